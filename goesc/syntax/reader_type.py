"""Types, fields and parameters for the slow reader (the section Types of syntax/parser.go, Go 1.27.3)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from goesc.source.positions import Pos
from goesc.syntax import ast
from goesc.syntax.ast import NO_TYPE, ChanDir, Field, Name, Op
from goesc.syntax.positions import start_pos
from goesc.syntax.reader import Reader, token_name


def type_(p: Reader) -> ast.Expr:
    found = type_or_none(p)
    if found is None:
        found = p.bad_expr()
        p.syntax_error("expected type")
        p.advance(",", ":", ";", ")", "]", "}")
    return found


def type_or_none(p: Reader) -> ast.Expr | None:
    rule = _TYPES.get(p.s.tok)
    if rule is None:
        return None
    p.deeper()
    found = rule(p)
    p.depth -= 1
    return found


def pointer_type(p: Reader) -> ast.Expr:
    pos = p.s.pos
    p.s.next()
    return ast.Operation(pos, Op.MUL, type_(p))


def receive_channel(p: Reader) -> ast.Expr:
    pos = p.s.pos
    p.s.next()
    p.want("chan")
    return ast.ChanType(pos, ChanDir.RECV_ONLY, channel_elem(p))


def channel_type(p: Reader) -> ast.Expr:
    pos = p.s.pos
    p.s.next()
    direction = ChanDir.SEND_ONLY if p.got("<-") else ChanDir.BOTH
    return ast.ChanType(pos, direction, channel_elem(p))


def channel_elem(p: Reader) -> ast.Expr:
    found = type_or_none(p)
    if found is None:
        found = p.bad_expr()
        p.syntax_error("missing channel element type")
    return found


def function_type(p: Reader) -> ast.Expr:
    p.s.next()
    return func_type(p, "function type")[1]


def bracket_type(p: Reader) -> ast.Expr:
    pos = p.s.pos
    p.s.next()
    if p.got("]"):
        return ast.SliceType(pos, type_(p))
    return array_type(p, pos, None)


def array_type(p: Reader, pos: Pos, length: ast.Expr | None) -> ast.Expr:
    """An array type after its bracket, or after its length if that has been read."""
    from goesc.syntax.reader_expr import expression

    if length is None and not p.got("..."):
        p.xnest += 1
        length = expression(p)
        p.xnest -= 1
    if p.s.tok == ",":
        p.syntax_error("unexpected comma; expected ]")
        p.s.next()
    p.want("]")
    return ast.ArrayType(pos, length, type_(p))


def map_type(p: Reader) -> ast.Expr:
    pos = p.s.pos
    p.s.next()
    p.want("[")
    key = type_(p)
    p.want("]")
    return ast.MapType(pos, key, type_(p))


def paren_type(p: Reader) -> ast.Expr:
    p.s.next()
    found = type_(p)
    p.want(")")
    return found


def type_name(p: Reader) -> ast.Expr:
    return qualified_name(p, None)


def qualified_name(p: Reader, name: Name | None) -> ast.Expr:
    """A type name, perhaps qualified, perhaps with arguments."""
    s = p.s
    x: ast.Expr
    if name is not None:
        x = name
    elif s.tok == "name":
        x = p.name()
    else:
        x = Name(s.pos, "_")
        p.syntax_error("expected name")
        p.advance(".", ";", "}")
    if s.tok == ".":
        dot = s.pos
        s.next()
        x = ast.SelectorExpr(dot, x, p.name())
    return type_instance(p, x) if s.tok == "[" else x


def type_instance(p: Reader, x: ast.Expr) -> ast.Expr:
    from goesc.syntax.reader_expr import type_list

    pos = p.s.pos
    p.want("[")
    index: ast.Expr
    if p.s.tok == "]":
        p.syntax_error("expected type argument list")
        index = p.bad_expr()
    else:
        index, _ = type_list(p, strict=True)
    p.want("]")
    return ast.IndexExpr(pos, x, index)


# --- Structs --------------------------------------------------------------------------------------------------------


def struct_type(p: Reader) -> ast.Expr:
    found = ast.StructType(p.s.pos, [], [])

    def element() -> bool:
        field_decl(p, found)
        return False

    p.want("struct")
    p.want("{")
    p.read_list("struct type", ";", "}", element)
    return found


def field_decl(p: Reader, struct: ast.StructType) -> None:
    s = p.s
    pos = s.pos
    if s.tok == "name":
        named_or_embedded(p, struct, p.name())
        return
    typ: ast.Expr
    if s.tok == "*":
        s.next()
        if s.tok == "(":
            p.syntax_error("cannot parenthesize embedded type")
            s.next()
            typ = qualified_name(p, None)
            p.got(")")
        else:
            typ = qualified_name(p, None)
        add_fields(p, struct, [(pos, None)], ast.Operation(pos, Op.MUL, typ))
    elif s.tok == "(":
        p.syntax_error("cannot parenthesize embedded type")
        s.next()
        star = s.pos
        typ = ast.Operation(star, Op.MUL, qualified_name(p, None)) if p.got("*") else qualified_name(p, None)
        p.got(")")
        add_fields(p, struct, [(pos, None)], typ)
    else:
        p.syntax_error("expected field name or embedded type")
        p.advance(";", "}")


def named_or_embedded(p: Reader, struct: ast.StructType, name: Name) -> None:
    """A field that begins with a name: T, p.T, T[A], a T, a, b T, a [n]T."""
    if p.s.tok in (".", "literal", ";", "}"):
        add_fields(p, struct, [(name.pos, None)], qualified_name(p, name))
        return
    names = p.name_list(name)
    if len(names) == 1 and p.s.tok == "[":
        typ = array_or_type_args(p)
        if isinstance(typ, ast.IndexExpr):
            typ.x = name
            add_fields(p, struct, [(name.pos, None)], typ)
            return
    else:
        typ = type_(p)
    add_fields(p, struct, [(n.pos, n) for n in names], typ)


def add_fields(p: Reader, struct: ast.StructType, names: list[tuple[Pos, Name | None]], typ: ast.Expr) -> None:
    """Add fields of one type, with the tag that follows."""
    tag = p.basic_lit()
    for pos, name in names:
        if tag is not None:
            struct.tags += [None] * (len(struct.fields) - len(struct.tags))
            struct.tags.append(tag)
        struct.fields.append(Field(pos, name, typ))


def array_or_type_args(p: Reader) -> ast.Expr:
    """After a name: `[n]E`, `[]E`, or type arguments as an IndexExpr whose operand the caller fills in."""
    from goesc.syntax.reader_expr import type_list

    pos = p.s.pos
    p.want("[")
    if p.got("]"):
        return ast.SliceType(pos, type_(p))
    args, comma = type_list(p, strict=False)
    p.want("]")
    if not comma:
        elem = type_or_none(p)
        if elem is not None:
            return ast.ArrayType(pos, args, elem)
    return ast.IndexExpr(pos, args, args)


# --- Interfaces -----------------------------------------------------------------------------------------------------


def interface_type(p: Reader) -> ast.Expr:
    found = ast.InterfaceType(p.s.pos, [])

    def element() -> bool:
        if p.s.tok == "name":
            elem = method_or_embedded(p)
            found.methods.append(elem if elem.name is not None else union(p, elem))
        else:
            found.methods.append(embedded_elem(p))
        return False

    p.want("interface")
    p.want("{")
    p.read_list("interface type", ";", "}", element)
    return found


def method_or_embedded(p: Reader) -> Field:
    """An element that begins with a name: m(), T, p.T, T[A]; or a generic method, with a complaint."""
    s = p.s
    name = p.name()
    if s.tok == "(":
        return method(p, name)
    if s.tok != "[":
        return Field(name.pos, None, qualified_name(p, name))
    pos = s.pos
    s.next()
    if s.tok == "]":
        empty = s.pos
        s.next()
        if s.tok == "(":
            p.error(empty, "empty type parameter list")
            return method(p, name)
        p.error(empty, "empty type argument list")
        return Field(name.pos, None, name)
    params = param_list(p, "]")
    if not params:  # errors have been reported
        return method(p, name) if s.tok == "(" else Field(name.pos, None, name)
    if params[0].name is not None:
        found = method(p, name)
        p.error(pos, "interface method must have no type parameters")
        return found
    args = [param.type for param in params]
    index = args[0] if len(args) == 1 else ast.ListExpr(params[0].pos, args)
    return Field(name.pos, None, ast.IndexExpr(pos, name, index))


def method(p: Reader, name: Name) -> Field:
    return Field(name.pos, name, func_type(p, "interface method")[1])


def embedded_elem(p: Reader) -> Field:
    pos = p.s.pos
    return union(p, Field(pos, None, embedded_term(p)))


def union(p: Reader, elem: Field) -> Field:
    """Add the terms that follow an element, each after a bar."""
    s = p.s
    while p.is_op(Op.OR):
        pos = s.pos
        s.next()
        elem.type = ast.Operation(pos, Op.OR, elem.type, embedded_term(p))
    return elem


def embedded_term(p: Reader) -> ast.Expr:
    if p.is_op(Op.TILDE):
        pos = p.s.pos
        p.s.next()
        return ast.Operation(pos, Op.TILDE, type_(p))
    found = type_or_none(p)
    if found is None:
        found = p.bad_expr()
        p.syntax_error("expected ~ term or type")
        p.advance("op", ";", ")", "]", "}")
    return found


# --- Functions ------------------------------------------------------------------------------------------------------


def func_type(p: Reader, context: str) -> tuple[list[Field], ast.FuncType]:
    """Type parameters and signature; in a context (a word for messages) type parameters are wrong."""
    pos = p.s.pos
    tparams: list[Field] = []
    if p.got("["):
        if context:
            p.syntax_error(f"{context} must have no type parameters", pos)
        if p.s.tok == "]":
            p.syntax_error("empty type parameter list")
            p.s.next()
        else:
            tparams = param_list(p, "]", require_names=True)
    p.want("(")
    params = param_list(p, ")", dots_ok=True)
    return tparams, ast.FuncType(pos, params, func_result(p))


def func_result(p: Reader) -> list[Field]:
    if p.got("("):
        return param_list(p, ")")
    pos = p.s.pos
    typ = type_or_none(p)
    return [] if typ is None else [Field(pos, None, typ)]


def param_list(
    p: Reader,
    close: str,
    require_names: bool = False,
    dots_ok: bool = False,
    first: tuple[Name, ast.Expr | None] | None = None,
) -> list[Field]:
    """Parameters up to the closing bracket. The first name, perhaps with its type, may have been read already."""
    if first is not None and first[1] is not None and p.s.tok == close:
        p.s.next()
        return [Field(first[0].pos, first[0], first[1])]
    params: list[Field] = []
    pending = first

    def element() -> bool:
        nonlocal pending
        name, typ = pending or (None, None)
        pending = None
        param = Field(name.pos, name, typ) if name and typ else param_decl(p, name, close)
        if param is not None:
            params.append(param)
        return False

    end = p.read_list("parameter list", ",", close, element)
    if params:
        distribute(p, params, end, require_names)
        check_dots(p, params, dots_ok)
    return params


def distribute(p: Reader, params: Sequence[Field], end: Pos, require_names: bool) -> None:
    """Names without a type take that of the next parameter, or turn out to be types themselves."""
    typed = sum(1 for f in params if f.type is not NO_TYPE)
    named = sum(1 for f in params if f.name is not None and f.type is not NO_TYPE)
    if named == len(params):
        return
    if not named and not require_names:
        for f in params:
            if f.name is not None:
                f.type, f.name = f.name, None
        return
    fault = hand_out_types(params)
    if fault is None:
        return
    if named == typed:  # the last names lack a type
        p.syntax_error("missing type constraint" if require_names else "missing parameter type", end)
    elif not require_names:
        p.syntax_error("missing parameter name", fault)
    else:
        more = " or invalid array length" if len(params) == 1 else ""
        p.syntax_error("missing type parameter name" + more, fault)


def hand_out_types(params: Sequence[Field]) -> Pos | None:
    """Gives names the type after them; returns the place of the first parameter that lacks its name or its type."""
    fault: Pos | None = None
    typ: ast.Expr | None = None
    for f in reversed(params):
        if f.type is not NO_TYPE:
            typ = f.type
            if f.name is None:
                fault = start_pos(typ)
                f.name = Name(fault, "_")
        elif typ is not None:
            f.type = typ
        elif f.name is not None:
            fault = f.name.pos
            f.type = ast.BadExpr(fault)
    return fault


def check_dots(p: Reader, params: list[Field], dots_ok: bool) -> None:
    found = False
    for f in params:
        if isinstance(f.type, ast.DotsType) and (not dots_ok or f is not params[-1]):
            if not found:
                p.error(f.type.pos, "can only use ... with final parameter" if dots_ok else "invalid use of ...")
            found = True
            f.type = f.type.elem


def param_decl(p: Reader, name: Name | None, close: str) -> Field | None:
    """One parameter: name, type or both. A name alone leaves NO_TYPE until the list is complete."""
    s = p.s
    sets = close == "]"  # type sets are fine in type parameter lists
    pos = s.pos if name is None else name.pos
    if name is None and sets and p.is_op(Op.TILDE):
        return embedded_elem(p)
    if name is None and s.tok == "name":
        name = p.name()
    found = with_name(p, name, sets) if name is not None else None
    if found is not None:
        return union(p, found) if sets else found
    if s.tok == "...":
        return Field(pos, name, dots_type(p))
    if sets and p.is_op(Op.TILDE):
        return Field(pos, name, embedded_elem(p).type)
    own = type_or_none(p)
    if own is not None:
        return union(p, Field(pos, name, own)) if sets else Field(pos, name, own)
    if name is not None:
        return Field(pos, name, NO_TYPE)
    p.syntax_error("expected " + token_name(close))
    p.advance(",", close)
    return None


def with_name(p: Reader, name: Name, sets: bool) -> Field | None:
    """A parameter whose name has been read, or which is a type that begins with one: a [n]T, T[A], p.T, T | U."""
    if p.s.tok == "[":
        typ = array_or_type_args(p)
        if not isinstance(typ, ast.IndexExpr):
            return Field(name.pos, name, typ)
        typ.x = name
        return Field(name.pos, None, typ)
    if p.s.tok == ".":
        return Field(name.pos, None, qualified_name(p, name))
    if sets and p.is_op(Op.OR):
        return Field(name.pos, None, name)
    return None


def dots_type(p: Reader) -> ast.Expr:
    pos = p.s.pos
    p.s.next()
    elem = type_or_none(p)
    if elem is not None:
        return ast.DotsType(pos, elem)
    bad = p.bad_expr()
    p.syntax_error("... is missing type")
    return bad


_TYPES: Final[dict[str, Callable[[Reader], ast.Expr]]] = {
    "*": pointer_type,
    "<-": receive_channel,
    "func": function_type,
    "[": bracket_type,
    "chan": channel_type,
    "map": map_type,
    "struct": struct_type,
    "interface": interface_type,
    "name": type_name,
    "(": paren_type,
}
