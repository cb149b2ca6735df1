<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
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
        <translation>
            <numerusform>%1 like</numerusform>
            <numerusform>%1 likes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 followers</source>
        <translation>
            <numerusform>%1 follower</numerusform>
            <numerusform>%1 followers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 following</source>
        <translation>
            <numerusform>%1 following</numerusform>
            <numerusform>%1 following</numerusform>
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
</TS>
