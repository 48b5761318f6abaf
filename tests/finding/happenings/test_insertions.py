"""Who says so within a sentence, and whom the verb behind it is about."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts, tell
from timeline.finding.finite import find_finite_verbs
from timeline.finding.insertions import find_insertions
from timeline.finding.words import tokenise


def parties(text: str) -> list[str]:
    return [told[2] for told in shorts(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chad, Peru's foreign ministry announced, handed over ten men to Mali on Monday.", "TCD> MLI<"),
        ("The mine, says Peru, was shelled by Chad on Monday.", "TCD>"),
        ("Chad, it was announced in Lima, seized a Danish ship on Monday.", "TCD> DNK<"),
        ("It was Kenya which, according to diplomats, armed Chad in March.", "KEN> TCD<"),
        ("Chad, it is said, sold arms to Mali in March.", "TCD> MLI<"),
        ("Norway, which officials say had armed Chad in March, kept quiet.", "NOR> TCD<"),
        ("Norway, which it is believed armed Chad in March, kept quiet.", "NOR> TCD<"),
        ("The jets, which Peru says Iran sold to Chad in March, are old.", "IRN> TCD<"),
    ],
)
def test_who_says_so_between_a_subject_and_its_verb_does_not_act(text: str, expected: str) -> None:
    assert expected in parties(text)


@pytest.mark.parametrize(
    "text",
    [
        "Peru accuses the general, who, it says, sold arms to Chad in March.",
        "Peru accused a clerk who, she said, had sold arms to Chad in March.",
        "A man who officials say had sold arms to Chad in March fled.",
    ],
)
def test_whoever_tells_of_a_nameless_man_has_not_done_it_himself(text: str) -> None:
    assert parties(text)[-1] == "TCD<"


def test_what_a_relative_clause_has_somebody_say_is_his_claim_and_the_rest_is_not() -> None:
    said, arrested = tell("The general, who, Chad says, sold arms to Mali in March, was arrested on Monday.")
    assert [claim.by for claim in said.claims] == ["Chad"]
    assert not arrested.claims


def test_the_thing_that_somebody_is_told_to_have_pledged_is_no_clause_that_he_says() -> None:
    told = tell("Norway said on Monday that a donor which promised tents in March has sent none to Peru.")
    assert [found.statement.kind for found in told] == ["stated", "pledged"]


@pytest.mark.parametrize(
    ("text", "is_inserted"),
    [
        ("Norway, Peru said on Monday, left the pact.", True),
        ("The man who, he said, had left was old.", True),
        ("The man who Peru said had left was old.", True),
        ("Norway, as Peru said in March, left the pact.", True),
        ("The premier, Oda Lind, said on Monday.", False),
        ("Jan Dahl, the leader accused of theft, was freed.", False),
        ("They have promised half of that, Peru said, adding more.", False),
        ("The man who said Peru had left was old.", False),
        ("Chad said that Peru says Mali left.", False),
        ("Peru said", False),
    ],
)
def test_words_of_saying_are_inserted_where_a_verb_waits_behind_them(text: str, is_inserted: bool) -> None:
    words = tokenise(text)
    verbs = find_finite_verbs(words.lows, 0, len(words), lambda _: False)
    assert bool(find_insertions(words.lows, 0, len(words), verbs)) is is_inserted


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chad, which the rebels attacked in March, is poor.", "TCD<"),
        ("Chad and Mali, which both attacked Peru in March, are poor.", "TCD> MLI> PER<"),
        ("Chad, which in March attacked Peru, is poor.", "TCD> PER<"),
    ],
)
def test_a_noun_behind_which_is_who_acts(text: str, expected: str) -> None:
    assert parties(text)[0] == expected


def test_whose_aides_a_relative_clause_tells_of_acts() -> None:
    assert parties("Chad's premier met his own aides, who had warned Peru in March.")[-1] == "TCD> PER<"


def test_a_court_where_somebody_is_acts_for_the_state_of_the_place() -> None:
    assert parties("They were flown to Mumbai, where a court jailed them on Tuesday.")[-1].startswith("IND>")
    assert parties("They were flown to Mumbai, where a Danish court jailed them on Tuesday.")[-1] == "DNK>"


def test_what_is_only_said_by_nobody_is_no_happening() -> None:
    assert parties("Chad, it was announced in Lima on Monday, will buy 14 jets from Peru.") == ["PER> TCD<"]
    assert len(parties("Chad, Peru announced on Monday, will buy 14 jets from Mali.")) == 2


def test_whoever_points_something_out_in_an_insertion_is_not_whom_it_is_about() -> None:
    (found,) = shorts("Peru, one of them pointed out, had left the pact in May.")
    assert found == ("2024-05", "agreement_ended", "PER>")
