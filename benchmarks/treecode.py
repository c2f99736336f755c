"""The Go that benchmarks.treegen makes packages of: what a package offers, and what its importers do with it.

In what follows @ is a name that the package has once, # a number, ~ the import that is used, %% the name of a block of
the package that is imported.
"""

CORE = """
// Record is what callers of the package hand on.
type Record struct {
	Name  string
	Count int
	Tags  []string
	next  *Record
}

var kept *Record

// NewRecord makes a record.
func NewRecord(name string) *Record {
	return &Record{Name: name, Count: #}
}

// Describe says what a record and those behind it hold.
func Describe(r *Record, depth int) string {
	var b strings.Builder
	for at := r; at != nil && depth > 0; at = at.next {
		depth--
		fmt.Fprintf(&b, "%s:%d", at.Name, at.Count)
		for i, tag := range at.Tags {
			if i > 0 {
				b.WriteByte(',')
			}
			b.WriteString(strings.ToLower(tag))
		}
	}
	return b.String()
}

// Push puts a record before another.
func (r *Record) Push(name string) *Record {
	first := NewRecord(name)
	first.next = r
	return first
}

func (r *Record) Len() int { return len(r.Tags) + r.Count }
"""
FIRST = """
// First is one of two, and small.
func First(a, b *int) *int {
	if a != nil {
		return a
	}
	return b
}
"""
PASSED = """
// First is one of two, as another package sees it.
func First(a, b *int) *int { return ~.First(b, a) }

// Inner is a record of another package, which callers need not import.
func Inner(name string) *~.Record { return ~.NewRecord(name) }
"""

BLOCKS = {
    "struct": """
// @ is a thing with parts.
type @ struct {
	ID    string
	Parts []*@Part
	notes map[string]string
}

// @Part is one of them.
type @Part struct {
	Name  string
	Price float64
	Count int
}

// New@ makes one.
func New@(id string, names ...string) *@ {
	out := &@{ID: id, notes: make(map[string]string, #)}
	for _, name := range names {
		part := @Part{Name: name, Count: 1}
		out.Parts = append(out.Parts, &part)
	}
	return out
}

// Total adds up what the parts cost.
func (x *@) Total() float64 {
	sum := 0.0
	for _, part := range x.Parts {
		sum += part.Price * float64(part.Count)
	}
	return sum
}

func (x *@) String() string {
	names := make([]string, 0, len(x.Parts))
	for _, part := range x.Parts {
		names = append(names, fmt.Sprintf("%d %s", part.Count, part.Name))
	}
	sort.Strings(names)
	return strings.Join(names, ", ")
}
""",
    "store": """
var Err@ = errors.New("@: missing")

// @ keeps values for many at once.
type @ struct {
	mu     sync.Mutex
	values map[string]*@Value
	hooks  []func(*@Value) error
}

type @Value struct {
	Key  string
	Size int
}

func New@() *@ { return &@{values: map[string]*@Value{}} }

// Put keeps a value, after all that want to know of it were asked.
func (s *@) Put(v *@Value) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, hook := range s.hooks {
		if err := hook(v); err != nil {
			return fmt.Errorf("put %q: %w", v.Key, err)
		}
	}
	s.values[v.Key] = v
	return nil
}

func (s *@) Get(key string) (*@Value, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	v, ok := s.values[key]
	if !ok {
		return nil, Err@
	}
	return v, nil
}

// On has a function called for values of a kind.
func (s *@) On(prefix string, hook func(*@Value) error) {
	s.hooks = append(s.hooks, func(v *@Value) error {
		if !strings.HasPrefix(v.Key, prefix) {
			return nil
		}
		return hook(v)
	})
}
""",
    "generic": """
// @ is two values.
type @[K comparable, V any] struct {
	Key   K
	Value V
}

// Map@ makes a list of another.
func Map@[T, U any](in []T, f func(T) U) []U {
	out := make([]U, 0, len(in))
	for _, v := range in {
		out = append(out, f(v))
	}
	return out
}

// Group@ sorts values by what a function says of them.
func Group@[K comparable, V any](in []V, key func(V) K) map[K][]*@[K, V] {
	out := make(map[K][]*@[K, V])
	for _, v := range in {
		k := key(v)
		out[k] = append(out[k], &@[K, V]{k, v})
	}
	return out
}

func (p *@[K, V]) Both() (K, V) { return p.Key, p.Value }
""",
    "iface": """
// @ looks at words.
type @ interface {
	See(word string) error
	Seen() int
}

type @Counter struct {
	count int
	words []string
}

func (c *@Counter) See(word string) error {
	if word == "" {
		return errors.New("empty")
	}
	c.count++
	c.words = append(c.words, word)
	return nil
}

func (c *@Counter) Seen() int { return c.count + # }

func New@() @ { return &@Counter{} }

// Walk@ shows all words of a text to somebody.
func Walk@(text string, v @) error {
	for _, word := range strings.Fields(text) {
		if err := v.See(word); err != nil {
			return fmt.Errorf("at %q: %w", word, err)
		}
	}
	return nil
}
""",
    "options": """
// @ is how something is done.
type @ struct {
	name  string
	limit int
	log   func(string)
}

type @Option func(*@)

func With@Name(name string) @Option { return func(o *@) { o.name = name } }

func With@Limit(limit int) @Option {
	return func(o *@) {
		if limit > 0 {
			o.limit = limit
		}
	}
}

func New@(options ...@Option) *@ {
	out := &@{limit: #, log: func(string) {}}
	for _, option := range options {
		option(out)
	}
	return out
}

func (o *@) Name() string { return o.name }
func (o *@) Limit() int   { return o.limit }
""",
    "parse": """
// @ is a tree of words.
type @ struct {
	Word string
	Kids []*@
	up   *@
}

// Parse@ reads one line a node; a tab puts it below the one before.
func Parse@(text string) (*@, error) {
	root := &@{}
	at := root
	for n, line := range strings.Split(text, "\\n") {
		word, deep := strings.CutPrefix(line, "\\t")
		name, rest, ok := strings.Cut(word, "=")
		if !ok && len(rest) > # {
			return nil, fmt.Errorf("line %d: %q", n, line)
		}
		kid := &@{Word: strings.TrimSpace(name), up: at}
		at.Kids = append(at.Kids, kid)
		switch {
		case deep:
			at = kid
		case at.up != nil:
			at = at.up
		}
	}
	return root, nil
}

func (t *@) Depth() int {
	deepest := 0
	for _, kid := range t.Kids {
		deepest = max(deepest, kid.Depth())
	}
	return deepest + 1
}
""",
    "work": """
// Run@ does some work for all names, a few at once.
func Run@(ctx context.Context, names []string, work func(context.Context, string) error) error {
	ctx, cancel := context.WithTimeout(ctx, # * time.Second)
	defer cancel()
	var wg sync.WaitGroup
	faults := make(chan error, len(names))
	for _, name := range names {
		wg.Add(1)
		go func() {
			defer wg.Done()
			if err := work(ctx, name); err != nil {
				faults <- fmt.Errorf("%s: %w", name, err)
			}
		}()
	}
	wg.Wait()
	close(faults)
	var all []error
	for err := range faults {
		all = append(all, err)
	}
	return errors.Join(all...)
}
""",
    "small": """
// @Clamp keeps a number within bounds.
func @Clamp(v, low, high int) int {
	if v < low {
		return low
	}
	return min(v, high)
}

func @Ptr(v int) *int { return &v }

func @Or(a, b *string) *string {
	if a == nil {
		return b
	}
	return a
}

type @Pos struct{ Line, Col int }

func (p @Pos) Before(q @Pos) bool { return p.Line < q.Line || p.Line == q.Line && p.Col < q.Col }
func (p *@Pos) Move(by int) *@Pos  { p.Col += by; return p }
""",
    "table": """
type @ int

const (
	@None @ = iota
	@Open
	@Done
	@Lost
)

var names@ = map[@]string{@None: "none", @Open: "open", @Done: "done", @Lost: "lost"}

func (k @) String() string {
	if name, ok := names@[k]; ok {
		return name
	}
	return "@(" + strconv.Itoa(int(k)) + ")"
}

// @Of finds the kind that somebody names.
func @Of(text string) (@, error) {
	switch strings.ToLower(text) {
	case "", "none":
		return @None, nil
	case "open", "new":
		return @Open, nil
	case "done":
		return @Done, nil
	}
	for kind, name := range names@ {
		if name == text {
			return kind, nil
		}
	}
	return @Lost, fmt.Errorf("no @: %q", text)
}
""",
    "write": """
// @ writes to somebody.
type @ struct {
	out   io.Writer
	line  bytes.Buffer
	count int
}

func New@(out io.Writer) *@ { return &@{out: out} }

func (w *@) Write(data []byte) (int, error) {
	for i, c := range data {
		if c != '\\n' {
			w.line.WriteByte(c)
			continue
		}
		if err := w.flush(); err != nil {
			return i, err
		}
	}
	return len(data), nil
}

func (w *@) flush() error {
	defer w.line.Reset()
	w.count += w.line.Len()
	if w.count > # << 20 {
		return io.ErrShortWrite
	}
	_, err := w.out.Write(append(w.line.Bytes(), '\\n'))
	return err
}
""",
    "json": """
type @ struct {
	Name   string            `json:"name"`
	Labels map[string]string `json:"labels,omitempty"`
	Limits *@Limits          `json:"limits,omitempty"`
}

type @Limits struct{ Low, High int }

func Read@(path string) (*@, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var out @
	if err := json.Unmarshal(data, &out); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	if out.Limits == nil {
		out.Limits = &@Limits{High: #}
	}
	return &out, nil
}
""",
}
WEIGHTS = {
    "struct": 6, "store": 5, "generic": 3, "iface": 4, "options": 4, "parse": 4, "work": 3, "small": 5, "table": 4,
    "write": 3, "json": 1,
}  # fmt: skip

# What an importer does with a block, and with what every package has.
USES = {
    "struct": """
func @(names []string) string {
	x := ~.New%%("#", names...)
	for _, part := range x.Parts {
		part.Count += #
	}
	return fmt.Sprint(x, x.Total())
}
""",
    "store": """
func @(keys []string) (total int, err error) {
	s := ~.New%%()
	s.On("a", func(v *~.%%Value) error { total += v.Size; return nil })
	for i, key := range keys {
		if err := s.Put(&~.%%Value{Key: key, Size: i * #}); err != nil {
			return total, err
		}
	}
	if _, err := s.Get("#"); errors.Is(err, ~.Err%%) {
		return total, nil
	}
	return total, err
}
""",
    "generic": """
func @(names []string) int {
	all := ~.Map%%(names, func(s string) *Record { return NewRecord(s) })
	count := #
	for _, group := range ~.Group%%(all, (*Record).Len) {
		for _, pair := range group {
			k, v := pair.Both()
			count += k + len(v.Name)
		}
	}
	return count
}
""",
    "iface": """
type @ struct{ last []string }

func (x *@) See(word string) error { x.last = append(x.last, word); return nil }
func (x *@) Seen() int             { return len(x.last) }

func Of@(text string) int {
	own, other := &@{}, ~.New%%()
	for _, v := range []~.%%{own, other} {
		if err := ~.Walk%%(text, v); err != nil {
			return -#
		}
	}
	return own.Seen() + other.Seen()
}
""",
    "options": """
func @(name string) string {
	o := ~.New%%(~.With%%Name(name), ~.With%%Limit(#))
	return o.Name() + strconv.Itoa(o.Limit())
}
""",
    "parse": """
func @(text string) (int, error) {
	tree, err := ~.Parse%%(text)
	if err != nil {
		return 0, fmt.Errorf("@: %w", err)
	}
	return tree.Depth() + #, nil
}
""",
    "work": """
func @(names []string) (map[string]int, error) {
	var mu sync.Mutex
	seen := map[string]int{}
	err := ~.Run%%(context.Background(), names, func(ctx context.Context, name string) error {
		mu.Lock()
		defer mu.Unlock()
		seen[name] += #
		return ctx.Err()
	})
	return seen, err
}
""",
    "small": """
func @(v int, s *string) (*int, ~.%%Pos) {
	low := ~.%%Ptr(~.%%Clamp(v, #, 100))
	word := ""
	at := ~.%%Pos{Line: *low, Col: len(*~.%%Or(s, &word))}
	if at.Before(~.%%Pos{}) {
		at.Move(#)
	}
	return low, at
}
""",
    "table": """
func @(words []string) (out []~.%%) {
	for _, word := range words {
		kind, err := ~.%%Of(word)
		if err != nil || kind == ~.%%Lost {
			continue
		}
		out = append(out, kind)
	}
	return out
}
""",
    "write": """
func @(lines []string) (string, error) {
	var b bytes.Buffer
	w := ~.New%%(&b)
	for i, line := range lines {
		if _, err := fmt.Fprintf(w, "%d %s\\n", i+#, line); err != nil {
			return "", err
		}
	}
	return b.String(), nil
}
""",
    "json": """
func @(path string) (int, error) {
	read, err := ~.Read%%(path)
	if err != nil {
		return #, err
	}
	return read.Limits.High - read.Limits.Low, nil
}
""",
}
USE_CORE = (
    """
func @(names []string) string {
	r := &~.Record{Count: #}
	for _, name := range names {
		r = r.Push(name)
	}
	return ~.Describe(r, r.Len())
}
""",
    """
type @ struct {
	*~.Record
	extra int
}

func New@(name string) *@ {
	out := @{Record: ~.NewRecord(name), extra: #}
	out.extra += *~.First(&out.extra, nil)
	return &out
}

func (x *@) Text() string { return ~.Describe(x.Record, x.extra) }
""",
    """
func @(name string, n int) (string, *int) {
	r := ~.NewRecord(name)
	return ~.Describe(r, #), ~.First(&n, &r.Count)
}
""",
)

USE_PASSED = """
func @(name string) int {
	inner := ~.Inner(name).Push("#")
	return inner.Len() + inner.Count
}
"""
MAIN = """
func main() {
	r := NewRecord(os.Args[0])
	fmt.Println(Describe(r.Push("a"), r.Len()), *First(&r.Count, nil))
}
"""
TEST = """package ~

import "testing"

func TestDescribe(t *testing.T) {
	if got := Describe(NewRecord("a"), 1); got == "" {
		t.Error(got)
	}
}

func BenchmarkPush(b *testing.B) {
	for b.Loop() {
		NewRecord("a").Push("b")
	}
}
"""
OUTSIDE = """package ~_test

import (
	"fmt"

	"@"
)

func ExampleNewRecord() {
	fmt.Println(~.NewRecord("a").Name)
	// Output: a
}
"""
