"""Entries of the lexicon match where the word is the verb or the noun that they mean."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.finding.kinds.matching import find_triggers
from timeline.finding.kinds.verbs import is_verb
from timeline.finding.words import tokenise

WORDS = (
    "send",
    "sent",
    "troops",
    "treaty",
    "signed",
    "was",
    "the",
    "of",
    ",",
    ".",
    "talks",
    "with",
    "not",
    "to",
)


def kinds_in(text: str) -> set[str]:
    return {trigger.kind for trigger in find_triggers(tokenise(text).lows)}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("New sanctions were imposed on the bank.", "sanctioned"),
        ("Talks were held in the capital.", "met"),
        ("A lawsuit was filed in Lisbon.", "charged"),
        ("An inquiry has been opened.", "investigated"),
        ("A grain deal brokered by Norland was reached in May.", "agreement_signed"),
    ],
)
def test_a_passive_is_read_from_its_noun_on(text: str, kind: str) -> None:
    assert kind in kinds_in(text)


@pytest.mark.parametrize(
    "text", ["Troops will be able to train on the island.", "A draft had been on the table since May."]
)
def test_a_base_form_makes_no_passive(text: str) -> None:
    assert kinds_in(text).isdisjoint(("aided", "requested"))


def test_that_before_a_time_opens_no_clause() -> None:
    assert "accused" not in kinds_in("The banker was charged that August.")
    assert "accused" in kinds_in("The union charged that the banker lied.")


def test_the_verb_of_a_passive_is_the_participle() -> None:
    words = tokenise("New sanctions were imposed on the bank.")
    trigger = next(t for t in find_triggers(words.lows) if t.kind == "sanctioned" and t.verb >= 0)
    assert words.forms[trigger.at] == "imposed"


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("They want to visit the yard", "visit", True),
        ("while volunteers go from door to door", "volunteers", False),
        ("while she volunteers to stay", "volunteers", True),
        ("in one shelter they wait", "shelter", False),
        ("that one fell", "fell", True),
        ("the visit of the king", "visit", False),
        ("food and currency supplies arrived", "supplies", False),
        ("Norland supplies the town", "supplies", True),
        ("after signing the pact", "signing", True),
        ("the signing of the pact", "signing", False),
        ("The weather was fine", "fine", False),
        ("Norland has cut all ties", "cut", True),
        ("Norland cut diplomatic ties", "cut", True),
        ("a tax cut for farmers", "cut", False),
        ("Norland wants to talk", "wants", True),
    ],
)
def test_words_that_are_nouns_too_are_told_apart_by_their_neighbours(
    text: str, word: str, expected: bool
) -> None:
    lows = tokenise(text).lows
    assert is_verb(lows, lows.index(word)) is expected


def test_a_guard_keeps_a_word_in_its_other_sense_out() -> None:
    assert "met" not in kinds_in("The yard met the demand.")
    assert "released" not in kinds_in("The ministry released a statement.")


def test_an_entry_that_carries_no_clause_hides_none_that_does() -> None:
    found = find_triggers(tokenise("Norland called for elections in Ostia.").lows)
    assert {"loose" in trigger.pattern.flags for trigger in found if trigger.kind == "requested"} == {
        True,
        False,
    }


def test_of_two_verbs_behind_a_noun_each_is_read() -> None:
    lows = tokenise("Troops flew to Ostia to join the mission.").lows
    told = {lows[trigger.at] for trigger in find_triggers(lows) if trigger.kind == "forces_sent"}
    assert {"flew", "join"} <= told


def test_a_pattern_does_not_reach_into_the_next_sentence() -> None:
    found = find_triggers(tokenise("He signed. The treaty is old.").lows)
    assert all(trigger.first == trigger.last for trigger in found)


def test_matching_keeps_to_the_words_it_is_given() -> None:
    lows = tokenise("Rebels attacked the port and police arrested him.").lows
    assert {trigger.kind for trigger in find_triggers(lows, 0, lows.index("and"))} == {"attacked"}


@given(
    st.lists(
        st.sampled_from(WORDS),
        max_size=60,
    )
)
def test_no_order_of_words_breaks_matching(words: list[str]) -> None:
    for trigger in find_triggers(tuple(words)):
        assert 0 <= trigger.first <= trigger.last < len(words)
        assert trigger.first <= trigger.at <= trigger.last


def test_behind_a_place_only_what_is_joined_can_be_asked_for() -> None:
    lows = tokenise("They warned that rebels attacked the port, invaded the valley and bombed a bridge.").lows
    warned = lows.index("warned")

    everywhere = {lows[trigger.first] for trigger in find_triggers(lows)}
    joined = {lows[trigger.first] for trigger in find_triggers(lows, joined=warned + 1)}

    assert "attacked" in everywhere
    assert "attacked" not in joined
    assert {"invaded", "bombed"} <= joined


@pytest.mark.parametrize(
    "text", ["Rebels attacked the port.", "The grounds were closed.", "Two stones fell."]
)
def test_a_plural_that_looks_like_a_verb_is_none(text: str) -> None:
    words = tokenise(text)
    assert not any(
        is_verb(words.lows, i) for i, low in enumerate(words.lows) if low in ("rebels", "grounds", "stones")
    )


@pytest.mark.parametrize("day", ["Aug. 7", "Sept. 12", "May 7"])
def test_a_day_before_a_verb_counts_nothing(day: str) -> None:
    lows = tokenise(f"Bombs in Oslo, Norway, on {day} killed 258 people.").lows
    assert is_verb(lows, lows.index("killed"))
    lows = tokenise("With 7 killed the toll rose.").lows
    assert not is_verb(lows, lows.index("killed"))


def test_on_with_a_day_is_the_time_and_not_what_somebody_acts_on() -> None:
    def fires(text: str) -> bool:
        return any("fire*" in trigger.pattern.source for trigger in find_triggers(tokenise(text).lows))

    assert not fires("The coach was fired on Sunday.")
    assert not fires("The coach was fired on 3 May.")
    assert fires("Guards fired on the crowd on Sunday.")
    assert fires("Guards fired on Sunday at the crowd.")
    assert fires("Guards fired on 3 boats.")
    assert any(
        trigger.kind == "resigned" for trigger in find_triggers(tokenise("Oda Lind quit on Friday.").lows)
    )


@pytest.mark.parametrize(
    "text",
    [
        "Norland set aside €30m in credit for the islands.",
        "Norland set aside $3 million in credit for the islands.",
        "Norland set aside 30 million euros in credit for the islands.",
    ],
)
def test_a_sum_is_told_by_its_sign_as_well(text: str) -> None:
    assert "pledged" in {trigger.kind for trigger in find_triggers(tokenise(text).lows)}


def test_a_sum_with_a_sign_ends_with_its_figure() -> None:
    words = tokenise("The bank set aside £3 million for the islands.").lows
    assert {one.last for one in find_triggers(words) if one.kind == "pledged"} == {words.index("for")}
    assert find_triggers(tokenise("The firm bid £").lows) is not None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ('Norland imposed "crippling" sanctions on Ostia.', "sanctioned"),
        ("Norland imposed “crippling” sanctions on Ostia.", "sanctioned"),
        ('The envoy dismissed as "groundless" a report on the mine.', "refused"),
    ],
)
def test_a_few_words_in_quotation_marks_part_nothing(text: str, kind: str) -> None:
    assert kind in kinds_in(text)


def test_somebodys_speech_parts_what_stands_around_it() -> None:
    assert "refused" not in kinds_in('He was dismissed, he said, as "the law says nothing of a report".')
    assert "refused" not in kinds_in('"He was dismissed," she said, "a report says."')


@pytest.mark.parametrize(
    "text", ["Norland appealed on Sunday to Ostia.", "Norland appealed late last week to the two states."]
)
def test_a_time_may_part_a_verb_from_whom_it_addresses(text: str) -> None:
    assert "requested" in kinds_in(text)


def test_a_time_parts_other_verbs_from_what_follows() -> None:
    assert "attacked" not in kinds_in("The probe was launched on 25 May 2021 on a new rocket.")


@pytest.mark.parametrize("day", ["Friday", "8 May", "May 8", "8th May", "the 8th of May"])
def test_however_a_day_is_written_it_may_part_a_verb_from_its_particle(day: str) -> None:
    found = find_triggers(tokenise(f"Norland appealed on {day} for tents.").lows)
    assert any(trigger.kind == "requested" for trigger in found)
