"""Settings of reading and writing: languages, translation on sight, pinyin."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from typing_extensions import override

from rednote_desktop.domain.language import (
    ENGLISH,
    SIMPLIFIED,
    TRADITIONAL,
    base,
    writes_traditional,
)
from rednote_desktop.ui.language.collation import in_order
from rednote_desktop.ui.reading_menu import view_names
from rednote_desktop.ui.settings.rule_list import RuleList
from rednote_desktop.ui.settings.section import Section

if TYPE_CHECKING:
    from rednote_desktop.storage.reading_settings import Reading
    from rednote_desktop.ui.context import UiContext

_LANGUAGES: Final = (ENGLISH, SIMPLIFIED, TRADITIONAL, "pt", "es", "fr", "de", "ja", "ko")
_TRANSLATED: Final = (ENGLISH, SIMPLIFIED)


class ReadingSection(Section):
    """What one reads, what is translated on sight, and in which second language one writes."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        settings = context.services.settings.value
        names = context.formats.language_name
        self.add_group(
            self.tr("Languages I read"),
            self.tr("Texts in these languages are left as they are. The first is translated into."),
        )
        targets = [(tag, names(tag)) for tag in (*_TRANSLATED, TRADITIONAL)]
        chosen = context.services.translate.languages[0]
        first = base(chosen)
        shown = TRADITIONAL if writes_traditional(chosen) else first
        self.target = self.choice(targets, shown, self._set_target)
        self.add_row(self.tr("Translate into"), self.target)
        for tag in in_order(_LANGUAGES, names):
            if base(tag) == first:
                continue
            reads = tag in settings.reading.languages
            box = self.switch(reads, partial(self._set_reads, tag))
            #: %1 is the name of a language
            self.add_row(self.tr("I also read %1").replace("%1", names(tag)), box)
        self.add_group(self.tr("Translation"))
        self.mode = self.choice(
            view_names(), settings.reading.mode, lambda value: self._set(mode=value)
        )
        #: noun: heading over how translations are shown
        self.add_row(self.tr("Show"), self.mode)
        for tag in _TRANSLATED:
            if base(tag) == first:
                continue
            on = settings.reading.auto_translate.get(base(tag), True)
            box = self.switch(on, partial(self._set_automatic, tag))
            #: %1 is the name of a language
            self.add_row(self.tr("Translate %1 automatically").replace("%1", names(tag)), box)
            learns = base(tag) in settings.reading.learning
            #: %1 is the name of a language
            learning = self.tr("I am learning %1").replace("%1", names(tag))
            box = self.switch(learns, partial(context.services.rules.learn, tag))
            self.add_row(learning, box, self.tr("The original is shown, translated on demand"))
        self.pinyin = self.switch(settings.reading.pinyin, lambda on: self._set(pinyin=on))
        self.add_row(
            self.tr("Pinyin over Chinese words"), self.pinyin, self.tr("In the translation panel")
        )
        tones = settings.reading.tone_colours
        self.tones = self.switch(tones, lambda on: self._set(tone_colours=on))
        self.add_row(self.tr("Pinyin in the colours of its tones"), self.tones)
        self._add_chinese(settings.reading)
        self._add_covers(settings.reading)
        self.add_group(
            self.tr("Rules for authors and channels"),
            self.tr("Made in the menus of notes, cards and channels. They go before all above."),
        )
        self.rules = RuleList(context)
        self.add_widget(self.rules)
        #: noun: heading over the languages one writes in
        self.add_group(self.tr("Writing"))
        seconds = [("", self.tr("The other of English and Chinese")), *targets]
        self.second = self.choice(
            seconds, settings.writing.second_language, self._set_second_language
        )
        self.add_row(self.tr("Second language"), self.second)

    @override
    def dispose(self) -> None:
        """Stop listening; safe to call twice."""
        self.rules.dispose()

    def _add_chinese(self, reading: Reading) -> None:
        self.add_group(
            self.tr("Chinese characters"),
            self.tr("Ctrl+T shows what the author wrote, wherever characters are converted."),
        )
        scripts = (
            #: of Chinese characters: not converted
            ("as_written", self.tr("As written")),
            #: adjective: Chinese characters
            ("simplified", self.tr("Simplified")),
            #: adjective: Chinese characters
            ("traditional", self.tr("Traditional")),
        )
        self.chinese = self.choice(scripts, reading.chinese, lambda value: self._set(chinese=value))
        self.add_row(self.tr("Show Chinese in"), self.chinese)
        regions = (
            #: Traditional characters and words of Taiwan
            ("taiwan", self.tr("Taiwan")),
            #: Traditional characters of Hong Kong
            ("hong_kong", self.tr("Hong Kong")),
            #: Simplified characters with the words of the mainland
            ("mainland", self.tr("Mainland words")),
        )
        self.traditional = self.choice(
            regions, reading.traditional, lambda value: self._set(traditional=value)
        )
        self.add_row(
            self.tr("Traditional Chinese as in"),
            self.traditional,
            self.tr("Also for translations and for your second language"),
        )

    def _add_covers(self, reading: Reading) -> None:
        self.add_group(
            self.tr("Sensitive pictures and videos"),
            self.tr("Content warnings of authors stay closed until you open them."),
        )
        wishes = (
            ("cover", self.tr("Cover those marked as sensitive")),
            #: pictures and texts marked as sensitive are never covered
            ("show", self.tr("Always show")),
            ("hide", self.tr("Always cover all")),
        )
        self.sensitive = self.choice(
            wishes, reading.sensitive, lambda value: self._set(sensitive=value)
        )
        self.add_row(self.tr("Show"), self.sensitive)

    def _set_target(self, language: str) -> None:
        old = self.context.services.settings.value.reading.languages
        kept = tuple(tag for tag in old[1:] if base(tag) != base(language))
        self._set(languages=(language, *kept))

    def _set_reads(self, language: str, reads: bool) -> None:
        old = self.context.services.settings.value.reading.languages
        kept = tuple(tag for tag in old if tag != language)
        self._set(languages=(*kept, language) if reads else kept)

    def _set_automatic(self, language: str, on: bool) -> None:
        old = self.context.services.settings.value.reading.auto_translate
        self._set(auto_translate={**old, base(language): on})

    def _set(self, **changes: object) -> None:
        self.context.services.settings.update(reading=changes)

    def _set_second_language(self, language: str) -> None:
        self.context.services.settings.update(writing={"second_language": language})
