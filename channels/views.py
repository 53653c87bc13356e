"""The control room, and the page that tells how to set the encoder."""

from django.conf import settings
from django.contrib.auth.mixins import PermissionRequiredMixin
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView

from channels import api, control_texts, state
from channels.models import Broadcast, Cue
from channels.staff import OPERATE, SEE_KEY, may, operators, reach
from chartreslive import push

BUTTONS = {
    Cue.Kind.GOAL: Cue.Kind.GOAL.label,
    Cue.Kind.CHAPTER: Cue.Kind.CHAPTER.label,
    Cue.Kind.AGENDA: Cue.Kind.AGENDA.label,
    # What is cheered at then is not the match.
    Cue.Kind.BREAK: gettext_lazy("mi-temps, publicité"),
    Cue.Kind.NOTE: Cue.Kind.NOTE.label,
}


class ControlRooms(PermissionRequiredMixin, TemplateView):
    """Which lives are there to drive: on air, ready, the next ones."""

    template_name = "channels/control_rooms.html"
    permission_required = OPERATE

    def get_context_data(self, **kwargs) -> dict:
        known = Broadcast.objects.select_related("page", "recording", "channel")
        known = known.filter(reach(self.request.user))
        return super().get_context_data(
            on_air=known.on_air(),
            upcoming=known.upcoming()[:20],
            ended=known.with_replay()[:10],
            **kwargs,
        )


@operators
def control_room(request: HttpRequest, public_id: str) -> HttpResponse:
    broadcast = api.find(public_id)
    return render(
        request,
        "channels/control_room.html",
        {
            "broadcast": broadcast,
            "page": broadcast.page,
            "buttons": [(kind.value, label) for kind, label in BUTTONS.items()],
            "state_events": push.address(state.control_topic(broadcast)),
            "health_events": push.address(f"health/{public_id}"),
            "time_zone": settings.TIME_ZONE,
            "texts": control_texts.texts(),
            "can_see_key": may(request.user, broadcast, SEE_KEY),
        },
    )


@operators
def preview(request: HttpRequest, public_id: str, path: str) -> FileResponse:
    """What arrives now: the recording's private files, for staff only."""
    directory = api.find(public_id).recording.directory.resolve()
    file = (directory / path).resolve()
    allowed = file.suffix in (".m3u8", ".m4s", ".mp4") and file.is_relative_to(directory)
    if not allowed or not file.is_file():
        raise Http404
    kinds = {".m3u8": "application/vnd.apple.mpegurl"}
    response = FileResponse(file.open("rb"), content_type=kinds.get(file.suffix, "video/mp4"))
    response["Cache-Control"] = "private, no-store" if file.suffix == ".m3u8" else "private"
    return response
