package noembed_test

import _ "embed"

//go:embed nosuch.txt
var b string
