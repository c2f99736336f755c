"""One page that shows a whole analysis, and works without a network."""
