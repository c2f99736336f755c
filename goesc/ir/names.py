"""Names and functions (cmd/compile/internal/ir/name.go, func.go, Go 1.27.3): the nodes that bodies share.

func f(x int) { y := x }   ->   Func(nname=Name f, dcl=[Name x PARAM, Name y AUTO])
"""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Self, final

from goesc.ir.node import Class, ExprNode, Node, Slot
from goesc.ir.op import Op
from goesc.source.positions import NO_POS, Pos
from goesc.types.constant import Value
from goesc.types.model import Signature, Type
from goesc.types.objects import Func as FuncObject
from goesc.types.objects import Package, Var

UNNUMBERED = ".autotmp_"  # a temporary that counts only from escape analysis on

if TYPE_CHECKING:
    from goesc.ir.inl import Inl
    from goesc.ir.nodes import ClosureExpr, Stmt


@final
class Name(ExprNode):
    """ONAME: a variable or function. Messages print `sym`, package-qualified if `pkg` is another package."""

    __slots__ = (
        "addrtaken", "auto_temp", "by_value", "class_", "curfn", "defn", "dict_index", "func", "inlined",
        "is_closure_var", "is_dict", "noescape_pragma", "nonstatic", "obj", "opt", "outer", "param_field", "pkg", "sym",
        "tags", "used", "value",
    )  # fmt: skip

    def __init__(
        self, op: Op, pos: Pos, sym: str, pkg: Package | None, class_: Class = Class.NONE, curfn: Func | None = None,
        obj: FuncObject | Var | None = None, defn: Node | None = None, outer: Name | None = None, used: bool = False,
        is_closure_var: bool = False, auto_temp: bool = False, *, type: Type | None = None,
    ) -> None:  # fmt: skip
        super().__init__(op, pos, type=type)
        # "x", ".autotmp_3", "~r0", "#state1"; methods "T.M", "(*T).M"; closures "f.func1"; instances "F[int]"
        self.sym = sym
        self.pkg = pkg  # None: not package-qualified (autotmps, builtins)
        self.class_ = class_
        self.curfn = curfn  # the function that declares it
        self.func: Func | None = None  # for Class.FUNC: the function, if its body belongs to this program
        self.obj = obj  # the checker's object, if there is one
        # The defining statement: AssignStmt, AssignListStmt, RangeStmt, ...; of a closure variable, a Name.
        self.defn = defn
        self.outer = outer  # closure variable: the variable of the enclosing function
        self.used = used
        self.addrtaken = False
        self.is_closure_var = is_closure_var
        self.by_value = False  # captured by value; decided by escape analysis
        self.auto_temp = auto_temp
        self.nonstatic = False
        self.is_dict = False  # the .dict parameter of a shaped function, or a closure's copy of it
        self.dict_index = 0
        # "formal" (parameter or result), "local": what it was in the body that was inlined where it is declared now
        self.inlined = ""
        self.param_field: Var | None = None  # the signature's parameter that this PARAM/PARAM_OUT stands for
        # for Class.FUNC: parameter tags (goesc.ir.leaks), receiver first; None: unknown yet
        self.tags: list[str] | None = None
        self.value: Value | None = None
        self.noescape_pragma = False
        self.opt: Slot | None = None  # escape analysis's location; cleared afterwards

    def children(self) -> list[Node]:
        return []

    def like(self) -> Self:
        new = Name(self.op, self.pos, self.sym, self.pkg, self.class_, self.curfn, self.obj, self.defn, self.outer)
        new.func = self.func
        new.used = self.used
        new.addrtaken = self.addrtaken
        new.is_closure_var = self.is_closure_var
        new.by_value = self.by_value
        new.auto_temp = self.auto_temp
        new.nonstatic = self.nonstatic
        new.is_dict = self.is_dict
        new.dict_index = self.dict_index
        new.inlined = self.inlined
        new.param_field = self.param_field
        new.tags = self.tags
        new.value = self.value
        new.noescape_pragma = self.noescape_pragma
        new.opt = self.opt
        return new

    @property
    def canonical(self) -> Name:
        """The variable itself, for a closure variable the outermost one it stands for."""
        name = self
        while name.is_closure_var and name.outer is not None:
            name = name.outer
        return name


class FuncPragma(IntEnum):
    """Bits of Func.pragma, with gc's values (ir/node.go:PragmaFlag)."""

    NOESCAPE = 1 << 1
    NORACE = 1 << 2
    NOSPLIT = 1 << 3
    NOINLINE = 1 << 4
    NOCHECKPTR = 1 << 5
    CGO_UNSAFE_ARGS = 1 << 6
    UINTPTR_KEEP_ALIVE = 1 << 7
    UINTPTR_ESCAPES = 1 << 8
    SYSTEMSTACK = 1 << 9
    NOWRITEBARRIER = 1 << 10
    NOWRITEBARRIERREC = 1 << 11
    YESWRITEBARRIERREC = 1 << 12
    REGISTERPARAMS = 1 << 14


@final
class Func(Node):
    """ODCLFUNC: a function, method, closure, wrapper or instance. `pos` is its name's, a closure's its `func`'s."""

    __slots__ = (
        "blanks", "body", "closure_parent", "closure_results_lost", "closure_vars", "closures", "dcl", "dupok",
        "endpos", "func_lit_gen", "go_defer_gen", "has_body", "has_defer", "hash_debug", "hidden", "inl",
        "inlinability_checked",
        "is_dead_closure", "is_package_init", "labels", "link", "lit_gen", "lit_why", "made_labels",
        "nil_check_disabled",
        "nname", "num_defers", "num_returns", "oclosure", "pragma", "range_lit_gen", "range_parent", "shape_type",
        "type", "version", "wrapper",
    )  # fmt: skip

    def __init__(
        self, op: Op, pos: Pos, nname: Name, type: Signature | None = None, body: list[Stmt] | None = None
    ) -> None:
        super().__init__(op, pos)
        self.nname = nname
        self.type = type  # receiver and .dict included where gc's type has them (method: recv separate)
        self.body = [] if body is None else body
        self.has_body = True  # False: implemented elsewhere (assembly, linkname)
        self.dcl: list[Name] = []  # params, results, locals, temps, in gc's order
        self.blanks = 0  # of `dcl`, those that gc leaves out there until Go 1.21: parameters without names, UNNUMBERED
        self.closure_vars: list[Name] = []
        self.closures: list[Func] = []
        self.oclosure: ClosureExpr | None = None
        self.closure_parent: Func | None = None
        self.lit_why: Op | None = None  # what made a nested function: OCLOSURE, ORANGE, OGO, ODEFER
        self.lit_gen = 0  # its number among those of its kind in the function around it
        self.range_parent: Func | None = None
        self.hidden = False  # a literal that belongs to the function around it even if it captures nothing
        self.pragma = 0  # FuncPragma bits
        self.dupok = False  # instances of generics and wrappers: no parameter lines
        self.wrapper = False  # generated: go/defer wrapper, promoted method, method value
        self.is_package_init = False
        self.made_labels = 0  # gc's Label: labels that the compiler made up
        self.nil_check_disabled = False
        self.inlinability_checked = False  # the inliner is not to look at it
        self.is_dead_closure = False
        self.link = ""  # what the linker calls it instead, by a //go:linkname
        self.closure_results_lost = False  # a literal that is called from who knows where; of escape analysis
        self.hash_debug = False
        self.has_defer = False
        self.endpos: Pos = NO_POS
        self.num_defers = 0
        self.num_returns = 0
        self.func_lit_gen = 0
        self.range_lit_gen = 0
        self.go_defer_gen = 0
        self.labels: set[str] = set()
        self.shape_type = False  # the body of a shaped instance
        self.version = ""  # language version of its file, "go1.22"
        self.inl: Inl | None = None  # what the inliner knows about this function as a callee

    def children(self) -> list[Node]:
        return [*self.body]

    def like(self) -> Self:
        new = Func(self.op, self.pos, self.nname, self.type, self.body)
        new.has_body = self.has_body
        new.dcl = self.dcl
        new.blanks = self.blanks
        new.closure_vars = self.closure_vars
        new.closures = self.closures
        new.oclosure = self.oclosure
        new.closure_parent = self.closure_parent
        new.lit_why = self.lit_why
        new.lit_gen = self.lit_gen
        new.range_parent = self.range_parent
        new.hidden = self.hidden
        new.pragma = self.pragma
        new.dupok = self.dupok
        new.wrapper = self.wrapper
        new.is_package_init = self.is_package_init
        new.made_labels = self.made_labels
        new.nil_check_disabled = self.nil_check_disabled
        new.inlinability_checked = self.inlinability_checked
        new.is_dead_closure = self.is_dead_closure
        new.closure_results_lost = self.closure_results_lost
        new.hash_debug = self.hash_debug
        new.has_defer = self.has_defer
        new.endpos = self.endpos
        new.num_defers = self.num_defers
        new.num_returns = self.num_returns
        new.func_lit_gen = self.func_lit_gen
        new.range_lit_gen = self.range_lit_gen
        new.go_defer_gen = self.go_defer_gen
        new.labels = self.labels
        new.link = self.link
        new.shape_type = self.shape_type
        new.version = self.version
        new.inl = self.inl
        return new

    @property
    def next_temp(self) -> str:
        """The name of a temporary that is declared now (typecheck/dcl.go:TempAt)."""
        return f".autotmp_{len(self.dcl) - self.blanks}"

    @property
    def is_closure(self) -> bool:
        """A function literal that is analysed with the function around it: as gc's IsClosure (ir/func.go) one that
        captures variables, until Go 1.23 IsHiddenClosure."""
        return self.oclosure is not None and (self.hidden or bool(self.closure_vars))

    @property
    def captures(self) -> bool:
        """A function literal that is compiled with the function around it."""
        return self.oclosure is not None and bool(self.closure_vars)
