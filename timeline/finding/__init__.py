"""2. Finding: a Document becomes found happenings."""

from __future__ import annotations
