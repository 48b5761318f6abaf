"""Who says so, by which words, and what exactly is said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.finding.claims import ClaimMention, find_claims


def only(text: str) -> ClaimMention:
    claims = find_claims(text)
    assert len(claims) == 1, claims
    return claims[0]


def words(text: str, span: tuple[int, int] | None) -> str | None:
    return text[span[0] : span[1]] if span else None


def parts(text: str) -> tuple[str | None, str | None, str | None]:
    claim = only(text)
    return words(text, claim.source), words(text, claim.cue), words(text, claim.content)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The harbour master said on Monday that two ships had left.",
            ("The harbour master", "said", "two ships had left"),
        ),
        ("Two ships had left, Mara Lind said.", ("Mara Lind", "said", "Two ships had left")),
        ("“Two ships have left,” said Mara Lind.", ("Mara Lind", "said", "“Two ships have left,”")),
        (
            "According to the port office, two ships left.",
            ("the port office", "According to", "two ships left"),
        ),
        (
            "Two ships left, according to the dockers' union.",
            ("the dockers' union", "according to", "Two ships left"),
        ),
        ("'Two ships left, according to dockers'", ("dockers", "according to", "Two ships left")),
        ("Two ships left, according to police.", ("police", "according to", "Two ships left")),
        ("Varna claims it sank two boats.", ("Varna", "claims", "it sank two boats")),
        ("Sources said the talks had failed.", ("Sources", "said", "the talks had failed")),
        (
            "Lind, a former envoy, told reporters that the talks had failed.",
            ("Lind, a former envoy", "told", "the talks had failed"),
        ),
        (
            "Its head, Mara Lind, welcomed the deal and said two ships had left.",
            ("Its head, Mara Lind", "said", "two ships had left"),
        ),
        ("Mara Lind told reporters two ships had left.", ("Mara Lind", "told", "two ships had left")),
        ("The mayor told the head of the port she had left.", ("The mayor", "told", "she had left")),
        ("The yard, Lind said, is closed.", ("Lind", "said", "The yard, Lind said, is closed")),
        ("It is believed that ten men died.", (None, "is believed", "ten men died")),
        ("The tug reportedly sank.", (None, "reportedly", "The tug reportedly sank")),
        (
            "The firm gave a cool answer to the ruling, warning that ships would leave.",
            ("The firm", "warning", "ships would leave"),
        ),
    ],
)
def test_source_cue_and_content_are_found_wherever_they_stand(
    text: str, expected: tuple[str | None, str | None, str | None]
) -> None:
    assert parts(text) == expected


@pytest.mark.parametrize(
    "verb", ["snapped", "quipped", "sighed", "whispered", "fumed", "ventured", "growled"]
)
def test_however_something_is_said_whoever_says_it_stands_beside_the_quotation(verb: str) -> None:
    for said in (f"“It is too late,” {verb} Mara Lind.", f"“It is too late,” Mara Lind {verb}."):
        assert parts(said)[:2] == ("Mara Lind", verb)


@pytest.mark.parametrize(
    "text",
    [
        "The win, the third of Varna, snapped a long run.",
        "“Late” trains reflected the cold.",
        "Mara Lind ventured out and the wind growled.",
        "The pact, signed in May, allowed Varna to “buy” ships.",
    ],
)
def test_how_something_can_be_said_is_no_saying_without_a_quotation_right_before_it(text: str) -> None:
    assert list(find_claims(text)) == []


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("The ministry announced that the yard had closed.", "asserts"),
        ("The ministry denied that the yard had closed.", "denies"),
        ("The ministry believes that the yard has closed.", "hedges"),
        ("The ministry has not confirmed that the yard has closed.", "unverified"),
        ("Unconfirmed reports said that the yard had closed.", "unverified"),
    ],
)
def test_the_stance_is_told_by_the_cue(text: str, stance: str) -> None:
    assert only(text).stance == stance


@pytest.mark.parametrize(
    "doubt",
    [
        "The claim could not be independently verified.",
        "This has not been confirmed.",
        "There was no independent confirmation.",
        "The report remains unverified.",
        "The paper could not verify the figure.",
    ],
)
def test_a_doubt_is_about_the_sentence_before_it(doubt: str) -> None:
    text = f"Two ships were sunk off the cape. {doubt}"
    claim = only(text)
    assert claim.stance == "unverified"
    assert words(text, claim.content) == "Two ships were sunk off the cape."


def test_a_doubt_in_the_same_sentence_is_about_the_clause_before_it() -> None:
    text = "Two ships were sunk off the cape, a claim that has not been confirmed."
    assert words(text, only(text).content) == "Two ships were sunk off the cape"


def test_a_quotation_over_several_sentences_is_one_content() -> None:
    text = "“We are closing the yard. Nobody will pay for it,” Mara Lind told the council."
    assert parts(text) == ("Mara Lind", "told", "“We are closing the yard. Nobody will pay for it,”")


def test_what_stands_inside_a_quotation_is_no_claim_of_its_own() -> None:
    text = "“I think they said it was over,” Mara Lind said."
    assert parts(text)[0] == "Mara Lind"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Mara Lind opened the yard. She said it would grow.", "Mara Lind"),
        ("Harbour Minister Jo Ek resigned. Ek said he was tired.", "Harbour Minister Jo Ek"),
        ("Harbour Minister Jo Ek resigned. The minister said he was tired.", "Harbour Minister Jo Ek"),
        ("Mara Lind, who has warned of floods, left.", "Mara Lind"),
    ],
)
def test_a_pronoun_a_surname_and_a_title_lead_to_the_speaker(text: str, speaker: str) -> None:
    claim = find_claims(text)[0]
    assert words(text, claim.speaker) == speaker


@pytest.mark.parametrize(
    "text",
    [
        "A man who had accused the firm of theft said that he would stay.",
        "A man, who had accused the firm of theft, said that he would stay.",
    ],
)
def test_what_a_relative_clause_tells_ends_where_whom_it_describes_speaks(text: str) -> None:
    accusing, saying = find_claims(text)
    assert (words(text, accusing.content) or "").endswith("of theft")
    assert (words(text, saying.source) or "").startswith("A man")
    assert words(text, saying.content) == "he would stay"


@pytest.mark.parametrize(
    "time", ["On Monday", "In July 2014", "On 3 March", "In late May", "On May 3rd", "On May 3"]
)
@pytest.mark.parametrize(
    "source", ["Norland's army", "Sudonian officials", "a court in the capital", "Oda Lind"]
)
def test_the_source_begins_behind_the_time_that_opens_the_sentence(time: str, source: str) -> None:
    text = f"{time} {source} said that the ships had left."
    (claim,) = find_claims(text)
    assert claim.source is not None
    assert text[slice(*claim.source)] == source


def test_a_number_behind_the_source_begins_what_it_says() -> None:
    text = "According to Norland's figures 2.3 million people fled in May."
    (claim,) = find_claims(text)
    assert claim.source is not None
    assert text[slice(*claim.source)] == "Norland's figures"


def test_a_second_verb_shares_the_source_of_the_first() -> None:
    text = "Mara Lind said the yard would close and warned that jobs would go."
    assert [words(text, claim.source) for claim in find_claims(text)] == ["Mara Lind", "Mara Lind"]


def test_two_claims_in_a_sentence_keep_their_own_contents() -> None:
    text = "Varna said that it had won, and Burgas said that it had not."
    contents = [words(text, claim.content) for claim in find_claims(text)]
    assert contents == ["it had won", "it had not"]


@pytest.mark.parametrize(
    "text",
    [
        "The frigate left the port on Monday.",
        "The claims were paid by the insurer.",
        "Several states of the coast met.",
        "The guns attacked the fort at dawn.",
    ],
)
def test_deeds_and_nouns_are_no_claims(text: str) -> None:
    assert find_claims(text) == ()


def test_furniture_says_nothing() -> None:
    assert find_claims("Reporting by Jo Ek; editing by Mara Lind said") == ()


PIECES = "said says “ ” \" '' according to that , . Mara Lind he denied claims and by not : — ("


@given(st.lists(st.sampled_from([*PIECES.split(), "\n\n"]), max_size=40))
def test_every_span_slices_the_text(pieces: list[str]) -> None:
    text = " ".join(pieces)
    for claim in find_claims(text):
        for span in (claim.source, claim.cue, claim.content, claim.speaker):
            assert span is None or (0 <= span[0] < span[1] <= len(text) and text[span[0] : span[1]].strip())


@pytest.mark.parametrize(
    "unit", ["said ", "“", "He said that ", "A B ", "according to ", ", and he said ", "said : "]
)
def test_repetitions_are_read_to_their_end(unit: str) -> None:
    assert len(find_claims(unit * 4000)) <= 4000 * len(unit.split())


def test_a_noun_that_closes_an_aside_of_many_is_their_verb() -> None:
    text = "Peru may be the next to leave, some diplomats fear."
    (claim,) = find_claims(text)
    assert claim.source is not None
    assert (text[slice(*claim.source)], claim.stance) == ("some diplomats", "hedges")


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (
            "Sanyu Co. reported a loss for the year ended in March and said it would close a plant.",
            "Sanyu Co.",
        ),
        ("The mayor told the press that it had rained.", "The mayor"),
    ],
)
def test_what_follows_a_period_is_said_by_the_subject(text: str, source: str) -> None:
    assert words(text, find_claims(text)[-1].source) == source


def test_an_apposition_names_whom_a_pronoun_means() -> None:
    text = 'President Oda Lind left. Its commissioner, Jan Dahl, said little. "They found nothing," he said.'
    assert words(text, find_claims(text)[-1].speaker) == "Its commissioner, Jan Dahl"


def test_a_thing_that_is_said_ends_where_its_speaker_does_something_else() -> None:
    text = "The firm admitted the practice last year and was fined 11 million dollars."
    assert words(text, find_claims(text)[0].content) == "the practice last year"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("A diplomat who asked not to be named said it had rained.", "A diplomat"),
        ("An aide who spoke on condition of secrecy said it had rained.", "An aide"),
    ],
)
def test_who_says_it_is_whom_a_relative_clause_describes(text: str, source: str) -> None:
    assert words(text, find_claims(text)[-1].source) == source


@pytest.mark.parametrize("source", ["Nordsund Inc., San Antonio, Texas", "Nordsund Ltd., of Bergen, Norway"])
def test_the_firm_speaks_and_not_the_town_behind_its_name(source: str) -> None:
    text = f"{source}, said it bought 2.7 million shares."
    assert [text[slice(*claim.source)] for claim in find_claims(text) if claim.source] == [source]


def test_she_is_the_secretary_and_no_half_of_an_abbreviation() -> None:
    text = "U.S. Secretary of State Oda Lind said it fell. She told envoys that she would wait."
    speakers = [text[slice(*claim.speaker)] for claim in find_claims(text) if claim.speaker]
    assert speakers == ["Secretary of State Oda Lind"]


@pytest.mark.parametrize(
    "source",
    [
        "Nordsund, whose main trade is in ferries, tugs and related craft",
        "Nordsund S.A., which offered 942 million euros, or 37 euros a share",
        "Oda Lind, a spokeswoman for the union, which has branches in Oslo, Bergen and Lima",
        "The minister, a former judge, general and envoy",
        "The town, based on a reef, in a bay",
    ],
)
def test_who_speaks_may_be_described_with_commas(source: str) -> None:
    text = f"OSLO, June 17 - {source}, said it had rained."
    assert words(text, find_claims(text)[-1].source) == source


def test_a_place_that_opens_a_sentence_is_not_who_speaks() -> None:
    text = "In Bergen, Norway, the mayor, a judge, said it had rained."
    assert words(text, find_claims(text)[-1].source) == "the mayor, a judge"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Saying that it had won, Norland's league pardoned nine.", ("Norland's league", "it had won")),
        ("Warning of floods, the mayor closed a road.", ("the mayor", "floods")),
    ],
)
def test_what_a_participle_says_that_opens_a_sentence_ends_before_its_subject(
    text: str, expected: tuple[str, str]
) -> None:
    claim = only(text)
    assert (words(text, claim.source), words(text, claim.content)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The firm cut jobs under a previously announced plan.",
        "Once the boat arrives in the United States it sails on.",
        "The firm lost the high court ruling, which came late.",
    ],
)
def test_what_stands_in_a_noun_says_nothing(text: str) -> None:
    assert find_claims(text) == ()


def test_who_warns_is_the_subject_of_the_clause_that_it_hangs_on() -> None:
    text = (
        "The cabinet gave a cool answer to the Oslo ruling, warning of floods and predicting it would rain."
    )
    assert {words(text, claim.source) for claim in find_claims(text)} == {"The cabinet"}


def test_what_is_done_to_somebody_is_no_part_of_his_name() -> None:
    text = "Making Jan Erik Dahl pay was wrong. He said it had rained."
    assert words(text, find_claims(text)[-1].speaker) == "Jan Erik Dahl"


@pytest.mark.parametrize("thing", ["a deal", "the plan", "the cuts", "a rule"])
def test_a_thing_that_was_announced_announces_nothing(thing: str) -> None:
    text = f"Norland wants to buy it, {thing} announced in March, and talks were held on Friday."
    assert thing not in [text[slice(*claim.source)] for claim in find_claims(text) if claim.source]


@pytest.mark.parametrize("rest", [".", " for a week.", " in Lyon.", " on Friday and was let go on Monday."])
def test_what_only_goes_on_says_nothing(rest: str) -> None:
    assert not find_claims(f"The strike went on{rest}")


def test_a_speaker_goes_on_where_he_is_quoted() -> None:
    assert parts("“We are lost,” Mara Lind went on.") == ("Mara Lind", "went on", "“We are lost,”")


def test_that_behind_an_aside_tells_of_the_aside() -> None:
    text = "Norway will buy boats, the ministry said on Friday, ending a row that had lasted for years."
    (claim,) = find_claims(text)
    assert claim.content is not None
    assert claim.content[0] == 0


@pytest.mark.parametrize(
    "question", ["asked whether it leaked", "asked on Monday about the leak", "pressed on why"]
)
def test_who_is_asked_says_only_what_he_answers(question: str) -> None:
    text = f"Mara Lind, {question}, said that it was dry."
    said = {words(text, claim.cue): claim.source for claim in find_claims(text)}
    assert said["said"] == (0, text.index(", said"))
    assert said.get(question.partition(" ")[0]) is None


def test_a_particle_makes_another_verb_of_one_of_support() -> None:
    assert find_claims("Norland regrets backing out.") == ()
    assert find_claims("Norland regrets backing the plan.") != ()


def test_what_might_well_be_said_has_its_subject() -> None:
    text = "The rebels might well conclude that they have lost."
    assert words(text, find_claims(text)[0].source) == "The rebels"


def test_whoever_stands_behind_said_with_a_verb_does_not_speak() -> None:
    text = 'Mara Lind, speaking on "The Hour," said the loan gives the port a chance.'
    assert words(text, find_claims(text)[0].source) != "the loan gives"


def test_a_plea_says_nothing_that_follows() -> None:
    assert find_claims("The mill pleaded guilty to charges it had dumped oil.") == ()
    assert find_claims("The mill pleaded not guilty on Monday.") == ()
    assert find_claims("The mill pleaded that it was poor.") != ()


@pytest.mark.parametrize("thing", ["a charge", "a claim", "an idea"])
def test_who_says_something_of_a_thing_stands_behind_it(thing: str) -> None:
    text = f"They said he had left, {thing} Mara Lind denied."
    assert words(text, find_claims(text)[-1].source) == "Mara Lind"
    text = "It is over, a former British minister said."
    assert words(text, find_claims(text)[-1].source) == "a former British minister"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Nordsund Co. said the yard was sold.", "Nordsund Co."),
        ("A unit of Lind Harbour Inc. said the yard was sold.", "A unit of Lind Harbour Inc."),
        ("Nordsund Inc. and Lind Corp. said the yard was sold.", "Nordsund Inc. and Lind Corp."),
        ("It met Lind Corp. The mayor said the yard was sold.", "The mayor"),
    ],
)
def test_the_full_stop_of_a_firms_form_does_not_part_it_from_what_it_says(text: str, source: str) -> None:
    assert words(text, find_claims(text)[-1].source) == source


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Nordsund Inc. said it had lost an order.", "Nordsund Inc."),
        ("Nordsund Corp., Bergen, said it had lost an order.", "Nordsund Corp., Bergen"),
        (
            "Nordsund Ltd., one of the firms owned by Oda Lind, said it had lost an order.",
            "Nordsund Ltd.",
        ),
        ("Jan Dahl, 35, accused of killing Oda Lind, said he was innocent.", "Jan Dahl, 35, accused of"),
        ("Police escorted Jan Dahl, 35, to the port, said Oda Lind.", "Oda Lind"),
        ("The minister, on a visit to Peru, said Norland, a rival, had left.", "The minister, on a visit"),
    ],
)
def test_a_firm_and_a_person_speak_though_something_stands_behind_their_names(text: str, source: str) -> None:
    found = words(text, only(text).source)
    assert found is not None
    assert found.startswith(source)


def test_who_speaks_before_a_participle_is_the_name_alone() -> None:
    text = "These delays resulted in Nordsund Steel reporting a loss."
    assert [words(text, claim.source) for claim in find_claims(text)] == ["Nordsund Steel"]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The pact was wise, said Foreign Minister Oda Lind in Oslo on Monday.", "Foreign Minister Oda Lind"),
        (
            '"It was wise," remarked Foreign Minister Oda Lind on Monday as she left.',
            "Foreign Minister Oda Lind",
        ),
        ('"It was wise," quipped Oda Lind in Oslo.', "Oda Lind"),
    ],
)
def test_who_stands_behind_the_verb_speaks_whatever_tells_where_and_when(text: str, source: str) -> None:
    (mention,) = find_claims(text)
    assert mention.source is not None
    assert text[slice(*mention.source)].startswith(source)


def test_who_is_urged_behind_an_aside_does_not_speak() -> None:
    (mention, *_) = find_claims("Norland, whose king was in Oslo, urged Ostia on Monday to leave.")
    assert mention.source is not None
    assert mention.source[0] == 0
