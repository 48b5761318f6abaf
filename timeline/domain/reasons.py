"""Why something was corrected: every correction says so."""

from __future__ import annotations

from timeline.domain.errors import RequestError

__all__ = ["checked_reason"]


def checked_reason(reason: str) -> str:
    """The reason, without the space around it.

    Raises:
        RequestError: it is empty.
    """
    if not reason.strip():
        raise RequestError("a correction needs its reason; give it with --reason.")
    return reason.strip()
