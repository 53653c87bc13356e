"""Every setting, command, signal and process is documented."""

import configparser
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SETTINGS = (ROOT / "docs" / "settings.md").read_text()
COMMANDS = (ROOT / "docs" / "commands.md").read_text()
ARCHITECTURE = (ROOT / "docs" / "architecture.md").read_text()


def names(pattern: str, *files: str) -> list[str]:
    return sorted(
        {name for file in files for name in re.findall(pattern, (ROOT / file).read_text())}
    )


@pytest.mark.parametrize(
    "name",
    names(r'env\.\w+\(\s*"([A-Z_]+)"', "chartreslive/settings.py") + ["DATABASE_URL", "TV_FFMPEG"],
)
def test_every_setting_is_documented(name):
    assert f"`{name}`" in SETTINGS


@pytest.mark.parametrize(
    "name",
    sorted(
        path.stem
        for path in ROOT.glob("*/**/management/commands/[a-z]*.py")
        if ".venv" not in path.parts
    ),
)
def test_every_command_is_documented(name):
    assert f"`{name}" in COMMANDS


@pytest.mark.parametrize(
    "name", names(r"(?m)^(\w+) = Signal\(\)", "media/signals.py", "channels/signals.py")
)
def test_every_signal_is_documented(name):
    assert f"`{name}`" in ARCHITECTURE


def test_every_process_is_documented():
    processes = configparser.RawConfigParser()
    processes.read(ROOT / "deploy" / "supervisord.conf")
    told = [section.split(":")[1] for section in processes.sections() if ":" in section]
    assert [name for name in told if f"`{name}`" not in ARCHITECTURE] == []


def test_every_make_target_is_documented():
    targets = re.findall(r"^([a-z]+):.*## ", (ROOT / "Makefile").read_text(), re.M)
    assert [name for name in targets if f"make {name}" not in COMMANDS] == []


def test_the_readme_begins_with_the_two_commands():
    readme = (ROOT / "README.md").read_text()
    assert readme.index("make run") < 1200
    assert readme.index("make test") < 1400


@pytest.mark.parametrize("path", sorted(ROOT.glob("docs/**/*.md")) + [ROOT / "README.md"])
def test_links_between_documents_lead_somewhere(path):
    for target in re.findall(r"\]\(([^)#:]+?)(?:#[^)]*)?\)", path.read_text()):
        assert (path.parent / target).exists(), target
