"""Reporting and wording of type errors.

    errors.error(check, name, "UndeclaredName", f"undefined: {name.value}")

`at` is whatever has a place: an AST node (reported at its leftmost position), an operand (its expression), an
object (its identifier) or a position. `code` is the name of the error in internal/types/errors.

Wording: types2 formats with %s; here f-strings do, with `check.fmt(x)` for every x that is not a plain
string or number: a type, operand, object, expression, position, package, or a list of types, operands or expressions.

    errors.error_f(check, x, "MismatchedTypes", errors.INVALID_OP + f"{check.fmt(e)} (mismatched types ...)")

An error of several lines is gathered with `new_error`, `add_f`, `add_alt_decl` and `report`.

Follow-on errors, those that mention "invalid operand" or "invalid type" anywhere but at the start, are dropped once
an error was reported. Defined by cmd/compile/internal/types2/errors.go, format.go and errsupport.go (Go 1.27.3).
"""

from __future__ import annotations

from typing import Any, final

from goesc.check.checker import Checker
from goesc.source.errors import Diagnostic
from goesc.source.positions import NO_POS, Pos
from goesc.source.strconv import quote
from goesc.syntax import ast
from goesc.syntax.positions import start_pos
from goesc.syntax.printer import expr_string
from goesc.types import typestring
from goesc.types.object import is_exported, object_string
from goesc.types.objects import Func, Object, Package, Var

go_quote = quote

INVALID_ARG = "invalid argument: "
INVALID_OP = "invalid operation: "

# Object strings and type strings never hold them; types2 strips what its tracing adds.
_SUBSCRIPTS = dict.fromkeys(range(0x2080, 0x208A))


@final
class Error:
    """An error in the making: its first entry gives the position, further ones continuation lines."""

    __slots__ = ("check", "code", "desc", "soft")

    def __init__(
        self, check: Checker, code: str, soft: bool = False, desc: list[tuple[Pos, str]] | None = None
    ) -> None:
        self.check = check
        self.code = code
        self.soft = soft
        self.desc = [] if desc is None else desc


def new_error(check: Checker, code: str) -> Error:
    return Error(check, code)


def add_f(err: Error, at: Any, text: str) -> None:
    err.desc.append((at_pos(at), text))


def add_alt_decl(err: Error, obj: Object) -> None:
    if obj.pos:
        add_f(err, obj, f"other declaration of {obj.name}")


def report(err: Error) -> None:
    check = err.check
    pos, first = err.desc[0]
    if check.first_err and (first.find("invalid operand") > 0 or first.find("invalid type") > 0):
        return
    text = first
    for at, line in err.desc[1:]:
        text += "\n\t" + (f"{format_pos(check, at)}: {line}" if at else line)
    if check.errpos:
        pos = check.errpos
    if err.code == "InvalidSyntaxTree":
        text = "invalid syntax tree: " + text
    if not text.isascii():
        text = text.translate(_SUBSCRIPTS)
    check.first_err = True
    check.errors.append(Diagnostic(pos, text, err.code, err.soft))
    err.desc = []


def error(check: Checker, at: Any, code: str, text: str) -> None:
    report(Error(check, code, desc=[(at_pos(at), text)]))


error_f = error


def soft_error_f(check: Checker, at: Any, code: str, text: str) -> None:
    report(Error(check, code, True, [(at_pos(at), text)]))


def version_error_f(check: Checker, at: Any, version: int, text: str) -> None:
    """`version` as in `goesc.check.version`."""
    from goesc.check.version import version_string  # version.py imports this module

    error(check, at, "UnsupportedFeature", f"{text} requires {version_string(version)} or later")


def at_pos(at: Any) -> Pos:
    """Where an error about `at` is reported."""
    if isinstance(at, int):
        return at
    if isinstance(at, ast.Node):
        return start_pos(at)
    if isinstance(at, Object):
        return at.pos
    expr = at.expr  # an operand
    return start_pos(expr) if expr is not None else NO_POS


# --- Wording ---------------------------------------------------------------------------------------


def format_pos(check: Checker, pos: Pos) -> str:
    """A position inside a message: unlike gc's position table it keeps wide columns."""
    file = check.fset.file(pos)
    if file is None:
        return "<unknown position>"
    offset = file.offset(pos)
    place = file.given_position(offset)
    line, column = file.line_column(offset)
    name = file.given or file.name
    if not file.directives or (place.line == line and place.filename == name):
        root = check.conf.goroot
        if root and name.startswith(root + "/") and all(check.fset.file(own.pos) is not file for own in check.files):
            name = "$GOROOT" + name[len(root) :]
        return f"{name}:{line}:{column}"
    return f"{place}[{name}:{line}:{column}]"


def format_arg(check: Checker | None, arg: Any) -> str:
    """What types2's sprintf makes of an argument of %s or %v."""
    if arg is None:
        return "<nil>"
    if isinstance(arg, str):
        return arg
    if isinstance(arg, ast.Node):
        return expr_string(arg)
    if isinstance(arg, Object):
        return object_string(arg, check.qualifier if check is not None else None)
    if isinstance(arg, int):
        return format_pos(check, arg) if check is not None else str(arg)
    if isinstance(arg, (list, tuple)):
        return "[" + ", ".join(format_arg(check, a) for a in arg) + "]"
    if isinstance(arg, Package):
        return f"package {arg.name} ({go_quote(arg.path)})"
    if hasattr(arg, "expr"):
        from goesc.check.operand import operand_string  # operand.py imports this module

        assert check is not None
        return operand_string(arg, check.qualifier, check.conf.release.operands_tell_kind)
    return typestring.type_string(arg, check.qualifier if check is not None else None)


def lookup_error(check: Checker, typ: Any, sel: str, obj: Object | None, struct_lit: bool) -> str:
    """Why selector sel was not found in typ, given an object whose name differs only in case."""
    t = check.fmt(typ)
    case = _spelling_case(check, sel, obj)
    alt = obj.name if obj is not None else ""
    if not check.conf.release.spellings_told:
        if struct_lit:
            return f"unknown field {sel} in struct literal of type {t}"
        near = case == "misspelled" and alt == sel[:1].swapcase() + sel[1:]
        return f"type {t} has no field or method {sel}" + (f", but does have {alt}" if near else "")
    if struct_lit:
        return {
            "missing": f"unknown field {sel} in struct literal of type {t}",
            "misspelled": f"unknown field {sel} in struct literal of type {t}, but does have {alt}",
            "unexported": f"unknown field {sel} in struct literal of type {t}, but does have unexported {alt}",
            "inaccessible": f"cannot refer to unexported field {alt} in struct literal of type {t}",
        }[case]
    what = "field" if isinstance(obj, Var) else "method" if isinstance(obj, Func) else "object"
    return {
        "missing": f"type {t} has no field or method {sel}",
        "misspelled": f"type {t} has no field or method {sel}, but does have {what} {alt}",
        "unexported": f"type {t} has no field or method {sel}, but does have unexported {what} {alt}",
        "inaccessible": f"cannot refer to unexported {what} {alt}",
    }[case]


def _spelling_case(check: Checker, sel: str, obj: Object | None) -> str:
    if obj is None:
        return "missing"
    alt = obj.name
    if obj.pkg is check.pkg:
        return "misspelled"
    if is_exported(sel):
        if is_exported(alt):
            return "misspelled"
        return "unexported" if _tail(sel) == _tail(alt) else "missing"
    if is_exported(alt):
        return "misspelled" if _tail(sel) == _tail(alt) else "missing"
    return "inaccessible" if sel == alt else "missing"


def _tail(name: str) -> str:
    """What follows the first letter; of a name that is one letter, that letter (errsupport.go:tail, Go 1.27.3)."""
    return name[1:] or name
