"""What was kept of a live's health: read, thinned for charts, its troubles told once."""

import json

from media import health


def sample(at, **feed):
    told = {"role": "main", "bitrate": 3_000_000, "fps": 25.0, "gop": 1.0, "lag": 0.4, **feed}
    return {"at": at, "feeds": [told], "load": 0.5, "disk_free": 9_000_000_000, "alarms": []}


def alarm(at, count=1, code="overload"):
    return {"code": code, "detail": "1080p", "at": at, "count": count}


def test_a_live_without_measures(tmp_path):
    assert health.load(tmp_path) == []
    assert health.latest(tmp_path, 0) is None
    assert health.thinned([]) == ([], [])
    (tmp_path / health.FILE_NAME).write_text("")
    assert health.load(tmp_path) == []
    assert health.latest(tmp_path, 0) is None


def test_a_line_that_a_power_cut_halved_is_left_out(tmp_path):
    whole = json.dumps(sample(100.0))
    (tmp_path / health.FILE_NAME).write_text(f'{whole}\n{whole[:30]}\n[]\n{{"at": 1}}\n')
    assert health.load(tmp_path) == [sample(100.0)]
    assert health.latest(tmp_path, 105.0)["at"] == 100.0
    assert health.latest(tmp_path, 200.0) is None


def test_six_hours_are_few_points_and_no_fault_is_lost():
    samples = [sample(5.0 * number) for number in range(6 * 720)]
    samples[2001]["feeds"][0].update(bitrate=10_000, gop=9.0)
    samples[2002]["load"] = 4.0
    moments, series = health.thinned(samples)
    assert len(moments) <= health.MOST
    found = {one.name: one for one in series}
    assert min(found["bitrate"].values) == 10_000
    assert max(found["gop"].values) == 9.0
    assert max(found["load"].values) == 4.0
    assert all(len(one.values) == len(moments) for one in series)


def test_each_input_has_its_own_line():
    first, second = sample(0.0), sample(5.0)
    second["feeds"].append({**second["feeds"][0], "role": "backup", "bitrate": 1_000_000})
    _moments, series = health.thinned([first, second])
    rates = {one.role: one.values for one in series if one.name == "bitrate"}
    assert rates == {"main": (3_000_000, 3_000_000), "backup": (None, 1_000_000)}


def test_a_fault_that_goes_on_is_told_once():
    samples = [sample(0.0), sample(5.0), sample(10.0), sample(600.0)]
    samples[0]["alarms"] = [alarm(0.0)]
    samples[1]["alarms"] = [alarm(4.0, 3)]
    samples[2]["alarms"] = [alarm(4.0, 3), alarm(9.0, code="disk")]
    samples[3]["alarms"] = [alarm(4.0, 3), alarm(9.0, code="disk"), alarm(599.0)]
    told = [(one.code, one.first, one.last, one.count) for one in health.troubles(samples)]
    assert told == [("overload", 0.0, 4.0, 3), ("disk", 9.0, 9.0, 1), ("overload", 599.0, 599.0, 1)]
