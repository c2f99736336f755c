"""What the language has besides: forms that few programs have, for every construct that gc treats in its own way.

    extend(world)       the rules of this file, for a package

Beside goesc.generate.allocating, which is about memory, and used in its place. Each form is a rule's choice, so that a
rule is drawn as often as any other; sizes are those around which gc decides (goesc.generate.declarations).
"""

from __future__ import annotations

from collections.abc import Callable

from goesc.generate.declarations import BYTES_AROUND, some_type
from goesc.generate.expressions import Frame, expression, header, selectable, typed
from goesc.generate.forms import Lines, fill, is_map, is_slice, one_of, some_of
from goesc.generate.statements import block, condition, indent
from goesc.generate.types import (
    ANY,
    BYTES,
    INT,
    STRING,
    GoType,
    Shape,
    func_of,
    pointer,
)
from goesc.generate.world import World

THUNK = func_of((), ())


def extend(world: World) -> None:
    for shape, rules in EXPRESSIONS.items():
        world.expressions[shape] = [*world.expressions.get(shape, ()), *rules]
    world.statements += STATEMENTS


# --- expressions ------------------------------------------------------------------------------------


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


# --- statements -------------------------------------------------------------------------------------


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


def local_type(frame: Frame) -> Lines | None:
    """A type of the function, with a variable of it."""
    if frame.parameters:
        return None
    name, variable_name = frame.fresh("L"), frame.fresh()
    kinds = [frame.draw_type() for _ in range(frame.rng.randint(1, 3))]
    fields = "; ".join(f"f{i} {t.text}" for i, t in enumerate(kinds))
    values = ", ".join(f"f{i}: {expression(frame, t, 1)}" for i, t in enumerate(kinds))
    form = frame.rng.choice(
        [
            f"{name}{{{values}}}",
            f"&{name}{{{values}}}",
            f"[]{name}{{{{{values}}}}}",
            f'map[string]*{name}{{"a": {{{values}}}}}',
        ]
    )
    use = frame.rng.choice([f"_ = {variable_name}", f"gx = {variable_name}", f"gx = &{variable_name}"])
    return [f"type {name} struct {{ {fields} }}", f"{variable_name} := {form}", use]


def captured_by_size(frame: Frame) -> Lines | None:
    """A variable of about the size that closures copy, which is changed afterwards or not."""
    length = frame.rng.choice([1, 16, 17, 127, 128, 129, 136])
    elem = frame.rng.choice(["byte", "*int"]) if length < 20 else "byte"
    one, two = frame.fresh(), frame.fresh()
    change = frame.rng.choice(["", f"{one}[0] = *new({elem})"])
    use = frame.rng.choice([f"gx = {two}", f"{two}()", f"go {two}()", f"defer {two}()"])
    lines = [f"var {one} [{length}]{elem}", f"{two} := func() {{ println(len({one}), {one}[0]) }}", change, use]
    return [line for line in lines if line]


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


def conversions(frame: Frame) -> Lines | None:
    """Between types of the same structure, and to arrays."""
    found = frame.variables(is_slice)
    if not found:
        return None
    chosen, one = frame.rng.choice(found), frame.fresh()
    elem = chosen.type.elem
    assert elem is not None
    form = frame.rng.choice(
        [f"(*[2]{elem.text})({chosen.name})", f"[2]{elem.text}({chosen.name})", f"([]{elem.text})({chosen.name})"]
    )
    return [f"{one} := {form}", frame.rng.choice([f"_ = {one}", f"gx = {one}", f"gx = &{one}"])]


def through_fields(frame: Frame) -> Lines | None:
    """Assignments to fields, and copies of structs."""
    found = frame.variables(selectable)
    if not found:
        return None
    chosen, one = frame.rng.choice(found), frame.fresh()
    fields = frame.world.fields(chosen.type)
    if not fields:
        return None
    name = frame.rng.choice(list(fields))
    of = fields[name]
    text = expression(frame, of, 2)
    forms = [
        f"{chosen.name}.{name} = {text}",
        f"{one} := {chosen.name}\n{one}.{name} = {text}\ngx = {one}"
        if of.shape != Shape.PARAM
        else f"gx = {chosen.name}",
        f"{one} := &{chosen.name}.{name}\n*{one} = {text}",
        f"{one} := {chosen.name}.{name}\ngx = {one}",
        f"gx, {chosen.name}.{name} = {chosen.name}.{name}, {text}",
    ]
    return frame.rng.choice(forms).split("\n")


def recursion(frame: Frame) -> Lines | None:
    """A function literal that calls itself."""
    one, two = frame.fresh("fn"), frame.fresh()
    type_ = frame.draw_type()
    form = (
        f"var {one} func({two} {type_.text}, n int) {type_.text}\n"
        f"{one} = func({two} {type_.text}, n int) {type_.text} {{\n\tif n > 0 {{\n"
        f"\t\treturn {one}({two}, n-1)\n\t}}\n\treturn {two}\n}}\n"
    ) + frame.rng.choice([f"{one}({expression(frame, type_, 1)}, 3)", f"gx = {one}({expression(frame, type_, 1)}, gn)"])
    return form.split("\n")


def of_parameters(frame: Frame) -> Lines | None:
    """What only generic code has: values whose types a dictionary knows."""
    if not frame.parameters:
        return None
    letter, kind = frame.rng.choice(list(frame.parameters.items()))
    found = frame.variables(lambda t: t.shape == Shape.PARAM and t.text == letter)
    if not found:
        return None
    name, one = frame.rng.choice(found).name, frame.fresh()
    forms = [
        f"gx = {name}",
        f"gx = &{name}",
        f"gx = []{letter}{{{name}}}",
        f"{one}, _ := any({name}).({letter})\ngx = {one}",
        f"switch {one} := any({name}).(type) {{\ncase int:\n\tgn = {one}\ncase []{letter}:\n\tgx = {one}\n}}",
        f"switch gx.(type) {{\ncase {letter}:\n\tgn++\ncase *{letter}, func({letter}):\n\tgn--\n}}",
        f"{one} := func() {letter} {{ return {name} }}\ngx = {one}",
        f"gx = map[int]{letter}{{1: {name}}}",
        f"{one} := struct{{ f {letter} }}{{{name}}}\ngx = &{one}",
        f"var {one} {letter} = {name}\ngo func() {{ gx = {one} }}()",
        f"{one} := make(chan {letter}, 1)\n{one} <- {name}\ngx = <-{one}",
        f"{one} := [2]{letter}{{}}\n{one}[1] = {name}\ngx = {one}[:]",
        f"defer func(x {letter}) {{ gx = x }}({name})",
        f"gx = any({name}) == any(1)",
        f"{one} := new({letter})\n*{one} = {name}",
    ]
    if kind == "maker":
        forms += [
            f"gx = {name}.M(nil)",
            f"{one} := {name}.M\ngx = {one}(&gn)",
            f"gx = {letter}.M",
            f"defer {name}.M(&gn)",
            f"{one} := interface{{ M(p *int) *int }}({name})\ngx = {one}.M(nil)",
        ] * 2
    elif kind == "comparable":
        forms += [f"if {name} == {name} {{\n\tgn++\n}}", f"{one} := map[{letter}]int{{{name}: 1}}\n{one}[{name}]++"] * 2
    elif kind == "number":
        forms += [f"{name} += {name}", f"gx = {name} * 2", f"if {name} < 3 {{\n\tgn++\n}}", f"gn = int({name})"]
    elif kind == "text":
        forms += [f"gx = string({name})", f"gx = []byte({name})", f"gn = len({name})", f"gn = int({name}[gn])"]
    return frame.rng.choice(forms).split("\n")


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


def _declared(frame: Frame, form: str, type_: GoType) -> Lines | None:
    """A form that makes the variable $1 of a type, which what follows can use."""
    name = frame.fresh()
    text = fill(frame, form.replace("$1", name), type_)
    if text is None:
        return None
    frame.declare(name, type_)
    return text.split("\n")


def declared_somehow(frame: Frame) -> Lines | None:
    type_ = some_type(frame.world)
    if any(p in type_.text for p in ("chan func",)):
        return None
    return _declared(
        frame,
        frame.rng.choice(
            [
                "var $1 $T",
                "var $1 $T = $V",
                "var $1 = $V",
                "var (\n\t$1 $T\n)\n_ = $1",
                "$1 := *new($T)",
                "$1, _ := $V, 0",
            ]
        ),
        type_,
    )


STATEMENTS: list[Callable[..., Lines | None]] = [
    deep_loops,
    local_type,
    captured_by_size,
    range_over,
    range_over,
    many_cases,
    select_all,
    conversions,
    through_fields,
    through_fields,
    recursion,
    declared_somehow,
    declared_somehow,
    of_parameters,
    of_parameters,
    benchmark,
    some_of(
        "gx = $v[0:1:1]",
        "$1 := $v[:1:1]\n_ = $1",
        "gx = $v == $v",
        "$1 := &$v\ngx = $1[0:1:2]",
        want=lambda t: t.shape == Shape.ARRAY and t.length > 1 and t.elem == INT,
    ),
    some_of(
        "var $1 $E\nvar $2 bool\n$1, $2 = <-$v\n_, _ = $1, $2",
        "var $1 $E\nselect {\ncase $1 = <-$v:\n}\ngx = $1",
        "for $1 := range $v {\n\tgx = $1\n}",
        want=lambda t: t.shape == Shape.CHAN and not t.text.startswith("«"),
    ),
    some_of(
        "switch $1 := $v.(type) {\ncase nil:\ncase interface{ M(p *int) *int }:\n\tgx = $1\n}",
        "$1, $2 := $v.(interface{ K(x any) })\n_, _ = $1, $2",
        "gx = $v.(interface{ M(p *int) *int })",
        "gx = any($v) == nil",
        want=lambda t: t.shape == Shape.INTERFACE,
    ),
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
        "if $B {\n\tpanic($A)\n}",
        "print($n, $S)",
        "println()",
        "println($S, $n, $B)",
        "_ = $U",
        "gx = $U",
        "_, _ = $U, $U",
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
    some_of(
        "$v[$k], gx = $e, 1",
        "delete($v, $k)",
        "if _, $1 := $v[$k]; $1 {\n\t$Q\n}",
        "clear($v)",
        "for $1 := range $v {\n\tdelete($v, $1)\n}",
        "for range $v {\n\t$Q\n}",
        want=is_map,
    ),
    some_of(
        "clear($v)",
        "$v = append($v[:0], $v...)",
        "$v = $v[:len($v)-1]",
        "copy($v[1:], $v)",
        "_ = $v[1:2:3]",
        "for $1 := range $v {\n\t$v[$1] = $e\n}",
        "_ = append($v, $e, $e)",
        "gx = &$v",
        "gx = $v[:0]",
        want=is_slice,
    ),
    some_of(
        "close($v)",
        "$v <- $e",
        "if $1, $2 := <-$v; $2 {\n\tgx = $1\n}",
        "gx = <-$v",
        "<-$v",
        "go func() { $v <- $e }()",
        "gx = (<-chan $E)($v)",
        "gx = (chan<- $E)($v)",
        "_ = len($v) + cap($v)",
        want=lambda t: t.shape == Shape.CHAN and not t.text.startswith("«"),
    ),
    some_of(
        "$v += 1",
        "$v++",
        "$v--",
        "$v <<= 2",
        "$v %= 3",
        "$v &^= 1",
        "$v, gn = gn, $v",
        "$v = -$v",
        "$v *= $v",
        "gx = &$v",
        "func() { $v++ }()",
        want=lambda t: t == INT,
    ),
    some_of(
        "$v += $S",
        "$v = $v + $v",
        "gx = &$v",
        "for _, $1 := range $v {\n\tgn += int($1)\n}",
        "for _, $1 := range []byte($v) {\n\tgn += int($1)\n}",
        "gn = int($v[gn])",
        "gx = $v[1:]",
        want=lambda t: t == STRING,
    ),
    some_of(
        "*$v = $e",
        "$1 := *$v\ngx = &$1",
        "gx = **(&$v)",
        "$v = &*$v",
        "$1 := &$v\n*$1 = nil",
        "func() { gx = $v }()",
        "$v, gx = nil, $v",
        "if $v == nil {\n\t$v = new($E)\n}",
        "gx = any($v)",
        want=lambda t: t.shape == Shape.POINTER,
    ),
    some_of(
        "$1 := $v\n$1[0] = $e\ngx = $1",
        "gx = $v[:]",
        "gx = &$v[0]",
        "for $1 := range $v {\n\t$v[$1] = $e\n}",
        "for _, $1 := range &$v {\n\tgx = $1\n}",
        "_ = len($v)",
        want=lambda t: t.shape == Shape.ARRAY and t.length > 1 and not t.text.startswith("«"),
    ),
    some_of(
        "if $1, $2 := $v.(interface{ M(p *int) *int }); $2 {\n\tgx = $1.M(nil)\n}",
        "$1, _ := any($v).(*int)\ngx = $1",
        "gx = $v",
        "_ = $v == nil",
        "func() { gx = $v }()",
        want=lambda t: t.shape == Shape.INTERFACE,
    ),
    some_of(
        "$L()",
        "$1 := func() *int { return $P }\ngx = $1()",
        "$1, $2 := func() (*int, error) { return $P, nil }()\n_, _ = $1, $2",
        "func() {\n\tdefer $L()\n}()",
        "gx = $L",
        "var $1 func()\n$1 = func() {\n\t$1()\n\tgx = $1\n}\n$1()",
        "func(f func()) { f() }($L)",
        "$1 := $L\n$1()\n$1()",
    ),
    some_of(
        "$1 := $n\n{\n\t$1 := &$1\n\tgx = $1\n}",
        "var $1, $2 = $P, $S\n_, _ = $1, $2",
        "$1, $2 := $n, $P\n$1, $2 = *$2, &$1\n_ = $2",
        "const (\n\t$1 = iota\n\t$2\n)\ngn = $2",
        'var $1 = [...]string{2: $S, 0: "a"}\ngx = &$1',
        "type $1 = []int\ngx = $1{1}",
    ),
    some_of(
        "gx = unsafe.Pointer($P)",
        "$1 := unsafe.Pointer($P)\n_ = *(*int)($1)",
        "gx = unsafe.Add(unsafe.Pointer($P), 8)",
        "$1 := uintptr(unsafe.Pointer($P))\ngx = unsafe.Pointer($1 + 8)",
        "gx = unsafe.Slice((*byte)(unsafe.Pointer($P)), $n)",
        "gx = unsafe.SliceData($b)",
        "gn = int(unsafe.Offsetof(struct{ a, b int }{}.b))",
    ),
]
