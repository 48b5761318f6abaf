"""The other side of a happening, where its clause does not name it."""
