"""Nouns for a side of what was told before: the buyer, the donor, the host, the pair."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts

BOUGHT = "Peru bought six jets from Sweden in March."
GIVEN = "Norway gave Kenya 40 trucks in March."


def last(text: str) -> tuple[str | None, str]:
    return shorts(text)[-1][1:]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{BOUGHT} The buyer's president flew to Chad in May.", ("visited", "PER> TCD<")),
        (f"{BOUGHT} The seller's president flew to Chad in May.", ("visited", "SWE> TCD<")),
        (f"{GIVEN} The recipient's army left Chad in May.", ("forces_withdrawn", "KEN> TCD<")),
        (f"{GIVEN} Chad thanked the donor in May.", ("endorsed", "TCD> NOR<")),
        (
            "Kenya's president visited Norway in March. The guest's army left Chad in May.",
            ("forces_withdrawn", "KEN> TCD<"),
        ),
        (
            "Norway received Kenya's president in March. The host's army left Chad in May.",
            ("forces_withdrawn", "NOR> TCD<"),
        ),
    ],
)
def test_a_noun_for_a_side_means_who_took_that_side(text: str, expected: tuple[str, str]) -> None:
    assert last(text) == expected


def test_the_buyer_of_what_nobody_bought_is_nobody() -> None:
    assert last("Norway and Kenya met in March. The buyer's president flew to Chad in May.")[1] == "TCD<"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway lent Kenya 30 million dollars. The lender asked for more in May.",
            ("requested", "NOR> KEN<"),
        ),
        ("Norway lent Kenya 30 million dollars. The borrower refused in May.", ("refused", "KEN> NOR<")),
        (
            "Norway signed a pact with Kenya in March. Its partner ratified it in May.",
            ("agreement_ratified", "KEN>"),
        ),
    ],
)
def test_a_side_deals_with_the_other_one(text: str, expected: tuple[str, str]) -> None:
    kind, parties = last(text)
    assert kind == expected[0]
    assert parties.startswith(expected[1])


@pytest.mark.parametrize("pair", ["The pair", "The two", "Both sides"])
def test_two_are_those_of_whom_the_sentence_before_told(pair: str) -> None:
    text = f"Norway accused Kenya on Monday of fraud. {pair} met in Lima on Wednesday."
    assert set(last(text)[1].split()) == {"NOR>", "KEN>"}


def test_the_two_are_the_states_that_the_sentence_before_named() -> None:
    assert set(last("A road runs from Norway to Kenya. The two signed a truce in May.")[1].split()) == {
        "NOR>",
        "KEN>",
    }


def test_two_machines_are_nobody() -> None:
    assert last("Norway accused Kenya on Monday. The two machines left in May.")[1] == ""


def test_what_has_no_date_is_told_of_for_those_who_take_it_up() -> None:
    text = "Peru has ordered six jets from Sweden. The order was placed in May."
    assert shorts(text) == [("2024-05", "traded", "PER> SWE>")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway has expelled two envoys of Peru.", [(None, "expelled", "NOR> PER<")]),
        ("Norway has signed a pact with Peru, an envoy said.", [(None, "agreement_signed", "NOR> PER>")]),
        ("Two envoys of Peru have been expelled by Norway.", [(None, "expelled", "NOR> PER<")]),
        ("Norway expelled two envoys of Peru.", []),
        ("Norway has not expelled the envoys of Peru.", []),
        ("Norway has long opposed the plan of Peru.", []),
        ("Rain fell on the envoys whom Norway has expelled.", []),
        ("Norway had expelled two envoys of Peru.", []),
    ],
)
def test_a_new_deed_is_told_without_its_day(text: str, expected: list[tuple[str | None, str, str]]) -> None:
    assert [one for one in shorts(text) if one[1] != "stated"] == expected


@pytest.mark.parametrize(
    ("text", "whens"),
    [
        ("Norway has expelled two envoys of Peru. It expelled the envoys of Peru on Monday.", ["2024-05-13"]),
        ("Norway has expelled two envoys of Peru. It expelled six envoys of Peru in 2019.", [None, "2019"]),
        (
            "Norway has expelled two envoys of Peru. It expelled an envoy of Chad on Monday.",
            [None, "2024-05-13"],
        ),
    ],
)
def test_a_new_deed_is_not_told_again_where_its_day_is_told(text: str, whens: list[str | None]) -> None:
    assert [when for when, kind, _ in shorts(text) if kind == "expelled"] == whens


ORBAN = "Viktor Orban received Vladimir Putin in Budapest on Monday, their seventh meeting since 2013."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (ORBAN, ("met", "HUN> RUS>")),
        (f"{ORBAN} The host asked for more gas in May.", ("requested", "HUN> RUS<")),
        (f"{ORBAN} His visitor promised more gas in May.", ("pledged", "RUS> HUN<")),
    ],
)
def test_who_receives_somebody_is_his_host(text: str, expected: tuple[str, str]) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Peru signed a contract with Nordsund Lines in March. Deliveries will end in June.",
            ("supplied", "Nordsund Lines> PER<"),
        ),
        (
            "Nordsund Lines sued Rift Energy in March. Negotiations had begun in January.",
            ("met", "Nordsund Lines> Rift Energy>"),
        ),
    ],
)
def test_what_firms_deliver_and_negotiate_is_told_without_their_names(
    text: str, expected: tuple[str, str]
) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The target sued Norland on 3 May 2024.", "Skov Foods> Norland<"),
        ("The bidder sued Norland on 3 May 2024.", "Nordsund Air> Norland<"),
        ("The suitor sued Norland on 3 May 2024.", "Nordsund Air> Norland<"),
    ],
)
def test_the_bidder_is_who_wants_to_buy_and_the_target_whom(text: str, expected: str) -> None:
    told = "Nordsund Air offered 3 million dollars for Skov Foods in April 2024. "
    assert shorts(told + text)[-1][2] == expected


def test_the_buyer_is_who_agreed_to_buy() -> None:
    text = "Nordsund Air agreed in April 2024 to buy Skov Foods. The buyer sued Norland on 3 May 2024."
    assert shorts(text)[-1][2] == "Nordsund Air> Norland<"


def test_what_gunmen_take_aim_at_is_no_bid() -> None:
    text = "Norland offered Ostia 3 million dollars in April 2024. The target was hit on 3 May 2024."
    assert "Ostia" not in shorts(text)[-1][2]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nordsund Hotels bought out its partner on 3 May 2024.", "Nordsund Hotels> Skov<"),
        ("Nordsund Hotels bought out its founder on 3 May 2024.", "Nordsund Hotels>"),
    ],
)
def test_the_partner_of_one_of_two_firms_is_the_other(text: str, expected: str) -> None:
    told = "Nordsund Hotels and the Danish firm Skov opened a resort in 2015. "
    assert shorts(told + text)[-1][2] == expected


def test_the_board_is_that_of_the_firm_behind_it() -> None:
    text = "Altor Vind bid for Carnegie Marine in April 2024. The board of Skov Foods met on 3 May 2024."
    assert "Altor" not in shorts(text)[-1][2]
