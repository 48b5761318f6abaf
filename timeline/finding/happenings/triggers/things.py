"""Things of which a verb tells something else than of people: "released a film", "shares rallied"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.finding.words import AUXILIARIES, PREPOSITIONS, WEEKDAYS, is_adverb
from timeline.finding.wordsets import wordset

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["is_done_to_another_thing"]

_MEASURED = wordset(
    "income profit profits revenue revenues sales earnings output exports imports share shares stock stocks"
    " markets lira rouble ruble dollar euro yen pound currency price prices bond bonds rates yield yields"
    " inflation unemployment turnout number numbers level levels amount rate proportion temperature"
    " temperatures"
    " traffic demand production population worth value values ratio popularity membership readership support"
)
"""What falls and rises by itself: nobody declines when sales do."""
_GAMES = wordset(
    "goal goals point points draw match lead title game games penalty penalties record seat seats cup"
    " final championship crown set season series"
)
_PLAYERS = wordset(
    "striker goalkeeper keeper midfielder winger batsman bowler pitcher quarterback sprinter"
    " swimmer cyclist skier golfer referee singer singers actress orchestra"
)
"""Who shoots, beats and delivers without harming or giving."""
_NATURE = wordset(
    "volcano glacier storm storms blizzard rain snow ice mudflow mudslide"
    " flood floods flooding earthquake quake hurricane cyclone"
    " typhoon tornado wildfire wildfires drought heatwave landslide landslides avalanche lava"
    " winter wind winds tide"
    " fog frost hail locusts ants birds whales dam reactor star comet"
    " wreck wreckage debris cut cuts defect defects collapse shortage shortages pandemic epidemic outbreak"
    " crisis slump recession accident crash collision derailment blaze malfunction lack delay delays"
    " debt debts dispute disputes tree trees boulder boulders rockfall"
    " forecast forecasts recipe recipes fault glitch bug outage breakdown failure error telescope spacecraft"
)
"""What acts without meaning to."""
_ANIMALS = wordset(
    "dog dogs bear bears lion lions tiger tigers leopard elephant elephants shark sharks wolf"
    " wolves bees hippo"
    " crocodile snake bull cow cows horse monkeys locusts hornets rats"
)
_TOURING = wordset("band choir circus troupe ballet team side theatre")
"""Who tours a country to perform."""
_GOODS = wordset(
    "maize wheat flour grain beans food rations aid relief water medicine medicines vaccine"
    " vaccines tents blankets oil gas fuel coal steel arms weapons ammunition shells missiles supplies parts"
    " equipment goods shipment shipments consignment consignments delivery deliveries batch tranche"
    " instalment lorry lorries truck trucks train trains cargo cargoes"
)
"""What arrives without paying a visit; no words that are as often names, such as "Rice"."""
_UNABLE = _NATURE | _PLAYERS
_PRICED = wordset("pound dollar euro yen krone lira rouble ruble currency shares stocks bonds prices markets")
"""What exports and rates support, and nobody."""
_BARRIERS = wordset("wall walls levee levees dyke dykes door doors lock gate fence bin engine switch button")
"""What resists or refuses to open without a will."""
_DISCUSSIONS = frozenset(("talks", "negotiations", "round", "session", "dialogue", "debate"))
"""What yields, or offers, little or much: "the talks offered little"."""
_CRAFTSMEN = wordset(
    "nurses workers teachers miners pilots doctors drivers students farmers graduates recruits"
)
"""Who joins a union or a league for himself."""
_RULES = wordset(
    "law laws tax taxes rule rules regulation regulations decree act price prices drug budget fee fees"
    " vaccine treatment limit limits fare fares charge charges constitution amendment amendments"
    " reform reforms"
    " standard standards timetable withdrawal exit departure resignation merger change changes"
)

_OBJECTS = {
    "met": wordset(
        "match demand demands target targets criteria criterion needs need requirements requirement deadline"
        " deadlines conditions standards standard goal goals expectations expectation obligations"
        " obligation commitments cost costs bills debts forecast forecasts estimates resistance"
        " criticism approval accident death fate challenge challenges quota quotas threshold end"
        " scepticism skepticism silence laughter applause hostility definition capacity accord deal"
        " agreement decision ruling plan proposal move news tide level rent payroll interest payments payment"
        " scorn disdain derision mockery ridicule outrage indignation anger fury disbelief suspicion contempt"
        " opposition refusal rejection rebuff failure disaster success enthusiasm acclaim relief delight"
        " horror dismay indifference caution fire gunfire bullets obstacles obstacle hurdles hurdle"
        " setback setbacks disappointment alarm doubt doubts defiance"
    ),
    "released": _GAMES
    | _ANIMALS
    | wordset(
        "lynx beaver beavers bird birds eagle eagles vulture vultures fish turtle turtles salmon mosquitoes "
        "film album song single book novel study survey poll statement report reports results figures"
        " data video footage details findings name names list lists version phone software trailer records"
        " document documents photograph photographs photo photos image images recording recordings tape"
        " transcript forecast estimates guidance app update steam water gas litres gallons carbon"
        " methane dioxide sulphur whale whales dolphin dolphins seal seals owl owls"
        " emissions radiation letter letters striker midfielder defender product model diary minutes memo"
        " memoir autobiography capital toxins chemicals sewage pollutants energy pressure brake brakes"
        " oxygen heat waste effluent balloons"
        " advertisement advert campaign manifesto blueprint plan plans budget agenda draft text guidelines"
        " rules map code patch collection line players player coach winger goalkeeper audio statistics"
        " picture pictures decision decisions judgment judgments judgement verdict ruling opinion statements"
        " schedule timetable index ranking rankings assessment analysis teaser episode magazine edition"
        " title titles movie movies series season ticket tickets seats game games device devices apps stamp"
        " stamps singles albums films songs books novels versions models"
    ),
    "supplied": wordset(
        "speech speeches lecture lectures statement address verdict warning message blow answer reply letter"
        " letters note sermon"
        " results ruling remarks performance keynote opinion rebuke eulogy presentation baby twins"
        " triplets display"
        " figures evidence signal signals shock concert course lesson talk"
        " proposal proposals notes report reports notice petition promise promises resignation"
        " ultimatum budget profit profits growth victory win"
        " pleading pleadings plea pleas brief briefs submission submissions decision decisions"
        " judgment judgments judgement review reviews survey surveys assessment audit draft"
    ),
    "seized": _GAMES
    | wordset(
        "chance chances opportunity opportunities moment initiative imagination mood attention headlines"
        " momentum advantage spotlight mantle day show limelight thunder march glance kiss spot lead"
    ),
    "attacked": _GAMES
    | wordset(
        "target targets forecast forecasts high low peak image images photograph attention mood"
        " imagination vote votes share market markets pact contract plan order orders carbon data"
        " emissions headlines problem issue customers consumers voters users rocket satellite probe"
        " expectations estimates deadline balloon balloons capsule tumour tumor cancer virus cells film"
        " films video"
        " documentary scene photo photos shops bars script sonata aria piece song task role puzzle meal"
        " audience privacy"
        " audiences seat seats hearts spirit essence medal award prize nomination snag bottom wall"
        " note tone"
        " chord balance ceiling roadblock jackpot screens shelves stores streets bill project proposal idea"
        " amendment motion talks merger evidence files records reputation jobs career reserves savings"
        " flower flowers stem stems rose roses plants seedlings stocks stockpile stockpiles chickens hens"
        " poultry ducks geese turkeys mink pigs herd herds flock flocks fruit vegetables tomatoes milk eggs"
        " dividend dividends profit profits gain gains earnings deficit deficits surplus value lead"
        " advantage margin margins malaria smallpox polio illiteracy"
        " doses drugs cocaine heroin opium cannabis cigarettes ivory counterfeits documents banknotes notes"
    ),
    "detained": wordset(
        "plant firm company stake shares award prize pieces pace speed tab bill phone telephone"
        " decline fall slide growth image images mood attention carbon spread progress"
    ),
    "mobilised": wordset(
        "volunteers nurses donors savings fans voters supporters funds capital resources money investment"
        " finance"
        " financing funding hospitals ambulances members customers suppliers"
    ),
    "returned": wordset(
        "democracy indictment verdict profit profits dividend call calls cash capital serve compliment"
        " majority"
    ),
    "traded": wordset(
        "time argument idea story soul silence votes vote insults blows barbs accusations recriminations"
        " threats punches expulsions reputation taste knowledge skills language habit fame status lunch title"
        " dinner allegiance loyalty influence"
    ),
    "resigned": wordset("defeat fate"),
    "pledged": wordset(
        "view views glimpse chance hope insight insights comfort shares bonds discount discounts prayers"
        " thanks tribute tributes clue clues hint hints proof excuse excuses criticism allegiance"
    ),
    "charged": wordset(
        "fee fees price prices rent interest toll tolls battery batteries car phone duty rate rates"
    ),
    "conceded": _GAMES | wordset("minute half rule rules law laws regulations standards requirements"),
    "ceasefire": _GAMES
    | wordset(
        "gain gains value ground passport passports reactor reactors plant plants frigate frigates submarine"
        " submarines ship ships bomb bombs device mine mines robber gunman attacker suspect hijacker"
    ),
    "endorsed": wordset(
        "roof ceiling arch vault claim claims weight growth patent"
        " tonnes tons title position positions town village city border line front"
    ),
    "aided": _GAMES
    | wordset("deal bid company firm economy data file files career reputation season talks plan marriage"),
    "refused": wordset(
        "kidney heart organ treatment antibiotics infection melting erosion heat heating gravity volume music"
        " radio lights light sound corner road street lane track path"
    ),
    "expelled": wordset(
        "ash gas gases lava air fumes smoke water steam dust waste mucus heat particles plasma pupil pupils"
    ),
    "restricted": wordset(
        "chapter chapters dispute gap book books account file"
        " record records silence deadlock deal sale round exercise exercises drill drills meeting session"
        " conference visit tour debate tumour tumor virus inflation appetite growth loss losses damage"
    ),
    "forces_withdrawn": wordset(
        "world stage politics plan plans pledge pledges talks role market markets view views demand demands"
        " commitment commitments offer bid promise position principle principles idea"
    ),
    "agreement_signed": wordset("decree decrees petition autograph autographs"),
    "visited": wordset(
        "ways form winning work action normal fitness command fold alliance treaty pact agreement accord"
        " negotiations growth profit profits surplus deficit basics theme subject idea plan question roots"
        " origins brink war school class classes normality calm"
    ),
    "requested": wordset(
        "price prices question questions fee patience skill skills courage concentration stamina encore song"
        " ridicule trouble comparison comparisons toast anonymity button buttons key keys switch doorbell"
    ),
    "accused": wordset(
        "ball weather heat rain valve software fault error wind drought snow bird birds battery hole"
        " building buildings house houses bridge tower meat ice fog frost flood floods storm heatwave costs"
        " inflation traffic pain pains headache headaches fever nausea dizziness fatigue cough itself himself"
        " anchor anchors cable cables wiring leak brake brakes tyre tyres boiler pump engine spark"
        " herself themselves myself catch catches harvest dollar euro yen franc pound currency demand"
    ),
}
"""By kind, what it is not that kind to do something to."""
_SUBJECTS = {
    "accused": _UNABLE,
    "met": wordset(
        "school class choir family couple club pupils orchestra band neighbours lovers parishioners"
        " river rivers road roads supply sea ship thousands hundreds pilgrims fans mourners worshippers crowd"
        " crowds spectators tourists revellers onlookers"
    ),
    "ceasefire": wordset(
        "bank banks airline airlines firm firms company companies carrier carriers plant mine refinery"
        " exchange factory mill railway lender lenders broker insurer insurers retailer"
        " hospital hospitals clinic clinics school schools airport airports port ports mines plants"
    ),
    "resigned": wordset("engine engines motor pump generator battery"),
    "aided": _MEASURED | _NATURE | wordset("cut cuts rise gain gains fall drop law goal goals equaliser"),
    "returned": wordset(
        "attention calm normality peace order confidence focus interest pupils schoolchildren band exhibition"
        " festival show play tour growth inflation sales rain rains spring summer winter"
        " quarrel quarrels dispute disputes row feud conflict story tradition practice friendship rivalry"
        " connection ties relations idea plan offer proposal debt debts claim claims scheme case"
    )
    | _PLAYERS,
    "supplied": _NATURE | _PLAYERS | _DISCUSSIONS | wordset("study mission data sample reforms"),
    "restricted": _NATURE | _MEASURED | wordset("illness injury injuries brake brakes"),
    "protested": _MEASURED
    | _NATURE
    | _TOURING
    | wordset("oil gold wheat corn copper coffee cocoa sugar soybeans peso rupee yuan sterling"),
    "struck": _MEASURED | wordset("lightning clock"),
    "refused": _MEASURED
    | _NATURE
    | _BARRIERS
    | wordset("demand production population virus bacteria body patients strain cells card hospital patient"),
    "forces_withdrawn": _MEASURED | _PLAYERS,
    "conceded": _MEASURED
    | _UNABLE
    | wordset("roof bridge wall ice road floor ceiling mine tunnel building hospital hospitals clinic ward"),
    "attacked": _MEASURED | _PLAYERS | _ANIMALS | wordset("team side"),
    "endorsed": _PRICED
    | wordset("troops soldiers refugees guests beam roof ceiling arch vault dome gold collateral guarantees"),
    "threatened": _MEASURED
    | wordset(
        "rain species habitat glacier reef storms floods floodwaters waters heatwave locusts rise fall drop"
        " increase decline shortage shortages delay delays costs debt debts crisis slump recession"
        " competition"
    ),
    "visited": _MEASURED
    | _PLAYERS
    | _TOURING
    | _GOODS
    | wordset("prize contract money letter letters parcel cup season airline airlines"),
    "released": _NATURE,
    "eased": _NATURE | _PLAYERS,
    "sanctioned": _NATURE,
    "expelled": _NATURE,
    "cooperated": _PLAYERS | _NATURE,
    "requested": _NATURE
    | wordset(
        "song songs film films book novel show music style design fashion brand dish recipe idea"
        " product products toy toys"
    ),
    "pledged": _DISCUSSIONS | wordset("weather clouds skies forecast season finding findings market"),
    "agreement_signed": _PLAYERS,
    "seized": _PLAYERS | wordset("engine motor brakes fear panic"),
    "agreement_in_force": _RULES | _PLAYERS | _CRAFTSMEN,
    "agreement_ended": wordset(
        "offer offers bid visa visas passport permit permits patent patents ultimatum deadline warranty"
    ),
    "charged": wordset("bull battery phone"),
    "mobilised": _MEASURED | wordset("fans volunteers donors voters supporters users"),
}
"""By kind, what does not do it but in another sense."""
_NEVER_MEANT = _NATURE | _ANIMALS | _MEASURED | wordset("gold collateral guarantees")
"""By which what is done is done by nobody."""
_STORMS = frozenset(("hurricane", "typhoon", "cyclone", "storm"))
"""What bears a name of its own: "Typhoon Mawar lashed Guam"."""
_ENDS = PREPOSITIONS | wordset(". , ; : ( ) that who which and but as off")
_TIMES = WEEKDAYS | wordset("next last this yesterday today tomorrow again now")
"""Words that open a time behind a noun phrase."""
_STOPS = frozenset(".;:(")
_NOTHING: frozenset[str] = frozenset()
_LONGEST_OBJECT = 6
_EITHER = {
    kind: _SUBJECTS.get(kind, _NOTHING) | _OBJECTS.get(kind, _NOTHING)
    for kind in _SUBJECTS.keys() | _OBJECTS.keys()
}
_UNABLE_SUBJECTS = {kind: subjects & _UNABLE for kind, subjects in _SUBJECTS.items()}
"""Those of the subjects that do nothing of the sort, however plainly it is told."""


def is_done_to_another_thing(
    kind: str, before: Sequence[str], behind: Sequence[str], *, passive: bool, vague: bool
) -> bool:
    """Whether the things around a verb show another sense of it.

    Args:
        kind: the kind that the verb would tell.
        before: the words of its clause before it.
        behind: the words of its clause behind it.
        passive: whether what stands before it is what it is done to.
        vague: whether the words that tell the kind say little of what it is done to.
    """
    subjects = _SUBJECTS.get(kind, _NOTHING)
    if passive:
        by_nature = behind[:1] == ("by",) and _heads(_object_of(behind[1:]), subjects & _NEVER_MEANT)
        return by_nature or (vague and _heads(before, _EITHER.get(kind, _NOTHING)))
    if not vague:
        return _heads(before, _UNABLE_SUBJECTS.get(kind, _NOTHING))
    return _heads(before, subjects) or _heads(_object_of(behind), _OBJECTS.get(kind, _NOTHING))


def _heads(words: Sequence[str], things: frozenset[str]) -> bool:
    """Whether a noun phrase is about one of the things: "oil rallied", but not "oil workers rallied"."""
    if things.isdisjoint(words):
        return False
    return any(
        word in things
        and (after is None or after in _ENDS or after in _TIMES or word in _STORMS or _goes_on(after))
        for word, after in zip(words, [*words[1:], None], strict=True)
    )


def _goes_on(after: str) -> bool:
    """Whether a verb follows and no owner's thing: "the mine is open", not "the mine's owners"."""
    return after != "'s" and (after in AUXILIARIES or is_adverb(after))


def _object_of(behind: Sequence[str]) -> Sequence[str]:
    """The noun phrase right behind a verb."""
    for i, word in enumerate(behind[:_LONGEST_OBJECT]):
        if word in _ENDS and (i or word in _STOPS):
            return behind[:i]
    return behind[:_LONGEST_OBJECT]
