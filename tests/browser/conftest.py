"""Debian's chromium, visitors whose pages are watched, staff who signed in through the form."""

import contextlib

import pytest
from playwright.sync_api import sync_playwright

from tests.browsing import launch, watched


@pytest.fixture(scope="session")
def chromium():
    with sync_playwright() as playwright, launch(playwright) as browser:
        yield browser


@pytest.fixture(scope="session")
def visit(chromium, station):
    """Opens a page as somebody new: `with visit() as page`; what it must not do fails the test."""
    return lambda **options: watched(chromium, station.base, **options)


@pytest.fixture
def page(visit):
    with visit() as page:
        yield page


@pytest.fixture(scope="session")
def signed_in(visit, station):
    """The same for a member of staff: the real form, once; then their session."""
    with visit() as page:
        sign_in(page, station)
        session = page.context.storage_state()

    @contextlib.contextmanager
    def opened(**options):
        with visit(storage_state=session, **options) as page:
            yield page

    return opened


def sign_in(page, station, after: str = "/admin/") -> None:
    page.goto(f"{station.base}/compte/login/?next={after}")
    page.get_by_label("Courriel").or_(page.locator("[name=login]")).first.fill(station.admin["email"])
    page.locator("[name=password]").fill(station.admin["password"])
    page.get_by_role("button", name="Se connecter").click()
    page.wait_for_url(f"{station.base}{after}")
