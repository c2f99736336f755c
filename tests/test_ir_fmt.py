"""The text of nodes, types and constants, as in lines that the real compiler printed."""

from __future__ import annotations

from fractions import Fraction

import pytest

from goesc.ir import nodes as ir
from goesc.ir.fmt import expr_string
from goesc.ir.nodes import Class, Name
from goesc.ir.op import Op
from goesc.ir.types_fmt import Names, debug_string, link_string, type_string
from goesc.ir.values import constant_string
from goesc.types import constant
from goesc.types.model import (
    Array,
    Chan,
    Dir,
    Interface,
    Kind,
    Map,
    Named,
    Pointer,
    Signature,
    Slice,
    Struct,
    Type,
)
from goesc.types.objects import Func, Package, Scope, TypeName, Var, VarKind
from goesc.types.universe import TYP, UNIVERSE_ANY, UNIVERSE_BYTE, UNIVERSE_ERROR, UNIVERSE_RUNE

LOCAL = Package("command-line-arguments", "p", Scope(None))
OTHER = Package("gopkg.in/yaml.v3", "yaml", Scope(None))
STRINGS = Package("strings", "strings", Scope(None))
INT, STRING, FLOAT64 = TYP[Kind.INT], TYP[Kind.STRING], TYP[Kind.FLOAT64]
NAMES = Names(LOCAL)


def named(name: str, underlying: Type, pkg: Package = LOCAL, targs: list[Type] | None = None, index: int = 0) -> Named:
    obj = TypeName(0, pkg, name, None, local_index=index)
    obj.type = t = Named(obj, underlying=underlying, from_rhs=underlying, targs=targs or [], expanded=True)
    return t


def fields(*specs: tuple[str, Type], pkg: Package = LOCAL) -> list[Var]:
    return [Var(0, pkg, name, t, VarKind.FIELD, embedded=False) for name, t in specs]


def params(*types: Type) -> list[Var]:
    return [Var(0, LOCAL, f"p{i}", t, VarKind.PARAM) for i, t in enumerate(types)]


T = named("T", Struct(fields(("a", INT)), []))
COLOR = named("Color", INT)
LIST_INT = named("List", Struct([], []), targs=[INT])


def name(sym: str, t: Type = INT, pkg: Package | None = LOCAL, class_: Class = Class.AUTO) -> Name:
    return Name(Op.ONAME, 0, sym, pkg, class_, type=t)


def lit(value: object, t: Type = INT) -> ir.BasicLit:
    return ir.BasicLit(Op.OLITERAL, 0, value, type=t)


def binary(op: Op, x: ir.Expr, y: ir.Expr) -> ir.BinaryExpr:
    return ir.BinaryExpr(op, 0, x, y, type=INT)


def unary(op: Op, x: ir.Expr) -> ir.UnaryExpr:
    return ir.UnaryExpr(op, 0, x, type=INT)


A, B, C = name("a"), name("b"), name("c")


def embedded_struct() -> Struct:
    return Struct(
        [
            Var(0, LOCAL, "A", INT, VarKind.FIELD),
            Var(0, LOCAL, "b", STRING, VarKind.FIELD),
            Var(0, LOCAL, "Named", named("Named", INT), VarKind.FIELD, embedded=True),
        ],
        ['t:"x"', "", ""],
    )


STRINGER = Interface(
    [
        Func(0, LOCAL, "m", Signature(None, params(INT), [])),
        Func(0, LOCAL, "String", Signature(None, [], params(STRING))),
    ],
    [],
)

TYPES: list[tuple[Type, str, str]] = [
    (INT, "int", "int"),
    (UNIVERSE_BYTE, "byte", "uint8"),
    (UNIVERSE_RUNE, "rune", "int32"),
    (UNIVERSE_ANY, "any", "interface {}"),
    (UNIVERSE_ERROR, "error", "error"),
    (Interface([], []), "interface {}", "interface {}"),
    (TYP[Kind.UNSAFE_POINTER], "unsafe.Pointer", "unsafe.Pointer"),
    (T, "T", "command-line-arguments.T"),
    (named("Node", INT, OTHER), "yaml.Node", "gopkg.in/yaml%2ev3.Node"),
    (named("local", INT, index=1), "local", "command-line-arguments.local·1"),
    (
        named("Box", INT, targs=[named("local", INT, index=1)]),
        "Box[command-line-arguments.local·1]",
        "command-line-arguments.Box[command-line-arguments.local·1]",
    ),
    (
        named("Pair", INT, targs=[INT, Pointer(LIST_INT)]),
        "Pair[int,*command-line-arguments.List[int]]",
        "command-line-arguments.Pair[int,*command-line-arguments.List[int]]",
    ),
    (Array(2, T), "[2]T", "[2]command-line-arguments.T"),
    (Map(STRING, Slice(Pointer(T))), "map[string][]*T", "map[string][]*command-line-arguments.T"),
    (Chan(Dir.BOTH, Chan(Dir.RECV_ONLY, INT)), "chan (<-chan int)", "chan (<-chan int)"),
    (Chan(Dir.SEND_ONLY, Chan(Dir.RECV_ONLY, INT)), "chan<- <-chan int", "chan<- <-chan int"),
    (Struct([], []), "struct {}", "struct {}"),
    (
        Struct(fields(("v", INT)), []),
        "struct { v int }",
        "struct { command-line-arguments.v int }",
    ),
    (
        embedded_struct(),
        'struct { A int "t:\\"x\\""; b string; Named }',
        'struct { A int "t:\\"x\\""; command-line-arguments.b string; command-line-arguments.Named }',
    ),
    (
        Struct([Var(0, LOCAL, "int", INT, VarKind.FIELD, embedded=True)], []),
        "struct { int }",
        "struct { command-line-arguments.int = int }",
    ),
    (Signature(None, params(INT, Slice(STRING)), [], variadic=True), "func(int, ...string)", "func(int, ...string)"),
    (
        Signature(None, params(T), params(INT, UNIVERSE_ERROR)),
        "func(T) (int, error)",
        "func(command-line-arguments.T) (int, error)",
    ),
    (
        STRINGER,
        "interface { String() string; command-line-arguments.m(int) }",
        "interface { String() string; command-line-arguments.m(int) }",
    ),
]


@pytest.mark.parametrize(("t", "message", "link"), TYPES, ids=[case[1] for case in TYPES])
def test_types(t: Type, message: str, link: str) -> None:
    assert type_string(t, NAMES) == message
    assert link_string(t, NAMES) == link


def test_path_of_the_package_being_compiled() -> None:
    main = Package("main", "main", Scope(None))
    assert link_string(named("T", INT, main), Names(main)) == "main.T"
    assert link_string(named("T", INT, main), Names(main, "<unlinkable>")) == "<unlinkable>.T"
    assert type_string(named("T", INT, main), NAMES) == "main.T"


def test_debug_types() -> None:
    assert debug_string(Pointer(T), NAMES) == "PTR-*T"
    assert debug_string(T, NAMES) == "p.T"
    assert debug_string(INT, NAMES) == "int"


CONSTANTS: list[tuple[object, Type, str]] = [
    (1, INT, "1"),
    (1, COLOR, "Color(1)"),
    (5, TYP[Kind.INT8], "int8(5)"),
    (120, UNIVERSE_RUNE, "'x'"),
    (10, UNIVERSE_RUNE, "'\\n'"),
    (39, UNIVERSE_RUNE, "'\\''"),
    (65, TYP[Kind.INT32], "int32(65)"),
    (97, UNIVERSE_BYTE, "byte(97)"),
    (True, TYP[Kind.BOOL], "true"),
    (True, TYP[Kind.UNTYPED_BOOL], "true"),
    (b"nm", named("Str", STRING), 'Str("nm")'),
    (b'a"b\xff\n', STRING, '"a\\"b\\xff\\n"'),
    (Fraction(123456789), FLOAT64, "1.23457e+08"),
    (Fraction(1, 3), FLOAT64, "0.333333"),
    (5, FLOAT64, "5"),
    (Fraction(1, 10), TYP[Kind.FLOAT32], "float32(0.1)"),
    (Fraction(1, 10**10), FLOAT64, "1e-10"),
    (Fraction(1, 10**10), TYP[Kind.FLOAT32], "float32(1.000000013351432e-10)"),
    (Fraction(10) ** 400, TYP[Kind.UNTYPED_FLOAT], "1e+400"),
    (b"x" * 70, STRING, '"' + "x" * 70 + '"'),
    (b"x" * 71, STRING, '"' + "x" * 68 + "..."),
]


@pytest.mark.parametrize(("value", "t", "text"), CONSTANTS, ids=[case[2][:30] for case in CONSTANTS])
def test_constants(value: object, t: Type, text: str) -> None:
    assert constant_string(value, t, NAMES) == text


def test_complex_constant() -> None:
    assert constant_string(constant.Complex(0, 2), TYP[Kind.COMPLEX128], NAMES) == "(0 + 2i)"
    parts = constant.Complex(Fraction(11, 10), Fraction(1, 10))
    assert constant_string(parts, TYP[Kind.COMPLEX64], NAMES) == "complex64((1.1 + 0.1i))"


def implicit_star(x: ir.Expr) -> ir.StarExpr:
    return ir.StarExpr(Op.ODEREF, 0, x, type=INT, implicit=True)


def select(op: Op, x: ir.Expr, sel: str) -> ir.SelectorExpr:
    return ir.SelectorExpr(op, 0, x, sel, LOCAL, type=INT)


def call(fun: ir.Expr, *args: ir.Expr, ddd: bool = False) -> ir.CallExpr:
    return ir.CallExpr(Op.OCALLFUNC, 0, fun, list(args), is_ddd=ddd, type=INT)


def literal(op: Op, t: Type, *items: ir.Expr, implicit: bool = False) -> ir.CompLitExpr:
    return ir.CompLitExpr(op, 0, list(items), type=t, implicit=implicit)


def conv(op: Op, t: Type, x: ir.Expr, implicit: bool = False) -> ir.ConvExpr:
    return ir.ConvExpr(op, 0, x, type=t, implicit=implicit)


def closure() -> ir.ClosureExpr:
    return ir.ClosureExpr(Op.OCLOSURE, 0, ir.Func(Op.ODCLFUNC, 0, name("f.func1")), type=Signature(None, [], []))


POINTER_TYPE = ir.TypeNode(Op.OTYPE, 0, type=Pointer(T))
BYTES = Slice(UNIVERSE_BYTE)

EXPRESSIONS: list[tuple[ir.Node, str]] = [
    (A, "a"),
    (name("loc", pkg=STRINGS), "strings.loc"),
    (name(".autotmp_2", pkg=None), ".autotmp_2"),
    (binary(Op.OSUB, A, binary(Op.OSUB, B, C)), "a - (b - c)"),
    (binary(Op.OSUB, binary(Op.OSUB, A, B), C), "a - b - c"),
    (binary(Op.OOR, binary(Op.OANDNOT, A, B), C), "a &^ b | c"),
    (binary(Op.OMUL, binary(Op.OADD, A, B), C), "(a + b) * c"),
    (binary(Op.OADD, unary(Op.OREAL, C), lit(1)), "(real(c)) + 1"),
    (binary(Op.OEQ, ir.AddStringExpr(Op.OADDSTR, 0, [A, B], type=STRING), lit(b"x", STRING)), '(a + b) == "x"'),
    (unary(Op.ONEG, unary(Op.ONEG, A)), "- (-a)"),
    (unary(Op.ONOT, unary(Op.ONOT, A)), "! (!a)"),
    (ir.StarExpr(Op.ODEREF, 0, ir.StarExpr(Op.ODEREF, 0, A)), "*(*a)"),
    (ir.StarExpr(Op.ODEREF, 0, ir.AddrExpr(Op.OADDR, 0, A)), "*(&a)"),
    (select(Op.ODOT, implicit_star(A), "n"), "a.n"),
    (select(Op.ODOT, ir.StarExpr(Op.ODEREF, 0, name("po")), "n"), "(*po).n"),
    (call(select(Op.OMETHEXPR, POINTER_TYPE, "add"), A, lit(1)), "(*T).add(a, 1)"),
    (call(closure(), lit(1)), "(func literal)(1)"),
    (literal(Op.OSLICELIT, Slice(INT)), "[]int{}"),
    (literal(Op.OMAPLIT, Map(STRING, INT), A), "map[string]int{...}"),
    (literal(Op.OSLICELIT, Slice(INT), A, implicit=True), "... argument"),
    (call(name("f"), literal(Op.OSLICELIT, Slice(INT), A, implicit=True), ddd=True), "f(... argument...)"),
    (ir.AddrExpr(Op.OPTRLIT, 0, literal(Op.OSTRUCTLIT, T)), "&T{}"),
    (select(Op.OMETHVALUE, ir.AddrExpr(Op.OPTRLIT, 0, literal(Op.OSTRUCTLIT, T)), "val"), "(&T{}).val"),
    (conv(Op.OSTR2BYTES, BYTES, name("s")), "([]byte)(s)"),
    (conv(Op.OCONV, FLOAT64, A), "float64(a)"),
    (conv(Op.OCONVIFACE, UNIVERSE_ANY, A), "any(a)"),
    (conv(Op.OCONVIFACE, Interface([], []), A), "(interface {})(a)"),
    (conv(Op.OCONVIFACE, UNIVERSE_ANY, A, implicit=True), "a"),
    (conv(Op.OCONVNOP, Pointer(T), A), "(*T)(a)"),
    (ir.MakeExpr(Op.OMAKESLICE, 0, A, B, type=Slice(INT)), "make([]int, a, b)"),
    (ir.MakeExpr(Op.OMAKEMAP, 0, lit(0, TYP[Kind.UNTYPED_INT]), type=Map(INT, INT)), "make(map[int]int)"),
    (ir.MakeExpr(Op.OMAKESLICE, 0, lit(0, TYP[Kind.UNTYPED_INT]), type=Slice(INT)), "make([]int, 0)"),
    (ir.IndexExpr(Op.OINDEXMAP, 0, ir.MakeExpr(Op.OMAKEMAP, 0, None, type=Map(STRING, INT)), lit(b"a", STRING)),
     '(make(map[string]int))["a"]'),
    (ir.SliceExpr(Op.OSLICE3, 0, A, None, lit(1), lit(2)), "a[:1:2]"),
    (ir.SliceExpr(Op.OSLICE, 0, A, lit(1), None), "a[1:]"),
    (unary(Op.ONEW, ir.DynamicType(Op.ODYNAMICTYPE, 0)), "new(<node DYNAMICTYPE>)"),
    (binary(Op.OUNSAFESTRING, A, B), "<node unsafe.String>"),
    (binary(Op.OEQ, ir.CallExpr(Op.ORECOVER, 0, None, []), ir.NilExpr(Op.ONIL, 0)), "(recover()) == nil"),
    (ir.CallExpr(Op.OAPPEND, 0, None, [A, lit(97, UNIVERSE_BYTE)]), "append(a, byte(97))"),
    (ir.TypeAssertExpr(Op.ODOTTYPE, 0, A, type=Pointer(T)), "a.(*T)"),
    (ir.AssignStmt(Op.OAS, 0, A, None), "a = <nil>"),
    (ir.AssignStmt(Op.OAS, 0, A, B, def_=True), "a := b"),
    (ir.AssignListStmt(Op.OAS2, 0, [A, B], [B, A]), "a, b = b, a"),
    (ir.AssignOpStmt(Op.OASOP, 0, A, Op.OADD, B), "a += b"),
    (ir.AssignOpStmt(Op.OASOP, 0, A, Op.OSUB, lit(1), inc_dec=True), "a--"),
    (ir.Decl(Op.ODCL, 0, A), "var a int"),
    (ir.ReturnStmt(Op.ORETURN, 0, [A, B]), "return a, b"),
    (ir.GoDeferStmt(Op.ODEFER, 0, call(A)), "defer a()"),
    (ir.SendStmt(Op.OSEND, 0, A, B), "a <- b"),
    (ir.IfStmt(Op.OIF, 0, A, [ir.ReturnStmt(Op.ORETURN, 0, [])], []), "if a { return  }"),
]  # fmt: skip


@pytest.mark.parametrize(("n", "text"), EXPRESSIONS, ids=[case[1] for case in EXPRESSIONS])
def test_nodes(n: ir.Node, text: str) -> None:
    assert expr_string(n, NAMES) == text
