"""Notes as a federated network has them, with everything that the embedded community lacks."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from rednote_desktop.domain.account import Account
from rednote_desktop.domain.filters import FilterAction, FilterMatch
from rednote_desktop.domain.link_card import LinkCard
from rednote_desktop.domain.media import Media, MediaKind
from rednote_desktop.domain.note import Note, Quote, ReplyTo, Visibility
from rednote_desktop.domain.poll import Poll, PollOption
from rednote_desktop.domain.text import CustomEmoji, RichText, Text, TextVersion, from_plain

BLURHASH = "LEHV6nWB2yk8pyo0adR*.7kCMdnj"


def author(number: int, name: str, emojis: tuple[CustomEmoji, ...] = ()) -> Account:
    """Return a person of another server."""
    handle = f"person{number}@social.example"
    return Account(f"{number}@social.example", handle, name, emojis=emojis)


def note(
    number: int, text: str | RichText, language: str = "en", who: Account | None = None
) -> Note:
    """Return a note without media."""
    body = from_plain(text) if isinstance(text, str) else text
    return Note(
        f"{number}@social.example",
        who or author(number, f"Person {number}"),
        (TextVersion(language, "", body),),
        (),
        datetime.now(UTC) - timedelta(minutes=number),
        url=f"https://social.example/@person{number}/{number}",
    )


def picture(url: str, width: int = 4, height: int = 3, blurhash: str = BLURHASH) -> Media:
    """Return a picture."""
    return Media(f"medium {url}", MediaKind.IMAGE, url, width, height, "A cat", blurhash)


def poll(**changes: object) -> Poll:
    """Return a poll of three options that runs for two days."""
    options = (PollOption("Noodles", 6), PollOption("Rice", 3), PollOption("Bread", 1))
    made = Poll("5@social.example", options, votes=10, voters=10)
    made = replace(made, ends_at=datetime.now(UTC) + timedelta(days=2, minutes=5))
    return replace(made, **changes)  # type: ignore[arg-type]


def page(image_url: str = "") -> LinkCard:
    """Return the preview of a page."""
    return LinkCard(
        "https://news.example/lanterns",
        "A thousand lanterns over the river",
        "How a village lights up its oldest feast",
        "News Example",
        image_url,
        640,
        360,
        BLURHASH,
    )


def all_kinds(server: str) -> dict[str, Note]:
    """Return one note of each kind; ``server`` has the pictures ``a.png`` and ``blob.png``."""
    blob = CustomEmoji(":blobcat:", f"{server}/blob.png")
    smiling = author(40, "Mei :blobcat:", (blob,))
    text: RichText = (Text("A cat in the sun "), blob, Text(" all day long"))
    pictured = replace(note(30, "My lunch today"), media=(picture(f"{server}/a.png"),))
    return {
        "plain": note(1, "The tea house by the river opens again"),
        "picture": pictured,
        "lost": replace(note(2, "A picture that is gone"), media=(picture(f"{server}/gone.png"),)),
        "warned": replace(note(3, "The gardener did it, of course"), warning="The end of the film"),
        "warned_picture": replace(pictured, id="4@social.example", warning="Food", sensitive=True),
        "sensitive": replace(pictured, id="5@social.example", sensitive=True),
        "filtered": replace(
            note(6, "Work, work, work"), filtered=(FilterMatch("Work", FilterAction.WARN),)
        ),
        "poll": replace(note(7, "What is for dinner?"), poll=poll()),
        "quote": replace(note(8, "This, exactly"), quote=Quote(pictured)),
        "quote_gone": replace(note(9, "What was it again?"), quote=Quote()),
        "link": replace(note(10, "Look at this feast"), card=page(f"{server}/a.png")),
        "emoji": note(11, text, who=smiling),
        "shared": replace(
            note(12, "A recipe worth passing on"), shared_by=author(41, "Bo"), place_id="x"
        ),
        "answer": replace(
            note(13, "Yes, with ginger"),
            reply_to=ReplyTo("12@social.example", "", "bo@far.example"),
        ),
        "direct": replace(note(14, "Only for you"), visibility=Visibility.DIRECT),
        "unlisted": replace(note(15, "Said in passing"), visibility=Visibility.UNLISTED),
        "edited": replace(note(16, "Now without typos"), edited_at=datetime.now(UTC)),
    }
