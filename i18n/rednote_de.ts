<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>AboutNote</name>
    <message>
        <source>Changing your note</source>
        <translation>Beitrag ändern</translation>
    </message>
    <message>
        <source>Leave the note as it is</source>
        <translation>Beitrag so lassen, wie er ist</translation>
    </message>
    <message>
        <source>Do not reply; write a note of its own</source>
        <translation>Nicht antworten, eigenen Beitrag schreiben</translation>
    </message>
    <message>
        <source>Leave the quoted note out</source>
        <translation>Zitierten Beitrag weglassen</translation>
    </message>
    <message>
        <source>Replying to a note</source>
        <translation>Antwort auf einen Beitrag</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Antwort an %1</translation>
    </message>
    <message>
        <source>Quoting a note</source>
        <translation>Zitat eines Beitrags</translation>
    </message>
    <message>
        <source>Quoting %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Zitat von %1</translation>
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
        <translation>Ein unabhängiges Programm. Es stammt nicht von RedNote oder Xiaohongshu und steht in keiner Verbindung zu ihnen; die Namen gehören ihren Inhabern.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>verb on a button: copy the versions to the clipboard</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all versions</source>
        <translation>Alle Versionen kopieren</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Zeigen…</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Facts, logs and crash reports for a report to those who make this program</source>
        <translation>Angaben, Protokolle und Absturzberichte für eine Meldung an die Macher des Programms</translation>
    </message>
    <message>
        <source>Welcome again</source>
        <translation>Begrüßung noch einmal</translation>
    </message>
    <message>
        <source>The questions of the first start</source>
        <translation>Die Fragen vom ersten Start</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>noun: the licences of the program and of what it bundles</extracomment>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Program: MIT licence.</source>
        <translation>Programm: MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Sample community, drawings, videos and slang glossary: CC0 1.0.</source>
        <translation>Beispiel-Community, Zeichnungen, Videos und Slang-Glossar: CC0 1.0.</translation>
    </message>
    <message>
        <source>Dictionary: CC-CEDICT, CC BY-SA 4.0.</source>
        <translation>Wörterbuch: CC-CEDICT, CC BY-SA 4.0.</translation>
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
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Language pack</source>
        <translation>Sprachpaket</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>Accounts (Ctrl+Shift+A)</source>
        <translation>Konten (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Mein Profil</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Neu anmelden…</translation>
    </message>
    <message>
        <source>Add an account here…</source>
        <translation>Konto hier hinzufügen…</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>Konto verbinden…</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>neu anmelden</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Has to sign in again; nothing is lost until then</source>
        <translation>Neue Anmeldung nötig; bis dahin geht nichts verloren</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>No keyring: signed in until the program ends</source>
        <translation>Kein Schlüsselbund: angemeldet bis zum Programmende</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>noun: the page about a person, not the profile folder</extracomment>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>verb on a button: act as this account from now on</extracomment>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>AccountSection</name>
    <message>
        <source>Networks</source>
        <extracomment>noun: social networks that accounts are connected to</extracomment>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>Accounts on servers of the Mastodon family. The sign-in is kept in the system&apos;s keyring; your password is never stored.</source>
        <translation>Konten auf Servern der Mastodon-Familie. Die Anmeldung liegt im Schlüsselbund des Systems; dein Passwort wird nie gespeichert.</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>Konto verbinden…</translation>
    </message>
    <message>
        <source>Another network</source>
        <translation>Weiteres Netzwerk</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>People of the embedded community; nothing of it leaves this computer.</source>
        <translation>Leute der eingebauten Community; nichts davon verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Weiteres Konto</translation>
    </message>
    <message>
        <source>None yet</source>
        <extracomment>no account is connected to a network yet</extracomment>
        <translation>Noch keins</translation>
    </message>
    <message>
        <source>Sign out of %1? Drafts and notes that wait to be sent stay on this computer.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1 abmelden? Entwürfe und Beiträge, die noch gesendet werden, bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>AccountWatch</name>
    <message>
        <source>%1 has to sign in again. Nothing is lost until then.</source>
        <extracomment>%1 is the name of a person, who is signed in on a server</extracomment>
        <translation>%1 muss sich neu anmelden. Bis dahin geht nichts verloren.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>AddButton</name>
    <message>
        <source>Add pictures or a video</source>
        <translation>Bilder oder Video hinzufügen</translation>
    </message>
    <message>
        <source>Add pictures or a video; you can also drop or paste them</source>
        <translation>Bilder oder ein Video hinzufügen; auch per Ziehen oder Einfügen</translation>
    </message>
</context>
<context>
    <name>AlsoTo</name>
    <message numerus="yes">
        <source>Also to %n account(s)</source>
        <extracomment>on the button that chooses further accounts which post the same note</extracomment>
        <translation>
            <numerusform>Und mit %n weiteren Konto</numerusform>
            <numerusform>Und mit %n weiteren Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>Also post to…</source>
        <translation>Auch posten mit…</translation>
    </message>
    <message>
        <source>Post the same note with other accounts of yours</source>
        <translation>Denselben Beitrag mit weiteren deiner Konten posten</translation>
    </message>
</context>
<context>
    <name>AltEditor</name>
    <message>
        <source>Done</source>
        <extracomment>closes the editor of a picture&apos;s description</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Close the description (Esc)</source>
        <translation>Beschreibung schließen (Esc)</translation>
    </message>
    <message>
        <source>What is in the picture? For people who cannot see it.</source>
        <translation>Was ist auf dem Bild? Für alle, die es nicht sehen können.</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>adjective: light colours of the window</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>adjective: dark colours of the window</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>noun: heading over the size of text</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>80% to 200%</source>
        <translation>80 % bis 200 %</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Sprache der Oberfläche</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>noun: animations in the window</extracomment>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Reduced</source>
        <extracomment>adjective: reduced motion</extracomment>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>adjective: full motion</extracomment>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Reduced motion stops animations and autoplay.</source>
        <translation>Weniger Bewegung stoppt Animationen und automatische Wiedergabe.</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>The quoted note is gone, or not for you to see.</source>
        <translation>Der zitierte Beitrag ist weg oder für dich nicht sichtbar.</translation>
    </message>
</context>
<context>
    <name>AuthorHeader</name>
    <message>
        <source>shared by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>geteilt von %1</translation>
    </message>
    <message>
        <source>Everybody can see this, but it is in no public list</source>
        <translation>Alle können das sehen, es steht aber in keiner öffentlichen Liste</translation>
    </message>
    <message>
        <source>Only the people mentioned can see this</source>
        <translation>Nur die Erwähnten können das sehen</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>Nur du kannst das sehen</translation>
    </message>
    <message>
        <source>Followers can see this</source>
        <translation>Follower können das sehen</translation>
    </message>
    <message>
        <source>edited</source>
        <extracomment>beside the date of a note: it was changed after posting</extracomment>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>Show what was changed</source>
        <translation>Änderungen ansehen</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>tip of a button with three dots: more actions</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Close the note (Esc)</source>
        <translation>Beitrag schließen (Esc)</translation>
    </message>
    <message>
        <source>Open the Translation panel</source>
        <translation>Übersetzungsleiste öffnen</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Beitrag löschen</translation>
    </message>
</context>
<context>
    <name>Avatar</name>
    <message>
        <source>Picture of %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Bild von %1</translation>
    </message>
</context>
<context>
    <name>AvatarCrop</name>
    <message>
        <source>Choose the part of the picture</source>
        <translation>Bildausschnitt wählen</translation>
    </message>
    <message>
        <source>Drag to move, turn the wheel to zoom</source>
        <translation>Ziehen zum Verschieben, Mausrad zum Zoomen</translation>
    </message>
</context>
<context>
    <name>Bilingual</name>
    <message>
        <source>Title</source>
        <extracomment>noun: title of a note</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What is on your mind? # for topics, @ for people</source>
        <translation>Was gibt’s Neues? # für Themen, @ für Leute</translation>
    </message>
    <message>
        <source>Appears here as you type</source>
        <translation>Erscheint hier, während du schreibst</translation>
    </message>
    <message>
        <source>Swap the two languages</source>
        <translation>Sprachen tauschen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>EDITED BY YOU</source>
        <translation>VON DIR BEARBEITET</translation>
    </message>
    <message numerus="yes">
        <source>%n EDITED BY YOU</source>
        <comment>sentences</comment>
        <translation>
            <numerusform>%n VON DIR BEARBEITET</numerusform>
            <numerusform>%n VON DIR BEARBEITET</numerusform>
        </translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>Neu übersetzen</translation>
    </message>
    <message>
        <source>Replace your text by a new translation</source>
        <translation>Deinen Text durch eine neue Übersetzung ersetzen</translation>
    </message>
    <message>
        <source>TRANSLATING…</source>
        <translation>WIRD ÜBERSETZT…</translation>
    </message>
    <message>
        <source>TRANSLATED AS YOU TYPE</source>
        <translation>BEIM TIPPEN ÜBERSETZT</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>verb on a button: write the translation oneself</extracomment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Write this text yourself; it is not replaced then</source>
        <translation>Schreib diesen Text selbst; dann wird er nicht mehr ersetzt</translation>
    </message>
    <message>
        <source>This looks like %1.</source>
        <translation>Das sieht nach %1 aus.</translation>
    </message>
    <message>
        <source>Swap languages</source>
        <translation>Sprachen tauschen</translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <source>Link copied</source>
        <translation>Link kopiert</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>verb: open the note</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Take the like back</source>
        <translation>Gefällt mir nicht mehr</translation>
    </message>
    <message>
        <source>Like</source>
        <extracomment>verb: like the note</extracomment>
        <translation>Gefällt mir</translation>
    </message>
    <message>
        <source>Take out of collections</source>
        <translation>Aus Sammlungen entfernen</translation>
    </message>
    <message>
        <source>Collect</source>
        <extracomment>verb: save the note into a collection</extracomment>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <extracomment>verb: take back the sharing of a note to one&apos;s followers</extracomment>
        <translation>Nicht mehr teilen</translation>
    </message>
    <message>
        <source>Share with your followers</source>
        <translation>Mit deinen Followern teilen</translation>
    </message>
    <message>
        <source>Show what is covered</source>
        <translation>Verdecktes zeigen</translation>
    </message>
    <message>
        <source>Cover it again</source>
        <translation>Wieder verdecken</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Explain the words</source>
        <translation>Wörter erklären</translation>
    </message>
    <message>
        <source>Profile of %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Profil von %1</translation>
    </message>
    <message>
        <source>Show translation</source>
        <translation>Übersetzung zeigen</translation>
    </message>
    <message>
        <source>Hide translation</source>
        <translation>Übersetzung verbergen</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>name of the collection that is made when the first note is collected</extracomment>
        <translation>Gemerkt</translation>
    </message>
</context>
<context>
    <name>CardCover</name>
    <message>
        <source>Try again</source>
        <comment>button on a lost picture</comment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button on what is covered</comment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Poll</source>
        <extracomment>noun: the note holds a poll</extracomment>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>noun: the note quotes another one</extracomment>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Inhaltswarnung</translation>
    </message>
    <message>
        <source>Hidden by your filter</source>
        <translation>Von deinem Filter verborgen</translation>
    </message>
    <message>
        <source>Sensitive content</source>
        <translation>Heikler Inhalt</translation>
    </message>
</context>
<context>
    <name>CardPainter</name>
    <message>
        <source>%1 shared</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Geteilt von %1</translation>
    </message>
    <message>
        <source>Replies to @%1</source>
        <extracomment>%1 is a person&apos;s handle</extracomment>
        <translation>Antwort an @%1</translation>
    </message>
    <message>
        <source>A reply</source>
        <extracomment>noun: the note answers somebody; shown without a name</extracomment>
        <translation>Eine Antwort</translation>
    </message>
</context>
<context>
    <name>CardSpeech</name>
    <message>
        <source>%1, by %2</source>
        <extracomment>%1 is a note&apos;s title, %2 its author&apos;s name</extracomment>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>word by word: %1</source>
        <extracomment>%1 is what each word of the title means</extracomment>
        <translation>Wort für Wort: %1</translation>
    </message>
    <message>
        <source>in your language: %1</source>
        <extracomment>%1 is the text in the reader&apos;s language</extracomment>
        <translation>in deiner Sprache: %1</translation>
    </message>
    <message>
        <source>translated</source>
        <extracomment>read out: the card&apos;s text is a translation</extracomment>
        <translation>übersetzt</translation>
    </message>
    <message>
        <source>in the author&apos;s words</source>
        <translation>in den Worten des Autors</translation>
    </message>
    <message>
        <source>translated, original: %1</source>
        <extracomment>%1 is the text as its author wrote it</extracomment>
        <translation>übersetzt, Original: %1</translation>
    </message>
    <message>
        <source>in the author&apos;s words, original: %1</source>
        <extracomment>%1 is the text in the language the author wrote first</extracomment>
        <translation>in den Worten des Autors, Original: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>%n Like</numerusform>
            <numerusform>%n Likes</numerusform>
        </translation>
    </message>
    <message>
        <source>liked by you</source>
        <translation>gefällt dir</translation>
    </message>
    <message>
        <source>collected by you</source>
        <translation>von dir gemerkt</translation>
    </message>
    <message>
        <source>shared by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>geteilt von %1</translation>
    </message>
    <message>
        <source>replies to @%1</source>
        <extracomment>%1 is a person&apos;s handle</extracomment>
        <translation>Antwort an @%1</translation>
    </message>
    <message>
        <source>hidden by your filter, V shows it</source>
        <translation>von deinem Filter verborgen, V zeigt es</translation>
    </message>
    <message>
        <source>behind a content warning, V opens it</source>
        <translation>hinter einer Inhaltswarnung, V öffnet es</translation>
    </message>
    <message>
        <source>the pictures are covered, V shows them</source>
        <translation>die Bilder sind verdeckt, V zeigt sie</translation>
    </message>
    <message>
        <source>text only</source>
        <extracomment>read out: the note has no picture</extracomment>
        <translation>nur Text</translation>
    </message>
    <message>
        <source>video</source>
        <extracomment>read out: the note has a video</extracomment>
        <translation>Video</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardTips</name>
    <message>
        <source>Take the like back (L)</source>
        <translation>Gefällt mir nicht mehr (L)</translation>
    </message>
    <message>
        <source>Like (L)</source>
        <extracomment>verb; the key stays as it is</extracomment>
        <translation>Gefällt mir (L)</translation>
    </message>
    <message>
        <source>Profile of @%1</source>
        <extracomment>%1 is a person&apos;s handle, without the at sign</extracomment>
        <translation>Profil von @%1</translation>
    </message>
    <message>
        <source>Show it (V)</source>
        <translation>Zeigen (V)</translation>
    </message>
    <message>
        <source>Fetch the picture again</source>
        <translation>Bild neu laden</translation>
    </message>
</context>
<context>
    <name>CarouselOverlay</name>
    <message>
        <source>Previous (←)</source>
        <extracomment>the previous picture; the key stays as it is</extracomment>
        <translation>Zurück (←)</translation>
    </message>
    <message>
        <source>Next (→)</source>
        <extracomment>the next picture; the key stays as it is</extracomment>
        <translation>Weiter (→)</translation>
    </message>
    <message>
        <source>Describe the picture</source>
        <translation>Bildbeschreibung zeigen</translation>
    </message>
    <message>
        <source>ALT</source>
        <extracomment>badge on a picture that has an alternative text</extracomment>
        <translation>ALT</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Leave the whole window (Esc)</source>
        <translation>Ganzes Fenster verlassen (Esc)</translation>
    </message>
    <message>
        <source>Whole window (F)</source>
        <translation>Ganzes Fenster (F)</translation>
    </message>
</context>
<context>
    <name>CollectMenu</name>
    <message>
        <source>New collection…</source>
        <translation>Neue Sammlung…</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: name of the new collection</extracomment>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>CollectionCard</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
</context>
<context>
    <name>CollectionPage</name>
    <message>
        <source>Bookmarks</source>
        <extracomment>noun: notes that were saved on a network without collections</extracomment>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>This collection is empty</source>
        <translation>Diese Sammlung ist leer</translation>
    </message>
    <message>
        <source>The star under a note puts it here.</source>
        <translation>Der Stern unter einem Beitrag legt ihn hier ab.</translation>
    </message>
</context>
<context>
    <name>CollectionsPage</name>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>Nothing collected yet</source>
        <translation>Noch nichts gemerkt</translation>
    </message>
    <message>
        <source>The star under a note keeps it in a collection of yours.</source>
        <translation>Der Stern unter einem Beitrag legt ihn in eine deiner Sammlungen.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: name of a collection</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Sammlung umbenennen</translation>
    </message>
    <message>
        <source>Delete the collection “%1”? The notes in it stay where they are.</source>
        <extracomment>%1 is the name of a collection</extracomment>
        <translation>Sammlung „%1“ löschen? Die Beiträge darin bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation>Sammlung löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>CommentBox</name>
    <message>
        <source>Reply in your language…</source>
        <translation>In deiner Sprache…</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Dein Kommentar</translation>
    </message>
    <message>
        <source>Post in both</source>
        <translation>In beiden posten</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>verb on a button: send the comment</extracomment>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Do not reply to this comment</source>
        <translation>Nicht auf diesen Kommentar antworten</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>Senden (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Post the comment in both languages</source>
        <translation>Kommentar in beiden Sprachen posten</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Followers read it, as they do the note.</source>
        <translation>Follower können ihn lesen, wie den Beitrag.</translation>
    </message>
    <message>
        <source>Only those mentioned read it, as they do the note.</source>
        <translation>Nur Erwähnte können ihn lesen, wie den Beitrag.</translation>
    </message>
    <message>
        <source>It stands behind the same warning: %1</source>
        <extracomment>%1 is a content warning</extracomment>
        <translation>Steht hinter derselben Warnung: %1</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Antwort an %1</translation>
    </message>
    <message>
        <source>It will be sent when there is a connection</source>
        <translation>Wird gesendet, sobald du verbunden bist</translation>
    </message>
</context>
<context>
    <name>CommentRow</name>
    <message>
        <source>Reply</source>
        <extracomment>verb on a button: answer this comment</extracomment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>Neu übersetzen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>%1 antworten</translation>
    </message>
    <message numerus="yes">
        <source>Take the like back (%n likes)</source>
        <translation>
            <numerusform>Gefällt mir nicht mehr (%n Like)</numerusform>
            <numerusform>Gefällt mir nicht mehr (%n Likes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Like (%n likes)</source>
        <translation>
            <numerusform>Gefällt mir (%n Like)</numerusform>
            <numerusform>Gefällt mir (%n Likes)</numerusform>
        </translation>
    </message>
    <message>
        <source>Machine&apos;s guess</source>
        <extracomment>mark on a comment that was put together word by word</extracomment>
        <translation>Rohübersetzung</translation>
    </message>
    <message>
        <source>Word by word</source>
        <translation>Wort für Wort</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>verb on a button</extracomment>
        <translation>Übersetzen</translation>
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
        <translation>Autor</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n Kommentar</numerusform>
            <numerusform>%n Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>Noch keine Kommentare</translation>
    </message>
    <message>
        <source>Write the first one, in your own language.</source>
        <translation>Schreib den ersten, in deiner Sprache.</translation>
    </message>
    <message>
        <source>More comments</source>
        <translation>Weitere Kommentare</translation>
    </message>
    <message>
        <source>Try again to load more comments</source>
        <translation>Weitere Kommentare laden: erneut versuchen</translation>
    </message>
</context>
<context>
    <name>CommentsTab</name>
    <message>
        <source>More comments</source>
        <translation>Weitere Kommentare</translation>
    </message>
    <message>
        <source>No note is open</source>
        <translation>Kein Beitrag geöffnet</translation>
    </message>
    <message>
        <source>Open a note to read its comments in both languages.</source>
        <translation>Öffne einen Beitrag, um die Kommentare in beiden Sprachen zu lesen.</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>Noch keine Kommentare</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComposerPanel</name>
    <message>
        <source>New note</source>
        <translation>Neuer Beitrag</translation>
    </message>
    <message>
        <source>Kept in your drafts</source>
        <translation>In deinen Entwürfen gespeichert</translation>
    </message>
</context>
<context>
    <name>CorrectionEdit</name>
    <message>
        <source>Your translation of this sentence</source>
        <translation>Deine Übersetzung dieses Satzes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave the translation as it was (Esc)</source>
        <translation>Übersetzung lassen, wie sie war (Esc)</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>verb on a button: keep one&apos;s own translation of a sentence</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Use this translation from now on, wherever the sentence occurs (Ctrl+Enter)</source>
        <translation>Diese Übersetzung ab jetzt verwenden, wo immer der Satz steht (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>CoverPicker</name>
    <message>
        <source>Cover made of your words</source>
        <translation>Titelbild aus deinen Worten</translation>
    </message>
    <message>
        <source>Cover style: %1</source>
        <translation>Titelbild: %1</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>noun: a paper-coloured background of a text note</extracomment>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Sunrise</source>
        <extracomment>noun: name of a coloured background of a text note</extracomment>
        <translation>Morgenrot</translation>
    </message>
    <message>
        <source>Mint</source>
        <extracomment>noun: name of a mint-green background of a text note</extracomment>
        <translation>Minze</translation>
    </message>
    <message>
        <source>Grape</source>
        <extracomment>noun: name of a purple background of a text note</extracomment>
        <translation>Traube</translation>
    </message>
    <message>
        <source>Ink</source>
        <extracomment>noun: name of a black background of a text note</extracomment>
        <translation>Tusche</translation>
    </message>
    <message>
        <source>Blush</source>
        <extracomment>noun: name of a pink background of a text note</extracomment>
        <translation>Rosé</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Himmel</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Wald</translation>
    </message>
    <message>
        <source>Butter</source>
        <extracomment>noun: name of a pale yellow background of a text note</extracomment>
        <translation>Butter</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Coral</source>
        <extracomment>noun: name of a coral-red background of a text note</extracomment>
        <translation>Koralle</translation>
    </message>
    <message>
        <source>Squared paper</source>
        <extracomment>noun: a background of a text note with the squares of an exercise book</extracomment>
        <translation>Karopapier</translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>Something went wrong in the last run.</source>
        <translation>Beim letzten Mal ging etwas schief.</translation>
    </message>
    <message>
        <source>RedNote Desktop ended unexpectedly.</source>
        <translation>RedNote Desktop wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>View report</source>
        <translation>Bericht ansehen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>verb: takes the notice away; the report stays in the diagnostics</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>DamageNotice</name>
    <message>
        <source>A damaged file was set aside in the profile folder: %1</source>
        <extracomment>%1 are names of files</extracomment>
        <translation>Eine beschädigte Datei wurde im Datenordner beiseitegelegt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) saved from it.</source>
        <comment>drafts, words, notes …</comment>
        <translation>
            <numerusform>%n Eintrag daraus gerettet.</numerusform>
            <numerusform>%n Einträge daraus gerettet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n entry(s) could not be read.</source>
        <comment>drafts, words, notes …</comment>
        <translation>
            <numerusform>Mindestens %n Eintrag war nicht lesbar.</numerusform>
            <numerusform>Mindestens %n Einträge waren nicht lesbar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Place</source>
        <comment>where the note is from</comment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Who may read the note</source>
        <translation>Wer den Beitrag lesen darf</translation>
    </message>
    <message>
        <source>Visible to: %1</source>
        <translation>Sichtbar für: %1</translation>
    </message>
    <message>
        <source>Everyone</source>
        <extracomment>who may see the note</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Everyone, not in lists</source>
        <translation>Alle, nicht in Listen</translation>
    </message>
    <message>
        <source>Followers</source>
        <extracomment>who may see the note: only those who follow its author</extracomment>
        <translation>Follower</translation>
    </message>
    <message>
        <source>Mentioned people</source>
        <extracomment>who may see the note: only those named in it</extracomment>
        <translation>Erwähnte</translation>
    </message>
    <message>
        <source>Only me</source>
        <extracomment>who may see the note: only its author</extracomment>
        <translation>Nur ich</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Looks</source>
        <extracomment>group of facts: theme, text size, languages</extracomment>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Schriften</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Größen</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>group of facts: how many accounts there are, whether something crashed</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>Sprachpakete</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>Fenstersystem</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Bildschirme</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Input method</source>
        <extracomment>of characters, such as Pinyin</extracomment>
        <translation>Eingabemethode</translation>
    </message>
    <message>
        <source>Runs from</source>
        <extracomment>how the program got here: from a package or from its sources</extracomment>
        <translation>Gestartet aus</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Sprache der Oberfläche</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>Languages read</source>
        <translation>Gelesene Sprachen</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>Chinesisch (vereinfacht)</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>Chinesisch (traditionell)</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>the folder of everything that is kept of a person</extracomment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Locale files</source>
        <translation>Sprachdateien</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Profile database</source>
        <translation>Datenbank der eigenen Daten</translation>
    </message>
    <message>
        <source>Community database</source>
        <translation>Datenbank der Community</translation>
    </message>
    <message>
        <source>Own pictures and videos</source>
        <translation>Eigene Bilder und Videos</translation>
    </message>
    <message>
        <source>Copies of what was published</source>
        <translation>Kopien des Veröffentlichten</translation>
    </message>
    <message>
        <source>Installed packs</source>
        <translation>Installierte Pakete</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Zwischenspeicher</translation>
    </message>
    <message>
        <source>Accounts here</source>
        <translation>Konten hier</translation>
    </message>
    <message>
        <source>Accounts on networks</source>
        <translation>Konten in Netzwerken</translation>
    </message>
    <message>
        <source>Remote engines in use</source>
        <translation>Genutzte Dienste im Netz</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Absturzberichte</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>puts all facts on the clipboard</extracomment>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Save log bundle…</source>
        <translation>Protokollarchiv speichern…</translation>
    </message>
    <message>
        <source>Crash reports…</source>
        <translation>Absturzberichte…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>For a report to those who make this program. Neither this nor the log bundle names people or holds anything you wrote or read.</source>
        <translation>Für eine Meldung an die Macher des Programms. Weder dies noch das Protokollarchiv nennt Personen oder enthält, was du geschrieben oder gelesen hast.</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>of facts: they are on the clipboard now</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Save log bundle</source>
        <translation>Protokollarchiv speichern</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Zip-Archive (*.zip)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>DoubtRow</name>
    <message>
        <source>Post anyway</source>
        <translation>Trotzdem posten</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>verb on a button: change the translation before posting</extracomment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Post in %1 only</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>Nur auf %1 posten</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Untitled</source>
        <extracomment>adjective: a draft without title and text</extracomment>
        <translation>Ohne Titel</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Entwurf löschen</translation>
    </message>
</context>
<context>
    <name>DraftsPage</name>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neuer Beitrag</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Keine Entwürfe</translation>
    </message>
    <message>
        <source>What you write is kept here until you post it.</source>
        <translation>Was du schreibst, bleibt hier, bis du es postest.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf Versand</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Entwurf löschen</translation>
    </message>
    <message>
        <source>Delete this draft? It cannot be brought back.</source>
        <translation>Diesen Entwurf löschen? Er lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop pictures or a video here</source>
        <translation>Bilder oder ein Video hier ablegen</translation>
    </message>
</context>
<context>
    <name>EditProfile</name>
    <message>
        <source>Edit profile</source>
        <translation>Profil bearbeiten</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Über dich</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Bild wählen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>verb on a button: remove the picture of oneself</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: the name that others see, not the handle</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>noun: where the person lives</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tiff)</source>
        <translation>Bilder (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tiff)</translation>
    </message>
</context>
<context>
    <name>EngineDialog</name>
    <message>
        <source>Add a translation service</source>
        <translation>Übersetzungsdienst hinzufügen</translation>
    </message>
    <message>
        <source>Change a translation service</source>
        <translation>Übersetzungsdienst ändern</translation>
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
        <translation>Bleibt aus, bis du ihn in der Liste einschaltest.</translation>
    </message>
    <message>
        <source>This address is not encrypted: others on the way can read texts and key.</source>
        <translation>Diese Adresse ist unverschlüsselt: Andere können unterwegs Texte und Schlüssel lesen.</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>verb on a button: try whether the service answers</extracomment>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Sends one fixed sentence to the service</source>
        <translation>Sendet einen festen Satz an den Dienst</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>noun: the kind of translation service</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>noun: the paid or free plan of a translation service</extracomment>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>noun: web address of a translation service</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>noun: language model of a translation service</extracomment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>noun: secret access key of a translation service</extracomment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>gespeichert; zum Ersetzen tippen</translation>
    </message>
    <message>
        <source>goes into the system&apos;s keyring</source>
        <translation>kommt in den Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>only if the service wants one</source>
        <translation>nur wenn der Dienst einen verlangt</translation>
    </message>
    <message>
        <source>Asking…</source>
        <extracomment>the translation service is being tried</extracomment>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>There is no keyring, so the key is forgotten when the program ends.</source>
        <translation>Es gibt keinen Schlüsselbund, darum wird der Schlüssel beim Beenden vergessen.</translation>
    </message>
    <message>
        <source>Enter an address such as %1, without a name or key in it.</source>
        <translation>Gib eine Adresse wie %1 ein, ohne Namen oder Schlüssel darin.</translation>
    </message>
    <message>
        <source>Enter the model to use, such as qwen2.5:7b.</source>
        <translation>Gib das Modell ein, z. B. qwen2.5:7b.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Gib einen Namen ein.</translation>
    </message>
</context>
<context>
    <name>EngineFoot</name>
    <message>
        <source>Translating…</source>
        <translation>Wird übersetzt…</translation>
    </message>
    <message>
        <source>Show translation</source>
        <translation>Übersetzung zeigen</translation>
    </message>
    <message>
        <source>Original only</source>
        <extracomment>state: the text is shown without translation</extracomment>
        <translation>Nur Original</translation>
    </message>
    <message>
        <source>Improve</source>
        <extracomment>verb on a button: write a better translation</extracomment>
        <translation>Verbessern</translation>
    </message>
    <message>
        <source>Write a better translation of the marked sentence (E)</source>
        <translation>Eine bessere Übersetzung des markierten Satzes schreiben (E)</translation>
    </message>
    <message>
        <source>Flip the whole window between translation and original (Ctrl+T)</source>
        <translation>Das ganze Fenster zwischen Übersetzung und Original umschalten (Ctrl+T)</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <comment>reading aid above Chinese words</comment>
        <translation>Pinyin</translation>
    </message>
    <message>
        <source>Show how the Chinese words are read</source>
        <translation>Zeigen, wie die chinesischen Wörter gelesen werden</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>verb on a button: opens the choice of what to copy</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the translation or both languages</source>
        <translation>Übersetzung oder beide Sprachen kopieren</translation>
    </message>
    <message>
        <source>Copy translation</source>
        <translation>Übersetzung kopieren</translation>
    </message>
    <message>
        <source>Copy both languages</source>
        <translation>Beide Sprachen kopieren</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>Neu übersetzen</translation>
    </message>
    <message>
        <source>Translate again, without what is remembered</source>
        <translation>Neu übersetzen, ohne Gespeichertes zu nutzen</translation>
    </message>
    <message>
        <source>Written by the author in both languages</source>
        <translation>Vom Autor in beiden Sprachen geschrieben</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Nicht übersetzt</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Auf diesem Gerät</translation>
    </message>
    <message>
        <source>On a server</source>
        <translation>Auf einem Server</translation>
    </message>
    <message>
        <source>Detected: %1, %2</source>
        <translation>Erkannt: %1, %2</translation>
    </message>
</context>
<context>
    <name>EngineLedger</name>
    <message>
        <source>What was sent</source>
        <translation>Was gesendet wurde</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Nothing has left this computer.</source>
        <translation>Nichts hat diesen Computer verlassen.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n requests, %2 characters</source>
        <extracomment>%1 is the name of a server, %2 a number of characters; %n counts requests</extracomment>
        <translation>
            <numerusform>%1: %n Anfrage, %2 Zeichen</numerusform>
            <numerusform>%1: %n Anfragen, %2 Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of what was sent is forgotten. What was sent stays sent.</source>
        <translation>Nur die Liste wird vergessen. Was gesendet wurde, bleibt gesendet.</translation>
    </message>
</context>
<context>
    <name>EngineRow</name>
    <message>
        <source>Ask %1 earlier</source>
        <translation>%1 früher fragen</translation>
    </message>
    <message>
        <source>Ask %1 later</source>
        <translation>%1 später fragen</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is the name of a translation service; a switch that is on or off</extracomment>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>verb on a button: try whether the service answers</extracomment>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Test %1</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>%1 testen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>%1 bearbeiten</translation>
    </message>
</context>
<context>
    <name>Engines</name>
    <message>
        <source>Chat service</source>
        <extracomment>noun: a translation service that is a chat model</extracomment>
        <translation>Chatdienst</translation>
    </message>
    <message>
        <source>Chat service (OpenAI, Ollama …)</source>
        <translation>Chatdienst (OpenAI, Ollama …)</translation>
    </message>
    <message>
        <source>Built-in translator, by way of English, packs %1</source>
        <extracomment>%1 are the versions of language packs</extracomment>
        <translation>Eingebauter Übersetzer, über Englisch, Pakete %1</translation>
    </message>
    <message>
        <source>Built-in translator, pack %1</source>
        <extracomment>%1 is the version of a language pack</extracomment>
        <translation>Eingebauter Übersetzer, Paket %1</translation>
    </message>
    <message>
        <source>Slang glossary</source>
        <translation>Slang-Glossar</translation>
    </message>
    <message>
        <source>Your glossary</source>
        <translation>Dein Glossar</translation>
    </message>
    <message>
        <source>Dictionary %1</source>
        <extracomment>%1 is the name of a dictionary</extracomment>
        <translation>Wörterbuch %1</translation>
    </message>
    <message>
        <source>%1 (still learning)</source>
        <extracomment>%1 is the name of a translator that makes mistakes</extracomment>
        <translation>%1 (Testversion)</translation>
    </message>
    <message>
        <source>The key is missing or not accepted.</source>
        <translation>Der Schlüssel fehlt oder wird nicht akzeptiert.</translation>
    </message>
    <message>
        <source>There is no such service or model at this address.</source>
        <translation>Unter dieser Adresse gibt es keinen solchen Dienst oder kein solches Modell.</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>Der Dienst hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>Der Dienst ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>What came back was not a usable translation.</source>
        <translation>Zurück kam keine brauchbare Übersetzung.</translation>
    </message>
    <message>
        <source>“%1” → “%2” (%3 ms)</source>
        <extracomment>%1 is a sentence, %2 its translation, %3 a number of milliseconds</extracomment>
        <translation>„%1“ → „%2“ (%3 ms)</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>in the record of what was sent: the service answered</extracomment>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Given up</source>
        <extracomment>in the record of what was sent: the reader or the program stopped waiting</extracomment>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>Not by %1: %2</source>
        <extracomment>%1 is the name of a translation service, %2 a sentence that says why it failed</extracomment>
        <translation>Nicht von %1: %2</translation>
    </message>
</context>
<context>
    <name>EnginesSection</name>
    <message>
        <source>Who translates</source>
        <translation>Wer übersetzt</translation>
    </message>
    <message>
        <source>The first in the list is asked first; where it fails, the next one is. Services get public notes and comments that you look at, while they are switched on. Drafts, private notes and notes for followers never leave this computer.</source>
        <translation>Der erste in der Liste wird zuerst gefragt; klappt es nicht, der nächste. Dienste erhalten, solange sie eingeschaltet sind, öffentliche Beiträge und Kommentare, die du ansiehst. Entwürfe, private Beiträge und Beiträge für Follower verlassen diesen Computer nie.</translation>
    </message>
    <message>
        <source>Order for</source>
        <extracomment>before the name of two languages: in which order the services are asked for them</extracomment>
        <translation>Reihenfolge für</translation>
    </message>
    <message>
        <source>Use the order for all languages</source>
        <translation>Reihenfolge aller Sprachen verwenden</translation>
    </message>
    <message>
        <source>Add a service…</source>
        <translation>Dienst hinzufügen…</translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>Weiterer Dienst</translation>
    </message>
    <message>
        <source>LibreTranslate, DeepL, or a chat service such as Ollama on this computer</source>
        <translation>LibreTranslate, DeepL oder ein Chatdienst wie Ollama auf diesem Computer</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Was gesendet wurde</translation>
    </message>
    <message>
        <source>Every request to a service is written down before it leaves: when, to whom and how much, never the text.</source>
        <translation>Jede Anfrage an einen Dienst wird notiert, bevor sie hinausgeht: wann, an wen und wie viel, nie der Text.</translation>
    </message>
    <message numerus="yes">
        <source>%1 It is asked again in %n minutes.</source>
        <extracomment>%1 says why a service failed, in a sentence; %n counts minutes</extracomment>
        <translation>
            <numerusform>%1 In %n Minute wird wieder gefragt.</numerusform>
            <numerusform>%1 In %n Minuten wird wieder gefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switched off: drafts, private notes and notes for followers are not translated.</source>
        <translation>Ausgeschaltet: Entwürfe, private Beiträge und Beiträge für Follower werden nicht übersetzt.</translation>
    </message>
    <message>
        <source>Switched off, and no service is on: nothing is translated.</source>
        <translation>Ausgeschaltet, und kein Dienst ist an: Nichts wird übersetzt.</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>no language pack</source>
        <translation>kein Sprachpaket</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>noun: translations made on this computer</extracomment>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Use %1?</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>%1 verwenden?</translation>
    </message>
    <message>
        <source>Public notes and comments that you look at are sent to the program at %1 on this computer to be translated; what it does with them is up to that program. Drafts, private notes and notes for followers are never sent. Every request is listed in these settings.</source>
        <extracomment>%1 is the name and the port of a server</extracomment>
        <translation>Öffentliche Beiträge und Kommentare, die du ansiehst, gehen zum Übersetzen an das Programm unter %1 auf diesem Computer; was es damit macht, liegt bei ihm. Entwürfe, private Beiträge und Beiträge für Follower werden nie gesendet. Jede Anfrage steht in diesen Einstellungen.</translation>
    </message>
    <message>
        <source>Public notes and comments that you look at are sent to %1 to be translated. Its operator sees these texts and your internet address. Drafts, private notes and notes for followers are never sent. Every request is listed in these settings.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Öffentliche Beiträge und Kommentare, die du ansiehst, gehen zum Übersetzen an %1. Der Betreiber sieht diese Texte und deine IP-Adresse. Entwürfe, private Beiträge und Beiträge für Follower werden nie gesendet. Jede Anfrage steht in diesen Einstellungen.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Its address and its key are forgotten.</source>
        <translation>Adresse und Schlüssel werden vergessen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The translation service wants another key.</source>
        <translation>Der Übersetzungsdienst verlangt einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>No server of this name was found. Check the name and the connection.</source>
        <translation>Kein Server mit diesem Namen gefunden. Prüfe Namen und Verbindung.</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>Keine Verbindung.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Es kam nicht rechtzeitig eine Antwort.</translation>
    </message>
    <message>
        <source>No secure connection could be made. Check the address.</source>
        <translation>Keine sichere Verbindung möglich. Prüfe die Adresse.</translation>
    </message>
    <message>
        <source>The address sends to another one. Enter that one instead.</source>
        <translation>Die Adresse verweist auf eine andere. Gib stattdessen diese ein.</translation>
    </message>
    <message>
        <source>This account is signed out. Sign in again to go on.</source>
        <translation>Dieses Konto ist abgemeldet. Melde dich neu an, um weiterzumachen.</translation>
    </message>
    <message>
        <source>The program was not let in. The account stays as it was.</source>
        <translation>Das Programm bekam keinen Zugriff. Am Konto hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>What this account may use of the service is used up.</source>
        <translation>Das Kontingent dieses Kontos beim Dienst ist aufgebraucht.</translation>
    </message>
    <message>
        <source>Too many requests. Wait a moment, then try again.</source>
        <translation>Zu viele Anfragen. Warte kurz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>This is gone, or not visible to this account.</source>
        <translation>Das ist weg oder für dieses Konto nicht sichtbar.</translation>
    </message>
    <message>
        <source>It was refused. Check what you entered and try again.</source>
        <translation>Abgelehnt. Prüfe deine Eingaben und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The server has a problem. Try again later.</source>
        <translation>Der Server hat ein Problem. Versuch es später noch einmal.</translation>
    </message>
    <message>
        <source>This address is not a server that can be connected.</source>
        <translation>Unter dieser Adresse ist kein Server, der sich verbinden lässt.</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>Die Antwort war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>No language pack is installed for these languages.</source>
        <translation>Für diese Sprachen ist kein Sprachpaket installiert.</translation>
    </message>
    <message>
        <source>No translator here knows these languages.</source>
        <translation>Kein Übersetzer hier kann diese Sprachen.</translation>
    </message>
    <message>
        <source>No translator is switched on that may see this text.</source>
        <translation>Kein Übersetzer ist an, der diesen Text sehen darf.</translation>
    </message>
    <message>
        <source>The translator gave nothing usable for this text.</source>
        <translation>Der Übersetzer lieferte für diesen Text nichts Brauchbares.</translation>
    </message>
    <message>
        <source>This file is too large. Choose a smaller one.</source>
        <translation>Diese Datei ist zu groß. Nimm eine kleinere.</translation>
    </message>
    <message>
        <source>This file is not a picture or video that can be read.</source>
        <translation>Diese Datei ist kein lesbares Bild oder Video.</translation>
    </message>
    <message>
        <source>A file of the profile was damaged and has been set aside.</source>
        <translation>Eine Datei deiner Daten war beschädigt und wurde beiseitegelegt.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again.</source>
        <translation>Der Datenträger ist voll. Schaff Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>This profile was written by a newer version. Update to open it.</source>
        <translation>Diese Daten stammen von einer neueren Version. Aktualisiere, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is not available or locked.</source>
        <translation>Der Schlüsselbund des Systems ist nicht verfügbar oder gesperrt.</translation>
    </message>
    <message>
        <source>The profile folder could not be read or written.</source>
        <translation>Der Datenordner ließ sich nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>Something went wrong. The log holds the details.</source>
        <translation>Da ging etwas schief. Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>This file is not a language pack, or it is damaged.</source>
        <translation>Diese Datei ist kein Sprachpaket oder ist beschädigt.</translation>
    </message>
    <message>
        <source>This pack tries to write outside its folder. Not installed.</source>
        <translation>Dieses Paket will außerhalb seines Ordners schreiben. Nicht installiert.</translation>
    </message>
    <message>
        <source>This pack is too large. Not installed.</source>
        <translation>Dieses Paket ist zu groß. Nicht installiert.</translation>
    </message>
    <message>
        <source>This kind of language pack cannot be used here.</source>
        <translation>Diese Art von Sprachpaket lässt sich hier nicht nutzen.</translation>
    </message>
    <message>
        <source>This pack splits words in a way (BPE) that this program cannot. Not installed.</source>
        <translation>Dieses Paket teilt Wörter auf eine Art (BPE), die das Programm nicht kann. Nicht installiert.</translation>
    </message>
    <message>
        <source>What came is not what the list promises. Deleted; try again later.</source>
        <translation>Es kam nicht das, was die Liste verspricht. Gelöscht; versuch es später noch einmal.</translation>
    </message>
    <message>
        <source>This pack failed to translate on trial. Not installed.</source>
        <translation>Dieses Paket ist an der Probeübersetzung gescheitert. Nicht installiert.</translation>
    </message>
    <message>
        <source>This version, or a newer one, is installed already.</source>
        <translation>Diese oder eine neuere Version ist schon installiert.</translation>
    </message>
    <message>
        <source>The list names no safe address for this pack.</source>
        <translation>Die Liste nennt keine sichere Adresse für dieses Paket.</translation>
    </message>
</context>
<context>
    <name>ExplorePage</name>
    <message>
        <source>Food</source>
        <comment>channel</comment>
        <translation>Essen</translation>
    </message>
    <message>
        <source>Travel</source>
        <comment>channel</comment>
        <translation>Reisen</translation>
    </message>
    <message>
        <source>Beauty</source>
        <comment>channel</comment>
        <translation>Beauty</translation>
    </message>
    <message>
        <source>Outfits</source>
        <comment>channel</comment>
        <translation>Outfits</translation>
    </message>
    <message>
        <source>Pets</source>
        <comment>channel</comment>
        <translation>Haustiere</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>channel</comment>
        <translation>Wohnen</translation>
    </message>
    <message>
        <source>Study</source>
        <comment>channel</comment>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Fitness</source>
        <comment>channel</comment>
        <translation>Fitness</translation>
    </message>
    <message>
        <source>Tech</source>
        <comment>channel</comment>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Film and music</source>
        <comment>channel</comment>
        <translation>Film und Musik</translation>
    </message>
    <message>
        <source>Crafts</source>
        <comment>channel</comment>
        <translation>Basteln</translation>
    </message>
    <message>
        <source>Parenting</source>
        <comment>channel</comment>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Life</source>
        <comment>channel</comment>
        <translation>Alltag</translation>
    </message>
    <message>
        <source>New here</source>
        <comment>channel</comment>
        <translation>Neu hier</translation>
    </message>
    <message>
        <source>Trending</source>
        <comment>channel</comment>
        <translation>Trends</translation>
    </message>
    <message>
        <source>This server</source>
        <comment>channel</comment>
        <translation>Dieser Server</translation>
    </message>
    <message>
        <source>All servers</source>
        <comment>channel</comment>
        <translation>Alle Server</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>what the people one follows write</comment>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>For you</source>
        <extracomment>name of the channel with notes chosen for the reader</extracomment>
        <translation>Für dich</translation>
    </message>
    <message>
        <source>Nothing in this channel yet</source>
        <translation>In diesem Kanal ist noch nichts</translation>
    </message>
    <message>
        <source>Write the first note: choose a topic of this channel for it.</source>
        <translation>Schreib den ersten Beitrag: Gib ihm ein Thema dieses Kanals.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neuer Beitrag</translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message>
        <source>Warning</source>
        <extracomment>noun: a button that covers the note behind a content warning</extracomment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Warn about the content before it is opened</source>
        <translation>Vor dem Inhalt warnen, bevor er geöffnet wird</translation>
    </message>
    <message>
        <source>Poll</source>
        <extracomment>noun: a button that adds a poll</extracomment>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>Ask your readers</source>
        <translation>Frag deine Leser</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>adverb: a button that lets the note be posted at a later time</extracomment>
        <translation>Später</translation>
    </message>
    <message>
        <source>Choose when it is posted</source>
        <translation>Wählen, wann gepostet wird</translation>
    </message>
</context>
<context>
    <name>FeedFooter</name>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>You have seen it all</source>
        <translation>Du hast alles gesehen</translation>
    </message>
</context>
<context>
    <name>FeedPanel</name>
    <message>
        <source>Nothing here yet</source>
        <translation>Hier ist noch nichts</translation>
    </message>
    <message>
        <source>New notes will show up here.</source>
        <translation>Neue Beiträge erscheinen hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>%n neuer Beitrag</numerusform>
            <numerusform>%n neue Beiträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedRow</name>
    <message>
        <source>Filtered: %1</source>
        <extracomment>%1 is the name of a filter that the reader made</extracomment>
        <translation>Gefiltert: %1</translation>
    </message>
</context>
<context>
    <name>FocusPicker</name>
    <message>
        <source>What must stay visible</source>
        <translation>Was sichtbar bleiben muss</translation>
    </message>
    <message>
        <source>Click what must stay visible when the picture is cropped. Arrow keys move it.</source>
        <translation>Klick an, was beim Zuschneiden sichtbar bleiben muss. Die Pfeiltasten verschieben es.</translation>
    </message>
    <message>
        <source>%1 % from the left, %2 % from the bottom</source>
        <extracomment>%1 and %2 are numbers from 0 to 100</extracomment>
        <translation>%1 % von links, %2 % von unten</translation>
    </message>
</context>
<context>
    <name>FollowButton</name>
    <message>
        <source>Following</source>
        <extracomment>state of the button: the viewer follows this person</extracomment>
        <translation>Folge ich</translation>
    </message>
    <message>
        <source>Stop following %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 nicht mehr folgen</translation>
    </message>
    <message>
        <source>Requested</source>
        <extracomment>The viewer asked to follow a person, who has not answered yet</extracomment>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Take back the request to follow %1</source>
        <translation>Anfrage an %1 zurückziehen</translation>
    </message>
    <message>
        <source>Follow back</source>
        <extracomment>verb: follow somebody who follows the viewer already</extracomment>
        <translation>Zurückfolgen</translation>
    </message>
    <message>
        <source>Follow %1 back</source>
        <translation>%1 zurückfolgen</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>verb on a button</extracomment>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1 folgen</translation>
    </message>
</context>
<context>
    <name>FollowingPage</name>
    <message>
        <source>No notes here yet</source>
        <translation>Noch keine Beiträge hier</translation>
    </message>
    <message>
        <source>Follow people whose notes you like; what they post appears here.</source>
        <translation>Folge Leuten, deren Beiträge dir gefallen; was sie posten, erscheint hier.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Topic</source>
        <extracomment>noun: a button that adds a topic (hashtag)</extracomment>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Add a topic (#)</source>
        <translation>Thema hinzufügen (#)</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>noun: a button that adds a product</extracomment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Recommend a product</source>
        <translation>Produkt empfehlen</translation>
    </message>
    <message>
        <source>Keep as draft, begin a new note</source>
        <translation>Als Entwurf behalten und neuen Beitrag anfangen</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>verb on a button: save the draft</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Schedule</source>
        <comment>post it later</comment>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>verb on a button: publish the note</extracomment>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Post in both</source>
        <translation>Beide posten</translation>
    </message>
    <message>
        <source>Post (Ctrl+Enter). Down opens other ways to post.</source>
        <translation>Posten (Ctrl+Enter). Pfeil nach unten zeigt weitere Möglichkeiten.</translation>
    </message>
    <message>
        <source>Post in %1 only</source>
        <translation>Nur auf %1 posten</translation>
    </message>
    <message>
        <source>Post in both languages</source>
        <translation>In beiden Sprachen posten</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichert…</translation>
    </message>
    <message>
        <source>The draft is being saved</source>
        <translation>Der Entwurf wird gespeichert</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Gespeichert um %1</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <extracomment>the draft was saved</extracomment>
        <translation>✓ Gespeichert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>GapBar</name>
    <message>
        <source>Notes are missing here: more came than were loaded</source>
        <extracomment>tip of the button “Show more notes” between two notes of a feed</extracomment>
        <translation>Hier fehlen Beiträge: Es kamen mehr, als geladen wurden</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Show more notes</source>
        <extracomment>button between two notes of a feed where notes are missing</extracomment>
        <translation>Mehr Beiträge zeigen</translation>
    </message>
</context>
<context>
    <name>GlossarySection</name>
    <message>
        <source>Your terms</source>
        <translation>Deine Begriffe</translation>
    </message>
    <message>
        <source>Names and words that are always translated as you say. Where an engine does not follow, the sentence is cut around the term.</source>
        <translation>Namen und Wörter, die immer so übersetzt werden, wie du sagst. Folgt ein Übersetzer nicht, wird der Satz um den Begriff herum zerlegt.</translation>
    </message>
    <message>
        <source>No terms yet.</source>
        <translation>Noch keine Begriffe.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>No term matches.</source>
        <translation>Kein Begriff passt.</translation>
    </message>
    <message>
        <source>Search in terms, translations and notes</source>
        <translation>In Begriffen, Übersetzungen und Notizen suchen</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>noun: heading over reading and writing files</extracomment>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>CSV needs the columns source and target. TBX is written as TBX-Basic of ISO 30042, version 3, style DCA; both styles are read.</source>
        <translation>CSV braucht die Spalten source und target. TBX wird als TBX-Basic nach ISO 30042, Version 3, im Stil DCA geschrieben; beide Stile werden gelesen.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Import a TBX or CSV file</source>
        <translation>TBX- oder CSV-Datei importieren</translation>
    </message>
    <message>
        <source>Export a TBX or CSV file</source>
        <translation>Als TBX- oder CSV-Datei exportieren</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Take in terms</source>
        <translation>Begriffe importieren</translation>
    </message>
    <message>
        <source>Write terms</source>
        <translation>Begriffe schreiben</translation>
    </message>
</context>
<context>
    <name>GlossaryTab</name>
    <message>
        <source>Find a term: Chinese, pinyin or meaning</source>
        <translation>Begriff suchen: Chinesisch, Pinyin oder Bedeutung</translation>
    </message>
    <message>
        <source>Your terms…</source>
        <translation>Deine Begriffe…</translation>
    </message>
    <message>
        <source>Add, change and exchange terms of your own</source>
        <translation>Eigene Begriffe hinzufügen, ändern und austauschen</translation>
    </message>
    <message>
        <source>in this text</source>
        <translation>in diesem Text</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>of a term: written by the reader</extracomment>
        <translation>deins</translation>
    </message>
    <message>
        <source>The glossary is empty.</source>
        <translation>Das Glossar ist leer.</translation>
    </message>
</context>
<context>
    <name>HeldRow</name>
    <message>
        <source>Scheduled for %1, %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>Geplant für %1, %2</translation>
    </message>
    <message>
        <source>Don&apos;t post</source>
        <extracomment>verb on a button: do not publish the note that waits</extracomment>
        <translation>Nicht posten</translation>
    </message>
    <message>
        <source>Take it back from the network and keep it as a draft</source>
        <translation>Aus dem Netzwerk zurückholen und als Entwurf behalten</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Changes of the note</source>
        <translation>Änderungen am Beitrag</translation>
    </message>
    <message>
        <source>Written %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Geschrieben %1</translation>
    </message>
    <message>
        <source>Now, changed %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Jetzt, geändert %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Geändert %1</translation>
    </message>
</context>
<context>
    <name>KeptMark</name>
    <message>
        <source>Try again</source>
        <extracomment>verb: tip of a button that loads the page once more</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Offline · as of %1</source>
        <extracomment>%1 is how long ago: “2 h”</extracomment>
        <translation>Offline · Stand: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>of posts and reactions; stands behind “Offline · as of 2 h”</extracomment>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Choose the language</source>
        <translation>Sprache wählen</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left in one post</source>
        <comment>both languages together</comment>
        <translation>
            <numerusform>Noch %n Zeichen in einem Post</numerusform>
            <numerusform>Noch %n Zeichen in einem Post</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long for one post</source>
        <translation>
            <numerusform>%n Zeichen zu lang für einen Post</numerusform>
            <numerusform>%n Zeichen zu lang für einen Post</numerusform>
        </translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Title in %1</source>
        <translation>Titel auf %1</translation>
    </message>
    <message>
        <source>Text in %1</source>
        <translation>Text auf %1</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Learn</source>
        <extracomment>noun: name of the page with kept words</extracomment>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Word, pinyin, meaning or sentence</source>
        <translation>Wort, Pinyin, Bedeutung oder Satz</translation>
    </message>
    <message>
        <source>Find in the word list</source>
        <translation>In der Wortliste suchen</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>Export the word list</source>
        <translation>Wortliste exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>words</source>
        <extracomment>name of a file, without its suffix</extracomment>
        <translation>Wörter</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) exported</source>
        <translation>
            <numerusform>%n Wort exportiert</numerusform>
            <numerusform>%n Wörter exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>No word matches.</source>
        <translation>Kein Wort passt.</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Noch keine Wörter</translation>
    </message>
    <message>
        <source>Double click a Chinese word in a note and add it with the star.</source>
        <translation>Klick ein chinesisches Wort in einem Beitrag doppelt an und füge es mit dem Stern hinzu.</translation>
    </message>
    <message>
        <source>Explore</source>
        <extracomment>verb on a button: go and look for notes</extracomment>
        <translation>Entdecken</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>When</source>
        <extracomment>head of a table&apos;s column: the moment</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Sent to</source>
        <extracomment>head of a table&apos;s column: a translation service</extracomment>
        <translation>Gesendet an</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>head of a table&apos;s column: from which language into which</extracomment>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>How much text was sent to a service</extracomment>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>What came of a request to a service</extracomment>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>Lifecycle</name>
    <message>
        <source>RedNote Desktop cannot open this address: %1</source>
        <extracomment>%1 is an address such as rednote:note/12</extracomment>
        <translation>RedNote Desktop kann diese Adresse nicht öffnen: %1</translation>
    </message>
    <message>
        <source>The locale file cannot be read, line %1: %2</source>
        <extracomment>%1 is the number of a line, %2 an explanation in English</extracomment>
        <translation>Die Sprachdatei ist nicht lesbar, Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>ListSkeleton</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undone</source>
        <extracomment>shown after the last action was taken back</extracomment>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>RedNote Desktop</source>
        <translation>RedNote Desktop</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neuer Beitrag</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Posted</source>
        <extracomment>shown after a note was published</extracomment>
        <translation>Gepostet</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>verb: open the note that was just posted</extracomment>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>MasonryView</name>
    <message>
        <source>Notes</source>
        <extracomment>noun: read out for the grid of cards</extracomment>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Arrow keys move among the notes, Enter opens, L likes, C collects, S shares, V shows what is covered</source>
        <translation>Pfeiltasten wandern durch die Beiträge, Enter öffnet, L für Gefällt mir, C merkt, S teilt, V zeigt Verdecktes</translation>
    </message>
</context>
<context>
    <name>MatchList</name>
    <message>
        <source>From your translations</source>
        <translation>Aus deinen Übersetzungen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is how like two sentences are, in per cent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>of a translation: written by the reader</extracomment>
        <translation>deins</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>of a translation: kept for good</extracomment>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>by machine</source>
        <extracomment>of a translation: made by the program</extracomment>
        <translation>maschinell</translation>
    </message>
    <message>
        <source>%1 like, %4: %3, for %2</source>
        <extracomment>%1 is a score such as 92 %, %2 a sentence, %3 its translation, %4 whose it is</extracomment>
        <translation>%1 ähnlich, %4: %3, für %2</translation>
    </message>
    <message>
        <source>Take this translation into the field (Enter)</source>
        <translation>Diese Übersetzung ins Feld übernehmen (Enter)</translation>
    </message>
</context>
<context>
    <name>MediaImporter</name>
    <message>
        <source>A note holds pictures or one video, not both.</source>
        <translation>Ein Beitrag fasst Bilder oder ein Video, nicht beides.</translation>
    </message>
    <message numerus="yes">
        <source>A note holds %n picture(s) at most.</source>
        <translation>
            <numerusform>Ein Beitrag fasst höchstens %n Bild.</numerusform>
            <numerusform>Ein Beitrag fasst höchstens %n Bilder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long: %1 at most.</source>
        <translation>Zu lang: höchstens %1.</translation>
    </message>
    <message>
        <source>Too large: %1 at most.</source>
        <translation>Zu groß: höchstens %1.</translation>
    </message>
    <message>
        <source>This network takes no videos.</source>
        <translation>Dieses Netzwerk nimmt keine Videos.</translation>
    </message>
</context>
<context>
    <name>MediaPainter</name>
    <message>
        <source>This picture could not be shown</source>
        <translation>Dieses Bild ließ sich nicht zeigen</translation>
    </message>
</context>
<context>
    <name>MediaStage</name>
    <message>
        <source>No pictures</source>
        <translation>Keine Bilder</translation>
    </message>
    <message>
        <source>Video %1 of %2: %3</source>
        <extracomment>%1 and %2 are numbers, %3 is a description</extracomment>
        <translation>Video %1 von %2: %3</translation>
    </message>
    <message>
        <source>Picture %1 of %2: %3</source>
        <extracomment>%1 and %2 are numbers, %3 is a description</extracomment>
        <translation>Bild %1 von %2: %3</translation>
    </message>
    <message>
        <source>no description</source>
        <extracomment>read out for a picture without alternative text</extracomment>
        <translation>keine Beschreibung</translation>
    </message>
</context>
<context>
    <name>MediaStrip</name>
    <message>
        <source>Only the address came along. Save the picture, then add the file.</source>
        <translation>Es kam nur die Adresse an. Speichere das Bild und füge die Datei hinzu.</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <extracomment>noun: stands where a file would have a name</extracomment>
        <translation>eingefügtes Bild</translation>
    </message>
    <message>
        <source>Add pictures or a video</source>
        <translation>Bilder oder Video hinzufügen</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>Bilder und Videos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Video removed</source>
        <translation>Video entfernt</translation>
    </message>
    <message>
        <source>Picture removed</source>
        <translation>Bild entfernt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>verb on a button: close the message</extracomment>
        <translation>Schließen</translation>
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
        <translation>Video</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>Picture, 2 of 5</comment>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>No description yet (Enter)</source>
        <translation>Noch keine Beschreibung (Enter)</translation>
    </message>
    <message>
        <source>Animated; only the first frame is kept</source>
        <translation>Animiert; nur das erste Bild bleibt</translation>
    </message>
    <message>
        <source>Place, camera and time were removed from the file</source>
        <translation>Ort, Kamera und Zeit wurden aus der Datei entfernt</translation>
    </message>
    <message>
        <source>Alt+Left and Alt+Right move it, Delete removes it</source>
        <translation>Alt+Left und Alt+Right verschieben, Delete entfernt</translation>
    </message>
    <message>
        <source>Describe…</source>
        <extracomment>verb: write a picture&apos;s alternative text</extracomment>
        <translation>Beschreiben…</translation>
    </message>
    <message>
        <source>Make it the cover</source>
        <translation>Als Titelbild</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>MessageBox</name>
    <message>
        <source>Write in your language…</source>
        <translation>Schreib in deiner Sprache…</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Deine Nachricht</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>verb on a button: send the message</extracomment>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Attach pictures or a video</source>
        <translation>Bilder oder ein Video anhängen</translation>
    </message>
    <message>
        <source>Send (Enter); Shift+Enter makes a new line</source>
        <translation>Senden (Enter); Shift+Enter macht eine neue Zeile</translation>
    </message>
    <message>
        <source>Languages to send</source>
        <translation>Sprachen zum Senden</translation>
    </message>
    <message>
        <source>Send in %1 and %2</source>
        <extracomment>%1 and %2 are names of languages</extracomment>
        <translation>Auf %1 und %2 senden</translation>
    </message>
    <message>
        <source>Send in %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>Auf %1 senden</translation>
    </message>
</context>
<context>
    <name>MessageButton</name>
    <message>
        <source>Message to %1</source>
        <extracomment>%1 is a person&apos;s name; opens the conversation with them</extracomment>
        <translation>Nachricht an %1</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Opens the conversation with a person</extracomment>
        <translation>Nachricht</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Neue Nachrichten</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>MessagePicture</name>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>verb on a button</extracomment>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>Neu übersetzen</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>state of a message</extracomment>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf Versand</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Choose a conversation</source>
        <translation>Wähle eine Unterhaltung</translation>
    </message>
    <message>
        <source>Your messages are translated both ways.</source>
        <translation>Deine Nachrichten werden in beide Richtungen übersetzt.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
    <message>
        <source>Open somebody&apos;s profile and choose Message.</source>
        <translation>Öffne ein Profil und wähle „Nachricht“.</translation>
    </message>
    <message>
        <source>Explore</source>
        <extracomment>verb on a button: go and look for people</extracomment>
        <translation>Entdecken</translation>
    </message>
    <message>
        <source>This network has no messages</source>
        <translation>Dieses Netzwerk hat keine Nachrichten</translation>
    </message>
</context>
<context>
    <name>NameLabel</name>
    <message>
        <source>%1, @%2, open the profile</source>
        <extracomment>%1 is a person&apos;s name, %2 a handle</extracomment>
        <translation>%1, @%2, Profil öffnen</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Another person in the embedded community on this computer. No password.</source>
        <translation>Eine weitere Person in der eingebauten Community auf diesem Computer. Ohne Passwort.</translation>
    </message>
    <message>
        <source>letters, numbers, _ or Chinese</source>
        <extracomment>The name after the at sign by which others mention a person</extracomment>
        <translation>Buchstaben, Ziffern, _, 汉字</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: the name that others see</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Handle</source>
        <extracomment>noun: the unique name after @</extracomment>
        <translation>Nutzername</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>verb on a button: add the account</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>This handle is taken or has characters that are not allowed. Try another.</source>
        <translation>Dieser Nutzername ist vergeben oder enthält unerlaubte Zeichen. Nimm einen anderen.</translation>
    </message>
</context>
<context>
    <name>NoteActions</name>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Take the like back (%n likes)</source>
        <translation>
            <numerusform>Gefällt mir nicht mehr (%n Like)</numerusform>
            <numerusform>Gefällt mir nicht mehr (%n Likes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Like (%n likes)</source>
        <translation>
            <numerusform>Gefällt mir (%n Like)</numerusform>
            <numerusform>Gefällt mir (%n Likes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change its collections (%n collected it)</source>
        <translation>
            <numerusform>Sammlungen ändern (%n hat ihn gemerkt)</numerusform>
            <numerusform>Sammlungen ändern (%n haben ihn gemerkt)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collect (%n collected it)</source>
        <translation>
            <numerusform>Merken (%n hat ihn gemerkt)</numerusform>
            <numerusform>Merken (%n haben ihn gemerkt)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go to %n comments</source>
        <translation>
            <numerusform>Zu %n Kommentar</numerusform>
            <numerusform>Zu %n Kommentaren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop sharing (%n shared it)</source>
        <translation>
            <numerusform>Nicht mehr teilen (%n hat ihn geteilt)</numerusform>
            <numerusform>Nicht mehr teilen (%n haben ihn geteilt)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share with your followers (%n shared it)</source>
        <translation>
            <numerusform>Mit deinen Followern teilen (%n hat ihn geteilt)</numerusform>
            <numerusform>Mit deinen Followern teilen (%n haben ihn geteilt)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteVeil</name>
    <message>
        <source>Hidden by your filter “%1”</source>
        <extracomment>%1 is the name of a filter that the reader made</extracomment>
        <translation>Von deinem Filter „%1“ verborgen</translation>
    </message>
    <message>
        <source>Content warning by the author</source>
        <translation>Inhaltswarnung des Autors</translation>
    </message>
    <message>
        <source>Show the note</source>
        <translation>Beitrag zeigen</translation>
    </message>
    <message>
        <source>Show the comment</source>
        <translation>Kommentar zeigen</translation>
    </message>
    <message>
        <source>Cover again</source>
        <extracomment>verb: hide the sensitive note again</extracomment>
        <translation>Wieder verdecken</translation>
    </message>
</context>
<context>
    <name>NoteView</name>
    <message>
        <source>%1 · Show</source>
        <extracomment>%1 is why pictures are covered: “Sensitive content”</extracomment>
        <translation>%1 · Zeigen</translation>
    </message>
    <message>
        <source>Opened note</source>
        <translation>Geöffneter Beitrag</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Link kopiert</translation>
    </message>
</context>
<context>
    <name>NoteWriting</name>
    <message>
        <source>Reply with a note</source>
        <translation>Mit Beitrag antworten</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>verb: write a note that quotes this one</extracomment>
        <translation>Zitieren</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Delete and redraft…</source>
        <translation>Löschen und neu schreiben…</translation>
    </message>
    <message>
        <source>Delete and redraft</source>
        <translation>Löschen und neu schreiben</translation>
    </message>
    <message>
        <source>The note is deleted with its likes and shares, and its replies stand alone. You go on with its words and pictures as a draft.</source>
        <translation>Der Beitrag wird samt Likes und geteilten Kopien gelöscht, seine Antworten stehen dann allein. Mit seinen Worten und Bildern machst du als Entwurf weiter.</translation>
    </message>
</context>
<context>
    <name>NotificationRow</name>
    <message>
        <source>New</source>
        <extracomment>Mark beside a notification that has not been seen</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>verb on a button: let somebody follow</extracomment>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>verb on a button: do not let somebody follow</extracomment>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>state: somebody was let follow</extracomment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>state: somebody was not let follow</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>liked your note</source>
        <translation>gefällt dein Beitrag</translation>
    </message>
    <message>
        <source>collected your note</source>
        <translation>hat deinen Beitrag gemerkt</translation>
    </message>
    <message>
        <source>commented on your note</source>
        <translation>hat deinen Beitrag kommentiert</translation>
    </message>
    <message>
        <source>replied to you</source>
        <translation>hat dir geantwortet</translation>
    </message>
    <message>
        <source>mentioned you</source>
        <extracomment>stands after the name of a person</extracomment>
        <translation>hat dich erwähnt</translation>
    </message>
    <message>
        <source>follows you now</source>
        <translation>folgt dir jetzt</translation>
    </message>
    <message>
        <source>asks to follow you</source>
        <translation>möchte dir folgen</translation>
    </message>
    <message>
        <source>shared your note</source>
        <translation>hat deinen Beitrag geteilt</translation>
    </message>
    <message>
        <source>A poll you took part in has ended</source>
        <translation>Eine Umfrage, an der du teilgenommen hast, ist zu Ende</translation>
    </message>
    <message>
        <source>changed a note you reacted to</source>
        <translation>hat einen Beitrag geändert, auf den du reagiert hast</translation>
    </message>
    <message>
        <source>wrote a new note</source>
        <translation>hat einen neuen Beitrag geschrieben</translation>
    </message>
    <message>
        <source>quoted your note</source>
        <translation>hat deinen Beitrag zitiert</translation>
    </message>
    <message>
        <source>did something this program does not know</source>
        <translation>hat etwas getan, das dieses Programm nicht kennt</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Kinds of notifications</source>
        <translation>Arten von Mitteilungen</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>All</source>
        <comment>notifications</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Comments and mentions</source>
        <translation>Kommentare und Erwähnungen</translation>
    </message>
    <message>
        <source>Likes and collections</source>
        <translation>Likes und Gemerktes</translation>
    </message>
    <message>
        <source>Followers</source>
        <extracomment>noun: a filter, people who follow the reader now</extracomment>
        <translation>Follower</translation>
    </message>
    <message>
        <source>Shares and quotes</source>
        <translation>Geteilt und zitiert</translation>
    </message>
    <message>
        <source>Polls and changes</source>
        <translation>Umfragen und Änderungen</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Likes, comments, mentions and new followers appear here.</source>
        <translation>Likes, Kommentare, Erwähnungen und neue Follower erscheinen hier.</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>chosen</source>
        <extracomment>read out for an answer of a poll that the viewer voted for</extracomment>
        <translation>gewählt</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>verb on a button: try to send what was refused once more</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The network refused it.</source>
        <extracomment>a like, a follow or the like was refused</extracomment>
        <translation>Das Netzwerk hat es abgelehnt.</translation>
    </message>
</context>
<context>
    <name>OwnData</name>
    <message>
        <source>Your data</source>
        <translation>Deine Daten</translation>
    </message>
    <message>
        <source>Everything you publish is kept on this computer with its pictures, whatever becomes of it on its network.</source>
        <translation>Alles, was du veröffentlichst, bleibt mit seinen Bildern auf diesem Computer, was auch immer im Netzwerk daraus wird.</translation>
    </message>
    <message>
        <source>Show…</source>
        <extracomment>verb on a button: show the notes and comments one published</extracomment>
        <translation>Zeigen…</translation>
    </message>
    <message>
        <source>What you published</source>
        <translation>Was du veröffentlicht hast</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export everything of yours</source>
        <translation>Alles von dir exportieren</translation>
    </message>
    <message>
        <source>One zip file: notes and comments as ActivityStreams with their pictures, drafts, words, terms, translations, whom you follow, what you collected</source>
        <translation>Eine Zip-Datei: Beiträge und Kommentare als ActivityStreams mit ihren Bildern, Entwürfe, Wörter, Begriffe, Übersetzungen, wem du folgst und was du dir gemerkt hast</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Restore from an export</source>
        <translation>Aus einem Export wiederherstellen</translation>
    </message>
    <message>
        <source>Adds what is missing here and replaces nothing. Nothing is posted, nobody is followed.</source>
        <translation>Ergänzt, was hier fehlt, und ersetzt nichts. Nichts wird gepostet, niemandem gefolgt.</translation>
    </message>
    <message>
        <source>my-rednote</source>
        <extracomment>part of a file&apos;s name</extracomment>
        <translation>mein-rednote</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Zip-Archive (*.zip)</translation>
    </message>
</context>
<context>
    <name>OwnNoteRow</name>
    <message>
        <source>Gone since %1</source>
        <extracomment>%1 is a date: the note is not on its network any more</extracomment>
        <translation>Weg seit %1</translation>
    </message>
    <message>
        <source>Post again…</source>
        <translation>Wieder posten…</translation>
    </message>
    <message>
        <source>Open the composer with these words and pictures</source>
        <translation>Editor mit diesen Worten und Bildern öffnen</translation>
    </message>
    <message>
        <source>This computer</source>
        <comment>the community inside the program</comment>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>noun: the row is a comment, not a note</extracomment>
        <translation>Kommentar</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnNotesPage</name>
    <message>
        <source>What you published</source>
        <translation>Was du veröffentlicht hast</translation>
    </message>
    <message>
        <source>Check that all are there</source>
        <translation>Prüfen, ob alle da sind</translation>
    </message>
    <message>
        <source>Nothing published yet</source>
        <translation>Noch nichts veröffentlicht</translation>
    </message>
    <message>
        <source>What you post is kept here with its pictures, on every network.</source>
        <translation>Was du postest, bleibt hier mit seinen Bildern, egal in welchem Netzwerk.</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the export</source>
        <translation>
            <numerusform>Noch %n im Export</numerusform>
            <numerusform>Noch %n im Export</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone from the network</source>
        <translation>
            <numerusform>%n aus dem Netzwerk verschwunden</numerusform>
            <numerusform>%n aus dem Netzwerk verschwunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is gone</source>
        <translation>Nichts ist weg</translation>
    </message>
</context>
<context>
    <name>OwnSentences</name>
    <message>
        <source>“%1” has changed since you edited its translation.</source>
        <extracomment>%1 is a sentence of the author&apos;s</extracomment>
        <translation>„%1“ hat sich geändert, seit du die Übersetzung bearbeitet hast.</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>Neu übersetzen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>verb on a button: keep the sentences as the writer changed them</extracomment>
        <translation>Meins behalten</translation>
    </message>
    <message>
        <source>You left a sentence out here</source>
        <translation>Hier hast du einen Satz weggelassen</translation>
    </message>
    <message>
        <source>Edited by you; the sentence it translates has changed since</source>
        <translation>Von dir bearbeitet; der Satz im Original hat sich seitdem geändert</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>Von dir bearbeitet</translation>
    </message>
    <message>
        <source>Translate this sentence again</source>
        <translation>Diesen Satz neu übersetzen</translation>
    </message>
</context>
<context>
    <name>PackOffers</name>
    <message>
        <source>Address of the list</source>
        <translation>Adresse der Liste</translation>
    </message>
    <message>
        <source>Look for packs</source>
        <translation>Pakete suchen</translation>
    </message>
    <message>
        <source>Use the usual address</source>
        <translation>Übliche Adresse verwenden</translation>
    </message>
    <message>
        <source>Search all languages of the list</source>
        <translation>Alle Sprachen der Liste durchsuchen</translation>
    </message>
    <message>
        <source>This address is not encrypted, or not an address.</source>
        <translation>Diese Adresse ist unverschlüsselt oder keine Adresse.</translation>
    </message>
    <message>
        <source>Asking for the list…</source>
        <translation>Liste wird geholt…</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) that are not here yet</source>
        <extracomment>how many language packs a list offers that are not here yet</extracomment>
        <translation>
            <numerusform>%n Paket, das noch nicht hier ist</numerusform>
            <numerusform>%n Pakete, die noch nicht hier sind</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is between languages that you read.</source>
        <translation>Keins davon verbindet Sprachen, die du liest.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is the version of a language pack</extracomment>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>Größe unbekannt</translation>
    </message>
    <message>
        <source>licence: %1</source>
        <extracomment>%1 is what a list says about the licence of a language pack</extracomment>
        <translation>Lizenz: %1</translation>
    </message>
    <message>
        <source>licence: in the pack</source>
        <translation>Lizenz: im Paket</translation>
    </message>
</context>
<context>
    <name>PackReadme</name>
    <message>
        <source>The pack has no README.</source>
        <translation>Das Paket hat kein README.</translation>
    </message>
    <message>
        <source>README of the pack</source>
        <translation>README des Pakets</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <extracomment>%1 is what the makers of a language pack say about its licence</extracomment>
        <translation>Lizenz: %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Download of %1</source>
        <extracomment>%1 names a language pack</extracomment>
        <translation>Download von %1</translation>
    </message>
    <message>
        <source>Install %1</source>
        <extracomment>%1 is the name of a language pack</extracomment>
        <translation>%1 installieren</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Cancel the download of %1</source>
        <translation>Download von %1 abbrechen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are sizes: 12 MB of 75 MB</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <extracomment>%1 is a size</extracomment>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>Looking it over and translating a sentence on trial…</source>
        <translation>Prüfung und Probeübersetzung…</translation>
    </message>
    <message>
        <source>Cancelled. %1 are kept; Install goes on from there.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>Abgebrochen. %1 bleiben erhalten; „Installieren“ macht dort weiter.</translation>
    </message>
    <message>
        <source>Installed; the checksum is the one in the list.</source>
        <translation>Installiert; die Prüfsumme stimmt mit der Liste überein.</translation>
    </message>
    <message>
        <source>Installed. The list has no checksum; this file&apos;s SHA-256 is %1</source>
        <extracomment>%1 is a checksum in hexadecimal digits</extracomment>
        <translation>Installiert. Die Liste nennt keine Prüfsumme; der SHA-256 dieser Datei ist %1</translation>
    </message>
</context>
<context>
    <name>PackTerms</name>
    <message>
        <source>Language pack %1</source>
        <extracomment>%1 names language packs, such as &quot;Chinese → English 0.4&quot;</extracomment>
        <translation>Sprachpaket %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <extracomment>%1 is what the makers of a language pack say about its licence</extracomment>
        <translation>Lizenz: %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Licence and credits of %1</source>
        <extracomment>%1 names language packs</extracomment>
        <translation>Lizenz und Urheber von %1</translation>
    </message>
</context>
<context>
    <name>PacksSection</name>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>What the program translates with when nobody else is asked. The newest pack of a pair of languages is used; your corrections stay whichever it is.</source>
        <translation>Damit übersetzt das Programm, wenn sonst niemand gefragt wird. Je Sprachpaar gilt das neueste Paket; deine Korrekturen bleiben bei jedem.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Argos Translate packs (%1)</source>
        <extracomment>%1 is a file suffix</extracomment>
        <translation>Argos-Translate-Pakete (%1)</translation>
    </message>
    <message>
        <source>Install from a file</source>
        <translation>Aus Datei installieren</translation>
    </message>
    <message>
        <source>More packs</source>
        <translation>Weitere Pakete</translation>
    </message>
    <message>
        <source>Nobody is asked before you press the button. The server of the list then sees your internet address, and so does the server of a pack that you install.</source>
        <translation>Niemand wird gefragt, bevor du auf die Schaltfläche klickst. Dann sieht der Server der Liste deine IP-Adresse, ebenso der Server eines Pakets, das du installierst.</translation>
    </message>
    <message>
        <source>Install a language pack</source>
        <translation>Sprachpaket installieren</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>Sprachpakete</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Looking it over and translating a sentence on trial…</source>
        <translation>Prüfung und Probeübersetzung…</translation>
    </message>
    <message>
        <source>%1 is installed.</source>
        <extracomment>%1 names a language pack, such as &quot;Chinese → English&quot;</extracomment>
        <translation>%1 ist installiert.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is the version of a language pack</extracomment>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>gehört zum Programm</translation>
    </message>
    <message>
        <source>installed</source>
        <extracomment>adjective: beside a language pack</extracomment>
        <translation>installiert</translation>
    </message>
    <message>
        <source>not used: a newer one is here</source>
        <translation>nicht verwendet: ein neueres ist da</translation>
    </message>
    <message>
        <source>still learning, it invents things</source>
        <translation>Testversion, erfindet manches</translation>
    </message>
    <message>
        <source>licence: %1</source>
        <extracomment>%1 is what the makers of a language pack say about its licence</extracomment>
        <translation>Lizenz: %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>%1 is the name of a language pack</extracomment>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>verb on a button: show what the language pack says about itself</extracomment>
        <translation>Über</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a language pack</extracomment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>%1 names a language pack, such as &quot;Chinese → English&quot;</extracomment>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>The pack is deleted from this computer. What was translated with it and your corrections stay.</source>
        <translation>Das Paket wird von diesem Computer gelöscht. Was damit übersetzt wurde und deine Korrekturen bleiben.</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Copy selection</source>
        <translation>Auswahl kopieren</translation>
    </message>
    <message>
        <source>Copy original</source>
        <translation>Original kopieren</translation>
    </message>
    <message>
        <source>Copy translation</source>
        <translation>Übersetzung kopieren</translation>
    </message>
    <message>
        <source>Improve this translation</source>
        <translation>Diese Übersetzung verbessern</translation>
    </message>
    <message>
        <source>Forget my correction</source>
        <translation>Meine Korrektur vergessen</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation>Von dir korrigiert</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>verb: forget one&apos;s own translation of this sentence</extracomment>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Go back to the machine&apos;s translation of this sentence</source>
        <translation>Zur maschinellen Übersetzung dieses Satzes zurückkehren</translation>
    </message>
</context>
<context>
    <name>PendingThumb</name>
    <message>
        <source>Importing %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 wird importiert</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Back to the profile</source>
        <translation>Zurück zum Profil</translation>
    </message>
    <message>
        <source>Who follows %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Wer %1 folgt</translation>
    </message>
    <message>
        <source>Whom %1 follows</source>
        <translation>Wem %1 folgt</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Unmute %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 nicht mehr stummschalten</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <extracomment>verb: see no more of this person; %1 is a name</extracomment>
        <translation>%1 stummschalten</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1 nicht mehr blockieren</translation>
    </message>
    <message>
        <source>Block %1</source>
        <extracomment>verb: neither sees the other any more; %1 is a name</extracomment>
        <translation>%1 blockieren</translation>
    </message>
    <message>
        <source>Report %1…</source>
        <extracomment>verb: report a person to the moderators; %1 is a name</extracomment>
        <translation>%1 melden…</translation>
    </message>
</context>
<context>
    <name>PollEdit</name>
    <message>
        <source>Add an answer</source>
        <translation>Antwort hinzufügen</translation>
    </message>
    <message>
        <source>Runs for</source>
        <comment>how long a poll is open</comment>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>How long the poll runs</source>
        <translation>Wie lange die Umfrage läuft</translation>
    </message>
    <message>
        <source>Several answers may be chosen</source>
        <translation>Mehrere Antworten möglich</translation>
    </message>
    <message>
        <source>Hide the counts until it ends</source>
        <translation>Ergebnis erst am Ende zeigen</translation>
    </message>
    <message>
        <source>Remove this answer</source>
        <translation>Diese Antwort entfernen</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <comment>of a poll</comment>
        <translation>Antwort %1</translation>
    </message>
</context>
<context>
    <name>PollView</name>
    <message>
        <source>Vote</source>
        <extracomment>verb on a button</extracomment>
        <translation>Abstimmen</translation>
    </message>
    <message>
        <source>Back to the answers</source>
        <translation>Zurück zu den Antworten</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>noun on a button: show the results without voting</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) answered</source>
        <translation>
            <numerusform>%n Person hat abgestimmt</numerusform>
            <numerusform>%n Personen haben abgestimmt</numerusform>
        </translation>
    </message>
    <message>
        <source>choose any number</source>
        <translation>beliebig viele wählbar</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>of a poll that takes no more votes</extracomment>
        <translation>beendet</translation>
    </message>
    <message>
        <source>ends %1</source>
        <extracomment>%1 is a time ahead: in 2 hours</extracomment>
        <translation>endet %1</translation>
    </message>
</context>
<context>
    <name>PostFlow</name>
    <message>
        <source>A picture is still being read. One moment.</source>
        <translation>Ein Bild wird noch gelesen. Einen Moment.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Scheduled for %1, %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>Geplant für %1, %2</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>shown after a note&apos;s text was changed</extracomment>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Posted</source>
        <extracomment>shown after a note was published</extracomment>
        <translation>Gepostet</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>verb: open the note that was just posted</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Post as a thread of %n</source>
        <comment>posts that answer one another</comment>
        <translation>
            <numerusform>Als Thread posten (%n Teil)</numerusform>
            <numerusform>Als Thread posten (%n Teile)</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Posting…</source>
        <translation>Wird gepostet…</translation>
    </message>
    <message>
        <source>%1 It is posted as soon as that works again.</source>
        <translation>%1 Gepostet wird, sobald das wieder geht.</translation>
    </message>
    <message>
        <source>Sending the pictures… %1</source>
        <comment>or a video</comment>
        <extracomment>%1 is a share in per cent</extracomment>
        <translation>Dateien werden gesendet… %1</translation>
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
        <translation>Bei %1 schon gepostet; dort wird nicht noch einmal gepostet.</translation>
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
        <translation>Schreib erst etwas oder füge ein Bild hinzu.</translation>
    </message>
    <message>
        <source>One language is still empty. Post in the other one, or fill it in.</source>
        <translation>Eine Sprache ist noch leer. Poste in der anderen oder füll sie aus.</translation>
    </message>
    <message numerus="yes">
        <source>The title is %n character(s) too long.</source>
        <translation>
            <numerusform>Der Titel ist %n Zeichen zu lang.</numerusform>
            <numerusform>Der Titel ist %n Zeichen zu lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes have no titles on this network.</source>
        <translation>In diesem Netzwerk haben Beiträge keine Titel.</translation>
    </message>
    <message numerus="yes">
        <source>The text is %n character(s) too long.</source>
        <translation>
            <numerusform>Der Text ist %n Zeichen zu lang.</numerusform>
            <numerusform>Der Text ist %n Zeichen zu lang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A picture&apos;s description is %n character(s) too long.</source>
        <translation>
            <numerusform>Eine Bildbeschreibung ist %n Zeichen zu lang.</numerusform>
            <numerusform>Eine Bildbeschreibung ist %n Zeichen zu lang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A note holds %n picture(s) at most.</source>
        <translation>
            <numerusform>Ein Beitrag fasst höchstens %n Bild.</numerusform>
            <numerusform>Ein Beitrag fasst höchstens %n Bilder.</numerusform>
        </translation>
    </message>
    <message>
        <source>A note holds pictures or one video, not both.</source>
        <translation>Ein Beitrag fasst Bilder oder ein Video, nicht beides.</translation>
    </message>
    <message>
        <source>This network takes no videos.</source>
        <translation>Dieses Netzwerk nimmt keine Videos.</translation>
    </message>
    <message>
        <source>The video is longer than %1.</source>
        <translation>Das Video ist länger als %1.</translation>
    </message>
    <message>
        <source>The video is larger than %1.</source>
        <translation>Das Video ist größer als %1.</translation>
    </message>
    <message>
        <source>A picture&apos;s file is gone. Remove it, then add it again.</source>
        <translation>Die Datei eines Bildes ist weg. Entferne es und füge es neu hinzu.</translation>
    </message>
    <message>
        <source>This network takes one language a note.</source>
        <translation>Dieses Netzwerk nimmt nur eine Sprache je Beitrag.</translation>
    </message>
    <message>
        <source>This network has no products.</source>
        <translation>Dieses Netzwerk hat keine Produkte.</translation>
    </message>
    <message>
        <source>This network cannot limit who reads the note in this way.</source>
        <translation>Dieses Netzwerk kann den Leserkreis nicht so einschränken.</translation>
    </message>
    <message numerus="yes">
        <source>Altogether it is %n character(s) too long for one post here.</source>
        <translation>
            <numerusform>Zusammen ist es %n Zeichen zu lang für einen Post hier.</numerusform>
            <numerusform>Zusammen ist es %n Zeichen zu lang für einen Post hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture is larger than %1.</source>
        <translation>Ein Bild ist größer als %1.</translation>
    </message>
    <message>
        <source>This network has no content warnings.</source>
        <translation>Dieses Netzwerk hat keine Inhaltswarnungen.</translation>
    </message>
    <message>
        <source>Posted notes cannot be changed on this network.</source>
        <translation>Gepostetes lässt sich in diesem Netzwerk nicht ändern.</translation>
    </message>
    <message>
        <source>This network has no quotes.</source>
        <translation>Dieses Netzwerk hat keine Zitate.</translation>
    </message>
    <message>
        <source>This network has no polls.</source>
        <translation>Dieses Netzwerk hat keine Umfragen.</translation>
    </message>
    <message>
        <source>A note has a poll or pictures here, not both.</source>
        <translation>Ein Beitrag hat hier eine Umfrage oder Bilder, nicht beides.</translation>
    </message>
    <message>
        <source>A poll needs at least two answers.</source>
        <translation>Eine Umfrage braucht mindestens zwei Antworten.</translation>
    </message>
    <message numerus="yes">
        <source>A poll holds %n answer(s) at most.</source>
        <translation>
            <numerusform>Eine Umfrage fasst höchstens %n Antwort.</numerusform>
            <numerusform>Eine Umfrage fasst höchstens %n Antworten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An answer of the poll is %n character(s) too long.</source>
        <translation>
            <numerusform>Eine Antwort der Umfrage ist %n Zeichen zu lang.</numerusform>
            <numerusform>Eine Antwort der Umfrage ist %n Zeichen zu lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two answers of the poll are the same.</source>
        <translation>Zwei Antworten der Umfrage sind gleich.</translation>
    </message>
    <message>
        <source>This network posts at once; it holds nothing for later.</source>
        <translation>Dieses Netzwerk postet sofort; planen geht nicht.</translation>
    </message>
    <message>
        <source>Choose a time at least five minutes from now.</source>
        <translation>Wähle eine Zeit, die mindestens fünf Minuten in der Zukunft liegt.</translation>
    </message>
</context>
<context>
    <name>ProductPicker</name>
    <message>
        <source>Recommend a product</source>
        <translation>Produkt empfehlen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find a product or shop</source>
        <translation>Produkt oder Laden suchen</translation>
    </message>
    <message>
        <source>Products found</source>
        <translation>Gefundene Produkte</translation>
    </message>
    <message>
        <source>Or describe your own</source>
        <translation>Oder beschreib ein eigenes</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: name of a product</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Shop (may stay empty)</source>
        <translation>Laden (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>verb on a button: add the product to the note</extracomment>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>ProductRow</name>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a product</extracomment>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>ProfileHeader</name>
    <message>
        <source>Edit profile</source>
        <translation>Profil bearbeiten</translation>
    </message>
    <message>
        <source>follows you</source>
        <translation>folgt dir</translation>
    </message>
    <message numerus="yes">
        <source>%1 notes</source>
        <extracomment>%1 is a number, perhaps shortened</extracomment>
        <translation>
            <numerusform>%1 Beitrag</numerusform>
            <numerusform>%1 Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 likes</source>
        <extracomment>noun with its count: likes that a person was given</extracomment>
        <translation>
            <numerusform>%1 Like</numerusform>
            <numerusform>%1 Likes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 followers</source>
        <extracomment>noun with its count</extracomment>
        <translation>
            <numerusform>%1 Follower</numerusform>
            <numerusform>%1 Follower</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 following</source>
        <extracomment>count of the people that a person follows</extracomment>
        <translation>
            <numerusform>%1 gefolgt</numerusform>
            <numerusform>%1 gefolgt</numerusform>
        </translation>
    </message>
    <message>
        <source>You muted this person</source>
        <translation>Du hast diese Person stummgeschaltet</translation>
    </message>
    <message>
        <source>You blocked this person</source>
        <translation>Du hast diese Person blockiert</translation>
    </message>
    <message>
        <source>This person blocked you</source>
        <translation>Diese Person hat dich blockiert</translation>
    </message>
    <message>
        <source>You asked to follow and wait for an answer</source>
        <translation>Du hast angefragt und wartest auf Antwort</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Parts of the profile</source>
        <translation>Teile des Profils</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>With replies</source>
        <translation>Mit Antworten</translation>
    </message>
    <message>
        <source>Media</source>
        <extracomment>a tab: notes with pictures or videos</extracomment>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <extracomment>a tab: notes that were saved on a network without collections</extracomment>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Liked</source>
        <extracomment>a tab: notes that the person liked</extracomment>
        <translation>Gefällt mir</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <translation>Noch keine Lesezeichen</translation>
    </message>
    <message>
        <source>The star under a note puts it here.</source>
        <translation>Der Stern unter einem Beitrag legt ihn hier ab.</translation>
    </message>
    <message>
        <source>Nothing liked yet</source>
        <translation>Noch gefällt dir nichts</translation>
    </message>
    <message>
        <source>What you like shows up here.</source>
        <translation>Was dir gefällt, erscheint hier.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Noch keine Beiträge</translation>
    </message>
    <message>
        <source>What you post shows up here.</source>
        <translation>Was du postest, erscheint hier.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neuer Beitrag</translation>
    </message>
</context>
<context>
    <name>QuoteCard</name>
    <message>
        <source>A note by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Ein Beitrag von %1</translation>
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
        <translation>Entdecken</translation>
    </message>
    <message>
        <source>Following</source>
        <extracomment>name of the page with notes of people whom the reader follows</extracomment>
        <translation>Folge ich</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Learn</source>
        <extracomment>name of the page with words kept for learning</extracomment>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>ReadingMenu</name>
    <message>
        <source>Translation first, original beneath</source>
        <translation>Erst Übersetzung, darunter Original</translation>
    </message>
    <message>
        <source>Original first, translation beneath</source>
        <translation>Erst Original, darunter Übersetzung</translation>
    </message>
    <message>
        <source>Side by side where there is room</source>
        <translation>Nebeneinander, wo Platz ist</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>Nur Übersetzung</translation>
    </message>
    <message>
        <source>Original only, translated on demand</source>
        <translation>Nur Original, Übersetzung auf Wunsch</translation>
    </message>
    <message>
        <source>Always translate @%1</source>
        <translation>@%1 immer übersetzen</translation>
    </message>
    <message>
        <source>Never translate @%1</source>
        <extracomment>%1 is a person&apos;s handle, without the at sign</extracomment>
        <translation>@%1 nie übersetzen</translation>
    </message>
    <message>
        <source>Translate this channel automatically</source>
        <translation>Diesen Kanal automatisch übersetzen</translation>
    </message>
    <message>
        <source>Never translate this channel</source>
        <translation>Diesen Kanal nie übersetzen</translation>
    </message>
    <message>
        <source>The language is wrong: it is in</source>
        <translation>Die Sprache stimmt nicht, es ist</translation>
    </message>
    <message>
        <source>Always for @%1</source>
        <extracomment>%1 is a person&apos;s handle, without the at sign; what follows are languages</extracomment>
        <translation>Immer bei @%1</translation>
    </message>
</context>
<context>
    <name>ReadingMode</name>
    <message>
        <source>Originals</source>
        <extracomment>noun: no text is translated</extracomment>
        <translation>Originale</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>every text in a language that the reader does not read is translated</extracomment>
        <translation>Auto</translation>
    </message>
    <message>
        <source>On demand</source>
        <extracomment>a text is translated when the reader asks for it</extracomment>
        <translation>Auf Wunsch</translation>
    </message>
    <message>
        <source>Reading: %1 into %2</source>
        <extracomment>%1 and %2 are names of languages</extracomment>
        <translation>Lesen: %1 → %2</translation>
    </message>
    <message>
        <source>How texts are read. Ctrl+T flips everything to the originals.</source>
        <translation>Wie Texte gelesen werden. Ctrl+T schaltet alles auf die Originale um.</translation>
    </message>
    <message>
        <source>I read</source>
        <extracomment>heading over the languages that the reader reads</extracomment>
        <translation>Ich lese</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>noun: heading over how translations are shown</extracomment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Translate automatically</source>
        <translation>Automatisch übersetzen</translation>
    </message>
    <message>
        <source>Show originals</source>
        <translation>Originale zeigen</translation>
    </message>
</context>
<context>
    <name>ReadingSection</name>
    <message>
        <source>Languages I read</source>
        <translation>Sprachen, die ich lese</translation>
    </message>
    <message>
        <source>Texts in these languages are left as they are. The first is translated into.</source>
        <translation>Texte in diesen Sprachen bleiben, wie sie sind. In die erste wird übersetzt.</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Übersetzen in</translation>
    </message>
    <message>
        <source>I also read %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>Ich lese auch %1</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>noun: heading over how translations are shown</extracomment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Translate %1 automatically</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>%1 automatisch übersetzen</translation>
    </message>
    <message>
        <source>I am learning %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>Ich lerne %1</translation>
    </message>
    <message>
        <source>The original is shown, translated on demand</source>
        <translation>Das Original wird gezeigt, übersetzt wird auf Wunsch</translation>
    </message>
    <message>
        <source>Pinyin over Chinese words</source>
        <translation>Pinyin über chinesischen Wörtern</translation>
    </message>
    <message>
        <source>In the translation panel</source>
        <translation>In der Übersetzungsleiste</translation>
    </message>
    <message>
        <source>Pinyin in the colours of its tones</source>
        <translation>Pinyin in den Farben der Töne</translation>
    </message>
    <message>
        <source>Rules for authors and channels</source>
        <translation>Regeln für Autoren und Kanäle</translation>
    </message>
    <message>
        <source>Made in the menus of notes, cards and channels. They go before all above.</source>
        <translation>Entstehen in den Menüs von Beiträgen, Karten und Kanälen. Sie gehen allem darüber vor.</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>noun: heading over the languages one writes in</extracomment>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>The other of English and Chinese</source>
        <translation>Das jeweils andere von Englisch und Chinesisch</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Zweite Sprache</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>Chinesische Schriftzeichen</translation>
    </message>
    <message>
        <source>Ctrl+T shows what the author wrote, wherever characters are converted.</source>
        <translation>Ctrl+T zeigt, was der Autor schrieb, wo Zeichen umgewandelt sind.</translation>
    </message>
    <message>
        <source>As written</source>
        <extracomment>of Chinese characters: not converted</extracomment>
        <translation>Wie geschrieben</translation>
    </message>
    <message>
        <source>Simplified</source>
        <extracomment>adjective: Chinese characters</extracomment>
        <translation>Kurzzeichen</translation>
    </message>
    <message>
        <source>Traditional</source>
        <extracomment>adjective: Chinese characters</extracomment>
        <translation>Langzeichen</translation>
    </message>
    <message>
        <source>Show Chinese in</source>
        <translation>Chinesisch anzeigen in</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <extracomment>Traditional characters and words of Taiwan</extracomment>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <extracomment>Traditional characters of Hong Kong</extracomment>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>Mainland words</source>
        <extracomment>Simplified characters with the words of the mainland</extracomment>
        <translation>Festland-Wörter</translation>
    </message>
    <message>
        <source>Traditional Chinese as in</source>
        <translation>Langzeichen wie in</translation>
    </message>
    <message>
        <source>Also for translations and for your second language</source>
        <translation>Auch für Übersetzungen und deine zweite Sprache</translation>
    </message>
    <message>
        <source>Sensitive pictures and videos</source>
        <translation>Heikle Bilder und Videos</translation>
    </message>
    <message>
        <source>Content warnings of authors stay closed until you open them.</source>
        <translation>Inhaltswarnungen bleiben zu, bis du sie öffnest.</translation>
    </message>
    <message>
        <source>Cover those marked as sensitive</source>
        <translation>Als heikel markierte verdecken</translation>
    </message>
    <message>
        <source>Always show</source>
        <extracomment>pictures and texts marked as sensitive are never covered</extracomment>
        <translation>Immer zeigen</translation>
    </message>
    <message>
        <source>Always cover all</source>
        <translation>Immer alle verdecken</translation>
    </message>
</context>
<context>
    <name>ReadsBack</name>
    <message>
        <source>READS BACK</source>
        <extracomment>label: the own translation, translated back into the writer&apos;s language</extracomment>
        <translation>RÜCKÜBERSETZUNG</translation>
    </message>
    <message>
        <source>CHECK</source>
        <extracomment>mark on a translation that may be wrong: have a look at it</extracomment>
        <translation>PRÜFEN</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Missing in the translation: %1</source>
        <translation>Fehlt in der Übersetzung: %1</translation>
    </message>
    <message>
        <source>Only in the translation: %1</source>
        <translation>Nur in der Übersetzung: %1</translation>
    </message>
    <message>
        <source>You say no, reading back does not: %1</source>
        <extracomment>%1 are words that say no, such as &quot;not&quot; or 不</extracomment>
        <translation>Du verneinst, die Rückübersetzung nicht: %1</translation>
    </message>
    <message>
        <source>Reading back says no, you do not: %1</source>
        <extracomment>%1 are words that say no, such as &quot;not&quot; or 不</extracomment>
        <translation>Die Rückübersetzung verneint, du nicht: %1</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report @%1</source>
        <extracomment>%1 is a person&apos;s handle</extracomment>
        <translation>@%1 melden</translation>
    </message>
    <message>
        <source>The people who run your server read this and decide. The person is not told who reported them.</source>
        <translation>Das lesen und entscheiden die Leute, die deinen Server betreiben. Die Person erfährt nicht, wer sie gemeldet hat.</translation>
    </message>
    <message>
        <source>What breaks the rules?</source>
        <translation>Was verstößt gegen die Regeln?</translation>
    </message>
    <message>
        <source>Include this note</source>
        <translation>Diesen Beitrag beifügen</translation>
    </message>
    <message>
        <source>Tell the moderators of %1 too</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Auch die Moderation von %1 informieren</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>verb on a button: report to the moderators</extracomment>
        <translation>Melden</translation>
    </message>
    <message>
        <source>Reported</source>
        <extracomment>shown after something was reported to the moderators</extracomment>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Absturzberichte</translation>
    </message>
    <message>
        <source>Crash report</source>
        <extracomment>name of the text of one report</extracomment>
        <translation>Absturzbericht</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>of a report: it is on the clipboard now</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Kept on this computer and sent nowhere. It says where in the program something broke, names no people and holds nothing you wrote or read.</source>
        <translation>Bleibt auf diesem Computer und wird nirgendwohin gesendet. Er sagt, wo im Programm etwas kaputtging, nennt keine Personen und enthält nichts, was du geschrieben oder gelesen hast.</translation>
    </message>
    <message>
        <source>Unexpected end</source>
        <translation>Unerwartetes Ende</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Save crash report</source>
        <translation>Absturzbericht speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>always translated</source>
        <extracomment>of the notes of a channel: a rule of the reader</extracomment>
        <translation>immer übersetzt</translation>
    </message>
    <message>
        <source>never translated</source>
        <translation>nie übersetzt</translation>
    </message>
    <message>
        <source>There are no rules yet.</source>
        <translation>Es gibt noch keine Regeln.</translation>
    </message>
    <message>
        <source>writes in %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>schreibt auf %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the rule for %1</source>
        <extracomment>%1 is an author&apos;s handle or the name of a channel</extracomment>
        <translation>Regel für %1 entfernen</translation>
    </message>
</context>
<context>
    <name>ScheduleEdit</name>
    <message>
        <source>Post on</source>
        <comment>date and time follow</comment>
        <translation>Posten am</translation>
    </message>
    <message>
        <source>When the note is posted</source>
        <translation>Wann der Beitrag gepostet wird</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>post without waiting</comment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Post at once instead</source>
        <translation>Stattdessen sofort posten</translation>
    </message>
</context>
<context>
    <name>ScrubBar</name>
    <message>
        <source>Place in the video</source>
        <translation>Stelle im Video</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search notes, topics, people</source>
        <translation>Beiträge, Themen, Leute suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>verb: name of the search field</extracomment>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Results for “%1”</source>
        <extracomment>%1 is what the reader searched for</extracomment>
        <translation>Ergebnisse für „%1“</translation>
    </message>
    <message>
        <source>Kind of results</source>
        <translation>Art der Ergebnisse</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>No notes found</source>
        <translation>Keine Beiträge gefunden</translation>
    </message>
    <message>
        <source>Try fewer or other words. One Chinese character is enough.</source>
        <translation>Versuch weniger oder andere Wörter. Ein chinesisches Zeichen genügt.</translation>
    </message>
    <message>
        <source>Topics (%1)</source>
        <translation>Themen (%1)</translation>
    </message>
    <message>
        <source>No topics found</source>
        <translation>Keine Themen gefunden</translation>
    </message>
    <message>
        <source>People (%1)</source>
        <translation>Leute (%1)</translation>
    </message>
    <message>
        <source>No people found</source>
        <translation>Keine Leute gefunden</translation>
    </message>
</context>
<context>
    <name>SecondText</name>
    <message>
        <source>Translate again</source>
        <translation>Neu übersetzen</translation>
    </message>
    <message>
        <source>Send again to post it as it is.</source>
        <translation>Noch einmal senden, um es so zu posten.</translation>
    </message>
    <message>
        <source>%1 · edited by you</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>%1 · von dir bearbeitet</translation>
    </message>
    <message>
        <source>%1 · translated as you type</source>
        <translation>%1 · beim Tippen übersetzt</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>It takes no new accounts at present; an existing one works.</source>
        <translation>Nimmt derzeit keine neuen Konten; ein bestehendes geht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 people</source>
        <extracomment>%1 is a number such as 12K: how many people have accounts on a server</extracomment>
        <translation>
            <numerusform>%1 Person</numerusform>
            <numerusform>%1 Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Engines</source>
        <extracomment>noun: programs and services that translate</extracomment>
        <translation>Übersetzer</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Übersetzungen</translation>
    </message>
    <message>
        <source>Glossary</source>
        <extracomment>noun: terms with translations of one&apos;s own</extracomment>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>Sprachpakete</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>name of the page about the program</extracomment>
        <translation>Über</translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation>Einstellungsseiten</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Places</source>
        <extracomment>heading over keys that lead to pages</extracomment>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>heading over keys for reading</extracomment>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>heading over keys for writing</extracomment>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>heading over keys of the whole window</extracomment>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Entdecken</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Folge ich</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>go back to the page before</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Flip everything to the originals and back</source>
        <translation>Alles auf die Originale umschalten und zurück</translation>
    </message>
    <message>
        <source>Show or hide the translation panel</source>
        <translation>Übersetzungsleiste zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Explain a Chinese word in a text</source>
        <translation>Ein chinesisches Wort im Text erklären</translation>
    </message>
    <message>
        <source>Double click</source>
        <extracomment>stands where a key would stand</extracomment>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Explain slang, underlined with dots</source>
        <translation>Slang erklären, mit Punkten unterstrichen</translation>
    </message>
    <message>
        <source>Click</source>
        <extracomment>stands where a key would stand</extracomment>
        <translation>Klick</translation>
    </message>
    <message>
        <source>Move among the cards</source>
        <translation>Zwischen den Karten wandern</translation>
    </message>
    <message>
        <source>Open the chosen note</source>
        <translation>Gewählten Beitrag öffnen</translation>
    </message>
    <message>
        <source>Like the chosen note</source>
        <translation>Gewählten Beitrag mit „Gefällt mir“ markieren</translation>
    </message>
    <message>
        <source>Collect the chosen note</source>
        <translation>Gewählten Beitrag merken</translation>
    </message>
    <message>
        <source>Share the chosen note</source>
        <translation>Gewählten Beitrag teilen</translation>
    </message>
    <message>
        <source>Show what is covered of a note</source>
        <translation>Verdecktes eines Beitrags zeigen</translation>
    </message>
    <message>
        <source>Refresh the page</source>
        <translation>Seite aktualisieren</translation>
    </message>
    <message>
        <source>Close the note</source>
        <translation>Beitrag schließen</translation>
    </message>
    <message>
        <source>Next or previous picture</source>
        <translation>Nächstes oder voriges Bild</translation>
    </message>
    <message>
        <source>Zoom a picture</source>
        <translation>Bild zoomen</translation>
    </message>
    <message>
        <source>Play or pause a video</source>
        <translation>Video abspielen oder anhalten</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neuer Beitrag</translation>
    </message>
    <message>
        <source>Show or hide the composer</source>
        <translation>Editor zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Post, or send the comment</source>
        <translation>Posten oder Kommentar senden</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>New line in a message</source>
        <translation>Neue Zeile in einer Nachricht</translation>
    </message>
    <message>
        <source>Move a picture</source>
        <translation>Bild verschieben</translation>
    </message>
    <message>
        <source>Take the last action back</source>
        <translation>Letzte Aktion rückgängig machen</translation>
    </message>
    <message>
        <source>Switch accounts</source>
        <translation>Konto wechseln</translation>
    </message>
    <message>
        <source>Switch to an account by its place there</source>
        <translation>Zum Konto an dieser Stelle wechseln</translation>
    </message>
    <message>
        <source>This list</source>
        <extracomment>the list of keyboard shortcuts itself</extracomment>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Show string keys</source>
        <extracomment>for translators: every text is marked with its place in the locale files</extracomment>
        <translation>Textschlüssel zeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Noch nichts gewählt</translation>
    </message>
    <message>
        <source>Choose a note or a comment to read it sentence by sentence.</source>
        <translation>Wähle einen Beitrag oder Kommentar, um ihn Satz für Satz zu lesen.</translation>
    </message>
    <message>
        <source>No text here</source>
        <translation>Kein Text hier</translation>
    </message>
    <message>
        <source>Try another engine</source>
        <translation>Anderen Übersetzer probieren</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing to translate: there are only emoji, numbers or links.</source>
        <translation>Nichts zu übersetzen: nur Emojis, Zahlen oder Links.</translation>
    </message>
    <message>
        <source>Translate into %1</source>
        <translation>In %1 übersetzen</translation>
    </message>
    <message>
        <source>You read this language.</source>
        <translation>Diese Sprache liest du.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Almost done</source>
        <extracomment>shown in the browser after signing in</extracomment>
        <translation>Fast fertig</translation>
    </message>
    <message>
        <source>You can close this page and return to RedNote Desktop.</source>
        <translation>Du kannst diese Seite schließen und zu RedNote Desktop zurückkehren.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Return to RedNote Desktop to try again.</source>
        <translation>Kehr zu RedNote Desktop zurück und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>This is not the name of a server. Enter one such as %1.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Das ist kein Servername. Gib einen wie %1 ein.</translation>
    </message>
    <message>
        <source>This server does not let programs such as this one in.</source>
        <translation>Dieser Server lässt Programme wie dieses nicht zu.</translation>
    </message>
    <message>
        <source>No server of this name was found. Check the spelling and the connection.</source>
        <translation>Kein Server mit diesem Namen gefunden. Prüfe Schreibweise und Verbindung.</translation>
    </message>
    <message>
        <source>Something answers there, but it does not speak the Mastodon API.</source>
        <translation>Dort antwortet etwas, spricht aber nicht die Mastodon-API.</translation>
    </message>
    <message>
        <source>No secure connection could be made: the server&apos;s certificate cannot be trusted. Nothing was sent.</source>
        <translation>Keine sichere Verbindung möglich: Dem Zertifikat des Servers ist nicht zu trauen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>This server redirects to %1. Enter that name instead.</source>
        <extracomment>%1 is the address of another server</extracomment>
        <translation>Dieser Server leitet zu %1 weiter. Gib stattdessen diesen Namen ein.</translation>
    </message>
    <message>
        <source>The server does not answer. Try again later.</source>
        <translation>Der Server antwortet nicht. Versuch es später noch einmal.</translation>
    </message>
    <message>
        <source>The server did not let the program ask.</source>
        <translation>Der Server hat die Anfrage nicht zugelassen.</translation>
    </message>
    <message>
        <source>The server does not know this code. Copy it anew, or open the browser again.</source>
        <translation>Der Server kennt diesen Code nicht. Kopiere ihn neu oder öffne den Browser noch einmal.</translation>
    </message>
    <message>
        <source>You did not let the program in. Nothing was changed.</source>
        <translation>Du hast den Zugriff nicht erlaubt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing came back from the browser in time. Open it again to go on.</source>
        <translation>Vom Browser kam nicht rechtzeitig etwas zurück. Öffne ihn noch einmal, um weiterzumachen.</translation>
    </message>
    <message>
        <source>The server took its permission back. Try once more.</source>
        <translation>Der Server hat seine Erlaubnis zurückgenommen. Versuch es noch einmal.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Connect an account</source>
        <translation>Konto verbinden</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Asking the server what it is…</source>
        <translation>Der Server wird gefragt, was er ist…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>There is no keyring, so this sign-in lasts until the program ends.</source>
        <translation>Es gibt keinen Schlüsselbund, darum gilt diese Anmeldung bis zum Programmende.</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Angemeldet als %1</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>In progress</source>
        <extracomment>read out for the moving bar</extracomment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Browser noch einmal öffnen</translation>
    </message>
    <message>
        <source>Paste a code instead</source>
        <translation>Stattdessen Code einfügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Im Browser anmelden</translation>
    </message>
    <message>
        <source>Your browser shows %1. Sign in there and let the program in.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Dein Browser zeigt %1. Melde dich dort an und erlaube den Zugriff.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertigstellen</translation>
    </message>
    <message>
        <source>Which server is your account on?</source>
        <translation>Auf welchem Server ist dein Konto?</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>noun: the address of a network&apos;s server</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Mastodon, Pixelfed, GoToSocial, Akkoma and others of their family. Your whole name there, such as @mei@example.org, will do too.</source>
        <translation>Mastodon, Pixelfed, GoToSocial, Akkoma und Verwandte. Auch dein ganzer Name dort geht, z. B. @mei@example.org.</translation>
    </message>
    <message>
        <source>The password stays between you and the server. What you read there is translated on this computer.</source>
        <translation>Das Passwort bleibt zwischen dir und dem Server. Was du dort liest, wird auf diesem Computer übersetzt.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy this address into one:</source>
        <translation>Kein Browser ließ sich öffnen. Kopiere diese Adresse in einen:</translation>
    </message>
    <message>
        <source>Address for the browser</source>
        <translation>Adresse für den Browser</translation>
    </message>
    <message>
        <source>Let the program in on the page in your browser, then copy the code it shows.</source>
        <translation>Erlaube den Zugriff auf der Seite im Browser und kopiere dann den Code, den sie zeigt.</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>noun: a code that the server&apos;s page shows</extracomment>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>StateView</name>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>StorageSection</name>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Notes, drafts and translations</source>
        <translation>Beiträge, Entwürfe und Übersetzungen</translation>
    </message>
    <message>
        <source>Own pictures and videos</source>
        <translation>Eigene Bilder und Videos</translation>
    </message>
    <message>
        <source>Made again when missing (language pack, dictionary)</source>
        <translation>Wird bei Bedarf neu erzeugt (Sprachpaket, Wörterbuch)</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>Zwischenspeicher</translation>
    </message>
    <message>
        <source>Kept to be quick; the oldest goes when a cache is full.</source>
        <translation>Für mehr Tempo; ist einer voll, geht das Älteste.</translation>
    </message>
    <message>
        <source>Pictures in memory</source>
        <translation>Bilder im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>From the next start</source>
        <translation>Ab dem nächsten Start</translation>
    </message>
    <message>
        <source>Translations on disk</source>
        <translation>Übersetzungen auf dem Datenträger</translation>
    </message>
</context>
<context>
    <name>TalkList</name>
    <message>
        <source>Only you</source>
        <extracomment>The name of a conversation that nobody but the reader takes part in</extracomment>
        <translation>Nur du</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
</context>
<context>
    <name>TalkRow</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>You: %1</source>
        <extracomment>What the viewer said last in a conversation; %1 is the message</extracomment>
        <translation>Du: %1</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>The spoken name of a conversation with something unread</extracomment>
        <translation>ungelesen</translation>
    </message>
</context>
<context>
    <name>TalkView</name>
    <message>
        <source>Profile</source>
        <extracomment>noun: the page about a person</extracomment>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Back to all conversations</source>
        <translation>Zurück zu allen Unterhaltungen</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Unterhaltung mit %1</translation>
    </message>
    <message>
        <source>Say hello</source>
        <extracomment>verb: shown in a conversation without messages</extracomment>
        <translation>Sag Hallo</translation>
    </message>
    <message>
        <source>Write in your language. It can be sent in theirs.</source>
        <translation>Schreib in deiner Sprache. Gesendet werden kann in der anderen.</translation>
    </message>
</context>
<context>
    <name>TermForm</name>
    <message>
        <source>Term, as it stands in texts</source>
        <translation>Begriff, wie er in Texten steht</translation>
    </message>
    <message>
        <source>Its translation</source>
        <extracomment>noun: what the term is translated as</extracomment>
        <translation>Seine Übersetzung</translation>
    </message>
    <message>
        <source>Language of the term</source>
        <translation>Sprache des Begriffs</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>Sprache der Übersetzung</translation>
    </message>
    <message>
        <source>Both ways</source>
        <extracomment>the term holds for both directions of translation</extracomment>
        <translation>In beide Richtungen</translation>
    </message>
    <message>
        <source>Note for yourself</source>
        <translation>Notiz für dich</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave it as it was (Esc)</source>
        <translation>Lassen, wie es war (Esc)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Use it from now on (Enter)</source>
        <translation>Ab jetzt verwenden (Enter)</translation>
    </message>
    <message>
        <source>Choose two different languages.</source>
        <translation>Wähle zwei verschiedene Sprachen.</translation>
    </message>
</context>
<context>
    <name>TextSkeleton</name>
    <message>
        <source>Translating</source>
        <translation>Wird übersetzt</translation>
    </message>
</context>
<context>
    <name>ThreadAbove</name>
    <message>
        <source>In reply to</source>
        <translation>Als Antwort auf</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message numerus="yes">
        <source>Show %n more replies</source>
        <translation>
            <numerusform>%n weitere Antwort zeigen</numerusform>
            <numerusform>%n weitere Antworten zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n replies</source>
        <translation>
            <numerusform>%n Antwort zeigen</numerusform>
            <numerusform>%n Antworten zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Left)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neuer Beitrag</translation>
    </message>
    <message>
        <source>New note (Ctrl+N)</source>
        <translation>Neuer Beitrag (Ctrl+N)</translation>
    </message>
</context>
<context>
    <name>TopicCard</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>No note has this topic yet</source>
        <translation>Noch kein Beitrag hat dieses Thema</translation>
    </message>
    <message>
        <source>Write the first: put the topic into a new note.</source>
        <translation>Schreib den ersten: Gib einem neuen Beitrag dieses Thema.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Following</source>
        <extracomment>state of the button: the viewer follows this topic</extracomment>
        <translation>Folge ich</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>verb on a button: follow the topic</extracomment>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Stop following #%1</source>
        <extracomment>%1 is the name of a topic</extracomment>
        <translation>#%1 nicht mehr folgen</translation>
    </message>
    <message>
        <source>Follow #%1</source>
        <extracomment>%1 is the name of a topic</extracomment>
        <translation>#%1 folgen</translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Filter by name or meaning</source>
        <translation>Nach Name oder Bedeutung filtern</translation>
    </message>
    <message>
        <source>Filter topics</source>
        <translation>Themen filtern</translation>
    </message>
    <message>
        <source>No such topic</source>
        <translation>Kein solches Thema</translation>
    </message>
    <message>
        <source>Try fewer letters.</source>
        <translation>Versuch weniger Buchstaben.</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken in.</source>
        <translation>Angehalten. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>Die Datei ließ sich dort nicht schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries written to %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%n Eintrag in %1 geschrieben</numerusform>
            <numerusform>%n Einträge in %1 geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries taken in.</source>
        <translation>
            <numerusform>%n Eintrag importiert.</numerusform>
            <numerusform>%n Einträge importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed as you have them.</source>
        <translation>
            <numerusform>%n blieb unverändert.</numerusform>
            <numerusform>%n blieben unverändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <extracomment>%1 is the number of a line in a file, %2 says what is wrong with it</extracomment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>%n ausgelassen.</numerusform>
            <numerusform>%n ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the file&apos;s instead</source>
        <translation>Fassung der Datei nehmen</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>of rows of a file: taken over</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>(line %1)</source>
        <extracomment>%1 is the number of a line in a file</extracomment>
        <translation>(Zeile %1)</translation>
    </message>
    <message>
        <source>there is no original</source>
        <translation>das Original fehlt</translation>
    </message>
    <message>
        <source>there is no translation</source>
        <translation>die Übersetzung fehlt</translation>
    </message>
    <message>
        <source>the translation repeats the original</source>
        <translation>die Übersetzung wiederholt das Original</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>the languages are missing or the same</source>
        <translation>die Sprachen fehlen oder sind gleich</translation>
    </message>
    <message>
        <source>it has more cells than there are columns</source>
        <translation>mehr Zellen als Spalten</translation>
    </message>
    <message>
        <source>its quotes do not close</source>
        <translation>die Anführungszeichen werden nicht geschlossen</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB.</source>
        <translation>Die Datei ist größer als 64 MB.</translation>
    </message>
    <message>
        <source>The file has more than 500,000 entries.</source>
        <translation>Die Datei hat mehr als 500.000 Einträge.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8 or UTF-16.</source>
        <translation>Die Datei ist kein Text in UTF-8 oder UTF-16.</translation>
    </message>
    <message>
        <source>The file is XML, but not of the kind that is wanted here.</source>
        <translation>Die Datei ist XML, aber nicht von der Art, die hier gebraucht wird.</translation>
    </message>
    <message>
        <source>The file is damaged: its XML does not hold together.</source>
        <translation>Die Datei ist beschädigt: Ihr XML ist fehlerhaft.</translation>
    </message>
    <message>
        <source>The file declares entities. Such files can fill the memory or read other files, so they are refused.</source>
        <translation>Die Datei deklariert Entitäten. Solche Dateien können den Speicher füllen oder andere Dateien lesen, darum werden sie abgelehnt.</translation>
    </message>
    <message>
        <source>The file is nested too deep to be a list of entries.</source>
        <translation>Die Datei ist zu tief verschachtelt für eine Liste von Einträgen.</translation>
    </message>
    <message>
        <source>The first line has to name the columns, such as source, target, source_language and target_language.</source>
        <translation>Die erste Zeile muss die Spalten nennen, z. B. source, target, source_language und target_language.</translation>
    </message>
</context>
<context>
    <name>TranslationLine</name>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>More about the translation</source>
        <translation>Mehr zur Übersetzung</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>verb on a button</extracomment>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Show the translation</source>
        <translation>Übersetzung zeigen</translation>
    </message>
    <message>
        <source>Show original</source>
        <translation>Original zeigen</translation>
    </message>
    <message>
        <source>several languages</source>
        <extracomment>stands where the name of a language would: &quot;Translated from several languages&quot;</extracomment>
        <translation>mehrere Sprachen</translation>
    </message>
    <message>
        <source>Written by the author</source>
        <translation>Vom Autor geschrieben</translation>
    </message>
    <message>
        <source>Translating from %1…</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>Wird übersetzt, Original: %1…</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>Auf %1</translation>
    </message>
    <message>
        <source>Translated from %1 by %2</source>
        <extracomment>%1 is the name of a language, %2 that of a translation service</extracomment>
        <translation>Original: %1 · übersetzt von %2</translation>
    </message>
    <message>
        <source>Translated from %1 on this device</source>
        <translation>Original: %1 · auf diesem Gerät übersetzt</translation>
    </message>
    <message>
        <source>%1, still learning: it invents things, so trust the original</source>
        <extracomment>%1 is the name of a translator that makes mistakes</extracomment>
        <translation>%1, Testversion: erfindet manches, also dem Original trauen</translation>
    </message>
    <message>
        <source>Open the Translation panel</source>
        <translation>Übersetzungsleiste öffnen</translation>
    </message>
    <message>
        <source>Copy the translation</source>
        <translation>Übersetzung kopieren</translation>
    </message>
    <message>
        <source>Copy the original</source>
        <translation>Original kopieren</translation>
    </message>
</context>
<context>
    <name>TranslationPanel</name>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>What is shown about the text</source>
        <translation>Was zum Text gezeigt wird</translation>
    </message>
    <message>
        <source>Pairs</source>
        <extracomment>noun: sentences beside their translations</extracomment>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>noun: words of the text, explained</extracomment>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
</context>
<context>
    <name>TranslationsSection</name>
    <message>
        <source>What is remembered</source>
        <translation>Übersetzungsspeicher</translation>
    </message>
    <message>
        <source>Every sentence is translated once. Your own words come first, then what you pinned, then the machine&apos;s.</source>
        <translation>Jeder Satz wird einmal übersetzt. Deine Worte gehen vor, dann Angeheftetes, dann die Maschine.</translation>
    </message>
    <message>
        <source>Remembered translations</source>
        <translation>Gespeicherte Übersetzungen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>verb: no longer remember a translation</extracomment>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Search in originals and translations</source>
        <translation>In Originalen und Übersetzungen suchen</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all translations</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>a filter: translations written by the reader</extracomment>
        <translation>Deine</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>a filter: translations kept for good</extracomment>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>By machine</source>
        <extracomment>a filter: translations made by the program</extracomment>
        <translation>Maschinell</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>TMX 1.4 is what translation programs exchange, CSV what spreadsheets read. An imported translation never replaces a newer one of yours unless you say so.</source>
        <translation>TMX 1.4 tauschen Übersetzungsprogramme aus, CSV lesen Tabellenprogramme. Eine importierte Übersetzung ersetzt nie eine neuere von dir, außer du willst es.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Import a TMX or CSV file</source>
        <translation>TMX- oder CSV-Datei importieren</translation>
    </message>
    <message>
        <source>Export what machines made too</source>
        <translation>Auch Maschinelles exportieren</translation>
    </message>
    <message>
        <source>Otherwise your own and pinned translations alone</source>
        <translation>Sonst nur deine eigenen und angehefteten Übersetzungen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export a TMX or CSV file</source>
        <translation>Als TMX- oder CSV-Datei exportieren</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <extracomment>noun: heading over what is no longer remembered</extracomment>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget machine translations</source>
        <translation>Maschinelle Übersetzungen vergessen</translation>
    </message>
    <message>
        <source>All that machines made</source>
        <translation>Alles, was Maschinen übersetzt haben</translation>
    </message>
    <message>
        <source>Your own and pinned translations stay</source>
        <translation>Deine eigenen und angehefteten bleiben</translation>
    </message>
    <message numerus="yes">
        <source>%n translations; all together %1</source>
        <extracomment>%1 is a size such as 2 MB</extracomment>
        <translation>
            <numerusform>%n Übersetzung; insgesamt %1</numerusform>
            <numerusform>%n Übersetzungen; insgesamt %1</numerusform>
        </translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>of a translation: written by the reader</extracomment>
        <translation>deins</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>of a translation: kept for good</extracomment>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>by machine</source>
        <extracomment>of a translation: made by the program</extracomment>
        <translation>maschinell</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Übersetzungen</translation>
    </message>
    <message>
        <source>Take in translations</source>
        <translation>Übersetzungen importieren</translation>
    </message>
    <message>
        <source>Write translations</source>
        <translation>Übersetzungen schreiben</translation>
    </message>
    <message>
        <source>Forget everything that machines translated? It is made again when needed.</source>
        <translation>Alles vergessen, was Maschinen übersetzt haben? Bei Bedarf entsteht es neu.</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>verb on a button: do not forget the translations</extracomment>
        <translation>Behalten</translation>
    </message>
    <message numerus="yes">
        <source>%n translations forgotten</source>
        <translation>
            <numerusform>%n Übersetzung vergessen</numerusform>
            <numerusform>%n Übersetzungen vergessen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrustLines</name>
    <message>
        <source>CHECK</source>
        <extracomment>mark on a translation that may be wrong: have a look at it</extracomment>
        <translation>PRÜFEN</translation>
    </message>
    <message>
        <source>Try another engine</source>
        <translation>Anderen Übersetzer probieren</translation>
    </message>
    <message>
        <source>Open the settings of packs and engines</source>
        <translation>Einstellungen für Pakete und Übersetzer öffnen</translation>
    </message>
    <message>
        <source>Hide the machine&apos;s guess</source>
        <translation>Rohübersetzung verbergen</translation>
    </message>
    <message>
        <source>Show the machine&apos;s guess</source>
        <translation>Rohübersetzung zeigen</translation>
    </message>
</context>
<context>
    <name>TrustNote</name>
    <message>
        <source>CHECK</source>
        <extracomment>mark on a translation that may be wrong: have a look at it</extracomment>
        <translation>PRÜFEN</translation>
    </message>
    <message>
        <source>Try another engine</source>
        <translation>Anderen Übersetzer probieren</translation>
    </message>
    <message>
        <source>Open the settings of packs and engines</source>
        <translation>Einstellungen für Pakete und Übersetzer öffnen</translation>
    </message>
    <message>
        <source>Show word by word</source>
        <translation>Wort für Wort zeigen</translation>
    </message>
    <message>
        <source>Show the machine&apos;s guess</source>
        <translation>Rohübersetzung zeigen</translation>
    </message>
    <message>
        <source>The machine&apos;s translation is not to be trusted: word by word instead</source>
        <translation>Der maschinellen Übersetzung ist nicht zu trauen: stattdessen Wort für Wort</translation>
    </message>
</context>
<context>
    <name>TrustText</name>
    <message>
        <source>The translation may be wrong</source>
        <translation>Die Übersetzung könnte falsch sein</translation>
    </message>
    <message>
        <source>The translation is not to be trusted</source>
        <translation>Der Übersetzung ist nicht zu trauen</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the words of a list</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not in the translation: %1</source>
        <extracomment>%1 are words of the original</extracomment>
        <translation>Nicht in der Übersetzung: %1</translation>
    </message>
    <message>
        <source>Not in the original: %1</source>
        <extracomment>%1 are words of the translation</extracomment>
        <translation>Nicht im Original: %1</translation>
    </message>
    <message>
        <source>Numbers differ: %1</source>
        <extracomment>%1 are numbers</extracomment>
        <translation>Zahlen weichen ab: %1</translation>
    </message>
    <message>
        <source>Only one of the two says no: %1</source>
        <extracomment>%1 is a word such as “not”</extracomment>
        <translation>Nur eins von beiden verneint: %1</translation>
    </message>
    <message>
        <source>Turned into its opposite: %1</source>
        <extracomment>%1 are a word of the original and its opposite in the translation</extracomment>
        <translation>Ins Gegenteil verkehrt: %1</translation>
    </message>
    <message>
        <source>Lost on the way: %1</source>
        <extracomment>%1 are names, prices or codes</extracomment>
        <translation>Unterwegs verloren: %1</translation>
    </message>
    <message>
        <source>Said twice: %1</source>
        <extracomment>%1 are words of the translation</extracomment>
        <translation>Doppelt gesagt: %1</translation>
    </message>
    <message>
        <source>Its length does not fit the original</source>
        <translation>Die Länge passt nicht zum Original</translation>
    </message>
    <message>
        <source>The machine itself was unsure</source>
        <translation>Die Maschine selbst war unsicher</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Liked</source>
        <extracomment>what was just done and can be taken back</extracomment>
        <translation>Gefällt dir</translation>
    </message>
    <message>
        <source>Like taken back</source>
        <translation>Gefällt dir nicht mehr</translation>
    </message>
    <message>
        <source>Added to the collection</source>
        <translation>Zur Sammlung hinzugefügt</translation>
    </message>
    <message>
        <source>Taken out of the collection</source>
        <translation>Aus der Sammlung entfernt</translation>
    </message>
    <message>
        <source>Following</source>
        <extracomment>what was just done and can be taken back: the viewer follows a person now</extracomment>
        <translation>Du folgst jetzt</translation>
    </message>
    <message>
        <source>No longer following</source>
        <translation>Du folgst nicht mehr</translation>
    </message>
    <message>
        <source>Shared with your followers</source>
        <translation>Mit deinen Followern geteilt</translation>
    </message>
    <message>
        <source>No longer shared</source>
        <translation>Nicht mehr geteilt</translation>
    </message>
    <message>
        <source>Muted: their notes are not shown</source>
        <translation>Stummgeschaltet: Beiträge werden nicht gezeigt</translation>
    </message>
    <message>
        <source>No longer muted</source>
        <translation>Nicht mehr stummgeschaltet</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>what was just done and can be taken back</extracomment>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>No longer blocked</source>
        <translation>Nicht mehr blockiert</translation>
    </message>
    <message>
        <source>Following the topic</source>
        <translation>Du folgst dem Thema</translation>
    </message>
    <message>
        <source>No longer following the topic</source>
        <translation>Du folgst dem Thema nicht mehr</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Beitrag gelöscht</translation>
    </message>
    <message>
        <source>Comment deleted</source>
        <translation>Kommentar gelöscht</translation>
    </message>
    <message>
        <source>Your translation is kept and used from now on</source>
        <translation>Deine Übersetzung ist gespeichert und gilt ab jetzt</translation>
    </message>
    <message>
        <source>This author is always translated from now on</source>
        <translation>Dieser Autor wird ab jetzt immer übersetzt</translation>
    </message>
    <message>
        <source>This author is never translated from now on</source>
        <translation>Dieser Autor wird ab jetzt nie übersetzt</translation>
    </message>
    <message>
        <source>The language of this author is kept</source>
        <translation>Die Sprache dieses Autors ist gespeichert</translation>
    </message>
    <message>
        <source>The language of this text is kept</source>
        <translation>Die Sprache dieses Textes ist gespeichert</translation>
    </message>
    <message>
        <source>This channel is translated from now on</source>
        <translation>Dieser Kanal wird ab jetzt übersetzt</translation>
    </message>
    <message>
        <source>This channel is left in the original from now on</source>
        <translation>Dieser Kanal bleibt ab jetzt im Original</translation>
    </message>
    <message>
        <source>Rule removed</source>
        <translation>Regel entfernt</translation>
    </message>
    <message>
        <source>Added to the word list</source>
        <translation>Zur Wortliste hinzugefügt</translation>
    </message>
    <message>
        <source>Taken out of the word list</source>
        <translation>Aus der Wortliste entfernt</translation>
    </message>
    <message>
        <source>Kept in your glossary</source>
        <translation>In deinem Glossar gespeichert</translation>
    </message>
    <message>
        <source>Removed from your glossary</source>
        <translation>Aus deinem Glossar entfernt</translation>
    </message>
    <message>
        <source>This translation is kept, whatever translates</source>
        <translation>Diese Übersetzung bleibt, wer auch übersetzt</translation>
    </message>
    <message>
        <source>This translation is one of the machine&apos;s again</source>
        <translation>Diese Übersetzung ist wieder eine maschinelle</translation>
    </message>
    <message>
        <source>Translation forgotten</source>
        <translation>Übersetzung vergessen</translation>
    </message>
    <message>
        <source>Translations taken in</source>
        <extracomment>A file of translations was taken into the memory</extracomment>
        <translation>Übersetzungen importiert</translation>
    </message>
    <message>
        <source>Terms taken in</source>
        <extracomment>A file of terms was taken into the glossary</extracomment>
        <translation>Begriffe importiert</translation>
    </message>
</context>
<context>
    <name>Unsent</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>%n Kommentar</numerusform>
            <numerusform>%n Kommentare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>%n Like</numerusform>
            <numerusform>%n Likes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collected note(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>%n gemerkter Beitrag</numerusform>
            <numerusform>%n gemerkte Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared note(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>%n geteilter Beitrag</numerusform>
            <numerusform>%n geteilte Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <comment>answers to polls</comment>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow(s)</source>
        <comment>people or topics</comment>
        <translation>
            <numerusform>%n Mal folgen</numerusform>
            <numerusform>%n Mal folgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n muted or blocked</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n stumm oder blockiert</numerusform>
            <numerusform>%n stumm oder blockiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reaction(s)</source>
        <comment>of any kind</comment>
        <translation>
            <numerusform>%n Reaktion</numerusform>
            <numerusform>%n Reaktionen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VideoControls</name>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Space)</translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation>Ton an (M)</translation>
    </message>
    <message>
        <source>Repeat</source>
        <extracomment>verb: play the video again and again</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Space)</translation>
    </message>
    <message>
        <source>Sound off (M)</source>
        <translation>Ton aus (M)</translation>
    </message>
</context>
<context>
    <name>VideoPlayer</name>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Videos cannot be played here: a system library is missing (libpulse0).</source>
        <translation>Videos lassen sich hier nicht abspielen: Eine Systembibliothek fehlt (libpulse0).</translation>
    </message>
    <message>
        <source>This video is in a form that cannot be played here.</source>
        <translation>Dieses Videoformat lässt sich hier nicht abspielen.</translation>
    </message>
    <message>
        <source>This video could not be fetched.</source>
        <translation>Dieses Video ließ sich nicht laden.</translation>
    </message>
    <message>
        <source>This video could not be read.</source>
        <translation>Dieses Video ließ sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>WaitingMark</name>
    <message numerus="yes">
        <source>%n not sent</source>
        <extracomment>of posts and reactions, shown in the top bar</extracomment>
        <translation>
            <numerusform>%n nicht gesendet</numerusform>
            <numerusform>%n nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>of posts and reactions, shown in the top bar</extracomment>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: %1. Look at the reason and try again.</source>
        <extracomment>%1 is a list: 3 likes · 1 note</extracomment>
        <translation>Nicht gesendet: %1. Sieh dir den Grund an und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1. It goes out by itself when there is a network.</source>
        <extracomment>%1 is a list: 3 likes · 1 note</extracomment>
        <translation>Wartet auf Versand: %1. Geht von selbst hinaus, sobald es ein Netz gibt.</translation>
    </message>
</context>
<context>
    <name>WarningEdit</name>
    <message>
        <source>What readers should know first</source>
        <translation>Was Leser vorher wissen sollten</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Inhaltswarnung</translation>
    </message>
    <message>
        <source>Cover the pictures too</source>
        <translation>Auch die Bilder verdecken</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>leaves the welcome page; everything stays as it is</extracomment>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>leaves the welcome page and shows the feed</extracomment>
        <translation>Los geht’s</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Sprache der Oberfläche</translation>
    </message>
    <message>
        <source>Welcome to RedNote Desktop</source>
        <translation>Willkommen bei RedNote Desktop</translation>
    </message>
    <message>
        <source>What you cannot read is translated on this computer.</source>
        <translation>Was du nicht lesen kannst, wird auf diesem Computer übersetzt.</translation>
    </message>
    <message>
        <source>All of this can be changed in the settings.</source>
        <translation>All das lässt sich in den Einstellungen ändern.</translation>
    </message>
</context>
<context>
    <name>WelcomeChoices</name>
    <message>
        <source>Languages I read</source>
        <extracomment>heading on the welcome page</extracomment>
        <translation>Sprachen, die ich lese</translation>
    </message>
    <message>
        <source>Translate into</source>
        <extracomment>choice of the language that everything else is translated into</extracomment>
        <translation>Übersetzen in</translation>
    </message>
    <message>
        <source>I also read</source>
        <extracomment>choice of further languages, whose texts are left as they are</extracomment>
        <translation>Ich lese auch</translation>
    </message>
    <message>
        <source>Languages I write</source>
        <extracomment>heading on the welcome page</extracomment>
        <translation>Sprachen, in denen ich schreibe</translation>
    </message>
    <message>
        <source>Write in your own language; what you post is put into this one, too:</source>
        <translation>Schreib in deiner Sprache; was du postest, erscheint auch in dieser:</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>heading on the welcome page, above the themes</extracomment>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>theme: the colours of the operating system</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <extracomment>heading on the welcome page, above the two places where one can begin</extracomment>
        <translation>Wo es losgeht</translation>
    </message>
    <message>
        <source>The community inside</source>
        <translation>Die eingebaute Community</translation>
    </message>
    <message>
        <source>Ready now, and nothing leaves this computer.</source>
        <translation>Sofort bereit, und nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>A network</source>
        <translation>Ein Netzwerk</translation>
    </message>
    <message>
        <source>Your account on Mastodon, Pixelfed, GoToSocial or Akkoma.</source>
        <extracomment>these are names of server programs</extracomment>
        <translation>Dein Konto bei Mastodon, Pixelfed, GoToSocial oder Akkoma.</translation>
    </message>
</context>
<context>
    <name>WholeWindow</name>
    <message>
        <source>Fill the window</source>
        <translation>Fenster füllen</translation>
    </message>
</context>
<context>
    <name>WordBrowser</name>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>No word matches.</source>
        <translation>Kein Wort passt.</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>yours</source>
        <extracomment>mark on a word: in the reader&apos;s own glossary</extracomment>
        <translation>deins</translation>
    </message>
    <message>
        <source>slang</source>
        <extracomment>mark on a word</extracomment>
        <translation>Slang</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>Erklärung schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>In the dictionary: %1</source>
        <translation>Im Wörterbuch: %1</translation>
    </message>
    <message>
        <source>Counted with: %1</source>
        <translation>Zähleinheitswort: %1</translation>
    </message>
    <message>
        <source>The dictionary does not have this word.</source>
        <translation>Das Wörterbuch kennt dieses Wort nicht.</translation>
    </message>
    <message>
        <source>Literally: %1</source>
        <extracomment>%1 is the word-for-word meaning</extracomment>
        <translation>Wörtlich: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the word with its reading and meaning (Ctrl+C)</source>
        <translation>Wort mit Lesung und Bedeutung kopieren (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>WordMenu</name>
    <message>
        <source>Explain “%1”</source>
        <extracomment>%1 is a Chinese word</extracomment>
        <translation>„%1“ erklären</translation>
    </message>
</context>
<context>
    <name>WordRow</name>
    <message>
        <source>Open the note</source>
        <translation>Beitrag öffnen</translation>
    </message>
    <message>
        <source>Take out of the word list</source>
        <translation>Aus der Wortliste entfernen</translation>
    </message>
</context>
<context>
    <name>WordStar</name>
    <message>
        <source>Take out of the word list</source>
        <translation>Aus der Wortliste entfernen</translation>
    </message>
    <message>
        <source>Add to the word list</source>
        <translation>Zur Wortliste hinzufügen</translation>
    </message>
</context>
<context>
    <name>WordsTab</name>
    <message>
        <source>Find a word: Chinese, pinyin or meaning</source>
        <translation>Wort suchen: Chinesisch, Pinyin oder Bedeutung</translation>
    </message>
    <message>
        <source>Choose a note or a comment to see its Chinese words.</source>
        <translation>Wähle einen Beitrag oder Kommentar, um die chinesischen Wörter zu sehen.</translation>
    </message>
    <message>
        <source>slang</source>
        <extracomment>mark on a word</extracomment>
        <translation>Slang</translation>
    </message>
    <message>
        <source>There are no Chinese words in this text.</source>
        <translation>In diesem Text sind keine chinesischen Wörter.</translation>
    </message>
</context>
<context>
    <name>_TitleBar</name>
    <message>
        <source>Float or dock %1</source>
        <translation>%1 lösen oder andocken</translation>
    </message>
    <message>
        <source>Close %1</source>
        <extracomment>%1 is the name of a panel</extracomment>
        <translation>%1 schließen</translation>
    </message>
</context>
</TS>
