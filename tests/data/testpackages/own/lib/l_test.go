package lib

import "testing"

func TestNew(t *testing.T) { t.Log(New().N()) }
