package p

func f(x any, ch chan<- int, rc <-chan int) int {
	if 1 {
	}
	for "x" {
	}
	switch x {
	case 1, 1:
	case "a":
	case []int{}:
	}
	switch y := x.(type) {
	case int, int:
	}
	switch (5).(type) {
	}
	switch {
	case 1:
	case true, true:
	}
	<-ch
	rc <- 1
	for a, b := range ch {
	}
	for i := range 1.5 {
	}
	select {
	case x:
	case <-rc:
	}
	var unused int
	func() {
		inner := 1
	}()
	5
	x == x
	return
}

func g() int {
	for {
		break
	}
}

func h() (a int, err error) {
	{
		err := error(nil)
		return
	}
}
