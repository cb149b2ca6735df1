<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
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
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy all versions</source>
        <translation>复制版本信息</translation>
    </message>
    <message>
        <source>Licences</source>
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
        <source>Language pack: trained on openly licensed text under several licences, listed in the pack&apos;s own README.</source>
        <translation>语言包：以多种开放许可的文本训练而成，许可清单见语言包内的 README。</translation>
    </message>
    <message>
        <source>Qt for Python: LGPL 3. CTranslate2: MIT. SentencePiece: Apache 2.0.</source>
        <translation>Qt for Python：LGPL 3。CTranslate2：MIT。SentencePiece：Apache 2.0。</translation>
    </message>
    <message>
        <source>Copied</source>
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
        <source>My profile</source>
        <translation>我的主页</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>添加账号…</translation>
    </message>
</context>
<context>
    <name>AccountSection</name>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>All accounts live in the embedded community on this computer; nothing leaves it.</source>
        <translation>所有账号都在本机的内置社区里，不会向外发送任何内容。</translation>
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
        <source>signed in</source>
        <translation>当前账号</translation>
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
    <name>AltEditor</name>
    <message>
        <source>Done</source>
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
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Text</source>
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
        <translation>动画</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>减弱</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Reduced motion stops animations and autoplay.</source>
        <translation>减弱后不再播放动画，视频也不自动播放。</translation>
    </message>
</context>
<context>
    <name>AuthorHeader</name>
    <message>
        <source>Only you can see this</source>
        <translation>仅自己可见</translation>
    </message>
    <message>
        <source>Followers can see this</source>
        <translation>仅粉丝可见</translation>
    </message>
    <message>
        <source>More</source>
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
        <translation>打开</translation>
    </message>
    <message>
        <source>Take the like back</source>
        <translation>取消点赞</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>点赞</translation>
    </message>
    <message>
        <source>Take out of collections</source>
        <translation>取消收藏</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
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
    <name>CardSpeech</name>
    <message>
        <source>%1, by %2</source>
        <extracomment>%1 is a note&apos;s title, %2 its author&apos;s name</extracomment>
        <translation>%1，作者%2</translation>
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
        <source>text only</source>
        <translation>纯文字</translation>
    </message>
    <message>
        <source>video</source>
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
    <name>CarouselOverlay</name>
    <message>
        <source>Previous (←)</source>
        <translation>上一张（←）</translation>
    </message>
    <message>
        <source>Next (→)</source>
        <translation>下一张（→）</translation>
    </message>
    <message>
        <source>Describe the picture</source>
        <translation>显示替代文字</translation>
    </message>
    <message>
        <source>ALT</source>
        <translation>ALT</translation>
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
        <source>Sending …</source>
        <translation>发送中…</translation>
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
        <source>Translate</source>
        <translation>翻译</translation>
    </message>
</context>
<context>
    <name>CommentText</name>
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
        <source>A picture is still being read. One moment.</source>
        <translation>还有图片正在读取，请稍候。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Kept in your drafts</source>
        <translation>已存入草稿</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>继续编辑</translation>
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
        <source>Try now</source>
        <translation>立即重试</translation>
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
        <translation>纸张</translation>
    </message>
    <message>
        <source>Sunrise</source>
        <translation>日出</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>薄荷</translation>
    </message>
    <message>
        <source>Grape</source>
        <translation>葡萄</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>水墨</translation>
    </message>
    <message>
        <source>Blush</source>
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
        <translation>黄油</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜色</translation>
    </message>
    <message>
        <source>Coral</source>
        <translation>珊瑚</translation>
    </message>
    <message>
        <source>Squared paper</source>
        <translation>方格纸</translation>
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
        <translation>公开</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>仅粉丝</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>仅自己</translation>
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
    <name>DraftRow</name>
    <message>
        <source>Untitled</source>
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
        <translation>移除</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>Place</source>
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
    <name>EngineFoot</name>
    <message>
        <source>Show translation</source>
        <translation>显示译文</translation>
    </message>
    <message>
        <source>Original only</source>
        <translation>只看原文</translation>
    </message>
    <message>
        <source>Improve</source>
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
        <source>%1, prototype</source>
        <translation>%1（试验版）</translation>
    </message>
    <message>
        <source>Detected: %1, %2</source>
        <translation>识别为%1，%2</translation>
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
        <source>What this account may use of the service is used up.</source>
        <translation>这个账号的服务额度已用完。</translation>
    </message>
    <message>
        <source>The server has a problem. Try again later.</source>
        <translation>服务器出了点问题，请稍后再试。</translation>
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
        <source>For you</source>
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
    <name>FollowButton</name>
    <message>
        <source>Following</source>
        <translation>已关注</translation>
    </message>
    <message>
        <source>Stop following %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>取消关注 %1</translation>
    </message>
    <message>
        <source>Follow back</source>
        <translation>回关</translation>
    </message>
    <message>
        <source>Follow %1 back</source>
        <translation>回关 %1</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>Follow %1</source>
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
        <translation>话题</translation>
    </message>
    <message>
        <source>Add a topic (#)</source>
        <translation>添加话题（#）</translation>
    </message>
    <message>
        <source>Product</source>
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
        <source>Post</source>
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
        <translation>✓ 已保存</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
</context>
<context>
    <name>GlossaryTab</name>
    <message>
        <source>Find slang: Chinese, pinyin or meaning</source>
        <translation>查找网络用语：中文、拼音或释义</translation>
    </message>
    <message>
        <source>in this text</source>
        <translation>本文出现</translation>
    </message>
    <message>
        <source>The glossary is empty.</source>
        <translation>词表是空的。</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Choose the language</source>
        <translation>选择语言</translation>
    </message>
    <message>
        <source>Language: %1</source>
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
    <name>Lifecycle</name>
    <message>
        <source>A damaged file was set aside in the profile folder: %1</source>
        <extracomment>%1 are names of files</extracomment>
        <translation>个人数据文件夹中有损坏的文件，已另行保存：%1</translation>
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
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>MasonryView</name>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Arrow keys move among the notes, Enter opens, L likes, C collects</source>
        <translation>方向键在笔记间移动，回车打开，L 点赞，C 收藏</translation>
    </message>
    <message>
        <source>Take the like back (L)</source>
        <translation>取消点赞（L）</translation>
    </message>
    <message>
        <source>Like (L)</source>
        <translation>点赞（L）</translation>
    </message>
    <message>
        <source>Profile of @%1</source>
        <extracomment>%1 is a person&apos;s handle, without the at sign</extracomment>
        <translation>@%1 的主页</translation>
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
        <source>It moved; only its first picture is kept</source>
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
        <translation>昵称</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Add</source>
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
</context>
<context>
    <name>NoteView</name>
    <message>
        <source>Opened note</source>
        <translation>打开的笔记</translation>
    </message>
    <message>
        <source>The link is on the clipboard</source>
        <translation>链接已复制</translation>
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
        <translation>提到了你</translation>
    </message>
    <message>
        <source>follows you now</source>
        <translation>关注了你</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
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
    <name>PersonRow</name>
    <message>
        <source>Following</source>
        <translation>已关注</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>关注</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
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
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>ProductRow</name>
    <message>
        <source>Remove %1</source>
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
        <translation>
            <numerusform>%1 获赞</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 followers</source>
        <translation>
            <numerusform>%1 粉丝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 following</source>
        <translation>
            <numerusform>%1 关注</numerusform>
        </translation>
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
        <source>Collections</source>
        <translation>专辑</translation>
    </message>
    <message>
        <source>Liked</source>
        <translation>赞过</translation>
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
    <name>Rail</name>
    <message>
        <source>RedNote Desktop</source>
        <translation>RedNote Desktop</translation>
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
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>ReadingMode</name>
    <message>
        <source>Originals</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>On demand</source>
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
        <translation>我的阅读语言</translation>
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
        <source>Translation first, original beneath</source>
        <translation>译文在前，下方附原文</translation>
    </message>
    <message>
        <source>Original only, translated on demand</source>
        <translation>只看原文，需要时再翻译</translation>
    </message>
    <message>
        <source>Translate %1 automatically</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>自动翻译%1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示方式</translation>
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
        <source>Writing</source>
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
</context>
<context>
    <name>ReadsBack</name>
    <message>
        <source>READS BACK</source>
        <translation>回译</translation>
    </message>
    <message>
        <source>CHECK</source>
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
        <source>%1, prototype</source>
        <translation>%1（试验版）</translation>
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
        <translation>页面</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Window</source>
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
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Back</source>
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
        <source>This list</source>
        <translation>显示快捷键</translation>
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
        <source>This one has no words</source>
        <translation>这条内容没有文字</translation>
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
    <name>TextSkeleton</name>
    <message>
        <source>Translating</source>
        <translation>翻译中</translation>
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
        <source>Written by the author</source>
        <translation>作者自己的译文</translation>
    </message>
    <message>
        <source>Translating from %1 …</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>正在从%1翻译…</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>原文为%1</translation>
    </message>
    <message>
        <source>Translated from %1 by a service on the internet</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>由在线服务译自%1</translation>
    </message>
    <message>
        <source>Translated from %1 on this device</source>
        <translation>由本机译自%1</translation>
    </message>
    <message>
        <source>%1, a prototype: it invents things, so trust the original</source>
        <extracomment>%1 is the name and version of a language pack known to translate badly</extracomment>
        <translation>%1（试验版）：译文可能有误，请以原文为准</translation>
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
    <message>
        <source>The language is wrong: it is in</source>
        <translation>语言识别有误，应为</translation>
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
        <translation>逐句</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Words</source>
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
    <name>Undo</name>
    <message>
        <source>Liked</source>
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
        <translation>已关注</translation>
    </message>
    <message>
        <source>No longer following</source>
        <translation>已取消关注</translation>
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
        <translation>已加入你的词表</translation>
    </message>
    <message>
        <source>Removed from your glossary</source>
        <translation>已从你的词表移除</translation>
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
        <source>This video could not be read.</source>
        <translation>无法读取这个视频。</translation>
    </message>
</context>
<context>
    <name>WholeWindow</name>
    <message>
        <source>Whole window</source>
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
        <translation>网络用语</translation>
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
        <translation>关闭“%1”</translation>
    </message>
</context>
</TS>
