"""Whom a title names where its clause has only a pronoun."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import tell


def _titles(text: str) -> list[str]:
    return [found.statement.title for found in tell(text)]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "The unit said it can give no assurance on the sale by May.",
            "The unit can give no assurance on the sale",
        ),
        ("The alliance announced that it would admit Peru in May.", "The alliance would admit Peru"),
        (
            "The family's relatives in Lima said they would fight the order in May.",
            "The family's relatives in Lima would fight the order",
        ),
        (
            "Oda Lind's father said in a letter that he wants the clerks to see her on Monday.",
            "Oda Lind's father wants the clerks to see her on Monday",
        ),
        (
            "The company said its earnings will be lower in May.",
            "The company's earnings will be lower",
        ),
        (
            "The ministers said their countries will gain from it in May.",
            "The ministers' countries will gain from it",
        ),
    ],
)
def test_a_pronoun_in_what_somebody_says_is_named_by_the_words_for_him(text: str, title: str) -> None:
    assert title in _titles(text)


@pytest.mark.parametrize(
    "text",
    [
        "The clerk said it would rain on Monday.",  # nobody who is "it"
        "The company said they left on Monday.",  # nobody who is "they"
        "The ministry said it was unlikely that the port would open in May.",
        "The company said herbicide use fell in May.",
        "The letter said he would leave in May.",
    ],
)
def test_a_pronoun_that_cannot_mean_the_speaker_keeps_its_place(text: str) -> None:
    told = ("The clerk would", "The company left", "The ministry was", "The company use", "The letter would")
    assert not any(title.startswith(told) for title in _titles(text))


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Profit fell by a tenth, but shares rose by two crowns in May.", "Shares rose by two crowns"),
        ("The mayor wept, and has left Oslo since Monday.", "The mayor has left Oslo"),
    ],
)
def test_a_bare_noun_before_a_past_tense_is_a_subject_of_its_own(text: str, title: str) -> None:
    assert title in _titles(text)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "A court ruled on Monday that only the heirs can sell it.",
            "A court ruled on Monday that only the heirs can sell it",
        ),
        ("Fees for ferries fell over the past year.", "Fees for ferries fell"),
        ("The mill named a new board, effective May 1.", "The mill named a new board"),
        ("Halden Foods denied that on Monday.", "Halden Foods denied that"),
    ],
)
def test_a_title_has_no_stranded_word(text: str, title: str) -> None:
    assert title in _titles(text)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Peru accused Chile of shelling a port on Monday.",
            "Peru accused Chile of shelling a port",
        ),
        ("It rained. Oda Lind, a baker, arrived in Peru on Monday.", "Oda Lind, a baker, arrived in Peru"),
        ("Olaf Scholz arrived in Peru on Monday.", "Olaf Scholz visits Peru"),
        ("Olaf Scholz went into exile in Peru on Monday.", "Olaf Scholz went into exile in Peru"),
        ("Olaf Scholz visited Peru on Monday.", "Olaf Scholz visits Peru"),
        ("Halden Foods signed a letter of intent on Monday.", "Halden Foods signed a letter of intent"),
        ("Peru and Chile signed a treaty on Monday.", "Peru and Chile sign a treaty"),
        ("Talks began. Peru and Chile signed it on Monday.", "Peru and Chile sign an agreement"),
        ("Peru gave Chile 40 lorries on Monday.", "Peru supplies 40 lorries to Chile"),
    ],
)
def test_a_title_has_the_form_of_its_kind_only_where_the_clause_says_so(text: str, title: str) -> None:
    assert title in _titles(text)


def test_a_word_that_begins_like_a_name_does_not_tell_of_it() -> None:
    text = "Iraq spoke of its oil. It accused Kuwait on Monday of taking Iraqi oil."
    assert _titles(text)[-1].startswith("Iraq accused Kuwait")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "“We will shut the mill in May,” Oda Lind told a paper.",
            "Oda Lind: “We will shut the mill in May”",
        ),
        ("Jan Dahl, a clerk in Oslo, said, “I will sail on 12 June.”", "Jan Dahl: “I will sail on 12 June”"),
    ],
)
def test_who_speaks_of_himself_stands_before_what_he_says(text: str, title: str) -> None:
    assert title in _titles(text)


def test_nobody_is_named_for_we_where_nobody_is_known_to_speak() -> None:
    assert all(":" not in title for title in _titles("We will shut the mill in May."))


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Peru on Monday gladly joined the pact and left the league in May.", "Peru left the league"),
        ("The mayor recently also spoke and sold the yard on Monday.", "The mayor sold the yard"),
    ],
)
def test_when_and_how_one_verb_is_done_is_not_told_of_another(text: str, title: str) -> None:
    assert title in _titles(text)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Oda Lind is one of two Peruvians who left Oslo in May.", "Two Peruvians left Oslo"),
        ("It freed three Danes who had been held since May.", "Three Danes had been held"),
    ],
)
def test_some_people_of_a_state_are_not_called_by_its_name(text: str, title: str) -> None:
    assert title in _titles(text)


def test_nobody_with_a_given_name_is_called_it() -> None:
    text = "Since Oda Lind drew the boat it has been built in May 1988 by three yards."
    assert not any(title.startswith("Oda Lind has been") for title in _titles(text))


def test_that_before_its_verb_is_no_conjunction() -> None:
    assert "That will bring pressure on Peru to change" in _titles(
        "That will bring pressure on Peru to change in May."
    )


def test_it_is_whoever_is_left_where_it_deals_with_the_others() -> None:
    text = "Lima has said that others may join the truce it concluded with Chad last week."
    assert "Peru concluded the truce with Chad" in _titles(text)
    assert not any(title.startswith("Peru") for title in _titles("It was Peru's turn to sign in May."))


def test_whoever_joins_a_club_brings_no_treaty_told_before_into_force() -> None:
    text = "Norway and Ghana signed a trade agreement in March. In April Norway joined the customs union."
    assert [one.statement.title for one in tell(text)][1:] == ["Norway joined the customs union"]
    text = "Norway and Ghana signed a trade agreement in March. It takes effect in June."
    assert [one.statement.title for one in tell(text)][1:] == ["The trade agreement is to enter into force"]


def test_no_title_breaks_off_behind_a_form_of_be_and_the_latter_has_a_name() -> None:
    assert "Norland's envoys will be back in June" in _titles("Norland's envoys will be back in June.")
    text = "Norway and Chad came as guests. The latter will vote on the pact in June."
    assert "Chad will vote on the pact" in _titles(text)


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "Oda Lind, a lawyer who led the party in 2019, quit on Monday.",
            ["Oda Lind led the party", "Oda Lind, a lawyer, quit"],
        ),
        ("Norway's envoy, a man who left Lima in May, died.", ["Norway's envoy left Lima"]),
        ("The yard, a maze that grew in 1990, was shut on Monday.", ["A maze grew"]),
    ],
)
def test_what_is_told_of_words_beside_a_name_is_told_of_the_name(text: str, titles: list[str]) -> None:
    assert _titles(text)[: len(titles)] == titles
