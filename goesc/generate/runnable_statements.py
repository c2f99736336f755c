"""Statements of programs that are run.

    block(frame, 4)   ->   ["v7 := []*int{&v3, g1}", "//heap v7", "v8 := s4f1(v7)", ...]

Two compilers, or one with other flags, must agree on what a program does. So a statement calls one function at most: Go
leaves open which comes first, a read or a call. One case of a select is ready, a goroutine is waited for at once, loops
have few rounds, and a call whose target is not known burns fuel.

A line `//heap v` follows the declaration of v: where everything is to be on the heap, the address of v is kept there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from goesc.generate.runnable_expressions import (
    Frame,
    Lines,
    Routine,
    Variable,
    addressable,
    expression,
    indent,
    key,
    receiver,
)
from goesc.generate.runnable_types import (
    ANY,
    BYTE,
    BYTES,
    COUNTER,
    DIRECT,
    IFACE,
    INT,
    MAKER,
    NAMED,
    PASSER,
    PI,
    SI,
    SPI,
    STRING,
    Kind,
    Type,
    array_of,
    box_of,
    pointer,
    slice_of,
)

MAX_NESTING = 3


def block(frame: Frame, count: int, before: Lines | None = None, given: tuple[tuple[str, Type], ...] = ()) -> Lines:
    """The statements of a block, in which `given` variables are known; what nobody else reads is read at its end."""
    frame.scopes.append([])
    frame.nesting += 1
    lines = list(before or [])
    for name, type_ in given:
        lines += frame.add(name, type_)
    for _ in range(count):
        lines += statement(frame)
    for v in frame.scopes.pop():
        lines.append(f"note({frame.world.sum(v.name, v.type)})" if frame.chance(0.8) else f"_ = {v.name}")
    frame.nesting -= 1
    return lines


def statement(frame: Frame) -> Lines:
    for _ in range(4):
        nested = [] if frame.nesting > MAX_NESTING or frame.closures > 2 else NESTED
        if frame.world.known and nested:
            nested = [*nested, *KNOWN]
        lines = frame.rng.choice([*SIMPLE, *nested])(frame)
        if lines is not None:
            return lines
    return declare(frame)


def declare(frame: Frame, type_: Type | None = None) -> Lines:
    type_ = type_ or frame.world.draw()
    text, name = expression(frame, type_, 3), frame.fresh()
    return [f"var {name} {type_.text} = {text}" if frame.chance(0.2) else f"{name} := {text}", *frame.add(name, type_)]


def assign(frame: Frame) -> Lines | None:
    type_ = frame.world.draw()
    place = addressable(frame, type_)
    return None if place is None else [f"{place} = {expression(frame, type_, 2)}"]


def assign_two(frame: Frame) -> Lines | None:
    """To variables: of places Go leaves open when they are looked up."""
    found = frame.variables()
    if len(found) < 2:
        return None
    one, two = frame.rng.sample(found, 2)
    return [f"{one.name}, {two.name} = {expression(frame, one.type, 1)}, {expression(frame, two.type, 1)}"]


def store(frame: Frame) -> Lines | None:
    """Into a map, a package variable, something next."""
    kind = frame.rng.randrange(5)
    if kind == 0:
        found = frame.of(lambda t: t.kind is Kind.MAP)
        if found:
            chosen = frame.rng.choice(found)
            return [f"{chosen.name}[{key(frame, chosen.type)}] = {expression(frame, chosen.type.of, 2)}"]
    if kind == 1:
        found = frame.of(lambda t: t.kind is Kind.POINTER and t.of.text == "N0")
        if found:
            one = frame.rng.choice(found)
            return [f"{one.name}.next = {expression(frame, one.type, 1)}"]
    name, type_ = frame.rng.choice(frame.world.globals)
    return [f"{name} = {fresh(frame, type_)}"]


def fresh(frame: Frame, type_: Type) -> str:
    """A value that is made here, rather than one that everybody knows."""
    shared, frame.shared = frame.shared, False
    text = expression(frame, type_, 2)
    frame.shared = shared
    return text


def change(frame: Frame) -> Lines | None:
    place = addressable(frame, INT)
    return None if place is None else [frame.rng.choice([f"{place}++", f"{place} += {frame.tag()}"])]


def look(frame: Frame) -> Lines | None:
    found = frame.variables()
    if not found:
        return None
    chosen = frame.rng.choice(found)
    return [f"note({frame.world.sum(chosen.name, chosen.type)})"]


def stir(frame: Frame) -> Lines | None:
    """What is dead is overwritten, the stack moves, memory is collected; then something is read again."""
    return ["stir()", *(look(frame) or [])]


def arguments(frame: Frame, routine: Routine) -> str:
    args = [expression(frame, t, 2) for t in routine.params]
    if routine.variadic:
        last = routine.params[-1]
        if frame.chance(0.7):
            args[-1:] = [expression(frame, last.of, 2) for _ in range(frame.rng.randint(1, 3))]
        else:
            args[-1] += "..."
    return ", ".join(args)


def call(frame: Frame) -> Lines | None:
    if not frame.routines or frame.calls <= 0:
        return None
    frame.calls -= 1
    return called(frame, frame.rng.choice(frame.routines))


def called(frame: Frame, routine: Routine) -> Lines:
    """A call of a function, perhaps inside of another, and a look at what it gave after a while."""
    text = f"{routine.name}({arguments(frame, routine)})"
    outer = [r for r in frame.routines if len(r.params) == 1 and routine.results == r.params and not r.variadic]
    if outer and frame.calls > 0 and frame.chance(0.4):
        frame.calls -= 1
        routine = frame.rng.choice(outer)
        text = f"{routine.name}({text})"
    return _results(frame, routine.results, text) if routine.results else [text]


def _results(frame: Frame, results: tuple[Type, ...], text: str) -> Lines:
    names = [frame.fresh() for _ in results]
    lines = [f"{', '.join(names)} := {text}"]
    for name, type_ in zip(names, results, strict=True):
        lines += frame.add(name, type_)
    if frame.chance(0.5):
        lines += ["stir()", *(f"note({frame.world.sum(n, t)})" for n, t in zip(names, results, strict=True))]
    return lines


def call_unknown(frame: Frame) -> Lines | None:
    """A function or a method of which the compiler may not know what it is."""
    name = frame.fresh()
    if frame.chance(0.35):
        if frame.chance(0.3):
            return ["if burn() {", f"\t{receiver(frame)}.Put({expression(frame, PI, 2)})", "}"]
        type_, text = PI, f"{receiver(frame)}.Get()"
    else:
        found = frame.of(lambda t: t.kind is Kind.FUNC)
        if not found:
            return None
        chosen = frame.rng.choice(found)
        type_ = chosen.type.results[0]
        text = f"{chosen.name}({', '.join(expression(frame, t, 2) for t in chosen.type.params)})"
    first = expression(frame, type_, 1)
    return [f"{name} := {first}", *frame.add(name, type_), "if burn() {", f"\t{name} = {text}", "}"]


def closure(frame: Frame) -> Lines:
    """A function literal of several lines, kept in a variable."""
    type_ = frame.rng.choice([MAKER, MAKER, PASSER, COUNTER])
    name = frame.fresh()
    head = f"{name} := {_head(frame, type_)}"
    return [head, *indent(function_body(frame, type_)), "}", *frame.add(name, type_)]


def _head(frame: Frame, type_: Type) -> str:
    names = [f"a{frame.counter + 1 + i}" for i in range(len(type_.params))]
    params = ", ".join(f"{n} {t.text}" for n, t in zip(names, type_.params, strict=True))
    results = f" {type_.results[0].text}" if type_.results else ""
    return f"func({params}){results} {{"


@contextmanager
def inside_literal(frame: Frame, results: tuple[Type, ...] = ()) -> Iterator[None]:
    """What is written here stands in a function literal, and returns what that does."""
    outer = frame.results, frame.named
    frame.results, frame.named = results, False
    frame.closures += 1
    yield
    frame.closures -= 1
    frame.results, frame.named = outer


def function_body(frame: Frame, type_: Type, count: int = 0) -> Lines:
    """The body of a literal whose head was just written."""
    given = tuple((frame.fresh("a"), t) for t in type_.params)
    with inside_literal(frame, type_.results):
        body = block(frame, count or frame.rng.randint(1, 3), given=given)
        frame.scopes.append([Variable(n, t) for n, t in given])
        body += returned(frame)
        frame.scopes.pop()
    return body


def returned(frame: Frame) -> Lines:
    if not frame.results:
        return []
    if frame.named and frame.chance(0.5):
        return ["return"]
    return ["return " + ", ".join(fresh(frame, t) for t in frame.results)]


def called_at_once(frame: Frame) -> Lines:
    type_ = frame.rng.choice([PASSER, COUNTER, MAKER])
    name = frame.fresh()
    args = ", ".join(expression(frame, t, 2) for t in type_.params)
    head = _head(frame, type_)
    return [
        f"{name} := {head}",
        *indent(function_body(frame, type_)),
        f"}}({args})",
        *frame.add(name, type_.results[0]),
    ]


def deferred(frame: Frame) -> Lines:
    param = frame.rng.choice([(), (PI,)])
    args = ", ".join(expression(frame, t, 2) for t in param)
    head = f"func({', '.join(f'a{frame.counter + 1} {t.text}' for t in param)}) {{"
    body = function_body(frame, Type(Kind.FUNC, "", params=param))
    return [f"defer {head}", *indent(body), f"}}({args})"]


def recovered(frame: Frame) -> Lines:
    """A function that panics with a value, which comes out as its result."""
    type_ = frame.rng.choice([PI, SPI, frame.world.draw()])
    if type_ in (ANY, IFACE):
        type_ = PI
    name, result, lost = frame.fresh(), frame.fresh("r"), frame.fresh("e")
    start = expression(frame, type_, 1)
    thrown = expression(frame, type_, 2)
    frame.scopes.append([Variable(result, type_)])
    with inside_literal(frame):
        inside = block(frame, frame.rng.randint(0, 2))
    frame.scopes.pop()
    return [
        f"{name} := func() ({result} {type_.text}) {{", f"\t//heap {result}", f"\t{result} = {start}",
        "\tdefer func() {", f"\t\tif {lost} := recover(); {lost} != nil {{",
        f"\t\t\t{result} = {lost}.({type_.text})", "\t\t}",
        *indent(indent(inside)), "\t}()", "\tif more() {", f"\t\tpanic({thrown})", "\t}", f"\treturn {start}", "}()",
        *frame.add(name, type_),
    ]  # fmt: skip


def spawned(frame: Frame) -> Lines:
    """A goroutine that sends what it made, and is waited for."""
    type_ = frame.rng.choice([PI, SPI, frame.world.draw()])
    name, channel, ended = frame.fresh(), frame.fresh("c"), frame.fresh("c")
    given = expression(frame, PI, 2)
    param = f"a{frame.counter + 1}"
    room = frame.rng.choice(["", ", 1"])
    frame.counter += 1
    with inside_literal(frame):
        body = block(frame, frame.rng.randint(0, 2), given=((param, PI),))
        frame.scopes.append([Variable(param, PI)])
        sent = expression(frame, type_, 2)
        frame.scopes.pop()
    return [
        f"{channel}, {ended} := make(chan {type_.text}{room}), make(chan bool)", f"//heap {channel}",
        f"go func({param} *int) {{", f"\tdefer close({ended})", *indent(body), f"\t{channel} <- {sent}", f"}}({given})",
        f"{name} := <-{channel}", f"<-{ended}", *frame.add(name, type_),
    ]  # fmt: skip


def sent(frame: Frame) -> Lines:
    """Through a channel with room, and out again, perhaps by a select."""
    type_ = frame.rng.choice([PI, frame.world.draw()])
    name, channel = frame.fresh(), frame.fresh("c")
    text = expression(frame, type_, 2)
    start = [f"{channel} := make(chan {type_.text}, 2)", f"//heap {channel}", f"{channel} <- {text}"]
    if frame.chance(0.5):
        return [*start, f"{name} := <-{channel}", *frame.add(name, type_)]
    other = frame.fresh("c")
    inside = block(frame, 1, given=((name, type_),))
    return [
        *start, f"var {other} chan {type_.text}", "select {", f"case {name} := <-{channel}:", *indent(inside),
        f"case <-{other}:", "\tnote(1)", "}",
    ]  # fmt: skip


def branch(frame: Frame) -> Lines:
    lines = [
        f"if {frame.rng.choice(['more()', 'more()', 'burn()', '!more()'])} {{",
        *indent(block(frame, frame.rng.randint(1, 3))),
    ]
    if frame.chance(0.4):
        lines += ["} else {", *indent(block(frame, frame.rng.randint(1, 2)))]
    return [*lines, "}"]


def loop(frame: Frame) -> Lines:
    """Of some rounds, of any form."""
    name = frame.fresh("i")
    heads: list[tuple[str, tuple[tuple[str, Type], ...]]] = [
        (f"for {name} := 0; {name} < 3; {name}++ {{", ((name, INT),))
    ]
    if frame.world.language >= 22:
        heads.append((f"for {name} := range 3 {{", ((name, INT),)))
    other, found = frame.fresh("e"), frame.of(lambda t: t.kind in (Kind.SLICE, Kind.ARRAY))
    for v in frame.rng.sample(found, min(2, len(found))):
        x = v.name if v.type.kind is Kind.SLICE or frame.chance(0.6) else f"&{v.name}"
        heads.append((f"for {name}, {other} := range {x} {{", ((name, INT), (other, v.type.of))))
    found = frame.of(lambda t: t == SPI)
    if found and frame.world.language >= 23:
        x = frame.rng.choice(found).name
        heads += [(f"for {other} := range {w}({x}) {{", ((other, PI),)) for w in ("seq", "seqApart")]
    head, given = frame.rng.choice(heads)
    # What a range goes over may grow in its body, but not for this loop.
    body = block(frame, frame.rng.randint(1, 3), before=["if !burn() {", "\tbreak", "}"], given=given)
    if frame.results and frame.chance(0.15):
        body += ["if !more() {", *indent(returned(frame)), "}"]
    return [head, *indent(body), "}"]


def again(frame: Frame) -> Lines | None:
    """A loop of labels."""
    if frame.closures:
        return None
    label, count = frame.fresh("l"), frame.fresh("n")
    body = block(frame, frame.rng.randint(1, 3))
    return [
        f"{count} := 0",
        f"{label}:",
        "{",
        *indent(body),
        "}",
        f"if {count}++; {count} < 3 {{",
        f"\tgoto {label}",
        "}",
    ]


def gathered(frame: Frame) -> Lines:
    """A slice that grows in a loop, from nothing or from little; nobody else sees it before it is done."""
    type_ = frame.rng.choice([SI, SPI, SPI, slice_of(frame.world.draw())])
    elem, name, index = type_.of, frame.fresh(), frame.fresh("i")
    start = frame.rng.choice(
        [f"var {name} {type_.text}", f"{name} := make({type_.text}, 0, size(3))", f"{name} := {type_.text}{{}}",
         f"{name} := make({type_.text}, 0, 2)"]
    )  # fmt: skip
    frame.scopes.append([])
    lines = [start, f"for {index} := 0; {index} < size({frame.rng.choice([1, 2, 5, 9])}); {index}++ {{"]
    inner: Lines = []
    own = frame.fresh()
    value = expression(frame, elem, 2)
    inner += [f"{own} := {value}", *frame.add(own, elem)]
    added = expression(frame, elem, 1)
    more = f", {expression(frame, elem, 1)}" if frame.chance(0.2) else ""
    inner += [f"_ = {own}", f"{name} = append({name}, {added}{more})"]
    frame.scopes.pop()
    lines += [*indent(inner), "}"]
    if frame.results and frame.results[0] == type_ and len(frame.results) == 1 and frame.chance(0.6):
        lines += ["if more() {", f"\treturn {name}", "}"]
    return [*lines, *frame.add(name, type_)]


def of_each_round(frame: Frame) -> Lines:
    """A variable of each round of a loop is pointed to from outside of it, and looked at when all have been."""
    elem = frame.rng.choice([INT, INT, STRING, PI, frame.world.structs[0].type, SI])
    name, own, index = frame.fresh(), frame.fresh(), frame.fresh("i")
    inner = [f"{own} := {fresh(frame, elem)}", f"//heap {own}"]
    if elem == INT:
        inner.append(f"{own} += {index}")
    type_ = array_of(3, pointer(elem))
    held = f"&{own}"
    if elem == INT and frame.chance(0.4):
        type_, held = array_of(3, MAKER), f"func() *int {{ return &{own} }}"
    inner.append(f"{name}[{index}] = {held}")
    start = f"var {name} {type_.text}"
    if frame.closures == 0 and frame.chance(0.3):
        label = frame.fresh("l")
        turn = [f"if {index}++; {index} < 3 {{", f"\tgoto {label}", "}"]
        lines = [start, f"{index} := 0", f"{label}:", "{", *indent(inner), "}", *turn]
    else:
        head = frame.rng.choice([f"{index} := 0; {index} < 3; {index}++", f"{index} := range [3]int{{}}"])
        lines = [start, f"for {head} {{", *indent(inner), "}"]
    return [*lines, *frame.add(name, type_), f"note({frame.world.sum(name, type_)})"]


def given_away(frame: Frame) -> Lines:
    """A slice that grows, is used in few ways, and leaves once: gc may begin it on the stack, and move it then."""
    small = [INT, PI, STRING, BYTE, DIRECT, NAMED, box_of(PI), array_of(2, PI), SI]
    elem = frame.rng.choice(small)
    type_, name, own, index, other = slice_of(elem), frame.fresh(), frame.fresh(), frame.fresh("i"), frame.fresh("e")
    grow = f"{own} = append({own}, {fresh(frame, elem)})"
    lines = [
        f"var {own} {type_.text}",
        f"for {index} := 0; {index} < size({frame.rng.choice([1, 2, 4, 5, 9])}); {index}++ {{",
    ]
    lines += [f"\t{grow}", "}"]
    look = f"note({frame.world.sum(own, type_)})"
    if frame.chance(0.4):
        lines.append(look)
    if frame.chance(0.3):
        again = f"{own} = append({own}, {fresh(frame, elem)}, {fresh(frame, elem)})"
        lines += [
            f"for {index}, {other} := range {own} {{", f"\tif {index} == 0 {{", f"\t\t{own} = nil",
            f"\t\t{again}", "\t}", f"\tnote({frame.world.sum(other, elem)})", "}",
        ]  # fmt: skip
    parts = [("", elem), ("[0]", PI), (".p", PI), (".v", PI)]
    part, to = parts[{DIRECT: 2, box_of(PI): 3, array_of(2, PI): 1}.get(elem, 0)]
    result: Type = type_
    leave = [f"return {own}"]
    if frame.chance(0.3):
        result, leave = pointer(to), [f"return &{own}[0]{part}"]
    elif frame.chance(0.2):
        leave = ["if more() {", f"\treturn {own}", "}", f"return {type_.text}{{{expression(frame, elem, 1)}}}"]
    head = f"{name} := func() {result.text} {{"
    look_again = ["stir()", f"note({frame.world.sum(name, result)})"]
    return [head, *indent([*lines, *leave]), "}()", *frame.add(name, result), *look_again]


def grown_and_given(frame: Frame) -> Lines:
    """A slice grows in the statement that gives it away, or in one that also stores through what it was."""
    elem = frame.rng.choice([INT, PI])
    type_, name, own = slice_of(elem), frame.fresh(), frame.fresh()
    grow = f"{own} = append({own}, {fresh(frame, elem)})"
    if frame.chance(0.5):  # docs/findings/0007-append-in-the-statement-that-returns.md
        result = f"({type_.text}, int)"
        lines = [f"return {own}, func() int {{", f"\t{grow}", f"\t{grow}", "\treturn 0", "}()"]
    else:  # docs/findings/0008-append-that-does-not-move.md
        result = f"({type_.text}, bool)"
        start = [grow] * frame.rng.randint(1, 2)
        lines = [*start, f"full := cap({own}) == len({own})"]
        lines += [f"{own}[0], {own} = {fresh(frame, elem)}, append({own}, {fresh(frame, elem)})", f"return {own}, full"]
    head = f"{name}, _ := func() {result} {{"
    look_again = ["stir()", f"note({frame.world.sum(name, type_)})"]
    return [head, *indent([f"var {own} {type_.text}", *lines]), "}()", *frame.add(name, type_), *look_again]


def cut_short(frame: Frame) -> Lines:
    """A named result grows until something panics; the caller gets what there is by then."""
    type_ = frame.rng.choice([SI, SPI, BYTES, slice_of(frame.world.draw())])
    name, result, index, count = frame.fresh(), frame.fresh("r"), frame.fresh("i"), frame.fresh("n")
    frame.scopes.append([])
    added = expression(frame, type_.of, 2)
    with inside_literal(frame):
        inner = block(frame, frame.rng.randint(0, 1))
    frame.scopes.pop()
    grown = f"append({result}, {added})"
    grow = f"{result} = {grown}"
    if frame.world.known and frame.chance(0.5):
        grow = f"{result}, {count} = {grown}, {count}+1"  # docs/findings/0002-result-on-dead-stack.md
    return [
        f"{name} := func() ({result} {type_.text}) {{", f"\t//heap {result}", "\tdefer func() {",
        *indent(indent(inner)), "\t\trecover()", "\t}()", f"\t{count} := 0",
        f"\tfor {index} := 0; {index} < size(9); {index}++ {{", f"\t\t{grow}",
        f"\t\tif {index} == size({frame.rng.choice([0, 1, 2, 6, 9])}) {{", f"\t\t\tpanic({count})", "\t\t}", "\t}",
        f"\treturn{frame.rng.choice(['', f' {result}'])}", "}()", *frame.add(name, type_),
    ]  # fmt: skip


def switched(frame: Frame) -> Lines:
    """On what an interface holds, mostly something that a case is of."""
    name = frame.fresh()
    drawn = [frame.world.draw(), frame.world.draw(), PI, pointer(frame.world.structs[0].type)]
    types = {t.text: t for t in drawn if t not in (ANY, IFACE)}
    held = frame.rng.choice(list(types.values()))
    tested = f"any({expression(frame, held, 2)})" if frame.chance(0.8) else expression(frame, ANY, 2)
    lines = [f"switch {name} := {tested}.(type) {{"]
    for text, type_ in types.items():
        body = block(frame, 1, given=((name, type_),))
        lines += [f"case {text}:", *indent(body), f"\tnote({frame.world.sum(name, type_)})"]
    return [*lines, "default:", f"\tnote({frame.world.sum(name, ANY)})", "}"]


def copied(frame: Frame) -> Lines | None:
    found = frame.of(lambda t: t.kind is Kind.SLICE)
    if not found:
        return None
    chosen = frame.rng.choice(found)
    return [f"copy({chosen.name}, {expression(frame, chosen.type, 2)})"]


def bytes_read(frame: Frame) -> Lines:
    """Conversions that may share memory, since nobody writes."""
    s, b = expression(frame, STRING, 1), expression(frame, BYTES, 1)
    n, c = frame.fresh("n"), frame.fresh("e")
    return frame.rng.choice(
        [
            [f"{n} := 0", f"for _, {c} := range []byte({s}) {{", f"\t{n} += int({c})", "}", f"note(uint64({n}))"],
            [f"if string({b}) == {s} {{", "\tnote(21)", "}"],
            [f"{n} := append([]byte(nil), {b}...)", f"{c} := string({n})", f"{n}[0]++", f"note(uint64({c}[0]))"],
            [f"note(uint64(len(string({b}) + {s})))"],
            [f"{n} := append([]byte(nil), {b}...)", f"note(uint64(len(unsafe.String(&{n}[0], len({n})))))"],
        ]
    )


def next_of(frame: Frame) -> Lines | None:
    """A list is gone through."""
    found = frame.of(lambda t: t.kind is Kind.POINTER and t.of.text == "N0")
    if not found:
        return None
    name, start = frame.fresh(), frame.rng.choice(found)
    body = block(frame, frame.rng.randint(0, 2), given=((name, start.type),))
    return [f"for {name} := {start.name}; {name} != nil && burn(); {name} = {name}.next {{", *indent(body), "}"]


def method_value(frame: Frame) -> Lines:
    name = frame.fresh()
    type_ = frame.rng.choice([pointer(frame.world.structs[0].type), frame.world.structs[2].type, DIRECT, NAMED])
    if frame.chance(0.5):
        return [f"{name} := {receiver(frame)}.Get", *frame.add(name, MAKER)]
    expr = f"({type_.text}).Get"
    return [f"{name} := {expr}({expression(frame, type_, 2)})", *frame.add(name, PI)]


SIMPLE: list[Callable[[Frame], Lines | None]] = [
    declare, declare, declare, assign, assign, assign_two, store, store, change, look, stir, stir, call, call, call,
    call_unknown, call_unknown, copied, bytes_read, method_value, sent,
]  # fmt: skip
NESTED: list[Callable[[Frame], Lines | None]] = [
    closure, closure, called_at_once, deferred, recovered, spawned, branch, loop, loop, again, gathered, gathered,
    switched, next_of, cut_short, given_away, given_away, of_each_round,
]  # fmt: skip
KNOWN: list[Callable[[Frame], Lines | None]] = [cut_short, grown_and_given] * 5  # what shows faults that are known
