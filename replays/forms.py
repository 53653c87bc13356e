"""What staff fill in around a replay: times as people write them."""

from django import forms
from django.utils.translation import gettext_lazy as _

from replays import timecodes
from replays.models import Captions

CUT, MUTED = "cut", "muted"


class TimecodeField(forms.CharField):
    """ "1:02:03.5" <-> 3723.5 s."""

    default_error_messages = {
        "required": _("Écrivez un temps comme 1:02:03, ou « ici » pour celui de l'image."),
    }

    def __init__(self, **kwargs) -> None:
        attributes = {"inputmode": "decimal", "autocomplete": "off", "class": "timecode"}
        super().__init__(widget=forms.TextInput({**attributes, "maxlength": 16}), **kwargs)

    def prepare_value(self, value):
        return timecodes.written(value) if isinstance(value, (int, float)) else value

    def to_python(self, value):
        text = super().to_python(value)
        if not text:
            return None
        seconds = timecodes.parse(text)
        if seconds is None:
            raise forms.ValidationError(_("Écrivez un temps comme 1:02:03 ou 62:03,5."))
        return seconds


class TrimForm(forms.Form):
    start = TimecodeField(label=_("La rediffusion commence à"), required=False)
    end = TimecodeField(label=_("Elle finit à"), required=False)
    version = forms.IntegerField(widget=forms.HiddenInput, min_value=0)


class PassageForm(forms.Form):
    kind = forms.ChoiceField(
        label=_("Ce passage est"), choices=[(CUT, _("coupé")), (MUTED, _("rendu muet"))]
    )
    start = TimecodeField(label=_("de"))
    end = TimecodeField(label=_("à"))


class ChapterForm(forms.Form):
    id = forms.IntegerField(widget=forms.HiddenInput, required=False)
    time = TimecodeField(label=_("Temps"))
    label = forms.CharField(label=_("Titre"), max_length=160)
    shown = forms.BooleanField(label=_("Montré"), required=False, initial=True)


class CaptionsUpload(forms.Form):
    file = forms.FileField(label=_("Fichier SRT ou WebVTT"))
    language = forms.ChoiceField(label=_("Langue"), choices=Captions.Language.choices)


PassageFormSet = forms.formset_factory(PassageForm, extra=0, can_delete=True, max_num=200)
ChapterFormSet = forms.formset_factory(ChapterForm, extra=0, can_delete=True, max_num=400)
