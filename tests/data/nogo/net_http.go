package main

import (
	"fmt"
	"net/http"
)

type handler struct{ hits map[string]int }

func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h.hits[r.URL.Path]++
	body := make([]byte, 16)
	n, _ := r.Body.Read(body)
	fmt.Fprintf(w, "%d %s", h.hits[r.URL.Path], body[:n])
}

func main() {
	h := &handler{hits: map[string]int{}}
	mux := http.NewServeMux()
	mux.Handle("/", h)
	mux.HandleFunc("/x", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(204) })
	client := http.Client{}
	req, err := http.NewRequest("GET", "http://localhost/", nil)
	if err != nil {
		panic(err)
	}
	resp, _ := client.Do(req)
	defer resp.Body.Close()
	_ = http.ListenAndServe(":0", mux)
}
