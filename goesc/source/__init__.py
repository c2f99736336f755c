"""Reading of input: positions, files, build constraints, modules, package patterns."""
