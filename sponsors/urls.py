"""Neutral addresses: ad blockers stop "ads", "sponsor" and "beacon", also in a town's own pages."""

from django.urls import path

from sponsors import views

urlpatterns = [
    path("api/v1/seances/", views.session, name="spot_session"),
    path("api/v1/vues/", views.count, name="spot_count"),
]
