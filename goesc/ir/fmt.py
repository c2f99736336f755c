"""The text of IR nodes in messages (cmd/compile/internal/ir/fmt.go:exprFmt, stmtFmt, OpPrec, OpNames, Go 1.27.3).

    CallExpr(OCALLFUNC, fun=Name f, args=[BinaryExpr(OADD, x, y)])   ->   f(x + y)

`expr_string` and `stmt_string` both give what gc's %v prints. Operations missing in gc's precedence table have
precedence 0 there and so get parentheses inside anything: `(real(c)) + 1`. Nodes that the compiler made (`implicit`)
are skipped. Nodes that fmt.go has no text for print as `<node OP>`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

from goesc.ir.nodes import (
    AddrExpr,
    AddStringExpr,
    AssignListStmt,
    AssignOpStmt,
    AssignStmt,
    BasicLit,
    BinaryExpr,
    BlockStmt,
    BranchStmt,
    CallExpr,
    CaseClause,
    CommClause,
    CompLitExpr,
    ConvExpr,
    Decl,
    Func,
    GoDeferStmt,
    IfStmt,
    IndexExpr,
    InlinedCallExpr,
    KeyExpr,
    LabelStmt,
    LinksymOffsetExpr,
    LogicalExpr,
    MakeExpr,
    Name,
    Node,
    ReturnStmt,
    SelectorExpr,
    SendStmt,
    SliceExpr,
    StarExpr,
    StructKeyExpr,
    TypeAssertExpr,
    TypeNode,
    UnaryExpr,
)
from goesc.ir.op import Op
from goesc.ir.types_fmt import Names, has_symbol, type_string
from goesc.ir.values import constant_string
from goesc.types.model import Basic, Kind, Pointer, Type
from goesc.types.named import unalias, under

OP_NAMES: dict[Op, str] = {
    Op.OADDR: "&", Op.OADD: "+", Op.OADDSTR: "+", Op.OANDAND: "&&", Op.OANDNOT: "&^", Op.OAND: "&",
    Op.OAPPEND: "append", Op.OAS: "=", Op.OAS2: "=", Op.OBREAK: "break", Op.OCAP: "cap", Op.OCASE: "case",
    Op.OCLEAR: "clear", Op.OCLOSE: "close", Op.OCOMPLEX: "complex", Op.OBITNOT: "^", Op.OCONTINUE: "continue",
    Op.OCOPY: "copy", Op.ODELETE: "delete", Op.ODEFER: "defer", Op.ODIV: "/", Op.OEQ: "==", Op.OFALL: "fallthrough",
    Op.OFOR: "for", Op.OGE: ">=", Op.OGOTO: "goto", Op.OGT: ">", Op.OIF: "if", Op.OIMAG: "imag", Op.ODEREF: "*",
    Op.OINLMARK: "inlmark",
    Op.OLEN: "len", Op.OLE: "<=", Op.OLSH: "<<", Op.OLT: "<", Op.ONEG: "-", Op.OMAX: "max", Op.OMIN: "min",
    Op.OMOD: "%", Op.OMUL: "*", Op.ONEW: "new", Op.ONE: "!=", Op.ONOT: "!", Op.OOROR: "||", Op.OOR: "|",
    Op.OPANIC: "panic", Op.OPLUS: "+", Op.OPRINTLN: "println", Op.OPRINT: "print", Op.ORANGE: "range",
    Op.OREAL: "real", Op.ORECV: "<-", Op.ORECOVER: "recover", Op.ORETURN: "return", Op.ORSH: ">>",
    Op.OSELECT: "select", Op.OSEND: "<-", Op.OSUB: "-", Op.OSWITCH: "switch", Op.OUNSAFEADD: "unsafe.Add",
    Op.OUNSAFESLICE: "unsafe.Slice", Op.OUNSAFESLICEDATA: "unsafe.SliceData", Op.OUNSAFESTRING: "unsafe.String",
    Op.OUNSAFESTRINGDATA: "unsafe.StringData", Op.OXOR: "^",
}  # fmt: skip

_PRECEDENCES: dict[int, str] = {
    8: """OAPPEND OBYTES2STR OARRAYLIT OSLICELIT ORUNES2STR OCALLFUNC OCALLINTER OCAP OCLEAR OCLOSE OCONVIFACE
        OCONVNOP OCONV OCOPY ODELETE OLEN OLITERAL OMAKESLICE OMAPLIT OMAX OMIN ONAME ONEW ONIL OPANIC OPRINTLN OPRINT
        ORUNESTR OSLICE2ARR OSLICE2ARRPTR OSTR2BYTES OSTR2RUNES OSTRUCTLIT OTYPE OUNSAFEADD OUNSAFESLICE
        OUNSAFESLICEDATA OUNSAFESTRING OUNSAFESTRINGDATA OINDEXMAP OINDEX OSLICE OSLICESTR OSLICEARR OSLICE3 OSLICE3ARR
        ODOTINTER ODOTMETH ODOTPTR ODOTTYPE2 ODOTTYPE ODOT OMETHVALUE OMETHEXPR""",
    7: "OPLUS ONOT OBITNOT ONEG OADDR ODEREF ORECV",
    6: "OMUL ODIV OMOD OLSH ORSH OAND OANDNOT",
    5: "OADD OSUB OOR OXOR",
    4: "OEQ OLT OLE OGE OGT ONE",
    3: "OSEND",
    2: "OANDAND",
    1: "OOROR",
    -1: """OAS OAS2 OAS2DOTTYPE OAS2FUNC OAS2MAPR OAS2RECV OASOP OBLOCK OBREAK OCASE OCONTINUE ODCL ODEFER OFALL OFOR
        OGOTO OIF OLABEL OGO ORANGE ORETURN OSELECT OSWITCH""",
}

OP_PREC: dict[Op, int] = {Op[name]: prec for prec, ops in _PRECEDENCES.items() for name in ops.split()}

_MAY_BE_IMPLICIT = frozenset({Op.OADDR, Op.ODEREF, Op.OCONV, Op.OCONVNOP, Op.OCONVIFACE})


def op_string(op: Op) -> str:
    """Go syntax of an operation, else its name without the O."""
    return OP_NAMES.get(op) or op.name[1:]


def name_string(name: Name, names: Names) -> str:
    """A variable's or function's name, qualified if it belongs to another package."""
    pkg = name.pkg
    return name.sym if pkg is None or pkg is names.local else names.qualifier(pkg) + name.sym


def expr_string(n: Node | None, names: Names) -> str:
    """What %v prints for any node, expression or statement."""
    if n is None:
        return "<nil>"
    if OP_PREC.get(n.op, 0) < 0:
        return _STATEMENTS[n.op](n, names)
    return _expr(n, names, 0)


stmt_string = expr_string


def source_string(n: Node, names: Names) -> str:
    """For `names` with source: a node as the program has it. The variable of new(x) and its address are that."""
    v = n.x if type(n) is AddrExpr else n
    if type(v) is Name and v.auto_temp and type(v.defn) is AssignStmt and v.defn.y is not None:
        return f"new({expr_string(v.defn.y, names)})"
    return expr_string(n, names)


def list_string(nodes: Sequence[Node], names: Names, separator: str = ", ") -> str:
    """Expressions as %.v prints them; %v of a list separates with "; "."""
    return separator.join([expr_string(n, names) for n in nodes])


def _expr(n: Node | None, names: Names, prec: int) -> str:
    if n is None:
        return "<nil>"
    if n.op in _MAY_BE_IMPLICIT:
        n = _written(n)
    op = n.op
    own = OP_PREC.get(op, 0)
    if type(n) is TypeNode and _is_pointer(n.type):
        own = 7
    elif type(n) is BasicLit and n.written is not None:
        own = OP_PREC[n.written[1]]
    if prec > own:
        return f"({expr_string(n, names)})"
    writer = _EXPRESSIONS.get(op)
    return writer(n, names) if writer is not None else f"<node {op_string(op)}>"


def _written(n: Node) -> Node:
    """What stands in the source, inside of what the compiler put around it."""
    while isinstance(n, (AddrExpr, StarExpr, ConvExpr)) and n.implicit and n.op in _MAY_BE_IMPLICIT:
        n = n.x
    return n


def _is_pointer(t: Type | None) -> bool:
    return t is not None and isinstance(under(t), Pointer)


def _nil(_: Node, __: Names) -> str:
    return "nil"


def _literal(n: BasicLit, names: Names) -> str:
    if n.written is not None:
        return n.written[0]
    return constant_string(n.value, n.type, names)


def _func(n: Func, names: Names) -> str:
    return name_string(n.nname, names)


def _inlined_call(n: InlinedCallExpr, names: Names) -> str:
    if names.source and n.call is not None:
        return _call(n.call, names)
    if len(n.return_vars) == 1:
        return expr_string(n.return_vars[0], names)
    return f"(.{list_string(n.return_vars, names, '; ')})"


def _symbol_offset(n: LinksymOffsetExpr, names: Names) -> str:
    return f"({type_string(n.type, names)})({n.symbol}@{n.offset})"


def _type(n: TypeNode, names: Names) -> str:
    return type_string(n.type, names)


def _closure(_: Node, __: Names) -> str:
    return "func literal"


def _pointer_literal(n: AddrExpr, names: Names) -> str:
    return "&" + expr_string(n.x, names)


def _literal_value(n: CompLitExpr, names: Names) -> str:
    if n.implicit:
        return "... argument"
    return f"{type_string(n.type, names)}{{{'...' if n.list else ''}}}"


def _key(n: KeyExpr, names: Names) -> str:
    return f"{expr_string(n.key, names)}:{expr_string(n.value, names)}"


def _struct_key(n: StructKeyExpr, names: Names) -> str:
    return f"{n.field.name}:{expr_string(n.value, names)}"


def _selector(n: SelectorExpr, names: Names) -> str:
    return f"{_expr(n.x, names, 8)}.{n.sel}"


def _type_assertion(n: TypeAssertExpr, names: Names) -> str:
    return f"{_expr(n.x, names, 8)}.({type_string(n.type, names)})"


def _index(n: IndexExpr, names: Names) -> str:
    return f"{_expr(n.x, names, 8)}[{expr_string(n.index, names)}]"


def _slice(n: SliceExpr, names: Names) -> str:
    low = expr_string(n.low, names) if n.low is not None else ""
    high = expr_string(n.high, names) if n.high is not None else ""
    text = f"{_expr(n.x, names, 8)}[{low}:{high}"
    if n.op is Op.OSLICE3 or n.op is Op.OSLICE3ARR:
        text += f":{expr_string(n.max, names) if n.max is not None else ''}"
    return text + "]"


def _builtin2(n: BinaryExpr, names: Names) -> str:
    return f"{OP_NAMES[n.op]}({expr_string(n.x, names)}, {expr_string(n.y, names)})"


def _conversion(n: ConvExpr, names: Names) -> str:
    text = type_string(n.type, names)
    if not has_symbol(n.type):
        text = f"({text})"
    return f"{text}({expr_string(n.x, names)})"


def _builtin1(n: UnaryExpr, names: Names) -> str:
    return f"{OP_NAMES[n.op]}({expr_string(n.x, names)})"


def _builtin_call(n: CallExpr, names: Names) -> str:
    return f"{OP_NAMES[n.op]}({list_string(n.args, names)}{'...' if n.is_ddd else ''})"


def _recover(n: CallExpr, names: Names) -> str:
    return "<node RECOVERFP>" if names.release.recover_has_frame else _builtin_call(n, names)


def _call(n: CallExpr, names: Names) -> str:
    return f"{_expr(n.fun, names, 8)}({list_string(n.args, names)}{'...' if n.is_ddd else ''})"


def _make(n: MakeExpr, names: Names) -> str:
    text = type_string(n.type, names)
    if n.cap is not None:
        return f"make({text}, {expr_string(n.len, names)}, {expr_string(n.cap, names)})"
    if n.len is not None and (n.op is Op.OMAKESLICE or not _is_untyped(n.len.type)):
        return f"make({text}, {expr_string(n.len, names)})"
    return f"make({text})"


def _is_untyped(t: Type | None) -> bool:
    if t is None:
        return False
    basic = unalias(t)
    return isinstance(basic, Basic) and basic.kind >= Kind.UNTYPED_BOOL


def _unary(n: UnaryExpr | AddrExpr, names: Names) -> str:
    space = " " if n.x.op is n.op else ""
    return f"{OP_NAMES[n.op]}{space}{_expr(n.x, names, 8)}"


def _star(n: StarExpr, names: Names) -> str:
    return "*" + _expr(n.x, names, 8)


def _binary(n: BinaryExpr | LogicalExpr, names: Names) -> str:
    prec = OP_PREC[n.op]
    return f"{_expr(n.x, names, prec)} {OP_NAMES[n.op]} {_expr(n.y, names, prec + 1)}"


def _send(n: SendStmt, names: Names) -> str:
    return f"{_expr(n.chan, names, 3)} <- {_expr(n.value, names, 4)}"


def _concatenation(n: AddStringExpr, names: Names) -> str:
    return " + ".join([_expr(x, names, 0) for x in n.list])


_Writer: TypeAlias = Callable[[Any, Names], str]  # it takes the class that has its operation

_EXPRESSIONS: dict[Op, _Writer] = {
    Op.ONIL: _nil,
    Op.OLITERAL: _literal,
    Op.ODCLFUNC: _func,
    Op.ONAME: name_string,
    Op.OLINKSYMOFFSET: _symbol_offset,
    Op.OINLCALL: _inlined_call,
    Op.OTYPE: _type,
    Op.OCLOSURE: _closure,
    Op.OPTRLIT: _pointer_literal,
    Op.OKEY: _key,
    Op.OSTRUCTKEY: _struct_key,
    Op.OINDEX: _index,
    Op.OINDEXMAP: _index,
    Op.ODOTTYPE: _type_assertion,
    Op.ODOTTYPE2: _type_assertion,
    Op.OCALLFUNC: _call,
    Op.OCALLINTER: _call,
    Op.OADDR: _unary,
    Op.ODEREF: _star,
    Op.OSEND: _send,
    Op.OADDSTR: _concatenation,
    Op.OANDAND: _binary,
    Op.OOROR: _binary,
}


def _enter(writer: _Writer, ops: str) -> None:
    _EXPRESSIONS.update({Op[name]: writer for name in ops.split()})


_enter(_literal_value, "OSTRUCTLIT OARRAYLIT OSLICELIT OMAPLIT")
_enter(_selector, "ODOT ODOTPTR ODOTINTER ODOTMETH OMETHVALUE OMETHEXPR")
_enter(_slice, "OSLICE OSLICESTR OSLICEARR OSLICE3 OSLICE3ARR")
_enter(_builtin2, "OCOMPLEX OCOPY OUNSAFEADD OUNSAFESLICE")
_enter(
    _conversion,
    "OCONV OCONVIFACE OCONVNOP OBYTES2STR ORUNES2STR OSTR2BYTES OSTR2RUNES ORUNESTR OSLICE2ARR OSLICE2ARRPTR",
)
_enter(_builtin1, "OREAL OIMAG OCAP OCLEAR OCLOSE OLEN ONEW OPANIC")
_enter(_builtin_call, "OAPPEND ODELETE OMAX OMIN OPRINT OPRINTLN")
_enter(_recover, "ORECOVER")
_enter(_make, "OMAKEMAP OMAKECHAN OMAKESLICE")
_enter(_unary, "OPLUS ONEG OBITNOT ONOT ORECV")
_enter(_binary, "OADD OAND OANDNOT ODIV OEQ OGE OGT OLE OLT OLSH OMOD OMUL ONE OOR ORSH OSUB OXOR")


def _decl(n: Decl, names: Names) -> str:
    return f"var {name_string(n.x, names)} {type_string(n.x.type, names)}"


def _assign(n: AssignStmt, names: Names) -> str:
    return f"{expr_string(n.x, names)} {':=' if n.def_ else '='} {expr_string(n.y, names)}"


def _assign_op(n: AssignOpStmt, names: Names) -> str:
    if n.inc_dec:
        return expr_string(n.x, names) + ("++" if n.asop is Op.OADD else "--")
    return f"{expr_string(n.x, names)} {op_string(n.asop)}= {expr_string(n.y, names)}"


def _assign_list(n: AssignListStmt, names: Names) -> str:
    return f"{list_string(n.lhs, names)} {':=' if n.def_ else '='} {list_string(n.rhs, names)}"


def _block(n: BlockStmt, names: Names) -> str:
    return list_string(n.list, names, "; ")


def _return(n: ReturnStmt, names: Names) -> str:
    return f"return {list_string(n.results, names)}"


def _go_defer(n: GoDeferStmt, names: Names) -> str:
    return f"{'go' if n.op is Op.OGO else 'defer'} {expr_string(n.call, names)}"


def _if(n: IfStmt, names: Names) -> str:
    init = ""
    if len(n.init) == 1 and not n.init[0].init:
        init = expr_string(n.init[0], names) + "; "
    text = f"if {init}{expr_string(n.cond, names)} {{ {list_string(n.body, names, '; ')} }}"
    if n.else_:
        text += f" else {{ {list_string(n.else_, names, '; ')} }}"
    return text


def _loop(_: Node, __: Names) -> str:
    return "for loop"


def _switch(n: Node, _: Names) -> str:
    return f"{OP_NAMES[n.op]} statement"


def _case(n: CaseClause | CommClause, names: Names) -> str:
    head = "default"
    if isinstance(n, CaseClause) and n.list:
        head = f"case {list_string(n.list, names)}"
    return f"{head}: {list_string(n.body, names, '; ')}"


def _branch(n: BranchStmt, _: Names) -> str:
    return OP_NAMES[n.op] + (f" {n.label}" if n.label is not None else "")


def _label(n: LabelStmt, _: Names) -> str:
    return f"{n.label}: "


_STATEMENTS: dict[Op, _Writer] = {
    Op.ODCL: _decl,
    Op.OAS: _assign,
    Op.OASOP: _assign_op,
    Op.OAS2: _assign_list,
    Op.OAS2DOTTYPE: _assign_list,
    Op.OAS2FUNC: _assign_list,
    Op.OAS2MAPR: _assign_list,
    Op.OAS2RECV: _assign_list,
    Op.OBLOCK: _block,
    Op.ORETURN: _return,
    Op.OGO: _go_defer,
    Op.ODEFER: _go_defer,
    Op.OIF: _if,
    Op.OFOR: _loop,
    Op.ORANGE: _loop,
    Op.OSELECT: _switch,
    Op.OSWITCH: _switch,
    Op.OCASE: _case,
    Op.OBREAK: _branch,
    Op.OCONTINUE: _branch,
    Op.OGOTO: _branch,
    Op.OFALL: _branch,
    Op.OLABEL: _label,
}

__all__ = [
    "OP_NAMES", "OP_PREC", "Names", "expr_string", "list_string", "name_string", "op_string",
    "stmt_string", "type_string",
]  # fmt: skip
