package p

// A type that is mentioned while it is being declared gets its wrappers when that is done.

type item interface{ Owner() *doc }

type root struct{ first item }

func (r *root) Push(k item) { r.first = k }

type block struct{ root }

type doc struct{ block }
