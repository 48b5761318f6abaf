"""What armed forces do: who sends, hosts, hits and visits whom."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts, tell


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("General Jan Lind, head of the Polish army, flew to Kyiv on Monday.", ("visited", "POL> UKR<")),
        ("The Polish army flew to Estonia on Monday.", ("forces_sent", "POL> EST<")),
    ],
)
def test_whoever_heads_an_army_goes_somewhere_himself(text: str, told: tuple[str, str]) -> None:
    assert [found[1:] for found in shorts(text)] == [told]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("The sale of 40 jets to Chad was approved in June.", "2023-06"),
        ("The ship sold to Chad sank in June.", "2023-06"),
        ("The treaty was to be signed in June.", "2024-06"),
    ],
)
def test_to_before_a_name_does_not_put_off_what_was_done(text: str, when: str) -> None:
    assert [found[0] for found in shorts(text)] == [when]


@pytest.mark.parametrize(
    "office", ["defence secretary", "foreign minister", "Armed Forces Minister", "deputy prime minister"]
)
def test_whoever_a_comma_parts_from_an_office_holds_it(office: str) -> None:
    text = f"Norway sent a frigate to the Gulf on Monday. The {office}, Jonas Lind, visited Kyiv on Tuesday."
    assert shorts(text)[-1] == ("2024-05-14", "visited", "NOR> UKR<")
    assert shorts(f"{text} On Wednesday Lind left.")[-1] == ("2024-05-15", None, "NOR>")


def test_two_cities_parted_by_a_stroke_are_a_dateline() -> None:
    assert tell("OSLO/BERN (AP) — Peru left the bloc on Monday.")[0].statement.title == "Peru left the bloc"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The Danish frigate Elm left Kiel on Monday. The frigate docked in Oslo on Tuesday.",
            ("visited", "DNK> NOR<"),
        ),
        ("HMS Elm left Kiel on Monday. She docked in Oslo on Tuesday.", ("visited", "GBR> NOR<")),
        ("Two Danish warships left on Monday. The vessels sailed home on Tuesday.", (None, "DNK>")),
        (
            "Danish soldiers landed in Chad on Monday. The soldiers left on Tuesday.",
            ("forces_withdrawn", "DNK> TCD<"),
        ),
        (
            "Norway sent two jets to Chad on Monday. The jets came back on Tuesday.",
            ("forces_withdrawn", "NOR>"),
        ),
        ("A Danish cargo ship left Kiel on Monday. The ship came back on Tuesday.", (None, "")),
        (
            "A Danish frigate met a Cuban frigate on Monday. The ship came back on Tuesday.",
            (None, ""),
        ),
    ],
)
def test_a_noun_takes_up_the_forces_of_a_state(text: str, told: tuple[str, str]) -> None:
    assert shorts(text)[-1][1:] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The frigate HMS Elm called at Durban on Monday.", ("visited", "GBR> ZAF<")),
        ("The FGS Elm reached Copenhagen on Monday.", ("visited", "DEU> DNK<")),
        ("A Danish frigate pulled into Busan on Monday.", ("visited", "DNK> KOR<")),
        ("Russian warships dropped anchor off La Guaira on Monday.", ("visited", "RUS> VEN<")),
        ("Four Russian naval vessels entered Havana harbour on Monday.", ("visited", "RUS> CUB<")),
        ("HMS Elm docked in Portsmouth on Monday.", (None, "GBR>")),
        ("A Russian warship entered the exclusion zone on Monday.", (None, "RUS>")),
    ],
)
def test_a_warship_visits_the_state_in_whose_port_it_lies(text: str, told: tuple[str, str]) -> None:
    assert [found[1:] for found in shorts(text)] == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Two Russian jets entered Swedish airspace on Monday.", ("mobilised", "RUS> SWE<")),
        ("A Russian drone flew into Poland on Monday.", (None, "RUS> POL<")),
        ("A Chinese ship entered Japanese waters on Monday.", (None, "CHN> JPN<")),
        ("Turkish jets intercepted two Greek F-16s on Monday.", (None, "TUR> GRC<")),
        ("The Royal Navy shadowed a Russian frigate on Monday.", ("mobilised", "GBR> RUS<")),
        ("A Russian jet flew within 20 metres of a US drone on Monday.", (None, "RUS> USA<")),
        ("A Chinese ship locked its radar on a Japanese destroyer on Monday.", (None, "CHN> JPN<")),
        ("Chinese planes crossed the median line on Monday.", (None, "CHN>")),
    ],
)
def test_forces_meet_those_whose_space_they_enter_or_whose_ships_they_shadow(
    text: str, told: tuple[str, str]
) -> None:
    assert [found[1:] for found in shorts(text)] == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "A Chinese cutter fired water cannon at a Philippine boat on Monday.",
            ("attacked", "CHN> PHL<"),
        ),
        ("Peruvian police fired water cannon at a crowd on Monday.", ("attacked", "PER>")),
        ("Peruvian police used tear gas at a rally on Monday.", ("attacked", "PER>")),
        ("Peruvian police kept a crowd off the bridge on Monday.", (None, "PER>")),
        ("Peru sent Chile air defence systems on Monday.", ("supplied", "PER> CHL<")),
        ("Peru sent a minehunter and two boats to Chile on Monday.", ("forces_sent", "PER> CHL<")),
    ],
)
def test_what_is_fired_or_sent_tells_the_kind(text: str, told: tuple[str, str]) -> None:
    assert [found[1:] for found in shorts(text)] == [told]


def test_soldiers_sent_to_the_border_are_sent_to_no_other_state() -> None:
    text = "Peru left the talks with Chile on Monday. Chile and Chile's army stayed silent. On Tuesday Peru"
    assert shorts(f"{text} sent 500 soldiers to the southern border.")[-1][2] == "PER>"


@pytest.mark.parametrize(
    "text",
    [
        "Oda Lind, asked about it on Monday, said nothing.",
        "Asked about the sale on Monday, the envoy said Norway would buy jets.",
        "Asked on Monday whether it would leave, the envoy said Norway would buy jets.",
    ],
)
def test_whoever_is_asked_about_something_asks_for_nothing(text: str) -> None:
    assert "requested" not in {found[1] for found in shorts(text)}
    assert shorts("Norway asked Chile on Monday for help.")[0][1] == "requested"


def test_the_year_of_a_treaty_does_not_date_what_is_done_to_it() -> None:
    assert all(found[0] is None for found in shorts("India suspended a 1960 water-sharing treaty."))


@pytest.mark.parametrize("length", ["a three-day visit", "his two-day tour", "a five-day port call"])
def test_whoever_leaves_on_a_day_after_a_visit_leaves_on_that_day(length: str) -> None:
    assert shorts(f"The Danish envoy left Oslo on Monday after {length}.")[0][0] == "2024-05-13"


def test_whoever_says_what_it_will_do_itself_is_named_as_the_one_who_says_so() -> None:
    text = (
        "The boat was near, the tracking site Lindtraffic showed. Denmark will buy jets, it said on Monday."
    )
    assert [claim.by for found in tell(text) for claim in found.claims][-1] == "Denmark"


@pytest.mark.parametrize("verb", ["left", "reached"])
def test_a_town_that_somebody_leaves_or_reaches_does_nothing(verb: str) -> None:
    text = f"The Danish frigate Elm {verb} Hai Phong on Monday. The group sailed on Tuesday."
    assert all("Hai Phong" not in found[2] for found in shorts(text))


@pytest.mark.parametrize(
    ("text", "told", "by"),
    [
        ("Dutch officials believe Iran shipped missiles to Chad in March.", "IRN> TCD<", "Dutch officials"),
        ("Dutch intelligence assesses that Iran shipped missiles to Chad in March.", "IRN> TCD<", None),
        ("Dutch intelligence suspects the Iranian navy sent jets to Chad in March.", "IRN> TCD<", None),
    ],
)
def test_whoever_believes_it_has_no_part_in_what_others_did(text: str, told: str, by: str | None) -> None:
    (found,) = tell(text)
    assert shorts(text)[0][2] == told
    assert [claim.by for claim in found.claims] == [by or "Dutch intelligence"]


def test_a_claim_that_could_not_be_verified_is_no_inquiry() -> None:
    assert "investigated" not in {
        found[1] for found in shorts("Chad's claim could not be verified on Monday.")
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The transfer of two Danish frigates to Greece was completed on Monday.", ("supplied", "DNK> GRC<")),
        ("The delivery of eight Danish drones to Benin began in May.", ("supplied", "DNK> BEN<")),
        (
            "The deployment of 300 Danish soldiers to Latvia ended in May.",
            ("forces_withdrawn", "DNK> LVA<"),
        ),
        ("The deployment of 300 Danish soldiers in Latvia began in May.", ("forces_sent", "DNK> LVA<")),
        (
            "The withdrawal of French troops from Chad was completed in May.",
            ("forces_withdrawn", "FRA> TCD<"),
        ),
        ("Delivery of the jets to Norway by France will begin in 2027.", ("supplied", "FRA> NOR<")),
        ("The transfer of the club to its new owners was completed in May.", (None, "")),
    ],
)
def test_a_noun_tells_from_whom_and_to_whom_forces_and_arms_go(text: str, told: tuple[str, str]) -> None:
    assert [found[1:] for found in shorts(text)] == [told]


def test_what_is_between_them_is_between_the_two_of_whom_the_sentence_tells() -> None:
    text = (
        "Israel shelled a Hezbollah store on Monday, a day after a ceasefire between them took effect, and"
        " both sides accused each other of breaking it."
    )
    assert shorts(text) == [
        ("2024-05-13", "attacked", "ISR> Hezbollah<"),
        ("2024-05-12", "ceasefire", "ISR> Hezbollah>"),
        ("2024-05-13", "accused", "ISR> Hezbollah>"),
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Poland ordered 32 jets from Boeing in 2020. The first two were handed over in May.",
            ("supplied", "Boeing> POL<"),
        ),
        (
            "Poland ordered 32 jets from Boeing in 2020. Deliveries of the jets will end in 2030.",
            ("supplied", "Boeing> POL<"),
        ),
        (
            "Greece bought 24 jets from France in 2021. The first vehicles will be delivered in 2028.",
            ("supplied", "FRA> GRC<"),
        ),
    ],
)
def test_whoever_ordered_arms_gets_them(text: str, told: tuple[str, str]) -> None:
    assert shorts(text)[-1][1:] == told


def test_what_several_send_is_told_of_each() -> None:
    text = "Germany sent a frigate, France a helicopter and Chad two teams to the Gulf on Monday."
    assert shorts(text) == [("2024-05-13", "forces_sent", f"{code}>") for code in ("DEU", "FRA", "TCD")]


def test_a_warship_is_told_of_by_its_name() -> None:
    text = "Canada sent a patrol ship, HMCS Elm, which arrived on Monday."
    assert tell(text)[-1].statement.title == "HMCS Elm arrived"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The Vietnam People's Navy sent two corvettes to Manila on Monday.", "VNM"),
        ("The Japan Maritime Self-Defense Force sent two corvettes to Manila on Monday.", "JPN"),
        ("The People's Liberation Army Navy sent two corvettes to Manila on Monday.", "CHN"),
    ],
)
def test_a_navy_with_a_name_of_its_own_acts_for_its_state(text: str, code: str) -> None:
    assert shorts(text)[0][1:] == ("forces_sent", f"{code}> PHL<")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peruvian troops were driven out of Kursk on Monday.", "PER> RUS<"),
        ("Peruvian troops were driven out of camps near a river on Monday.", "PER>"),
    ],
)
def test_a_town_out_of_which_forces_are_driven_tells_whose_land_they_leave(text: str, expected: str) -> None:
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "British soldiers landed in Kenya on Monday. The 16th Air Brigade arrived in Kenya on Tuesday.",
            ("forces_sent", "GBR> KEN<"),
        ),
        (
            "British soldiers landed in Kenya on Monday. The carrier Invincible sailed on Tuesday.",
            (None, "GBR>"),
        ),
        # Of two states nobody tells whose it is, and a firm is no ship.
        (
            "British and French soldiers landed in Kenya. The 16th Air Brigade arrived in Kenya on Tuesday.",
            ("forces_sent", "16th Air Brigade> KEN<"),
        ),
        (
            "British soldiers landed in Kenya on Monday. The carrier Invincible Air cut fares on Tuesday.",
            (None, "Invincible Air>"),
        ),
    ],
)
def test_a_unit_with_a_number_and_a_ship_act_for_the_state_whose_forces_are_told_of(
    text: str, told: tuple[str | None, str]
) -> None:
    assert shorts(text)[-1][1:] == told


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Norway moved a missile battery to Peru in May.", "forces_sent"),
        ("Norway is to send a destroyer in May.", "forces_sent"),
        ("Norway moved tanks to its border with Russia on Monday.", "mobilised"),
        ("Norway sent two jets to intercept a bomber on Monday.", "mobilised"),
        ("Peru moved tanks to Cusco on Monday.", "mobilised"),
    ],
)
def test_forces_that_are_stationed_abroad_are_sent_and_those_on_guard_mobilised(text: str, kind: str) -> None:
    assert [told for _, told, _ in shorts(text)] == [kind]
