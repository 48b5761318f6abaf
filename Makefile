# Everything runs in .venv, which each target makes by itself. Names after `make`:

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
BENCH_GOLD ?=

.DEFAULT_GOAL := help

help: ## this list
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

$(VENV)/run: pyproject.toml timeline/__init__.py
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(VENV)/dev: $(VENV)/run
	$(BIN)/python -m pip install --quiet --group test --group lint --group dist
	@touch $@

run: $(VENV)/run ## the main job: read seeds/, print the chronology, write exports/
	$(BIN)/timeline build

test: $(VENV)/dev ## every test, with branch coverage
	$(BIN)/coverage erase
	$(BIN)/pytest --cov --cov-report=term

lint: $(VENV)/dev ## ruff, format and rules
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: $(VENV)/dev ## mypy --strict, on code and tests
	$(BIN)/mypy

imports: $(VENV)/dev ## the import contracts
	$(BIN)/lint-imports

docs: $(VENV)/dev ## make the help pages and the command reference anew
	$(BIN)/python tools/reference.py

docs-check: $(VENV)/dev ## fail where they are stale
	$(BIN)/python tools/reference.py --check

exports: $(VENV)/run ## make exports/ and the outputs in the README anew from seeds/
	rm -f timeline.db timeline.db-wal timeline.db-shm
	$(BIN)/timeline build --quiet
	rm -f timeline.db timeline.db-wal timeline.db-shm
	$(BIN)/python tools/readme.py

wheel: $(VENV)/dev ## build the wheel and run it in an environment of its own
	rm -rf dist build/smoke
	$(BIN)/python -m build --outdir dist . > /dev/null
	$(PYTHON) -m venv build/smoke
	build/smoke/bin/python -m pip install --quiet dist/*.whl
	$(BIN)/python tools/smoke.py build/smoke/bin/timeline dist/*.whl

$(VENV)/bench: $(VENV)/run
	$(BIN)/python -m pip install --quiet --group bench
	@touch $@

bench: $(VENV)/bench ## speed and quality beside peers (BENCH_GOLD=folder with gold data of others)
	$(BIN)/python bench/startup.py
	$(BIN)/python bench/edtf.py
	$(BIN)/python bench/happenings.py
	$(BIN)/python bench/happenings.py --doubled
	$(BIN)/python bench/times.py $(wildcard $(BENCH_GOLD)/times-*.jsonl)
	$(BIN)/python bench/claims.py $(wildcard $(BENCH_GOLD)/claims.jsonl) $(wildcard $(BENCH_GOLD)/factuality.jsonl)
	$(BIN)/python bench/parties.py $(wildcard $(BENCH_GOLD)/parties.jsonl)
	$(BIN)/python bench/kinds.py $(wildcard $(BENCH_GOLD)/kinds.jsonl)

check: lint types imports docs-check test wheel ## all that CI runs

clean: ## away with what was made
	rm -rf $(VENV) dist build .coverage .coverage.* .mypy_cache .ruff_cache .pytest_cache .hypothesis

.PHONY: help run test lint types imports docs docs-check exports wheel bench check clean
