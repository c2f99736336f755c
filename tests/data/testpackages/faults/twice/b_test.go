package twice_test

import "testing"

func TestMain(m *testing.M) {}
