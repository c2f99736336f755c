"""Errors with a type of their own: what they are about is kept, and made a text when somebody asks for it.

    return fmt.Errorf("no key %q: %w", key, err)     return &noKeyError{key: key, err: err}

    type noKeyError struct {
        key string
        err error
    }

    func (e *noKeyError) Error() string { return fmt.Sprintf("no key %q: %v", e.key, e.err) }

    func (e *noKeyError) Unwrap() error { return e.err }

The format is the same, so is the text (fmt/errors.go:Errorf treats %w as %v). Only operands that nobody can change
in between are kept: numbers, strings, and what is in an interface.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple, final

from goesc.advice.formats import is_not_nil
from goesc.advice.model import Edit
from goesc.advice.site import Site, importing, is_constant_anywhere
from goesc.advice.sources import descendants
from goesc.advice.statics import camel
from goesc.source.strconv import quote
from goesc.syntax import ast
from goesc.types.model import Basic
from goesc.types.named import under
from goesc.types.objects import PkgName
from goesc.types.predicates import is_interface

_VERB = re.compile(r"%[-+# 0]*(\[\d+\])?\d*(?:\.\d+)?([a-zA-Z%])")
_KEYWORDS = frozenset(
    ("break", "case", "chan", "const", "continue", "default", "defer", "else", "fallthrough", "for", "func", "go",
    "goto", "if", "import", "interface", "map", "package", "range", "return", "select", "struct", "switch", "type",
    "var")
)  # fmt: skip
MOST_FIELDS = 6


@final
class _Field(NamedTuple):
    name: str
    kind: str  # its type, as the file writes it
    value: str
    needs: tuple[str, ...]  # what the file has to import for that


@final
class _Made(NamedTuple):
    """Of the text: Go that makes it from the fields of `e`, and what fields there are."""

    text: str
    fields: list[_Field]
    wrapped: str  # the error that %w stands for
    needs: tuple[str, ...]
    sure: bool = True  # whether that is an error; fmt has another text for nil


def error_type(site: Site) -> Iterator[Edit]:
    """A call of fmt.Errorf with operands, or of errors.New with a text that is put together."""
    call = _call_around(site)
    if call is None or call.has_dots or not site.has_room_below():
        return
    made = _of_format(site, call) if site.called(call, "fmt") else _of_sum(site, call)
    if made is None or not made.fields or len(made.fields) > MOST_FIELDS:
        return
    words = camel(_text_of(site, call), "Text")
    words = words.removesuffix("Error")
    name = site.free(words[:1].lower() + words[1:] + "Error")
    lines = [f"type {name} struct {{"]
    width = max(len(field.name) for field in made.fields)
    lines += [f"\t{field.name:{width}} {field.kind}" for field in made.fields]
    lines += ["}", "", f"func (e *{name}) Error() string {{", f"\treturn {made.text}", "}"]
    if made.wrapped:
        lines += ["", f"func (e *{name}) Unwrap() error {{", f"\treturn {made.wrapped}", "}"]
    values = ", ".join(f"{field.name}: {field.value}" for field in made.fields)
    literal = f"&{name}{{{values}}}"
    if not _takes_error(site, call):
        literal = f"error({literal})"
    changes = [site.replace(call, literal), site.below(site.decl, "\n".join(lines))]
    same = "the same as before" if made.sure else "the same as before but for a nil error"
    sentence = (
        f"give the error a type, {name}: it keeps what it is about, and its text, {same}, is made when somebody asks"
        " for it; its dynamic type is then another"
    )
    yield Edit("error-type", sentence, tuple(importing(site.source, changes, made.needs)), inside=1, same=True)


def _call_around(site: Site) -> ast.CallExpr | None:
    for node in [site.node, *site.source.above(site.node)]:
        if isinstance(node, ast.CallExpr) and (
            site.called(node, "fmt") == "Errorf" or site.called(node, "errors") == "New"
        ):
            return node
        if isinstance(node, (ast.FuncLit, ast.BlockStmt)):
            return None
    return None


def _text_of(site: Site, call: ast.CallExpr) -> str:
    found = [site.constant(n) for n in descendants(call.args[0]) if isinstance(n, (ast.BasicLit, ast.Name))]
    return " ".join(text for text in found if isinstance(text, str))


def _takes_error(site: Site, call: ast.CallExpr) -> bool:
    """Whether what the call stands in has the type of an error already, whatever it is given."""
    parent = site.source.parent(call)
    if isinstance(parent, ast.ListExpr):
        parent = site.source.parent(parent)
    if isinstance(parent, ast.AssignStmt):
        return parent.op is ast.Op.NONE
    return isinstance(parent, ast.ReturnStmt)


# --- The text ------------------------------------------------------------------------------------------


def _wrapping(form: str, operands: int) -> int | None:
    """Which operand %w stands for, or as many as there are for none; None for formats that are not simple."""
    at = number = 0
    found = operands
    indexed = False
    while (percent := form.find("%", at)) >= 0:
        verb = _VERB.match(form, percent)
        if verb is None:
            return None
        at = verb.end()
        indexed |= verb[1] is not None
        if verb[2] == "w":
            if found < operands or indexed or verb[0] != "%w":
                return None
            found = number
        number += verb[2] != "%"
    return found if indexed or number == operands else None


def _of_format(site: Site, call: ast.CallExpr) -> _Made | None:
    form = site.constant(call.args[0])
    operands = call.args[1:]
    wraps = _wrapping(form, len(operands)) if isinstance(form, str) else None
    if not isinstance(form, str) or wraps is None:
        return None
    fields: list[_Field] = []
    args: list[str] = []
    for operand in operands:
        if is_constant_anywhere(site, operand):
            args.append(site.source.text(operand))
            continue
        field = _field(site, operand, fields)
        if field is None:
            return None
        fields.append(field)
        args.append(f"e.{field.name}")
    text = site.source.text(call.args[0])
    wrapped = ""
    sure = True
    if wraps < len(operands):
        operand = operands[wraps]
        sure = is_not_nil(site, operand) if isinstance(operand, ast.Name) else _is_imported(site, operand)
        wrapped = args[wraps]
        if not isinstance(call.args[0], ast.BasicLit) or text.count("%w") != 1:
            text = quote(form)
        if text.count("%w") != 1:
            return None
        text = text.replace("%w", "%v")
    needs = ("fmt", *(need for field in fields for need in field.needs))
    return _Made(f"{site.local('fmt')}.Sprintf({', '.join([text, *args])})", fields, wrapped, needs, sure)


def _is_imported(site: Site, operand: ast.Expr) -> bool:
    """Whether it is a variable of another package, as io.EOF."""
    name = operand.x if isinstance(operand, ast.SelectorExpr) else None
    return isinstance(name, ast.Name) and isinstance(site.object(name), PkgName)


def _of_sum(site: Site, call: ast.CallExpr) -> _Made | None:
    """The sum of a call as errors.New("no key " + key)."""
    fields: list[_Field] = []
    parts: list[str] = []
    todo: list[ast.Expr] = [call.args[0]]
    if not isinstance(call.args[0], ast.Operation):
        return None
    while todo:
        at = todo.pop()
        if isinstance(at, ast.Operation) and at.op is ast.Op.ADD and at.y is not None and site.constant(at) is None:
            todo += [at.y, at.x]
        elif is_constant_anywhere(site, at):
            parts.append(site.source.text(at))
        else:
            field = _field(site, at, fields)
            if field is None:
                return None
            fields.append(field)
            parts.append(f"e.{field.name}")
    return _Made(" + ".join(parts), fields, "", tuple(need for field in fields for need in field.needs))


def _field(site: Site, operand: ast.Expr, taken: list[_Field]) -> _Field | None:
    kind = site.type_of(operand)
    if kind is None or not (isinstance(under(kind), Basic) or is_interface(kind)):
        return None
    needs: list[str] = []
    text = site.type_text(kind, needs)
    if not text:
        return None
    name = _name(operand)
    if text == "error" and name.endswith("rr"):
        name = "err"
    number, wanted = 2, name
    while any(wanted == field.name for field in taken):
        wanted, number = f"{name}{number}", number + 1
    return _Field(wanted, text, site.source.text(operand), tuple(needs))


def _name(operand: ast.Expr) -> str:
    """A field is called as what is kept there."""
    while True:
        if isinstance(operand, ast.CallExpr):
            inner = operand.args[0] if len(operand.args) == 1 else operand.fun
            operand = inner if isinstance(operand.fun, ast.Name) else operand.fun
        elif isinstance(operand, (ast.IndexExpr, ast.ParenExpr, ast.SliceExpr, ast.AssertExpr, ast.Operation)):
            operand = operand.x
        else:
            break
    name = operand.sel.value if isinstance(operand, ast.SelectorExpr) else ""
    name = operand.value if isinstance(operand, ast.Name) else name
    words = re.match(r"[A-Z]+(?![a-z])|[A-Z]?", name)
    head = words[0] if words is not None else ""
    name = head.lower() + name[len(head) :]
    return name if name.isidentifier() and name not in _KEYWORDS and name != "_" else "value"
