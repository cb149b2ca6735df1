<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>AboutNote</name>
    <message>
        <source>Changing your note</source>
        <translation>修改笔记</translation>
    </message>
    <message>
        <source>Leave the note as it is</source>
        <translation>不修改了</translation>
    </message>
    <message>
        <source>Do not reply; write a note of its own</source>
        <translation>不回复，单独写一篇</translation>
    </message>
    <message>
        <source>Replying to a note</source>
        <translation>回复笔记</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>回复 %1</translation>
    </message>
    <message>
        <source>Leave the quoted note out</source>
        <translation>不引用</translation>
    </message>
    <message>
        <source>Quoting a note</source>
        <translation>引用笔记</translation>
    </message>
    <message>
        <source>Quoting %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>引用 %1 的笔记</translation>
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
        <translation>这是一款独立软件，并非由小红书（RedNote）开发，也与其没有任何关联；相关名称归其所有者所有。</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>verb on a button: copy the versions to the clipboard</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy all versions</source>
        <translation>复制版本信息</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断信息</translation>
    </message>
    <message>
        <source>Facts, logs and crash reports for a report to those who make this program</source>
        <translation>反馈问题时可附上的信息、日志和崩溃报告</translation>
    </message>
    <message>
        <source>Welcome again</source>
        <translation>重看欢迎页</translation>
    </message>
    <message>
        <source>The questions of the first start</source>
        <translation>首次启动时的几个问题</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>noun: the licences of the program and of what it bundles</extracomment>
        <translation>许可协议</translation>
    </message>
    <message>
        <source>Program: MIT licence.</source>
        <translation>程序：MIT 许可协议。</translation>
    </message>
    <message>
        <source>Sample community, drawings, videos and slang glossary: CC0 1.0.</source>
        <translation>示例社区、插画、视频与网络用语词表：CC0 1.0。</translation>
    </message>
    <message>
        <source>Dictionary: CC-CEDICT, CC BY-SA 4.0.</source>
        <translation>词典：CC-CEDICT，CC BY-SA 4.0。</translation>
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
        <translation>已复制</translation>
    </message>
    <message>
        <source>Language pack</source>
        <translation>语言包</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>Accounts (Ctrl+Shift+A)</source>
        <translation>账号（Ctrl+Shift+A）</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>我的主页</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>重新登录…</translation>
    </message>
    <message>
        <source>Add an account here…</source>
        <translation>添加本机账号…</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>连接账号…</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>需重新登录</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Has to sign in again; nothing is lost until then</source>
        <translation>需要重新登录，内容不会丢失</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>No keyring: signed in until the program ends</source>
        <translation>没有钥匙串，退出程序后需重新登录</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>noun: the page about a person, not the profile folder</extracomment>
        <translation>主页</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>verb on a button: act as this account from now on</extracomment>
        <translation>切换</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
</context>
<context>
    <name>AccountSection</name>
    <message>
        <source>Networks</source>
        <extracomment>noun: social networks that accounts are connected to</extracomment>
        <translation>社交网络</translation>
    </message>
    <message>
        <source>Accounts on servers of the Mastodon family. The sign-in is kept in the system&apos;s keyring; your password is never stored.</source>
        <translation>Mastodon 及同类服务器上的账号。登录状态存入系统钥匙串，从不保存密码。</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>连接账号…</translation>
    </message>
    <message>
        <source>Another network</source>
        <translation>其他网络</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>People of the embedded community; nothing of it leaves this computer.</source>
        <translation>内置社区里的账号，内容不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>添加账号…</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>其他账号</translation>
    </message>
    <message>
        <source>None yet</source>
        <extracomment>no account is connected to a network yet</extracomment>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Sign out of %1? Drafts and notes that wait to be sent stay on this computer.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>要退出 %1 吗？草稿和等待发送的笔记会保留在这台电脑上。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
</context>
<context>
    <name>AccountWatch</name>
    <message>
        <source>%1 has to sign in again. Nothing is lost until then.</source>
        <extracomment>%1 is the name of a person, who is signed in on a server</extracomment>
        <translation>%1 需要重新登录，内容不会丢失。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>On this computer</source>
        <translation>本机</translation>
    </message>
</context>
<context>
    <name>AddButton</name>
    <message>
        <source>Add pictures or a video</source>
        <translation>添加图片或视频</translation>
    </message>
    <message>
        <source>Add pictures or a video; you can also drop or paste them</source>
        <translation>添加图片或视频，也可以拖入或粘贴</translation>
    </message>
</context>
<context>
    <name>AlsoTo</name>
    <message numerus="yes">
        <source>Also to %n account(s)</source>
        <extracomment>on the button that chooses further accounts which post the same note</extracomment>
        <translation>
            <numerusform>同时发到 %n 个账号</numerusform>
        </translation>
    </message>
    <message>
        <source>Also post to…</source>
        <translation>同时发到…</translation>
    </message>
    <message>
        <source>Post the same note with other accounts of yours</source>
        <translation>用你的其他账号同时发布这篇笔记</translation>
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
        <translation>关闭替代文字（Esc）</translation>
    </message>
    <message>
        <source>What is in the picture? For people who cannot see it.</source>
        <translation>图里有什么？写给看不到图片的人。</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>adjective: light colours of the window</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>adjective: dark colours of the window</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
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
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>noun: animations in the window</extracomment>
        <translation>动画</translation>
    </message>
    <message>
        <source>Reduced</source>
        <extracomment>adjective: reduced motion</extracomment>
        <translation>减弱</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>adjective: full motion</extracomment>
        <translation>完整</translation>
    </message>
    <message>
        <source>Reduced motion stops animations and autoplay.</source>
        <translation>减弱后不再播放动画，视频也不自动播放。</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>The quoted note is gone, or not for you to see.</source>
        <translation>引用的笔记已不存在，或你无权查看。</translation>
    </message>
</context>
<context>
    <name>AuthorHeader</name>
    <message>
        <source>shared by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 转发</translation>
    </message>
    <message>
        <source>Everybody can see this, but it is in no public list</source>
        <translation>公开可见，但不进公共列表</translation>
    </message>
    <message>
        <source>Only the people mentioned can see this</source>
        <translation>仅提到的人可见</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>仅自己可见</translation>
    </message>
    <message>
        <source>Followers can see this</source>
        <translation>仅粉丝可见</translation>
    </message>
    <message>
        <source>edited</source>
        <extracomment>beside the date of a note: it was changed after posting</extracomment>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>Show what was changed</source>
        <translation>查看修改记录</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>tip of a button with three dots: more actions</extracomment>
        <translation>更多</translation>
    </message>
    <message>
        <source>Close the note (Esc)</source>
        <translation>关闭笔记（Esc）</translation>
    </message>
    <message>
        <source>Open the Translation panel</source>
        <translation>打开翻译面板</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>删除笔记</translation>
    </message>
</context>
<context>
    <name>Avatar</name>
    <message>
        <source>Picture of %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 的头像</translation>
    </message>
</context>
<context>
    <name>AvatarCrop</name>
    <message>
        <source>Choose the part of the picture</source>
        <translation>选取头像范围</translation>
    </message>
    <message>
        <source>Drag to move, turn the wheel to zoom</source>
        <translation>拖动可移动，滚轮可缩放</translation>
    </message>
</context>
<context>
    <name>Bilingual</name>
    <message>
        <source>Title</source>
        <extracomment>noun: title of a note</extracomment>
        <translation>标题</translation>
    </message>
    <message>
        <source>What is on your mind? # for topics, @ for people</source>
        <translation>分享你的想法… # 加话题，@ 提到人</translation>
    </message>
    <message>
        <source>Appears here as you type</source>
        <translation>边写边译，译文显示在这里</translation>
    </message>
    <message>
        <source>Swap the two languages</source>
        <translation>交换两种语言</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>EDITED BY YOU</source>
        <translation>已由你修改</translation>
    </message>
    <message numerus="yes">
        <source>%n EDITED BY YOU</source>
        <comment>sentences</comment>
        <translation>
            <numerusform>%n 句由你修改</numerusform>
        </translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>重新翻译</translation>
    </message>
    <message>
        <source>Replace your text by a new translation</source>
        <translation>用新的译文替换你修改的内容</translation>
    </message>
    <message>
        <source>TRANSLATING…</source>
        <translation>翻译中…</translation>
    </message>
    <message>
        <source>TRANSLATED AS YOU TYPE</source>
        <translation>边写边译</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>verb on a button: write the translation oneself</extracomment>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Write this text yourself; it is not replaced then</source>
        <translation>自己写这段文字，之后不会被自动译文替换</translation>
    </message>
    <message>
        <source>This looks like %1.</source>
        <translation>这段文字看起来是%1。</translation>
    </message>
    <message>
        <source>Swap languages</source>
        <translation>交换语言</translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <source>Link copied</source>
        <translation>链接已复制</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>verb: open the note</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Take the like back</source>
        <translation>取消点赞</translation>
    </message>
    <message>
        <source>Like</source>
        <extracomment>verb: like the note</extracomment>
        <translation>点赞</translation>
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
        <source>Share with your followers</source>
        <translation>转发给粉丝</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <extracomment>verb: take back the sharing of a note to one&apos;s followers</extracomment>
        <translation>取消转发</translation>
    </message>
    <message>
        <source>Show what is covered</source>
        <translation>显示被遮住的内容</translation>
    </message>
    <message>
        <source>Cover it again</source>
        <translation>重新遮住</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Explain the words</source>
        <translation>词语释义</translation>
    </message>
    <message>
        <source>Profile of %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 的主页</translation>
    </message>
    <message>
        <source>Show translation</source>
        <translation>显示译文</translation>
    </message>
    <message>
        <source>Hide translation</source>
        <translation>隐藏译文</translation>
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
        <translation>重试</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button on what is covered</comment>
        <translation>显示</translation>
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
        <translation>内容警告</translation>
    </message>
    <message>
        <source>Hidden by your filter</source>
        <translation>已被你的过滤器隐藏</translation>
    </message>
    <message>
        <source>Sensitive content</source>
        <translation>敏感内容</translation>
    </message>
</context>
<context>
    <name>CardPainter</name>
    <message>
        <source>%1 shared</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 转发了</translation>
    </message>
    <message>
        <source>Replies to @%1</source>
        <extracomment>%1 is a person&apos;s handle</extracomment>
        <translation>回复 @%1</translation>
    </message>
    <message>
        <source>A reply</source>
        <extracomment>noun: the note answers somebody; shown without a name</extracomment>
        <translation>回复</translation>
    </message>
</context>
<context>
    <name>CardSpeech</name>
    <message>
        <source>%1, by %2</source>
        <extracomment>%1 is a note&apos;s title, %2 its author&apos;s name</extracomment>
        <translation>%1，作者%2</translation>
    </message>
    <message>
        <source>word by word: %1</source>
        <extracomment>%1 is what each word of the title means</extracomment>
        <translation>逐词释义：%1</translation>
    </message>
    <message>
        <source>in your language: %1</source>
        <extracomment>%1 is the text in the reader&apos;s language</extracomment>
        <translation>你的语言：%1</translation>
    </message>
    <message>
        <source>translated</source>
        <extracomment>read out: the card&apos;s text is a translation</extracomment>
        <translation>已翻译</translation>
    </message>
    <message>
        <source>in the author&apos;s words</source>
        <translation>作者自己的译文</translation>
    </message>
    <message>
        <source>translated, original: %1</source>
        <extracomment>%1 is the text as its author wrote it</extracomment>
        <translation>已翻译，原文：%1</translation>
    </message>
    <message>
        <source>in the author&apos;s words, original: %1</source>
        <extracomment>%1 is the text in the language the author wrote first</extracomment>
        <translation>作者自己的译文，原文：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>%n 个赞</numerusform>
        </translation>
    </message>
    <message>
        <source>liked by you</source>
        <translation>已点赞</translation>
    </message>
    <message>
        <source>collected by you</source>
        <translation>已收藏</translation>
    </message>
    <message>
        <source>shared by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 转发</translation>
    </message>
    <message>
        <source>replies to @%1</source>
        <extracomment>%1 is a person&apos;s handle</extracomment>
        <translation>回复 @%1</translation>
    </message>
    <message>
        <source>hidden by your filter, V shows it</source>
        <translation>已被你的过滤器隐藏，按 V 显示</translation>
    </message>
    <message>
        <source>behind a content warning, V opens it</source>
        <translation>有内容警告，按 V 展开</translation>
    </message>
    <message>
        <source>the pictures are covered, V shows them</source>
        <translation>图片已遮住，按 V 显示</translation>
    </message>
    <message>
        <source>text only</source>
        <extracomment>read out: the note has no picture</extracomment>
        <translation>纯文字</translation>
    </message>
    <message>
        <source>video</source>
        <extracomment>read out: the note has a video</extracomment>
        <translation>视频</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardTips</name>
    <message>
        <source>Take the like back (L)</source>
        <translation>取消点赞（L）</translation>
    </message>
    <message>
        <source>Like (L)</source>
        <extracomment>verb; the key stays as it is</extracomment>
        <translation>点赞（L）</translation>
    </message>
    <message>
        <source>Profile of @%1</source>
        <extracomment>%1 is a person&apos;s handle, without the at sign</extracomment>
        <translation>@%1 的主页</translation>
    </message>
    <message>
        <source>Show it (V)</source>
        <translation>显示（V）</translation>
    </message>
    <message>
        <source>Fetch the picture again</source>
        <translation>重新加载图片</translation>
    </message>
</context>
<context>
    <name>CarouselOverlay</name>
    <message>
        <source>Previous (←)</source>
        <extracomment>the previous picture; the key stays as it is</extracomment>
        <translation>上一张（←）</translation>
    </message>
    <message>
        <source>Next (→)</source>
        <extracomment>the next picture; the key stays as it is</extracomment>
        <translation>下一张（→）</translation>
    </message>
    <message>
        <source>Describe the picture</source>
        <translation>显示替代文字</translation>
    </message>
    <message>
        <source>ALT</source>
        <extracomment>badge on a picture that has an alternative text</extracomment>
        <translation>ALT</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Leave the whole window (Esc)</source>
        <translation>退出铺满窗口（Esc）</translation>
    </message>
    <message>
        <source>Whole window (F)</source>
        <translation>铺满窗口（F）</translation>
    </message>
</context>
<context>
    <name>CollectMenu</name>
    <message>
        <source>New collection…</source>
        <translation>新建专辑…</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新建专辑</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: name of the new collection</extracomment>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>CollectionCard</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 篇笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
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
        <translation>这个专辑还是空的</translation>
    </message>
    <message>
        <source>The star under a note puts it here.</source>
        <translation>点笔记下方的星标，就会收藏到这里。</translation>
    </message>
</context>
<context>
    <name>CollectionsPage</name>
    <message>
        <source>Collections</source>
        <translation>专辑</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新建专辑</translation>
    </message>
    <message>
        <source>Nothing collected yet</source>
        <translation>还没有收藏</translation>
    </message>
    <message>
        <source>The star under a note keeps it in a collection of yours.</source>
        <translation>点笔记下方的星标，就能收藏到你的专辑。</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: name of a collection</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>重命名专辑</translation>
    </message>
    <message>
        <source>Delete the collection “%1”? The notes in it stay where they are.</source>
        <extracomment>%1 is the name of a collection</extracomment>
        <translation>要删除专辑“%1”吗？里面的笔记不会被删除。</translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation>删除专辑</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>CommentBox</name>
    <message>
        <source>Reply in your language…</source>
        <translation>用你的语言回复…</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>你的评论</translation>
    </message>
    <message>
        <source>Post in both</source>
        <translation>双语发布</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>verb on a button: send the comment</extracomment>
        <translation>发送</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Do not reply to this comment</source>
        <translation>取消回复这条评论</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>发送（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Post the comment in both languages</source>
        <translation>用两种语言发布评论</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>发送中…</translation>
    </message>
    <message>
        <source>Followers read it, as they do the note.</source>
        <translation>仅粉丝可见，与笔记一致。</translation>
    </message>
    <message>
        <source>Only those mentioned read it, as they do the note.</source>
        <translation>仅提到的人可见，与笔记一致。</translation>
    </message>
    <message>
        <source>It stands behind the same warning: %1</source>
        <extracomment>%1 is a content warning</extracomment>
        <translation>沿用同样的内容警告：%1</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>回复 %1</translation>
    </message>
    <message>
        <source>It will be sent when there is a connection</source>
        <translation>有网络连接后会自动发送</translation>
    </message>
</context>
<context>
    <name>CommentRow</name>
    <message>
        <source>Reply</source>
        <extracomment>verb on a button: answer this comment</extracomment>
        <translation>回复</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>重新翻译</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>回复 %1</translation>
    </message>
    <message numerus="yes">
        <source>Take the like back (%n likes)</source>
        <translation>
            <numerusform>取消点赞（%n 个赞）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Like (%n likes)</source>
        <translation>
            <numerusform>点赞（%n 个赞）</numerusform>
        </translation>
    </message>
    <message>
        <source>Machine&apos;s guess</source>
        <extracomment>mark on a comment that was put together word by word</extracomment>
        <translation>机器译文</translation>
    </message>
    <message>
        <source>Word by word</source>
        <translation>逐词释义</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>verb on a button</extracomment>
        <translation>翻译</translation>
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
            <numerusform>%n 条评论</numerusform>
        </translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>还没有评论</translation>
    </message>
    <message>
        <source>Write the first one, in your own language.</source>
        <translation>用你自己的语言写下第一条评论吧。</translation>
    </message>
    <message>
        <source>More comments</source>
        <translation>更多评论</translation>
    </message>
    <message>
        <source>Try again to load more comments</source>
        <translation>加载失败，点此重试</translation>
    </message>
</context>
<context>
    <name>CommentsTab</name>
    <message>
        <source>More comments</source>
        <translation>更多评论</translation>
    </message>
    <message>
        <source>No note is open</source>
        <translation>没有打开的笔记</translation>
    </message>
    <message>
        <source>Open a note to read its comments in both languages.</source>
        <translation>打开一篇笔记，就能双语阅读评论。</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>还没有评论</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 篇笔记</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComposerPanel</name>
    <message>
        <source>New note</source>
        <translation>写笔记</translation>
    </message>
    <message>
        <source>Kept in your drafts</source>
        <translation>已存入草稿</translation>
    </message>
</context>
<context>
    <name>CorrectionEdit</name>
    <message>
        <source>Your translation of this sentence</source>
        <translation>你对这句话的译文</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leave the translation as it was (Esc)</source>
        <translation>保留原来的译文（Esc）</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>verb on a button: keep one&apos;s own translation of a sentence</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Use this translation from now on, wherever the sentence occurs (Ctrl+Enter)</source>
        <translation>以后遇到这句话都用这个译文（Ctrl+Enter）</translation>
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
        <translation>封面样式：%1</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>noun: a paper-coloured background of a text note</extracomment>
        <translation>纸张</translation>
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
        <translation>水墨</translation>
    </message>
    <message>
        <source>Blush</source>
        <extracomment>noun: name of a pink background of a text note</extracomment>
        <translation>腮红</translation>
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
        <translation>黄油</translation>
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
        <translation>方格纸</translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>Something went wrong in the last run.</source>
        <translation>上次运行时出了点问题。</translation>
    </message>
    <message>
        <source>RedNote Desktop ended unexpectedly.</source>
        <translation>RedNote Desktop 意外退出了。</translation>
    </message>
    <message>
        <source>View report</source>
        <translation>查看报告</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>verb: takes the notice away; the report stays in the diagnostics</extracomment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>DamageNotice</name>
    <message>
        <source>A damaged file was set aside in the profile folder: %1</source>
        <extracomment>%1 are names of files</extracomment>
        <translation>个人数据文件夹中有损坏的文件，已另行保存：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) saved from it.</source>
        <comment>drafts, words, notes …</comment>
        <translation>
            <numerusform>从中找回 %n 条内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n entry(s) could not be read.</source>
        <comment>drafts, words, notes …</comment>
        <translation>
            <numerusform>至少 %n 条内容无法读取。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Place</source>
        <comment>where the note is from</comment>
        <translation>地点</translation>
    </message>
    <message>
        <source>Who may read the note</source>
        <translation>谁可以看</translation>
    </message>
    <message>
        <source>Visible to: %1</source>
        <translation>可见范围：%1</translation>
    </message>
    <message>
        <source>Everyone</source>
        <extracomment>who may see the note</extracomment>
        <translation>公开</translation>
    </message>
    <message>
        <source>Everyone, not in lists</source>
        <translation>公开，不进列表</translation>
    </message>
    <message>
        <source>Followers</source>
        <extracomment>who may see the note: only those who follow its author</extracomment>
        <translation>仅粉丝</translation>
    </message>
    <message>
        <source>Mentioned people</source>
        <extracomment>who may see the note: only those named in it</extracomment>
        <translation>仅提到的人</translation>
    </message>
    <message>
        <source>Only me</source>
        <extracomment>who may see the note: only its author</extracomment>
        <translation>仅自己</translation>
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
        <translation>本机</translation>
    </message>
    <message>
        <source>Looks</source>
        <extracomment>group of facts: theme, text size, languages</extracomment>
        <translation>外观</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>占用空间</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>group of facts: how many accounts there are, whether something crashed</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>语言包</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>窗口系统</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Input method</source>
        <extracomment>of characters, such as Pinyin</extracomment>
        <translation>输入法</translation>
    </message>
    <message>
        <source>Runs from</source>
        <extracomment>how the program got here: from a package or from its sources</extracomment>
        <translation>运行方式</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>系统语言</translation>
    </message>
    <message>
        <source>Languages read</source>
        <translation>阅读语言</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>正在使用</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>繁体中文</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日文</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩文</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>the folder of everything that is kept of a person</extracomment>
        <translation>个人数据文件夹</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Locale files</source>
        <translation>语言文件</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>解释器</translation>
    </message>
    <message>
        <source>Profile database</source>
        <translation>个人数据库</translation>
    </message>
    <message>
        <source>Community database</source>
        <translation>社区数据库</translation>
    </message>
    <message>
        <source>Own pictures and videos</source>
        <translation>自己的图片和视频</translation>
    </message>
    <message>
        <source>Copies of what was published</source>
        <translation>已发布内容的副本</translation>
    </message>
    <message>
        <source>Installed packs</source>
        <translation>已安装的语言包</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Accounts here</source>
        <translation>本机账号</translation>
    </message>
    <message>
        <source>Accounts on networks</source>
        <translation>社交网络账号</translation>
    </message>
    <message>
        <source>Remote engines in use</source>
        <translation>正在使用的远程引擎</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>崩溃报告</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>诊断信息</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>puts all facts on the clipboard</extracomment>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Save log bundle…</source>
        <translation>保存日志包…</translation>
    </message>
    <message>
        <source>Crash reports…</source>
        <translation>崩溃报告…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>For a report to those who make this program. Neither this nor the log bundle names people or holds anything you wrote or read.</source>
        <translation>用于向开发者反馈问题。这里和日志包中都不会出现人名，也没有你写过或读过的内容。</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>of facts: they are on the clipboard now</extracomment>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Save log bundle</source>
        <translation>保存日志包</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Zip 压缩包 (*.zip)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>已保存为 %1</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>DoubtRow</name>
    <message>
        <source>Post anyway</source>
        <translation>仍要发布</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>verb on a button: change the translation before posting</extracomment>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Post in %1 only</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>只发布%1</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Untitled</source>
        <extracomment>adjective: a draft without title and text</extracomment>
        <translation>无标题</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>删除草稿</translation>
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
        <translation>写笔记</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>没有草稿</translation>
    </message>
    <message>
        <source>What you write is kept here until you post it.</source>
        <translation>你写的内容会保存在这里，直到发布。</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>删除草稿</translation>
    </message>
    <message>
        <source>Delete this draft? It cannot be brought back.</source>
        <translation>要删除这份草稿吗？删除后无法恢复。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop pictures or a video here</source>
        <translation>松开鼠标，添加图片或视频</translation>
    </message>
</context>
<context>
    <name>EditProfile</name>
    <message>
        <source>Edit profile</source>
        <translation>编辑资料</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>简介</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>verb on a button: remove the picture of oneself</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: the name that others see, not the handle</extracomment>
        <translation>昵称</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>noun: where the person lives</extracomment>
        <translation>地区</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>常用语言</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tiff)</source>
        <translation>图片 (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tiff)</translation>
    </message>
</context>
<context>
    <name>EngineDialog</name>
    <message>
        <source>Add a translation service</source>
        <translation>添加翻译服务</translation>
    </message>
    <message>
        <source>Change a translation service</source>
        <translation>修改翻译服务</translation>
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
        <translation>添加后默认关闭，需在列表中开启。</translation>
    </message>
    <message>
        <source>This address is not encrypted: others on the way can read texts and key.</source>
        <translation>这个地址未加密，传输途中的文字和密钥可能被他人看到。</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>verb on a button: try whether the service answers</extracomment>
        <translation>测试</translation>
    </message>
    <message>
        <source>Sends one fixed sentence to the service</source>
        <translation>向服务发送一句固定的测试文字</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>noun: the kind of translation service</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>noun: the paid or free plan of a translation service</extracomment>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>noun: web address of a translation service</extracomment>
        <translation>地址</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>noun: language model of a translation service</extracomment>
        <translation>模型</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>noun: secret access key of a translation service</extracomment>
        <translation>密钥</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>已保存，输入可替换</translation>
    </message>
    <message>
        <source>goes into the system&apos;s keyring</source>
        <translation>存入系统钥匙串</translation>
    </message>
    <message>
        <source>only if the service wants one</source>
        <translation>服务需要时才填</translation>
    </message>
    <message>
        <source>Asking…</source>
        <extracomment>the translation service is being tried</extracomment>
        <translation>请求中…</translation>
    </message>
    <message>
        <source>There is no keyring, so the key is forgotten when the program ends.</source>
        <translation>没有可用的钥匙串，退出程序后密钥不会保留。</translation>
    </message>
    <message>
        <source>Enter an address such as %1, without a name or key in it.</source>
        <translation>请输入类似 %1 的地址，不要包含用户名或密钥。</translation>
    </message>
    <message>
        <source>Enter the model to use, such as qwen2.5:7b.</source>
        <translation>请输入要使用的模型，例如 qwen2.5:7b。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>请输入名称。</translation>
    </message>
</context>
<context>
    <name>EngineFoot</name>
    <message>
        <source>Translating…</source>
        <translation>正在翻译…</translation>
    </message>
    <message>
        <source>Show translation</source>
        <translation>显示译文</translation>
    </message>
    <message>
        <source>Original only</source>
        <extracomment>state: the text is shown without translation</extracomment>
        <translation>只看原文</translation>
    </message>
    <message>
        <source>Improve</source>
        <extracomment>verb on a button: write a better translation</extracomment>
        <translation>改进译文</translation>
    </message>
    <message>
        <source>Write a better translation of the marked sentence (E)</source>
        <translation>为标记的句子写一个更好的译文（E）</translation>
    </message>
    <message>
        <source>Flip the whole window between translation and original (Ctrl+T)</source>
        <translation>整个窗口在译文和原文之间切换（Ctrl+T）</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <comment>reading aid above Chinese words</comment>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Show how the Chinese words are read</source>
        <translation>显示中文词语的读音</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>verb on a button: opens the choice of what to copy</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the translation or both languages</source>
        <translation>复制译文，或同时复制两种语言</translation>
    </message>
    <message>
        <source>Copy translation</source>
        <translation>复制译文</translation>
    </message>
    <message>
        <source>Copy both languages</source>
        <translation>复制双语</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>重新翻译</translation>
    </message>
    <message>
        <source>Translate again, without what is remembered</source>
        <translation>不用记忆的译文，重新翻译</translation>
    </message>
    <message>
        <source>Written by the author in both languages</source>
        <translation>作者用两种语言写成</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>未翻译</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>本机翻译</translation>
    </message>
    <message>
        <source>On a server</source>
        <translation>服务器翻译</translation>
    </message>
    <message>
        <source>Detected: %1, %2</source>
        <translation>识别为%1，%2</translation>
    </message>
</context>
<context>
    <name>EngineLedger</name>
    <message>
        <source>What was sent</source>
        <translation>发送记录</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>清空记录</translation>
    </message>
    <message>
        <source>Nothing has left this computer.</source>
        <translation>没有任何内容离开过这台电脑。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n requests, %2 characters</source>
        <extracomment>%1 is the name of a server, %2 a number of characters; %n counts requests</extracomment>
        <translation>
            <numerusform>%1：%n 次请求，%2 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of what was sent is forgotten. What was sent stays sent.</source>
        <translation>只会清空这里的记录，已经发送的内容无法收回。</translation>
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
        <translation>推后使用 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>verb on a button: try whether the service answers</extracomment>
        <translation>测试</translation>
    </message>
    <message>
        <source>Test %1</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>测试 %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is the name of a translation service; a switch that is on or off</extracomment>
        <translation>启用 %1</translation>
    </message>
</context>
<context>
    <name>Engines</name>
    <message>
        <source>Chat service</source>
        <extracomment>noun: a translation service that is a chat model</extracomment>
        <translation>聊天服务</translation>
    </message>
    <message>
        <source>Chat service (OpenAI, Ollama …)</source>
        <translation>聊天服务（OpenAI、Ollama 等）</translation>
    </message>
    <message>
        <source>Built-in translator, by way of English, packs %1</source>
        <extracomment>%1 are the versions of language packs</extracomment>
        <translation>内置翻译，经英语中转，语言包 %1</translation>
    </message>
    <message>
        <source>Built-in translator, pack %1</source>
        <extracomment>%1 is the version of a language pack</extracomment>
        <translation>内置翻译，语言包 %1</translation>
    </message>
    <message>
        <source>Slang glossary</source>
        <translation>网络用语词表</translation>
    </message>
    <message>
        <source>Your glossary</source>
        <translation>我的术语</translation>
    </message>
    <message>
        <source>Dictionary %1</source>
        <extracomment>%1 is the name of a dictionary</extracomment>
        <translation>词典 %1</translation>
    </message>
    <message>
        <source>%1 (still learning)</source>
        <extracomment>%1 is the name of a translator that makes mistakes</extracomment>
        <translation>%1（试验版）</translation>
    </message>
    <message>
        <source>The key is missing or not accepted.</source>
        <translation>密钥缺失或无效。</translation>
    </message>
    <message>
        <source>There is no such service or model at this address.</source>
        <translation>这个地址上没有这样的服务或模型。</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>服务拒绝了请求。</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>无法连接到服务。</translation>
    </message>
    <message>
        <source>What came back was not a usable translation.</source>
        <translation>返回的内容不是可用的译文。</translation>
    </message>
    <message>
        <source>“%1” → “%2” (%3 ms)</source>
        <extracomment>%1 is a sentence, %2 its translation, %3 a number of milliseconds</extracomment>
        <translation>“%1” → “%2”（%3 毫秒）</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>in the record of what was sent: the service answered</extracomment>
        <translation>已返回</translation>
    </message>
    <message>
        <source>Given up</source>
        <extracomment>in the record of what was sent: the reader or the program stopped waiting</extracomment>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>尚未返回</translation>
    </message>
    <message>
        <source>Not by %1: %2</source>
        <extracomment>%1 is the name of a translation service, %2 a sentence that says why it failed</extracomment>
        <translation>%1 未能翻译：%2</translation>
    </message>
</context>
<context>
    <name>EnginesSection</name>
    <message>
        <source>Who translates</source>
        <translation>由谁翻译</translation>
    </message>
    <message>
        <source>The first in the list is asked first; where it fails, the next one is. Services get public notes and comments that you look at, while they are switched on. Drafts, private notes and notes for followers never leave this computer.</source>
        <translation>按列表顺序翻译，前一个失败时换下一个。服务开启后，会收到你正在看的公开笔记和评论。草稿、私密笔记和仅粉丝可见的笔记绝不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Order for</source>
        <extracomment>before the name of two languages: in which order the services are asked for them</extracomment>
        <translation>适用语言</translation>
    </message>
    <message>
        <source>Use the order for all languages</source>
        <translation>改用所有语言的顺序</translation>
    </message>
    <message>
        <source>Add a service…</source>
        <translation>添加服务…</translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>其他服务</translation>
    </message>
    <message>
        <source>LibreTranslate, DeepL, or a chat service such as Ollama on this computer</source>
        <translation>LibreTranslate、DeepL，或本机 Ollama 之类的聊天服务</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>发送记录</translation>
    </message>
    <message>
        <source>Every request to a service is written down before it leaves: when, to whom and how much, never the text.</source>
        <translation>每次请求发出前都会记录时间、对象和字数，但不记录文字内容。</translation>
    </message>
    <message numerus="yes">
        <source>%1 It is asked again in %n minutes.</source>
        <extracomment>%1 says why a service failed, in a sentence; %n counts minutes</extracomment>
        <translation>
            <numerusform>%1%n 分钟后会重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Switched off: drafts, private notes and notes for followers are not translated.</source>
        <translation>已关闭：草稿、私密笔记和仅粉丝可见的笔记不会翻译。</translation>
    </message>
    <message>
        <source>Switched off, and no service is on: nothing is translated.</source>
        <translation>已关闭，也没有启用其他服务：不会翻译任何内容。</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>所有语言</translation>
    </message>
    <message>
        <source>no language pack</source>
        <translation>没有语言包</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>noun: translations made on this computer</extracomment>
        <translation>本机</translation>
    </message>
    <message>
        <source>Use %1?</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>要使用 %1 吗？</translation>
    </message>
    <message>
        <source>Public notes and comments that you look at are sent to the program at %1 on this computer to be translated; what it does with them is up to that program. Drafts, private notes and notes for followers are never sent. Every request is listed in these settings.</source>
        <extracomment>%1 is the name and the port of a server</extracomment>
        <translation>你正在看的公开笔记和评论会发送给本机 %1 上的程序来翻译，如何处理由该程序决定。草稿、私密笔记和仅粉丝可见的笔记绝不会发送。每次请求都会列在这里的设置中。</translation>
    </message>
    <message>
        <source>Public notes and comments that you look at are sent to %1 to be translated. Its operator sees these texts and your internet address. Drafts, private notes and notes for followers are never sent. Every request is listed in these settings.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>你正在看的公开笔记和评论会发送到 %1 来翻译，其运营者能看到这些文字和你的 IP 地址。草稿、私密笔记和仅粉丝可见的笔记绝不会发送。每次请求都会列在这里的设置中。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>请求中…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Its address and its key are forgotten.</source>
        <translation>它的地址和密钥都会被删除。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>There is no connection.</source>
        <translation>没有网络连接。</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>对方迟迟没有回应。</translation>
    </message>
    <message>
        <source>No secure connection could be made. Check the address.</source>
        <translation>无法建立安全连接，请检查地址。</translation>
    </message>
    <message>
        <source>The address sends to another one. Enter that one instead.</source>
        <translation>这个地址会跳转到另一个地址，请直接填写跳转后的地址。</translation>
    </message>
    <message>
        <source>This account is signed out. Sign in again to go on.</source>
        <translation>这个账号已退出登录，请重新登录。</translation>
    </message>
    <message>
        <source>Too many requests. Wait a moment, then try again.</source>
        <translation>操作太频繁了，请稍后再试。</translation>
    </message>
    <message>
        <source>It was refused. Check what you entered and try again.</source>
        <translation>提交被拒绝，请检查填写的内容后再试。</translation>
    </message>
    <message>
        <source>This is gone, or not visible to this account.</source>
        <translation>内容已不存在，或此账号无权查看。</translation>
    </message>
    <message>
        <source>The translation service wants another key.</source>
        <translation>翻译服务不接受这个密钥。</translation>
    </message>
    <message>
        <source>No server of this name was found. Check the name and the connection.</source>
        <translation>找不到这个服务器，请检查名称和网络连接。</translation>
    </message>
    <message>
        <source>The program was not let in. The account stays as it was.</source>
        <translation>未获授权，账号没有变化。</translation>
    </message>
    <message>
        <source>What this account may use of the service is used up.</source>
        <translation>这个账号的服务额度已用完。</translation>
    </message>
    <message>
        <source>The server has a problem. Try again later.</source>
        <translation>服务器出了点问题，请稍后再试。</translation>
    </message>
    <message>
        <source>This address is not a server that can be connected.</source>
        <translation>这个地址不是可以连接的服务器。</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>无法识别服务器返回的内容。</translation>
    </message>
    <message>
        <source>No language pack is installed for these languages.</source>
        <translation>没有安装这两种语言的语言包。</translation>
    </message>
    <message>
        <source>No translator here knows these languages.</source>
        <translation>这里的翻译引擎不支持这两种语言。</translation>
    </message>
    <message>
        <source>No translator is switched on that may see this text.</source>
        <translation>没有启用可以读取这段文字的翻译引擎。</translation>
    </message>
    <message>
        <source>The translator gave nothing usable for this text.</source>
        <translation>这段文字没能翻译出可用的结果。</translation>
    </message>
    <message>
        <source>This file is too large. Choose a smaller one.</source>
        <translation>文件太大，请换一个小一点的。</translation>
    </message>
    <message>
        <source>This file is not a picture or video that can be read.</source>
        <translation>这个文件不是可以读取的图片或视频。</translation>
    </message>
    <message>
        <source>A file of the profile was damaged and has been set aside.</source>
        <translation>有一个个人数据文件已损坏，已另行保存。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again.</source>
        <translation>磁盘已满，请清理空间后再试。</translation>
    </message>
    <message>
        <source>This profile was written by a newer version. Update to open it.</source>
        <translation>这份数据由更新的版本写入，请升级后再打开。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is not available or locked.</source>
        <translation>系统钥匙串不可用或已锁定。</translation>
    </message>
    <message>
        <source>The profile folder could not be read or written.</source>
        <translation>无法读写个人数据文件夹。</translation>
    </message>
    <message>
        <source>Something went wrong. The log holds the details.</source>
        <translation>出了点问题，详情见日志。</translation>
    </message>
    <message>
        <source>This file is not a language pack, or it is damaged.</source>
        <translation>这个文件不是语言包，或已损坏。</translation>
    </message>
    <message>
        <source>This pack tries to write outside its folder. Not installed.</source>
        <translation>这个语言包试图写入自身文件夹以外的位置，未安装。</translation>
    </message>
    <message>
        <source>This pack is too large. Not installed.</source>
        <translation>这个语言包太大，未安装。</translation>
    </message>
    <message>
        <source>This kind of language pack cannot be used here.</source>
        <translation>这里不支持这种语言包。</translation>
    </message>
    <message>
        <source>This pack splits words in a way (BPE) that this program cannot. Not installed.</source>
        <translation>这个语言包的分词方式（BPE）不受支持，未安装。</translation>
    </message>
    <message>
        <source>What came is not what the list promises. Deleted; try again later.</source>
        <translation>下载的内容与清单不符，已删除，请稍后再试。</translation>
    </message>
    <message>
        <source>This pack failed to translate on trial. Not installed.</source>
        <translation>这个语言包试译失败，未安装。</translation>
    </message>
    <message>
        <source>This version, or a newer one, is installed already.</source>
        <translation>已安装这个版本或更新的版本。</translation>
    </message>
    <message>
        <source>The list names no safe address for this pack.</source>
        <translation>清单里没有这个语言包的安全下载地址。</translation>
    </message>
</context>
<context>
    <name>ExplorePage</name>
    <message>
        <source>Channels</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>what the people one follows write</comment>
        <translation>首页</translation>
    </message>
    <message>
        <source>For you</source>
        <extracomment>name of the channel with notes chosen for the reader</extracomment>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Food</source>
        <comment>channel</comment>
        <translation>美食</translation>
    </message>
    <message>
        <source>Travel</source>
        <comment>channel</comment>
        <translation>旅行</translation>
    </message>
    <message>
        <source>Beauty</source>
        <comment>channel</comment>
        <translation>美妆</translation>
    </message>
    <message>
        <source>Outfits</source>
        <comment>channel</comment>
        <translation>穿搭</translation>
    </message>
    <message>
        <source>Pets</source>
        <comment>channel</comment>
        <translation>宠物</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>channel</comment>
        <translation>家居</translation>
    </message>
    <message>
        <source>Study</source>
        <comment>channel</comment>
        <translation>学习</translation>
    </message>
    <message>
        <source>Fitness</source>
        <comment>channel</comment>
        <translation>健身</translation>
    </message>
    <message>
        <source>Tech</source>
        <comment>channel</comment>
        <translation>数码</translation>
    </message>
    <message>
        <source>Film and music</source>
        <comment>channel</comment>
        <translation>影音</translation>
    </message>
    <message>
        <source>Crafts</source>
        <comment>channel</comment>
        <translation>手工</translation>
    </message>
    <message>
        <source>Parenting</source>
        <comment>channel</comment>
        <translation>亲子</translation>
    </message>
    <message>
        <source>Life</source>
        <comment>channel</comment>
        <translation>生活</translation>
    </message>
    <message>
        <source>New here</source>
        <comment>channel</comment>
        <translation>新人报到</translation>
    </message>
    <message>
        <source>Trending</source>
        <comment>channel</comment>
        <translation>热门</translation>
    </message>
    <message>
        <source>This server</source>
        <comment>channel</comment>
        <translation>本站</translation>
    </message>
    <message>
        <source>All servers</source>
        <comment>channel</comment>
        <translation>跨站</translation>
    </message>
    <message>
        <source>Nothing in this channel yet</source>
        <translation>这个频道还没有内容</translation>
    </message>
    <message>
        <source>Write the first note: choose a topic of this channel for it.</source>
        <translation>来写第一篇吧，加上这个频道的话题就行。</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>写笔记</translation>
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
        <translation>打开前先显示内容警告</translation>
    </message>
    <message>
        <source>Poll</source>
        <extracomment>noun: a button that adds a poll</extracomment>
        <translation>投票</translation>
    </message>
    <message>
        <source>Ask your readers</source>
        <translation>发起投票，问问读者</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>adverb: a button that lets the note be posted at a later time</extracomment>
        <translation>定时</translation>
    </message>
    <message>
        <source>Choose when it is posted</source>
        <translation>选择发布时间</translation>
    </message>
</context>
<context>
    <name>FeedFooter</name>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>You have seen it all</source>
        <translation>已经到底啦</translation>
    </message>
</context>
<context>
    <name>FeedPanel</name>
    <message>
        <source>Nothing here yet</source>
        <translation>这里还没有内容</translation>
    </message>
    <message>
        <source>New notes will show up here.</source>
        <translation>新笔记会出现在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>%n 篇新笔记</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedRow</name>
    <message>
        <source>Filtered: %1</source>
        <extracomment>%1 is the name of a filter that the reader made</extracomment>
        <translation>已过滤：%1</translation>
    </message>
</context>
<context>
    <name>FocusPicker</name>
    <message>
        <source>What must stay visible</source>
        <translation>必须保留的位置</translation>
    </message>
    <message>
        <source>Click what must stay visible when the picture is cropped. Arrow keys move it.</source>
        <translation>点击图片裁剪时必须保留的位置，也可用方向键移动。</translation>
    </message>
    <message>
        <source>%1 % from the left, %2 % from the bottom</source>
        <extracomment>%1 and %2 are numbers from 0 to 100</extracomment>
        <translation>距左边 %1%，距底边 %2%</translation>
    </message>
</context>
<context>
    <name>FollowButton</name>
    <message>
        <source>Following</source>
        <extracomment>state of the button: the viewer follows this person</extracomment>
        <translation>已关注</translation>
    </message>
    <message>
        <source>Stop following %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>取消关注 %1</translation>
    </message>
    <message>
        <source>Requested</source>
        <extracomment>The viewer asked to follow a person, who has not answered yet</extracomment>
        <translation>已申请</translation>
    </message>
    <message>
        <source>Take back the request to follow %1</source>
        <translation>撤回对 %1 的关注申请</translation>
    </message>
    <message>
        <source>Follow back</source>
        <extracomment>verb: follow somebody who follows the viewer already</extracomment>
        <translation>回关</translation>
    </message>
    <message>
        <source>Follow %1 back</source>
        <translation>回关 %1</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>verb on a button</extracomment>
        <translation>关注</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>关注 %1</translation>
    </message>
</context>
<context>
    <name>FollowingPage</name>
    <message>
        <source>No notes here yet</source>
        <translation>还没有关注的人的笔记</translation>
    </message>
    <message>
        <source>Follow people whose notes you like; what they post appears here.</source>
        <translation>关注你喜欢的人，他们的笔记会出现在这里。</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Topic</source>
        <extracomment>noun: a button that adds a topic (hashtag)</extracomment>
        <translation>话题</translation>
    </message>
    <message>
        <source>Add a topic (#)</source>
        <translation>添加话题（#）</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>noun: a button that adds a product</extracomment>
        <translation>好物</translation>
    </message>
    <message>
        <source>Recommend a product</source>
        <translation>推荐好物</translation>
    </message>
    <message>
        <source>Keep as draft, begin a new note</source>
        <translation>存为草稿，再写一篇</translation>
    </message>
    <message>
        <source>Post in %1 only</source>
        <translation>只发布%1</translation>
    </message>
    <message>
        <source>Post in both languages</source>
        <translation>双语发布</translation>
    </message>
    <message>
        <source>Post in both</source>
        <translation>双语发布</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>verb on a button: save the draft</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Schedule</source>
        <comment>post it later</comment>
        <translation>定时发布</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>verb on a button: publish the note</extracomment>
        <translation>发布</translation>
    </message>
    <message>
        <source>Post (Ctrl+Enter). Down opens other ways to post.</source>
        <translation>发布（Ctrl+Enter）。按向下键查看其他发布方式。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>The draft is being saved</source>
        <translation>正在保存草稿</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>%1 已保存</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <extracomment>the draft was saved</extracomment>
        <translation>✓ 已保存</translation>
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
        <translation>这里缺了一些笔记：新来的比已加载的多</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Show more notes</source>
        <extracomment>button between two notes of a feed where notes are missing</extracomment>
        <translation>显示更多笔记</translation>
    </message>
</context>
<context>
    <name>GlossarySection</name>
    <message>
        <source>Your terms</source>
        <translation>我的术语</translation>
    </message>
    <message>
        <source>Names and words that are always translated as you say. Where an engine does not follow, the sentence is cut around the term.</source>
        <translation>这些名称和词语始终按你的译法翻译。如果引擎不照办，就把句子在术语处断开翻译。</translation>
    </message>
    <message>
        <source>No terms yet.</source>
        <translation>还没有术语。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>No term matches.</source>
        <translation>没有匹配的术语。</translation>
    </message>
    <message>
        <source>Search in terms, translations and notes</source>
        <translation>搜索术语、译文和备注</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>noun: heading over reading and writing files</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>CSV needs the columns source and target. TBX is written as TBX-Basic of ISO 30042, version 3, style DCA; both styles are read.</source>
        <translation>CSV 文件需要 source 和 target 两列。TBX 按 ISO 30042 的 TBX-Basic 第 3 版 DCA 格式导出；DCA 和 DCT 两种格式都能导入。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import a TBX or CSV file</source>
        <translation>导入 TBX 或 CSV 文件</translation>
    </message>
    <message>
        <source>Export a TBX or CSV file</source>
        <translation>导出为 TBX 或 CSV 文件</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Take in terms</source>
        <translation>导入术语</translation>
    </message>
    <message>
        <source>Write terms</source>
        <translation>导出术语</translation>
    </message>
</context>
<context>
    <name>GlossaryTab</name>
    <message>
        <source>Find a term: Chinese, pinyin or meaning</source>
        <translation>查找用语：中文、拼音或释义</translation>
    </message>
    <message>
        <source>Your terms…</source>
        <translation>我的术语…</translation>
    </message>
    <message>
        <source>Add, change and exchange terms of your own</source>
        <translation>添加、修改、导入或导出自己的术语</translation>
    </message>
    <message>
        <source>in this text</source>
        <translation>本文出现</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>of a term: written by the reader</extracomment>
        <translation>我的</translation>
    </message>
    <message>
        <source>The glossary is empty.</source>
        <translation>词表是空的。</translation>
    </message>
</context>
<context>
    <name>HeldRow</name>
    <message>
        <source>Scheduled for %1, %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>将于 %1 %2 发布</translation>
    </message>
    <message>
        <source>Don&apos;t post</source>
        <extracomment>verb on a button: do not publish the note that waits</extracomment>
        <translation>不发布</translation>
    </message>
    <message>
        <source>Take it back from the network and keep it as a draft</source>
        <translation>从网络撤回，存为草稿</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Changes of the note</source>
        <translation>笔记修改记录</translation>
    </message>
    <message>
        <source>Written %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>写于 %1</translation>
    </message>
    <message>
        <source>Now, changed %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>当前版本，修改于 %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>修改于 %1</translation>
    </message>
</context>
<context>
    <name>KeptMark</name>
    <message>
        <source>Try again</source>
        <extracomment>verb: tip of a button that loads the page once more</extracomment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Offline · as of %1</source>
        <extracomment>%1 is how long ago: “2 h”</extracomment>
        <translation>离线 · %1的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>of posts and reactions; stands behind “Offline · as of 2 h”</extracomment>
        <translation>
            <numerusform>%n 项待发送</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Choose the language</source>
        <translation>选择语言</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left in one post</source>
        <comment>both languages together</comment>
        <translation>
            <numerusform>两种语言合计还剩 %n 个字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long for one post</source>
        <translation>
            <numerusform>单篇超出 %n 个字</numerusform>
        </translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>语言：%1</translation>
    </message>
    <message>
        <source>Title in %1</source>
        <translation>%1标题</translation>
    </message>
    <message>
        <source>Text in %1</source>
        <translation>%1正文</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Learn</source>
        <extracomment>noun: name of the page with kept words</extracomment>
        <translation>学习</translation>
    </message>
    <message>
        <source>Word, pinyin, meaning or sentence</source>
        <translation>词语、拼音、释义或例句</translation>
    </message>
    <message>
        <source>Find in the word list</source>
        <translation>在生词本中查找</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>导出为 CSV</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>Export the word list</source>
        <translation>导出生词本</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>words</source>
        <extracomment>name of a file, without its suffix</extracomment>
        <translation>生词本</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) exported</source>
        <translation>
            <numerusform>已导出 %n 个词语</numerusform>
        </translation>
    </message>
    <message>
        <source>No word matches.</source>
        <translation>没有匹配的词语。</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>还没有生词</translation>
    </message>
    <message>
        <source>Double click a Chinese word in a note and add it with the star.</source>
        <translation>双击笔记里的中文词语，点星标即可加入。</translation>
    </message>
    <message>
        <source>Explore</source>
        <extracomment>verb on a button: go and look for notes</extracomment>
        <translation>发现</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>When</source>
        <extracomment>head of a table&apos;s column: the moment</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Sent to</source>
        <extracomment>head of a table&apos;s column: a translation service</extracomment>
        <translation>发送给</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>head of a table&apos;s column: from which language into which</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>How much text was sent to a service</extracomment>
        <translation>字数</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>What came of a request to a service</extracomment>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>Lifecycle</name>
    <message>
        <source>RedNote Desktop cannot open this address: %1</source>
        <extracomment>%1 is an address such as rednote:note/12</extracomment>
        <translation>RedNote Desktop 无法打开这个地址：%1</translation>
    </message>
    <message>
        <source>The locale file cannot be read, line %1: %2</source>
        <extracomment>%1 is the number of a line, %2 an explanation in English</extracomment>
        <translation>语言文件无法读取，第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>ListSkeleton</name>
    <message>
        <source>Loading</source>
        <translation>加载中</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>RedNote Desktop</source>
        <translation>RedNote Desktop</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>写笔记</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>shown after the last action was taken back</extracomment>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Posted</source>
        <extracomment>shown after a note was published</extracomment>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>verb: open the note that was just posted</extracomment>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>MasonryView</name>
    <message>
        <source>Notes</source>
        <extracomment>noun: read out for the grid of cards</extracomment>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Arrow keys move among the notes, Enter opens, L likes, C collects, S shares, V shows what is covered</source>
        <translation>方向键在笔记间移动，回车打开，L 点赞，C 收藏，S 转发，V 显示被遮住的内容</translation>
    </message>
</context>
<context>
    <name>MatchList</name>
    <message>
        <source>From your translations</source>
        <translation>来自你的译文</translation>
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
        <translation>已固定</translation>
    </message>
    <message>
        <source>by machine</source>
        <extracomment>of a translation: made by the program</extracomment>
        <translation>机器翻译</translation>
    </message>
    <message>
        <source>%1 like, %4: %3, for %2</source>
        <extracomment>%1 is a score such as 92 %, %2 a sentence, %3 its translation, %4 whose it is</extracomment>
        <translation>相似度 %1，%4：%3，原文 %2</translation>
    </message>
    <message>
        <source>Take this translation into the field (Enter)</source>
        <translation>采用这个译文（回车）</translation>
    </message>
</context>
<context>
    <name>MediaImporter</name>
    <message>
        <source>A note holds pictures or one video, not both.</source>
        <translation>一篇笔记可以放图片或一个视频，不能同时放。</translation>
    </message>
    <message numerus="yes">
        <source>A note holds %n picture(s) at most.</source>
        <translation>
            <numerusform>一篇笔记最多放 %n 张图片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long: %1 at most.</source>
        <translation>时长超出限制，最长 %1。</translation>
    </message>
    <message>
        <source>Too large: %1 at most.</source>
        <translation>文件太大，最大 %1。</translation>
    </message>
    <message>
        <source>This network takes no videos.</source>
        <translation>这个网络不支持视频。</translation>
    </message>
</context>
<context>
    <name>MediaPainter</name>
    <message>
        <source>This picture could not be shown</source>
        <translation>无法显示这张图片</translation>
    </message>
</context>
<context>
    <name>MediaStage</name>
    <message>
        <source>No pictures</source>
        <translation>没有图片</translation>
    </message>
    <message>
        <source>Video %1 of %2: %3</source>
        <extracomment>%1 and %2 are numbers, %3 is a description</extracomment>
        <translation>视频 %1/%2：%3</translation>
    </message>
    <message>
        <source>Picture %1 of %2: %3</source>
        <extracomment>%1 and %2 are numbers, %3 is a description</extracomment>
        <translation>图片 %1/%2：%3</translation>
    </message>
    <message>
        <source>no description</source>
        <extracomment>read out for a picture without alternative text</extracomment>
        <translation>没有替代文字</translation>
    </message>
</context>
<context>
    <name>MediaStrip</name>
    <message>
        <source>Only the address came along. Save the picture, then add the file.</source>
        <translation>只得到了图片地址。请先保存图片，再添加文件。</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <extracomment>noun: stands where a file would have a name</extracomment>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>Add pictures or a video</source>
        <translation>添加图片或视频</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>图片和视频</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Video removed</source>
        <translation>已移除视频</translation>
    </message>
    <message>
        <source>Picture removed</source>
        <translation>已移除图片</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>verb on a button: close the message</extracomment>
        <translation>关闭</translation>
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
        <translation>视频</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>Picture, 2 of 5</comment>
        <translation>%1，第 %2 个，共 %3 个</translation>
    </message>
    <message>
        <source>No description yet (Enter)</source>
        <translation>还没有替代文字（按回车添加）</translation>
    </message>
    <message>
        <source>Animated; only the first frame is kept</source>
        <translation>这是动图，只保留第一帧</translation>
    </message>
    <message>
        <source>Place, camera and time were removed from the file</source>
        <translation>已从文件中去除地点、相机和时间信息</translation>
    </message>
    <message>
        <source>Alt+Left and Alt+Right move it, Delete removes it</source>
        <translation>Alt+← 和 Alt+→ 移动，Delete 移除</translation>
    </message>
    <message>
        <source>Describe…</source>
        <extracomment>verb: write a picture&apos;s alternative text</extracomment>
        <translation>替代文字…</translation>
    </message>
    <message>
        <source>Make it the cover</source>
        <translation>设为封面</translation>
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
        <translation>用你的语言写…</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>你的私信</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>verb on a button: send the message</extracomment>
        <translation>发送</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Attach pictures or a video</source>
        <translation>添加图片或视频</translation>
    </message>
    <message>
        <source>Send (Enter); Shift+Enter makes a new line</source>
        <translation>发送（回车），Shift+回车换行</translation>
    </message>
    <message>
        <source>Languages to send</source>
        <translation>发送语言</translation>
    </message>
    <message>
        <source>Send in %1 and %2</source>
        <extracomment>%1 and %2 are names of languages</extracomment>
        <translation>用%1和%2发送</translation>
    </message>
    <message>
        <source>Send in %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>用%1发送</translation>
    </message>
</context>
<context>
    <name>MessageButton</name>
    <message>
        <source>Message to %1</source>
        <extracomment>%1 is a person&apos;s name; opens the conversation with them</extracomment>
        <translation>给 %1 发私信</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Opens the conversation with a person</extracomment>
        <translation>私信</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>私信</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>新消息</translation>
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
        <translation>视频</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>verb on a button</extracomment>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>重新翻译</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>state of a message</extracomment>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>发送中…</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>私信</translation>
    </message>
    <message>
        <source>Choose a conversation</source>
        <translation>选择一个对话</translation>
    </message>
    <message>
        <source>Your messages are translated both ways.</source>
        <translation>收发的私信都会翻译。</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>还没有私信</translation>
    </message>
    <message>
        <source>Open somebody&apos;s profile and choose Message.</source>
        <translation>打开别人的主页，点“私信”即可开始。</translation>
    </message>
    <message>
        <source>Explore</source>
        <extracomment>verb on a button: go and look for people</extracomment>
        <translation>发现</translation>
    </message>
    <message>
        <source>This network has no messages</source>
        <translation>这个网络不支持私信</translation>
    </message>
</context>
<context>
    <name>NameLabel</name>
    <message>
        <source>%1, @%2, open the profile</source>
        <extracomment>%1 is a person&apos;s name, %2 a handle</extracomment>
        <translation>%1，@%2，打开主页</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <source>Another person in the embedded community on this computer. No password.</source>
        <translation>在本机的内置社区里再添一个人，不需要密码。</translation>
    </message>
    <message>
        <source>letters, numbers, _ or Chinese</source>
        <extracomment>The name after the at sign by which others mention a person</extracomment>
        <translation>字母、数字、_ 或汉字</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: the name that others see</extracomment>
        <translation>昵称</translation>
    </message>
    <message>
        <source>Handle</source>
        <extracomment>noun: the unique name after @</extracomment>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>verb on a button: add the account</extracomment>
        <translation>添加</translation>
    </message>
    <message>
        <source>This handle is taken or has characters that are not allowed. Try another.</source>
        <translation>这个用户名已被使用或含有不允许的字符，请换一个。</translation>
    </message>
</context>
<context>
    <name>NoteActions</name>
    <message>
        <source>Copy the link</source>
        <translation>复制链接</translation>
    </message>
    <message numerus="yes">
        <source>Take the like back (%n likes)</source>
        <translation>
            <numerusform>取消点赞（%n 个赞）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Like (%n likes)</source>
        <translation>
            <numerusform>点赞（%n 个赞）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change its collections (%n collected it)</source>
        <translation>
            <numerusform>修改所在专辑（%n 人收藏）</numerusform>
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
            <numerusform>查看 %n 条评论</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop sharing (%n shared it)</source>
        <translation>
            <numerusform>取消转发（%n 人转发）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share with your followers (%n shared it)</source>
        <translation>
            <numerusform>转发给粉丝（%n 人转发）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteVeil</name>
    <message>
        <source>Hidden by your filter “%1”</source>
        <extracomment>%1 is the name of a filter that the reader made</extracomment>
        <translation>已被你的过滤器“%1”隐藏</translation>
    </message>
    <message>
        <source>Content warning by the author</source>
        <translation>作者的内容警告</translation>
    </message>
    <message>
        <source>Show the note</source>
        <translation>显示笔记</translation>
    </message>
    <message>
        <source>Show the comment</source>
        <translation>显示评论</translation>
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
        <source>Opened note</source>
        <translation>打开的笔记</translation>
    </message>
    <message>
        <source>%1 · Show</source>
        <extracomment>%1 is why pictures are covered: “Sensitive content”</extracomment>
        <translation>%1 · 显示</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>链接已复制</translation>
    </message>
</context>
<context>
    <name>NoteWriting</name>
    <message>
        <source>Reply with a note</source>
        <translation>用笔记回复</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>verb: write a note that quotes this one</extracomment>
        <translation>引用</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Delete and redraft…</source>
        <translation>删除并重新编辑…</translation>
    </message>
    <message>
        <source>Delete and redraft</source>
        <translation>删除并重新编辑</translation>
    </message>
    <message>
        <source>The note is deleted with its likes and shares, and its replies stand alone. You go on with its words and pictures as a draft.</source>
        <translation>笔记会连同点赞和转发一起删除，收到的回复将失去上文。文字和图片会转为草稿，供你继续编辑。</translation>
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
        <translation>同意</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>verb on a button: do not let somebody follow</extracomment>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>state: somebody was let follow</extracomment>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>state: somebody was not let follow</extracomment>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>liked your note</source>
        <translation>赞了你的笔记</translation>
    </message>
    <message>
        <source>collected your note</source>
        <translation>收藏了你的笔记</translation>
    </message>
    <message>
        <source>commented on your note</source>
        <translation>评论了你的笔记</translation>
    </message>
    <message>
        <source>replied to you</source>
        <translation>回复了你</translation>
    </message>
    <message>
        <source>mentioned you</source>
        <extracomment>stands after the name of a person</extracomment>
        <translation>提到了你</translation>
    </message>
    <message>
        <source>follows you now</source>
        <translation>关注了你</translation>
    </message>
    <message>
        <source>asks to follow you</source>
        <translation>申请关注你</translation>
    </message>
    <message>
        <source>shared your note</source>
        <translation>转发了你的笔记</translation>
    </message>
    <message>
        <source>A poll you took part in has ended</source>
        <translation>你参与的投票已结束</translation>
    </message>
    <message>
        <source>changed a note you reacted to</source>
        <translation>修改了你互动过的笔记</translation>
    </message>
    <message>
        <source>wrote a new note</source>
        <translation>发布了新笔记</translation>
    </message>
    <message>
        <source>quoted your note</source>
        <translation>引用了你的笔记</translation>
    </message>
    <message>
        <source>did something this program does not know</source>
        <translation>有一项暂不支持显示的动态</translation>
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
        <translation>通知类型</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>全部标为已读</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>All</source>
        <comment>notifications</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Comments and mentions</source>
        <translation>评论和@</translation>
    </message>
    <message>
        <source>Likes and collections</source>
        <translation>赞和收藏</translation>
    </message>
    <message>
        <source>Followers</source>
        <extracomment>noun: a filter, people who follow the reader now</extracomment>
        <translation>新增关注</translation>
    </message>
    <message>
        <source>Shares and quotes</source>
        <translation>转发和引用</translation>
    </message>
    <message>
        <source>Polls and changes</source>
        <translation>投票和修改</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>没有新通知</translation>
    </message>
    <message>
        <source>Likes, comments, mentions and new followers appear here.</source>
        <translation>赞、评论、提到你的内容和新粉丝会出现在这里。</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>chosen</source>
        <extracomment>read out for an answer of a poll that the viewer voted for</extracomment>
        <translation>已选</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Sending…</source>
        <translation>发送中…</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>verb on a button: try to send what was refused once more</extracomment>
        <translation>重试</translation>
    </message>
    <message>
        <source>The network refused it.</source>
        <extracomment>a like, a follow or the like was refused</extracomment>
        <translation>网络拒绝了这项操作。</translation>
    </message>
</context>
<context>
    <name>OwnData</name>
    <message>
        <source>Your data</source>
        <translation>你的数据</translation>
    </message>
    <message>
        <source>Everything you publish is kept on this computer with its pictures, whatever becomes of it on its network.</source>
        <translation>你发布的内容连同图片都会保存在这台电脑上，不受网络上的变化影响。</translation>
    </message>
    <message>
        <source>Show…</source>
        <extracomment>verb on a button: show the notes and comments one published</extracomment>
        <translation>查看…</translation>
    </message>
    <message>
        <source>What you published</source>
        <translation>已发布的内容</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export everything of yours</source>
        <translation>导出全部数据</translation>
    </message>
    <message>
        <source>One zip file: notes and comments as ActivityStreams with their pictures, drafts, words, terms, translations, whom you follow, what you collected</source>
        <translation>一个 zip 文件：ActivityStreams 格式的笔记、评论及图片，以及草稿、生词、术语、译文、关注和收藏</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Restore from an export</source>
        <translation>从导出文件恢复</translation>
    </message>
    <message>
        <source>Adds what is missing here and replaces nothing. Nothing is posted, nobody is followed.</source>
        <translation>只补上这里缺少的内容，不会覆盖，也不会发布或关注。</translation>
    </message>
    <message>
        <source>my-rednote</source>
        <extracomment>part of a file&apos;s name</extracomment>
        <translation>我的RedNote</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Zip 压缩包 (*.zip)</translation>
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
        <translation>再次发布…</translation>
    </message>
    <message>
        <source>Open the composer with these words and pictures</source>
        <translation>用这些文字和图片打开编辑面板</translation>
    </message>
    <message>
        <source>This computer</source>
        <comment>the community inside the program</comment>
        <translation>本机</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>noun: the row is a comment, not a note</extracomment>
        <translation>评论</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnNotesPage</name>
    <message>
        <source>What you published</source>
        <translation>已发布的内容</translation>
    </message>
    <message>
        <source>Check that all are there</source>
        <translation>检查是否都在</translation>
    </message>
    <message>
        <source>Nothing published yet</source>
        <translation>还没有发布过内容</translation>
    </message>
    <message>
        <source>What you post is kept here with its pictures, on every network.</source>
        <translation>在任何网络发布的内容都会连同图片保存在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the export</source>
        <translation>
            <numerusform>还有 %n 条可在导出文件中查看</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone from the network</source>
        <translation>
            <numerusform>%n 条已从网络消失</numerusform>
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
        <translation>你修改译文之后，“%1”这一句又改过了。</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>重新翻译</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>verb on a button: keep the sentences as the writer changed them</extracomment>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>You left a sentence out here</source>
        <translation>你在这里删去了一句</translation>
    </message>
    <message>
        <source>Edited by you; the sentence it translates has changed since</source>
        <translation>已由你修改；此后原句又有改动</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>已由你修改</translation>
    </message>
    <message>
        <source>Translate this sentence again</source>
        <translation>重新翻译这一句</translation>
    </message>
</context>
<context>
    <name>PackOffers</name>
    <message>
        <source>Address of the list</source>
        <translation>清单地址</translation>
    </message>
    <message>
        <source>Look for packs</source>
        <translation>查找语言包</translation>
    </message>
    <message>
        <source>Use the usual address</source>
        <translation>恢复默认地址</translation>
    </message>
    <message>
        <source>Search all languages of the list</source>
        <translation>搜索清单中的所有语言</translation>
    </message>
    <message>
        <source>This address is not encrypted, or not an address.</source>
        <translation>这个地址未加密，或不是有效的地址。</translation>
    </message>
    <message>
        <source>Asking for the list…</source>
        <translation>正在获取清单…</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) that are not here yet</source>
        <extracomment>how many language packs a list offers that are not here yet</extracomment>
        <translation>
            <numerusform>%n 个尚未安装的语言包</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is between languages that you read.</source>
        <translation>其中没有适合你所读语言的语言包。</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is the version of a language pack</extracomment>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>大小未知</translation>
    </message>
    <message>
        <source>licence: %1</source>
        <extracomment>%1 is what a list says about the licence of a language pack</extracomment>
        <translation>许可协议：%1</translation>
    </message>
    <message>
        <source>licence: in the pack</source>
        <translation>许可协议：见语言包内</translation>
    </message>
</context>
<context>
    <name>PackReadme</name>
    <message>
        <source>The pack has no README.</source>
        <translation>这个语言包没有 README。</translation>
    </message>
    <message>
        <source>README of the pack</source>
        <translation>语言包的 README</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <extracomment>%1 is what the makers of a language pack say about its licence</extracomment>
        <translation>许可协议：%1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Download of %1</source>
        <extracomment>%1 names a language pack</extracomment>
        <translation>%1 的下载进度</translation>
    </message>
    <message>
        <source>Install %1</source>
        <extracomment>%1 is the name of a language pack</extracomment>
        <translation>安装 %1</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Cancel the download of %1</source>
        <translation>取消下载 %1</translation>
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
        <translation>已下载 %1</translation>
    </message>
    <message>
        <source>Looking it over and translating a sentence on trial…</source>
        <translation>正在检查并试译一句…</translation>
    </message>
    <message>
        <source>Cancelled. %1 are kept; Install goes on from there.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>已取消。已下载的 %1 会保留，再点“安装”可继续。</translation>
    </message>
    <message>
        <source>Installed; the checksum is the one in the list.</source>
        <translation>已安装，校验和与清单一致。</translation>
    </message>
    <message>
        <source>Installed. The list has no checksum; this file&apos;s SHA-256 is %1</source>
        <extracomment>%1 is a checksum in hexadecimal digits</extracomment>
        <translation>已安装。清单没有提供校验和，文件的 SHA-256 为 %1</translation>
    </message>
</context>
<context>
    <name>PackTerms</name>
    <message>
        <source>Language pack %1</source>
        <extracomment>%1 names language packs, such as &quot;Chinese → English 0.4&quot;</extracomment>
        <translation>语言包 %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <extracomment>%1 is what the makers of a language pack say about its licence</extracomment>
        <translation>许可协议：%1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Licence and credits of %1</source>
        <extracomment>%1 names language packs</extracomment>
        <translation>%1 的许可协议与致谢</translation>
    </message>
</context>
<context>
    <name>PacksSection</name>
    <message>
        <source>On this computer</source>
        <translation>本机语言包</translation>
    </message>
    <message>
        <source>What the program translates with when nobody else is asked. The newest pack of a pair of languages is used; your corrections stay whichever it is.</source>
        <translation>不使用其他服务时，程序用语言包翻译。每种语言方向使用最新的语言包；无论用哪个，你的修改都会保留。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Argos Translate packs (%1)</source>
        <extracomment>%1 is a file suffix</extracomment>
        <translation>Argos Translate 语言包 (%1)</translation>
    </message>
    <message>
        <source>Install from a file</source>
        <translation>从文件安装</translation>
    </message>
    <message>
        <source>More packs</source>
        <translation>更多语言包</translation>
    </message>
    <message>
        <source>Nobody is asked before you press the button. The server of the list then sees your internet address, and so does the server of a pack that you install.</source>
        <translation>点击按钮之前不会联网。点击后，清单服务器能看到你的 IP 地址；安装语言包时，语言包的服务器也能看到。</translation>
    </message>
    <message>
        <source>Install a language pack</source>
        <translation>安装语言包</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>语言包</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Looking it over and translating a sentence on trial…</source>
        <translation>正在检查并试译一句…</translation>
    </message>
    <message>
        <source>%1 is installed.</source>
        <extracomment>%1 names a language pack, such as &quot;Chinese → English&quot;</extracomment>
        <translation>%1 已安装。</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is the version of a language pack</extracomment>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>程序自带</translation>
    </message>
    <message>
        <source>installed</source>
        <extracomment>adjective: beside a language pack</extracomment>
        <translation>已安装</translation>
    </message>
    <message>
        <source>not used: a newer one is here</source>
        <translation>未使用：已有更新的版本</translation>
    </message>
    <message>
        <source>still learning, it invents things</source>
        <translation>试验版，可能编造内容</translation>
    </message>
    <message>
        <source>licence: %1</source>
        <extracomment>%1 is what the makers of a language pack say about its licence</extracomment>
        <translation>许可协议：%1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>%1 is the name of a language pack</extracomment>
        <translation>关于 %1</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>verb on a button: show what the language pack says about itself</extracomment>
        <translation>关于</translation>
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
        <translation>要移除“%1”语言包吗？</translation>
    </message>
    <message>
        <source>The pack is deleted from this computer. What was translated with it and your corrections stay.</source>
        <translation>语言包会从这台电脑删除，用它翻译的内容和你的修改会保留。</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Copy selection</source>
        <translation>复制所选</translation>
    </message>
    <message>
        <source>Copy original</source>
        <translation>复制原文</translation>
    </message>
    <message>
        <source>Copy translation</source>
        <translation>复制译文</translation>
    </message>
    <message>
        <source>Improve this translation</source>
        <translation>改进这句译文</translation>
    </message>
    <message>
        <source>Forget my correction</source>
        <translation>删除我的修改</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation>已由你修改</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>verb: forget one&apos;s own translation of this sentence</extracomment>
        <translation>还原</translation>
    </message>
    <message>
        <source>Go back to the machine&apos;s translation of this sentence</source>
        <translation>这句话恢复为机器译文</translation>
    </message>
</context>
<context>
    <name>PendingThumb</name>
    <message>
        <source>Importing %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>正在导入 %1</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Back to the profile</source>
        <translation>返回主页</translation>
    </message>
    <message>
        <source>Who follows %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 的粉丝</translation>
    </message>
    <message>
        <source>Whom %1 follows</source>
        <translation>%1 的关注</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>还没有人</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Mute %1</source>
        <extracomment>verb: see no more of this person; %1 is a name</extracomment>
        <translation>屏蔽 %1</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>取消屏蔽 %1</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>取消拉黑 %1</translation>
    </message>
    <message>
        <source>Block %1</source>
        <extracomment>verb: neither sees the other any more; %1 is a name</extracomment>
        <translation>拉黑 %1</translation>
    </message>
    <message>
        <source>Report %1…</source>
        <extracomment>verb: report a person to the moderators; %1 is a name</extracomment>
        <translation>举报 %1…</translation>
    </message>
</context>
<context>
    <name>PollEdit</name>
    <message>
        <source>Add an answer</source>
        <translation>添加选项</translation>
    </message>
    <message>
        <source>Runs for</source>
        <comment>how long a poll is open</comment>
        <translation>投票时长</translation>
    </message>
    <message>
        <source>How long the poll runs</source>
        <translation>投票时长</translation>
    </message>
    <message>
        <source>Several answers may be chosen</source>
        <translation>允许多选</translation>
    </message>
    <message>
        <source>Hide the counts until it ends</source>
        <translation>结束前不显示票数</translation>
    </message>
    <message>
        <source>Remove this answer</source>
        <translation>移除这个选项</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <comment>of a poll</comment>
        <translation>选项 %1</translation>
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
        <translation>查看结果</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) answered</source>
        <translation>
            <numerusform>%n 人已投票</numerusform>
        </translation>
    </message>
    <message>
        <source>choose any number</source>
        <translation>可多选</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>of a poll that takes no more votes</extracomment>
        <translation>已结束</translation>
    </message>
    <message>
        <source>ends %1</source>
        <extracomment>%1 is a time ahead: in 2 hours</extracomment>
        <translation>%1结束</translation>
    </message>
</context>
<context>
    <name>PostFlow</name>
    <message>
        <source>A picture is still being read. One moment.</source>
        <translation>图片还在读取，稍等一下。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Scheduled for %1, %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>将于 %1 %2 发布</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>shown after a note&apos;s text was changed</extracomment>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Posted</source>
        <extracomment>shown after a note was published</extracomment>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>verb: open the note that was just posted</extracomment>
        <translation>打开</translation>
    </message>
    <message numerus="yes">
        <source>Post as a thread of %n</source>
        <comment>posts that answer one another</comment>
        <translation>
            <numerusform>拆成 %n 篇连续发布</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>继续写</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Posting…</source>
        <translation>发布中…</translation>
    </message>
    <message>
        <source>%1 It is posted as soon as that works again.</source>
        <translation>%1恢复后会自动发布。</translation>
    </message>
    <message>
        <source>Sending the pictures… %1</source>
        <comment>or a video</comment>
        <extracomment>%1 is a share in per cent</extracomment>
        <translation>正在上传… %1</translation>
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
        <translation>%1 已经发布过，不会重复发布。</translation>
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
        <translation>先写点什么，或添加一张图片。</translation>
    </message>
    <message>
        <source>One language is still empty. Post in the other one, or fill it in.</source>
        <translation>还有一种语言是空的。请补上，或只发布另一种语言。</translation>
    </message>
    <message numerus="yes">
        <source>The title is %n character(s) too long.</source>
        <translation>
            <numerusform>标题超出 %n 个字。</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes have no titles on this network.</source>
        <translation>这个网络的笔记没有标题。</translation>
    </message>
    <message numerus="yes">
        <source>The text is %n character(s) too long.</source>
        <translation>
            <numerusform>正文超出 %n 个字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A picture&apos;s description is %n character(s) too long.</source>
        <translation>
            <numerusform>有图片的替代文字超出 %n 个字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A note holds %n picture(s) at most.</source>
        <translation>
            <numerusform>一篇笔记最多放 %n 张图片。</numerusform>
        </translation>
    </message>
    <message>
        <source>A note holds pictures or one video, not both.</source>
        <translation>一篇笔记可以放图片或一个视频，不能同时放。</translation>
    </message>
    <message>
        <source>This network takes no videos.</source>
        <translation>这个网络不支持视频。</translation>
    </message>
    <message>
        <source>The video is longer than %1.</source>
        <translation>视频时长超过 %1。</translation>
    </message>
    <message>
        <source>The video is larger than %1.</source>
        <translation>视频大小超过 %1。</translation>
    </message>
    <message>
        <source>A picture&apos;s file is gone. Remove it, then add it again.</source>
        <translation>有图片的文件不见了，请移除后重新添加。</translation>
    </message>
    <message>
        <source>This network takes one language a note.</source>
        <translation>这个网络的每篇笔记只能用一种语言。</translation>
    </message>
    <message>
        <source>This network has no products.</source>
        <translation>这个网络不支持好物。</translation>
    </message>
    <message>
        <source>This network cannot limit who reads the note in this way.</source>
        <translation>这个网络不支持这种可见范围。</translation>
    </message>
    <message numerus="yes">
        <source>Altogether it is %n character(s) too long for one post here.</source>
        <translation>
            <numerusform>合计超出单篇上限 %n 个字。</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture is larger than %1.</source>
        <translation>有图片大小超过 %1。</translation>
    </message>
    <message>
        <source>This network has no content warnings.</source>
        <translation>这个网络不支持内容警告。</translation>
    </message>
    <message>
        <source>Posted notes cannot be changed on this network.</source>
        <translation>这个网络不支持修改已发布的笔记。</translation>
    </message>
    <message>
        <source>This network has no quotes.</source>
        <translation>这个网络不支持引用。</translation>
    </message>
    <message>
        <source>This network has no polls.</source>
        <translation>这个网络不支持投票。</translation>
    </message>
    <message>
        <source>A note has a poll or pictures here, not both.</source>
        <translation>这里的笔记可以放投票或图片，不能同时放。</translation>
    </message>
    <message>
        <source>A poll needs at least two answers.</source>
        <translation>投票至少要有两个选项。</translation>
    </message>
    <message numerus="yes">
        <source>A poll holds %n answer(s) at most.</source>
        <translation>
            <numerusform>投票最多放 %n 个选项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An answer of the poll is %n character(s) too long.</source>
        <translation>
            <numerusform>有投票选项超出 %n 个字。</numerusform>
        </translation>
    </message>
    <message>
        <source>Two answers of the poll are the same.</source>
        <translation>有两个投票选项相同。</translation>
    </message>
    <message>
        <source>This network posts at once; it holds nothing for later.</source>
        <translation>这个网络不支持定时发布。</translation>
    </message>
    <message>
        <source>Choose a time at least five minutes from now.</source>
        <translation>请选择至少五分钟之后的时间。</translation>
    </message>
</context>
<context>
    <name>ProductPicker</name>
    <message>
        <source>Recommend a product</source>
        <translation>推荐好物</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Find a product or shop</source>
        <translation>搜索商品或店铺</translation>
    </message>
    <message>
        <source>Products found</source>
        <translation>找到的商品</translation>
    </message>
    <message>
        <source>Or describe your own</source>
        <translation>或自己填写</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: name of a product</extracomment>
        <translation>商品名称</translation>
    </message>
    <message>
        <source>Shop (may stay empty)</source>
        <translation>店铺（可不填）</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>verb on a button: add the product to the note</extracomment>
        <translation>添加</translation>
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
        <translation>编辑资料</translation>
    </message>
    <message>
        <source>follows you</source>
        <translation>关注了你</translation>
    </message>
    <message numerus="yes">
        <source>%1 notes</source>
        <extracomment>%1 is a number, perhaps shortened</extracomment>
        <translation>
            <numerusform>%1 笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 likes</source>
        <extracomment>noun with its count: likes that a person was given</extracomment>
        <translation>
            <numerusform>%1 获赞</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 followers</source>
        <extracomment>noun with its count</extracomment>
        <translation>
            <numerusform>%1 粉丝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 following</source>
        <extracomment>count of the people that a person follows</extracomment>
        <translation>
            <numerusform>%1 关注</numerusform>
        </translation>
    </message>
    <message>
        <source>You muted this person</source>
        <translation>你已屏蔽此人</translation>
    </message>
    <message>
        <source>You blocked this person</source>
        <translation>你已拉黑此人</translation>
    </message>
    <message>
        <source>This person blocked you</source>
        <translation>对方已拉黑你</translation>
    </message>
    <message>
        <source>You asked to follow and wait for an answer</source>
        <translation>已申请关注，等待对方同意</translation>
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
        <translation>主页分区</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>With replies</source>
        <translation>含回复</translation>
    </message>
    <message>
        <source>Media</source>
        <extracomment>a tab: notes with pictures or videos</extracomment>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>专辑</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <extracomment>a tab: notes that were saved on a network without collections</extracomment>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Liked</source>
        <extracomment>a tab: notes that the person liked</extracomment>
        <translation>赞过</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <translation>还没有收藏</translation>
    </message>
    <message>
        <source>The star under a note puts it here.</source>
        <translation>点笔记下方的星标，就会收藏到这里。</translation>
    </message>
    <message>
        <source>Nothing liked yet</source>
        <translation>还没有赞过笔记</translation>
    </message>
    <message>
        <source>What you like shows up here.</source>
        <translation>你赞过的笔记会出现在这里。</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>还没有笔记</translation>
    </message>
    <message>
        <source>What you post shows up here.</source>
        <translation>你发布的笔记会出现在这里。</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>写笔记</translation>
    </message>
</context>
<context>
    <name>QuoteCard</name>
    <message>
        <source>A note by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 的笔记</translation>
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
        <translation>发现</translation>
    </message>
    <message>
        <source>Following</source>
        <extracomment>name of the page with notes of people whom the reader follows</extracomment>
        <translation>关注</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>话题</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>私信</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>专辑</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Learn</source>
        <extracomment>name of the page with words kept for learning</extracomment>
        <translation>学习</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>ReadingMenu</name>
    <message>
        <source>Translation first, original beneath</source>
        <translation>译文在前，下方附原文</translation>
    </message>
    <message>
        <source>Original first, translation beneath</source>
        <translation>原文在前，下方附译文</translation>
    </message>
    <message>
        <source>Side by side where there is room</source>
        <translation>空间足够时左右对照</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>只看译文</translation>
    </message>
    <message>
        <source>Original only, translated on demand</source>
        <translation>只看原文，需要时再翻译</translation>
    </message>
    <message>
        <source>Always translate @%1</source>
        <translation>始终翻译 @%1</translation>
    </message>
    <message>
        <source>Never translate @%1</source>
        <extracomment>%1 is a person&apos;s handle, without the at sign</extracomment>
        <translation>从不翻译 @%1</translation>
    </message>
    <message>
        <source>Translate this channel automatically</source>
        <translation>自动翻译这个频道</translation>
    </message>
    <message>
        <source>Never translate this channel</source>
        <translation>从不翻译这个频道</translation>
    </message>
    <message>
        <source>The language is wrong: it is in</source>
        <translation>语言识别有误，应为</translation>
    </message>
    <message>
        <source>Always for @%1</source>
        <extracomment>%1 is a person&apos;s handle, without the at sign; what follows are languages</extracomment>
        <translation>始终用于 @%1</translation>
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
        <translation>自动</translation>
    </message>
    <message>
        <source>On demand</source>
        <extracomment>a text is translated when the reader asks for it</extracomment>
        <translation>手动</translation>
    </message>
    <message>
        <source>Reading: %1 into %2</source>
        <extracomment>%1 and %2 are names of languages</extracomment>
        <translation>阅读：%1译为%2</translation>
    </message>
    <message>
        <source>How texts are read. Ctrl+T flips everything to the originals.</source>
        <translation>阅读方式。按 Ctrl+T 可全部切换为原文。</translation>
    </message>
    <message>
        <source>I read</source>
        <extracomment>heading over the languages that the reader reads</extracomment>
        <translation>我的阅读语言</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>noun: heading over how translations are shown</extracomment>
        <translation>显示方式</translation>
    </message>
    <message>
        <source>Translate automatically</source>
        <translation>自动翻译</translation>
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
        <translation>我能读的语言</translation>
    </message>
    <message>
        <source>Texts in these languages are left as they are. The first is translated into.</source>
        <translation>这些语言的内容保持原样，其他内容译成第一种语言。</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>译成</translation>
    </message>
    <message>
        <source>I also read %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>我也能读%1</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Translate %1 automatically</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>自动翻译%1</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>noun: heading over how translations are shown</extracomment>
        <translation>显示方式</translation>
    </message>
    <message>
        <source>I am learning %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>我在学%1</translation>
    </message>
    <message>
        <source>The original is shown, translated on demand</source>
        <translation>显示原文，需要时再翻译</translation>
    </message>
    <message>
        <source>Pinyin over Chinese words</source>
        <translation>中文上方显示拼音</translation>
    </message>
    <message>
        <source>In the translation panel</source>
        <translation>用于翻译面板</translation>
    </message>
    <message>
        <source>Pinyin in the colours of its tones</source>
        <translation>拼音按声调显示颜色</translation>
    </message>
    <message>
        <source>Rules for authors and channels</source>
        <translation>作者和频道规则</translation>
    </message>
    <message>
        <source>Made in the menus of notes, cards and channels. They go before all above.</source>
        <translation>在笔记、卡片和频道的菜单里设置，优先于以上选项。</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>noun: heading over the languages one writes in</extracomment>
        <translation>发布</translation>
    </message>
    <message>
        <source>The other of English and Chinese</source>
        <translation>中英文中的另一种</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>第二语言</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>汉字</translation>
    </message>
    <message>
        <source>Ctrl+T shows what the author wrote, wherever characters are converted.</source>
        <translation>字形转换后，按 Ctrl+T 可查看作者的原文。</translation>
    </message>
    <message>
        <source>As written</source>
        <extracomment>of Chinese characters: not converted</extracomment>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Simplified</source>
        <extracomment>adjective: Chinese characters</extracomment>
        <translation>简体</translation>
    </message>
    <message>
        <source>Traditional</source>
        <extracomment>adjective: Chinese characters</extracomment>
        <translation>繁体</translation>
    </message>
    <message>
        <source>Show Chinese in</source>
        <translation>中文显示为</translation>
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
        <translation>大陆用词</translation>
    </message>
    <message>
        <source>Traditional Chinese as in</source>
        <translation>繁体用字习惯</translation>
    </message>
    <message>
        <source>Also for translations and for your second language</source>
        <translation>同时用于译文和你的第二语言</translation>
    </message>
    <message>
        <source>Sensitive pictures and videos</source>
        <translation>敏感图片和视频</translation>
    </message>
    <message>
        <source>Content warnings of authors stay closed until you open them.</source>
        <translation>作者加了内容警告的笔记，点开后才会显示。</translation>
    </message>
    <message>
        <source>Cover those marked as sensitive</source>
        <translation>遮住标为敏感的</translation>
    </message>
    <message>
        <source>Always show</source>
        <extracomment>pictures and texts marked as sensitive are never covered</extracomment>
        <translation>始终显示</translation>
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
        <translation>回译</translation>
    </message>
    <message>
        <source>CHECK</source>
        <extracomment>mark on a translation that may be wrong: have a look at it</extracomment>
        <translation>请核对</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Missing in the translation: %1</source>
        <translation>译文中缺少：%1</translation>
    </message>
    <message>
        <source>Only in the translation: %1</source>
        <translation>只出现在译文中：%1</translation>
    </message>
    <message>
        <source>You say no, reading back does not: %1</source>
        <extracomment>%1 are words that say no, such as &quot;not&quot; or 不</extracomment>
        <translation>你写的是否定，回译却不是：%1</translation>
    </message>
    <message>
        <source>Reading back says no, you do not: %1</source>
        <extracomment>%1 are words that say no, such as &quot;not&quot; or 不</extracomment>
        <translation>回译成了否定，你写的却不是：%1</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report @%1</source>
        <extracomment>%1 is a person&apos;s handle</extracomment>
        <translation>举报 @%1</translation>
    </message>
    <message>
        <source>The people who run your server read this and decide. The person is not told who reported them.</source>
        <translation>由你所在服务器的管理员处理，对方不会知道是谁举报的。</translation>
    </message>
    <message>
        <source>What breaks the rules?</source>
        <translation>哪里违规了？</translation>
    </message>
    <message>
        <source>Include this note</source>
        <translation>附上这篇笔记</translation>
    </message>
    <message>
        <source>Tell the moderators of %1 too</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>同时告知 %1 的管理员</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>verb on a button: report to the moderators</extracomment>
        <translation>举报</translation>
    </message>
    <message>
        <source>Reported</source>
        <extracomment>shown after something was reported to the moderators</extracomment>
        <translation>已举报</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>崩溃报告</translation>
    </message>
    <message>
        <source>Crash report</source>
        <extracomment>name of the text of one report</extracomment>
        <translation>崩溃报告</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>of a report: it is on the clipboard now</extracomment>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Kept on this computer and sent nowhere. It says where in the program something broke, names no people and holds nothing you wrote or read.</source>
        <translation>只保存在本机，不会发送到任何地方。报告只说明程序在哪里出错，不含人名，也没有你写过或读过的内容。</translation>
    </message>
    <message>
        <source>Unexpected end</source>
        <translation>意外退出</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Save crash report</source>
        <translation>保存崩溃报告</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>已保存为 %1</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>always translated</source>
        <extracomment>of the notes of a channel: a rule of the reader</extracomment>
        <translation>始终翻译</translation>
    </message>
    <message>
        <source>never translated</source>
        <translation>从不翻译</translation>
    </message>
    <message>
        <source>There are no rules yet.</source>
        <translation>还没有规则。</translation>
    </message>
    <message>
        <source>writes in %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>使用%1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove the rule for %1</source>
        <extracomment>%1 is an author&apos;s handle or the name of a channel</extracomment>
        <translation>删除 %1 的规则</translation>
    </message>
</context>
<context>
    <name>ScheduleEdit</name>
    <message>
        <source>Post on</source>
        <comment>date and time follow</comment>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>When the note is posted</source>
        <translation>笔记的发布时间</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>post without waiting</comment>
        <translation>立即发布</translation>
    </message>
    <message>
        <source>Post at once instead</source>
        <translation>改为立即发布</translation>
    </message>
</context>
<context>
    <name>ScrubBar</name>
    <message>
        <source>Place in the video</source>
        <translation>播放进度</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search notes, topics, people</source>
        <translation>搜索笔记、话题、用户</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>verb: name of the search field</extracomment>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Results for “%1”</source>
        <extracomment>%1 is what the reader searched for</extracomment>
        <translation>“%1”的搜索结果</translation>
    </message>
    <message>
        <source>Kind of results</source>
        <translation>结果类型</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>话题</translation>
    </message>
    <message>
        <source>People</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>No notes found</source>
        <translation>没有找到相关笔记</translation>
    </message>
    <message>
        <source>No topics found</source>
        <translation>没有找到相关话题</translation>
    </message>
    <message>
        <source>No people found</source>
        <translation>没有找到相关用户</translation>
    </message>
    <message>
        <source>Try fewer or other words. One Chinese character is enough.</source>
        <translation>试试减少或更换关键词，一个汉字也可以搜。</translation>
    </message>
    <message>
        <source>Topics (%1)</source>
        <translation>话题（%1）</translation>
    </message>
    <message>
        <source>People (%1)</source>
        <translation>用户（%1）</translation>
    </message>
</context>
<context>
    <name>SecondText</name>
    <message>
        <source>Translate again</source>
        <translation>重新翻译</translation>
    </message>
    <message>
        <source>Send again to post it as it is.</source>
        <translation>再次发送将原样发布。</translation>
    </message>
    <message>
        <source>%1 · edited by you</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>%1 · 已由你修改</translation>
    </message>
    <message>
        <source>%1 · translated as you type</source>
        <translation>%1 · 边写边译</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>It takes no new accounts at present; an existing one works.</source>
        <translation>目前不开放注册，已有账号可以登录。</translation>
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
        <translation>设置</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Engines</source>
        <extracomment>noun: programs and services that translate</extracomment>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>Glossary</source>
        <extracomment>noun: terms with translations of one&apos;s own</extracomment>
        <translation>词表</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>语言包</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>name of the page about the program</extracomment>
        <translation>关于</translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation>设置分类</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Places</source>
        <extracomment>heading over keys that lead to pages</extracomment>
        <translation>页面</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>heading over keys for reading</extracomment>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>heading over keys for writing</extracomment>
        <translation>发布</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>heading over keys of the whole window</extracomment>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>话题</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>私信</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>专辑</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>go back to the page before</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Flip everything to the originals and back</source>
        <translation>全部切换为原文，再按切回</translation>
    </message>
    <message>
        <source>Show or hide the translation panel</source>
        <translation>显示或隐藏翻译面板</translation>
    </message>
    <message>
        <source>Explain a Chinese word in a text</source>
        <translation>查看中文词语的释义</translation>
    </message>
    <message>
        <source>Double click</source>
        <extracomment>stands where a key would stand</extracomment>
        <translation>双击</translation>
    </message>
    <message>
        <source>Explain slang, underlined with dots</source>
        <translation>查看网络用语的释义（带点状下划线）</translation>
    </message>
    <message>
        <source>Click</source>
        <extracomment>stands where a key would stand</extracomment>
        <translation>单击</translation>
    </message>
    <message>
        <source>Move among the cards</source>
        <translation>在卡片间移动</translation>
    </message>
    <message>
        <source>Open the chosen note</source>
        <translation>打开选中的笔记</translation>
    </message>
    <message>
        <source>Like the chosen note</source>
        <translation>点赞选中的笔记</translation>
    </message>
    <message>
        <source>Collect the chosen note</source>
        <translation>收藏选中的笔记</translation>
    </message>
    <message>
        <source>Share the chosen note</source>
        <translation>转发选中的笔记</translation>
    </message>
    <message>
        <source>Show what is covered of a note</source>
        <translation>显示笔记中被遮住的内容</translation>
    </message>
    <message>
        <source>Refresh the page</source>
        <translation>刷新页面</translation>
    </message>
    <message>
        <source>Close the note</source>
        <translation>关闭笔记</translation>
    </message>
    <message>
        <source>Next or previous picture</source>
        <translation>上一张或下一张图片</translation>
    </message>
    <message>
        <source>Zoom a picture</source>
        <translation>缩放图片</translation>
    </message>
    <message>
        <source>Play or pause a video</source>
        <translation>播放或暂停视频</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>写笔记</translation>
    </message>
    <message>
        <source>Show or hide the composer</source>
        <translation>显示或隐藏编辑面板</translation>
    </message>
    <message>
        <source>Post, or send the comment</source>
        <translation>发布笔记或发送评论</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>发送私信</translation>
    </message>
    <message>
        <source>New line in a message</source>
        <translation>私信换行</translation>
    </message>
    <message>
        <source>Move a picture</source>
        <translation>移动图片</translation>
    </message>
    <message>
        <source>Take the last action back</source>
        <translation>撤销上一步操作</translation>
    </message>
    <message>
        <source>Switch accounts</source>
        <translation>切换账号</translation>
    </message>
    <message>
        <source>Switch to an account by its place there</source>
        <translation>按所在位置切换账号</translation>
    </message>
    <message>
        <source>This list</source>
        <extracomment>the list of keyboard shortcuts itself</extracomment>
        <translation>显示快捷键</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断信息</translation>
    </message>
    <message>
        <source>Show string keys</source>
        <extracomment>for translators: every text is marked with its place in the locale files</extracomment>
        <translation>显示文本标识</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Nothing chosen yet</source>
        <translation>还没有选择内容</translation>
    </message>
    <message>
        <source>Choose a note or a comment to read it sentence by sentence.</source>
        <translation>选择一篇笔记或一条评论，逐句对照阅读。</translation>
    </message>
    <message>
        <source>No text here</source>
        <translation>这条内容没有文字</translation>
    </message>
    <message>
        <source>Try another engine</source>
        <translation>换一个引擎</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nothing to translate: there are only emoji, numbers or links.</source>
        <translation>只有表情、数字或链接，无需翻译。</translation>
    </message>
    <message>
        <source>Translate into %1</source>
        <translation>译成%1</translation>
    </message>
    <message>
        <source>You read this language.</source>
        <translation>这是你能读的语言。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Almost done</source>
        <extracomment>shown in the browser after signing in</extracomment>
        <translation>就快好了</translation>
    </message>
    <message>
        <source>You can close this page and return to RedNote Desktop.</source>
        <translation>可以关闭此页，返回 RedNote Desktop。</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Return to RedNote Desktop to try again.</source>
        <translation>返回 RedNote Desktop 重试。</translation>
    </message>
    <message>
        <source>This is not the name of a server. Enter one such as %1.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>这不是服务器名称，请输入类似 %1 的名称。</translation>
    </message>
    <message>
        <source>This server does not let programs such as this one in.</source>
        <translation>这个服务器不允许此类程序接入。</translation>
    </message>
    <message>
        <source>No server of this name was found. Check the spelling and the connection.</source>
        <translation>找不到这个服务器，请检查拼写和网络连接。</translation>
    </message>
    <message>
        <source>Something answers there, but it does not speak the Mastodon API.</source>
        <translation>这个地址有回应，但不支持 Mastodon API。</translation>
    </message>
    <message>
        <source>No secure connection could be made: the server&apos;s certificate cannot be trusted. Nothing was sent.</source>
        <translation>无法建立安全连接：服务器的证书不可信。没有发送任何内容。</translation>
    </message>
    <message>
        <source>This server redirects to %1. Enter that name instead.</source>
        <extracomment>%1 is the address of another server</extracomment>
        <translation>这个服务器会跳转到 %1，请直接填写它。</translation>
    </message>
    <message>
        <source>The server does not answer. Try again later.</source>
        <translation>服务器没有回应，请稍后再试。</translation>
    </message>
    <message>
        <source>The server did not let the program ask.</source>
        <translation>服务器拒绝了查询。</translation>
    </message>
    <message>
        <source>The server does not know this code. Copy it anew, or open the browser again.</source>
        <translation>授权码无效。请重新复制，或再次打开浏览器。</translation>
    </message>
    <message>
        <source>You did not let the program in. Nothing was changed.</source>
        <translation>你没有授权，什么都没有改变。</translation>
    </message>
    <message>
        <source>Nothing came back from the browser in time. Open it again to go on.</source>
        <translation>浏览器迟迟没有返回结果，再次打开即可继续。</translation>
    </message>
    <message>
        <source>The server took its permission back. Try once more.</source>
        <translation>服务器撤回了授权，再试一次吧。</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Connect an account</source>
        <translation>连接账号</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Asking the server what it is…</source>
        <translation>正在查询服务器…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>准备中…</translation>
    </message>
    <message>
        <source>There is no keyring, so this sign-in lasts until the program ends.</source>
        <translation>没有可用的钥匙串，退出程序后需要重新登录。</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>已登录：%1</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>In progress</source>
        <extracomment>read out for the moving bar</extracomment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>再次打开浏览器</translation>
    </message>
    <message>
        <source>Paste a code instead</source>
        <translation>改为粘贴授权码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>用浏览器登录</translation>
    </message>
    <message>
        <source>Your browser shows %1. Sign in there and let the program in.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>浏览器已打开 %1，在那里登录并授权即可。</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Which server is your account on?</source>
        <translation>你的账号在哪个服务器？</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>noun: the address of a network&apos;s server</extracomment>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Mastodon, Pixelfed, GoToSocial, Akkoma and others of their family. Your whole name there, such as @mei@example.org, will do too.</source>
        <translation>支持 Mastodon、Pixelfed、GoToSocial、Akkoma 等同类服务器。也可以填完整用户名，例如 @mei@example.org。</translation>
    </message>
    <message>
        <source>The password stays between you and the server. What you read there is translated on this computer.</source>
        <translation>密码只在你和服务器之间。你在那里看到的内容由本机翻译。</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy this address into one:</source>
        <translation>无法打开浏览器。把这个地址复制到浏览器里打开：</translation>
    </message>
    <message>
        <source>Address for the browser</source>
        <translation>浏览器地址</translation>
    </message>
    <message>
        <source>Let the program in on the page in your browser, then copy the code it shows.</source>
        <translation>在浏览器页面中授权，然后复制显示的授权码。</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>noun: a code that the server&apos;s page shows</extracomment>
        <translation>授权码</translation>
    </message>
</context>
<context>
    <name>StateView</name>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>StorageSection</name>
    <message>
        <source>On this computer</source>
        <translation>本机数据</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>个人数据文件夹</translation>
    </message>
    <message>
        <source>Notes, drafts and translations</source>
        <translation>笔记、草稿和译文</translation>
    </message>
    <message>
        <source>Own pictures and videos</source>
        <translation>自己的图片和视频</translation>
    </message>
    <message>
        <source>Made again when missing (language pack, dictionary)</source>
        <translation>可重新生成（语言包、词典）</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Kept to be quick; the oldest goes when a cache is full.</source>
        <translation>用来加快速度；缓存满了会先清除最旧的内容。</translation>
    </message>
    <message>
        <source>Pictures in memory</source>
        <translation>内存中的图片</translation>
    </message>
    <message>
        <source>From the next start</source>
        <translation>下次启动时生效</translation>
    </message>
    <message>
        <source>Translations on disk</source>
        <translation>磁盘上的译文</translation>
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
        <translation>对话</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
</context>
<context>
    <name>TalkRow</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>You: %1</source>
        <extracomment>What the viewer said last in a conversation; %1 is the message</extracomment>
        <translation>你：%1</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>The spoken name of a conversation with something unread</extracomment>
        <translation>未读</translation>
    </message>
</context>
<context>
    <name>TalkView</name>
    <message>
        <source>Profile</source>
        <extracomment>noun: the page about a person</extracomment>
        <translation>主页</translation>
    </message>
    <message>
        <source>Back to all conversations</source>
        <translation>返回对话列表</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>与 %1 的对话</translation>
    </message>
    <message>
        <source>Say hello</source>
        <extracomment>verb: shown in a conversation without messages</extracomment>
        <translation>打个招呼吧</translation>
    </message>
    <message>
        <source>Write in your language. It can be sent in theirs.</source>
        <translation>用你的语言写，可以译成对方的语言发送。</translation>
    </message>
</context>
<context>
    <name>TermForm</name>
    <message>
        <source>Term, as it stands in texts</source>
        <translation>术语（文中的写法）</translation>
    </message>
    <message>
        <source>Its translation</source>
        <extracomment>noun: what the term is translated as</extracomment>
        <translation>译法</translation>
    </message>
    <message>
        <source>Language of the term</source>
        <translation>术语的语言</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>译法的语言</translation>
    </message>
    <message>
        <source>Both ways</source>
        <extracomment>the term holds for both directions of translation</extracomment>
        <translation>双向</translation>
    </message>
    <message>
        <source>Note for yourself</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leave it as it was (Esc)</source>
        <translation>保持原样（Esc）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Use it from now on (Enter)</source>
        <translation>以后都使用（回车）</translation>
    </message>
    <message>
        <source>Choose two different languages.</source>
        <translation>请选择两种不同的语言。</translation>
    </message>
</context>
<context>
    <name>TextSkeleton</name>
    <message>
        <source>Translating</source>
        <translation>翻译中</translation>
    </message>
</context>
<context>
    <name>ThreadAbove</name>
    <message>
        <source>In reply to</source>
        <translation>回复的笔记</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message numerus="yes">
        <source>Show %n more replies</source>
        <translation>
            <numerusform>再显示 %n 条回复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n replies</source>
        <translation>
            <numerusform>显示 %n 条回复</numerusform>
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
        <translation>写笔记</translation>
    </message>
    <message>
        <source>New note (Ctrl+N)</source>
        <translation>写笔记（Ctrl+N）</translation>
    </message>
</context>
<context>
    <name>TopicCard</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 篇笔记</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>No note has this topic yet</source>
        <translation>还没有带这个话题的笔记</translation>
    </message>
    <message>
        <source>Write the first: put the topic into a new note.</source>
        <translation>写一篇新笔记，带上这个话题吧。</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 篇笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>Following</source>
        <extracomment>state of the button: the viewer follows this topic</extracomment>
        <translation>已关注</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>verb on a button: follow the topic</extracomment>
        <translation>关注</translation>
    </message>
    <message>
        <source>Stop following #%1</source>
        <extracomment>%1 is the name of a topic</extracomment>
        <translation>取消关注 #%1</translation>
    </message>
    <message>
        <source>Follow #%1</source>
        <extracomment>%1 is the name of a topic</extracomment>
        <translation>关注 #%1</translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>Topics</source>
        <translation>话题</translation>
    </message>
    <message>
        <source>Filter by name or meaning</source>
        <translation>按名称或含义筛选</translation>
    </message>
    <message>
        <source>Filter topics</source>
        <translation>筛选话题</translation>
    </message>
    <message>
        <source>No such topic</source>
        <translation>没有这样的话题</translation>
    </message>
    <message>
        <source>Try fewer letters.</source>
        <translation>试试少输入几个字。</translation>
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
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken in.</source>
        <translation>已停止，没有导入任何内容。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止，没有写入任何内容。</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>无法在该位置写入文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries written to %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>已将 %n 条写入 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries taken in.</source>
        <translation>
            <numerusform>已导入 %n 条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed as you have them.</source>
        <translation>
            <numerusform>%n 条保留你原有的内容。</numerusform>
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
            <numerusform>还有 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>跳过 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the file&apos;s instead</source>
        <translation>改用文件中的内容</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>复制列表</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>of rows of a file: taken over</extracomment>
        <translation>已复制</translation>
    </message>
    <message>
        <source>(line %1)</source>
        <extracomment>%1 is the number of a line in a file</extracomment>
        <translation>（第 %1 行）</translation>
    </message>
    <message>
        <source>there is no original</source>
        <translation>没有原文</translation>
    </message>
    <message>
        <source>there is no translation</source>
        <translation>没有译文</translation>
    </message>
    <message>
        <source>the translation repeats the original</source>
        <translation>译文与原文相同</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>内容太长</translation>
    </message>
    <message>
        <source>the languages are missing or the same</source>
        <translation>缺少语言，或两种语言相同</translation>
    </message>
    <message>
        <source>it has more cells than there are columns</source>
        <translation>单元格比列数多</translation>
    </message>
    <message>
        <source>its quotes do not close</source>
        <translation>引号没有闭合</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB.</source>
        <translation>文件超过 64 MB。</translation>
    </message>
    <message>
        <source>The file has more than 500,000 entries.</source>
        <translation>文件超过 50 万条。</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8 or UTF-16.</source>
        <translation>文件不是 UTF-8 或 UTF-16 文本。</translation>
    </message>
    <message>
        <source>The file is XML, but not of the kind that is wanted here.</source>
        <translation>文件是 XML，但不是这里需要的类型。</translation>
    </message>
    <message>
        <source>The file is damaged: its XML does not hold together.</source>
        <translation>文件已损坏：XML 结构不完整。</translation>
    </message>
    <message>
        <source>The file declares entities. Such files can fill the memory or read other files, so they are refused.</source>
        <translation>文件声明了实体。这类文件可能占满内存或读取其他文件，因此不予导入。</translation>
    </message>
    <message>
        <source>The file is nested too deep to be a list of entries.</source>
        <translation>文件嵌套太深，不像是条目列表。</translation>
    </message>
    <message>
        <source>The first line has to name the columns, such as source, target, source_language and target_language.</source>
        <translation>第一行必须是列名，例如 source、target、source_language 和 target_language。</translation>
    </message>
</context>
<context>
    <name>TranslationLine</name>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>More about the translation</source>
        <translation>更多翻译选项</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>verb on a button</extracomment>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Show the translation</source>
        <translation>显示译文</translation>
    </message>
    <message>
        <source>Show original</source>
        <translation>显示原文</translation>
    </message>
    <message>
        <source>several languages</source>
        <extracomment>stands where the name of a language would: &quot;Translated from several languages&quot;</extracomment>
        <translation>多种语言</translation>
    </message>
    <message>
        <source>Written by the author</source>
        <translation>作者自己的译文</translation>
    </message>
    <message>
        <source>Translating from %1…</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>正在从%1翻译…</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>原文为%1</translation>
    </message>
    <message>
        <source>Translated from %1 by %2</source>
        <extracomment>%1 is the name of a language, %2 that of a translation service</extracomment>
        <translation>由 %2 译自%1</translation>
    </message>
    <message>
        <source>Translated from %1 on this device</source>
        <translation>由本机译自%1</translation>
    </message>
    <message>
        <source>%1, still learning: it invents things, so trust the original</source>
        <extracomment>%1 is the name of a translator that makes mistakes</extracomment>
        <translation>%1，试验版，可能编造内容，请以原文为准</translation>
    </message>
    <message>
        <source>Open the Translation panel</source>
        <translation>打开翻译面板</translation>
    </message>
    <message>
        <source>Copy the translation</source>
        <translation>复制译文</translation>
    </message>
    <message>
        <source>Copy the original</source>
        <translation>复制原文</translation>
    </message>
</context>
<context>
    <name>TranslationPanel</name>
    <message>
        <source>Translation</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>What is shown about the text</source>
        <translation>面板内容</translation>
    </message>
    <message>
        <source>Pairs</source>
        <extracomment>noun: sentences beside their translations</extracomment>
        <translation>逐句</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>noun: words of the text, explained</extracomment>
        <translation>词语</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>词表</translation>
    </message>
</context>
<context>
    <name>TranslationsSection</name>
    <message>
        <source>What is remembered</source>
        <translation>译文记忆</translation>
    </message>
    <message>
        <source>Every sentence is translated once. Your own words come first, then what you pinned, then the machine&apos;s.</source>
        <translation>每句话只翻译一次。优先使用你写的译文，其次是你固定的译文，最后是机器翻译。</translation>
    </message>
    <message>
        <source>Remembered translations</source>
        <translation>已记住的译文</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>verb: no longer remember a translation</extracomment>
        <translation>清除</translation>
    </message>
    <message>
        <source>Search in originals and translations</source>
        <translation>搜索原文和译文</translation>
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
        <translation>已固定</translation>
    </message>
    <message>
        <source>By machine</source>
        <extracomment>a filter: translations made by the program</extracomment>
        <translation>机器翻译</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>TMX 1.4 is what translation programs exchange, CSV what spreadsheets read. An imported translation never replaces a newer one of yours unless you say so.</source>
        <translation>TMX 1.4 用于翻译软件之间交换，CSV 可用电子表格打开。除非你选择替换，导入的译文不会覆盖你更新的译文。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Import a TMX or CSV file</source>
        <translation>导入 TMX 或 CSV 文件</translation>
    </message>
    <message>
        <source>Export what machines made too</source>
        <translation>同时导出机器翻译</translation>
    </message>
    <message>
        <source>Otherwise your own and pinned translations alone</source>
        <translation>否则只导出你写的和固定的译文</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export a TMX or CSV file</source>
        <translation>导出为 TMX 或 CSV 文件</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <extracomment>noun: heading over what is no longer remembered</extracomment>
        <translation>清除</translation>
    </message>
    <message>
        <source>Forget machine translations</source>
        <translation>清除机器翻译</translation>
    </message>
    <message>
        <source>All that machines made</source>
        <translation>所有机器翻译</translation>
    </message>
    <message>
        <source>Your own and pinned translations stay</source>
        <translation>你写的和固定的译文会保留</translation>
    </message>
    <message numerus="yes">
        <source>%n translations; all together %1</source>
        <extracomment>%1 is a size such as 2 MB</extracomment>
        <translation>
            <numerusform>%n 条译文，共 %1</numerusform>
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
        <translation>已固定</translation>
    </message>
    <message>
        <source>by machine</source>
        <extracomment>of a translation: made by the program</extracomment>
        <translation>机器翻译</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>Take in translations</source>
        <translation>导入译文</translation>
    </message>
    <message>
        <source>Write translations</source>
        <translation>导出译文</translation>
    </message>
    <message>
        <source>Forget everything that machines translated? It is made again when needed.</source>
        <translation>要清除所有机器翻译吗？需要时会重新翻译。</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>verb on a button: do not forget the translations</extracomment>
        <translation>保留</translation>
    </message>
    <message numerus="yes">
        <source>%n translations forgotten</source>
        <translation>
            <numerusform>已清除 %n 条译文</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrustLines</name>
    <message>
        <source>CHECK</source>
        <extracomment>mark on a translation that may be wrong: have a look at it</extracomment>
        <translation>请核对</translation>
    </message>
    <message>
        <source>Try another engine</source>
        <translation>换一个引擎</translation>
    </message>
    <message>
        <source>Open the settings of packs and engines</source>
        <translation>打开语言包和引擎设置</translation>
    </message>
    <message>
        <source>Hide the machine&apos;s guess</source>
        <translation>隐藏机器译文</translation>
    </message>
    <message>
        <source>Show the machine&apos;s guess</source>
        <translation>显示机器译文</translation>
    </message>
</context>
<context>
    <name>TrustNote</name>
    <message>
        <source>CHECK</source>
        <extracomment>mark on a translation that may be wrong: have a look at it</extracomment>
        <translation>请核对</translation>
    </message>
    <message>
        <source>Try another engine</source>
        <translation>换一个引擎</translation>
    </message>
    <message>
        <source>Open the settings of packs and engines</source>
        <translation>打开语言包和引擎设置</translation>
    </message>
    <message>
        <source>Show word by word</source>
        <translation>显示逐词释义</translation>
    </message>
    <message>
        <source>Show the machine&apos;s guess</source>
        <translation>显示机器译文</translation>
    </message>
    <message>
        <source>The machine&apos;s translation is not to be trusted: word by word instead</source>
        <translation>机器译文不可信，改为显示逐词释义</translation>
    </message>
</context>
<context>
    <name>TrustText</name>
    <message>
        <source>The translation may be wrong</source>
        <translation>译文可能有误</translation>
    </message>
    <message>
        <source>The translation is not to be trusted</source>
        <translation>译文不可信</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the words of a list</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Not in the translation: %1</source>
        <extracomment>%1 are words of the original</extracomment>
        <translation>译文中没有：%1</translation>
    </message>
    <message>
        <source>Not in the original: %1</source>
        <extracomment>%1 are words of the translation</extracomment>
        <translation>原文中没有：%1</translation>
    </message>
    <message>
        <source>Numbers differ: %1</source>
        <extracomment>%1 are numbers</extracomment>
        <translation>数字不一致：%1</translation>
    </message>
    <message>
        <source>Only one of the two says no: %1</source>
        <extracomment>%1 is a word such as “not”</extracomment>
        <translation>只有一方有否定：%1</translation>
    </message>
    <message>
        <source>Turned into its opposite: %1</source>
        <extracomment>%1 are a word of the original and its opposite in the translation</extracomment>
        <translation>意思反了：%1</translation>
    </message>
    <message>
        <source>Lost on the way: %1</source>
        <extracomment>%1 are names, prices or codes</extracomment>
        <translation>翻译中丢失：%1</translation>
    </message>
    <message>
        <source>Said twice: %1</source>
        <extracomment>%1 are words of the translation</extracomment>
        <translation>重复出现：%1</translation>
    </message>
    <message>
        <source>Its length does not fit the original</source>
        <translation>译文长度与原文不符</translation>
    </message>
    <message>
        <source>The machine itself was unsure</source>
        <translation>机器翻译本身也不确定</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Liked</source>
        <extracomment>what was just done and can be taken back</extracomment>
        <translation>已点赞</translation>
    </message>
    <message>
        <source>Like taken back</source>
        <translation>已取消点赞</translation>
    </message>
    <message>
        <source>Added to the collection</source>
        <translation>已收藏到专辑</translation>
    </message>
    <message>
        <source>Taken out of the collection</source>
        <translation>已移出专辑</translation>
    </message>
    <message>
        <source>Following</source>
        <extracomment>what was just done and can be taken back: the viewer follows a person now</extracomment>
        <translation>已关注</translation>
    </message>
    <message>
        <source>No longer following</source>
        <translation>已取消关注</translation>
    </message>
    <message>
        <source>Shared with your followers</source>
        <translation>已转发给粉丝</translation>
    </message>
    <message>
        <source>No longer shared</source>
        <translation>已取消转发</translation>
    </message>
    <message>
        <source>Muted: their notes are not shown</source>
        <translation>已屏蔽，不再显示其笔记</translation>
    </message>
    <message>
        <source>No longer muted</source>
        <translation>已取消屏蔽</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>what was just done and can be taken back</extracomment>
        <translation>已拉黑</translation>
    </message>
    <message>
        <source>No longer blocked</source>
        <translation>已取消拉黑</translation>
    </message>
    <message>
        <source>Following the topic</source>
        <translation>已关注话题</translation>
    </message>
    <message>
        <source>No longer following the topic</source>
        <translation>已取消关注话题</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>笔记已删除</translation>
    </message>
    <message>
        <source>Comment deleted</source>
        <translation>评论已删除</translation>
    </message>
    <message>
        <source>Your translation is kept and used from now on</source>
        <translation>已保存你的译文，以后都会使用</translation>
    </message>
    <message>
        <source>This author is always translated from now on</source>
        <translation>以后始终翻译这位作者</translation>
    </message>
    <message>
        <source>This author is never translated from now on</source>
        <translation>以后不再翻译这位作者</translation>
    </message>
    <message>
        <source>The language of this author is kept</source>
        <translation>已记住这位作者的语言</translation>
    </message>
    <message>
        <source>The language of this text is kept</source>
        <translation>已记住这段文字的语言</translation>
    </message>
    <message>
        <source>This channel is translated from now on</source>
        <translation>以后会翻译这个频道</translation>
    </message>
    <message>
        <source>This channel is left in the original from now on</source>
        <translation>以后这个频道保持原文</translation>
    </message>
    <message>
        <source>Rule removed</source>
        <translation>规则已删除</translation>
    </message>
    <message>
        <source>Added to the word list</source>
        <translation>已加入生词本</translation>
    </message>
    <message>
        <source>Taken out of the word list</source>
        <translation>已移出生词本</translation>
    </message>
    <message>
        <source>Kept in your glossary</source>
        <translation>已加入我的术语</translation>
    </message>
    <message>
        <source>Removed from your glossary</source>
        <translation>已从我的术语移除</translation>
    </message>
    <message>
        <source>This translation is kept, whatever translates</source>
        <translation>已固定这个译文</translation>
    </message>
    <message>
        <source>This translation is one of the machine&apos;s again</source>
        <translation>已取消固定这个译文</translation>
    </message>
    <message>
        <source>Translation forgotten</source>
        <translation>译文已删除</translation>
    </message>
    <message>
        <source>Translations taken in</source>
        <extracomment>A file of translations was taken into the memory</extracomment>
        <translation>已导入译文</translation>
    </message>
    <message>
        <source>Terms taken in</source>
        <extracomment>A file of terms was taken into the glossary</extracomment>
        <translation>已导入术语</translation>
    </message>
</context>
<context>
    <name>Unsent</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>%n 篇笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>%n 条评论</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>%n 条私信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>%n 个赞</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collected note(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>%n 篇收藏</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared note(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>%n 次转发</numerusform>
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
            <numerusform>%n 个关注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n muted or blocked</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n 个屏蔽或拉黑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reaction(s)</source>
        <comment>of any kind</comment>
        <translation>
            <numerusform>%n 项操作</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VideoControls</name>
    <message>
        <source>Play (Space)</source>
        <translation>播放（空格）</translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation>打开声音（M）</translation>
    </message>
    <message>
        <source>Repeat</source>
        <extracomment>verb: play the video again and again</extracomment>
        <translation>循环播放</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停（空格）</translation>
    </message>
    <message>
        <source>Sound off (M)</source>
        <translation>静音（M）</translation>
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
        <translation>视频</translation>
    </message>
    <message>
        <source>Videos cannot be played here: a system library is missing (libpulse0).</source>
        <translation>无法播放视频：缺少系统库（libpulse0）。</translation>
    </message>
    <message>
        <source>This video is in a form that cannot be played here.</source>
        <translation>不支持播放这种格式的视频。</translation>
    </message>
    <message>
        <source>This video could not be fetched.</source>
        <translation>无法获取这个视频。</translation>
    </message>
    <message>
        <source>This video could not be read.</source>
        <translation>无法读取这个视频。</translation>
    </message>
</context>
<context>
    <name>WaitingMark</name>
    <message numerus="yes">
        <source>%n not sent</source>
        <extracomment>of posts and reactions, shown in the top bar</extracomment>
        <translation>
            <numerusform>%n 项未发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>of posts and reactions, shown in the top bar</extracomment>
        <translation>
            <numerusform>%n 项待发送</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: %1. Look at the reason and try again.</source>
        <extracomment>%1 is a list: 3 likes · 1 note</extracomment>
        <translation>未发送：%1。看看原因，再试一次。</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1. It goes out by itself when there is a network.</source>
        <extracomment>%1 is a list: 3 likes · 1 note</extracomment>
        <translation>待发送：%1。联网后会自动发出。</translation>
    </message>
</context>
<context>
    <name>WarningEdit</name>
    <message>
        <source>What readers should know first</source>
        <translation>想先提醒读者什么？</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>内容警告</translation>
    </message>
    <message>
        <source>Cover the pictures too</source>
        <translation>同时遮住图片</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>leaves the welcome page; everything stays as it is</extracomment>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>leaves the welcome page and shows the feed</extracomment>
        <translation>开始</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Welcome to RedNote Desktop</source>
        <translation>欢迎使用 RedNote Desktop</translation>
    </message>
    <message>
        <source>What you cannot read is translated on this computer.</source>
        <translation>看不懂的内容，在本机上就能翻译。</translation>
    </message>
    <message>
        <source>All of this can be changed in the settings.</source>
        <translation>这些都可以在设置中更改。</translation>
    </message>
</context>
<context>
    <name>WelcomeChoices</name>
    <message>
        <source>Languages I read</source>
        <extracomment>heading on the welcome page</extracomment>
        <translation>我能读的语言</translation>
    </message>
    <message>
        <source>Translate into</source>
        <extracomment>choice of the language that everything else is translated into</extracomment>
        <translation>译成</translation>
    </message>
    <message>
        <source>I also read</source>
        <extracomment>choice of further languages, whose texts are left as they are</extracomment>
        <translation>我还能读</translation>
    </message>
    <message>
        <source>Languages I write</source>
        <extracomment>heading on the welcome page</extracomment>
        <translation>我写作的语言</translation>
    </message>
    <message>
        <source>Write in your own language; what you post is put into this one, too:</source>
        <translation>用自己的语言写就好，发布时会同时译成：</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>heading on the welcome page, above the themes</extracomment>
        <translation>颜色</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>theme: the colours of the operating system</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <extracomment>heading on the welcome page, above the two places where one can begin</extracomment>
        <translation>从哪里开始</translation>
    </message>
    <message>
        <source>The community inside</source>
        <translation>内置社区</translation>
    </message>
    <message>
        <source>Ready now, and nothing leaves this computer.</source>
        <translation>现在就能用，所有内容都留在本机。</translation>
    </message>
    <message>
        <source>A network</source>
        <translation>社交网络</translation>
    </message>
    <message>
        <source>Your account on Mastodon, Pixelfed, GoToSocial or Akkoma.</source>
        <extracomment>these are names of server programs</extracomment>
        <translation>使用你在 Mastodon、Pixelfed、GoToSocial 或 Akkoma 的账号。</translation>
    </message>
</context>
<context>
    <name>WholeWindow</name>
    <message>
        <source>Fill the window</source>
        <translation>铺满窗口</translation>
    </message>
</context>
<context>
    <name>WordBrowser</name>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>No word matches.</source>
        <translation>没有匹配的词语。</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>slang</source>
        <extracomment>mark on a word</extracomment>
        <translation>网络用语</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>mark on a word: in the reader&apos;s own glossary</extracomment>
        <translation>我的</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>关闭释义</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>In the dictionary: %1</source>
        <translation>词典释义：%1</translation>
    </message>
    <message>
        <source>Counted with: %1</source>
        <translation>量词：%1</translation>
    </message>
    <message>
        <source>The dictionary does not have this word.</source>
        <translation>词典里没有这个词。</translation>
    </message>
    <message>
        <source>Literally: %1</source>
        <extracomment>%1 is the word-for-word meaning</extracomment>
        <translation>字面意思：%1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the word with its reading and meaning (Ctrl+C)</source>
        <translation>复制词语及读音和释义（Ctrl+C）</translation>
    </message>
</context>
<context>
    <name>WordMenu</name>
    <message>
        <source>Explain “%1”</source>
        <extracomment>%1 is a Chinese word</extracomment>
        <translation>“%1”的释义</translation>
    </message>
</context>
<context>
    <name>WordRow</name>
    <message>
        <source>Open the note</source>
        <translation>打开笔记</translation>
    </message>
    <message>
        <source>Take out of the word list</source>
        <translation>移出生词本</translation>
    </message>
</context>
<context>
    <name>WordStar</name>
    <message>
        <source>Take out of the word list</source>
        <translation>移出生词本</translation>
    </message>
    <message>
        <source>Add to the word list</source>
        <translation>加入生词本</translation>
    </message>
</context>
<context>
    <name>WordsTab</name>
    <message>
        <source>Find a word: Chinese, pinyin or meaning</source>
        <translation>查找词语：中文、拼音或释义</translation>
    </message>
    <message>
        <source>Choose a note or a comment to see its Chinese words.</source>
        <translation>选择一篇笔记或一条评论，查看其中的中文词语。</translation>
    </message>
    <message>
        <source>slang</source>
        <extracomment>mark on a word</extracomment>
        <translation>网络用语</translation>
    </message>
    <message>
        <source>There are no Chinese words in this text.</source>
        <translation>这段文字里没有中文词语。</translation>
    </message>
</context>
<context>
    <name>_TitleBar</name>
    <message>
        <source>Float or dock %1</source>
        <translation>浮动或停靠“%1”</translation>
    </message>
    <message>
        <source>Close %1</source>
        <extracomment>%1 is the name of a panel</extracomment>
        <translation>关闭“%1”</translation>
    </message>
</context>
</TS>
