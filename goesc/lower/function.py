"""State of the lowering of one function body, and what every family of constructs needs of it.

One `FuncLowerer` walks one body once: it does what gc's writer and reader do together on one function
(noder/writer.go:writer, noder/reader.go:reader, ir/func.go:DeclareParams, NewClosureFunc, ir/name.go:NewClosureVar,
typecheck/dcl.go:TempAt, Go 1.27.3). Closures get a FuncLowerer of their own; its `parent` is that of the function
around.

    func f(x int) { g(x) }     locals {Var x: Name x}, func.dcl [x], typ(<int>) -> int
"""

from __future__ import annotations

from typing import TYPE_CHECKING, final

from goesc.check.info import Mode, TypeAndValue
from goesc.ir.misc import outer_value
from goesc.ir.nodes import AddrExpr, AssignStmt, Class, Decl, Esc, Expr, Func, Name, Stmt
from goesc.ir.op import Op
from goesc.source.errors import InternalError
from goesc.source.positions import Pos
from goesc.syntax import ast
from goesc.types.model import Pointer, Signature, Tuple, Type
from goesc.types.objects import Object, Package, PkgName, Var

if TYPE_CHECKING:
    from goesc.lower.env import Env
    from goesc.lower.program import Lowerer, Source


@final
class FuncLowerer:
    """`info` is that of the package whose source holds the body; `env` is None in code without type parameters."""

    __slots__ = (
        "dict_param",
        "env",
        "func",
        "info",
        "instead_of",
        "locals",
        "made",
        "parent",
        "pkg",
        "prog",
        "sig",
        "src",
        "text",
        "types",
        "words",
    )

    def __init__(self, prog: Lowerer, src: Source, func: Func, sig: Signature, env: Env | None) -> None:
        self.prog = prog
        self.src = src
        self.info = src.info
        self.pkg = src.pkg
        self.types = src.info.types
        self.made = src.made
        self.instead_of = src.made.instead_of
        self.func = func
        self.sig = sig  # as the checker knows it: its Vars are those that the body mentions
        self.env = env
        self.locals: dict[Var, Name] = {}
        self.parent: FuncLowerer | None = None
        self.dict_param: Name | None = None
        # Run-time types for the dump, where there are type parameters and a dump is wanted.
        has_dict = env is not None and env.dict is not None
        self.words = prog.words if has_dict else None
        # What another package declares, if this is of an instance of it.
        self.text: Object | None = None
        if env is not None and env.dict is not None and not (prog.partial or prog.is_local(src.pkg)):
            self.text = env.dict.obj

    # --- Types -------------------------------------------------------------------------------------

    def typ(self, t: Type) -> Type:
        """A type as this body sees it. Mentioning it makes its methods and instances part of the program."""
        said = t
        if self.env is not None:
            t = self.env.subst(t)
        if self.text is not None and not self.prog.is_derived(said):
            self.prog.read_in(self.text, t)
        elif t not in self.prog.types_read:
            self.prog.read_type(t)
        return t

    def describe(self, src: Type, t: Type, dst: Type, iface: Type) -> None:
        """Values of type t go into interfaces here; the checker's types say whether only a dictionary knows them."""
        if self.prog.descriptors is not None and not (self.is_derived(src) or self.is_derived(dst)):
            self.prog.describe(t, iface)

    def is_derived(self, t: Type) -> bool:
        """Whether a type of the source depends on type parameters, so that only the dictionary knows it."""
        return self.env is not None and self.env.dict is not None and self.prog.is_derived(t)

    def type_and_value(self, e: ast.Expr) -> TypeAndValue:
        tv = self.maybe_type_and_value(e)
        if tv is None:
            raise InternalError(f"missing type of {type(e).__name__}", e.pos)
        return tv

    def maybe_type_and_value(self, e: ast.Expr) -> TypeAndValue | None:
        tv = self.types.get(e) or self.made.types.get(e)
        if type(e) is ast.Name:
            # A generic function whose type arguments were inferred from an assignment.
            inst = self.info.instances.get(e)
            if inst is not None:
                return TypeAndValue(tv.mode if tv else Mode.VALUE, inst.type, tv.value if tv else None)
        if tv is None or tv.type is None:
            return None
        return tv

    def type_of(self, e: ast.Expr) -> Type:
        """The checker's type of a value; type parameters stay."""
        t = self.type_and_value(e).type
        assert t is not None
        return t

    # --- Variables ---------------------------------------------------------------------------------

    def declare_params(self, has_dict: bool) -> None:
        """Make names for receiver, parameters and results, in the order that numbers temporaries."""
        fn, sig = self.func, self.sig
        self.prog.at(fn.pos)
        index = 0
        params: list[Var | None] = []
        if sig.recv is not None:
            params.append(sig.recv)
        if has_dict:
            params.append(None)
        params.extend(sig.params)
        for index, v in enumerate(params):
            if v is None:
                self.dict_param = self.prog.dict_param(fn)
                fn.dcl.append(self.dict_param)
            else:
                self.locals[v] = self._param(v, "~p", index, Class.PARAM)
        for index, v in enumerate(sig.results):
            self.locals[v] = self._param(v, "~r", index, Class.PARAM_OUT)

    def _param(self, v: Var, prefix: str, index: int, class_: Class) -> Name:
        sym, pkg = self.made.result_names.get(v) or v.name, v.pkg
        if not sym or sym == "_":
            if sym and class_ is Class.PARAM_OUT and not self.prog.program.release.unnamed_by_place:
                prefix = "~b"
            if class_ is Class.PARAM and not self.prog.program.release.unnamed_by_place:
                self.func.blanks += 1
            sym, pkg = f"{prefix}{index}", self.func.nname.pkg
        assert v.type is not None
        t = v.type if self.env is None else self.env.subst(v.type)  # it was read with the signature
        name = Name(Op.ONAME, v.pos, sym, pkg, class_, curfn=self.func, obj=v, type=t)
        name.param_field = v
        if self.words is not None:
            name.dict_index = self.prog.dict_index(self, v.type)
        self.func.dcl.append(name)
        return name

    def new_local(self, pos: Pos, sym: str, pkg: Package | None, t: Type) -> Name:
        name = Name(Op.ONAME, pos, sym, pkg, Class.AUTO, curfn=self.func, type=t)
        self.func.dcl.append(name)
        return name

    def declare(self, v: Var) -> Name:
        """A local variable that comes into being here."""
        assert v.type is not None
        self.prog.at(v.pos)
        name = self.new_local(v.pos, v.name, v.pkg, self.typ(v.type))
        name.obj = v
        if self.words is not None:
            name.dict_index = self.prog.dict_index(self, v.type)
        self.locals[v] = name
        return name

    def use_local(self, v: Var, pos: Pos) -> Name:
        """The name of a local variable; one of an enclosing function is captured."""
        name = self.locals.get(v)
        if name is None:
            if self.parent is None:
                raise InternalError(f"variable {v.name} is not declared", pos)
            name = new_closure_var(pos, self.func, self.parent.use_local(v, pos))
            self.locals[v] = name
        return name

    def temp(self, pos: Pos, t: Type) -> Name:
        """A temporary; its number is that of its place among the function's variables."""
        name = self.new_local(pos, self.func.next_temp, None, t)
        name.esc = Esc.NEVER
        name.used = True
        name.auto_temp = True
        return name

    def temp_copy(self, pos: Pos, x: Expr, init: list[Stmt]) -> Name:
        """A temporary that holds the value of x; its declaration goes to init."""
        assert x.type is not None
        tmp = self.temp(pos, x.type)
        init.append(Decl(Op.ODCL, pos, tmp, True))
        tmp.defn = assign = AssignStmt(Op.OAS, pos, tmp, x, True)
        init.append(assign if self.prog.program.release.copies_are_declared else AssignStmt(Op.OAS, pos, tmp, x))
        return tmp

    # --- Objects -----------------------------------------------------------------------------------

    def lookup_obj(self, e: ast.Expr) -> tuple[Object | None, list[Type]]:
        """writer.go:lookupObj: what a (perhaps qualified, perhaps instantiated) identifier denotes."""
        if type(e) is ast.IndexExpr:
            index = e.index
            if type(index) is not ast.ListExpr:
                tv = self.types.get(index)
                if tv is not None and tv.mode is not Mode.TYPE_EXPR:
                    return None, []
            e = e.x
        if type(e) is ast.SelectorExpr:
            if not self.is_pkg_qual(e):
                return None, []
            e = e.sel
        if type(e) is ast.Name:
            inst = self.info.instances.get(e)
            return self.info.uses.get(e) or self.made.uses.get(e), inst.targs if inst is not None else []
        return None, []

    def defined(self, e: ast.Name) -> Object | None:
        """What a name declares here."""
        return self.info.defs.get(e) or self.made.defs.get(e)

    def is_pkg_qual(self, e: ast.SelectorExpr) -> bool:
        return type(e.x) is ast.Name and type(self.info.uses.get(e.x)) is PkgName


def new_closure_var(pos: Pos, fn: Func, outer: Name) -> Name:
    """A captured variable as the closure fn sees it."""
    name = Name(Op.ONAME, pos, outer.sym, outer.pkg, Class.AUTO_HEAP, curfn=fn, type=outer.type)
    name.is_closure_var = True
    name.outer = outer
    name.defn = outer.canonical
    name.obj = outer.obj
    name.is_dict = outer.is_dict
    fn.closure_vars.append(name)
    return name


def result_type(sig: Signature) -> Type | None:
    """The type of a call: None, the result, or a tuple."""
    results = sig.results
    if not results:
        return None
    if len(results) == 1:
        return results[0].type
    return Tuple(results)


def mark_addrtaken(x: Expr) -> None:
    """Note that the address of the variable around x is taken."""
    name = outer_value(x)
    if type(name) is Name:
        name.addrtaken = True
        if name.is_closure_var:
            name.canonical.addrtaken = True


_LITERALS = frozenset({Op.OARRAYLIT, Op.OMAPLIT, Op.OSLICELIT, Op.OSTRUCTLIT})


def addr_of(pos: Pos, x: Expr, implicit: bool = False) -> AddrExpr:
    """&x (ir/expr.go:NewAddrExpr); of a composite literal it is OPTRLIT."""
    assert x.type is not None
    if x.op in _LITERALS:
        return AddrExpr(Op.OPTRLIT, pos, x, type=Pointer(x.type), implicit=implicit)
    mark_addrtaken(x)
    return AddrExpr(Op.OADDR, pos, x, type=Pointer(x.type), implicit=implicit)
