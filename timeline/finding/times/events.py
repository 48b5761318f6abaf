"""How else an event is called: by the verb that tells it, or by a noun for any event of its kind."""

from __future__ import annotations

from functools import lru_cache

from timeline.finding.inflection import bases_of_present, plural, spellings
from timeline.finding.wordsets import wordset

__all__ = ["words_for"]

_EVENTS = wordset(
    "vote election poll ballot referendum storm cyclone hurricane typhoon tornado earthquake quake tremor"
    " flood flooding fire blaze blast explosion eruption landslide avalanche crash derailment collision"
    " accident disaster tsunami attack raid strike assault ambush shooting bombing killing murder massacre"
    " coup mutiny uprising revolt protest riot rally march talks meeting summit conference visit trip"
    " arrest seizure hijacking kidnapping trial hearing verdict ruling judgment speech announcement"
    " ceremony signing funeral match launch landing invasion outbreak spill breach outage blackout arrival"
    " departure resignation release expulsion withdrawal inauguration handover surrender debate truce"
    " ceasefire armistice battle offensive walkout congress convention wedding broadcast takeover merger"
)
"""Nouns that are those of an event wherever they stand."""
_OF_ANY = {
    "disaster tragedy catastrophe calamity": "quake quakes earthquake flood floods flooding storm cyclone"
    " hurricane typhoon tornado eruption erupted tsunami landslide avalanche crash crashed blaze fire"
    " explosion exploded blast collapsed sank capsized derailed spill burst collision collided leak",
    "accident incident": "crash crashed collision collided derailed derailment explosion exploded blast sank"
    " capsized spill leak collapsed fire",
    "quake earthquake tremor": "earthquake quake tremor",
    "attack assault outrage": "bombing bomb bombed raid raided shelling shelled shooting shot explosion blast"
    " stabbing stabbed ambush ambushed struck stormed invaded massacre",
    "killing murder assassination": "shot stabbed gunned beheaded poisoned",
    "poll ballot vote election": "vote voted election elected polls ballot referendum",
    "coup takeover putsch": "seized overthrew overthrown ousted deposed toppled",
    "announcement statement": "announced unveiled",
    "deal accord pact agreement treaty truce ceasefire": "signed agreed concluded reached",
    "storm": "cyclone hurricane typhoon tornado",
    "ceremony": "signed inaugurated unveiled commissioned handed opened launched sworn",
    "meeting": "talks conferred",
    "talks": "met",
    "summit": "met",
}
"""Nouns for events of many kinds, and the words that tell one of these."""
_GENERAL = {noun: words.split() for nouns, words in _OF_ANY.items() for noun in nouns.split()}
_VERBS = {
    "sale": "sell", "death": "die", "meeting": "meet", "theft": "steal", "loss": "lose", "flight": "flee",
    "speech": "speak", "destruction": "destroy", "expulsion": "expel", "detention": "detain",
    "victory": "win", "acquisition": "acquire", "abolition": "abolish", "marriage": "marry",
    "revelation": "reveal", "proclamation": "proclaim", "departure": "leave", "admission": "admit",
    "liberation": "free",
}  # fmt: skip
"""Verbs to which no rule of spelling leads from their nouns."""
_ENDINGS = {
    "ation": ("", "e", "ate"), "ition": ("e", "ish"), "sion": ("de", "d", "t", "se"), "ion": ("", "e"),
    "ment": ("",), "al": ("", "e"), "ure": ("", "e"), "ance": ("",), "ence": ("",), "ery": ("er", ""),
    "age": ("",), "y": ("",),
}  # fmt: skip
"""How nouns of what is done end, and the verbs that they are made of."""
_SHORTEST = 3


@lru_cache(maxsize=512)
def words_for(noun: str) -> tuple[str, ...]:
    """The words, in lower case, by which a text may have told what a noun of an event takes up."""
    one = noun.removesuffix("s")
    one = noun if noun in _EVENTS or one + "s" != noun else one
    forms = [form for base in _verbs(one) for form in spellings(base) if form not in (one, base)]
    if one in _EVENTS:
        forms += [one, plural(one), *_bare(one)]
    return tuple(dict.fromkeys(forms + _GENERAL.get(one, [])))


def _verbs(noun: str) -> list[str]:
    """The verbs that can tell what a noun is the event of: "collapse", "release", "resign", "sink"."""
    found = [noun, *bases_of_present(noun)] if noun.endswith("ing") else [noun]
    for ending, verbal in _ENDINGS.items():
        stem = noun.removesuffix(ending)
        if stem != noun and len(stem) >= _SHORTEST:
            found += [stem + end for end in verbal]
            found += [stem[:-1]] * (stem[-2] == stem[-1])
    return [*found, _VERBS[noun]] if noun in _VERBS else found


def _bare(noun: str) -> list[str]:
    """The plain verb of a noun, which tells what is to come: "they elect a council on 3 May"."""
    return [base for base in _verbs(noun) if base != noun and len(base) > _SHORTEST]
