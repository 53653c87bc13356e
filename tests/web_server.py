"""A real nginx with the configurations that this house makes, on loopback, ended by its own id."""

import contextlib
import io
import os
import socket
import subprocess
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import httpx
from django.core.management import call_command

from tests.station import eventually, free_port

NGINX = "/usr/sbin/nginx"
MAIN = """{user}daemon off; worker_processes 1; pid {folder}/nginx.pid; error_log {folder}/error.log;
events {{ worker_connections 1024; }}
http {{
{temporary}
{sites}
}}
"""
TEMPORARY = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")


class WebServer:
    def __init__(self, folder: Path, configuration: str, port: int) -> None:
        self.folder, self.port = folder, port
        folder.mkdir(parents=True, exist_ok=True)
        temporary = "\n".join(f"{name}_temp_path {folder}/{name};" for name in TEMPORARY)
        user = "user root; " if os.getuid() == 0 else ""  # the tests' folders are nobody else's
        path = folder / "nginx.conf"
        path.write_text(
            MAIN.format(user=user, folder=folder, temporary=temporary, sites=configuration)
        )
        self.process = subprocess.Popen([NGINX, "-p", str(folder), "-c", str(path)])
        self.http = httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=10)
        eventually(self._listens)

    def _listens(self) -> bool:
        if self.process.poll() is not None:
            raise AssertionError((self.folder / "error.log").read_text())
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), 1):
            return True
        return False

    def get(self, path: str, **headers: str) -> httpx.Response:
        """The path as it is written, untidied."""
        request = self.http.build_request("GET", "/", headers=headers)
        request.url = request.url.copy_with(raw_path=path.encode())
        return self.http.send(request)

    def stop(self) -> None:
        self.http.close()
        self.process.terminate()
        self.process.wait(10)


def workers_of(server: subprocess.Popen) -> list[str]:
    """Its processes that answer: the loader and the manager of the cache come and go."""
    children = Path(f"/proc/{server.pid}/task/{server.pid}/children").read_text().split()
    return [each for each in children if "worker" in Path(f"/proc/{each}/cmdline").read_text()]


def configuration(role: str, folder: Path, port: int, *more: str) -> str:
    told = io.StringIO()
    folder.mkdir(parents=True, exist_ok=True)
    call_command(
        "nginx", role, "--listen", f"127.0.0.1:{port}", "--cache", str(folder / "cache"),
        "--log", str(folder / "site.log"), *more, stdout=told,
    )  # fmt: skip
    return told.getvalue()


@contextlib.contextmanager
def running(role: str, folder: Path, *more: str) -> Iterator[WebServer]:
    port = free_port()
    server = WebServer(folder, configuration(role, folder, port, *more), port)
    try:
        yield server
    finally:
        server.stop()


class Front(ThreadingHTTPServer):
    """Stands for the embedded server behind nginx: counts what it is asked."""

    def __init__(self, port: int) -> None:
        super().__init__(("127.0.0.1", port), Answer)
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.status = 200
        threading.Thread(target=self.serve_forever, daemon=True).start()


class Answer(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.server.asked.append((self.path, dict(self.headers)))
        content = f"answer {len(self.server.asked)}".encode()
        self.send_response(self.server.status)
        if "private" in self.path:
            self.send_header("Cache-Control", "private, no-store")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_POST = do_GET  # noqa: N815

    def log_message(self, *_) -> None:
        pass
