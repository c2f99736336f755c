package p

// A type argument that is still being declared keeps its name where others become shapes.

type ref[T any] struct{ at *T }

func (r *ref[T]) put(x *T) { r.at = x }
func (r *ref[T]) get() *T  { return r.at }

type node[K any] struct{ leaf bool }

func (n *node[K]) entry() *entry[K]   { return nil }
func (n *node[K]) branch() *branch[K] { return nil }

type branch[K any] struct {
	node[K]
	up    *branch[K]
	below [4]ref[node[K]]
}

type entry[K any] struct {
	node[K]
	next ref[entry[K]]
	key  K
}

func (e *entry[K]) find(k K) *entry[K] {
	for x := e; x != nil; x = x.next.get() {
		return x
	}
	return nil
}

type tree[K any] struct {
	root ref[branch[K]]
	seed uintptr
}

func (t *tree[K]) load(k K) *entry[K] { return t.root.get().below[0].get().entry().find(k) }
func (t *tree[K]) store(b *branch[K]) { t.root.put(b) }

type cell[K any] struct {
	next ref[cell[K]]
	key  K
}

func push[K any](c *cell[K]) { c.next.put(c) }

var names tree[string]

func load(k string) any                       { return names.load(k) }
func add(c *cell[int])                        { push(c) }
func storeAny(t *tree[any])                   { t.store(nil) }
func loadAny(t *tree[any], k any) *entry[any] { return t.load(k) }
