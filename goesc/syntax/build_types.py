"""Callbacks for the section Types of the grammar (cmd/compile/internal/syntax/parser.go, Go 1.27.3).

    func(a, b int, c ...T)   ->   FuncType(pos of "(", [Field(a), Field(b), Field(c)], [])

Positions: a function type sits at the `(` of its parameters, or at the `[` of its type parameters; parentheses around
types leave no node; names that share a type share the type's node.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from goesc.source.positions import Pos
from goesc.syntax import ast
from goesc.syntax.ast import (
    NO_TYPE,
    ArrayType,
    ChanDir,
    ChanType,
    DotsType,
    Field,
    FuncType,
    IndexExpr,
    ListExpr,
    Name,
    Op,
    Operation,
)
from goesc.syntax.builder import OP_BITS, Builder, Reject

Params = tuple[Pos, list[Field]]  # position of the bracket, fields
TypeArgs = tuple[ast.Expr, bool]  # expression or list, whether there was a comma


# --- Lists ----------------------------------------------------------------------------------------------------------


def single(x: Any) -> list[Any]:
    return [x]


def pair(x: Any, _comma: Pos, y: Any) -> list[Any]:
    return [x, y]


def append(xs: list[Any], second: Any, third: Any) -> list[Any]:
    """`list separator element`; at the top level `list element separator`."""
    xs.append(third if second.__class__ is int else second)
    return xs


def append2(xs: list[Any], x: Any) -> list[Any]:
    xs.append(x)
    return xs


def empty() -> list[Any]:
    return []


def list_more(x: ast.Expr, _comma: Pos, y: ast.Expr) -> ListExpr:
    if x.__class__ is ListExpr:
        x.elems.append(y)
        return x
    return ListExpr(x.pos, [x, y])


# --- Types ----------------------------------------------------------------------------------------------------------


def index_expr(x: ast.Expr, lbrack: Pos, index: ast.Expr, *_rest: Pos) -> IndexExpr:
    return IndexExpr(lbrack, x, index)


def selector_expr(x: ast.Expr, dot: Pos, sel: Name) -> ast.SelectorExpr:
    return ast.SelectorExpr(dot, x, sel)


def paren_type(builder: Builder, lparen: Pos, x: ast.Expr, _rparen: Pos) -> ast.Expr:
    builder.starts[x] = lparen
    return x


def array_type(lbrack: Pos, length: ast.Expr, _rbrack: Pos, elem: ast.Expr) -> ArrayType:
    return ArrayType(lbrack, length, elem)


def open_array_type(lbrack: Pos, _dots: Pos, _rbrack: Pos, elem: ast.Expr) -> ArrayType:
    return ArrayType(lbrack, None, elem)


def slice_type(lbrack: Pos, _rbrack: Pos, elem: ast.Expr) -> ast.SliceType:
    return ast.SliceType(lbrack, elem)


def pointer_type(star: int, x: ast.Expr) -> ast.Operation:
    return ast.Operation(star >> OP_BITS, Op.MUL, x)


def map_type(pos: Pos, _lbrack: Pos, key: ast.Expr, _rbrack: Pos, value: ast.Expr) -> ast.MapType:
    return ast.MapType(pos, key, value)


def channel_type(pos: Pos, elem: ast.Expr) -> ChanType:
    return ChanType(pos, ChanDir.BOTH, elem)


def send_channel_type(pos: Pos, _arrow: Pos, elem: ast.Expr) -> ChanType:
    return ChanType(pos, ChanDir.SEND_ONLY, elem)


def receive_channel(pos: Pos, _chan: Pos, elem: ast.Expr) -> ChanType:
    return ChanType(pos, ChanDir.RECV_ONLY, elem)


def type_arg(x: ast.Expr) -> TypeArgs:
    return x, False


def type_args_comma(x: ast.Expr, _comma: Pos) -> TypeArgs:
    return x, True


def type_args_more(x: ast.Expr, _comma: Pos, rest: ast.Expr, *_trailing: Pos) -> TypeArgs:
    tail = rest.elems if isinstance(rest, ListExpr) else [rest]
    return ListExpr(x.pos, [x, *tail]), True


def named_array(lbrack: Pos, args: TypeArgs, elem: ast.Expr) -> ArrayType:
    """`name [n]T`, where the bracket was read as type arguments."""
    length, comma = args
    if comma:
        raise Reject
    return ArrayType(lbrack, length, elem)


# --- Structs --------------------------------------------------------------------------------------------------------


def empty_struct_type(pos: Pos, _lbrace: Pos, _rbrace: Pos) -> ast.StructType:
    return ast.StructType(pos, [], [])


def struct_type(
    pos: Pos, _lbrace: Pos, decls: list[tuple[list[Field], ast.BasicLit | None]], *_rest: Pos
) -> ast.StructType:
    fields: list[Field] = []
    tags: list[ast.BasicLit | None] = []
    for names, tag in decls:
        if tag is None:
            fields += names
            continue
        tags += [None] * (len(fields) - len(tags))
        tags += [tag] * len(names)
        fields += names
    return ast.StructType(pos, fields, tags)


def untagged_field(fields: list[Field]) -> tuple[list[Field], None]:
    return fields, None


def tagged_field(fields: list[Field], tag: ast.BasicLit) -> tuple[list[Field], ast.BasicLit]:
    return fields, tag


def named_field(name: Name, typ: ast.Expr) -> list[Field]:
    return [Field(name.pos, name, typ)]


def named_fields(names: list[Name], typ: ast.Expr) -> list[Field]:
    return [Field(name.pos, name, typ) for name in names]


def named_slice_field(name: Name, lbrack: Pos, _rbrack: Pos, elem: ast.Expr) -> list[Field]:
    return [Field(name.pos, name, ast.SliceType(lbrack, elem))]


def named_array_field(name: Name, lbrack: Pos, args: TypeArgs, _rbrack: Pos, elem: ast.Expr) -> list[Field]:
    return [Field(name.pos, name, named_array(lbrack, args, elem))]


def embedded_field(builder: Builder, typ: ast.Expr) -> list[Field]:
    return [Field(builder.start(typ), None, typ)]


def embedded_instance_field(name: Name, lbrack: Pos, args: TypeArgs, _rbrack: Pos) -> list[Field]:
    return [Field(name.pos, None, IndexExpr(lbrack, name, args[0]))]


def embedded_pointer_field(star: int, typ: ast.Expr) -> list[Field]:
    pos = star >> OP_BITS
    return [Field(pos, None, ast.Operation(pos, Op.MUL, typ))]


# --- Functions ------------------------------------------------------------------------------------------------------


def function_type(builder: Builder, pos: Pos, signature: FuncType) -> FuncType:
    builder.starts[signature] = pos
    return signature


def signature_no_result(params: Params) -> FuncType:
    return FuncType(params[0], params[1], [])


def signature_results(params: Params, results: Params) -> FuncType:
    fields = results[1]
    if fields and fields[-1].type.__class__ is DotsType:
        raise Reject
    return FuncType(params[0], params[1], fields)


def signature_result(builder: Builder, params: Params, result: ast.Expr) -> FuncType:
    return FuncType(params[0], params[1], [Field(builder.start(result), None, result)])


def no_parameters(lparen: Pos, _rparen: Pos) -> Params:
    return lparen, []


def parameters(lparen: Pos, fields: list[Field], *_rest: Pos) -> Params:
    return lparen, name_all(fields)


def type_parameters(lbrack: Pos, fields: list[Field], *_rest: Pos) -> Params:
    return lbrack, name_all(fields, require_names=True)


def name_all(fields: list[Field], require_names: bool = False) -> list[Field]:
    """Give names their types, or find that the names are types (parser.go:paramList). A bare name has no type yet."""
    last = fields[-1]
    for f in fields:
        if (f.type.__class__ is DotsType and f is not last) or (require_names and is_open_array(f.type)):
            raise Reject
    named = sum(1 for f in fields if f.name is not None and f.type is not NO_TYPE)
    if named == len(fields):
        return fields
    if not named and not require_names:
        for f in fields:
            if f.name is not None:
                f.type, f.name = f.name, None
        return fields
    typ: ast.Expr | None = None
    for f in fields[::-1]:
        if f.type is not NO_TYPE:
            typ = f.type
            if f.name is None:
                raise Reject
        elif typ is None or typ.__class__ is DotsType:
            raise Reject
        else:
            f.type = typ
    return fields


def is_open_array(constraint: ast.Expr | None) -> bool:
    """Whether `[...]` comes first: after a name gc reads a length or type arguments (parser.go:arrayOrTArgs)."""
    while constraint.__class__ is Operation and constraint.y is not None:
        constraint = constraint.x
    return constraint.__class__ is ArrayType and constraint.len is None


def name_parameter(name: Name) -> Field:
    return Field(name.pos, name, NO_TYPE)


def instance_parameter(name: Name, lbrack: Pos, args: TypeArgs, _rbrack: Pos) -> Field:
    return Field(name.pos, None, IndexExpr(lbrack, name, args[0]))


def type_parameter(builder: Builder, typ: ast.Expr) -> Field:
    return Field(builder.start(typ), None, typ)


def dots_parameter(dots: Pos, elem: ast.Expr) -> Field:
    return Field(dots, None, DotsType(dots, elem))


def named_parameter(name: Name, typ: ast.Expr) -> Field:
    return Field(name.pos, name, typ)


def named_slice_parameter(name: Name, lbrack: Pos, _rbrack: Pos, elem: ast.Expr) -> Field:
    return Field(name.pos, name, ast.SliceType(lbrack, elem))


def named_array_parameter(name: Name, lbrack: Pos, args: TypeArgs, _rbrack: Pos, elem: ast.Expr) -> Field:
    return Field(name.pos, name, named_array(lbrack, args, elem))


def named_dots_parameter(name: Name, dots: Pos, elem: ast.Expr) -> Field:
    return Field(name.pos, name, DotsType(dots, elem))


# --- Interfaces -----------------------------------------------------------------------------------------------------


def empty_interface_type(pos: Pos, _lbrace: Pos, _rbrace: Pos) -> ast.InterfaceType:
    return ast.InterfaceType(pos, [])


def interface_type(pos: Pos, _lbrace: Pos, elems: list[Field], *_rest: Pos) -> ast.InterfaceType:
    return ast.InterfaceType(pos, elems)


def method_elem(name: Name, signature: FuncType) -> Field:
    return Field(name.pos, name, signature)


def embedded_elem(builder: Builder, typ: ast.Expr) -> Field:
    return Field(builder.start(typ), None, typ)


def union(x: ast.Expr, bar: int, y: ast.Expr) -> ast.Operation:
    return ast.Operation(bar >> OP_BITS, Op.OR, x, y)


def tilde_term(tilde: int, x: ast.Expr) -> ast.Operation:
    return ast.Operation(tilde >> OP_BITS, Op.TILDE, x)


PURE: dict[str, Callable[..., Any]] = {
    f.__name__: f
    for f in (
        single, pair, append, append2, empty, list_more, index_expr, selector_expr, array_type, open_array_type,
        slice_type, pointer_type, map_type, channel_type, send_channel_type, receive_channel, type_arg,
        type_args_comma, type_args_more, empty_struct_type, struct_type, untagged_field, tagged_field, named_field,
        named_fields, named_slice_field, named_array_field, embedded_instance_field, embedded_pointer_field,
        signature_no_result, signature_results, no_parameters, parameters, type_parameters, name_parameter,
        instance_parameter, dots_parameter, named_parameter, named_slice_parameter, named_array_parameter,
        named_dots_parameter, empty_interface_type, interface_type, method_elem, union, tilde_term,
    )
}  # fmt: skip
WITH_STATE: dict[str, Callable[..., Any]] = {
    f.__name__: f for f in (paren_type, embedded_field, function_type, signature_result, type_parameter, embedded_elem)
}
