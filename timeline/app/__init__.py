"""The use cases, and the one place that wires reading, finding, recording, projecting and exporting."""

from __future__ import annotations

from timeline.app.timeline import Timeline

__all__ = ["Timeline"]
