// Loops over nothing leave all that they would assign to as it is.
package p

import "errors"

var gx any
var gn int

func joined() {
	gx = errors.Join(nil...)
}

func count(list []error) int {
	n := 0
	for _, err := range list {
		if err != nil {
			n++
		}
	}
	return n
}

func counted() any {
	if count(nil) > 0 {
		return new(int)
	}
	return nil
}

func emptied(s []int) any {
	n, p := 0, &gn
	for i := range s[:0] {
		n, p = i, new(int)
	}
	if n != 0 || p == nil {
		return new(int)
	}
	return p
}

func letters() any {
	var t string
	var q *int
	for i := range t {
		q = new(int)
		gn = i
	}
	if q != nil {
		return new(int)
	}
	return nil
}

func stored(s []int) any {
	s = nil
	gn = 5
	for i := range s {
		gn = i
	}
	if gn != 5 {
		return new(int)
	}
	return nil
}
