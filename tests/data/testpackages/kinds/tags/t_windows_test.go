package tags

import "testing"

func TestWindows(t *testing.T) { t.Log(new(int)) }
