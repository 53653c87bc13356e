"""`make run`: prepares the town, prints the addresses, and serves until Ctrl-C."""

import getpass
import hashlib
import json
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "chartreslive.settings")
sys.path.insert(0, str(ROOT))

import django  # noqa: E402 (the environment comes first)

django.setup()

from django.conf import settings  # noqa: E402
from django.core.management import call_command  # noqa: E402

STATIC_SOURCES = ("*/static/**/*", "chartreslive/*/static/**/*", "requirements/base.txt")


def main() -> None:
    call_command("setup")
    collect_static()
    print_addresses()
    serve()


def collect_static() -> None:
    """Only when a source changed: hashing and compressing takes ten seconds."""
    mark = settings.TV_VAR / "static.mark"
    state = _fingerprint()
    if not mark.exists() or mark.read_text() != state:
        print("Préparation des fichiers statiques…", flush=True)
        call_command("collectstatic", interactive=False, verbosity=0)
        mark.write_text(state)


def _fingerprint() -> str:
    told = hashlib.sha256()
    for pattern in STATIC_SOURCES:
        for path in sorted(ROOT.glob(pattern)):
            # What is collected lies under var/ and must not count as its own source.
            if path.is_file() and not path.is_relative_to(settings.TV_VAR):
                told.update(f"{path}{path.stat().st_mtime_ns}{path.stat().st_size}".encode())
    return told.hexdigest()


def print_addresses() -> None:
    print(f"\n  Site            {settings.TV_BASE_URL}/")
    print(f"  Administration  {settings.TV_BASE_URL}/admin/")
    print(f"  Régie           {settings.TV_BASE_URL}/regie/")
    print(f"  Encodeurs       rtmp://{settings.TV_INGEST_HOST}:{settings.TV_RTMP_PORT}/live")
    demo = settings.TV_VAR / "demo.json"
    if demo.exists():
        told = json.loads(demo.read_text())
        for name, address in told.get("addresses", {}).items():
            print(f"  {name:<15} {address}")
        print("\n  Comptes de démonstration :")
        for account in told.get("staff", []):
            print(f"    {account['role']:<15} {account['email']:<34} {account['password']}")
    print("\n  Ctrl-C arrête tout.\n", flush=True)


def serve() -> None:
    """Becomes the supervisor: Ctrl-C reaches it alone, and it stops what it started."""
    settings.STATE_DIR.joinpath("supervisord.pid").unlink(missing_ok=True)
    environment = os.environ | {
        "TV_ROOT": str(ROOT),
        "TV_VAR": str(settings.TV_VAR),
        "TV_HTTP_PORT": str(settings.TV_HTTP_PORT),
        "TV_PYTHON": sys.executable,
        "TV_USER": getpass.getuser(),
        "TV_DEMO_RUNNING": "true" if (settings.TV_VAR / "demo.json").exists() else "false",
        "PYTHONUNBUFFERED": "1",
    }
    supervisord = str(Path(sys.executable).with_name("supervisord"))
    os.execve(supervisord, [supervisord, "-c", str(ROOT / "deploy" / "supervisord.conf")], environment)  # noqa: S606


if __name__ == "__main__":
    main()
