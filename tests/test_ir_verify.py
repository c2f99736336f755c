"""The verifier finds broken IR; the dump has gc's form."""

from __future__ import annotations

import pytest

from goesc.ir import nodes as ir
from goesc.ir.dump import dump
from goesc.ir.nodes import Class, Esc, Func, Name
from goesc.ir.op import Op
from goesc.ir.program import Program
from goesc.ir.types_fmt import Names
from goesc.ir.verify import OPS, problems, verify
from goesc.ir.visit import CHILDREN
from goesc.source.errors import InternalError
from goesc.source.positions import FileSet
from goesc.types.model import Kind, Map, Pointer, Signature, Slice
from goesc.types.objects import Package, Scope
from goesc.types.universe import EMPTY_INTERFACE, TYP

INT, STRING = TYP[Kind.INT], TYP[Kind.STRING]
LOCAL = Package("p", "p", Scope(None))
SOURCE = b'package p\n\nfunc f(p *int, m map[string]int) {\n\tx := m["k"]\n\tg = x\n}\n'


def build() -> tuple[Func, FileSet]:
    """The IR of SOURCE, made by hand."""
    fset = FileSet()
    base = fset.add("/d/c.go", SOURCE).base

    def at(line: int, column: int) -> int:
        return base + sum(len(text) + 1 for text in SOURCE.split(b"\n")[: line - 1]) + column - 1

    fn = Func(Op.ODCLFUNC, at(3, 6), Name(Op.ONAME, at(3, 6), "f", LOCAL, Class.FUNC), Signature(None, [], []))
    fn.nname.func = fn
    p = Name(Op.ONAME, at(3, 8), "p", LOCAL, Class.PARAM, curfn=fn, type=Pointer(INT))
    m = Name(Op.ONAME, at(3, 16), "m", LOCAL, Class.PARAM, curfn=fn, type=Map(STRING, INT))
    x = Name(Op.ONAME, at(4, 2), "x", LOCAL, Class.AUTO, curfn=fn, type=INT)
    g = Name(Op.ONAME, 0, "g", LOCAL, Class.EXTERN, type=EMPTY_INTERFACE)
    fn.dcl = [p, m, x]
    key = ir.BasicLit(Op.OLITERAL, at(4, 9), b"k", type=STRING)
    index = ir.IndexExpr(Op.OINDEXMAP, at(4, 8), m, key, type=INT)
    define = ir.AssignStmt(Op.OAS, at(4, 4), x, index, def_=True, init=[ir.Decl(Op.ODCL, at(4, 2), x)])
    x.defn = define
    conv = ir.ConvExpr(Op.OCONVIFACE, at(5, 6), x, True, type=EMPTY_INTERFACE, implicit=True)
    for name in (m, x, g):
        name.used = True
    fn.body = [define, ir.AssignStmt(Op.OAS, at(5, 4), g, conv)]
    return fn, fset


# What gc prints for SOURCE with -m=4.
GC = """\
escAnalyze
.   DCLFUNC esc(no) p.f ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func() tc(1) # c.go:3:6
.   DCLFUNC-Dcl
.   .   NAME-p.p Class:PPARAM Offset:0 OnStack PTR-*int tc(1) # c.go:3:8
.   .   NAME-p.m Class:PPARAM Offset:0 OnStack Used MAP-map[string]int tc(1) # c.go:3:16
.   .   NAME-p.x Class:PAUTO Offset:0 OnStack Used int tc(1) # c.go:4:2
.   DCLFUNC-body
.   .   AS-init
.   .   .   DCL # c.go:4:2
.   .   .   .   NAME-p.x Class:PAUTO Offset:0 OnStack Used int tc(1) # c.go:4:2
.   .   AS Def tc(1) # c.go:4:4
.   .   .   NAME-p.x Class:PAUTO Offset:0 OnStack Used int tc(1) # c.go:4:2
.   .   .   INDEXMAP int tc(1) # c.go:4:8
.   .   .   .   NAME-p.m Class:PPARAM Offset:0 OnStack Used MAP-map[string]int tc(1) # c.go:3:16
.   .   .   .   LITERAL-"k" string tc(1) # c.go:4:9
.   .   .   INDEXMAP-RType
.   .   .   .   ADDR PTR-*uint8 tc(1) # c.go:4:8
.   .   .   .   .   LINKSYMOFFSET-type:map[string]int Offset:0 uint8 tc(1)
.   .   AS tc(1) # c.go:5:4
.   .   .   NAME-p.g Class:PEXTERN Offset:0 Used any tc(1)
.   .   .   CONVIFACE Implicit any tc(1) # c.go:5:6
.   .   .   .   NAME-p.x Class:PAUTO Offset:0 OnStack Used int tc(1) # c.go:4:2
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # c.go:5:6
.   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # c.go:5:6
.   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)"""


def test_dump_agrees_with_gc() -> None:
    fn, fset = build()
    fn.esc = Esc.NONE
    assert dump("escAnalyze", fn, Program(LOCAL, fset), Names(LOCAL)) == GC


def test_good_code_has_no_problems() -> None:
    fn, _ = build()
    assert problems(fn) == []
    verify(fn)


def test_every_class_has_operations() -> None:
    assert set(OPS) == set(CHILDREN)


def test_shared_nodes() -> None:
    fn, _ = build()
    fn.body.append(fn.body[1])
    assert [p.text for p in problems(fn)] == ["OAS stands in two places"]
    with pytest.raises(InternalError):
        verify(fn)


def test_undeclared_names() -> None:
    fn, _ = build()
    fn.dcl.pop()
    assert "x is used but not declared in f" in [p.text for p in problems(fn)]


def test_wrong_operations_and_operands() -> None:
    fn, _ = build()
    fn.body[0].y.op = Op.OLEN
    assert [p.text for p in problems(fn)] == ["OLEN in a IndexExpr"]
    fn, _ = build()
    fn.dcl[1].type = Slice(INT)
    assert [p.text for p in problems(fn)] == ["OINDEXMAP of Slice"]
    fn, _ = build()
    fn.body[1].y.type = None
    assert [p.text for p in problems(fn)] == ["OCONVIFACE has no type"]


def test_order_of_declarations() -> None:
    fn, _ = build()
    fn.dcl.reverse()
    assert [p.text for p in problems(fn)] == ["variables are not in the order parameters, results, locals"]
