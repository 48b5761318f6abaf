"""What reading EDTF costs: our value type beside the edtf package, in one run, nothing memoised.

Run ``python bench/edtf.py``. Times are the best of several rounds of CPU time; ratios outlive the machine.
"""

from __future__ import annotations

import importlib
import pickle
import subprocess
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.domain.days import civil, ordinal
from timeline.domain.errors import InvalidEdtfError
from timeline.domain.when import When

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parent.parent
FORMS = [
    ("2024", "year"),
    ("2024-06", "month"),
    ("2024-06-19", "day"),
    ("2024-22", "season"),
    ("2024~", "qualified"),
    ("198X", "decade"),
    ("2023/..", "open interval"),
    ("2025-07-11/2025-07-13", "interval"),
    ("[2024-11-01..2024-11-20]", "one of a set"),
    ("-0043-03-15", "before the common era"),
    ("2004?-06-~11", "qualified parts"),
    ("2024-XX-15", "unspecified digits"),
    ("2024-06-19T14:30:00Z", "date and time"),
    ("{1667,1668,1670..1672}", "all of a set"),
]
# What is repeated, and what stands before and after it.
GROWING = {
    "set": ("[", "2024-06-19,", "2024]"),
    "set of nothing": ("[", ",", "]"),
    "digits": ("", "9" * 11, ""),
    "unspecified": ("", "X" * 11, ""),
    "slashes": ("", "/" * 11, ""),
    "dashes": ("2024", "-06-06-06-0", ""),
    "exponent": ("Y1E", "9" * 11, ""),
    "marks": ("", "~" * 11, ""),
}


def microseconds(call: Callable[[], object], seconds: float = 0.02, rounds: int = 7) -> float:
    """CPU time of one call in microseconds, the best of some rounds."""
    count = 1
    while True:
        started = time.process_time()
        for _ in range(count):
            call()
        if time.process_time() - started > seconds:
            break
        count *= 2
    return min(_round(call, count) for _ in range(rounds)) / count * 1e6


def _round(call: Callable[[], object], count: int) -> float:
    started = time.process_time()
    for _ in range(count):
        call()
    return time.process_time() - started


def _refused(text: str) -> None:
    try:
        When(text)
    except InvalidEdtfError:
        return


def forms() -> None:
    """One line for each form: ours, theirs and how many times quicker."""
    try:
        parse_edtf = importlib.import_module("edtf").parse_edtf
    except ImportError:
        parse_edtf = None
    print(f"{'EDTF':26} {'form':22} {'ours, µs':>9} {'edtf, µs':>9} {'times':>7}")
    for text, form in FORMS:
        ours = microseconds(partial(When, text))
        if parse_edtf is None:
            print(f"{text:26} {form:22} {ours:9.2f} {'absent':>9}")
            continue
        theirs = microseconds(partial(parse_edtf, text), rounds=3)
        print(f"{text:26} {form:22} {ours:9.2f} {theirs:9.0f} {theirs / ours:7.0f}")


def questions() -> None:
    """What the answers cost once a time is read."""
    one, other, today = When("2019/2021"), When("2020-06"), ordinal(2020, 6, 19)
    calls: dict[str, Callable[[], object]] = {
        "holds_on": lambda: one.holds_on(today),
        "before": lambda: one.before(other),
        "overlaps": lambda: one.overlaps(other),
        "contains": lambda: one.contains(other),
        "sort_key": lambda: one.sort_key,
        "earliest": lambda: one.earliest,
        "pickle and back": lambda: pickle.loads(pickle.dumps(one)),  # noqa: S301 (our own bytes)
        "day to date": lambda: civil(today),
        "date to day": lambda: ordinal(2020, 6, 19),
    }
    print("\nquestion              µs")
    for name, call in calls.items():
        print(f"{name:18} {microseconds(call):5.2f}")


def growth() -> None:
    """How the cost grows when the input doubles; 2 is linear, and 1 is refused at a glance."""
    print("\ninput that grows    µs at 1,000 parts    when doubled")
    for name, (before, part, after) in GROWING.items():
        small, large = (before + part * size + after for size in (1000, 2000))
        cost = microseconds(partial(_refused, small))
        print(f"{name:18} {cost:20.0f} {microseconds(partial(_refused, large)) / cost:15.2f}")


def imports() -> None:
    """What it costs to import each, beyond a bare interpreter, in milliseconds of CPU time."""
    print("\nimport                        ms")
    for module in ("timeline.domain.when", "edtf"):
        code = (
            f"import sys, time; sys.path.append({str(ROOT)!r}); t = time.process_time();"
            f" import {module}; print(time.process_time() - t)"
        )
        runs = [
            subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
            for _ in range(5)
        ]
        costs = [float(run.stdout) for run in runs if run.returncode == 0]
        print(f"{module:24} {min(costs) * 1000:7.1f}" if costs else f"{module:24}  absent")


if __name__ == "__main__":
    # This file has the name of the package that it measures against.
    sys.path.remove(str(ROOT / "bench"))
    forms()
    questions()
    growth()
    imports()
