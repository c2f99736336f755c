"""Shapes and names of instances, as goldens 41-46 and 83 show them."""

from __future__ import annotations

from goesc.check.info import CheckedPackage, Info
from goesc.ir.types_fmt import Names, link_string, type_string
from goesc.lower.shapes import Shapes, dict_name, generic_method_name, mangle, method_symbol, shape_name
from goesc.lower.typenames import LocalTypes
from goesc.release import NEWEST
from goesc.syntax import ast
from goesc.types.model import Interface, Kind, Map, Named, Pointer, Signature, Slice, Struct, Type, TypeParam
from goesc.types.named import is_shape, under
from goesc.types.objects import Func, Package, Scope, TypeName, Var, VarKind
from goesc.types.universe import EMPTY_INTERFACE, TYP, UNIVERSE_ANY, UNIVERSE_BYTE

LOCAL = Package("command-line-arguments", "p", Scope(None))
NAMES = Names(LOCAL)
INT, STRING = TYP[Kind.INT], TYP[Kind.STRING]
STRINGER = Interface([Func(0, LOCAL, "String", Signature(None, [], []))], [])


def shapes(checked: CheckedPackage | None = None) -> Shapes:
    local_types = LocalTypes(lambda _: None)
    if checked is not None:
        local_types.enter(checked)
    return Shapes(NAMES, local_types, NEWEST)


def tparam(name: str, bound: Type = EMPTY_INTERFACE) -> TypeParam:
    obj = TypeName(0, LOCAL, name, None)
    obj.type = t = TypeParam(0, obj, 0, bound)
    return t


def field(name: str, t: Type) -> Var:
    return Var(0, LOCAL, name, t, VarKind.FIELD)


def declare(name: str, underlying: Type | None = None, tparams: list[TypeParam] | None = None, pos: int = 0) -> Named:
    obj = TypeName(pos, LOCAL, name, None, parent=LOCAL.scope)
    obj.type = t = Named(obj, underlying=underlying, from_rhs=underlying, tparams=tparams or [], expanded=True)
    return t


def use(t: Named, *targs: Type) -> Named:
    """The instance as the checker makes it."""
    return Named(TypeName(0, LOCAL, t.obj.name, None), orig=t, targs=list(targs))


def test_shape_is_the_underlying_type() -> None:
    s = shapes()
    n = declare("N", INT)
    assert s.shapify(n, True) is s.shapify(INT, True)
    assert type_string(s.shapify(n, True), NAMES) == "go.shape.int"
    assert is_shape(s.shapify(n, True))
    assert s.shapify(s.shapify(n, True), True) is s.shapify(n, True)
    assert type_string(s.shapify(UNIVERSE_ANY, True), NAMES) == "go.shape.interface {}"
    assert type_string(s.shapify(UNIVERSE_BYTE, True), NAMES) == "go.shape.uint8"
    two = s.shapify(Struct([field("a", INT), field("b", n)], []), True)
    fields = "command-line-arguments.a int; command-line-arguments.b command-line-arguments.N"
    assert type_string(two, NAMES) == f"go.shape.struct {{ {fields} }}"


def test_pointers_share_a_shape_unless_the_constraint_lists_types() -> None:
    s = shapes()
    assert type_string(s.shapify(Pointer(STRING), True), NAMES) == "go.shape.*uint8"
    assert type_string(s.shapify(Pointer(STRING), False), NAMES) == "go.shape.*string"


def test_long_names_are_hashed() -> None:
    lengths = (79, 75, 80, 75, 80, 75)
    long = Struct([field(c * n, INT) for c, n in zip("abcdef", lengths, strict=True)], [])
    link = link_string(long, NAMES)
    assert len(link) > 500
    # Golden 83 has this hash from the real compiler.
    assert shape_name(link, NEWEST) == "03f48420c9c890fda369a8c0f59e1cd54517ff7f80bb376ef87d9f93bcecf3c9"
    assert shape_name("x" * 500, NEWEST) == "x" * 500


def test_recursive_instances() -> None:
    s = shapes()
    t = tparam("T")
    node = declare("node", tparams=[t])
    node.underlying = node.from_rhs = Struct([field("v", t), field("next", Pointer(use(node, t)))], [])
    u = tparam("U")
    lst = declare("List", Struct([field("head", Pointer(use(node, u)))], []), [u])
    inst = s.instance(lst, [INT])
    assert inst is s.instance(lst, [INT])
    assert type_string(inst, NAMES) == "List[int]"
    head = under(inst).fields[0].type.base
    assert type_string(head, NAMES) == "node[int]"
    assert under(head).fields[1].type.base is head
    shaped = s.instance(lst, [s.shapify(INT, True)])
    assert type_string(shaped, NAMES) == "List[go.shape.int]"
    element = under(under(shaped).fields[0].type.base)
    assert type_string(element, NAMES) == "struct { v go.shape.int; next *node[go.shape.int] }"


def test_one_shape_makes_all_arguments_shapes() -> None:
    s = shapes()
    a, b = tparam("A"), tparam("B", STRINGER)
    pair = declare("Pair", Struct([field("a", a), field("b", b)], []), [a, b])
    mixed = s.instance(pair, [s.shapify(INT, True), Pointer(STRING)])
    assert type_string(mixed, NAMES) == "Pair[go.shape.int,go.shape.*uint8]"
    plain = s.instance(pair, [INT, Pointer(use(pair, INT, INT))])
    assert type_string(plain, NAMES) == "Pair[int,*command-line-arguments.Pair[int,int]]"


def test_substitution() -> None:
    s = shapes()
    t = tparam("T")
    box = declare("Box", Struct([field("v", t)], []), [t])
    own = tparam("X")
    env = s.env([own], [s.shapify(INT, True)])
    assert type_string(env.subst(Map(STRING, Slice(own))), NAMES) == "map[string][]go.shape.int"
    assert type_string(env.subst(use(box, own)), NAMES) == "Box[go.shape.int]"
    assert s.canonical(use(box, STRING)) is s.canonical(use(box, STRING))


def checked_with_local_type() -> tuple[CheckedPackage, Named, TypeParam]:
    """What the checker says of `func F[T any]() { type L struct { t T } }`."""
    t = tparam("T")
    local = declare("L", Struct([field("t", t)], []), pos=30)
    local.obj.parent = Scope(None)
    fname, lname = ast.Name(6, "F"), ast.Name(30, "L")
    decl = ast.TypeDecl(30, lname, [], False, ast.StructType(32, [], []))
    body = ast.BlockStmt(20, [ast.DeclStmt(25, [decl])], 50)
    fn = ast.FuncDecl(1, None, fname, [], ast.FuncType(5, [], []), body)
    info = Info()
    info.defs[fname] = Func(6, LOCAL, "F", Signature(None, [], [], tparams=[t]))
    info.defs[lname] = local.obj
    return CheckedPackage(LOCAL, [ast.File(1, ast.Name(1, "p"), [fn], 60)], info, []), local, t


def test_local_types_of_generic_functions() -> None:
    checked, local, t = checked_with_local_type()
    s = shapes(checked)
    assert local.obj.local_index == 1
    inst = s.env([t], [INT]).subst(local)
    assert type_string(inst, NAMES) == "L[int]"
    assert link_string(inst, NAMES) == "command-line-arguments.L[int]·1"
    shaped = s.env([t], [s.shapify(INT, True)]).subst(local)
    assert type_string(under(shaped), NAMES) == "struct { t go.shape.int }"
    assert type_string(shaped, NAMES) == "L[go.shape.int]"


def test_local_types_of_packages_read_lazily() -> None:
    checked, local, t = checked_with_local_type()
    local_types = LocalTypes(lambda _: checked)
    assert local_types.implicits(local.obj) == [t]
    assert local.obj.local_index == 1


def test_local_generic_types_have_two_kinds_of_arguments() -> None:
    checked, local, t = checked_with_local_type()
    u = tparam("U")
    local.tparams = [u]
    local.underlying = Struct([field("t", t), field("u", u)], [])
    s = shapes(checked)
    inst = s.env([t], [INT]).subst(use(local, STRING))
    assert type_string(inst, NAMES) == "L[int;string]"
    assert s.env([t], [INT]).subst(inst) is inst


def test_names() -> None:
    assert mangle("F", [INT, Pointer(declare("N", INT))], NAMES) == "F[int,*command-line-arguments.N]"
    assert mangle("L·2", [INT], NAMES) == "L[int]·2"
    assert mangle("(*T).As", [INT], NAMES) == "(*T).As[int]"
    assert mangle("(*G).Both", [STRING, INT], NAMES, receivers=1) == "(*G[string]).Both[int]"
    assert mangle("G.Conv", [STRING, INT], NAMES, receivers=1) == "G[string].Conv[int]"
    assert generic_method_name(Pointer(declare("G")), "Both") == "(*G).Both"
    assert dict_name("Pair[int,string]") == ".dict.Pair[int,string]"
    s = shapes()
    t = tparam("T")
    lst = declare("List", Struct([], []), [t])
    shaped = Pointer(s.instance(lst, [s.shapify(INT, True)]))
    assert method_symbol(shaped, "Push", LOCAL, NAMES) == "(*List[go.shape.int]).Push"
    assert method_symbol(declare("T"), "m", LOCAL, NAMES) == "T.m"
    other = Package("x.y/other", "other", Scope(None))
    assert method_symbol(declare("T"), "m", other, NAMES) == "T.x.y/other.m"
