package needs

import (
	_ "example.com/m/needs/internal/x"
	_ "example.com/m/nosuch"
	_ "nosuch"
)
