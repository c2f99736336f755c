"""What the declarations of a package say, and what an edit of some of them means for the others.

    type T struct { a int }              T's meaning has changed: U rests on it, f and g mention one of them;
    type U []T                           h is as it was, wherever it stands now
    func f(u U) { ... }
    func g() { f(nil) }                  compare(before, after).functions    ->    {"f", "g"}
    func h() { ... }

A declaration is compared by its tokens, so comments and places change nothing; what rests on what is told by words: a
declaration or body that contains the name of what has changed counts as changed, whatever the name means there. This
finds too much and never too little. For the type of an expression comes from a declaration that is named there, or from
one that those name. A field is selected by its name, and so is a method, of a value whose type or something that rests
on it is named, too. Only whether a type has the methods of an interface is asked where no method is named: what names a
type whose methods have changed is checked again for errors (`checked`).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, compress
from typing import NamedTuple, final

from goesc.edit.functions import Functions, is_variable, key_of, receiver_of, var_key
from goesc.source.positions import SourceFile
from goesc.syntax import ast
from goesc.syntax.lexer import Scan
from goesc.syntax.parser import parse_table

Words = frozenset[str]
_NOTHING: Words = frozenset()
# Imports that say more than a name: of these the whole package's meaning depends.
_FAR_REACHING = frozenset({"C", "embed", "testing"})


@final
class Piece(NamedTuple):
    """A package-level declaration. Constants of one group are one, since a line left out repeats the one before."""

    declares: Words  # the names by which others mention it
    said: tuple[str, ...]  # the tokens that others depend on: of a function all but the body
    words: Words  # on which what it says rests
    inner: Words = _NOTHING  # of a function or an initialiser: all that it mentions
    text: bytes = b""  # the same as it is written
    owner: str = ""  # of a method: the type


Pieces = dict[str, Piece]


@final
class Change(NamedTuple):
    """What an edit makes necessary. Keys are those of goesc.edit.functions."""

    functions: set[str]  # to be done again, initialisers among them
    checked: set[str]  # may have errors now, or none any more
    declared: bool  # whether what some declaration says is another thing now


def pieces_of(
    places: Functions, trees: Sequence[ast.File], tokens: Sequence[Scan], name_of: Callable[[str], str]
) -> Pieces | None:
    """The pieces of a package, whose bodies may wait; None if something stands there that reaches too far to be cut.
    `name_of` gives the name of the package of an import path, "" if it is not known."""
    found: Pieces = {}
    count: dict[str, int] = {}
    for file, tree, scanned in zip(places.files, trees, tokens, strict=True):
        if file.directives or tree.linknames or tree.dangling:
            return None
        found[f"file {file.name}"] = Piece(
            _NOTHING, (tree.pkg_name.value, tree.go_version, *_told(tree.pragma)), _NOTHING
        )
        if not _cut(tree, _Cutter(file, scanned), name_of, found, count):
            return None
    return found


@final
class _Cutter:
    """The tokens of a file between positions."""

    def __init__(self, file: SourceFile, scanned: Scan) -> None:
        self.file = file
        self.texts, self.positions, self.kinds = scanned.texts, scanned.positions, scanned.kinds
        self.semicolon = parse_table()[1].semicolon

    def between(self, start: int, end: int) -> list[str]:
        """From the token at a position to the one before another."""
        return self.texts[bisect_left(self.positions, start) : bisect_left(self.positions, end)]

    def declaration(self, start: int, following: int) -> list[str]:
        """From its first token to the last semicolon before the next declaration, whose keyword is not taken."""
        first, last = bisect_left(self.positions, start), bisect_left(self.positions, following)
        while last > first and self.kinds[last - 1] != self.semicolon:
            last -= 1
        return self.texts[first:last]

    def written(self, start: int, end: int) -> bytes:
        return self.file.src[self.file.offset(start) : self.file.offset(end)]


def _cut(tree: ast.File, cutter: _Cutter, name_of: Callable[[str], str], found: Pieces, count: dict[str, int]) -> bool:
    group: ast.Group | None = None
    for decl, following in zip(tree.decls, chain((d.pos for d in tree.decls[1:]), (tree.eof + 1,)), strict=False):
        if isinstance(decl, ast.FuncDecl):
            key, piece = _function(decl, cutter, following, count)
        elif isinstance(decl, ast.ImportDecl):
            known = _import(decl, name_of)
            if known is None:
                return False
            key, piece = f"{cutter.file.name}: {known.said}", known
        else:
            said = cutter.declaration(decl.pos, following)
            names = [decl.name] if isinstance(decl, ast.TypeDecl) else decl.names
            declares = frozenset(name.value for name in names) - {"_"}
            words = frozenset(said)
            told = (*said, *_told(decl.pragma))
            if isinstance(decl, ast.VarDecl) and decl.values is not None:
                key = var_key(decl, count)
                piece = Piece(declares, told, words, words, cutter.written(decl.pos, following))
            elif isinstance(decl, ast.ConstDecl) and decl.group is not None and decl.group is group:
                before = found.pop(key)
                piece = Piece(before.declares | declares, before.said + told, before.words | words)
            else:
                key, piece = f"{type(decl).__name__} {', '.join(sorted(declares))}", Piece(declares, told, words)
            group = decl.group
        while key in found:  # declared twice, which is an error, or blank
            key += " again"
        found[key] = piece
    return True


def _function(decl: ast.FuncDecl, cutter: _Cutter, following: int, count: dict[str, int]) -> tuple[str, Piece]:
    key = key_of(decl)
    if key in ("init", "_"):
        count[key] = count.get(key, -1) + 1
        key = f"{key} {count[key]}"
    if decl.body is None:
        end, head = following, cutter.declaration(decl.pos, following)
        whole = head
    else:
        end = decl.body.rbrace + 1
        whole, head = cutter.between(decl.pos, end), cutter.between(decl.pos, decl.body.pos)
    owner = receiver_of(decl.recv.type)[0] if decl.recv is not None else ""
    declares = _NOTHING if decl.name.value in ("init", "_") and not owner else frozenset((decl.name.value,))
    piece = Piece(
        declares, (*head, *_told(decl.pragma)), frozenset(head) - declares - {owner}, frozenset(whole),
        cutter.written(decl.pos, end), owner,
    )  # fmt: skip
    return key, piece


def _import(decl: ast.ImportDecl, name_of: Callable[[str], str]) -> Piece | None:
    path = decl.path.value[1:-1] if decl.path is not None else ""
    alias = decl.local_name.value if decl.local_name is not None else ""
    name = alias or name_of(path)
    if not name or alias == "." or path in _FAR_REACHING:
        return None
    return Piece(frozenset((name,)) - {"_"}, (name, path), _NOTHING)


def _told(pragma: ast.Pragma | None) -> Iterator[str]:
    """Directives, as one more token each."""
    return (f"//{text}" for _, text in pragma.directives) if pragma is not None else iter(())


# --- What a change means ---------------------------------------------------------------------------


def compare(before: Pieces, after: Pieces) -> Change | None:
    """None if the package is another one altogether."""
    if {key for key in before.keys() ^ after.keys() if key.startswith("file ")}:
        return None
    other = {key for key in before.keys() | after.keys() if _said(before, key) != _said(after, key)}
    if any(key.startswith("file ") for key in other):
        return None
    changed = [piece for key in other for piece in (before.get(key), after.get(key)) if piece is not None]
    reach = _Reach(after.values())
    reach.join(changed)
    functions = {
        key
        for key, piece in after.items()
        if piece.inner and (key not in before or piece.text != before[key].text or reach.touches(piece.inner))
    }
    variables = {key for key in after if is_variable(key)}
    if any(is_variable(key) for key in (*functions, *other)):
        functions |= variables  # of all of them gc makes one function
    owners = {owner for owner, _ in reach.methods}
    checked = {key for key, piece in after.items() if piece.inner and any(reach.wider(o, piece.inner) for o in owners)}
    return Change(functions, checked - functions, bool(other))


def _said(pieces: Pieces, key: str) -> tuple[str, ...] | None:
    piece = pieces.get(key)
    return piece.said if piece is not None else None


@final
class _Reach:
    """What rests on changed declarations: names, and methods, which are selected of what rests on their type."""

    def __init__(self, pieces: Iterable[Piece]) -> None:
        self.pieces = [piece for piece in pieces if piece.words]
        self.names: set[str] = set()
        self.methods: set[tuple[str, str]] = set()  # type and name
        self._wider: dict[str, set[str]] = {}

    def join(self, joining: Iterable[Piece]) -> None:
        """These have changed, and so has what rests on them."""
        waiting = self.pieces
        while joining:
            for piece in joining:
                if piece.owner:
                    self.methods.update((piece.owner, name) for name in piece.declares)
                else:
                    self.names |= piece.declares
            touched = [self.touches(piece.words) for piece in waiting]
            joining = list(compress(waiting, touched))
            waiting = [piece for piece, now in zip(waiting, touched, strict=True) if not now]

    def touches(self, words: Words) -> bool:
        if not self.names.isdisjoint(words):
            return True
        return any(name in words and self.wider(owner, words) for owner, name in self.methods)

    def wider(self, owner: str, words: Words) -> bool:
        """Whether a value of the type may come up among these words: they name it, or what rests on it. A type rests on
        what its methods take and give, too."""
        known = self._wider.get(owner)
        if known is None:
            known = self._wider[owner] = {owner}
            size = 0
            while size < len(known):
                size = len(known)
                for piece in self.pieces:
                    if not known.isdisjoint(piece.words):
                        known |= {piece.owner} if piece.owner else piece.declares
        return not known.isdisjoint(words)
