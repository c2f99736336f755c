package p

import "io"

type T struct{}

func (T) Read(p []byte) int                     { return 0 }
func (*T) Write(p []byte) (n int, err error)    { return }

type W struct{}

func (W) write(p []byte) (n int, err error) { return }

var _ io.Reader = T{}
var _ io.Writer = T{}
var _ io.Writer = &T{}
var _ io.Writer = W{}
var _ io.Closer = &T{}
var _ = io.Reader(nil).(T)
var _ = io.Reader(nil).(*W)
var r *io.Reader
var _ = r.Read

type Dup interface {
	M()
	M()
}

type E1 interface{ M() }
type E2 interface{ M() int }
type Both interface {
	E1
	E2
}

func (io.Reader) X() {}
func (int) Y()       {}
func (**T) Z()       {}
func (r Both) Q()    {}

type Ptr *T

func (Ptr) A() {}
