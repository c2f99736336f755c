package q

import "example.com/m"

func Q() *m.T { return m.New(3) }
