"""Who says so, and how sure: claims, mood and what is left out."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import short, shorts, tell
from timeline.domain.statement import derive_status


def statuses(text: str) -> list[str]:
    return [derive_status(found.statement, found.claims, "single source") for found in tell(text)]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Norway supplied Kenya with trucks on Monday.", "asserted"),
        ("According to the Swedish army, Norway supplied Kenya with trucks in March.", "attributed"),
        ("Norway will supply Kenya with trucks in July.", "planned"),
        ("Norway could supply Kenya with trucks.", "unconfirmed"),
        ("Norway fears for the port, which Kenya shelled in March.", "asserted"),
        ("Norway didn't supply Kenya with trucks in March.", "denied"),
        ("Norway won't supply Kenya with trucks in July.", "denied"),
        ("Norway threatened on Monday to break off trade talks with Kenya.", "asserted"),
        ("Norway would supply Kenya with trucks only if it paid.", "considered"),
        ("Norway is considering sanctions against Kenya.", "considered"),
        ("The mill may reopen in July.", "unconfirmed"),
        ("Norway is said to have supplied Kenya with trucks in March.", "unconfirmed"),
        ("Norway was alleged to have shelled the port in March.", "unconfirmed"),
        ("Not until March did Norway close the port.", "asserted"),
        ("Norway sent no trucks to Kenya in March.", "denied"),
        ("Norway was the last to supply Kenya with trucks, in March.", "asserted"),
        ("Norway was quick to supply Kenya with trucks in March.", "asserted"),
        ("Norway will be the first to supply Kenya with trucks, in July.", "planned"),
        ("Norway signed no treaty with Kenya in March.", "denied"),
        ("Norway sent no fewer than nine trucks to Kenya in March.", "asserted"),
        ("The talks between Norway and Kenya in March brought no result.", "asserted"),
        ("The talks between Norway and Kenya in March produced no agreement.", "denied"),
        ("The talks between Norway and Kenya in March produced an agreement.", "asserted"),
        ("Hardly had Norway closed the port in March when it burned.", "asserted"),
        ("Reports that Norway had shelled the port in March could not be confirmed.", "unconfirmed"),
        ("There were reports that Norway had shelled the port in March.", "unconfirmed"),
        ("Reports that Norway shelled the port in March have been denied by Norway.", "denied"),
        ("The ministry declined to confirm that Norway had shelled the port in March.", "unconfirmed"),
        ("Norway would have signed the treaty in March if Kenya had agreed.", "denied"),
        ("Norway would have to sign the treaty in July.", "planned"),
        ("The treaty should have been signed by Norway in March.", "denied"),
        (
            "Norway dismissed as fiction a Danish newspaper report that it had shelled the port in March.",
            "denied",
        ),
        ("A second mill should open in July.", "planned"),
        ("Norway expects its exports to double this year.", "planned"),
        ("A ruling is expected by the end of the month.", "planned"),
        ("The tour will last until 3 June.", "planned"),
        ("The tour could last until 3 June.", "unconfirmed"),
        ("A second round, scheduled for 6 May, was called off.", "denied"),
        ("A second round, held on 6 May, was a success.", "asserted"),
        ("A signing was set for 6 May.", "planned"),
        ("A conference in Oslo has been pencilled in for July.", "planned"),
        ("A conference in Oslo was held for two days in March.", "asserted"),
        ("A house was set on fire on 6 May.", "asserted"),
        ("Voters can register from 3 June.", "planned"),
        ("The pact, which is supposed to take effect in July, is short.", "planned"),
        ("Nothing was signed by Norway and Kenya in March.", "denied"),
        ("The fire chief hopes to have it out by the end of the month.", "planned"),
    ],
)
def test_mood_and_claims_give_the_status(text: str, status: str) -> None:
    assert statuses(text)[-1] == status


def test_a_claim_names_its_speaker_his_state_and_the_words() -> None:
    found = tell("According to the Swedish army, Norway supplied Kenya with trucks in March.")[0]
    assert [(claim.by, claim.code, claim.stance, claim.cue) for claim in found.claims] == [
        ("Swedish army", "SWE", "asserts", "According to")
    ]


def test_a_claim_of_two_states_counts_for_both() -> None:
    text = "According to Swedish and Finnish officials, Norway supplied Kenya with trucks in March."
    assert [claim.code for claim in tell(text)[0].claims] == ["SWE", "FIN"]


def test_doubt_in_the_next_sentence_attaches_to_what_precedes() -> None:
    text = "Norway supplied Kenya with trucks in March. This could not be independently verified."
    found = tell(text)[0]
    assert found.claims[-1].stance == "unverified"
    assert [text[start:end] for start, end in found.passages] == [
        "Norway supplied Kenya with trucks in March.",
        "This could not be independently verified.",
    ]


def test_what_did_not_happen_is_not_told() -> None:
    assert not tell("The mill did not open on Monday.")
    assert not tell("Norway has not commented on this.")


def test_what_is_only_supposed_is_not_kept() -> None:
    assert not tell("If Norway will send soldiers to Kenya, the port may close.")


def test_a_pledge_stays_without_a_date_but_a_plain_deed_does_not() -> None:
    assert [found.statement.kind for found in tell("Norway promised to send trucks to Kenya.")] == ["pledged"]
    assert not tell("Norway expelled two diplomats.")


def test_a_statement_without_a_date_is_kept_only_for_its_own_sake() -> None:
    assert [found.statement.kind for found in tell("Norway said that the fish was fresh.")] == ["stated"]
    kinds = [found.statement.kind for found in tell("Norway said that Kenya had shelled the port on Monday.")]
    assert kinds == ["attacked"]


def test_what_joins_the_act_of_saying_is_not_said() -> None:
    found = tell("Russia denies any part in it and expelled two diplomats on Monday.")[-1]
    assert (found.statement.kind, found.claims) == ("expelled", ())


def test_an_order_vouches_for_nothing() -> None:
    found = tell("In 2015 a judge told the state to act, and the court upheld the ruling in December 2019.")[
        -1
    ]
    assert found.claims == ()


def test_who_recalls_an_ambassador_claims_nothing() -> None:
    text = "Peru recalled its ambassador from Chile on 2 May after Chile had mocked its president."
    assert not [claim for found in tell(text) for claim in found.claims]


def test_a_doubt_about_its_own_content_casts_none_on_the_sentence_before() -> None:
    text = (
        "The Norwegian premier said on Monday that he was ready. "
        "The claim that he had fled could not be confirmed."
    )
    statuses = [derive_status(one.statement, one.claims, "single source") for one in tell(text)]
    assert "unconfirmed" not in statuses[:1]


def test_although_ends_what_is_said() -> None:
    text = "Chile denied that it had been told, although its minister visited Peru on Monday."
    visit = next(one for one in tell(text) if one.statement.kind == "visited")
    assert derive_status(visit.statement, visit.claims, "single source") == "asserted"


def test_what_a_relative_clause_tells_of_the_past_is_said_by_the_reporter() -> None:
    text = "Norway, which had sent 62 tents in April, may add several hundred in June, a diplomat hinted."
    assert statuses(text) == ["asserted", "unconfirmed"]
    text = "“Norway, which sent 62 tents in April, may add some in June,” a diplomat said."
    assert statuses(text)[0] == "attributed"


def test_a_talk_that_was_broken_off_is_no_plan() -> None:
    text = "Norway said that it would resume its talks with Kenya, broken off in March, if they met."
    assert statuses(text)[-1] == "asserted"


def test_an_accusation_needs_no_date() -> None:
    (found,) = tell("Norway has accused Kenya of shelling a port.")
    assert (found.statement.kind, found.statement.when) == ("accused", None)


def test_whoever_calls_for_something_vouches_for_nothing_else() -> None:
    text = "A dispute concerns a treaty calling for trade, which Norway and Kenya signed in May 2019."
    assert not [claim for found in tell(text) for claim in found.claims]


def test_what_stands_before_those_who_were_told_is_said() -> None:
    text = "All of the men will be sent home before the end of June, the chief told reporters on Tuesday."
    assert [claim.by for claim in tell(text)[0].claims] == ["chief"]


def test_what_is_said_behind_a_semicolon_has_its_speaker() -> None:
    text = "The old mill closed in May; a new one will open in June, an envoy said."
    assert [[claim.by for claim in found.claims] for found in tell(text)] == [[], ["an envoy"]]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The ships should arrive in Lima by Monday.", "planned"),
        ("The clinic could take four weeks to mend; a break in 2019 took two.", "asserted"),
        ("Mr Dahl, who was caught in March as he tried to flee, goes on trial in Lima on 4 June.", "planned"),
        ("Private firms have been allowed to build ships since 2020.", "asserted"),
        ("Profits may be below the target, but the shares rose on Monday.", "asserted"),
        ("As expected, the mill closed on Monday.", "asserted"),
    ],
)
def test_what_stands_elsewhere_in_the_sentence_puts_nothing_in_doubt(text: str, status: str) -> None:
    assert statuses(text)[-1] == status


def test_who_conveys_a_message_claims_what_it_says() -> None:
    text = "According to Tass, Sergei Lavrov conveyed the message that Russia would aid Kenya in June."
    assert [claim.by for claim in tell(text)[-1].claims][-1].endswith("Lavrov")


@pytest.mark.parametrize(
    ("text", "kind", "status"),
    [
        ("It rained. Sund Lines said it would appeal.", None, "planned"),
        (
            "It rained. Norway has refused to receive Kenya's envoy, a Norwegian minister told reporters.",
            "refused",
            "attributed",
        ),
        (
            "It rained. Kenya's premier said that Kenya was closing its embassy in Oslo.",
            "ties_cut",
            "attributed",
        ),
    ],
)
def test_what_is_told_without_a_date_is_the_happening_and_the_telling_its_claim(
    text: str, kind: str | None, status: str
) -> None:
    (found,) = tell(text)
    assert found.statement.kind == kind
    assert derive_status(found.statement, found.claims, "single source") == status
    assert found.claims


def test_a_plan_told_on_a_day_stands_beside_the_statement_of_that_day() -> None:
    kinds = [
        one.statement.kind for one in tell("It rained. Sund Lines said on Monday that it might sell a yard.")
    ]
    assert kinds[0] == "stated"
    assert len(kinds) == 2


def test_what_follows_the_announcement_of_a_thing_is_not_said() -> None:
    text = "Norway announced a halt on Saturday, and Kenya expelled two envoys on Tuesday. It rained."
    assert [one.claims for one in tell(text) if one.statement.kind == "expelled"] == [()]


def test_what_a_subject_does_behind_what_it_says_in_passing_is_not_said() -> None:
    text = (
        "It rained. Kenya, which insists that its consent is needed for any sale, banned bananas in February."
    )
    (found,) = [one for one in tell(text) if one.statement.kind == "restricted"]
    assert found.claims == ()
    assert found.statement.title == "Kenya banned bananas"


@pytest.mark.parametrize(
    "text",
    [
        "It rained. A ruling is due later this year.",
        "It rained. The appeal is to be heard in October.",
        "It rained. Norway must withdraw its troops by June.",
    ],
)
def test_what_is_due_or_must_be_done_is_planned(text: str) -> None:
    assert statuses(text)[-1] == "planned"


def test_who_cannot_confirm_reports_of_something_casts_no_doubt_on_the_sentence_before() -> None:
    text = (
        "Norway sent two ships on Monday. The Red Cross could not confirm reports that villages had burned."
    )
    assert statuses(text)[0] == "asserted"


def test_whoever_denies_that_something_may_be_denies_it() -> None:
    assert statuses("It rained. Norway denied on Monday that it might leave the pact.")[-1] == "denied"


@pytest.mark.parametrize(
    ("text", "number", "status"),
    [
        ("It rained. Norway denied a report in a daily that it had sunk a ship on Monday.", -1, "denied"),
        ("It rained. Norway may sell the yard that it bought in May.", -1, "asserted"),
        ("It rained. Norway had to close a port on Monday.", 0, "asserted"),
        ("It rained. Norway denied on Monday that it would close a port on 24 May.", -1, "denied"),
    ],
)
def test_what_was_stays_so_whatever_it_hangs_on_and_a_denied_report_is_denied(
    text: str, number: int, status: str
) -> None:
    assert statuses(text)[number] == status


def test_one_side_alone_does_not_meet() -> None:
    text = "It rained. Emmanuel Macron said that this was why they had met there."
    assert [one.statement.kind for one in tell(text)] == ["stated"]


def test_an_agency_and_whom_it_quotes_both_vouch_for_what_he_says() -> None:
    text = "It rained. According to the agency Nordpress, Kenya said that Norway planned talks with Chile."
    assert [claim.by for one in tell(text) if one.statement.kind == "met" for claim in one.claims] == [
        "agency Nordpress",
        "Kenya",
    ]


def test_a_warning_of_what_may_come_is_a_statement_and_no_threat() -> None:
    text = "It rained. Kenya's ministry warned on Monday that Norway's aid could shift the balance."
    assert [one.statement.kind for one in tell(text)][:1] == ["stated"]


def test_who_speaks_is_found_behind_the_time_that_opens_the_sentence() -> None:
    found = tell("Norway and Peru met on 3 May. Two days later Norway's army said that it had ordered ships.")
    assert found[1].statement.title == "Norway's army said that it had ordered ships"


@pytest.mark.parametrize("words", ["Kenya said", "says Kenya"])
def test_words_of_saying_within_what_is_said_name_its_source_and_no_party_to_it(words: str) -> None:
    found = tell(f"Norway's army, {words}, attacked a port near Lima on Monday.")[0]
    assert [claim.code for claim in found.claims] == ["KEN"]
    assert found.statement.codes("actor") == ("NOR",)


@pytest.mark.parametrize("word", ["possible", "likely"])
def test_what_is_possible_is_unconfirmed_and_not_planned(word: str) -> None:
    found = tell(f"A meeting of Norway and Peru is {word} in October.")[0]
    assert found.statement.factuality == "possible"


def test_what_had_to_be_done_was_done() -> None:
    found = tell("The bridge had to be closed on Monday.")[0]
    assert found.statement.factuality == "actual"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chile has asked the ombudsman to investigate.", "requested"),
        ("Peru ruled out that a plane be shot down over its capital.", "refused"),
    ],
)
def test_what_somebody_asks_or_refuses_is_kept_without_a_date(text: str, expected: str) -> None:
    assert [(when, kind) for when, kind, _ in shorts(text)] == [(None, expected)]


def test_what_somebody_thinks_of_is_considered_behind_an_aside_too() -> None:
    found = tell("Japan, which left in 2015, is thinking of coming back.")[-1]
    assert (found.statement.factuality, found.statement.when) == ("considered", None)


def test_according_to_is_no_verb() -> None:
    text = "Norway is thinking about a second grant, according to an aid official in Oslo."
    assert [kind for _, kind, _ in shorts(text)] == ["supplied"]


def test_an_agreement_that_runs_out_ends_then() -> None:
    assert shorts("The agreement with Canada runs out on 31 May.")[0][:2] == ("2024-05-31", "agreement_ended")


def test_each_claimant_claims_once() -> None:
    text = "Kenya, which has ports in Lima, Oslo and Rome, said Peru would sell it ships in June."
    assert [(claim.by, claim.code) for claim in tell(text)[0].claims] == [("Kenya", "KEN")]


@pytest.mark.parametrize("reason", ["expected losses", "a previously announced plan", "a storm in Peru"])
def test_who_cites_a_reason_claims_nothing(reason: str) -> None:
    found = tell(f"On Monday the firm closed two plants in Lima, citing {reason}.")
    assert [one.claims for one in found] == [()] * len(found)


@pytest.mark.parametrize(
    "text",
    [
        "It is the largest sum the ministry has ever pledged.",
        "It was the first treaty the two states had signed since 2010.",
        "This is the worst attack the rebels have carried out since March.",
    ],
)
def test_a_thing_that_is_ranked_among_others_is_no_happening(text: str) -> None:
    assert shorts(text) == []


def test_who_says_it_in_a_relative_clause_is_whom_the_clause_is_about() -> None:
    text = "President Lind hosted Jan Dahl, who said Oslo would donate drones to Chad."
    assert [claim.by for claim in tell(text)[-1].claims] == ["Jan Dahl"]


def test_who_claims_a_sea_vouches_for_nothing_that_is_done_there() -> None:
    found = tell("On Monday Kenya and Peru held a patrol in waters that are claimed by Chad.")
    assert [claim.by for one in found for claim in one.claims] == []


@pytest.mark.parametrize(
    ("text", "status", "title"),
    [
        ("France has not fined Kenya or sued Chad in June.", "denied", "France has not sued Chad"),
        ("France has fined Kenya or sued Chad in June.", "asserted", "France has sued Chad"),
        ("France has not fined Kenya, or Chad sued Peru in June.", "asserted", "Chad sued Peru"),
        ("France has not fined Kenya or Chad, and sued Peru in June.", "asserted", "France sued Peru"),
    ],
)
def test_what_or_joins_to_a_denied_verb_is_denied_and_what_and_joins_is_not(
    text: str, status: str, title: str
) -> None:
    told = [(found.statement.title, one) for found, one in zip(tell(text), statuses(text), strict=True)]
    assert told[-1] == (title, status)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenya rejected what it called meddling by Norway on Monday.", ["refused"]),
        ("Profit fell on Monday amid what Nordsund Lines called lower demand.", [None]),
        ("Asked what he wanted, Oda Lind called the raid a crime on Monday.", ["accused"]),
    ],
)
def test_what_somebody_calls_a_thing_by_the_way_is_no_happening(
    text: str, expected: list[str | None]
) -> None:
    assert [kind for _, kind, _ in shorts(text)] == expected


@pytest.mark.parametrize(
    ("who", "codes"),
    [
        ("The Kenyan envoy to Norway", ["KEN"]),
        ("Kenya's ambassador to the United Nations", ["KEN"]),
        ("Officials from Kenya and from Norway", ["KEN", "NOR"]),
    ],
)
def test_where_an_envoy_is_sent_says_nothing(who: str, codes: list[str]) -> None:
    (found,) = tell(f"{who} denied that France sold arms to Chad in March.")
    assert [claim.code for claim in found.claims] == codes


@pytest.mark.parametrize(
    "who", ["Norway's critics", "Critics of Norway", "Its opponents", "Rivals of Norway"]
)
def test_who_is_against_somebody_does_not_speak_for_him(who: str) -> None:
    text = f"Norway sells salmon. {who} said on Monday that Kenya bought trucks in March."
    assert [found.statement.codes("actor") for found in tell(text)] == [(), ("KEN",)]
    assert [claim.code for claim in tell(text)[-1].claims] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Norway denied selling arms to Peru.",
        "Norway denied having sold arms to Peru.",
        "Norway rejects the charge that it has sold arms to Peru since 2021.",
    ],
)
def test_what_somebody_denies_to_have_done_is_denied(text: str) -> None:
    told = {
        found.statement.kind: derive_status(found.statement, found.claims, "single source")
        for found in tell(text)
    }
    assert told["traded"] == "denied"


def test_who_denies_on_a_day_said_so_on_that_day() -> None:
    (found,) = tell("Norway denied on Monday having sold arms to Peru.")
    assert found.statement.kind == "stated"


def test_a_denied_deed_is_told_by_whoever_denies_it() -> None:
    (found,) = tell("Norway denied selling arms to Peru.")
    assert found.statement.title == "Norway denied selling arms to Peru"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Norway signed no treaty with Peru on Monday.", "denied"),
        ("Norway signed no fewer than four treaties with Peru on Monday.", "asserted"),
        ("Norway has supplied neither fuel nor grain to Peru since March.", "denied"),
        ("Norway was the first state to sign the treaty with Peru, in March.", "asserted"),
        ("Norway will be the first state to sign the treaty with Peru, in July.", "planned"),
        ("Norway's king is considering a visit to Peru in July.", "considered"),
        ("Delivery of the jets to Peru is scheduled for July.", "planned"),
    ],
)
def test_the_words_around_a_verb_tell_whether_it_is_done(text: str, status: str) -> None:
    assert statuses(text)[-1] == status


def test_a_title_says_that_nothing_was_signed() -> None:
    (found,) = tell("Norway signed no treaty with Peru on Monday.")
    assert found.statement.title == "Norway signed no treaty with Peru"


def test_what_has_begun_is_not_put_ahead_by_the_plan_before_it() -> None:
    text = "The union will do the work and has hired 40 welders since March."
    assert statuses(text)[-1] == "asserted"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Rebels let lorries in on Monday, according to an envoy, but two men were seized on Tuesday.",
            ["attributed", "asserted"],
        ),
        (
            "Norway declared an emergency on Monday, and police seized two men on Tuesday, lawyers said.",
            ["asserted", "attributed"],
        ),
        (
            "Norway supplied Peru with arms, and Peru sent troops to Chile, officials said.",
            ["attributed", "attributed"],
        ),
        (
            "Norway attacked the port on Monday, killing two men, lawyers said.",
            ["attributed", "attributed"],
        ),
    ],
)
def test_who_speaks_vouches_for_his_part_of_a_sentence(text: str, expected: list[str]) -> None:
    assert statuses(text) == expected


def test_how_long_after_a_deed_somebody_speaks_is_not_said_by_him() -> None:
    text = "The bank said on Friday it would close, three days after Norway arrested its head."
    assert statuses(text)[-1] == "asserted"
    text = "The bank said on Friday that its head had fled and Norway arrested him in March."
    assert statuses(text)[-1] == "attributed"


def test_who_denies_something_and_goes_on_to_accuse_does_not_deny_that() -> None:
    text = "Norway denied that its navy had sunk the boat and accused Peru of piracy."
    assert ("accused", "asserted") in [
        (found.statement.kind, derive_status(found.statement, found.claims, "single source"))
        for found in tell(text)
    ]


def test_a_doubt_about_what_a_paper_wrote_is_none_that_it_wrote_so() -> None:
    text = (
        "Norway will sell its fleet, a newspaper reported on Saturday. Norway would not confirm the report."
    )
    dated = [found for found in tell(text) if found.statement.kind == "stated" and found.statement.when]
    assert [derive_status(one.statement, one.claims, "single source") for one in dated] == ["asserted"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Norway will not only send Kenya 40 lorries on Monday but also train drivers.", "planned"),
        ("Norway will, for the first time in years, send Kenya 40 lorries on Monday.", "planned"),
        ("Norway did not recall its ambassador from Nairobi on Monday.", "denied"),
    ],
)
def test_not_only_denies_nothing_and_an_aside_keeps_what_is_planned(text: str, status: str) -> None:
    assert statuses(text)[0] == status


@pytest.mark.parametrize("join", ["and", "but"])
def test_who_says_so_behind_a_joint_speaks_for_the_clause_behind_it_only(join: str) -> None:
    text = f"Norway expelled two envoys on Sunday {join}, according to Oda Lind, closed the port on Monday."
    assert statuses(text) == ["asserted", "attributed"]
    assert statuses(
        f"Norway expelled two envoys on Sunday, according to Oda Lind, {join} left on Monday."
    ) == [
        "attributed",
        "asserted",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The minister warned that only Peru would gain, and the Senate passed a law on Monday.",
        "Oda Lind has said that her town will take no lorries, and farmers marched through Oslo on Monday.",
        "A manager said that it had paid, but another official contradicted this on Monday.",
        "Norway said it was deeply concerned, Peru's premier phoned Oda Lind on Monday, and Chile left.",
        "Norway said that Peru would pay, while Chile closed its border on Monday.",
    ],
)
def test_what_only_stands_beside_what_is_said_is_told_by_the_report(text: str) -> None:
    assert {"2024-05-13": "asserted"}.items() <= dict(
        zip([when for when, _, _ in shorts(text)], statuses(text), strict=True)
    ).items()


@pytest.mark.parametrize(
    "text",
    [
        "Norway said that Peru had paid and Chile had left on Monday.",
        "The envoy said that troops crossed the border, and that shells killed nine people on Monday.",
        'Oda Lind said: "We will not pay, and Peru closed its border on Monday."',
    ],
)
def test_what_is_joined_within_what_is_said_is_said_as_well(text: str) -> None:
    assert statuses(text)[-1] == "attributed"


@pytest.mark.parametrize(
    "text",
    [
        "Norway said in May that it would close its office, and Chile sold its yard on Monday.",
        "Norway announced a halt, but Peru closed its border on Monday.",
        "Oda Lind denied that Peru had been deceived: she had met its envoy in Oslo on Monday.",
    ],
)
def test_what_follows_a_comma_without_that_is_told_and_not_said(text: str) -> None:
    assert statuses(text)[-1] == "asserted"


def test_what_is_said_goes_on_behind_an_aside() -> None:
    text = "Oda Lind added that production, once promised for 2020, would begin in 2027."
    assert statuses(text)[-1] == "planned"
    assert [claim.by for claim in tell(text)[-1].claims] == ["Oda Lind"]


def test_an_earthquake_or_an_election_with_its_day_is_known_whoever_speaks() -> None:
    text = "Relief has been slower than after the earthquake of October 2005, a charity said."
    assert statuses(text) == ["asserted"]


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Sweden denied that any sum was discussed.", "actual"),
        ("Sweden denied on Monday that it owes anybody money.", "actual"),
        ("Sweden denied the charge.", "actual"),
        ("Sweden denied that it had shelled the port on Monday.", "denied"),  # The shelling is.
    ],
)
def test_a_denial_is_a_statement_that_was_made(text: str, factuality: str) -> None:
    assert [found.statement.factuality for found in tell(text)] == [factuality]


@pytest.mark.parametrize(
    "text",
    [
        "Norway has yet to ratify the treaty.",
        "Norway has still to ratify the treaty.",
        "Norway still has to ratify the treaty.",
    ],
)
def test_what_is_still_to_be_done_is_planned(text: str) -> None:
    assert [(f.statement.kind, f.statement.factuality) for f in tell(text)] == [
        ("agreement_ratified", "planned")
    ]


def test_both_still_have_to_ratify_what_they_have_signed() -> None:
    text = "Norway and Sweden signed a treaty on Monday. Both parliaments have yet to ratify the treaty."
    assert short(tell(text)[1]) == (None, "agreement_ratified", "NOR> SWE>")


@pytest.mark.parametrize(
    ("text", "stances"),
    [
        ("Norway shelled Chile on Monday. Rumours of a new base could not be confirmed.", []),
        ("Norway shelled Chile on Monday. Reports of deaths have not been confirmed.", []),
        ("Norway shelled Chile on Monday. The report could not be confirmed.", ["unverified"]),
        ("Norway shelled Chile on Monday. Its claims could not be confirmed.", ["unverified"]),
    ],
)
def test_a_doubt_that_says_what_it_is_about_is_about_nothing_else(text: str, stances: list[str]) -> None:
    assert [claim.stance for claim in tell(text)[0].claims] == stances


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("China welcomed the declaration.", [(None, "endorsed", "CHN>")]),
        ("Sweden's foreign minister praised Peru.", [(None, "endorsed", "SWE> PER<")]),
        ("China had supported the declaration.", []),  # A deed without a day.
    ],
)
def test_what_a_party_says_in_praise_is_told_without_a_date(
    text: str, told: list[tuple[str | None, str | None, str]]
) -> None:
    assert shorts(text) == told


def test_a_question_what_there_was_tells_nothing() -> None:
    assert shorts("What happened on Friday?") == []
    assert shorts("What Norway did on Friday was new.") == [("2024-05-17", None, "NOR>")]


def test_who_disputes_a_notion_does_so_and_who_opposes_something_without_a_date_only_thinks_so() -> None:
    assert [one.statement.factuality for one in tell("Norway and Peru disputed that notion.")] == ["actual"]
    assert not tell("Norway has long opposed the enlargement of the union.")
    assert [kind for _, kind, _ in shorts("Norway opposed the bill on Monday.")] == ["refused"]


def test_whatever_somebody_does_is_no_happening() -> None:
    text = "Whatever the panel decides on 20 May, Norway will close the port in June."
    assert [when for when, _, _ in shorts(text)] == ["2024-06"]


@pytest.mark.parametrize(
    ("text", "kind", "mood"),
    [
        ("Norway will not lend Peru its ships, Oda Lind said.", "refused", "actual"),
        ("“We won't release the crew,” Oda Lind said.", "refused", "actual"),
        ("Norway did not lend Peru its ships, Oda Lind said.", "supplied", "denied"),
        ("Norway will not attack Peru, Oda Lind said.", "attacked", "denied"),
    ],
)
def test_who_will_not_do_what_others_want_of_him_refuses(text: str, kind: str, mood: str) -> None:
    assert [(one.statement.kind, one.statement.factuality) for one in tell(text)] == [(kind, mood)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Peru invited Norway to a summit.", "requested"),
        ("Norway appealed to Peru for help.", "requested"),
        ("Earlier, Norway had rejected a proposal from Peru.", "refused"),
        ("Norway threatened to expel the envoy of Peru.", "threatened"),
    ],
)
def test_what_somebody_asks_refuses_or_threatens_counts_without_a_date(text: str, kind: str) -> None:
    assert [one.statement.kind for one in tell(text)] == [kind]
    assert not tell("Norway has not asked for help.")


def test_the_time_for_which_something_cancelled_was_set_is_not_when_it_was_cancelled() -> None:
    assert shorts("A meeting scheduled for 20 May was cancelled by Norway.") == [(None, "refused", "NOR>")]
    assert shorts("A meeting was cancelled by Norway on Monday.") == [("2024-05-13", "refused", "NOR>")]


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("Peru left the pact in May because, it said, Chile joined another in March.", ["actual", "actual"]),
        ("Peru left the pact in May and, its envoy said, signed another in June 2023.", ["actual", "actual"]),
    ],
)
def test_who_is_inserted_where_another_clause_begins_vouches_for_that_one(
    text: str, statuses: list[str]
) -> None:
    told = tell(f"It was cold. {text}")
    assert [one.statement.factuality for one in told] == statuses
    assert [len(one.claims) for one in told] == [0, 1]


def test_who_is_inserted_between_subject_and_verb_vouches_for_both() -> None:
    (told,) = tell("It was cold. Peru, its envoy said, left the pact in May.")
    assert len(told.claims) == 1


@pytest.mark.parametrize("charge", ["a charge Lima has rejected", "an allegation that Lima rejected"])
def test_that_a_charge_was_rejected_is_no_part_of_what_was_said(charge: str) -> None:
    told = tell(f"Chile says that Peru paid the rebels, {charge}.")
    assert [(one.statement.kind, len(one.claims)) for one in told] == [("refused", 0)]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Envoys doubt that a deal can be struck before the new premier takes office in June.", "planned"),
        ("It is unclear whether the yard can be sold before its lease expires in June.", "planned"),
        ("Norway denied that any sum had been paid before the crew went home on Monday.", "asserted"),
        ("Doctors believe that he died when a boiler burst on Monday.", "unconfirmed"),
        ("Norway would turn back if the fleet reached Lima before it rained on Monday.", "unconfirmed"),
    ],
)
def test_what_only_says_when_is_as_sure_whatever_is_doubted(text: str, status: str) -> None:
    assert statuses(text)[-1] == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("One of her first acts, in March, was to lift the curfew.", "asserted"),
        ("Norway's response on Monday was to expel two Swedish envoys.", "asserted"),
        ("The plan in March was to send troops to Mali.", "planned"),
        ("The next step in June was to be a vote.", "planned"),
        ("The first families were due to move last month.", "planned"),
        ("Norway was the first member to ratify it, in March.", "asserted"),
    ],
)
def test_an_infinitive_tells_what_was_done_where_the_subject_is_a_deed(text: str, status: str) -> None:
    assert statuses(text)[-1] == status


def test_what_is_only_supposed_to_be_shown_is_no_happening() -> None:
    text = "Norway would quit the pact if anyone could prove that Sweden bought oil from rebels."
    assert [found[1] for found in shorts(text)] == ["agreement_ended"]
    assert statuses(text) == ["considered"]
    assert statuses("Norway said it would send troops if Sweden asked for them.")[-1] == "planned"


def test_what_a_clause_without_a_pronoun_tells_of_a_thing_was_done() -> None:
    text = "Chad appears ready to leave the pact it signed with Norway last week."
    assert statuses(text)[-1] == "asserted"


def test_what_is_hoped_of_others_is_no_plan() -> None:
    assert "planned" not in statuses("Norway said on Monday that it hoped tempers would cool in Sweden.")
    assert statuses("Norway hopes to build a yard.") == ["planned"]


def test_how_long_before_a_speech_something_was_is_told_by_whoever_reports() -> None:
    text = "Two years after a dam burst in Chad in May 2022, the town has been rebuilt, its mayor said."
    assert statuses(text)[0] == "asserted"
    assert tell(text)[0].statement.title == "A dam burst in Chad"


def test_that_something_showed_or_seemed_so_tells_nothing_and_says_nothing() -> None:
    text = "The strain showed in March, when Norway closed the yard. Ties had looked sturdy in January."
    assert [found.statement.title for found in tell(text)] == ["Norway closed the yard"]
    assert statuses(text) == ["asserted"]
    assert [found[0] for found in shorts("The museum showed a new car in March.")] == ["2024-03"]


def test_what_is_announced_at_a_meeting_is_not_the_meeting() -> None:
    text = "Norway's minister announced the sum on Monday, at a meeting of envoys called by Peru."
    assert shorts(text) == [("2024-05-13", "stated", "NOR>")]


def test_who_was_replying_told_nothing_new() -> None:
    assert (
        len(tell("Oda Lind said on Monday that Norway was ready. She was replying in Lima to Ana Ruiz.")) == 1
    )


def test_what_a_noun_takes_up_of_the_same_day_is_told_once() -> None:
    again = "NATO invited Norway to join on Monday. The invitation was issued in Madrid on Monday by NATO."
    assert len(tell(again)) == 1
    assert len(tell("NATO invited Norway to join on Monday. The invitation was accepted on Tuesday.")) == 2


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Norway was supposed to supply Kenya with trucks in March.", "planned"),
        ("The ferry was meant to be ready in March.", "planned"),
        ("Norway and Peru had meant to sign the treaty in March.", "planned"),
        ("The talks between Norway and Peru had been due in Lima last week.", "planned"),
        ("Delivery had first been pencilled in for March.", "planned"),
        ("Frost was forecast until Saturday.", "planned"),
        ("The frigate should be off Peru by tonight.", "planned"),
        ("The frigate Ran, which left Oslo on Monday, should be off Peru by tonight.", "planned"),
        ("The frigate might be in Lima by tonight.", "unconfirmed"),
        ("The frigate left Peru on Monday.", "asserted"),
        ("The frigate was said by Peru to have left in March.", "asserted"),
    ],
)
def test_what_was_settled_beforehand_is_planned(text: str, status: str) -> None:
    assert statuses(text)[-1] == status


def test_what_a_thing_is_meant_for_is_no_plan() -> None:
    assert "planned" not in statuses("Norway praised a levy that was meant to help Peru.")


def test_what_a_participle_says_of_a_noun_by_hearsay_is_unconfirmed() -> None:
    text = "A treaty said to have been signed by Norway and Peru in 1974 was never found."
    assert statuses(text)[-1] == "unconfirmed"
    text = "A treaty signed by Norway and Peru in 1974 was found."
    assert statuses(text)[-1] == "asserted"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Norway intends to vote against the merger with Rift Lakes.", "planned"),
        ("Norway may yet object to the treaty.", "unconfirmed"),
        ("Norway could veto the treaty.", "unconfirmed"),
        ("Norway objected to the treaty.", "asserted"),
        ("Norway will not sign the treaty.", "asserted"),
    ],
)
def test_who_means_to_refuse_has_not_yet_done_so(text: str, status: str) -> None:
    assert [found.statement.kind for found in tell(text)] == ["refused"]
    assert statuses(text) == [status]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Norway wants an apology.", [("requested", "asserted")]),
        ("Norway still wants news of its sailors.", [("requested", "asserted")]),
        ("Norway wants to leave.", [(None, "considered")]),
        ("Norway does not want an apology.", []),
        ("Nobody in Norway wants an apology.", []),
    ],
)
def test_who_wants_something_of_others_asks_for_it(text: str, told: list[tuple[str | None, str]]) -> None:
    kinds = [found.statement.kind for found in tell(text)]
    assert list(zip(kinds, statuses(text), strict=True)) == told


def test_what_is_feared_of_others_is_unconfirmed_and_what_they_say_is_planned() -> None:
    assert statuses("Norway fears that Peru will close the port.") == ["unconfirmed"]
    assert statuses("Norway said that Peru would close the port.") == ["planned"]


@pytest.mark.parametrize(
    "text",
    [
        "Norway, long considered the calmest of the three, is large.",
        "No loan to Peru is under discussion in Oslo.",
        "Not everybody in Norway wants their help.",
        "No Norwegian storm is to blame.",
    ],
)
def test_what_nobody_has_in_mind_and_what_somebody_is_held_to_be_is_no_happening(text: str) -> None:
    assert tell(text) == []


def test_what_was_considered_with_an_object_was_considered() -> None:
    assert statuses("Norway considered a loan to Peru.") == ["considered"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Buses drove nearly a million people to the coast on Monday.", "asserted"),
        ("Almost all the huts burned on Monday.", "asserted"),
        ("Exports nearly doubled in March.", "asserted"),
        ("Worth 8 million won together, the yards opened in March.", "asserted"),
    ],
)
def test_nearly_before_a_number_and_money_of_that_name_put_nothing_in_doubt(text: str, status: str) -> None:
    assert statuses(text)[-1] == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Ships were late, according to a clerk of Nordsund, the joint yard set up in 1998.", "asserted"),
        ("The bill was paid by Nordsund, a fund set up in Lima in 2021.", "asserted"),
        ("According to a clerk of Nordsund, ships sank in 1998.", "attributed"),
    ],
)
def test_what_an_apposition_tells_of_a_name_is_told_by_the_reporter(text: str, status: str) -> None:
    assert statuses(text)[-1] == status


def test_which_source_it_is_is_not_said_by_that_source() -> None:
    text = (
        "According to an audit that Norway ordered in February and received in May, two mills burned in 2019."
    )
    assert statuses(text)[0] == "asserted"
    assert statuses(text)[-1] == "attributed"


def test_what_hangs_on_a_clause_that_only_follows_an_announced_thing_is_not_said() -> None:
    text = "Peru announced it on 15 January, a day after Kenya elected Lind, whom Norway accuses of fraud."
    assert statuses(text)[-1] == "asserted"


def test_how_many_weeks_after_talks_somebody_speaks_is_not_said_by_him() -> None:
    text = "The port stays shut, an official said on Tuesday, a fortnight after Norway and Peru met in Lima."
    assert statuses(text)[-1] == "asserted"


def test_who_is_inserted_behind_a_colon_says_nothing_of_what_stands_before_it() -> None:
    text = "Norway rejects this: the ships, an envoy said on Sunday, had been sold to Peru in June."
    assert statuses(text)[0] == "asserted"
    assert statuses(text)[-1] == "attributed"


def test_who_was_told_something_and_denies_it_is_not_whoever_told_him() -> None:
    text = "Norway said it had been kept informed by the Danes and denied that it sold arms to Peru."
    assert [claim.by for found in tell(text) for claim in found.claims] == ["Norway"]


@pytest.mark.parametrize(
    "text",
    [
        "The levy stays until the ministry says otherwise, after Norway voted on Tuesday to keep it.",
        "Norway sold blocks in disputed waters at a fair in Lima on Tuesday.",
    ],
)
def test_words_that_say_nothing_of_what_is_told_make_no_claim(text: str) -> None:
    assert [found.claims for found in tell(text) if found.statement.when] == [()]


def test_who_has_read_a_paper_is_one_speaker() -> None:
    text = "A Peruvian official who has read the text said that Norway will sell two ships to Peru."
    assert [len(found.claims) for found in tell(text)] == [1]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Norway hopes to see Peru admitted by the Lima summit in February.", ("2025-02", "planned")),
        ("Norway joined the bank before the Lima summit in February.", ("2024-02", "asserted")),
    ],
)
def test_an_event_by_which_something_is_to_be_done_is_to_come(text: str, told: tuple[str, str]) -> None:
    dated = [found.statement.when.edtf for found in tell(text) if found.statement.when]
    assert (dated[-1], statuses(text)[-1]) == told


def test_what_somebody_hopes_or_plans_is_not_over() -> None:
    for text in ("Norway hopes to join the bank in March.", "Norway plans to open the mill in March."):
        assert [one[0] for one in shorts(text)] == ["2025-03"]


def test_what_is_set_up_was_done_whatever_is_asked_before_it() -> None:
    text = '"Where?" asked a Norwegian doctor, whose team set up a clinic on Wednesday.'
    assert statuses(text)[-1] == "asserted"


def test_who_pleads_or_invokes_a_reason_states_nothing() -> None:
    for cue in ("pleading an empty purse", "invoking an old law"):
        found = tell(f"Norway, {cue}, closed its port on Monday.")
        assert [one.claims for one in found] == [()]


def stand(text: str) -> list[tuple[str | None, str | None, str, str]]:
    """Date, kind, status and who claims it of what a text tells."""
    return [
        (
            found.statement.when.edtf if found.statement.when else None,
            found.statement.kind,
            derive_status(found.statement, found.claims, "single source"),
            ", ".join(claim.by for claim in found.claims),
        )
        for found in tell(text)
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Norway denied arming the rebels in 2021.", ("2021", "supplied", "denied", "Norway")),
        ("Norway denied having armed the rebels on 3 May.", ("2024-05-03", "supplied", "denied", "Norway")),
        (
            "Norway claims to have captured the port on Monday.",
            ("2024-05-13", "seized", "attributed", "Norway"),
        ),
        ("The rebels claim to have captured the port in May.", ("2024-05", "seized", "attributed", "rebels")),
        ("Kenya boasted of having sunk the boat in March.", ("2024-03", "attacked", "attributed", "Kenya")),
        ("Kenya admitted shelling the town in 2019.", ("2019", "attacked", "attributed", "Kenya")),
        # The time is that of the saying.
        ("Norway denied arming the rebels on Monday.", ("2024-05-13", "stated", "asserted", "")),
        ("Norway denied wrongdoing in Kenya in 2019.", ("2019", "stated", "asserted", "")),
        ("Norway denied painting its boats in 2019.", (None, "stated", "asserted", "")),
    ],
)
def test_what_somebody_says_or_denies_to_have_done_has_the_time_behind_it(
    text: str, told: tuple[str | None, str | None, str, str]
) -> None:
    assert stand(text) == [told]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Oslo called the report that Norway had shelled the port in March baseless.", "denied"),
        ("The army described as untrue claims that Norway had shelled the port in March.", "denied"),
        ("Reports that Norway had shelled the port in March were wrong.", "denied"),
        ("Reports that Norway had shelled the port in March were not wrong.", "unconfirmed"),
        ("There was no confirmation from Oslo that Norway had shelled the port in March.", "unconfirmed"),
        ("There is little evidence that Norway shelled the port in March.", "unconfirmed"),
    ],
)
def test_an_account_that_is_wrong_is_denied_and_what_nothing_shows_unconfirmed(
    text: str, status: str
) -> None:
    assert ("2024-03", "attacked", status) in [told[:3] for told in stand(text)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The talks between Norway and Kenya on 3 May were called off.", ("2024-05-03", "met", "denied")),
        (
            "The signing of the pact by Norway and Kenya on 3 May was put off.",
            ("2024-05-03", "agreement_signed", "denied"),
        ),
        ("The visit to Kenya in March by Jan Dahl did not take place.", ("2024-03", "visited", "denied")),
        ("The delivery of nine trucks to Kenya in 2022 never happened.", ("2022", "supplied", "denied")),
        ("The talks between Norway and Kenya on 3 May went ahead.", ("2024-05-03", "met", "asserted")),
    ],
)
def test_an_event_that_was_called_off_did_not_take_place(text: str, told: tuple[str, str, str]) -> None:
    assert [one[:3] for one in stand(text)] == [told]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Trade has halved since Norway shelled Kenya in March, the bank said.", "asserted"),
        ("Norway said that trade fell when Norway shelled Kenya in March.", "asserted"),
        ("The mill made a profit before Norway shelled Kenya in March, the owner claims.", "asserted"),
        ("The bank said that Norway shelled Kenya in March.", "attributed"),
        ('The owner said: "Trade fell when Norway shelled Kenya in March."', "attributed"),
    ],
)
def test_who_speaks_does_not_vouch_for_what_only_tells_when_in_the_past(text: str, status: str) -> None:
    assert ("2024-03", "attacked", status) in [told[:3] for told in stand(text)]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Norway supplied Kenya with trucks in May, of which ten rusted, according to him.", "asserted"),
        ("Norway supplied Kenya with trucks in May, the largest such gift, officials said.", "asserted"),
        ("Norway supplied Kenya with trucks in May, bringing the sum to 90 according to them.", "asserted"),
        ("Norway supplied Kenya with trucks in May, a step that hurt, according to an envoy.", "asserted"),
        ("Norway supplied Kenya with trucks in May, according to the army.", "attributed"),
        ("Norway supplied Kenya with trucks in May, by sea according to the army.", "attributed"),
    ],
)
def test_who_closes_a_sentence_vouches_only_for_the_gloss_before_him(text: str, status: str) -> None:
    assert ("2024-05", "supplied", status) in [told[:3] for told in stand(text)]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Norway said it welcomed the decision on Monday.", "asserted"),
        ("Envoys said Norway had welcomed the decision on Monday.", "attributed"),
    ],
)
def test_who_says_that_he_welcomes_something_welcomes_it(text: str, status: str) -> None:
    assert ("endorsed", status) in [told[1:3] for told in stand(text)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A summit of Norway and Kenya, planned for May, has been called off.", ("met", "denied")),
        ("A summit of Norway and Kenya, planned for May, is being prepared.", ("met", "planned")),
        ("Norway called off a summit with Kenya that had been planned for May.", ("met", "denied")),
        ("Norway prepared a summit with Kenya that had been planned for May.", ("met", "planned")),
        ("Norway and Kenya were to have signed the pact in May.", ("agreement_signed", "planned")),
        ("Norway and Kenya were to sign the pact in May.", ("agreement_signed", "planned")),
        ("A plan by Norway to list the bank in Kenya in May has been dropped.", (None, "denied")),
        ("Elections in Kenya, due in May, were abruptly put back.", (None, "denied")),
    ],
)
def test_what_was_planned_for_a_time_and_called_off_is_denied(
    text: str, told: tuple[str | None, str]
) -> None:
    assert told in [one[1:3] for one in stand(text)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Norway is believed to be weighing sanctions against Kenya.", [("sanctioned", "considered")]),
        ("Norway is said to be planning a raid on Kenya.", [("attacked", "planned")]),
        ("Norway is said to have supplied Kenya with trucks.", [("supplied", "unconfirmed")]),
        ("Norway is mulling whether to expel two Kenyan envoys.", [("expelled", "considered")]),
        ("Norway seeks to expel two Kenyan envoys.", [("expelled", "considered")]),
        ("Norway is leaning towards expelling two Kenyan envoys.", [("expelled", "considered")]),
        ("Norway is poised to move its bank to Kenya.", [(None, "planned")]),
        ("Norway is set to know it.", []),
        ("Norway has no plans to expel two Kenyan envoys.", []),
    ],
)
def test_what_somebody_has_in_mind_is_considered_or_planned(
    text: str, told: list[tuple[str | None, str]]
) -> None:
    assert [one[1:3] for one in stand(text)] == told


@pytest.mark.parametrize("doubt", ["could not verify the reports", "was unable to confirm this"])
def test_who_cannot_verify_what_stands_before_a_semicolon_leaves_it_open(doubt: str) -> None:
    told = stand(f"Local media said that Norway had shelled the port on Monday; Nordbank {doubt}.")
    assert told == [("2024-05-13", "attacked", "unconfirmed", "Local media, Nordbank")]


def test_they_are_not_the_one_who_speaks_of_them() -> None:
    text = '"They came on Monday," President Jan Dahl said. "They burned two villages on Tuesday."'
    assert shorts(text)[-1] == ("2024-05-14", "attacked", "")


@pytest.mark.parametrize("name", ["Hamas", "Honduras"])
def test_a_name_that_ends_in_as_speaks_like_any_other(name: str) -> None:
    assert stand(f"{name} said Kenya had shelled the port on Monday.")[0][3] == name
    assert stand(f"As {name} expected, Kenya shelled the port on Monday.")[0][3] == ""


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Had Norway met the rebels in May, they would have left.", ("2024-05", "met", "denied")),
        ("If Norway had met the rebels in May, they would have left.", ("2024-05", "met", "denied")),
        ("If Norway met the rebels in May, it did not say so.", ("2024-05", "met", "unconfirmed")),
        ("The talks that were set for 3 July have been cancelled.", ("2024-07-03", "met", "planned")),
        ("The talks that were set for 3 July will go ahead.", ("2024-07-03", "met", "planned")),
    ],
)
def test_what_might_have_been_is_denied_and_what_was_set_was_planned(
    text: str, told: tuple[str, str, str]
) -> None:
    assert stand(text)[0][:3] == told


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Engineers drained the lock so that barges could pass from June 3.", "planned"),
        ("The bridge was originally promised for 2022.", "planned"),
        ("Peru promised 300 lorries for Kenya in May.", "asserted"),
        ("A Kenyan jet was considered as late as last year by Peru.", "considered"),
        ("The killing of a monk on 2 May still weighs heavily on Peru.", "asserted"),
        ("Peru will pay Kenya when Norway has approved the transfer.", "considered"),
        ("Peru and Kenya will meet today, with Norway leading talks in June.", "planned"),
        ("Peru may close the port, and the army accuses Kenya of theft.", "asserted"),
    ],
)
def test_aims_promises_and_conditions_are_told_apart_from_deeds(text: str, status: str) -> None:
    assert statuses(text)[-1] == status


def test_who_holds_somebody_to_be_something_weighs_no_plan() -> None:
    assert "considered" not in statuses("Norway said it still considered the three to be members.")
    assert "considered" not in statuses("The dispute is considered by Norway to be alive.")


def test_a_place_whereto_something_goes_puts_nothing_ahead() -> None:
    assert statuses("Norway gave ships to Peru and sold ten tanks to Kenya on Monday.") == ["asserted"] * 2
