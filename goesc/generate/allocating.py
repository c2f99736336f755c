"""A dialect of the generated programs: all that makes gc call the run time for memory, and all that spares it.

    extend(world)       more types, package variables, generic helpers; rules for expressions and statements

Strings and bytes that are put together, converted and looked up, slices that grow and leave, maps of every kind of key,
small variables that are moved together, boxes of every size, defers by the dozen. Each form is one that
cmd/compile/internal/walk or ssagen treats in its own way (goesc.generate.forms).
"""

from __future__ import annotations

from collections.abc import Callable

from goesc.generate import phrases_known
from goesc.generate.declarations import enter
from goesc.generate.expressions import Frame, leaf
from goesc.generate.forms import RUNES, Lines, fill, is_map, is_slice, one_of, some_of
from goesc.generate.types import (
    ANY,
    BOOL,
    BYTE,
    BYTES,
    INT,
    NUMBERS,
    STRING,
    Declared,
    GoType,
    Shape,
    array_of,
    chan_of,
    map_of,
    number,
    pointer,
    slice_of,
)
from goesc.generate.world import World

ARRAYS = [array_of(2, INT), array_of(5, INT), array_of(1, STRING), array_of(1, number("int32"))]
# Structs of each package: without pointers and aligned below its size; of more than a map keeps in its groups; a string
# alone; nothing; one byte.
STRUCTS: dict[str, list[tuple[str, GoType]]] = {
    "pair": [("lo", number("uint16")), ("hi", number("uint16"))],
    "big": [("room", array_of(20, INT)), ("name", STRING)],
    "word": [("s", STRING)],
    "empty": [],
    "flag": [("b", BYTE)],
}

HELPERS = """\
func gnew[E any](e E) *E { return &e }

func gzero[E any]() *E { return new(E) }

func gmake[E any](n int) []E { return make([]E, n) }

func gapp[E any](s []E, e ...E) []E { return append(s, e...) }

func gmap[K comparable, V any](k K, v V) map[K]V {
	m := make(map[K]V)
	m[k] = v
	return m
}

func gbox[E any](e E) any { return e }

func gseq[E any](s []E) func(func(int, E) bool) {
	return func(yield func(int, E) bool) {
		for i, e := range s {
			if !yield(i, e) {
				return
			}
		}
	}
}
"""


def plain(world: World) -> list[GoType]:
    """Types of values that are boxed and moved."""
    return [*NUMBERS, INT, STRING, BYTES, BOOL, BYTE, *(_struct(world, name) for name in STRUCTS), *ARRAYS]


def _struct(world: World, name: str) -> GoType:
    return GoType(Shape.STRUCT, world.mark(f"z{name}"))


def extend(world: World) -> None:
    """Make the functions of a package rich in what takes memory."""
    rng = world.rng
    private = world.shared.private.setdefault(world.package, set())
    for name, fields in STRUCTS.items():
        enter(world, Declared(_struct(world, name), fields))
        private.update(label for label, _ in fields)
        lines = "".join(f"\t{label} {type_.text}\n" for label, type_ in fields)
        world.declarations.append(f"type z{name} struct {{\n{lines}}}\n")
    big, pair, empty = (_struct(world, name) for name in ("big", "pair", "empty"))
    keys = [INT, *NUMBERS, BOOL, BYTE, ANY, pointer(INT), pair, _struct(world, "word"), _struct(world, "flag"), *ARRAYS]
    maps = [map_of(rng.choice([INT, STRING, BYTES, big, ANY]), key) for key in rng.sample(keys, 5)]
    world.pool += [
        *plain(world), *map(slice_of, (STRING, BYTE, number("int16"), big, empty, pair)), *maps, *maps,
        map_of(slice_of(INT)), RUNES, STRING, ANY, pointer(pair), pointer(number("int16")), pointer(STRING),
        chan_of(INT), chan_of(empty),
    ]  # fmt: skip
    plain_variables = {"g7": INT, "g8": STRING, "g9": chan_of(INT)}
    plain_variables |= {f"h{i}": t for i, t in enumerate([BYTES, RUNES, slice_of(INT), slice_of(STRING), big, *maps])}
    world.globals = [pair for pair in world.globals if pair[0] not in plain_variables]  # others' of the same name
    world.globals += plain_variables.items()
    world.declarations += [f"var {name} {type_.text}\n" for name, type_ in plain_variables.items()]
    entries = ", ".join(f"{i}: {i}" for i in range(rng.choice([3, 9, 30])))
    initialised = [
        f"var i0 = map[int]int{{{entries}}}", 'var i1 = map[string]*int{"a": new(int), "b": nil}',
        "var i2 = []*int{new(int)}", "var i3 = &zpair{1, 2}", 'var i4 = []byte("abcd")', "var i5 = &[]any{g7, 2}",
        'var i6 = g8 + "x"', "var i7 = append(h2, 1, 2)", "var i8 any = g7", "var i9 = make(chan int, 3)",
        "var i10 = func() *int { return &g7 }", "var i11 = gnew(h3)", "var i12 = make([]string, len(g8))",
    ]  # fmt: skip
    world.declarations += [*rng.sample(initialised, rng.randint(0, 4)), HELPERS]
    world.opaque = True
    for shape, rules in EXPRESSIONS.items():
        world.expressions[shape] = [*world.expressions.get(shape, ()), *rules]
    world.statements += STATEMENTS


# --- expressions -----------------------------------------------------------------------------------


def concatenation(frame: Frame, type_: GoType, depth: int) -> str | None:
    return fill(frame, "(" + " + ".join(["$S"] * frame.rng.choice([2, 3, 4, 5, 6, 8])) + ")", type_, depth)


def literal_of_a_map(frame: Frame, type_: GoType, depth: int) -> str | None:
    """Of few and of many entries, constant or not."""
    key = type_.key or STRING
    if key.shape not in (Shape.STRING, Shape.INT, Shape.NUMBER) or type_.elem is None:
        return fill(frame, "$T{$k: $e}", type_, depth)
    quote = '"' if key == STRING else ""
    value = _constant(type_.elem) if frame.chance(0.6) else "$e"
    entries = (f"{quote}{i}{quote}: {value}" for i in range(frame.rng.choice([1, 3, 8, 9, 26])))
    return fill(frame, f"$T{{{', '.join(entries)}}}", type_, depth)


def _constant(type_: GoType) -> str:
    match type_.shape:
        case Shape.INT | Shape.NUMBER | Shape.BYTE | Shape.NAMED_INT:
            return "3"
        case Shape.STRING | Shape.ANY:
            return '"v"'
        case Shape.BOOL:
            return "true"
        case Shape.STRUCT | Shape.ARRAY | Shape.OPAQUE:
            return f"{type_.text}{{}}"
        case Shape.PARAM:
            return f"*new({type_.text})"
        case Shape.NAMED_STRING:
            return '"v"'
        case _:
            return "nil"


def looked_up(frame: Frame, type_: GoType, depth: int) -> str | None:
    """An element under a key that is converted for it."""
    word = _struct(frame.world, "word")
    found = frame.variables(lambda t: t.shape == Shape.MAP and t.elem == type_ and t.key in (STRING, word))
    if not found:
        return None
    chosen = frame.rng.choice(found)
    return fill(frame, f"{chosen.name}[{'string($b)' if chosen.type.key == STRING else 'zword{string($b)}'}]", type_)


def box(frame: Frame, type_: GoType, depth: int) -> str | None:
    form = frame.rng.choice(
        ["any($V)", "any($V)", f"any({leaf(frame, frame.rng.choice(plain(frame.world)))})", "gbox($V)"]
    )
    return fill(frame, form, frame.rng.choice(plain(frame.world)), depth) if type_ == ANY else None


EXPRESSIONS: dict[Shape, list[Callable[..., str | None]]] = {
    Shape.STRING: [
        concatenation, looked_up, one_of("string($b)", '"x" + string($b)', "string($b) + string($b)"),
        one_of("string($b)", "string($r)", "string(hide($r)[0])"),
    ],
    Shape.INT: [
        looked_up,
        one_of("len([]rune($s))", "len(string($b))", "len([]byte($s))", "copy($b, $s)", "cap(append($b, $s...))"),
    ],
    Shape.BOOL: [
        one_of("more()", "more() && more()", "more() || more()"),
        one_of("string($b) == $s", '$s + "x" == string($b)', "$S + $s < $s", "more() && string(h0) < g8"),
        one_of("more() || gx == any($s)", "gx == any(float64($n)) && more()", "gx == any(zpair{1, 2}) || more()"),
    ],
    Shape.SLICE: [
        one_of(
            "[]byte($S)", "[]byte($s + $S)", "[]byte($s + $S + $s + $S)", '[]byte("abcd")', '[]byte("")',
            "append($b, hide($s)...)", "append($b, hide($s)[0])", "append([]byte(nil), hide($b)...)",
            "append([]byte{}, hide($S)...)",
            only=BYTES,
        ),
        one_of("[]rune($S)", '[]rune("abc")', only=RUNES),
        one_of(
            "make($T, 0)", "make($T, 0, 4)", "make($T, 0, 0)", "make($T, 0, $n)", "make($T, $n)", "make($T, $n, $n+1)",
            "make($T, 2, $n)", "make($T, 7)", "make($T, 5000)", "make($T, 70000)",
        ),
        one_of(
            "append($v, make($T, $n)...)", "append($v, make($T, $n, 9)...)", "append($v, make($T, 3)...)",
            "append($v, $e)", "append($v, $e, $e, $e)", "append($v, hide($v)...)", "append(hide($v)[:1:1], $e)",
            "append($v)", "append($T(nil), $e)", "append($T{}, $e, $e)", "append(make($T, 0, 3), $e)",
            "append($T{$e}, hide($v)...)",
        ),
        one_of("gmake[$E]($n)", "gapp($V, $x)", "gapp[$E](nil, hide($V)...)"),
    ],
    Shape.POINTER: [one_of("gnew($x)", "gzero[$E]()", "new($E)", "new($x)")],
    Shape.MAP: [
        literal_of_a_map,
        one_of("gmap($y, $x)", "make($T)", "make($T, 0)", "make($T, 8)", "make($T, 9)", "make($T, $n)"),
    ],
    Shape.ANY: [
        box, box,
        one_of(
            "any(zpair{1, 2})", 'any(zword{"w"})', "any([2]int{3, 4})", "any(1.5)", "any(struct{ a, b any }{$A, 3})",
            only=ANY,
        ),
    ],
}  # fmt: skip


# --- statements ------------------------------------------------------------------------------------


def moved_together(frame: Frame) -> Lines | None:
    """Small variables, one after the other, with and without something between them."""
    lines: Lines = []
    names: list[str] = []
    for _ in range(frame.rng.randint(1, 4)):
        type_ = frame.rng.choice([*NUMBERS, *plain(frame.world)])
        name = frame.fresh()
        lines.append(f"var {name} {type_.text}" + frame.rng.choice(["", f" = {leaf(frame, type_)}"]))
        frame.declare(name, type_)
        names.append(name)
        if frame.chance(0.3):
            lines.append(
                frame.rng.choice(
                    ["println(hide(h2)[gn])", "println(gn)", "gx = h2", "gx = BESIDE", "println(any(BESIDE))"]
                )
            )
            lines[-1] = lines[-1].replace("BESIDE", phrases_known.beside(frame))
    return lines + [f"gx = &{name}" for name in names if frame.chance(0.85)]


def gathered(frame: Frame) -> Lines | None:
    """A slice that grows, mostly in a loop, and then leaves in one way or another."""
    rng, result = frame.rng, frame.results[0] if len(frame.results) == 1 else ANY
    leaves = result.shape == Shape.SLICE and frame.chance(0.7)
    type_ = result if leaves else rng.choice([t for t in frame.world.pool if t.shape == Shape.SLICE])
    start = rng.choice([
        "var $1 $T", "var $1 $T", "$1 := $T{}", "$1 := make($T, 0)", "$1 := make($T, 0, 8)", "$1 := make($T, 0, $n)",
        "$1 := $T{$e}",
    ])  # fmt: skip
    grow = rng.choice(
        ["$1 = append($1, $e)", "$1 = append($1, $e)", "$1 = append($1, $e, $e)", "$1 = append($1, hide($V)...)"]
    )
    if frame.chance(0.3):
        grow = f"if more() {{\n\t{grow}\n}}"
    heads = ["for $2 := 0; $2 < $n; $2++", "for range 10", "for range $n", ""]
    head = rng.choice(heads if frame.language >= 22 else heads[::3])
    if head:
        grow = f"{head} {{\n\t" + grow.replace("\n", "\n\t") + "\n}"
    between = rng.choice(
        [
            "",
            "",
            "",
            "if more() {\n\t$1 = $1[1:]\n}\n",
            "$1 = hide($1)[1:]\n",
            "println(cap($1))\n",
            "println(len($1))\n",
            f"{grow}\n",
        ]
    )
    ends = ["gx = $1", "for range $1 {\n}", "_ = $1", *(f"{name} = $1" for name in frame.globals(type_))]
    end = "if more() {\n\treturn $1\n}" if leaves and frame.chance(0.8) else rng.choice(ends)
    if between.startswith("for $2"):
        between = between.replace("$2", "$3")
    text = fill(frame, f"{start}\n{grow}\n{between}{end}", type_)
    return None if text is None else text.split("\n")


def captured(frame: Frame) -> Lines | None:
    """A variable that a closure changes, which is kept, started, deferred or only called."""
    type_ = frame.rng.choice([INT, STRING, BYTES, slice_of(INT), number("int16")])
    change = {Shape.STRING: '$1 += "x"', Shape.SLICE: "$1 = append($1, 1)"}.get(type_.shape, "$1++")
    use = frame.rng.choice(["$2()", "gx = $2", "go $2()", "defer $2()"])
    text = fill(frame, f"var $1 $T\n$2 := func() {{ {change} }}\n{use}", type_)
    return None if text is None else text.split("\n")


def many_defers(frame: Frame) -> Lines | None:
    call = frame.rng.choice(["println(gn)", "func() { g7++ }()", "func(v int) { g7 = v }(g7)"])
    return [f"defer {call}"] * frame.rng.choice([1, 2, 8, 9])


STATEMENTS: list[Callable[..., Lines | None]] = [
    *phrases_known.STATEMENTS, phrases_known.apart(moved_together), gathered, gathered, gathered, captured, many_defers,
    some_of(
        "$1 := make($T, len($v))\ncopy($1, $v)", "$1 := make($T, len($v))\ncopy($1, $v)\ngx = $1",
        "$1 := make($T, $n)\ncopy($1, $v)\ngx = $1", "$1 := make($T, $n, $n+2)\ncopy($1, $v)\ngx = $1",
        "$1 := make($T, len($v))\nprintln($n)\ncopy($1, $v)\ngx = $1",
        "$1 := make($T, 4)\ncopy($1, hide($v)[1:])\ngx = $1",
        want=is_slice,
    ),
    some_of("$v[$k] = $e", "$v[$k] = $e", "$v[$k], gx = $e, $v[$k]", want=is_map),
    some_of("$v[$k]++", "$v[$k] += $e", "$v[$k] /= $n + 1", want=lambda t: is_map(t) and t.elem == INT),
    some_of("$v[$k] += $S", "$v[$k] += $s + $S", want=lambda t: is_map(t) and t.elem == STRING),
    some_of(
        "$v[$k] = append($v[$k], 1)", "$v[$k] = append($v[$k], 1, 2)",
        want=lambda t: is_map(t) and t.elem in (BYTES, slice_of(INT)),
    ),
    some_of(
        "delete($v, string($b))", "$1 := string($b)\n_ = $v[$1]", "$1 := string($b)\n_ = $v[$1]\nprintln($1)",
        "$v[string($b)] = $e", "$1, $2 := $v[string($b)]\n_, _ = $1, $2",
        want=lambda t: is_map(t) and t.key == STRING,
    ),
    some_of(
        'switch string($b) {\ncase "a", "b":\n\tprintln(1)\ncase "c":\n\tprintln(2)\n}',
        'switch string($b) {\ncase "a":\n\tprintln(1)\ncase $s:\n\tprintln(2)\n}',
        "for $1, $2 := range []byte($s) {\n\tprintln($1, $2)\n}",
        "for $1, $2 := range string($b) {\n\tprintln($1, $2)\n}",
        "for $1, $2 := range []rune($s) {\n\tprintln($1, $2)\n}",
    ),
    some_of(
        "$1 := $s\n$1 += $S + $s\n_ = $1", "$1 := []byte($s)\nif more() {\n\tprintln($1[gn])\n}",
        "$1 := []byte($s)\nif more() {\n\t$1[gn] = 1\n}",
        "$1 := []byte($s)\ngx = $1", "_ = string($b)", "_ = $s + $S", "println($s + string($b), string($b))",
        "$1 := string($b)\nfor range 3 {\n\t$1 += $s\n}\ngx = $1",
    ),
    some_of(
        "for range 3 {\n\tdefer println(gn)\n}", "for range $n {\n\tdefer func() { g7++ }()\n}",
        "for range $n {\n\t$1 := $n\n\tdefer func() { g7 = $1 }()\n}",
    ),
    some_of(
        "$1 := 0\nfor $2 := range gseq(hide($v)) {\n\t$1 += $2\n}\n_ = $1",
        "for $1 := range gseq(hide($v)) {\n\tdefer println($1)\n}",
        "for $1 := range gseq(hide($v)) {\n\tif $1 > 2 {\n\t\tbreak\n\t}\n}",
        "for $1 := range gseq(hide($v)) {\n\tgx = &$1\n}",
        "$1 := 0\nfor $2, $3 := range gseq(hide($v)) {\n\tgo func() { $1 += $2 }()\n\t_ = $3\n}", want=is_slice,
    ),
    some_of(
        "var $1 [20000]int\nprintln($1[gn])", "$1 := new([9000]int)\nprintln($1[gn])",
        "$1 := &[9000]int{1}\nprintln($1[gn])", "$1 := make([]int, 8192)\nprintln($1[gn])",
        "$1 := make([]int, 8193)\nprintln($1[gn])", "var $1 any = [300]int{0: $n}\nprintln($1 == nil)",
    ),
]  # fmt: skip
