"""Kinds that plain words tell by what they are about."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts, tell


@pytest.mark.parametrize(
    "text",
    [
        "The patrols of Peru and Chile go back to an arrangement signed in Lima in July 2016.",
        "An earlier pact of Peru and Chile, negotiated in secret and signed in July 2016, was long.",
        "The extension of the lease, signed the same month in 2016, was short.",
        "The two had meant Peru to join. Peru will sign at a later date, in 2030.",
    ],
)
def test_what_is_signed_is_told_by_the_accord_before_a_participle_or_by_nothing_behind_it(text: str) -> None:
    assert "agreement_signed" in [one[1] for one in shorts(text)]


@pytest.mark.parametrize(
    "text", ["A keeper signed for Lima on Monday.", "Letters of readers, printed on Monday, were long."]
)
def test_who_signs_for_a_club_and_what_is_printed_is_no_agreement(text: str) -> None:
    assert "agreement_signed" not in [one[1] for one in shorts(text)]


def test_a_state_that_recognises_another_needs_no_name() -> None:
    assert shorts("The atoll republic recognised Taiwan on Monday.")[0][1:] == ("recognised", "TWN<")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A team from the International Monetary Fund arrived in Lima on Monday.", "visited"),
        ("An inspection team arrived in Lima on Monday.", "visited"),
        ("The Danish team arrived in Lima on Monday.", None),
    ],
)
def test_a_team_from_somebody_visits_and_one_that_plays_does_not(text: str, kind: str | None) -> None:
    assert shorts(text)[0][1] == kind


@pytest.mark.parametrize(
    "text", ["Peru closed the sea on Monday.", "The port has been shut to Peruvian ships since Monday."]
)
def test_waters_and_ports_are_closed_as_borders_are(text: str) -> None:
    assert shorts(text)[0][1] == "restricted"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Peru turned Chile down on Monday.", "refused"),
        ("Peru called its envoy home on Monday.", "ties_cut"),
        ("The boat turned round on Monday.", None),
    ],
)
def test_the_object_may_stand_before_the_particle_of_its_verb(text: str, kind: str | None) -> None:
    assert shorts(text)[0][1] == kind


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Poland is thinking of lending Ukraine 28 armoured vehicles.", ("supplied", "POL> UKR<")),
        ("Poland is looking at sending troops to Mali.", ("forces_sent", "POL> MLI<")),
        ("Poland is thinking of lending.", (None, "POL>")),
    ],
)
def test_what_is_only_thought_of_is_told_by_its_own_verb(text: str, told: tuple[str | None, str]) -> None:
    assert shorts(text)[0][1:] == told


@pytest.mark.parametrize(
    "text",
    [
        "Peru is weighing a loan, the weekly Sol wrote on Monday, which nobody would confirm.",
        "The talks will go on, a Lima daily reported on Monday, citing a minister.",
        "Its debt has doubled, they wrote in a note on Monday, and sales fell.",
    ],
)
def test_who_says_so_and_when_may_stand_between_commas(text: str) -> None:
    assert "stated" in [one[1] for one in shorts(text)]


def test_who_writes_after_something_else_happened_says_none_of_it() -> None:
    assert "stated" not in [one[1] for one in shorts("After he had left, Lind wrote in May to Peru.")]
    assert shorts("Oil was not on the table, Peru's minister insisted on Monday.")[-1][1] == "stated"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peru's foreign minister received her Chilean colleague on Monday.", ("met", "PER> CHL>")),
        ("Peru's Oda Lind saw President Emmanuel Macron of France on Monday.", ("met", "PER> FRA>")),
        ("Peru saw Chile overtake it on Monday.", (None, "PER> CHL<")),
    ],
)
def test_who_receives_a_colleague_or_sees_a_president_meets_him(
    text: str, told: tuple[str | None, str]
) -> None:
    assert shorts(text)[0][1:] == told


def test_what_is_denied_by_somebody_is_said_by_him() -> None:
    assert shorts("The rumour was denied by the Peruvian foreign ministry on Monday.")[0][1:] == (
        "stated",
        "PER>",
    )


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Peru left the Andean bloc on Monday.", "agreement_ended"),
        ("Peru froze most of its aid to Chile on Monday.", "sanctioned"),
        ("Peru stopped selling arms to Chile on Monday.", "sanctioned"),
        ("Peru recalled its ambassador from Chile on Monday.", "ties_cut"),
        ("Peru broke off relations with Chile on Monday.", "ties_cut"),
    ],
)
def test_only_diplomatic_ties_are_cut(text: str, kind: str) -> None:
    assert shorts(text)[0][1] == kind


def test_who_leaves_a_bloc_is_told_in_the_words_of_the_text() -> None:
    assert tell("Peru left the Andean bloc on Monday.")[0].statement.title == "Peru left the Andean bloc"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Peru and Chile agreed on Monday to build a road.", "agreement_signed"),
        ("Peru and Chile agreed on Monday to stop shooting.", "ceasefire"),
        ("Peru and Chile agreed on Monday to resume their talks.", "pledged"),
        ("Peru agreed on Monday to build a road.", "pledged"),
        ("Peru's parliament approved it on Monday.", "agreement_ratified"),
        ("Peru's parliament approved a budget on Monday.", "endorsed"),
        ("Peru handed over 14 machines to the ministry on Monday.", "supplied"),
        ("Peru called on President Emmanuel Macron on Monday.", "met"),
        ("Peru called on President Emmanuel Macron on Monday to resign.", "requested"),
        ("Talks on a truce between Peru and Chile began on Monday.", "met"),
        ("Passengers occupied the hall on Monday.", "protested"),
        ("Rebels occupied the town on Monday.", "seized"),
        ("Mobs looted a shop in Lima on Monday.", "seized"),
        ("Some 60 workers gathered at the gate on Monday.", "protested"),
        ("Peru ordered 60 Russians to leave on Monday.", "expelled"),
        ("Peru announced its withdrawal from the Commonwealth on Monday.", "agreement_ended"),
        ("Peru captured 18 Chilean soldiers on Monday.", "detained"),
        ("The European Commission approved a similar sum for Peru on Monday.", "pledged"),
        ("The minister was assured by Peru on Monday that ships could stay.", "pledged"),
        ("Peru sent its air force to the help of Chile on Monday.", "forces_sent"),
        ("Peru barred Chilean ships from its ports on Monday.", "restricted"),
        ("Peru banned imports of Chilean wine on Monday.", "sanctioned"),
        ("Peru turned back 800 tonnes at the border gate on Monday.", "refused"),
        ("Rice given by Peru was received by the ministry on Monday.", "supplied"),
        ("Some 200 Peruvian and 300 Chilean troops began an exercise on Monday.", "exercised_jointly"),
        ("President Emmanuel Macron may go to the Supreme Court on Monday.", "charged"),
    ],
)
def test_who_does_a_plain_thing_and_to_what_tells_its_kind(text: str, kind: str) -> None:
    assert shorts(text)[0][1] == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The task force that visited Peru in May was small.", "visited"),
        ("Lind had flown in on Monday for a two-day visit.", "visited"),
        ("The second lot will be delivered in 2030.", "supplied"),
        ("A note, delivered on Monday, was long.", None),
    ],
)
def test_a_visit_told_in_so_many_words_and_a_delivery_need_nobody(text: str, kind: str | None) -> None:
    assert shorts(text)[0][1] == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Peru called off an exercise of the alliance with Chile on Monday.", "called"),
        ("Peru agreed with the IMF on Monday on a loan.", "agreement_signed"),
    ],
)
def test_who_calls_off_telephones_nobody_and_who_agrees_on_a_loan_signs(text: str, kind: str) -> None:
    assert (shorts(text)[0][1] == kind) is (kind != "called")


def test_what_a_relief_agency_brings_is_help() -> None:
    assert shorts("The Red Cross shipped rice to Goma on Monday.")[0][1] == "aided"


@pytest.mark.parametrize(
    "text",
    [
        "Peru and Chile nearly went to war in 1996.",
        "Talks between Peru and Chile collapsed on Monday.",
        "The post office stopped selling a stamp on Monday.",
        "Ebola killed 11,000 people in Peru in 2014.",
    ],
)
def test_what_nearly_came_about_and_what_ends_by_itself_is_of_no_kind(text: str) -> None:
    assert shorts(text)[0][1] is None


def test_who_only_agrees_or_settles_signs_nothing_in_the_title() -> None:
    text = "Peru and Chile agreed on Monday to build a road."
    assert tell(text)[0].statement.title == "Peru and Chile agreed on Monday to build a road"
    settled = tell("Peru and Chile settled their quarrel on Monday.")[0].statement
    assert (settled.kind, settled.title) == ("agreement_signed", "Peru and Chile settled their quarrel")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A pact between Peru and Chile, on the sharing of secrets, concluded in May 2013, has lapsed.",
         "agreement_signed"),
        ("A ban on fish from Peru, imposed in 2009, was lifted in 2020.", "restricted"),
        ("An arms embargo on Chad, imposed in 2009, was lifted in 2020.", "sanctioned"),
        ("The treaty with Chile, which took effect in May 2013, is short.", "agreement_in_force"),
        ("Under a pact renewed with Chile in May 2013, fish is cheap.", "agreement_signed"),
        ("Fish has been cheap since an agreement reached with Chile in May 2013.", "agreement_signed"),
    ],
)  # fmt: skip
def test_a_participle_or_relative_clause_is_told_by_a_noun_farther_off(text: str, kind: str) -> None:
    assert kind in [one[1] for one in shorts(text)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A pact that gives Peru a port was drafted in Chile in May 2013 and signed last June.",
         "agreement_signed"),
        ("The pact, under which Peru was to build a port, was drafted in May 2013 and signed last June.",
         "agreement_signed"),
        ("The order from Peru was worth 3 million dollars. It was cancelled in May.", "agreement_ended"),
        ("The embassy of Peru in Chad was small. It was closed in 2012.", "ties_cut"),
        ("The plan was backed by Peru and rejected by Chad in a vote in May.", "refused"),
        ("The mill lives from an order for pumps from Peru that was cancelled in May.", "agreement_ended"),
        ("Peru left after two days of talks with Chile in Lima that ended on Friday.", "met"),
    ],
)  # fmt: skip
def test_it_and_a_second_verb_tell_what_their_noun_tells(text: str, kind: str) -> None:
    assert kind in [one[1] for one in shorts(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The order from Peru was late, and the company was poor. It was cancelled in May.",
        "The offer from Peru was firm, and the slump since May has made it cheap.",
        "Workers under the contract with Peru were paid in May and scrapped in June.",
    ],
)
def test_neither_tells_it_where_another_noun_may_be_meant(text: str) -> None:
    assert {"agreement_ended", "pledged"}.isdisjoint(one[1] for one in shorts(text))


def test_a_noun_lends_nothing_to_a_verb_that_has_an_object() -> None:
    assert "agreement_signed" not in [
        one[1] for one in shorts("After the pact renewed hopes in May, it rained.")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru and two world powers on Monday concluded a deal that limits arms.", "agreement_signed"),
        (
            "Norway's lawmakers voted by 93 to 46 on Monday to approve a treaty with Chad.",
            "agreement_ratified",
        ),
        ("Peru took the dispute to the International Court of Justice on Monday.", "charged"),
        ("The Houthis took Marib on Monday.", "seized"),
        ("Rebels took Goma on Monday.", "seized"),
        ("The mayor took Monday off in Goma.", None),
    ],
)
def test_deals_votes_cases_and_towns_are_told_by_what_stands_around(text: str, expected: str | None) -> None:
    assert shorts(text)[0][1] == expected


def test_a_court_before_which_a_case_is_brought_is_no_party() -> None:
    told = "Peru took the dispute to the International Court of Justice on Monday."
    assert shorts(told) == [("2024-05-13", "charged", "PER>")]


def test_a_patrol_vessel_by_its_name_calls_at_a_state() -> None:
    told = "A British patrol vessel, HMS Trent, called at Guyana on Monday."
    assert ("visited", "GBR> GUY<") in [one[1:] for one in shorts(told)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Many fled Chad in the war of 2006.", "attacked"),
        ("Profits of Nordsund fell in the price war of 2006.", None),
        ("Peru's president led the country out of the trade pact in May 2020.", "agreement_ended"),
        ("Peru's president led 30 guests out of the palace in May 2020.", None),
        ("Norwegian Air ordered 36 in May 2020.", "traded"),
        ("Norwegian Air ordered 36 pilots home in May 2020.", None),
        ("The last Americans left Kenya in May 2020.", "forces_withdrawn"),
        ("The last Americans lost in Kenya in May 2020.", None),
        ("Norway's jets have guarded the skies of Estonia since May 2020.", "forces_sent"),
        ("Ratification by both parliaments is planned for May 2025.", "agreement_ratified"),
        ("A judge in Lima blocked the decree in May 2020.", "restricted"),
        ("Kenya put the summit off to May 2025.", None),
    ],
)
def test_plain_verbs_and_nouns_tell_their_kind_and_no_other_sense(text: str, kind: str | None) -> None:
    assert kind in [told for _, told, _ in shorts(text)] or (kind is None and not shorts(text))
