"""What one package tells another: types and parameter tags, their encoded form, and where they come from."""
