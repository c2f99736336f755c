package main

import (
	"bytes"
	"encoding/json"
	"os"
)

type item struct {
	Name string `json:"name"`
	Tags []string
	Next *item
}

func decode(data []byte) (*item, error) {
	it := new(item)
	if err := json.Unmarshal(data, it); err != nil {
		return nil, err
	}
	return it, nil
}

func main() {
	it, _ := decode([]byte(`{"name":"a"}`))
	out, _ := json.Marshal(it)
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	_ = enc.Encode(item{Name: "b"})
	dec := json.NewDecoder(bytes.NewReader(out))
	var back item
	_ = dec.Decode(&back)
	os.Stdout.Write(buf.Bytes())
}
