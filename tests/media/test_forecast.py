from datetime import UTC, datetime, timedelta

from media import forecast
from media.forecast import GB, Forecast

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def test_planned_hours_times_what_an_hour_takes():
    spans = [(NOW, NOW + timedelta(hours=2)), (NOW + timedelta(days=1), NOW + timedelta(hours=26))]
    told = forecast.forecast(spans, 3.2 * GB, 10 * GB)
    assert told == Forecast(10 * GB, round(12.8 * GB), 2, NOW + timedelta(hours=26))
    assert told.missing == round(2.8 * GB)


def test_an_hour_is_measured_or_assumed():
    assert forecast.rate_of([]) == forecast.USUAL
    assert forecast.rate_of([(2 * GB, 3600.0), (3 * GB, 1800.0)]) == 5 * GB / 1.5


def test_staff_are_told_in_one_sentence():
    assert forecast.sentence(Forecast(10 * GB, 5 * GB, 2, NOW)) == ""
    assert forecast.sentence(Forecast(10 * GB, 22 * GB, 3, NOW)) == (
        "Il manque 12 Go pour les directs prévus d'ici dimanche 22 novembre : 3 à venir, "
        "22 Go nécessaires, 10 Go libres. Supprimez d'anciens enregistrements ou agrandissez le "
        "disque."
    )
