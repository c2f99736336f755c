"""IR as text, in the form of gc's -m=4 dumps (cmd/compile/internal/ir/fmt.go:dumpNode, Go 1.27.3).

    .   DCLFUNC p.f FUNC-func(*int) # c.go:12:6
    .   DCLFUNC-Dcl
    .   .   NAME-p.p Class:PPARAM PTR-*int # c.go:12:8

`go tool compile -m=4` prints such a dump of each function before escape analysis sees it. What goesc has no
counterpart for is left out here, and `simplify` removes it from gc's text: type descriptors, ABI notes, type-check
states, uses. After `simplify` both texts can be compared line by line; `functions` cuts gc's output into one dump a
function.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterable
from typing import Any, final

from goesc.ir.fmt import op_string
from goesc.ir.nodes import (
    AssignListStmt,
    AssignOpStmt,
    AssignStmt,
    BasicLit,
    BranchStmt,
    CallExpr,
    Class,
    ClosureExpr,
    CompLitExpr,
    ExprNode,
    ForStmt,
    Func,
    LabelStmt,
    LinksymOffsetExpr,
    Name,
    Node,
    RangeStmt,
    SelectorExpr,
    StructKeyExpr,
    TypeNode,
    TypeSwitchGuard,
)
from goesc.ir.types_fmt import Names, debug_string, is_exported
from goesc.ir.visit import child_fields
from goesc.source.positions import FileSet, Pos
from goesc.types import constant
from goesc.types.model import Tuple, Type
from goesc.types.objects import Package

MAX_DEPTH = 40  # deeper nodes print as "..."

_CLASSES = {
    Class.NONE: "", Class.EXTERN: "PEXTERN", Class.AUTO: "PAUTO", Class.AUTO_HEAP: "PAUTOHEAP",
    Class.PARAM: "PPARAM", Class.PARAM_OUT: "PPARAMOUT", Class.TYPE_PARAM: "PTYPEPARAM", Class.FUNC: "PFUNC",
}  # fmt: skip

# How child fields are called; those without an entry print no line of their own.
_LABELS = {
    "args": "Args", "body": "Body", "cap": "Cap", "cases": "Cases", "comm": "Comm", "cond": "Cond",
    "defer_at": "DeferAt", "else_": "Else", "fun": "Fun", "high": "High", "itab": "ITab", "keep_alive": "KeepAlive",
    "key": "Key", "len": "Len", "lhs": "Lhs", "list": "List", "low": "Low", "max": "Max", "post": "Post",
    "results": "Results", "rhs": "Rhs", "rtype": "RType", "src_rtype": "SrcRType", "tag": "Tag", "var": "Var",
}  # fmt: skip


def dump_func(fn: Func, names: Names, fset: FileSet) -> str:
    """The dump of one function, closures inside it included."""
    dumper = _Dumper(names, fset)
    dumper.node(fn, 1)
    return "\n".join(dumper.lines) + "\n"



@final
class _Dumper:
    __slots__ = ("fset", "lines", "names")

    def __init__(self, names: Names, fset: FileSet) -> None:
        self.names = names
        self.fset = fset
        self.lines: list[str] = []

    def line(self, depth: int, text: str) -> None:
        self.lines.append(".   " * depth + text)

    def node(self, n: Node, depth: int) -> None:
        if depth > MAX_DEPTH:
            self.line(depth, "...")
            return
        op = n.op.name[1:]
        if n.init:
            self.line(depth, f"{op}-init")
            self.nodes(n.init, depth + 1)
        self.line(depth, op + self.header(n))
        if type(n) is Func:
            self.func(n, depth)
            return
        if type(n) is Name or type(n) is BasicLit or type(n) is TypeNode:
            return
        if type(n) is ClosureExpr:
            self.line(depth, "CLOSURE-Func")
            self.node(n.func, depth + 1)
            return
        if type(n) is TypeSwitchGuard and n.tag is not None:
            self.line(depth, "TYPESW-Tag")
            self.line(depth + 1, f"NONAME-{self.symbol(n.tag, self.names.local)}")
        for field, is_list in child_fields(type(n)):
            if field == "init":
                continue
            value = getattr(n, field)
            if not value:
                continue
            label = _LABELS.get(field)
            if label is not None:
                self.line(depth, f"{op}-{label}")
            if is_list:
                self.nodes(value, depth + 1)
            else:
                self.node(value, depth + 1)

    def nodes(self, nodes: Iterable[Node], depth: int) -> None:
        for n in nodes:
            self.node(n, depth)

    def func(self, fn: Func, depth: int) -> None:
        for label, nodes in (("Dcl", fn.dcl), ("ClosureVars", fn.closure_vars), ("body", fn.body)):
            if nodes:
                self.line(depth, f"DCLFUNC-{label}")
                self.nodes(nodes, depth + 1)

    def header(self, n: Node) -> str:
        parts = [""]
        special = _HEADERS.get(type(n))
        if special is not None:
            parts = special(self, n)
        if isinstance(n, ExprNode):
            parts.extend([flag for flag, on in (
                ("Bounded", n.bounded), ("Implicit", n.implicit), ("NonNil", n.non_nil), ("Transient", n.transient)
            ) if on])  # fmt: skip
        if type(n) is ClosureExpr:
            parts.append(f"fnName({self.symbol(n.func.nname.sym, n.func.nname.pkg)})")
        t: Type | None = n.type if isinstance(n, (ExprNode, Func)) else None
        if t is not None:
            if type(n) is TypeNode:
                parts.append("type")
            parts.append("RESULTS" if isinstance(t, Tuple) else debug_string(t, self.names))
        return " ".join(parts) + self.position(n.pos)

    def position(self, pos: Pos) -> str:
        if not pos:
            return ""
        at = self.fset.position(pos)
        return f" # {posixpath.basename(at.filename)}:{at.line}:{at.column}"

    def symbol(self, name: str, pkg: Package | None) -> str:
        """A name with its package, which for the compiler's own names is the one being compiled."""
        owner = pkg if pkg is not None else self.names.local
        if name == "#r" and pkg is None:
            return name  # the result of a loop body's function, which belongs to no package
        return f"{owner.name}.{name}" if owner is not None else name

    def selector(self, name: str, pkg: Package | None) -> str:
        return self.symbol(name, None if is_exported(name) else pkg)


def _name(d: _Dumper, n: Name) -> list[str]:
    parts = [f"-{d.symbol(n.sym, n.pkg)}"]
    class_ = _CLASSES[n.class_]
    if class_:
        parts.append(f"Class:{class_}")
    parts.extend([flag for flag, on in (
        ("Addrtaken", n.addrtaken), ("AutoTemp", n.auto_temp), ("IsClosureVar", n.is_closure_var)
    ) if on])  # fmt: skip
    return parts


def _func(d: _Dumper, n: Func) -> list[str]:
    parts = ["", d.symbol(n.nname.sym, n.nname.pkg)]
    parts.extend([flag for flag, on in (
        ("Dupok", n.dupok), ("IsClosure", n.is_closure), ("IsPackageInit", n.is_package_init), ("Wrapper", n.wrapper)
    ) if on])  # fmt: skip
    return parts


def _literal(_: _Dumper, n: BasicLit) -> list[str]:
    return [f"-{constant.to_string(n.value)}"]


def _symbol_offset(_: _Dumper, n: LinksymOffsetExpr) -> list[str]:
    return [f"-{n.symbol}{n.offset or ''}"]


def _call(_: _Dumper, n: CallExpr) -> list[str]:
    return ["", *[flag for flag, on in (("IsDDD", n.is_ddd), ("GoDefer", n.go_defer)) if on]]


def _assign(_: _Dumper, n: AssignStmt | AssignListStmt) -> list[str]:
    return ["", "Def"] if n.def_ else [""]


def _assign_op(_: _Dumper, n: AssignOpStmt) -> list[str]:
    op = n.asop.name[1:]
    return [f"-{op}", f"AsOp:{op_string(n.asop)}", *(["IncDec"] if n.inc_dec else [])]


def _literal_value(_: _Dumper, n: CompLitExpr) -> list[str]:
    return ["", f"Len:{n.len}"] if n.len else [""]


def _selector(d: _Dumper, n: SelectorExpr) -> list[str]:
    return ["", d.selector(n.sel, n.sel_pkg)]


def _struct_key(d: _Dumper, n: StructKeyExpr) -> list[str]:
    return ["", d.selector(n.field.name, n.field.pkg)]


def _label(d: _Dumper, n: BranchStmt | LabelStmt) -> list[str]:
    return ["", d.symbol(n.label, None)] if n.label is not None else [""]


def _loop(_: _Dumper, n: ForStmt | RangeStmt) -> list[str]:
    flags = [""]
    if type(n) is RangeStmt and n.def_:
        flags.append("Def")
    if n.distinct_vars:
        flags.append("DistinctVars")
    return flags


_HEADERS: dict[type, Callable[[_Dumper, Any], list[str]]] = {
    Name: _name,
    Func: _func,
    BasicLit: _literal,
    LinksymOffsetExpr: _symbol_offset,
    CallExpr: _call,
    AssignStmt: _assign,
    AssignListStmt: _assign,
    AssignOpStmt: _assign_op,
    CompLitExpr: _literal_value,
    SelectorExpr: _selector,
    StructKeyExpr: _struct_key,
    BranchStmt: _label,
    LabelStmt: _label,
    ForStmt: _loop,
    RangeStmt: _loop,
}


# --- Comparing with gc's dumps -----------------------------------------------------------------------------

_NOISE = re.compile(
    r" (?:tc\(\d\)|Offset:\d+|ABI:\w+|ABIRefs:\{[^}]*\}|OnStack|Used|Needctxt|HasDefer|esc\(\w+\)|InlinabilityChecked"
    r"|AsOp:\S+|CheckPtr|NoInline|UseBuf|Label:\S+|ld\(-?\d+\)|OpenCodedDeferDisallowed|NumDefers:\d+|NumReturns:\d+"
    r"|ClosureResultsLost|Assigned|IsGoWrap|Pragma:\d+|Bounded|NonMergeable|DictIndex:\d+|Needzero|Byval|Readonly|FrameOffset:\S+"
    r"|Typecheck|Walked|IsHiddenClosure|NilCheckDisabled|NeverReturns|IsCompilerVarLive|Reshape|AppendNoAlias)(?= |$)"
)
_LINE = re.compile(r"((?:\.   )*)(.*)")
# Subtrees that only later stages of gc read.
_HIDDEN = re.compile(r"[A-Z0-9]+-(?:RType|TypeWord|SrcRType|ElemRType|ElemElemRType|RTypes|KeyTypeWord|KeySrcRType|"
                     r"ValueTypeWord|ValueSrcRType|ITab|Prealloc|DeferAt)$")  # fmt: skip
_HIDDEN_NODES = re.compile(r"(?:CHECKNIL|INLMARK)\b")
_METHOD = re.compile(r"FUNC-method\((?:[^()]|\([^()]*\))*\) func\(")
_RESULTS = re.compile(r"((?:CALLFUNC|CALLINTER)\b[^#]*?)STRUCT-struct \{.*?\}(?= #|$)")


def simplify(text: str) -> list[str]:
    """The lines of a dump, gc's or goesc's, without what only one of them has."""
    out: list[str] = []
    hidden = -1  # depth of the hidden subtree that we are in
    for raw in text.splitlines():
        match = _LINE.match(raw)
        assert match is not None
        depth, body = len(match[1]) // 4, match[2].rstrip()
        if hidden >= 0:
            if depth > hidden:
                continue
            hidden = -1
        if _HIDDEN.match(body) or _HIDDEN_NODES.match(body):
            hidden = depth
            continue
        body = _NOISE.sub("", body)
        body = _RESULTS.sub(r"\1RESULTS", body).removesuffix(" # <autogenerated>:1:0")
        body = _METHOD.sub("FUNC-func(", body)
        if body.startswith("NONAME-") or " AutoTemp " in body:
            body = body.partition(" #")[0]
        elif body.startswith("TYPE "):
            body = "TYPE " + body.partition(" type ")[2].partition(" #")[0]
        elif body.startswith("NAME-") and body.partition(" ")[0].endswith("._"):
            body = "NAME-_"
        elif body.startswith(("NIL", "BLOCK #")):
            body = body.partition(" #")[0]
        out.append(match[1] + body)
    return out


def functions(text: str) -> dict[str, str]:
    """The dumps in gc's -m=4 output, by function name with package ("p.f"); closures of a batch are apart."""
    found: dict[str, list[str]] = {}
    current: list[str] | None = None
    for line in text.splitlines():
        if line.startswith(".   DCLFUNC "):
            name = _function_name(line)
            current = found.setdefault(name, [])
        elif not line.startswith(".   "):
            current = None
        if current is not None:
            current.append(line)
    return {name: "\n".join(lines) + "\n" for name, lines in found.items()}


def _function_name(line: str) -> str:
    """The symbol in the header of a dumped function; it may hold blanks, as in F[go.shape.struct { p.x int }]."""
    rest = _NOISE.sub("", line)[len(".   DCLFUNC ") :]
    depth = 0
    for i, c in enumerate(rest):
        if c in "[{(":
            depth += 1
        elif c in ")}]":
            depth -= 1
        elif c == " " and not depth:
            return rest[:i]
    return rest
