"""Files and declarations for the slow reader (syntax/parser.go, Package files and Declarations, Go 1.27.3)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from goesc.source.positions import NO_POS
from goesc.syntax import ast
from goesc.syntax.ast import FuncDecl, LitKind, Name
from goesc.syntax.form import extract_name
from goesc.syntax.reader import Reader
from goesc.syntax.reader_expr import binary_expr, expression_list, primary_expr
from goesc.syntax.reader_stmt import func_body
from goesc.syntax.reader_type import array_type, func_type, param_list, type_, type_or_none

Spec = Callable[[Reader, "ast.Group | None"], ast.Decl]


def source_file(p: Reader) -> ast.File | None:
    """The whole file; None if there is no proper package clause."""
    s = p.s
    pos = s.pos
    p.top = False
    if not p.got("package"):
        p.syntax_error("package statement must be first")
        return None
    pragma = p.pending.take()
    name = p.name()
    p.want(";")
    if s.counted:
        return None
    tree = ast.File(pos, name, [], NO_POS, pragma, p.go_version)
    before = "import"
    while s.tok != "EOF":
        if s.tok == "import" and before != "import":
            p.syntax_error("imports must appear before other declarations")
        before = s.tok
        if s.tok in DECLARATIONS:
            tree.decls += declaration(p, DECLARATIONS[s.tok])
        elif s.tok == "func":
            s.next()
            tree.decls.append(func_decl(p))
        else:
            last = tree.decls[-1] if tree.decls else None
            if s.tok == "{" and isinstance(last, FuncDecl) and last.body is None:
                p.syntax_error("unexpected semicolon or newline before {")
            else:
                p.syntax_error("non-declaration statement outside function body")
            p.advance(*TOP_LEVEL)
            continue
        p.clear_pragma()
        if s.tok != "EOF" and not p.got(";"):
            p.syntax_error("after top level declaration")
            p.advance(*TOP_LEVEL)
    p.clear_pragma()
    tree.eof = s.pos
    return tree


def declaration(p: Reader, spec: Spec) -> list[ast.Decl]:
    """From a keyword on: one spec, or a group of them in parentheses."""
    s = p.s
    s.next()
    if s.tok != "(":
        return [spec(p, None)]
    found: list[ast.Decl] = []
    group = ast.Group()

    def element() -> bool:
        found.append(spec(p, group))
        return False

    p.clear_pragma()
    s.next()
    p.read_list("grouped declaration", ";", ")", element)
    return found


def import_spec(p: Reader, group: ast.Group | None) -> ast.Decl:
    s = p.s
    pos = s.pos
    pragma = p.pending.take()
    local: Name | None = None
    if s.tok == "name":
        local = p.name()
    elif s.tok == ".":
        local = Name(s.pos, ".")
        s.next()
    path = p.basic_lit()
    if path is None:
        p.syntax_error("missing import path")
        p.advance(";", ")")
    elif not path.bad and path.kind is not LitKind.STRING:
        p.syntax_error("import path must be a string", path.pos)
        path.bad = True
    return ast.ImportDecl(pos, path, local, group, pragma)


def const_spec(p: Reader, group: ast.Group | None) -> ast.Decl:
    s = p.s
    pos = s.pos
    pragma = p.pending.take()
    names = p.name_list(p.name())
    typ: ast.Expr | None = None
    values: ast.Expr | None = None
    if s.tok not in ("EOF", ";", ")"):
        typ = type_or_none(p)
        if p.got_assign():
            values = expression_list(p)
    return ast.ConstDecl(pos, names, typ, values, group, pragma)


def var_spec(p: Reader, group: ast.Group | None) -> ast.Decl:
    pos = p.s.pos
    pragma = p.pending.take()
    names = p.name_list(p.name())
    typ: ast.Expr | None = None
    values: ast.Expr | None = None
    if p.got_assign():
        values = expression_list(p)
    else:
        typ = type_(p)
        if p.got_assign():
            values = expression_list(p)
    return ast.VarDecl(pos, names, typ, values, group, pragma)


def type_spec(p: Reader, group: ast.Group | None) -> ast.Decl:
    pos = p.s.pos
    pragma = p.pending.take()
    decl = ast.TypeDecl(pos, p.name(), [], False, ast.BadExpr(pos), group, pragma)
    typ: ast.Expr | None
    if p.s.tok == "[":
        typ = bracketed_type(p, decl)
    else:
        decl.alias = p.got_assign()
        typ = type_or_none(p)
    if typ is None:
        typ = p.bad_expr()
        p.syntax_error("in type declaration")
        p.advance(";", ")")
    decl.type = typ
    return decl


def bracketed_type(p: Reader, decl: ast.TypeDecl) -> ast.Expr | None:
    """After `type T`, at a bracket: an array or slice type, or type parameters (set in `decl`) and a type."""
    s = p.s
    pos = s.pos
    s.next()
    if s.tok == "]":
        s.next()
        return ast.SliceType(pos, type_(p))
    if s.tok != "name":
        return array_type(p, pos, None)
    x: ast.Expr = p.name()
    if s.tok != "[":  # `P [` begins the constraint of a type parameter: an array length is no index expression
        p.xnest += 1
        x = binary_expr(p, primary_expr(p, x), 0)
        p.xnest -= 1
    name, constraint = extract_name(x, force=s.tok == ",")
    if name is None or (constraint is None and s.tok == "]"):
        return array_type(p, pos, x)
    decl.tparams = param_list(p, "]", require_names=True, first=(name, constraint))
    decl.alias = p.got_assign()
    return type_or_none(p)


def func_decl(p: Reader) -> FuncDecl:
    """A function or method, after `func`."""
    s = p.s
    pos = s.pos
    pragma = p.pending.take()
    receiver: ast.Field | None = None
    is_method = p.got("(")
    if is_method:
        params = param_list(p, ")")
        if not params:
            p.error(s.pos, "method has no receiver")
        else:
            receiver = params[0]
            if len(params) > 1:
                p.error(s.pos, "method has multiple receivers")
    if s.tok == "name":
        name = p.name()
        tparams, signature = func_type(p, "method" if is_method and not p.origin.generic_methods else "")
    else:
        name, tparams, signature = Name(s.pos, "_"), [], ast.FuncType(s.pos, [], [])
        p.syntax_error("expected name" if is_method else "expected name or (")
        p.advance("{", ";")
    body = func_body(p) if s.tok == "{" else None
    return FuncDecl(pos, receiver, name, tparams, signature, body, pragma)


DECLARATIONS: Final[dict[str, Spec]] = {"import": import_spec, "const": const_spec, "type": type_spec, "var": var_spec}
TOP_LEVEL: Final = ("import", "const", "type", "var", "func")
