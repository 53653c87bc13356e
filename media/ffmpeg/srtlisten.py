"""A listening SRT socket as a program: one caller at a time, its bytes framed on standard output.

Started by media.engine.gateways through the runner. A program of its own because libsrt's threads
and crashes have no place in the engine, and not ffmpeg's listener because that one takes the
passphrase on its command line, where every user of the machine can read it. Here the passphrase
comes as the first line of standard input; the end of standard input ends the program.

Usage: srtlisten.py PORT LATENCY_MS. Frames: one letter, four bytes of length, the content.
    L listening · O a caller (its address) · D its data · C it left (why) · F cannot listen (why)
Reading "hangup" sends the caller away. A caller's stream id is ignored; its passphrase is checked
by libsrt, which refuses it before anything is said here.
"""

import ctypes
import os
import socket
import struct
import sys
import threading

LIBRARIES = (
    "libsrt-gnutls.so.1.5",
    "libsrt-openssl.so.1.5",
    "libsrt.so.1.5",
    "libsrt-gnutls.so.1.4",
)
# Of srt.h's enum SRT_SOCKOPT.
RCVTIMEO, PASSPHRASE, RCVLATENCY, IPV6_ONLY, PEER_IDLE = 14, 26, 43, 54, 55
SILENCE = 5000  # ms without data, or without a sign of life
LARGEST = 1456  # bytes of a message in live mode
CRITICAL = 2  # log level: a stranger's attempts must not fill the log
Hook = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_int, ctypes.c_void_p, ctypes.c_char_p
)


class Unable(Exception):
    """The port is taken, or there is no libsrt."""


def find() -> ctypes.CDLL | None:
    for name in LIBRARIES:
        try:
            return ctypes.CDLL(name)
        except OSError:
            continue
    return None


def load() -> ctypes.CDLL:
    library = find()
    if library is None:
        raise Unable("libsrt is missing")
    library.srt_getlasterror_str.restype = ctypes.c_char_p
    return library


class Listener:
    def __init__(self, port: int, latency: int, passphrase: bytes) -> None:
        self._srt = load()
        self._srt.srt_startup()
        self._srt.srt_setloglevel(CRITICAL)
        self._writing = threading.Lock()
        self._caller: int | None = None
        self._hook = Hook(self._may_come)  # kept: libsrt calls it from its own thread
        self._socket = self._listen(port, latency, passphrase)

    def _listen(self, port: int, latency: int, passphrase: bytes) -> int:
        everywhere = struct.pack("=HHI16sI", socket.AF_INET6, socket.htons(port), 0, bytes(16), 0)
        only_4 = struct.pack("=HH4s8s", socket.AF_INET, socket.htons(port), bytes(4), bytes(8))
        for address in (everywhere, only_4):  # a machine without IPv6 gets the second
            listening = self._srt.srt_create_socket()
            self._set(listening, PASSPHRASE, passphrase)
            self._set(listening, RCVLATENCY, latency)
            self._set(listening, PEER_IDLE, SILENCE)
            self._set(listening, RCVTIMEO, SILENCE)
            self._set(listening, IPV6_ONLY, 0)
            self._srt.srt_listen_callback(listening, self._hook, None)
            bound = self._srt.srt_bind(listening, address, len(address)) == 0
            if bound and self._srt.srt_listen(listening, 2) == 0:
                return listening
            problem = self._problem()
            self._srt.srt_close(listening)
        raise Unable(problem)

    def _set(self, number: int, option: int, value: bytes | int) -> None:
        data = value if isinstance(value, bytes) else struct.pack("=i", value)
        if self._srt.srt_setsockflag(number, option, data, len(data)) != 0:
            raise Unable(self._problem())

    def _problem(self) -> str:
        return (self._srt.srt_getlasterror_str() or b"?").decode("utf-8", "replace")

    def _may_come(self, _opaque, _socket, _version, _address, _stream_id) -> int:
        return 0 if self._caller is None else -1

    def serve(self) -> None:
        self.say(b"L")
        while True:
            address = ctypes.create_string_buffer(128)
            size = ctypes.c_int(len(address))
            caller = self._srt.srt_accept(self._socket, address, ctypes.byref(size))
            if caller < 0:
                raise Unable(self._problem())
            if self._caller is not None:  # two came at the same instant
                self._srt.srt_close(caller)
                continue
            self._caller = caller
            self.say(b"O", _told(address.raw).encode())
            threading.Thread(target=self._receive, args=(caller,), daemon=True).start()

    def _receive(self, caller: int) -> None:
        buffer = ctypes.create_string_buffer(LARGEST)
        while (size := self._srt.srt_recvmsg(caller, buffer, LARGEST)) > 0:
            self.say(b"D", buffer.raw[:size])
        reason = self._problem()
        self._srt.srt_close(caller)
        self.say(b"C", reason.encode())
        self._caller = None

    def hang_up(self) -> None:
        if self._caller is not None:
            self._srt.srt_close(self._caller)

    def say(self, letter: bytes, content: bytes = b"") -> None:
        say(letter, content, self._writing)


def say(letter: bytes, content: bytes, writing: threading.Lock) -> None:
    data = memoryview(letter + struct.pack(">I", len(content)) + content)
    with writing:
        while data:
            data = data[os.write(1, data) :]


def _told(address: bytes) -> str:
    family = struct.unpack_from("=H", address)[0]
    if family == socket.AF_INET:
        return socket.inet_ntop(socket.AF_INET, address[4:8])
    return socket.inet_ntop(socket.AF_INET6, address[8:24]).removeprefix("::ffff:")


def main(port: int, latency: int) -> None:
    passphrase = sys.stdin.buffer.readline().rstrip(b"\n")
    try:
        listener = Listener(port, latency, passphrase)
        threading.Thread(target=_obey, args=(listener,), daemon=True).start()
        listener.serve()
    except Unable as error:
        say(b"F", str(error).encode(), threading.Lock())
        os._exit(1)


def _obey(listener: Listener) -> None:
    for line in sys.stdin.buffer:
        if line == b"hangup\n":
            listener.hang_up()
    os._exit(0)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
