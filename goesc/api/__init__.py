"""The library: a Go package in, what escapes and why out.

    >>> import goesc
    >>> package = goesc.analyze('''package p
    ... func sum(a, b int) *int { res := a + b; return &res }
    ... ''')
    >>> [(str(a.position), a.expression, a.escapes) for a in package.allocations]
    [('x.go:2:27', 'res', True)]
    >>> [d.text for d in package.diagnostics]
    ['moved to heap: res']

`load` holds the doors, `model` the classes that they give; `goesc` gives the same names.
"""

from goesc.api.load import LoadOptions, analyze, load, open_session
from goesc.api.model import Allocation, Function, Inlined, Message, Package, Parameter, RuntimeCall
from goesc.api.outputs import package_of, package_of_draft

__all__ = [
    "Allocation", "Function", "Inlined", "LoadOptions", "Message", "Package", "Parameter", "RuntimeCall", "analyze",
    "load", "open_session", "package_of", "package_of_draft",
]  # fmt: skip
