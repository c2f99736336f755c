package tm_test

func init() { println(1) }
