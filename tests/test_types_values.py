"""What must not be copied."""

from __future__ import annotations

import pytest

from goesc.oracle.toolchain import Toolchain
from goesc.types.objects import Var
from goesc.types.values import may_copy
from tests.test_check_errors import check

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
"""


@pytest.mark.gc
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
def test_what_must_not_be_copied(written: str, locked: bool, toolchain: Toolchain) -> None:
    # Of what must not be copied no copy is advised.
    src = f"{TEXT}\nfunc f(p *{written}) {{ var x {written}; _, _ = p, x }}\n".encode()
    text, checked = check(src, toolchain.goroot)
    assert text == ""
    (x,) = [obj for name, obj in checked.info.defs.items() if name.value == "x" and isinstance(obj, Var)]
    assert x.type is not None
    assert may_copy(x.type) is not locked
