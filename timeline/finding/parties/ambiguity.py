"""Names that are not always states: Georgia, Jordan, Paris Hilton, Gulf of Mexico, "in Russian"."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from timeline.finding.parties.phrases import word_before
from timeline.finding.parties.sexes import sex_of
from timeline.finding.regex import opening, regex
from timeline.finding.words import DETERMINERS, PREPOSITIONS, PRONOUNS, SUBORDINATORS
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from timeline.finding.parties.gazetteer import Gazetteer
    from timeline.finding.parties.scan import Hit

__all__ = [
    "PREFIXES",
    "given_name",
    "is_borne_by_another",
    "is_joined_council",
    "is_meant",
    "is_month",
    "stands_alone",
]

PREFIXES = ("pro-", "anti-", "non-", "post-", "pre-", "trans-", "Pro-", "Anti-", "Non-", "Post-", "Pre-")
"""What makes of a name those who are for or against it: "anti-Dahl protesters"."""
_COMBINING = frozenset(("Sino", "Russo", "Anglo", "Franco", "Indo", "Turco", "Greco", "Serbo", "Austro"))
_SUFFIX = regex(
    r"-(?:made|built|born|speaking|style|language|era|type|designed|occupied|held|controlled|educated|trained|registered"
    r"|flagged|friendly|backed|supported|funded|supplied|sponsored|oriented|dominated|annexed|administered|installed"
    r"|owned|run|brokered|mediated|listed|linked|aligned|watcher|bound|based)(?![^\W_])"
)
_TONGUE = frozenset(
    ("in", "into", "speak", "speaks", "spoke", "speaking", "fluent", "learn", "learning", "translated")
)
_NO_NOUN = regex(r"[ \n]?(?:[,.;:!?)\"]|\Z|(?:and|or|but|that|by|on|for|at|as|to|with|when|while)(?![^\W_]))")
_REGION = regex(r",[ \n]((?:[A-Z]\.){1,3}|[A-Z][a-z]+(?:[ ][A-Z][a-z]+)?)")
_ATLANTA = regex(
    r"(?<![^\W_])(?:Atlanta|Savannah|Augusta|Macon|Marietta|Fulton County|Gov\.|Sen\.|Rep\.|Democrats?"
    r"|Republicans?|Alabama|Florida|Tennessee|South Carolina|North Carolina|Texas|Bulldogs)(?![^\W_])"
)
_CAUCASUS = regex(
    r"(?<![^\W_])(?:Tbilisi|Georgian|Saakashvili|Shevardnadze|Ivanishvili|Zourabichvili|Kobakhidze|Abkhaz"
    r"|Caucasus|South Ossetia|Armenia|Azerbaijan|Moscow|Russia|Ukraine|Moldova|NATO|Soviet|Batumi|Turkey)"
)
_FOOD = regex(
    r"[ ](?:breast|sandwich(?:es)?|dinner|meat|soup|hunting|farms?|farmers?|legs?|burgers?)(?![^\W_])"
)
_NO_GIVEN = (
    PREPOSITIONS | SUBORDINATORS | PRONOUNS | DETERMINERS | {"and", "but", "or", "then", "both", "later"}
)
"""Words that open a sentence and are no given names."""
_NAMED_AFTER = regex(
    r"[ ](?:[A-Z][a-z]+[ ])?(?:Convention|Protocol|Treaty|Accords?|Agreements?|Declaration|Statute|Memorandum"
    r"|Pact|Process|Principles|Charter|Consensus|Document|Format|agreements?|accords?|talks|summit|conference"
    r"|process|format|protocols?|treaty|declaration|meeting|memorandum|pact|convention|round|forum|office|bureau"
    r"|newsroom|airport|stock exchange)(?![^\W_])"
)
"""What is called after the town where it was held or signed: "the Ottawa Convention", "the Vienna talks"."""
_BODY = regex(
    r"(?:[ ](?:[A-Z][a-z]+|of|for|and|on|the)){0,5}[ ](?:Institute|Institution|University|School|College"
    r"|Exchange|Centre|Center|Foundation|Museum|Olympics|Games|Festival|Observatory|Chamber|Association"
    r"|Society|Airport|Group|Forum|Conference|Summit|Initiative|Dialogue|Coalition|Compact|Monitor|Marathon"
    r"|Biennale|Fashion Week)(?![^\W_])"
)
"""A body or an event called after a place, which does not act for its state: "the Oslo Peace Centre"."""
_SITE = regex(
    r"(?:[ ][A-Z][a-z]+){0,2}[ ](?:Mosque|Cathedral|University|College|School|Academy|Institute|Museum"
    r"|Library|Airport|Bridge|Port|Harbour|Dam|Stadium|Arena|Hospital|Square|Street|Avenue|Boulevard|Highway"
    r"|Expressway|Causeway|Road|Park|Tower|Terminal|Centre|Center|Foundation|Prize|Award|Medal|Memorial"
    r"|Mausoleum|Plaza|Hall|Theatre|International|airport|bridge|dam|stadium|university|hospital|mosque"
    r"|foundation|prize)(?![^\W_])"
)
"""A site or a body called after somebody, who does nothing there: "the Nelson Mandela Bridge"."""
_SITES = wordset(
    "Mosque Cathedral Shrine Basilica Mausoleum Airport Stadium Arena Causeway Hospital University Academy"
    " Library Museum Theatre Highway"
)
"""The nouns for those that are nobody's family name."""
_UNDERTAKING = regex(opening("Exercises?", "Operation") + r"[ ](?:[A-Z][\w-]{1,20}[ ]){0,2}\Z")
"""What opens the name of an undertaking, in which a town is only a word: "Exercise Desert Lima"."""
_VESSEL = regex(
    r"\b(?:ship|ferry|vessel|tanker|freighter|trawler|destroyer|frigate|submarine|corvette|cruiser|icebreaker"
    r"|tugboat|barge|yacht|bulk[ ]carrier|liner)[ ]\Z"
)
"""What stands before the name of a ship, which may open with that of a town."""
_TO_UNDERTAKING = 56
"""Characters before such a word within which the name opens."""
_OF_AMERICA = regex(
    r"[ -]Americans?(?![^\W_])(?!(?<=-American)[ ](?:[a-z]+[ ])?"
    r"(?:ties|relations|talks|negotiations|dialogue|summit|meeting|pact|treaty|accord|deal|agreement|alliance|trade|commission|committee|council|panel|group|mission|force"
    r"|team|venture|project|exercises?|drills?|border|rivalry|cooperation|co-operation)(?![^\W_]))"
)
"""What tells of whose descent Americans are: not "American" in "Turkish-American talks"."""
_MONTHS = frozenset(("March", "April", "May", "June", "August"))
_BEFORE_MONTHS = frozenset(("in", "on", "last", "next", "since", "until", "early", "mid", "late", "by", "of"))
_PACT_OF = regex(r"\b(?:Pact|Treaty|Peace|Declaration|Convention|Charter|Protocol|Accords?|Congress) of \Z")
"""The same before such a name: "the Treaty of Lisbon"."""
_TO_PACT = 16
"""Characters before it within which that begins."""
_DAYS = wordset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July"
    " August September October November December"
)
_COUNCILS = frozenset(("Security Council", "General Assembly"))
_OWN = frozenset(("its", "his", "her", "their", "national", "supreme", "state"))
"""What stands before such a body of a state: "its Security Council"."""
_JOINED_COUNCIL = regex(r"\b[A-Z][a-z]{3,} and \Z")
"""The same before one of another organisation: "the Mediation and Security Council"."""
_COUNCIL = 24
"""Characters before its "and" within which its first word stands."""
_SON = regex(r"\b([A-Z][\w’'-]+) (?:[Aa]l|[Ee]l)-[A-Z][\w’'-]+ \Z")
"""What stands before a family name and is of two given ones."""
_OTHER_NAMES = tuple(
    f"{word} "
    for word in wordset(
        "New Prosperous Fair Strong Forward Proud Bright Reborn Progressive Renewed Rising Honest"
    )
)
"""What makes the name of a town or a political party of a state's: "Prosperous Armenia"."""
_CURRENCY = regex(
    r"[ ](?:francs?|dollars?|pounds?|kron(?:er|or|e|a)|crowns?(?! princ)|yen|yuan|rupees?|rupiah|roubles?"
    r"|rubles?|pesos?|lire|lira|marks|dinars?|dirhams?|riyals?|rials?|shillings?|won|zlotys?|forints?|rand"
    r"|reais|hryvnias?)(?![^\W_])"
)
"""What a word for a state tells apart and does not name: "Swiss francs"."""
_NAMED = frozenset(("person", "organisation", "group", "company", "house"))
"""Kinds of those whom somebody may be for or against, as he may be a state."""
_GEOGRAPHIC = frozenset(("name", "adjective", "people", "seat", "place", "house"))
_OF_LANDS = _GEOGRAPHIC | {"ethnic"}
_ADDRESSED = tuple(f"{title}{dot} " for title in ("Mr", "Mrs", "Ms") for dot in ("", "."))
"""What stands before the name of one person."""


def is_meant(text: str, hit: Hit, gazetteer: Gazetteer) -> bool:
    """Whether a name means its state, seat, place or person here.

    Args:
        text: the whole text, folded.
        hit: a name of the gazetteer in it.
        gazetteer: where the name was found.
    """
    if hit.meant is None:
        hit.meant = _is_meant(text, hit, gazetteer)
    return hit.meant


def _is_meant(text: str, hit: Hit, gazetteer: Gazetteer) -> bool:
    kind = hit.rows[0].kind
    if (
        kind == "not"
        or text.startswith("$", hit.end)
        or _is_shouted(text, hit)
        or _ends_name(text, hit.start)
        or (kind in _OF_LANDS and text.endswith(_ADDRESSED, max(hit.start - 5, 0), hit.start))
    ):
        return False  # "US$5 million"
    if text.endswith(PREFIXES, max(hit.start - 6, 0), hit.start):
        return kind not in _NAMED and kind not in _GEOGRAPHIC  # "anti-Castro crowds", "pro-NATO"
    if kind in ("person", "company"):
        is_another = _is_someone_else if kind == "person" else _closes_another
        is_called_after = kind == "person" and _SITE.match(text, hit.end) is not None
        return not is_called_after and (" " in hit.key or not is_another(text, hit, gazetteer))
    if kind not in _GEOGRAPHIC:
        own = hit.key in _COUNCILS and word_before(text, hit.start)[1].lower() in _OWN
        return not (own or is_joined_council(text, hit))
    if _SUFFIX.match(text, hit.end):
        return False
    is_own = _is_nationality if kind in ("adjective", "people") else _is_country
    return is_own(text, hit, gazetteer)


def is_site(name: str) -> bool:
    """Whether a name behind a title is that of a site called after somebody: "King Halvard University"."""
    return " " in name and name.rpartition(" ")[2] in _SITES


def is_joined_council(text: str, hit: Hit) -> bool:
    """Whether a council is that of another organisation than the United Nations, by its longer name."""
    if hit.key not in _COUNCILS:
        return False
    at, before = word_before(text, hit.start)
    return before == "and" and _JOINED_COUNCIL.search(text, max(at - _COUNCIL, 0), hit.start) is not None


def _ends_name(text: str, start: int) -> bool:
    """Whether a word is the rest of a name that opens with a letter: "Brian O'Lima"."""
    return start > 1 and text[start - 1] == "'" and text[start - 2].isupper()


def _is_nationality(text: str, hit: Hit, gazetteer: Gazetteer) -> bool:
    """Whether it is no language, no family name and not the descent of Americans ("Cuban-Americans")."""
    if _OF_AMERICA.match(text, hit.end) or _CURRENCY.match(text, hit.end) or _is_language(text, hit):
        return False
    return not (_is_former(text, hit) or _is_surname(text, hit, gazetteer))


def _is_country(text: str, hit: Hit, gazetteer: Gazetteer) -> bool:
    """Whether a name of a state or town is not that of an American town, a dish or somebody."""
    if _is_region(text, hit, gazetteer) or (hit.key == "Georgia" and not _is_caucasian(text, hit)):
        return False
    if text.endswith(_OTHER_NAMES, max(hit.start - _COUNCIL, 0), hit.start):
        return False  # "New Amsterdam", "Prosperous Armenia"
    if hit.rows[0].kind in ("seat", "place") and (
        _NAMED_AFTER.match(text, hit.end) or _PACT_OF.search(text, hit.start - _TO_PACT, hit.start)
    ):
        return False
    if _BODY.match(text, hit.end) or _names_undertaking(text, hit):
        return False
    # "Male workers", "turkey soup"
    if (hit.key == "Male" and not _maldives(text)) or (hit.key == "Turkey" and _FOOD.match(text, hit.end)):
        return False
    return not (_is_given(text, hit, gazetteer) or _is_surname(text, hit, gazetteer))


def _names_undertaking(text: str, hit: Hit) -> bool:
    """Whether a word belongs to what an exercise, an operation or a ship is called."""
    since = hit.start - _TO_UNDERTAKING
    if _UNDERTAKING.search(text, since, hit.start):
        return True
    return _capitalised_after(text, hit.end) != "" and _VESSEL.search(text, since, hit.start) is not None


def _closes_another(text: str, hit: Hit, gazetteer: Gazetteer) -> bool:
    """Whether a word inside a sentence is the last one of another name: "a field near Srei Snam"."""
    before = given_name(text, hit, gazetteer)
    start = hit.start - len(before) - 1
    inside = before != "" and start > 1 and text[start - 1] == " " and text[start - 2] not in ".!?:"
    return inside and before not in _DAYS and not gazetteer.forms.rows(before)


def _is_shouted(text: str, hit: Hit) -> bool:
    """A short acronym among words in capitals is more likely a word ("IS", "US", "WHO")."""
    if len(hit.key) > 4 or not hit.key.isupper() or text[hit.start + 1 : hit.start + 2] == ".":
        return False
    before = word_before(text, hit.start)[1]
    after = text[hit.end + 1 : hit.end + 24].partition(" ")[0]
    return any(len(word) > 3 and word.isupper() for word in (before, after))


def _is_language(text: str, hit: Hit) -> bool:
    """A language is meant: "in Russian", "speaks Korean", and no noun follows."""
    if hit.key.isupper() or word_before(text, hit.start)[1].lower() not in _TONGUE:
        return hit.key in _COMBINING and text[hit.end : hit.end + 1] != "-"
    return _NO_NOUN.match(text, hit.end) is not None


def _is_former(text: str, hit: Hit) -> bool:
    """Another state is meant: "the former Soviet republic of"."""
    if hit.key not in ("Soviet", "Yugoslav"):
        return False
    before = word_before(text, hit.start)[1].lower()
    return before == "former" or text.endswith(("ex-", "Ex-"), max(hit.start - 3, 0), hit.start)


def _is_region(text: str, hit: Hit, gazetteer: Gazetteer) -> bool:
    """A town of America is meant: "Paris, Texas", "London, Ontario"."""
    match = _REGION.match(text, hit.end)
    if match is None:
        return False
    words = match[1].replace(".", "")
    if words in gazetteer.lists["region"] or words == "Georgia":
        return hit.key != "Tbilisi"
    rows = gazetteer.forms.rows(words) or gazetteer.forms.rows(words.partition(" ")[0])
    return (
        any(row.kind == "place" and row.code in ("USA", "CAN") for row in rows) and hit.rows[0].code != "USA"
    )


def _is_caucasian(text: str, hit: Hit) -> bool:
    """The country, unless the text speaks of the American state alone or a town stands before it."""
    near_caucasus, near_atlanta = _georgias(text)
    return near_caucasus or (not near_atlanta and text[max(hit.start - 2, 0) : hit.start] != ", ")


@lru_cache(maxsize=2)
def _georgias(text: str) -> tuple[bool, bool]:
    """Whether a text names what lies near the country, and what lies near the American state."""
    return _CAUCASUS.search(text) is not None, _ATLANTA.search(text) is not None


@lru_cache(maxsize=2)
def _maldives(text: str) -> bool:
    """Whether a text names the state whose capital is spelt like an adjective."""
    return "Maldiv" in text


def _is_given(text: str, hit: Hit, gazetteer: Gazetteer) -> bool:
    """Someone's given name: "Jordan Peterson", "Paris Hilton"."""
    if hit.key not in gazetteer.lists["given"]:
        return False
    after = _capitalised_after(text, hit.end)
    return (
        bool(after) and after not in gazetteer.lists["institution"] and after.lower() not in gazetteer.words
    )


def _is_surname(text: str, hit: Hit, gazetteer: Gazetteer) -> bool:
    """Someone's family name: "Michael Jordan", "Denzel Washington"."""
    return hit.key in gazetteer.lists["surname"] and _has_given_name(text, hit, gazetteer)


def _is_someone_else(text: str, hit: Hit, gazetteer: Gazetteer) -> bool:
    """A family name that another name makes somebody else's: "Melania Trump", "Sharon Stone"."""
    if son := _SON.search(text, max(hit.start - _TO_UNDERTAKING, 0), hit.start):
        return not any(row.name[:2] == son[1][:2] for row in hit.rows)  # "Seif al-Islam Gaddafi"
    if _has_given_name(text, hit, gazetteer):
        given = word_before(text, hit.start)[1]
        return not any(row.name[:2] == given[:2] for row in hit.rows)
    after = _capitalised_after(text, hit.end)
    return bool(after) and after.lower() not in gazetteer.words and not gazetteer.forms.longest(after)


def _has_given_name(text: str, hit: Hit, gazetteer: Gazetteer) -> bool:
    return given_name(text, hit, gazetteer) != ""


def given_name(text: str, hit: Hit, gazetteer: Gazetteer) -> str:
    """The word before a name, on its line and in its sentence, if it looks like a given name."""
    if text[max(hit.start - 1, 0) : hit.start] != " " or text[hit.start - 2 : hit.start - 1] in ".:;,":
        return ""
    word = word_before(text, hit.start)[1]
    low = word.lower()
    if not word[:1].isupper() or not word.isalpha() or low in gazetteer.words or low in _NO_GIVEN:
        return ""
    rows = gazetteer.forms.rows(word)
    return "" if rows and any(row.kind in _GEOGRAPHIC for row in rows) else word


def _capitalised_after(text: str, end: int) -> str:
    """The word with a capital right behind a name; none for a sum of money: "gave Jordan US$12 million"."""
    if text[end : end + 1] != " " or not text[end + 1 : end + 2].isupper():
        return ""
    word = text[end + 1 : end + 24].partition(" ")[0]
    return "" if "$" in word else word.rstrip(".,;:!?'\")")


@lru_cache(maxsize=8)
def is_borne_by_another(text: str, family: str, given: str) -> bool:
    """Whether a text names only others of a family by their given names: "Raúl Benítez", not "Mario"."""
    found, another = text.find(f" {family}"), False
    while found >= 0:
        before = word_before(text, found + 1)[1]
        if before[:1].isupper() and before[:2] == given[:2]:
            return False
        another = another or (before[:1].isupper() and sex_of(f"{before} {family}") != "")
        found = text.find(f" {family}", found + 1)
    return another


def is_month(text: str, hit: Hit) -> bool:
    """A month is meant where a May has been named: "in May", "May 3"."""
    if hit.key not in _MONTHS:
        return False
    before = word_before(text, hit.start)[1].lower()
    return text[hit.end + 1 : hit.end + 2].isdigit() or before in _BEFORE_MONTHS


def stands_alone(text: str, hit: Hit) -> bool:
    """Whether no other capitalised word of its sentence makes the name somebody else's."""
    opens = text[max(hit.start - 2, 0) : hit.start] in (". ", "! ", "? ")
    before = "" if opens else word_before(text, hit.start)[1]
    return not before[:1].isupper() and not (
        text[hit.end : hit.end + 1] == " " and text[hit.end + 1 : hit.end + 2].isupper()
    )
