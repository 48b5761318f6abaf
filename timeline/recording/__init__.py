"""3. Recording: events are written down and replayed."""

from __future__ import annotations
