"""Debian's chromium, driven by Playwright, and what its pages must never do."""

import contextlib
import functools
import io
from collections.abc import Iterator
from pathlib import Path

import axe_core_python
from PIL import Image, ImageChops, ImageStat
from playwright.sync_api import Browser, Page, Playwright

ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--autoplay-policy=no-user-gesture-required",
]


# Small: software draws every pixel of it.
VIEWPORT = {"width": 800, "height": 700}


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


@contextlib.contextmanager
def watched(browser: Browser, base: str, *, minds: bool = True, **options) -> Iterator[Page]:
    """A page of a visitor of its own; at the end it has done nothing that it must not."""
    context = browser.new_context(**{"locale": "fr-FR", "viewport": VIEWPORT} | options)
    context.set_default_timeout(60_000)
    page = context.new_page()
    dog = Watchdog(page, base)
    try:
        yield page
        if minds:
            assert dog.complaints == []
    finally:
        context.close()


def glass(page: Page, selector: str) -> Image.Image:
    """What is really painted where that element stands, as a person in front of it sees."""
    box = page.locator(selector).bounding_box()
    assert box, f"{selector} is not on the page"
    return Image.open(io.BytesIO(page.screenshot(clip=box))).convert("RGB")


def colour(picture: Image.Image, left=0.4, top=0.35, right=0.6, bottom=0.6) -> tuple[int, ...]:
    """The mean colour of a part of a picture."""
    width, height = picture.size
    part = (int(left * width), int(top * height), int(right * width), int(bottom * height))
    return picture.crop(part).resize((1, 1), Image.Resampling.BOX).getpixel((0, 0))


def near(one: tuple[int, ...], other: tuple[int, ...], by: int = 40) -> bool:
    return all(abs(a - b) <= by for a, b in zip(one, other, strict=True))


def difference(one: Image.Image, other: Image.Image) -> float:
    """How far two pictures are from each other: 0 the same, 255 black and white."""
    grid = (64, 36)
    small = [picture.resize(grid, Image.Resampling.BOX) for picture in (one, other)]
    return sum(ImageStat.Stat(ImageChops.difference(*small)).mean) / 3


AXE = """() => axe.run(document, {resultTypes: ["violations"]}).then(({violations}) => violations
  .filter(({impact}) => impact === "serious" || impact === "critical")
  .map(({id, nodes}) => [id, ...nodes.map((node) => node.target.join(" ")).slice(0, 4)].join(" | ")))"""


@functools.cache
def axe() -> str:
    return (Path(axe_core_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")


def faults(page: Page) -> list[str]:
    """The serious faults of accessibility that axe's rules find on the page as it is."""
    page.evaluate(f"() => {{ {axe()} }}")
    return page.evaluate(AXE)
