package main

import (
	"fmt"
	"time"
)

type event struct{ at time.Time }

func main() {
	start := time.Now()
	d := 3 * time.Second
	t := time.NewTimer(d)
	defer t.Stop()
	e := &event{start.Add(d)}
	select {
	case <-t.C:
	case now := <-time.After(time.Millisecond):
		e.at = now
	}
	time.AfterFunc(d, func() { fmt.Println(e.at) })
	loc, _ := time.LoadLocation("UTC")
	s := e.at.In(loc).Format(time.RFC3339)
	p, err := time.Parse(time.RFC3339, s)
	fmt.Println(p.Sub(start), err)
	_ = p.AppendFormat(make([]byte, 0, 32), time.Kitchen)
}
