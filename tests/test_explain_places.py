"""`goesc explain` finds what is asked about, wherever below the current folder it is, or says what to type."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Done

Run = Callable[..., Done]

FILES = {
    "go.mod": "module example.com/m\n\ngo 1.27\n",
    "cart/cart.go": """\
// Package cart holds items.
package cart

type Item struct{ Price int }

type Cart struct{ items []*Item }

func (c *Cart) Add(item *Item) { c.items = append(c.items, item) }

func (c *Cart) Fill(prices []int) {
	for _, price := range prices {
		item := Item{price}
		c.Add(&item)
	}
}

type Shelf struct{}

func (Shelf) Fill() *int { return new(int) }
""",
    "cart/cart_test.go": """\
package cart

import "testing"

func TestFill(t *testing.T) {
	sink = &Item{}
}

var sink any
""",
    "server/server.go": """\
package server

import "net/http"

func Serve(n int) *int {
	total := n
	return &total
}

func handle(w http.ResponseWriter, r *http.Request) { w.WriteHeader(200) }
""",
    "server/inner/doc.go": "package inner\n\n// Nothing.\nconst None = 0\n",
    "other/server.txt": "",
    "a/same.go": "package a\n\nfunc A() *int { return new(int) }\n",
    "b/same.go": "package b\n\nfunc B() *int { return new(int) }\n",
    "vendor/x/hidden.go": "package x\n\nfunc Hidden() *int { return new(int) }\n",
}


@pytest.fixture
def module(tree: Callable[..., Path]) -> Path:
    return tree(FILES)


@pytest.mark.parametrize(
    ("query", "first", "place"),
    [
        ("Serve", "total is on the heap: Serve returns its address", "server/server.go:6:2, in Serve"),
        ("server.Serve", "total is on the heap: Serve returns its address", "server/server.go:6:2, in Serve"),
        ("Serve.total", "total is on the heap: Serve returns its address", "server/server.go:6:2, in Serve"),
        ("total", "total is on the heap: Serve returns its address", "server/server.go:6:2, in Serve"),
        (
            "example.com/m/server.Serve",
            "total is on the heap: Serve returns its address",
            "server/server.go:6:2, in Serve",
        ),
        ("./server.Serve", "total is on the heap: Serve returns its address", "server/server.go:6:2, in Serve"),
        ("server.go:6", "total is on the heap: Serve returns its address", "server/server.go:6:2, in Serve"),
        ("server/server.go:6", "total is on the heap: Serve returns its address", "server/server.go:6:2, in Serve"),
        ("./server/server.go:6", "total is on the heap: Serve returns its address", "server/server.go:6:2, in Serve"),
        (
            "example.com/m/server/server.go:6",
            "total is on the heap: Serve returns its address",
            "server/server.go:6:2, in Serve",
        ),
        ("./server", "total is on the heap: Serve returns its address", "server/server.go:6:2, in Serve"),
        ("Cart.Fill", "c leaks its content", "cart/cart.go:10:7, in (*Cart).Fill"),
        ("(*Cart).Fill", "c leaks its content", "cart/cart.go:10:7, in (*Cart).Fill"),
        ("cart.(*Cart).Fill", "c leaks its content", "cart/cart.go:10:7, in (*Cart).Fill"),
        ("cart_test.go:6", "&Item{} is on the heap", "cart/cart_test.go:6:9, in TestFill"),
    ],
)
def test_it_is_found(goesc: Run, module: Path, query: str, first: str, place: str) -> None:
    done = goesc("explain", "--no-advice", query, cwd=module)
    assert (done.status, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert lines[1].startswith(first)
    assert lines[2].startswith(f"  {place}")


def test_a_method_is_found_by_its_name(goesc: Run, module: Path) -> None:
    done = goesc("explain", "--no-advice", "Fill", cwd=module)
    assert done.status == 0
    assert "item is on the heap: " in done.stdout
    assert "in (*Cart).Fill" in done.stdout
    assert "new(int) is on the heap: Shelf.Fill returns it" in done.stdout
    assert not [line for line in done.stdout.splitlines() if ", in (*Cart).Add, cause" in line]


def test_a_function_of_the_library(goesc: Run, module: Path) -> None:
    whole = goesc("explain", "--no-advice", "net/http.Get", cwd=module)
    assert whole.stdout.splitlines()[1] == "url leaks: it is passed to (*Client).Get, whose parameter url leaks"
    # By the name that the sources use, and by the file as a page names it.
    assert goesc("explain", "--no-advice", "http.Get", cwd=module).stdout == whole.stdout
    place = whole.stdout.splitlines()[2].partition("client.go:")[2].partition(":")[0]
    assert "url leaks" in goesc("explain", "--no-advice", f"net/http/client.go:{place}", cwd=module).stdout


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("TestFill", "TestFill is in cart/cart_test.go: add --tests, or ask about cart/cart_test.go:LINE"),
        ("same.go:3", "which same.go? there are a/same.go:3, b/same.go:3"),
        ("nosuch.go:3", "No such file or directory"),
        ("cart/cart.go:99", "nothing to explain at cart/cart.go:99: cart/cart.go has 19 lines"),
        ("cart/cart.go:1", "nothing to explain at cart/cart.go:1; did you mean cart/cart.go:8 or "),
        (
            "doc.go:4",
            "nothing to explain at doc.go:4: nothing is declared in a function or allocated in server/inner/doc.go",
        ),
        ("Fil", "nothing to explain at Fil; did you mean Fill?"),
        (
            "Nosuch",
            "nothing to explain at Nosuch: no function, parameter or variable of the packages here is called so",
        ),
        ("Hidden", "nothing to explain at Hidden"),
        ("strings.Nosuch", "no function, parameter or variable of strings is called so"),
    ],
)
def test_it_is_said_what_there_is(goesc: Run, module: Path, query: str, said: str) -> None:
    done = goesc("explain", query, cwd=module)
    assert done.status in (1, 2)
    assert done.stdout == ""
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_with_tests(goesc: Run, module: Path) -> None:
    assert "&Item{} is on the heap" in goesc("explain", "--tests", "--no-advice", "TestFill", cwd=module).stdout


def test_a_name_of_many_packages(goesc: Run, tree: Callable[..., Path]) -> None:
    files = {f"p{i}/x.go": f"package p{i}\n\nfunc Close() *int {{ return new(int) }}\n" for i in range(9)}
    root = tree({"go.mod": "module example.com/m\n\ngo 1.27\n", **files})
    done = goesc("explain", "Close", cwd=root)
    assert (done.status, done.stdout) == (2, "")
    assert done.stderr == "goesc: Close is in 9 packages below: name one, as in goesc explain Close ./p0\n"
    assert goesc("explain", "Close", "./p0", cwd=root).status == 0
