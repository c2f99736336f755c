"""One fault in a module that was well typed.

    with_fault(random.Random(1), files)     ->   the files, one of them with a name that nothing declares, ...

Each is of a kind that people make: names, types, counts, what is missing and what is twice. Where it hits a place that
does not mind, the module still compiles.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable

Files = dict[str, str]
_WORD = re.compile(r"\b(v\d+|p\d|r\d|e\d+|k\d+|[A-Z]\d+|[a-z]{2}\d+|gx|gn)\b")


def with_fault(rng: random.Random, files: Files) -> Files:
    names = sorted(name for name in files if name.endswith(".go"))
    for _ in range(20):
        name = rng.choice(names)
        changed = rng.choice(_FAULTS)(rng, files[name])
        if changed is not None and changed != files[name]:
            return {**files, name: changed}
    return {**files, names[0]: files[names[0]] + "\nfunc gx() {}\n"}


def _at(rng: random.Random, text: str, pattern: str, make: Callable[[re.Match[str]], str]) -> str | None:
    """One drawn match of a pattern, made into something else."""
    found = list(re.finditer(pattern, text, re.MULTILINE))
    if not found:
        return None
    chosen = rng.choice(found)
    return text[: chosen.start()] + make(chosen) + text[chosen.end() :]


def _undefined(rng: random.Random, text: str) -> str | None:
    return _at(rng, text, _WORD.pattern, lambda m: m[0] + "x")


def _other_name(rng: random.Random, text: str) -> str | None:
    words = sorted(set(_WORD.findall(text)))
    return _at(rng, text, _WORD.pattern, lambda _: rng.choice(words))


def _line_gone(rng: random.Random, text: str) -> str | None:
    return _at(rng, text, r"^\t+[^}\n]*[^{\n]$\n", lambda _: "")


def _line_twice(rng: random.Random, text: str) -> str | None:
    return _at(rng, text, r"^\t+[^}\n]*[^{\n]$\n", lambda m: m[0] * 2)


def _unit_twice(rng: random.Random, text: str) -> str | None:
    return _at(rng, text, r"^(?:func|type|var|const) [^\n]*(?:\n[^\n}][^\n]*|\n)*?\n\}?\n", lambda m: m[0] + m[0])


def _other_type(rng: random.Random, text: str) -> str | None:
    kinds = ["int", "string", "*int", "[]int", "any", "error", "map[string]int", "func()", "chan int", "float64", "T0"]
    return _at(rng, text, r"\b(?:int|string|any|error|byte|bool)\b", lambda _: rng.choice(kinds))


def _argument_gone(rng: random.Random, text: str) -> str | None:
    return _at(rng, text, r", [^,(){}\n]+(?=\))", lambda _: "")


def _argument_more(rng: random.Random, text: str) -> str | None:
    return _at(rng, text, r"(?<=[\w)])\)", lambda _: ", nil)")


def _operator(rng: random.Random, text: str) -> str | None:
    operators = ["+", "-", "*", "&&", "||", "==", "<", "<<", "&^", "%", ":=", "="]
    return _at(rng, text, r" (?:\+|-|\*|&&|\|\||==|!=|<|:=|=) ", lambda _: f" {rng.choice(operators)} ")


def _return_gone(rng: random.Random, text: str) -> str | None:
    return _at(rng, text, r"^\treturn\b.*$\n", lambda _: "")


def _return_other(rng: random.Random, text: str) -> str | None:
    return _at(
        rng, text, r"\breturn .*$", lambda m: rng.choice(["return", "return nil", "return 1, 2", m[0] + ", nil"])
    )


def _selector(rng: random.Random, text: str) -> str | None:
    return _at(rng, text, r"\.([A-Za-z]+\d*)\b", lambda m: rng.choice([".zz", m[0].lower(), m[0].upper(), m[0] + "()"]))


def _branch(rng: random.Random, text: str) -> str | None:
    texts = ["break", "continue", "goto L99", "break L99", "fallthrough", "return nil", "L99:"]
    return _at(rng, text, r"^(\t+)(?=\S)", lambda m: f"{m[0]}{rng.choice(texts)}\n{m[0]}")


def _unused(rng: random.Random, text: str) -> str | None:
    texts = ["zz := 1", "var zz int", "zz, gn := 1, 2", 'import "os"', "gn", "gn + 1", "new(int)", "1 = gn", "nil()"]
    return _at(rng, text, r"^(\t+)(?=\S)", lambda m: f"{m[0]}{rng.choice(texts)}\n{m[0]}")


def _constant(rng: random.Random, text: str) -> str | None:
    texts = ["-1", "1 << 70", "300", '"a"', "nil", "1.5", "'x'", "0x", "08", "1i", "iota", "_"]
    return _at(rng, text, r"\b\d+\b", lambda _: rng.choice(texts))


def _declaration(rng: random.Random, text: str) -> str | None:
    texts = [
        "type zz struct{ zz }",
        "type zz [len(yy)]int; var yy zz",
        "var zz = yy; var yy = zz",
        "func (int) zz() {}",
        "type zz interface{ zz }",
        "const zz = yy; const yy = zz",
        "func init() int { return 1 }",
        "func zz[T any]()",
        "var zz zz",
        "type zz[T zz[T]] []T",
        "func zz(a int, a int) {}",
        "type zz struct{ a, a int }",
        'import "zz"',
        "var _ interface{ M() } = 1",
        "func zz() (a int, string) { return }",
        "var zz = func() int {}",
        "var a1 []int = [2]int{}",
        "//go:embed x\nvar zz string",
        "//go:linkname zz",
        "func zz()",
        "type zz = yy; type yy = zz",
        "var zz = [2]int{5: 1}",
        'var zz = map[string]int{"a": 1, "a": 2}',
        "func zz[T any](T) {}; var yy = zz",
        "var zz = struct{ a int }{b: 1}",
        "type zz interface{ ~int }; var yy zz",
        "func zz() { switch { case 1: } }",
        "func zz() { for range 3.5 {} }",
        "func zz() { var x any; switch x.(type) { case int, int: } }",
        "func zz() { defer 1 }",
        "var zz = zz()",
        "}",
        "func zz() {",
    ]
    return text + "\n" + rng.choice(texts).replace("; ", "\n") + "\n"


# Names that packages have and do not export, of the module's own and of the library; export data hold some of them.
_HIDDEN = {
    "alpha": "gx gn more count hide", "beta": "gx gn more count hide", "gamma": "gx gn more count hide",
    "bufio": "minReadBufferSize errNegativeRead", "bytes": "growSlice explode asciiSet", "errors": "errorString",
    "fmt": "newPrinter pp fmtFlags parsenum", "io": "multiReader discard pipe eofReader", "os": "newFile dirInfo file",
    "sort": "insertionSort reverse lessSwap", "strconv": "lower quoteWith decimal", "strings": "explode stringFinder",
    "sync": "poolLocal notifyList", "time": "zone lookup std0x unitMap", "maps": "clone",
}  # fmt: skip


def _not_exported(rng: random.Random, text: str) -> str | None:
    return _at(rng, text, rf"\b({'|'.join(_HIDDEN)})\.\w+", lambda m: f"{m[1]}.{rng.choice(_HIDDEN[m[1]].split())}")


def _brackets(rng: random.Random, text: str) -> str | None:
    return _at(rng, text, r"[(){}\[\],;:]", lambda m: rng.choice(["", m[0] * 2, "(", "}", ",", "]"]))


_FAULTS = [
    _undefined, _other_name, _other_name, _line_gone, _line_twice, _unit_twice, _other_type, _other_type,
    _argument_gone, _argument_more, _operator, _return_gone, _return_other, _selector, _branch, _unused, _constant,
    _declaration, _declaration, _brackets, _not_exported,
]  # fmt: skip
