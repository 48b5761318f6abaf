"""What plain verbs tell by who moves, or is moved, and whereto."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import short, shorts, tell


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("The first of 500 Rwandan soldiers got to Bangui on Monday.", "RWA> CAF<"),
        ("Norway will leave a Patriot battery in Jordan on Monday.", "NOR> JOR<"),
        ("Norway has moved two F-16s to Keflavik since Monday.", "NOR> ISL<"),
        ("Dutch soldiers have guarded a bridge in Juba since Monday.", "NLD> SSD<"),
        ("Two American bombers flew to Oslo on Monday.", "USA> NOR<"),
    ],
)
def test_forces_that_get_somewhere_are_kept_or_serve_abroad_are_sent_there(text: str, parties: str) -> None:
    assert shorts(text)[-1][1:] == ("forces_sent", parties)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Australia took its last squadron home in 1988.", "forces_withdrawn"),
        ("The Norwegian frigate, which turned for home on Monday, was old.", "forces_withdrawn"),
        ("The Norwegian frigate left Bergen on Monday.", "forces_sent"),
        ("The Norwegian frigate left Lagos on Monday.", "forces_withdrawn"),
        ("A Norwegian frigate with tents and bottles left Bergen on Monday.", "aided"),
    ],
)
def test_from_whose_port_a_ship_sails_and_with_what_tells_what_it_is_for(text: str, kind: str) -> None:
    assert [one[1] for one in shorts(text)] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "Norwegian engineers arrived in Lima on Monday.",
        "Norwegian soldiers ran a race in Bergen on Monday.",
        "Norway took two soldiers to court on Monday.",
        "The Norwegian circus came to Lima on Monday.",
    ],
)
def test_those_who_only_visit_run_at_home_or_are_no_forces_are_not_sent(text: str) -> None:
    assert "forces_sent" not in [one[1] for one in shorts(text)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peru got 180 more Chilean policemen on Monday.", ("forces_sent", "CHL> PER<")),
        (
            "Rwanda sent 180 policemen to Peru on Friday. They came by sea to Lima on Sunday.",
            ("forces_sent", "PER<"),
        ),
        ("Peru got 180 more Chilean lorries on Monday.", (None, "PER>")),
    ],
)
def test_forces_are_sent_to_whom_gets_them_and_move_as_they(text: str, told: tuple[str | None, str]) -> None:
    assert shorts(text)[-1][1:] == told


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Belgian soldiers landed in Lima in May. The Belgians went home on Monday.", "forces_withdrawn"),
        ("Belgian doctors landed in Lima in May. The Belgians went home on Monday.", None),
    ],
)
def test_people_of_a_state_are_its_soldiers_where_these_were_told_of(text: str, kind: str | None) -> None:
    assert shorts(text)[-1][1] == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Peru's foreign minister was in Nairobi on Monday.", "visited"),
        ("A team of IMF experts was in Lima on Monday.", "visited"),
        ("A Peruvian delegation led by a minister was in the Chilean capital on Monday.", "visited"),
        ("Peruvian instructors have been there since Monday.", "forces_sent"),
        ("A Danish navy ship left Bergen on Monday.", "forces_withdrawn"),
    ],
)
def test_who_is_somewhere_abroad_visits_and_navy_ships_leave_it(text: str, kind: str) -> None:
    assert [one[1] for one in shorts(text)] == [kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Danish border guards are to quit the airport by 1 August.", "forces_withdrawn"),
        ("Danish border guards quit the airport on Monday.", "forces_withdrawn"),
        ("Danish museum guards quit the building on Monday.", None),
        ("Indira Gandhi came in 1968.", "visited"),
        ("Peruvian President Oda Lind had arrived late on Monday.", "visited"),
        ("Peruvian President Oda Lind came second on Monday.", None),
        ("The rain came on Monday.", None),
    ],
)
def test_border_guards_are_forces_and_persons_who_only_come_pay_a_visit(text: str, kind: str | None) -> None:
    assert [one[1] for one in shorts(text)] == [kind]


def test_who_was_ambassador_somewhere_paid_no_visit() -> None:
    assert "visited" not in [one[1] for one in shorts("Lind was Peru's ambassador in Nairobi in May.")]


def test_who_lands_somewhere_visits_even_if_it_is_the_first_visit_by_somebody_of_that_state() -> None:
    text = (
        "Honduran President Xiomara Castro left on Thursday. She landed in Shanghai on Friday for a six-day"
        " visit, the first by a Honduran head of state."
    )
    assert shorts(text)[-1][1:] == ("visited", "HND> CHN<")


@pytest.mark.parametrize(
    ("text", "parties", "title"),
    [
        (
            "Olaf Scholz, on a short visit to Nairobi on Monday, voiced concern about a dam in Ethiopia.",
            "DEU> KEN<",
            "Olaf Scholz visits Kenya",
        ),
        (
            "Kenya announced a plan on Monday, during a visit by Olaf Scholz to Nairobi.",
            "DEU> KEN<",
            "Olaf Scholz visits Kenya",
        ),
    ],
)
def test_a_visit_during_which_something_is_done_is_told_as_well(text: str, parties: str, title: str) -> None:
    visits = [found for found in tell(text) if found.statement.kind == "visited"]
    assert [short(found)[2] for found in visits] == [parties]
    assert [(found.statement.title, found.claims) for found in visits] == [(title, ())]


def test_a_visit_of_which_nobody_says_where_to_is_no_happening_of_its_own() -> None:
    text = "Olaf Scholz promised 3 million euros during a visit on Monday."
    assert [kind for _, kind, _ in shorts(text)] == ["pledged"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Russia hit Kharkiv on Monday.", "attacked"),
        ("Russian troops took Bakhmut on Monday.", "seized"),
        ("Russian troops took Bakhmut", None),
        ("Russian troops took Spanish lessons on Monday.", None),
        ("Russian troops took Monday off in May.", None),
        ("Russia hit Level 5 on Monday.", None),
        ("Nordsund Steel hit Brent on Monday.", None),
    ],
)
def test_states_and_forces_hit_and_take_towns_that_no_table_knows(text: str, kind: str | None) -> None:
    assert [told for _, told, _ in shorts(text)] in ([kind], [])


@pytest.mark.parametrize(
    "text",
    [
        "Denmark's premier will be in Nairobi in June.",
        "After a stop in Riga the Danish premier was in Nairobi on Monday.",
        "Danish MPs were in Nairobi on Monday.",
    ],
)
def test_who_is_or_will_be_somewhere_abroad_visits_however_the_sentence_opens(text: str) -> None:
    assert [(kind, parties) for _, kind, parties in shorts(text)] == [("visited", "DNK> KEN<")]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The MiG-23 squadrons were brought home in 1989.", "forces_withdrawn"),
        ("Interceptors will be deployed from 2031.", "forces_sent"),
        ("The scandal brought soldiers out in mutiny on Monday.", None),
    ],
)
def test_forces_that_are_moved_need_no_name_of_who_moves_them(text: str, kind: str | None) -> None:
    assert [told for _, told, _ in shorts(text)] == [kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Overnight a detachment of paratroopers landed at the airfield.", "forces_sent"),
        ("The battalion had flown home on Monday.", "forces_withdrawn"),
        ("The frigate reached the yard on Monday.", None),  # It may just have been bought.
        ("The pilgrims had flown home on Monday.", None),
    ],
)
def test_soldiers_go_somewhere_even_if_nobody_says_whose_they_are(text: str, kind: str | None) -> None:
    assert [told for _, told, _ in shorts(f"Reports came in. {text}")][-1:] == [kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Danish soldiers began to arrive in Riga on Monday.", "forces_sent"),
        ("Three Danish patrol aircraft were based in Riga on Monday.", "forces_sent"),
        ("The Danish premier began to arrive in Riga on Monday.", "visited"),
    ],
)
def test_who_begins_to_arrive_arrives_and_craft_are_of_the_sort_that_stands_before_them(
    text: str, kind: str
) -> None:
    assert shorts(text)[-1][1] == kind


def test_more_who_go_after_soldiers_did_are_soldiers() -> None:
    text = "Two battalions trained at the coast in May. Another 80 will come in March."
    assert shorts(text)[-1][1] == "forces_sent"
    assert shorts("Two choirs sang at the coast in May. Another 80 will come in March.")[-1][1] is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A Danish frigate trained with a French destroyer on Monday.", "exercised_jointly"),
        ("The Danish team trained with a French coach on Monday.", None),
        ("Denmark extracted its policemen from Juba on Monday.", "forces_withdrawn"),
        ("Denmark withdrew its surgeons from Juba on Monday.", None),
    ],
)
def test_forces_train_with_those_of_others_and_are_recalled(text: str, kind: str | None) -> None:
    assert [told for _, told, _ in shorts(text)] == [kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Danish and Dutch sappers blew a hole into a dyke in an exercise on Monday.", "exercised_jointly"),
        ("Danish and Dutch ministers signed a treaty on Monday for drills next year.", "agreement_signed"),
    ],
)
def test_what_forces_of_two_states_do_in_an_exercise_is_part_of_it(text: str, kind: str) -> None:
    assert [told for _, told, _ in shorts(text)] == [kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Chad sent 900 Kenyans back across the border on Monday.", "deported"),
        ("UNICEF flew 200 Kenyans home from Chad on Monday.", "returned"),
        ("Chad sent the masks back across the border on Monday.", "returned"),
    ],
)
def test_a_state_deports_people_of_others_whom_it_sends_back(text: str, kind: str) -> None:
    assert [told for _, told, _ in shorts(text)] == [kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The lease of the bases ended, and the Americans left Subic in November 1992.", "forces_withdrawn"),
        ("The fair ended, and the Americans left Subic in November 1992.", None),
    ],
)
def test_people_of_a_state_leave_as_its_soldiers_where_bases_are_told_of(text: str, kind: str | None) -> None:
    assert shorts(text)[-1][1] == kind


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A French aircraft carrier reached Colombo on Monday.", ("forces_sent", "FRA> LKA<")),
        ("The first 90 Rwandan police officers landed in Bangui on Monday.", ("forces_sent", "RWA> CAF<")),
        ("The Rwandan police officers did not reach Bangui until Monday.", ("forces_sent", "RWA> CAF<")),
        ("Rwandan police officers reached Kigali on Monday.", (None, "RWA>")),
        ("The low-cost carrier landed in Lima on Monday.", (None, "")),
        ("A World Bank team arrived in Lima on Monday.", ("visited", "WBG> PER<")),
        ("A football team arrived in Lima on Monday.", (None, "")),
    ],
)
def test_carriers_and_police_abroad_are_forces_and_teams_of_international_bodies_are_guests(
    text: str, told: tuple[str | None, str]
) -> None:
    assert shorts(text)[-1][1:] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Norwegian soldiers completed their withdrawal from Peru on Monday, having left Chile in 2022.",
            ("2022", "forces_withdrawn", "NOR> CHL<"),
        ),
        (
            "Norwegian firms closed their shops on Monday, having left Chile in 2022.",
            ("2022", None, "NOR> CHL<"),
        ),
        (
            "Some 500 Norwegian soldiers, the first batch, left Peru in May.",
            ("2024-05", "forces_withdrawn", "NOR> PER<"),
        ),
        ("Some 300 Norwegian clerks, the first batch, left Peru in May.", ("2024-05", None, "NOR> PER<")),
    ],
)
def test_a_participle_and_an_aside_behind_soldiers_are_told_of_them(
    text: str, told: tuple[str, str | None, str]
) -> None:
    assert told in shorts(text)
