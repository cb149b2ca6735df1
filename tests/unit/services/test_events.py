from __future__ import annotations

from collections.abc import Callable

import pytest

from rednote_desktop.services.events import (
    CollectionsChanged,
    DraftDeleted,
    EventBus,
    NotificationsChanged,
)


def test_only_subscribers_of_the_class_are_called_in_order() -> None:
    bus = EventBus()
    heard: list[object] = []
    bus.subscribe(NotificationsChanged, lambda event: heard.append(("first", event.unread)))
    bus.subscribe(NotificationsChanged, lambda event: heard.append(("second", event.unread)))
    bus.subscribe(CollectionsChanged, heard.append)
    bus.publish(NotificationsChanged(3))
    assert heard == [("first", 3), ("second", 3)]


def test_leaving_twice_and_leaving_while_called() -> None:
    bus = EventBus()
    heard: list[str] = []

    def once(event: DraftDeleted) -> None:
        heard.append("once")
        leave()

    leave = bus.subscribe(DraftDeleted, once)
    bus.subscribe(DraftDeleted, lambda _: heard.append("always"))
    bus.publish(DraftDeleted("d"))
    bus.publish(DraftDeleted("d"))
    leave()
    assert heard == ["once", "always", "always"]


@pytest.mark.expects_errors
def test_a_broken_subscriber_does_not_stop_the_others(caplog: pytest.LogCaptureFixture) -> None:
    bus = EventBus()
    heard: list[object] = []

    def broken(_: CollectionsChanged) -> None:
        raise RuntimeError("broken subscriber")

    bus.subscribe(CollectionsChanged, broken)
    bus.subscribe(CollectionsChanged, heard.append)
    bus.publish(CollectionsChanged())
    assert heard == [CollectionsChanged()]
    assert "CollectionsChanged" in caplog.text


def test_one_that_left_during_an_event_is_not_called_any_more() -> None:
    events = EventBus()
    called: list[str] = []
    leave: list[Callable[[], None]] = []
    events.subscribe(CollectionsChanged, lambda _event: leave[0]())
    leave.append(events.subscribe(CollectionsChanged, lambda _event: called.append("gone")))
    events.subscribe(CollectionsChanged, lambda _event: called.append("stays"))
    events.publish(CollectionsChanged())
    assert called == ["stays"]
