"""Words that tell one kind of people and another thing of prices, films and storms."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts

OTHER = """
    agreement_signed: A tribunal settled the boundary between Peru and Chile in May.
    attacked: Norway invested in the port on Monday.
    attacked: The envoy of Norway crossed the border into Peru on Monday.
    met: Norway welcomed the king's decision on Monday.
    detained: Norway expressed concern about arrests in Peru on Monday.
    returned: Norway brought its soldiers home on Monday.
    seized: Two shells took the lives of nine monks on Monday.
    attacked: The deputies stormed out of the chamber on Monday.
    pledged: Kenya offered another account on Monday.
    forces_withdrawn: Kenya withdrew from a gathering on Monday.
    stated: Kenya and Chad have disputed the river since 1960.
    pledged: The broker raised its target for the stock on Monday.
    requested: The embassy of Kenya was asked for comment on Monday.
    eased: The wind let a ship through the strait of Norway on Monday.
    mobilised: Fans of Leeds mobilised on Monday.
    ceasefire: Bitcoin surrendered its gains on Monday.
    traded: Trump signed an order for the wall on Monday.
    supplied: KLM took delivery of its first freighter on Monday.
    attacked: The port of Mykolaiv resumed operations on Monday.
    attacked: Norway slapped visa bans on two generals on Monday.
    visited: The firm went into liquidation on Monday.
    visited: The governor returned to office on Monday.
    attacked: Peru and Chile clashed over fishing rights on Monday.
    attacked: Peru and Chile clashed at the International Court of Justice on Monday.
    ceasefire: The ceasefire between Kenya and Chad came under strain on Monday.
    agreement_ended: The talks ended without an agreement on Monday.
    eased: Flights resumed on Monday.
    met: The ambassador came home for consultations on Monday.
    met: Estonia met the capital requirements on Monday.
    met: Norway met the cost of the repairs in May.
    met: The proposal met with resistance in Berlin on Monday.
    visited: Kenya headed into recession in May.
    visited: Norway went to the polls on Monday.
    visited: A general election is due in Norway on 20 May.
    agreement_signed: Joe Biden clinched the nomination on Monday.
    agreement_in_force: The tax came into force on Monday.
    pledged: The vessel was declared ready on Monday.
    pledged: The senator won 40 pledged delegates in Ohio on Monday.
    supplied: UBS set aside 1.2 billion francs for legal costs on Monday.
    pledged: Nordsund Ltd set aside 1.2 billion francs on Monday.
    pledged: Kenya offered no explanation on Monday.
    requested: The premier of Kenya told reporters on Monday ahead of a trip to Chad.
    agreement_signed: Kenya and Chad are due to discuss a fishing pact on Monday.
    detained: An arrest warrant for the banker was issued in Kenya on Monday.
    investigated: Hearings on the merits began in Kenya on Monday.
    resigned: The president of Kenya dissolved her cabinet on Monday.
    returned: The quarrel between Kenya and Chad goes back to July 2023.
    attacked: Sea water burst into the engine room on Monday.
    eased: Classes resumed in Kenya on Monday.
    restricted: Nine villages in Kenya went dark on Monday.
    stated: Toyota recalled 61,000 pick-ups built in Ohio on Monday.
    stated: A quake in the north of Chad claimed 350 lives on Monday.
    stated: Soldiers from nine countries trained in Kenya on Monday in an exercise called Green Lion.
    traded: A judge ordered Chad on Monday to return the nine ships.
    traded: Sixty men were ordered off the ferry on Monday.
    investigated: Kenya set up a committee to draft the budget on Monday.
    investigated: The minister questioned the need for the mission on Monday.
    accused: The Kenyan premier voiced concern over the delay on Monday.
    requested: Kenya is weighing a request for lorries from Chad.
    supplied: The envoy delivered a letter to Vladimir Putin on Monday.
    supplied: A lecture delivered in May angered China.
    forces_sent: The family sent a fax to local police on Monday.
    forces_sent: The firm sent a bill to the army on Monday.
    attacked: The opposition attacked the government on Monday for raising taxes.
    attacked: James Kopp is wanted for attempted murder since May.
    supplied: The startup raised no money on Monday.
    forces_withdrawn: Five survivors were pulled out of the mine on Monday.
    forces_withdrawn: Shell withdrew from Nigeria on Monday.
    forces_withdrawn: The senator withdrew from the race on Monday.
    endorsed: The troops were welcomed in Lithuania on Monday.
    endorsed: The court awarded the temple to Cambodia in 1962.
    endorsed: Troops defended the town of Bakhmut on Monday.
    restricted: Russia and China declared a partnership without limits on Monday.
    conceded: Milei sacked half her cabinet on Monday.
    released: The film was released in Norway on Monday.
    released: The agency released the names of the dead on Monday.
    released: The firm announced the release of its new phone on Monday.
    released: The release of the album on Monday pleased fans.
    released: Netflix released 30 new titles in Kenya on Monday.
    seized: The album seized the top spot in the charts on Friday.
    returned: Volvo returned to profit on Monday.
    accused: Russia rejected accusations of cheating on Monday.
    charged: Ryanair charged passengers 40 euros a bag in May.
    refused: Shares in Volvo declined on Monday.
    threatened: The storm threatened the harvest in Kenya on Monday.
    threatened: The ministry in Kyiv is weighing a military hospital for the town.
    attacked: Siemens built two gas turbine plants in Egypt in 2018.
    attacked: The party captured 40 seats in Kenya on Monday.
    attacked: The film invaded the privacy of the premier of Kenya on Monday.
    attacked: The lava destroyed a third of Goma in 2002.
    seized: Volvo seized the chance on Monday.
    protested: Stocks in Oslo rallied on Monday.
    protested: Wheat rallied in Chicago on Monday.
    restricted: Fog closed the airport in Oslo on Monday.
    resigned: Fans of Leeds were resigned to defeat on Monday.
    met: His remarks met with laughter in Berlin on Monday.
    attacked: The economy of Chile beat expectations in May.
    accused: The telescope in Chile took aim at Jupiter on Monday.
    conceded: The mine in Chile caved in on Monday.
    restricted: A fault stopped all trains between Lyon and Dijon on Monday.
    visited: The choir of Riga toured Japan in May.
    attacked: A dog attacked a postman in Cardiff on Monday.
    met: The actor met his match in Cannes on Monday.
    convicted: The weather was fine in Crete on Monday.
    supplied: The goalkeeper delivered a fine save against Spain on Monday.
    expelled: The volcano expelled ash over Java on Monday.
    resigned: Fans in Turin resigned themselves to defeat on Monday.
    protested: The road to Aosta was blocked by snow on Monday.
    visited: Napoli returned to winning ways on Monday.
    conceded: Belgium conceded a goal against Morocco on Monday.
    mobilised: The charity mobilised volunteers in Mali on Monday.
    pledged: The hotel in Rome offered a view of the river on Monday.
    refused: The number of migrants in Spain declined in May.
    refused: The premier of Norway called for direct talks on Monday.
    attacked: Oda Lind took up the post in Oslo on Monday.
    requested: The banker from Oslo pleaded not guilty to theft on Monday.
    requested: The banker from Oslo pleaded not guilty to money laundering on Monday.
    charged: The banker from Oslo pleaded not guilty to theft on Monday.
    ties_cut: Halden Motors halted exports to Ghana on Monday.
    attacked: A boiler blast killed nine workers in Lima on Monday.
    attacked: Halden Steel shut its kiln in Oslo on Monday after an explosion at the plant killed nine.
    attacked: An explosion at a paper mill in Peru injured nobody on Monday.
    conceded: Halden Foods of Norway complied with all rules in May.
    attacked: The director shot the film in Prague in May.
    restricted: Flooding displaced 40,000 people in Libya in May.
    struck: Pilots from Ukraine have been training in Romania since May.
    agreement_signed: The president of Peru signed a decree on Monday handing a mill to Gazprom.
    attacked: A tunnel collapsed at a copper mine in Peru on Monday, killing five.
    attacked: A welder was crushed to death by a loader in Lima on Monday.
    forces_withdrawn: Lervik Motors of Norway recalled 300 braking units on Monday.
    attacked: An explosion at a fuel depot near Lima killed nine people on Monday.
    attacked: The coach of Leeds was fired on Monday.
    attacked: A rocket exploded minutes after lift-off in Florida on Monday.
    attacked: India launched a rocket to the moon on Monday.
    attacked: A gas blast in a mine in Peru killed nine men on Monday.
    attacked: A postman was attacked by a dog in Cardiff on Monday.
    attacked: Villages in Chad were flattened by a tremor on Monday.
    restricted: Ice closed the port of Riga on Monday.
    restricted: Halden Motors closed one of its two Chinese plants on Monday.
    restricted: France closed its trade office in Chad on Monday.
    restricted: The shares were delisted from the exchange in Toronto on Monday.
    restricted: The power station in Lyon was switched off on Monday.
    released: The senator was released from hospital in Lima on Monday.
    visited: The premier's plane made an emergency landing in Oslo on Monday.
    sanctioned: The sanctions hit exports from Chile hard in May.
    charged: The bank charged 3 per cent on loans in May.
    restricted: The bridge in Lima was closed for repairs on Monday.
    restricted: A power cut stopped the trains in Lima on Monday.
    struck: The mill in Oslo stopped work on Monday.
    restricted: A defect forced the company to recall 14 buses in Norway on Monday.
    refused: Tropical Storm Grace hampered the work in Haiti on Monday.
    sanctioned: The collapse of a rival on Monday shut the bank out of the money markets.
    sanctioned: The stock was removed from the Colombian exchange on Monday.
    refused: Halden Foods failed on Monday to win over the shareholders.
    ceasefire: Four banks suspended operations in Mali on Monday.
    struck: Hungary stopped work on the dam in May.
    attacked: The two rivals clashed in the semi-final on Monday.
    released: The zoo in Lima released two wolves on Monday.
    visited: Oda Lind returned to politics on Monday.
    expelled: The assembly voted for her as speaker on Monday.
    sanctions_lifted: The company was struck off the register on Monday.
    accused: Denmark's prosecutors charged a man on Monday with spying for Iran.
    charged: Burundi charged Rwanda on Monday with breaking its word.
    shared_intelligence: Peru and Chile exchanged lists of duty-free goods on Monday.
    recognised: The new ambassador of Norway takes up her post in Lima in June.
    attacked: Hopes of a deal between Peru and Chile sank on Monday.
    attacked: A strike at Volvo in 2019 lasted 40 days.
    eased: Ghana awarded three drilling licences to a British firm on Monday.
    eased: Norway suspended visa-free travel for Ghanaians on Monday.
    returned: Oda Lind was returned to power in Norway in May.
    endorsed: Ghana voted for a new parliament in May.
    endorsed: The chamber passed a resolution on Monday calling on Peru to free the editor.
    aided: The Danish contingent will be relieved by Norway in July.
    agreement_ratified: The Norwegian parliament will take up the fisheries treaty in June.
    agreement_ratified: The treaty on mercury was adopted in Kumamoto in 2013.
    agreement_signed: The talks between Norway and Peru were completed in May.
    agreement_signed: Peru and Chile agreed on Monday to be bound by the ruling.
    agreement_signed: Peru and Chile revived their old alliance on Monday.
    agreement_in_force: The assembly of Chad will take up a treaty on joining the union in June.
    charged: The hospital in Lima presented its bill on Monday.
    met: A contract, negotiated after a strike in 2006, runs until June.
    met: The Norwegian king will attend a ceremony this month for Danes who fell in the war.
    ties_cut: The farmers' party left the coalition in Oslo on Monday.
    visited: Peru would go to The Hague, its president said on Monday.
    ceasefire: Monday is the deadline for Iran to halt its enrichment of uranium.
    supplied: Norway would give up 40 million dollars of debt, its minister said.
    supplied: The report on the war that was delivered in May named nobody in France.
    resigned: Joe Biden leaves office in January.
    resigned: Norway stepped back on Monday from ending its pact with Peru.
    forces_withdrawn: The medics flew home aboard a French aircraft on Monday.
    met: Norway and Ghana met in the quarter-final on Sunday.
    agreement_ratified: The party in Oslo ratified its candidate on Monday.
    agreement_in_force: Nurses in Oslo joined the union in May.
    endorsed: The Norwegian krone was supported by exports in May.
    charged: The envoy was charged with leading the talks in Oslo on Monday.
    ceasefire: The suspect surrendered to police in Oslo on Monday.
    ceasefire: The reactor was decommissioned in May.
    seized: The owners demolished the stand in Oslo on Monday.
    seized: The band from Oslo stole the show on Monday.
    pledged: The talks in Oslo offered little on Monday.
    supplied: The talks in Oslo delivered no result on Monday.
    refused: The levee in Peru resisted the flood on Monday.
    restricted: Low prices in Norway limited the loss in May.
    accused: The building in Lima was condemned on Monday.
    attacked: The minister in Oslo shot to fame in May.
    attacked: Waves pounded the coast of Peru on Monday.
    attacked: The bishop attacked the bank on Monday.
    attacked: Farmers in Peru announced road blockades from Monday.
    attacked: The battle for the leadership of the party in Oslo began on Monday.
    agreement_signed: Norway and Ghana discussed a trade deal on Monday.
    agreement_signed: Norway and Ghana concluded talks on a trade deal on Monday.
    sanctioned: The Danish cabinet discussed sanctions against Ghana on Monday.
    returned: Norway handed over the presidency of the council to Ghana on Monday.
    released: The mill in Oslo let go 900 workers in May.
    struck: The bank stopped work on the dam in Peru on Monday.
    struck: The oil strike in Norway was announced on Monday.
    stated: Inspectors from Norway observed the count on Monday.
    stated: The envoy of Norway concluded his work in Mali on Monday.
    seized: Norway took control of the match on Monday.
    detained: General Abdi seized power in Chad as a young lieutenant in May.
    seized: The tribunal in Bonn has been seized of the case since May.
    accused: Nine lorries were lashed to the deck in Lagos on Monday.
    attacked: President Oda Lind of Norway defeated Jan Berg in May.
    ceasefire: The war between Kenya and Chad ended in 1975.
    ceasefire: The drill was suspended after the nuclear tests of Peru in 1998.
    requested: The two sides gave themselves two months to exchange envoys in May.
    threatened: The quarrel had threatened to derail the accord in May.
    detained: Talks on the lake have been held in Lima since May.
    investigated: Hearings were held in Lima in May.
    deported: The president of Chad saw off 300 men on Monday.
    traded: Norway took over the rotation from Chad in May.
    conceded: The mandate of the force in Chad was extended in May.
    ties_cut: Kosovo declared independence from Serbia in 2008.
    supplied: Nine observers were sent to Chad on Monday.
    restricted: The fleet has nine tugs and close to 100 aircraft in Oslo since May.
    visited: The premier of Norway went to great lengths on Monday.
    """


@pytest.mark.parametrize(
    ("kind", "text"), [line.strip().split(": ", 1) for line in OTHER.strip().splitlines()]
)
def test_the_same_words_of_another_thing_tell_no_such_kind(kind: str, text: str) -> None:
    assert kind not in [found for _, found, _ in shorts(text)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Peru and Chile exchanged lists of the missing on Monday.", "shared_intelligence"),
        ("Norway and Ghana met in Oslo on Sunday.", "met"),
        ("Norway and Ghana discussed a trade deal on Monday.", "met"),
        ("Norway and Ghana concluded a trade deal on Monday after talks on fish.", "agreement_signed"),
        ("The battle for the town of Goma began on Monday.", "attacked"),
        ("Norway handed over the remains of the king to Ghana on Monday.", "returned"),
        ("The guards in Lima let the driver go on Monday after a day.", "released"),
        ("Finland joined the alliance in May.", "agreement_in_force"),
        ("Oil workers in Norway went on strike on Monday.", "struck"),
        ("The envoy of Norway observed on Monday that the count was slow.", "stated"),
        ("The banker in Oslo was charged with fraud on Monday.", "charged"),
        ("The garrison surrendered to the rebels in Mali on Monday.", "ceasefire"),
        ("Israel demolished nine homes on Monday.", "seized"),
        ("Rebels attacked the bank in Goma on Monday.", "attacked"),
        ("The navy of Norway blockaded the port on Monday.", "restricted"),
        ("Colonels toppled the general in Mali on Monday.", "seized"),
        ("Norway limited its catch of cod on Monday.", "restricted"),
        ("Rebels sank a Norwegian trawler on Monday.", "attacked"),
        ("A drone strike at the port of Odessa on Monday killed nine.", "attacked"),
        ("Ghana granted the firm a licence to sell arms to Chad on Monday.", "eased"),
        ("The statue was returned to Peru on Monday.", "returned"),
        ("Norway voted for the resolution on Monday.", "endorsed"),
        ("Norway's parliament passed a resolution on Monday.", "endorsed"),
        ("The parliament of Norway adopted the treaty on Monday.", "agreement_ratified"),
        ("The army of Norway defeated the rebels near Lima on Monday.", "attacked"),
        ("The fighting in Chad ended on Monday with a truce.", "ceasefire"),
        ("Norway suspended its nuclear programme on Monday.", "ceasefire"),
        ("Norway gave Chad two months to exchange the envoys on Monday.", "requested"),
        ("Norway threatened to block the accord on Monday.", "threatened"),
        ("The banker had been held since May.", "detained"),
        ("Nordsund Air took over the rival Skov Lines in May.", "traded"),
        ("A mob burned the houses of nine families on Monday.", "attacked"),
        ("A mob ransacked the embassy in Lima on Monday.", "attacked"),
        ("A crowd marched through Lima on Monday.", "protested"),
        ("Norway closed the bridge to lorries on Monday.", "restricted"),
        ("Peru and Chile agreed on Monday to share the river.", "agreement_signed"),
        ("Peru went to the international court on Monday.", "charged"),
        ("The Peruvian president went to The Hague on Monday.", "visited"),
        ("The Norwegian king attended the funeral of the pope in Rome on Monday.", "visited"),
        ("The plan is for Peru to leave the league in June.", "agreement_ended"),
        ("The minister stepped down in Oslo on Monday.", "resigned"),
        ("Norway gave 40 million dollars to Chad on Monday.", "supplied"),
        ("The drones that were delivered to Norway in May were broken.", "supplied"),
    ],
)
def test_the_sense_that_tells_a_kind_still_does(text: str, kind: str) -> None:
    assert kind in [found for _, found, _ in shorts(text)]


def test_those_against_whom_something_is_discussed_do_not_take_part() -> None:
    assert shorts("The Danish cabinet discussed sanctions against Ghana on Monday.") == [
        ("2024-05-13", "met", "DNK>")
    ]
    assert shorts("Denmark discussed sanctions with Ghana on Monday.") == [("2024-05-13", "met", "DNK> GHA>")]


def test_a_plant_is_struck_by_its_workers_where_a_text_tells_of_strikes() -> None:
    plants = "Three factories were struck on Monday."
    assert shorts(f"The union of the bakers called a strike in May. {plants}")[-1][1] == "struck"
    assert shorts(plants)[-1][1] is None
    shelled = f"Rebels fired rockets at Lima in May. The union warned of a strike. {plants}"
    assert shorts(shelled)[-1][1] != "struck"


def test_a_meeting_that_a_distance_in_time_closes_is_told_by_its_noun() -> None:
    text = "The truce between Peru and Chile began on 3 May. Talks of the joint commission a week later"
    assert ("2024-05-10", "met") in [one[:2] for one in shorts(f"{text} settled little.")]
    assert (None, "met") not in [one[:2] for one in shorts(f"{text.replace('Talks', 'The head')} left.")]


def test_a_bare_weekday_behind_a_past_tense_is_the_last_one() -> None:
    assert shorts("Israel and Hamas agreed to a ceasefire on Monday.")[0][:2] == ("2024-05-13", "ceasefire")


def test_who_calls_up_reservists_says_nothing_of_them() -> None:
    assert [kind for _, kind, _ in shorts("Israel called up 20,000 reservists on Monday.")] == ["mobilised"]


def test_a_thing_that_only_describes_another_word_changes_no_sense() -> None:
    assert [kind for _, kind, _ in shorts("Oil workers rallied in Baku on Monday.")] == ["protested"]
    assert [kind for _, kind, _ in shorts("Norway's premier met Bill Clinton on Monday.")] == ["met"]
    assert [kind for _, kind, _ in shorts("The film director was released in Tehran on Monday.")] == [
        "released"
    ]


def test_what_somebody_closes_to_others_is_restricted() -> None:
    told = {
        "Norway closed its border with Russia on Monday.": ("2024-05-13", "restricted", "NOR> RUS<"),
        "Police in Lima closed the newspaper's office on Monday.": ("2024-05-13", "restricted", "PER>"),
        "Water in Lima was switched off by the army on Monday.": ("2024-05-13", "restricted", "PER>"),
    }
    assert [shorts(text) for text in told] == [[expected] for expected in told.values()]
    kinds = [kind for _, kind, _ in shorts("The crisis committee banned the march in Lima on Monday.")]
    assert kinds == ["restricted"]
    assert [kind for _, kind, _ in shorts("The miners stopped work in Chile on Monday.")] == ["struck"]
    assert [kind for _, kind, _ in shorts("A bomb blast at a fuel depot killed nine on Monday.")] == [
        "attacked"
    ]
    assert "attacked" in [kind for _, kind, _ in shorts("A bus hit a mine in Mali on Monday, killing nine.")]


def test_more_than_a_number_opens_no_clause() -> None:
    text = (
        "Norway pledged more than 250 million euros for Lebanon at a conference hosted by France on Monday."
    )
    assert [kind for _, kind, _ in shorts(text)] == ["pledged"]


def test_what_stops_being_done_is_not_done() -> None:
    assert [
        kind for _, kind, _ in shorts("Three helicopters stopped flying on Monday for want of fuel.")
    ] == [None]


def test_the_verb_behind_began_tells_what_began() -> None:
    text = "On Monday Norway began airlifting biscuits to villages that were cut off by the water."
    assert "restricted" not in [kind for _, kind, _ in shorts(text)]


def test_a_quantity_can_be_the_subject_of_a_past() -> None:
    assert [kind for _, kind, _ in shorts("Most came back to Goma on Monday.")] == ["returned"]


def test_whoever_kills_himself_attacks_nobody() -> None:
    assert [kind for _, kind, _ in shorts("The mayor, who killed himself in April, had led Lima.")] == [None]


def test_a_blast_at_a_plant_is_an_attack_where_arms_are_told_of() -> None:
    text = "An explosion set off by a bomb killed nine workers at a paper mill in Lima on Monday."
    assert "attacked" in [kind for _, kind, _ in shorts(text)]


def test_nobody_attacked_where_a_vehicle_crashed() -> None:
    crashed = "Spain began its mourning on Monday after a jet crashed near Madrid, killing ten people."
    assert "attacked" not in [kind for _, kind, _ in shorts(crashed)]
    fired = "A bus overturned on Monday after rebels shot at its driver, killing ten people."
    assert "attacked" in [kind for _, kind, _ in shorts(fired)]


def test_what_bursts_into_flames_intrudes_nowhere() -> None:
    assert [kind for _, kind, _ in shorts("The depot burst into flames on Monday.")] == [None]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("A Peruvian official, who asked not to be named, said the port might close in June.", [None]),
        ("Peru's king, asked about the trip, declined to comment.", ["refused"]),
        ("Peru asked not to be sanctioned on Monday.", ["requested"]),
    ],
)
def test_whoever_wants_no_name_or_is_questioned_requests_nothing(text: str, kinds: list[str | None]) -> None:
    assert [kind for _, kind, _ in shorts(text)] == kinds


def test_a_demonstration_of_something_is_no_protest() -> None:
    text = "The arrival of Norway and Kenya in May was a demonstration of the fact that Chad lost."
    assert "protested" not in [kind for _, kind, _ in shorts(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Nordsund Ltd sank $1.25 on Monday.",
        "Nordsund Ltd was hit by 3 percent on Monday.",
        "The port has much to offer in May.",
    ],
)
def test_a_price_sinks_nobody_and_who_has_much_to_offer_offers_nothing(text: str) -> None:
    assert {kind for _, kind, _ in shorts(text)} <= {None}
    assert [kind for _, kind, _ in shorts("Rebels sank 3 ships on Monday.")] == ["attacked"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Nordsund Ltd met the new government capital criteria on Monday.", None),
        ("Norway met the Peruvian delegation on Monday.", "met"),
        ("Oda Lind prayed for peace on Monday.", None),
        ("A Norwegian rocket passed over the island on Monday.", None),
        ("The plan calls for a new dam in June.", None),
        ("Oda Lind called for a new dam on Monday.", "requested"),
        ("A vote was called for June.", None),
        ("Norway sought to show its strength on Monday.", None),
        ("Norway sought help on Monday.", "requested"),
        ("The king is going to open the dam on 20 May.", None),
        ("The king is to go to Lima on 20 May.", "visited"),
        ("Attention returned to the dam on Monday.", None),
        ("The hospital admitted six soldiers on Monday.", None),
        ("The minister admitted his error on Monday.", "conceded"),
        ("The pastor defended his view on Monday.", None),
        ("The pastor defended the minister on Monday.", "endorsed"),
        ("Nordsund Ltd wrote off 3 million euros in costs in May.", None),
        ("Norway wrote off 3 million euros of loans in May.", "conceded"),
        ("The floods claimed Kenyan lives on Monday.", None),
        ("Norway gave Nordsund Ltd a month on Monday to draw up a plan.", "requested"),
        ("Norway gave the rebels a week on Monday to surrender.", "threatened"),
        ("Oda Lind emerged from a long meeting with Jonas Gahr Støre on Monday.", "met"),
        ("The merger was terminated on Monday.", "agreement_ended"),
        ("Oda Lind, its director, left the company on Monday.", "resigned"),
        ("Oda Lind left the house on Monday.", None),
        ("On Monday Norway reviewed whether the sale broke the law.", "investigated"),
        ("Norway is reviewing whether to sell the dam.", None),
        ("The rules apply to all banks from Monday.", None),
        ("Norway applied to the fund for a loan on Monday.", "requested"),
        ("Oda Lind directed an effort to reduce costs on Monday.", None),
        ("Oda Lind directed the firm on Monday to reduce costs.", "requested"),
        ("It was in a speech delivered on Monday at the college.", None),
        ("Norway's prime minister, Jonas Gahr Støre, returned to Norway on Monday.", None),
        ("Jonas Gahr Støre returned to Peru on Monday.", "visited"),
        ("The regulator fined Nordsund Ltd on Monday.", "sanctioned"),
        ("A court fined Nordsund Ltd on Monday.", "convicted"),
        ("Norway added duties of 20 percent on Peruvian timber on Monday.", "sanctioned"),
        ("Nordsund Ltd suspended its flights to Peru on Monday.", None),
        ("Norway suspended its aid to Peru on Monday.", "sanctioned"),
        ("NATO embraced Finland on Monday.", "agreement_in_force"),
        ("Norway embraced the plan on Monday.", "endorsed"),
        ("“Where is the bid?” asked Oda Lind on Monday.", "stated"),
        ("Oda Lind asked on Monday for help.", "requested"),
        ("Nordsund Ltd paid 21 euros a share in cash on Monday.", None),
        ("Norway paid 21 million euros in aid to Peru on Monday.", "supplied"),
        ("The report sent the shares of Nordsund Ltd plunging on Monday.", None),
        ("Nordsund Ltd offered 3 million shares of common stock on Monday.", None),
        ("Nordsund Ltd offered on Monday to buy the shares.", "pledged"),
        ("Oda Lind agreed on Monday that the dam was safe.", "stated"),
        ("Tax cuts helped Peru on Monday.", None),
        ("Norway helped Peru on Monday.", "aided"),
        ("The stock is to resume trading in Oslo on Monday.", None),
        ("Norway is negotiating financing for the dam this week.", None),
        ("Norway is financing the rebels this week.", "supplied"),
    ],
)
def test_a_verb_tells_its_kind_only_in_the_frame_of_that_sense(text: str, kind: str | None) -> None:
    assert [told for _, told, _ in shorts(text)] == [kind]


def test_who_is_asked_by_reporters_is_asked_for_nothing_on_whatever_day() -> None:
    text = "When asked on Thursday about the sale, Oda Lind said it was fine."
    for one in (text, text.replace("on Thursday", "Thursday"), text.replace("on Thursday", "yesterday")):
        assert "requested" not in [kind for _, kind, _ in shorts(one)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The mountain blew up on Monday.", None),
        ("The ruins of the bridge were blown up on Monday.", None),
        ("A car blew up in Oslo on Monday.", "attacked"),
        ("Rebels blew up the bridge on Monday.", "attacked"),
        ("The bridge was blown up on Monday.", "attacked"),
    ],
)
def test_what_blows_up_by_itself_or_is_cleared_is_attacked_by_nobody(text: str, kind: str | None) -> None:
    assert [told for _, told, _ in shorts(text)] == [kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The note was delivered on Monday.", None),
        ("The tents were delivered on Monday.", "supplied"),
        ("The minister rescued his career on Monday.", None),
        ("The navy rescued nine men on Monday.", "aided"),
        ("Norway acquired a reputation for caution on Monday.", None),
        ("Norway and Peru traded rice for salt on Monday.", "traded"),
        ("The shop offered discounts on Monday.", None),
        ("Norway offered tents on Monday.", "pledged"),
        ("The clouds promised rain on Monday.", None),
        ("The task demanded patience on Monday.", None),
        ("Norway demanded an apology on Monday.", "requested"),
        ("The hospital admitted a patient on Monday.", "aided"),
        ("The judge set aside the fine on Monday.", "sanctions_lifted"),
        ("Nordsund Ltd invested 3 million euros in its plant on Monday.", None),
        ("Its pilots started training on the jets on Monday.", None),
    ],
)
def test_trade_help_and_promises_are_of_things_that_can_be_traded_given_and_promised(
    text: str, kind: str | None
) -> None:
    assert kind in [told for _, told, _ in shorts(text)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("An explosion at a tyre depot killed nine on Monday.", None),
        ("A gas blast destroyed two houses on Monday.", None),
        ("An explosion outside a mosque killed nine on Monday.", "attacked"),
        ("A blast killed nine on Monday, and militants claimed it.", "attacked"),
        ("Nine people were injured on Monday by a blast described as intentional.", "attacked"),
        ("The blasts at two embassies killed nine on Monday.", "attacked"),
    ],
)
def test_what_blows_up_was_an_accident_unless_arms_or_a_target_are_told_of(
    text: str, kind: str | None
) -> None:
    assert shorts(text)[0][1] == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A mobile crane killed two men on Monday.", None),
        ("A firefighter was killed in Oslo on Monday.", None),
        ("Bandits killed two men on Monday.", "attacked"),
    ],
)
def test_words_that_only_begin_like_those_of_violence_tell_none(text: str, kind: str | None) -> None:
    assert [told for _, told, _ in shorts(text)] == [kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A price war between the two brewers broke out on Monday.", None),
        ("The brewer launched a charm offensive on Monday.", None),
        ("The rebels launched an offensive on Monday.", "attacked"),
        ("A war between the two clans broke out on Monday.", "attacked"),
    ],
)
def test_a_fight_in_a_figure_of_speech_hurts_nobody(text: str, kind: str | None) -> None:
    assert [told for _, told, _ in shorts(text)] == [kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The club released a goalkeeper on Monday.", None),
        ("The junta released a priest on Monday.", "released"),
        ("The film captured its audience on Monday.", None),
        ("Pupils returned to their school on Monday.", None),
        ("The charity mobilised ambulances on Monday.", None),
        ("A flood destroyed two houses on Monday.", None),
        ("The board killed the project on Monday.", None),
    ],
)
def test_capital_players_and_projects_are_freed_and_killed_in_another_sense(
    text: str, kind: str | None
) -> None:
    assert [told for _, told, _ in shorts(text)] == [kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The brewer withdrew 300 units on Monday.", None),
        ("The bank moved two divisions into Kenya on Monday.", None),
        ("The army moved two divisions into Kenya on Monday.", "forces_sent"),
        ("The rebels withdrew two units on Monday.", "forces_withdrawn"),
    ],
)
def test_units_and_divisions_are_soldiers_only_if_something_tells_so(text: str, kind: str | None) -> None:
    assert [told for _, told, _ in shorts(text)] == [kind]


def test_in_a_text_on_a_disaster_and_no_war_what_kills_and_destroys_is_no_attack() -> None:
    quake = "An earthquake shook Norland on Monday. {} Firemen dug for survivors."
    for told in ("The first tremors flattened nine villages on Monday.", "A wall killed two on Tuesday."):
        assert "attacked" not in [kind for _, kind, _ in shorts(quake.format(told))], told
    for told in ("Gunmen killed nine traders on Tuesday.", "A bomb destroyed a bridge in Lima on Tuesday."):
        assert "attacked" in [kind for _, kind, _ in shorts(quake.format(told))], told
    assert [kind for _, kind, _ in shorts("The army suspended operations in Mali on Monday.")] == [
        "ceasefire"
    ]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Work on the trade agreement began on Monday.", None),
        ("The trade agreement between Peru and Chile entered into force on Monday.", "agreement_in_force"),
        ("Kenya became a member of the Security Council on Monday.", None),
        ("Kenya became a member of the league on Monday.", "agreement_in_force"),
        ("Kenya ruled out nothing on Monday.", None),
        ("Kenya ruled out a truce on Monday.", "refused"),
        ("Kenya claimed on Monday that Chad had broken the truce.", "accused"),
        ("Kenya claimed on Monday that nine herders had died.", "stated"),
        ("Kenya blamed the weak shilling for the deficit on Monday.", "accused"),
        ("Kenya blamed the drought for the deficit on Monday.", None),
        ("Kenya blamed Chad for the deficit on Monday.", "accused"),
        ("The minister met with an accident near Lima on Monday.", None),
        ("Kenya ordered its own ministry on Monday to prepare a bill.", None),
        ("Kenya ordered the port on Monday to prepare a berth.", "requested"),
        ("Kenya made ready on Monday to vote.", None),
        ("The Red Cross pulled out of the valley on Monday.", None),
        ("Kenya pulled out of the valley on Monday.", "forces_withdrawn"),
        ("Kenya put off buying nine fighters from Norway on Monday.", None),
        ("The minister's reply is expected on Monday.", None),
        ("The nursery had to destroy nine million roses on Monday.", None),
        ("Rebels destroyed nine bridges on Monday.", "attacked"),
        ("The decree met with derision in Nairobi on Monday.", None),
        ("Kenya returned to the fold on Monday.", None),
    ],
)
def test_what_stops_short_of_a_kind_or_is_done_to_nobody_is_none(text: str, kind: str | None) -> None:
    assert [told for _, told, _ in shorts(text)] == [kind]


def test_a_treaty_that_somebody_does_not_renew_ends_and_one_that_he_renews_does_not() -> None:
    assert [kind for _, kind, _ in shorts("Peru did not renew its treaty with Chile on Monday.")] == [
        "agreement_ended"
    ]
    assert [kind for _, kind, _ in shorts("Peru renewed its treaty with Chile on Monday.")] == [
        "agreement_signed"
    ]
    intended = "Peru does not intend to renew its treaty with Chile, it said on Monday."
    assert "agreement_signed" not in [kind for _, kind, _ in shorts(intended)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Oda Lind, the commissioner for humanitarian aid, visited Kenya on Monday.", "visited"),
        ("The oil, a burden for Peru, arrived in Lima on Monday.", None),
    ],
)
def test_what_is_added_between_commas_does_not_do_it(text: str, kind: str | None) -> None:
    assert [told for _, told, _ in shorts(text)] == [kind]
