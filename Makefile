# Campus Desk. `make run` and `make test` need nothing but a clone; see README.md.

PYTHON3 ?= python3
BIN := .venv/bin
TRANSLATIONS := $(patsubst %.ts,%.qm,$(wildcard resources/translations/*.ts))

.PHONY: help run test test-slow lint bench tour setup clean

help:
	@echo "make run        open the desk on the sample campus; without a display, run the tour"
	@echo "make test       run what guards a change, in minutes"
	@echo "make test-slow  run the rest: killed processes, a real screen reader, every gesture on a full planner"
	@echo "make lint       the part of make test that reads the code: style, types, layers"
	@echo "make bench      measure, into build/bench.json"
	@echo "make tour       drive the window through a day, into build/tour"
	@echo "make setup      install only"
	@echo "make clean      remove what running, testing and building left behind"

run: setup $(TRANSLATIONS)
	@if [ "$$(uname -s)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		echo "There is no display here: running the tour instead."; \
		$(MAKE) --no-print-directory tour; \
	else \
		$(PYTHON3) installer/bootstrap.py --display && exec $(BIN)/campus-desk --sample; \
	fi

# The tests run even where the code is not tidy: one run tells everything there is to mend.
test: setup $(TRANSLATIONS)
	@$(MAKE) --no-print-directory lint; linted=$$?; \
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 --dist worksteal -m "not slow"; tested=$$?; \
	[ $$linted = 0 ] || echo "make lint failed: what it says stands above the tests."; \
	[ $$linted = 0 ] && [ $$tested = 0 ]

test-slow: setup $(TRANSLATIONS)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 --dist worksteal -m slow

lint: setup $(TRANSLATIONS)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

bench: setup $(TRANSLATIONS)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.benchmarks

tour: setup $(TRANSLATIONS)
	$(BIN)/campus-desk tour --out build/tour
	@echo "The results are in build/tour: a picture of each step, the invoices, and tour.json."

setup:
	@$(PYTHON3) installer/bootstrap.py

# Setup compiles them too; this keeps them fresh while sentences change.
resources/translations/%.qm: resources/translations/%.ts | setup
	$(BIN)/pyside6-lrelease -silent $< -qm $@

clean:
	rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis $(TRANSLATIONS)
	find src tests installer -name __pycache__ -type d -prune -exec rm -rf {} +
