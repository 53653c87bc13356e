"""One door, and it counts knocks: allauth's sign-in, Wagtail's own closed."""

import re

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal import auth as totp
from django.core import mail
from django.core.cache import cache
from django.test import Client
from django.urls import reverse

from chartreslive.accounts.models import ApiToken, User

pytestmark = pytest.mark.django_db
PASSWORD = "un mot de passe de chartrain"


@pytest.fixture(autouse=True)
def fresh_counts():
    cache.clear()
    yield
    cache.clear()


@pytest.fixture
def user() -> User:
    return User.objects.create_superuser("equipe@example.org", PASSWORD)


def sign_in(client: Client, password: str = PASSWORD, email: str = "equipe@example.org", **extra):
    return client.post(
        "/compte/login/", {"login": email, "password": password, **extra.pop("data", {})}, **extra
    )


def test_the_admin_leads_to_the_one_door(client):
    assert client.get("/admin/").url == "/compte/login/?next=/admin/"


@pytest.mark.parametrize("place", ["/admin/login/", "/_util/login/"])
@pytest.mark.parametrize("method", ["get", "post"])
def test_wagtails_own_doors_are_closed(client, user, method, place):
    told = {"username": user.email, "password": PASSWORD}
    answer = getattr(client, method)(place, told)
    assert answer.status_code == 302
    assert answer.url.startswith("/compte/login/")
    assert "_auth_user_id" not in client.session


@pytest.mark.parametrize("path", ["", "confirm/MQ/abc-def/", "complete/", "done/"])
def test_wagtails_own_password_reset_is_closed(client, user, path):
    answer = client.post(f"/admin/password_reset/{path}", {"email": user.email})
    assert (answer.status_code, answer.url) == (302, "/compte/password/reset/")
    assert not mail.outbox


def test_the_password_opens_and_the_session_is_new(client, user):
    client.get("/compte/login/")
    client.session["planted"] = "1"
    client.session.save()
    before = client.session.session_key
    assert sign_in(client).url == "/admin/"
    assert client.session.session_key != before
    cookie = client.cookies["sessionid"]
    assert (cookie["httponly"], cookie["samesite"]) == (True, "Lax")
    after = client.session.session_key
    client.post("/compte/logout/")
    stranger = Client()
    stranger.cookies["sessionid"] = after
    assert stranger.get("/admin/").status_code == 302


def test_guesses_are_counted_whatever_the_announced_address(client, user):
    for number in range(6):
        answer = sign_in(client, "faux", headers={"X-Forwarded-For": f"198.51.100.{number}"})
    assert "tentatives" in answer.content.decode()
    answer = sign_in(client)
    assert "_auth_user_id" not in client.session  # even the right one waits
    assert answer.status_code == 200


def test_spraying_one_guess_over_many_accounts_is_counted(client):
    codes = [
        sign_in(client, "faux", f"personne{number}@example.org").content for number in range(12)
    ]
    assert "tentatives" in codes[-1].decode()


def test_an_unknown_address_is_answered_like_a_known_one(client, user):
    known = sign_in(client, "faux").content.decode()
    unknown = sign_in(client, "faux", "personne@example.org").content.decode()
    error = re.compile(r"<li>[^<]*(?:adresse|mot de passe)[^<]*</li>", re.I)
    assert error.findall(known) == error.findall(unknown) != []


def test_resetting_tells_nothing(client, user):
    known = client.post("/compte/password/reset/", {"email": user.email})
    unknown = client.post("/compte/password/reset/", {"email": "personne@example.org"})
    assert (known.status_code, known.url) == (unknown.status_code, unknown.url)
    assert [message.to for message in mail.outbox] == [[user.email]]
    assert "http://evil" not in mail.outbox[0].body


def test_a_forged_host_is_refused(client, user):
    answer = client.post("/compte/password/reset/", {"email": user.email}, HTTP_HOST="evil.example")
    assert answer.status_code == 400
    client.post(
        "/compte/password/reset/", {"email": user.email}, HTTP_X_FORWARDED_HOST="evil.example"
    )
    assert all("evil" not in message.body for message in mail.outbox)


def test_a_reset_link_works_once(client, user):
    client.post("/compte/password/reset/", {"email": user.email})
    link = re.search(r"https?://[^/]+(/\S+)", mail.outbox[0].body)[1]
    place = client.get(link).url
    new = "encore un autre mot de passe"
    client.post(place, {"password1": new, "password2": new})
    user.refresh_from_db()
    assert user.check_password(new)
    again = Client().get(link)
    assert again.status_code == 200
    assert "password1" not in again.content.decode()


def test_nobody_signs_up(client):
    told = {"email": "intrus@example.org", "password1": PASSWORD, "password2": PASSWORD}
    client.post("/compte/signup/", told)
    assert not User.objects.filter(email="intrus@example.org").exists()
    assert "password1" not in client.get("/compte/signup/").content.decode()


@pytest.mark.parametrize(
    "target",
    [
        "//evil.example",
        "https://evil.example/",
        "\\\\evil.example",
        "https:evil.example",
        "javascript:alert(1)",
        "/\\evil.example",
    ],  # fmt: skip
)
def test_no_sign_in_leads_to_another_site(client, user, target):
    answer = sign_in(client, data={"next": target})
    assert answer.status_code == 302
    assert answer.url == "/admin/"


def test_sign_in_wants_its_csrf_token(user):
    strict = Client(enforce_csrf_checks=True)
    assert sign_in(strict).status_code == 403


def test_a_second_factor_cannot_be_walked_around(client, user):
    secret = totp.generate_totp_secret()
    totp.TOTP.activate(user, secret)
    RecoveryCodes.activate(user)
    assert sign_in(client).url.startswith("/compte/2fa/authenticate/")
    assert client.get("/admin/").status_code == 302
    assert client.get("/regie/").status_code in (302, 403)
    assert client.post("/compte/2fa/authenticate/", {"code": "000000"}).status_code == 200
    told = {"username": user.email, "password": PASSWORD}
    assert client.post("/admin/login/", told).url.startswith("/compte/login/")
    code = totp.format_hotp_value(
        totp.hotp_value(secret, totp.yield_hotp_counters_from_time().__next__())
    )
    answer = client.post("/compte/2fa/authenticate/", {"code": code})
    assert answer.url == "/admin/"
    assert client.get("/admin/").status_code == 200
    other = Client()
    sign_in(other)
    assert other.post("/compte/2fa/authenticate/", {"code": code}).status_code == 200  # used


def test_a_recovery_code_opens_once(client, user):
    totp.TOTP.activate(user, totp.generate_totp_secret())
    code = RecoveryCodes.activate(user).get_unused_codes()[0]
    sign_in(client)
    assert client.post("/compte/2fa/authenticate/", {"code": code}).status_code == 302
    other = Client()
    sign_in(other)
    assert other.post("/compte/2fa/authenticate/", {"code": code}).status_code == 200


def test_the_account_page_leads_to_the_second_factor(client, user):
    client.force_login(user)
    assert reverse("mfa_index") in client.get("/admin/account/").content.decode()
    page = client.get("/compte/2fa/").content.decode()
    assert "/compte/2fa/totp/activate/" in page
    assert "/compte/2fa/webauthn/" in page


def test_a_second_factor_may_be_required(client, user, settings):
    settings.TV_REQUIRE_SECOND_FACTOR = True
    client.force_login(user)
    for place in ("/admin/", "/regie/", "/admin/users/"):
        assert client.get(place).url == "/compte/2fa/"
    assert client.get("/").status_code == 200
    token = ApiToken.issue(user)
    answer = client.get("/api/v1/broadcasts/", headers={"Authorization": f"Bearer {token}"})
    assert answer.status_code in (200, 302)
    totp.TOTP.activate(user, totp.generate_totp_secret())
    assert Authenticator.objects.filter(user=user).exists()
    assert client.get("/admin/").status_code == 200


def test_a_dismissed_account_opens_nothing(client, user):
    client.force_login(user)
    token = ApiToken.issue(user)
    User.objects.filter(pk=user.pk).update(is_active=False)
    assert client.get("/admin/").status_code == 302
    answer = Client().get(
        "/api/v1/broadcasts/none/control/", headers={"Authorization": f"Bearer {token}"}
    )
    assert answer.status_code == 401
