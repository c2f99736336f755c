//go:build skip

package emb

import "testing"

func TestSkip(t *testing.T) { t.Log(1) }
