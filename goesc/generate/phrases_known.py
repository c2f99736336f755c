"""Forms of statements where memory hangs on what gc knows: conditions that were asked before, numbers of loops, types
that an interface holds, ways out of loops, small variables that are made side by side.

    asked_again(frame)    ->   ["if p0 == nil {", "\\treturn nil", "}", "if p0 != nil {", "\\tgx = new(int)", "}"]

Each is put together of what is known, of how it came to be known, and of what is asked; `consequence` is what hangs on
it.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from goesc.generate.expressions import Frame, leaf, typed
from goesc.generate.forms import Lines, fill, is_map
from goesc.generate.statements import indent, return_text
from goesc.generate.types import ANY, BOOL, BYTES, INT, STRING, GoType, Shape, pointer, slice_of

# What takes memory: for good, for the time of the statement, or more of it.
CONSEQUENCES = [
    "gx = make([]int, $n)", "gx = new(int)", "gx = new([3]int)", "gx = []int{$n}", "gx = any($n)", "gx = string($b)",
    "println(len(append([]int(nil), $n)))", "println(len(make([]byte, $n)))", "println(string($b) + $s)",
    "h2 = append(h2, $n)", "gx = func() int { return gn }", "gx = $U", "gx = map[int]int{$n: 1}", "$Q",
]  # fmt: skip


def _filled(frame: Frame, form: str, type_: GoType = INT) -> Lines:
    text = fill(frame, form, type_)
    return ["gx = new(int)"] if text is None else text.split("\n")


def consequence(frame: Frame) -> Lines:
    return _filled(frame, frame.rng.choice(CONSEQUENCES))


def _leave(frame: Frame) -> str:
    return frame.rng.choice([return_text(frame), return_text(frame), "panic(gx)", "gn++"])


# --- conditions ------------------------------------------------------------------------------------

ASKED: dict[Shape, list[str]] = {
    Shape.INT: [
        "$x == 0", "$x != 0", "$x < 1", "$x > 0", "$x < 10", "$x >= 10", "$x == 3", "$x <= $y", "$x > $y", "$x == $y",
        "$x&7 > 3", "$x%4 == 0", "$y < $x",
    ],
    Shape.BOOL: ["$x", "!$x", "$x == $y"],
    Shape.STRING: ['$x == ""', "len($x) == 0", "len($x) > 3", '$x != "ab"', "$x == $y"],
    Shape.SLICE: ["$x == nil", "len($x) == 0", "len($x) > 2", "cap($x) < 3", "len($x) < cap($x)", "$x != nil"],
    Shape.POINTER: ["$x == nil", "$x != nil", "$x == $y"],
    Shape.MAP: ["$x == nil", "len($x) == 0", "len($x) > 8"],
    Shape.ANY: ["$x == nil", "$x != nil"],
    Shape.FUNC: ["$x == nil", "$x != nil"],
    Shape.ERROR: ["$x == nil", "$x != nil"],
}  # fmt: skip
STARTS: dict[Shape, list[str]] = {
    Shape.INT: ["$x := $n", "var $x int", "$x := 0", "$x := $I"],
    Shape.BOOL: ["$x := more()", "var $x bool"],
    Shape.STRING: ["$x := $S", "var $x string"],
    Shape.SLICE: ["$x := $V", "var $x $T", "$x := $T{}", "$x := make($T, 0)", "$x := $T{$e}"],
    Shape.POINTER: ["$x := $V", "var $x $T"],
    Shape.MAP: ["var $x $T", "$x := $T{}"],
    Shape.ANY: ["var $x any", "var $x any = $V"],
}
LENGTHS = {
    Shape.INT: ["$x", "$x", "$x&7", "uint($x)%9", "max($x, $x)", "min($x, 3)", "$x-$x", "$x+1", "($x&7)*2", "$x>>60"],
    Shape.STRING: ["len($x)"],
    Shape.SLICE: [
        "len($x)",
        "cap($x)",
        "len($x[1:])",
        "len($x[$i:$i+3])",
        "len($x[$i:$i])",
        "len($x)-1",
        "len(append($x[$i:$i], $x[$i:$i+2]...))",
    ],
}


def _subject(frame: Frame) -> tuple[Lines, str, GoType]:
    """A variable of which something is asked: a result that has a name, one that there is, or a new one."""
    rng = frame.rng
    found = frame.variables(lambda t: t.shape in ASKED)
    named = [v for v in found if frame.named_results and v.name.startswith("r")]
    if found and frame.chance(0.6):
        chosen = rng.choice(named if named and frame.chance(0.6) else found)
        return [], chosen.name, chosen.type
    type_ = rng.choice([INT, INT, BOOL, STRING, BYTES, slice_of(INT), pointer(INT), ANY])
    name = frame.fresh()
    lines = _filled(frame, rng.choice(STARTS[type_.shape]).replace("$x", name), type_)
    frame.declare(name, type_, read=True)
    return [*lines, f"_ = {name}"] if lines[0] != "gx = new(int)" else [f"var {name} {type_.text}"], name, type_


def _question(frame: Frame, name: str, type_: GoType) -> str:
    """Something about the variable, perhaps beside what nobody knows."""
    rng = frame.rng
    other = leaf(frame, type_)
    text = rng.choice(ASKED[type_.shape]).replace("$x", name).replace("$y", f"({other})" if "{" in other else other)
    return rng.choice([
        text, text, text, text, f"!({text})", f"{text} && more()", f"more() && {text}", f"{text} || more()",
        f"more() || {text}", f"func() bool {{ return {text} }}()",
    ])  # fmt: skip


def _told(frame: Frame, text: str) -> Lines:
    """After this something of the condition is known."""
    leave, kept = _leave(frame), frame.fresh("ok")
    forms = [
        f"if {text} {{\n\t{leave}\n}}", f"if {text} {{\n\tmore()\n}} else {{\n\t{leave}\n}}",
        f"switch {{\ncase {text}:\n\t{leave}\n}}", f"{kept} := {text}\nif {kept} {{\n\t{leave}\n}}",
        f"{kept} := {text}\nif !{kept} {{\n\t{leave}\n}}", f"for {text} {{\n\tmore()\n}}",
        f"for {text} {{\n\tif more() {{\n\t\tbreak\n\t}}\n}}",
        f"if more() {{\n\tif {text} {{\n\t\t{leave}\n\t}}\n}}", "",
    ]  # fmt: skip
    return [line for line in frame.rng.choice(forms).split("\n") if line]


def _between(frame: Frame, name: str, type_: GoType) -> Lines:
    rng = frame.rng
    changed = {Shape.INT: f"{name} = count()", Shape.BOOL: f"{name} = more()", Shape.STRING: f'{name} += "x"'}
    forms = ["", "", "", "more()", "gn = 3", f"gx = {name}", changed.get(type_.shape, "gn++"), "gx = new(string)"]
    text = rng.choice(forms)
    return [text] if text else []


def _hangs(frame: Frame, text: str) -> Lines:
    """What hangs on a condition, which is asked in one of many ways."""
    kept, rng = frame.fresh("ok"), frame.rng
    inner = indent(consequence(frame))
    kind = rng.randrange(8)
    if kind < 3:
        return [f"if {text} {{", *inner, "}"]
    if kind == 3:
        return [f"if {text} {{", "\tgn++", "} else {", *inner, "}"]
    if kind == 4:
        return [f"{kept} := {text}", f"if {kept} {{", *inner, "}"]
    if kind == 5:
        return [f"if {kept} := {text}; {kept} {{", *inner, "}"]
    if kind == 6:
        return [f"switch {{\ncase {text}:", *inner, "default:", *indent(consequence(frame)), "}"]
    return [f"for {text} {{", *inner, "\tif more() {\n\t\tbreak\n\t}", "}"]


def _length(frame: Frame, name: str, type_: GoType) -> Lines:
    """Memory of a length that may be known."""
    ints = [v.name for v in frame.variables(lambda t: t == INT)]
    index = frame.rng.choice(ints) if ints and frame.chance(0.6) else "gn"
    length = frame.rng.choice(LENGTHS[type_.shape]).replace("$x", name).replace("$i", index)
    form = frame.rng.choice([
        "gx = make([]int, LEN)", "println(len(make([]byte, LEN)))", "println(cap(make([]byte, 0, LEN)))",
        "gx = make([]string, LEN)", "gx = make([]int, 2, LEN)", "println(len(append(make([]byte, LEN), $b...)))",
    ])  # fmt: skip
    return _filled(frame, form.replace("LEN", length))


def asked_again(frame: Frame) -> Lines | None:
    """A condition is known, as it was asked before or because of what a variable holds, when memory hangs on it."""
    lines, name, type_ = _subject(frame)
    for _ in range(frame.rng.choice([0, 1, 1, 2])):
        lines += _told(frame, _question(frame, name, type_))
    lines += _between(frame, name, type_)
    for _ in range(frame.rng.choice([1, 1, 2])):
        if type_.shape in LENGTHS and frame.chance(0.4):
            lines += _length(frame, name, type_)
        else:
            lines += _hangs(frame, _question(frame, name, type_))
    return lines


# --- loops -----------------------------------------------------------------------------------------


def counted(frame: Frame) -> Lines | None:
    """A loop with a counter, of which it is known where it begins and where it ends, or only one of the two."""
    rng = frame.rng
    name, start = frame.fresh("i"), rng.choice(["0", "0", "0", "1", "10", "-1", "gn", "count()&7"])
    end = rng.choice(["10", "10", "3", "40", "count()", "gn", "len(h2)"])
    up = rng.choice([f"{name}++", f"{name}++", f"{name} += 2", f"{name} += 3"])
    down = rng.choice([f"{name}--", f"{name} -= 2"])
    more = rng.choice(["", "", "", " && more()"])
    heads = [
        f"for {name} := {start}; {name} < {end}{more}; {up}", f"for {name} := {start}; {name} <= {end}{more}; {up}",
        f"for {name} := {start}; {name} < {end}{more}; {up}", f"for {name} := {start}; {name} != {end}; {up}",
        f"for {name} := {end}; {name} > {start}{more}; {down}", f"for {name} := {end}; {name} >= {start}; {down}",
        f"for {name} := {start}; ; {up}", f"for {name} = {start}; {name} < {end}; {up}",
    ]  # fmt: skip
    if frame.language >= 22:
        over = rng.choice(["10", "40", "count()", "h2", "h3", "([5]int{})", '"abc"'])
        heads += [f"for {name} := range {over}"]
    head = rng.choice(heads)
    outside = head.startswith(f"for {name} = ")
    frame.scopes.append([])
    frame.declare(name, INT, read=True)
    frame.loops.append("")
    body: Lines = []
    for _ in range(rng.choice([1, 1, 2])):
        kind = rng.random()
        if kind < 0.5:
            body += _length(frame, name, INT)
        elif kind < 0.9:
            asked = rng.choice([f"{name} < 0", f"{name} >= {end}", f"{name} > 20", f"{name} == {start}", f"{name} < 3"])
            body += _hangs(frame, asked)
        else:
            body += [rng.choice([f"{name} = count()", "if more() {\n\tbreak\n}", "if more() {\n\tcontinue\n}"])]
    if head.endswith(f"; ; {up}"):
        body += [f"if {name} > 3 {{\n\tbreak\n}}"]
    frame.loops.pop()
    frame.scopes.pop()
    lines = [head + " {", f"\t_ = {name}", *indent(body), "}"]
    if outside:
        lines = [f"var {name} int", *lines, *_hangs(frame, rng.choice([f"{name} < {end}", f"{name} >= {end}"]))]
    return lines


def left_from_within(frame: Frame) -> Lines | None:
    """What a loop does on its way out is not done again."""
    rng = frame.rng
    label = frame.fresh("L")
    ways = ["break", "break", "continue", "panic(gx)", f"break {label}", f"continue {label}", return_text(frame), ""]
    inner: Lines = []
    for _ in range(rng.choice([1, 1, 2])):
        way = rng.choice(ways)
        used = rng.choice(
            ["println(len(append([]int(nil), $n)))", "gx = hide(append([]int(nil), $n))[0]", "gx = append($b, 1)"]
        )
        part = _filled(frame, used) if frame.chance(0.7) else consequence(frame)
        lines = ["if more() {", *indent(part), *([f"\t{way}"] if way else []), "}"]
        if frame.chance(0.25):
            lines = ["switch gn {", "case 1:", *indent(lines), "}"]
        if frame.chance(0.25):
            lines = ["for more() {", *indent(lines), "}"]
        inner += lines
    if not any(re.search(r"\b(break|continue)\b", line) for line in inner) and frame.chance(0.5):
        return [f"{label}:", *inner, "if more() {", f"\tgoto {label}", "}"]
    head = rng.choice(["for more() {", "for more() {", "for range h2 {", "for {"])
    labelled = any(label in line for line in inner)
    return [*([f"{label}:"] if labelled else []), head, *indent(inner), "}"]


# --- types that interfaces hold --------------------------------------------------------------------

MAKER = "interface{ M(p *int) *int }"


def held(frame: Frame) -> Lines | None:
    """An interface is known to hold a type, one of two or none, and is asked for it: by cases of which some cannot be,
    by assertions."""
    rng, got = frame.rng, frame.fresh("x")
    lines, name, known = _holder(frame)
    cases = _cases(frame, known)
    if frame.chance(0.3):
        for case in cases[:2]:
            if case != "nil":
                asked = rng.choice([f"_, {got} := {name}.({case}); {got}", f"_, {got} := {name}.({case}); !{got}"])
                lines += [f"if {asked} {{", *indent(consequence(frame)), "}"]
        return [*lines, f"_ = {name}"] if lines else None
    bound = frame.chance(0.4)
    lines += [f"switch {got} := {name}.(type) {{" if bound else f"switch {name}.(type) {{"]
    while cases:
        count = 2 if len(cases) > 1 and frame.chance(0.2) else 1
        head, cases = cases[:count], cases[count:]
        lines += [f"case {', '.join(head)}:", *([f"\tgx = {got}"] if bound else []), *indent(consequence(frame))]
    if frame.chance(0.5):
        lines += ["default:", *([f"\tgx = {got}"] if bound else []), *indent(consequence(frame))]
    return [*lines, "}"]


def _holder(frame: Frame) -> tuple[Lines, str, list[GoType]]:
    """An interface by its name or as an expression, and types that it may hold, the likeliest first."""
    rng, world, name = frame.rng, frame.world, frame.fresh()
    shaped = frame.variables(lambda t: t.shape == Shape.PARAM)
    makers = [t for i in world.interfaces for t in world.implementers(i)]
    known = [INT, STRING, BYTES, pointer(INT), *makers]
    if shaped and frame.chance(0.6):
        of = rng.choice(shaped)
        known = [of.type, *known]
        return ([], f"any({of.name})", known) if frame.chance(0.6) else ([f"{name} := any({of.name})"], name, known)
    type_ = rng.choice([*known, *(t for t in frame.extra if t.shape == Shape.PARAM)])
    known = [type_, *known]
    if frame.chance(0.15):
        return [f"var {name} any"], name, known
    if frame.chance(0.1):
        return [f"{name} := hide(gx)"], name, known
    text = typed(frame, type_, 1)
    lines = [rng.choice([f"var {name} any = {text}", f"{name} := any({text})"])]
    if frame.chance(0.3):
        other = rng.choice([typed(frame, type_, 1), typed(frame, rng.choice(known), 1), "gx", "nil"])
        lines += [f"if more() {{\n\t{name} = {other}\n}}"]
    return lines, name, known


def _cases(frame: Frame, known: list[GoType]) -> Lines:
    """A few types, of which the first that is known is one, more often than not."""
    rng = frame.rng
    interfaces = ["error", MAKER, *(i.text for i in frame.world.interfaces)]
    cases = [known[0].text] if frame.chance(0.7) else []
    cases += [rng.choice(known[1:]).text for _ in range(rng.choice([1, 1, 2]))]
    cases += rng.sample(interfaces, rng.choice([0, 1, 1]))
    cases += [rng.choice(["nil", "any", "nil", "bool"])] if frame.chance(0.3) else []
    cases = list(dict.fromkeys(cases))
    rng.shuffle(cases)
    return cases


# --- small variables side by side ------------------------------------------------------------------


def beside(frame: Frame) -> str:
    """What stands between small things that are made: it may come before them, after them or apart."""
    rng = frame.rng
    channels = frame.variables(lambda t: t.shape in (Shape.CHAN, Shape.MAP))
    same = frame.variables(lambda t: frame.world.comparable(t) and t.shape not in (Shape.FUNC,))
    forms = [
        "gn", "h2[gn]", "hide(gx).(int)", "len(h0)", "len(g9)", "cap(g9)", "int(1) << gn", "gn / (gn + 1)",
        "h2[1:]", "max(gn, g7)", "more()", "hide(gn)", "any($s)", "string($b)",
        "g8 == $s", "gx == nil", "len(string($b))",
        "any([2]int{gn})", "$U",
    ]  # fmt: skip
    if channels:
        name = rng.choice(channels).name
        forms += [f"len({name})"] * 3
    if same:
        chosen = rng.choice(same)
        forms += [f"{chosen.name} == ({leaf(frame, chosen.type)})"] * 3
    return "\n".join(_filled(frame, rng.choice(forms), STRING)).replace("gx = new(int)", "gn")


SMALL = ["new(int)", "new(uint16)", "new(bool)", "new([3]byte)"]
SMALL_VALUES = ["new(gn)", "new(gn * 2)", "new(uint16(gn))", "new($n)", "new(len(h2))", "new(h2[gn])", "new(more())"]


def side_by_side(frame: Frame) -> Lines | None:
    """Small things that one statement makes, with others among them."""
    rng = frame.rng
    small = SMALL + (SMALL_VALUES if frame.language >= 26 else [])
    parts: list[str] = []
    for _ in range(rng.choice([2, 3, 3, 4])):
        parts.append("".join(_filled(frame, rng.choice(small))) if frame.chance(0.65) else beside(frame))
    one = frame.fresh()
    listed = ", ".join(parts)
    texts = rng.choice([["a", "b", "c", "d"], ["gn", "1", "2", "3"], ["g8", "d", "e", "f"]])
    keys = [key if key in ("gn", "g8") or not key.isalpha() else f'"{key}"' for key in texts]
    entries = ", ".join(f"{key}: {part}" for key, part in zip(keys, parts, strict=False))
    key = "int" if keys[1].isdigit() else "string"
    fields = "; ".join(f"f{i} any" for i in range(len(parts)))
    forms = [
        f"gx = []any{{{listed}}}", f"gx = [...]any{{{listed}}}", f"gx = map[{key}]any{{{entries}}}",
        f"gx = map[{key}]any{{{entries}}}", f"{', '.join(['gx'] * len(parts))} = {listed}",
        f"gx = struct{{ {fields} }}{{{listed}}}", f"func(v ...any) {{ gx = v }}({listed})",
        f"{one} := func({', '.join(f'a{i}' for i in range(len(parts)))} any) {{ gx = a0 }}\n{one}({listed})",
        f"println({', '.join(f'hide[any]({part})' for part in parts)})",
    ]  # fmt: skip
    ints = [part for part in parts if part.startswith(("new(g", "new(int)", "new(l", "new(h", "new(c"))]
    if len(ints) > 1:
        entries = ", ".join(f"{k}: {part}" for k, part in zip(keys, ints, strict=False))
        forms += [f"gx = map[{key}]*int{{{entries}}}"] * 3 + [f"gx = []*int{{{', '.join(ints)}}}"] * 2
    return rng.choice(forms).split("\n")


# --- keys of maps ----------------------------------------------------------------------------------


def keyed(frame: Frame) -> Lines | None:
    """A map is asked for what is made for it: a string of bytes, which need not be made if nothing else sees it; or
    told something under a key that statements give."""
    rng = frame.rng
    found = frame.variables(is_map)
    if not found:
        return None
    chosen = rng.choice(found)
    type_ = chosen.type
    name, key, got = chosen.name, frame.fresh("k"), frame.fresh()
    if type_.key == STRING and frame.chance(0.7):
        made = rng.choice(["string($b)", "string($b)", "func() string { return string($b) }()", "string(hide($b)[1:])"])
        lines = _filled(frame, f"{key} := {made}")
        between = rng.choice(["", "", "", "gn++", f"{got} := gn\n_ = {got}", "gx = gn", f"_ = {key}", "go println(gn)"])
        if frame.chance(0.2):
            lines, between = [], ""
            key = made if "$" not in made else "".join(_filled(frame, made)).replace("gx = new(int)", '"k"')
        of = f"{name}[{key}]"
        uses = [
            f"gx = {of}", f"_ = {of}", f"gx = hide({of})", f"gx, gn = {of}, count()", f"gn, gx = count(), {of}",
            f"_, {got} := {of}\n_ = {got}", f"if _, {got} := {of}; !{got} {{\n\tgn++\n}}", f"delete({name}, {key})",
            f"gx = []any{{{of}}}", f"defer hide(any({of}))", f"go hide(any({of}))",
            f"gx = func() any {{ return {of} }}",
            f"gx = struct{{ f any }}{{{of}}}", f"{got} := {of}\ngx = &{got}", f"if more() {{\n\tgx = {of}\n}}",
            f"if _, {got} := {of}; !{got} {{\n\tgx = {name}[{key}]\n}}", f"gx = any({of}) == nil",
        ]  # fmt: skip
        return [*lines, *([*between.split("\n")] if between else []), *rng.choice(uses).split("\n")]
    key_forms = ["$k", "func() $K { gn++; return $k }()", "func() $K { println(gn); return $k }()"]
    if type_.key is not None and type_.key.shape in (Shape.POINTER, Shape.ANY) and frame.language >= 26:
        key_forms += ["new($n)"] * 3 + ["new(h2[gn])"] * 2
        if type_.key.shape == Shape.ANY:
            key_forms += ["any($n)", "any($s)"]
        elif type_.key != pointer(INT):
            key_forms = key_forms[:3]
    value = rng.choice(["$e", "$e", "func() $E { gn++; return $e }()", "hide($x)"])
    if type_.elem is not None and type_.elem.shape == Shape.SLICE:
        value = rng.choice([value, "append([]$E{$e}[gn], hide($x)...)", "append(hide($x), $x...)"])
    form = rng.choice([f"{name}[KEY] = {value}", f"{name}[KEY] = {value}", f"{name}[KEY], gn = {value}, count()"])
    text = fill(frame, form.replace("KEY", rng.choice(key_forms)), type_)
    return None if text is None else text.split("\n")


# --- in a function of its own ----------------------------------------------------------------------

RESULTS = [INT, BOOL, STRING, slice_of(INT), BYTES, pointer(INT), ANY, slice_of(STRING)]
DEFERS = ["defer println(gn)", "defer more()", "defer func() { g7++ }()", "defer $L()", "defer hide(gn)"]
LATE = "for $1 := range gseq(h2) {\n\tdefer println($1)\n}"


def apart(rule: Callable[[Frame], Lines | None]) -> Callable[[Frame], Lines | None]:
    """The rule, at times as a function of its own: with results that have names, and with defers."""

    def other(frame: Frame) -> Lines | None:
        if frame.closures or not frame.chance(0.35):
            return rule(frame)
        rng = frame.rng
        saved = frame.results, frame.named_results, frame.loops
        results = tuple(rng.choice(RESULTS) for _ in range(rng.choice([0, 1, 1, 2])))
        frame.results, frame.named_results, frame.loops = results, bool(results), []
        frame.closures += 1
        names = [frame.fresh("r") for _ in results]
        param, type_ = frame.fresh("a"), rng.choice(RESULTS)
        frame.scopes.append([])
        for name, result in zip((*names, param), (*results, type_), strict=True):
            frame.declare(name, result, read=True)
        lines = rule(frame) or ["gn++"]
        unread = [v.name for v in frame.scopes[-1] if not v.read]
        if frame.chance(0.5):
            forms = [*DEFERS, *([LATE] * 3 if frame.language >= 23 else [])]
            extra = _filled(frame, rng.choice(forms))
            lines = [*extra, *lines] if frame.chance(0.5) else [*lines, *extra]
        frame.scopes.pop()
        frame.closures -= 1
        frame.results, frame.named_results, frame.loops = saved
        given = ", ".join(f"{name} {result.text}" for name, result in zip(names, results, strict=True))
        head = f"gx = func({param} {type_.text}) ({given}) {{"
        return [head, *indent(lines), *(f"\t_ = {name}" for name in unread), *(["\treturn"] if results else []), "}"]

    other.__name__ = rule.__name__
    return other


STATEMENTS: list[Callable[..., Lines | None]] = [
    *[apart(asked_again)] * 3, *[apart(counted)] * 2, apart(left_from_within), *[apart(held)] * 2,
    *[apart(side_by_side)] * 2, *[apart(keyed)] * 2,
]  # fmt: skip
