"""The fan wall's addresses: /mur for phones and moderators, /ecran for screens, /api/v1."""

from django.urls import path, re_path

from fanwall.views import api, gallery, pages, screens

app_name = "fanwall"
urlpatterns = [
    path("mur/", pages.door, name="door"),
    path("mur/<slug:code>/", pages.phone, name="phone"),
    path("mur/<slug:code>/qr.svg", screens.qr, name="qr"),
    path("mur/<slug:code>/recu/<slug:token>/", pages.receipt, name="receipt"),
    path("mur/<slug:code>/recu/<slug:token>/etat", pages.receipt_state, name="receipt_state"),
    path("mur/<slug:code>/recu/<slug:token>/retrait", pages.withdraw, name="withdraw"),
    path("mur/<slug:code>/recu/<slug:token>/donnees.json", gallery.own_data, name="own_data"),
    path("mur/<slug:code>/galerie/", gallery.gallery, name="gallery"),
    path("mur/<slug:code>/galerie/<slug:sha>.jpg", gallery.gallery_picture, name="gallery_picture"),
    path(
        "mur/<slug:code>/galerie/<slug:photo_id>/retrait", gallery.gallery_revoke,
        name="gallery_revoke",
    ),
    path("mur/<slug:code>/instants.json", gallery.moments, name="moments"),
    path("mur/<slug:code>/instants.vtt", gallery.moments_vtt, name="moments_vtt"),
    path("mur/<slug:code>/instants/<slug:sha>.jpg", gallery.moment_picture, name="moment_picture"),
    path("mur/<slug:code>/moderation/", pages.desk, name="moderation"),
    path("mur/<slug:code>/regie/", screens.drive, name="drive"),
    path("mur/<slug:code>/affiche/", pages.poster, name="poster"),
    re_path(
        r"^mur/photo/(?P<photo_id>[^/]+)/(?P<size>grande|vignette)\.jpg$",
        pages.desk_picture, name="desk_picture",
    ),
    path("ecran/", screens.kiosk, name="kiosk"),
    path("ecran/sw.js", screens.service_worker, name="service_worker"),
    path("ecran/<slug:token>/", screens.screen, name="screen"),
    path("ecran/<slug:token>/<slug:sha>.jpg", screens.picture, name="screen_picture"),
    path("api/v1/walls/<str:code>/photos", api.photos, name="photos"),
    path("api/v1/walls/<str:code>/queue", api.queue, name="queue"),
    path("api/v1/walls/<str:code>/claims", api.claims, name="claims"),
    path("api/v1/walls/<str:code>/bans", api.lift_ban, name="bans"),
    path("api/v1/walls/<str:code>/state", api.wall_state, name="wall_state"),
    path("api/v1/walls/<str:code>/panic", screens.panic, name="panic"),
    re_path(
        r"^api/v1/photos/(?P<photo_id>[^/]+)/(?P<action>approve|reject|stash|undo|revoke|ban)$",
        api.decide, name="decide",
    ),
    path("api/v1/walls/<str:code>/drive", screens.steering, name="steering"),
    path("api/v1/walls/<str:code>/score", screens.score, name="score"),
    path("api/v1/walls/<str:code>/screens", screens.add, name="add_screen"),
    re_path(
        r"^api/v1/walls/(?P<code>[^/]+)/screens/(?P<number>\d{1,12})$",
        screens.change, name="change_screen",
    ),
    re_path(
        r"^api/v1/walls/(?P<code>[^/]+)/screens/(?P<number>\d{1,12})/(?P<verb>remove|renew|address)$",
        screens.act, name="act_on_screen",
    ),
    path("api/v1/walls/<str:code>/pair", screens.pair, name="pair"),
    path("api/v1/pairings", screens.begin_pairing, name="begin_pairing"),
    path("api/v1/pairings/<slug:secret>", screens.ask_pairing, name="ask_pairing"),
    path("api/v1/screens/<str:token>/manifest", screens.manifest, name="manifest"),
    path("api/v1/screens/<str:token>/heartbeat", screens.heartbeat, name="heartbeat"),
]
