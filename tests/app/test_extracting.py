"""Reading several documents at once: the same findings in the same order, whatever becomes of a process."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from multiprocessing import parent_process

import pytest

from timeline.app import extracting
from timeline.app.extracting import cores, extract_all, jobs_for
from timeline.domain.document import Document
from timeline.domain.when import When
from timeline.finding import Findings, RuleExtractor

STORY = "Norway's foreign minister visited Latvia on {day} May 2024. They signed a treaty that day."
DOCUMENTS = [
    Document(f"{day}.txt", STORY.format(day=day), "text/plain", f"{day:064x}", published=When("2024-06-01"))
    for day in range(1, 21)
]


@dataclass(frozen=True)
class Fragile:
    """An extractor that comes to grief over some documents, in a process that only reads or in every one."""

    bad: frozenset[str]
    way: str
    name: str = "fragile"
    version: str = "1"

    def extract(self, document: Document) -> Findings:
        """What the rules find, unless it comes to grief."""
        if document.name in self.bad:
            if self.way == "raise":
                raise KeyError("oops")
            if parent_process() is not None:
                os._exit(1)  # as a process ends that is killed
        return RuleExtractor().extract(document)


@pytest.fixture(scope="module")
def one_by_one() -> list[Findings | str]:
    return list(extract_all(RuleExtractor(), DOCUMENTS, 1))


def test_several_at_once_find_the_same_in_the_same_order(one_by_one: list[Findings | str]) -> None:
    assert all(isinstance(findings, Findings) and findings.found for findings in one_by_one)
    assert len({str(findings) for findings in one_by_one}) == len(DOCUMENTS)
    assert list(extract_all(RuleExtractor(), DOCUMENTS, 2)) == one_by_one


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_document_over_which_the_finder_fails_is_told_by_its_failure(
    jobs: int, one_by_one: list[Findings | str]
) -> None:
    found = list(extract_all(Fragile(frozenset(("3.txt", "17.txt")), "raise"), DOCUMENTS, jobs))
    assert found[2] == found[16] == "KeyError: 'oops'"
    assert [one for place, one in enumerate(found) if place not in (2, 16)] == [
        one for place, one in enumerate(one_by_one) if place not in (2, 16)
    ]


def test_a_process_that_is_killed_takes_nothing_with_it(one_by_one: list[Findings | str]) -> None:
    assert list(extract_all(Fragile(frozenset(("9.txt",)), "die"), DOCUMENTS, 2)) == one_by_one


def test_who_wants_no_more_need_not_wait_for_the_rest(one_by_one: list[Findings | str]) -> None:
    some = extract_all(RuleExtractor(), DOCUMENTS * 50, 2)
    assert next(some) == one_by_one[0]
    some.close()
    assert list(some) == []


def test_few_documents_are_read_by_one_process_and_many_by_one_a_core(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(extracting, "cores", lambda: 4)
    page = replace(DOCUMENTS[0], text="word " * 60_000)
    assert [jobs_for([page] * count) for count in (0, 1, 2, 3, 100)] == [1, 2, 4, 4, 4]
    assert jobs_for(DOCUMENTS) == 1


def test_only_cores_that_may_be_used_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _process: {0, 3, 5}, raising=False)
    monkeypatch.setattr(os, "cpu_count", lambda: 64)
    assert cores() == 3
    monkeypatch.delattr(os, "sched_getaffinity")
    assert cores() == 64
    monkeypatch.setattr(os, "cpu_count", lambda: None)
    assert cores() == 1
