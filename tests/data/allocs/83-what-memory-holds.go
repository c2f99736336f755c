// What a condition has told of a field is known as long as nothing is stored to memory.
package p

type buffer struct {
	data   []byte
	copied bool
}

func (b *buffer) isCopied() bool { return b.copied }

func (b *buffer) write(v []byte) {
	if !b.copied {
		b.data = make([]byte, 0, len(b.data)+20)
		b.copied = true
	}
	b.data = append(b.data, v...)
}

func twice(v []byte, n int) []byte {
	b := buffer{data: v}
	for i := range n {
		b.write(v[i:])
	}
	if b.isCopied() {
		b.write(v[1:])
	}
	return b.data
}

func through(b *buffer, v []byte) {
	if b.copied {
		b.write(v)
	}
}

func stored(b, c *buffer, v []byte) {
	if b.copied {
		c.data = v
		b.write(v)
	}
}

func changed(b, c *buffer, v []byte) {
	if b.copied {
		c.copied = false
		b.write(v)
	}
}

func called(b *buffer, v []byte, f func()) {
	if b.copied {
		f()
		b.write(v)
	}
}

var global buffer

func ofAll(v []byte) {
	if global.copied {
		global.write(v)
	}
}

func otherwise(b, c *buffer, v []byte) []byte {
	if len(v) > 1 {
		c.copied = true
	} else if b.copied {
		b.write(v)
	}
	if b.copied {
		return append([]byte(nil), v...)
	} else if b.isCopied() {
		return make([]byte, len(v))
	}
	return nil
}

func deref(p *bool, n int) []byte {
	if *p {
		if !*p {
			return make([]byte, n)
		}
	}
	return nil
}

var flag bool

func variable(n int) []byte {
	if flag {
		if !flag {
			return make([]byte, n)
		}
	}
	return nil
}

func merged(b *buffer, n int) []byte {
	if !b.copied {
		if n > 3 {
			b.data = nil
		}
		if b.copied {
			return make([]byte, n)
		}
	}
	return nil
}

func compared(b *buffer, n int) []byte {
	if len(b.data) == 3 {
		if len(b.data) > 3 {
			return make([]byte, n)
		}
	}
	if b.data == nil {
		if b.data != nil {
			return make([]byte, n)
		}
	}
	return nil
}

func again(b *buffer, v []byte) {
	for range v {
		if b.copied {
			b.write(v)
		}
	}
}
