<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en_US">
<context>
    <name>AboutNote</name>
    <message>
        <source>Changing your note</source>
        <translation>編輯貼文</translation>
    </message>
    <message>
        <source>Leave the note as it is</source>
        <translation>不編輯了</translation>
    </message>
    <message>
        <source>Do not reply; write a note of its own</source>
        <translation>不回覆，改發新貼文</translation>
    </message>
    <message>
        <source>Leave the quoted note out</source>
        <translation>不引用</translation>
    </message>
    <message>
        <source>Replying to a note</source>
        <translation>回覆貼文</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>回覆 %1</translation>
    </message>
    <message>
        <source>Quoting a note</source>
        <translation>引用貼文</translation>
    </message>
    <message>
        <source>Quoting %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>引用 %1 的貼文</translation>
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
        <translation>這是獨立開發的程式，並非由小紅書（RedNote）製作，也與其沒有任何關聯；相關名稱均屬其擁有者所有。</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>verb on a button: copy the versions to the clipboard</extracomment>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy all versions</source>
        <translation>複製版本資訊</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>顯示…</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診斷</translation>
    </message>
    <message>
        <source>Facts, logs and crash reports for a report to those who make this program</source>
        <translation>回報問題給開發者時可附上的資訊、記錄檔和當機報告</translation>
    </message>
    <message>
        <source>Welcome again</source>
        <translation>再次顯示歡迎畫面</translation>
    </message>
    <message>
        <source>The questions of the first start</source>
        <translation>首次啟動時的問題</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>noun: the licences of the program and of what it bundles</extracomment>
        <translation>授權條款</translation>
    </message>
    <message>
        <source>Program: MIT licence.</source>
        <translation>程式：MIT 授權條款。</translation>
    </message>
    <message>
        <source>Sample community, drawings, videos and slang glossary: CC0 1.0.</source>
        <translation>範例社群、插圖、影片與網路用語表：CC0 1.0。</translation>
    </message>
    <message>
        <source>Dictionary: CC-CEDICT, CC BY-SA 4.0.</source>
        <translation>詞典：CC-CEDICT，CC BY-SA 4.0。</translation>
    </message>
    <message>
        <source>Open Chinese Convert (OpenCC): Apache 2.0.</source>
        <translation>Open Chinese Convert（OpenCC）：Apache 2.0。</translation>
    </message>
    <message>
        <source>Qt for Python: LGPL 3. CTranslate2: MIT. SentencePiece: Apache 2.0.</source>
        <translation>Qt for Python：LGPL 3。CTranslate2：MIT。SentencePiece：Apache 2.0。</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>shown after the versions were copied to the clipboard</extracomment>
        <translation>已複製</translation>
    </message>
    <message>
        <source>Language pack</source>
        <translation>語言套件</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>Accounts (Ctrl+Shift+A)</source>
        <translation>帳號（Ctrl+Shift+A）</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登入</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>我的個人檔案</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>重新登入…</translation>
    </message>
    <message>
        <source>Add an account here…</source>
        <translation>新增這台電腦上的帳號…</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>連結帳號…</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>需重新登入</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Has to sign in again; nothing is lost until then</source>
        <translation>需要重新登入，內容不會遺失</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登入</translation>
    </message>
    <message>
        <source>No keyring: signed in until the program ends</source>
        <translation>沒有鑰匙圈，結束程式後需重新登入</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>noun: the page about a person, not the profile folder</extracomment>
        <translation>個人檔案</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>verb on a button: act as this account from now on</extracomment>
        <translation>切換</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>登出</translation>
    </message>
</context>
<context>
    <name>AccountSection</name>
    <message>
        <source>Networks</source>
        <extracomment>noun: social networks that accounts are connected to</extracomment>
        <translation>社群平台</translation>
    </message>
    <message>
        <source>Accounts on servers of the Mastodon family. The sign-in is kept in the system&apos;s keyring; your password is never stored.</source>
        <translation>Mastodon 及同類伺服器上的帳號。登入狀態存放在系統鑰匙圈，絕不儲存密碼。</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>連結帳號…</translation>
    </message>
    <message>
        <source>Another network</source>
        <translation>其他平台</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>這台電腦</translation>
    </message>
    <message>
        <source>People of the embedded community; nothing of it leaves this computer.</source>
        <translation>內建社群裡的帳號，內容不會離開這台電腦。</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>新增帳號…</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>其他帳號</translation>
    </message>
    <message>
        <source>None yet</source>
        <extracomment>no account is connected to a network yet</extracomment>
        <translation>還沒有</translation>
    </message>
    <message>
        <source>Sign out of %1? Drafts and notes that wait to be sent stay on this computer.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>要登出 %1 嗎？草稿和等待傳送的貼文會留在這台電腦上。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>登出</translation>
    </message>
</context>
<context>
    <name>AccountWatch</name>
    <message>
        <source>%1 has to sign in again. Nothing is lost until then.</source>
        <extracomment>%1 is the name of a person, who is signed in on a server</extracomment>
        <translation>%1 需要重新登入，內容不會遺失。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>On this computer</source>
        <translation>這台電腦</translation>
    </message>
</context>
<context>
    <name>AddButton</name>
    <message>
        <source>Add pictures or a video</source>
        <translation>新增圖片或影片</translation>
    </message>
    <message>
        <source>Add pictures or a video; you can also drop or paste them</source>
        <translation>新增圖片或影片，也可以拖曳或貼上</translation>
    </message>
</context>
<context>
    <name>AlsoTo</name>
    <message numerus="yes">
        <source>Also to %n account(s)</source>
        <extracomment>on the button that chooses further accounts which post the same note</extracomment>
        <translation>
            <numerusform>同時發佈到 %n 個帳號</numerusform>
        </translation>
    </message>
    <message>
        <source>Also post to…</source>
        <translation>同時發佈到…</translation>
    </message>
    <message>
        <source>Post the same note with other accounts of yours</source>
        <translation>用你的其他帳號同時發佈這則貼文</translation>
    </message>
</context>
<context>
    <name>AltEditor</name>
    <message>
        <source>Done</source>
        <extracomment>closes the editor of a picture&apos;s description</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Close the description (Esc)</source>
        <translation>關閉說明（Esc）</translation>
    </message>
    <message>
        <source>What is in the picture? For people who cannot see it.</source>
        <translation>圖裡有什麼？寫給看不到圖片的人。</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Colours</source>
        <translation>色彩</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>adjective: light colours of the window</extracomment>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>adjective: dark colours of the window</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>noun: heading over the size of text</extracomment>
        <translation>文字</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>80% to 200%</source>
        <translation>80%–200%</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>介面語言</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>noun: animations in the window</extracomment>
        <translation>動畫</translation>
    </message>
    <message>
        <source>Reduced</source>
        <extracomment>adjective: reduced motion</extracomment>
        <translation>減少</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>adjective: full motion</extracomment>
        <translation>完整</translation>
    </message>
    <message>
        <source>Reduced motion stops animations and autoplay.</source>
        <translation>減少後不會播放動畫，影片也不會自動播放。</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>The quoted note is gone, or not for you to see.</source>
        <translation>引用的貼文已不存在，或你沒有權限檢視。</translation>
    </message>
</context>
<context>
    <name>AuthorHeader</name>
    <message>
        <source>shared by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 轉發</translation>
    </message>
    <message>
        <source>Everybody can see this, but it is in no public list</source>
        <translation>公開，但不會出現在公開清單</translation>
    </message>
    <message>
        <source>Only the people mentioned can see this</source>
        <translation>只有提及的人看得到</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>只有你看得到</translation>
    </message>
    <message>
        <source>Followers can see this</source>
        <translation>粉絲看得到</translation>
    </message>
    <message>
        <source>edited</source>
        <extracomment>beside the date of a note: it was changed after posting</extracomment>
        <translation>已編輯</translation>
    </message>
    <message>
        <source>Show what was changed</source>
        <translation>查看編輯紀錄</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>tip of a button with three dots: more actions</extracomment>
        <translation>更多</translation>
    </message>
    <message>
        <source>Close the note (Esc)</source>
        <translation>關閉貼文（Esc）</translation>
    </message>
    <message>
        <source>Open the Translation panel</source>
        <translation>開啟翻譯面板</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>複製連結</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>刪除貼文</translation>
    </message>
</context>
<context>
    <name>Avatar</name>
    <message>
        <source>Picture of %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 的大頭貼照</translation>
    </message>
</context>
<context>
    <name>AvatarCrop</name>
    <message>
        <source>Choose the part of the picture</source>
        <translation>選取大頭貼照範圍</translation>
    </message>
    <message>
        <source>Drag to move, turn the wheel to zoom</source>
        <translation>拖曳可移動，滾輪可縮放</translation>
    </message>
</context>
<context>
    <name>Bilingual</name>
    <message>
        <source>Title</source>
        <extracomment>noun: title of a note</extracomment>
        <translation>標題</translation>
    </message>
    <message>
        <source>What is on your mind? # for topics, @ for people</source>
        <translation>在想些什麼？用 # 加話題，用 @ 提及別人</translation>
    </message>
    <message>
        <source>Appears here as you type</source>
        <translation>邊寫邊譯，譯文會出現在這裡</translation>
    </message>
    <message>
        <source>Swap the two languages</source>
        <translation>對調兩種語言</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>EDITED BY YOU</source>
        <translation>你已編輯</translation>
    </message>
    <message numerus="yes">
        <source>%n EDITED BY YOU</source>
        <comment>sentences</comment>
        <translation>
            <numerusform>你編輯了 %n 句</numerusform>
        </translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>重新翻譯</translation>
    </message>
    <message>
        <source>Replace your text by a new translation</source>
        <translation>用新的譯文取代你改過的文字</translation>
    </message>
    <message>
        <source>TRANSLATING…</source>
        <translation>翻譯中…</translation>
    </message>
    <message>
        <source>TRANSLATED AS YOU TYPE</source>
        <translation>邊寫邊譯</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>verb on a button: write the translation oneself</extracomment>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Write this text yourself; it is not replaced then</source>
        <translation>自己寫這段文字，之後不會被自動譯文取代</translation>
    </message>
    <message>
        <source>This looks like %1.</source>
        <translation>這段文字看起來是%1。</translation>
    </message>
    <message>
        <source>Swap languages</source>
        <translation>對調語言</translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <source>Link copied</source>
        <translation>已複製連結</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>verb: open the note</extracomment>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Take the like back</source>
        <translation>收回讚</translation>
    </message>
    <message>
        <source>Like</source>
        <extracomment>verb: like the note</extracomment>
        <translation>按讚</translation>
    </message>
    <message>
        <source>Take out of collections</source>
        <translation>取消收藏</translation>
    </message>
    <message>
        <source>Collect</source>
        <extracomment>verb: save the note into a collection</extracomment>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <extracomment>verb: take back the sharing of a note to one&apos;s followers</extracomment>
        <translation>取消轉發</translation>
    </message>
    <message>
        <source>Share with your followers</source>
        <translation>轉發給粉絲</translation>
    </message>
    <message>
        <source>Show what is covered</source>
        <translation>顯示被遮住的內容</translation>
    </message>
    <message>
        <source>Cover it again</source>
        <translation>重新遮住</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>複製連結</translation>
    </message>
    <message>
        <source>Explain the words</source>
        <translation>詞語解釋</translation>
    </message>
    <message>
        <source>Profile of %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 的個人檔案</translation>
    </message>
    <message>
        <source>Show translation</source>
        <translation>顯示譯文</translation>
    </message>
    <message>
        <source>Hide translation</source>
        <translation>隱藏譯文</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>name of the collection that is made when the first note is collected</extracomment>
        <translation>我的收藏</translation>
    </message>
</context>
<context>
    <name>CardCover</name>
    <message>
        <source>Try again</source>
        <comment>button on a lost picture</comment>
        <translation>重試</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button on what is covered</comment>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Poll</source>
        <extracomment>noun: the note holds a poll</extracomment>
        <translation>投票</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>noun: the note quotes another one</extracomment>
        <translation>引用</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>內容警告</translation>
    </message>
    <message>
        <source>Hidden by your filter</source>
        <translation>已被你的篩選器隱藏</translation>
    </message>
    <message>
        <source>Sensitive content</source>
        <translation>敏感內容</translation>
    </message>
</context>
<context>
    <name>CardPainter</name>
    <message>
        <source>%1 shared</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 轉發了</translation>
    </message>
    <message>
        <source>Replies to @%1</source>
        <extracomment>%1 is a person&apos;s handle</extracomment>
        <translation>回覆 @%1</translation>
    </message>
    <message>
        <source>A reply</source>
        <extracomment>noun: the note answers somebody; shown without a name</extracomment>
        <translation>回覆</translation>
    </message>
</context>
<context>
    <name>CardSpeech</name>
    <message>
        <source>%1, by %2</source>
        <extracomment>%1 is a note&apos;s title, %2 its author&apos;s name</extracomment>
        <translation>%1，作者 %2</translation>
    </message>
    <message>
        <source>word by word: %1</source>
        <extracomment>%1 is what each word of the title means</extracomment>
        <translation>逐詞解釋：%1</translation>
    </message>
    <message>
        <source>in your language: %1</source>
        <extracomment>%1 is the text in the reader&apos;s language</extracomment>
        <translation>你的語言：%1</translation>
    </message>
    <message>
        <source>translated</source>
        <extracomment>read out: the card&apos;s text is a translation</extracomment>
        <translation>已翻譯</translation>
    </message>
    <message>
        <source>in the author&apos;s words</source>
        <translation>作者自己的譯文</translation>
    </message>
    <message>
        <source>translated, original: %1</source>
        <extracomment>%1 is the text as its author wrote it</extracomment>
        <translation>已翻譯，原文：%1</translation>
    </message>
    <message>
        <source>in the author&apos;s words, original: %1</source>
        <extracomment>%1 is the text in the language the author wrote first</extracomment>
        <translation>作者自己的譯文，原文：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>%n 個讚</numerusform>
        </translation>
    </message>
    <message>
        <source>liked by you</source>
        <translation>你已按讚</translation>
    </message>
    <message>
        <source>collected by you</source>
        <translation>你已收藏</translation>
    </message>
    <message>
        <source>shared by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 轉發</translation>
    </message>
    <message>
        <source>replies to @%1</source>
        <extracomment>%1 is a person&apos;s handle</extracomment>
        <translation>回覆 @%1</translation>
    </message>
    <message>
        <source>hidden by your filter, V shows it</source>
        <translation>已被你的篩選器隱藏，按 V 顯示</translation>
    </message>
    <message>
        <source>behind a content warning, V opens it</source>
        <translation>有內容警告，按 V 展開</translation>
    </message>
    <message>
        <source>the pictures are covered, V shows them</source>
        <translation>圖片已遮住，按 V 顯示</translation>
    </message>
    <message>
        <source>text only</source>
        <extracomment>read out: the note has no picture</extracomment>
        <translation>純文字</translation>
    </message>
    <message>
        <source>video</source>
        <extracomment>read out: the note has a video</extracomment>
        <translation>影片</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 張圖片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardTips</name>
    <message>
        <source>Take the like back (L)</source>
        <translation>收回讚（L）</translation>
    </message>
    <message>
        <source>Like (L)</source>
        <extracomment>verb; the key stays as it is</extracomment>
        <translation>按讚（L）</translation>
    </message>
    <message>
        <source>Profile of @%1</source>
        <extracomment>%1 is a person&apos;s handle, without the at sign</extracomment>
        <translation>@%1 的個人檔案</translation>
    </message>
    <message>
        <source>Show it (V)</source>
        <translation>顯示（V）</translation>
    </message>
    <message>
        <source>Fetch the picture again</source>
        <translation>重新載入圖片</translation>
    </message>
</context>
<context>
    <name>CarouselOverlay</name>
    <message>
        <source>Previous (←)</source>
        <extracomment>the previous picture; the key stays as it is</extracomment>
        <translation>上一張（←）</translation>
    </message>
    <message>
        <source>Next (→)</source>
        <extracomment>the next picture; the key stays as it is</extracomment>
        <translation>下一張（→）</translation>
    </message>
    <message>
        <source>Describe the picture</source>
        <translation>顯示替代文字</translation>
    </message>
    <message>
        <source>ALT</source>
        <extracomment>badge on a picture that has an alternative text</extracomment>
        <translation>ALT</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Leave the whole window (Esc)</source>
        <translation>離開滿版（Esc）</translation>
    </message>
    <message>
        <source>Whole window (F)</source>
        <translation>滿版檢視（F）</translation>
    </message>
</context>
<context>
    <name>CollectMenu</name>
    <message>
        <source>New collection…</source>
        <translation>新增收藏夾…</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新增收藏夾</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: name of the new collection</extracomment>
        <translation>名稱</translation>
    </message>
</context>
<context>
    <name>CollectionCard</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 則貼文</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重新命名…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>刪除…</translation>
    </message>
</context>
<context>
    <name>CollectionPage</name>
    <message>
        <source>Bookmarks</source>
        <extracomment>noun: notes that were saved on a network without collections</extracomment>
        <translation>收藏</translation>
    </message>
    <message>
        <source>This collection is empty</source>
        <translation>這個收藏夾還是空的</translation>
    </message>
    <message>
        <source>The star under a note puts it here.</source>
        <translation>點貼文下方的星號，就會收藏到這裡。</translation>
    </message>
</context>
<context>
    <name>CollectionsPage</name>
    <message>
        <source>Collections</source>
        <translation>收藏夾</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新增收藏夾</translation>
    </message>
    <message>
        <source>Nothing collected yet</source>
        <translation>還沒有收藏</translation>
    </message>
    <message>
        <source>The star under a note keeps it in a collection of yours.</source>
        <translation>點貼文下方的星號，就能放進你的收藏夾。</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: name of a collection</extracomment>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>重新命名收藏夾</translation>
    </message>
    <message>
        <source>Delete the collection “%1”? The notes in it stay where they are.</source>
        <extracomment>%1 is the name of a collection</extracomment>
        <translation>要刪除收藏夾「%1」嗎？裡面的貼文不會被刪除。</translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation>刪除收藏夾</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
</context>
<context>
    <name>CommentBox</name>
    <message>
        <source>Reply in your language…</source>
        <translation>用你的語言回覆…</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>你的留言</translation>
    </message>
    <message>
        <source>Post in both</source>
        <translation>雙語發佈</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>verb on a button: send the comment</extracomment>
        <translation>傳送</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Do not reply to this comment</source>
        <translation>取消回覆這則留言</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>傳送（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Post the comment in both languages</source>
        <translation>用兩種語言發佈留言</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>傳送中…</translation>
    </message>
    <message>
        <source>Followers read it, as they do the note.</source>
        <translation>和貼文一樣，只有粉絲看得到。</translation>
    </message>
    <message>
        <source>Only those mentioned read it, as they do the note.</source>
        <translation>和貼文一樣，只有提及的人看得到。</translation>
    </message>
    <message>
        <source>It stands behind the same warning: %1</source>
        <extracomment>%1 is a content warning</extracomment>
        <translation>沿用同樣的內容警告：%1</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>回覆 %1</translation>
    </message>
    <message>
        <source>It will be sent when there is a connection</source>
        <translation>連上網路後會自動傳送</translation>
    </message>
</context>
<context>
    <name>CommentRow</name>
    <message>
        <source>Reply</source>
        <extracomment>verb on a button: answer this comment</extracomment>
        <translation>回覆</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>重新翻譯</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>回覆 %1</translation>
    </message>
    <message numerus="yes">
        <source>Take the like back (%n likes)</source>
        <translation>
            <numerusform>收回讚（%n 個讚）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Like (%n likes)</source>
        <translation>
            <numerusform>按讚（%n 個讚）</numerusform>
        </translation>
    </message>
    <message>
        <source>Machine&apos;s guess</source>
        <extracomment>mark on a comment that was put together word by word</extracomment>
        <translation>機器譯文</translation>
    </message>
    <message>
        <source>Word by word</source>
        <translation>逐詞解釋</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>verb on a button</extracomment>
        <translation>翻譯</translation>
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
        <translation>作者</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n 則留言</numerusform>
        </translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>還沒有留言</translation>
    </message>
    <message>
        <source>Write the first one, in your own language.</source>
        <translation>用你自己的語言留下第一則留言吧。</translation>
    </message>
    <message>
        <source>More comments</source>
        <translation>更多留言</translation>
    </message>
    <message>
        <source>Try again to load more comments</source>
        <translation>載入失敗，點一下重試</translation>
    </message>
</context>
<context>
    <name>CommentsTab</name>
    <message>
        <source>More comments</source>
        <translation>更多留言</translation>
    </message>
    <message>
        <source>No note is open</source>
        <translation>沒有開啟的貼文</translation>
    </message>
    <message>
        <source>Open a note to read its comments in both languages.</source>
        <translation>開啟一則貼文，就能雙語閱讀留言。</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>還沒有留言</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>Suggestions</source>
        <translation>建議</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 則貼文</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComposerPanel</name>
    <message>
        <source>New note</source>
        <translation>新貼文</translation>
    </message>
    <message>
        <source>Kept in your drafts</source>
        <translation>已存成草稿</translation>
    </message>
</context>
<context>
    <name>CorrectionEdit</name>
    <message>
        <source>Your translation of this sentence</source>
        <translation>你對這句話的譯文</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leave the translation as it was (Esc)</source>
        <translation>保留原來的譯文（Esc）</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>verb on a button: keep one&apos;s own translation of a sentence</extracomment>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Use this translation from now on, wherever the sentence occurs (Ctrl+Enter)</source>
        <translation>以後遇到這句話都用這個譯文（Ctrl+Enter）</translation>
    </message>
</context>
<context>
    <name>CoverPicker</name>
    <message>
        <source>Cover made of your words</source>
        <translation>文字封面</translation>
    </message>
    <message>
        <source>Cover style: %1</source>
        <translation>封面樣式：%1</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>noun: a paper-coloured background of a text note</extracomment>
        <translation>紙張</translation>
    </message>
    <message>
        <source>Sunrise</source>
        <extracomment>noun: name of a coloured background of a text note</extracomment>
        <translation>日出</translation>
    </message>
    <message>
        <source>Mint</source>
        <extracomment>noun: name of a mint-green background of a text note</extracomment>
        <translation>薄荷</translation>
    </message>
    <message>
        <source>Grape</source>
        <extracomment>noun: name of a purple background of a text note</extracomment>
        <translation>葡萄</translation>
    </message>
    <message>
        <source>Ink</source>
        <extracomment>noun: name of a black background of a text note</extracomment>
        <translation>墨色</translation>
    </message>
    <message>
        <source>Blush</source>
        <extracomment>noun: name of a pink background of a text note</extracomment>
        <translation>腮紅</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>天空</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>森林</translation>
    </message>
    <message>
        <source>Butter</source>
        <extracomment>noun: name of a pale yellow background of a text note</extracomment>
        <translation>奶油</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜色</translation>
    </message>
    <message>
        <source>Coral</source>
        <extracomment>noun: name of a coral-red background of a text note</extracomment>
        <translation>珊瑚</translation>
    </message>
    <message>
        <source>Squared paper</source>
        <extracomment>noun: a background of a text note with the squares of an exercise book</extracomment>
        <translation>方格紙</translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>Something went wrong in the last run.</source>
        <translation>上次執行時發生問題。</translation>
    </message>
    <message>
        <source>RedNote Desktop ended unexpectedly.</source>
        <translation>RedNote Desktop 意外結束。</translation>
    </message>
    <message>
        <source>View report</source>
        <translation>查看報告</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>verb: takes the notice away; the report stays in the diagnostics</extracomment>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>DamageNotice</name>
    <message>
        <source>A damaged file was set aside in the profile folder: %1</source>
        <extracomment>%1 are names of files</extracomment>
        <translation>使用者資料夾中有損毀的檔案，已另外保存：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) saved from it.</source>
        <comment>drafts, words, notes …</comment>
        <translation>
            <numerusform>已從中救回 %n 筆內容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n entry(s) could not be read.</source>
        <comment>drafts, words, notes …</comment>
        <translation>
            <numerusform>至少有 %n 筆內容無法讀取。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Place</source>
        <comment>where the note is from</comment>
        <translation>地點</translation>
    </message>
    <message>
        <source>Who may read the note</source>
        <translation>誰看得到這則貼文</translation>
    </message>
    <message>
        <source>Visible to: %1</source>
        <translation>分享對象：%1</translation>
    </message>
    <message>
        <source>Everyone</source>
        <extracomment>who may see the note</extracomment>
        <translation>公開</translation>
    </message>
    <message>
        <source>Everyone, not in lists</source>
        <translation>公開，不進清單</translation>
    </message>
    <message>
        <source>Followers</source>
        <extracomment>who may see the note: only those who follow its author</extracomment>
        <translation>粉絲</translation>
    </message>
    <message>
        <source>Mentioned people</source>
        <extracomment>who may see the note: only those named in it</extracomment>
        <translation>提及的人</translation>
    </message>
    <message>
        <source>Only me</source>
        <extracomment>who may see the note: only its author</extracomment>
        <translation>只限本人</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>這台電腦</translation>
    </message>
    <message>
        <source>Looks</source>
        <extracomment>group of facts: theme, text size, languages</extracomment>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>字型</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>group of facts: how many accounts there are, whether something crashed</extracomment>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>語言套件</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>處理器</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>視窗系統</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>圖形</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>螢幕</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>縮放比例</translation>
    </message>
    <message>
        <source>Input method</source>
        <extracomment>of characters, such as Pinyin</extracomment>
        <translation>輸入法</translation>
    </message>
    <message>
        <source>Runs from</source>
        <extracomment>how the program got here: from a package or from its sources</extracomment>
        <translation>執行來源</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動畫</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>介面語言</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>系統語言</translation>
    </message>
    <message>
        <source>Languages read</source>
        <translation>閱讀語言</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>簡體中文</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>繁體中文</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日文</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韓文</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>the folder of everything that is kept of a person</extracomment>
        <translation>使用者資料</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>記錄檔</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程式</translation>
    </message>
    <message>
        <source>Locale files</source>
        <translation>語言檔</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>直譯器</translation>
    </message>
    <message>
        <source>Profile database</source>
        <translation>使用者資料庫</translation>
    </message>
    <message>
        <source>Community database</source>
        <translation>社群資料庫</translation>
    </message>
    <message>
        <source>Own pictures and videos</source>
        <translation>自己的圖片和影片</translation>
    </message>
    <message>
        <source>Copies of what was published</source>
        <translation>已發佈內容的副本</translation>
    </message>
    <message>
        <source>Installed packs</source>
        <translation>已安裝的套件</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>快取</translation>
    </message>
    <message>
        <source>Accounts here</source>
        <translation>這台電腦上的帳號</translation>
    </message>
    <message>
        <source>Accounts on networks</source>
        <translation>社群平台上的帳號</translation>
    </message>
    <message>
        <source>Remote engines in use</source>
        <translation>使用中的遠端引擎</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>當機報告</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>診斷</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>puts all facts on the clipboard</extracomment>
        <translation>複製成文字</translation>
    </message>
    <message>
        <source>Save log bundle…</source>
        <translation>儲存記錄檔壓縮檔…</translation>
    </message>
    <message>
        <source>Crash reports…</source>
        <translation>當機報告…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>For a report to those who make this program. Neither this nor the log bundle names people or holds anything you wrote or read.</source>
        <translation>用於向開發者回報問題。這份資訊和記錄檔壓縮檔都不含任何人名，也不含你寫過或讀過的內容。</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>of facts: they are on the clipboard now</extracomment>
        <translation>已複製</translation>
    </message>
    <message>
        <source>Save log bundle</source>
        <translation>儲存記錄檔壓縮檔</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Zip 壓縮檔 (*.zip)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>已儲存為 %1</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>OK</source>
        <translation>確定</translation>
    </message>
</context>
<context>
    <name>DoubtRow</name>
    <message>
        <source>Post anyway</source>
        <translation>仍要發佈</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>verb on a button: change the translation before posting</extracomment>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Post in %1 only</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>只發佈%1</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Untitled</source>
        <extracomment>adjective: a draft without title and text</extracomment>
        <translation>無標題</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 張圖片</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>刪除草稿</translation>
    </message>
</context>
<context>
    <name>DraftsPage</name>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新貼文</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>沒有草稿</translation>
    </message>
    <message>
        <source>What you write is kept here until you post it.</source>
        <translation>你寫的內容會保存在這裡，直到發佈為止。</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送出</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>等待傳送</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即傳送</translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>不傳送</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>刪除草稿</translation>
    </message>
    <message>
        <source>Delete this draft? It cannot be brought back.</source>
        <translation>要刪除這份草稿嗎？刪除後無法復原。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop pictures or a video here</source>
        <translation>將圖片或影片拖放到這裡</translation>
    </message>
</context>
<context>
    <name>EditProfile</name>
    <message>
        <source>Edit profile</source>
        <translation>編輯個人檔案</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>個人簡介</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>選擇圖片…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>verb on a button: remove the picture of oneself</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: the name that others see, not the handle</extracomment>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>noun: where the person lives</extracomment>
        <translation>地點</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>常用語言</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>選擇圖片</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tiff)</source>
        <translation>圖片 (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tiff)</translation>
    </message>
</context>
<context>
    <name>EngineDialog</name>
    <message>
        <source>Add a translation service</source>
        <translation>新增翻譯服務</translation>
    </message>
    <message>
        <source>Change a translation service</source>
        <translation>修改翻譯服務</translation>
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
        <translation>新增後預設為關閉，需在清單中開啟。</translation>
    </message>
    <message>
        <source>This address is not encrypted: others on the way can read texts and key.</source>
        <translation>這個網址未加密，傳輸途中的文字和金鑰可能被別人看到。</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>verb on a button: try whether the service answers</extracomment>
        <translation>測試</translation>
    </message>
    <message>
        <source>Sends one fixed sentence to the service</source>
        <translation>向服務送出一句固定的測試文字</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>noun: the kind of translation service</extracomment>
        <translation>類型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>noun: the paid or free plan of a translation service</extracomment>
        <translation>方案</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>noun: web address of a translation service</extracomment>
        <translation>網址</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>noun: language model of a translation service</extracomment>
        <translation>模型</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>noun: secret access key of a translation service</extracomment>
        <translation>金鑰</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>已儲存，輸入即可取代</translation>
    </message>
    <message>
        <source>goes into the system&apos;s keyring</source>
        <translation>存放在系統鑰匙圈</translation>
    </message>
    <message>
        <source>only if the service wants one</source>
        <translation>服務需要時才填</translation>
    </message>
    <message>
        <source>Asking…</source>
        <extracomment>the translation service is being tried</extracomment>
        <translation>詢問中…</translation>
    </message>
    <message>
        <source>There is no keyring, so the key is forgotten when the program ends.</source>
        <translation>沒有可用的鑰匙圈，結束程式後不會保留金鑰。</translation>
    </message>
    <message>
        <source>Enter an address such as %1, without a name or key in it.</source>
        <translation>請輸入類似 %1 的網址，不要包含使用者名稱或金鑰。</translation>
    </message>
    <message>
        <source>Enter the model to use, such as qwen2.5:7b.</source>
        <translation>請輸入要使用的模型，例如 qwen2.5:7b。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>請輸入名稱。</translation>
    </message>
</context>
<context>
    <name>EngineFoot</name>
    <message>
        <source>Translating…</source>
        <translation>翻譯中…</translation>
    </message>
    <message>
        <source>Show translation</source>
        <translation>顯示譯文</translation>
    </message>
    <message>
        <source>Original only</source>
        <extracomment>state: the text is shown without translation</extracomment>
        <translation>只看原文</translation>
    </message>
    <message>
        <source>Improve</source>
        <extracomment>verb on a button: write a better translation</extracomment>
        <translation>改善譯文</translation>
    </message>
    <message>
        <source>Write a better translation of the marked sentence (E)</source>
        <translation>為標示的句子寫出更好的譯文（E）</translation>
    </message>
    <message>
        <source>Flip the whole window between translation and original (Ctrl+T)</source>
        <translation>整個視窗在譯文和原文之間切換（Ctrl+T）</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <comment>reading aid above Chinese words</comment>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Show how the Chinese words are read</source>
        <translation>顯示中文詞語的讀音</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>verb on a button: opens the choice of what to copy</extracomment>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy the translation or both languages</source>
        <translation>複製譯文，或同時複製兩種語言</translation>
    </message>
    <message>
        <source>Copy translation</source>
        <translation>複製譯文</translation>
    </message>
    <message>
        <source>Copy both languages</source>
        <translation>複製雙語</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>重新翻譯</translation>
    </message>
    <message>
        <source>Translate again, without what is remembered</source>
        <translation>不用記住的譯文，重新翻譯</translation>
    </message>
    <message>
        <source>Written by the author in both languages</source>
        <translation>作者用兩種語言寫成</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>未翻譯</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>在這台裝置翻譯</translation>
    </message>
    <message>
        <source>On a server</source>
        <translation>由伺服器翻譯</translation>
    </message>
    <message>
        <source>Detected: %1, %2</source>
        <translation>偵測為%1，%2</translation>
    </message>
</context>
<context>
    <name>EngineLedger</name>
    <message>
        <source>What was sent</source>
        <translation>傳送紀錄</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>清空紀錄</translation>
    </message>
    <message>
        <source>Nothing has left this computer.</source>
        <translation>沒有任何內容離開過這台電腦。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n requests, %2 characters</source>
        <extracomment>%1 is the name of a server, %2 a number of characters; %n counts requests</extracomment>
        <translation>
            <numerusform>%1：%n 次要求，%2 個字元</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of what was sent is forgotten. What was sent stays sent.</source>
        <translation>只會清空這裡的紀錄，已經送出的內容無法收回。</translation>
    </message>
</context>
<context>
    <name>EngineRow</name>
    <message>
        <source>Ask %1 earlier</source>
        <translation>提前使用 %1</translation>
    </message>
    <message>
        <source>Ask %1 later</source>
        <translation>延後使用 %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is the name of a translation service; a switch that is on or off</extracomment>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>verb on a button: try whether the service answers</extracomment>
        <translation>測試</translation>
    </message>
    <message>
        <source>Test %1</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>測試 %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>編輯 %1</translation>
    </message>
</context>
<context>
    <name>Engines</name>
    <message>
        <source>Chat service</source>
        <extracomment>noun: a translation service that is a chat model</extracomment>
        <translation>聊天服務</translation>
    </message>
    <message>
        <source>Chat service (OpenAI, Ollama …)</source>
        <translation>聊天服務（OpenAI、Ollama 等）</translation>
    </message>
    <message>
        <source>Built-in translator, by way of English, packs %1</source>
        <extracomment>%1 are the versions of language packs</extracomment>
        <translation>內建翻譯，經英文轉譯，套件 %1</translation>
    </message>
    <message>
        <source>Built-in translator, pack %1</source>
        <extracomment>%1 is the version of a language pack</extracomment>
        <translation>內建翻譯，套件 %1</translation>
    </message>
    <message>
        <source>Slang glossary</source>
        <translation>網路用語表</translation>
    </message>
    <message>
        <source>Your glossary</source>
        <translation>你的術語表</translation>
    </message>
    <message>
        <source>Dictionary %1</source>
        <extracomment>%1 is the name of a dictionary</extracomment>
        <translation>詞典 %1</translation>
    </message>
    <message>
        <source>%1 (still learning)</source>
        <extracomment>%1 is the name of a translator that makes mistakes</extracomment>
        <translation>%1（測試版）</translation>
    </message>
    <message>
        <source>The key is missing or not accepted.</source>
        <translation>金鑰不存在或未被接受。</translation>
    </message>
    <message>
        <source>There is no such service or model at this address.</source>
        <translation>這個網址沒有這樣的服務或模型。</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>服務拒絕了要求。</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>無法連線到服務。</translation>
    </message>
    <message>
        <source>What came back was not a usable translation.</source>
        <translation>傳回的內容不是可用的譯文。</translation>
    </message>
    <message>
        <source>“%1” → “%2” (%3 ms)</source>
        <extracomment>%1 is a sentence, %2 its translation, %3 a number of milliseconds</extracomment>
        <translation>「%1」→「%2」（%3 毫秒）</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>in the record of what was sent: the service answered</extracomment>
        <translation>已回應</translation>
    </message>
    <message>
        <source>Given up</source>
        <extracomment>in the record of what was sent: the reader or the program stopped waiting</extracomment>
        <translation>已放棄</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>尚未回應</translation>
    </message>
    <message>
        <source>Not by %1: %2</source>
        <extracomment>%1 is the name of a translation service, %2 a sentence that says why it failed</extracomment>
        <translation>%1 無法翻譯：%2</translation>
    </message>
</context>
<context>
    <name>EnginesSection</name>
    <message>
        <source>Who translates</source>
        <translation>由誰翻譯</translation>
    </message>
    <message>
        <source>The first in the list is asked first; where it fails, the next one is. Services get public notes and comments that you look at, while they are switched on. Drafts, private notes and notes for followers never leave this computer.</source>
        <translation>依清單順序翻譯，前一個失敗就換下一個。服務開啟後，會收到你正在看的公開貼文和留言。草稿、私人貼文和僅限粉絲的貼文絕不會離開這台電腦。</translation>
    </message>
    <message>
        <source>Order for</source>
        <extracomment>before the name of two languages: in which order the services are asked for them</extracomment>
        <translation>適用語言</translation>
    </message>
    <message>
        <source>Use the order for all languages</source>
        <translation>改用所有語言的順序</translation>
    </message>
    <message>
        <source>Add a service…</source>
        <translation>新增服務…</translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>其他服務</translation>
    </message>
    <message>
        <source>LibreTranslate, DeepL, or a chat service such as Ollama on this computer</source>
        <translation>LibreTranslate、DeepL，或這台電腦上的 Ollama 之類的聊天服務</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>傳送紀錄</translation>
    </message>
    <message>
        <source>Every request to a service is written down before it leaves: when, to whom and how much, never the text.</source>
        <translation>每次要求送出前，都會記下時間、對象和字數，但不記錄文字內容。</translation>
    </message>
    <message numerus="yes">
        <source>%1 It is asked again in %n minutes.</source>
        <extracomment>%1 says why a service failed, in a sentence; %n counts minutes</extracomment>
        <translation>
            <numerusform>%1%n 分鐘後會再試一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Switched off: drafts, private notes and notes for followers are not translated.</source>
        <translation>已關閉：草稿、私人貼文和僅限粉絲的貼文不會翻譯。</translation>
    </message>
    <message>
        <source>Switched off, and no service is on: nothing is translated.</source>
        <translation>已關閉，也沒有開啟其他服務：不會翻譯任何內容。</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>所有語言</translation>
    </message>
    <message>
        <source>no language pack</source>
        <translation>沒有語言套件</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>noun: translations made on this computer</extracomment>
        <translation>這台電腦</translation>
    </message>
    <message>
        <source>Use %1?</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>要使用 %1 嗎？</translation>
    </message>
    <message>
        <source>Public notes and comments that you look at are sent to the program at %1 on this computer to be translated; what it does with them is up to that program. Drafts, private notes and notes for followers are never sent. Every request is listed in these settings.</source>
        <extracomment>%1 is the name and the port of a server</extracomment>
        <translation>你正在看的公開貼文和留言會送到這台電腦上 %1 的程式翻譯，後續如何處理由該程式決定。草稿、私人貼文和僅限粉絲的貼文絕不會送出。每次要求都會列在這裡的設定中。</translation>
    </message>
    <message>
        <source>Public notes and comments that you look at are sent to %1 to be translated. Its operator sees these texts and your internet address. Drafts, private notes and notes for followers are never sent. Every request is listed in these settings.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>你正在看的公開貼文和留言會送到 %1 翻譯，其營運者看得到這些文字和你的 IP 位址。草稿、私人貼文和僅限粉絲的貼文絕不會送出。每次要求都會列在這裡的設定中。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>詢問中…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Its address and its key are forgotten.</source>
        <translation>它的網址和金鑰都會刪除。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The translation service wants another key.</source>
        <translation>翻譯服務不接受這組金鑰。</translation>
    </message>
    <message>
        <source>No server of this name was found. Check the name and the connection.</source>
        <translation>找不到這個伺服器，請檢查名稱和網路連線。</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>沒有網路連線。</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>等不到回應。</translation>
    </message>
    <message>
        <source>No secure connection could be made. Check the address.</source>
        <translation>無法建立安全連線，請檢查網址。</translation>
    </message>
    <message>
        <source>The address sends to another one. Enter that one instead.</source>
        <translation>這個網址會轉到另一個網址，請直接填寫轉址後的網址。</translation>
    </message>
    <message>
        <source>This account is signed out. Sign in again to go on.</source>
        <translation>這個帳號已登出，請重新登入。</translation>
    </message>
    <message>
        <source>The program was not let in. The account stays as it was.</source>
        <translation>未獲授權，帳號維持原狀。</translation>
    </message>
    <message>
        <source>What this account may use of the service is used up.</source>
        <translation>這個帳號的服務額度已用完。</translation>
    </message>
    <message>
        <source>Too many requests. Wait a moment, then try again.</source>
        <translation>操作太頻繁了，請稍後再試。</translation>
    </message>
    <message>
        <source>This is gone, or not visible to this account.</source>
        <translation>內容已不存在，或這個帳號沒有權限檢視。</translation>
    </message>
    <message>
        <source>It was refused. Check what you entered and try again.</source>
        <translation>遭到拒絕，請檢查填寫的內容後再試。</translation>
    </message>
    <message>
        <source>The server has a problem. Try again later.</source>
        <translation>伺服器出了點問題，請稍後再試。</translation>
    </message>
    <message>
        <source>This address is not a server that can be connected.</source>
        <translation>這個網址不是可以連結的伺服器。</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>無法辨識伺服器傳回的內容。</translation>
    </message>
    <message>
        <source>No language pack is installed for these languages.</source>
        <translation>沒有安裝這兩種語言的語言套件。</translation>
    </message>
    <message>
        <source>No translator here knows these languages.</source>
        <translation>這裡的翻譯引擎不支援這兩種語言。</translation>
    </message>
    <message>
        <source>No translator is switched on that may see this text.</source>
        <translation>沒有開啟可以讀取這段文字的翻譯引擎。</translation>
    </message>
    <message>
        <source>The translator gave nothing usable for this text.</source>
        <translation>這段文字翻不出可用的結果。</translation>
    </message>
    <message>
        <source>This file is too large. Choose a smaller one.</source>
        <translation>檔案太大，請換小一點的。</translation>
    </message>
    <message>
        <source>This file is not a picture or video that can be read.</source>
        <translation>這個檔案不是可以讀取的圖片或影片。</translation>
    </message>
    <message>
        <source>A file of the profile was damaged and has been set aside.</source>
        <translation>使用者資料有檔案損毀，已另外保存。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again.</source>
        <translation>磁碟已滿，請清出空間後再試。</translation>
    </message>
    <message>
        <source>This profile was written by a newer version. Update to open it.</source>
        <translation>這份資料由較新的版本寫入，請更新後再開啟。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is not available or locked.</source>
        <translation>系統鑰匙圈無法使用或已鎖定。</translation>
    </message>
    <message>
        <source>The profile folder could not be read or written.</source>
        <translation>無法讀寫使用者資料夾。</translation>
    </message>
    <message>
        <source>Something went wrong. The log holds the details.</source>
        <translation>發生問題，詳情請見記錄檔。</translation>
    </message>
    <message>
        <source>This file is not a language pack, or it is damaged.</source>
        <translation>這個檔案不是語言套件，或已損毀。</translation>
    </message>
    <message>
        <source>This pack tries to write outside its folder. Not installed.</source>
        <translation>這個套件試圖寫入自己資料夾以外的位置，未安裝。</translation>
    </message>
    <message>
        <source>This pack is too large. Not installed.</source>
        <translation>這個套件太大，未安裝。</translation>
    </message>
    <message>
        <source>This kind of language pack cannot be used here.</source>
        <translation>這裡不支援這種語言套件。</translation>
    </message>
    <message>
        <source>This pack splits words in a way (BPE) that this program cannot. Not installed.</source>
        <translation>不支援這個套件的斷詞方式（BPE），未安裝。</translation>
    </message>
    <message>
        <source>What came is not what the list promises. Deleted; try again later.</source>
        <translation>下載的內容與清單不符，已刪除，請稍後再試。</translation>
    </message>
    <message>
        <source>This pack failed to translate on trial. Not installed.</source>
        <translation>這個套件試譯失敗，未安裝。</translation>
    </message>
    <message>
        <source>This version, or a newer one, is installed already.</source>
        <translation>已安裝這個版本或更新的版本。</translation>
    </message>
    <message>
        <source>The list names no safe address for this pack.</source>
        <translation>清單裡沒有這個套件的安全網址。</translation>
    </message>
</context>
<context>
    <name>ExplorePage</name>
    <message>
        <source>Food</source>
        <comment>channel</comment>
        <translation>美食</translation>
    </message>
    <message>
        <source>Travel</source>
        <comment>channel</comment>
        <translation>旅遊</translation>
    </message>
    <message>
        <source>Beauty</source>
        <comment>channel</comment>
        <translation>美妝</translation>
    </message>
    <message>
        <source>Outfits</source>
        <comment>channel</comment>
        <translation>穿搭</translation>
    </message>
    <message>
        <source>Pets</source>
        <comment>channel</comment>
        <translation>寵物</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>channel</comment>
        <translation>居家</translation>
    </message>
    <message>
        <source>Study</source>
        <comment>channel</comment>
        <translation>讀書</translation>
    </message>
    <message>
        <source>Fitness</source>
        <comment>channel</comment>
        <translation>健身</translation>
    </message>
    <message>
        <source>Tech</source>
        <comment>channel</comment>
        <translation>3C</translation>
    </message>
    <message>
        <source>Film and music</source>
        <comment>channel</comment>
        <translation>影音</translation>
    </message>
    <message>
        <source>Crafts</source>
        <comment>channel</comment>
        <translation>手作</translation>
    </message>
    <message>
        <source>Parenting</source>
        <comment>channel</comment>
        <translation>親子</translation>
    </message>
    <message>
        <source>Life</source>
        <comment>channel</comment>
        <translation>生活</translation>
    </message>
    <message>
        <source>New here</source>
        <comment>channel</comment>
        <translation>新手報到</translation>
    </message>
    <message>
        <source>Trending</source>
        <comment>channel</comment>
        <translation>熱門</translation>
    </message>
    <message>
        <source>This server</source>
        <comment>channel</comment>
        <translation>本站</translation>
    </message>
    <message>
        <source>All servers</source>
        <comment>channel</comment>
        <translation>所有伺服器</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>頻道</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>what the people one follows write</comment>
        <translation>首頁</translation>
    </message>
    <message>
        <source>For you</source>
        <extracomment>name of the channel with notes chosen for the reader</extracomment>
        <translation>為你推薦</translation>
    </message>
    <message>
        <source>Nothing in this channel yet</source>
        <translation>這個頻道還沒有內容</translation>
    </message>
    <message>
        <source>Write the first note: choose a topic of this channel for it.</source>
        <translation>來發第一則貼文吧，加上這個頻道的話題就行。</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新貼文</translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message>
        <source>Warning</source>
        <extracomment>noun: a button that covers the note behind a content warning</extracomment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Warn about the content before it is opened</source>
        <translation>開啟前先顯示內容警告</translation>
    </message>
    <message>
        <source>Poll</source>
        <extracomment>noun: a button that adds a poll</extracomment>
        <translation>投票</translation>
    </message>
    <message>
        <source>Ask your readers</source>
        <translation>發起投票，問問大家</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>adverb: a button that lets the note be posted at a later time</extracomment>
        <translation>排程</translation>
    </message>
    <message>
        <source>Choose when it is posted</source>
        <translation>選擇發佈時間</translation>
    </message>
</context>
<context>
    <name>FeedFooter</name>
    <message>
        <source>Retry</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>You have seen it all</source>
        <translation>已經看到底囉</translation>
    </message>
</context>
<context>
    <name>FeedPanel</name>
    <message>
        <source>Nothing here yet</source>
        <translation>這裡還沒有內容</translation>
    </message>
    <message>
        <source>New notes will show up here.</source>
        <translation>新貼文會出現在這裡。</translation>
    </message>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>%n 則新貼文</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedRow</name>
    <message>
        <source>Filtered: %1</source>
        <extracomment>%1 is the name of a filter that the reader made</extracomment>
        <translation>已篩選：%1</translation>
    </message>
</context>
<context>
    <name>FocusPicker</name>
    <message>
        <source>What must stay visible</source>
        <translation>必須保留的部分</translation>
    </message>
    <message>
        <source>Click what must stay visible when the picture is cropped. Arrow keys move it.</source>
        <translation>點一下裁切時必須保留的部分，也可以用方向鍵移動。</translation>
    </message>
    <message>
        <source>%1 % from the left, %2 % from the bottom</source>
        <extracomment>%1 and %2 are numbers from 0 to 100</extracomment>
        <translation>距左側 %1%，距底部 %2%</translation>
    </message>
</context>
<context>
    <name>FollowButton</name>
    <message>
        <source>Following</source>
        <extracomment>state of the button: the viewer follows this person</extracomment>
        <translation>追蹤中</translation>
    </message>
    <message>
        <source>Stop following %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>取消追蹤 %1</translation>
    </message>
    <message>
        <source>Requested</source>
        <extracomment>The viewer asked to follow a person, who has not answered yet</extracomment>
        <translation>已要求</translation>
    </message>
    <message>
        <source>Take back the request to follow %1</source>
        <translation>收回對 %1 的追蹤要求</translation>
    </message>
    <message>
        <source>Follow back</source>
        <extracomment>verb: follow somebody who follows the viewer already</extracomment>
        <translation>回追</translation>
    </message>
    <message>
        <source>Follow %1 back</source>
        <translation>回追 %1</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>verb on a button</extracomment>
        <translation>追蹤</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>追蹤 %1</translation>
    </message>
</context>
<context>
    <name>FollowingPage</name>
    <message>
        <source>No notes here yet</source>
        <translation>還沒有貼文</translation>
    </message>
    <message>
        <source>Follow people whose notes you like; what they post appears here.</source>
        <translation>追蹤你喜歡的人，他們的貼文會出現在這裡。</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Topic</source>
        <extracomment>noun: a button that adds a topic (hashtag)</extracomment>
        <translation>話題</translation>
    </message>
    <message>
        <source>Add a topic (#)</source>
        <translation>新增話題（#）</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>noun: a button that adds a product</extracomment>
        <translation>好物</translation>
    </message>
    <message>
        <source>Recommend a product</source>
        <translation>推薦好物</translation>
    </message>
    <message>
        <source>Keep as draft, begin a new note</source>
        <translation>存成草稿，再寫一則</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>verb on a button: save the draft</extracomment>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Schedule</source>
        <comment>post it later</comment>
        <translation>排程發佈</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>verb on a button: publish the note</extracomment>
        <translation>發佈</translation>
    </message>
    <message>
        <source>Post in both</source>
        <translation>雙語發佈</translation>
    </message>
    <message>
        <source>Post (Ctrl+Enter). Down opens other ways to post.</source>
        <translation>發佈（Ctrl+Enter）。按向下鍵查看其他發佈方式。</translation>
    </message>
    <message>
        <source>Post in %1 only</source>
        <translation>只發佈%1</translation>
    </message>
    <message>
        <source>Post in both languages</source>
        <translation>雙語發佈</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>儲存中…</translation>
    </message>
    <message>
        <source>The draft is being saved</source>
        <translation>正在儲存草稿</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>%1 已儲存</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <extracomment>the draft was saved</extracomment>
        <translation>✓ 已儲存</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未儲存</translation>
    </message>
</context>
<context>
    <name>GapBar</name>
    <message>
        <source>Notes are missing here: more came than were loaded</source>
        <extracomment>tip of the button “Show more notes” between two notes of a feed</extracomment>
        <translation>這裡缺了一些貼文：新來的比已載入的多</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在載入…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Show more notes</source>
        <extracomment>button between two notes of a feed where notes are missing</extracomment>
        <translation>顯示更多貼文</translation>
    </message>
</context>
<context>
    <name>GlossarySection</name>
    <message>
        <source>Your terms</source>
        <translation>你的術語表</translation>
    </message>
    <message>
        <source>Names and words that are always translated as you say. Where an engine does not follow, the sentence is cut around the term.</source>
        <translation>這些名稱和詞語一律照你的譯法翻譯。引擎不照做時，會在術語處把句子斷開翻譯。</translation>
    </message>
    <message>
        <source>No terms yet.</source>
        <translation>還沒有術語。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>No term matches.</source>
        <translation>沒有符合的術語。</translation>
    </message>
    <message>
        <source>Search in terms, translations and notes</source>
        <translation>搜尋術語、譯文和備註</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>noun: heading over reading and writing files</extracomment>
        <translation>檔案</translation>
    </message>
    <message>
        <source>CSV needs the columns source and target. TBX is written as TBX-Basic of ISO 30042, version 3, style DCA; both styles are read.</source>
        <translation>CSV 需要 source 和 target 兩欄。TBX 依 ISO 30042 的 TBX-Basic 第 3 版 DCA 樣式匯出；兩種樣式都能匯入。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Import a TBX or CSV file</source>
        <translation>匯入 TBX 或 CSV 檔案</translation>
    </message>
    <message>
        <source>Export a TBX or CSV file</source>
        <translation>匯出成 TBX 或 CSV 檔案</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>術語</translation>
    </message>
    <message>
        <source>Take in terms</source>
        <translation>匯入術語</translation>
    </message>
    <message>
        <source>Write terms</source>
        <translation>匯出術語</translation>
    </message>
</context>
<context>
    <name>GlossaryTab</name>
    <message>
        <source>Find a term: Chinese, pinyin or meaning</source>
        <translation>查詢用語：中文、拼音或解釋</translation>
    </message>
    <message>
        <source>Your terms…</source>
        <translation>你的術語表…</translation>
    </message>
    <message>
        <source>Add, change and exchange terms of your own</source>
        <translation>新增、修改、匯入或匯出自己的術語</translation>
    </message>
    <message>
        <source>in this text</source>
        <translation>出現在本文</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>of a term: written by the reader</extracomment>
        <translation>我的</translation>
    </message>
    <message>
        <source>The glossary is empty.</source>
        <translation>用語表是空的。</translation>
    </message>
</context>
<context>
    <name>HeldRow</name>
    <message>
        <source>Scheduled for %1, %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>預定於 %1 %2 發佈</translation>
    </message>
    <message>
        <source>Don&apos;t post</source>
        <extracomment>verb on a button: do not publish the note that waits</extracomment>
        <translation>不發佈</translation>
    </message>
    <message>
        <source>Take it back from the network and keep it as a draft</source>
        <translation>從平台撤回，存成草稿</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Changes of the note</source>
        <translation>貼文編輯紀錄</translation>
    </message>
    <message>
        <source>Written %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>寫於 %1</translation>
    </message>
    <message>
        <source>Now, changed %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>目前版本，編輯於 %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>編輯於 %1</translation>
    </message>
</context>
<context>
    <name>KeptMark</name>
    <message>
        <source>Try again</source>
        <extracomment>verb: tip of a button that loads the page once more</extracomment>
        <translation>重試</translation>
    </message>
    <message>
        <source>Offline · as of %1</source>
        <extracomment>%1 is how long ago: “2 h”</extracomment>
        <translation>離線 · %1的內容</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>of posts and reactions; stands behind “Offline · as of 2 h”</extracomment>
        <translation>
            <numerusform>%n 筆待傳送</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Choose the language</source>
        <translation>選擇語言</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left in one post</source>
        <comment>both languages together</comment>
        <translation>
            <numerusform>兩種語言合計還可輸入 %n 字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long for one post</source>
        <translation>
            <numerusform>單則貼文超出 %n 字</numerusform>
        </translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>語言：%1</translation>
    </message>
    <message>
        <source>Title in %1</source>
        <translation>%1標題</translation>
    </message>
    <message>
        <source>Text in %1</source>
        <translation>%1內文</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Learn</source>
        <extracomment>noun: name of the page with kept words</extracomment>
        <translation>學習</translation>
    </message>
    <message>
        <source>Word, pinyin, meaning or sentence</source>
        <translation>詞語、拼音、解釋或例句</translation>
    </message>
    <message>
        <source>Find in the word list</source>
        <translation>在單字本中尋找</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>匯出成 CSV</translation>
    </message>
    <message>
        <source>Export the word list</source>
        <translation>匯出單字本</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗號分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>words</source>
        <extracomment>name of a file, without its suffix</extracomment>
        <translation>單字本</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) exported</source>
        <translation>
            <numerusform>已匯出 %n 個詞語</numerusform>
        </translation>
    </message>
    <message>
        <source>No word matches.</source>
        <translation>沒有符合的詞語。</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>還沒有單字</translation>
    </message>
    <message>
        <source>Double click a Chinese word in a note and add it with the star.</source>
        <translation>在貼文裡的中文詞語上按兩下，再點星號就能加入。</translation>
    </message>
    <message>
        <source>Explore</source>
        <extracomment>verb on a button: go and look for notes</extracomment>
        <translation>探索</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>顯示更多</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>When</source>
        <extracomment>head of a table&apos;s column: the moment</extracomment>
        <translation>時間</translation>
    </message>
    <message>
        <source>Sent to</source>
        <extracomment>head of a table&apos;s column: a translation service</extracomment>
        <translation>傳送對象</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>head of a table&apos;s column: from which language into which</extracomment>
        <translation>語言</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>How much text was sent to a service</extracomment>
        <translation>字數</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>What came of a request to a service</extracomment>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>Lifecycle</name>
    <message>
        <source>RedNote Desktop cannot open this address: %1</source>
        <extracomment>%1 is an address such as rednote:note/12</extracomment>
        <translation>RedNote Desktop 無法開啟這個網址：%1</translation>
    </message>
    <message>
        <source>The locale file cannot be read, line %1: %2</source>
        <extracomment>%1 is the number of a line, %2 an explanation in English</extracomment>
        <translation>無法讀取語言檔，第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>ListSkeleton</name>
    <message>
        <source>Loading</source>
        <translation>載入中</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undone</source>
        <extracomment>shown after the last action was taken back</extracomment>
        <translation>已復原</translation>
    </message>
    <message>
        <source>RedNote Desktop</source>
        <translation>RedNote Desktop</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻譯</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新貼文</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>沒有可復原的操作</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Posted</source>
        <extracomment>shown after a note was published</extracomment>
        <translation>已發佈</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>verb: open the note that was just posted</extracomment>
        <translation>開啟</translation>
    </message>
</context>
<context>
    <name>MasonryView</name>
    <message>
        <source>Notes</source>
        <extracomment>noun: read out for the grid of cards</extracomment>
        <translation>貼文</translation>
    </message>
    <message>
        <source>Arrow keys move among the notes, Enter opens, L likes, C collects, S shares, V shows what is covered</source>
        <translation>方向鍵在貼文間移動，Enter 開啟，L 按讚，C 收藏，S 轉發，V 顯示被遮住的內容</translation>
    </message>
</context>
<context>
    <name>MatchList</name>
    <message>
        <source>From your translations</source>
        <translation>來自你的譯文</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is how like two sentences are, in per cent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>of a translation: written by the reader</extracomment>
        <translation>我的</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>of a translation: kept for good</extracomment>
        <translation>已釘選</translation>
    </message>
    <message>
        <source>by machine</source>
        <extracomment>of a translation: made by the program</extracomment>
        <translation>機器翻譯</translation>
    </message>
    <message>
        <source>%1 like, %4: %3, for %2</source>
        <extracomment>%1 is a score such as 92 %, %2 a sentence, %3 its translation, %4 whose it is</extracomment>
        <translation>相似度 %1，%4：%3，原文 %2</translation>
    </message>
    <message>
        <source>Take this translation into the field (Enter)</source>
        <translation>採用這個譯文（Enter）</translation>
    </message>
</context>
<context>
    <name>MediaImporter</name>
    <message>
        <source>A note holds pictures or one video, not both.</source>
        <translation>一則貼文可以放圖片或一部影片，不能同時放。</translation>
    </message>
    <message numerus="yes">
        <source>A note holds %n picture(s) at most.</source>
        <translation>
            <numerusform>一則貼文最多放 %n 張圖片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long: %1 at most.</source>
        <translation>太長了，最長 %1。</translation>
    </message>
    <message>
        <source>Too large: %1 at most.</source>
        <translation>檔案太大，上限 %1。</translation>
    </message>
    <message>
        <source>This network takes no videos.</source>
        <translation>這個平台不支援影片。</translation>
    </message>
</context>
<context>
    <name>MediaPainter</name>
    <message>
        <source>This picture could not be shown</source>
        <translation>無法顯示這張圖片</translation>
    </message>
</context>
<context>
    <name>MediaStage</name>
    <message>
        <source>No pictures</source>
        <translation>沒有圖片</translation>
    </message>
    <message>
        <source>Video %1 of %2: %3</source>
        <extracomment>%1 and %2 are numbers, %3 is a description</extracomment>
        <translation>影片 %1/%2：%3</translation>
    </message>
    <message>
        <source>Picture %1 of %2: %3</source>
        <extracomment>%1 and %2 are numbers, %3 is a description</extracomment>
        <translation>圖片 %1/%2：%3</translation>
    </message>
    <message>
        <source>no description</source>
        <extracomment>read out for a picture without alternative text</extracomment>
        <translation>沒有替代文字</translation>
    </message>
</context>
<context>
    <name>MediaStrip</name>
    <message>
        <source>Only the address came along. Save the picture, then add the file.</source>
        <translation>只取得圖片網址。請先儲存圖片，再新增檔案。</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <extracomment>noun: stands where a file would have a name</extracomment>
        <translation>貼上的圖片</translation>
    </message>
    <message>
        <source>Add pictures or a video</source>
        <translation>新增圖片或影片</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>圖片和影片</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有檔案</translation>
    </message>
    <message>
        <source>Video removed</source>
        <translation>已移除影片</translation>
    </message>
    <message>
        <source>Picture removed</source>
        <translation>已移除圖片</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>verb on a button: close the message</extracomment>
        <translation>關閉</translation>
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
        <translation>影片</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>Picture, 2 of 5</comment>
        <translation>%1，第 %2 個，共 %3 個</translation>
    </message>
    <message>
        <source>No description yet (Enter)</source>
        <translation>還沒有替代文字（按 Enter 新增）</translation>
    </message>
    <message>
        <source>Animated; only the first frame is kept</source>
        <translation>這是動圖，只保留第一格</translation>
    </message>
    <message>
        <source>Place, camera and time were removed from the file</source>
        <translation>已從檔案移除地點、相機和時間資訊</translation>
    </message>
    <message>
        <source>Alt+Left and Alt+Right move it, Delete removes it</source>
        <translation>Alt+← 和 Alt+→ 移動，Delete 移除</translation>
    </message>
    <message>
        <source>Describe…</source>
        <extracomment>verb: write a picture&apos;s alternative text</extracomment>
        <translation>替代文字…</translation>
    </message>
    <message>
        <source>Make it the cover</source>
        <translation>設為封面</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>MessageBox</name>
    <message>
        <source>Write in your language…</source>
        <translation>用你的語言寫…</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>你的訊息</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>verb on a button: send the message</extracomment>
        <translation>傳送</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Attach pictures or a video</source>
        <translation>附加圖片或影片</translation>
    </message>
    <message>
        <source>Send (Enter); Shift+Enter makes a new line</source>
        <translation>傳送（Enter），Shift+Enter 換行</translation>
    </message>
    <message>
        <source>Languages to send</source>
        <translation>傳送語言</translation>
    </message>
    <message>
        <source>Send in %1 and %2</source>
        <extracomment>%1 and %2 are names of languages</extracomment>
        <translation>用%1和%2傳送</translation>
    </message>
    <message>
        <source>Send in %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>用%1傳送</translation>
    </message>
</context>
<context>
    <name>MessageButton</name>
    <message>
        <source>Message to %1</source>
        <extracomment>%1 is a person&apos;s name; opens the conversation with them</extracomment>
        <translation>傳訊息給 %1</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Opens the conversation with a person</extracomment>
        <translation>發訊息</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>新訊息</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>MessagePicture</name>
    <message>
        <source>Video</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>Retry</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>不傳送</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>verb on a button</extracomment>
        <translation>翻譯</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>重新翻譯</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>state of a message</extracomment>
        <translation>未送出</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>等待傳送</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>傳送中…</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Choose a conversation</source>
        <translation>選擇一個對話</translation>
    </message>
    <message>
        <source>Your messages are translated both ways.</source>
        <translation>收發的訊息都會翻譯。</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>還沒有訊息</translation>
    </message>
    <message>
        <source>Open somebody&apos;s profile and choose Message.</source>
        <translation>開啟對方的個人檔案，點「發訊息」就能開始。</translation>
    </message>
    <message>
        <source>Explore</source>
        <extracomment>verb on a button: go and look for people</extracomment>
        <translation>探索</translation>
    </message>
    <message>
        <source>This network has no messages</source>
        <translation>這個平台沒有訊息功能</translation>
    </message>
</context>
<context>
    <name>NameLabel</name>
    <message>
        <source>%1, @%2, open the profile</source>
        <extracomment>%1 is a person&apos;s name, %2 a handle</extracomment>
        <translation>%1，@%2，開啟個人檔案</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>新增帳號</translation>
    </message>
    <message>
        <source>Another person in the embedded community on this computer. No password.</source>
        <translation>在這台電腦的內建社群再新增一個人，不需要密碼。</translation>
    </message>
    <message>
        <source>letters, numbers, _ or Chinese</source>
        <extracomment>The name after the at sign by which others mention a person</extracomment>
        <translation>英文字母、數字、_ 或中文字</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: the name that others see</extracomment>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Handle</source>
        <extracomment>noun: the unique name after @</extracomment>
        <translation>使用者名稱</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>verb on a button: add the account</extracomment>
        <translation>新增</translation>
    </message>
    <message>
        <source>This handle is taken or has characters that are not allowed. Try another.</source>
        <translation>這個使用者名稱已有人使用，或含有不允許的字元，請換一個。</translation>
    </message>
</context>
<context>
    <name>NoteActions</name>
    <message>
        <source>Copy the link</source>
        <translation>複製連結</translation>
    </message>
    <message numerus="yes">
        <source>Take the like back (%n likes)</source>
        <translation>
            <numerusform>收回讚（%n 個讚）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Like (%n likes)</source>
        <translation>
            <numerusform>按讚（%n 個讚）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change its collections (%n collected it)</source>
        <translation>
            <numerusform>變更所在收藏夾（%n 人收藏）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collect (%n collected it)</source>
        <translation>
            <numerusform>收藏（%n 人收藏）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go to %n comments</source>
        <translation>
            <numerusform>查看 %n 則留言</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop sharing (%n shared it)</source>
        <translation>
            <numerusform>取消轉發（%n 人轉發）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share with your followers (%n shared it)</source>
        <translation>
            <numerusform>轉發給粉絲（%n 人轉發）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteVeil</name>
    <message>
        <source>Hidden by your filter “%1”</source>
        <extracomment>%1 is the name of a filter that the reader made</extracomment>
        <translation>已被你的篩選器「%1」隱藏</translation>
    </message>
    <message>
        <source>Content warning by the author</source>
        <translation>作者的內容警告</translation>
    </message>
    <message>
        <source>Show the note</source>
        <translation>顯示貼文</translation>
    </message>
    <message>
        <source>Show the comment</source>
        <translation>顯示留言</translation>
    </message>
    <message>
        <source>Cover again</source>
        <extracomment>verb: hide the sensitive note again</extracomment>
        <translation>重新遮住</translation>
    </message>
</context>
<context>
    <name>NoteView</name>
    <message>
        <source>%1 · Show</source>
        <extracomment>%1 is why pictures are covered: “Sensitive content”</extracomment>
        <translation>%1 · 顯示</translation>
    </message>
    <message>
        <source>Opened note</source>
        <translation>開啟的貼文</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>已複製連結</translation>
    </message>
</context>
<context>
    <name>NoteWriting</name>
    <message>
        <source>Reply with a note</source>
        <translation>發貼文回覆</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>verb: write a note that quotes this one</extracomment>
        <translation>引用</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編輯…</translation>
    </message>
    <message>
        <source>Delete and redraft…</source>
        <translation>刪除並重新編輯…</translation>
    </message>
    <message>
        <source>Delete and redraft</source>
        <translation>刪除並重新編輯</translation>
    </message>
    <message>
        <source>The note is deleted with its likes and shares, and its replies stand alone. You go on with its words and pictures as a draft.</source>
        <translation>貼文會連同讚和轉發一起刪除，收到的回覆將失去上文。文字和圖片會轉成草稿，讓你繼續編輯。</translation>
    </message>
</context>
<context>
    <name>NotificationRow</name>
    <message>
        <source>New</source>
        <extracomment>Mark beside a notification that has not been seen</extracomment>
        <translation>新</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>verb on a button: let somebody follow</extracomment>
        <translation>接受</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>verb on a button: do not let somebody follow</extracomment>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>state: somebody was let follow</extracomment>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>state: somebody was not let follow</extracomment>
        <translation>已拒絕</translation>
    </message>
    <message>
        <source>liked your note</source>
        <translation>說你的貼文讚</translation>
    </message>
    <message>
        <source>collected your note</source>
        <translation>收藏了你的貼文</translation>
    </message>
    <message>
        <source>commented on your note</source>
        <translation>在你的貼文留言</translation>
    </message>
    <message>
        <source>replied to you</source>
        <translation>回覆了你</translation>
    </message>
    <message>
        <source>mentioned you</source>
        <extracomment>stands after the name of a person</extracomment>
        <translation>提及了你</translation>
    </message>
    <message>
        <source>follows you now</source>
        <translation>開始追蹤你</translation>
    </message>
    <message>
        <source>asks to follow you</source>
        <translation>要求追蹤你</translation>
    </message>
    <message>
        <source>shared your note</source>
        <translation>轉發了你的貼文</translation>
    </message>
    <message>
        <source>A poll you took part in has ended</source>
        <translation>你參與的投票已結束</translation>
    </message>
    <message>
        <source>changed a note you reacted to</source>
        <translation>編輯了你互動過的貼文</translation>
    </message>
    <message>
        <source>wrote a new note</source>
        <translation>發佈了新貼文</translation>
    </message>
    <message>
        <source>quoted your note</source>
        <translation>引用了你的貼文</translation>
    </message>
    <message>
        <source>did something this program does not know</source>
        <translation>有一則程式尚不支援的動態</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Kinds of notifications</source>
        <translation>通知類型</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>全部標示為已讀</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>顯示更多</translation>
    </message>
    <message>
        <source>All</source>
        <comment>notifications</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Comments and mentions</source>
        <translation>留言和提及</translation>
    </message>
    <message>
        <source>Likes and collections</source>
        <translation>讚和收藏</translation>
    </message>
    <message>
        <source>Followers</source>
        <extracomment>noun: a filter, people who follow the reader now</extracomment>
        <translation>粉絲</translation>
    </message>
    <message>
        <source>Shares and quotes</source>
        <translation>轉發和引用</translation>
    </message>
    <message>
        <source>Polls and changes</source>
        <translation>投票和編輯</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>沒有新通知</translation>
    </message>
    <message>
        <source>Likes, comments, mentions and new followers appear here.</source>
        <translation>讚、留言、提及和新粉絲會出現在這裡。</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Retry</source>
        <translation>重試</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>chosen</source>
        <extracomment>read out for an answer of a poll that the viewer voted for</extracomment>
        <translation>已選</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Sending…</source>
        <translation>傳送中…</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>verb on a button: try to send what was refused once more</extracomment>
        <translation>重試</translation>
    </message>
    <message>
        <source>The network refused it.</source>
        <extracomment>a like, a follow or the like was refused</extracomment>
        <translation>遭平台拒絕。</translation>
    </message>
</context>
<context>
    <name>OwnData</name>
    <message>
        <source>Your data</source>
        <translation>你的資料</translation>
    </message>
    <message>
        <source>Everything you publish is kept on this computer with its pictures, whatever becomes of it on its network.</source>
        <translation>你發佈的內容會連同圖片保存在這台電腦上，不受平台上的變化影響。</translation>
    </message>
    <message>
        <source>Show…</source>
        <extracomment>verb on a button: show the notes and comments one published</extracomment>
        <translation>查看…</translation>
    </message>
    <message>
        <source>What you published</source>
        <translation>你發佈的內容</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Export everything of yours</source>
        <translation>匯出你的所有資料</translation>
    </message>
    <message>
        <source>One zip file: notes and comments as ActivityStreams with their pictures, drafts, words, terms, translations, whom you follow, what you collected</source>
        <translation>一個 zip 檔：ActivityStreams 格式的貼文、留言和圖片，以及草稿、單字、術語、譯文、追蹤和收藏</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>還原…</translation>
    </message>
    <message>
        <source>Restore from an export</source>
        <translation>從匯出檔還原</translation>
    </message>
    <message>
        <source>Adds what is missing here and replaces nothing. Nothing is posted, nobody is followed.</source>
        <translation>只補上這裡缺少的內容，不會覆寫，也不會發佈或追蹤。</translation>
    </message>
    <message>
        <source>my-rednote</source>
        <extracomment>part of a file&apos;s name</extracomment>
        <translation>我的RedNote</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Zip 壓縮檔 (*.zip)</translation>
    </message>
</context>
<context>
    <name>OwnNoteRow</name>
    <message>
        <source>Gone since %1</source>
        <extracomment>%1 is a date: the note is not on its network any more</extracomment>
        <translation>%1 起已消失</translation>
    </message>
    <message>
        <source>Post again…</source>
        <translation>再次發佈…</translation>
    </message>
    <message>
        <source>Open the composer with these words and pictures</source>
        <translation>用這些文字和圖片開啟撰寫面板</translation>
    </message>
    <message>
        <source>This computer</source>
        <comment>the community inside the program</comment>
        <translation>這台電腦</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>noun: the row is a comment, not a note</extracomment>
        <translation>留言</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 張圖片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnNotesPage</name>
    <message>
        <source>What you published</source>
        <translation>你發佈的內容</translation>
    </message>
    <message>
        <source>Check that all are there</source>
        <translation>檢查是否都在</translation>
    </message>
    <message>
        <source>Nothing published yet</source>
        <translation>還沒有發佈過內容</translation>
    </message>
    <message>
        <source>What you post is kept here with its pictures, on every network.</source>
        <translation>不論發佈在哪個平台，都會連同圖片保存在這裡。</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the export</source>
        <translation>
            <numerusform>另有 %n 則在匯出檔中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone from the network</source>
        <translation>
            <numerusform>%n 則已從平台消失</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is gone</source>
        <translation>全部都在</translation>
    </message>
</context>
<context>
    <name>OwnSentences</name>
    <message>
        <source>“%1” has changed since you edited its translation.</source>
        <extracomment>%1 is a sentence of the author&apos;s</extracomment>
        <translation>你編輯譯文後，「%1」這句又改過了。</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>重新翻譯</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>verb on a button: keep the sentences as the writer changed them</extracomment>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>You left a sentence out here</source>
        <translation>你在這裡刪去了一句</translation>
    </message>
    <message>
        <source>Edited by you; the sentence it translates has changed since</source>
        <translation>你已編輯；之後原句又有更動</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>你已編輯</translation>
    </message>
    <message>
        <source>Translate this sentence again</source>
        <translation>重新翻譯這一句</translation>
    </message>
</context>
<context>
    <name>PackOffers</name>
    <message>
        <source>Address of the list</source>
        <translation>清單網址</translation>
    </message>
    <message>
        <source>Look for packs</source>
        <translation>尋找套件</translation>
    </message>
    <message>
        <source>Use the usual address</source>
        <translation>恢復預設網址</translation>
    </message>
    <message>
        <source>Search all languages of the list</source>
        <translation>搜尋清單中的所有語言</translation>
    </message>
    <message>
        <source>This address is not encrypted, or not an address.</source>
        <translation>這個網址未加密，或不是有效的網址。</translation>
    </message>
    <message>
        <source>Asking for the list…</source>
        <translation>正在取得清單…</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) that are not here yet</source>
        <extracomment>how many language packs a list offers that are not here yet</extracomment>
        <translation>
            <numerusform>%n 個尚未安裝的套件</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is between languages that you read.</source>
        <translation>其中沒有適合你閱讀語言的套件。</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is the version of a language pack</extracomment>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>大小不明</translation>
    </message>
    <message>
        <source>licence: %1</source>
        <extracomment>%1 is what a list says about the licence of a language pack</extracomment>
        <translation>授權條款：%1</translation>
    </message>
    <message>
        <source>licence: in the pack</source>
        <translation>授權條款：見套件內</translation>
    </message>
</context>
<context>
    <name>PackReadme</name>
    <message>
        <source>The pack has no README.</source>
        <translation>這個套件沒有 README。</translation>
    </message>
    <message>
        <source>README of the pack</source>
        <translation>套件的 README</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <extracomment>%1 is what the makers of a language pack say about its licence</extracomment>
        <translation>授權條款：%1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未說明</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Download of %1</source>
        <extracomment>%1 names a language pack</extracomment>
        <translation>%1 的下載進度</translation>
    </message>
    <message>
        <source>Install %1</source>
        <extracomment>%1 is the name of a language pack</extracomment>
        <translation>安裝 %1</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>安裝</translation>
    </message>
    <message>
        <source>Cancel the download of %1</source>
        <translation>取消下載 %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are sizes: 12 MB of 75 MB</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <extracomment>%1 is a size</extracomment>
        <translation>已下載 %1</translation>
    </message>
    <message>
        <source>Looking it over and translating a sentence on trial…</source>
        <translation>正在檢查並試譯一句…</translation>
    </message>
    <message>
        <source>Cancelled. %1 are kept; Install goes on from there.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>已取消。已下載的 %1 會保留，再按「安裝」即可繼續。</translation>
    </message>
    <message>
        <source>Installed; the checksum is the one in the list.</source>
        <translation>已安裝，校驗碼與清單一致。</translation>
    </message>
    <message>
        <source>Installed. The list has no checksum; this file&apos;s SHA-256 is %1</source>
        <extracomment>%1 is a checksum in hexadecimal digits</extracomment>
        <translation>已安裝。清單沒有提供校驗碼，這個檔案的 SHA-256 是 %1</translation>
    </message>
</context>
<context>
    <name>PackTerms</name>
    <message>
        <source>Language pack %1</source>
        <extracomment>%1 names language packs, such as &quot;Chinese → English 0.4&quot;</extracomment>
        <translation>語言套件 %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <extracomment>%1 is what the makers of a language pack say about its licence</extracomment>
        <translation>授權條款：%1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未說明</translation>
    </message>
    <message>
        <source>Licence and credits of %1</source>
        <extracomment>%1 names language packs</extracomment>
        <translation>%1 的授權條款與致謝</translation>
    </message>
</context>
<context>
    <name>PacksSection</name>
    <message>
        <source>On this computer</source>
        <translation>這台電腦上的語言套件</translation>
    </message>
    <message>
        <source>What the program translates with when nobody else is asked. The newest pack of a pair of languages is used; your corrections stay whichever it is.</source>
        <translation>不使用其他服務時，程式用語言套件翻譯。每種語言組合使用最新的套件；不論用哪一個，你改過的譯文都會保留。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Argos Translate packs (%1)</source>
        <extracomment>%1 is a file suffix</extracomment>
        <translation>Argos Translate 套件 (%1)</translation>
    </message>
    <message>
        <source>Install from a file</source>
        <translation>從檔案安裝</translation>
    </message>
    <message>
        <source>More packs</source>
        <translation>更多套件</translation>
    </message>
    <message>
        <source>Nobody is asked before you press the button. The server of the list then sees your internet address, and so does the server of a pack that you install.</source>
        <translation>按下按鈕前不會連線。按下後，清單的伺服器看得到你的 IP 位址；安裝套件時，該套件的伺服器也看得到。</translation>
    </message>
    <message>
        <source>Install a language pack</source>
        <translation>安裝語言套件</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>語言套件</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有檔案</translation>
    </message>
    <message>
        <source>Looking it over and translating a sentence on trial…</source>
        <translation>正在檢查並試譯一句…</translation>
    </message>
    <message>
        <source>%1 is installed.</source>
        <extracomment>%1 names a language pack, such as &quot;Chinese → English&quot;</extracomment>
        <translation>%1 已安裝。</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is the version of a language pack</extracomment>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>程式內附</translation>
    </message>
    <message>
        <source>installed</source>
        <extracomment>adjective: beside a language pack</extracomment>
        <translation>已安裝</translation>
    </message>
    <message>
        <source>not used: a newer one is here</source>
        <translation>未使用：已有更新的版本</translation>
    </message>
    <message>
        <source>still learning, it invents things</source>
        <translation>測試版，可能會編造內容</translation>
    </message>
    <message>
        <source>licence: %1</source>
        <extracomment>%1 is what the makers of a language pack say about its licence</extracomment>
        <translation>授權條款：%1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未說明</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>%1 is the name of a language pack</extracomment>
        <translation>關於 %1</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>verb on a button: show what the language pack says about itself</extracomment>
        <translation>詳細資訊</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a language pack</extracomment>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>%1 names a language pack, such as &quot;Chinese → English&quot;</extracomment>
        <translation>要移除 %1 嗎？</translation>
    </message>
    <message>
        <source>The pack is deleted from this computer. What was translated with it and your corrections stay.</source>
        <translation>套件會從這台電腦刪除，用它翻譯的內容和你改過的譯文會保留。</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Copy selection</source>
        <translation>複製所選</translation>
    </message>
    <message>
        <source>Copy original</source>
        <translation>複製原文</translation>
    </message>
    <message>
        <source>Copy translation</source>
        <translation>複製譯文</translation>
    </message>
    <message>
        <source>Improve this translation</source>
        <translation>改善這句譯文</translation>
    </message>
    <message>
        <source>Forget my correction</source>
        <translation>刪除我改的譯文</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation>你已修改</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>verb: forget one&apos;s own translation of this sentence</extracomment>
        <translation>還原</translation>
    </message>
    <message>
        <source>Go back to the machine&apos;s translation of this sentence</source>
        <translation>這句話恢復成機器譯文</translation>
    </message>
</context>
<context>
    <name>PendingThumb</name>
    <message>
        <source>Importing %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>正在匯入 %1</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Back to the profile</source>
        <translation>返回個人檔案</translation>
    </message>
    <message>
        <source>Who follows %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 的粉絲</translation>
    </message>
    <message>
        <source>Whom %1 follows</source>
        <translation>%1 追蹤的人</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>還沒有人</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Unmute %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>取消靜音 %1</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <extracomment>verb: see no more of this person; %1 is a name</extracomment>
        <translation>將 %1 靜音</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>解除封鎖 %1</translation>
    </message>
    <message>
        <source>Block %1</source>
        <extracomment>verb: neither sees the other any more; %1 is a name</extracomment>
        <translation>封鎖 %1</translation>
    </message>
    <message>
        <source>Report %1…</source>
        <extracomment>verb: report a person to the moderators; %1 is a name</extracomment>
        <translation>檢舉 %1…</translation>
    </message>
</context>
<context>
    <name>PollEdit</name>
    <message>
        <source>Add an answer</source>
        <translation>新增選項</translation>
    </message>
    <message>
        <source>Runs for</source>
        <comment>how long a poll is open</comment>
        <translation>投票期間</translation>
    </message>
    <message>
        <source>How long the poll runs</source>
        <translation>投票期間</translation>
    </message>
    <message>
        <source>Several answers may be chosen</source>
        <translation>可複選</translation>
    </message>
    <message>
        <source>Hide the counts until it ends</source>
        <translation>結束前不顯示票數</translation>
    </message>
    <message>
        <source>Remove this answer</source>
        <translation>移除這個選項</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <comment>of a poll</comment>
        <translation>選項 %1</translation>
    </message>
</context>
<context>
    <name>PollView</name>
    <message>
        <source>Vote</source>
        <extracomment>verb on a button</extracomment>
        <translation>投票</translation>
    </message>
    <message>
        <source>Back to the answers</source>
        <translation>返回投票</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>noun on a button: show the results without voting</extracomment>
        <translation>查看結果</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) answered</source>
        <translation>
            <numerusform>%n 人已投票</numerusform>
        </translation>
    </message>
    <message>
        <source>choose any number</source>
        <translation>可複選</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>of a poll that takes no more votes</extracomment>
        <translation>已結束</translation>
    </message>
    <message>
        <source>ends %1</source>
        <extracomment>%1 is a time ahead: in 2 hours</extracomment>
        <translation>%1結束</translation>
    </message>
</context>
<context>
    <name>PostFlow</name>
    <message>
        <source>A picture is still being read. One moment.</source>
        <translation>圖片還在讀取，稍等一下。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Scheduled for %1, %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>預定於 %1 %2 發佈</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>shown after a note&apos;s text was changed</extracomment>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>Posted</source>
        <extracomment>shown after a note was published</extracomment>
        <translation>已發佈</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>verb: open the note that was just posted</extracomment>
        <translation>開啟</translation>
    </message>
    <message numerus="yes">
        <source>Post as a thread of %n</source>
        <comment>posts that answer one another</comment>
        <translation>
            <numerusform>分成 %n 則連續發佈</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>繼續寫</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重試</translation>
    </message>
    <message>
        <source>Posting…</source>
        <translation>發佈中…</translation>
    </message>
    <message>
        <source>%1 It is posted as soon as that works again.</source>
        <translation>%1恢復後會自動發佈。</translation>
    </message>
    <message>
        <source>Sending the pictures… %1</source>
        <comment>or a video</comment>
        <extracomment>%1 is a share in per cent</extracomment>
        <translation>正在上傳… %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an account</comment>
        <extracomment>%1 is an account, %2 what becomes of its post</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Posted by %1 already; it is not posted there again.</source>
        <extracomment>%1 are names of accounts</extracomment>
        <translation>%1 已經發佈過，不會重複發佈。</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>%1: %2</source>
        <comment>an account, and what keeps it from posting</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Write something or add a picture first.</source>
        <translation>先寫點什麼，或新增一張圖片。</translation>
    </message>
    <message>
        <source>One language is still empty. Post in the other one, or fill it in.</source>
        <translation>還有一種語言是空的。請補上，或只發佈另一種語言。</translation>
    </message>
    <message numerus="yes">
        <source>The title is %n character(s) too long.</source>
        <translation>
            <numerusform>標題超出 %n 字。</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes have no titles on this network.</source>
        <translation>這個平台的貼文沒有標題。</translation>
    </message>
    <message numerus="yes">
        <source>The text is %n character(s) too long.</source>
        <translation>
            <numerusform>內文超出 %n 字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A picture&apos;s description is %n character(s) too long.</source>
        <translation>
            <numerusform>有圖片的替代文字超出 %n 字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A note holds %n picture(s) at most.</source>
        <translation>
            <numerusform>一則貼文最多放 %n 張圖片。</numerusform>
        </translation>
    </message>
    <message>
        <source>A note holds pictures or one video, not both.</source>
        <translation>一則貼文可以放圖片或一部影片，不能同時放。</translation>
    </message>
    <message>
        <source>This network takes no videos.</source>
        <translation>這個平台不支援影片。</translation>
    </message>
    <message>
        <source>The video is longer than %1.</source>
        <translation>影片長度超過 %1。</translation>
    </message>
    <message>
        <source>The video is larger than %1.</source>
        <translation>影片大小超過 %1。</translation>
    </message>
    <message>
        <source>A picture&apos;s file is gone. Remove it, then add it again.</source>
        <translation>有圖片的檔案不見了，請移除後重新新增。</translation>
    </message>
    <message>
        <source>This network takes one language a note.</source>
        <translation>這個平台的每則貼文只能用一種語言。</translation>
    </message>
    <message>
        <source>This network has no products.</source>
        <translation>這個平台不支援好物。</translation>
    </message>
    <message>
        <source>This network cannot limit who reads the note in this way.</source>
        <translation>這個平台不支援這種分享對象。</translation>
    </message>
    <message numerus="yes">
        <source>Altogether it is %n character(s) too long for one post here.</source>
        <translation>
            <numerusform>合計超出單則貼文上限 %n 字。</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture is larger than %1.</source>
        <translation>有圖片大小超過 %1。</translation>
    </message>
    <message>
        <source>This network has no content warnings.</source>
        <translation>這個平台不支援內容警告。</translation>
    </message>
    <message>
        <source>Posted notes cannot be changed on this network.</source>
        <translation>這個平台無法編輯已發佈的貼文。</translation>
    </message>
    <message>
        <source>This network has no quotes.</source>
        <translation>這個平台不支援引用。</translation>
    </message>
    <message>
        <source>This network has no polls.</source>
        <translation>這個平台不支援投票。</translation>
    </message>
    <message>
        <source>A note has a poll or pictures here, not both.</source>
        <translation>這裡的貼文可以放投票或圖片，不能同時放。</translation>
    </message>
    <message>
        <source>A poll needs at least two answers.</source>
        <translation>投票至少要有兩個選項。</translation>
    </message>
    <message numerus="yes">
        <source>A poll holds %n answer(s) at most.</source>
        <translation>
            <numerusform>投票最多放 %n 個選項。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An answer of the poll is %n character(s) too long.</source>
        <translation>
            <numerusform>有投票選項超出 %n 字。</numerusform>
        </translation>
    </message>
    <message>
        <source>Two answers of the poll are the same.</source>
        <translation>有兩個投票選項相同。</translation>
    </message>
    <message>
        <source>This network posts at once; it holds nothing for later.</source>
        <translation>這個平台不支援排程發佈。</translation>
    </message>
    <message>
        <source>Choose a time at least five minutes from now.</source>
        <translation>請選擇至少五分鐘後的時間。</translation>
    </message>
</context>
<context>
    <name>ProductPicker</name>
    <message>
        <source>Recommend a product</source>
        <translation>推薦好物</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Find a product or shop</source>
        <translation>搜尋商品或店家</translation>
    </message>
    <message>
        <source>Products found</source>
        <translation>找到的商品</translation>
    </message>
    <message>
        <source>Or describe your own</source>
        <translation>或自己填寫</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: name of a product</extracomment>
        <translation>商品名稱</translation>
    </message>
    <message>
        <source>Shop (may stay empty)</source>
        <translation>店家（可不填）</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>verb on a button: add the product to the note</extracomment>
        <translation>新增</translation>
    </message>
</context>
<context>
    <name>ProductRow</name>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a product</extracomment>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>ProfileHeader</name>
    <message>
        <source>Edit profile</source>
        <translation>編輯個人檔案</translation>
    </message>
    <message>
        <source>follows you</source>
        <translation>追蹤了你</translation>
    </message>
    <message numerus="yes">
        <source>%1 notes</source>
        <extracomment>%1 is a number, perhaps shortened</extracomment>
        <translation>
            <numerusform>%1 則貼文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 likes</source>
        <extracomment>noun with its count: likes that a person was given</extracomment>
        <translation>
            <numerusform>%1 個讚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 followers</source>
        <extracomment>noun with its count</extracomment>
        <translation>
            <numerusform>%1 位粉絲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 following</source>
        <extracomment>count of the people that a person follows</extracomment>
        <translation>
            <numerusform>追蹤 %1 人</numerusform>
        </translation>
    </message>
    <message>
        <source>You muted this person</source>
        <translation>你已將對方靜音</translation>
    </message>
    <message>
        <source>You blocked this person</source>
        <translation>你已封鎖對方</translation>
    </message>
    <message>
        <source>This person blocked you</source>
        <translation>對方已封鎖你</translation>
    </message>
    <message>
        <source>You asked to follow and wait for an answer</source>
        <translation>已要求追蹤，等待對方接受</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Parts of the profile</source>
        <translation>個人檔案分頁</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>貼文</translation>
    </message>
    <message>
        <source>With replies</source>
        <translation>含回覆</translation>
    </message>
    <message>
        <source>Media</source>
        <extracomment>a tab: notes with pictures or videos</extracomment>
        <translation>媒體</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>收藏夾</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <extracomment>a tab: notes that were saved on a network without collections</extracomment>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Liked</source>
        <extracomment>a tab: notes that the person liked</extracomment>
        <translation>按過讚</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <translation>還沒有收藏</translation>
    </message>
    <message>
        <source>The star under a note puts it here.</source>
        <translation>點貼文下方的星號，就會收藏到這裡。</translation>
    </message>
    <message>
        <source>Nothing liked yet</source>
        <translation>還沒有按過讚</translation>
    </message>
    <message>
        <source>What you like shows up here.</source>
        <translation>你按讚的貼文會出現在這裡。</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>還沒有貼文</translation>
    </message>
    <message>
        <source>What you post shows up here.</source>
        <translation>你發佈的貼文會出現在這裡。</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新貼文</translation>
    </message>
</context>
<context>
    <name>QuoteCard</name>
    <message>
        <source>A note by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 的貼文</translation>
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
        <translation>探索</translation>
    </message>
    <message>
        <source>Following</source>
        <extracomment>name of the page with notes of people whom the reader follows</extracomment>
        <translation>追蹤中</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>話題</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>收藏夾</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Learn</source>
        <extracomment>name of the page with words kept for learning</extracomment>
        <translation>學習</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>ReadingMenu</name>
    <message>
        <source>Translation first, original beneath</source>
        <translation>譯文在前，下方附原文</translation>
    </message>
    <message>
        <source>Original first, translation beneath</source>
        <translation>原文在前，下方附譯文</translation>
    </message>
    <message>
        <source>Side by side where there is room</source>
        <translation>空間足夠時左右對照</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>只看譯文</translation>
    </message>
    <message>
        <source>Original only, translated on demand</source>
        <translation>只看原文，需要時再翻譯</translation>
    </message>
    <message>
        <source>Always translate @%1</source>
        <translation>一律翻譯 @%1</translation>
    </message>
    <message>
        <source>Never translate @%1</source>
        <extracomment>%1 is a person&apos;s handle, without the at sign</extracomment>
        <translation>永不翻譯 @%1</translation>
    </message>
    <message>
        <source>Translate this channel automatically</source>
        <translation>自動翻譯這個頻道</translation>
    </message>
    <message>
        <source>Never translate this channel</source>
        <translation>永不翻譯這個頻道</translation>
    </message>
    <message>
        <source>The language is wrong: it is in</source>
        <translation>語言判斷有誤，應為</translation>
    </message>
    <message>
        <source>Always for @%1</source>
        <extracomment>%1 is a person&apos;s handle, without the at sign; what follows are languages</extracomment>
        <translation>一律套用到 @%1</translation>
    </message>
</context>
<context>
    <name>ReadingMode</name>
    <message>
        <source>Originals</source>
        <extracomment>noun: no text is translated</extracomment>
        <translation>原文</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>every text in a language that the reader does not read is translated</extracomment>
        <translation>自動</translation>
    </message>
    <message>
        <source>On demand</source>
        <extracomment>a text is translated when the reader asks for it</extracomment>
        <translation>手動</translation>
    </message>
    <message>
        <source>Reading: %1 into %2</source>
        <extracomment>%1 and %2 are names of languages</extracomment>
        <translation>閱讀：%1譯成%2</translation>
    </message>
    <message>
        <source>How texts are read. Ctrl+T flips everything to the originals.</source>
        <translation>閱讀方式。按 Ctrl+T 可全部切換成原文。</translation>
    </message>
    <message>
        <source>I read</source>
        <extracomment>heading over the languages that the reader reads</extracomment>
        <translation>我的閱讀語言</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>noun: heading over how translations are shown</extracomment>
        <translation>顯示方式</translation>
    </message>
    <message>
        <source>Translate automatically</source>
        <translation>自動翻譯</translation>
    </message>
    <message>
        <source>Show originals</source>
        <translation>只看原文</translation>
    </message>
</context>
<context>
    <name>ReadingSection</name>
    <message>
        <source>Languages I read</source>
        <translation>我看得懂的語言</translation>
    </message>
    <message>
        <source>Texts in these languages are left as they are. The first is translated into.</source>
        <translation>這些語言的內容保持原樣，其他內容譯成第一種語言。</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>譯成</translation>
    </message>
    <message>
        <source>I also read %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>我也看得懂%1</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻譯</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>noun: heading over how translations are shown</extracomment>
        <translation>顯示方式</translation>
    </message>
    <message>
        <source>Translate %1 automatically</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>自動翻譯%1</translation>
    </message>
    <message>
        <source>I am learning %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>我在學%1</translation>
    </message>
    <message>
        <source>The original is shown, translated on demand</source>
        <translation>顯示原文，需要時再翻譯</translation>
    </message>
    <message>
        <source>Pinyin over Chinese words</source>
        <translation>中文上方顯示拼音</translation>
    </message>
    <message>
        <source>In the translation panel</source>
        <translation>用於翻譯面板</translation>
    </message>
    <message>
        <source>Pinyin in the colours of its tones</source>
        <translation>拼音依聲調顯示顏色</translation>
    </message>
    <message>
        <source>Rules for authors and channels</source>
        <translation>作者和頻道規則</translation>
    </message>
    <message>
        <source>Made in the menus of notes, cards and channels. They go before all above.</source>
        <translation>在貼文、卡片和頻道的選單裡設定，優先於以上選項。</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>noun: heading over the languages one writes in</extracomment>
        <translation>撰寫</translation>
    </message>
    <message>
        <source>The other of English and Chinese</source>
        <translation>中英文中的另一種</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>第二語言</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>中文字形</translation>
    </message>
    <message>
        <source>Ctrl+T shows what the author wrote, wherever characters are converted.</source>
        <translation>字形轉換後，按 Ctrl+T 可查看作者的原文。</translation>
    </message>
    <message>
        <source>As written</source>
        <extracomment>of Chinese characters: not converted</extracomment>
        <translation>保持原樣</translation>
    </message>
    <message>
        <source>Simplified</source>
        <extracomment>adjective: Chinese characters</extracomment>
        <translation>簡體</translation>
    </message>
    <message>
        <source>Traditional</source>
        <extracomment>adjective: Chinese characters</extracomment>
        <translation>繁體</translation>
    </message>
    <message>
        <source>Show Chinese in</source>
        <translation>中文顯示為</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <extracomment>Traditional characters and words of Taiwan</extracomment>
        <translation>台灣</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <extracomment>Traditional characters of Hong Kong</extracomment>
        <translation>香港</translation>
    </message>
    <message>
        <source>Mainland words</source>
        <extracomment>Simplified characters with the words of the mainland</extracomment>
        <translation>中國大陸用語</translation>
    </message>
    <message>
        <source>Traditional Chinese as in</source>
        <translation>繁體用字習慣</translation>
    </message>
    <message>
        <source>Also for translations and for your second language</source>
        <translation>同時用於譯文和你的第二語言</translation>
    </message>
    <message>
        <source>Sensitive pictures and videos</source>
        <translation>敏感圖片和影片</translation>
    </message>
    <message>
        <source>Content warnings of authors stay closed until you open them.</source>
        <translation>作者加了內容警告的貼文，點開後才會顯示。</translation>
    </message>
    <message>
        <source>Cover those marked as sensitive</source>
        <translation>遮住標為敏感的內容</translation>
    </message>
    <message>
        <source>Always show</source>
        <extracomment>pictures and texts marked as sensitive are never covered</extracomment>
        <translation>一律顯示</translation>
    </message>
    <message>
        <source>Always cover all</source>
        <translation>全部遮住</translation>
    </message>
</context>
<context>
    <name>ReadsBack</name>
    <message>
        <source>READS BACK</source>
        <extracomment>label: the own translation, translated back into the writer&apos;s language</extracomment>
        <translation>回譯</translation>
    </message>
    <message>
        <source>CHECK</source>
        <extracomment>mark on a translation that may be wrong: have a look at it</extracomment>
        <translation>請確認</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Missing in the translation: %1</source>
        <translation>譯文中缺少：%1</translation>
    </message>
    <message>
        <source>Only in the translation: %1</source>
        <translation>只出現在譯文中：%1</translation>
    </message>
    <message>
        <source>You say no, reading back does not: %1</source>
        <extracomment>%1 are words that say no, such as &quot;not&quot; or 不</extracomment>
        <translation>你寫的是否定，回譯卻不是：%1</translation>
    </message>
    <message>
        <source>Reading back says no, you do not: %1</source>
        <extracomment>%1 are words that say no, such as &quot;not&quot; or 不</extracomment>
        <translation>回譯成了否定，你寫的卻不是：%1</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report @%1</source>
        <extracomment>%1 is a person&apos;s handle</extracomment>
        <translation>檢舉 @%1</translation>
    </message>
    <message>
        <source>The people who run your server read this and decide. The person is not told who reported them.</source>
        <translation>由你所在伺服器的管理員處理，對方不會知道是誰檢舉的。</translation>
    </message>
    <message>
        <source>What breaks the rules?</source>
        <translation>違反了什麼規則？</translation>
    </message>
    <message>
        <source>Include this note</source>
        <translation>附上這則貼文</translation>
    </message>
    <message>
        <source>Tell the moderators of %1 too</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>一併告知 %1 的管理員</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>verb on a button: report to the moderators</extracomment>
        <translation>檢舉</translation>
    </message>
    <message>
        <source>Reported</source>
        <extracomment>shown after something was reported to the moderators</extracomment>
        <translation>已檢舉</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>當機報告</translation>
    </message>
    <message>
        <source>Crash report</source>
        <extracomment>name of the text of one report</extracomment>
        <translation>當機報告</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>儲存…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>of a report: it is on the clipboard now</extracomment>
        <translation>已複製</translation>
    </message>
    <message>
        <source>Kept on this computer and sent nowhere. It says where in the program something broke, names no people and holds nothing you wrote or read.</source>
        <translation>只保存在這台電腦上，不會傳送到任何地方。內容說明程式在哪裡出錯，不含任何人名，也不含你寫過或讀過的內容。</translation>
    </message>
    <message>
        <source>Unexpected end</source>
        <translation>意外結束</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>Save crash report</source>
        <translation>儲存當機報告</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>文字檔 (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>已儲存為 %1</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>always translated</source>
        <extracomment>of the notes of a channel: a rule of the reader</extracomment>
        <translation>一律翻譯</translation>
    </message>
    <message>
        <source>never translated</source>
        <translation>永不翻譯</translation>
    </message>
    <message>
        <source>There are no rules yet.</source>
        <translation>還沒有規則。</translation>
    </message>
    <message>
        <source>writes in %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>使用%1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Remove the rule for %1</source>
        <extracomment>%1 is an author&apos;s handle or the name of a channel</extracomment>
        <translation>刪除 %1 的規則</translation>
    </message>
</context>
<context>
    <name>ScheduleEdit</name>
    <message>
        <source>Post on</source>
        <comment>date and time follow</comment>
        <translation>發佈時間</translation>
    </message>
    <message>
        <source>When the note is posted</source>
        <translation>貼文的發佈時間</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>post without waiting</comment>
        <translation>立即發佈</translation>
    </message>
    <message>
        <source>Post at once instead</source>
        <translation>改為立即發佈</translation>
    </message>
</context>
<context>
    <name>ScrubBar</name>
    <message>
        <source>Place in the video</source>
        <translation>播放進度</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search notes, topics, people</source>
        <translation>搜尋貼文、話題、使用者</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>verb: name of the search field</extracomment>
        <translation>搜尋</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Results for “%1”</source>
        <extracomment>%1 is what the reader searched for</extracomment>
        <translation>「%1」的搜尋結果</translation>
    </message>
    <message>
        <source>Kind of results</source>
        <translation>結果類型</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>貼文</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>話題</translation>
    </message>
    <message>
        <source>People</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>No notes found</source>
        <translation>找不到相關貼文</translation>
    </message>
    <message>
        <source>Try fewer or other words. One Chinese character is enough.</source>
        <translation>試試減少或更換關鍵字，一個中文字也能搜尋。</translation>
    </message>
    <message>
        <source>Topics (%1)</source>
        <translation>話題（%1）</translation>
    </message>
    <message>
        <source>No topics found</source>
        <translation>找不到相關話題</translation>
    </message>
    <message>
        <source>People (%1)</source>
        <translation>使用者（%1）</translation>
    </message>
    <message>
        <source>No people found</source>
        <translation>找不到相關使用者</translation>
    </message>
</context>
<context>
    <name>SecondText</name>
    <message>
        <source>Translate again</source>
        <translation>重新翻譯</translation>
    </message>
    <message>
        <source>Send again to post it as it is.</source>
        <translation>再次傳送會照原樣發佈。</translation>
    </message>
    <message>
        <source>%1 · edited by you</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>%1 · 你已編輯</translation>
    </message>
    <message>
        <source>%1 · translated as you type</source>
        <translation>%1 · 邊寫邊譯</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>It takes no new accounts at present; an existing one works.</source>
        <translation>目前不開放註冊，已有帳號可以登入。</translation>
    </message>
    <message numerus="yes">
        <source>%1 people</source>
        <extracomment>%1 is a number such as 12K: how many people have accounts on a server</extracomment>
        <translation>
            <numerusform>%1 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Engines</source>
        <extracomment>noun: programs and services that translate</extracomment>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>譯文</translation>
    </message>
    <message>
        <source>Glossary</source>
        <extracomment>noun: terms with translations of one&apos;s own</extracomment>
        <translation>術語表</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>語言套件</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>儲存空間</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>name of the page about the program</extracomment>
        <translation>關於</translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation>設定分類</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Places</source>
        <extracomment>heading over keys that lead to pages</extracomment>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>heading over keys for reading</extracomment>
        <translation>閱讀</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>heading over keys for writing</extracomment>
        <translation>撰寫</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>heading over keys of the whole window</extracomment>
        <translation>視窗</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>追蹤中</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>話題</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>收藏夾</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>學習</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>go back to the page before</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Flip everything to the originals and back</source>
        <translation>全部切換成原文，再按切換回來</translation>
    </message>
    <message>
        <source>Show or hide the translation panel</source>
        <translation>顯示或隱藏翻譯面板</translation>
    </message>
    <message>
        <source>Explain a Chinese word in a text</source>
        <translation>查看中文詞語的解釋</translation>
    </message>
    <message>
        <source>Double click</source>
        <extracomment>stands where a key would stand</extracomment>
        <translation>按兩下</translation>
    </message>
    <message>
        <source>Explain slang, underlined with dots</source>
        <translation>查看網路用語的解釋（有點狀底線）</translation>
    </message>
    <message>
        <source>Click</source>
        <extracomment>stands where a key would stand</extracomment>
        <translation>按一下</translation>
    </message>
    <message>
        <source>Move among the cards</source>
        <translation>在卡片間移動</translation>
    </message>
    <message>
        <source>Open the chosen note</source>
        <translation>開啟選取的貼文</translation>
    </message>
    <message>
        <source>Like the chosen note</source>
        <translation>對選取的貼文按讚</translation>
    </message>
    <message>
        <source>Collect the chosen note</source>
        <translation>收藏選取的貼文</translation>
    </message>
    <message>
        <source>Share the chosen note</source>
        <translation>轉發選取的貼文</translation>
    </message>
    <message>
        <source>Show what is covered of a note</source>
        <translation>顯示貼文中被遮住的內容</translation>
    </message>
    <message>
        <source>Refresh the page</source>
        <translation>重新整理頁面</translation>
    </message>
    <message>
        <source>Close the note</source>
        <translation>關閉貼文</translation>
    </message>
    <message>
        <source>Next or previous picture</source>
        <translation>上一張或下一張圖片</translation>
    </message>
    <message>
        <source>Zoom a picture</source>
        <translation>縮放圖片</translation>
    </message>
    <message>
        <source>Play or pause a video</source>
        <translation>播放或暫停影片</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新貼文</translation>
    </message>
    <message>
        <source>Show or hide the composer</source>
        <translation>顯示或隱藏撰寫面板</translation>
    </message>
    <message>
        <source>Post, or send the comment</source>
        <translation>發佈貼文或傳送留言</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>傳送訊息</translation>
    </message>
    <message>
        <source>New line in a message</source>
        <translation>訊息換行</translation>
    </message>
    <message>
        <source>Move a picture</source>
        <translation>移動圖片</translation>
    </message>
    <message>
        <source>Take the last action back</source>
        <translation>復原上一步操作</translation>
    </message>
    <message>
        <source>Switch accounts</source>
        <translation>切換帳號</translation>
    </message>
    <message>
        <source>Switch to an account by its place there</source>
        <translation>依所在位置切換帳號</translation>
    </message>
    <message>
        <source>This list</source>
        <extracomment>the list of keyboard shortcuts itself</extracomment>
        <translation>顯示快速鍵</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診斷</translation>
    </message>
    <message>
        <source>Show string keys</source>
        <extracomment>for translators: every text is marked with its place in the locale files</extracomment>
        <translation>顯示字串鍵名</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Nothing chosen yet</source>
        <translation>還沒有選擇內容</translation>
    </message>
    <message>
        <source>Choose a note or a comment to read it sentence by sentence.</source>
        <translation>選擇一則貼文或留言，逐句對照閱讀。</translation>
    </message>
    <message>
        <source>No text here</source>
        <translation>這裡沒有文字</translation>
    </message>
    <message>
        <source>Try another engine</source>
        <translation>換一個引擎</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Nothing to translate: there are only emoji, numbers or links.</source>
        <translation>只有表情符號、數字或連結，不需要翻譯。</translation>
    </message>
    <message>
        <source>Translate into %1</source>
        <translation>譯成%1</translation>
    </message>
    <message>
        <source>You read this language.</source>
        <translation>這是你看得懂的語言。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Almost done</source>
        <extracomment>shown in the browser after signing in</extracomment>
        <translation>快好了</translation>
    </message>
    <message>
        <source>You can close this page and return to RedNote Desktop.</source>
        <translation>可以關閉這個頁面，返回 RedNote Desktop。</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登入</translation>
    </message>
    <message>
        <source>Return to RedNote Desktop to try again.</source>
        <translation>返回 RedNote Desktop 再試一次。</translation>
    </message>
    <message>
        <source>This is not the name of a server. Enter one such as %1.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>這不是伺服器名稱，請輸入類似 %1 的名稱。</translation>
    </message>
    <message>
        <source>This server does not let programs such as this one in.</source>
        <translation>這個伺服器不允許這類程式連結。</translation>
    </message>
    <message>
        <source>No server of this name was found. Check the spelling and the connection.</source>
        <translation>找不到這個伺服器，請檢查拼字和網路連線。</translation>
    </message>
    <message>
        <source>Something answers there, but it does not speak the Mastodon API.</source>
        <translation>這個網址有回應，但不支援 Mastodon API。</translation>
    </message>
    <message>
        <source>No secure connection could be made: the server&apos;s certificate cannot be trusted. Nothing was sent.</source>
        <translation>無法建立安全連線：伺服器的憑證不可信任。沒有送出任何內容。</translation>
    </message>
    <message>
        <source>This server redirects to %1. Enter that name instead.</source>
        <extracomment>%1 is the address of another server</extracomment>
        <translation>這個伺服器會轉到 %1，請直接填寫它。</translation>
    </message>
    <message>
        <source>The server does not answer. Try again later.</source>
        <translation>伺服器沒有回應，請稍後再試。</translation>
    </message>
    <message>
        <source>The server did not let the program ask.</source>
        <translation>伺服器拒絕了查詢。</translation>
    </message>
    <message>
        <source>The server does not know this code. Copy it anew, or open the browser again.</source>
        <translation>授權碼無效。請重新複製，或再次開啟瀏覽器。</translation>
    </message>
    <message>
        <source>You did not let the program in. Nothing was changed.</source>
        <translation>你沒有授權，什麼都沒有改變。</translation>
    </message>
    <message>
        <source>Nothing came back from the browser in time. Open it again to go on.</source>
        <translation>等不到瀏覽器傳回結果，再次開啟即可繼續。</translation>
    </message>
    <message>
        <source>The server took its permission back. Try once more.</source>
        <translation>伺服器收回了授權，請再試一次。</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Connect an account</source>
        <translation>連結帳號</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登入</translation>
    </message>
    <message>
        <source>Asking the server what it is…</source>
        <translation>正在查詢伺服器…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>準備中…</translation>
    </message>
    <message>
        <source>There is no keyring, so this sign-in lasts until the program ends.</source>
        <translation>沒有可用的鑰匙圈，結束程式後需要重新登入。</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>已登入：%1</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>In progress</source>
        <extracomment>read out for the moving bar</extracomment>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>再次開啟瀏覽器</translation>
    </message>
    <message>
        <source>Paste a code instead</source>
        <translation>改用授權碼</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>用瀏覽器登入</translation>
    </message>
    <message>
        <source>Your browser shows %1. Sign in there and let the program in.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>瀏覽器會開啟 %1，在那裡登入並授權即可。</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Which server is your account on?</source>
        <translation>你的帳號在哪個伺服器？</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>noun: the address of a network&apos;s server</extracomment>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>Mastodon, Pixelfed, GoToSocial, Akkoma and others of their family. Your whole name there, such as @mei@example.org, will do too.</source>
        <translation>支援 Mastodon、Pixelfed、GoToSocial、Akkoma 等同類伺服器。也可以填完整的使用者名稱，例如 @mei@example.org。</translation>
    </message>
    <message>
        <source>The password stays between you and the server. What you read there is translated on this computer.</source>
        <translation>密碼只在你和伺服器之間使用。你在那裡看到的內容由這台電腦翻譯。</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy this address into one:</source>
        <translation>無法開啟瀏覽器。請複製這個網址，貼到瀏覽器開啟：</translation>
    </message>
    <message>
        <source>Address for the browser</source>
        <translation>瀏覽器網址</translation>
    </message>
    <message>
        <source>Let the program in on the page in your browser, then copy the code it shows.</source>
        <translation>在瀏覽器頁面中授權，然後複製顯示的授權碼。</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>noun: a code that the server&apos;s page shows</extracomment>
        <translation>授權碼</translation>
    </message>
</context>
<context>
    <name>StateView</name>
    <message>
        <source>Retry</source>
        <translation>重試</translation>
    </message>
</context>
<context>
    <name>StorageSection</name>
    <message>
        <source>On this computer</source>
        <translation>這台電腦上的資料</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>使用者資料夾</translation>
    </message>
    <message>
        <source>Notes, drafts and translations</source>
        <translation>貼文、草稿和譯文</translation>
    </message>
    <message>
        <source>Own pictures and videos</source>
        <translation>自己的圖片和影片</translation>
    </message>
    <message>
        <source>Made again when missing (language pack, dictionary)</source>
        <translation>可重新產生（語言套件、詞典）</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>快取</translation>
    </message>
    <message>
        <source>Kept to be quick; the oldest goes when a cache is full.</source>
        <translation>用來加快速度；快取滿了會先清除最舊的內容。</translation>
    </message>
    <message>
        <source>Pictures in memory</source>
        <translation>記憶體中的圖片</translation>
    </message>
    <message>
        <source>From the next start</source>
        <translation>下次啟動時生效</translation>
    </message>
    <message>
        <source>Translations on disk</source>
        <translation>磁碟上的譯文</translation>
    </message>
</context>
<context>
    <name>TalkList</name>
    <message>
        <source>Only you</source>
        <extracomment>The name of a conversation that nobody but the reader takes part in</extracomment>
        <translation>只有你</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>對話</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>顯示更多</translation>
    </message>
</context>
<context>
    <name>TalkRow</name>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>You: %1</source>
        <extracomment>What the viewer said last in a conversation; %1 is the message</extracomment>
        <translation>你：%1</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>The spoken name of a conversation with something unread</extracomment>
        <translation>未讀</translation>
    </message>
</context>
<context>
    <name>TalkView</name>
    <message>
        <source>Profile</source>
        <extracomment>noun: the page about a person</extracomment>
        <translation>個人檔案</translation>
    </message>
    <message>
        <source>Back to all conversations</source>
        <translation>返回對話清單</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>與 %1 的對話</translation>
    </message>
    <message>
        <source>Say hello</source>
        <extracomment>verb: shown in a conversation without messages</extracomment>
        <translation>打聲招呼吧</translation>
    </message>
    <message>
        <source>Write in your language. It can be sent in theirs.</source>
        <translation>用你的語言寫，可以譯成對方的語言傳送。</translation>
    </message>
</context>
<context>
    <name>TermForm</name>
    <message>
        <source>Term, as it stands in texts</source>
        <translation>術語（文中的寫法）</translation>
    </message>
    <message>
        <source>Its translation</source>
        <extracomment>noun: what the term is translated as</extracomment>
        <translation>譯法</translation>
    </message>
    <message>
        <source>Language of the term</source>
        <translation>術語的語言</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>譯法的語言</translation>
    </message>
    <message>
        <source>Both ways</source>
        <extracomment>the term holds for both directions of translation</extracomment>
        <translation>雙向</translation>
    </message>
    <message>
        <source>Note for yourself</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leave it as it was (Esc)</source>
        <translation>保持原樣（Esc）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Use it from now on (Enter)</source>
        <translation>以後都使用（Enter）</translation>
    </message>
    <message>
        <source>Choose two different languages.</source>
        <translation>請選擇兩種不同的語言。</translation>
    </message>
</context>
<context>
    <name>TextSkeleton</name>
    <message>
        <source>Translating</source>
        <translation>翻譯中</translation>
    </message>
</context>
<context>
    <name>ThreadAbove</name>
    <message>
        <source>In reply to</source>
        <translation>回覆的貼文</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message numerus="yes">
        <source>Show %n more replies</source>
        <translation>
            <numerusform>再顯示 %n 則回覆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n replies</source>
        <translation>
            <numerusform>顯示 %n 則回覆</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>返回（Alt+←）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新貼文</translation>
    </message>
    <message>
        <source>New note (Ctrl+N)</source>
        <translation>新貼文（Ctrl+N）</translation>
    </message>
</context>
<context>
    <name>TopicCard</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 則貼文</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>No note has this topic yet</source>
        <translation>還沒有這個話題的貼文</translation>
    </message>
    <message>
        <source>Write the first: put the topic into a new note.</source>
        <translation>發一則新貼文，加上這個話題吧。</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 則貼文</numerusform>
        </translation>
    </message>
    <message>
        <source>Following</source>
        <extracomment>state of the button: the viewer follows this topic</extracomment>
        <translation>追蹤中</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>verb on a button: follow the topic</extracomment>
        <translation>追蹤</translation>
    </message>
    <message>
        <source>Stop following #%1</source>
        <extracomment>%1 is the name of a topic</extracomment>
        <translation>取消追蹤 #%1</translation>
    </message>
    <message>
        <source>Follow #%1</source>
        <extracomment>%1 is the name of a topic</extracomment>
        <translation>追蹤 #%1</translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>Topics</source>
        <translation>話題</translation>
    </message>
    <message>
        <source>Filter by name or meaning</source>
        <translation>依名稱或含義篩選</translation>
    </message>
    <message>
        <source>Filter topics</source>
        <translation>篩選話題</translation>
    </message>
    <message>
        <source>No such topic</source>
        <translation>沒有這樣的話題</translation>
    </message>
    <message>
        <source>Try fewer letters.</source>
        <translation>試試少輸入幾個字。</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>正在讀取 %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>正在寫入 %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken in.</source>
        <translation>已停止，沒有匯入任何內容。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止，沒有寫入任何內容。</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>無法在該處寫入檔案。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries written to %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>已將 %n 筆寫入 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries taken in.</source>
        <translation>
            <numerusform>已匯入 %n 筆。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed as you have them.</source>
        <translation>
            <numerusform>%n 筆保留你原有的內容。</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <extracomment>%1 is the number of a line in a file, %2 says what is wrong with it</extracomment>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>還有 %n 筆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>略過 %n 筆。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the file&apos;s instead</source>
        <translation>改用檔案中的內容</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>複製清單</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>of rows of a file: taken over</extracomment>
        <translation>已複製</translation>
    </message>
    <message>
        <source>(line %1)</source>
        <extracomment>%1 is the number of a line in a file</extracomment>
        <translation>（第 %1 行）</translation>
    </message>
    <message>
        <source>there is no original</source>
        <translation>沒有原文</translation>
    </message>
    <message>
        <source>there is no translation</source>
        <translation>沒有譯文</translation>
    </message>
    <message>
        <source>the translation repeats the original</source>
        <translation>譯文與原文相同</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>內容太長</translation>
    </message>
    <message>
        <source>the languages are missing or the same</source>
        <translation>缺少語言，或兩種語言相同</translation>
    </message>
    <message>
        <source>it has more cells than there are columns</source>
        <translation>儲存格比欄位多</translation>
    </message>
    <message>
        <source>its quotes do not close</source>
        <translation>引號沒有成對</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB.</source>
        <translation>檔案超過 64 MB。</translation>
    </message>
    <message>
        <source>The file has more than 500,000 entries.</source>
        <translation>檔案超過 500,000 筆。</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>無法讀取檔案。</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8 or UTF-16.</source>
        <translation>檔案不是 UTF-8 或 UTF-16 文字。</translation>
    </message>
    <message>
        <source>The file is XML, but not of the kind that is wanted here.</source>
        <translation>檔案是 XML，但不是這裡需要的類型。</translation>
    </message>
    <message>
        <source>The file is damaged: its XML does not hold together.</source>
        <translation>檔案已損毀：XML 結構不完整。</translation>
    </message>
    <message>
        <source>The file declares entities. Such files can fill the memory or read other files, so they are refused.</source>
        <translation>檔案宣告了實體。這類檔案可能占滿記憶體或讀取其他檔案，因此不予匯入。</translation>
    </message>
    <message>
        <source>The file is nested too deep to be a list of entries.</source>
        <translation>檔案的巢狀層數太深，不像是項目清單。</translation>
    </message>
    <message>
        <source>The first line has to name the columns, such as source, target, source_language and target_language.</source>
        <translation>第一行必須是欄位名稱，例如 source、target、source_language 和 target_language。</translation>
    </message>
</context>
<context>
    <name>TranslationLine</name>
    <message>
        <source>Retry</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>More about the translation</source>
        <translation>更多翻譯選項</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>verb on a button</extracomment>
        <translation>翻譯</translation>
    </message>
    <message>
        <source>Show the translation</source>
        <translation>顯示譯文</translation>
    </message>
    <message>
        <source>Show original</source>
        <translation>顯示原文</translation>
    </message>
    <message>
        <source>several languages</source>
        <extracomment>stands where the name of a language would: &quot;Translated from several languages&quot;</extracomment>
        <translation>多種語言</translation>
    </message>
    <message>
        <source>Written by the author</source>
        <translation>作者自己的譯文</translation>
    </message>
    <message>
        <source>Translating from %1…</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>正在從%1翻譯…</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>原文為%1</translation>
    </message>
    <message>
        <source>Translated from %1 by %2</source>
        <extracomment>%1 is the name of a language, %2 that of a translation service</extracomment>
        <translation>由 %2 譯自%1</translation>
    </message>
    <message>
        <source>Translated from %1 on this device</source>
        <translation>在這台裝置譯自%1</translation>
    </message>
    <message>
        <source>%1, still learning: it invents things, so trust the original</source>
        <extracomment>%1 is the name of a translator that makes mistakes</extracomment>
        <translation>%1，測試版，可能會編造內容，請以原文為準</translation>
    </message>
    <message>
        <source>Open the Translation panel</source>
        <translation>開啟翻譯面板</translation>
    </message>
    <message>
        <source>Copy the translation</source>
        <translation>複製譯文</translation>
    </message>
    <message>
        <source>Copy the original</source>
        <translation>複製原文</translation>
    </message>
</context>
<context>
    <name>TranslationPanel</name>
    <message>
        <source>Translation</source>
        <translation>翻譯</translation>
    </message>
    <message>
        <source>What is shown about the text</source>
        <translation>面板內容</translation>
    </message>
    <message>
        <source>Pairs</source>
        <extracomment>noun: sentences beside their translations</extracomment>
        <translation>逐句</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>對照</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>noun: words of the text, explained</extracomment>
        <translation>詞語</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>用語</translation>
    </message>
</context>
<context>
    <name>TranslationsSection</name>
    <message>
        <source>What is remembered</source>
        <translation>翻譯記憶</translation>
    </message>
    <message>
        <source>Every sentence is translated once. Your own words come first, then what you pinned, then the machine&apos;s.</source>
        <translation>每句話只翻譯一次。優先使用你寫的譯文，其次是你釘選的譯文，最後是機器翻譯。</translation>
    </message>
    <message>
        <source>Remembered translations</source>
        <translation>記住的譯文</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>釘選</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>verb: no longer remember a translation</extracomment>
        <translation>清除</translation>
    </message>
    <message>
        <source>Search in originals and translations</source>
        <translation>搜尋原文和譯文</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all translations</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>a filter: translations written by the reader</extracomment>
        <translation>我的</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>a filter: translations kept for good</extracomment>
        <translation>已釘選</translation>
    </message>
    <message>
        <source>By machine</source>
        <extracomment>a filter: translations made by the program</extracomment>
        <translation>機器翻譯</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>TMX 1.4 is what translation programs exchange, CSV what spreadsheets read. An imported translation never replaces a newer one of yours unless you say so.</source>
        <translation>TMX 1.4 用於翻譯軟體之間交換，CSV 可用試算表開啟。除非你選擇取代，否則匯入的譯文不會覆寫你較新的譯文。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Import a TMX or CSV file</source>
        <translation>匯入 TMX 或 CSV 檔案</translation>
    </message>
    <message>
        <source>Export what machines made too</source>
        <translation>一併匯出機器翻譯</translation>
    </message>
    <message>
        <source>Otherwise your own and pinned translations alone</source>
        <translation>否則只匯出你寫的和釘選的譯文</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Export a TMX or CSV file</source>
        <translation>匯出成 TMX 或 CSV 檔案</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <extracomment>noun: heading over what is no longer remembered</extracomment>
        <translation>清除</translation>
    </message>
    <message>
        <source>Forget machine translations</source>
        <translation>清除機器翻譯</translation>
    </message>
    <message>
        <source>All that machines made</source>
        <translation>所有機器翻譯</translation>
    </message>
    <message>
        <source>Your own and pinned translations stay</source>
        <translation>你寫的和釘選的譯文會保留</translation>
    </message>
    <message numerus="yes">
        <source>%n translations; all together %1</source>
        <extracomment>%1 is a size such as 2 MB</extracomment>
        <translation>
            <numerusform>%n 則譯文，共 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>of a translation: written by the reader</extracomment>
        <translation>我的</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>of a translation: kept for good</extracomment>
        <translation>已釘選</translation>
    </message>
    <message>
        <source>by machine</source>
        <extracomment>of a translation: made by the program</extracomment>
        <translation>機器翻譯</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消釘選</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>譯文</translation>
    </message>
    <message>
        <source>Take in translations</source>
        <translation>匯入譯文</translation>
    </message>
    <message>
        <source>Write translations</source>
        <translation>匯出譯文</translation>
    </message>
    <message>
        <source>Forget everything that machines translated? It is made again when needed.</source>
        <translation>要清除所有機器翻譯嗎？需要時會重新翻譯。</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>verb on a button: do not forget the translations</extracomment>
        <translation>保留</translation>
    </message>
    <message numerus="yes">
        <source>%n translations forgotten</source>
        <translation>
            <numerusform>已清除 %n 則譯文</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrustLines</name>
    <message>
        <source>CHECK</source>
        <extracomment>mark on a translation that may be wrong: have a look at it</extracomment>
        <translation>請確認</translation>
    </message>
    <message>
        <source>Try another engine</source>
        <translation>換一個引擎</translation>
    </message>
    <message>
        <source>Open the settings of packs and engines</source>
        <translation>開啟語言套件和引擎設定</translation>
    </message>
    <message>
        <source>Hide the machine&apos;s guess</source>
        <translation>隱藏機器譯文</translation>
    </message>
    <message>
        <source>Show the machine&apos;s guess</source>
        <translation>顯示機器譯文</translation>
    </message>
</context>
<context>
    <name>TrustNote</name>
    <message>
        <source>CHECK</source>
        <extracomment>mark on a translation that may be wrong: have a look at it</extracomment>
        <translation>請確認</translation>
    </message>
    <message>
        <source>Try another engine</source>
        <translation>換一個引擎</translation>
    </message>
    <message>
        <source>Open the settings of packs and engines</source>
        <translation>開啟語言套件和引擎設定</translation>
    </message>
    <message>
        <source>Show word by word</source>
        <translation>顯示逐詞解釋</translation>
    </message>
    <message>
        <source>Show the machine&apos;s guess</source>
        <translation>顯示機器譯文</translation>
    </message>
    <message>
        <source>The machine&apos;s translation is not to be trusted: word by word instead</source>
        <translation>機器譯文不可信，改為顯示逐詞解釋</translation>
    </message>
</context>
<context>
    <name>TrustText</name>
    <message>
        <source>The translation may be wrong</source>
        <translation>譯文可能有誤</translation>
    </message>
    <message>
        <source>The translation is not to be trusted</source>
        <translation>譯文不可信</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the words of a list</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Not in the translation: %1</source>
        <extracomment>%1 are words of the original</extracomment>
        <translation>譯文中沒有：%1</translation>
    </message>
    <message>
        <source>Not in the original: %1</source>
        <extracomment>%1 are words of the translation</extracomment>
        <translation>原文中沒有：%1</translation>
    </message>
    <message>
        <source>Numbers differ: %1</source>
        <extracomment>%1 are numbers</extracomment>
        <translation>數字不一致：%1</translation>
    </message>
    <message>
        <source>Only one of the two says no: %1</source>
        <extracomment>%1 is a word such as “not”</extracomment>
        <translation>只有一方是否定：%1</translation>
    </message>
    <message>
        <source>Turned into its opposite: %1</source>
        <extracomment>%1 are a word of the original and its opposite in the translation</extracomment>
        <translation>意思相反：%1</translation>
    </message>
    <message>
        <source>Lost on the way: %1</source>
        <extracomment>%1 are names, prices or codes</extracomment>
        <translation>翻譯時遺漏：%1</translation>
    </message>
    <message>
        <source>Said twice: %1</source>
        <extracomment>%1 are words of the translation</extracomment>
        <translation>重複出現：%1</translation>
    </message>
    <message>
        <source>Its length does not fit the original</source>
        <translation>譯文長度與原文不符</translation>
    </message>
    <message>
        <source>The machine itself was unsure</source>
        <translation>機器翻譯本身也不確定</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Liked</source>
        <extracomment>what was just done and can be taken back</extracomment>
        <translation>已按讚</translation>
    </message>
    <message>
        <source>Like taken back</source>
        <translation>已收回讚</translation>
    </message>
    <message>
        <source>Added to the collection</source>
        <translation>已加入收藏夾</translation>
    </message>
    <message>
        <source>Taken out of the collection</source>
        <translation>已移出收藏夾</translation>
    </message>
    <message>
        <source>Following</source>
        <extracomment>what was just done and can be taken back: the viewer follows a person now</extracomment>
        <translation>已追蹤</translation>
    </message>
    <message>
        <source>No longer following</source>
        <translation>已取消追蹤</translation>
    </message>
    <message>
        <source>Shared with your followers</source>
        <translation>已轉發給粉絲</translation>
    </message>
    <message>
        <source>No longer shared</source>
        <translation>已取消轉發</translation>
    </message>
    <message>
        <source>Muted: their notes are not shown</source>
        <translation>已靜音，不再顯示對方的貼文</translation>
    </message>
    <message>
        <source>No longer muted</source>
        <translation>已取消靜音</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>what was just done and can be taken back</extracomment>
        <translation>已封鎖</translation>
    </message>
    <message>
        <source>No longer blocked</source>
        <translation>已解除封鎖</translation>
    </message>
    <message>
        <source>Following the topic</source>
        <translation>已追蹤話題</translation>
    </message>
    <message>
        <source>No longer following the topic</source>
        <translation>已取消追蹤話題</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>已刪除貼文</translation>
    </message>
    <message>
        <source>Comment deleted</source>
        <translation>已刪除留言</translation>
    </message>
    <message>
        <source>Your translation is kept and used from now on</source>
        <translation>已儲存你的譯文，以後都會使用</translation>
    </message>
    <message>
        <source>This author is always translated from now on</source>
        <translation>以後一律翻譯這位作者</translation>
    </message>
    <message>
        <source>This author is never translated from now on</source>
        <translation>以後不再翻譯這位作者</translation>
    </message>
    <message>
        <source>The language of this author is kept</source>
        <translation>已記住這位作者的語言</translation>
    </message>
    <message>
        <source>The language of this text is kept</source>
        <translation>已記住這段文字的語言</translation>
    </message>
    <message>
        <source>This channel is translated from now on</source>
        <translation>以後會翻譯這個頻道</translation>
    </message>
    <message>
        <source>This channel is left in the original from now on</source>
        <translation>以後這個頻道保持原文</translation>
    </message>
    <message>
        <source>Rule removed</source>
        <translation>已刪除規則</translation>
    </message>
    <message>
        <source>Added to the word list</source>
        <translation>已加入單字本</translation>
    </message>
    <message>
        <source>Taken out of the word list</source>
        <translation>已移出單字本</translation>
    </message>
    <message>
        <source>Kept in your glossary</source>
        <translation>已加入你的術語表</translation>
    </message>
    <message>
        <source>Removed from your glossary</source>
        <translation>已從你的術語表移除</translation>
    </message>
    <message>
        <source>This translation is kept, whatever translates</source>
        <translation>已釘選這個譯文</translation>
    </message>
    <message>
        <source>This translation is one of the machine&apos;s again</source>
        <translation>已取消釘選這個譯文</translation>
    </message>
    <message>
        <source>Translation forgotten</source>
        <translation>已清除譯文</translation>
    </message>
    <message>
        <source>Translations taken in</source>
        <extracomment>A file of translations was taken into the memory</extracomment>
        <translation>已匯入譯文</translation>
    </message>
    <message>
        <source>Terms taken in</source>
        <extracomment>A file of terms was taken into the glossary</extracomment>
        <translation>已匯入術語</translation>
    </message>
</context>
<context>
    <name>Unsent</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>%n 則貼文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>%n 則留言</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>%n 則訊息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>%n 個讚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collected note(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>%n 則收藏</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared note(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>%n 則轉發</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <comment>answers to polls</comment>
        <translation>
            <numerusform>%n 次投票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow(s)</source>
        <comment>people or topics</comment>
        <translation>
            <numerusform>%n 個追蹤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n muted or blocked</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n 個靜音或封鎖</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reaction(s)</source>
        <comment>of any kind</comment>
        <translation>
            <numerusform>%n 個互動</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VideoControls</name>
    <message>
        <source>Play (Space)</source>
        <translation>播放（空白鍵）</translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation>開啟聲音（M）</translation>
    </message>
    <message>
        <source>Repeat</source>
        <extracomment>verb: play the video again and again</extracomment>
        <translation>重複播放</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暫停（空白鍵）</translation>
    </message>
    <message>
        <source>Sound off (M)</source>
        <translation>靜音（M）</translation>
    </message>
</context>
<context>
    <name>VideoPlayer</name>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>Videos cannot be played here: a system library is missing (libpulse0).</source>
        <translation>無法播放影片：缺少系統函式庫（libpulse0）。</translation>
    </message>
    <message>
        <source>This video is in a form that cannot be played here.</source>
        <translation>不支援播放這種格式的影片。</translation>
    </message>
    <message>
        <source>This video could not be fetched.</source>
        <translation>無法取得這部影片。</translation>
    </message>
    <message>
        <source>This video could not be read.</source>
        <translation>無法讀取這部影片。</translation>
    </message>
</context>
<context>
    <name>WaitingMark</name>
    <message numerus="yes">
        <source>%n not sent</source>
        <extracomment>of posts and reactions, shown in the top bar</extracomment>
        <translation>
            <numerusform>%n 筆未送出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>of posts and reactions, shown in the top bar</extracomment>
        <translation>
            <numerusform>%n 筆待傳送</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: %1. Look at the reason and try again.</source>
        <extracomment>%1 is a list: 3 likes · 1 note</extracomment>
        <translation>未送出：%1。請查看原因後再試。</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1. It goes out by itself when there is a network.</source>
        <extracomment>%1 is a list: 3 likes · 1 note</extracomment>
        <translation>等待傳送：%1。連上網路後會自動送出。</translation>
    </message>
</context>
<context>
    <name>WarningEdit</name>
    <message>
        <source>What readers should know first</source>
        <translation>想先提醒讀者什麼？</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>內容警告</translation>
    </message>
    <message>
        <source>Cover the pictures too</source>
        <translation>同時遮住圖片</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>歡迎</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>leaves the welcome page; everything stays as it is</extracomment>
        <translation>略過</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>leaves the welcome page and shows the feed</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>介面語言</translation>
    </message>
    <message>
        <source>Welcome to RedNote Desktop</source>
        <translation>歡迎使用 RedNote Desktop</translation>
    </message>
    <message>
        <source>What you cannot read is translated on this computer.</source>
        <translation>你看不懂的內容，會在這台電腦上翻譯。</translation>
    </message>
    <message>
        <source>All of this can be changed in the settings.</source>
        <translation>這些之後都能在設定裡更改。</translation>
    </message>
</context>
<context>
    <name>WelcomeChoices</name>
    <message>
        <source>Languages I read</source>
        <extracomment>heading on the welcome page</extracomment>
        <translation>我看得懂的語言</translation>
    </message>
    <message>
        <source>Translate into</source>
        <extracomment>choice of the language that everything else is translated into</extracomment>
        <translation>譯成</translation>
    </message>
    <message>
        <source>I also read</source>
        <extracomment>choice of further languages, whose texts are left as they are</extracomment>
        <translation>我也看得懂</translation>
    </message>
    <message>
        <source>Languages I write</source>
        <extracomment>heading on the welcome page</extracomment>
        <translation>我發文的語言</translation>
    </message>
    <message>
        <source>Write in your own language; what you post is put into this one, too:</source>
        <translation>用你自己的語言寫，發佈時會同時譯成：</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>heading on the welcome page, above the themes</extracomment>
        <translation>色彩</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>theme: the colours of the operating system</extracomment>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <extracomment>heading on the welcome page, above the two places where one can begin</extracomment>
        <translation>從哪裡開始</translation>
    </message>
    <message>
        <source>The community inside</source>
        <translation>內建社群</translation>
    </message>
    <message>
        <source>Ready now, and nothing leaves this computer.</source>
        <translation>立刻可用，內容不會離開這台電腦。</translation>
    </message>
    <message>
        <source>A network</source>
        <translation>社群平台</translation>
    </message>
    <message>
        <source>Your account on Mastodon, Pixelfed, GoToSocial or Akkoma.</source>
        <extracomment>these are names of server programs</extracomment>
        <translation>你在 Mastodon、Pixelfed、GoToSocial 或 Akkoma 的帳號。</translation>
    </message>
</context>
<context>
    <name>WholeWindow</name>
    <message>
        <source>Fill the window</source>
        <translation>填滿視窗</translation>
    </message>
</context>
<context>
    <name>WordBrowser</name>
    <message>
        <source>Words</source>
        <translation>詞語</translation>
    </message>
    <message>
        <source>No word matches.</source>
        <translation>沒有符合的詞語。</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>yours</source>
        <extracomment>mark on a word: in the reader&apos;s own glossary</extracomment>
        <translation>我的</translation>
    </message>
    <message>
        <source>slang</source>
        <extracomment>mark on a word</extracomment>
        <translation>網路用語</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>關閉解釋</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>關閉（Esc）</translation>
    </message>
    <message>
        <source>In the dictionary: %1</source>
        <translation>詞典解釋：%1</translation>
    </message>
    <message>
        <source>Counted with: %1</source>
        <translation>量詞：%1</translation>
    </message>
    <message>
        <source>The dictionary does not have this word.</source>
        <translation>詞典裡沒有這個詞。</translation>
    </message>
    <message>
        <source>Literally: %1</source>
        <extracomment>%1 is the word-for-word meaning</extracomment>
        <translation>字面意思：%1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy the word with its reading and meaning (Ctrl+C)</source>
        <translation>複製詞語及讀音和解釋（Ctrl+C）</translation>
    </message>
</context>
<context>
    <name>WordMenu</name>
    <message>
        <source>Explain “%1”</source>
        <extracomment>%1 is a Chinese word</extracomment>
        <translation>「%1」的解釋</translation>
    </message>
</context>
<context>
    <name>WordRow</name>
    <message>
        <source>Open the note</source>
        <translation>開啟貼文</translation>
    </message>
    <message>
        <source>Take out of the word list</source>
        <translation>移出單字本</translation>
    </message>
</context>
<context>
    <name>WordStar</name>
    <message>
        <source>Take out of the word list</source>
        <translation>移出單字本</translation>
    </message>
    <message>
        <source>Add to the word list</source>
        <translation>加入單字本</translation>
    </message>
</context>
<context>
    <name>WordsTab</name>
    <message>
        <source>Find a word: Chinese, pinyin or meaning</source>
        <translation>查詢詞語：中文、拼音或解釋</translation>
    </message>
    <message>
        <source>Choose a note or a comment to see its Chinese words.</source>
        <translation>選擇一則貼文或留言，查看其中的中文詞語。</translation>
    </message>
    <message>
        <source>slang</source>
        <extracomment>mark on a word</extracomment>
        <translation>網路用語</translation>
    </message>
    <message>
        <source>There are no Chinese words in this text.</source>
        <translation>這段文字裡沒有中文詞語。</translation>
    </message>
</context>
<context>
    <name>_TitleBar</name>
    <message>
        <source>Float or dock %1</source>
        <translation>浮動或停駐「%1」</translation>
    </message>
    <message>
        <source>Close %1</source>
        <extracomment>%1 is the name of a panel</extracomment>
        <translation>關閉「%1」</translation>
    </message>
</context>
</TS>
