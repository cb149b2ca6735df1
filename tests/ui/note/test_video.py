from __future__ import annotations

import sys
import wave
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from rednote_desktop.domain.media import Media, MediaKind
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.widgets.carousel import Carousel
from rednote_desktop.ui.widgets.video import VideoPlayer
from rednote_desktop.ui.widgets.video_engine import VideoProblem
from tests.picture_server import Answer, picture_server
from tests.support import wait_until

# What a machine without sound or graphics hardware makes Qt say; the pictures come all the same.
pytestmark = pytest.mark.qt_log_ignore(
    "pipewire", "No RHI backend", "PulseAudio", "[Aa]udio device", "HW decoder"
)


@pytest.fixture
def clip(resources: Path) -> Media:
    folder = resources / "sample" / "videos"
    return Media(
        "clip",
        MediaKind.VIDEO,
        (folder / "noodle-steam.mp4").as_uri(),
        540,
        720,
        alt="Steam over a bowl",
        preview_url=(folder / "noodle-steam.jpg").as_uri(),
        duration_ms=6000,
    )


@pytest.fixture
def player(app_context: UiContext) -> Iterator[VideoPlayer]:
    made = VideoPlayer(app_context)
    made.resize(360, 600)
    made.show()
    yield made
    made.dispose()
    made.dispose()
    made.hide()
    made.deleteLater()


def _set_motion(context: UiContext, motion: str) -> None:
    context.theme.apply("light", 100, motion)


async def test_it_plays_without_sound_and_pauses(
    app_context: UiContext, player: VideoPlayer, clip: Media
) -> None:
    _set_motion(app_context, "off")
    player.open(clip)
    await wait_until(lambda: player.has_picture and player.playing)
    assert player.muted
    await wait_until(lambda: player.position > 200)
    player.toggle()
    await wait_until(lambda: not player.playing)
    player.toggle()
    await wait_until(lambda: player.playing)


async def test_under_reduced_motion_it_waits_on_its_still(
    app_context: UiContext, player: VideoPlayer, clip: Media
) -> None:
    _set_motion(app_context, "on")
    player.open(clip)
    player.grab()
    await wait_until(lambda: app_context.pictures.waiting == 0)
    assert not player.playing
    assert not player.has_picture
    assert player.controls.isVisible()
    QTest.mouseClick(player.controls.play, Qt.MouseButton.LeftButton)
    await wait_until(lambda: player.has_picture)


async def test_the_bar_seeks_by_mouse_and_keys(
    app_context: UiContext, player: VideoPlayer, clip: Media
) -> None:
    _set_motion(app_context, "off")
    player.open(clip)
    await wait_until(lambda: player.has_picture)
    player.pause()
    scrub = player.controls.scrub
    await wait_until(lambda: scrub.maximum() > 1000)
    QTest.mouseClick(
        scrub, Qt.MouseButton.LeftButton, pos=QPoint(scrub.width() // 2, scrub.height() // 2)
    )
    middle = scrub.maximum() // 2
    await wait_until(lambda: abs(player.position - middle) < 400)
    QTest.keyClick(scrub, Qt.Key.Key_Home)
    await wait_until(lambda: player.position < 200)
    assert player.controls.time.accessibleName().startswith("0:00 / 0:0")


async def test_at_the_end_it_stops_or_begins_again(
    app_context: UiContext, player: VideoPlayer, clip: Media
) -> None:
    _set_motion(app_context, "off")
    player.open(clip)
    await wait_until(lambda: player.has_picture)
    last = player.controls.scrub.maximum()
    player.seek(last - 300)
    await wait_until(lambda: not player.playing)
    QTest.mouseClick(player.controls.loop, Qt.MouseButton.LeftButton)
    player.play()
    await wait_until(lambda: player.playing)
    player.seek(last - 300)
    await wait_until(lambda: player.position < 1000 and player.playing)


async def test_hidden_it_pauses(app_context: UiContext, player: VideoPlayer, clip: Media) -> None:
    _set_motion(app_context, "off")
    player.open(clip)
    await wait_until(lambda: player.playing)
    player.hide()
    await wait_until(lambda: not player.playing)


@pytest.mark.qt_log_ignore("Could not open media", extend=True)
async def test_a_damaged_file_says_so(
    app_context: UiContext, player: VideoPlayer, tmp_path: Path
) -> None:
    _set_motion(app_context, "off")
    path = tmp_path / "broken.mp4"
    path.write_bytes(b"no video" * 100)
    player.open(Media("broken", MediaKind.VIDEO, path.as_uri(), 30, 40))
    await wait_until(lambda: player.problem is VideoProblem.UNREADABLE)
    assert player.accessibleDescription() == "This video could not be read."
    assert not player.controls.isVisible()


async def test_a_video_that_ends_without_a_picture_says_so(
    app_context: UiContext, player: VideoPlayer, tmp_path: Path
) -> None:
    _set_motion(app_context, "off")
    path = tmp_path / "silence.wav"
    with wave.open(str(path), "wb") as sound:
        sound.setparams((1, 2, 8000, 1600, "NONE", ""))
        sound.writeframes(bytes(3200))
    player.open(Media("silence", MediaKind.VIDEO, path.as_uri(), 30, 40))
    await wait_until(lambda: player.problem is VideoProblem.NO_PICTURE)


async def test_without_the_multimedia_library_the_still_stays(
    app_context: UiContext, player: VideoPlayer, clip: Media, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    _set_motion(app_context, "off")
    player.open(clip)
    await wait_until(lambda: player.problem is VideoProblem.NO_PLAYER)
    assert "libpulse0" in player.accessibleDescription()
    player.grab()
    await wait_until(lambda: app_context.pictures.waiting == 0)
    assert not app_context.pictures.failed(clip.preview_url)


async def test_in_a_carousel_space_plays_and_turning_away_releases_it(
    app_context: UiContext, clip: Media
) -> None:
    _set_motion(app_context, "on")
    picture = Media("still", MediaKind.IMAGE, clip.preview_url, 540, 720)
    carousel = Carousel(app_context)
    carousel.resize(360, 600)
    carousel.show()
    carousel.show_media((clip, picture))
    first = carousel.video
    assert first is not None
    assert carousel.accessibleName() == "Video 1 of 2: Steam over a bowl"
    QTest.keyClick(carousel, Qt.Key.Key_Space)
    await wait_until(lambda: first.has_picture)
    QTest.mouseClick(carousel, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    await wait_until(lambda: not first.playing)
    QTest.keyClick(carousel, Qt.Key.Key_M)
    assert not first.muted
    QTest.keyClick(carousel, Qt.Key.Key_Right)
    assert carousel.video is None
    carousel.dispose()
    carousel.hide()
    carousel.deleteLater()


async def test_a_video_of_another_computer_streams_and_begins_again(
    app_context: UiContext,
    player: VideoPlayer,
    clip: Media,
    resources: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("rednote_desktop.app.container.on_loopback", lambda account_id: True)
    _set_motion(app_context, "off")
    video = (resources / "sample" / "videos" / "noodle-steam.mp4").read_bytes()
    with picture_server() as server:
        server.put("/real.mp4", Answer(video, headers={"Content-Type": "video/mp4"}))
        url = server.put("/moved.mp4", Answer(status=302, headers={"Location": "/real.mp4"}))
        player.open(replace(clip, url=url, loops=True))
        await wait_until(lambda: player.has_picture)
        assert player._loop
        player.dispose()


async def test_a_video_behind_a_private_address_is_not_asked_for(
    app_context: UiContext, player: VideoPlayer, clip: Media
) -> None:
    _set_motion(app_context, "off")
    player.open(replace(clip, url="http://127.0.0.1:9/clip.mp4"))
    await wait_until(lambda: player.problem is VideoProblem.UNREACHABLE)
    assert not player.has_picture
