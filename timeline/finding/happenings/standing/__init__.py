"""How what is told is put, who says so, and who vouches for it."""
