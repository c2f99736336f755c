"""The intermediate form of both compilers, function by function: where a difference in messages begins.

    for found in compare(Path("x.go"), find()):
        print(found.name, *found.lines, sep="\\n")        # unified difference, - gc's, + goesc's

gc prints the form that escape analysis receives with -m=4 (escape/escape.go:Batch.initFunc, Go 1.27.3); `goesc.ir.dump`
prints goesc's in the same form and removes what only one of them has. `Tree` holds a dump as nodes, for
tests that look for one.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import final

from goesc.ir import dump
from goesc.oracle.toolchain import OracleError, Toolchain
from goesc.source.room import room_to_recurse


@final
@dataclass(slots=True, frozen=True)
class IrDifference:
    name: str  # of the function, with its package
    lines: tuple[str, ...]  # a unified difference; a function that only one side has is all - or all +


@final
@dataclass(slots=True)
class Tree:
    """One line of a dump and the lines indented below it."""

    text: str
    children: list[Tree] = field(default_factory=list)

    def find(self, prefix: str) -> Iterator[Tree]:
        """Nodes whose text starts with `prefix`, in order."""
        pending = [self]
        while pending:
            node = pending.pop()
            if node.text.startswith(prefix):
                yield node
            pending.extend(reversed(node.children))


def tree(text: str) -> Tree:
    """A dump as a tree; the root stands for the whole text. Depth is counted in gc's indents, `.` and three blanks."""
    root = Tree("")
    path = [(-1, root)]
    for line in text.splitlines():
        body = line
        depth = 0
        while body.startswith(".   "):
            body = body[4:]
            depth += 1
        if not body:
            continue
        while path[-1][0] >= depth:
            path.pop()
        node = Tree(body)
        path[-1][1].children.append(node)
        path.append((depth, node))
    return root


def of_gc(file: Path, toolchain: Toolchain) -> dict[str, str]:
    """Gc's dump of every function of a file, by name. Raises OracleError if gc rejects the file."""
    done = toolchain.compile([file.name], ["-p=p", "-l", "-m=4"], file.parent)
    if done.status:
        raise OracleError(f"{file}: {done.output.splitlines()[0] if done.output else 'rejected'}")
    return dump.functions(done.output)


def of_goesc(file: Path) -> dict[str, str]:
    """Goesc's dumps of the same, taken between the passes and escape analysis."""
    from goesc import pipeline
    from goesc.check.checker import Config, check_package
    from goesc.ir.types_fmt import Names
    from goesc.lower import passes
    from goesc.lower.program import lower_package
    from goesc.source.imports import scan_imports
    from goesc.source.unit import Unit, UnitFile
    from goesc.syntax.parser import parse_file

    src = file.read_bytes()
    head = scan_imports(src)
    imports = {spec.path: spec.path for spec in head.imports}
    unit = Unit("p", head.package, str(file.parent), [UnitFile(file.name, file.name, src)], imports, complete=False)
    session = pipeline.open_session({})
    with room_to_recurse():
        parsed, errors = parse_file(session.fset.add(file.name, src))
        if parsed is None or errors:
            raise OracleError(f"{file}: goesc rejects it: {errors[0].text if errors else 'no tree'}")
        checked = check_package("p", [parsed], session.fset, session.importer(unit), Config(complete=False))
        if checked.errors:
            raise OracleError(f"{file}: goesc rejects it: {checked.errors[0].text}")
        session.adopt(unit, checked)
        program = lower_package(checked, session.fset, session, _unheard, unit)
        passes.run(program, _unheard)
        text = "".join(dump.dump_func(fn, Names(checked.pkg, "p"), session.fset) + "\n" for fn in program.funcs)
    return dump.functions(text)


def _unheard(_event: object) -> None:
    """Messages of lowering and passes are not what is compared here."""


def compare(file: Path, toolchain: Toolchain) -> list[IrDifference]:
    """Functions whose forms differ, in gc's order, then those only goesc has.

    Method wrappers, which gc makes for the linker and analyses without a word, have no counterpart in goesc."""
    gc, ours = of_gc(file, toolchain), of_goesc(file)
    gc = {name: text for name, text in gc.items() if name in ours or " Wrapper " not in text.partition("\n")[0]}
    out: list[IrDifference] = []
    for name in dict.fromkeys([*gc, *ours]):
        left = dump.simplify(gc[name]) if name in gc else []
        right = dump.simplify(ours[name]) if name in ours else []
        if left != right:
            out.append(IrDifference(name, tuple(difflib.unified_diff(left, right, "gc", "goesc", lineterm="", n=2))))
    return out
