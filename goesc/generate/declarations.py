"""The declarations of a package besides its functions: types, constants, package variables.

    draw_types(world)          ->   ["type T3 struct {\\n\\tA4 *int\\n\\t«alpha»T1\\n}\\n", ...]
    draw_constants(world)      ->   ["const (\\n\\tC7 = iota\\n...)\\n"]

What is declared is entered in the world, so that functions and variables that are written later can name it. Methods
of declared types are signatures only here; their bodies are functions' (goesc.generate.functions).
"""

from __future__ import annotations

from goesc.generate.types import (
    ANY,
    BOOL,
    BYTE,
    BYTES,
    INT,
    NAME,
    NUMBERS,
    STRING,
    Declared,
    Generic,
    GoType,
    Routine,
    Shape,
    array_of,
    chan_of,
    func_of,
    map_of,
    pointer,
    slice_of,
    substitute,
)
from goesc.generate.world import TAKER, World

# Lengths of arrays of bytes at which gc decides otherwise: registers, copies that closures take, what append keeps,
# what an expression may have on the stack, and what a variable may.
BYTES_AROUND = [1, 15, 16, 17, 32, 33, 64, 127, 128, 129, 256, 1024, 1025, 65535, 65536, 65537, 131072, 131073]
WORDS_AROUND = [0, 1, 2, 4, 5, 15, 16, 17, 8191, 8192, 8193, 16384, 16385]
KEYS = [INT, STRING, BOOL, BYTE, ANY, pointer(INT), array_of(2, INT), *NUMBERS]

# Constraints by name: what is written, and which types meet it.
CONSTRAINTS = {
    "any": "any",
    "comparable": "comparable",
    "number": "interface{ ~int | ~uint8 | ~float64 }",
    "text": "interface{ ~string | ~[]byte }",
    "maker": "interface{ M(p *int) *int }",
}


def some_type(world: World) -> GoType:
    """Of a field, a parameter, a variable; of sizes that decide among them."""
    rng = world.rng
    kind = rng.random()
    if kind < 0.72:
        return world.draw_type()
    if kind < 0.80:
        return rng.choice([array_of(rng.choice(BYTES_AROUND), BYTE), array_of(rng.choice(WORDS_AROUND), INT)])
    if kind < 0.84:
        return rng.choice(NUMBERS)
    inner = world.draw_type()
    if kind < 0.88:
        return map_of(inner, rng.choice(KEYS))
    if kind < 0.90:
        return array_of(rng.choice([0, 1, 2, 5]), inner)
    if kind < 0.92:
        return chan_of(inner)
    if kind < 0.96:
        params = tuple(world.draw_type() for _ in range(rng.randrange(3)))
        return func_of(params, tuple(world.draw_type() for _ in range(rng.randrange(3))))
    return rng.choice([pointer, slice_of])(inner)


def draw_types(world: World, structs: int = 2) -> list[str]:
    rng = world.rng
    lines = [_interface(world)]
    if rng.random() < 0.5:
        lines.append(_defined(world))
    lines += [_struct(world, root=i == 0) for i in range(structs)]
    if rng.random() < 0.3:
        lines.append(_interface(world))
    lines.append(_integer(world))
    for _ in range(rng.randint(0, 1)):
        lines.append(_defined(world))
    if rng.random() < 0.25:
        lines.append(_alias(world))
    for _ in range(rng.choice([0, 0, 1, 1])):
        lines.append(_generic_struct(world))
    world.forget()
    return lines


def enter(world: World, declared: Declared) -> GoType:
    world.shared.declared[declared.type.text] = declared
    world.own.append(declared.type)
    world.pool += [declared.type, pointer(declared.type)]
    world.forget()
    return declared.type


def _struct(world: World, root: bool) -> str:
    rng = world.rng
    name = world.fresh("T")
    type_ = GoType(Shape.STRUCT, world.mark(name))
    declared = Declared(type_)
    lines: list[str] = []
    embeddable = [] if root else [t for t in world.own if t.shape in (Shape.STRUCT, Shape.INTERFACE, Shape.NAMED_INT)]
    for other in rng.sample(embeddable, min(len(embeddable), rng.choice([0, 1, 1, 2]))):
        held = pointer(other) if other.shape != Shape.INTERFACE and rng.random() < 0.5 else other
        label = _bare(other)
        if label in declared.embedded:
            continue
        declared.fields.append((label, held))
        declared.embedded.append(label)
        if not label[0].isupper():
            world.shared.private.setdefault(world.package, set()).add(label)
        lines.append(f"\t{held.text}")
    kinds = [INT, pointer(INT), ANY] if root else []
    kinds += [some_type(world) for _ in range(rng.randint(0, 4))]
    if rng.random() < 0.5:
        kinds.append(rng.choice([pointer(type_), slice_of(type_), map_of(pointer(type_))]))
    for kind in kinds:
        label = world.member("A")
        declared.fields.append((label, kind))
        lines.append(f"\t{label} {kind.text}" + (' `json:"x"`' if rng.random() < 0.04 else ""))
    if rng.random() < 0.04:
        lines.append("\t_ int32")
        declared.hidden = True
    declared.methods += _methods(world, type_, satisfying=rng.random() < (0.7 if root else 0.1))
    enter(world, declared)
    return f"type {name} struct {{\n" + "\n".join(lines) + "\n}\n"


def _bare(type_: GoType) -> str:
    found = NAME.match(type_.text)
    return found[2] if found else type_.text


def _methods(world: World, type_: GoType, satisfying: bool) -> list[Routine]:
    """Signatures, perhaps those of an interface that is seen, and others."""
    rng = world.rng
    receivers = [type_, pointer(type_), pointer(type_)]
    found: list[Routine] = []
    own = [t for t in world.interfaces if _implementable(world, t)]
    if satisfying and own:
        recv = rng.choice(receivers)
        found += [Routine(m.name, m.type, recv) for m in world.shared.declared[rng.choice(own).text].methods]
    for _ in range(rng.choice([0, 0, 1, 1])):
        params = tuple(some_type(world) for _ in range(rng.randrange(3)))
        results = tuple(world.draw_type() for _ in range(rng.randrange(3)))
        found.append(Routine(world.member("M"), func_of(params, results), rng.choice(receivers)))
    return found


def _implementable(world: World, interface: GoType) -> bool:
    """Whether types of the package can have its methods."""
    methods = world.shared.declared[interface.text].methods
    return all(world.can_declare(m.name) and world.sees(m.type) for m in methods)


def _interface(world: World) -> str:
    rng = world.rng
    name = world.fresh("I")
    type_ = GoType(Shape.INTERFACE, world.mark(name))
    methods: list[Routine] = []
    lines: list[str] = []
    if not world.interfaces or rng.random() < 0.5:
        methods += [Routine("M", TAKER, type_), Routine("K", func_of((ANY,), ()), type_)]
        lines += ["\tM(p *int) *int", "\tK(x any)"]
    elif rng.random() < 0.5:
        other = rng.choice(world.interfaces)
        methods += [Routine(m.name, m.type, type_) for m in world.shared.declared[other.text].methods]
        lines.append(f"\t{other.text}")
    for _ in range(rng.choice([0, 0, 1, 2])):
        label = world.member("M")
        of = func_of(tuple(world.draw_type() for _ in range(rng.randrange(2))), (world.draw_type(),))
        methods.append(Routine(label, of, type_))
        lines.append(f"\t{label}{of.text.removeprefix('func')}")
    world.interfaces.append(type_)
    enter(world, Declared(type_, methods=methods))
    return f"type {name} interface {{\n" + "\n".join(lines) + "\n}\n"


def _integer(world: World) -> str:
    """A defined integer type with methods on values, an error and a Stringer at times."""
    rng = world.rng
    name = world.fresh("N")
    type_ = GoType(Shape.NAMED_INT, world.mark(name))
    methods = [Routine("Error", func_of((), (STRING,)), type_)]
    if rng.random() < 0.6:
        methods += [Routine("M", TAKER, type_), Routine("K", func_of((ANY,), ()), type_)]
    if rng.random() < 0.3:
        methods.append(Routine("String", func_of((), (STRING,)), rng.choice([type_, pointer(type_)])))
    enter(world, Declared(type_, methods=methods))
    return f"type {name} {rng.choice(['int', 'int', 'uint8', 'int64'])}\n"


def _defined(world: World) -> str:
    """A name for what is no struct, with a method at times."""
    rng = world.rng
    name = world.fresh("D")
    inner = world.draw_type()
    made = rng.choice([
        slice_of(inner), slice_of(INT), map_of(inner), map_of(INT, INT), TAKER, func_of((inner,), (inner,)),
        chan_of(inner), array_of(3, inner), STRING,
    ])  # fmt: skip
    text = world.mark(name)
    shape = Shape.NAMED_STRING if made == STRING else made.shape
    type_ = GoType(shape, text, made.elem, made.params, made.results, False, made.length, made.key)
    methods: list[Routine] = []
    if rng.random() < 0.5:
        of = func_of((world.draw_type(),), (world.draw_type(),))
        methods.append(Routine(world.member("M"), of, rng.choice([type_, type_, pointer(type_)])))
    enter(world, Declared(type_, methods=methods))
    return f"type {name} {made.text}\n"


def _alias(world: World) -> str:
    """Another name for a type, which is the type: nothing is entered."""
    return f"type {world.fresh('X')} = {world.draw_type().text}\n"


# --- generic types ----------------------------------------------------------------------------------


def draw_parameters(world: World) -> tuple[tuple[str, str], ...]:
    rng = world.rng
    kinds = ["any", "any", "any", "comparable", "number", "text", "maker"]
    return tuple((letter, rng.choice(kinds)) for letter in "EFG"[: rng.choice([1, 1, 1, 2, 2, 3])])


def params_text(params: tuple[tuple[str, str], ...]) -> str:
    return "[" + ", ".join(f"{name} {CONSTRAINTS[kind]}" for name, kind in params) + "]"


def _generic_struct(world: World) -> str:
    rng = world.rng
    name = world.fresh("G")
    params = draw_parameters(world)
    letters = [GoType(Shape.PARAM, letter) for letter, _ in params]
    first = letters[0]
    self_type = GoType(
        Shape.STRUCT, f"{world.mark(name)}[{', '.join(t.text for t in letters)}]", arguments=tuple(letters)
    )
    fields: list[tuple[str, GoType]] = []
    lines: list[str] = []
    choices = [
        first, pointer(first), slice_of(first), pointer(self_type), slice_of(pointer(self_type)), map_of(first),
        func_of((first,), (pointer(first),)), array_of(2, first), slice_of(self_type), ANY, INT, chan_of(letters[-1]),
        letters[-1], pointer(letters[-1]), map_of(pointer(self_type)),
    ]  # fmt: skip
    # Of what was declared before any instance will do: the type arguments do not grow around a circle.
    choices += [
        _instance_of(world, g, letters)
        for g in world.generics
        if g.fields and len(g.params) == 1 and g.params[0][1] == "any"
    ]
    for type_ in [first, *rng.sample(choices, rng.randint(1, 4))]:
        label = world.member("A")
        fields.append((label, type_))
        lines.append(f"\t{label} {type_.text}")
    methods: list[Routine] = []
    for _ in range(rng.choice([1, 1, 2])):
        arguments = tuple(rng.choice([*letters, INT, ANY, pointer(first)]) for _ in range(rng.randrange(3)))
        results = tuple(
            rng.choice([*letters, pointer(first), self_type, pointer(self_type), INT]) for _ in range(rng.randrange(2))
        )
        methods.append(
            Routine(world.member("M"), func_of(arguments, results), rng.choice([self_type, pointer(self_type)]))
        )
    generic = Generic(world.mark(name), params, fields=tuple(fields), methods=tuple(methods))
    world.generics.append(generic)
    world.shared.generics[world.mark(name)] = generic
    world.shared.declared[self_type.text] = Declared(self_type, list(fields), methods=list(methods))
    for _ in range(rng.randint(1, 3)):
        instantiate(world, generic)
    return f"type {name}{params_text(params)} struct {{\n" + "\n".join(lines) + "\n}\n"


def _instance_of(world: World, generic: Generic, arguments: list[GoType]) -> GoType:
    one = arguments[:1]
    type_ = GoType(Shape.STRUCT, f"{generic.name}[{one[0].text}]", arguments=tuple(one))
    declare_instance(world, generic, type_)
    return type_


def declare_instance(world: World, generic: Generic, type_: GoType) -> None:
    if type_.text in world.shared.declared:
        return
    bound = {letter: argument for (letter, _), argument in zip(generic.params, type_.arguments, strict=True)}
    fields = [(label, substitute(of, bound)) for label, of in generic.fields]
    methods = [
        Routine(m.name, substitute(m.type, bound), substitute(m.recv, bound) if m.recv else None)
        for m in generic.methods
    ]
    world.shared.declared[type_.text] = Declared(type_, fields, methods=methods)
    for _, of in fields:  # instances of others, and of itself behind pointers
        _declare_inner(world, of)
    world.shared.forget()


def _declare_inner(world: World, type_: GoType) -> None:
    for inner in (type_.elem, type_.key, *type_.params, *type_.results):
        if inner is not None:
            _declare_inner(world, inner)
    if type_.arguments and (generic := world.shared.generics.get(type_.text.partition("[")[0])) is not None:
        declare_instance(world, generic, type_)


def argument(world: World, kind: str, pool: list[GoType]) -> GoType | None:
    """A type that meets a constraint."""
    match kind:
        case "any":
            return world.rng.choice([t for t in pool if t.length < 1000])
        case "comparable":
            return world.rng.choice([INT, STRING, pointer(INT), BYTE, array_of(2, INT)])
        case "number":
            return world.rng.choice([INT, GoType(Shape.NUMBER, "float64"), BYTE])
        case "text":
            return world.rng.choice([STRING, BYTES])
        case _:
            makers = [t for own in world.own for t in (own, pointer(own)) if _makes(world, t)]
            return world.rng.choice(makers) if makers else None


def _makes(world: World, type_: GoType) -> bool:
    found = world.shared.selected(type_)[1].get("M")
    return (
        found is not None
        and not found[1]
        and found[0].type == TAKER
        and not (type_.elem is not None and type_.elem.shape == Shape.INTERFACE)
    )


def instantiate(world: World, generic: Generic) -> GoType | None:
    """An instance of a generic struct, which is a type of the pool from then on."""
    pool = [t for t in world.pool if world.sees(t) and t.text.count("[") < 4]
    arguments = [argument(world, kind, pool) for _, kind in generic.params]
    if not all(arguments):
        return None
    chosen = tuple(t for t in arguments if t is not None)
    type_ = GoType(Shape.STRUCT, f"{generic.name}[{', '.join(t.text for t in chosen)}]", arguments=chosen)
    declare_instance(world, generic, type_)
    world.own.append(type_)
    world.pool += [type_, pointer(type_)]
    return type_


# --- constants --------------------------------------------------------------------------------------


def draw_constants(world: World) -> list[str]:
    rng = world.rng
    lines: list[str] = []
    for _ in range(rng.randint(1, 2)):
        names = [world.fresh("C") for _ in range(rng.randint(2, 4))]
        named = [t for t in world.own if t.shape == Shape.NAMED_INT and t.text.startswith(f"«{world.package}»")]
        type_ = rng.choice([*named, INT]) if rng.random() < 0.6 else INT
        first = f" {type_.text} = " if type_ != INT or rng.random() < 0.3 else " = "
        first += rng.choice(["iota", "1 << iota", "iota + 1", "iota * 3 % 7", '(iota + 1) * len("ab")'])
        rest = [f"\t{name}" for name in names[1:]]
        if rng.random() < 0.2:
            rest.insert(1, "\t_")
        lines.append("const (\n" + "\n".join([f"\t{names[0]}{first}", *rest]) + "\n)\n")
        world.constants += [(world.mark(name), type_) for name in names]
    if rng.random() < 0.6:
        name = world.fresh("C")
        text = rng.choice(['"const"', '"a" + "b"', '""', '"a string that is longer than thirty-two bytes"'])
        lines.append(f"const {name} = {text}\n")
        world.constants.append((world.mark(name), STRING))
    return lines
