#!/usr/bin/env bash
# Every test: units on SQLite and on PostgreSQL, then the flows and the browser with the whole product.
set -euo pipefail
cd "$(dirname "$0")/.."
bin=.venv/bin
export PYTHONWARNINGS=ignore
work=$(mktemp -d); chmod 711 "$work"
stop_postgres() { [ -d "$work/pg" ] && as_postgres "$pg/pg_ctl" -D "$work/pg" -m immediate stop >/dev/null 2>&1 || true; rm -rf "$work"; }
trap stop_postgres EXIT

# PostgreSQL refuses to run as root: then it runs as its own user.
as_postgres() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
pg=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)
port=$($bin/python -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
[ "$(id -u)" != 0 ] || chown postgres "$work"
as_postgres "$pg/initdb" -D "$work/pg" -U tv --auth=trust --no-sync >/dev/null
as_postgres "$pg/pg_ctl" -D "$work/pg" -w -l "$work/pg.log" \
  -o "-p $port -k $work -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=60" start >/dev/null

node --test tests/js/*.test.mjs
units() {
  $bin/pytest -m "not flow and not browser and not threads $1" -n 2 --dist loadfile -q "${@:2}"
  # Tests that commit for real empty the database behind them: one process each.
  $bin/pytest -m threads --collect-only -q "${@:2}" | grep :: | while read -r test; do $bin/pytest -q "$test"; done
}
echo "== units, SQLite"; units ""
echo "== units, PostgreSQL"
# Only what asks the database: the rest has just passed.
DATABASE_URL="postgres://tv@127.0.0.1:$port/postgres" units "and django_db and not sqlite and not films" --ignore tests/browser --ignore tests/flows
# Two televisions side by side: these tests mostly wait for real time to pass.
echo "== flows and browser"; $bin/pytest -m "(flow or browser) and not long and not alone" -n 2 --dist loadfile -q --durations=15
# One, with up to eight lives at once.
echo "== faults"; $bin/pytest -m "alone and not long" -q --durations=15
