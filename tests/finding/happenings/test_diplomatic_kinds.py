"""How plain constructions tell meetings, visits, agreements and what is found good."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts, tell


def told(text: str) -> list[str | None]:
    return [kind for _, kind, _ in shorts(text)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Nils Dahl's visit to Peru on Monday annoyed Chile.", "visited"),
        ("The withdrawal of the Danish envoy on Monday was unexpected.", "ties_cut"),
        ("A strike at the port on Monday was averted.", None),
    ],
)
def test_an_event_whose_time_closes_the_subject_is_told_whatever_is_said_of_it(
    text: str, kind: str | None
) -> None:
    assert told(text) == [kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The price, agreed on Monday by Peru and Chile, is high.", "agreement_signed"),
        ("The text was agreed in Lima on Monday.", "agreement_signed"),
    ],
)
def test_a_participle_alone_tells_what_a_passive_tells(text: str, kind: str | None) -> None:
    assert kind in told(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The two governments agreed on Monday to build a bridge.", "agreement_signed"),
        ("Both sides agreed on Monday to open a road.", "agreement_signed"),
        ("Norway agreed on Monday to build a bridge.", "pledged"),
        ("EU leaders agreed on Monday to prepare sanctions.", "pledged"),
        ("The two sides agreed on Monday to hold talks.", "pledged"),
    ],
)
def test_what_several_agree_to_do_is_an_agreement_and_what_one_agrees_to_is_a_pledge(
    text: str, kind: str
) -> None:
    assert told(text) == [kind]


def test_a_person_nobody_knows_can_pay_a_visit_and_a_firm_cannot() -> None:
    assert "visited" in told("Anna Lund, who may come to Riga in June, has not answered.")
    assert "visited" not in told("The mill, which came to Riga in June, belongs to Lund Foods.")


def test_a_warship_calls_there_if_the_text_has_told_where() -> None:
    found = tell("Peru has a base at Callao. A Danish frigate is to call there in July.")
    assert [one.statement.kind for one in found if one.statement.when] == ["visited"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The treaty, from which Peru withdrew on Monday, is old.", "agreement_ended"),
        ("The pact, to which Peru acceded in May 2019, is old.", "agreement_ratified"),
        ("The hall, from which Peru's premier spoke on Monday, is old.", "agreement_ended"),
    ],
)
def test_a_relative_clause_behind_a_preposition_borrows_what_it_is_about(text: str, kind: str) -> None:
    assert (kind in told(text)) is ("hall" not in text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Chile's premier had been to Lima on Monday.", "visited"),
        ("Chile's premier could himself travel to Lima in June.", "visited"),
        ("Chile would henceforth recognise Palestine from June.", "recognised"),
        ("Chile's premier had been to see a doctor on Monday.", None),
    ],
)
def test_the_verb_stands_behind_words_that_only_stress_it(text: str, kind: str | None) -> None:
    assert told(text) == [kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Norway's premier received Oda Lind, the leader of the rebels, on Monday.", "met"),
        ("Norway's premier received a medal on Monday.", None),
        ("The delegation of Norway reached Salamis on Monday.", "visited"),
        ("The delegation of Norway reached its goal on Monday.", None),
        ("Norway opened an embassy in Lima on Monday.", None),
        ("Norway and Peru established diplomatic relations on Monday.", "recognised"),
        ("The sale was announced on Monday.", "stated"),
        ("The pact was announced during a visit to Peru by Norway's premier on Monday.", "visited"),
        ("The clinics stopped operations on Monday.", None),
        ("Norway quit UNESCO on Monday.", "agreement_ended"),
    ],
)
def test_who_and_what_takes_part_tells_one_diplomatic_kind_from_another(text: str, kind: str | None) -> None:
    assert kind in told(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Norway's premier and Peru's president meet in Oslo on Friday.", "met"),
        ("Oda Lind and Nils Dahl confer in Oslo on Friday.", "met"),
        ("The market and the water in Oslo on Friday were cold.", None),
    ],
)
def test_two_singulars_have_a_verb_in_the_plural(text: str, kind: str | None) -> None:
    assert ("met" in told(text)) is (kind == "met")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "The treaty on close partnership between Peru and Chile entered into force on Monday.",
            "agreement_in_force",
        ),
        ("The pact on partnership took effect on Monday.", "agreement_in_force"),
        ("Work on the partnership began on Monday.", None),
    ],
)
def test_a_treaty_on_something_is_a_treaty_and_work_on_one_is_none(text: str, kind: str | None) -> None:
    assert told(text) == [kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Condoleezza Rice arrived in Lima on Monday.", "visited"),
        ("American maize arrived in Lima on Monday.", None),
        ("American lorries arrived in Lima on Monday.", None),
    ],
)
def test_goods_pay_no_visits_but_whoever_is_called_like_them_does(text: str, kind: str | None) -> None:
    assert kind in told(text)
    assert ("visited" in told(text)) is (kind == "visited")


def test_what_somebody_unnamed_is_asked_to_do_by_a_day_is_told_with_that_day() -> None:
    assert told("Foreign crews have been asked to complete their work by 26 June.") == ["requested"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Rebel delegates, who returned to Juba on Monday, want peace.", "visited"),
        ("The negotiators met him on Sunday and flew to Juba on Monday.", "visited"),
        ("The envoy's children, who returned to Juba on Monday, are well.", None),
        ("Workers met the minister on Sunday and travelled to Juba on Monday.", None),
    ],
)
def test_who_goes_somewhere_is_a_guest_as_the_subject_of_a_relative_clause_too(
    text: str, kind: str | None
) -> None:
    assert told(text)[-1] == kind


@pytest.mark.parametrize("how", ["signed", "inked", "sealed"])
def test_a_pact_of_which_a_participle_tells_was_signed_by_those_behind_it(how: str) -> None:
    text = f"The plan grew out of a memorandum {how} in Rome on 6 March by Norway and Peru."
    assert ("2024-03-06", "agreement_signed", "NOR> PER>") in shorts(text)


@pytest.mark.parametrize("adverb", ["soon", "first", "then", "yet", "even"])
def test_an_adverb_between_a_modal_and_its_verb_makes_no_noun_of_it(adverb: str) -> None:
    assert shorts(f"Norway's king will {adverb} visit Peru in June.") == [("2024-06", "visited", "NOR> PER<")]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The truce between Peru and Chile collapsed on Monday.", "agreement_ended"),
        ("The rebels called off the ceasefire on Monday.", "agreement_ended"),
        ("The collapse of the ceasefire in March led to war.", "agreement_ended"),
        ("The truce ended on Monday.", "agreement_ended"),
        ("The truce with Peru began on Monday.", "ceasefire"),
        ("Peru froze the truce with the rebels on Monday.", "agreement_suspended"),
        ("The truce took hold on Monday.", "ceasefire"),
    ],
)
def test_a_truce_that_ends_is_no_truce_that_begins(text: str, kind: str) -> None:
    assert told(text)[0] == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The president signed a decree on Monday suspending the treaty with Peru.", "agreement_suspended"),
        ("The president signed a law on Monday denouncing the pact with Peru.", "agreement_ended"),
        ("The president signed a treaty on Monday.", "agreement_signed"),
        ("The pact would otherwise have lapsed on Monday.", "agreement_ended"),
    ],
)
def test_a_decree_on_a_treaty_does_what_it_says(text: str, kind: str) -> None:
    assert told(text) == [kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Peru suggested on Monday that Chile leave the pact.", "requested"),
        ("Peru suggested on Monday that Chile might leave the pact.", "stated"),
        ("Peru proposed resuming talks with Chile on Monday.", "requested"),
        ("Peru was proposing on Monday that Chile should pay.", "requested"),
    ],
)
def test_who_proposes_that_somebody_do_something_asks_for_it(text: str, kind: str) -> None:
    assert told(text)[0] == kind
