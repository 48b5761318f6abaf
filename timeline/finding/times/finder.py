"""Finding times in a text of any language that is known here."""

from __future__ import annotations

from timeline.finding.times.english import find
from timeline.finding.times.values import timex_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from timeline.domain.when import When
    from timeline.finding.times.forms import TimeMention


def find_times(
    text: str, published: date | When | None, *, language: str = "en", narrative: bool | None = None
) -> Sequence[TimeMention]:
    """The time expressions of a text, in its order and without overlap.

    Args:
        text: any string; the offsets of the mentions are into it.
        published: the publication date, whole or partial; without one, what depends on it stays unresolved.
        language: ISO 639-1: `en` for all kinds of expressions; `de`, `fr`, `es`, `ru`, `uk` and `ko` for
            explicit calendar dates; in any other nothing is found.
        narrative: whether the text tells history (its dates follow one another) rather than news (its dates
            are seen from the publication); `None` decides from the text.
    """
    if language == "en":
        return find(text, timex_of(published), narrative)
    from timeline.finding.times.abroad import (  # noqa: PLC0415 - English does not need it
        LANGUAGES,
        find_abroad,
    )

    return find_abroad(text, timex_of(published), language) if language in LANGUAGES else []
