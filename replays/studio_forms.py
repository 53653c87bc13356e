"""What staff fill in about clips and the recap."""

from django import forms
from django.utils.translation import gettext_lazy as _

from replays.models import Clip, Recap, Rendition


class ClipForm(forms.ModelForm):
    class Meta:
        model = Clip
        fields = ["title", "visibility", "is_titled"]
        labels = {"is_titled": _("Titre écrit dans l'image")}


class FormatForm(forms.Form):
    shape = forms.ChoiceField(label=_("Format"), choices=Rendition.Shape.choices)
    framing = forms.ChoiceField(label=_("Cadrage"), choices=Rendition.Framing.choices)
    x = forms.IntegerField(
        label=_("Position, de 0 (gauche) à 100 (droite)"), min_value=0, max_value=100, initial=50
    )


class RecapForm(forms.ModelForm):
    class Meta:
        model = Recap
        fields = ["length", "transition", "visibility"]
