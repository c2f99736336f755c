package main_test

import ("testing"; "example.com/m/cmd")

func TestG(t *testing.T) { if *main.F(2) != 2 { t.Error("x") } }
