"""Steps of the network tour: writing, while answers get lost and the server is down."""

from __future__ import annotations

from rednote_desktop.app.tour.driver import Driver
from rednote_desktop.ui import navigation
from rednote_desktop.ui.messages.page import MessagesPage
from tests.e2e.network_visit import POST, Visit

DOWN = {"type": "status", "status": 503}


class NetworkWriting(Visit):
    """What a writer does; nothing is lost and nothing stands twice."""

    async def comment(self, driver: Driver) -> str:
        """Two failures, then the comment stands there once, in both languages."""
        self.bob.fault("POST", "/api/v1/statuses", DOWN, count=2)
        box = driver.window.note.sheet.box
        driver.type(box.edit, "This looks delicious! I want to try it.")
        await driver.wait(lambda: box.second.text, "the second language is written")
        if not box.both.isChecked():
            await driver.click(box.both)
        await driver.wait(lambda: not box.second.unseen_doubt, "the second language was in sight")
        await driver.click(box.send)
        if box.second.in_question:
            await driver.wait(lambda: not box.second.in_question, "it was pointed out")
            await driver.click(box.send)
        text = await self.once(driver, "This looks delicious")
        driver.check("⸻" in text, "both languages stand in it")
        driver.check(self.bob.faults_left == 0, "the server was down twice")
        await driver.settle()
        return "503 twice, then once"

    async def post(self, driver: Driver) -> str:
        """The server takes the note and the answer is lost: it is sent again and stands once."""
        driver.window.context.navigator.close_note()
        driver.window.context.navigator.compose()
        composer = driver.window.composer
        texts = composer.texts
        driver.type(texts.first.body, "We walked along the river and drank tea.")
        await driver.wait(lambda: texts.second.text.body, "the second language is written")
        await texts.settled()
        self.way.lose_answer(POST)
        published = await self.post_it(driver)
        driver.check(self.way.all_lost, "an answer was lost")
        text = await self.once(driver, "We walked along the river")
        driver.check("⸻" in text, "both languages stand in it")
        driver.check(len(published.versions) == 2, "the note has two versions")
        return "answer lost, posted once"

    async def poll_and_warning(self, driver: Driver) -> str:
        """A poll with a warning before it."""
        driver.window.context.navigator.compose()
        composer = driver.window.composer
        extras = composer.extras
        driver.type(composer.texts.first.body, "Which tea is yours?")
        await driver.click(extras.warning_button)
        driver.type(extras.warning.words, "About tea")
        await driver.click(extras.poll_button)
        for field, text in zip(extras.poll.options, ("Green", "Black"), strict=False):
            driver.type(field, text)
        await composer.texts.settled()
        note = await self.post_it(driver)
        driver.check(note.warning == "About tea", "the warning stands before it")
        driver.check(note.poll is not None and len(note.poll.options) == 2, "it has a poll")
        made = await self.look(f"/api/v1/statuses/{note.id.partition('@')[0]}")
        titles = [option["title"] for option in made["poll"]["options"]]
        driver.check(titles == ["Green", "Black"], f"the server has {titles}")
        return "poll and warning"

    async def talk(self, driver: Driver) -> str:
        """Bob's message comes live; her answer loses its answer and stands once."""
        driver.window.context.navigator.close_note()
        driver.window.context.navigator.go(navigation.Messages())
        page = driver.find(MessagesPage)
        await self.there(
            lambda: self.bob.post("@alice 你饿了吗？一起吃火锅吧！", visibility="direct")
        )
        await driver.wait(lambda: page.talks.rows, "the talk comes by itself")
        page.open_talk(page.talks.rows[0].talk)
        await driver.wait(lambda: page.view.list.rows, "the message is there")
        reading = page.view.list.rows[0].text.reading
        await driver.wait(lambda: reading.translation is not None, "it is translated")
        box = page.view.box
        driver.type(box.edit, "Yes, I am very hungry!")
        await driver.wait(lambda: box.second.text, "their language is written")
        await driver.wait(lambda: not box.second.unseen_doubt, "it was in sight")
        self.way.lose_answer(POST)
        await driver.click(box.send)
        if box.second.in_question:
            await driver.wait(lambda: not box.second.in_question, "it was pointed out")
            await driver.click(box.send)
        await self.once(driver, "Yes, I am very hungry!")
        driver.check(self.way.all_lost, "an answer was lost")
        await self.there(lambda: self.bob.post("@alice 太好了！", visibility="direct"))
        await driver.wait(lambda: len(page.view.list.rows) == 3, "his answer comes by itself")
        await driver.settle()
        return "there, back once though the answer was lost, and there again"
