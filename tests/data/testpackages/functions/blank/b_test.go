package blank_test

import "testing"

func TestOnly(t *testing.T) { t.Log(new(int)) }
