"""Replays in Wagtail: the list of what is being made."""

from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from replays import job_views


class JobsItem(MenuItem):
    def is_shown(self, request) -> bool:
        return request.user.has_perm(job_views.OPERATE)


@hooks.register("register_reports_menu_item")
def jobs_item() -> MenuItem:
    return JobsItem(_("Travaux"), reverse("jobs"), icon_name="tasks", order=800)


@hooks.register("register_admin_urls")
def jobs_urls() -> list:
    report = job_views.JobReport
    return [
        path("rapports/travaux/", report.as_view(), name="jobs"),
        path(
            "rapports/travaux/resultats/",
            report.as_view(results_only=True),
            name="jobs_results",
        ),
        path("rapports/travaux/<int:pk>/recommencer/", job_views.try_again, name="job_retry"),
    ]
