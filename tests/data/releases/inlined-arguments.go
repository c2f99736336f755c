package p

func once(a int) int { return a }

func twice(a int) int { return once(a) * 2 }

func third(a int) int { return once(a) / 3 }

func half(a int) int { return third(a) / 2 }

func nested(a int) int { return twice(half(a)) + twice(a) }
