"""Who of the staff may drive which live: a group's right reaches as far as the group's pages.

Editors of one channel have a page permission on that channel: their right to operate ends there.
Operators have none, so theirs is for every channel, as it is for editors of the whole site.
"""

from collections.abc import Callable
from functools import wraps

from django.contrib.auth.decorators import login_required
from django.contrib.auth.models import Permission, User
from django.core.exceptions import PermissionDenied
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from channels.models import Broadcast
from chartreslive.ui import replies

OPERATE = "channels.operate_broadcast"
SEE_KEY = "channels.view_stream_key"
View = Callable[..., HttpResponse]


def reach(user, permission: str = OPERATE) -> Q:
    """The broadcasts for which the user has the permission."""
    if not user.has_perm(permission):
        return Q(pk__in=())
    app, codename = permission.split(".")
    held = Permission.objects.filter(content_type__app_label=app, codename=codename)
    if user.is_superuser or user.user_permissions.filter(pk__in=held).exists():
        return Q()
    groups = user.groups.filter(permissions__in=held)
    places = set(groups.values_list("pk", "page_permissions__page__path"))
    if any(path is None for _group, path in places):
        return Q()
    return Q(*(("page__path__startswith", path) for _group, path in places), _connector=Q.OR)


def may(user, broadcast: Broadcast, permission: str = OPERATE) -> bool:
    return Broadcast.objects.filter(reach(user, permission), pk=broadcast.pk).exists()


def operators(view: View) -> View:
    """What they see is kept by no cache."""
    return _with(OPERATE, view)


def keepers(view: View) -> View:
    """Who may see stream keys."""
    return _with(SEE_KEY, view)


def _with(permission: str, view: View) -> View:
    @wraps(view)
    def checked(request: HttpRequest, public_id: str, *args, **kwargs) -> HttpResponse:
        if not request.user.has_perm(permission):
            raise PermissionDenied
        broadcast = get_object_or_404(Broadcast, recording__public_id=public_id)
        if not may(request.user, broadcast, permission):
            raise PermissionDenied
        return view(request, public_id, *args, **kwargs)

    return never_cache(login_required(checked))


def operator(request: HttpRequest, public_id: str) -> User:
    """Whoever asks an interface about that broadcast; raises Denied."""
    user = replies.staff(request, OPERATE)
    broadcast = Broadcast.objects.filter(recording__public_id=public_id).first()
    if broadcast is not None and not may(user, broadcast):
        raise replies.Denied(403, "forbidden", _("Ce direct est celui d'une autre chaîne."))
    return user
