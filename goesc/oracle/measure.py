"""The second judge: programs run, and every object that they take memory for is counted where it is taken.

    for site in measured("x.go", find(), scratch): ...
        # Site(driven="f", function="p.f", line=4, runs=10, objects=10, bytes=240)

Each function without a receiver and type parameters is called some times, with arguments that are made for its types:
long strings, slices of many elements, numbers above 255, so that what has room on the stack outgrows it. The run time's
profile, at a rate of one, tells of each place how many objects and bytes it took; what a function calls is told with
it. Of a function that panics or blocks nothing is told.

Bytes are those that the allocator hands out, as `objects` times a size class. Small objects without pointers share
memory of 16 bytes: what is counted is that memory, at the place that began it. What a go statement takes is not told:
the run time makes it elsewhere.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import NamedTuple, final

from goesc.oracle.toolchain import OracleError, Toolchain

RUNS = 10
_FUNCTION = re.compile(r"^func (\w+)\(", re.MULTILINE)
_PACKAGE = re.compile(r"^package (\w+)", re.MULTILINE)


@final
class Site(NamedTuple):
    """What one place took while a function was called `runs` times."""

    driven: str  # the function that was called
    function: str  # that the place is in, as the run time names it: p.f, p.f.func1, p.(*T).M
    line: int
    runs: int
    objects: int
    bytes: int


def measured(text: str, toolchain: Toolchain, folder: Path) -> list[Site]:
    """The sites of a program of one file, compiled with -l in an empty folder. Raises OracleError for one that does not
    run."""
    package = _PACKAGE.search(text)
    names = [name for name in _FUNCTION.findall(text) if name not in ("init", "main", "_")]
    if package is None or not names:
        return []
    (folder / "go.mod").write_text("module p\n\ngo 1.27\n", encoding="utf-8")
    (folder / "x.go").write_text(text, encoding="utf-8")
    entries = "".join(f'\t{{"{name}", {name}}},\n' for name in names)
    driver = _DRIVER.replace("PACKAGE", package[1]).replace("ENTRIES", entries).replace("RUNS", str(RUNS))
    (folder / "x_test.go").write_text(driver, encoding="utf-8")
    args = ["test", "-buildvcs=false", "-vet=off", "-count=1", "-gcflags=-l", "-run=TestMeasure", "-v", "."]
    done = toolchain.run(args, folder)
    if done.returncode:
        raise OracleError(f"the program does not run: {(done.stderr + done.stdout)[:500]}")
    lines = [line for line in done.stdout.splitlines() if line.startswith('{"')]
    return [Site(**json.loads(line)) for line in lines]


_DRIVER = """\
package PACKAGE

import (
	"encoding/json"
	"fmt"
	"reflect"
	"runtime"
	"strings"
	"testing"
	"time"
)

var _ = everyObject()

func everyObject() bool { runtime.MemProfileRate = 1; return true }

type measuredSite struct {
	Driven   string `json:"driven"`
	Function string `json:"function"`
	Line     int    `json:"line"`
	Runs     int    `json:"runs"`
	Objects  int64  `json:"objects"`
	Bytes    int64  `json:"bytes"`
}

type measuredPlace struct {
	function string
	line     int
}

func measuredArgument(t reflect.Type, depth int) reflect.Value {
	v := reflect.New(t).Elem()
	switch t.Kind() {
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Int, reflect.Int64, reflect.Int32, reflect.Int16:
		v.SetInt(300)
	case reflect.Int8:
		v.SetInt(100)
	case reflect.Uint, reflect.Uint64, reflect.Uint32, reflect.Uint16, reflect.Uintptr:
		v.SetUint(300)
	case reflect.Uint8:
		v.SetUint(200)
	case reflect.Float32, reflect.Float64:
		v.SetFloat(1.5)
	case reflect.Complex64, reflect.Complex128:
		v.SetComplex(2i)
	case reflect.String:
		v.SetString(strings.Repeat("long ", 20))
	case reflect.Slice:
		v.Set(reflect.MakeSlice(t, 40, 40))
		for i := range 40 {
			if depth < 2 {
				v.Index(i).Set(measuredArgument(t.Elem(), depth+1))
			}
		}
	case reflect.Array:
		for i := range min(t.Len(), 100) {
			v.Index(i).Set(measuredArgument(t.Elem(), depth+1))
		}
	case reflect.Struct:
		for i := range t.NumField() {
			if depth < 2 && t.Field(i).IsExported() {
				v.Field(i).Set(measuredArgument(t.Field(i).Type, depth+1))
			}
		}
	case reflect.Pointer:
		if depth < 2 {
			v.Set(measuredArgument(t.Elem(), depth+1).Addr())
		}
	case reflect.Map:
		v.Set(reflect.MakeMap(t))
	case reflect.Chan:
		v.Set(reflect.MakeChan(reflect.ChanOf(reflect.BothDir, t.Elem()), 1000).Convert(t))
	case reflect.Func:
		v.Set(reflect.MakeFunc(t, func([]reflect.Value) []reflect.Value {
			out := make([]reflect.Value, t.NumOut())
			for i := range out {
				out[i] = reflect.Zero(t.Out(i))
			}
			return out
		}))
	}
	return v
}

func measuredNow() map[measuredPlace]measuredSite {
	runtime.GC()
	runtime.GC()
	n, _ := runtime.MemProfile(nil, true)
	records := make([]runtime.MemProfileRecord, n+500)
	n, _ = runtime.MemProfile(records, true)
	found := map[measuredPlace]measuredSite{}
	for _, record := range records[:n] {
		frames := runtime.CallersFrames(record.Stack())
		for {
			frame, more := frames.Next()
			inside, _, _ := strings.Cut(strings.TrimPrefix(frame.Function, "internal/"), ".")
			if inside != "runtime" && !strings.HasPrefix(inside, "runtime/") {
				if strings.HasSuffix(frame.File, "/x.go") {
					place := measuredPlace{frame.Function, frame.Line}
					site := found[place]
					site.Objects += record.AllocObjects
					site.Bytes += record.AllocBytes
					found[place] = site
				}
				break
			}
			if !more {
				break
			}
		}
	}
	return found
}

func measuredCall(f reflect.Value) (ok bool) {
	defer func() { recover() }()
	args := make([]reflect.Value, f.Type().NumIn())
	for i := range args {
		args[i] = measuredArgument(f.Type().In(i), 0)
	}
	if f.Type().IsVariadic() {
		f.CallSlice(args)
	} else {
		f.Call(args)
	}
	return true
}

func TestMeasure(t *testing.T) {
	for _, entry := range []struct {
		name string
		f    any
	}{
ENTRIES	} {
		f := reflect.ValueOf(entry.f)
		before := measuredNow()
		done := make(chan bool, 1)
		go func() {
			ok := true
			for range RUNS {
				ok = measuredCall(f) && ok
			}
			done <- ok
		}()
		select {
		case ok := <-done:
			if !ok {
				continue
			}
		case <-time.After(time.Second):
			continue
		}
		for place, site := range measuredNow() {
			known := before[place]
			site.Driven, site.Function, site.Line, site.Runs = entry.name, place.function, place.line, RUNS
			site.Objects -= known.Objects
			site.Bytes -= known.Bytes
			if site.Objects > 0 {
				text, _ := json.Marshal(site)
				fmt.Println(string(text))
			}
		}
	}
}
"""
