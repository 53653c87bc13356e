#!/usr/bin/env bash
# Collects the strings to translate into the English catalogue and compiles it; --check only compares.
set -euo pipefail
cd "$(dirname "$0")/.."
catalogue=chartreslive/locale/en/LC_MESSAGES/django.po
before=$(mktemp); trap 'rm -f "$before"' EXIT
cp "$catalogue" "$before"
.venv/bin/python manage.py makemessages --locale en --no-location --no-obsolete --no-wrap \
  --ignore 'node_modules/*' --ignore 'var/*' --ignore '.venv/*' --ignore 'tests/*' --ignore 'bench/*' >/dev/null
sed -i '/^"POT-Creation-Date:/d' "$catalogue"
msgfmt --check-format --output-file "${catalogue%.po}.mo" "$catalogue"
if [ "${1:-}" = --check ]; then
  diff <(grep -v '^"POT-Creation' "$before") "$catalogue" >&2 || { echo "Run: make messages" >&2; exit 1; }
  missing=$(msgattrib --untranslated --no-obsolete "$catalogue" | grep -c '^msgid' || true)
  fuzzy=$(msgattrib --only-fuzzy --no-obsolete "$catalogue" | grep -c '^msgid' || true)
  [ "$missing" -le 1 ] && [ "$fuzzy" -le 1 ] || { echo "$missing untranslated, $fuzzy fuzzy" >&2; exit 1; }
fi
