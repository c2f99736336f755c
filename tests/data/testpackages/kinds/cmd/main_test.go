package main

import "testing"

func TestF(t *testing.T) { if *F(2) != 2 { t.Error("x") } }
