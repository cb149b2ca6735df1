"""Pictures and videos in the composer, with the real importer and multimedia back end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton

from rednote_desktop.domain.errors import MediaUnreadable
from rednote_desktop.ui.composer.panel import ComposerPanel
from rednote_desktop.ui.composer.video_probe import probe_video
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.notify import Toast
from tests.pointer import move_pointer
from tests.support import wait_until

Picture = Callable[[str], Path]


async def _add(composer: ComposerPanel, *paths: Path) -> None:
    composer.strip.add(paths)
    await wait_until(lambda: not composer.strip.busy)


def _widths(composer: ComposerPanel) -> list[int]:
    return [media.width for media in composer.strip.media]


async def test_pictures_come_in_clean_and_a_bad_file_spoils_nothing(
    composer: ComposerPanel, picture: Picture, tmp_path: Path
) -> None:
    bad = tmp_path / "notes.txt"
    bad.write_text("no picture")
    await _add(composer, picture("a.jpg"), bad, tmp_path / "gone.png", picture("b.jpg"))
    assert len(composer.strip.media) == 2
    assert all(media.metadata_removed for media in composer.strip.media)
    assert "Place, camera and time were removed" in composer.strip.thumbs[0].toolTip()
    with Image.open(composer.strip.media[0].path) as kept:
        assert not kept.getexif()
    assert [text.split(":")[0] for text in composer.strip.problems] == ["notes.txt", "gone.png"]
    assert [media.path for media in composer.draft.media] == [
        media.path for media in composer.strip.media
    ]


async def test_pictures_are_moved_and_removed_by_keyboard_and_brought_back(
    composer: ComposerPanel, app_context: UiContext, tmp_path: Path
) -> None:
    paths = [tmp_path / f"{width}.png" for width in (10, 20, 30)]
    for path in paths:
        Image.new("RGB", (int(path.stem), 10)).save(path)
    app_context.notifier.attach(composer)
    await _add(composer, *paths)
    QTest.keyClick(composer.strip.thumbs[0], Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert _widths(composer) == [20, 10, 30]
    assert composer.strip.thumbs[1].hasFocus()
    QTest.keyClick(composer.strip.thumbs[2], Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert _widths(composer) == [20, 30, 10]
    QTest.keyClick(composer.strip.thumbs[1], Qt.Key.Key_Delete)
    await wait_until(lambda: _widths(composer) == [20, 10])
    assert app_context.notifier.last_text == "Picture removed"
    toast = composer.findChild(Toast)
    assert toast is not None
    undo = toast.findChild(QPushButton)
    assert undo is not None
    undo.click()
    assert _widths(composer) == [20, 30, 10]
    app_context.notifier.dismiss()


async def test_a_picture_is_dragged_to_another_place(
    composer: ComposerPanel, tmp_path: Path
) -> None:
    paths = [tmp_path / f"{width}.png" for width in (10, 20, 30)]
    for path in paths:
        Image.new("RGB", (int(path.stem), 10)).save(path)
    await _add(composer, *paths)
    await wait_until(lambda: composer.strip.thumbs[2].x() > composer.strip.thumbs[1].x() > 0)
    first, last = composer.strip.thumbs[0], composer.strip.thumbs[2]
    way = last.pos() - first.pos()
    start = QPoint(20, 20)
    QTest.mousePress(first, Qt.MouseButton.LeftButton, pos=start)
    move_pointer(first, start + way / 2, Qt.MouseButton.LeftButton)
    move_pointer(first, start + way - way / 2, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(first, Qt.MouseButton.LeftButton, pos=start)
    assert _widths(composer) == [20, 30, 10]


async def test_a_description_is_written_in_place_and_takes_the_red_mark_away(
    composer: ComposerPanel, app_context: UiContext, picture: Picture
) -> None:
    await _add(composer, picture("a.jpg"))
    thumb = composer.strip.thumbs[0]
    assert "No description yet" in thumb.toolTip()
    QTest.keyClick(thumb, Qt.Key.Key_Return)
    editor = composer.strip.alt_editor
    assert editor is not None
    QTest.keyClicks(editor.edit, "An orange wall")
    assert composer.strip.media[0].alt == "An orange wall"
    assert "An orange wall" in thumb.toolTip()
    QTest.keyClick(editor.edit, Qt.Key.Key_Escape)
    assert composer.strip.alt_editor is None
    assert composer.strip.thumbs[0].hasFocus()
    await composer.flush()
    drafts = await app_context.services.compose.drafts()
    assert drafts[0].media[0].alt == "An orange wall"


async def test_a_pasted_picture_comes_in_from_a_text_field_and_from_the_strip(
    composer: ComposerPanel,
) -> None:
    image = QImage(12, 12, QImage.Format.Format_RGB32)
    image.fill(QColor(Qt.GlobalColor.blue))
    QGuiApplication.clipboard().setImage(image)
    for widget in (composer.texts.first.body, composer.strip.add_button):
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        await wait_until(lambda: not composer.strip.busy)
    assert _widths(composer) == [12, 12]


async def test_an_address_alone_is_explained(composer: ComposerPanel) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/cat.jpg")])
    composer.strip.add_from(data)
    assert "Only the address" in composer.strip.problems[0]
    assert not composer.strip.media


async def test_no_more_pictures_than_the_network_takes(
    composer: ComposerPanel, app_context: UiContext, tmp_path: Path
) -> None:
    limit = app_context.services.session.client.capabilities.max_pictures
    path = tmp_path / "dot.png"
    Image.new("RGB", (4, 4)).save(path)
    await _add(composer, *[path] * (limit + 1))
    assert len(composer.strip.media) == limit
    assert str(limit) in composer.strip.problems[0]
    assert composer.strip.add_button.isHidden()


@pytest.mark.qt_log_ignore("pipewire", "No RHI backend", extend=True)
async def test_a_video_brings_its_size_length_and_still_and_stays_alone(
    composer: ComposerPanel, resources: Path, picture: Picture
) -> None:
    video = resources / "sample" / "videos" / "steamer-cat.mp4"
    await _add(composer, video, picture("a.jpg"))
    (media,) = composer.strip.media
    assert media.mime == "video/mp4"
    assert media.width > 0
    assert media.duration_ms > 1000
    assert media.preview_path.endswith((".png", ".jpg", ".webp"))
    assert "pictures or one video" in composer.strip.problems[0]
    assert composer.strip.add_button.isHidden()


@pytest.mark.qt_log_ignore("Could not open media", "pipewire", extend=True)
async def test_a_file_that_is_no_video_is_refused_in_time(tmp_path: Path) -> None:
    fake = tmp_path / "fake.mp4"
    fake.write_bytes(b"\x00\x00\x00\x18ftypmp42" + b"\x00" * 200)
    with pytest.raises(MediaUnreadable):
        await probe_video(fake, patience=3)


async def test_the_picker_opens_without_holding_the_loop(
    composer: ComposerPanel, picture: Picture
) -> None:
    QTest.mouseClick(composer.strip.add_button, Qt.MouseButton.LeftButton)
    dialog = composer.findChild(QFileDialog)
    assert dialog is not None
    dialog.filesSelected.emit([str(picture("a.jpg"))])
    dialog.reject()
    await wait_until(lambda: composer.strip.media)
