"""The chunk stream: each header type, timestamps, limits, and arbitrary splits."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from media.rtmp.chunks import MAX_MESSAGE, Message, ProtocolError, Reader, Writer

kinds = st.sampled_from([4, 8, 9, 18, 20])
moments = st.integers(0, 0xFFFFFFFF)
messages = st.builds(Message, kinds, moments, st.binary(max_size=700), st.integers(0, 3))
placed = st.lists(st.tuples(messages, st.sampled_from([3, 4, 63, 64, 319, 320, 65599])), max_size=8)


@given(placed, st.integers(1, 400), st.lists(st.integers(1, 90), max_size=20))
def test_round_trip_in_any_pieces(
    items: list[tuple[Message, int]], chunk_size: int, cuts: list[int]
) -> None:
    writer, reader = Writer(), Reader()
    wire = writer.write(Message(1, 0, chunk_size.to_bytes(4, "big")), 2)
    writer.chunk_size = chunk_size
    wire += b"".join(writer.write(message, channel) for message, channel in items)
    found: list[Message] = []
    for cut in cuts:
        found += reader.feed(wire[:cut])
        wire = wire[cut:]
    assert found + reader.feed(wire) == [message for message, _ in items]


@given(st.binary(max_size=2000))
def test_any_bytes_give_messages_or_the_typed_error(data: bytes) -> None:
    with contextlib.suppress(ProtocolError):
        Reader().feed(data)


def test_golden_four_header_types() -> None:
    wire = bytes.fromhex(
        "04 000064 000001 08 01000000 aa"  # type 0: time 100
        "44 000017 000001 08 bb"  # type 1: +23
        "84 000015 cc"  # type 2: +21
        "c4 dd"  # type 3: the same again
    )
    found = Reader().feed(wire)
    assert [(one.timestamp, one.payload) for one in found] == [
        (100, b"\xaa"),
        (123, b"\xbb"),
        (144, b"\xcc"),
        (165, b"\xdd"),
    ]
    assert {one.stream_id for one in found} == {1}


def test_type_3_after_type_0_repeats_its_timestamp() -> None:
    found = Reader().feed(bytes.fromhex("04 000017 000001 08 01000000 aa c4 bb"))
    assert [one.timestamp for one in found] == [23, 46]


def test_extended_timestamp_on_continuations_and_on_new_messages() -> None:
    head = bytes.fromhex("04 ffffff 000082 09 01000000 01000000")
    wire = head + bytes(128) + bytes.fromhex("c4 01000000") + b"ab"
    wire += bytes.fromhex("c4 01000000") + bytes(128) + bytes.fromhex("c4 01000000") + b"cd"
    found = Reader().feed(wire)
    assert [(one.timestamp, one.payload[-2:]) for one in found] == [
        (0x1000000, b"ab"),
        (0x2000000, b"cd"),
    ]


def test_timestamps_wrap_at_32_bits() -> None:
    wire = bytes.fromhex("04 ffffff 000001 08 01000000 fffffff0 aa 44 000020 000001 08 bb")
    assert [one.timestamp for one in Reader().feed(wire)] == [0xFFFFFFF0, 0x10]


def test_interleaved_chunk_streams() -> None:
    video = bytes.fromhex("06 000000 000090 09 01000000") + b"v" * 128
    audio = bytes.fromhex("04 000000 000001 08 01000000 aa")
    found = Reader().feed(video + audio + b"\xc6" + b"v" * 16)
    assert [one.payload for one in found] == [b"\xaa", b"v" * 0x90]


def test_abort_forgets_the_unfinished_message() -> None:
    half = bytes.fromhex("06 000000 000090 09 01000000") + b"v" * 128
    abort = bytes.fromhex("02 000000 000004 02 00000000 00000006")
    again = bytes.fromhex("46 000000 000001 09 77")
    assert [one.payload for one in Reader().feed(half + abort + again)] == [b"w"]


@pytest.mark.parametrize(
    "wire",
    [
        "c4",  # nothing to continue
        "44 000000 000001 08 aa",
        "04 000000 ffffff 09 01000000 aa",  # longer than any message of ours
        "02 000000 000004 01 00000000 00000000",  # chunk size nought
        "02 000000 000004 01 00000000 80000001",
        "02 000000 000001 01 00000000 00",
    ],
)
def test_refused(wire: str) -> None:
    with pytest.raises(ProtocolError):
        Reader().feed(bytes.fromhex(wire) + bytes(128))


def test_too_many_chunk_streams_and_too_much_unfinished() -> None:
    openings = b"".join(bytes([0, channel]) + bytes(11) for channel in range(100))
    with pytest.raises(ProtocolError, match="chunk streams"):
        Reader().feed(openings)
    head = bytes(3) + (200).to_bytes(3, "big") + b"\x09" + bytes(4) + bytes(128)
    halves = b"".join(bytes([channel]) + head for channel in range(3, 20))
    with pytest.raises(ProtocolError, match="unfinished"):
        Reader(max_pending=1000).feed(halves)


def test_a_huge_chunk_size_is_harmless() -> None:
    reader = Reader()
    reader.feed(bytes.fromhex("02 000000 000004 01 00000000 7fffffff"))
    payload = bytes(MAX_MESSAGE)
    head = bytes.fromhex("06 000000") + len(payload).to_bytes(3, "big") + b"\x09" + bytes(4)
    assert reader.feed(head + payload)[0].payload == payload
