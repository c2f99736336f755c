"""The second judge: programs run, and every object that they take memory for is counted where it is taken.

    for site in measured("x.go", find(), scratch): ...
        # Site(driven="f", function="p.f", line=4, runs=10, objects=10, bytes=240)

Each function without a receiver and type parameters is called some times, with arguments that are made for its types:
long strings, slices of many elements, numbers above 255, so that what has room on the stack outgrows it. The run time's
profile, at a rate of one, tells of each place how many objects and bytes it took; what a function calls is told with
it. Of a function that panics or blocks nothing is told, nor of a line that calls a function that was made for a
parameter: reflection takes memory there for what is passed.

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
	measuredJSON "encoding/json"
	measuredFmt "fmt"
	measuredReflect "reflect"
	measuredRuntime "runtime"
	measuredStrings "strings"
	measuredSync "sync"
	"testing"
	measuredTime "time"
)

var _ = everyObject()

func everyObject() bool { measuredRuntime.MemProfileRate = 1; return true }

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

var measuredCalls measuredSync.Map // places that call functions that are made here

func measuredCalled() {
	callers := make([]uintptr, 16)
	frames := measuredRuntime.CallersFrames(callers[:measuredRuntime.Callers(2, callers)])
	for {
		frame, more := frames.Next()
		if measuredStrings.HasSuffix(frame.File, "/x.go") {
			measuredCalls.Store(measuredPlace{frame.Function, frame.Line}, true)
			return
		}
		if !more {
			return
		}
	}
}

func measuredArgument(t measuredReflect.Type, depth int) measuredReflect.Value {
	v := measuredReflect.New(t).Elem()
	switch t.Kind() {
	case measuredReflect.Bool:
		v.SetBool(true)
	case measuredReflect.Int, measuredReflect.Int64, measuredReflect.Int32, measuredReflect.Int16:
		v.SetInt(300)
	case measuredReflect.Int8:
		v.SetInt(100)
	case measuredReflect.Uint, measuredReflect.Uint64, measuredReflect.Uint32, measuredReflect.Uint16:
		v.SetUint(300)
	case measuredReflect.Uint8:
		v.SetUint(200)
	case measuredReflect.Float32, measuredReflect.Float64:
		v.SetFloat(1.5)
	case measuredReflect.Complex64, measuredReflect.Complex128:
		v.SetComplex(2i)
	case measuredReflect.String:
		v.SetString(measuredStrings.Repeat("long ", 20))
	case measuredReflect.Slice:
		v.Set(measuredReflect.MakeSlice(t, 40, 40))
		for i := range 40 {
			if depth < 2 {
				v.Index(i).Set(measuredArgument(t.Elem(), depth+1))
			}
		}
	case measuredReflect.Array:
		for i := range min(t.Len(), 100) {
			v.Index(i).Set(measuredArgument(t.Elem(), depth+1))
		}
	case measuredReflect.Struct:
		for i := range t.NumField() {
			if depth < 2 && t.Field(i).IsExported() {
				v.Field(i).Set(measuredArgument(t.Field(i).Type, depth+1))
			}
		}
	case measuredReflect.Pointer:
		if depth < 2 {
			v.Set(measuredArgument(t.Elem(), depth+1).Addr())
		}
	case measuredReflect.Map:
		v.Set(measuredReflect.MakeMap(t))
	case measuredReflect.Chan:
		v.Set(measuredReflect.MakeChan(measuredReflect.ChanOf(measuredReflect.BothDir, t.Elem()), 1000).Convert(t))
	case measuredReflect.Func:
		v.Set(measuredReflect.MakeFunc(t, func([]measuredReflect.Value) []measuredReflect.Value {
			measuredCalled()
			out := make([]measuredReflect.Value, t.NumOut())
			for i := range out {
				out[i] = measuredReflect.Zero(t.Out(i))
			}
			return out
		}))
	}
	return v
}

func measuredNow() map[measuredPlace]measuredSite {
	measuredRuntime.GC()
	measuredRuntime.GC()
	n, _ := measuredRuntime.MemProfile(nil, true)
	records := make([]measuredRuntime.MemProfileRecord, n+500)
	n, _ = measuredRuntime.MemProfile(records, true)
	found := map[measuredPlace]measuredSite{}
	for _, record := range records[:n] {
		frames := measuredRuntime.CallersFrames(record.Stack())
		for {
			frame, more := frames.Next()
			inside, _, _ := measuredStrings.Cut(measuredStrings.TrimPrefix(frame.Function, "internal/"), ".")
			if inside != "runtime" && !measuredStrings.HasPrefix(inside, "runtime/") {
				if measuredStrings.HasSuffix(frame.File, "/x.go") {
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

func measuredCall(f measuredReflect.Value) (ok bool) {
	defer func() { recover() }()
	args := make([]measuredReflect.Value, f.Type().NumIn())
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
		f := measuredReflect.ValueOf(entry.f)
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
		case <-measuredTime.After(measuredTime.Second):
			continue
		}
		for place, site := range measuredNow() {
			known := before[place]
			site.Driven, site.Function, site.Line, site.Runs = entry.name, place.function, place.line, RUNS
			site.Objects -= known.Objects
			site.Bytes -= known.Bytes
			if _, calls := measuredCalls.Load(place); site.Objects > 0 && !calls {
				text, _ := measuredJSON.Marshal(site)
				measuredFmt.Println(string(text))
			}
		}
	}
}
"""
