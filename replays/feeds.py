"""The podcast of each channel: an RSS feed of what strangers may hear."""

from django.conf import settings
from django.contrib.syndication.views import Feed
from django.http import Http404, HttpRequest
from django.utils.feedgenerator import Enclosure, Rss201rev2Feed
from django.utils.translation import gettext as _

from channels.models import Broadcast, ChannelPage
from replays import podcasts, timecodes

MOST_EPISODES = 100
ITUNES = "http://www.itunes.com/dtds/podcast-1.0.dtd"


class PodcastFeed(Rss201rev2Feed):
    """RSS with what podcast players ask for beside it."""

    def rss_attributes(self) -> dict:
        return {**super().rss_attributes(), "xmlns:itunes": ITUNES}

    def add_root_elements(self, handler) -> None:
        super().add_root_elements(handler)
        handler.addQuickElement("itunes:author", settings.WAGTAIL_SITE_NAME)
        handler.addQuickElement("itunes:explicit", "false")
        handler.addQuickElement("itunes:type", "episodic")
        handler.addQuickElement("itunes:category", None, {"text": "News"})
        handler.addQuickElement("itunes:image", None, {"href": self.feed["image"]})

    def add_item_elements(self, handler, item) -> None:
        super().add_item_elements(handler, item)
        handler.addQuickElement("itunes:duration", item["duration"])


class ChannelPodcast(Feed):
    feed_type = PodcastFeed

    def get_object(self, request: HttpRequest, slug: str) -> ChannelPage:
        found = ChannelPage.objects.live().filter(slug=slug).first()
        if found is None:
            raise Http404(_("Cette chaîne n’existe pas."))
        return found

    def title(self, channel: ChannelPage) -> str:
        return f"{channel.title} – {settings.WAGTAIL_SITE_NAME}"

    def link(self, channel: ChannelPage) -> str:
        return channel.get_url() or "/"

    def description(self, channel: ChannelPage) -> str:
        return channel.tagline

    def feed_extra_kwargs(self, channel: ChannelPage) -> dict:
        return {"image": f"{settings.TV_BASE_URL}{settings.STATIC_URL}ui/img/icon-512.png"}

    def items(self, channel: ChannelPage) -> list[tuple[Broadcast, dict]]:
        ended = Broadcast.objects.open().with_replay().filter(channel=channel)
        several = ended.select_related("page", "recording")[:MOST_EPISODES]
        return [(one, told) for one in several if (told := podcasts.offered(one.recording))]

    def item_title(self, item) -> str:
        return item[0].page.title

    def item_description(self, item) -> str:
        return item[0].page.summary

    def item_link(self, item) -> str:
        return item[0].page.get_url() or "/"

    def item_guid(self, item) -> str:
        return item[0].public_id

    item_guid_is_permalink = False

    def item_pubdate(self, item):
        return item[0].replay_at

    def item_enclosures(self, item) -> list[Enclosure]:
        broadcast, told = item
        address = f"{settings.TV_BASE_URL}/hls/{broadcast.public_id}/{told['name']}"
        return [Enclosure(address, str(told["bytes"]), "audio/mp4")]

    def item_extra_kwargs(self, item) -> dict:
        return {"duration": timecodes.written(item[1]["seconds"], fraction=False)}
