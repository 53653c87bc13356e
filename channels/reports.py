"""Lists in Wagtail's reports."""

from django.core.exceptions import PermissionDenied
from wagtail.admin.views.reports import ReportView


class GuardedReport(ReportView):
    """Asks for one of the permissions that it names; Wagtail's own is open to whoever may sign in."""

    any_permission_required: list[str]

    def dispatch(self, request, *args, **kwargs):
        if not any(request.user.has_perm(name) for name in self.any_permission_required):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)
