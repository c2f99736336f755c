"""What an editor waits for: the diagnostics of a file of 1,000 lines after edits of every kind.

python -m benchmarks.edit                    the language server's workspace, in this process: processor time
python -m benchmarks.edit --protocol         a server and its protocol, debounce of 30 ms included: time on the clock
python -m benchmarks.edit --edits 20 --lines 5000
python -m benchmarks.edit -l                 of the build with -l

Prints the median and the worst of each kind of edit, from the new text to its diagnostics, explanations included. The
file imports what programs import; it has types, methods, generics, closures and package variables, and its functions
call each other. Run from the top of the tree.
"""

from __future__ import annotations

import argparse
import gc
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from pygls.workspace import PositionCodec

from goesc.lsp.answers import Page, diagnostics
from goesc.lsp.settings import Settings
from goesc.lsp.workspace import Workspace
from tests.lsp_client import Client

HEAD = """// Package p serves orders.
package p

import (
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync"
)

var errMissing = errors.New("missing")

const limit = 100

// Pair is two values.
type Pair[K comparable, V any] struct {
	Key   K
	Value V
}

// Keys lists the keys of some pairs.
func Keys[K comparable, V any](pairs []Pair[K, V]) []K {
	keys := make([]K, 0, len(pairs))
	for _, pair := range pairs {
		keys = append(keys, pair.Key)
	}
	return keys
}

// clamp keeps a number within bounds.
func clamp(v, low, high int) int {
	if v < low {
		return low
	}
	return min(v, high)
}

// fail says what went wrong.
func fail(w http.ResponseWriter, code int, err error) {
	w.WriteHeader(code)
	fmt.Fprintf(w, "error: %v", err)
}
"""
BLOCK = """
// Order@ is what somebody wants.
type Order@ struct {
	ID    string
	Items []*Item@
	Notes map[string]string
	next  *Order@
}

// Item@ is a thing in an order.
type Item@ struct {
	Name  string
	Count int
	Price float64
}

// Store@ holds orders.
type Store@ struct {
	mu     sync.RWMutex
	orders map[string]*Order@
	hooks  []func(*Order@) error
}

var defaults@ = []string{"a", "b", "c"}

// NewStore@ makes an empty store.
func NewStore@() *Store@ {
	return &Store@{orders: make(map[string]*Order@)}
}

// Add puts an order into the store.
func (s *Store@) Add(o *Order@) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, ok := s.orders[o.ID]; ok {
		return fmt.Errorf("order %q is there", o.ID)
	}
	for _, hook := range s.hooks {
		if err := hook(o); err != nil {
			return err
		}
	}
	s.orders[o.ID] = o
	return nil
}

// Get finds an order.
func (s *Store@) Get(id string) (*Order@, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	o, ok := s.orders[id]
	if !ok {
		return nil, errMissing
	}
	return o, nil
}

// On has a function called for each new order.
func (s *Store@) On(prefix string, hook func(*Order@) error) {
	s.hooks = append(s.hooks, func(o *Order@) error {
		if strings.HasPrefix(o.ID, prefix) {
			return hook(o)
		}
		return nil
	})
}

// Total adds up what an order costs.
func (o *Order@) Total() float64 {
	sum := 0.0
	for _, item := range o.Items {
		sum += item.Price * float64(clamp(item.Count, 0, limit))
	}
	return sum
}

// String is the order for people.
func (o *Order@) String() string {
	var b strings.Builder
	for i, item := range o.Items {
		if i > 0 {
			b.WriteString(", ")
		}
		fmt.Fprintf(&b, "%d %s", item.Count, item.Name)
	}
	return b.String()
}

// pairs@ are the notes of an order.
func pairs@(o *Order@) []Pair[string, *Item@] {
	out := make([]Pair[string, *Item@], 0, len(o.Items))
	for _, item := range o.Items {
		out = append(out, Pair[string, *Item@]{item.Name, item})
	}
	return out
}

// parse@ reads an order.
func parse@(text string) *Order@ {
	order := Order@{Notes: map[string]string{}}
	for _, line := range strings.Split(text, "\\n") {
		name, value, ok := strings.Cut(line, ":")
		if !ok {
			item := Item@{Name: line, Count: 1}
			order.Items = append(order.Items, &item)
			continue
		}
		order.Notes[name] = strings.TrimSpace(value)
	}
	return &order
}

// ServeHTTP answers with an order.
func (s *Store@) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	id := strings.TrimPrefix(r.URL.Path, "/@/")
	order, err := s.Get(id)
	if err != nil {
		fail(w, http.StatusNotFound, err)
		return
	}
	for _, key := range Keys(pairs@(order)) {
		fmt.Fprintln(w, key)
	}
	fmt.Fprintf(w, "%v: %.2f %v", order, order.Total(), defaults@)
}

// all@ runs work for many orders at once.
func all@(s *Store@, ids []string, work func(*Order@)) {
	var wg sync.WaitGroup
	for _, id := range ids {
		wg.Add(1)
		go func() {
			defer wg.Done()
			if o, err := s.Get(id); err == nil {
				work(o)
			}
		}()
	}
	wg.Wait()
}

func chain@(ids ...string) (first *Order@) {
	for i := range ids {
		first = &Order@{ID: ids[i], next: first}
	}
	return first
}
"""


def program(lines: int) -> str:
    count = round((lines - HEAD.count("\n")) / BLOCK.count("\n"))
    return HEAD + "".join(BLOCK.replace("@", str(i)) for i in range(count))


def _put(before: str, text: str) -> Callable[[str, int], str]:
    """An edit that puts a text, another one each time, in front of something."""
    return lambda source, i: source.replace(before, text.replace("@", str(i)) + before, 1)


def _in_place(old: str, new: str) -> Callable[[str, int], str]:
    return lambda source, i: source.replace(old, new.replace("@", str(i)), 1)


# The edits: each leaves another text than the one before.
EDITS: dict[str, Callable[[str, int], str]] = {
    "in a body": _put("\tsum := 0.0\n", "\tn@ := @\n\t_ = n@\n"),
    "in a body, what a parameter does": lambda s, i: s.replace(
        "\to, ok := s.orders[id]\n", "\terrMissing = fmt.Errorf(id)\n\to, ok := s.orders[id]\n" if i % 2 else
        "\to, ok := s.orders[id+\"\"]\n", 1),
    "in a body, a type error": _put("\tsum := 0.0\n", "\tmissing@()\n"),
    "a comment between functions": _put("// Total adds", "// A word, @.\n\n"),
    "a line of comment that grows": _put("// clamp keeps", "// It is said @ times.\n"),
    "a new import, unused": _in_place('\t"errors"\n', '\t"errors"\n\tx@ "unicode/utf8"\n'),
    "a new import, used": lambda s, i: _put(
        "// Total adds", "func len@(s string) int { return x@.RuneCountInString(s) }\n\n"
    )(s.replace('\t"errors"\n', f'\t"errors"\n\tx{i} "unicode/utf8"\n', 1), i),
    "a new type": _put("// Item0 is", "type Extra@ struct{ a, b *int }\n\n"),
    "a new field": _in_place("\tnext  *Order0\n", "\tnext  *Order0\n\tmore@ int\n"),
    "a new constant": _put("const limit", "const other@ = @\n\n"),
    "a changed constant": _in_place("limit = 100", "limit = 20@"),
    "a new function": _put("// Total adds", "func added@(a *int) **int { return &a }\n\n"),
    "a new method": _put("// Total adds", "func (o *Order0) Added@(a *int) **int { return &a }\n\n"),
    "a changed signature": _in_place("clamp(v, low, high int)", "clamp(v, low, high int, _@ ...string)"),
    "a changed signature of a method": _in_place("Get(id string)", "Get(id string, _@ ...string)"),
    "a changed name": _in_place("func chain0(", "func chain0x@("),
    "a new package variable": _put("var defaults0", "var seen@ = map[string]int{}\n\n"),
    "a changed package variable": _in_place('{"a", "b", "c"}', '{"a@", "b", "c"}'),
    "a comment in the last line": lambda s, i: s + f"// {i}\n",
}  # fmt: skip


def measure(
    text: str, edits: int, show: Callable[[str], int], rest: Callable[[], object], clock: Callable[[], float]
) -> None:  # fmt: skip
    """`show` is timed, and gives how many functions were done again; `rest` is what follows when nobody waits."""
    for what, edit in EDITS.items():
        taken = []
        redone = ""
        show(text)
        for i in range(edits):
            rest()
            edited = edit(text, i)
            assert edited != text, what
            start = clock()
            functions = show(edited)
            taken.append((clock() - start) * 1000)
            redone = "all" if functions < 0 else str(functions)
        print(f"{what:<44}{statistics.median(taken):8.0f} ms{max(taken):8.0f} ms{redone:>8}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--lines", type=int, default=1000)
    parser.add_argument("--edits", type=int, default=7)
    parser.add_argument("--protocol", action="store_true")
    parser.add_argument("-l", dest="plain", action="store_true")
    args = parser.parse_args()
    text = program(args.lines)
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "go.mod").write_text("module p\n\ngo 1.27\n")
        path = str(root / "x.go")
        Path(path).write_text(text)
        last = "" if args.protocol else "redone"
        print(f"{text.count(chr(10))} lines{'':<36}{'median':>10}{'worst':>11}{last:>8}")
        if args.protocol:
            client = Client(root, {"inlining": not args.plain})
            client.open("x.go", text)

            def through(edited: str) -> int:
                client.change("x.go", edited)
                return 0

            measure(text, args.edits, through, lambda: time.sleep(0.1), time.perf_counter)
            client.stop()
            return
        gc.set_threshold(200_000, 50, 100)  # as the server does
        workspace, settings = Workspace(os.environ, inline=not args.plain), Settings()

        def here(edited: str) -> int:
            view = workspace.update(path, {path: edited.encode()})
            assert not view.problem, view.problem
            diagnostics(Page(view, path, settings, PositionCodec(), {}))
            return view.redone

        measure(text, args.edits, here, workspace.tidy, time.process_time)


if __name__ == "__main__":
    main()
