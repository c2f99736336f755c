package p

type S[T interface{ String() string }] struct{ vs []T }

func (s *S[T]) All() (all []func() string) {
	for _, v := range s.vs {
		f := v.String
		all = append(all, f)
	}
	return all
}

type str struct{ p *string }

func (s str) String() string { return *s.p }

func f(s *S[str]) []func() string { return s.All() }
