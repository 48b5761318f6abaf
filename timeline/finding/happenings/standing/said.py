"""Where what somebody says begins and ends in its sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.happenings.page import within
from timeline.finding.inflection import is_past_form
from timeline.finding.regex import regex
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from timeline.finding.claims import ClaimMention
    from timeline.finding.happenings.page import Page
    from timeline.finding.sentences import Sentence

__all__ = ["TOLD", "content_of"]

TOLD = wordset("told tells telling informed assured reminded warned")
_BEFORE_TIMES = frozenset(("", "on", "in", "late", "early", "late on", "early on", "earlier", "last"))
_BEFORE_THAT = frozenset(
    ("only", "only in", "only on", "just", "as recently as", "as late as", "as early as", "as long ago as",
     "as far back as", "back in", "already in")
)  # fmt: skip
"""What may as well open what is said, where no "that" follows the time: "said only in May that"."""
_THAT = (" that ", ", that ")
_TO_TIME = 20
"""Characters behind the word of saying within which its time begins."""
_OPENING = regex(r",?\s*(?:that\s)?")
_ASIDE = regex(r"(?:when|while|because|although|though)\s")
"""What behind a comma tells when or why, and not what is said: "the strain showed in May, when"."""
_OCCASION = regex(
    r"(?:as|when|while|after|before)\s(?:(?:he|she|it|they)\s(?:was\s|were\s|had\s)?[a-z]+|[a-z]{3,}ing\b)(?!\ssaid)"
)
"""What tells on which occasion that was said which stands before: ", he said | as he left the court"."""
_LONGEST_DATE = 200
"""Characters within which dates stand that are taken for what is said."""
_IN_DATES = wordset(
    "on in at of the a an late later early earlier last this that same day today yesterday"
) | {""}
"""Words beside dates where nothing else is said."""
_OBJECTS = frozenset(("that", "to", "of"))
_REPORT = regex(
    r"(?:as\s[\w-]+\s)?(?:an?\s|the\s)?(?:[\w-]+\s){0,3}?(?:reports?|rumou?rs?|claims?|allegations?|suggestions?"
    r"|accusations?|charges?|assertions?|insinuations?|speculation|notion|idea|contention)\b"
    r"[^.;,]{0,60}?\bthat\s"
)
"""What is denied together with what it says: "denied a report in a newspaper that"."""
_ADDRESSED = 9
"""Words that say whom something was told, and when."""
_LATER = regex(r",\s(?:[\w-]+\s){0,4}?(?:hours?|days?|weeks?|months?|years?|fortnight)\s(?:after|before)\s")
"""How a clause begins that tells how long after something it is said."""
_UNTIL_LATER = 60
"""Characters behind the word of saying within which it begins."""
_SPACED = len(" on early ")
_TURNS = (", although ", ", even though ", ", something ")
"""Where what is said ends before its sentence does, as it does at a semicolon."""
_OPENING_ASIDE = (" and, ", " but, ", " while, ", " after, ", " because, ")
"""What stands before who says the clause that it opens: "left and, according to an envoy, sank"."""
_OPENING_CLAUSE = regex(r"[\w,)]\s(?:which|whom|who|where|because|although|though|whereas|when|that),?\s\Z")
"""What opens a clause right before who says it: "signed a pact under which, | according to an envoy, "."""
_KNOWN = ("ed", "seen", "sent", "shown")
_KNOWN_BY = regex(r"\s(?:by|to|in|from|with|at|on)\s[^,;:.]{1,60}(?=,\s)")
"""Who has seen or asked a source that opens a sentence: "According to a report seen | by Reuters | , it"."""
_JOINING = (", and ", ", but ", "; ")
"""What parts a clause that begins from the one before it."""
_ASIDES = (", while ", ", whereas ", ", although ")
"""What begins a clause that whoever reports tells behind "according to" somebody."""
_TURNING = regex(r", but (?:\w+ly )?(?P<verb>\w+)")
"""Where the speaker may go on to act: "said it had begun, but refused to say where"."""
_UNTOLD = regex(r", though (?:he|she|it|they) (?:would not|did not|could not|declined|refused|gave no)\b")
"""What whoever reports adds of a speaker: "will be paid, she said, though she gave no date"."""
_WHERE_SAID = regex(
    r"\s(?:in|at|during|through|via)\s(?:an?|the|his|her|its|their)\s(?:[\w-]+\s){0,3}?(?:interview|statement|tweet"
    r"|post|e-?mail|(?:news|press)\sconference|(?:news\s|press\s)?briefing|broadcast|podcast|televised\saddress"
    r"|(?P<unsure>speech|column|letter|note|message|memo|filing|address))\b(?!\sthat\b)[^,;:“”\"]{0,70}\Z"
)
"""What closes a sentence and tells where its speaker said it: "said it was safe in an interview in May"."""
_BEFORE_THEN = regex(r"\b(?:had|has|have|will|would|was\sto|is\sto)\s")
"""What tells of another time than that of the saying, at which a letter may have been sent as well."""
_STANDS_IN_IT = regex(r"(?:ed|out|down|given|made|written|told)\Z")
"""What tells of a thing that stands in a letter, which says nothing here: "an option granted in a letter"."""
_SAYS_TOO = regex(r"\b(?:said|says|told|added|announced|confirmed|wrote)\b")
"""What tells of another who says it there: "will ask for a loan, its envoy said in an interview"."""
_SAID = 1500
"""Characters of what is said within which it is looked for where that ends."""
_SHORTEST = 10
"""Characters of what is said before it can turn to something else."""
_OPENED = 20
"""Characters that must stand before who speaks for them to be what is said."""


def content_of(
    page: Page, sentence: Sentence, mention: ClaimMention, source: tuple[int, int]
) -> tuple[int, int]:
    """The span of what is said in a sentence; empty behind the cue where nothing is.

    Args:
        page: the document.
        sentence: the sentence.
        mention: the claim as found, with its cue.
        source: the span of who says it.
    """
    assert mention.cue is not None
    cue = page.text[slice(*mention.cue)].lower()
    first = min(source[0], mention.cue[0])
    content = _found(page, sentence, mention, source)
    if content[0] >= mention.cue[1]:
        content = _behind_time(page, content)
        told_when = page.text.endswith(" as ", 0, first) and _OCCASION.match(page.text, *content)
        if told_when or page.text.startswith("otherwise", content[0]):
            return mention.cue[1], mention.cue[1]  # "as she conceded | when she left the court"
        before = page.text[mention.cue[1] : content[0]].rstrip()
        if before.endswith(",") and " that" not in before and _ASIDE.match(page.text, *content):
            return mention.cue[1], mention.cue[1]
    report = _REPORT.match(page.text, *content) if mention.stance == "denies" else None
    content = (report.end(), content[1]) if report else content
    behind = content[0] < first and content[1] <= first + 1
    if behind and mention.stance != "unverified" and not cue.startswith("according"):
        before = page.text[max(0, first - 3) : first].rstrip()
        if not before.endswith((",", "”", '"', "''", "—", "–")):
            content = (mention.cue[1], mention.cue[1])
    if content[0] >= mention.cue[1]:
        content = _without_where(page, content)
    turn = _turn(page.text, mention, content)
    if turn - content[0] > _SHORTEST:
        content = (turn + 1, content[1]) if first > turn > 0 else (content[0], turn)
    return content


def _found(page: Page, sentence: Sentence, mention: ClaimMention, source: tuple[int, int]) -> tuple[int, int]:
    """What is said as it was found, or what stands before "she told us on Friday"."""
    assert mention.cue is not None
    cue, first = mention.cue, min(source[0], mention.cue[0])
    content = mention.content or (cue[1], cue[1])
    if page.text[cue[0] : cue[1]].lower().startswith("according"):
        return _around(page, sentence, cue, source)
    if content[0] < cue[1]:
        return content
    content = _behind_that(page, cue, content)
    content = _without_later(page, cue, content)
    closes = first - sentence.start > _OPENED and (
        _is_date_only(page, content)
        or _is_addressee(page, cue, content, first)
        or (page.text.startswith(", ", first - 2) and _OCCASION.match(page.text, *content))
    )
    return (sentence.start, first) if closes else content


def _without_later(page: Page, cue: tuple[int, int], content: tuple[int, int]) -> tuple[int, int]:
    """What is said without how long after something else: "said on Friday | , a day after Lima said that"."""
    later = _LATER.search(page.text, cue[1], min(content[1], cue[1] + _UNTIL_LATER))
    if later is None:
        return content
    stands = any(
        one.start <= cue[1] + _SPACED and one.end <= later.start()
        for one in within(page.datings, cue[1], later.start())
    )
    return (cue[1], later.start()) if stands or later.start() == cue[1] else content


def _without_where(page: Page, content: tuple[int, int]) -> tuple[int, int]:
    """What is said without the interview in which that is: "said it was safe | in an interview on Sunday"."""
    start, end = content
    if end - start > _SAID or not any(one.end <= end for one in within(page.datings, start, end)):
        return content
    said = page.text[start:end].rstrip(" .")
    where = _WHERE_SAID.search(said)
    if where is None or where.start() < _SHORTEST:
        return content
    before = said[: where.start()]
    told_of = where["unsure"] and (_BEFORE_THEN.search(before) or _STANDS_IN_IT.search(before))
    if told_of or _SAYS_TOO.search(before):
        return content
    return start, start + where.start()


def _turn(text: str, mention: ClaimMention, content: tuple[int, int]) -> int:
    """Where what is said ends before its sentence does; -1 where it does not."""
    start, end = content
    stop = min(end, start + _SAID)
    found = [text.find(";", start, end)]
    found += [text.find(turn, start, stop) for turn in _TURNS]
    if mention.family == "stance":
        found.append(text.find(", as ", start, stop))
    though = text.find(", though ", start, stop)
    if though >= 0 and _UNTOLD.match(text, though):
        found.append(though)
    but = text.find(", but ", start, stop)
    if but >= 0:
        turning = _TURNING.finditer(text, but, stop)
        found += [match.start() for match in turning if is_past_form(match["verb"])]
    return min((at for at in found if at >= 0), default=-1)


def _around(page: Page, sentence: Sentence, cue: tuple[int, int], source: tuple[int, int]) -> tuple[int, int]:
    """According to X, where a clause begins, speaks for all that follows; at the end for all before it."""
    before = page.text[sentence.start : cue[0]]
    behind = max(source[1], cue[1])
    is_made_known = page.text.endswith(_KNOWN, *source)
    known = _KNOWN_BY.match(page.text, behind) if is_made_known else None
    behind = known.end() if known else behind
    opens = before.endswith((*_JOINING, *_OPENING_ASIDE)) or _OPENING_CLAUSE.search(
        before, len(before) - _OPENED
    )
    if before.count(" ") < 3 or opens:
        return behind + (len(", ") if known else 0), sentence.end
    # "They agreed, according to an envoy, but two men were seized"
    goes_on = before.endswith(", ") and page.text.startswith((*_JOINING, *_ASIDES), behind)
    return sentence.start, (behind if goes_on else sentence.end)


def _behind_time(page: Page, content: tuple[int, int]) -> tuple[int, int]:
    """What is said begins behind the time of saying: "said on Monday that", not "said that on Monday"."""
    if page.text.endswith(_THAT, 0, content[0]):
        return content
    for dating in within(page.datings, content[0], min(content[0] + _TO_TIME, content[1])):
        led = page.text[content[0] : dating.start].strip().lower()
        if led in _BEFORE_TIMES or (led in _BEFORE_THAT and page.text.startswith(_THAT, dating.end)):
            start = dating.end
            rest = _OPENING.match(page.text, start, content[1])
            return (rest.end() if rest else start), content[1]
    return content


def _behind_that(page: Page, cue: tuple[int, int], content: tuple[int, int]) -> tuple[int, int]:
    """Of "told reporters in Oslo on 4 May that ..." what is said begins behind "that"."""
    words = page.words.lows
    if words[page.word_at(cue[1]) - 1] not in TOLD:
        return content
    first, last = page.word_at(content[0]), page.word_at(content[1])
    if words[first - 1] == "that":
        return content  # "told the court that every ship had sailed and that two had sunk"
    for i in range(first, min(first + 12, last)):
        if words[i] == "that":
            return page.words.ends[i] + 1, content[1]
    return content


def _is_date_only(page: Page, span: tuple[int, int]) -> bool:
    if span[1] - span[0] > _LONGEST_DATE:
        return False
    rest = page.text[span[0] : span[1]]
    for dating in within(page.datings, *span):
        rest = rest.replace(page.text[dating.start : dating.end], "")
    return all(word.strip('.,”"') in _IN_DATES for word in rest.lower().split())


def _is_addressee(page: Page, cue: tuple[int, int], span: tuple[int, int], first: int) -> bool:
    """Whether "told" has only whom and when behind it: what is said stands before, as in ", she told us"."""
    if page.words.lows[page.word_at(cue[1]) - 1] not in TOLD:
        return False
    start, end = page.word_at(span[0]), page.word_at(span[1])
    closes = page.text[max(first - 2, 0) : first].strip() in (",", ",”", "”", '"')
    return closes and end - start <= _ADDRESSED and _OBJECTS.isdisjoint(page.words.lows[start:end])
