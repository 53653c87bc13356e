"""The first screen: what is on now, what comes next, what was missed."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField
from wagtail.models import Page


class HomePage(Page):
    tagline = models.CharField(_("phrase de présentation"), max_length=160, blank=True)

    parent_page_types = ["wagtailcore.Page"]
    subpage_types = ["channels.ChannelPage", "home.TextPage"]
    max_count = 1
    content_panels = [*Page.content_panels, FieldPanel("tagline")]
    template = "home/home_page.html"

    class Meta:
        verbose_name = _("accueil")


class TextPage(Page):
    """Legal notice, privacy, accessibility statement, contact."""

    body = RichTextField(_("texte"))

    parent_page_types = ["home.HomePage"]
    subpage_types = []
    content_panels = [*Page.content_panels, FieldPanel("body")]
    template = "home/text_page.html"

    class Meta:
        verbose_name = _("page de texte")
        verbose_name_plural = _("pages de texte")


class ClockLease(models.Model):
    """Which clock ticks: the one that holds the lease; another takes over when it expires."""

    holder = models.CharField(max_length=64)
    until = models.DateTimeField()
