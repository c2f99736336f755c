package p

import x
import 1
import (
	. 2
	y
)
