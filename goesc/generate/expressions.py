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
from typing import Any, final

from goesc.generate.types import ANY, BYTE, BYTES, INT, NILABLE, STRING, GoType, Routine, Shape, pointer
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
    pure: bool = False  # names no variable that has an initialiser: these may call it
    language: int = 27  # of the file
    budget: int = 12  # of statements
    parameters: dict[str, str] = field(default_factory=dict)  # type parameters and their constraints
    extra: list[GoType] = field(
        default_factory=list
    )  # types beside those of the package: of type parameters, local ones

    def fresh(self, stem: str = "v") -> str:
        self.counter += 1
        return f"{stem}{self.counter}"

    def declare(self, name: str, type_: GoType, read: bool = False) -> Variable:
        variable = Variable(name, type_, read)
        if name != "_":
            self.scopes[-1].append(variable)
        return variable

    def draw_type(self) -> GoType:
        return self.rng.choice(self.extra if self.extra and self.rng.random() < 0.4 else self.world.pool)

    def variables(self, want: Callable[[GoType], bool]) -> list[Variable]:
        names = {v.name: v for scope in self.scopes for v in scope}  # an inner one hides an outer one
        return [v for v in names.values() if want(v.type)]

    def globals(self, type_: GoType) -> list[str]:
        known = self.world.globals if self.pure else [*self.world.globals, *self.world.initialised]
        return [name for name, t in known if t == type_]

    def calls(self, results: tuple[GoType, ...]) -> list[Routine]:
        found = self.world.calls(results)
        return [r for r in found if r not in self.world.impure] if self.pure else found

    def chance(self, probability: float) -> bool:
        return self.rng.random() < probability


Rule = Callable[[Frame, GoType, int], "str | None"]


def expression(frame: Frame, type_: GoType, depth: int) -> str:
    """Go text of type `type_`; `depth` bounds the nesting."""
    rng = frame.rng
    if depth > 0:
        rules = _rules(frame.world, type_.shape)
        for _ in range(4):
            text = rng.choice(rules)(frame, type_, depth - 1)
            if text is not None:
                return text
    return leaf(frame, type_)


def _rules(world: World, shape: Shape) -> list[Rule]:
    """As often as the weights of the module have them."""
    known = world.tables.get(shape)
    if known is None:
        plain = [] if world.opaque and shape == Shape.BOOL else BY_SHAPE[shape]
        rules: list[Rule] = [*GENERAL, *plain, *world.expressions.get(shape, ())]
        known = world.tables[shape] = weighted(world, rules)
    return known


def weighted(world: World, rules: list[Any]) -> list[Any]:
    weights = world.shared.weights
    if not weights:
        return rules
    return [rule for rule in rules for _ in range(round(weights.get(rule.__name__, 1)))] or rules


def leaf(frame: Frame, type_: GoType) -> str:
    rng = frame.rng
    if frame.chance(0.75):
        text = variable(frame, type_, 0)
        if text is not None:
            return text
    if type_.shape in (Shape.INT, Shape.STRING, Shape.NAMED_INT) and frame.world.constants and frame.chance(0.3):
        names = [name for name, t in frame.world.constants if t == type_]
        if names:
            return rng.choice(names)
    return constant(frame, type_)


def constant(frame: Frame, type_: GoType) -> str:
    """The least that there is of a type."""
    rng = frame.rng
    match type_.shape:
        case Shape.INT:
            return str(rng.choice([0, 1, 2, 7, 100]))
        case Shape.STRING:
            return rng.choice(['"x"', '""', '"hello"'])
        case Shape.NAMED_STRING:
            return f'{type_.text}("d")'
        case Shape.BOOL if frame.world.opaque:
            return "more()"
        case Shape.BOOL:
            return rng.choice(["true", "false"]) if frame.chance(0.2) else "gx != nil"
        case Shape.NAMED_INT | Shape.BYTE | Shape.NUMBER:
            return f"{type_.text}({rng.choice([1, 5])})"
        case Shape.STRUCT | Shape.ARRAY | Shape.OPAQUE:
            return f"{type_.text}{{}}"
        case Shape.PARAM:
            return f"*new({type_.text})"
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
        lambda t: t.elem == type_ and (t.shape in (Shape.SLICE, Shape.MAP, Shape.CHAN) or t.length > 0)
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
    for v in frame.variables(selectable):
        owners += [f"{v.name}.{name}" for name, t in world.fields(v.type).items() if t == type_]
    return frame.rng.choice(owners) if owners else None


def selectable(type_: GoType) -> bool:
    """Whether fields can be selected: of a struct, of what points to one."""
    return type_.shape == Shape.STRUCT or (
        type_.shape == Shape.POINTER and type_.elem is not None and type_.elem.shape == Shape.STRUCT
    )


def call(frame: Frame, type_: GoType, depth: int) -> str | None:
    choices = frame.calls((type_,))
    if not choices:
        return None
    return call_text(frame, frame.rng.choice(choices), depth)


def method_call(frame: Frame, type_: GoType, depth: int) -> str | None:
    found = frame.variables(lambda t: t.shape not in _PLAIN)
    frame.rng.shuffle(found)
    for v in found[:6]:
        routines = frame.world.giving(v.type, type_)
        if routines:
            chosen = frame.rng.choice(routines)
            return f"{v.name}.{chosen.name}({arguments(frame, chosen.type, depth)})"
    return None


_PLAIN = frozenset({Shape.INT, Shape.STRING, Shape.BOOL, Shape.BYTE, Shape.ANY, Shape.NUMBER})


def call_text(frame: Frame, routine: Routine, depth: int) -> str | None:
    name = routine.name
    if routine.recv is not None:
        holder = operand(frame, routine.recv)
        if holder is None:
            return None
        name = f"{holder}.{name}"
    exact = routine.inferred and frame.chance(0.6)
    if exact:
        name = name.partition("[")[0]
    return f"{name}({arguments(frame, routine.type, depth, exact)})"


def arguments(frame: Frame, type_: GoType, depth: int, exact: bool = False) -> str:
    """Of a call of a function of the type; `exact` if types are inferred from them."""
    args: list[str] = []
    for i, param in enumerate(type_.params):
        if type_.variadic and i == len(type_.params) - 1:
            args += [typed(frame, param, depth) + "..."] if exact else variadic_args(frame, param, depth)
        else:
            args.append((typed if exact else expression)(frame, param, depth))
    return ", ".join(args)


def variadic_args(frame: Frame, param: GoType, depth: int) -> list[str]:
    if frame.chance(0.2):
        return [expression(frame, param, depth) + "..."]
    elem = param.elem or ANY
    return [expression(frame, elem, depth) for _ in range(frame.rng.randrange(3))]


def typed(frame: Frame, type_: GoType, depth: int) -> str:
    """Text whose own type is exactly `type_`, whatever the context: interface values, nil and what only can be assigned
    are converted."""
    text = expression(frame, type_, depth)
    named = type_.text.startswith("«") and type_.shape not in (Shape.STRUCT, Shape.OPAQUE)
    if text == "nil" or type_.shape in INTERFACES or text.startswith("func(") or named:
        return f"({type_.text})({text})"
    return f"{type_.text}({text})" if type_.shape == Shape.INT and text.lstrip("(").startswith("«") else text


INTERFACES = frozenset({Shape.ANY, Shape.INTERFACE, Shape.ERROR})


def operand(frame: Frame, type_: GoType) -> str | None:
    """An operand that a selector, call or index can follow, and of which the address can be taken."""
    text = variable(frame, type_, 0)
    if text is not None:
        return text
    if type_.shape == Shape.POINTER and type_.elem is not None and type_.elem.shape in (Shape.STRUCT, Shape.OPAQUE):
        return f"(&{type_.elem.text}{{}})" if frame.chance(0.7) else f"new({type_.elem.text})"
    if type_.shape in (Shape.STRUCT, Shape.NAMED_INT):
        return f"({leaf(frame, type_)})" if type_.shape == Shape.STRUCT else leaf(frame, type_)
    return None


def call_value(frame: Frame, type_: GoType, depth: int) -> str | None:
    found = frame.variables(lambda t: t.shape == Shape.FUNC and t.results == (type_,))
    if not found:
        return None
    chosen = frame.rng.choice(found)
    return f"{chosen.name}({arguments(frame, chosen.type, depth)})"


def immediate(frame: Frame, type_: GoType, depth: int) -> str | None:
    if not frame.chance(0.15):
        return None
    return f"func() {type_.text} {{ return {expression(frame, type_, depth)} }}()"


def assertion(frame: Frame, type_: GoType, depth: int) -> str | None:
    if not frame.chance(0.3):
        return None
    text = variable(frame, ANY, depth)
    return None if text is None else f"{frame.world.hidden(text)}.({type_.text})"


GENERAL: list[Rule] = [
    variable,
    variable,
    deref,
    element,
    selection,
    selection,
    call,
    call,
    method_call,
    call_value,
    immediate,
    assertion,
]


# --- rules by shape --------------------------------------------------------------------------------


def int_arith(frame: Frame, type_: GoType, depth: int) -> str | None:
    x, y = variable(frame, INT, depth), expression(frame, INT, depth)
    return f"({x} {frame.rng.choice(['+', '-', '*', '&', '|', '&^', '^'])} {y})" if x is not None else None


def int_len(frame: Frame, type_: GoType, depth: int) -> str | None:
    found = frame.variables(lambda t: t.shape in (Shape.SLICE, Shape.MAP, Shape.CHAN, Shape.ARRAY, Shape.STRING))
    if not found:
        return None
    chosen = frame.rng.choice(found)
    return f"len({chosen.name})"


def int_convert(frame: Frame, type_: GoType, depth: int) -> str | None:
    found = [t for t in (*frame.world.own, BYTE) if t.shape in (Shape.NAMED_INT, Shape.BYTE)]
    return f"int({expression(frame, frame.rng.choice(found), depth)})"


def int_minmax(frame: Frame, type_: GoType, depth: int) -> str | None:
    text = variable(frame, INT, depth)
    return None if text is None else f"{frame.rng.choice(['min', 'max'])}({text}, {expression(frame, INT, depth)})"


def string_concat(frame: Frame, type_: GoType, depth: int) -> str | None:
    return " + ".join(expression(frame, STRING, depth) for _ in range(frame.rng.randint(2, 3)))


def string_convert(frame: Frame, type_: GoType, depth: int) -> str | None:
    found = frame.variables(lambda t: t == BYTES)
    if found and frame.chance(0.7):
        chosen = frame.rng.choice(found)
        return f"{type_.text}({chosen.name})"
    text = variable(frame, INT, depth)
    return None if text is None else f"{type_.text}(rune({text}))"


def string_slice(frame: Frame, type_: GoType, depth: int) -> str | None:
    text = variable(frame, type_, depth)
    return None if text is None else f"{frame.world.hidden(text)}[{frame.rng.choice(['1:', ':', ':0'])}]"


def bool_compare(frame: Frame, type_: GoType, depth: int) -> str | None:
    x, y = expression(frame, INT, depth), variable(frame, INT, depth)
    return None if y is None else f"{y} {frame.rng.choice(['<', '==', '!=', '>='])} {x}"


def bool_nil(frame: Frame, type_: GoType, depth: int) -> str | None:
    found = frame.variables(lambda t: t.shape in NILABLE)
    if not found:
        return None
    chosen = frame.rng.choice(found)
    return f"{chosen.name} {frame.rng.choice(['==', '!='])} nil"


def bool_interface(frame: Frame, type_: GoType, depth: int) -> str | None:
    found = frame.variables(lambda t: t == ANY)
    if not found:
        return None
    chosen = frame.rng.choice(found)
    other = typed(frame, frame.rng.choice([INT, STRING, pointer(INT)]), depth)
    return f"{chosen.name} == {header(other)}"


def bool_equal(frame: Frame, type_: GoType, depth: int) -> str | None:
    """Of values of any type that can be compared."""
    found = frame.variables(frame.world.comparable)
    if not found:
        return None
    chosen = frame.rng.choice(found)
    other = expression(frame, chosen.type, depth)
    if chosen.type == ANY:  # what it is made of may not be comparable
        other = f"any({other})"
    return f"{chosen.name} {frame.rng.choice(['==', '!='])} ({other})"


def named_string(frame: Frame, type_: GoType, depth: int) -> str | None:
    text = variable(frame, type_, depth)
    if text is not None and frame.chance(0.5):
        return frame.rng.choice([f"{text}[1:]", f"({text} + {text})", f'({text} + "x")'])
    return f"{type_.text}({expression(frame, STRING, depth)})"


def header(text: str) -> str:
    """An expression for the header of a control clause, where a literal's brace needs parentheses."""
    return f"({text})" if "{" in text else text


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
    if frame.chance(0.4) and frame.language >= 26:
        return f"new({typed(frame, target, depth)})"
    return f"new({target.text})"


def slice_make(frame: Frame, type_: GoType, depth: int) -> str | None:
    size = frame.rng.choice(["0", "4", "10", expression(frame, INT, min(depth, 1)), "3, 9", "100000"])
    return f"make({type_.text}, {size})"


def slice_literal(frame: Frame, type_: GoType, depth: int) -> str | None:
    elem = type_.elem
    assert elem is not None
    count = frame.rng.randrange(3) if type_.shape == Shape.SLICE else frame.rng.randrange(min(type_.length, 3) + 1)
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
        return f"make({type_.text}{frame.rng.choice(['', ', 8', ', 9', ', 100'])})"
    if type_.key is not None and type_.key != STRING:
        return f"{type_.text}{{{expression(frame, type_.key, depth)}: {expression(frame, elem, depth)}}}"
    keys = frame.rng.sample(['"a"', '"b"', '"k"'], frame.rng.randrange(3))
    return f"{type_.text}{{{', '.join(f'{key}: {expression(frame, elem, depth)}' for key in keys)}}}"


def chan_value(frame: Frame, type_: GoType, depth: int) -> str | None:
    return f"make({type_.text}{frame.rng.choice(['', ', 1'])})"


def struct_literal(frame: Frame, type_: GoType, depth: int) -> str:
    """With names or without; embedded fields are named as their types are."""
    found = frame.world.declared(type_)
    if found is None:
        return f"{type_.text}{{}}"
    seen = frame.world.fields(type_)
    own = [(name, t) for name, t in found.fields if seen.get(name) == t]
    if own and len(own) == len(found.fields) and frame.chance(0.3) and not found.hidden:
        return f"{type_.text}{{{', '.join(expression(frame, t, depth) for _, t in own)}}}"
    chosen = frame.rng.sample(own, frame.rng.randint(0, min(len(own), 4)))
    return f"{type_.text}{{{', '.join(f'{name}: {expression(frame, t, depth)}' for name, t in chosen)}}}"


def struct_value(frame: Frame, type_: GoType, depth: int) -> str | None:
    text = struct_literal(frame, type_, depth)
    return f"({text})"


def interface_value(frame: Frame, type_: GoType, depth: int) -> str | None:
    world = frame.world
    found = world.errors() if type_.shape == Shape.ERROR else world.implementers(type_)
    if not found:
        return None
    chosen = frame.rng.choice(found)
    text = typed(frame, chosen, depth)
    return f"{type_.text}({text})" if frame.chance(0.1) else text


def any_value(frame: Frame, type_: GoType, depth: int) -> str | None:
    inner = frame.draw_type()
    if inner == ANY:
        return None
    text = expression(frame, inner, depth)
    if inner.text.startswith("func(") or (text == "nil" and frame.chance(0.7)):
        return f"({inner.text})({text})"
    return f"any({text})" if frame.chance(0.15) else text


def func_value(frame: Frame, type_: GoType, depth: int) -> str | None:
    from goesc.generate.statements import closure_text

    if frame.chance(0.25):
        names = [c.name for c in frame.calls(type_.results) if c.type == type_]
        if names:
            return frame.rng.choice(names)
    if frame.chance(0.3):
        found = method_named(frame, type_)
        if found is not None:
            return found
    return closure_text(frame, type_)


def method_named(frame: Frame, type_: GoType) -> str | None:
    """A method value, or a method expression, of the type."""
    holders = frame.variables(lambda t: t.shape not in _PLAIN)
    frame.rng.shuffle(holders)
    for holder in holders[:4]:
        names = [r.name for r in frame.world.methods(holder.type).values() if r.type.params == type_.params]
        names = [n for n in names if frame.world.methods(holder.type)[n].type.results == type_.results]
        if names and not type_.variadic:
            return f"{holder.name}.{frame.rng.choice(names)}"
    if type_.params and type_.params[0].text.lstrip("*").startswith("«"):
        recv = type_.params[0]
        for name, (routine, wants) in frame.world.shared.selected(recv)[1].items():
            same = routine.type.params == type_.params[1:] and routine.type.results == type_.results
            if same and not wants and name in frame.world.methods(recv) and not routine.type.variadic:
                return f"({recv.text}).{name}"
    return None


def named_convert(frame: Frame, type_: GoType, depth: int) -> str | None:
    text = expression(frame, INT, depth)
    return None if text.lstrip("(")[:1].isdigit() or "«" in text else f"{type_.text}({text})"


def param_value(frame: Frame, type_: GoType, depth: int) -> str | None:
    """Of a type parameter: what its constraint allows."""
    kind = frame.parameters.get(type_.text)
    text = variable(frame, type_, depth)
    if text is None:
        return f"*new({type_.text})"
    if kind == "number":
        return f"({text} {frame.rng.choice('+-*')} {leaf(frame, type_)})"
    return f"{type_.text}({text})"


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
    Shape.BOOL: [bool_compare, bool_nil, bool_nil, bool_logic, bool_interface, bool_equal],
    Shape.POINTER: [address, address, address, address, new_value, new_value],
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
    Shape.PARAM: [param_value],
    Shape.OPAQUE: [],
    Shape.NAMED_STRING: [named_string],
}
