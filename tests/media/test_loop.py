"""The engine's rhythm: one live's end never disturbs the others."""

from types import SimpleNamespace

from media.engine.loop import Engine


async def test_a_live_that_is_over_while_all_are_written_stops_nothing():
    engine = Engine()
    composed = []

    def room(number: int):
        async def compose() -> None:
            engine.rooms.pop(2, None)  # as _watch does, meanwhile
            composed.append(number)

        return SimpleNamespace(check_feeds=lambda: None, compose=compose, cores=0.0)

    engine.rooms = {1: room(1), 2: room(2), 3: room(3)}
    await engine._compose()
    assert sorted(composed) == [1, 2, 3]
