"""Where the functions of a package stand, and which of them mention which: the one index of this room.

    places = Functions(fset, trees)
    places.at(pos)                       # "(*T).M": the declared function that a position lies in; "" for none
    places.bind(checked)                 # from now on also by the checker's objects
    mentions(checked, program, places)   # {"F": {"(*T).M"}}: by what the texts say, and by what calls turn out to mean

Functions are named by keys that need no types: F, T.M, (*T).M, "init 0"; a generic one stands for its instances. The
initialiser of a package variable is a function, too, of which gc makes one, `init`: its key is "var a".
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, final

from goesc.check.info import CheckedPackage
from goesc.ir.nodes import Func as IRFunc
from goesc.ir.program import Program
from goesc.ir.trace import Trace, named_in, root_of
from goesc.ir.visit import walk
from goesc.source.positions import FileSet, Pos, SourceFile
from goesc.syntax import ast
from goesc.syntax.positions import end_pos
from goesc.types.model import Signature
from goesc.types.objects import Func

_VAR = "var "


@final
class Span(NamedTuple):
    """Of a function from its receiver or name to its closing brace, of a variable from its name to the last token."""

    start: Pos
    brace: Pos  # that opens the body; of a variable the start
    end: Pos


@final
class Functions:
    def __init__(self, fset: FileSet, trees: Sequence[ast.File]) -> None:
        """Of two functions with one name the first counts."""
        self.fset = fset
        self.files = [found for tree in trees if (found := fset.file(tree.pos)) is not None]
        self.decls: dict[str, ast.FuncDecl] = {}  # with bodies, in order
        self.spans: dict[str, Span] = {}
        self.objects: dict[str, Func] = {}
        self._keys: dict[Func, str] = {}
        count: dict[str, int] = {}
        for tree in trees:
            for decl in tree.decls:
                if type(decl) is ast.FuncDecl and decl.body is not None:
                    key = key_of(decl)
                    if key in ("init", "_"):
                        count[key] = count.get(key, -1) + 1
                        key = f"{key} {count[key]}"
                    if key not in self.decls:
                        self.decls[key] = decl
                        self.spans[key] = Span(decl.pos, decl.body.pos, decl.body.rbrace)
                elif type(decl) is ast.VarDecl and decl.values is not None:
                    key = var_key(decl, count)
                    if key not in self.spans:
                        self.spans[key] = Span(decl.pos, decl.pos, end_pos(decl))
        ordered = sorted((span.start, span.end, key) for key, span in self.spans.items())
        self._starts = [start for start, _, _ in ordered]
        self._ordered = ordered

    def at(self, pos: Pos) -> str:
        """The key of what a position lies in; "" for none."""
        i = bisect_right(self._starts, pos) - 1
        return self._ordered[i][2] if i >= 0 and pos <= self._ordered[i][1] else ""

    def file(self, key: str) -> SourceFile:
        found = self.fset.file(self.spans[key].start)
        assert found is not None
        return found

    @property
    def initialisers(self) -> set[str]:
        return {key for key in self.spans if is_variable(key)}

    # --- By objects --------------------------------------------------------------------------------

    def bind(self, checked: CheckedPackage) -> None:
        for key, decl in self.decls.items():
            obj = checked.info.defs.get(decl.name)
            if isinstance(obj, Func) and isinstance(obj.type, Signature) and decl.name.value != "_":
                self.objects[key] = obj
                self._keys[obj] = key

    def key(self, obj: object) -> str:
        """Of the object of a function, or of an instance of one; "" for functions of other packages."""
        return self._keys.get(obj.origin or obj, "") if isinstance(obj, Func) else ""

    def is_generic(self, key: str) -> bool:
        obj = self.objects.get(key)
        return obj is not None and isinstance(obj.type, Signature) and bool(obj.type.tparams or obj.type.rparams)

    def owner(self, fn: IRFunc) -> str:
        """The declared function that fn is, or is a literal of; "" for initialisers and what is declared elsewhere."""
        return self.key(root_of(fn).nname.obj)


def is_variable(key: str) -> bool:
    return key.startswith(_VAR)


def var_key(decl: ast.VarDecl, count: dict[str, int]) -> str:
    """The key of an initialiser; blank ones are counted."""
    key = _VAR + ", ".join(name.value for name in decl.names)
    if "_" in key:
        count[key] = count.get(key, -1) + 1
        key = f"{key} {count[key]}"
    return key


def key_of(decl: ast.FuncDecl) -> str:
    """As facts.session.func_key, from the text alone."""
    name = decl.name.value
    if decl.recv is None:
        return name
    owner, pointer = receiver_of(decl.recv.type)
    return f"(*{owner}).{name}" if pointer else f"{owner}.{name}"


def receiver_of(kind: ast.Expr) -> tuple[str, bool]:
    """The name of a receiver's type, "?" where there is none, and whether it is a pointer to it."""
    pointer = False
    while True:
        if isinstance(kind, ast.ParenExpr):
            kind = kind.x
        elif isinstance(kind, ast.Operation) and kind.y is None:
            kind, pointer = kind.x, True
        elif isinstance(kind, ast.IndexExpr):
            kind = kind.x
        else:
            return (kind.value if isinstance(kind, ast.Name) else "?"), pointer


# --- Who mentions whom -----------------------------------------------------------------------------


Mentions = dict[str, set[str]]


def mentions_in_text(checked: CheckedPackage, places: Functions) -> Mentions:
    """By function, those of the package that its body mentions, itself left out."""
    found: Mentions = {}
    for name, obj in checked.info.uses.items():
        mentioned = places.key(obj)
        if mentioned:
            key = places.at(name.pos)
            if key and key != mentioned:
                found.setdefault(key, set()).add(mentioned)
    return found


def mentions_in_program(program: Program, places: Functions) -> Mentions:
    """What the devirtualised bodies mention, which may be more than the text does."""
    found: Mentions = {}
    for fn in program.funcs:
        root = root_of(fn)
        owners: Iterable[str] = [places.key(root.nname.obj)]
        if root.is_package_init:
            owners = places.initialisers
        named = {key for name in named_in(walk(fn)) if (key := places.key(name.obj))}
        for owner in owners:
            if owner:
                found.setdefault(owner, set()).update(named - {owner})
    return found


def mentions_in_passes(program: Program, trace: Trace, places: Functions) -> Mentions:
    """What functions named until calls were inlined, which may be gone from their bodies."""
    keys = {fn.nname.sym: key for fn in program.funcs if (key := places.key(fn.nname.obj))}
    found: Mentions = {}
    for fn, names in (*trace.before.items(), *trace.resolved.items()):
        owner = places.key(fn.nname.obj)
        for key in places.initialisers if fn.is_package_init else [owner] if owner else ():
            found.setdefault(key, set()).update({keys[name] for name in names if name in keys} - {key})
    return found


def users_of(keys: set[str], mentions: Mapping[str, set[str]]) -> set[str]:
    return {user for user, used in mentions.items() if not keys.isdisjoint(used)}


def users_inlining(keys: set[str], inlinable: set[str], mentions: Mapping[str, set[str]]) -> set[str]:
    """Those that mention one of `keys`, or a function that can be inlined and leads to one: they may have its body."""
    found: set[str] = set()
    fresh = keys
    while fresh:
        users = users_of(fresh, mentions) - found
        found |= users
        fresh = users & inlinable
    return found


def ancestors(keys: set[str], mentions: Mapping[str, set[str]]) -> set[str]:
    """The functions from which one of `keys` is reached, through others than `keys`; without those."""
    users: dict[str, list[str]] = {}
    for user, used in mentions.items():
        for key in used:
            users.setdefault(key, []).append(user)
    return _reached(keys, users)


def descendants(keys: set[str], mentions: Mapping[str, set[str]]) -> set[str]:
    return _reached(keys, mentions)


def _reached(keys: set[str], edges: Mapping[str, Iterable[str]]) -> set[str]:
    found: set[str] = set()
    todo = list(keys)
    while todo:
        for key in edges.get(todo.pop(), ()):
            if key not in found and key not in keys:
                found.add(key)
                todo.append(key)
    return found
