from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from rednote_desktop.domain.account import Account
from rednote_desktop.domain.draft import NewNote
from rednote_desktop.domain.text import TextVersion, from_plain, plain
from rednote_desktop.services.events import AccountChanged
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.feed.panel import FeedPanel
from rednote_desktop.ui.navigation import Profile
from rednote_desktop.ui.profile.crop import AvatarCrop, cut
from rednote_desktop.ui.profile.edit import EditProfile
from rednote_desktop.ui.profile.page import ProfilePage
from rednote_desktop.ui.widgets.reading_text import ReadingState
from tests.late import LateAnswer
from tests.pointer import move_pointer
from tests.support import wait_until

LEFT = Qt.MouseButton.LeftButton


async def _open(context: UiContext, account_id: str) -> ProfilePage:
    page = ProfilePage(context, account_id)
    page.resize(840, 800)
    page.show()
    await wait_until(lambda: page.account is not None and page.stack.count() > 0)
    return page


def _close(page: ProfilePage) -> None:
    page.dispose()
    page.dispose()
    page.hide()
    page.deleteLater()


@pytest.fixture
async def own_page(app_context: UiContext) -> AsyncIterator[ProfilePage]:
    page = await _open(app_context, app_context.services.session.viewer.id)
    yield page
    _close(page)


@pytest.fixture
async def chinese_person(app_context: UiContext) -> Account:
    people = await app_context.services.feed.search_accounts("阿青")
    return people[0]


@pytest.fixture
async def other_page(app_context: UiContext, chinese_person: Account) -> AsyncIterator[ProfilePage]:
    page = await _open(app_context, chinese_person.id)
    yield page
    _close(page)


def _labels(page: ProfilePage) -> list[str]:
    return [label.text() for label in page.header.findChildren(QLabel)]


def _feed(page: ProfilePage) -> FeedPanel:
    shown = page.stack.currentWidget()
    assert isinstance(shown, FeedPanel)
    return shown


async def test_a_stranger_is_shown_with_their_bio_translated_and_their_notes(
    other_page: ProfilePage, chinese_person: Account
) -> None:
    header = other_page.header
    assert chinese_person.name in _labels(other_page)
    await wait_until(lambda: header.bio.reading.state is ReadingState.TRANSLATED)
    assert header.bio.beneath.text == chinese_person.bio
    assert header.follow.isVisible()
    assert not header.edit.isVisible()
    assert other_page.tabs.count() == 1
    feed = _feed(other_page)
    await wait_until(lambda: feed.model.rowCount() == chinese_person.note_count)


async def test_follow_changes_the_count(other_page: ProfilePage, chinese_person: Account) -> None:
    before = chinese_person.follower_count
    QTest.mouseClick(other_page.header.follow, LEFT)
    await wait_until(lambda: other_page.header.follow.text() == "Following")
    assert other_page.header.followers.text().startswith(str(before + 1))


async def test_followers_are_listed_and_lead_to_their_profiles(
    app_context: UiContext, other_page: ProfilePage, chinese_person: Account
) -> None:
    QTest.mouseClick(other_page.header.followers, LEFT)
    people = other_page.people
    assert people is not None
    await wait_until(lambda: len(people.rows) == chinese_person.follower_count)
    first = people.rows[0]
    QTest.mouseClick(first, LEFT, pos=QPoint(first.width() // 2, 8))
    assert isinstance(app_context.navigator.current, Profile)
    QTest.keyClick(people.back, Qt.Key.Key_Escape)
    assert other_page.people is None
    assert other_page.stack.currentWidget() is _feed(other_page)


async def test_whom_they_follow_is_listed(other_page: ProfilePage, chinese_person: Account) -> None:
    QTest.mouseClick(other_page.header.following, LEFT)
    people = other_page.people
    assert people is not None
    await wait_until(lambda: len(people.rows) == chinese_person.following_count)
    QTest.mouseClick(people.back, LEFT)
    assert other_page.people is None


async def test_ones_own_tabs_show_notes_collections_and_likes(
    app_context: UiContext, own_page: ProfilePage
) -> None:
    client = app_context.services.session.client
    assert not own_page.header.follow.isVisible()
    versions = (TextVersion("en", "Mine", from_plain("text")),)
    mine = await client.publish(NewNote(versions), "mine")
    await client.like(mine.id, True, "like-mine")
    notes = _feed(own_page)
    notes.refresh()
    await wait_until(lambda: notes.model.rowCount() == 1)
    own_page.tabs.setCurrentIndex(1)
    assert own_page.header.isVisible()
    own_page.tabs.setCurrentIndex(2)
    liked = _feed(own_page)
    assert liked is not notes
    await wait_until(lambda: liked.model.rowCount() >= 1)
    assert own_page.header.window() is own_page
    own_page.tabs.setCurrentIndex(0)
    assert _feed(own_page) is notes
    assert own_page.header.isVisible()


async def test_somebody_who_is_gone_is_an_error_with_retry(app_context: UiContext) -> None:
    page = ProfilePage(app_context, "u999999")
    page.show()
    await wait_until(
        lambda: any("This is gone" in label.text() for label in page.state.findChildren(QLabel))
    )
    _close(page)


def _forms() -> list[EditProfile]:
    windows = QApplication.topLevelWidgets()
    return [form for form in windows if isinstance(form, EditProfile) and form.isVisible()]


def _form() -> EditProfile:
    forms = _forms()
    assert len(forms) == 1
    return forms[0]


async def test_the_form_changes_the_profile(app_context: UiContext, own_page: ProfilePage) -> None:
    QTest.mouseClick(own_page.header.edit, LEFT)
    form = _form()
    form.name.clear()
    assert not form.save.isEnabled()
    QTest.keyClicks(form.name, "Robin")
    form.bio.setPlainText("I bake bread.\nAnd I listen.")
    QTest.keyClicks(form.place, "Lisbon")
    form.languages["pt"].setChecked(True)
    QTest.mouseClick(form.save, LEFT)
    await wait_until(lambda: "Robin" in _labels(own_page))
    viewer = app_context.services.session.viewer
    assert plain(viewer.bio) == "I bake bread.\nAnd I listen."
    assert viewer.place == "Lisbon"
    assert viewer.languages == ("en", "pt")
    assert any("Lisbon" in text and "Portuguese" in text for text in _labels(own_page))
    await wait_until(lambda: not _forms())


async def test_too_long_a_bio_cannot_be_saved(own_page: ProfilePage) -> None:
    QTest.mouseClick(own_page.header.edit, LEFT)
    form = _form()
    form.bio.setPlainText("x" * 301)
    assert not form.save.isEnabled()
    form.bio.setPlainText("x" * 300)
    assert form.save.isEnabled()
    form.reject()


def _halves(path: Path) -> None:
    image = QImage(800, 400, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    for x in range(400, 800):
        for y in range(400):
            image.setPixelColor(x, y, QColor("blue"))
    assert image.save(str(path))


async def test_a_picture_is_cropped_to_the_chosen_square(
    app_context: UiContext, own_page: ProfilePage, tmp_path: Path
) -> None:
    path = tmp_path / "halves.png"
    _halves(path)
    QTest.mouseClick(own_page.header.edit, LEFT)
    form = _form()
    form.take_picture(path)
    await wait_until(form.crop.isVisible)
    crop = form.crop
    middle = crop.rect().center()
    QTest.mousePress(crop, LEFT, pos=middle)
    move_pointer(crop, middle - QPoint(60, 0), LEFT)
    move_pointer(crop, middle - QPoint(200, 0), LEFT)
    QTest.mouseRelease(crop, LEFT, pos=middle - QPoint(200, 0))
    assert crop.part().left() == pytest.approx(0.5)
    QTest.mouseClick(form.save, LEFT)
    await wait_until(lambda: app_context.services.session.viewer.avatar_url != "")
    kept = QImage(app_context.services.session.viewer.avatar_url.removeprefix("file://"))
    assert kept.width() == kept.height() == 512
    assert kept.pixelColor(10, 250).blue() > 200
    await wait_until(lambda: not _forms())


async def test_the_crop_answers_to_keys(app_context: UiContext, tmp_path: Path) -> None:
    path = tmp_path / "halves.png"
    _halves(path)
    crop = AvatarCrop(app_context)
    crop.show_image(QImage(str(path)))
    crop.show()
    assert crop.part() == QRectF(0.25, 0, 0.5, 1)
    for _ in range(40):
        QTest.keyClick(crop, Qt.Key.Key_Right)
    assert crop.part().right() == pytest.approx(1.0)
    QTest.keyClick(crop, Qt.Key.Key_Plus)
    assert crop.part().height() < 1
    crop.hide()
    crop.deleteLater()


def test_cut_takes_the_named_part(tmp_path: Path) -> None:
    path = tmp_path / "halves.png"
    _halves(path)
    left = QImage.fromData(cut(str(path), QRectF(0, 0, 0.5, 1)))
    assert left.size().width() == left.size().height() == 512
    assert left.pixelColor(500, 10) == QColor("red")


async def test_what_is_told_of_a_person_while_they_are_looked_up_is_newer(
    app_context: UiContext, chinese_person: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    late = LateAnswer(monkeypatch, app_context.services.notes, "account")
    page = ProfilePage(app_context, chinese_person.id)
    page.show()
    await late.asked.wait()
    followed = chinese_person.with_follow(True)
    app_context.services.events.publish(AccountChanged(followed))
    late.come()
    await wait_until(lambda: page.stack.count() > 0)
    assert page.account == followed
    _close(page)
