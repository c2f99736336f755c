"""The type checker: one file a language concept; the door is `checker.check_package`."""
