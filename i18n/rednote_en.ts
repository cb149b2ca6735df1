<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
<context>
    <name>AlsoTo</name>
    <message numerus="yes">
        <source>Also to %n account(s)</source>
        <extracomment>on the button that chooses further accounts which post the same note</extracomment>
        <translation>
            <numerusform>Also to %n account</numerusform>
            <numerusform>Also to %n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bilingual</name>
    <message numerus="yes">
        <source>%n EDITED BY YOU</source>
        <comment>sentences</comment>
        <translation>
            <numerusform>%n EDITED BY YOU</numerusform>
            <numerusform>%n EDITED BY YOU</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardSpeech</name>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>%n like</numerusform>
            <numerusform>%n likes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectionCard</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommentRow</name>
    <message numerus="yes">
        <source>Take the like back (%n likes)</source>
        <translation>
            <numerusform>Take the like back (%n like)</numerusform>
            <numerusform>Take the like back (%n likes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Like (%n likes)</source>
        <translation>
            <numerusform>Like (%n like)</numerusform>
            <numerusform>Like (%n likes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DamageNotice</name>
    <message numerus="yes">
        <source>%n entry(s) saved from it.</source>
        <comment>drafts, words, notes …</comment>
        <translation>
            <numerusform>%n entry saved from it.</numerusform>
            <numerusform>%n entries saved from it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n entry(s) could not be read.</source>
        <comment>drafts, words, notes …</comment>
        <translation>
            <numerusform>At least %n entry could not be read.</numerusform>
            <numerusform>At least %n entries could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EngineLedger</name>
    <message numerus="yes">
        <source>%1: %n requests, %2 characters</source>
        <extracomment>%1 is the name of a server, %2 a number of characters; %n counts requests</extracomment>
        <translation>
            <numerusform>%1: %n request, %2 characters</numerusform>
            <numerusform>%1: %n requests, %2 characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnginesSection</name>
    <message numerus="yes">
        <source>%1 It is asked again in %n minutes.</source>
        <extracomment>%1 says why a service failed, in a sentence; %n counts minutes</extracomment>
        <translation>
            <numerusform>%1 It is asked again in a minute.</numerusform>
            <numerusform>%1 It is asked again in %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedPanel</name>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>%n new note</numerusform>
            <numerusform>%n new notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptMark</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>of posts and reactions; stands behind “Offline · as of 2 h”</extracomment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message numerus="yes">
        <source>%n character(s) left in one post</source>
        <comment>both languages together</comment>
        <translation>
            <numerusform>%n character left in one post</numerusform>
            <numerusform>%n characters left in one post</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long for one post</source>
        <translation>
            <numerusform>%n character too long for one post</numerusform>
            <numerusform>%n characters too long for one post</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message numerus="yes">
        <source>%n word(s) exported</source>
        <translation>
            <numerusform>%n word exported</numerusform>
            <numerusform>%n words exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediaImporter</name>
    <message numerus="yes">
        <source>A note holds %n picture(s) at most.</source>
        <translation>
            <numerusform>A note holds %n picture at most.</numerusform>
            <numerusform>A note holds %n pictures at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteActions</name>
    <message numerus="yes">
        <source>Take the like back (%n likes)</source>
        <translation>
            <numerusform>Take the like back (%n like)</numerusform>
            <numerusform>Take the like back (%n likes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Like (%n likes)</source>
        <translation>
            <numerusform>Like (%n like)</numerusform>
            <numerusform>Like (%n likes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change its collections (%n collected it)</source>
        <translation>
            <numerusform>Change its collections (%n person collected it)</numerusform>
            <numerusform>Change its collections (%n people collected it)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collect (%n collected it)</source>
        <translation>
            <numerusform>Collect (%n person collected it)</numerusform>
            <numerusform>Collect (%n people collected it)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go to %n comments</source>
        <translation>
            <numerusform>Go to %n comment</numerusform>
            <numerusform>Go to %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop sharing (%n shared it)</source>
        <translation>
            <numerusform>Stop sharing (%n person shared it)</numerusform>
            <numerusform>Stop sharing (%n people shared it)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share with your followers (%n shared it)</source>
        <translation>
            <numerusform>Share with your followers (%n person shared it)</numerusform>
            <numerusform>Share with your followers (%n people shared it)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnNoteRow</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnNotesPage</name>
    <message numerus="yes">
        <source>%n more in the export</source>
        <translation>
            <numerusform>%n more in the export</numerusform>
            <numerusform>%n more in the export</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone from the network</source>
        <translation>
            <numerusform>%n gone from the network</numerusform>
            <numerusform>%n gone from the network</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackOffers</name>
    <message numerus="yes">
        <source>%n pack(s) that are not here yet</source>
        <extracomment>how many language packs a list offers that are not here yet</extracomment>
        <translation>
            <numerusform>%n pack that is not here yet</numerusform>
            <numerusform>%n packs that are not here yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PollView</name>
    <message numerus="yes">
        <source>%n person(s) answered</source>
        <translation>
            <numerusform>%n person answered</numerusform>
            <numerusform>%n people answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostFlow</name>
    <message numerus="yes">
        <source>Post as a thread of %n</source>
        <comment>posts that answer one another</comment>
        <translation>
            <numerusform>Post as a thread of %n</numerusform>
            <numerusform>Post as a thread of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message numerus="yes">
        <source>The title is %n character(s) too long.</source>
        <translation>
            <numerusform>The title is %n character too long.</numerusform>
            <numerusform>The title is %n characters too long.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text is %n character(s) too long.</source>
        <translation>
            <numerusform>The text is %n character too long.</numerusform>
            <numerusform>The text is %n characters too long.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A picture&apos;s description is %n character(s) too long.</source>
        <translation>
            <numerusform>A picture&apos;s description is %n character too long.</numerusform>
            <numerusform>A picture&apos;s description is %n characters too long.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A note holds %n picture(s) at most.</source>
        <translation>
            <numerusform>A note holds %n picture at most.</numerusform>
            <numerusform>A note holds %n pictures at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Altogether it is %n character(s) too long for one post here.</source>
        <translation>
            <numerusform>Altogether it is %n character too long for one post here.</numerusform>
            <numerusform>Altogether it is %n characters too long for one post here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A poll holds %n answer(s) at most.</source>
        <translation>
            <numerusform>A poll holds %n answer at most.</numerusform>
            <numerusform>A poll holds %n answers at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An answer of the poll is %n character(s) too long.</source>
        <translation>
            <numerusform>An answer of the poll is %n character too long.</numerusform>
            <numerusform>An answer of the poll is %n characters too long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileHeader</name>
    <message numerus="yes">
        <source>%1 notes</source>
        <extracomment>%1 is a number, perhaps shortened</extracomment>
        <translation>
            <numerusform>%1 note</numerusform>
            <numerusform>%1 notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 likes</source>
        <extracomment>noun with its count: likes that a person was given</extracomment>
        <translation>
            <numerusform>%1 like</numerusform>
            <numerusform>%1 likes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 followers</source>
        <extracomment>noun with its count</extracomment>
        <translation>
            <numerusform>%1 follower</numerusform>
            <numerusform>%1 followers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 following</source>
        <extracomment>count of the people that a person follows</extracomment>
        <translation>
            <numerusform>%1 following</numerusform>
            <numerusform>%1 following</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message numerus="yes">
        <source>%1 people</source>
        <extracomment>%1 is a number such as 12K: how many people have accounts on a server</extracomment>
        <translation>
            <numerusform>%1 person</numerusform>
            <numerusform>%1 people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message numerus="yes">
        <source>Show %n more replies</source>
        <translation>
            <numerusform>Show %n more reply</numerusform>
            <numerusform>Show %n more replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n replies</source>
        <translation>
            <numerusform>Show %n reply</numerusform>
            <numerusform>Show %n replies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicCard</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message numerus="yes">
        <source>%n entries written to %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%n entry written to %1</numerusform>
            <numerusform>%n entries written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries taken in.</source>
        <translation>
            <numerusform>%n entry taken in.</numerusform>
            <numerusform>%n entries taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed as you have them.</source>
        <translation>
            <numerusform>%n stayed as you have it.</numerusform>
            <numerusform>%n stayed as you have them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>%n left out.</numerusform>
            <numerusform>%n left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranslationsSection</name>
    <message numerus="yes">
        <source>%n translations; all together %1</source>
        <extracomment>%1 is a size such as 2 MB</extracomment>
        <translation>
            <numerusform>%n translation; all together %1</numerusform>
            <numerusform>%n translations; all together %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translations forgotten</source>
        <translation>
            <numerusform>%n translation forgotten</numerusform>
            <numerusform>%n translations forgotten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unsent</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>%n like</numerusform>
            <numerusform>%n likes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collected note(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>%n collected note</numerusform>
            <numerusform>%n collected notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared note(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>%n shared note</numerusform>
            <numerusform>%n shared notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <comment>answers to polls</comment>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow(s)</source>
        <comment>people or topics</comment>
        <translation>
            <numerusform>%n follow</numerusform>
            <numerusform>%n follows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n muted or blocked</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n muted or blocked</numerusform>
            <numerusform>%n muted or blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reaction(s)</source>
        <comment>of any kind</comment>
        <translation>
            <numerusform>%n reaction</numerusform>
            <numerusform>%n reactions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingMark</name>
    <message numerus="yes">
        <source>%n not sent</source>
        <extracomment>of posts and reactions, shown in the top bar</extracomment>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>of posts and reactions, shown in the top bar</extracomment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
</TS>
