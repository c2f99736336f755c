package late

var X int = "x"
