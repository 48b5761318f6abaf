"""One room per command; each has a function ``command`` whose docstring is its help."""

from __future__ import annotations
