"""Labels and branch statements of one function body (cmd/compile/internal/syntax/branches.go, Go 1.27.3).

    L: for { break L }     ->   the BranchStmt's target is the ForStmt
    for { continue M }     ->   "continue label not defined: M"

`check_branches` sets `BranchStmt.target` and reports misplaced breaks, continues and fallthroughs, labels that are
missing, unused or declared twice, and gotos that jump into a block or over a variable declaration. Function literals
inside the body are bodies of their own. The blocks are walked with an explicit stack, so that depth costs no recursion.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import final

from goesc.source.errors import Diagnostic
from goesc.source.positions import Pos
from goesc.syntax import ast
from goesc.syntax.ast import Branch, BranchStmt, LabeledStmt, Stmt

Report = Callable[[Diagnostic], None]
Place = Callable[[Pos], str]  # how a message names a place


@final
@dataclass(slots=True, eq=False)
class Label:
    block: Block  # that declares it
    stmt: LabeledStmt
    used: bool = False


@final
@dataclass(slots=True, eq=False)
class Block:
    """An open block. `inner` holds the blocks of the current statement that are still to be walked."""

    outer: Block | None
    start: Pos
    label: LabeledStmt | None  # the label of the statement that the block belongs to
    breaks: Stmt | None
    continues: ast.ForStmt | None
    case_index: int  # of the clause in its switch, else -1
    stmts: list[Stmt]
    at: int = 0
    inner: Iterator[Block] = field(default_factory=lambda: iter(()))
    forward: list[BranchStmt] = field(default_factory=list)  # gotos without a label yet
    jumping: list[BranchStmt] = field(default_factory=list)  # those of them that stand before the last variable
    variable: ast.Expr | None = None
    variable_pos: Pos = 0


@final
@dataclass(slots=True, eq=False)
class Checker:
    report: Report
    place: Place
    labels: dict[str, Label] = field(default_factory=dict)

    def error(self, pos: Pos, text: str) -> None:
        self.report(Diagnostic(pos, text, "syntax"))


def check_branches(body: ast.BlockStmt, report: Report, place: Place = str) -> None:
    """Check one function body; `place` words the positions that messages mention."""
    checker = Checker(report, place)
    top = Block(None, body.pos, None, None, None, -1, without_trailing_empty(body.list))
    walk(checker, top)
    for goto in top.forward:
        assert goto.label is not None
        name = goto.label.value
        found = checker.labels.get(name)
        if found is None:
            checker.error(goto.label.pos, f"label {name} not defined")
            continue
        found.used = True
        checker.error(goto.label.pos, f"goto {name} jumps into block starting at {place(found.block.start)}")
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
        elif block.at < len(block.stmts):
            block.at += 1
            statement(checker, block, block.stmts[block.at - 1])
        elif block is top or block.outer is None:
            return
        else:
            block.outer.forward += block.forward
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
    block.jumping = block.forward[:]


def declare(checker: Checker, block: Block, stmt: LabeledStmt) -> None:
    """Declare a label, and resolve the gotos before it in this block."""
    name = stmt.label.value
    found = checker.labels.get(name)
    if found is None:
        found = checker.labels[name] = Label(block, stmt)
    else:
        before = checker.place(found.stmt.label.pos)
        checker.error(stmt.label.pos, f"label {name} already defined at {before}")
    waiting: list[BranchStmt] = []
    for goto in block.forward:
        assert goto.label is not None
        if goto.label.value != name:
            waiting.append(goto)
            continue
        goto.target = stmt
        found.used = True
        if block.variable is not None and goto in block.jumping:
            from goesc.syntax.printer import expr_string

            over = f"{expr_string(block.variable)} at {checker.place(block.variable_pos)}"
            checker.error(goto.label.pos, f"goto {name} jumps over declaration of {over}")
    block.forward = waiting


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
    if stmt.tok is Branch.GOTO:
        stmt.target = goto_target(checker, block, name)
        if stmt.target is None:
            block.forward.append(stmt)
        return
    word = "break" if stmt.tok is Branch.BREAK else "continue"
    found = checker.labels.get(name)
    if found is None:
        checker.error(label.pos, f"{word} label not defined: {name}")
        return
    found.used = True
    target = found.stmt.stmt if encloses(found.stmt, block) else None
    fits = (ast.ForStmt,) if stmt.tok is Branch.CONTINUE else (ast.ForStmt, ast.SwitchStmt, ast.SelectStmt)
    if isinstance(target, fits):
        stmt.target = target
    else:
        checker.error(label.pos, f"invalid {word} label {name}")


def goto_target(checker: Checker, block: Block, name: str) -> LabeledStmt | None:
    """The label, if a block around the goto declares it."""
    found = checker.labels.get(name)
    if found is None:
        return None
    found.used = True
    around: Block | None = block
    while around is not None:
        if around is found.block:
            return found.stmt
        around = around.outer
    return None


def encloses(stmt: LabeledStmt, block: Block) -> bool:
    around: Block | None = block
    while around is not None:
        if around.label is stmt:
            return True
        around = around.outer
    return False
