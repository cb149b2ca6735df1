<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en_US">
<context>
    <name>AboutNote</name>
    <message>
        <source>Changing your note</source>
        <translation>Изменение поста</translation>
    </message>
    <message>
        <source>Leave the note as it is</source>
        <translation>Оставить пост как есть</translation>
    </message>
    <message>
        <source>Do not reply; write a note of its own</source>
        <translation>Не отвечать, написать отдельный пост</translation>
    </message>
    <message>
        <source>Leave the quoted note out</source>
        <translation>Убрать цитируемый пост</translation>
    </message>
    <message>
        <source>Replying to a note</source>
        <translation>Ответ на пост</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Ответ: %1</translation>
    </message>
    <message>
        <source>Quoting a note</source>
        <translation>Цитирование поста</translation>
    </message>
    <message>
        <source>Quoting %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Цитата: %1</translation>
    </message>
</context>
<context>
    <name>AboutSection</name>
    <message>
        <source>RedNote Desktop</source>
        <translation>RedNote Desktop</translation>
    </message>
    <message>
        <source>An independent program. It is not made by or connected with RedNote or Xiaohongshu; these names belong to their owners.</source>
        <translation>Независимая программа. Она не создана компаниями RedNote и Xiaohongshu и не связана с ними; эти названия принадлежат их владельцам.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>verb on a button: copy the versions to the clipboard</extracomment>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy all versions</source>
        <translation>Копировать все версии</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Показать…</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Диагностика</translation>
    </message>
    <message>
        <source>Facts, logs and crash reports for a report to those who make this program</source>
        <translation>Сведения, журналы и отчёты о сбоях — для сообщения авторам программы</translation>
    </message>
    <message>
        <source>Welcome again</source>
        <translation>Приветствие ещё раз</translation>
    </message>
    <message>
        <source>The questions of the first start</source>
        <translation>Вопросы первого запуска</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>noun: the licences of the program and of what it bundles</extracomment>
        <translation>Лицензии</translation>
    </message>
    <message>
        <source>Program: MIT licence.</source>
        <translation>Программа: лицензия MIT.</translation>
    </message>
    <message>
        <source>Sample community, drawings, videos and slang glossary: CC0 1.0.</source>
        <translation>Демосообщество, рисунки, видео и словарик сленга: CC0 1.0.</translation>
    </message>
    <message>
        <source>Dictionary: CC-CEDICT, CC BY-SA 4.0.</source>
        <translation>Словарь: CC-CEDICT, CC BY-SA 4.0.</translation>
    </message>
    <message>
        <source>Open Chinese Convert (OpenCC): Apache 2.0.</source>
        <translation>Open Chinese Convert (OpenCC): Apache 2.0.</translation>
    </message>
    <message>
        <source>Qt for Python: LGPL 3. CTranslate2: MIT. SentencePiece: Apache 2.0.</source>
        <translation>Qt for Python: LGPL 3. CTranslate2: MIT. SentencePiece: Apache 2.0.</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>shown after the versions were copied to the clipboard</extracomment>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Language pack</source>
        <translation>Языковой пакет</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>Accounts (Ctrl+Shift+A)</source>
        <translation>Аккаунты (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Войти снова</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Мой профиль</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Войти снова…</translation>
    </message>
    <message>
        <source>Add an account here…</source>
        <translation>Добавить аккаунт здесь…</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>Подключить аккаунт…</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>войдите снова</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Has to sign in again; nothing is lost until then</source>
        <translation>Нужно войти снова; до этого ничего не пропадёт</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Войти снова</translation>
    </message>
    <message>
        <source>No keyring: signed in until the program ends</source>
        <translation>Нет связки ключей: вход действует до закрытия программы</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>noun: the page about a person, not the profile folder</extracomment>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>verb on a button: act as this account from now on</extracomment>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
</context>
<context>
    <name>AccountSection</name>
    <message>
        <source>Networks</source>
        <extracomment>noun: social networks that accounts are connected to</extracomment>
        <translation>Сети</translation>
    </message>
    <message>
        <source>Accounts on servers of the Mastodon family. The sign-in is kept in the system&apos;s keyring; your password is never stored.</source>
        <translation>Аккаунты на серверах семейства Mastodon. Данные входа хранятся в системной связке ключей, пароль не сохраняется никогда.</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>Подключить аккаунт…</translation>
    </message>
    <message>
        <source>Another network</source>
        <translation>Другая сеть</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На этом компьютере</translation>
    </message>
    <message>
        <source>People of the embedded community; nothing of it leaves this computer.</source>
        <translation>Люди встроенного сообщества; оно не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Добавить аккаунт…</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Ещё один аккаунт</translation>
    </message>
    <message>
        <source>None yet</source>
        <extracomment>no account is connected to a network yet</extracomment>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>Sign out of %1? Drafts and notes that wait to be sent stay on this computer.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Выйти из аккаунта %1? Черновики и посты, ожидающие отправки, останутся на этом компьютере.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
</context>
<context>
    <name>AccountWatch</name>
    <message>
        <source>%1 has to sign in again. Nothing is lost until then.</source>
        <extracomment>%1 is the name of a person, who is signed in on a server</extracomment>
        <translation>%1: нужно войти снова. До этого ничего не пропадёт.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>On this computer</source>
        <translation>На этом компьютере</translation>
    </message>
</context>
<context>
    <name>AddButton</name>
    <message>
        <source>Add pictures or a video</source>
        <translation>Добавить фото или видео</translation>
    </message>
    <message>
        <source>Add pictures or a video; you can also drop or paste them</source>
        <translation>Добавьте фото или видео; их можно также перетащить или вставить</translation>
    </message>
</context>
<context>
    <name>AlsoTo</name>
    <message numerus="yes">
        <source>Also to %n account(s)</source>
        <extracomment>on the button that chooses further accounts which post the same note</extracomment>
        <translation>
            <numerusform>И ещё в %n аккаунт</numerusform>
            <numerusform>И ещё в %n аккаунта</numerusform>
            <numerusform>И ещё в %n аккаунтов</numerusform>
        </translation>
    </message>
    <message>
        <source>Also post to…</source>
        <translation>Опубликовать ещё в…</translation>
    </message>
    <message>
        <source>Post the same note with other accounts of yours</source>
        <translation>Опубликовать тот же пост и с других ваших аккаунтов</translation>
    </message>
</context>
<context>
    <name>AltEditor</name>
    <message>
        <source>Done</source>
        <extracomment>closes the editor of a picture&apos;s description</extracomment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Close the description (Esc)</source>
        <translation>Закрыть описание (Esc)</translation>
    </message>
    <message>
        <source>What is in the picture? For people who cannot see it.</source>
        <translation>Что на картинке? Для тех, кто её не видит.</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>adjective: light colours of the window</extracomment>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>adjective: dark colours of the window</extracomment>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Контрастная</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>noun: heading over the size of text</extracomment>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>80% to 200%</source>
        <translation>от 80 % до 200 %</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Язык интерфейса</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>noun: animations in the window</extracomment>
        <translation>Анимация</translation>
    </message>
    <message>
        <source>Reduced</source>
        <extracomment>adjective: reduced motion</extracomment>
        <translation>Меньше</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>adjective: full motion</extracomment>
        <translation>Полная</translation>
    </message>
    <message>
        <source>Reduced motion stops animations and autoplay.</source>
        <translation>«Меньше» отключает эффекты и автовоспроизведение.</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>The quoted note is gone, or not for you to see.</source>
        <translation>Цитируемый пост удалён или недоступен вам.</translation>
    </message>
</context>
<context>
    <name>AuthorHeader</name>
    <message>
        <source>shared by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>репост: %1</translation>
    </message>
    <message>
        <source>Everybody can see this, but it is in no public list</source>
        <translation>Видно всем, но не попадает в общие ленты</translation>
    </message>
    <message>
        <source>Only the people mentioned can see this</source>
        <translation>Видно только упомянутым</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>Видно только вам</translation>
    </message>
    <message>
        <source>Followers can see this</source>
        <translation>Видно подписчикам</translation>
    </message>
    <message>
        <source>edited</source>
        <extracomment>beside the date of a note: it was changed after posting</extracomment>
        <translation>изменено</translation>
    </message>
    <message>
        <source>Show what was changed</source>
        <translation>Показать, что изменилось</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>tip of a button with three dots: more actions</extracomment>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Close the note (Esc)</source>
        <translation>Закрыть пост (Esc)</translation>
    </message>
    <message>
        <source>Open the Translation panel</source>
        <translation>Открыть панель перевода</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Удалить пост</translation>
    </message>
</context>
<context>
    <name>Avatar</name>
    <message>
        <source>Picture of %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Фото: %1</translation>
    </message>
</context>
<context>
    <name>AvatarCrop</name>
    <message>
        <source>Choose the part of the picture</source>
        <translation>Выберите часть картинки</translation>
    </message>
    <message>
        <source>Drag to move, turn the wheel to zoom</source>
        <translation>Тяните, чтобы двигать; колесо меняет масштаб</translation>
    </message>
</context>
<context>
    <name>Bilingual</name>
    <message>
        <source>Title</source>
        <extracomment>noun: title of a note</extracomment>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>What is on your mind? # for topics, @ for people</source>
        <translation>О чём думаете? # для тем, @ для людей</translation>
    </message>
    <message>
        <source>Appears here as you type</source>
        <translation>Появится здесь, пока вы пишете</translation>
    </message>
    <message>
        <source>Swap the two languages</source>
        <translation>Поменять языки местами</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>EDITED BY YOU</source>
        <translation>ИЗМЕНЕНО ВАМИ</translation>
    </message>
    <message numerus="yes">
        <source>%n EDITED BY YOU</source>
        <comment>sentences</comment>
        <translation>
            <numerusform>%n ИЗМЕНЕНО ВАМИ</numerusform>
            <numerusform>%n ИЗМЕНЕНЫ ВАМИ</numerusform>
            <numerusform>%n ИЗМЕНЕНО ВАМИ</numerusform>
        </translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>Перевести заново</translation>
    </message>
    <message>
        <source>Replace your text by a new translation</source>
        <translation>Заменить ваш текст новым переводом</translation>
    </message>
    <message>
        <source>TRANSLATING…</source>
        <translation>ПЕРЕВОД…</translation>
    </message>
    <message>
        <source>TRANSLATED AS YOU TYPE</source>
        <translation>ПЕРЕВОД НА ЛЕТУ</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>verb on a button: write the translation oneself</extracomment>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Write this text yourself; it is not replaced then</source>
        <translation>Напишите этот текст сами — он больше не будет заменяться</translation>
    </message>
    <message>
        <source>This looks like %1.</source>
        <translation>Похоже, это %1.</translation>
    </message>
    <message>
        <source>Swap languages</source>
        <translation>Поменять языки</translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <source>Link copied</source>
        <translation>Ссылка скопирована</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>verb: open the note</extracomment>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Take the like back</source>
        <translation>Убрать лайк</translation>
    </message>
    <message>
        <source>Like</source>
        <extracomment>verb: like the note</extracomment>
        <translation>Нравится</translation>
    </message>
    <message>
        <source>Take out of collections</source>
        <translation>Убрать из подборок</translation>
    </message>
    <message>
        <source>Collect</source>
        <extracomment>verb: save the note into a collection</extracomment>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <extracomment>verb: take back the sharing of a note to one&apos;s followers</extracomment>
        <translation>Убрать репост</translation>
    </message>
    <message>
        <source>Share with your followers</source>
        <translation>Поделиться с подписчиками</translation>
    </message>
    <message>
        <source>Show what is covered</source>
        <translation>Показать скрытое</translation>
    </message>
    <message>
        <source>Cover it again</source>
        <translation>Снова скрыть</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Explain the words</source>
        <translation>Объяснить слова</translation>
    </message>
    <message>
        <source>Profile of %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Профиль: %1</translation>
    </message>
    <message>
        <source>Show translation</source>
        <translation>Показать перевод</translation>
    </message>
    <message>
        <source>Hide translation</source>
        <translation>Скрыть перевод</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>name of the collection that is made when the first note is collected</extracomment>
        <translation>Сохранённое</translation>
    </message>
</context>
<context>
    <name>CardCover</name>
    <message>
        <source>Try again</source>
        <comment>button on a lost picture</comment>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button on what is covered</comment>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Poll</source>
        <extracomment>noun: the note holds a poll</extracomment>
        <translation>Опрос</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>noun: the note quotes another one</extracomment>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Hidden by your filter</source>
        <translation>Скрыто вашим фильтром</translation>
    </message>
    <message>
        <source>Sensitive content</source>
        <translation>Деликатный контент</translation>
    </message>
</context>
<context>
    <name>CardPainter</name>
    <message>
        <source>%1 shared</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Репост: %1</translation>
    </message>
    <message>
        <source>Replies to @%1</source>
        <extracomment>%1 is a person&apos;s handle</extracomment>
        <translation>Ответ @%1</translation>
    </message>
    <message>
        <source>A reply</source>
        <extracomment>noun: the note answers somebody; shown without a name</extracomment>
        <translation>Ответ</translation>
    </message>
</context>
<context>
    <name>CardSpeech</name>
    <message>
        <source>%1, by %2</source>
        <extracomment>%1 is a note&apos;s title, %2 its author&apos;s name</extracomment>
        <translation>%1, автор: %2</translation>
    </message>
    <message>
        <source>word by word: %1</source>
        <extracomment>%1 is what each word of the title means</extracomment>
        <translation>слово за словом: %1</translation>
    </message>
    <message>
        <source>in your language: %1</source>
        <extracomment>%1 is the text in the reader&apos;s language</extracomment>
        <translation>на вашем языке: %1</translation>
    </message>
    <message>
        <source>translated</source>
        <extracomment>read out: the card&apos;s text is a translation</extracomment>
        <translation>переведено</translation>
    </message>
    <message>
        <source>in the author&apos;s words</source>
        <translation>словами автора</translation>
    </message>
    <message>
        <source>translated, original: %1</source>
        <extracomment>%1 is the text as its author wrote it</extracomment>
        <translation>переведено, оригинал: %1</translation>
    </message>
    <message>
        <source>in the author&apos;s words, original: %1</source>
        <extracomment>%1 is the text in the language the author wrote first</extracomment>
        <translation>словами автора, оригинал: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>%n лайк</numerusform>
            <numerusform>%n лайка</numerusform>
            <numerusform>%n лайков</numerusform>
        </translation>
    </message>
    <message>
        <source>liked by you</source>
        <translation>вам нравится</translation>
    </message>
    <message>
        <source>collected by you</source>
        <translation>у вас в подборке</translation>
    </message>
    <message>
        <source>shared by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>репост: %1</translation>
    </message>
    <message>
        <source>replies to @%1</source>
        <extracomment>%1 is a person&apos;s handle</extracomment>
        <translation>ответ @%1</translation>
    </message>
    <message>
        <source>hidden by your filter, V shows it</source>
        <translation>скрыто вашим фильтром, V — показать</translation>
    </message>
    <message>
        <source>behind a content warning, V opens it</source>
        <translation>под предупреждением, V — открыть</translation>
    </message>
    <message>
        <source>the pictures are covered, V shows them</source>
        <translation>картинки скрыты, V — показать</translation>
    </message>
    <message>
        <source>text only</source>
        <extracomment>read out: the note has no picture</extracomment>
        <translation>только текст</translation>
    </message>
    <message>
        <source>video</source>
        <extracomment>read out: the note has a video</extracomment>
        <translation>видео</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n фото</numerusform>
            <numerusform>%n фото</numerusform>
            <numerusform>%n фото</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardTips</name>
    <message>
        <source>Take the like back (L)</source>
        <translation>Убрать лайк (L)</translation>
    </message>
    <message>
        <source>Like (L)</source>
        <extracomment>verb; the key stays as it is</extracomment>
        <translation>Нравится (L)</translation>
    </message>
    <message>
        <source>Profile of @%1</source>
        <extracomment>%1 is a person&apos;s handle, without the at sign</extracomment>
        <translation>Профиль @%1</translation>
    </message>
    <message>
        <source>Show it (V)</source>
        <translation>Показать (V)</translation>
    </message>
    <message>
        <source>Fetch the picture again</source>
        <translation>Загрузить картинку ещё раз</translation>
    </message>
</context>
<context>
    <name>CarouselOverlay</name>
    <message>
        <source>Previous (←)</source>
        <extracomment>the previous picture; the key stays as it is</extracomment>
        <translation>Назад (←)</translation>
    </message>
    <message>
        <source>Next (→)</source>
        <extracomment>the next picture; the key stays as it is</extracomment>
        <translation>Вперёд (→)</translation>
    </message>
    <message>
        <source>Describe the picture</source>
        <translation>Показать описание</translation>
    </message>
    <message>
        <source>ALT</source>
        <extracomment>badge on a picture that has an alternative text</extracomment>
        <translation>ALT</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Leave the whole window (Esc)</source>
        <translation>Выйти из полного окна (Esc)</translation>
    </message>
    <message>
        <source>Whole window (F)</source>
        <translation>На всё окно (F)</translation>
    </message>
</context>
<context>
    <name>CollectMenu</name>
    <message>
        <source>New collection…</source>
        <translation>Новая подборка…</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Новая подборка</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: name of the new collection</extracomment>
        <translation>Название</translation>
    </message>
</context>
<context>
    <name>CollectionCard</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n пост</numerusform>
            <numerusform>%n поста</numerusform>
            <numerusform>%n постов</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Удалить…</translation>
    </message>
</context>
<context>
    <name>CollectionPage</name>
    <message>
        <source>Bookmarks</source>
        <extracomment>noun: notes that were saved on a network without collections</extracomment>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>This collection is empty</source>
        <translation>В этой подборке пусто</translation>
    </message>
    <message>
        <source>The star under a note puts it here.</source>
        <translation>Звёздочка под постом добавит его сюда.</translation>
    </message>
</context>
<context>
    <name>CollectionsPage</name>
    <message>
        <source>Collections</source>
        <translation>Подборки</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Новая подборка</translation>
    </message>
    <message>
        <source>Nothing collected yet</source>
        <translation>Пока ничего не сохранено</translation>
    </message>
    <message>
        <source>The star under a note keeps it in a collection of yours.</source>
        <translation>Звёздочка под постом сохранит его в вашу подборку.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: name of a collection</extracomment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Переименовать подборку</translation>
    </message>
    <message>
        <source>Delete the collection “%1”? The notes in it stay where they are.</source>
        <extracomment>%1 is the name of a collection</extracomment>
        <translation>Удалить подборку «%1»? Сами посты никуда не денутся.</translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation>Удалить подборку</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>CommentBox</name>
    <message>
        <source>Reply in your language…</source>
        <translation>Ответить…</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Ваш комментарий</translation>
    </message>
    <message>
        <source>Post in both</source>
        <translation>На двух языках</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>verb on a button: send the comment</extracomment>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Do not reply to this comment</source>
        <translation>Не отвечать на этот комментарий</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>Отправить (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Post the comment in both languages</source>
        <translation>Опубликовать комментарий на двух языках</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправка…</translation>
    </message>
    <message>
        <source>Followers read it, as they do the note.</source>
        <translation>Увидят подписчики, как и сам пост.</translation>
    </message>
    <message>
        <source>Only those mentioned read it, as they do the note.</source>
        <translation>Увидят только упомянутые, как и сам пост.</translation>
    </message>
    <message>
        <source>It stands behind the same warning: %1</source>
        <extracomment>%1 is a content warning</extracomment>
        <translation>Под тем же предупреждением: %1</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Ответ: %1</translation>
    </message>
    <message>
        <source>It will be sent when there is a connection</source>
        <translation>Отправится, когда появится связь</translation>
    </message>
</context>
<context>
    <name>CommentRow</name>
    <message>
        <source>Reply</source>
        <extracomment>verb on a button: answer this comment</extracomment>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>Перевести заново</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Ответить: %1</translation>
    </message>
    <message numerus="yes">
        <source>Take the like back (%n likes)</source>
        <translation>
            <numerusform>Убрать лайк (%n лайк)</numerusform>
            <numerusform>Убрать лайк (%n лайка)</numerusform>
            <numerusform>Убрать лайк (%n лайков)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Like (%n likes)</source>
        <translation>
            <numerusform>Нравится (%n лайк)</numerusform>
            <numerusform>Нравится (%n лайка)</numerusform>
            <numerusform>Нравится (%n лайков)</numerusform>
        </translation>
    </message>
    <message>
        <source>Machine&apos;s guess</source>
        <extracomment>mark on a comment that was put together word by word</extracomment>
        <translation>Машинный вариант</translation>
    </message>
    <message>
        <source>Word by word</source>
        <translation>Слово за словом</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>verb on a button</extracomment>
        <translation>Перевести</translation>
    </message>
</context>
<context>
    <name>CommentText</name>
    <message>
        <source>(?)</source>
        <extracomment>Behind a translation that may be wrong, as a small mark</extracomment>
        <translation>(?)</translation>
    </message>
    <message>
        <source>Author</source>
        <extracomment>The one who wrote the note, as a mark beside their comments</extracomment>
        <translation>Автор</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n комментарий</numerusform>
            <numerusform>%n комментария</numerusform>
            <numerusform>%n комментариев</numerusform>
        </translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>Комментариев пока нет</translation>
    </message>
    <message>
        <source>Write the first one, in your own language.</source>
        <translation>Напишите первый, на своём языке.</translation>
    </message>
    <message>
        <source>More comments</source>
        <translation>Ещё комментарии</translation>
    </message>
    <message>
        <source>Try again to load more comments</source>
        <translation>Не загрузилось — попробовать ещё раз</translation>
    </message>
</context>
<context>
    <name>CommentsTab</name>
    <message>
        <source>More comments</source>
        <translation>Ещё комментарии</translation>
    </message>
    <message>
        <source>No note is open</source>
        <translation>Пост не открыт</translation>
    </message>
    <message>
        <source>Open a note to read its comments in both languages.</source>
        <translation>Откройте пост, чтобы читать комментарии на двух языках.</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>Комментариев пока нет</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>Suggestions</source>
        <translation>Подсказки</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n пост</numerusform>
            <numerusform>%n поста</numerusform>
            <numerusform>%n постов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComposerPanel</name>
    <message>
        <source>New note</source>
        <translation>Новый пост</translation>
    </message>
    <message>
        <source>Kept in your drafts</source>
        <translation>Сохранено в черновиках</translation>
    </message>
</context>
<context>
    <name>CorrectionEdit</name>
    <message>
        <source>Your translation of this sentence</source>
        <translation>Ваш перевод этого предложения</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Leave the translation as it was (Esc)</source>
        <translation>Оставить прежний перевод (Esc)</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>verb on a button: keep one&apos;s own translation of a sentence</extracomment>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Use this translation from now on, wherever the sentence occurs (Ctrl+Enter)</source>
        <translation>Впредь использовать этот перевод везде, где встретится предложение (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>CoverPicker</name>
    <message>
        <source>Cover made of your words</source>
        <translation>Обложка из ваших слов</translation>
    </message>
    <message>
        <source>Cover style: %1</source>
        <translation>Стиль обложки: %1</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>noun: a paper-coloured background of a text note</extracomment>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Sunrise</source>
        <extracomment>noun: name of a coloured background of a text note</extracomment>
        <translation>Рассвет</translation>
    </message>
    <message>
        <source>Mint</source>
        <extracomment>noun: name of a mint-green background of a text note</extracomment>
        <translation>Мята</translation>
    </message>
    <message>
        <source>Grape</source>
        <extracomment>noun: name of a purple background of a text note</extracomment>
        <translation>Виноград</translation>
    </message>
    <message>
        <source>Ink</source>
        <extracomment>noun: name of a black background of a text note</extracomment>
        <translation>Тушь</translation>
    </message>
    <message>
        <source>Blush</source>
        <extracomment>noun: name of a pink background of a text note</extracomment>
        <translation>Румянец</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Небо</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Лес</translation>
    </message>
    <message>
        <source>Butter</source>
        <extracomment>noun: name of a pale yellow background of a text note</extracomment>
        <translation>Сливки</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Ночь</translation>
    </message>
    <message>
        <source>Coral</source>
        <extracomment>noun: name of a coral-red background of a text note</extracomment>
        <translation>Коралл</translation>
    </message>
    <message>
        <source>Squared paper</source>
        <extracomment>noun: a background of a text note with the squares of an exercise book</extracomment>
        <translation>В клетку</translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>Something went wrong in the last run.</source>
        <translation>В прошлый раз что-то пошло не так.</translation>
    </message>
    <message>
        <source>RedNote Desktop ended unexpectedly.</source>
        <translation>RedNote Desktop неожиданно закрылся.</translation>
    </message>
    <message>
        <source>View report</source>
        <translation>Открыть отчёт</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>verb: takes the notice away; the report stays in the diagnostics</extracomment>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>DamageNotice</name>
    <message>
        <source>A damaged file was set aside in the profile folder: %1</source>
        <extracomment>%1 are names of files</extracomment>
        <translation>Повреждённый файл отложен в папке данных: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) saved from it.</source>
        <comment>drafts, words, notes …</comment>
        <translation>
            <numerusform>Из него спасена %n запись.</numerusform>
            <numerusform>Из него спасены %n записи.</numerusform>
            <numerusform>Из него спасено %n записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n entry(s) could not be read.</source>
        <comment>drafts, words, notes …</comment>
        <translation>
            <numerusform>Не удалось прочитать как минимум %n запись.</numerusform>
            <numerusform>Не удалось прочитать как минимум %n записи.</numerusform>
            <numerusform>Не удалось прочитать как минимум %n записей.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Place</source>
        <comment>where the note is from</comment>
        <translation>Место</translation>
    </message>
    <message>
        <source>Who may read the note</source>
        <translation>Кто может читать пост</translation>
    </message>
    <message>
        <source>Visible to: %1</source>
        <translation>Видят: %1</translation>
    </message>
    <message>
        <source>Everyone</source>
        <extracomment>who may see the note</extracomment>
        <translation>Все</translation>
    </message>
    <message>
        <source>Everyone, not in lists</source>
        <translation>Все, но не в лентах</translation>
    </message>
    <message>
        <source>Followers</source>
        <extracomment>who may see the note: only those who follow its author</extracomment>
        <translation>Подписчики</translation>
    </message>
    <message>
        <source>Mentioned people</source>
        <extracomment>who may see the note: only those named in it</extracomment>
        <translation>Упомянутые</translation>
    </message>
    <message>
        <source>Only me</source>
        <extracomment>who may see the note: only its author</extracomment>
        <translation>Только я</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>Looks</source>
        <extracomment>group of facts: theme, text size, languages</extracomment>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Шрифты</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Размеры</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>group of facts: how many accounts there are, whether something crashed</extracomment>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>Языковые пакеты</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Процессор</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>Оконная система</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>Графика</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Экраны</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Input method</source>
        <extracomment>of characters, such as Pinyin</extracomment>
        <translation>Метод ввода</translation>
    </message>
    <message>
        <source>Runs from</source>
        <extracomment>how the program got here: from a package or from its sources</extracomment>
        <translation>Запущено из</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Анимация</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Язык интерфейса</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Язык системы</translation>
    </message>
    <message>
        <source>Languages read</source>
        <translation>Языки чтения</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Используется</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>Китайский упрощённый</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>Китайский традиционный</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Японский</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Корейский</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>the folder of everything that is kept of a person</extracomment>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Журналы</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Locale files</source>
        <translation>Файлы локализации</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Интерпретатор</translation>
    </message>
    <message>
        <source>Profile database</source>
        <translation>База данных профиля</translation>
    </message>
    <message>
        <source>Community database</source>
        <translation>База данных сообщества</translation>
    </message>
    <message>
        <source>Own pictures and videos</source>
        <translation>Свои картинки и видео</translation>
    </message>
    <message>
        <source>Copies of what was published</source>
        <translation>Копии опубликованного</translation>
    </message>
    <message>
        <source>Installed packs</source>
        <translation>Установленные пакеты</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Кеш</translation>
    </message>
    <message>
        <source>Accounts here</source>
        <translation>Аккаунты здесь</translation>
    </message>
    <message>
        <source>Accounts on networks</source>
        <translation>Аккаунты в сетях</translation>
    </message>
    <message>
        <source>Remote engines in use</source>
        <translation>Используемые удалённые движки</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Отчёты о сбоях</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Диагностика</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>puts all facts on the clipboard</extracomment>
        <translation>Копировать как текст</translation>
    </message>
    <message>
        <source>Save log bundle…</source>
        <translation>Сохранить архив журналов…</translation>
    </message>
    <message>
        <source>Crash reports…</source>
        <translation>Отчёты о сбоях…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>For a report to those who make this program. Neither this nor the log bundle names people or holds anything you wrote or read.</source>
        <translation>Для сообщения авторам программы. Ни здесь, ни в архиве журналов нет имён людей и ничего, что вы писали или читали.</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>of facts: they are on the clipboard now</extracomment>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Save log bundle</source>
        <translation>Сохранение архива журналов</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Архивы zip (*.zip)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Сохранено как %1</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
</context>
<context>
    <name>DoubtRow</name>
    <message>
        <source>Post anyway</source>
        <translation>Всё равно опубликовать</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>verb on a button: change the translation before posting</extracomment>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Post in %1 only</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>Опубликовать: только %1</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Untitled</source>
        <extracomment>adjective: a draft without title and text</extracomment>
        <translation>Без названия</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n фото</numerusform>
            <numerusform>%n фото</numerusform>
            <numerusform>%n фото</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Удалить черновик</translation>
    </message>
</context>
<context>
    <name>DraftsPage</name>
    <message>
        <source>Drafts</source>
        <translation>Черновики</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Новый пост</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Черновиков нет</translation>
    </message>
    <message>
        <source>What you write is kept here until you post it.</source>
        <translation>То, что вы пишете, хранится здесь до публикации.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не отправлено</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Ожидает отправки</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Отправить сейчас</translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>Не отправлять</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Удалить черновик</translation>
    </message>
    <message>
        <source>Delete this draft? It cannot be brought back.</source>
        <translation>Удалить этот черновик? Вернуть его нельзя.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop pictures or a video here</source>
        <translation>Бросьте фото или видео сюда</translation>
    </message>
</context>
<context>
    <name>EditProfile</name>
    <message>
        <source>Edit profile</source>
        <translation>Изменить профиль</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>О себе</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Выбрать картинку…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>verb on a button: remove the picture of oneself</extracomment>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: the name that others see, not the handle</extracomment>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>noun: where the person lives</extracomment>
        <translation>Место</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Выбор картинки</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tiff)</source>
        <translation>Картинки (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tiff)</translation>
    </message>
</context>
<context>
    <name>EngineDialog</name>
    <message>
        <source>Add a translation service</source>
        <translation>Добавить сервис перевода</translation>
    </message>
    <message>
        <source>Change a translation service</source>
        <translation>Изменить сервис перевода</translation>
    </message>
    <message>
        <source>DeepL API Free</source>
        <extracomment>A paid and an unpaid plan of the translation service DeepL</extracomment>
        <translation>DeepL API Free</translation>
    </message>
    <message>
        <source>DeepL API Pro</source>
        <translation>DeepL API Pro</translation>
    </message>
    <message>
        <source>It stays off until you switch it on in the list.</source>
        <translation>Выключен, пока вы не включите его в списке.</translation>
    </message>
    <message>
        <source>This address is not encrypted: others on the way can read texts and key.</source>
        <translation>Адрес без шифрования: тексты и ключ могут прочитать по пути.</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>verb on a button: try whether the service answers</extracomment>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Sends one fixed sentence to the service</source>
        <translation>Отправляет сервису одно и то же проверочное предложение</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>noun: the kind of translation service</extracomment>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>noun: the paid or free plan of a translation service</extracomment>
        <translation>Тариф</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>noun: web address of a translation service</extracomment>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>noun: language model of a translation service</extracomment>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>noun: secret access key of a translation service</extracomment>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>сохранён; введите новый, чтобы заменить</translation>
    </message>
    <message>
        <source>goes into the system&apos;s keyring</source>
        <translation>хранится в системной связке ключей</translation>
    </message>
    <message>
        <source>only if the service wants one</source>
        <translation>только если сервис его требует</translation>
    </message>
    <message>
        <source>Asking…</source>
        <extracomment>the translation service is being tried</extracomment>
        <translation>Запрос…</translation>
    </message>
    <message>
        <source>There is no keyring, so the key is forgotten when the program ends.</source>
        <translation>Связки ключей нет, поэтому ключ забудется при закрытии программы.</translation>
    </message>
    <message>
        <source>Enter an address such as %1, without a name or key in it.</source>
        <translation>Введите адрес вроде %1, без имени и ключа.</translation>
    </message>
    <message>
        <source>Enter the model to use, such as qwen2.5:7b.</source>
        <translation>Введите модель, например qwen2.5:7b.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Введите название.</translation>
    </message>
</context>
<context>
    <name>EngineFoot</name>
    <message>
        <source>Translating…</source>
        <translation>Перевод…</translation>
    </message>
    <message>
        <source>Show translation</source>
        <translation>Показать перевод</translation>
    </message>
    <message>
        <source>Original only</source>
        <extracomment>state: the text is shown without translation</extracomment>
        <translation>Только оригинал</translation>
    </message>
    <message>
        <source>Improve</source>
        <extracomment>verb on a button: write a better translation</extracomment>
        <translation>Улучшить</translation>
    </message>
    <message>
        <source>Write a better translation of the marked sentence (E)</source>
        <translation>Написать лучший перевод отмеченного предложения (E)</translation>
    </message>
    <message>
        <source>Flip the whole window between translation and original (Ctrl+T)</source>
        <translation>Переключить всё окно между переводом и оригиналом (Ctrl+T)</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <comment>reading aid above Chinese words</comment>
        <translation>Пиньинь</translation>
    </message>
    <message>
        <source>Show how the Chinese words are read</source>
        <translation>Показать чтение китайских слов</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>verb on a button: opens the choice of what to copy</extracomment>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the translation or both languages</source>
        <translation>Копировать перевод или оба языка</translation>
    </message>
    <message>
        <source>Copy translation</source>
        <translation>Копировать перевод</translation>
    </message>
    <message>
        <source>Copy both languages</source>
        <translation>Копировать оба языка</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>Перевести заново</translation>
    </message>
    <message>
        <source>Translate again, without what is remembered</source>
        <translation>Перевести заново, не глядя в память</translation>
    </message>
    <message>
        <source>Written by the author in both languages</source>
        <translation>Написано автором на двух языках</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Не переведено</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>На устройстве</translation>
    </message>
    <message>
        <source>On a server</source>
        <translation>На сервере</translation>
    </message>
    <message>
        <source>Detected: %1, %2</source>
        <translation>Определён язык: %1, %2</translation>
    </message>
</context>
<context>
    <name>EngineLedger</name>
    <message>
        <source>What was sent</source>
        <translation>Что отправлено</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Очистить список</translation>
    </message>
    <message>
        <source>Nothing has left this computer.</source>
        <translation>Ничто не покидало этот компьютер.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n requests, %2 characters</source>
        <extracomment>%1 is the name of a server, %2 a number of characters; %n counts requests</extracomment>
        <translation>
            <numerusform>%1: %n запрос, символов: %2</numerusform>
            <numerusform>%1: %n запроса, символов: %2</numerusform>
            <numerusform>%1: %n запросов, символов: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of what was sent is forgotten. What was sent stays sent.</source>
        <translation>Забудется только список. Отправленное уже отправлено.</translation>
    </message>
</context>
<context>
    <name>EngineRow</name>
    <message>
        <source>Ask %1 earlier</source>
        <translation>Спрашивать %1 раньше</translation>
    </message>
    <message>
        <source>Ask %1 later</source>
        <translation>Спрашивать %1 позже</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is the name of a translation service; a switch that is on or off</extracomment>
        <translation>Использовать %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>Убрать %1</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>verb on a button: try whether the service answers</extracomment>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Test %1</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>Проверить %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>Изменить %1</translation>
    </message>
</context>
<context>
    <name>Engines</name>
    <message>
        <source>Chat service</source>
        <extracomment>noun: a translation service that is a chat model</extracomment>
        <translation>Чат-сервис</translation>
    </message>
    <message>
        <source>Chat service (OpenAI, Ollama …)</source>
        <translation>Чат-сервис (OpenAI, Ollama…)</translation>
    </message>
    <message>
        <source>Built-in translator, by way of English, packs %1</source>
        <extracomment>%1 are the versions of language packs</extracomment>
        <translation>Встроенный переводчик, через английский, пакеты %1</translation>
    </message>
    <message>
        <source>Built-in translator, pack %1</source>
        <extracomment>%1 is the version of a language pack</extracomment>
        <translation>Встроенный переводчик, пакет %1</translation>
    </message>
    <message>
        <source>Slang glossary</source>
        <translation>Словарик сленга</translation>
    </message>
    <message>
        <source>Your glossary</source>
        <translation>Ваш глоссарий</translation>
    </message>
    <message>
        <source>Dictionary %1</source>
        <extracomment>%1 is the name of a dictionary</extracomment>
        <translation>Словарь %1</translation>
    </message>
    <message>
        <source>%1 (still learning)</source>
        <extracomment>%1 is the name of a translator that makes mistakes</extracomment>
        <translation>%1 (пробная версия)</translation>
    </message>
    <message>
        <source>The key is missing or not accepted.</source>
        <translation>Ключ не указан или не принят.</translation>
    </message>
    <message>
        <source>There is no such service or model at this address.</source>
        <translation>По этому адресу нет такого сервиса или модели.</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>Сервис отклонил запрос.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>Сервис недоступен.</translation>
    </message>
    <message>
        <source>What came back was not a usable translation.</source>
        <translation>Ответ не похож на перевод.</translation>
    </message>
    <message>
        <source>“%1” → “%2” (%3 ms)</source>
        <extracomment>%1 is a sentence, %2 its translation, %3 a number of milliseconds</extracomment>
        <translation>«%1» → «%2» (%3 мс)</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>in the record of what was sent: the service answered</extracomment>
        <translation>Отвечено</translation>
    </message>
    <message>
        <source>Given up</source>
        <extracomment>in the record of what was sent: the reader or the program stopped waiting</extracomment>
        <translation>Прервано</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Ответа пока нет</translation>
    </message>
    <message>
        <source>Not by %1: %2</source>
        <extracomment>%1 is the name of a translation service, %2 a sentence that says why it failed</extracomment>
        <translation>Не перевёл %1: %2</translation>
    </message>
</context>
<context>
    <name>EnginesSection</name>
    <message>
        <source>Who translates</source>
        <translation>Кто переводит</translation>
    </message>
    <message>
        <source>The first in the list is asked first; where it fails, the next one is. Services get public notes and comments that you look at, while they are switched on. Drafts, private notes and notes for followers never leave this computer.</source>
        <translation>Сначала спрашивается первый в списке, при неудаче — следующий. Включённые сервисы получают открытые посты и комментарии, которые вы смотрите. Черновики, личные посты и посты для подписчиков никогда не покидают этот компьютер.</translation>
    </message>
    <message>
        <source>Order for</source>
        <extracomment>before the name of two languages: in which order the services are asked for them</extracomment>
        <translation>Порядок для</translation>
    </message>
    <message>
        <source>Use the order for all languages</source>
        <translation>Как для всех языков</translation>
    </message>
    <message>
        <source>Add a service…</source>
        <translation>Добавить сервис…</translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>Другой сервис</translation>
    </message>
    <message>
        <source>LibreTranslate, DeepL, or a chat service such as Ollama on this computer</source>
        <translation>LibreTranslate, DeepL или чат-сервис, например Ollama на этом компьютере</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Что отправлено</translation>
    </message>
    <message>
        <source>Every request to a service is written down before it leaves: when, to whom and how much, never the text.</source>
        <translation>Каждый запрос к сервису записывается до отправки: когда, кому и сколько, но никогда сам текст.</translation>
    </message>
    <message numerus="yes">
        <source>%1 It is asked again in %n minutes.</source>
        <extracomment>%1 says why a service failed, in a sentence; %n counts minutes</extracomment>
        <translation>
            <numerusform>%1 Повтор через %n минуту.</numerusform>
            <numerusform>%1 Повтор через %n минуты.</numerusform>
            <numerusform>%1 Повтор через %n минут.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switched off: drafts, private notes and notes for followers are not translated.</source>
        <translation>Выключен: черновики, личные посты и посты для подписчиков не переводятся.</translation>
    </message>
    <message>
        <source>Switched off, and no service is on: nothing is translated.</source>
        <translation>Выключен, и ни один сервис не включён: ничего не переводится.</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Все языки</translation>
    </message>
    <message>
        <source>no language pack</source>
        <translation>нет языкового пакета</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>noun: translations made on this computer</extracomment>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>Use %1?</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>Использовать %1?</translation>
    </message>
    <message>
        <source>Public notes and comments that you look at are sent to the program at %1 on this computer to be translated; what it does with them is up to that program. Drafts, private notes and notes for followers are never sent. Every request is listed in these settings.</source>
        <extracomment>%1 is the name and the port of a server</extracomment>
        <translation>Открытые посты и комментарии, которые вы смотрите, отправляются для перевода программе по адресу %1 на этом компьютере; что она с ними делает, решает она сама. Черновики, личные посты и посты для подписчиков не отправляются никогда. Каждый запрос виден здесь, в настройках.</translation>
    </message>
    <message>
        <source>Public notes and comments that you look at are sent to %1 to be translated. Its operator sees these texts and your internet address. Drafts, private notes and notes for followers are never sent. Every request is listed in these settings.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Открытые посты и комментарии, которые вы смотрите, отправляются для перевода на %1. Его владелец видит эти тексты и ваш IP-адрес. Черновики, личные посты и посты для подписчиков не отправляются никогда. Каждый запрос виден здесь, в настройках.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>Использовать %1</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Запрос…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>Убрать %1</translation>
    </message>
    <message>
        <source>Its address and its key are forgotten.</source>
        <translation>Адрес и ключ будут забыты.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The translation service wants another key.</source>
        <translation>Сервис перевода требует другой ключ.</translation>
    </message>
    <message>
        <source>No server of this name was found. Check the name and the connection.</source>
        <translation>Сервер с таким именем не найден. Проверьте имя и соединение.</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>Нет соединения.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Ответ не пришёл вовремя.</translation>
    </message>
    <message>
        <source>No secure connection could be made. Check the address.</source>
        <translation>Не удалось установить защищённое соединение. Проверьте адрес.</translation>
    </message>
    <message>
        <source>The address sends to another one. Enter that one instead.</source>
        <translation>Этот адрес ведёт на другой. Введите сразу его.</translation>
    </message>
    <message>
        <source>This account is signed out. Sign in again to go on.</source>
        <translation>Вы вышли из этого аккаунта. Войдите снова, чтобы продолжить.</translation>
    </message>
    <message>
        <source>The program was not let in. The account stays as it was.</source>
        <translation>Доступ не разрешён. С аккаунтом ничего не изменилось.</translation>
    </message>
    <message>
        <source>What this account may use of the service is used up.</source>
        <translation>Лимит сервиса для этого аккаунта исчерпан.</translation>
    </message>
    <message>
        <source>Too many requests. Wait a moment, then try again.</source>
        <translation>Слишком много запросов. Подождите немного и повторите.</translation>
    </message>
    <message>
        <source>This is gone, or not visible to this account.</source>
        <translation>Этого уже нет или аккаунт этого не видит.</translation>
    </message>
    <message>
        <source>It was refused. Check what you entered and try again.</source>
        <translation>Отклонено. Проверьте введённое и повторите.</translation>
    </message>
    <message>
        <source>The server has a problem. Try again later.</source>
        <translation>На сервере неполадка. Повторите позже.</translation>
    </message>
    <message>
        <source>This address is not a server that can be connected.</source>
        <translation>По этому адресу нет сервера, к которому можно подключиться.</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>Ответ не удалось разобрать.</translation>
    </message>
    <message>
        <source>No language pack is installed for these languages.</source>
        <translation>Для этих языков не установлен языковой пакет.</translation>
    </message>
    <message>
        <source>No translator here knows these languages.</source>
        <translation>Ни один переводчик здесь не знает этих языков.</translation>
    </message>
    <message>
        <source>No translator is switched on that may see this text.</source>
        <translation>Не включён ни один переводчик, которому можно показать этот текст.</translation>
    </message>
    <message>
        <source>The translator gave nothing usable for this text.</source>
        <translation>Переводчик не дал ничего пригодного для этого текста.</translation>
    </message>
    <message>
        <source>This file is too large. Choose a smaller one.</source>
        <translation>Файл слишком большой. Выберите поменьше.</translation>
    </message>
    <message>
        <source>This file is not a picture or video that can be read.</source>
        <translation>Этот файл не картинка и не видео, которое можно прочитать.</translation>
    </message>
    <message>
        <source>A file of the profile was damaged and has been set aside.</source>
        <translation>Один из файлов данных был повреждён и отложен в сторону.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again.</source>
        <translation>Диск заполнен. Освободите место и повторите.</translation>
    </message>
    <message>
        <source>This profile was written by a newer version. Update to open it.</source>
        <translation>Эти данные записаны более новой версией. Обновите программу.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is not available or locked.</source>
        <translation>Системная связка ключей недоступна или заблокирована.</translation>
    </message>
    <message>
        <source>The profile folder could not be read or written.</source>
        <translation>Не удалось прочитать или записать папку данных.</translation>
    </message>
    <message>
        <source>Something went wrong. The log holds the details.</source>
        <translation>Что-то пошло не так. Подробности в журнале.</translation>
    </message>
    <message>
        <source>This file is not a language pack, or it is damaged.</source>
        <translation>Этот файл не языковой пакет или повреждён.</translation>
    </message>
    <message>
        <source>This pack tries to write outside its folder. Not installed.</source>
        <translation>Пакет пытается писать вне своей папки. Не установлен.</translation>
    </message>
    <message>
        <source>This pack is too large. Not installed.</source>
        <translation>Пакет слишком большой. Не установлен.</translation>
    </message>
    <message>
        <source>This kind of language pack cannot be used here.</source>
        <translation>Такие языковые пакеты здесь не поддерживаются.</translation>
    </message>
    <message>
        <source>This pack splits words in a way (BPE) that this program cannot. Not installed.</source>
        <translation>Пакет делит слова способом (BPE), которого программа не умеет. Не установлен.</translation>
    </message>
    <message>
        <source>What came is not what the list promises. Deleted; try again later.</source>
        <translation>Пришло не то, что обещает список. Удалено; повторите позже.</translation>
    </message>
    <message>
        <source>This pack failed to translate on trial. Not installed.</source>
        <translation>Пакет не справился с пробным переводом. Не установлен.</translation>
    </message>
    <message>
        <source>This version, or a newer one, is installed already.</source>
        <translation>Эта версия или более новая уже установлена.</translation>
    </message>
    <message>
        <source>The list names no safe address for this pack.</source>
        <translation>В списке нет безопасного адреса для этого пакета.</translation>
    </message>
</context>
<context>
    <name>ExplorePage</name>
    <message>
        <source>Food</source>
        <comment>channel</comment>
        <translation>Еда</translation>
    </message>
    <message>
        <source>Travel</source>
        <comment>channel</comment>
        <translation>Путешествия</translation>
    </message>
    <message>
        <source>Beauty</source>
        <comment>channel</comment>
        <translation>Красота</translation>
    </message>
    <message>
        <source>Outfits</source>
        <comment>channel</comment>
        <translation>Образы</translation>
    </message>
    <message>
        <source>Pets</source>
        <comment>channel</comment>
        <translation>Питомцы</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>channel</comment>
        <translation>Дом</translation>
    </message>
    <message>
        <source>Study</source>
        <comment>channel</comment>
        <translation>Учёба</translation>
    </message>
    <message>
        <source>Fitness</source>
        <comment>channel</comment>
        <translation>Фитнес</translation>
    </message>
    <message>
        <source>Tech</source>
        <comment>channel</comment>
        <translation>Техника</translation>
    </message>
    <message>
        <source>Film and music</source>
        <comment>channel</comment>
        <translation>Кино и музыка</translation>
    </message>
    <message>
        <source>Crafts</source>
        <comment>channel</comment>
        <translation>Рукоделие</translation>
    </message>
    <message>
        <source>Parenting</source>
        <comment>channel</comment>
        <translation>Дети</translation>
    </message>
    <message>
        <source>Life</source>
        <comment>channel</comment>
        <translation>Жизнь</translation>
    </message>
    <message>
        <source>New here</source>
        <comment>channel</comment>
        <translation>Новички</translation>
    </message>
    <message>
        <source>Trending</source>
        <comment>channel</comment>
        <translation>В тренде</translation>
    </message>
    <message>
        <source>This server</source>
        <comment>channel</comment>
        <translation>Этот сервер</translation>
    </message>
    <message>
        <source>All servers</source>
        <comment>channel</comment>
        <translation>Все серверы</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Рубрики</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>what the people one follows write</comment>
        <translation>Главная</translation>
    </message>
    <message>
        <source>For you</source>
        <extracomment>name of the channel with notes chosen for the reader</extracomment>
        <translation>Для вас</translation>
    </message>
    <message>
        <source>Nothing in this channel yet</source>
        <translation>В этой рубрике пока пусто</translation>
    </message>
    <message>
        <source>Write the first note: choose a topic of this channel for it.</source>
        <translation>Напишите первый пост: выберите для него тему этой рубрики.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Новый пост</translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message>
        <source>Warning</source>
        <extracomment>noun: a button that covers the note behind a content warning</extracomment>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Warn about the content before it is opened</source>
        <translation>Предупредить о содержании перед открытием</translation>
    </message>
    <message>
        <source>Poll</source>
        <extracomment>noun: a button that adds a poll</extracomment>
        <translation>Опрос</translation>
    </message>
    <message>
        <source>Ask your readers</source>
        <translation>Спросите читателей</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>adverb: a button that lets the note be posted at a later time</extracomment>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Choose when it is posted</source>
        <translation>Выбрать время публикации</translation>
    </message>
</context>
<context>
    <name>FeedFooter</name>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>You have seen it all</source>
        <translation>Вы всё посмотрели</translation>
    </message>
</context>
<context>
    <name>FeedPanel</name>
    <message>
        <source>Nothing here yet</source>
        <translation>Здесь пока пусто</translation>
    </message>
    <message>
        <source>New notes will show up here.</source>
        <translation>Новые посты появятся здесь.</translation>
    </message>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>%n новый пост</numerusform>
            <numerusform>%n новых поста</numerusform>
            <numerusform>%n новых постов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedRow</name>
    <message>
        <source>Filtered: %1</source>
        <extracomment>%1 is the name of a filter that the reader made</extracomment>
        <translation>Отфильтровано: %1</translation>
    </message>
</context>
<context>
    <name>FocusPicker</name>
    <message>
        <source>What must stay visible</source>
        <translation>Что должно остаться видно</translation>
    </message>
    <message>
        <source>Click what must stay visible when the picture is cropped. Arrow keys move it.</source>
        <translation>Щёлкните по тому, что должно остаться видно при обрезке. Стрелки двигают точку.</translation>
    </message>
    <message>
        <source>%1 % from the left, %2 % from the bottom</source>
        <extracomment>%1 and %2 are numbers from 0 to 100</extracomment>
        <translation>%1 % слева, %2 % снизу</translation>
    </message>
</context>
<context>
    <name>FollowButton</name>
    <message>
        <source>Following</source>
        <extracomment>state of the button: the viewer follows this person</extracomment>
        <translation>Вы подписаны</translation>
    </message>
    <message>
        <source>Stop following %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Отписаться: %1</translation>
    </message>
    <message>
        <source>Requested</source>
        <extracomment>The viewer asked to follow a person, who has not answered yet</extracomment>
        <translation>Запрос отправлен</translation>
    </message>
    <message>
        <source>Take back the request to follow %1</source>
        <translation>Отозвать запрос на подписку: %1</translation>
    </message>
    <message>
        <source>Follow back</source>
        <extracomment>verb: follow somebody who follows the viewer already</extracomment>
        <translation>Подписаться в ответ</translation>
    </message>
    <message>
        <source>Follow %1 back</source>
        <translation>Подписаться в ответ: %1</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>verb on a button</extracomment>
        <translation>Подписаться</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Подписаться: %1</translation>
    </message>
</context>
<context>
    <name>FollowingPage</name>
    <message>
        <source>No notes here yet</source>
        <translation>Здесь пока нет постов</translation>
    </message>
    <message>
        <source>Follow people whose notes you like; what they post appears here.</source>
        <translation>Подпишитесь на тех, чьи посты вам нравятся, — их публикации появятся здесь.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Topic</source>
        <extracomment>noun: a button that adds a topic (hashtag)</extracomment>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Add a topic (#)</source>
        <translation>Добавить тему (#)</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>noun: a button that adds a product</extracomment>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Recommend a product</source>
        <translation>Порекомендовать товар</translation>
    </message>
    <message>
        <source>Keep as draft, begin a new note</source>
        <translation>Сохранить как черновик и начать новый пост</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>verb on a button: save the draft</extracomment>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Schedule</source>
        <comment>post it later</comment>
        <translation>Запланировать</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>verb on a button: publish the note</extracomment>
        <translation>Опубликовать</translation>
    </message>
    <message>
        <source>Post in both</source>
        <translation>На двух языках</translation>
    </message>
    <message>
        <source>Post (Ctrl+Enter). Down opens other ways to post.</source>
        <translation>Опубликовать (Ctrl+Enter). Стрелка вниз — другие способы.</translation>
    </message>
    <message>
        <source>Post in %1 only</source>
        <translation>Опубликовать: только %1</translation>
    </message>
    <message>
        <source>Post in both languages</source>
        <translation>Опубликовать на двух языках</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>The draft is being saved</source>
        <translation>Черновик сохраняется</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Сохранено в %1</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <extracomment>the draft was saved</extracomment>
        <translation>✓ Сохранено</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
</context>
<context>
    <name>GapBar</name>
    <message>
        <source>Notes are missing here: more came than were loaded</source>
        <extracomment>tip of the button “Show more notes” between two notes of a feed</extracomment>
        <translation>Здесь не хватает постов: пришло больше, чем было загружено</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Show more notes</source>
        <extracomment>button between two notes of a feed where notes are missing</extracomment>
        <translation>Показать ещё посты</translation>
    </message>
</context>
<context>
    <name>GlossarySection</name>
    <message>
        <source>Your terms</source>
        <translation>Ваши термины</translation>
    </message>
    <message>
        <source>Names and words that are always translated as you say. Where an engine does not follow, the sentence is cut around the term.</source>
        <translation>Имена и слова, которые всегда переводятся так, как вы скажете. Если движок не слушается, предложение разрезается вокруг термина.</translation>
    </message>
    <message>
        <source>No terms yet.</source>
        <translation>Терминов пока нет.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>No term matches.</source>
        <translation>Таких терминов нет.</translation>
    </message>
    <message>
        <source>Search in terms, translations and notes</source>
        <translation>Поиск по терминам, переводам и заметкам</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>noun: heading over reading and writing files</extracomment>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>CSV needs the columns source and target. TBX is written as TBX-Basic of ISO 30042, version 3, style DCA; both styles are read.</source>
        <translation>В CSV нужны столбцы source и target. TBX записывается как TBX-Basic по ISO 30042, версия 3, стиль DCA; читаются оба стиля.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Import a TBX or CSV file</source>
        <translation>Импортировать файл TBX или CSV</translation>
    </message>
    <message>
        <source>Export a TBX or CSV file</source>
        <translation>Экспортировать файл TBX или CSV</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Термины</translation>
    </message>
    <message>
        <source>Take in terms</source>
        <translation>Импорт терминов</translation>
    </message>
    <message>
        <source>Write terms</source>
        <translation>Запись терминов</translation>
    </message>
</context>
<context>
    <name>GlossaryTab</name>
    <message>
        <source>Find a term: Chinese, pinyin or meaning</source>
        <translation>Найти термин: иероглифы, пиньинь или значение</translation>
    </message>
    <message>
        <source>Your terms…</source>
        <translation>Ваши термины…</translation>
    </message>
    <message>
        <source>Add, change and exchange terms of your own</source>
        <translation>Добавляйте и меняйте свои термины, обменивайтесь ими</translation>
    </message>
    <message>
        <source>in this text</source>
        <translation>в этом тексте</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>of a term: written by the reader</extracomment>
        <translation>ваше</translation>
    </message>
    <message>
        <source>The glossary is empty.</source>
        <translation>Глоссарий пуст.</translation>
    </message>
</context>
<context>
    <name>HeldRow</name>
    <message>
        <source>Scheduled for %1, %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>Запланировано: %1, %2</translation>
    </message>
    <message>
        <source>Don&apos;t post</source>
        <extracomment>verb on a button: do not publish the note that waits</extracomment>
        <translation>Не публиковать</translation>
    </message>
    <message>
        <source>Take it back from the network and keep it as a draft</source>
        <translation>Забрать из сети и оставить черновиком</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Changes of the note</source>
        <translation>Изменения поста</translation>
    </message>
    <message>
        <source>Written %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Написано %1</translation>
    </message>
    <message>
        <source>Now, changed %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Сейчас, изменено %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Изменено %1</translation>
    </message>
</context>
<context>
    <name>KeptMark</name>
    <message>
        <source>Try again</source>
        <extracomment>verb: tip of a button that loads the page once more</extracomment>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Offline · as of %1</source>
        <extracomment>%1 is how long ago: “2 h”</extracomment>
        <translation>Офлайн · обновлено %1</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>of posts and reactions; stands behind “Offline · as of 2 h”</extracomment>
        <translation>
            <numerusform>ожидает %n</numerusform>
            <numerusform>ожидают %n</numerusform>
            <numerusform>ожидают %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Choose the language</source>
        <translation>Выбрать язык</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left in one post</source>
        <comment>both languages together</comment>
        <translation>
            <numerusform>Остался %n символ на пост</numerusform>
            <numerusform>Осталось %n символа на пост</numerusform>
            <numerusform>Осталось %n символов на пост</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long for one post</source>
        <translation>
            <numerusform>%n лишний символ для одного поста</numerusform>
            <numerusform>%n лишних символа для одного поста</numerusform>
            <numerusform>%n лишних символов для одного поста</numerusform>
        </translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>Язык: %1</translation>
    </message>
    <message>
        <source>Title in %1</source>
        <translation>Заголовок (%1)</translation>
    </message>
    <message>
        <source>Text in %1</source>
        <translation>Текст (%1)</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Learn</source>
        <extracomment>noun: name of the page with kept words</extracomment>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Word, pinyin, meaning or sentence</source>
        <translation>Слово, пиньинь, значение или пример</translation>
    </message>
    <message>
        <source>Find in the word list</source>
        <translation>Найти в списке слов</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Экспорт в CSV</translation>
    </message>
    <message>
        <source>Export the word list</source>
        <translation>Экспорт списка слов</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Значения через запятую (*.csv)</translation>
    </message>
    <message>
        <source>words</source>
        <extracomment>name of a file, without its suffix</extracomment>
        <translation>слова</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) exported</source>
        <translation>
            <numerusform>Экспортировано %n слово</numerusform>
            <numerusform>Экспортировано %n слова</numerusform>
            <numerusform>Экспортировано %n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>No word matches.</source>
        <translation>Таких слов нет.</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Слов пока нет</translation>
    </message>
    <message>
        <source>Double click a Chinese word in a note and add it with the star.</source>
        <translation>Дважды щёлкните китайское слово в посте и добавьте его звёздочкой.</translation>
    </message>
    <message>
        <source>Explore</source>
        <extracomment>verb on a button: go and look for notes</extracomment>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показать ещё</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>When</source>
        <extracomment>head of a table&apos;s column: the moment</extracomment>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Sent to</source>
        <extracomment>head of a table&apos;s column: a translation service</extracomment>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>head of a table&apos;s column: from which language into which</extracomment>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>How much text was sent to a service</extracomment>
        <translation>Символы</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>What came of a request to a service</extracomment>
        <translation>Итог</translation>
    </message>
</context>
<context>
    <name>Lifecycle</name>
    <message>
        <source>RedNote Desktop cannot open this address: %1</source>
        <extracomment>%1 is an address such as rednote:note/12</extracomment>
        <translation>RedNote Desktop не может открыть этот адрес: %1</translation>
    </message>
    <message>
        <source>The locale file cannot be read, line %1: %2</source>
        <extracomment>%1 is the number of a line, %2 an explanation in English</extracomment>
        <translation>Файл локализации не читается, строка %1: %2</translation>
    </message>
</context>
<context>
    <name>ListSkeleton</name>
    <message>
        <source>Loading</source>
        <translation>Загрузка</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undone</source>
        <extracomment>shown after the last action was taken back</extracomment>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>RedNote Desktop</source>
        <translation>RedNote Desktop</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Новый пост</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Нечего отменять</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Posted</source>
        <extracomment>shown after a note was published</extracomment>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>verb: open the note that was just posted</extracomment>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>MasonryView</name>
    <message>
        <source>Notes</source>
        <extracomment>noun: read out for the grid of cards</extracomment>
        <translation>Посты</translation>
    </message>
    <message>
        <source>Arrow keys move among the notes, Enter opens, L likes, C collects, S shares, V shows what is covered</source>
        <translation>Стрелки — переход между постами, Enter — открыть, L — нравится, C — сохранить, S — поделиться, V — показать скрытое</translation>
    </message>
</context>
<context>
    <name>MatchList</name>
    <message>
        <source>From your translations</source>
        <translation>Из ваших переводов</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is how like two sentences are, in per cent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>of a translation: written by the reader</extracomment>
        <translation>ваше</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>of a translation: kept for good</extracomment>
        <translation>закреплено</translation>
    </message>
    <message>
        <source>by machine</source>
        <extracomment>of a translation: made by the program</extracomment>
        <translation>машинный</translation>
    </message>
    <message>
        <source>%1 like, %4: %3, for %2</source>
        <extracomment>%1 is a score such as 92 %, %2 a sentence, %3 its translation, %4 whose it is</extracomment>
        <translation>сходство %1, %4: %3, для %2</translation>
    </message>
    <message>
        <source>Take this translation into the field (Enter)</source>
        <translation>Взять этот перевод в поле (Enter)</translation>
    </message>
</context>
<context>
    <name>MediaImporter</name>
    <message>
        <source>A note holds pictures or one video, not both.</source>
        <translation>В посте либо картинки, либо одно видео.</translation>
    </message>
    <message numerus="yes">
        <source>A note holds %n picture(s) at most.</source>
        <translation>
            <numerusform>В посте не больше %n картинки.</numerusform>
            <numerusform>В посте не больше %n картинок.</numerusform>
            <numerusform>В посте не больше %n картинок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long: %1 at most.</source>
        <translation>Слишком длинно: не больше %1.</translation>
    </message>
    <message>
        <source>Too large: %1 at most.</source>
        <translation>Слишком большой файл: не больше %1.</translation>
    </message>
    <message>
        <source>This network takes no videos.</source>
        <translation>Эта сеть не принимает видео.</translation>
    </message>
</context>
<context>
    <name>MediaPainter</name>
    <message>
        <source>This picture could not be shown</source>
        <translation>Эту картинку не удалось показать</translation>
    </message>
</context>
<context>
    <name>MediaStage</name>
    <message>
        <source>No pictures</source>
        <translation>Без картинок</translation>
    </message>
    <message>
        <source>Video %1 of %2: %3</source>
        <extracomment>%1 and %2 are numbers, %3 is a description</extracomment>
        <translation>Видео %1 из %2: %3</translation>
    </message>
    <message>
        <source>Picture %1 of %2: %3</source>
        <extracomment>%1 and %2 are numbers, %3 is a description</extracomment>
        <translation>Картинка %1 из %2: %3</translation>
    </message>
    <message>
        <source>no description</source>
        <extracomment>read out for a picture without alternative text</extracomment>
        <translation>нет описания</translation>
    </message>
</context>
<context>
    <name>MediaStrip</name>
    <message>
        <source>Only the address came along. Save the picture, then add the file.</source>
        <translation>Пришёл только адрес. Сохраните картинку и добавьте файл.</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <extracomment>noun: stands where a file would have a name</extracomment>
        <translation>вставленная картинка</translation>
    </message>
    <message>
        <source>Add pictures or a video</source>
        <translation>Добавить фото или видео</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>Картинки и видео</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Video removed</source>
        <translation>Видео убрано</translation>
    </message>
    <message>
        <source>Picture removed</source>
        <translation>Картинка убрана</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>verb on a button: close the message</extracomment>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>MediaThumb</name>
    <message>
        <source>ALT</source>
        <comment>mark of a picture with a description</comment>
        <translation>ALT</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Картинка</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>Picture, 2 of 5</comment>
        <translation>%1, %2 из %3</translation>
    </message>
    <message>
        <source>No description yet (Enter)</source>
        <translation>Описания пока нет (Enter)</translation>
    </message>
    <message>
        <source>Animated; only the first frame is kept</source>
        <translation>Анимация; останется только первый кадр</translation>
    </message>
    <message>
        <source>Place, camera and time were removed from the file</source>
        <translation>Место, камера и время удалены из файла</translation>
    </message>
    <message>
        <source>Alt+Left and Alt+Right move it, Delete removes it</source>
        <translation>Alt+Left и Alt+Right двигают, Delete убирает</translation>
    </message>
    <message>
        <source>Describe…</source>
        <extracomment>verb: write a picture&apos;s alternative text</extracomment>
        <translation>Описание…</translation>
    </message>
    <message>
        <source>Make it the cover</source>
        <translation>Сделать обложкой</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Сдвинуть влево</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Сдвинуть вправо</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>MessageBox</name>
    <message>
        <source>Write in your language…</source>
        <translation>Пишите на своём языке…</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Ваше сообщение</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>verb on a button: send the message</extracomment>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Attach pictures or a video</source>
        <translation>Прикрепить фото или видео</translation>
    </message>
    <message>
        <source>Send (Enter); Shift+Enter makes a new line</source>
        <translation>Отправить (Enter); Shift+Enter — новая строка</translation>
    </message>
    <message>
        <source>Languages to send</source>
        <translation>Языки отправки</translation>
    </message>
    <message>
        <source>Send in %1 and %2</source>
        <extracomment>%1 and %2 are names of languages</extracomment>
        <translation>Отправить: %1 и %2</translation>
    </message>
    <message>
        <source>Send in %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>Отправить: %1</translation>
    </message>
</context>
<context>
    <name>MessageButton</name>
    <message>
        <source>Message to %1</source>
        <extracomment>%1 is a person&apos;s name; opens the conversation with them</extracomment>
        <translation>Сообщение для %1</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Opens the conversation with a person</extracomment>
        <translation>Сообщение</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Новые сообщения</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
</context>
<context>
    <name>MessagePicture</name>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Картинка</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>Не отправлять</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>verb on a button</extracomment>
        <translation>Перевести</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>Перевести заново</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>state of a message</extracomment>
        <translation>Не отправлено</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Ожидает отправки</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправка…</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Choose a conversation</source>
        <translation>Выберите чат</translation>
    </message>
    <message>
        <source>Your messages are translated both ways.</source>
        <translation>Ваши сообщения переводятся в обе стороны.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Сообщений пока нет</translation>
    </message>
    <message>
        <source>Open somebody&apos;s profile and choose Message.</source>
        <translation>Откройте чей-нибудь профиль и нажмите «Сообщение».</translation>
    </message>
    <message>
        <source>Explore</source>
        <extracomment>verb on a button: go and look for people</extracomment>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>This network has no messages</source>
        <translation>В этой сети нет сообщений</translation>
    </message>
</context>
<context>
    <name>NameLabel</name>
    <message>
        <source>%1, @%2, open the profile</source>
        <extracomment>%1 is a person&apos;s name, %2 a handle</extracomment>
        <translation>%1, @%2, открыть профиль</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Добавить аккаунт</translation>
    </message>
    <message>
        <source>Another person in the embedded community on this computer. No password.</source>
        <translation>Ещё один человек во встроенном сообществе на этом компьютере. Без пароля.</translation>
    </message>
    <message>
        <source>letters, numbers, _ or Chinese</source>
        <extracomment>The name after the at sign by which others mention a person</extracomment>
        <translation>буквы, цифры, _, 汉字</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: the name that others see</extracomment>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Handle</source>
        <extracomment>noun: the unique name after @</extracomment>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>verb on a button: add the account</extracomment>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>This handle is taken or has characters that are not allowed. Try another.</source>
        <translation>Это имя пользователя занято или содержит недопустимые символы. Попробуйте другое.</translation>
    </message>
</context>
<context>
    <name>NoteActions</name>
    <message>
        <source>Copy the link</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message numerus="yes">
        <source>Take the like back (%n likes)</source>
        <translation>
            <numerusform>Убрать лайк (%n лайк)</numerusform>
            <numerusform>Убрать лайк (%n лайка)</numerusform>
            <numerusform>Убрать лайк (%n лайков)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Like (%n likes)</source>
        <translation>
            <numerusform>Нравится (%n лайк)</numerusform>
            <numerusform>Нравится (%n лайка)</numerusform>
            <numerusform>Нравится (%n лайков)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change its collections (%n collected it)</source>
        <translation>
            <numerusform>Изменить подборки (сохранил %n человек)</numerusform>
            <numerusform>Изменить подборки (сохранили %n человека)</numerusform>
            <numerusform>Изменить подборки (сохранили %n человек)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collect (%n collected it)</source>
        <translation>
            <numerusform>Сохранить (сохранил %n человек)</numerusform>
            <numerusform>Сохранить (сохранили %n человека)</numerusform>
            <numerusform>Сохранить (сохранили %n человек)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go to %n comments</source>
        <translation>
            <numerusform>К комментариям (%n)</numerusform>
            <numerusform>К комментариям (%n)</numerusform>
            <numerusform>К комментариям (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop sharing (%n shared it)</source>
        <translation>
            <numerusform>Убрать репост (%n репост)</numerusform>
            <numerusform>Убрать репост (%n репоста)</numerusform>
            <numerusform>Убрать репост (%n репостов)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share with your followers (%n shared it)</source>
        <translation>
            <numerusform>Поделиться с подписчиками (%n репост)</numerusform>
            <numerusform>Поделиться с подписчиками (%n репоста)</numerusform>
            <numerusform>Поделиться с подписчиками (%n репостов)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteVeil</name>
    <message>
        <source>Hidden by your filter “%1”</source>
        <extracomment>%1 is the name of a filter that the reader made</extracomment>
        <translation>Скрыто вашим фильтром «%1»</translation>
    </message>
    <message>
        <source>Content warning by the author</source>
        <translation>Предупреждение автора о содержании</translation>
    </message>
    <message>
        <source>Show the note</source>
        <translation>Показать пост</translation>
    </message>
    <message>
        <source>Show the comment</source>
        <translation>Показать комментарий</translation>
    </message>
    <message>
        <source>Cover again</source>
        <extracomment>verb: hide the sensitive note again</extracomment>
        <translation>Снова скрыть</translation>
    </message>
</context>
<context>
    <name>NoteView</name>
    <message>
        <source>%1 · Show</source>
        <extracomment>%1 is why pictures are covered: “Sensitive content”</extracomment>
        <translation>%1 · Показать</translation>
    </message>
    <message>
        <source>Opened note</source>
        <translation>Открытый пост</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Ссылка скопирована</translation>
    </message>
</context>
<context>
    <name>NoteWriting</name>
    <message>
        <source>Reply with a note</source>
        <translation>Ответить постом</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>verb: write a note that quotes this one</extracomment>
        <translation>Цитировать</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Delete and redraft…</source>
        <translation>Удалить и переписать…</translation>
    </message>
    <message>
        <source>Delete and redraft</source>
        <translation>Удалить и переписать</translation>
    </message>
    <message>
        <source>The note is deleted with its likes and shares, and its replies stand alone. You go on with its words and pictures as a draft.</source>
        <translation>Пост удалится вместе с лайками и репостами, а ответы на него останутся сами по себе. Его текст и картинки станут черновиком.</translation>
    </message>
</context>
<context>
    <name>NotificationRow</name>
    <message>
        <source>New</source>
        <extracomment>Mark beside a notification that has not been seen</extracomment>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>verb on a button: let somebody follow</extracomment>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>verb on a button: do not let somebody follow</extracomment>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>state: somebody was let follow</extracomment>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>state: somebody was not let follow</extracomment>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>liked your note</source>
        <translation>оценил(а) ваш пост</translation>
    </message>
    <message>
        <source>collected your note</source>
        <translation>сохранил(а) ваш пост</translation>
    </message>
    <message>
        <source>commented on your note</source>
        <translation>прокомментировал(а) ваш пост</translation>
    </message>
    <message>
        <source>replied to you</source>
        <translation>ответил(а) вам</translation>
    </message>
    <message>
        <source>mentioned you</source>
        <extracomment>stands after the name of a person</extracomment>
        <translation>упомянул(а) вас</translation>
    </message>
    <message>
        <source>follows you now</source>
        <translation>теперь подписан(а) на вас</translation>
    </message>
    <message>
        <source>asks to follow you</source>
        <translation>хочет подписаться на вас</translation>
    </message>
    <message>
        <source>shared your note</source>
        <translation>поделился(-ась) вашим постом</translation>
    </message>
    <message>
        <source>A poll you took part in has ended</source>
        <translation>Завершился опрос с вашим участием</translation>
    </message>
    <message>
        <source>changed a note you reacted to</source>
        <translation>изменил(а) пост, на который вы отреагировали</translation>
    </message>
    <message>
        <source>wrote a new note</source>
        <translation>опубликовал(а) новый пост</translation>
    </message>
    <message>
        <source>quoted your note</source>
        <translation>процитировал(а) ваш пост</translation>
    </message>
    <message>
        <source>did something this program does not know</source>
        <translation>сделал(а) то, чего эта программа не знает</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Kinds of notifications</source>
        <translation>Виды уведомлений</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Отметить всё прочитанным</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показать ещё</translation>
    </message>
    <message>
        <source>All</source>
        <comment>notifications</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>Comments and mentions</source>
        <translation>Комментарии и упоминания</translation>
    </message>
    <message>
        <source>Likes and collections</source>
        <translation>Лайки и сохранения</translation>
    </message>
    <message>
        <source>Followers</source>
        <extracomment>noun: a filter, people who follow the reader now</extracomment>
        <translation>Подписчики</translation>
    </message>
    <message>
        <source>Shares and quotes</source>
        <translation>Репосты и цитаты</translation>
    </message>
    <message>
        <source>Polls and changes</source>
        <translation>Опросы и правки</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Ничего нового</translation>
    </message>
    <message>
        <source>Likes, comments, mentions and new followers appear here.</source>
        <translation>Здесь появляются лайки, комментарии, упоминания и новые подписчики.</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>chosen</source>
        <extracomment>read out for an answer of a poll that the viewer voted for</extracomment>
        <translation>выбрано</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Sending…</source>
        <translation>Отправка…</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>verb on a button: try to send what was refused once more</extracomment>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>The network refused it.</source>
        <extracomment>a like, a follow or the like was refused</extracomment>
        <translation>Сеть отклонила это.</translation>
    </message>
</context>
<context>
    <name>OwnData</name>
    <message>
        <source>Your data</source>
        <translation>Ваши данные</translation>
    </message>
    <message>
        <source>Everything you publish is kept on this computer with its pictures, whatever becomes of it on its network.</source>
        <translation>Всё, что вы публикуете, хранится на этом компьютере вместе с картинками, что бы ни случилось с ним в сети.</translation>
    </message>
    <message>
        <source>Show…</source>
        <extracomment>verb on a button: show the notes and comments one published</extracomment>
        <translation>Показать…</translation>
    </message>
    <message>
        <source>What you published</source>
        <translation>Ваши публикации</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Export everything of yours</source>
        <translation>Экспортировать всё своё</translation>
    </message>
    <message>
        <source>One zip file: notes and comments as ActivityStreams with their pictures, drafts, words, terms, translations, whom you follow, what you collected</source>
        <translation>Один zip-файл: посты и комментарии в формате ActivityStreams с картинками, черновики, слова, термины, переводы, подписки и сохранённое</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>Restore from an export</source>
        <translation>Восстановить из экспорта</translation>
    </message>
    <message>
        <source>Adds what is missing here and replaces nothing. Nothing is posted, nobody is followed.</source>
        <translation>Добавит недостающее и ничего не заменит. Ничего не публикуется, подписок не возникает.</translation>
    </message>
    <message>
        <source>my-rednote</source>
        <extracomment>part of a file&apos;s name</extracomment>
        <translation>мой-rednote</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Архивы zip (*.zip)</translation>
    </message>
</context>
<context>
    <name>OwnNoteRow</name>
    <message>
        <source>Gone since %1</source>
        <extracomment>%1 is a date: the note is not on its network any more</extracomment>
        <translation>Пропал %1</translation>
    </message>
    <message>
        <source>Post again…</source>
        <translation>Опубликовать снова…</translation>
    </message>
    <message>
        <source>Open the composer with these words and pictures</source>
        <translation>Открыть редактор с этими словами и картинками</translation>
    </message>
    <message>
        <source>This computer</source>
        <comment>the community inside the program</comment>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>noun: the row is a comment, not a note</extracomment>
        <translation>Комментарий</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n фото</numerusform>
            <numerusform>%n фото</numerusform>
            <numerusform>%n фото</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnNotesPage</name>
    <message>
        <source>What you published</source>
        <translation>Ваши публикации</translation>
    </message>
    <message>
        <source>Check that all are there</source>
        <translation>Проверить, всё ли на месте</translation>
    </message>
    <message>
        <source>Nothing published yet</source>
        <translation>Пока ничего не опубликовано</translation>
    </message>
    <message>
        <source>What you post is kept here with its pictures, on every network.</source>
        <translation>Всё, что вы публикуете в любой сети, хранится здесь с картинками.</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the export</source>
        <translation>
            <numerusform>Ещё %n в экспорте</numerusform>
            <numerusform>Ещё %n в экспорте</numerusform>
            <numerusform>Ещё %n в экспорте</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone from the network</source>
        <translation>
            <numerusform>%n пропал из сети</numerusform>
            <numerusform>%n пропали из сети</numerusform>
            <numerusform>%n пропало из сети</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is gone</source>
        <translation>Всё на месте</translation>
    </message>
</context>
<context>
    <name>OwnSentences</name>
    <message>
        <source>“%1” has changed since you edited its translation.</source>
        <extracomment>%1 is a sentence of the author&apos;s</extracomment>
        <translation>Предложение «%1» изменилось после того, как вы поправили его перевод.</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>Перевести заново</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>verb on a button: keep the sentences as the writer changed them</extracomment>
        <translation>Оставить моё</translation>
    </message>
    <message>
        <source>You left a sentence out here</source>
        <translation>Здесь вы пропустили предложение</translation>
    </message>
    <message>
        <source>Edited by you; the sentence it translates has changed since</source>
        <translation>Изменено вами; само предложение с тех пор поменялось</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>Изменено вами</translation>
    </message>
    <message>
        <source>Translate this sentence again</source>
        <translation>Перевести это предложение заново</translation>
    </message>
</context>
<context>
    <name>PackOffers</name>
    <message>
        <source>Address of the list</source>
        <translation>Адрес списка</translation>
    </message>
    <message>
        <source>Look for packs</source>
        <translation>Искать пакеты</translation>
    </message>
    <message>
        <source>Use the usual address</source>
        <translation>Вернуть обычный адрес</translation>
    </message>
    <message>
        <source>Search all languages of the list</source>
        <translation>Искать среди всех языков списка</translation>
    </message>
    <message>
        <source>This address is not encrypted, or not an address.</source>
        <translation>Адрес без шифрования или вообще не адрес.</translation>
    </message>
    <message>
        <source>Asking for the list…</source>
        <translation>Запрашивается список…</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) that are not here yet</source>
        <extracomment>how many language packs a list offers that are not here yet</extracomment>
        <translation>
            <numerusform>%n ещё не установленный пакет</numerusform>
            <numerusform>%n ещё не установленных пакета</numerusform>
            <numerusform>%n ещё не установленных пакетов</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is between languages that you read.</source>
        <translation>Среди них нет пакетов для языков, на которых вы читаете.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is the version of a language pack</extracomment>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>размер неизвестен</translation>
    </message>
    <message>
        <source>licence: %1</source>
        <extracomment>%1 is what a list says about the licence of a language pack</extracomment>
        <translation>лицензия: %1</translation>
    </message>
    <message>
        <source>licence: in the pack</source>
        <translation>лицензия: внутри пакета</translation>
    </message>
</context>
<context>
    <name>PackReadme</name>
    <message>
        <source>The pack has no README.</source>
        <translation>В пакете нет README.</translation>
    </message>
    <message>
        <source>README of the pack</source>
        <translation>README пакета</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <extracomment>%1 is what the makers of a language pack say about its licence</extracomment>
        <translation>Лицензия: %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указана</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Download of %1</source>
        <extracomment>%1 names a language pack</extracomment>
        <translation>Загрузка: %1</translation>
    </message>
    <message>
        <source>Install %1</source>
        <extracomment>%1 is the name of a language pack</extracomment>
        <translation>Установить %1</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Установить</translation>
    </message>
    <message>
        <source>Cancel the download of %1</source>
        <translation>Отменить загрузку %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are sizes: 12 MB of 75 MB</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <extracomment>%1 is a size</extracomment>
        <translation>уже %1</translation>
    </message>
    <message>
        <source>Looking it over and translating a sentence on trial…</source>
        <translation>Проверка и пробный перевод предложения…</translation>
    </message>
    <message>
        <source>Cancelled. %1 are kept; Install goes on from there.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>Отменено. %1 сохранено; «Установить» продолжит с этого места.</translation>
    </message>
    <message>
        <source>Installed; the checksum is the one in the list.</source>
        <translation>Установлено; контрольная сумма та же, что в списке.</translation>
    </message>
    <message>
        <source>Installed. The list has no checksum; this file&apos;s SHA-256 is %1</source>
        <extracomment>%1 is a checksum in hexadecimal digits</extracomment>
        <translation>Установлено. В списке нет контрольной суммы; SHA-256 этого файла: %1</translation>
    </message>
</context>
<context>
    <name>PackTerms</name>
    <message>
        <source>Language pack %1</source>
        <extracomment>%1 names language packs, such as &quot;Chinese → English 0.4&quot;</extracomment>
        <translation>Языковой пакет %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <extracomment>%1 is what the makers of a language pack say about its licence</extracomment>
        <translation>Лицензия: %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указана</translation>
    </message>
    <message>
        <source>Licence and credits of %1</source>
        <extracomment>%1 names language packs</extracomment>
        <translation>Лицензия и авторы: %1</translation>
    </message>
</context>
<context>
    <name>PacksSection</name>
    <message>
        <source>On this computer</source>
        <translation>На этом компьютере</translation>
    </message>
    <message>
        <source>What the program translates with when nobody else is asked. The newest pack of a pair of languages is used; your corrections stay whichever it is.</source>
        <translation>Чем программа переводит, когда больше никого не спрашивают. Для каждой пары языков берётся самый новый пакет; ваши исправления остаются при любом.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Argos Translate packs (%1)</source>
        <extracomment>%1 is a file suffix</extracomment>
        <translation>Пакеты Argos Translate (%1)</translation>
    </message>
    <message>
        <source>Install from a file</source>
        <translation>Установить из файла</translation>
    </message>
    <message>
        <source>More packs</source>
        <translation>Ещё пакеты</translation>
    </message>
    <message>
        <source>Nobody is asked before you press the button. The server of the list then sees your internet address, and so does the server of a pack that you install.</source>
        <translation>До нажатия кнопки никуда ничего не отправляется. После него ваш IP-адрес видит сервер списка, а при установке — и сервер пакета.</translation>
    </message>
    <message>
        <source>Install a language pack</source>
        <translation>Установка языкового пакета</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>Языковые пакеты</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Looking it over and translating a sentence on trial…</source>
        <translation>Проверка и пробный перевод предложения…</translation>
    </message>
    <message>
        <source>%1 is installed.</source>
        <extracomment>%1 names a language pack, such as &quot;Chinese → English&quot;</extracomment>
        <translation>Установлено: %1.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is the version of a language pack</extracomment>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>идёт с программой</translation>
    </message>
    <message>
        <source>installed</source>
        <extracomment>adjective: beside a language pack</extracomment>
        <translation>установлен</translation>
    </message>
    <message>
        <source>not used: a newer one is here</source>
        <translation>не используется: есть новее</translation>
    </message>
    <message>
        <source>still learning, it invents things</source>
        <translation>пробная версия, может выдумывать</translation>
    </message>
    <message>
        <source>licence: %1</source>
        <extracomment>%1 is what the makers of a language pack say about its licence</extracomment>
        <translation>лицензия: %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указана</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>%1 is the name of a language pack</extracomment>
        <translation>О пакете %1</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>verb on a button: show what the language pack says about itself</extracomment>
        <translation>О пакете</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a language pack</extracomment>
        <translation>Удалить %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>%1 names a language pack, such as &quot;Chinese → English&quot;</extracomment>
        <translation>Удалить %1?</translation>
    </message>
    <message>
        <source>The pack is deleted from this computer. What was translated with it and your corrections stay.</source>
        <translation>Пакет удалится с этого компьютера. Сделанные с ним переводы и ваши исправления останутся.</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Copy selection</source>
        <translation>Копировать выделенное</translation>
    </message>
    <message>
        <source>Copy original</source>
        <translation>Копировать оригинал</translation>
    </message>
    <message>
        <source>Copy translation</source>
        <translation>Копировать перевод</translation>
    </message>
    <message>
        <source>Improve this translation</source>
        <translation>Улучшить этот перевод</translation>
    </message>
    <message>
        <source>Forget my correction</source>
        <translation>Забыть моё исправление</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation>Исправлено вами</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>verb: forget one&apos;s own translation of this sentence</extracomment>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>Go back to the machine&apos;s translation of this sentence</source>
        <translation>Вернуть машинный перевод этого предложения</translation>
    </message>
</context>
<context>
    <name>PendingThumb</name>
    <message>
        <source>Importing %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Импорт: %1</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Back to the profile</source>
        <translation>Назад к профилю</translation>
    </message>
    <message>
        <source>Who follows %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Подписчики: %1</translation>
    </message>
    <message>
        <source>Whom %1 follows</source>
        <translation>Подписки: %1</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Пока никого</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Unmute %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Больше не игнорировать: %1</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <extracomment>verb: see no more of this person; %1 is a name</extracomment>
        <translation>Игнорировать: %1</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Разблокировать: %1</translation>
    </message>
    <message>
        <source>Block %1</source>
        <extracomment>verb: neither sees the other any more; %1 is a name</extracomment>
        <translation>Заблокировать: %1</translation>
    </message>
    <message>
        <source>Report %1…</source>
        <extracomment>verb: report a person to the moderators; %1 is a name</extracomment>
        <translation>Пожаловаться: %1…</translation>
    </message>
</context>
<context>
    <name>PollEdit</name>
    <message>
        <source>Add an answer</source>
        <translation>Добавить вариант</translation>
    </message>
    <message>
        <source>Runs for</source>
        <comment>how long a poll is open</comment>
        <translation>Длится</translation>
    </message>
    <message>
        <source>How long the poll runs</source>
        <translation>Сколько длится опрос</translation>
    </message>
    <message>
        <source>Several answers may be chosen</source>
        <translation>Можно выбрать несколько вариантов</translation>
    </message>
    <message>
        <source>Hide the counts until it ends</source>
        <translation>Скрывать голоса до конца опроса</translation>
    </message>
    <message>
        <source>Remove this answer</source>
        <translation>Убрать этот вариант</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <comment>of a poll</comment>
        <translation>Вариант %1</translation>
    </message>
</context>
<context>
    <name>PollView</name>
    <message>
        <source>Vote</source>
        <extracomment>verb on a button</extracomment>
        <translation>Голосовать</translation>
    </message>
    <message>
        <source>Back to the answers</source>
        <translation>Назад к вариантам</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>noun on a button: show the results without voting</extracomment>
        <translation>Результаты</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) answered</source>
        <translation>
            <numerusform>%n проголосовал</numerusform>
            <numerusform>%n проголосовали</numerusform>
            <numerusform>%n проголосовали</numerusform>
        </translation>
    </message>
    <message>
        <source>choose any number</source>
        <translation>можно несколько</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>of a poll that takes no more votes</extracomment>
        <translation>завершён</translation>
    </message>
    <message>
        <source>ends %1</source>
        <extracomment>%1 is a time ahead: in 2 hours</extracomment>
        <translation>завершится %1</translation>
    </message>
</context>
<context>
    <name>PostFlow</name>
    <message>
        <source>A picture is still being read. One moment.</source>
        <translation>Картинка ещё читается. Секунду.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Scheduled for %1, %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>Запланировано: %1, %2</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>shown after a note&apos;s text was changed</extracomment>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Posted</source>
        <extracomment>shown after a note was published</extracomment>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>verb: open the note that was just posted</extracomment>
        <translation>Открыть</translation>
    </message>
    <message numerus="yes">
        <source>Post as a thread of %n</source>
        <comment>posts that answer one another</comment>
        <translation>
            <numerusform>Цепочкой из %n поста</numerusform>
            <numerusform>Цепочкой из %n постов</numerusform>
            <numerusform>Цепочкой из %n постов</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Писать дальше</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Повторить сейчас</translation>
    </message>
    <message>
        <source>Posting…</source>
        <translation>Публикация…</translation>
    </message>
    <message>
        <source>%1 It is posted as soon as that works again.</source>
        <translation>%1 Опубликуется, как только это снова заработает.</translation>
    </message>
    <message>
        <source>Sending the pictures… %1</source>
        <comment>or a video</comment>
        <extracomment>%1 is a share in per cent</extracomment>
        <translation>Отправка файлов… %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an account</comment>
        <extracomment>%1 is an account, %2 what becomes of its post</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Posted by %1 already; it is not posted there again.</source>
        <extracomment>%1 are names of accounts</extracomment>
        <translation>%1: уже опубликовано, второй раз не публикуется.</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>%1: %2</source>
        <comment>an account, and what keeps it from posting</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Write something or add a picture first.</source>
        <translation>Сначала напишите что-нибудь или добавьте картинку.</translation>
    </message>
    <message>
        <source>One language is still empty. Post in the other one, or fill it in.</source>
        <translation>Один из языков ещё пуст. Заполните его или опубликуйте на другом.</translation>
    </message>
    <message numerus="yes">
        <source>The title is %n character(s) too long.</source>
        <translation>
            <numerusform>Заголовок длиннее нормы на %n символ.</numerusform>
            <numerusform>Заголовок длиннее нормы на %n символа.</numerusform>
            <numerusform>Заголовок длиннее нормы на %n символов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes have no titles on this network.</source>
        <translation>В этой сети у постов нет заголовков.</translation>
    </message>
    <message numerus="yes">
        <source>The text is %n character(s) too long.</source>
        <translation>
            <numerusform>Текст длиннее нормы на %n символ.</numerusform>
            <numerusform>Текст длиннее нормы на %n символа.</numerusform>
            <numerusform>Текст длиннее нормы на %n символов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A picture&apos;s description is %n character(s) too long.</source>
        <translation>
            <numerusform>Описание картинки длиннее нормы на %n символ.</numerusform>
            <numerusform>Описание картинки длиннее нормы на %n символа.</numerusform>
            <numerusform>Описание картинки длиннее нормы на %n символов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A note holds %n picture(s) at most.</source>
        <translation>
            <numerusform>В посте не больше %n картинки.</numerusform>
            <numerusform>В посте не больше %n картинок.</numerusform>
            <numerusform>В посте не больше %n картинок.</numerusform>
        </translation>
    </message>
    <message>
        <source>A note holds pictures or one video, not both.</source>
        <translation>В посте либо картинки, либо одно видео.</translation>
    </message>
    <message>
        <source>This network takes no videos.</source>
        <translation>Эта сеть не принимает видео.</translation>
    </message>
    <message>
        <source>The video is longer than %1.</source>
        <translation>Видео длиннее %1.</translation>
    </message>
    <message>
        <source>The video is larger than %1.</source>
        <translation>Видео больше %1.</translation>
    </message>
    <message>
        <source>A picture&apos;s file is gone. Remove it, then add it again.</source>
        <translation>Файл картинки пропал. Уберите её и добавьте снова.</translation>
    </message>
    <message>
        <source>This network takes one language a note.</source>
        <translation>В этой сети пост может быть только на одном языке.</translation>
    </message>
    <message>
        <source>This network has no products.</source>
        <translation>В этой сети нет товаров.</translation>
    </message>
    <message>
        <source>This network cannot limit who reads the note in this way.</source>
        <translation>В этой сети нельзя так ограничить читателей поста.</translation>
    </message>
    <message numerus="yes">
        <source>Altogether it is %n character(s) too long for one post here.</source>
        <translation>
            <numerusform>Всё вместе длиннее одного поста на %n символ.</numerusform>
            <numerusform>Всё вместе длиннее одного поста на %n символа.</numerusform>
            <numerusform>Всё вместе длиннее одного поста на %n символов.</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture is larger than %1.</source>
        <translation>Одна из картинок больше %1.</translation>
    </message>
    <message>
        <source>This network has no content warnings.</source>
        <translation>В этой сети нет предупреждений о содержании.</translation>
    </message>
    <message>
        <source>Posted notes cannot be changed on this network.</source>
        <translation>В этой сети нельзя менять опубликованное.</translation>
    </message>
    <message>
        <source>This network has no quotes.</source>
        <translation>В этой сети нет цитат.</translation>
    </message>
    <message>
        <source>This network has no polls.</source>
        <translation>В этой сети нет опросов.</translation>
    </message>
    <message>
        <source>A note has a poll or pictures here, not both.</source>
        <translation>Здесь в посте либо опрос, либо картинки.</translation>
    </message>
    <message>
        <source>A poll needs at least two answers.</source>
        <translation>В опросе нужны хотя бы два варианта.</translation>
    </message>
    <message numerus="yes">
        <source>A poll holds %n answer(s) at most.</source>
        <translation>
            <numerusform>В опросе не больше %n варианта.</numerusform>
            <numerusform>В опросе не больше %n вариантов.</numerusform>
            <numerusform>В опросе не больше %n вариантов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An answer of the poll is %n character(s) too long.</source>
        <translation>
            <numerusform>Вариант опроса длиннее нормы на %n символ.</numerusform>
            <numerusform>Вариант опроса длиннее нормы на %n символа.</numerusform>
            <numerusform>Вариант опроса длиннее нормы на %n символов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two answers of the poll are the same.</source>
        <translation>Два варианта опроса совпадают.</translation>
    </message>
    <message>
        <source>This network posts at once; it holds nothing for later.</source>
        <translation>Эта сеть публикует сразу, отложить нельзя.</translation>
    </message>
    <message>
        <source>Choose a time at least five minutes from now.</source>
        <translation>Выберите время не раньше чем через пять минут.</translation>
    </message>
</context>
<context>
    <name>ProductPicker</name>
    <message>
        <source>Recommend a product</source>
        <translation>Порекомендовать товар</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Find a product or shop</source>
        <translation>Найти товар или магазин</translation>
    </message>
    <message>
        <source>Products found</source>
        <translation>Найденные товары</translation>
    </message>
    <message>
        <source>Or describe your own</source>
        <translation>Или опишите свой</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: name of a product</extracomment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Shop (may stay empty)</source>
        <translation>Магазин (необязательно)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>verb on a button: add the product to the note</extracomment>
        <translation>Добавить</translation>
    </message>
</context>
<context>
    <name>ProductRow</name>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a product</extracomment>
        <translation>Убрать %1</translation>
    </message>
</context>
<context>
    <name>ProfileHeader</name>
    <message>
        <source>Edit profile</source>
        <translation>Изменить профиль</translation>
    </message>
    <message>
        <source>follows you</source>
        <translation>подписан(а) на вас</translation>
    </message>
    <message numerus="yes">
        <source>%1 notes</source>
        <extracomment>%1 is a number, perhaps shortened</extracomment>
        <translation>
            <numerusform>%1 пост</numerusform>
            <numerusform>%1 поста</numerusform>
            <numerusform>%1 постов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 likes</source>
        <extracomment>noun with its count: likes that a person was given</extracomment>
        <translation>
            <numerusform>%1 лайк</numerusform>
            <numerusform>%1 лайка</numerusform>
            <numerusform>%1 лайков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 followers</source>
        <extracomment>noun with its count</extracomment>
        <translation>
            <numerusform>%1 подписчик</numerusform>
            <numerusform>%1 подписчика</numerusform>
            <numerusform>%1 подписчиков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 following</source>
        <extracomment>count of the people that a person follows</extracomment>
        <translation>
            <numerusform>%1 подписка</numerusform>
            <numerusform>%1 подписки</numerusform>
            <numerusform>%1 подписок</numerusform>
        </translation>
    </message>
    <message>
        <source>You muted this person</source>
        <translation>Вы игнорируете этого человека</translation>
    </message>
    <message>
        <source>You blocked this person</source>
        <translation>Вы заблокировали этого человека</translation>
    </message>
    <message>
        <source>This person blocked you</source>
        <translation>Этот человек вас заблокировал</translation>
    </message>
    <message>
        <source>You asked to follow and wait for an answer</source>
        <translation>Вы отправили запрос на подписку и ждёте ответа</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Parts of the profile</source>
        <translation>Разделы профиля</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Посты</translation>
    </message>
    <message>
        <source>With replies</source>
        <translation>С ответами</translation>
    </message>
    <message>
        <source>Media</source>
        <extracomment>a tab: notes with pictures or videos</extracomment>
        <translation>Медиа</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Подборки</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <extracomment>a tab: notes that were saved on a network without collections</extracomment>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>Liked</source>
        <extracomment>a tab: notes that the person liked</extracomment>
        <translation>Понравилось</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <translation>Закладок пока нет</translation>
    </message>
    <message>
        <source>The star under a note puts it here.</source>
        <translation>Звёздочка под постом добавит его сюда.</translation>
    </message>
    <message>
        <source>Nothing liked yet</source>
        <translation>Пока ничего не понравилось</translation>
    </message>
    <message>
        <source>What you like shows up here.</source>
        <translation>То, что вам нравится, появится здесь.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Постов пока нет</translation>
    </message>
    <message>
        <source>What you post shows up here.</source>
        <translation>Ваши публикации появятся здесь.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Новый пост</translation>
    </message>
</context>
<context>
    <name>QuoteCard</name>
    <message>
        <source>A note by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Пост: %1</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>RedNote Desktop</source>
        <translation>RedNote Desktop</translation>
    </message>
    <message>
        <source>Explore</source>
        <extracomment>name of the page with notes of everybody</extracomment>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Following</source>
        <extracomment>name of the page with notes of people whom the reader follows</extracomment>
        <translation>Подписки</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Подборки</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Черновики</translation>
    </message>
    <message>
        <source>Learn</source>
        <extracomment>name of the page with words kept for learning</extracomment>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>ReadingMenu</name>
    <message>
        <source>Translation first, original beneath</source>
        <translation>Сначала перевод, под ним оригинал</translation>
    </message>
    <message>
        <source>Original first, translation beneath</source>
        <translation>Сначала оригинал, под ним перевод</translation>
    </message>
    <message>
        <source>Side by side where there is room</source>
        <translation>Рядом, где хватает места</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>Только перевод</translation>
    </message>
    <message>
        <source>Original only, translated on demand</source>
        <translation>Только оригинал, перевод по запросу</translation>
    </message>
    <message>
        <source>Always translate @%1</source>
        <translation>Всегда переводить @%1</translation>
    </message>
    <message>
        <source>Never translate @%1</source>
        <extracomment>%1 is a person&apos;s handle, without the at sign</extracomment>
        <translation>Никогда не переводить @%1</translation>
    </message>
    <message>
        <source>Translate this channel automatically</source>
        <translation>Переводить эту рубрику автоматически</translation>
    </message>
    <message>
        <source>Never translate this channel</source>
        <translation>Никогда не переводить эту рубрику</translation>
    </message>
    <message>
        <source>The language is wrong: it is in</source>
        <translation>Язык определён неверно, это</translation>
    </message>
    <message>
        <source>Always for @%1</source>
        <extracomment>%1 is a person&apos;s handle, without the at sign; what follows are languages</extracomment>
        <translation>Всегда для @%1</translation>
    </message>
</context>
<context>
    <name>ReadingMode</name>
    <message>
        <source>Originals</source>
        <extracomment>noun: no text is translated</extracomment>
        <translation>Оригиналы</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>every text in a language that the reader does not read is translated</extracomment>
        <translation>Авто</translation>
    </message>
    <message>
        <source>On demand</source>
        <extracomment>a text is translated when the reader asks for it</extracomment>
        <translation>По запросу</translation>
    </message>
    <message>
        <source>Reading: %1 into %2</source>
        <extracomment>%1 and %2 are names of languages</extracomment>
        <translation>Чтение: %1 → %2</translation>
    </message>
    <message>
        <source>How texts are read. Ctrl+T flips everything to the originals.</source>
        <translation>Как читаются тексты. Ctrl+T переключает всё на оригиналы.</translation>
    </message>
    <message>
        <source>I read</source>
        <extracomment>heading over the languages that the reader reads</extracomment>
        <translation>Я читаю</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>noun: heading over how translations are shown</extracomment>
        <translation>Показывать</translation>
    </message>
    <message>
        <source>Translate automatically</source>
        <translation>Переводить автоматически</translation>
    </message>
    <message>
        <source>Show originals</source>
        <translation>Показывать оригиналы</translation>
    </message>
</context>
<context>
    <name>ReadingSection</name>
    <message>
        <source>Languages I read</source>
        <translation>Языки, на которых я читаю</translation>
    </message>
    <message>
        <source>Texts in these languages are left as they are. The first is translated into.</source>
        <translation>Тексты на этих языках остаются как есть. Перевод — на первый из них.</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Переводить на</translation>
    </message>
    <message>
        <source>I also read %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>Ещё читаю: %1</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>noun: heading over how translations are shown</extracomment>
        <translation>Показывать</translation>
    </message>
    <message>
        <source>Translate %1 automatically</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>Переводить автоматически: %1</translation>
    </message>
    <message>
        <source>I am learning %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>Я учу %1</translation>
    </message>
    <message>
        <source>The original is shown, translated on demand</source>
        <translation>Показывается оригинал, перевод по запросу</translation>
    </message>
    <message>
        <source>Pinyin over Chinese words</source>
        <translation>Пиньинь над китайскими словами</translation>
    </message>
    <message>
        <source>In the translation panel</source>
        <translation>В панели перевода</translation>
    </message>
    <message>
        <source>Pinyin in the colours of its tones</source>
        <translation>Пиньинь в цветах тонов</translation>
    </message>
    <message>
        <source>Rules for authors and channels</source>
        <translation>Правила для авторов и рубрик</translation>
    </message>
    <message>
        <source>Made in the menus of notes, cards and channels. They go before all above.</source>
        <translation>Создаются в меню постов, карточек и рубрик. Они важнее всего, что выше.</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>noun: heading over the languages one writes in</extracomment>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>The other of English and Chinese</source>
        <translation>Второй из пары английский — китайский</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Второй язык</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>Иероглифы</translation>
    </message>
    <message>
        <source>Ctrl+T shows what the author wrote, wherever characters are converted.</source>
        <translation>Если иероглифы преобразованы, Ctrl+T показывает написанное автором.</translation>
    </message>
    <message>
        <source>As written</source>
        <extracomment>of Chinese characters: not converted</extracomment>
        <translation>Как написано</translation>
    </message>
    <message>
        <source>Simplified</source>
        <extracomment>adjective: Chinese characters</extracomment>
        <translation>Упрощённые</translation>
    </message>
    <message>
        <source>Traditional</source>
        <extracomment>adjective: Chinese characters</extracomment>
        <translation>Традиционные</translation>
    </message>
    <message>
        <source>Show Chinese in</source>
        <translation>Показывать иероглифы</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <extracomment>Traditional characters and words of Taiwan</extracomment>
        <translation>Тайвань</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <extracomment>Traditional characters of Hong Kong</extracomment>
        <translation>Гонконг</translation>
    </message>
    <message>
        <source>Mainland words</source>
        <extracomment>Simplified characters with the words of the mainland</extracomment>
        <translation>Слова материкового Китая</translation>
    </message>
    <message>
        <source>Traditional Chinese as in</source>
        <translation>Традиционные иероглифы</translation>
    </message>
    <message>
        <source>Also for translations and for your second language</source>
        <translation>Также для переводов и вашего второго языка</translation>
    </message>
    <message>
        <source>Sensitive pictures and videos</source>
        <translation>Деликатные фото и видео</translation>
    </message>
    <message>
        <source>Content warnings of authors stay closed until you open them.</source>
        <translation>Посты с предупреждением автора закрыты, пока вы их не откроете.</translation>
    </message>
    <message>
        <source>Cover those marked as sensitive</source>
        <translation>Скрывать отмеченные</translation>
    </message>
    <message>
        <source>Always show</source>
        <extracomment>pictures and texts marked as sensitive are never covered</extracomment>
        <translation>Всегда показывать</translation>
    </message>
    <message>
        <source>Always cover all</source>
        <translation>Всегда скрывать все</translation>
    </message>
</context>
<context>
    <name>ReadsBack</name>
    <message>
        <source>READS BACK</source>
        <extracomment>label: the own translation, translated back into the writer&apos;s language</extracomment>
        <translation>ОБРАТНЫЙ ПЕРЕВОД</translation>
    </message>
    <message>
        <source>CHECK</source>
        <extracomment>mark on a translation that may be wrong: have a look at it</extracomment>
        <translation>ПРОВЕРЬТЕ</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Missing in the translation: %1</source>
        <translation>Нет в переводе: %1</translation>
    </message>
    <message>
        <source>Only in the translation: %1</source>
        <translation>Только в переводе: %1</translation>
    </message>
    <message>
        <source>You say no, reading back does not: %1</source>
        <extracomment>%1 are words that say no, such as &quot;not&quot; or 不</extracomment>
        <translation>У вас отрицание, в обратном переводе его нет: %1</translation>
    </message>
    <message>
        <source>Reading back says no, you do not: %1</source>
        <extracomment>%1 are words that say no, such as &quot;not&quot; or 不</extracomment>
        <translation>В обратном переводе отрицание, у вас его нет: %1</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report @%1</source>
        <extracomment>%1 is a person&apos;s handle</extracomment>
        <translation>Пожаловаться на @%1</translation>
    </message>
    <message>
        <source>The people who run your server read this and decide. The person is not told who reported them.</source>
        <translation>Жалобу прочтут и рассмотрят те, кто ведёт ваш сервер. Человек не узнает, кто пожаловался.</translation>
    </message>
    <message>
        <source>What breaks the rules?</source>
        <translation>Что нарушает правила?</translation>
    </message>
    <message>
        <source>Include this note</source>
        <translation>Приложить этот пост</translation>
    </message>
    <message>
        <source>Tell the moderators of %1 too</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Сообщить и модераторам %1</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>verb on a button: report to the moderators</extracomment>
        <translation>Пожаловаться</translation>
    </message>
    <message>
        <source>Reported</source>
        <extracomment>shown after something was reported to the moderators</extracomment>
        <translation>Жалоба отправлена</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Отчёты о сбоях</translation>
    </message>
    <message>
        <source>Crash report</source>
        <extracomment>name of the text of one report</extracomment>
        <translation>Отчёт о сбое</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>of a report: it is on the clipboard now</extracomment>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Kept on this computer and sent nowhere. It says where in the program something broke, names no people and holds nothing you wrote or read.</source>
        <translation>Хранится на этом компьютере и никуда не отправляется. Здесь сказано, в каком месте программы произошёл сбой; нет имён людей и ничего, что вы писали или читали.</translation>
    </message>
    <message>
        <source>Unexpected end</source>
        <translation>Неожиданное завершение</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Save crash report</source>
        <translation>Сохранение отчёта о сбое</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Текстовые файлы (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Сохранено как %1</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>always translated</source>
        <extracomment>of the notes of a channel: a rule of the reader</extracomment>
        <translation>переводить всегда</translation>
    </message>
    <message>
        <source>never translated</source>
        <translation>не переводить никогда</translation>
    </message>
    <message>
        <source>There are no rules yet.</source>
        <translation>Правил пока нет.</translation>
    </message>
    <message>
        <source>writes in %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>язык: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove the rule for %1</source>
        <extracomment>%1 is an author&apos;s handle or the name of a channel</extracomment>
        <translation>Убрать правило для %1</translation>
    </message>
</context>
<context>
    <name>ScheduleEdit</name>
    <message>
        <source>Post on</source>
        <comment>date and time follow</comment>
        <translation>Опубликовать</translation>
    </message>
    <message>
        <source>When the note is posted</source>
        <translation>Когда пост будет опубликован</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>post without waiting</comment>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Post at once instead</source>
        <translation>Опубликовать сразу</translation>
    </message>
</context>
<context>
    <name>ScrubBar</name>
    <message>
        <source>Place in the video</source>
        <translation>Место в видео</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search notes, topics, people</source>
        <translation>Поиск постов, тем, людей</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>verb: name of the search field</extracomment>
        <translation>Поиск</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Results for “%1”</source>
        <extracomment>%1 is what the reader searched for</extracomment>
        <translation>Результаты по запросу «%1»</translation>
    </message>
    <message>
        <source>Kind of results</source>
        <translation>Вид результатов</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Посты</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>No notes found</source>
        <translation>Посты не найдены</translation>
    </message>
    <message>
        <source>Try fewer or other words. One Chinese character is enough.</source>
        <translation>Попробуйте меньше слов или другие. Хватит и одного иероглифа.</translation>
    </message>
    <message>
        <source>Topics (%1)</source>
        <translation>Темы (%1)</translation>
    </message>
    <message>
        <source>No topics found</source>
        <translation>Темы не найдены</translation>
    </message>
    <message>
        <source>People (%1)</source>
        <translation>Люди (%1)</translation>
    </message>
    <message>
        <source>No people found</source>
        <translation>Люди не найдены</translation>
    </message>
</context>
<context>
    <name>SecondText</name>
    <message>
        <source>Translate again</source>
        <translation>Перевести заново</translation>
    </message>
    <message>
        <source>Send again to post it as it is.</source>
        <translation>Отправьте ещё раз, чтобы опубликовать как есть.</translation>
    </message>
    <message>
        <source>%1 · edited by you</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>%1 · изменено вами</translation>
    </message>
    <message>
        <source>%1 · translated as you type</source>
        <translation>%1 · перевод на лету</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>It takes no new accounts at present; an existing one works.</source>
        <translation>Новые аккаунты сейчас не принимаются; существующий подойдёт.</translation>
    </message>
    <message numerus="yes">
        <source>%1 people</source>
        <extracomment>%1 is a number such as 12K: how many people have accounts on a server</extracomment>
        <translation>
            <numerusform>%1 человек</numerusform>
            <numerusform>%1 человека</numerusform>
            <numerusform>%1 человек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Engines</source>
        <extracomment>noun: programs and services that translate</extracomment>
        <translation>Движки</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Переводы</translation>
    </message>
    <message>
        <source>Glossary</source>
        <extracomment>noun: terms with translations of one&apos;s own</extracomment>
        <translation>Глоссарий</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Хранилище</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>name of the page about the program</extracomment>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation>Разделы настроек</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Places</source>
        <extracomment>heading over keys that lead to pages</extracomment>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>heading over keys for reading</extracomment>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>heading over keys for writing</extracomment>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>heading over keys of the whole window</extracomment>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Подписки</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Подборки</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Черновики</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>go back to the page before</extracomment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Flip everything to the originals and back</source>
        <translation>Переключить всё на оригиналы и обратно</translation>
    </message>
    <message>
        <source>Show or hide the translation panel</source>
        <translation>Показать или скрыть панель перевода</translation>
    </message>
    <message>
        <source>Explain a Chinese word in a text</source>
        <translation>Объяснить китайское слово в тексте</translation>
    </message>
    <message>
        <source>Double click</source>
        <extracomment>stands where a key would stand</extracomment>
        <translation>Двойной щелчок</translation>
    </message>
    <message>
        <source>Explain slang, underlined with dots</source>
        <translation>Объяснить сленг (подчёркнут точками)</translation>
    </message>
    <message>
        <source>Click</source>
        <extracomment>stands where a key would stand</extracomment>
        <translation>Щелчок</translation>
    </message>
    <message>
        <source>Move among the cards</source>
        <translation>Перемещаться между карточками</translation>
    </message>
    <message>
        <source>Open the chosen note</source>
        <translation>Открыть выбранный пост</translation>
    </message>
    <message>
        <source>Like the chosen note</source>
        <translation>Поставить лайк выбранному посту</translation>
    </message>
    <message>
        <source>Collect the chosen note</source>
        <translation>Сохранить выбранный пост</translation>
    </message>
    <message>
        <source>Share the chosen note</source>
        <translation>Поделиться выбранным постом</translation>
    </message>
    <message>
        <source>Show what is covered of a note</source>
        <translation>Показать скрытое в посте</translation>
    </message>
    <message>
        <source>Refresh the page</source>
        <translation>Обновить страницу</translation>
    </message>
    <message>
        <source>Close the note</source>
        <translation>Закрыть пост</translation>
    </message>
    <message>
        <source>Next or previous picture</source>
        <translation>Следующая или предыдущая картинка</translation>
    </message>
    <message>
        <source>Zoom a picture</source>
        <translation>Масштаб картинки</translation>
    </message>
    <message>
        <source>Play or pause a video</source>
        <translation>Воспроизвести видео или поставить на паузу</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Новый пост</translation>
    </message>
    <message>
        <source>Show or hide the composer</source>
        <translation>Показать или скрыть редактор</translation>
    </message>
    <message>
        <source>Post, or send the comment</source>
        <translation>Опубликовать пост или отправить комментарий</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Отправить сообщение</translation>
    </message>
    <message>
        <source>New line in a message</source>
        <translation>Новая строка в сообщении</translation>
    </message>
    <message>
        <source>Move a picture</source>
        <translation>Сдвинуть картинку</translation>
    </message>
    <message>
        <source>Take the last action back</source>
        <translation>Отменить последнее действие</translation>
    </message>
    <message>
        <source>Switch accounts</source>
        <translation>Сменить аккаунт</translation>
    </message>
    <message>
        <source>Switch to an account by its place there</source>
        <translation>Перейти в аккаунт по его номеру</translation>
    </message>
    <message>
        <source>This list</source>
        <extracomment>the list of keyboard shortcuts itself</extracomment>
        <translation>Этот список</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Диагностика</translation>
    </message>
    <message>
        <source>Show string keys</source>
        <extracomment>for translators: every text is marked with its place in the locale files</extracomment>
        <translation>Показать ключи строк</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Пока ничего не выбрано</translation>
    </message>
    <message>
        <source>Choose a note or a comment to read it sentence by sentence.</source>
        <translation>Выберите пост или комментарий, чтобы читать его по предложениям.</translation>
    </message>
    <message>
        <source>No text here</source>
        <translation>Здесь нет текста</translation>
    </message>
    <message>
        <source>Try another engine</source>
        <translation>Попробовать другой движок</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Nothing to translate: there are only emoji, numbers or links.</source>
        <translation>Переводить нечего: только эмодзи, числа или ссылки.</translation>
    </message>
    <message>
        <source>Translate into %1</source>
        <translation>Перевести на %1</translation>
    </message>
    <message>
        <source>You read this language.</source>
        <translation>Вы читаете на этом языке.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Almost done</source>
        <extracomment>shown in the browser after signing in</extracomment>
        <translation>Почти готово</translation>
    </message>
    <message>
        <source>You can close this page and return to RedNote Desktop.</source>
        <translation>Можно закрыть эту страницу и вернуться в RedNote Desktop.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Вход не выполнен</translation>
    </message>
    <message>
        <source>Return to RedNote Desktop to try again.</source>
        <translation>Вернитесь в RedNote Desktop и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>This is not the name of a server. Enter one such as %1.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Это не имя сервера. Введите что-то вроде %1.</translation>
    </message>
    <message>
        <source>This server does not let programs such as this one in.</source>
        <translation>Этот сервер не пускает такие программы.</translation>
    </message>
    <message>
        <source>No server of this name was found. Check the spelling and the connection.</source>
        <translation>Сервер с таким именем не найден. Проверьте написание и соединение.</translation>
    </message>
    <message>
        <source>Something answers there, but it does not speak the Mastodon API.</source>
        <translation>Там кто-то отвечает, но не по Mastodon API.</translation>
    </message>
    <message>
        <source>No secure connection could be made: the server&apos;s certificate cannot be trusted. Nothing was sent.</source>
        <translation>Не удалось установить защищённое соединение: сертификату сервера нельзя доверять. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>This server redirects to %1. Enter that name instead.</source>
        <extracomment>%1 is the address of another server</extracomment>
        <translation>Этот сервер перенаправляет на %1. Введите это имя.</translation>
    </message>
    <message>
        <source>The server does not answer. Try again later.</source>
        <translation>Сервер не отвечает. Повторите позже.</translation>
    </message>
    <message>
        <source>The server did not let the program ask.</source>
        <translation>Сервер не разрешил запрос.</translation>
    </message>
    <message>
        <source>The server does not know this code. Copy it anew, or open the browser again.</source>
        <translation>Сервер не знает этого кода. Скопируйте его заново или откройте браузер ещё раз.</translation>
    </message>
    <message>
        <source>You did not let the program in. Nothing was changed.</source>
        <translation>Вы не дали программе доступ. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Nothing came back from the browser in time. Open it again to go on.</source>
        <translation>Браузер не ответил вовремя. Откройте его снова, чтобы продолжить.</translation>
    </message>
    <message>
        <source>The server took its permission back. Try once more.</source>
        <translation>Сервер отозвал разрешение. Попробуйте ещё раз.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Connect an account</source>
        <translation>Подключить аккаунт</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Войти снова</translation>
    </message>
    <message>
        <source>Asking the server what it is…</source>
        <translation>Узнаём у сервера, что он умеет…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Подготовка…</translation>
    </message>
    <message>
        <source>There is no keyring, so this sign-in lasts until the program ends.</source>
        <translation>Связки ключей нет, поэтому вход действует до закрытия программы.</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Вы вошли как %1</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>In progress</source>
        <extracomment>read out for the moving bar</extracomment>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Открыть браузер снова</translation>
    </message>
    <message>
        <source>Paste a code instead</source>
        <translation>Вставить код вручную</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Войти через браузер</translation>
    </message>
    <message>
        <source>Your browser shows %1. Sign in there and let the program in.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>В браузере открыт %1. Войдите там и разрешите доступ.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Which server is your account on?</source>
        <translation>На каком сервере ваш аккаунт?</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>noun: the address of a network&apos;s server</extracomment>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Mastodon, Pixelfed, GoToSocial, Akkoma and others of their family. Your whole name there, such as @mei@example.org, will do too.</source>
        <translation>Mastodon, Pixelfed, GoToSocial, Akkoma и другие из этого семейства. Подойдёт и ваше полное имя там, например @mei@example.org.</translation>
    </message>
    <message>
        <source>The password stays between you and the server. What you read there is translated on this computer.</source>
        <translation>Пароль остаётся между вами и сервером. То, что вы там читаете, переводится на этом компьютере.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy this address into one:</source>
        <translation>Браузер не открылся. Скопируйте этот адрес в браузер:</translation>
    </message>
    <message>
        <source>Address for the browser</source>
        <translation>Адрес для браузера</translation>
    </message>
    <message>
        <source>Let the program in on the page in your browser, then copy the code it shows.</source>
        <translation>Разрешите доступ на странице в браузере и скопируйте код, который она покажет.</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>noun: a code that the server&apos;s page shows</extracomment>
        <translation>Код</translation>
    </message>
</context>
<context>
    <name>StateView</name>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>StorageSection</name>
    <message>
        <source>On this computer</source>
        <translation>На этом компьютере</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>Папка данных</translation>
    </message>
    <message>
        <source>Notes, drafts and translations</source>
        <translation>Посты, черновики и переводы</translation>
    </message>
    <message>
        <source>Own pictures and videos</source>
        <translation>Свои картинки и видео</translation>
    </message>
    <message>
        <source>Made again when missing (language pack, dictionary)</source>
        <translation>Создаётся заново (языковой пакет, словарь)</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>Кеш</translation>
    </message>
    <message>
        <source>Kept to be quick; the oldest goes when a cache is full.</source>
        <translation>Хранится для скорости; когда кеш полон, самое старое удаляется.</translation>
    </message>
    <message>
        <source>Pictures in memory</source>
        <translation>Картинки в памяти</translation>
    </message>
    <message>
        <source>From the next start</source>
        <translation>Со следующего запуска</translation>
    </message>
    <message>
        <source>Translations on disk</source>
        <translation>Переводы на диске</translation>
    </message>
</context>
<context>
    <name>TalkList</name>
    <message>
        <source>Only you</source>
        <extracomment>The name of a conversation that nobody but the reader takes part in</extracomment>
        <translation>Только вы</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Чаты</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показать ещё</translation>
    </message>
</context>
<context>
    <name>TalkRow</name>
    <message>
        <source>Picture</source>
        <translation>Картинка</translation>
    </message>
    <message>
        <source>You: %1</source>
        <extracomment>What the viewer said last in a conversation; %1 is the message</extracomment>
        <translation>Вы: %1</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>The spoken name of a conversation with something unread</extracomment>
        <translation>не прочитано</translation>
    </message>
</context>
<context>
    <name>TalkView</name>
    <message>
        <source>Profile</source>
        <extracomment>noun: the page about a person</extracomment>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Back to all conversations</source>
        <translation>Назад ко всем чатам</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Чат с %1</translation>
    </message>
    <message>
        <source>Say hello</source>
        <extracomment>verb: shown in a conversation without messages</extracomment>
        <translation>Поздоровайтесь</translation>
    </message>
    <message>
        <source>Write in your language. It can be sent in theirs.</source>
        <translation>Пишите на своём языке. Отправить можно на языке собеседника.</translation>
    </message>
</context>
<context>
    <name>TermForm</name>
    <message>
        <source>Term, as it stands in texts</source>
        <translation>Термин, как он стоит в текстах</translation>
    </message>
    <message>
        <source>Its translation</source>
        <extracomment>noun: what the term is translated as</extracomment>
        <translation>Его перевод</translation>
    </message>
    <message>
        <source>Language of the term</source>
        <translation>Язык термина</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>Язык перевода</translation>
    </message>
    <message>
        <source>Both ways</source>
        <extracomment>the term holds for both directions of translation</extracomment>
        <translation>В обе стороны</translation>
    </message>
    <message>
        <source>Note for yourself</source>
        <translation>Заметка для себя</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Leave it as it was (Esc)</source>
        <translation>Оставить как было (Esc)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Use it from now on (Enter)</source>
        <translation>Использовать впредь (Enter)</translation>
    </message>
    <message>
        <source>Choose two different languages.</source>
        <translation>Выберите два разных языка.</translation>
    </message>
</context>
<context>
    <name>TextSkeleton</name>
    <message>
        <source>Translating</source>
        <translation>Перевод</translation>
    </message>
</context>
<context>
    <name>ThreadAbove</name>
    <message>
        <source>In reply to</source>
        <translation>В ответ на</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message numerus="yes">
        <source>Show %n more replies</source>
        <translation>
            <numerusform>Показать ещё %n ответ</numerusform>
            <numerusform>Показать ещё %n ответа</numerusform>
            <numerusform>Показать ещё %n ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n replies</source>
        <translation>
            <numerusform>Показать %n ответ</numerusform>
            <numerusform>Показать %n ответа</numerusform>
            <numerusform>Показать %n ответов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Назад (Alt+Left)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Новый пост</translation>
    </message>
    <message>
        <source>New note (Ctrl+N)</source>
        <translation>Новый пост (Ctrl+N)</translation>
    </message>
</context>
<context>
    <name>TopicCard</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n пост</numerusform>
            <numerusform>%n поста</numerusform>
            <numerusform>%n постов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>No note has this topic yet</source>
        <translation>Постов на эту тему пока нет</translation>
    </message>
    <message>
        <source>Write the first: put the topic into a new note.</source>
        <translation>Напишите первый: укажите тему в новом посте.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n пост</numerusform>
            <numerusform>%n поста</numerusform>
            <numerusform>%n постов</numerusform>
        </translation>
    </message>
    <message>
        <source>Following</source>
        <extracomment>state of the button: the viewer follows this topic</extracomment>
        <translation>Вы подписаны</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>verb on a button: follow the topic</extracomment>
        <translation>Подписаться</translation>
    </message>
    <message>
        <source>Stop following #%1</source>
        <extracomment>%1 is the name of a topic</extracomment>
        <translation>Отписаться от #%1</translation>
    </message>
    <message>
        <source>Follow #%1</source>
        <extracomment>%1 is the name of a topic</extracomment>
        <translation>Подписаться на #%1</translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Filter by name or meaning</source>
        <translation>Название или значение</translation>
    </message>
    <message>
        <source>Filter topics</source>
        <translation>Фильтр тем</translation>
    </message>
    <message>
        <source>No such topic</source>
        <translation>Такой темы нет</translation>
    </message>
    <message>
        <source>Try fewer letters.</source>
        <translation>Попробуйте меньше букв.</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Чтение: %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Запись: %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken in.</source>
        <translation>Остановлено. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Остановлено. Ничего не записано.</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>Туда не удалось записать файл.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries written to %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%n запись сохранена в %1</numerusform>
            <numerusform>%n записи сохранены в %1</numerusform>
            <numerusform>%n записей сохранено в %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries taken in.</source>
        <translation>
            <numerusform>Импортирована %n запись.</numerusform>
            <numerusform>Импортированы %n записи.</numerusform>
            <numerusform>Импортировано %n записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed as you have them.</source>
        <translation>
            <numerusform>Без изменений осталась %n.</numerusform>
            <numerusform>Без изменений остались %n.</numerusform>
            <numerusform>Без изменений осталось %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <extracomment>%1 is the number of a line in a file, %2 says what is wrong with it</extracomment>
        <translation>строка %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>%n пропущена.</numerusform>
            <numerusform>%n пропущены.</numerusform>
            <numerusform>%n пропущено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the file&apos;s instead</source>
        <translation>Взять из файла</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Копировать список</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>of rows of a file: taken over</extracomment>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>(line %1)</source>
        <extracomment>%1 is the number of a line in a file</extracomment>
        <translation>(строка %1)</translation>
    </message>
    <message>
        <source>there is no original</source>
        <translation>нет оригинала</translation>
    </message>
    <message>
        <source>there is no translation</source>
        <translation>нет перевода</translation>
    </message>
    <message>
        <source>the translation repeats the original</source>
        <translation>перевод повторяет оригинал</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>слишком длинно</translation>
    </message>
    <message>
        <source>the languages are missing or the same</source>
        <translation>языки не указаны или совпадают</translation>
    </message>
    <message>
        <source>it has more cells than there are columns</source>
        <translation>ячеек больше, чем столбцов</translation>
    </message>
    <message>
        <source>its quotes do not close</source>
        <translation>кавычки не закрыты</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB.</source>
        <translation>Файл больше 64 МБ.</translation>
    </message>
    <message>
        <source>The file has more than 500,000 entries.</source>
        <translation>В файле больше 500 000 записей.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Файл не удалось прочитать.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8 or UTF-16.</source>
        <translation>Файл не является текстом в UTF-8 или UTF-16.</translation>
    </message>
    <message>
        <source>The file is XML, but not of the kind that is wanted here.</source>
        <translation>Это XML, но не того вида, какой здесь нужен.</translation>
    </message>
    <message>
        <source>The file is damaged: its XML does not hold together.</source>
        <translation>Файл повреждён: ошибка в его XML.</translation>
    </message>
    <message>
        <source>The file declares entities. Such files can fill the memory or read other files, so they are refused.</source>
        <translation>Файл объявляет сущности (entities). Такие файлы могут занять всю память или читать другие файлы, поэтому они не принимаются.</translation>
    </message>
    <message>
        <source>The file is nested too deep to be a list of entries.</source>
        <translation>Вложенность слишком глубока для списка записей.</translation>
    </message>
    <message>
        <source>The first line has to name the columns, such as source, target, source_language and target_language.</source>
        <translation>Первая строка должна называть столбцы, например source, target, source_language и target_language.</translation>
    </message>
</context>
<context>
    <name>TranslationLine</name>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>More about the translation</source>
        <translation>Ещё о переводе</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>verb on a button</extracomment>
        <translation>Перевести</translation>
    </message>
    <message>
        <source>Show the translation</source>
        <translation>Показать перевод</translation>
    </message>
    <message>
        <source>Show original</source>
        <translation>Показать оригинал</translation>
    </message>
    <message>
        <source>several languages</source>
        <extracomment>stands where the name of a language would: &quot;Translated from several languages&quot;</extracomment>
        <translation>несколько языков</translation>
    </message>
    <message>
        <source>Written by the author</source>
        <translation>Написано автором</translation>
    </message>
    <message>
        <source>Translating from %1…</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>Перевод, оригинал: %1…</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>Язык: %1</translation>
    </message>
    <message>
        <source>Translated from %1 by %2</source>
        <extracomment>%1 is the name of a language, %2 that of a translation service</extracomment>
        <translation>Оригинал: %1 · перевод: %2</translation>
    </message>
    <message>
        <source>Translated from %1 on this device</source>
        <translation>Оригинал: %1 · переведено на устройстве</translation>
    </message>
    <message>
        <source>%1, still learning: it invents things, so trust the original</source>
        <extracomment>%1 is the name of a translator that makes mistakes</extracomment>
        <translation>%1, пробная версия: может выдумывать, верьте оригиналу</translation>
    </message>
    <message>
        <source>Open the Translation panel</source>
        <translation>Открыть панель перевода</translation>
    </message>
    <message>
        <source>Copy the translation</source>
        <translation>Копировать перевод</translation>
    </message>
    <message>
        <source>Copy the original</source>
        <translation>Копировать оригинал</translation>
    </message>
</context>
<context>
    <name>TranslationPanel</name>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>What is shown about the text</source>
        <translation>Что показать о тексте</translation>
    </message>
    <message>
        <source>Pairs</source>
        <extracomment>noun: sentences beside their translations</extracomment>
        <translation>Пары</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>noun: words of the text, explained</extracomment>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Глоссарий</translation>
    </message>
</context>
<context>
    <name>TranslationsSection</name>
    <message>
        <source>What is remembered</source>
        <translation>Память переводов</translation>
    </message>
    <message>
        <source>Every sentence is translated once. Your own words come first, then what you pinned, then the machine&apos;s.</source>
        <translation>Каждое предложение переводится один раз. Сначала ваши слова, потом закреплённое, потом машинный перевод.</translation>
    </message>
    <message>
        <source>Remembered translations</source>
        <translation>Запомненные переводы</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Закрепить</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>verb: no longer remember a translation</extracomment>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>Search in originals and translations</source>
        <translation>Поиск по оригиналам и переводам</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all translations</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>a filter: translations written by the reader</extracomment>
        <translation>Ваши</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>a filter: translations kept for good</extracomment>
        <translation>Закреплённые</translation>
    </message>
    <message>
        <source>By machine</source>
        <extracomment>a filter: translations made by the program</extracomment>
        <translation>Машинные</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>TMX 1.4 is what translation programs exchange, CSV what spreadsheets read. An imported translation never replaces a newer one of yours unless you say so.</source>
        <translation>Файлами TMX 1.4 обмениваются программы перевода, CSV читают электронные таблицы. Импорт не заменит ваш более новый перевод, если вы сами этого не захотите.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Import a TMX or CSV file</source>
        <translation>Импортировать файл TMX или CSV</translation>
    </message>
    <message>
        <source>Export what machines made too</source>
        <translation>Экспортировать и машинные переводы</translation>
    </message>
    <message>
        <source>Otherwise your own and pinned translations alone</source>
        <translation>Иначе только ваши и закреплённые</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Export a TMX or CSV file</source>
        <translation>Экспортировать файл TMX или CSV</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <extracomment>noun: heading over what is no longer remembered</extracomment>
        <translation>Очистка</translation>
    </message>
    <message>
        <source>Forget machine translations</source>
        <translation>Забыть машинные переводы</translation>
    </message>
    <message>
        <source>All that machines made</source>
        <translation>Все машинные переводы</translation>
    </message>
    <message>
        <source>Your own and pinned translations stay</source>
        <translation>Ваши и закреплённые останутся</translation>
    </message>
    <message numerus="yes">
        <source>%n translations; all together %1</source>
        <extracomment>%1 is a size such as 2 MB</extracomment>
        <translation>
            <numerusform>%n перевод; всего %1</numerusform>
            <numerusform>%n перевода; всего %1</numerusform>
            <numerusform>%n переводов; всего %1</numerusform>
        </translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>of a translation: written by the reader</extracomment>
        <translation>ваше</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>of a translation: kept for good</extracomment>
        <translation>закреплено</translation>
    </message>
    <message>
        <source>by machine</source>
        <extracomment>of a translation: made by the program</extracomment>
        <translation>машинный</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Открепить</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Переводы</translation>
    </message>
    <message>
        <source>Take in translations</source>
        <translation>Импорт переводов</translation>
    </message>
    <message>
        <source>Write translations</source>
        <translation>Запись переводов</translation>
    </message>
    <message>
        <source>Forget everything that machines translated? It is made again when needed.</source>
        <translation>Забыть все машинные переводы? При необходимости они сделаются заново.</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>verb on a button: do not forget the translations</extracomment>
        <translation>Оставить</translation>
    </message>
    <message numerus="yes">
        <source>%n translations forgotten</source>
        <translation>
            <numerusform>Забыт %n перевод</numerusform>
            <numerusform>Забыто %n перевода</numerusform>
            <numerusform>Забыто %n переводов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrustLines</name>
    <message>
        <source>CHECK</source>
        <extracomment>mark on a translation that may be wrong: have a look at it</extracomment>
        <translation>ПРОВЕРЬТЕ</translation>
    </message>
    <message>
        <source>Try another engine</source>
        <translation>Попробовать другой движок</translation>
    </message>
    <message>
        <source>Open the settings of packs and engines</source>
        <translation>Открыть настройки пакетов и движков</translation>
    </message>
    <message>
        <source>Hide the machine&apos;s guess</source>
        <translation>Скрыть машинный вариант</translation>
    </message>
    <message>
        <source>Show the machine&apos;s guess</source>
        <translation>Показать машинный вариант</translation>
    </message>
</context>
<context>
    <name>TrustNote</name>
    <message>
        <source>CHECK</source>
        <extracomment>mark on a translation that may be wrong: have a look at it</extracomment>
        <translation>ПРОВЕРЬТЕ</translation>
    </message>
    <message>
        <source>Try another engine</source>
        <translation>Попробовать другой движок</translation>
    </message>
    <message>
        <source>Open the settings of packs and engines</source>
        <translation>Открыть настройки пакетов и движков</translation>
    </message>
    <message>
        <source>Show word by word</source>
        <translation>Показать слово за словом</translation>
    </message>
    <message>
        <source>Show the machine&apos;s guess</source>
        <translation>Показать машинный вариант</translation>
    </message>
    <message>
        <source>The machine&apos;s translation is not to be trusted: word by word instead</source>
        <translation>Машинному переводу нельзя доверять: вместо него слово за словом</translation>
    </message>
</context>
<context>
    <name>TrustText</name>
    <message>
        <source>The translation may be wrong</source>
        <translation>В переводе возможны ошибки</translation>
    </message>
    <message>
        <source>The translation is not to be trusted</source>
        <translation>Переводу нельзя доверять</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the words of a list</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not in the translation: %1</source>
        <extracomment>%1 are words of the original</extracomment>
        <translation>Нет в переводе: %1</translation>
    </message>
    <message>
        <source>Not in the original: %1</source>
        <extracomment>%1 are words of the translation</extracomment>
        <translation>Нет в оригинале: %1</translation>
    </message>
    <message>
        <source>Numbers differ: %1</source>
        <extracomment>%1 are numbers</extracomment>
        <translation>Числа не совпадают: %1</translation>
    </message>
    <message>
        <source>Only one of the two says no: %1</source>
        <extracomment>%1 is a word such as “not”</extracomment>
        <translation>Отрицание только с одной стороны: %1</translation>
    </message>
    <message>
        <source>Turned into its opposite: %1</source>
        <extracomment>%1 are a word of the original and its opposite in the translation</extracomment>
        <translation>Превратилось в противоположное: %1</translation>
    </message>
    <message>
        <source>Lost on the way: %1</source>
        <extracomment>%1 are names, prices or codes</extracomment>
        <translation>Потеряно при переводе: %1</translation>
    </message>
    <message>
        <source>Said twice: %1</source>
        <extracomment>%1 are words of the translation</extracomment>
        <translation>Сказано дважды: %1</translation>
    </message>
    <message>
        <source>Its length does not fit the original</source>
        <translation>Длина не соответствует оригиналу</translation>
    </message>
    <message>
        <source>The machine itself was unsure</source>
        <translation>Машина сама не уверена</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Liked</source>
        <extracomment>what was just done and can be taken back</extracomment>
        <translation>Вам понравилось</translation>
    </message>
    <message>
        <source>Like taken back</source>
        <translation>Лайк убран</translation>
    </message>
    <message>
        <source>Added to the collection</source>
        <translation>Добавлено в подборку</translation>
    </message>
    <message>
        <source>Taken out of the collection</source>
        <translation>Убрано из подборки</translation>
    </message>
    <message>
        <source>Following</source>
        <extracomment>what was just done and can be taken back: the viewer follows a person now</extracomment>
        <translation>Вы подписались</translation>
    </message>
    <message>
        <source>No longer following</source>
        <translation>Вы отписались</translation>
    </message>
    <message>
        <source>Shared with your followers</source>
        <translation>Вы поделились с подписчиками</translation>
    </message>
    <message>
        <source>No longer shared</source>
        <translation>Репост убран</translation>
    </message>
    <message>
        <source>Muted: their notes are not shown</source>
        <translation>Игнорируется: посты не показываются</translation>
    </message>
    <message>
        <source>No longer muted</source>
        <translation>Больше не игнорируется</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>what was just done and can be taken back</extracomment>
        <translation>Заблокировано</translation>
    </message>
    <message>
        <source>No longer blocked</source>
        <translation>Разблокировано</translation>
    </message>
    <message>
        <source>Following the topic</source>
        <translation>Вы подписались на тему</translation>
    </message>
    <message>
        <source>No longer following the topic</source>
        <translation>Вы отписались от темы</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Пост удалён</translation>
    </message>
    <message>
        <source>Comment deleted</source>
        <translation>Комментарий удалён</translation>
    </message>
    <message>
        <source>Your translation is kept and used from now on</source>
        <translation>Ваш перевод сохранён и будет использоваться</translation>
    </message>
    <message>
        <source>This author is always translated from now on</source>
        <translation>Этот автор теперь переводится всегда</translation>
    </message>
    <message>
        <source>This author is never translated from now on</source>
        <translation>Этот автор больше не переводится</translation>
    </message>
    <message>
        <source>The language of this author is kept</source>
        <translation>Язык этого автора запомнен</translation>
    </message>
    <message>
        <source>The language of this text is kept</source>
        <translation>Язык этого текста запомнен</translation>
    </message>
    <message>
        <source>This channel is translated from now on</source>
        <translation>Эта рубрика теперь переводится</translation>
    </message>
    <message>
        <source>This channel is left in the original from now on</source>
        <translation>Эта рубрика теперь остаётся в оригинале</translation>
    </message>
    <message>
        <source>Rule removed</source>
        <translation>Правило убрано</translation>
    </message>
    <message>
        <source>Added to the word list</source>
        <translation>Добавлено в список слов</translation>
    </message>
    <message>
        <source>Taken out of the word list</source>
        <translation>Убрано из списка слов</translation>
    </message>
    <message>
        <source>Kept in your glossary</source>
        <translation>Сохранено в вашем глоссарии</translation>
    </message>
    <message>
        <source>Removed from your glossary</source>
        <translation>Убрано из вашего глоссария</translation>
    </message>
    <message>
        <source>This translation is kept, whatever translates</source>
        <translation>Этот перевод закреплён, кто бы ни переводил</translation>
    </message>
    <message>
        <source>This translation is one of the machine&apos;s again</source>
        <translation>Этот перевод снова обычный машинный</translation>
    </message>
    <message>
        <source>Translation forgotten</source>
        <translation>Перевод забыт</translation>
    </message>
    <message>
        <source>Translations taken in</source>
        <extracomment>A file of translations was taken into the memory</extracomment>
        <translation>Переводы импортированы</translation>
    </message>
    <message>
        <source>Terms taken in</source>
        <extracomment>A file of terms was taken into the glossary</extracomment>
        <translation>Термины импортированы</translation>
    </message>
</context>
<context>
    <name>Unsent</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>%n пост</numerusform>
            <numerusform>%n поста</numerusform>
            <numerusform>%n постов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>%n комментарий</numerusform>
            <numerusform>%n комментария</numerusform>
            <numerusform>%n комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>%n сообщение</numerusform>
            <numerusform>%n сообщения</numerusform>
            <numerusform>%n сообщений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>%n лайк</numerusform>
            <numerusform>%n лайка</numerusform>
            <numerusform>%n лайков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collected note(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>%n сохранённый пост</numerusform>
            <numerusform>%n сохранённых поста</numerusform>
            <numerusform>%n сохранённых постов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared note(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>%n репост</numerusform>
            <numerusform>%n репоста</numerusform>
            <numerusform>%n репостов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <comment>answers to polls</comment>
        <translation>
            <numerusform>%n голос</numerusform>
            <numerusform>%n голоса</numerusform>
            <numerusform>%n голосов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow(s)</source>
        <comment>people or topics</comment>
        <translation>
            <numerusform>%n подписка</numerusform>
            <numerusform>%n подписки</numerusform>
            <numerusform>%n подписок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n muted or blocked</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n в игноре или блоке</numerusform>
            <numerusform>%n в игноре или блоке</numerusform>
            <numerusform>%n в игноре или блоке</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reaction(s)</source>
        <comment>of any kind</comment>
        <translation>
            <numerusform>%n реакция</numerusform>
            <numerusform>%n реакции</numerusform>
            <numerusform>%n реакций</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VideoControls</name>
    <message>
        <source>Play (Space)</source>
        <translation>Воспроизвести (Space)</translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation>Включить звук (M)</translation>
    </message>
    <message>
        <source>Repeat</source>
        <extracomment>verb: play the video again and again</extracomment>
        <translation>Повторять</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Пауза (Space)</translation>
    </message>
    <message>
        <source>Sound off (M)</source>
        <translation>Выключить звук (M)</translation>
    </message>
</context>
<context>
    <name>VideoPlayer</name>
    <message>
        <source>Play</source>
        <translation>Воспроизвести</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Videos cannot be played here: a system library is missing (libpulse0).</source>
        <translation>Видео здесь не воспроизводится: не хватает системной библиотеки (libpulse0).</translation>
    </message>
    <message>
        <source>This video is in a form that cannot be played here.</source>
        <translation>Видео такого формата здесь не воспроизводится.</translation>
    </message>
    <message>
        <source>This video could not be fetched.</source>
        <translation>Это видео не удалось загрузить.</translation>
    </message>
    <message>
        <source>This video could not be read.</source>
        <translation>Это видео не удалось прочитать.</translation>
    </message>
</context>
<context>
    <name>WaitingMark</name>
    <message numerus="yes">
        <source>%n not sent</source>
        <extracomment>of posts and reactions, shown in the top bar</extracomment>
        <translation>
            <numerusform>не отправлено: %n</numerusform>
            <numerusform>не отправлено: %n</numerusform>
            <numerusform>не отправлено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>of posts and reactions, shown in the top bar</extracomment>
        <translation>
            <numerusform>ожидает %n</numerusform>
            <numerusform>ожидают %n</numerusform>
            <numerusform>ожидают %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: %1. Look at the reason and try again.</source>
        <extracomment>%1 is a list: 3 likes · 1 note</extracomment>
        <translation>Не отправлено: %1. Посмотрите причину и повторите.</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1. It goes out by itself when there is a network.</source>
        <extracomment>%1 is a list: 3 likes · 1 note</extracomment>
        <translation>Ожидает отправки: %1. Уйдёт само, когда появится сеть.</translation>
    </message>
</context>
<context>
    <name>WarningEdit</name>
    <message>
        <source>What readers should know first</source>
        <translation>О чём предупредить читателей</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Предупреждение о содержании</translation>
    </message>
    <message>
        <source>Cover the pictures too</source>
        <translation>Скрыть и картинки</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>leaves the welcome page; everything stays as it is</extracomment>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>leaves the welcome page and shows the feed</extracomment>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Язык интерфейса</translation>
    </message>
    <message>
        <source>Welcome to RedNote Desktop</source>
        <translation>Добро пожаловать в RedNote Desktop</translation>
    </message>
    <message>
        <source>What you cannot read is translated on this computer.</source>
        <translation>Незнакомые языки переводятся на этом компьютере.</translation>
    </message>
    <message>
        <source>All of this can be changed in the settings.</source>
        <translation>Всё это можно изменить в настройках.</translation>
    </message>
</context>
<context>
    <name>WelcomeChoices</name>
    <message>
        <source>Languages I read</source>
        <extracomment>heading on the welcome page</extracomment>
        <translation>Языки, на которых я читаю</translation>
    </message>
    <message>
        <source>Translate into</source>
        <extracomment>choice of the language that everything else is translated into</extracomment>
        <translation>Переводить на</translation>
    </message>
    <message>
        <source>I also read</source>
        <extracomment>choice of further languages, whose texts are left as they are</extracomment>
        <translation>Ещё читаю</translation>
    </message>
    <message>
        <source>Languages I write</source>
        <extracomment>heading on the welcome page</extracomment>
        <translation>Языки, на которых я пишу</translation>
    </message>
    <message>
        <source>Write in your own language; what you post is put into this one, too:</source>
        <translation>Пишите на своём языке; публикации переводятся ещё и на этот:</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>heading on the welcome page, above the themes</extracomment>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>theme: the colours of the operating system</extracomment>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Контрастная</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <extracomment>heading on the welcome page, above the two places where one can begin</extracomment>
        <translation>С чего начать</translation>
    </message>
    <message>
        <source>The community inside</source>
        <translation>Встроенное сообщество</translation>
    </message>
    <message>
        <source>Ready now, and nothing leaves this computer.</source>
        <translation>Готово сразу, и ничто не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>Your account on Mastodon, Pixelfed, GoToSocial or Akkoma.</source>
        <extracomment>these are names of server programs</extracomment>
        <translation>Ваш аккаунт на Mastodon, Pixelfed, GoToSocial или Akkoma.</translation>
    </message>
    <message>
        <source>A network</source>
        <translation>Сеть</translation>
    </message>
</context>
<context>
    <name>WholeWindow</name>
    <message>
        <source>Fill the window</source>
        <translation>На всё окно</translation>
    </message>
</context>
<context>
    <name>WordBrowser</name>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>No word matches.</source>
        <translation>Таких слов нет.</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>yours</source>
        <extracomment>mark on a word: in the reader&apos;s own glossary</extracomment>
        <translation>ваше</translation>
    </message>
    <message>
        <source>slang</source>
        <extracomment>mark on a word</extracomment>
        <translation>сленг</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>Закрыть пояснение</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>In the dictionary: %1</source>
        <translation>В словаре: %1</translation>
    </message>
    <message>
        <source>Counted with: %1</source>
        <translation>Счётное слово: %1</translation>
    </message>
    <message>
        <source>The dictionary does not have this word.</source>
        <translation>В словаре этого слова нет.</translation>
    </message>
    <message>
        <source>Literally: %1</source>
        <extracomment>%1 is the word-for-word meaning</extracomment>
        <translation>Дословно: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the word with its reading and meaning (Ctrl+C)</source>
        <translation>Копировать слово с чтением и значением (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>WordMenu</name>
    <message>
        <source>Explain “%1”</source>
        <extracomment>%1 is a Chinese word</extracomment>
        <translation>Объяснить «%1»</translation>
    </message>
</context>
<context>
    <name>WordRow</name>
    <message>
        <source>Open the note</source>
        <translation>Открыть пост</translation>
    </message>
    <message>
        <source>Take out of the word list</source>
        <translation>Убрать из списка слов</translation>
    </message>
</context>
<context>
    <name>WordStar</name>
    <message>
        <source>Take out of the word list</source>
        <translation>Убрать из списка слов</translation>
    </message>
    <message>
        <source>Add to the word list</source>
        <translation>Добавить в список слов</translation>
    </message>
</context>
<context>
    <name>WordsTab</name>
    <message>
        <source>Find a word: Chinese, pinyin or meaning</source>
        <translation>Найти слово: иероглифы, пиньинь или значение</translation>
    </message>
    <message>
        <source>Choose a note or a comment to see its Chinese words.</source>
        <translation>Выберите пост или комментарий, чтобы увидеть китайские слова.</translation>
    </message>
    <message>
        <source>slang</source>
        <extracomment>mark on a word</extracomment>
        <translation>сленг</translation>
    </message>
    <message>
        <source>There are no Chinese words in this text.</source>
        <translation>В этом тексте нет китайских слов.</translation>
    </message>
</context>
<context>
    <name>_TitleBar</name>
    <message>
        <source>Float or dock %1</source>
        <translation>Открепить или закрепить: %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <extracomment>%1 is the name of a panel</extracomment>
        <translation>Закрыть: %1</translation>
    </message>
</context>
</TS>
