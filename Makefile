# `make run` and `make test` do everything on a fresh Debian 12; the rest is for people who change the code.
SHELL := /bin/bash
.DEFAULT_GOAL := help
export TV_VAR ?= $(CURDIR)/var
PYTHON ?= python3
BIN := .venv/bin

.PHONY: help run test faults check bench lock messages assets setup setup-tests

help: ## what there is
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | awk -F':.*## ' '{printf "make %-10s %s\n", $$1, $$2}'

run: setup ## serve everything at http://localhost:8000 (Ctrl-C stops it)
	@exec $(BIN)/python -m deploy.start

test: setup-tests ## units (SQLite, PostgreSQL), flows with real programs, drops, kills, browser; every fault: make faults
	@./deploy/test.sh

faults: setup-tests ## the whole fault suite, one live television after the other: also clocks that step, full disks, every source
	@PYTHONWARNINGS=ignore $(BIN)/pytest -m "alone or long" -q --durations=15

check: setup-tests ## linters, import contracts, migrations, translations, built scripts
	@./deploy/check.sh

bench: setup-tests ## every benchmark, or one: make bench NAME=replay
	@$(BIN)/python -m bench $(NAME)

# --- what the above stand on

setup: var/.packages-run .venv/.run ## install what is missing
setup-tests: var/.packages-test .venv/.test node_modules/.package-lock.json

var/.packages-%: deploy/packages.sh
	@./deploy/packages.sh $*
	@mkdir -p var && touch $@

.venv/.uv: requirements/uv.txt
	@$(PYTHON) -m venv .venv
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/uv.txt
	@touch $@

.venv/.run: .venv/.uv requirements/base.txt requirements/ffmpeg.txt
	@VIRTUAL_ENV=$(CURDIR)/.venv $(BIN)/uv pip install --no-config --quiet --require-hashes -r requirements/base.txt
	@command -v ffmpeg >/dev/null || VIRTUAL_ENV=$(CURDIR)/.venv $(BIN)/uv pip install --no-config --quiet --require-hashes -r requirements/ffmpeg.txt
	@touch $@

.venv/.test: .venv/.run requirements/dev.txt
	@VIRTUAL_ENV=$(CURDIR)/.venv $(BIN)/uv pip install --no-config --quiet --require-hashes -r requirements/dev.txt
	@touch $@

# hls.js reads the playlists of the tests too; nothing of this is needed to run.
node_modules/.package-lock.json: package-lock.json
	@npm ci --ignore-scripts --no-fund --no-audit --loglevel=error
	@touch $@

lock: .venv/.uv ## resolve the dependencies again (no addresses: any index serves)
	$(BIN)/uv pip compile pyproject.toml --upgrade --universal --python-version 3.11 --generate-hashes --no-emit-index-url --quiet -o requirements/base.txt
	$(BIN)/uv pip compile pyproject.toml --extra ffmpeg -c requirements/base.txt --universal --python-version 3.11 --generate-hashes --no-emit-index-url --quiet -o requirements/ffmpeg.txt
	$(BIN)/uv pip compile pyproject.toml --group dev -c requirements/base.txt --universal --python-version 3.11 --generate-hashes --no-emit-index-url --quiet -o requirements/dev.txt

messages: setup-tests ## collect the strings to translate, compile the English catalogue
	@./deploy/messages.sh

assets: ## build the public scripts (needs node; users do not: the result is committed)
	npm ci --ignore-scripts --no-fund --no-audit && node build.mjs
