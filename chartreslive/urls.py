"""Every address of the site. The front (asgi.py) answers /hls, /images and /push before Django."""

from django.http import Http404, HttpRequest
from django.urls import include, path, re_path
from django.views.generic import RedirectView
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from chartreslive.home import health


def closed(request: HttpRequest, **_kwargs) -> None:
    raise Http404


handler500 = "chartreslive.ui.apologies.server_error"

urlpatterns = [
    # Wagtail's own sign-in form would walk around throttling and the second factor.
    path("admin/login/", RedirectView.as_view(pattern_name="account_login", query_string=True)),
    path("_util/login/", RedirectView.as_view(pattern_name="account_login", query_string=True)),
    re_path(
        "^admin/password_reset/",
        RedirectView.as_view(pattern_name="account_reset_password"),
    ),
    # Renditions of any size, by whoever may edit one picture (CVE-2026-54260, -54261, -54263).
    re_path(r"^admin/images/\d+/(?:generate_url|preview)/", closed),
    re_path("^admin/(?:failwhale|test404)/", closed),
    path("admin/", include(wagtailadmin_urls)),
    path("compte/", include("allauth.urls")),
    path("documents/", include(wagtaildocs_urls)),
    path("healthz", health.healthz, name="healthz"),
    path("", include("channels.urls")),
    path("", include("fanwall.urls")),
    path("", include("replays.urls")),
    path("", include("sponsors.urls")),
    path("", include("channels.public_urls")),
    path("", include("chartreslive.home.public_urls")),
    path("", include(wagtail_urls)),
]
