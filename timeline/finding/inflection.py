"""Inflection: the forms of English verbs, from their base."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from timeline.finding.wordsets import wordset

__all__ = [
    "INVARIANT",
    "PARTICIPLE_ENDINGS",
    "VerbForms",
    "bases",
    "bases_of_present",
    "can_be_participle",
    "irregular_participles",
    "irregular_pasts",
    "is_past_form",
    "plural",
    "singulars",
    "spellings",
    "spellings_of",
    "verb_forms",
]

INVARIANT = wordset("cut hit set put let shut quit spread burst split cost cast hurt beat bid shed")
"""Verbs whose past is spelt as their base."""
PARTICIPLE_ENDINGS = ("ed", "en", "wn", "ilt")
"""How past participles end, as a rule: "sent" and the like stand in the list of the irregular ones."""
_ENDINGS = ("s", "d", "g")
"""How the regular forms of all verbs end but their bases."""
_VOWELS = "aeiou"
# base third-person past participle present-participle, where the rules below would err.
_IRREGULAR = """
be is was been being
have has had had having
do does did done doing
go goes went gone going
say says said said saying
tell tells told told telling
think thinks thought thought thinking
know knows knew known knowing
see sees saw seen seeing
hear hears heard heard hearing
feel feels felt felt feeling
find finds found found finding
show shows showed shown showing
write writes wrote written writing
speak speaks spoke spoken speaking
give gives gave given giving
take takes took taken taking
make makes made made making
get gets got got getting
put puts put put putting
set sets set set setting
cut cuts cut cut cutting
let lets let let letting
read reads read read reading
hold holds held held holding
keep keeps kept kept keeping
leave leaves left left leaving
lead leads led led leading
meet meets met met meeting
lose loses lost lost losing
win wins won won winning
begin begins began begun beginning
come comes came come coming
become becomes became become becoming
understand understands understood understood understanding
foresee foresees foresaw foreseen foreseeing
forget forgets forgot forgotten forgetting
swear swears swore sworn swearing
teach teaches taught taught teaching
seek seeks sought sought seeking
bring brings brought brought bringing
buy buys bought bought buying
fight fights fought fought fighting
choose chooses chose chosen choosing
draw draws drew drawn drawing
throw throws threw thrown throwing
send sends sent sent sending
lend lends lent lent lending
spend spends spent spent spending
build builds built built building
mean means meant meant meaning
dream dreams dreamed dreamed dreaming
pay pays paid paid paying
lay lays laid laid laying
lie lies lied lied lying
shoot shoots shot shot shooting
stand stands stood stood standing
fall falls fell fallen falling
grow grows grew grown growing
rise rises rose risen rising
drive drives drove driven driving
break breaks broke broken breaking
wish wishes wished wished wishing
quit quits quit quit quitting
bid bids bid bid bidding
cast casts cast cast casting
forecast forecasts forecast forecast forecasting
broadcast broadcasts broadcast broadcast broadcasting
withdraw withdraws withdrew withdrawn withdrawing
undergo undergoes underwent undergone undergoing
run runs ran run running
sing sings sang sung singing
stick sticks stuck stuck sticking
hit hits hit hit hitting
hurt hurts hurt hurt hurting
sink sinks sank sunk sinking
flee flees fled fled fleeing
fly flies flew flown flying
steal steals stole stolen stealing
strike strikes struck struck striking
swim swims swam swum swimming
shake shakes shook shaken shaking
sell sells sold sold selling
catch catches caught caught catching
hang hangs hung hung hanging
eat eats ate eaten eating
drink drinks drank drunk drinking
freeze freezes froze frozen freezing
deal deals dealt dealt dealing
feed feeds fed fed feeding
shut shuts shut shut shutting
split splits split split splitting
spread spreads spread spread spreading
wear wears wore worn wearing
tear tears tore torn tearing
bear bears bore borne bearing
sit sits sat sat sitting
sleep sleeps slept slept sleeping
shrink shrinks shrank shrunk shrinking
spring springs sprang sprung springing
ring rings rang rung ringing
overthrow overthrows overthrew overthrown overthrowing
overtake overtakes overtook overtaken overtaking
mistake mistakes mistook mistaken mistaking
bind binds bound bound binding
wind winds wound wound winding
dig digs dug dug digging
breed breeds bred bred breeding
bleed bleeds bled bled bleeding
burst bursts burst burst bursting
weep weeps wept wept weeping
arise arises arose arisen arising
beat beats beat beaten beating
bend bends bent bent bending
bet bets bet bet betting
bite bites bit bitten biting
blow blows blew blown blowing
forgive forgives forgave forgiven forgiving
hide hides hid hidden hiding
light lights lit lit lighting
overrun overruns overran overrun overrunning
ride rides rode ridden riding
slay slays slew slain slaying
undertake undertakes undertook undertaken undertaking
uphold upholds upheld upheld upholding
withhold withholds withheld withheld withholding
forbid forbids forbade forbidden forbidding
forgo forgoes forwent forgone forgoing
forego foregoes forewent foregone foregoing
sweep sweeps swept swept sweeping
thrust thrusts thrust thrust thrusting
fling flings flung flung flinging
cling clings clung clung clinging
swing swings swung swung swinging
strive strives strove striven striving
rid rids rid rid ridding
overcome overcomes overcame overcome overcoming
override overrides overrode overridden overriding
forsake forsakes forsook forsaken forsaking
undo undoes undid undone undoing
outdo outdoes outdid outdone outdoing
slide slides slid slid sliding
swell swells swelled swollen swelling
creep creeps crept crept creeping
shed sheds shed shed shedding
spin spins spun spun spinning
sling slings slung slung slinging
sting stings stung stung stinging
string strings strung strung stringing
wring wrings wrung wrung wringing
weave weaves wove woven weaving
tread treads trod trodden treading
speed speeds sped sped speeding
spit spits spat spat spitting
retake retakes retook retaken retaking
rebuild rebuilds rebuilt rebuilt rebuilding
repay repays repaid repaid repaying
resell resells resold resold reselling
rewrite rewrites rewrote rewritten rewriting
redraw redraws redrew redrawn redrawing
retell retells retold retold retelling
remake remakes remade remade remaking
regrow regrows regrew regrown regrowing
outgrow outgrows outgrew outgrown outgrowing
outsell outsells outsold outsold outselling
outspend outspends outspent outspent outspending
outrun outruns outran outrun outrunning
oversee oversees oversaw overseen overseeing
foretell foretells foretold foretold foretelling
withstand withstands withstood withstood withstanding
partake partakes partook partaken partaking
"""
_PLURALS = {"man": "men", "woman": "women", "person": "people", "child": "children", "crisis": "crises"}
_SINGULARS = {many: one for one, many in _PLURALS.items()}
# Verbs of more than one syllable whose last consonant is doubled, and short ones that are not.
_DOUBLED = wordset(
    "admit snub shun shrug scrap remit prod mob lob gun gag flog annul label patrol whip top swap stab"
    " slip slap ram nab jam equip commit permit refer prefer confer defer infer regret rebut occur"
    " submit compel propel expel rebel control concur forbid omit deter transfer acquit program kidnap"
    " plan ban stop nod chat blog rap dub tip hint_ slam pan blot beg bar rip tap plot drop grab ship"
    " step trim strip pin skip wrap drag rob chip drum bat cap chop clap club crop flip hop hug log map"
    " mar mug net plug prop rig rub sag scan scar shop snap sob spot spur stun tag trap trek trip tug"
    " whet zap abhor abet allot dispel entrap excel extol impel incur instil outwit overlap recur repel"
    " handicap worship unplug bag flag quip kit brag cram drip grip jot peg rot scrub skid squat thin vet sap"
    " sip jet dip gut hem lag lap mop jut transmit airdrop eavesdrop outstrip emit backstop leapfrog unban"
    " demur fret readmit debar outfit refit stem stir bin pen pop"
    " shred slog snag swat nag"
)


_IN_T = wordset("learn lean leap burn dream spell spill spoil smell kneel")
"""Verbs with a second past in "-t": "learnt", "burnt"."""


class VerbForms(NamedTuple):
    """The five forms of a verb: 'claim', 'claims', 'claimed', 'claimed', 'claiming'."""

    base: str
    third: str
    past: str
    participle: str
    ing: str


@cache
def _irregular() -> dict[str, VerbForms]:
    rows = (line.split() for line in _IRREGULAR.strip().splitlines())
    return {row[0]: VerbForms(*row) for row in rows}


@cache
def irregular_participles() -> frozenset[str]:
    """The participles that no "-ed" betrays, such as 'taken'."""
    return frozenset(row.participle for row in _irregular().values() if not row.participle.endswith("ed"))


def can_be_participle(word: str) -> bool:
    """Whether a word has the form of a past participle, regular or not."""
    return word.endswith("ed") or word in irregular_participles()


@cache
def irregular_pasts() -> frozenset[str]:
    """The past forms that no "-ed" betrays, such as 'sent'; ambiguous ones ('set', 'cut') are left out."""
    ambiguous = ("lay", "bound", "wound", "bore")
    pasts = (row.past for row in _irregular().values() if row.past not in (row.base, *ambiguous))
    return frozenset((*pasts, *map(_past_in_t, _IN_T)))


def _past_in_t(base: str) -> str:
    return {"spell": "spelt", "spill": "spilt", "smell": "smelt", "kneel": "knelt"}.get(base, base + "t")


def is_past_form(word: str) -> bool:
    """Whether a word in lower case is spelt like a past form: 'signed', 'sent'."""
    return word.endswith("ed") or word in irregular_pasts()


def verb_forms(base: str) -> VerbForms:
    """Inflect a verb; a prefix before a known irregular verb ("re-sent", "retell") is seen through.

    Args:
        base: The bare infinitive in lower case, such as 'deny'.
    """
    known = _irregular().get(base)
    if known:
        return known
    if base.startswith(("re", "un")) and len(base) > 5 and base[2:].lstrip("-") in _irregular():
        prefix, rest = base[:2], base[2:]
        return VerbForms(*(prefix + form for form in verb_forms(rest)))
    if base.endswith("e"):
        stem = base if base.endswith(("ee", "oe", "ye")) else base[:-1]
        ing = stem + "ing" if not base.endswith("ie") else base[:-2] + "ying"
        return VerbForms(base, base + "s", base + "d", base + "d", ing)
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return VerbForms(base, base[:-1] + "ies", base[:-1] + "ied", base[:-1] + "ied", base + "ing")
    stem = base + base[-1] if base in _DOUBLED else base
    third = base + ("es" if base.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")
    return VerbForms(base, third, stem + "ed", stem + "ed", stem + "ing")


@lru_cache(maxsize=4096)
def spellings(base: str) -> tuple[str, ...]:
    """All forms of a verb in American and British spelling: 'canceled' and 'cancelled'.

    Args:
        base: The bare infinitive in lower case.
    """
    forms = tuple(verb_forms(base))
    if base == "be":
        return (*forms, "are", "were", "am")
    if base in _IN_T:
        return (*forms, _past_in_t(base))
    if base.endswith("l") and base[-2:-1] in ("a", "e") and base[-3:-2] not in "aeou" and len(base) > 5:
        return (*forms, base + "led", base + "ling")
    return forms


def spellings_of(verbs: str) -> frozenset[str]:
    """All forms of several verbs, parted by spaces."""
    return frozenset(form for base in verbs.split() for form in spellings(base))


def bases(form: str, among: frozenset[str]) -> list[str]:
    """Those of some verbs that a word can be a form of: 'find' and 'found' for 'found'.

    Args:
        form: a word in lower case.
        among: the bare infinitives that are asked about.
    """
    possible = among.intersection((form, *_irregular_bases(form)))
    if form.endswith(_ENDINGS):
        stem, short = form[:-3], form[:-4]
        regular = (form[:-1], form[:-2], stem, stem + "e", stem + "y", short, short + "ie")
        possible = possible.union(among.intersection(regular))
    return [base for base in possible if form in spellings(base)] if possible else []


def _irregular_bases(form: str) -> frozenset[str]:
    """Verbs that the rules of spelling do not lead to, a prefix seen through."""
    known = _bases_of_irregular()
    found = known.get(form, frozenset())
    if form.startswith(("re", "un")):
        rest = form[2:].lstrip("-")
        prefix = form.removesuffix(rest)
        return found.union(prefix + base for base in known.get(rest, ()))
    return found


@cache
def _bases_of_irregular() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for base in (*_irregular(), *_IN_T):
        for form in spellings(base):
            found[form] = found.get(form, frozenset()) | {base}
    return found


def bases_of_present(participle: str) -> tuple[str, ...]:
    """What a word in "-ing" can be formed from: "pledge" and "pledg" for "pledging", "ban" for "banning"."""
    stem = participle.removesuffix("ing")
    undoubled = (stem[:-1],) if stem[-2:-1] == stem[-1:] else ()
    known = sorted(_bases_of_irregular().get(participle, ()))
    return (*known, f"{stem}e", stem, *undoubled)


def plural(noun: str) -> str:
    """The plural of a noun, which is made as the third person of a verb is."""
    return _PLURALS.get(noun) or spellings(noun)[1]


def singulars(form: str, among: frozenset[str]) -> list[str]:
    """Those of some nouns that a word can be a form of, singular or plural.

    Args:
        form: a word in lower case.
        among: the singulars that are asked about.
    """
    known = _SINGULARS.get(form, form)
    possible = (form, known, form[:-1], form[:-2], form[:-3] + "y") if form[-1:] == "s" else (form, known)
    return [noun for noun in among.intersection(possible) if form in (noun, plural(noun))]
