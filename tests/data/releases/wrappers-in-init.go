// Until 1.23 literals of initialisers are functions apart, but wrappers of go and defer belong to the function around.

package p

var kept any

func made() *int { return new(int) }

func init() {
	go made()
	go func(p *int) { kept = p }(nil)
	defer made()
}

func spawn() {
	go made()
}

var _ = func() int {
	go made()
	func() { defer made() }()
	return 1
}()

func init() {
	spawn()
}
