"""Which words tell a happening, and of which kind."""
