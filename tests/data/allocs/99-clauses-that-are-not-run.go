package p

// When gc sees that a clause is not run: of types at once, by their hashes, of interfaces and nil when it takes calls
// apart. Until then what it assigns may be.

var (
	object *int
	kept   []int
)

type named interface{ Name() string }

type num int

func (n num) Name() string { return "" }

type other int

func (n other) Name() string { return "" }

//go:noinline
func end() {}

func ofType(x any) int {
	n := 0
	switch x.(type) {
	case string:
		n = 1
	}
	return n
}

func ofTypes(x any) int {
	n := 0
	switch x.(type) {
	case string, bool:
		n = 1
	}
	return n
}

func ofInterface(x any) int {
	n := 0
	switch x.(type) {
	case int:
	case named:
		n = 1
	}
	return n
}

func ofNil(x any) int {
	n := 0
	switch x.(type) {
	case nil:
		n = 1
	}
	return n
}

func ofNilAndType(x any) int {
	n := 0
	switch x.(type) {
	case nil, string:
		n = 1
	}
	return n
}

func otherwise(x any) int {
	n := 0
	switch x.(type) {
	case int:
	default:
		n = 1
	}
	return n
}

func ofTypeAndInterface(x any) int {
	n := 0
	switch x.(type) {
	case int:
	case string, named:
		n = 1
	}
	return n
}

func withMethods(x named) int {
	n := 0
	switch x.(type) {
	case other:
		n = 1
	}
	return n
}

func withMethodsOtherwise(x named) int {
	n := 0
	switch x.(type) {
	case num:
	default:
		n = 1
	}
	return n
}

func typeIsNotRun()       { kept = make([]int, ofType(3)) }
func typesAreNotRun()     { kept = make([]int, ofTypes(3)) }
func interfaceIsNotRun()  { kept = make([]int, ofInterface(3)) }
func nilIsNotRun()        { kept = make([]int, ofNil(3)) }
func nilOrTypeIsNotRun()  { kept = make([]int, ofNilAndType(3)) }
func defaultIsNotRun()    { kept = make([]int, otherwise(3)) }
func neitherIsRun()       { kept = make([]int, ofTypeAndInterface(3)) }
func methodsAreNotRun()   { kept = make([]int, withMethods(num(3))) }
func methodsNorDefault()  { kept = make([]int, withMethodsOtherwise(num(3))) }
func typeIsRun()          { kept = make([]int, ofType("")) }
func defaultIsRun()       { kept = make([]int, otherwise("")) }
func nilIsGiven()         { kept = make([]int, ofNil(nil)) }
func typeOfNilIsNotRun()  { kept = make([]int, ofType(nil)) }
func otherwiseOfNil()     { kept = make([]int, otherwise(nil)) }
func nilIsRunAmongTypes() { kept = make([]int, ofNilAndType(nil)) }

func here(y int) {
	var x any = y
	n := 0
	switch x.(type) {
	case string:
		n = 1
	}
	kept = make([]int, n)
}

func hereInterface(y int) {
	var x any = y
	n := 0
	switch x.(type) {
	case int:
	case named:
		n = 1
	}
	kept = make([]int, n)
}

func hereDefault(y int) {
	var x any = y
	n := 0
	switch x.(type) {
	case int:
	default:
		n = 1
	}
	kept = make([]int, n)
}

func hereNil(y int) {
	var x any = y
	n := 0
	switch x.(type) {
	case nil:
		n = 1
	}
	kept = make([]int, n)
}

func hereMethods(y num) {
	var x named = y
	n := 0
	switch x.(type) {
	case other:
		n = 1
	}
	kept = make([]int, n)
}

func knownNotToBeNil(x any) {
	if x == nil {
		return
	}
	switch x.(type) {
	case nil:
		object = new(int)
	case int:
		object = new(int)
	}
}

func knownToBeNil(x any) {
	if x != nil {
		return
	}
	switch x.(type) {
	case nil:
		object = new(int)
	case int:
		object = new(int)
	}
}

func askedAndNotKnown(x any) {
	if x == nil {
		end()
	} else {
		end()
	}
	switch x.(type) {
	case nil:
		object = new(int)
	case int:
		object = new(int)
	}
}

func takenByAnInterface(x any) {
	switch x.(type) {
	case named:
		object = new(int)
	case nil:
		object = new(int)
	case num:
		object = new(int)
	case int:
		object = new(int)
	}
}

func twice(x any) {
	switch x.(type) {
	case int:
		switch x.(type) {
		case nil:
			object = new(int)
		case string:
			object = new(int)
		case int:
			object = new(int)
		}
	case nil:
		switch x.(type) {
		case nil:
			object = new(int)
		case string:
			object = new(int)
		}
	}
}

func nilLater(x any) {
	x = 3
	n := 0
	if x == nil {
		n = 1
	}
	kept = make([]int, n)
}

func nilAtOnce(p *int) {
	p = new(int)
	n := 0
	if p == nil {
		n = 1
	}
	kept = make([]int, n)
}

func nilLaterAndCopied(x any) {
	x = 3
	n := 0
	if x == nil {
		n = 1
	}
	m := n
	kept = make([]int, m)
}

func nilLaterAndAsked(x any) {
	x = 3
	n := 0
	if x == nil {
		n = 1
	}
	if n != 0 {
		object = new(int)
	}
	if n == 1 {
		object = new(int)
	}
	if n+1 > 1 {
		object = new(int)
	}
}
