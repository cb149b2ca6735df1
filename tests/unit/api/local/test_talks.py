from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

from rednote_desktop.api.client import SocialClient
from rednote_desktop.api.local.community import LocalCommunity
from rednote_desktop.api.local.schema import MIGRATIONS
from rednote_desktop.api.network import Conversations
from rednote_desktop.domain.conversation import NewMessage
from tests.contract.harness import key, picture, text
from tests.unit.api.local.test_community import exists, names, newcomer

_NEW_TABLES = ("message_media", "message_versions", "messages", "talk_people", "talks")


def talks_of(client: SocialClient) -> Conversations:
    assert client.conversations is not None
    return client.conversations


async def test_sample_people_write_to_a_newcomer_in_their_languages(
    community: LocalCommunity,
) -> None:
    talks = talks_of(await newcomer(community))
    page = await talks.conversations()
    assert [talk.unread for talk in page.items] == [True, True, True, False]
    lasts = [talk.last for talk in page.items if talk.last is not None]
    assert {message.language for message in lasts} == {"zh", "en"}
    assert lasts == sorted(lasts, key=lambda message: message.created_at, reverse=True)
    media = [item for message in lasts for item in message.media]
    assert len(media) == 2
    assert all(exists(item.url) and item.alt for item in media)
    (first, _) = (await talks.messages(page.items[1].id)).items
    assert not first.own


async def test_a_profile_of_before_gets_talks(tmp_path: Path, resources: Path) -> None:
    """A file of the first schema version is brought up to date and keeps all it has."""
    made = LocalCommunity(tmp_path / "community.sqlite", tmp_path / "media", resources / "sample")
    await made.open()
    otto = await made.create_account("Otto", "otto", ("en",))
    made.close()
    connection = sqlite3.connect(tmp_path / "community.sqlite")
    for table in _NEW_TABLES:
        connection.execute(f"DROP TABLE {table}")
    connection.execute("DELETE FROM sqlite_sequence WHERE name IN ('talks', 'messages')")
    connection.execute("PRAGMA user_version = 1")
    connection.commit()
    connection.close()
    old = LocalCommunity(tmp_path / "community.sqlite", tmp_path / "media", resources / "sample")
    await old.open()
    assert len(await old.owned_accounts()) == 2
    talks = talks_of(await newcomer(old))
    assert (await talks.conversations()).items == ()
    sent = await talks.send(NewMessage((text("hello"),), account_ids=(otto.id,)), key())
    assert int(sent.id[1:]) > 100_000, "ids of the sample are kept free"
    old.close()
    assert len(MIGRATIONS) == 2


async def test_pictures_of_messages_outlive_a_restart(tmp_path: Path, resources: Path) -> None:
    made = LocalCommunity(tmp_path / "community.sqlite", tmp_path / "media", resources / "sample")
    await made.open()
    otto = await made.create_account("Otto", "otto", ("en",))
    folder = tmp_path / "picked"
    folder.mkdir()
    message = NewMessage((text("see"),), "", (otto.id,), (picture(folder),))
    sent = await talks_of(await newcomer(made)).send(message, key())
    shutil.rmtree(folder)
    made.close()
    again = LocalCommunity(tmp_path / "community.sqlite", tmp_path / "media", resources / "sample")
    await again.open()
    assert exists(sent.media[0].url)
    assert len(names(tmp_path / "media")) == 1
    again.close()
