"""A themed channel (C'Sport, C'Culture ...): a page with its colour and its broadcasts below it."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.models import Page
from wagtail.search import index


class ChannelPage(Page):
    class Color(models.TextChoices):
        SPORT = "sport", _("orange (sport)")
        CULTURE = "culture", _("violet (culture)")
        BUSINESS = "business", _("vert (économie)")
        AGGLO = "agglo", _("bleu (agglomération)")

    class Reactions(models.TextChoices):
        USUAL = "", _("comme d'habitude : oui pour le sport et la culture, sauf délibérations")
        ON = "on", _("oui")
        OFF = "off", _("non")

    tagline = models.CharField(_("phrase de présentation"), max_length=160)
    color = models.CharField(_("couleur"), max_length=12, choices=Color.choices)
    picture = models.ForeignKey(
        "ui.Picture",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("image"),
    )

    downloads = models.BooleanField(
        _("téléchargement par le public"),
        default=False,
        help_text=_("Propose la rediffusion en MP4 et en audio sous le lecteur."),
    )
    deliberates = models.BooleanField(
        _("délibérations (conseil)"),
        default=False,
        help_text=_(
            "Rien n'est supprimé sans un bordereau d'élimination signé par une seconde personne."
        ),
    )
    reactions = models.CharField(
        _("réactions des spectateurs"),
        max_length=8,
        choices=Reactions.choices,
        default=Reactions.USUAL,
        blank=True,
        help_text=_(
            "Trois boutons sous le direct : applaudir, aimer, bravo. Sans compte ; rien n'est gardé "
            "des personnes, seulement combien réagissent à chaque seconde."
        ),
    )

    parent_page_types = ["home.HomePage"]
    subpage_types = ["channels.BroadcastPage"]
    content_panels = [
        *Page.content_panels,
        FieldPanel("tagline"),
        FieldPanel("color"),
        FieldPanel("picture"),
        FieldPanel("reactions"),
        MultiFieldPanel(
            [FieldPanel("downloads"), FieldPanel("deliberates")], heading=_("Archives")
        ),
    ]
    search_fields = [*Page.search_fields, index.SearchField("tagline")]
    template = "channels/channel_page.html"
    private_page_options = []  # it would protect pages and leave their videos open

    class Meta:
        verbose_name = _("chaîne")
        verbose_name_plural = _("chaînes")

    @property
    def takes_reactions(self) -> bool:
        if self.reactions:
            return self.reactions == self.Reactions.ON
        festive = self.color in (self.Color.SPORT, self.Color.CULTURE)
        return festive and not self.deliberates
