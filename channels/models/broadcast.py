"""A broadcast: the page that editors write, and the plain row of what happens to it.

Machine state never sits on the page: publishing a revision rewrites a page's fields (measured: it
put a live broadcast back to "scheduled").
"""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.models import Page
from wagtail.search import index

from channels.access_form import ACCESS_PANEL, AccessForm
from channels.models.access import Access, Protection
from channels.models.encoding import Encoding
from media.models import Recording


class BroadcastPage(Encoding, Page):
    starts_at = models.DateTimeField(_("début"))
    ends_at = models.DateTimeField(_("fin"))
    venue = models.CharField(_("lieu"), max_length=120, blank=True)
    summary = models.CharField(_("résumé en une phrase"), max_length=240, blank=True)
    picture = models.ForeignKey(
        "ui.Picture",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("image"),
    )
    body = RichTextField(
        _("texte"),
        blank=True,
        features=["h2", "h3", "bold", "italic", "link", "ul", "ol", "document-link"],
    )
    automatic = models.BooleanField(
        _("antenne automatique"),
        default=False,
        help_text=_("Passe à l'antenne à l'heure du début dès que l'image arrive, sans régie."),
    )

    base_form_class = AccessForm
    parent_page_types = ["channels.ChannelPage"]
    subpage_types = []
    content_panels = [
        *Page.content_panels,
        FieldRowPanel([FieldPanel("starts_at"), FieldPanel("ends_at")]),
        FieldPanel("venue"),
        FieldPanel("summary"),
        FieldPanel("picture"),
        FieldPanel("body"),
        MultiFieldPanel([FieldPanel("automatic")], heading=_("Antenne")),
        ACCESS_PANEL,
        Encoding.encoding_panel,
    ]
    search_fields = [
        *Page.search_fields,
        index.SearchField("summary"),
        index.SearchField("body"),
        index.SearchField("venue"),
        index.FilterField("starts_at"),
    ]
    template = "channels/broadcast_page.html"
    # Wagtail's own protection keeps passwords in clear and leaves the video open: see the panel.
    private_page_options = []

    class Meta:
        verbose_name = _("direct")
        verbose_name_plural = _("directs")

    def clean(self) -> None:
        super().clean()
        if self.starts_at and self.ends_at and self.ends_at <= self.starts_at:
            raise ValidationError({"ends_at": _("La fin doit venir après le début.")})

    @property
    def channel(self) -> Page:
        return self.get_parent().specific

    def get_sitemap_urls(self, request=None) -> list[dict]:
        is_open = Broadcast.objects.open().filter(page=self).exists()
        return super().get_sitemap_urls(request) if is_open else []


class BroadcastQuerySet(models.QuerySet):
    def public(self) -> "BroadcastQuerySet":
        """What may be listed: published, and not for those alone who have its link."""
        return self.filter(page__live=True).exclude(access=Access.LINK)

    def open(self) -> "BroadcastQuerySet":
        """What strangers may watch without being asked anything."""
        return self.filter(page__live=True, access=Access.PUBLIC)

    def on_air(self) -> "BroadcastQuerySet":
        return self.filter(state__in=[Broadcast.State.LIVE, Broadcast.State.INTERRUPTED])

    def upcoming(self, now: datetime | None = None) -> "BroadcastQuerySet":
        """Announced and not over yet, soonest first."""
        waiting = [Broadcast.State.SCHEDULED, Broadcast.State.READY]
        return self.filter(state__in=waiting, page__ends_at__gt=now or timezone.now()).order_by(
            "page__starts_at"
        )

    def with_replay(self) -> "BroadcastQuerySet":
        held_back = models.Q(replay_from__gt=timezone.now())
        return (
            self.filter(state=Broadcast.State.ENDED, replay_at__isnull=False)
            .exclude(held_back)
            .order_by("-started_at")
        )

    def in_channel(self, slug: str) -> "BroadcastQuerySet":
        return self.filter(channel__slug=slug)


class Broadcast(Protection):
    class State(models.TextChoices):
        SCHEDULED = "scheduled", _("annoncé")
        READY = "ready", _("prêt")
        LIVE = "live", _("à l'antenne")
        INTERRUPTED = "interrupted", _("interrompu")
        ENDED = "ended", _("terminé")
        CANCELLED = "cancelled", _("annulé")

    page = models.OneToOneField(BroadcastPage, on_delete=models.CASCADE, related_name="broadcast")
    channel = models.ForeignKey(
        "channels.ChannelPage", on_delete=models.CASCADE, related_name="broadcasts"
    )
    recording = models.OneToOneField(Recording, on_delete=models.PROTECT, related_name="broadcast")
    # Only channels.onair writes these.
    state = models.CharField(
        max_length=12, choices=State.choices, default=State.SCHEDULED, db_index=True
    )
    state_since = models.DateTimeField(default=timezone.now)
    started_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    replay_at = models.DateTimeField(null=True, blank=True)
    viewers = models.PositiveIntegerField(default=0)

    objects = BroadcastQuerySet.as_manager()

    class Meta:
        verbose_name = _("diffusion")
        verbose_name_plural = _("diffusions")
        permissions = [
            ("operate_broadcast", "Can operate the control room"),
            ("view_stream_key", "Can see stream keys"),
        ]

    def __str__(self) -> str:
        return self.page.title

    @property
    def public_id(self) -> str:
        return self.recording.public_id

    @property
    def picture(self):
        """The editors' picture, when strangers may see it."""
        return None if self.is_protected else self.page.picture

    @property
    def is_on_air(self) -> bool:
        return self.state in (self.State.LIVE, self.State.INTERRUPTED)

    @property
    def takes_reactions(self) -> bool:
        """From who watches it live; not behind a slate."""
        return self.state == self.State.LIVE and self.channel.takes_reactions

    @property
    def has_replay(self) -> bool:
        stands = self.state == self.State.ENDED and self.replay_at is not None
        return stands and not self.is_held_back()
