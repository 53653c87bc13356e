"""What runs, how far it is, what failed and why, and trying it again: for staff."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from channels import api, staff
from channels.reports import GuardedReport
from channels.staff import OPERATE
from chartreslive.ui import replies
from replays import jobs
from replays.models import Job


class JobReport(GuardedReport):
    """The list "Travaux"; its script fetches the results again while something runs."""

    model = Job
    page_title = gettext_lazy("Travaux")
    header_icon = "tasks"
    index_url_name = "jobs"
    index_results_url_name = "jobs_results"
    template_name = "replays/admin/jobs.html"
    results_template_name = "replays/admin/jobs_results.html"
    list_export = ["kind", "broadcast", "subject", "state", "error", "created_at", "ended_at"]
    paginate_by = 50
    any_permission_required = [OPERATE]

    def get_queryset(self):
        return Job.objects.select_related("broadcast__page", "broadcast__recording")


@require_POST
def try_again(request: HttpRequest, pk: int) -> HttpResponse:
    job = get_object_or_404(Job.objects.select_related("broadcast"), pk=pk)
    if not _may(request.user, job):
        raise PermissionDenied
    if jobs.retry(job):
        messages.success(request, _("C'est reparti : le travail recommence."))
    else:
        messages.info(request, _("Ce travail n'a pas échoué : rien à recommencer."))
    return redirect(_back(request))


def _may(user, job: Job) -> bool:
    return staff.may(user, job.broadcast) if job.broadcast else user.has_perm(OPERATE)


def _back(request: HttpRequest) -> str:
    """To the page where it was asked for."""
    wanted = request.POST.get("next", "")
    is_ours = url_has_allowed_host_and_scheme(wanted, {request.get_host()}, request.is_secure())
    return wanted if wanted and is_ours else reverse("jobs")


@replies.api("GET")
def of_broadcast(request: HttpRequest, public_id: str) -> dict:
    """What the control room shows beside its clips."""
    staff.operator(request, public_id)
    return {"jobs": [describe(job) for job in jobs.of(api.find(public_id))]}


@replies.api("POST")
def api_try_again(request: HttpRequest, pk: int) -> dict:
    user = replies.staff(request, OPERATE)
    job = get_object_or_404(Job.objects.select_related("broadcast"), pk=pk)
    if not _may(user, job):
        raise PermissionDenied
    jobs.retry(job)
    job.refresh_from_db()
    return describe(job)


def describe(job: Job) -> dict:
    return {
        "id": job.pk,
        "kind": job.kind,
        "label": jobs.label(job),
        "subject": job.subject,
        "state": job.state,
        "state_label": job.get_state_display(),
        "progress": round(job.progress, 3),
        "error": job.error,
        "tries": job.tries,
    }
