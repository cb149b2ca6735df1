<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
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
</TS>
