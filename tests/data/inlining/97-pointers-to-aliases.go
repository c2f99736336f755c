// os.PathError is an alias, and &PathError{} makes a pointer type wherever it is inlined: two are not the same.
package p

import "os"

func once() string {
	err := os.Truncate("a", 3)
	return err.Error()
}

func twice(name string) string {
	err := os.Truncate("a", 3)
	if name != "" {
		err = os.Truncate(name, 3)
	}
	return err.Error()
}
