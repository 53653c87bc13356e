"""Writes nginx's configuration for this installation: the origin's, or an edge's."""

import re
from urllib.parse import urlsplit

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from channels import rights

SAFE = re.compile(r"[\w.:/\[\] -]+", re.ASCII)  # nothing that ends a directive


class Command(BaseCommand):
    help = "Prints the configuration of nginx for the origin or for an edge."

    def add_arguments(self, parser) -> None:
        parser.add_argument("role", choices=("origin", "edge"))
        parser.add_argument("--listen", default="80", help="as nginx writes it: 80, 443 ssl ...")
        parser.add_argument("--origin", default="", help="edge: where the origin answers, HOST:PORT")
        parser.add_argument("--cache", default="/var/cache/nginx/chartres-live")
        parser.add_argument("--size", default="20g", help="edge: the most that its cache may hold")
        parser.add_argument("--log", default="/var/log/nginx/chartres-live.log")
        parser.add_argument(
            "--trust", action="append", default=[], help="address of a proxy or edge in front"
        )

    def handle(self, **options) -> None:
        if options["role"] == "edge" and not options["origin"]:
            raise CommandError("--origin HOTE:PORT est nécessaire pour un relais.")
        template = settings.BASE_DIR / "deploy" / "nginx" / f"{options['role']}.conf"
        self.stdout.write(_filled(template.read_text(), _values(options)))


def _values(options: dict) -> dict[str, str]:
    public = urlsplit(settings.TV_BASE_URL)
    trusted = [f"    set_real_ip_from {address};\n" for address in options["trust"]]
    values = {
        "LISTEN": options["listen"],
        "HOST": public.hostname or "_",
        "SCHEME": public.scheme,
        "VAR": str(settings.TV_VAR),
        "FRONT": f"127.0.0.1:{settings.TV_HTTP_PORT}",
        "CACHE": options["cache"],
        "SIZE": options["size"],
        "LOG": options["log"],
        "ORIGIN": options["origin"],
        "ORIGIN_SCHEME": "https" if options["origin"].endswith(":443") else "http",
        "KEY": rights.key(),
    }
    for name, value in values.items():
        if value and not SAFE.fullmatch(value):
            raise CommandError(f"{name} : valeur impossible dans nginx : {value!r}")
    real = "    real_ip_header X-Forwarded-For;\n    real_ip_recursive on;\n"
    if not all(SAFE.fullmatch(address) for address in options["trust"]):
        raise CommandError("--trust : adresse illisible.")
    return {**values, "TRUSTED": "".join(trusted) + real if trusted else ""}


def _filled(template: str, values: dict[str, str]) -> str:
    return re.sub(r"@([A-Z_]+)@", lambda found: values[found[1]], template)
