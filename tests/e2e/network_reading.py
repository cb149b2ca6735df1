"""Steps of the network tour: signing in, reading, reacting, signing out."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox

from rednote_desktop.app.tour.driver import Driver
from rednote_desktop.domain.note import Note
from rednote_desktop.translation.result import Outcome
from rednote_desktop.ui import navigation
from rednote_desktop.ui.feed.gap_bar import GapBar
from rednote_desktop.ui.feed.masonry import MasonryView
from rednote_desktop.ui.feed.panel import FeedPanel
from rednote_desktop.ui.pages.notifications import NotificationRow, NotificationsPage
from rednote_desktop.ui.pages.search import SearchPage
from rednote_desktop.ui.profile.page import ProfilePage
from rednote_desktop.ui.settings.account import AccountSection
from rednote_desktop.ui.settings.page import SettingsPage
from rednote_desktop.ui.sign_in.dialog import SignInDialog
from rednote_desktop.ui.widgets.person_row import PersonRow
from tests.e2e.network_visit import Visit, own_number
from tests.network import let_in

WARNED = "我昨天哭了很久，不知道怎么办。"
BUSY = {"type": "status", "status": 429, "headers": {"Retry-After": "1"}}
DOWN = {"type": "status", "status": 503}
BROKEN = {"type": "status", "status": 500}
REFUSED = {"type": "status", "status": 422}
SLOW = {"type": "latency", "delay_ms": 1200}
STREAMS = "GET /api/v1/streaming"
MISSED = 65
GARBLED = {"type": "malformed"}


class NetworkReading(Visit):
    """What a reader does; each step starts where another one ended."""

    async def sign_in(self, driver: Driver) -> str:
        """From the account card through the browser to the account, though all is slow."""
        await self.way.__aenter__()
        self.host = self.way.address
        await self.there(self.settle_neighbours)
        self.bob.fault("GET", "/api/v2/instance", SLOW)
        self.bob.fault("POST", "/oauth/token", SLOW)
        opened: list[str] = []
        navigator = driver.window.context.navigator
        navigator.open_link = opened.append  # type: ignore[method-assign,assignment]
        driver.window.rail.account_card.connect_asked.emit()
        dialog = driver.find(SignInDialog)
        form = dialog.form
        QTest.keyClicks(form.server, self.host)
        driver.key(form.server, Qt.Key.Key_Return)
        await driver.wait(form.card.isVisible, "the server is shown")
        driver.capture(dialog)
        await driver.click(form.primary)
        await driver.wait(lambda: opened, "the browser opens")
        await self.there(lambda: let_in(opened[-1], "alice"))
        session = driver.services.session
        await driver.wait(lambda: session.viewer.name == "Alice", "Alice is signed in")
        del navigator.open_link
        driver.check(session.viewer.id.endswith(f"@{self.host}"), "she is of that server")
        return session.viewer.id

    async def home(self, driver: Driver) -> str:
        """Every note of those she follows, once, though the second page fails at first."""
        driver.window.context.navigator.go(navigation.Following())
        view = driver.find(MasonryView)
        await driver.wait(lambda: view.model().rowCount() >= 20, "notes are there")
        self.bob.fault("GET", "/api/v1/timelines/home", DOWN)
        self.bob.fault("GET", "/api/v1/timelines/home", GARBLED)
        bar = view.verticalScrollBar()

        def read_to_the_end() -> bool:
            bar.setValue(bar.maximum())
            if view.feed.error is not None:
                view.feed.retry()
            return view.feed.at_end

        await driver.wait(read_to_the_end, "all pages are there")
        shown = [note.body for note in _notes(view)]
        driver.check(self.bob.faults_left == 0, "the faults happened")
        driver.check(len(set(shown)) == len(shown), "none twice")
        wanted = await self.there(lambda: self.bob.look("/api/v1/accounts/verify_credentials"))
        count = int(wanted["statuses_count"])
        driver.check(len(shown) == count, f"{len(shown)} of {count} notes")
        bar.setValue(0)
        await driver.settle()
        return f"{len(shown)} notes, none missing, none twice"

    async def gap(self, driver: Driver) -> str:
        """More than a page comes while the stream is down; what is missing is shown and filled."""
        live = driver.services.live
        panel = driver.find(FeedPanel)
        view, known = panel.view, panel.model.rowCount()
        await driver.wait(lambda: live.connected, "news come in")
        self.way.break_off(STREAMS)
        await driver.wait(lambda: not live.connected, "the stream is down")
        view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
        read = view.place().anchor

        def write() -> None:
            for number in range(MISSED):
                self.bob.post(f"Written while nobody listened, number {number}")

        await self.there(write)
        self.way.mend()
        await driver.wait(panel.pill.isVisible, "notes wait", 120)
        driver.check(panel.model.rowCount() == known, "nothing moves by itself")
        await driver.click(panel.pill)
        await driver.wait(panel.model.gaps.all, "something is missing")
        driver.check(panel.model.position(read) > 0, "what was read is still there")
        clicks = 0
        while panel.model.gaps.all():
            bar = driver.find(GapBar)
            view.verticalScrollBar().setValue(bar.y() + view.verticalScrollBar().value() - 300)
            if not clicks:
                await driver.settle()
                driver.capture()
            await driver.click(bar.button)
            clicks += 1
            await driver.wait(lambda: not _loading(panel), "more is shown")
        shown = [note.id for note in _notes(view)]
        driver.check(len(shown) == known + MISSED, f"{len(shown)} of {known + MISSED}")
        driver.check(shown == await self._whole_home(), "every note once, in order")
        driver.check(clicks >= 2, f"closed by {clicks} clicks")
        view.verticalScrollBar().setValue(0)
        return f"{MISSED} missed, {clicks} clicks, none missing, none twice"

    async def _whole_home(self) -> list[str]:
        """Return the ids of the home timeline as the server has it."""
        found: list[str] = []
        place: dict[str, str] = {}
        while True:
            ask = partial(self.alice.look, "/api/v1/timelines/home", limit=40, **place)
            page = await self.there(ask)
            if not page:
                return found
            found += [f"{each['id']}@{self.host}" for each in page]
            place = {"max_id": str(page[-1]["id"])}

    async def read(self, driver: Driver) -> str:
        """A Chinese note is translated though the server offers no translation; so is an answer."""
        await self.open(driver, self.story)
        sheet = driver.window.note.sheet
        await driver.wait(
            lambda: (
                sheet.text.body.reading.translation is not None
                and sheet.text.body.reading.translation.outcome is Outcome.TRANSLATED
            ),
            "the note is translated",
        )
        await driver.wait(lambda: sheet.comments.threads, "the thread is there")
        thread = sheet.comments.threads[0]
        driver.check(len(thread.rows) == 1, f"{len(thread.rows)} top comments")
        await driver.click(thread.more)
        await driver.wait(lambda: len(thread.rows) == 2, "the answer to the answer is there")
        await driver.settle()
        return "translated, with an answer and an answer to it"

    async def like(self, driver: Driver) -> str:
        """The server wants a pause; the like arrives once."""
        path = f"/api/v1/statuses/{self.story}"
        self.bob.fault("POST", f"{path}/favourite", BUSY)
        await driver.click(driver.window.note.sheet.actions.like)

        async def liked() -> bool:
            return int((await self.look(path))["favourites_count"]) == 1

        await driver.wait_for(liked, "the server counts one like")
        driver.check(self.note(driver).viewer.liked, "the heart is full")
        driver.check(self.bob.faults_left == 0, "the server was busy")
        return "429, then once"

    async def boost(self, driver: Driver) -> str:
        """A refused boost is taken back on the screen; one that fails arrives by itself, once."""
        path = f"/api/v1/statuses/{self.story}"
        self.bob.fault("POST", f"{path}/reblog", REFUSED)
        boost = driver.window.note.sheet.actions.boost
        await driver.click(boost)
        await driver.wait(lambda: self.bob.faults_left == 0, "the server refused")
        await driver.wait(lambda: not self.note(driver).viewer.shared, "it is taken back")
        self.bob.fault("POST", f"{path}/reblog", BROKEN)
        await driver.click(boost)

        async def shared() -> bool:
            return int((await self.look(path))["reblogs_count"]) == 1

        await driver.wait_for(shared, "the server counts one boost")
        driver.check(self.bob.faults_left == 0, "the server broke")
        await driver.wait(lambda: self.note(driver).viewer.shared, "the screen shows it")
        return "422, taken back; 500, then once"

    async def bookmark(self, driver: Driver) -> str:
        """The star is the server's bookmark."""
        await driver.click(driver.window.note.sheet.actions.collect)
        await driver.wait(lambda: self.note(driver).viewer.collected, "it is bookmarked")

        async def held() -> bool:
            found = await self.there(lambda: self.alice.look("/api/v1/bookmarks"))
            return [each["id"] for each in found] == [self.story]

        await driver.wait_for(held, "the server holds it")
        return "bookmarked"

    async def vote(self, driver: Driver) -> str:
        """Bob's poll counts one vote of hers."""
        asked = {"options": ["饺子", "面条"], "expires_in": 3600}
        number = await self.there(lambda: self.bob.post("晚饭吃什么？", poll=asked))
        await self.open(driver, number)
        view = driver.window.note.sheet.attached.poll
        await driver.wait(lambda: view.isVisible() and len(view.options) == 2, "the poll is there")
        button = view.options[1].button
        driver.check(button is not None, "it can be answered")
        if button is not None:
            button.click()
        await driver.click(view.vote)

        async def counted() -> bool:
            poll = (await self.look(f"/api/v1/statuses/{number}"))["poll"]
            return [option["votes_count"] for option in poll["options"]] == [0, 1]

        await driver.wait_for(counted, "the server counts the vote")
        await driver.wait(lambda: not view.open, "the result is shown")
        await driver.settle()
        return "one vote"

    async def warning(self, driver: Driver) -> str:
        """The warning is translated before the note is opened; then the note shows."""
        number = await self.there(lambda: self.bob.post(WARNED, spoiler_text="心情不好"))
        await self.open(driver, number)
        sheet = driver.window.note.sheet
        reading = sheet.veil.warning.reading
        await driver.wait(lambda: sheet.veil.isVisible(), "the warning covers the note")
        driver.check(not sheet.text.isVisible(), "the text is covered")
        await driver.wait(lambda: reading.translation is not None, "the warning is translated")
        driver.capture()
        await driver.click(sheet.veil.button)
        await driver.wait(sheet.text.isVisible, "the text shows")
        return "covered, translated, opened"

    async def search(self, driver: Driver) -> str:
        """People are found by name."""
        driver.keys("Ctrl+K")
        field = driver.window.top_bar.search
        field.clear()
        driver.type(field, "bob")
        driver.key(field, Qt.Key.Key_Return)
        page = driver.find(SearchPage)
        await driver.wait(lambda: "(1)" in page.tabs.tabText(2), "one person is found")
        page.tabs.setCurrentIndex(2)
        row = driver.find(PersonRow, page)
        driver.check("Bob" in row.accessibleName(), row.accessibleName())
        await driver.settle()
        return row.accessibleName()

    async def profile(self, driver: Driver) -> str:
        """Carol lets followers in one by one: the wish to follow waits."""
        carol = await driver.services.session.client.account_by_handle("carol")
        driver.window.context.navigator.go(navigation.Profile(carol.id))
        page = driver.find(ProfilePage)
        await driver.wait(lambda: page.account is not None, "Carol is there")
        await driver.services.notes.follow(carol, True)
        federation = driver.services.session.client.federation
        driver.check(federation is not None, "the network federates")
        if federation is not None:
            stands = await federation.relationship(carol.id)
            driver.check(stands.requested and not stands.following, f"{stands}")
        await driver.settle()
        return "requested"

    async def notifications(self, driver: Driver) -> str:
        """Bob's like of her note is told."""
        own = await self.there(
            lambda: self.alice.look(f"/api/v1/accounts/{own_number(driver)}/statuses")
        )
        number = next(each["id"] for each in own if "river" in each["content"])
        await self.there(lambda: self.bob.act(f"/api/v1/statuses/{number}/favourite"))
        driver.window.context.navigator.go(navigation.Notifications())
        page = driver.find(NotificationsPage)
        await driver.wait(lambda: page.findChildren(NotificationRow), "something is told")
        await driver.settle()
        count = await driver.services.session.client.unread_count()
        return f"{len(page.findChildren(NotificationRow))} notifications, {count} unread"

    async def sign_out(self, driver: Driver) -> str:
        """Signing out takes the token back at the server."""
        services = driver.services
        account = services.session.viewer
        client = services.session.client
        driver.window.context.navigator.go(navigation.Settings("account"))
        page = driver.find(SettingsPage)
        section = driver.find(AccountSection, page)
        await driver.wait(lambda: account.id in section.rows, "the account is listed")
        driver.capture()
        revoked = len([line for line in self.way.seen if line.startswith("POST /oauth/revoke")])
        driver.check(client.capabilities.remote, "it is the server's account")
        await driver.click(section.rows[account.id].out)
        await driver.wait(lambda: driver.window.findChildren(QDialogButtonBox), "the window asks")
        box = driver.find(QDialogButtonBox)
        agree = next(each for each in box.buttons() if each.text() == "Sign out")
        await driver.click(agree)
        await driver.wait(
            lambda: services.networks.connection(account.id) is None, "the account is gone"
        )
        await driver.wait(
            lambda: (
                len([line for line in self.way.seen if line.startswith("POST /oauth/revoke")])
                > revoked
            ),
            "the server is told",
        )
        await driver.wait(
            lambda: "@" not in services.session.viewer.id, "an account of this computer is used"
        )
        await driver.settle()
        await self.way.__aexit__(None, None, None)
        for person in (self.alice, self.bob, self.carol):
            person.close()
        return "revoked"


def _loading(panel: FeedPanel) -> bool:
    return any(gap.loading for _, gap in panel.model.gaps.all())


def _notes(view: MasonryView) -> list[Note]:
    rows = range(view.model().rowCount())
    notes = (view.feed.note_at(view.feed.index(row, 0)) for row in rows)
    return [note for note in notes if note is not None]
