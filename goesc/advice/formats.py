"""Formats without fmt: strings that the program puts together itself, so that no operand goes into an interface.

    fmt.Sprintf("%s:%d", host, port)          host + ":" + strconv.Itoa(port)
    fmt.Errorf("no %q", name)                 errors.New("no " + strconv.Quote(name))
    fmt.Printf("%s\\n", s)                     os.Stdout.WriteString(s + "\\n")
    fmt.Fprintf(w, "%s\\n", s)                 io.WriteString(w, s + "\\n")

Only verbs without flags, and only operands of which the text is the same by fmt's rules (fmt/print.go:printArg,
handleMethods; format.go): a method Format, GoString, Error of a pointer and the like are left to fmt.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple, final

from goesc.advice.copies import is_changed
from goesc.advice.model import Edit
from goesc.advice.site import Site, basic, importing, is_named
from goesc.advice.sources import descendants
from goesc.source.strconv import quote
from goesc.syntax import ast
from goesc.types.model import Kind, Pointer, Slice, Type
from goesc.types.named import as_named, unalias, under
from goesc.types.predicates import is_interface

_VERB = re.compile(r"%(\.\d+)?([a-zA-Z%])")
_SIGNED = (Kind.INT, Kind.INT8, Kind.INT16, Kind.INT32, Kind.INT64)
_UNSIGNED = (Kind.UINT, Kind.UINT8, Kind.UINT16, Kind.UINT32, Kind.UINT64)
_PRINTS = {"Printf": 0, "Print": 0, "Println": 0, "Fprintf": 1, "Fprint": 1, "Fprintln": 1}  # operands before
_MAKES = ("Sprintf", "Sprint", "Sprintln", "Errorf")


@final
class Piece(NamedTuple):
    """A part of the text: Go for a string, and what it needs imported. `literal` is its value if it is constant."""

    code: str
    needs: tuple[str, ...] = ()
    literal: str | None = None
    in_brackets: bool = False  # as fmt shows a slice
    calls: bool = False  # a method of the operand, which fmt calls after all operands are evaluated


def formats(site: Site) -> Iterator[Edit]:
    call = _call_around(site)
    if call is None:
        return
    name = site.called(call, "fmt")
    pieces = _pieces(site, call, name)
    if pieces is None or not any(piece.literal is None for piece in pieces):
        return
    several = name not in (*_MAKES, "Printf", "Print", "Println")
    text = site.plus(call, several).join(piece.code for piece in pieces)
    needs = {need for piece in pieces for need in piece.needs}
    if name in ("Sprintf", "Sprint", "Sprintln"):
        atom = len(pieces) == 1 or not isinstance(
            site.source.parent(call), (ast.SelectorExpr, ast.Operation, ast.IndexExpr, ast.SliceExpr)
        )
        made = text if atom else f"({text})"
        yield _edit(site, call, made, needs, "concatenate", _JOIN, inside=1)
    elif name == "Errorf":
        made = f"{site.local('errors')}.New({text})"
        yield _edit(site, call, made, needs | {"errors"}, "concatenate", _ERROR, inside=1)
    elif name in _PRINTS:
        yield from _written(site, call, name, pieces, text, needs)


_JOIN = (
    "put the text together with + and strconv: it is the same as that of the format, and nothing goes into an interface"
)
_ERROR = "make the text with + and strconv for errors.New: the text is the same, and nothing goes into an interface"
_WRITE = "write a string in place of a format: the same text, at once as before, and nothing goes into an interface"
_PARTS = (
    "write the parts one by one: the text is the same, but it is written in several calls, and each can fail by itself"
)


def _call_around(site: Site) -> ast.CallExpr | None:
    """The call of fmt whose operand the site is."""
    above = site.source.above(site.node)
    # The text that the call makes is not what goes into an interface here: it would be made all the same.
    for outer in above if site.kind == "OCONVIFACE" else [site.node, *above]:
        if isinstance(outer, ast.CallExpr) and site.called(outer, "fmt") in (*_MAKES, *_PRINTS):
            return outer if not outer.has_dots else None
        if isinstance(outer, (ast.FuncLit, ast.BlockStmt)):
            return None
    return None


def _pieces(site: Site, call: ast.CallExpr, name: str) -> list[Piece] | None:
    args = call.args[_PRINTS.get(name, 0) :]
    found = _formatted(site, args) if name.endswith("f") else _plain(site, args, name.endswith("ln"))
    return _put_together(args, found)


def formatted(site: Site, args: list[ast.Expr]) -> list[Piece] | None:
    """What a format and its operands give."""
    return _put_together(args, _formatted(site, args))


def _put_together(args: list[ast.Expr], found: list[Piece] | None) -> list[Piece] | None:
    if found is None:
        return None
    if any(piece.calls for piece in found) and sum(_may_act(arg) for arg in args) > 1:
        return None
    merged: list[Piece] = []
    parts = (part for p in found for part in ([_literal("["), p, _literal("]")] if p.in_brackets else [p]))
    for piece in parts:
        if merged and piece.literal is not None and merged[-1].literal is not None:
            literal = merged.pop().literal or ""
            merged.append(_literal(literal + piece.literal))
        elif piece.literal != "":
            merged.append(piece)
    return merged


def _may_act(arg: ast.Expr) -> bool:
    return any(isinstance(n, ast.CallExpr) for n in descendants(arg))


def _formatted(site: Site, args: list[ast.Expr]) -> list[Piece] | None:
    form = site.constant(args[0]) if args else None
    if not isinstance(form, str):
        return None
    rest = args[1:]
    out: list[Piece] = []
    at = 0
    while True:
        percent = form.find("%", at)
        out.append(_literal(form[at : percent if percent >= 0 else len(form)]))
        if percent < 0:
            break
        verb = _VERB.match(form, percent)
        if verb is None:
            return None
        at = verb.end()
        if verb[2] == "%":
            if verb[1]:
                return None
            out.append(_literal("%"))
            continue
        if not rest:
            return None
        piece = _operand(site, rest.pop(0), verb[2], verb[1])
        if piece is None:
            return None
        out.append(piece)
    return out if not rest else None


def _plain(site: Site, args: list[ast.Expr], is_line: bool) -> list[Piece] | None:
    """Of Print and Println: the second puts blanks between all operands, the first only where neither is a string."""
    out: list[Piece] = []
    strings = []
    for i, arg in enumerate(args):
        piece = _operand(site, arg, "v", None)
        if piece is None:
            return None
        kind = basic(site.type_of(arg))
        strings.append(kind is not None and kind.kind is Kind.STRING and not piece.calls)
        if is_line and i:
            out.append(_literal(" "))
        out.append(piece)
    if not is_line and not all(strings):
        return None
    return [*out, _literal("\n")] if is_line else out


def _literal(text: str) -> Piece:
    return Piece(quote(text), literal=text)


def _operand(site: Site, arg: ast.Expr, verb: str, precision: str | None) -> Piece | None:
    kind = site.type_of(arg)
    if kind is None:
        return None
    value = site.constant(arg)
    code = _operand_text(site, arg)
    if is_interface(kind):
        return _of_interface(site, arg, kind, code, verb) if not precision else None
    strconv = site.local("strconv")
    if site.has_method(kind, "Format") or isinstance(unalias(kind), Pointer):
        return None
    if verb in "svq" and as_named(kind) is not None:
        for method in ("Error", "String"):
            if site.has_method(kind, method):
                if precision or verb == "q" or basic(kind) is None:  # fmt recovers from a method that panics
                    return None
                return Piece(f"{code}.{method}()", calls=True)
    found = basic(kind)
    if found is None:
        return _of_slice(site, code, kind, verb, precision)
    if found.kind is Kind.STRING and not precision:
        if isinstance(value, str) and verb in "sv" and value.isprintable():
            return _literal(value)
        text = code if as_named(kind) is None else f"string({code})"
        if verb in "sv":
            return Piece(text)
        return Piece(f"{strconv}.Quote({text})", ("strconv",)) if verb == "q" else None
    return _number(found.kind, site.source.text(arg), verb, precision, strconv, as_named(kind) is None)


def _of_interface(site: Site, arg: ast.Expr, kind: Type, code: str, verb: str) -> Piece | None:
    """An error that is not nil gives its text; what else is in an interface goes to fmt as it is, without a copy."""
    if verb in "sv" and site.has_method(kind, "Error") and isinstance(arg, ast.Name) and is_not_nil(site, arg):
        return Piece(f"{code}.Error()", calls=True)
    return Piece(f"{site.local('fmt')}.Sprint({code})", ("fmt",), calls=True) if verb == "v" else None


def is_not_nil(site: Site, name: ast.Name) -> bool:
    """Whether a test around it says so, in whose block nothing is assigned to it."""
    obj = site.object(name)
    inner: ast.Node = name
    for outer in site.source.above(name):
        if isinstance(outer, (ast.FuncLit, ast.FuncDecl)):
            return False
        if isinstance(outer, ast.IfStmt) and inner is outer.then and obj is not None:
            tests: list[ast.Expr] = [outer.cond]
            while tests:
                test = tests.pop()
                if isinstance(test, ast.Operation) and test.op is ast.Op.ANDAND and test.y is not None:
                    tests += [test.x, test.y]
                elif isinstance(test, ast.Operation) and test.op is ast.Op.NEQ and isinstance(test.x, ast.Name):
                    if site.object(test.x) is obj and isinstance(test.y, ast.Name) and test.y.value == "nil":
                        return not any(is_changed(site, use) for use in site.uses_below(outer.then, obj))
        inner = outer
    return False


def _of_slice(site: Site, code: str, kind: Type, verb: str, precision: str | None) -> Piece | None:
    """Bytes, and strings in brackets."""
    u = under(kind)
    if precision or not isinstance(u, Slice) or as_named(u.elem) is not None or as_named(kind) is not None:
        return None
    elem = basic(u.elem)
    if elem is not None and elem.kind is Kind.UINT8 and verb in "sq":
        text = f"string({code})"
        return Piece(text) if verb == "s" else Piece(f"{site.local('strconv')}.Quote({text})", ("strconv",))
    if elem is not None and elem.kind is Kind.STRING and verb in "sv":
        return Piece(f'{site.local("strings")}.Join({code}, " ")', ("strings",), in_brackets=True)
    return None


def _number(
    kind: Kind, text: str, verb: str, precision: str | None, strconv: str, plain: bool
) -> Piece | None:  # fmt: skip
    needs = ("strconv",)
    if kind in (Kind.FLOAT32, Kind.FLOAT64):
        if verb != "f":
            return None
        digits = precision[1:] if precision else "6"
        bits = 32 if kind is Kind.FLOAT32 else 64
        return Piece(
            f"{strconv}.FormatFloat({_to('float64', text, plain and bits == 64)}, 'f', {digits}, {bits})", needs
        )
    if precision:
        return None
    if kind is Kind.BOOL and verb in "vt":
        return Piece(f"{strconv}.FormatBool({_to('bool', text, plain)})", needs)
    base = {"d": 10, "v": 10, "x": 16, "o": 8, "b": 2}.get(verb)
    if base is None:
        return None
    if kind is Kind.INT and base == 10:
        return Piece(f"{strconv}.Itoa({_to('int', text, plain)})", needs)
    if kind in _SIGNED:
        return Piece(f"{strconv}.FormatInt({_to('int64', text, plain and kind is Kind.INT64)}, {base})", needs)
    if kind in _UNSIGNED:
        return Piece(f"{strconv}.FormatUint({_to('uint64', text, plain and kind is Kind.UINT64)}, {base})", needs)
    return None


def _to(kind: str, text: str, same: bool) -> str:
    return text if same else f"{kind}({text})"


def _operand_text(site: Site, arg: ast.Expr) -> str:
    text = site.source.text(arg)
    return f"({text})" if isinstance(arg, (ast.Operation, ast.FuncLit)) else text


# --- Writing -------------------------------------------------------------------------------------------


def _written(
    site: Site, call: ast.CallExpr, name: str, pieces: list[Piece], text: str, needs: set[str]
) -> Iterator[Edit]:
    if not _PRINTS[name]:
        made = f"{site.local('os')}.Stdout.WriteString({text})"
        yield _edit(site, call, made, needs | {"os"}, "write-string", _WRITE)
        return
    writer = call.args[0]
    kind = site.type_of(writer)
    if kind is None:
        return
    to = site.source.text(writer).removeprefix("&")
    if isinstance(writer, ast.Operation) and writer.op is not ast.Op.AND:
        return
    pointed = unalias(kind)
    holds = [("strings", "Builder"), ("bytes", "Buffer"), ("bufio", "Writer")]
    if isinstance(pointed, Pointer) and any(is_named(pointed.base, *of) for of in holds):
        stmt = _alone(site, call)
        if stmt is not None and (len(pieces) < 3 or site.source.begins_line(site.source.start(stmt))):
            lines = [f"{to}.WriteString({piece.code})" for piece in pieces]
            words = "write the parts one by one: the text is the same, and nothing goes into an interface"
            yield _statements(site, stmt, lines, needs, words, inside=len(lines))  # what appends to the store
        return
    if isinstance(pointed, Pointer) and is_named(pointed.base, "os", "File"):
        yield _edit(site, call, f"{to}.WriteString({text})", needs, "write-string", _WRITE)
        return
    io = site.local("io")
    yield _edit(site, call, f"{io}.WriteString({to}, {text})", needs | {"io"}, "write-string", _WRITE)
    stmt = _alone(site, call)
    if stmt is not None and len(pieces) > 1:
        lines = []
        if not isinstance(writer, (ast.Name, ast.SelectorExpr)):
            name = site.free("out", site.decl)
            lines, to = [f"{name} := {to}"], name
        blank = "_, _ = " if isinstance(stmt, ast.AssignStmt) else ""
        lines += [f"{blank}{io}.WriteString({to}, {piece.code})" for piece in pieces]
        yield _statements(site, stmt, lines, needs | {"io"}, _PARTS)


def _alone(site: Site, call: ast.CallExpr) -> ast.Stmt | None:
    """The statement that the call is, its results not used, in a list of statements."""
    found = site.source.statement(call)
    if found is None:
        return None
    stmt = found[0]
    if isinstance(stmt, ast.ExprStmt) and stmt.x is call:
        return stmt
    blank = isinstance(stmt, ast.AssignStmt) and stmt.rhs is call and isinstance(stmt.lhs, ast.ListExpr)
    if blank and isinstance(stmt, ast.AssignStmt) and isinstance(stmt.lhs, ast.ListExpr):
        return stmt if all(isinstance(x, ast.Name) and x.value == "_" for x in stmt.lhs.elems) else None
    return None


def _statements(
    site: Site, stmt: ast.Stmt, lines: list[str], needs: set[str], words: str, inside: int = 0
) -> Edit:  # fmt: skip
    at = site.source.start(stmt)
    gap = "\n" + site.source.indent(at) if site.source.begins_line(at) else "; "
    changes = [site.replace(stmt, gap.join(lines))]
    return Edit("write-string", words, tuple(importing(site.source, changes, needs)), inside)


def _edit(
    site: Site, call: ast.CallExpr, made: str, needs: set[str], kind: str, words: str, inside: int = 0
) -> Edit:  # fmt: skip
    changes = [site.replace(call, made)]
    return Edit(kind, words, tuple(importing(site.source, changes, needs)), inside)
