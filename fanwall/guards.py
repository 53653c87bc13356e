"""The database itself keeps the decisions: triggers refuse to change or remove a row of them.

Not the code's good manners: a bulk action, a shell, another program meet the same refusal. One way
past them is meant, and logged: a whole wall that is forgotten (fanwall.erasing.forget). Whoever owns
the database can take triggers away; then the chain tells (fanwall.audit).
"""

import contextlib
from collections.abc import Iterator

from django.db import connection, transaction

SENTENCE = "decisions of the fan wall are never changed nor removed"
EVENTS, WALLS = "fanwall_moderationevent", "fanwall_wall"
# name: (table, when, condition). No trigger names another table: SQLite could not rename it then.
GUARDS = {
    "fanwall_keep_event": (EVENTS, "UPDATE", ""),
    "fanwall_keep_events": (EVENTS, "DELETE", ""),
    "fanwall_keep_count": (WALLS, "UPDATE OF audit_seq", "NEW.audit_seq < OLD.audit_seq"),
}
KNOWN = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger'",
    "postgresql": "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D'",
}
POSTGRES = f"""
CREATE OR REPLACE FUNCTION fanwall_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '{SENTENCE}' USING ERRCODE = 'integrity_constraint_violation'; END $$;
CREATE OR REPLACE FUNCTION fanwall_refuse_all() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM {EVENTS}) THEN RETURN NULL; END IF;
  RAISE EXCEPTION '{SENTENCE}' USING ERRCODE = 'integrity_constraint_violation';
END $$;
"""  # noqa: S608 (our own words)
TRUNCATE = (
    f"CREATE TRIGGER fanwall_keep_all BEFORE TRUNCATE ON {EVENTS} "
    "FOR EACH STATEMENT EXECUTE FUNCTION fanwall_refuse_all()"
)


def missing() -> list[str]:
    """A migration that makes one of the tables anew on SQLite takes its triggers along."""
    with connection.cursor() as cursor:
        cursor.execute(KNOWN[connection.vendor])
        found = {name for (name,) in cursor.fetchall()}
    return [name for name in _tables() if name not in found]


def install() -> list[str]:
    """Puts up what is missing, and tells what was."""
    gone = missing()
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql" and gone:
            cursor.execute(POSTGRES)
        for name in gone:
            cursor.execute(_statement(name))
    return gone


def remove() -> None:
    if connection.vendor == "postgresql":
        connection.check_constraints()  # what waits for the commit would hold the table
    with connection.cursor() as cursor:
        for name, table in _tables().items():
            on = f" ON {table}" if connection.vendor == "postgresql" else ""
            cursor.execute(f"DROP TRIGGER IF EXISTS {name}{on}")


@contextlib.contextmanager
def lifted() -> Iterator[None]:
    """For a deletion that is meant; they stand again whatever happens: all of it or nothing."""
    with transaction.atomic():
        remove()
        yield
        install()


def _tables() -> dict[str, str]:
    tables = {name: table for name, (table, _when, _condition) in GUARDS.items()}
    return tables if connection.vendor == "sqlite" else {**tables, "fanwall_keep_all": EVENTS}


def _statement(name: str) -> str:
    if name not in GUARDS:
        return TRUNCATE
    table, when, condition = GUARDS[name]
    begin = f"CREATE TRIGGER {name} BEFORE {when} ON {table} FOR EACH ROW"
    if connection.vendor == "postgresql":
        only = f"WHEN ({condition}) " if condition else ""
        return f"{begin} {only}EXECUTE FUNCTION fanwall_refuse()"
    only = f"WHEN {condition} " if condition else ""
    return f"{begin} {only}BEGIN SELECT RAISE(ABORT, '{SENTENCE}'); END"
