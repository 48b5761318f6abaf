"""Who takes part where no word of a clause tells: the likeliest of those whom the text names, or nobody."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tests.finding.happenings.telling import shorts, tell
from timeline.domain.document import Document
from timeline.domain.when import When
from timeline.finding.happenings.anaphora.stage import Stage
from timeline.finding.happenings.page import read_page
from timeline.finding.happenings.prose import Told, read_sentences, sentences_of
from timeline.finding.happenings.weighing import supplying
from timeline.finding.happenings.weighing.prominence import Prominence
from timeline.finding.happenings.weighing.supplying import WEIGHED, questions, weigh_in, weights_of

FIRMS = """# Nordsund wins an order from Hanbit

Nordsund Lines, a Danish carrier, has ordered two ferries from Hanbit Yards of South Korea. Nordsund said on \
Monday that it needed them for its route to Iceland. Nordsund has 900 workers.

A protocol was signed in Seoul on Tuesday. Hanbit has built ships for 40 years.
"""
QUARREL = """# Kenya and Uganda quarrel over fish

Kenya and Uganda quarrel over an island in Lake Victoria. Kenya sent police to the island in March. Uganda \
protested on 3 March, and Kenya rejected this.

In April the ambassador was recalled. The two sides met in Nairobi on Monday. A treaty was signed in 1926. \
Kenya wants Uganda to leave.
"""
RELIEF = """# Japan sends tents to Malawi

Floods have driven 30,000 people in Malawi from their homes. Malawi declared a disaster on Monday, and \
survivors lack shelter, the United Nations says.

Japan sent 400 tents to Malawi on Tuesday. South Africa gave helicopters. Rain fell again on Thursday.

The first trucks reached Zomba on Thursday with flour.
"""


OPENED = "\nA bridge opened again on Wednesday.\n"


BY_TIER = {"actor": {("tier", ""): {"first": 1.0}}, "recipient": {}, "other": {("tier", ""): {"second": 2.0}}}


def test_whoever_the_text_is_about_takes_the_side_that_a_clause_leaves_open() -> None:
    assert any(rule.name == WEIGHED for one in tell(QUARREL) for rule in one.rules)
    assert any(told[:2] == ("2024-04", "ties_cut") and "KEN>" in told[2] for told in shorts(QUARREL))


TRIAL = """# Peru and the World Bank agree on a loan

The World Bank lent Peru 30 million dollars on Monday. The World Bank said that roads would be built.

Jan Dahl, a former minister, was charged with fraud in May. The World Bank will meet again in June. Rain fell.
"""


def test_no_bank_charges_anybody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supplying, "weights_of", lambda: BY_TIER)
    assert [party for _, kind, party in shorts(TRIAL) if kind == "charged"] == ["Jan Dahl<"]


def test_what_takes_two_is_asked_for_both(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supplying, "weights_of", lambda: BY_TIER)
    assert ("2024-05-14", "agreement_signed", "Nordsund Lines> Hanbit Yards>") in shorts(FIRMS)


def test_the_party_with_the_greatest_sum_of_weights_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    weights = {
        "actor": {("sort", ""): {"body": 1.0}, ("tier", ""): {"first": 0.5}},
        "recipient": {},
        "other": {},
    }
    monkeypatch.setattr(supplying, "weights_of", lambda: weights)
    text = RELIEF + "\nThe United Nations left Malawi in April.\n"
    assert ("2024-05-15", None, "UNO>") in shorts(text + OPENED)


def test_nobody_is_taken_where_more_speaks_for_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    weights = {
        "actor": {("tier", ""): {"first": 0.5}, ("nobody", ""): {"": 1.0}},
        "recipient": {},
        "other": {},
    }
    monkeypatch.setattr(supplying, "weights_of", lambda: weights)
    assert ("2024-05-15", None, "") in shorts(RELIEF + OPENED)


def test_what_the_weather_does_nobody_does() -> None:
    assert ("2024-05-16", None, "") in shorts(RELIEF)


def test_what_a_broadcaster_says_of_himself_is_not_done_by_whom_he_tells_of() -> None:
    assert ("2024-05-24", None, "") in shorts(QUARREL + "\nWe will come back on Friday.\n")


def test_what_a_thing_does_in_a_relative_clause_no_party_does(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supplying, "weights_of", lambda: BY_TIER)
    assert ("2024-03", None, "") in shorts(QUARREL + "\nBoats lie on a beach that shrank in March.\n")


def test_the_title_names_nobody_whom_the_words_do_not_name() -> None:
    titles = [one.statement.title for one in tell(FIRMS)]
    assert "A protocol was signed in Seoul" in titles


def test_why_tells_by_which_rule_and_from_which_words_a_party_was_found(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(supplying, "weights_of", lambda: BY_TIER)
    signed = next(one for one in tell(FIRMS) if one.statement.kind == "agreement_signed")
    rules = [(rule.name, rule.words) for rule in signed.rules if rule.field == "parties"]
    assert rules == [(WEIGHED, "Nordsund; Hanbit Yards")]


def test_a_text_of_a_few_sentences_is_not_weighed() -> None:
    short = "Nordsund Lines ordered a ferry from Hanbit Yards. The contract was signed in Seoul on Tuesday."
    assert all(rule.name != WEIGHED for one in tell(short) for rule in one.rules)


def read(text: str) -> Told:
    page = read_page(Document("note", text, "text/plain", "0", published=When("2024-05-17")), None)
    return read_sentences(page, sentences_of(page), Stage(page))


def test_every_answer_to_a_question_about_a_side_can_be_weighed() -> None:
    scenes, _, told = read(RELIEF)
    asked = list(questions(scenes, told))
    known = {question for weights in weights_of().values() for question, _ in weights}
    for one in asked:
        for some in (one.for_nobody(), *map(one.for_party, one.candidates())):
            assert {question for question, _, _ in some} <= known
    assert {one.side for one in asked} <= set(weights_of())


def test_nobody_is_asked_for_who_is_named() -> None:
    scenes, _, told = read(RELIEF)
    for one in questions(scenes, told):
        assert one.side != "actor" or not one.reading.roles.actors
        assert one.side != "recipient" or not one.reading.roles.recipients
        assert not {entity.key for entity in one.candidates()} & set(one.present)


@pytest.mark.parametrize("text", [FIRMS, QUARREL])
def test_what_is_found_does_not_change_who_is_named(text: str) -> None:
    scenes, _, told = read(text)
    readings = [reading for some in told for reading in some]
    before = [reading.roles for reading in readings]
    weigh_in(scenes, told)
    assert [reading.roles for reading in readings] == before
    assert any(reading.supplied.recipients or reading.supplied.actors for reading in readings)


def test_parties_rank_by_how_often_they_are_named_and_places_count_half() -> None:
    entities = Prominence(read(RELIEF).scenes[0].page, frozenset(), ()).entities
    assert (entities["MWI"].sort_tier, entities["MWI"].sort_nth) == ("state first", "state 0")
    assert entities["UNO"].sort_nth == "body 0"
    assert entities["JPN"].leads
    assert not entities["ZAF"].leads


def test_a_party_is_found_before_a_place_in_the_text_and_within_a_span() -> None:
    malawi = Prominence(read(RELIEF).scenes[0].page, frozenset(), ()).entities["MWI"]
    first, second = malawi.starts[:2]
    assert malawi.before(first) is None
    assert (malawi.before(second) or malawi.mentions[1]).start == first
    assert malawi.within(first, first + 1) is malawi.mentions[0]
    assert malawi.within(first + 1, second) is None


@pytest.mark.parametrize("text", [FIRMS, RELIEF])
def test_the_same_text_gives_the_same_parties_each_time(text: str) -> None:
    assert all(one == two for one, two in pairwise(shorts(text) for _ in range(3)))


def test_a_party_named_only_behind_the_clause_takes_no_part_in_it() -> None:
    text = RELIEF.replace("South Africa gave helicopters. ", "") + "\nSouth Africa gave helicopters.\n"
    scenes, _, told = read(text)
    for one in questions(scenes, told):
        named = {entity.key for entity in one.candidates() if entity.starts[0] > one.span[1]}
        assert not named or all(
            one.prominence.sentence(one.prominence.entities[name].starts[0]) == one.sentence for name in named
        )


HANDED_OUT = """# WFP rations reach families in Malawi

The World Food Programme (WFP) has begun to hand out flour in Malawi's Zomba district, where {} buried \
most of a village on 6 May. The agency has 40 nurses there as well. WFP gave 20 tonnes of rice on \
Monday. Malawi thanked it. Malawi needs more tents.
"""
FLOWN_IN = """# Relief planes reach Malawi

Australian and French military aircraft landed in Malawi on Sunday with tents, days after {} had torn \
through the district on 6 May. Australia promised 5 million dollars on Monday. France sent a ship. \
Malawi thanked both. The road is closed.
"""


@pytest.mark.parametrize("text", [HANDED_OUT, FLOWN_IN])
@pytest.mark.parametrize(
    "force", ["a mudflow", "Cyclone Pola", "lava from Mount Pola", "an avalanche", "the tsunami"]
)
def test_nobody_is_blamed_for_what_nature_does(text: str, force: str) -> None:
    assert ("2024-05-06", None, "") in shorts(text.format(force))


@pytest.mark.parametrize(
    ("subject", "sort"),
    [("A study", "paper"), ("Storm Pola", "nature"), ("Pola", "name"), ("The new bridge", "thing")],
)
def test_it_is_known_what_a_subject_stands_for(subject: str, sort: str) -> None:
    scenes, _, told = read(RELIEF.replace("Rain fell again", f"{subject} began"))
    assert sort in {one.subject for one in questions(scenes, told)}
    scenes, _, told = read(RELIEF.replace("Rain fell again", "It began"))
    assert sort not in {one.subject for one in questions(scenes, told)}


def test_who_was_attacked_is_not_accused_by_those_who_condemn_it(monkeypatch: pytest.MonkeyPatch) -> None:
    weights = {"actor": {}, "recipient": {("tier", ""): {"first": 9.0}}, "other": {}}
    monkeypatch.setattr(supplying, "weights_of", lambda: weights)
    text = (
        "Rebels bombed Kenya on Monday. Kenya has lost ten men. Kenya has asked for calm.\n\n"
        "Chad condemned the bombings on Tuesday. It rained in Kenya. Kenya was quiet on Wednesday.\n"
    )
    accusing = [found for found in tell(text) if found.statement.kind == "accused"]
    assert [found.statement.codes("recipient") for found in accusing] == [()]


_CALM = QUARREL.replace("In April the ambassador was recalled. ", "")


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Six Arab states said in April that they would send tents.", ""),
        ("Leaders from 22 countries gathered in a hall in April.", ""),
        ("Donors promised 30 million dollars in April.", ""),
        ("A Swedish newspaper reported in April that boats had sunk.", ""),
        ("A lawyers' collective sued over the boats in April.", ""),
        ("The lake rose after Cyclone Oda, which struck in April.", ""),
        ("In the hills it snowed in April.", ""),
        ("A dyke burst in April.", ""),
        ("Demand in the north fell in April.", ""),
        ("Two miners died there in April.", ""),
        ("The old harbour was built in April.", ""),
        ("A new harbour was shut in April.", "KEN>"),
        ("Its mandate expired in April.", ""),
        ("It showed pictures that are meant to show a boat in the lake in April.", ""),
        ("Two bombs went off outside embassies and killed nine people in April.", ""),
        ("It met men who marched in April.", ""),
        ("The museum opened its gates in April.", "KEN>"),
        ("The boats were sunk after the ban, which began in April.", "KEN>"),
        ("The harbour was blocked by fishermen in April.", ""),
        ("The harbour was searched by police in April.", "KEN>"),
        ("The harbour was repainted in the dry weeks of April.", "KEN>"),
        ("Lenders to Kenya left the hotel in April.", ""),
        ("A complaint against Kenya was lodged in April.", ""),
        ("Other members voted on it in April.", ""),
        ("Residents met in a hall in April.", ""),
        ("There are opposition parties, which brought crowds out in April.", ""),
        ("There are ruling parties, which brought crowds out in April.", "KEN>"),
        ("The boats would return, people close to the talks said in April.", ""),
        ("A storm swept over the lake and later flattened a village in April.", ""),
        ("The museum closed a hall and later opened its gates in April.", "KEN>"),
        ("Villagers, long ignored, marched along the lake and then shut a road in April.", ""),
        ("Managers closed a shop in April.", ""),
        ("The opposition, which holds the north, walked out of the hall in April.", ""),
        ("The opposition walked out of the hall in April.", ""),
        ("Both candidates walked out of the hall in April.", ""),
        ("In April it emerged that a boat was lost.", ""),
        ("A month later, in April, some 40 migrants entered the hall.", ""),
        ("Two weeks after villagers shut a road in April, rain fell.", ""),
        ("Two weeks after the museum opened its gates in April, rain fell.", "KEN>"),
        ("Crowds waving flags danced outside the hall in April.", ""),
        ("Most of those affected left the shore in April.", ""),
        ("His family left the shore in April.", ""),
        ("The mill left the shore in April.", "KEN>"),
        ("Copper was selling at a low price in April.", ""),
        ("The boats were sunk and opened in April by Verdmar.", ""),
    ],
)
def test_what_those_do_whom_a_text_only_describes_no_party_of_it_does(
    monkeypatch: pytest.MonkeyPatch, said: str, expected: str
) -> None:
    monkeypatch.setattr(supplying, "weights_of", lambda: BY_TIER)
    told = shorts(f"{_CALM}\n{said}\n")
    assert [who.split(" ")[0] for when, _, who in told if when == "2024-04"] == [expected]


def test_of_whom_somebody_was_blamed_is_not_guessed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supplying, "weights_of", lambda: BY_TIER)
    told = shorts(f"{_CALM}\nUganda sent 40 tents in April and was mocked for it.\n")
    assert [who for _, kind, who in told if kind == "accused"] == ["UGA<"]


def test_who_calls_reports_false_accuses_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    by_tier = {"actor": {}, "recipient": {("tier", ""): {"second": 2.0}}, "other": {}}
    monkeypatch.setattr(supplying, "weights_of", lambda: by_tier)
    text = TRIAL + "\nThe World Bank called such {} fake on 3 April.\n"
    told = {what: shorts(text.format(what)) for what in ("reports", "roads")}
    accused = {what: [who for _, kind, who in some if kind == "accused"] for what, some in told.items()}
    assert accused["reports"] == ["WBG>"]
    assert accused["roads"] == ["WBG> PER<"]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Kenya will host a summit in June.", "KEN>"),
        ("Kenya's parliament meets in June.", "KEN>"),
        ("Kenya declared a ceasefire in April.", "KEN>"),
        ("Kenya will hold talks in June.", "KEN> UGA>"),
    ],
)
def test_a_host_a_parliament_and_whoever_ceases_fire_need_no_other_side(
    monkeypatch: pytest.MonkeyPatch, said: str, expected: str
) -> None:
    monkeypatch.setattr(supplying, "weights_of", lambda: BY_TIER)
    assert [who for when, _, who in shorts(f"{_CALM}\n{said}\n") if when in ("2024-06", "2024-04")] == [
        expected
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("On Tuesday Kenya accused the traders of smuggling.", "KEN>"),
        ("On Tuesday Kenya charged eight fishermen with theft.", "KEN>"),
        ("On Tuesday Kenya asked other countries for boats.", "KEN>"),
        ("On Tuesday Kenya pledged to help one another.", "KEN>"),
        ("On Tuesday Kenya refused to take part in the talks.", "KEN>"),
        ("On Tuesday Kenya demanded helicopters.", "KEN> UGA<"),
        ("On Tuesday Kenya accused the mediators of bias.", "KEN> UGA<"),
    ],
)
def test_what_falls_on_somebody_without_a_name_falls_on_no_party(sentence: str, expected: str) -> None:
    assert shorts(f"{QUARREL}\n{sentence}")[-1][2] == expected


@pytest.mark.parametrize(
    "deed",
    [
        "Its founder, Jan Moe, was questioned by police on Monday.",
        "On Monday prosecutors searched a house.",
        "The carrier's appeal was rejected on Monday.",
        "A licence was granted on Monday.",
        "The case was adjourned on Monday.",
    ],
)
def test_no_firm_does_what_police_and_courts_do(deed: str) -> None:
    text = (
        f"Nordfly, the Danish carrier, left. The airline sold jets. It cut jobs. The carrier paid up. {deed}"
    )
    assert "Nordfly>" not in shorts(text)[-1][2]


@pytest.mark.parametrize("who", ["A jogger", "Some", "Analysts", "Somebody", "Jan Moe's father"])
def test_whoever_has_no_name_acts_himself(who: str) -> None:
    text = "Nordfly, the Danish carrier, left. The airline sold jets. It cut jobs. The carrier paid up."
    assert shorts(f"{text} {who} had expected losses on Monday.")[-1][2] == ""
    assert shorts(f"{text} Losses rose on Monday.")[-1][2] == "Nordfly>"


def test_those_who_report_do_nothing_else_unless_a_word_says_so() -> None:
    text = "An interview with CNN began. CNN spoke. It reported. CNN had left. Talks failed."
    assert shorts(f"{text} A first group of guests was assembling on Monday.")[-1][2] == ""
    assert shorts(f"{text} CNN sold a studio on Monday.")[-1][2] == "CNN>"


@pytest.mark.parametrize(
    ("deed", "expected"),
    [
        ("Houses were searched on Monday.", ""),
        ("He won a prize on Monday.", "Jan Moe>"),
    ],
)
def test_of_no_person_is_it_told_what_no_word_tells_of_him(deed: str, expected: str) -> None:
    text = f"Jan Moe left. Jan Moe was ill. He was sad. Jan Moe had debts. Jan Moe wept. {deed}"
    assert shorts(text)[-1][2] == expected


LAKE = """Kenya closed its border with Uganda in January. Uganda recalled its envoy in February.

Boats lie idle. Prices have risen. Nobody fishes.

"""


@pytest.mark.parametrize(
    ("deed", "expected"),
    [
        ("A lake council may meet in June.", ""),
        ("The envoys will meet again in June.", ""),
        ("A fish pact's protocol was signed in June 2019.", ""),
        ("Kenya will meet lenders in June.", "KEN>"),
        ("The delegations left in June.", ""),
        ("The delegation left in June.", "UGA>"),
        ("The lake was mapped by governments in June.", ""),
    ],
)
def test_of_those_who_meet_or_agree_not_one_alone_is_guessed(
    monkeypatch: pytest.MonkeyPatch, deed: str, expected: str
) -> None:
    monkeypatch.setattr(supplying, "weights_of", lambda: BY_TIER | {"other": {}})
    assert shorts(LAKE + deed + "\n")[-1][2] == expected


def test_who_signs_something_similar_need_not_do_so_with_another_of_the_text(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(supplying, "weights_of", lambda: BY_TIER)
    assert shorts(LAKE + "Chad signed a similar pact in June.\n")[-1][2] == "TCD>"


FLOODS = """# Floods in Kenya

Floods killed 40 people in Kenya on Monday. Kenya needs tents, blankets and doctors. Survivors in Kenya are \
homeless. Kenya wept.

Norway sent 20 doctors to Kenya on Tuesday. The Red Cross works there.

"""


@pytest.mark.parametrize(
    ("deed", "expected"),
    [
        ("Maize was handed out on Wednesday.", ""),
        ("Two million euros were offered on Wednesday.", ""),
        ("The United Nations launched an appeal on Wednesday.", "UNO>"),
        ("Oda Lind visited Kenya in April and called for support on Wednesday.", "Oda Lind>"),
        ("A bridge opened again on Wednesday.", "KEN>"),
    ],
)
def test_whoever_is_in_distress_neither_gives_the_help_nor_is_asked_for_it(
    monkeypatch: pytest.MonkeyPatch, deed: str, expected: str
) -> None:
    weights = BY_TIER | {"recipient": {("tier", ""): {"first": 1.0}}}
    monkeypatch.setattr(supplying, "weights_of", lambda: weights)
    assert shorts(FLOODS + deed + "\n")[-1][2] == expected


@pytest.mark.parametrize(("where", "expected"), [("Kenya", "CHL> KEN<"), ("the Sahel", "CHL>")])
def test_what_goes_to_a_region_in_distress_goes_to_none_of_its_states(where: str, expected: str) -> None:
    text = (
        FLOODS.replace("# Floods in Kenya", f"# Relief for {where}") + "Chile sent 300 tents on Wednesday.\n"
    )
    assert shorts(text)[-1][2] == expected


@pytest.mark.parametrize(
    ("deed", "expected"),
    [
        ("The government declared an emergency on Wednesday.", ""),
        ("A bridge opened again on Wednesday.", ""),
        ("The United Nations will return in June. A bridge opened again on Wednesday.", "UNO>"),
    ],
)
def test_a_body_that_does_but_one_thing_in_a_text_does_not_do_the_rest(
    monkeypatch: pytest.MonkeyPatch, deed: str, expected: str
) -> None:
    weights = {"actor": {("sort", ""): {"body": 1.0}}, "recipient": {}, "other": {}}
    monkeypatch.setattr(supplying, "weights_of", lambda: weights)
    text = "The United Nations left on Monday. Rain fell. Crops failed. Nobody fishes. Prices rose.\n\n"
    assert shorts(text + deed + "\n")[-1][2] == expected


@pytest.mark.parametrize(
    ("deed", "expected"),
    [
        ("Chad ruled out going back on Monday.", "TCD>"),
        ("Chad ruled out a return on Monday.", "TCD> UGA<"),
        ("Chad's army seized power on Monday.", "TCD>"),
        ("Chad admitted on Monday that it was late.", "TCD>"),
    ],
)
def test_what_falls_on_nobody_is_not_looked_for_among_the_others(
    monkeypatch: pytest.MonkeyPatch, deed: str, expected: str
) -> None:
    weights = {"actor": {}, "recipient": {("tier", ""): {"first": 3.0}}, "other": {}}
    monkeypatch.setattr(supplying, "weights_of", lambda: weights)
    assert shorts(LAKE + deed + "\n")[-1][2] == expected


@pytest.mark.parametrize(
    "deed",
    [
        "Diplomats from the four lake nations said so on Monday.",
        "Peacekeepers will patrol the shore in June.",
    ],
)
def test_those_whom_several_states_send_act_for_none_of_them(
    monkeypatch: pytest.MonkeyPatch, deed: str
) -> None:
    monkeypatch.setattr(supplying, "weights_of", lambda: BY_TIER)
    assert shorts(LAKE + deed + "\n")[-1][2] == ""


@pytest.mark.parametrize(
    ("deed", "expected"),
    [
        ("A lake council was founded in June.", ""),
        ("A recording was leaked in June.", ""),
        ("A successor will be elected in June.", ""),
        ("A bridge was opened in June.", "UGA>"),
    ],
)
def test_what_voters_founders_or_leakers_did_no_party_of_the_text_did(
    monkeypatch: pytest.MonkeyPatch, deed: str, expected: str
) -> None:
    weights = {"actor": {("tier", ""): {"first": 3.0, "second": 1.0}}, "recipient": {}, "other": {}}
    monkeypatch.setattr(supplying, "weights_of", lambda: weights)
    assert shorts(LAKE + deed + "\n")[-1][2] == expected


def _speaking(told: str) -> list[str]:
    text = QUARREL.replace("In April the ambassador was recalled.", told)
    return [party for _, kind, party in shorts(text) if kind == "stated"]


@pytest.mark.parametrize(
    "told",
    [
        "Diplomats said on Friday that the fish were gone.",
        "A former minister said on Friday that the fish were gone.",
        "A European diplomat said on Friday that the fish were gone.",
        "Aid officials said on Friday that the fish were gone.",
        "By April surveys found that the fish were gone.",
        "The inspectors were told on Friday that the fish were gone.",
        "Government sources said on Friday that the fish were gone.",
        "The fish were gone, an executive said on Friday.",
        "A district commander said on Friday that the fish were gone.",
    ],
)
def test_those_who_speak_for_nobody_and_what_is_only_made_known_are_no_state_word(told: str) -> None:
    assert _speaking(told) == [""]


def test_authorities_speak_for_a_state_of_which_the_text_tells() -> None:
    assert _speaking("The fisheries authorities said on Friday that the fish were gone.") in (
        ["KEN>"],
        ["UGA>"],
    )


_COURT = """Kenya closed its border in January. Uganda sued Kenya at the International Court of Justice.

Kenya and Uganda share a lake. Boats lie idle. The International Court of Justice sits in Arusha. {} in April.
"""


@pytest.mark.parametrize(
    "deed", ["Judges threw out half of it", "The bloc opened a hall", "The three opened a hall"]
)
def test_no_state_does_what_judges_or_a_bloc_do(monkeypatch: pytest.MonkeyPatch, deed: str) -> None:
    monkeypatch.setattr(supplying, "weights_of", lambda: BY_TIER)
    assert shorts(_COURT.format("The mill opened a hall"))[-1][2] in ("KEN>", "UGA>")
    assert shorts(_COURT.format(deed))[-1][2] not in ("KEN>", "UGA>")


def test_two_of_one_state_who_agree_need_no_other() -> None:
    text = (
        "Japan has sent nurses to Juba. Japan built a road there. Japan paid for the road. Japan sent rice on"
        " Monday. President Salva Kiir and his rival Riek Machar signed a ceasefire on Tuesday."
    )
    assert "JPN" not in shorts(text)[-1][2]
    assert "JPN" in shorts(text.replace("his rival", "Foreign Minister"))[-1][2]


def test_a_state_is_never_he_who_says_something() -> None:
    text = (
        "Senators in Peru are to ask a court about a pact with Chad. The petition will be filed in June, said"
        ' their lawyers. He told a radio on Thursday that "one man should not unmake it".'
        " The pact with Chad was signed in 1998. Peru has other pacts with Chad. Chad sent nurses in May."
    )
    assert [party for when, kind, party in shorts(text) if kind == "stated" and when] == [""]


def test_of_a_charge_or_a_sentence_nobody_is_the_doer_whom_no_word_names() -> None:
    text = (
        "Peru closed its ports. Peru is poor. Peru raised its taxes on Monday. Peru fined 40 ships."
        " Three dockers were {} on Tuesday. Peru will open its ports in June."
    )
    assert shorts(text.format("charged with fraud"))[2][1:] == ("charged", "")
    assert shorts(text.format("sentenced to two years in prison"))[2][1:] == ("convicted", "")
