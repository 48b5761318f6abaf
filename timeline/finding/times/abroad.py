"""German, French, Spanish, Russian, Ukrainian and Korean: the explicit calendar dates of a text."""

from __future__ import annotations

import re
from functools import lru_cache

from timeline.finding.regex import regex
from timeline.finding.times.calendar import days_in
from timeline.finding.times.forms import Relative, TimeMention
from timeline.finding.times.placing import place, problem_of
from timeline.finding.times.resolving import resolve_value, unresolved_value
from timeline.finding.times.spans import resolve_span
from timeline.finding.times.values import when_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["LANGUAGES", "find_abroad"]

# Twelve months a language, each with its cases and variants.
_MONTHS = {
    "de": r"januar|jänner|jan\. februar|feb\. märz|mär\.|mrz\. april|apr\. mai juni|jun\. juli|jul\. "
    r"august|aug\. september|sept?\. oktober|okt\. november|nov\. dezember|dez\.",
    "fr": r"janvier|janv\. février|févr?\. mars avril|avr\. mai juin juillet|juil\. août septembre|sept\. "
    r"octobre|oct\. novembre|nov\. décembre|déc\.",
    "es": r"enero|ene\. febrero|feb\. marzo|mar\. abril|abr\. mayo junio|jun\. julio|jul\. agosto|ago\. "
    r"septiembre|setiembre|sept?\. octubre|oct\. noviembre|nov\. diciembre|dic\.",
    "ru": "январ[ьяе] феврал[ьяе] март[ае]? апрел[ьяе] ма[йяе] июн[ьяе] июл[ьяе] август[ае]? сентябр[ьяе] "
    "октябр[ьяе] ноябр[ьяе] декабр[ьяе]",
    "uk": "січ(?:ень|ня|ні) лют(?:ий|ого|ому) берез(?:ень|ня|ні) квіт(?:ень|ня|ні) трав(?:ень|ня|ні) "
    "черв(?:ень|ня|ні) лип(?:ень|ня|ні) серп(?:ень|ня|ні) верес(?:ень|ня|ні) жовт(?:ень|ня|ні) "
    "листопад[аі]? груд(?:ень|ня|ні)",
}
# What stands between day and month, between month and year, and before or behind a year that stands alone.
_SHAPES = {
    "de": (r"\.\s?", r"\s", r"(?:im jahre?|seit|bis|von|ende|anfang|mitte|im jahr)\s({y})"),
    "fr": (r"(?:er)?\s", r"\s", r"(?:en|depuis|l'an|l’an|fin|début|jusqu'en|dès)\s({y})"),
    "es": (r"\.?[º°]?\s(?:de\s)?", r"\s(?:de|del)\s|\s", r"(?:en|desde|hasta|de|año)\s({y})"),
    "ru": (r"\s", r"\s", r"({y})(?=\s(?:год|г\.))"),
    "uk": (r"\s", r"\s", r"({y})(?=\s(?:рік|рок|роц|р\.))"),
}
# What stands between two days of one month.
_JOINTS = {
    "de": r"\.?\s?(?:bis(?:\szum)?|und|[-–])\s?",
    "fr": r"(?:er)?\s?(?:au|et|[-–])\s?",
    "es": r"\s?(?:al|y|[-–])\s?",
    "ru": r"\s?(?:по|и|[-–])\s?",
    "uk": r"\s?(?:по|до|і|та|[-–])\s?",
}
_NUMERIC = (
    r"(?<![\d./-])(?P<iso>\d{4}-\d{2}-\d{2})(?![\d-])"
    r"|(?<![\d./-])(?P<ymd>\d{4}[./]\d{1,2}[./]\d{1,2})(?![\d/-])|(?<![\d./-])(?P<dmy>\d{1,2}[./]\d{1,2}[./]\d{4})(?!\d)"
)
_KOREAN = regex(
    r"(?P<ko>(?:(?P<y>\d{4})년)?\s?(?:(?P<m>\d{1,2})월)?\s?(?:(?P<d>(?<=월)\d{1,2}|(?<=월\s)\d{1,2})일)?)|"
    + _NUMERIC
)
LANGUAGES = (*_SHAPES, "ko")


@lru_cache(maxsize=8)
def _pattern(language: str) -> re.Pattern[str]:
    months = _MONTHS[language].replace(" ", "|")
    day, year, alone = _SHAPES[language]
    return re.compile(
        rf"(?:(?<![\d.,/-])(?P<from>\d{{1,2}})(?:{_JOINTS[language]}))?(?P<named>(?:(?<!\d)\d{{1,2}}(?:{day}))?(?<!\w)(?:{months})(?!\w)(?:(?:{year})\d{{4}}(?!\d))?)"
        rf"|{_NUMERIC}|(?<!\w)(?:{alone.format(y='1[0-9]{3}|20[0-9]{2}')})(?!\d)"
    )


def find_abroad(text: str, published: str, language: str) -> list[TimeMention]:
    """The explicit dates of a text in one of `LANGUAGES`; without a year, the nearest to `published`."""
    low = text.lower()
    low = low if len(low) == len(text) else "".join(c if len(c.lower()) != 1 else c.lower() for c in text)
    found = _korean(low) if language == "ko" else _named(low, language)
    return [_mention(text, start, end, value, published) for start, end, value in found]


def _named(low: str, language: str) -> Iterator[tuple[int, int, str]]:
    for match in _pattern(language).finditer(low):
        value = _of_month(match["named"], language) if match["named"] else _of_numbers(match)
        group = match.lastgroup or match.lastindex or 0
        if match["from"] and (begun := _earlier(match["from"], value)):
            yield match.start("from"), match.end("from"), begun
        if value:
            yield match.start(group), match.end(group), value


def _earlier(day: str, value: str) -> str:
    """'Du 3 au 5 mai': the earlier day of the month of a value; nothing where it is none."""
    known = len(value) == len("XXXX-05-05") and 0 < int(day) < int(value[8:])
    return f"{value[:8]}{int(day):02d}" if known else ""


def _of_month(span: str, language: str) -> str:
    # A bare "mai" or "mars" is as often a name or a verb.
    if not any(c.isdigit() for c in span):
        return ""
    return resolve_span(span, language) or _by_table(span, language)


def _by_table(span: str, language: str) -> str:
    """Cases of month names that dateparser does not know: the month is its place in the table."""
    numbers = re.findall(r"\d+", span)
    year = next((n for n in numbers if len(n) == 4), "XXXX")
    day = next((int(n) for n in numbers if len(n) < 3), 0)
    for month, names in enumerate(_MONTHS[language].split(), 1):
        if re.search(rf"(?<!\w)(?:{names})(?!\w)", span):
            known = f"{year}-{month:02d}"
            return known if not day else f"{known}-{day:02d}" if _is_day(2000, month, day) else ""
    return ""


def _of_numbers(match: re.Match[str]) -> str:
    groups = match.groupdict()
    if ordered := groups["iso"] or groups["ymd"]:
        year, month, day = (int(x) for x in re.split(r"[-./]", ordered))
    elif groups["dmy"]:
        day, month, year = (int(x) for x in groups["dmy"].replace("/", ".").split("."))
    else:
        return match[match.lastindex or 0]
    return f"{year:04d}-{month:02d}-{day:02d}" if _is_day(year, month, day) else ""


def _is_day(year: int, month: int, day: int) -> bool:
    return year > 0 and 1 <= month <= 12 and 1 <= day <= days_in(year, month)


def _korean(low: str) -> Iterator[tuple[int, int, str]]:
    """'2024년 6월 19일', '6월 19일', '2024년'."""
    for match in _KOREAN.finditer(low):
        if not match["ko"]:
            if match.lastgroup in ("iso", "ymd", "dmy") and (value := _of_numbers(match)):
                yield match.start(), match.end(), value
            continue
        year, month, day = match["y"], int(match["m"] or 0), int(match["d"] or 0)
        start = match.start() + len(match[0]) - len(match[0].lstrip())
        end = match.start() + len(match[0].rstrip())
        if start >= end or not (year or day) or month > 12 or (year and int(year) == 0):
            continue
        if month and day > days_in(int(year or 2000), month):
            continue
        value = (year or "XXXX") + (f"-{month:02d}" if month else "") + (f"-{day:02d}" if day else "")
        yield start, end, value


def _mention(text: str, start: int, end: int, value: str, published: str) -> TimeMention:
    words = text[start:end]
    if not value.startswith("XXXX"):
        return TimeMention(start, end, "DATE", value, when_of(value, words), "explicit")
    form = Relative("published", pick="nearest", pattern=value)
    resolved = resolve_value(form, published, "")
    if not resolved:
        problem = problem_of(form, published, "")
        return TimeMention(
            start, end, "DATE", unresolved_value(form), None, "explicit", "published", form, problem=problem
        )
    when = place(form, resolved, published, words)
    return TimeMention(start, end, "DATE", resolved, when, "explicit", "published", form)
