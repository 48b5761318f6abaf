"""Timeline: what happened, when, who says so, how sure, and what was known at the time."""

from __future__ import annotations

__version__ = "0.1.0"

__all__ = ["__version__"]
