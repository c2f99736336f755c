"""What an edit makes necessary: after a save (`patch`), and while somebody types (`draft`)."""
