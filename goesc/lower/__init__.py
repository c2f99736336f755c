"""From checked syntax to the intermediate form that escape analysis reads; the door is `program.lower_package`."""
