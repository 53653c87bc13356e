"""The form of Wagtail's pictures (WAGTAILIMAGES_IMAGE_FORM_BASE)."""

from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm

from chartreslive.ui import pictures


class PictureField(WagtailImageField):
    """Refuses, in words, what Wagtail's own field lets through to a crash."""

    def to_python(self, data):
        if data:
            pictures.refuse_hostile(data)
        return super().to_python(data)


class PictureForm(BaseImageForm):
    """The form of every way in: one picture, several at once, and the choosers."""

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        stock = self.fields.get("file")
        if stock is not None:
            self.fields["file"] = PictureField(
                label=stock.label, required=stock.required, widget=stock.widget
            )
