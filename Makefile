# Two commands set everything up: `make run` and `make test`.

SHELL := bash
.DEFAULT_GOAL := help
# Two package managers at once would wait for each other's lock.
.NOTPARALLEL:

VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
# Looked up only when there is a .venv to make.
PYTHON ?= $(shell for name in python3 python3.13 python3.12 python3.11; do \
	$$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$name && break; done)
# More arguments for pytest, as in: make test ARGS="-k rules"
ARGS ?=

# pyright would ask the network for its newest version each time.
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1

.PHONY: help run test check format-check lint types imports format bench screenshots translations torture mutants clean \
	system-run system-test

help: ## list what can be made
	@sed -n 's/^\([a-z-]*\):.* ## \(.*\)/\1\t\2/p' $(MAKEFILE_LIST) | expand -t 14

run: $(READY) ## set up, then open the sample team (without a screen: write it to build/demo)
	@bash packaging/run.sh

test: system-test $(READY) ## set up, then run every test but the torture
	$(BIN)/python -m pytest -n 2 $(ARGS)

check: format-check lint types imports ## formatting, lint, types and import contracts

format-check: $(READY)
	$(BIN)/ruff format --check .

lint: $(READY)
	$(BIN)/ruff check .

types: $(READY)
	$(BIN)/pyright

imports: $(READY)
	$(BIN)/lint-imports --no-logo

format: $(READY) ## format the code and mend what the linter can
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(READY) ## measure edits, analysis, loading, start, map, exports and imports (the first time it installs peers)
	@for script in edit analysis load start canvas matrix export imports; do $(BIN)/python benchmarks/$$script.py || exit 1; done

screenshots: system-test $(READY) ## photograph the running program
	xvfb-run --auto-servernum --server-args="-screen 0 2880x1920x24" $(BIN)/python docs/make_screenshots.py

translations: $(READY) ## collect the texts of the window, print what is untranslated, compile
	$(BIN)/python packaging/translations.py --list

torture: system-test $(READY) ## run the tests that take minutes
	$(BIN)/python -m pytest -m torture $(ARGS)

mutants: $(READY) ## see which small faults in rolemap/analysis no test notices (up to half an hour)
	PYTHONHASHSEED=0 $(BIN)/python -m tests.mutation.run $(ARGS)

clean: ## remove everything that was made here, .venv too
	rm -rf $(VENV) build dist .pytest_cache .ruff_cache .hypothesis .import_linter_cache .coverage* htmlcov
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

system-run system-test: system-%:
	@PYTHON="$(if $(wildcard $(READY)),,$(PYTHON))" bash packaging/system-libraries.sh $*

$(READY): pyproject.toml | system-run
	@test -x $(BIN)/python || test -n "$(PYTHON)" \
		|| { echo "RoleMap needs Python 3.11 or newer, and none was found." >&2; exit 1; }
	@echo "Setting up $(VENV); the first time this takes a minute or two."
	@$(BIN)/python -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv --clear $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@
