<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en_US">
<context>
    <name>AboutNote</name>
    <message>
        <source>Changing your note</source>
        <translation>投稿を編集</translation>
    </message>
    <message>
        <source>Leave the note as it is</source>
        <translation>編集をやめる</translation>
    </message>
    <message>
        <source>Do not reply; write a note of its own</source>
        <translation>返信をやめて新しい投稿にする</translation>
    </message>
    <message>
        <source>Leave the quoted note out</source>
        <translation>引用をやめる</translation>
    </message>
    <message>
        <source>Replying to a note</source>
        <translation>投稿に返信</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1さんに返信</translation>
    </message>
    <message>
        <source>Quoting a note</source>
        <translation>投稿を引用</translation>
    </message>
    <message>
        <source>Quoting %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1さんの投稿を引用</translation>
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
        <translation>独立したアプリです。RedNote および小紅書 (Xiaohongshu) が制作したものではなく、提携関係もありません。これらの名称は各権利者に帰属します。</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>verb on a button: copy the versions to the clipboard</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy all versions</source>
        <translation>バージョン情報をコピー</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>表示…</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断情報</translation>
    </message>
    <message>
        <source>Facts, logs and crash reports for a report to those who make this program</source>
        <translation>開発者への報告に使う情報、ログ、クラッシュレポート</translation>
    </message>
    <message>
        <source>Welcome again</source>
        <translation>ようこそ画面をもう一度</translation>
    </message>
    <message>
        <source>The questions of the first start</source>
        <translation>初回起動時の質問</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>noun: the licences of the program and of what it bundles</extracomment>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Program: MIT licence.</source>
        <translation>プログラム: MIT ライセンス。</translation>
    </message>
    <message>
        <source>Sample community, drawings, videos and slang glossary: CC0 1.0.</source>
        <translation>サンプルコミュニティ、イラスト、動画、スラング集: CC0 1.0。</translation>
    </message>
    <message>
        <source>Dictionary: CC-CEDICT, CC BY-SA 4.0.</source>
        <translation>辞書: CC-CEDICT、CC BY-SA 4.0。</translation>
    </message>
    <message>
        <source>Open Chinese Convert (OpenCC): Apache 2.0.</source>
        <translation>Open Chinese Convert (OpenCC): Apache 2.0。</translation>
    </message>
    <message>
        <source>Qt for Python: LGPL 3. CTranslate2: MIT. SentencePiece: Apache 2.0.</source>
        <translation>Qt for Python: LGPL 3、CTranslate2: MIT、SentencePiece: Apache 2.0。</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>shown after the versions were copied to the clipboard</extracomment>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Language pack</source>
        <translation>言語パック</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>Accounts (Ctrl+Shift+A)</source>
        <translation>アカウント (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再ログイン</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>自分のプロフィール</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>再ログイン…</translation>
    </message>
    <message>
        <source>Add an account here…</source>
        <translation>このパソコンにアカウントを追加…</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>アカウントを連携…</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>要再ログイン</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Has to sign in again; nothing is lost until then</source>
        <translation>再ログインが必要です。それまでのデータは失われません</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再ログイン</translation>
    </message>
    <message>
        <source>No keyring: signed in until the program ends</source>
        <translation>キーリングがないため、アプリを終了するとログアウトされます</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>noun: the page about a person, not the profile folder</extracomment>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>verb on a button: act as this account from now on</extracomment>
        <translation>切り替え</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>ログアウト</translation>
    </message>
</context>
<context>
    <name>AccountSection</name>
    <message>
        <source>Networks</source>
        <extracomment>noun: social networks that accounts are connected to</extracomment>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Accounts on servers of the Mastodon family. The sign-in is kept in the system&apos;s keyring; your password is never stored.</source>
        <translation>Mastodon 系サーバーのアカウントです。ログイン情報はシステムのキーリングに保管され、パスワードは保存されません。</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>アカウントを連携…</translation>
    </message>
    <message>
        <source>Another network</source>
        <translation>ほかのネットワーク</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このパソコン</translation>
    </message>
    <message>
        <source>People of the embedded community; nothing of it leaves this computer.</source>
        <translation>内蔵コミュニティのアカウントです。内容がこのパソコンの外に出ることはありません。</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>ほかのアカウント</translation>
    </message>
    <message>
        <source>None yet</source>
        <extracomment>no account is connected to a network yet</extracomment>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Sign out of %1? Drafts and notes that wait to be sent stay on this computer.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1 のアカウントからログアウトしますか？下書きと送信待ちの投稿はこのパソコンに残ります。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>ログアウト</translation>
    </message>
</context>
<context>
    <name>AccountWatch</name>
    <message>
        <source>%1 has to sign in again. Nothing is lost until then.</source>
        <extracomment>%1 is the name of a person, who is signed in on a server</extracomment>
        <translation>%1 は再ログインが必要です。それまでのデータは失われません。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ログイン</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>On this computer</source>
        <translation>このパソコン</translation>
    </message>
</context>
<context>
    <name>AddButton</name>
    <message>
        <source>Add pictures or a video</source>
        <translation>写真や動画を追加</translation>
    </message>
    <message>
        <source>Add pictures or a video; you can also drop or paste them</source>
        <translation>写真や動画を追加 (ドラッグや貼り付けもできます)</translation>
    </message>
</context>
<context>
    <name>AlsoTo</name>
    <message numerus="yes">
        <source>Also to %n account(s)</source>
        <extracomment>on the button that chooses further accounts which post the same note</extracomment>
        <translation>
            <numerusform>ほか%n件のアカウントにも投稿</numerusform>
        </translation>
    </message>
    <message>
        <source>Also post to…</source>
        <translation>ほかにも投稿…</translation>
    </message>
    <message>
        <source>Post the same note with other accounts of yours</source>
        <translation>同じ投稿を自分のほかのアカウントからも投稿します</translation>
    </message>
</context>
<context>
    <name>AltEditor</name>
    <message>
        <source>Done</source>
        <extracomment>closes the editor of a picture&apos;s description</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Close the description (Esc)</source>
        <translation>説明を閉じる (Esc)</translation>
    </message>
    <message>
        <source>What is in the picture? For people who cannot see it.</source>
        <translation>何が写っていますか？画像が見えない人のための説明です。</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Colours</source>
        <translation>カラー</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>adjective: light colours of the window</extracomment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>adjective: dark colours of the window</extracomment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>noun: heading over the size of text</extracomment>
        <translation>文字</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>80% to 200%</source>
        <translation>80%～200%</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>表示言語</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>noun: animations in the window</extracomment>
        <translation>アニメーション</translation>
    </message>
    <message>
        <source>Reduced</source>
        <extracomment>adjective: reduced motion</extracomment>
        <translation>減らす</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>adjective: full motion</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Reduced motion stops animations and autoplay.</source>
        <translation>減らすと、アニメーションと動画の自動再生が止まります。</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>The quoted note is gone, or not for you to see.</source>
        <translation>引用元の投稿は削除されたか、閲覧できません。</translation>
    </message>
</context>
<context>
    <name>AuthorHeader</name>
    <message>
        <source>shared by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1さんがリポスト</translation>
    </message>
    <message>
        <source>Everybody can see this, but it is in no public list</source>
        <translation>誰でも見られますが、公開一覧には載りません</translation>
    </message>
    <message>
        <source>Only the people mentioned can see this</source>
        <translation>メンションされた人だけが見られます</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>自分だけが見られます</translation>
    </message>
    <message>
        <source>Followers can see this</source>
        <translation>フォロワーが見られます</translation>
    </message>
    <message>
        <source>edited</source>
        <extracomment>beside the date of a note: it was changed after posting</extracomment>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>Show what was changed</source>
        <translation>変更内容を表示</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>tip of a button with three dots: more actions</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Close the note (Esc)</source>
        <translation>投稿を閉じる (Esc)</translation>
    </message>
    <message>
        <source>Open the Translation panel</source>
        <translation>翻訳パネルを開く</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>投稿を削除</translation>
    </message>
</context>
<context>
    <name>Avatar</name>
    <message>
        <source>Picture of %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1さんのアイコン</translation>
    </message>
</context>
<context>
    <name>AvatarCrop</name>
    <message>
        <source>Choose the part of the picture</source>
        <translation>使う範囲を選択</translation>
    </message>
    <message>
        <source>Drag to move, turn the wheel to zoom</source>
        <translation>ドラッグで移動、ホイールで拡大・縮小</translation>
    </message>
</context>
<context>
    <name>Bilingual</name>
    <message>
        <source>Title</source>
        <extracomment>noun: title of a note</extracomment>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>What is on your mind? # for topics, @ for people</source>
        <translation>いまどうしてる？ # でタグ、@ でメンション</translation>
    </message>
    <message>
        <source>Appears here as you type</source>
        <translation>入力すると、ここに翻訳が表示されます</translation>
    </message>
    <message>
        <source>Swap the two languages</source>
        <translation>2つの言語を入れ替える</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>EDITED BY YOU</source>
        <translation>自分で編集</translation>
    </message>
    <message numerus="yes">
        <source>%n EDITED BY YOU</source>
        <comment>sentences</comment>
        <translation>
            <numerusform>%n文を自分で編集</numerusform>
        </translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>もう一度翻訳</translation>
    </message>
    <message>
        <source>Replace your text by a new translation</source>
        <translation>自分の文章を新しい翻訳に置き換えます</translation>
    </message>
    <message>
        <source>TRANSLATING…</source>
        <translation>翻訳中…</translation>
    </message>
    <message>
        <source>TRANSLATED AS YOU TYPE</source>
        <translation>入力に合わせて翻訳</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>verb on a button: write the translation oneself</extracomment>
        <translation>編集</translation>
    </message>
    <message>
        <source>Write this text yourself; it is not replaced then</source>
        <translation>この文章を自分で書きます。自動翻訳で上書きされません</translation>
    </message>
    <message>
        <source>This looks like %1.</source>
        <translation>%1のようです。</translation>
    </message>
    <message>
        <source>Swap languages</source>
        <translation>言語を入れ替える</translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <source>Link copied</source>
        <translation>リンクをコピーしました</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>verb: open the note</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Take the like back</source>
        <translation>いいねを取り消す</translation>
    </message>
    <message>
        <source>Like</source>
        <extracomment>verb: like the note</extracomment>
        <translation>いいね</translation>
    </message>
    <message>
        <source>Take out of collections</source>
        <translation>お気に入りから外す</translation>
    </message>
    <message>
        <source>Collect</source>
        <extracomment>verb: save the note into a collection</extracomment>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <extracomment>verb: take back the sharing of a note to one&apos;s followers</extracomment>
        <translation>リポストを取り消す</translation>
    </message>
    <message>
        <source>Share with your followers</source>
        <translation>フォロワーにリポスト</translation>
    </message>
    <message>
        <source>Show what is covered</source>
        <translation>隠れた内容を表示</translation>
    </message>
    <message>
        <source>Cover it again</source>
        <translation>もう一度隠す</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Explain the words</source>
        <translation>単語を調べる</translation>
    </message>
    <message>
        <source>Profile of %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1さんのプロフィール</translation>
    </message>
    <message>
        <source>Show translation</source>
        <translation>翻訳を表示</translation>
    </message>
    <message>
        <source>Hide translation</source>
        <translation>翻訳を隠す</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>name of the collection that is made when the first note is collected</extracomment>
        <translation>お気に入り</translation>
    </message>
</context>
<context>
    <name>CardCover</name>
    <message>
        <source>Try again</source>
        <comment>button on a lost picture</comment>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button on what is covered</comment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Poll</source>
        <extracomment>noun: the note holds a poll</extracomment>
        <translation>アンケート</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>noun: the note quotes another one</extracomment>
        <translation>引用</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>閲覧注意</translation>
    </message>
    <message>
        <source>Hidden by your filter</source>
        <translation>フィルターにより非表示</translation>
    </message>
    <message>
        <source>Sensitive content</source>
        <translation>センシティブな内容</translation>
    </message>
</context>
<context>
    <name>CardPainter</name>
    <message>
        <source>%1 shared</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1さんがリポスト</translation>
    </message>
    <message>
        <source>Replies to @%1</source>
        <extracomment>%1 is a person&apos;s handle</extracomment>
        <translation>返信先: @%1</translation>
    </message>
    <message>
        <source>A reply</source>
        <extracomment>noun: the note answers somebody; shown without a name</extracomment>
        <translation>返信</translation>
    </message>
</context>
<context>
    <name>CardSpeech</name>
    <message>
        <source>%1, by %2</source>
        <extracomment>%1 is a note&apos;s title, %2 its author&apos;s name</extracomment>
        <translation>%1、投稿者: %2</translation>
    </message>
    <message>
        <source>word by word: %1</source>
        <extracomment>%1 is what each word of the title means</extracomment>
        <translation>単語ごとの意味: %1</translation>
    </message>
    <message>
        <source>in your language: %1</source>
        <extracomment>%1 is the text in the reader&apos;s language</extracomment>
        <translation>自分の言語: %1</translation>
    </message>
    <message>
        <source>translated</source>
        <extracomment>read out: the card&apos;s text is a translation</extracomment>
        <translation>翻訳済み</translation>
    </message>
    <message>
        <source>in the author&apos;s words</source>
        <translation>投稿者による訳</translation>
    </message>
    <message>
        <source>translated, original: %1</source>
        <extracomment>%1 is the text as its author wrote it</extracomment>
        <translation>翻訳済み、原文: %1</translation>
    </message>
    <message>
        <source>in the author&apos;s words, original: %1</source>
        <extracomment>%1 is the text in the language the author wrote first</extracomment>
        <translation>投稿者による訳、原文: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>いいね%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>liked by you</source>
        <translation>いいね済み</translation>
    </message>
    <message>
        <source>collected by you</source>
        <translation>お気に入り済み</translation>
    </message>
    <message>
        <source>shared by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1さんがリポスト</translation>
    </message>
    <message>
        <source>replies to @%1</source>
        <extracomment>%1 is a person&apos;s handle</extracomment>
        <translation>返信先: @%1</translation>
    </message>
    <message>
        <source>hidden by your filter, V shows it</source>
        <translation>フィルターにより非表示、V で表示</translation>
    </message>
    <message>
        <source>behind a content warning, V opens it</source>
        <translation>閲覧注意、V で表示</translation>
    </message>
    <message>
        <source>the pictures are covered, V shows them</source>
        <translation>画像は隠れています、V で表示</translation>
    </message>
    <message>
        <source>text only</source>
        <extracomment>read out: the note has no picture</extracomment>
        <translation>テキストのみ</translation>
    </message>
    <message>
        <source>video</source>
        <extracomment>read out: the note has a video</extracomment>
        <translation>動画</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>写真%n枚</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardTips</name>
    <message>
        <source>Take the like back (L)</source>
        <translation>いいねを取り消す (L)</translation>
    </message>
    <message>
        <source>Like (L)</source>
        <extracomment>verb; the key stays as it is</extracomment>
        <translation>いいね (L)</translation>
    </message>
    <message>
        <source>Profile of @%1</source>
        <extracomment>%1 is a person&apos;s handle, without the at sign</extracomment>
        <translation>@%1 のプロフィール</translation>
    </message>
    <message>
        <source>Show it (V)</source>
        <translation>表示 (V)</translation>
    </message>
    <message>
        <source>Fetch the picture again</source>
        <translation>画像を読み込み直す</translation>
    </message>
</context>
<context>
    <name>CarouselOverlay</name>
    <message>
        <source>Previous (←)</source>
        <extracomment>the previous picture; the key stays as it is</extracomment>
        <translation>前へ (←)</translation>
    </message>
    <message>
        <source>Next (→)</source>
        <extracomment>the next picture; the key stays as it is</extracomment>
        <translation>次へ (→)</translation>
    </message>
    <message>
        <source>Describe the picture</source>
        <translation>画像の説明を表示</translation>
    </message>
    <message>
        <source>ALT</source>
        <extracomment>badge on a picture that has an alternative text</extracomment>
        <translation>ALT</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Leave the whole window (Esc)</source>
        <translation>元の大きさに戻す (Esc)</translation>
    </message>
    <message>
        <source>Whole window (F)</source>
        <translation>ウィンドウ全体に表示 (F)</translation>
    </message>
</context>
<context>
    <name>CollectMenu</name>
    <message>
        <source>New collection…</source>
        <translation>新しいコレクション…</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新しいコレクション</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: name of the new collection</extracomment>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>CollectionCard</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>投稿%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
</context>
<context>
    <name>CollectionPage</name>
    <message>
        <source>Bookmarks</source>
        <extracomment>noun: notes that were saved on a network without collections</extracomment>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>This collection is empty</source>
        <translation>このコレクションは空です</translation>
    </message>
    <message>
        <source>The star under a note puts it here.</source>
        <translation>投稿の下の星を押すと、ここに追加されます。</translation>
    </message>
</context>
<context>
    <name>CollectionsPage</name>
    <message>
        <source>Collections</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新しいコレクション</translation>
    </message>
    <message>
        <source>Nothing collected yet</source>
        <translation>お気に入りはまだありません</translation>
    </message>
    <message>
        <source>The star under a note keeps it in a collection of yours.</source>
        <translation>投稿の下の星を押すと、コレクションに追加されます。</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: name of a collection</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>コレクション名を変更</translation>
    </message>
    <message>
        <source>Delete the collection “%1”? The notes in it stay where they are.</source>
        <extracomment>%1 is the name of a collection</extracomment>
        <translation>コレクション「%1」を削除しますか？中の投稿は削除されません。</translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation>コレクションを削除</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>CommentBox</name>
    <message>
        <source>Reply in your language…</source>
        <translation>自分の言語で返信…</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>コメントを入力</translation>
    </message>
    <message>
        <source>Post in both</source>
        <translation>2言語で投稿</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>verb on a button: send the comment</extracomment>
        <translation>送信</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Do not reply to this comment</source>
        <translation>このコメントへの返信をやめる</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>送信 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Post the comment in both languages</source>
        <translation>コメントを2言語で投稿します</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>Followers read it, as they do the note.</source>
        <translation>投稿と同じく、フォロワーだけが読めます。</translation>
    </message>
    <message>
        <source>Only those mentioned read it, as they do the note.</source>
        <translation>投稿と同じく、メンションされた人だけが読めます。</translation>
    </message>
    <message>
        <source>It stands behind the same warning: %1</source>
        <extracomment>%1 is a content warning</extracomment>
        <translation>投稿と同じ閲覧注意が付きます: %1</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1さんに返信</translation>
    </message>
    <message>
        <source>It will be sent when there is a connection</source>
        <translation>接続が戻ると送信されます</translation>
    </message>
</context>
<context>
    <name>CommentRow</name>
    <message>
        <source>Reply</source>
        <extracomment>verb on a button: answer this comment</extracomment>
        <translation>返信</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>もう一度翻訳</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>%1さんに返信</translation>
    </message>
    <message numerus="yes">
        <source>Take the like back (%n likes)</source>
        <translation>
            <numerusform>いいねを取り消す (いいね%n件)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Like (%n likes)</source>
        <translation>
            <numerusform>いいね (%n件)</numerusform>
        </translation>
    </message>
    <message>
        <source>Machine&apos;s guess</source>
        <extracomment>mark on a comment that was put together word by word</extracomment>
        <translation>推測訳</translation>
    </message>
    <message>
        <source>Word by word</source>
        <translation>単語ごとの意味</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>verb on a button</extracomment>
        <translation>翻訳</translation>
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
        <translation>投稿者</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>コメント%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>コメントはまだありません</translation>
    </message>
    <message>
        <source>Write the first one, in your own language.</source>
        <translation>最初のコメントを、自分の言語で書いてみましょう。</translation>
    </message>
    <message>
        <source>More comments</source>
        <translation>コメントをもっと見る</translation>
    </message>
    <message>
        <source>Try again to load more comments</source>
        <translation>読み込めませんでした。もう一度試す</translation>
    </message>
</context>
<context>
    <name>CommentsTab</name>
    <message>
        <source>More comments</source>
        <translation>コメントをもっと見る</translation>
    </message>
    <message>
        <source>No note is open</source>
        <translation>開いている投稿がありません</translation>
    </message>
    <message>
        <source>Open a note to read its comments in both languages.</source>
        <translation>投稿を開くと、コメントを2言語で読めます。</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>コメントはまだありません</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>投稿%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComposerPanel</name>
    <message>
        <source>New note</source>
        <translation>新しい投稿</translation>
    </message>
    <message>
        <source>Kept in your drafts</source>
        <translation>下書きに保存しました</translation>
    </message>
</context>
<context>
    <name>CorrectionEdit</name>
    <message>
        <source>Your translation of this sentence</source>
        <translation>この文の自分の訳</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Leave the translation as it was (Esc)</source>
        <translation>翻訳を変更しない (Esc)</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>verb on a button: keep one&apos;s own translation of a sentence</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Use this translation from now on, wherever the sentence occurs (Ctrl+Enter)</source>
        <translation>今後この文には、いつもこの訳を使います (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>CoverPicker</name>
    <message>
        <source>Cover made of your words</source>
        <translation>文字で作るカバー</translation>
    </message>
    <message>
        <source>Cover style: %1</source>
        <translation>カバーのスタイル: %1</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>noun: a paper-coloured background of a text note</extracomment>
        <translation>紙</translation>
    </message>
    <message>
        <source>Sunrise</source>
        <extracomment>noun: name of a coloured background of a text note</extracomment>
        <translation>朝焼け</translation>
    </message>
    <message>
        <source>Mint</source>
        <extracomment>noun: name of a mint-green background of a text note</extracomment>
        <translation>ミント</translation>
    </message>
    <message>
        <source>Grape</source>
        <extracomment>noun: name of a purple background of a text note</extracomment>
        <translation>グレープ</translation>
    </message>
    <message>
        <source>Ink</source>
        <extracomment>noun: name of a black background of a text note</extracomment>
        <translation>墨</translation>
    </message>
    <message>
        <source>Blush</source>
        <extracomment>noun: name of a pink background of a text note</extracomment>
        <translation>ほんのりピンク</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>森</translation>
    </message>
    <message>
        <source>Butter</source>
        <extracomment>noun: name of a pale yellow background of a text note</extracomment>
        <translation>バター</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜</translation>
    </message>
    <message>
        <source>Coral</source>
        <extracomment>noun: name of a coral-red background of a text note</extracomment>
        <translation>コーラル</translation>
    </message>
    <message>
        <source>Squared paper</source>
        <extracomment>noun: a background of a text note with the squares of an exercise book</extracomment>
        <translation>方眼紙</translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>Something went wrong in the last run.</source>
        <translation>前回の実行中に問題が発生しました。</translation>
    </message>
    <message>
        <source>RedNote Desktop ended unexpectedly.</source>
        <translation>RedNote Desktop が予期せず終了しました。</translation>
    </message>
    <message>
        <source>View report</source>
        <translation>レポートを見る</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>verb: takes the notice away; the report stays in the diagnostics</extracomment>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>DamageNotice</name>
    <message>
        <source>A damaged file was set aside in the profile folder: %1</source>
        <extracomment>%1 are names of files</extracomment>
        <translation>壊れたファイルをプロファイルフォルダー内の別の場所に移しました: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) saved from it.</source>
        <comment>drafts, words, notes …</comment>
        <translation>
            <numerusform>%n件を復元しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n entry(s) could not be read.</source>
        <comment>drafts, words, notes …</comment>
        <translation>
            <numerusform>少なくとも%n件は読み込めませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Place</source>
        <comment>where the note is from</comment>
        <translation>場所</translation>
    </message>
    <message>
        <source>Who may read the note</source>
        <translation>投稿を読める人</translation>
    </message>
    <message>
        <source>Visible to: %1</source>
        <translation>公開範囲: %1</translation>
    </message>
    <message>
        <source>Everyone</source>
        <extracomment>who may see the note</extracomment>
        <translation>全員</translation>
    </message>
    <message>
        <source>Everyone, not in lists</source>
        <translation>全員 (一覧に載せない)</translation>
    </message>
    <message>
        <source>Followers</source>
        <extracomment>who may see the note: only those who follow its author</extracomment>
        <translation>フォロワー</translation>
    </message>
    <message>
        <source>Mentioned people</source>
        <extracomment>who may see the note: only those named in it</extracomment>
        <translation>メンションした人</translation>
    </message>
    <message>
        <source>Only me</source>
        <extracomment>who may see the note: only its author</extracomment>
        <translation>自分のみ</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このパソコン</translation>
    </message>
    <message>
        <source>Looks</source>
        <extracomment>group of facts: theme, text size, languages</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>group of facts: how many accounts there are, whether something crashed</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>言語パック</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>ウィンドウシステム</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>グラフィックス</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>ディスプレイ</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>拡大率</translation>
    </message>
    <message>
        <source>Input method</source>
        <extracomment>of characters, such as Pinyin</extracomment>
        <translation>入力方式 (IME)</translation>
    </message>
    <message>
        <source>Runs from</source>
        <extracomment>how the program got here: from a package or from its sources</extracomment>
        <translation>実行元</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>アニメーション</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>表示言語</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>システムの言語</translation>
    </message>
    <message>
        <source>Languages read</source>
        <translation>読める言語</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>簡体字中国語</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>繁体字中国語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韓国語</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>the folder of everything that is kept of a person</extracomment>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Locale files</source>
        <translation>言語ファイル</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>インタープリター</translation>
    </message>
    <message>
        <source>Profile database</source>
        <translation>プロファイルのデータベース</translation>
    </message>
    <message>
        <source>Community database</source>
        <translation>コミュニティのデータベース</translation>
    </message>
    <message>
        <source>Own pictures and videos</source>
        <translation>自分の写真と動画</translation>
    </message>
    <message>
        <source>Copies of what was published</source>
        <translation>公開した内容のコピー</translation>
    </message>
    <message>
        <source>Installed packs</source>
        <translation>インストール済みのパック</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>Accounts here</source>
        <translation>このパソコンのアカウント</translation>
    </message>
    <message>
        <source>Accounts on networks</source>
        <translation>ネットワークのアカウント</translation>
    </message>
    <message>
        <source>Remote engines in use</source>
        <translation>使用中のリモートエンジン</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>クラッシュレポート</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>診断情報</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>puts all facts on the clipboard</extracomment>
        <translation>テキストでコピー</translation>
    </message>
    <message>
        <source>Save log bundle…</source>
        <translation>ログ一式を保存…</translation>
    </message>
    <message>
        <source>Crash reports…</source>
        <translation>クラッシュレポート…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>For a report to those who make this program. Neither this nor the log bundle names people or holds anything you wrote or read.</source>
        <translation>開発者に報告するときに使います。この情報とログ一式には、人の名前も、あなたが書いたり読んだりした内容も含まれません。</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>of facts: they are on the clipboard now</extracomment>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Save log bundle</source>
        <translation>ログ一式を保存</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Zip アーカイブ (*.zip)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 に保存しました</translation>
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
        <translation>このまま投稿</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>verb on a button: change the translation before posting</extracomment>
        <translation>編集</translation>
    </message>
    <message>
        <source>Post in %1 only</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>%1だけで投稿</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Untitled</source>
        <extracomment>adjective: a draft without title and text</extracomment>
        <translation>無題</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>写真%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>下書きを削除</translation>
    </message>
</context>
<context>
    <name>DraftsPage</name>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新しい投稿</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>下書きはありません</translation>
    </message>
    <message>
        <source>What you write is kept here until you post it.</source>
        <translation>書いた内容は、投稿するまでここに保存されます。</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>今すぐ送信</translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>送信しない</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>下書きを削除</translation>
    </message>
    <message>
        <source>Delete this draft? It cannot be brought back.</source>
        <translation>この下書きを削除しますか？元に戻せません。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop pictures or a video here</source>
        <translation>ここに写真や動画をドロップ</translation>
    </message>
</context>
<context>
    <name>EditProfile</name>
    <message>
        <source>Edit profile</source>
        <translation>プロフィールを編集</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>自己紹介</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>写真を選択…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>verb on a button: remove the picture of oneself</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: the name that others see, not the handle</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>noun: where the person lives</extracomment>
        <translation>地域</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>使う言語</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>写真を選択</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tiff)</source>
        <translation>画像 (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tiff)</translation>
    </message>
</context>
<context>
    <name>EngineDialog</name>
    <message>
        <source>Add a translation service</source>
        <translation>翻訳サービスを追加</translation>
    </message>
    <message>
        <source>Change a translation service</source>
        <translation>翻訳サービスを編集</translation>
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
        <translation>一覧でオンにするまで使われません。</translation>
    </message>
    <message>
        <source>This address is not encrypted: others on the way can read texts and key.</source>
        <translation>このアドレスは暗号化されていません。途中で文章やキーを読まれるおそれがあります。</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>verb on a button: try whether the service answers</extracomment>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Sends one fixed sentence to the service</source>
        <translation>決まった一文をサービスに送信します</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>noun: the kind of translation service</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>noun: the paid or free plan of a translation service</extracomment>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>noun: web address of a translation service</extracomment>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>noun: language model of a translation service</extracomment>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>noun: secret access key of a translation service</extracomment>
        <translation>キー</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>保存済み。入力すると置き換わります</translation>
    </message>
    <message>
        <source>goes into the system&apos;s keyring</source>
        <translation>システムのキーリングに保管されます</translation>
    </message>
    <message>
        <source>only if the service wants one</source>
        <translation>サービスが求める場合のみ</translation>
    </message>
    <message>
        <source>Asking…</source>
        <extracomment>the translation service is being tried</extracomment>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>There is no keyring, so the key is forgotten when the program ends.</source>
        <translation>キーリングがないため、アプリを終了するとキーは失われます。</translation>
    </message>
    <message>
        <source>Enter an address such as %1, without a name or key in it.</source>
        <translation>%1 のようなアドレスを、ユーザー名やキーを含めずに入力してください。</translation>
    </message>
    <message>
        <source>Enter the model to use, such as qwen2.5:7b.</source>
        <translation>使うモデルを入力してください (例: qwen2.5:7b)。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
</context>
<context>
    <name>EngineFoot</name>
    <message>
        <source>Translating…</source>
        <translation>翻訳中…</translation>
    </message>
    <message>
        <source>Show translation</source>
        <translation>翻訳を表示</translation>
    </message>
    <message>
        <source>Original only</source>
        <extracomment>state: the text is shown without translation</extracomment>
        <translation>原文のみ</translation>
    </message>
    <message>
        <source>Improve</source>
        <extracomment>verb on a button: write a better translation</extracomment>
        <translation>訳を直す</translation>
    </message>
    <message>
        <source>Write a better translation of the marked sentence (E)</source>
        <translation>選んだ文の、よりよい訳を書く (E)</translation>
    </message>
    <message>
        <source>Flip the whole window between translation and original (Ctrl+T)</source>
        <translation>ウィンドウ全体の翻訳と原文を切り替える (Ctrl+T)</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <comment>reading aid above Chinese words</comment>
        <translation>ピンイン</translation>
    </message>
    <message>
        <source>Show how the Chinese words are read</source>
        <translation>中国語の単語の読みを表示</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>verb on a button: opens the choice of what to copy</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the translation or both languages</source>
        <translation>翻訳または両方の言語をコピー</translation>
    </message>
    <message>
        <source>Copy translation</source>
        <translation>翻訳をコピー</translation>
    </message>
    <message>
        <source>Copy both languages</source>
        <translation>両方の言語をコピー</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>もう一度翻訳</translation>
    </message>
    <message>
        <source>Translate again, without what is remembered</source>
        <translation>記憶した訳を使わずに、もう一度翻訳します</translation>
    </message>
    <message>
        <source>Written by the author in both languages</source>
        <translation>投稿者が2つの言語で書いています</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>翻訳されていません</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>このパソコンで翻訳</translation>
    </message>
    <message>
        <source>On a server</source>
        <translation>サーバーで翻訳</translation>
    </message>
    <message>
        <source>Detected: %1, %2</source>
        <translation>検出: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>EngineLedger</name>
    <message>
        <source>What was sent</source>
        <translation>送信の記録</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>記録を消去</translation>
    </message>
    <message>
        <source>Nothing has left this computer.</source>
        <translation>このパソコンから送信されたものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n requests, %2 characters</source>
        <extracomment>%1 is the name of a server, %2 a number of characters; %n counts requests</extracomment>
        <translation>
            <numerusform>%1: リクエスト%n件、%2文字</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of what was sent is forgotten. What was sent stays sent.</source>
        <translation>消えるのは送信の記録だけです。送信済みの内容は取り消せません。</translation>
    </message>
</context>
<context>
    <name>EngineRow</name>
    <message>
        <source>Ask %1 earlier</source>
        <translation>%1 の順番を上げる</translation>
    </message>
    <message>
        <source>Ask %1 later</source>
        <translation>%1 の順番を下げる</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is the name of a translation service; a switch that is on or off</extracomment>
        <translation>%1 を使う</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>verb on a button: try whether the service answers</extracomment>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Test %1</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>%1 をテスト</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>%1 を編集</translation>
    </message>
</context>
<context>
    <name>Engines</name>
    <message>
        <source>Chat service</source>
        <extracomment>noun: a translation service that is a chat model</extracomment>
        <translation>チャットサービス</translation>
    </message>
    <message>
        <source>Chat service (OpenAI, Ollama …)</source>
        <translation>チャットサービス (OpenAI、Ollama など)</translation>
    </message>
    <message>
        <source>Built-in translator, by way of English, packs %1</source>
        <extracomment>%1 are the versions of language packs</extracomment>
        <translation>内蔵翻訳 (英語を経由)、パック %1</translation>
    </message>
    <message>
        <source>Built-in translator, pack %1</source>
        <extracomment>%1 is the version of a language pack</extracomment>
        <translation>内蔵翻訳、パック %1</translation>
    </message>
    <message>
        <source>Slang glossary</source>
        <translation>スラング集</translation>
    </message>
    <message>
        <source>Your glossary</source>
        <translation>自分の用語集</translation>
    </message>
    <message>
        <source>Dictionary %1</source>
        <extracomment>%1 is the name of a dictionary</extracomment>
        <translation>辞書 %1</translation>
    </message>
    <message>
        <source>%1 (still learning)</source>
        <extracomment>%1 is the name of a translator that makes mistakes</extracomment>
        <translation>%1 (学習中)</translation>
    </message>
    <message>
        <source>The key is missing or not accepted.</source>
        <translation>キーがないか、受け付けられませんでした。</translation>
    </message>
    <message>
        <source>There is no such service or model at this address.</source>
        <translation>このアドレスには、そのサービスやモデルがありません。</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>サービスに拒否されました。</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>サービスに接続できません。</translation>
    </message>
    <message>
        <source>What came back was not a usable translation.</source>
        <translation>使える翻訳が返ってきませんでした。</translation>
    </message>
    <message>
        <source>“%1” → “%2” (%3 ms)</source>
        <extracomment>%1 is a sentence, %2 its translation, %3 a number of milliseconds</extracomment>
        <translation>「%1」→「%2」(%3 ms)</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>in the record of what was sent: the service answered</extracomment>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>Given up</source>
        <extracomment>in the record of what was sent: the reader or the program stopped waiting</extracomment>
        <translation>中断</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>応答待ち</translation>
    </message>
    <message>
        <source>Not by %1: %2</source>
        <extracomment>%1 is the name of a translation service, %2 a sentence that says why it failed</extracomment>
        <translation>%1 では翻訳できませんでした: %2</translation>
    </message>
</context>
<context>
    <name>EnginesSection</name>
    <message>
        <source>Who translates</source>
        <translation>翻訳の担当</translation>
    </message>
    <message>
        <source>The first in the list is asked first; where it fails, the next one is. Services get public notes and comments that you look at, while they are switched on. Drafts, private notes and notes for followers never leave this computer.</source>
        <translation>上から順に依頼し、失敗すると次に依頼します。オンにしたサービスには、表示中の公開投稿とコメントが送られます。下書き、非公開の投稿、フォロワー限定の投稿は、このパソコンの外に出ません。</translation>
    </message>
    <message>
        <source>Order for</source>
        <extracomment>before the name of two languages: in which order the services are asked for them</extracomment>
        <translation>対象の言語</translation>
    </message>
    <message>
        <source>Use the order for all languages</source>
        <translation>すべての言語の順番を使う</translation>
    </message>
    <message>
        <source>Add a service…</source>
        <translation>サービスを追加…</translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>ほかのサービス</translation>
    </message>
    <message>
        <source>LibreTranslate, DeepL, or a chat service such as Ollama on this computer</source>
        <translation>LibreTranslate、DeepL、またはこのパソコンの Ollama などのチャットサービス</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>送信の記録</translation>
    </message>
    <message>
        <source>Every request to a service is written down before it leaves: when, to whom and how much, never the text.</source>
        <translation>サービスへのリクエストは、送信前に必ず日時、宛先、文字数を記録します。文章は記録しません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 It is asked again in %n minutes.</source>
        <extracomment>%1 says why a service failed, in a sentence; %n counts minutes</extracomment>
        <translation>
            <numerusform>%1%n分後に再試行します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Switched off: drafts, private notes and notes for followers are not translated.</source>
        <translation>オフ: 下書き、非公開の投稿、フォロワー限定の投稿は翻訳されません。</translation>
    </message>
    <message>
        <source>Switched off, and no service is on: nothing is translated.</source>
        <translation>オフで、オンのサービスもありません。何も翻訳されません。</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>すべての言語</translation>
    </message>
    <message>
        <source>no language pack</source>
        <translation>言語パックなし</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>noun: translations made on this computer</extracomment>
        <translation>このパソコン</translation>
    </message>
    <message>
        <source>Use %1?</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>%1 を使いますか？</translation>
    </message>
    <message>
        <source>Public notes and comments that you look at are sent to the program at %1 on this computer to be translated; what it does with them is up to that program. Drafts, private notes and notes for followers are never sent. Every request is listed in these settings.</source>
        <extracomment>%1 is the name and the port of a server</extracomment>
        <translation>表示中の公開投稿とコメントが、翻訳のためにこのパソコンの %1 で動くプログラムへ送られます。その後の扱いはそのプログラムによります。下書き、非公開の投稿、フォロワー限定の投稿は送られません。リクエストはすべてこの設定に記録されます。</translation>
    </message>
    <message>
        <source>Public notes and comments that you look at are sent to %1 to be translated. Its operator sees these texts and your internet address. Drafts, private notes and notes for followers are never sent. Every request is listed in these settings.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>表示中の公開投稿とコメントが、翻訳のために %1 へ送られます。運営者は、これらの文章とあなたの IP アドレスを見ることができます。下書き、非公開の投稿、フォロワー限定の投稿は送られません。リクエストはすべてこの設定に記録されます。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>%1 を使う</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Its address and its key are forgotten.</source>
        <translation>アドレスとキーは削除されます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The translation service wants another key.</source>
        <translation>翻訳サービスがこのキーを受け付けません。</translation>
    </message>
    <message>
        <source>No server of this name was found. Check the name and the connection.</source>
        <translation>この名前のサーバーが見つかりません。名前と接続を確認してください。</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>インターネットに接続されていません。</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>No secure connection could be made. Check the address.</source>
        <translation>安全な接続ができません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The address sends to another one. Enter that one instead.</source>
        <translation>このアドレスは別のアドレスに転送されます。転送先を入力してください。</translation>
    </message>
    <message>
        <source>This account is signed out. Sign in again to go on.</source>
        <translation>このアカウントはログアウトされています。続けるには再ログインしてください。</translation>
    </message>
    <message>
        <source>The program was not let in. The account stays as it was.</source>
        <translation>許可されませんでした。アカウントはそのままです。</translation>
    </message>
    <message>
        <source>What this account may use of the service is used up.</source>
        <translation>このアカウントの利用枠を使い切りました。</translation>
    </message>
    <message>
        <source>Too many requests. Wait a moment, then try again.</source>
        <translation>操作が多すぎます。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>This is gone, or not visible to this account.</source>
        <translation>削除されたか、このアカウントでは閲覧できません。</translation>
    </message>
    <message>
        <source>It was refused. Check what you entered and try again.</source>
        <translation>拒否されました。入力内容を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server has a problem. Try again later.</source>
        <translation>サーバーで問題が発生しています。時間をおいてお試しください。</translation>
    </message>
    <message>
        <source>This address is not a server that can be connected.</source>
        <translation>このアドレスは、接続できるサーバーではありません。</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>サーバーの応答を理解できませんでした。</translation>
    </message>
    <message>
        <source>No language pack is installed for these languages.</source>
        <translation>この言語の組み合わせの言語パックがありません。</translation>
    </message>
    <message>
        <source>No translator here knows these languages.</source>
        <translation>この言語の組み合わせに対応した翻訳エンジンがありません。</translation>
    </message>
    <message>
        <source>No translator is switched on that may see this text.</source>
        <translation>この文章を読める翻訳エンジンがオンになっていません。</translation>
    </message>
    <message>
        <source>The translator gave nothing usable for this text.</source>
        <translation>この文章からは使える翻訳が得られませんでした。</translation>
    </message>
    <message>
        <source>This file is too large. Choose a smaller one.</source>
        <translation>ファイルが大きすぎます。小さいものを選んでください。</translation>
    </message>
    <message>
        <source>This file is not a picture or video that can be read.</source>
        <translation>読み込める画像や動画ではありません。</translation>
    </message>
    <message>
        <source>A file of the profile was damaged and has been set aside.</source>
        <translation>プロファイルのファイルが壊れていたため、別の場所に移しました。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again.</source>
        <translation>ディスクがいっぱいです。空きを増やして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This profile was written by a newer version. Update to open it.</source>
        <translation>このプロファイルは新しいバージョンで作られています。アップデートしてから開いてください。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is not available or locked.</source>
        <translation>システムのキーリングが使えないか、ロックされています。</translation>
    </message>
    <message>
        <source>The profile folder could not be read or written.</source>
        <translation>プロファイルフォルダーを読み書きできません。</translation>
    </message>
    <message>
        <source>Something went wrong. The log holds the details.</source>
        <translation>問題が発生しました。詳しくはログをご覧ください。</translation>
    </message>
    <message>
        <source>This file is not a language pack, or it is damaged.</source>
        <translation>言語パックではないか、壊れたファイルです。</translation>
    </message>
    <message>
        <source>This pack tries to write outside its folder. Not installed.</source>
        <translation>このパックは自分のフォルダーの外に書き込もうとしています。インストールしませんでした。</translation>
    </message>
    <message>
        <source>This pack is too large. Not installed.</source>
        <translation>このパックは大きすぎます。インストールしませんでした。</translation>
    </message>
    <message>
        <source>This kind of language pack cannot be used here.</source>
        <translation>この種類の言語パックは使えません。</translation>
    </message>
    <message>
        <source>This pack splits words in a way (BPE) that this program cannot. Not installed.</source>
        <translation>このパックの単語分割方式 (BPE) には対応していません。インストールしませんでした。</translation>
    </message>
    <message>
        <source>What came is not what the list promises. Deleted; try again later.</source>
        <translation>届いた内容が一覧と違います。削除しました。時間をおいてお試しください。</translation>
    </message>
    <message>
        <source>This pack failed to translate on trial. Not installed.</source>
        <translation>このパックは試し訳に失敗しました。インストールしませんでした。</translation>
    </message>
    <message>
        <source>This version, or a newer one, is installed already.</source>
        <translation>同じか、より新しいバージョンがインストール済みです。</translation>
    </message>
    <message>
        <source>The list names no safe address for this pack.</source>
        <translation>一覧に、このパックの安全なアドレスがありません。</translation>
    </message>
</context>
<context>
    <name>ExplorePage</name>
    <message>
        <source>Food</source>
        <comment>channel</comment>
        <translation>グルメ</translation>
    </message>
    <message>
        <source>Travel</source>
        <comment>channel</comment>
        <translation>旅行</translation>
    </message>
    <message>
        <source>Beauty</source>
        <comment>channel</comment>
        <translation>美容</translation>
    </message>
    <message>
        <source>Outfits</source>
        <comment>channel</comment>
        <translation>コーデ</translation>
    </message>
    <message>
        <source>Pets</source>
        <comment>channel</comment>
        <translation>ペット</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>channel</comment>
        <translation>インテリア</translation>
    </message>
    <message>
        <source>Study</source>
        <comment>channel</comment>
        <translation>勉強</translation>
    </message>
    <message>
        <source>Fitness</source>
        <comment>channel</comment>
        <translation>フィットネス</translation>
    </message>
    <message>
        <source>Tech</source>
        <comment>channel</comment>
        <translation>テック</translation>
    </message>
    <message>
        <source>Film and music</source>
        <comment>channel</comment>
        <translation>映画・音楽</translation>
    </message>
    <message>
        <source>Crafts</source>
        <comment>channel</comment>
        <translation>ハンドメイド</translation>
    </message>
    <message>
        <source>Parenting</source>
        <comment>channel</comment>
        <translation>子育て</translation>
    </message>
    <message>
        <source>Life</source>
        <comment>channel</comment>
        <translation>暮らし</translation>
    </message>
    <message>
        <source>New here</source>
        <comment>channel</comment>
        <translation>はじめまして</translation>
    </message>
    <message>
        <source>Trending</source>
        <comment>channel</comment>
        <translation>トレンド</translation>
    </message>
    <message>
        <source>This server</source>
        <comment>channel</comment>
        <translation>このサーバー</translation>
    </message>
    <message>
        <source>All servers</source>
        <comment>channel</comment>
        <translation>全サーバー</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>what the people one follows write</comment>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>For you</source>
        <extracomment>name of the channel with notes chosen for the reader</extracomment>
        <translation>おすすめ</translation>
    </message>
    <message>
        <source>Nothing in this channel yet</source>
        <translation>このチャンネルにはまだ投稿がありません</translation>
    </message>
    <message>
        <source>Write the first note: choose a topic of this channel for it.</source>
        <translation>最初の投稿をしてみましょう。このチャンネルのハッシュタグを付けてください。</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新しい投稿</translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message>
        <source>Warning</source>
        <extracomment>noun: a button that covers the note behind a content warning</extracomment>
        <translation>閲覧注意</translation>
    </message>
    <message>
        <source>Warn about the content before it is opened</source>
        <translation>開く前に、内容について注意を表示します</translation>
    </message>
    <message>
        <source>Poll</source>
        <extracomment>noun: a button that adds a poll</extracomment>
        <translation>アンケート</translation>
    </message>
    <message>
        <source>Ask your readers</source>
        <translation>みんなに聞いてみる</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>adverb: a button that lets the note be posted at a later time</extracomment>
        <translation>予約</translation>
    </message>
    <message>
        <source>Choose when it is posted</source>
        <translation>投稿する日時を選びます</translation>
    </message>
</context>
<context>
    <name>FeedFooter</name>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>You have seen it all</source>
        <translation>すべて見終わりました</translation>
    </message>
</context>
<context>
    <name>FeedPanel</name>
    <message>
        <source>Nothing here yet</source>
        <translation>まだ何もありません</translation>
    </message>
    <message>
        <source>New notes will show up here.</source>
        <translation>新しい投稿はここに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>新しい投稿%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedRow</name>
    <message>
        <source>Filtered: %1</source>
        <extracomment>%1 is the name of a filter that the reader made</extracomment>
        <translation>フィルター: %1</translation>
    </message>
</context>
<context>
    <name>FocusPicker</name>
    <message>
        <source>What must stay visible</source>
        <translation>残したい部分</translation>
    </message>
    <message>
        <source>Click what must stay visible when the picture is cropped. Arrow keys move it.</source>
        <translation>画像が切り抜かれても残したい部分をクリックします。矢印キーでも動かせます。</translation>
    </message>
    <message>
        <source>%1 % from the left, %2 % from the bottom</source>
        <extracomment>%1 and %2 are numbers from 0 to 100</extracomment>
        <translation>左から%1%、下から%2%</translation>
    </message>
</context>
<context>
    <name>FollowButton</name>
    <message>
        <source>Following</source>
        <extracomment>state of the button: the viewer follows this person</extracomment>
        <translation>フォロー中</translation>
    </message>
    <message>
        <source>Stop following %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1さんのフォローをやめる</translation>
    </message>
    <message>
        <source>Requested</source>
        <extracomment>The viewer asked to follow a person, who has not answered yet</extracomment>
        <translation>申請中</translation>
    </message>
    <message>
        <source>Take back the request to follow %1</source>
        <translation>%1さんへのフォロー申請を取り消す</translation>
    </message>
    <message>
        <source>Follow back</source>
        <extracomment>verb: follow somebody who follows the viewer already</extracomment>
        <translation>フォローバック</translation>
    </message>
    <message>
        <source>Follow %1 back</source>
        <translation>%1さんをフォローバック</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>verb on a button</extracomment>
        <translation>フォロー</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1さんをフォロー</translation>
    </message>
</context>
<context>
    <name>FollowingPage</name>
    <message>
        <source>No notes here yet</source>
        <translation>まだ投稿がありません</translation>
    </message>
    <message>
        <source>Follow people whose notes you like; what they post appears here.</source>
        <translation>気になる人をフォローすると、その人の投稿がここに表示されます。</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Topic</source>
        <extracomment>noun: a button that adds a topic (hashtag)</extracomment>
        <translation>ハッシュタグ</translation>
    </message>
    <message>
        <source>Add a topic (#)</source>
        <translation>ハッシュタグを追加 (#)</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>noun: a button that adds a product</extracomment>
        <translation>商品</translation>
    </message>
    <message>
        <source>Recommend a product</source>
        <translation>商品をおすすめ</translation>
    </message>
    <message>
        <source>Keep as draft, begin a new note</source>
        <translation>下書きに保存して、新しい投稿を書く</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>verb on a button: save the draft</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Schedule</source>
        <comment>post it later</comment>
        <translation>予約投稿</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>verb on a button: publish the note</extracomment>
        <translation>投稿</translation>
    </message>
    <message>
        <source>Post in both</source>
        <translation>2言語で投稿</translation>
    </message>
    <message>
        <source>Post (Ctrl+Enter). Down opens other ways to post.</source>
        <translation>投稿 (Ctrl+Enter)。↓ キーでほかの投稿方法を選べます。</translation>
    </message>
    <message>
        <source>Post in %1 only</source>
        <translation>%1だけで投稿</translation>
    </message>
    <message>
        <source>Post in both languages</source>
        <translation>2つの言語で投稿</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>The draft is being saved</source>
        <translation>下書きを保存しています</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>%1 に保存</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <extracomment>the draft was saved</extracomment>
        <translation>✓ 保存済み</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
</context>
<context>
    <name>GapBar</name>
    <message>
        <source>Notes are missing here: more came than were loaded</source>
        <extracomment>tip of the button “Show more notes” between two notes of a feed</extracomment>
        <translation>ここには表示されていない投稿があります（読み込んだ数より多く届きました）</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Show more notes</source>
        <extracomment>button between two notes of a feed where notes are missing</extracomment>
        <translation>投稿をもっと見る</translation>
    </message>
</context>
<context>
    <name>GlossarySection</name>
    <message>
        <source>Your terms</source>
        <translation>自分の用語集</translation>
    </message>
    <message>
        <source>Names and words that are always translated as you say. Where an engine does not follow, the sentence is cut around the term.</source>
        <translation>名前や言葉を、いつも指定した訳にします。エンジンが従わないときは、用語の前後で文を区切って訳します。</translation>
    </message>
    <message>
        <source>No terms yet.</source>
        <translation>用語はまだありません。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>No term matches.</source>
        <translation>一致する用語はありません。</translation>
    </message>
    <message>
        <source>Search in terms, translations and notes</source>
        <translation>用語、訳、メモを検索</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>noun: heading over reading and writing files</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>CSV needs the columns source and target. TBX is written as TBX-Basic of ISO 30042, version 3, style DCA; both styles are read.</source>
        <translation>CSV には source と target の列が必要です。TBX は ISO 30042 の TBX-Basic 第3版 DCA スタイルで書き出します。読み込みはどちらのスタイルにも対応しています。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>読み込む…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Import a TBX or CSV file</source>
        <translation>TBX または CSV ファイルを読み込む</translation>
    </message>
    <message>
        <source>Export a TBX or CSV file</source>
        <translation>TBX または CSV ファイルに書き出す</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>Take in terms</source>
        <translation>用語を読み込む</translation>
    </message>
    <message>
        <source>Write terms</source>
        <translation>用語を書き出す</translation>
    </message>
</context>
<context>
    <name>GlossaryTab</name>
    <message>
        <source>Find a term: Chinese, pinyin or meaning</source>
        <translation>用語を検索: 中国語、ピンイン、意味</translation>
    </message>
    <message>
        <source>Your terms…</source>
        <translation>自分の用語集…</translation>
    </message>
    <message>
        <source>Add, change and exchange terms of your own</source>
        <translation>自分の用語の追加、変更、読み込み、書き出し</translation>
    </message>
    <message>
        <source>in this text</source>
        <translation>この文章にあり</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>of a term: written by the reader</extracomment>
        <translation>自分の用語</translation>
    </message>
    <message>
        <source>The glossary is empty.</source>
        <translation>スラング集は空です。</translation>
    </message>
</context>
<context>
    <name>HeldRow</name>
    <message>
        <source>Scheduled for %1, %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>%1 %2 に投稿予定</translation>
    </message>
    <message>
        <source>Don&apos;t post</source>
        <extracomment>verb on a button: do not publish the note that waits</extracomment>
        <translation>投稿しない</translation>
    </message>
    <message>
        <source>Take it back from the network and keep it as a draft</source>
        <translation>ネットワークから取り下げて、下書きに戻します</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Changes of the note</source>
        <translation>投稿の変更履歴</translation>
    </message>
    <message>
        <source>Written %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>%1 に投稿</translation>
    </message>
    <message>
        <source>Now, changed %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>現在の内容、%1 に変更</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>%1 に変更</translation>
    </message>
</context>
<context>
    <name>KeptMark</name>
    <message>
        <source>Try again</source>
        <extracomment>verb: tip of a button that loads the page once more</extracomment>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Offline · as of %1</source>
        <extracomment>%1 is how long ago: “2 h”</extracomment>
        <translation>オフライン · %1の内容</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>of posts and reactions; stands behind “Offline · as of 2 h”</extracomment>
        <translation>
            <numerusform>送信待ち%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Choose the language</source>
        <translation>言語を選択</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left in one post</source>
        <comment>both languages together</comment>
        <translation>
            <numerusform>2言語合わせて残り%n文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long for one post</source>
        <translation>
            <numerusform>1回の投稿には%n文字多すぎます</numerusform>
        </translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>言語: %1</translation>
    </message>
    <message>
        <source>Title in %1</source>
        <translation>%1のタイトル</translation>
    </message>
    <message>
        <source>Text in %1</source>
        <translation>%1の本文</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Learn</source>
        <extracomment>noun: name of the page with kept words</extracomment>
        <translation>学習</translation>
    </message>
    <message>
        <source>Word, pinyin, meaning or sentence</source>
        <translation>単語、ピンイン、意味、例文</translation>
    </message>
    <message>
        <source>Find in the word list</source>
        <translation>単語帳を検索</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>CSV に書き出す</translation>
    </message>
    <message>
        <source>Export the word list</source>
        <translation>単語帳を書き出す</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>カンマ区切り (*.csv)</translation>
    </message>
    <message>
        <source>words</source>
        <extracomment>name of a file, without its suffix</extracomment>
        <translation>単語帳</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) exported</source>
        <translation>
            <numerusform>%n語を書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>No word matches.</source>
        <translation>一致する単語はありません。</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>単語はまだありません</translation>
    </message>
    <message>
        <source>Double click a Chinese word in a note and add it with the star.</source>
        <translation>投稿の中国語をダブルクリックし、星を押すと追加されます。</translation>
    </message>
    <message>
        <source>Explore</source>
        <extracomment>verb on a button: go and look for notes</extracomment>
        <translation>発見</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>もっと見る</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>When</source>
        <extracomment>head of a table&apos;s column: the moment</extracomment>
        <translation>日時</translation>
    </message>
    <message>
        <source>Sent to</source>
        <extracomment>head of a table&apos;s column: a translation service</extracomment>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>head of a table&apos;s column: from which language into which</extracomment>
        <translation>言語</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>How much text was sent to a service</extracomment>
        <translation>文字数</translation>
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
        <translation>RedNote Desktop で開けないアドレスです: %1</translation>
    </message>
    <message>
        <source>The locale file cannot be read, line %1: %2</source>
        <extracomment>%1 is the number of a line, %2 an explanation in English</extracomment>
        <translation>言語ファイルを読み込めません、%1 行目: %2</translation>
    </message>
</context>
<context>
    <name>ListSkeleton</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undone</source>
        <extracomment>shown after the last action was taken back</extracomment>
        <translation>元に戻しました</translation>
    </message>
    <message>
        <source>RedNote Desktop</source>
        <translation>RedNote Desktop</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新しい投稿</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>元に戻す操作はありません</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Posted</source>
        <extracomment>shown after a note was published</extracomment>
        <translation>投稿しました</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>verb: open the note that was just posted</extracomment>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>MasonryView</name>
    <message>
        <source>Notes</source>
        <extracomment>noun: read out for the grid of cards</extracomment>
        <translation>投稿</translation>
    </message>
    <message>
        <source>Arrow keys move among the notes, Enter opens, L likes, C collects, S shares, V shows what is covered</source>
        <translation>矢印キーで移動、Enter で開く、L でいいね、C でお気に入り、S でリポスト、V で隠れた内容を表示</translation>
    </message>
</context>
<context>
    <name>MatchList</name>
    <message>
        <source>From your translations</source>
        <translation>自分の翻訳から</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is how like two sentences are, in per cent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>of a translation: written by the reader</extracomment>
        <translation>自分の訳</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>of a translation: kept for good</extracomment>
        <translation>固定</translation>
    </message>
    <message>
        <source>by machine</source>
        <extracomment>of a translation: made by the program</extracomment>
        <translation>機械翻訳</translation>
    </message>
    <message>
        <source>%1 like, %4: %3, for %2</source>
        <extracomment>%1 is a score such as 92 %, %2 a sentence, %3 its translation, %4 whose it is</extracomment>
        <translation>一致率%1、%4: %3、原文: %2</translation>
    </message>
    <message>
        <source>Take this translation into the field (Enter)</source>
        <translation>この訳を入力欄に入れる (Enter)</translation>
    </message>
</context>
<context>
    <name>MediaImporter</name>
    <message>
        <source>A note holds pictures or one video, not both.</source>
        <translation>1つの投稿には写真か動画1本のどちらかを入れられます。</translation>
    </message>
    <message numerus="yes">
        <source>A note holds %n picture(s) at most.</source>
        <translation>
            <numerusform>1つの投稿に入れられる写真は%n枚までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long: %1 at most.</source>
        <translation>長すぎます。%1 までにしてください。</translation>
    </message>
    <message>
        <source>Too large: %1 at most.</source>
        <translation>大きすぎます。%1 までにしてください。</translation>
    </message>
    <message>
        <source>This network takes no videos.</source>
        <translation>このネットワークは動画に対応していません。</translation>
    </message>
</context>
<context>
    <name>MediaPainter</name>
    <message>
        <source>This picture could not be shown</source>
        <translation>この画像を表示できません</translation>
    </message>
</context>
<context>
    <name>MediaStage</name>
    <message>
        <source>No pictures</source>
        <translation>写真なし</translation>
    </message>
    <message>
        <source>Video %1 of %2: %3</source>
        <extracomment>%1 and %2 are numbers, %3 is a description</extracomment>
        <translation>動画 %1/%2: %3</translation>
    </message>
    <message>
        <source>Picture %1 of %2: %3</source>
        <extracomment>%1 and %2 are numbers, %3 is a description</extracomment>
        <translation>写真 %1/%2: %3</translation>
    </message>
    <message>
        <source>no description</source>
        <extracomment>read out for a picture without alternative text</extracomment>
        <translation>説明なし</translation>
    </message>
</context>
<context>
    <name>MediaStrip</name>
    <message>
        <source>Only the address came along. Save the picture, then add the file.</source>
        <translation>画像のアドレスしか届きませんでした。画像を保存してから、ファイルを追加してください。</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <extracomment>noun: stands where a file would have a name</extracomment>
        <translation>貼り付けた画像</translation>
    </message>
    <message>
        <source>Add pictures or a video</source>
        <translation>写真や動画を追加</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>写真と動画</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Video removed</source>
        <translation>動画を削除しました</translation>
    </message>
    <message>
        <source>Picture removed</source>
        <translation>写真を削除しました</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>verb on a button: close the message</extracomment>
        <translation>閉じる</translation>
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
        <translation>動画</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>Picture, 2 of 5</comment>
        <translation>%1、%2/%3</translation>
    </message>
    <message>
        <source>No description yet (Enter)</source>
        <translation>まだ説明がありません (Enter)</translation>
    </message>
    <message>
        <source>Animated; only the first frame is kept</source>
        <translation>アニメーション画像です。最初のコマだけ残ります</translation>
    </message>
    <message>
        <source>Place, camera and time were removed from the file</source>
        <translation>撮影場所、カメラ、日時の情報はファイルから取り除かれました</translation>
    </message>
    <message>
        <source>Alt+Left and Alt+Right move it, Delete removes it</source>
        <translation>Alt+← と Alt+→ で移動、Delete で削除</translation>
    </message>
    <message>
        <source>Describe…</source>
        <extracomment>verb: write a picture&apos;s alternative text</extracomment>
        <translation>説明を追加…</translation>
    </message>
    <message>
        <source>Make it the cover</source>
        <translation>カバーにする</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>左へ移動</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右へ移動</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>MessageBox</name>
    <message>
        <source>Write in your language…</source>
        <translation>自分の言語で書く…</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>メッセージを入力</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>verb on a button: send the message</extracomment>
        <translation>送信</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Attach pictures or a video</source>
        <translation>写真や動画を添付</translation>
    </message>
    <message>
        <source>Send (Enter); Shift+Enter makes a new line</source>
        <translation>送信 (Enter)、改行 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Languages to send</source>
        <translation>送信する言語</translation>
    </message>
    <message>
        <source>Send in %1 and %2</source>
        <extracomment>%1 and %2 are names of languages</extracomment>
        <translation>%1と%2で送信</translation>
    </message>
    <message>
        <source>Send in %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>%1で送信</translation>
    </message>
</context>
<context>
    <name>MessageButton</name>
    <message>
        <source>Message to %1</source>
        <extracomment>%1 is a person&apos;s name; opens the conversation with them</extracomment>
        <translation>%1さんにメッセージ</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Opens the conversation with a person</extracomment>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>新着メッセージ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
</context>
<context>
    <name>MessagePicture</name>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>写真</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>送信しない</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>verb on a button</extracomment>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>もう一度翻訳</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>state of a message</extracomment>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Choose a conversation</source>
        <translation>会話を選んでください</translation>
    </message>
    <message>
        <source>Your messages are translated both ways.</source>
        <translation>メッセージは送信時も受信時も翻訳されます。</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>メッセージはまだありません</translation>
    </message>
    <message>
        <source>Open somebody&apos;s profile and choose Message.</source>
        <translation>相手のプロフィールで「メッセージ」を押すと始められます。</translation>
    </message>
    <message>
        <source>Explore</source>
        <extracomment>verb on a button: go and look for people</extracomment>
        <translation>発見</translation>
    </message>
    <message>
        <source>This network has no messages</source>
        <translation>このネットワークにはメッセージ機能がありません</translation>
    </message>
</context>
<context>
    <name>NameLabel</name>
    <message>
        <source>%1, @%2, open the profile</source>
        <extracomment>%1 is a person&apos;s name, %2 a handle</extracomment>
        <translation>%1、@%2、プロフィールを開く</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Another person in the embedded community on this computer. No password.</source>
        <translation>このパソコンの内蔵コミュニティに、もう1人追加します。パスワードは不要です。</translation>
    </message>
    <message>
        <source>letters, numbers, _ or Chinese</source>
        <extracomment>The name after the at sign by which others mention a person</extracomment>
        <translation>英字、数字、_、漢字</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: the name that others see</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Handle</source>
        <extracomment>noun: the unique name after @</extracomment>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>verb on a button: add the account</extracomment>
        <translation>追加</translation>
    </message>
    <message>
        <source>This handle is taken or has characters that are not allowed. Try another.</source>
        <translation>このユーザー名は使用済みか、使えない文字が含まれています。別の名前をお試しください。</translation>
    </message>
</context>
<context>
    <name>NoteActions</name>
    <message>
        <source>Copy the link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message numerus="yes">
        <source>Take the like back (%n likes)</source>
        <translation>
            <numerusform>いいねを取り消す (いいね%n件)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Like (%n likes)</source>
        <translation>
            <numerusform>いいね (%n件)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change its collections (%n collected it)</source>
        <translation>
            <numerusform>コレクションを変更 (%n人がお気に入り)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collect (%n collected it)</source>
        <translation>
            <numerusform>お気に入り (%n人)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go to %n comments</source>
        <translation>
            <numerusform>コメントを見る (%n件)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop sharing (%n shared it)</source>
        <translation>
            <numerusform>リポストを取り消す (%n人がリポスト)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share with your followers (%n shared it)</source>
        <translation>
            <numerusform>フォロワーにリポスト (%n人がリポスト)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteVeil</name>
    <message>
        <source>Hidden by your filter “%1”</source>
        <extracomment>%1 is the name of a filter that the reader made</extracomment>
        <translation>フィルター「%1」により非表示</translation>
    </message>
    <message>
        <source>Content warning by the author</source>
        <translation>投稿者が閲覧注意にしています</translation>
    </message>
    <message>
        <source>Show the note</source>
        <translation>投稿を表示</translation>
    </message>
    <message>
        <source>Show the comment</source>
        <translation>コメントを表示</translation>
    </message>
    <message>
        <source>Cover again</source>
        <extracomment>verb: hide the sensitive note again</extracomment>
        <translation>もう一度隠す</translation>
    </message>
</context>
<context>
    <name>NoteView</name>
    <message>
        <source>%1 · Show</source>
        <extracomment>%1 is why pictures are covered: “Sensitive content”</extracomment>
        <translation>%1 · 表示</translation>
    </message>
    <message>
        <source>Opened note</source>
        <translation>開いた投稿</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>リンクをコピーしました</translation>
    </message>
</context>
<context>
    <name>NoteWriting</name>
    <message>
        <source>Reply with a note</source>
        <translation>投稿で返信</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>verb: write a note that quotes this one</extracomment>
        <translation>引用</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Delete and redraft…</source>
        <translation>削除して書き直す…</translation>
    </message>
    <message>
        <source>Delete and redraft</source>
        <translation>削除して書き直す</translation>
    </message>
    <message>
        <source>The note is deleted with its likes and shares, and its replies stand alone. You go on with its words and pictures as a draft.</source>
        <translation>投稿はいいねやリポストごと削除され、届いた返信だけが残ります。文章と写真は下書きになり、続きを書けます。</translation>
    </message>
</context>
<context>
    <name>NotificationRow</name>
    <message>
        <source>New</source>
        <extracomment>Mark beside a notification that has not been seen</extracomment>
        <translation>新着</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>verb on a button: let somebody follow</extracomment>
        <translation>承認</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>verb on a button: do not let somebody follow</extracomment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>state: somebody was let follow</extracomment>
        <translation>承認しました</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>state: somebody was not let follow</extracomment>
        <translation>拒否しました</translation>
    </message>
    <message>
        <source>liked your note</source>
        <translation>あなたの投稿にいいねしました</translation>
    </message>
    <message>
        <source>collected your note</source>
        <translation>あなたの投稿をお気に入りに追加しました</translation>
    </message>
    <message>
        <source>commented on your note</source>
        <translation>あなたの投稿にコメントしました</translation>
    </message>
    <message>
        <source>replied to you</source>
        <translation>あなたに返信しました</translation>
    </message>
    <message>
        <source>mentioned you</source>
        <extracomment>stands after the name of a person</extracomment>
        <translation>あなたをメンションしました</translation>
    </message>
    <message>
        <source>follows you now</source>
        <translation>あなたをフォローしました</translation>
    </message>
    <message>
        <source>asks to follow you</source>
        <translation>フォローをリクエストしています</translation>
    </message>
    <message>
        <source>shared your note</source>
        <translation>あなたの投稿をリポストしました</translation>
    </message>
    <message>
        <source>A poll you took part in has ended</source>
        <translation>参加したアンケートが終了しました</translation>
    </message>
    <message>
        <source>changed a note you reacted to</source>
        <translation>あなたが反応した投稿を編集しました</translation>
    </message>
    <message>
        <source>wrote a new note</source>
        <translation>新しい投稿をしました</translation>
    </message>
    <message>
        <source>quoted your note</source>
        <translation>あなたの投稿を引用しました</translation>
    </message>
    <message>
        <source>did something this program does not know</source>
        <translation>未対応のお知らせがあります</translation>
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
        <translation>通知の種類</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>すべて既読にする</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>もっと見る</translation>
    </message>
    <message>
        <source>All</source>
        <comment>notifications</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Comments and mentions</source>
        <translation>コメントとメンション</translation>
    </message>
    <message>
        <source>Likes and collections</source>
        <translation>いいねとお気に入り</translation>
    </message>
    <message>
        <source>Followers</source>
        <extracomment>noun: a filter, people who follow the reader now</extracomment>
        <translation>フォロワー</translation>
    </message>
    <message>
        <source>Shares and quotes</source>
        <translation>リポストと引用</translation>
    </message>
    <message>
        <source>Polls and changes</source>
        <translation>アンケートと編集</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>新しい通知はありません</translation>
    </message>
    <message>
        <source>Likes, comments, mentions and new followers appear here.</source>
        <translation>いいね、コメント、メンション、新しいフォロワーがここに表示されます。</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>chosen</source>
        <extracomment>read out for an answer of a poll that the viewer voted for</extracomment>
        <translation>選択済み</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>verb on a button: try to send what was refused once more</extracomment>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The network refused it.</source>
        <extracomment>a like, a follow or the like was refused</extracomment>
        <translation>ネットワークに拒否されました。</translation>
    </message>
</context>
<context>
    <name>OwnData</name>
    <message>
        <source>Your data</source>
        <translation>自分のデータ</translation>
    </message>
    <message>
        <source>Everything you publish is kept on this computer with its pictures, whatever becomes of it on its network.</source>
        <translation>公開した内容は、ネットワーク上でどうなっても、写真ごとこのパソコンに残ります。</translation>
    </message>
    <message>
        <source>Show…</source>
        <extracomment>verb on a button: show the notes and comments one published</extracomment>
        <translation>表示…</translation>
    </message>
    <message>
        <source>What you published</source>
        <translation>公開した内容</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Export everything of yours</source>
        <translation>自分のデータをすべて書き出す</translation>
    </message>
    <message>
        <source>One zip file: notes and comments as ActivityStreams with their pictures, drafts, words, terms, translations, whom you follow, what you collected</source>
        <translation>1つの zip ファイル: 投稿とコメント (ActivityStreams 形式、写真付き)、下書き、単語、用語、翻訳、フォロー、お気に入り</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Restore from an export</source>
        <translation>書き出したファイルから復元</translation>
    </message>
    <message>
        <source>Adds what is missing here and replaces nothing. Nothing is posted, nobody is followed.</source>
        <translation>足りないものだけを追加し、上書きはしません。投稿やフォローもされません。</translation>
    </message>
    <message>
        <source>my-rednote</source>
        <extracomment>part of a file&apos;s name</extracomment>
        <translation>自分のRedNote</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Zip アーカイブ (*.zip)</translation>
    </message>
</context>
<context>
    <name>OwnNoteRow</name>
    <message>
        <source>Gone since %1</source>
        <extracomment>%1 is a date: the note is not on its network any more</extracomment>
        <translation>%1 以降、見つかりません</translation>
    </message>
    <message>
        <source>Post again…</source>
        <translation>もう一度投稿…</translation>
    </message>
    <message>
        <source>Open the composer with these words and pictures</source>
        <translation>この文章と写真で投稿画面を開く</translation>
    </message>
    <message>
        <source>This computer</source>
        <comment>the community inside the program</comment>
        <translation>このパソコン</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>noun: the row is a comment, not a note</extracomment>
        <translation>コメント</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>写真%n枚</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnNotesPage</name>
    <message>
        <source>What you published</source>
        <translation>公開した内容</translation>
    </message>
    <message>
        <source>Check that all are there</source>
        <translation>残っているか確認</translation>
    </message>
    <message>
        <source>Nothing published yet</source>
        <translation>まだ何も公開していません</translation>
    </message>
    <message>
        <source>What you post is kept here with its pictures, on every network.</source>
        <translation>どのネットワークに投稿しても、写真ごとここに残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the export</source>
        <translation>
            <numerusform>残り%n件は書き出したファイルにあります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone from the network</source>
        <translation>
            <numerusform>%n件がネットワークから消えました</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is gone</source>
        <translation>すべて残っています</translation>
    </message>
</context>
<context>
    <name>OwnSentences</name>
    <message>
        <source>“%1” has changed since you edited its translation.</source>
        <extracomment>%1 is a sentence of the author&apos;s</extracomment>
        <translation>訳を編集した後で「%1」が変更されました。</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>もう一度翻訳</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>verb on a button: keep the sentences as the writer changed them</extracomment>
        <translation>自分の訳を残す</translation>
    </message>
    <message>
        <source>You left a sentence out here</source>
        <translation>ここの文を自分で省きました</translation>
    </message>
    <message>
        <source>Edited by you; the sentence it translates has changed since</source>
        <translation>自分で編集。その後、元の文が変更されました</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>自分で編集</translation>
    </message>
    <message>
        <source>Translate this sentence again</source>
        <translation>この文をもう一度翻訳</translation>
    </message>
</context>
<context>
    <name>PackOffers</name>
    <message>
        <source>Address of the list</source>
        <translation>一覧のアドレス</translation>
    </message>
    <message>
        <source>Look for packs</source>
        <translation>パックを探す</translation>
    </message>
    <message>
        <source>Use the usual address</source>
        <translation>通常のアドレスに戻す</translation>
    </message>
    <message>
        <source>Search all languages of the list</source>
        <translation>一覧の全言語を検索</translation>
    </message>
    <message>
        <source>This address is not encrypted, or not an address.</source>
        <translation>暗号化されていないか、正しいアドレスではありません。</translation>
    </message>
    <message>
        <source>Asking for the list…</source>
        <translation>一覧を取得中…</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) that are not here yet</source>
        <extracomment>how many language packs a list offers that are not here yet</extracomment>
        <translation>
            <numerusform>未インストールのパック%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is between languages that you read.</source>
        <translation>その中に、あなたが読む言語のパックはありません。</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is the version of a language pack</extracomment>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>サイズ不明</translation>
    </message>
    <message>
        <source>licence: %1</source>
        <extracomment>%1 is what a list says about the licence of a language pack</extracomment>
        <translation>ライセンス: %1</translation>
    </message>
    <message>
        <source>licence: in the pack</source>
        <translation>ライセンス: パックに記載</translation>
    </message>
</context>
<context>
    <name>PackReadme</name>
    <message>
        <source>The pack has no README.</source>
        <translation>このパックには README がありません。</translation>
    </message>
    <message>
        <source>README of the pack</source>
        <translation>パックの README</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <extracomment>%1 is what the makers of a language pack say about its licence</extracomment>
        <translation>ライセンス: %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Download of %1</source>
        <extracomment>%1 names a language pack</extracomment>
        <translation>%1 のダウンロード</translation>
    </message>
    <message>
        <source>Install %1</source>
        <extracomment>%1 is the name of a language pack</extracomment>
        <translation>%1 をインストール</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>インストール</translation>
    </message>
    <message>
        <source>Cancel the download of %1</source>
        <translation>%1 のダウンロードをキャンセル</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are sizes: 12 MB of 75 MB</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <extracomment>%1 is a size</extracomment>
        <translation>%1 ダウンロード済み</translation>
    </message>
    <message>
        <source>Looking it over and translating a sentence on trial…</source>
        <translation>内容を確認し、1文を試し訳しています…</translation>
    </message>
    <message>
        <source>Cancelled. %1 are kept; Install goes on from there.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>キャンセルしました。取得済みの %1 は残り、「インストール」で再開できます。</translation>
    </message>
    <message>
        <source>Installed; the checksum is the one in the list.</source>
        <translation>インストールしました。チェックサムは一覧と一致しています。</translation>
    </message>
    <message>
        <source>Installed. The list has no checksum; this file&apos;s SHA-256 is %1</source>
        <extracomment>%1 is a checksum in hexadecimal digits</extracomment>
        <translation>インストールしました。一覧にチェックサムがありません。このファイルの SHA-256: %1</translation>
    </message>
</context>
<context>
    <name>PackTerms</name>
    <message>
        <source>Language pack %1</source>
        <extracomment>%1 names language packs, such as &quot;Chinese → English 0.4&quot;</extracomment>
        <translation>言語パック %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <extracomment>%1 is what the makers of a language pack say about its licence</extracomment>
        <translation>ライセンス: %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Licence and credits of %1</source>
        <extracomment>%1 names language packs</extracomment>
        <translation>%1 のライセンスとクレジット</translation>
    </message>
</context>
<context>
    <name>PacksSection</name>
    <message>
        <source>On this computer</source>
        <translation>このパソコンの言語パック</translation>
    </message>
    <message>
        <source>What the program translates with when nobody else is asked. The newest pack of a pair of languages is used; your corrections stay whichever it is.</source>
        <translation>ほかに依頼しないときは、言語パックで翻訳します。言語の組み合わせごとに最新のパックを使います。どのパックでも、自分で直した訳は残ります。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Argos Translate packs (%1)</source>
        <extracomment>%1 is a file suffix</extracomment>
        <translation>Argos Translate パック (%1)</translation>
    </message>
    <message>
        <source>Install from a file</source>
        <translation>ファイルからインストール</translation>
    </message>
    <message>
        <source>More packs</source>
        <translation>パックを追加</translation>
    </message>
    <message>
        <source>Nobody is asked before you press the button. The server of the list then sees your internet address, and so does the server of a pack that you install.</source>
        <translation>ボタンを押すまで通信はしません。押すと、一覧のサーバーにあなたの IP アドレスが伝わります。インストールするパックのサーバーも同じです。</translation>
    </message>
    <message>
        <source>Install a language pack</source>
        <translation>言語パックをインストール</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>言語パック</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Looking it over and translating a sentence on trial…</source>
        <translation>内容を確認し、1文を試し訳しています…</translation>
    </message>
    <message>
        <source>%1 is installed.</source>
        <extracomment>%1 names a language pack, such as &quot;Chinese → English&quot;</extracomment>
        <translation>%1 をインストールしました。</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is the version of a language pack</extracomment>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>アプリに付属</translation>
    </message>
    <message>
        <source>installed</source>
        <extracomment>adjective: beside a language pack</extracomment>
        <translation>インストール済み</translation>
    </message>
    <message>
        <source>not used: a newer one is here</source>
        <translation>未使用: 新しいパックがあります</translation>
    </message>
    <message>
        <source>still learning, it invents things</source>
        <translation>学習中: 原文にない訳が出ることがあります</translation>
    </message>
    <message>
        <source>licence: %1</source>
        <extracomment>%1 is what the makers of a language pack say about its licence</extracomment>
        <translation>ライセンス: %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>%1 is the name of a language pack</extracomment>
        <translation>%1 について</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>verb on a button: show what the language pack says about itself</extracomment>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a language pack</extracomment>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>%1 names a language pack, such as &quot;Chinese → English&quot;</extracomment>
        <translation>%1 を削除しますか？</translation>
    </message>
    <message>
        <source>The pack is deleted from this computer. What was translated with it and your corrections stay.</source>
        <translation>パックはこのパソコンから削除されます。これまでの翻訳と、自分で直した訳は残ります。</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Copy selection</source>
        <translation>選択範囲をコピー</translation>
    </message>
    <message>
        <source>Copy original</source>
        <translation>原文をコピー</translation>
    </message>
    <message>
        <source>Copy translation</source>
        <translation>翻訳をコピー</translation>
    </message>
    <message>
        <source>Improve this translation</source>
        <translation>この訳を直す</translation>
    </message>
    <message>
        <source>Forget my correction</source>
        <translation>自分の訳を取り消す</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation>自分で修正</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>verb: forget one&apos;s own translation of this sentence</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Go back to the machine&apos;s translation of this sentence</source>
        <translation>この文を機械翻訳に戻す</translation>
    </message>
</context>
<context>
    <name>PendingThumb</name>
    <message>
        <source>Importing %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 を読み込み中</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Back to the profile</source>
        <translation>プロフィールに戻る</translation>
    </message>
    <message>
        <source>Who follows %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1さんのフォロワー</translation>
    </message>
    <message>
        <source>Whom %1 follows</source>
        <translation>%1さんがフォロー中</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>まだ誰もいません</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Unmute %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1さんのミュートを解除</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <extracomment>verb: see no more of this person; %1 is a name</extracomment>
        <translation>%1さんをミュート</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1さんのブロックを解除</translation>
    </message>
    <message>
        <source>Block %1</source>
        <extracomment>verb: neither sees the other any more; %1 is a name</extracomment>
        <translation>%1さんをブロック</translation>
    </message>
    <message>
        <source>Report %1…</source>
        <extracomment>verb: report a person to the moderators; %1 is a name</extracomment>
        <translation>%1さんを報告…</translation>
    </message>
</context>
<context>
    <name>PollEdit</name>
    <message>
        <source>Add an answer</source>
        <translation>選択肢を追加</translation>
    </message>
    <message>
        <source>Runs for</source>
        <comment>how long a poll is open</comment>
        <translation>期間</translation>
    </message>
    <message>
        <source>How long the poll runs</source>
        <translation>アンケートの期間</translation>
    </message>
    <message>
        <source>Several answers may be chosen</source>
        <translation>複数選択を許可</translation>
    </message>
    <message>
        <source>Hide the counts until it ends</source>
        <translation>終了まで票数を隠す</translation>
    </message>
    <message>
        <source>Remove this answer</source>
        <translation>この選択肢を削除</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <comment>of a poll</comment>
        <translation>選択肢%1</translation>
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
        <translation>回答に戻る</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>noun on a button: show the results without voting</extracomment>
        <translation>結果</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) answered</source>
        <translation>
            <numerusform>%n人が回答</numerusform>
        </translation>
    </message>
    <message>
        <source>choose any number</source>
        <translation>複数選択できます</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>of a poll that takes no more votes</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>ends %1</source>
        <extracomment>%1 is a time ahead: in 2 hours</extracomment>
        <translation>%1に終了</translation>
    </message>
</context>
<context>
    <name>PostFlow</name>
    <message>
        <source>A picture is still being read. One moment.</source>
        <translation>写真を読み込んでいます。少しお待ちください。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Scheduled for %1, %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>%1 %2 に投稿予定</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>shown after a note&apos;s text was changed</extracomment>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Posted</source>
        <extracomment>shown after a note was published</extracomment>
        <translation>投稿しました</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>verb: open the note that was just posted</extracomment>
        <translation>開く</translation>
    </message>
    <message numerus="yes">
        <source>Post as a thread of %n</source>
        <comment>posts that answer one another</comment>
        <translation>
            <numerusform>%n件に分けて連続投稿</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>続けて書く</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Posting…</source>
        <translation>投稿中…</translation>
    </message>
    <message>
        <source>%1 It is posted as soon as that works again.</source>
        <translation>%1復旧すると自動で投稿されます。</translation>
    </message>
    <message>
        <source>Sending the pictures… %1</source>
        <comment>or a video</comment>
        <extracomment>%1 is a share in per cent</extracomment>
        <translation>画像や動画を送信中… %1</translation>
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
        <translation>%1 では投稿済みです。二重には投稿されません。</translation>
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
        <translation>文章を書くか、写真を追加してください。</translation>
    </message>
    <message>
        <source>One language is still empty. Post in the other one, or fill it in.</source>
        <translation>片方の言語が空です。入力するか、もう片方だけで投稿してください。</translation>
    </message>
    <message numerus="yes">
        <source>The title is %n character(s) too long.</source>
        <translation>
            <numerusform>タイトルが%n文字長すぎます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes have no titles on this network.</source>
        <translation>このネットワークの投稿にはタイトルがありません。</translation>
    </message>
    <message numerus="yes">
        <source>The text is %n character(s) too long.</source>
        <translation>
            <numerusform>本文が%n文字長すぎます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A picture&apos;s description is %n character(s) too long.</source>
        <translation>
            <numerusform>写真の説明が%n文字長すぎます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A note holds %n picture(s) at most.</source>
        <translation>
            <numerusform>1つの投稿に入れられる写真は%n枚までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>A note holds pictures or one video, not both.</source>
        <translation>1つの投稿には写真か動画1本のどちらかを入れられます。</translation>
    </message>
    <message>
        <source>This network takes no videos.</source>
        <translation>このネットワークは動画に対応していません。</translation>
    </message>
    <message>
        <source>The video is longer than %1.</source>
        <translation>動画が %1 より長くなっています。</translation>
    </message>
    <message>
        <source>The video is larger than %1.</source>
        <translation>動画が %1 を超えています。</translation>
    </message>
    <message>
        <source>A picture&apos;s file is gone. Remove it, then add it again.</source>
        <translation>写真のファイルが見つかりません。削除してから、もう一度追加してください。</translation>
    </message>
    <message>
        <source>This network takes one language a note.</source>
        <translation>このネットワークでは、1つの投稿に使える言語は1つです。</translation>
    </message>
    <message>
        <source>This network has no products.</source>
        <translation>このネットワークは商品に対応していません。</translation>
    </message>
    <message>
        <source>This network cannot limit who reads the note in this way.</source>
        <translation>このネットワークでは、この公開範囲を使えません。</translation>
    </message>
    <message numerus="yes">
        <source>Altogether it is %n character(s) too long for one post here.</source>
        <translation>
            <numerusform>1回の投稿には、合計で%n文字多すぎます。</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture is larger than %1.</source>
        <translation>写真が %1 を超えています。</translation>
    </message>
    <message>
        <source>This network has no content warnings.</source>
        <translation>このネットワークは閲覧注意に対応していません。</translation>
    </message>
    <message>
        <source>Posted notes cannot be changed on this network.</source>
        <translation>このネットワークでは、投稿後の編集はできません。</translation>
    </message>
    <message>
        <source>This network has no quotes.</source>
        <translation>このネットワークは引用に対応していません。</translation>
    </message>
    <message>
        <source>This network has no polls.</source>
        <translation>このネットワークはアンケートに対応していません。</translation>
    </message>
    <message>
        <source>A note has a poll or pictures here, not both.</source>
        <translation>ここでは、アンケートか写真のどちらかだけを投稿できます。</translation>
    </message>
    <message>
        <source>A poll needs at least two answers.</source>
        <translation>選択肢は2つ以上必要です。</translation>
    </message>
    <message numerus="yes">
        <source>A poll holds %n answer(s) at most.</source>
        <translation>
            <numerusform>選択肢は%n個までです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An answer of the poll is %n character(s) too long.</source>
        <translation>
            <numerusform>選択肢が%n文字長すぎます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Two answers of the poll are the same.</source>
        <translation>同じ選択肢が2つあります。</translation>
    </message>
    <message>
        <source>This network posts at once; it holds nothing for later.</source>
        <translation>このネットワークは予約投稿に対応していません。</translation>
    </message>
    <message>
        <source>Choose a time at least five minutes from now.</source>
        <translation>5分以上先の日時を選んでください。</translation>
    </message>
</context>
<context>
    <name>ProductPicker</name>
    <message>
        <source>Recommend a product</source>
        <translation>商品をおすすめ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Find a product or shop</source>
        <translation>商品やお店を検索</translation>
    </message>
    <message>
        <source>Products found</source>
        <translation>見つかった商品</translation>
    </message>
    <message>
        <source>Or describe your own</source>
        <translation>または自分で入力</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: name of a product</extracomment>
        <translation>商品名</translation>
    </message>
    <message>
        <source>Shop (may stay empty)</source>
        <translation>お店 (任意)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>verb on a button: add the product to the note</extracomment>
        <translation>追加</translation>
    </message>
</context>
<context>
    <name>ProductRow</name>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a product</extracomment>
        <translation>%1 を削除</translation>
    </message>
</context>
<context>
    <name>ProfileHeader</name>
    <message>
        <source>Edit profile</source>
        <translation>プロフィールを編集</translation>
    </message>
    <message>
        <source>follows you</source>
        <translation>フォローされています</translation>
    </message>
    <message numerus="yes">
        <source>%1 notes</source>
        <extracomment>%1 is a number, perhaps shortened</extracomment>
        <translation>
            <numerusform>投稿 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 likes</source>
        <extracomment>noun with its count: likes that a person was given</extracomment>
        <translation>
            <numerusform>いいね %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 followers</source>
        <extracomment>noun with its count</extracomment>
        <translation>
            <numerusform>フォロワー %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 following</source>
        <extracomment>count of the people that a person follows</extracomment>
        <translation>
            <numerusform>フォロー中 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>You muted this person</source>
        <translation>この人をミュートしています</translation>
    </message>
    <message>
        <source>You blocked this person</source>
        <translation>この人をブロックしています</translation>
    </message>
    <message>
        <source>This person blocked you</source>
        <translation>この人にブロックされています</translation>
    </message>
    <message>
        <source>You asked to follow and wait for an answer</source>
        <translation>フォローを申請中です。承認をお待ちください</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Parts of the profile</source>
        <translation>プロフィールのタブ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>投稿</translation>
    </message>
    <message>
        <source>With replies</source>
        <translation>返信も</translation>
    </message>
    <message>
        <source>Media</source>
        <extracomment>a tab: notes with pictures or videos</extracomment>
        <translation>メディア</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <extracomment>a tab: notes that were saved on a network without collections</extracomment>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Liked</source>
        <extracomment>a tab: notes that the person liked</extracomment>
        <translation>いいね</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <translation>お気に入りはまだありません</translation>
    </message>
    <message>
        <source>The star under a note puts it here.</source>
        <translation>投稿の下の星を押すと、ここに追加されます。</translation>
    </message>
    <message>
        <source>Nothing liked yet</source>
        <translation>いいねはまだありません</translation>
    </message>
    <message>
        <source>What you like shows up here.</source>
        <translation>いいねした投稿がここに表示されます。</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>投稿はまだありません</translation>
    </message>
    <message>
        <source>What you post shows up here.</source>
        <translation>投稿するとここに表示されます。</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新しい投稿</translation>
    </message>
</context>
<context>
    <name>QuoteCard</name>
    <message>
        <source>A note by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1さんの投稿</translation>
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
        <translation>発見</translation>
    </message>
    <message>
        <source>Following</source>
        <extracomment>name of the page with notes of people whom the reader follows</extracomment>
        <translation>フォロー中</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>ハッシュタグ</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Learn</source>
        <extracomment>name of the page with words kept for learning</extracomment>
        <translation>学習</translation>
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
        <translation>翻訳が先、下に原文</translation>
    </message>
    <message>
        <source>Original first, translation beneath</source>
        <translation>原文が先、下に翻訳</translation>
    </message>
    <message>
        <source>Side by side where there is room</source>
        <translation>広いときは左右に並べる</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>翻訳のみ</translation>
    </message>
    <message>
        <source>Original only, translated on demand</source>
        <translation>原文のみ、必要なときだけ翻訳</translation>
    </message>
    <message>
        <source>Always translate @%1</source>
        <translation>@%1 をいつも翻訳</translation>
    </message>
    <message>
        <source>Never translate @%1</source>
        <extracomment>%1 is a person&apos;s handle, without the at sign</extracomment>
        <translation>@%1 を翻訳しない</translation>
    </message>
    <message>
        <source>Translate this channel automatically</source>
        <translation>このチャンネルを自動翻訳</translation>
    </message>
    <message>
        <source>Never translate this channel</source>
        <translation>このチャンネルを翻訳しない</translation>
    </message>
    <message>
        <source>The language is wrong: it is in</source>
        <translation>言語が違う場合、正しくは</translation>
    </message>
    <message>
        <source>Always for @%1</source>
        <extracomment>%1 is a person&apos;s handle, without the at sign; what follows are languages</extracomment>
        <translation>@%1 は常に次の言語</translation>
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
        <translation>表示: %1を%2に</translation>
    </message>
    <message>
        <source>How texts are read. Ctrl+T flips everything to the originals.</source>
        <translation>文章の表示方法。Ctrl+T ですべて原文に切り替わります。</translation>
    </message>
    <message>
        <source>I read</source>
        <extracomment>heading over the languages that the reader reads</extracomment>
        <translation>読む言語</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>noun: heading over how translations are shown</extracomment>
        <translation>表示方法</translation>
    </message>
    <message>
        <source>Translate automatically</source>
        <translation>自動で翻訳</translation>
    </message>
    <message>
        <source>Show originals</source>
        <translation>原文を表示</translation>
    </message>
</context>
<context>
    <name>ReadingSection</name>
    <message>
        <source>Languages I read</source>
        <translation>読める言語</translation>
    </message>
    <message>
        <source>Texts in these languages are left as they are. The first is translated into.</source>
        <translation>これらの言語はそのまま表示します。ほかの言語は先頭の言語に翻訳します。</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>翻訳先</translation>
    </message>
    <message>
        <source>I also read %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>%1も読める</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>noun: heading over how translations are shown</extracomment>
        <translation>表示方法</translation>
    </message>
    <message>
        <source>Translate %1 automatically</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>%1を自動で翻訳</translation>
    </message>
    <message>
        <source>I am learning %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>%1を学習中</translation>
    </message>
    <message>
        <source>The original is shown, translated on demand</source>
        <translation>原文を表示し、必要なときだけ翻訳</translation>
    </message>
    <message>
        <source>Pinyin over Chinese words</source>
        <translation>中国語にピンインを付ける</translation>
    </message>
    <message>
        <source>In the translation panel</source>
        <translation>翻訳パネル内</translation>
    </message>
    <message>
        <source>Pinyin in the colours of its tones</source>
        <translation>ピンインを声調で色分け</translation>
    </message>
    <message>
        <source>Rules for authors and channels</source>
        <translation>投稿者とチャンネルのルール</translation>
    </message>
    <message>
        <source>Made in the menus of notes, cards and channels. They go before all above.</source>
        <translation>投稿、カード、チャンネルのメニューで設定します。上の設定より優先されます。</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>noun: heading over the languages one writes in</extracomment>
        <translation>投稿の作成</translation>
    </message>
    <message>
        <source>The other of English and Chinese</source>
        <translation>英語と中国語のもう一方</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>2つ目の言語</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>漢字</translation>
    </message>
    <message>
        <source>Ctrl+T shows what the author wrote, wherever characters are converted.</source>
        <translation>字体を変換しているときは、Ctrl+T で元の表記を表示できます。</translation>
    </message>
    <message>
        <source>As written</source>
        <extracomment>of Chinese characters: not converted</extracomment>
        <translation>元のまま</translation>
    </message>
    <message>
        <source>Simplified</source>
        <extracomment>adjective: Chinese characters</extracomment>
        <translation>簡体字</translation>
    </message>
    <message>
        <source>Traditional</source>
        <extracomment>adjective: Chinese characters</extracomment>
        <translation>繁体字</translation>
    </message>
    <message>
        <source>Show Chinese in</source>
        <translation>中国語の表示</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <extracomment>Traditional characters and words of Taiwan</extracomment>
        <translation>台湾</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <extracomment>Traditional characters of Hong Kong</extracomment>
        <translation>香港</translation>
    </message>
    <message>
        <source>Mainland words</source>
        <extracomment>Simplified characters with the words of the mainland</extracomment>
        <translation>大陸の語彙</translation>
    </message>
    <message>
        <source>Traditional Chinese as in</source>
        <translation>繁体字の種類</translation>
    </message>
    <message>
        <source>Also for translations and for your second language</source>
        <translation>翻訳と2つ目の言語にも使う</translation>
    </message>
    <message>
        <source>Sensitive pictures and videos</source>
        <translation>センシティブな画像と動画</translation>
    </message>
    <message>
        <source>Content warnings of authors stay closed until you open them.</source>
        <translation>閲覧注意の付いた投稿は、開くまで表示されません。</translation>
    </message>
    <message>
        <source>Cover those marked as sensitive</source>
        <translation>センシティブと設定されたものを隠す</translation>
    </message>
    <message>
        <source>Always show</source>
        <extracomment>pictures and texts marked as sensitive are never covered</extracomment>
        <translation>常に表示</translation>
    </message>
    <message>
        <source>Always cover all</source>
        <translation>すべて隠す</translation>
    </message>
</context>
<context>
    <name>ReadsBack</name>
    <message>
        <source>READS BACK</source>
        <extracomment>label: the own translation, translated back into the writer&apos;s language</extracomment>
        <translation>逆翻訳</translation>
    </message>
    <message>
        <source>CHECK</source>
        <extracomment>mark on a translation that may be wrong: have a look at it</extracomment>
        <translation>要確認</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Missing in the translation: %1</source>
        <translation>翻訳にないもの: %1</translation>
    </message>
    <message>
        <source>Only in the translation: %1</source>
        <translation>翻訳にだけあるもの: %1</translation>
    </message>
    <message>
        <source>You say no, reading back does not: %1</source>
        <extracomment>%1 are words that say no, such as &quot;not&quot; or 不</extracomment>
        <translation>元は否定文なのに、逆翻訳は違います: %1</translation>
    </message>
    <message>
        <source>Reading back says no, you do not: %1</source>
        <extracomment>%1 are words that say no, such as &quot;not&quot; or 不</extracomment>
        <translation>元は否定文でないのに、逆翻訳が否定文です: %1</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report @%1</source>
        <extracomment>%1 is a person&apos;s handle</extracomment>
        <translation>@%1 を報告</translation>
    </message>
    <message>
        <source>The people who run your server read this and decide. The person is not told who reported them.</source>
        <translation>サーバーの管理者が確認して対応します。誰が報告したかは相手に伝わりません。</translation>
    </message>
    <message>
        <source>What breaks the rules?</source>
        <translation>どのようなルール違反ですか？</translation>
    </message>
    <message>
        <source>Include this note</source>
        <translation>この投稿を添える</translation>
    </message>
    <message>
        <source>Tell the moderators of %1 too</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>%1 の管理者にも知らせる</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>verb on a button: report to the moderators</extracomment>
        <translation>報告</translation>
    </message>
    <message>
        <source>Reported</source>
        <extracomment>shown after something was reported to the moderators</extracomment>
        <translation>報告しました</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>クラッシュレポート</translation>
    </message>
    <message>
        <source>Crash report</source>
        <extracomment>name of the text of one report</extracomment>
        <translation>クラッシュレポート</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>of a report: it is on the clipboard now</extracomment>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Kept on this computer and sent nowhere. It says where in the program something broke, names no people and holds nothing you wrote or read.</source>
        <translation>このパソコンに残るだけで、どこにも送信されません。プログラムのどこで問題が起きたかを記したもので、人の名前も、あなたが書いたり読んだりした内容も含まれません。</translation>
    </message>
    <message>
        <source>Unexpected end</source>
        <translation>予期しない終了</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Save crash report</source>
        <translation>クラッシュレポートを保存</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>テキストファイル (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 に保存しました</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>always translated</source>
        <extracomment>of the notes of a channel: a rule of the reader</extracomment>
        <translation>いつも翻訳</translation>
    </message>
    <message>
        <source>never translated</source>
        <translation>翻訳しない</translation>
    </message>
    <message>
        <source>There are no rules yet.</source>
        <translation>ルールはまだありません。</translation>
    </message>
    <message>
        <source>writes in %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>%1で書く</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the rule for %1</source>
        <extracomment>%1 is an author&apos;s handle or the name of a channel</extracomment>
        <translation>%1 のルールを削除</translation>
    </message>
</context>
<context>
    <name>ScheduleEdit</name>
    <message>
        <source>Post on</source>
        <comment>date and time follow</comment>
        <translation>投稿日時</translation>
    </message>
    <message>
        <source>When the note is posted</source>
        <translation>投稿する日時</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>post without waiting</comment>
        <translation>今すぐ</translation>
    </message>
    <message>
        <source>Post at once instead</source>
        <translation>今すぐ投稿に変更</translation>
    </message>
</context>
<context>
    <name>ScrubBar</name>
    <message>
        <source>Place in the video</source>
        <translation>動画の再生位置</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search notes, topics, people</source>
        <translation>投稿、ハッシュタグ、ユーザーを検索</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>verb: name of the search field</extracomment>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Results for “%1”</source>
        <extracomment>%1 is what the reader searched for</extracomment>
        <translation>「%1」の検索結果</translation>
    </message>
    <message>
        <source>Kind of results</source>
        <translation>結果の種類</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>投稿</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>ハッシュタグ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>No notes found</source>
        <translation>投稿が見つかりません</translation>
    </message>
    <message>
        <source>Try fewer or other words. One Chinese character is enough.</source>
        <translation>言葉を減らすか、変えてみてください。漢字1文字でも検索できます。</translation>
    </message>
    <message>
        <source>Topics (%1)</source>
        <translation>ハッシュタグ (%1)</translation>
    </message>
    <message>
        <source>No topics found</source>
        <translation>ハッシュタグが見つかりません</translation>
    </message>
    <message>
        <source>People (%1)</source>
        <translation>ユーザー (%1)</translation>
    </message>
    <message>
        <source>No people found</source>
        <translation>ユーザーが見つかりません</translation>
    </message>
</context>
<context>
    <name>SecondText</name>
    <message>
        <source>Translate again</source>
        <translation>もう一度翻訳</translation>
    </message>
    <message>
        <source>Send again to post it as it is.</source>
        <translation>もう一度送信すると、このまま投稿されます。</translation>
    </message>
    <message>
        <source>%1 · edited by you</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>%1 · 自分で編集</translation>
    </message>
    <message>
        <source>%1 · translated as you type</source>
        <translation>%1 · 入力に合わせて翻訳</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>It takes no new accounts at present; an existing one works.</source>
        <translation>現在、新規登録を受け付けていません。既存のアカウントは使えます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 people</source>
        <extracomment>%1 is a number such as 12K: how many people have accounts on a server</extracomment>
        <translation>
            <numerusform>%1人</numerusform>
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
        <translation>言語</translation>
    </message>
    <message>
        <source>Engines</source>
        <extracomment>noun: programs and services that translate</extracomment>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>Glossary</source>
        <extracomment>noun: terms with translations of one&apos;s own</extracomment>
        <translation>用語集</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>言語パック</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>name of the page about the program</extracomment>
        <translation>このアプリについて</translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation>設定のページ</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Places</source>
        <extracomment>heading over keys that lead to pages</extracomment>
        <translation>移動</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>heading over keys for reading</extracomment>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>heading over keys for writing</extracomment>
        <translation>投稿</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>heading over keys of the whole window</extracomment>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>発見</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>フォロー中</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>ハッシュタグ</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>go back to the page before</extracomment>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Flip everything to the originals and back</source>
        <translation>すべてを原文に切り替え／元に戻す</translation>
    </message>
    <message>
        <source>Show or hide the translation panel</source>
        <translation>翻訳パネルの表示／非表示</translation>
    </message>
    <message>
        <source>Explain a Chinese word in a text</source>
        <translation>中国語の単語を調べる</translation>
    </message>
    <message>
        <source>Double click</source>
        <extracomment>stands where a key would stand</extracomment>
        <translation>ダブルクリック</translation>
    </message>
    <message>
        <source>Explain slang, underlined with dots</source>
        <translation>点線付きのスラングを調べる</translation>
    </message>
    <message>
        <source>Click</source>
        <extracomment>stands where a key would stand</extracomment>
        <translation>クリック</translation>
    </message>
    <message>
        <source>Move among the cards</source>
        <translation>カード間を移動</translation>
    </message>
    <message>
        <source>Open the chosen note</source>
        <translation>選んだ投稿を開く</translation>
    </message>
    <message>
        <source>Like the chosen note</source>
        <translation>選んだ投稿にいいね</translation>
    </message>
    <message>
        <source>Collect the chosen note</source>
        <translation>選んだ投稿をお気に入りに追加</translation>
    </message>
    <message>
        <source>Share the chosen note</source>
        <translation>選んだ投稿をリポスト</translation>
    </message>
    <message>
        <source>Show what is covered of a note</source>
        <translation>投稿の隠れた内容を表示</translation>
    </message>
    <message>
        <source>Refresh the page</source>
        <translation>ページを更新</translation>
    </message>
    <message>
        <source>Close the note</source>
        <translation>投稿を閉じる</translation>
    </message>
    <message>
        <source>Next or previous picture</source>
        <translation>次／前の写真</translation>
    </message>
    <message>
        <source>Zoom a picture</source>
        <translation>写真を拡大・縮小</translation>
    </message>
    <message>
        <source>Play or pause a video</source>
        <translation>動画を再生／一時停止</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新しい投稿</translation>
    </message>
    <message>
        <source>Show or hide the composer</source>
        <translation>投稿画面の表示／非表示</translation>
    </message>
    <message>
        <source>Post, or send the comment</source>
        <translation>投稿、コメントを送信</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>メッセージを送信</translation>
    </message>
    <message>
        <source>New line in a message</source>
        <translation>メッセージ内で改行</translation>
    </message>
    <message>
        <source>Move a picture</source>
        <translation>写真を移動</translation>
    </message>
    <message>
        <source>Take the last action back</source>
        <translation>直前の操作を元に戻す</translation>
    </message>
    <message>
        <source>Switch accounts</source>
        <translation>アカウントを切り替える</translation>
    </message>
    <message>
        <source>Switch to an account by its place there</source>
        <translation>並び順でアカウントを切り替える</translation>
    </message>
    <message>
        <source>This list</source>
        <extracomment>the list of keyboard shortcuts itself</extracomment>
        <translation>この一覧</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断情報</translation>
    </message>
    <message>
        <source>Show string keys</source>
        <extracomment>for translators: every text is marked with its place in the locale files</extracomment>
        <translation>文字列のキーを表示</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Nothing chosen yet</source>
        <translation>まだ選択されていません</translation>
    </message>
    <message>
        <source>Choose a note or a comment to read it sentence by sentence.</source>
        <translation>投稿かコメントを選ぶと、1文ずつ対訳で読めます。</translation>
    </message>
    <message>
        <source>No text here</source>
        <translation>ここに文章はありません</translation>
    </message>
    <message>
        <source>Try another engine</source>
        <translation>ほかのエンジンで試す</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Nothing to translate: there are only emoji, numbers or links.</source>
        <translation>絵文字、数字、リンクだけなので、翻訳するものがありません。</translation>
    </message>
    <message>
        <source>Translate into %1</source>
        <translation>%1に翻訳</translation>
    </message>
    <message>
        <source>You read this language.</source>
        <translation>読める言語です。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Almost done</source>
        <extracomment>shown in the browser after signing in</extracomment>
        <translation>もう少しで完了です</translation>
    </message>
    <message>
        <source>You can close this page and return to RedNote Desktop.</source>
        <translation>このページを閉じて、RedNote Desktop に戻ってください。</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>ログインしていません</translation>
    </message>
    <message>
        <source>Return to RedNote Desktop to try again.</source>
        <translation>RedNote Desktop に戻って、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This is not the name of a server. Enter one such as %1.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>サーバー名ではありません。%1 のように入力してください。</translation>
    </message>
    <message>
        <source>This server does not let programs such as this one in.</source>
        <translation>このサーバーは、このようなアプリを許可していません。</translation>
    </message>
    <message>
        <source>No server of this name was found. Check the spelling and the connection.</source>
        <translation>この名前のサーバーが見つかりません。綴りと接続を確認してください。</translation>
    </message>
    <message>
        <source>Something answers there, but it does not speak the Mastodon API.</source>
        <translation>応答はありますが、Mastodon API に対応していません。</translation>
    </message>
    <message>
        <source>No secure connection could be made: the server&apos;s certificate cannot be trusted. Nothing was sent.</source>
        <translation>安全な接続ができません。サーバーの証明書を信頼できません。何も送信していません。</translation>
    </message>
    <message>
        <source>This server redirects to %1. Enter that name instead.</source>
        <extracomment>%1 is the address of another server</extracomment>
        <translation>このサーバーは %1 に転送されます。そちらの名前を入力してください。</translation>
    </message>
    <message>
        <source>The server does not answer. Try again later.</source>
        <translation>サーバーが応答しません。時間をおいてお試しください。</translation>
    </message>
    <message>
        <source>The server did not let the program ask.</source>
        <translation>サーバーが問い合わせを拒否しました。</translation>
    </message>
    <message>
        <source>The server does not know this code. Copy it anew, or open the browser again.</source>
        <translation>このコードは無効です。コピーし直すか、もう一度ブラウザーを開いてください。</translation>
    </message>
    <message>
        <source>You did not let the program in. Nothing was changed.</source>
        <translation>許可されなかったため、何も変更していません。</translation>
    </message>
    <message>
        <source>Nothing came back from the browser in time. Open it again to go on.</source>
        <translation>時間内にブラウザーから応答がありませんでした。続けるには、もう一度開いてください。</translation>
    </message>
    <message>
        <source>The server took its permission back. Try once more.</source>
        <translation>サーバーが許可を取り消しました。もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Connect an account</source>
        <translation>アカウントを連携</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再ログイン</translation>
    </message>
    <message>
        <source>Asking the server what it is…</source>
        <translation>サーバーの種類を確認中…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>準備中…</translation>
    </message>
    <message>
        <source>There is no keyring, so this sign-in lasts until the program ends.</source>
        <translation>キーリングがないため、ログインはアプリを終了するまで有効です。</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1 としてログインしました</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>In progress</source>
        <extracomment>read out for the moving bar</extracomment>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>ブラウザーをもう一度開く</translation>
    </message>
    <message>
        <source>Paste a code instead</source>
        <translation>コードを貼り付ける</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>ブラウザーでログイン</translation>
    </message>
    <message>
        <source>Your browser shows %1. Sign in there and let the program in.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>ブラウザーに %1 が表示されます。そこでログインし、アプリを許可してください。</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Which server is your account on?</source>
        <translation>アカウントはどのサーバーにありますか？</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>noun: the address of a network&apos;s server</extracomment>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Mastodon, Pixelfed, GoToSocial, Akkoma and others of their family. Your whole name there, such as @mei@example.org, will do too.</source>
        <translation>Mastodon、Pixelfed、GoToSocial、Akkoma などに対応しています。@mei@example.org のような完全なユーザー名も使えます。</translation>
    </message>
    <message>
        <source>The password stays between you and the server. What you read there is translated on this computer.</source>
        <translation>パスワードはあなたとサーバーの間だけで使われます。サーバーで読む内容は、このパソコンで翻訳されます。</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy this address into one:</source>
        <translation>ブラウザーを開けませんでした。このアドレスをコピーして、ブラウザーで開いてください:</translation>
    </message>
    <message>
        <source>Address for the browser</source>
        <translation>ブラウザー用のアドレス</translation>
    </message>
    <message>
        <source>Let the program in on the page in your browser, then copy the code it shows.</source>
        <translation>ブラウザーのページでアプリを許可し、表示されたコードをコピーしてください。</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>noun: a code that the server&apos;s page shows</extracomment>
        <translation>コード</translation>
    </message>
</context>
<context>
    <name>StateView</name>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>StorageSection</name>
    <message>
        <source>On this computer</source>
        <translation>このパソコンのデータ</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>プロファイルフォルダー</translation>
    </message>
    <message>
        <source>Notes, drafts and translations</source>
        <translation>投稿、下書き、翻訳</translation>
    </message>
    <message>
        <source>Own pictures and videos</source>
        <translation>自分の写真と動画</translation>
    </message>
    <message>
        <source>Made again when missing (language pack, dictionary)</source>
        <translation>作り直せるデータ (言語パック、辞書)</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>Kept to be quick; the oldest goes when a cache is full.</source>
        <translation>表示を速くするためのデータです。いっぱいになると古いものから消えます。</translation>
    </message>
    <message>
        <source>Pictures in memory</source>
        <translation>メモリ内の画像</translation>
    </message>
    <message>
        <source>From the next start</source>
        <translation>次回の起動から有効</translation>
    </message>
    <message>
        <source>Translations on disk</source>
        <translation>ディスク上の翻訳</translation>
    </message>
</context>
<context>
    <name>TalkList</name>
    <message>
        <source>Only you</source>
        <extracomment>The name of a conversation that nobody but the reader takes part in</extracomment>
        <translation>あなたのみ</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>もっと見る</translation>
    </message>
</context>
<context>
    <name>TalkRow</name>
    <message>
        <source>Picture</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>You: %1</source>
        <extracomment>What the viewer said last in a conversation; %1 is the message</extracomment>
        <translation>あなた: %1</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>The spoken name of a conversation with something unread</extracomment>
        <translation>未読</translation>
    </message>
</context>
<context>
    <name>TalkView</name>
    <message>
        <source>Profile</source>
        <extracomment>noun: the page about a person</extracomment>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Back to all conversations</source>
        <translation>会話一覧に戻る</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>%1さんとの会話</translation>
    </message>
    <message>
        <source>Say hello</source>
        <extracomment>verb: shown in a conversation without messages</extracomment>
        <translation>あいさつしてみましょう</translation>
    </message>
    <message>
        <source>Write in your language. It can be sent in theirs.</source>
        <translation>自分の言語で書けば、相手の言語でも送れます。</translation>
    </message>
</context>
<context>
    <name>TermForm</name>
    <message>
        <source>Term, as it stands in texts</source>
        <translation>用語 (文中の表記)</translation>
    </message>
    <message>
        <source>Its translation</source>
        <extracomment>noun: what the term is translated as</extracomment>
        <translation>訳</translation>
    </message>
    <message>
        <source>Language of the term</source>
        <translation>用語の言語</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>訳の言語</translation>
    </message>
    <message>
        <source>Both ways</source>
        <extracomment>the term holds for both directions of translation</extracomment>
        <translation>双方向</translation>
    </message>
    <message>
        <source>Note for yourself</source>
        <translation>自分用のメモ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Leave it as it was (Esc)</source>
        <translation>変更しない (Esc)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Use it from now on (Enter)</source>
        <translation>今後これを使う (Enter)</translation>
    </message>
    <message>
        <source>Choose two different languages.</source>
        <translation>異なる2つの言語を選んでください。</translation>
    </message>
</context>
<context>
    <name>TextSkeleton</name>
    <message>
        <source>Translating</source>
        <translation>翻訳中</translation>
    </message>
</context>
<context>
    <name>ThreadAbove</name>
    <message>
        <source>In reply to</source>
        <translation>返信先</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message numerus="yes">
        <source>Show %n more replies</source>
        <translation>
            <numerusform>返信をさらに%n件表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n replies</source>
        <translation>
            <numerusform>返信%n件を表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>戻る (Alt+←)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新しい投稿</translation>
    </message>
    <message>
        <source>New note (Ctrl+N)</source>
        <translation>新しい投稿 (Ctrl+N)</translation>
    </message>
</context>
<context>
    <name>TopicCard</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>投稿%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>No note has this topic yet</source>
        <translation>このハッシュタグの投稿はまだありません</translation>
    </message>
    <message>
        <source>Write the first: put the topic into a new note.</source>
        <translation>このハッシュタグを付けて、最初の投稿をしてみましょう。</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>投稿%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Following</source>
        <extracomment>state of the button: the viewer follows this topic</extracomment>
        <translation>フォロー中</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>verb on a button: follow the topic</extracomment>
        <translation>フォロー</translation>
    </message>
    <message>
        <source>Stop following #%1</source>
        <extracomment>%1 is the name of a topic</extracomment>
        <translation>#%1 のフォローをやめる</translation>
    </message>
    <message>
        <source>Follow #%1</source>
        <extracomment>%1 is the name of a topic</extracomment>
        <translation>#%1 をフォロー</translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>Topics</source>
        <translation>ハッシュタグ</translation>
    </message>
    <message>
        <source>Filter by name or meaning</source>
        <translation>名前や意味で絞り込む</translation>
    </message>
    <message>
        <source>Filter topics</source>
        <translation>ハッシュタグを絞り込む</translation>
    </message>
    <message>
        <source>No such topic</source>
        <translation>該当するハッシュタグがありません</translation>
    </message>
    <message>
        <source>Try fewer letters.</source>
        <translation>文字を減らしてみてください。</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 を読み込み中</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 に書き出し中</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken in.</source>
        <translation>中止しました。何も読み込んでいません。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>中止しました。何も書き出していません。</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>その場所にファイルを書き込めませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries written to %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%n件を %1 に書き出しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries taken in.</source>
        <translation>
            <numerusform>%n件を読み込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed as you have them.</source>
        <translation>
            <numerusform>%n件は元のまま残しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <extracomment>%1 is the number of a line in a file, %2 says what is wrong with it</extracomment>
        <translation>%1 行目: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>%n件を除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the file&apos;s instead</source>
        <translation>ファイルの内容を使う</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>一覧をコピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>of rows of a file: taken over</extracomment>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>(line %1)</source>
        <extracomment>%1 is the number of a line in a file</extracomment>
        <translation>(%1 行目)</translation>
    </message>
    <message>
        <source>there is no original</source>
        <translation>原文がありません</translation>
    </message>
    <message>
        <source>there is no translation</source>
        <translation>訳がありません</translation>
    </message>
    <message>
        <source>the translation repeats the original</source>
        <translation>訳が原文と同じです</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>長すぎます</translation>
    </message>
    <message>
        <source>the languages are missing or the same</source>
        <translation>言語がないか、同じ言語です</translation>
    </message>
    <message>
        <source>it has more cells than there are columns</source>
        <translation>列の数よりセルが多くなっています</translation>
    </message>
    <message>
        <source>its quotes do not close</source>
        <translation>引用符が閉じられていません</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB.</source>
        <translation>ファイルが 64 MB を超えています。</translation>
    </message>
    <message>
        <source>The file has more than 500,000 entries.</source>
        <translation>ファイルの項目が 500,000 件を超えています。</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>ファイルを読み込めませんでした。</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8 or UTF-16.</source>
        <translation>UTF-8 または UTF-16 のテキストではありません。</translation>
    </message>
    <message>
        <source>The file is XML, but not of the kind that is wanted here.</source>
        <translation>XML ですが、ここで使える種類ではありません。</translation>
    </message>
    <message>
        <source>The file is damaged: its XML does not hold together.</source>
        <translation>ファイルが壊れています。XML の構造が正しくありません。</translation>
    </message>
    <message>
        <source>The file declares entities. Such files can fill the memory or read other files, so they are refused.</source>
        <translation>ファイルにエンティティ宣言があります。メモリを使い切ったり、ほかのファイルを読み取ったりするおそれがあるため、受け付けません。</translation>
    </message>
    <message>
        <source>The file is nested too deep to be a list of entries.</source>
        <translation>項目の一覧としては、入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>The first line has to name the columns, such as source, target, source_language and target_language.</source>
        <translation>1行目には source、target、source_language、target_language などの列名が必要です。</translation>
    </message>
</context>
<context>
    <name>TranslationLine</name>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>More about the translation</source>
        <translation>翻訳の詳細</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>verb on a button</extracomment>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>Show the translation</source>
        <translation>翻訳を表示</translation>
    </message>
    <message>
        <source>Show original</source>
        <translation>原文を表示</translation>
    </message>
    <message>
        <source>several languages</source>
        <extracomment>stands where the name of a language would: &quot;Translated from several languages&quot;</extracomment>
        <translation>複数の言語</translation>
    </message>
    <message>
        <source>Written by the author</source>
        <translation>投稿者による訳</translation>
    </message>
    <message>
        <source>Translating from %1…</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>%1から翻訳中…</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>原文: %1</translation>
    </message>
    <message>
        <source>Translated from %1 by %2</source>
        <extracomment>%1 is the name of a language, %2 that of a translation service</extracomment>
        <translation>%1から翻訳 (%2)</translation>
    </message>
    <message>
        <source>Translated from %1 on this device</source>
        <translation>%1からこのパソコンで翻訳</translation>
    </message>
    <message>
        <source>%1, still learning: it invents things, so trust the original</source>
        <extracomment>%1 is the name of a translator that makes mistakes</extracomment>
        <translation>%1 (学習中): 原文にない訳が出ることがあります。原文を優先してください</translation>
    </message>
    <message>
        <source>Open the Translation panel</source>
        <translation>翻訳パネルを開く</translation>
    </message>
    <message>
        <source>Copy the translation</source>
        <translation>翻訳をコピー</translation>
    </message>
    <message>
        <source>Copy the original</source>
        <translation>原文をコピー</translation>
    </message>
</context>
<context>
    <name>TranslationPanel</name>
    <message>
        <source>Translation</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>What is shown about the text</source>
        <translation>表示する内容</translation>
    </message>
    <message>
        <source>Pairs</source>
        <extracomment>noun: sentences beside their translations</extracomment>
        <translation>対訳</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>対訳</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>noun: words of the text, explained</extracomment>
        <translation>単語</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>コメント</translation>
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
        <translation>記憶した翻訳</translation>
    </message>
    <message>
        <source>Every sentence is translated once. Your own words come first, then what you pinned, then the machine&apos;s.</source>
        <translation>1つの文を翻訳するのは1回だけです。自分の訳、固定した訳、機械翻訳の順に使います。</translation>
    </message>
    <message>
        <source>Remembered translations</source>
        <translation>記憶した翻訳</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>verb: no longer remember a translation</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Search in originals and translations</source>
        <translation>原文と訳を検索</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all translations</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>a filter: translations written by the reader</extracomment>
        <translation>自分の訳</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>a filter: translations kept for good</extracomment>
        <translation>固定</translation>
    </message>
    <message>
        <source>By machine</source>
        <extracomment>a filter: translations made by the program</extracomment>
        <translation>機械翻訳</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>TMX 1.4 is what translation programs exchange, CSV what spreadsheets read. An imported translation never replaces a newer one of yours unless you say so.</source>
        <translation>TMX 1.4 は翻訳ソフト、CSV は表計算ソフトで使えます。指定しない限り、読み込んだ訳が、より新しい自分の訳を置き換えることはありません。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>読み込む…</translation>
    </message>
    <message>
        <source>Import a TMX or CSV file</source>
        <translation>TMX または CSV ファイルを読み込む</translation>
    </message>
    <message>
        <source>Export what machines made too</source>
        <translation>機械翻訳も書き出す</translation>
    </message>
    <message>
        <source>Otherwise your own and pinned translations alone</source>
        <translation>オフなら、自分の訳と固定した訳だけ</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Export a TMX or CSV file</source>
        <translation>TMX または CSV ファイルに書き出す</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <extracomment>noun: heading over what is no longer remembered</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Forget machine translations</source>
        <translation>機械翻訳を削除</translation>
    </message>
    <message>
        <source>All that machines made</source>
        <translation>すべての機械翻訳</translation>
    </message>
    <message>
        <source>Your own and pinned translations stay</source>
        <translation>自分の訳と固定した訳は残ります</translation>
    </message>
    <message numerus="yes">
        <source>%n translations; all together %1</source>
        <extracomment>%1 is a size such as 2 MB</extracomment>
        <translation>
            <numerusform>訳%n件、合計 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>of a translation: written by the reader</extracomment>
        <translation>自分の訳</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>of a translation: kept for good</extracomment>
        <translation>固定</translation>
    </message>
    <message>
        <source>by machine</source>
        <extracomment>of a translation: made by the program</extracomment>
        <translation>機械翻訳</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>固定を解除</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>Take in translations</source>
        <translation>翻訳を読み込む</translation>
    </message>
    <message>
        <source>Write translations</source>
        <translation>翻訳を書き出す</translation>
    </message>
    <message>
        <source>Forget everything that machines translated? It is made again when needed.</source>
        <translation>機械翻訳をすべて削除しますか？必要になれば、また翻訳されます。</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>verb on a button: do not forget the translations</extracomment>
        <translation>残す</translation>
    </message>
    <message numerus="yes">
        <source>%n translations forgotten</source>
        <translation>
            <numerusform>訳%n件を削除しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrustLines</name>
    <message>
        <source>CHECK</source>
        <extracomment>mark on a translation that may be wrong: have a look at it</extracomment>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Try another engine</source>
        <translation>ほかのエンジンで試す</translation>
    </message>
    <message>
        <source>Open the settings of packs and engines</source>
        <translation>パックとエンジンの設定を開く</translation>
    </message>
    <message>
        <source>Hide the machine&apos;s guess</source>
        <translation>推測訳を隠す</translation>
    </message>
    <message>
        <source>Show the machine&apos;s guess</source>
        <translation>推測訳を表示</translation>
    </message>
</context>
<context>
    <name>TrustNote</name>
    <message>
        <source>CHECK</source>
        <extracomment>mark on a translation that may be wrong: have a look at it</extracomment>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Try another engine</source>
        <translation>ほかのエンジンで試す</translation>
    </message>
    <message>
        <source>Open the settings of packs and engines</source>
        <translation>パックとエンジンの設定を開く</translation>
    </message>
    <message>
        <source>Show word by word</source>
        <translation>単語ごとの意味を表示</translation>
    </message>
    <message>
        <source>Show the machine&apos;s guess</source>
        <translation>推測訳を表示</translation>
    </message>
    <message>
        <source>The machine&apos;s translation is not to be trusted: word by word instead</source>
        <translation>機械翻訳を信頼できないため、単語ごとの意味を表示しています</translation>
    </message>
</context>
<context>
    <name>TrustText</name>
    <message>
        <source>The translation may be wrong</source>
        <translation>翻訳が誤っている可能性があります</translation>
    </message>
    <message>
        <source>The translation is not to be trusted</source>
        <translation>この翻訳は信頼できません</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the words of a list</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Not in the translation: %1</source>
        <extracomment>%1 are words of the original</extracomment>
        <translation>翻訳にない語: %1</translation>
    </message>
    <message>
        <source>Not in the original: %1</source>
        <extracomment>%1 are words of the translation</extracomment>
        <translation>原文にない語: %1</translation>
    </message>
    <message>
        <source>Numbers differ: %1</source>
        <extracomment>%1 are numbers</extracomment>
        <translation>数字の違い: %1</translation>
    </message>
    <message>
        <source>Only one of the two says no: %1</source>
        <extracomment>%1 is a word such as “not”</extracomment>
        <translation>片方だけが否定: %1</translation>
    </message>
    <message>
        <source>Turned into its opposite: %1</source>
        <extracomment>%1 are a word of the original and its opposite in the translation</extracomment>
        <translation>反対の意味に: %1</translation>
    </message>
    <message>
        <source>Lost on the way: %1</source>
        <extracomment>%1 are names, prices or codes</extracomment>
        <translation>失われたもの: %1</translation>
    </message>
    <message>
        <source>Said twice: %1</source>
        <extracomment>%1 are words of the translation</extracomment>
        <translation>繰り返し: %1</translation>
    </message>
    <message>
        <source>Its length does not fit the original</source>
        <translation>長さが原文と合いません</translation>
    </message>
    <message>
        <source>The machine itself was unsure</source>
        <translation>機械翻訳の確信度が低めです</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Liked</source>
        <extracomment>what was just done and can be taken back</extracomment>
        <translation>いいねしました</translation>
    </message>
    <message>
        <source>Like taken back</source>
        <translation>いいねを取り消しました</translation>
    </message>
    <message>
        <source>Added to the collection</source>
        <translation>コレクションに追加しました</translation>
    </message>
    <message>
        <source>Taken out of the collection</source>
        <translation>コレクションから外しました</translation>
    </message>
    <message>
        <source>Following</source>
        <extracomment>what was just done and can be taken back: the viewer follows a person now</extracomment>
        <translation>フォローしました</translation>
    </message>
    <message>
        <source>No longer following</source>
        <translation>フォローをやめました</translation>
    </message>
    <message>
        <source>Shared with your followers</source>
        <translation>フォロワーにリポストしました</translation>
    </message>
    <message>
        <source>No longer shared</source>
        <translation>リポストを取り消しました</translation>
    </message>
    <message>
        <source>Muted: their notes are not shown</source>
        <translation>ミュートしました。この人の投稿は表示されません</translation>
    </message>
    <message>
        <source>No longer muted</source>
        <translation>ミュートを解除しました</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>what was just done and can be taken back</extracomment>
        <translation>ブロックしました</translation>
    </message>
    <message>
        <source>No longer blocked</source>
        <translation>ブロックを解除しました</translation>
    </message>
    <message>
        <source>Following the topic</source>
        <translation>ハッシュタグをフォローしました</translation>
    </message>
    <message>
        <source>No longer following the topic</source>
        <translation>ハッシュタグのフォローをやめました</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>投稿を削除しました</translation>
    </message>
    <message>
        <source>Comment deleted</source>
        <translation>コメントを削除しました</translation>
    </message>
    <message>
        <source>Your translation is kept and used from now on</source>
        <translation>訳を保存しました。今後はこの訳を使います</translation>
    </message>
    <message>
        <source>This author is always translated from now on</source>
        <translation>この投稿者は今後いつも翻訳されます</translation>
    </message>
    <message>
        <source>This author is never translated from now on</source>
        <translation>この投稿者は今後翻訳されません</translation>
    </message>
    <message>
        <source>The language of this author is kept</source>
        <translation>この投稿者の言語を記憶しました</translation>
    </message>
    <message>
        <source>The language of this text is kept</source>
        <translation>この文章の言語を記憶しました</translation>
    </message>
    <message>
        <source>This channel is translated from now on</source>
        <translation>このチャンネルは今後翻訳されます</translation>
    </message>
    <message>
        <source>This channel is left in the original from now on</source>
        <translation>このチャンネルは今後原文のまま表示されます</translation>
    </message>
    <message>
        <source>Rule removed</source>
        <translation>ルールを削除しました</translation>
    </message>
    <message>
        <source>Added to the word list</source>
        <translation>単語帳に追加しました</translation>
    </message>
    <message>
        <source>Taken out of the word list</source>
        <translation>単語帳から外しました</translation>
    </message>
    <message>
        <source>Kept in your glossary</source>
        <translation>自分の用語集に追加しました</translation>
    </message>
    <message>
        <source>Removed from your glossary</source>
        <translation>自分の用語集から削除しました</translation>
    </message>
    <message>
        <source>This translation is kept, whatever translates</source>
        <translation>この訳を固定しました</translation>
    </message>
    <message>
        <source>This translation is one of the machine&apos;s again</source>
        <translation>この訳の固定を解除しました</translation>
    </message>
    <message>
        <source>Translation forgotten</source>
        <translation>訳を削除しました</translation>
    </message>
    <message>
        <source>Translations taken in</source>
        <extracomment>A file of translations was taken into the memory</extracomment>
        <translation>翻訳を読み込みました</translation>
    </message>
    <message>
        <source>Terms taken in</source>
        <extracomment>A file of terms was taken into the glossary</extracomment>
        <translation>用語を読み込みました</translation>
    </message>
</context>
<context>
    <name>Unsent</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>投稿%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>コメント%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>メッセージ%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>いいね%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collected note(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>お気に入り%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared note(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>リポスト%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <comment>answers to polls</comment>
        <translation>
            <numerusform>投票%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow(s)</source>
        <comment>people or topics</comment>
        <translation>
            <numerusform>フォロー%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n muted or blocked</source>
        <comment>people</comment>
        <translation>
            <numerusform>ミュート・ブロック%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reaction(s)</source>
        <comment>of any kind</comment>
        <translation>
            <numerusform>リアクション%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VideoControls</name>
    <message>
        <source>Play (Space)</source>
        <translation>再生 (Space)</translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation>音を出す (M)</translation>
    </message>
    <message>
        <source>Repeat</source>
        <extracomment>verb: play the video again and again</extracomment>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>一時停止 (Space)</translation>
    </message>
    <message>
        <source>Sound off (M)</source>
        <translation>消音 (M)</translation>
    </message>
</context>
<context>
    <name>VideoPlayer</name>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Videos cannot be played here: a system library is missing (libpulse0).</source>
        <translation>動画を再生できません。システムライブラリ (libpulse0) がありません。</translation>
    </message>
    <message>
        <source>This video is in a form that cannot be played here.</source>
        <translation>この形式の動画は再生できません。</translation>
    </message>
    <message>
        <source>This video could not be fetched.</source>
        <translation>この動画を取得できませんでした。</translation>
    </message>
    <message>
        <source>This video could not be read.</source>
        <translation>この動画を読み込めませんでした。</translation>
    </message>
</context>
<context>
    <name>WaitingMark</name>
    <message numerus="yes">
        <source>%n not sent</source>
        <extracomment>of posts and reactions, shown in the top bar</extracomment>
        <translation>
            <numerusform>未送信%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>of posts and reactions, shown in the top bar</extracomment>
        <translation>
            <numerusform>送信待ち%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: %1. Look at the reason and try again.</source>
        <extracomment>%1 is a list: 3 likes · 1 note</extracomment>
        <translation>送信できませんでした: %1。理由を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1. It goes out by itself when there is a network.</source>
        <extracomment>%1 is a list: 3 likes · 1 note</extracomment>
        <translation>送信待ち: %1。接続が戻ると自動で送信されます。</translation>
    </message>
</context>
<context>
    <name>WarningEdit</name>
    <message>
        <source>What readers should know first</source>
        <translation>読む前に知らせたいこと</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>閲覧注意</translation>
    </message>
    <message>
        <source>Cover the pictures too</source>
        <translation>写真も隠す</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>leaves the welcome page; everything stays as it is</extracomment>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>leaves the welcome page and shows the feed</extracomment>
        <translation>はじめる</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>表示言語</translation>
    </message>
    <message>
        <source>Welcome to RedNote Desktop</source>
        <translation>RedNote Desktop へようこそ</translation>
    </message>
    <message>
        <source>What you cannot read is translated on this computer.</source>
        <translation>読めない言語は、このパソコンで翻訳されます。</translation>
    </message>
    <message>
        <source>All of this can be changed in the settings.</source>
        <translation>すべて後から設定で変更できます。</translation>
    </message>
</context>
<context>
    <name>WelcomeChoices</name>
    <message>
        <source>Languages I read</source>
        <extracomment>heading on the welcome page</extracomment>
        <translation>読める言語</translation>
    </message>
    <message>
        <source>Translate into</source>
        <extracomment>choice of the language that everything else is translated into</extracomment>
        <translation>翻訳先</translation>
    </message>
    <message>
        <source>I also read</source>
        <extracomment>choice of further languages, whose texts are left as they are</extracomment>
        <translation>ほかに読める言語</translation>
    </message>
    <message>
        <source>Languages I write</source>
        <extracomment>heading on the welcome page</extracomment>
        <translation>書く言語</translation>
    </message>
    <message>
        <source>Write in your own language; what you post is put into this one, too:</source>
        <translation>自分の言語で書くと、次の言語でも投稿されます:</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>heading on the welcome page, above the themes</extracomment>
        <translation>カラー</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>theme: the colours of the operating system</extracomment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <extracomment>heading on the welcome page, above the two places where one can begin</extracomment>
        <translation>どこから始めますか</translation>
    </message>
    <message>
        <source>The community inside</source>
        <translation>内蔵コミュニティ</translation>
    </message>
    <message>
        <source>Ready now, and nothing leaves this computer.</source>
        <translation>すぐに使えて、内容はこのパソコンの外に出ません。</translation>
    </message>
    <message>
        <source>A network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Your account on Mastodon, Pixelfed, GoToSocial or Akkoma.</source>
        <extracomment>these are names of server programs</extracomment>
        <translation>Mastodon、Pixelfed、GoToSocial、Akkoma のアカウントを使います。</translation>
    </message>
</context>
<context>
    <name>WholeWindow</name>
    <message>
        <source>Fill the window</source>
        <translation>ウィンドウ全体に表示</translation>
    </message>
</context>
<context>
    <name>WordBrowser</name>
    <message>
        <source>Words</source>
        <translation>単語</translation>
    </message>
    <message>
        <source>No word matches.</source>
        <translation>一致する単語はありません。</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>yours</source>
        <extracomment>mark on a word: in the reader&apos;s own glossary</extracomment>
        <translation>自分の用語</translation>
    </message>
    <message>
        <source>slang</source>
        <extracomment>mark on a word</extracomment>
        <translation>スラング</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>説明を閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>In the dictionary: %1</source>
        <translation>辞書: %1</translation>
    </message>
    <message>
        <source>Counted with: %1</source>
        <translation>量詞: %1</translation>
    </message>
    <message>
        <source>The dictionary does not have this word.</source>
        <translation>辞書にこの単語がありません。</translation>
    </message>
    <message>
        <source>Literally: %1</source>
        <extracomment>%1 is the word-for-word meaning</extracomment>
        <translation>直訳: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the word with its reading and meaning (Ctrl+C)</source>
        <translation>単語を読みと意味ごとコピー (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>WordMenu</name>
    <message>
        <source>Explain “%1”</source>
        <extracomment>%1 is a Chinese word</extracomment>
        <translation>「%1」を調べる</translation>
    </message>
</context>
<context>
    <name>WordRow</name>
    <message>
        <source>Open the note</source>
        <translation>投稿を開く</translation>
    </message>
    <message>
        <source>Take out of the word list</source>
        <translation>単語帳から外す</translation>
    </message>
</context>
<context>
    <name>WordStar</name>
    <message>
        <source>Take out of the word list</source>
        <translation>単語帳から外す</translation>
    </message>
    <message>
        <source>Add to the word list</source>
        <translation>単語帳に追加</translation>
    </message>
</context>
<context>
    <name>WordsTab</name>
    <message>
        <source>Find a word: Chinese, pinyin or meaning</source>
        <translation>単語を検索: 中国語、ピンイン、意味</translation>
    </message>
    <message>
        <source>Choose a note or a comment to see its Chinese words.</source>
        <translation>投稿かコメントを選ぶと、中国語の単語が表示されます。</translation>
    </message>
    <message>
        <source>slang</source>
        <extracomment>mark on a word</extracomment>
        <translation>スラング</translation>
    </message>
    <message>
        <source>There are no Chinese words in this text.</source>
        <translation>この文章に中国語の単語はありません。</translation>
    </message>
</context>
<context>
    <name>_TitleBar</name>
    <message>
        <source>Float or dock %1</source>
        <translation>%1 を切り離す／固定する</translation>
    </message>
    <message>
        <source>Close %1</source>
        <extracomment>%1 is the name of a panel</extracomment>
        <translation>%1 を閉じる</translation>
    </message>
</context>
</TS>
