"""The fan wall's decisions: listed, verified, and, for a whole wall, forgotten on purpose."""

import json

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from chartreslive.accounts.models import User
from fanwall import audit, erasing, guards, register, walls
from fanwall.errors import NotFound
from fanwall.models import Wall


class Command(BaseCommand):
    help = "Liste et vérifie qui a décidé quoi sur les murs du public. Sort en 1 si la chaîne casse."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--wall", metavar="CODE", help="ce mur seulement")
        parser.add_argument("--verify", action="store_true", help="vérifie les chaînes")
        parser.add_argument("--head", metavar="HASH",
                            help="une empreinte notée plus tôt : est-elle encore dans la chaîne ?")
        parser.add_argument("--after-restore", action="store_true",
                            help="après une restauration : oublie les photos dont les octets manquent")
        parser.add_argument("--forget", metavar="CODE", help="supprime un mur et ses décisions")
        parser.add_argument("--because", metavar="TEXT", help="pourquoi (obligatoire pour --forget)")
        parser.add_argument("--by", metavar="EMAIL", help="qui supprime")
        parser.add_argument("--json", action="store_true", help="répond en JSON")

    def handle(self, **options) -> None:
        if options["forget"]:
            told = self._forget(options)
        elif options["after_restore"]:
            told = {"forgotten": erasing.forget_what_is_lost()}
        elif options["verify"] or options["head"]:
            told = self._verify(options)
        else:
            told = self._list(options)
        self._say(told, in_json=options["json"])
        if told.get("broken"):
            raise CommandError("La chaîne des décisions ne tient pas.")

    def _verify(self, options: dict) -> dict:
        found = [_wall(options["wall"])] if options["wall"] else list(Wall.objects.all())
        if options["head"] and len(found) != 1:
            raise CommandError("--head s'utilise avec --wall.")
        now = timezone.now()
        faults = {wall.code: audit.check(wall, now) for wall in found}
        lost = bool(options["head"]) and not audit.holds(found[0], options["head"])
        broken = [code for code, fault in faults.items() if fault] + ["head"] * lost
        return {"walls": len(found), "faults": faults, "guards_missing": guards.missing(),
                "broken": broken}

    def _list(self, options: dict) -> dict:
        if not options["wall"]:
            raise CommandError("Précisez --wall CODE, ou --verify.")
        events = _wall(options["wall"]).events.order_by("seq")
        return {"decisions": [register.decision(event) for event in events]}

    def _forget(self, options: dict) -> dict:
        if not (options["because"] or "").strip():
            raise CommandError("Dites pourquoi : --because \"…\".")
        wall = _wall(options["forget"])
        user = User.objects.filter(email__iexact=options["by"] or "").first()
        if options["by"] and user is None:
            raise CommandError(f"Aucun compte : {options['by']}")
        erasing.forget(wall, user, options["because"].strip())
        return {"forgotten": options["forget"]}

    def _say(self, told: dict, *, in_json: bool) -> None:
        if in_json:
            self.stdout.write(json.dumps(told, ensure_ascii=False))
            return
        rows = told.get("decisions")
        for row in rows if rows is not None else [told]:
            self.stdout.write("  ".join(f"{value}" for value in row.values()))


def _wall(code: str) -> Wall:
    try:
        return walls.find(code)
    except NotFound as error:
        raise CommandError(error.message) from error
