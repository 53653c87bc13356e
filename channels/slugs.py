"""The last part of a broadcast's address: free in its channel, whatever the title."""

from django.utils.text import slugify
from wagtail.admin.forms import WagtailAdminPageForm
from wagtail.models import Page


def free(channel: Page, title: str) -> str:
    base = slugify(title)[:200] or "direct"
    taken = set(channel.get_children().values_list("slug", flat=True))
    names = (base if number == 1 else f"{base}-{number}" for number in range(1, 10_000))
    return next(name for name in names if name not in taken)


class BroadcastForm(WagtailAdminPageForm):
    """A weekly match has the same title every week: its second page gets an address of its own."""

    def clean(self) -> dict:
        slug = self.cleaned_data.get("slug")
        if slug and self.instance.pk is None:
            self.cleaned_data["slug"] = free(self.parent_page, slug)
        return super().clean()
