"""Expressions of a given type, drawn at random.

`Frame` is what a function body under construction knows: its variables in scope, the world, the choices.
`expression(frame, type, depth)`
gives Go text of exactly that type, or, for interface types, of a type assignable to it. Text "nil" is possible for
types that have nil.

    expression(frame, pointer(INT), 2)   ->   "&p0.a"   or   "new(int)"   or   "f3(p1, nil)"   ...
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import final

from goesc.generate.types import ANY, BYTES, INT, STRING, GoType, Shape, pointer
from goesc.generate.world import World


@final
@dataclass(eq=False)
class Variable:
    name: str
    type: GoType
    read: bool = False  # needs no use: a parameter


@final
@dataclass
class Frame:
    """A function body under construction. `scopes` are the open blocks, innermost last."""

    world: World
    rng: random.Random
    results: tuple[GoType, ...]
    named_results: bool = False
    scopes: list[list[Variable]] = field(default_factory=lambda: [[]])
    counter: int = 0
    loops: list[str] = field(default_factory=list)  # labels of the open loops, "" for none
    depth: int = 0  # nesting of blocks
    closures: int = 0  # nesting of function literals

    def fresh(self, stem: str = "v") -> str:
        self.counter += 1
        return f"{stem}{self.counter}"

    def declare(self, name: str, type_: GoType, read: bool = False) -> Variable:
        variable = Variable(name, type_, read)
        if name != "_":
            self.scopes[-1].append(variable)
        return variable

    def variables(self, want: Callable[[GoType], bool]) -> list[Variable]:
        names = {v.name: v for scope in self.scopes for v in scope}  # an inner one hides an outer one
        return [v for v in names.values() if want(v.type)]

    def globals(self, type_: GoType) -> list[str]:
        return [name for name, t in self.world.globals if t == type_]

    def chance(self, probability: float) -> bool:
        return self.rng.random() < probability


Rule = Callable[[Frame, GoType, int], "str | None"]


def expression(frame: Frame, type_: GoType, depth: int) -> str:
    """Go text of type `type_`; `depth` bounds the nesting."""
    rng = frame.rng
    if depth > 0:
        plain = [] if frame.world.opaque and type_.shape == Shape.BOOL else BY_SHAPE[type_.shape]
        rules: list[Rule] = [*GENERAL, *plain, *frame.world.expressions.get(type_.shape, ())]
        for _ in range(4):
            text = rng.choice(rules)(frame, type_, depth - 1)
            if text is not None:
                return text
    return leaf(frame, type_)


def leaf(frame: Frame, type_: GoType) -> str:
    rng = frame.rng
    if frame.chance(0.75):
        text = variable(frame, type_, 0)
        if text is not None:
            return text
    match type_.shape:
        case Shape.INT:
            return str(rng.choice([0, 1, 2, 7, 100]))
        case Shape.STRING:
            return rng.choice(['"x"', '""', '"hello"'])
        case Shape.BOOL if frame.world.opaque:
            return "more()"
        case Shape.BOOL:
            return rng.choice(["true", "false"]) if frame.chance(0.2) else "gx != nil"
        case Shape.NAMED_INT | Shape.BYTE | Shape.NUMBER:
            return f"{type_.text}({rng.choice([1, 5])})"
        case Shape.STRUCT | Shape.ARRAY:
            return f"{type_.text}{{}}"
        case Shape.ANY if type_ != ANY:  # a type parameter
            return next(v.name for v in reversed(frame.variables(lambda t: t == type_)))
        case _:
            return "nil"


# --- rules that hold for every type ----------------------------------------------------------------


def variable(frame: Frame, type_: GoType, depth: int) -> str | None:
    found = frame.variables(lambda t: t == type_)
    if not found or frame.chance(0.1):
        names = frame.globals(type_)
        return frame.rng.choice(names) if names else None
    chosen = frame.rng.choice(found)
    return chosen.name


def deref(frame: Frame, type_: GoType, depth: int) -> str | None:
    text = variable(frame, pointer(type_), depth)
    return None if text is None else f"*{text}"


def element(frame: Frame, type_: GoType, depth: int) -> str | None:
    holders = frame.variables(
        lambda t: t.elem == type_ and t.shape in (Shape.SLICE, Shape.ARRAY, Shape.MAP, Shape.CHAN)
    )
    if not holders:
        return None
    chosen = frame.rng.choice(holders)
    match chosen.type.shape:
        case Shape.CHAN:
            return f"(<-{chosen.name})"
        case Shape.MAP:
            return f"{chosen.name}[{expression(frame, chosen.type.key or STRING, min(depth, 1))}]"
        case Shape.SLICE:
            return f"{frame.world.hidden(chosen.name)}[{index_text(frame, chosen.type)}]"
        case _:
            return f"{chosen.name}[{index_text(frame, chosen.type)}]"


def index_text(frame: Frame, holder: GoType) -> str:
    ints = frame.variables(lambda t: t == INT)
    if frame.world.opaque and frame.chance(0.4):
        return "gn"
    if ints and not frame.world.opaque and frame.chance(0.4):
        chosen = frame.rng.choice(ints)
        return chosen.name
    return str(frame.rng.randrange(holder.length or 2))


def selection(frame: Frame, type_: GoType, depth: int) -> str | None:
    world = frame.world
    owners: list[str] = []
    for v in frame.variables(
        lambda t: (
            t.shape == Shape.STRUCT
            or (t.elem is not None and t.elem.shape == Shape.STRUCT and t.shape == Shape.POINTER)
        )
    ):
        struct = world.struct(v.type if v.type.shape == Shape.STRUCT else v.type.elem or v.type)
        owners += [f"{v.name}.{name}" for name, t in struct.fields if t == type_]
    if not owners:
        return None
    return frame.rng.choice(owners)


def call(frame: Frame, type_: GoType, depth: int) -> str | None:
    world = frame.world
    choices = [c for c in world.callables if c.type.results == (type_,)]
    if not choices:
        return None
    chosen = frame.rng.choice(choices)
    return call_text(frame, chosen.name, chosen.type, chosen.recv, depth, chosen.generic)


def call_text(
    frame: Frame, name: str, type_: GoType, recv: GoType | None, depth: int, generic: bool = False
) -> str | None:
    args: list[str] = []
    for i, param in enumerate(type_.params):
        if type_.variadic and i == len(type_.params) - 1:
            args += variadic_args(frame, param, depth)
        elif generic and param.text == "E":
            args.append(typed(frame, frame.rng.choice(frame.world.pool), depth))
        else:
            args.append(expression(frame, param, depth))
    if recv is None:
        return f"{name}({', '.join(args)})"
    holder = operand(frame, recv)
    return None if holder is None else f"{holder}.{name}({', '.join(args)})"


def variadic_args(frame: Frame, param: GoType, depth: int) -> list[str]:
    if frame.chance(0.2):
        return [expression(frame, param, depth) + "..."]
    elem = param.elem or ANY
    return [expression(frame, elem, depth) for _ in range(frame.rng.randrange(3))]


def typed(frame: Frame, type_: GoType, depth: int) -> str:
    """Text whose own type is exactly `type_`, whatever the context: interface values and nil are converted."""
    text = expression(frame, type_, depth)
    if text == "nil" or type_.shape in (Shape.ANY, Shape.INTERFACE, Shape.ERROR) or text.startswith("func("):
        return text if type_.text == "E" else f"({type_.text})({text})"
    return text


def operand(frame: Frame, type_: GoType) -> str | None:
    """An operand that a selector, call or index can follow."""
    text = variable(frame, type_, 0)
    if text is not None:
        return text
    if type_.shape == Shape.POINTER and type_.elem is not None and type_.elem.shape == Shape.STRUCT:
        return f"(&{type_.elem.text}{{}})"
    if type_.shape in (Shape.STRUCT, Shape.NAMED_INT):
        return f"({leaf(frame, type_)})" if type_.shape == Shape.STRUCT else leaf(frame, type_)
    return None


def call_value(frame: Frame, type_: GoType, depth: int) -> str | None:
    found = frame.variables(lambda t: t.shape == Shape.FUNC and t.results == (type_,))
    if not found:
        return None
    chosen = frame.rng.choice(found)
    return call_text(frame, chosen.name, chosen.type, None, depth)


def immediate(frame: Frame, type_: GoType, depth: int) -> str | None:
    if not frame.chance(0.15) or type_.text == "E":
        return None
    return f"func() {type_.text} {{ return {expression(frame, type_, depth)} }}()"


def assertion(frame: Frame, type_: GoType, depth: int) -> str | None:
    if not frame.chance(0.3) or type_.text == "E":
        return None
    text = variable(frame, ANY, depth)
    return None if text is None else f"{frame.world.hidden(text)}.({type_.text})"


def boxed(frame: Frame, type_: GoType, depth: int) -> str | None:
    """Through the generic struct: *Get() of a box of the type."""
    if not frame.chance(0.1):
        return None
    box = f"{frame.world.box}[{type_.text}]"
    inner = typed(frame, type_, depth)
    return frame.rng.choice([f"*(&{box}{{v: {inner}}}).Get()", f"({box}{{}}).Put({inner}).v", f"*({box}{{p: nil}}).p"])


GENERAL: list[Rule] = [
    variable,
    variable,
    deref,
    element,
    selection,
    selection,
    call,
    call,
    call_value,
    immediate,
    assertion,
    boxed,
]


# --- rules by shape --------------------------------------------------------------------------------


def int_arith(frame: Frame, type_: GoType, depth: int) -> str | None:
    x, y = expression(frame, INT, depth), expression(frame, INT, depth)
    return f"({x} {frame.rng.choice(['+', '-', '*', '&', '|'])} {y})" if not (x.isdigit() and y.isdigit()) else None


def int_len(frame: Frame, type_: GoType, depth: int) -> str | None:
    found = frame.variables(lambda t: t.shape in (Shape.SLICE, Shape.MAP, Shape.CHAN, Shape.ARRAY, Shape.STRING))
    if not found:
        return None
    chosen = frame.rng.choice(found)
    return f"len({chosen.name})"


def int_convert(frame: Frame, type_: GoType, depth: int) -> str | None:
    return f"int({expression(frame, frame.world.named_int, depth)})"


def int_minmax(frame: Frame, type_: GoType, depth: int) -> str | None:
    text = variable(frame, INT, depth)
    return None if text is None else f"{frame.rng.choice(['min', 'max'])}({text}, {expression(frame, INT, depth)})"


def string_concat(frame: Frame, type_: GoType, depth: int) -> str | None:
    return " + ".join(expression(frame, STRING, depth) for _ in range(frame.rng.randint(2, 3)))


def string_convert(frame: Frame, type_: GoType, depth: int) -> str | None:
    found = frame.variables(lambda t: t == BYTES)
    if found and frame.chance(0.7):
        chosen = frame.rng.choice(found)
        return f"string({chosen.name})"
    text = variable(frame, INT, depth)
    return None if text is None else f"string(rune({text}))"


def string_slice(frame: Frame, type_: GoType, depth: int) -> str | None:
    text = variable(frame, STRING, depth)
    return None if text is None else f"{frame.world.hidden(text)}[{frame.rng.choice(['1:', ':', ':0'])}]"


def bool_compare(frame: Frame, type_: GoType, depth: int) -> str | None:
    x, y = expression(frame, INT, depth), variable(frame, INT, depth)
    return None if y is None else f"{y} {frame.rng.choice(['<', '==', '!=', '>='])} {x}"


def bool_nil(frame: Frame, type_: GoType, depth: int) -> str | None:
    nilable = (Shape.POINTER, Shape.SLICE, Shape.MAP, Shape.CHAN, Shape.FUNC, Shape.INTERFACE, Shape.ERROR)
    found = frame.variables(lambda t: t.shape in nilable)
    if not found:
        return None
    chosen = frame.rng.choice(found)
    return f"{chosen.name} {frame.rng.choice(['==', '!='])} nil"


def bool_interface(frame: Frame, type_: GoType, depth: int) -> str | None:
    found = frame.variables(lambda t: t == ANY)
    if not found:
        return None
    chosen = frame.rng.choice(found)
    return f"{chosen.name} == {expression(frame, frame.rng.choice([INT, STRING, pointer(INT)]), depth)}"


def bool_logic(frame: Frame, type_: GoType, depth: int) -> str | None:
    return f"({expression(frame, type_, depth)} {frame.rng.choice(['&&', '||'])} {expression(frame, type_, depth)})"


def address(frame: Frame, type_: GoType, depth: int) -> str | None:
    target = type_.elem
    assert target is not None
    kind = frame.rng.randrange(4)
    if kind == 0:
        text = selection(frame, target, depth)
        return None if text is None else f"&{text}"
    if kind == 1:
        found = frame.variables(lambda t: t.elem == target and t.shape == Shape.SLICE)
        if not found:
            return None
        chosen = frame.rng.choice(found)
        return f"&{frame.world.hidden(chosen.name)}[{index_text(frame, chosen.type)}]"
    addressable = frame.variables(lambda t: t == target)
    if not addressable:
        return None
    chosen = frame.rng.choice(addressable)
    return f"&{chosen.name}"


def new_value(frame: Frame, type_: GoType, depth: int) -> str | None:
    target = type_.elem
    assert target is not None
    if target.shape == Shape.STRUCT and frame.chance(0.6):
        return "&" + struct_literal(frame, target, depth)
    if target.shape in (Shape.SLICE, Shape.MAP, Shape.ARRAY) and frame.chance(0.4):
        return f"&{target.text}{{}}"
    if frame.chance(0.4) and frame.world.language >= 26:
        return f"new({typed(frame, target, depth)})"
    return f"new({target.text})"


def method_pointer(frame: Frame, type_: GoType, depth: int) -> str | None:
    if type_ != pointer(INT):
        return None
    recv = frame.rng.choice([frame.world.iface, *frame.world.implementers()])
    holder = variable(frame, recv, depth) or (None if recv == frame.world.iface else operand(frame, recv))
    return None if holder is None else f"{holder}.M({expression(frame, type_, depth)})"


def slice_make(frame: Frame, type_: GoType, depth: int) -> str | None:
    size = frame.rng.choice(["0", "4", "10", expression(frame, INT, min(depth, 1)), "3, 9", "100000"])
    return f"make({type_.text}, {size})"


def slice_literal(frame: Frame, type_: GoType, depth: int) -> str | None:
    elem = type_.elem
    assert elem is not None
    count = frame.rng.randrange(3) if type_.shape == Shape.SLICE else frame.rng.randrange(type_.length + 1)
    return f"{type_.text}{{{', '.join(expression(frame, elem, depth) for _ in range(count))}}}"


def slice_append(frame: Frame, type_: GoType, depth: int) -> str | None:
    elem = type_.elem
    assert elem is not None
    base = typed(frame, type_, depth)
    if frame.chance(0.3):
        more = expression(frame, type_, depth)
        if frame.world.opaque:
            more = f"hide({type_.text}({more}))"
        return f"append({base}, {more}...)"
    return f"append({base}, {', '.join(expression(frame, elem, depth) for _ in range(frame.rng.randint(1, 2)))})"


def slice_part(frame: Frame, type_: GoType, depth: int) -> str | None:
    text = variable(frame, type_, depth)
    return None if text is None else f"{frame.world.hidden(text)}[{frame.rng.choice(['1:', ':', ':1', ':1:2'])}]"


def slice_array(frame: Frame, type_: GoType, depth: int) -> str | None:
    found = frame.variables(lambda t: t.shape == Shape.ARRAY and t.elem == type_.elem)
    if not found:
        return None
    chosen = frame.rng.choice(found)
    return f"{chosen.name}[{frame.rng.choice(['1:', ':'])}]"


def bytes_convert(frame: Frame, type_: GoType, depth: int) -> str | None:
    return f"[]byte({expression(frame, STRING, depth)})" if type_ == BYTES else None


def map_value(frame: Frame, type_: GoType, depth: int) -> str | None:
    elem = type_.elem
    assert elem is not None
    if frame.chance(0.4):
        return f"make({type_.text}{frame.rng.choice(['', ', 8'])})"
    if type_.key is not None and type_.key != STRING:
        return f"{type_.text}{{{expression(frame, type_.key, depth)}: {expression(frame, elem, depth)}}}"
    keys = frame.rng.sample(['"a"', '"b"', '"k"'], frame.rng.randrange(3))
    return f"{type_.text}{{{', '.join(f'{key}: {expression(frame, elem, depth)}' for key in keys)}}}"


def chan_value(frame: Frame, type_: GoType, depth: int) -> str | None:
    return f"make({type_.text}{frame.rng.choice(['', ', 1'])})"


def struct_literal(frame: Frame, type_: GoType, depth: int) -> str:
    struct = frame.world.struct(type_)
    own = [(name, t) for name, t in struct.fields if not frame.world.promoted(struct, name)]
    if not struct.embedded and frame.chance(0.3):
        return f"{type_.text}{{{', '.join(expression(frame, t, depth) for _, t in own)}}}"
    chosen = frame.rng.sample(own, frame.rng.randint(0, len(own)))
    return f"{type_.text}{{{', '.join(f'{name}: {expression(frame, t, depth)}' for name, t in chosen)}}}"


def struct_value(frame: Frame, type_: GoType, depth: int) -> str | None:
    text = struct_literal(frame, type_, depth)
    return f"({text})"


def interface_value(frame: Frame, type_: GoType, depth: int) -> str | None:
    if type_.shape == Shape.ERROR:
        return f"error({expression(frame, frame.world.named_int, depth)})"
    return expression(frame, frame.rng.choice(frame.world.implementers()), depth)


def any_value(frame: Frame, type_: GoType, depth: int) -> str | None:
    if type_ != ANY:
        return None
    inner = frame.rng.choice([t for t in frame.world.pool if t != ANY])
    text = expression(frame, inner, depth)
    return f"any({text})" if frame.chance(0.15) else text


def func_value(frame: Frame, type_: GoType, depth: int) -> str | None:
    from goesc.generate.statements import closure_text

    world = frame.world
    if frame.chance(0.25):
        names = [c.name for c in world.callables if c.recv is None and not c.generic and c.type == type_]
        if names:
            return frame.rng.choice(names)
    if type_.results == (pointer(INT),) and type_.params == (pointer(INT),) and frame.chance(0.25):
        holder = variable(frame, frame.rng.choice([world.iface, *world.implementers()]), depth)
        if holder is not None:
            return f"{holder}.M"
    return closure_text(frame, type_)


def named_convert(frame: Frame, type_: GoType, depth: int) -> str | None:
    return f"{type_.text}({expression(frame, INT, depth)})"


def number_value(frame: Frame, type_: GoType, depth: int) -> str | None:
    """No constant: that might not fit."""
    text = variable(frame, type_, depth)
    if text is not None and frame.chance(0.5):
        return f"({text} + {leaf(frame, type_)})"
    found = frame.variables(lambda t: t == INT)
    return f"{type_.text}({frame.rng.choice(found).name})" if found and type_.text != "complex128" else None


BY_SHAPE: dict[Shape, list[Rule]] = {
    Shape.INT: [int_arith, int_len, int_convert, int_minmax],
    Shape.STRING: [string_concat, string_convert, string_slice],
    Shape.BOOL: [bool_compare, bool_nil, bool_nil, bool_logic, bool_interface],
    Shape.POINTER: [address, address, address, address, new_value, new_value, method_pointer],
    Shape.SLICE: [slice_make, slice_literal, slice_append, slice_append, slice_part, slice_array, bytes_convert],
    Shape.ARRAY: [slice_literal],
    Shape.MAP: [map_value],
    Shape.CHAN: [chan_value],
    Shape.STRUCT: [struct_value],
    Shape.INTERFACE: [interface_value, interface_value],
    Shape.ERROR: [interface_value],
    Shape.ANY: [any_value, any_value, any_value],
    Shape.FUNC: [func_value, func_value, func_value],
    Shape.NAMED_INT: [named_convert],
    Shape.BYTE: [named_convert],
    Shape.NUMBER: [number_value],
}
