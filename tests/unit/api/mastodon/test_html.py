from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rednote_desktop.api.mastodon.html import plain_text, to_rich_text
from rednote_desktop.api.mastodon.inline import safe_address
from rednote_desktop.domain.text import (
    CustomEmoji,
    LineBreak,
    Link,
    Mention,
    RichText,
    Text,
    Topic,
    merge,
    plain,
)

PEOPLE = (("https://m.example/@bob", "bob"), ("https://far.example/@mei", "mei@far.example"))


def read(text: str) -> RichText:
    return to_rich_text(text, PEOPLE, ("Cat", "火锅"), {"blob": "https://m.example/blob.png"})


def test_a_post_of_mastodon() -> None:
    spans = read(
        '<p>Hi <span class="h-card"><a href="https://m.example/@bob" class="u-url mention">'
        "@<span>bob</span></a></span>, look<br />at "
        '<a href="https://m.example/tags/cat" class="mention hashtag" rel="tag">#<span>Cat</span>'
        '</a> :blob: :unknown:</p><p><a href="https://example.org/a/long/way" rel="nofollow">'
        '<span class="invisible">https://</span><span class="ellipsis">example.org/a/lo</span>'
        '<span class="invisible">ng/way</span></a></p>'
    )
    assert spans == (
        Text("Hi "),
        Mention("@bob", "bob"),
        Text(", look"),
        LineBreak(),
        Text("at "),
        Topic("#Cat", "Cat"),
        Text(" "),
        CustomEmoji(":blob:", "https://m.example/blob.png"),
        Text(" :unknown:"),
        LineBreak(),
        LineBreak(),
        Link("https://example.org/a/long/way", "https://example.org/a/long/way"),
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", ""),
        ("<p></p>", ""),
        ("<p>one</p>\n<p>two</p>", "one\n\ntwo"),
        ("<p>one<br>two<br/><br/>three</p>", "one\ntwo\n\nthree"),
        ("one<p>two", "one\n\ntwo"),
        ("<p>  a \n b\t c </p>", "a b c"),
        ("<ul><li>one</li><li>two</li></ul>end", "• one\n• two\n\nend"),
        ("<ol><li><p>one</p></li><li>two</li></ol>", "1. one\n\n2. two"),
        ("<blockquote><p>q</p><p>r</p></blockquote><p>a</p>", "> q\n\n> r\n\na"),
        ("<pre><code>x\n  y</code></pre>", "x\n  y"),
        ("<h1>Title</h1>text", "Title\n\ntext"),
        ("<b>bold</b> <i>thin</i><del>gone</del>", "bold thingone"),
        ("plain\ntext &amp; more", "plain\ntext & more"),
        ("5 < 6 > 4 and <3", "5 < 6 > 4 and <3"),
        ("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>", "<script>alert(1)</script>"),
        ('<p class="quote-inline">RE: <a href="https://x.example">x</a></p><p>said</p>', "said"),
        ('<p>a<img class="emoji" alt=":blob:" src="https://x.example/b.png"></p>', "a:blob:"),
    ],
)
def test_what_is_said(text: str, said: str) -> None:
    assert plain(read(text)) == said


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "<style>p{}</style>",
        "<svg><a href='https://x.example'>hid</a></svg>",
        "<iframe src='https://x.example'>in</iframe>",
        "<template><p>t</p></template>",
        "<!-- said --><p></p>",
        "<video><p>fallback</p></video>",
        "<script>never closed",
        "<noscript><p onclick=x>n",
    ],
)
def test_what_is_no_text_is_gone(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
        ("http://example.org", "http://example.org"),
        ("javascript:alert(1)", ""),
        ("JaVaScRiPt:alert(1)", ""),
        ("data:text/html,x", ""),
        ("file:///etc/passwd", ""),
        ("//example.org", ""),
        ("/relative", ""),
        ("https://user:secret@example.org", ""),
        ("https://", ""),
        ("https://[", ""),
        ("https://example.org/\x00", ""),
        ("https://example.org/" + "x" * 3_000, ""),
        ("mailto:a@example.org", ""),
    ],
)
def test_addresses(address: str, kept: str) -> None:
    assert safe_address(address) == kept
    if not address.startswith("mailto"):
        (span,) = read(f'<a href="{address}">click</a>')
        assert span == (Link("click", kept) if kept else Text("click"))


def test_a_link_keeps_its_true_target() -> None:
    assert read('<a href="https://evil.example/">https://bank.example</a>') == (
        Link("https://bank.example", "https://evil.example/"),
    )
    forged = read('<a class="mention" href="https://evil.example/@x">@bob</a>')
    assert forged == (Link("@bob", "https://evil.example/@x"),)
    known = read('<a class="mention" href="https://other.example/users/Ann">@Ann</a>')
    assert known == (Mention("@Ann", "Ann@other.example"),)


def test_servers_that_make_no_links() -> None:
    spans = read(
        "<p>@bob and @mei@far.example like #cat, not #dog or @nobody: https://a.example</p>"
    )
    assert [span for span in spans if not isinstance(span, Text)] == [
        Mention("@bob", "bob"),
        Mention("@mei@far.example", "mei@far.example"),
        Topic("#cat", "cat"),
        Link("https://a.example", "https://a.example"),
    ]


_TAGS = st.sampled_from(
    [
        "<p>",
        "</p>",
        "<br>",
        "<a",
        "href='https://x.example'>",
        "</a>",
        "<li>",
        "</li>",
        "<ul>",
        "<ol>",
        "</ol>",
        "<pre>",
        "</pre>",
        "<blockquote>",
        "</blockquote>",
        "<script>",
        "</script>",
        "<!--",
        "-->",
        "<b",
        "<svg>",
        "</svg>",
        "<span",
        "class=mention>",
        "&amp;",
        "&#x1F600;",
        "&#0;",
        "@bob",
        "#cat",
        ":blob:",
        "\n",
        "text",
        "火锅",
        "�",
        "<![CDATA[",
        "]]>",
        "<?php",
        "?>",
    ]
)


@given(st.lists(_TAGS | st.text(max_size=8), max_size=40).map("".join))
def test_anything_gives_clean_spans(text: str) -> None:
    spans = read(text)
    assert merge(spans) == spans
    for span in spans:
        if isinstance(span, Text):
            assert span.text
            assert "\n" not in span.text
        if isinstance(span, Link):
            assert safe_address(span.url, ("https", "http", "mailto")) == span.url
    assert plain_text(text) == "".join(span.text for span in to_rich_text(text))


@pytest.mark.parametrize(
    "piece", ["<b>", "<a href='", "<!--", "&#", "</p", "<p><blockquote>", "<<<"]
)
def test_hostile_markup_takes_no_time(piece: str) -> None:
    to_rich_text(piece * (200_000 // len(piece)))
