"""Where staff hand in a finished video for a broadcast that was announced."""

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from channels import api
from channels.staff import operators
from replays import jobs, uploads
from replays.errors import ReplaysError
from replays.models import Upload


class UploadForm(forms.Form):
    file = forms.FileField(label=gettext_lazy("Fichier vidéo (MP4, MOV, MKV ou WebM)"))


@operators
@require_http_methods(["GET", "HEAD", "POST"])
def upload(request: HttpRequest, public_id: str) -> HttpResponse:
    broadcast = api.find(public_id)
    form = UploadForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        try:
            uploads.submit(broadcast, form.cleaned_data["file"], request.user)
        except ReplaysError as error:
            messages.error(request, error.message)
        else:
            messages.success(request, _("Vidéo reçue : elle se prépare."))
            return redirect("upload", public_id)
    working = [job for job in jobs.of(broadcast) if job.kind == "upload"]
    known = {
        "broadcast": broadcast,
        "form": form,
        "upload": Upload.objects.filter(broadcast=broadcast).first(),
        "jobs": working,
        "is_busy": any(job.is_open for job in working),
        "most_bytes": uploads.MOST_BYTES,
    }
    return render(request, "replays/upload.html", known)
