"""4. Projecting: replayed events become views."""

from __future__ import annotations
