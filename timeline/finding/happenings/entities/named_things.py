"""Names of what acts for nobody: storms, diseases, ships, aircraft, exercises, pipelines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.regex import has_any, opening, regex
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

__all__ = ["is_of", "is_of_nature", "things_named"]

_LAST = 3
"""Letters of the shortest noun for a thing."""
_SHIPS = wordset(
    "FSO FPSO FSU"
    " BRP USS HMS HMAS HMCS HMNZS INS KRI ROKS JS CNS TCG RFS FS ITS ESPS MV M/V MT M/T SS MS RV R/V"
)
_SHIP = regex(opening(*sorted(_SHIPS)) + r"\s([A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?)")
"""What ships are called, who do nothing."""
_VESSELS = (
    "ship|ferry|vessel|tanker|freighter|trawler|destroyer|frigate|submarine|corvette|cruiser|battleship"
    "|minesweeper|icebreaker|tugboat|tug|barge|yacht|schooner|dhow|cutter|bulk carrier|aircraft carrier|liner"
    "|speedboat|dredger"
)
_SORTS = (
    "exercise|drill|manoeuvres|maneuvers|operation|campaign|offensive|plan|project|programme|treaty|pact|law|satellite"
    "|rocket|missile|probe|spacecraft|pipeline|gas link|cable|oilfield|gasfield|gas field|oil field"
)
_CODENAMED = regex(
    rf"\b(?:exercises|drills|{_SORTS}|{_VESSELS}),?\s(?:called\s|named\s|codenamed\s|dubbed\s)?\Z"
)
"""What says that the name behind it is that of a thing: "the exercise, Nordic Dawn"."""
_ENDINGS = frozenset(
    one[-_LAST:] for one in f"exercises|drills|called|named|codenamed|dubbed|{_SORTS}|{_VESSELS}".split("|")
)
"""Their last letters, which rule out most words at once."""
_CARRIER = regex(r"(?<!cost\s)(?<!air\s)\b[Cc]arrier,?\s\Z")
_SAILS = regex(
    r"\b(?:warships?|frigates?|destroyers?|cruisers?|squadron|troops|soldiers|[Ff]leet|[Nn]avy|naval)\b"
)
_FLIES = regex(r"\b(?:airlines?|passengers|fares|low-cost|airliners?|ferry|ferries)\b")
"""What says that the carriers of a text are ships of navies, and what that they are firms."""
_APPOSED = regex(rf"\b(?:{_VESSELS}),\sthe\s\Z")
"""The same where another comma ends the name: "a first vessel, the Nord Vind, left"."""
_IS_THING = regex(
    rf",\s(?:an?|the)\s(?:[\w-]+\s){{0,3}}?(?:{_SORTS}|{_VESSELS})"
    r"(?=[,.;:)]|\s(?:of|that|which|by|in|for|with|to|on|from|between|off|near|under|at|carrying|owned)\b)"
    r"|\s(?:pipeline|exercise|drill|gas field|oil field|oilfield|gasfield|volcano|dam|bridge|tunnel|canal"
    r"|reservoir|glacier|virus|outbreak|epidemic|fever|variant|spacecraft|lander|probe)(?:e?s)?\b"
    r"|\s(?:hydropower|hydroelectric|hydro|irrigation)\s(?:power\s)?(?:project|scheme|dam|plant|complex|station)s?\b"
    r"|\streat(?:y|ies)\b|\s(?:[a-z]{2,5}\s)?(?:is|was|be|been) (?:ratified|initialled)\b"
    r"|\s(?:[a-z]{2,5}\s)?(?:come|comes|came|enters?|entered|is|was) in(?:to)? force\b"
    r"|,\s(?:signed|ratified|concluded|initialled)\s(?:in|on|at)\s(?!(?:from|by)\b)"
    r"|,\swhich\s(?:(?:was|were)\s(?:signed|ratified|concluded|initialled)|(?:come|came|enters?|entered|went|takes?|took)\s(?:in(?:to)?\s)?(?:force|effect)|expire[sd]?|lapse[sd]?)\b"
    r"|\s(?:expire[sd]?|lapse[sd]?)\s(?:on|in|at|next|this|last)\b"
    r"|\s(?:caught fire|ran aground|capsized|touched down|lifted off|blasted off|splashed down|derailed"
    r"|(?<!Fighting )(?<!Clashes )(?<!Protests )(?<!Riots )(?<!War )(?<!Hostilities )(?<!Gunfire )erupted"
    r"|crashed (?:in|into|near|on|off|at|during|shortly|after))\b"
    r"|(?<!Brigade)(?<!Division)(?<!Battalion)(?<!Regiment)(?<!Squadron)(?<!Group)\s\d{1,3}(?=[,.](?!\d)|[;:)]|\s(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|per|[mb]illion|[a-z]+s\b))"
)
"""The same behind a name: "Nordic Dawn, an exercise of two navies", "the Nordic pipeline", "Channel 4"."""
_ACCORD = regex(
    r"[A-Z]{4,}(?=\s(?:(?:was|is|be|been|were)\s(?:[a-z]+ly\s)?(?:signed|concluded|negotiated|agreed)|expire[sd]?|lapse[sd]?)\b)"
)
"""How treaties are called that are told of as such: "START was signed"."""
_SITE = regex(
    r"\s(?:[a-z]{3,12}\s){0,2}?(?:mine|pit|quarry|colliery|plant|factory|mill|yard|refinery|smelter|brewery|dairy|depot|works"
    r"|gasworks|warehouse|quay|wharf|farm|estate|hotel|mall|store|stadium|hospital|prison|reactor|terminal|field|deposit)\b"
)
_SITE_OF = regex(r"(?:['’]s|s['’]|\b[Ii]ts|\b[Tt]heir)\s\Z")
"""What a firm has that goes by the name between: "the company's Alder Ridge gold mine"."""
_OF = 7
"""Characters before the name within which that stands."""
_NATURE = regex(
    r"\s(?:(?:[a-z-]{2,10}(?:est|ern|al|ic|ous|id|ed|ing|nt|ve)|small|tiny|large|big|vast|long|cold|hot|dry|wet|harsh"
    r"|bitter|remote|spring|winter|summer|autumn|forest|polar|brown|black|white|mountain|volcanic)\s){0,2}?"
    r"(?:volcano(?:es)?|glaciers?|icebergs?|ice\scap|fjords?|geysers?|waterfalls?|rainforests?"
    r"|ash|lava|mudflows?|landslides?|mudslides?|rockslides?|avalanches?"
    r"|(?:earth)?quakes?|tremors?|aftershocks?|tsunamis?|eruptions?|floods?|flooding|droughts?|monsoons?|storms?|blizzards?"
    r"|tornado(?:es)?|typhoons?|hurricanes?|cyclones?|heatwaves?|wildfires?|bushfires?|winters?|summers?|springs?|autumns?"
    r"|weather|rains?|snow|winds|harvests?|famines?|locusts?|bees|birds|whales|wol(?:f|ves)|bears?|elephants?"
    r"|lions?|tigers?|fish\sstocks?)(?=[\s,.;:)])(?!\s(?:nation|state|republic|country|kingdom|government|forces?|guards?"
    r"|rescue|patrol|fund|relief|prize|company|firm|bank|victims)\b)"
)
"""What makes a mere place of the word for a state before it: "an Icelandic volcano", "Danish rain"."""
_MODEL = regex(r"(?!(?:M-23|G-\d+)\b)[A-Z][A-Za-z]*-\d{1,3}[A-Z]{0,2}(?![\w-])")
"""How names of aircraft, missiles, tanks and probes begin: "MV-22 Osprey", "Luna-25"."""
_DISEASES = frozenset(
    ("Ebola", "Zika", "Marburg", "Covid", "Mpox", "Sars", "Mers", "Dengue", "Cholera", "Measles")
)
_OF_THEMSELVES = _DISEASES | {
    "El Niño",
    "El Nino",
    "La Niña",
    "La Nina",
    "Union Jack",
    "Union Flag",
    "Tricolour",
}
"""The same with weather of every few years and flags."""
_STORMS = ("urricane", "yphoon", "yclone", "torm")
_STORM = regex(
    r"\b(?:[Hh]urricane|[Tt]yphoon|[Cc]yclone|(?:Tropical\s|tropical\s|winter\s)storm|Storm)s?"
    r"\s([A-Z][a-z]+)(?:\sand\s([A-Z][a-z]+))?"
)
"""What storms are called, who do nothing."""
_CODED = 28
"""Characters before a name within which such a noun begins."""


def things_named(text: str, spans: Sequence[tuple[int, int, bool]]) -> AbstractSet[str]:
    """The names of storms, ships and exercises, who do nothing."""
    things = (
        {name for names in (_STORM.findall(text) if has_any(text, _STORMS) else ()) for name in names if name}
        | set(_SHIP.findall(text))
        | _OF_THEMSELVES
    )
    sails = "arrier " in text and _SAILS.search(text) is not None and not _FLIES.search(text)
    return things | {
        text[a:b]
        for a, b, _ in spans
        if _is_called(text, a, b, sails)
        or _IS_THING.match(text, b)
        or _MODEL.match(text, a)
        or _ACCORD.match(text, a)
        or (_SITE.match(text, b) and _SITE_OF.search(text, a - _OF, a))
    }


def _is_called(text: str, start: int, end: int, sails: bool) -> bool:
    """Whether the words before a name say that it is that of a thing; of a ship, if carriers sail."""
    since = start - _CODED
    if sails and _CARRIER.search(text, since, start):
        return True
    apposed = _APPOSED.search(text, since, start) if text.startswith(",", end) else None
    if apposed is not None:
        return True
    end = start - 2 if text.startswith(",", start - 2) else start - 1
    is_noun = text[max(end - _LAST, 0) : end] in _ENDINGS
    return is_noun and _CODENAMED.search(text, since, start) is not None


def is_of_nature(text: str, end: int) -> bool:
    """Whether a word for a state that ends here only says where something of nature is: "Danish rain"."""
    return _NATURE.match(text, end) is not None


def is_of(words: str, things: AbstractSet[str]) -> bool:
    """Whether words are the name of a thing, or end with it: "BRP Rajah" for "Rajah"."""
    return words in things or words.partition(" ")[2] in things
