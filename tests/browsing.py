"""Debian's chromium, driven by Playwright, and what its pages must never do."""

import contextlib
from collections.abc import Iterator

from playwright.sync_api import Browser, Page, Playwright

ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--autoplay-policy=no-user-gesture-required",
]


@contextlib.contextmanager
def launch(playwright: Playwright) -> Iterator[Browser]:
    browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=ARGUMENTS)
    try:
        yield browser
    finally:
        browser.close()


class Watchdog:
    """Notes what a page asked of other hosts, what its policy refused, and its script errors."""

    def __init__(self, page: Page, base: str) -> None:
        self.strangers: list[str] = []
        self.violations: list[str] = []
        self.errors: list[str] = []
        page.on("request", lambda request: self._heard(request.url, base))
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("console", lambda message: self._said(message.text))

    def _heard(self, url: str, base: str) -> None:
        if not url.startswith((base, "data:", "blob:")):
            self.strangers.append(url)

    def _said(self, text: str) -> None:
        if "Content Security Policy" in text or "Content-Security-Policy" in text:
            self.violations.append(text)

    @property
    def complaints(self) -> list[str]:
        return self.strangers + self.violations + self.errors
