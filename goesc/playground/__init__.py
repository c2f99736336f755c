"""goesc in a browser: what the page asks, the files that it is made of, and who serves them."""
