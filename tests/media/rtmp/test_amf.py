"""AMF0: golden bytes, round trips, and refusal of everything malformed."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from media.rtmp import amf

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
scalars = st.none() | st.booleans() | st.floats(allow_nan=False) | texts
values = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(texts.filter(bool), inner, max_size=4)
    ),
    max_leaves=12,
).filter(lambda value: depth(value) <= amf.MAX_DEPTH)


def depth(value: amf.Value) -> int:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return 1 + max(map(depth, inner), default=-1)


def test_golden_connect() -> None:
    data = amf.encode("connect", 1, {"app": "live"})
    expected = "0200 07636f6e6e656374 003ff0000000000000 03 0003617070 0200046c697665 000009"
    assert data == bytes.fromhex(expected)


@given(st.lists(values, max_size=4))
def test_round_trip(items: list[amf.Value]) -> None:
    assert amf.decode(amf.encode(*items)) == items


@given(st.binary(max_size=300))
def test_any_bytes_give_values_or_the_typed_error(data: bytes) -> None:
    with contextlib.suppress(amf.AmfError):
        amf.decode(data)


def test_long_string_and_ecma_array() -> None:
    assert amf.decode(b"\x0c\0\0\0\x02ab") == ["ab"]
    assert amf.decode(b"\x08\0\0\0\x63\0\x01a\x01\x01\0\0\x09") == [{"a": True}]
    assert amf.decode(amf.encode("x" * 60000 + "é")) == ["x" * 60000 + "é"]


@pytest.mark.parametrize(
    "data",
    [
        b"\x11",
        b"\x00\x01",
        b"\x02\x00\x05ab",
        b"\x0a\xff\xff\xff\xff",
        b"\x0a\0\0\0\x01" * 20,
        b"\x03" + b"\0\x01a\x03" * 20,
        b"\x05" * 2000,
        bytes(70000),
    ],
)
def test_refused(data: bytes) -> None:
    with pytest.raises(amf.AmfError):
        amf.decode(data)


def test_text_that_is_not_unicode_is_not_sent() -> None:
    with pytest.raises(amf.AmfError):
        amf.encode("\ud800")
