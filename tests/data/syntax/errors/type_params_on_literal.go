package p

var f = func[T any](x T) {}

type F func[T any]()
