"""Go source to syntax tree: grammar, lexer, parsers, the tree and its printing. `parser.parse_file` is the door."""
