package m_test

import ("testing"; "example.com/m"; "example.com/m/q"; "fmt")

func TestX(t *testing.T) {
	fmt.Println(q.Q(), m.Helper())
}
