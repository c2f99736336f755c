"""Syntax tree to Go source (cmd/compile/internal/syntax/printer.go, Go 1.27.3).

    expr_string(call)     "append(s, T{…}, func(x int) {…})"     one line, bodies elided: what messages show
    file_text(file)       a source file that parses to the same tree

Parentheses are printed where the tree has them, and nowhere else: operators do not add any, as in gc.
The two forms differ in bodies, in line breaks, and in that `file_text` keeps neighbouring tokens from joining (`- -x`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, final

from goesc.syntax import ast
from goesc.syntax.ast import OP_TEXT, Branch, ChanDir, Field, LitKind, Op
from goesc.syntax.form import is_type_elem


@final
class Printer:
    __slots__ = ("indent", "out", "short")

    def __init__(self, short: bool) -> None:
        self.short = short
        self.out: list[str] = []
        self.indent = 0

    def line(self) -> None:
        self.out.append("\n" + "\t" * self.indent)


Rule = Callable[[Printer, Any], None]


def expr_string(node: ast.Node) -> str:
    """A node on one line, as gc's messages show it (syntax.String)."""
    printer = Printer(short=True)
    show(printer, node)
    return "".join(printer.out)


def file_text(file: ast.File) -> str:
    """A file as Go source. Comments and directives are not kept."""
    printer = Printer(short=False)
    show(printer, file)
    printer.out.append("\n")
    return "".join(printer.out)


def show(p: Printer, node: ast.Node) -> None:
    _RULES[node.__class__](p, node)


def show_list(p: Printer, nodes: Sequence[ast.Node]) -> None:
    for at, node in enumerate(nodes):
        if at:
            p.out.append(", ")
        _RULES[node.__class__](p, node)


# --- Expressions ----------------------------------------------------------------------------------------------------


def bad_expr(p: Printer, _n: ast.BadExpr) -> None:
    p.out.append("<bad expr>")


def value_text(p: Printer, n: ast.Name | ast.BasicLit) -> None:
    p.out.append(n.value)


def composite_lit(p: Printer, n: ast.CompositeLit) -> None:
    if n.type is not None:
        show(p, n.type)
    p.out.append("{")
    if not p.short:
        show_list(p, n.elems)
    elif n.elems:
        p.out.append("…")
    p.out.append("}")


def key_value(p: Printer, n: ast.KeyValueExpr) -> None:
    show(p, n.key)
    p.out.append(": ")
    show(p, n.value)


def func_lit(p: Printer, n: ast.FuncLit) -> None:
    show(p, n.type)
    p.out.append(" ")
    if not p.short:
        show(p, n.body)
    else:
        p.out.append("{…}" if n.body.list else "{}")


def paren(p: Printer, n: ast.ParenExpr) -> None:
    p.out.append("(")
    show(p, n.x)
    p.out.append(")")


def selector(p: Printer, n: ast.SelectorExpr) -> None:
    show(p, n.x)
    if not p.short and is_number(n.x):
        p.out.append(" ")
    p.out.append("." + n.sel.value)


def is_number(n: ast.Expr) -> bool:
    return isinstance(n, ast.BasicLit) and n.kind not in (LitKind.STRING, LitKind.RUNE)


def index(p: Printer, n: ast.IndexExpr) -> None:
    show(p, n.x)
    p.out.append("[")
    show(p, n.index)
    p.out.append("]")


def slice_expr(p: Printer, n: ast.SliceExpr) -> None:
    low, high, top = n.index
    show(p, n.x)
    p.out.append("[")
    if low is not None:
        show(p, low)
    p.out.append(":")
    if high is not None:
        show(p, high)
    if top is not None:
        p.out.append(":")
        show(p, top)
    p.out.append("]")


def assertion(p: Printer, n: ast.AssertExpr) -> None:
    show(p, n.x)
    p.out.append(".(")
    show(p, n.type)
    p.out.append(")")


def guard(p: Printer, n: ast.TypeSwitchGuard) -> None:
    if n.lhs is not None:
        p.out.append(n.lhs.value + " := ")
    show(p, n.x)
    p.out.append(".(type)")


def operation(p: Printer, n: ast.Operation) -> None:
    text = OP_TEXT[n.op]
    if n.y is not None:
        # A long chain leans to the left; it is unrolled, not recursed into.
        chain = [n]
        while (left := chain[-1].x).__class__ is ast.Operation and left.y is not None:
            chain.append(left)
        show(p, chain[-1].x)
        for op in reversed(chain):
            assert op.y is not None
            p.out.append(f" {OP_TEXT[op.op]} ")
            show(p, op.y)
        return
    p.out.append(text)
    if not p.short and n.x.__class__ is ast.Operation and n.x.y is None:
        inner = n.x.op
        if inner is n.op or (n.op is Op.AND and inner is Op.XOR):
            p.out.append(" ")
    show(p, n.x)


def call(p: Printer, n: ast.CallExpr) -> None:
    show(p, n.fun)
    p.out.append("(")
    show_list(p, n.args)
    if n.has_dots:
        if not p.short and is_number(n.args[-1]):
            p.out.append(" ")
        p.out.append("...")
    p.out.append(")")


def expr_list(p: Printer, n: ast.ListExpr) -> None:
    show_list(p, n.elems)


# --- Types ----------------------------------------------------------------------------------------------------------


def array_type(p: Printer, n: ast.ArrayType) -> None:
    p.out.append("[")
    if n.len is None:
        p.out.append("...")
    else:
        show(p, n.len)
    p.out.append("]")
    show(p, n.elem)


def slice_type(p: Printer, n: ast.SliceType) -> None:
    p.out.append("[]")
    show(p, n.elem)


def dots_type(p: Printer, n: ast.DotsType) -> None:
    p.out.append("...")
    show(p, n.elem)


def struct_type(p: Printer, n: ast.StructType) -> None:
    p.out.append("struct{")
    at, count = 0, len(n.fields)
    while at < count:
        first = n.fields[at]
        end = at + 1
        while first.name is not None and end < count and n.fields[end].name is not None:
            if n.fields[end].type is not first.type:
                break
            end += 1
        if at:
            p.out.append("; ")
        if first.name is not None:
            p.out.append(", ".join(f.name.value for f in n.fields[at:end] if f.name is not None) + " ")
        show(p, first.type)
        tag = n.tags[at] if at < len(n.tags) else None
        if tag is not None:
            p.out.append(" " + tag.value)
        at = end
    p.out.append("}")


def interface_type(p: Printer, n: ast.InterfaceType) -> None:
    p.out.append("interface{")
    for at, method in enumerate(n.methods):
        if at:
            p.out.append("; ")
        if method.name is None:
            show(p, method.type)
        else:
            assert isinstance(method.type, ast.FuncType)
            p.out.append(method.name.value)
            signature(p, method.type)
    p.out.append("}")


def func_type(p: Printer, n: ast.FuncType) -> None:
    p.out.append("func")
    signature(p, n)


def signature(p: Printer, n: ast.FuncType) -> None:
    parameters(p, n.params, "(", ")")
    if not n.results:
        return
    p.out.append(" ")
    if len(n.results) == 1 and n.results[0].name is None:
        show(p, n.results[0].type)
    else:
        parameters(p, n.results, "(", ")")


def parameters(p: Printer, fields: list[Field], opening: str, closing: str, of_type: bool = False) -> None:
    p.out.append(opening)
    for at, f in enumerate(fields):
        if at:
            p.out.append(", ")
        if f.name is not None:
            p.out.append(f.name.value)
            if at + 1 < len(fields) and fields[at + 1].name is not None and fields[at + 1].type is f.type:
                continue
            p.out.append(" ")
        show(p, f.type)
    if of_type and len(fields) == 1 and combines_with_name(fields[0].type):
        p.out.append(",")
    p.out.append(closing)


def combines_with_name(x: ast.Expr) -> bool:
    """Whether `P x` would read as one expression, an array length: a trailing comma prevents that."""
    while isinstance(x, ast.Operation) and x.y is not None:
        if is_type_elem(x.y):
            return False
        x = x.x
    if isinstance(x, ast.Operation):
        return x.op is Op.MUL and not is_type_elem(x.x)
    return isinstance(x, ast.ParenExpr) and not is_type_elem(x.x)


def map_type(p: Printer, n: ast.MapType) -> None:
    p.out.append("map[")
    show(p, n.key)
    p.out.append("]")
    show(p, n.value)


def chan_type(p: Printer, n: ast.ChanType) -> None:
    p.out.append(_CHAN[n.dir])
    inner = n.elem
    if n.dir is ChanDir.BOTH and isinstance(inner, ast.ChanType) and inner.dir is ChanDir.RECV_ONLY:
        p.out.append("(")
        show(p, inner)
        p.out.append(")")
    else:
        show(p, inner)


_CHAN: Final = {ChanDir.BOTH: "chan ", ChanDir.SEND_ONLY: "chan<- ", ChanDir.RECV_ONLY: "<-chan "}


# --- Statements -----------------------------------------------------------------------------------------------------


def empty_stmt(p: Printer, _n: ast.EmptyStmt) -> None:
    if not p.short:
        p.out.append(";")


def labeled_stmt(p: Printer, n: ast.LabeledStmt) -> None:
    p.out.append(n.label.value + ": ")
    show(p, n.stmt)


def block_stmt(p: Printer, n: ast.BlockStmt) -> None:
    p.out.append("{")
    statements(p, n.list)
    if n.list:
        p.line()
    p.out.append("}")


def statements(p: Printer, stmts: list[ast.Stmt]) -> None:
    p.indent += 1
    for stmt in stmts:
        p.line()
        show(p, stmt)
    p.indent -= 1


def expr_stmt(p: Printer, n: ast.ExprStmt) -> None:
    show(p, n.x)


def send_stmt(p: Printer, n: ast.SendStmt) -> None:
    show(p, n.chan)
    p.out.append(" <- ")
    show(p, n.value)


def decl_stmt(p: Printer, n: ast.DeclStmt) -> None:
    if not n.decls:
        p.out.append("var ()")  # the tree does not tell which keyword it was
    declarations(p, n.decls)


def assign_stmt(p: Printer, n: ast.AssignStmt) -> None:
    show(p, n.lhs)
    text = OP_TEXT.get(n.op, "")
    if n.rhs is None:
        p.out.append(text + text)
        return
    p.out.append(f" {text}= ")
    show(p, n.rhs)


_BRANCH: Final = {
    Branch.BREAK: "break", Branch.CONTINUE: "continue", Branch.FALLTHROUGH: "fallthrough", Branch.GOTO: "goto",
}  # fmt: skip


def branch_stmt(p: Printer, n: ast.BranchStmt) -> None:
    p.out.append(_BRANCH[n.tok] + (" " + n.label.value if n.label is not None else ""))


def call_stmt(p: Printer, n: ast.CallStmt) -> None:
    p.out.append("defer " if n.is_defer else "go ")
    show(p, n.call)


def return_stmt(p: Printer, n: ast.ReturnStmt) -> None:
    p.out.append("return")
    if n.results is not None:
        p.out.append(" ")
        show(p, n.results)


def if_stmt(p: Printer, n: ast.IfStmt) -> None:
    while True:
        p.out.append("if ")
        if n.init is not None:
            show(p, n.init)
            p.out.append("; ")
        show(p, n.cond)
        p.out.append(" ")
        show(p, n.then)
        if n.else_ is None:
            return
        p.out.append(" else ")
        if not isinstance(n.else_, ast.IfStmt):
            show(p, n.else_)
            return
        n = n.else_


def for_stmt(p: Printer, n: ast.ForStmt) -> None:
    p.out.append("for ")
    if isinstance(n.init, ast.RangeClause):
        show(p, n.init)
        p.out.append(" ")
    elif n.init is None and n.post is None:
        if n.cond is not None:
            show(p, n.cond)
            p.out.append(" ")
    else:
        if n.init is not None:
            show(p, n.init)
        p.out.append("; ")
        if n.cond is not None:
            show(p, n.cond)
        p.out.append("; ")
        if n.post is not None:
            show(p, n.post)
            p.out.append(" ")
    show(p, n.body)


def range_clause(p: Printer, n: ast.RangeClause) -> None:
    if n.lhs is not None:
        show(p, n.lhs)
        p.out.append(" := " if n.def_ else " = ")
    p.out.append("range ")
    show(p, n.x)


def switch_stmt(p: Printer, n: ast.SwitchStmt) -> None:
    p.out.append("switch ")
    if n.init is not None:
        show(p, n.init)
        p.out.append("; ")
    if n.tag is not None:
        show(p, n.tag)
        p.out.append(" ")
    clauses(p, n.body)


def select_stmt(p: Printer, n: ast.SelectStmt) -> None:
    p.out.append("select ")
    clauses(p, n.body)


def clauses(p: Printer, body: Sequence[ast.CaseClause | ast.CommClause]) -> None:
    p.out.append("{")
    for clause in body:
        p.line()
        show(p, clause)
    if body:
        p.line()
    p.out.append("}")


def case_clause(p: Printer, n: ast.CaseClause) -> None:
    clause(p, n.cases, n.body)


def comm_clause(p: Printer, n: ast.CommClause) -> None:
    clause(p, n.comm, n.body)


def clause(p: Printer, head: ast.Node | None, body: list[ast.Stmt]) -> None:
    if head is None:
        p.out.append("default:")
    else:
        p.out.append("case ")
        show(p, head)
        p.out.append(":")
    statements(p, body)


# --- Declarations ---------------------------------------------------------------------------------------------------

_KEYWORD: Final[dict[type[ast.Node], str]] = {
    ast.ImportDecl: "import ", ast.ConstDecl: "const ", ast.TypeDecl: "type ", ast.VarDecl: "var ", ast.FuncDecl: "",
}  # fmt: skip


def declarations(p: Printer, decls: Sequence[ast.Decl]) -> None:
    """Declarations, each on its line; those of one group in its parentheses."""
    at = 0
    while at < len(decls):
        group = group_of(decls[at])
        end = at + 1
        while group is not None and end < len(decls) and group_of(decls[end]) is group:
            end += 1
        if at:
            p.line()
        p.out.append(_KEYWORD[decls[at].__class__])
        if group is None:
            show(p, decls[at])
        else:
            p.out.append("(")
            p.indent += 1
            for decl in decls[at:end]:
                p.line()
                show(p, decl)
            p.indent -= 1
            p.line()
            p.out.append(")")
        at = end


def group_of(decl: ast.Decl) -> ast.Group | None:
    return None if isinstance(decl, ast.FuncDecl) else decl.group


def import_decl(p: Printer, n: ast.ImportDecl) -> None:
    if n.local_name is not None:
        p.out.append(n.local_name.value + " ")
    if n.path is not None:
        p.out.append(n.path.value)


def value_decl(p: Printer, n: ast.ConstDecl | ast.VarDecl) -> None:
    show_list(p, n.names)
    if n.type is not None:
        p.out.append(" ")
        show(p, n.type)
    if n.values is not None:
        p.out.append(" = ")
        show(p, n.values)


def type_decl(p: Printer, n: ast.TypeDecl) -> None:
    p.out.append(n.name.value)
    if n.tparams:
        parameters(p, n.tparams, "[", "]", of_type=True)
    p.out.append(" = " if n.alias else " ")
    show(p, n.type)


def func_decl(p: Printer, n: ast.FuncDecl) -> None:
    p.out.append("func ")
    if n.recv is not None:
        parameters(p, [n.recv], "(", ") ")
    p.out.append(n.name.value)
    if n.tparams:
        parameters(p, n.tparams, "[", "]")
    signature(p, n.type)
    if n.body is not None:
        p.out.append(" ")
        show(p, n.body)


def file_(p: Printer, n: ast.File) -> None:
    p.out.append("package " + n.pkg_name.value)
    if not n.decls:
        return
    p.line()
    p.line()
    declarations(p, n.decls)


def field_(p: Printer, n: Field) -> None:
    if n.name is not None:
        p.out.append(n.name.value + " ")
    show(p, n.type)


_RULES: Final[dict[type[ast.Node], Rule]] = {
    ast.File: file_,
    ast.ImportDecl: import_decl,
    ast.ConstDecl: value_decl,
    ast.TypeDecl: type_decl,
    ast.VarDecl: value_decl,
    ast.FuncDecl: func_decl,
    ast.BadExpr: bad_expr,
    ast.Name: value_text,
    ast.BasicLit: value_text,
    ast.CompositeLit: composite_lit,
    ast.KeyValueExpr: key_value,
    ast.FuncLit: func_lit,
    ast.ParenExpr: paren,
    ast.SelectorExpr: selector,
    ast.IndexExpr: index,
    ast.SliceExpr: slice_expr,
    ast.AssertExpr: assertion,
    ast.TypeSwitchGuard: guard,
    ast.Operation: operation,
    ast.CallExpr: call,
    ast.ListExpr: expr_list,
    ast.ArrayType: array_type,
    ast.SliceType: slice_type,
    ast.DotsType: dots_type,
    ast.StructType: struct_type,
    ast.Field: field_,
    ast.InterfaceType: interface_type,
    ast.FuncType: func_type,
    ast.MapType: map_type,
    ast.ChanType: chan_type,
    ast.EmptyStmt: empty_stmt,
    ast.LabeledStmt: labeled_stmt,
    ast.BlockStmt: block_stmt,
    ast.ExprStmt: expr_stmt,
    ast.SendStmt: send_stmt,
    ast.DeclStmt: decl_stmt,
    ast.AssignStmt: assign_stmt,
    ast.BranchStmt: branch_stmt,
    ast.CallStmt: call_stmt,
    ast.ReturnStmt: return_stmt,
    ast.IfStmt: if_stmt,
    ast.ForStmt: for_stmt,
    ast.RangeClause: range_clause,
    ast.SwitchStmt: switch_stmt,
    ast.CaseClause: case_clause,
    ast.SelectStmt: select_stmt,
    ast.CommClause: comm_clause,
}
