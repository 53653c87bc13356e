"""The programme's public addresses beside its pages."""

from django.urls import path

from channels import door, public_views

urlpatterns = [
    path("programme/", public_views.programme, name="programme"),
    path("programme.ics", public_views.programme_ics, name="programme_ics"),
    path("programme/<slug:public_id>.ics", public_views.broadcast_ics, name="broadcast_ics"),
    path("acces/<slug:public_id>/", door.enter, name="enter"),
    path("embed/<slug:public_id>/", public_views.embed, name="embed"),
    path("oembed/", public_views.oembed, name="oembed"),
]
