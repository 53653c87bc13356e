"""The house's rules that no linter knows: sizes, names, who writes state, what is never imported."""

import ast
import re
from pathlib import Path

import django
import PIL
import pytest
import wagtail
from django.conf import settings

ROOT = Path(__file__).resolve().parent.parent
APPS = ("chartreslive", "media", "channels", "audience", "replays", "sponsors", "fanwall", "deploy")
SOURCES = sorted(
    path for app in APPS for path in (ROOT / app).rglob("*.py") if "migrations" not in path.parts
)
# The demo city's drawings and texts are data that happens to be written in Python.
CODE = [path for path in SOURCES if "demo" not in path.parts]
JUNK_DRAWERS = {"utils", "util", "helpers", "common", "services", "misc", "lib", "tools"}


def test_there_is_something_to_look_at():
    assert len(SOURCES) > 100


def test_no_module_is_a_junk_drawer():
    assert [str(path) for path in SOURCES if JUNK_DRAWERS & {path.stem, *path.parts}] == []


def test_no_file_is_longer_than_400_lines():
    long = {str(path.relative_to(ROOT)): len(path.read_text().splitlines()) for path in CODE}
    assert {name: lines for name, lines in long.items() if lines > 400} == {}


def _functions():
    for path in CODE:
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield path.relative_to(ROOT), node


def test_no_function_is_longer_than_50_lines():
    long = [
        f"{path}:{node.name}" for path, node in _functions() if node.end_lineno - node.lineno > 50
    ]
    assert long == []


def test_nine_functions_in_ten_are_short():
    lengths = sorted(node.end_lineno - node.lineno + 1 for _, node in _functions())
    assert lengths[len(lengths) // 2] <= 8
    assert lengths[len(lengths) * 9 // 10] <= 25


def test_only_onair_writes_a_broadcasts_state():
    writing = re.compile(r"\bBroadcast\.objects[^\n]*(\n[^\n]*)?\.update\(\s*state=")
    writers = [str(path.relative_to(ROOT)) for path in SOURCES if writing.search(path.read_text())]
    assert writers == ["channels/onair.py"]


def test_no_model_signal_is_listened_to():
    banned = re.compile(r"\b(pre|post)_(save|delete|init)\b|m2m_changed")
    assert [str(path) for path in SOURCES if banned.search(path.read_text())] == []


@pytest.mark.parametrize("name", ["time.sleep", "shell=True", "eval(", "exec("])
def test_what_is_never_in_production_code(name):
    allowed = {"media/ffmpeg/launch.py"}
    found = {
        str(path.relative_to(ROOT))
        for path in SOURCES
        if re.search(rf"(?<![\w.]){re.escape(name)}", path.read_text())
    }
    assert found - allowed == set()


def test_tasks_are_one_line_each():
    long = [
        f"{path}:{node.name}"
        for path, node in _functions()
        if path.name == "tasks.py" and len(node.body) > 3
    ]
    assert long == []


def test_jobs_are_tried_again_but_not_for_ever():
    for cluster in (settings.Q_CLUSTER, *settings.Q_CLUSTER["ALT_CLUSTERS"].values()):
        assert cluster["retry"] > cluster["timeout"]
    assert settings.Q_CLUSTER["max_attempts"] == 3
    assert settings.Q_CLUSTER["queue_limit"] == 1


def test_the_versions_that_mended_known_holes():
    assert django.VERSION >= (5, 2, 19)
    assert wagtail.VERSION[:3] >= (8, 0, 1)
    assert tuple(map(int, PIL.__version__.split(".")[:2])) >= (13, 0)


def test_channels_is_ours():
    import channels

    assert Path(channels.__file__).is_relative_to(ROOT)


def test_lock_files_name_no_index():
    for path in [*ROOT.glob("requirements/*.txt"), ROOT / "package-lock.json"]:
        text = path.read_text()
        assert not re.search(r"--(extra-)?index-url", text)
        assert '"resolved": "http' not in text
