package badx

func F() int { return 1 }
