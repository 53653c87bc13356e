"""Every address of the site. The front (asgi.py) answers /hls, /images and /push before Django."""

from django.urls import include, path
from django.views.generic import RedirectView
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from chartreslive.home import health

urlpatterns = [
    # Wagtail's own sign-in form would walk around throttling and the second factor.
    path("admin/login/", RedirectView.as_view(pattern_name="account_login", query_string=True)),
    path("admin/", include(wagtailadmin_urls)),
    path("compte/", include("allauth.urls")),
    path("documents/", include(wagtaildocs_urls)),
    path("healthz", health.healthz, name="healthz"),
    path("", include("channels.urls")),
    path("", include("fanwall.urls")),
    path("", include("sponsors.urls")),
    path("", include("channels.public_urls")),
    path("", include("chartreslive.home.public_urls")),
    path("", include(wagtail_urls)),
]
