"""Advice: edits of the reader's own files that keep a value off the heap, each tried before it is shown."""
