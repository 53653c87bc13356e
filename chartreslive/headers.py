"""The front's last word: every answer, whoever made it, carries the headers that protect it."""

from collections.abc import Awaitable, Callable

from starlette.datastructures import MutableHeaders

FEATURES = (
    "accelerometer", "browsing-topics", "camera", "display-capture", "geolocation", "gyroscope",
    "magnetometer", "microphone", "midi", "payment", "usb", "xr-spatial-tracking",
)  # fmt: skip
ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": ", ".join(f"{feature}=()" for feature in FEATURES),
}
# Files and events of the front are data: shown by our pages or players, never a page themselves.
DATA = {
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
    "X-Frame-Options": "DENY",
}
DATA_PLACES = ("/hls/", "/images/", "/push/")
EVERYWHERE = ("/hls/", "/images/")  # other sites may show them
YEAR = "max-age=31536000"


class SafeHeaders:
    """Adds what is missing; an answer that says otherwise is left its word."""

    def __init__(self, app: Callable[..., Awaitable[None]], *, https: bool) -> None:
        self.app = app
        self.https = https

    async def __call__(self, scope, receive, send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        wanted = headers_of(scope["path"], https=self.https)

        async def send_safely(message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in wanted.items():
                    headers.setdefault(name, value)
            await send(message)

        await self.app(scope, receive, send_safely)


def headers_of(path: str, *, https: bool) -> dict[str, str]:
    wanted = dict(ALWAYS)
    if path.startswith(DATA_PLACES):
        wanted |= DATA
    if path.startswith(EVERYWHERE):
        wanted["Cross-Origin-Resource-Policy"] = "cross-origin"
    if https:
        wanted["Strict-Transport-Security"] = YEAR
    return wanted
