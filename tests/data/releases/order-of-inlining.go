package p

func outer(p *int) *int { return middle(p) }

func middle(p *int) *int { return inner(p) }

func inner(p *int) *int { return p }

func words(s string, i interface{ Word() string }) string { return word(s) + word(i.Word()) }

func word(s string) string { return s + "!" }

func boxed(s string) any { return any(word(s)) }

func nested() func() string {
	f := func() func() string { return counter("a") }
	return f()
}

func counter(s string) func() string { return func() string { s += "b"; return s } }
