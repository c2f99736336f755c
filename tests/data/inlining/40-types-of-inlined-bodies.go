package main

import "errors"

// The interface in the body of errors.Unwrap is that package's: its wrappers are not made here.
func cause(err error) error { return errors.Unwrap(err) }

func main() { println(cause(errors.New("x"))) }
