"""The page that tells how to set a live's encoders, and to which platforms it is also sent."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from wagtail.log_actions import log

from channels import addresses, api
from channels.models import Broadcast
from channels.staff import keepers
from media import inputs, relays
from media.errors import MediaError
from media.models import Input


@keepers
def encoder(request: HttpRequest, public_id: str) -> HttpResponse:
    """The settings to copy into OBS; the keys are shown when asked for, and that is logged."""
    broadcast = api.find(public_id)
    shown = request.session.pop("fresh_key", None) == public_id or request.method == "POST"
    if shown:
        log(broadcast.page, "channels.show_key", user=request.user)
    recording = broadcast.recording
    doors = [
        _door(_("Encodeur"), recording.input, shown),
        _door(_("Encodeur de secours"), recording.backup_input, shown),
    ]
    return render(
        request,
        "channels/encoder.html",
        {
            "broadcast": broadcast,
            "page": broadcast.page,
            "server": addresses.server(),
            "secure_server": addresses.secure_server(),
            "key": doors[0]["key"],
            "doors": [door for door in doors if door["source"]],
            "latency": addresses.SRT_LATENCY,
            "relays": recording.relays.all(),
        },
    )


def _door(label: str, source: Input | None, shown: bool) -> dict:
    return {
        "label": label,
        "source": source,
        "srt": addresses.srt_server(source) if source else None,
        "key": inputs.reveal(source) if source and shown else None,
    }


@keepers
@require_POST
def change_key(request: HttpRequest, public_id: str) -> HttpResponse:
    """A new key for a live's own input; a venue's key is changed on its own page."""
    broadcast = api.find(public_id)
    recording = broadcast.recording
    wanted = request.POST.get("input", "")
    mine = [one for one in (recording.input, recording.backup_input) if one and not one.permanent]
    for source in mine:
        if str(source.pk) == wanted and source.is_open:
            inputs.rotate(source, cut=request.POST.get("cut") == "1")
            log(broadcast.page, "channels.change_key", user=request.user)
            request.session["fresh_key"] = public_id
            messages.success(
                request,
                _(
                    "La nouvelle clé vaut dès maintenant. Un encodeur connecté continue jusqu'à ce "
                    "qu'il se déconnecte."
                ),
            )
    return redirect("encoder", public_id)


@keepers
@require_POST
def add_relay(request: HttpRequest, public_id: str) -> HttpResponse:
    broadcast = api.find(public_id)
    told = [request.POST.get(name, "") for name in ("name", "address", "key")]
    try:
        relays.add(broadcast.recording, *told)
    except MediaError as error:
        messages.error(request, error.message)
    else:
        log(broadcast.page, "channels.change_relays", user=request.user)
    return redirect("encoder", public_id)


@keepers
@require_POST
def change_relay(request: HttpRequest, public_id: str, number: int) -> HttpResponse:
    broadcast: Broadcast = api.find(public_id)
    relay = get_object_or_404(broadcast.recording.relays, pk=number)
    if request.POST.get("act") == "remove":
        relays.remove(relay)
    else:
        relays.switch(relay, not relay.enabled)
    log(broadcast.page, "channels.change_relays", user=request.user)
    return redirect("encoder", public_id)
