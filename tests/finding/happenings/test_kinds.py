"""What kind a clause tells, and when it tells none."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts, tell


def kinds(text: str) -> list[str | None]:
    return [kind for _, kind, _ in shorts(text)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The signing of the treaty took place in Oslo on Monday.", "agreement_signed"),
        ("Norway held talks with Sweden on Monday.", "met"),
        ("Rebels carried out an attack on the port on Monday.", "attacked"),
        ("On Monday Norway launched an investigation into the bank.", "investigated"),
        ("Norway imposed sanctions on Iran on Monday.", "sanctioned"),
        ("Parliament in Oslo ratified the treaty on Monday.", "agreement_ratified"),
        ("Thousands marched through Oslo on Monday.", "protested"),
    ],
)
def test_verbs_nouns_and_light_verbs_tell_kinds(text: str, kind: str) -> None:
    assert kinds(text) == [kind]


def test_what_fits_no_kind_is_kept_if_it_is_dated() -> None:
    assert kinds("A fire broke out in the yard on Monday.") == [None]
    assert not tell("A fire broke out in the yard.")


def test_how_things_are_is_no_happening() -> None:
    assert not tell("In 2020 the town was small.")


def test_a_storm_attacks_nobody() -> None:
    assert kinds("The storm killed two men in Norway on Monday.") == [None]


def test_a_verb_of_saying_is_no_accusation_of_its_own() -> None:
    assert kinds("Norway claimed on Monday that the port was open.") == ["stated"]


def test_headings_and_page_furniture_tell_nothing() -> None:
    text = "Norway attacked on Monday\n\nThe port was quiet.\n\nImage: NTB, Monday\n\nRecent Comments"
    assert not tell(text)


def test_several_happenings_of_one_sentence_are_all_told() -> None:
    text = "On Monday the king arrived in Oslo, met Jonas Gahr Støre and signed a treaty."
    assert kinds(text) == ["visited", "met", "agreement_signed"]


def test_whom_an_accident_or_a_disease_kills_nobody_attacks() -> None:
    assert [kind for _, kind, _ in shorts("A train hit a bus on Monday, killing 11 people.")] == [None]
    assert [kind for _, kind, _ in shorts("Gunmen hit a bus on Monday, killing 11 people.")][-1] == "attacked"


def test_pounds_behind_a_number_attack_nobody() -> None:
    assert [kind for _, kind, _ in shorts("Britain pledged 52 million pounds on 16 May.")] == ["pledged"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Norway praised a border which Peru sealed in 1993.", "restricted"),
        ("The treaty that Norway and Peru concluded in May 2019 is old.", "agreement_signed"),
        ("The truce was drafted on Monday and took effect at noon on Tuesday.", "ceasefire"),
    ],
)
def test_a_clause_borrows_the_words_that_stand_before_it(text: str, kind: str) -> None:
    assert kind in [found.statement.kind for found in tell(text)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The American regulator inspected the plant in May.", "investigated"),
        ("Norway's king inspected the plant in May.", "visited"),
        ("Workers occupied the plant on Monday.", "protested"),
        ("Norwegian soldiers occupied the plant on Monday.", "seized"),
        ("Norwegian and Swedish marines stormed a beach on Monday in a mock assault.", "exercised_jointly"),
        ("Chinese rescuers landed in Yangon on Monday.", "aided"),
        ("Mali sent warplanes to Niger on Monday.", "forces_sent"),
        ("Mali gave Niger warplanes on Monday.", "supplied"),
        ("Norway threatened on Monday to close its ports to Kenya.", "threatened"),
        ("Security advisers from Norway and Sweden sat down in Oslo on Monday.", "met"),
        ("A treaty on the strait followed in September 2021.", "agreement_signed"),
        ("Norlink Ltd agreed on Monday to buy a rival.", "traded"),
        ("The heirs bought it back in 1993.", "traded"),
        ("Russian border guards left the airport on Monday.", "forces_withdrawn"),
        ("Norway ordered a pause in foreign aid on Monday.", "sanctioned"),
        ("Chile called the charges against it absurd on Monday.", "stated"),
    ],
)
def test_who_acts_and_upon_what_tells_the_kind_where_verbs_do_not(text: str, kind: str) -> None:
    assert kinds(text) == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "Norvik Airlines suspended all flights on Monday.",
        "The embassy of Norway in Lima will remain open in May.",
        "A song released in May found its way to Lima.",
        "Norway sent six observers on Monday.",
        "They came back in May.",
        "A withdrawal would take effect in May.",
    ],
)
def test_what_only_sounds_like_a_kind_is_none(text: str) -> None:
    assert kinds(text)[:1] == [None]


def test_what_somebody_is_for_is_no_plan_of_his() -> None:
    text = '"Our aim is to build a common defence," Mali\'s leader, Assimi Goita, wrote on Monday.'
    assert kinds(text) == ["stated"]


def test_a_union_with_a_number_can_act() -> None:
    assert [kind for _, kind, _ in shorts("Dockers Union No. 2 approved the contract on Monday.")] == [
        "endorsed"
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The sanctions on Peru, imposed in 2009, could be lifted.", ("2009", "sanctioned")),
        ("Kenya may lift a ban on the leaf which it imposed in 2021.", ("2021", "restricted")),
        (
            "The alliance, whose founding treaty it signed in 1949, has 30 members.",
            ("1949", "agreement_signed"),
        ),
        ("The tariffs Donald Trump imposed in March hurt the plant.", ("2024-03", "sanctioned")),
        ("The curfew the army imposed in March is over.", ("2024-03", "restricted")),
        ("The bid Halden Motors rejected in March was low.", ("2024-03", "refused")),
        ("The bridge Peru built in March is shut.", ("2024-03", None)),
    ],
)
def test_a_relative_clause_tells_of_what_stands_before_it(text: str, told: tuple[str, str]) -> None:
    assert told in [one[:2] for one in shorts(text)]


def test_a_name_that_is_spelt_like_a_verb_tells_nothing() -> None:
    assert shorts("Managing director Bent Dahl will step down on 31 December.")[0][1] == "resigned"
    assert shorts("The United States plans to restore relations with Kenya next year.")[0][1] == "recognised"


def test_a_day_behind_a_verb_is_no_object_that_it_must_not_have() -> None:
    assert shorts("Nine carriers that customs seized on 3 May are back.")[0][1] == "seized"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Greece offered help on Monday.", "pledged"),
        ("Greece offered to help Kenya on Monday.", "pledged"),
        ("Greece gave help to Kenya on Monday.", "supplied"),
        ("Norway's premier travels on to Kenya on Monday.", "visited"),
    ],
)
def test_what_is_only_offered_is_not_given_and_who_travels_on_visits(text: str, kind: str) -> None:
    assert kinds(text) == [kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Norway warned on Monday that its government would expel the envoys.", "threatened"),
        ("Norway warned on Monday that Norway might seize the trawlers.", "threatened"),
        ("Norway warned on Monday that rebels might seize the trawlers.", "stated"),
        ("Norway warned on Monday that it would have to borrow more.", "threatened"),
        ("Kenya took over nine cement plants on Monday.", "seized"),
        ("Nordsund Ltd took over nine cement plants on Monday.", "traded"),
        ("Acme Bank lent Beta Steel 3 million dollars on Monday.", "traded"),
        ("Norway lent Kenya 3 million dollars on Monday.", "supplied"),
        ("The miners were told on Monday that the pit would close.", "stated"),
        ("The board proposed on Monday that the pit be closed.", "stated"),
        ("Kenya set up a commission of inquiry on Monday.", "investigated"),
        ("Kenya is weighing a new request to Chad.", "requested"),
    ],
)
def test_who_acts_upon_what_decides_what_warnings_loans_and_seizures_are(text: str, kind: str) -> None:
    assert kinds(text)[0] == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Norway went on to expel two Chadian diplomats on Monday.", "expelled"),
        ("Norway proceeded to sign a treaty with Chad on Monday.", "agreement_signed"),
        ("Norway's premier went on to Kenya on Monday.", "visited"),
        ("Norway will on Friday sign a treaty with Chad.", "agreement_signed"),
        ("Norway will next month lift its sanctions on Chad.", "sanctions_lifted"),
        ("Norway may as early as next month lift its sanctions on Chad.", "sanctions_lifted"),
        ("Norway looks set to lift its sanctions on Chad in July.", "sanctions_lifted"),
        ("Norway is expected on Friday to lift its sanctions on Chad.", "sanctions_lifted"),
        ("Norway was allowed in March to expel two Chadian diplomats.", "expelled"),
        ("Norway in May 2019 expelled two Chadian diplomats.", "expelled"),
        ("Norway on June 3, 2019 expelled two Chadian diplomats.", "expelled"),
        ("The port counted 2,019 wounded on Monday.", None),
        ("Norway became in 2019 the first country to lift its sanctions on Chad.", "sanctions_lifted"),
        ("Norway is known to have expelled two Chadian diplomats in 2019.", "expelled"),
        ("Norway is considering withdrawing its troops from Chad.", "forces_withdrawn"),
        ("Norway is considering whether to lift its sanctions on Chad.", "sanctions_lifted"),
        ("Norway is considering sanctions on Chad.", "sanctioned"),
        ("Norway is considering troops for Chad.", "forces_sent"),
        ("Norwegian partners asked for help on Monday.", "requested"),
        ("Danish sponsors visited the port of Lima on Monday.", "visited"),
        ("Norway sponsors gifted pupils from Chad.", None),
    ],
)
def test_what_only_leads_to_a_verb_and_what_stands_before_it_leave_its_kind(
    text: str, kind: str | None
) -> None:
    assert [one for one in kinds(text) if one] == ([kind] if kind else [])


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Norway's expulsion of two Chadian diplomats on Monday led to a quarrel.", "expelled"),
        ("The arrest of Jonas Lind in Oslo on Monday drew protests.", "detained"),
        ("A fair in the port on Monday was put off.", None),
        ("A fire in the port on Monday led to a quarrel.", None),
    ],
)
def test_what_came_of_an_event_tells_that_it_took_place(text: str, kind: str | None) -> None:
    assert kinds(text) == [kind]


@pytest.mark.parametrize("cause", ["in response to", "because of", "due to"])
def test_why_something_happened_is_not_what_happened(cause: str) -> None:
    text = f"The change came in March {cause} a petition filed by Norway."
    assert [kind for _, kind, _ in shorts(text)] == [None]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Norway promised that it would mend the road next year.", "pledged"),
        ("Norway's premier vowed that Norway would mend the road next year.", "pledged"),
        ("Norway's premier vowed that Kenya would mend the road next year.", None),
        ("Norway expects that it will mend the road next year.", None),
    ],
)
def test_what_somebody_promises_of_himself_is_a_pledge_on_its_own_day(text: str, kind: str | None) -> None:
    assert ("2025", kind) in [one[:2] for one in shorts(text)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Norway's parliament voted on Monday to recognise Kenya.", "recognised"),
        ("Norway's cabinet decided on Monday after long talks to close its embassy in Chad.", "ties_cut"),
        ("Norway decided on Monday to send tents to Kenya.", "pledged"),
        ("Norway chose on Monday to leave the treaty.", "agreement_ended"),
        ("Norway's cabinet voted on Monday to reject the offer of Chad.", "refused"),
        ("Norway decided on Monday not to refuse the offer of Chad.", None),
        ("Norway decided on Monday not to close its embassy in Chad.", None),
        ("Norway will decide on Monday whether to close its embassy in Chad.", None),
        ("Norway's premier decided on Monday to visit Kenya.", None),
    ],
)
def test_what_is_decided_is_done_by_it_if_only_a_decision_is_needed(text: str, kind: str | None) -> None:
    assert kinds(text) == [kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Norway's king signed a decree banning flights to Kenya on Monday.", "sanctioned"),
        ("Norway's premier issued an order expelling two Kenyan envoys on Monday.", "expelled"),
        ("Norway's parliament passed a law outlawing the hunt on Monday.", "restricted"),
        ("Norway's king signed a decree on Monday.", None),
        ("Norway's king signed a decree appointing a judge on Monday.", None),
        ("Norway's king published a book banning the hunt on Monday.", None),
        ("Norway's king signed a law raising the wage on Monday.", None),
    ],
)
def test_a_law_or_a_decree_does_on_its_day_what_its_participle_tells(text: str, kind: str | None) -> None:
    assert kinds(text) == [kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Nordsund Steel shed its stake in Rift Lakes Mining on Monday.", "traded"),
        ("Nordsund Steel has bid for Rift Lakes Mining since Monday.", "traded"),
        ("Norway wound up its mission in Chad on Monday.", "forces_withdrawn"),
        ("Soldiers burnt a village in Chad on Monday.", "attacked"),
        ("Norway bore the cost of the mission on Monday.", "supplied"),
        ("A cattle shed collapsed on Monday.", None),
        ("A rival bid for Rift Lakes Mining failed on Monday.", None),
        ("The ship bound for Oslo sank a boat on Monday.", "attacked"),
    ],
)
def test_pasts_without_an_ending_tell_as_others_do(text: str, kind: str | None) -> None:
    assert kinds(text) == [kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Norway dropped Kenya on Monday.", "ties_cut"),
        ("Norway dropped Oda Lind on Monday.", None),
        ("Kenya went back to Norway on Monday.", "recognised"),
        ("Kenya's premier returned to Norway on Monday.", "visited"),
        ("Norway gave back the bronzes to Kenya on Monday.", "returned"),
        ("Norway handed back its base in Chad on Monday.", "forces_withdrawn"),
        ("Norway sent jets to the Baltic on Monday.", "forces_sent"),
        ("Norway sent jets to Kenya on Monday.", "supplied"),
        ("Norway quit the coalition on Monday.", "agreement_ended"),
        ("Norway and Peru announced their exit on Monday.", "agreement_ended"),
        ("The minister announced her departure on Monday.", "resigned"),
        ("The farmers' party quit the coalition on Monday.", "resigned"),
        ("Norway dismissed the charges on Monday.", "refused"),
        ("A court in Oslo dismissed the charges on Monday.", "released"),
        ("A Norwegian envoy called on the Kenyan finance minister on Monday.", "met"),
        ("A Norwegian envoy called on the Kenyan finance minister on Monday to resign.", "requested"),
        ("Soldiers took to the streets of Bamako on Monday.", "mobilised"),
        ("Students took to the streets of Bamako on Monday.", "protested"),
        ("Norway launched a missile on Monday.", "mobilised"),
        ("Norway launched a missile at Kenya on Monday.", "attacked"),
        ("Nordsund Steel, then called Sund, won a prize on Monday.", None),
        ("Nordsund Steel (today called Sund) won a prize on Monday.", None),
        ("Norway, which has a province called Peru, left the pact in 2019.", "agreement_ended"),
        ("A group called Ansar seized two lorries on Monday.", "seized"),
        ("The storm, dubbed Oda by sailors, passed on Monday.", None),
        ("A minister called Mara Lind a liar on Monday.", "accused"),
        ("A Norwegian minister called Joe Biden on Monday.", "called"),
        ("Norway goes back to 872.", None),
        ("Norway quit on Monday.", "agreement_ended"),
        ("The finance minister of Norway quit on Monday.", "resigned"),
        ("The Norwegian task force was stood down on Monday.", "forces_withdrawn"),
        ("Norway cancelled exercises of the alliance on Monday.", "refused"),
        ("Norway cancelled its partnership with Peru on Monday.", "agreement_ended"),
        ("The Security Council is to endorse the accord on Monday.", "endorsed"),
        ("The council of Norway is to ratify the accord on Monday.", "agreement_ratified"),
        ("Forty Kenyan marines were trained in Oslo in May.", "aided"),
        ("Forty Kenyan marines trained with Norwegian gunners in May.", "exercised_jointly"),
        ("Norway will not admit the ship on Monday.", "refused"),
        ("Norway will admit its errors on Monday.", "conceded"),
        ("Norway has still not let the convoy cross into Peru.", "refused"),
        ("Nordsund expects to complete the deal in June.", "traded"),
        ("Nordsund Steel won the tender for the bridge in May.", "traded"),
        ("Nordsund Steel won a concession for the port from Peru in May.", "agreement_signed"),
        ("Norway asked Kenya for 40 tents. Why? Norway asked Chad for nine on Monday.", "requested"),
        ("Norway asked on Monday whom Kenya meant.", "stated"),
        ("The chairman assured analysts on Monday that the bank was solvent.", "stated"),
        ("The chairman assured the workers on Monday that the mill would stay open.", "pledged"),
        ("The minister blamed the slow thaw on Monday.", "stated"),
        ("The minister blamed the smugglers on Monday.", "accused"),
        ("Norway blamed Kenya on Monday.", "accused"),
        ("Norway expressed doubts on Monday.", "stated"),
        ("Norway vowed retaliation on Monday.", "threatened"),
        ("Norway warned on Monday that it would take steps if Kenya left.", "threatened"),
        ("Norway warned on Monday that repairs would take a week.", "stated"),
    ],
)
def test_of_whom_something_is_told_decides_between_kinds_of_the_same_words(
    text: str, kind: str | None
) -> None:
    assert kinds(text)[:1] in ([kind], [])


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Norwegian and Swedish ships exercised off Oslo on Monday.", "exercised_jointly"),
        ("Troops from Kenya and Chad are training in Nairobi since Monday.", "exercised_jointly"),
        ("Norwegian and Swedish actors rehearsed in Oslo on Monday.", None),
        ("The last French soldiers in Niger flew out on Monday.", "forces_withdrawn"),
        ("French soldiers flew out to Niger on Monday.", "forces_sent"),
    ],
)
def test_who_trains_or_flies_out_tells_what_that_is(text: str, kind: str | None) -> None:
    assert kinds(text) == [kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A court in Peru ruled against the state's procedure for removing voters on Monday.", None),
        ("A court in Peru ruled against the bank on Monday.", "convicted"),
        ("A court in Peru ruled in favour of the widow on Monday.", "convicted"),
        ("Oda Lind clinched most of the pledged delegates on Monday.", None),
        ("Peru pledged a bridge on Monday.", "pledged"),
        ("Donald Trump was in Peru's interest on Monday.", None),
        ("Donald Trump was in Peru's capital on Monday.", "visited"),
    ],
)
def test_a_measure_is_not_convicted_a_participle_promises_nothing_and_an_interest_is_no_place(
    text: str, kind: str | None
) -> None:
    assert kinds(text)[:1] == [kind] or (kind is None and not kinds(text))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Norway used its summit speech on Monday to accuse Chad of fraud.", "accused"),
        ("Norway used an old law on Monday to expel two envoys of Chad.", "expelled"),
        ("Nordsund Ltd used the proceeds in May to buy a rival.", "traded"),
        ("Norway used the day on Monday to tell Chad to open its border.", "requested"),
        ("Old lorries were used in May to visit Chad.", None),
    ],
)
def test_what_a_speech_a_law_or_money_is_used_for_is_told(text: str, kind: str | None) -> None:
    assert kinds(text) == [kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Peru moved to the High Court on Monday.", "charged"),
        ("The union went back to court on Monday.", "charged"),
        ("Peru took its neighbour to the International Court of Justice on Monday.", "charged"),
        ("Peru moved the statue to the High Street on Monday.", None),
    ],
)
def test_who_goes_to_court_or_takes_another_there_sues(text: str, kind: str | None) -> None:
    assert kinds(text) == [kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("In Chad a cyclone struck. Two lorries with rice were looted on Monday.", "seized"),
        ("In Chad a cyclone struck. Crowds seized the tents on Monday.", "seized"),
        ("In Chad a cyclone struck. Nine hundred homes were destroyed on Monday.", None),
    ],
)
def test_in_a_disaster_crowds_seize_what_no_storm_takes(text: str, kind: str | None) -> None:
    assert kinds(text)[-1] == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Sanctions on Nordsund, a maker of aluminium and steel, were lifted on Monday.", "sanctions_lifted"),
        ("The ban on maize, rice, wheat and beans from Kenya was lifted on Monday.", "eased"),
        ("Sanctions on Nordsund were on the table. The lid of the box was lifted on Monday.", None),
    ],
)
def test_a_subject_may_be_long_before_the_participle_of_its_passive(text: str, kind: str | None) -> None:
    assert kinds(text)[-1] == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Peru and Chile fell out. Relations were cut in 1962.", "ties_cut"),
        ("A delegation of Chad is expected in Oslo in June.", "visited"),
        ("A quarrel over a well flared into fighting in May.", "attacked"),
        ("A quarrel over a well set off clashes in May.", "attacked"),
        ("A quarrel over a well turned into a farce in May.", None),
        ("The duties imposed by Norway in May hurt.", "sanctioned"),
        ("The lockdown imposed in May hurt.", "restricted"),
        ("Cholera was declared in Chad on Monday.", "stated"),
        ("The regulator of Norway opened an in-depth review on Monday.", "investigated"),
        ("Norway became the alliance's ninth member on Monday.", "agreement_in_force"),
        ("The parliament of Norway is to vote on the treaty in June.", "agreement_ratified"),
        ("Oda Lind, premier of Norway, gave notice in May that she would quit the pact.", "agreement_ended"),
        ("Norway applied in May alongside Chad.", "requested"),
        ("Norway put its aid to Chad on hold on Monday.", "ties_cut"),
        ("The order for nine jets became effective on Monday.", "agreement_in_force"),
        ("Norway became the jet's first export customer on Monday.", "traded"),
        ("Norway secured nine additional fighters on Monday.", "traded"),
        ("Norway drove a small garrison off the island in 1972.", "attacked"),
        ("Police regained the site on Monday.", "seized"),
        ("Some 20 Norwegian soldiers will rotate into Chad in June.", "forces_sent"),
        ("Norwegian armour entered Chad on Monday.", "forces_sent"),
        ("Norway sent soldiers to Chad in May. An advance party of 20 had arrived in April.", "forces_sent"),
        ("The parliament of Norway is to vote on the budget in June.", None),
    ],
)
def test_plain_words_of_quarrels_measures_and_clubs_tell_kinds(text: str, kind: str | None) -> None:
    assert kinds(text)[-1] == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The cyclone hit Peru on Friday and struck again on Monday.", None),
        ("Nurses in Lima struck again on Monday.", "struck"),
        ("The frigate was decommissioned on Monday.", None),
        ("The rebels disarmed on Monday.", "ceasefire"),
        ("Peru pulled out of the ban on mines on Monday.", "agreement_ended"),
        ("Peru pulled out of the town on Monday.", "forces_withdrawn"),
    ],
)
def test_a_verb_has_the_kind_of_what_it_is_said_of(text: str, kind: str | None) -> None:
    assert kinds(text)[-1] == kind


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ordered in May 2016, the two frigates of Peru are late.", ("2016-05", "traded")),
        (
            "Approved by the senate in May 2019, the treaty of Peru has expired.",
            ("2019-05", "agreement_ratified"),
        ),
        ("Concluded in 2004, the accord between Peru and Chile has lapsed.", ("2004", "agreement_signed")),
        ("Painted in 2004, the hall in Lima is white.", ("2004", None)),
        (
            "Peru and Chile held joint drills, which began on Monday and will last until Sunday.",
            ("/2024-05-19", "exercised_jointly"),
        ),
        (
            "Peru and Chile held a joint feast, which began on Monday and will last until Sunday.",
            ("/2024-05-19", None),
        ),
    ],
)
def test_a_participle_in_front_and_a_verb_joined_to_a_relative_clause_borrow_what_they_are_told_of(
    text: str, told: tuple[str, str | None]
) -> None:
    assert told in [(when, kind) for when, kind, _ in shorts(text)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Norway summoned the ambassador of Peru on Monday.", "requested"),
        ("Norway called in the Peruvian consul on Monday.", "requested"),
        ("Norway accused the ambassador of Peru of spying on Monday.", "accused"),
        ("Halden Motors of Norway takes over on 2 June.", "traded"),
        ("Anna Berg takes over on 2 June.", None),
        ("The coaches ordered from Halden Motors in 2021 are late in Peru.", "traded"),
        ("The visit to Peru included talks with President Jan Dahl on Monday.", "met"),
        ("The visit to Peru included a bath on Monday.", None),
        ("Student visas were cut to a tenth by Norway in May.", "restricted"),
        ("Costs were cut to a tenth by Norway in May.", None),
        ("The treaty of Peru and Chile was put to parliament on Monday.", "agreement_ratified"),
        ("The border of Peru and Chile was fixed by a treaty in 1904.", "agreement_signed"),
        ("A letter of intent was exchanged by Peru and Chile on Monday.", "agreement_signed"),
        ("Two Peruvian envoys were turned away in Oslo on Monday.", "refused"),
        ("Norway turned away from Peru on Monday.", None),
        ("Peru took a dispute over a reef to the court in The Hague in 2014.", "charged"),
        ("The appeal for Peru raised 3 million euros in May.", "aided"),
        ("The conference for Peru raised 3 million euros in May.", "pledged"),
        ("Norway came under pressure from Peru on Monday to open the port.", "requested"),
        ("The rest had been disbursed in May 2021.", "supplied"),
        ("The Peruvian unit appeared on Monday near the bridge.", "forces_sent"),
        ("The Peruvian choir appeared on Monday near the bridge.", None),
    ],
)
def test_nouns_that_carry_the_kind_and_particles_of_plain_verbs_tell_it(text: str, kind: str | None) -> None:
    assert [one[1] for one in shorts(text)] == [kind]


def test_what_an_entry_tells_of_what_is_not_so_is_not_denied_by_that() -> None:
    told = tell("Peru said in May that it would not leave the raid unanswered.")[-1]
    assert (told.statement.kind, told.statement.factuality) == ("threatened", "planned")
    told = tell("Peru said in May that it would not retaliate against Chile.")[-1]
    assert told.statement.factuality == "denied"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A donors' conference is due in Lima on 31 May.", "met"),
        ("A parcel is due in Lima on 31 May.", None),
        ("Agreements on land and drugs were reached by Peru and Chile in May.", "agreement_signed"),
        ("Electricity returned to Lima on Monday.", None),
        ("Norway has poured 3 million dollars into Peru since 2000.", "aided"),
        ("Norway has poured 3 million dollars into Halden Motors since 2000.", "traded"),
        ("Peru withdrew its notice to end the Visiting Forces Agreement with Chile on Monday.", "conceded"),
        ("Peru withdrew its soldiers from Chile on Monday.", "forces_withdrawn"),
    ],
)
def test_where_the_best_entry_means_something_else_another_of_the_same_words_tells_the_kind(
    text: str, kind: str | None
) -> None:
    assert kinds(text) == [kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Norway will ration petrol on Friday.", "restricted"),
        ("Norway plans to double its force in Peru on Friday.", "forces_sent"),
        ("Norway will back the proposal on Friday.", "endorsed"),
        ("Norway will be back in Peru on Friday.", None),
    ],
)
def test_a_word_that_is_a_noun_as_often_is_a_verb_behind_will_and_to(text: str, kind: str | None) -> None:
    assert kinds(text) == [kind]


@pytest.mark.parametrize(
    ("text", "kind", "at"),
    [
        ("The king, who alighted in Peru on Sunday, is far away.", "visited", 0),
        ("The parcel, which alighted in Peru on Sunday, is far away.", None, 0),
        ("The premier left home on Saturday and stayed in Peru for two days on Sunday.", "visited", -1),
    ],
)
def test_what_an_entry_asks_of_a_subject_may_stand_before_who_or_in_the_clause_that_goes_on(
    text: str, kind: str | None, at: int
) -> None:
    assert kinds(text)[at] == kind


def test_where_the_best_entry_of_a_kind_lacks_a_side_another_of_the_kind_tells_it() -> None:
    assert kinds("The neighbours fought over the valley for five weeks in 1995.") == ["attacked"]
