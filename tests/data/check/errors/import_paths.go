package p

import (
	_ "../x/../y"
	_ "../x#/../y"
	_ "./foo"
	_ "/foo"
	_ "a/./b"
	_ "fmt/"
	_ "main"
	_ "p"
	_ "unicode//utf8"
)
