"""Whether variables change after their definition, and what they hold if not (cmd/compile/internal/ir, Go 1.27.3).

    x := g(); y := x; use(y)    ->   static_value(y) is the call g()

`ReassignOracle` follows reassignment.go and answers for one function after a single walk; `static_value` and
`reassigned` follow expr.go:StaticValue and Reassigned and walk on every question. The oracle also collects the
assignments to variables of function type, so that the set of possible callees is known.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias, final

from goesc.ir.misc import is_blank, is_nil, outer_value
from goesc.ir.nodes import (
    AddrExpr,
    AssignListStmt,
    AssignOpStmt,
    AssignStmt,
    Class,
    ClosureExpr,
    ConvExpr,
    Expr,
    Func,
    InlinedCallExpr,
    Name,
    Node,
    ParenExpr,
    RangeStmt,
    SelectorExpr,
)
from goesc.ir.op import Op
from goesc.ir.visit import walk_with_closures
from goesc.source.errors import InternalError
from goesc.types.model import Signature
from goesc.types.named import under

# What an assignment is told to: its target, and itself.
_Do: TypeAlias = "Callable[[Expr | None, Node], None]"


@final
class ReassignOracle:
    """What one walk over `fn` and its closures tells; stale once the body is edited."""

    __slots__ = ("fn", "func_assigns", "single_def")

    def __init__(self, fn: Func) -> None:
        self.fn = fn
        self.single_def: dict[Name, Node] = {}
        self.func_assigns: dict[Name, list[AssignStmt]] = {}
        for param in fn.dcl:
            if param.class_ is not Class.PARAM:
                break
            if not is_blank(param):
                self.single_def[param] = fn
        nodes = list(walk_with_closures(fn))
        for n in nodes:
            if type(n) is Name:
                self._candidate(n)
        for n in nodes:
            _assigned(n, self._prune)

    def _candidate(self, n: Name) -> None:
        if n.class_ is not Class.AUTO or n.addrtaken:
            return
        is_func = n.type is not None and isinstance(under(n.type), Signature)
        if n.defn is None:
            if is_func:
                self.func_assigns.setdefault(n, [])
            return
        self.single_def[n] = n.defn
        if is_func and type(n.defn) is AssignStmt:
            self.func_assigns.setdefault(n, [])

    def _prune(self, target: Expr | None, stmt: Node) -> None:
        """An assignment to target by stmt: forget what it contradicts."""
        name = _outer_name(target)
        if name is None:
            return
        defn = self.single_def.get(name)
        if defn is not None and (name.class_ is Class.PARAM or (name.class_ is Class.AUTO and stmt is not defn)):
            del self.single_def[name]
        assigns = self.func_assigns.get(name)
        if assigns is None:
            return
        if type(stmt) is not AssignStmt:
            del self.func_assigns[name]
        elif not is_nil_assign(stmt):
            assigns.append(stmt)

    def static_value(self, n: Expr, captured: bool = True) -> Expr:
        """The earliest expression that always has the value of n; of `captured` variables if they are looked into."""
        while True:
            inner = _bare(n)
            if inner is None and type(n) is Name and n.canonical in self.single_def and (captured or _is_own(n)):
                inner = _defining_value(n)
            if inner is None:
                return n
            n = inner

    def reassigned(self, name: Name) -> bool:
        return name not in self.single_def

    def func_assignments(self, name: Name) -> list[AssignStmt] | None:
        """All assignments to a variable of function type but those of nil; None if they are not all known."""
        return self.func_assigns.get(name.canonical)


def _assigned(n: Node, do: _Do) -> None:
    """Call do(target, n) for each operand that statement n assigns to."""
    if type(n) is AssignStmt or type(n) is AssignOpStmt:
        do(n.x, n)
    elif type(n) is AssignListStmt:
        for target in n.lhs:
            do(target, n)
    elif type(n) is RangeStmt:
        do(n.key, n)
        do(n.value, n)


def _outer_name(x: Expr | None) -> Name | None:
    if x is None:
        return None
    n = outer_value(x)
    return n.canonical if type(n) is Name else None


def is_nil_assign(stmt: AssignStmt) -> bool:
    """Whether an assignment stores nil, or declares without a value."""
    y = stmt.y
    while type(y) is ConvExpr and y.op is Op.OCONVNOP:
        y = y.x
    return y is None or is_nil(y)


def single_result(call: InlinedCallExpr) -> Expr:
    """What an inlined call with one result gives (expr.go:SingleResult), but for its type."""
    if len(call.return_vars) != 1:
        raise InternalError(f"an inlined call has {len(call.return_vars)} results, not one", call.pos)
    return call.return_vars[0]


def _bare(n: Expr) -> Expr | None:
    """What n, a conversion without effect, parentheses or an inlined call, stands for."""
    if type(n) is ConvExpr:
        return n.x if n.op is Op.OCONVNOP else None
    if type(n) is ParenExpr:
        return n.x
    return single_result(n) if type(n) is InlinedCallExpr else None


def _defining_value(n: Name) -> Expr | None:
    """The right side of the definition of a local variable; None for other variables."""
    name = n.canonical
    if name.class_ is not Class.AUTO or name.defn is None:
        return None
    defn = name.defn
    rhs: Expr | None = None
    if type(defn) is AssignStmt:
        rhs = defn.y
    elif type(defn) is AssignListStmt and defn.op is Op.OAS2:
        for i, target in enumerate(defn.lhs):
            if target is name:
                rhs = defn.rhs[i]
                break
        else:
            raise InternalError(f"{name.sym} is missing from its definition", defn.pos)
    else:
        return None
    if rhs is None:
        raise InternalError(f"{name.sym} is defined by no value", defn.pos)
    return rhs


def _is_own(n: Name) -> bool:
    """Whether a variable is one of the function that mentions it, as in what go and defer call."""
    return not n.is_closure_var or (n.curfn is not None and n.curfn.wrapper)


def static_value(n: Expr, captured: bool = True) -> Expr:
    """expr.go:StaticValue. The result may differ from n in type, since no-op conversions are passed. Variables that are
    `captured` are looked into or not."""
    while True:
        inner = _bare(n)
        if inner is None and type(n) is Name and (captured or _is_own(n)):
            inner = _defining_value(n)
            if inner is not None and reassigned(n.canonical):
                return n
        if inner is None:
            return n
        n = inner


def reassigned(name: Name) -> bool:
    """expr.go:Reassigned: whether a variable has assignments besides its declaration; yes for package variables."""
    fn = name.curfn
    if fn is None or name.addrtaken:
        return True
    # Hot: the inliner asks it of every local variable that is called, or whose method is.
    stack: list[Node] = [fn]
    while stack:
        n = stack.pop()
        if type(n) is Name:
            continue
        if type(n) in _ASSIGNING and _sets(n, name):
            return True
        if type(n) is ClosureExpr:
            stack.append(n.func)
        elif type(n) is AddrExpr and n.op is Op.OADDR and _outer_name(n.x) is name:
            raise InternalError(f"{name.sym} is not marked as address-taken", n.pos)
        stack += n.children()
    return False


_ASSIGNING = frozenset({AssignStmt, AssignOpStmt, AssignListStmt, RangeStmt})


def _sets(n: Node, name: Name) -> bool:
    """Whether n assigns to a variable, and not by declaring it."""
    if type(n) is AssignStmt:
        return n is not name.defn and _outer_name(n.x) is name
    if type(n) is AssignListStmt:
        return n is not name.defn and any(_outer_name(target) is name for target in n.lhs)
    if type(n) is RangeStmt:
        return _outer_name(n.key) is name or _outer_name(n.value) is name
    return type(n) is AssignOpStmt and _outer_name(n.x) is name


def static_callee_name(n: Expr) -> Name | None:
    """expr.go:StaticCalleeName: the function that an expression is known to be."""
    if type(n) is Name:
        return n if n.class_ is Class.FUNC else None
    if type(n) is ClosureExpr:
        return n.func.nname
    return n.func_name if type(n) is SelectorExpr and n.op is Op.OMETHEXPR else None
