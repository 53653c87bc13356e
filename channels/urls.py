"""Addresses of the programme for staff and programs; the public pages are Wagtail's."""

from django.urls import path, re_path

from channels import api, encoder_views, health_views, preflight_views, recording_views, views

urlpatterns = [
    path("regie/", views.ControlRooms.as_view(), name="control_rooms"),
    path("regie/<slug:public_id>/", views.control_room, name="control_room"),
    path("regie/<slug:public_id>/enregistrement/", recording_views.recording, name="recording"),
    path("regie/<slug:public_id>/encodeur/", encoder_views.encoder, name="encoder"),
    path("regie/<slug:public_id>/encodeur/cle/", encoder_views.change_key, name="change_key"),
    path("regie/<slug:public_id>/relais/", encoder_views.add_relay, name="add_relay"),
    path(
        "regie/<slug:public_id>/relais/<int:number>/",
        encoder_views.change_relay,
        name="change_relay",
    ),
    path("regie/<slug:public_id>/sante/", health_views.health, name="health"),
    path("regie/<slug:public_id>/sante/sante.csv", health_views.health_csv, name="health_csv"),
    path("regie/<slug:public_id>/pret/", preflight_views.preflight_page, name="preflight"),
    path("regie/<slug:public_id>/pret/liste/", preflight_views.checks, name="preflight_checks"),
    path("regie/<slug:public_id>/pret/essai/", preflight_views.trial, name="preflight_trial"),
    path("regie/<slug:public_id>/apercu/<path:path>", views.preview, name="preview"),
    path("api/v1/broadcasts/", api.index, name="broadcasts"),
    path("api/v1/broadcasts/<slug:public_id>/control/", api.control, name="broadcast_control"),
    path("api/v1/broadcasts/<slug:public_id>/reactions/", api.reactions, name="reactions"),
    path("api/v1/broadcasts/<slug:public_id>/cover/", api.cover, name="broadcast_cover"),
    path("api/v1/broadcasts/<slug:public_id>/input/", api.choose_input, name="broadcast_input"),
    path("api/v1/broadcasts/<slug:public_id>/cues/", api.cue_list, name="cues"),
    path(
        "api/v1/broadcasts/<slug:public_id>/cues/<int:number>/", api.cue_remove, name="cue_remove"
    ),
    re_path(
        r"^api/v1/broadcasts/(?P<public_id>[-\w]+)/(?P<verb>go|end|cancel)/$",
        api.change,
        name="broadcast_change",
    ),
]
