<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_US">
<context>
    <name>AboutNote</name>
    <message>
        <source>Changing your note</source>
        <translation>تعديل منشورك</translation>
    </message>
    <message>
        <source>Leave the note as it is</source>
        <translation>إبقاء المنشور كما هو</translation>
    </message>
    <message>
        <source>Do not reply; write a note of its own</source>
        <translation>عدم الرد وكتابة منشور مستقل</translation>
    </message>
    <message>
        <source>Leave the quoted note out</source>
        <translation>إزالة المنشور المقتبس</translation>
    </message>
    <message>
        <source>Replying to a note</source>
        <translation>رد على منشور</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>رد على ⁨%1⁩</translation>
    </message>
    <message>
        <source>Quoting a note</source>
        <translation>اقتباس منشور</translation>
    </message>
    <message>
        <source>Quoting %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>اقتباس من ⁨%1⁩</translation>
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
        <translation>برنامج مستقل، لم تصنعه RedNote ولا Xiaohongshu وليس تابعًا لهما؛ وهذه الأسماء ملك لأصحابها.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>verb on a button: copy the versions to the clipboard</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy all versions</source>
        <translation>نسخ كل الإصدارات</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>عرض…</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Facts, logs and crash reports for a report to those who make this program</source>
        <translation>معلومات وسجلات وتقارير أعطال لإرسالها إلى صانعي البرنامج</translation>
    </message>
    <message>
        <source>Welcome again</source>
        <translation>الترحيب مجددًا</translation>
    </message>
    <message>
        <source>The questions of the first start</source>
        <translation>أسئلة التشغيل الأول</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>noun: the licences of the program and of what it bundles</extracomment>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Program: MIT licence.</source>
        <translation>البرنامج: ترخيص MIT.</translation>
    </message>
    <message>
        <source>Sample community, drawings, videos and slang glossary: CC0 1.0.</source>
        <translation>مجتمع العيّنة والرسوم والفيديوهات ومسرد العامية: CC0 1.0.</translation>
    </message>
    <message>
        <source>Dictionary: CC-CEDICT, CC BY-SA 4.0.</source>
        <translation>القاموس: CC-CEDICT بترخيص CC BY-SA 4.0.</translation>
    </message>
    <message>
        <source>Open Chinese Convert (OpenCC): Apache 2.0.</source>
        <translation>التحويل: Open Chinese Convert (OpenCC)، ترخيص Apache 2.0.</translation>
    </message>
    <message>
        <source>Qt for Python: LGPL 3. CTranslate2: MIT. SentencePiece: Apache 2.0.</source>
        <translation>البرمجيات: Qt for Python بترخيص LGPL 3، وCTranslate2 بترخيص MIT، وSentencePiece بترخيص Apache 2.0.</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>shown after the versions were copied to the clipboard</extracomment>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Language pack</source>
        <translation>حزمة لغوية</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>Accounts (Ctrl+Shift+A)</source>
        <translation>الحسابات (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>ملفي الشخصي</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>تسجيل الدخول مجددًا…</translation>
    </message>
    <message>
        <source>Add an account here…</source>
        <translation>إضافة حساب هنا…</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>ربط حساب…</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>سجّل الدخول مجددًا</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Has to sign in again; nothing is lost until then</source>
        <translation>يلزم تسجيل الدخول مجددًا؛ لن تفقد شيئًا حتى ذلك الحين</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>No keyring: signed in until the program ends</source>
        <translation>لا توجد حلقة مفاتيح: ينتهي تسجيل الدخول بإغلاق البرنامج</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>noun: the page about a person, not the profile folder</extracomment>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>verb on a button: act as this account from now on</extracomment>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>AccountSection</name>
    <message>
        <source>Networks</source>
        <extracomment>noun: social networks that accounts are connected to</extracomment>
        <translation>الشبكات</translation>
    </message>
    <message>
        <source>Accounts on servers of the Mastodon family. The sign-in is kept in the system&apos;s keyring; your password is never stored.</source>
        <translation>حسابات على خوادم من عائلة Mastodon. يُحفظ تسجيل الدخول في حلقة مفاتيح النظام، ولا تُخزَّن كلمة مرورك أبدًا.</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>ربط حساب…</translation>
    </message>
    <message>
        <source>Another network</source>
        <translation>شبكة أخرى</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>People of the embedded community; nothing of it leaves this computer.</source>
        <translation>أشخاص المجتمع المضمّن؛ لا يغادر شيء منه هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>حساب آخر</translation>
    </message>
    <message>
        <source>None yet</source>
        <extracomment>no account is connected to a network yet</extracomment>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Sign out of %1? Drafts and notes that wait to be sent stay on this computer.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>هل تريد تسجيل خروج ⁨%1⁩؟ تبقى المسودات والمنشورات التي تنتظر الإرسال على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>AccountWatch</name>
    <message>
        <source>%1 has to sign in again. Nothing is lost until then.</source>
        <extracomment>%1 is the name of a person, who is signed in on a server</extracomment>
        <translation>يلزم ⁨%1⁩ تسجيل الدخول مجددًا. لن يُفقد شيء حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>AddButton</name>
    <message>
        <source>Add pictures or a video</source>
        <translation>إضافة صور أو فيديو</translation>
    </message>
    <message>
        <source>Add pictures or a video; you can also drop or paste them</source>
        <translation>أضف صورًا أو فيديو؛ يمكنك أيضًا السحب والإفلات أو اللصق</translation>
    </message>
</context>
<context>
    <name>AlsoTo</name>
    <message numerus="yes">
        <source>Also to %n account(s)</source>
        <extracomment>on the button that chooses further accounts which post the same note</extracomment>
        <translation>
            <numerusform>بلا حسابات أخرى</numerusform>
            <numerusform>وفي حساب آخر</numerusform>
            <numerusform>وفي حسابين آخرين</numerusform>
            <numerusform>وفي %n حسابات أخرى</numerusform>
            <numerusform>وفي %n حسابًا آخر</numerusform>
            <numerusform>وفي %n حساب آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Also post to…</source>
        <translation>النشر أيضًا في…</translation>
    </message>
    <message>
        <source>Post the same note with other accounts of yours</source>
        <translation>نشر المنشور نفسه بحسابات أخرى لك</translation>
    </message>
</context>
<context>
    <name>AltEditor</name>
    <message>
        <source>Done</source>
        <extracomment>closes the editor of a picture&apos;s description</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Close the description (Esc)</source>
        <translation>إغلاق الوصف (Esc)</translation>
    </message>
    <message>
        <source>What is in the picture? For people who cannot see it.</source>
        <translation>ماذا في الصورة؟ لمن لا يستطيع رؤيتها.</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>adjective: light colours of the window</extracomment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>adjective: dark colours of the window</extracomment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>noun: heading over the size of text</extracomment>
        <translation>النص</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>80% to 200%</source>
        <translation>من 80% إلى 200%</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>لغة الواجهة</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>noun: animations in the window</extracomment>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Reduced</source>
        <extracomment>adjective: reduced motion</extracomment>
        <translation>مخفّفة</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>adjective: full motion</extracomment>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>Reduced motion stops animations and autoplay.</source>
        <translation>الحركة المخفّفة توقف المؤثرات والتشغيل التلقائي.</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>The quoted note is gone, or not for you to see.</source>
        <translation>المنشور المقتبس لم يعد موجودًا أو ليس متاحًا لك.</translation>
    </message>
</context>
<context>
    <name>AuthorHeader</name>
    <message>
        <source>shared by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>شاركه ⁨%1⁩</translation>
    </message>
    <message>
        <source>Everybody can see this, but it is in no public list</source>
        <translation>يمكن للجميع رؤيته، لكنه لا يظهر في القوائم العامة</translation>
    </message>
    <message>
        <source>Only the people mentioned can see this</source>
        <translation>لا يراه إلا المذكورون فيه</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>لا يراه سواك</translation>
    </message>
    <message>
        <source>Followers can see this</source>
        <translation>يراه المتابعون</translation>
    </message>
    <message>
        <source>edited</source>
        <extracomment>beside the date of a note: it was changed after posting</extracomment>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>Show what was changed</source>
        <translation>عرض التعديلات</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>tip of a button with three dots: more actions</extracomment>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Close the note (Esc)</source>
        <translation>إغلاق المنشور (Esc)</translation>
    </message>
    <message>
        <source>Open the Translation panel</source>
        <translation>فتح لوحة الترجمة</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>حذف المنشور</translation>
    </message>
</context>
<context>
    <name>Avatar</name>
    <message>
        <source>Picture of %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>صورة ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>AvatarCrop</name>
    <message>
        <source>Choose the part of the picture</source>
        <translation>اختر جزءًا من الصورة</translation>
    </message>
    <message>
        <source>Drag to move, turn the wheel to zoom</source>
        <translation>اسحب للتحريك، وأدر العجلة للتكبير</translation>
    </message>
</context>
<context>
    <name>Bilingual</name>
    <message>
        <source>Title</source>
        <extracomment>noun: title of a note</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What is on your mind? # for topics, @ for people</source>
        <translation>بماذا تفكر؟ ‏# للمواضيع و@ للأشخاص</translation>
    </message>
    <message>
        <source>Appears here as you type</source>
        <translation>تظهر هنا وأنت تكتب</translation>
    </message>
    <message>
        <source>Swap the two languages</source>
        <translation>تبديل اللغتين</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>EDITED BY YOU</source>
        <translation>عدّلتَها</translation>
    </message>
    <message numerus="yes">
        <source>%n EDITED BY YOU</source>
        <comment>sentences</comment>
        <translation>
            <numerusform>لم تعدّل شيئًا</numerusform>
            <numerusform>عدّلتَ جملة واحدة</numerusform>
            <numerusform>عدّلتَ جملتين</numerusform>
            <numerusform>عدّلتَ %n جمل</numerusform>
            <numerusform>عدّلتَ %n جملة</numerusform>
            <numerusform>عدّلتَ %n جملة</numerusform>
        </translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>إعادة الترجمة</translation>
    </message>
    <message>
        <source>Replace your text by a new translation</source>
        <translation>استبدال نصك بترجمة جديدة</translation>
    </message>
    <message>
        <source>TRANSLATING…</source>
        <translation>جارٍ الترجمة…</translation>
    </message>
    <message>
        <source>TRANSLATED AS YOU TYPE</source>
        <translation>ترجمة أثناء الكتابة</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>verb on a button: write the translation oneself</extracomment>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Write this text yourself; it is not replaced then</source>
        <translation>اكتب هذا النص بنفسك؛ لن يُستبدل بعدها</translation>
    </message>
    <message>
        <source>This looks like %1.</source>
        <translation>يبدو أن هذا النص باللغة %1.</translation>
    </message>
    <message>
        <source>Swap languages</source>
        <translation>تبديل اللغتين</translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <source>Link copied</source>
        <translation>تم نسخ الرابط</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>verb: open the note</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Take the like back</source>
        <translation>إلغاء الإعجاب</translation>
    </message>
    <message>
        <source>Like</source>
        <extracomment>verb: like the note</extracomment>
        <translation>إعجاب</translation>
    </message>
    <message>
        <source>Take out of collections</source>
        <translation>إزالة من المجموعات</translation>
    </message>
    <message>
        <source>Collect</source>
        <extracomment>verb: save the note into a collection</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <extracomment>verb: take back the sharing of a note to one&apos;s followers</extracomment>
        <translation>إلغاء المشاركة</translation>
    </message>
    <message>
        <source>Share with your followers</source>
        <translation>مشاركة مع متابعيك</translation>
    </message>
    <message>
        <source>Show what is covered</source>
        <translation>إظهار المخفي</translation>
    </message>
    <message>
        <source>Cover it again</source>
        <translation>إخفاء مجددًا</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Explain the words</source>
        <translation>شرح الكلمات</translation>
    </message>
    <message>
        <source>Profile of %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>الملف الشخصي لـ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Show translation</source>
        <translation>عرض الترجمة</translation>
    </message>
    <message>
        <source>Hide translation</source>
        <translation>إخفاء الترجمة</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>name of the collection that is made when the first note is collected</extracomment>
        <translation>المحفوظات</translation>
    </message>
</context>
<context>
    <name>CardCover</name>
    <message>
        <source>Try again</source>
        <comment>button on a lost picture</comment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button on what is covered</comment>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Poll</source>
        <extracomment>noun: the note holds a poll</extracomment>
        <translation>استطلاع</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>noun: the note quotes another one</extracomment>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>تحذير من المحتوى</translation>
    </message>
    <message>
        <source>Hidden by your filter</source>
        <translation>أخفاه عامل التصفية</translation>
    </message>
    <message>
        <source>Sensitive content</source>
        <translation>محتوى حساس</translation>
    </message>
</context>
<context>
    <name>CardPainter</name>
    <message>
        <source>%1 shared</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>شاركه ⁨%1⁩</translation>
    </message>
    <message>
        <source>Replies to @%1</source>
        <extracomment>%1 is a person&apos;s handle</extracomment>
        <translation>رد على ⁨@%1⁩</translation>
    </message>
    <message>
        <source>A reply</source>
        <extracomment>noun: the note answers somebody; shown without a name</extracomment>
        <translation>رد</translation>
    </message>
</context>
<context>
    <name>CardSpeech</name>
    <message>
        <source>%1, by %2</source>
        <extracomment>%1 is a note&apos;s title, %2 its author&apos;s name</extracomment>
        <translation>⁨%1⁩، بقلم ⁨%2⁩</translation>
    </message>
    <message>
        <source>word by word: %1</source>
        <extracomment>%1 is what each word of the title means</extracomment>
        <translation>كلمة بكلمة: %1</translation>
    </message>
    <message>
        <source>in your language: %1</source>
        <extracomment>%1 is the text in the reader&apos;s language</extracomment>
        <translation>بلغتك: %1</translation>
    </message>
    <message>
        <source>translated</source>
        <extracomment>read out: the card&apos;s text is a translation</extracomment>
        <translation>مترجم</translation>
    </message>
    <message>
        <source>in the author&apos;s words</source>
        <translation>بكلمات الكاتب</translation>
    </message>
    <message>
        <source>translated, original: %1</source>
        <extracomment>%1 is the text as its author wrote it</extracomment>
        <translation>مترجم، الأصل: %1</translation>
    </message>
    <message>
        <source>in the author&apos;s words, original: %1</source>
        <extracomment>%1 is the text in the language the author wrote first</extracomment>
        <translation>بكلمات الكاتب، الأصل: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>لا إعجابات</numerusform>
            <numerusform>إعجاب واحد</numerusform>
            <numerusform>إعجابان</numerusform>
            <numerusform>%n إعجابات</numerusform>
            <numerusform>%n إعجابًا</numerusform>
            <numerusform>%n إعجاب</numerusform>
        </translation>
    </message>
    <message>
        <source>liked by you</source>
        <translation>أعجبك</translation>
    </message>
    <message>
        <source>collected by you</source>
        <translation>حفظتَه</translation>
    </message>
    <message>
        <source>shared by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>شاركه ⁨%1⁩</translation>
    </message>
    <message>
        <source>replies to @%1</source>
        <extracomment>%1 is a person&apos;s handle</extracomment>
        <translation>رد على ⁨@%1⁩</translation>
    </message>
    <message>
        <source>hidden by your filter, V shows it</source>
        <translation>أخفاه عامل التصفية، اضغط V لإظهاره</translation>
    </message>
    <message>
        <source>behind a content warning, V opens it</source>
        <translation>خلف تحذير من المحتوى، اضغط V لفتحه</translation>
    </message>
    <message>
        <source>the pictures are covered, V shows them</source>
        <translation>الصور مخفية، اضغط V لإظهارها</translation>
    </message>
    <message>
        <source>text only</source>
        <extracomment>read out: the note has no picture</extracomment>
        <translation>نص فقط</translation>
    </message>
    <message>
        <source>video</source>
        <extracomment>read out: the note has a video</extracomment>
        <translation>فيديو</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>بلا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardTips</name>
    <message>
        <source>Take the like back (L)</source>
        <translation>إلغاء الإعجاب (L)</translation>
    </message>
    <message>
        <source>Like (L)</source>
        <extracomment>verb; the key stays as it is</extracomment>
        <translation>إعجاب (L)</translation>
    </message>
    <message>
        <source>Profile of @%1</source>
        <extracomment>%1 is a person&apos;s handle, without the at sign</extracomment>
        <translation>الملف الشخصي لـ ⁨@%1⁩</translation>
    </message>
    <message>
        <source>Show it (V)</source>
        <translation>إظهار (V)</translation>
    </message>
    <message>
        <source>Fetch the picture again</source>
        <translation>جلب الصورة مجددًا</translation>
    </message>
</context>
<context>
    <name>CarouselOverlay</name>
    <message>
        <source>Previous (←)</source>
        <extracomment>the previous picture; the key stays as it is</extracomment>
        <translation>السابق (→)</translation>
    </message>
    <message>
        <source>Next (→)</source>
        <extracomment>the next picture; the key stays as it is</extracomment>
        <translation>التالي (←)</translation>
    </message>
    <message>
        <source>Describe the picture</source>
        <translation>وصف الصورة</translation>
    </message>
    <message>
        <source>ALT</source>
        <extracomment>badge on a picture that has an alternative text</extracomment>
        <translation>ALT</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Leave the whole window (Esc)</source>
        <translation>مغادرة ملء النافذة (Esc)</translation>
    </message>
    <message>
        <source>Whole window (F)</source>
        <translation>ملء النافذة (F)</translation>
    </message>
</context>
<context>
    <name>CollectMenu</name>
    <message>
        <source>New collection…</source>
        <translation>مجموعة جديدة…</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: name of the new collection</extracomment>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>CollectionCard</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا منشورات</numerusform>
            <numerusform>منشور واحد</numerusform>
            <numerusform>منشوران</numerusform>
            <numerusform>%n منشورات</numerusform>
            <numerusform>%n منشورًا</numerusform>
            <numerusform>%n منشور</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
</context>
<context>
    <name>CollectionPage</name>
    <message>
        <source>Bookmarks</source>
        <extracomment>noun: notes that were saved on a network without collections</extracomment>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>This collection is empty</source>
        <translation>هذه المجموعة فارغة</translation>
    </message>
    <message>
        <source>The star under a note puts it here.</source>
        <translation>النجمة أسفل أي منشور تضيفه إلى هنا.</translation>
    </message>
</context>
<context>
    <name>CollectionsPage</name>
    <message>
        <source>Collections</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Nothing collected yet</source>
        <translation>لم تحفظ شيئًا بعد</translation>
    </message>
    <message>
        <source>The star under a note keeps it in a collection of yours.</source>
        <translation>النجمة أسفل أي منشور تحفظه في إحدى مجموعاتك.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: name of a collection</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>إعادة تسمية المجموعة</translation>
    </message>
    <message>
        <source>Delete the collection “%1”? The notes in it stay where they are.</source>
        <extracomment>%1 is the name of a collection</extracomment>
        <translation>هل تريد حذف المجموعة «⁨%1⁩»؟ ستبقى المنشورات التي فيها في مكانها.</translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation>حذف المجموعة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>CommentBox</name>
    <message>
        <source>Reply in your language…</source>
        <translation>رُدّ بلغتك…</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>تعليقك</translation>
    </message>
    <message>
        <source>Post in both</source>
        <translation>النشر باللغتين</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>verb on a button: send the comment</extracomment>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Do not reply to this comment</source>
        <translation>عدم الرد على هذا التعليق</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>إرسال (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Post the comment in both languages</source>
        <translation>نشر التعليق باللغتين</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Followers read it, as they do the note.</source>
        <translation>يقرؤه المتابعون، مثل المنشور.</translation>
    </message>
    <message>
        <source>Only those mentioned read it, as they do the note.</source>
        <translation>يقرؤه المذكورون فقط، مثل المنشور.</translation>
    </message>
    <message>
        <source>It stands behind the same warning: %1</source>
        <extracomment>%1 is a content warning</extracomment>
        <translation>يظهر خلف التحذير نفسه: %1</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>رد على ⁨%1⁩</translation>
    </message>
    <message>
        <source>It will be sent when there is a connection</source>
        <translation>سيُرسل عند توفر الاتصال</translation>
    </message>
</context>
<context>
    <name>CommentRow</name>
    <message>
        <source>Reply</source>
        <extracomment>verb on a button: answer this comment</extracomment>
        <translation>رد</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>إعادة الترجمة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>رد على ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>Take the like back (%n likes)</source>
        <translation>
            <numerusform>إلغاء الإعجاب (لا إعجابات)</numerusform>
            <numerusform>إلغاء الإعجاب (إعجاب واحد)</numerusform>
            <numerusform>إلغاء الإعجاب (إعجابان)</numerusform>
            <numerusform>إلغاء الإعجاب (%n إعجابات)</numerusform>
            <numerusform>إلغاء الإعجاب (%n إعجابًا)</numerusform>
            <numerusform>إلغاء الإعجاب (%n إعجاب)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Like (%n likes)</source>
        <translation>
            <numerusform>إعجاب (لا إعجابات)</numerusform>
            <numerusform>إعجاب (إعجاب واحد)</numerusform>
            <numerusform>إعجاب (إعجابان)</numerusform>
            <numerusform>إعجاب (%n إعجابات)</numerusform>
            <numerusform>إعجاب (%n إعجابًا)</numerusform>
            <numerusform>إعجاب (%n إعجاب)</numerusform>
        </translation>
    </message>
    <message>
        <source>Machine&apos;s guess</source>
        <extracomment>mark on a comment that was put together word by word</extracomment>
        <translation>تخمين آلي</translation>
    </message>
    <message>
        <source>Word by word</source>
        <translation>كلمة بكلمة</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>verb on a button</extracomment>
        <translation>ترجمة</translation>
    </message>
</context>
<context>
    <name>CommentText</name>
    <message>
        <source>(?)</source>
        <extracomment>Behind a translation that may be wrong, as a small mark</extracomment>
        <translation>(؟)</translation>
    </message>
    <message>
        <source>Author</source>
        <extracomment>The one who wrote the note, as a mark beside their comments</extracomment>
        <translation>الكاتب</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقان</numerusform>
            <numerusform>%n تعليقات</numerusform>
            <numerusform>%n تعليقًا</numerusform>
            <numerusform>%n تعليق</numerusform>
        </translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>لا تعليقات بعد</translation>
    </message>
    <message>
        <source>Write the first one, in your own language.</source>
        <translation>اكتب أول تعليق، بلغتك.</translation>
    </message>
    <message>
        <source>More comments</source>
        <translation>مزيد من التعليقات</translation>
    </message>
    <message>
        <source>Try again to load more comments</source>
        <translation>أعد المحاولة لتحميل مزيد من التعليقات</translation>
    </message>
</context>
<context>
    <name>CommentsTab</name>
    <message>
        <source>More comments</source>
        <translation>مزيد من التعليقات</translation>
    </message>
    <message>
        <source>No note is open</source>
        <translation>لا منشور مفتوح</translation>
    </message>
    <message>
        <source>Open a note to read its comments in both languages.</source>
        <translation>افتح منشورًا لتقرأ تعليقاته باللغتين.</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>لا تعليقات بعد</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا منشورات</numerusform>
            <numerusform>منشور واحد</numerusform>
            <numerusform>منشوران</numerusform>
            <numerusform>%n منشورات</numerusform>
            <numerusform>%n منشورًا</numerusform>
            <numerusform>%n منشور</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComposerPanel</name>
    <message>
        <source>New note</source>
        <translation>منشور جديد</translation>
    </message>
    <message>
        <source>Kept in your drafts</source>
        <translation>حُفظ في مسوداتك</translation>
    </message>
</context>
<context>
    <name>CorrectionEdit</name>
    <message>
        <source>Your translation of this sentence</source>
        <translation>ترجمتك لهذه الجملة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Leave the translation as it was (Esc)</source>
        <translation>ترك الترجمة كما كانت (Esc)</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>verb on a button: keep one&apos;s own translation of a sentence</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Use this translation from now on, wherever the sentence occurs (Ctrl+Enter)</source>
        <translation>استخدام هذه الترجمة من الآن فصاعدًا أينما وردت الجملة (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>CoverPicker</name>
    <message>
        <source>Cover made of your words</source>
        <translation>غلاف من كلماتك</translation>
    </message>
    <message>
        <source>Cover style: %1</source>
        <translation>نمط الغلاف: %1</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>noun: a paper-coloured background of a text note</extracomment>
        <translation>ورق</translation>
    </message>
    <message>
        <source>Sunrise</source>
        <extracomment>noun: name of a coloured background of a text note</extracomment>
        <translation>شروق</translation>
    </message>
    <message>
        <source>Mint</source>
        <extracomment>noun: name of a mint-green background of a text note</extracomment>
        <translation>نعناع</translation>
    </message>
    <message>
        <source>Grape</source>
        <extracomment>noun: name of a purple background of a text note</extracomment>
        <translation>عنب</translation>
    </message>
    <message>
        <source>Ink</source>
        <extracomment>noun: name of a black background of a text note</extracomment>
        <translation>حبر</translation>
    </message>
    <message>
        <source>Blush</source>
        <extracomment>noun: name of a pink background of a text note</extracomment>
        <translation>ورديّ</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>سماء</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>غابة</translation>
    </message>
    <message>
        <source>Butter</source>
        <extracomment>noun: name of a pale yellow background of a text note</extracomment>
        <translation>زبدة</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>ليل</translation>
    </message>
    <message>
        <source>Coral</source>
        <extracomment>noun: name of a coral-red background of a text note</extracomment>
        <translation>مرجان</translation>
    </message>
    <message>
        <source>Squared paper</source>
        <extracomment>noun: a background of a text note with the squares of an exercise book</extracomment>
        <translation>ورق مربعات</translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>Something went wrong in the last run.</source>
        <translation>حدث خطأ ما في التشغيل السابق.</translation>
    </message>
    <message>
        <source>RedNote Desktop ended unexpectedly.</source>
        <translation>أُغلق RedNote Desktop على نحو غير متوقع.</translation>
    </message>
    <message>
        <source>View report</source>
        <translation>عرض التقرير</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>verb: takes the notice away; the report stays in the diagnostics</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>DamageNotice</name>
    <message>
        <source>A damaged file was set aside in the profile folder: %1</source>
        <extracomment>%1 are names of files</extracomment>
        <translation>وُضع ملف تالف جانبًا في مجلد البيانات: ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) saved from it.</source>
        <comment>drafts, words, notes …</comment>
        <translation>
            <numerusform>لم يُنقذ منه شيء.</numerusform>
            <numerusform>أُنقذ منه مدخل واحد.</numerusform>
            <numerusform>أُنقذ منه مدخلان.</numerusform>
            <numerusform>أُنقذت منه %n مدخلات.</numerusform>
            <numerusform>أُنقذ منه %n مدخلًا.</numerusform>
            <numerusform>أُنقذ منه %n مدخل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n entry(s) could not be read.</source>
        <comment>drafts, words, notes …</comment>
        <translation>
            <numerusform>قُرئت كل المدخلات.</numerusform>
            <numerusform>تعذّرت قراءة مدخل واحد على الأقل.</numerusform>
            <numerusform>تعذّرت قراءة مدخلين على الأقل.</numerusform>
            <numerusform>تعذّرت قراءة %n مدخلات على الأقل.</numerusform>
            <numerusform>تعذّرت قراءة %n مدخلًا على الأقل.</numerusform>
            <numerusform>تعذّرت قراءة %n مدخل على الأقل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Place</source>
        <comment>where the note is from</comment>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Who may read the note</source>
        <translation>من يمكنه قراءة المنشور</translation>
    </message>
    <message>
        <source>Visible to: %1</source>
        <translation>مرئي لـ: %1</translation>
    </message>
    <message>
        <source>Everyone</source>
        <extracomment>who may see the note</extracomment>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Everyone, not in lists</source>
        <translation>الجميع، خارج القوائم</translation>
    </message>
    <message>
        <source>Followers</source>
        <extracomment>who may see the note: only those who follow its author</extracomment>
        <translation>المتابعون</translation>
    </message>
    <message>
        <source>Mentioned people</source>
        <extracomment>who may see the note: only those named in it</extracomment>
        <translation>المذكورون</translation>
    </message>
    <message>
        <source>Only me</source>
        <extracomment>who may see the note: only its author</extracomment>
        <translation>أنا فقط</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Looks</source>
        <extracomment>group of facts: theme, text size, languages</extracomment>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>الخطوط</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>الأحجام</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>group of facts: how many accounts there are, whether something crashed</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>الحزم اللغوية</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>نظام النوافذ</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>الرسوميات</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>الشاشات</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>تكبير الشاشة</translation>
    </message>
    <message>
        <source>Input method</source>
        <extracomment>of characters, such as Pinyin</extracomment>
        <translation>طريقة الإدخال</translation>
    </message>
    <message>
        <source>Runs from</source>
        <extracomment>how the program got here: from a package or from its sources</extracomment>
        <translation>يعمل من</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>لغة الواجهة</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>Languages read</source>
        <translation>لغات القراءة</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>المستخدَم</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>الصينية المبسطة</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>الصينية التقليدية</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>the folder of everything that is kept of a person</extracomment>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Locale files</source>
        <translation>ملفات اللغات</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>المفسّر</translation>
    </message>
    <message>
        <source>Profile database</source>
        <translation>قاعدة البيانات الشخصية</translation>
    </message>
    <message>
        <source>Community database</source>
        <translation>قاعدة بيانات المجتمع</translation>
    </message>
    <message>
        <source>Own pictures and videos</source>
        <translation>صورك وفيديوهاتك</translation>
    </message>
    <message>
        <source>Copies of what was published</source>
        <translation>نسخ مما نُشر</translation>
    </message>
    <message>
        <source>Installed packs</source>
        <translation>الحزم المثبّتة</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>Accounts here</source>
        <translation>الحسابات هنا</translation>
    </message>
    <message>
        <source>Accounts on networks</source>
        <translation>الحسابات على الشبكات</translation>
    </message>
    <message>
        <source>Remote engines in use</source>
        <translation>المحرّكات البعيدة المستخدمة</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>تقارير الأعطال</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>puts all facts on the clipboard</extracomment>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Save log bundle…</source>
        <translation>حفظ حزمة السجلات…</translation>
    </message>
    <message>
        <source>Crash reports…</source>
        <translation>تقارير الأعطال…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>For a report to those who make this program. Neither this nor the log bundle names people or holds anything you wrote or read.</source>
        <translation>لإرسالها إلى صانعي البرنامج. لا تذكر هذه المعلومات ولا حزمة السجلات أشخاصًا، ولا تحوي شيئًا كتبته أو قرأته.</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>of facts: they are on the clipboard now</extracomment>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Save log bundle</source>
        <translation>حفظ حزمة السجلات</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>أرشيفات Zip (*.zip)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>حُفظ باسم ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>OK</source>
        <translation>حسنًا</translation>
    </message>
</context>
<context>
    <name>DoubtRow</name>
    <message>
        <source>Post anyway</source>
        <translation>النشر على أي حال</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>verb on a button: change the translation before posting</extracomment>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Post in %1 only</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>النشر باللغة %1 فقط</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Untitled</source>
        <extracomment>adjective: a draft without title and text</extracomment>
        <translation>بلا عنوان</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>بلا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>حذف المسودة</translation>
    </message>
</context>
<context>
    <name>DraftsPage</name>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>منشور جديد</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>لا مسودات</translation>
    </message>
    <message>
        <source>What you write is kept here until you post it.</source>
        <translation>ما تكتبه يبقى هنا إلى أن تنشره.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>عدم الإرسال</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>حذف المسودة</translation>
    </message>
    <message>
        <source>Delete this draft? It cannot be brought back.</source>
        <translation>هل تريد حذف هذه المسودة؟ لا يمكن استعادتها.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop pictures or a video here</source>
        <translation>أفلت الصور أو الفيديو هنا</translation>
    </message>
</context>
<context>
    <name>EditProfile</name>
    <message>
        <source>Edit profile</source>
        <translation>تعديل الملف الشخصي</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>نبذة عنك</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>verb on a button: remove the picture of oneself</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: the name that others see, not the handle</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>noun: where the person lives</extracomment>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tiff)</source>
        <translation>صور (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tiff)</translation>
    </message>
</context>
<context>
    <name>EngineDialog</name>
    <message>
        <source>Add a translation service</source>
        <translation>إضافة خدمة ترجمة</translation>
    </message>
    <message>
        <source>Change a translation service</source>
        <translation>تعديل خدمة ترجمة</translation>
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
        <translation>تبقى متوقفة حتى تشغّلها في القائمة.</translation>
    </message>
    <message>
        <source>This address is not encrypted: others on the way can read texts and key.</source>
        <translation>هذا العنوان غير مشفّر: قد يقرأ آخرون في الطريق النصوص والمفتاح.</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>verb on a button: try whether the service answers</extracomment>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Sends one fixed sentence to the service</source>
        <translation>يرسل جملة ثابتة واحدة إلى الخدمة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>noun: the kind of translation service</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>noun: the paid or free plan of a translation service</extracomment>
        <translation>الباقة</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>noun: web address of a translation service</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>noun: language model of a translation service</extracomment>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>noun: secret access key of a translation service</extracomment>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>محفوظ؛ اكتب لاستبداله</translation>
    </message>
    <message>
        <source>goes into the system&apos;s keyring</source>
        <translation>يُحفظ في حلقة مفاتيح النظام</translation>
    </message>
    <message>
        <source>only if the service wants one</source>
        <translation>فقط إن طلبته الخدمة</translation>
    </message>
    <message>
        <source>Asking…</source>
        <extracomment>the translation service is being tried</extracomment>
        <translation>جارٍ السؤال…</translation>
    </message>
    <message>
        <source>There is no keyring, so the key is forgotten when the program ends.</source>
        <translation>لا توجد حلقة مفاتيح، لذا يُنسى المفتاح عند إغلاق البرنامج.</translation>
    </message>
    <message>
        <source>Enter an address such as %1, without a name or key in it.</source>
        <translation>أدخل عنوانًا مثل ⁨%1⁩ دون اسم أو مفتاح فيه.</translation>
    </message>
    <message>
        <source>Enter the model to use, such as qwen2.5:7b.</source>
        <translation>أدخل النموذج المطلوب، مثل qwen2.5:7b.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>أدخل اسمًا.</translation>
    </message>
</context>
<context>
    <name>EngineFoot</name>
    <message>
        <source>Translating…</source>
        <translation>جارٍ الترجمة…</translation>
    </message>
    <message>
        <source>Show translation</source>
        <translation>عرض الترجمة</translation>
    </message>
    <message>
        <source>Original only</source>
        <extracomment>state: the text is shown without translation</extracomment>
        <translation>الأصل فقط</translation>
    </message>
    <message>
        <source>Improve</source>
        <extracomment>verb on a button: write a better translation</extracomment>
        <translation>تحسين</translation>
    </message>
    <message>
        <source>Write a better translation of the marked sentence (E)</source>
        <translation>كتابة ترجمة أفضل للجملة المحددة (E)</translation>
    </message>
    <message>
        <source>Flip the whole window between translation and original (Ctrl+T)</source>
        <translation>تبديل النافذة كلها بين الترجمة والأصل (Ctrl+T)</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <comment>reading aid above Chinese words</comment>
        <translation>بينيين</translation>
    </message>
    <message>
        <source>Show how the Chinese words are read</source>
        <translation>إظهار نطق الكلمات الصينية</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>verb on a button: opens the choice of what to copy</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the translation or both languages</source>
        <translation>نسخ الترجمة أو اللغتين معًا</translation>
    </message>
    <message>
        <source>Copy translation</source>
        <translation>نسخ الترجمة</translation>
    </message>
    <message>
        <source>Copy both languages</source>
        <translation>نسخ اللغتين</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>إعادة الترجمة</translation>
    </message>
    <message>
        <source>Translate again, without what is remembered</source>
        <translation>إعادة الترجمة دون الرجوع إلى المحفوظ</translation>
    </message>
    <message>
        <source>Written by the author in both languages</source>
        <translation>كتبه صاحبه باللغتين</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>غير مترجم</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 مللي ثانية</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>على هذا الجهاز</translation>
    </message>
    <message>
        <source>On a server</source>
        <translation>على خادم</translation>
    </message>
    <message>
        <source>Detected: %1, %2</source>
        <translation>اللغة المكتشفة: %1، %2</translation>
    </message>
</context>
<context>
    <name>EngineLedger</name>
    <message>
        <source>What was sent</source>
        <translation>ما أُرسل</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>مسح القائمة</translation>
    </message>
    <message>
        <source>Nothing has left this computer.</source>
        <translation>لم يغادر شيء هذا الحاسوب.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n requests, %2 characters</source>
        <extracomment>%1 is the name of a server, %2 a number of characters; %n counts requests</extracomment>
        <translation>
            <numerusform>⁨%1⁩: بلا طلبات، %2 حرف</numerusform>
            <numerusform>⁨%1⁩: طلب واحد، %2 حرف</numerusform>
            <numerusform>⁨%1⁩: طلبان، %2 حرف</numerusform>
            <numerusform>⁨%1⁩: %n طلبات، %2 حرف</numerusform>
            <numerusform>⁨%1⁩: %n طلبًا، %2 حرف</numerusform>
            <numerusform>⁨%1⁩: %n طلب، %2 حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of what was sent is forgotten. What was sent stays sent.</source>
        <translation>تُنسى قائمة ما أُرسل، أما ما أُرسل فقد أُرسل.</translation>
    </message>
</context>
<context>
    <name>EngineRow</name>
    <message>
        <source>Ask %1 earlier</source>
        <translation>تقديم ⁨%1⁩ في الترتيب</translation>
    </message>
    <message>
        <source>Ask %1 later</source>
        <translation>تأخير ⁨%1⁩ في الترتيب</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is the name of a translation service; a switch that is on or off</extracomment>
        <translation>استخدام ⁨%1⁩</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>إزالة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>verb on a button: try whether the service answers</extracomment>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Test %1</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>اختبار ⁨%1⁩</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>تعديل ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Engines</name>
    <message>
        <source>Chat service</source>
        <extracomment>noun: a translation service that is a chat model</extracomment>
        <translation>خدمة محادثة</translation>
    </message>
    <message>
        <source>Chat service (OpenAI, Ollama …)</source>
        <translation>خدمة محادثة (OpenAI وOllama وغيرهما)</translation>
    </message>
    <message>
        <source>Built-in translator, by way of English, packs %1</source>
        <extracomment>%1 are the versions of language packs</extracomment>
        <translation>المترجم المضمّن عبر الإنجليزية، الحزم %1</translation>
    </message>
    <message>
        <source>Built-in translator, pack %1</source>
        <extracomment>%1 is the version of a language pack</extracomment>
        <translation>المترجم المضمّن، الحزمة %1</translation>
    </message>
    <message>
        <source>Slang glossary</source>
        <translation>مسرد العامية</translation>
    </message>
    <message>
        <source>Your glossary</source>
        <translation>مسردك</translation>
    </message>
    <message>
        <source>Dictionary %1</source>
        <extracomment>%1 is the name of a dictionary</extracomment>
        <translation>قاموس ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 (still learning)</source>
        <extracomment>%1 is the name of a translator that makes mistakes</extracomment>
        <translation>⁨%1⁩ (تجريبي)</translation>
    </message>
    <message>
        <source>The key is missing or not accepted.</source>
        <translation>المفتاح مفقود أو غير مقبول.</translation>
    </message>
    <message>
        <source>There is no such service or model at this address.</source>
        <translation>لا توجد خدمة أو نموذج كهذا في هذا العنوان.</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>رفضت الخدمة الطلب.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>تعذّر الوصول إلى الخدمة.</translation>
    </message>
    <message>
        <source>What came back was not a usable translation.</source>
        <translation>ما وصل ليس ترجمة صالحة.</translation>
    </message>
    <message>
        <source>“%1” → “%2” (%3 ms)</source>
        <extracomment>%1 is a sentence, %2 its translation, %3 a number of milliseconds</extracomment>
        <translation>«⁨%1⁩» ← «⁨%2⁩» (%3 مللي ثانية)</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>in the record of what was sent: the service answered</extracomment>
        <translation>أجاب</translation>
    </message>
    <message>
        <source>Given up</source>
        <extracomment>in the record of what was sent: the reader or the program stopped waiting</extracomment>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>لا جواب بعد</translation>
    </message>
    <message>
        <source>Not by %1: %2</source>
        <extracomment>%1 is the name of a translation service, %2 a sentence that says why it failed</extracomment>
        <translation>لم يترجم ⁨%1⁩: %2</translation>
    </message>
</context>
<context>
    <name>EnginesSection</name>
    <message>
        <source>Who translates</source>
        <translation>من يترجم</translation>
    </message>
    <message>
        <source>The first in the list is asked first; where it fails, the next one is. Services get public notes and comments that you look at, while they are switched on. Drafts, private notes and notes for followers never leave this computer.</source>
        <translation>يُسأل الأول في القائمة أولًا، فإن أخفق سُئل التالي. تصل إلى الخدمات، ما دامت مشغّلة، المنشورات العامة والتعليقات التي تطالعها. أما المسودات والمنشورات الخاصة ومنشورات المتابعين فلا تغادر هذا الحاسوب أبدًا.</translation>
    </message>
    <message>
        <source>Order for</source>
        <extracomment>before the name of two languages: in which order the services are asked for them</extracomment>
        <translation>الترتيب لـ</translation>
    </message>
    <message>
        <source>Use the order for all languages</source>
        <translation>استخدام ترتيب كل اللغات</translation>
    </message>
    <message>
        <source>Add a service…</source>
        <translation>إضافة خدمة…</translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>خدمة أخرى</translation>
    </message>
    <message>
        <source>LibreTranslate, DeepL, or a chat service such as Ollama on this computer</source>
        <translation>خدمة مثل LibreTranslate أو DeepL، أو خدمة محادثة مثل Ollama على هذا الحاسوب</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>ما أُرسل</translation>
    </message>
    <message>
        <source>Every request to a service is written down before it leaves: when, to whom and how much, never the text.</source>
        <translation>يُسجَّل كل طلب إلى خدمة قبل خروجه: متى وإلى من وكم، دون النص أبدًا.</translation>
    </message>
    <message numerus="yes">
        <source>%1 It is asked again in %n minutes.</source>
        <extracomment>%1 says why a service failed, in a sentence; %n counts minutes</extracomment>
        <translation>
            <numerusform>%1 يُسأل مجددًا الآن.</numerusform>
            <numerusform>%1 يُسأل مجددًا بعد دقيقة.</numerusform>
            <numerusform>%1 يُسأل مجددًا بعد دقيقتين.</numerusform>
            <numerusform>%1 يُسأل مجددًا بعد %n دقائق.</numerusform>
            <numerusform>%1 يُسأل مجددًا بعد %n دقيقة.</numerusform>
            <numerusform>%1 يُسأل مجددًا بعد %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switched off: drafts, private notes and notes for followers are not translated.</source>
        <translation>متوقف: لا تُترجم المسودات والمنشورات الخاصة ومنشورات المتابعين.</translation>
    </message>
    <message>
        <source>Switched off, and no service is on: nothing is translated.</source>
        <translation>متوقف ولا خدمة مشغّلة: لا يُترجم شيء.</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>no language pack</source>
        <translation>لا حزمة لغوية</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>noun: translations made on this computer</extracomment>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Use %1?</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>هل تريد استخدام ⁨%1⁩؟</translation>
    </message>
    <message>
        <source>Public notes and comments that you look at are sent to the program at %1 on this computer to be translated; what it does with them is up to that program. Drafts, private notes and notes for followers are never sent. Every request is listed in these settings.</source>
        <extracomment>%1 is the name and the port of a server</extracomment>
        <translation>تُرسل المنشورات العامة والتعليقات التي تطالعها إلى البرنامج في ⁨%1⁩ على هذا الحاسوب لترجمتها، وما يفعله بها شأن ذلك البرنامج. لا تُرسل المسودات والمنشورات الخاصة ومنشورات المتابعين أبدًا. كل طلب مدوَّن في هذه الإعدادات.</translation>
    </message>
    <message>
        <source>Public notes and comments that you look at are sent to %1 to be translated. Its operator sees these texts and your internet address. Drafts, private notes and notes for followers are never sent. Every request is listed in these settings.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>تُرسل المنشورات العامة والتعليقات التي تطالعها إلى ⁨%1⁩ لترجمتها، ويرى مشغّله هذه النصوص وعنوانك على الإنترنت. لا تُرسل المسودات والمنشورات الخاصة ومنشورات المتابعين أبدًا. كل طلب مدوَّن في هذه الإعدادات.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>استخدام ⁨%1⁩</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>جارٍ السؤال…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>إزالة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Its address and its key are forgotten.</source>
        <translation>يُنسى عنوانها ومفتاحها.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The translation service wants another key.</source>
        <translation>تطلب خدمة الترجمة مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>No server of this name was found. Check the name and the connection.</source>
        <translation>لا يوجد خادم بهذا الاسم. تحقق من الاسم والاتصال.</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>لا يوجد اتصال.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>لم يصل جواب في الوقت المناسب.</translation>
    </message>
    <message>
        <source>No secure connection could be made. Check the address.</source>
        <translation>تعذّر إنشاء اتصال آمن. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>The address sends to another one. Enter that one instead.</source>
        <translation>يحيل هذا العنوان إلى عنوان آخر. أدخل ذاك بدلًا منه.</translation>
    </message>
    <message>
        <source>This account is signed out. Sign in again to go on.</source>
        <translation>سُجّل خروج هذا الحساب. سجّل الدخول مجددًا للمتابعة.</translation>
    </message>
    <message>
        <source>The program was not let in. The account stays as it was.</source>
        <translation>لم يُسمح للبرنامج بالوصول. بقي الحساب كما كان.</translation>
    </message>
    <message>
        <source>What this account may use of the service is used up.</source>
        <translation>استنفد هذا الحساب حصته من الخدمة.</translation>
    </message>
    <message>
        <source>Too many requests. Wait a moment, then try again.</source>
        <translation>طلبات كثيرة جدًا. انتظر لحظة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This is gone, or not visible to this account.</source>
        <translation>لم يعد موجودًا أو لا يظهر لهذا الحساب.</translation>
    </message>
    <message>
        <source>It was refused. Check what you entered and try again.</source>
        <translation>رُفض الطلب. تحقق مما أدخلته وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The server has a problem. Try again later.</source>
        <translation>لدى الخادم مشكلة. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>This address is not a server that can be connected.</source>
        <translation>ليس في هذا العنوان خادم يمكن الاتصال به.</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>تعذّر فهم الجواب.</translation>
    </message>
    <message>
        <source>No language pack is installed for these languages.</source>
        <translation>لا توجد حزمة لغوية مثبّتة لهاتين اللغتين.</translation>
    </message>
    <message>
        <source>No translator here knows these languages.</source>
        <translation>لا يعرف أي مترجم هنا هاتين اللغتين.</translation>
    </message>
    <message>
        <source>No translator is switched on that may see this text.</source>
        <translation>لا مترجم مشغّل يُسمح له برؤية هذا النص.</translation>
    </message>
    <message>
        <source>The translator gave nothing usable for this text.</source>
        <translation>لم يقدّم المترجم شيئًا صالحًا لهذا النص.</translation>
    </message>
    <message>
        <source>This file is too large. Choose a smaller one.</source>
        <translation>هذا الملف كبير جدًا. اختر ملفًا أصغر.</translation>
    </message>
    <message>
        <source>This file is not a picture or video that can be read.</source>
        <translation>هذا الملف ليس صورة أو فيديو يمكن قراءته.</translation>
    </message>
    <message>
        <source>A file of the profile was damaged and has been set aside.</source>
        <translation>كان أحد ملفات بياناتك تالفًا فوُضع جانبًا.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again.</source>
        <translation>القرص ممتلئ. أفرغ بعض المساحة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This profile was written by a newer version. Update to open it.</source>
        <translation>كتبت هذه البيانات نسخة أحدث. حدّث البرنامج لفتحها.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is not available or locked.</source>
        <translation>حلقة مفاتيح النظام غير متاحة أو مقفلة.</translation>
    </message>
    <message>
        <source>The profile folder could not be read or written.</source>
        <translation>تعذّرت القراءة من مجلد البيانات أو الكتابة فيه.</translation>
    </message>
    <message>
        <source>Something went wrong. The log holds the details.</source>
        <translation>حدث خطأ ما. التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>This file is not a language pack, or it is damaged.</source>
        <translation>هذا الملف ليس حزمة لغوية أو أنه تالف.</translation>
    </message>
    <message>
        <source>This pack tries to write outside its folder. Not installed.</source>
        <translation>تحاول هذه الحزمة الكتابة خارج مجلدها. لم تُثبّت.</translation>
    </message>
    <message>
        <source>This pack is too large. Not installed.</source>
        <translation>هذه الحزمة كبيرة جدًا. لم تُثبّت.</translation>
    </message>
    <message>
        <source>This kind of language pack cannot be used here.</source>
        <translation>لا يمكن استخدام هذا النوع من الحزم اللغوية هنا.</translation>
    </message>
    <message>
        <source>This pack splits words in a way (BPE) that this program cannot. Not installed.</source>
        <translation>تقسّم هذه الحزمة الكلمات بطريقة (BPE) لا يدعمها هذا البرنامج. لم تُثبّت.</translation>
    </message>
    <message>
        <source>What came is not what the list promises. Deleted; try again later.</source>
        <translation>ما وصل ليس ما تعد به القائمة. حُذف؛ أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>This pack failed to translate on trial. Not installed.</source>
        <translation>أخفقت هذه الحزمة في ترجمة تجريبية. لم تُثبّت.</translation>
    </message>
    <message>
        <source>This version, or a newer one, is installed already.</source>
        <translation>هذا الإصدار أو إصدار أحدث مثبّت بالفعل.</translation>
    </message>
    <message>
        <source>The list names no safe address for this pack.</source>
        <translation>لا تذكر القائمة عنوانًا آمنًا لهذه الحزمة.</translation>
    </message>
</context>
<context>
    <name>ExplorePage</name>
    <message>
        <source>Food</source>
        <comment>channel</comment>
        <translation>طعام</translation>
    </message>
    <message>
        <source>Travel</source>
        <comment>channel</comment>
        <translation>سفر</translation>
    </message>
    <message>
        <source>Beauty</source>
        <comment>channel</comment>
        <translation>جمال</translation>
    </message>
    <message>
        <source>Outfits</source>
        <comment>channel</comment>
        <translation>أزياء</translation>
    </message>
    <message>
        <source>Pets</source>
        <comment>channel</comment>
        <translation>حيوانات أليفة</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>channel</comment>
        <translation>منزل</translation>
    </message>
    <message>
        <source>Study</source>
        <comment>channel</comment>
        <translation>دراسة</translation>
    </message>
    <message>
        <source>Fitness</source>
        <comment>channel</comment>
        <translation>لياقة</translation>
    </message>
    <message>
        <source>Tech</source>
        <comment>channel</comment>
        <translation>تقنية</translation>
    </message>
    <message>
        <source>Film and music</source>
        <comment>channel</comment>
        <translation>أفلام وموسيقى</translation>
    </message>
    <message>
        <source>Crafts</source>
        <comment>channel</comment>
        <translation>أشغال يدوية</translation>
    </message>
    <message>
        <source>Parenting</source>
        <comment>channel</comment>
        <translation>أمومة وأبوة</translation>
    </message>
    <message>
        <source>Life</source>
        <comment>channel</comment>
        <translation>حياة</translation>
    </message>
    <message>
        <source>New here</source>
        <comment>channel</comment>
        <translation>جدد هنا</translation>
    </message>
    <message>
        <source>Trending</source>
        <comment>channel</comment>
        <translation>رائج</translation>
    </message>
    <message>
        <source>This server</source>
        <comment>channel</comment>
        <translation>هذا الخادم</translation>
    </message>
    <message>
        <source>All servers</source>
        <comment>channel</comment>
        <translation>كل الخوادم</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>what the people one follows write</comment>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>For you</source>
        <extracomment>name of the channel with notes chosen for the reader</extracomment>
        <translation>لك</translation>
    </message>
    <message>
        <source>Nothing in this channel yet</source>
        <translation>لا شيء في هذه القناة بعد</translation>
    </message>
    <message>
        <source>Write the first note: choose a topic of this channel for it.</source>
        <translation>اكتب أول منشور: اختر له موضوعًا من هذه القناة.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>منشور جديد</translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message>
        <source>Warning</source>
        <extracomment>noun: a button that covers the note behind a content warning</extracomment>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Warn about the content before it is opened</source>
        <translation>تنبيه إلى المحتوى قبل فتحه</translation>
    </message>
    <message>
        <source>Poll</source>
        <extracomment>noun: a button that adds a poll</extracomment>
        <translation>استطلاع</translation>
    </message>
    <message>
        <source>Ask your readers</source>
        <translation>اسأل قرّاءك</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>adverb: a button that lets the note be posted at a later time</extracomment>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Choose when it is posted</source>
        <translation>اختيار وقت النشر</translation>
    </message>
</context>
<context>
    <name>FeedFooter</name>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>You have seen it all</source>
        <translation>شاهدت كل شيء</translation>
    </message>
</context>
<context>
    <name>FeedPanel</name>
    <message>
        <source>Nothing here yet</source>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message>
        <source>New notes will show up here.</source>
        <translation>ستظهر المنشورات الجديدة هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>لا منشورات جديدة</numerusform>
            <numerusform>منشور جديد</numerusform>
            <numerusform>منشوران جديدان</numerusform>
            <numerusform>%n منشورات جديدة</numerusform>
            <numerusform>%n منشورًا جديدًا</numerusform>
            <numerusform>%n منشور جديد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedRow</name>
    <message>
        <source>Filtered: %1</source>
        <extracomment>%1 is the name of a filter that the reader made</extracomment>
        <translation>مُصفّى: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>FocusPicker</name>
    <message>
        <source>What must stay visible</source>
        <translation>ما يجب أن يبقى ظاهرًا</translation>
    </message>
    <message>
        <source>Click what must stay visible when the picture is cropped. Arrow keys move it.</source>
        <translation>انقر ما يجب أن يبقى ظاهرًا عند قص الصورة. مفاتيح الأسهم تحرّكه.</translation>
    </message>
    <message>
        <source>%1 % from the left, %2 % from the bottom</source>
        <extracomment>%1 and %2 are numbers from 0 to 100</extracomment>
        <translation>%1% من اليسار، %2% من الأسفل</translation>
    </message>
</context>
<context>
    <name>FollowButton</name>
    <message>
        <source>Following</source>
        <extracomment>state of the button: the viewer follows this person</extracomment>
        <translation>تتابعه</translation>
    </message>
    <message>
        <source>Stop following %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>إلغاء متابعة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Requested</source>
        <extracomment>The viewer asked to follow a person, who has not answered yet</extracomment>
        <translation>تم الطلب</translation>
    </message>
    <message>
        <source>Take back the request to follow %1</source>
        <translation>سحب طلب متابعة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Follow back</source>
        <extracomment>verb: follow somebody who follows the viewer already</extracomment>
        <translation>رد المتابعة</translation>
    </message>
    <message>
        <source>Follow %1 back</source>
        <translation>رد متابعة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>verb on a button</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>متابعة ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>FollowingPage</name>
    <message>
        <source>No notes here yet</source>
        <translation>لا منشورات هنا بعد</translation>
    </message>
    <message>
        <source>Follow people whose notes you like; what they post appears here.</source>
        <translation>تابع من تعجبك منشوراتهم، وسيظهر ما ينشرونه هنا.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Topic</source>
        <extracomment>noun: a button that adds a topic (hashtag)</extracomment>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Add a topic (#)</source>
        <translation>إضافة موضوع (#)</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>noun: a button that adds a product</extracomment>
        <translation>منتج</translation>
    </message>
    <message>
        <source>Recommend a product</source>
        <translation>التوصية بمنتج</translation>
    </message>
    <message>
        <source>Keep as draft, begin a new note</source>
        <translation>حفظ كمسودة وبدء منشور جديد</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>verb on a button: save the draft</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Schedule</source>
        <comment>post it later</comment>
        <translation>جدولة</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>verb on a button: publish the note</extracomment>
        <translation>نشر</translation>
    </message>
    <message>
        <source>Post in both</source>
        <translation>نشر باللغتين</translation>
    </message>
    <message>
        <source>Post (Ctrl+Enter). Down opens other ways to post.</source>
        <translation>نشر (Ctrl+Enter). السهم السفلي يفتح طرق نشر أخرى.</translation>
    </message>
    <message>
        <source>Post in %1 only</source>
        <translation>النشر باللغة %1 فقط</translation>
    </message>
    <message>
        <source>Post in both languages</source>
        <translation>نشر باللغتين</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>The draft is being saved</source>
        <translation>يجري حفظ المسودة</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>حُفظ %1</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <extracomment>the draft was saved</extracomment>
        <translation>✓ تم الحفظ</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
</context>
<context>
    <name>GapBar</name>
    <message>
        <source>Notes are missing here: more came than were loaded</source>
        <extracomment>tip of the button “Show more notes” between two notes of a feed</extracomment>
        <translation>توجد هنا منشورات ناقصة: وصل أكثر مما حُمّل</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Show more notes</source>
        <extracomment>button between two notes of a feed where notes are missing</extracomment>
        <translation>عرض المزيد من المنشورات</translation>
    </message>
</context>
<context>
    <name>GlossarySection</name>
    <message>
        <source>Your terms</source>
        <translation>مصطلحاتك</translation>
    </message>
    <message>
        <source>Names and words that are always translated as you say. Where an engine does not follow, the sentence is cut around the term.</source>
        <translation>أسماء وكلمات تُترجم دائمًا كما تريد. وحيث لا يلتزم المحرّك بها تُقطّع الجملة حول المصطلح.</translation>
    </message>
    <message>
        <source>No terms yet.</source>
        <translation>لا مصطلحات بعد.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>No term matches.</source>
        <translation>لا مصطلح مطابق.</translation>
    </message>
    <message>
        <source>Search in terms, translations and notes</source>
        <translation>بحث في المصطلحات والترجمات والملاحظات</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>noun: heading over reading and writing files</extracomment>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>CSV needs the columns source and target. TBX is written as TBX-Basic of ISO 30042, version 3, style DCA; both styles are read.</source>
        <translation>يحتاج CSV إلى العمودين source وtarget. ويُكتب TBX بصيغة TBX-Basic من معيار ISO 30042، الإصدار 3، بأسلوب DCA؛ ويُقرأ الأسلوبان كلاهما.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Import a TBX or CSV file</source>
        <translation>استيراد ملف TBX أو CSV</translation>
    </message>
    <message>
        <source>Export a TBX or CSV file</source>
        <translation>تصدير ملف TBX أو CSV</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>المصطلحات</translation>
    </message>
    <message>
        <source>Take in terms</source>
        <translation>استيراد المصطلحات</translation>
    </message>
    <message>
        <source>Write terms</source>
        <translation>كتابة المصطلحات</translation>
    </message>
</context>
<context>
    <name>GlossaryTab</name>
    <message>
        <source>Find a term: Chinese, pinyin or meaning</source>
        <translation>ابحث عن مصطلح: بالصينية أو البينيين أو المعنى</translation>
    </message>
    <message>
        <source>Your terms…</source>
        <translation>مصطلحاتك…</translation>
    </message>
    <message>
        <source>Add, change and exchange terms of your own</source>
        <translation>إضافة مصطلحاتك وتعديلها وتبادلها</translation>
    </message>
    <message>
        <source>in this text</source>
        <translation>في هذا النص</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>of a term: written by the reader</extracomment>
        <translation>لك</translation>
    </message>
    <message>
        <source>The glossary is empty.</source>
        <translation>المسرد فارغ.</translation>
    </message>
</context>
<context>
    <name>HeldRow</name>
    <message>
        <source>Scheduled for %1, %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>مجدول في %1، %2</translation>
    </message>
    <message>
        <source>Don&apos;t post</source>
        <extracomment>verb on a button: do not publish the note that waits</extracomment>
        <translation>عدم النشر</translation>
    </message>
    <message>
        <source>Take it back from the network and keep it as a draft</source>
        <translation>سحبه من الشبكة والاحتفاظ به كمسودة</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Changes of the note</source>
        <translation>تعديلات المنشور</translation>
    </message>
    <message>
        <source>Written %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>كُتب %1</translation>
    </message>
    <message>
        <source>Now, changed %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>الآن، عُدّل %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>عُدّل %1</translation>
    </message>
</context>
<context>
    <name>KeptMark</name>
    <message>
        <source>Try again</source>
        <extracomment>verb: tip of a button that loads the page once more</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Offline · as of %1</source>
        <extracomment>%1 is how long ago: “2 h”</extracomment>
        <translation>دون اتصال · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>of posts and reactions; stands behind “Offline · as of 2 h”</extracomment>
        <translation>
            <numerusform>لا شيء بالانتظار</numerusform>
            <numerusform>واحد بالانتظار</numerusform>
            <numerusform>اثنان بالانتظار</numerusform>
            <numerusform>%n بالانتظار</numerusform>
            <numerusform>%n بالانتظار</numerusform>
            <numerusform>%n بالانتظار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Choose the language</source>
        <translation>اختيار اللغة</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left in one post</source>
        <comment>both languages together</comment>
        <translation>
            <numerusform>لم يبقَ أي حرف</numerusform>
            <numerusform>بقي حرف واحد</numerusform>
            <numerusform>بقي حرفان</numerusform>
            <numerusform>بقيت %n أحرف</numerusform>
            <numerusform>بقي %n حرفًا</numerusform>
            <numerusform>بقي %n حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long for one post</source>
        <translation>
            <numerusform>ليس أطول من اللازم</numerusform>
            <numerusform>أطول بحرف واحد</numerusform>
            <numerusform>أطول بحرفين</numerusform>
            <numerusform>أطول بـ %n أحرف</numerusform>
            <numerusform>أطول بـ %n حرفًا</numerusform>
            <numerusform>أطول بـ %n حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>Title in %1</source>
        <translation>العنوان باللغة %1</translation>
    </message>
    <message>
        <source>Text in %1</source>
        <translation>النص باللغة %1</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Learn</source>
        <extracomment>noun: name of the page with kept words</extracomment>
        <translation>تعلّم</translation>
    </message>
    <message>
        <source>Word, pinyin, meaning or sentence</source>
        <translation>كلمة أو بينيين أو معنى أو جملة</translation>
    </message>
    <message>
        <source>Find in the word list</source>
        <translation>بحث في قائمة الكلمات</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>تصدير بصيغة CSV</translation>
    </message>
    <message>
        <source>Export the word list</source>
        <translation>تصدير قائمة الكلمات</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>قيم مفصولة بفواصل (*.csv)</translation>
    </message>
    <message>
        <source>words</source>
        <extracomment>name of a file, without its suffix</extracomment>
        <translation>كلمات</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) exported</source>
        <translation>
            <numerusform>لم تُصدَّر كلمات</numerusform>
            <numerusform>صُدّرت كلمة واحدة</numerusform>
            <numerusform>صُدّرت كلمتان</numerusform>
            <numerusform>صُدّرت %n كلمات</numerusform>
            <numerusform>صُدّرت %n كلمة</numerusform>
            <numerusform>صُدّرت %n كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>No word matches.</source>
        <translation>لا كلمة مطابقة.</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>لا كلمات بعد</translation>
    </message>
    <message>
        <source>Double click a Chinese word in a note and add it with the star.</source>
        <translation>انقر مرتين كلمة صينية في منشور وأضفها بالنجمة.</translation>
    </message>
    <message>
        <source>Explore</source>
        <extracomment>verb on a button: go and look for notes</extracomment>
        <translation>استكشاف</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>When</source>
        <extracomment>head of a table&apos;s column: the moment</extracomment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Sent to</source>
        <extracomment>head of a table&apos;s column: a translation service</extracomment>
        <translation>أُرسل إلى</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>head of a table&apos;s column: from which language into which</extracomment>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>How much text was sent to a service</extracomment>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>What came of a request to a service</extracomment>
        <translation>النتيجة</translation>
    </message>
</context>
<context>
    <name>Lifecycle</name>
    <message>
        <source>RedNote Desktop cannot open this address: %1</source>
        <extracomment>%1 is an address such as rednote:note/12</extracomment>
        <translation>لا يستطيع RedNote Desktop فتح هذا العنوان: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The locale file cannot be read, line %1: %2</source>
        <extracomment>%1 is the number of a line, %2 an explanation in English</extracomment>
        <translation>تعذّرت قراءة ملف اللغة، السطر %1: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>ListSkeleton</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undone</source>
        <extracomment>shown after the last action was taken back</extracomment>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>RedNote Desktop</source>
        <translation>RedNote Desktop</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>منشور جديد</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>لا شيء للتراجع عنه</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Posted</source>
        <extracomment>shown after a note was published</extracomment>
        <translation>تم النشر</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>verb: open the note that was just posted</extracomment>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>MasonryView</name>
    <message>
        <source>Notes</source>
        <extracomment>noun: read out for the grid of cards</extracomment>
        <translation>المنشورات</translation>
    </message>
    <message>
        <source>Arrow keys move among the notes, Enter opens, L likes, C collects, S shares, V shows what is covered</source>
        <translation>مفاتيح الأسهم للتنقل بين المنشورات، وEnter للفتح، وL للإعجاب، وC للحفظ، وS للمشاركة، وV لإظهار المخفي</translation>
    </message>
</context>
<context>
    <name>MatchList</name>
    <message>
        <source>From your translations</source>
        <translation>من ترجماتك</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is how like two sentences are, in per cent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>of a translation: written by the reader</extracomment>
        <translation>لك</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>of a translation: kept for good</extracomment>
        <translation>مثبّتة</translation>
    </message>
    <message>
        <source>by machine</source>
        <extracomment>of a translation: made by the program</extracomment>
        <translation>آلية</translation>
    </message>
    <message>
        <source>%1 like, %4: %3, for %2</source>
        <extracomment>%1 is a score such as 92 %, %2 a sentence, %3 its translation, %4 whose it is</extracomment>
        <translation>تشابه %1، %4: %3، لـ %2</translation>
    </message>
    <message>
        <source>Take this translation into the field (Enter)</source>
        <translation>نقل هذه الترجمة إلى الحقل (Enter)</translation>
    </message>
</context>
<context>
    <name>MediaImporter</name>
    <message>
        <source>A note holds pictures or one video, not both.</source>
        <translation>يحوي المنشور صورًا أو فيديو واحدًا، لا كليهما.</translation>
    </message>
    <message numerus="yes">
        <source>A note holds %n picture(s) at most.</source>
        <translation>
            <numerusform>لا يحوي المنشور أي صور.</numerusform>
            <numerusform>يحوي المنشور صورة واحدة على الأكثر.</numerusform>
            <numerusform>يحوي المنشور صورتين على الأكثر.</numerusform>
            <numerusform>يحوي المنشور %n صور على الأكثر.</numerusform>
            <numerusform>يحوي المنشور %n صورة على الأكثر.</numerusform>
            <numerusform>يحوي المنشور %n صورة على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long: %1 at most.</source>
        <translation>أطول من اللازم: الحد %1.</translation>
    </message>
    <message>
        <source>Too large: %1 at most.</source>
        <translation>أكبر من اللازم: الحد %1.</translation>
    </message>
    <message>
        <source>This network takes no videos.</source>
        <translation>لا تقبل هذه الشبكة الفيديوهات.</translation>
    </message>
</context>
<context>
    <name>MediaPainter</name>
    <message>
        <source>This picture could not be shown</source>
        <translation>تعذّر عرض هذه الصورة</translation>
    </message>
</context>
<context>
    <name>MediaStage</name>
    <message>
        <source>No pictures</source>
        <translation>لا صور</translation>
    </message>
    <message>
        <source>Video %1 of %2: %3</source>
        <extracomment>%1 and %2 are numbers, %3 is a description</extracomment>
        <translation>فيديو %1 من %2: %3</translation>
    </message>
    <message>
        <source>Picture %1 of %2: %3</source>
        <extracomment>%1 and %2 are numbers, %3 is a description</extracomment>
        <translation>صورة %1 من %2: %3</translation>
    </message>
    <message>
        <source>no description</source>
        <extracomment>read out for a picture without alternative text</extracomment>
        <translation>بلا وصف</translation>
    </message>
</context>
<context>
    <name>MediaStrip</name>
    <message>
        <source>Only the address came along. Save the picture, then add the file.</source>
        <translation>لم يصل سوى العنوان. احفظ الصورة ثم أضف الملف.</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <extracomment>noun: stands where a file would have a name</extracomment>
        <translation>صورة ملصقة</translation>
    </message>
    <message>
        <source>Add pictures or a video</source>
        <translation>إضافة صور أو فيديو</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>صور وفيديوهات</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Video removed</source>
        <translation>أُزيل الفيديو</translation>
    </message>
    <message>
        <source>Picture removed</source>
        <translation>أُزيلت الصورة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>verb on a button: close the message</extracomment>
        <translation>إغلاق</translation>
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
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>Picture, 2 of 5</comment>
        <translation>%1، %2 من %3</translation>
    </message>
    <message>
        <source>No description yet (Enter)</source>
        <translation>لا وصف بعد (Enter)</translation>
    </message>
    <message>
        <source>Animated; only the first frame is kept</source>
        <translation>صورة متحركة؛ يُحتفظ بالإطار الأول فقط</translation>
    </message>
    <message>
        <source>Place, camera and time were removed from the file</source>
        <translation>أُزيلت معلومات المكان والكاميرا والوقت من الملف</translation>
    </message>
    <message>
        <source>Alt+Left and Alt+Right move it, Delete removes it</source>
        <translation>‏Alt+Left وAlt+Right للتحريك، وDelete للإزالة</translation>
    </message>
    <message>
        <source>Describe…</source>
        <extracomment>verb: write a picture&apos;s alternative text</extracomment>
        <translation>وصف…</translation>
    </message>
    <message>
        <source>Make it the cover</source>
        <translation>جعلها الغلاف</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>تأخير</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>MessageBox</name>
    <message>
        <source>Write in your language…</source>
        <translation>اكتب بلغتك…</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>رسالتك</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>verb on a button: send the message</extracomment>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Attach pictures or a video</source>
        <translation>إرفاق صور أو فيديو</translation>
    </message>
    <message>
        <source>Send (Enter); Shift+Enter makes a new line</source>
        <translation>إرسال (Enter)؛ سطر جديد بـ Shift+Enter</translation>
    </message>
    <message>
        <source>Languages to send</source>
        <translation>لغات الإرسال</translation>
    </message>
    <message>
        <source>Send in %1 and %2</source>
        <extracomment>%1 and %2 are names of languages</extracomment>
        <translation>الإرسال باللغتين %1 و%2</translation>
    </message>
    <message>
        <source>Send in %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>الإرسال باللغة %1</translation>
    </message>
</context>
<context>
    <name>MessageButton</name>
    <message>
        <source>Message to %1</source>
        <extracomment>%1 is a person&apos;s name; opens the conversation with them</extracomment>
        <translation>رسالة إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Opens the conversation with a person</extracomment>
        <translation>رسالة</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>رسائل جديدة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>MessagePicture</name>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>عدم الإرسال</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>verb on a button</extracomment>
        <translation>ترجمة</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>إعادة الترجمة</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>state of a message</extracomment>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Choose a conversation</source>
        <translation>اختر محادثة</translation>
    </message>
    <message>
        <source>Your messages are translated both ways.</source>
        <translation>تُترجم رسائلك في الاتجاهين.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>لا رسائل بعد</translation>
    </message>
    <message>
        <source>Open somebody&apos;s profile and choose Message.</source>
        <translation>افتح الملف الشخصي لأحدهم واختر «رسالة».</translation>
    </message>
    <message>
        <source>Explore</source>
        <extracomment>verb on a button: go and look for people</extracomment>
        <translation>استكشاف</translation>
    </message>
    <message>
        <source>This network has no messages</source>
        <translation>لا رسائل في هذه الشبكة</translation>
    </message>
</context>
<context>
    <name>NameLabel</name>
    <message>
        <source>%1, @%2, open the profile</source>
        <extracomment>%1 is a person&apos;s name, %2 a handle</extracomment>
        <translation>⁨%1⁩، ⁨@%2⁩، فتح الملف الشخصي</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Another person in the embedded community on this computer. No password.</source>
        <translation>شخص آخر في المجتمع المضمّن على هذا الحاسوب. بلا كلمة مرور.</translation>
    </message>
    <message>
        <source>letters, numbers, _ or Chinese</source>
        <extracomment>The name after the at sign by which others mention a person</extracomment>
        <translation>حروف أو أرقام أو _ أو صينية</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: the name that others see</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Handle</source>
        <extracomment>noun: the unique name after @</extracomment>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>verb on a button: add the account</extracomment>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>This handle is taken or has characters that are not allowed. Try another.</source>
        <translation>اسم المستخدم هذا محجوز أو فيه رموز غير مسموح بها. جرّب غيره.</translation>
    </message>
</context>
<context>
    <name>NoteActions</name>
    <message>
        <source>Copy the link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message numerus="yes">
        <source>Take the like back (%n likes)</source>
        <translation>
            <numerusform>إلغاء الإعجاب (لا إعجابات)</numerusform>
            <numerusform>إلغاء الإعجاب (إعجاب واحد)</numerusform>
            <numerusform>إلغاء الإعجاب (إعجابان)</numerusform>
            <numerusform>إلغاء الإعجاب (%n إعجابات)</numerusform>
            <numerusform>إلغاء الإعجاب (%n إعجابًا)</numerusform>
            <numerusform>إلغاء الإعجاب (%n إعجاب)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Like (%n likes)</source>
        <translation>
            <numerusform>إعجاب (لا إعجابات)</numerusform>
            <numerusform>إعجاب (إعجاب واحد)</numerusform>
            <numerusform>إعجاب (إعجابان)</numerusform>
            <numerusform>إعجاب (%n إعجابات)</numerusform>
            <numerusform>إعجاب (%n إعجابًا)</numerusform>
            <numerusform>إعجاب (%n إعجاب)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change its collections (%n collected it)</source>
        <translation>
            <numerusform>تغيير مجموعاته (لم يحفظه أحد)</numerusform>
            <numerusform>تغيير مجموعاته (حفظه شخص واحد)</numerusform>
            <numerusform>تغيير مجموعاته (حفظه شخصان)</numerusform>
            <numerusform>تغيير مجموعاته (حفظه %n أشخاص)</numerusform>
            <numerusform>تغيير مجموعاته (حفظه %n شخصًا)</numerusform>
            <numerusform>تغيير مجموعاته (حفظه %n شخص)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collect (%n collected it)</source>
        <translation>
            <numerusform>حفظ (لم يحفظه أحد)</numerusform>
            <numerusform>حفظ (حفظه شخص واحد)</numerusform>
            <numerusform>حفظ (حفظه شخصان)</numerusform>
            <numerusform>حفظ (حفظه %n أشخاص)</numerusform>
            <numerusform>حفظ (حفظه %n شخصًا)</numerusform>
            <numerusform>حفظ (حفظه %n شخص)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go to %n comments</source>
        <translation>
            <numerusform>الانتقال إلى التعليقات (لا تعليقات)</numerusform>
            <numerusform>الانتقال إلى التعليقات (تعليق واحد)</numerusform>
            <numerusform>الانتقال إلى التعليقات (تعليقان)</numerusform>
            <numerusform>الانتقال إلى %n تعليقات</numerusform>
            <numerusform>الانتقال إلى %n تعليقًا</numerusform>
            <numerusform>الانتقال إلى %n تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop sharing (%n shared it)</source>
        <translation>
            <numerusform>إلغاء المشاركة (لم يشاركه أحد)</numerusform>
            <numerusform>إلغاء المشاركة (شاركه شخص واحد)</numerusform>
            <numerusform>إلغاء المشاركة (شاركه شخصان)</numerusform>
            <numerusform>إلغاء المشاركة (شاركه %n أشخاص)</numerusform>
            <numerusform>إلغاء المشاركة (شاركه %n شخصًا)</numerusform>
            <numerusform>إلغاء المشاركة (شاركه %n شخص)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share with your followers (%n shared it)</source>
        <translation>
            <numerusform>مشاركة مع متابعيك (لم يشاركه أحد)</numerusform>
            <numerusform>مشاركة مع متابعيك (شاركه شخص واحد)</numerusform>
            <numerusform>مشاركة مع متابعيك (شاركه شخصان)</numerusform>
            <numerusform>مشاركة مع متابعيك (شاركه %n أشخاص)</numerusform>
            <numerusform>مشاركة مع متابعيك (شاركه %n شخصًا)</numerusform>
            <numerusform>مشاركة مع متابعيك (شاركه %n شخص)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteVeil</name>
    <message>
        <source>Hidden by your filter “%1”</source>
        <extracomment>%1 is the name of a filter that the reader made</extracomment>
        <translation>أخفاه عامل التصفية «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Content warning by the author</source>
        <translation>تحذير من الكاتب بشأن المحتوى</translation>
    </message>
    <message>
        <source>Show the note</source>
        <translation>إظهار المنشور</translation>
    </message>
    <message>
        <source>Show the comment</source>
        <translation>إظهار التعليق</translation>
    </message>
    <message>
        <source>Cover again</source>
        <extracomment>verb: hide the sensitive note again</extracomment>
        <translation>إخفاء مجددًا</translation>
    </message>
</context>
<context>
    <name>NoteView</name>
    <message>
        <source>%1 · Show</source>
        <extracomment>%1 is why pictures are covered: “Sensitive content”</extracomment>
        <translation>%1 · إظهار</translation>
    </message>
    <message>
        <source>Opened note</source>
        <translation>المنشور المفتوح</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>تم نسخ الرابط</translation>
    </message>
</context>
<context>
    <name>NoteWriting</name>
    <message>
        <source>Reply with a note</source>
        <translation>الرد بمنشور</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>verb: write a note that quotes this one</extracomment>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Delete and redraft…</source>
        <translation>حذف وإعادة صياغة…</translation>
    </message>
    <message>
        <source>Delete and redraft</source>
        <translation>حذف وإعادة صياغة</translation>
    </message>
    <message>
        <source>The note is deleted with its likes and shares, and its replies stand alone. You go on with its words and pictures as a draft.</source>
        <translation>يُحذف المنشور مع إعجاباته ومشاركاته، وتبقى الردود عليه وحدها. وتتابع أنت بكلماته وصوره كمسودة.</translation>
    </message>
</context>
<context>
    <name>NotificationRow</name>
    <message>
        <source>New</source>
        <extracomment>Mark beside a notification that has not been seen</extracomment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>verb on a button: let somebody follow</extracomment>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>verb on a button: do not let somebody follow</extracomment>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>state: somebody was let follow</extracomment>
        <translation>تم القبول</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>state: somebody was not let follow</extracomment>
        <translation>تم الرفض</translation>
    </message>
    <message>
        <source>liked your note</source>
        <translation>أُعجب بمنشورك</translation>
    </message>
    <message>
        <source>collected your note</source>
        <translation>حفظ منشورك</translation>
    </message>
    <message>
        <source>commented on your note</source>
        <translation>علّق على منشورك</translation>
    </message>
    <message>
        <source>replied to you</source>
        <translation>رد عليك</translation>
    </message>
    <message>
        <source>mentioned you</source>
        <extracomment>stands after the name of a person</extracomment>
        <translation>ذكرك</translation>
    </message>
    <message>
        <source>follows you now</source>
        <translation>بدأ بمتابعتك</translation>
    </message>
    <message>
        <source>asks to follow you</source>
        <translation>يطلب متابعتك</translation>
    </message>
    <message>
        <source>shared your note</source>
        <translation>شارك منشورك</translation>
    </message>
    <message>
        <source>A poll you took part in has ended</source>
        <translation>انتهى استطلاع شاركت فيه</translation>
    </message>
    <message>
        <source>changed a note you reacted to</source>
        <translation>عدّل منشورًا تفاعلت معه</translation>
    </message>
    <message>
        <source>wrote a new note</source>
        <translation>نشر منشورًا جديدًا</translation>
    </message>
    <message>
        <source>quoted your note</source>
        <translation>اقتبس منشورك</translation>
    </message>
    <message>
        <source>did something this program does not know</source>
        <translation>فعل شيئًا لا يعرفه هذا البرنامج</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Kinds of notifications</source>
        <translation>أنواع الإشعارات</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>تعليم الكل كمقروء</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>All</source>
        <comment>notifications</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Comments and mentions</source>
        <translation>التعليقات والإشارات</translation>
    </message>
    <message>
        <source>Likes and collections</source>
        <translation>الإعجابات والحفظ</translation>
    </message>
    <message>
        <source>Followers</source>
        <extracomment>noun: a filter, people who follow the reader now</extracomment>
        <translation>المتابعون</translation>
    </message>
    <message>
        <source>Shares and quotes</source>
        <translation>المشاركات والاقتباسات</translation>
    </message>
    <message>
        <source>Polls and changes</source>
        <translation>الاستطلاعات والتعديلات</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>Likes, comments, mentions and new followers appear here.</source>
        <translation>تظهر هنا الإعجابات والتعليقات والإشارات والمتابعون الجدد.</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>chosen</source>
        <extracomment>read out for an answer of a poll that the viewer voted for</extracomment>
        <translation>مختار</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>verb on a button: try to send what was refused once more</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The network refused it.</source>
        <extracomment>a like, a follow or the like was refused</extracomment>
        <translation>رفضته الشبكة.</translation>
    </message>
</context>
<context>
    <name>OwnData</name>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Everything you publish is kept on this computer with its pictures, whatever becomes of it on its network.</source>
        <translation>كل ما تنشره يُحفظ على هذا الحاسوب مع صوره، مهما حدث له على شبكته.</translation>
    </message>
    <message>
        <source>Show…</source>
        <extracomment>verb on a button: show the notes and comments one published</extracomment>
        <translation>عرض…</translation>
    </message>
    <message>
        <source>What you published</source>
        <translation>ما نشرته</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Export everything of yours</source>
        <translation>تصدير كل ما يخصك</translation>
    </message>
    <message>
        <source>One zip file: notes and comments as ActivityStreams with their pictures, drafts, words, terms, translations, whom you follow, what you collected</source>
        <translation>ملف zip واحد: المنشورات والتعليقات بصيغة ActivityStreams مع صورها، والمسودات والكلمات والمصطلحات والترجمات ومن تتابعهم وما حفظته</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Restore from an export</source>
        <translation>الاستعادة من ملف تصدير</translation>
    </message>
    <message>
        <source>Adds what is missing here and replaces nothing. Nothing is posted, nobody is followed.</source>
        <translation>يضيف ما ينقص هنا ولا يستبدل شيئًا. لا يُنشر شيء ولا يُتابَع أحد.</translation>
    </message>
    <message>
        <source>my-rednote</source>
        <extracomment>part of a file&apos;s name</extracomment>
        <translation>بياناتي-RedNote</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>أرشيفات Zip (*.zip)</translation>
    </message>
</context>
<context>
    <name>OwnNoteRow</name>
    <message>
        <source>Gone since %1</source>
        <extracomment>%1 is a date: the note is not on its network any more</extracomment>
        <translation>اختفى منذ %1</translation>
    </message>
    <message>
        <source>Post again…</source>
        <translation>إعادة النشر…</translation>
    </message>
    <message>
        <source>Open the composer with these words and pictures</source>
        <translation>فتح المحرر بهذه الكلمات والصور</translation>
    </message>
    <message>
        <source>This computer</source>
        <comment>the community inside the program</comment>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>noun: the row is a comment, not a note</extracomment>
        <translation>تعليق</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>بلا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnNotesPage</name>
    <message>
        <source>What you published</source>
        <translation>ما نشرته</translation>
    </message>
    <message>
        <source>Check that all are there</source>
        <translation>التحقق من وجود الكل</translation>
    </message>
    <message>
        <source>Nothing published yet</source>
        <translation>لم تنشر شيئًا بعد</translation>
    </message>
    <message>
        <source>What you post is kept here with its pictures, on every network.</source>
        <translation>ما تنشره على أي شبكة يُحفظ هنا مع صوره.</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the export</source>
        <translation>
            <numerusform>لا مزيد في ملف التصدير</numerusform>
            <numerusform>واحد آخر في ملف التصدير</numerusform>
            <numerusform>اثنان آخران في ملف التصدير</numerusform>
            <numerusform>%n أخرى في ملف التصدير</numerusform>
            <numerusform>%n أخرى في ملف التصدير</numerusform>
            <numerusform>%n أخرى في ملف التصدير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone from the network</source>
        <translation>
            <numerusform>لم يختفِ شيء من الشبكة</numerusform>
            <numerusform>اختفى واحد من الشبكة</numerusform>
            <numerusform>اختفى اثنان من الشبكة</numerusform>
            <numerusform>اختفت %n من الشبكة</numerusform>
            <numerusform>اختفى %n من الشبكة</numerusform>
            <numerusform>اختفى %n من الشبكة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is gone</source>
        <translation>لم يختفِ شيء</translation>
    </message>
</context>
<context>
    <name>OwnSentences</name>
    <message>
        <source>“%1” has changed since you edited its translation.</source>
        <extracomment>%1 is a sentence of the author&apos;s</extracomment>
        <translation>تغيّرت «⁨%1⁩» منذ عدّلت ترجمتها.</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>إعادة الترجمة</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>verb on a button: keep the sentences as the writer changed them</extracomment>
        <translation>إبقاء ترجمتي</translation>
    </message>
    <message>
        <source>You left a sentence out here</source>
        <translation>حذفت جملة هنا</translation>
    </message>
    <message>
        <source>Edited by you; the sentence it translates has changed since</source>
        <translation>عدّلتَها؛ وقد تغيّرت الجملة الأصلية بعدها</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>عدّلتَها</translation>
    </message>
    <message>
        <source>Translate this sentence again</source>
        <translation>إعادة ترجمة هذه الجملة</translation>
    </message>
</context>
<context>
    <name>PackOffers</name>
    <message>
        <source>Address of the list</source>
        <translation>عنوان القائمة</translation>
    </message>
    <message>
        <source>Look for packs</source>
        <translation>البحث عن حزم</translation>
    </message>
    <message>
        <source>Use the usual address</source>
        <translation>استخدام العنوان المعتاد</translation>
    </message>
    <message>
        <source>Search all languages of the list</source>
        <translation>بحث في كل لغات القائمة</translation>
    </message>
    <message>
        <source>This address is not encrypted, or not an address.</source>
        <translation>هذا العنوان غير مشفّر أو ليس عنوانًا.</translation>
    </message>
    <message>
        <source>Asking for the list…</source>
        <translation>جارٍ طلب القائمة…</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) that are not here yet</source>
        <extracomment>how many language packs a list offers that are not here yet</extracomment>
        <translation>
            <numerusform>لا حزم غير مثبّتة</numerusform>
            <numerusform>حزمة واحدة غير مثبّتة</numerusform>
            <numerusform>حزمتان غير مثبّتتين</numerusform>
            <numerusform>%n حزم غير مثبّتة</numerusform>
            <numerusform>%n حزمة غير مثبّتة</numerusform>
            <numerusform>%n حزمة غير مثبّتة</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is between languages that you read.</source>
        <translation>لا واحدة منها بين لغات تقرؤها.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is the version of a language pack</extracomment>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>الحجم غير معروف</translation>
    </message>
    <message>
        <source>licence: %1</source>
        <extracomment>%1 is what a list says about the licence of a language pack</extracomment>
        <translation>الترخيص: ⁨%1⁩</translation>
    </message>
    <message>
        <source>licence: in the pack</source>
        <translation>الترخيص: داخل الحزمة</translation>
    </message>
</context>
<context>
    <name>PackReadme</name>
    <message>
        <source>The pack has no README.</source>
        <translation>لا ملف README في الحزمة.</translation>
    </message>
    <message>
        <source>README of the pack</source>
        <translation>ملف README للحزمة</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <extracomment>%1 is what the makers of a language pack say about its licence</extracomment>
        <translation>الترخيص: ⁨%1⁩</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Download of %1</source>
        <extracomment>%1 names a language pack</extracomment>
        <translation>تنزيل ⁨%1⁩</translation>
    </message>
    <message>
        <source>Install %1</source>
        <extracomment>%1 is the name of a language pack</extracomment>
        <translation>تثبيت ⁨%1⁩</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Cancel the download of %1</source>
        <translation>إلغاء تنزيل ⁨%1⁩</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are sizes: 12 MB of 75 MB</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <extracomment>%1 is a size</extracomment>
        <translation>%1 حتى الآن</translation>
    </message>
    <message>
        <source>Looking it over and translating a sentence on trial…</source>
        <translation>جارٍ فحصها وترجمة جملة للتجربة…</translation>
    </message>
    <message>
        <source>Cancelled. %1 are kept; Install goes on from there.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>أُلغي. يُحتفظ بـ %1؛ ويُستأنف من هناك بزر «تثبيت».</translation>
    </message>
    <message>
        <source>Installed; the checksum is the one in the list.</source>
        <translation>تم التثبيت؛ المجموع الاختباري مطابق لما في القائمة.</translation>
    </message>
    <message>
        <source>Installed. The list has no checksum; this file&apos;s SHA-256 is %1</source>
        <extracomment>%1 is a checksum in hexadecimal digits</extracomment>
        <translation>تم التثبيت. لا مجموع اختباريًا في القائمة؛ قيمة SHA-256 لهذا الملف هي ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>PackTerms</name>
    <message>
        <source>Language pack %1</source>
        <extracomment>%1 names language packs, such as &quot;Chinese → English 0.4&quot;</extracomment>
        <translation>الحزمة اللغوية %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <extracomment>%1 is what the makers of a language pack say about its licence</extracomment>
        <translation>الترخيص: ⁨%1⁩</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Licence and credits of %1</source>
        <extracomment>%1 names language packs</extracomment>
        <translation>ترخيص %1 وأصحابها</translation>
    </message>
</context>
<context>
    <name>PacksSection</name>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>What the program translates with when nobody else is asked. The newest pack of a pair of languages is used; your corrections stay whichever it is.</source>
        <translation>ما يترجم به البرنامج حين لا يُسأل غيره. تُستخدم أحدث حزمة لكل زوج لغات، وتبقى تصحيحاتك أيًا كانت الحزمة.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Argos Translate packs (%1)</source>
        <extracomment>%1 is a file suffix</extracomment>
        <translation>حزم Argos Translate (%1)</translation>
    </message>
    <message>
        <source>Install from a file</source>
        <translation>التثبيت من ملف</translation>
    </message>
    <message>
        <source>More packs</source>
        <translation>مزيد من الحزم</translation>
    </message>
    <message>
        <source>Nobody is asked before you press the button. The server of the list then sees your internet address, and so does the server of a pack that you install.</source>
        <translation>لا يُسأل أحد قبل أن تضغط الزر. عندها يرى خادم القائمة عنوانك على الإنترنت، وكذلك خادم أي حزمة تثبّتها.</translation>
    </message>
    <message>
        <source>Install a language pack</source>
        <translation>تثبيت حزمة لغوية</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>الحزم اللغوية</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Looking it over and translating a sentence on trial…</source>
        <translation>جارٍ فحصها وترجمة جملة للتجربة…</translation>
    </message>
    <message>
        <source>%1 is installed.</source>
        <extracomment>%1 names a language pack, such as &quot;Chinese → English&quot;</extracomment>
        <translation>تم تثبيت %1.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is the version of a language pack</extracomment>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>تأتي مع البرنامج</translation>
    </message>
    <message>
        <source>installed</source>
        <extracomment>adjective: beside a language pack</extracomment>
        <translation>مثبّتة</translation>
    </message>
    <message>
        <source>not used: a newer one is here</source>
        <translation>غير مستخدمة: هنا أحدث منها</translation>
    </message>
    <message>
        <source>still learning, it invents things</source>
        <translation>تجريبية، قد تختلق أشياء</translation>
    </message>
    <message>
        <source>licence: %1</source>
        <extracomment>%1 is what the makers of a language pack say about its licence</extracomment>
        <translation>الترخيص: ⁨%1⁩</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>%1 is the name of a language pack</extracomment>
        <translation>حول %1</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>verb on a button: show what the language pack says about itself</extracomment>
        <translation>حول</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a language pack</extracomment>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>%1 names a language pack, such as &quot;Chinese → English&quot;</extracomment>
        <translation>هل تريد إزالة %1؟</translation>
    </message>
    <message>
        <source>The pack is deleted from this computer. What was translated with it and your corrections stay.</source>
        <translation>تُحذف الحزمة من هذا الحاسوب. ويبقى ما تُرجم بها وتبقى تصحيحاتك.</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Copy selection</source>
        <translation>نسخ المحدد</translation>
    </message>
    <message>
        <source>Copy original</source>
        <translation>نسخ الأصل</translation>
    </message>
    <message>
        <source>Copy translation</source>
        <translation>نسخ الترجمة</translation>
    </message>
    <message>
        <source>Improve this translation</source>
        <translation>تحسين هذه الترجمة</translation>
    </message>
    <message>
        <source>Forget my correction</source>
        <translation>نسيان تصحيحي</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation>صحّحتها</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>verb: forget one&apos;s own translation of this sentence</extracomment>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Go back to the machine&apos;s translation of this sentence</source>
        <translation>العودة إلى الترجمة الآلية لهذه الجملة</translation>
    </message>
</context>
<context>
    <name>PendingThumb</name>
    <message>
        <source>Importing %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>جارٍ استيراد ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Back to the profile</source>
        <translation>العودة إلى الملف الشخصي</translation>
    </message>
    <message>
        <source>Who follows %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>متابعو ⁨%1⁩</translation>
    </message>
    <message>
        <source>Whom %1 follows</source>
        <translation>من يتابعهم ⁨%1⁩</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Unmute %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>إلغاء كتم ⁨%1⁩</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <extracomment>verb: see no more of this person; %1 is a name</extracomment>
        <translation>كتم ⁨%1⁩</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>إلغاء حظر ⁨%1⁩</translation>
    </message>
    <message>
        <source>Block %1</source>
        <extracomment>verb: neither sees the other any more; %1 is a name</extracomment>
        <translation>حظر ⁨%1⁩</translation>
    </message>
    <message>
        <source>Report %1…</source>
        <extracomment>verb: report a person to the moderators; %1 is a name</extracomment>
        <translation>الإبلاغ عن ⁨%1⁩…</translation>
    </message>
</context>
<context>
    <name>PollEdit</name>
    <message>
        <source>Add an answer</source>
        <translation>إضافة خيار</translation>
    </message>
    <message>
        <source>Runs for</source>
        <comment>how long a poll is open</comment>
        <translation>المدة</translation>
    </message>
    <message>
        <source>How long the poll runs</source>
        <translation>مدة الاستطلاع</translation>
    </message>
    <message>
        <source>Several answers may be chosen</source>
        <translation>يمكن اختيار أكثر من خيار</translation>
    </message>
    <message>
        <source>Hide the counts until it ends</source>
        <translation>إخفاء النتائج حتى ينتهي</translation>
    </message>
    <message>
        <source>Remove this answer</source>
        <translation>إزالة هذا الخيار</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <comment>of a poll</comment>
        <translation>الخيار %1</translation>
    </message>
</context>
<context>
    <name>PollView</name>
    <message>
        <source>Vote</source>
        <extracomment>verb on a button</extracomment>
        <translation>تصويت</translation>
    </message>
    <message>
        <source>Back to the answers</source>
        <translation>العودة إلى الخيارات</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>noun on a button: show the results without voting</extracomment>
        <translation>النتائج</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) answered</source>
        <translation>
            <numerusform>لم يصوّت أحد</numerusform>
            <numerusform>صوّت شخص واحد</numerusform>
            <numerusform>صوّت شخصان</numerusform>
            <numerusform>صوّت %n أشخاص</numerusform>
            <numerusform>صوّت %n شخصًا</numerusform>
            <numerusform>صوّت %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>choose any number</source>
        <translation>اختر ما شئت</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>of a poll that takes no more votes</extracomment>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>ends %1</source>
        <extracomment>%1 is a time ahead: in 2 hours</extracomment>
        <translation>ينتهي %1</translation>
    </message>
</context>
<context>
    <name>PostFlow</name>
    <message>
        <source>A picture is still being read. One moment.</source>
        <translation>ما زالت إحدى الصور قيد القراءة. لحظة.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Scheduled for %1, %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>مجدول في %1، %2</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>shown after a note&apos;s text was changed</extracomment>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>Posted</source>
        <extracomment>shown after a note was published</extracomment>
        <translation>تم النشر</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>verb: open the note that was just posted</extracomment>
        <translation>فتح</translation>
    </message>
    <message numerus="yes">
        <source>Post as a thread of %n</source>
        <comment>posts that answer one another</comment>
        <translation>
            <numerusform>نشر كسلسلة</numerusform>
            <numerusform>نشر كسلسلة من منشور واحد</numerusform>
            <numerusform>نشر كسلسلة من منشورين</numerusform>
            <numerusform>نشر كسلسلة من %n منشورات</numerusform>
            <numerusform>نشر كسلسلة من %n منشورًا</numerusform>
            <numerusform>نشر كسلسلة من %n منشور</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Posting…</source>
        <translation>جارٍ النشر…</translation>
    </message>
    <message>
        <source>%1 It is posted as soon as that works again.</source>
        <translation>%1 سيُنشر حالما يعود ذلك للعمل.</translation>
    </message>
    <message>
        <source>Sending the pictures… %1</source>
        <comment>or a video</comment>
        <extracomment>%1 is a share in per cent</extracomment>
        <translation>جارٍ إرسال الصور… %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an account</comment>
        <extracomment>%1 is an account, %2 what becomes of its post</extracomment>
        <translation>⁨%1⁩: %2</translation>
    </message>
    <message>
        <source>Posted by %1 already; it is not posted there again.</source>
        <extracomment>%1 are names of accounts</extracomment>
        <translation>سبق نشره بحساب ⁨%1⁩؛ لن يُنشر هناك مجددًا.</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>%1: %2</source>
        <comment>an account, and what keeps it from posting</comment>
        <translation>⁨%1⁩: %2</translation>
    </message>
    <message>
        <source>Write something or add a picture first.</source>
        <translation>اكتب شيئًا أو أضف صورة أولًا.</translation>
    </message>
    <message>
        <source>One language is still empty. Post in the other one, or fill it in.</source>
        <translation>ما زالت إحدى اللغتين فارغة. انشر بالأخرى أو املأها.</translation>
    </message>
    <message numerus="yes">
        <source>The title is %n character(s) too long.</source>
        <translation>
            <numerusform>العنوان ليس طويلًا.</numerusform>
            <numerusform>العنوان أطول من اللازم بحرف واحد.</numerusform>
            <numerusform>العنوان أطول من اللازم بحرفين.</numerusform>
            <numerusform>العنوان أطول من اللازم بـ %n أحرف.</numerusform>
            <numerusform>العنوان أطول من اللازم بـ %n حرفًا.</numerusform>
            <numerusform>العنوان أطول من اللازم بـ %n حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes have no titles on this network.</source>
        <translation>لا عناوين للمنشورات في هذه الشبكة.</translation>
    </message>
    <message numerus="yes">
        <source>The text is %n character(s) too long.</source>
        <translation>
            <numerusform>النص ليس طويلًا.</numerusform>
            <numerusform>النص أطول من اللازم بحرف واحد.</numerusform>
            <numerusform>النص أطول من اللازم بحرفين.</numerusform>
            <numerusform>النص أطول من اللازم بـ %n أحرف.</numerusform>
            <numerusform>النص أطول من اللازم بـ %n حرفًا.</numerusform>
            <numerusform>النص أطول من اللازم بـ %n حرف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A picture&apos;s description is %n character(s) too long.</source>
        <translation>
            <numerusform>وصف إحدى الصور ليس طويلًا.</numerusform>
            <numerusform>وصف إحدى الصور أطول من اللازم بحرف واحد.</numerusform>
            <numerusform>وصف إحدى الصور أطول من اللازم بحرفين.</numerusform>
            <numerusform>وصف إحدى الصور أطول من اللازم بـ %n أحرف.</numerusform>
            <numerusform>وصف إحدى الصور أطول من اللازم بـ %n حرفًا.</numerusform>
            <numerusform>وصف إحدى الصور أطول من اللازم بـ %n حرف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A note holds %n picture(s) at most.</source>
        <translation>
            <numerusform>لا يحوي المنشور أي صور.</numerusform>
            <numerusform>يحوي المنشور صورة واحدة على الأكثر.</numerusform>
            <numerusform>يحوي المنشور صورتين على الأكثر.</numerusform>
            <numerusform>يحوي المنشور %n صور على الأكثر.</numerusform>
            <numerusform>يحوي المنشور %n صورة على الأكثر.</numerusform>
            <numerusform>يحوي المنشور %n صورة على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>A note holds pictures or one video, not both.</source>
        <translation>يحوي المنشور صورًا أو فيديو واحدًا، لا كليهما.</translation>
    </message>
    <message>
        <source>This network takes no videos.</source>
        <translation>لا تقبل هذه الشبكة الفيديوهات.</translation>
    </message>
    <message>
        <source>The video is longer than %1.</source>
        <translation>الفيديو أطول من %1.</translation>
    </message>
    <message>
        <source>The video is larger than %1.</source>
        <translation>الفيديو أكبر من %1.</translation>
    </message>
    <message>
        <source>A picture&apos;s file is gone. Remove it, then add it again.</source>
        <translation>ملف إحدى الصور لم يعد موجودًا. أزلها ثم أضفها مجددًا.</translation>
    </message>
    <message>
        <source>This network takes one language a note.</source>
        <translation>تقبل هذه الشبكة لغة واحدة لكل منشور.</translation>
    </message>
    <message>
        <source>This network has no products.</source>
        <translation>لا منتجات في هذه الشبكة.</translation>
    </message>
    <message>
        <source>This network cannot limit who reads the note in this way.</source>
        <translation>لا تستطيع هذه الشبكة تحديد قرّاء المنشور بهذه الطريقة.</translation>
    </message>
    <message numerus="yes">
        <source>Altogether it is %n character(s) too long for one post here.</source>
        <translation>
            <numerusform>المجموع ليس أطول من منشور واحد هنا.</numerusform>
            <numerusform>المجموع أطول من منشور واحد هنا بحرف واحد.</numerusform>
            <numerusform>المجموع أطول من منشور واحد هنا بحرفين.</numerusform>
            <numerusform>المجموع أطول من منشور واحد هنا بـ %n أحرف.</numerusform>
            <numerusform>المجموع أطول من منشور واحد هنا بـ %n حرفًا.</numerusform>
            <numerusform>المجموع أطول من منشور واحد هنا بـ %n حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture is larger than %1.</source>
        <translation>إحدى الصور أكبر من %1.</translation>
    </message>
    <message>
        <source>This network has no content warnings.</source>
        <translation>لا تحذيرات من المحتوى في هذه الشبكة.</translation>
    </message>
    <message>
        <source>Posted notes cannot be changed on this network.</source>
        <translation>لا يمكن تعديل ما نُشر في هذه الشبكة.</translation>
    </message>
    <message>
        <source>This network has no quotes.</source>
        <translation>لا اقتباسات في هذه الشبكة.</translation>
    </message>
    <message>
        <source>This network has no polls.</source>
        <translation>لا استطلاعات في هذه الشبكة.</translation>
    </message>
    <message>
        <source>A note has a poll or pictures here, not both.</source>
        <translation>للمنشور هنا استطلاع أو صور، لا كلاهما.</translation>
    </message>
    <message>
        <source>A poll needs at least two answers.</source>
        <translation>يحتاج الاستطلاع إلى خيارين على الأقل.</translation>
    </message>
    <message numerus="yes">
        <source>A poll holds %n answer(s) at most.</source>
        <translation>
            <numerusform>لا خيارات في الاستطلاع.</numerusform>
            <numerusform>يحوي الاستطلاع خيارًا واحدًا على الأكثر.</numerusform>
            <numerusform>يحوي الاستطلاع خيارين على الأكثر.</numerusform>
            <numerusform>يحوي الاستطلاع %n خيارات على الأكثر.</numerusform>
            <numerusform>يحوي الاستطلاع %n خيارًا على الأكثر.</numerusform>
            <numerusform>يحوي الاستطلاع %n خيار على الأكثر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An answer of the poll is %n character(s) too long.</source>
        <translation>
            <numerusform>أحد الخيارات ليس طويلًا.</numerusform>
            <numerusform>أحد الخيارات أطول من اللازم بحرف واحد.</numerusform>
            <numerusform>أحد الخيارات أطول من اللازم بحرفين.</numerusform>
            <numerusform>أحد الخيارات أطول من اللازم بـ %n أحرف.</numerusform>
            <numerusform>أحد الخيارات أطول من اللازم بـ %n حرفًا.</numerusform>
            <numerusform>أحد الخيارات أطول من اللازم بـ %n حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two answers of the poll are the same.</source>
        <translation>في الاستطلاع خياران متطابقان.</translation>
    </message>
    <message>
        <source>This network posts at once; it holds nothing for later.</source>
        <translation>تنشر هذه الشبكة فورًا ولا تؤجل شيئًا.</translation>
    </message>
    <message>
        <source>Choose a time at least five minutes from now.</source>
        <translation>اختر وقتًا بعد خمس دقائق من الآن على الأقل.</translation>
    </message>
</context>
<context>
    <name>ProductPicker</name>
    <message>
        <source>Recommend a product</source>
        <translation>التوصية بمنتج</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Find a product or shop</source>
        <translation>ابحث عن منتج أو متجر</translation>
    </message>
    <message>
        <source>Products found</source>
        <translation>المنتجات التي عُثر عليها</translation>
    </message>
    <message>
        <source>Or describe your own</source>
        <translation>أو صف منتجك بنفسك</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: name of a product</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Shop (may stay empty)</source>
        <translation>المتجر (اختياري)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>verb on a button: add the product to the note</extracomment>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>ProductRow</name>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a product</extracomment>
        <translation>إزالة ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ProfileHeader</name>
    <message>
        <source>Edit profile</source>
        <translation>تعديل الملف الشخصي</translation>
    </message>
    <message>
        <source>follows you</source>
        <translation>يتابعك</translation>
    </message>
    <message numerus="yes">
        <source>%1 notes</source>
        <extracomment>%1 is a number, perhaps shortened</extracomment>
        <translation>
            <numerusform>%1 منشور</numerusform>
            <numerusform>%1 منشور</numerusform>
            <numerusform>%1 منشور</numerusform>
            <numerusform>%1 منشورات</numerusform>
            <numerusform>%1 منشورًا</numerusform>
            <numerusform>%1 منشور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 likes</source>
        <extracomment>noun with its count: likes that a person was given</extracomment>
        <translation>
            <numerusform>%1 إعجاب</numerusform>
            <numerusform>%1 إعجاب</numerusform>
            <numerusform>%1 إعجاب</numerusform>
            <numerusform>%1 إعجابات</numerusform>
            <numerusform>%1 إعجابًا</numerusform>
            <numerusform>%1 إعجاب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 followers</source>
        <extracomment>noun with its count</extracomment>
        <translation>
            <numerusform>%1 متابِع</numerusform>
            <numerusform>%1 متابِع</numerusform>
            <numerusform>%1 متابِع</numerusform>
            <numerusform>%1 متابِعين</numerusform>
            <numerusform>%1 متابِعًا</numerusform>
            <numerusform>%1 متابِع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 following</source>
        <extracomment>count of the people that a person follows</extracomment>
        <translation>
            <numerusform>%1 يتابعهم</numerusform>
            <numerusform>%1 يتابعه</numerusform>
            <numerusform>%1 يتابعهما</numerusform>
            <numerusform>%1 يتابعهم</numerusform>
            <numerusform>%1 يتابعهم</numerusform>
            <numerusform>%1 يتابعهم</numerusform>
        </translation>
    </message>
    <message>
        <source>You muted this person</source>
        <translation>كتمت هذا الشخص</translation>
    </message>
    <message>
        <source>You blocked this person</source>
        <translation>حظرت هذا الشخص</translation>
    </message>
    <message>
        <source>This person blocked you</source>
        <translation>هذا الشخص حظرك</translation>
    </message>
    <message>
        <source>You asked to follow and wait for an answer</source>
        <translation>طلبت المتابعة وتنتظر الرد</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Parts of the profile</source>
        <translation>أقسام الملف الشخصي</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>المنشورات</translation>
    </message>
    <message>
        <source>With replies</source>
        <translation>مع الردود</translation>
    </message>
    <message>
        <source>Media</source>
        <extracomment>a tab: notes with pictures or videos</extracomment>
        <translation>الوسائط</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <extracomment>a tab: notes that were saved on a network without collections</extracomment>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>Liked</source>
        <extracomment>a tab: notes that the person liked</extracomment>
        <translation>الإعجابات</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <translation>لا محفوظات بعد</translation>
    </message>
    <message>
        <source>The star under a note puts it here.</source>
        <translation>النجمة أسفل أي منشور تضيفه إلى هنا.</translation>
    </message>
    <message>
        <source>Nothing liked yet</source>
        <translation>لم يعجبك شيء بعد</translation>
    </message>
    <message>
        <source>What you like shows up here.</source>
        <translation>ما يعجبك يظهر هنا.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>لا منشورات بعد</translation>
    </message>
    <message>
        <source>What you post shows up here.</source>
        <translation>ما تنشره يظهر هنا.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>منشور جديد</translation>
    </message>
</context>
<context>
    <name>QuoteCard</name>
    <message>
        <source>A note by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>منشور من ⁨%1⁩</translation>
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
        <translation>استكشاف</translation>
    </message>
    <message>
        <source>Following</source>
        <extracomment>name of the page with notes of people whom the reader follows</extracomment>
        <translation>المتابَعون</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Learn</source>
        <extracomment>name of the page with words kept for learning</extracomment>
        <translation>تعلّم</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>ReadingMenu</name>
    <message>
        <source>Translation first, original beneath</source>
        <translation>الترجمة أولًا، والأصل تحتها</translation>
    </message>
    <message>
        <source>Original first, translation beneath</source>
        <translation>الأصل أولًا، والترجمة تحته</translation>
    </message>
    <message>
        <source>Side by side where there is room</source>
        <translation>جنبًا إلى جنب حيث يتسع المكان</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>الترجمة فقط</translation>
    </message>
    <message>
        <source>Original only, translated on demand</source>
        <translation>الأصل فقط، والترجمة عند الطلب</translation>
    </message>
    <message>
        <source>Always translate @%1</source>
        <translation>ترجمة ⁨@%1⁩ دائمًا</translation>
    </message>
    <message>
        <source>Never translate @%1</source>
        <extracomment>%1 is a person&apos;s handle, without the at sign</extracomment>
        <translation>عدم ترجمة ⁨@%1⁩ أبدًا</translation>
    </message>
    <message>
        <source>Translate this channel automatically</source>
        <translation>ترجمة هذه القناة تلقائيًا</translation>
    </message>
    <message>
        <source>Never translate this channel</source>
        <translation>عدم ترجمة هذه القناة أبدًا</translation>
    </message>
    <message>
        <source>The language is wrong: it is in</source>
        <translation>اللغة خاطئة: النص باللغة</translation>
    </message>
    <message>
        <source>Always for @%1</source>
        <extracomment>%1 is a person&apos;s handle, without the at sign; what follows are languages</extracomment>
        <translation>دائمًا لـ ⁨@%1⁩</translation>
    </message>
</context>
<context>
    <name>ReadingMode</name>
    <message>
        <source>Originals</source>
        <extracomment>noun: no text is translated</extracomment>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>every text in a language that the reader does not read is translated</extracomment>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>On demand</source>
        <extracomment>a text is translated when the reader asks for it</extracomment>
        <translation>عند الطلب</translation>
    </message>
    <message>
        <source>Reading: %1 into %2</source>
        <extracomment>%1 and %2 are names of languages</extracomment>
        <translation>القراءة: من %1 إلى %2</translation>
    </message>
    <message>
        <source>How texts are read. Ctrl+T flips everything to the originals.</source>
        <translation>كيف تُقرأ النصوص. ‏Ctrl+T يقلب كل شيء إلى الأصل.</translation>
    </message>
    <message>
        <source>I read</source>
        <extracomment>heading over the languages that the reader reads</extracomment>
        <translation>أقرأ</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>noun: heading over how translations are shown</extracomment>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Translate automatically</source>
        <translation>ترجمة تلقائية</translation>
    </message>
    <message>
        <source>Show originals</source>
        <translation>عرض الأصل</translation>
    </message>
</context>
<context>
    <name>ReadingSection</name>
    <message>
        <source>Languages I read</source>
        <translation>اللغات التي أقرؤها</translation>
    </message>
    <message>
        <source>Texts in these languages are left as they are. The first is translated into.</source>
        <translation>تُترك النصوص بهذه اللغات كما هي، وتكون الترجمة إلى أولاها.</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>الترجمة إلى</translation>
    </message>
    <message>
        <source>I also read %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>أقرأ أيضًا %1</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>noun: heading over how translations are shown</extracomment>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Translate %1 automatically</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>ترجمة %1 تلقائيًا</translation>
    </message>
    <message>
        <source>I am learning %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>أتعلم %1</translation>
    </message>
    <message>
        <source>The original is shown, translated on demand</source>
        <translation>يُعرض الأصل ويُترجم عند الطلب</translation>
    </message>
    <message>
        <source>Pinyin over Chinese words</source>
        <translation>بينيين فوق الكلمات الصينية</translation>
    </message>
    <message>
        <source>In the translation panel</source>
        <translation>في لوحة الترجمة</translation>
    </message>
    <message>
        <source>Pinyin in the colours of its tones</source>
        <translation>بينيين بألوان النغمات</translation>
    </message>
    <message>
        <source>Rules for authors and channels</source>
        <translation>قواعد للكتّاب والقنوات</translation>
    </message>
    <message>
        <source>Made in the menus of notes, cards and channels. They go before all above.</source>
        <translation>تُنشأ في قوائم المنشورات والبطاقات والقنوات، وتسبق كل ما أعلاه.</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>noun: heading over the languages one writes in</extracomment>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>The other of English and Chinese</source>
        <translation>الأخرى من الإنجليزية والصينية</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>اللغة الثانية</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>الحروف الصينية</translation>
    </message>
    <message>
        <source>Ctrl+T shows what the author wrote, wherever characters are converted.</source>
        <translation>‏Ctrl+T يعرض ما كتبه الكاتب حيثما حُوّلت الحروف.</translation>
    </message>
    <message>
        <source>As written</source>
        <extracomment>of Chinese characters: not converted</extracomment>
        <translation>كما كُتبت</translation>
    </message>
    <message>
        <source>Simplified</source>
        <extracomment>adjective: Chinese characters</extracomment>
        <translation>مبسطة</translation>
    </message>
    <message>
        <source>Traditional</source>
        <extracomment>adjective: Chinese characters</extracomment>
        <translation>تقليدية</translation>
    </message>
    <message>
        <source>Show Chinese in</source>
        <translation>عرض الصينية بـ</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <extracomment>Traditional characters and words of Taiwan</extracomment>
        <translation>تايوان</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <extracomment>Traditional characters of Hong Kong</extracomment>
        <translation>هونغ كونغ</translation>
    </message>
    <message>
        <source>Mainland words</source>
        <extracomment>Simplified characters with the words of the mainland</extracomment>
        <translation>كلمات البر الرئيسي</translation>
    </message>
    <message>
        <source>Traditional Chinese as in</source>
        <translation>الصينية التقليدية كما في</translation>
    </message>
    <message>
        <source>Also for translations and for your second language</source>
        <translation>للترجمات وللغتك الثانية أيضًا</translation>
    </message>
    <message>
        <source>Sensitive pictures and videos</source>
        <translation>الصور والفيديوهات الحساسة</translation>
    </message>
    <message>
        <source>Content warnings of authors stay closed until you open them.</source>
        <translation>تبقى المنشورات ذات تحذير الكاتب مغلقة حتى تفتحها.</translation>
    </message>
    <message>
        <source>Cover those marked as sensitive</source>
        <translation>إخفاء ما عُلّم بأنه حساس</translation>
    </message>
    <message>
        <source>Always show</source>
        <extracomment>pictures and texts marked as sensitive are never covered</extracomment>
        <translation>إظهار دائمًا</translation>
    </message>
    <message>
        <source>Always cover all</source>
        <translation>إخفاء الكل دائمًا</translation>
    </message>
</context>
<context>
    <name>ReadsBack</name>
    <message>
        <source>READS BACK</source>
        <extracomment>label: the own translation, translated back into the writer&apos;s language</extracomment>
        <translation>الترجمة العكسية</translation>
    </message>
    <message>
        <source>CHECK</source>
        <extracomment>mark on a translation that may be wrong: have a look at it</extracomment>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«⁨%1⁩»</translation>
    </message>
    <message>
        <source>Missing in the translation: %1</source>
        <translation>ناقص في الترجمة: %1</translation>
    </message>
    <message>
        <source>Only in the translation: %1</source>
        <translation>في الترجمة فقط: %1</translation>
    </message>
    <message>
        <source>You say no, reading back does not: %1</source>
        <extracomment>%1 are words that say no, such as &quot;not&quot; or 不</extracomment>
        <translation>أنت تنفي والترجمة العكسية لا تنفي: %1</translation>
    </message>
    <message>
        <source>Reading back says no, you do not: %1</source>
        <extracomment>%1 are words that say no, such as &quot;not&quot; or 不</extracomment>
        <translation>الترجمة العكسية تنفي وأنت لا تنفي: %1</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report @%1</source>
        <extracomment>%1 is a person&apos;s handle</extracomment>
        <translation>الإبلاغ عن ⁨@%1⁩</translation>
    </message>
    <message>
        <source>The people who run your server read this and decide. The person is not told who reported them.</source>
        <translation>يقرأ القائمون على خادمك هذا ويقررون. لا يُخبَر الشخص بمن أبلغ عنه.</translation>
    </message>
    <message>
        <source>What breaks the rules?</source>
        <translation>ما الذي يخالف القواعد؟</translation>
    </message>
    <message>
        <source>Include this note</source>
        <translation>إرفاق هذا المنشور</translation>
    </message>
    <message>
        <source>Tell the moderators of %1 too</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>إبلاغ مشرفي ⁨%1⁩ أيضًا</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>verb on a button: report to the moderators</extracomment>
        <translation>إبلاغ</translation>
    </message>
    <message>
        <source>Reported</source>
        <extracomment>shown after something was reported to the moderators</extracomment>
        <translation>تم الإبلاغ</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>تقارير الأعطال</translation>
    </message>
    <message>
        <source>Crash report</source>
        <extracomment>name of the text of one report</extracomment>
        <translation>تقرير العطل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>of a report: it is on the clipboard now</extracomment>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Kept on this computer and sent nowhere. It says where in the program something broke, names no people and holds nothing you wrote or read.</source>
        <translation>يبقى على هذا الحاسوب ولا يُرسل إلى أي مكان. يذكر أين حدث الخلل في البرنامج، ولا يذكر أشخاصًا ولا يحوي شيئًا كتبته أو قرأته.</translation>
    </message>
    <message>
        <source>Unexpected end</source>
        <translation>إغلاق غير متوقع</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Save crash report</source>
        <translation>حفظ تقرير العطل</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>ملفات نصية (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>حُفظ باسم ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>always translated</source>
        <extracomment>of the notes of a channel: a rule of the reader</extracomment>
        <translation>يُترجم دائمًا</translation>
    </message>
    <message>
        <source>never translated</source>
        <translation>لا يُترجم أبدًا</translation>
    </message>
    <message>
        <source>There are no rules yet.</source>
        <translation>لا قواعد بعد.</translation>
    </message>
    <message>
        <source>writes in %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>يكتب باللغة %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the rule for %1</source>
        <extracomment>%1 is an author&apos;s handle or the name of a channel</extracomment>
        <translation>إزالة قاعدة ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ScheduleEdit</name>
    <message>
        <source>Post on</source>
        <comment>date and time follow</comment>
        <translation>النشر في</translation>
    </message>
    <message>
        <source>When the note is posted</source>
        <translation>وقت نشر المنشور</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>post without waiting</comment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Post at once instead</source>
        <translation>النشر فورًا بدلًا من ذلك</translation>
    </message>
</context>
<context>
    <name>ScrubBar</name>
    <message>
        <source>Place in the video</source>
        <translation>الموضع في الفيديو</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search notes, topics, people</source>
        <translation>ابحث عن منشورات أو مواضيع أو أشخاص</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>verb: name of the search field</extracomment>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Results for “%1”</source>
        <extracomment>%1 is what the reader searched for</extracomment>
        <translation>نتائج «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Kind of results</source>
        <translation>نوع النتائج</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>المنشورات</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>No notes found</source>
        <translation>لم يُعثر على منشورات</translation>
    </message>
    <message>
        <source>Try fewer or other words. One Chinese character is enough.</source>
        <translation>جرّب كلمات أقل أو غيرها. يكفي حرف صيني واحد.</translation>
    </message>
    <message>
        <source>Topics (%1)</source>
        <translation>المواضيع (%1)</translation>
    </message>
    <message>
        <source>No topics found</source>
        <translation>لم يُعثر على مواضيع</translation>
    </message>
    <message>
        <source>People (%1)</source>
        <translation>الأشخاص (%1)</translation>
    </message>
    <message>
        <source>No people found</source>
        <translation>لم يُعثر على أشخاص</translation>
    </message>
</context>
<context>
    <name>SecondText</name>
    <message>
        <source>Translate again</source>
        <translation>إعادة الترجمة</translation>
    </message>
    <message>
        <source>Send again to post it as it is.</source>
        <translation>أرسل مرة أخرى لنشره كما هو.</translation>
    </message>
    <message>
        <source>%1 · edited by you</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>%1 · عدّلتَها</translation>
    </message>
    <message>
        <source>%1 · translated as you type</source>
        <translation>%1 · تُترجم أثناء الكتابة</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>It takes no new accounts at present; an existing one works.</source>
        <translation>لا يقبل حسابات جديدة حاليًا؛ يمكن استخدام حساب قائم.</translation>
    </message>
    <message numerus="yes">
        <source>%1 people</source>
        <extracomment>%1 is a number such as 12K: how many people have accounts on a server</extracomment>
        <translation>
            <numerusform>%1 شخص</numerusform>
            <numerusform>%1 شخص</numerusform>
            <numerusform>%1 شخص</numerusform>
            <numerusform>%1 أشخاص</numerusform>
            <numerusform>%1 شخصًا</numerusform>
            <numerusform>%1 شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Engines</source>
        <extracomment>noun: programs and services that translate</extracomment>
        <translation>المحرّكات</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>الترجمات</translation>
    </message>
    <message>
        <source>Glossary</source>
        <extracomment>noun: terms with translations of one&apos;s own</extracomment>
        <translation>المسرد</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>الحزم اللغوية</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>name of the page about the program</extracomment>
        <translation>حول</translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation>صفحات الإعدادات</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Places</source>
        <extracomment>heading over keys that lead to pages</extracomment>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>heading over keys for reading</extracomment>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>heading over keys for writing</extracomment>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>heading over keys of the whole window</extracomment>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>استكشاف</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>المتابَعون</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>تعلّم</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>go back to the page before</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Flip everything to the originals and back</source>
        <translation>قلب كل شيء إلى الأصل والعودة</translation>
    </message>
    <message>
        <source>Show or hide the translation panel</source>
        <translation>إظهار لوحة الترجمة أو إخفاؤها</translation>
    </message>
    <message>
        <source>Explain a Chinese word in a text</source>
        <translation>شرح كلمة صينية في نص</translation>
    </message>
    <message>
        <source>Double click</source>
        <extracomment>stands where a key would stand</extracomment>
        <translation>نقر مزدوج</translation>
    </message>
    <message>
        <source>Explain slang, underlined with dots</source>
        <translation>شرح العامية المسطّرة بنقاط</translation>
    </message>
    <message>
        <source>Click</source>
        <extracomment>stands where a key would stand</extracomment>
        <translation>نقر</translation>
    </message>
    <message>
        <source>Move among the cards</source>
        <translation>التنقل بين البطاقات</translation>
    </message>
    <message>
        <source>Open the chosen note</source>
        <translation>فتح المنشور المختار</translation>
    </message>
    <message>
        <source>Like the chosen note</source>
        <translation>الإعجاب بالمنشور المختار</translation>
    </message>
    <message>
        <source>Collect the chosen note</source>
        <translation>حفظ المنشور المختار</translation>
    </message>
    <message>
        <source>Share the chosen note</source>
        <translation>مشاركة المنشور المختار</translation>
    </message>
    <message>
        <source>Show what is covered of a note</source>
        <translation>إظهار المخفي من المنشور</translation>
    </message>
    <message>
        <source>Refresh the page</source>
        <translation>تحديث الصفحة</translation>
    </message>
    <message>
        <source>Close the note</source>
        <translation>إغلاق المنشور</translation>
    </message>
    <message>
        <source>Next or previous picture</source>
        <translation>الصورة التالية أو السابقة</translation>
    </message>
    <message>
        <source>Zoom a picture</source>
        <translation>تكبير صورة</translation>
    </message>
    <message>
        <source>Play or pause a video</source>
        <translation>تشغيل الفيديو أو إيقافه مؤقتًا</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>منشور جديد</translation>
    </message>
    <message>
        <source>Show or hide the composer</source>
        <translation>إظهار المحرر أو إخفاؤه</translation>
    </message>
    <message>
        <source>Post, or send the comment</source>
        <translation>النشر أو إرسال التعليق</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>إرسال الرسالة</translation>
    </message>
    <message>
        <source>New line in a message</source>
        <translation>سطر جديد في الرسالة</translation>
    </message>
    <message>
        <source>Move a picture</source>
        <translation>تحريك صورة</translation>
    </message>
    <message>
        <source>Take the last action back</source>
        <translation>التراجع عن آخر إجراء</translation>
    </message>
    <message>
        <source>Switch accounts</source>
        <translation>تبديل الحساب</translation>
    </message>
    <message>
        <source>Switch to an account by its place there</source>
        <translation>التبديل إلى حساب حسب موضعه</translation>
    </message>
    <message>
        <source>This list</source>
        <extracomment>the list of keyboard shortcuts itself</extracomment>
        <translation>هذه القائمة</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Show string keys</source>
        <extracomment>for translators: every text is marked with its place in the locale files</extracomment>
        <translation>إظهار مفاتيح النصوص</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Nothing chosen yet</source>
        <translation>لم تختر شيئًا بعد</translation>
    </message>
    <message>
        <source>Choose a note or a comment to read it sentence by sentence.</source>
        <translation>اختر منشورًا أو تعليقًا لتقرأه جملة بجملة.</translation>
    </message>
    <message>
        <source>No text here</source>
        <translation>لا نص هنا</translation>
    </message>
    <message>
        <source>Try another engine</source>
        <translation>تجربة محرّك آخر</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Nothing to translate: there are only emoji, numbers or links.</source>
        <translation>لا شيء للترجمة: ليس فيه إلا رموز تعبيرية أو أرقام أو روابط.</translation>
    </message>
    <message>
        <source>Translate into %1</source>
        <translation>الترجمة إلى %1</translation>
    </message>
    <message>
        <source>You read this language.</source>
        <translation>أنت تقرأ هذه اللغة.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Almost done</source>
        <extracomment>shown in the browser after signing in</extracomment>
        <translation>أوشكت على الانتهاء</translation>
    </message>
    <message>
        <source>You can close this page and return to RedNote Desktop.</source>
        <translation>يمكنك إغلاق هذه الصفحة والعودة إلى RedNote Desktop.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>لم يتم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Return to RedNote Desktop to try again.</source>
        <translation>عد إلى RedNote Desktop لإعادة المحاولة.</translation>
    </message>
    <message>
        <source>This is not the name of a server. Enter one such as %1.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>هذا ليس اسم خادم. أدخل اسمًا مثل ⁨%1⁩.</translation>
    </message>
    <message>
        <source>This server does not let programs such as this one in.</source>
        <translation>لا يسمح هذا الخادم بوصول برامج مثل هذا البرنامج.</translation>
    </message>
    <message>
        <source>No server of this name was found. Check the spelling and the connection.</source>
        <translation>لا يوجد خادم بهذا الاسم. تحقق من الإملاء والاتصال.</translation>
    </message>
    <message>
        <source>Something answers there, but it does not speak the Mastodon API.</source>
        <translation>هناك ما يجيب، لكنه لا يدعم واجهة Mastodon API.</translation>
    </message>
    <message>
        <source>No secure connection could be made: the server&apos;s certificate cannot be trusted. Nothing was sent.</source>
        <translation>تعذّر إنشاء اتصال آمن: شهادة الخادم غير موثوقة. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>This server redirects to %1. Enter that name instead.</source>
        <extracomment>%1 is the address of another server</extracomment>
        <translation>يحيل هذا الخادم إلى ⁨%1⁩. أدخل هذا الاسم بدلًا منه.</translation>
    </message>
    <message>
        <source>The server does not answer. Try again later.</source>
        <translation>الخادم لا يجيب. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The server did not let the program ask.</source>
        <translation>لم يسمح الخادم بالاستعلام.</translation>
    </message>
    <message>
        <source>The server does not know this code. Copy it anew, or open the browser again.</source>
        <translation>لا يعرف الخادم هذا الرمز. انسخه من جديد أو افتح المتصفح مرة أخرى.</translation>
    </message>
    <message>
        <source>You did not let the program in. Nothing was changed.</source>
        <translation>لم تسمح للبرنامج بالوصول. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Nothing came back from the browser in time. Open it again to go on.</source>
        <translation>لم يصل شيء من المتصفح في الوقت المناسب. افتحه مجددًا للمتابعة.</translation>
    </message>
    <message>
        <source>The server took its permission back. Try once more.</source>
        <translation>سحب الخادم إذنه. حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Connect an account</source>
        <translation>ربط حساب</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Asking the server what it is…</source>
        <translation>جارٍ سؤال الخادم عن نوعه…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>جارٍ التحضير…</translation>
    </message>
    <message>
        <source>There is no keyring, so this sign-in lasts until the program ends.</source>
        <translation>لا توجد حلقة مفاتيح، لذا يدوم تسجيل الدخول حتى إغلاق البرنامج.</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>سُجّل الدخول باسم ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>In progress</source>
        <extracomment>read out for the moving bar</extracomment>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>فتح المتصفح مجددًا</translation>
    </message>
    <message>
        <source>Paste a code instead</source>
        <translation>لصق رمز بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>استمرار</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>تسجيل الدخول بالمتصفح</translation>
    </message>
    <message>
        <source>Your browser shows %1. Sign in there and let the program in.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>يعرض متصفحك ⁨%1⁩. سجّل الدخول هناك واسمح للبرنامج بالوصول.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Which server is your account on?</source>
        <translation>على أي خادم حسابك؟</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>noun: the address of a network&apos;s server</extracomment>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Mastodon, Pixelfed, GoToSocial, Akkoma and others of their family. Your whole name there, such as @mei@example.org, will do too.</source>
        <translation>‏Mastodon وPixelfed وGoToSocial وAkkoma وغيرها من العائلة نفسها. يصلح أيضًا اسمك الكامل هناك، مثل ⁨@mei@example.org⁩.</translation>
    </message>
    <message>
        <source>The password stays between you and the server. What you read there is translated on this computer.</source>
        <translation>تبقى كلمة المرور بينك وبين الخادم. وما تقرؤه هناك يُترجم على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy this address into one:</source>
        <translation>تعذّر فتح المتصفح. انسخ هذا العنوان إليه:</translation>
    </message>
    <message>
        <source>Address for the browser</source>
        <translation>عنوان للمتصفح</translation>
    </message>
    <message>
        <source>Let the program in on the page in your browser, then copy the code it shows.</source>
        <translation>اسمح للبرنامج بالوصول في الصفحة المفتوحة في متصفحك، ثم انسخ الرمز الذي يظهر.</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>noun: a code that the server&apos;s page shows</extracomment>
        <translation>الرمز</translation>
    </message>
</context>
<context>
    <name>StateView</name>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>StorageSection</name>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Notes, drafts and translations</source>
        <translation>المنشورات والمسودات والترجمات</translation>
    </message>
    <message>
        <source>Own pictures and videos</source>
        <translation>صورك وفيديوهاتك</translation>
    </message>
    <message>
        <source>Made again when missing (language pack, dictionary)</source>
        <translation>يُعاد إنشاؤها عند فقدانها (الحزمة اللغوية، القاموس)</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>الذاكرات المؤقتة</translation>
    </message>
    <message>
        <source>Kept to be quick; the oldest goes when a cache is full.</source>
        <translation>تُحفظ للسرعة، ويُحذف الأقدم عند امتلائها.</translation>
    </message>
    <message>
        <source>Pictures in memory</source>
        <translation>الصور في الذاكرة</translation>
    </message>
    <message>
        <source>From the next start</source>
        <translation>من التشغيل القادم</translation>
    </message>
    <message>
        <source>Translations on disk</source>
        <translation>الترجمات على القرص</translation>
    </message>
</context>
<context>
    <name>TalkList</name>
    <message>
        <source>Only you</source>
        <extracomment>The name of a conversation that nobody but the reader takes part in</extracomment>
        <translation>أنت فقط</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
</context>
<context>
    <name>TalkRow</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>You: %1</source>
        <extracomment>What the viewer said last in a conversation; %1 is the message</extracomment>
        <translation>أنت: ⁨%1⁩</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>The spoken name of a conversation with something unread</extracomment>
        <translation>غير مقروءة</translation>
    </message>
</context>
<context>
    <name>TalkView</name>
    <message>
        <source>Profile</source>
        <extracomment>noun: the page about a person</extracomment>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Back to all conversations</source>
        <translation>العودة إلى كل المحادثات</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>محادثة مع ⁨%1⁩</translation>
    </message>
    <message>
        <source>Say hello</source>
        <extracomment>verb: shown in a conversation without messages</extracomment>
        <translation>ألقِ التحية</translation>
    </message>
    <message>
        <source>Write in your language. It can be sent in theirs.</source>
        <translation>اكتب بلغتك، ويمكن إرسالها بلغته.</translation>
    </message>
</context>
<context>
    <name>TermForm</name>
    <message>
        <source>Term, as it stands in texts</source>
        <translation>المصطلح كما يرد في النصوص</translation>
    </message>
    <message>
        <source>Its translation</source>
        <extracomment>noun: what the term is translated as</extracomment>
        <translation>ترجمته</translation>
    </message>
    <message>
        <source>Language of the term</source>
        <translation>لغة المصطلح</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>لغة الترجمة</translation>
    </message>
    <message>
        <source>Both ways</source>
        <extracomment>the term holds for both directions of translation</extracomment>
        <translation>في الاتجاهين</translation>
    </message>
    <message>
        <source>Note for yourself</source>
        <translation>ملاحظة لك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Leave it as it was (Esc)</source>
        <translation>ترك المصطلح كما كان (Esc)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Use it from now on (Enter)</source>
        <translation>استخدام المصطلح من الآن فصاعدًا (Enter)</translation>
    </message>
    <message>
        <source>Choose two different languages.</source>
        <translation>اختر لغتين مختلفتين.</translation>
    </message>
</context>
<context>
    <name>TextSkeleton</name>
    <message>
        <source>Translating</source>
        <translation>جارٍ الترجمة</translation>
    </message>
</context>
<context>
    <name>ThreadAbove</name>
    <message>
        <source>In reply to</source>
        <translation>ردًا على</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message numerus="yes">
        <source>Show %n more replies</source>
        <translation>
            <numerusform>لا مزيد من الردود</numerusform>
            <numerusform>عرض رد آخر</numerusform>
            <numerusform>عرض ردين آخرين</numerusform>
            <numerusform>عرض %n ردود أخرى</numerusform>
            <numerusform>عرض %n ردًا آخر</numerusform>
            <numerusform>عرض %n رد آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n replies</source>
        <translation>
            <numerusform>لا ردود</numerusform>
            <numerusform>عرض رد واحد</numerusform>
            <numerusform>عرض ردين</numerusform>
            <numerusform>عرض %n ردود</numerusform>
            <numerusform>عرض %n ردًا</numerusform>
            <numerusform>عرض %n رد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>رجوع (Alt+Left)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>منشور جديد</translation>
    </message>
    <message>
        <source>New note (Ctrl+N)</source>
        <translation>منشور جديد (Ctrl+N)</translation>
    </message>
</context>
<context>
    <name>TopicCard</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا منشورات</numerusform>
            <numerusform>منشور واحد</numerusform>
            <numerusform>منشوران</numerusform>
            <numerusform>%n منشورات</numerusform>
            <numerusform>%n منشورًا</numerusform>
            <numerusform>%n منشور</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>No note has this topic yet</source>
        <translation>لا منشور بهذا الموضوع بعد</translation>
    </message>
    <message>
        <source>Write the first: put the topic into a new note.</source>
        <translation>اكتب الأول: ضع الموضوع في منشور جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا منشورات</numerusform>
            <numerusform>منشور واحد</numerusform>
            <numerusform>منشوران</numerusform>
            <numerusform>%n منشورات</numerusform>
            <numerusform>%n منشورًا</numerusform>
            <numerusform>%n منشور</numerusform>
        </translation>
    </message>
    <message>
        <source>Following</source>
        <extracomment>state of the button: the viewer follows this topic</extracomment>
        <translation>تتابعه</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>verb on a button: follow the topic</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Stop following #%1</source>
        <extracomment>%1 is the name of a topic</extracomment>
        <translation>إلغاء متابعة ⁨#%1⁩</translation>
    </message>
    <message>
        <source>Follow #%1</source>
        <extracomment>%1 is the name of a topic</extracomment>
        <translation>متابعة ⁨#%1⁩</translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Filter by name or meaning</source>
        <translation>تصفية بالاسم أو المعنى</translation>
    </message>
    <message>
        <source>Filter topics</source>
        <translation>تصفية المواضيع</translation>
    </message>
    <message>
        <source>No such topic</source>
        <translation>لا موضوع كهذا</translation>
    </message>
    <message>
        <source>Try fewer letters.</source>
        <translation>جرّب حروفًا أقل.</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>جارٍ قراءة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>جارٍ كتابة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken in.</source>
        <translation>توقف. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>توقف. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>تعذّرت كتابة الملف هناك.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries written to %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>لم يُكتب شيء في ⁨%1⁩</numerusform>
            <numerusform>كُتب مدخل واحد في ⁨%1⁩</numerusform>
            <numerusform>كُتب مدخلان في ⁨%1⁩</numerusform>
            <numerusform>كُتبت %n مدخلات في ⁨%1⁩</numerusform>
            <numerusform>كُتب %n مدخلًا في ⁨%1⁩</numerusform>
            <numerusform>كُتب %n مدخل في ⁨%1⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries taken in.</source>
        <translation>
            <numerusform>لم يُستورد شيء.</numerusform>
            <numerusform>استُورد مدخل واحد.</numerusform>
            <numerusform>استُورد مدخلان.</numerusform>
            <numerusform>استُوردت %n مدخلات.</numerusform>
            <numerusform>استُورد %n مدخلًا.</numerusform>
            <numerusform>استُورد %n مدخل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed as you have them.</source>
        <translation>
            <numerusform>لم يبقَ شيء كما هو لديك.</numerusform>
            <numerusform>بقي واحد كما هو لديك.</numerusform>
            <numerusform>بقي اثنان كما هما لديك.</numerusform>
            <numerusform>بقيت %n كما هي لديك.</numerusform>
            <numerusform>بقي %n كما هي لديك.</numerusform>
            <numerusform>بقي %n كما هي لديك.</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <extracomment>%1 is the number of a line in a file, %2 says what is wrong with it</extracomment>
        <translation>السطر %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>لم يُترك شيء.</numerusform>
            <numerusform>تُرك واحد.</numerusform>
            <numerusform>تُرك اثنان.</numerusform>
            <numerusform>تُركت %n.</numerusform>
            <numerusform>تُرك %n.</numerusform>
            <numerusform>تُرك %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the file&apos;s instead</source>
        <translation>اعتماد ما في الملف</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>نسخ القائمة</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>of rows of a file: taken over</extracomment>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>(line %1)</source>
        <extracomment>%1 is the number of a line in a file</extracomment>
        <translation>(السطر %1)</translation>
    </message>
    <message>
        <source>there is no original</source>
        <translation>لا أصل</translation>
    </message>
    <message>
        <source>there is no translation</source>
        <translation>لا ترجمة</translation>
    </message>
    <message>
        <source>the translation repeats the original</source>
        <translation>الترجمة تكرر الأصل</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>أطول من اللازم</translation>
    </message>
    <message>
        <source>the languages are missing or the same</source>
        <translation>اللغتان ناقصتان أو متطابقتان</translation>
    </message>
    <message>
        <source>it has more cells than there are columns</source>
        <translation>خلايا أكثر من الأعمدة</translation>
    </message>
    <message>
        <source>its quotes do not close</source>
        <translation>علامات اقتباس غير مغلقة</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB.</source>
        <translation>الملف أكبر من 64 ميغابايت.</translation>
    </message>
    <message>
        <source>The file has more than 500,000 entries.</source>
        <translation>في الملف أكثر من 500,000 مدخل.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>تعذّرت قراءة الملف.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8 or UTF-16.</source>
        <translation>الملف ليس نصًا بترميز UTF-8 أو UTF-16.</translation>
    </message>
    <message>
        <source>The file is XML, but not of the kind that is wanted here.</source>
        <translation>الملف من نوع XML، لكنه ليس النوع المطلوب هنا.</translation>
    </message>
    <message>
        <source>The file is damaged: its XML does not hold together.</source>
        <translation>الملف تالف: بنية XML فيه غير سليمة.</translation>
    </message>
    <message>
        <source>The file declares entities. Such files can fill the memory or read other files, so they are refused.</source>
        <translation>يعرّف الملف كيانات. قد تملأ ملفات كهذه الذاكرة أو تقرأ ملفات أخرى، لذا تُرفض.</translation>
    </message>
    <message>
        <source>The file is nested too deep to be a list of entries.</source>
        <translation>تداخل الملف أعمق من أن يكون قائمة مدخلات.</translation>
    </message>
    <message>
        <source>The first line has to name the columns, such as source, target, source_language and target_language.</source>
        <translation>يجب أن يسمّي السطر الأول الأعمدة، مثل source وtarget وsource_language وtarget_language.</translation>
    </message>
</context>
<context>
    <name>TranslationLine</name>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>More about the translation</source>
        <translation>المزيد عن الترجمة</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>verb on a button</extracomment>
        <translation>ترجمة</translation>
    </message>
    <message>
        <source>Show the translation</source>
        <translation>عرض الترجمة</translation>
    </message>
    <message>
        <source>Show original</source>
        <translation>عرض الأصل</translation>
    </message>
    <message>
        <source>several languages</source>
        <extracomment>stands where the name of a language would: &quot;Translated from several languages&quot;</extracomment>
        <translation>عدة لغات</translation>
    </message>
    <message>
        <source>Written by the author</source>
        <translation>بقلم الكاتب</translation>
    </message>
    <message>
        <source>Translating from %1…</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>جارٍ الترجمة من %1…</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>باللغة %1</translation>
    </message>
    <message>
        <source>Translated from %1 by %2</source>
        <extracomment>%1 is the name of a language, %2 that of a translation service</extracomment>
        <translation>تُرجم من %1 بواسطة ⁨%2⁩</translation>
    </message>
    <message>
        <source>Translated from %1 on this device</source>
        <translation>تُرجم من %1 على هذا الجهاز</translation>
    </message>
    <message>
        <source>%1, still learning: it invents things, so trust the original</source>
        <extracomment>%1 is the name of a translator that makes mistakes</extracomment>
        <translation>⁨%1⁩، تجريبي: قد يختلق أشياء، فالأصل أوثق</translation>
    </message>
    <message>
        <source>Open the Translation panel</source>
        <translation>فتح لوحة الترجمة</translation>
    </message>
    <message>
        <source>Copy the translation</source>
        <translation>نسخ الترجمة</translation>
    </message>
    <message>
        <source>Copy the original</source>
        <translation>نسخ الأصل</translation>
    </message>
</context>
<context>
    <name>TranslationPanel</name>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>What is shown about the text</source>
        <translation>ما يُعرض عن النص</translation>
    </message>
    <message>
        <source>Pairs</source>
        <extracomment>noun: sentences beside their translations</extracomment>
        <translation>أزواج</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>noun: words of the text, explained</extracomment>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>المسرد</translation>
    </message>
</context>
<context>
    <name>TranslationsSection</name>
    <message>
        <source>What is remembered</source>
        <translation>ذاكرة الترجمة</translation>
    </message>
    <message>
        <source>Every sentence is translated once. Your own words come first, then what you pinned, then the machine&apos;s.</source>
        <translation>تُترجم كل جملة مرة واحدة. كلماتك أولًا، ثم ما ثبّتَّه، ثم ترجمة الآلة.</translation>
    </message>
    <message>
        <source>Remembered translations</source>
        <translation>الترجمات المحفوظة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>verb: no longer remember a translation</extracomment>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Search in originals and translations</source>
        <translation>بحث في الأصول والترجمات</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all translations</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>a filter: translations written by the reader</extracomment>
        <translation>لك</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>a filter: translations kept for good</extracomment>
        <translation>مثبّتة</translation>
    </message>
    <message>
        <source>By machine</source>
        <extracomment>a filter: translations made by the program</extracomment>
        <translation>آلية</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>TMX 1.4 is what translation programs exchange, CSV what spreadsheets read. An imported translation never replaces a newer one of yours unless you say so.</source>
        <translation>تتبادل برامج الترجمة ملفات TMX 1.4، وتقرأ الجداول ملفات CSV. لا تحل ترجمة مستوردة محل ترجمة لك أحدث منها إلا إذا طلبت ذلك.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Import a TMX or CSV file</source>
        <translation>استيراد ملف TMX أو CSV</translation>
    </message>
    <message>
        <source>Export what machines made too</source>
        <translation>تصدير الترجمات الآلية أيضًا</translation>
    </message>
    <message>
        <source>Otherwise your own and pinned translations alone</source>
        <translation>وإلا فترجماتك والمثبّتة وحدها</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Export a TMX or CSV file</source>
        <translation>تصدير ملف TMX أو CSV</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <extracomment>noun: heading over what is no longer remembered</extracomment>
        <translation>النسيان</translation>
    </message>
    <message>
        <source>Forget machine translations</source>
        <translation>نسيان الترجمات الآلية</translation>
    </message>
    <message>
        <source>All that machines made</source>
        <translation>كل ما ترجمته الآلات</translation>
    </message>
    <message>
        <source>Your own and pinned translations stay</source>
        <translation>تبقى ترجماتك والمثبّتة</translation>
    </message>
    <message numerus="yes">
        <source>%n translations; all together %1</source>
        <extracomment>%1 is a size such as 2 MB</extracomment>
        <translation>
            <numerusform>لا ترجمات؛ المجموع %1</numerusform>
            <numerusform>ترجمة واحدة؛ المجموع %1</numerusform>
            <numerusform>ترجمتان؛ المجموع %1</numerusform>
            <numerusform>%n ترجمات؛ المجموع %1</numerusform>
            <numerusform>%n ترجمة؛ المجموع %1</numerusform>
            <numerusform>%n ترجمة؛ المجموع %1</numerusform>
        </translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>of a translation: written by the reader</extracomment>
        <translation>لك</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>of a translation: kept for good</extracomment>
        <translation>مثبّتة</translation>
    </message>
    <message>
        <source>by machine</source>
        <extracomment>of a translation: made by the program</extracomment>
        <translation>آلية</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>الترجمات</translation>
    </message>
    <message>
        <source>Take in translations</source>
        <translation>استيراد الترجمات</translation>
    </message>
    <message>
        <source>Write translations</source>
        <translation>كتابة الترجمات</translation>
    </message>
    <message>
        <source>Forget everything that machines translated? It is made again when needed.</source>
        <translation>هل تريد نسيان كل ما ترجمته الآلات؟ يُعاد إنشاؤه عند الحاجة.</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>verb on a button: do not forget the translations</extracomment>
        <translation>إبقاء</translation>
    </message>
    <message numerus="yes">
        <source>%n translations forgotten</source>
        <translation>
            <numerusform>لم تُنسَ أي ترجمة</numerusform>
            <numerusform>نُسيت ترجمة واحدة</numerusform>
            <numerusform>نُسيت ترجمتان</numerusform>
            <numerusform>نُسيت %n ترجمات</numerusform>
            <numerusform>نُسيت %n ترجمة</numerusform>
            <numerusform>نُسيت %n ترجمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrustLines</name>
    <message>
        <source>CHECK</source>
        <extracomment>mark on a translation that may be wrong: have a look at it</extracomment>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Try another engine</source>
        <translation>تجربة محرّك آخر</translation>
    </message>
    <message>
        <source>Open the settings of packs and engines</source>
        <translation>فتح إعدادات الحزم والمحرّكات</translation>
    </message>
    <message>
        <source>Hide the machine&apos;s guess</source>
        <translation>إخفاء التخمين الآلي</translation>
    </message>
    <message>
        <source>Show the machine&apos;s guess</source>
        <translation>إظهار التخمين الآلي</translation>
    </message>
</context>
<context>
    <name>TrustNote</name>
    <message>
        <source>CHECK</source>
        <extracomment>mark on a translation that may be wrong: have a look at it</extracomment>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Try another engine</source>
        <translation>تجربة محرّك آخر</translation>
    </message>
    <message>
        <source>Open the settings of packs and engines</source>
        <translation>فتح إعدادات الحزم والمحرّكات</translation>
    </message>
    <message>
        <source>Show word by word</source>
        <translation>عرض كلمة بكلمة</translation>
    </message>
    <message>
        <source>Show the machine&apos;s guess</source>
        <translation>إظهار التخمين الآلي</translation>
    </message>
    <message>
        <source>The machine&apos;s translation is not to be trusted: word by word instead</source>
        <translation>الترجمة الآلية غير موثوقة: كلمة بكلمة بدلًا منها</translation>
    </message>
</context>
<context>
    <name>TrustText</name>
    <message>
        <source>The translation may be wrong</source>
        <translation>قد تكون الترجمة خاطئة</translation>
    </message>
    <message>
        <source>The translation is not to be trusted</source>
        <translation>الترجمة غير موثوقة</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the words of a list</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>Not in the translation: %1</source>
        <extracomment>%1 are words of the original</extracomment>
        <translation>ليس في الترجمة: %1</translation>
    </message>
    <message>
        <source>Not in the original: %1</source>
        <extracomment>%1 are words of the translation</extracomment>
        <translation>ليس في الأصل: %1</translation>
    </message>
    <message>
        <source>Numbers differ: %1</source>
        <extracomment>%1 are numbers</extracomment>
        <translation>الأرقام مختلفة: %1</translation>
    </message>
    <message>
        <source>Only one of the two says no: %1</source>
        <extracomment>%1 is a word such as “not”</extracomment>
        <translation>أحدهما فقط ينفي: %1</translation>
    </message>
    <message>
        <source>Turned into its opposite: %1</source>
        <extracomment>%1 are a word of the original and its opposite in the translation</extracomment>
        <translation>انقلب إلى عكسه: %1</translation>
    </message>
    <message>
        <source>Lost on the way: %1</source>
        <extracomment>%1 are names, prices or codes</extracomment>
        <translation>ضاع في الترجمة: %1</translation>
    </message>
    <message>
        <source>Said twice: %1</source>
        <extracomment>%1 are words of the translation</extracomment>
        <translation>قيل مرتين: %1</translation>
    </message>
    <message>
        <source>Its length does not fit the original</source>
        <translation>الطول لا يناسب الأصل</translation>
    </message>
    <message>
        <source>The machine itself was unsure</source>
        <translation>الآلة نفسها لم تكن واثقة</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Liked</source>
        <extracomment>what was just done and can be taken back</extracomment>
        <translation>تم الإعجاب</translation>
    </message>
    <message>
        <source>Like taken back</source>
        <translation>أُلغي الإعجاب</translation>
    </message>
    <message>
        <source>Added to the collection</source>
        <translation>أُضيف إلى المجموعة</translation>
    </message>
    <message>
        <source>Taken out of the collection</source>
        <translation>أُزيل من المجموعة</translation>
    </message>
    <message>
        <source>Following</source>
        <extracomment>what was just done and can be taken back: the viewer follows a person now</extracomment>
        <translation>تمت المتابعة</translation>
    </message>
    <message>
        <source>No longer following</source>
        <translation>أُلغيت المتابعة</translation>
    </message>
    <message>
        <source>Shared with your followers</source>
        <translation>تمت المشاركة مع متابعيك</translation>
    </message>
    <message>
        <source>No longer shared</source>
        <translation>أُلغيت المشاركة</translation>
    </message>
    <message>
        <source>Muted: their notes are not shown</source>
        <translation>تم الكتم: لن تظهر منشوراته</translation>
    </message>
    <message>
        <source>No longer muted</source>
        <translation>أُلغي الكتم</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>what was just done and can be taken back</extracomment>
        <translation>تم الحظر</translation>
    </message>
    <message>
        <source>No longer blocked</source>
        <translation>أُلغي الحظر</translation>
    </message>
    <message>
        <source>Following the topic</source>
        <translation>تمت متابعة الموضوع</translation>
    </message>
    <message>
        <source>No longer following the topic</source>
        <translation>أُلغيت متابعة الموضوع</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>حُذف المنشور</translation>
    </message>
    <message>
        <source>Comment deleted</source>
        <translation>حُذف التعليق</translation>
    </message>
    <message>
        <source>Your translation is kept and used from now on</source>
        <translation>حُفظت ترجمتك وستُستخدم من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>This author is always translated from now on</source>
        <translation>سيُترجم هذا الكاتب دائمًا</translation>
    </message>
    <message>
        <source>This author is never translated from now on</source>
        <translation>لن يُترجم هذا الكاتب بعد الآن</translation>
    </message>
    <message>
        <source>The language of this author is kept</source>
        <translation>حُفظت لغة هذا الكاتب</translation>
    </message>
    <message>
        <source>The language of this text is kept</source>
        <translation>حُفظت لغة هذا النص</translation>
    </message>
    <message>
        <source>This channel is translated from now on</source>
        <translation>ستُترجم هذه القناة من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>This channel is left in the original from now on</source>
        <translation>ستبقى هذه القناة بلغتها الأصلية</translation>
    </message>
    <message>
        <source>Rule removed</source>
        <translation>أُزيلت القاعدة</translation>
    </message>
    <message>
        <source>Added to the word list</source>
        <translation>أُضيفت إلى قائمة الكلمات</translation>
    </message>
    <message>
        <source>Taken out of the word list</source>
        <translation>أُزيلت من قائمة الكلمات</translation>
    </message>
    <message>
        <source>Kept in your glossary</source>
        <translation>حُفظ في مسردك</translation>
    </message>
    <message>
        <source>Removed from your glossary</source>
        <translation>أُزيل من مسردك</translation>
    </message>
    <message>
        <source>This translation is kept, whatever translates</source>
        <translation>تُثبَّت هذه الترجمة أيًا كان المترجم</translation>
    </message>
    <message>
        <source>This translation is one of the machine&apos;s again</source>
        <translation>عادت هذه الترجمة ترجمةً آلية</translation>
    </message>
    <message>
        <source>Translation forgotten</source>
        <translation>نُسيت الترجمة</translation>
    </message>
    <message>
        <source>Translations taken in</source>
        <extracomment>A file of translations was taken into the memory</extracomment>
        <translation>استُوردت الترجمات</translation>
    </message>
    <message>
        <source>Terms taken in</source>
        <extracomment>A file of terms was taken into the glossary</extracomment>
        <translation>استُوردت المصطلحات</translation>
    </message>
</context>
<context>
    <name>Unsent</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>لا منشورات</numerusform>
            <numerusform>منشور واحد</numerusform>
            <numerusform>منشوران</numerusform>
            <numerusform>%n منشورات</numerusform>
            <numerusform>%n منشورًا</numerusform>
            <numerusform>%n منشور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقان</numerusform>
            <numerusform>%n تعليقات</numerusform>
            <numerusform>%n تعليقًا</numerusform>
            <numerusform>%n تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%n رسائل</numerusform>
            <numerusform>%n رسالة</numerusform>
            <numerusform>%n رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>لا إعجابات</numerusform>
            <numerusform>إعجاب واحد</numerusform>
            <numerusform>إعجابان</numerusform>
            <numerusform>%n إعجابات</numerusform>
            <numerusform>%n إعجابًا</numerusform>
            <numerusform>%n إعجاب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collected note(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>لا منشورات محفوظة</numerusform>
            <numerusform>منشور محفوظ واحد</numerusform>
            <numerusform>منشوران محفوظان</numerusform>
            <numerusform>%n منشورات محفوظة</numerusform>
            <numerusform>%n منشورًا محفوظًا</numerusform>
            <numerusform>%n منشور محفوظ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared note(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>لا منشورات مشارَكة</numerusform>
            <numerusform>منشور مشارَك واحد</numerusform>
            <numerusform>منشوران مشارَكان</numerusform>
            <numerusform>%n منشورات مشارَكة</numerusform>
            <numerusform>%n منشورًا مشارَكًا</numerusform>
            <numerusform>%n منشور مشارَك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <comment>answers to polls</comment>
        <translation>
            <numerusform>لا أصوات</numerusform>
            <numerusform>صوت واحد</numerusform>
            <numerusform>صوتان</numerusform>
            <numerusform>%n أصوات</numerusform>
            <numerusform>%n صوتًا</numerusform>
            <numerusform>%n صوت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow(s)</source>
        <comment>people or topics</comment>
        <translation>
            <numerusform>لا متابعات</numerusform>
            <numerusform>متابعة واحدة</numerusform>
            <numerusform>متابعتان</numerusform>
            <numerusform>%n متابعات</numerusform>
            <numerusform>%n متابعة</numerusform>
            <numerusform>%n متابعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n muted or blocked</source>
        <comment>people</comment>
        <translation>
            <numerusform>لا كتم ولا حظر</numerusform>
            <numerusform>كتم أو حظر واحد</numerusform>
            <numerusform>كتم أو حظر لاثنين</numerusform>
            <numerusform>%n بين كتم وحظر</numerusform>
            <numerusform>%n بين كتم وحظر</numerusform>
            <numerusform>%n بين كتم وحظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reaction(s)</source>
        <comment>of any kind</comment>
        <translation>
            <numerusform>لا تفاعلات</numerusform>
            <numerusform>تفاعل واحد</numerusform>
            <numerusform>تفاعلان</numerusform>
            <numerusform>%n تفاعلات</numerusform>
            <numerusform>%n تفاعلًا</numerusform>
            <numerusform>%n تفاعل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VideoControls</name>
    <message>
        <source>Play (Space)</source>
        <translation>تشغيل (Space)</translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation>تشغيل الصوت (M)</translation>
    </message>
    <message>
        <source>Repeat</source>
        <extracomment>verb: play the video again and again</extracomment>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>إيقاف مؤقت (Space)</translation>
    </message>
    <message>
        <source>Sound off (M)</source>
        <translation>كتم الصوت (M)</translation>
    </message>
</context>
<context>
    <name>VideoPlayer</name>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Videos cannot be played here: a system library is missing (libpulse0).</source>
        <translation>لا يمكن تشغيل الفيديوهات هنا: تنقص مكتبة نظام (libpulse0).</translation>
    </message>
    <message>
        <source>This video is in a form that cannot be played here.</source>
        <translation>صيغة هذا الفيديو لا يمكن تشغيلها هنا.</translation>
    </message>
    <message>
        <source>This video could not be fetched.</source>
        <translation>تعذّر جلب هذا الفيديو.</translation>
    </message>
    <message>
        <source>This video could not be read.</source>
        <translation>تعذّرت قراءة هذا الفيديو.</translation>
    </message>
</context>
<context>
    <name>WaitingMark</name>
    <message numerus="yes">
        <source>%n not sent</source>
        <extracomment>of posts and reactions, shown in the top bar</extracomment>
        <translation>
            <numerusform>أُرسل الكل</numerusform>
            <numerusform>واحد لم يُرسل</numerusform>
            <numerusform>اثنان لم يُرسلا</numerusform>
            <numerusform>%n لم تُرسل</numerusform>
            <numerusform>%n لم تُرسل</numerusform>
            <numerusform>%n لم تُرسل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>of posts and reactions, shown in the top bar</extracomment>
        <translation>
            <numerusform>لا شيء بالانتظار</numerusform>
            <numerusform>واحد بالانتظار</numerusform>
            <numerusform>اثنان بالانتظار</numerusform>
            <numerusform>%n بالانتظار</numerusform>
            <numerusform>%n بالانتظار</numerusform>
            <numerusform>%n بالانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: %1. Look at the reason and try again.</source>
        <extracomment>%1 is a list: 3 likes · 1 note</extracomment>
        <translation>لم يُرسل: %1. اطّلع على السبب وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1. It goes out by itself when there is a network.</source>
        <extracomment>%1 is a list: 3 likes · 1 note</extracomment>
        <translation>بانتظار الإرسال: %1. يُرسل تلقائيًا عند توفر الشبكة.</translation>
    </message>
</context>
<context>
    <name>WarningEdit</name>
    <message>
        <source>What readers should know first</source>
        <translation>ما يجب أن يعرفه القرّاء أولًا</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>تحذير من المحتوى</translation>
    </message>
    <message>
        <source>Cover the pictures too</source>
        <translation>إخفاء الصور أيضًا</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>leaves the welcome page; everything stays as it is</extracomment>
        <translation>تخطي</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>leaves the welcome page and shows the feed</extracomment>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>لغة الواجهة</translation>
    </message>
    <message>
        <source>Welcome to RedNote Desktop</source>
        <translation>مرحبًا بك في RedNote Desktop</translation>
    </message>
    <message>
        <source>What you cannot read is translated on this computer.</source>
        <translation>ما لا تستطيع قراءته يُترجم على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>All of this can be changed in the settings.</source>
        <translation>يمكن تغيير كل هذا في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>WelcomeChoices</name>
    <message>
        <source>Languages I read</source>
        <extracomment>heading on the welcome page</extracomment>
        <translation>اللغات التي أقرؤها</translation>
    </message>
    <message>
        <source>Translate into</source>
        <extracomment>choice of the language that everything else is translated into</extracomment>
        <translation>الترجمة إلى</translation>
    </message>
    <message>
        <source>I also read</source>
        <extracomment>choice of further languages, whose texts are left as they are</extracomment>
        <translation>أقرأ أيضًا</translation>
    </message>
    <message>
        <source>Languages I write</source>
        <extracomment>heading on the welcome page</extracomment>
        <translation>اللغات التي أكتب بها</translation>
    </message>
    <message>
        <source>Write in your own language; what you post is put into this one, too:</source>
        <translation>اكتب بلغتك، وما تنشره يُترجم أيضًا إلى هذه اللغة:</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>heading on the welcome page, above the themes</extracomment>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>theme: the colours of the operating system</extracomment>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <extracomment>heading on the welcome page, above the two places where one can begin</extracomment>
        <translation>من أين تبدأ</translation>
    </message>
    <message>
        <source>The community inside</source>
        <translation>المجتمع المضمّن</translation>
    </message>
    <message>
        <source>Ready now, and nothing leaves this computer.</source>
        <translation>جاهز الآن، ولا يغادر شيء هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A network</source>
        <translation>شبكة</translation>
    </message>
    <message>
        <source>Your account on Mastodon, Pixelfed, GoToSocial or Akkoma.</source>
        <extracomment>these are names of server programs</extracomment>
        <translation>حسابك على Mastodon أو Pixelfed أو GoToSocial أو Akkoma.</translation>
    </message>
</context>
<context>
    <name>WholeWindow</name>
    <message>
        <source>Fill the window</source>
        <translation>ملء النافذة</translation>
    </message>
</context>
<context>
    <name>WordBrowser</name>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>No word matches.</source>
        <translation>لا كلمة مطابقة.</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>yours</source>
        <extracomment>mark on a word: in the reader&apos;s own glossary</extracomment>
        <translation>لك</translation>
    </message>
    <message>
        <source>slang</source>
        <extracomment>mark on a word</extracomment>
        <translation>عامية</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>إغلاق الشرح</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>In the dictionary: %1</source>
        <translation>في القاموس: %1</translation>
    </message>
    <message>
        <source>Counted with: %1</source>
        <translation>كلمة العد: %1</translation>
    </message>
    <message>
        <source>The dictionary does not have this word.</source>
        <translation>هذه الكلمة ليست في القاموس.</translation>
    </message>
    <message>
        <source>Literally: %1</source>
        <extracomment>%1 is the word-for-word meaning</extracomment>
        <translation>حرفيًا: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the word with its reading and meaning (Ctrl+C)</source>
        <translation>نسخ الكلمة مع نطقها ومعناها (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>WordMenu</name>
    <message>
        <source>Explain “%1”</source>
        <extracomment>%1 is a Chinese word</extracomment>
        <translation>شرح «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>WordRow</name>
    <message>
        <source>Open the note</source>
        <translation>فتح المنشور</translation>
    </message>
    <message>
        <source>Take out of the word list</source>
        <translation>إزالة من قائمة الكلمات</translation>
    </message>
</context>
<context>
    <name>WordStar</name>
    <message>
        <source>Take out of the word list</source>
        <translation>إزالة من قائمة الكلمات</translation>
    </message>
    <message>
        <source>Add to the word list</source>
        <translation>إضافة إلى قائمة الكلمات</translation>
    </message>
</context>
<context>
    <name>WordsTab</name>
    <message>
        <source>Find a word: Chinese, pinyin or meaning</source>
        <translation>ابحث عن كلمة: بالصينية أو البينيين أو المعنى</translation>
    </message>
    <message>
        <source>Choose a note or a comment to see its Chinese words.</source>
        <translation>اختر منشورًا أو تعليقًا لترى كلماته الصينية.</translation>
    </message>
    <message>
        <source>slang</source>
        <extracomment>mark on a word</extracomment>
        <translation>عامية</translation>
    </message>
    <message>
        <source>There are no Chinese words in this text.</source>
        <translation>لا كلمات صينية في هذا النص.</translation>
    </message>
</context>
<context>
    <name>_TitleBar</name>
    <message>
        <source>Float or dock %1</source>
        <translation>تعويم أو إرساء %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <extracomment>%1 is the name of a panel</extracomment>
        <translation>إغلاق %1</translation>
    </message>
</context>
</TS>
