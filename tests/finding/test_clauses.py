"""Clauses: each tells one thing, and says how it hangs on the others."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.finding.clauses import Clause, split_clauses
from timeline.finding.predicates import main_verb
from timeline.finding.words import Words, tokenise


def split(text: str) -> tuple[Words, list[Clause]]:
    words = tokenise(text)
    return words, split_clauses(words.lows, 0, len(words))


def pieces(text: str) -> list[tuple[str, str]]:
    words, clauses = split(text)
    return [(c.link, text[words.starts[c.first] : words.ends[c.last - 1]]) for c in clauses]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "She landed in Oslo, met the king and signed a pact.",
            [("main", "She landed in Oslo,"), ("and", "met the king"), ("and", "and signed a pact.")],
        ),
        (
            "The yard sold a ferry that had burned in May.",
            [("main", "The yard sold a ferry"), ("relative", "that had burned in May.")],
        ),
        (
            "A guard who had been missing since 2021 gave himself up.",
            [
                ("main", "A guard"),
                ("relative", "who had been missing since 2021"),
                ("and", "gave himself up."),
            ],
        ),
        (
            "The yard will sell a stake it has held since 1987.",
            [("main", "The yard will sell a stake"), ("relative", "it has held since 1987.")],
        ),
        (
            "The yard told investors it had sold a ferry.",
            [("main", "The yard told investors it had sold a ferry.")],
        ),
        (
            "A quay collapsed on Monday, injuring two men.",
            [("main", "A quay collapsed on Monday,"), ("participle", "injuring two men.")],
        ),
        (
            "After she had left, the talks broke down.",
            [("subordinate", "After she had left,"), ("main", "the talks broke down.")],
        ),
        (
            "The army withdrew and the rebels entered the town.",
            [("main", "The army withdrew"), ("main", "and the rebels entered the town.")],
        ),
        (
            "The firm, founded in 1921, closed in 2003.",
            [("main", "The firm,"), ("relative", "founded in 1921,"), ("and", "closed in 2003.")],
        ),
        (
            "Norland opened a port and in April closed it.",
            [("main", "Norland opened a port"), ("and", "and in April closed it.")],
        ),
        (
            "The port opened in May, and later that month it burned.",
            [("main", "The port opened in May,"), ("main", "and later that month it burned.")],
        ),
        (
            "Bells rang as Oslo, Bergen and Bodo joined the league.",
            [("main", "Bells rang"), ("subordinate", "as Oslo, Bergen and Bodo joined the league.")],
        ),
        (
            "The crews that were asked to help put out fires left on Monday.",
            [
                ("main", "The crews"),
                ("relative", "that were asked to help put out fires"),
                ("and", "left on Monday."),
            ],
        ),
        (
            "The yard was quiet; the owner, Jan Dahl, has left.",
            [("main", "The yard was quiet;"), ("main", "the owner, Jan Dahl,"), ("and", "has left.")],
        ),
        (
            "Norland met Ostia, the larger of the two, and promised to pay.",
            [("main", "Norland met Ostia, the larger of the two,"), ("and", "and promised to pay.")],
        ),
        (
            "Guards who watch the quay said that a boat sank.",
            [
                ("main", "Guards"),
                ("relative", "who watch the quay"),
                ("and", "said"),
                ("subordinate", "that a boat sank."),
            ],
        ),
        (
            "Yards that make ferries closed in May.",
            [("main", "Yards"), ("relative", "that make ferries"), ("and", "closed in May.")],
        ),
        (
            "A bomb found on Friday in the port was harmless.",
            [("main", "A bomb"), ("relative", "found on Friday in the port"), ("and", "was harmless.")],
        ),
        (
            "The talks held in Oslo ended.",
            [("main", "The talks"), ("relative", "held in Oslo"), ("and", "ended.")],
        ),
        ("Dahl won in May and lost in June.", [("main", "Dahl won in May"), ("and", "and lost in June.")]),
        (
            "She left Oslo, applied for a grant and won it.",
            [("main", "She left Oslo,"), ("and", "applied for a grant"), ("and", "and won it.")],
        ),
        ("Norland cut ties in May.", [("main", "Norland cut ties in May.")]),
        (
            "Divers found the beaten and burned body of a miner.",
            [("main", "Divers found the beaten and burned body of a miner.")],
        ),
        (
            "A judge heard the runaway banker and accused swindler Jan Dahl.",
            [("main", "A judge heard the runaway banker and accused swindler Jan Dahl.")],
        ),
        ("If banks agree, it opens.", [("subordinate", "If banks agree,"), ("main", "it opens.")]),
        (
            "Norland, which has always denied theft, left.",
            [("main", "Norland,"), ("relative", "which has always denied theft,"), ("and", "left.")],
        ),
        (
            "She warned Norland, and Ostia against a pact aimed at it.",
            [("main", "She warned Norland, and Ostia against a pact aimed at it.")],
        ),
        (
            "Norland lost in the war that began in 1879.",
            [("main", "Norland lost in the war"), ("relative", "that began in 1879.")],
        ),
        (
            "Norland agreed to free the crews of four boats seized last month.",
            [("main", "Norland agreed to free the crews of four boats"), ("relative", "seized last month.")],
        ),
        (
            "The toll of the quake that struck Ostia at 3:02 a.m. on August 17 rose on Monday.",
            [
                ("main", "The toll of the quake"),
                ("relative", "that struck Ostia at 3:02 a.m. on August 17"),
                ("and", "rose on Monday."),
            ],
        ),
        (
            "Ties were poor in 2021, when each expelled the other's envoys.",
            [("main", "Ties were poor in 2021,"), ("subordinate", "when each expelled the other's envoys.")],
        ),
        (
            "Norland marks its day, and once again the coast is quiet.",
            [("main", "Norland marks its day,"), ("main", "and once again the coast is quiet.")],
        ),
        (
            "Fighting near a well killed ten, and Ostia shut its border.",
            [("main", "Fighting near a well killed ten,"), ("main", "and Ostia shut its border.")],
        ),
        (
            "Norland would help if that became necessary.",
            [("main", "Norland would help"), ("subordinate", "if that became necessary.")],
        ),
        ("The firm lost 31 billion won last year.", [("main", "The firm lost 31 billion won last year.")]),
        ("They came back the next spring.", [("main", "They came back the next spring.")]),
        ("Union No. 2 approved a contract.", [("main", "Union No. 2 approved a contract.")]),
        ("Shares in the yard fell on Monday.", [("main", "Shares in the yard fell on Monday.")]),
        ("Talks between two sides on trade.", [("main", "Talks between two sides on trade.")]),
        ("Armed men in and around Lima fled.", [("main", "Armed men in and around Lima fled.")]),
    ],
)  # fmt: skip
def test_a_sentence_is_parted_where_a_new_verb_takes_over(text: str, expected: list[tuple[str, str]]) -> None:
    assert pieces(text) == expected


def test_a_subject_with_an_apposition_finds_its_verb_behind_it() -> None:
    _, clauses = split("Jan Dahl, mayor of the town, resigned on Monday.")
    assert [(clause.link, clause.parent) for clause in clauses] == [("main", -1), ("and", 0)]


@pytest.mark.parametrize(
    "opening",
    [
        "Leaving the town on Monday,",
        "Having lost two ships,",
        "Founded in 1987,",
        "Speaking in town,",
        "Less than two months after signing a treaty,",
        "Hours before being sold,",
    ],
)
def test_a_participle_that_opens_a_sentence_is_a_clause_up_to_the_comma(opening: str) -> None:
    assert pieces(f"{opening} the firm closed its yard.")[0] == ("subordinate", opening)


def test_a_preposition_does_not_open_a_clause() -> None:
    assert len(pieces("She left after the talks.")) == 1
    assert len(pieces("She left after the talks had failed.")) == 2


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The pact has since been signed by all.", "signed"),
        ("The yard will open again.", "open"),
        ("The firm plans to build a quay.", "build"),
        ("The quay is due to open soon.", "open"),
        ("The quay is old.", "is"),
        ("On 4 May the quay burned.", "burned"),
        ("It may close.", "close"),
        ("A drone hit a mill near the town.", "hit"),
        ("The mayor is said to have sold the quay.", "sold"),
        ("The clerk was believed to be hiding in the mill.", "hiding"),
        ("The theft has been reported to the mayor.", "reported"),
        ("Not until May did the council sell the quay.", "sell"),
        ("Never was the quay repaired.", "repaired"),
        ("The newly elected council met in Oslo.", "met"),
        ("The dean of a privately funded school resigned.", "resigned"),
        ("Guards with heavily armoured cars left the port.", "left"),
        ("A state owned yard built the ferry.", "built"),
        ("The privately funded school closed.", "closed"),
        ("The daily reported losses.", "reported"),
        ("As previously planned the yard closed.", "closed"),
        ("Two ferries sent by Norland sank.", "sank"),
        ("Norland accused former trader Jan Dahl.", "accused"),
        ("It's finally closed the quay.", "closed"),
        ("Guards fired gas and live rounds at the crowd.", "fired"),
        ("Nurses walked out on Thursday over unpaid wages.", "walked"),
        ("In Lima, volunteers of the guild gave out soup.", "gave"),
        ("The firm asked foreign partners for help.", "asked"),
        ("The envoy volunteers his services.", "volunteers"),
        ("The vote in May was won by Peru.", "won"),
        ("Peru has won the vote.", "won"),
        ("Officials deny obstructing relief.", "deny"),
        ("Two ministers favour sending ships.", "favour"),
        ("The results are due Friday.", "due"),
    ],
)
def test_the_main_verb_is_the_one_that_says_what_happens(text: str, verb: str) -> None:
    words, clauses = split(text)
    assert words.forms[main_verb(words.lows, clauses[0])] == verb


def test_a_clause_can_be_forced_to_begin_where_speech_does() -> None:
    words = tokenise("He said the pact was dead.")
    assert len(split_clauses(words.lows, 0, len(words))) == 1
    assert len(split_clauses(words.lows, 0, len(words), {2: False})) == 2


WORDS = (
    "and",
    ",",
    "which",
    "who",
    "after",
    "met",
    "said",
    "the",
    "it",
    "that",
    ";",
    "—",
    "killing",
    "to",
    "was",
)


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=80))
def test_clauses_cover_their_sentence_without_gap_or_overlap(words: list[str]) -> None:
    clauses = split_clauses(tuple(words), 0, len(words))
    assert clauses[0].first == 0
    assert clauses[-1].last == len(words)
    assert all(one.last == two.first for one, two in pairwise(clauses))
    assert all(clause.parent < number for number, clause in enumerate(clauses))


@pytest.mark.parametrize(
    ("text", "parents"),
    [
        ("Norland left before the council met and called for help.", [-1, 0, 1]),
        ("Norland, which opened a port in May and a yard, closed both.", [-1, 0, 0]),
        ("Norland, where shells fell last week, has left.", [-1, 0, 0]),
    ],
)
def test_what_goes_on_hangs_on_the_clause_whose_subject_it_shares(text: str, parents: list[int]) -> None:
    assert [clause.parent for clause in split(text)[1]] == parents


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Trucks loaded with flour, rice and salt crossed into Chad.",
            [
                ("main", "Trucks"),
                ("relative", "loaded with flour, rice and salt"),
                ("and", "crossed into Chad."),
            ],
        ),
        (
            "Oslo joined the club that Chile, Peru and Kenya formed in May.",
            [("main", "Oslo joined the club"), ("relative", "that Chile, Peru and Kenya formed in May.")],
        ),
        (
            "An embargo began on Monday, and Danish, Dutch and Finnish ships began to patrol.",
            [
                ("main", "An embargo began on Monday,"),
                ("main", "and Danish, Dutch and Finnish ships began to patrol."),
            ],
        ),
        (
            "Chad cut air, rail and postal links with Kenya.",
            [("main", "Chad cut air, rail and postal links with Kenya.")],
        ),
        (
            "The group that includes Peru and Chile agreed in May to wait.",
            [
                ("main", "The group"),
                ("relative", "that includes Peru and Chile"),
                ("and", "agreed in May to wait."),
            ],
        ),
        (
            "They brought guns and shells, port workers and two officials said.",
            [("main", "They brought guns and shells,"), ("main", "port workers and two officials said.")],
        ),
        (
            "Since then troops from Chad, Peru and Kenya have kept the peace.",
            [("main", "Since then troops from Chad, Peru and Kenya have kept the peace.")],
        ),
    ],
)
def test_a_list_is_one_piece_and_a_clause_begins_before_the_list_that_is_its_subject(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert pieces(text) == expected


def test_an_irregular_participle_opens_a_sentence_as_a_regular_one_does() -> None:
    assert pieces("Set up in 1994 with two jets, the line grew.") == [
        ("subordinate", "Set up in 1994 with two jets,"),
        ("main", "the line grew."),
    ]


@pytest.mark.parametrize("opening", ["For the quarter", "In the three months", "During the year"])
def test_a_period_that_ended_opens_a_clause_and_tells_nothing(opening: str) -> None:
    text = f"{opening} ended in June the yard lost money."
    assert pieces(text) == [("main", text)]


def test_a_year_may_end() -> None:
    assert [link for link, _ in pieces("The year ended in June as the yard lost money.")] == [
        "main",
        "subordinate",
    ]


def test_a_clause_behind_a_comma_keeps_a_subject_that_a_name_explains() -> None:
    assert pieces("The unrest began on 17 May, when a street vendor, Jan Dahl, set himself on fire.") == [
        ("main", "The unrest began on 17 May,"),
        ("subordinate", "when a street vendor, Jan Dahl, set himself on fire."),
    ]


def test_an_infinitive_of_what_was_to_be_opens_no_clause() -> None:
    assert pieces("The yard, which was to have closed in May, burned.") == [
        ("main", "The yard,"),
        ("relative", "which was to have closed in May,"),
        ("and", "burned."),
    ]


@pytest.mark.parametrize(
    "told",
    [
        "and died in exile in 1980.",
        "and the yard closed in 1980.",
    ],
)
def test_the_comma_within_a_date_parts_no_clauses_and_makes_no_list(told: str) -> None:
    assert [words for _, words in pieces(f"Dahl fled after the coup of September 11, 1973 {told}")] == [
        "Dahl fled after the coup of September 11, 1973",
        told,
    ]


def test_a_participle_that_describes_some_of_those_named_before_parts_nothing() -> None:
    assert pieces("Both boxes were found, one of them badly damaged, and will be opened.") == [
        ("main", "Both boxes were found, one of them badly damaged,"),
        ("and", "and will be opened."),
    ]
    assert len(pieces("Both ships were found, and one of them sank.")) == 2


def test_what_is_never_done_to_anybody_goes_on_with_the_story_behind_a_comma() -> None:
    assert pieces("Dahl was indicted in 2003, stepped down that August and went to Oslo.") == [
        ("main", "Dahl was indicted in 2003,"),
        ("and", "stepped down that August"),
        ("and", "and went to Oslo."),
    ]


@pytest.mark.parametrize("subject", ["Flight 522", "Reactor 4", "The Boeing 737", "A Learjet 35"])
def test_a_number_that_tells_a_thing_apart_counts_no_verb_behind_it(subject: str) -> None:
    words, clauses = split(f"{subject} exploded in Oslo.")
    assert words.lows[clauses[0].verb] == "exploded"


def test_a_number_counts_the_participle_behind_it() -> None:
    words, clauses = split("The quake left 35 injured in Oslo.")
    assert words.lows[clauses[0].verb] == "left"


def test_a_subject_behind_and_finds_its_verb_behind_an_aside() -> None:
    assert pieces("Polls closed on Thursday and the first count, from Oslo, came on Friday.") == [
        ("main", "Polls closed on Thursday"),
        ("main", "and the first count, from Oslo, came on Friday."),
    ]


@pytest.mark.parametrize("aside", ["its neighbour", "a member of the league", "which borders Chad"])
def test_a_past_spelt_like_its_present_has_an_object_behind_an_aside(aside: str) -> None:
    words, clauses = split(f"Peru, {aside}, cut relations in May.")
    assert "cut" in {words.lows[clause.verb] for clause in clauses}


def test_a_past_spelt_like_its_present_in_a_list_is_no_verb() -> None:
    words, clauses = split("Roses, tulips, cut flowers and fruit were sold in May.")
    assert [words.lows[clause.verb] for clause in clauses] == ["were"]


def test_a_subject_behind_a_comma_and_and_finds_its_verb_behind_a_name() -> None:
    assert pieces("Work starts in June, and the agency's head, Oda Lind, said that the mast would stay.")[
        :2
    ] == [
        ("main", "Work starts in June,"),
        ("main", "and the agency's head, Oda Lind, said"),
    ]


def test_since_within_an_apposition_opens_no_clause() -> None:
    assert pieces("A vote was called after Jan Dahl, mayor since May 1999, died in Oslo.") == [
        ("main", "A vote was called"),
        ("subordinate", "after Jan Dahl, mayor since May 1999, died in Oslo."),
    ]


def test_a_participle_with_since_is_about_what_stands_before_it() -> None:
    assert pieces("Norland freed the last of the crew, held since May 1998.")[-1] == (
        "relative",
        "held since May 1998.",
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Doctors wait for masks promised by the rich states in June.",
            "promised by the rich states in June.",
        ),
        (
            "Norland will get a radar under a pact signed during a visit to Oslo in June.",
            "signed during a visit to Oslo in June.",
        ),
        ("They handed back drugs bought by Norland last week.", "bought by Norland last week."),
    ],
)
def test_the_time_behind_who_did_it_or_on_what_occasion_is_that_of_the_participle(
    text: str, told: str
) -> None:
    assert pieces(text)[-1] == ("relative", told)


def test_a_day_of_the_week_behind_who_did_it_is_that_of_the_main_verb() -> None:
    assert len(pieces("Norland freed boats seized by rebels on Monday.")) == 1


def test_two_things_of_which_somebody_says_something_are_of_one_clause() -> None:
    assert [link for link, _ in pieces("The embassy said 40 tents and 60 stoves would come on Monday.")] == [
        "main"
    ]


def test_all_but_joins_no_clauses() -> None:
    assert len(pieces("The lead of the party all but vanished in May.")) == 1


@pytest.mark.parametrize(
    ("subject", "told", "verb"),
    [
        ("The firm", "that runs the tracks", "has agreed to it."),
        ("A strike", "that would have closed the port in May", "was called off."),
        ("A treaty", "that keeps nuclear arms out of the region", "entered into force."),
        ("The firm", "that pledged six ferries to Peru in March", "went bankrupt on Friday."),
        ("A union", "which demanded a rise in March", "struck on Friday."),
    ],
)
def test_a_relative_clause_ends_where_the_verb_of_its_subject_stands(
    subject: str, told: str, verb: str
) -> None:
    assert pieces(f"{subject} {told} {verb}") == [("main", subject), ("relative", told), ("and", verb)]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Nothing came before 2025, and the mayor, pressed by envoys, quit.", "quit."),
        ("Nothing had come since May, when the mayor, pressed by envoys, quit.", "quit."),
        ("It rained, and the mayor, asked about it on Monday, quit.", "quit."),
        ("It rained, and its pact with the port, signed in May, runs until June.", "runs until June."),
    ],
)
def test_a_time_or_a_question_put_to_somebody_ends_before_the_next_subject(text: str, last: str) -> None:
    assert pieces(text)[-1] == ("and", last)


def test_what_somebody_said_in_a_relative_clause_goes_on_to_its_end() -> None:
    assert [link for link, _ in pieces("The envoy who said rebels took the town was sacked.")] == [
        "main",
        "relative",
    ]


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("It closed after armed men ransacked the store.", "ransacked"),
        ("It closed when wounded soldiers fled.", "fled"),
        ("It closed when asked whether it had paid.", "asked"),
        ("It closed after they armed men who fled.", "armed"),
    ],
)
def test_what_describes_a_subject_right_behind_after_or_when_is_no_verb(text: str, verb: str) -> None:
    words, clauses = split(text)
    assert words.lows[next(clause.verb for clause in clauses if clause.link == "subordinate")] == verb


def test_what_is_said_of_several_behind_that_is_no_verb() -> None:
    words, clauses = split("The envoy said that sanctions could end.")
    assert "sanctions" not in [words.lows[clause.verb] for clause in clauses]


def test_by_whom_a_thing_was_made_so_is_no_clause_of_its_own() -> None:
    text = "Robbers burned the inn, a house made famous by a novel, on Monday."
    assert pieces(text) == [("main", text)]
    for text in (
        "Norland accused Ostia of theft, a charge dismissed by Sudonia.",
        "Its ferry sank off the town, a clerk said by radio.",
    ):
        assert [link for link, _ in pieces(text)] == ["main", "main"]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Lind said Norland and Ostia would sign it.", 1),
        ("Lind said on Monday Norland and Ostia would sign it.", 1),
        ("Norland said it and Ostia would sign.", 1),
        ("Lind said the talks failed and Ostia left.", 2),
        ("Lind met Norland and Ostia left.", 2),
        ("Lind said no and Ostia left.", 2),
    ],
)
def test_two_of_whom_somebody_says_without_that_what_they_do_are_one_subject(text: str, parts: int) -> None:
    assert len([link for link, _ in pieces(text) if link == "main"]) == parts


@pytest.mark.parametrize(
    "text",
    [
        "The ship stayed in the convoy led by Norland in May.",
        "Norland shot down drones over its land with the backing of its allies.",
    ],
)
def test_by_whom_a_thing_is_led_and_whose_allies_help_is_no_clause(text: str) -> None:
    assert pieces(text) == [("main", text)]
    assert pieces("The men seized in May escaped by boat.")[-1] == ("and", "escaped by boat.")


@pytest.mark.parametrize("time", ["last week", "on November 14", "in May"])
def test_a_time_behind_an_apposition_ends_its_clause(time: str) -> None:
    first = f"Norland moved guns to Suva, the capital of the isles, {time}"
    assert pieces(f"{first} and will send soldiers.") == [("main", first), ("and", "and will send soldiers.")]


def test_what_a_comma_adds_to_a_deed_is_not_what_its_subject_did() -> None:
    text = "Norland shot down two drones on Monday, the first time a state is known to have fired."
    assert pieces(text)[0][1].startswith("Norland shot down")


def test_a_noun_spelt_like_a_verb_says_nothing_that_follows() -> None:
    text = "Imports of the watches that now will be taxed fell in May."
    assert pieces(text) == [
        ("main", "Imports of the watches"),
        ("relative", "that now will be taxed"),
        ("and", "fell in May."),
    ]


def test_last_before_a_participle_is_no_noun_that_it_describes() -> None:
    words, clauses = split("Talks about the levy were last held in 2013.")
    assert [words.lows[main_verb(words.lows, clause)] for clause in clauses] == ["held"]


@pytest.mark.parametrize("verb", ["expired", "lapsed", "slumped", "graduated", "resurfaced"])
def test_the_past_of_a_verb_that_tells_no_kind_ends_the_aside_before_it(verb: str) -> None:
    assert pieces(f"The pact, signed in 1990, {verb} in May.")[-1] == ("and", f"{verb} in May.")


@pytest.mark.parametrize("agents", ["Peru", "Peru and Chile"])
def test_a_subject_is_told_apart_from_who_did_something_to_it_at_another_time(agents: str) -> None:
    assert pieces(f"The dam built by {agents} in 1987 burst on Friday.") == [
        ("main", "The dam"),
        ("relative", f"built by {agents} in 1987"),
        ("and", "burst on Friday."),
    ]


def test_who_only_describes_a_subject_parts_it_from_no_verb() -> None:
    text = "The barge pulled by tugs sank on Friday."
    assert pieces(text) == [("main", text)]


def test_a_day_before_a_verb_without_another_one_is_its_own() -> None:
    assert pieces("A conference of donors convened by Peru and the United Nations on Sunday failed.") == [
        ("main", "A conference of donors"),
        ("relative", "convened by Peru and the United Nations"),
        ("and", "on Sunday failed."),
    ]


def test_who_did_something_to_a_subject_may_stand_right_behind_it() -> None:
    assert pieces("The ferry the navy had seized in 2021 was freed on Friday.") == [
        ("main", "The ferry"),
        ("relative", "the navy had seized in 2021"),
        ("and", "was freed on Friday."),
    ]
    assert len(pieces("The navy of Peru had seized the ferry in 2021.")) == 1


def test_a_name_behind_and_finds_its_verb_behind_its_office() -> None:
    told = pieces("The mayor quit on Friday and Oda Lind, his deputy, took over on Saturday.")
    assert told[-1] == ("main", "and Oda Lind, his deputy, took over on Saturday.")


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Peru will, for the first time in years, send an envoy.", "send"),
        ("Peru did, however, send an envoy.", "send"),
        ("Peru would (in theory) send an envoy.", "send"),
        ("Peru will – as planned – send an envoy.", "send"),
        ("Peru will on Friday shut its embassy.", "shut"),
        ("Peru was, for years, a partner.", "was"),
    ],
)
def test_an_aside_behind_an_auxiliary_does_not_hide_its_verb(text: str, verb: str) -> None:
    words, clauses = split(text)
    assert words.lows[main_verb(words.lows, clauses[0])] == verb


def test_an_aside_behind_a_subject_tells_what_was_done_to_it() -> None:
    assert pieces("Peru, criticised for the delay, sent a team.") == [
        ("main", "Peru,"),
        ("relative", "criticised for the delay,"),
        ("and", "sent a team."),
    ]
    assert pieces("A visit, planned for 21 May, was put off.")[0] == ("main", "A visit, planned for 21 May,")
    assert len(pieces("The premier, Oda Lind, called for talks, and more.")) == 1


def test_an_aside_behind_a_subject_tells_what_somebody_was_made() -> None:
    assert pieces("Oda Lind, elected president in May, left.") == [
        ("main", "Oda Lind,"),
        ("relative", "elected president in May,"),
        ("and", "left."),
    ]
    assert pieces("Peru recalled its envoy, named another in May, and left.")[1][0] != "relative"


def test_a_length_of_time_ends_what_a_participle_tells_of_a_subject() -> None:
    assert pieces("A panel created seven months later was to report.") == [
        ("main", "A panel"),
        ("relative", "created seven months later"),
        ("and", "was to report."),
    ]
    assert len(pieces("The firm created seven mills years later.")) == 1


def test_two_who_act_open_a_clause_together() -> None:
    text = "Crews came back after the United Dock Hands union and the port company made a deal."
    assert [link for link, _ in pieces(text)] == ["main", "subordinate"]


def test_a_role_behind_as_is_part_of_the_subject() -> None:
    assert pieces("Jan Dahl, whose term as mayor ended in May, left.") == [
        ("main", "Jan Dahl,"),
        ("relative", "whose term as mayor ended in May,"),
        ("and", "left."),
    ]
    assert len(pieces("His time as an envoy ended.")) == 1
    assert [link for link, _ in pieces("The rebels fled as troops took the town.")] == ["main", "subordinate"]


def test_a_thing_announced_or_done_by_somebody_has_its_verb_behind_that() -> None:
    for text in (
        "A truce announced in Oslo in May broke down.",
        "A plan approved by ministers in June has stalled.",
    ):
        assert [link for link, _ in pieces(text)] == ["main", "relative", "and"]
    assert len(pieces("The president announced in May wages would fall.")) == 1


def test_a_subject_has_its_verb_behind_all_that_hangs_on_its_relative_clause() -> None:
    for text in (
        "The yard, which shut when orders fell in May, reopened in June.",
        "Rebels who took the town in May and held it until June were driven out.",
    ):
        assert [link for link, _ in pieces(text)] == ["main", "relative", pieces(text)[2][0], "and"]


def test_two_by_whom_a_thing_was_done_somewhere_are_not_parted() -> None:
    pact = "The pact signed in Oslo on Friday by Peru and Chad was praised."
    assert [piece for _, piece in pieces(pact)][1] == "signed in Oslo on Friday by Peru and Chad"
    assert len(pieces("The envoy spoke in Oslo by video and Chad replied.")) == 2


def test_a_list_of_those_who_did_something_so_long_before_has_its_verb_behind_it() -> None:
    told = pieces("Peru left in May, two days after Kenya, Chad, Mali and Fiji joined the pact.")
    assert [link for link, _ in told] == ["main", "subordinate"]
    assert len(pieces("It fell on Monday, two days after the vote, the mayor and the governor said.")) == 1


def test_the_present_of_many_goes_on_behind_an_aside() -> None:
    assert pieces("Envoys, who had left in May, say that the pact is void.")[1:3] == [
        ("relative", "who had left in May,"),
        ("and", "say"),
    ]
    assert len(pieces("Lind met envoys who can swim, sail the sea and sing.")) < 4


def test_a_phrase_in_commas_may_stand_between_a_relative_pronoun_and_its_verb() -> None:
    assert pieces("They signed a text which, since May, has bound both.") == [
        ("main", "They signed a text"),
        ("relative", "which, since May, has bound both."),
    ]


def test_agreed_behind_a_pact_and_before_a_time_tells_of_the_pact() -> None:
    assert pieces("Peru ended its deal with Chad, agreed in 2018.")[1] == ("relative", "agreed in 2018.")
    assert pieces("Peru signed a deal with Chad, agreed in March to lend it money and left.")[1][0] == "and"
    assert pieces("Peru left the pact, agreed on a border with Chad and left.")[1][0] == "and"
    assert pieces("Peru met Chad, agreed in March and left.")[1][0] == "and"


@pytest.mark.parametrize("wishes", ["hope for renewal", "call for talks", "push for a vote"])
def test_the_present_of_many_before_for_is_a_clause_before_another(wishes: str) -> None:
    text = f"Danish ministers {wishes}; Chile rejected the offer."
    told = [words for _, words in pieces(text)]
    assert told == [f"Danish ministers {wishes};", "Chile rejected the offer."]


def test_the_first_of_two_deeds_behind_an_apposition_is_no_aside() -> None:
    assert pieces("Oda Lind and his deputy, Jan Dahl, met in Lima on 9 May and left.") == [
        ("main", "Oda Lind and his deputy, Jan Dahl, met in Lima on 9 May"),
        ("and", "and left."),
    ]
    assert pieces("The firm, a brewer, founded in 1921 and sold in May, left.")[1][0] == "relative"


def test_somebodys_officer_has_his_verb_behind_his_name() -> None:
    assert pieces("Peru backed the deal in May and Chile's premier, Jan Dahl, signed it.") == [
        ("main", "Peru backed the deal in May"),
        ("main", "and Chile's premier, Jan Dahl, signed it."),
    ]
    assert len(pieces("Peru blamed Chad and Chile's premier, Jan Dahl, for it.")) == 1


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The council votes on the plan on Tuesday.", "votes"),
        ("Voters in Peru go to the polls on Sunday.", "go"),
        ("The heads of state gather in Lima next week.", "gather"),
        ("The two leaders travel to Oslo on Friday to sign it.", "travel"),
        ("They leave this weekend.", "leave"),
        ("The mandate lapses on 15 July.", "lapses"),
        ("Peru votes for a new parliament next May.", "votes"),
        ("The crew returns home on Friday.", "returns"),
        ("Norwegian ministers discuss the plan tonight.", "discuss"),
        ("Hearings run until Friday.", "run"),
        ("Norway and Peru all left on Friday.", "left"),
        # Heads and lists without a verb.
        ("New votes on Friday.", ""),
        ("The rules on imports in June.", ""),
        ("A visit to Lima on Monday.", ""),
    ],
)
def test_the_present_of_what_is_set_for_a_day_is_a_verb(text: str, verb: str) -> None:
    words, (clause, *_) = split(text)
    assert (words.lows[clause.verb] if clause.verb >= 0 else "") == verb


@pytest.mark.parametrize("how", ["armed", "equipped"])
def test_with_what_somebody_goes_about_parts_no_subject_from_its_verb(how: str) -> None:
    subject = f"guards {how} with knives and ropes"
    assert pieces(f"Two {subject} boarded it.") == [("main", f"Two {subject} boarded it.")]
    assert pieces(f"He fled when {subject} boarded it.")[1][1] == f"when {subject} boarded it."
    assert len(pieces(f"The guards were {how} with knives and ropes were sold.")) > 1


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Kenya and Peru plan to sign it.", "plan"),
        ("Police plan to search it.", "plan"),
        ("Doctors from Kenya hope to leave.", "hope"),
        ("Talks on the peace plan to end it began.", "began"),
        ("Kenya's plan to end it failed.", "failed"),
        ("It rejected the offer and aid plan to end it.", "rejected"),
    ],
)
def test_several_plan_or_hope_where_no_article_makes_a_noun_of_it(text: str, verb: str) -> None:
    words, clauses = split(text)
    assert words.lows[clauses[0].verb] == verb
