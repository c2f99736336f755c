package p

type goer interface{ GoString() string }
type ii3 interface{ M4() *int }

var gx any

type gg19[F any, G any] struct {
	g G
}

func (t gg19[F, G]) mm25(p0 int, p1 G) *G { return nil }

func use() {
	gx = gg19[ii3, goer]{}
}
