"""goesc: the Go compiler's escape analysis in pure Python.

    >>> import goesc
    >>> package = goesc.analyze("package p\\nfunc f() *int { x := 1; return &x }\\n")
    >>> [str(d) for d in package.diagnostics]
    ['x.go:2:17: moved to heap: x']

`analyze` takes a file or Go text, `load` package patterns; both give `Package`s. See docs/library.md.
"""

# Nothing is imported here, `__future__` included: `python -m goesc` still has the current folder before the library.
TYPE_CHECKING = False  # typing itself takes as long to import as a small build to look up

__version__ = "0.1.0"

if TYPE_CHECKING:
    from goesc.api import (
        Allocation,
        Function,
        Inlined,
        LoadOptions,
        Message,
        Package,
        Parameter,
        RuntimeCall,
        analyze,
        load,
        open_session,
    )
    from goesc.research import Study, study
    from goesc.source.errors import InternalError, Unsupported

_FROM = {
    **dict.fromkeys(
        ("Allocation", "Function", "Inlined", "Message", "Package", "Parameter", "RuntimeCall"), "goesc.api.model"
    ),
    **dict.fromkeys(("LoadOptions", "analyze", "load", "open_session"), "goesc.api.load"),
    **dict.fromkeys(("InternalError", "Unsupported"), "goesc.source.errors"),
    **dict.fromkeys(("Study", "study"), "goesc.research"),
}

__all__ = [
    "Allocation", "Function", "Inlined", "InternalError", "LoadOptions", "Message", "Package", "Parameter",
    "RuntimeCall", "Study", "Unsupported", "__version__", "analyze", "load", "open_session", "study",
]  # fmt: skip


def __getattr__(name: str) -> object:
    """The command imports `goesc` and needs a part of it: what is not used is not loaded (PEP 562)."""
    module = _FROM.get(name)
    if module is None:
        raise AttributeError(f"module 'goesc' has no attribute {name!r}")
    import sys
    from importlib import import_module

    if "IPython" in sys.modules:
        from goesc.report.notebook import register

        register()
    return getattr(import_module(module), name)


def __dir__() -> list[str]:
    """The public API, what is not loaded yet included."""
    return __all__
