package b

import "m/a"

func get(k int) any      { return a.Get(k) }
func hidden(x int) *int  { a.Put(a.Hidden(), x); return a.Stored(x) }
func deep() int          { x := 1; return a.Deep(&x) }
func name(h *a.Holder) string { h.Call(h.Last()); return h.Name() }
func keep(h *a.Holder)   { x := 2; h.Keep(&x) }
func parts(p *a.Part) *[]int { return a.Parts(p, p.First()) }
func shown() int8        { return a.Shown(a.New8()) }
func many() int16        { return a.Many(nil) }
func called() int32      { return a.Func(nil) }
func chans() uint8       { return a.Chan(nil) }
func at(t *a.Table) *int { return t.At(1) }
func pair() *int         { x := 3; return a.Pair(&x) }
