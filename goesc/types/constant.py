Value = object
