"""Laws for every record: it may be read in any order, cut anywhere, and is never made more certain."""

from __future__ import annotations

from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.projecting.story import BOTH, NAMES, Telling, cut_of, day, holdings, ids, says, told
from timeline.domain.cut import Cut
from timeline.domain.days import iso
from timeline.projecting.begun import begun
from timeline.projecting.chronology import chronology
from timeline.projecting.lines import lines_of
from timeline.projecting.state import alliance_state

KINDS = (
    "met", "visited", "supplied", "forces_sent", "forces_withdrawn", "sanctioned", "sanctions_lifted",
    "pledged", "agreement_signed", "agreement_ratified", "agreement_in_force", "agreement_ended", "traded",
    "mobilised",
)  # fmt: skip
PARTIES = ("PRK -> RUS", "RUS -> PRK", "PRK, RUS", "RUS", "CHN, RUS")
PUBLISHED = ("2024-02-10", "2024-06-20", "2025-07-12", "2025", None)
WHENS = (
    "2023/..", "2024", "2024-22", "2024-06-19", "2024-06", "2023/2024", "2024/", "/2024", "../2023", "/..",
    "[2024-06-01..2024-06-20]", "{2023-05,2024-06}", "2025-07-11/2025-07-13", None,
)  # fmt: skip
CLAIMS: tuple[tuple[Any, ...], ...] = (
    (), (says("Seoul"),), (says("Moscow", "denies"),), (says("a blog", "unverified"),),
)  # fmt: skip
DAYS = st.integers(day("2022-12-01"), day("2025-12-31"))
RANK = {"no": 0, "possibly": 1, "yes": 2}


def tellings(**fixed: st.SearchStrategy[Any]) -> st.SearchStrategy[Telling]:
    """A paper that tells of something; every part can be fixed."""
    parts: dict[str, st.SearchStrategy[Any]] = {
        "kind": st.sampled_from(KINDS),
        "when": st.sampled_from(WHENS),
        "who": st.sampled_from(PARTIES),
        "claims": st.sampled_from(CLAIMS),
        "published": st.sampled_from(PUBLISHED),
        "factuality": st.sampled_from(("actual", "actual", "actual", "planned", "possible", "denied")),
        "item": st.sampled_from((None, "shells", "missiles")),
        "place": st.sampled_from((None, "Kursk")),
    }
    return st.fixed_dictionaries(parts | fixed).map(_told)


def _told(parts: dict[str, Any]) -> Telling:
    rest = {name: parts[name] for name in parts if name not in {"kind", "when", "who", "claims"}}
    return told(parts["kind"], parts["when"], parts["who"], *parts["claims"], **rest)


STORIES = st.lists(tellings(), max_size=7, unique_by=lambda telling: telling.id)
CORRECTIONS = st.sampled_from(["", "", "retracted", "disputed", "withdrawn"])
CUTS = st.fixed_dictionaries(
    {},
    optional={
        "as_of": st.sampled_from(["2024-03-01", "2024-06-19", "2025"]),
        "known_by": st.sampled_from(["2024-03-01", "2024-12-31", "2025-07-12"]),
        "since": st.just("2024-02"),
        "until": st.just("2024-07"),
        "parties": st.sampled_from([("RUS",), BOTH]),
        "kinds": st.just(("met", "supplied", "forces_sent")),
    },
).map(lambda parts: cut_of(**parts))


@given(story=STORIES, cut=CUTS, data=st.data())
def test_the_order_in_which_sources_are_recorded_changes_no_view(
    story: list[Telling], cut: Cut, data: st.DataObject
) -> None:
    corrected = [getattr(t, how)() if (how := data.draw(CORRECTIONS)) else t for t in story]
    shuffled = data.draw(st.permutations(corrected))
    first, second = holdings(*corrected), holdings(*shuffled)
    assert chronology(first, cut) == chronology(second, cut)
    assert alliance_state(first, cut, BOTH, NAMES) == alliance_state(second, cut, BOTH, NAMES)
    assert alliance_state(first, cut, (), NAMES) == alliance_state(second, cut, (), NAMES)


@given(story=STORIES, cut=CUTS)
def test_a_cut_shows_a_part_of_the_whole_and_counts_the_rest(story: list[Telling], cut: Cut) -> None:
    held = holdings(*story)
    shown, whole = chronology(held, cut), chronology(held, Cut())
    assert ids(shown.lines) <= ids(whole.lines) == {telling.id for telling in story}
    asked = chronology(held, Cut(parties=cut.parties, kinds=cut.kinds))
    lost = len(ids(asked.lines)) - len(ids(shown.lines))
    assert lost == 0 or sum(item.count for item in shown.left_out) > 0
    assert {source.id for source in shown.sources} <= {source.id for source in whole.sources}


@given(story=STORIES, cut=CUTS)
def test_every_passage_of_what_stands_can_be_reached_from_a_line(story: list[Telling], cut: Cut) -> None:
    view = chronology(holdings(*story), Cut())
    cited = {passage for line in view.lines for passage in line.evidence}
    assert cited == {passage for telling in story for passage in telling.happening.told.evidence}
    for line in chronology(holdings(*story), cut).lines:
        assert line.evidence
        assert {e.source for e in line.evidence} <= {source.id for source in view.sources}


@given(story=STORIES, on=DAYS, later=st.integers(0, 400))
def test_what_has_certainly_begun_by_a_date_has_certainly_begun_by_every_later_one(
    story: list[Telling], on: int, later: int
) -> None:
    held = holdings(*story)
    for line in lines_of(held, Cut())[0]:
        assert RANK[begun(line, on)] <= RANK[begun(line, on + later)]
    first, second = (chronology(held, Cut(as_of=as_of)) for as_of in (on, on + later))
    assert ids(first.lines) <= ids(second.lines)
    sure = {line.id for line in first.lines if not line.later}
    assert sure <= {line.id for line in second.lines if not line.later}
    certain = _certain_phases(held, on)
    assert certain <= _certain_phases(held, on + later)


def _certain_phases(held: Any, on: int) -> set[tuple[str, str]]:  # noqa: ANN401 - holdings
    fluents = alliance_state(held, Cut(as_of=on), BOTH, NAMES).fluents
    return {(p.happening, p.name) for fluent in fluents for p in fluent.phases if p.certain}


@given(story=STORIES, known_by=DAYS, later=st.integers(0, 400))
def test_what_was_known_stays_known(story: list[Telling], known_by: int, later: int) -> None:
    held = holdings(*story)
    first, second = (chronology(held, Cut(known_by=by)) for by in (known_by, known_by + later))
    assert ids(first.lines) <= ids(second.lines)


@given(story=STORIES, on=DAYS)
def test_the_state_takes_every_line_in_or_lists_it_or_counts_it(story: list[Telling], on: int) -> None:
    held = holdings(*story)
    view = alliance_state(held, Cut(as_of=on), BOTH, NAMES)
    acting = {ident for fluent in view.fluents for ident in fluent.happenings}
    beside = {line.id for line in view.beside}
    assert acting.isdisjoint(beside)
    everything = alliance_state(held, Cut(as_of=day("2300")), BOTH, NAMES)
    concerned = {i for f in everything.fluents for i in f.happenings} | {x.id for x in everything.beside}
    assert len(acting | beside) + sum(item.count for item in view.left_out) == len(concerned)


WIDER = {10: slice(0, 7), 7: slice(0, 4), 4: slice(0, 3)}
PLAIN = st.one_of(
    st.integers(day("2023-01-01"), day("2024-12-31")).map(iso),
    st.builds("{}-{:02}".format, st.integers(2023, 2024), st.integers(1, 12)),
    st.integers(2023, 2024).map(str),
)
PAIRS = st.tuples(PLAIN, PLAIN).map(sorted).map("/".join)
WIDENABLE = st.one_of(PLAIN, PLAIN.map("{}/..".format), PAIRS)
LASTING = st.sampled_from(
    ("supplied", "forces_sent", "sanctioned", "traded", "visited", "agreement_signed", "pledged")
)


def widen(edtf: str) -> str:
    """A day becomes its month, a month its year, a year its decade, and an open end an unknown one."""
    if "/" in edtf:
        return "/".join("" if part == ".." else widen(part) for part in edtf.split("/"))
    wider = edtf[WIDER[len(edtf)]]
    return wider + "X" * (len(wider) == 3)


@given(
    kind=LASTING,
    narrow=WIDENABLE,
    ending=st.sampled_from([None, "2024-06-19", "2024", "2023-03"]),
    factuality=st.sampled_from(["actual", "planned"]),
    on=DAYS,
)
@settings(max_examples=400)
def test_widening_a_date_never_makes_a_fluent_certain(
    kind: str, narrow: str, ending: str | None, factuality: str, on: int
) -> None:
    endings = {
        "forces_sent": "forces_withdrawn",
        "sanctioned": "sanctions_lifted",
        "agreement_signed": "agreement_ended",
    }
    assume(ending is None or kind in endings)
    others = [told(endings[kind], ending)] if ending else []

    def standing(when: str | None) -> str:
        telling = told(kind, when, published="2025-07-12", factuality=factuality)
        fluents = alliance_state(holdings(telling, *others), Cut(as_of=on), BOTH, NAMES).fluents
        return next((f.holding for f in fluents if telling.id in f.happenings), "absent")

    # What has no end but that of its date is the same thing without any date; an interval is not.
    wider = [widen(narrow), *([] if "/" in narrow else [None])]
    if {standing(when) for when in wider} & {"certain", "presumed"}:
        assert standing(narrow) in {"certain", "presumed"}
