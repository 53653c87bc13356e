"""A recording for staff: what its check found, passage by passage, and its files."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.dateparse import parse_datetime

from channels import api
from channels.staff import operators
from media import verdicts


@operators
def recording(request: HttpRequest, public_id: str) -> HttpResponse:
    broadcast = api.find(public_id)
    told = broadcast.recording.audit or {}
    gaps = [
        {
            "start": parse_datetime(gap["start"]),
            "seconds": gap["seconds"],
            "why": verdicts.why(gap.get("why", "")),
            "then": gap.get("then", ""),
        }
        for gap in told.get("gaps", [])
    ]
    covered = [
        {**passage, "start": parse_datetime(passage["start"])}
        for passage in told.get("covered", [])
    ]
    drift = {take: round(seconds * 1000) for take, seconds in told.get("drift", {}).items()}
    return render(
        request,
        "channels/recording.html",
        {
            "broadcast": broadcast,
            "audit": told,
            "gaps": gaps,
            "covered": covered,
            "drift": drift,
        },
    )
