package generic

import "testing"

func TestG[P any](t *testing.T) {}
