"""Labels and branch statements of one function body (cmd/compile/internal/syntax/branches.go, Go 1.27.3).

    L: for { break L }     ->   the BranchStmt's target is the ForStmt
    for { continue M }     ->   "continue label not defined: M"

`check_branches` sets `BranchStmt.target` and reports misplaced breaks, continues and fallthroughs, labels that are
missing, unused or declared twice, and gotos that jump into a block or over a variable declaration. Function literals
inside the body are bodies of their own. The blocks are walked with an explicit stack, so that depth costs no recursion.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import final

from goesc.source.errors import LEXICAL, Diagnostic
from goesc.source.positions import Pos
from goesc.syntax import ast
from goesc.syntax.ast import Branch, BranchStmt, LabeledStmt, Stmt

Report = Callable[[Diagnostic], None]
Place = Callable[[Pos], str]  # how a message names a place


@final
class Label:
    __slots__ = ("block", "stmt", "used")

    def __init__(self, block: Block, stmt: LabeledStmt) -> None:
        self.block = block  # that declares it
        self.stmt = stmt
        self.used = False


@final
class Block:
    """An open block. `inner` holds the blocks of the current statement that are still to be walked."""

    __slots__ = (
        "at", "breaks", "case_index", "continues", "forward", "inner", "label", "open", "outer", "start", "stmts",
        "variable", "variable_pos", "variables",
    )  # fmt: skip

    def __init__(
        self, outer: Block | None, start: Pos, label: LabeledStmt | None, breaks: Stmt | None,
        continues: ast.ForStmt | None, case_index: int, stmts: list[Stmt],
    ) -> None:  # fmt: skip
        self.outer = outer
        self.start = start
        self.label = label  # the label of the statement that the block belongs to
        self.breaks = breaks
        self.continues = continues
        self.case_index = case_index  # of the clause in its switch, else -1
        self.stmts = stmts
        self.at = 0
        self.inner: Iterator[Block] = iter(())
        self.open = True
        # Gotos without a label yet, by the label's name, each with the number of variable declarations before it.
        self.forward: dict[str, list[tuple[BranchStmt, int]]] = {}
        self.variables = 0  # statements of this block that declare variables
        self.variable: ast.Expr | None = None  # the first variable of the last of them
        self.variable_pos: Pos = 0

    def wait(self, name: str, goto: BranchStmt) -> None:
        self.forward.setdefault(name, []).append((goto, self.variables))


@final
class Checker:
    __slots__ = ("labels", "open", "place", "report")

    def __init__(self, report: Report, place: Place) -> None:
        self.report = report
        self.place = place
        self.labels: dict[str, Label] = {}
        self.open: set[LabeledStmt] = set()  # labels of statements whose blocks are being walked

    def error(self, pos: Pos, text: str) -> None:
        self.report(Diagnostic(pos, text, LEXICAL))


def check_branches(body: ast.BlockStmt, report: Report, place: Place = str) -> None:
    """Check one function body; `place` words the positions that messages mention."""
    checker = Checker(report, place)
    top = Block(None, body.pos, None, None, None, -1, without_trailing_empty(body.list))
    walk(checker, top)
    for name, gotos in top.forward.items():
        found = checker.labels.get(name)
        if found is None:
            fault = f"label {name} not defined"
        else:
            found.used = True
            fault = f"goto {name} jumps into block starting at {place(found.block.start)}"
        for goto, _ in gotos:
            assert goto.label is not None
            checker.error(goto.label.pos, fault)
    for found in checker.labels.values():
        if not found.used:
            name_node = found.stmt.label
            checker.error(name_node.pos, f"label {name_node.value} defined and not used")


def walk(checker: Checker, top: Block) -> None:
    block = top
    while True:
        child = next(block.inner, None)
        if child is not None:
            block = child
            if block.label is not None:
                checker.open.add(block.label)
        elif block.at < len(block.stmts):
            block.at += 1
            statement(checker, block, block.stmts[block.at - 1])
        elif block is top or block.outer is None:
            return
        else:
            block.open = False
            if block.label is not None:
                checker.open.discard(block.label)
            for name, gotos in block.forward.items():
                for goto, _ in gotos:
                    block.outer.wait(name, goto)
            block = block.outer


def without_trailing_empty(stmts: list[Stmt]) -> list[Stmt]:
    """A fallthrough counts as the last statement even if empty ones follow."""
    end = len(stmts)
    while end and stmts[end - 1].__class__ is ast.EmptyStmt:
        end -= 1
    return stmts[:end]


def statement(checker: Checker, block: Block, stmt: Stmt) -> None:
    label: LabeledStmt | None = None
    while isinstance(stmt, LabeledStmt):
        if stmt.label.value != "_":
            declare(checker, block, stmt)
            label = stmt
        stmt = stmt.stmt
    if isinstance(stmt, BranchStmt):
        if stmt.label is None:
            unlabeled(checker, block, stmt)
        else:
            labeled(checker, block, stmt, stmt.label)
    elif isinstance(stmt, ast.AssignStmt):
        if stmt.op is ast.Op.DEF:
            declare_variable(block, stmt.pos, stmt.lhs)
    elif isinstance(stmt, ast.DeclStmt):
        for decl in stmt.decls:
            if isinstance(decl, ast.VarDecl):
                declare_variable(block, decl.pos, decl.names[0])
                break
    else:
        block.inner = inner_blocks(block, label, stmt)


def inner_blocks(block: Block, label: LabeledStmt | None, stmt: Stmt) -> Iterator[Block]:
    """The blocks of a statement, each made when the walk gets to it."""
    breaks, continues = block.breaks, block.continues

    def inner(start: Pos, stmts: list[Stmt], case_index: int = -1) -> Block:
        return Block(block, start, label, breaks, continues, case_index, without_trailing_empty(stmts))

    if isinstance(stmt, ast.BlockStmt):
        yield inner(stmt.pos, stmt.list)
    elif isinstance(stmt, ast.IfStmt):
        yield inner(stmt.then.pos, stmt.then.list)
        if stmt.else_ is not None:
            yield inner(stmt.else_.pos, [stmt.else_])
    elif isinstance(stmt, ast.ForStmt):
        breaks = continues = stmt
        yield inner(stmt.body.pos, stmt.body.list)
    elif isinstance(stmt, ast.SwitchStmt):
        breaks = stmt
        for index, case in enumerate(stmt.body):
            yield inner(case.pos, case.body, index)
    elif isinstance(stmt, ast.SelectStmt):
        breaks = stmt
        for comm in stmt.body:
            yield inner(comm.pos, comm.body)


def declare_variable(block: Block, pos: Pos, name: ast.Expr) -> None:
    block.variable_pos, block.variable = pos, name
    block.variables += 1


def declare(checker: Checker, block: Block, stmt: LabeledStmt) -> None:
    """Declare a label, and resolve the gotos before it in this block."""
    name = stmt.label.value
    found = checker.labels.get(name)
    if found is None:
        found = checker.labels[name] = Label(block, stmt)
    else:
        before = checker.place(found.stmt.label.pos)
        checker.error(stmt.label.pos, f"label {name} already defined at {before}")
    for goto, variables in block.forward.pop(name, ()):
        assert goto.label is not None
        goto.target = stmt
        found.used = True
        if block.variable is not None and variables < block.variables:
            from goesc.syntax.printer import expr_string

            over = f"{expr_string(block.variable)} at {checker.place(block.variable_pos)}"
            checker.error(goto.label.pos, f"goto {name} jumps over declaration of {over}")


def unlabeled(checker: Checker, block: Block, stmt: BranchStmt) -> None:
    if stmt.tok is Branch.BREAK:
        stmt.target = block.breaks
        if block.breaks is None:
            checker.error(stmt.pos, "break is not in a loop, switch, or select")
    elif stmt.tok is Branch.CONTINUE:
        stmt.target = block.continues
        if block.continues is None:
            checker.error(stmt.pos, "continue is not in a loop")
    else:
        fault = misplaced_fallthrough(block)
        if fault:
            checker.error(stmt.pos, fault)


def misplaced_fallthrough(block: Block) -> str:
    switch = block.breaks
    if isinstance(switch, ast.SwitchStmt):
        if isinstance(switch.tag, ast.TypeSwitchGuard):
            return "cannot fallthrough in type switch"
        if block.case_index >= 0 and block.at == len(block.stmts):
            last = block.case_index + 1 == len(switch.body)
            return "cannot fallthrough final case in switch" if last else ""
    return "fallthrough statement out of place"


def labeled(checker: Checker, block: Block, stmt: BranchStmt, label: ast.Name) -> None:
    name = label.value
    found = checker.labels.get(name)
    if found is not None:
        found.used = True
    if stmt.tok is Branch.GOTO:
        if found is not None and found.block.open:
            stmt.target = found.stmt
        else:  # the label may be declared later
            block.wait(name, stmt)
        return
    word = "break" if stmt.tok is Branch.BREAK else "continue"
    if found is None:
        checker.error(label.pos, f"{word} label not defined: {name}")
        return
    target = found.stmt.stmt if found.stmt in checker.open else None
    fits = (ast.ForStmt,) if stmt.tok is Branch.CONTINUE else (ast.ForStmt, ast.SwitchStmt, ast.SelectStmt)
    if isinstance(target, fits):
        stmt.target = target
    else:
        checker.error(label.pos, f"invalid {word} label {name}")
