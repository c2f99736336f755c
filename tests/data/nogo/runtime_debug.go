package main

import (
	"os/signal"
	"os"
	"runtime"
	"runtime/debug"
	"os/exec"
	"unsafe"
)

type frame struct{ pc uintptr }

func callers() []frame {
	pcs := make([]uintptr, 16)
	n := runtime.Callers(0, pcs)
	frames := runtime.CallersFrames(pcs[:n])
	var out []frame
	for {
		f, more := frames.Next()
		out = append(out, frame{f.PC})
		if !more {
			return out
		}
	}
}

func main() {
	defer func() {
		if r := recover(); r != nil {
			debug.PrintStack()
		}
	}()
	c := make(chan os.Signal, 1)
	signal.Notify(c, os.Interrupt)
	var ms runtime.MemStats
	runtime.ReadMemStats(&ms)
	cmd := exec.Command("ls", "-l")
	cmd.Stdout = os.Stdout
	_ = cmd.Run()
	println(len(callers()), unsafe.Sizeof(ms))
}
