package late

import "testing"

func TestX(t *testing.T) {}
