"""A web address fetched by the server never reaches the inside of the network."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from articles.services import fetching
from articles.services.errors import Invalid
from articles.services.fetching import cleaned_address, fetch_address


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1/", "http://localhost/admin/", "http://10.0.0.8/", "http://192.168.1.1/", "http://172.16.0.1/",
        "http://169.254.169.254/latest/meta-data/", "http://[::1]/", "http://0.0.0.0/", "http://2130706433/",
        "http://0x7f.1/", "http://[::ffff:127.0.0.1]/", "http://100.64.0.1/", "http://[fd00::1]/", "http://[fe80::1]/",
    ],
)  # fmt: skip
def test_addresses_inside_are_refused(address):
    with pytest.raises(Invalid, match=r"inside|reached"):
        fetch_address(address)


@pytest.mark.parametrize(
    "address",
    [
        "", "news.example/1", "file:///etc/passwd", "ftp://news.example/", "javascript:alert(1)", "http://", "http:///x",
        "http://user:pw@news.example/", "http://news.example:22/", "http://news.example:99999/", "http://a b.example/",
        "http://news.example/" + "x" * 1000, "gopher://127.0.0.1:6379/_x",
    ],
)  # fmt: skip
def test_what_is_no_public_web_address_is_refused_before_any_connection(address, monkeypatch):
    monkeypatch.setattr(fetching, "_follow", lambda *_: pytest.fail("connected"))
    with pytest.raises(Invalid):
        fetch_address(address)


def test_tracking_and_fragment_are_taken_off():
    assert cleaned_address(" https://news.example/a?utm_source=x&id=7#top ") == "https://news.example/a?id=7"


class Pages(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/in":
            self.send_response(302)
            self.send_header("Location", "http://169.254.169.254/")
            self.end_headers()
            return
        if self.path == "/round":
            self.send_response(302)
            self.send_header("Location", "/round")
            self.end_headers()
            return
        kind = "application/pdf" if self.path == "/pdf" else "text/html; charset=ISO-8859-2"
        self.send_response(404 if self.path == "/lost" else 200)
        self.send_header("Content-Type", kind)
        self.end_headers()
        self.wfile.write(b"x" * (6 * 1024 * 1024) if self.path == "/big" else b"<p>\xa3\xf3d\xbc</p>")

    def log_message(self, *args):
        pass


@pytest.fixture
def site(monkeypatch):
    """A site on this machine, reached as if loopback were outside; redirects are still filtered."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Pages)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    monkeypatch.setattr(fetching, "PORTS", {None, server.server_port})
    real = fetching.Config
    monkeypatch.setattr(fetching, "Config", lambda **ask: real(**{**ask, "ip_filter_allow_loopback_ips": True}))
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


def test_a_page_comes_with_its_charset(site):
    page = fetch_address(f"{site}/a")
    assert (page.charset, page.content_type, page.data.decode(page.charset)) == (
        "iso-8859-2",
        "text/html",
        "<p>Łódź</p>",
    )


@pytest.mark.parametrize(
    ("path", "told"),
    [("/in", "inside"), ("/round", "circles"), ("/pdf", "pdf"), ("/lost", "404"), ("/big", "larger than 5 MB")],
)
def test_what_a_site_may_not_do(site, path, told):
    with pytest.raises(Invalid, match=told):
        fetch_address(site + path)


def test_no_proxy_of_the_server_is_used(site, monkeypatch):
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    assert fetch_address(f"{site}/a").data


def test_a_server_that_drips_is_left_at_the_deadline(monkeypatch):
    monkeypatch.setattr(fetching, "DEADLINE", 0.2)
    monkeypatch.setattr(fetching, "_follow", lambda *_: threading.Event().wait(2))
    with pytest.raises(Invalid, match="longer"):
        fetch_address("https://news.example/")
