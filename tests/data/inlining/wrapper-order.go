package p

// A type that is met before the name of the package that declares it has two numbers in the export data: one is used in
// what is written from within its declaration, one elsewhere. Wrappers are made in the order in which numbers are met.

type Holder struct{ l Ledger }

type Account struct {
	Ledger
	open bool
}

func (Account) IsOpen() bool { return true }

type Book struct{ name string }

func (Book) Ledger() (l Ledger) { return }

type Ledger struct {
	Book
	page int
}

func (l Ledger) Account() (a Account) { return }
func (l Ledger) Zone() (z Zone)       { return }
func (l Ledger) Page() int            { return l.page }

type Zone struct{ Ledger }

func (Zone) Number() int { return 1 }

// Which is met first is a matter of bodies, too.

type Start struct{ m Mirror }

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
