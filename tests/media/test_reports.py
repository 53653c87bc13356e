import asyncio

from django.db import IntegrityError, OperationalError

from media.engine import reports
from media.engine.reports import Reports


async def test_what_the_database_did_not_hear_is_told_again_in_order(monkeypatch):
    monkeypatch.setattr(reports, "AGAIN_AFTER", 0.01)
    heard, away = [], [True, True]

    async def database(function, *arguments):
        if away:
            away.pop()
            raise OperationalError("away")
        function(*arguments)

    told = Reports(database)
    for number in range(3):
        told.add(heard.append, number)
    running = asyncio.create_task(told.run())
    while told.waiting:
        await asyncio.sleep(0.01)
    running.cancel()
    assert heard == [0, 1, 2]


async def test_what_nobody_can_hear_any_more_holds_nothing_up():
    heard = []

    async def database(function, *arguments):
        function(*arguments)

    def deleted() -> None:
        raise IntegrityError("its recording was deleted")

    told = Reports(database)
    told.add(deleted)
    told.add(heard.append, 1)
    await told.flush(5)
    assert heard == [1]


async def test_an_engine_that_stops_does_not_wait_for_ever():
    async def database(*_):
        await asyncio.sleep(3600)

    told = Reports(database)
    told.add(print)
    await told.flush(0.05)
    assert told.waiting == 1
