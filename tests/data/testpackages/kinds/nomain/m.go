package main

func F() *int { return new(int) }
