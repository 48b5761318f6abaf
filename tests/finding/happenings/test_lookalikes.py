"""What looks like a deed and is none, beside the deed that it looks like."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts, tell


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Peru lifted its tariffs by an average of 30 per cent in May.", None),
        ("The levy on fuel was lifted to 30% in Peru in May, and the tariffs were lifted by 5%.", None),
        ("Peru lifted its tariffs on steel from Chile in May.", "sanctions_lifted"),
        ("The polls in Peru have been pushed back to the spring of 2025.", None),
        ("Peru pushed Chile to open the port on Monday.", "requested"),
        ("The deadline for the port in Peru was pushed to early 2025.", None),
        ("Chile was pushed by Peru on Monday to open the port.", "requested"),
        ("The premier of Peru fought the May election on jobs.", None),
        ("Crowds marched in Lima, Cusco and Puno in Peru on Monday to celebrate the win.", None),
        ("Crowds marched in Lima, Cusco and Puno in Peru on Monday to demand bread.", "protested"),
        ("A battle sent the governor fleeing from Peru on Monday.", None),
        ("Norway will honour the verdict, which fell in Peru on Monday.", None),
        ("The passports of Peru were recognised in May.", None),
        ("The independence of Peru was recognised by Norway in May.", "recognised"),
        ("Police in Lima started handing out leaflets on Monday.", None),
        ("The World Food Programme started handing out soap in Peru on Monday.", "aided"),
        ("The widows received a wreath from the president of Chile on Monday.", None),
        ("The Peruvian premier received the president of Chile on Monday.", "met"),
        ("Norway honoured its agreement with Peru in May.", None),
        ("The treaty with Peru was honoured by Norway in May.", None),
        ("Norway honoured the president of Peru in May.", "endorsed"),
        ("Norway honoured the tickets of the airline on Monday.", None),
        ("Norway honoured the passports of Peru in May.", None),
        ("Norway suspended a 3 billion dollar expansion of its mine on Monday.", None),
        ("A panel in Lima delivered its findings to the premier of Peru on Monday.", None),
        ("Norway delivered rifles to Peru on Monday.", "supplied"),
        ("The parliament of Peru gave the gas treaty a second reading on Monday.", None),
        ("Norway gave Peru money but no troops in May.", "supplied"),
        ("The road in Peru was built by soldiers and opened in May.", None),
        ("Peru opened the road from Chile on Monday.", "eased"),
        ("The return of the statue in 1983 was slow in Peru.", "returned"),
        ("Peru offered no date on Monday.", None),
        ("Peru offered a base on Monday.", "pledged"),
        ("Peruvian soldiers left some rum behind on Monday.", None),
        ("Peruvian soldiers left Chile on Monday.", "forces_withdrawn"),
        ("The fall wiped 3 billion dollars out on Monday.", None),
        ("Rebels in Peru wiped out a patrol on Monday.", "attacked"),
        ("Shares in the mill in Lima recovered some ground on Monday.", None),
        ("The army of Peru recovered some ground on Monday.", "seized"),
        ("The people of Peru were told in May to expect it.", "stated"),
        ("Peruvian rebels armed with knives fled to Chile on Monday.", None),
        ("Peruvian rebels were armed with rifles by Chile on Monday.", "supplied"),
        ("The parliament of Peru reconvenes in May 2030.", None),
        ("Police in Lima held back the marchers on Monday.", None),
        ("Police in Lima held nine protesters on Monday.", "detained"),
        ("Shares in the mill of Lima were pledged to a bank in May.", None),
        ("Norway pledged 2 million euros to the World Bank in May.", "pledged"),
        ("The premier of Peru instructed ministries to save on Monday.", None),
        ("The court in Lima instructed ministries to publish it on Monday.", "requested"),
        ("A council in Lima instructed ministries to publish it on Monday.", "requested"),
        ("Peru told Chile on Monday to open the port.", "requested"),
        ("Peru invited the premier of Chile for talks on Monday.", "requested"),
        ("The premier of Peru claimed 90 per cent approval on Monday.", "stated"),
        ("Deputies in Lima approved a ban on new mines in Peru on Monday.", "restricted"),
        ("A clerk burned a book outside the Peruvian embassy in Oslo on Monday.", "protested"),
        ("Peru acceded in 2008 to the convention.", "agreement_signed"),
        ("Peru extradited a banker to Chile on Monday.", "deported"),
        ("The envoys of Peru and Chile will reconvene in Lima in May 2030.", "met"),
        ("On Monday the council in Lima called the disease a threat.", "stated"),
        ("On Monday Peru called Chile a threat.", "accused"),
        ("Peru froze most foreign aid in May.", "ties_cut"),
        ("Peru froze its aid to Mali in May.", "sanctioned"),
        ("Peru called the exercise off on Monday.", None),
        ("The mine in Peru, which Halden Motors owns, was written down to zero in May.", None),
        ("Halden Motors of Norway wrote the mine down to zero on Monday.", None),
        ("Halden Motors of Norway wrote on Monday that prices were down.", "stated"),
        ("Peru halted payments on its dollar bonds on Monday.", None),
        ("Norway halted payments to Peru on Monday.", "sanctioned"),
        ("The budget of the museum in Lima was cut in 2011.", None),
        ("Norway froze its budget support for Malawi in May.", "sanctioned"),
        ("A scandal toppled the premier of Peru in May.", None),
        ("The army toppled the premier of Peru in May.", "seized"),
        ("The premier of Peru was toppled in May.", None),
        ("The dispute in Lima was ended by a treaty in May.", None),
        ("The feud in Lima was ended by a treaty in May.", "ceasefire"),
        ("The treaty with Peru was ended in May.", "agreement_ended"),
        ("Charter flights between Oslo and Lima started on 2 May.", None),
        ("A charter between Oslo and Lima started on 2 May.", "agreement_in_force"),
        ("Voters in Peru were asked on Monday to approve it.", None),
        ("Peru asked Chile on Monday to approve it.", "requested"),
        ("Crowds in Lima marched on Monday to celebrate the pact.", None),
        ("Crowds in Lima marched on Monday to demand the pact.", "protested"),
        ("Ferry links between Peru and Chile were restored on Monday.", None),
        ("Links between Peru and Chile were restored on Monday.", "recognised"),
        ("The third district of Lima was merged with the port in May.", None),
        ("A brewer in Lima was merged with a rival in May.", "traded"),
        ("Peruvian migrants travelled to Chile in May.", None),
        ("The Peruvian premier travelled to Chile in May.", "visited"),
        ("Peru admitted on Monday that members had died.", "conceded"),
        ("The Norwegian parliament voted on Monday to admit Peru to NATO.", None),
        ("Norway gave Peruvian troops access to four bases in May.", "cooperated"),
        ("Norway gave Peru access to four ports in May.", "eased"),
        ("The two kings embraced in Lima on Monday.", "met"),
        ("Norway embraced the reform in May.", "endorsed"),
        ("The quarrel of Peru and Chile goes back to May 2011.", None),
        ("The envoy of Peru goes back to Chile in May.", "returned"),
        ("Pictures released in Lima on Monday show a camp.", None),
        ("Sailors released in Lima on Monday were thin.", "released"),
        ("The review for Peru was delivered in May.", None),
        ("Peru opened in May amid much talk.", None),
        ("Peru and Chile closed a chapter in May.", None),
        ("Thanks to a grant, a school in Lima opened in May.", None),
        ("Peru thanked Norway on Monday.", "endorsed"),
        ("The yard in Lima met its conditions on Monday.", None),
        ("Norway met the demands of the miners in Lima on Monday.", "conceded"),
        ("A tariff war that was started by Peru in 2010 hurt the growers.", None),
        ("A war that was started by Peru in 2010 hurt the growers.", "attacked"),
        ("The first round takes place in Peru on 20 May, and the runoff in June.", None),
        ("The first round takes place in Peru on 20 May, and the envoys stay.", "met"),
        ("Consultants pulled the listing of Halden Motors in Oslo on Monday.", None),
        ("The panel has been charged with mapping the border of Peru since May.", None),
        ("The banker has been charged with theft in Peru since May.", "charged"),
        ("Calling malaria a threat to us all, the king of Norway gave 2 million euros in May.", "supplied"),
        ("Norway wrote the target into law in 2015.", None),
        ("Norway wrote to Peru in 2015 that the target was met.", "stated"),
        ("Members came to each other's aid in Mali in May.", None),
        ("Norway came to the aid of Mali in May.", "aided"),
        ("The dwellings of Lima were finished in May, according to an audit.", None),
        ("Arrests in the port of Lima fell in May.", None),
        ("The port of Lima fell in May.", "seized"),
        ("The clinic in Lima admitted 40 girls last week.", None),
        ("Peru admitted the poet to a hospital in Lima on Monday.", None),
        ("Peru admitted killing nine girls in Lima on Monday.", "conceded"),
        ("The bulk carrier Halden Star left Beirut on Monday with 300 tonnes of maize.", None),
        ("A trade mission left Lima on Monday.", None),
        ("The peacekeeping mission left Mali on Monday.", "forces_withdrawn"),
        ("Oda Lind ousted Jan Berg at the polls in Norway in May.", None),
        ("Norway ousted two Peruvian envoys in May.", "expelled"),
        ("A landing fee wiped out the profit of the airline in May.", None),
        ("The rebels wiped out a patrol of Mali in May.", "attacked"),
        ("The king of Norway charged Oda Lind with forming a cabinet on Monday.", None),
        ("The court in Oslo charged Oda Lind with leading a gang on Monday.", "charged"),
        ("Debts forced Peru to close the mine in May.", None),
        ("A fallen cable was blamed in Lima in May.", None),
        ("None of the aims of Peru was met in May.", None),
        ("Fishermen in Lima let off nine rockets on Monday.", None),
        ("A flood warning was given in Lima in May.", None),
    ],
)
def test_what_only_looks_like_a_deed_has_no_such_kind(text: str, kind: str | None) -> None:
    assert {told for _, told, _ in shorts(text)} == {kind}


def test_how_somebody_leaves_those_behind_is_no_going_of_its_own() -> None:
    told = shorts("Norway quit the mission on Monday, leaving the United Nations to guard the port.")
    assert [kind for _, kind, _ in told].count("agreement_ended") < 2
    assert not any("UNO<" in parties for _, _, parties in told)
    assert shorts("Norway left the alliance on Monday.")[0][1] == "agreement_ended"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Oda Lind contends that the mill makes no profit.", "stated"),
        ("Norway complained that the mill makes no profit.", "accused"),
        ("The governor seized power as a young captain in 1994.", "seized"),
        ("The harbour town, which rebels had held, was recaptured by Rwandans in May.", "seized"),
        ("The robber, who had fled the town. He was recaptured by Rwandans in May.", "detained"),
        ("Peru and Chile shook hands on Monday on a fisheries deal.", "agreement_signed"),
        ("The treaty was signed in the Cook Islands in November 2023.", "agreement_signed"),
        ("The regulator in Peru gave its consent on Monday.", "endorsed"),
        ("Norway announced another 12 million euros for Mali on Monday.", "pledged"),
        ("Norway announced €12 million for Mali on Monday.", "pledged"),
        ("Volvo announced another $12 million loss on Monday.", "stated"),
        ("Norway called the visit a breach of the pact on Monday.", "accused"),
        ("The court ordered Peru on Monday to refrain from drilling.", "restricted"),
        ("Peru told its travel agencies on Monday to stop selling tours to Chile.", "restricted"),
        ("The senate of Peru voted on 3 May 2021 to reject the plan.", "refused"),
        ("Peru's envoy handed over a cheque in Mali on Monday.", "aided"),
        ("Peru's labour minister summoned both sides to Lima on Monday.", "met"),
        ("Peru and Chile declared their state of war over on 9 May.", "ceasefire"),
        ("Norway's parliament endorsed the bid on Monday by 90 votes to nine.", "endorsed"),
        ("Hungary's parliament approved the Finnish bid in May.", "agreement_ratified"),
        ("A Norwegian frigate left Bergen on Monday.", "forces_sent"),
        ("A Norwegian frigate left Beirut on Monday.", "forces_withdrawn"),
        ("Malian soldiers left Kidal on Monday.", "forces_withdrawn"),
        ('"This is a scandal," an aide of the governor protested on Monday.', "stated"),
        ("An aide of the governor protested in Lima on Monday against the plan.", "protested"),
        ("Some 300 bags of rice were released by Ghana in May.", "supplied"),
        ("Nine sailors were released by Ghana in May.", "released"),
        ("The council of Lima released the money in May.", "supplied"),
        ("Peru released the frozen funds of the bank in May.", "eased"),
        ("The judges told Ghana on Monday not to drill.", "restricted"),
        ("Ghana was ordered by the court on Monday to seal the records.", "requested"),
        ("Ghana was told by a court on Monday to pay nine million dollars.", "convicted"),
        ("Peru offered Ghana a credit line in May.", "pledged"),
        ("Peru gave Ghana a credit line in May.", "supplied"),
        ("The gift was announced in Lima on Monday.", "pledged"),
        ("Peru and Chile ended two days of talks in Lima on Monday.", "met"),
        ("Halden Bank paid 3 million dollars on Monday to settle with the regulators.", "conceded"),
        ("Peru suspended its visa requirement for Danes in May.", "eased"),
        ("Eighteen captured sailors were freed by Ghana in May.", "released"),
        ("Eighteen Danes captured two sailors in May.", "detained"),
        ("The envoy of Peru was met by the king of Norway on Monday.", "met"),
        ("Halden Foods approved the $3bn project in May.", "endorsed"),
        ("The World Bank approved a $3m loan in May.", "pledged"),
        ("A judge in Lima cleared Halden Foods on Monday to sell the mill.", "eased"),
        ("A judge in Lima cleared the editor on Monday.", "released"),
        ("Halden Foods dropped its suit against Peru in May.", "conceded"),
        ("Norway ordered its envoy home from Peru on Monday.", "ties_cut"),
        ("Norway joined calls for a truce in Mali on Monday.", "requested"),
    ],
)
def test_the_words_around_a_verb_tell_which_of_two_kinds_it_tells(text: str, kind: str) -> None:
    assert kind in {told for _, told, _ in shorts(text)}


def test_a_truce_that_was_agreed_is_one_also_behind_a_comma() -> None:
    told = shorts("A truce, agreed in June, was broken by Mali and Chad.")
    assert next(kind for _, kind, _ in told) == "ceasefire"
    assert "ceasefire" not in {kind for _, kind, _ in shorts("A price, agreed in June, was paid by Mali.")}


def test_soldiers_serving_somewhere_do_what_the_verb_of_their_clause_tells() -> None:
    told = tell("The panel found that Malian troops serving with the force had killed 12 men in May.")
    assert [found.statement.kind for found in told] == ["attacked"]
    told = tell("Less than a week after agreeing to a truce in May, Mali left.")
    assert "ceasefire" in {found.statement.kind for found in told}


def test_a_past_before_a_noun_with_a_verb_of_its_own_describes_it() -> None:
    promised = shorts("When promised lorries failed to reach Mali on Monday, the mayor of Lima wept.")
    assert "pledged" not in {kind for _, kind, _ in promised}
    assert "pledged" in {kind for _, kind, _ in shorts("When Norway promised lorries on Monday, Mali wept.")}


@pytest.mark.parametrize("text", ["Nine died in Lima on Monday.", "In May, 18 fled.", "Two left on Monday."])
def test_a_count_alone_can_be_who_died_or_left(text: str) -> None:
    assert [kind for _, kind, _ in shorts(text)] == [None]


def test_a_step_taken_in_a_year_takes_nobody_in() -> None:
    told = shorts("The step, taken in 2018, to free orphans from fees cost Peru 3 million dollars in May.")
    assert "aided" not in {kind for _, kind, _ in told}
    assert "aided" in {kind for _, kind, _ in shorts("Nine orphans were taken in on Monday by Peru.")}


def test_who_is_said_to_do_wrong_is_accused_where_it_is_called_an_allegation() -> None:
    told = shorts("Norway said on Monday that a mill had cheated it, an allegation that Peru denies.")
    assert told[0][1:] == ("accused", "NOR> PER<")
    told = shorts("Norway said on Monday that it paid, rejecting an accusation that it had lied.")
    assert told[0][1] == "stated"


def test_the_return_of_what_nobody_holds_gives_nothing_back() -> None:
    assert "returned" not in {kind for _, kind, _ in shorts("The return of peace in 1983 was slow in Peru.")}


@pytest.mark.parametrize(
    ("text", "kind", "is_told"),
    [
        ("There are fewer than 90 soldiers left in Peru, down from 300 in 1995.", "forces_withdrawn", False),
        ("Some 90 Norwegian soldiers left Peru in 1995.", "forces_withdrawn", True),
        ("Two army lorries carrying 80 miners left Lima on Monday.", "forces_withdrawn", False),
        ("Two army lorries carrying 80 soldiers left Lima on Monday.", "forces_withdrawn", True),
        ("Some 90 Norwegian soldiers, the first batch, left Peru in May.", "supplied", False),
        ("A first batch of rifles left Norway for Peru in May.", "supplied", True),
        (
            '"We are closer to becoming a member," Jan Dahl said on Monday.',
            "agreement_in_force",
            False,
        ),
        ("Peru became a full member of the union on Monday.", "agreement_in_force", True),
        ('"Trade must put food on the table," an envoy of Peru said on Monday.', "pledged", False),
        ("Norway put an offer on the table in Lima on Monday.", "pledged", True),
        ("The agency struck nine districts off its list in May.", "expelled", False),
        ("The guild in Lima struck two members off its list in May.", "expelled", True),
        ("The owners, encouraged, paid Peru 3 million dollars in May.", "requested", False),
        ("Norway encouraged Peru in May to pay.", "requested", True),
        ("Peru fell behind with its payments in May.", "endorsed", False),
        ("The mine in Lima came under attack from rebels on Monday.", "accused", False),
        ("The port of Lima came under fire from the army of Chile on Monday.", "attacked", True),
        ("The port of Lima came under fire from the press on Monday.", "attacked", False),
        ("The concession for the port of Lima fell to Halden Motors in May.", "seized", False),
        ("The port of Lima fell to rebels in May.", "seized", True),
    ],
)
def test_what_is_left_carried_or_struck_off_is_told_apart_from_what_it_looks_like(
    text: str, kind: str, *, is_told: bool
) -> None:
    assert (kind in {one[1] for one in shorts(text)}) == is_told
