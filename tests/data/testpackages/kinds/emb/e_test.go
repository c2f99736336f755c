//go:build !skip

package emb

import ("testing"; _ "embed")

//go:embed b.txt
var b string

func TestB(t *testing.T) { t.Log(b, *P()) }
