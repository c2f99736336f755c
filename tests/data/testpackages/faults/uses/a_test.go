package uses

import "testing"

func TestX(t *testing.T) { t.Log(&Y) }
