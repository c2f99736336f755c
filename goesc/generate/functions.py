"""Functions and methods, generic or not, and package variables.

    drawn = draw_signatures(world, 4)                       # entered in the world, so that bodies can call each other
    write_function(world, drawn[0], language=27)            ->   "func F7(p0 *int) (r0 *int) {\\n\\t...\\n}\\n"

A variable with an initialiser may name those before it, and functions that name none: a program whose variables depend
on each other in a circle does not compile. So some functions and all methods are `pure`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import final

from goesc.generate.declarations import argument, draw_parameters, params_text, some_type
from goesc.generate.expressions import Frame, call_text, expression, typed
from goesc.generate.statements import block, final_return, indent
from goesc.generate.types import (
    ANY,
    INT,
    STRING,
    Generic,
    GoType,
    Routine,
    Shape,
    array_of,
    func_of,
    map_of,
    pointer,
    result_text,
    slice_of,
    substitute,
)
from goesc.generate.world import World

PRAGMAS = [
    "//go:noinline",
    "//go:nosplit",
    "//go:norace",
    "//go:noinline\n//go:nosplit",
    "//go:nocheckptr",
    "//go:uintptrescapes",
]
MANY_STATEMENTS = 12


@final
@dataclass
class Signature:
    """A function or method to be written. `params` are (name, type); a name "_" is blank."""

    name: str
    recv: tuple[str, GoType] | None
    params: list[tuple[str, GoType]]
    results: tuple[GoType, ...]
    result_names: list[str]  # empty: unnamed results
    variadic: bool = False
    parameters: tuple[tuple[str, str], ...] = ()  # type parameters, of functions
    bound: tuple[tuple[str, str], ...] = ()  # type parameters of the receiver
    pure: bool = False
    generic: Generic | None = None
    instances: list[str] = field(default_factory=list)

    def head(self) -> str:
        recv = f"({self.recv[0]} {self.recv[1].text}) ".replace("( ", "(") if self.recv else ""
        params = [f"{name} {type_.text}" for name, type_ in self.params]
        if self.variadic:
            name, type_ = self.params[-1]
            params[-1] = f"{name} ...{type_.text.removeprefix('[]')}"
        if self.result_names:
            pairs = zip(self.result_names, self.results, strict=True)
            results = " (" + ", ".join(f"{name} {type_.text}" for name, type_ in pairs) + ")"
        else:
            results = result_text(self.results)
        parameters = params_text(self.parameters) if self.parameters else ""
        return f"func {recv}{self.name}{parameters}({', '.join(params)}){results}"


def draw_signatures(world: World, count: int) -> list[Signature]:
    """Functions, after those methods that the types of the package have promised."""
    drawn: list[Signature] = []
    for type_ in list(world.own):
        if type_.text.startswith(f"«{world.package}»") and type_.shape != Shape.INTERFACE and not type_.arguments:
            drawn += [_method(world, m, ()) for m in world.shared.declared[type_.text].methods]
    for generic in world.generics:
        if generic.name.startswith(f"«{world.package}»") and generic.fields:
            drawn += [_method(world, m, generic.params) for m in generic.methods]
    for template in world.templates:  # of packages that are imported
        if world.rng.random() < 0.4:
            _instantiate(world, template)
    for _ in range(count):
        drawn.append(_generic(world) if world.rng.random() < 0.22 else _function(world))
    return drawn


def _method(world: World, routine: Routine, bound: tuple[tuple[str, str], ...]) -> Signature:
    rng, of = world.rng, routine.type
    params = [("_" if rng.random() < 0.06 else f"p{i}", t) for i, t in enumerate(of.params)]
    names = [f"r{i}" for i in range(len(of.results))] if of.results and rng.random() < 0.2 else []
    assert routine.recv is not None
    recv = ("t" if rng.random() < 0.9 else "_", routine.recv)
    return Signature(routine.name, recv, params, of.results, names, bound=bound, pure=True)


def _function(world: World) -> Signature:
    rng = world.rng
    name = world.fresh("F")
    params = [
        ("_" if rng.random() < 0.05 else f"p{i}", some_type(world)) for i in range(rng.choice([0, 1, 1, 2, 2, 3, 4]))
    ]
    variadic = rng.random() < 0.12
    if variadic:
        params.append(("vs", slice_of(rng.choice([INT, ANY, pointer(INT)]))))
    count = rng.choice([0, 1, 1, 1, 2, 3]) if rng.random() > 0.02 else 6
    results = tuple(world.draw_type() if rng.random() < 0.8 else some_type(world) for _ in range(count))
    names = [f"r{i}" for i in range(count)] if results and rng.random() < 0.25 else []
    pure = rng.random() < 0.5
    routine = Routine(world.mark(name), func_of(tuple(t for _, t in params), results, variadic))
    (world.callables if pure else world.impure).append(routine)
    return Signature(name, None, params, results, names, variadic, pure=pure)


def _generic(world: World) -> Signature:
    rng = world.rng
    name = world.fresh("F")
    parameters = draw_parameters(world)
    letters = [GoType(Shape.PARAM, letter) for letter, _ in parameters]
    first = letters[0]
    choices = [*letters, first, pointer(first), slice_of(first), map_of(first), func_of((first,), (first,)), INT, ANY]
    params = [(f"p{i}", t) for i, t in enumerate([*letters, *(rng.choice(choices) for _ in range(rng.randrange(3)))])]
    results = tuple(rng.choice(choices) for _ in range(rng.choice([0, 1, 1, 2])))
    of = func_of(tuple(t for _, t in params), results)
    generic = Generic(world.mark(name), parameters, of)
    world.templates.append(generic)
    made = [_instantiate(world, generic) for _ in range(rng.randint(1, 3))]
    instances = [instance for instance in made if instance is not None]
    return Signature(
        name, None, params, results, [], parameters=parameters, pure=True, generic=generic, instances=instances
    )


def _instantiate(world: World, generic: Generic) -> str | None:
    """An instance that others may call; its name."""
    pool = [t for t in world.pool if t.text.count("[") < 4]
    arguments = [argument(world, kind, pool) for _, kind in generic.params]
    if not all(arguments) or generic.type is None:
        return None
    bound = {letter: t for (letter, _), t in zip(generic.params, arguments, strict=True) if t is not None}
    name = f"{generic.name}[{', '.join(t.text for t in bound.values())}]"
    world.callables.append(Routine(name, substitute(generic.type, bound), inferred=True))
    return name


# --- bodies -----------------------------------------------------------------------------------------


def write_function(world: World, signature: Signature, language: int) -> str:
    rng = world.rng
    frame = Frame(world, rng, signature.results, bool(signature.result_names), pure=signature.pure, language=language)
    known = signature.parameters or signature.bound
    if known:
        frame.parameters = dict(known)
        letters = [GoType(Shape.PARAM, letter) for letter, _ in known]
        frame.extra = [t for e in letters for t in (e, e, pointer(e), slice_of(e), func_of((e,), (e,)), map_of(e))]
        frame.extra += [signature.recv[1]] if signature.recv else []
    if signature.recv and signature.recv[0] != "_":
        frame.declare(*signature.recv, read=True)
    for name, type_ in signature.params:
        frame.declare(name, type_, read=True)
    for name, type_ in zip(signature.result_names, signature.results, strict=False):
        frame.declare(name, type_, read=True)
    few = 4 if world.opaque else 5  # what a dialect adds is longer
    most = few if rng.random() < 0.9 else MANY_STATEMENTS
    if signature.recv:
        most = rng.choice([0, 0, 1, 2, 4])
    frame.budget = most + most // 3
    body = block(frame, rng.randint(min(most, 1), most), open_scope=False)
    if signature.generic is not None and rng.random() < 0.4:
        body += _again(frame, signature)
    body += final_return(frame)
    pragma = rng.choice(PRAGMAS) + "\n" if rng.random() < 0.08 else ""
    text = pragma + "\n".join([signature.head() + " {", *indent(body), "}", ""])
    if signature.instances and rng.random() < 0.7:  # without an instance nothing of it is compiled
        text += f"\nfunc {world.fresh('f')}() {{ gx = {rng.choice(signature.instances)} }}\n"
    return text


def _again(frame: Frame, signature: Signature) -> list[str]:
    """A generic function calls itself, with the same type arguments."""
    args = ", ".join(typed(frame, t, 1) for _, t in signature.params)
    return ["if gx == nil {", f"\t{signature.name}({args})", "}"]


def small_functions(world: World, count: int) -> list[str]:
    """Functions whose bodies cost about as much as gc inlines."""
    rng = world.rng
    found: list[str] = []
    for _ in range(count):
        name = world.fresh("F")
        world.callables.append(Routine(world.mark(name), func_of((INT, pointer(INT)), (INT,))))
        kind = rng.randrange(4)
        if kind == 0:
            terms = " + ".join(rng.choice(["n*3", "*p", "n", "n<<2"]) for _ in range(rng.randint(10, 26)))
            body = [f"return {terms}"]
        elif kind == 1:
            body = [rng.choice(["n += *p", "*p = n", "n *= 3", "gn = n"]) for _ in range(rng.randint(12, 28))] + [
                "return n"
            ]
        elif kind == 2:
            calls = rng.randint(0, 1)
            steps = [rng.choice(["n++", "n += *p", "q := &n\n\t*q = 2"]) for _ in range(rng.randint(1, 8))]
            steps = [s if "q" not in s else s.replace("q", f"q{i}") for i, s in enumerate(steps)]
            body = [*steps, *["println(n)"] * calls, "return n"]
        else:
            body = ["for n > 3 {", *["\tn -= *p"] * rng.randint(1, 12), "}", "return n"]
        found.append(f"func {name}(n int, p *int) int {{\n" + "\n".join("\t" + line for line in body) + "\n}\n")
    return found


# --- package variables ------------------------------------------------------------------------------


def draw_plain_variables(world: World, count: int) -> list[str]:
    lines: list[str] = []
    for _ in range(count):
        name, type_ = world.fresh("V"), some_type(world)
        world.globals.append((world.mark(name), type_))
        lines.append(f"var {name} {type_.text}\n")
    return lines


def draw_variables(world: World, count: int, language: int) -> list[str]:
    """With initialisers, of which each may name those before it."""
    return [text for _ in range(count) for text in _variable(world, language)]


def _variable(world: World, language: int) -> list[str]:
    rng = world.rng
    kind = rng.random()
    frame = Frame(world, rng, (), pure=True, language=language, depth=1, closures=1)
    frame.counter = 100
    for name, type_ in world.initialised:
        frame.declare(name, type_, read=True)
    name, type_ = world.fresh("V"), some_type(world)
    mark = world.mark(name)
    if kind < 0.08:
        several = [r for r in frame.world.callables if len(r.type.results) == 2 and r.recv is None]
        if several:
            routine = rng.choice(several)
            other = world.fresh("V")
            text = call_text(frame, routine, 2)
            world.initialised += [(mark, routine.type.results[0]), (world.mark(other), routine.type.results[1])]
            return [f"var {name}, {other} = {text}\n"]
    if kind < 0.14:
        interfaces = [t for t in world.interfaces if world.implementers(t)]
        if interfaces:
            chosen = rng.choice(interfaces)
            return [f"var _ {chosen.text} = {typed(frame, rng.choice(world.implementers(chosen)), 1)}\n"]
    if kind < 0.18:
        names = [world.fresh("V") for _ in range(2)]
        types = [world.draw_type(), some_type(world)]
        texts = [typed(frame, t, 2) for t in types]
        world.initialised += [(world.mark(n), t) for n, t in zip(names, types, strict=True)]
        return [f"var {names[0]}, {names[1]} = {texts[0]}, {texts[1]}\n"]
    if kind < 0.36:
        type_, text = _table(frame)
    elif kind < 0.42:
        type_ = ANY
        text = f"any({typed(frame, world.draw_type(), 2)})"
    else:
        text = expression(frame, type_, 3)
    world.initialised.append((mark, type_))
    return [f"var {name} {type_.text} = {text}\n"]


def _table(frame: Frame) -> tuple[GoType, str]:
    """A literal of few and of many entries, constant or not, nested or not, by index or not."""
    rng = frame.rng
    count = rng.choice([0, 1, 3, 8, 9, 24, 25, 26, 40])
    elem = rng.choice([INT, STRING, pointer(INT), ANY, slice_of(INT), func_of((), ()), *frame.world.own])
    if elem.shape in (Shape.NAMED_INT, Shape.INTERFACE, Shape.PARAM):
        elem = pointer(INT)

    def value(i: int) -> str:
        return expression(frame, elem, 1) if rng.random() < 0.15 and count < 10 else _entry(frame, elem, i)

    shape = rng.randrange(4)
    if shape == 0:
        type_ = map_of(elem, rng.choice([STRING, INT]))
        quote = '"' if type_.key == STRING else ""
        return type_, f"{type_.text}{{{', '.join(f'{quote}{i}{quote}: {value(i)}' for i in range(count))}}}"
    entries = [
        f"{i * 3}: {value(i)}" if rng.random() < 0.1 and shape == 1 and i == count - 1 else value(i)
        for i in range(count)
    ]
    if shape == 1:
        type_ = slice_of(elem)
        return type_, f"{type_.text}{{{', '.join(entries)}}}"
    if shape == 2:
        type_ = pointer(slice_of(elem))
        return type_, f"&[]{elem.text}{{{', '.join(entries)}}}"
    type_ = array_of(count + rng.randrange(2), elem)
    return type_, f"{type_.text}{{{', '.join(entries)}}}"


def _entry(frame: Frame, elem: GoType, i: int) -> str:
    """A constant, mostly."""
    rng = frame.rng
    match elem.shape:
        case Shape.INT:
            return str(i)
        case Shape.STRING:
            return f'"s{i}"'
        case Shape.ANY:
            return rng.choice([str(i), '"a"', "nil", "1.5", "[]int{1}", "&[2]int{1, 2}"])
        case Shape.NAMED_STRING:
            return '"d"'
        case Shape.STRUCT | Shape.ARRAY | Shape.OPAQUE:
            return "{}" if rng.random() < 0.5 else f"{elem.text}{{}}"
        case Shape.SLICE:
            return rng.choice(["nil", f"{elem.text}{{}}", "{}"])
        case Shape.MAP:
            return rng.choice(["nil", "{}"])
        case Shape.POINTER if elem == pointer(INT):
            return rng.choice(["nil", "new(int)"])
        case _:
            return "nil"
