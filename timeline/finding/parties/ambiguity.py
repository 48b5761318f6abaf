"""Names that are not always states: Georgia, Jordan, Paris Hilton, Gulf of Mexico, "in Russian"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline.finding.parties.scan import Hit

__all__ = ["is_meant"]

_AMERICAN = re.compile(
    r",[ \n](?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\.H|N\.J|"
    r"N\.M|N\.Y|N\.C|N\.D|Okla|Ore|Pa|R\.I|S\.C|S\.D|Tenn|Tex|Va|Vt|Wash|W\.Va|Wis|Wyo|Ont|Alabama|Alaska|Arizona|Arkansas|"
    r"California|Colorado|Connecticut|Delaware|Florida|Georgia|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|"
    r"Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New[ ][A-Z][a-z]+|"
    r"North[ ](?:Carolina|Dakota)|Ohio|Oklahoma|Ontario|Oregon|Pennsylvania|Rhode[ ]Island|South[ ](?:Carolina|Dakota)|"
    r"Tennessee|Texas|Utah|Vermont|Virginia|West[ ]Virginia|Wisconsin|Wyoming)(?![^\W_])"
)
_SPOKEN = re.compile(
    r"(?<![^\W_])(?:in|into|from|speaks?|spoke|speaking|fluent|learn(?:s|ed|ing)?|translated)[ \n]\Z"
)
_ENDS = re.compile(r"[ \n]?(?:[,.;:!?)\"]|\Z|(?:and|or|that|by|on|for|at|as|to)(?![^\W_]))")
_PREFIX = re.compile(r"(?<![^\W_])(?:[Pp]ro|[Aa]nti|[Nn]on|[Pp]ost|[Pp]re|[Tt]rans)-\Z")
_SUFFIX = re.compile(
    r"-(?:made|built|born|speaking|style|language|era|type|designed|occupied|held|controlled|educated|trained|registered|"
    r"flagged|friendly|backed|supported|funded|supplied|sponsored|oriented|dominated|annexed|administered|installed|watchers?)"
    r"(?![^\W_])"
)
_CAPITAL_WORD = re.compile(r"[ ]([A-Z][a-z]+)")
_CAPITAL_WORD_BEFORE = re.compile(r"(?<![^\W_])([A-Z][a-z]+|[A-Z]\.)[ ]\Z")
_STATE_OF_USA = re.compile(
    r"(?<![^\W_])(?:Atlanta|Savannah|Augusta|Macon|Fulton County|Marietta|Athens,|Gov\.|Sen\.|Rep\.|Democrats?|Republicans?|"
    r"Alabama|Florida|Tennessee|South Carolina|North Carolina|Texas|Mississippi|University of|Bulldogs|Peach State|Kemp)"
)
_CAUCASUS = re.compile(
    r"(?<![^\W_])(?:Tbilisi|Georgian|Georgians|Saakashvili|Shevardnadze|Ivanishvili|Margvelashvili|Zourabichvili|Kobakhidze|"
    r"Kavelashvili|Gamsakhurdia|Abkhaz\w*|Ossetia\w*|Armenia\w*|Azerbaijan\w*|Caucasus|Moscow|Russian?|Ukraine|Moldova|NATO|"
    r"Soviet|Batumi|Gori|Adjaria|Ajaria)"
)
_GIVEN = frozenset(
    "Jordan Chad Georgia Israel Paris Kenya India Cuba Sydney London Austin Lima Sofia Asmara Malta".split()
)
_SURNAME = frozenset(
    "Jordan Washington London Israel Paris Berlin England Holland French English German Ireland Scotland "
    "Wales Roman Dane Swede Brazil Chile Spain Delhi Lima Vienna Poland Moscow Spaniard".split()
)
_NO_GIVEN_NAME = frozenset(
    """
    In On At To From By With For And But Or The A An Of As If When While After Before Since Until Under Over Into Near New
    North South East West Northern Southern Eastern Western Central Both Like Because Although Though That This Its Their
    His Her Our Your All Most Some Many Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March
    April May June July August September October November December President Minister King Queen Prince Ambassador
    Neighboring Neighbouring Meanwhile Yesterday Today However Greater Modern Tourism Visit Does Did Is Was Will Can
    Between Against Where Why How What Who Not Only Even Then Now Here Once Recently Late Early
""".split()
)
_INSTITUTIONAL = frozenset(
    """
    Prime Foreign Defense Defence Interior Finance President Minister Ministry Government Army Navy Air Parliament Supreme
    King Queen Prince Ambassador Embassy National Central State Department Police Security Monday Tuesday Wednesday Thursday
    Friday Saturday Sunday January February March April May June July August September October November December And Is
    Post Street Airport Conference Summit Treaty Agreement Accord Peace Talks Declaration Club Protocol
""".split()
)
_FOOD = re.compile(r"[ ](?:breast|sandwich|sandwiches|dinner|meat|soup|hunting|farms?|farmers?|leg|legs|burger|burgers|stuffing)"
                   r"(?![^\W_])")  # fmt: skip


def is_meant(text: str, hit: Hit) -> bool:
    """Whether a name of a state, or of its seat, means that state or place here."""
    kind = hit.rows[0].kind
    if kind == "not":
        return False
    if kind not in ("name", "adjective", "people", "seat", "place", "house"):
        return True
    if _PREFIX.search(text, max(hit.start - 6, 0), hit.start) or _SUFFIX.match(text, hit.end):
        return False
    if kind == "adjective":
        return not _is_language(text, hit)
    if kind in ("name", "seat", "place") and _AMERICAN.match(text, hit.end):
        return False
    if hit.key == "Georgia" and not _is_caucasian(text, hit):
        return False
    if hit.key == "Turkey" and _FOOD.match(text, hit.end):
        return False
    return not _is_personal(text, hit)


def _is_language(text: str, hit: Hit) -> bool:
    """ "In Russian", "speaks Korean": no noun follows."""
    spoken = _SPOKEN.search(text, max(hit.start - 12, 0), hit.start)
    return bool(spoken) and bool(_ENDS.match(text, hit.end)) and hit.key not in ("US", "UK", "UAE")


def _is_caucasian(text: str, hit: Hit) -> bool:
    """The country unless its surroundings speak of the American state alone; a city before it is American."""
    if text[max(hit.start - 2, 0) : hit.start] == ", " and not _CAUCASUS.search(
        text, max(hit.start - 12, 0), hit.start
    ):
        before = _CAPITAL_WORD_BEFORE.search(text, max(hit.start - 30, 0), hit.start - 1)
        if before is None and re.search(r"[A-Z][a-z]+,[ ]\Z", text[max(hit.start - 30, 0) : hit.start]):
            return bool(_CAUCASUS.search(text, max(hit.start - 1500, 0), hit.end + 1500))
    near = max(hit.start - 1500, 0), hit.end + 1500
    return bool(_CAUCASUS.search(text, *near)) or not _STATE_OF_USA.search(text, *near)


def _is_personal(text: str, hit: Hit) -> bool:
    """ "Michael Jordan", "Jordan Peterson", "Paris Hilton": a given name or a surname."""
    if hit.key in _GIVEN:
        after = _CAPITAL_WORD.match(text, hit.end)
        if after and after[1] not in _INSTITUTIONAL:
            return True
    if hit.key in _SURNAME:
        before = _CAPITAL_WORD_BEFORE.search(text, max(hit.start - 20, 0), hit.start)
        if before and before[1] not in _NO_GIVEN_NAME:
            return True
    return False
