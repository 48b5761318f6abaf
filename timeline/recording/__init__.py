"""3. Recording: events are written down and replayed."""

from __future__ import annotations

from timeline.recording.record import Record, open_record

__all__ = ["Record", "open_record"]
