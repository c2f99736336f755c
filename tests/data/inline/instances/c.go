package c

import "m/a"

func pair() *int { x := 3; return a.Pair(&x) }

func hidden() int { return a.Hidden() }

func name(s string) string { a.HolderCall(s); return a.HolderName() }

func last() string { return a.HolderLast() }
