package uses

import "example.com/m/late"

var Y = late.X
