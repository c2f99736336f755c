"""The language server: escape analysis in an editor, beside gopls."""
