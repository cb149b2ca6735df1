<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en_US">
<context>
    <name>AboutNote</name>
    <message>
        <source>Changing your note</source>
        <translation>게시물 수정 중</translation>
    </message>
    <message>
        <source>Leave the note as it is</source>
        <translation>수정하지 않기</translation>
    </message>
    <message>
        <source>Do not reply; write a note of its own</source>
        <translation>답글 대신 새 게시물로 쓰기</translation>
    </message>
    <message>
        <source>Leave the quoted note out</source>
        <translation>인용 빼기</translation>
    </message>
    <message>
        <source>Replying to a note</source>
        <translation>게시물에 답글 쓰는 중</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1님에게 답글</translation>
    </message>
    <message>
        <source>Quoting a note</source>
        <translation>게시물 인용 중</translation>
    </message>
    <message>
        <source>Quoting %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1님의 게시물 인용 중</translation>
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
        <translation>독립적으로 만든 프로그램이에요. RedNote 또는 샤오홍슈(Xiaohongshu)가 만들지 않았고 아무 관련도 없어요. 이 이름들은 각 소유자의 것이에요.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>verb on a button: copy the versions to the clipboard</extracomment>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy all versions</source>
        <translation>버전 정보 복사</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>보기…</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>진단</translation>
    </message>
    <message>
        <source>Facts, logs and crash reports for a report to those who make this program</source>
        <translation>개발자에게 보고할 때 쓰는 정보, 로그, 오류 보고서</translation>
    </message>
    <message>
        <source>Welcome again</source>
        <translation>환영 화면 다시 보기</translation>
    </message>
    <message>
        <source>The questions of the first start</source>
        <translation>처음 시작할 때의 질문</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>noun: the licences of the program and of what it bundles</extracomment>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Program: MIT licence.</source>
        <translation>프로그램: MIT 라이선스.</translation>
    </message>
    <message>
        <source>Sample community, drawings, videos and slang glossary: CC0 1.0.</source>
        <translation>샘플 커뮤니티, 그림, 동영상, 신조어 사전: CC0 1.0.</translation>
    </message>
    <message>
        <source>Dictionary: CC-CEDICT, CC BY-SA 4.0.</source>
        <translation>사전: CC-CEDICT, CC BY-SA 4.0.</translation>
    </message>
    <message>
        <source>Open Chinese Convert (OpenCC): Apache 2.0.</source>
        <translation>Open Chinese Convert(OpenCC): Apache 2.0.</translation>
    </message>
    <message>
        <source>Qt for Python: LGPL 3. CTranslate2: MIT. SentencePiece: Apache 2.0.</source>
        <translation>Qt for Python: LGPL 3, CTranslate2: MIT, SentencePiece: Apache 2.0.</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>shown after the versions were copied to the clipboard</extracomment>
        <translation>복사했어요</translation>
    </message>
    <message>
        <source>Language pack</source>
        <translation>언어 팩</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>Accounts (Ctrl+Shift+A)</source>
        <translation>계정 (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>다시 로그인</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>내 프로필</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>다시 로그인…</translation>
    </message>
    <message>
        <source>Add an account here…</source>
        <translation>이 컴퓨터에 계정 추가…</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>계정 연결…</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>재로그인 필요</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Has to sign in again; nothing is lost until then</source>
        <translation>다시 로그인해야 해요. 그때까지 사라지는 내용은 없어요</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>다시 로그인</translation>
    </message>
    <message>
        <source>No keyring: signed in until the program ends</source>
        <translation>키링이 없어서 프로그램을 끝내면 로그아웃돼요</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>noun: the page about a person, not the profile folder</extracomment>
        <translation>프로필</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>verb on a button: act as this account from now on</extracomment>
        <translation>전환</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>로그아웃</translation>
    </message>
</context>
<context>
    <name>AccountSection</name>
    <message>
        <source>Networks</source>
        <extracomment>noun: social networks that accounts are connected to</extracomment>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Accounts on servers of the Mastodon family. The sign-in is kept in the system&apos;s keyring; your password is never stored.</source>
        <translation>Mastodon 계열 서버의 계정이에요. 로그인 정보는 시스템 키링에 보관하고 비밀번호는 저장하지 않아요.</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>계정 연결…</translation>
    </message>
    <message>
        <source>Another network</source>
        <translation>다른 네트워크</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>People of the embedded community; nothing of it leaves this computer.</source>
        <translation>내장 커뮤니티의 계정이에요. 내용이 이 컴퓨터 밖으로 나가지 않아요.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>계정 추가…</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>다른 계정</translation>
    </message>
    <message>
        <source>None yet</source>
        <extracomment>no account is connected to a network yet</extracomment>
        <translation>아직 없어요</translation>
    </message>
    <message>
        <source>Sign out of %1? Drafts and notes that wait to be sent stay on this computer.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1 계정에서 로그아웃할까요? 임시 저장 글과 전송 대기 중인 게시물은 이 컴퓨터에 남아요.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>로그아웃</translation>
    </message>
</context>
<context>
    <name>AccountWatch</name>
    <message>
        <source>%1 has to sign in again. Nothing is lost until then.</source>
        <extracomment>%1 is the name of a person, who is signed in on a server</extracomment>
        <translation>%1 계정에 다시 로그인해야 해요. 그때까지 사라지는 내용은 없어요.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>On this computer</source>
        <translation>이 컴퓨터</translation>
    </message>
</context>
<context>
    <name>AddButton</name>
    <message>
        <source>Add pictures or a video</source>
        <translation>사진이나 동영상 추가</translation>
    </message>
    <message>
        <source>Add pictures or a video; you can also drop or paste them</source>
        <translation>사진이나 동영상 추가 (끌어다 놓거나 붙여 넣어도 돼요)</translation>
    </message>
</context>
<context>
    <name>AlsoTo</name>
    <message numerus="yes">
        <source>Also to %n account(s)</source>
        <extracomment>on the button that chooses further accounts which post the same note</extracomment>
        <translation>
            <numerusform>다른 계정 %n개에도 게시</numerusform>
        </translation>
    </message>
    <message>
        <source>Also post to…</source>
        <translation>다른 계정에도 게시…</translation>
    </message>
    <message>
        <source>Post the same note with other accounts of yours</source>
        <translation>같은 게시물을 내 다른 계정으로도 올려요</translation>
    </message>
</context>
<context>
    <name>AltEditor</name>
    <message>
        <source>Done</source>
        <extracomment>closes the editor of a picture&apos;s description</extracomment>
        <translation>완료</translation>
    </message>
    <message>
        <source>Close the description (Esc)</source>
        <translation>설명 닫기 (Esc)</translation>
    </message>
    <message>
        <source>What is in the picture? For people who cannot see it.</source>
        <translation>사진에 무엇이 있나요? 사진을 볼 수 없는 사람을 위한 설명이에요.</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Colours</source>
        <translation>색상</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>시스템 설정에 맞춤</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>adjective: light colours of the window</extracomment>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>adjective: dark colours of the window</extracomment>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>noun: heading over the size of text</extracomment>
        <translation>글자</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>80% to 200%</source>
        <translation>80%~200%</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>표시 언어</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>noun: animations in the window</extracomment>
        <translation>애니메이션</translation>
    </message>
    <message>
        <source>Reduced</source>
        <extracomment>adjective: reduced motion</extracomment>
        <translation>줄이기</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>adjective: full motion</extracomment>
        <translation>모두</translation>
    </message>
    <message>
        <source>Reduced motion stops animations and autoplay.</source>
        <translation>줄이면 애니메이션과 자동 재생이 멈춰요.</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>The quoted note is gone, or not for you to see.</source>
        <translation>인용한 게시물이 삭제되었거나 볼 권한이 없어요.</translation>
    </message>
</context>
<context>
    <name>AuthorHeader</name>
    <message>
        <source>shared by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1님이 리포스트함</translation>
    </message>
    <message>
        <source>Everybody can see this, but it is in no public list</source>
        <translation>누구나 볼 수 있지만 공개 목록에는 나오지 않아요</translation>
    </message>
    <message>
        <source>Only the people mentioned can see this</source>
        <translation>멘션된 사람만 볼 수 있어요</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>나만 볼 수 있어요</translation>
    </message>
    <message>
        <source>Followers can see this</source>
        <translation>팔로워가 볼 수 있어요</translation>
    </message>
    <message>
        <source>edited</source>
        <extracomment>beside the date of a note: it was changed after posting</extracomment>
        <translation>수정됨</translation>
    </message>
    <message>
        <source>Show what was changed</source>
        <translation>변경 내용 보기</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>tip of a button with three dots: more actions</extracomment>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Close the note (Esc)</source>
        <translation>게시물 닫기 (Esc)</translation>
    </message>
    <message>
        <source>Open the Translation panel</source>
        <translation>번역 패널 열기</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>링크 복사</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>게시물 삭제</translation>
    </message>
</context>
<context>
    <name>Avatar</name>
    <message>
        <source>Picture of %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1님의 프로필 사진</translation>
    </message>
</context>
<context>
    <name>AvatarCrop</name>
    <message>
        <source>Choose the part of the picture</source>
        <translation>사진에서 쓸 부분 선택</translation>
    </message>
    <message>
        <source>Drag to move, turn the wheel to zoom</source>
        <translation>끌어서 이동, 휠로 확대/축소</translation>
    </message>
</context>
<context>
    <name>Bilingual</name>
    <message>
        <source>Title</source>
        <extracomment>noun: title of a note</extracomment>
        <translation>제목</translation>
    </message>
    <message>
        <source>What is on your mind? # for topics, @ for people</source>
        <translation>무슨 생각을 하고 있나요? #로 해시태그, @로 멘션</translation>
    </message>
    <message>
        <source>Appears here as you type</source>
        <translation>입력하는 대로 여기에 번역이 나와요</translation>
    </message>
    <message>
        <source>Swap the two languages</source>
        <translation>두 언어 바꾸기</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>EDITED BY YOU</source>
        <translation>직접 수정함</translation>
    </message>
    <message numerus="yes">
        <source>%n EDITED BY YOU</source>
        <comment>sentences</comment>
        <translation>
            <numerusform>%n문장 직접 수정함</numerusform>
        </translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>다시 번역</translation>
    </message>
    <message>
        <source>Replace your text by a new translation</source>
        <translation>내가 쓴 글을 새 번역으로 바꿔요</translation>
    </message>
    <message>
        <source>TRANSLATING…</source>
        <translation>번역 중…</translation>
    </message>
    <message>
        <source>TRANSLATED AS YOU TYPE</source>
        <translation>입력하는 대로 번역</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>verb on a button: write the translation oneself</extracomment>
        <translation>수정</translation>
    </message>
    <message>
        <source>Write this text yourself; it is not replaced then</source>
        <translation>이 글을 직접 써요. 자동 번역으로 바뀌지 않아요</translation>
    </message>
    <message>
        <source>This looks like %1.</source>
        <translation>%1 같아요.</translation>
    </message>
    <message>
        <source>Swap languages</source>
        <translation>언어 바꾸기</translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <source>Link copied</source>
        <translation>링크를 복사했어요</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>verb: open the note</extracomment>
        <translation>열기</translation>
    </message>
    <message>
        <source>Take the like back</source>
        <translation>좋아요 취소</translation>
    </message>
    <message>
        <source>Like</source>
        <extracomment>verb: like the note</extracomment>
        <translation>좋아요</translation>
    </message>
    <message>
        <source>Take out of collections</source>
        <translation>즐겨찾기에서 빼기</translation>
    </message>
    <message>
        <source>Collect</source>
        <extracomment>verb: save the note into a collection</extracomment>
        <translation>즐겨찾기</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <extracomment>verb: take back the sharing of a note to one&apos;s followers</extracomment>
        <translation>리포스트 취소</translation>
    </message>
    <message>
        <source>Share with your followers</source>
        <translation>팔로워에게 리포스트</translation>
    </message>
    <message>
        <source>Show what is covered</source>
        <translation>가려진 내용 보기</translation>
    </message>
    <message>
        <source>Cover it again</source>
        <translation>다시 가리기</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>링크 복사</translation>
    </message>
    <message>
        <source>Explain the words</source>
        <translation>단어 풀이</translation>
    </message>
    <message>
        <source>Profile of %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1님의 프로필</translation>
    </message>
    <message>
        <source>Show translation</source>
        <translation>번역 보기</translation>
    </message>
    <message>
        <source>Hide translation</source>
        <translation>번역 숨기기</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>name of the collection that is made when the first note is collected</extracomment>
        <translation>즐겨찾기</translation>
    </message>
</context>
<context>
    <name>CardCover</name>
    <message>
        <source>Try again</source>
        <comment>button on a lost picture</comment>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button on what is covered</comment>
        <translation>보기</translation>
    </message>
    <message>
        <source>Poll</source>
        <extracomment>noun: the note holds a poll</extracomment>
        <translation>투표</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>noun: the note quotes another one</extracomment>
        <translation>인용</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>콘텐츠 경고</translation>
    </message>
    <message>
        <source>Hidden by your filter</source>
        <translation>내 필터로 숨김</translation>
    </message>
    <message>
        <source>Sensitive content</source>
        <translation>민감한 콘텐츠</translation>
    </message>
</context>
<context>
    <name>CardPainter</name>
    <message>
        <source>%1 shared</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1님이 리포스트함</translation>
    </message>
    <message>
        <source>Replies to @%1</source>
        <extracomment>%1 is a person&apos;s handle</extracomment>
        <translation>@%1에게 답글</translation>
    </message>
    <message>
        <source>A reply</source>
        <extracomment>noun: the note answers somebody; shown without a name</extracomment>
        <translation>답글</translation>
    </message>
</context>
<context>
    <name>CardSpeech</name>
    <message>
        <source>%1, by %2</source>
        <extracomment>%1 is a note&apos;s title, %2 its author&apos;s name</extracomment>
        <translation>%1, 작성자 %2</translation>
    </message>
    <message>
        <source>word by word: %1</source>
        <extracomment>%1 is what each word of the title means</extracomment>
        <translation>단어별 뜻: %1</translation>
    </message>
    <message>
        <source>in your language: %1</source>
        <extracomment>%1 is the text in the reader&apos;s language</extracomment>
        <translation>내 언어로: %1</translation>
    </message>
    <message>
        <source>translated</source>
        <extracomment>read out: the card&apos;s text is a translation</extracomment>
        <translation>번역됨</translation>
    </message>
    <message>
        <source>in the author&apos;s words</source>
        <translation>작성자가 쓴 번역</translation>
    </message>
    <message>
        <source>translated, original: %1</source>
        <extracomment>%1 is the text as its author wrote it</extracomment>
        <translation>번역됨, 원문: %1</translation>
    </message>
    <message>
        <source>in the author&apos;s words, original: %1</source>
        <extracomment>%1 is the text in the language the author wrote first</extracomment>
        <translation>작성자가 쓴 번역, 원문: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>좋아요 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>liked by you</source>
        <translation>좋아요함</translation>
    </message>
    <message>
        <source>collected by you</source>
        <translation>즐겨찾기함</translation>
    </message>
    <message>
        <source>shared by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1님이 리포스트함</translation>
    </message>
    <message>
        <source>replies to @%1</source>
        <extracomment>%1 is a person&apos;s handle</extracomment>
        <translation>@%1에게 답글</translation>
    </message>
    <message>
        <source>hidden by your filter, V shows it</source>
        <translation>내 필터로 숨김, V로 보기</translation>
    </message>
    <message>
        <source>behind a content warning, V opens it</source>
        <translation>콘텐츠 경고, V로 보기</translation>
    </message>
    <message>
        <source>the pictures are covered, V shows them</source>
        <translation>사진이 가려짐, V로 보기</translation>
    </message>
    <message>
        <source>text only</source>
        <extracomment>read out: the note has no picture</extracomment>
        <translation>글만 있음</translation>
    </message>
    <message>
        <source>video</source>
        <extracomment>read out: the note has a video</extracomment>
        <translation>동영상</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>사진 %n장</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardTips</name>
    <message>
        <source>Take the like back (L)</source>
        <translation>좋아요 취소 (L)</translation>
    </message>
    <message>
        <source>Like (L)</source>
        <extracomment>verb; the key stays as it is</extracomment>
        <translation>좋아요 (L)</translation>
    </message>
    <message>
        <source>Profile of @%1</source>
        <extracomment>%1 is a person&apos;s handle, without the at sign</extracomment>
        <translation>@%1 프로필</translation>
    </message>
    <message>
        <source>Show it (V)</source>
        <translation>보기 (V)</translation>
    </message>
    <message>
        <source>Fetch the picture again</source>
        <translation>사진 다시 불러오기</translation>
    </message>
</context>
<context>
    <name>CarouselOverlay</name>
    <message>
        <source>Previous (←)</source>
        <extracomment>the previous picture; the key stays as it is</extracomment>
        <translation>이전 (←)</translation>
    </message>
    <message>
        <source>Next (→)</source>
        <extracomment>the next picture; the key stays as it is</extracomment>
        <translation>다음 (→)</translation>
    </message>
    <message>
        <source>Describe the picture</source>
        <translation>사진 설명 보기</translation>
    </message>
    <message>
        <source>ALT</source>
        <extracomment>badge on a picture that has an alternative text</extracomment>
        <translation>ALT</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Leave the whole window (Esc)</source>
        <translation>창 전체 보기 끝내기 (Esc)</translation>
    </message>
    <message>
        <source>Whole window (F)</source>
        <translation>창 전체로 보기 (F)</translation>
    </message>
</context>
<context>
    <name>CollectMenu</name>
    <message>
        <source>New collection…</source>
        <translation>새 컬렉션…</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>새 컬렉션</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: name of the new collection</extracomment>
        <translation>이름</translation>
    </message>
</context>
<context>
    <name>CollectionCard</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>게시물 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>이름 변경…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>삭제…</translation>
    </message>
</context>
<context>
    <name>CollectionPage</name>
    <message>
        <source>Bookmarks</source>
        <extracomment>noun: notes that were saved on a network without collections</extracomment>
        <translation>즐겨찾기</translation>
    </message>
    <message>
        <source>This collection is empty</source>
        <translation>컬렉션이 비어 있어요</translation>
    </message>
    <message>
        <source>The star under a note puts it here.</source>
        <translation>게시물 아래 별표를 누르면 여기에 추가돼요.</translation>
    </message>
</context>
<context>
    <name>CollectionsPage</name>
    <message>
        <source>Collections</source>
        <translation>컬렉션</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>새 컬렉션</translation>
    </message>
    <message>
        <source>Nothing collected yet</source>
        <translation>아직 즐겨찾기가 없어요</translation>
    </message>
    <message>
        <source>The star under a note keeps it in a collection of yours.</source>
        <translation>게시물 아래 별표를 누르면 내 컬렉션에 추가돼요.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: name of a collection</extracomment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>컬렉션 이름 변경</translation>
    </message>
    <message>
        <source>Delete the collection “%1”? The notes in it stay where they are.</source>
        <extracomment>%1 is the name of a collection</extracomment>
        <translation>‘%1’ 컬렉션을 삭제할까요? 안에 있는 게시물은 그대로 남아요.</translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation>컬렉션 삭제</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
</context>
<context>
    <name>CommentBox</name>
    <message>
        <source>Reply in your language…</source>
        <translation>내 언어로 답글 쓰기…</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>댓글 입력</translation>
    </message>
    <message>
        <source>Post in both</source>
        <translation>두 언어로 게시</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>verb on a button: send the comment</extracomment>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Do not reply to this comment</source>
        <translation>이 댓글에 답글 쓰지 않기</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>보내기 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Post the comment in both languages</source>
        <translation>댓글을 두 언어로 게시해요</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>보내는 중…</translation>
    </message>
    <message>
        <source>Followers read it, as they do the note.</source>
        <translation>게시물처럼 팔로워만 읽을 수 있어요.</translation>
    </message>
    <message>
        <source>Only those mentioned read it, as they do the note.</source>
        <translation>게시물처럼 멘션된 사람만 읽을 수 있어요.</translation>
    </message>
    <message>
        <source>It stands behind the same warning: %1</source>
        <extracomment>%1 is a content warning</extracomment>
        <translation>게시물과 같은 콘텐츠 경고가 붙어요: %1</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1님에게 답글</translation>
    </message>
    <message>
        <source>It will be sent when there is a connection</source>
        <translation>연결되면 보낼게요</translation>
    </message>
</context>
<context>
    <name>CommentRow</name>
    <message>
        <source>Reply</source>
        <extracomment>verb on a button: answer this comment</extracomment>
        <translation>답글</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>다시 번역</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>%1님에게 답글</translation>
    </message>
    <message numerus="yes">
        <source>Take the like back (%n likes)</source>
        <translation>
            <numerusform>좋아요 취소 (좋아요 %n개)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Like (%n likes)</source>
        <translation>
            <numerusform>좋아요 (%n개)</numerusform>
        </translation>
    </message>
    <message>
        <source>Machine&apos;s guess</source>
        <extracomment>mark on a comment that was put together word by word</extracomment>
        <translation>추정 번역</translation>
    </message>
    <message>
        <source>Word by word</source>
        <translation>단어별 뜻</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>verb on a button</extracomment>
        <translation>번역</translation>
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
        <translation>작성자</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>댓글 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>아직 댓글이 없어요</translation>
    </message>
    <message>
        <source>Write the first one, in your own language.</source>
        <translation>내 언어로 첫 댓글을 남겨 보세요.</translation>
    </message>
    <message>
        <source>More comments</source>
        <translation>댓글 더 보기</translation>
    </message>
    <message>
        <source>Try again to load more comments</source>
        <translation>불러오지 못했어요. 다시 시도하기</translation>
    </message>
</context>
<context>
    <name>CommentsTab</name>
    <message>
        <source>More comments</source>
        <translation>댓글 더 보기</translation>
    </message>
    <message>
        <source>No note is open</source>
        <translation>열린 게시물이 없어요</translation>
    </message>
    <message>
        <source>Open a note to read its comments in both languages.</source>
        <translation>게시물을 열면 댓글을 두 언어로 읽을 수 있어요.</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>아직 댓글이 없어요</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>Suggestions</source>
        <translation>추천</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>게시물 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComposerPanel</name>
    <message>
        <source>New note</source>
        <translation>새 게시물</translation>
    </message>
    <message>
        <source>Kept in your drafts</source>
        <translation>임시 저장했어요</translation>
    </message>
</context>
<context>
    <name>CorrectionEdit</name>
    <message>
        <source>Your translation of this sentence</source>
        <translation>이 문장의 내 번역</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Leave the translation as it was (Esc)</source>
        <translation>원래 번역 그대로 두기 (Esc)</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>verb on a button: keep one&apos;s own translation of a sentence</extracomment>
        <translation>저장</translation>
    </message>
    <message>
        <source>Use this translation from now on, wherever the sentence occurs (Ctrl+Enter)</source>
        <translation>앞으로 이 문장에는 항상 이 번역을 써요 (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>CoverPicker</name>
    <message>
        <source>Cover made of your words</source>
        <translation>글로 만든 커버</translation>
    </message>
    <message>
        <source>Cover style: %1</source>
        <translation>커버 스타일: %1</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>noun: a paper-coloured background of a text note</extracomment>
        <translation>종이</translation>
    </message>
    <message>
        <source>Sunrise</source>
        <extracomment>noun: name of a coloured background of a text note</extracomment>
        <translation>해돋이</translation>
    </message>
    <message>
        <source>Mint</source>
        <extracomment>noun: name of a mint-green background of a text note</extracomment>
        <translation>민트</translation>
    </message>
    <message>
        <source>Grape</source>
        <extracomment>noun: name of a purple background of a text note</extracomment>
        <translation>포도</translation>
    </message>
    <message>
        <source>Ink</source>
        <extracomment>noun: name of a black background of a text note</extracomment>
        <translation>먹색</translation>
    </message>
    <message>
        <source>Blush</source>
        <extracomment>noun: name of a pink background of a text note</extracomment>
        <translation>연분홍</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>하늘</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>숲</translation>
    </message>
    <message>
        <source>Butter</source>
        <extracomment>noun: name of a pale yellow background of a text note</extracomment>
        <translation>버터</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>밤</translation>
    </message>
    <message>
        <source>Coral</source>
        <extracomment>noun: name of a coral-red background of a text note</extracomment>
        <translation>코랄</translation>
    </message>
    <message>
        <source>Squared paper</source>
        <extracomment>noun: a background of a text note with the squares of an exercise book</extracomment>
        <translation>모눈종이</translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>Something went wrong in the last run.</source>
        <translation>지난 실행 중에 문제가 발생했어요.</translation>
    </message>
    <message>
        <source>RedNote Desktop ended unexpectedly.</source>
        <translation>RedNote Desktop이 예기치 않게 종료되었어요.</translation>
    </message>
    <message>
        <source>View report</source>
        <translation>보고서 보기</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>verb: takes the notice away; the report stays in the diagnostics</extracomment>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>DamageNotice</name>
    <message>
        <source>A damaged file was set aside in the profile folder: %1</source>
        <extracomment>%1 are names of files</extracomment>
        <translation>손상된 파일을 데이터 폴더 안에 따로 옮겨 두었어요: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) saved from it.</source>
        <comment>drafts, words, notes …</comment>
        <translation>
            <numerusform>그중 %n개를 되살렸어요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n entry(s) could not be read.</source>
        <comment>drafts, words, notes …</comment>
        <translation>
            <numerusform>적어도 %n개는 읽을 수 없었어요.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Place</source>
        <comment>where the note is from</comment>
        <translation>장소</translation>
    </message>
    <message>
        <source>Who may read the note</source>
        <translation>게시물을 볼 수 있는 사람</translation>
    </message>
    <message>
        <source>Visible to: %1</source>
        <translation>공개 범위: %1</translation>
    </message>
    <message>
        <source>Everyone</source>
        <extracomment>who may see the note</extracomment>
        <translation>전체 공개</translation>
    </message>
    <message>
        <source>Everyone, not in lists</source>
        <translation>전체 공개 (목록 제외)</translation>
    </message>
    <message>
        <source>Followers</source>
        <extracomment>who may see the note: only those who follow its author</extracomment>
        <translation>팔로워</translation>
    </message>
    <message>
        <source>Mentioned people</source>
        <extracomment>who may see the note: only those named in it</extracomment>
        <translation>멘션한 사람</translation>
    </message>
    <message>
        <source>Only me</source>
        <extracomment>who may see the note: only its author</extracomment>
        <translation>나만 보기</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Versions</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>Looks</source>
        <extracomment>group of facts: theme, text size, languages</extracomment>
        <translation>화면</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>글꼴</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>group of facts: how many accounts there are, whether something crashed</extracomment>
        <translation>상태</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>언어 팩</translation>
    </message>
    <message>
        <source>System</source>
        <translation>시스템</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>프로세서</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>창 시스템</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>그래픽</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>디스플레이</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>배율</translation>
    </message>
    <message>
        <source>Input method</source>
        <extracomment>of characters, such as Pinyin</extracomment>
        <translation>입력기</translation>
    </message>
    <message>
        <source>Runs from</source>
        <extracomment>how the program got here: from a package or from its sources</extracomment>
        <translation>실행 위치</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>애니메이션</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>표시 언어</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>시스템 언어</translation>
    </message>
    <message>
        <source>Languages read</source>
        <translation>읽는 언어</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>중국어 간체</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>중국어 번체</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>일본어</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>the folder of everything that is kept of a person</extracomment>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>Locale files</source>
        <translation>언어 파일</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>인터프리터</translation>
    </message>
    <message>
        <source>Profile database</source>
        <translation>사용자 데이터베이스</translation>
    </message>
    <message>
        <source>Community database</source>
        <translation>커뮤니티 데이터베이스</translation>
    </message>
    <message>
        <source>Own pictures and videos</source>
        <translation>내 사진과 동영상</translation>
    </message>
    <message>
        <source>Copies of what was published</source>
        <translation>게시한 내용의 사본</translation>
    </message>
    <message>
        <source>Installed packs</source>
        <translation>설치한 팩</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>캐시</translation>
    </message>
    <message>
        <source>Accounts here</source>
        <translation>이 컴퓨터의 계정</translation>
    </message>
    <message>
        <source>Accounts on networks</source>
        <translation>네트워크 계정</translation>
    </message>
    <message>
        <source>Remote engines in use</source>
        <translation>사용 중인 원격 엔진</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>오류 보고서</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>진단</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>puts all facts on the clipboard</extracomment>
        <translation>텍스트로 복사</translation>
    </message>
    <message>
        <source>Save log bundle…</source>
        <translation>로그 모음 저장…</translation>
    </message>
    <message>
        <source>Crash reports…</source>
        <translation>오류 보고서…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>For a report to those who make this program. Neither this nor the log bundle names people or holds anything you wrote or read.</source>
        <translation>개발자에게 보고할 때 써요. 이 정보와 로그 모음에는 사람 이름도, 내가 쓰거나 읽은 내용도 없어요.</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>of facts: they are on the clipboard now</extracomment>
        <translation>복사했어요</translation>
    </message>
    <message>
        <source>Save log bundle</source>
        <translation>로그 모음 저장</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Zip 압축 파일 (*.zip)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 파일로 저장했어요</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>OK</source>
        <translation>확인</translation>
    </message>
</context>
<context>
    <name>DoubtRow</name>
    <message>
        <source>Post anyway</source>
        <translation>그래도 게시</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>verb on a button: change the translation before posting</extracomment>
        <translation>수정</translation>
    </message>
    <message>
        <source>Post in %1 only</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>%1로만 게시</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Untitled</source>
        <extracomment>adjective: a draft without title and text</extracomment>
        <translation>제목 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>사진 %n장</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>임시 저장 글 삭제</translation>
    </message>
</context>
<context>
    <name>DraftsPage</name>
    <message>
        <source>Drafts</source>
        <translation>임시 저장</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>새 게시물</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>임시 저장한 글이 없어요</translation>
    </message>
    <message>
        <source>What you write is kept here until you post it.</source>
        <translation>쓴 내용은 게시할 때까지 여기에 저장돼요.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>전송 실패</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>전송 대기 중</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>지금 보내기</translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>보내지 않기</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>임시 저장 글 삭제</translation>
    </message>
    <message>
        <source>Delete this draft? It cannot be brought back.</source>
        <translation>이 임시 저장 글을 삭제할까요? 되돌릴 수 없어요.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop pictures or a video here</source>
        <translation>여기에 사진이나 동영상을 놓으세요</translation>
    </message>
</context>
<context>
    <name>EditProfile</name>
    <message>
        <source>Edit profile</source>
        <translation>프로필 편집</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>소개</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>사진 선택…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>verb on a button: remove the picture of oneself</extracomment>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: the name that others see, not the handle</extracomment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>noun: where the person lives</extracomment>
        <translation>지역</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>사용 언어</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>사진 선택</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tiff)</source>
        <translation>사진 (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tiff)</translation>
    </message>
</context>
<context>
    <name>EngineDialog</name>
    <message>
        <source>Add a translation service</source>
        <translation>번역 서비스 추가</translation>
    </message>
    <message>
        <source>Change a translation service</source>
        <translation>번역 서비스 수정</translation>
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
        <translation>목록에서 켜기 전까지는 꺼져 있어요.</translation>
    </message>
    <message>
        <source>This address is not encrypted: others on the way can read texts and key.</source>
        <translation>암호화되지 않은 주소예요. 중간에서 글과 키를 볼 수 있어요.</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>verb on a button: try whether the service answers</extracomment>
        <translation>테스트</translation>
    </message>
    <message>
        <source>Sends one fixed sentence to the service</source>
        <translation>정해진 문장 하나를 서비스에 보내요</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>noun: the kind of translation service</extracomment>
        <translation>종류</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>noun: the paid or free plan of a translation service</extracomment>
        <translation>요금제</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>noun: web address of a translation service</extracomment>
        <translation>주소</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>noun: language model of a translation service</extracomment>
        <translation>모델</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>noun: secret access key of a translation service</extracomment>
        <translation>키</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>저장됨. 입력하면 바뀌어요</translation>
    </message>
    <message>
        <source>goes into the system&apos;s keyring</source>
        <translation>시스템 키링에 보관돼요</translation>
    </message>
    <message>
        <source>only if the service wants one</source>
        <translation>서비스가 요구할 때만</translation>
    </message>
    <message>
        <source>Asking…</source>
        <extracomment>the translation service is being tried</extracomment>
        <translation>요청 중…</translation>
    </message>
    <message>
        <source>There is no keyring, so the key is forgotten when the program ends.</source>
        <translation>키링이 없어서 프로그램을 끝내면 키가 사라져요.</translation>
    </message>
    <message>
        <source>Enter an address such as %1, without a name or key in it.</source>
        <translation>%1 같은 주소를 사용자 이름이나 키 없이 입력하세요.</translation>
    </message>
    <message>
        <source>Enter the model to use, such as qwen2.5:7b.</source>
        <translation>qwen2.5:7b처럼 사용할 모델을 입력하세요.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>이름을 입력하세요.</translation>
    </message>
</context>
<context>
    <name>EngineFoot</name>
    <message>
        <source>Translating…</source>
        <translation>번역 중…</translation>
    </message>
    <message>
        <source>Show translation</source>
        <translation>번역 보기</translation>
    </message>
    <message>
        <source>Original only</source>
        <extracomment>state: the text is shown without translation</extracomment>
        <translation>원문만</translation>
    </message>
    <message>
        <source>Improve</source>
        <extracomment>verb on a button: write a better translation</extracomment>
        <translation>번역 고치기</translation>
    </message>
    <message>
        <source>Write a better translation of the marked sentence (E)</source>
        <translation>표시된 문장의 더 나은 번역 쓰기 (E)</translation>
    </message>
    <message>
        <source>Flip the whole window between translation and original (Ctrl+T)</source>
        <translation>창 전체를 번역과 원문으로 전환 (Ctrl+T)</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <comment>reading aid above Chinese words</comment>
        <translation>병음</translation>
    </message>
    <message>
        <source>Show how the Chinese words are read</source>
        <translation>중국어 단어의 발음 보기</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>verb on a button: opens the choice of what to copy</extracomment>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy the translation or both languages</source>
        <translation>번역 또는 두 언어 모두 복사</translation>
    </message>
    <message>
        <source>Copy translation</source>
        <translation>번역 복사</translation>
    </message>
    <message>
        <source>Copy both languages</source>
        <translation>두 언어 모두 복사</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>다시 번역</translation>
    </message>
    <message>
        <source>Translate again, without what is remembered</source>
        <translation>기억된 번역을 쓰지 않고 다시 번역해요</translation>
    </message>
    <message>
        <source>Written by the author in both languages</source>
        <translation>작성자가 두 언어로 썼어요</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>번역되지 않음</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1ms</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>이 컴퓨터에서 번역</translation>
    </message>
    <message>
        <source>On a server</source>
        <translation>서버에서 번역</translation>
    </message>
    <message>
        <source>Detected: %1, %2</source>
        <translation>감지: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>EngineLedger</name>
    <message>
        <source>What was sent</source>
        <translation>전송 기록</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>기록 지우기</translation>
    </message>
    <message>
        <source>Nothing has left this computer.</source>
        <translation>이 컴퓨터에서 나간 내용이 없어요.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n requests, %2 characters</source>
        <extracomment>%1 is the name of a server, %2 a number of characters; %n counts requests</extracomment>
        <translation>
            <numerusform>%1: 요청 %n건, %2자</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of what was sent is forgotten. What was sent stays sent.</source>
        <translation>기록만 지워져요. 이미 보낸 내용은 되돌릴 수 없어요.</translation>
    </message>
</context>
<context>
    <name>EngineRow</name>
    <message>
        <source>Ask %1 earlier</source>
        <translation>%1 순서 올리기</translation>
    </message>
    <message>
        <source>Ask %1 later</source>
        <translation>%1 순서 내리기</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is the name of a translation service; a switch that is on or off</extracomment>
        <translation>%1 사용</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>%1 삭제</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>verb on a button: try whether the service answers</extracomment>
        <translation>테스트</translation>
    </message>
    <message>
        <source>Test %1</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>%1 테스트</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>%1 수정</translation>
    </message>
</context>
<context>
    <name>Engines</name>
    <message>
        <source>Chat service</source>
        <extracomment>noun: a translation service that is a chat model</extracomment>
        <translation>채팅 서비스</translation>
    </message>
    <message>
        <source>Chat service (OpenAI, Ollama …)</source>
        <translation>채팅 서비스 (OpenAI, Ollama 등)</translation>
    </message>
    <message>
        <source>Built-in translator, by way of English, packs %1</source>
        <extracomment>%1 are the versions of language packs</extracomment>
        <translation>내장 번역기, 영어를 거침, 팩 %1</translation>
    </message>
    <message>
        <source>Built-in translator, pack %1</source>
        <extracomment>%1 is the version of a language pack</extracomment>
        <translation>내장 번역기, 팩 %1</translation>
    </message>
    <message>
        <source>Slang glossary</source>
        <translation>신조어 사전</translation>
    </message>
    <message>
        <source>Your glossary</source>
        <translation>내 용어집</translation>
    </message>
    <message>
        <source>Dictionary %1</source>
        <extracomment>%1 is the name of a dictionary</extracomment>
        <translation>사전 %1</translation>
    </message>
    <message>
        <source>%1 (still learning)</source>
        <extracomment>%1 is the name of a translator that makes mistakes</extracomment>
        <translation>%1 (학습 중)</translation>
    </message>
    <message>
        <source>The key is missing or not accepted.</source>
        <translation>키가 없거나 승인되지 않았어요.</translation>
    </message>
    <message>
        <source>There is no such service or model at this address.</source>
        <translation>이 주소에 그런 서비스나 모델이 없어요.</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>서비스가 요청을 거부했어요.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>서비스에 연결할 수 없어요.</translation>
    </message>
    <message>
        <source>What came back was not a usable translation.</source>
        <translation>쓸 수 있는 번역이 오지 않았어요.</translation>
    </message>
    <message>
        <source>“%1” → “%2” (%3 ms)</source>
        <extracomment>%1 is a sentence, %2 its translation, %3 a number of milliseconds</extracomment>
        <translation>‘%1’ → ‘%2’ (%3ms)</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>in the record of what was sent: the service answered</extracomment>
        <translation>응답함</translation>
    </message>
    <message>
        <source>Given up</source>
        <extracomment>in the record of what was sent: the reader or the program stopped waiting</extracomment>
        <translation>중단됨</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>응답 대기</translation>
    </message>
    <message>
        <source>Not by %1: %2</source>
        <extracomment>%1 is the name of a translation service, %2 a sentence that says why it failed</extracomment>
        <translation>%1에서 번역하지 못함: %2</translation>
    </message>
</context>
<context>
    <name>EnginesSection</name>
    <message>
        <source>Who translates</source>
        <translation>번역 담당</translation>
    </message>
    <message>
        <source>The first in the list is asked first; where it fails, the next one is. Services get public notes and comments that you look at, while they are switched on. Drafts, private notes and notes for followers never leave this computer.</source>
        <translation>목록 위에서부터 요청하고, 실패하면 다음 서비스에 요청해요. 켜 둔 서비스에는 지금 보는 공개 게시물과 댓글이 전송돼요. 임시 저장 글, 비공개 게시물, 팔로워 공개 게시물은 절대 이 컴퓨터 밖으로 나가지 않아요.</translation>
    </message>
    <message>
        <source>Order for</source>
        <extracomment>before the name of two languages: in which order the services are asked for them</extracomment>
        <translation>순서 적용 언어</translation>
    </message>
    <message>
        <source>Use the order for all languages</source>
        <translation>모든 언어의 순서 사용</translation>
    </message>
    <message>
        <source>Add a service…</source>
        <translation>서비스 추가…</translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>다른 서비스</translation>
    </message>
    <message>
        <source>LibreTranslate, DeepL, or a chat service such as Ollama on this computer</source>
        <translation>LibreTranslate, DeepL, 또는 이 컴퓨터의 Ollama 같은 채팅 서비스</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>전송 기록</translation>
    </message>
    <message>
        <source>Every request to a service is written down before it leaves: when, to whom and how much, never the text.</source>
        <translation>서비스에 요청하기 전에 시간, 대상, 분량을 기록해요. 글 내용은 기록하지 않아요.</translation>
    </message>
    <message numerus="yes">
        <source>%1 It is asked again in %n minutes.</source>
        <extracomment>%1 says why a service failed, in a sentence; %n counts minutes</extracomment>
        <translation>
            <numerusform>%1 %n분 후에 다시 요청해요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switched off: drafts, private notes and notes for followers are not translated.</source>
        <translation>꺼짐: 임시 저장 글, 비공개 게시물, 팔로워 공개 게시물은 번역되지 않아요.</translation>
    </message>
    <message>
        <source>Switched off, and no service is on: nothing is translated.</source>
        <translation>꺼져 있고 켜진 서비스도 없어서 아무것도 번역되지 않아요.</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>모든 언어</translation>
    </message>
    <message>
        <source>no language pack</source>
        <translation>언어 팩 없음</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>noun: translations made on this computer</extracomment>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>Use %1?</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>%1 서비스를 사용할까요?</translation>
    </message>
    <message>
        <source>Public notes and comments that you look at are sent to the program at %1 on this computer to be translated; what it does with them is up to that program. Drafts, private notes and notes for followers are never sent. Every request is listed in these settings.</source>
        <extracomment>%1 is the name and the port of a server</extracomment>
        <translation>지금 보는 공개 게시물과 댓글이 번역을 위해 이 컴퓨터의 %1 프로그램으로 전송돼요. 그 내용을 어떻게 다룰지는 그 프로그램에 달려 있어요. 임시 저장 글, 비공개 게시물, 팔로워 공개 게시물은 절대 보내지 않아요. 모든 요청은 이 설정에 기록돼요.</translation>
    </message>
    <message>
        <source>Public notes and comments that you look at are sent to %1 to be translated. Its operator sees these texts and your internet address. Drafts, private notes and notes for followers are never sent. Every request is listed in these settings.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>지금 보는 공개 게시물과 댓글이 번역을 위해 %1 서버로 전송돼요. 운영자는 이 글과 내 IP 주소를 볼 수 있어요. 임시 저장 글, 비공개 게시물, 팔로워 공개 게시물은 절대 보내지 않아요. 모든 요청은 이 설정에 기록돼요.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>%1 사용</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>요청 중…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>%1 삭제</translation>
    </message>
    <message>
        <source>Its address and its key are forgotten.</source>
        <translation>주소와 키가 삭제돼요.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The translation service wants another key.</source>
        <translation>번역 서비스가 이 키를 받아들이지 않아요.</translation>
    </message>
    <message>
        <source>No server of this name was found. Check the name and the connection.</source>
        <translation>이 이름의 서버를 찾을 수 없어요. 이름과 연결을 확인하세요.</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>인터넷에 연결되어 있지 않아요.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>제시간에 응답이 오지 않았어요.</translation>
    </message>
    <message>
        <source>No secure connection could be made. Check the address.</source>
        <translation>안전하게 연결할 수 없어요. 주소를 확인하세요.</translation>
    </message>
    <message>
        <source>The address sends to another one. Enter that one instead.</source>
        <translation>이 주소는 다른 주소로 연결돼요. 그 주소를 대신 입력하세요.</translation>
    </message>
    <message>
        <source>This account is signed out. Sign in again to go on.</source>
        <translation>로그아웃된 계정이에요. 계속하려면 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>The program was not let in. The account stays as it was.</source>
        <translation>권한을 받지 못했어요. 계정은 그대로예요.</translation>
    </message>
    <message>
        <source>What this account may use of the service is used up.</source>
        <translation>이 계정의 서비스 사용 한도를 다 썼어요.</translation>
    </message>
    <message>
        <source>Too many requests. Wait a moment, then try again.</source>
        <translation>요청이 너무 많아요. 잠시 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This is gone, or not visible to this account.</source>
        <translation>삭제되었거나 이 계정으로는 볼 수 없어요.</translation>
    </message>
    <message>
        <source>It was refused. Check what you entered and try again.</source>
        <translation>거부되었어요. 입력한 내용을 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The server has a problem. Try again later.</source>
        <translation>서버에 문제가 생겼어요. 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This address is not a server that can be connected.</source>
        <translation>연결할 수 있는 서버 주소가 아니에요.</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>서버의 응답을 이해할 수 없어요.</translation>
    </message>
    <message>
        <source>No language pack is installed for these languages.</source>
        <translation>이 언어들의 언어 팩이 설치되어 있지 않아요.</translation>
    </message>
    <message>
        <source>No translator here knows these languages.</source>
        <translation>이 언어들을 지원하는 번역기가 없어요.</translation>
    </message>
    <message>
        <source>No translator is switched on that may see this text.</source>
        <translation>이 글을 볼 수 있는 번역기가 켜져 있지 않아요.</translation>
    </message>
    <message>
        <source>The translator gave nothing usable for this text.</source>
        <translation>이 글은 쓸 만한 번역을 얻지 못했어요.</translation>
    </message>
    <message>
        <source>This file is too large. Choose a smaller one.</source>
        <translation>파일이 너무 커요. 더 작은 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>This file is not a picture or video that can be read.</source>
        <translation>읽을 수 있는 사진이나 동영상 파일이 아니에요.</translation>
    </message>
    <message>
        <source>A file of the profile was damaged and has been set aside.</source>
        <translation>데이터 폴더의 파일이 손상되어 따로 옮겨 두었어요.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again.</source>
        <translation>디스크가 가득 찼어요. 공간을 확보하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This profile was written by a newer version. Update to open it.</source>
        <translation>더 새로운 버전에서 만든 데이터예요. 업데이트한 뒤 여세요.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is not available or locked.</source>
        <translation>시스템 키링을 사용할 수 없거나 잠겨 있어요.</translation>
    </message>
    <message>
        <source>The profile folder could not be read or written.</source>
        <translation>데이터 폴더를 읽거나 쓸 수 없어요.</translation>
    </message>
    <message>
        <source>Something went wrong. The log holds the details.</source>
        <translation>문제가 발생했어요. 자세한 내용은 로그에 있어요.</translation>
    </message>
    <message>
        <source>This file is not a language pack, or it is damaged.</source>
        <translation>언어 팩이 아니거나 손상된 파일이에요.</translation>
    </message>
    <message>
        <source>This pack tries to write outside its folder. Not installed.</source>
        <translation>이 팩은 자기 폴더 밖에 쓰려고 해요. 설치하지 않았어요.</translation>
    </message>
    <message>
        <source>This pack is too large. Not installed.</source>
        <translation>팩이 너무 커요. 설치하지 않았어요.</translation>
    </message>
    <message>
        <source>This kind of language pack cannot be used here.</source>
        <translation>이 종류의 언어 팩은 사용할 수 없어요.</translation>
    </message>
    <message>
        <source>This pack splits words in a way (BPE) that this program cannot. Not installed.</source>
        <translation>이 팩의 단어 분할 방식(BPE)은 지원하지 않아요. 설치하지 않았어요.</translation>
    </message>
    <message>
        <source>What came is not what the list promises. Deleted; try again later.</source>
        <translation>받은 내용이 목록과 달라서 삭제했어요. 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This pack failed to translate on trial. Not installed.</source>
        <translation>이 팩은 시험 번역에 실패했어요. 설치하지 않았어요.</translation>
    </message>
    <message>
        <source>This version, or a newer one, is installed already.</source>
        <translation>같거나 더 새로운 버전이 이미 설치되어 있어요.</translation>
    </message>
    <message>
        <source>The list names no safe address for this pack.</source>
        <translation>목록에 이 팩의 안전한 주소가 없어요.</translation>
    </message>
</context>
<context>
    <name>ExplorePage</name>
    <message>
        <source>Food</source>
        <comment>channel</comment>
        <translation>푸드</translation>
    </message>
    <message>
        <source>Travel</source>
        <comment>channel</comment>
        <translation>여행</translation>
    </message>
    <message>
        <source>Beauty</source>
        <comment>channel</comment>
        <translation>뷰티</translation>
    </message>
    <message>
        <source>Outfits</source>
        <comment>channel</comment>
        <translation>코디</translation>
    </message>
    <message>
        <source>Pets</source>
        <comment>channel</comment>
        <translation>반려동물</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>channel</comment>
        <translation>인테리어</translation>
    </message>
    <message>
        <source>Study</source>
        <comment>channel</comment>
        <translation>공부</translation>
    </message>
    <message>
        <source>Fitness</source>
        <comment>channel</comment>
        <translation>운동</translation>
    </message>
    <message>
        <source>Tech</source>
        <comment>channel</comment>
        <translation>테크</translation>
    </message>
    <message>
        <source>Film and music</source>
        <comment>channel</comment>
        <translation>영화·음악</translation>
    </message>
    <message>
        <source>Crafts</source>
        <comment>channel</comment>
        <translation>공예</translation>
    </message>
    <message>
        <source>Parenting</source>
        <comment>channel</comment>
        <translation>육아</translation>
    </message>
    <message>
        <source>Life</source>
        <comment>channel</comment>
        <translation>일상</translation>
    </message>
    <message>
        <source>New here</source>
        <comment>channel</comment>
        <translation>첫인사</translation>
    </message>
    <message>
        <source>Trending</source>
        <comment>channel</comment>
        <translation>트렌드</translation>
    </message>
    <message>
        <source>This server</source>
        <comment>channel</comment>
        <translation>이 서버</translation>
    </message>
    <message>
        <source>All servers</source>
        <comment>channel</comment>
        <translation>모든 서버</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>what the people one follows write</comment>
        <translation>홈</translation>
    </message>
    <message>
        <source>For you</source>
        <extracomment>name of the channel with notes chosen for the reader</extracomment>
        <translation>추천</translation>
    </message>
    <message>
        <source>Nothing in this channel yet</source>
        <translation>이 채널에는 아직 게시물이 없어요</translation>
    </message>
    <message>
        <source>Write the first note: choose a topic of this channel for it.</source>
        <translation>첫 게시물을 남겨 보세요. 이 채널의 해시태그를 붙이면 돼요.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>새 게시물</translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message>
        <source>Warning</source>
        <extracomment>noun: a button that covers the note behind a content warning</extracomment>
        <translation>경고</translation>
    </message>
    <message>
        <source>Warn about the content before it is opened</source>
        <translation>열기 전에 내용을 미리 알려요</translation>
    </message>
    <message>
        <source>Poll</source>
        <extracomment>noun: a button that adds a poll</extracomment>
        <translation>투표</translation>
    </message>
    <message>
        <source>Ask your readers</source>
        <translation>사람들에게 물어보세요</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>adverb: a button that lets the note be posted at a later time</extracomment>
        <translation>예약</translation>
    </message>
    <message>
        <source>Choose when it is posted</source>
        <translation>게시할 시간을 선택해요</translation>
    </message>
</context>
<context>
    <name>FeedFooter</name>
    <message>
        <source>Retry</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>You have seen it all</source>
        <translation>모두 확인했어요</translation>
    </message>
</context>
<context>
    <name>FeedPanel</name>
    <message>
        <source>Nothing here yet</source>
        <translation>아직 아무것도 없어요</translation>
    </message>
    <message>
        <source>New notes will show up here.</source>
        <translation>새 게시물이 여기에 표시돼요.</translation>
    </message>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>새 게시물 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedRow</name>
    <message>
        <source>Filtered: %1</source>
        <extracomment>%1 is the name of a filter that the reader made</extracomment>
        <translation>필터됨: %1</translation>
    </message>
</context>
<context>
    <name>FocusPicker</name>
    <message>
        <source>What must stay visible</source>
        <translation>꼭 보여야 할 부분</translation>
    </message>
    <message>
        <source>Click what must stay visible when the picture is cropped. Arrow keys move it.</source>
        <translation>사진이 잘려도 꼭 보여야 할 부분을 클릭하세요. 화살표 키로도 옮길 수 있어요.</translation>
    </message>
    <message>
        <source>%1 % from the left, %2 % from the bottom</source>
        <extracomment>%1 and %2 are numbers from 0 to 100</extracomment>
        <translation>왼쪽에서 %1%, 아래에서 %2%</translation>
    </message>
</context>
<context>
    <name>FollowButton</name>
    <message>
        <source>Following</source>
        <extracomment>state of the button: the viewer follows this person</extracomment>
        <translation>팔로잉</translation>
    </message>
    <message>
        <source>Stop following %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1님 팔로우 취소</translation>
    </message>
    <message>
        <source>Requested</source>
        <extracomment>The viewer asked to follow a person, who has not answered yet</extracomment>
        <translation>요청됨</translation>
    </message>
    <message>
        <source>Take back the request to follow %1</source>
        <translation>%1님에게 보낸 팔로우 요청 취소</translation>
    </message>
    <message>
        <source>Follow back</source>
        <extracomment>verb: follow somebody who follows the viewer already</extracomment>
        <translation>맞팔로우</translation>
    </message>
    <message>
        <source>Follow %1 back</source>
        <translation>%1님 맞팔로우</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>verb on a button</extracomment>
        <translation>팔로우</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1님 팔로우</translation>
    </message>
</context>
<context>
    <name>FollowingPage</name>
    <message>
        <source>No notes here yet</source>
        <translation>아직 게시물이 없어요</translation>
    </message>
    <message>
        <source>Follow people whose notes you like; what they post appears here.</source>
        <translation>마음에 드는 사람을 팔로우하면 그 사람의 게시물이 여기에 나와요.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Topic</source>
        <extracomment>noun: a button that adds a topic (hashtag)</extracomment>
        <translation>해시태그</translation>
    </message>
    <message>
        <source>Add a topic (#)</source>
        <translation>해시태그 추가 (#)</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>noun: a button that adds a product</extracomment>
        <translation>제품</translation>
    </message>
    <message>
        <source>Recommend a product</source>
        <translation>제품 추천</translation>
    </message>
    <message>
        <source>Keep as draft, begin a new note</source>
        <translation>임시 저장하고 새 게시물 쓰기</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>verb on a button: save the draft</extracomment>
        <translation>저장</translation>
    </message>
    <message>
        <source>Schedule</source>
        <comment>post it later</comment>
        <translation>예약 게시</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>verb on a button: publish the note</extracomment>
        <translation>게시</translation>
    </message>
    <message>
        <source>Post in both</source>
        <translation>두 언어로 게시</translation>
    </message>
    <message>
        <source>Post (Ctrl+Enter). Down opens other ways to post.</source>
        <translation>게시 (Ctrl+Enter). ↓ 키를 누르면 다른 게시 방법이 열려요.</translation>
    </message>
    <message>
        <source>Post in %1 only</source>
        <translation>%1로만 게시</translation>
    </message>
    <message>
        <source>Post in both languages</source>
        <translation>두 언어로 게시</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장 중…</translation>
    </message>
    <message>
        <source>The draft is being saved</source>
        <translation>임시 저장하는 중이에요</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>%1 저장됨</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <extracomment>the draft was saved</extracomment>
        <translation>✓ 저장됨</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>저장 안 됨</translation>
    </message>
</context>
<context>
    <name>GapBar</name>
    <message>
        <source>Notes are missing here: more came than were loaded</source>
        <extracomment>tip of the button “Show more notes” between two notes of a feed</extracomment>
        <translation>여기에 빠진 게시물이 있어요. 불러온 것보다 더 많이 올라왔어요</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>불러오는 중…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Show more notes</source>
        <extracomment>button between two notes of a feed where notes are missing</extracomment>
        <translation>게시물 더 보기</translation>
    </message>
</context>
<context>
    <name>GlossarySection</name>
    <message>
        <source>Your terms</source>
        <translation>내 용어집</translation>
    </message>
    <message>
        <source>Names and words that are always translated as you say. Where an engine does not follow, the sentence is cut around the term.</source>
        <translation>이름과 단어를 항상 정한 대로 번역해요. 엔진이 따르지 않으면 용어를 기준으로 문장을 나눠 번역해요.</translation>
    </message>
    <message>
        <source>No terms yet.</source>
        <translation>아직 용어가 없어요.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>No term matches.</source>
        <translation>일치하는 용어가 없어요.</translation>
    </message>
    <message>
        <source>Search in terms, translations and notes</source>
        <translation>용어, 번역, 메모 검색</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>noun: heading over reading and writing files</extracomment>
        <translation>파일</translation>
    </message>
    <message>
        <source>CSV needs the columns source and target. TBX is written as TBX-Basic of ISO 30042, version 3, style DCA; both styles are read.</source>
        <translation>CSV에는 source와 target 열이 필요해요. TBX는 ISO 30042의 TBX-Basic 버전 3, DCA 스타일로 내보내요. 가져올 때는 두 스타일 모두 읽어요.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Import a TBX or CSV file</source>
        <translation>TBX 또는 CSV 파일 가져오기</translation>
    </message>
    <message>
        <source>Export a TBX or CSV file</source>
        <translation>TBX 또는 CSV 파일로 내보내기</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>용어</translation>
    </message>
    <message>
        <source>Take in terms</source>
        <translation>용어 가져오기</translation>
    </message>
    <message>
        <source>Write terms</source>
        <translation>용어 내보내기</translation>
    </message>
</context>
<context>
    <name>GlossaryTab</name>
    <message>
        <source>Find a term: Chinese, pinyin or meaning</source>
        <translation>용어 찾기: 중국어, 병음, 뜻</translation>
    </message>
    <message>
        <source>Your terms…</source>
        <translation>내 용어집…</translation>
    </message>
    <message>
        <source>Add, change and exchange terms of your own</source>
        <translation>내 용어 추가, 수정, 가져오기, 내보내기</translation>
    </message>
    <message>
        <source>in this text</source>
        <translation>이 글에 있음</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>of a term: written by the reader</extracomment>
        <translation>내 용어</translation>
    </message>
    <message>
        <source>The glossary is empty.</source>
        <translation>신조어 사전이 비어 있어요.</translation>
    </message>
</context>
<context>
    <name>HeldRow</name>
    <message>
        <source>Scheduled for %1, %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>%1 %2에 게시 예정</translation>
    </message>
    <message>
        <source>Don&apos;t post</source>
        <extracomment>verb on a button: do not publish the note that waits</extracomment>
        <translation>게시하지 않기</translation>
    </message>
    <message>
        <source>Take it back from the network and keep it as a draft</source>
        <translation>네트워크에서 취소하고 임시 저장으로 옮겨요</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Changes of the note</source>
        <translation>게시물 변경 내역</translation>
    </message>
    <message>
        <source>Written %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>%1 작성</translation>
    </message>
    <message>
        <source>Now, changed %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>현재, %1 수정</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>%1 수정</translation>
    </message>
</context>
<context>
    <name>KeptMark</name>
    <message>
        <source>Try again</source>
        <extracomment>verb: tip of a button that loads the page once more</extracomment>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Offline · as of %1</source>
        <extracomment>%1 is how long ago: “2 h”</extracomment>
        <translation>오프라인 · %1 기준</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>of posts and reactions; stands behind “Offline · as of 2 h”</extracomment>
        <translation>
            <numerusform>%n개 전송 대기</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Choose the language</source>
        <translation>언어 선택</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left in one post</source>
        <comment>both languages together</comment>
        <translation>
            <numerusform>두 언어 합쳐 %n자 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long for one post</source>
        <translation>
            <numerusform>한 게시물에 %n자 초과</numerusform>
        </translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>언어: %1</translation>
    </message>
    <message>
        <source>Title in %1</source>
        <translation>%1 제목</translation>
    </message>
    <message>
        <source>Text in %1</source>
        <translation>%1 본문</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Learn</source>
        <extracomment>noun: name of the page with kept words</extracomment>
        <translation>학습</translation>
    </message>
    <message>
        <source>Word, pinyin, meaning or sentence</source>
        <translation>단어, 병음, 뜻, 예문</translation>
    </message>
    <message>
        <source>Find in the word list</source>
        <translation>단어장에서 찾기</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>CSV로 내보내기</translation>
    </message>
    <message>
        <source>Export the word list</source>
        <translation>단어장 내보내기</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>쉼표로 구분된 값 (*.csv)</translation>
    </message>
    <message>
        <source>words</source>
        <extracomment>name of a file, without its suffix</extracomment>
        <translation>단어장</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) exported</source>
        <translation>
            <numerusform>단어 %n개를 내보냈어요</numerusform>
        </translation>
    </message>
    <message>
        <source>No word matches.</source>
        <translation>일치하는 단어가 없어요.</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>아직 단어가 없어요</translation>
    </message>
    <message>
        <source>Double click a Chinese word in a note and add it with the star.</source>
        <translation>게시물의 중국어 단어를 두 번 클릭하고 별표를 누르면 추가돼요.</translation>
    </message>
    <message>
        <source>Explore</source>
        <extracomment>verb on a button: go and look for notes</extracomment>
        <translation>탐색</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>더 보기</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>When</source>
        <extracomment>head of a table&apos;s column: the moment</extracomment>
        <translation>시간</translation>
    </message>
    <message>
        <source>Sent to</source>
        <extracomment>head of a table&apos;s column: a translation service</extracomment>
        <translation>받는 곳</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>head of a table&apos;s column: from which language into which</extracomment>
        <translation>언어</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>How much text was sent to a service</extracomment>
        <translation>글자 수</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>What came of a request to a service</extracomment>
        <translation>결과</translation>
    </message>
</context>
<context>
    <name>Lifecycle</name>
    <message>
        <source>RedNote Desktop cannot open this address: %1</source>
        <extracomment>%1 is an address such as rednote:note/12</extracomment>
        <translation>RedNote Desktop에서 열 수 없는 주소예요: %1</translation>
    </message>
    <message>
        <source>The locale file cannot be read, line %1: %2</source>
        <extracomment>%1 is the number of a line, %2 an explanation in English</extracomment>
        <translation>언어 파일을 읽을 수 없어요, %1행: %2</translation>
    </message>
</context>
<context>
    <name>ListSkeleton</name>
    <message>
        <source>Loading</source>
        <translation>불러오는 중</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undone</source>
        <extracomment>shown after the last action was taken back</extracomment>
        <translation>실행을 취소했어요</translation>
    </message>
    <message>
        <source>RedNote Desktop</source>
        <translation>RedNote Desktop</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>번역</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>새 게시물</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>취소할 작업이 없어요</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Posted</source>
        <extracomment>shown after a note was published</extracomment>
        <translation>게시했어요</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>verb: open the note that was just posted</extracomment>
        <translation>열기</translation>
    </message>
</context>
<context>
    <name>MasonryView</name>
    <message>
        <source>Notes</source>
        <extracomment>noun: read out for the grid of cards</extracomment>
        <translation>게시물</translation>
    </message>
    <message>
        <source>Arrow keys move among the notes, Enter opens, L likes, C collects, S shares, V shows what is covered</source>
        <translation>화살표 키로 이동, Enter로 열기, L로 좋아요, C로 즐겨찾기, S로 리포스트, V로 가려진 내용 보기</translation>
    </message>
</context>
<context>
    <name>MatchList</name>
    <message>
        <source>From your translations</source>
        <translation>내 번역에서</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is how like two sentences are, in per cent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>of a translation: written by the reader</extracomment>
        <translation>내 번역</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>of a translation: kept for good</extracomment>
        <translation>고정됨</translation>
    </message>
    <message>
        <source>by machine</source>
        <extracomment>of a translation: made by the program</extracomment>
        <translation>기계 번역</translation>
    </message>
    <message>
        <source>%1 like, %4: %3, for %2</source>
        <extracomment>%1 is a score such as 92 %, %2 a sentence, %3 its translation, %4 whose it is</extracomment>
        <translation>%1 일치, %4: %3, 원문: %2</translation>
    </message>
    <message>
        <source>Take this translation into the field (Enter)</source>
        <translation>이 번역을 입력란에 넣기 (Enter)</translation>
    </message>
</context>
<context>
    <name>MediaImporter</name>
    <message>
        <source>A note holds pictures or one video, not both.</source>
        <translation>게시물에는 사진 또는 동영상 하나만 넣을 수 있어요.</translation>
    </message>
    <message numerus="yes">
        <source>A note holds %n picture(s) at most.</source>
        <translation>
            <numerusform>게시물에는 사진을 %n장까지 넣을 수 있어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long: %1 at most.</source>
        <translation>너무 길어요. 최대 %1까지 가능해요.</translation>
    </message>
    <message>
        <source>Too large: %1 at most.</source>
        <translation>너무 커요. 최대 %1까지 가능해요.</translation>
    </message>
    <message>
        <source>This network takes no videos.</source>
        <translation>이 네트워크는 동영상을 지원하지 않아요.</translation>
    </message>
</context>
<context>
    <name>MediaPainter</name>
    <message>
        <source>This picture could not be shown</source>
        <translation>이 사진을 표시할 수 없어요</translation>
    </message>
</context>
<context>
    <name>MediaStage</name>
    <message>
        <source>No pictures</source>
        <translation>사진 없음</translation>
    </message>
    <message>
        <source>Video %1 of %2: %3</source>
        <extracomment>%1 and %2 are numbers, %3 is a description</extracomment>
        <translation>동영상 %1/%2: %3</translation>
    </message>
    <message>
        <source>Picture %1 of %2: %3</source>
        <extracomment>%1 and %2 are numbers, %3 is a description</extracomment>
        <translation>사진 %1/%2: %3</translation>
    </message>
    <message>
        <source>no description</source>
        <extracomment>read out for a picture without alternative text</extracomment>
        <translation>설명 없음</translation>
    </message>
</context>
<context>
    <name>MediaStrip</name>
    <message>
        <source>Only the address came along. Save the picture, then add the file.</source>
        <translation>사진 주소만 전달되었어요. 사진을 저장한 다음 파일로 추가하세요.</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <extracomment>noun: stands where a file would have a name</extracomment>
        <translation>붙여 넣은 사진</translation>
    </message>
    <message>
        <source>Add pictures or a video</source>
        <translation>사진이나 동영상 추가</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>사진과 동영상</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>모든 파일</translation>
    </message>
    <message>
        <source>Video removed</source>
        <translation>동영상을 삭제했어요</translation>
    </message>
    <message>
        <source>Picture removed</source>
        <translation>사진을 삭제했어요</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>verb on a button: close the message</extracomment>
        <translation>닫기</translation>
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
        <translation>동영상</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>Picture, 2 of 5</comment>
        <translation>%1, %3개 중 %2번째</translation>
    </message>
    <message>
        <source>No description yet (Enter)</source>
        <translation>아직 설명이 없어요 (Enter)</translation>
    </message>
    <message>
        <source>Animated; only the first frame is kept</source>
        <translation>움직이는 사진이에요. 첫 프레임만 남아요</translation>
    </message>
    <message>
        <source>Place, camera and time were removed from the file</source>
        <translation>파일에서 위치, 카메라, 시간 정보를 지웠어요</translation>
    </message>
    <message>
        <source>Alt+Left and Alt+Right move it, Delete removes it</source>
        <translation>Alt+←, Alt+→로 이동, Delete로 삭제</translation>
    </message>
    <message>
        <source>Describe…</source>
        <extracomment>verb: write a picture&apos;s alternative text</extracomment>
        <translation>설명 쓰기…</translation>
    </message>
    <message>
        <source>Make it the cover</source>
        <translation>커버로 지정</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>왼쪽으로 이동</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>오른쪽으로 이동</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
</context>
<context>
    <name>MessageBox</name>
    <message>
        <source>Write in your language…</source>
        <translation>내 언어로 쓰기…</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>메시지 입력</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>verb on a button: send the message</extracomment>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Attach pictures or a video</source>
        <translation>사진이나 동영상 첨부</translation>
    </message>
    <message>
        <source>Send (Enter); Shift+Enter makes a new line</source>
        <translation>보내기 (Enter), 줄바꿈 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Languages to send</source>
        <translation>보낼 언어</translation>
    </message>
    <message>
        <source>Send in %1 and %2</source>
        <extracomment>%1 and %2 are names of languages</extracomment>
        <translation>%1와 %2로 보내기</translation>
    </message>
    <message>
        <source>Send in %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>%1로 보내기</translation>
    </message>
</context>
<context>
    <name>MessageButton</name>
    <message>
        <source>Message to %1</source>
        <extracomment>%1 is a person&apos;s name; opens the conversation with them</extracomment>
        <translation>%1님에게 메시지</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Opens the conversation with a person</extracomment>
        <translation>메시지</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>새 메시지</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>어제</translation>
    </message>
</context>
<context>
    <name>MessagePicture</name>
    <message>
        <source>Video</source>
        <translation>동영상</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>사진</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>Retry</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>보내지 않기</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>verb on a button</extracomment>
        <translation>번역</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>다시 번역</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>state of a message</extracomment>
        <translation>전송 실패</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>전송 대기 중</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>보내는 중…</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Choose a conversation</source>
        <translation>대화를 선택하세요</translation>
    </message>
    <message>
        <source>Your messages are translated both ways.</source>
        <translation>보내고 받는 메시지가 모두 번역돼요.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>아직 메시지가 없어요</translation>
    </message>
    <message>
        <source>Open somebody&apos;s profile and choose Message.</source>
        <translation>상대의 프로필에서 ‘메시지’를 누르면 시작할 수 있어요.</translation>
    </message>
    <message>
        <source>Explore</source>
        <extracomment>verb on a button: go and look for people</extracomment>
        <translation>탐색</translation>
    </message>
    <message>
        <source>This network has no messages</source>
        <translation>이 네트워크에는 메시지 기능이 없어요</translation>
    </message>
</context>
<context>
    <name>NameLabel</name>
    <message>
        <source>%1, @%2, open the profile</source>
        <extracomment>%1 is a person&apos;s name, %2 a handle</extracomment>
        <translation>%1, @%2, 프로필 열기</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>계정 추가</translation>
    </message>
    <message>
        <source>Another person in the embedded community on this computer. No password.</source>
        <translation>이 컴퓨터의 내장 커뮤니티에 한 사람을 더 만들어요. 비밀번호는 필요 없어요.</translation>
    </message>
    <message>
        <source>letters, numbers, _ or Chinese</source>
        <extracomment>The name after the at sign by which others mention a person</extracomment>
        <translation>영문자, 숫자, _ 또는 한자</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: the name that others see</extracomment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Handle</source>
        <extracomment>noun: the unique name after @</extracomment>
        <translation>아이디</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>verb on a button: add the account</extracomment>
        <translation>추가</translation>
    </message>
    <message>
        <source>This handle is taken or has characters that are not allowed. Try another.</source>
        <translation>이미 사용 중이거나 허용되지 않는 문자가 있는 아이디예요. 다른 아이디를 입력하세요.</translation>
    </message>
</context>
<context>
    <name>NoteActions</name>
    <message>
        <source>Copy the link</source>
        <translation>링크 복사</translation>
    </message>
    <message numerus="yes">
        <source>Take the like back (%n likes)</source>
        <translation>
            <numerusform>좋아요 취소 (좋아요 %n개)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Like (%n likes)</source>
        <translation>
            <numerusform>좋아요 (%n개)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change its collections (%n collected it)</source>
        <translation>
            <numerusform>컬렉션 변경 (%n명이 즐겨찾기함)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collect (%n collected it)</source>
        <translation>
            <numerusform>즐겨찾기 (%n명이 즐겨찾기함)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go to %n comments</source>
        <translation>
            <numerusform>댓글 %n개 보기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop sharing (%n shared it)</source>
        <translation>
            <numerusform>리포스트 취소 (%n명이 리포스트함)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share with your followers (%n shared it)</source>
        <translation>
            <numerusform>팔로워에게 리포스트 (%n명이 리포스트함)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteVeil</name>
    <message>
        <source>Hidden by your filter “%1”</source>
        <extracomment>%1 is the name of a filter that the reader made</extracomment>
        <translation>내 필터 ‘%1’에 의해 숨겨졌어요</translation>
    </message>
    <message>
        <source>Content warning by the author</source>
        <translation>작성자의 콘텐츠 경고</translation>
    </message>
    <message>
        <source>Show the note</source>
        <translation>게시물 보기</translation>
    </message>
    <message>
        <source>Show the comment</source>
        <translation>댓글 보기</translation>
    </message>
    <message>
        <source>Cover again</source>
        <extracomment>verb: hide the sensitive note again</extracomment>
        <translation>다시 가리기</translation>
    </message>
</context>
<context>
    <name>NoteView</name>
    <message>
        <source>%1 · Show</source>
        <extracomment>%1 is why pictures are covered: “Sensitive content”</extracomment>
        <translation>%1 · 보기</translation>
    </message>
    <message>
        <source>Opened note</source>
        <translation>열린 게시물</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>링크를 복사했어요</translation>
    </message>
</context>
<context>
    <name>NoteWriting</name>
    <message>
        <source>Reply with a note</source>
        <translation>게시물로 답글 쓰기</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>verb: write a note that quotes this one</extracomment>
        <translation>인용</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>수정…</translation>
    </message>
    <message>
        <source>Delete and redraft…</source>
        <translation>삭제하고 다시 쓰기…</translation>
    </message>
    <message>
        <source>Delete and redraft</source>
        <translation>삭제하고 다시 쓰기</translation>
    </message>
    <message>
        <source>The note is deleted with its likes and shares, and its replies stand alone. You go on with its words and pictures as a draft.</source>
        <translation>게시물이 좋아요, 리포스트와 함께 삭제되고 답글만 따로 남아요. 글과 사진은 임시 저장 글이 되어 이어서 쓸 수 있어요.</translation>
    </message>
</context>
<context>
    <name>NotificationRow</name>
    <message>
        <source>New</source>
        <extracomment>Mark beside a notification that has not been seen</extracomment>
        <translation>새 알림</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>verb on a button: let somebody follow</extracomment>
        <translation>수락</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>verb on a button: do not let somebody follow</extracomment>
        <translation>거절</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>state: somebody was let follow</extracomment>
        <translation>수락함</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>state: somebody was not let follow</extracomment>
        <translation>거절함</translation>
    </message>
    <message>
        <source>liked your note</source>
        <translation>회원님의 게시물을 좋아해요</translation>
    </message>
    <message>
        <source>collected your note</source>
        <translation>회원님의 게시물을 즐겨찾기에 추가했어요</translation>
    </message>
    <message>
        <source>commented on your note</source>
        <translation>회원님의 게시물에 댓글을 남겼어요</translation>
    </message>
    <message>
        <source>replied to you</source>
        <translation>회원님에게 답글을 남겼어요</translation>
    </message>
    <message>
        <source>mentioned you</source>
        <extracomment>stands after the name of a person</extracomment>
        <translation>회원님을 멘션했어요</translation>
    </message>
    <message>
        <source>follows you now</source>
        <translation>회원님을 팔로우해요</translation>
    </message>
    <message>
        <source>asks to follow you</source>
        <translation>회원님에게 팔로우를 요청했어요</translation>
    </message>
    <message>
        <source>shared your note</source>
        <translation>회원님의 게시물을 리포스트했어요</translation>
    </message>
    <message>
        <source>A poll you took part in has ended</source>
        <translation>참여한 투표가 끝났어요</translation>
    </message>
    <message>
        <source>changed a note you reacted to</source>
        <translation>회원님이 반응한 게시물을 수정했어요</translation>
    </message>
    <message>
        <source>wrote a new note</source>
        <translation>새 게시물을 올렸어요</translation>
    </message>
    <message>
        <source>quoted your note</source>
        <translation>회원님의 게시물을 인용했어요</translation>
    </message>
    <message>
        <source>did something this program does not know</source>
        <translation>이 프로그램이 모르는 활동을 했어요</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Kinds of notifications</source>
        <translation>알림 종류</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>모두 읽음으로 표시</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>All</source>
        <comment>notifications</comment>
        <translation>전체</translation>
    </message>
    <message>
        <source>Comments and mentions</source>
        <translation>댓글과 멘션</translation>
    </message>
    <message>
        <source>Likes and collections</source>
        <translation>좋아요와 즐겨찾기</translation>
    </message>
    <message>
        <source>Followers</source>
        <extracomment>noun: a filter, people who follow the reader now</extracomment>
        <translation>팔로워</translation>
    </message>
    <message>
        <source>Shares and quotes</source>
        <translation>리포스트와 인용</translation>
    </message>
    <message>
        <source>Polls and changes</source>
        <translation>투표와 수정</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>새 알림이 없어요</translation>
    </message>
    <message>
        <source>Likes, comments, mentions and new followers appear here.</source>
        <translation>좋아요, 댓글, 멘션, 새 팔로워가 여기에 나와요.</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Retry</source>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>chosen</source>
        <extracomment>read out for an answer of a poll that the viewer voted for</extracomment>
        <translation>선택함</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Sending…</source>
        <translation>보내는 중…</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>verb on a button: try to send what was refused once more</extracomment>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>The network refused it.</source>
        <extracomment>a like, a follow or the like was refused</extracomment>
        <translation>네트워크가 거부했어요.</translation>
    </message>
</context>
<context>
    <name>OwnData</name>
    <message>
        <source>Your data</source>
        <translation>내 데이터</translation>
    </message>
    <message>
        <source>Everything you publish is kept on this computer with its pictures, whatever becomes of it on its network.</source>
        <translation>게시한 내용은 네트워크에서 어떻게 되든 사진과 함께 이 컴퓨터에 남아요.</translation>
    </message>
    <message>
        <source>Show…</source>
        <extracomment>verb on a button: show the notes and comments one published</extracomment>
        <translation>보기…</translation>
    </message>
    <message>
        <source>What you published</source>
        <translation>내가 게시한 내용</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Export everything of yours</source>
        <translation>내 데이터 모두 내보내기</translation>
    </message>
    <message>
        <source>One zip file: notes and comments as ActivityStreams with their pictures, drafts, words, terms, translations, whom you follow, what you collected</source>
        <translation>zip 파일 하나: ActivityStreams 형식의 게시물과 댓글(사진 포함), 임시 저장 글, 단어, 용어, 번역, 팔로우, 즐겨찾기</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>복원…</translation>
    </message>
    <message>
        <source>Restore from an export</source>
        <translation>내보낸 파일에서 복원</translation>
    </message>
    <message>
        <source>Adds what is missing here and replaces nothing. Nothing is posted, nobody is followed.</source>
        <translation>여기에 없는 것만 추가하고 아무것도 바꾸지 않아요. 게시하거나 팔로우하지도 않아요.</translation>
    </message>
    <message>
        <source>my-rednote</source>
        <extracomment>part of a file&apos;s name</extracomment>
        <translation>내-RedNote</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Zip 압축 파일 (*.zip)</translation>
    </message>
</context>
<context>
    <name>OwnNoteRow</name>
    <message>
        <source>Gone since %1</source>
        <extracomment>%1 is a date: the note is not on its network any more</extracomment>
        <translation>%1부터 사라짐</translation>
    </message>
    <message>
        <source>Post again…</source>
        <translation>다시 게시…</translation>
    </message>
    <message>
        <source>Open the composer with these words and pictures</source>
        <translation>이 글과 사진으로 글쓰기 창 열기</translation>
    </message>
    <message>
        <source>This computer</source>
        <comment>the community inside the program</comment>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>noun: the row is a comment, not a note</extracomment>
        <translation>댓글</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>사진 %n장</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnNotesPage</name>
    <message>
        <source>What you published</source>
        <translation>내가 게시한 내용</translation>
    </message>
    <message>
        <source>Check that all are there</source>
        <translation>모두 남아 있는지 확인</translation>
    </message>
    <message>
        <source>Nothing published yet</source>
        <translation>아직 게시한 내용이 없어요</translation>
    </message>
    <message>
        <source>What you post is kept here with its pictures, on every network.</source>
        <translation>어느 네트워크에 게시하든 사진과 함께 여기에 보관돼요.</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the export</source>
        <translation>
            <numerusform>나머지 %n개는 내보낸 파일에 있어요</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone from the network</source>
        <translation>
            <numerusform>%n개가 네트워크에서 사라졌어요</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is gone</source>
        <translation>모두 그대로 있어요</translation>
    </message>
</context>
<context>
    <name>OwnSentences</name>
    <message>
        <source>“%1” has changed since you edited its translation.</source>
        <extracomment>%1 is a sentence of the author&apos;s</extracomment>
        <translation>번역을 수정한 뒤 ‘%1’ 문장이 바뀌었어요.</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>다시 번역</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>verb on a button: keep the sentences as the writer changed them</extracomment>
        <translation>내 번역 유지</translation>
    </message>
    <message>
        <source>You left a sentence out here</source>
        <translation>여기서 문장 하나를 뺐어요</translation>
    </message>
    <message>
        <source>Edited by you; the sentence it translates has changed since</source>
        <translation>직접 수정함. 그 뒤 원래 문장이 바뀌었어요</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>직접 수정함</translation>
    </message>
    <message>
        <source>Translate this sentence again</source>
        <translation>이 문장 다시 번역</translation>
    </message>
</context>
<context>
    <name>PackOffers</name>
    <message>
        <source>Address of the list</source>
        <translation>목록 주소</translation>
    </message>
    <message>
        <source>Look for packs</source>
        <translation>팩 찾기</translation>
    </message>
    <message>
        <source>Use the usual address</source>
        <translation>기본 주소 사용</translation>
    </message>
    <message>
        <source>Search all languages of the list</source>
        <translation>목록의 모든 언어에서 찾기</translation>
    </message>
    <message>
        <source>This address is not encrypted, or not an address.</source>
        <translation>암호화되지 않았거나 주소가 아니에요.</translation>
    </message>
    <message>
        <source>Asking for the list…</source>
        <translation>목록을 요청하는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) that are not here yet</source>
        <extracomment>how many language packs a list offers that are not here yet</extracomment>
        <translation>
            <numerusform>설치하지 않은 팩 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is between languages that you read.</source>
        <translation>그중 내가 읽는 언어의 팩은 없어요.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is the version of a language pack</extracomment>
        <translation>버전 %1</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>크기 알 수 없음</translation>
    </message>
    <message>
        <source>licence: %1</source>
        <extracomment>%1 is what a list says about the licence of a language pack</extracomment>
        <translation>라이선스: %1</translation>
    </message>
    <message>
        <source>licence: in the pack</source>
        <translation>라이선스: 팩에 포함</translation>
    </message>
</context>
<context>
    <name>PackReadme</name>
    <message>
        <source>The pack has no README.</source>
        <translation>이 팩에는 README가 없어요.</translation>
    </message>
    <message>
        <source>README of the pack</source>
        <translation>팩의 README</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <extracomment>%1 is what the makers of a language pack say about its licence</extracomment>
        <translation>라이선스: %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>명시되지 않음</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Download of %1</source>
        <extracomment>%1 names a language pack</extracomment>
        <translation>%1 다운로드</translation>
    </message>
    <message>
        <source>Install %1</source>
        <extracomment>%1 is the name of a language pack</extracomment>
        <translation>%1 설치</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>설치</translation>
    </message>
    <message>
        <source>Cancel the download of %1</source>
        <translation>%1 다운로드 취소</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are sizes: 12 MB of 75 MB</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <extracomment>%1 is a size</extracomment>
        <translation>%1 받음</translation>
    </message>
    <message>
        <source>Looking it over and translating a sentence on trial…</source>
        <translation>팩을 살펴보고 문장 하나를 시험 번역하는 중…</translation>
    </message>
    <message>
        <source>Cancelled. %1 are kept; Install goes on from there.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>취소했어요. 받은 %1는 남아 있고 ‘설치’를 누르면 이어서 받아요.</translation>
    </message>
    <message>
        <source>Installed; the checksum is the one in the list.</source>
        <translation>설치했어요. 체크섬이 목록과 같아요.</translation>
    </message>
    <message>
        <source>Installed. The list has no checksum; this file&apos;s SHA-256 is %1</source>
        <extracomment>%1 is a checksum in hexadecimal digits</extracomment>
        <translation>설치했어요. 목록에 체크섬이 없어요. 이 파일의 SHA-256: %1</translation>
    </message>
</context>
<context>
    <name>PackTerms</name>
    <message>
        <source>Language pack %1</source>
        <extracomment>%1 names language packs, such as &quot;Chinese → English 0.4&quot;</extracomment>
        <translation>언어 팩 %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <extracomment>%1 is what the makers of a language pack say about its licence</extracomment>
        <translation>라이선스: %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>명시되지 않음</translation>
    </message>
    <message>
        <source>Licence and credits of %1</source>
        <extracomment>%1 names language packs</extracomment>
        <translation>%1의 라이선스와 크레딧</translation>
    </message>
</context>
<context>
    <name>PacksSection</name>
    <message>
        <source>On this computer</source>
        <translation>이 컴퓨터의 언어 팩</translation>
    </message>
    <message>
        <source>What the program translates with when nobody else is asked. The newest pack of a pair of languages is used; your corrections stay whichever it is.</source>
        <translation>다른 서비스에 요청하지 않을 때 쓰는 번역 팩이에요. 언어 쌍마다 최신 팩을 쓰고, 어느 팩이든 직접 고친 번역은 남아요.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>Argos Translate packs (%1)</source>
        <extracomment>%1 is a file suffix</extracomment>
        <translation>Argos Translate 팩 (%1)</translation>
    </message>
    <message>
        <source>Install from a file</source>
        <translation>파일에서 설치</translation>
    </message>
    <message>
        <source>More packs</source>
        <translation>팩 더 받기</translation>
    </message>
    <message>
        <source>Nobody is asked before you press the button. The server of the list then sees your internet address, and so does the server of a pack that you install.</source>
        <translation>버튼을 누르기 전에는 아무 곳에도 연결하지 않아요. 누르면 목록 서버가 내 IP 주소를 알게 되고, 팩을 설치하면 그 팩의 서버도 알게 돼요.</translation>
    </message>
    <message>
        <source>Install a language pack</source>
        <translation>언어 팩 설치</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>언어 팩</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>모든 파일</translation>
    </message>
    <message>
        <source>Looking it over and translating a sentence on trial…</source>
        <translation>팩을 살펴보고 문장 하나를 시험 번역하는 중…</translation>
    </message>
    <message>
        <source>%1 is installed.</source>
        <extracomment>%1 names a language pack, such as &quot;Chinese → English&quot;</extracomment>
        <translation>%1 팩을 설치했어요.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is the version of a language pack</extracomment>
        <translation>버전 %1</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>프로그램에 포함</translation>
    </message>
    <message>
        <source>installed</source>
        <extracomment>adjective: beside a language pack</extracomment>
        <translation>설치됨</translation>
    </message>
    <message>
        <source>not used: a newer one is here</source>
        <translation>사용 안 함: 더 새로운 팩이 있어요</translation>
    </message>
    <message>
        <source>still learning, it invents things</source>
        <translation>학습 중, 없는 말을 지어낼 수 있어요</translation>
    </message>
    <message>
        <source>licence: %1</source>
        <extracomment>%1 is what the makers of a language pack say about its licence</extracomment>
        <translation>라이선스: %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>명시되지 않음</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>%1 is the name of a language pack</extracomment>
        <translation>%1 정보</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>verb on a button: show what the language pack says about itself</extracomment>
        <translation>정보</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a language pack</extracomment>
        <translation>%1 삭제</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>%1 names a language pack, such as &quot;Chinese → English&quot;</extracomment>
        <translation>%1 팩을 삭제할까요?</translation>
    </message>
    <message>
        <source>The pack is deleted from this computer. What was translated with it and your corrections stay.</source>
        <translation>이 컴퓨터에서 팩이 삭제돼요. 지금까지의 번역과 직접 고친 번역은 남아요.</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Copy selection</source>
        <translation>선택 영역 복사</translation>
    </message>
    <message>
        <source>Copy original</source>
        <translation>원문 복사</translation>
    </message>
    <message>
        <source>Copy translation</source>
        <translation>번역 복사</translation>
    </message>
    <message>
        <source>Improve this translation</source>
        <translation>이 번역 고치기</translation>
    </message>
    <message>
        <source>Forget my correction</source>
        <translation>내가 고친 번역 지우기</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation>직접 고침</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>verb: forget one&apos;s own translation of this sentence</extracomment>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Go back to the machine&apos;s translation of this sentence</source>
        <translation>이 문장을 기계 번역으로 되돌려요</translation>
    </message>
</context>
<context>
    <name>PendingThumb</name>
    <message>
        <source>Importing %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 가져오는 중</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Back to the profile</source>
        <translation>프로필로 돌아가기</translation>
    </message>
    <message>
        <source>Who follows %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1님의 팔로워</translation>
    </message>
    <message>
        <source>Whom %1 follows</source>
        <translation>%1님의 팔로잉</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>아직 아무도 없어요</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Unmute %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1님 뮤트 해제</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <extracomment>verb: see no more of this person; %1 is a name</extracomment>
        <translation>%1님 뮤트</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1님 차단 해제</translation>
    </message>
    <message>
        <source>Block %1</source>
        <extracomment>verb: neither sees the other any more; %1 is a name</extracomment>
        <translation>%1님 차단</translation>
    </message>
    <message>
        <source>Report %1…</source>
        <extracomment>verb: report a person to the moderators; %1 is a name</extracomment>
        <translation>%1님 신고…</translation>
    </message>
</context>
<context>
    <name>PollEdit</name>
    <message>
        <source>Add an answer</source>
        <translation>항목 추가</translation>
    </message>
    <message>
        <source>Runs for</source>
        <comment>how long a poll is open</comment>
        <translation>기간</translation>
    </message>
    <message>
        <source>How long the poll runs</source>
        <translation>투표 기간</translation>
    </message>
    <message>
        <source>Several answers may be chosen</source>
        <translation>복수 선택 허용</translation>
    </message>
    <message>
        <source>Hide the counts until it ends</source>
        <translation>끝날 때까지 결과 숨기기</translation>
    </message>
    <message>
        <source>Remove this answer</source>
        <translation>이 항목 삭제</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <comment>of a poll</comment>
        <translation>항목 %1</translation>
    </message>
</context>
<context>
    <name>PollView</name>
    <message>
        <source>Vote</source>
        <extracomment>verb on a button</extracomment>
        <translation>투표하기</translation>
    </message>
    <message>
        <source>Back to the answers</source>
        <translation>항목으로 돌아가기</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>noun on a button: show the results without voting</extracomment>
        <translation>결과 보기</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) answered</source>
        <translation>
            <numerusform>%n명 참여</numerusform>
        </translation>
    </message>
    <message>
        <source>choose any number</source>
        <translation>여러 개 선택 가능</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>of a poll that takes no more votes</extracomment>
        <translation>종료됨</translation>
    </message>
    <message>
        <source>ends %1</source>
        <extracomment>%1 is a time ahead: in 2 hours</extracomment>
        <translation>%1 종료</translation>
    </message>
</context>
<context>
    <name>PostFlow</name>
    <message>
        <source>A picture is still being read. One moment.</source>
        <translation>아직 사진을 읽는 중이에요. 잠시만 기다려 주세요.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Scheduled for %1, %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>%1 %2에 게시 예정</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>shown after a note&apos;s text was changed</extracomment>
        <translation>저장했어요</translation>
    </message>
    <message>
        <source>Posted</source>
        <extracomment>shown after a note was published</extracomment>
        <translation>게시했어요</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>verb: open the note that was just posted</extracomment>
        <translation>열기</translation>
    </message>
    <message numerus="yes">
        <source>Post as a thread of %n</source>
        <comment>posts that answer one another</comment>
        <translation>
            <numerusform>%n개로 나누어 이어서 게시</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>계속 쓰기</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>지금 시도</translation>
    </message>
    <message>
        <source>Posting…</source>
        <translation>게시 중…</translation>
    </message>
    <message>
        <source>%1 It is posted as soon as that works again.</source>
        <translation>%1 다시 되는 대로 게시할게요.</translation>
    </message>
    <message>
        <source>Sending the pictures… %1</source>
        <comment>or a video</comment>
        <extracomment>%1 is a share in per cent</extracomment>
        <translation>사진이나 동영상 보내는 중… %1</translation>
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
        <translation>%1 계정에서는 이미 게시했어요. 다시 게시하지 않아요.</translation>
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
        <translation>글을 쓰거나 사진을 먼저 추가하세요.</translation>
    </message>
    <message>
        <source>One language is still empty. Post in the other one, or fill it in.</source>
        <translation>한 언어가 비어 있어요. 채우거나 다른 언어로만 게시하세요.</translation>
    </message>
    <message numerus="yes">
        <source>The title is %n character(s) too long.</source>
        <translation>
            <numerusform>제목이 %n자 길어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes have no titles on this network.</source>
        <translation>이 네트워크의 게시물에는 제목이 없어요.</translation>
    </message>
    <message numerus="yes">
        <source>The text is %n character(s) too long.</source>
        <translation>
            <numerusform>본문이 %n자 길어요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A picture&apos;s description is %n character(s) too long.</source>
        <translation>
            <numerusform>사진 설명이 %n자 길어요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A note holds %n picture(s) at most.</source>
        <translation>
            <numerusform>게시물에는 사진을 %n장까지 넣을 수 있어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>A note holds pictures or one video, not both.</source>
        <translation>게시물에는 사진 또는 동영상 하나만 넣을 수 있어요.</translation>
    </message>
    <message>
        <source>This network takes no videos.</source>
        <translation>이 네트워크는 동영상을 지원하지 않아요.</translation>
    </message>
    <message>
        <source>The video is longer than %1.</source>
        <translation>동영상이 %1보다 길어요.</translation>
    </message>
    <message>
        <source>The video is larger than %1.</source>
        <translation>동영상이 %1보다 커요.</translation>
    </message>
    <message>
        <source>A picture&apos;s file is gone. Remove it, then add it again.</source>
        <translation>사진 파일이 없어졌어요. 삭제하고 다시 추가하세요.</translation>
    </message>
    <message>
        <source>This network takes one language a note.</source>
        <translation>이 네트워크에서는 게시물 하나에 한 언어만 쓸 수 있어요.</translation>
    </message>
    <message>
        <source>This network has no products.</source>
        <translation>이 네트워크는 제품을 지원하지 않아요.</translation>
    </message>
    <message>
        <source>This network cannot limit who reads the note in this way.</source>
        <translation>이 네트워크에서는 이 공개 범위를 쓸 수 없어요.</translation>
    </message>
    <message numerus="yes">
        <source>Altogether it is %n character(s) too long for one post here.</source>
        <translation>
            <numerusform>모두 합쳐 한 게시물 한도를 %n자 넘었어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture is larger than %1.</source>
        <translation>사진이 %1보다 커요.</translation>
    </message>
    <message>
        <source>This network has no content warnings.</source>
        <translation>이 네트워크는 콘텐츠 경고를 지원하지 않아요.</translation>
    </message>
    <message>
        <source>Posted notes cannot be changed on this network.</source>
        <translation>이 네트워크에서는 게시한 글을 수정할 수 없어요.</translation>
    </message>
    <message>
        <source>This network has no quotes.</source>
        <translation>이 네트워크는 인용을 지원하지 않아요.</translation>
    </message>
    <message>
        <source>This network has no polls.</source>
        <translation>이 네트워크는 투표를 지원하지 않아요.</translation>
    </message>
    <message>
        <source>A note has a poll or pictures here, not both.</source>
        <translation>여기서는 투표와 사진 중 하나만 넣을 수 있어요.</translation>
    </message>
    <message>
        <source>A poll needs at least two answers.</source>
        <translation>투표에는 항목이 두 개 이상 필요해요.</translation>
    </message>
    <message numerus="yes">
        <source>A poll holds %n answer(s) at most.</source>
        <translation>
            <numerusform>투표 항목은 %n개까지 넣을 수 있어요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An answer of the poll is %n character(s) too long.</source>
        <translation>
            <numerusform>투표 항목이 %n자 길어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two answers of the poll are the same.</source>
        <translation>같은 투표 항목이 두 개 있어요.</translation>
    </message>
    <message>
        <source>This network posts at once; it holds nothing for later.</source>
        <translation>이 네트워크는 예약 게시를 지원하지 않아요.</translation>
    </message>
    <message>
        <source>Choose a time at least five minutes from now.</source>
        <translation>지금부터 5분 이후의 시간을 선택하세요.</translation>
    </message>
</context>
<context>
    <name>ProductPicker</name>
    <message>
        <source>Recommend a product</source>
        <translation>제품 추천</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Find a product or shop</source>
        <translation>제품이나 가게 찾기</translation>
    </message>
    <message>
        <source>Products found</source>
        <translation>찾은 제품</translation>
    </message>
    <message>
        <source>Or describe your own</source>
        <translation>또는 직접 입력</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: name of a product</extracomment>
        <translation>제품 이름</translation>
    </message>
    <message>
        <source>Shop (may stay empty)</source>
        <translation>가게 (선택 사항)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>verb on a button: add the product to the note</extracomment>
        <translation>추가</translation>
    </message>
</context>
<context>
    <name>ProductRow</name>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a product</extracomment>
        <translation>%1 삭제</translation>
    </message>
</context>
<context>
    <name>ProfileHeader</name>
    <message>
        <source>Edit profile</source>
        <translation>프로필 편집</translation>
    </message>
    <message>
        <source>follows you</source>
        <translation>나를 팔로우함</translation>
    </message>
    <message numerus="yes">
        <source>%1 notes</source>
        <extracomment>%1 is a number, perhaps shortened</extracomment>
        <translation>
            <numerusform>게시물 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 likes</source>
        <extracomment>noun with its count: likes that a person was given</extracomment>
        <translation>
            <numerusform>좋아요 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 followers</source>
        <extracomment>noun with its count</extracomment>
        <translation>
            <numerusform>팔로워 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 following</source>
        <extracomment>count of the people that a person follows</extracomment>
        <translation>
            <numerusform>팔로잉 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>You muted this person</source>
        <translation>내가 뮤트한 사람이에요</translation>
    </message>
    <message>
        <source>You blocked this person</source>
        <translation>내가 차단한 사람이에요</translation>
    </message>
    <message>
        <source>This person blocked you</source>
        <translation>나를 차단한 사람이에요</translation>
    </message>
    <message>
        <source>You asked to follow and wait for an answer</source>
        <translation>팔로우를 요청했고 수락을 기다리고 있어요</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Parts of the profile</source>
        <translation>프로필 탭</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>게시물</translation>
    </message>
    <message>
        <source>With replies</source>
        <translation>답글 포함</translation>
    </message>
    <message>
        <source>Media</source>
        <extracomment>a tab: notes with pictures or videos</extracomment>
        <translation>미디어</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>컬렉션</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <extracomment>a tab: notes that were saved on a network without collections</extracomment>
        <translation>즐겨찾기</translation>
    </message>
    <message>
        <source>Liked</source>
        <extracomment>a tab: notes that the person liked</extracomment>
        <translation>좋아요</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <translation>아직 즐겨찾기가 없어요</translation>
    </message>
    <message>
        <source>The star under a note puts it here.</source>
        <translation>게시물 아래 별표를 누르면 여기에 추가돼요.</translation>
    </message>
    <message>
        <source>Nothing liked yet</source>
        <translation>아직 좋아요한 게시물이 없어요</translation>
    </message>
    <message>
        <source>What you like shows up here.</source>
        <translation>좋아요한 게시물이 여기에 나와요.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>아직 게시물이 없어요</translation>
    </message>
    <message>
        <source>What you post shows up here.</source>
        <translation>게시물을 올리면 여기에 나와요.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>새 게시물</translation>
    </message>
</context>
<context>
    <name>QuoteCard</name>
    <message>
        <source>A note by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1님의 게시물</translation>
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
        <translation>탐색</translation>
    </message>
    <message>
        <source>Following</source>
        <extracomment>name of the page with notes of people whom the reader follows</extracomment>
        <translation>팔로잉</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>해시태그</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>컬렉션</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>임시 저장</translation>
    </message>
    <message>
        <source>Learn</source>
        <extracomment>name of the page with words kept for learning</extracomment>
        <translation>학습</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
</context>
<context>
    <name>ReadingMenu</name>
    <message>
        <source>Translation first, original beneath</source>
        <translation>번역 먼저, 아래에 원문</translation>
    </message>
    <message>
        <source>Original first, translation beneath</source>
        <translation>원문 먼저, 아래에 번역</translation>
    </message>
    <message>
        <source>Side by side where there is room</source>
        <translation>넓으면 나란히 보기</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>번역만</translation>
    </message>
    <message>
        <source>Original only, translated on demand</source>
        <translation>원문만, 필요할 때 번역</translation>
    </message>
    <message>
        <source>Always translate @%1</source>
        <translation>@%1 항상 번역</translation>
    </message>
    <message>
        <source>Never translate @%1</source>
        <extracomment>%1 is a person&apos;s handle, without the at sign</extracomment>
        <translation>@%1 번역 안 함</translation>
    </message>
    <message>
        <source>Translate this channel automatically</source>
        <translation>이 채널 자동 번역</translation>
    </message>
    <message>
        <source>Never translate this channel</source>
        <translation>이 채널 번역 안 함</translation>
    </message>
    <message>
        <source>The language is wrong: it is in</source>
        <translation>언어가 틀렸다면 선택</translation>
    </message>
    <message>
        <source>Always for @%1</source>
        <extracomment>%1 is a person&apos;s handle, without the at sign; what follows are languages</extracomment>
        <translation>@%1에게 항상 적용</translation>
    </message>
</context>
<context>
    <name>ReadingMode</name>
    <message>
        <source>Originals</source>
        <extracomment>noun: no text is translated</extracomment>
        <translation>원문</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>every text in a language that the reader does not read is translated</extracomment>
        <translation>자동</translation>
    </message>
    <message>
        <source>On demand</source>
        <extracomment>a text is translated when the reader asks for it</extracomment>
        <translation>요청 시</translation>
    </message>
    <message>
        <source>Reading: %1 into %2</source>
        <extracomment>%1 and %2 are names of languages</extracomment>
        <translation>읽기: %1에서 %2로</translation>
    </message>
    <message>
        <source>How texts are read. Ctrl+T flips everything to the originals.</source>
        <translation>글을 보여 주는 방식이에요. Ctrl+T를 누르면 모두 원문으로 바뀌어요.</translation>
    </message>
    <message>
        <source>I read</source>
        <extracomment>heading over the languages that the reader reads</extracomment>
        <translation>내가 읽는 언어</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>noun: heading over how translations are shown</extracomment>
        <translation>표시 방식</translation>
    </message>
    <message>
        <source>Translate automatically</source>
        <translation>자동으로 번역</translation>
    </message>
    <message>
        <source>Show originals</source>
        <translation>원문 보기</translation>
    </message>
</context>
<context>
    <name>ReadingSection</name>
    <message>
        <source>Languages I read</source>
        <translation>내가 읽는 언어</translation>
    </message>
    <message>
        <source>Texts in these languages are left as they are. The first is translated into.</source>
        <translation>이 언어로 된 글은 그대로 두고, 나머지는 첫 번째 언어로 번역해요.</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>번역할 언어</translation>
    </message>
    <message>
        <source>I also read %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>%1도 읽을 수 있어요</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>번역</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>noun: heading over how translations are shown</extracomment>
        <translation>표시 방식</translation>
    </message>
    <message>
        <source>Translate %1 automatically</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>%1 자동 번역</translation>
    </message>
    <message>
        <source>I am learning %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>%1 학습 중</translation>
    </message>
    <message>
        <source>The original is shown, translated on demand</source>
        <translation>원문을 보여 주고 필요할 때 번역해요</translation>
    </message>
    <message>
        <source>Pinyin over Chinese words</source>
        <translation>중국어 단어 위에 병음 표시</translation>
    </message>
    <message>
        <source>In the translation panel</source>
        <translation>번역 패널에서</translation>
    </message>
    <message>
        <source>Pinyin in the colours of its tones</source>
        <translation>병음을 성조별 색으로 표시</translation>
    </message>
    <message>
        <source>Rules for authors and channels</source>
        <translation>작성자와 채널 규칙</translation>
    </message>
    <message>
        <source>Made in the menus of notes, cards and channels. They go before all above.</source>
        <translation>게시물, 카드, 채널의 메뉴에서 정해요. 위의 설정보다 우선해요.</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>noun: heading over the languages one writes in</extracomment>
        <translation>글쓰기</translation>
    </message>
    <message>
        <source>The other of English and Chinese</source>
        <translation>영어와 중국어 중 다른 쪽</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>두 번째 언어</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>한자</translation>
    </message>
    <message>
        <source>Ctrl+T shows what the author wrote, wherever characters are converted.</source>
        <translation>글자를 변환했을 때 Ctrl+T를 누르면 작성자가 쓴 그대로 보여요.</translation>
    </message>
    <message>
        <source>As written</source>
        <extracomment>of Chinese characters: not converted</extracomment>
        <translation>쓴 그대로</translation>
    </message>
    <message>
        <source>Simplified</source>
        <extracomment>adjective: Chinese characters</extracomment>
        <translation>간체</translation>
    </message>
    <message>
        <source>Traditional</source>
        <extracomment>adjective: Chinese characters</extracomment>
        <translation>번체</translation>
    </message>
    <message>
        <source>Show Chinese in</source>
        <translation>중국어 표시</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <extracomment>Traditional characters and words of Taiwan</extracomment>
        <translation>대만</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <extracomment>Traditional characters of Hong Kong</extracomment>
        <translation>홍콩</translation>
    </message>
    <message>
        <source>Mainland words</source>
        <extracomment>Simplified characters with the words of the mainland</extracomment>
        <translation>중국 본토 표현</translation>
    </message>
    <message>
        <source>Traditional Chinese as in</source>
        <translation>번체 기준</translation>
    </message>
    <message>
        <source>Also for translations and for your second language</source>
        <translation>번역과 두 번째 언어에도 적용</translation>
    </message>
    <message>
        <source>Sensitive pictures and videos</source>
        <translation>민감한 사진과 동영상</translation>
    </message>
    <message>
        <source>Content warnings of authors stay closed until you open them.</source>
        <translation>작성자가 콘텐츠 경고를 붙인 글은 직접 열어야 보여요.</translation>
    </message>
    <message>
        <source>Cover those marked as sensitive</source>
        <translation>민감한 콘텐츠로 표시된 것만 가리기</translation>
    </message>
    <message>
        <source>Always show</source>
        <extracomment>pictures and texts marked as sensitive are never covered</extracomment>
        <translation>항상 보기</translation>
    </message>
    <message>
        <source>Always cover all</source>
        <translation>모두 가리기</translation>
    </message>
</context>
<context>
    <name>ReadsBack</name>
    <message>
        <source>READS BACK</source>
        <extracomment>label: the own translation, translated back into the writer&apos;s language</extracomment>
        <translation>역번역</translation>
    </message>
    <message>
        <source>CHECK</source>
        <extracomment>mark on a translation that may be wrong: have a look at it</extracomment>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>‘%1’</translation>
    </message>
    <message>
        <source>Missing in the translation: %1</source>
        <translation>번역에서 빠짐: %1</translation>
    </message>
    <message>
        <source>Only in the translation: %1</source>
        <translation>번역에만 있음: %1</translation>
    </message>
    <message>
        <source>You say no, reading back does not: %1</source>
        <extracomment>%1 are words that say no, such as &quot;not&quot; or 不</extracomment>
        <translation>원문은 부정인데 역번역은 아니에요: %1</translation>
    </message>
    <message>
        <source>Reading back says no, you do not: %1</source>
        <extracomment>%1 are words that say no, such as &quot;not&quot; or 不</extracomment>
        <translation>역번역은 부정인데 원문은 아니에요: %1</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report @%1</source>
        <extracomment>%1 is a person&apos;s handle</extracomment>
        <translation>@%1 신고</translation>
    </message>
    <message>
        <source>The people who run your server read this and decide. The person is not told who reported them.</source>
        <translation>서버 운영진이 확인하고 결정해요. 누가 신고했는지는 상대에게 알려지지 않아요.</translation>
    </message>
    <message>
        <source>What breaks the rules?</source>
        <translation>어떤 규칙을 어겼나요?</translation>
    </message>
    <message>
        <source>Include this note</source>
        <translation>이 게시물 포함</translation>
    </message>
    <message>
        <source>Tell the moderators of %1 too</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>%1 운영진에게도 알리기</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>verb on a button: report to the moderators</extracomment>
        <translation>신고</translation>
    </message>
    <message>
        <source>Reported</source>
        <extracomment>shown after something was reported to the moderators</extracomment>
        <translation>신고했어요</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>오류 보고서</translation>
    </message>
    <message>
        <source>Crash report</source>
        <extracomment>name of the text of one report</extracomment>
        <translation>오류 보고서</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>저장…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>of a report: it is on the clipboard now</extracomment>
        <translation>복사했어요</translation>
    </message>
    <message>
        <source>Kept on this computer and sent nowhere. It says where in the program something broke, names no people and holds nothing you wrote or read.</source>
        <translation>이 컴퓨터에만 남고 어디에도 전송되지 않아요. 프로그램의 어디에서 문제가 생겼는지만 담고, 사람 이름이나 내가 쓰거나 읽은 내용은 없어요.</translation>
    </message>
    <message>
        <source>Unexpected end</source>
        <translation>예기치 않은 종료</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Save crash report</source>
        <translation>오류 보고서 저장</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>텍스트 파일 (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 파일로 저장했어요</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>always translated</source>
        <extracomment>of the notes of a channel: a rule of the reader</extracomment>
        <translation>항상 번역</translation>
    </message>
    <message>
        <source>never translated</source>
        <translation>번역 안 함</translation>
    </message>
    <message>
        <source>There are no rules yet.</source>
        <translation>아직 규칙이 없어요.</translation>
    </message>
    <message>
        <source>writes in %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>%1로 씀</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Remove the rule for %1</source>
        <extracomment>%1 is an author&apos;s handle or the name of a channel</extracomment>
        <translation>%1 규칙 삭제</translation>
    </message>
</context>
<context>
    <name>ScheduleEdit</name>
    <message>
        <source>Post on</source>
        <comment>date and time follow</comment>
        <translation>게시 시간</translation>
    </message>
    <message>
        <source>When the note is posted</source>
        <translation>게시물을 올릴 시간</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>post without waiting</comment>
        <translation>지금</translation>
    </message>
    <message>
        <source>Post at once instead</source>
        <translation>지금 바로 게시</translation>
    </message>
</context>
<context>
    <name>ScrubBar</name>
    <message>
        <source>Place in the video</source>
        <translation>동영상 재생 위치</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search notes, topics, people</source>
        <translation>게시물, 해시태그, 사용자 검색</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>verb: name of the search field</extracomment>
        <translation>검색</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Results for “%1”</source>
        <extracomment>%1 is what the reader searched for</extracomment>
        <translation>‘%1’ 검색 결과</translation>
    </message>
    <message>
        <source>Kind of results</source>
        <translation>결과 종류</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>게시물</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>해시태그</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>No notes found</source>
        <translation>게시물을 찾을 수 없어요</translation>
    </message>
    <message>
        <source>Try fewer or other words. One Chinese character is enough.</source>
        <translation>검색어를 줄이거나 바꿔 보세요. 한자 한 글자로도 검색할 수 있어요.</translation>
    </message>
    <message>
        <source>Topics (%1)</source>
        <translation>해시태그 (%1)</translation>
    </message>
    <message>
        <source>No topics found</source>
        <translation>해시태그를 찾을 수 없어요</translation>
    </message>
    <message>
        <source>People (%1)</source>
        <translation>사용자 (%1)</translation>
    </message>
    <message>
        <source>No people found</source>
        <translation>사용자를 찾을 수 없어요</translation>
    </message>
</context>
<context>
    <name>SecondText</name>
    <message>
        <source>Translate again</source>
        <translation>다시 번역</translation>
    </message>
    <message>
        <source>Send again to post it as it is.</source>
        <translation>다시 보내면 그대로 게시돼요.</translation>
    </message>
    <message>
        <source>%1 · edited by you</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>%1 · 직접 수정함</translation>
    </message>
    <message>
        <source>%1 · translated as you type</source>
        <translation>%1 · 입력하는 대로 번역</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>It takes no new accounts at present; an existing one works.</source>
        <translation>지금은 새 계정을 받지 않지만 기존 계정은 쓸 수 있어요.</translation>
    </message>
    <message numerus="yes">
        <source>%1 people</source>
        <extracomment>%1 is a number such as 12K: how many people have accounts on a server</extracomment>
        <translation>
            <numerusform>%1명</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Engines</source>
        <extracomment>noun: programs and services that translate</extracomment>
        <translation>엔진</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>번역</translation>
    </message>
    <message>
        <source>Glossary</source>
        <extracomment>noun: terms with translations of one&apos;s own</extracomment>
        <translation>용어집</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>언어 팩</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>저장 공간</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>name of the page about the program</extracomment>
        <translation>정보</translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation>설정 페이지</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Places</source>
        <extracomment>heading over keys that lead to pages</extracomment>
        <translation>이동</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>heading over keys for reading</extracomment>
        <translation>읽기</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>heading over keys for writing</extracomment>
        <translation>글쓰기</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>heading over keys of the whole window</extracomment>
        <translation>창</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>탐색</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>팔로잉</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>해시태그</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>컬렉션</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>임시 저장</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>go back to the page before</extracomment>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Flip everything to the originals and back</source>
        <translation>모두 원문으로 바꾸거나 되돌리기</translation>
    </message>
    <message>
        <source>Show or hide the translation panel</source>
        <translation>번역 패널 보이기/숨기기</translation>
    </message>
    <message>
        <source>Explain a Chinese word in a text</source>
        <translation>글 속 중국어 단어 풀이</translation>
    </message>
    <message>
        <source>Double click</source>
        <extracomment>stands where a key would stand</extracomment>
        <translation>두 번 클릭</translation>
    </message>
    <message>
        <source>Explain slang, underlined with dots</source>
        <translation>점선 밑줄이 있는 신조어 풀이</translation>
    </message>
    <message>
        <source>Click</source>
        <extracomment>stands where a key would stand</extracomment>
        <translation>클릭</translation>
    </message>
    <message>
        <source>Move among the cards</source>
        <translation>카드 사이 이동</translation>
    </message>
    <message>
        <source>Open the chosen note</source>
        <translation>선택한 게시물 열기</translation>
    </message>
    <message>
        <source>Like the chosen note</source>
        <translation>선택한 게시물 좋아요</translation>
    </message>
    <message>
        <source>Collect the chosen note</source>
        <translation>선택한 게시물 즐겨찾기</translation>
    </message>
    <message>
        <source>Share the chosen note</source>
        <translation>선택한 게시물 리포스트</translation>
    </message>
    <message>
        <source>Show what is covered of a note</source>
        <translation>게시물의 가려진 내용 보기</translation>
    </message>
    <message>
        <source>Refresh the page</source>
        <translation>페이지 새로 고침</translation>
    </message>
    <message>
        <source>Close the note</source>
        <translation>게시물 닫기</translation>
    </message>
    <message>
        <source>Next or previous picture</source>
        <translation>다음/이전 사진</translation>
    </message>
    <message>
        <source>Zoom a picture</source>
        <translation>사진 확대/축소</translation>
    </message>
    <message>
        <source>Play or pause a video</source>
        <translation>동영상 재생/일시정지</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>새 게시물</translation>
    </message>
    <message>
        <source>Show or hide the composer</source>
        <translation>글쓰기 창 보이기/숨기기</translation>
    </message>
    <message>
        <source>Post, or send the comment</source>
        <translation>게시하기, 댓글 보내기</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>메시지 보내기</translation>
    </message>
    <message>
        <source>New line in a message</source>
        <translation>메시지에서 줄바꿈</translation>
    </message>
    <message>
        <source>Move a picture</source>
        <translation>사진 이동</translation>
    </message>
    <message>
        <source>Take the last action back</source>
        <translation>마지막 작업 취소</translation>
    </message>
    <message>
        <source>Switch accounts</source>
        <translation>계정 전환</translation>
    </message>
    <message>
        <source>Switch to an account by its place there</source>
        <translation>순서로 계정 전환</translation>
    </message>
    <message>
        <source>This list</source>
        <extracomment>the list of keyboard shortcuts itself</extracomment>
        <translation>이 목록</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>진단</translation>
    </message>
    <message>
        <source>Show string keys</source>
        <extracomment>for translators: every text is marked with its place in the locale files</extracomment>
        <translation>문자열 키 표시</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Nothing chosen yet</source>
        <translation>아직 선택한 글이 없어요</translation>
    </message>
    <message>
        <source>Choose a note or a comment to read it sentence by sentence.</source>
        <translation>게시물이나 댓글을 선택하면 문장별로 나란히 읽을 수 있어요.</translation>
    </message>
    <message>
        <source>No text here</source>
        <translation>글이 없어요</translation>
    </message>
    <message>
        <source>Try another engine</source>
        <translation>다른 엔진으로 시도</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Nothing to translate: there are only emoji, numbers or links.</source>
        <translation>번역할 내용이 없어요. 이모지, 숫자, 링크뿐이에요.</translation>
    </message>
    <message>
        <source>Translate into %1</source>
        <translation>%1로 번역</translation>
    </message>
    <message>
        <source>You read this language.</source>
        <translation>내가 읽는 언어예요.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사했어요</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Almost done</source>
        <extracomment>shown in the browser after signing in</extracomment>
        <translation>거의 다 됐어요</translation>
    </message>
    <message>
        <source>You can close this page and return to RedNote Desktop.</source>
        <translation>이 페이지를 닫고 RedNote Desktop으로 돌아가세요.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>로그인하지 않았어요</translation>
    </message>
    <message>
        <source>Return to RedNote Desktop to try again.</source>
        <translation>RedNote Desktop으로 돌아가서 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This is not the name of a server. Enter one such as %1.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>서버 이름이 아니에요. %1 같은 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>This server does not let programs such as this one in.</source>
        <translation>이 서버는 이런 프로그램을 허용하지 않아요.</translation>
    </message>
    <message>
        <source>No server of this name was found. Check the spelling and the connection.</source>
        <translation>이 이름의 서버를 찾을 수 없어요. 철자와 연결을 확인하세요.</translation>
    </message>
    <message>
        <source>Something answers there, but it does not speak the Mastodon API.</source>
        <translation>응답은 있지만 Mastodon API를 지원하지 않아요.</translation>
    </message>
    <message>
        <source>No secure connection could be made: the server&apos;s certificate cannot be trusted. Nothing was sent.</source>
        <translation>안전하게 연결할 수 없어요. 서버의 인증서를 신뢰할 수 없어요. 아무것도 보내지 않았어요.</translation>
    </message>
    <message>
        <source>This server redirects to %1. Enter that name instead.</source>
        <extracomment>%1 is the address of another server</extracomment>
        <translation>이 서버는 %1 주소로 연결돼요. 그 이름을 대신 입력하세요.</translation>
    </message>
    <message>
        <source>The server does not answer. Try again later.</source>
        <translation>서버가 응답하지 않아요. 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The server did not let the program ask.</source>
        <translation>서버가 요청을 허용하지 않았어요.</translation>
    </message>
    <message>
        <source>The server does not know this code. Copy it anew, or open the browser again.</source>
        <translation>서버가 모르는 코드예요. 다시 복사하거나 브라우저를 다시 여세요.</translation>
    </message>
    <message>
        <source>You did not let the program in. Nothing was changed.</source>
        <translation>허용하지 않아서 바뀐 것이 없어요.</translation>
    </message>
    <message>
        <source>Nothing came back from the browser in time. Open it again to go on.</source>
        <translation>제시간에 브라우저에서 응답이 오지 않았어요. 계속하려면 다시 여세요.</translation>
    </message>
    <message>
        <source>The server took its permission back. Try once more.</source>
        <translation>서버가 허용을 취소했어요. 다시 시도하세요.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Connect an account</source>
        <translation>계정 연결</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>다시 로그인</translation>
    </message>
    <message>
        <source>Asking the server what it is…</source>
        <translation>어떤 서버인지 확인하는 중…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>준비 중…</translation>
    </message>
    <message>
        <source>There is no keyring, so this sign-in lasts until the program ends.</source>
        <translation>키링이 없어서 프로그램을 끝내면 로그아웃돼요.</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1님으로 로그인했어요</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>In progress</source>
        <extracomment>read out for the moving bar</extracomment>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>브라우저 다시 열기</translation>
    </message>
    <message>
        <source>Paste a code instead</source>
        <translation>코드 붙여 넣기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>브라우저로 로그인</translation>
    </message>
    <message>
        <source>Your browser shows %1. Sign in there and let the program in.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>브라우저에 %1 페이지가 열려요. 거기서 로그인하고 프로그램을 허용하세요.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Which server is your account on?</source>
        <translation>계정이 어느 서버에 있나요?</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>noun: the address of a network&apos;s server</extracomment>
        <translation>서버</translation>
    </message>
    <message>
        <source>Mastodon, Pixelfed, GoToSocial, Akkoma and others of their family. Your whole name there, such as @mei@example.org, will do too.</source>
        <translation>Mastodon, Pixelfed, GoToSocial, Akkoma 등에 연결할 수 있어요. @mei@example.org 같은 전체 아이디를 입력해도 돼요.</translation>
    </message>
    <message>
        <source>The password stays between you and the server. What you read there is translated on this computer.</source>
        <translation>비밀번호는 나와 서버 사이에만 쓰여요. 거기서 읽는 글은 이 컴퓨터에서 번역돼요.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy this address into one:</source>
        <translation>브라우저를 열 수 없어요. 이 주소를 복사해서 브라우저에서 여세요:</translation>
    </message>
    <message>
        <source>Address for the browser</source>
        <translation>브라우저용 주소</translation>
    </message>
    <message>
        <source>Let the program in on the page in your browser, then copy the code it shows.</source>
        <translation>브라우저 페이지에서 프로그램을 허용한 다음 표시된 코드를 복사하세요.</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>noun: a code that the server&apos;s page shows</extracomment>
        <translation>코드</translation>
    </message>
</context>
<context>
    <name>StateView</name>
    <message>
        <source>Retry</source>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>StorageSection</name>
    <message>
        <source>On this computer</source>
        <translation>이 컴퓨터의 데이터</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>데이터 폴더</translation>
    </message>
    <message>
        <source>Notes, drafts and translations</source>
        <translation>게시물, 임시 저장 글, 번역</translation>
    </message>
    <message>
        <source>Own pictures and videos</source>
        <translation>내 사진과 동영상</translation>
    </message>
    <message>
        <source>Made again when missing (language pack, dictionary)</source>
        <translation>없으면 다시 만드는 데이터 (언어 팩, 사전)</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>캐시</translation>
    </message>
    <message>
        <source>Kept to be quick; the oldest goes when a cache is full.</source>
        <translation>빠르게 보려고 보관해요. 가득 차면 가장 오래된 것부터 지워져요.</translation>
    </message>
    <message>
        <source>Pictures in memory</source>
        <translation>메모리의 사진</translation>
    </message>
    <message>
        <source>From the next start</source>
        <translation>다음 시작부터 적용돼요</translation>
    </message>
    <message>
        <source>Translations on disk</source>
        <translation>디스크의 번역</translation>
    </message>
</context>
<context>
    <name>TalkList</name>
    <message>
        <source>Only you</source>
        <extracomment>The name of a conversation that nobody but the reader takes part in</extracomment>
        <translation>나만</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>대화</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>더 보기</translation>
    </message>
</context>
<context>
    <name>TalkRow</name>
    <message>
        <source>Picture</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>You: %1</source>
        <extracomment>What the viewer said last in a conversation; %1 is the message</extracomment>
        <translation>나: %1</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>The spoken name of a conversation with something unread</extracomment>
        <translation>읽지 않음</translation>
    </message>
</context>
<context>
    <name>TalkView</name>
    <message>
        <source>Profile</source>
        <extracomment>noun: the page about a person</extracomment>
        <translation>프로필</translation>
    </message>
    <message>
        <source>Back to all conversations</source>
        <translation>모든 대화로 돌아가기</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>%1님과의 대화</translation>
    </message>
    <message>
        <source>Say hello</source>
        <extracomment>verb: shown in a conversation without messages</extracomment>
        <translation>인사를 건네 보세요</translation>
    </message>
    <message>
        <source>Write in your language. It can be sent in theirs.</source>
        <translation>내 언어로 쓰면 상대의 언어로 보낼 수 있어요.</translation>
    </message>
</context>
<context>
    <name>TermForm</name>
    <message>
        <source>Term, as it stands in texts</source>
        <translation>용어 (글에 나오는 그대로)</translation>
    </message>
    <message>
        <source>Its translation</source>
        <extracomment>noun: what the term is translated as</extracomment>
        <translation>번역</translation>
    </message>
    <message>
        <source>Language of the term</source>
        <translation>용어의 언어</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>번역의 언어</translation>
    </message>
    <message>
        <source>Both ways</source>
        <extracomment>the term holds for both directions of translation</extracomment>
        <translation>양방향</translation>
    </message>
    <message>
        <source>Note for yourself</source>
        <translation>나를 위한 메모</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Leave it as it was (Esc)</source>
        <translation>그대로 두기 (Esc)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Use it from now on (Enter)</source>
        <translation>앞으로 이대로 사용 (Enter)</translation>
    </message>
    <message>
        <source>Choose two different languages.</source>
        <translation>서로 다른 두 언어를 선택하세요.</translation>
    </message>
</context>
<context>
    <name>TextSkeleton</name>
    <message>
        <source>Translating</source>
        <translation>번역 중</translation>
    </message>
</context>
<context>
    <name>ThreadAbove</name>
    <message>
        <source>In reply to</source>
        <translation>답글 대상</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message numerus="yes">
        <source>Show %n more replies</source>
        <translation>
            <numerusform>답글 %n개 더 보기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n replies</source>
        <translation>
            <numerusform>답글 %n개 보기</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>뒤로 (Alt+←)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>새 게시물</translation>
    </message>
    <message>
        <source>New note (Ctrl+N)</source>
        <translation>새 게시물 (Ctrl+N)</translation>
    </message>
</context>
<context>
    <name>TopicCard</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>게시물 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>No note has this topic yet</source>
        <translation>아직 이 해시태그의 게시물이 없어요</translation>
    </message>
    <message>
        <source>Write the first: put the topic into a new note.</source>
        <translation>새 게시물에 이 해시태그를 붙여 첫 글을 남겨 보세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>게시물 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Following</source>
        <extracomment>state of the button: the viewer follows this topic</extracomment>
        <translation>팔로잉</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>verb on a button: follow the topic</extracomment>
        <translation>팔로우</translation>
    </message>
    <message>
        <source>Stop following #%1</source>
        <extracomment>%1 is the name of a topic</extracomment>
        <translation>#%1 팔로우 취소</translation>
    </message>
    <message>
        <source>Follow #%1</source>
        <extracomment>%1 is the name of a topic</extracomment>
        <translation>#%1 팔로우</translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>Topics</source>
        <translation>해시태그</translation>
    </message>
    <message>
        <source>Filter by name or meaning</source>
        <translation>이름이나 뜻으로 거르기</translation>
    </message>
    <message>
        <source>Filter topics</source>
        <translation>해시태그 거르기</translation>
    </message>
    <message>
        <source>No such topic</source>
        <translation>그런 해시태그가 없어요</translation>
    </message>
    <message>
        <source>Try fewer letters.</source>
        <translation>글자를 줄여 보세요.</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 읽는 중</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 쓰는 중</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken in.</source>
        <translation>중지했어요. 아무것도 가져오지 않았어요.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>중지했어요. 아무것도 내보내지 않았어요.</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>그 위치에 파일을 쓸 수 없어요.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries written to %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%n개 항목을 %1 파일로 내보냈어요</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries taken in.</source>
        <translation>
            <numerusform>%n개 항목을 가져왔어요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed as you have them.</source>
        <translation>
            <numerusform>%n개는 원래대로 두었어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <extracomment>%1 is the number of a line in a file, %2 says what is wrong with it</extracomment>
        <translation>%1행: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n개 더 있음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>%n개는 제외했어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the file&apos;s instead</source>
        <translation>파일의 내용 사용</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>목록 복사</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>of rows of a file: taken over</extracomment>
        <translation>복사했어요</translation>
    </message>
    <message>
        <source>(line %1)</source>
        <extracomment>%1 is the number of a line in a file</extracomment>
        <translation>(%1행)</translation>
    </message>
    <message>
        <source>there is no original</source>
        <translation>원문이 없어요</translation>
    </message>
    <message>
        <source>there is no translation</source>
        <translation>번역이 없어요</translation>
    </message>
    <message>
        <source>the translation repeats the original</source>
        <translation>번역이 원문과 같아요</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>너무 길어요</translation>
    </message>
    <message>
        <source>the languages are missing or the same</source>
        <translation>언어가 없거나 서로 같아요</translation>
    </message>
    <message>
        <source>it has more cells than there are columns</source>
        <translation>열보다 셀이 많아요</translation>
    </message>
    <message>
        <source>its quotes do not close</source>
        <translation>따옴표가 닫히지 않았어요</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB.</source>
        <translation>파일이 64MB보다 커요.</translation>
    </message>
    <message>
        <source>The file has more than 500,000 entries.</source>
        <translation>파일에 항목이 500,000개 넘게 있어요.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>파일을 읽을 수 없어요.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8 or UTF-16.</source>
        <translation>UTF-8 또는 UTF-16 텍스트 파일이 아니에요.</translation>
    </message>
    <message>
        <source>The file is XML, but not of the kind that is wanted here.</source>
        <translation>XML 파일이지만 여기서 쓸 수 있는 종류가 아니에요.</translation>
    </message>
    <message>
        <source>The file is damaged: its XML does not hold together.</source>
        <translation>파일이 손상되었어요. XML 구조가 맞지 않아요.</translation>
    </message>
    <message>
        <source>The file declares entities. Such files can fill the memory or read other files, so they are refused.</source>
        <translation>파일이 엔터티를 선언해요. 이런 파일은 메모리를 가득 채우거나 다른 파일을 읽을 수 있어서 받지 않아요.</translation>
    </message>
    <message>
        <source>The file is nested too deep to be a list of entries.</source>
        <translation>항목 목록이라기에는 중첩이 너무 깊어요.</translation>
    </message>
    <message>
        <source>The first line has to name the columns, such as source, target, source_language and target_language.</source>
        <translation>첫 행에 source, target, source_language, target_language 같은 열 이름이 있어야 해요.</translation>
    </message>
</context>
<context>
    <name>TranslationLine</name>
    <message>
        <source>Retry</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>More about the translation</source>
        <translation>번역 자세히 보기</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>verb on a button</extracomment>
        <translation>번역</translation>
    </message>
    <message>
        <source>Show the translation</source>
        <translation>번역 보기</translation>
    </message>
    <message>
        <source>Show original</source>
        <translation>원문 보기</translation>
    </message>
    <message>
        <source>several languages</source>
        <extracomment>stands where the name of a language would: &quot;Translated from several languages&quot;</extracomment>
        <translation>여러 언어</translation>
    </message>
    <message>
        <source>Written by the author</source>
        <translation>작성자가 쓴 번역</translation>
    </message>
    <message>
        <source>Translating from %1…</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>%1에서 번역하는 중…</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>원문: %1</translation>
    </message>
    <message>
        <source>Translated from %1 by %2</source>
        <extracomment>%1 is the name of a language, %2 that of a translation service</extracomment>
        <translation>%1에서 번역됨 (%2)</translation>
    </message>
    <message>
        <source>Translated from %1 on this device</source>
        <translation>이 컴퓨터에서 %1 번역</translation>
    </message>
    <message>
        <source>%1, still learning: it invents things, so trust the original</source>
        <extracomment>%1 is the name of a translator that makes mistakes</extracomment>
        <translation>%1 (학습 중): 없는 말을 지어낼 수 있으니 원문을 믿으세요</translation>
    </message>
    <message>
        <source>Open the Translation panel</source>
        <translation>번역 패널 열기</translation>
    </message>
    <message>
        <source>Copy the translation</source>
        <translation>번역 복사</translation>
    </message>
    <message>
        <source>Copy the original</source>
        <translation>원문 복사</translation>
    </message>
</context>
<context>
    <name>TranslationPanel</name>
    <message>
        <source>Translation</source>
        <translation>번역</translation>
    </message>
    <message>
        <source>What is shown about the text</source>
        <translation>표시할 내용</translation>
    </message>
    <message>
        <source>Pairs</source>
        <extracomment>noun: sentences beside their translations</extracomment>
        <translation>문장</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>나란히</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>noun: words of the text, explained</extracomment>
        <translation>단어</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>댓글</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>용어</translation>
    </message>
</context>
<context>
    <name>TranslationsSection</name>
    <message>
        <source>What is remembered</source>
        <translation>기억된 번역</translation>
    </message>
    <message>
        <source>Every sentence is translated once. Your own words come first, then what you pinned, then the machine&apos;s.</source>
        <translation>문장은 한 번만 번역해요. 내가 쓴 번역, 고정한 번역, 기계 번역 순서로 써요.</translation>
    </message>
    <message>
        <source>Remembered translations</source>
        <translation>기억된 번역</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>verb: no longer remember a translation</extracomment>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Search in originals and translations</source>
        <translation>원문과 번역에서 검색</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all translations</comment>
        <translation>전체</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>a filter: translations written by the reader</extracomment>
        <translation>내 번역</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>a filter: translations kept for good</extracomment>
        <translation>고정됨</translation>
    </message>
    <message>
        <source>By machine</source>
        <extracomment>a filter: translations made by the program</extracomment>
        <translation>기계 번역</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>TMX 1.4 is what translation programs exchange, CSV what spreadsheets read. An imported translation never replaces a newer one of yours unless you say so.</source>
        <translation>TMX 1.4는 번역 프로그램끼리, CSV는 스프레드시트에서 쓰는 형식이에요. 따로 정하지 않으면 가져온 번역이 더 새로운 내 번역을 바꾸지 않아요.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Import a TMX or CSV file</source>
        <translation>TMX 또는 CSV 파일 가져오기</translation>
    </message>
    <message>
        <source>Export what machines made too</source>
        <translation>기계 번역도 내보내기</translation>
    </message>
    <message>
        <source>Otherwise your own and pinned translations alone</source>
        <translation>끄면 내 번역과 고정한 번역만</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Export a TMX or CSV file</source>
        <translation>TMX 또는 CSV 파일로 내보내기</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <extracomment>noun: heading over what is no longer remembered</extracomment>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Forget machine translations</source>
        <translation>기계 번역 지우기</translation>
    </message>
    <message>
        <source>All that machines made</source>
        <translation>모든 기계 번역</translation>
    </message>
    <message>
        <source>Your own and pinned translations stay</source>
        <translation>내 번역과 고정한 번역은 남아요</translation>
    </message>
    <message numerus="yes">
        <source>%n translations; all together %1</source>
        <extracomment>%1 is a size such as 2 MB</extracomment>
        <translation>
            <numerusform>번역 %n개, 모두 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>of a translation: written by the reader</extracomment>
        <translation>내 번역</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>of a translation: kept for good</extracomment>
        <translation>고정됨</translation>
    </message>
    <message>
        <source>by machine</source>
        <extracomment>of a translation: made by the program</extracomment>
        <translation>기계 번역</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>고정 해제</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>번역</translation>
    </message>
    <message>
        <source>Take in translations</source>
        <translation>번역 가져오기</translation>
    </message>
    <message>
        <source>Write translations</source>
        <translation>번역 내보내기</translation>
    </message>
    <message>
        <source>Forget everything that machines translated? It is made again when needed.</source>
        <translation>기계 번역을 모두 지울까요? 필요하면 다시 번역해요.</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>verb on a button: do not forget the translations</extracomment>
        <translation>유지</translation>
    </message>
    <message numerus="yes">
        <source>%n translations forgotten</source>
        <translation>
            <numerusform>번역 %n개를 지웠어요</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrustLines</name>
    <message>
        <source>CHECK</source>
        <extracomment>mark on a translation that may be wrong: have a look at it</extracomment>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>Try another engine</source>
        <translation>다른 엔진으로 시도</translation>
    </message>
    <message>
        <source>Open the settings of packs and engines</source>
        <translation>팩과 엔진 설정 열기</translation>
    </message>
    <message>
        <source>Hide the machine&apos;s guess</source>
        <translation>추정 번역 숨기기</translation>
    </message>
    <message>
        <source>Show the machine&apos;s guess</source>
        <translation>추정 번역 보기</translation>
    </message>
</context>
<context>
    <name>TrustNote</name>
    <message>
        <source>CHECK</source>
        <extracomment>mark on a translation that may be wrong: have a look at it</extracomment>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>Try another engine</source>
        <translation>다른 엔진으로 시도</translation>
    </message>
    <message>
        <source>Open the settings of packs and engines</source>
        <translation>팩과 엔진 설정 열기</translation>
    </message>
    <message>
        <source>Show word by word</source>
        <translation>단어별 뜻 보기</translation>
    </message>
    <message>
        <source>Show the machine&apos;s guess</source>
        <translation>추정 번역 보기</translation>
    </message>
    <message>
        <source>The machine&apos;s translation is not to be trusted: word by word instead</source>
        <translation>기계 번역을 믿을 수 없어 단어별 뜻을 보여 줘요</translation>
    </message>
</context>
<context>
    <name>TrustText</name>
    <message>
        <source>The translation may be wrong</source>
        <translation>번역이 틀렸을 수 있어요</translation>
    </message>
    <message>
        <source>The translation is not to be trusted</source>
        <translation>믿을 수 없는 번역이에요</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the words of a list</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not in the translation: %1</source>
        <extracomment>%1 are words of the original</extracomment>
        <translation>번역에 없음: %1</translation>
    </message>
    <message>
        <source>Not in the original: %1</source>
        <extracomment>%1 are words of the translation</extracomment>
        <translation>원문에 없음: %1</translation>
    </message>
    <message>
        <source>Numbers differ: %1</source>
        <extracomment>%1 are numbers</extracomment>
        <translation>숫자가 다름: %1</translation>
    </message>
    <message>
        <source>Only one of the two says no: %1</source>
        <extracomment>%1 is a word such as “not”</extracomment>
        <translation>한쪽만 부정: %1</translation>
    </message>
    <message>
        <source>Turned into its opposite: %1</source>
        <extracomment>%1 are a word of the original and its opposite in the translation</extracomment>
        <translation>반대 뜻으로 바뀜: %1</translation>
    </message>
    <message>
        <source>Lost on the way: %1</source>
        <extracomment>%1 are names, prices or codes</extracomment>
        <translation>번역 중 빠짐: %1</translation>
    </message>
    <message>
        <source>Said twice: %1</source>
        <extracomment>%1 are words of the translation</extracomment>
        <translation>반복됨: %1</translation>
    </message>
    <message>
        <source>Its length does not fit the original</source>
        <translation>길이가 원문과 맞지 않아요</translation>
    </message>
    <message>
        <source>The machine itself was unsure</source>
        <translation>기계 번역도 확신하지 못했어요</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Liked</source>
        <extracomment>what was just done and can be taken back</extracomment>
        <translation>좋아요를 눌렀어요</translation>
    </message>
    <message>
        <source>Like taken back</source>
        <translation>좋아요를 취소했어요</translation>
    </message>
    <message>
        <source>Added to the collection</source>
        <translation>컬렉션에 추가했어요</translation>
    </message>
    <message>
        <source>Taken out of the collection</source>
        <translation>컬렉션에서 뺐어요</translation>
    </message>
    <message>
        <source>Following</source>
        <extracomment>what was just done and can be taken back: the viewer follows a person now</extracomment>
        <translation>팔로우했어요</translation>
    </message>
    <message>
        <source>No longer following</source>
        <translation>팔로우를 취소했어요</translation>
    </message>
    <message>
        <source>Shared with your followers</source>
        <translation>팔로워에게 리포스트했어요</translation>
    </message>
    <message>
        <source>No longer shared</source>
        <translation>리포스트를 취소했어요</translation>
    </message>
    <message>
        <source>Muted: their notes are not shown</source>
        <translation>뮤트했어요. 이 사람의 게시물이 보이지 않아요</translation>
    </message>
    <message>
        <source>No longer muted</source>
        <translation>뮤트를 해제했어요</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>what was just done and can be taken back</extracomment>
        <translation>차단했어요</translation>
    </message>
    <message>
        <source>No longer blocked</source>
        <translation>차단을 해제했어요</translation>
    </message>
    <message>
        <source>Following the topic</source>
        <translation>해시태그를 팔로우했어요</translation>
    </message>
    <message>
        <source>No longer following the topic</source>
        <translation>해시태그 팔로우를 취소했어요</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>게시물을 삭제했어요</translation>
    </message>
    <message>
        <source>Comment deleted</source>
        <translation>댓글을 삭제했어요</translation>
    </message>
    <message>
        <source>Your translation is kept and used from now on</source>
        <translation>내 번역을 저장했어요. 앞으로 이 번역을 써요</translation>
    </message>
    <message>
        <source>This author is always translated from now on</source>
        <translation>앞으로 이 작성자의 글을 항상 번역해요</translation>
    </message>
    <message>
        <source>This author is never translated from now on</source>
        <translation>앞으로 이 작성자의 글을 번역하지 않아요</translation>
    </message>
    <message>
        <source>The language of this author is kept</source>
        <translation>이 작성자의 언어를 기억했어요</translation>
    </message>
    <message>
        <source>The language of this text is kept</source>
        <translation>이 글의 언어를 기억했어요</translation>
    </message>
    <message>
        <source>This channel is translated from now on</source>
        <translation>앞으로 이 채널을 번역해요</translation>
    </message>
    <message>
        <source>This channel is left in the original from now on</source>
        <translation>앞으로 이 채널은 원문으로 보여요</translation>
    </message>
    <message>
        <source>Rule removed</source>
        <translation>규칙을 삭제했어요</translation>
    </message>
    <message>
        <source>Added to the word list</source>
        <translation>단어장에 추가했어요</translation>
    </message>
    <message>
        <source>Taken out of the word list</source>
        <translation>단어장에서 뺐어요</translation>
    </message>
    <message>
        <source>Kept in your glossary</source>
        <translation>내 용어집에 추가했어요</translation>
    </message>
    <message>
        <source>Removed from your glossary</source>
        <translation>내 용어집에서 뺐어요</translation>
    </message>
    <message>
        <source>This translation is kept, whatever translates</source>
        <translation>이 번역을 고정했어요</translation>
    </message>
    <message>
        <source>This translation is one of the machine&apos;s again</source>
        <translation>이 번역의 고정을 해제했어요</translation>
    </message>
    <message>
        <source>Translation forgotten</source>
        <translation>번역을 지웠어요</translation>
    </message>
    <message>
        <source>Translations taken in</source>
        <extracomment>A file of translations was taken into the memory</extracomment>
        <translation>번역을 가져왔어요</translation>
    </message>
    <message>
        <source>Terms taken in</source>
        <extracomment>A file of terms was taken into the glossary</extracomment>
        <translation>용어를 가져왔어요</translation>
    </message>
</context>
<context>
    <name>Unsent</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>게시물 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>댓글 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>메시지 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>좋아요 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collected note(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>즐겨찾기 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared note(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>리포스트 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <comment>answers to polls</comment>
        <translation>
            <numerusform>투표 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow(s)</source>
        <comment>people or topics</comment>
        <translation>
            <numerusform>팔로우 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n muted or blocked</source>
        <comment>people</comment>
        <translation>
            <numerusform>뮤트·차단 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reaction(s)</source>
        <comment>of any kind</comment>
        <translation>
            <numerusform>반응 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VideoControls</name>
    <message>
        <source>Play (Space)</source>
        <translation>재생 (스페이스)</translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation>소리 켜기 (M)</translation>
    </message>
    <message>
        <source>Repeat</source>
        <extracomment>verb: play the video again and again</extracomment>
        <translation>반복</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>일시정지 (스페이스)</translation>
    </message>
    <message>
        <source>Sound off (M)</source>
        <translation>소리 끄기 (M)</translation>
    </message>
</context>
<context>
    <name>VideoPlayer</name>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>동영상</translation>
    </message>
    <message>
        <source>Videos cannot be played here: a system library is missing (libpulse0).</source>
        <translation>동영상을 재생할 수 없어요. 시스템 라이브러리(libpulse0)가 없어요.</translation>
    </message>
    <message>
        <source>This video is in a form that cannot be played here.</source>
        <translation>재생할 수 없는 형식의 동영상이에요.</translation>
    </message>
    <message>
        <source>This video could not be fetched.</source>
        <translation>동영상을 가져올 수 없어요.</translation>
    </message>
    <message>
        <source>This video could not be read.</source>
        <translation>동영상을 읽을 수 없어요.</translation>
    </message>
</context>
<context>
    <name>WaitingMark</name>
    <message numerus="yes">
        <source>%n not sent</source>
        <extracomment>of posts and reactions, shown in the top bar</extracomment>
        <translation>
            <numerusform>%n개 전송 실패</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>of posts and reactions, shown in the top bar</extracomment>
        <translation>
            <numerusform>%n개 전송 대기</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: %1. Look at the reason and try again.</source>
        <extracomment>%1 is a list: 3 likes · 1 note</extracomment>
        <translation>전송하지 못함: %1. 이유를 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1. It goes out by itself when there is a network.</source>
        <extracomment>%1 is a list: 3 likes · 1 note</extracomment>
        <translation>전송 대기 중: %1. 네트워크에 연결되면 자동으로 보내요.</translation>
    </message>
</context>
<context>
    <name>WarningEdit</name>
    <message>
        <source>What readers should know first</source>
        <translation>읽기 전에 알아야 할 내용</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>콘텐츠 경고</translation>
    </message>
    <message>
        <source>Cover the pictures too</source>
        <translation>사진도 가리기</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>환영해요</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>leaves the welcome page; everything stays as it is</extracomment>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>leaves the welcome page and shows the feed</extracomment>
        <translation>시작하기</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>표시 언어</translation>
    </message>
    <message>
        <source>Welcome to RedNote Desktop</source>
        <translation>RedNote Desktop에 오신 것을 환영해요</translation>
    </message>
    <message>
        <source>What you cannot read is translated on this computer.</source>
        <translation>읽을 수 없는 글은 이 컴퓨터에서 번역돼요.</translation>
    </message>
    <message>
        <source>All of this can be changed in the settings.</source>
        <translation>모두 나중에 설정에서 바꿀 수 있어요.</translation>
    </message>
</context>
<context>
    <name>WelcomeChoices</name>
    <message>
        <source>Languages I read</source>
        <extracomment>heading on the welcome page</extracomment>
        <translation>내가 읽는 언어</translation>
    </message>
    <message>
        <source>Translate into</source>
        <extracomment>choice of the language that everything else is translated into</extracomment>
        <translation>번역할 언어</translation>
    </message>
    <message>
        <source>I also read</source>
        <extracomment>choice of further languages, whose texts are left as they are</extracomment>
        <translation>함께 읽는 언어</translation>
    </message>
    <message>
        <source>Languages I write</source>
        <extracomment>heading on the welcome page</extracomment>
        <translation>내가 쓰는 언어</translation>
    </message>
    <message>
        <source>Write in your own language; what you post is put into this one, too:</source>
        <translation>내 언어로 쓰면 이 언어로도 함께 게시돼요:</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>heading on the welcome page, above the themes</extracomment>
        <translation>색상</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>theme: the colours of the operating system</extracomment>
        <translation>시스템 설정에 맞춤</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <extracomment>heading on the welcome page, above the two places where one can begin</extracomment>
        <translation>어디서 시작할까요</translation>
    </message>
    <message>
        <source>The community inside</source>
        <translation>내장 커뮤니티</translation>
    </message>
    <message>
        <source>Ready now, and nothing leaves this computer.</source>
        <translation>바로 쓸 수 있고, 내용이 이 컴퓨터 밖으로 나가지 않아요.</translation>
    </message>
    <message>
        <source>A network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Your account on Mastodon, Pixelfed, GoToSocial or Akkoma.</source>
        <extracomment>these are names of server programs</extracomment>
        <translation>Mastodon, Pixelfed, GoToSocial 또는 Akkoma 계정을 써요.</translation>
    </message>
</context>
<context>
    <name>WholeWindow</name>
    <message>
        <source>Fill the window</source>
        <translation>창 전체로 보기</translation>
    </message>
</context>
<context>
    <name>WordBrowser</name>
    <message>
        <source>Words</source>
        <translation>단어</translation>
    </message>
    <message>
        <source>No word matches.</source>
        <translation>일치하는 단어가 없어요.</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>yours</source>
        <extracomment>mark on a word: in the reader&apos;s own glossary</extracomment>
        <translation>내 용어</translation>
    </message>
    <message>
        <source>slang</source>
        <extracomment>mark on a word</extracomment>
        <translation>신조어</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>풀이 닫기</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기 (Esc)</translation>
    </message>
    <message>
        <source>In the dictionary: %1</source>
        <translation>사전: %1</translation>
    </message>
    <message>
        <source>Counted with: %1</source>
        <translation>양사: %1</translation>
    </message>
    <message>
        <source>The dictionary does not have this word.</source>
        <translation>사전에 없는 단어예요.</translation>
    </message>
    <message>
        <source>Literally: %1</source>
        <extracomment>%1 is the word-for-word meaning</extracomment>
        <translation>직역: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy the word with its reading and meaning (Ctrl+C)</source>
        <translation>단어를 발음, 뜻과 함께 복사 (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>WordMenu</name>
    <message>
        <source>Explain “%1”</source>
        <extracomment>%1 is a Chinese word</extracomment>
        <translation>‘%1’ 풀이</translation>
    </message>
</context>
<context>
    <name>WordRow</name>
    <message>
        <source>Open the note</source>
        <translation>게시물 열기</translation>
    </message>
    <message>
        <source>Take out of the word list</source>
        <translation>단어장에서 빼기</translation>
    </message>
</context>
<context>
    <name>WordStar</name>
    <message>
        <source>Take out of the word list</source>
        <translation>단어장에서 빼기</translation>
    </message>
    <message>
        <source>Add to the word list</source>
        <translation>단어장에 추가</translation>
    </message>
</context>
<context>
    <name>WordsTab</name>
    <message>
        <source>Find a word: Chinese, pinyin or meaning</source>
        <translation>단어 찾기: 중국어, 병음, 뜻</translation>
    </message>
    <message>
        <source>Choose a note or a comment to see its Chinese words.</source>
        <translation>게시물이나 댓글을 선택하면 중국어 단어가 나와요.</translation>
    </message>
    <message>
        <source>slang</source>
        <extracomment>mark on a word</extracomment>
        <translation>신조어</translation>
    </message>
    <message>
        <source>There are no Chinese words in this text.</source>
        <translation>이 글에는 중국어 단어가 없어요.</translation>
    </message>
</context>
<context>
    <name>_TitleBar</name>
    <message>
        <source>Float or dock %1</source>
        <translation>%1 분리/고정</translation>
    </message>
    <message>
        <source>Close %1</source>
        <extracomment>%1 is the name of a panel</extracomment>
        <translation>%1 닫기</translation>
    </message>
</context>
</TS>
