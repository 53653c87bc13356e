"""Creates a staff account, or gives it a new password and role."""

import json
import secrets

from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.core.validators import validate_email

from chartreslive.accounts.models import ApiToken, User

ROLES = (
    "administrator", "editor", "channel-editor", "contributor", "operator", "moderator", "sponsors",
)


class Command(BaseCommand):
    help = "Creates or updates a staff account with one role; prints its password and API token."

    def add_arguments(self, parser) -> None:
        parser.add_argument("--email", required=True)
        parser.add_argument("--role", required=True, choices=ROLES)
        parser.add_argument("--channel", help="slug; for channel-editor: this channel alone")
        parser.add_argument("--password", help="else one is made")
        parser.add_argument("--json", action="store_true")

    def handle(self, **options) -> None:
        try:
            validate_email(options["email"])
        except ValidationError as error:
            raise CommandError(f"Adresse illisible : {options['email']}") from error
        password = options["password"] or secrets.token_urlsafe(12)
        user = enrol(options["email"], options["role"], password, options["channel"])
        answer = {"email": user.email, "password": password, "token": ApiToken.issue(user)}
        if options["json"]:
            self.stdout.write(json.dumps(answer))
        else:
            self.stdout.write("\n".join(f"{name}: {value}" for name, value in answer.items()))


def enrol(email: str, role: str, password: str, channel: str | None = None) -> User:
    group = Group.objects.filter(name=f"{role} {channel}" if channel else role)
    if not group.exists():
        raise CommandError(f"Rôle inconnu : {role} {channel or ''}. Lancez d'abord « setup ».")
    user = User.objects.filter(email__iexact=email).first() or User(email=email.lower())
    user.is_active = True
    user.is_superuser = user.is_staff = role == "administrator"
    user.set_password(password)
    user.save()
    user.groups.set(group)
    return user
