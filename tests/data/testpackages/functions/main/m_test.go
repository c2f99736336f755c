package main

import "testing"

func TestMain(t *testing.T) { t.Log("a test, since it takes a T") }
