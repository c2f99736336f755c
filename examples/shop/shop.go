// Package shop is the example of docs/profile.md.
package shop

import (
	"fmt"
	"strings"
)

// An Item is something to buy.
type Item struct {
	Name  string
	Price int
}

// A Cart holds items, and finds them by name.
type Cart struct {
	items  []*Item
	byName map[string]*Item
}

// NewCart makes an empty cart.
func NewCart() *Cart { return &Cart{byName: map[string]*Item{}} }

// Add puts an item into the cart.
func (c *Cart) Add(name string, price int) {
	item := &Item{strings.ToUpper(name), price}
	c.items = append(c.items, item)
	c.byName[item.Name] = item
}

// Receipt lists the items and their sum.
func (c *Cart) Receipt() string {
	lines := ""
	for _, item := range c.items {
		lines += fmt.Sprintf("%s: %d\n", item.Name, item.Price)
	}
	total := *sum(c.items, func(i *Item) int { return i.Price })
	return lines + fmt.Sprint(total)
}

func sum[T any](of []T, value func(T) int) *int {
	total := 0
	for _, x := range of {
		total += value(x)
	}
	return &total
}
