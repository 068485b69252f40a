# The whole interface for developers. Each target does its own set-up; nothing need be installed before
# but Python 3.11 or later (and, on Linux, the right to install the libraries that Qt needs, or to be told
# which).
PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test check bench pictures album soak setup lock

setup:
	@$(PYTHON) scripts/setup.py

run: setup
	@$(BIN)/python -m fieldsales demo --dir .demo $(ARGS)

check: setup
	@$(BIN)/python scripts/check.py --quick

test: setup
	@$(BIN)/python scripts/check.py

soak: setup
	@FIELDSALES_SOAK=1 $(BIN)/python -m pytest -m slow

bench: setup
	@$(BIN)/python -m bench

# The pictures of the README; `make album` takes every page in every look into build/pictures.
pictures: setup
	@$(BIN)/python scripts/readme_pictures.py

album: setup
	@$(BIN)/python scripts/pictures.py

lock:
	@$(PYTHON) -m uv export -q --format requirements-txt --no-header --no-emit-project --all-groups > requirements.lock
