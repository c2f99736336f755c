"""What people have asked about escape analysis in public, and the right answer in words that a reader of the source knows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Done
from tests.sentences import unfit

DATA = Path(__file__).parent / "data" / "words"
Run = Callable[..., Done]

BODY = "the loop body, which the compiler passes to the iterator as a function"
# (program, question, what the answer says, in order)
ANSWERS: list[tuple[str, str, list[str]]] = [
    # Why does the fast path allocate, though the address is taken on the slow one alone?
    ("slow-path", "bump.start", [
        "start is on the heap: (*store).bump returns its address; a parameter moves there as the function begins, whichever way that then goes",
    ]),
    ("slow-path", "bumpLate.fresh", ["fresh is on the heap: (*store).bumpLate returns its address\n"]),
    # Does a chain of calls that return their receiver allocate?
    ("fluent", "fluent.go:16", ["new(event) stays on the stack of once: it is stored in e of (*event).tag, which does not outlive it"]),
    ("fluent", "start", ["&event{} is on the heap: start returns it"]),
    ("fluent", "fluent.go:27", ["&event{} stays on the stack of manyStart: ", "in start, inlined into manyStart at fluent.go:27:13"]),
    ("called-on-results", "called-on-results.go:8", [
        "new(int) is on the heap: it is passed to send, a method of an interface, which could be anyone's",
    ]),
    # Why does a loop over an iterator allocate, where one over an index does not?
    ("split-seq", "-l countFields", [
        f"n is on the heap: {BODY}, uses it and outlives it: the body is passed to the iterator strings.SplitSeq(s, \",\"), a function value that could be any function",
        "the loop body uses it",
        "the state of the loop is on the heap: ",
        f"{BODY}, is on the heap: it is passed to the iterator strings.SplitSeq(s, \",\")",
    ]),
    ("split-seq", "countFields", ["s leaks: it is passed to yield, a function value that could be any function"]),
    ("split-seq", "countManual", ["i stays on the stack of countManual"]),
    ("reflect-fields", "zeroIter", [
        f"a result is on the heap: {BODY}, uses it and outlives it: the body is passed to the iterator v.Fields(), a function value that could be any function",
        "the state of the loop is on the heap: ",
        f"{BODY}, is on the heap: it is passed to the iterator v.Fields()",
    ]),
    ("reflect-fields", "zeroLoop", ["i stays on the stack of zeroLoop"]),
    # Why does putting a slice into a pool allocate?
    ("pool-put", "pool-put.go:13", ["b is on the heap: the interface made of it is passed to sync.(*Pool).Put, whose parameter x leaks"]),
    # Constants that are made bytes take memory all the same.
    ("const-bytes", "f1", ['[]byte("abcd") is on the heap: it is stored in the package variable kept', "takes 4 bytes"]),
    ("const-bytes", "f2", ['[]byte("hello") is on the heap: f2 returns it']),
    ("const-bytes", "f6", ["m.tick is on the heap: it is stored in the package variable hook", "takes 16 bytes"]),
    ("const-bytes", "f7", [f"t is on the heap: {BODY}", "passed to the iterator seq, a function value"]),
    ("const-bytes", "f8", ["x leaks: it is passed to x.tick, a method of a type parameter, which could be any type's"]),
    ("copied-argument", "Cart.FillCopy", ["dup is on the heap: its address is appended to a slice, whose store may be on the heap", "in a loop"]),
    ("goroutine", "startArg", ["new(int) is on the heap: a goroutine uses it, which may outlive the function"]),
    ("made-of-any-length", "fill", ["make([]int, n) has a store of 32 bytes on the stack of fill", "what is larger is on the heap"]),
    # It does not escape, and takes memory.
    ("stays-but-grows", "stay", [
        "a + b has a buffer of 32 bytes on the stack of stay",
        "append has a store of 32 bytes on the stack of stay",
        "m[i] calls runtime.mapassign_fast64: it takes memory when the map grows; escape analysis has no verdict on that",
        "make(chan int, n + 1) calls runtime.makechan: a channel is always on the heap",
    ]),
    # It escapes, and takes none.
    ("empty-error", "F", ["fault{} escapes, but takes no memory: F returns the interface made of it"]),
    ("what-takes-memory", "small", ["b escapes, but takes no memory"]),
    ("what-takes-memory", "sum", ["defer (*sync.Mutex).Unlock(...) is on the heap: a deferred call in a loop uses it", "the call is kept for later, with its arguments"]),
    ("sync-map", "Get", ["k stays on the stack of Get: it is stored in key of sync.(*Map).Load, which does not outlive it"]),
    ("recursive-shape", "push", ["c leaks: it is stored in r.at, behind a pointer", "in push, cause: stored-in-heap", "it is stored in x of (*Ref).Put, which is inlined here"]),
    ("promoted", "promoted.go:7", ["k leaks: it is stored in r.first, behind a pointer", "in (*root).Push"]),
    ("generic", "List.Push", ["&Node[T]{...} is on the heap", "takes 16 bytes in (*List[int]).Push", "takes 24 bytes in (*List[string]).Push"]),
    ("generic", "keep", ["x leaks: ", "x escapes, but takes no memory: ", "in keep[struct {}]"]),
]  # fmt: skip


@pytest.mark.parametrize(("name", "query", "said"), ANSWERS, ids=lambda value: value if isinstance(value, str) else "")
def test_the_answer(goesc: Run, name: str, query: str, said: list[str]) -> None:
    done = goesc("explain", "--no-advice", "--all", *query.split(), f"{name}.go", cwd=DATA)
    assert (done.status, done.stderr) == (0, "")
    at = 0
    for words in said:
        assert words in done.stdout, done.stdout
        at = done.stdout.find(words, at) if words in done.stdout[at:] else -1
        assert at >= 0, f"{words} comes too early"
    assert not [line for line in done.stdout.splitlines() if unfit(line)]


@pytest.mark.parametrize("name", sorted(path.stem for path in DATA.glob("*.go")))
def test_no_answer_is_given_twice(goesc: Run, name: str) -> None:
    for build in ("-l", "--inline"):
        done = goesc("explain", "--no-advice", "--all", build, f"{name}.go", cwd=DATA)
        blocks = done.stdout.split("\n\n")
        assert len(blocks) == len(set(blocks))


LOOP = "package v\n\nfunc first(n int, f func(*int)) {\n\tfor i := 0; i < n; i++ {\n\t\tf(&i)\n\t}\n}\n"


@pytest.mark.parametrize(
    ("version", "said"),
    [
        ("1.21", "; all rounds of the loop share it, as the go line of go.mod has it\n"),
        ("1.27", "; each round of the loop has one of its own\n"),
    ],
)
def test_the_variable_of_a_loop(goesc: Run, tree: Callable[..., Path], version: str, said: str) -> None:
    root = tree({"go.mod": f"module example.com/v\n\ngo {version}\n", "v.go": LOOP})
    done = goesc("explain", "--no-advice", "v.go:4", cwd=root)
    assert done.stdout.startswith(
        f"With inlining (go build):\ni is on the heap: its address is passed to f, a function value that could be any function{said}"
    )


def test_a_method_promoted_from_another_package(goesc: Run, tree: Callable[..., Path]) -> None:
    root = tree({
        "go.mod": "module r3\n\ngo 1.24\n",
        "base/base.go": "package base\n\ntype Node struct{ kids []*Node }\n\nfunc (n *Node) Add(kid *Node) { n.kids = append(n.kids, kid) }\n",
        "top/top.go": "package top\n\nimport \"r3/base\"\n\ntype Leaf struct{ base.Node }\n",
    })  # fmt: skip
    done = goesc("explain", "--no-advice", "Add", "./top", cwd=root)
    assert done.status == 0
    assert "kid leaks: it is appended to a slice, whose store may be on the heap" in done.stdout
    assert "(in base.(*Node).Add, inlined into (*Leaf).Add, which the compiler makes)" in done.stdout
    assert "base.n.kids" not in done.stdout
