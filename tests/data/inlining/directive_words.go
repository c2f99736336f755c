package p

// The word of a directive ends at a blank: what follows another white space is part of it, and of no known word.

//go:noinline
func plain(a int) int { return a }

//go:noinline it is measured
func blank(a int) int { return a }

//go:noinline	it is measured
func tab(a int) int { return a }

//go:noinline	
func tabAlone(a int) int { return a }

//go:noinline x
func noBreak(a int) int { return a }
