package low

type T struct{ P *int }

type U struct{ *T }

func New(p *int) *T                       { return &T{p} }
func Wrap(t *T) *U                        { return &U{t} }
func Apply(f func([]byte) int, b []byte) int { return f(b) }
func Count(b []byte) int                  { return helper(b) }
func helper(b []byte) int                 { n := 0; for range b { n++ }; return n }
func Map[A, B any](s []A, f func(A) B) []B {
	var out []B
	for _, v := range s {
		out = append(out, f(v))
	}
	return out
}
