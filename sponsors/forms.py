"""Forms of the editor: campaigns without their state, spots with their film."""

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm

from media import assets
from sponsors import breaks, creatives, wall_pictures
from sponsors.models import Campaign, Creative, WallPicture


class CampaignForm(WagtailAdminModelForm):
    def save(self, commit: bool = True) -> Campaign:
        campaign = super().save(commit=commit)
        if commit:
            breaks.refresh_later()
        return campaign


class CreativeForm(WagtailAdminModelForm):
    """A new spot: its film is handed in once and for all."""

    film = forms.FileField(
        label=_("vidéo"),
        help_text=_("MP4, MOV, MKV ou WebM, 60 secondes et 500 Mo au plus. Non modifiable ensuite."),
        widget=forms.FileInput(attrs={"accept": "video/*"}),
    )

    class Meta:
        model = Creative
        fields = ["campaign", "title", "skip_after"]

    def clean_film(self):
        film = self.cleaned_data["film"]
        if film.size > assets.MOST_BYTES:
            raise forms.ValidationError(_("Ce fichier dépasse 500 Mo : exportez-le plus léger."))
        return film

    def save(self, commit: bool = True) -> Creative:
        creative = super().save(commit=False)
        return creatives.submit(creative, self.cleaned_data["film"]) if commit else creative


class CreativeWordsForm(WagtailAdminModelForm):
    """An approved spot whose words change is looked at again."""

    class Meta:
        model = Creative
        fields = ["campaign", "title", "skip_after"]

    def save(self, commit: bool = True) -> Creative:
        creative = super().save(commit=False)
        return creatives.reword(creative) if commit and self.has_changed() else creative


class WallPictureForm(WagtailAdminModelForm):
    """Whatever changes, somebody looks again."""

    def save(self, commit: bool = True) -> WallPicture:
        picture = super().save(commit=False)
        if commit and (self.has_changed() or picture.pk is None):
            return wall_pictures.reword(picture)
        return picture
