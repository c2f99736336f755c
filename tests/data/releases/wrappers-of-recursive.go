package p

// Wrappers are made in the order in which types are met. A type that is mentioned within its own declaration is met
// there, or when it has been read.

func About() {
	var m []Mirror
	_ = m
}

type Frame struct{ Mirror }

func (Frame) Hung() bool { return true }

type Glass struct{ Polish func() Mirror }

type Mirror struct {
	Glass
	width int
}

func (Mirror) Width() int     { return 1 }
func (Mirror) In() (f *Frame) { return }
func (Mirror) On() (w Wall)   { return }

type Wall struct{ Mirror }

func (Wall) High() int { return 3 }
