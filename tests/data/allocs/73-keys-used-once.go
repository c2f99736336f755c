package p

var B []byte

func blank(m map[string]int)            { k := string(B); _ = m[k] }
func returned(m map[string]int) int     { k := string(B); return m[k] }
func assigned(m map[string]int) int     { k := string(B); v := m[k]; return v }
func withOk(m map[string]int) bool      { k := string(B); _, ok := m[k]; return ok }
func deleted(m map[string]int)          { k := string(B); delete(m, k) }
func stored(m map[string]int)           { k := string(B); m[k] = 1 }
func large(m map[string][300]int) int   { k := string(B); return m[k][0] }
func computed(m map[string]int) int     { k := string(B); x := m[k] + 1; return x }
func twice(m map[string]int) {
	k := string(B)
	_ = m[k]
	println(k)
}
func inIf(m map[string]int) bool {
	k := string(B)
	if v, ok := m[k]; ok {
		return v > 0
	}
	if k := string(B); m[k] > 0 {
		return true
	}
	return false
}

func largeAlone(m map[string][300]int) [300]int { k := string(B); v := m[k]; return v }
