package main

import (
	"bufio"
	"io"
	"os"
)

func copyFile(dst, src string) error {
	in, err := os.Open(src)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.Create(dst)
	if err != nil {
		return err
	}
	w := bufio.NewWriter(out)
	buf := make([]byte, 4096)
	if _, err := io.CopyBuffer(w, in, buf); err != nil {
		return err
	}
	return w.Flush()
}

func main() {
	sc := bufio.NewScanner(os.Stdin)
	line := make([]byte, 0, 64)
	for sc.Scan() {
		line = append(line[:0], sc.Bytes()...)
	}
	if err := copyFile(os.Args[1], os.Args[2]); err != nil {
		os.Exit(1)
	}
}
