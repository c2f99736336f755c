"""Instantiation cycles that would need infinitely many instances: `func f[T any]() { f[*T]() }`.

Vertices are type parameters, and local types that depend on some; an edge of weight 1 says that a type argument
is built from its source by a type constructor. A cycle of positive weight is an error.
Defined by cmd/compile/internal/types2/mono.go (Go 1.27.3).
"""

from __future__ import annotations

from typing import Any, final

from goesc.check import errors
from goesc.check.checker import Checker
from goesc.source.positions import Pos
from goesc.syntax import ast
from goesc.syntax.positions import start_pos
from goesc.types import model
from goesc.types.model import Interface, Named, Signature, Struct, Type, TypeParam
from goesc.types.named import obj_of, origin, unalias
from goesc.types.object import is_alias
from goesc.types.objects import Package, TypeName
from goesc.types.tsets import type_set
from goesc.types.typestring import type_string


@final
class _Vertex:
    __slots__ = ("len", "obj", "pre", "weight")

    def __init__(self, obj: TypeName) -> None:
        self.obj = obj
        self.weight = 0  # of the heaviest known path that ends here
        self.pre = 0  # last edge of that path
        self.len = 0  # its number of edges


@final
class _Edge:
    __slots__ = ("dst", "pos", "src", "type", "weight")

    def __init__(self, dst: int, src: int, weight: int, pos: Pos, type: Type) -> None:
        self.dst = dst
        self.src = src
        self.weight = weight
        self.pos = pos
        self.type = type


@final
class MonoGraph:
    __slots__ = ("canon", "edges", "index", "vertices")

    def __init__(self) -> None:
        self.vertices: list[_Vertex] = []
        self.edges: list[_Edge] = []
        self.canon: dict[TypeParam, TypeParam] = {}  # a method's to its type's type parameters
        self.index: dict[TypeName, int] = {}


def monomorph(check: Checker) -> None:
    """Report a cycle of positive weight (as the Bellman-Ford algorithm finds it)."""
    graph: MonoGraph = check.mono
    vertices = graph.vertices
    again = True
    while again:
        again = False
        for i, edge in enumerate(graph.edges):
            src = vertices[edge.src]
            dst = vertices[edge.dst]
            weight = src.weight + edge.weight
            if weight <= dst.weight:
                continue
            dst.pre = i
            dst.len = src.len + 1
            if dst.len == len(vertices):
                _report_instance_loop(check, edge.dst)
                return
            dst.weight = weight
            again = True


def _report_instance_loop(check: Checker, v: int) -> None:
    graph: MonoGraph = check.mono
    stack: list[int] = []
    seen: set[int] = set()
    while v not in seen:
        stack.append(v)
        seen.add(v)
        v = graph.edges[graph.vertices[v].pre].src
    stack = stack[stack.index(v) :]
    err = errors.new_error(check, "InvalidInstanceCycle")
    errors.add_f(err, graph.vertices[v].obj, "instantiation cycle:")
    for w in stack:
        edge = graph.edges[graph.vertices[w].pre]
        obj = graph.vertices[edge.dst].obj
        how = "implicitly parameterized by" if isinstance(obj.type, Named) else "instantiated as"
        text = type_string(edge.type, lambda p: "" if p is check.pkg else p.path)
        errors.add_f(err, edge.pos, f"{obj.name} {how} {text}")
    errors.report(err)


def record_instance(
    check: Checker, pos: Pos, tparams: list[TypeParam], targs: list[Type], xlist: list[ast.Expr]
) -> None:
    """Note that tparams got targs, at the expressions xlist as far as those go, else at pos."""
    if check.mono is None:
        return  # a dependency, whose instances its own package's check judges
    for i, (tpar, targ) in enumerate(zip(tparams, targs, strict=False)):
        if tpar.obj.pkg is check.pkg:
            _assign(check.mono, check.pkg, start_pos(xlist[i]) if i < len(xlist) else pos, tpar, targ)


def _assign(graph: MonoGraph, pkg: Package, pos: Pos, tpar: TypeParam, targ: Type) -> None:
    def flow(src: int, t: Type) -> None:
        dst = _type_param_vertex(graph, tpar)
        graph.edges.append(_Edge(dst, src, 0 if t is targ else 1, pos, targ))

    work: list[Any] = [targ]
    while work:
        t = unalias(work.pop())
        if isinstance(t, TypeParam):
            flow(_type_param_vertex(graph, t), t)
        elif isinstance(t, Named):
            src = _local_named_vertex(graph, pkg, origin(t))
            if src >= 0:
                flow(src, t)
            work.extend(reversed(t.targs))
        elif isinstance(t, (model.Array, model.Chan, model.Slice)):
            work.append(t.elem)
        elif isinstance(t, model.Map):
            work += (t.elem, t.key)
        elif isinstance(t, model.Pointer):
            work.append(t.base)
        elif isinstance(t, Interface):
            work.extend(m.type for m in reversed(type_set(t).methods))
        elif isinstance(t, Signature):
            work.extend(v.type for v in reversed([*t.params, *t.results]))
        elif isinstance(t, Struct):
            work.extend(f.type for f in reversed(t.fields))


def _local_named_vertex(graph: MonoGraph, pkg: Package, named: Named) -> int:
    """The vertex of a local type with type parameters around it, else -1."""
    obj = obj_of(named)
    if obj.pkg is not pkg:
        return -1
    root = pkg.scope
    if obj.parent is root:
        return -1
    known = graph.index.get(obj)
    if known is not None:
        return known
    idx = -1
    scope = obj.parent
    while scope is not None and scope is not root:
        for elem in scope.elems.values():
            if (
                isinstance(elem, TypeName)
                and not is_alias(elem)
                and elem.pos < obj.pos
                and isinstance(elem.type, TypeParam)
            ):
                if idx < 0:
                    idx = len(graph.vertices)
                    graph.vertices.append(_Vertex(obj))
                src = _type_param_vertex(graph, elem.type)
                graph.edges.append(_Edge(idx, src, 1, obj.pos, elem.type))
        scope = scope.parent
    graph.index[obj] = idx
    return idx


def _type_param_vertex(graph: MonoGraph, tpar: TypeParam) -> int:
    obj = graph.canon.get(tpar, tpar).obj
    idx = graph.index.get(obj)
    if idx is None:
        idx = graph.index[obj] = len(graph.vertices)
        graph.vertices.append(_Vertex(obj))
    return idx
