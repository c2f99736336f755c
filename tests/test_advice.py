"""Advice: each edit is one that was tried and holds, what cannot be shown so is not shown, and the compiler agrees."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from goesc.advice.adviser import Adviser
from goesc.advice.model import KINDS, Change, Verified, applied
from goesc.api import Package, analyze, load
from tests.advice_judge import advise, judge, module_of

DATA = Path(__file__).parent / "data"
ASKED = ("copied-argument", "goroutine", "pool-put", "slow-path")  # about advice, of what people have asked
PROGRAMS = [*sorted((DATA / "advice").glob("*.go")), *(DATA / "words" / f"{name}.go" for name in ASKED)]


def program(text: str, inline: bool = True) -> Package:
    package = analyze(f"package p\n{text}", explain=True, inline=inline)
    assert package.errors == []
    return package


def advice_on(text: str, expression: str, inline: bool = True) -> list[Verified]:
    """Of all values of that text on the heap, or made with a length that is not known."""
    package = program(text, inline)
    adviser = Adviser()
    values = [a for a in package.allocations if a.expression == expression]
    assert values
    return [found for a in values for found in adviser.allocation(package, a)]


COUNTED = """\
type T struct{ a int }
//go:noinline
func (t *T) inc() { t.a++ }
"""
LOGGER = """
type L struct{ kept []any }
func (l *L) Warnf(f string, a ...any) { l.kept = append(l.kept, a...); println(f) }
func (l *L) Warn(s string) { println(s) }
"""
TREE = "type node struct{ n int }\ntype tree struct{ root *node; name *string; size int }\nfunc size() int\n"
OFFERED = [
    (
        'import "fmt"\nfunc f(s string, n int) string { return fmt.Sprintf("%s:%d", s, n) }',
        "n", "concatenate", 'return s + ":" + strconv.Itoa(n)',
    ),
    (
        'import "fmt"\nfunc f(s string) error { return fmt.Errorf("no %q\\n", s) }',
        "s", "concatenate", r'return errors.New("no " + strconv.Quote(s) + "\n")',
    ),
    (
        ('import "fmt"\nfunc f(key string, err error) error {\n\treturn fmt.Errorf("no key %q: %w", key, err)\n}'),
        "key", "error-type",
        ("return &noKeyError{key: key, err: err}\n}\n\ntype noKeyError struct {\n\tkey string\n\terr error\n}\n\n"
        'func (e *noKeyError) Error() string {\n\treturn fmt.Sprintf("no key %q: %v", e.key, e.err)\n}\n\n'
        "func (e *noKeyError) Unwrap() error {\n\treturn e.err\n}"),
    ),
    (
        'import "errors"\nvar Key string\nfunc f() error { return errors.New("no " + Key + "!") }',
        '"no " + Key + "!"', "error-type", 'return "no " + e.key + "!"',
    ),
    (
        "var last any\nvar all []*int\nfunc f(s string) { last = s; x := 1; all = append(all, &x) }",
        "s", "unread-variable", "{ _ = s; x := 1; all = append(all, &x) }",
    ),
    (
        "var last any\nvar all []*int\nfunc f(s string) { last = s; x := 1; all = append(all, &x) }",
        "x", "unread-variable", "{ last = s; x := 1; _ = &x }",
    ),
    (
        'import "fmt"\nfunc f(s string) { fmt.Println("is", s) }',
        "s", "write-string", r'os.Stdout.WriteString("is " + s + "\n")',
    ),
    (
        'import ("io"; "fmt")\nfunc f(w io.Writer, s string) {\n\tfmt.Fprintf(w, "<%s>", s)\n}',
        "s", "write-string", 'io.WriteString(w, "<")\nio.WriteString(w, s)\nio.WriteString(w, ">")',
    ),
    (
        'import "errors"\nfunc f() error { return errors.New("no such key") }',
        "&errors.errorString{...}", "package-variable", 'var errNoSuchKey = errors.New("no such key")',
    ),
    ('func f() []string { return []string{"a", "b"} }', "[]string{...}", "package-variable", "return aBList"),
    ("func f() *int { x := 1; return &x }", "x", "return-value", "func f() int { x := 1; return x }"),
    (
        "type T struct{ a int }\nfunc f() (*T, error) { return &T{1}, nil }\nfunc g() int { t, _ := f(); return t.a }",
        "&T{...}", "return-value", "func f() (T, error) { return T{1}, nil }",
    ),
    (
        ("type T struct{ a int }\nfunc f() *T { return &T{1} }\nfunc h(t *T) int { return t.a }\n"
        "//go:noinline\nfunc g() int { t := f(); return h(t) }"),
        "&T{...}", "caller-memory", "func f(to *T) *T { *to = T{1}; return to }",
    ),
    (
        ("type T struct{ a int }\ntype C struct{ ts []*T }\nfunc (c *C) add(t *T) { c.ts = append(c.ts, t) }\n"
        "func (c *C) sum() (n int) { for _, t := range c.ts { n += t.a }; return n + c.ts[0].a }\n"
        "func f(c *C) { t := T{1}; c.add(&t) }"),
        "t",
        "slice-of-values",
        "{ c.ts = append(c.ts, *t) }",
    ),
    (
        "var m = map[int]*int{}\nfunc f(x int) {\n\tif x > 9 {\n\t\treturn\n\t}\n\tm[1] = &x\n}",
        "x", "fresh-variable", "fresh := x\nm[1] = &fresh",
    ),
    (
        "func set(p *int) { *p = 2 }\nfunc f() {\n\tn := 1\n\tset(&n)\n\tgo func() { println(n) }()\n}",
        "n", "copy-capture", "nCopy := n\ngo func() { println(nCopy) }()",
    ),
    (
        "func f(n int) int {\n\tb := make([]int, n)\n\treturn len(b) + b[0]\n}",
        "make([]int, n)", "constant-size", "b = make([]int, 64)[:n:n]",
    ),
    (
        ("func f(xs []int) []int {\n\tout := make([]int, 0, len(xs))\n\tfor _, x := range xs {\n\t\tout = append(out, x+1)\n"
        "\t}\n\treturn out\n}"),
        "append", "index", "out[i] = x + 1",
    ),
    (
        LOGGER + 'func f(l *L, s string, n int) { l.Warnf("no %s: %d", s, n) }',
        "n", "concatenate", 'l.Warn("no " + s + ": " + strconv.Itoa(n))',
    ),
    (
        LOGGER + 'func f(l *L, s string, err error) { if err != nil { l.Warnf("no %s: %v", s, err) } }',
        "s", "concatenate", 'l.Warn("no " + s + ": " + err.Error())',
    ),
    (
        'import "fmt"\nfunc f(s []string, err error) string { return fmt.Sprintf("%v: %v", s, err) }',
        "s", "concatenate", 'return "[" + strings.Join(s, " ") + "]: " + fmt.Sprint(err)',
    ),
    (
        'import "log"\nfunc f(s string, n int) { log.Printf("%s: %d", s, n) }',
        "s", "concatenate", 'log.Output(1, s+": "+strconv.Itoa(n))',
    ),
    (
        'import "sort"\ntype T struct{ n int }\nfunc f(ts []T) { sort.Slice(ts, func(i, j int) bool { return ts[i].n > ts[j].n }) }',
        "ts", "sort-func", "slices.SortFunc(ts, func(a, b T) int { return cmp.Compare(b.n, a.n) })",
    ),
    (
        "type T struct{ a int }\nfunc f() []*T {\n\treturn []*T{{1}, {2}}\n}",
        "&T{...}", "one-slice", "ts := []T{{1}, {2}}\nreturn []*T{&ts[0], &ts[1]}",
    ),
    (
        "type T struct{ a int }\nfunc f(xs []int) (ts []*T) {\n\tfor _, x := range xs {\n\t\tts = append(ts, &T{x})\n\t}\n\treturn ts\n}",
        "&T{...}", "one-slice", "\tts2[i] = T{x}\n\tts = append(ts, &ts2[i])",
    ),
    (
        TREE + 'func f(s string) *tree {\n\ts += "!"\n\tname := s\n\treturn &tree{root: &node{1}, name: &name, size: size()}\n}',
        "name", "one-struct",
        ("var made struct {\n\ttree tree\n\tnode node\n\tname string\n}\nmade.node = node{1}\nmade.name = name\n"
        "made.tree = tree{root: &made.node, name: &made.name, size: size()}\nreturn &made.tree"),
    ),
    (
        "func f(m map[string]int) (keys []string) {\n\tvar out []string\n\tfor k := range m {\n\t\tif k == \"\" {\n\t\t\tcontinue\n\t\t}\n\t\tout = append(out, k)\n\t}\n\treturn out\n}",
        "append", "index", "out[count] = k\n\tcount++\n}\nout = out[:count]",
    ),
    (
        "func id(k string) string\nfunc f(m map[string]int) []string {\n\tout := make([]string, 0, len(m))\n\tfor k := range m {\n\t\tout = append(out, id(k))\n\t}\n\treturn out\n}",
        "append", "index", "out[count] = id(k)\n\tcount++\n}\nout = out[:count]",
    ),
    (
        "var g []string\nfunc keep(xs ...string) { g = xs }\nfunc f() { keep(\"a\", \"b\") }",
        "... argument", "package-variable", "func f() { keep(aBList...) }",
    ),
    (
        "type T struct{ a int }\nvar g []*T\nvar ts []T\nfunc f() {\n\tfor _, t := range ts {\n\t\tg = append(g, &t)\n\t}\n}",
        "t", "index-range", "t := &ts[i]\n\tg = append(g, t)",
    ),
    (
        'import "sync"\nfunc f(ms []*sync.Mutex) {\n\tfor _, m := range ms {\n\t\tdefer m.Unlock()\n\t}\n}',
        "defer (*sync.Mutex).Unlock(...)", "loop-body", "func() {\n\tdefer m.Unlock()\n}()",
    ),
    (
        ('import "sync"\nvar pool = sync.Pool{New: func() any { return make([]byte, 9) }}\n'
        "func f() int {\n\tb := pool.Get().([]byte)\n\tn := len(b)\n\tpool.Put(b)\n\treturn n\n}"),
        "b", "pool-pointer", "*bPointer = b\npool.Put(bPointer)",
    ),
    (
        ("type I interface{ M() int }\ntype T int\nfunc (t T) M() int { return int(t) }\n"
        "//go:noinline\nfunc take(i I, n int) int { if n > 0 { return take(i, n-1) }; return i.M() }\n"
        "func f(t T) int { return take(t, 3) }"),
        "t", "type-parameter", "func take[V I](i V, n int) int",
    ),
    (
        ('import "errors"\ntype E struct{ n int }\nfunc (e *E) Error() string { return "" }\n'
        "func f(err error) int {\n\tvar e *E\n\tif errors.As(err, &e) {\n\t\treturn e.n\n\t}\n\treturn 0\n}"),
        "e", "as-type", "if e, ok := errors.AsType[*E](err); ok {",
    ),
    (
        'import "io"\nvar s string\nfunc f(w io.Writer) { w.Write([]byte(s)) }',
        "([]byte)(s)", "write-string", "io.WriteString(w, s)",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expression", "kind", "becomes"), OFFERED, ids=[f"{o[2]} {o[1]}" for o in OFFERED])
def test_what_is_offered(text: str, expression: str, kind: str, becomes: str) -> None:
    found = [item for item in advice_on(text, expression) if item.kind == kind]
    assert found
    assert becomes in found[0].after
    assert found[0].words
    assert kind in KINDS


def test_each_kind_is_among_the_examples() -> None:
    assert {kind for _, _, kind, _ in OFFERED} | {"clone"} == set(KINDS)


NOT_OFFERED = [
    (
        "a call would come before another one",
        TREE + "func G() *tree {\n\treturn &tree{size: size(), root: &node{size()}}\n}\nvar _ = G() == G()", "&node{...}",
    ),
    (
        "a call may change what is read",
        TREE + "var N int\nfunc G() *tree {\n\treturn &tree{size: size(), root: &node{N}}\n}\nvar _ = G() == G()", "&node{...}",
    ),
    (
        "a method has the variable's address",
        ("type N struct{ n int }\nvar K *N\nfunc (n *N) keep() { K = n }\ntype tree struct{ n *N }\n"
        "func G() *tree {\n\tn := N{1}\n\tn.keep()\n\treturn &tree{&n}\n}\nvar _ = G() == G()\nfunc H() *N { return K }"), "n",
    ),
    (
        "the elements are of two types",
        ("type I interface{ M() }\ntype A struct{ n int }\ntype B struct{ n int }\nfunc (*A) M() {}\nfunc (*B) M() {}\n"
        "func f() []I {\n\treturn []I{&A{1}, &B{2}}\n}"), "&A{...}",
    ),
    (
        "the variable is changed later",
        TREE + "func G(n string) *tree {\n\tt := &tree{name: &n}\n\tn += n\n\treturn t\n}\nvar _ = G(\"\") == G(\"\")", "n",
    ),
    (
        "numbers that are no numbers are sorted otherwise",
        'import "sort"\nfunc f(xs []float64) { sort.Slice(xs, func(i, j int) bool { return xs[i] < xs[j] }) }', "xs",
    ),
    ("a method of the pointer changes the variable", COUNTED + "func f() { n := T{1}; n.inc(); go func() { println(n.a) }(); n.inc() }", "n"),
    ("nothing stands beside it", LOGGER.replace("Warn(", "Note(") + 'func f(l *L, s string) { l.Warnf("%s!", s) }', "s"),
    (
        "the elements may change before the text is made",
        'import "fmt"\nfunc f(xs []int) error { return fmt.Errorf("bad %v", xs) }', "xs",
    ),
    (
        "the caller's string would have to be on the heap",
        'import "errors"\nfunc f(key string) error { return errors.New("no " + key + "!") }', '"no " + key + "!"',
    ),
    ("a function literal reads the variable", "var g any\nfunc f(s string) { g = s }\nvar h = func() any { return g }", "s"),
    ("it may be read from outside", "var G any\nfunc f(s string) { G = s }", "s"),
    ("its address is taken", "var g string\nvar G *any\nvar k any\nfunc f(s string) { k = s; G = &k }", "s"),
    (
        "a pointer to an element is kept",
        "type T struct{ n int }\nvar g []*T\nfunc f() { x := T{1}; g = append(g, &x) }\nfunc h() *T { return g[0] }",
        "x",
    ),
    (
        "a loop changes the elements",
        "type T struct{ n int }\nvar g []*T\nfunc f() { x := T{1}; g = append(g, &x) }\nfunc h() { for _, t := range g { t.n++ } }",
        "x",
    ),
    (
        "it may be nil",
        "type T struct{ n int }\nvar g []*T\nfunc k(t *T) { g = append(g, t) }\nfunc f() { x := T{1}; k(&x); k(nil) }\nfunc h() int { return g[0].n }",
        "x",
    ),
    ("no argument helps a goroutine", "func f(c chan int) { x := new(int); go func() { *x = 5; c <- *x }() }", "new(int)"),
    ("a lock is not copied", 'import "sync"\nfunc f() *sync.Mutex { var m sync.Mutex; return &m }', "m"),
    (
        "nor an atomic value captured",
        'import "sync/atomic"\nfunc f() { var n atomic.Int64; n.Store(1); go func() { n.Add(1) }() }', "n",
    ),
    ("the variable changes later", "func f() { x := 1; go func() { println(x) }(); x = 2; println(x) }", "x"),
    ("the goroutine changes it", "func f() int { x := 1; go func() { x++ }(); return x }", "x"),
    (
        "a round of the loop sees the next",
        "func f(n int) { x := 0\nfor i := range n { go func() { println(x) }(); x = i } }", "x",
    ),
    ("a caller keeps the pointer", "var G *int\nfunc f() *int { x := 1; return &x }\nfunc h() { G = f() }", "x"),
    (
        "the text is in an interface all the same",
        'import "fmt"\nfunc f(s string) { panic(fmt.Sprintf("%s!", s)) }',
        'fmt.Sprintf("%s!", ... argument...)',
    ),
    (
        "each round makes another one",
        "func f(n int) *int { var last *int; for i := range n { x := i; if last != nil { println(*last) }; last = &x }; return last }",
        "x",
    ),
    (
        "a method may panic, which fmt tells",
        ('import "fmt"\ntype T struct{ p *int }\nfunc (t T) String() string { return string(rune(*t.p)) }\n'
        'func f(t T, s string) string { return fmt.Sprintf("%s%s", t, s) }'),
        "s",
    ),
    (
        "a deferred function looks at the variable",
        "var m = map[int]*int{}\nfunc f(x int) { defer func() { println(x) }(); if x > 9 { return }; m[1] = &x; x++ }",
        "x",
    ),
    (
        "a label passes by the end of the loop",
        ("func f(xss [][]int) (n int) {\nouter:\n\tfor _, xs := range xss {\n\t\tvar out []int\n\t\tfor _, x := range xs {\n"
        "\t\t\tif x < 0 {\n\t\t\t\tcontinue outer\n\t\t\t}\n\t\t\tout = append(out, x)\n\t\t}\n\t\tG = out\n\t}\n\treturn n\n}\nvar G []int"),
        "append",
    ),
    ("a flag of the format", 'import "fmt"\nfunc f(n int) string { return fmt.Sprintf("%5d", n) }', "n"),
    ("fmt finds out what is in it", 'import "fmt"\nfunc f(x [2]int) string { return fmt.Sprintf("%v", x) }', "x"),
    (
        "the operand formats itself",
        'import "fmt"\ntype T int\nfunc (T) Format(fmt.State, rune) {}\nfunc f(t T) string { return fmt.Sprintf("%d", t) }', "t",
    ),
    (
        "a method of the pointer may panic on nil",
        ('import "fmt"\ntype T struct{ n int }\nfunc (t *T) String() string { return string(rune(t.n)) }\n'
        'func f(t *T, n int) string { return fmt.Sprintf("%s%c", t, n) }'), "n",
    ),
    ("an error may be nil", 'import "fmt"\nfunc f(s string, err error) string { return fmt.Sprintf("%s: %s", s, err) }', "s"),
    ("the elements are not constant", "func f(a string) []string { return []string{a} }", "[]string{...}"),
    (
        "the body leaves the loop",
        'import "sync"\nfunc f(ms []*sync.Mutex) { for _, m := range ms { if m == nil { break }; defer m.Unlock() } }',
        "defer (*sync.Mutex).Unlock(...)",
    ),
    (
        "append does more than once a round",
        "func f(xs []int) []int {\n\tout := []int{}\n\tfor _, x := range xs {\n\t\tfor range x {\n\t\t\tout = append(out, x)\n\t\t}\n\t}\n\treturn out\n}",
        "append",
    ),
    (
        "a round adds to the map",
        "func f(m map[int]int) []int {\n\tout := []int{}\n\tfor k := range m {\n\t\tm[k+1] = k\n\t\tout = append(out, k)\n\t}\n\treturn out\n}",
        "append",
    ),
    ("the length is asked by a call", "func n() int\nfunc f() int { b := make([]int, n()); return len(b) + b[0] }", "make([]int, n())"),
]  # fmt: skip


@pytest.mark.parametrize(("why", "text", "expression"), NOT_OFFERED, ids=[n[0] for n in NOT_OFFERED])
def test_what_is_not_offered(why: str, text: str, expression: str) -> None:
    assert [(item.kind, item.after) for item in advice_on(text, expression)] == [], why


@pytest.mark.parametrize(
    "text",
    [
        "func f() *int { x := 1; return &x }\nfunc h() bool { return f() == f() }",
        "type T struct{ x int }\nfunc f() *T { x := T{1}; return &x }\nfunc h() { t := f(); u := t; u.x = 2; println(t.x) }",
    ],
)
def test_values_are_not_returned_where_the_pointer_counts(text: str) -> None:
    """It is compared, or what it points to changed through another: the memory of the caller will do."""
    assert [item.kind for item in advice_on(text, "x")] == ["caller-memory"]


def test_what_stays_needs_none() -> None:
    assert advice_on("func f() int { return *new(int) }", "new(int)") == []


def test_a_parameter_that_leaks() -> None:
    package = program("var G []int\nfunc f(xs []int) { G = xs }")
    f = package.function("f")
    (found,) = Adviser().parameter(package, f, f.parameters[0])
    assert (found.kind, found.after) == (
        "clone",
        'package p\n\nimport "slices"\n...\nfunc f(xs []int) { G = slices.Clone(xs) }',
    )


def test_it_is_of_the_build_that_was_asked() -> None:
    """With inlining the caller's copy is on its stack already, and the function's own is gone with the edit."""
    text = "func f() *int { return new(int) }\nfunc g() int { return *f() }"
    for inline in (True, False):
        (found,) = [item for item in advice_on(text, "new(int)", inline) if item.kind == "return-value"]
        assert found.after == "func f() int { return 0 }\nfunc g() int { return f() }"


def test_other_peoples_code_is_left_alone(tmp_path: Path) -> None:
    """Nor are functions that tests or other packages of the module use, or methods that these may ask for unnamed."""
    for name, text in {
        "go.mod": "module m\n\ngo 1.27\n",
        "a/a.go": "package a\n\nfunc F() *int { return new(int) }\n\nfunc g() *int { return new(int) }\n\nvar _ = g\n",
        "a/a_test.go": 'package a\n\nimport "testing"\n\nfunc TestG(t *testing.T) { t.Log(*h()) }\n',
        "a/h.go": "package a\n\nfunc h() *int { return new(int) }\n\nfunc k() *int { return new(int) }\n",
        "a/methods.go": (
            'package a\n\nimport "net/url"\n\ntype I interface{ asked() *int }\n\ntype T struct{}\n\n'
            "func (*T) asked() *int { return new(int) }\n\nfunc (*T) alone() *int { return new(int) }\n\n"
            "func (*T) URL() *url.URL { return new(url.URL) }\n"
        ),
        "b/b.go": 'package b\n\nimport "m/a"\n\nvar P = a.F()\n\nvar _ interface{ a.I } = (*a.T)(nil)\n',
    }.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    packages = load(["./..."], cwd=tmp_path, explain=True, inline=True)
    adviser = Adviser()
    found = {
        a.function: bool(adviser.allocation(package, a))
        for package in packages
        for a in package.allocations
        if package.name == "a" and a.escapes
    }
    methods = {"(*T).asked": False, "(*T).alone": True, "(*T).URL": False}
    assert found == {"F": False, "g": False, "h": False, "k": True} | methods
    (tmp_path / "a" / "h.go").write_text("package a\n")
    assert adviser.allocation(packages[0], packages[0].allocations[0]) == []  # another text is there now


def test_time_is_bounded() -> None:
    package = program("func f() *int { return new(int) }")
    (value,) = package.allocations
    adviser = Adviser(seconds=0)
    assert adviser.allocation(package, value) == []
    assert adviser.untried == 1


def test_changes_are_made_in_order() -> None:
    changes = [Change("x", 2, 3, "C"), Change("x", 0, 0, "a"), Change("x", 0, 1, "b")]
    assert applied({"x": b"012"}, changes) == {"x": b"ab1C"}
    with pytest.raises(ValueError, match="overlap"):
        applied({"x": b"012"}, [Change("x", 0, 2, ""), Change("x", 1, 3, "")])


@pytest.mark.gc
@pytest.mark.parametrize("inline", [True, False])
def test_the_compiler_agrees(tmp_path: Path, inline: bool) -> None:
    """Every example, and a sample of programs: each edit compiles, is accepted by go vet, and does what it says."""
    files = []
    for number, (text, *_) in enumerate(OFFERED):
        path = tmp_path / f"x{number}.go"
        path.write_text(f"package p\n{text}\n")
        files.append(str(path))
    folder = module_of([*files, *map(str, PROGRAMS)], tmp_path / "m")
    tally = advise(folder, ["./..."], inline)
    verdict = judge(tally.items, folder, inline, tmp_path)
    assert verdict.faults == []
    assert verdict.edits >= len(OFFERED)
    assert verdict.edits == verdict.compile == verdict.vetted == verdict.stay
    shutil.rmtree(folder)
