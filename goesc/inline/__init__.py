"""Inlining, as gc does it in packages that are compiled without -l."""
