"""What vouches for a single word in capitals as the name of somebody: what stands before and behind it."""

from __future__ import annotations

from itertools import compress
from typing import TYPE_CHECKING

from timeline.finding.finite import is_finite_form
from timeline.finding.happenings.entities.trades import FIRMS
from timeline.finding.regex import by_letter, regex
from timeline.finding.remembered import Remembered
from timeline.finding.words import AUXILIARIES, tokenise
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

__all__ = [
    "EXPLAINED",
    "OF_STATE",
    "acts_behind",
    "bargained",
    "deals_behind",
    "heads_firm",
    "is_employer",
    "is_of_a_make",
    "is_subject",
    "is_vouched_for",
    "joined_to",
]

_COMMON = wordset(
    "Governments Minister Ministers Ministry Ministries Parties Members States Nations Side Sides"
    " Presidents Agency Agencies Embassy Delegation Delegations Council Summit Conference Board Department"
    " Union Unions Bank Fund Company Group Ambassador Ambassadors Secretary President Chairman Director"
    " Commission Commissioner Authority Assembly Court Army Navy Force Forces Air Chief Mission Office"
    " Service Services Bureau Party Movement Member"
)
"""Words that are written with a capital where they stand for one that was named, and are no names."""
_NEXT = regex(r"\w*\s([a-z]+)\b")
"""The word behind what is explained."""
_LEGAL_FORM = regex(r"\s(?:A/S\b|plc\b|[SNB]\.\s?(?:A|V|p\.\s?A|r\.l)\.)")
"""The form of a firm, behind its name, that does not look like a word of it."""
_NO_PARTY = (
    "town|city|village|port|island|province|region|district|state|river|valley|ship|vessel|tanker|freighter|ferry"
    "|icebreaker|frigate|submarine|trawler|airliner|satellite|probe|rocket|newspaper|with|from|into"
)
"""What is called by a name and acts for nobody, and what no name of a party stands behind."""
_STAFF_AT = (
    r"\b(?:brokers|analysts|economists|strategists|[Pp]ilots|[Cc]rews?|[Ss]taff|[Ee]mployees|[Ee]xecutives|[Mm]anagers)"
    r"\sat\s\Z"
)
_FIRM_AND = (
    r"\b(?:Chemicals?|Motors?|Steel|Airlines|Airways|Foods|Energy|Oil|Holdings|Industries|Electric|Pharma)"
    r"\sand\s\Z"
)
"""What a firm stands before that "and" joins to another."""
_WORKS_AT = regex(_STAFF_AT)
_CALLING = (
    r"\b(?:group|party|militia|movement|daily|magazine|agency|[Rr]ival|leader|rebel"
    r"|bank|union|lobby|weekly|tabloid|community|co-?operative|federation|association|parent|owner|predecessor|successor|middleman|intermediary"
    r"|regulator|watchdog|ombudsman|authority|inspectorate|tribunal|institute|ministry|commission|committee),?\s\Z"
)
_INTRODUCED = regex(
    rf"{_CALLING}|\b[A-Z][a-z]+(?:'s|’s)\s\Z"
    r"|\b[A-Za-z]+-(?:owned|run|controlled|held|listed|based|backed)\s\Z"
    r"|\b(?:financed|funded|owned|operated|developed|manufactured|acquired|published|paid\sfor|supplied|delivered|led|backed"
    r"|bought|ordered|sold|leased|designed)\sby\s\Z"
    rf"|{_STAFF_AT}|{_FIRM_AND}"
    r"|\b(?:[Bb]oards?|[Ss]ubsidiary|[Ss]hareholders|[Cc]reditors|[Dd]irectors|[Mm]anagement)\sof\s\Z"
    r"|\b(?:[Cc]hief\sexecutive|[Mm]anaging\sdirector|CEO|(?:[Cc]o-?)?[Ff]ounder|[Cc]hair(?:man|woman))\sof\s\Z"
    r"|\b(?:[Ss]pokes(?:man|woman|person)|[Ll]awyers?|[Aa]ttorneys?)\sfor\s\Z"
    r"|\b(?:[Ll]aw)?suits?\s(?:by|against)\s\Z|\b(?:leader|commander|chief|boss|rebel|guerrilla|man|group|gang|militant)\s(?:known\sas|nicknamed|dubbed)\s\Z"
    r"|\b(?:takeover|rival|hostile|euro|dollar|pound|million|billion)\s(?:bid|offer)\s(?:by|from|for)\s\Z"
    r"|\btold\s(?:the\s(?:[a-z]{4,10}\s)?(?:broadcaster|newspaper|daily|weekly|station|network|website|tabloid|agency)\s)?\Z"
    rf"|\b[A-Z][a-z]+(?:an|ese|ish|ch|ss)\s(?!(?:{_NO_PARTY})\b)[a-z-]{{4,}},?\s\Z"
)
"""What shows that a single word behind it is a name: "the union Nordsund", "Denmark's Nordsund"."""
_FIRM_BEFORE = regex(rf"\b{FIRMS},?\s\Z")
"""The same of firms, in lower case: "the operator Nordsund"."""
_LAST_INTRODUCING = regex(
    rf"{_CALLING}|['’]s\s\Z|\b(?:owned|run|controlled|held|listed|based|backed|told|by|at|and|of|against|from|for|as|nicknamed|dubbed|broadcaster|newspaper"
    r"|station|network|website)\s\Z"
)
_introducing: Remembered[bool] = Remembered(lambda last: _LAST_INTRODUCING.search(f"{last} ") is not None)
"""Whether all that can end with a word, but for what begins with a capital: "the Danish daily"."""
_OF_TWO = ("line", "line,", "house", "house,")
"""The last of two words for a firm."""
_naming_firms: Remembered[bool] = Remembered(
    lambda last: last.endswith(_OF_TWO) or _FIRM_BEFORE.search(f"{last} ") is not None
)
"""Whether the words for a firm can end with one in lower case."""
_HEADS_FIRM = regex(
    r"(?:[.:]?\x20{3}|\x20{2}[.:]\x20)[^.\n]{0,90}?\b[Tt]he\s(?:[A-Z][a-z]+\s(?:[a-z-]+\s){0,2}?(?:group|company|firm)"
    rf"|(?:[\w-]+\s){{0,3}}?(?!company|firm)(?:{FIRMS}|[a-z]+maker))(?!,?\s[A-Z]|[\w-]|\sof\s(?:the\s)?[A-Z])"
)
"""What stands behind a name, emphasised as a head, of whose bearer the item tells."""
_SMALL, _BY = 3, ("by", "at", "and", "of", "for", "as")
"""Letters that a word has at most with which none of that ends, but for these."""
_SOLD_TO = r"\s[^.;:,\n]{3,60}?\sto\s([A-Z][\w&-]+)(?=[.,;]|\s(?:for|in|last|and|on|this)\b)"
_BOUGHT = r"\s([A-Z][\w&-]+)(?=[.,;]|\s(?:for|in|last|and|on|this|from)\b)"
_WITH = (
    r"\s(?:[a-z-]+\s){0,2}?with\s([A-Z][\w&-]+)"
    r"(?=[.,;]|\s(?:for|in|last|and|on|this|to|over|at|of|was|were|is|are|will|had|ended|began|resumed|broke)\b)"
)
_GOT_FROM = r"\s(?:[^.;:,\n]{3,60}?\s)?from\s([A-Z][\w&-]+)(?=[.,;]|\s(?:for|in|last|and|on|this|a|at)\b)"
_WENT_TO = r"\s(?:[^.;:,\n]{3,60}?\s)?went\sto\s([A-Z][\w&-]+)(?=[.,;]|\s(?:for|in|last|and|on|this)\b)"
_BARGAIN = regex(
    "|".join(
        (
            rf"s(?:old|ells?|elling){_SOLD_TO}",
            rf"S(?:old|ells?){_SOLD_TO}",
            rf"b(?:ought|uys?|id\sfor){_BOUGHT}",
            rf"b(?:ought|uys?|uying){_GOT_FROM}",
            rf"order(?:ed|s|ing)?{_GOT_FROM}",
            rf"venture{_WITH}",
            rf"partnership{_WITH}",
            rf"agreement{_WITH}",
            rf"contract{_WITH}",
            rf"contract{_GOT_FROM}",
            rf"contract{_WENT_TO}",
            rf"order{_WENT_TO}",
            rf"concluded{_WITH}",
            rf"deal{_WITH}",
            rf"intent{_WITH}",
            rf"talks{_WITH}",
            rf"T(?:alks){_WITH}",
            rf"N(?:egotiations){_WITH}",
            rf"negotiations{_WITH}",
            rf"a(?:cquired?s?|cquisition\sof){_BOUGHT}",
            rf"p(?:urchased|urchase\sof){_BOUGHT}",
            rf"t(?:aken\sover|ook\sover|akeover\sof){_BOUGHT}",
            rf"m(?:erged?\swith|erger\swith){_BOUGHT}",
            rf"rival{_BOUGHT}",
            r"f(?:ined|ines)\s([A-Z][\w&-]+)(?=\s(?:[$€£]|\d|more\sthan|nearly|about|some|over|for|up)|[.,;])",
            r"s(?:ued|ues|uing)\s([A-Z][\w&-]+)(?=\s(?:in|on|for|over|last|this|and|after|at)\b|[.,;])",
        )
    )
)
"""What is said of names of firms alone: "to sell its bakeries to Ralcorp"."""
_BARGAINING = wordset(
    "sold sell sells selling bought buy buys bid buying order ordered orders ordering venture partnership"
    " agreement contract concluded deal intent talks negotiations acquire acquires acquired acquireds"
    " acquisition purchased purchase taken took takeover merge merged merger rival fined fines sued sues"
    " suing"
)
"""The words with which that begins, in lower case."""
_JOINED = regex(rf"[-–.&](?i:{by_letter('|'.join(sorted(_BARGAINING)))})\b")
"""The same as part of another word: "re-sold"."""
_SORTED = regex(
    rf"(?<!ist\b)(?<!ic\b)(?<!ish\b)(?<!ese\b)(?<!ern\b)(?<!an\b)(?<!ive\b)(?<!al\b)"
    rf"\s(?:group|union|militia|consortium|family|coalition|alliance|bloc|movement|party|faction|{FIRMS})\b(?!'s|’s)"
)
"""What shows the same behind it: "the Nordsund group"."""
_PARTIES = wordset(
    "Liberals Greens Conservatives Socialists Nationalists Centrists Pirates Communists Republicans"
    " Labourites Tories Unionists Progressives Populists Patriots Monarchists Agrarians Radicals"
    " Teamsters Steelworkers Autoworkers Machinists Mineworkers"
)
"""What parties are called for short, behind "the"."""
_ARTICLES = ("the ", "The ")
_OWNING = regex(
    r"(?:'s|’s)\s(?:[A-Z][a-z]+(?:an|ese|ish|ch|ss)\s)?(?:unit|subsidiary|arm|board|shares|shareholders|chief\sexecutive"
    r"|headquarters|brand|chairman|chairwoman|customers|creditors|largest\sshareholder|parent|auditor|workforce|rivals?"
    r"|(?:co-?)?founders?|owners?|spokes(?:man|woman|person)|lawyers?|managing\sdirector|finance\s(?:chief|director)"
    r"|chief\s[a-z]+\sofficer|sales|profits?|revenues?|earnings|lenders|executives|investors|takeover|licen[cs]e|pilots|fleet)\b"
)
"""What a firm has: "Nordsund's German unit"."""
EXPLAINED = regex(
    rf",\s(?:an?|the|its|one of|among|(?:[A-Z][a-z]+\s)?[A-Z][a-z]+(?:'s|’s))\s(?:[\w'’&-]+\s){{0,5}}?"
    rf"(?:(?:{FIRMS}|group|bank|union|militia|agency|association|federation|charity|consultancy|institute|think-tank|regulator"
    r"|watchdog|body|tribunal|ombudsman|inspectorate|coalition|lobby|arm\sof|unit\sof|rival\sof)s?"
    r"|companies|agencies|authority)\b(?!'s|’s|-)"
    r"|,\sof\s[A-Z][a-z]+,|,\s(?:wholly\s|jointly\s)?(?:owned|founded|controlled)\sby\b|,\s(?:spun\soff|hived\soff|demerged|split)\sfrom\b"
    r"|,\s(?:which|whose)\s(?:makes|builds|owns|operates|runs|produces|sells|employs|supplies|is based"
    r"|is owned|was founded|is listed|was set up)\b"
    r"|,\s(?:headquartered|incorporated|domiciled|listed)\sin\s|(?<=[A-Z]{3}),\sfounded\sin\s"
    r"|(?<!ers)(?<!ors)(?<!els)(?<!ists)(?<!nts)(?<!ians)(?<!men)(?<!ops)(?<!ces),\sbased\sin\s[A-Z]"
)
"""The same behind it: "Nordsund, a Danish carrier", "Nordsund, which builds ferries", "Skov, listed in"."""
_DID = regex(
    r",\swhich\s(?:(?:has|had|also|recently|already)\s){0,2}(?:bought|sold(?!\sfor\b|\sat\b|\sout\b)|acquired|signed|set\sup|hired|supplied|supplies|leased"
    r"|leases|ordered|sued|posted|borrowed|lent|invested|invests|filed|raised|employed|paid(?!\sfor\b)|pays(?!\sfor\b)|won|bid|pleaded|recalled|plans"
    r"|denies|denied|declined|refused|agreed|announced|reported|merged|owes|owed|given\sup|shipped|ships|delivered|laid|said|says)\b"
)
"""The same, of what firms do: "Nordsund, which bought it"."""
OF_STATE = regex(r"\*{0,2}\sof\s(?:the\s)?[A-Z][a-z]{3,}")
"""The same behind it: "Iberfon of Spain"."""
_DOES = (
    r"\s(?:(?:also|later|then|now|still|itself|himself|herself)\s)?"
    r"(?:has|have|had|will|would|may|might|could|is|was|said|says|told|[a-z]{3,12}(?<!ne)ed|sold|bought|paid|won|lost|made"
    r"|took|went|came|gave|sent|built|cut|began|left|met|held|put|kept|grew|rose|fell|sued|led|ran|sought|withdrew|spent"
    r"|lent|brought|fought|drew|chose|quit|struck|won|froze|opened)\b"
)
_UNCOMMON = regex(
    r"(?!(?:Anti|Pro|Non|Mid|Pre|Post|Ex|Trans|Inter|Sub|Co|Re|Un|All|Self|Semi|Pan|Neo)-)"
    r"[A-Z][\w’']*-?[A-Z]+(?:[a-z][\w’']+|[A-Z]+[a-z]?)|[A-Z][a-z]{1,2}[A-Z]|[a-z]{1,4}[A-Z][a-z]+"
)
"""How no common word is spelt, even at the head of a sentence: "Dahl-Lind", "SteelCo", "eSkov"."""
_CAMEL = regex(r"(?!Ma?c[A-Z])(?:[a-z]{1,4}[A-Z][a-z]+|[A-Z][a-z]+[A-Z]\w*)")
"""How only names are spelt: "eSkov", "SkovAir", "SkV"."""
_TAKING_PART = (" by ", " and ", " with ", " sued ", " fined ", " accused ", " told ", " joined ")
_CLOSE = 10
"""Characters of the longest of these."""
_THINGS = regex(r"\s[a-z-]{3,}s\b")
"""What follows a name that things are called by: "BrahMos missiles"."""
_NO_NOUN = regex(
    r"(?!\w*(?:[^u]s|ion|[mt]ent|[ae]nce|ing|ity|ness|ship|hood|dom|ism|age|th|ure|ly|ry|one|body|thing|men|tle|ff)"
    r"\Z)[A-Z][a-z]{3,}"
)
"""How no noun ends that can open a sentence without an article, where any has a capital."""
_COLLECTIVE = wordset(
    "Police Parliament People Children Congress Cabinet Labour Labor Crew Royalty Opposition Nature"
    " Fate History Science Business Capital Anyone Everyone Someone Whoever Each Both Neither Either"
    " None Many Several Most Much Some Others Another Half Who What Which That This These Those They"
    " Youth Clergy Press Media Personnel Folk Senate Council Court Tribunal Brass Relief Grain Food"
    " Wheat Rice Flour Corn Maize Water Fuel Diesel Petrol Coal Medicine Equipment Steel Gold Copper"
    " Timber Coffee Sugar Cotton Meat Crude Milk Bread Gasoline Gear Beef Pork Fish Wine Beer Cocaine"
    " Heroin Cash Money Land Software Hardware Power Silver"
)
"""Words that open a sentence without an article and are no names: "Police said", "Grain shipped"."""
_DEALS = regex(
    r"\s(?:(?:also|later|then|now|has|had|has\salso|has\sin\sturn)\s)?(?:agreed|bought|sold|hired|signed|filed|launched"
    r"|acquired|ordered|sued|appealed|denied|posted|issued|borrowed|lent|supplied|shipped|delivered|pleaded|recalled"
    r"|cancelled|canceled|won|appointed|named|rejected|said|told|announced|reported|raised|settled|owns|operates"
    r"|employs|makes|merged|declined|dismissed|fired|withdrew|leased|invested|unveiled|promised|pledged|vowed|accused"
    r"|blamed|admitted|apologi[sz]ed|refused|demanded|asked|urged|offered|sacked|complained|insisted|argued|confirmed|warned"
    r"|threatened|sought|welcomed|condemned|opposed|negotiated|resigned|lobbied|decided|planned|wants|plans|intends)\b"
)
"""What firms and persons do, behind the name of one."""
_WHEN = ("after ", "before ")
"""What opens a clause about time, and stands before a day as well."""
_TRADES = regex(
    r"\s(?:bought|sold|acquired|hired|signed|sued|merged|leased|ordered|dismissed|unveiled|took\sover|pleaded|invested)\b"
)
"""What tells of the two that it is a clause: "after Nordsund bought it", not "after Christmas"."""
_PAIR_ACTS = regex(
    rf"\sand\s([A-Z][\w&-]+)(?:{_DOES}|,\s(?:both|each|neither)\sof\s|,\s(?:which|who)\sboth\s"
    r"|,\s(?:appointed|elected|hired|named|chosen)\s)"
)
"""What shows that two words are names: "Nordsund and AIG have promised loans"."""
_ACTS = regex(_DOES)
"""The same behind it, if no preposition stands before it: "two months later Nordsund filed"."""
_NO_SUBJECT = regex(
    r"\b(?:the|a|an|of|in|at|near|off|outside|around|across|through|to|from|into|towards|for|with|by|on|called|named"
    r"|(?<!,\s)and|or|like|between|against|under|over|after|before|than|as)\s\Z"
    r"|(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)(?<!\w)[A-Z]\w+,?\s\Z"
)
"""What stands before a name that is not the subject of the verb behind it."""
_FELLOW = regex(r"(?<![\w’'-])(?!The\b|In\b|At\b)[A-Z][\w&-]*\sand\s\Z")
"""Another name that "and" joins to it: "LG and Nordsund pleaded"."""
_ONE = regex(r"\b[Aa]n?\s\Z")
"""What makes one of many of the name behind it: "a Hercules of the Kenyan air force"."""
_ONE_OF_A_MAKE = regex(
    rf"\b[Aa]n?\s(?:(?!(?:{FIRMS}|group|bank|union|party|daily|weekly|agency|at|by|of|from|to|that|than|and|or"
    r"|with|in|on|for)\b)[a-z][a-z-]{1,15}\s){1,3}\Z"
)
"""The same with what it is for: "an air force Hercules"."""
_MAKE = 40
"""Characters before a name within which that stands."""
_NEAR, _JUST_BEFORE, _REACH = 24, 4, 14
"""Characters before a name within which stand a noun for its bearer, an article, and a preposition."""


def is_employer(text: str, start: int) -> bool:
    """Whether those are told of before a name who work for it, and at no place: "pilots at Nordsund"."""
    return text.endswith(" at ", 0, start) and _WORKS_AT.search(text, start - _NEAR, start) is not None


def bargained(text: str) -> AbstractSet[str]:
    """The words that a text names as those who buy and are bought: "to sell its bakeries to Ralcorp"."""
    words = tokenise(text)
    alone = compress(words.starts, map(_BARGAINING.__contains__, words.lows))
    joined = [match.start() + 1 for match in _JOINED.finditer(text)]
    found: set[str] = set()
    end = 0
    for start in sorted((*alone, *joined)) if joined else alone:
        bargain = _BARGAIN.match(text, start) if start >= end else None
        if bargain is not None:
            end = bargain.end()
            found.update(filter(None, bargain.groups()))
    return found


def is_of_a_make(text: str, start: int) -> bool:
    """Whether a word is what something is called that there are many of: "an air force Hercules"."""
    return _ONE_OF_A_MAKE.search(text, start - _MAKE, start) is not None


def heads_firm(text: str, end: int) -> bool:
    """Whether a name heads an item that tells of a firm: "**Nordsund.** A court fined the ferry operator"."""
    return _HEADS_FIRM.match(text, end) is not None


def is_vouched_for(
    text: str, start: int, end: int, *, placed: AbstractSet[str], bargained: AbstractSet[str]
) -> bool:
    """Whether what stands beside a single word says that it is a name.

    Args:
        text: the document's text.
        start: where the word begins.
        end: where it ends.
        placed: words that stand behind "in" somewhere.
        bargained: words that are named in bargains, none where the word opens its sentence.
    """
    words = text[start:end]
    return (
        _is_explained(text, words, end)
        or (words not in _COLLECTIVE and words not in placed and _DID.match(text, end) is not None)
        or _LEGAL_FORM.match(text, end) is not None
        or _is_of_state(text, start, end)
        or (words not in placed and (_SORTED.match(text, end) or _OWNING.match(text, end)) is not None)
        or words in bargained
        or (words in _PARTIES and text[start - 4 : start] in _ARTICLES)
        or (_CAMEL.fullmatch(words) and _acts_or_suffers(text, start, end))
        or _is_introduced(text[max(0, start - _NEAR) : start])
    )


def _acts_or_suffers(text: str, start: int, end: int) -> bool:
    """Whether a name stands where those do who take part in something: "was sued by", "signed it with"."""
    return text.endswith(_TAKING_PART, max(start - _CLOSE, 0), start) and _THINGS.match(text, end) is None


def _is_explained(text: str, word: str, end: int) -> bool:
    """Whether it is said behind a word what its bearer is; not in "Initially, the company said"."""
    explained = EXPLAINED.match(text, end)
    if explained is None or not word.endswith("ly"):
        return explained is not None
    verb = _NEXT.match(text, explained.end())
    return verb is None or not (verb[1] in AUXILIARIES or is_finite_form(verb[1]))


def _is_introduced(before: str) -> bool:
    """Whether the words before a single one say whose name it is; most often a small one stands there."""
    last = before[:-1].rpartition(" ")[2]
    if len(last) <= _SMALL and last not in _BY:
        return False
    low = before.lower()
    if (before != low or _introducing[last]) and _INTRODUCED.search(before):
        return True
    return _naming_firms[last.lower()] and _FIRM_BEFORE.search(low) is not None


def is_subject(text: str, start: int, end: int, *, first: bool) -> bool:
    """Whether a verb of what somebody does follows a word that no preposition stands before.

    At the head of a sentence any noun has a capital: there what is spelt like no common word is a name, and
    what makes bargains or speaks without an article and does not look like a noun that could.
    """
    words = text[start:end]
    if first and _DEALS.match(text, end) and _NO_NOUN.fullmatch(words) and words not in _COLLECTIVE:
        return True
    if first:
        return _UNCOMMON.fullmatch(words) is not None and _ACTS.match(text, end) is not None
    if words in _COMMON or _ACTS.match(text, end) is None:
        return False
    if _FELLOW.search(text, start - _NEAR, start):
        return True
    if text.endswith(_WHEN, 0, start) and _TRADES.match(text, end):
        return True
    return _NO_SUBJECT.search(text, start - _REACH, start) is None


def acts_behind(text: str, end: int) -> bool:
    """Whether a verb of what somebody does follows a word, or what is told of it: "Jet, which began"."""
    return _ACTS.match(text, end) is not None or text.startswith((", which ", ", whose "), end)


def deals_behind(text: str, end: int) -> bool:
    """Whether what only somebody does follows a word: "sued the builder", ", which signed a pact"."""
    return _DEALS.match(text, end) is not None or _DID.match(text, end) is not None


def joined_to(text: str, end: int) -> str:
    """The other of two words that do something: "Nordsund and AIG have promised loans"; empty for none."""
    pair = _PAIR_ACTS.match(text, end)
    return pair[1] if pair else ""


def _is_of_state(text: str, start: int, end: int) -> bool:
    """Whether it is said of which state a single one is: "Iberfon of Spain"."""
    one = _ONE.search(text, start - _JUST_BEFORE, start)
    return one is None and OF_STATE.match(text, end) is not None
