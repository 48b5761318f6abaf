"""What a noun tells that is the subject, and the sides that the words around it name."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts

GAVE = "Norway gave Kenya 40 trucks in March."
ASKED = "Kenya asked Norway for trucks in March."
OFFERED = "Norway offered Kenya trucks in March."


def last(text: str) -> tuple[str | None, str]:
    kind, parties = shorts(text)[-1][1:]
    return kind, " ".join(sorted(parties.split()))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sweden's request to Norway was refused in May.", ("refused", "NOR> SWE<")),
        ("A request from Sweden was turned down by Norway in May.", ("refused", "NOR> SWE<")),
        ("An offer of mediation by Norway was rejected by Chad in May.", ("refused", "NOR< TCD>")),
        ("Norway's offer of mediation was dismissed in N'Djamena in May.", ("refused", "NOR< TCD>")),
        (f"{ASKED} The request was refused in May.", ("refused", "KEN< NOR>")),
        ("Chad protested to Norway in March. The protest was rejected in May.", ("refused", "NOR> TCD<")),
        (
            "Norway invited Chad's king in March. The invitation was accepted in May.",
            ("pledged", "NOR< TCD>"),
        ),
        (f"{OFFERED} The offer was declined in May.", ("refused", "KEN> NOR<")),
    ],
)
def test_who_turns_down_what_is_asked_or_offered_is_the_other_side(
    text: str, expected: tuple[str, str]
) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru's purchase of six jets from Sweden was agreed in May.", ("traded", "PER> SWE>")),
        ("The purchase of six Swedish jets by Peru was agreed in May.", ("traded", "PER> SWE>")),
        ("Norway's loan to Kenya was paid in May.", ("supplied", "KEN< NOR>")),
        ("Kenya's loan from Norway was paid in May.", ("supplied", "KEN< NOR>")),
        ("Norway's gift of forty trucks to Kenya arrived in May.", ("supplied", "KEN< NOR>")),
        ("Kenya's contract with Norway was cancelled in May.", ("agreement_ended", "KEN> NOR>")),
        (
            "An extension of the Kenyan-Norwegian agreement was signed in May.",
            ("agreement_signed", "KEN> NOR>"),
        ),
        ("The visit of the Norwegian king to Kenya ended in May.", ("visited", "KEN< NOR>")),
        ("An accord with Chad was signed in Oslo in May.", ("agreement_signed", "NOR> TCD>")),
        ("The Swedish tanks for Peru will be shipped in June.", ("supplied", "PER< SWE>")),
        (
            "A deal with Nordsund Lines was thrown out by Kenya's parliament in May.",
            ("refused", "KEN> Lines< Nordsund"),
        ),
        ("Chad's deal with Kenya was cancelled by Kenya in May.", ("agreement_ended", "KEN> TCD<")),
        ("A loan to Kenya was refused by Norway in May.", ("refused", "KEN< NOR>")),
        ("Trade with Chad fell by half in May, the Kenyan government said.", ("traded", "KEN> TCD>")),
        ("Chad's dispute with Kenya was settled in May.", ("agreement_signed", "KEN> TCD>")),
        ("Chad and its neighbour Sudan signed a pact in May.", ("agreement_signed", "SDN> TCD>")),
        ("Duties on Norwegian fish were imposed by Chile in May.", ("sanctioned", "CHL> NOR<")),
    ],
)
def test_the_words_around_a_noun_name_the_sides(text: str, expected: tuple[str, str]) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Talks with Norway were broken off on Monday, the Kenyan foreign ministry said.", "KEN> NOR>"),
        ("Kenya held a vote in March. A ceasefire with Chad is to take hold in June.", "KEN> TCD>"),
        ("Joint manoeuvres with Norway began in Kenya on Monday.", "KEN> NOR>"),
        (
            "Kenya and Chad quarrel over a lake. Kenya and Chad have talked. Talks broke down in May.",
            "KEN> TCD>",
        ),
    ],
)
def test_who_deals_with_somebody_who_alone_is_named(text: str, expected: str) -> None:
    assert expected in {" ".join(sorted(parties.split())) for _, _, parties in shorts(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{GAVE} A request for another 20 was made in May.", ("requested", "KEN> NOR<")),
        (f"{GAVE} The request had been made in January.", ("requested", "KEN> NOR<")),
        (f"{GAVE} Their dispatch was requested by Chad in May.", ("requested", "NOR< TCD>")),
        (
            "Kenya's king visited Norway in March. A return visit is planned for June.",
            ("visited", "KEN< NOR>"),
        ),
        ("Peru ordered jets from Sweden in March. The order was doubled in May.", ("traded", "PER> SWE>")),
        (
            "Sweden will supply Peru with 40 tanks. The contract was signed in May.",
            ("agreement_signed", "PER> SWE>"),
        ),
        ("Peru ordered jets from Sweden in March. Delivery is expected in June.", ("supplied", "PER< SWE>")),
        (
            "Kenya thanked Norway in March for a loan. The money was granted in May.",
            ("supplied", "KEN< NOR>"),
        ),
    ],
)
def test_sides_without_a_word_are_those_of_what_was_told_before(text: str, expected: tuple[str, str]) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru ordered jets from Sweden in March. The order of the court was issued in May.", None),
        ("The agreement came under strain in May.", None),
        ("After a visit to Norway, Sweden and Peru signed a pact in May.", "agreement_signed"),
        ("The transfer of the striker was completed in May.", None),
    ],
)
def test_other_words_with_such_a_noun_tell_no_such_deed(text: str, expected: str | None) -> None:
    assert last(text)[0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{ASKED} Oslo refused in May.", ("refused", "KEN< NOR>")),
        (f"{OFFERED} Nairobi rejected the idea in May.", ("refused", "KEN> NOR<")),
        ("Kenya asked Norway for trucks in March but was turned down in May.", ("refused", "KEN< NOR>")),
        (
            "Norway handed Kenya trucks in March. Oslo had promised the trucks in May.",
            ("pledged", "KEN< NOR>"),
        ),
        (
            "Norway bought six jets from Sweden in March. They were delivered in May.",
            ("supplied", "NOR< SWE>"),
        ),
        (
            "Norway and Kenya trained together in March. A second will be held in June.",
            ("exercised_jointly", "KEN> NOR>"),
        ),
        ("Kenya tried in May to keep a base there, but Norway refused.", ("refused", "KEN< NOR>")),
        (f"{GAVE} Kenya had made the request in January.", ("requested", "KEN> NOR<")),
        (f"{GAVE} The Kenyan side promised in May to pay for the roads.", ("pledged", "KEN> NOR<")),
        ("Chad opened its border with Kenya in March. Kenya followed in May.", ("eased", "KEN> TCD<")),
        (
            "Chad returned six prisoners to Kenya in March. Four more were handed over in May.",
            ("returned", "KEN< TCD>"),
        ),
        (
            "Norway lent Kenya 30 million euros in March. A first instalment was paid in May.",
            ("supplied", "KEN< NOR>"),
        ),
        (
            "Norway and Kenya signed a treaty in 1990. It was renewed in May.",
            ("agreement_signed", "KEN> NOR>"),
        ),
        ("Kenya asked for help in March; Norway sent tents in May.", ("supplied", "KEN< NOR>")),
        ("Kenya appealed to Norway for tents in March. They arrived in May.", ("supplied", "KEN< NOR>")),
        ("Kenya asked the UN for help in March. Chad lodged its own in May.", ("requested", "TCD> UNO<")),
    ],
)
def test_what_goes_on_with_a_dealing_is_between_the_same_two(text: str, expected: tuple[str, str]) -> None:
    assert last(text) == expected


def test_whoever_builds_something_for_somebody_has_a_contract_with_him() -> None:
    text = "Nordsund Lines will build a port for Kenya. The contract was signed in May."
    assert last(text) == ("agreement_signed", "KEN> Lines> Nordsund")


def test_trade_between_the_neighbours_is_that_of_two() -> None:
    text = "Kenya met Chad in March. Trade between the neighbours fell in May."
    assert last(text) == ("traded", "KEN> TCD>")


def test_its_counterpart_acts_with_whose_it_is() -> None:
    assert last("Kenya's tea board and its Norwegian counterpart met in Lima on Monday.") == (
        "met",
        "KEN> NOR>",
    )


def test_a_delegation_arrives_where_the_sentence_says() -> None:
    text = "The talks go on in Havana, where a Norwegian delegation will arrive on Monday."
    assert shorts(text)[-1][1:] == ("visited", "NOR> CUB<")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenya's president was invited to Oslo in May.", ("requested", "KEN< NOR>")),
        ("Kenya's ambassador in Oslo was expelled in May.", ("expelled", "KEN< NOR>")),
        ("Kenya reopened its embassy in Oslo in May.", ("eased", "KEN> NOR<")),
        ("A Kenyan delegation was received in Oslo on Monday.", ("met", "KEN< NOR>")),
    ],
)
def test_who_invites_and_receives_is_told_by_the_place(text: str, expected: tuple[str, str]) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenya was promised 40 trucks by Norway in May.", ("pledged", "KEN< NOR>")),
        ("Kenya was refused a loan by Norway in May.", ("refused", "KEN< NOR>")),
        ("Chad's envoy was expelled after a visit by Norway's king in May.", ("expelled", "TCD<")),
    ],
)
def test_by_names_who_gives_and_refuses_a_thing(text: str, expected: tuple[str, str]) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway, with which Kenya signed a pact in May, is far.", "KEN> NOR<"),
        ("Kenya, to which Norway promised trucks in May, has got none.", "KEN< NOR>"),
        ("The treaty with Norway, which Kenya ended in May, was old.", "KEN> NOR<"),
        ("Norway has a treaty with Kenya that was signed in May.", "KEN> NOR>"),
        ("Under an agreement with Kenya, Norway will send trucks in June.", "KEN< NOR>"),
    ],
)
def test_with_whom_it_is_stands_before_the_clause(text: str, expected: str) -> None:
    assert last(text)[1] == expected


def test_ministers_of_one_state_and_of_another_act_for_both() -> None:
    assert last("Norway's and Kenya's defence ministers met on Monday.") == ("met", "KEN> NOR>")


def test_an_event_with_its_day_is_told_whatever_verb_says_what_came_of_it() -> None:
    for came_of_it in ("sent the peso down", "rattled investors", "dismayed the party", "led to a vote"):
        text = f"The resignation of the minister on Monday {came_of_it}."
        assert [found[1] for found in shorts(text)][:1] == ["resigned"], text
    assert [found[1] for found in shorts("The minister sent the peso down on Monday.")] == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A complaint filed by Denmark was rejected in June.", ("refused", "DNK<")),
        ("A proposal tabled by Denmark was rejected by Norway in May.", ("refused", "DNK< NOR>")),
        ("A claim brought by Denmark against Norway was dismissed in May.", ("refused", "DNK<")),
        ("Denmark sued Norway in March. The suit was dismissed in May.", ("refused", "DNK<")),
        ("A bridge built by Denmark was rejected in May.", ("refused", "")),
    ],
)
def test_who_filed_what_is_turned_down_is_refused(text: str, expected: tuple[str, str]) -> None:
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "France and Chad signed a treaty in May. Peru has a base, on a lease that was extended in 2010.",
            "",
        ),
        ("France and Chad signed a treaty in May. The treaty, extended in June, is short.", "FRA> TCD>"),
        ("France and Chad signed a treaty in May that was extended in June.", "FRA> TCD>"),
    ],
)
def test_a_deed_that_only_now_is_spoken_of_is_not_the_one_told_before(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


def test_a_deed_with_somebody_that_is_new_is_that_of_the_state_that_a_text_is_about() -> None:
    text = (
        "Peru called for help in May. Peru has no ships. It is poor. India sold Peru guns in May. "
        "France did so in June. A joint drill with American troops, is planned for July."
    )
    assert shorts(text)[-1][2] == "USA> PER>"
