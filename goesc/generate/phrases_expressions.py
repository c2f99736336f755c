"""Forms of expressions that few programs have.

one_of("len($S)", "cap([]byte($S))")(frame, INT, 1)    ->   'len("a" + s1)'
"""

from __future__ import annotations

from collections.abc import Callable

from goesc.generate.declarations import BYTES_AROUND
from goesc.generate.expressions import Frame, expression, typed
from goesc.generate.forms import fill, one_of
from goesc.generate.types import BYTES, GoType, Shape


def nested_literal(frame: Frame, type_: GoType, depth: int) -> str | None:
    """Of slices of slices, maps of structs and the like, where inner types are left out, and of indices."""
    if type_.elem is None or type_.elem.shape not in (Shape.SLICE, Shape.MAP, Shape.STRUCT, Shape.ARRAY, Shape.POINTER):
        return None
    inner = type_.elem
    if inner.shape == Shape.POINTER and (inner.elem is None or inner.elem.shape not in (Shape.STRUCT, Shape.ARRAY)):
        return None
    if type_.shape == Shape.MAP:
        return fill(frame, "$T{$k: {}}", type_, depth)
    if type_.shape == Shape.ARRAY and type_.length < 2:
        return None
    return f"{type_.text}{{{frame.rng.choice(['{}, {}', '1: {}', '{}', '0: {}, {}'])}}}"


def sized(frame: Frame, type_: GoType, depth: int) -> str | None:
    """Bytes of a length at which gc decides."""
    length = frame.rng.choice(BYTES_AROUND)
    if type_ != BYTES:
        return None
    forms = [
        f"make([]byte, {length})",
        f"make([]byte, 0, {length})",
        f"new([{length}]byte)[:]",
        f"make([]byte, $n, {length})",
    ]
    return fill(frame, frame.rng.choice(forms), type_, depth)


def through_interface(frame: Frame, type_: GoType, depth: int) -> str | None:
    """A method called on a value that was made an interface just there: devirtualised."""
    for interface in frame.world.interfaces:
        routines = frame.world.giving(interface, type_)
        found = frame.world.implementers(interface)
        if routines and found:
            chosen, held = frame.rng.choice(routines), frame.rng.choice(found)
            args = ", ".join(expression(frame, p, min(depth, 1)) for p in chosen.type.params)
            return f"{interface.text}({typed(frame, held, depth)}).{chosen.name}({args})"
    return None


def local_struct(frame: Frame, type_: GoType, depth: int) -> str | None:
    return f"struct{{ f {type_.text} }}{{{expression(frame, type_, depth)}}}.f"


EXPRESSIONS: dict[Shape, list[Callable[..., str | None]]] = {
    Shape.INT: [
        one_of(
            "len($S)",
            "cap([]byte($S))",
            "len([...]int{1, 2, 5: 3})",
            "copy($b, $S)",
            "copy($b, $b)",
            "len(map[int]int{1: 2})",
        ),
        one_of(
            "int(unsafe.Sizeof($U))",
            "int(unsafe.Alignof($U))",
            "int(uintptr(unsafe.Pointer($P)))",
            "*(*int)(unsafe.Pointer($P))",
        ),
        one_of(
            "[]int{$I, $I}[$n]",
            "[2]int{$I, 3}[0]",
            "map[string]int{$S: $I}[$S]",
            "[...]int{2: $I}[1]",
            "func() int { return $I }()",
        ),
        one_of(
            "int(real(complex(float64($n), 1)))",
            "int(float64($n) * 1.5)",
            "int(uint8($n))",
            "$n << 3",
            "$n >> uint($n)",
            "-$n",
            "^$n",
            "+$n",
        ),
        one_of(
            "struct{ f int }{$I}.f",
            "(&struct{ f, g int }{1, $n}).g",
            "(*(*int)(nil))",
            "*func(p *int) *int { return p }($P)",
        ),
        one_of("min($n, 3, $n)", "max($n, 7)", "func(v ...int) int { return len(v) }($n, $I)"),
        through_interface,
        local_struct,
    ],
    Shape.STRING: [
        one_of(
            "string([]byte($S))",
            "string(append([]byte($S), $S...))",
            "string([]rune($S))",
            '"a" + $S + "b"',
            "func(s string) string { return s }($S)",
        ),
        one_of(
            "unsafe.String(unsafe.StringData($S), 1)",
            "string($b[:])",
            "string($b) + $S",
            '[]string{"x", $S}[$n]',
            "map[int]string{1: $S}[$n]",
        ),
        through_interface,
        local_struct,
    ],
    Shape.BOOL: [
        one_of(
            "any($U) == any($U)",
            "[2]int{1, 2} == [2]int{$n, 2}",
            "struct{ a int; b string }{$n, $S} == struct{ a int; b string }{1, $S}",
        ),
        one_of(
            "!($B)",
            "len($S) > 0 && $B",
            "string($b) == $S",
            '$S < "m"',
            "$P == $P",
            "func() bool { return $B }()",
            "more()",
        ),
    ],
    Shape.POINTER: [
        one_of(
            "(*$E)(unsafe.Pointer($V))",
            "&[]$E{$e}[0]",
            "func(x $E) *$E { return &x }($x)",
            "func() *$E { var x $E; return &x }()",
            "&(&struct{ f $E }{$e}).f",
        ),
        one_of(
            "map[int]$T{1: $V}[$n]",
            "[]$T{$V, nil}[$n]",
            "(<-make(chan $T, 1))",
            "[...]$T{$V}[0]",
            "func(v ...$T) $T { return v[0] }($V)",
        ),
        one_of("any($V).($T)", "func(x any) $T { return x.($T) }($V)", "&new([3]$E)[1]"),
        through_interface,
        local_struct,
    ],
    Shape.SLICE: [
        nested_literal,
        sized,
        local_struct,
        through_interface,
        one_of(
            "(*[1]$E)(nil)[:]",
            "$T{0: $e}",
            "$T{3: $e}",
            "new([4]$E)[1:3]",
            "(&[2]$E{$e})[:]",
            "append($T(nil), $V...)",
            "append($V[:0:0], $e)",
        ),
        one_of(
            "unsafe.Slice(&$V[0], 1)",
            "$V[:len($V):cap($V)]",
            "func(v ...$E) []$E { return v }($e, $e)",
            "append($T{}, make($T, $n)...)",
            "append($V[:1], $V[2:]...)",
        ),
        one_of("[][]$E{$V}[0]", "struct{ s []$E }{$V}.s", "make($T, 8192)", "make($T, $n, 10)", "make($T, uint8(7))"),
    ],
    Shape.ARRAY: [nested_literal, local_struct, one_of("[1]$T{$V}[0]", "*new($T)", "func(x $T) $T { return x }($V)")],
    Shape.MAP: [
        nested_literal,
        local_struct,
        through_interface,
        one_of(
            "make($T, 8)",
            "make($T, 9)",
            "make($T, $n)",
            "func(m $T) $T { return m }($V)",
            "map[int]$T{1: $V}[1]",
            "[]$T{$V}[0]",
        ),
    ],
    Shape.CHAN: [one_of("make($T, $n)", "func() $T { return $V }()", "[]$T{$V}[0]", "make($T, 0)"), through_interface],
    Shape.FUNC: [
        one_of("[]$T{$V}[0]", "struct{ f $T }{$V}.f", "func() $T { return $V }()", 'map[string]$T{"a": $V}[$S]'),
        through_interface,
    ],
    Shape.STRUCT: [
        one_of(
            "*&$T{}", "*new($T)", "[]$T{{}}[0]", "func(x $T) $T { return x }($V)", "any($V).($T)", "map[int]$T{}[1]"
        ),
        through_interface,
    ],
    Shape.ANY: [
        one_of(
            "struct{}{}",
            "[0]int{}",
            "any($n)",
            "any(uint8($n))",
            "any($S)",
            "struct{ p *int }{$P}",
            "[1]*int{$P}",
            "any($B)",
            "any(1 << 20)",
            "complex(1, 2)",
        ),
        one_of(
            "any($U)",
            "any($U)",
            "[]any{$U}[0]",
            'map[string]any{"a": $U}["a"]',
            "func(v ...any) any { return v[0] }($U)",
            "any($L)",
        ),
        one_of(
            "error(nil)",
            "interface{ M(p *int) *int }(nil)",
            "unsafe.Pointer($P)",
            "uintptr($n)",
            "(func())(nil)",
            "recover()",
        ),
        through_interface,
    ],
    Shape.ERROR: [one_of("func() error { return $V }()", "any($V).(error)", "[]error{$V}[0]"), through_interface],
    Shape.INTERFACE: [
        one_of("any($V).($T)", "[]$T{$V}[0]", "func(x $T) $T { return x }($V)", "map[int]$T{1: $V}[1]"),
        through_interface,
    ],
    Shape.NAMED_INT: [one_of("$T($n)", "$T(len($S))", "($V) + 1", "^($V)"), through_interface],
    Shape.PARAM: [
        one_of(
            "any($V).($T)",
            "func(x $T) $T { return x }($V)",
            "[]$T{$V}[0]",
            "*&[]$T{$V}[0]",
            "struct{ f $T }{$V}.f",
            "map[int]$T{1: $V}[$n]",
        )
    ],
    Shape.OPAQUE: [one_of("$T{}", "*new($T)")],
}
