"""How a live's signal was, during and after it: small charts, a table, a file to take away."""

import csv
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import formats, timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from channels import api, charts, control_texts
from channels.models import Broadcast
from channels.staff import operators
from media import health as kept

# name: (title, unit, what the raw value is multiplied by, decimals)
SHOWN = {
    "bitrate": (gettext_lazy("Débit"), "Mbit/s", 1e-6, 1),
    "fps": (gettext_lazy("Cadence"), gettext_lazy("i/s"), 1, 0),
    "gop": (gettext_lazy("Écart des images clés"), "s", 1, 1),
    "lag": (gettext_lazy("Retard de fabrication"), "s", 1, 1),
    "load": (gettext_lazy("Charge de la machine (1 : pleine)"), "", 1, 2),
    "disk_free": (gettext_lazy("Place libre sur le disque"), gettext_lazy("Go"), 1e-9, 1),
}
ROWS = 60  # of the table: a screen reader's way through the same figures
TICKS = 6
COLUMNS = ("role", "on_air", "bitrate", "fps", "gop", "lag", "last_packet", "width", "height")


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that happened, on the charts' axis."""

    kind: str  # "alarm" or "take"
    x: float
    width: float
    at: datetime
    text: str


@operators
def health(request: HttpRequest, public_id: str) -> HttpResponse:
    broadcast = api.find(public_id)
    samples = kept.load(broadcast.recording.directory)
    moments, series = kept.thinned(samples)
    told = {"broadcast": broadcast, "page": broadcast.page, "samples": len(samples)}
    if moments:
        told |= _drawn(broadcast, samples, moments, series)
    return render(request, "channels/control_health.html", told)


def _drawn(broadcast: Broadcast, samples: list[dict], moments: list[float], series: list) -> dict:
    axis, step = charts.axis_of(moments), kept.step_of(moments)
    found = []
    for name, (title, unit, scale, decimals) in SHOWN.items():
        mine = [one for one in series if one.name == name]
        chart = charts.chart(name, mine, moments, scale, step)
        if chart:
            found.append({"chart": chart, "title": title, "unit": unit, "decimals": decimals})
    return {
        "charts": found,
        "has_two": any(len(one["chart"].lines) > 1 for one in found),
        "start": _moment(axis.start),
        "end": _moment(axis.end),
        "ticks": _ticks(axis),
        "takes": _takes(broadcast, axis),
        "alarms": _alarms(samples, axis),
        "rows": _rows(moments, series),
        "columns": [_column(one) for one in series],
        "width": charts.WIDTH,
        "height": charts.HEIGHT,
    }


def _moment(seconds: float) -> datetime:
    return timezone.localtime(datetime.fromtimestamp(seconds, UTC))


def _ticks(axis: charts.Axis) -> list[dict]:
    """A few moments along the axis, to read the charts by."""
    span = axis.end - axis.start
    moments = [axis.start + span * number / TICKS for number in range(TICKS + 1)]
    form = "H:i:s" if span < timedelta(minutes=10).total_seconds() else "H:i"
    return [{"x": axis.x(at), "text": formats.date_format(_moment(at), form)} for at in moments]


def _takes(broadcast: Broadcast, axis: charts.Axis) -> list[Mark]:
    found = []
    for take in broadcast.recording.sessions.order_by("opened_at"):
        start = take.opened_at.timestamp()
        end = take.closed_at.timestamp() if take.closed_at else axis.end
        role = (take.source or {}).get("role", "main")
        text = control_texts.roles().get(role, role)
        width = max(axis.x(end) - axis.x(start), 1.0)
        found.append(Mark(f"take-{role}", axis.x(start), width, _moment(start), text))
    return found


def _alarms(samples: list[dict], axis: charts.Axis) -> list[Mark]:
    return [
        Mark(
            "alarm",
            axis.x(one.first),
            max(axis.x(one.last) - axis.x(one.first), 2.0),
            _moment(one.first),
            control_texts.alarm(one.code, one.detail, one.count),
        )
        for one in kept.troubles(samples)
    ]


def _column(series: kept.Series) -> str:
    title, unit, _scale, _decimals = SHOWN[series.name]
    role = control_texts.roles().get(series.role, "")
    parts = [str(title), f"({unit})" if unit else "", f"– {role}" if role else ""]
    return " ".join(part for part in parts if part)


def _rows(moments: list[float], series: list[kept.Series]) -> list[dict]:
    every = -(-len(moments) // ROWS)
    return [
        {"at": _moment(moments[at]), "values": [_figure(one, one.values[at]) for one in series]}
        for at in range(0, len(moments), every)
    ]


def _figure(series: kept.Series, value: kept.Value) -> str:
    _title, _unit, scale, decimals = SHOWN[series.name]
    return "–" if value is None else formats.number_format(value * scale, decimals)


@operators
def health_csv(request: HttpRequest, public_id: str) -> HttpResponse:
    """Every line that was kept, one row for each input; raw units: bit/s, s, bytes."""
    broadcast = api.find(public_id)
    answer = HttpResponse(content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="sante-{public_id}.csv"'
    writer = csv.writer(answer)
    writer.writerow([_("heure"), *COLUMNS, "load", "disk_free", "alarms"])
    for sample in kept.load(broadcast.recording.directory):
        at = _moment(sample["at"]).isoformat(timespec="seconds")
        codes = " ".join(sorted({alarm["code"] for alarm in sample.get("alarms", ())}))
        machine = [sample.get("load"), sample.get("disk_free"), codes]
        for feed in sample["feeds"] or [{}]:
            writer.writerow([at, *(feed.get(name) for name in COLUMNS), *machine])
    return answer
