"""The journeys of the tour in their order."""

from __future__ import annotations

from rednote_desktop.app.tour import beginning, looks, places, reading, writing
from rednote_desktop.app.tour.runner import Step


def all_steps() -> tuple[Step, ...]:
    """Return the steps; each starts where the one before it ended."""
    return (
        Step("welcome", beginning.welcome),
        Step("first start", beginning.first_start),
        Step("feed", reading.feed),
        Step("scroll a thousand rows", reading.scroll_a_thousand_rows),
        Step("channel", reading.channel),
        Step("search in Chinese", reading.search_in_chinese),
        Step("search in English", reading.search_in_english),
        Step("open note", reading.open_note),
        Step("translation shown", reading.translation_shown),
        Step("words explained", reading.words_explained),
        Step("flip to original", reading.flip_to_original),
        Step("comments with replies", reading.comments_with_replies),
        Step("like", reading.like),
        Step("collect", reading.collect),
        Step("follow", reading.follow),
        Step("comment in two languages", writing.comment_in_two_languages),
        Step("back to the same place", reading.back_to_the_same_place),
        Step("watch a video", reading.watch_a_video),
        Step("compose with pictures and alt text", writing.compose),
        Step("post in both languages", writing.post_in_both),
        Step("find the new note", writing.find_the_new_note),
        Step("profile", places.profile),
        Step("drafts", places.drafts),
        Step("message in two languages", writing.message_in_two_languages),
        Step("notifications", places.notifications),
        Step("collections", places.collections),
        Step("topics", places.topics),
        Step("undo", places.undo),
        Step("settings", places.settings),
        Step("keyboard shortcuts", places.shortcuts),
        Step("diagnostics", places.diagnostics),
        Step("dark theme", looks.dark_theme),
        Step("high contrast", looks.high_contrast),
        Step("large text", looks.large_text),
        Step("Chinese interface", looks.chinese_interface),
        Step("narrow window", looks.narrow_window),
    )
