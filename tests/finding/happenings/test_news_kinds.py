"""The ways in which English news tells each kind: active, passive, phrasal verb, light verb, noun."""

from __future__ import annotations

import pytest

from tests.finding.happenings.telling import shorts, tell

TOLD = {
    "met": """
        Peru's premier spoke for an hour over lunch with his colleague from Chile on Monday.
        The forum on the river sat from Monday to Friday.
        A meeting on the dam brought Kenya and Chad together on Monday.
        The negotiators returned to the table in Doha on Monday.
        On Monday the two presidents sat down together in Vienna for the first time in six years.
        NATO defence ministers held an emergency session in Brussels on Monday.
        The Security Council went into closed session on Monday.
        The Danish premier sat down on Monday with the mediators from Norway.
        Talks between Iran and Oman got under way in Muscat on Monday.
        The king of Jordan has called a summit for Monday.
        Negotiators for Egypt wrapped up a round of talks in Cairo on Monday.
        The leaders of Peru and Chile huddled on the margins of the fair on Monday.
        Talks between the government of Niger and two rebel groups got under way in Algiers on Monday.
        The Georgian premier kicked off a dialogue with the opposition on Monday.
        """,
    "visited": """
        The French minister spent Monday touring refugee camps in Chad.
        A French minister is expected on Tuesday.
        The Polish premier returned the visit in May.
        Emmanuel Macron is expected in Tegucigalpa on 20 May.
        Vladimir Putin was in Beijing on Monday for a two-day visit.
        The Dutch foreign minister jetted off to Jakarta on Monday.
        The Polish premier travelled by train to Lviv on Monday.
        Inspectors set foot in the Iranian plant on Monday.
        The archbishop made a pilgrimage to Karbala on Monday.
        Norway's foreign minister landed here on Monday.
        """,
    "called": """
        Joe Biden spent Monday telephoning Gulf leaders.
        The foreign ministers of Iran and Iraq discussed the border by telephone on Monday.
        Joe Biden placed a call to Benjamin Netanyahu on Monday.
        Justin Trudeau had a call on Monday with Claudia Sheinbaum.
        Donald Trump had Narendra Modi on the line for an hour on Monday.
        The Turkish and Greek ministers were in telephone contact on Monday.
        """,
    "agreement_signed": """
        An accord between Chile and Peru, witnessed by the king of Spain, was signed on Monday.
        Peru and Chile settled the line of their border on Monday.
        Peru settled its quarrel with Chile over the islands on Monday.
        On Monday the two presidents put their names to a peace accord.
        The bloc was founded by a treaty signed in Asunción in 1991.
        A free-trade pact between Chile and Vietnam was initialled on Monday.
        Nine armed groups formed an alliance in Mali in 2017.
        Peru and Chile arrived at an agreement on fishing on Monday.
        A gas deal brokered by Turkey was reached on Monday.
        Kenya and Uganda settled their dispute with a treaty on Monday.
        Serbia and Hungary put the finishing touches to a gas deal on Monday.
        """,
    "agreement_ratified": """
        The United States Senate concurred in the treaty on Monday.
        The Danish parliament gave its consent to the treaty on Monday.
        Finland handed over its instruments of accession in Washington on Monday.
        The lower house in Rome waved through the treaty on Monday.
        Peru's congress rubber-stamped the port agreement with China on Monday.
        The Danish government won parliamentary approval of the defence pact on Monday.
        """,
    "agreement_in_force": """
        Estonia has used the euro since 2011.
        Kenya went over to the euro in May.
        On 1 May the convention became binding on Norway.
        Finland joined the alliance on Monday.
        Bulgaria joined the Schengen area on Monday.
        The tax treaty between Chile and Norway went live on Monday.
        The extradition agreement with Ghana took legal effect on Monday.
        The tariff agreement between Peru and Chile came into force on Monday.
        """,
    "agreement_suspended": """
        On Monday Iran put its obligations under the protocol on hold.
        Iran stopped implementing the additional protocol on Monday.
        Russia announced the suspension of the grain deal on Monday.
        Brazil put on ice its defence pact with Israel on Monday.
        Niger halted its uranium contract with a French firm on Monday.
        """,
    "agreement_ended": """
        Burkina Faso and Mali quit ECOWAS on Monday.
        The treaty expired on Monday.
        Kenya denounced the tax treaty with Mauritius on Monday.
        On Monday Norway announced its withdrawal from the pact.
        Australia tore up the lease of a port on Monday.
        Senegal brought its fisheries agreement with Spain to a close on Monday.
        A contract between Egypt and an Israeli supplier was called off on Monday.
        """,
    "pledged": """
        The United States committed itself on Monday to closing the camp.
        On Monday the Taliban swore not to attack the convoy.
        Canada assured Ukraine on Monday that the route would stay open.
        South Korea put 300 million euros on the table on Monday.
        """,
    "supplied": """
        The Netherlands is handing over two retired warships to Ukraine.
        UN trucks distributed biscuits to 3,000 families in Gaza on Monday.
        A second shipment of grain reached Somalia on Monday.
        The EU paid out 500 million euros to Moldova on Monday.
        Relief supplies began reaching Sweida on Monday.
        Iran smuggled missiles to the Houthis in May.
        The European Union released 500 million euros to Moldova on Monday.
        Two planes laden with blankets landed in Khartoum on Monday.
        Canada tripled its aid to Haiti on Monday.
        The Dutch navy handed two old minehunters to Ukraine on Monday.
        Vietnam took delivery of a Russian submarine on Monday.
        Food reached the camps in Darfur on Monday.
        Jordan gave Libya 20 armoured cars on Monday.
        """,
    "forces_sent": """
        Spain sent 150 troops and a battery of missiles to Turkey on Monday.
        British troops reached Estonia on Monday.
        An American battalion has been in Poland since May.
        American paratroopers were flown to Poland on Monday.
        French warships escorted the tanker through the strait on Monday.
        Paris rushed 200 paratroopers to Mayotte on Monday.
        Ethiopia poured troops into Somalia on Monday.
        Kenya sent 400 police officers to Haiti on Monday.
        Rwanda beefed up its contingent in Mozambique on Monday.
        A Chinese destroyer headed for the Gulf of Aden on Monday.
        Hundreds of Malawian troops flew to Goma on Monday to join the regional force.
        American Marines went ashore in Monrovia on Monday.
        """,
    "forces_withdrawn": """
        Germany withdrew two frigates from the Red Sea on Monday.
        American troops flew home from Niger on Monday.
        On Monday Russia completed its pull-out from Chad.
        The rebels quit Goma on Monday.
        Russia withdrew its peacekeepers from Karabakh on Monday.
        Burundi brought home 1,000 soldiers from Somalia on Monday.
        A withdrawal of Chadian troops from Kidal got under way on Monday.
        Tanzania flew out its last soldiers from Goma on Monday.
        The Congolese rebels retreated into the hills on Monday.
        The departure of French troops from Chad came on Monday.
        """,
    "mobilised": """
        Two F-16s were scrambled on Monday to meet the bombers.
        North Korea test-fired two missiles on Monday.
        On Monday Iran held naval drills in the strait.
        Lithuania called up 4,000 conscripts on Monday.
        Israel put its navy on the highest alert on Monday.
        North Korea fired two missiles into the sea on Monday.
        India tested a long-range missile on Monday.
        South Korea's army fired warning shots on Monday.
        The governor of Texas called out the National Guard on Monday.
        Serbia placed its forces in full combat readiness on Monday.
        Ethiopia massed tanks near Bure on Monday.
        The mobilisation of reservists in Latvia began on Monday.
        """,
    "exercised_jointly": """
        Brazil's navy took part with two ships in an exercise held by India on Monday.
        Finland and Sweden are preparing their manoeuvres for June.
        Ukraine's pilots took part in the war games in Poland on Monday.
        Russian and Chinese bombers flew a joint patrol over the sea on Monday.
        Egyptian and Greek commandos practised boarding ships off Crete on Monday.
        American and Filipino marines stormed a beach in a mock assault on Monday.
        Saudi Arabia and Pakistan began their Sword of Peace war games on Monday.
        """,
    "traded": """
        Maersk ordered nine vessels from a yard in South Korea on Monday.
        Tata paid Ford 2.3 billion dollars for Jaguar in 2008.
        The sale of Opel to Peugeot was completed on Monday.
        Kenya leased a port to DP World on Monday.
        Glencore offloaded a mine in Peru on Monday.
        Carlsberg snapped up a rival in Laos on Monday.
        The contract for the bridge in Lagos went to Siemens on Monday.
        Qatar raised its holding in Volkswagen on Monday.
        Bosch bought Varta on Monday.
        Kenya Power hived off its fibre business to a rival on Monday.
        Siemens was hired to modernise the railways of Kenya on Monday.
        The merger of Bosch and Varta followed on Monday.
        """,
    "shared_intelligence": """
        British intelligence tipped off the Danish police on Monday.
        The FBI provided Kenya with information about the plot on Monday.
        The CIA alerted Austria to a planned attack on Monday.
        Washington resumed intelligence sharing with Kyiv on Monday.
        Germany tipped Poland off on Monday.
        Satellite images were passed to Poland on Monday.
        """,
    "cooperated": """
        Nokia joined forces with Microsoft in 2011.
        India and France jointly launched a satellite in 2013.
        Colombia handed over the drug boss to the United States on Monday.
        The Peruvian and Bolivian navies mounted a joint sweep on Monday.
        The Spanish and French parties formed a united front on Monday.
        """,
    "aided": """
        UNICEF trucked water to the camps in Darfur on Monday.
        Five survivors were pulled out of the rubble in Turkey on Monday.
        The United States wrote off Sudan's debts on Monday.
        Firefighters from Sweden helped Greece fight the blaze on Monday.
        Crews from Spain helped put out the fire in Chile on Monday.
        Doctors from Jordan treated 300 wounded in Gaza on Monday.
        The Paris Club granted Zambia debt relief on Monday.
        Survivors were winched from a roof in Goma on Monday.
        Hungary took in 200 orphans from Kharkiv on Monday.
        The rescue of nine sailors off Norway came on Monday.
        """,
    "endorsed": """
        The UN Human Rights Council adopted the resolution by 24 votes to six on Monday.
        The accord was welcomed by France on Monday.
        The senate in Manila confirmed the nominee on Monday.
        The party in Oslo lined up behind its leader on Monday.
        The Belgian competition watchdog cleared the merger on Monday.
        The British union came out for the candidate on Monday.
        """,
    "recognised": """
        Iran and Saudi Arabia restored diplomatic relations on Monday.
        The EU acknowledged Juan Guaidó as interim president in 2019.
        Syria and Turkey raised their relations to the level of ambassadors on Monday.
        Qatar sent its first ambassador to Syria on Monday.
        """,
    "conceded": """
        Norway's government gave way to the farmers on Monday.
        Georgia's parliament dropped the bill on Monday.
        The minister in Lisbon did a U-turn on the tax on Monday.
        Hungary lifted its veto on the talks on Monday.
        Nigeria's president reversed the tax on Monday.
        The Kenyan government yielded to the students on Monday.
        The Irish archdiocese voiced its sorrow on Monday.
        """,
    "ceasefire": """
        A truce between Israel and Hamas came into force on Monday.
        The guns fell silent in Tigray on Monday.
        Iran stopped enriching uranium on Monday.
        The rebels in Chad declared an end to their fight on Monday.
        Both sides silenced their guns in Tripoli on Monday.
        A humanitarian pause began in Gaza on Monday.
        Azerbaijan called off its offensive on Monday.
        Fighting in Goma died down on Monday.
        The surrender of the garrison in Mosul came on Monday.
        """,
    "released": """
        The editor was freed on bail in Harare on Monday.
        The jury cleared the banker of fraud on Monday.
        Cuba let 127 prisoners out on Monday.
        The kidnappers in Lagos turned the girls loose on Monday.
        A judge in Harare ordered the editor freed on bail on Monday.
        The kidnapped miners in Kano regained their freedom on Monday.
        The tribunal in The Hague cleared the commander of war crimes on Monday.
        Iran exchanged a British sailor for two spies on Monday.
        The rebels in Nigeria handed a captured priest to the Red Cross on Monday.
        """,
    "returned": """
        Italy sent the ambassador back to Cairo on Monday.
        The ambassador came home on Monday.
        Most of the refugees came back to Mosul in 2018.
        Exiled opposition leader Tundu Lissu came back to Tanzania on Monday.
        Belgium gave the tooth of Patrice Lumumba back to his family on Monday.
        The French ambassador returned to Algiers on Monday.
        Displaced families trickled back into Mosul on Monday.
        Malaysia shipped 100 containers of waste back to Spain on Monday.
        Saudi Arabia sent home 400 Ethiopian labourers on Monday.
        The Ethiopians returned to their villages in Tigray on Monday.
        """,
    "eased": """
        The African Union readmitted Gabon on Monday.
        India eased curbs on wheat exports on Monday.
        The curfew in Karachi ended on Monday.
        Canada did away with visas for Mexicans in 2016.
        Malaysia abolished the death penalty on Monday.
        The EU waived its visa requirements for Kosovo on Monday.
        The port of Mykolaiv resumed operations on Monday.
        Turkey gave the grain ships safe passage on Monday.
        Women were permitted to drive in Riyadh on Monday.
        Egypt let in 300 lorries on Monday.
        Poland authorised a march in Warsaw on Monday.
        The reopening of the border in Tunisia came on Monday.
        Norway dropped the rule on dogs on Monday.
        """,
    "sanctions_lifted": """
        Britain took the bank off its sanctions list on Monday.
        The UN arms embargo on Iran expired in 2020.
        Washington took Sudan off its list of state sponsors of terrorism on Monday.
        Trump rescinded the sanctions on the settlers on Monday.
        Britain let its sanctions on Zimbabwe lapse on Monday.
        The lifting of the embargo on Iran came on Monday.
        """,
    "resigned": """
        Boeing's chief executive quit on Monday.
        Three of Kenya's ministers walked out of the government on Monday.
        The health minister quit the cabinet in Lisbon on Monday.
        """,
    "requested": """
        Kenya begged Washington for help on Monday.
        Volodymyr Zelensky pleaded with NATO for more shells on Monday.
        Senators summoned the chief executive of Boeing on Monday.
        Sri Lanka sought a bailout from the IMF on Monday.
        Latvia lobbied the European Union on Monday for a ban.
        Mali filed an application for membership on Monday.
        The chamber passed a resolution on Monday urging Peru to free the editor.
        """,
    "accused": """
        Vladimir Putin charged on Monday that Kyiv was behind the attack.
        The FDA sent Tesla a warning letter on Monday.
        The mayor of Leeds poured scorn on the plan on Monday.
        Greece protested to Turkey over the flights on Monday.
        The council in Leeds held the firm to account on Monday.
        """,
    "investigated": """
        The mayor of Istanbul was questioned by police on Monday.
        The judges in Madrid reopened the case on Monday.
        The watchdog in Bern is looking into the merger on Monday.
        Prosecutors in Bern opened criminal proceedings against the trader on Monday.
        Prosecutors in Bern opened a separate probe on Monday.
        """,
    "charged": """
        South Africa took Israel to court on Monday.
        The court in Oslo revived the case on Monday.
        The prosecutor demanded eight years for Marine Le Pen on Monday.
        The prosecutor in Rome sought a ten-year term for the general on Monday.
        """,
    "convicted": """
        A jury ordered Johnson & Johnson to pay 4.7 billion dollars on Monday.
        A jury in Texas awarded the family 43 million dollars on Monday.
        Sam Bankman-Fried got 25 years in prison on Monday.
        The jury in Accra returned a guilty verdict on Monday.
        A court in Dakar gave the opposition leader two years in prison on Monday.
        """,
    "refused": """
        The suit was thrown out by a judge in Texas on Monday.
        Russia rejected accusations of cheating on Monday.
        The board in Zurich slammed the door on the bidders on Monday.
        The agency in Canberra nixed the merger on Monday.
        Hungary blocked the plans on Monday.
        """,
    "threatened": """
        Donald Trump threatened Canada with tariffs on Monday.
        ECOWAS gave the junta in Niger a week to step down on Monday.
        Beijing vowed on Monday to hit back.
        The EU warned Georgia on Monday not to pass the law.
        """,
    "sanctioned": """
        The fine, 3 million euros, was imposed in April.
        Norway will pay a fine of 3 million euros in May.
        The U.S. stopped funding the agency on Monday.
        Russia cut off gas to Poland on Monday.
        The World Bank froze its payments to Uganda on Monday.
        The EU cut off its budget aid to Niger on Monday.
        The EU added 30 names to its sanctions list on Monday.
        FIFA suspended Russia on Monday.
        The U.S. designated the gang a terrorist group on Monday.
        Canada hit 14 Russian firms with sanctions on Monday.
        Germany targeted three Iranian generals with travel bans on Monday.
        The World Bank debarred a Kenyan contractor on Monday.
        The United States slapped visa bans on Ugandan officials on Monday.
        Norway ordered sanctions against two Chadian banks on Monday.
        """,
    "ties_cut": """
        Ghana recalled its high commissioner from London on Monday.
        The ambassador of Chad was called back from Paris on Monday.
        Colombia cut diplomatic ties with Israel on Monday.
        Lesotho derecognised the Sahrawi republic on Monday.
        Relations between Qatar and Chad were broken off on Monday.
        Chad summoned home its ambassador to Israel on Monday.
        The closure of the embassy in Kabul came on Monday.
        """,
    "attacked": """
        Hackers broke into the ministry in Oslo on Monday.
        An explosion ripped through a market in Kabul on Monday.
        American destroyers traded fire with Houthi boats on Monday.
        A car ploughed into a crowd in Leeds on Monday.
        A bomb went off in Quetta on Monday.
        Russia struck Kharkiv with missiles on Monday.
        A Kenyan soldier was killed in a brief exchange of fire on Monday.
        The tanker was hit by two Kenyan jets on Monday.
        Kenya fought Chad for four days in May.
        Kenya and Chad fought a short war in 1978.
        """,
    "detained": """
        Ukraine captured 18 Russian soldiers on Monday.
        A fugitive was caught in Norway on Monday.
        Four suspects were taken in for questioning in Vienna on Monday.
        """,
    "deported": """
        Greece turned back a boat with 60 migrants on Monday.
        Malaysia put the refugees on a plane to Turkey on Monday.
        Mauritania expelled hundreds of Senegalese on Monday.
        """,
    "seized": """
        The junta in Niger took control of the uranium mine on Monday.
        The Finnish coast guard boarded the Eagle S on Monday.
        Iran seized a Greek tanker on Monday.
        """,
    "expelled": """
        The ambassador of France was thrown out of Niger on Monday.
        Germany asked two Indian diplomats to leave on Monday.
        Niger gave the envoy of France 48 hours to leave on Monday.
        """,
    "restricted": """
        Residents of Mykolaiv were told to stay indoors on Monday.
        Finland sealed its border with Russia on Monday.
        Hungary tightened its asylum rules on Monday.
        Honduras placed the north under a state of emergency on Monday.
        Mali took a French broadcaster off the air on Monday.
        Algeria stripped the writer of his citizenship on Monday.
        Mali shut down the mobile network on Monday.
        The Greek coast guard kept reporters away from the wreck on Monday.
        """,
    "protested": """
        Protests broke out in Baku on Monday.
        Activists chained themselves to a gate in Oslo on Monday.
        Fans in Leeds booed the mayor on Monday.
        Truckers mounted a blockade of the bridge in Ghent on Monday.
        The unions brought 900 people into the streets of Lima on Monday.
        Protesters shut the port of Ghent on Monday.
        Protesters have camped at a gate in Oslo since Monday.
        """,
    "struck": """
        Dockers in Oslo walked out on Monday.
        A general strike paralysed Greece on Monday.
        Junior doctors in England began a five-day strike on Monday.
        The actors in London joined the writers on the picket line on Monday.
        Cabin crew in Helsinki walked out on Monday.
        A strike at Volvo in 2019 lasted 40 days.
        """,
    "stated": """
        The Ghanaian finance minister unveiled the budget on Monday.
        The Chilean chief of police held a news conference on Monday.
        The figures were released by the Ghanaian ministry on Monday.
        Austria's chancellor played down the quarrel on Monday.
        The plan was made public on Monday by the Czech president.
        """,
}


@pytest.mark.parametrize(
    ("kind", "text"),
    [(kind, line.strip()) for kind, lines in TOLD.items() for line in lines.strip().splitlines()],
)
def test_news_tells_a_kind_in_many_ways(kind: str, text: str) -> None:
    assert [found for _, found, _ in shorts(text)] == [kind]


DECIDED = {
    "Norway's decision to expel two Iranian envoys came on Monday.": ("expelled", "NOR> IRN<"),
    "The decision by Peru to close its embassy in Quito was announced on Monday.": ("ties_cut", "PER> ECU<"),
    "Ghana's order to close the border with Togo was issued on Monday.": ("restricted", "GHA> TGO<"),
    "The European Union's decision to lift sanctions on Syria followed on Monday.": (
        "sanctions_lifted",
        "EUR> SYR<",
    ),
}


@pytest.mark.parametrize("sentence", DECIDED)
def test_the_decision_to_do_something_is_told_as_that_deed(sentence: str) -> None:
    assert shorts(sentence) == [("2024-05-13", *DECIDED[sentence])]


def test_a_decision_that_fits_no_kind_or_is_judged_is_not_the_deed() -> None:
    assert shorts("Peru's decision to hold the regatta came on Monday.")[0][1] is None
    assert "expelled" not in [
        kind for _, kind, _ in shorts("Iran praised the decision to expel them on Monday.")
    ]
    assert "expelled" not in [
        kind for _, kind, _ in shorts("Peru's decision not to expel him came on Monday.")
    ]


OF_WHAT = {
    "The expiry of the treaty followed on Monday.": "agreement_ended",
    "Finland's ratification of the treaty came on Monday.": "agreement_ratified",
    "Ratification of the pact by Ghana was completed on Monday.": "agreement_ratified",
    "Ghana's rejection of the offer came on Monday.": "refused",
    "The lifting of the curfew came on Monday.": "eased",
    "Iran's threat to close the strait came on Monday.": "threatened",
    "The signing of the treaty came on Monday.": "agreement_signed",
    "The pact with Ghana came on Monday.": "agreement_signed",
}


@pytest.mark.parametrize("sentence", OF_WHAT)
def test_what_an_event_is_of_does_not_tell_the_kind(sentence: str) -> None:
    assert [kind for _, kind, _ in shorts(sentence)] == [OF_WHAT[sentence]]


def test_an_event_that_may_come_is_no_plan() -> None:
    (found,) = tell("The release of the Danish crew may follow on Monday.")
    assert found.statement.factuality == "possible"
    (found,) = tell("The release of the Danish crew followed on Monday.")
    assert found.statement.factuality == "actual"


PLAIN = {
    "Denmark announced a new aid package for Kenya on Monday.": "pledged",
    "A loan for Kenya was approved by the World Bank on Monday.": "pledged",
    "Denmark disbursed a loan to Kenya on Monday.": "aided",
    "Peru and Chile exchanged ambassadors on Monday.": "cooperated",
    "Peru reopened its embassy in Oslo on Monday.": "eased",
    "Peru recognised Kosovo on Monday.": "recognised",
    "Nordsund Steel took over Lindal Mining on Monday.": "traded",
    "Oda Lind took over from Jan Dahl on Monday.": None,
    "The treaty was suspended by Peru on Monday.": "agreement_suspended",
    "The player was suspended by the league on Monday.": "sanctioned",
    "The presidents of Peru and Chile came together in Oslo on Monday.": "met",
    "Peru entered talks with Chile on Monday.": "met",
    "Peru and Chile reviewed their trade at a meeting on Monday.": "met",
    "Denmark flew its last troops out of Mali on Monday.": "forces_withdrawn",
    "Mali was threatened by Niger on Monday.": "threatened",
}


@pytest.mark.parametrize("sentence", PLAIN)
def test_plain_words_tell_one_kind_and_their_look_alikes_another(sentence: str) -> None:
    assert [kind for _, kind, _ in shorts(sentence)] == [PLAIN[sentence]]


TOLD_OF = {
    "The signing of the pact with Ghana is set for Monday.": "agreement_signed",
    "The premier of Ghana set sail for Togo on Monday.": "visited",
    "The detention of four Danish sailors by Ghana was confirmed on Monday.": "detained",
    "Ghana's apology came on Monday.": "conceded",
    "The criticism from Ghana came on Monday.": "accused",
    "The premier of Ghana spoke to the king of Jordan on Monday by telephone.": "called",
    "The premier of Ghana spoke to reporters on Monday.": "stated",
    "Ghanaian gas is due to reach Togo on Monday.": "supplied",
    "Ghanaian runners are due to reach Togo on Monday.": None,
    "Ghana's navy trained with Togo's on Monday.": "exercised_jointly",
}


@pytest.mark.parametrize("sentence", TOLD_OF)
def test_an_event_that_is_set_confirmed_or_comes_has_its_kind(sentence: str) -> None:
    assert [kind for _, kind, _ in shorts(sentence)] == [TOLD_OF[sentence]]


def test_who_acts_in_a_passive_is_not_what_is_acted_upon() -> None:
    sold = [("2024-05-13", "traded", "Nordsund Steel> Lindal Mining<")]
    assert shorts("Lindal Mining was acquired by Nordsund Steel on Monday.") == sold
    assert shorts("Denmark bought steel from Kenya on Monday.")[0][1] == "traded"


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("The paper was allowed to print again on Monday.", "eased"),
        ("Fishermen were permitted to sail on Monday.", "eased"),
        ("The paper planned to print again on Monday.", None),
        ("Denmark opened a land corridor to Mali on Monday.", "aided"),
        ("Denmark opened a museum in Mali on Monday.", None),
        ("The union called on Monday for a new levy.", "requested"),
        ("Reporters asked Oda Lind about the levy on Monday.", None),
        ("Denmark leased two A320s from Lind Air on Monday.", "traded"),
        ("Denmark told its citizens on Monday to leave Mali.", "requested"),
        ("Denmark let the lorries through on Monday.", "eased"),
        ("Denmark agreed on Monday to accept help from Mali.", "conceded"),
        ("Denmark is weighing emergency credit.", "aided"),
        ("Nordsund Steel agreed on Monday to pay 3 million euros for a mill.", "traded"),
        ("Nordsund Steel agreed on Monday to pay 3 million euros to settle the claims.", "conceded"),
    ],
)
def test_words_that_stand_together_tell_what_one_of_them_does_not(sentence: str, kind: str | None) -> None:
    assert kind in [told for _, told, _ in shorts(sentence)]
