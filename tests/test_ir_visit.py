"""Walks over IR, groups of functions, reassignment, names of closures."""

from __future__ import annotations

import pytest

from goesc.ir import nodes as ir
from goesc.ir.closure_names import closure_name, next_gen
from goesc.ir.copies import copy_node
from goesc.ir.misc import is_zero, outer_value
from goesc.ir.nodes import Class, Func, Name, Node
from goesc.ir.op import Op
from goesc.ir.reassign import ReassignOracle, reassigned, static_value
from goesc.ir.scc import visit_bottom_up
from goesc.ir.visit import CHILDREN, any_, children, edit_children, visit, walk_with_closures
from goesc.source.errors import InternalError
from goesc.types.model import Array, Kind, Signature, Slice
from goesc.types.universe import TYP
from tests.ir_nodes import sample, slots

INT = TYP[Kind.INT]
FUNC_TYPE = Signature(None, [], [])


def concrete_classes() -> list[type[Node]]:
    found = [c for c in vars(ir).values() if isinstance(c, type) and issubclass(c, Node)]
    return [c for c in found if c not in (ir.Node, ir.ExprNode)]


def test_every_class_has_children_listed() -> None:
    assert set(CHILDREN) == set(concrete_classes())


@pytest.mark.parametrize("absent", [False, True])
def test_children_of_every_class_come_as_listed(absent: bool) -> None:
    for cls, text in CHILDREN.items():
        fields = text.split()
        n = sample(cls, tuple(fields) if absent else ())
        expected: list[object] = []
        for field in fields:
            held = getattr(n, field.removesuffix("*"))
            expected += held if field.endswith("*") else [held] if held is not None else []
        assert children(n) == expected, cls


def func(sym: str, *body: ir.Stmt) -> Func:
    nname = Name(Op.ONAME, 0, sym, None, Class.FUNC)
    fn = Func(Op.ODCLFUNC, 0, nname, FUNC_TYPE, list(body))
    nname.func = fn
    return fn


def call(fn: Func) -> ir.CallExpr:
    return ir.CallExpr(Op.OCALLFUNC, 0, fn.nname, [])


def local(sym: str, fn: Func, t: ir.Type = INT) -> Name:
    n = Name(Op.ONAME, 0, sym, None, Class.AUTO, curfn=fn, type=t)
    fn.dcl.append(n)
    return n


def lit(value: object) -> ir.BasicLit:
    return ir.BasicLit(Op.OLITERAL, 0, value, type=INT)


def define(x: Name, y: ir.Expr) -> ir.AssignStmt:
    stmt = ir.AssignStmt(Op.OAS, 0, x, y, def_=True)
    x.defn = stmt
    return stmt


def nested_name(outer: Func, why: Op) -> str:
    return closure_name(outer.nname.sym, outer, why, next_gen(outer, why))


def closure(parent: Func, *body: ir.Stmt, captures: Name | None = None) -> ir.ClosureExpr:
    fn = func(nested_name(parent, Op.OCLOSURE), *body)
    fn.closure_parent = parent
    fn.oclosure = ir.ClosureExpr(Op.OCLOSURE, 0, fn, type=FUNC_TYPE)
    if captures is not None:
        inner = Name(
            Op.ONAME, 0, captures.sym, None, Class.AUTO_HEAP, curfn=fn, type=captures.type,
            is_closure_var=True, outer=captures, defn=captures.canonical,
        )  # fmt: skip
        fn.closure_vars.append(inner)
    return fn.oclosure


def groups(*funcs: Func) -> list[tuple[list[str], bool]]:
    found: list[tuple[list[str], bool]] = []
    visit_bottom_up(funcs, lambda fns, recursive: found.append(([f.nname.sym for f in fns], recursive)))
    return found


def test_bottom_up_order() -> None:
    h = func("h")
    g = func("g", call(h))
    f = func("f", call(g), call(h))
    assert groups(f, g, h) == [(["h"], False), (["g"], False), (["f"], False)]


def test_mutual_recursion_is_one_group() -> None:
    f, g = func("f"), func("g")
    f.body.append(call(g))
    g.body.append(call(f))
    alone = func("alone", call(f))
    assert groups(alone, f, g) == [(["f", "g"], True), (["alone"], False)]


def test_self_recursion() -> None:
    f = func("f")
    f.body.append(call(f))
    assert groups(f) == [(["f"], True)]


def test_capturing_closures_join_their_parent() -> None:
    f = func("f")
    x = local("x", f)
    f.body.append(ir.CallExpr(Op.OCALLFUNC, 0, closure(f, captures=x), []))
    assert groups(f, f.body[0].fun.func) == [(["f", "f.func1"], False)]
    g = func("g")
    g.body.append(ir.CallExpr(Op.OCALLFUNC, 0, closure(g), []))
    assert groups(g) == [(["g.func1"], False), (["g"], False)]


def test_deep_chains_do_not_recurse() -> None:
    chain = [func("f0")]
    for i in range(1, 5000):
        chain.append(func(f"f{i}", call(chain[-1])))
    assert len(groups(chain[-1])) == 5000


def test_closure_names() -> None:
    f = func("f")
    first = closure(f).func
    assert first.nname.sym == "f.func1"
    assert nested_name(first, Op.OCLOSURE) == "f.func1.1"
    assert nested_name(f, Op.ORANGE) == "f-range1"
    assert nested_name(f, Op.OGO) == "f.gowrap1"
    assert nested_name(f, Op.ODEFER) == "f.deferwrap2"
    assert closure_name("inlined", f, Op.OCLOSURE, 7) == "inlined.func7"


def test_oracle_sees_through_single_definitions() -> None:
    f = func("f")
    x, y, z = (local(s, f) for s in "xyz")
    five = lit(5)
    f.body += [define(x, five), define(y, x), define(z, lit(1)), ir.AssignOpStmt(Op.OASOP, 0, z, Op.OADD, lit(1))]
    oracle = ReassignOracle(f)
    assert oracle.static_value(y) is five
    assert oracle.static_value(z) is z
    assert not oracle.reassigned(x)
    assert oracle.reassigned(z)
    assert static_value(y) is five
    assert static_value(z) is z
    assert reassigned(z)


def test_assignment_in_a_closure_counts() -> None:
    f = func("f")
    x = local("x", f)
    inner = closure(f, captures=x)
    inner.func.body.append(ir.AssignStmt(Op.OAS, 0, inner.func.closure_vars[0], lit(2)))
    f.body += [define(x, lit(1)), ir.CallExpr(Op.OCALLFUNC, 0, inner, [])]
    assert ReassignOracle(f).reassigned(x)
    assert reassigned(x)


def test_range_and_parameters_are_reassigned() -> None:
    f = func("f")
    p = Name(Op.ONAME, 0, "p", None, Class.PARAM, curfn=f, type=Slice(INT))
    f.dcl.append(p)
    i = local("i", f)
    loop = ir.RangeStmt(Op.ORANGE, 0, p, i, None, [])
    i.defn = loop
    f.body.append(loop)
    assert not ReassignOracle(f).reassigned(p)
    assert not ReassignOracle(f).reassigned(i)  # its only assignment is the loop that defines it
    assert reassigned(i)
    f.body.append(ir.AssignStmt(Op.OAS, 0, p, ir.NilExpr(Op.ONIL, 0, type=p.type)))
    assert ReassignOracle(f).reassigned(p)


def test_function_assignments() -> None:
    f, g, h = func("f"), func("g"), func("h")
    v = local("v", f, FUNC_TYPE)
    first, second = define(v, g.nname), ir.AssignStmt(Op.OAS, 0, v, h.nname)
    nil = ir.AssignStmt(Op.OAS, 0, v, ir.NilExpr(Op.ONIL, 0, type=FUNC_TYPE))
    f.body += [first, second, nil]
    assert ReassignOracle(f).func_assignments(v) == [first, second]
    f.body.append(ir.AssignListStmt(Op.OAS2, 0, [v], [g.nname]))
    assert ReassignOracle(f).func_assignments(v) is None


def test_unmarked_address_is_an_internal_error() -> None:
    f = func("f")
    x = local("x", f)
    f.body += [define(x, lit(1)), ir.AssignStmt(Op.OAS, 0, local("p", f), ir.AddrExpr(Op.OADDR, 0, x))]
    with pytest.raises(InternalError):
        reassigned(x)


def test_walk_order_and_edit() -> None:
    f = func("f")
    x, y = local("x", f), local("y", f)
    stmt = ir.AssignStmt(Op.OAS, 0, x, ir.BinaryExpr(Op.OADD, 0, y, lit(1)), init=[ir.Decl(Op.ODCL, 0, x)])
    f.body.append(stmt)
    seen: list[str] = []
    visit(f, lambda n: seen.append(n.op.name))
    assert seen == ["ODCLFUNC", "OAS", "ODCL", "ONAME", "ONAME", "OADD", "ONAME", "OLITERAL"]
    assert any_(f, lambda n: n is y)
    edit_children(stmt.y, lambda n: x if n is y else n)
    assert children(stmt.y)[0] is x


def test_closure_bodies_follow_their_closure() -> None:
    f = func("f")
    inner = closure(f, ir.BranchStmt(Op.OGOTO, 0, "L"))
    f.body += [ir.CallExpr(Op.OCALLFUNC, 0, inner, [lit(1)])]
    assert [n.op.name for n in walk_with_closures(f)] == ["OCALLFUNC", "OCLOSURE", "OGOTO", "OLITERAL"]


def test_outer_value_and_zero() -> None:
    f = func("f")
    x = local("x", f, Array(3, INT))
    s = local("s", f, Slice(INT))
    element = ir.IndexExpr(Op.OINDEX, 0, x, lit(1), type=INT)
    assert outer_value(ir.SelectorExpr(Op.ODOT, 0, element, "f", None, type=INT)) is x
    item = ir.IndexExpr(Op.OINDEX, 0, s, lit(1), type=INT)
    assert outer_value(item) is item
    assert is_zero(ir.CompLitExpr(Op.OARRAYLIT, 0, [ir.KeyExpr(Op.OKEY, 0, lit(1), lit(0))], type=x.type))
    assert not is_zero(lit(3))


def test_a_copy_holds_what_its_original_holds() -> None:
    for cls in CHILDREN:
        n = sample(cls)
        copy = copy_node(n)
        assert type(copy) is cls
        assert [name for name in slots(cls.__name__) if getattr(copy, name) is not getattr(n, name)] == []
