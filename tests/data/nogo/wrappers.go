package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"reflect"
	"sort"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

type logging struct {
	*log.Logger
	atomic.Pointer[http.Request]
}

type text struct {
	bytes.Buffer
	strings.Reader
	sort.StringSlice
}

type clock struct {
	time.Time
	sync.RWMutex
	seen sync.Map
}

type open struct {
	*os.File
	http.Header
	reflect.Value
}

type decoder struct {
	*json.Decoder
	io.LimitedReader
}

type flusher interface{ Prefix() string }

func prefixOf(f flusher) string { return f.Prefix() }

func methods(c *clock, o *open) []any {
	return []any{c.Unix, c.RLock, c.seen.Delete, o.Fd, o.Header.Get, time.Now, c.Equal, (*clock).RUnlock}
}

func main() {
	l := &logging{Logger: log.Default()}
	fmt.Println(prefixOf(l), &text{}, decoder{})
	fmt.Println(methods(&clock{}, &open{File: os.Stdout}))
	var w io.Writer = l.Writer()
	fmt.Fprintln(w, l.Load())
}
