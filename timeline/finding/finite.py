"""Finite verbs: which words say what somebody does, and are no noun, infinitive or participle."""

from __future__ import annotations

from itertools import compress
from typing import TYPE_CHECKING

from timeline.finding.claims.lexicon import OF_PEOPLES, finite_verbs, says_what
from timeline.finding.inflection import (
    INVARIANT,
    bases,
    irregular_participles,
    irregular_pasts,
    spellings_of,
)
from timeline.finding.kinds.lexicon import lexicon
from timeline.finding.kinds.verbs import is_noun_too, is_verb
from timeline.finding.remembered import Remembered
from timeline.finding.words import (
    AUXILIARIES,
    BE,
    MONTHS,
    PREPOSITIONS,
    SUBJECT_RELATIVES,
    WEEKDAYS,
    is_adverb,
)
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Test = Callable[[Sequence[str], int], bool]

__all__ = ["FURNISHED", "can_be_finite", "find_finite_verbs", "is_base_form", "is_finite_form"]

_BEFORE_MONTHS = wordset("in on of last next since until by early late mid this and")
_WISHING = frozenset(("plan", "want", "hope", "intend", "aim", "expect", "refuse", "threaten", "need"))
"""Base forms that stand as finite verbs before "to"."""
_CLAIMING = frozenset(("claim", "claims"))
"""Forms that are finite before "to have": "the rebels claim to have left"."""
_SAYS_TOO = wordset("claims fears hopes suspects reports estimates")
"""Verbs of one behind which "that" may be left out, and that are nouns as often."""
_SPEAKING = wordset("say believe think insist argue allege contend")
"""Verbs of many behind which what they say follows at once: "officials say Norland left"."""
_SPEAKING_TOO = wordset(
    "claim fear hope suspect expect report deny warn add confirm announce concede admit acknowledge suggest"
    " predict note estimate complain maintain"
)
"""Those that may be nouns or act on something, where a verb follows: "officials fear Norland left"."""
FURNISHED = wordset("armed equipped fitted packed filled tasked entrusted faced saddled stocked")
"""Participles that describe a noun where "with" follows."""
_OWNERS = frozenset(("'s", "its", "his", "this"))
_BEFORE_WISHES = frozenset(("to", "will", "would", "may", "could", "might", "not", "should", "can", "must"))
_ARTICLES = frozenset(("the", "a", "an", "its", "their", "his"))
_AFTER_MANY = frozenset(("it", "them", "him", "her", "that", "us", "to"))
"""Words behind the present tense of many: "the companies expect it to close"."""
_SEVERAL = wordset("two three four five six seven eight nine ten several both many few")
_BETWEEN = frozenset(("also", "now", "still"))
"""Adverbs that stand between such a subject and its verb."""
_ONE = (("a",), ("an",))
"""Words of one only: "an arms embargo"."""
_MANY = frozenset(("those", "people", "men", "women", "many", "others", "children", "police", "some"))
"""Words for several that are no plural in -s."""
_OBJECT = 3
"""Words between a verb and the last noun of what it acts on."""
_LONG_PHRASE = 9
"""Words of a noun phrase that is looked at."""
_PHRASE_BREAKS = wordset(', . ; : ( ) " “ ” – — that as while after before when because but')
"""What stands before the first word of a clause."""
_GATHERING = frozenset(("meet", "gather", "convene"))
_OPENING = frozenset(("before", "when", "until", "while"))
"""What opens a clause about these behind such a word: "hopes to join | before leaders meet in May"."""
_BEFORE_BASES = wordset(
    "to will would may could might not should can must shall 'll did do does let help make makes made"
)
"""Words behind which a base form is no present tense, whatever stands between."""
_BEFORE_NONFINITE = frozenset(("to", "be", "been", "being", "having", "help", "helped", "helps", "let"))
"""Words behind which a form that might be finite is an infinitive or a participle: "helped cut"."""
_TAKING = frozenset(
    (
        *(("take", noun) for noun in ("effect", "place", "part", "office", "over")),
        *((verb, "work") for verb in ("start", "begin", "resume")),
        *((verb, "for") for verb in ("hope", "call", "push", "press", "wait", "look", "fear", "vote")),
    )
)
"""Base forms that are no nouns before such a word: "officials hope for renewal"."""
_DOING = wordset(
    "deny consider contemplate regret admit favour favor oppose avoid resume begin recommend propose"
)
"""Base forms that are verbs before a form in -ing: "officials deny helping them"."""
_SAYING_MORE = frozenset(("of", "for", "in", "with", "from", "at", "between"))
_AT_TIMES = frozenset(("in", "on", "by", "until", "from"))
_TO_COME = WEEKDAYS | MONTHS | {"next", "tomorrow", "tonight", "later", "today", "again", "soon"}
"""Words of a time that stand right behind a verb."""
_SCHEDULED = wordset(
    "begin start resume open close end finish vote meet gather convene go leave arrive return continue expire"
    " launch follow"
)
"""Verbs whose present tense tells what is to come."""
_SET_FOR = _SCHEDULED | wordset(
    "travel fly rule lapse reconvene convene gather debate decide visit head sail depart retire host address"
    " stand sit hold appear tour face run play unveil publish report discuss consider inaugurate examine"
)
"""The same of those whose forms are nouns too, where nothing else in the sentence is a verb."""
_GOING_TO = frozenset(("leave", "enter", "quit", "reach", "join"))
"""Those behind which the name of a place or a state may stand."""
_SET_FOR_ONE = frozenset(form for form in spellings_of(" ".join(sorted(_SET_FOR))) if form[-1] == "s")
_SETTING = MONTHS | WEEKDAYS | wordset("tomorrow tonight next this later")
"""Words of times to come."""
_BEHIND_SET = PREPOSITIONS | _ARTICLES | _SETTING | wordset("again home trial parliament elections results")
_THEY = frozenset(("they", "we", "both"))
_OPENING_ONE = frozenset(("the", "a", "an", "its", "their", "his", "her", "this", "'s", "mr", "ms", "mrs"))
"""Words before the noun of which such a form in -s is told."""
_NO_LONE = (
    _OPENING_ONE
    | PREPOSITIONS
    | wordset(
        "new more early fresh other no all local general daily weekly annual regular public private"
        " election budget test trial state school hospital home sales news"
    )
)
"""Words before such a form with which it is a noun: "new votes on Friday"."""
_LONG, _YEAR = 5, 4
"""Words behind a noun that say more of it, and digits of a year."""
_PREFIXES = ("re", "un", "over", "under", "out", "mis", "fore", "inter")
_NO_VERBS = wordset(
    "hundred united sacred indeed speed naked armed unarmed kindred wicked unprecedented so-called talented"
    " landlocked embattled"
    " ahmed mohamed mohammed muhammed hamed khaled saeed javed jared alfred wilfred manfred mildred"
    " aged rugged crooked beloved infrared greed breed steed tweed hatred exceed proceed succeed embed"
)
_WHENCE = frozenset(
    ("based", "born", "listed", "owned", "controlled", "backed", "funded", "registered", "related")
)
"""Behind a hyphen these say whence or whose something is: "the Bergen-based firm"."""
_NEVER_FINITE = frozenset(("being", "been", "be", "having", "'s"))
"""Auxiliaries that make no clause; of "'s" nobody can tell."""
_ASIDE = 24
"""Words of a relative clause between a subject and its verb: "Envoys, who left in May, say"."""
_BEHIND_TELLING = frozenset(("that", "it", "they", "he", "she", "the", "a", "an", "its", "their", "his"))
"""Words behind the present tense of many, where a comma stands before it."""
_APART = frozenset((",", "and", "or", "to", "be", "been", "being", "get", "got"))
"""Behind these an unknown word in -ed is a participle: no noun before it is its subject."""
_NOUNS = wordset(
    "needs moves stands terms runs talks uses points views means reports places marks costs sides guns heads"
    " hands parts bags rounds wages allies rivals partners volunteers patrols drills exercises raids strikes"
)
"""Forms in -s that are nouns more often than verbs."""
_BEFORE_OBJECTS = (("the",), ("a",), ("an",), ("its",), ("his",), ("her",), ("their",))
_SINGULAR = frozenset(("it", "he", "she", "who", "which", "that", "this", "one", "everyone", "nobody"))
"""Subjects of a form in -s, which is then no noun."""
_PLURAL_VERBS = frozenset(("have", "are", "were", "do"))
_AFTER_PAST = wordset(
    "the a an its his her their that to it them him this these those on monday tuesday wednesday thursday"
    " friday saturday sunday yesterday today last when while after before"
)
"""What follows a verb in the past, and no participle that describes a noun."""
_OF_SEVERAL = wordset("meet agree convene confer sit begin arrive")
"""Verbs, and no nouns, of which two singulars are often the subject."""
_RUNNING = (("out",), ("until",), ("from",), ("through",), ("for",), ("to",))
"""What follows "runs" where it tells how long something lasts."""
_BEHIND_OPENING = PREPOSITIONS | {"the", "a", "an"}
"""Words behind a participle that opens a sentence and describes no noun: "Nicknamed the Dog, he"."""
_OPENING_TIMES = frozenset(
    ("after", "before", "when", "while", "because", "since", "until", "although", "once")
)
"""What opens a clause whose subject stands right behind it."""
_SUBJECT = 3
"""Words of the noun that such a form describes."""
_NO_SUBJECT = wordset("the a an its his her their this that it them him us whether if who which what and or")
"""Words that no noun begins with behind its adjective."""
_PERIODS = wordset("quarter half year months month weeks week period season")
_OVER_PERIODS = frozenset(("for", "in", "during", "over"))
_BOUND = frozenset(("bound", "wound", "bore"))
"""Pasts that are more often something else."""
_BOUND_TO = wordset("up down itself themselves himself herself the out")
"""Words behind which they are none: "wound up its mission", "bound itself to pay"."""
_TOLD = wordset("""
aggravate amount anchor approach attempt balance bang bark beam benefit berth blend bloom boil border bother
bounce bubble bump burden cater chase chat cheat cheer circle collapse compile conserve crawl crouch cruise
crumble curl dance dare dash date dawn decay defect despair dictate dip discard discount dislike display dive
divorce drain dredge drift drown dwarf encounter fade faint fare flare flash flinch flock flourish flow flush
founder fuel function gamble gasp gauge glide glow graduate grasp groan harvest haunt herald hover hurry
influence jolt languish lapse launder leak litter lurch lure manoeuvre market mature merit moan moor mushroom
narrow neglect overlap panic peel peter pierce pioneer plague please plug profit progress quarrel ravage rear
reason refine reform refrain reign rent reside reuse ripen roar rumble sacrifice sag scare scramble scrape
scratch scream shield simmer slump soak soar span spearhead spiral spoil sprout spur stem stir straddle stray
struggle stumble substitute supplement swerve topple total trail transform trickle trigger triumph tumble
tussle twist underestimate wane warm waver witness wreck wrestle zoom
""")
"""Verbs of which only the past tense is known: their other forms may be nouns."""
_TOLD_OF_ONE = wordset("""
abate accompany accrue accumulate adapt adjourn advertise alter amuse analyse animate annoy arouse ascend
assert avert avoid behave borrow brighten coincide collide colonise commemorate compete comprise conceal
confab confide confront constitute consume cope correspond corrode crystallise darken deceive dedicate degrade
denote depend depreciate deserve deter deteriorate devalue devise devote differ disappoint discourage
disintegrate dissuade distort disturb diverge diversify dwindle elapse elude emanate embark embarrass embody
emigrate emit enable enclose endanger endure engulf enjoy enrol ensue ensure entail entitle erode evaluate
evaporate evoke evolve exaggerate expire fascinate fluctuate govern hesitate ignite illuminate illustrate
inflict infringe inhabit innovate insert insulate insure interact interfere involve jeopardise linger loom
magnify manage materialise mature migrate motivate multiply narrate obey oscillate outnumber outperform
outweigh overshadow overwhelm owe persist pinpoint plummet populate possess precede prescribe pretend proceed
propel prosper protrude qualify quicken radiate realign recede recite reckon recommence reconsider recur
redirect rely reproduce resemble resent restrain resurface retain retool retort reverberate revert revisit
revolve roam scatter seep shatter smoulder solve soothe specialise squander squeeze stabilise stagger stagnate
stimulate streamline subside summarise supersede supervise surmise surpass sustain tempt terrify thicken
thrive tremble trudge trundle unfold utilise vary veer vie wither worsen
""")
"""Verbs whose form in -s is no noun either: "the lease expires in May"."""
_COMMON = wordset("""
accept achieve acquire add adopt affect agree aim allow appear appoint approve argue arrive ask assume
become begin believe belong block break bring build buy call cancel carry cast cause celebrate change
choose claim clear climb close collapse collect come command complete conclude confirm connect consider
consist construct contain continue control convert cost cover crash create cross crumble cut damage deal
decide decline defeat define delay deny depart derail describe design destroy detect develop die disappear
discover dominate double draw drive drop earn elect emerge employ end enter erupt establish estimate
evacuate exceed exist expand expect experience explain explode express extend face fail fall feel file
fill find finish flee float flood fly follow force form found gain gather generate get give go grow halve
happen hear help hit hold house identify improve include increase indicate inherit inject injure install
introduce invent join jump keep know lack land last launch lay lead learn leave lie live locate look lose
maintain make mark marry measure merge miss move name need nominate note obtain occur offer open operate
order own pass pay peak perform place plan play plunge point postpone power predict prepare present
preserve prevent produce promote prompt prove publish put quit raise reach read rebuild receive recognise
record recover reduce refer refuse register release remain remove rename replace report represent require
resume retire return reveal rise rule run sail save say schedule score see seem sell send separate serve
set settle shift show shut sign sink slip slow speak spend split spread stand start stay step stop store
strike study succeed suffer surface surge survive swell take talk tell tend test threaten tie top touch
trade train transfer travel treat triple turn undergo understand unveil use vanish visit vote vow wait
walk want warn wash watch weaken win work worry write yield
""")


def find_finite_verbs(
    lows: Sequence[str], first: int, last: int, is_name: Callable[[int], bool]
) -> list[int]:
    """Where the finite verbs of a sentence stand.

    None in -s opens one, nor in -ed before a noun: "Shares in the yard fell", "Armed men fled".

    Args:
        lows: the words of the text in lower case.
        first: the first word of the sentence.
        last: the word behind its last.
        is_name: whether a word is part of a name, and no verb whatever its form.
    """
    begin, opening = first, lows[first]
    describes = opening.endswith("ed") and first + 1 < last and lows[first + 1] not in _BEHIND_OPENING
    first += (opening.endswith("s") or describes) and opening not in AUXILIARIES
    tests = tuple(map(_tests.__getitem__, lows[first:last]))
    tested = zip(compress(range(first, last), tests), filter(None, tests), strict=True)
    found = [i for i, test in tested if test(lows, i) and not is_name(i)]
    if not found and not _SETTING.isdisjoint(lows[first:last]):
        return _scheduled(lows, begin, last, is_name)
    # "They make ferries": a form in -s right behind a verb is its object.
    found = [i for k, i in enumerate(found) if not (k and found[k - 1] == i - 1 and _is_object(lows, i))]
    found = [i for k, i in enumerate(found) if not _describes_subject(lows, found[k : k + 2])]
    return [i for k, i in enumerate(found) if not (k and _ends_object(lows, found[k - 1], i))]


def _ends_object(lows: Sequence[str], verb: int, i: int) -> bool:
    """Whether a base form is the noun that a verb acts on: "quit the fisheries commission".

    Behind a subject that a relative clause without a comma tells of it may be its verb, and behind words
    of saying that of what is said.
    """
    told = lows[verb + 1 : i]
    if not told or len(told) > _OBJECT or told[0] not in _ARTICLES or not _is_base_form(lows[i]):
        return False
    of_whom = lows[verb - 1] in SUBJECT_RELATIVES and lows[verb - 2] != ","
    return not of_whom and lows[verb] not in finite_verbs() and all(map(str.isalpha, told))


def _describes_subject(lows: Sequence[str], verbs: Sequence[int]) -> bool:
    """Whether the first of two forms tells which subject the other has: "after armed men stormed it"."""
    if len(verbs) < 2 or not lows[verbs[0]].endswith("ed") or lows[verbs[0] - 1] not in _OPENING_TIMES:
        return False
    between = lows[verbs[0] + 1 : verbs[1]]
    return 0 < len(between) <= _SUBJECT and all(
        word.isalpha() and word not in PREPOSITIONS and word not in _NO_SUBJECT for word in between
    )


def _scheduled(lows: Sequence[str], first: int, last: int, is_name: Callable[[int], bool]) -> list[int]:
    """The present tense that alone tells what is set for a time: "Lima votes on Friday", "both go in May"."""
    for i in range(first + 1, last - 1):
        word = lows[i]
        if word in _BEFORE_BASES or word in (",", ":", ";"):
            return []
        going = word in _GOING_TO and is_name(i + 1)  # "troops leave Norland on Monday"
        if not (
            going or ((word in _SET_FOR_ONE or word in _SET_FOR) and lows[i + 1] in _BEHIND_SET)
        ) or is_name(i):
            continue
        before = lows[i - 1]
        if going or word in _SET_FOR:
            told = before in _THEY or _is_plural(before) or _heads_many(lows, i)
        else:
            alone = i == first + 1 and word not in _NOUNS and before not in _NO_LONE  # "Lima votes in May"
            named = alone or is_name(i - 1) or not _OPENING_ONE.isdisjoint(lows[first : i - 1])
            told = named and before.isalpha() and not _is_plural(before)
        if told:
            return [i]
    return []


def _is_object(lows: Sequence[str], i: int) -> bool:
    return lows[i][-1:] == "s" and lows[i] not in AUXILIARIES and lows[i - 1] not in AUXILIARIES


def can_be_finite(word: str) -> bool:
    """Whether a word in small letters is a finite verb in some place."""
    return _tests[word] is not None


def _test_of(word: str) -> Test | None:
    """What tells whether a word is finite where it stands; None for one that never is."""
    if word in AUXILIARIES:
        return None if word in _NEVER_FINITE else _UNCLEAR.get(word, _always)
    test = _test_of_form(word)
    if word in _BOUND:
        return lambda lows, i: not _BOUND_TO.isdisjoint(lows[i + 1 : i + 2]) and is_verb(lows, i)
    if word in _DESCRIBING:
        describes = _DESCRIBING[word]
        return lambda lows, i: not describes(lows, i) and bool(test and test(lows, i))
    return _test_of_speech(word, test)


def _test_of_speech(word: str, test: Test | None) -> Test | None:
    """The test of a word that may be the noun for what is claimed or wished; else the one given."""
    if word in _CLAIMING or word in _SAYS_TOO:
        return lambda lows, i: _claims(lows, i) or bool(test and test(lows, i))
    if word not in _WISHING:
        return test
    return lambda lows, i: (
        _wishes(lows, i) if lows[i + 1 : i + 2] == ("to",) else bool(test and test(lows, i))
    )


def _test_of_form(word: str) -> Test | None:
    if _is_base_form(word) or word in _SPEAKING_TOO:
        return _has_plural_subject
    if _is_finite_form(word):
        return _is_told
    if word in _NOUNS:
        return _acts_on_something
    if word.endswith("ed") and len(word) > 4 and word not in _NO_VERBS:
        return _has_subject if _is_verbal(word) or _is_prefixed(word) else None
    return is_verb if _is_prefixed(word) else None


_tests = Remembered(_test_of)


def _closes_period(lows: Sequence[str], i: int) -> bool:
    """Whether "ended" tells of a period that opens a clause: "For the quarter ended in June, it lost"."""
    if i < 2 or lows[i - 1] not in _PERIODS:
        return False
    opening = (k for k in range(max(i - 5, 0), i - 1) if lows[k] in _OVER_PERIODS)
    return any(k == 0 or not lows[k - 1].isalnum() for k in opening)


def _bears_date(lows: Sequence[str], i: int) -> bool:
    """Whether "dated" tells the day of something written: "in a letter dated February 7, he said"."""
    after = lows[i + 1] if i + 1 < len(lows) else ""
    return after[:1].isdigit() or after in MONTHS or after in WEEKDAYS


_WRITTEN = wordset(
    "statement statements letter letters note notes interview interviews remarks comments report reports"
    " article articles post posts tweet message messages memo filing filings notice speech address column"
    " video editorial op-ed communique communiqué document documents cable email bulletin telegram recording"
    " memorandum ruling judgment decree order verdict opinion study survey paper essay book figures data"
)
"""Nouns of that in which somebody says something."""
_MADE_PUBLIC = wordset(
    "issued released published sent delivered broadcast aired carried posted circulated filed submitted"
    " televised recorded printed uploaded distributed shared"
)
_IN_WRITING = frozenset(("in", "to", "through", "via"))
_BEHIND_WRITING = frozenset(("on", "in", "by", "to", "at", "last", "this", "yesterday", "late", "early"))
_TO_WRITING = 5
"""Words between that preposition and the participle."""


def _is_of_writing(lows: Sequence[str], i: int) -> bool:
    """Whether it tells when that in which something is said came out: "in a letter sent on Monday"."""
    if lows[i - 1] not in _WRITTEN or lows[i + 1 : i + 2] == () or lows[i + 1] not in _BEHIND_WRITING:
        return False
    leading = next((k for k in range(i - 2, max(i - _TO_WRITING, 0), -1) if lows[k] in _IN_WRITING), 0)
    return leading > 0 and lows[leading - 1].isalpha() and lows[leading - 1] not in BE


def _has_with(lows: Sequence[str], i: int) -> bool:
    """Whether it tells with what somebody goes about: "guards armed with axes"."""
    return lows[i + 1 : i + 2] == ("with",)


_DESCRIBING: dict[str, Test] = {
    "ended": _closes_period,
    "dated": _bears_date,
    **dict.fromkeys(FURNISHED, _has_with),
    **dict.fromkeys(_MADE_PUBLIC, _is_of_writing),
}
"""Participles that may only describe a noun before them, and what tells it."""


def _always(_lows: Sequence[str], _i: int) -> bool:
    return True


def _is_no_month(lows: Sequence[str], i: int) -> bool:
    return i == 0 or not (lows[i - 1].isdigit() or lows[i - 1] in _BEFORE_MONTHS)


def _wins(lows: Sequence[str], i: int) -> bool:
    """Whether "won" is the past of "win" or the first half of "won't", and no money: "31 billion won"."""
    return lows[i + 1 : i + 2] == ("'t",) or is_verb(lows, i)


def _claims_to_have(lows: Sequence[str], i: int) -> bool:
    return i > 0 and lows[i + 1 : i + 3] == ("to", "have") and lows[i - 1] not in _ARTICLES | _OWNERS


def _wishes(lows: Sequence[str], i: int) -> bool:
    """Whether a base form before "to" is the present tense of many: "talks plan to"."""
    before = lows[i - 1]
    if before in _BEFORE_WISHES:
        return False
    before = lows[i - 2] if i > 1 and is_adverb(before) else before  # "talks still need to"
    return (before.endswith("s") and before not in _OWNERS) or is_verb(lows, i) or _open_clause(lows, i)


def _open_clause(lows: Sequence[str], i: int) -> bool:
    """Whether several open a clause before a word: "Kenya and Peru", "doctors from Kenya", "police"."""
    first = i
    while first and i - first < _LONG_PHRASE and lows[first - 1] not in _PHRASE_BREAKS:
        first -= 1
    told = lows[first:i]
    if not told or i - first == _LONG_PHRASE or any(map(_tells, told)):
        return False
    place = next((k for k in range(len(told) - 1, 0, -1) if told[k] in PREPOSITIONS), 0)
    last = told[place + 1 :] if place else told
    if not last or not (_ARTICLES | _OWNERS).isdisjoint(last):
        return False  # "talks on the plan to", "Kenya's plan to"
    if not place:
        return told[-1] in _MANY or ("and" in told and told[0] not in PREPOSITIONS)
    heads = told[next(k for k in range(1, len(told)) if told[k] in PREPOSITIONS) - 1]
    return heads in _MANY or (heads.endswith("s") and not heads.endswith("ss"))


def _tells(word: str) -> bool:
    return word in AUXILIARIES or word.endswith("ed") or word in irregular_pasts()


def _is_told(lows: Sequence[str], i: int) -> bool:
    """Whether a form in -s or -ed, or an irregular past, is a verb where it stands."""
    before = lows[i - 1] if i else ""
    if before in _BEFORE_NONFINITE or (before == "have" and lows[max(i - 2, 0)] == "to"):
        return False
    if lows[i][-1] != "s":
        return is_verb(lows, i)
    if lows[i] == "wants":
        return before not in _OWNERS and before not in _ARTICLES
    if before == "not" or (lows[max(i - 2, 0)] in _SEVERAL and before.isalpha()):
        return False  # "six world powers"; "papers and not shells": what somebody denies he "does not"
    return not _is_plural_subject(lows, i) and is_verb(lows, i)


def _is_plural_subject(lows: Sequence[str], i: int) -> bool:
    """Whether a form in -s is a noun that a verb follows: "Dutch sponsors asked for help"."""
    if i == 0 or i + 2 >= len(lows) or not lows[i - 1].isalpha() or lows[i - 1] in _SINGULAR:
        return False
    verb, after = lows[i + 1], lows[i + 2]
    if verb in _PLURAL_VERBS:
        return True
    told = verb.endswith("ed") or verb in irregular_pasts()
    return told and is_finite_form(verb) and (after in PREPOSITIONS or after in _AFTER_PAST)


def _is_no_infinitive(lows: Sequence[str], i: int) -> bool:
    return i == 0 or lows[i - 1] != "to"  # "was to have left"


_UNCLEAR: dict[str, Test] = {"may": _is_no_month, "won": _wins, "have": _is_no_infinitive}
"""Auxiliaries that are spelt like something else."""


def _acts_on_something(lows: Sequence[str], i: int) -> bool:
    """Whether a form in -s that is mostly a noun has an object: "Norland marks its day of the sea"."""
    runs = lows[i] == "runs" and lows[i + 1 : i + 2] in _RUNNING
    return (runs and lows[i - 1] == ",") or (
        (runs or lows[i + 1 : i + 2] in _BEFORE_OBJECTS) and _is_told(lows, i)
    )


def _claims(lows: Sequence[str], i: int) -> bool:
    """Whether a word that is a noun as often has what is claimed behind it."""
    return (lows[i] in _CLAIMING and _claims_to_have(lows, i)) or (
        lows[i] in _SAYS_TOO and _says_of_others(lows, i)
    )


def _says_of_others(lows: Sequence[str], i: int) -> bool:
    """Whether one who is named before says what others do: "Norland fears | Ostia has left"."""
    before = lows[i - 1] if i else ""
    named = before.isalpha() and before not in _ARTICLES and before not in _OWNERS
    return named and not before.endswith(OF_PEOPLES) and says_what(lows, i)


def _has_subject(lows: Sequence[str], i: int) -> bool:
    """An unknown word in -ed is a verb where a comma or a preposition does not part it from a noun."""
    said = i > 1 and lows[i - 1] == "," and lows[i - 2] in finite_verbs()  # "Lind, it says, rigged the vote"
    return (i == 0 or said or lows[i - 1] not in _APART) and is_verb(lows, i)


def _has_plural_subject(lows: Sequence[str], i: int) -> bool:
    """Whether a base form is the present tense of many: "talks resume in", "Norland and Ostia hold a"."""
    before, after = lows[i - 1], lows[i + 1] if i + 1 < len(lows) else "."
    if before in SUBJECT_RELATIVES and i > 1 and _are_many(lows, i - 2):
        return before == "who" or not is_noun_too(lows[i]) or after in _ARTICLES
    if before == ",":
        return after in _BEHIND_TELLING and _is_behind_aside(lows, i)
    if lows[i - 2 : i - 1] in _ONE and i > 1:
        return False  # "an arms embargo"
    speaking = lows[i] in _SPEAKING or (lows[i] in _SPEAKING_TOO and says_what(lows, i))
    # "Lind and Dahl meet in Oslo"
    together = (speaking or lows[i] in _OF_SEVERAL) and "and" in lows[max(i - 6, 0) : i - 1]
    adverb = i > 1 and before in _BETWEEN and _is_plural(lows[i - 2])  # "the partners also plan a drill"
    many = together or adverb or _is_plural(before) or (lows[i] in _TOLD_OF_ONE and _heads_many(lows, i))
    if not many and ("and" not in lows[max(i - 3, 0) : i - 1] or not before.isalpha()):
        return False
    goes_on = after in PREPOSITIONS or after in (",", ".") or after in _AFTER_MANY
    goes_on = goes_on and (not is_noun_too(lows[i]) or _is_before_time(lows, i + 1))
    goes_on = goes_on or (after in _TO_COME and lows[i] in _SCHEDULED) or speaking
    goes_on = goes_on or (lows[i] in _DOING and after.endswith("ing"))
    if after not in _ARTICLES and not (many and (goes_on or lows[i : i + 2] in _TAKING)):
        return False
    near = lows[max(i - 6, 0) : i]
    meets = lows[i] in _GATHERING and after.isalnum()
    opening = next((k for k in range(len(near) - 1, 0, -1) if near[k] in _OPENING), 0) if meets else 0
    return _BEFORE_BASES.isdisjoint(near[opening:])


def _is_behind_aside(lows: Sequence[str], i: int) -> bool:
    """Whether the comma before a base form ends an aside: "Envoys, who had left in May, say that"."""
    for k in range(i - 2, max(i - _ASIDE, 0), -1):
        if lows[k] == ",":
            return lows[k + 1] in SUBJECT_RELATIVES
        if lows[k] in (".", ";") or (lows[k] in _BEFORE_BASES and lows[k - 1] not in _BEFORE_MONTHS):
            return False
    return False


def _is_plural(word: str) -> bool:
    return word.endswith("s") and len(word) > 3 and word.isalpha() and not word.endswith("ss")


def _heads_many(lows: Sequence[str], i: int) -> bool:
    """Whether the words before a base form say more of several: "licences for the yard expire"."""
    for k in range(i - 2, max(i - 2 - _LONG, 0), -1):
        word = lows[k]
        if word in _SAYING_MORE:
            return _is_plural(lows[k - 1]) and not is_finite_form(lows[k - 1])
        if not word.isalpha() or word in AUXILIARIES:
            return False
    return False


def _is_before_time(lows: Sequence[str], i: int) -> bool:
    """Whether a preposition leads to a month, a weekday or a year: "in June", "on Monday"."""
    after = lows[i + 1] if i + 1 < len(lows) else ""
    timed = after in MONTHS or after in WEEKDAYS or (after.isdigit() and len(after) == _YEAR)
    return timed and lows[i] in _AT_TIMES


def _are_many(lows: Sequence[str], i: int) -> bool:
    """Whether the word before "who" or "which", maybe behind a comma, is a plural or stands for several."""
    word = lows[i - 1] if lows[i] == "," and i else lows[i]
    plural = word.endswith("s") and word.isalpha() and not word.endswith("ss") and not is_finite_form(word)
    return plural or word in _MANY


def _is_verbal(word: str) -> bool:
    """Whether the last part of a word is a verb: "co-founded", not "Bankman-Fried" or "state-owned"."""
    _, hyphen, verb = word.rpartition("-")
    return not hyphen or (is_finite_form(verb) and verb not in _WHENCE)


def _is_prefixed(word: str) -> bool:
    """Whether an irregular past stands behind a prefix: "paid" in "repaid"."""
    if not word.startswith(_PREFIXES):
        return False
    prefix = next(prefix for prefix in _PREFIXES if word.startswith(prefix))
    return word[len(prefix) :] in irregular_pasts()


def _is_base_form(word: str) -> bool:
    if word in irregular_pasts() or word in irregular_participles() or word in INVARIANT or word[-1:] == "s":
        return False
    if _is_prefixed(word):
        return False  # "retook"
    return (
        word in _COMMON
        or word in _TOLD_OF_ONE
        or (not word.endswith(("ed", "ing")) and bool(lexicon().verbs_of[word]))
    )


is_base_form: Callable[[str], bool] = Remembered(_is_base_form).__getitem__
"""Whether a word is the base form of a verb of the lexicon or of a common one, and of nothing else."""


def _is_finite_form(word: str) -> bool:
    """Whether a word is a form in -s or -ed of a verb that is known, or an irregular past.

    Base forms are too often nouns; a form in -ss is a base as well: "the Red Cross", "the press".
    """
    if word in irregular_pasts() or word in INVARIANT:
        return True
    if not word.endswith(("ed", "s")) or word.endswith("ss") or word in _NOUNS:
        return False
    if word in finite_verbs() or lexicon().verbs_of[word]:
        return True
    if any(base != word for base in bases(word, _COMMON)) or bases(word, _TOLD_OF_ONE):
        return True
    return word[-1] == "d" and bool(bases(word, _TOLD))


is_finite_form: Callable[[str], bool] = Remembered(_is_finite_form).__getitem__
"""Whether a word in small letters is a verb that needs no other; base forms are not among them."""
