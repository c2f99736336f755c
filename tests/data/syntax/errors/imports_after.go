package p

var x int

import "fmt"

import "os"
