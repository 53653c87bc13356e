"""Jobs: once however often they are asked for, tried again, given up with a sentence."""

import errno
from datetime import timedelta

import pytest
from django.db import OperationalError
from django.utils import timezone
from django_q.models import OrmQ

from media.ffmpeg.errors import ProgramTimeout
from replays import jobs
from replays.errors import ReplaysError
from replays.models import Job
from tests import factories

pytestmark = pytest.mark.django_db
State = Job.State
done: list[str] = []


def work(subject: str, progress) -> None:
    done.append(subject)


def refuse(subject: str, progress) -> None:
    raise ReplaysError("no-picture", "Il n'y a pas d'image : choisissez un autre passage.")


def fill_the_disk(subject: str, progress) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def take_too_long(subject: str, progress) -> None:
    raise ProgramTimeout(["ffmpeg"], None, "")


def come_back(subject: str, progress) -> None:
    raise jobs.NotYet


@pytest.fixture(autouse=True)
def kinds(monkeypatch):
    done.clear()
    made = {
        name: jobs.Kind(name, f"{__name__}.{name}")
        for name in ("work", "refuse", "fill_the_disk", "take_too_long", "come_back")
    }
    monkeypatch.setattr(jobs, "KINDS", made)
    monkeypatch.setattr(jobs, "import_string", lambda path: globals()[path.rsplit(".", 1)[1]])


def enqueue(kind: str = "work", subject: object = 7) -> Job:
    return jobs.enqueue(kind, None, subject)


def run(job: Job) -> Job:
    jobs.run(job)
    job.refresh_from_db()
    return job


def test_what_waits_already_is_not_asked_for_twice():
    assert enqueue() == enqueue()
    assert OrmQ.objects.count() == 1


def test_the_same_message_twice_does_the_work_once():
    job = enqueue()
    run(job)
    assert run(job).state == State.DONE
    assert done == ["7"]


def test_what_is_asked_for_while_it_runs_is_done_again_afterwards():
    job = enqueue()
    with jobs.running(job):
        enqueue()
    job.refresh_from_db()
    assert (job.state, OrmQ.objects.count()) == (State.WAITING, 2)


def test_what_is_asked_for_while_it_fails_is_done_again_afterwards():
    job = enqueue("refuse")
    with jobs.running(job):
        enqueue("refuse")
        raise ReplaysError("no-picture", "Choisissez un autre passage.")
    job.refresh_from_db()
    assert (job.state, job.error, OrmQ.objects.count()) == (State.WAITING, "", 2)


def test_what_is_asked_for_at_its_last_moment_is_done_again(monkeypatch):
    job, open_again = enqueue(), jobs._open_again
    Job.objects.update(state=State.RUNNING)

    def look_and_end(job, before):
        opened = open_again(job, before)
        Job.objects.filter(state=State.RUNNING).update(state=State.DONE)  # by its worker
        return opened

    monkeypatch.setattr(jobs, "_open_again", look_and_end)
    assert enqueue().state == State.WAITING
    assert job == Job.objects.get()


def test_a_clock_that_was_put_back_leaves_nobody_waiting():
    killed, lost = enqueue(subject=1), enqueue(subject=2)
    tomorrow, now = timezone.now() + timedelta(days=1), timezone.now()
    Job.objects.filter(pk=killed.pk).update(state=State.RUNNING, tries=1, beat_at=tomorrow)
    Job.objects.filter(pk=lost.pk).update(due_at=tomorrow)
    jobs.sweep(now)
    assert OrmQ.objects.count() == 3  # the lost one again
    jobs.sweep(now + timedelta(minutes=2))
    killed.refresh_from_db()
    assert killed.state == State.WAITING


def test_what_is_done_can_be_asked_for_again():
    run(enqueue())
    assert run(enqueue()).state == State.DONE
    assert done == ["7", "7"]


def test_its_progress_is_written_down(monkeypatch):
    monkeypatch.setattr(jobs, "BEAT_EVERY", 0)
    with jobs.running(enqueue()) as progress:
        progress(0.4)
        assert Job.objects.get().percent == 40


def test_a_refusal_is_told_and_not_tried_again():
    job = run(enqueue("refuse"))
    assert (job.state, job.error) == (
        State.FAILED, "Il n'y a pas d'image : choisissez un autre passage.",
    )  # fmt: skip


def test_what_somebody_else_is_at_comes_back_as_often_as_it_must():
    job = enqueue("come_back")
    for _ in range(jobs.MOST_TRIES + 1):
        run(job)
        assert (job.state, job.tries, job.error) == (State.WAITING, 0, "")
        assert job.due_at > timezone.now()


def test_a_full_disk_is_tried_again_and_then_told():
    job = enqueue("fill_the_disk")
    assert run(job).state == State.WAITING
    run(job)
    assert run(job).state == State.FAILED
    assert job.error == "Le disque est plein : libérez de la place, puis réessayez."


@pytest.mark.parametrize(
    "told", ["database or disk is full", "could not extend file: No space left on device"]
)
def test_a_database_without_room_is_a_full_disk_too(told):
    assert jobs.is_disk_full(OperationalError(told))
    assert not jobs.is_disk_full(OperationalError("database is locked"))


def test_what_takes_too_long_goes_where_there_is_time():
    assert run(enqueue("take_too_long")).cluster == "lourd"


def test_a_person_may_have_it_tried_again():
    job = run(enqueue("refuse"))
    assert jobs.retry(job)
    assert not jobs.retry(job)
    job.refresh_from_db()
    assert (job.state, job.error, job.tries) == (State.WAITING, "", 0)


def test_a_job_without_life_begins_again_and_its_old_worker_writes_nothing(monkeypatch):
    monkeypatch.setattr(jobs, "BEAT_EVERY", 0)
    job = enqueue()
    with jobs.running(job) as progress:
        later = timezone.now() + timedelta(minutes=3)
        jobs.sweep(later)
        assert run(Job.objects.get()).state == State.DONE
        with pytest.raises(jobs.Outdated):
            progress(0.9)
    job.refresh_from_db()
    assert (job.state, job.progress) == (State.DONE, 1.0)


def test_a_job_that_dies_each_time_is_given_up():
    job, later = enqueue(), timezone.now()
    for _ in range(jobs.MOST_TRIES):
        Job.objects.filter(pk=job.pk).update(state=State.WAITING)
        with jobs.running(job):
            later += timedelta(minutes=10)
            jobs.sweep(later)
    job.refresh_from_db()
    assert (job.state, job.error) == (
        State.FAILED, "Le travail n'a plus donné signe de vie : réessayez.",
    )  # fmt: skip


def test_a_lost_message_is_sent_again():
    enqueue()
    OrmQ.objects.all().delete()
    jobs.sweep(timezone.now() + timedelta(minutes=6))
    assert OrmQ.objects.count() == 1


def test_staff_see_what_failed_and_try_again(client):
    user, _ = factories.make_staff("administrator")
    client.force_login(user)
    job = run(enqueue("refuse"))
    page = client.get("/admin/rapports/travaux/").content.decode()
    assert "choisissez un autre passage" in page
    again = f"/admin/rapports/travaux/{job.pk}/recommencer/"
    assert client.post(again, {"next": "/regie/x/extraits/"}).url == "/regie/x/extraits/"
    job.refresh_from_db()
    assert job.state == State.WAITING
    assert client.post(again, {"next": "https://ailleurs.example/"}).url == "/admin/rapports/travaux/"


def test_strangers_see_no_jobs(client):
    assert client.get("/admin/rapports/travaux/").status_code == 302
    broadcast = factories.make_broadcast()
    assert client.get(f"/api/v1/broadcasts/{broadcast.public_id}/jobs/").status_code == 401


def test_the_control_room_is_told_how_far_they_are(client):
    broadcast = factories.make_broadcast()
    _, headers = factories.make_staff("operator")
    jobs.enqueue("work", broadcast, 3)
    told = client.get(f"/api/v1/broadcasts/{broadcast.public_id}/jobs/", headers=headers).json()
    assert [(job["state"], job["progress"]) for job in told["jobs"]] == [("waiting", 0.0)]
