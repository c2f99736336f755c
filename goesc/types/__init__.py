"""The type model: what types are, and every question about them that needs no syntax (see ARCHITECTURE.md)."""
