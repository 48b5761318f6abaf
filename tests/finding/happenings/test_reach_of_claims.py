"""How far a claim reaches: which clauses of its sentence somebody vouches for, denies or only reports."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import tell
from timeline.domain.statement import derive_status


def claimed(text: str) -> list[tuple[str | None, str, list[str]]]:
    return [
        (
            found.statement.kind,
            derive_status(found.statement, found.claims, "single source"),
            [claim.by for claim in found.claims],
        )
        for found in tell(text)
    ]


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("Some 9,000 people have fled since May, the UN estimates.", "UN"),
        ("The mill closed in March, the agency reckons, and will stay shut.", "agency"),
        ("The mill closed in March, Lima's chamber of commerce reports.", "Lima's chamber of commerce"),
    ],
)
def test_who_is_named_behind_a_comma_says_so_by_a_verb_that_looks_like_a_noun(text: str, by: str) -> None:
    assert claimed(text)[0][1:] == ("attributed", [by])


def test_a_noun_in_a_list_says_nothing() -> None:
    assert claimed("In May the mill missed its target, the UN forecasts and all plans.")[0][1:] == (
        "asserted",
        [],
    )


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Norway signed a treaty with Kenya in March, reportedly offering it fish.", "asserted"),
        ("Norway signed a treaty with Kenya in March, allegedly after long talks.", "asserted"),
        ("Norway reportedly signed a treaty with Kenya in March.", "unconfirmed"),
        ("Reportedly fearing a strike, Norway signed a treaty with Kenya in March.", "unconfirmed"),
    ],
)
def test_hearsay_that_opens_an_aside_puts_only_that_in_doubt(text: str, status: str) -> None:
    assert claimed(text)[-1][1] == status


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Norway denied that its envoy had slept through Monday's talks.", ("met", "asserted", [])),
        ("Norway denied that talks were held on Monday.", ("met", "denied", ["Norway"])),
        ("Norway denied Monday's attack.", ("attacked", "denied", ["Norway"])),
    ],
)
def test_an_event_that_is_taken_as_known_is_not_denied(text: str, told: tuple[str, str, list[str]]) -> None:
    assert claimed(text)[-1] == told


def test_what_tells_of_whoever_denied_something_is_not_denied() -> None:
    text = "Claims that rice was sold are denied by the agency, which opened an inquiry on Monday."
    assert claimed(text) == [("investigated", "asserted", [])]


@pytest.mark.parametrize(
    "text",
    [
        "Food rations were scaled back on Monday, the agency told its partners on Friday.",
        "Rebels were pushed back on Monday, the agency said on Friday.",
    ],
)
def test_the_particle_of_a_participle_is_no_word_of_support(text: str) -> None:
    assert all(by in ([], ["agency"]) for _, _, by in claimed(text))


def test_a_thing_that_was_first_told_of_at_some_time_says_nothing() -> None:
    text = "They share a goal first mentioned when Prime Minister Lind travelled to Wellington in March."
    assert claimed(text)[-1] == ("visited", "asserted", [])


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("Days after the IMF said it would lend Kenya $5 million, France pledged it 20 million euros.", []),
        ("After Peru said it had sunk a ship, Chile said on Monday it would send aid to Kenya.", []),
        ("After the talks, Peru said it had lost a ship, and that it would send aid to Kenya.", ["Peru"]),
    ],
)
def test_who_speaks_in_a_clause_that_opens_the_sentence_does_not_say_the_main_one(
    text: str, by: list[str]
) -> None:
    assert claimed(text)[-1][2] == by


def test_how_long_after_an_announcement_somebody_speaks_is_not_what_he_says() -> None:
    text = (
        "The ministry in Lima said on Friday, two days after Chile announced that it would close its embassy."
    )
    assert claimed(text)[-1][1:] == ("planned", ["Chile"])


@pytest.mark.parametrize(
    ("text", "when", "by"),
    [
        ("In March, aid workers say, 900 herders left the valley.", "2024-03", "aid workers"),
        ("Since March, the union says, Nordsund has cut 300 jobs.", "2024-03/..", "union"),
        ("In 2021, said Mara Lind, the mill lost its licence.", "2021", "Mara Lind"),
        ("In 2021, according to a note published on Monday, the mill burned.", "2021", "a note"),
        ("According to a note seen by Reuters, the mill burned in 2021.", "2021", "a note"),
        ("According to the audit, which took a year, 20 wells were dug in 2021.", "2021", "audit"),
    ],
)
def test_a_time_before_who_says_so_dates_what_is_said(text: str, when: str, by: str) -> None:
    (found,) = tell(text)
    assert found.statement.when is not None
    assert found.statement.when.edtf == when
    assert [claim.by for claim in found.claims] == [by]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        (
            "On Monday, Mara Lind said, the mill burned, and Peru sent help in April.",
            ["2024-05-13", "2024-04"],
        ),
        ("On Monday Mara Lind said that the mill had burned.", ["2024-05-13"]),
        ("On Monday, Mara Lind resigned, and the mill burned.", ["2024-05-13", "2024-05-13"]),
    ],
)
def test_a_time_dates_nothing_that_it_does_not_open(text: str, when: list[str]) -> None:
    assert [found.statement.when.edtf for found in tell(text) if found.statement.when] == when


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Norway will send 200 men, Jan Dahl said as he toured a camp on Monday.", "asserted"),
        ("Norway lost 20 men, Jan Dahl told reporters after meeting Joe Biden on Monday.", "asserted"),
        ("Norway said on Monday that it would sell, five days after jets were flown to Chad.", "asserted"),
        ("Norway said on Monday that it would sell, a day after Oda Lind had opened the mill.", "asserted"),
        ("Jan Dahl said that he had toured a camp on Monday.", "attributed"),
    ],
)
def test_the_occasion_on_which_something_is_said_is_told_by_whoever_reports(text: str, status: str) -> None:
    assert claimed(text)[-1][1] == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Norway sold the mill in March to a firm that reportedly loses money.", "asserted"),
        ("Jan Dahl, who allegedly shot two men, was arrested on Monday.", "asserted"),
        ("Norway reportedly sold the mill, which loses money, in March.", "unconfirmed"),
        ("Nobody needed reminding that Norway shelled the port in March.", "asserted"),
        ("Norway brushed aside claims that it had shelled the port in March.", "denied"),
        ("Norway shrugged off reports that it had shelled the port in March.", "denied"),
    ],
)
def test_doubt_reaches_no_further_than_what_is_doubted(text: str, status: str) -> None:
    assert claimed(text)[-1][1] == status


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Norway said as recently as March that it would leave the pact.", "2024-03"),
        ("Norway said only on Monday that it would leave the pact.", "2024-05-13"),
        ("Norway warned as long ago as 2015 that the dam could burst.", "2015"),
    ],
)
def test_a_time_with_a_word_of_how_late_it_was_dates_the_saying(text: str, when: str) -> None:
    said = tell(text)[0].statement
    assert said.kind == "stated"
    assert said.when is not None
    assert said.when.edtf == when


def test_such_a_time_behind_that_dates_what_is_said() -> None:
    said = tell("Norway said that only in March had it left the pact.")[-1].statement
    assert said.kind != "stated"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Norway announced that it had left the pact, two envoys said on Monday.", "asserted"),
        ("Norway may announce that it has left the pact, two envoys said on Monday.", "asserted"),
        ("Norway announced that two envoys had met in Lima on Monday.", "attributed"),
    ],
)
def test_who_reports_what_another_will_say_is_not_quoted_by_him(text: str, status: str) -> None:
    assert [one[1] for one in claimed(text)][-1] == status


@pytest.mark.parametrize(
    ("text", "vouched"),
    [
        ("Norway used it in May for a drill in which the boats, officers conceded, fell short.", False),
        ("Norway used it in May for a drill, officers conceded, and fell short.", True),
        ("Norway withdrew the ship in May, a fact the ministry confirmed only later.", False),
        ("Norway withdrew the ship in May, the ministry confirmed only later.", True),
        ("Norway sent two ships in May, while Peru added 3 million dollars.", False),
    ],
)
def test_who_speaks_of_something_else_does_not_vouch_for_the_deed(text: str, *, vouched: bool) -> None:
    assert bool(tell(text)[0].claims) is vouched


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Kenya will cut its staff in Lima, it said on Monday, after Peru expelled two envoys in May.",
            ("asserted", []),
        ),
        (
            "Talks will be held, Kenya has announced, after rebels burned the mill at Kisumu in May.",
            ("asserted", []),
        ),
        (
            "A firm, which lost money after rebels burned its mill in May, may close, he said.",
            ("asserted", []),
        ),
        ("Money was lost, he says, when rebels burned the mill in 2014.", ("asserted", [])),
        ("The firm lost money after rebels burned its mill in May, he said.", ("asserted", [])),
        ("The firm lost money and rebels burned its mill in May, he said.", ("attributed", ["he"])),
    ],
)
def test_what_only_dates_a_speech_or_an_aside_is_not_said(text: str, told: tuple[str, list[str]]) -> None:
    assert claimed(text)[-1][1:] == told


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Kenya and Sudan, it is understood, objected to the pact on Monday.", "unconfirmed"),
        ("More than 100 miners, it is feared, drowned on Monday.", "unconfirmed"),
        ("It is believed that Kenya signed the pact on Monday.", "unconfirmed"),
        ("Kenya, it was announced, signed the pact on Monday.", "asserted"),
        ("Kenya was believed, and signed the pact on Monday.", "asserted"),
    ],
)
def test_what_nobody_known_vouches_for_is_unconfirmed(text: str, status: str) -> None:
    assert claimed(text)[-1][1] == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The last disputed hill was handed over on Monday.", "asserted"),
        ("Two contested reefs were handed over on Monday.", "asserted"),
        ("Norway, to which Kenya owes money, was reported to have paid on Monday.", "unconfirmed"),
    ],
)
def test_neither_a_rank_nor_an_auxiliary_claims_anything(text: str, status: str) -> None:
    assert [(told[1], told[2]) for told in claimed(text)] == [(status, [])]


def test_who_admits_patients_claims_nothing() -> None:
    assert claimed("Her staff admitted 214 children in April.")[0][1:] == ("asserted", [])


@pytest.mark.parametrize(
    "text",
    [
        '"I came to see the flag," said Oda Lind, 58, who lives in Oslo.',
        '"I sold plums on the other side for 20 years," said Oda Lind, 58.',
        '"We are buying engineers," said Oda Lind, the chief executive of Nordsund.',
    ],
)
def test_what_somebody_tells_of_his_own_life_is_only_said(text: str) -> None:
    assert {kind for kind, _, _ in claimed(text)} <= {"stated"}


def test_what_somebody_says_that_he_will_buy_is_planned() -> None:
    assert claimed('"We shall buy the jets from Kenya," said Norway.')[0][:2] == ("traded", "planned")


@pytest.mark.parametrize(
    "text",
    [
        "Nor has Norway said whether its troops will go home.",
        "Norway has barely mentioned the dam in Kenya.",
        "Norway considers the island part of its territory.",
        "Kenya considers it the worst deal in a century.",
    ],
)
def test_what_is_not_said_and_what_a_thing_is_held_to_be_is_no_happening(text: str) -> None:
    assert [told for told in claimed(text) if told[1] != "planned"] == []


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Norway is weighing a loan and expects to decide in June.", "planned"),
        ("Norway ought to have signed the pact in April.", "denied"),
        ("The lease would otherwise have expired in 2030.", "denied"),
        ("The firm may keep mining there until 2060.", "planned"),
        ("Under the licence, Norway may sell oil to Kenya.", "planned"),
        ("Norway may keep its troops there until Friday.", "unconfirmed"),
        ("Norway promised to consider opening the crossings, shut since May 2021.", "asserted"),
    ],
)
def test_permissions_and_aims_are_planned_and_what_was_missed_is_denied(text: str, status: str) -> None:
    assert claimed(text)[-1][1] == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Norway is unlikely to sign the pact in August.", "unconfirmed"),
        ("Norway is likely to sign the pact in August.", "planned"),
        ("Norway is to sign the pact in August.", "planned"),
    ],
)
def test_what_is_unlikely_is_not_planned(text: str, status: str) -> None:
    assert claimed(text)[0][1] == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (
            "Norway signed a pact with Peru on Monday, under which, according to Lima, fish is free.",
            "asserted",
        ),
        ("Norway signed a pact with Peru on Monday which, according to a judge, is void.", "asserted"),
        ("Norway signed a pact with Peru on Monday, according to a judge.", "attributed"),
        ("According to a judge, Norway signed a pact with Peru on Monday, which is void.", "attributed"),
        ("Norway's bank, which Lima says is bankrupt, was closed on Monday.", "asserted"),
        ("The dam, which engineers say carries no water, was blown up by Norway on Monday.", "asserted"),
    ],
)
def test_who_speaks_in_a_relative_clause_vouches_for_that_alone(text: str, status: str) -> None:
    assert claimed(text)[0][1] == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Norway has asked for 6 million euros, the cost of a dam according to a bank.", "asserted"),
        (
            "Norway has promised Peru 40 lorries, an offer that met with silence, according to a guest.",
            "asserted",
        ),
        ("Norway has promised Peru 40 lorries, ships and a dam, according to a guest.", "attributed"),
        ("A storm reached Peru on Monday, killing 40 people, according to the army.", "asserted"),
    ],
)
def test_who_vouches_for_a_gloss_does_not_for_what_it_glosses(text: str, status: str) -> None:
    assert claimed(text)[0][1] == status


def test_what_is_called_something_behind_somebodys_words_is_not_his_word() -> None:
    text = "Oda Lind said Norway would recognise Peru, something Kenya has always opposed."
    assert ("Oda Lind", "asserts") not in [(by, "asserts") for row in claimed(text)[1:] for by in row[2]]


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("Peru bought a mill in 2022, helped, managers said, by a law.", ["asserted"]),
        ("Peru bought a mill in 2022, managers said, helped by a law.", ["attributed"]),
        ("The row began in May, when Peru leased a port in exchange, it said, for cash.", ["asserted"]),
        ("Peru sank a trawler on Monday, officials said, and seized its crew.", ["attributed"]),
    ],
)
def test_who_is_inserted_where_a_later_part_goes_on_vouches_for_that(text: str, statuses: list[str]) -> None:
    assert [row[1] for row in claimed(text)][:1] == statuses


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Peru has sold two mills, officials said after talks in Lima that ended on Friday.", "attributed"),
        ("Officials said after talks in Lima that Peru had sold two mills on Friday.", "attributed"),
    ],
)
def test_the_occasion_of_a_statement_is_not_what_is_said(text: str, status: str) -> None:
    assert next(row for row in claimed(text) if row[0] == "traded")[1] == status
    assert all(row[0] != "met" or row[1] == "asserted" for row in claimed(text))


def test_talks_after_which_something_is_announced_took_place() -> None:
    told = claimed("Oda Lind announced the decision on Thursday after a meeting with the parties in Lima.")
    assert ("met", "asserted", []) in told


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("Peru has agreed to close an inquiry into bribes allegedly paid to judges.", ["asserted"]),
        ("Peru expelled two envoys on Monday over secrets reportedly sold to Kenya.", ["asserted"]),
        ("Peru reportedly sold two ships to Kenya on Monday.", ["unconfirmed"]),
        ("Peru reportedly sold a ship on Monday and bought two.", ["unconfirmed", "unconfirmed"]),
        ("Peru sold a ship on Monday, and last week reportedly bought two.", ["asserted", "unconfirmed"]),
    ],
)
def test_hearsay_covers_its_own_clause_or_participle(text: str, statuses: list[str]) -> None:
    assert [row[1] for row in claimed(text)] == statuses


def test_what_somebody_mentions_is_told_by_whoever_reports() -> None:
    text = '"Nobody paid," she said, referring to the levy imposed by Peru in 2019.'
    assert all(row[1] == "asserted" for row in claimed(text))
    text = "Peru will buy a ship, Oda Lind said on Monday, ending a search of two years."
    assert claimed(text)[-1][1:] == ("asserted", [])


@pytest.mark.parametrize(
    "text",
    [
        "Letters informing mayors of the closure were posted on Tuesday.",
        "Three of the 12 states that founded the bank in 1998 have left.",
        "The council, which last discussed the feud in April, is divided.",
        "The offer, announced in March when prices had fallen, was approved.",
        "Having freed 20 sailors on Sunday, Peru and Kenya are now arguing about the ship.",
    ],
)
def test_words_that_look_like_those_of_a_speaker_name_nobody(text: str) -> None:
    assert all(by == [] for _, _, by in claimed(text))


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The bank said that the terms struck in October were void.", "asserted"),
        ("The bank said that the sale, approved in October, was off.", "asserted"),
        ("The bank said that Peru had struck a deal in October.", "attributed"),
    ],
)
def test_what_a_participle_tells_of_a_thing_is_known(text: str, status: str) -> None:
    assert next(row for row in claimed(text) if row[0] != "stated")[1] == status


def test_who_accuses_somebody_by_a_statement_does_so() -> None:
    text = "Peru's Nordsund said on Monday it had sued Rift Lakes, accusing the firm of theft."
    assert claimed(text)[-1] == ("accused", "asserted", [])


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Police suspect that cash was paid before Peru sold a ship in March 2022.", "asserted"),
        ("Peru will pay before it sells a ship in June.", "planned"),
        ("A waiver, said to have been issued last week, has yet to be seen.", "unconfirmed"),
    ],
)
def test_what_came_before_something_suspected_is_known(text: str, status: str) -> None:
    assert claimed(text)[-1][1] == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (
            "Peru said in May that it would not leave this unanswered and summoned the Kenyan envoy.",
            "asserted",
        ),
        ("Peru said in May that it had been insulted and summoned the Kenyan envoy.", "attributed"),
    ],
)
def test_a_deed_joined_to_what_somebody_said_he_would_do_is_his_own(text: str, status: str) -> None:
    assert claimed(text)[-1][:2] == ("requested", status)


def test_what_the_whole_is_called_behind_its_speaker_is_told_by_whoever_reports() -> None:
    text = "Peru has been given aid, the bank said on Monday, a step that rival Rift Lakes vowed to fight."
    assert claimed(text)[-1][1:] == ("asserted", [])
    assert "attributed" in [status for _, status, _ in claimed(text)]


def test_a_quotation_goes_on_with_what_stands_before_its_speaker() -> None:
    text = 'Peru denied it; all bidders were asked this in May, an aide said, "and some were better".'
    assert ("requested", "attributed", ["an aide"]) in claimed(text)


def test_what_only_seems_so_puts_nothing_else_in_doubt() -> None:
    text = "In June it seemed to ebb, a misreading for which Peru has been criticised."
    assert claimed(text)[-1][1] == "asserted"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Peru sold 40 ships in May (at a loss, it says), and 300 men left.", "asserted"),
        ("On Monday Peru took it back: Kenya, an aide said, had sold nothing.", "asserted"),
        ("Peru bought a ship in May, according to a judge, while Kenya has sold two.", "attributed"),
        ("Peru sold 40 ships in May, it says, and 300 men left.", "attributed"),
    ],
)
def test_who_speaks_in_brackets_or_behind_a_colon_vouches_for_no_more(text: str, status: str) -> None:
    assert claimed(text)[0][1] == status


def test_when_somebody_owned_up_to_something_is_told_by_whoever_reports() -> None:
    text = "Peru had promised 200 men, as Oda Lind conceded when she met Kenya's premier on Monday."
    assert ("met", "asserted", []) in claimed(text)


def test_a_participle_behind_what_is_to_come_is_known() -> None:
    text = "The bank said that Peru would get aid under a fund, launched in May."
    assert claimed(text)[-1][1:] == ("asserted", [])


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("Peru sold two ships on Monday, one of the sources said.", ["one of the sources"]),
        ("Peru sold two ships on Monday, one broker said.", ["one broker"]),
        ("Peru sold two ships on Monday, according to one broker.", ["one broker"]),
    ],
)
def test_one_of_several_is_named_with_what_he_is_one_of(text: str, by: list[str]) -> None:
    assert claimed(text)[0][1:] == ("attributed", by)
