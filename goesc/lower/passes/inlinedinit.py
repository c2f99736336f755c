"""The value that an inlined call gives in a package initialiser, if it is one expression over the arguments.

    func New(text string) error { return &errorString{text} }
    var ErrX = New("x")      ->   var ErrX = &errorString{"x"}, which is static data

Only calls of functions of one return statement look like this; arguments may have no effects, and what is used twice
must be the same each time. cmd/compile/internal/staticinit/sched.go:staticAssignInlinedCall, subst, truncate, addStr,
canRepeat (Go 1.27.3).
"""

from __future__ import annotations

from typing import Any, final

from goesc.ir.copies import copy_node
from goesc.ir.misc import is_blank
from goesc.ir.nodes import (
    AddStringExpr,
    AssignListStmt,
    BasicLit,
    BlockStmt,
    BranchStmt,
    ClosureExpr,
    ConvExpr,
    Decl,
    Expr,
    InlinedCallExpr,
    InlineMarkStmt,
    LabelStmt,
    Name,
)
from goesc.ir.op import Op
from goesc.ir.visit import child_fields, edit_children, walk
from goesc.lower.passes.mapinit import is_side_effect
from goesc.source.positions import Pos
from goesc.types import constant
from goesc.types.model import Basic, Type
from goesc.types.named import under
from goesc.types.predicates import is_integer, is_unsigned
from goesc.types.sizes import GcSizes

_MADE_ANEW = frozenset({
    Op.OMAKECHAN, Op.OMAKEMAP, Op.OMAKESLICE, Op.OMAPLIT, Op.ONEW, Op.OPTRLIT, Op.OSLICELIT, Op.OSTR2BYTES,
    Op.OSTR2RUNES,
})  # fmt: skip
_LEAVES = frozenset({Op.OLITERAL, Op.ONIL, Op.OTYPE})


def value_of(call: InlinedCallExpr, sizes: GcSizes) -> Expr | None:
    """What the call gives, with the arguments in it; None if it must run."""
    init = [n for n in call.init if type(n) is not InlineMarkStmt]
    given = init[0] if len(init) == 1 else None
    result = _only_result(call)
    if type(given) is not AssignListStmt or given.op is not Op.OAS2 or result is None:
        return None
    arguments: dict[Name, Expr] = {}
    for name, value in zip(given.lhs, given.rhs, strict=True):
        assert type(name) is Name
        if name.addrtaken or any(map(is_side_effect, walk(value))):
            return None
        arguments[name] = value
    uses = dict.fromkeys(arguments, 0)
    for n in walk(result):
        if type(n) is Name and n in uses:
            uses[n] += 1
        elif type(n) is ClosureExpr and n.func.captures:
            return None  # it has captured a parameter
    if any(count > 1 and not _can_repeat(arguments[name]) for name, count in uses.items()):
        return None
    substitution = _Substitution({name: x for name, x in arguments.items() if not is_blank(name)}, sizes)
    found: Expr = substitution.edit(result)
    return None if substitution.spoilt else found


def _only_result(call: InlinedCallExpr) -> Expr | None:
    """The x of a body `{ var ~r0; ~r0 = x; goto end }; end:`."""
    if len(call.body) != 2:
        return None
    block, end = call.body
    if type(block) is not BlockStmt or type(end) is not LabelStmt or len(block.list) != 3:
        return None
    declared, assign, leave = block.list
    if type(declared) is not Decl or type(assign) is not AssignListStmt or assign.op is not Op.OAS2:
        return None
    if type(leave) is not BranchStmt or leave.op is not Op.OGOTO or leave.label != end.label:
        return None
    return assign.rhs[0] if len(assign.lhs) == 1 and assign.lhs[0] is declared.x else None


def _can_repeat(x: Expr) -> bool:
    """Whether x, evaluated twice, is what it is when it is evaluated once and used twice."""
    return not any(n.op in _MADE_ANEW or is_side_effect(n) for n in walk(x))


@final
class _Substitution:
    """`spoilt` is set where a constant does not survive a conversion that was one of a variable."""

    def __init__(self, arguments: dict[Name, Expr], sizes: GcSizes) -> None:
        self._arguments = arguments
        self._sizes = sizes
        self.spoilt = False

    def edit(self, x: Any) -> Any:  # an expression becomes one of whatever class
        if type(x) is Name:
            argument = self._arguments.get(x)
            return x if argument is None else _deep_copy(argument, argument.pos)
        if x.op in _LEAVES:
            return x
        x = _copy(x)
        edit_children(x, self.edit)
        if type(x) is ConvExpr and x.op is Op.OCONV and type(x.x) is BasicLit:
            found = self._truncate(x.x, x.type)
            if found is None:
                self.spoilt = True
                return x
            return found
        return _joined(x) if type(x) is AddStringExpr else x

    def _truncate(self, c: BasicLit, t: Type | None) -> BasicLit | None:
        """The constant as a conversion at run time would give it; None if that is not plain."""
        value = c.value
        source, target = _basic(c.type), _basic(t)
        if source is None or target is None:
            return None
        if source.kind != target.kind:
            if not (is_integer(source) and is_integer(target)) or not isinstance(value, int):
                return None
            bits = self._sizes.sizeof(target) * 8
            value &= (1 << bits) - 1
            if not is_unsigned(target) and value >= 1 << (bits - 1):
                value -= 1 << bits
        return BasicLit(Op.OLITERAL, c.pos, value, type=t)


def _basic(t: Type | None) -> Basic | None:
    u = under(t) if t is not None else None
    return u if isinstance(u, Basic) else None


def _joined(n: AddStringExpr) -> AddStringExpr | BasicLit:
    """Neighbouring constants become one."""
    parts: list[Expr] = []
    for x in n.list:
        last = parts[-1] if parts else None
        if type(x) is BasicLit and type(last) is BasicLit:
            text = constant.string_val(last.value) + constant.string_val(x.value)
            parts[-1] = BasicLit(Op.OLITERAL, last.pos, constant.make_string(text), type=n.type)
        else:
            parts.append(x)
    if len(parts) == 1 and type(parts[0]) is BasicLit:
        return BasicLit(Op.OLITERAL, n.pos, parts[0].value, type=n.type)
    n.list = parts
    return n


def _copy(x: Any) -> Any:  # of the same class
    y = copy_node(x)
    for name, is_list in child_fields(type(x)):
        if is_list:
            setattr(y, name, list(getattr(x, name)))
    return y


def _deep_copy(x: Any, pos: Pos) -> Any:  # of the same class
    """Of an expression, all of it at one place; names are shared (ir/copy.go:DeepCopy)."""
    if type(x) is Name or x.op in _LEAVES:
        return x
    y = _copy(x)
    if pos:
        y.pos = pos
    edit_children(y, lambda part: _deep_copy(part, pos))
    return y
