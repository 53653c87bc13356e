"""Search, and what browsers and search engines ask for by a fixed name."""

from django.templatetags.static import static
from django.urls import path
from django.utils.functional import lazy
from django.views.generic import RedirectView
from wagtail.contrib.sitemaps.views import sitemap

from chartreslive.home import views, wall_sponsors

favicon = lazy(lambda: static("ui/img/favicon.svg"), str)()

urlpatterns = [
    path("recherche/", views.search, name="search"),
    path("robots.txt", views.robots),
    path("sitemap.xml", sitemap),
    path("api/v1/screens/<str:token>/sponsors", wall_sponsors.of_screen, name="screen_sponsors"),
    path("favicon.ico", RedirectView.as_view(url=favicon)),
]
