"""Well-typed Go programs, drawn at random, and their reduction."""
