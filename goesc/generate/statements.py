"""Statements and function bodies, drawn at random.

    block(frame, 3)   ->   ["v1 := new(int)", "if v1 != nil {", "\\tgx = v1", "}", "p0 = v1"]

Rules keep the text well typed: variables that nobody reads are read at the end of their block, labels are only
written when a
branch uses them, every function with results ends in a return.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from goesc.generate.expressions import (
    INTERFACES,
    Frame,
    Variable,
    arguments,
    call_text,
    expression,
    header,
    selection,
    typed,
    variable,
    weighted,
)
from goesc.generate.types import ANY, BOOL, INT, STRING, GoType, Shape, func_of, pointer, result_text
from goesc.generate.world import World

Lines = list[str]
MAX_NESTING = 3


def indent(lines: Lines) -> Lines:
    return ["\t" + line for line in lines]


def block(frame: Frame, count: int, open_scope: bool = True) -> Lines:
    """Statements of one block, with reads added for variables that nothing has read."""
    scope: list[Variable] = []
    if open_scope:
        frame.scopes.append(scope)
    frame.depth += 1
    lines: Lines = []
    for _ in range(count):
        if frame.budget > 0:
            frame.budget -= 1
            lines += statement(frame)
    frame.depth -= 1
    current = frame.scopes[-1]
    unread = [v.name for v in current if not v.read and not reads("\n".join(lines), v.name)]
    lines += [f"_ = {name}" if frame.chance(0.6) else f"gx = {name}" for name in unread]
    if open_scope:
        frame.scopes.pop()
    return lines


TARGETS = re.compile(r"^\s*(?:var \w+ [^=\n]*|(?!for |if |switch |case )\w+(?:, \w+)*(?= :?=| \+=|\+\+))", re.MULTILINE)


def reads(text: str, name: str) -> bool:
    """Whether the statements use a variable other than as the target of an assignment or declaration."""
    return re.search(rf"\b{name}\b", TARGETS.sub("", text)) is not None


def final_return(frame: Frame) -> Lines:
    if not frame.results:
        return []
    return [return_text(frame)]


def return_text(frame: Frame) -> str:
    if not frame.results or (frame.named_results and frame.chance(0.5)):
        return "return"
    if len(frame.results) > 1 and frame.chance(0.1):
        calls = frame.calls(frame.results)
        if calls:
            text = call_text(frame, frame.rng.choice(calls), 1)
            if text:
                return f"return {text}"
    return "return " + ", ".join(expression(frame, result, 3) for result in frame.results)


def condition(frame: Frame, depth: int) -> str:
    """What an if or a loop asks. Of an `opaque` program gc does not know the answer, unless it is written as such."""
    if not frame.world.opaque:
        return header(expression(frame, BOOL, depth))
    return header(expression(frame, BOOL, 1)) if frame.chance(0.4) else "more()"


def bound(frame: Frame) -> str:
    """How often a loop goes round, which case of a switch is taken."""
    return "count()" if frame.world.opaque else header(expression(frame, INT, 1))


def statement(frame: Frame) -> Lines:
    for _ in range(4):
        lines = frame.rng.choice(_rules(frame.world, frame.depth < MAX_NESTING and frame.closures < 3))(frame)
        if lines is not None:
            return lines
    return declare(frame) or []


def _rules(world: World, nested: bool) -> list[Rule]:
    known = world.tables.get(("statements", nested))
    if known is None:
        rules = [*SIMPLE, *(NESTED if nested else ()), *world.statements]
        known = world.tables["statements", nested] = weighted(world, rules)
    return known


# --- simple statements -----------------------------------------------------------------------------


def declare(frame: Frame) -> Lines | None:
    type_ = frame.draw_type()
    text = expression(frame, type_, 3)
    name = frame.fresh()
    plain = text == "nil" or type_.shape in INTERFACES or frame.chance(0.2) or _converts(type_, text)
    frame.declare(name, type_)
    if frame.chance(0.06):
        return [f"var {name} {type_.text}"]
    return [f"var {name} {type_.text} = {text}" if plain else f"{name} := {text}"]


def _converts(type_: GoType, text: str) -> bool:
    """Whether the text need not have the type by itself: a function literal, a method value, a constant."""
    named = type_.text.startswith("«") and type_.shape not in (Shape.STRUCT, Shape.OPAQUE)
    return named or (type_.shape == Shape.INT and "«" in text)


def lvalue(frame: Frame, type_: GoType) -> str | None:
    """Something of the type that can be assigned to."""
    kind = frame.rng.randrange(6)
    if kind == 0:
        names = frame.globals(type_)
        return frame.rng.choice(names) if names else None
    if kind == 1:
        return selection(frame, type_, 0)
    if kind == 2:
        holder = variable(frame, pointer(type_), 0)
        return f"*{holder}" if holder else None
    if kind == 3:
        found = frame.variables(lambda t: t.elem == type_ and (t.shape in (Shape.SLICE, Shape.MAP) or t.length > 0))
        if not found:
            return None
        chosen = frame.rng.choice(found)
        index = "0"
        if chosen.type.shape == Shape.MAP:
            index = '"k"' if chosen.type.key == STRING else expression(frame, chosen.type.key or STRING, 1)
        return f"{frame.world.hidden(chosen.name) if chosen.type.shape == Shape.SLICE else chosen.name}[{index}]"
    found = frame.variables(lambda t: t == type_)
    return frame.rng.choice(found).name if found else None


def assign(frame: Frame) -> Lines | None:
    type_ = frame.draw_type()
    target = lvalue(frame, type_)
    return None if target is None else [f"{target} = {expression(frame, type_, 3)}"]


def assign_two(frame: Frame) -> Lines | None:
    types = [frame.draw_type(), frame.draw_type()]
    targets = [lvalue(frame, t) for t in types]
    if None in targets:
        return None
    return [f"{targets[0]}, {targets[1]} = {expression(frame, types[0], 2)}, {expression(frame, types[1], 2)}"]


def swap(frame: Frame) -> Lines | None:
    found = frame.variables(lambda t: t.shape == Shape.SLICE)
    if not found:
        return None
    chosen = frame.rng.choice(found)
    name = frame.world.hidden(chosen.name)
    return [f"{name}[0], {name}[1] = {name}[1], {name}[0]"]


def operate(frame: Frame) -> Lines | None:
    type_ = frame.rng.choice([INT, STRING])
    target = lvalue(frame, type_)
    if target is None:
        return None
    if type_ == INT and frame.chance(0.4):
        return [f"{target}++"]
    return [f"{target} += {expression(frame, type_, 2)}"]


def self_slice(frame: Frame) -> Lines | None:
    found = frame.variables(lambda t: t.shape == Shape.SLICE)
    if not found:
        return None
    chosen = frame.rng.choice(found)
    longer = f"append({chosen.name}, {expression(frame, chosen.type.elem or ANY, 2)})"
    return [f"{chosen.name} = {frame.rng.choice([longer, f'{frame.world.hidden(chosen.name)}[1:]'])}"]


def call_statement(frame: Frame) -> Lines | None:
    text = any_call(frame)
    return None if text is None else [text]


def any_call(frame: Frame) -> str | None:
    if frame.chance(0.35):
        found = frame.variables(lambda t: t.shape == Shape.FUNC)
        if found:
            chosen = frame.rng.choice(found)
            return f"{chosen.name}({arguments(frame, chosen.type, 2)})"
    if frame.chance(0.35):
        holders = frame.variables(lambda t: t.shape not in (Shape.INT, Shape.STRING, Shape.BOOL))
        frame.rng.shuffle(holders)
        for holder in holders[:4]:
            methods = list(frame.world.methods(holder.type).values())
            if methods:
                method = frame.rng.choice(methods)
                return f"{holder.name}.{method.name}({arguments(frame, method.type, 2)})"
    found_callables = [c for c in frame.world.callables if not c.type.results or frame.chance(0.5)]
    if not found_callables:
        return None
    return call_text(frame, frame.rng.choice(found_callables), 2)


def declare_results(frame: Frame) -> Lines | None:
    choices = [c for c in frame.world.callables if len(c.type.results) > 1]
    if not choices:
        return None
    chosen = frame.rng.choice(choices)
    text = call_text(frame, chosen, 2)
    if text is None:
        return None
    names = [frame.fresh() if i == 0 or frame.chance(0.8) else "_" for i in range(len(chosen.type.results))]
    for name, type_ in zip(names, chosen.type.results, strict=True):
        frame.declare(name, type_)
    return [f"{', '.join(names)} := {text}"]


def comma_ok(frame: Frame) -> Lines | None:
    kind = frame.rng.randrange(3)
    if kind == 0:
        found = frame.variables(lambda t: t.shape == Shape.MAP and t.key == STRING)
        text = "{0}[" + expression(frame, STRING, 1) + "]"
    elif kind == 1:
        found = frame.variables(lambda t: t.shape == Shape.CHAN)
        text = "<-{0}"
    else:
        holder = variable(frame, ANY, 0)
        if holder is None:
            return None
        type_ = frame.draw_type()
        names = [frame.fresh(), frame.fresh("ok")]
        frame.declare(names[0], type_)
        frame.declare(names[1], BOOL)
        return [f"{names[0]}, {names[1]} := {frame.world.hidden(holder)}.({type_.text})"]
    if not found:
        return None
    chosen = frame.rng.choice(found)
    names = [frame.fresh(), frame.fresh("ok")]
    frame.declare(names[0], chosen.type.elem or ANY)
    frame.declare(names[1], BOOL)
    return [f"{names[0]}, {names[1]} := {text.replace('{0}', chosen.name)}"]


def send(frame: Frame) -> Lines | None:
    found = frame.variables(lambda t: t.shape == Shape.CHAN)
    if not found:
        return None
    chosen = frame.rng.choice(found)
    return [f"{chosen.name} <- {expression(frame, chosen.type.elem or ANY, 2)}"]


def builtin_statement(frame: Frame) -> Lines | None:
    kind = frame.rng.randrange(5)
    if kind == 0:
        return [f"println({expression(frame, INT, 2)})"]
    if kind == 1 and frame.closures:
        return ["gx = recover()"]
    if kind == 2:
        return [f"if {condition(frame, 1)} {{", f"\tpanic({expression(frame, ANY, 2)})", "}"]
    found = frame.variables(lambda t: t.shape == (Shape.MAP if kind == 3 else Shape.SLICE))
    if not found:
        return None
    chosen = frame.rng.choice(found)
    if kind == 3:
        return [f"delete({chosen.name}, {expression(frame, chosen.type.key or STRING, 1)})"]
    return [f"copy({chosen.name}, {typed(frame, chosen.type, 1)})" if frame.chance(0.7) else f"clear({chosen.name})"]


def go_or_defer(frame: Frame) -> Lines | None:
    word = frame.rng.choice(["go", "defer", "defer"])
    if frame.chance(0.5):
        text = any_call(frame)
        return None if text is None else [f"{word} {text}"]
    params = tuple(frame.draw_type() for _ in range(frame.rng.randrange(2)))
    type_ = func_of(params, ())
    literal = closure_text(frame, type_)
    args = ", ".join(expression(frame, param, 2) for param in params)
    return [f"{word} {literal}({args})"]


def early_return(frame: Frame) -> Lines | None:
    return [f"if {condition(frame, 2)} {{", "\t" + return_text(frame), "}"]


def method_value(frame: Frame) -> Lines | None:
    """A method value of a variable, or a method expression of its type."""
    world = frame.world
    holders = [v for v in frame.variables(lambda t: t.text.lstrip("*").startswith("«")) if world.methods(v.type)]
    if not holders:
        return None
    holder = frame.rng.choice(holders)
    routine = frame.rng.choice(list(world.methods(holder.type).values()))
    name = frame.fresh("mv")
    if frame.chance(0.3) and not world.shared.selected(holder.type)[1][routine.name][1]:
        of = routine.type
        frame.declare(name, func_of((holder.type, *of.params), of.results, of.variadic))
        return [f"{name} := ({holder.type.text}).{routine.name}"]
    frame.declare(name, routine.type)
    return [f"{name} := {holder.name}.{routine.name}"]


# --- statements with blocks ------------------------------------------------------------------------


def if_statement(frame: Frame) -> Lines:
    head = f"if {condition(frame, 2)} {{"
    lines = [head, *indent(block(frame, frame.rng.randint(1, 3)))]
    if frame.chance(0.4):
        lines += ["} else {", *indent(block(frame, frame.rng.randint(1, 2)))]
    return [*lines, "}"]


def loop_body(frame: Frame, declared: list[tuple[str, GoType]], label: str) -> Lines:
    frame.scopes.append([])
    for name, type_ in declared:
        frame.declare(name, type_)
    frame.loops.append(label)
    body = block(frame, frame.rng.randint(1, 4), open_scope=False)
    if label:
        word = frame.rng.choice(["continue", "break"])
        body += [f"if {condition(frame, 1)} {{", f"\t{word} {label}", "}"]
    elif frame.chance(0.3):
        body += [f"if {condition(frame, 1)} {{", f"\t{frame.rng.choice(['continue', 'break'])}", "}"]
    frame.loops.pop()
    frame.scopes.pop()
    return body


def for_statement(frame: Frame) -> Lines:
    label = frame.fresh("L") if frame.chance(0.25) else ""
    kind = frame.rng.randrange(3)
    if kind == 0:
        name = frame.fresh("i")
        head = f"for {name} := 0; {name} < {bound(frame)}; {name}++ {{"
        body = loop_body(frame, [(name, INT)], label)
    elif kind == 1:
        head = f"for {condition(frame, 2)} {{"
        body = loop_body(frame, [], label)
    else:
        kinds = [t for t in frame.world.own if t.shape == Shape.STRUCT and not t.arguments]
        name, type_ = frame.fresh("w"), frame.rng.choice([pointer(INT), *map(pointer, kinds[:1]), INT])
        first = typed(frame, type_, 2)
        cond, step = condition(frame, 1), header(expression(frame, type_, 1))
        head = f"for {name} := {header(first)}; {cond}; {name} = {step} {{"
        body = loop_body(frame, [(name, type_)], label)
    lines = [head, *indent(body), "}"]
    return [f"{label}:", *lines] if label else lines


def range_statement(frame: Frame) -> Lines | None:
    kind = frame.rng.randrange(4)
    if kind == 0:
        name = frame.fresh("i")
        head, declared = f"for {name} := range {bound(frame)} {{", [(name, INT)]
        if frame.chance(0.5):
            head = f"for {name} := range 10 {{"
        if frame.language < 22:
            head = f"for {name} := 0; {name} < 10; {name}++ {{"
    elif kind == 1:
        elem = frame.rng.choice([pointer(INT), INT, frame.draw_type()])
        name = frame.fresh("y")
        iterator = f"func(yield func({elem.text}) bool) {{ yield({expression(frame, elem, 1)}) }}"
        head, declared = f"for {name} := range {header(iterator)} {{", [(name, elem)]
        if frame.language < 23:
            return None
    else:
        found = frame.variables(lambda t: t.shape in (Shape.SLICE, Shape.ARRAY, Shape.MAP, Shape.CHAN))
        if not found:
            return None
        chosen = frame.rng.choice(found)
        elem_type = chosen.type.elem or ANY
        key, value = frame.fresh("k"), frame.fresh("e")
        if chosen.type.shape == Shape.CHAN:
            head, declared = f"for {value} := range {chosen.name} {{", [(value, elem_type)]
        else:
            over = frame.world.hidden(chosen.name) if chosen.type.shape == Shape.SLICE else chosen.name
            key_type = (chosen.type.key or STRING) if chosen.type.shape == Shape.MAP else INT
            if frame.chance(0.5):
                head, declared = f"for _, {value} := range {over} {{", [(value, elem_type)]
            else:
                head = f"for {key}, {value} := range {over} {{"
                declared = [(key, key_type), (value, elem_type)]
    body = loop_body(frame, declared, "")
    return [head, *indent(body), "}"]


def goto_loop(frame: Frame) -> Lines:
    label = frame.fresh("G")
    body = block(frame, frame.rng.randint(1, 2))
    return [f"{label}:", "{", *indent(body), "}", f"if {condition(frame, 1)} {{", f"\tgoto {label}", "}"]


def switch_statement(frame: Frame) -> Lines:
    """With a tag or without, with labels and fallthrough."""
    kind = frame.rng.randrange(4)
    label = frame.fresh("S") if frame.chance(0.15) else ""
    if kind == 0:
        lines = ["switch {"]
        heads = [f"case {condition(frame, 2)}:" for _ in range(2)]
    elif kind == 1:
        lines = [f"switch {header(frame.world.hidden(expression(frame, STRING, 2)))} {{"]
        heads = ['case "a", "b":', 'case "c":']
    else:
        init = f"{frame.fresh('_')[:1]} = {expression(frame, INT, 1)}; " if frame.chance(0.1) else ""
        lines = [f"switch {init}{bound(frame)} {{"]
        heads = [f"case {value}:" for value in frame.rng.sample([1, 2, 3, 4], 2)]
    for i, head in enumerate(heads):
        body = block(frame, 1)
        if label and frame.chance(0.6):
            body += [f"if {condition(frame, 1)} {{", f"\tbreak {label}", "}"]
        if i == 0 and frame.chance(0.15):
            body.append("fallthrough")
        lines += [head, *indent(body)]
    if frame.chance(0.7):
        lines += ["default:", *indent(block(frame, 1))]
    if label and not any(f"break {label}" in line for line in lines):
        label = ""
    return [*([f"{label}:"] if label else []), *lines, "}"]


def type_switch(frame: Frame) -> Lines | None:
    holder = variable(frame, ANY, 0)
    if holder is None:
        return None
    name = frame.fresh("x")
    kinds = list(dict.fromkeys([INT, STRING, pointer(INT), *frame.world.own, *frame.extra, frame.draw_type()]))
    kinds = [t for t in kinds if t != ANY and not any(p in frame.parameters for p in LETTER.findall(t.text))]
    types = frame.rng.sample(kinds, 2)
    lines = [f"switch {name} := {frame.world.hidden(holder)}.(type) {{"]
    for type_ in types:
        frame.scopes.append([])
        frame.declare(name, type_)
        body = block(frame, frame.rng.randint(1, 2), open_scope=False)
        frame.scopes.pop()
        lines += [f"case {type_.text}:", *indent(body), f"\t_ = {name}"]
    if frame.chance(0.3):
        lines += [f"default:\n\t_ = {name}"]
    return [*lines, "}"]


LETTER = re.compile(r"\b[EFG]\b")


def select_statement(frame: Frame) -> Lines | None:
    found = frame.variables(lambda t: t.shape == Shape.CHAN)
    if not found:
        return None
    chosen = frame.rng.choice(found)
    name = frame.fresh("r")
    frame.scopes.append([])
    frame.declare(name, chosen.type.elem or ANY)
    body = block(frame, 1, open_scope=False)
    frame.scopes.pop()
    lines = ["select {", f"case {name} := <-{chosen.name}:", *indent(body)]
    lines += [f"case {chosen.name} <- {expression(frame, chosen.type.elem or ANY, 2)}:", *indent(block(frame, 1))]
    return [*lines, "default:", "}"]


def nested_block(frame: Frame) -> Lines:
    return ["{", *indent(block(frame, frame.rng.randint(1, 3))), "}"]


def declare_closure(frame: Frame) -> Lines:
    params = tuple(frame.draw_type() for _ in range(frame.rng.randrange(3)))
    results = tuple(frame.draw_type() for _ in range(frame.rng.randrange(2)))
    type_ = func_of(params, results)
    name = frame.fresh("fn")
    text = closure_text(frame, type_)
    frame.declare(name, type_)
    return [f"{name} := {text}"]


def closure_text(frame: Frame, type_: GoType) -> str:
    """A function literal of a function type, on one line or several; it sees the variables in scope."""
    if frame.closures >= 2:
        return f"({type_.text})(nil)"
    names = [frame.fresh("a") for _ in type_.params]
    texts = [f"{name} {param.text}" for name, param in zip(names, type_.params, strict=True)]
    if type_.variadic:
        texts[-1] = f"{names[-1]} ...{type_.params[-1].text.removeprefix('[]')}"
    saved = frame.results, frame.named_results, frame.depth, frame.loops
    frame.results, frame.named_results, frame.loops = type_.results, False, []
    frame.depth, frame.closures = max(frame.depth, 1), frame.closures + 1
    frame.scopes.append([])
    for name, param in zip(names, type_.params, strict=True):
        frame.declare(name, param, read=True)
    body = block(frame, frame.rng.randint(0, 2), open_scope=False) + final_return(frame)
    frame.scopes.pop()
    frame.closures -= 1
    frame.results, frame.named_results, frame.depth, frame.loops = saved
    head = f"func({', '.join(texts)}){result_text(type_.results)} {{"
    return "\n".join([head, *indent(body), "}"]).replace("\n", "\n" + "\t" * frame.depth)


Rule = Callable[[Frame], "Lines | None"]

SIMPLE: list[Rule] = [
    declare, declare, declare, declare, assign, assign, assign, assign_two, swap, operate, self_slice,
    call_statement, call_statement, declare_results, comma_ok, send, builtin_statement, go_or_defer, early_return,
    method_value,
]  # fmt: skip
NESTED: list[Rule] = [
    if_statement, for_statement, range_statement, range_statement, goto_loop, switch_statement, type_switch,
    select_statement, nested_block, declare_closure, declare_closure,
]  # fmt: skip
