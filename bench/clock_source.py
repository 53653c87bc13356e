"""A camera that films a clock: raw frames whose squares are the wall clock in ms, in binary."""

import sys
import time

WIDTH, HEIGHT, FPS = 640, 360, 25
BITS, SQUARE = 48, 20  # two rows of 24 squares of 20 px, the lowest bit first


def frame(milliseconds: int) -> bytes:
    """One grey frame (Y plane), then neutral colour planes (yuv420p)."""
    rows = []
    for row in range(2):
        bits = [(milliseconds >> (row * 24 + column)) & 1 for column in range(24)]
        line = b"".join((b"\xeb" if bit else b"\x10") * SQUARE for bit in bits)
        rows.append(line.ljust(WIDTH, b"\x50") * SQUARE)
    picture = b"".join(rows).ljust(WIDTH * HEIGHT, b"\x50")
    return picture + b"\x80" * (WIDTH * HEIGHT // 2)


def main(seconds: float) -> None:
    start = time.monotonic()
    for number in range(int(seconds * FPS)):
        wait = start + number / FPS - time.monotonic()
        if wait > 0:
            time.sleep(wait)
        sys.stdout.buffer.write(frame(int(time.time() * 1000)))
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main(float(sys.argv[1]))
