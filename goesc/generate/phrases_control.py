"""Forms of statements that few programs have: loops, labels, switches, selects, what is deferred or started.

deep_loops(frame)     ->   ["var v1 *int", "for gn > 0 {", "\\tfor more() {", ...]
"""

from __future__ import annotations

from collections.abc import Callable

from goesc.generate.expressions import Frame, expression, header
from goesc.generate.forms import Lines, fill, some_of
from goesc.generate.statements import block, condition, indent
from goesc.generate.types import ANY, INT, STRING, Shape, pointer


def deep_loops(frame: Frame) -> Lines | None:
    """Loops in loops, up to where gc stops to count."""
    depth = frame.rng.choice([2, 3, 15, 16, 17])
    name = frame.fresh()
    lines = [f"var {name} *int"]
    lines += ["\t" * i + f"for {condition(frame, 1)} {{" for i in range(depth)]
    inner = frame.rng.choice([f"{name} = new(int)", f"x := 0; {name} = &x", f"{name} = $P; gx = {name}"])
    text = fill(frame, inner, INT)
    lines += ["\t" * depth + part for part in (text or "gx = 1").split("; ")]
    lines += ["\t" * i + "}" for i in reversed(range(depth))]
    return [*lines, f"_ = {name}"]


def range_over(frame: Frame) -> Lines | None:
    """What can be ranged over, in all ways."""
    rng = frame.rng
    one, two = frame.fresh(), frame.fresh()
    found = frame.variables(
        lambda t: t.shape in (Shape.SLICE, Shape.ARRAY, Shape.MAP, Shape.STRING, Shape.CHAN, Shape.POINTER)
    )
    found = [
        v
        for v in found
        if v.type.shape != Shape.POINTER or (v.type.elem is not None and v.type.elem.shape == Shape.ARRAY)
    ]
    heads = [
        (f'for {one}, {two} := range "text"', [(one, INT)], two),
        (f"for {one} := range [3]int{{}}", [(one, INT)], ""),
    ]
    heads.append(("for range []int{1, 2}", [], ""))
    if frame.language >= 22:
        heads += [("for range 3", [], ""), (f"for {one} := range gn", [(one, INT)], "")]
    if frame.language >= 23:
        heads += [
            ("for range func(func() bool) {}", [], ""),
            (
                (
                    f"for {one}, {two} := range func(yield func(int, *int) bool) "
                    "{ _ = yield(1, nil) && yield(2, new(int)) }"
                ),
                [(one, INT), (two, pointer(INT))],
                "",
            ),
        ]
    for v in rng.sample(found, min(len(found), 2)):
        inner = v.type.elem if v.type.shape != Shape.POINTER else v.type.elem and v.type.elem.elem
        key = v.type.key if v.type.shape == Shape.MAP else INT
        if v.type.shape == Shape.CHAN:
            heads.append((f"for range {v.name}", [], ""))
        elif v.type.shape == Shape.STRING:
            heads.append((f"for {one} := range {v.name}", [(one, INT)], ""))
        elif inner is not None and key is not None:
            heads += [
                (f"for {one}, {two} := range {v.name}", [(one, key), (two, inner)], ""),
                (f"for _, {two} := range {v.name}", [(two, inner)], ""),
                (f"for {one} := range {v.name}", [(one, key)], ""),
            ]
    head, declared, unused = rng.choice(heads)
    label = frame.fresh("L") if rng.random() < 0.3 else ""
    frame.scopes.append([])
    for name, type_ in declared:
        frame.declare(name, type_)
    if unused:
        frame.scopes[-1][:] = [v for v in frame.scopes[-1] if v.name != unused]
    body = [f"_ = {unused}"] if unused else []
    body += block(frame, rng.randint(1, 3), open_scope=False)
    if label:
        word = rng.choice(["continue", "break"] + (["return"] if not frame.results else []))
        body += [f"if {condition(frame, 1)} {{", f"\t{word}" + ("" if word == "return" else f" {label}"), "}"]
        label = "" if word == "return" else label
    frame.scopes.pop()
    return [*([f"{label}:"] if label else []), head + " {", *indent(body), "}"]


def many_cases(frame: Frame) -> Lines | None:
    """A switch of constants that are searched or jumped to, on integers or strings."""
    count = frame.rng.choice([3, 8, 9, 17])
    text = frame.rng.random() < 0.4
    subject = expression(frame, STRING, 1) if text else "gn"
    lines = [f"switch {header(subject)} {{"]
    for i in range(count):
        value = f'"k{i}"' if text else str(i)
        lines += [f"case {value}:", *indent(block(frame, 1) if i < 2 else [f"gn = {i}"])]
    return [*lines, "}"]


def select_all(frame: Frame) -> Lines | None:
    found = frame.variables(lambda t: t.shape == Shape.CHAN)
    if not found:
        return None
    chosen, name, okay = frame.rng.choice(found), frame.fresh(), frame.fresh()
    elem = chosen.type.elem or ANY
    forms = [
        (
            f"select {{\ncase {name}, {okay} := <-{chosen.name}:\n\t_, _ = {name}, {okay}\n\t$Q\n"
            f"case {chosen.name} <- {expression(frame, elem, 1)}:\n\t$Q\n}}"
        ),
        f"select {{\ncase <-{chosen.name}:\n\t$Q\n}}",
        f"select {{\ncase <-{chosen.name}:\n\tbreak\ndefault:\n\t$Q\n}}",
        (
            f"for {{\n\tselect {{\n\tcase {name} := <-{chosen.name}:\n\t\tgx = {name}\n\t\tcontinue\n"
            f"\tcase {chosen.name} <- {expression(frame, elem, 1)}:\n\t}}\n\tbreak\n}}"
        ),
        (
            f"var {name} {elem.text}\nvar {okay} bool\nselect {{\n"
            f"case {name}, {okay} = <-{chosen.name}:\n\tgx = {name}\ndefault:\n}}\n_ = {okay}"
        ),
        (
            f"select {{\ncase {chosen.name} <- {expression(frame, elem, 1)}:\n"
            f"case {chosen.name} <- {expression(frame, elem, 1)}:\n\t$Q\n}}"
        ),
    ]
    text = fill(frame, frame.rng.choice(forms), INT)
    return None if text is None else text.split("\n")


def benchmark(frame: Frame) -> Lines | None:
    """A loop of b.Loop, whose body keeps what it computes alive."""
    if "testing" not in frame.world.shared.library.paths or frame.language < 24 or not frame.chance(0.3):
        return None
    one, two = frame.fresh(), frame.fresh()
    inner = [
        "$m",
        f"{two} := $U\n_ = {two}",
        f"var {two} int\n{two}++",
        "gn = $I",
        "gx = $U",
        f"{two}, _ := $U, 1\n_ = {two}",
        f"{two} := []int{{1}}\n{two}[0]++",
        "func() { gn++ }()",
        "if $B {\n\tgn = $I\n}",
        f"{two} := &gn\n*{two} = 3",
    ]  # fmt: skip
    lines = [fill(frame, form, INT) for form in frame.rng.sample(inner, 2) if two not in form or frame.chance(0.9)]
    body = [line for text in lines if text is not None for line in text.split("\n")]
    if sum(line.startswith((f"{two} :=", f"{two}, _ :=", f"var {two} ")) for line in body) > 1:
        return None
    return [f"{one} := func(b *«testing»B) {{", "\tfor b.Loop() {", *indent(indent(body)), "\t}", "}", f"gx = {one}"]


# What a literal of bytes is made of: its parameters, and expressions of one byte, whose indices are known to fit.
_BYTES = (
    "a [256]byte, b *[256][2]byte, i byte, p *byte, m map[byte]byte, n map[[2]byte]byte, s []byte, t any, "
    "u [256]any, v *[256]error, w [256]string, z [256]struct{ f, g any }, c [256]chan byte"
)
_BYTE = [
    "i", "a[E]", "a[E]", "a[i]", "b[E][E&1]", "*p", "m[E]", "n[b[E]]", "n[[2]byte{E, E}]", "(E + 1)", "byte(gn)",
    "func(x byte) byte { return a[x] }(E)", "hide[byte](E)", "s[E&3]", "min(E, i)", "byte(len(s[E:]))", "t.(byte)",
    "byte(max(gn, int(E)))", "(&[16]byte{1: E})[E>>4]", '"0123456789abcdef"[E&15]', "(*b)[E][0]", "u[E].(byte)",
    "z[E].f.(byte)", "byte(len(w[E]))", "<-c[E]",
]  # fmt: skip
_BYTE_PLACES = ["i", "a[E]", "a[i]", "b[E][E&1]", "b[i][0]", "*p", "m[E]", "n[b[E]]", "s[E]", "_", "gx"]
_BYTE_STATEMENTS = [
    "P = E", "P, P = E, E", "P, P = E, E", "P, P, P = E, E, E", "m[E] += E", "n[b[E]]++", "a[E] *= E", "delete(m, E)",
    "delete(n, b[E])", "gx = []any{E, b[E], E}", "gx = [2]byte{E, E}", "gx = b[E]", "gx = map[byte]byte{E: E, 3: E}",
    "s = append(s, E, E)", "gx = map[[2]byte]byte{b[E]: E}", "if E == E && E > 3 {\n\tgn++\n}", "println(E, hide(E))",
    "switch E {\ncase E:\n\tgn++\ncase 7, E:\n}", "for range E {\n\tgx = E\n}",
    "if x, ok := n[b[E]]; ok {\n\tgx = x + E\n}",
    "gx = func() byte { return E }", "defer hide(E)", "gx = s[E&3 : E]", "return E", "b[E], i = [2]byte{E}, E",
    "gx, gx = b[E], hide(E)", "b[E], b[i] = b[i], b[E]", "gx = make([]byte, E, E)",
    "gx = u[E] == u[E]", "gx = v[E] != v[E]", "gx = u[E] == v[E]", "gx = v[E] == u[E]", "gx = u[E] == E",
    "gx = E != u[E]",
    "gx = b[E] == b[E]", "gx = z[E] != z[E]", "gx = w[E] == w[E] || u[E] == v[E]", "gx = w[E] < w[E]",
    "gx = w[E] + w[E]",
    "switch u[E] {\ncase u[E], v[E]:\n\tgn++\n}", "switch {\ncase u[E] != v[E], a[E] > E:\n\tgn++\n}",
    "u[E], v[E] = v[E], nil", "z[E].f, z[E].g = z[E].g, u[E]", "gx = []any{u[E], w[E], z[E]}",
    "w[E], u[E] = w[E]+w[E], E",
    "for y := range w[E] {\n\tgx = y + int(E)\n}", "for gx = range b[E] {\n\tgx = u[E]\n}", "go hide(u[E])",
    "if y, ok := u[E].(error); ok {\n\tv[E] = y\n}", "c[E] <- E", "gx, gn = <-c[E], int(E)",
    "select {\ncase c[E] <- a[E]:\ncase u[E] = <-c[E]:\n}", "switch y := u[E].(type) {\ncase byte:\n\tgx = a[y] + E\n}",
    'gx = w[E] == "abc"', 'gx = "a" != w[E]', 'gx = w[E] == "longer than sixteen"', 'gx = w[E] < "b"',
    "gx = u[E] != nil",
    "m[E] /= E", "m[E] %= a[E]", "n[b[E]] /= E", "w[E] += w[E]", "delete(m, a[E])", "gx = copy(s[E&3:], w[E])",
    "u[E], w[E] = map[string]any{w[E]: u[E]}, w[E][E&1:]", "gx = z[E] == struct{ f, g any }{u[E], v[E]}",
]  # fmt: skip


def evaluated_in_order(frame: Frame) -> Lines | None:
    """Indices, keys and what is assigned side by side, all of bytes: in which order they are met shows where gc says of
    an index that it is known to fit. What is compared, sent and received besides."""
    rng = frame.rng
    if frame.language < 22:
        return None

    def written(form: str, depth: int) -> str:
        text = ""
        for letter in form:
            if letter == "E" or letter == "P":
                among = _BYTE_PLACES if letter == "P" else _BYTE if depth else ["i", "byte(3)", "*p", "byte(gn)"]
                letter = written(rng.choice(among), max(depth - 1, 0))
            text += letter
        return text

    lines = [line for _ in range(rng.choice([2, 3])) for line in written(rng.choice(_BYTE_STATEMENTS), 2).split("\n")]
    return [f"gx = func({_BYTES}) byte {{", *indent(lines), "\treturn i", "}"]


STATEMENTS: list[Callable[..., Lines | None]] = [
    deep_loops,
    evaluated_in_order,
    range_over,
    range_over,
    many_cases,
    select_all,
    benchmark,
    some_of(
        "for {\n\t$Q\n\tif $B {\n\t\tbreak\n\t}\n}",
        "for $1 := 0; ; $1++ {\n\t$Q\n\tif $1 > 3 {\n\t\tbreak\n\t}\n}",
        (
            "$1 := 0\n$2:\n\tfor ; $1 < 9; $1++ {\n\t\tswitch {\n\t\tcase $B:\n\t\t\tcontinue $2\n"
            "\t\tcase $1 == 4:\n\t\t\tbreak $2\n\t\t}\n\t\t$Q\n\t}"
        ),
        "for $1, $2 := 0, $n; $1 < $2; $1, $2 = $1+1, $2-1 {\n\t$Q\n}",
        "for $1 := 0; $1 < 3; $1++ {\n\tgx = &$1\n}",
        "for $1 := 0; $1 < 3; $1++ {\n\tdefer func() { println($1) }()\n}",
        "for $1 := 0; $1 < 3; $1++ {\n\tgo func() { gx = &$1 }()\n}",
    ),
    some_of(
        "$1:\n\tif $B {\n\t\tgn++\n\t\tgoto $1\n\t}",
        "if $B {\n\tgoto $1\n}\ngn++\n$1:\n\tgn--",
        "{\n\tif gn == 3 {\n\t\tgoto $1\n\t}\n\tgoto $2\n$1:\n\tgn = 1\n$2:\n\tgn = 2\n}",
        "{\n\t$Q\n}",
    ),
    some_of(
        "defer func() {\n\tif $1 := recover(); $1 != nil {\n\t\tgx = $1\n\t}\n}()",
        "defer func() { _ = recover() }()",
        "defer recover()",
        "defer func(x any) { gx = x }($A)",
        "for gn > 3 {\n\tdefer func() { gn++ }()\n\tgn--\n}",
        "defer println($n)",
        "defer panic($A)",
        "defer func(p *int) { *p = 1 }($P)",
        "go func(p *int) { gx = p }($P)",
        "go $m",
        "defer $m",
        "defer $L()",
        "go $L()",
        "$1 := $L\ndefer $1()",
        "if $B {\n\tdefer $L()\n}",
        "go println($n)",
    ),
    some_of(
        "if $1 := $n; $1 > 0 {\n\t$Q\n} else if $2 := $S; len($2) > $1 {\n\t$Q\n} else {\n\t$Q\n}",
        "if $1, $2 := gx.(int); $2 {\n\tgn = $1\n}",
        "if false {\n\t$Q\n}",
        "if true {\n\t$Q\n} else {\n\t$Q\n}",
        "if $1 := $P; $1 != nil {\n\tgx = $1\n}",
        "const $1 = 3\nif $1 > 2 {\n\t$Q\n}",
        "switch $1 := $n; {\ncase $1 > 3:\n\t$Q\n}",
        "switch {\n}",
        "switch true {\ncase $B:\n\t$Q\n}",
    ),
    some_of(
        (
            "switch $1 := gx.(type) {\ncase nil:\n\t$Q\ncase int, string:\n\tgx = $1\ncase error:\n"
            "\tgx = $1.Error()\ncase func():\n\t$1()\ndefault:\n\t_ = $1\n}"
        ),
        "switch gx.(type) {\ncase *int, []byte:\n\t$Q\ncase interface{ M(p *int) *int }:\n}",
        "switch gx.(type) {\n}",
        "switch $1 := any($U).(type) {\ncase int:\n\tgn = $1\ncase *int:\n\tgx = $1\n"
        'case map[string]int:\n\t$1["a"]++\ncase chan int:\n\tclose($1)\n}',
        "switch $1 := gx; $1.(type) {\ncase int8:\n\t$Q\n}",
    ),
]
