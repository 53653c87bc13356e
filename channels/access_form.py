"""The editors' panel "Accès": who may watch. Never fields of the page: its revisions are kept."""

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.admin.widgets import AdminDateTimeInput

from channels.models.access import Access
from channels.slugs import BroadcastForm

SHORTEST = 8  # characters that an editor must give: guesses are slowed down, not stopped


class AccessForm(BroadcastForm):
    """What is asked here is done by channels.access once the page is saved (wagtail_hooks)."""

    access = forms.ChoiceField(
        label=_("Qui peut regarder"),
        choices=Access.choices,
        initial=Access.PUBLIC,
        required=False,
        help_text=_("S'applique dès l'enregistrement, même en brouillon, à l'antenne comprise."),
    )
    password = forms.CharField(
        label=_("Mot de passe"),
        required=False,
        min_length=SHORTEST,
        max_length=200,
        strip=True,
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
        help_text=_(
            "Huit caractères au moins. Il n'est plus montré ensuite. Le changer fait sortir tout le"
            " monde dans la minute ; laissez vide pour le garder."
        ),
    )
    private_link = forms.CharField(
        label=_("Lien privé"),
        required=False,
        disabled=True,
        widget=forms.TextInput(attrs={"readonly": True}),
        help_text=_("À envoyer aux invités. Il apparaît ici après l'enregistrement."),
    )
    new_link = forms.BooleanField(
        label=_("Faire un nouveau lien"),
        required=False,
        help_text=_("L'ancien ne mène plus nulle part, et ceux qui l'ont utilisé sortent."),
    )
    replay_from = forms.DateTimeField(
        label=_("Rediffusion à partir de"),
        required=False,
        widget=AdminDateTimeInput,
        help_text=_(
            "Le direct se regarde ; la rediffusion et les extraits restent fermés jusque-là, puis"
            " s'ouvrent seuls."
        ),
    )

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        known = self._broadcast()
        if known:
            self.initial.update(
                access=known.access,
                replay_from=known.replay_from,
                private_link=self._link(known),
            )

    def clean(self) -> dict:
        told = super().clean()
        known = self._broadcast()
        wants_one = told.get("access") == Access.PASSWORD and not told.get("password")
        if wants_one and "password" not in self.errors and not (known and known.password):
            self.add_error("password", _("Donnez un mot de passe."))
        return told

    def save(self, commit: bool = True):
        page = super().save(commit=commit)
        told = self.cleaned_data
        # A form without the panel (another tab of Wagtail's, a test) changes nothing.
        if told.get("access"):
            page.wished_access = {
                name: told.get(name) for name in ("access", "password", "new_link", "replay_from")
            }
        return page

    def _broadcast(self):
        return getattr(self.instance, "broadcast", None) if self.instance.pk else None

    def _link(self, known) -> str:
        if known.access != Access.LINK:
            return ""
        return f"{settings.TV_BASE_URL}{self.instance.get_url()}?cle={known.link_secret}"


ACCESS_PANEL = MultiFieldPanel(
    [
        FieldPanel("access"),
        FieldPanel("password"),
        FieldPanel("private_link"),
        FieldPanel("new_link"),
        FieldPanel("replay_from"),
    ],
    heading=_("Accès"),
)
