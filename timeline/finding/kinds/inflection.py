"""The forms of English verbs and nouns, so that the lexicon names each word once."""

from __future__ import annotations

__all__ = ["irregular_verbs", "noun_forms", "verb_forms"]

_IRREGULAR = """
arise arose arisen|be was were been is are am|bear bore borne|beat beat beaten|become became|begin began begun
|bend bent|bet bet|bid bid|bind bound|bite bit bitten|blow blew blown|break broke broken|bring brought
|build built|burn burned burnt|buy bought|cast cast|catch caught|choose chose chosen|come came|cost cost
|cut cut|deal dealt|die died dying|do did done does|draw drew drawn|drive drove driven|eat ate eaten
|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden
|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone goes|grow grew grown
|hang hung hanged|have had has|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|know knew known
|lay laid|lead led|leave left|lend lent|let let|lie lay lain lying|light lit|lose lost|make made|mean meant
|meet met|overrun overran overrun|overtake overtook overtaken|overthrow overthrew overthrown|pay paid|put put
|quit quit quits quitting|read read|rebuild rebuilt|resell resold|ride rode ridden|ring rang rung|rise rose risen|run ran run
|say said|see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken|shoot shot|shut shut|sing sang sung
|sink sank sunk|sit sat|slay slew slain|speak spoke spoken|spend spent|spread spread|stand stood|steal stole stolen
|strike struck stricken|swear swore sworn|take took taken|teach taught|tear tore torn|tell told|think thought
|throw threw thrown|tie tied tying|undergo underwent undergone|understand understood|undertake undertook undertaken
|uphold upheld|win won|withdraw withdrew withdrawn|withhold withheld|write wrote written
|shoot shot|shed shed|outlaw outlawed|renege reneged|veto vetoed vetoes|backtrack backtracked
"""
_DOUBLED = frozenset(
    "abet admit allot ban bar beg bid blot bug bus cancel chat chop clap clip commit compel control counsel cut"
    " dispel dispatchel drag drop drum embed equip excel expel fit flag forbid forget grab grip hit hug jam jet jog kidnap"
    " label lag let level nab net occur omit patrol permit pin plan plot pop prefer program propel put quit rally"
    " ram rebel rebut recur refer regret repel rob run set ship shop shut sit skip slam slap slip snap spin split"
    " spot stab step stir stop strip submit swap tap top transfer transit transmit trap travel trim tug unveil upset"
    " wed whip win wrap zip".split()
) - {"dispatchel", "rally", "transit", "unveil"}
_BOTH_SPELLINGS = frozenset("cancel counsel label level travel program".split())
_VOWELS = "aeiou"
_IRREGULAR_NOUNS = {
    "man": "men",
    "woman": "women",
    "person": "people",
    "child": "children",
    "crisis": "crises",
}


def verb_forms(base: str) -> frozenset[str]:
    """Every form of a verb, given its base form: ``send`` gives send, sends, sent, sending."""
    forms = {base, third_person(base), _add_ing(base)}
    irregular = _irregular().get(base)
    if irregular is None:
        forms.add(_add_ed(base))
    else:
        forms.update(irregular)
    if base in _BOTH_SPELLINGS:
        forms |= {base + "ed", base + "ing"}
    return frozenset(forms)


def noun_forms(base: str) -> frozenset[str]:
    """Singular and plural of a noun."""
    return frozenset((base, _IRREGULAR_NOUNS.get(base) or third_person(base)))


def irregular_verbs() -> tuple[str, ...]:
    """The base forms of the verbs that do not form their past in -ed."""
    return tuple(base for base, forms in _irregular().items() if any(not form.endswith("ed") for form in forms))


def third_person(base: str) -> str:
    """The form in -s: of a verb the third person, of a noun the plural."""
    if base.endswith(("s", "x", "z", "ch", "sh")):
        return base + "es"
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return base[:-1] + "ies"
    return base + "s"


def _add_ed(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ied"
    return base + (base[-1] if base in _DOUBLED else "") + "ed"


def _add_ing(base: str) -> str:
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")) and base != "be":
        return base[:-1] + "ing"
    return base + (base[-1] if base in _DOUBLED or base in _DOUBLED_ING else "") + "ing"


_DOUBLED_ING = frozenset(("begin", "get", "overrun", "forget", "split", "bet", "swim"))

_table: dict[str, tuple[str, ...]] = {}


def _irregular() -> dict[str, tuple[str, ...]]:
    if not _table:
        for line in _IRREGULAR.replace("\n", "").split("|"):
            base, *forms = line.split()
            _table[base] = tuple(forms)
    return _table
