"""What the run-time dictionary of a generic function or type holds, and where.

    func F[T any](v T) { g = v; H[T](v) }     ->   rtypes [T, any], itabs [(T, any)], subdicts [H[T]]

Messages can show a dictionary's words (`(func(go.shape.int) string)(&.dict[0])(v)`) and its length, so their
numbering is gc's: methods of type parameters, dictionaries of other instances, types, and pairs of type and
interface, each in the order in which gc's writer meets them in the source of the object, for a type in that of all
its methods (noder/writer.go:writerDict, objDict, rtype, itab, varDictIndex, funcInst, methodExpr;
noder/reader.go:readerDict, Go 1.27.3). Entries are told apart by the identity of the checker's types, as in gc.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, final

from goesc.check.info import Mode, Selection, SelectionKind
from goesc.lower import control, kinds, objects, selectors, stmts
from goesc.lower.consts import static_bool, unpack_list, unparen
from goesc.lower.convert import assignable, default_type
from goesc.lower.function import FuncLowerer
from goesc.syntax import ast
from goesc.types.lookup import lookup_field_or_method
from goesc.types.model import (
    Alias,
    Array,
    Chan,
    Interface,
    Map,
    Named,
    Pointer,
    Signature,
    Slice,
    Struct,
    Tuple,
    Type,
    TypeParam,
)
from goesc.types.named import method, num_methods, origin, unalias
from goesc.types.object import signature
from goesc.types.objects import Builtin, Nil, Object, Package, TypeName, Var
from goesc.types.objects import Func as FuncObject
from goesc.types.predicates import identical
from goesc.types.under import core_type

if TYPE_CHECKING:
    from goesc.lower.program import Lowerer


@final
class Layout:
    """The sections of the dictionary of one generic object, with the types as its source has them."""

    __slots__ = (
        "_itabs", "_methods", "_rtypes", "_subdicts",
        "aliases", "complete", "itabs", "method_exprs", "rtypes", "subdicts",
        "tparams",
    )  # fmt: skip

    def __init__(self, tparams: list[TypeParam], complete: bool = True) -> None:
        self.complete = complete  # whether its length is known before it is used
        self.tparams = tparams
        self.aliases: list[list[TypeParam]] = [tparams]  # with the names that each method gives them
        self.method_exprs: list[tuple[Type, FuncObject]] = []
        self.subdicts: list[tuple[Object, list[Type]]] = []
        self.rtypes: list[Type] = []
        self.itabs: list[tuple[Type, Type]] = []
        self._methods: dict[tuple[int, str], int] = {}
        self._subdicts: dict[tuple[int, ...], int] = {}
        self._rtypes: dict[int, int] = {}
        self._itabs: dict[tuple[int, int], int] = {}

    @property
    def subdict_offset(self) -> int:
        return len(self.method_exprs)

    @property
    def rtype_offset(self) -> int:
        return self.subdict_offset + len(self.subdicts)

    @property
    def itab_offset(self) -> int:
        return self.rtype_offset + len(self.rtypes)

    @property
    def words(self) -> int:
        return self.itab_offset + len(self.itabs) if self.complete else 0

    def method_expr_index(self, tparam: Type, fun: FuncObject) -> int:
        key = (self._param_index(tparam), fun.name)
        found = self._methods.get(key)
        if found is None:
            found = self._methods[key] = len(self.method_exprs)
            self.method_exprs.append((self.tparams[key[0]] if key[0] >= 0 else tparam, fun))
        return found

    def _param_index(self, tparam: Type) -> int:
        t = unalias(tparam)
        for i, p in enumerate(self.tparams):
            if p is t:
                return i
        # A method has receiver parameters of its own that stand for those of the type.
        assert isinstance(t, TypeParam)
        return t.index

    def subdict_index(self, obj: Object, explicits: list[Type]) -> int:
        key = (id(obj), *(id(_key(t)) for t in explicits))
        found = self._subdicts.get(key)
        if found is None:
            found = self._subdicts[key] = len(self.subdicts)
            self.subdicts.append((obj, explicits))
        return found

    def rtype_index(self, t: Type) -> int:
        t = _key(default_type(t))
        found = self._rtypes.get(id(t))
        if found is None:
            found = self._rtypes[id(t)] = len(self.rtypes)
            self.rtypes.append(t)
        return found

    def itab_index(self, t: Type, iface: Type) -> int:
        t, iface = _key(default_type(t)), _key(default_type(iface))
        key = (id(t), id(iface))
        found = self._itabs.get(key)
        if found is None:
            found = self._itabs[key] = len(self.itabs)
            self.itabs.append((t, iface))
        return found


def _key(t: Type) -> Type:
    """Aliases declared inside functions vanish (writer.go:typIdx)."""
    while isinstance(t, Alias) and t.obj.pkg is not None:
        if (t.orig or t).obj.parent is t.obj.pkg.scope:
            break
        assert t.from_rhs is not None
        t = t.from_rhs
    return t


def is_derived(p: Lowerer, t: Type) -> bool:
    """Whether a type mentions a type parameter, or is declared in a function that has some."""
    found = p.derived.get(t)
    if found is None:
        p.derived[t] = False  # a cycle adds nothing
        found = p.derived[t] = _is_derived(p, t)
    return found


def _is_derived(p: Lowerer, t: Type) -> bool:
    kind = type(t)
    if kind is TypeParam:
        return True
    if kind is Alias:
        assert isinstance(t, Alias)
        return any(is_derived(p, a) for a in t.targs) or is_derived(p, unalias(t))
    if kind is Named:
        assert isinstance(t, Named)
        if any(is_derived(p, a) for a in t.targs):
            return True
        return bool(p.shape_table.local_types.implicits(origin(t).obj))
    if isinstance(t, Pointer):
        return is_derived(p, t.base)
    if isinstance(t, (Slice, Array, Chan)):
        return is_derived(p, t.elem)
    if kind is Map:
        assert isinstance(t, Map)
        return is_derived(p, t.key) or is_derived(p, t.elem)
    if kind is Struct:
        assert isinstance(t, Struct)
        return _any(p, t.fields)
    if kind is Signature:
        assert isinstance(t, Signature)
        return _any(p, t.params) or _any(p, t.results)
    if kind is Tuple:
        assert isinstance(t, Tuple)
        return _any(p, t.vars)
    if kind is Interface:
        assert isinstance(t, Interface)
        return any(is_derived(p, m.type) for m in t.methods if m.type is not None) or any(
            is_derived(p, e) for e in t.embeddeds
        )
    return False


def _any(p: Lowerer, vs: list[Var]) -> bool:
    return any(v.type is not None and is_derived(p, v.type) for v in vs)


def layout(p: Lowerer, obj: Object) -> Layout:
    """The layout of a generic object's dictionary; it needs the object's bodies."""
    found = p.layouts.get(obj)
    if found is not None:
        return found
    if isinstance(obj, FuncObject):
        sig = signature(obj)
        found = p.layouts[obj] = Layout([*sig.rparams, *sig.tparams], complete=not p.partial)
        if p.partial:  # nobody sees its words; they are numbered as they are used
            return found
        _Collector(p, obj.pkg, found).function(obj)
        return found
    assert isinstance(obj, TypeName)
    assert isinstance(obj.type, Named)
    generic = origin(obj.type)
    implicits = p.shape_table.local_types.implicits(obj)
    found = p.layouts[obj] = Layout([*implicits, *generic.tparams], complete=not p.partial)
    if p.partial:
        return found
    collector = _Collector(p, obj.pkg, found)
    for i in range(num_methods(generic)):
        m = method(generic, i)
        sig = signature(m)
        if not sig.tparams:
            found.aliases.append([*implicits, *sig.rparams])
            collector.function(m)
    return found


@final
class _Collector:
    """Walks bodies as gc's writer does and notes what needs the dictionary."""

    __slots__ = ("layout", "p", "results", "source", "w")

    w: FuncLowerer  # of the function at hand

    def __init__(self, p: Lowerer, pkg: Package | None, found: Layout) -> None:
        self.p = p
        self.layout = found
        self.source = p.maybe_source(pkg)
        self.results: list[Var] = []

    def function(self, obj: FuncObject) -> None:
        obj = obj.origin or obj
        decl = self.p.declaration(obj)
        if self.source is None or decl is None:
            return
        sig = signature(obj)
        self.p.prepare_body(self.source, obj)
        nobody = objects.new_func(decl.pos, obj.pos, obj.name, obj.pkg, sig, None)  # nothing is declared in it
        self.w = FuncLowerer(self.p, self.source, nobody, sig, None)
        self.body(sig, decl.body)

    def body(self, sig: Signature, block: ast.BlockStmt | None) -> None:
        outer, self.results = self.results, sig.results
        if sig.recv is not None:
            self.local(sig.recv)
        for v in (*sig.params, *sig.results):
            self.local(v)
        if block is not None:
            self.stmts(block.list)
        self.results = outer

    # --- Entries -----------------------------------------------------------------------------------

    def local(self, v: Var) -> None:
        if v.type is not None and is_derived(self.p, v.type):
            self.layout.rtype_index(v.type)

    def rtype(self, t: Type) -> None:
        if is_derived(self.p, t):
            self.layout.rtype_index(t)

    def itab(self, t: Type, iface: Type) -> None:
        one, two = is_derived(self.p, t), is_derived(self.p, iface)
        if one:
            self.layout.rtype_index(t)
        if two:
            self.layout.rtype_index(iface)
        if one or two:
            self.layout.itab_index(t, iface)

    def expr_type(self, iface: Type | None, e: ast.Expr) -> None:
        t = self.w.type_and_value(e).type
        assert t is not None
        if iface is not None and not kinds.is_empty_interface(iface):
            self.itab(t, iface)
        else:
            self.rtype(t)

    def instance(self, obj: Object, explicits: list[Type]) -> bool:
        if any(is_derived(self.p, t) for t in explicits):
            self.layout.subdict_index(obj, explicits)
            return True
        return False

    # --- Expressions -------------------------------------------------------------------------------

    def opt(self, e: ast.Expr | None) -> None:
        if e is not None:
            self.expr(e)

    def exprs(self, items: Iterable[ast.Expr]) -> None:
        for e in items:
            self.expr(e)

    def expr(self, e: ast.Expr) -> None:
        e = unparen(e)
        w = self.w
        obj, targs = w.lookup_obj(e)
        tv = w.maybe_type_and_value(e)
        if tv is not None and (tv.value is not None or type(obj) is Nil):
            return
        if obj is not None:
            if targs:
                assert isinstance(obj, FuncObject)
                self.instance(obj.origin or obj, targs)
            return
        rule = _EXPRS.get(type(e))
        if rule is not None:
            rule(self, e)

    def convert(self, dst: Type | None, e: ast.Expr, implicit: bool = True) -> None:
        src = self.w.type_of(e)
        if implicit and (dst is None or src is dst or identical(src, dst)):
            self.expr(e)
            return
        assert dst is not None
        self.itab(src, dst)
        self.expr(e)

    def multi(self, dst: Callable[[int], Type | None], items: list[ast.Expr]) -> None:
        if len(items) == 1:
            t = self.w.type_of(items[0])
            if kinds.is_tuple(t):
                self.expr(items[0])
                for i, v in enumerate(t.vars):
                    to = dst(i)
                    if to is not None and v.type is not None and not identical(v.type, to):
                        self.itab(v.type, to)
                return
        for i, e in enumerate(items):
            self.convert(dst(i), e)

    def selector(self, e: ast.SelectorExpr) -> None:
        selection = self.w.info.selections.get(e)
        if selection is None:
            return
        if selection.kind is SelectionKind.FIELD_VAL:
            self.expr(e.x)
        elif selection.kind is SelectionKind.METHOD_VAL:
            self.method(e, self.receiver(e, selection), selection)
        else:
            t = self.w.type_and_value(e.x).type
            assert t is not None
            self.method(e, self.walk(t, selection), selection)

    def receiver(self, e: ast.SelectorExpr, selection: Selection) -> Type:
        self.expr(e.x)
        return self.walk(self.w.type_of(e.x), selection)

    def walk(self, t: Type, selection: Selection) -> Type:
        """The type of the receiver after implicit selections, dereference and address."""
        for i in selection.index[:-1]:
            t = selectors.field_type(t, i)
        want = selectors.recv_type(selection)
        return want if selectors.is_ptr_to(t, want) or selectors.is_ptr_to(want, t) else t

    def method(self, e: ast.SelectorExpr, recv: Type, selection: Selection) -> None:
        fun = selection.obj
        assert isinstance(fun, FuncObject)
        if isinstance(unalias(recv), TypeParam):
            self.layout.method_expr_index(recv, fun)
            return
        if kinds.is_interface(recv):
            return
        named = unalias(kinds.deref(recv))
        if not isinstance(named, Named):
            return
        explicits = list(named.targs)
        obj: Object = origin(named).obj
        if signature(fun).tparams:
            inst = self.w.info.instances.get(e.sel)
            explicits += inst.targs if inst is not None else []
            obj = fun.origin or fun
        self.instance(obj, explicits)

    def index(self, e: ast.IndexExpr) -> None:
        if type(e.x) is ast.SelectorExpr:
            selection = self.w.info.selections.get(e.x)
            if selection is not None and selection.kind is not SelectionKind.FIELD_VAL:
                self.selector(e.x)
                return
        t = self.w.type_of(e.x)
        core = core_type(t)
        key = core.key if isinstance(core, Map) else None
        self.expr(e.x)
        self.convert(key, e.index)
        if key is not None:
            self.rtype(t)

    def slice(self, e: ast.SliceExpr) -> None:
        self.expr(e.x)
        for i in e.index:
            self.opt(i)

    def assertion(self, e: ast.AssertExpr) -> None:
        iface = self.w.type_of(e.x)
        self.expr(e.x)
        self.expr_type(iface, e.type)
        self.rtype(iface)

    def operation(self, e: ast.Operation) -> None:
        if e.y is None:
            self.expr(e.x)
            return
        common: Type | None = None
        if e.op is not ast.Op.SHL and e.op is not ast.Op.SHR:
            x, y = self.w.type_of(e.x), self.w.type_of(e.y)
            common = y if x is y or identical(x, y) or assignable(x, y) else x
        self.convert(common, e.x)
        self.convert(common, e.y)

    def literal(self, e: ast.CompositeLit) -> None:
        t = self.w.type_of(e)
        core = core_type(t)
        if isinstance(core, Pointer):
            t = core.base
            core = core_type(t)
        if isinstance(core, Map):
            self.rtype(t)
            for el in e.elems:
                assert type(el) is ast.KeyValueExpr
                self.convert(core.key, el.key)
                self.convert(core.elem, el.value)
        elif isinstance(core, (Slice, Array)):
            for el in e.elems:
                if type(el) is ast.KeyValueExpr:
                    self.convert(None, el.key)
                    self.convert(core.elem, el.value)
                else:
                    self.convert(core.elem, el)
        elif isinstance(core, Struct):
            for i, el in enumerate(e.elems):
                if type(el) is ast.KeyValueExpr:
                    assert type(el.key) is ast.Name
                    field, _, _ = lookup_field_or_method(core, False, self.w.pkg, el.key.value)
                    assert isinstance(field, Var)
                    self.convert(field.type, el.value)
                else:
                    self.convert(core.fields[i].type, el)

    def func_lit(self, e: ast.FuncLit) -> None:
        sig = self.w.type_of(e)
        assert isinstance(sig, Signature)
        self.body(sig, e.body)

    def call(self, e: ast.CallExpr) -> None:
        w = self.w
        tv = w.type_and_value(e.fun)
        if tv.mode is Mode.TYPE_EXPR:
            self.convert(tv.type, e.args[0], False)
            return
        rtype: Type | None = None
        if tv.mode is Mode.BUILTIN:
            obj, _ = w.lookup_obj(unparen(e.fun))
            assert isinstance(obj, Builtin)
            name = obj.name
            if name == "make":
                self.expr_type(None, e.args[0])
                self.exprs(e.args[1:])
                t = w.type_of(e)
                core = core_type(t)
                self.rtype(core.elem if isinstance(core, Slice) else t)
                return
            if name == "new":
                if w.type_and_value(e.args[0]).mode is Mode.TYPE_EXPR:
                    self.expr_type(None, e.args[0])
                else:
                    self.expr(e.args[0])
                return
            if name in ("Sizeof", "Alignof", "Offsetof"):
                return
            rtype = self.builtin_rtype(name, e)
        else:
            self.callee(e)
        sig = core_type(tv.type) if tv.type is not None else None
        assert isinstance(sig, Signature)
        params = sig.params
        last = len(params) - 1

        def param_type(i: int) -> Type | None:
            if sig.variadic and not e.has_dots and i >= last:
                tail = params[last].type
                assert tail is not None
                return kinds.elem(tail)
            return params[i].type

        self.multi(param_type, e.args)
        if rtype is not None:
            self.rtype(rtype)

    def builtin_rtype(self, name: str, e: ast.CallExpr) -> Type | None:
        w = self.w
        if name in ("append", "Slice"):
            core = core_type(w.type_of(e))
            return core.elem if isinstance(core, Slice) else None
        if name in ("copy", "delete"):
            t = w.type_of(e.args[0])
            if kinds.is_tuple(t) and t.vars[0].type is not None:
                t = t.vars[0].type
            if name == "delete":
                return t
            core = core_type(t)
            return core.elem if isinstance(core, Slice) else None
        return None

    def callee(self, e: ast.CallExpr) -> None:
        w = self.w
        fun = unparen(e.fun)
        dot = fun.x if type(fun) is ast.IndexExpr else fun
        if type(dot) is ast.SelectorExpr:
            selection = w.info.selections.get(dot)
            if selection is not None and selection.kind is SelectionKind.METHOD_VAL:
                self.method(dot, self.receiver(dot, selection), selection)
                return
        obj, targs = w.lookup_obj(fun)
        if obj is not None and targs:
            assert isinstance(obj, FuncObject)
            self.instance(obj.origin or obj, targs)
            return
        self.expr(fun)

    # --- Statements --------------------------------------------------------------------------------

    def stmts(self, items: Iterable[ast.Stmt]) -> None:
        instead_of = self.w.instead_of
        listed = [instead_of.get(s, s) for s in items]
        last_label = -1
        for i, s in enumerate(listed):
            if type(s) is ast.LabeledStmt:
                last_label = i
        dead = False
        for i, s in enumerate(listed):
            if dead and i > last_label:
                continue
            self.stmt(s)
            dead = stmts.terminates(self.w, s)

    def stmt(self, s: ast.Stmt | None) -> None:
        if s is None:
            return
        rule = _STMTS.get(type(s))
        if rule is not None:
            rule(self, s)

    def assign_list(self, items: list[ast.Expr]) -> None:
        for e in items:
            e = unparen(e)
            if type(e) is ast.Name:
                if e.value == "_":
                    continue
                obj = self.w.defined(e)
                if obj is not None:
                    assert isinstance(obj, Var)
                    self.local(obj)
                    continue
            self.expr(e)

    def assign(self, left: list[ast.Expr], right: list[ast.Expr]) -> None:
        self.assign_list(left)
        self.multi(lambda i: stmts.lhs_type(self.w, left[i]), right)

    def assign_stmt(self, s: ast.AssignStmt) -> None:
        if s.rhs is None:
            self.expr(s.lhs)
        elif s.op is not ast.Op.NONE and s.op is not ast.Op.DEF:
            self.expr(s.lhs)
            shift = s.op is ast.Op.SHL or s.op is ast.Op.SHR
            self.convert(None if shift else self.w.type_of(s.lhs), s.rhs)
        else:
            self.assign(unpack_list(s.lhs), unpack_list(s.rhs))

    def block(self, s: ast.BlockStmt) -> None:
        self.stmts(s.list)

    def call_stmt(self, s: ast.CallStmt) -> None:
        self.expr(s.call)
        if s.is_defer:
            self.opt(self.w.made.defer_tokens.get(s))

    def decl_stmt(self, s: ast.DeclStmt) -> None:
        for d in s.decls:
            if type(d) is ast.VarDecl:
                self.assign(list(d.names), unpack_list(d.values))

    def expr_stmt(self, s: ast.ExprStmt) -> None:
        self.expr(s.x)

    def for_stmt(self, s: ast.ForStmt) -> None:
        clause = s.init
        if type(clause) is not ast.RangeClause:
            state, condition = 0, s.cond
            if condition is not None:
                state, condition = static_bool(self.w, condition)
            self.stmt(s.init)
            self.opt(condition)
            if state >= 0:
                self.stmt(s.post)
                self.stmts(s.body.list)
            return
        left = unpack_list(clause.lhs)
        self.assign_list(left)
        self.expr(clause.x)
        t = self.w.type_of(clause.x)
        if isinstance(core_type(t), Map):
            self.rtype(t)
        for src, dst_expr in zip(control.range_key_value(t), left, strict=False):
            dst = stmts.lhs_type(self.w, dst_expr)
            if dst is not None and src is not None:
                self.itab(src, dst)
        self.stmts(s.body.list)

    def if_stmt(self, s: ast.IfStmt) -> None:
        state, condition = static_bool(self.w, s.cond)
        self.stmt(s.init)
        self.expr(condition)
        if state >= 0:
            self.stmts(s.then.list)
        if state <= 0:
            self.stmt(s.else_)

    def labeled(self, s: ast.LabeledStmt) -> None:
        self.stmt(self.w.instead_of.get(s.stmt, s.stmt))

    def return_stmt(self, s: ast.ReturnStmt) -> None:
        results = self.results
        self.multi(lambda i: results[i].type, unpack_list(s.results))

    def select(self, s: ast.SelectStmt) -> None:
        for clause in s.body:
            self.stmt(clause.comm)
            self.stmts(clause.body)

    def send(self, s: ast.SendStmt) -> None:
        core = core_type(self.w.type_of(s.chan))
        assert isinstance(core, Chan)
        self.expr(s.chan)
        self.convert(core.elem, s.value)

    def switch(self, s: ast.SwitchStmt) -> None:
        self.stmt(s.init)
        if type(s.tag) is ast.TypeSwitchGuard:
            iface = self.w.type_of(s.tag.x)
            self.expr(s.tag.x)
            for clause in s.body:
                for e in unpack_list(clause.cases):
                    if not control.is_nil(self.w, e):
                        self.expr_type(iface, e)
                obj = self.w.info.implicits.get(clause)
                if isinstance(obj, Var):
                    self.local(obj)
                self.stmts(clause.body)
            return
        plan = control.plan_switch(self.w, s)
        if plan.tag is not None:
            self.convert(plan.tag_type, plan.tag)
        for clause, cases in plan.clauses:
            for e in cases:
                self.convert(None if plan.is_chan else plan.tag_type, e)
            self.stmts(clause.body)


_EXPRS: dict[type, Callable[..., None]] = {  # a rule takes the class that is its key
    ast.CompositeLit: _Collector.literal,
    ast.FuncLit: _Collector.func_lit,
    ast.SelectorExpr: _Collector.selector,
    ast.IndexExpr: _Collector.index,
    ast.SliceExpr: _Collector.slice,
    ast.AssertExpr: _Collector.assertion,
    ast.Operation: _Collector.operation,
    ast.CallExpr: _Collector.call,
}

_STMTS: dict[type, Callable[..., None]] = {
    ast.AssignStmt: _Collector.assign_stmt,
    ast.BlockStmt: _Collector.block,
    ast.CallStmt: _Collector.call_stmt,
    ast.DeclStmt: _Collector.decl_stmt,
    ast.ExprStmt: _Collector.expr_stmt,
    ast.ForStmt: _Collector.for_stmt,
    ast.IfStmt: _Collector.if_stmt,
    ast.LabeledStmt: _Collector.labeled,
    ast.ReturnStmt: _Collector.return_stmt,
    ast.SelectStmt: _Collector.select,
    ast.SendStmt: _Collector.send,
    ast.SwitchStmt: _Collector.switch,
}
