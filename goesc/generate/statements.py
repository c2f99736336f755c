"""Statements and function bodies, drawn at random.

    write_function(world, rng, signature)   ->   "func f0(p0 *int) *int {\\n\\tv1 := new(int)\\n...\\treturn v1\\n}\\n"

Rules keep the text well typed: variables that nobody reads are read at the end of their block, labels are only
written when a
branch uses them, every function with results ends in a return.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable

from goesc.generate.expressions import Frame, Variable, call_text, expression, operand, selection, typed, variable
from goesc.generate.types import ANY, BOOL, INT, STRING, GoType, Shape, func_of, pointer, result_text
from goesc.generate.world import Signature, World

Lines = list[str]
MAX_NESTING = 3


def write_function(world: World, rng: random.Random, signature: Signature) -> str:
    frame = Frame(world, rng, signature.results, bool(signature.result_names))
    if signature.recv:
        frame.declare(*signature.recv, read=True)
    for name, type_ in signature.params:
        if name:
            frame.declare(name, type_, read=True)
    for name, type_ in zip(signature.result_names, signature.results, strict=False):
        frame.declare(name, type_, read=True)
    body = block(frame, rng.randint(1, 7), open_scope=False)
    body += final_return(frame)
    return "\n".join([signature.head() + " {", *indent(body), "}", ""])


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
        calls = [
            c for c in frame.world.callables if c.type.results == frame.results and c.recv is None and not c.generic
        ]
        if calls:
            chosen = frame.rng.choice(calls)
            text = call_text(frame, chosen.name, chosen.type, None, 1)
            if text:
                return f"return {text}"
    return "return " + ", ".join(expression(frame, result, 3) for result in frame.results)


def header(text: str) -> str:
    """An expression for the header of a control clause, where a literal's brace needs parentheses."""
    return f"({text})" if "{" in text else text


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
        nested = [] if frame.depth >= MAX_NESTING or frame.closures >= 3 else NESTED
        rules: list[Rule] = [*SIMPLE, *nested, *frame.world.statements]
        lines = frame.rng.choice(rules)(frame)
        if lines is not None:
            return lines
    return declare(frame) or []


# --- simple statements -----------------------------------------------------------------------------


def declare(frame: Frame) -> Lines | None:
    type_ = frame.world.draw_type()
    text = expression(frame, type_, 3)
    name = frame.fresh()
    plain = text == "nil" or type_.shape in (Shape.ANY, Shape.INTERFACE, Shape.ERROR) or frame.chance(0.2)
    frame.declare(name, type_)
    if frame.chance(0.06):
        return [f"var {name} {type_.text}"]
    return [f"var {name} {type_.text} = {text}" if plain else f"{name} := {text}"]


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
        found = frame.variables(lambda t: t.elem == type_ and t.shape in (Shape.SLICE, Shape.MAP, Shape.ARRAY))
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
    type_ = frame.world.draw_type()
    target = lvalue(frame, type_)
    return None if target is None else [f"{target} = {expression(frame, type_, 3)}"]


def assign_two(frame: Frame) -> Lines | None:
    types = [frame.world.draw_type(), frame.world.draw_type()]
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
            return call_text(frame, chosen.name, chosen.type, None, 2)
    if frame.chance(0.25):
        holder = variable(frame, frame.rng.choice([frame.world.iface, *frame.world.implementers()]), 0)
        if holder is not None:
            return f"{holder}.K({expression(frame, ANY, 2)})"
    if not frame.world.callables:
        return None
    chosen_callable = frame.rng.choice(frame.world.callables)
    return call_text(
        frame, chosen_callable.name, chosen_callable.type, chosen_callable.recv, 2, chosen_callable.generic
    )


def declare_results(frame: Frame) -> Lines | None:
    choices = [c for c in frame.world.callables if len(c.type.results) > 1]
    if not choices:
        return None
    chosen = frame.rng.choice(choices)
    text = call_text(frame, chosen.name, chosen.type, chosen.recv, 2, chosen.generic)
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
        type_ = frame.world.draw_type()
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
    params = tuple(frame.world.draw_type() for _ in range(frame.rng.randrange(2)))
    type_ = func_of(params, ())
    literal = closure_text(frame, type_)
    args = ", ".join(expression(frame, param, 2) for param in params)
    return [f"{word} {literal}({args})"]


def early_return(frame: Frame) -> Lines | None:
    return [f"if {condition(frame, 2)} {{", "\t" + return_text(frame), "}"]


def method_value(frame: Frame) -> Lines | None:
    world = frame.world
    recv = frame.rng.choice([*world.implementers(), world.iface])
    holder = variable(frame, recv, 0) if recv == world.iface else operand(frame, recv)
    if holder is None:
        return None
    name = frame.fresh("mv")
    type_ = func_of((pointer(INT),), (pointer(INT),))
    frame.declare(name, type_)
    if frame.chance(0.25) and recv != world.iface:
        return [f"{name} := ({recv.text}).M", f"_ = {name}"] if _forget(frame, name) else None
    return [f"{name} := {holder}.M"]


def _forget(frame: Frame, name: str) -> bool:
    frame.scopes[-1][:] = [v for v in frame.scopes[-1] if v.name != name]
    return True


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
        name, type_ = frame.fresh("w"), frame.rng.choice([pointer(INT), pointer(frame.world.structs[0].type), INT])
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
        if frame.world.language < 22:
            head = f"for {name} := 0; {name} < 10; {name}++ {{"
    elif kind == 1:
        elem = frame.rng.choice([pointer(INT), INT])
        name = frame.fresh("y")
        iterator = f"func(yield func({elem.text}) bool) {{ yield({expression(frame, elem, 1)}) }}"
        head, declared = f"for {name} := range {header(iterator)} {{", [(name, elem)]
        if frame.world.language < 23:
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
    lines = [f"switch {bound(frame)} {{"]
    for value in frame.rng.sample([1, 2, 3, 4], 2):
        lines += [f"case {value}:", *indent(block(frame, 1))]
        if frame.chance(0.15) and value != 4:
            lines += [f"case {value + 10}:", *indent(block(frame, 1))]
    return [*lines, "default:", *indent(block(frame, 1)), "}"]


def type_switch(frame: Frame) -> Lines | None:
    holder = variable(frame, ANY, 0)
    if holder is None:
        return None
    name = frame.fresh("x")
    types = frame.rng.sample(
        [INT, STRING, pointer(INT), frame.world.structs[0].type, frame.world.iface, frame.world.named_int], 2
    )
    lines = [f"switch {name} := {frame.world.hidden(holder)}.(type) {{"]
    for type_ in types:
        frame.scopes.append([])
        frame.declare(name, type_)
        body = block(frame, frame.rng.randint(1, 2), open_scope=False)
        frame.scopes.pop()
        lines += [f"case {type_.text}:", *indent(body), f"\t_ = {name}"]
    return [*lines, "}"]


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
    params = tuple(frame.world.draw_type() for _ in range(frame.rng.randrange(3)))
    results = tuple(frame.world.draw_type() for _ in range(frame.rng.randrange(2)))
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
