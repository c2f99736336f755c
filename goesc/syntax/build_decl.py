"""Callbacks for the sections Declarations and Packages of the grammar (syntax/parser.go, Go 1.27.3).

    type T[P *C,] int   ->   TypeDecl(T, [Field(P, *C)], int)
    type T[P *C] int    ->   TypeDecl(T, [], ArrayType(P * C, int))

A declaration with a keyword is handed up as a DeclStmt; at the top level its specs join the file's list.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from goesc.source.positions import NO_POS, Pos
from goesc.syntax import ast
from goesc.syntax.ast import (
    NO_TYPE,
    ArrayType,
    ConstDecl,
    DeclStmt,
    Field,
    FuncDecl,
    LitKind,
    Name,
    Operation,
    TypeDecl,
    VarDecl,
)
from goesc.syntax.build_expr import unparen
from goesc.syntax.build_types import Params, name_all
from goesc.syntax.builder import Builder, Reject
from goesc.syntax.form import extract_name

# --- Groups ---------------------------------------------------------------------------------------------------------


def lone_decl(pos: Pos, spec: ast.Decl) -> DeclStmt:
    return DeclStmt(pos, [spec])


def no_decls(pos: Pos, _lparen: Pos, _rparen: Pos) -> DeclStmt:
    return DeclStmt(pos, [])


def group_decl(pos: Pos, _lparen: Pos, specs: list[Any], *_rest: Pos) -> DeclStmt:
    group = ast.Group()
    for spec in specs:
        spec.group = group
    return DeclStmt(pos, specs)


def extend(decls: list[ast.Decl], stmt: DeclStmt, _semi: Pos) -> list[ast.Decl]:
    decls.extend(stmt.decls)
    return decls


# --- Constants and variables ----------------------------------------------------------------------------------------


def const_names(names: list[Name]) -> ConstDecl:
    return ConstDecl(names[0].pos, names, None, None)


def const_typed(names: list[Name], typ: ast.Expr) -> ConstDecl:
    return ConstDecl(names[0].pos, names, typ, None)


def const_values(names: list[Name], _assign: Pos, values: ast.Expr) -> ConstDecl:
    return ConstDecl(names[0].pos, names, None, values)


def const_typed_values(names: list[Name], typ: ast.Expr, _assign: Pos, values: ast.Expr) -> ConstDecl:
    return ConstDecl(names[0].pos, names, typ, values)


def var_typed(names: list[Name], typ: ast.Expr) -> VarDecl:
    return VarDecl(names[0].pos, names, typ, None)


def var_values(names: list[Name], _assign: Pos, values: ast.Expr) -> VarDecl:
    return VarDecl(names[0].pos, names, None, values)


def var_typed_values(names: list[Name], typ: ast.Expr, _assign: Pos, values: ast.Expr) -> VarDecl:
    return VarDecl(names[0].pos, names, typ, values)


# --- Types ----------------------------------------------------------------------------------------------------------


def type_def(name: Name, typ: ast.Expr) -> TypeDecl:
    return TypeDecl(name.pos, name, [], False, typ)


def alias_decl(name: Name, _assign: Pos, typ: ast.Expr) -> TypeDecl:
    return TypeDecl(name.pos, name, [], True, typ)


def open_array_def(name: Name, lbrack: Pos, _dots: Pos, _rbrack: Pos, elem: ast.Expr) -> TypeDecl:
    return TypeDecl(name.pos, name, [], False, ArrayType(lbrack, None, elem))


def bracket_param(name: Name, constraint: ast.Expr) -> Field:
    return Field(name.pos, name, constraint)


def bracket_def(name: Name, lbrack: Pos, elems: list[Any], _rbrack: Pos, typ: ast.Expr) -> TypeDecl:
    """`type name [ elems ] typ`: type parameters, or the length of an array."""
    first = elems[0]
    if len(elems) == 1 and first.__class__ is not Field:
        param, constraint = extract_name(first, force=False)
        if param is None or constraint is None:
            return TypeDecl(name.pos, name, [], False, ArrayType(lbrack, first, typ))
    return TypeDecl(name.pos, name, bracket_params(elems, force=len(elems) > 1), False, typ)


def generic_def(name: Name, _lbrack: Pos, elems: list[Any], _comma: Pos, _rbrack: Pos, typ: ast.Expr) -> TypeDecl:
    return TypeDecl(name.pos, name, bracket_params(elems, force=True), False, typ)


def generic_alias(name: Name, _lbrack: Pos, elems: list[Any], *rest: Any) -> TypeDecl:
    comma = len(rest) == 4  # "," "]" "=" type
    return TypeDecl(name.pos, name, bracket_params(elems, force=comma or len(elems) > 1), True, rest[-1])


def bracket_params(elems: list[Any], force: bool) -> list[Field]:
    """Type parameters from elements that were read as expressions where they could be."""
    fields: list[Field] = []
    for elem in elems:
        if elem.__class__ is Field:
            fields.append(elem)
            continue
        name, constraint = extract_name(elem, force)
        if name is None or (constraint is None and len(elems) == 1):
            raise Reject
        if fields and constraint is not None:
            drop_parens(constraint)
        fields.append(Field(name.pos, name, constraint or NO_TYPE))
    return name_all(fields, require_names=True)


def drop_parens(x: ast.Expr) -> None:
    """After the first element gc reads a type, in which parentheses leave no node."""
    todo: list[ast.Expr] = [x]
    while todo:
        x = todo.pop()
        if isinstance(x, Operation):
            x.x = unparen(x.x)
            todo.append(x.x)
            if x.y is not None:
                x.y = unparen(x.y)
                todo.append(x.y)


# --- Functions ------------------------------------------------------------------------------------------------------


def func_decl(
    builder: Builder, _pos: Pos, name: Name, typ: ast.FuncType, body: ast.BlockStmt | None = None
) -> FuncDecl:
    if body is not None:
        builder.close_body(body)
    return FuncDecl(name.pos, None, name, [], typ, body)


def generic_func_decl(
    builder: Builder, _pos: Pos, name: Name, tparams: Params, typ: ast.FuncType, body: ast.BlockStmt | None = None
) -> FuncDecl:
    if body is not None:
        builder.close_body(body)
    typ.pos = tparams[0]
    return FuncDecl(name.pos, None, name, tparams[1], typ, body)


def method_decl(
    builder: Builder, _pos: Pos, recv: Params, name: Name, typ: ast.FuncType, body: ast.BlockStmt | None = None
) -> FuncDecl:
    if body is not None:
        builder.close_body(body)
    return FuncDecl(recv[0], receiver(recv), name, [], typ, body)


def generic_method_decl(
    builder: Builder,
    _pos: Pos,
    recv: Params,
    name: Name,
    tparams: Params,
    typ: ast.FuncType,
    body: ast.BlockStmt | None = None,
) -> FuncDecl:
    if body is not None:
        builder.close_body(body)
    typ.pos = tparams[0]
    return FuncDecl(recv[0], receiver(recv), name, tparams[1], typ, body)


def receiver(recv: Params) -> Field:
    fields = recv[1]
    if len(fields) != 1 or fields[0].type.__class__ is ast.DotsType:
        raise Reject
    return fields[0]


# --- Packages -------------------------------------------------------------------------------------------------------


def package_clause(pos: Pos, name: Name) -> tuple[Pos, Name]:
    return pos, name


def source_file(clause: tuple[Pos, Name], _semi: Pos, imports: list[ast.Decl], decls: list[ast.Decl]) -> ast.File:
    return ast.File(clause[0], clause[1], imports + decls, NO_POS)


def import_path(path: ast.BasicLit) -> ast.ImportDecl:
    return ast.ImportDecl(path.pos, string_path(path))


def import_dot(dot: Pos, path: ast.BasicLit) -> ast.ImportDecl:
    return ast.ImportDecl(dot, string_path(path), Name(dot, "."))


def import_named(name: Name, path: ast.BasicLit) -> ast.ImportDecl:
    return ast.ImportDecl(name.pos, string_path(path), name)


def string_path(path: ast.BasicLit) -> ast.BasicLit:
    if path.kind is not LitKind.STRING:
        raise Reject
    return path


PURE: dict[str, Callable[..., Any]] = {
    f.__name__: f
    for f in (
        lone_decl, no_decls, group_decl, extend, const_names, const_typed, const_values, const_typed_values, var_typed,
        var_values, var_typed_values, type_def, alias_decl, open_array_def, bracket_param, bracket_def,
        generic_def, generic_alias, package_clause, source_file, import_path, import_dot, import_named,
    )
}  # fmt: skip
WITH_STATE: dict[str, Callable[..., Any]] = {
    f.__name__: f for f in (func_decl, generic_func_decl, method_decl, generic_method_decl)
}
