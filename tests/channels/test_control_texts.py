"""Every fault that the engine can raise is said to people, with what to do."""

import ast
import re
from pathlib import Path

from channels import control_texts

ROOT = Path(__file__).resolve().parents[2]
RAISE = {"alarm", "_alarm", "_warn"}


def _codes_of(call: ast.Call) -> set[str]:
    """Of the argument that is the code: the first string, or both of a choice."""
    for argument in call.args:
        found = {
            node.value
            for node in (
                (argument.body, argument.orelse) if isinstance(argument, ast.IfExp) else (argument,)
            )
            if isinstance(node, ast.Constant) and isinstance(node.value, str)
        }
        if found:
            return found
    return set()


def raised() -> set[str]:
    calls = (
        node
        for path in (ROOT / "media").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") in RAISE
    )
    return set().union(*(_codes_of(call) for call in calls))


def test_every_alarm_has_its_sentence():
    codes = raised()
    assert {"codec", "key-in-use", "disk-top", "srt-stream", "backup"} <= codes
    assert codes - set(control_texts.alarms()) == set()


def test_no_sentence_is_left_over():
    assert set(control_texts.alarms()) - raised() == set()


def test_a_sentence_says_what_to_do_and_fills_in_nothing_else():
    for code, sentence in control_texts.alarms().items():
        assert set(re.findall(r"\{(\w+)\}", sentence)) <= {"detail"}, code
        assert len(re.findall(r"[.;:] ", sentence)) >= 1, code
        assert sentence.endswith("."), code
