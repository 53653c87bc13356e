"""What protecting a broadcast costs, in processor time a request.

nginx, as this house configures it: a plain file with no rule at all, a public broadcast, a protected
one with its right, and the same asking Django each time (auth_request), what this design avoids.
Then the embedded front: public and protected. A 1.2 kB playlist, one kept-alive connection each.
"""

import http.client
import os
import subprocess
import tempfile
from pathlib import Path

from bench.figures import Report
from tests.station import Station, eventually, free_port
from tests.web_server import MAIN, NGINX, TEMPORARY, workers_of

COUNT = {"nginx": 8000, "django": 400, "front": 3000}
ROUNDS = 3
PASSWORD = "une porte bleue"
# As many headers as the real ones: what is compared is the rule.
HEADERS = "gzip on; gzip_types application/vnd.apple.mpegurl; " + "".join(
    f'add_header X-Bench-{number} "default-src none; sandbox"; ' for number in range(7)
)
ASKING = """
    location /plain/ { alias %(files)s/; %(headers)s }
    location /asking/ { alias %(files)s/; auth_request /may; %(headers)s }
    location = /may { internal; proxy_pass http://127.0.0.1:%(port)s/api/v1/broadcasts/%(public_id)s/control/;
        proxy_pass_request_body off; proxy_set_header Content-Length "";
        proxy_set_header Host 127.0.0.1; proxy_set_header Authorization "Bearer %(token)s"; }
    location /hls/ { return 404; }
"""


def run() -> None:
    report = Report("protection")
    with tempfile.TemporaryDirectory(prefix="tv-bench-") as folder:
        station = Station(Path(folder) / "var")
        station.var.mkdir()
        try:
            station.start()
            measure(station, Path(folder), report)
        finally:
            station.stop()
    report.save()


def measure(station: Station, folder: Path, report: Report) -> None:
    public, protected = station.plan("Ouvert"), station.plan("Fermé")
    station.manage("access", str(protected["id"]), "--password", PASSWORD)
    for broadcast in (public, protected):
        files = station.var / "hls" / broadcast["public_id"]
        (files / "live-top.m3u8").write_bytes(b"#EXTM3U\n" + b"#" * 1192)
    port = free_port()
    server = start_nginx(station, folder, port, protected)
    try:
        nginx(report, station, server, port, public, protected)
        front(report, station, public, protected)
    finally:
        server.terminate()
        server.wait(10)


def right_of(station: Station, broadcast: dict) -> str:
    """As a browser gets it: through the form."""
    station.http.post(f"/acces/{broadcast['public_id']}/", data={"password": PASSWORD})
    [right] = [each for each in station.http.cookies.jar if each.name == "droit"]
    return f"droit={right.value}"


def start_nginx(station: Station, folder: Path, port: int, broadcast: dict) -> subprocess.Popen:
    made = station.manage(
        "nginx", "origin", "--listen", f"127.0.0.1:{port}", "--cache", str(folder / "cache"),
        "--log", str(folder / "site.log"), json_answer=False,
    )  # fmt: skip
    asking = ASKING % {
        "headers": HEADERS, "files": station.var / "hls" / broadcast["public_id"],
        "port": station.http_port,
        "public_id": broadcast["public_id"], "token": station.admin["token"],
    }  # fmt: skip
    made = made.replace("    location /hls/ { return 404; }\n", asking, 1)
    temporary = "\n".join(f"{name}_temp_path {folder}/{name};" for name in TEMPORARY)
    user = "user root; " if os.getuid() == 0 else ""
    path = folder / "nginx.conf"
    path.write_text(MAIN.format(user=user, folder=folder, temporary=temporary, sites=made))
    process = subprocess.Popen([NGINX, "-p", str(folder), "-c", str(path)])
    eventually(lambda: ask_once(port, "/healthz"), within=20)
    return process


def ask_once(port: int, path: str) -> bool:
    try:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
        connection.request("GET", path)
        return connection.getresponse().status == 200
    except OSError:
        return False


def nginx(report, station, server, port, public, protected) -> None:
    workers = workers_of(server)
    ways = {
        "nginx_plain": ("/plain/live-top.m3u8", "nginx"),
        "nginx_public": (f"/hls/{public['public_id']}/live-top.m3u8", "nginx"),
        "nginx_protected": (f"/hls/{protected['public_id']}/live-top.m3u8", "nginx"),
        "nginx_asking_django": ("/asking/live-top.m3u8", "django"),
    }
    both = [*workers, str(station.processes["web"].pid)]
    costs: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(ROUNDS):
        cookie = right_of(station, protected)
        for name, (path, kind) in ways.items():
            told = cookie if name == "nginx_protected" else ""
            watched = both if kind == "django" else workers
            costs[name].append(cost(port, path, told, COUNT[kind], watched))
    plain = min(costs["nginx_plain"])
    for name, found in costs.items():
        report.add(name, min(found), "us", ratio=round(min(found) / plain, 2))


def front(report, station, public, protected) -> None:
    watched = [str(station.processes["web"].pid)]
    costs: dict[str, list[float]] = {"front_public": [], "front_protected": []}
    for _ in range(ROUNDS):
        cookie = right_of(station, protected)
        for name, broadcast, told in (
            ("front_public", public, ""), ("front_protected", protected, cookie),
        ):  # fmt: skip
            path = f"/hls/{broadcast['public_id']}/live-top.m3u8"
            costs[name].append(cost(station.http_port, path, told, COUNT["front"], watched))
    plain = min(costs["front_public"])
    for name, found in costs.items():
        report.add(name, min(found), "us", ratio=round(min(found) / plain, 2))


def cost(port: int, path: str, cookie: str, count: int, processes: list[str]) -> float:
    """Microseconds of processor a request, of these processes."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    headers = {"Cookie": cookie} if cookie else {}
    before = spent(processes)
    for _ in range(count):
        connection.request("GET", path, headers=headers)
        answer = connection.getresponse()
        content = answer.read()
        if answer.status != 200 or len(content) != 1200:
            raise AssertionError(f"{path}: {answer.status}, {len(content)} bytes")
    connection.close()
    return (spent(processes) - before) / count * 1e6


def spent(processes: list[str]) -> float:
    """Seconds, to the nanosecond where the kernel tells them."""
    total = 0.0
    for number in processes:
        for task in Path(f"/proc/{number}/task").iterdir():
            total += int((task / "schedstat").read_text().split()[0]) / 1e9
    return total
