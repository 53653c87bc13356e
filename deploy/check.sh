#!/usr/bin/env bash
# Linters, import contracts, migrations, translations, built scripts.
set -euo pipefail
cd "$(dirname "$0")/.."
bin=.venv/bin
TV_VAR=$(mktemp -d); export TV_VAR TV_DEMO=0 PYTHONWARNINGS=ignore
trap 'rm -rf "$TV_VAR"' EXIT
step() { printf '\n== %s\n' "$1"; }

step "ruff: rules and bans"
$bin/ruff check .
step "who may import whom"
$bin/lint-imports --no-cache
step "templates"
git ls-files '*.html' ':!:*/static/*' | xargs $bin/djhtml --check --tabwidth 2 2>&1 | tail -5
$bin/curlylint --quiet $(git ls-files '*.html' ':!:*/static/*')
step "scripts"
for file in $(git ls-files '*.js' '*.mjs' ':!:*/dist/*'); do node --check "$file"; done
step "Django's own checks"
$bin/python manage.py check --fail-level ERROR
$bin/python manage.py makemigrations --check --dry-run
step "translations: every string collected, every English one there"
./deploy/messages.sh --check
step "the committed scripts are the sources' build"
npm ci --ignore-scripts --no-fund --no-audit --silent
node build.mjs >/dev/null
git diff --exit-code --stat -- chartreslive/ui/static
test -z "$(git status --porcelain -- chartreslive/ui/static)"
echo; echo "make check: all good"
