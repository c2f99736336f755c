package asm

import "testing"

func TestF(t *testing.T) { x := 1; F(&x) }
