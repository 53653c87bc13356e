"""Jobs in templates."""

from django import template

from replays import jobs
from replays.models import Job

register = template.Library()


@register.filter
def job_label(job: Job) -> str:
    return jobs.label(job)
