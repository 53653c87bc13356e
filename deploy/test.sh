#!/usr/bin/env bash
# Every test: units on SQLite and on PostgreSQL, then the flows and the browser with the whole product.
# What fails does not keep the rest from being seen; it all fails at the end.
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

# The town is founded once for each database; every process of the tests begins with a copy.
server="postgres://tv@127.0.0.1:$port"
echo "== a town to begin with"
mkdir "$work/town" "$work/var"
TV_VAR="$work/var" TV_DEMO=0 DATABASE_URL="$server/postgres" $bin/python manage.py setup &
$bin/python -m tests.template "$work/town"
wait $!
export TV_TEST_TEMPLATE="$work/town"
copy_for() { for name; do $pg/psql -q -h 127.0.0.1 -p "$port" -U tv template1 \
  -c "DROP DATABASE IF EXISTS $name" -c "CREATE DATABASE $name TEMPLATE postgres"; done; }

failed=0
stage() { echo "== $1"; "${@:2}" || failed=1; }
stage "scripts" node --test tests/js/*.test.mjs
units() {
  local found=0
  copy_for test_postgres_gw0 test_postgres_gw1
  $bin/pytest -m "not flow and not browser and not threads $1" -n 2 --dist loadfile --reuse-db -q "${@:2}" || found=1
  # Tests that commit for real empty the database behind them: one process and one copy each.
  for test in $($bin/pytest -m threads --collect-only -q "${@:2}" | grep ::); do
    copy_for test_postgres
    $bin/pytest --reuse-db -q "$test" || found=1
  done
  return $found
}
stage "units, SQLite" units ""
# Only what asks the database: the rest has just passed.
DATABASE_URL="$server/postgres" stage "units, PostgreSQL" \
  units "and django_db and not sqlite and not films" --ignore tests/browser --ignore tests/flows
# Two televisions side by side: these tests mostly wait for real time to pass.
stage "flows and browser" $bin/pytest -m "(flow or browser) and not long and not alone" -n 2 --dist loadfile -q --durations=15
# One, with up to eight lives at once.
stage "faults" $bin/pytest -m "alone and not long" -q --durations=15
exit $failed
