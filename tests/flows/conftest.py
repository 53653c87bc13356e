"""What each fault cost is told at the end of the run, in seconds of picture."""

import pytest

from tests.ledger import Balance

_weighed: dict[str, Balance] = {}


@pytest.fixture
def weighed():
    """Notes a balance under the fault's name."""

    def note(name: str, balance: Balance) -> Balance:
        _weighed[name] = balance
        return balance

    return note


def pytest_terminal_summary(terminalreporter) -> None:
    if _weighed:
        terminalreporter.section("lost to each fault")
        for name, balance in _weighed.items():
            terminalreporter.write_line(f"{name}: {balance}")
