"""Nouns for people: those who act for themselves and for no state, and those who may do either."""

from __future__ import annotations

from timeline.finding.wordsets import wordset

__all__ = ["AGAINST", "CALLINGS", "PRIVATE", "STATE_SECTORS"]

STATE_SECTORS = frozenset(("GOV", "MIL", "LEG", "SPY", "COP", "JUD"))
"""Sectors of those who act for their state."""
AGAINST = wordset(
    "rebel rebels guerrilla guerrillas guerilla guerillas insurgent insurgents militants separatists"
    " opposition resistance dissident dissidents exile exiles opponents"
)
"""Words for those who are against their state, also in front of another noun: "rebel forces"."""
PRIVATE = AGAINST | wordset(
    "critics demonstrators protesters protestors marchers strikers rioters looters campaigners activists"
    " refugee refugees migrants emigrants emigres immigrants expatriates defectors"
    " women men children youths boys girls teenagers pensioners mothers fathers parents families widows"
    " students pupils teachers workers miners farmers peasants fishermen truckers drivers shopkeepers"
    " villagers residents citizen citizens nationals settlers squatters believers worshippers pilgrims"
    " prisoners inmates detainees hostages tourists travellers travelers holidaymakers passengers survivors"
    " hackers smugglers traffickers poachers fans supporters hooligans players athletes"
    " writers artists musicians intellectuals academics scholars lawyers"
    " nationalists communists socialists islamists extremists fundamentalists terrorists gunmen militiamen"
    " monks priests bishops clergy nuns consumers shoppers minority"
    " dockers steelworkers railwaymen taxpayers motorists commuters parishioners climbers cyclists singers"
    " businessmen businesswomen entrepreneurs merchants tycoons financiers industrialists traders"
    " photographers actors authors poets novelists entertainers celebrities businessman businesswoman"
    " entrepreneur merchant tycoon financier industrialist magnate trader photographer author poet"
    " novelist singer actor actress musician artist writer intellectual academic scholar lawyer teacher"
    " professor student pupil worker miner farmer peasant fisherman driver shopkeeper villager resident"
    " settler pilgrim pensioner priest monk nun woman man girl boy youth teenager couple mother father"
    " widow tourist traveller traveler passenger hostage prisoner inmate detainee athlete player climber"
    " cyclist hacker smuggler trafficker poacher terrorist gunman militiaman extremist fundamentalist"
    " militant rebel dissident exile defector migrant immigrant emigrant activist campaigner"
    " demonstrator protester"
    " banker bankers broker brokers speculator speculators investor investors billionaire billionaires"
    " millionaire millionaires oligarch oligarchs moneylender moneylenders"
    " journalist journalists reporter reporters correspondent correspondents blogger bloggers editor editors"
    " publisher publishers filmmaker filmmakers cameraman cameramen columnist columnists"
    " scientist scientists researcher researchers historian historians economist economists archaeologist"
    " archaeologists biologist biologists physicist physicists geologist geologists linguist linguists"
    " philosopher philosophers psychologist psychologists sociologist sociologists"
    " herder herders herdsman herdsmen shepherd shepherds rancher ranchers grower growers planter planters"
    " logger loggers hunter hunters trawlermen prospector prospectors nomad nomads beekeepers winegrowers"
    " mercenary mercenaries jihadist jihadists bandit bandits gang gangs gangster gangsters"
    " criminal criminals thief thieves robber robbers assassin assassins hijacker hijackers kidnapper"
    " kidnappers rustler rustlers swindler swindlers tribesman tribesmen clansmen warlord warlords mob mobs"
    " crowd crowds union unions brother brothers sister sisters cousin cousins"
    " cleric clerics imam imams rabbi rabbis mullah mullahs preacher preachers missionary missionaries"
    " architect architects designer designers inventor inventors sculptor sculptors painter painters"
    " lawmaker legislator congressman congresswoman parliamentarian politician politicians"
    " engineer technician accountant surgeon nurse doctor physician pilot sailor seaman consultant"
    " footballer footballers swimmer swimmers runner runners sprinter boxer boxers coach coaches referee"
    " referees mountaineer mountaineers racers whistleblower whistleblowers blackmailers"
)
"""Nouns of those who act for themselves: the word for a state before them only says whence they are."""

_MANY = wordset("union unions gang gangs mob mobs crowd crowds opposition resistance minority")
"""Nouns for many that a name behind them does not tell."""
CALLINGS = (PRIVATE - _MANY) | wordset(
    "engineer engineers technician technicians pilot pilots sailor sailors seaman seamen doctor doctors nurse"
    " nurses surgeon surgeons physician physicians paramedic paramedics expert experts consultant consultants"
    " manager managers executive executives director directors contractor contractors accountant accountants"
    " citizen citizens national nationals man woman couple siblings twins aide worker guard guards mechanic"
    " mechanics cook cooks waiter waiters interpreter interpreters translator translators guide guides"
    " astronomer mathematician chemist chemists veteran veterans model models chef chefs"
)
"""The same with those who may be sent by a state, but act for themselves where they are named."""
