"""Addresses of replays for staff and programs."""

from django.urls import path, re_path

from replays import (
    caption_views,
    clip_views,
    feeds,
    job_views,
    moment_views,
    studio_views,
    transcript_views,
    trim_views,
    upload_views,
)

urlpatterns = [
    path("regie/<slug:public_id>/montage/", trim_views.trim, name="trim"),
    path(
        "regie/<slug:public_id>/montage/annuler/",
        trim_views.trim_back,
        {"verb": "undo"},
        "trim_undo",
    ),
    path(
        "regie/<slug:public_id>/montage/original/",
        trim_views.trim_back,
        {"verb": "restore"},
        "trim_restore",
    ),
    path("regie/<slug:public_id>/affiche/", trim_views.poster, name="poster"),
    path("regie/<slug:public_id>/chapitres/", trim_views.chapter_list, name="chapters"),
    path(
        "regie/<slug:public_id>/chapitres/importer/",
        trim_views.chapters_import,
        name="chapters_import",
    ),
    path("regie/<slug:public_id>/sous-titres/", caption_views.editor, name="captions"),
    path("regie/<slug:public_id>/sous-titres/direct/", caption_views.typing, name="typing"),
    path("regie/<slug:public_id>/fichier/", upload_views.upload, name="upload"),
    path(
        "regie/<slug:public_id>/sous-titres/fichier/", caption_views.upload, name="captions_upload"
    ),
    re_path(
        r"^regie/(?P<public_id>[-\w]+)/sous-titres/(?P<verb>sign|remove|listen)/$",
        caption_views.change,
        name="captions_change",
    ),
    re_path(
        r"^regie/(?P<public_id>[-\w]+)/sous-titres/sous-titres\.(?P<kind>vtt|srt)$",
        caption_views.download,
        name="captions_file",
    ),
    path("api/v1/broadcasts/<slug:public_id>/captions/", caption_views.save, name="captions_save"),
    path(
        "api/v1/broadcasts/<slug:public_id>/captions/live/",
        caption_views.type_live,
        name="captions_live",
    ),
    path(
        "api/v1/broadcasts/<slug:public_id>/captions/live/<int:at>/",
        caption_views.change_live,
        name="captions_live_line",
    ),
    path("regie/<slug:public_id>/extraits/", studio_views.studio, name="studio"),
    path("regie/<slug:public_id>/extraits/resume/", studio_views.change_recap, name="recap_change"),
    path(
        "regie/<slug:public_id>/extraits/<slug:key>/", studio_views.change_clip, name="clip_change"
    ),
    path(
        "regie/<slug:public_id>/extraits/<slug:key>/format/",
        studio_views.make_format,
        name="clip_format",
    ),
    # Below the broadcast's own page; Wagtail has no pages that deep.
    re_path(
        r"^(?P<path>[^/]+/[^/]+)/extraits/(?P<key>[0-9a-f]{10})/$",
        clip_views.clip_page,
        name="clip_page",
    ),
    re_path(r"^(?P<path>[^/]+/[^/]+)/resume/$", clip_views.recap_page, name="recap_page"),
    path("embed/extraits/<slug:key>/", clip_views.clip_embed, name="clip_embed"),
    path("transcription/<slug:public_id>/", transcript_views.transcript, name="transcript"),
    path("podcast/<slug:slug>.xml", feeds.ChannelPodcast(), name="podcast"),
    path("api/v1/broadcasts/<slug:public_id>/jobs/", job_views.of_broadcast, name="broadcast_jobs"),
    path("api/v1/jobs/<int:pk>/retry/", job_views.api_try_again, name="api_job_retry"),
    path("regie/<slug:public_id>/temps-forts/", moment_views.page, name="moments"),
    path(
        "regie/<slug:public_id>/temps-forts/<int:number>.m3u8",
        moment_views.playlist,
        name="moment_playlist",
    ),
    path(
        "regie/<slug:public_id>/temps-forts/<int:number>.jpg",
        moment_views.still,
        name="moment_still",
    ),
    path("api/v1/broadcasts/<slug:public_id>/moments/", moment_views.index, name="moment_list"),
    path("api/v1/broadcasts/<slug:public_id>/moments/accept/", moment_views.accept_from),
    path("api/v1/broadcasts/<slug:public_id>/moments/undo/", moment_views.undo),
    path("api/v1/broadcasts/<slug:public_id>/moments/kind/", moment_views.choose_kind),
    path("api/v1/broadcasts/<slug:public_id>/moments/search/", moment_views.search),
    re_path(
        r"^api/v1/broadcasts/(?P<public_id>[-\w]+)/moments/(?P<number>\d{1,15})/"
        r"(?P<verb>accept|refuse|shift|title|move|poster)/$",
        moment_views.change,
        name="moment_change",
    ),
]
