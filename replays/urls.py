"""Addresses of replays for staff and programs."""

from django.urls import path

from replays import job_views

urlpatterns = [
    path("api/v1/broadcasts/<slug:public_id>/jobs/", job_views.of_broadcast, name="broadcast_jobs"),
    path("api/v1/jobs/<int:pk>/retry/", job_views.api_try_again, name="api_job_retry"),
]
