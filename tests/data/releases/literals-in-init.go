// Until 1.23 literals of initialisers are functions apart, those that come with inlined bodies, too.

package p

type D int

var gx any

func init() {
	for gx != nil {
		switch x14 := gx.(type) {
		case D:
			x14.M13(func() int { return 1 }())
		}
	}
}

func (t D) M13(p0 int) []any {
	return func(v ...any) []any { return v }()
}
