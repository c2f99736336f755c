"""The judge: drives the real Go compiler, reads what it prints, and compares.

Nothing in goesc's own analysis depends on this room; tests, `goesc difftest` and the benchmarks do.
"""
