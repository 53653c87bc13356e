"""What search engines are told of a broadcast (schema.org)."""

from django.conf import settings

from channels.models import Broadcast

STATUS = {Broadcast.State.CANCELLED: "https://schema.org/EventCancelled"}


def broadcast(row: Broadcast) -> dict:
    page = row.page
    event = {
        "@context": "https://schema.org",
        "@type": "BroadcastEvent",
        "name": page.title,
        "description": page.summary or page.search_description or page.title,
        "startDate": page.starts_at.isoformat(),
        "endDate": page.ends_at.isoformat(),
        "isLiveBroadcast": True,
        "inLanguage": "fr",
        "url": page.full_url,
        "eventStatus": STATUS.get(row.state, "https://schema.org/EventScheduled"),
        "publishedOn": {"@type": "BroadcastService", "name": row.channel.title},
    }
    if page.venue:
        event["location"] = {"@type": "Place", "name": page.venue}
    if not row.is_protected and (row.is_on_air or row.has_replay):
        event["video"] = video(row)
    return event


def video(row: Broadcast) -> dict:
    page, base = row.page, settings.TV_BASE_URL
    name = "live" if row.is_on_air else "replay"
    found = {
        "@type": "VideoObject",
        "name": page.title,
        "description": page.summary or page.title,
        "uploadDate": (row.started_at or page.starts_at).isoformat(),
        "contentUrl": f"{base}/hls/{row.public_id}/{name}.m3u8",
        "embedUrl": f"{base}/embed/{row.public_id}/",
    }
    if row.started_at and row.ended_at:
        found["duration"] = f"PT{int((row.ended_at - row.started_at).total_seconds())}S"
    if page.picture:
        found["thumbnailUrl"] = base + page.picture.get_rendition("fill-1200x675|format-jpeg").url
    return found
