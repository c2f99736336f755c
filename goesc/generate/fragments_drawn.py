"""Fragments that are drawn (goesc.generate.fragments): types, functions and variables that speak of each other.

    rings_of_structs(world)     ->   "type T7 struct {\\n\\tT9\\n}\\n\\nfunc (T7) M8() (r *T9) { return }\\n ..."

Names are drawn, and so are the types and which of several forms it takes; what a fragment declares is entered only
where the rest of the module can use it.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from goesc.generate.declarations import enter
from goesc.generate.types import ERROR, INT, Declared, GoType, Routine, Shape, func_of, pointer
from goesc.generate.world import Shown, World


def _types(world: World, count: int) -> list[str]:
    """Of which any value can be declared and compared with nil or not at all."""
    names = [t.text for t in world.pool if world.sees(t) and t.length < 100 and t.shape != Shape.PARAM]
    return [world.rng.choice(names) for _ in range(count)]


# --- generic code -----------------------------------------------------------------------------------


def aliases_of_instances(world: World) -> str:
    """Aliases with type parameters, whose arguments become shapes where a generic function names them."""
    rng = world.rng
    vector, pair, fn, local = world.fresh("X"), world.fresh("X"), world.fresh("F"), world.fresh("l")
    one, two = _types(world, 2)
    literal = rng.choice(["[]E", "map[string]E", "*E", "func(E) E", "struct{ a, b E }", "[2]E", "chan E"])
    value = rng.choice([
        f"{vector}[{pair}[E]](nil)", f"*new({vector}[{pair}[E]])", f"{pair}[{vector}[E]]{{}}", f"new({pair}[E])",
        f"[]{pair}[E]{{{{a: e}}}}",
    ]) if literal not in ("struct{ a, b E }", "[2]E") else rng.choice([
        f"{vector}[{pair}[E]]{{}}", f"&{vector}[E]{{}}", f"{pair}[{vector}[E]]{{}}",
    ])  # fmt: skip
    inside = f"\ttype {local}[G any] = []G\n\tgx = {local}[{pair}[E]]{{}}\n" if rng.random() < 0.3 else ""
    return (
        f"type {vector}[E any] = {literal}\n\ntype {pair}[E any] = struct{{ a, b E }}\n\n"
        f"func {fn}[E any](e E) any {{\n{inside}\tgx = {pair}[E]{{e, e}}\n\treturn {value}\n}}\n\n"
        f"func {world.fresh('F')}() {{\n\tgx = {fn}(*new({one}))\n\tgx = {fn}[{two}]\n"
        f"\tgx = new({vector}[{pair}[{one}]])\n}}\n"
    )


def nodes_and_lists(world: World) -> str:
    """Generic types that hold each other's instances, and methods that make them."""
    rng = world.rng
    node, chain, add, first, make = world.fresh("G"), world.fresh("G"), *(world.fresh("M") for _ in range(3))
    own = world.fresh("N")
    inner = rng.choice([f"{chain}[{node}[E]]", f"*{chain}[{node}[E]]", f"[]{chain}[{node}[E]]", f"{chain}[*{node}[E]]"])
    back = rng.choice(["[]F", "*F", "map[int]F", "func(F)"])
    argument = rng.choice([own, *_types(world, 2)])
    star = rng.choice(["*", ""])
    return (
        f"type {node}[E any] struct {{\n\tv E\n\tin {inner}\n}}\n\n"
        f"type {chain}[F any] struct {{\n\titems {back}\n\tfirst *F\n}}\n\n"
        f"type {own} {rng.choice(['int', 'string'])}\n\n"
        f"func (c *{chain}[F]) {add}(f F) *{chain}[F] {{ c.first = &f; gx = c.items; return c }}\n\n"
        f"func (c {star}{chain}[F]) {first}() *F {{ return c.first }}\n\n"
        f"func (n *{node}[E]) {make}(e E) *{node}[E] {{\n\tk := {node}[E]{{v: e}}\n\tgx = n.in\n\treturn &k\n}}\n\n"
        f"func {world.fresh('F')}() {{\n\tvar n {node}[{argument}]\n\tgx = n.{make}(n.v)\n}}\n"
    )


def asserted_to_parameters(world: World) -> str:
    """Interfaces with methods over a type parameter, literal or named, that a value is asserted to; and instances with
    methods that take dictionaries, called through interfaces."""
    rng = world.rng
    method, fn, use, holder = world.fresh("M"), world.fresh("F"), world.fresh("F"), world.fresh("G")
    first, second, wanted = world.fresh("N"), world.fresh("N"), world.fresh("I")
    named = rng.random() < 0.3
    interface = f"{wanted}[E]" if named else f"interface{{ {method}() E }}"
    held = rng.choice([
        f"\tswitch y := x.(type) {{\n\tcase {interface}:\n\t\tgx = y.{method}()\n\t}}\n",
        f"\tif y, ok := x.({interface}); ok {{\n\t\tgx = y.{method}()\n\t}}\n",
        f"\tvar y {interface} = {holder}[E]{{}}\n\tgx = y.{method}()\n",
        f"\tvar y {interface} = &{holder}[E]{{}}\n\tgx = y.{method}()\n\tgx = x\n",
        f"\tgx = x.({interface}).{method}()\n",
    ])  # fmt: skip
    return (
        (f"type {wanted}[E any] interface{{ {method}() E }}\n\n" if named else "")
        + f"type {holder}[E any] struct{{ e E }}\n\nfunc (h {holder}[E]) {method}() E {{ return h.e }}\n\n"
        f"type {first} int\n\nfunc (n {first}) {method}() int {{ return int(n) }}\n\n"
        f"type {second} string\n\nfunc (n {second}) {method}() float64 {{ return 1 }}\n\n"
        f"func {fn}[E any](x any) {{\n{held}}}\n\n"
        f'func {use}() {{\n\t{fn}[int]({first}(6))\n\t{fn}[int]({second}("a"))\n\t{fn}[float64]({second}("b"))\n'
        f"\t{fn}[string]({holder}[string]{{}})\n}}\n"
    )


def instances_of_instances(world: World) -> str:
    """Instances that differ in nothing but arguments of one shape, given to each other as arguments; they meet in
    interfaces that are instances too."""
    rng = world.rng
    taker, giver, empty, step, run, user = (world.fresh(letter) for letter in ("I", "I", "G", "G", "F", "F"))
    apply, match, one = world.fresh("M"), world.fresh("M"), world.fresh("N")
    star, wrapped = (
        rng.choice(["", "", "*"]),
        rng.choice(["{}[E]", "{}[E]", "{}[E]", "[]{}[E]", "*{}[E]"]).format(empty),
    )
    held = rng.choice(["", "", "f F"])
    made = f"&{empty}[F]{{}}" if star or rng.random() < 0.2 else f"{empty}[F]{{}}"
    kinds = ["int", "bool", "string", "*int", "*string", "[]byte", *_types(world, 2)]
    chosen = [rng.choice(kinds) for _ in range(rng.choice([2, 3, 4]))]
    start = rng.choice([f"{giver}[{chosen[0]}]", f"{giver}[{chosen[0]}]", f"{star}{empty}[{chosen[0]}]"])
    given = f"{'&' if star else ''}{empty}[{chosen[0]}]{{}}"
    result, asserted = rng.choice([(f"{giver}[F]", f".({giver}[F])"), (f"{giver}[F]", f".({giver}[F])"), ("any", "")])
    returned = f"return x.{match}({step}[E, F]{{}}){asserted}"
    lines = [
        f"type {taker}[E, F any] interface{{ {apply}(e E) F }}\n",
        f"type {giver}[E any] interface{{ {match}(f {taker}[{wrapped}, any]) any }}\n",
        f"type {empty}[E any] struct{{}}\n",
        f"func (g {star}{empty}[E]) {match}(f {taker}[{wrapped}, any]) any {{ return f.{apply}(*new({wrapped})) }}\n",
        f"type {step}[E, F any] struct{{ {held} }}\n",
        f"func (s {step}[E, F]) {apply}(_ {wrapped}) any {{ return {made} }}\n",
        f"func {run}[E, F any](f {taker}[E, F], x {giver}[E]) {result} {{ {returned} }}\n",
        f"type {one} struct{{}}\n",
        f"func ({one}) {apply}(e {chosen[0]}) (r {chosen[1]}) {{ return }}\n",
    ]
    body = [f"var x {start} = {given}"]
    chained = result != "any"
    for at, (first, second) in enumerate(pairwise(chosen)):
        taken = f"{one}{{}}" if at == 0 else "nil"
        got, before = f"y{at}", f"y{at - 1}" if at and chained else "x" if not at else "nil"
        body.append(f"{got} := {run}[{first}, {second}]({taken}, {before})")
        body.append(f"gx = {got}")
    last = chosen[-1]
    body.append(
        rng.choice(["gx = x", f"_, ok := gx.({star}{empty}[{last}])\n\tgx = ok", f"gx = {run}[{last}, {last}]"])
    )
    lines.append(f"func {user}() {{\n" + "".join(f"\t{line}\n" for line in body) + "}\n")
    return "\n".join(lines)


def instances_of_parameters(world: World) -> str:
    """Instances whose type arguments are made of type parameters, several deep: what becomes of them within a generic
    function, where parameters are shapes, and in the methods that types are given by what they embed."""
    rng = world.rng
    plain = ["int", "string", "*int", "[]byte", "any", "func(int) *int", *_types(world, 2)]
    generics: list[tuple[str, int]] = []  # names, and how many parameters they have
    shapes = ["*{}", "[]{}", "[2]{}", "map[int]{}", "func({}) *int", "chan {}", "struct {{ a {}; b int }}"]

    def drawn(params: list[str], depth: int) -> str:
        kind = rng.random()
        if depth and generics and kind < 0.5:
            name, count = rng.choice(generics)
            return f"{name}[{', '.join(drawn(params, depth - 1) for _ in range(count))}]"
        if depth and kind < 0.75:
            return rng.choice(shapes).format(drawn(params, depth - 1))
        return rng.choice(params if params and rng.random() < 0.7 else plain)

    lines, methods = [], []
    for _ in range(rng.choice([2, 2, 3])):
        name, params = world.fresh("G"), ["E", "F"][: rng.choice([1, 1, 2])]
        of = f"{name}[{', '.join(params)}]"
        if rng.random() < 0.2:
            lines.append(f"type {name}[{', '.join(params)} any] = {rng.choice(shapes).format(drawn(params, 1))}\n")
            generics.append((name, len(params)))
            continue
        fields = [f"f{i} {drawn(params, 2)}" for i in range(rng.choice([1, 1, 2]))]
        named = [one for one in generics if one in methods]
        if named and rng.random() < 0.6:
            base, count = rng.choice(named)
            given = [rng.choice([*params, "int", f"*{params[0]}"]) for _ in range(count)]
            fields.insert(0, f"{rng.choice(['', '*'])}{base}[{', '.join(given)}]")
        if rng.random() < 0.3:
            fields.append(f"self *{of}")
        lines.append(f"type {name}[{', '.join(params)} any] struct {{ {'; '.join(fields)}; e E }}\n")
        method, star = world.fresh("M"), rng.choice(["", "*"])
        body = rng.choice(["return e", "gx = &e; return e", "t.e = e; return t.e", "gx = t; return t.e"])
        lines.append(f"func (t {star}{of}) {method}(e E) E {{ {body} }}\n")
        generics.append((name, len(params)))
        methods.append(generics[-1])
    made, user = world.fresh("F"), world.fresh("F")
    made_here = []
    for i in range(rng.choice([2, 3])):
        of = drawn(["E", "F"], 3)
        made_here.append(
            rng.choice([f"gx = new({of})", f"var v{i} {of}; gx = v{i}", f"_ = new({of})", f"gx = any(*new({of}))"])
        )
    body = "".join(f"\t{line}\n" for line in made_here)
    lines.append(f"func {made}[E, F any](e E) E {{\n{body}\treturn e\n}}\n")
    uses = [f"\tgx = {made}[{drawn([], 2)}, {drawn([], 2)}]\n" for _ in range(2)]
    lines.append(f"func {user}() {{\n{''.join(uses)}}}\n")
    return "\n".join(lines)


# --- types that speak of each other -----------------------------------------------------------------


def rings_of_structs(world: World) -> str:
    """Structs that hold each other and that methods of others give: which one is met first, and as what, varies."""
    rng = world.rng
    names = [world.fresh("T") for _ in range(rng.choice([3, 4, 5, 6]))]
    rng.shuffle(names)  # gc writes declarations by their names
    hub = rng.choice(names[:-1])
    lines: list[str] = []
    for at, name in enumerate(names):
        inner = names[at + 1 :]  # what it may hold
        held = rng.choice([hub, hub, *inner]) if hub in inner else rng.choice(inner) if inner else ""
        fields = [f"\tn{world.shared.number()} int"] if rng.random() < 0.6 else []
        if held:
            fields.append("\t" + rng.choice([held, held, held, f"f{world.shared.number()} {held}"]))
        if rng.random() < 0.3:
            fields.append(f"\tf{world.shared.number()} {rng.choice(['func() ', '*', '[]'])}{rng.choice(names)}")
        lines.append(f"type {name} struct {{\n" + "\n".join(fields) + "\n}\n")
        for _ in range(rng.choice([0, 1, 1, 2])):
            result = rng.choice([*names, hub, *(f"*{other}" for other in names)])
            star = rng.choice(["", "", "", "*"])
            lines.append(f"func ({star}{name}) {world.fresh('M')}() (r {result}) {{ return }}\n")
        if rng.random() < 0.5:
            lines.append(f"func ({name}) {world.fresh('M')}() bool {{ return true }}\n")
    if rng.random() < 0.4:
        lines.append(f"func {world.fresh('F')}() {{\n\tvar m []{rng.choice(names)}\n\t_ = m\n}}\n")
    if rng.random() < 0.4:
        lines.append(f"type {world.fresh('T')} struct{{ m{world.shared.number()} {rng.choice(names)} }}\n")
    return "\n".join(lines)


def promoted_keys(world: World) -> str:
    """Literals that name fields of what is embedded, of package variables and of local ones."""
    rng = world.rng
    deep, inner, outer = (world.fresh("T") for _ in range(3))
    fields = [world.fresh("a") for _ in range(4)]
    one, two = _types(world, 2)
    keys = [
        f"{fields[1]}: 1", f"{fields[0]}: new({one})", f"{fields[2]}: *new({two})", f'{fields[3]}: "s"',
        f"{fields[1]}: gn", f"{fields[3]}: \"t\", {fields[1]}: len(\"ab\")",
    ]  # fmt: skip

    def literal(prefix: str) -> str:
        return f"{prefix}{{{rng.choice(keys)}}}"

    lines = [
        f"type {deep} struct {{\n\t{fields[0]} *{one}\n\t{fields[1]} int\n}}\n",
        f"type {inner} struct {{\n\t{fields[2]} {two}\n\t{deep}\n}}\n",
        f"type {outer} struct {{\n\t{fields[3]} string\n\t{inner}\n}}\n",
    ]
    name = world.fresh("V")
    lines.append(f"var {name} = {literal(outer)}\n")
    for _ in range(rng.choice([1, 2, 3])):
        value = rng.choice([
            literal("&" + outer), f"[]{outer}{{{literal('')}, {literal('')}}}", name, f"any({literal(outer)})",
            f"map[string]{outer}{{\"a\": {literal('')}}}",
        ])  # fmt: skip
        lines.append(f"var {world.fresh('V')} = {value}\n")
    lines.append(
        f"func {world.fresh('F')}() (*{outer}, any) {{\n\treturn {literal('&' + outer)}, {literal(outer)}\n}}\n"
    )
    return "\n".join(lines)


def initial_interfaces(world: World) -> str:
    """Package variables of interfaces, whose initial values are the only ones of their types that go there."""
    rng = world.rng
    interface, method = world.fresh("I"), world.fresh("M")
    lines = [f"type {interface} interface{{ {method}() }}\n"]
    for _ in range(rng.choice([1, 2, 3])):
        name = world.fresh("T")
        kinds = [
            "string",
            "any",
            "float64",
            "bool",
            "[2]string",
            "int",
            "error",
            "func()",
            interface,
            *_types(world, 1),
        ]
        fields = [f"\t{world.fresh('a')} {rng.choice(kinds)}" for _ in range(rng.choice([1, 2, 3]))]
        star = rng.choice(["", "", "*"])
        lines.append(f"type {name} struct {{\n" + "\n".join(fields) + f"\n}}\n\nfunc ({star}{name}) {method}() {{}}\n")
        value = rng.choice([f"&{name}{{}}", f"new({name})"]) if star or rng.random() < 0.2 else f"{name}{{}}"
        variable = world.fresh("V")
        lines.append(
            rng.choice([
                f"var {variable} {interface} = {value}\n",
                f"var {variable} = struct{{ in {interface} }}{{{value}}}\n",
                f"var {variable} = []{interface}{{{value}, nil}}\n",
                f"var {variable} = map[string]{interface}{{\"a\": {value}}}\n",
                f"var _ {interface} = {value}\n",
                f"func {variable}f() {name} {{ return *new({name}) }}\n\nvar {variable} any = {variable}f()\n",
            ])
        )  # fmt: skip
    return "\n".join(lines)


_ERROR = Routine("Error", func_of((), ()), None)


# --- constructors, interfaces -----------------------------------------------------------------------


def made_twice(world: World) -> str:
    """Interfaces that constructors give, small enough to be inlined: a variable has several of them, of one type or
    not, and one is called."""
    rng = world.rng
    lines: list[str] = []
    constructors = [
        (r, t) for r in world.callables for t in r.type.results if t.shape in (Shape.INTERFACE, Shape.ERROR)
    ]
    interface, method = world.fresh("I"), world.fresh("M")
    struct, other = world.fresh("T", 0.3), world.fresh("T", 0.3)
    make = world.fresh("F", 0.9)
    lines += [
        f"type {interface} interface{{ {method}(p *int) *int }}\n",
        f"type {struct} struct{{ p *int }}\n\ntype {other} struct{{ {struct} }}\n",
        f"func (t *{struct}) {method}(p *int) *int {{ {rng.choice(['t.p = p; ', ''])}return t.p }}\n",
        f"func {make}(p *int) {interface} {{ return {rng.choice([f'&{struct}{{p}}', f'&{struct}{{}}'])} }}\n",
        f"func {make}b(p *int) {interface} {{ return &{other}{{}} }}\n",
    ]
    calls = [f"{make}(p)", f"{make}(nil)", f"{make}(new(int))", f"{make}b(p)", "nil"]
    changes = [
        "if more() {\n\t\th = CALL\n\t}", "for more() {\n\t\th = CALL\n\t}",
        "g := h\n\tif more() {\n\t\th = g\n\t}", "h, q := CALL, p\n\tgx = q",
        "func() { h = CALL }()",
    ]  # fmt: skip
    change = rng.choice(changes).replace("CALL", rng.choice(calls[:3] if rng.random() < 0.7 else calls))
    start = "" if change.startswith("h, q") else f"\th := {rng.choice(calls[:3])}\n"
    lines.append(f"func {world.fresh('F')}(p *int) *int {{\n{start}\t{change}\n\treturn h.{method}(p)\n}}\n")
    # Of another package's: the interface may have any method, so an assertion to one of its own is enough.
    for routine, type_ in rng.sample(constructors, min(len(constructors), 2)):
        methods = world.methods(type_) if type_ != ERROR else {"Error": _ERROR}
        if len(routine.type.results) != 1 or not methods or "[" in routine.name:
            continue
        called = rng.choice(sorted(methods.values(), key=lambda m: m.name))
        first, second = (_call(routine.name, routine.type.params, routine.type.variadic) for _ in range(2))
        body = f"\th := {first}\n\tif more() {{\n\t\th = {second}\n\t}}\n"
        body += f"\t{_call(f'h.{called.name}', called.type.params, called.type.variadic)}\n"
        lines.append(f"func {world.fresh('F')}() {{\n{body}}}\n")
    world.interfaces.append(_entered(world, interface, method))
    return "\n".join(lines)


def _call(name: str, params: tuple[GoType, ...], variadic: bool) -> str:
    given = params[:-1] if variadic else params
    return f"{name}({', '.join(f'*new({t.text})' for t in given)})"


def _entered(world: World, interface: str, method: str) -> GoType:
    type_ = GoType(Shape.INTERFACE, world.mark(interface))
    if not method[0].isupper():
        world.shared.private.setdefault(world.package, set()).add(method)
    return enter(world, Declared(type_, methods=[Routine(method, func_of((pointer(INT),), (pointer(INT),)), type_)]))


def directives(world: World) -> str:
    """Words of the compiler, with what may stand behind them, and such as are none."""
    rng = world.rng
    words = [
        "//go:noinline", "//go:noinline\t", "//go:noinline x", "// go:noinline", "//go:noinlines", "//go:nosplit\tx",
        "//go:norace", "//go:nocheckptr\t", "//go:noinline\v",
    ]  # fmt: skip
    lines = []
    for _ in range(rng.choice([1, 2])):
        lines.append(
            f"{rng.choice(words)}\nfunc {world.fresh('F')}(p *int) *int {{ return {rng.choice(['p', 'new(int)'])} }}\n"
        )
    return "\n".join(lines)


# --- what packages show each other -----------------------------------------------------------------


def shown_far_away(world: World) -> str:
    """What others see of this package without its being named there again: methods of types that only a constant, a
    field of a result, a generic body or a bound leads to; and instances that only an inlined body has."""
    rng = world.rng
    number, struct, result = world.fresh("N", 1.0), world.fresh("T", 1.0), world.fresh("t")
    method, get, load = world.fresh("M", 1.0), world.fresh("M", 1.0), world.fresh("M", 1.0)
    constant, make, leaf, new = (world.fresh(letter, 1.0) for letter in "CMFF")
    cell, interface, cells = world.fresh("G"), world.fresh("I", 1.0), world.fresh("V", 0.2)
    pragma, given = rng.choice(["", "//go:noinline\n"]), rng.choice(["nil", f"new({result})"])
    inside = rng.choice([interface, interface, f"*{struct}", number, struct])
    loaded = world.fresh("F", 1.0)
    body = rng.choice([f"return *{cells}.{load}()", f"x := {cells}.{load}(); return *x"])
    lines = [
        f"type {number} int\n\nfunc (n {number}) {method}() {number} {{ return 2 * n }}\n",
        f"const {constant} {number} = {rng.choice(['1', 'iota + 3'])}\n",
        f"type {result} struct{{ p *int }}\n\nfunc (t *{result}) {get}() *int {{ return t.p }}\n",
        f"func {new}() *{result} {{ return new({result}) }}\n",
        f"type {struct} struct{{ n int }}\n",
        f"{pragma}func (*{struct}) {make}() *{result} {{ return {given} }}\n",
        f"func {leaf}[E any](e E, p *int) *int {{ gx = e; return p }}\n",
        f"type {interface} interface {{\n\t{world.fresh('M', 1.0)}(s string)\n\t{world.fresh('M', 1.0)}() *int\n}}\n",
        f"type {cell}[E any] struct{{ p *E }}\n\nfunc (c *{cell}[E]) {load}() *E {{ return c.p }}\n",
        f"var {cells} {cell}[{inside}]\n",
        f"func {loaded}() {inside} {{ {body} }}\n",
    ]
    mark = world.mark
    shown = Shown(world.package, [(mark(constant), method)], [(mark(struct), f".{make}().{get}()")], [mark(leaf)],
                  [f"{mark(loaded)}()", f"{mark(new)}().{get}()"])  # fmt: skip
    world.shared.shown.append(shown)  # and nothing is entered: nobody else is to name it
    return "\n".join(lines)


_LITERALS = ["1", '"a"', "true"]


def passed_on(world: World, shown: Shown) -> list[str]:
    """Uses of what imported packages show, and other names for it, by which those who import this package see it."""
    rng = world.rng
    lines: list[str] = []
    for other in world.shared.shown:
        if not any(w.package == other.package for w in world.imports):
            continue
        uses = [f"{constant}.{method}()" for constant, method in other.constants]
        uses += [f"new({struct}){path}" for struct, path in other.structs] + other.calls
        uses += [f"{leaf}({rng.choice(_LITERALS)}, new(int))" for leaf in other.leaves]
        for use in rng.sample(uses, rng.randint(1, len(uses))):
            lines.append(f"func {world.fresh('F', 0.2)}() any {{ return {use} }}\n")
        for constant, method in other.constants:
            name = world.fresh("C", 1.0)
            lines.append(f"const {name} = {constant}\n")
            shown.constants.append((world.mark(name), method))
        for struct, path in other.structs:
            name, field = world.fresh("T", 1.0), world.fresh("A", 1.0)
            lines.append(f"type {name} struct{{ {field} *{struct} }}\n")
            shown.structs.append((world.mark(name), f".{field}{path}"))
        for leaf in other.leaves:
            name = world.fresh("F", 1.0)
            lines.append(f"func {name}[E any](e E, p *int) *int {{ return {leaf}(e, p) }}\n")
            shown.leaves.append(world.mark(name))
        for call in other.calls:
            if rng.random() < 0.5:
                lines.append(f"func {world.fresh('F')}() {{ {call} }}\n")
    return lines


def handed_on(world: World) -> str | None:
    """What a package, more often than not, says of those that it imports, if they show something."""
    if world.rng.random() < 0.3:
        return None
    shown = Shown(world.package, [], [], [], [])
    lines = passed_on(world, shown)
    if not lines:
        return None
    world.shared.shown.append(shown)
    return "\n".join(lines)


DRAWN: dict[Callable[[World], str], int] = {  # and the version of the language that they need
    aliases_of_instances: 24,
    nodes_and_lists: 21,
    asserted_to_parameters: 21,
    instances_of_instances: 21,
    instances_of_parameters: 24,
    rings_of_structs: 21,
    promoted_keys: 27,
    initial_interfaces: 21,
    made_twice: 21,
    directives: 21,
    shown_far_away: 21,
}
