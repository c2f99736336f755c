"""Forms of statements that few programs have: what is done with values of each sort of type.

conversions(frame)    ->   ["v1 := (*[2]int)(p0)", "gx = v1"]
"""

from __future__ import annotations

from collections.abc import Callable

from goesc.generate.declarations import some_type
from goesc.generate.expressions import Frame, expression, selectable
from goesc.generate.forms import Lines, fill, is_map, is_slice, some_of
from goesc.generate.types import INT, STRING, GoType, Shape


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
    local_type,
    captured_by_size,
    conversions,
    through_fields,
    through_fields,
    recursion,
    declared_somehow,
    declared_somehow,
    *[of_parameters] * 5,
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
        "if $B {\n\tpanic($A)\n}",
        "_ = []byte{1 << 30: 1}",
        "_ = []int{1 << 27: $n}",
        "print($n, $S)",
        "println()",
        "println($S, $n, $B)",
        "_ = $U",
        "gx = $U",
        "_, _ = $U, $U",
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
