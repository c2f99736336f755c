package asm

func F(p *int)
