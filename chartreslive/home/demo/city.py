"""Loads the demonstration city: what is already there stays, what is missing is added."""

import json
import os
import secrets
import shutil
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

from django.conf import settings
from django.utils import timezone
from django.utils.text import slugify
from django_q.tasks import async_task

from channels import cues, onair, schedule
from channels.models import Broadcast, ChannelPage
from chartreslive.accounts.management.commands.staff import ROLES, enrol
from chartreslive.accounts.models import User
from chartreslive.home.demo import crowd, library, lives, market, programme
from chartreslive.home.demo.programme import Entry
from fanwall import walls
from fanwall.models import Wall
from media import ingest, publication, reader, recordings
from media.composer import Composer
from media.models import Session
from replays import clips
from replays.models import Clip

FRENCH_ROLES = {
    "administrator": "administrateur",
    "editor": "redaction",
    "channel-editor": "redaction.sport",
    "contributor": "contributeur",
    "operator": "regie",
    "moderator": "moderation",
    "sponsors": "partenaires",
}
FILMED = "match"  # the replay that has photos of the public
LATE = timedelta(seconds=47)  # nothing begins on the hour
CARDS = ("fill-360x203|format-webp", "fill-720x405|format-webp")
HERO = tuple(
    f"fill-{size}|format-{kind}" for kind in ("avif", "webp") for size in ("800x450", "1600x900")
)
DONE = "demo.json"


class City:
    """One loading; small: for tests, with tiny films and few broadcasts."""

    def __init__(self, *, small: bool = False, say=print) -> None:
        self.small, self.say = small, say
        self.today = timezone.localdate()
        self.accounts: dict[str, User] = {}
        self.past = programme.PAST[:2] if small else programme.PAST
        self.coming = programme.COMING[:2] if small else programme.COMING

    def load(self) -> dict:
        staff = self._enrol()
        with ThreadPoolExecutor(2) as workshop:  # ffmpeg works while pages are written
            names = dict.fromkeys(entry.film for entry in self.past)
            films = {name: workshop.submit(library.take, name, small=self.small) for name in names}
            self.say("  le programme")
            planned = [(entry, self._plan(entry)) for entry in (*self.past, *self.coming)]
            live = lives.ensure(timezone.now())
            self.say("  le mur du public")
            wall = self._fill_wall(live)
            self.say("  les rediffusions")
            self._replay(planned, films)
            self._remember(planned)
        self._warm(live)
        self.say("  les partenaires")
        self._sell()
        return self._tell(staff, live, wall)

    # --- people

    def _enrol(self) -> list[dict]:
        known = _told().get("staff", [])
        passwords = {account["role"]: account["password"] for account in known}
        for role in ROLES:
            email = f"{FRENCH_ROLES[role]}@demo.chartres.live"
            found = User.objects.filter(email=email).first() if role in passwords else None
            if found is None:
                passwords[role] = secrets.token_urlsafe(9)
                found = enrol(email, role, passwords[role])
            self.accounts[role] = found
        return [
            {"role": role, "email": user.email, "password": passwords[role]}
            for role, user in self.accounts.items()
        ]

    # --- the programme

    def _plan(self, entry: Entry) -> Broadcast:
        channel = ChannelPage.objects.get(slug=entry.channel)
        known = Broadcast.objects.filter(channel=channel, page__slug=slugify(entry.title)[:200])
        broadcast = known.select_related("page", "channel", "recording").first()
        if broadcast is not None:
            return broadcast
        starts = self._moment(entry)
        return schedule.plan(
            channel,
            entry.title,
            starts,
            starts + timedelta(minutes=entry.minutes),
            venue=entry.venue,
            summary=entry.summary,
            body=programme.body(entry.venue),
            picture=library.picture(entry.scene, entry.palette, entry.seed),
        )

    def _moment(self, entry: Entry) -> datetime:
        at = time.fromisoformat(entry.hour)
        day = self.today + timedelta(days=entry.day)
        return timezone.make_aware(datetime.combine(day, at))

    # --- replays

    def _replay(self, planned: list, films: dict[str, Future]) -> None:
        for entry, broadcast in planned:
            if entry.film and broadcast.state == Broadcast.State.SCHEDULED:
                self._film(entry, broadcast, films[entry.film].result())

    def _film(self, entry: Entry, broadcast: Broadcast, film: Path) -> None:
        """As if an encoder had been there: a take, its timeline, the programme, its marks."""
        recording = broadcast.recording
        first = broadcast.page.starts_at + LATE
        base = first.timestamp() - entry.offset
        name = f"r{round(base * 1000)}-{secrets.token_hex(4)}"
        recording.directory.mkdir(parents=True, exist_ok=True)
        shutil.copytree(film, recording.directory / name, copy_function=os.link)
        which = library.film(entry.film, small=self.small)
        source = {
            "width": which.width,
            "height": which.height,
            "fps": which.fps,
            "gop": 1.0,
            "video_codec": "avc",
            "audio_codec": "aac",
        }
        reader.save_run(recording.directory / name, reader.Run(base, 1.0, source))
        target = ingest.set_target_duration(recording.pk, 1)
        entries = Composer(recording.directory, recording.public_directory, target).take_in()
        last = datetime.fromtimestamp(entries[-1].until, UTC)
        Session.objects.create(
            recording=recording,
            name=name,
            opened_at=first,
            closed_at=last,
            reason="unpublished",
            source=source,
        )
        recording.refresh_from_db()
        onair.record_past(broadcast, first, last)
        recordings.close(recording)
        self._mark(entry, broadcast, first)

    def _mark(self, entry: Entry, broadcast: Broadcast, first: datetime) -> None:
        for mark in entry.marks:
            at = first + timedelta(seconds=mark.seconds)
            cues.add(broadcast, mark.kind, mark.label, at=at, author=self.accounts["operator"])
        for clip in Clip.objects.filter(broadcast=broadcast):
            clips.publish(clip)  # its playlist now; its MP4 and poster by the workers

    # --- the fan wall

    def _fill_wall(self, live: Broadcast) -> Wall:
        wall = walls.for_broadcast(live)
        crowd.fill(wall, self.accounts["moderator"], small=self.small)
        return wall

    def _remember(self, planned: list) -> None:
        for entry, broadcast in planned:
            if entry.film == FILMED:
                first = broadcast.page.starts_at + LATE
                crowd.remember(broadcast, first, self.accounts["moderator"], small=self.small)

    def _sell(self) -> None:
        """The partners' films take a while: the workers make them."""
        if self.small:
            market.sell(small=True)
        else:
            async_task("chartreslive.home.demo.market.sell", cluster="lourd")
            async_task("chartreslive.home.demo.city.warm_rest", cluster="lourd")

    # --- the first screen, and what newcomers are told

    def _warm(self, live: Broadcast) -> None:
        """The sizes that the first visitor would otherwise wait for; the others by the workers."""
        pictures = [live.page.picture]
        pictures += [entry.page.picture for entry in Broadcast.objects.with_replay()[:8]]
        for picture in pictures:
            picture.get_renditions(*CARDS)
        live.page.picture.get_renditions(*HERO[: 0 if self.small else None])

    def _tell(self, staff: list[dict], live: Broadcast, wall: Wall) -> dict:
        ways = walls.addresses(wall)
        told = {
            "staff": staff,
            "addresses": {
                "Direct en cours": settings.TV_BASE_URL + live.page.get_url_parts()[2],
                "Mur du public": ways["phone"],
                "Grand écran": ways["screen"],
                "Modération": ways["moderation"],
                "Régie des écrans": ways["regie"],
            },
            "live": live.public_id,
        }
        path = settings.TV_VAR / DONE
        path.touch(mode=0o600)
        path.chmod(0o600)
        text = json.dumps(told, ensure_ascii=False, indent=1)
        publication.write_atomically(path, text)
        path.chmod(0o600)
        return told


def _told() -> dict:
    try:
        return json.loads((settings.TV_VAR / DONE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}


def warm_rest() -> None:
    """Every page's large picture, before somebody asks."""
    for broadcast in Broadcast.objects.select_related("page__picture"):
        if broadcast.page.picture:
            broadcast.page.picture.get_renditions(*HERO)
