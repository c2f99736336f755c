"""What must not be copied, and what no field can hold in place of a pointer."""

from __future__ import annotations

import pytest

import goesc

TEXT = """package p

import (
	"bytes"
	"strings"
	"sync"
	"sync/atomic"
)

type own struct{ n int }

func (*own) Lock()   {}
func (*own) Unlock() {}

type byValue struct{ *sync.Mutex }

type deep struct{ a [2]struct{ m map[string]sync.Mutex; n atomic.Int64 } }

type list[T any] struct{ next *list[T]; value T }

var _ bytes.Buffer
var _ strings.Reader
var _ sync.Once
var _ atomic.Bool

func f() *%s { var x %s; return &x }
"""


@pytest.mark.parametrize(
    ("written", "locked"),
    [
        ("sync.Mutex", True), ("sync.RWMutex", True), ("sync.WaitGroup", True), ("sync.Once", True), ("sync.Pool", True),
        ("sync.Map", True), ("sync.Cond", True), ("atomic.Bool", True), ("atomic.Int64", True),
        ("atomic.Pointer[int]", True), ("atomic.Value", True), ("strings.Builder", True), ("own", True), ("deep", True),
        ("[3]sync.Mutex", True), ("list[sync.Mutex]", True), ("struct{ own }", True),
        ("int", False), ("*sync.Mutex", False), ("byValue", False), ("list[int]", False), ("bytes.Buffer", False),
        ("strings.Reader", False), ("map[string]sync.Mutex", False), ("[]sync.Mutex", False),
        ("list[*sync.Mutex]", False), ("sync.Locker", False),
    ],
)  # fmt: skip
def test_what_must_not_be_copied(written: str, locked: bool) -> None:
    package = goesc.analyze(TEXT % (written, written), explain=True)
    assert package.errors == []
    (x,) = [a for a in package.allocations if a.expression == "x"]
    assert package.graphs[x.graph].vertices[x.vertex].copyable is not locked


@pytest.mark.parametrize(
    ("declared", "holdable"),
    [
        ("type T struct{ next *T }", False),
        ("type T struct{ kids []T }", False),
        ("type T struct{ s *S }\ntype S struct{ t *T }", False),
        ("type T struct{ m map[string][2]*T }", False),
        ("type T struct{ n int; s *S }\ntype S struct{ next *S }", True),
        ("type T struct{ p *T2 }\ntype T2 = struct{ n int }", True),
        ("type T int", True),
    ],
)
def test_what_a_field_can_hold(declared: str, holdable: bool) -> None:
    package = goesc.analyze(
        f"package p\n{declared}\ntype U struct{{ t *T }}\nfunc f(u *U) {{ var x T; u.t = &x }}", explain=True
    )
    assert package.errors == []
    (x,) = [a for a in package.allocations if a.expression == "x"]
    assert package.graphs[x.graph].vertices[x.vertex].holdable is holdable
