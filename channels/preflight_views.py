"""The page "Tout est prêt ?": checks that follow what arrives, and a trial recording for staff."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from channels import api, preflight
from channels.checking import GREEN
from channels.models import Broadcast
from channels.staff import SEE_KEY, may, operators
from chartreslive import push
from media import recordings, trials
from media.models import Recording
from media.trials import Trial


@operators
def preflight_page(request: HttpRequest, public_id: str) -> HttpResponse:
    broadcast = api.find(public_id)
    told = {
        "health_events": push.address(f"health/{public_id}"),
        "time_zone": settings.TIME_ZONE,
        "can_see_key": may(request.user, broadcast, SEE_KEY),
    }
    return render(request, "channels/control_preflight.html", told | _state(request, broadcast))


@operators
def checks(request: HttpRequest, public_id: str) -> HttpResponse:
    """The part of the page that changes."""
    return render(request, "channels/control_checks.html", _state(request, api.find(public_id)))


@operators
@require_POST
def trial(request: HttpRequest, public_id: str) -> HttpResponse:
    recording = api.find(public_id).recording
    if request.POST.get("act") == "begin":
        trials.begin(recording)
    else:
        trials.end(recording)
    return redirect("preflight", public_id)


def _state(request: HttpRequest, broadcast: Broadcast) -> dict:
    found = preflight.look(broadcast, preflight.as_moment(request.GET.get("heure")))
    level, sentence = preflight.verdict(found)
    known = trials.load(broadcast.recording)
    return {
        "broadcast": broadcast,
        "page": broadcast.page,
        "checks": found,
        "level": level,
        "sentence": sentence,
        "trial": _trial(broadcast.recording, known) if known else None,
        "arrives": any(one.name == "picture" and one.level == GREEN for one in found),
    }


def _trial(recording: Recording, known: Trial) -> dict:
    now = recordings.now(recording).timestamp()
    if known.end is None and not known.is_running(now):
        known = trials.end(recording) or known  # its five minutes are over
    told = {"is_running": known.is_running(now), "seconds": round(known.until(now) - known.start)}
    if told["is_running"] or not (recording.directory / trials.PLAYLIST).exists():
        return told | {"is_empty": not told["is_running"]}
    return told | {"playlist": trials.PLAYLIST, "version": int(known.start)} | _result(known.report)


def _result(report: dict) -> dict:
    if not report:
        return {"verdict": "", "sentence": _("Contrôle en cours…")}
    level, sentence = report["verdict"], report["sentence"]
    if level == GREEN:
        sentence = _("L'essai est complet.")
    drift = max((abs(seconds) for seconds in report["drift"].values()), default=0.0)
    return {"verdict": level, "sentence": sentence, "report": report, "drift": round(drift * 1000)}
