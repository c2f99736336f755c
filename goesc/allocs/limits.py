"""What gc's back end refuses: frames over 1 GB, package variables over 2 GB, print of arrays and structs.

    var b [1 << 32]int      ->   p.b: symbol too large (34359738368 bytes > 2000000000 bytes)
    func f(x [1 << 31]byte) ->   stack frame too large (>1GB): 0 MB locals + 2048 MB args
    println([2]int{})       ->   illegal types for operand: println
                                     [2]int

Escape analysis has moved large variables to the heap, so a frame gets this large only by parameters, results, the
arrays behind slice literals, and the results of calls that are arguments of other calls. The small contents of a frame,
which only register allocation knows, are left out: they do not show in megabytes.
cmd/compile/internal/ssagen/pgen.go:Compile, CheckLargeStacks; walk/builtin.go:walkPrint; cmd/internal/obj/objfile.go:
MaxSymSize (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeGuard, final

from goesc.allocs.compiled import compiled
from goesc.ir import visit
from goesc.ir.nodes import (
    AssignStmt,
    BlockStmt,
    CallExpr,
    Class,
    ClosureExpr,
    CompLitExpr,
    Esc,
    ForStmt,
    Func,
    IfStmt,
    InlinedCallExpr,
    Name,
    Node,
    SwitchStmt,
)
from goesc.ir.op import Op
from goesc.ir.program import Program
from goesc.ir.types_fmt import Names, type_string
from goesc.source.errors import BACK_END, Diagnostic
from goesc.source.positions import Pos
from goesc.source.unit import Unit
from goesc.types import layout
from goesc.types.model import Array, Basic, Kind, Named, Signature, Slice, Struct, Type
from goesc.types.named import unalias, under
from goesc.types.sizes import GcSizes

_PRINTS = {Op.OPRINT: "print", Op.OPRINTLN: "println"}
SMALL = 1 << 20  # what is smaller cannot matter to a limit counted in hundreds of megabytes


def back_end_errors(program: Program, unit: Unit | None = None) -> list[Diagnostic]:
    """Errors of a program that has passed escape analysis. What comes first in the back end keeps the rest from it.

    `unit` is the package, None if the program is some functions of one.
    """
    if program.prints:
        return _prints(program)
    areas = _Areas(program.sizes)
    frames = [(func, found) for func in program.funcs if (found := _frame(func, program, areas)) is not None]
    if frames:
        frames.sort(key=lambda pair: (not pair[0].wrapper, pair[1].pos))  # generated code comes before all files
        return [found for _, found in frames]
    return (_embeds(program, unit) if unit is not None else []) or _symbols(program)


def _embeds(program: Program, unit: Unit) -> list[Diagnostic]:
    """Variables that cannot hold what is embedded (staticdata/embed.go:WriteEmbed)."""
    names = Names(program.pkg, release=program.release)
    out = []
    for embed in program.embeds:
        t = embed.name.type
        if unit.path_as:  # the go command brings the files, the bare compiler has none
            text = "invalid go:embed: build system did not supply embed configuration"
            out.append(Diagnostic(embed.pos, text, BACK_END))
        elif not _embeddable(t):
            text = f"go:embed cannot apply to var of type {type_string(t, names)}"
            out.append(Diagnostic(embed.name.pos, text, BACK_END))
        elif not _is_fs(t) and len({file for word in embed.patterns for file in (unit.embeds or {}).get(word, ())}) > 1:
            text = f"invalid go:embed: multiple files for type {type_string(t, names)}"
            out.append(Diagnostic(embed.name.pos, text, BACK_END))
    return out


def _embeddable(t: Type | None) -> bool:
    basis = under(t) if t is not None else None
    if isinstance(basis, Slice):
        basis = under(basis.elem)
        return isinstance(basis, Basic) and basis.kind is Kind.UINT8
    return _is_fs(t) or (isinstance(basis, Basic) and basis.kind is Kind.STRING)


def _is_fs(t: Type | None) -> bool:
    named = unalias(t) if t is not None else None
    pkg = named.obj.pkg if isinstance(named, Named) and named.obj.name == "FS" else None
    return pkg is not None and pkg.path == "embed"


def _prints(program: Program) -> list[Diagnostic]:
    names = Names(program.pkg, release=program.release)
    return [
        Diagnostic(call.pos, f"illegal types for operand: {_PRINTS[call.op]}\n\t{type_string(x.type, names)}", BACK_END)
        for call in program.prints
        for x in call.args
        if x.type is not None and isinstance(under(x.type), (Array, Struct))
    ]


def _size(t: Type | None, sizes: GcSizes) -> int:
    return layout.size(t, sizes) if t is not None else 0


@final
class _Areas:
    """How many bytes the parameters and results of signatures take."""

    def __init__(self, sizes: GcSizes) -> None:
        self.sizes = sizes
        self._known: dict[Signature, int] = {}

    def bytes(self, signature: Signature) -> int:
        found = self._known.get(signature)
        if found is None:
            variables = [*signature.params, *signature.results]
            if signature.recv is not None:
                variables.append(signature.recv)
            found = self._known[signature] = sum(_size(v.type, self.sizes) for v in variables)
        return found


def _frame(func: Func, program: Program, areas: _Areas) -> Diagnostic | None:
    signature, sizes, limit = func.type, program.sizes, program.release.back_end.frame
    if signature is None:
        return None
    args = areas.bytes(signature)
    local = sum(_size(name.type, sizes) for name in func.dcl if name.class_ is Class.AUTO and name.esc is not Esc.HEAP)
    callee = 0
    if args < limit and func.body and (func.wrapper or _has_large(func, areas)):
        temporaries, callee = _calls(func, areas)
        local += temporaries
    if local >= limit or args >= limit:
        outgoing = ""
    elif local + callee >= limit:
        outgoing = f" + {callee >> 20} MB callee"
    else:
        return None
    text = f"stack frame too large (>1GB): {local >> 20} MB locals + {args >> 20} MB args{outgoing}"
    return Diagnostic(func.pos, text, BACK_END)


def _has_large(func: Func, areas: _Areas) -> bool:
    """Whether the body holds a value that is worth a closer look: most have none."""
    # Hot: asked of every function.
    stack: list[Node] = [func]
    while stack:
        n = stack.pop()
        if type(n) is Name:
            continue
        if type(n) is CallExpr:
            if n.op is Op.OCALLFUNC and n.fun is not None and n.fun.type is not None:
                sig = under(n.fun.type)
                if isinstance(sig, Signature) and areas.bytes(sig) > SMALL:
                    return True
        elif type(n) is CompLitExpr and n.op is Op.OSLICELIT and _backing(n, areas.sizes) > SMALL:
            return True
        stack += n.children()
    return False


def _backing(n: CompLitExpr, sizes: GcSizes) -> int:
    """Bytes of the array behind a slice literal."""
    t = under(n.type) if n.type is not None else None
    return n.len * _size(t.elem, sizes) if isinstance(t, Slice) else 0


def _calls(func: Func, areas: _Areas) -> tuple[int, int]:
    """Bytes of large temporaries, and of the largest argument area of a call."""
    sizes = areas.sizes
    temporaries = callee = 0
    discarded: set[Node] = set()  # `_ = []byte{...}` makes no array; statements are met before their parts

    def look(node: Node) -> None:
        nonlocal temporaries, callee
        if isinstance(node, AssignStmt) and isinstance(node.x, Name) and node.x.sym == "_" and node.y is not None:
            discarded.add(node.y)
        if isinstance(node, CompLitExpr) and node.op is Op.OSLICELIT and node.esc is not Esc.HEAP:
            if node not in discarded:
                temporaries += _backing(node, sizes)
        if not isinstance(node, CallExpr) or node.fun is None:
            return
        sig = under(node.fun.type) if node.fun.type is not None else None
        if isinstance(sig, Signature):
            callee = max(callee, areas.bytes(sig))
        large = [(a, size) for a in node.args if (size := _size(a.type, sizes)) > SMALL]
        temporaries += sum(size for a, size in large if any(x.op in _MAY_CALL for x in visit.walk(a)))

    for s in func.body:
        visit.visit(s, look)
    return temporaries, callee


# What may call a function or panic comes into a variable before the call that it is an argument of (walk.go:mayCall).
_MAY_CALL = frozenset({
    Op.OCALLFUNC, Op.OCALLINTER, Op.ODEREF, Op.ODOTPTR, Op.ODOTTYPE, Op.ODYNAMICDOTTYPE, Op.OINDEX, Op.OINDEXMAP,
    Op.OINLCALL,
})  # fmt: skip


def _symbols(program: Program) -> list[Diagnostic]:
    limit = program.release.back_end.symbol
    texts = [
        f"{program.pkg.path}.{name.sym}: symbol too large ({size} bytes > {limit} bytes)"
        for name in program.externs
        if (size := _size(name.type, program.sizes)) > limit
    ]
    at = _last_position(program) if texts else 0
    return [Diagnostic(at, text, BACK_END) for text in texts]


def _last_position(program: Program) -> Pos:
    """Where gc's idea of the current line is left when the objects are written: at the statement that was walked last
    (walk/stmt.go:walkStmt). Capturing literals are walked after the function that holds them, the last ones first
    (gc/compile.go:enqueueFunc)."""
    functions = list(compiled(program))
    if not functions:
        return 0
    func = functions[-1]
    while (inner := next((n.func for n in visit.walk(func) if _captures(n)), None)) is not None:
        func = inner
    return _last_statement(func.body) or func.pos


def _captures(n: Node) -> TypeGuard[ClosureExpr]:
    return isinstance(n, ClosureExpr) and n.func.captures


def _last_statement(body: Sequence[Node]) -> Pos:
    """The position of the last statement that is walked."""
    last: Node | None = None
    while body:
        last = body[-1]
        body = ()
        if isinstance(last, IfStmt):
            body = last.else_ or last.body
        elif isinstance(last, BlockStmt):
            body = last.list
        elif isinstance(last, (ForStmt, InlinedCallExpr)):
            body = last.body
        elif isinstance(last, SwitchStmt) and last.cases:
            clause = last.cases[-1]
            body = clause.body or (clause,)
    return last.pos if last is not None else 0


__all__ = ["back_end_errors"]
