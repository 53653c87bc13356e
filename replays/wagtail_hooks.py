"""Replays in Wagtail: the list of what is being made."""

from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from channels.staff import OPERATE
from replays import caption_report, job_views, moment_viewsets


class OperatorsItem(MenuItem):
    def is_shown(self, request) -> bool:
        return request.user.has_perm(OPERATE)


@hooks.register("register_reports_menu_item")
def jobs_item() -> MenuItem:
    return OperatorsItem(_("Travaux"), reverse("jobs"), icon_name="tasks", order=800)


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


@hooks.register("register_reports_menu_item")
def captions_item() -> MenuItem:
    return OperatorsItem(
        _("Sous-titres à fournir"), reverse("captions_owed"), icon_name="openquote", order=810
    )


@hooks.register("register_admin_urls")
def captions_urls() -> list:
    report = caption_report.CaptionReport
    return [
        path("rapports/sous-titres/", report.as_view(), name="captions_owed"),
        path(
            "rapports/sous-titres/resultats/",
            report.as_view(results_only=True),
            name="captions_owed_results",
        ),
    ]


@hooks.register("register_log_actions")
def log_actions(actions) -> None:
    for name, label in (
        ("replays.trim", _("Montage de la rediffusion changé")),
        ("replays.captions", _("Sous-titres changés")),
        ("replays.sign_captions", _("Sous-titres validés")),
        ("replays.change_clip", _("Extrait modifié")),
        ("replays.make_recap", _("Résumé refait")),
    ):
        actions.register_action(name, label, label)


@hooks.register("register_admin_viewset")
def register_moments() -> moment_viewsets.Moments:
    return moment_viewsets.Moments()


@hooks.register("register_permissions")
def moment_permissions():
    from django.contrib.auth.models import Permission  # noqa: PLC0415 (needs the app registry)

    models = ("eventkind", "channelmoments")
    names = [f"{verb}_{model}" for verb in ("add", "change", "view") for model in models]
    return Permission.objects.filter(content_type__app_label="replays", codename__in=names)
