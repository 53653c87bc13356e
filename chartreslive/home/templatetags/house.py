"""What the house's pages show of the programme: menus, front page."""

from django import template

from channels import guide
from channels.models import ChannelPage
from chartreslive.home import views
from chartreslive.home.models import TextPage

register = template.Library()


@register.simple_tag
def menu_channels() -> list[ChannelPage]:
    return guide.channels()


@register.simple_tag
def menu_texts() -> list[TextPage]:
    return list(TextPage.objects.live().order_by("path"))


@register.simple_tag
def front_page() -> views.Front:
    return views.front()
