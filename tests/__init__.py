"""Tests; `python -m tests.X` runs the programs among them."""
