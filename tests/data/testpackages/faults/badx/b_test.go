package badx_test

import ("testing"; "nosuch/x"; "example.com/m/none")

func TestF(t *testing.T) { x.X() }
