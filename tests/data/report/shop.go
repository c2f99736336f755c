package shop

import (
	"fmt"
	"strings"
)

type Item struct {
	Name  string
	Price int
}

type Cart struct {
	items []*Item
	seen  map[string]bool
}

func NewCart() *Cart {
	return &Cart{seen: make(map[string]bool)}
}

func (c *Cart) Add(item *Item) {
	c.items = append(c.items, item)
	c.seen[item.Name] = true
}

func (c *Cart) Fill(names []string) {
	for i, name := range names {
		item := Item{Name: name, Price: i}
		c.Add(&item)
	}
}

func (c *Cart) Total() int {
	buf := make([]int, 4)
	sum := 0
	for i, item := range c.items {
		buf[i%4] = item.Price
		sum += buf[i%4]
	}
	return sum
}

func Largest[T any](all []T, less func(a, b T) bool) *T {
	var best T
	for _, one := range all {
		if less(best, one) {
			best = one
		}
	}
	return &best
}

func (c *Cart) Show(out *strings.Builder) {
	for _, item := range c.items {
		fmt.Fprintf(out, "%s: %d\n", item.Name, item.Price)
	}
	p := Largest([]int{1, 2}, func(a, b int) bool { return a < b })
	q := Largest([]string{"a"}, func(a, b string) bool { return a < b })
	fmt.Fprintln(out, *p, *q)
}
