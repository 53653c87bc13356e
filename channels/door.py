"""The door of a protected broadcast's page: who may come in sees the page, others the form.

The only pages that differ from visitor to visitor, so no cache keeps them.
"""

from urllib.parse import urlsplit

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from channels import access, guesses, guide, rights, staff
from channels.models import Access, Broadcast, BroadcastPage

SECRET = "cle"  # noqa: S105 (a name in the address)


def serve(page: BroadcastPage, request: HttpRequest, args, kwargs) -> HttpResponse | None:
    """What a protected page answers; None: it is not protected."""
    broadcast = guide.of_page(page)
    if broadcast is None or not broadcast.is_protected:
        return None
    if access.knows_link(broadcast, request.GET.get(SECRET, "")):
        # The secret leaves the address bar, and with it the history and what is copied from there.
        return _let_in(broadcast)
    if _has_pass(request, broadcast):
        return _with_right(page.serve(request, *args, **kwargs), broadcast, fresh=False)
    if _is_operator(request, broadcast):
        return _with_right(page.serve(request, *args, **kwargs), broadcast, fresh=True)
    if not broadcast.is_listed:
        raise Http404  # as if there was nothing
    return _form(request, broadcast)


def lets_in(request: HttpRequest, broadcast: Broadcast) -> bool:
    """Whether who asks may read what its replay says; what it answers is then for them alone."""
    if broadcast.is_held_back():
        return _is_operator(request, broadcast)
    passed = not broadcast.is_protected or _has_pass(request, broadcast)
    return passed or _is_operator(request, broadcast)


@csrf_exempt  # no session to abuse, and no cookie before the password; see _is_from_elsewhere
@require_http_methods(["GET", "HEAD", "POST"])
def enter(request: HttpRequest, public_id: str) -> HttpResponse:
    """The form's address: the password, then the page."""
    broadcast = get_object_or_404(
        Broadcast.objects.select_related("page", "recording", "channel"),
        recording__public_id=public_id,
        page__live=True,
        access=Access.PASSWORD,
    )
    if request.method != "POST":
        return redirect(broadcast.page.get_url())
    if _is_from_elsewhere(request):
        return _form(request, broadcast, _("Ouvrez cette page sur notre site."), status=403)
    guess = guesses.begin(broadcast, request.META.get("REMOTE_ADDR", ""))
    if isinstance(guess, guesses.Slowed):
        sentence = _("Trop d’essais. Réessayez dans %(minutes)s min.") % {"minutes": guess.minutes}
        answer = _form(request, broadcast, sentence, status=429)
        answer["Retry-After"] = str(guess.wait)
        return answer
    if not access.knows_password(broadcast, request.POST.get("password", "")):
        return _form(request, broadcast, _("Ce n’est pas le bon mot de passe."), status=403)
    guesses.succeed(guess)
    return _let_in(broadcast)


def _is_operator(request: HttpRequest, broadcast: Broadcast) -> bool:
    """Looks at the session only if there is one: strangers' answers must not vary."""
    signed_in = settings.SESSION_COOKIE_NAME in request.COOKIES
    return signed_in and staff.may(request.user, broadcast)


def _has_pass(request: HttpRequest, broadcast: Broadcast) -> bool:
    held = request.COOKIES.get(rights.pass_name(broadcast.public_id), "")
    return rights.pass_holds(held, broadcast.public_id, broadcast.generation)


def _let_in(broadcast: Broadcast) -> HttpResponse:
    answer = HttpResponseRedirect(broadcast.page.get_url(), status=303)
    return _with_right(answer, broadcast, fresh=True)


def _form(
    request: HttpRequest, broadcast: Broadcast, error: str = "", status: int = 200
) -> HttpResponse:
    told = {"broadcast": broadcast, "page": broadcast.page, "error": error}
    return _discreet(render(request, "channels/door.html", told, status=status))


def _with_right(answer: HttpResponse, broadcast: Broadcast, *, fresh: bool) -> HttpResponse:
    for cookie in rights.cookies(broadcast.public_id, broadcast.generation, fresh=fresh):
        answer.set_cookie(**cookie)
    return _discreet(answer)


def _discreet(answer: HttpResponse) -> HttpResponse:
    answer["Cache-Control"] = "private, no-store"
    answer["X-Robots-Tag"] = "noindex"
    return answer


def _is_from_elsewhere(request: HttpRequest) -> bool:
    """Other sites must not make their visitors guess for them."""
    site = request.headers.get("Sec-Fetch-Site")
    if site:
        return site not in ("same-origin", "none")
    origin = request.headers.get("Origin")
    return bool(origin) and urlsplit(origin).netloc != request.get_host()
