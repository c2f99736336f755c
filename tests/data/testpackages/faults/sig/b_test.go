package sig

import "testing"

func TestF(t *testing.T, x int) {  }
func TestG[P any](t *testing.T) {}
