package p

func blank(_ *int, p *int) (_ *int, q *int) { return p, p }

func plain(p *int) (*int, error) { return p, nil }
