"""The language server over its protocol: how long an editor waits.

python -m benchmarks.lsp             a file of 1,000 lines, 20 edits
python -m benchmarks.lsp --lines 5000 --edits 50

Prints medians and the worst: from the start of the process to the first diagnostics with a warm cache, and the
server's processor time in it, which other work on the machine does not change; from an edit inside of a function to
the diagnostics of the new text (the server's debounce of 30 ms included), inlay hints of the whole file, hover, code
action, an edit that leaves a type error, one outside of functions. Run from the top of the tree: the client is that of
the tests.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage

from tests.lsp_client import Client

_FUNCTION = """// F{0} does things.
func F{0}(a, b int, s []string) (*T, error) {{
	t := &T{{a: a, b: b}}
	var u T
	for i, x := range s {{
		if strings.HasPrefix(x, "a") {{
			t.a += i
		}}
		u.b += len(x)
	}}
	buf := make([]byte, a)
	copy(buf, strings.Join(s, ","))
	if b > 10 {{
		return nil, fmt.Errorf("bad %d %s", b, buf)
	}}
	p := &u
	p.next = t
	fmt.Println(p.a, t.b)
	return p.next, nil
}}

"""
_HEAD = 'package p\n\nimport (\n\t"fmt"\n\t"strings"\n)\n\ntype T struct {\n\ta, b int\n\tnext *T\n}\n\n'


def program(lines: int) -> str:
    count = (lines - _HEAD.count("\n")) // _FUNCTION.count("\n")
    return _HEAD + "".join(_FUNCTION.format(i) for i in range(count))


def measure(what: str, times: int, action: Callable[[int], object]) -> None:
    taken = []
    for number in range(times):
        start = time.perf_counter()
        action(number)
        taken.append((time.perf_counter() - start) * 1000)
    show(what, taken)


def show(what: str, taken: list[float]) -> None:
    print(f"{what:<44}{statistics.median(taken):8.0f} ms{max(taken):8.0f} ms")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--lines", type=int, default=1000)
    parser.add_argument("--edits", type=int, default=20)
    parser.add_argument("--starts", type=int, default=7)
    args = parser.parse_args()
    text = program(args.lines)
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "go.mod").write_text("module p\n\ngo 1.27\n")
        _started(root, text)  # fills the cache
        print(f"{text.count(chr(10))} lines{'':<36}{'median':>11}{'worst':>11}")
        used: list[float] = []
        measure("start -> diagnostics, warm cache", args.starts, lambda _: used.append(_started(root, text)))
        show("  processor time of that server", used)
        client = Client(root)
        measure("open (and read what is imported)", 1, lambda _: client.open("x.go", text))
        row = _HEAD.count("\n") + 7
        measure("edit in a body -> diagnostics", args.edits, lambda i: client.change("x.go", _edited(text, i)))
        measure("inlay hints of the file", args.edits, lambda _: client.hints("x.go"))
        measure("hover", args.edits, lambda _: client.hover("x.go", row - 5, 8))
        measure("code action", args.edits, lambda _: client.actions("x.go", row - 5, 8))
        bad = "return p.next, missing"
        measure("edit that leaves a type error", args.edits, lambda i: client.change("x.go", _edited(text, i, bad)))
        first = "type T struct"
        measure(
            "edit outside of functions: all of it",
            5,
            lambda i: client.change("x.go", text.replace(first, f"type X{i} int\n\n{first}")),
        )
        client.stop()


def _started(root: Path, text: str) -> float:
    """Milliseconds of processor time, which others at work on the machine do not change."""
    before = getrusage(RUSAGE_CHILDREN)
    client = Client(root)
    try:
        client.open("x.go", text)
    finally:
        client.process.kill()
        client.process.communicate()
    after = getrusage(RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1000


def _edited(text: str, number: int, last: str = "return p.next, nil") -> str:
    """Another function every time."""
    parts = text.split("return p.next, nil")
    at = number % (len(parts) - 1)
    changed = [*["return p.next, nil"] * at, f"u.a = {number}; {last}", *["return p.next, nil"] * (len(parts) - 2 - at)]
    return "".join(part + end for part, end in zip(parts, [*changed, ""], strict=True))


if __name__ == "__main__":
    main()
