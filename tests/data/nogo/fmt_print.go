package main

import (
	"fmt"
)

type point struct{ x, y int }

func (p *point) String() string { return fmt.Sprintf("(%d, %d)", p.x, p.y) }

func main() {
	p := &point{1, 2}
	q := point{3, 4}
	fmt.Println(p, q, "text", 42)
	s := fmt.Sprint(&q)
	fmt.Printf("%s %v\n", s, []int{1, 2})
	var err error = fmt.Errorf("wrapped: %w", error(nil))
	_ = err
}
