package a

import "testing"
import "example.com/m/cyc/b"

func TestF(t *testing.T) { b.B() }
