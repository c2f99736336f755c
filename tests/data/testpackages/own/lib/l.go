package lib

import "example.com/m"

type L struct{ *m.T }

func New() L { return L{m.New(1)} }
