"""Whether a word is a verb where it stands, or the noun or adjective that is spelt the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.inflection import (
    INVARIANT,
    can_be_participle,
    irregular_participles,
    irregular_pasts,
    is_past_form,
)
from timeline.finding.words import MONTHS, PREPOSITIONS, WEEKDAYS, is_adverb
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["BE", "STOPS", "is_noun_too", "is_verb", "makes_noun"]

BE = wordset("is are was were be been being")
_BE_OR_HAVE = BE | wordset("am has have had having")
_ENDS = frozenset(".?!")
STOPS = frozenset('.;:!?()[]—–"“”')
# A base form, a form in -s or a participle behind these is no finite verb.
_BEFORE_NOUNS = wordset(
    "the a an its his her their our my your this that these those some any no every each another of 's"
    " ' such several many few more most first second last latest new recent major joint alleged further"
    " separate bilateral mutual successive"
    " other all in on at from with against for by under over during amid despite between among as per"
    " via into without about - hundred thousand million billion trillion"
)
_QUANTITIES = wordset("most some many few several all others")
_TOLD_APART = wordset("first second third fourth fifth last latter former other others rest")
"""Words that stand behind "the" for one or some of those who were told of."""
_INDUSTRIES = wordset("oil energy gas mining tech pharma drugs")
"""Words before which a "major" is a firm."""
_BEFORE_SUBJECTS = wordset(
    ". ; : , and but while when as because that where after before since ) — – \" ” “ '' ``"
)
"""Behind these a subject begins."""
_BEHIND_ACTS = wordset(
    "in on at to from near after before over for since during along off up down into through the a an its"
    " his her their late early last this yesterday today"
)
"""Words behind a past by which it is no participle before a noun."""
_COUNTS = wordset(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety"
)
"""A count before a participle makes it an adjective: "nine armed groups", but "the two agreed"."""
_BY_THEMSELVES = wordset(
    "died drowned perished fled escaped survived arrived returned came went left fell resigned stayed"
    " remained vanished disappeared emigrated starved landed voted agreed refused surrendered reopened"
    " withdrew sank crashed collapsed abstained defected quit followed recovered"
)
"""Pasts of which a count alone can be the subject: "nine died on Monday"."""
_EACH = frozenset(("each", "all"))
_NEAR_EACH = 5
"""Words before a verb within which "and" joins those who do it: "Peru and Chile each left"."""
_OWN_ACT = frozenset(("the", "a", "an", "its", "their", "his", "her", "it", "them", "him"))
"""Words behind a past that open what it is done to: it describes no noun."""
_BEHIND_ALONE = _BEHIND_ACTS | frozenset((".", ",", ";", "when", "while", "as", "and", "without", "last"))
_ALL = frozenset(("the", "these", "those", "all"))
"""Words that make a count mean all there are."""
_AFTER_OPENING = wordset(
    "in by on at with to from near after before between under over as for since during along of about out off"
    " up down into through while when if only , that and the a an his her its their"
)
_MOVING = wordset(
    "came come comes coming went go goes going gone got get brought bring sent send turned turn pulled pull"
    " held hold fell fall gave give took take taken flew moved called call way"
)
_APART = {
    "back": _MOVING,
    "charge": wordset("take takes took taken taking"),
    "open": wordset("remain remains remained stay stays stayed keep keeps kept stand stood"),
}
"""Verbs, and the words behind which they are none: "came back", "will remain open", "took charge"."""
_NUMBERS = frozenset(("no", "nr", "number"))
"""Words whose full stop a number follows: "Union No. 2"; "No" in capitals is read as the last of them."""
_JOINTS = frozenset(("and", ","))
_BEFORE_EACH = wordset("when and but , while after before since because that as where")
_MODIFIERS = wordset(
    "military air missile drone terrorist suicide armed deadly massive economic financial humanitarian"
    " rescue peace aid trade arms border police state public security foreign"
)
_ONLY_GERUND = wordset(
    "of about in on at from with against for by under over during amid despite as after before"
)


_BEFORE_VERBS = wordset(
    "to will would could may might can must should shall not n't 't they we i you who let help did does"
    " do he she it himself herself themselves henceforth which that also now again already has have had"
    " <actor> <recipient> been be is are was"
    " were being"
)
_OBJECT_OPENERS = wordset(
    "the a an its his her their this that these those him them it us two three four five six seven"
    " eight nine ten some more all both several many dozens hundreds thousands new former up down out"
    " off back <recipient> $ € £"
)
_COMPOUNDS = wordset(
    "tax rate pay job price budget spending power output wage interest production staff hair direct big smash"
    " deep final further sharp short"
)
"""What makes a noun of "cut" or "hit" behind it."""
_BEHIND_NOUNS = _BE_OR_HAVE | wordset(
    "in on at to from with by for of as and or but that which will would could may might can must should did"
    " does squad squads man men list lists team teams single song songs parade series show"
)
_FINITE = wordset("is are was were has have had will would can could may might must should do did go goes")
"""Verbs that stand behind no other: the word before is their subject."""
_YEAR = 4
_TO = (("to",), ["to"])
_JOINING_YEARS = frozenset((",", "and", "or"))
_BEFORE_YEARS = frozenset(("in", "since", "of", "by", "until"))
_BEFORE_TIMES = wordset("in on at with after today tomorrow next this")
_ON_DAYS = frozenset(("votes", "returns", "lands", "travels", "sails"))
"""Forms in -s of what somebody is to do on a day."""
_OPENING = frozenset((("call", "on"), ("call", "for"), ("calls", "on"), ("calls", "for")))
_WITH_TO = wordset(
    "plans hopes aims wants seeks wishes promises vows offers pledges demands refuses travels returns moves"
    " falls rises leads"
)
# Verbs whose base form is also a noun; with -s it is its plural.
_NOUNS_TOO = wordset(
    "finance accord aid aim air appeal arm attack award back ban battle block blast bomb boycott call"
    " campaign"
    " cease charge claim clash comment conduct contact contract cut deal deed demand direct drill end escape"
    " exchange exile export face fight fire fine force free fund function grant halt head help hit hope"
    " host import jail kill land launch lead lift loan march mark meet move name need nominate offer"
    " order patrol phone place plan pledge post praise press probe proceed program project promise"
    " protest publish pull purchase push quarantine question raid rally range release report request"
    " rescue resort result retreat return riot rise rocket rule run sanction seal second secure sentence"
    " shell ship shut sign stage stand start state statement step stop storm stress strike"
    " study supply support talk target team tear test threat tie tour trade train transfer transport"
    " travel travels trial trip trouble turn veto view visit voice vote vow walk wall want war warrant"
    " wave win work wound ally band bar blackmail board bully chip club coach credit finger gang ground knife"
    " menace nurse bid pair pool pump punch rebel reserve slap spear stone toast yield limit curb"
) - frozenset(["deed", "meet", "nominate", "proceed", "publish"])
_NOUN_FORMS = (
    _NOUNS_TOO
    | {f"{noun}s" for noun in _NOUNS_TOO}
    | wordset("supplies marches clashes launches rallies studies vetoes exchanges speeches")
)


_DETERMINED = frozenset(("'s", "the", "a", "an", "his", "her", "its", "their"))
"""Words behind which a participle describes the noun that follows."""
_CLITIC_HOSTS = wordset("he she it that who which there what")
"""Words behind which "'s" is a verb."""
_WHOSE = frozenset(("funded", "owned", "backed", "controlled", "financed", "sponsored", "led", "built"))
"""Participles that say whose something is, or of whom."""
_OWN_VERB = 6
"""Words from such a thing within which its verb stands."""
_PARTING = STOPS | wordset(", and but or that who which when after before as")
_TOLD_BEFORE = wordset(
    "planned expected scheduled promised agreed reported announced requested ordered required intended hoped"
    " foreseen instructed"
)
"""Participles behind "as" that say what was told or meant before."""
_BEFORE_DONE = frozenset(("when", "while", "after", "before", "because", "since", "as"))
"""Words behind which no past stands without a subject."""
_PREPOSED = frozenset(("of", "with", "from", "among", "between", "into", "against", "without"))
"""Prepositions behind which an adverb goes with what describes a noun: "of badly wounded men"."""
_PUBLISHED = frozenset(("daily", "weekly", "monthly", "quarterly", "elderly", "early", "here", "there"))
"""Words that look like adverbs and are nouns behind an article: "the daily reported"."""
_HELD_FOR = frozenset(("accused", "convicted", "suspected"))
_DOERS = ("er", "or", "ist", "man", "thief", "spy")
"""How nouns end for those who do something."""
_OFFICIAL = wordset("former other another officer minister premier senior junior governor senator commander")
"""Words that end like these and are accused as often as anyone."""
_NUMBERED = wordset(
    "flight train unit reactor bus tram route line platform terminal gate pier block phase chapter article"
    " section paragraph resolution protocol channel highway battalion apollo boeing airbus"
)
"""Nouns that a number behind them tells apart: "Flight 522", "Reactor 4"."""
_A = (("a",), ("an",))
_SHORTENED = frozenset(("jr", "sr", "inc", "ltd", "corp", "co", "st"))
"""What a full stop shortens at the end of a name."""
_NEAR_OF = 12
"""Words behind "accused" within which it is said of what."""
_MEANS = frozenset(("financing", "funding"))
_ASIDE = 14
"""Words of what is inserted behind a subject."""
_OPENS_ASIDE = wordset("a an the its his her their one once which who whose")
_SOON = wordset(
    "soon then first later next still yet perhaps even once never always almost instead maybe ever"
)
_LEADING = wordset("to will would could may might can must should shall 'll")
"""Words that lead to a base form, and adverbs between the two."""
_OWN_OBJECT = frozenset(("a", "an", "its", "his", "their", "two", "three", "several"))
_OF_POLICE = frozenset(("the", "off", "down", "up", "out", "him", "her", "them", "this", "that"))


def is_verb(words: Sequence[str], i: int) -> bool:
    """Whether the word can be a verb where it stands.

    Not behind an article, an adjective or a preposition; and where the same word is a noun ("supplies"), only
    behind "to" or an auxiliary or before an object.
    """
    word = words[i]
    before = words[i - 1] if i else "."
    if word.endswith("ing"):
        is_noun = word == "according" or before.isdigit()  # "the 1998 bombing"
        is_noun = is_noun or (word in _MEANS and _is_means(words, i, before))
        return not is_noun and (before not in _BEFORE_NOUNS or before in _ONLY_GERUND)
    that = before == "that" and _is_behind_that(words, i)
    if that or _one_of_them_did(words, i, before) or (before in _SOON and _is_led_to(words, i)):
        return True
    if (before in _BEFORE_NOUNS and not _is_alone(words, i, before)) or _is_subject(words, i, before):
        return False
    counted = (before in _COUNTS and words[i - 2] not in _ALL) or (
        before.isdigit() and _counts(words, i, before)
    )
    counted = counted and not _did_alone(words, i)
    described = word.endswith("ed") and _is_adjective(words, i, before)
    nearly = word == "close" and before not in _BEFORE_VERBS and words[i + 1 : i + 2] in _TO  # "close to 40"
    if counted or described or nearly or _is_qualified(words, i, before) or _is_as_told(words, i, before):
        return False
    ends = before in _ENDS and not (
        i > 1 and before == "." and words[i - 2] in _SHORTENED
    )  # "Jan Dahl Jr. hosted"
    opens = ends and not (word.endswith(("ed", "en", "wn")) and _goes_before(words, i + 1))
    if opens or (word in _APART and before in _APART[word]):  # "came back the next spring"
        return False
    return word not in _NOUN_FORMS or (
        (before not in _MODIFIERS or _hits(words, i)) and _acts(words, i, before)
    )


def _is_led_to(words: Sequence[str], i: int) -> bool:
    """Whether a modal stands before the adverb before a base form: "will soon | visit"."""
    return i > 1 and words[i - 2] in _LEADING and not is_past_form(words[i])


def _is_subject(words: Sequence[str], i: int, before: str) -> bool:
    """Whether a noun stands here: "while volunteers went", "in one shelter"."""
    word, after = words[i], words[i + 1] if i + 1 < len(words) else "."
    if before == "one":
        return word[-1] != "s" and not word.endswith("ed") and not is_past_form(word)
    acts = after in _FINITE or _is_plain_past(after)
    return acts and word[-1] == "s" and before in _BEFORE_SUBJECTS and not _hits(words, i)


def _did_alone(words: Sequence[str], i: int) -> bool:
    """Whether a count is all of the subject: "nine died on Monday", "nine backed the plan"."""
    if i > 1 and words[i - 2] in PREPOSITIONS:
        return False  # "with nine killed the toll rose"
    after = words[i + 1] if i + 1 < len(words) else "."
    return after in _OWN_ACT or (words[i] in _BY_THEMSELVES and after in _BEHIND_ALONE)


def _is_means(words: Sequence[str], i: int, before: str) -> bool:
    """Whether money is meant that somebody gets: "is negotiating financing", not "is financing a dam"."""
    after = words[i + 1] if i + 1 < len(words) else "."
    return before not in BE and after not in _OBJECT_OPENERS and after not in ("<recipient>", "<actor>")


def _is_behind_that(words: Sequence[str], i: int) -> bool:
    """Whether a word behind "that" tells what somebody does or did: "the firm that runs it", "that fled"."""
    return words[i].endswith(("ed", "es")) or _is_of_one(words, i) or _is_plain_past(words[i])


def _is_of_one(words: Sequence[str], i: int) -> bool:
    """Whether a word behind "that" tells what one does: "the firm that runs it", not "said that runs"."""
    word = words[i]
    if not word.endswith("s") or word.endswith(("ss", "us", "as", "is", "news")):
        return False
    return word not in _NOUN_FORMS or words[max(i - 3, 0)] in ("a", "an", "the")


def _is_qualified(words: Sequence[str], i: int, before: str) -> bool:
    """Whether a word parts a participle from its article: "the newly elected council"."""
    if i < 2:
        return False
    opener = words[i - 2]
    if before in _PUBLISHED or not is_adverb(before):
        is_single = opener in ("a", "an") and before[-1:] != "s"
        return words[i] in _WHOSE and is_single and _leaves_verb(words, i + 1)
    has = opener == "'s" and (i < 3 or words[i - 3] in _CLITIC_HOSTS)  # "he's recently moved"
    return opener in _PREPOSED or (opener in _DETERMINED and not has)


def _is_as_told(words: Sequence[str], i: int, before: str) -> bool:
    """Whether it only compares with what was told: "went home as planned", "as previously agreed"."""
    if words[i] not in _TOLD_BEFORE:
        return False
    return before == "as" or (i > 1 and words[i - 2] == "as" and is_adverb(before))


def _leaves_verb(words: Sequence[str], i: int) -> bool:
    """Whether a single thing stands here and its own verb behind it: "a state owned yard was sold"."""
    if not words[i : i + 1] or not words[i].isalpha() or words[i][-1] == "s" or words[i] in _AFTER_OPENING:
        return False
    for word in words[i + 1 : i + _OWN_VERB]:
        if word in _BE_OR_HAVE or is_past_form(word):
            return True
        if word in _PARTING:
            return False
    return False


def _is_adjective(words: Sequence[str], i: int, before: str) -> bool:
    """Whether a word in -ed describes a noun that something is done with, or that another one describes."""
    if before in _JOINTS:
        described = _goes_with_adjective(words, i)
    elif before in _BEFORE_DONE:
        described = _tells_of_noun(words, i)
    else:
        described = before.endswith("ing") and _describes_object(words, i, before)
    return described or (words[i] in _HELD_FOR and _names_culprit(words, i))


def _tells_of_noun(words: Sequence[str], i: int) -> bool:
    """Whether a noun with a verb of its own follows: "when promised coaches failed to come"."""
    if i + 2 >= len(words) or words[i + 1][-1] != "s" or not words[i + 1].isalpha():
        return False
    return words[i + 2] in _BE_OR_HAVE or is_past_form(words[i + 2])


def _names_culprit(words: Sequence[str], i: int) -> bool:
    """Whether a word says for what somebody is held who does it: "and accused swindler Jan Dahl"."""
    behind = words[i + 1 : i + _NEAR_OF]
    if "of" in behind or _OFFICIAL.intersection(behind[:2]):
        return False
    return not _AFTER_OPENING.intersection(behind[:1]) and any(map(_is_doer, behind[:2]))


def _is_doer(word: str) -> bool:
    return len(word) > 3 and word.endswith(_DOERS)


def _goes_with_adjective(words: Sequence[str], i: int) -> bool:
    """Whether a word in -ed is joined to one that describes a noun: "the man's bound and burned body"."""
    joined = i > 2 and can_be_participle(words[i - 2])
    described = joined and words[i - 3] in _DETERMINED
    return described and i + 1 < len(words) and words[i + 1].isalpha() and words[i + 1] not in _AFTER_OPENING


def _describes_object(words: Sequence[str], i: int, before: str) -> bool:
    """Whether a word in -ed describes what is done something with: "is considering armed escorts"."""
    return before != "being" and i > 1 and words[i - 2] in BE


def _is_plain_past(word: str) -> bool:
    """Whether a word is an irregular past and nothing else: "the war that began in May"."""
    return word in irregular_pasts() and word not in INVARIANT and word not in _NOUN_FORMS


def _hits(words: Sequence[str], i: int) -> bool:
    """Whether a past that is a noun too has an object of its own: "a drone hit a mill", not "a tax cut".

    Police do so in any number: "police shut the bridge".
    """
    if words[i] not in INVARIANT or i + 1 >= len(words):
        return False
    after = words[i + 1]
    if after in _OWN_OBJECT or (words[i] == "hit" and after.isalpha() and after not in _BEHIND_NOUNS):
        return True
    return words[i - 1] == "police" and after in _OF_POLICE


def _counts(words: Sequence[str], i: int, before: str) -> bool:
    """Whether a number before the word counts it: "12 wounded", but not "the break in 2019 took two"."""
    if i < 2:
        return True
    if words[i - 2] == "." and words[i - 3] in _NUMBERS:
        return False  # "Union No. 2 approved"
    if words[i - 2] in _NUMBERED or (words[i - 3 : i - 2] in _A and words[i - 2].isalpha()):
        return False  # "Flight 522 crashed", "a Boeing 737 crashed"
    # "In 2019 killed", "on June 3, 2019 killed", "in 2018 and 2019 killed"
    dated = words[i - 2] in _BEFORE_YEARS or (words[i - 2] in _JOINING_YEARS and words[i - 3].isdigit())
    is_year = len(before) == _YEAR and dated
    month = words[i - 3] if words[i - 2] == "." else words[i - 2]  # "on Aug. 7 killed"
    return not is_year and month.lower() not in MONTHS


def makes_noun(word: str) -> bool:
    """Whether a word makes a noun of a form of a verb behind it: "an air raid", "a tax cut"."""
    return word in _MODIFIERS or word in _COMPOUNDS


def is_noun_too(word: str) -> bool:
    """Whether a form of a verb is also that of a noun: "supplies", "deal"."""
    return word in _NOUN_FORMS


def _goes_before(words: Sequence[str], i: int) -> bool:
    """Whether no noun follows a participle that opens a sentence: "Built in 1921, ...", not "Armed men"."""
    return i >= len(words) or words[i] in _AFTER_OPENING


def _is_alone(words: Sequence[str], i: int, before: str) -> bool:
    """Whether what mostly stands before a noun is all of the subject, or says when it was done."""
    return _first_did(words, i, before) or _many_did(words[i], before) or _each_did(words, i, before)


def _many_did(word: str, before: str) -> bool:
    """Whether a quantity stands alone as the subject of a past that is no participle: "most came back"."""
    return before in _QUANTITIES and word in irregular_pasts() and word not in irregular_participles()


def _each_did(words: Sequence[str], i: int, before: str) -> bool:
    """Whether "each" is the subject of a past, or like "all" behind it: "Peru and Chile each fled"."""
    if before not in _EACH or i < 2 - (before == "each") or i + 1 >= len(words) or not is_past_form(words[i]):
        return False
    if before == "each" and (i == 1 or words[i - 2] in _BEFORE_EACH or words[i - 2] in _ENDS):
        return True
    many = (
        "and" in words[max(i - _NEAR_EACH, 0) : i - 2] or words[i - 2][-1] == "s" or words[i - 2] in _COUNTS
    )
    return (
        many
        and words[i - 2].isalpha()
        and words[i - 2] not in _BEFORE_NOUNS
        and not is_past_form(words[i - 2])
    )


def _one_of_them_did(words: Sequence[str], i: int, before: str) -> bool:
    """Whether what counts or tells apart is all of a subject: "the first landed on Monday", "another left".

    Not before a noun, which it would tell apart: "the first sold tickets".
    """
    if before == "major":  # "the oil major sold its wells"
        return i > 1 and words[i - 2] in _INDUSTRIES
    whole = before == "another" or (before in _TOLD_APART and i > 1 and words[i - 2] == "the")
    if not whole or not is_past_form(words[i]):
        return False
    first = i - 1 if before == "another" else i - 2
    opens = first == 0 or words[first - 1] in _BEFORE_SUBJECTS or words[first - 1] in WEEKDAYS
    return opens and i + 1 < len(words) and words[i + 1] in _BEHIND_ACTS


def _first_did(words: Sequence[str], i: int, before: str) -> bool:
    """Whether "first" says when: "the jet first flew", but not "the first wounded"."""
    says_when = before in ("first", "last") and i > 1 and words[i - 2] not in _BEFORE_NOUNS
    return says_when and is_past_form(words[i])


def _acts(words: Sequence[str], i: int, before: str) -> bool:
    """Whether a word that is a noun as well stands as a verb."""
    after = words[i + 1] if i + 1 < len(words) else "."
    if before.endswith("ly") and i > 1:
        before = words[i - 2]  # "to partially lift"
    if before in _BE_OR_HAVE and words[i] not in irregular_participles():
        return False  # "the weather was fine"
    leads_to = after == "to" or words[i + 1 : i + 3] == ("on", "to")  # "travels on to Oslo"
    if before in _BEFORE_VERBS or (leads_to and words[i] in _WITH_TO):
        return True
    if before in STOPS:
        return False
    if (words[i], after) in _OPENING or _is_timed(words, i, before, after):
        return True
    if before == ",":  # "the bank, short of cash, cut its aid", "Ostia, a neighbour, cut relations"
        acts = after in _OBJECT_OPENERS or (_closes_aside(words, i - 1) and _has_object(words[i], ",", after))
        return words[i] in INVARIANT and acts
    return after in _OBJECT_OPENERS or _has_object(words[i], before, after)


def _closes_aside(words: Sequence[str], i: int) -> bool:
    """Whether the comma at ``i`` closes what is said of a subject: "Ostia, a neighbour of Norland,"."""
    for k in range(i - 2, max(i - _ASIDE, 0), -1):
        if words[k] == ",":
            return words[k + 1] in _OPENS_ASIDE
        if words[k] in (".", ";"):
            return False
    return False


def _is_timed(words: Sequence[str], i: int, before: str, after: str) -> bool:
    """Whether a time follows a verb of what begins, ends or is done on a day: "starts in May"."""
    if words[i] in ("ends", "starts"):
        return after in _BEFORE_TIMES
    return words[i] in _ON_DAYS and not before.endswith("s") and _is_before_day(words[i + 1 : i + 3])


def _is_before_day(behind: Sequence[str]) -> bool:
    """Whether a day to come follows: "Norland votes | on Sunday", not "the votes | on the bill"."""
    if len(behind) < 2 or behind[0] != "on":
        return behind[:1] == ("next",) or behind[:1] == ("tomorrow",)
    return behind[1] in WEEKDAYS or behind[1] in MONTHS or behind[1].isdigit()


def _has_object(word: str, before: str, after: str) -> bool:
    """Whether what follows is an object: "supplies rockets", "Norland cut all ties", not "tax cut plans"."""
    if word in INVARIANT and before not in _COMPOUNDS and after.isalnum() and after not in _BEHIND_NOUNS:
        return True
    return word[-1] == after[-1] == "s" and len(after) > 3 and before not in ("and", "or")
