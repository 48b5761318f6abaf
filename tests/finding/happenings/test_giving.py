"""Who gives, sends or buys where it stands apart from the verb, and who practises where forces only go."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts


def last(text: str) -> tuple[str | None, str]:
    return shorts(text)[-1][1:]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenya received ten trucks in May, donated by Norway.", ("supplied", "NOR> KEN<")),
        ("Kenya received ten trucks in May, paid for by Norway.", ("supplied", "NOR> KEN<")),
        ("Kenya's police took charge of ten trucks supplied by Peru in May.", ("supplied", "PER> KEN<")),
        ("It is flying ten jets that came from Norway and Peru in May.", ("supplied", "NOR> PER>")),
        ("A pledge of 3 million euros for Kenya came from Norway in May.", ("pledged", "NOR> KEN<")),
        # Nobody gave them.
        ("Kenya received ten trucks in May, watched by Norway.", ("supplied", "KEN<")),
    ],
)
def test_who_gave_what_somebody_received_stands_behind_it(text: str, expected: tuple[str, str]) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway's pledge to Kenya, made in May, was hailed.", ("pledged", "NOR> KEN<")),
        (
            "The withdrawal of the French from Niger, completed in May, was hailed.",
            ("forces_withdrawn", "FRA> NER<"),
        ),
        ("A Danish loan to Kenya, granted in May, was hailed.", ("supplied", "DNK> KEN<")),
        (
            "The agreement between Norway and Peru, signed in May, was hailed.",
            ("agreement_signed", "NOR> PER>"),
        ),
        # The participle is of another noun.
        ("Norway's pledge was read out by the mayor, elected in May.", (None, "")),
    ],
)
def test_what_a_participle_says_more_of_is_of_those_whom_its_noun_names(
    text: str, expected: tuple[str, str]
) -> None:
    assert shorts(text)[0][1:] == expected


@pytest.mark.parametrize(
    "many", ["More than 3,000", "As many as 300", "Up to 300", "At least 300", "Fewer than 20"]
)
def test_soldiers_are_of_the_states_that_they_are_from_however_many(many: str) -> None:
    told = last(f"{many} soldiers from Norway and Peru left Mali in May.")
    assert told == ("forces_withdrawn", "NOR> PER> MLI<")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway sent six jets to Peru in May for a drill.", ("exercised_jointly", "NOR> PER<")),
        ("Norway sent six jets to Peru in May to practise with its own.", ("exercised_jointly", "NOR> PER<")),
        ("Norway's pilots drilled with Ostian fighters in May.", ("exercised_jointly", "NOR>")),
        ("Norway sent six jets to Peru in May after a drill.", ("supplied", "NOR> PER<")),
        ("Norway drilled the pilots of Peru in May.", ("aided", "NOR> PER<")),
    ],
)
def test_forces_that_are_sent_to_practise_exercise(text: str, expected: tuple[str, str]) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenya took delivery of ten tugs in May.", ("supplied", "KEN<")),
        (
            "The airline Nordsund flies north. Nordsund took delivery of ten jets in May.",
            ("traded", "Nordsund<"),
        ),
        ("The airline took delivery of its first freighter in May.", ("traded", "")),
        ("The deployment of Norwegian jets in Peru was extended in May.", ("forces_sent", "NOR> PER<")),
        ("The deployment of Norwegian plans in Peru was extended in May.", (None, "NOR<")),
    ],
)
def test_what_is_delivered_to_firms_is_bought_and_what_is_extended_goes_on(
    text: str, expected: tuple[str, str]
) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thanks to a tip-off from the Kenyan police, Peru freed the men in May.", ("released", "PER>")),
        ("Jordan tipped off Peru in May.", ("shared_intelligence", "JOR> PER<")),
        ("A ship sank off Peru in May.", (None, "")),
        ("Prague left in April and Vienna expelled Peru's envoy in May.", ("expelled", "AUT> PER<")),
        ("Prague opened shops in Lima and Vienna in May.", (None, "CZE>")),
    ],
)
def test_what_opens_a_sentence_or_ends_a_month_takes_no_actor_away(
    text: str, expected: tuple[str, str]
) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Peru, which expelled an envoy, Jan Dahl, in May, has grown.", "2024-05"),
        ("Norway called Peru, which has grown, in May.", "2024-05"),
    ],
)
def test_a_time_behind_an_apposition_is_of_the_clause_that_this_is_in(text: str, when: str) -> None:
    (told,) = [one for one in shorts(text) if one[1]]
    assert told[0] == when


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenyan police landed in Port-au-Prince in May.", ("forces_sent", "KEN> HTI<")),
        ("Armed police from Jordan were flown to Port-au-Prince in May.", ("forces_sent", "JOR> HTI<")),
        ("Kenyan police landed in Mombasa in May.", ("visited", "KEN>")),
        ("Police were flown to Mombasa in May.", (None, "")),
    ],
)
def test_police_who_go_to_another_state_are_sent_there(text: str, expected: tuple[str, str]) -> None:
    assert last(text) == expected
