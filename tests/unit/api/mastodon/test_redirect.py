"""A browser on the loopback, and others that knock there."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from rednote_desktop.api.mastodon.redirect import LoopbackRedirect
from rednote_desktop.domain.errors import Denied, Rejected, TimedOut


async def get(url: str) -> httpx.Response:
    async with httpx.AsyncClient(trust_env=False, timeout=120.0) as browser:
        return await browser.get(url)


def page(went_well: bool) -> str:
    return "<p>好" if went_well else "<p>no"


async def test_the_browser_brings_the_code() -> None:
    async with LoopbackRedirect("state", page=page) as redirect:
        assert redirect.uri.startswith("http://127.0.0.1:")
        shown = await get(f"{redirect.uri}?code=a%2Bb&state=state&iss=x")
        assert shown.text == "<p>好"
        assert "default-src 'none'" in shown.headers["content-security-policy"]
        assert await redirect.code() == "a+b"
        assert (await get(f"{redirect.uri}?code=other&state=state")).status_code == 200
        assert await redirect.code() == "a+b", "the first answer counts"


@pytest.mark.parametrize(
    "rest",
    ["?code=x", "?code=x&state=other", "?code=x&state=", "/x?code=x&state=state", "?state=\u00e9"],
)
async def test_what_does_not_carry_the_state_changes_nothing(rest: str) -> None:
    async with LoopbackRedirect("state", seconds=0.1, page=page) as redirect:
        assert (await get(redirect.uri + rest)).status_code == 404
        with pytest.raises(TimedOut):
            await redirect.code()


async def test_other_methods_and_noise_change_nothing() -> None:
    async with LoopbackRedirect("state", seconds=0.1, page=page) as redirect:
        async with httpx.AsyncClient(trust_env=False, timeout=120.0) as browser:
            assert (await browser.post(f"{redirect.uri}?code=x&state=state")).status_code == 404
        host, port = redirect.uri.split("/")[2].split(":")
        for noise in (b"\x16\x03\x01\x02\x00" * 9000, b"GET\r\n\r\n", b""):
            _reader, writer = await asyncio.open_connection(host, int(port))
            writer.write(noise)
            writer.write_eof()
            writer.close()
        with pytest.raises(TimedOut):
            await redirect.code()


async def test_a_person_who_says_no() -> None:
    async with LoopbackRedirect("state", page=page) as redirect:
        shown = await get(f"{redirect.uri}?error=access_denied&state=state")
        assert shown.text == "<p>no"
        with pytest.raises(Denied):
            await redirect.code()
    async with LoopbackRedirect("state", page=page) as redirect:
        await get(f"{redirect.uri}?error=invalid_scope&state=state")
        with pytest.raises(Rejected):
            await redirect.code()


async def test_nothing_listens_afterwards() -> None:
    async with LoopbackRedirect("state", page=page) as redirect:
        uri = redirect.uri
    with pytest.raises(httpx.ConnectError):
        await get(uri)
