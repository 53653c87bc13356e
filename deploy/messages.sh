#!/usr/bin/env bash
# Collects the strings to translate into the English catalogue and compiles it; --check only compares.
set -euo pipefail
export LC_ALL=C.UTF-8
cd "$(dirname "$0")/.."
catalogue=chartreslive/locale/en/LC_MESSAGES/django.po
compiled=${catalogue%.po}.mo
before=$(mktemp -d)
cp "$catalogue" "$before"
[ ! -e "$compiled" ] || cp "$compiled" "$before"
leave() {
  [ "${1:-}" != --check ] || cp "$before"/* "$(dirname "$catalogue")"
  rm -rf "$before"
}
trap 'leave "${1:-}"' EXIT

.venv/bin/python manage.py makemessages --locale en --no-location --no-obsolete --no-wrap \
  --ignore 'node_modules/*' --ignore 'var/*' --ignore '.venv/*' --ignore 'tests/*' --ignore 'bench/*' >/dev/null
# What changes with the day and the machine, and persons, stay out of the catalogue.
sed -i -E '/^"(POT-Creation-Date|PO-Revision-Date|Last-Translator|Language-Team|Report-Msgid-Bugs-To):/d' "$catalogue"
counts=$(msgfmt --check-format --endianness=little --statistics --output-file "$compiled" "$catalogue" 2>&1) || {
  echo "$counts" >&2
  exit 1
}
echo "$counts"

if [ "${1:-}" = --check ]; then
  diff "$before/django.po" "$catalogue" >&2 || { echo "New strings. Run: make messages" >&2; exit 1; }
  diff <(msgunfmt "$before/django.mo") <(msgunfmt "$compiled") >&2 || { echo "Not compiled. Run: make messages" >&2; exit 1; }
  case $counts in
    *fuzzy* | *untranslated*) echo "Translate what is left in $catalogue, then run: make messages" >&2; exit 1 ;;
  esac
fi
