package twice

import "testing"

func TestMain(m *testing.M) {}
