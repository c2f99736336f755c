package own

import _ "example.com/m/own"
