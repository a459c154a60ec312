# `make run` and `make test` need nothing but Python 3.11 or newer: they set up all else themselves.
PYTHON ?=
export PYTHON
VENV := .venv

.NOTPARALLEL:
.PHONY: help run test torture bench format lock translations sample package clean distclean libraries-run libraries-test

help:
	@echo "make run      set up, and open the window on the sample project (without a display: take the tour)"
	@echo "make test     set up, and run everything that has to hold"
	@echo "make torture  kill, fill, damage and soak projects for a long time, watch the window, print figures"
	@echo "make bench    measure how fast it is, and print a table"
	@echo "make format   put the code into its form"
	@echo "make lock     bring packaging/*.lock up to pyproject.toml (UPGRADE=--upgrade: newest versions)"
	@echo "make translations  bring the interface's languages up to the code"
	@echo "make sample   build the sample project anew from its stories and tags"
	@echo "make package  build a folder in dist/ that runs without Python, and take its tour"
	@echo "make clean    remove what was built; make distclean: the environment too"

run: libraries-run $(VENV)/set-up-run
	@bash packaging/run.sh

test: libraries-test $(VENV)/set-up-dev
	@bash packaging/test.sh

torture: libraries-test $(VENV)/set-up-dev
	@$(VENV)/bin/python -m tests.torture

bench: libraries-run $(VENV)/set-up-dev
	@$(VENV)/bin/python -m tests.benchmarks

format: $(VENV)/set-up-dev
	@$(VENV)/bin/ruff check --fix-only --quiet . && $(VENV)/bin/ruff format .

lock: $(VENV)/set-up-dev
	@bash packaging/lock.sh

translations: $(VENV)/set-up-dev
	@$(VENV)/bin/python packaging/translations.py

sample: $(VENV)/set-up-dev
	@rm -f resources/samples/sample.copydesk
	@$(VENV)/bin/python -c 'from pathlib import Path; from copydesk.session.sample import build_sample; build_sample(Path("resources/samples/sample.copydesk"))'

package: libraries-run
	@bash packaging/package.sh

clean:
	rm -rf build dist .ruff_cache .import_linter_cache .hypothesis .benchmarks .pytest_cache
	find gui tests -name __pycache__ -prune -exec rm -rf {} +

distclean: clean
	rm -rf $(VENV)

libraries-run:
	@bash packaging/linux/system-libraries.sh run

libraries-test:
	@bash packaging/linux/system-libraries.sh test

$(VENV)/set-up-run: packaging/requirements.lock packaging/set-up.sh pyproject.toml
	@bash packaging/set-up.sh packaging/requirements.lock
	@touch $@

# The development lock holds the other whole, so one set-up is enough for tests.
$(VENV)/set-up-dev: packaging/requirements-dev.lock packaging/set-up.sh pyproject.toml
	@bash packaging/set-up.sh packaging/requirements-dev.lock
	@touch $@ $(VENV)/set-up-run
