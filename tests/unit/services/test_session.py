from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from rednote_desktop.domain.account import Account, ProfileEdit
from rednote_desktop.domain.errors import AuthRequired, NotFound, Offline, Rejected
from rednote_desktop.domain.text import plain
from rednote_desktop.services.events import AccountChanged, EventBus, SessionSwitched
from rednote_desktop.services.session import SessionService
from rednote_desktop.storage.settings import SettingsStore
from tests.unit.services.conftest import Profile


async def test_the_account_active_last_is_signed_in_again(profile: Profile) -> None:
    heard = profile.hear(SessionSwitched)
    first = profile.session.viewer
    second = await profile.session.create("Mei", "mei_tea", ("zh",))
    assert profile.session.viewer == first
    await profile.session.switch(second.id)
    await profile.session.switch(second.id)
    assert [event.viewer.id for event in heard] == [second.id]
    assert profile.session.viewer.handle == "mei_tea"
    assert {account.id for account in await profile.session.accounts()} == {first.id, second.id}

    await profile.close()
    again = Profile(profile.folder)
    await again.start()
    assert again.session.viewer.id == second.id
    await again.close()


async def test_an_account_that_is_gone_falls_back_to_the_first(profile: Profile) -> None:
    profile.settings.update(session={"active_account": "nobody"})
    await profile.session.start()
    assert profile.session.viewer.id == (await profile.session.accounts())[0].id


async def test_a_switch_that_fails_changes_nothing(profile: Profile) -> None:
    heard = profile.hear(SessionSwitched)
    viewer = profile.session.viewer
    with pytest.raises(NotFound):
        await profile.session.switch("nobody")
    second = await profile.session.create("Mei", "mei_tea", ("zh",))
    profile.weather.fail("viewer", Offline())
    with pytest.raises(Offline):
        await profile.session.switch(second.id)
    assert profile.session.viewer == viewer
    assert profile.settings.value.session.active_account == viewer.id
    assert heard == []


async def test_editing_the_profile_is_told(profile: Profile) -> None:
    heard = profile.hear(AccountChanged)
    edited = await profile.session.edit_profile(ProfileEdit(name="Mei", bio="Tea and rain"))
    assert profile.session.viewer == edited
    assert (edited.name, plain(edited.bio)) == ("Mei", "Tea and rain")
    assert heard == [AccountChanged(edited)]
    with pytest.raises(Rejected):
        await profile.session.edit_profile(ProfileEdit(name=" "))
    assert profile.session.viewer == edited


class Nobody:
    """A place without accounts."""

    async def owned_accounts(self) -> tuple[Account, ...]:
        return ()

    async def create_account(self, name: str, handle: str, languages: tuple[str, ...]) -> Account:
        raise Rejected(handle, "handle")

    def client(self, account_id: str) -> None:
        raise NotFound(account_id)


async def test_without_an_account_nobody_is_signed_in(tmp_path: Path) -> None:
    settings = SettingsStore(tmp_path / "settings.json")
    session = SessionService(Nobody(), settings, EventBus())  # type: ignore[arg-type]
    with pytest.raises(AuthRequired):
        await session.start()
    assert not session.signed_in
    with pytest.raises(AuthRequired):
        _ = session.viewer
    with pytest.raises(Rejected):
        await session.create("Mei", "x", ("zh",))
    await session.close()
    await session.close()
    settings.close()


async def test_a_profile_read_before_it_was_changed_is_too_old(profile: Profile) -> None:
    late = profile.weather.hold_answer("viewer")
    reading = asyncio.create_task(profile.session.refresh())
    await late.asked.wait()
    await profile.session.edit_profile(ProfileEdit(name="Lena the second"))
    late.come.set()
    await reading
    assert profile.session.viewer.name == "Lena the second"
