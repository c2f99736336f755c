package main

import "fmt"

func main() { fmt.Println(F(3)) }
func F(n int) *int { return &n }
