package g

type D struct{ x int }

type G struct{ d *D }

func (g *G) make(d *D) *D { g.d = d; return d }

func (g *G) Make(d *D) *D { return g.make(d) }

type I interface{ make(d *D) *D }

func Use(i I) *D { return i.make(nil) }
