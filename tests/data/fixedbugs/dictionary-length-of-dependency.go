package p

import "encoding/json"

// Functions of a dependency call generic functions whose dictionaries nobody sees.
func read(b []byte) error {
	var x struct{ A int }
	return json.Unmarshal(b, &x)
}
