"""What kind of happening a clause tells."""

from __future__ import annotations

from timeline.finding.kinds.coding import code_kind

__all__ = ["code_kind"]
