package a

import (
	"sync"
	"sync/atomic"
)

var table sync.Map

func Get(k any) any { v, _ := table.Load(k); return v }
func Put(k, v any)  { table.Store(k, v) }

type box[T any] struct {
	v    T
	next *box[T]
}

func (b *box[T]) Get() T       { return b.v }
func (b *box[T]) Set(v T) *T   { b.v = v; return &b.v }
func (b *box[T]) Last() *box[T] {
	for b.next != nil {
		b = b.next
	}
	return b
}

var hidden box[int]

func Hidden() int         { return hidden.Get() }
func Stored(x int) *int   { return hidden.Set(x) }
func Deep(p *int) int     { var b box[*int]; b.Set(p); return *b.Last().Get() }

type Holder struct {
	b  box[string]
	at atomic.Pointer[int]
}

func (h *Holder) Name() string   { return h.b.Get() }
func (h *Holder) Call(s string)  { h.b.Set(s) }
func (h *Holder) Last() string   { return h.b.Last().Get() }
func (h *Holder) Keep(p *int)    { h.at.Store(p) }

type Part struct{ In struct{ B *box[[]int] } }

func (p Part) First() []int        { return p.In.B.Last().Get() }
func Parts(p *Part, s []int) *[]int { return p.In.B.Set(s) }

func Shown(b *box[int8]) int8    { return b.Last().Get() }
func Many(m map[string]*box[int16]) int16 { return m["a"].Last().Get() }
func Func(f func(*box[int32]) int32) int32 { return f(new(box[int32]).Last()) }
func Chan(c chan *box[uint8]) uint8 { return (<-c).Last().Get() }

func New8() *box[int8] { return new(box[int8]) }

type pair[K comparable, V any] struct {
	k box[K]
	v box[V]
}

func (p *pair[K, V]) Key() K  { return p.k.Last().Get() }
func (p *pair[K, V]) Val() *V { return p.v.Set(p.v.Get()) }

type Table struct{ pairs []pair[string, *int] }

func (t *Table) At(i int) *int { return *t.pairs[i].Val() }
func Pair(x *int) *int         { var p pair[int, *int]; p.v.Set(x); return *p.Val() }

// What these inline shows the types in its own signature.

var holder Holder

func HolderName() string   { return holder.Name() }
func HolderCall(s string)  { holder.Call(s) }
func HolderLast() string   { return holder.Last() }
func OuterShown() int8     { return Shown(New8()) }
func OuterMany() int16     { return Many(nil) }
func OuterFunc() int32     { return Func(nil) }
func OuterChan() uint8     { return Chan(nil) }
func OuterAt() *int        { var t Table; return t.At(0) }
func OuterPart() []int     { var p Part; return p.First() }
