package d

import "m/a"

func shown() int8    { return a.OuterShown() }
func many() int16    { return a.OuterMany() }
func called() int32  { return a.OuterFunc() }
func chans() uint8   { return a.OuterChan() }
func at() *int       { return a.OuterAt() }
func part() []int    { return a.OuterPart() }
