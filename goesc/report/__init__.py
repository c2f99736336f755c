"""What people and programs look at, as text."""
