<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en_US">
<context>
    <name>AboutNote</name>
    <message>
        <source>Changing your note</source>
        <translation>Editando sua nota</translation>
    </message>
    <message>
        <source>Leave the note as it is</source>
        <translation>Deixar a nota como está</translation>
    </message>
    <message>
        <source>Do not reply; write a note of its own</source>
        <translation>Não responder; escrever uma nota à parte</translation>
    </message>
    <message>
        <source>Leave the quoted note out</source>
        <translation>Remover a nota citada</translation>
    </message>
    <message>
        <source>Replying to a note</source>
        <translation>Em resposta a uma nota</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Em resposta a %1</translation>
    </message>
    <message>
        <source>Quoting a note</source>
        <translation>Citando uma nota</translation>
    </message>
    <message>
        <source>Quoting %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Citando %1</translation>
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
        <translation>Um programa independente. Não foi feito pela RedNote nem pela Xiaohongshu e não tem ligação com elas; esses nomes pertencem a seus donos.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>verb on a button: copy the versions to the clipboard</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all versions</source>
        <translation>Copiar todas as versões</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Ver…</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Facts, logs and crash reports for a report to those who make this program</source>
        <translation>Dados, logs e relatórios de falha para avisar quem faz este programa</translation>
    </message>
    <message>
        <source>Welcome again</source>
        <translation>Rever as boas-vindas</translation>
    </message>
    <message>
        <source>The questions of the first start</source>
        <translation>As perguntas da primeira abertura</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>noun: the licences of the program and of what it bundles</extracomment>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Program: MIT licence.</source>
        <translation>Programa: licença MIT.</translation>
    </message>
    <message>
        <source>Sample community, drawings, videos and slang glossary: CC0 1.0.</source>
        <translation>Comunidade de exemplo, desenhos, vídeos e glossário de gírias: CC0 1.0.</translation>
    </message>
    <message>
        <source>Dictionary: CC-CEDICT, CC BY-SA 4.0.</source>
        <translation>Dicionário: CC-CEDICT, CC BY-SA 4.0.</translation>
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
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Language pack</source>
        <translation>Pacote de idioma</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>Accounts (Ctrl+Shift+A)</source>
        <translation>Contas (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Entrar de novo</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Meu perfil</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Entrar de novo…</translation>
    </message>
    <message>
        <source>Add an account here…</source>
        <translation>Adicionar uma conta local…</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>Conectar uma conta…</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>entre de novo</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Has to sign in again; nothing is lost until then</source>
        <translation>Precisa entrar de novo; nada se perde até lá</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Entrar de novo</translation>
    </message>
    <message>
        <source>No keyring: signed in until the program ends</source>
        <translation>Sem chaveiro: a sessão dura até o programa fechar</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>noun: the page about a person, not the profile folder</extracomment>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>verb on a button: act as this account from now on</extracomment>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>AccountSection</name>
    <message>
        <source>Networks</source>
        <extracomment>noun: social networks that accounts are connected to</extracomment>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Accounts on servers of the Mastodon family. The sign-in is kept in the system&apos;s keyring; your password is never stored.</source>
        <translation>Contas em servidores da família Mastodon. O acesso fica guardado no chaveiro do sistema; sua senha nunca é armazenada.</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>Conectar uma conta…</translation>
    </message>
    <message>
        <source>Another network</source>
        <translation>Outra rede</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>People of the embedded community; nothing of it leaves this computer.</source>
        <translation>Pessoas da comunidade integrada; tudo fica neste computador.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Adicionar uma conta…</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Outra conta</translation>
    </message>
    <message>
        <source>None yet</source>
        <extracomment>no account is connected to a network yet</extracomment>
        <translation>Nenhuma ainda</translation>
    </message>
    <message>
        <source>Sign out of %1? Drafts and notes that wait to be sent stay on this computer.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Sair da conta de %1? Os rascunhos e as notas que aguardam envio ficam neste computador.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>AccountWatch</name>
    <message>
        <source>%1 has to sign in again. Nothing is lost until then.</source>
        <extracomment>%1 is the name of a person, who is signed in on a server</extracomment>
        <translation>%1 precisa entrar de novo. Nada se perde até lá.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
</context>
<context>
    <name>AddButton</name>
    <message>
        <source>Add pictures or a video</source>
        <translation>Adicionar imagens ou um vídeo</translation>
    </message>
    <message>
        <source>Add pictures or a video; you can also drop or paste them</source>
        <translation>Adicione imagens ou um vídeo; você também pode arrastar ou colar</translation>
    </message>
</context>
<context>
    <name>AlsoTo</name>
    <message numerus="yes">
        <source>Also to %n account(s)</source>
        <extracomment>on the button that chooses further accounts which post the same note</extracomment>
        <translation>
            <numerusform>Também em mais %n conta</numerusform>
            <numerusform>Também em mais %n contas</numerusform>
        </translation>
    </message>
    <message>
        <source>Also post to…</source>
        <translation>Publicar também em…</translation>
    </message>
    <message>
        <source>Post the same note with other accounts of yours</source>
        <translation>Publicar a mesma nota com outras contas suas</translation>
    </message>
</context>
<context>
    <name>AltEditor</name>
    <message>
        <source>Done</source>
        <extracomment>closes the editor of a picture&apos;s description</extracomment>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Close the description (Esc)</source>
        <translation>Fechar a descrição (Esc)</translation>
    </message>
    <message>
        <source>What is in the picture? For people who cannot see it.</source>
        <translation>O que há na imagem? Para quem não pode vê-la.</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Seguir o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>adjective: light colours of the window</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>adjective: dark colours of the window</extracomment>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>noun: heading over the size of text</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>80% to 200%</source>
        <translation>De 80% a 200%</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Idioma da interface</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>noun: animations in the window</extracomment>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Reduced</source>
        <extracomment>adjective: reduced motion</extracomment>
        <translation>Reduzido</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>adjective: full motion</extracomment>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Reduced motion stops animations and autoplay.</source>
        <translation>O movimento reduzido desativa animações e reprodução automática.</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>The quoted note is gone, or not for you to see.</source>
        <translation>A nota citada não existe mais ou você não pode vê-la.</translation>
    </message>
</context>
<context>
    <name>AuthorHeader</name>
    <message>
        <source>shared by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>compartilhada por %1</translation>
    </message>
    <message>
        <source>Everybody can see this, but it is in no public list</source>
        <translation>Todos podem ver, mas não está em nenhuma lista pública</translation>
    </message>
    <message>
        <source>Only the people mentioned can see this</source>
        <translation>Só as pessoas mencionadas podem ver</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>Só você pode ver</translation>
    </message>
    <message>
        <source>Followers can see this</source>
        <translation>Os seguidores podem ver</translation>
    </message>
    <message>
        <source>edited</source>
        <extracomment>beside the date of a note: it was changed after posting</extracomment>
        <translation>editada</translation>
    </message>
    <message>
        <source>Show what was changed</source>
        <translation>Ver o que mudou</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>tip of a button with three dots: more actions</extracomment>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Close the note (Esc)</source>
        <translation>Fechar a nota (Esc)</translation>
    </message>
    <message>
        <source>Open the Translation panel</source>
        <translation>Abrir o painel de tradução</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar o link</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Excluir a nota</translation>
    </message>
</context>
<context>
    <name>Avatar</name>
    <message>
        <source>Picture of %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Foto de %1</translation>
    </message>
</context>
<context>
    <name>AvatarCrop</name>
    <message>
        <source>Choose the part of the picture</source>
        <translation>Escolha a parte da imagem</translation>
    </message>
    <message>
        <source>Drag to move, turn the wheel to zoom</source>
        <translation>Arraste para mover, gire a roda para ampliar</translation>
    </message>
</context>
<context>
    <name>Bilingual</name>
    <message>
        <source>Title</source>
        <extracomment>noun: title of a note</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>What is on your mind? # for topics, @ for people</source>
        <translation>No que você está pensando? # para tópicos, @ para pessoas</translation>
    </message>
    <message>
        <source>Appears here as you type</source>
        <translation>Aparece aqui enquanto você escreve</translation>
    </message>
    <message>
        <source>Swap the two languages</source>
        <translation>Trocar os dois idiomas</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>EDITED BY YOU</source>
        <translation>EDITADO POR VOCÊ</translation>
    </message>
    <message numerus="yes">
        <source>%n EDITED BY YOU</source>
        <comment>sentences</comment>
        <translation>
            <numerusform>%n EDITADA POR VOCÊ</numerusform>
            <numerusform>%n EDITADAS POR VOCÊ</numerusform>
        </translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>Traduzir de novo</translation>
    </message>
    <message>
        <source>Replace your text by a new translation</source>
        <translation>Substituir seu texto por uma nova tradução</translation>
    </message>
    <message>
        <source>TRANSLATING…</source>
        <translation>TRADUZINDO…</translation>
    </message>
    <message>
        <source>TRANSLATED AS YOU TYPE</source>
        <translation>TRADUZIDO AO DIGITAR</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>verb on a button: write the translation oneself</extracomment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Write this text yourself; it is not replaced then</source>
        <translation>Escreva você este texto; depois ele não é substituído</translation>
    </message>
    <message>
        <source>This looks like %1.</source>
        <translation>Isto parece estar em %1.</translation>
    </message>
    <message>
        <source>Swap languages</source>
        <translation>Trocar idiomas</translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <source>Link copied</source>
        <translation>Link copiado</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>verb: open the note</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Take the like back</source>
        <translation>Descurtir</translation>
    </message>
    <message>
        <source>Like</source>
        <extracomment>verb: like the note</extracomment>
        <translation>Curtir</translation>
    </message>
    <message>
        <source>Take out of collections</source>
        <translation>Remover dos salvos</translation>
    </message>
    <message>
        <source>Collect</source>
        <extracomment>verb: save the note into a collection</extracomment>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <extracomment>verb: take back the sharing of a note to one&apos;s followers</extracomment>
        <translation>Desfazer compartilhamento</translation>
    </message>
    <message>
        <source>Share with your followers</source>
        <translation>Compartilhar com seus seguidores</translation>
    </message>
    <message>
        <source>Show what is covered</source>
        <translation>Mostrar o que está oculto</translation>
    </message>
    <message>
        <source>Cover it again</source>
        <translation>Ocultar de novo</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>Explain the words</source>
        <translation>Explicar as palavras</translation>
    </message>
    <message>
        <source>Profile of %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Perfil de %1</translation>
    </message>
    <message>
        <source>Show translation</source>
        <translation>Ver tradução</translation>
    </message>
    <message>
        <source>Hide translation</source>
        <translation>Ocultar tradução</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>name of the collection that is made when the first note is collected</extracomment>
        <translation>Salvos</translation>
    </message>
</context>
<context>
    <name>CardCover</name>
    <message>
        <source>Try again</source>
        <comment>button on a lost picture</comment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button on what is covered</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Poll</source>
        <extracomment>noun: the note holds a poll</extracomment>
        <translation>Enquete</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>noun: the note quotes another one</extracomment>
        <translation>Citação</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Aviso de conteúdo</translation>
    </message>
    <message>
        <source>Hidden by your filter</source>
        <translation>Oculta pelo seu filtro</translation>
    </message>
    <message>
        <source>Sensitive content</source>
        <translation>Conteúdo sensível</translation>
    </message>
</context>
<context>
    <name>CardPainter</name>
    <message>
        <source>%1 shared</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 compartilhou</translation>
    </message>
    <message>
        <source>Replies to @%1</source>
        <extracomment>%1 is a person&apos;s handle</extracomment>
        <translation>Em resposta a @%1</translation>
    </message>
    <message>
        <source>A reply</source>
        <extracomment>noun: the note answers somebody; shown without a name</extracomment>
        <translation>Uma resposta</translation>
    </message>
</context>
<context>
    <name>CardSpeech</name>
    <message>
        <source>%1, by %2</source>
        <extracomment>%1 is a note&apos;s title, %2 its author&apos;s name</extracomment>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>word by word: %1</source>
        <extracomment>%1 is what each word of the title means</extracomment>
        <translation>palavra por palavra: %1</translation>
    </message>
    <message>
        <source>in your language: %1</source>
        <extracomment>%1 is the text in the reader&apos;s language</extracomment>
        <translation>no seu idioma: %1</translation>
    </message>
    <message>
        <source>translated</source>
        <extracomment>read out: the card&apos;s text is a translation</extracomment>
        <translation>traduzida</translation>
    </message>
    <message>
        <source>in the author&apos;s words</source>
        <translation>nas palavras do autor</translation>
    </message>
    <message>
        <source>translated, original: %1</source>
        <extracomment>%1 is the text as its author wrote it</extracomment>
        <translation>traduzida, original: %1</translation>
    </message>
    <message>
        <source>in the author&apos;s words, original: %1</source>
        <extracomment>%1 is the text in the language the author wrote first</extracomment>
        <translation>nas palavras do autor, original: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>%n curtida</numerusform>
            <numerusform>%n curtidas</numerusform>
        </translation>
    </message>
    <message>
        <source>liked by you</source>
        <translation>curtida por você</translation>
    </message>
    <message>
        <source>collected by you</source>
        <translation>salva por você</translation>
    </message>
    <message>
        <source>shared by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>compartilhada por %1</translation>
    </message>
    <message>
        <source>replies to @%1</source>
        <extracomment>%1 is a person&apos;s handle</extracomment>
        <translation>responde a @%1</translation>
    </message>
    <message>
        <source>hidden by your filter, V shows it</source>
        <translation>oculta pelo seu filtro, V mostra</translation>
    </message>
    <message>
        <source>behind a content warning, V opens it</source>
        <translation>atrás de um aviso de conteúdo, V abre</translation>
    </message>
    <message>
        <source>the pictures are covered, V shows them</source>
        <translation>as imagens estão ocultas, V mostra</translation>
    </message>
    <message>
        <source>text only</source>
        <extracomment>read out: the note has no picture</extracomment>
        <translation>só texto</translation>
    </message>
    <message>
        <source>video</source>
        <extracomment>read out: the note has a video</extracomment>
        <translation>vídeo</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagem</numerusform>
            <numerusform>%n imagens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardTips</name>
    <message>
        <source>Take the like back (L)</source>
        <translation>Descurtir (L)</translation>
    </message>
    <message>
        <source>Like (L)</source>
        <extracomment>verb; the key stays as it is</extracomment>
        <translation>Curtir (L)</translation>
    </message>
    <message>
        <source>Profile of @%1</source>
        <extracomment>%1 is a person&apos;s handle, without the at sign</extracomment>
        <translation>Perfil de @%1</translation>
    </message>
    <message>
        <source>Show it (V)</source>
        <translation>Mostrar (V)</translation>
    </message>
    <message>
        <source>Fetch the picture again</source>
        <translation>Carregar a imagem de novo</translation>
    </message>
</context>
<context>
    <name>CarouselOverlay</name>
    <message>
        <source>Previous (←)</source>
        <extracomment>the previous picture; the key stays as it is</extracomment>
        <translation>Anterior (←)</translation>
    </message>
    <message>
        <source>Next (→)</source>
        <extracomment>the next picture; the key stays as it is</extracomment>
        <translation>Próxima (→)</translation>
    </message>
    <message>
        <source>Describe the picture</source>
        <translation>Descrever a imagem</translation>
    </message>
    <message>
        <source>ALT</source>
        <extracomment>badge on a picture that has an alternative text</extracomment>
        <translation>ALT</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Leave the whole window (Esc)</source>
        <translation>Sair da janela inteira (Esc)</translation>
    </message>
    <message>
        <source>Whole window (F)</source>
        <translation>Janela inteira (F)</translation>
    </message>
</context>
<context>
    <name>CollectMenu</name>
    <message>
        <source>New collection…</source>
        <translation>Nova coleção…</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nova coleção</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: name of the new collection</extracomment>
        <translation>Nome</translation>
    </message>
</context>
<context>
    <name>CollectionCard</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Excluir…</translation>
    </message>
</context>
<context>
    <name>CollectionPage</name>
    <message>
        <source>Bookmarks</source>
        <extracomment>noun: notes that were saved on a network without collections</extracomment>
        <translation>Salvos</translation>
    </message>
    <message>
        <source>This collection is empty</source>
        <translation>Esta coleção está vazia</translation>
    </message>
    <message>
        <source>The star under a note puts it here.</source>
        <translation>A estrela embaixo de uma nota a guarda aqui.</translation>
    </message>
</context>
<context>
    <name>CollectionsPage</name>
    <message>
        <source>Collections</source>
        <translation>Coleções</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nova coleção</translation>
    </message>
    <message>
        <source>Nothing collected yet</source>
        <translation>Nada salvo ainda</translation>
    </message>
    <message>
        <source>The star under a note keeps it in a collection of yours.</source>
        <translation>A estrela embaixo de uma nota a guarda em uma coleção sua.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: name of a collection</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Renomear coleção</translation>
    </message>
    <message>
        <source>Delete the collection “%1”? The notes in it stay where they are.</source>
        <extracomment>%1 is the name of a collection</extracomment>
        <translation>Excluir a coleção “%1”? As notas dela ficam onde estão.</translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation>Excluir coleção</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>CommentBox</name>
    <message>
        <source>Reply in your language…</source>
        <translation>No seu idioma…</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Seu comentário</translation>
    </message>
    <message>
        <source>Post in both</source>
        <translation>Publicar nos dois</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>verb on a button: send the comment</extracomment>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Do not reply to this comment</source>
        <translation>Não responder a este comentário</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>Enviar (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Post the comment in both languages</source>
        <translation>Publicar o comentário nos dois idiomas</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Followers read it, as they do the note.</source>
        <translation>Os seguidores leem, como a nota.</translation>
    </message>
    <message>
        <source>Only those mentioned read it, as they do the note.</source>
        <translation>Só as pessoas mencionadas leem, como a nota.</translation>
    </message>
    <message>
        <source>It stands behind the same warning: %1</source>
        <extracomment>%1 is a content warning</extracomment>
        <translation>Leva o mesmo aviso: %1</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Em resposta a %1</translation>
    </message>
    <message>
        <source>It will be sent when there is a connection</source>
        <translation>Será enviado quando houver conexão</translation>
    </message>
</context>
<context>
    <name>CommentRow</name>
    <message>
        <source>Reply</source>
        <extracomment>verb on a button: answer this comment</extracomment>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>Traduzir de novo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Responder a %1</translation>
    </message>
    <message numerus="yes">
        <source>Take the like back (%n likes)</source>
        <translation>
            <numerusform>Descurtir (%n curtida)</numerusform>
            <numerusform>Descurtir (%n curtidas)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Like (%n likes)</source>
        <translation>
            <numerusform>Curtir (%n curtida)</numerusform>
            <numerusform>Curtir (%n curtidas)</numerusform>
        </translation>
    </message>
    <message>
        <source>Machine&apos;s guess</source>
        <extracomment>mark on a comment that was put together word by word</extracomment>
        <translation>Tradução automática</translation>
    </message>
    <message>
        <source>Word by word</source>
        <translation>Palavra por palavra</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>verb on a button</extracomment>
        <translation>Traduzir</translation>
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
            <numerusform>%n comentário</numerusform>
            <numerusform>%n comentários</numerusform>
        </translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>Nenhum comentário ainda</translation>
    </message>
    <message>
        <source>Write the first one, in your own language.</source>
        <translation>Escreva o primeiro, no seu idioma.</translation>
    </message>
    <message>
        <source>More comments</source>
        <translation>Mais comentários</translation>
    </message>
    <message>
        <source>Try again to load more comments</source>
        <translation>Tentar carregar mais comentários</translation>
    </message>
</context>
<context>
    <name>CommentsTab</name>
    <message>
        <source>More comments</source>
        <translation>Mais comentários</translation>
    </message>
    <message>
        <source>No note is open</source>
        <translation>Nenhuma nota aberta</translation>
    </message>
    <message>
        <source>Open a note to read its comments in both languages.</source>
        <translation>Abra uma nota para ler os comentários nos dois idiomas.</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>Nenhum comentário ainda</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugestões</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComposerPanel</name>
    <message>
        <source>New note</source>
        <translation>Nova nota</translation>
    </message>
    <message>
        <source>Kept in your drafts</source>
        <translation>Guardada nos seus rascunhos</translation>
    </message>
</context>
<context>
    <name>CorrectionEdit</name>
    <message>
        <source>Your translation of this sentence</source>
        <translation>Sua tradução desta frase</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave the translation as it was (Esc)</source>
        <translation>Deixar a tradução como estava (Esc)</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>verb on a button: keep one&apos;s own translation of a sentence</extracomment>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Use this translation from now on, wherever the sentence occurs (Ctrl+Enter)</source>
        <translation>Usar esta tradução a partir de agora, onde quer que a frase apareça (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>CoverPicker</name>
    <message>
        <source>Cover made of your words</source>
        <translation>Capa feita com suas palavras</translation>
    </message>
    <message>
        <source>Cover style: %1</source>
        <translation>Estilo da capa: %1</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>noun: a paper-coloured background of a text note</extracomment>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Sunrise</source>
        <extracomment>noun: name of a coloured background of a text note</extracomment>
        <translation>Nascer do sol</translation>
    </message>
    <message>
        <source>Mint</source>
        <extracomment>noun: name of a mint-green background of a text note</extracomment>
        <translation>Menta</translation>
    </message>
    <message>
        <source>Grape</source>
        <extracomment>noun: name of a purple background of a text note</extracomment>
        <translation>Uva</translation>
    </message>
    <message>
        <source>Ink</source>
        <extracomment>noun: name of a black background of a text note</extracomment>
        <translation>Nanquim</translation>
    </message>
    <message>
        <source>Blush</source>
        <extracomment>noun: name of a pink background of a text note</extracomment>
        <translation>Blush</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Céu</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Floresta</translation>
    </message>
    <message>
        <source>Butter</source>
        <extracomment>noun: name of a pale yellow background of a text note</extracomment>
        <translation>Manteiga</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noite</translation>
    </message>
    <message>
        <source>Coral</source>
        <extracomment>noun: name of a coral-red background of a text note</extracomment>
        <translation>Coral</translation>
    </message>
    <message>
        <source>Squared paper</source>
        <extracomment>noun: a background of a text note with the squares of an exercise book</extracomment>
        <translation>Papel quadriculado</translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>Something went wrong in the last run.</source>
        <translation>Algo deu errado na última vez.</translation>
    </message>
    <message>
        <source>RedNote Desktop ended unexpectedly.</source>
        <translation>O RedNote Desktop fechou inesperadamente.</translation>
    </message>
    <message>
        <source>View report</source>
        <translation>Ver relatório</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>verb: takes the notice away; the report stays in the diagnostics</extracomment>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>DamageNotice</name>
    <message>
        <source>A damaged file was set aside in the profile folder: %1</source>
        <extracomment>%1 are names of files</extracomment>
        <translation>Um arquivo danificado foi separado na pasta de dados: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) saved from it.</source>
        <comment>drafts, words, notes …</comment>
        <translation>
            <numerusform>%n entrada foi salva dele.</numerusform>
            <numerusform>%n entradas foram salvas dele.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n entry(s) could not be read.</source>
        <comment>drafts, words, notes …</comment>
        <translation>
            <numerusform>Pelo menos %n entrada não pôde ser lida.</numerusform>
            <numerusform>Pelo menos %n entradas não puderam ser lidas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Place</source>
        <comment>where the note is from</comment>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Who may read the note</source>
        <translation>Quem pode ler a nota</translation>
    </message>
    <message>
        <source>Visible to: %1</source>
        <translation>Visível para: %1</translation>
    </message>
    <message>
        <source>Everyone</source>
        <extracomment>who may see the note</extracomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Everyone, not in lists</source>
        <translation>Todos, fora das listas</translation>
    </message>
    <message>
        <source>Followers</source>
        <extracomment>who may see the note: only those who follow its author</extracomment>
        <translation>Seguidores</translation>
    </message>
    <message>
        <source>Mentioned people</source>
        <extracomment>who may see the note: only those named in it</extracomment>
        <translation>Pessoas mencionadas</translation>
    </message>
    <message>
        <source>Only me</source>
        <extracomment>who may see the note: only its author</extracomment>
        <translation>Só eu</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Looks</source>
        <extracomment>group of facts: theme, text size, languages</extracomment>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tamanhos</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>group of facts: how many accounts there are, whether something crashed</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>Pacotes de idioma</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processador</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>Sistema de janelas</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Telas</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Input method</source>
        <extracomment>of characters, such as Pinyin</extracomment>
        <translation>Método de entrada</translation>
    </message>
    <message>
        <source>Runs from</source>
        <extracomment>how the program got here: from a package or from its sources</extracomment>
        <translation>Executado de</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Idioma da interface</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Idioma do sistema</translation>
    </message>
    <message>
        <source>Languages read</source>
        <translation>Idiomas lidos</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>Chinês simplificado</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>Chinês tradicional</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonês</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>the folder of everything that is kept of a person</extracomment>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Locale files</source>
        <translation>Arquivos de idioma</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpretador</translation>
    </message>
    <message>
        <source>Profile database</source>
        <translation>Banco de dados do perfil</translation>
    </message>
    <message>
        <source>Community database</source>
        <translation>Banco de dados da comunidade</translation>
    </message>
    <message>
        <source>Own pictures and videos</source>
        <translation>Suas imagens e vídeos</translation>
    </message>
    <message>
        <source>Copies of what was published</source>
        <translation>Cópias do que foi publicado</translation>
    </message>
    <message>
        <source>Installed packs</source>
        <translation>Pacotes instalados</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Accounts here</source>
        <translation>Contas neste computador</translation>
    </message>
    <message>
        <source>Accounts on networks</source>
        <translation>Contas em redes</translation>
    </message>
    <message>
        <source>Remote engines in use</source>
        <translation>Tradutores remotos em uso</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Relatórios de falha</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>puts all facts on the clipboard</extracomment>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Save log bundle…</source>
        <translation>Salvar logs…</translation>
    </message>
    <message>
        <source>Crash reports…</source>
        <translation>Relatórios de falha…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>For a report to those who make this program. Neither this nor the log bundle names people or holds anything you wrote or read.</source>
        <translation>Para avisar quem faz este programa. Nem isto nem os logs salvos citam pessoas ou contêm algo que você escreveu ou leu.</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>of facts: they are on the clipboard now</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Save log bundle</source>
        <translation>Salvar logs</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Arquivos Zip (*.zip)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Salvo como %1</translation>
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
        <translation>Publicar mesmo assim</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>verb on a button: change the translation before posting</extracomment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Post in %1 only</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>Publicar só em %1</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Untitled</source>
        <extracomment>adjective: a draft without title and text</extracomment>
        <translation>Sem título</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagem</numerusform>
            <numerusform>%n imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Excluir rascunho</translation>
    </message>
</context>
<context>
    <name>DraftsPage</name>
    <message>
        <source>Drafts</source>
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nova nota</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Nenhum rascunho</translation>
    </message>
    <message>
        <source>What you write is kept here until you post it.</source>
        <translation>O que você escreve fica guardado aqui até ser publicado.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviado</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Aguardando envio</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar agora</translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>Não enviar</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Excluir rascunho</translation>
    </message>
    <message>
        <source>Delete this draft? It cannot be brought back.</source>
        <translation>Excluir este rascunho? Não dá para recuperá-lo.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop pictures or a video here</source>
        <translation>Solte aqui imagens ou um vídeo</translation>
    </message>
</context>
<context>
    <name>EditProfile</name>
    <message>
        <source>Edit profile</source>
        <translation>Editar perfil</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Sobre você</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Escolher uma imagem…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>verb on a button: remove the picture of oneself</extracomment>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: the name that others see, not the handle</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>noun: where the person lives</extracomment>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Escolher uma imagem</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tiff)</source>
        <translation>Imagens (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tiff)</translation>
    </message>
</context>
<context>
    <name>EngineDialog</name>
    <message>
        <source>Add a translation service</source>
        <translation>Adicionar um serviço de tradução</translation>
    </message>
    <message>
        <source>Change a translation service</source>
        <translation>Alterar um serviço de tradução</translation>
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
        <translation>Fica desativado até você ativá-lo na lista.</translation>
    </message>
    <message>
        <source>This address is not encrypted: others on the way can read texts and key.</source>
        <translation>Este endereço não é criptografado: outros podem ler os textos e a chave no caminho.</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>verb on a button: try whether the service answers</extracomment>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Sends one fixed sentence to the service</source>
        <translation>Envia uma frase fixa ao serviço</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>noun: the kind of translation service</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>noun: the paid or free plan of a translation service</extracomment>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>noun: web address of a translation service</extracomment>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>noun: language model of a translation service</extracomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>noun: secret access key of a translation service</extracomment>
        <translation>Chave</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>guardada; digite para substituí-la</translation>
    </message>
    <message>
        <source>goes into the system&apos;s keyring</source>
        <translation>vai para o chaveiro do sistema</translation>
    </message>
    <message>
        <source>only if the service wants one</source>
        <translation>só se o serviço pedir</translation>
    </message>
    <message>
        <source>Asking…</source>
        <extracomment>the translation service is being tried</extracomment>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>There is no keyring, so the key is forgotten when the program ends.</source>
        <translation>Não há chaveiro, então a chave é esquecida quando o programa fecha.</translation>
    </message>
    <message>
        <source>Enter an address such as %1, without a name or key in it.</source>
        <translation>Digite um endereço como %1, sem nome nem chave nele.</translation>
    </message>
    <message>
        <source>Enter the model to use, such as qwen2.5:7b.</source>
        <translation>Digite o modelo a usar, como qwen2.5:7b.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Digite um nome.</translation>
    </message>
</context>
<context>
    <name>EngineFoot</name>
    <message>
        <source>Translating…</source>
        <translation>Traduzindo…</translation>
    </message>
    <message>
        <source>Show translation</source>
        <translation>Ver tradução</translation>
    </message>
    <message>
        <source>Original only</source>
        <extracomment>state: the text is shown without translation</extracomment>
        <translation>Só o original</translation>
    </message>
    <message>
        <source>Improve</source>
        <extracomment>verb on a button: write a better translation</extracomment>
        <translation>Melhorar</translation>
    </message>
    <message>
        <source>Write a better translation of the marked sentence (E)</source>
        <translation>Escreva uma tradução melhor da frase marcada (E)</translation>
    </message>
    <message>
        <source>Flip the whole window between translation and original (Ctrl+T)</source>
        <translation>Alternar a janela inteira entre tradução e original (Ctrl+T)</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <comment>reading aid above Chinese words</comment>
        <translation>Pinyin</translation>
    </message>
    <message>
        <source>Show how the Chinese words are read</source>
        <translation>Mostrar como se leem as palavras chinesas</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>verb on a button: opens the choice of what to copy</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the translation or both languages</source>
        <translation>Copiar a tradução ou os dois idiomas</translation>
    </message>
    <message>
        <source>Copy translation</source>
        <translation>Copiar tradução</translation>
    </message>
    <message>
        <source>Copy both languages</source>
        <translation>Copiar os dois idiomas</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>Traduzir de novo</translation>
    </message>
    <message>
        <source>Translate again, without what is remembered</source>
        <translation>Traduzir de novo, sem usar o que está memorizado</translation>
    </message>
    <message>
        <source>Written by the author in both languages</source>
        <translation>Escrita pelo autor nos dois idiomas</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Não traduzido</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Neste dispositivo</translation>
    </message>
    <message>
        <source>On a server</source>
        <translation>Em um servidor</translation>
    </message>
    <message>
        <source>Detected: %1, %2</source>
        <translation>Detectado: %1, %2</translation>
    </message>
</context>
<context>
    <name>EngineLedger</name>
    <message>
        <source>What was sent</source>
        <translation>O que foi enviado</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Limpar a lista</translation>
    </message>
    <message>
        <source>Nothing has left this computer.</source>
        <translation>Nada saiu deste computador.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n requests, %2 characters</source>
        <extracomment>%1 is the name of a server, %2 a number of characters; %n counts requests</extracomment>
        <translation>
            <numerusform>%1: %n solicitação, %2 caracteres</numerusform>
            <numerusform>%1: %n solicitações, %2 caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of what was sent is forgotten. What was sent stays sent.</source>
        <translation>A lista do que foi enviado é esquecida. O que foi enviado continua enviado.</translation>
    </message>
</context>
<context>
    <name>EngineRow</name>
    <message>
        <source>Ask %1 earlier</source>
        <translation>Consultar %1 antes</translation>
    </message>
    <message>
        <source>Ask %1 later</source>
        <translation>Consultar %1 depois</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is the name of a translation service; a switch that is on or off</extracomment>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>verb on a button: try whether the service answers</extracomment>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Test %1</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>Testar %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>Editar %1</translation>
    </message>
</context>
<context>
    <name>Engines</name>
    <message>
        <source>Chat service</source>
        <extracomment>noun: a translation service that is a chat model</extracomment>
        <translation>Serviço de chat</translation>
    </message>
    <message>
        <source>Chat service (OpenAI, Ollama …)</source>
        <translation>Serviço de chat (OpenAI, Ollama…)</translation>
    </message>
    <message>
        <source>Built-in translator, by way of English, packs %1</source>
        <extracomment>%1 are the versions of language packs</extracomment>
        <translation>Tradutor integrado, passando pelo inglês, pacotes %1</translation>
    </message>
    <message>
        <source>Built-in translator, pack %1</source>
        <extracomment>%1 is the version of a language pack</extracomment>
        <translation>Tradutor integrado, pacote %1</translation>
    </message>
    <message>
        <source>Slang glossary</source>
        <translation>Glossário de gírias</translation>
    </message>
    <message>
        <source>Your glossary</source>
        <translation>Seu glossário</translation>
    </message>
    <message>
        <source>Dictionary %1</source>
        <extracomment>%1 is the name of a dictionary</extracomment>
        <translation>Dicionário %1</translation>
    </message>
    <message>
        <source>%1 (still learning)</source>
        <extracomment>%1 is the name of a translator that makes mistakes</extracomment>
        <translation>%1 (em teste)</translation>
    </message>
    <message>
        <source>The key is missing or not accepted.</source>
        <translation>A chave está faltando ou não foi aceita.</translation>
    </message>
    <message>
        <source>There is no such service or model at this address.</source>
        <translation>Não existe esse serviço ou modelo neste endereço.</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>O serviço recusou a solicitação.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>Não foi possível acessar o serviço.</translation>
    </message>
    <message>
        <source>What came back was not a usable translation.</source>
        <translation>O que voltou não era uma tradução utilizável.</translation>
    </message>
    <message>
        <source>“%1” → “%2” (%3 ms)</source>
        <extracomment>%1 is a sentence, %2 its translation, %3 a number of milliseconds</extracomment>
        <translation>“%1” → “%2” (%3 ms)</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>in the record of what was sent: the service answered</extracomment>
        <translation>Respondeu</translation>
    </message>
    <message>
        <source>Given up</source>
        <extracomment>in the record of what was sent: the reader or the program stopped waiting</extracomment>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Sem resposta ainda</translation>
    </message>
    <message>
        <source>Not by %1: %2</source>
        <extracomment>%1 is the name of a translation service, %2 a sentence that says why it failed</extracomment>
        <translation>%1 não traduziu: %2</translation>
    </message>
</context>
<context>
    <name>EnginesSection</name>
    <message>
        <source>Who translates</source>
        <translation>Quem traduz</translation>
    </message>
    <message>
        <source>The first in the list is asked first; where it fails, the next one is. Services get public notes and comments that you look at, while they are switched on. Drafts, private notes and notes for followers never leave this computer.</source>
        <translation>O primeiro da lista é consultado antes; se falhar, vem o próximo. Enquanto estão ativados, os serviços recebem as notas e os comentários públicos que você vê. Rascunhos, notas privadas e notas para seguidores nunca saem deste computador.</translation>
    </message>
    <message>
        <source>Order for</source>
        <extracomment>before the name of two languages: in which order the services are asked for them</extracomment>
        <translation>Ordem para</translation>
    </message>
    <message>
        <source>Use the order for all languages</source>
        <translation>Usar a ordem de todos os idiomas</translation>
    </message>
    <message>
        <source>Add a service…</source>
        <translation>Adicionar um serviço…</translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>Outro serviço</translation>
    </message>
    <message>
        <source>LibreTranslate, DeepL, or a chat service such as Ollama on this computer</source>
        <translation>LibreTranslate, DeepL ou um serviço de chat como o Ollama neste computador</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>O que foi enviado</translation>
    </message>
    <message>
        <source>Every request to a service is written down before it leaves: when, to whom and how much, never the text.</source>
        <translation>Cada solicitação a um serviço é anotada antes de sair: quando, para quem e quanto, nunca o texto.</translation>
    </message>
    <message numerus="yes">
        <source>%1 It is asked again in %n minutes.</source>
        <extracomment>%1 says why a service failed, in a sentence; %n counts minutes</extracomment>
        <translation>
            <numerusform>%1 Nova tentativa em %n minuto.</numerusform>
            <numerusform>%1 Nova tentativa em %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switched off: drafts, private notes and notes for followers are not translated.</source>
        <translation>Desativado: rascunhos, notas privadas e notas para seguidores não são traduzidos.</translation>
    </message>
    <message>
        <source>Switched off, and no service is on: nothing is translated.</source>
        <translation>Desativado, e nenhum serviço está ativado: nada é traduzido.</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos os idiomas</translation>
    </message>
    <message>
        <source>no language pack</source>
        <translation>sem pacote de idioma</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>noun: translations made on this computer</extracomment>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Use %1?</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>Usar %1?</translation>
    </message>
    <message>
        <source>Public notes and comments that you look at are sent to the program at %1 on this computer to be translated; what it does with them is up to that program. Drafts, private notes and notes for followers are never sent. Every request is listed in these settings.</source>
        <extracomment>%1 is the name and the port of a server</extracomment>
        <translation>As notas e os comentários públicos que você vê são enviados ao programa em %1, neste computador, para serem traduzidos; o que ele faz com eles depende desse programa. Rascunhos, notas privadas e notas para seguidores nunca são enviados. Cada solicitação aparece nestas configurações.</translation>
    </message>
    <message>
        <source>Public notes and comments that you look at are sent to %1 to be translated. Its operator sees these texts and your internet address. Drafts, private notes and notes for followers are never sent. Every request is listed in these settings.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>As notas e os comentários públicos que você vê são enviados a %1 para serem traduzidos. Quem o opera vê esses textos e seu endereço de internet. Rascunhos, notas privadas e notas para seguidores nunca são enviados. Cada solicitação aparece nestas configurações.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Its address and its key are forgotten.</source>
        <translation>O endereço e a chave dele são esquecidos.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The translation service wants another key.</source>
        <translation>O serviço de tradução pede outra chave.</translation>
    </message>
    <message>
        <source>No server of this name was found. Check the name and the connection.</source>
        <translation>Nenhum servidor com esse nome foi encontrado. Verifique o nome e a conexão.</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>Sem conexão.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>A resposta não chegou a tempo.</translation>
    </message>
    <message>
        <source>No secure connection could be made. Check the address.</source>
        <translation>Não foi possível fazer uma conexão segura. Verifique o endereço.</translation>
    </message>
    <message>
        <source>The address sends to another one. Enter that one instead.</source>
        <translation>O endereço leva a outro. Digite esse outro.</translation>
    </message>
    <message>
        <source>This account is signed out. Sign in again to go on.</source>
        <translation>Esta conta está desconectada. Entre de novo para continuar.</translation>
    </message>
    <message>
        <source>The program was not let in. The account stays as it was.</source>
        <translation>O programa não foi autorizado. A conta ficou como estava.</translation>
    </message>
    <message>
        <source>What this account may use of the service is used up.</source>
        <translation>A cota desta conta no serviço acabou.</translation>
    </message>
    <message>
        <source>Too many requests. Wait a moment, then try again.</source>
        <translation>Solicitações demais. Espere um pouco e tente de novo.</translation>
    </message>
    <message>
        <source>This is gone, or not visible to this account.</source>
        <translation>Isto não existe mais ou não é visível para esta conta.</translation>
    </message>
    <message>
        <source>It was refused. Check what you entered and try again.</source>
        <translation>Foi recusado. Confira o que você digitou e tente de novo.</translation>
    </message>
    <message>
        <source>The server has a problem. Try again later.</source>
        <translation>O servidor está com um problema. Tente mais tarde.</translation>
    </message>
    <message>
        <source>This address is not a server that can be connected.</source>
        <translation>Este endereço não é de um servidor que possa ser conectado.</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>Não foi possível entender a resposta.</translation>
    </message>
    <message>
        <source>No language pack is installed for these languages.</source>
        <translation>Nenhum pacote instalado para estes idiomas.</translation>
    </message>
    <message>
        <source>No translator here knows these languages.</source>
        <translation>Nenhum tradutor aqui conhece estes idiomas.</translation>
    </message>
    <message>
        <source>No translator is switched on that may see this text.</source>
        <translation>Nenhum tradutor ativado pode ver este texto.</translation>
    </message>
    <message>
        <source>The translator gave nothing usable for this text.</source>
        <translation>O tradutor não deu nada utilizável para este texto.</translation>
    </message>
    <message>
        <source>This file is too large. Choose a smaller one.</source>
        <translation>Este arquivo é grande demais. Escolha um menor.</translation>
    </message>
    <message>
        <source>This file is not a picture or video that can be read.</source>
        <translation>Este arquivo não é uma imagem ou um vídeo que se possa ler.</translation>
    </message>
    <message>
        <source>A file of the profile was damaged and has been set aside.</source>
        <translation>Um arquivo dos seus dados estava danificado e foi separado.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again.</source>
        <translation>O disco está cheio. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>This profile was written by a newer version. Update to open it.</source>
        <translation>Estes dados foram gravados por uma versão mais nova. Atualize para abri-los.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is not available or locked.</source>
        <translation>O chaveiro do sistema não está disponível ou está bloqueado.</translation>
    </message>
    <message>
        <source>The profile folder could not be read or written.</source>
        <translation>Não foi possível ler ou gravar a pasta de dados.</translation>
    </message>
    <message>
        <source>Something went wrong. The log holds the details.</source>
        <translation>Algo deu errado. O log tem os detalhes.</translation>
    </message>
    <message>
        <source>This file is not a language pack, or it is damaged.</source>
        <translation>Este arquivo não é um pacote de idioma ou está danificado.</translation>
    </message>
    <message>
        <source>This pack tries to write outside its folder. Not installed.</source>
        <translation>Este pacote tenta gravar fora da pasta dele. Não instalado.</translation>
    </message>
    <message>
        <source>This pack is too large. Not installed.</source>
        <translation>Este pacote é grande demais. Não instalado.</translation>
    </message>
    <message>
        <source>This kind of language pack cannot be used here.</source>
        <translation>Este tipo de pacote de idioma não pode ser usado aqui.</translation>
    </message>
    <message>
        <source>This pack splits words in a way (BPE) that this program cannot. Not installed.</source>
        <translation>Este pacote divide as palavras de um jeito (BPE) que este programa não suporta. Não instalado.</translation>
    </message>
    <message>
        <source>What came is not what the list promises. Deleted; try again later.</source>
        <translation>O que chegou não é o que a lista promete. Excluído; tente mais tarde.</translation>
    </message>
    <message>
        <source>This pack failed to translate on trial. Not installed.</source>
        <translation>Este pacote não conseguiu traduzir no teste. Não instalado.</translation>
    </message>
    <message>
        <source>This version, or a newer one, is installed already.</source>
        <translation>Esta versão, ou uma mais nova, já está instalada.</translation>
    </message>
    <message>
        <source>The list names no safe address for this pack.</source>
        <translation>A lista não indica um endereço seguro para este pacote.</translation>
    </message>
</context>
<context>
    <name>ExplorePage</name>
    <message>
        <source>Food</source>
        <comment>channel</comment>
        <translation>Comida</translation>
    </message>
    <message>
        <source>Travel</source>
        <comment>channel</comment>
        <translation>Viagem</translation>
    </message>
    <message>
        <source>Beauty</source>
        <comment>channel</comment>
        <translation>Beleza</translation>
    </message>
    <message>
        <source>Outfits</source>
        <comment>channel</comment>
        <translation>Looks</translation>
    </message>
    <message>
        <source>Pets</source>
        <comment>channel</comment>
        <translation>Pets</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>channel</comment>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Study</source>
        <comment>channel</comment>
        <translation>Estudos</translation>
    </message>
    <message>
        <source>Fitness</source>
        <comment>channel</comment>
        <translation>Fitness</translation>
    </message>
    <message>
        <source>Tech</source>
        <comment>channel</comment>
        <translation>Tecnologia</translation>
    </message>
    <message>
        <source>Film and music</source>
        <comment>channel</comment>
        <translation>Cinema e música</translation>
    </message>
    <message>
        <source>Crafts</source>
        <comment>channel</comment>
        <translation>Artesanato</translation>
    </message>
    <message>
        <source>Parenting</source>
        <comment>channel</comment>
        <translation>Filhos</translation>
    </message>
    <message>
        <source>Life</source>
        <comment>channel</comment>
        <translation>Vida</translation>
    </message>
    <message>
        <source>New here</source>
        <comment>channel</comment>
        <translation>Recém-chegados</translation>
    </message>
    <message>
        <source>Trending</source>
        <comment>channel</comment>
        <translation>Em alta</translation>
    </message>
    <message>
        <source>This server</source>
        <comment>channel</comment>
        <translation>Este servidor</translation>
    </message>
    <message>
        <source>All servers</source>
        <comment>channel</comment>
        <translation>Todos os servidores</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>what the people one follows write</comment>
        <translation>Início</translation>
    </message>
    <message>
        <source>For you</source>
        <extracomment>name of the channel with notes chosen for the reader</extracomment>
        <translation>Para você</translation>
    </message>
    <message>
        <source>Nothing in this channel yet</source>
        <translation>Ainda não há nada neste canal</translation>
    </message>
    <message>
        <source>Write the first note: choose a topic of this channel for it.</source>
        <translation>Escreva a primeira nota: escolha para ela um tópico deste canal.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nova nota</translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message>
        <source>Warning</source>
        <extracomment>noun: a button that covers the note behind a content warning</extracomment>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Warn about the content before it is opened</source>
        <translation>Avisar sobre o conteúdo antes de abrir</translation>
    </message>
    <message>
        <source>Poll</source>
        <extracomment>noun: a button that adds a poll</extracomment>
        <translation>Enquete</translation>
    </message>
    <message>
        <source>Ask your readers</source>
        <translation>Pergunte a quem lê</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>adverb: a button that lets the note be posted at a later time</extracomment>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>Choose when it is posted</source>
        <translation>Escolha quando publicar</translation>
    </message>
</context>
<context>
    <name>FeedFooter</name>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>You have seen it all</source>
        <translation>Você já viu tudo</translation>
    </message>
</context>
<context>
    <name>FeedPanel</name>
    <message>
        <source>Nothing here yet</source>
        <translation>Nada por aqui ainda</translation>
    </message>
    <message>
        <source>New notes will show up here.</source>
        <translation>As novas notas vão aparecer aqui.</translation>
    </message>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>%n nova nota</numerusform>
            <numerusform>%n novas notas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedRow</name>
    <message>
        <source>Filtered: %1</source>
        <extracomment>%1 is the name of a filter that the reader made</extracomment>
        <translation>Filtrada: %1</translation>
    </message>
</context>
<context>
    <name>FocusPicker</name>
    <message>
        <source>What must stay visible</source>
        <translation>O que deve ficar visível</translation>
    </message>
    <message>
        <source>Click what must stay visible when the picture is cropped. Arrow keys move it.</source>
        <translation>Clique no que deve ficar visível quando a imagem for cortada. As setas movem.</translation>
    </message>
    <message>
        <source>%1 % from the left, %2 % from the bottom</source>
        <extracomment>%1 and %2 are numbers from 0 to 100</extracomment>
        <translation>%1% a partir da esquerda, %2% a partir de baixo</translation>
    </message>
</context>
<context>
    <name>FollowButton</name>
    <message>
        <source>Following</source>
        <extracomment>state of the button: the viewer follows this person</extracomment>
        <translation>Seguindo</translation>
    </message>
    <message>
        <source>Stop following %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Deixar de seguir %1</translation>
    </message>
    <message>
        <source>Requested</source>
        <extracomment>The viewer asked to follow a person, who has not answered yet</extracomment>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Take back the request to follow %1</source>
        <translation>Cancelar o pedido para seguir %1</translation>
    </message>
    <message>
        <source>Follow back</source>
        <extracomment>verb: follow somebody who follows the viewer already</extracomment>
        <translation>Seguir de volta</translation>
    </message>
    <message>
        <source>Follow %1 back</source>
        <translation>Seguir %1 de volta</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>verb on a button</extracomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Seguir %1</translation>
    </message>
</context>
<context>
    <name>FollowingPage</name>
    <message>
        <source>No notes here yet</source>
        <translation>Ainda não há notas aqui</translation>
    </message>
    <message>
        <source>Follow people whose notes you like; what they post appears here.</source>
        <translation>Siga pessoas de cujas notas você gosta; o que elas publicarem aparece aqui.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Topic</source>
        <extracomment>noun: a button that adds a topic (hashtag)</extracomment>
        <translation>Tópico</translation>
    </message>
    <message>
        <source>Add a topic (#)</source>
        <translation>Adicionar um tópico (#)</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>noun: a button that adds a product</extracomment>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Recommend a product</source>
        <translation>Recomendar um produto</translation>
    </message>
    <message>
        <source>Keep as draft, begin a new note</source>
        <translation>Guardar como rascunho e começar outra nota</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>verb on a button: save the draft</extracomment>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Schedule</source>
        <comment>post it later</comment>
        <translation>Agendar</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>verb on a button: publish the note</extracomment>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Post in both</source>
        <translation>Publicar nos dois</translation>
    </message>
    <message>
        <source>Post (Ctrl+Enter). Down opens other ways to post.</source>
        <translation>Publicar (Ctrl+Enter). A seta para baixo abre outras formas de publicar.</translation>
    </message>
    <message>
        <source>Post in %1 only</source>
        <translation>Publicar só em %1</translation>
    </message>
    <message>
        <source>Post in both languages</source>
        <translation>Publicar nos dois idiomas</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>The draft is being saved</source>
        <translation>O rascunho está sendo salvo</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Salvo às %1</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <extracomment>the draft was saved</extracomment>
        <translation>✓ Salvo</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não salvo</translation>
    </message>
</context>
<context>
    <name>GapBar</name>
    <message>
        <source>Notes are missing here: more came than were loaded</source>
        <extracomment>tip of the button “Show more notes” between two notes of a feed</extracomment>
        <translation>Faltam notas aqui: chegaram mais do que as carregadas</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Show more notes</source>
        <extracomment>button between two notes of a feed where notes are missing</extracomment>
        <translation>Ver mais notas</translation>
    </message>
</context>
<context>
    <name>GlossarySection</name>
    <message>
        <source>Your terms</source>
        <translation>Seus termos</translation>
    </message>
    <message>
        <source>Names and words that are always translated as you say. Where an engine does not follow, the sentence is cut around the term.</source>
        <translation>Nomes e palavras sempre traduzidos como você quiser. Quando um tradutor não obedece, a frase é cortada em volta do termo.</translation>
    </message>
    <message>
        <source>No terms yet.</source>
        <translation>Nenhum termo ainda.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>No term matches.</source>
        <translation>Nenhum termo corresponde.</translation>
    </message>
    <message>
        <source>Search in terms, translations and notes</source>
        <translation>Buscar em termos, traduções e observações</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>noun: heading over reading and writing files</extracomment>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>CSV needs the columns source and target. TBX is written as TBX-Basic of ISO 30042, version 3, style DCA; both styles are read.</source>
        <translation>O CSV precisa das colunas source e target. O TBX é gravado como TBX-Basic da ISO 30042, versão 3, estilo DCA; os dois estilos são lidos.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import a TBX or CSV file</source>
        <translation>Importar um arquivo TBX ou CSV</translation>
    </message>
    <message>
        <source>Export a TBX or CSV file</source>
        <translation>Exportar um arquivo TBX ou CSV</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termos</translation>
    </message>
    <message>
        <source>Take in terms</source>
        <translation>Importar termos</translation>
    </message>
    <message>
        <source>Write terms</source>
        <translation>Exportar termos</translation>
    </message>
</context>
<context>
    <name>GlossaryTab</name>
    <message>
        <source>Find a term: Chinese, pinyin or meaning</source>
        <translation>Busque um termo: chinês, pinyin ou significado</translation>
    </message>
    <message>
        <source>Your terms…</source>
        <translation>Seus termos…</translation>
    </message>
    <message>
        <source>Add, change and exchange terms of your own</source>
        <translation>Adicionar, alterar e trocar termos seus</translation>
    </message>
    <message>
        <source>in this text</source>
        <translation>neste texto</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>of a term: written by the reader</extracomment>
        <translation>seu</translation>
    </message>
    <message>
        <source>The glossary is empty.</source>
        <translation>O glossário está vazio.</translation>
    </message>
</context>
<context>
    <name>HeldRow</name>
    <message>
        <source>Scheduled for %1, %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>Agendada para %1, %2</translation>
    </message>
    <message>
        <source>Don&apos;t post</source>
        <extracomment>verb on a button: do not publish the note that waits</extracomment>
        <translation>Não publicar</translation>
    </message>
    <message>
        <source>Take it back from the network and keep it as a draft</source>
        <translation>Retirar da rede e guardar como rascunho</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Changes of the note</source>
        <translation>Alterações da nota</translation>
    </message>
    <message>
        <source>Written %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Escrita: %1</translation>
    </message>
    <message>
        <source>Now, changed %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Agora, alterada: %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Alterada: %1</translation>
    </message>
</context>
<context>
    <name>KeptMark</name>
    <message>
        <source>Try again</source>
        <extracomment>verb: tip of a button that loads the page once more</extracomment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Offline · as of %1</source>
        <extracomment>%1 is how long ago: “2 h”</extracomment>
        <translation>Sem conexão · carregado %1</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>of posts and reactions; stands behind “Offline · as of 2 h”</extracomment>
        <translation>
            <numerusform>%n aguardando</numerusform>
            <numerusform>%n aguardando</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Choose the language</source>
        <translation>Escolher o idioma</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left in one post</source>
        <comment>both languages together</comment>
        <translation>
            <numerusform>Resta %n caractere em uma publicação</numerusform>
            <numerusform>Restam %n caracteres em uma publicação</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long for one post</source>
        <translation>
            <numerusform>%n caractere a mais para uma publicação</numerusform>
            <numerusform>%n caracteres a mais para uma publicação</numerusform>
        </translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Title in %1</source>
        <translation>Título em %1</translation>
    </message>
    <message>
        <source>Text in %1</source>
        <translation>Texto em %1</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Learn</source>
        <extracomment>noun: name of the page with kept words</extracomment>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Word, pinyin, meaning or sentence</source>
        <translation>Palavra, pinyin, significado ou frase</translation>
    </message>
    <message>
        <source>Find in the word list</source>
        <translation>Buscar na lista de palavras</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportar como CSV</translation>
    </message>
    <message>
        <source>Export the word list</source>
        <translation>Exportar a lista de palavras</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por vírgulas (*.csv)</translation>
    </message>
    <message>
        <source>words</source>
        <extracomment>name of a file, without its suffix</extracomment>
        <translation>palavras</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) exported</source>
        <translation>
            <numerusform>%n palavra exportada</numerusform>
            <numerusform>%n palavras exportadas</numerusform>
        </translation>
    </message>
    <message>
        <source>No word matches.</source>
        <translation>Nenhuma palavra corresponde.</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Nenhuma palavra ainda</translation>
    </message>
    <message>
        <source>Double click a Chinese word in a note and add it with the star.</source>
        <translation>Clique duas vezes em uma palavra chinesa de uma nota e adicione-a com a estrela.</translation>
    </message>
    <message>
        <source>Explore</source>
        <extracomment>verb on a button: go and look for notes</extracomment>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Ver mais</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>When</source>
        <extracomment>head of a table&apos;s column: the moment</extracomment>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Sent to</source>
        <extracomment>head of a table&apos;s column: a translation service</extracomment>
        <translation>Enviado a</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>head of a table&apos;s column: from which language into which</extracomment>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>How much text was sent to a service</extracomment>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>What came of a request to a service</extracomment>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>Lifecycle</name>
    <message>
        <source>RedNote Desktop cannot open this address: %1</source>
        <extracomment>%1 is an address such as rednote:note/12</extracomment>
        <translation>O RedNote Desktop não consegue abrir este endereço: %1</translation>
    </message>
    <message>
        <source>The locale file cannot be read, line %1: %2</source>
        <extracomment>%1 is the number of a line, %2 an explanation in English</extracomment>
        <translation>Não foi possível ler o arquivo de idioma, linha %1: %2</translation>
    </message>
</context>
<context>
    <name>ListSkeleton</name>
    <message>
        <source>Loading</source>
        <translation>Carregando</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undone</source>
        <extracomment>shown after the last action was taken back</extracomment>
        <translation>Desfeito</translation>
    </message>
    <message>
        <source>RedNote Desktop</source>
        <translation>RedNote Desktop</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Tradução</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nova nota</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada a desfazer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Posted</source>
        <extracomment>shown after a note was published</extracomment>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>verb: open the note that was just posted</extracomment>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>MasonryView</name>
    <message>
        <source>Notes</source>
        <extracomment>noun: read out for the grid of cards</extracomment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Arrow keys move among the notes, Enter opens, L likes, C collects, S shares, V shows what is covered</source>
        <translation>As setas passam pelas notas, Enter abre, L curte, C salva, S compartilha, V mostra o que está oculto</translation>
    </message>
</context>
<context>
    <name>MatchList</name>
    <message>
        <source>From your translations</source>
        <translation>Das suas traduções</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is how like two sentences are, in per cent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>of a translation: written by the reader</extracomment>
        <translation>sua</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>of a translation: kept for good</extracomment>
        <translation>fixada</translation>
    </message>
    <message>
        <source>by machine</source>
        <extracomment>of a translation: made by the program</extracomment>
        <translation>automática</translation>
    </message>
    <message>
        <source>%1 like, %4: %3, for %2</source>
        <extracomment>%1 is a score such as 92 %, %2 a sentence, %3 its translation, %4 whose it is</extracomment>
        <translation>%1 de semelhança, %4: %3, para %2</translation>
    </message>
    <message>
        <source>Take this translation into the field (Enter)</source>
        <translation>Levar esta tradução para o campo (Enter)</translation>
    </message>
</context>
<context>
    <name>MediaImporter</name>
    <message>
        <source>A note holds pictures or one video, not both.</source>
        <translation>Uma nota leva imagens ou um vídeo, não os dois.</translation>
    </message>
    <message numerus="yes">
        <source>A note holds %n picture(s) at most.</source>
        <translation>
            <numerusform>Uma nota leva no máximo %n imagem.</numerusform>
            <numerusform>Uma nota leva no máximo %n imagens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long: %1 at most.</source>
        <translation>Longo demais: no máximo %1.</translation>
    </message>
    <message>
        <source>Too large: %1 at most.</source>
        <translation>Grande demais: no máximo %1.</translation>
    </message>
    <message>
        <source>This network takes no videos.</source>
        <translation>Esta rede não aceita vídeos.</translation>
    </message>
</context>
<context>
    <name>MediaPainter</name>
    <message>
        <source>This picture could not be shown</source>
        <translation>Não foi possível mostrar esta imagem</translation>
    </message>
</context>
<context>
    <name>MediaStage</name>
    <message>
        <source>No pictures</source>
        <translation>Sem imagens</translation>
    </message>
    <message>
        <source>Video %1 of %2: %3</source>
        <extracomment>%1 and %2 are numbers, %3 is a description</extracomment>
        <translation>Vídeo %1 de %2: %3</translation>
    </message>
    <message>
        <source>Picture %1 of %2: %3</source>
        <extracomment>%1 and %2 are numbers, %3 is a description</extracomment>
        <translation>Imagem %1 de %2: %3</translation>
    </message>
    <message>
        <source>no description</source>
        <extracomment>read out for a picture without alternative text</extracomment>
        <translation>sem descrição</translation>
    </message>
</context>
<context>
    <name>MediaStrip</name>
    <message>
        <source>Only the address came along. Save the picture, then add the file.</source>
        <translation>Só chegou o endereço. Salve a imagem e depois adicione o arquivo.</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <extracomment>noun: stands where a file would have a name</extracomment>
        <translation>imagem colada</translation>
    </message>
    <message>
        <source>Add pictures or a video</source>
        <translation>Adicionar imagens ou um vídeo</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>Imagens e vídeos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Video removed</source>
        <translation>Vídeo removido</translation>
    </message>
    <message>
        <source>Picture removed</source>
        <translation>Imagem removida</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>verb on a button: close the message</extracomment>
        <translation>Fechar</translation>
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
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>Picture, 2 of 5</comment>
        <translation>%1, %2 de %3</translation>
    </message>
    <message>
        <source>No description yet (Enter)</source>
        <translation>Ainda sem descrição (Enter)</translation>
    </message>
    <message>
        <source>Animated; only the first frame is kept</source>
        <translation>Animada; só o primeiro quadro é mantido</translation>
    </message>
    <message>
        <source>Place, camera and time were removed from the file</source>
        <translation>O lugar, a câmera e a hora foram removidos do arquivo</translation>
    </message>
    <message>
        <source>Alt+Left and Alt+Right move it, Delete removes it</source>
        <translation>Alt+← e Alt+→ movem, Delete remove</translation>
    </message>
    <message>
        <source>Describe…</source>
        <extracomment>verb: write a picture&apos;s alternative text</extracomment>
        <translation>Descrever…</translation>
    </message>
    <message>
        <source>Make it the cover</source>
        <translation>Usar como capa</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Mover para a esquerda</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Mover para a direita</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>MessageBox</name>
    <message>
        <source>Write in your language…</source>
        <translation>Escreva no seu idioma…</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Sua mensagem</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>verb on a button: send the message</extracomment>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Attach pictures or a video</source>
        <translation>Anexar imagens ou um vídeo</translation>
    </message>
    <message>
        <source>Send (Enter); Shift+Enter makes a new line</source>
        <translation>Enviar (Enter); Shift+Enter quebra a linha</translation>
    </message>
    <message>
        <source>Languages to send</source>
        <translation>Idiomas de envio</translation>
    </message>
    <message>
        <source>Send in %1 and %2</source>
        <extracomment>%1 and %2 are names of languages</extracomment>
        <translation>Enviar em %1 e %2</translation>
    </message>
    <message>
        <source>Send in %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>Enviar em %1</translation>
    </message>
</context>
<context>
    <name>MessageButton</name>
    <message>
        <source>Message to %1</source>
        <extracomment>%1 is a person&apos;s name; opens the conversation with them</extracomment>
        <translation>Mensagem para %1</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Opens the conversation with a person</extracomment>
        <translation>Mensagem</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Novas mensagens</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
</context>
<context>
    <name>MessagePicture</name>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>Não enviar</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>verb on a button</extracomment>
        <translation>Traduzir</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>Traduzir de novo</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>state of a message</extracomment>
        <translation>Não enviada</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Aguardando envio</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Choose a conversation</source>
        <translation>Escolha uma conversa</translation>
    </message>
    <message>
        <source>Your messages are translated both ways.</source>
        <translation>Suas mensagens são traduzidas nos dois sentidos.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Nenhuma mensagem ainda</translation>
    </message>
    <message>
        <source>Open somebody&apos;s profile and choose Message.</source>
        <translation>Abra o perfil de alguém e escolha Mensagem.</translation>
    </message>
    <message>
        <source>Explore</source>
        <extracomment>verb on a button: go and look for people</extracomment>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>This network has no messages</source>
        <translation>Esta rede não tem mensagens</translation>
    </message>
</context>
<context>
    <name>NameLabel</name>
    <message>
        <source>%1, @%2, open the profile</source>
        <extracomment>%1 is a person&apos;s name, %2 a handle</extracomment>
        <translation>%1, @%2, abrir o perfil</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Adicionar uma conta</translation>
    </message>
    <message>
        <source>Another person in the embedded community on this computer. No password.</source>
        <translation>Outra pessoa na comunidade integrada deste computador. Sem senha.</translation>
    </message>
    <message>
        <source>letters, numbers, _ or Chinese</source>
        <extracomment>The name after the at sign by which others mention a person</extracomment>
        <translation>letras, números, _ ou chinês</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: the name that others see</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Handle</source>
        <extracomment>noun: the unique name after @</extracomment>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>verb on a button: add the account</extracomment>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>This handle is taken or has characters that are not allowed. Try another.</source>
        <translation>Este nome de usuário já existe ou tem caracteres não permitidos. Tente outro.</translation>
    </message>
</context>
<context>
    <name>NoteActions</name>
    <message>
        <source>Copy the link</source>
        <translation>Copiar o link</translation>
    </message>
    <message numerus="yes">
        <source>Take the like back (%n likes)</source>
        <translation>
            <numerusform>Descurtir (%n curtida)</numerusform>
            <numerusform>Descurtir (%n curtidas)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Like (%n likes)</source>
        <translation>
            <numerusform>Curtir (%n curtida)</numerusform>
            <numerusform>Curtir (%n curtidas)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change its collections (%n collected it)</source>
        <translation>
            <numerusform>Mudar as coleções dela (%n salvou)</numerusform>
            <numerusform>Mudar as coleções dela (%n salvaram)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collect (%n collected it)</source>
        <translation>
            <numerusform>Salvar (%n salvou)</numerusform>
            <numerusform>Salvar (%n salvaram)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go to %n comments</source>
        <translation>
            <numerusform>Ir para %n comentário</numerusform>
            <numerusform>Ir para %n comentários</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop sharing (%n shared it)</source>
        <translation>
            <numerusform>Desfazer compartilhamento (%n compartilhou)</numerusform>
            <numerusform>Desfazer compartilhamento (%n compartilharam)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share with your followers (%n shared it)</source>
        <translation>
            <numerusform>Compartilhar com seus seguidores (%n compartilhou)</numerusform>
            <numerusform>Compartilhar com seus seguidores (%n compartilharam)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteVeil</name>
    <message>
        <source>Hidden by your filter “%1”</source>
        <extracomment>%1 is the name of a filter that the reader made</extracomment>
        <translation>Oculta pelo seu filtro “%1”</translation>
    </message>
    <message>
        <source>Content warning by the author</source>
        <translation>Aviso de conteúdo do autor</translation>
    </message>
    <message>
        <source>Show the note</source>
        <translation>Mostrar a nota</translation>
    </message>
    <message>
        <source>Show the comment</source>
        <translation>Mostrar o comentário</translation>
    </message>
    <message>
        <source>Cover again</source>
        <extracomment>verb: hide the sensitive note again</extracomment>
        <translation>Ocultar de novo</translation>
    </message>
</context>
<context>
    <name>NoteView</name>
    <message>
        <source>%1 · Show</source>
        <extracomment>%1 is why pictures are covered: “Sensitive content”</extracomment>
        <translation>%1 · Mostrar</translation>
    </message>
    <message>
        <source>Opened note</source>
        <translation>Nota aberta</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Link copiado</translation>
    </message>
</context>
<context>
    <name>NoteWriting</name>
    <message>
        <source>Reply with a note</source>
        <translation>Responder com uma nota</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>verb: write a note that quotes this one</extracomment>
        <translation>Citar</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Delete and redraft…</source>
        <translation>Excluir e reescrever…</translation>
    </message>
    <message>
        <source>Delete and redraft</source>
        <translation>Excluir e reescrever</translation>
    </message>
    <message>
        <source>The note is deleted with its likes and shares, and its replies stand alone. You go on with its words and pictures as a draft.</source>
        <translation>A nota é excluída com suas curtidas e compartilhamentos, e as respostas ficam soltas. Você continua com o texto e as imagens dela como rascunho.</translation>
    </message>
</context>
<context>
    <name>NotificationRow</name>
    <message>
        <source>New</source>
        <extracomment>Mark beside a notification that has not been seen</extracomment>
        <translation>Nova</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>verb on a button: let somebody follow</extracomment>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>verb on a button: do not let somebody follow</extracomment>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>state: somebody was let follow</extracomment>
        <translation>Aceito</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>state: somebody was not let follow</extracomment>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>liked your note</source>
        <translation>curtiu sua nota</translation>
    </message>
    <message>
        <source>collected your note</source>
        <translation>salvou sua nota</translation>
    </message>
    <message>
        <source>commented on your note</source>
        <translation>comentou na sua nota</translation>
    </message>
    <message>
        <source>replied to you</source>
        <translation>respondeu a você</translation>
    </message>
    <message>
        <source>mentioned you</source>
        <extracomment>stands after the name of a person</extracomment>
        <translation>mencionou você</translation>
    </message>
    <message>
        <source>follows you now</source>
        <translation>agora segue você</translation>
    </message>
    <message>
        <source>asks to follow you</source>
        <translation>pediu para seguir você</translation>
    </message>
    <message>
        <source>shared your note</source>
        <translation>compartilhou sua nota</translation>
    </message>
    <message>
        <source>A poll you took part in has ended</source>
        <translation>Uma enquete da qual você participou terminou</translation>
    </message>
    <message>
        <source>changed a note you reacted to</source>
        <translation>alterou uma nota à qual você reagiu</translation>
    </message>
    <message>
        <source>wrote a new note</source>
        <translation>escreveu uma nova nota</translation>
    </message>
    <message>
        <source>quoted your note</source>
        <translation>citou sua nota</translation>
    </message>
    <message>
        <source>did something this program does not know</source>
        <translation>fez algo que este programa não conhece</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Kinds of notifications</source>
        <translation>Tipos de notificações</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Marcar todas como lidas</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Ver mais</translation>
    </message>
    <message>
        <source>All</source>
        <comment>notifications</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Comments and mentions</source>
        <translation>Comentários e menções</translation>
    </message>
    <message>
        <source>Likes and collections</source>
        <translation>Curtidas e salvos</translation>
    </message>
    <message>
        <source>Followers</source>
        <extracomment>noun: a filter, people who follow the reader now</extracomment>
        <translation>Seguidores</translation>
    </message>
    <message>
        <source>Shares and quotes</source>
        <translation>Compartilhadas e citações</translation>
    </message>
    <message>
        <source>Polls and changes</source>
        <translation>Enquetes e alterações</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada de novo</translation>
    </message>
    <message>
        <source>Likes, comments, mentions and new followers appear here.</source>
        <translation>Curtidas, comentários, menções e novos seguidores aparecem aqui.</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>chosen</source>
        <extracomment>read out for an answer of a poll that the viewer voted for</extracomment>
        <translation>escolhida</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>verb on a button: try to send what was refused once more</extracomment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>The network refused it.</source>
        <extracomment>a like, a follow or the like was refused</extracomment>
        <translation>A rede recusou.</translation>
    </message>
</context>
<context>
    <name>OwnData</name>
    <message>
        <source>Your data</source>
        <translation>Seus dados</translation>
    </message>
    <message>
        <source>Everything you publish is kept on this computer with its pictures, whatever becomes of it on its network.</source>
        <translation>Tudo o que você publica fica guardado neste computador com as imagens, aconteça o que acontecer na rede.</translation>
    </message>
    <message>
        <source>Show…</source>
        <extracomment>verb on a button: show the notes and comments one published</extracomment>
        <translation>Ver…</translation>
    </message>
    <message>
        <source>What you published</source>
        <translation>O que você publicou</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export everything of yours</source>
        <translation>Exportar tudo o que é seu</translation>
    </message>
    <message>
        <source>One zip file: notes and comments as ActivityStreams with their pictures, drafts, words, terms, translations, whom you follow, what you collected</source>
        <translation>Um arquivo zip: notas e comentários como ActivityStreams com as imagens, rascunhos, palavras, termos, traduções, quem você segue, o que você salvou</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Restore from an export</source>
        <translation>Restaurar de uma exportação</translation>
    </message>
    <message>
        <source>Adds what is missing here and replaces nothing. Nothing is posted, nobody is followed.</source>
        <translation>Adiciona o que falta aqui e não substitui nada. Nada é publicado, ninguém é seguido.</translation>
    </message>
    <message>
        <source>my-rednote</source>
        <extracomment>part of a file&apos;s name</extracomment>
        <translation>meu-rednote</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Arquivos Zip (*.zip)</translation>
    </message>
</context>
<context>
    <name>OwnNoteRow</name>
    <message>
        <source>Gone since %1</source>
        <extracomment>%1 is a date: the note is not on its network any more</extracomment>
        <translation>Fora da rede desde %1</translation>
    </message>
    <message>
        <source>Post again…</source>
        <translation>Publicar de novo…</translation>
    </message>
    <message>
        <source>Open the composer with these words and pictures</source>
        <translation>Abrir o editor com este texto e estas imagens</translation>
    </message>
    <message>
        <source>This computer</source>
        <comment>the community inside the program</comment>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>noun: the row is a comment, not a note</extracomment>
        <translation>Comentário</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagem</numerusform>
            <numerusform>%n imagens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnNotesPage</name>
    <message>
        <source>What you published</source>
        <translation>O que você publicou</translation>
    </message>
    <message>
        <source>Check that all are there</source>
        <translation>Conferir se tudo está lá</translation>
    </message>
    <message>
        <source>Nothing published yet</source>
        <translation>Nada publicado ainda</translation>
    </message>
    <message>
        <source>What you post is kept here with its pictures, on every network.</source>
        <translation>O que você publica fica guardado aqui com as imagens, em todas as redes.</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the export</source>
        <translation>
            <numerusform>Mais %n na exportação</numerusform>
            <numerusform>Mais %n na exportação</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone from the network</source>
        <translation>
            <numerusform>%n sumiu da rede</numerusform>
            <numerusform>%n sumiram da rede</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is gone</source>
        <translation>Nada sumiu</translation>
    </message>
</context>
<context>
    <name>OwnSentences</name>
    <message>
        <source>“%1” has changed since you edited its translation.</source>
        <extracomment>%1 is a sentence of the author&apos;s</extracomment>
        <translation>“%1” mudou depois que você editou a tradução.</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>Traduzir de novo</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>verb on a button: keep the sentences as the writer changed them</extracomment>
        <translation>Manter a minha</translation>
    </message>
    <message>
        <source>You left a sentence out here</source>
        <translation>Você deixou uma frase de fora aqui</translation>
    </message>
    <message>
        <source>Edited by you; the sentence it translates has changed since</source>
        <translation>Editada por você; a frase que ela traduz mudou depois</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>Editada por você</translation>
    </message>
    <message>
        <source>Translate this sentence again</source>
        <translation>Traduzir esta frase de novo</translation>
    </message>
</context>
<context>
    <name>PackOffers</name>
    <message>
        <source>Address of the list</source>
        <translation>Endereço da lista</translation>
    </message>
    <message>
        <source>Look for packs</source>
        <translation>Procurar pacotes</translation>
    </message>
    <message>
        <source>Use the usual address</source>
        <translation>Usar o endereço padrão</translation>
    </message>
    <message>
        <source>Search all languages of the list</source>
        <translation>Buscar em todos os idiomas da lista</translation>
    </message>
    <message>
        <source>This address is not encrypted, or not an address.</source>
        <translation>Este endereço não é criptografado ou não é um endereço.</translation>
    </message>
    <message>
        <source>Asking for the list…</source>
        <translation>Pedindo a lista…</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) that are not here yet</source>
        <extracomment>how many language packs a list offers that are not here yet</extracomment>
        <translation>
            <numerusform>%n pacote que ainda não está aqui</numerusform>
            <numerusform>%n pacotes que ainda não estão aqui</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is between languages that you read.</source>
        <translation>Nenhum é entre idiomas que você lê.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is the version of a language pack</extracomment>
        <translation>Versão %1</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>tamanho desconhecido</translation>
    </message>
    <message>
        <source>licence: %1</source>
        <extracomment>%1 is what a list says about the licence of a language pack</extracomment>
        <translation>licença: %1</translation>
    </message>
    <message>
        <source>licence: in the pack</source>
        <translation>licença: no pacote</translation>
    </message>
</context>
<context>
    <name>PackReadme</name>
    <message>
        <source>The pack has no README.</source>
        <translation>O pacote não tem README.</translation>
    </message>
    <message>
        <source>README of the pack</source>
        <translation>README do pacote</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <extracomment>%1 is what the makers of a language pack say about its licence</extracomment>
        <translation>Licença: %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>não informada</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Download of %1</source>
        <extracomment>%1 names a language pack</extracomment>
        <translation>Download de %1</translation>
    </message>
    <message>
        <source>Install %1</source>
        <extracomment>%1 is the name of a language pack</extracomment>
        <translation>Instalar %1</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Cancel the download of %1</source>
        <translation>Cancelar o download de %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are sizes: 12 MB of 75 MB</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <extracomment>%1 is a size</extracomment>
        <translation>%1 até agora</translation>
    </message>
    <message>
        <source>Looking it over and translating a sentence on trial…</source>
        <translation>Conferindo e traduzindo uma frase de teste…</translation>
    </message>
    <message>
        <source>Cancelled. %1 are kept; Install goes on from there.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>Cancelado. %1 ficam guardados; Instalar continua dali.</translation>
    </message>
    <message>
        <source>Installed; the checksum is the one in the list.</source>
        <translation>Instalado; a soma de verificação é a da lista.</translation>
    </message>
    <message>
        <source>Installed. The list has no checksum; this file&apos;s SHA-256 is %1</source>
        <extracomment>%1 is a checksum in hexadecimal digits</extracomment>
        <translation>Instalado. A lista não tem soma de verificação; o SHA-256 deste arquivo é %1</translation>
    </message>
</context>
<context>
    <name>PackTerms</name>
    <message>
        <source>Language pack %1</source>
        <extracomment>%1 names language packs, such as &quot;Chinese → English 0.4&quot;</extracomment>
        <translation>Pacote de idioma %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <extracomment>%1 is what the makers of a language pack say about its licence</extracomment>
        <translation>Licença: %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>não informada</translation>
    </message>
    <message>
        <source>Licence and credits of %1</source>
        <extracomment>%1 names language packs</extracomment>
        <translation>Licença e créditos de %1</translation>
    </message>
</context>
<context>
    <name>PacksSection</name>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>What the program translates with when nobody else is asked. The newest pack of a pair of languages is used; your corrections stay whichever it is.</source>
        <translation>É com isto que o programa traduz quando ninguém mais é consultado. Vale o pacote mais novo de cada par de idiomas; suas correções continuam com qualquer um.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Argos Translate packs (%1)</source>
        <extracomment>%1 is a file suffix</extracomment>
        <translation>Pacotes do Argos Translate (%1)</translation>
    </message>
    <message>
        <source>Install from a file</source>
        <translation>Instalar de um arquivo</translation>
    </message>
    <message>
        <source>More packs</source>
        <translation>Mais pacotes</translation>
    </message>
    <message>
        <source>Nobody is asked before you press the button. The server of the list then sees your internet address, and so does the server of a pack that you install.</source>
        <translation>Ninguém é consultado antes de você apertar o botão. Então o servidor da lista vê seu endereço de internet, e também o servidor de um pacote que você instalar.</translation>
    </message>
    <message>
        <source>Install a language pack</source>
        <translation>Instalar um pacote de idioma</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>Pacotes de idioma</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Looking it over and translating a sentence on trial…</source>
        <translation>Conferindo e traduzindo uma frase de teste…</translation>
    </message>
    <message>
        <source>%1 is installed.</source>
        <extracomment>%1 names a language pack, such as &quot;Chinese → English&quot;</extracomment>
        <translation>%1 está instalado.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is the version of a language pack</extracomment>
        <translation>Versão %1</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>vem com o programa</translation>
    </message>
    <message>
        <source>installed</source>
        <extracomment>adjective: beside a language pack</extracomment>
        <translation>instalado</translation>
    </message>
    <message>
        <source>not used: a newer one is here</source>
        <translation>não usado: há um mais novo</translation>
    </message>
    <message>
        <source>still learning, it invents things</source>
        <translation>em teste, inventa coisas</translation>
    </message>
    <message>
        <source>licence: %1</source>
        <extracomment>%1 is what the makers of a language pack say about its licence</extracomment>
        <translation>licença: %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>não informada</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>%1 is the name of a language pack</extracomment>
        <translation>Sobre %1</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>verb on a button: show what the language pack says about itself</extracomment>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a language pack</extracomment>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>%1 names a language pack, such as &quot;Chinese → English&quot;</extracomment>
        <translation>Remover %1?</translation>
    </message>
    <message>
        <source>The pack is deleted from this computer. What was translated with it and your corrections stay.</source>
        <translation>O pacote é excluído deste computador. O que foi traduzido com ele e suas correções continuam.</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Copy selection</source>
        <translation>Copiar seleção</translation>
    </message>
    <message>
        <source>Copy original</source>
        <translation>Copiar original</translation>
    </message>
    <message>
        <source>Copy translation</source>
        <translation>Copiar tradução</translation>
    </message>
    <message>
        <source>Improve this translation</source>
        <translation>Melhorar esta tradução</translation>
    </message>
    <message>
        <source>Forget my correction</source>
        <translation>Esquecer minha correção</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation>Corrigida por você</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>verb: forget one&apos;s own translation of this sentence</extracomment>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Go back to the machine&apos;s translation of this sentence</source>
        <translation>Voltar à tradução automática desta frase</translation>
    </message>
</context>
<context>
    <name>PendingThumb</name>
    <message>
        <source>Importing %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Importando %1</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Back to the profile</source>
        <translation>Voltar ao perfil</translation>
    </message>
    <message>
        <source>Who follows %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Quem segue %1</translation>
    </message>
    <message>
        <source>Whom %1 follows</source>
        <translation>Quem %1 segue</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ninguém ainda</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Unmute %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Deixar de silenciar %1</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <extracomment>verb: see no more of this person; %1 is a name</extracomment>
        <translation>Silenciar %1</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Desbloquear %1</translation>
    </message>
    <message>
        <source>Block %1</source>
        <extracomment>verb: neither sees the other any more; %1 is a name</extracomment>
        <translation>Bloquear %1</translation>
    </message>
    <message>
        <source>Report %1…</source>
        <extracomment>verb: report a person to the moderators; %1 is a name</extracomment>
        <translation>Denunciar %1…</translation>
    </message>
</context>
<context>
    <name>PollEdit</name>
    <message>
        <source>Add an answer</source>
        <translation>Adicionar uma opção</translation>
    </message>
    <message>
        <source>Runs for</source>
        <comment>how long a poll is open</comment>
        <translation>Duração</translation>
    </message>
    <message>
        <source>How long the poll runs</source>
        <translation>Quanto dura a enquete</translation>
    </message>
    <message>
        <source>Several answers may be chosen</source>
        <translation>Várias opções podem ser escolhidas</translation>
    </message>
    <message>
        <source>Hide the counts until it ends</source>
        <translation>Ocultar os votos até terminar</translation>
    </message>
    <message>
        <source>Remove this answer</source>
        <translation>Remover esta opção</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <comment>of a poll</comment>
        <translation>Opção %1</translation>
    </message>
</context>
<context>
    <name>PollView</name>
    <message>
        <source>Vote</source>
        <extracomment>verb on a button</extracomment>
        <translation>Votar</translation>
    </message>
    <message>
        <source>Back to the answers</source>
        <translation>Voltar às opções</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>noun on a button: show the results without voting</extracomment>
        <translation>Resultados</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) answered</source>
        <translation>
            <numerusform>%n pessoa respondeu</numerusform>
            <numerusform>%n pessoas responderam</numerusform>
        </translation>
    </message>
    <message>
        <source>choose any number</source>
        <translation>escolha quantas quiser</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>of a poll that takes no more votes</extracomment>
        <translation>encerrada</translation>
    </message>
    <message>
        <source>ends %1</source>
        <extracomment>%1 is a time ahead: in 2 hours</extracomment>
        <translation>termina %1</translation>
    </message>
</context>
<context>
    <name>PostFlow</name>
    <message>
        <source>A picture is still being read. One moment.</source>
        <translation>Uma imagem ainda está sendo lida. Um momento.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Scheduled for %1, %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>Agendada para %1, %2</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>shown after a note&apos;s text was changed</extracomment>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Posted</source>
        <extracomment>shown after a note was published</extracomment>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>verb: open the note that was just posted</extracomment>
        <translation>Abrir</translation>
    </message>
    <message numerus="yes">
        <source>Post as a thread of %n</source>
        <comment>posts that answer one another</comment>
        <translation>
            <numerusform>Publicar como fio de %n</numerusform>
            <numerusform>Publicar como fio de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuar escrevendo</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Posting…</source>
        <translation>Publicando…</translation>
    </message>
    <message>
        <source>%1 It is posted as soon as that works again.</source>
        <translation>%1 É publicada assim que voltar a funcionar.</translation>
    </message>
    <message>
        <source>Sending the pictures… %1</source>
        <comment>or a video</comment>
        <extracomment>%1 is a share in per cent</extracomment>
        <translation>Enviando as imagens… %1</translation>
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
        <translation>Já publicada por %1; não é publicada lá de novo.</translation>
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
        <translation>Escreva algo ou adicione uma imagem primeiro.</translation>
    </message>
    <message>
        <source>One language is still empty. Post in the other one, or fill it in.</source>
        <translation>Um idioma ainda está vazio. Publique no outro ou preencha-o.</translation>
    </message>
    <message numerus="yes">
        <source>The title is %n character(s) too long.</source>
        <translation>
            <numerusform>O título tem %n caractere a mais.</numerusform>
            <numerusform>O título tem %n caracteres a mais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes have no titles on this network.</source>
        <translation>Nesta rede, as notas não têm título.</translation>
    </message>
    <message numerus="yes">
        <source>The text is %n character(s) too long.</source>
        <translation>
            <numerusform>O texto tem %n caractere a mais.</numerusform>
            <numerusform>O texto tem %n caracteres a mais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A picture&apos;s description is %n character(s) too long.</source>
        <translation>
            <numerusform>A descrição de uma imagem tem %n caractere a mais.</numerusform>
            <numerusform>A descrição de uma imagem tem %n caracteres a mais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A note holds %n picture(s) at most.</source>
        <translation>
            <numerusform>Uma nota leva no máximo %n imagem.</numerusform>
            <numerusform>Uma nota leva no máximo %n imagens.</numerusform>
        </translation>
    </message>
    <message>
        <source>A note holds pictures or one video, not both.</source>
        <translation>Uma nota leva imagens ou um vídeo, não os dois.</translation>
    </message>
    <message>
        <source>This network takes no videos.</source>
        <translation>Esta rede não aceita vídeos.</translation>
    </message>
    <message>
        <source>The video is longer than %1.</source>
        <translation>O vídeo dura mais de %1.</translation>
    </message>
    <message>
        <source>The video is larger than %1.</source>
        <translation>O vídeo tem mais de %1.</translation>
    </message>
    <message>
        <source>A picture&apos;s file is gone. Remove it, then add it again.</source>
        <translation>O arquivo de uma imagem sumiu. Remova-a e adicione-a de novo.</translation>
    </message>
    <message>
        <source>This network takes one language a note.</source>
        <translation>Esta rede aceita um idioma por nota.</translation>
    </message>
    <message>
        <source>This network has no products.</source>
        <translation>Esta rede não tem produtos.</translation>
    </message>
    <message>
        <source>This network cannot limit who reads the note in this way.</source>
        <translation>Esta rede não permite limitar assim quem lê a nota.</translation>
    </message>
    <message numerus="yes">
        <source>Altogether it is %n character(s) too long for one post here.</source>
        <translation>
            <numerusform>No total, há %n caractere a mais para uma publicação aqui.</numerusform>
            <numerusform>No total, há %n caracteres a mais para uma publicação aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture is larger than %1.</source>
        <translation>Uma imagem tem mais de %1.</translation>
    </message>
    <message>
        <source>This network has no content warnings.</source>
        <translation>Esta rede não tem avisos de conteúdo.</translation>
    </message>
    <message>
        <source>Posted notes cannot be changed on this network.</source>
        <translation>Nesta rede, notas publicadas não podem ser alteradas.</translation>
    </message>
    <message>
        <source>This network has no quotes.</source>
        <translation>Esta rede não tem citações.</translation>
    </message>
    <message>
        <source>This network has no polls.</source>
        <translation>Esta rede não tem enquetes.</translation>
    </message>
    <message>
        <source>A note has a poll or pictures here, not both.</source>
        <translation>Aqui, uma nota leva enquete ou imagens, não as duas.</translation>
    </message>
    <message>
        <source>A poll needs at least two answers.</source>
        <translation>Uma enquete precisa de pelo menos duas opções.</translation>
    </message>
    <message numerus="yes">
        <source>A poll holds %n answer(s) at most.</source>
        <translation>
            <numerusform>Uma enquete tem no máximo %n opção.</numerusform>
            <numerusform>Uma enquete tem no máximo %n opções.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An answer of the poll is %n character(s) too long.</source>
        <translation>
            <numerusform>Uma opção da enquete tem %n caractere a mais.</numerusform>
            <numerusform>Uma opção da enquete tem %n caracteres a mais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two answers of the poll are the same.</source>
        <translation>Duas opções da enquete são iguais.</translation>
    </message>
    <message>
        <source>This network posts at once; it holds nothing for later.</source>
        <translation>Esta rede publica na hora; não dá para agendar.</translation>
    </message>
    <message>
        <source>Choose a time at least five minutes from now.</source>
        <translation>Escolha um horário daqui a pelo menos cinco minutos.</translation>
    </message>
</context>
<context>
    <name>ProductPicker</name>
    <message>
        <source>Recommend a product</source>
        <translation>Recomendar um produto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Find a product or shop</source>
        <translation>Busque um produto ou uma loja</translation>
    </message>
    <message>
        <source>Products found</source>
        <translation>Produtos encontrados</translation>
    </message>
    <message>
        <source>Or describe your own</source>
        <translation>Ou descreva o seu</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: name of a product</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Shop (may stay empty)</source>
        <translation>Loja (opcional)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>verb on a button: add the product to the note</extracomment>
        <translation>Adicionar</translation>
    </message>
</context>
<context>
    <name>ProductRow</name>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a product</extracomment>
        <translation>Remover %1</translation>
    </message>
</context>
<context>
    <name>ProfileHeader</name>
    <message>
        <source>Edit profile</source>
        <translation>Editar perfil</translation>
    </message>
    <message>
        <source>follows you</source>
        <translation>segue você</translation>
    </message>
    <message numerus="yes">
        <source>%1 notes</source>
        <extracomment>%1 is a number, perhaps shortened</extracomment>
        <translation>
            <numerusform>%1 nota</numerusform>
            <numerusform>%1 notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 likes</source>
        <extracomment>noun with its count: likes that a person was given</extracomment>
        <translation>
            <numerusform>%1 curtida</numerusform>
            <numerusform>%1 curtidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 followers</source>
        <extracomment>noun with its count</extracomment>
        <translation>
            <numerusform>%1 seguidor</numerusform>
            <numerusform>%1 seguidores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 following</source>
        <extracomment>count of the people that a person follows</extracomment>
        <translation>
            <numerusform>%1 seguindo</numerusform>
            <numerusform>%1 seguindo</numerusform>
        </translation>
    </message>
    <message>
        <source>You muted this person</source>
        <translation>Você silenciou esta pessoa</translation>
    </message>
    <message>
        <source>You blocked this person</source>
        <translation>Você bloqueou esta pessoa</translation>
    </message>
    <message>
        <source>This person blocked you</source>
        <translation>Esta pessoa bloqueou você</translation>
    </message>
    <message>
        <source>You asked to follow and wait for an answer</source>
        <translation>Você pediu para seguir e aguarda resposta</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Parts of the profile</source>
        <translation>Partes do perfil</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>With replies</source>
        <translation>Com respostas</translation>
    </message>
    <message>
        <source>Media</source>
        <extracomment>a tab: notes with pictures or videos</extracomment>
        <translation>Mídia</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Coleções</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <extracomment>a tab: notes that were saved on a network without collections</extracomment>
        <translation>Salvos</translation>
    </message>
    <message>
        <source>Liked</source>
        <extracomment>a tab: notes that the person liked</extracomment>
        <translation>Curtidas</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <translation>Nada salvo ainda</translation>
    </message>
    <message>
        <source>The star under a note puts it here.</source>
        <translation>A estrela embaixo de uma nota a guarda aqui.</translation>
    </message>
    <message>
        <source>Nothing liked yet</source>
        <translation>Nenhuma curtida ainda</translation>
    </message>
    <message>
        <source>What you like shows up here.</source>
        <translation>O que você curtir aparece aqui.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Nenhuma nota ainda</translation>
    </message>
    <message>
        <source>What you post shows up here.</source>
        <translation>O que você publicar aparece aqui.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nova nota</translation>
    </message>
</context>
<context>
    <name>QuoteCard</name>
    <message>
        <source>A note by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Uma nota de %1</translation>
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
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Following</source>
        <extracomment>name of the page with notes of people whom the reader follows</extracomment>
        <translation>Seguindo</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tópicos</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Coleções</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>Learn</source>
        <extracomment>name of the page with words kept for learning</extracomment>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
</context>
<context>
    <name>ReadingMenu</name>
    <message>
        <source>Translation first, original beneath</source>
        <translation>Tradução primeiro, original abaixo</translation>
    </message>
    <message>
        <source>Original first, translation beneath</source>
        <translation>Original primeiro, tradução abaixo</translation>
    </message>
    <message>
        <source>Side by side where there is room</source>
        <translation>Lado a lado onde houver espaço</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>Só a tradução</translation>
    </message>
    <message>
        <source>Original only, translated on demand</source>
        <translation>Só o original, traduzido sob demanda</translation>
    </message>
    <message>
        <source>Always translate @%1</source>
        <translation>Sempre traduzir @%1</translation>
    </message>
    <message>
        <source>Never translate @%1</source>
        <extracomment>%1 is a person&apos;s handle, without the at sign</extracomment>
        <translation>Nunca traduzir @%1</translation>
    </message>
    <message>
        <source>Translate this channel automatically</source>
        <translation>Traduzir este canal automaticamente</translation>
    </message>
    <message>
        <source>Never translate this channel</source>
        <translation>Nunca traduzir este canal</translation>
    </message>
    <message>
        <source>The language is wrong: it is in</source>
        <translation>O idioma está errado: está em</translation>
    </message>
    <message>
        <source>Always for @%1</source>
        <extracomment>%1 is a person&apos;s handle, without the at sign; what follows are languages</extracomment>
        <translation>Sempre para @%1</translation>
    </message>
</context>
<context>
    <name>ReadingMode</name>
    <message>
        <source>Originals</source>
        <extracomment>noun: no text is translated</extracomment>
        <translation>Originais</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>every text in a language that the reader does not read is translated</extracomment>
        <translation>Auto</translation>
    </message>
    <message>
        <source>On demand</source>
        <extracomment>a text is translated when the reader asks for it</extracomment>
        <translation>Sob demanda</translation>
    </message>
    <message>
        <source>Reading: %1 into %2</source>
        <extracomment>%1 and %2 are names of languages</extracomment>
        <translation>Leitura: de %1 para %2</translation>
    </message>
    <message>
        <source>How texts are read. Ctrl+T flips everything to the originals.</source>
        <translation>Como os textos são lidos. Ctrl+T muda tudo para os originais.</translation>
    </message>
    <message>
        <source>I read</source>
        <extracomment>heading over the languages that the reader reads</extracomment>
        <translation>Eu leio</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>noun: heading over how translations are shown</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Translate automatically</source>
        <translation>Traduzir automaticamente</translation>
    </message>
    <message>
        <source>Show originals</source>
        <translation>Mostrar originais</translation>
    </message>
</context>
<context>
    <name>ReadingSection</name>
    <message>
        <source>Languages I read</source>
        <translation>Idiomas que eu leio</translation>
    </message>
    <message>
        <source>Texts in these languages are left as they are. The first is translated into.</source>
        <translation>Textos nestes idiomas ficam como estão. O resto é traduzido para o primeiro.</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Traduzir para</translation>
    </message>
    <message>
        <source>I also read %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>Também leio em %1</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Tradução</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>noun: heading over how translations are shown</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Translate %1 automatically</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>Traduzir do %1 automaticamente</translation>
    </message>
    <message>
        <source>I am learning %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>Estou aprendendo %1</translation>
    </message>
    <message>
        <source>The original is shown, translated on demand</source>
        <translation>O original é mostrado, traduzido sob demanda</translation>
    </message>
    <message>
        <source>Pinyin over Chinese words</source>
        <translation>Pinyin sobre as palavras chinesas</translation>
    </message>
    <message>
        <source>In the translation panel</source>
        <translation>No painel de tradução</translation>
    </message>
    <message>
        <source>Pinyin in the colours of its tones</source>
        <translation>Pinyin nas cores dos tons</translation>
    </message>
    <message>
        <source>Rules for authors and channels</source>
        <translation>Regras para autores e canais</translation>
    </message>
    <message>
        <source>Made in the menus of notes, cards and channels. They go before all above.</source>
        <translation>Criadas nos menus de notas, cartões e canais. Valem mais que tudo acima.</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>noun: heading over the languages one writes in</extracomment>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>The other of English and Chinese</source>
        <translation>O outro entre inglês e chinês</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Segundo idioma</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>Caracteres chineses</translation>
    </message>
    <message>
        <source>Ctrl+T shows what the author wrote, wherever characters are converted.</source>
        <translation>Ctrl+T mostra o que o autor escreveu, onde quer que os caracteres sejam convertidos.</translation>
    </message>
    <message>
        <source>As written</source>
        <extracomment>of Chinese characters: not converted</extracomment>
        <translation>Como foi escrito</translation>
    </message>
    <message>
        <source>Simplified</source>
        <extracomment>adjective: Chinese characters</extracomment>
        <translation>Simplificado</translation>
    </message>
    <message>
        <source>Traditional</source>
        <extracomment>adjective: Chinese characters</extracomment>
        <translation>Tradicional</translation>
    </message>
    <message>
        <source>Show Chinese in</source>
        <translation>Mostrar o chinês em</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <extracomment>Traditional characters and words of Taiwan</extracomment>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <extracomment>Traditional characters of Hong Kong</extracomment>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Mainland words</source>
        <extracomment>Simplified characters with the words of the mainland</extracomment>
        <translation>Vocabulário continental</translation>
    </message>
    <message>
        <source>Traditional Chinese as in</source>
        <translation>Chinês tradicional de</translation>
    </message>
    <message>
        <source>Also for translations and for your second language</source>
        <translation>Também para traduções e para seu segundo idioma</translation>
    </message>
    <message>
        <source>Sensitive pictures and videos</source>
        <translation>Imagens e vídeos sensíveis</translation>
    </message>
    <message>
        <source>Content warnings of authors stay closed until you open them.</source>
        <translation>Os avisos de conteúdo dos autores ficam fechados até você abri-los.</translation>
    </message>
    <message>
        <source>Cover those marked as sensitive</source>
        <translation>Ocultar os marcados como sensíveis</translation>
    </message>
    <message>
        <source>Always show</source>
        <extracomment>pictures and texts marked as sensitive are never covered</extracomment>
        <translation>Sempre mostrar</translation>
    </message>
    <message>
        <source>Always cover all</source>
        <translation>Sempre ocultar todos</translation>
    </message>
</context>
<context>
    <name>ReadsBack</name>
    <message>
        <source>READS BACK</source>
        <extracomment>label: the own translation, translated back into the writer&apos;s language</extracomment>
        <translation>LÊ-SE ASSIM</translation>
    </message>
    <message>
        <source>CHECK</source>
        <extracomment>mark on a translation that may be wrong: have a look at it</extracomment>
        <translation>CONFIRA</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Missing in the translation: %1</source>
        <translation>Falta na tradução: %1</translation>
    </message>
    <message>
        <source>Only in the translation: %1</source>
        <translation>Só na tradução: %1</translation>
    </message>
    <message>
        <source>You say no, reading back does not: %1</source>
        <extracomment>%1 are words that say no, such as &quot;not&quot; or 不</extracomment>
        <translation>Negação só no seu texto: %1</translation>
    </message>
    <message>
        <source>Reading back says no, you do not: %1</source>
        <extracomment>%1 are words that say no, such as &quot;not&quot; or 不</extracomment>
        <translation>Negação só na releitura: %1</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report @%1</source>
        <extracomment>%1 is a person&apos;s handle</extracomment>
        <translation>Denunciar @%1</translation>
    </message>
    <message>
        <source>The people who run your server read this and decide. The person is not told who reported them.</source>
        <translation>Quem administra seu servidor lê isto e decide. A pessoa não fica sabendo quem denunciou.</translation>
    </message>
    <message>
        <source>What breaks the rules?</source>
        <translation>O que viola as regras?</translation>
    </message>
    <message>
        <source>Include this note</source>
        <translation>Incluir esta nota</translation>
    </message>
    <message>
        <source>Tell the moderators of %1 too</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Avisar também os moderadores de %1</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>verb on a button: report to the moderators</extracomment>
        <translation>Denunciar</translation>
    </message>
    <message>
        <source>Reported</source>
        <extracomment>shown after something was reported to the moderators</extracomment>
        <translation>Denunciado</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Relatórios de falha</translation>
    </message>
    <message>
        <source>Crash report</source>
        <extracomment>name of the text of one report</extracomment>
        <translation>Relatório de falha</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>of a report: it is on the clipboard now</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Kept on this computer and sent nowhere. It says where in the program something broke, names no people and holds nothing you wrote or read.</source>
        <translation>Fica neste computador e não é enviado a lugar nenhum. Diz em que ponto do programa algo falhou, não cita pessoas e não contém nada que você escreveu ou leu.</translation>
    </message>
    <message>
        <source>Unexpected end</source>
        <translation>Fechamento inesperado</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Save crash report</source>
        <translation>Salvar relatório de falha</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Arquivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Salvo como %1</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>always translated</source>
        <extracomment>of the notes of a channel: a rule of the reader</extracomment>
        <translation>sempre traduzido</translation>
    </message>
    <message>
        <source>never translated</source>
        <translation>nunca traduzido</translation>
    </message>
    <message>
        <source>There are no rules yet.</source>
        <translation>Nenhuma regra ainda.</translation>
    </message>
    <message>
        <source>writes in %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>escreve em %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the rule for %1</source>
        <extracomment>%1 is an author&apos;s handle or the name of a channel</extracomment>
        <translation>Remover a regra de %1</translation>
    </message>
</context>
<context>
    <name>ScheduleEdit</name>
    <message>
        <source>Post on</source>
        <comment>date and time follow</comment>
        <translation>Publicar em</translation>
    </message>
    <message>
        <source>When the note is posted</source>
        <translation>Quando a nota é publicada</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>post without waiting</comment>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Post at once instead</source>
        <translation>Publicar agora mesmo</translation>
    </message>
</context>
<context>
    <name>ScrubBar</name>
    <message>
        <source>Place in the video</source>
        <translation>Posição no vídeo</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search notes, topics, people</source>
        <translation>Buscar notas, tópicos, pessoas</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>verb: name of the search field</extracomment>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Results for “%1”</source>
        <extracomment>%1 is what the reader searched for</extracomment>
        <translation>Resultados para “%1”</translation>
    </message>
    <message>
        <source>Kind of results</source>
        <translation>Tipo de resultados</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tópicos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>No notes found</source>
        <translation>Nenhuma nota encontrada</translation>
    </message>
    <message>
        <source>Try fewer or other words. One Chinese character is enough.</source>
        <translation>Tente menos palavras ou outras. Um caractere chinês basta.</translation>
    </message>
    <message>
        <source>Topics (%1)</source>
        <translation>Tópicos (%1)</translation>
    </message>
    <message>
        <source>No topics found</source>
        <translation>Nenhum tópico encontrado</translation>
    </message>
    <message>
        <source>People (%1)</source>
        <translation>Pessoas (%1)</translation>
    </message>
    <message>
        <source>No people found</source>
        <translation>Ninguém encontrado</translation>
    </message>
</context>
<context>
    <name>SecondText</name>
    <message>
        <source>Translate again</source>
        <translation>Traduzir de novo</translation>
    </message>
    <message>
        <source>Send again to post it as it is.</source>
        <translation>Envie de novo para publicar como está.</translation>
    </message>
    <message>
        <source>%1 · edited by you</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>%1 · editado por você</translation>
    </message>
    <message>
        <source>%1 · translated as you type</source>
        <translation>%1 · traduzido ao digitar</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>It takes no new accounts at present; an existing one works.</source>
        <translation>No momento não aceita contas novas; uma existente funciona.</translation>
    </message>
    <message numerus="yes">
        <source>%1 people</source>
        <extracomment>%1 is a number such as 12K: how many people have accounts on a server</extracomment>
        <translation>
            <numerusform>%1 pessoa</numerusform>
            <numerusform>%1 pessoas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Engines</source>
        <extracomment>noun: programs and services that translate</extracomment>
        <translation>Tradutores</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traduções</translation>
    </message>
    <message>
        <source>Glossary</source>
        <extracomment>noun: terms with translations of one&apos;s own</extracomment>
        <translation>Glossário</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>Pacotes de idioma</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>name of the page about the program</extracomment>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation>Páginas de configurações</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Places</source>
        <extracomment>heading over keys that lead to pages</extracomment>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>heading over keys for reading</extracomment>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>heading over keys for writing</extracomment>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>heading over keys of the whole window</extracomment>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Seguindo</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tópicos</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Coleções</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>go back to the page before</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Flip everything to the originals and back</source>
        <translation>Mudar tudo para os originais e voltar</translation>
    </message>
    <message>
        <source>Show or hide the translation panel</source>
        <translation>Mostrar ou ocultar o painel de tradução</translation>
    </message>
    <message>
        <source>Explain a Chinese word in a text</source>
        <translation>Explicar uma palavra chinesa em um texto</translation>
    </message>
    <message>
        <source>Double click</source>
        <extracomment>stands where a key would stand</extracomment>
        <translation>Duplo clique</translation>
    </message>
    <message>
        <source>Explain slang, underlined with dots</source>
        <translation>Explicar a gíria, sublinhada com pontos</translation>
    </message>
    <message>
        <source>Click</source>
        <extracomment>stands where a key would stand</extracomment>
        <translation>Clique</translation>
    </message>
    <message>
        <source>Move among the cards</source>
        <translation>Mover-se entre os cartões</translation>
    </message>
    <message>
        <source>Open the chosen note</source>
        <translation>Abrir a nota escolhida</translation>
    </message>
    <message>
        <source>Like the chosen note</source>
        <translation>Curtir a nota escolhida</translation>
    </message>
    <message>
        <source>Collect the chosen note</source>
        <translation>Salvar a nota escolhida</translation>
    </message>
    <message>
        <source>Share the chosen note</source>
        <translation>Compartilhar a nota escolhida</translation>
    </message>
    <message>
        <source>Show what is covered of a note</source>
        <translation>Mostrar o que está oculto em uma nota</translation>
    </message>
    <message>
        <source>Refresh the page</source>
        <translation>Atualizar a página</translation>
    </message>
    <message>
        <source>Close the note</source>
        <translation>Fechar a nota</translation>
    </message>
    <message>
        <source>Next or previous picture</source>
        <translation>Imagem seguinte ou anterior</translation>
    </message>
    <message>
        <source>Zoom a picture</source>
        <translation>Ampliar uma imagem</translation>
    </message>
    <message>
        <source>Play or pause a video</source>
        <translation>Reproduzir ou pausar um vídeo</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nova nota</translation>
    </message>
    <message>
        <source>Show or hide the composer</source>
        <translation>Mostrar ou ocultar o editor</translation>
    </message>
    <message>
        <source>Post, or send the comment</source>
        <translation>Publicar ou enviar o comentário</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Enviar a mensagem</translation>
    </message>
    <message>
        <source>New line in a message</source>
        <translation>Nova linha em uma mensagem</translation>
    </message>
    <message>
        <source>Move a picture</source>
        <translation>Mover uma imagem</translation>
    </message>
    <message>
        <source>Take the last action back</source>
        <translation>Desfazer a última ação</translation>
    </message>
    <message>
        <source>Switch accounts</source>
        <translation>Trocar de conta</translation>
    </message>
    <message>
        <source>Switch to an account by its place there</source>
        <translation>Trocar para uma conta pela posição dela</translation>
    </message>
    <message>
        <source>This list</source>
        <extracomment>the list of keyboard shortcuts itself</extracomment>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Show string keys</source>
        <extracomment>for translators: every text is marked with its place in the locale files</extracomment>
        <translation>Mostrar as chaves dos textos</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Nada escolhido ainda</translation>
    </message>
    <message>
        <source>Choose a note or a comment to read it sentence by sentence.</source>
        <translation>Escolha uma nota ou um comentário para ler frase por frase.</translation>
    </message>
    <message>
        <source>No text here</source>
        <translation>Sem texto aqui</translation>
    </message>
    <message>
        <source>Try another engine</source>
        <translation>Tentar outro tradutor</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Nothing to translate: there are only emoji, numbers or links.</source>
        <translation>Nada a traduzir: só há emojis, números ou links.</translation>
    </message>
    <message>
        <source>Translate into %1</source>
        <translation>Traduzir para o %1</translation>
    </message>
    <message>
        <source>You read this language.</source>
        <translation>Você lê este idioma.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Almost done</source>
        <extracomment>shown in the browser after signing in</extracomment>
        <translation>Quase pronto</translation>
    </message>
    <message>
        <source>You can close this page and return to RedNote Desktop.</source>
        <translation>Você pode fechar esta página e voltar ao RedNote Desktop.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Você não entrou</translation>
    </message>
    <message>
        <source>Return to RedNote Desktop to try again.</source>
        <translation>Volte ao RedNote Desktop para tentar de novo.</translation>
    </message>
    <message>
        <source>This is not the name of a server. Enter one such as %1.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Este não é o nome de um servidor. Digite um como %1.</translation>
    </message>
    <message>
        <source>This server does not let programs such as this one in.</source>
        <translation>Este servidor não aceita programas como este.</translation>
    </message>
    <message>
        <source>No server of this name was found. Check the spelling and the connection.</source>
        <translation>Nenhum servidor com esse nome foi encontrado. Verifique a grafia e a conexão.</translation>
    </message>
    <message>
        <source>Something answers there, but it does not speak the Mastodon API.</source>
        <translation>Algo responde ali, mas não fala a API do Mastodon.</translation>
    </message>
    <message>
        <source>No secure connection could be made: the server&apos;s certificate cannot be trusted. Nothing was sent.</source>
        <translation>Não foi possível fazer uma conexão segura: o certificado do servidor não é confiável. Nada foi enviado.</translation>
    </message>
    <message>
        <source>This server redirects to %1. Enter that name instead.</source>
        <extracomment>%1 is the address of another server</extracomment>
        <translation>Este servidor redireciona para %1. Digite esse nome.</translation>
    </message>
    <message>
        <source>The server does not answer. Try again later.</source>
        <translation>O servidor não responde. Tente mais tarde.</translation>
    </message>
    <message>
        <source>The server did not let the program ask.</source>
        <translation>O servidor não deixou o programa perguntar.</translation>
    </message>
    <message>
        <source>The server does not know this code. Copy it anew, or open the browser again.</source>
        <translation>O servidor não reconhece este código. Copie-o de novo ou abra o navegador outra vez.</translation>
    </message>
    <message>
        <source>You did not let the program in. Nothing was changed.</source>
        <translation>Você não autorizou o programa. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Nothing came back from the browser in time. Open it again to go on.</source>
        <translation>Nada voltou do navegador a tempo. Abra-o de novo para continuar.</translation>
    </message>
    <message>
        <source>The server took its permission back. Try once more.</source>
        <translation>O servidor retirou a permissão. Tente mais uma vez.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Connect an account</source>
        <translation>Conectar uma conta</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Entrar de novo</translation>
    </message>
    <message>
        <source>Asking the server what it is…</source>
        <translation>Perguntando ao servidor o que ele é…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>There is no keyring, so this sign-in lasts until the program ends.</source>
        <translation>Não há chaveiro, então esta sessão dura até o programa fechar.</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Você entrou como %1</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>In progress</source>
        <extracomment>read out for the moving bar</extracomment>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Abrir o navegador de novo</translation>
    </message>
    <message>
        <source>Paste a code instead</source>
        <translation>Colar um código</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Entrar pelo navegador</translation>
    </message>
    <message>
        <source>Your browser shows %1. Sign in there and let the program in.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Seu navegador mostra %1. Entre lá e autorize o programa.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Which server is your account on?</source>
        <translation>Em qual servidor está sua conta?</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>noun: the address of a network&apos;s server</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Mastodon, Pixelfed, GoToSocial, Akkoma and others of their family. Your whole name there, such as @mei@example.org, will do too.</source>
        <translation>Mastodon, Pixelfed, GoToSocial, Akkoma e outros da família. Seu nome completo lá, como @mei@example.org, também serve.</translation>
    </message>
    <message>
        <source>The password stays between you and the server. What you read there is translated on this computer.</source>
        <translation>A senha fica entre você e o servidor. O que você lê lá é traduzido neste computador.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy this address into one:</source>
        <translation>Não foi possível abrir um navegador. Copie este endereço em um:</translation>
    </message>
    <message>
        <source>Address for the browser</source>
        <translation>Endereço para o navegador</translation>
    </message>
    <message>
        <source>Let the program in on the page in your browser, then copy the code it shows.</source>
        <translation>Autorize o programa na página do navegador e copie o código que ela mostra.</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>noun: a code that the server&apos;s page shows</extracomment>
        <translation>Código</translation>
    </message>
</context>
<context>
    <name>StateView</name>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>StorageSection</name>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>Pasta de dados</translation>
    </message>
    <message>
        <source>Notes, drafts and translations</source>
        <translation>Notas, rascunhos e traduções</translation>
    </message>
    <message>
        <source>Own pictures and videos</source>
        <translation>Suas imagens e vídeos</translation>
    </message>
    <message>
        <source>Made again when missing (language pack, dictionary)</source>
        <translation>Recriado se faltar (pacote de idioma, dicionário)</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>Caches</translation>
    </message>
    <message>
        <source>Kept to be quick; the oldest goes when a cache is full.</source>
        <translation>Mantidos para agilizar; o mais antigo sai quando um cache enche.</translation>
    </message>
    <message>
        <source>Pictures in memory</source>
        <translation>Imagens na memória</translation>
    </message>
    <message>
        <source>From the next start</source>
        <translation>A partir da próxima abertura</translation>
    </message>
    <message>
        <source>Translations on disk</source>
        <translation>Traduções no disco</translation>
    </message>
</context>
<context>
    <name>TalkList</name>
    <message>
        <source>Only you</source>
        <extracomment>The name of a conversation that nobody but the reader takes part in</extracomment>
        <translation>Só você</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Ver mais</translation>
    </message>
</context>
<context>
    <name>TalkRow</name>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>You: %1</source>
        <extracomment>What the viewer said last in a conversation; %1 is the message</extracomment>
        <translation>Você: %1</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>The spoken name of a conversation with something unread</extracomment>
        <translation>não lida</translation>
    </message>
</context>
<context>
    <name>TalkView</name>
    <message>
        <source>Profile</source>
        <extracomment>noun: the page about a person</extracomment>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Back to all conversations</source>
        <translation>Voltar a todas as conversas</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Conversa com %1</translation>
    </message>
    <message>
        <source>Say hello</source>
        <extracomment>verb: shown in a conversation without messages</extracomment>
        <translation>Diga oi</translation>
    </message>
    <message>
        <source>Write in your language. It can be sent in theirs.</source>
        <translation>Escreva no seu idioma. Pode ser enviada no idioma da pessoa.</translation>
    </message>
</context>
<context>
    <name>TermForm</name>
    <message>
        <source>Term, as it stands in texts</source>
        <translation>Termo, como aparece nos textos</translation>
    </message>
    <message>
        <source>Its translation</source>
        <extracomment>noun: what the term is translated as</extracomment>
        <translation>Tradução dele</translation>
    </message>
    <message>
        <source>Language of the term</source>
        <translation>Idioma do termo</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>Idioma da tradução</translation>
    </message>
    <message>
        <source>Both ways</source>
        <extracomment>the term holds for both directions of translation</extracomment>
        <translation>Nos dois sentidos</translation>
    </message>
    <message>
        <source>Note for yourself</source>
        <translation>Observação para você</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave it as it was (Esc)</source>
        <translation>Deixar como estava (Esc)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Use it from now on (Enter)</source>
        <translation>Usar a partir de agora (Enter)</translation>
    </message>
    <message>
        <source>Choose two different languages.</source>
        <translation>Escolha dois idiomas diferentes.</translation>
    </message>
</context>
<context>
    <name>TextSkeleton</name>
    <message>
        <source>Translating</source>
        <translation>Traduzindo</translation>
    </message>
</context>
<context>
    <name>ThreadAbove</name>
    <message>
        <source>In reply to</source>
        <translation>Em resposta a</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message numerus="yes">
        <source>Show %n more replies</source>
        <translation>
            <numerusform>Ver mais %n resposta</numerusform>
            <numerusform>Ver mais %n respostas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n replies</source>
        <translation>
            <numerusform>Ver %n resposta</numerusform>
            <numerusform>Ver %n respostas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Voltar (Alt+←)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nova nota</translation>
    </message>
    <message>
        <source>New note (Ctrl+N)</source>
        <translation>Nova nota (Ctrl+N)</translation>
    </message>
</context>
<context>
    <name>TopicCard</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>No note has this topic yet</source>
        <translation>Nenhuma nota tem este tópico ainda</translation>
    </message>
    <message>
        <source>Write the first: put the topic into a new note.</source>
        <translation>Escreva a primeira: coloque o tópico em uma nova nota.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Following</source>
        <extracomment>state of the button: the viewer follows this topic</extracomment>
        <translation>Seguindo</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>verb on a button: follow the topic</extracomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Stop following #%1</source>
        <extracomment>%1 is the name of a topic</extracomment>
        <translation>Deixar de seguir #%1</translation>
    </message>
    <message>
        <source>Follow #%1</source>
        <extracomment>%1 is the name of a topic</extracomment>
        <translation>Seguir #%1</translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>Topics</source>
        <translation>Tópicos</translation>
    </message>
    <message>
        <source>Filter by name or meaning</source>
        <translation>Filtrar por nome ou significado</translation>
    </message>
    <message>
        <source>Filter topics</source>
        <translation>Filtrar tópicos</translation>
    </message>
    <message>
        <source>No such topic</source>
        <translation>Esse tópico não existe</translation>
    </message>
    <message>
        <source>Try fewer letters.</source>
        <translation>Tente menos letras.</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Lendo %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Gravando %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken in.</source>
        <translation>Interrompido. Nada foi importado.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Interrompido. Nada foi gravado.</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>Não foi possível gravar o arquivo ali.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries written to %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%n entrada gravada em %1</numerusform>
            <numerusform>%n entradas gravadas em %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries taken in.</source>
        <translation>
            <numerusform>%n entrada importada.</numerusform>
            <numerusform>%n entradas importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed as you have them.</source>
        <translation>
            <numerusform>%n ficou como você tem.</numerusform>
            <numerusform>%n ficaram como você tem.</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <extracomment>%1 is the number of a line in a file, %2 says what is wrong with it</extracomment>
        <translation>linha %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>%n deixada de fora.</numerusform>
            <numerusform>%n deixadas de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the file&apos;s instead</source>
        <translation>Usar as do arquivo</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copiar a lista</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>of rows of a file: taken over</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>(line %1)</source>
        <extracomment>%1 is the number of a line in a file</extracomment>
        <translation>(linha %1)</translation>
    </message>
    <message>
        <source>there is no original</source>
        <translation>não há original</translation>
    </message>
    <message>
        <source>there is no translation</source>
        <translation>não há tradução</translation>
    </message>
    <message>
        <source>the translation repeats the original</source>
        <translation>a tradução repete o original</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>é longa demais</translation>
    </message>
    <message>
        <source>the languages are missing or the same</source>
        <translation>os idiomas faltam ou são iguais</translation>
    </message>
    <message>
        <source>it has more cells than there are columns</source>
        <translation>tem mais células do que há colunas</translation>
    </message>
    <message>
        <source>its quotes do not close</source>
        <translation>as aspas não fecham</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB.</source>
        <translation>O arquivo tem mais de 64 MB.</translation>
    </message>
    <message>
        <source>The file has more than 500,000 entries.</source>
        <translation>O arquivo tem mais de 500.000 entradas.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Não foi possível ler o arquivo.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8 or UTF-16.</source>
        <translation>O arquivo não é texto em UTF-8 ou UTF-16.</translation>
    </message>
    <message>
        <source>The file is XML, but not of the kind that is wanted here.</source>
        <translation>O arquivo é XML, mas não do tipo esperado aqui.</translation>
    </message>
    <message>
        <source>The file is damaged: its XML does not hold together.</source>
        <translation>O arquivo está danificado: o XML não está íntegro.</translation>
    </message>
    <message>
        <source>The file declares entities. Such files can fill the memory or read other files, so they are refused.</source>
        <translation>O arquivo declara entidades. Arquivos assim podem encher a memória ou ler outros arquivos, por isso são recusados.</translation>
    </message>
    <message>
        <source>The file is nested too deep to be a list of entries.</source>
        <translation>O arquivo tem níveis demais para ser uma lista de entradas.</translation>
    </message>
    <message>
        <source>The first line has to name the columns, such as source, target, source_language and target_language.</source>
        <translation>A primeira linha precisa nomear as colunas, como source, target, source_language e target_language.</translation>
    </message>
</context>
<context>
    <name>TranslationLine</name>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>More about the translation</source>
        <translation>Mais sobre a tradução</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>verb on a button</extracomment>
        <translation>Traduzir</translation>
    </message>
    <message>
        <source>Show the translation</source>
        <translation>Ver a tradução</translation>
    </message>
    <message>
        <source>Show original</source>
        <translation>Ver original</translation>
    </message>
    <message>
        <source>several languages</source>
        <extracomment>stands where the name of a language would: &quot;Translated from several languages&quot;</extracomment>
        <translation>vários idiomas</translation>
    </message>
    <message>
        <source>Written by the author</source>
        <translation>Escrita pelo autor</translation>
    </message>
    <message>
        <source>Translating from %1…</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>Original em %1, traduzindo…</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>Em %1</translation>
    </message>
    <message>
        <source>Translated from %1 by %2</source>
        <extracomment>%1 is the name of a language, %2 that of a translation service</extracomment>
        <translation>Original em %1, traduzido por %2</translation>
    </message>
    <message>
        <source>Translated from %1 on this device</source>
        <translation>Original em %1, traduzido neste dispositivo</translation>
    </message>
    <message>
        <source>%1, still learning: it invents things, so trust the original</source>
        <extracomment>%1 is the name of a translator that makes mistakes</extracomment>
        <translation>%1, em teste: inventa coisas, então confie no original</translation>
    </message>
    <message>
        <source>Open the Translation panel</source>
        <translation>Abrir o painel de tradução</translation>
    </message>
    <message>
        <source>Copy the translation</source>
        <translation>Copiar a tradução</translation>
    </message>
    <message>
        <source>Copy the original</source>
        <translation>Copiar o original</translation>
    </message>
</context>
<context>
    <name>TranslationPanel</name>
    <message>
        <source>Translation</source>
        <translation>Tradução</translation>
    </message>
    <message>
        <source>What is shown about the text</source>
        <translation>O que é mostrado sobre o texto</translation>
    </message>
    <message>
        <source>Pairs</source>
        <extracomment>noun: sentences beside their translations</extracomment>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>noun: words of the text, explained</extracomment>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentários</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossário</translation>
    </message>
</context>
<context>
    <name>TranslationsSection</name>
    <message>
        <source>What is remembered</source>
        <translation>Memória de tradução</translation>
    </message>
    <message>
        <source>Every sentence is translated once. Your own words come first, then what you pinned, then the machine&apos;s.</source>
        <translation>Cada frase é traduzida uma vez só. Primeiro vêm suas próprias palavras, depois as traduções fixadas e por fim as automáticas.</translation>
    </message>
    <message>
        <source>Remembered translations</source>
        <translation>Traduções memorizadas</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fixar</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>verb: no longer remember a translation</extracomment>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Search in originals and translations</source>
        <translation>Buscar em originais e traduções</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all translations</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>a filter: translations written by the reader</extracomment>
        <translation>Suas</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>a filter: translations kept for good</extracomment>
        <translation>Fixadas</translation>
    </message>
    <message>
        <source>By machine</source>
        <extracomment>a filter: translations made by the program</extracomment>
        <translation>Automáticas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>TMX 1.4 is what translation programs exchange, CSV what spreadsheets read. An imported translation never replaces a newer one of yours unless you say so.</source>
        <translation>TMX 1.4 é o que programas de tradução trocam; CSV, o que planilhas leem. Uma tradução importada nunca substitui uma sua mais nova, a não ser que você peça.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Import a TMX or CSV file</source>
        <translation>Importar um arquivo TMX ou CSV</translation>
    </message>
    <message>
        <source>Export what machines made too</source>
        <translation>Exportar também as automáticas</translation>
    </message>
    <message>
        <source>Otherwise your own and pinned translations alone</source>
        <translation>Senão, só as suas e as fixadas</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export a TMX or CSV file</source>
        <translation>Exportar um arquivo TMX ou CSV</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <extracomment>noun: heading over what is no longer remembered</extracomment>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Forget machine translations</source>
        <translation>Esquecer as traduções automáticas</translation>
    </message>
    <message>
        <source>All that machines made</source>
        <translation>Todas as automáticas</translation>
    </message>
    <message>
        <source>Your own and pinned translations stay</source>
        <translation>As suas e as fixadas ficam</translation>
    </message>
    <message numerus="yes">
        <source>%n translations; all together %1</source>
        <extracomment>%1 is a size such as 2 MB</extracomment>
        <translation>
            <numerusform>%n tradução; no total %1</numerusform>
            <numerusform>%n traduções; no total %1</numerusform>
        </translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>of a translation: written by the reader</extracomment>
        <translation>sua</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>of a translation: kept for good</extracomment>
        <translation>fixada</translation>
    </message>
    <message>
        <source>by machine</source>
        <extracomment>of a translation: made by the program</extracomment>
        <translation>automática</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desafixar</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traduções</translation>
    </message>
    <message>
        <source>Take in translations</source>
        <translation>Importar traduções</translation>
    </message>
    <message>
        <source>Write translations</source>
        <translation>Exportar traduções</translation>
    </message>
    <message>
        <source>Forget everything that machines translated? It is made again when needed.</source>
        <translation>Esquecer tudo o que foi traduzido automaticamente? É refeito quando for preciso.</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>verb on a button: do not forget the translations</extracomment>
        <translation>Manter</translation>
    </message>
    <message numerus="yes">
        <source>%n translations forgotten</source>
        <translation>
            <numerusform>%n tradução esquecida</numerusform>
            <numerusform>%n traduções esquecidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrustLines</name>
    <message>
        <source>CHECK</source>
        <extracomment>mark on a translation that may be wrong: have a look at it</extracomment>
        <translation>CONFIRA</translation>
    </message>
    <message>
        <source>Try another engine</source>
        <translation>Tentar outro tradutor</translation>
    </message>
    <message>
        <source>Open the settings of packs and engines</source>
        <translation>Abrir as configurações de pacotes e tradutores</translation>
    </message>
    <message>
        <source>Hide the machine&apos;s guess</source>
        <translation>Ocultar a tradução automática</translation>
    </message>
    <message>
        <source>Show the machine&apos;s guess</source>
        <translation>Ver a tradução automática</translation>
    </message>
</context>
<context>
    <name>TrustNote</name>
    <message>
        <source>CHECK</source>
        <extracomment>mark on a translation that may be wrong: have a look at it</extracomment>
        <translation>CONFIRA</translation>
    </message>
    <message>
        <source>Try another engine</source>
        <translation>Tentar outro tradutor</translation>
    </message>
    <message>
        <source>Open the settings of packs and engines</source>
        <translation>Abrir as configurações de pacotes e tradutores</translation>
    </message>
    <message>
        <source>Show word by word</source>
        <translation>Ver palavra por palavra</translation>
    </message>
    <message>
        <source>Show the machine&apos;s guess</source>
        <translation>Ver a tradução automática</translation>
    </message>
    <message>
        <source>The machine&apos;s translation is not to be trusted: word by word instead</source>
        <translation>A tradução automática não é confiável: palavra por palavra no lugar</translation>
    </message>
</context>
<context>
    <name>TrustText</name>
    <message>
        <source>The translation may be wrong</source>
        <translation>A tradução pode estar errada</translation>
    </message>
    <message>
        <source>The translation is not to be trusted</source>
        <translation>A tradução não é confiável</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the words of a list</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not in the translation: %1</source>
        <extracomment>%1 are words of the original</extracomment>
        <translation>Não está na tradução: %1</translation>
    </message>
    <message>
        <source>Not in the original: %1</source>
        <extracomment>%1 are words of the translation</extracomment>
        <translation>Não está no original: %1</translation>
    </message>
    <message>
        <source>Numbers differ: %1</source>
        <extracomment>%1 are numbers</extracomment>
        <translation>Números diferentes: %1</translation>
    </message>
    <message>
        <source>Only one of the two says no: %1</source>
        <extracomment>%1 is a word such as “not”</extracomment>
        <translation>Só um dos dois nega: %1</translation>
    </message>
    <message>
        <source>Turned into its opposite: %1</source>
        <extracomment>%1 are a word of the original and its opposite in the translation</extracomment>
        <translation>Virou o contrário: %1</translation>
    </message>
    <message>
        <source>Lost on the way: %1</source>
        <extracomment>%1 are names, prices or codes</extracomment>
        <translation>Perdeu-se no caminho: %1</translation>
    </message>
    <message>
        <source>Said twice: %1</source>
        <extracomment>%1 are words of the translation</extracomment>
        <translation>Dito duas vezes: %1</translation>
    </message>
    <message>
        <source>Its length does not fit the original</source>
        <translation>O tamanho não combina com o original</translation>
    </message>
    <message>
        <source>The machine itself was unsure</source>
        <translation>O próprio tradutor não tinha certeza</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Liked</source>
        <extracomment>what was just done and can be taken back</extracomment>
        <translation>Curtida</translation>
    </message>
    <message>
        <source>Like taken back</source>
        <translation>Curtida removida</translation>
    </message>
    <message>
        <source>Added to the collection</source>
        <translation>Adicionada à coleção</translation>
    </message>
    <message>
        <source>Taken out of the collection</source>
        <translation>Removida da coleção</translation>
    </message>
    <message>
        <source>Following</source>
        <extracomment>what was just done and can be taken back: the viewer follows a person now</extracomment>
        <translation>Seguindo</translation>
    </message>
    <message>
        <source>No longer following</source>
        <translation>Você deixou de seguir</translation>
    </message>
    <message>
        <source>Shared with your followers</source>
        <translation>Compartilhada com seus seguidores</translation>
    </message>
    <message>
        <source>No longer shared</source>
        <translation>Não é mais compartilhada</translation>
    </message>
    <message>
        <source>Muted: their notes are not shown</source>
        <translation>Em silêncio: as notas da pessoa não aparecem</translation>
    </message>
    <message>
        <source>No longer muted</source>
        <translation>Não está mais em silêncio</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>what was just done and can be taken back</extracomment>
        <translation>Bloqueio ativado</translation>
    </message>
    <message>
        <source>No longer blocked</source>
        <translation>Bloqueio removido</translation>
    </message>
    <message>
        <source>Following the topic</source>
        <translation>Você segue o tópico</translation>
    </message>
    <message>
        <source>No longer following the topic</source>
        <translation>Você não segue mais o tópico</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Nota excluída</translation>
    </message>
    <message>
        <source>Comment deleted</source>
        <translation>Comentário excluído</translation>
    </message>
    <message>
        <source>Your translation is kept and used from now on</source>
        <translation>Sua tradução está guardada e será usada a partir de agora</translation>
    </message>
    <message>
        <source>This author is always translated from now on</source>
        <translation>Este autor passa a ser sempre traduzido</translation>
    </message>
    <message>
        <source>This author is never translated from now on</source>
        <translation>Este autor passa a nunca ser traduzido</translation>
    </message>
    <message>
        <source>The language of this author is kept</source>
        <translation>O idioma deste autor foi guardado</translation>
    </message>
    <message>
        <source>The language of this text is kept</source>
        <translation>O idioma deste texto foi guardado</translation>
    </message>
    <message>
        <source>This channel is translated from now on</source>
        <translation>Este canal passa a ser traduzido</translation>
    </message>
    <message>
        <source>This channel is left in the original from now on</source>
        <translation>Este canal passa a ficar no original</translation>
    </message>
    <message>
        <source>Rule removed</source>
        <translation>Regra removida</translation>
    </message>
    <message>
        <source>Added to the word list</source>
        <translation>Adicionada à lista de palavras</translation>
    </message>
    <message>
        <source>Taken out of the word list</source>
        <translation>Removida da lista de palavras</translation>
    </message>
    <message>
        <source>Kept in your glossary</source>
        <translation>Guardado no seu glossário</translation>
    </message>
    <message>
        <source>Removed from your glossary</source>
        <translation>Removido do seu glossário</translation>
    </message>
    <message>
        <source>This translation is kept, whatever translates</source>
        <translation>Esta tradução fica, seja qual for o tradutor</translation>
    </message>
    <message>
        <source>This translation is one of the machine&apos;s again</source>
        <translation>Esta tradução volta a ser automática</translation>
    </message>
    <message>
        <source>Translation forgotten</source>
        <translation>Tradução esquecida</translation>
    </message>
    <message>
        <source>Translations taken in</source>
        <extracomment>A file of translations was taken into the memory</extracomment>
        <translation>Traduções importadas</translation>
    </message>
    <message>
        <source>Terms taken in</source>
        <extracomment>A file of terms was taken into the glossary</extracomment>
        <translation>Termos importados</translation>
    </message>
</context>
<context>
    <name>Unsent</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>%n comentário</numerusform>
            <numerusform>%n comentários</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>%n mensagem</numerusform>
            <numerusform>%n mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>%n curtida</numerusform>
            <numerusform>%n curtidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collected note(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>%n nota salva</numerusform>
            <numerusform>%n notas salvas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared note(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>%n nota compartilhada</numerusform>
            <numerusform>%n notas compartilhadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <comment>answers to polls</comment>
        <translation>
            <numerusform>%n voto</numerusform>
            <numerusform>%n votos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow(s)</source>
        <comment>people or topics</comment>
        <translation>
            <numerusform>%n pedido de seguir</numerusform>
            <numerusform>%n pedidos de seguir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n muted or blocked</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n silenciado ou bloqueado</numerusform>
            <numerusform>%n silenciados ou bloqueados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reaction(s)</source>
        <comment>of any kind</comment>
        <translation>
            <numerusform>%n reação</numerusform>
            <numerusform>%n reações</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VideoControls</name>
    <message>
        <source>Play (Space)</source>
        <translation>Reproduzir (Espaço)</translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation>Ativar som (M)</translation>
    </message>
    <message>
        <source>Repeat</source>
        <extracomment>verb: play the video again and again</extracomment>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausar (Espaço)</translation>
    </message>
    <message>
        <source>Sound off (M)</source>
        <translation>Desativar som (M)</translation>
    </message>
</context>
<context>
    <name>VideoPlayer</name>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Videos cannot be played here: a system library is missing (libpulse0).</source>
        <translation>Não é possível reproduzir vídeos aqui: falta uma biblioteca do sistema (libpulse0).</translation>
    </message>
    <message>
        <source>This video is in a form that cannot be played here.</source>
        <translation>Este vídeo está em um formato que não pode ser reproduzido aqui.</translation>
    </message>
    <message>
        <source>This video could not be fetched.</source>
        <translation>Não foi possível obter este vídeo.</translation>
    </message>
    <message>
        <source>This video could not be read.</source>
        <translation>Não foi possível ler este vídeo.</translation>
    </message>
</context>
<context>
    <name>WaitingMark</name>
    <message numerus="yes">
        <source>%n not sent</source>
        <extracomment>of posts and reactions, shown in the top bar</extracomment>
        <translation>
            <numerusform>%n não enviado</numerusform>
            <numerusform>%n não enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>of posts and reactions, shown in the top bar</extracomment>
        <translation>
            <numerusform>%n aguardando</numerusform>
            <numerusform>%n aguardando</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: %1. Look at the reason and try again.</source>
        <extracomment>%1 is a list: 3 likes · 1 note</extracomment>
        <translation>Não enviado: %1. Veja o motivo e tente de novo.</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1. It goes out by itself when there is a network.</source>
        <extracomment>%1 is a list: 3 likes · 1 note</extracomment>
        <translation>Aguardando envio: %1. Sai sozinho quando houver rede.</translation>
    </message>
</context>
<context>
    <name>WarningEdit</name>
    <message>
        <source>What readers should know first</source>
        <translation>O que as pessoas devem saber antes</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Aviso de conteúdo</translation>
    </message>
    <message>
        <source>Cover the pictures too</source>
        <translation>Ocultar também as imagens</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>leaves the welcome page; everything stays as it is</extracomment>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>leaves the welcome page and shows the feed</extracomment>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Idioma da interface</translation>
    </message>
    <message>
        <source>Welcome to RedNote Desktop</source>
        <translation>Boas-vindas ao RedNote Desktop</translation>
    </message>
    <message>
        <source>What you cannot read is translated on this computer.</source>
        <translation>O que você não consegue ler é traduzido neste computador.</translation>
    </message>
    <message>
        <source>All of this can be changed in the settings.</source>
        <translation>Tudo isso pode ser mudado nas configurações.</translation>
    </message>
</context>
<context>
    <name>WelcomeChoices</name>
    <message>
        <source>Languages I read</source>
        <extracomment>heading on the welcome page</extracomment>
        <translation>Idiomas que eu leio</translation>
    </message>
    <message>
        <source>Translate into</source>
        <extracomment>choice of the language that everything else is translated into</extracomment>
        <translation>Traduzir para</translation>
    </message>
    <message>
        <source>I also read</source>
        <extracomment>choice of further languages, whose texts are left as they are</extracomment>
        <translation>Também leio</translation>
    </message>
    <message>
        <source>Languages I write</source>
        <extracomment>heading on the welcome page</extracomment>
        <translation>Idiomas em que escrevo</translation>
    </message>
    <message>
        <source>Write in your own language; what you post is put into this one, too:</source>
        <translation>Escreva no seu idioma; o que você publicar também é passado para este:</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>heading on the welcome page, above the themes</extracomment>
        <translation>Cores</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>theme: the colours of the operating system</extracomment>
        <translation>Seguir o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <extracomment>heading on the welcome page, above the two places where one can begin</extracomment>
        <translation>Por onde começar</translation>
    </message>
    <message>
        <source>The community inside</source>
        <translation>A comunidade integrada</translation>
    </message>
    <message>
        <source>Ready now, and nothing leaves this computer.</source>
        <translation>Pronta agora, e nada sai deste computador.</translation>
    </message>
    <message>
        <source>A network</source>
        <translation>Uma rede</translation>
    </message>
    <message>
        <source>Your account on Mastodon, Pixelfed, GoToSocial or Akkoma.</source>
        <extracomment>these are names of server programs</extracomment>
        <translation>Sua conta no Mastodon, Pixelfed, GoToSocial ou Akkoma.</translation>
    </message>
</context>
<context>
    <name>WholeWindow</name>
    <message>
        <source>Fill the window</source>
        <translation>Preencher a janela</translation>
    </message>
</context>
<context>
    <name>WordBrowser</name>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>No word matches.</source>
        <translation>Nenhuma palavra corresponde.</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>yours</source>
        <extracomment>mark on a word: in the reader&apos;s own glossary</extracomment>
        <translation>seu</translation>
    </message>
    <message>
        <source>slang</source>
        <extracomment>mark on a word</extracomment>
        <translation>gíria</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>Fechar a explicação</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>In the dictionary: %1</source>
        <translation>No dicionário: %1</translation>
    </message>
    <message>
        <source>Counted with: %1</source>
        <translation>Conta-se com: %1</translation>
    </message>
    <message>
        <source>The dictionary does not have this word.</source>
        <translation>O dicionário não tem esta palavra.</translation>
    </message>
    <message>
        <source>Literally: %1</source>
        <extracomment>%1 is the word-for-word meaning</extracomment>
        <translation>Literalmente: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the word with its reading and meaning (Ctrl+C)</source>
        <translation>Copiar a palavra com leitura e significado (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>WordMenu</name>
    <message>
        <source>Explain “%1”</source>
        <extracomment>%1 is a Chinese word</extracomment>
        <translation>Explicar “%1”</translation>
    </message>
</context>
<context>
    <name>WordRow</name>
    <message>
        <source>Open the note</source>
        <translation>Abrir a nota</translation>
    </message>
    <message>
        <source>Take out of the word list</source>
        <translation>Remover da lista de palavras</translation>
    </message>
</context>
<context>
    <name>WordStar</name>
    <message>
        <source>Take out of the word list</source>
        <translation>Remover da lista de palavras</translation>
    </message>
    <message>
        <source>Add to the word list</source>
        <translation>Adicionar à lista de palavras</translation>
    </message>
</context>
<context>
    <name>WordsTab</name>
    <message>
        <source>Find a word: Chinese, pinyin or meaning</source>
        <translation>Busque uma palavra: chinês, pinyin ou significado</translation>
    </message>
    <message>
        <source>Choose a note or a comment to see its Chinese words.</source>
        <translation>Escolha uma nota ou um comentário para ver as palavras chinesas.</translation>
    </message>
    <message>
        <source>slang</source>
        <extracomment>mark on a word</extracomment>
        <translation>gíria</translation>
    </message>
    <message>
        <source>There are no Chinese words in this text.</source>
        <translation>Não há palavras chinesas neste texto.</translation>
    </message>
</context>
<context>
    <name>_TitleBar</name>
    <message>
        <source>Float or dock %1</source>
        <translation>Soltar ou encaixar %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <extracomment>%1 is the name of a panel</extracomment>
        <translation>Fechar %1</translation>
    </message>
</context>
</TS>
