<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name>AboutNote</name>
    <message>
        <source>Changing your note</source>
        <translation>Editando tu nota</translation>
    </message>
    <message>
        <source>Leave the note as it is</source>
        <translation>Dejar la nota como está</translation>
    </message>
    <message>
        <source>Do not reply; write a note of its own</source>
        <translation>No responder; escribir una nota aparte</translation>
    </message>
    <message>
        <source>Leave the quoted note out</source>
        <translation>Quitar la nota citada</translation>
    </message>
    <message>
        <source>Replying to a note</source>
        <translation>En respuesta a una nota</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>En respuesta a %1</translation>
    </message>
    <message>
        <source>Quoting a note</source>
        <translation>Citando una nota</translation>
    </message>
    <message>
        <source>Quoting %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Citando a %1</translation>
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
        <translation>Un programa independiente. No lo ha creado RedNote ni Xiaohongshu, ni tiene relación con ellos; esos nombres pertenecen a sus titulares.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>verb on a button: copy the versions to the clipboard</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all versions</source>
        <translation>Copiar todas las versiones</translation>
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
        <translation>Datos, registros e informes de fallos para avisar a quienes hacen este programa</translation>
    </message>
    <message>
        <source>Welcome again</source>
        <translation>Volver a la bienvenida</translation>
    </message>
    <message>
        <source>The questions of the first start</source>
        <translation>Las preguntas del primer inicio</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>noun: the licences of the program and of what it bundles</extracomment>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Program: MIT licence.</source>
        <translation>Programa: licencia MIT.</translation>
    </message>
    <message>
        <source>Sample community, drawings, videos and slang glossary: CC0 1.0.</source>
        <translation>Comunidad de ejemplo, dibujos, videos y glosario de jerga: CC0 1.0.</translation>
    </message>
    <message>
        <source>Dictionary: CC-CEDICT, CC BY-SA 4.0.</source>
        <translation>Diccionario: CC-CEDICT, CC BY-SA 4.0.</translation>
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
        <translation>Paquete de idioma</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>Accounts (Ctrl+Shift+A)</source>
        <translation>Cuentas (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Mi perfil</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Volver a iniciar sesión…</translation>
    </message>
    <message>
        <source>Add an account here…</source>
        <translation>Añadir una cuenta local…</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>Conectar una cuenta…</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>vuelve a iniciar sesión</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Has to sign in again; nothing is lost until then</source>
        <translation>Tiene que volver a iniciar sesión; mientras tanto no se pierde nada</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>No keyring: signed in until the program ends</source>
        <translation>Sin llavero: la sesión dura hasta que se cierre el programa</translation>
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
        <translation>Cerrar sesión</translation>
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
        <translation>Cuentas en servidores de la familia de Mastodon. La sesión se guarda en el llavero del sistema; tu contraseña nunca se almacena.</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>Conectar una cuenta…</translation>
    </message>
    <message>
        <source>Another network</source>
        <translation>Otra red</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>People of the embedded community; nothing of it leaves this computer.</source>
        <translation>Personas de la comunidad integrada; todo se queda en este equipo.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Añadir una cuenta…</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Otra cuenta</translation>
    </message>
    <message>
        <source>None yet</source>
        <extracomment>no account is connected to a network yet</extracomment>
        <translation>Ninguna todavía</translation>
    </message>
    <message>
        <source>Sign out of %1? Drafts and notes that wait to be sent stay on this computer.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>¿Cerrar la sesión de %1? Los borradores y las notas pendientes de envío se quedan en este equipo.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
</context>
<context>
    <name>AccountWatch</name>
    <message>
        <source>%1 has to sign in again. Nothing is lost until then.</source>
        <extracomment>%1 is the name of a person, who is signed in on a server</extracomment>
        <translation>%1 tiene que volver a iniciar sesión. Mientras tanto no se pierde nada.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
</context>
<context>
    <name>AddButton</name>
    <message>
        <source>Add pictures or a video</source>
        <translation>Añadir imágenes o un video</translation>
    </message>
    <message>
        <source>Add pictures or a video; you can also drop or paste them</source>
        <translation>Añade imágenes o un video; también puedes arrastrarlos o pegarlos</translation>
    </message>
</context>
<context>
    <name>AlsoTo</name>
    <message numerus="yes">
        <source>Also to %n account(s)</source>
        <extracomment>on the button that chooses further accounts which post the same note</extracomment>
        <translation>
            <numerusform>También en otra cuenta</numerusform>
            <numerusform>También en %n cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>Also post to…</source>
        <translation>Publicar también en…</translation>
    </message>
    <message>
        <source>Post the same note with other accounts of yours</source>
        <translation>Publicar la misma nota con otras cuentas tuyas</translation>
    </message>
</context>
<context>
    <name>AltEditor</name>
    <message>
        <source>Done</source>
        <extracomment>closes the editor of a picture&apos;s description</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Close the description (Esc)</source>
        <translation>Cerrar la descripción (Esc)</translation>
    </message>
    <message>
        <source>What is in the picture? For people who cannot see it.</source>
        <translation>¿Qué se ve en la imagen? Para quienes no pueden verla.</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>adjective: light colours of the window</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>adjective: dark colours of the window</extracomment>
        <translation>Oscuro</translation>
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
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>80% to 200%</source>
        <translation>De 80&#xa0;% a 200&#xa0;%</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Idioma de la interfaz</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>noun: animations in the window</extracomment>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Reduced</source>
        <extracomment>adjective: reduced motion</extracomment>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>adjective: full motion</extracomment>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Reduced motion stops animations and autoplay.</source>
        <translation>El movimiento reducido detiene las animaciones y la reproducción automática.</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>The quoted note is gone, or not for you to see.</source>
        <translation>La nota citada ya no existe o no puedes verla.</translation>
    </message>
</context>
<context>
    <name>AuthorHeader</name>
    <message>
        <source>shared by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>compartida por %1</translation>
    </message>
    <message>
        <source>Everybody can see this, but it is in no public list</source>
        <translation>Todos pueden verla, pero no está en ninguna lista pública</translation>
    </message>
    <message>
        <source>Only the people mentioned can see this</source>
        <translation>Solo pueden verla las personas mencionadas</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>Solo puedes verla tú</translation>
    </message>
    <message>
        <source>Followers can see this</source>
        <translation>Pueden verla tus seguidores</translation>
    </message>
    <message>
        <source>edited</source>
        <extracomment>beside the date of a note: it was changed after posting</extracomment>
        <translation>editada</translation>
    </message>
    <message>
        <source>Show what was changed</source>
        <translation>Ver qué se cambió</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>tip of a button with three dots: more actions</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Close the note (Esc)</source>
        <translation>Cerrar la nota (Esc)</translation>
    </message>
    <message>
        <source>Open the Translation panel</source>
        <translation>Abrir el panel de traducción</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Eliminar la nota</translation>
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
        <translation>Elige la parte de la imagen</translation>
    </message>
    <message>
        <source>Drag to move, turn the wheel to zoom</source>
        <translation>Arrastra para mover, gira la rueda para ampliar</translation>
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
        <translation>¿Qué estás pensando? # para temas, @ para personas</translation>
    </message>
    <message>
        <source>Appears here as you type</source>
        <translation>Aparece aquí mientras escribes</translation>
    </message>
    <message>
        <source>Swap the two languages</source>
        <translation>Intercambiar los dos idiomas</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>EDITED BY YOU</source>
        <translation>EDITADO POR TI</translation>
    </message>
    <message numerus="yes">
        <source>%n EDITED BY YOU</source>
        <comment>sentences</comment>
        <translation>
            <numerusform>%n EDITADA POR TI</numerusform>
            <numerusform>%n EDITADAS POR TI</numerusform>
        </translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>Volver a traducir</translation>
    </message>
    <message>
        <source>Replace your text by a new translation</source>
        <translation>Reemplaza tu texto por una traducción nueva</translation>
    </message>
    <message>
        <source>TRANSLATING…</source>
        <translation>TRADUCIENDO…</translation>
    </message>
    <message>
        <source>TRANSLATED AS YOU TYPE</source>
        <translation>SE TRADUCE AL ESCRIBIR</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>verb on a button: write the translation oneself</extracomment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Write this text yourself; it is not replaced then</source>
        <translation>Escribe tú este texto; después no se reemplaza</translation>
    </message>
    <message>
        <source>This looks like %1.</source>
        <translation>Parece que está en %1.</translation>
    </message>
    <message>
        <source>Swap languages</source>
        <translation>Cambiar idiomas</translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <source>Link copied</source>
        <translation>Enlace copiado</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>verb: open the note</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Take the like back</source>
        <translation>Quitar me gusta</translation>
    </message>
    <message>
        <source>Like</source>
        <extracomment>verb: like the note</extracomment>
        <translation>Me gusta</translation>
    </message>
    <message>
        <source>Take out of collections</source>
        <translation>Quitar de guardados</translation>
    </message>
    <message>
        <source>Collect</source>
        <extracomment>verb: save the note into a collection</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <extracomment>verb: take back the sharing of a note to one&apos;s followers</extracomment>
        <translation>Dejar de compartir</translation>
    </message>
    <message>
        <source>Share with your followers</source>
        <translation>Compartir con tus seguidores</translation>
    </message>
    <message>
        <source>Show what is covered</source>
        <translation>Mostrar lo oculto</translation>
    </message>
    <message>
        <source>Cover it again</source>
        <translation>Volver a ocultar</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Explain the words</source>
        <translation>Explicar las palabras</translation>
    </message>
    <message>
        <source>Profile of %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Perfil de %1</translation>
    </message>
    <message>
        <source>Show translation</source>
        <translation>Ver traducción</translation>
    </message>
    <message>
        <source>Hide translation</source>
        <translation>Ocultar traducción</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>name of the collection that is made when the first note is collected</extracomment>
        <translation>Guardados</translation>
    </message>
</context>
<context>
    <name>CardCover</name>
    <message>
        <source>Try again</source>
        <comment>button on a lost picture</comment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button on what is covered</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Poll</source>
        <extracomment>noun: the note holds a poll</extracomment>
        <translation>Encuesta</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>noun: the note quotes another one</extracomment>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Advertencia de contenido</translation>
    </message>
    <message>
        <source>Hidden by your filter</source>
        <translation>Oculta por tu filtro</translation>
    </message>
    <message>
        <source>Sensitive content</source>
        <translation>Contenido delicado</translation>
    </message>
</context>
<context>
    <name>CardPainter</name>
    <message>
        <source>%1 shared</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 compartió</translation>
    </message>
    <message>
        <source>Replies to @%1</source>
        <extracomment>%1 is a person&apos;s handle</extracomment>
        <translation>En respuesta a @%1</translation>
    </message>
    <message>
        <source>A reply</source>
        <extracomment>noun: the note answers somebody; shown without a name</extracomment>
        <translation>Una respuesta</translation>
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
        <translation>palabra por palabra: %1</translation>
    </message>
    <message>
        <source>in your language: %1</source>
        <extracomment>%1 is the text in the reader&apos;s language</extracomment>
        <translation>en tu idioma: %1</translation>
    </message>
    <message>
        <source>translated</source>
        <extracomment>read out: the card&apos;s text is a translation</extracomment>
        <translation>traducida</translation>
    </message>
    <message>
        <source>in the author&apos;s words</source>
        <translation>con palabras del autor</translation>
    </message>
    <message>
        <source>translated, original: %1</source>
        <extracomment>%1 is the text as its author wrote it</extracomment>
        <translation>traducida, original: %1</translation>
    </message>
    <message>
        <source>in the author&apos;s words, original: %1</source>
        <extracomment>%1 is the text in the language the author wrote first</extracomment>
        <translation>con palabras del autor, original: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>%n me gusta</numerusform>
            <numerusform>%n me gusta</numerusform>
        </translation>
    </message>
    <message>
        <source>liked by you</source>
        <translation>te gusta</translation>
    </message>
    <message>
        <source>collected by you</source>
        <translation>guardada por ti</translation>
    </message>
    <message>
        <source>shared by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>compartida por %1</translation>
    </message>
    <message>
        <source>replies to @%1</source>
        <extracomment>%1 is a person&apos;s handle</extracomment>
        <translation>responde a @%1</translation>
    </message>
    <message>
        <source>hidden by your filter, V shows it</source>
        <translation>oculta por tu filtro, V la muestra</translation>
    </message>
    <message>
        <source>behind a content warning, V opens it</source>
        <translation>tras una advertencia de contenido, V la abre</translation>
    </message>
    <message>
        <source>the pictures are covered, V shows them</source>
        <translation>las imágenes están ocultas, V las muestra</translation>
    </message>
    <message>
        <source>text only</source>
        <extracomment>read out: the note has no picture</extracomment>
        <translation>solo texto</translation>
    </message>
    <message>
        <source>video</source>
        <extracomment>read out: the note has a video</extracomment>
        <translation>video</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardTips</name>
    <message>
        <source>Take the like back (L)</source>
        <translation>Quitar me gusta (L)</translation>
    </message>
    <message>
        <source>Like (L)</source>
        <extracomment>verb; the key stays as it is</extracomment>
        <translation>Me gusta (L)</translation>
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
        <translation>Volver a cargar la imagen</translation>
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
        <translation>Siguiente (→)</translation>
    </message>
    <message>
        <source>Describe the picture</source>
        <translation>Ver la descripción de la imagen</translation>
    </message>
    <message>
        <source>ALT</source>
        <extracomment>badge on a picture that has an alternative text</extracomment>
        <translation>ALT</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Leave the whole window (Esc)</source>
        <translation>Salir de la ventana completa (Esc)</translation>
    </message>
    <message>
        <source>Whole window (F)</source>
        <translation>Ventana completa (F)</translation>
    </message>
</context>
<context>
    <name>CollectMenu</name>
    <message>
        <source>New collection…</source>
        <translation>Nueva colección…</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nueva colección</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: name of the new collection</extracomment>
        <translation>Nombre</translation>
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
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
</context>
<context>
    <name>CollectionPage</name>
    <message>
        <source>Bookmarks</source>
        <extracomment>noun: notes that were saved on a network without collections</extracomment>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>This collection is empty</source>
        <translation>Esta colección está vacía</translation>
    </message>
    <message>
        <source>The star under a note puts it here.</source>
        <translation>La estrella bajo una nota la guarda aquí.</translation>
    </message>
</context>
<context>
    <name>CollectionsPage</name>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nueva colección</translation>
    </message>
    <message>
        <source>Nothing collected yet</source>
        <translation>Aún no has guardado nada</translation>
    </message>
    <message>
        <source>The star under a note keeps it in a collection of yours.</source>
        <translation>La estrella bajo una nota la guarda en una de tus colecciones.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: name of a collection</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Cambiar el nombre de la colección</translation>
    </message>
    <message>
        <source>Delete the collection “%1”? The notes in it stay where they are.</source>
        <extracomment>%1 is the name of a collection</extracomment>
        <translation>¿Eliminar la colección “%1”? Las notas que contiene se quedan donde están.</translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation>Eliminar colección</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>CommentBox</name>
    <message>
        <source>Reply in your language…</source>
        <translation>En tu idioma…</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Tu comentario</translation>
    </message>
    <message>
        <source>Post in both</source>
        <translation>Publicar en ambos</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>verb on a button: send the comment</extracomment>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Do not reply to this comment</source>
        <translation>No responder a este comentario</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>Enviar (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Post the comment in both languages</source>
        <translation>Publicar el comentario en ambos idiomas</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Followers read it, as they do the note.</source>
        <translation>Lo leen los seguidores, igual que la nota.</translation>
    </message>
    <message>
        <source>Only those mentioned read it, as they do the note.</source>
        <translation>Solo lo leen las personas mencionadas, igual que la nota.</translation>
    </message>
    <message>
        <source>It stands behind the same warning: %1</source>
        <extracomment>%1 is a content warning</extracomment>
        <translation>Lleva la misma advertencia: %1</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>En respuesta a %1</translation>
    </message>
    <message>
        <source>It will be sent when there is a connection</source>
        <translation>Se enviará cuando haya conexión</translation>
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
        <translation>Volver a traducir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Responder a %1</translation>
    </message>
    <message numerus="yes">
        <source>Take the like back (%n likes)</source>
        <translation>
            <numerusform>Quitar me gusta (%n me gusta)</numerusform>
            <numerusform>Quitar me gusta (%n me gusta)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Like (%n likes)</source>
        <translation>
            <numerusform>Me gusta (%n me gusta)</numerusform>
            <numerusform>Me gusta (%n me gusta)</numerusform>
        </translation>
    </message>
    <message>
        <source>Machine&apos;s guess</source>
        <extracomment>mark on a comment that was put together word by word</extracomment>
        <translation>Traducción automática</translation>
    </message>
    <message>
        <source>Word by word</source>
        <translation>Palabra por palabra</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>verb on a button</extracomment>
        <translation>Traducir</translation>
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
            <numerusform>%n comentario</numerusform>
            <numerusform>%n comentarios</numerusform>
        </translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>Aún no hay comentarios</translation>
    </message>
    <message>
        <source>Write the first one, in your own language.</source>
        <translation>Escribe el primero, en tu propio idioma.</translation>
    </message>
    <message>
        <source>More comments</source>
        <translation>Más comentarios</translation>
    </message>
    <message>
        <source>Try again to load more comments</source>
        <translation>Reintentar cargar más comentarios</translation>
    </message>
</context>
<context>
    <name>CommentsTab</name>
    <message>
        <source>More comments</source>
        <translation>Más comentarios</translation>
    </message>
    <message>
        <source>No note is open</source>
        <translation>Ninguna nota abierta</translation>
    </message>
    <message>
        <source>Open a note to read its comments in both languages.</source>
        <translation>Abre una nota para leer sus comentarios en ambos idiomas.</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>Aún no hay comentarios</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
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
        <translation>Nueva nota</translation>
    </message>
    <message>
        <source>Kept in your drafts</source>
        <translation>Guardada en tus borradores</translation>
    </message>
</context>
<context>
    <name>CorrectionEdit</name>
    <message>
        <source>Your translation of this sentence</source>
        <translation>Tu traducción de esta frase</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave the translation as it was (Esc)</source>
        <translation>Dejar la traducción como estaba (Esc)</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>verb on a button: keep one&apos;s own translation of a sentence</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Use this translation from now on, wherever the sentence occurs (Ctrl+Enter)</source>
        <translation>Usar esta traducción desde ahora, dondequiera que aparezca la frase (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>CoverPicker</name>
    <message>
        <source>Cover made of your words</source>
        <translation>Portada hecha con tus palabras</translation>
    </message>
    <message>
        <source>Cover style: %1</source>
        <translation>Estilo de portada: %1</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>noun: a paper-coloured background of a text note</extracomment>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Sunrise</source>
        <extracomment>noun: name of a coloured background of a text note</extracomment>
        <translation>Amanecer</translation>
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
        <translation>Tinta</translation>
    </message>
    <message>
        <source>Blush</source>
        <extracomment>noun: name of a pink background of a text note</extracomment>
        <translation>Rubor</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Cielo</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Bosque</translation>
    </message>
    <message>
        <source>Butter</source>
        <extracomment>noun: name of a pale yellow background of a text note</extracomment>
        <translation>Mantequilla</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>Coral</source>
        <extracomment>noun: name of a coral-red background of a text note</extracomment>
        <translation>Coral</translation>
    </message>
    <message>
        <source>Squared paper</source>
        <extracomment>noun: a background of a text note with the squares of an exercise book</extracomment>
        <translation>Papel cuadriculado</translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>Something went wrong in the last run.</source>
        <translation>Algo salió mal la última vez.</translation>
    </message>
    <message>
        <source>RedNote Desktop ended unexpectedly.</source>
        <translation>RedNote Desktop se cerró de forma inesperada.</translation>
    </message>
    <message>
        <source>View report</source>
        <translation>Ver informe</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>verb: takes the notice away; the report stays in the diagnostics</extracomment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>DamageNotice</name>
    <message>
        <source>A damaged file was set aside in the profile folder: %1</source>
        <extracomment>%1 are names of files</extracomment>
        <translation>Se apartó un archivo dañado en la carpeta de datos: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) saved from it.</source>
        <comment>drafts, words, notes …</comment>
        <translation>
            <numerusform>Se salvó %n entrada.</numerusform>
            <numerusform>Se salvaron %n entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n entry(s) could not be read.</source>
        <comment>drafts, words, notes …</comment>
        <translation>
            <numerusform>Al menos %n entrada no se pudo leer.</numerusform>
            <numerusform>Al menos %n entradas no se pudieron leer.</numerusform>
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
        <translation>Quién puede leer la nota</translation>
    </message>
    <message>
        <source>Visible to: %1</source>
        <translation>Visible para: %1</translation>
    </message>
    <message>
        <source>Everyone</source>
        <extracomment>who may see the note</extracomment>
        <translation>Todo el mundo</translation>
    </message>
    <message>
        <source>Everyone, not in lists</source>
        <translation>Todo el mundo, sin listas</translation>
    </message>
    <message>
        <source>Followers</source>
        <extracomment>who may see the note: only those who follow its author</extracomment>
        <translation>Seguidores</translation>
    </message>
    <message>
        <source>Mentioned people</source>
        <extracomment>who may see the note: only those named in it</extracomment>
        <translation>Personas mencionadas</translation>
    </message>
    <message>
        <source>Only me</source>
        <extracomment>who may see the note: only its author</extracomment>
        <translation>Solo yo</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Looks</source>
        <extracomment>group of facts: theme, text size, languages</extracomment>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Tipos de letra</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tamaños</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>group of facts: how many accounts there are, whether something crashed</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>Paquetes de idioma</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>Sistema de ventanas</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Pantallas</translation>
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
        <translation>Se ejecuta desde</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Idioma de la interfaz</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>Languages read</source>
        <translation>Idiomas que se leen</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>Chino simplificado</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>Chino tradicional</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
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
        <translation>Registros</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Locale files</source>
        <translation>Archivos de idioma</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Profile database</source>
        <translation>Base de datos del perfil</translation>
    </message>
    <message>
        <source>Community database</source>
        <translation>Base de datos de la comunidad</translation>
    </message>
    <message>
        <source>Own pictures and videos</source>
        <translation>Imágenes y videos propios</translation>
    </message>
    <message>
        <source>Copies of what was published</source>
        <translation>Copias de lo publicado</translation>
    </message>
    <message>
        <source>Installed packs</source>
        <translation>Paquetes instalados</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Accounts here</source>
        <translation>Cuentas en este equipo</translation>
    </message>
    <message>
        <source>Accounts on networks</source>
        <translation>Cuentas en redes</translation>
    </message>
    <message>
        <source>Remote engines in use</source>
        <translation>Traductores remotos en uso</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Informes de fallos</translation>
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
        <translation>Guardar registros…</translation>
    </message>
    <message>
        <source>Crash reports…</source>
        <translation>Informes de fallos…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>For a report to those who make this program. Neither this nor the log bundle names people or holds anything you wrote or read.</source>
        <translation>Para avisar a quienes hacen este programa. Ni esto ni los registros guardados nombran a personas o contienen nada que hayas escrito o leído.</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>of facts: they are on the clipboard now</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Save log bundle</source>
        <translation>Guardar registros</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Archivos Zip (*.zip)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Guardado como %1</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>DoubtRow</name>
    <message>
        <source>Post anyway</source>
        <translation>Publicar igualmente</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>verb on a button: change the translation before posting</extracomment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Post in %1 only</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>Publicar solo en %1</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Untitled</source>
        <extracomment>adjective: a draft without title and text</extracomment>
        <translation>Sin título</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Eliminar borrador</translation>
    </message>
</context>
<context>
    <name>DraftsPage</name>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nueva nota</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>No hay borradores</translation>
    </message>
    <message>
        <source>What you write is kept here until you post it.</source>
        <translation>Lo que escribes se guarda aquí hasta que lo publicas.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Sin enviar</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En espera de envío</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>No enviar</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Eliminar borrador</translation>
    </message>
    <message>
        <source>Delete this draft? It cannot be brought back.</source>
        <translation>¿Eliminar este borrador? No se puede recuperar.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop pictures or a video here</source>
        <translation>Suelta aquí imágenes o un video</translation>
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
        <translation>Sobre ti</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>verb on a button: remove the picture of oneself</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: the name that others see, not the handle</extracomment>
        <translation>Nombre</translation>
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
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tiff)</source>
        <translation>Imágenes (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tiff)</translation>
    </message>
</context>
<context>
    <name>EngineDialog</name>
    <message>
        <source>Add a translation service</source>
        <translation>Añadir un servicio de traducción</translation>
    </message>
    <message>
        <source>Change a translation service</source>
        <translation>Cambiar un servicio de traducción</translation>
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
        <translation>Queda desactivado hasta que lo actives en la lista.</translation>
    </message>
    <message>
        <source>This address is not encrypted: others on the way can read texts and key.</source>
        <translation>Esta dirección no está cifrada: otras personas pueden leer por el camino los textos y la clave.</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>verb on a button: try whether the service answers</extracomment>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Sends one fixed sentence to the service</source>
        <translation>Envía al servicio una frase fija</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>noun: the kind of translation service</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>noun: the paid or free plan of a translation service</extracomment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>noun: web address of a translation service</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>noun: language model of a translation service</extracomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>noun: secret access key of a translation service</extracomment>
        <translation>Clave</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>guardada; escribe para reemplazarla</translation>
    </message>
    <message>
        <source>goes into the system&apos;s keyring</source>
        <translation>va al llavero del sistema</translation>
    </message>
    <message>
        <source>only if the service wants one</source>
        <translation>solo si el servicio la pide</translation>
    </message>
    <message>
        <source>Asking…</source>
        <extracomment>the translation service is being tried</extracomment>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>There is no keyring, so the key is forgotten when the program ends.</source>
        <translation>No hay llavero, así que la clave se olvida al cerrar el programa.</translation>
    </message>
    <message>
        <source>Enter an address such as %1, without a name or key in it.</source>
        <translation>Escribe una dirección como %1, sin nombre ni clave.</translation>
    </message>
    <message>
        <source>Enter the model to use, such as qwen2.5:7b.</source>
        <translation>Escribe el modelo que se usará, como qwen2.5:7b.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Escribe un nombre.</translation>
    </message>
</context>
<context>
    <name>EngineFoot</name>
    <message>
        <source>Translating…</source>
        <translation>Traduciendo…</translation>
    </message>
    <message>
        <source>Show translation</source>
        <translation>Ver traducción</translation>
    </message>
    <message>
        <source>Original only</source>
        <extracomment>state: the text is shown without translation</extracomment>
        <translation>Solo original</translation>
    </message>
    <message>
        <source>Improve</source>
        <extracomment>verb on a button: write a better translation</extracomment>
        <translation>Mejorar</translation>
    </message>
    <message>
        <source>Write a better translation of the marked sentence (E)</source>
        <translation>Escribe una traducción mejor de la frase marcada (E)</translation>
    </message>
    <message>
        <source>Flip the whole window between translation and original (Ctrl+T)</source>
        <translation>Cambiar toda la ventana entre traducción y original (Ctrl+T)</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <comment>reading aid above Chinese words</comment>
        <translation>Pinyin</translation>
    </message>
    <message>
        <source>Show how the Chinese words are read</source>
        <translation>Mostrar cómo se leen las palabras chinas</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>verb on a button: opens the choice of what to copy</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the translation or both languages</source>
        <translation>Copiar la traducción o ambos idiomas</translation>
    </message>
    <message>
        <source>Copy translation</source>
        <translation>Copiar traducción</translation>
    </message>
    <message>
        <source>Copy both languages</source>
        <translation>Copiar ambos idiomas</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>Volver a traducir</translation>
    </message>
    <message>
        <source>Translate again, without what is remembered</source>
        <translation>Volver a traducir, sin lo que se recuerda</translation>
    </message>
    <message>
        <source>Written by the author in both languages</source>
        <translation>Escrita por el autor en ambos idiomas</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Sin traducir</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>En este dispositivo</translation>
    </message>
    <message>
        <source>On a server</source>
        <translation>En un servidor</translation>
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
        <translation>Qué se envió</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Borrar la lista</translation>
    </message>
    <message>
        <source>Nothing has left this computer.</source>
        <translation>Nada ha salido de este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n requests, %2 characters</source>
        <extracomment>%1 is the name of a server, %2 a number of characters; %n counts requests</extracomment>
        <translation>
            <numerusform>%1: %n solicitud, %2 caracteres</numerusform>
            <numerusform>%1: %n solicitudes, %2 caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of what was sent is forgotten. What was sent stays sent.</source>
        <translation>Se olvida la lista de lo enviado. Lo que se envió, enviado está.</translation>
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
        <translation>Consultar %1 después</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is the name of a translation service; a switch that is on or off</extracomment>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>verb on a button: try whether the service answers</extracomment>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Test %1</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>Probar %1</translation>
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
        <translation>Servicio de chat</translation>
    </message>
    <message>
        <source>Chat service (OpenAI, Ollama …)</source>
        <translation>Servicio de chat (OpenAI, Ollama…)</translation>
    </message>
    <message>
        <source>Built-in translator, by way of English, packs %1</source>
        <extracomment>%1 are the versions of language packs</extracomment>
        <translation>Traductor integrado, pasando por el inglés, paquetes %1</translation>
    </message>
    <message>
        <source>Built-in translator, pack %1</source>
        <extracomment>%1 is the version of a language pack</extracomment>
        <translation>Traductor integrado, paquete %1</translation>
    </message>
    <message>
        <source>Slang glossary</source>
        <translation>Glosario de jerga</translation>
    </message>
    <message>
        <source>Your glossary</source>
        <translation>Tu glosario</translation>
    </message>
    <message>
        <source>Dictionary %1</source>
        <extracomment>%1 is the name of a dictionary</extracomment>
        <translation>Diccionario %1</translation>
    </message>
    <message>
        <source>%1 (still learning)</source>
        <extracomment>%1 is the name of a translator that makes mistakes</extracomment>
        <translation>%1 (en pruebas)</translation>
    </message>
    <message>
        <source>The key is missing or not accepted.</source>
        <translation>Falta la clave o no se acepta.</translation>
    </message>
    <message>
        <source>There is no such service or model at this address.</source>
        <translation>No existe tal servicio o modelo en esta dirección.</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>El servicio rechazó la solicitud.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>No se puede contactar con el servicio.</translation>
    </message>
    <message>
        <source>What came back was not a usable translation.</source>
        <translation>La respuesta no era una traducción utilizable.</translation>
    </message>
    <message>
        <source>“%1” → “%2” (%3 ms)</source>
        <extracomment>%1 is a sentence, %2 its translation, %3 a number of milliseconds</extracomment>
        <translation>“%1” → “%2” (%3&#xa0;ms)</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>in the record of what was sent: the service answered</extracomment>
        <translation>Respondió</translation>
    </message>
    <message>
        <source>Given up</source>
        <extracomment>in the record of what was sent: the reader or the program stopped waiting</extracomment>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Sin respuesta aún</translation>
    </message>
    <message>
        <source>Not by %1: %2</source>
        <extracomment>%1 is the name of a translation service, %2 a sentence that says why it failed</extracomment>
        <translation>%1 no tradujo: %2</translation>
    </message>
</context>
<context>
    <name>EnginesSection</name>
    <message>
        <source>Who translates</source>
        <translation>Quién traduce</translation>
    </message>
    <message>
        <source>The first in the list is asked first; where it fails, the next one is. Services get public notes and comments that you look at, while they are switched on. Drafts, private notes and notes for followers never leave this computer.</source>
        <translation>Se consulta primero al primero de la lista; si falla, al siguiente. Mientras están activados, los servicios reciben las notas y los comentarios públicos que ves. Los borradores, las notas privadas y las notas para seguidores nunca salen de este equipo.</translation>
    </message>
    <message>
        <source>Order for</source>
        <extracomment>before the name of two languages: in which order the services are asked for them</extracomment>
        <translation>Orden para</translation>
    </message>
    <message>
        <source>Use the order for all languages</source>
        <translation>Usar el orden de todos los idiomas</translation>
    </message>
    <message>
        <source>Add a service…</source>
        <translation>Añadir un servicio…</translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>Otro servicio</translation>
    </message>
    <message>
        <source>LibreTranslate, DeepL, or a chat service such as Ollama on this computer</source>
        <translation>LibreTranslate, DeepL o un servicio de chat como Ollama en este equipo</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Qué se envió</translation>
    </message>
    <message>
        <source>Every request to a service is written down before it leaves: when, to whom and how much, never the text.</source>
        <translation>Cada solicitud a un servicio se anota antes de salir: cuándo, a quién y cuánto, nunca el texto.</translation>
    </message>
    <message numerus="yes">
        <source>%1 It is asked again in %n minutes.</source>
        <extracomment>%1 says why a service failed, in a sentence; %n counts minutes</extracomment>
        <translation>
            <numerusform>%1 Se reintenta dentro de %n minuto.</numerusform>
            <numerusform>%1 Se reintenta dentro de %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switched off: drafts, private notes and notes for followers are not translated.</source>
        <translation>Desactivado: los borradores, las notas privadas y las notas para seguidores no se traducen.</translation>
    </message>
    <message>
        <source>Switched off, and no service is on: nothing is translated.</source>
        <translation>Desactivado y sin ningún servicio activo: no se traduce nada.</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>no language pack</source>
        <translation>sin paquete de idioma</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>noun: translations made on this computer</extracomment>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Use %1?</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>¿Usar %1?</translation>
    </message>
    <message>
        <source>Public notes and comments that you look at are sent to the program at %1 on this computer to be translated; what it does with them is up to that program. Drafts, private notes and notes for followers are never sent. Every request is listed in these settings.</source>
        <extracomment>%1 is the name and the port of a server</extracomment>
        <translation>Las notas y los comentarios públicos que ves se envían al programa en %1, en este equipo, para traducirlos; lo que haga con ellos depende de ese programa. Los borradores, las notas privadas y las notas para seguidores nunca se envían. Cada solicitud aparece en estos ajustes.</translation>
    </message>
    <message>
        <source>Public notes and comments that you look at are sent to %1 to be translated. Its operator sees these texts and your internet address. Drafts, private notes and notes for followers are never sent. Every request is listed in these settings.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Las notas y los comentarios públicos que ves se envían a %1 para traducirlos. Quien lo gestiona ve estos textos y tu dirección de internet. Los borradores, las notas privadas y las notas para seguidores nunca se envían. Cada solicitud aparece en estos ajustes.</translation>
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
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Its address and its key are forgotten.</source>
        <translation>Se olvidan su dirección y su clave.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The translation service wants another key.</source>
        <translation>El servicio de traducción pide otra clave.</translation>
    </message>
    <message>
        <source>No server of this name was found. Check the name and the connection.</source>
        <translation>No se encontró ningún servidor con ese nombre. Revisa el nombre y la conexión.</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>No hay conexión.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>No llegó respuesta a tiempo.</translation>
    </message>
    <message>
        <source>No secure connection could be made. Check the address.</source>
        <translation>No se pudo establecer una conexión segura. Revisa la dirección.</translation>
    </message>
    <message>
        <source>The address sends to another one. Enter that one instead.</source>
        <translation>La dirección redirige a otra. Escribe esa otra.</translation>
    </message>
    <message>
        <source>This account is signed out. Sign in again to go on.</source>
        <translation>La sesión de esta cuenta está cerrada. Vuelve a iniciarla para continuar.</translation>
    </message>
    <message>
        <source>The program was not let in. The account stays as it was.</source>
        <translation>El programa no obtuvo permiso. La cuenta queda como estaba.</translation>
    </message>
    <message>
        <source>What this account may use of the service is used up.</source>
        <translation>Esta cuenta ha agotado su cuota del servicio.</translation>
    </message>
    <message>
        <source>Too many requests. Wait a moment, then try again.</source>
        <translation>Demasiadas solicitudes. Espera un momento y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>This is gone, or not visible to this account.</source>
        <translation>Ya no existe o esta cuenta no puede verlo.</translation>
    </message>
    <message>
        <source>It was refused. Check what you entered and try again.</source>
        <translation>Fue rechazado. Revisa lo que escribiste y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The server has a problem. Try again later.</source>
        <translation>El servidor tiene un problema. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>This address is not a server that can be connected.</source>
        <translation>Esta dirección no es de un servidor al que se pueda conectar.</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>No se entendió la respuesta.</translation>
    </message>
    <message>
        <source>No language pack is installed for these languages.</source>
        <translation>No hay ningún paquete instalado para estos idiomas.</translation>
    </message>
    <message>
        <source>No translator here knows these languages.</source>
        <translation>Ningún traductor de aquí conoce estos idiomas.</translation>
    </message>
    <message>
        <source>No translator is switched on that may see this text.</source>
        <translation>No hay activado ningún traductor que pueda ver este texto.</translation>
    </message>
    <message>
        <source>The translator gave nothing usable for this text.</source>
        <translation>El traductor no dio nada utilizable para este texto.</translation>
    </message>
    <message>
        <source>This file is too large. Choose a smaller one.</source>
        <translation>Este archivo es demasiado grande. Elige uno más pequeño.</translation>
    </message>
    <message>
        <source>This file is not a picture or video that can be read.</source>
        <translation>Este archivo no es una imagen o un video que se pueda leer.</translation>
    </message>
    <message>
        <source>A file of the profile was damaged and has been set aside.</source>
        <translation>Un archivo de tus datos estaba dañado y se ha apartado.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again.</source>
        <translation>El disco está lleno. Libera espacio y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>This profile was written by a newer version. Update to open it.</source>
        <translation>Estos datos los escribió una versión más reciente. Actualiza para abrirlos.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is not available or locked.</source>
        <translation>El llavero del sistema no está disponible o está bloqueado.</translation>
    </message>
    <message>
        <source>The profile folder could not be read or written.</source>
        <translation>No se pudo leer o escribir en la carpeta de datos.</translation>
    </message>
    <message>
        <source>Something went wrong. The log holds the details.</source>
        <translation>Algo salió mal. El registro tiene los detalles.</translation>
    </message>
    <message>
        <source>This file is not a language pack, or it is damaged.</source>
        <translation>Este archivo no es un paquete de idioma o está dañado.</translation>
    </message>
    <message>
        <source>This pack tries to write outside its folder. Not installed.</source>
        <translation>Este paquete intenta escribir fuera de su carpeta. No se instaló.</translation>
    </message>
    <message>
        <source>This pack is too large. Not installed.</source>
        <translation>Este paquete es demasiado grande. No se instaló.</translation>
    </message>
    <message>
        <source>This kind of language pack cannot be used here.</source>
        <translation>Este tipo de paquete de idioma no se puede usar aquí.</translation>
    </message>
    <message>
        <source>This pack splits words in a way (BPE) that this program cannot. Not installed.</source>
        <translation>Este paquete divide las palabras de una forma (BPE) que este programa no admite. No se instaló.</translation>
    </message>
    <message>
        <source>What came is not what the list promises. Deleted; try again later.</source>
        <translation>Lo que llegó no es lo que promete la lista. Se eliminó; inténtalo más tarde.</translation>
    </message>
    <message>
        <source>This pack failed to translate on trial. Not installed.</source>
        <translation>Este paquete no logró traducir en la prueba. No se instaló.</translation>
    </message>
    <message>
        <source>This version, or a newer one, is installed already.</source>
        <translation>Esta versión, o una más reciente, ya está instalada.</translation>
    </message>
    <message>
        <source>The list names no safe address for this pack.</source>
        <translation>La lista no indica una dirección segura para este paquete.</translation>
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
        <translation>Viajes</translation>
    </message>
    <message>
        <source>Beauty</source>
        <comment>channel</comment>
        <translation>Belleza</translation>
    </message>
    <message>
        <source>Outfits</source>
        <comment>channel</comment>
        <translation>Looks</translation>
    </message>
    <message>
        <source>Pets</source>
        <comment>channel</comment>
        <translation>Mascotas</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>channel</comment>
        <translation>Hogar</translation>
    </message>
    <message>
        <source>Study</source>
        <comment>channel</comment>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Fitness</source>
        <comment>channel</comment>
        <translation>Fitness</translation>
    </message>
    <message>
        <source>Tech</source>
        <comment>channel</comment>
        <translation>Tecnología</translation>
    </message>
    <message>
        <source>Film and music</source>
        <comment>channel</comment>
        <translation>Cine y música</translation>
    </message>
    <message>
        <source>Crafts</source>
        <comment>channel</comment>
        <translation>Manualidades</translation>
    </message>
    <message>
        <source>Parenting</source>
        <comment>channel</comment>
        <translation>Crianza</translation>
    </message>
    <message>
        <source>Life</source>
        <comment>channel</comment>
        <translation>Vida</translation>
    </message>
    <message>
        <source>New here</source>
        <comment>channel</comment>
        <translation>Nuevos aquí</translation>
    </message>
    <message>
        <source>Trending</source>
        <comment>channel</comment>
        <translation>Tendencias</translation>
    </message>
    <message>
        <source>This server</source>
        <comment>channel</comment>
        <translation>Este servidor</translation>
    </message>
    <message>
        <source>All servers</source>
        <comment>channel</comment>
        <translation>Todos los servidores</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>what the people one follows write</comment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>For you</source>
        <extracomment>name of the channel with notes chosen for the reader</extracomment>
        <translation>Para ti</translation>
    </message>
    <message>
        <source>Nothing in this channel yet</source>
        <translation>Aún no hay nada en este canal</translation>
    </message>
    <message>
        <source>Write the first note: choose a topic of this channel for it.</source>
        <translation>Escribe la primera nota: elige para ella un tema de este canal.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nueva nota</translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message>
        <source>Warning</source>
        <extracomment>noun: a button that covers the note behind a content warning</extracomment>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Warn about the content before it is opened</source>
        <translation>Avisar del contenido antes de que se abra</translation>
    </message>
    <message>
        <source>Poll</source>
        <extracomment>noun: a button that adds a poll</extracomment>
        <translation>Encuesta</translation>
    </message>
    <message>
        <source>Ask your readers</source>
        <translation>Pregunta a tus lectores</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>adverb: a button that lets the note be posted at a later time</extracomment>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Choose when it is posted</source>
        <translation>Elige cuándo se publica</translation>
    </message>
</context>
<context>
    <name>FeedFooter</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>You have seen it all</source>
        <translation>Ya lo has visto todo</translation>
    </message>
</context>
<context>
    <name>FeedPanel</name>
    <message>
        <source>Nothing here yet</source>
        <translation>Aún no hay nada aquí</translation>
    </message>
    <message>
        <source>New notes will show up here.</source>
        <translation>Las notas nuevas aparecerán aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>%n nota nueva</numerusform>
            <numerusform>%n notas nuevas</numerusform>
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
        <translation>Lo que debe seguir visible</translation>
    </message>
    <message>
        <source>Click what must stay visible when the picture is cropped. Arrow keys move it.</source>
        <translation>Haz clic en lo que debe seguir visible al recortar la imagen. Las flechas lo mueven.</translation>
    </message>
    <message>
        <source>%1 % from the left, %2 % from the bottom</source>
        <extracomment>%1 and %2 are numbers from 0 to 100</extracomment>
        <translation>%1&#xa0;% desde la izquierda, %2&#xa0;% desde abajo</translation>
    </message>
</context>
<context>
    <name>FollowButton</name>
    <message>
        <source>Following</source>
        <extracomment>state of the button: the viewer follows this person</extracomment>
        <translation>Siguiendo</translation>
    </message>
    <message>
        <source>Stop following %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Dejar de seguir a %1</translation>
    </message>
    <message>
        <source>Requested</source>
        <extracomment>The viewer asked to follow a person, who has not answered yet</extracomment>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Take back the request to follow %1</source>
        <translation>Retirar la solicitud para seguir a %1</translation>
    </message>
    <message>
        <source>Follow back</source>
        <extracomment>verb: follow somebody who follows the viewer already</extracomment>
        <translation>Seguir también</translation>
    </message>
    <message>
        <source>Follow %1 back</source>
        <translation>Seguir también a %1</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>verb on a button</extracomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Seguir a %1</translation>
    </message>
</context>
<context>
    <name>FollowingPage</name>
    <message>
        <source>No notes here yet</source>
        <translation>Aún no hay notas aquí</translation>
    </message>
    <message>
        <source>Follow people whose notes you like; what they post appears here.</source>
        <translation>Sigue a personas cuyas notas te gusten; lo que publiquen aparecerá aquí.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Topic</source>
        <extracomment>noun: a button that adds a topic (hashtag)</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Add a topic (#)</source>
        <translation>Añadir un tema (#)</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>noun: a button that adds a product</extracomment>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Recommend a product</source>
        <translation>Recomendar un producto</translation>
    </message>
    <message>
        <source>Keep as draft, begin a new note</source>
        <translation>Guardar como borrador y empezar otra nota</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>verb on a button: save the draft</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Schedule</source>
        <comment>post it later</comment>
        <translation>Programar</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>verb on a button: publish the note</extracomment>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Post in both</source>
        <translation>Publicar en ambos</translation>
    </message>
    <message>
        <source>Post (Ctrl+Enter). Down opens other ways to post.</source>
        <translation>Publicar (Ctrl+Enter). Abajo abre otras formas de publicar.</translation>
    </message>
    <message>
        <source>Post in %1 only</source>
        <translation>Publicar solo en %1</translation>
    </message>
    <message>
        <source>Post in both languages</source>
        <translation>Publicar en ambos idiomas</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>The draft is being saved</source>
        <translation>Se está guardando el borrador</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Guardado a las %1</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <extracomment>the draft was saved</extracomment>
        <translation>✓ Guardado</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
</context>
<context>
    <name>GapBar</name>
    <message>
        <source>Notes are missing here: more came than were loaded</source>
        <extracomment>tip of the button “Show more notes” between two notes of a feed</extracomment>
        <translation>Aquí faltan notas: llegaron más de las que se cargaron</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Show more notes</source>
        <extracomment>button between two notes of a feed where notes are missing</extracomment>
        <translation>Ver más notas</translation>
    </message>
</context>
<context>
    <name>GlossarySection</name>
    <message>
        <source>Your terms</source>
        <translation>Tus términos</translation>
    </message>
    <message>
        <source>Names and words that are always translated as you say. Where an engine does not follow, the sentence is cut around the term.</source>
        <translation>Nombres y palabras que siempre se traducen como tú digas. Si un traductor no lo respeta, la frase se corta alrededor del término.</translation>
    </message>
    <message>
        <source>No terms yet.</source>
        <translation>Aún no hay términos.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>No term matches.</source>
        <translation>Ningún término coincide.</translation>
    </message>
    <message>
        <source>Search in terms, translations and notes</source>
        <translation>Buscar en términos, traducciones y notas</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>noun: heading over reading and writing files</extracomment>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>CSV needs the columns source and target. TBX is written as TBX-Basic of ISO 30042, version 3, style DCA; both styles are read.</source>
        <translation>El CSV necesita las columnas source y target. El TBX se escribe como TBX-Basic de ISO 30042, versión 3, estilo DCA; se leen ambos estilos.</translation>
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
        <translation>Importar un archivo TBX o CSV</translation>
    </message>
    <message>
        <source>Export a TBX or CSV file</source>
        <translation>Exportar un archivo TBX o CSV</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>Take in terms</source>
        <translation>Importar términos</translation>
    </message>
    <message>
        <source>Write terms</source>
        <translation>Exportar términos</translation>
    </message>
</context>
<context>
    <name>GlossaryTab</name>
    <message>
        <source>Find a term: Chinese, pinyin or meaning</source>
        <translation>Busca un término: chino, pinyin o significado</translation>
    </message>
    <message>
        <source>Your terms…</source>
        <translation>Tus términos…</translation>
    </message>
    <message>
        <source>Add, change and exchange terms of your own</source>
        <translation>Añadir, cambiar e intercambiar términos propios</translation>
    </message>
    <message>
        <source>in this text</source>
        <translation>en este texto</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>of a term: written by the reader</extracomment>
        <translation>tuyo</translation>
    </message>
    <message>
        <source>The glossary is empty.</source>
        <translation>El glosario está vacío.</translation>
    </message>
</context>
<context>
    <name>HeldRow</name>
    <message>
        <source>Scheduled for %1, %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>Programada para el %1, %2</translation>
    </message>
    <message>
        <source>Don&apos;t post</source>
        <extracomment>verb on a button: do not publish the note that waits</extracomment>
        <translation>No publicar</translation>
    </message>
    <message>
        <source>Take it back from the network and keep it as a draft</source>
        <translation>Retirarla de la red y conservarla como borrador</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Changes of the note</source>
        <translation>Cambios de la nota</translation>
    </message>
    <message>
        <source>Written %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Escrita: %1</translation>
    </message>
    <message>
        <source>Now, changed %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Ahora, cambiada: %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Cambiada: %1</translation>
    </message>
</context>
<context>
    <name>KeptMark</name>
    <message>
        <source>Try again</source>
        <extracomment>verb: tip of a button that loads the page once more</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Offline · as of %1</source>
        <extracomment>%1 is how long ago: “2 h”</extracomment>
        <translation>Sin conexión · cargado %1</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>of posts and reactions; stands behind “Offline · as of 2 h”</extracomment>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Choose the language</source>
        <translation>Elegir el idioma</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left in one post</source>
        <comment>both languages together</comment>
        <translation>
            <numerusform>Queda %n carácter en una publicación</numerusform>
            <numerusform>Quedan %n caracteres en una publicación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long for one post</source>
        <translation>
            <numerusform>Sobra %n carácter para una publicación</numerusform>
            <numerusform>Sobran %n caracteres para una publicación</numerusform>
        </translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Title in %1</source>
        <translation>Título en %1</translation>
    </message>
    <message>
        <source>Text in %1</source>
        <translation>Texto en %1</translation>
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
        <translation>Palabra, pinyin, significado o frase</translation>
    </message>
    <message>
        <source>Find in the word list</source>
        <translation>Buscar en la lista de palabras</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportar como CSV</translation>
    </message>
    <message>
        <source>Export the word list</source>
        <translation>Exportar la lista de palabras</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>words</source>
        <extracomment>name of a file, without its suffix</extracomment>
        <translation>palabras</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) exported</source>
        <translation>
            <numerusform>%n palabra exportada</numerusform>
            <numerusform>%n palabras exportadas</numerusform>
        </translation>
    </message>
    <message>
        <source>No word matches.</source>
        <translation>Ninguna palabra coincide.</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Aún no hay palabras</translation>
    </message>
    <message>
        <source>Double click a Chinese word in a note and add it with the star.</source>
        <translation>Haz doble clic en una palabra china de una nota y añádela con la estrella.</translation>
    </message>
    <message>
        <source>Explore</source>
        <extracomment>verb on a button: go and look for notes</extracomment>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Ver más</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>When</source>
        <extracomment>head of a table&apos;s column: the moment</extracomment>
        <translation>Cuándo</translation>
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
        <translation>RedNote Desktop no puede abrir esta dirección: %1</translation>
    </message>
    <message>
        <source>The locale file cannot be read, line %1: %2</source>
        <extracomment>%1 is the number of a line, %2 an explanation in English</extracomment>
        <translation>No se puede leer el archivo de idioma, línea %1: %2</translation>
    </message>
</context>
<context>
    <name>ListSkeleton</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undone</source>
        <extracomment>shown after the last action was taken back</extracomment>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>RedNote Desktop</source>
        <translation>RedNote Desktop</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nueva nota</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
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
        <translation>Las flechas se mueven entre las notas, Enter abre, L da me gusta, C guarda, S comparte, V muestra lo oculto</translation>
    </message>
</context>
<context>
    <name>MatchList</name>
    <message>
        <source>From your translations</source>
        <translation>De tus traducciones</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is how like two sentences are, in per cent</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>of a translation: written by the reader</extracomment>
        <translation>tuya</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>of a translation: kept for good</extracomment>
        <translation>fijada</translation>
    </message>
    <message>
        <source>by machine</source>
        <extracomment>of a translation: made by the program</extracomment>
        <translation>automática</translation>
    </message>
    <message>
        <source>%1 like, %4: %3, for %2</source>
        <extracomment>%1 is a score such as 92 %, %2 a sentence, %3 its translation, %4 whose it is</extracomment>
        <translation>%1 de parecido, %4: %3, para %2</translation>
    </message>
    <message>
        <source>Take this translation into the field (Enter)</source>
        <translation>Llevar esta traducción al campo (Enter)</translation>
    </message>
</context>
<context>
    <name>MediaImporter</name>
    <message>
        <source>A note holds pictures or one video, not both.</source>
        <translation>Una nota lleva imágenes o un video, no ambas cosas.</translation>
    </message>
    <message numerus="yes">
        <source>A note holds %n picture(s) at most.</source>
        <translation>
            <numerusform>Una nota lleva como máximo %n imagen.</numerusform>
            <numerusform>Una nota lleva como máximo %n imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long: %1 at most.</source>
        <translation>Demasiado largo: %1 como máximo.</translation>
    </message>
    <message>
        <source>Too large: %1 at most.</source>
        <translation>Demasiado grande: %1 como máximo.</translation>
    </message>
    <message>
        <source>This network takes no videos.</source>
        <translation>Esta red no admite videos.</translation>
    </message>
</context>
<context>
    <name>MediaPainter</name>
    <message>
        <source>This picture could not be shown</source>
        <translation>No se pudo mostrar esta imagen</translation>
    </message>
</context>
<context>
    <name>MediaStage</name>
    <message>
        <source>No pictures</source>
        <translation>Sin imágenes</translation>
    </message>
    <message>
        <source>Video %1 of %2: %3</source>
        <extracomment>%1 and %2 are numbers, %3 is a description</extracomment>
        <translation>Video %1 de %2: %3</translation>
    </message>
    <message>
        <source>Picture %1 of %2: %3</source>
        <extracomment>%1 and %2 are numbers, %3 is a description</extracomment>
        <translation>Imagen %1 de %2: %3</translation>
    </message>
    <message>
        <source>no description</source>
        <extracomment>read out for a picture without alternative text</extracomment>
        <translation>sin descripción</translation>
    </message>
</context>
<context>
    <name>MediaStrip</name>
    <message>
        <source>Only the address came along. Save the picture, then add the file.</source>
        <translation>Solo llegó la dirección. Guarda la imagen y después añade el archivo.</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <extracomment>noun: stands where a file would have a name</extracomment>
        <translation>imagen pegada</translation>
    </message>
    <message>
        <source>Add pictures or a video</source>
        <translation>Añadir imágenes o un video</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>Imágenes y videos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Video removed</source>
        <translation>Video quitado</translation>
    </message>
    <message>
        <source>Picture removed</source>
        <translation>Imagen quitada</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>verb on a button: close the message</extracomment>
        <translation>Cerrar</translation>
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
        <translation>Video</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>Picture, 2 of 5</comment>
        <translation>%1, %2 de %3</translation>
    </message>
    <message>
        <source>No description yet (Enter)</source>
        <translation>Aún sin descripción (Enter)</translation>
    </message>
    <message>
        <source>Animated; only the first frame is kept</source>
        <translation>Animada; solo se conserva el primer fotograma</translation>
    </message>
    <message>
        <source>Place, camera and time were removed from the file</source>
        <translation>Se quitaron del archivo el lugar, la cámara y la hora</translation>
    </message>
    <message>
        <source>Alt+Left and Alt+Right move it, Delete removes it</source>
        <translation>Alt+← y Alt+→ la mueven, Supr la quita</translation>
    </message>
    <message>
        <source>Describe…</source>
        <extracomment>verb: write a picture&apos;s alternative text</extracomment>
        <translation>Describir…</translation>
    </message>
    <message>
        <source>Make it the cover</source>
        <translation>Usar como portada</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Mover a la izquierda</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Mover a la derecha</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>MessageBox</name>
    <message>
        <source>Write in your language…</source>
        <translation>Escribe en tu idioma…</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Tu mensaje</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>verb on a button: send the message</extracomment>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Attach pictures or a video</source>
        <translation>Adjuntar imágenes o un video</translation>
    </message>
    <message>
        <source>Send (Enter); Shift+Enter makes a new line</source>
        <translation>Enviar (Enter); Shift+Enter hace una línea nueva</translation>
    </message>
    <message>
        <source>Languages to send</source>
        <translation>Idiomas de envío</translation>
    </message>
    <message>
        <source>Send in %1 and %2</source>
        <extracomment>%1 and %2 are names of languages</extracomment>
        <translation>Enviar en %1 y %2</translation>
    </message>
    <message>
        <source>Send in %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>Enviar en %1</translation>
    </message>
</context>
<context>
    <name>MessageButton</name>
    <message>
        <source>Message to %1</source>
        <extracomment>%1 is a person&apos;s name; opens the conversation with them</extracomment>
        <translation>Mensaje para %1</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Opens the conversation with a person</extracomment>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Mensajes nuevos</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
</context>
<context>
    <name>MessagePicture</name>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>No enviar</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>verb on a button</extracomment>
        <translation>Traducir</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>Volver a traducir</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>state of a message</extracomment>
        <translation>Sin enviar</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En espera de envío</translation>
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
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Choose a conversation</source>
        <translation>Elige una conversación</translation>
    </message>
    <message>
        <source>Your messages are translated both ways.</source>
        <translation>Tus mensajes se traducen en ambos sentidos.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Aún no hay mensajes</translation>
    </message>
    <message>
        <source>Open somebody&apos;s profile and choose Message.</source>
        <translation>Abre el perfil de alguien y elige Mensaje.</translation>
    </message>
    <message>
        <source>Explore</source>
        <extracomment>verb on a button: go and look for people</extracomment>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>This network has no messages</source>
        <translation>Esta red no tiene mensajes</translation>
    </message>
</context>
<context>
    <name>NameLabel</name>
    <message>
        <source>%1, @%2, open the profile</source>
        <extracomment>%1 is a person&apos;s name, %2 a handle</extracomment>
        <translation>%1, @%2, abrir el perfil</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Another person in the embedded community on this computer. No password.</source>
        <translation>Otra persona en la comunidad integrada de este equipo. Sin contraseña.</translation>
    </message>
    <message>
        <source>letters, numbers, _ or Chinese</source>
        <extracomment>The name after the at sign by which others mention a person</extracomment>
        <translation>letras, números, _ o chino</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: the name that others see</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Handle</source>
        <extracomment>noun: the unique name after @</extracomment>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>verb on a button: add the account</extracomment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>This handle is taken or has characters that are not allowed. Try another.</source>
        <translation>Ese nombre de usuario ya existe o tiene caracteres no permitidos. Prueba otro.</translation>
    </message>
</context>
<context>
    <name>NoteActions</name>
    <message>
        <source>Copy the link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message numerus="yes">
        <source>Take the like back (%n likes)</source>
        <translation>
            <numerusform>Quitar me gusta (%n me gusta)</numerusform>
            <numerusform>Quitar me gusta (%n me gusta)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Like (%n likes)</source>
        <translation>
            <numerusform>Me gusta (%n me gusta)</numerusform>
            <numerusform>Me gusta (%n me gusta)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change its collections (%n collected it)</source>
        <translation>
            <numerusform>Cambiar sus colecciones (%n la guardó)</numerusform>
            <numerusform>Cambiar sus colecciones (%n la guardaron)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collect (%n collected it)</source>
        <translation>
            <numerusform>Guardar (%n la guardó)</numerusform>
            <numerusform>Guardar (%n la guardaron)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go to %n comments</source>
        <translation>
            <numerusform>Ir a %n comentario</numerusform>
            <numerusform>Ir a %n comentarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop sharing (%n shared it)</source>
        <translation>
            <numerusform>Dejar de compartir (%n la compartió)</numerusform>
            <numerusform>Dejar de compartir (%n la compartieron)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share with your followers (%n shared it)</source>
        <translation>
            <numerusform>Compartir con tus seguidores (%n la compartió)</numerusform>
            <numerusform>Compartir con tus seguidores (%n la compartieron)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteVeil</name>
    <message>
        <source>Hidden by your filter “%1”</source>
        <extracomment>%1 is the name of a filter that the reader made</extracomment>
        <translation>Oculta por tu filtro “%1”</translation>
    </message>
    <message>
        <source>Content warning by the author</source>
        <translation>Advertencia del autor</translation>
    </message>
    <message>
        <source>Show the note</source>
        <translation>Mostrar la nota</translation>
    </message>
    <message>
        <source>Show the comment</source>
        <translation>Mostrar el comentario</translation>
    </message>
    <message>
        <source>Cover again</source>
        <extracomment>verb: hide the sensitive note again</extracomment>
        <translation>Volver a ocultar</translation>
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
        <translation>Nota abierta</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Enlace copiado</translation>
    </message>
</context>
<context>
    <name>NoteWriting</name>
    <message>
        <source>Reply with a note</source>
        <translation>Responder con una nota</translation>
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
        <translation>Eliminar y reescribir…</translation>
    </message>
    <message>
        <source>Delete and redraft</source>
        <translation>Eliminar y reescribir</translation>
    </message>
    <message>
        <source>The note is deleted with its likes and shares, and its replies stand alone. You go on with its words and pictures as a draft.</source>
        <translation>La nota se elimina con sus me gusta y las veces que se compartió, y sus respuestas quedan sueltas. Sigues con su texto y sus imágenes como borrador.</translation>
    </message>
</context>
<context>
    <name>NotificationRow</name>
    <message>
        <source>New</source>
        <extracomment>Mark beside a notification that has not been seen</extracomment>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>verb on a button: let somebody follow</extracomment>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>verb on a button: do not let somebody follow</extracomment>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>state: somebody was let follow</extracomment>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>state: somebody was not let follow</extracomment>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>liked your note</source>
        <translation>indicó que le gusta tu nota</translation>
    </message>
    <message>
        <source>collected your note</source>
        <translation>guardó tu nota</translation>
    </message>
    <message>
        <source>commented on your note</source>
        <translation>comentó tu nota</translation>
    </message>
    <message>
        <source>replied to you</source>
        <translation>te respondió</translation>
    </message>
    <message>
        <source>mentioned you</source>
        <extracomment>stands after the name of a person</extracomment>
        <translation>te mencionó</translation>
    </message>
    <message>
        <source>follows you now</source>
        <translation>ahora te sigue</translation>
    </message>
    <message>
        <source>asks to follow you</source>
        <translation>quiere seguirte</translation>
    </message>
    <message>
        <source>shared your note</source>
        <translation>compartió tu nota</translation>
    </message>
    <message>
        <source>A poll you took part in has ended</source>
        <translation>Terminó una encuesta en la que participaste</translation>
    </message>
    <message>
        <source>changed a note you reacted to</source>
        <translation>cambió una nota con la que interactuaste</translation>
    </message>
    <message>
        <source>wrote a new note</source>
        <translation>escribió una nota nueva</translation>
    </message>
    <message>
        <source>quoted your note</source>
        <translation>citó tu nota</translation>
    </message>
    <message>
        <source>did something this program does not know</source>
        <translation>hizo algo que este programa no conoce</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Kinds of notifications</source>
        <translation>Tipos de notificaciones</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Marcar todo como leído</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Ver más</translation>
    </message>
    <message>
        <source>All</source>
        <comment>notifications</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Comments and mentions</source>
        <translation>Comentarios y menciones</translation>
    </message>
    <message>
        <source>Likes and collections</source>
        <translation>Me gusta y guardados</translation>
    </message>
    <message>
        <source>Followers</source>
        <extracomment>noun: a filter, people who follow the reader now</extracomment>
        <translation>Seguidores</translation>
    </message>
    <message>
        <source>Shares and quotes</source>
        <translation>Compartidas y citas</translation>
    </message>
    <message>
        <source>Polls and changes</source>
        <translation>Encuestas y cambios</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada nuevo</translation>
    </message>
    <message>
        <source>Likes, comments, mentions and new followers appear here.</source>
        <translation>Aquí aparecen los me gusta, los comentarios, las menciones y los nuevos seguidores.</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>chosen</source>
        <extracomment>read out for an answer of a poll that the viewer voted for</extracomment>
        <translation>elegida</translation>
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
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The network refused it.</source>
        <extracomment>a like, a follow or the like was refused</extracomment>
        <translation>La red lo rechazó.</translation>
    </message>
</context>
<context>
    <name>OwnData</name>
    <message>
        <source>Your data</source>
        <translation>Tus datos</translation>
    </message>
    <message>
        <source>Everything you publish is kept on this computer with its pictures, whatever becomes of it on its network.</source>
        <translation>Todo lo que publicas se guarda en este equipo con sus imágenes, pase lo que pase en su red.</translation>
    </message>
    <message>
        <source>Show…</source>
        <extracomment>verb on a button: show the notes and comments one published</extracomment>
        <translation>Ver…</translation>
    </message>
    <message>
        <source>What you published</source>
        <translation>Lo que publicaste</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export everything of yours</source>
        <translation>Exportar todo lo tuyo</translation>
    </message>
    <message>
        <source>One zip file: notes and comments as ActivityStreams with their pictures, drafts, words, terms, translations, whom you follow, what you collected</source>
        <translation>Un archivo zip: notas y comentarios como ActivityStreams con sus imágenes, borradores, palabras, términos, traducciones, a quién sigues, qué guardaste</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Restore from an export</source>
        <translation>Restaurar desde una exportación</translation>
    </message>
    <message>
        <source>Adds what is missing here and replaces nothing. Nothing is posted, nobody is followed.</source>
        <translation>Añade lo que falta aquí y no reemplaza nada. No se publica nada ni se sigue a nadie.</translation>
    </message>
    <message>
        <source>my-rednote</source>
        <extracomment>part of a file&apos;s name</extracomment>
        <translation>mi-rednote</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Archivos Zip (*.zip)</translation>
    </message>
</context>
<context>
    <name>OwnNoteRow</name>
    <message>
        <source>Gone since %1</source>
        <extracomment>%1 is a date: the note is not on its network any more</extracomment>
        <translation>Ya no está desde el %1</translation>
    </message>
    <message>
        <source>Post again…</source>
        <translation>Volver a publicar…</translation>
    </message>
    <message>
        <source>Open the composer with these words and pictures</source>
        <translation>Abrir el editor con este texto y estas imágenes</translation>
    </message>
    <message>
        <source>This computer</source>
        <comment>the community inside the program</comment>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>noun: the row is a comment, not a note</extracomment>
        <translation>Comentario</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnNotesPage</name>
    <message>
        <source>What you published</source>
        <translation>Lo que publicaste</translation>
    </message>
    <message>
        <source>Check that all are there</source>
        <translation>Comprobar que todo sigue ahí</translation>
    </message>
    <message>
        <source>Nothing published yet</source>
        <translation>Aún no has publicado nada</translation>
    </message>
    <message>
        <source>What you post is kept here with its pictures, on every network.</source>
        <translation>Lo que publicas se guarda aquí con sus imágenes, en todas las redes.</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the export</source>
        <translation>
            <numerusform>%n más en la exportación</numerusform>
            <numerusform>%n más en la exportación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone from the network</source>
        <translation>
            <numerusform>%n ya no está en la red</numerusform>
            <numerusform>%n ya no están en la red</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is gone</source>
        <translation>No falta nada</translation>
    </message>
</context>
<context>
    <name>OwnSentences</name>
    <message>
        <source>“%1” has changed since you edited its translation.</source>
        <extracomment>%1 is a sentence of the author&apos;s</extracomment>
        <translation>“%1” ha cambiado desde que editaste su traducción.</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>Volver a traducir</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>verb on a button: keep the sentences as the writer changed them</extracomment>
        <translation>Conservar la mía</translation>
    </message>
    <message>
        <source>You left a sentence out here</source>
        <translation>Aquí omitiste una frase</translation>
    </message>
    <message>
        <source>Edited by you; the sentence it translates has changed since</source>
        <translation>Editada por ti; la frase que traduce ha cambiado después</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>Editada por ti</translation>
    </message>
    <message>
        <source>Translate this sentence again</source>
        <translation>Volver a traducir esta frase</translation>
    </message>
</context>
<context>
    <name>PackOffers</name>
    <message>
        <source>Address of the list</source>
        <translation>Dirección de la lista</translation>
    </message>
    <message>
        <source>Look for packs</source>
        <translation>Buscar paquetes</translation>
    </message>
    <message>
        <source>Use the usual address</source>
        <translation>Usar la dirección habitual</translation>
    </message>
    <message>
        <source>Search all languages of the list</source>
        <translation>Buscar en todos los idiomas de la lista</translation>
    </message>
    <message>
        <source>This address is not encrypted, or not an address.</source>
        <translation>Esta dirección no está cifrada o no es una dirección.</translation>
    </message>
    <message>
        <source>Asking for the list…</source>
        <translation>Pidiendo la lista…</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) that are not here yet</source>
        <extracomment>how many language packs a list offers that are not here yet</extracomment>
        <translation>
            <numerusform>%n paquete que aún no está aquí</numerusform>
            <numerusform>%n paquetes que aún no están aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is between languages that you read.</source>
        <translation>Ninguno es de idiomas que tú lees.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is the version of a language pack</extracomment>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>tamaño desconocido</translation>
    </message>
    <message>
        <source>licence: %1</source>
        <extracomment>%1 is what a list says about the licence of a language pack</extracomment>
        <translation>licencia: %1</translation>
    </message>
    <message>
        <source>licence: in the pack</source>
        <translation>licencia: en el paquete</translation>
    </message>
</context>
<context>
    <name>PackReadme</name>
    <message>
        <source>The pack has no README.</source>
        <translation>El paquete no tiene README.</translation>
    </message>
    <message>
        <source>README of the pack</source>
        <translation>README del paquete</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <extracomment>%1 is what the makers of a language pack say about its licence</extracomment>
        <translation>Licencia: %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no indicada</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Download of %1</source>
        <extracomment>%1 names a language pack</extracomment>
        <translation>Descarga de %1</translation>
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
        <translation>Cancelar la descarga de %1</translation>
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
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>Looking it over and translating a sentence on trial…</source>
        <translation>Revisándolo y traduciendo una frase de prueba…</translation>
    </message>
    <message>
        <source>Cancelled. %1 are kept; Install goes on from there.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>Cancelado. Se conservan %1; Instalar continúa desde ahí.</translation>
    </message>
    <message>
        <source>Installed; the checksum is the one in the list.</source>
        <translation>Instalado; la suma de verificación es la de la lista.</translation>
    </message>
    <message>
        <source>Installed. The list has no checksum; this file&apos;s SHA-256 is %1</source>
        <extracomment>%1 is a checksum in hexadecimal digits</extracomment>
        <translation>Instalado. La lista no trae suma de verificación; el SHA-256 de este archivo es %1</translation>
    </message>
</context>
<context>
    <name>PackTerms</name>
    <message>
        <source>Language pack %1</source>
        <extracomment>%1 names language packs, such as &quot;Chinese → English 0.4&quot;</extracomment>
        <translation>Paquete de idioma %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <extracomment>%1 is what the makers of a language pack say about its licence</extracomment>
        <translation>Licencia: %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no indicada</translation>
    </message>
    <message>
        <source>Licence and credits of %1</source>
        <extracomment>%1 names language packs</extracomment>
        <translation>Licencia y créditos de %1</translation>
    </message>
</context>
<context>
    <name>PacksSection</name>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>What the program translates with when nobody else is asked. The newest pack of a pair of languages is used; your corrections stay whichever it is.</source>
        <translation>Con esto traduce el programa cuando no se consulta a nadie más. Se usa el paquete más reciente de cada par de idiomas; tus correcciones se conservan con cualquiera.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Argos Translate packs (%1)</source>
        <extracomment>%1 is a file suffix</extracomment>
        <translation>Paquetes de Argos Translate (%1)</translation>
    </message>
    <message>
        <source>Install from a file</source>
        <translation>Instalar desde un archivo</translation>
    </message>
    <message>
        <source>More packs</source>
        <translation>Más paquetes</translation>
    </message>
    <message>
        <source>Nobody is asked before you press the button. The server of the list then sees your internet address, and so does the server of a pack that you install.</source>
        <translation>No se consulta a nadie hasta que pulses el botón. Entonces el servidor de la lista ve tu dirección de internet, y también el servidor del paquete que instales.</translation>
    </message>
    <message>
        <source>Install a language pack</source>
        <translation>Instalar un paquete de idioma</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>Paquetes de idioma</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Looking it over and translating a sentence on trial…</source>
        <translation>Revisándolo y traduciendo una frase de prueba…</translation>
    </message>
    <message>
        <source>%1 is installed.</source>
        <extracomment>%1 names a language pack, such as &quot;Chinese → English&quot;</extracomment>
        <translation>%1 está instalado.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is the version of a language pack</extracomment>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>viene con el programa</translation>
    </message>
    <message>
        <source>installed</source>
        <extracomment>adjective: beside a language pack</extracomment>
        <translation>instalado</translation>
    </message>
    <message>
        <source>not used: a newer one is here</source>
        <translation>sin uso: hay uno más reciente</translation>
    </message>
    <message>
        <source>still learning, it invents things</source>
        <translation>en pruebas, se inventa cosas</translation>
    </message>
    <message>
        <source>licence: %1</source>
        <extracomment>%1 is what the makers of a language pack say about its licence</extracomment>
        <translation>licencia: %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no indicada</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>%1 is the name of a language pack</extracomment>
        <translation>Acerca de %1</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>verb on a button: show what the language pack says about itself</extracomment>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a language pack</extracomment>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>%1 names a language pack, such as &quot;Chinese → English&quot;</extracomment>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>The pack is deleted from this computer. What was translated with it and your corrections stay.</source>
        <translation>El paquete se elimina de este equipo. Lo que se tradujo con él y tus correcciones se conservan.</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Copy selection</source>
        <translation>Copiar selección</translation>
    </message>
    <message>
        <source>Copy original</source>
        <translation>Copiar original</translation>
    </message>
    <message>
        <source>Copy translation</source>
        <translation>Copiar traducción</translation>
    </message>
    <message>
        <source>Improve this translation</source>
        <translation>Mejorar esta traducción</translation>
    </message>
    <message>
        <source>Forget my correction</source>
        <translation>Olvidar mi corrección</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation>Corregida por ti</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>verb: forget one&apos;s own translation of this sentence</extracomment>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Go back to the machine&apos;s translation of this sentence</source>
        <translation>Volver a la traducción automática de esta frase</translation>
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
        <translation>Volver al perfil</translation>
    </message>
    <message>
        <source>Who follows %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Quién sigue a %1</translation>
    </message>
    <message>
        <source>Whom %1 follows</source>
        <translation>A quién sigue %1</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Unmute %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Dejar de silenciar a %1</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <extracomment>verb: see no more of this person; %1 is a name</extracomment>
        <translation>Silenciar a %1</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Desbloquear a %1</translation>
    </message>
    <message>
        <source>Block %1</source>
        <extracomment>verb: neither sees the other any more; %1 is a name</extracomment>
        <translation>Bloquear a %1</translation>
    </message>
    <message>
        <source>Report %1…</source>
        <extracomment>verb: report a person to the moderators; %1 is a name</extracomment>
        <translation>Denunciar a %1…</translation>
    </message>
</context>
<context>
    <name>PollEdit</name>
    <message>
        <source>Add an answer</source>
        <translation>Añadir una opción</translation>
    </message>
    <message>
        <source>Runs for</source>
        <comment>how long a poll is open</comment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>How long the poll runs</source>
        <translation>Cuánto dura la encuesta</translation>
    </message>
    <message>
        <source>Several answers may be chosen</source>
        <translation>Se pueden elegir varias opciones</translation>
    </message>
    <message>
        <source>Hide the counts until it ends</source>
        <translation>Ocultar los votos hasta que termine</translation>
    </message>
    <message>
        <source>Remove this answer</source>
        <translation>Quitar esta opción</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <comment>of a poll</comment>
        <translation>Opción %1</translation>
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
        <translation>Volver a las opciones</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>noun on a button: show the results without voting</extracomment>
        <translation>Resultados</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) answered</source>
        <translation>
            <numerusform>%n persona respondió</numerusform>
            <numerusform>%n personas respondieron</numerusform>
        </translation>
    </message>
    <message>
        <source>choose any number</source>
        <translation>elige las que quieras</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>of a poll that takes no more votes</extracomment>
        <translation>terminada</translation>
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
        <translation>Una imagen aún se está leyendo. Un momento.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Scheduled for %1, %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>Programada para el %1, %2</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>shown after a note&apos;s text was changed</extracomment>
        <translation>Guardada</translation>
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
            <numerusform>Publicar como hilo de %n</numerusform>
            <numerusform>Publicar como hilo de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Posting…</source>
        <translation>Publicando…</translation>
    </message>
    <message>
        <source>%1 It is posted as soon as that works again.</source>
        <translation>%1 Se publica en cuanto vuelva a funcionar.</translation>
    </message>
    <message>
        <source>Sending the pictures… %1</source>
        <comment>or a video</comment>
        <extracomment>%1 is a share in per cent</extracomment>
        <translation>Enviando las imágenes… %1</translation>
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
        <translation>%1 ya la publicó; no se publica de nuevo allí.</translation>
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
        <translation>Escribe algo o añade antes una imagen.</translation>
    </message>
    <message>
        <source>One language is still empty. Post in the other one, or fill it in.</source>
        <translation>Un idioma sigue vacío. Publica en el otro o complétalo.</translation>
    </message>
    <message numerus="yes">
        <source>The title is %n character(s) too long.</source>
        <translation>
            <numerusform>Al título le sobra %n carácter.</numerusform>
            <numerusform>Al título le sobran %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes have no titles on this network.</source>
        <translation>En esta red las notas no llevan título.</translation>
    </message>
    <message numerus="yes">
        <source>The text is %n character(s) too long.</source>
        <translation>
            <numerusform>Al texto le sobra %n carácter.</numerusform>
            <numerusform>Al texto le sobran %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A picture&apos;s description is %n character(s) too long.</source>
        <translation>
            <numerusform>A la descripción de una imagen le sobra %n carácter.</numerusform>
            <numerusform>A la descripción de una imagen le sobran %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A note holds %n picture(s) at most.</source>
        <translation>
            <numerusform>Una nota lleva como máximo %n imagen.</numerusform>
            <numerusform>Una nota lleva como máximo %n imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>A note holds pictures or one video, not both.</source>
        <translation>Una nota lleva imágenes o un video, no ambas cosas.</translation>
    </message>
    <message>
        <source>This network takes no videos.</source>
        <translation>Esta red no admite videos.</translation>
    </message>
    <message>
        <source>The video is longer than %1.</source>
        <translation>El video dura más de %1.</translation>
    </message>
    <message>
        <source>The video is larger than %1.</source>
        <translation>El video pesa más de %1.</translation>
    </message>
    <message>
        <source>A picture&apos;s file is gone. Remove it, then add it again.</source>
        <translation>Ya no existe el archivo de una imagen. Quítala y vuelve a añadirla.</translation>
    </message>
    <message>
        <source>This network takes one language a note.</source>
        <translation>Esta red admite un idioma por nota.</translation>
    </message>
    <message>
        <source>This network has no products.</source>
        <translation>Esta red no tiene productos.</translation>
    </message>
    <message>
        <source>This network cannot limit who reads the note in this way.</source>
        <translation>Esta red no permite limitar así quién lee la nota.</translation>
    </message>
    <message numerus="yes">
        <source>Altogether it is %n character(s) too long for one post here.</source>
        <translation>
            <numerusform>En total sobra %n carácter para una publicación aquí.</numerusform>
            <numerusform>En total sobran %n caracteres para una publicación aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture is larger than %1.</source>
        <translation>Una imagen pesa más de %1.</translation>
    </message>
    <message>
        <source>This network has no content warnings.</source>
        <translation>Esta red no tiene advertencias de contenido.</translation>
    </message>
    <message>
        <source>Posted notes cannot be changed on this network.</source>
        <translation>En esta red no se pueden cambiar las notas publicadas.</translation>
    </message>
    <message>
        <source>This network has no quotes.</source>
        <translation>Esta red no tiene citas.</translation>
    </message>
    <message>
        <source>This network has no polls.</source>
        <translation>Esta red no tiene encuestas.</translation>
    </message>
    <message>
        <source>A note has a poll or pictures here, not both.</source>
        <translation>Aquí una nota lleva encuesta o imágenes, no ambas cosas.</translation>
    </message>
    <message>
        <source>A poll needs at least two answers.</source>
        <translation>Una encuesta necesita al menos dos opciones.</translation>
    </message>
    <message numerus="yes">
        <source>A poll holds %n answer(s) at most.</source>
        <translation>
            <numerusform>Una encuesta tiene como máximo %n opción.</numerusform>
            <numerusform>Una encuesta tiene como máximo %n opciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An answer of the poll is %n character(s) too long.</source>
        <translation>
            <numerusform>A una opción de la encuesta le sobra %n carácter.</numerusform>
            <numerusform>A una opción de la encuesta le sobran %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two answers of the poll are the same.</source>
        <translation>Dos opciones de la encuesta son iguales.</translation>
    </message>
    <message>
        <source>This network posts at once; it holds nothing for later.</source>
        <translation>Esta red publica al momento; no se puede programar.</translation>
    </message>
    <message>
        <source>Choose a time at least five minutes from now.</source>
        <translation>Elige una hora a partir de dentro de cinco minutos.</translation>
    </message>
</context>
<context>
    <name>ProductPicker</name>
    <message>
        <source>Recommend a product</source>
        <translation>Recomendar un producto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Find a product or shop</source>
        <translation>Busca un producto o una tienda</translation>
    </message>
    <message>
        <source>Products found</source>
        <translation>Productos encontrados</translation>
    </message>
    <message>
        <source>Or describe your own</source>
        <translation>O describe el tuyo</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: name of a product</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Shop (may stay empty)</source>
        <translation>Tienda (opcional)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>verb on a button: add the product to the note</extracomment>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>ProductRow</name>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a product</extracomment>
        <translation>Quitar %1</translation>
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
        <translation>te sigue</translation>
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
            <numerusform>%1 me gusta</numerusform>
            <numerusform>%1 me gusta</numerusform>
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
            <numerusform>%1 seguido</numerusform>
            <numerusform>%1 seguidos</numerusform>
        </translation>
    </message>
    <message>
        <source>You muted this person</source>
        <translation>Silenciaste a esta persona</translation>
    </message>
    <message>
        <source>You blocked this person</source>
        <translation>Bloqueaste a esta persona</translation>
    </message>
    <message>
        <source>This person blocked you</source>
        <translation>Esta persona te bloqueó</translation>
    </message>
    <message>
        <source>You asked to follow and wait for an answer</source>
        <translation>Pediste seguirla y esperas respuesta</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Parts of the profile</source>
        <translation>Partes del perfil</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>With replies</source>
        <translation>Con respuestas</translation>
    </message>
    <message>
        <source>Media</source>
        <extracomment>a tab: notes with pictures or videos</extracomment>
        <translation>Multimedia</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <extracomment>a tab: notes that were saved on a network without collections</extracomment>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>Liked</source>
        <extracomment>a tab: notes that the person liked</extracomment>
        <translation>Me gusta</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <translation>Aún no has guardado nada</translation>
    </message>
    <message>
        <source>The star under a note puts it here.</source>
        <translation>La estrella bajo una nota la guarda aquí.</translation>
    </message>
    <message>
        <source>Nothing liked yet</source>
        <translation>Aún no te gusta nada</translation>
    </message>
    <message>
        <source>What you like shows up here.</source>
        <translation>Lo que te gusta aparece aquí.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Aún no hay notas</translation>
    </message>
    <message>
        <source>What you post shows up here.</source>
        <translation>Lo que publicas aparece aquí.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nueva nota</translation>
    </message>
</context>
<context>
    <name>QuoteCard</name>
    <message>
        <source>A note by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Una nota de %1</translation>
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
        <translation>Siguiendo</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Learn</source>
        <extracomment>name of the page with words kept for learning</extracomment>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>ReadingMenu</name>
    <message>
        <source>Translation first, original beneath</source>
        <translation>Traducción primero, original debajo</translation>
    </message>
    <message>
        <source>Original first, translation beneath</source>
        <translation>Original primero, traducción debajo</translation>
    </message>
    <message>
        <source>Side by side where there is room</source>
        <translation>En paralelo donde haya espacio</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>Solo traducción</translation>
    </message>
    <message>
        <source>Original only, translated on demand</source>
        <translation>Solo original, traducido a petición</translation>
    </message>
    <message>
        <source>Always translate @%1</source>
        <translation>Traducir siempre a @%1</translation>
    </message>
    <message>
        <source>Never translate @%1</source>
        <extracomment>%1 is a person&apos;s handle, without the at sign</extracomment>
        <translation>No traducir nunca a @%1</translation>
    </message>
    <message>
        <source>Translate this channel automatically</source>
        <translation>Traducir este canal automáticamente</translation>
    </message>
    <message>
        <source>Never translate this channel</source>
        <translation>No traducir nunca este canal</translation>
    </message>
    <message>
        <source>The language is wrong: it is in</source>
        <translation>El idioma no es correcto: está en</translation>
    </message>
    <message>
        <source>Always for @%1</source>
        <extracomment>%1 is a person&apos;s handle, without the at sign; what follows are languages</extracomment>
        <translation>Siempre para @%1</translation>
    </message>
</context>
<context>
    <name>ReadingMode</name>
    <message>
        <source>Originals</source>
        <extracomment>noun: no text is translated</extracomment>
        <translation>Originales</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>every text in a language that the reader does not read is translated</extracomment>
        <translation>Auto</translation>
    </message>
    <message>
        <source>On demand</source>
        <extracomment>a text is translated when the reader asks for it</extracomment>
        <translation>A petición</translation>
    </message>
    <message>
        <source>Reading: %1 into %2</source>
        <extracomment>%1 and %2 are names of languages</extracomment>
        <translation>Lectura: de %1 a %2</translation>
    </message>
    <message>
        <source>How texts are read. Ctrl+T flips everything to the originals.</source>
        <translation>Cómo se leen los textos. Ctrl+T pasa todo a los originales.</translation>
    </message>
    <message>
        <source>I read</source>
        <extracomment>heading over the languages that the reader reads</extracomment>
        <translation>Leo</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>noun: heading over how translations are shown</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Translate automatically</source>
        <translation>Traducir automáticamente</translation>
    </message>
    <message>
        <source>Show originals</source>
        <translation>Mostrar originales</translation>
    </message>
</context>
<context>
    <name>ReadingSection</name>
    <message>
        <source>Languages I read</source>
        <translation>Idiomas que leo</translation>
    </message>
    <message>
        <source>Texts in these languages are left as they are. The first is translated into.</source>
        <translation>Los textos en estos idiomas se dejan como están. Al primero se traduce lo demás.</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Traducir al</translation>
    </message>
    <message>
        <source>I also read %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>También leo en %1</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>noun: heading over how translations are shown</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Translate %1 automatically</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>Traducir el %1 automáticamente</translation>
    </message>
    <message>
        <source>I am learning %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>Estoy aprendiendo %1</translation>
    </message>
    <message>
        <source>The original is shown, translated on demand</source>
        <translation>Se muestra el original, traducido a petición</translation>
    </message>
    <message>
        <source>Pinyin over Chinese words</source>
        <translation>Pinyin sobre las palabras chinas</translation>
    </message>
    <message>
        <source>In the translation panel</source>
        <translation>En el panel de traducción</translation>
    </message>
    <message>
        <source>Pinyin in the colours of its tones</source>
        <translation>Pinyin con los colores de sus tonos</translation>
    </message>
    <message>
        <source>Rules for authors and channels</source>
        <translation>Reglas para autores y canales</translation>
    </message>
    <message>
        <source>Made in the menus of notes, cards and channels. They go before all above.</source>
        <translation>Se crean en los menús de notas, tarjetas y canales. Tienen prioridad sobre todo lo anterior.</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>noun: heading over the languages one writes in</extracomment>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>The other of English and Chinese</source>
        <translation>El otro entre inglés y chino</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Segundo idioma</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>Caracteres chinos</translation>
    </message>
    <message>
        <source>Ctrl+T shows what the author wrote, wherever characters are converted.</source>
        <translation>Ctrl+T muestra lo que escribió el autor dondequiera que se conviertan los caracteres.</translation>
    </message>
    <message>
        <source>As written</source>
        <extracomment>of Chinese characters: not converted</extracomment>
        <translation>Como está escrito</translation>
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
        <translation>Mostrar el chino en</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <extracomment>Traditional characters and words of Taiwan</extracomment>
        <translation>Taiwán</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <extracomment>Traditional characters of Hong Kong</extracomment>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Mainland words</source>
        <extracomment>Simplified characters with the words of the mainland</extracomment>
        <translation>Vocabulario continental</translation>
    </message>
    <message>
        <source>Traditional Chinese as in</source>
        <translation>Chino tradicional de</translation>
    </message>
    <message>
        <source>Also for translations and for your second language</source>
        <translation>También para las traducciones y para tu segundo idioma</translation>
    </message>
    <message>
        <source>Sensitive pictures and videos</source>
        <translation>Imágenes y videos delicados</translation>
    </message>
    <message>
        <source>Content warnings of authors stay closed until you open them.</source>
        <translation>Las advertencias de contenido de los autores permanecen cerradas hasta que las abras.</translation>
    </message>
    <message>
        <source>Cover those marked as sensitive</source>
        <translation>Ocultar los marcados como delicados</translation>
    </message>
    <message>
        <source>Always show</source>
        <extracomment>pictures and texts marked as sensitive are never covered</extracomment>
        <translation>Mostrar siempre</translation>
    </message>
    <message>
        <source>Always cover all</source>
        <translation>Ocultar siempre todo</translation>
    </message>
</context>
<context>
    <name>ReadsBack</name>
    <message>
        <source>READS BACK</source>
        <extracomment>label: the own translation, translated back into the writer&apos;s language</extracomment>
        <translation>SE LEE ASÍ</translation>
    </message>
    <message>
        <source>CHECK</source>
        <extracomment>mark on a translation that may be wrong: have a look at it</extracomment>
        <translation>REVISA</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Missing in the translation: %1</source>
        <translation>Falta en la traducción: %1</translation>
    </message>
    <message>
        <source>Only in the translation: %1</source>
        <translation>Solo en la traducción: %1</translation>
    </message>
    <message>
        <source>You say no, reading back does not: %1</source>
        <extracomment>%1 are words that say no, such as &quot;not&quot; or 不</extracomment>
        <translation>Negación solo en tu texto: %1</translation>
    </message>
    <message>
        <source>Reading back says no, you do not: %1</source>
        <extracomment>%1 are words that say no, such as &quot;not&quot; or 不</extracomment>
        <translation>Negación solo al releer: %1</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report @%1</source>
        <extracomment>%1 is a person&apos;s handle</extracomment>
        <translation>Denunciar a @%1</translation>
    </message>
    <message>
        <source>The people who run your server read this and decide. The person is not told who reported them.</source>
        <translation>Quienes gestionan tu servidor lo leen y deciden. La persona no sabrá quién la denunció.</translation>
    </message>
    <message>
        <source>What breaks the rules?</source>
        <translation>¿Qué incumple las normas?</translation>
    </message>
    <message>
        <source>Include this note</source>
        <translation>Incluir esta nota</translation>
    </message>
    <message>
        <source>Tell the moderators of %1 too</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Avisar también a los moderadores de %1</translation>
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
        <translation>Informes de fallos</translation>
    </message>
    <message>
        <source>Crash report</source>
        <extracomment>name of the text of one report</extracomment>
        <translation>Informe de fallo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>of a report: it is on the clipboard now</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Kept on this computer and sent nowhere. It says where in the program something broke, names no people and holds nothing you wrote or read.</source>
        <translation>Se queda en este equipo y no se envía a ningún sitio. Dice en qué parte del programa falló algo, no nombra a personas ni contiene nada que hayas escrito o leído.</translation>
    </message>
    <message>
        <source>Unexpected end</source>
        <translation>Cierre inesperado</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Save crash report</source>
        <translation>Guardar informe de fallo</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Guardado como %1</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>always translated</source>
        <extracomment>of the notes of a channel: a rule of the reader</extracomment>
        <translation>se traduce siempre</translation>
    </message>
    <message>
        <source>never translated</source>
        <translation>no se traduce nunca</translation>
    </message>
    <message>
        <source>There are no rules yet.</source>
        <translation>Aún no hay reglas.</translation>
    </message>
    <message>
        <source>writes in %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>escribe en %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the rule for %1</source>
        <extracomment>%1 is an author&apos;s handle or the name of a channel</extracomment>
        <translation>Quitar la regla de %1</translation>
    </message>
</context>
<context>
    <name>ScheduleEdit</name>
    <message>
        <source>Post on</source>
        <comment>date and time follow</comment>
        <translation>Publicar el</translation>
    </message>
    <message>
        <source>When the note is posted</source>
        <translation>Cuándo se publica la nota</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>post without waiting</comment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Post at once instead</source>
        <translation>Publicar mejor ahora mismo</translation>
    </message>
</context>
<context>
    <name>ScrubBar</name>
    <message>
        <source>Place in the video</source>
        <translation>Posición en el video</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search notes, topics, people</source>
        <translation>Buscar notas, temas, personas</translation>
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
        <translation>Resultados de “%1”</translation>
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
        <translation>Temas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>No notes found</source>
        <translation>No se encontraron notas</translation>
    </message>
    <message>
        <source>Try fewer or other words. One Chinese character is enough.</source>
        <translation>Prueba con menos palabras o con otras. Basta un carácter chino.</translation>
    </message>
    <message>
        <source>Topics (%1)</source>
        <translation>Temas (%1)</translation>
    </message>
    <message>
        <source>No topics found</source>
        <translation>No se encontraron temas</translation>
    </message>
    <message>
        <source>People (%1)</source>
        <translation>Personas (%1)</translation>
    </message>
    <message>
        <source>No people found</source>
        <translation>No se encontró a nadie</translation>
    </message>
</context>
<context>
    <name>SecondText</name>
    <message>
        <source>Translate again</source>
        <translation>Volver a traducir</translation>
    </message>
    <message>
        <source>Send again to post it as it is.</source>
        <translation>Vuelve a enviarlo para publicarlo tal cual.</translation>
    </message>
    <message>
        <source>%1 · edited by you</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>%1 · editado por ti</translation>
    </message>
    <message>
        <source>%1 · translated as you type</source>
        <translation>%1 · se traduce al escribir</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>It takes no new accounts at present; an existing one works.</source>
        <translation>Por ahora no admite cuentas nuevas; una ya existente funciona.</translation>
    </message>
    <message numerus="yes">
        <source>%1 people</source>
        <extracomment>%1 is a number such as 12K: how many people have accounts on a server</extracomment>
        <translation>
            <numerusform>%1 persona</numerusform>
            <numerusform>%1 personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Engines</source>
        <extracomment>noun: programs and services that translate</extracomment>
        <translation>Traductores</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traducciones</translation>
    </message>
    <message>
        <source>Glossary</source>
        <extracomment>noun: terms with translations of one&apos;s own</extracomment>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>Paquetes de idioma</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>name of the page about the program</extracomment>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation>Páginas de ajustes</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
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
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>heading over keys for writing</extracomment>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>heading over keys of the whole window</extracomment>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Siguiendo</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>go back to the page before</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Flip everything to the originals and back</source>
        <translation>Pasar todo a los originales y volver</translation>
    </message>
    <message>
        <source>Show or hide the translation panel</source>
        <translation>Mostrar u ocultar el panel de traducción</translation>
    </message>
    <message>
        <source>Explain a Chinese word in a text</source>
        <translation>Explicar una palabra china de un texto</translation>
    </message>
    <message>
        <source>Double click</source>
        <extracomment>stands where a key would stand</extracomment>
        <translation>Doble clic</translation>
    </message>
    <message>
        <source>Explain slang, underlined with dots</source>
        <translation>Explicar la jerga, subrayada con puntos</translation>
    </message>
    <message>
        <source>Click</source>
        <extracomment>stands where a key would stand</extracomment>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Move among the cards</source>
        <translation>Moverse entre las tarjetas</translation>
    </message>
    <message>
        <source>Open the chosen note</source>
        <translation>Abrir la nota elegida</translation>
    </message>
    <message>
        <source>Like the chosen note</source>
        <translation>Dar me gusta a la nota elegida</translation>
    </message>
    <message>
        <source>Collect the chosen note</source>
        <translation>Guardar la nota elegida</translation>
    </message>
    <message>
        <source>Share the chosen note</source>
        <translation>Compartir la nota elegida</translation>
    </message>
    <message>
        <source>Show what is covered of a note</source>
        <translation>Mostrar lo oculto de una nota</translation>
    </message>
    <message>
        <source>Refresh the page</source>
        <translation>Actualizar la página</translation>
    </message>
    <message>
        <source>Close the note</source>
        <translation>Cerrar la nota</translation>
    </message>
    <message>
        <source>Next or previous picture</source>
        <translation>Imagen siguiente o anterior</translation>
    </message>
    <message>
        <source>Zoom a picture</source>
        <translation>Ampliar una imagen</translation>
    </message>
    <message>
        <source>Play or pause a video</source>
        <translation>Reproducir o pausar un video</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nueva nota</translation>
    </message>
    <message>
        <source>Show or hide the composer</source>
        <translation>Mostrar u ocultar el editor</translation>
    </message>
    <message>
        <source>Post, or send the comment</source>
        <translation>Publicar o enviar el comentario</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Enviar el mensaje</translation>
    </message>
    <message>
        <source>New line in a message</source>
        <translation>Línea nueva en un mensaje</translation>
    </message>
    <message>
        <source>Move a picture</source>
        <translation>Mover una imagen</translation>
    </message>
    <message>
        <source>Take the last action back</source>
        <translation>Deshacer la última acción</translation>
    </message>
    <message>
        <source>Switch accounts</source>
        <translation>Cambiar de cuenta</translation>
    </message>
    <message>
        <source>Switch to an account by its place there</source>
        <translation>Cambiar a una cuenta según su posición</translation>
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
        <translation>Mostrar las claves de los textos</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Nada elegido todavía</translation>
    </message>
    <message>
        <source>Choose a note or a comment to read it sentence by sentence.</source>
        <translation>Elige una nota o un comentario para leerlo frase por frase.</translation>
    </message>
    <message>
        <source>No text here</source>
        <translation>Aquí no hay texto</translation>
    </message>
    <message>
        <source>Try another engine</source>
        <translation>Probar otro traductor</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing to translate: there are only emoji, numbers or links.</source>
        <translation>Nada que traducir: solo hay emojis, números o enlaces.</translation>
    </message>
    <message>
        <source>Translate into %1</source>
        <translation>Traducir al %1</translation>
    </message>
    <message>
        <source>You read this language.</source>
        <translation>Lees este idioma.</translation>
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
        <translation>Casi listo</translation>
    </message>
    <message>
        <source>You can close this page and return to RedNote Desktop.</source>
        <translation>Puedes cerrar esta página y volver a RedNote Desktop.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sesión no iniciada</translation>
    </message>
    <message>
        <source>Return to RedNote Desktop to try again.</source>
        <translation>Vuelve a RedNote Desktop para intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>This is not the name of a server. Enter one such as %1.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Este no es el nombre de un servidor. Escribe uno como %1.</translation>
    </message>
    <message>
        <source>This server does not let programs such as this one in.</source>
        <translation>Este servidor no admite programas como este.</translation>
    </message>
    <message>
        <source>No server of this name was found. Check the spelling and the connection.</source>
        <translation>No se encontró ningún servidor con ese nombre. Revisa la ortografía y la conexión.</translation>
    </message>
    <message>
        <source>Something answers there, but it does not speak the Mastodon API.</source>
        <translation>Algo responde ahí, pero no habla la API de Mastodon.</translation>
    </message>
    <message>
        <source>No secure connection could be made: the server&apos;s certificate cannot be trusted. Nothing was sent.</source>
        <translation>No se pudo establecer una conexión segura: el certificado del servidor no es de confianza. No se envió nada.</translation>
    </message>
    <message>
        <source>This server redirects to %1. Enter that name instead.</source>
        <extracomment>%1 is the address of another server</extracomment>
        <translation>Este servidor redirige a %1. Escribe ese nombre.</translation>
    </message>
    <message>
        <source>The server does not answer. Try again later.</source>
        <translation>El servidor no responde. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The server did not let the program ask.</source>
        <translation>El servidor no dejó preguntar al programa.</translation>
    </message>
    <message>
        <source>The server does not know this code. Copy it anew, or open the browser again.</source>
        <translation>El servidor no reconoce este código. Cópialo de nuevo o vuelve a abrir el navegador.</translation>
    </message>
    <message>
        <source>You did not let the program in. Nothing was changed.</source>
        <translation>No diste permiso al programa. No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing came back from the browser in time. Open it again to go on.</source>
        <translation>No llegó nada del navegador a tiempo. Vuelve a abrirlo para continuar.</translation>
    </message>
    <message>
        <source>The server took its permission back. Try once more.</source>
        <translation>El servidor retiró su permiso. Inténtalo otra vez.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Connect an account</source>
        <translation>Conectar una cuenta</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Asking the server what it is…</source>
        <translation>Preguntando al servidor qué es…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>There is no keyring, so this sign-in lasts until the program ends.</source>
        <translation>No hay llavero, así que esta sesión dura hasta que se cierre el programa.</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Sesión iniciada como %1</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>In progress</source>
        <extracomment>read out for the moving bar</extracomment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Volver a abrir el navegador</translation>
    </message>
    <message>
        <source>Paste a code instead</source>
        <translation>Pegar un código</translation>
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
        <translation>Iniciar sesión con el navegador</translation>
    </message>
    <message>
        <source>Your browser shows %1. Sign in there and let the program in.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Tu navegador muestra %1. Inicia sesión ahí y da permiso al programa.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>Which server is your account on?</source>
        <translation>¿En qué servidor está tu cuenta?</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>noun: the address of a network&apos;s server</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Mastodon, Pixelfed, GoToSocial, Akkoma and others of their family. Your whole name there, such as @mei@example.org, will do too.</source>
        <translation>Mastodon, Pixelfed, GoToSocial, Akkoma y otros de su familia. También vale tu nombre completo ahí, como @mei@example.org.</translation>
    </message>
    <message>
        <source>The password stays between you and the server. What you read there is translated on this computer.</source>
        <translation>La contraseña queda entre tú y el servidor. Lo que leas ahí se traduce en este equipo.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy this address into one:</source>
        <translation>No se pudo abrir ningún navegador. Copia esta dirección en uno:</translation>
    </message>
    <message>
        <source>Address for the browser</source>
        <translation>Dirección para el navegador</translation>
    </message>
    <message>
        <source>Let the program in on the page in your browser, then copy the code it shows.</source>
        <translation>Da permiso al programa en la página de tu navegador y copia el código que muestra.</translation>
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
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>StorageSection</name>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Notes, drafts and translations</source>
        <translation>Notas, borradores y traducciones</translation>
    </message>
    <message>
        <source>Own pictures and videos</source>
        <translation>Imágenes y videos propios</translation>
    </message>
    <message>
        <source>Made again when missing (language pack, dictionary)</source>
        <translation>Se recrea si falta (paquete de idioma, diccionario)</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>Cachés</translation>
    </message>
    <message>
        <source>Kept to be quick; the oldest goes when a cache is full.</source>
        <translation>Se conservan para ir más rápido; lo más antiguo se va cuando una caché se llena.</translation>
    </message>
    <message>
        <source>Pictures in memory</source>
        <translation>Imágenes en memoria</translation>
    </message>
    <message>
        <source>From the next start</source>
        <translation>Desde el próximo inicio</translation>
    </message>
    <message>
        <source>Translations on disk</source>
        <translation>Traducciones en disco</translation>
    </message>
</context>
<context>
    <name>TalkList</name>
    <message>
        <source>Only you</source>
        <extracomment>The name of a conversation that nobody but the reader takes part in</extracomment>
        <translation>Solo tú</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Ver más</translation>
    </message>
</context>
<context>
    <name>TalkRow</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>You: %1</source>
        <extracomment>What the viewer said last in a conversation; %1 is the message</extracomment>
        <translation>Tú: %1</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>The spoken name of a conversation with something unread</extracomment>
        <translation>sin leer</translation>
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
        <translation>Volver a todas las conversaciones</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Conversación con %1</translation>
    </message>
    <message>
        <source>Say hello</source>
        <extracomment>verb: shown in a conversation without messages</extracomment>
        <translation>Saluda</translation>
    </message>
    <message>
        <source>Write in your language. It can be sent in theirs.</source>
        <translation>Escribe en tu idioma. Se puede enviar en el suyo.</translation>
    </message>
</context>
<context>
    <name>TermForm</name>
    <message>
        <source>Term, as it stands in texts</source>
        <translation>Término, tal como aparece en los textos</translation>
    </message>
    <message>
        <source>Its translation</source>
        <extracomment>noun: what the term is translated as</extracomment>
        <translation>Su traducción</translation>
    </message>
    <message>
        <source>Language of the term</source>
        <translation>Idioma del término</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>Idioma de la traducción</translation>
    </message>
    <message>
        <source>Both ways</source>
        <extracomment>the term holds for both directions of translation</extracomment>
        <translation>En ambos sentidos</translation>
    </message>
    <message>
        <source>Note for yourself</source>
        <translation>Nota para ti</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave it as it was (Esc)</source>
        <translation>Dejarlo como estaba (Esc)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Use it from now on (Enter)</source>
        <translation>Usarlo desde ahora (Enter)</translation>
    </message>
    <message>
        <source>Choose two different languages.</source>
        <translation>Elige dos idiomas distintos.</translation>
    </message>
</context>
<context>
    <name>TextSkeleton</name>
    <message>
        <source>Translating</source>
        <translation>Traduciendo</translation>
    </message>
</context>
<context>
    <name>ThreadAbove</name>
    <message>
        <source>In reply to</source>
        <translation>En respuesta a</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message numerus="yes">
        <source>Show %n more replies</source>
        <translation>
            <numerusform>Ver %n respuesta más</numerusform>
            <numerusform>Ver %n respuestas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n replies</source>
        <translation>
            <numerusform>Ver %n respuesta</numerusform>
            <numerusform>Ver %n respuestas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Atrás (Alt+←)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nueva nota</translation>
    </message>
    <message>
        <source>New note (Ctrl+N)</source>
        <translation>Nueva nota (Ctrl+N)</translation>
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
        <translation>Ninguna nota tiene aún este tema</translation>
    </message>
    <message>
        <source>Write the first: put the topic into a new note.</source>
        <translation>Escribe la primera: pon el tema en una nota nueva.</translation>
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
        <translation>Siguiendo</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>verb on a button: follow the topic</extracomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Stop following #%1</source>
        <extracomment>%1 is the name of a topic</extracomment>
        <translation>Dejar de seguir #%1</translation>
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
        <translation>Temas</translation>
    </message>
    <message>
        <source>Filter by name or meaning</source>
        <translation>Filtrar por nombre o significado</translation>
    </message>
    <message>
        <source>Filter topics</source>
        <translation>Filtrar temas</translation>
    </message>
    <message>
        <source>No such topic</source>
        <translation>No existe ese tema</translation>
    </message>
    <message>
        <source>Try fewer letters.</source>
        <translation>Prueba con menos letras.</translation>
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
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Escribiendo %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken in.</source>
        <translation>Detenido. No se importó nada.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Detenido. No se escribió nada.</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>No se pudo escribir ahí el archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries written to %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%n entrada escrita en %1</numerusform>
            <numerusform>%n entradas escritas en %1</numerusform>
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
            <numerusform>%n se quedó como la tienes.</numerusform>
            <numerusform>%n se quedaron como las tienes.</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <extracomment>%1 is the number of a line in a file, %2 says what is wrong with it</extracomment>
        <translation>línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>%n omitida.</numerusform>
            <numerusform>%n omitidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the file&apos;s instead</source>
        <translation>Usar las del archivo</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copiar la lista</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>of rows of a file: taken over</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>(line %1)</source>
        <extracomment>%1 is the number of a line in a file</extracomment>
        <translation>(línea %1)</translation>
    </message>
    <message>
        <source>there is no original</source>
        <translation>no hay original</translation>
    </message>
    <message>
        <source>there is no translation</source>
        <translation>no hay traducción</translation>
    </message>
    <message>
        <source>the translation repeats the original</source>
        <translation>la traducción repite el original</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>es demasiado larga</translation>
    </message>
    <message>
        <source>the languages are missing or the same</source>
        <translation>faltan los idiomas o son el mismo</translation>
    </message>
    <message>
        <source>it has more cells than there are columns</source>
        <translation>tiene más celdas que columnas hay</translation>
    </message>
    <message>
        <source>its quotes do not close</source>
        <translation>sus comillas no se cierran</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB.</source>
        <translation>El archivo supera los 64 MB.</translation>
    </message>
    <message>
        <source>The file has more than 500,000 entries.</source>
        <translation>El archivo tiene más de 500&#xa0;000 entradas.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>No se pudo leer el archivo.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8 or UTF-16.</source>
        <translation>El archivo no es texto en UTF-8 o UTF-16.</translation>
    </message>
    <message>
        <source>The file is XML, but not of the kind that is wanted here.</source>
        <translation>El archivo es XML, pero no del tipo que hace falta aquí.</translation>
    </message>
    <message>
        <source>The file is damaged: its XML does not hold together.</source>
        <translation>El archivo está dañado: su XML está incompleto.</translation>
    </message>
    <message>
        <source>The file declares entities. Such files can fill the memory or read other files, so they are refused.</source>
        <translation>El archivo declara entidades. Esos archivos pueden llenar la memoria o leer otros archivos, así que se rechazan.</translation>
    </message>
    <message>
        <source>The file is nested too deep to be a list of entries.</source>
        <translation>El archivo tiene demasiados niveles para ser una lista de entradas.</translation>
    </message>
    <message>
        <source>The first line has to name the columns, such as source, target, source_language and target_language.</source>
        <translation>La primera línea tiene que nombrar las columnas, como source, target, source_language y target_language.</translation>
    </message>
</context>
<context>
    <name>TranslationLine</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>More about the translation</source>
        <translation>Más sobre la traducción</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>verb on a button</extracomment>
        <translation>Traducir</translation>
    </message>
    <message>
        <source>Show the translation</source>
        <translation>Ver la traducción</translation>
    </message>
    <message>
        <source>Show original</source>
        <translation>Ver original</translation>
    </message>
    <message>
        <source>several languages</source>
        <extracomment>stands where the name of a language would: &quot;Translated from several languages&quot;</extracomment>
        <translation>varios idiomas</translation>
    </message>
    <message>
        <source>Written by the author</source>
        <translation>Escrita por el autor</translation>
    </message>
    <message>
        <source>Translating from %1…</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>Original en %1, traduciendo…</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Translated from %1 by %2</source>
        <extracomment>%1 is the name of a language, %2 that of a translation service</extracomment>
        <translation>Original en %1, traducido por %2</translation>
    </message>
    <message>
        <source>Translated from %1 on this device</source>
        <translation>Original en %1, traducido en este dispositivo</translation>
    </message>
    <message>
        <source>%1, still learning: it invents things, so trust the original</source>
        <extracomment>%1 is the name of a translator that makes mistakes</extracomment>
        <translation>%1, en pruebas: se inventa cosas, así que confía en el original</translation>
    </message>
    <message>
        <source>Open the Translation panel</source>
        <translation>Abrir el panel de traducción</translation>
    </message>
    <message>
        <source>Copy the translation</source>
        <translation>Copiar la traducción</translation>
    </message>
    <message>
        <source>Copy the original</source>
        <translation>Copiar el original</translation>
    </message>
</context>
<context>
    <name>TranslationPanel</name>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>What is shown about the text</source>
        <translation>Qué se muestra del texto</translation>
    </message>
    <message>
        <source>Pairs</source>
        <extracomment>noun: sentences beside their translations</extracomment>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>En paralelo</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>noun: words of the text, explained</extracomment>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
</context>
<context>
    <name>TranslationsSection</name>
    <message>
        <source>What is remembered</source>
        <translation>Memoria de traducción</translation>
    </message>
    <message>
        <source>Every sentence is translated once. Your own words come first, then what you pinned, then the machine&apos;s.</source>
        <translation>Cada frase se traduce una sola vez. Primero van tus propias palabras, luego las traducciones fijadas y después las automáticas.</translation>
    </message>
    <message>
        <source>Remembered translations</source>
        <translation>Traducciones memorizadas</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>verb: no longer remember a translation</extracomment>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Search in originals and translations</source>
        <translation>Buscar en originales y traducciones</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all translations</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>a filter: translations written by the reader</extracomment>
        <translation>Tuyas</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>a filter: translations kept for good</extracomment>
        <translation>Fijadas</translation>
    </message>
    <message>
        <source>By machine</source>
        <extracomment>a filter: translations made by the program</extracomment>
        <translation>Automáticas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>TMX 1.4 is what translation programs exchange, CSV what spreadsheets read. An imported translation never replaces a newer one of yours unless you say so.</source>
        <translation>TMX 1.4 es lo que intercambian los programas de traducción; CSV, lo que leen las hojas de cálculo. Una traducción importada nunca reemplaza una tuya más reciente, salvo que tú lo digas.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Import a TMX or CSV file</source>
        <translation>Importar un archivo TMX o CSV</translation>
    </message>
    <message>
        <source>Export what machines made too</source>
        <translation>Exportar también las automáticas</translation>
    </message>
    <message>
        <source>Otherwise your own and pinned translations alone</source>
        <translation>Si no, solo tus traducciones y las fijadas</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export a TMX or CSV file</source>
        <translation>Exportar un archivo TMX o CSV</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <extracomment>noun: heading over what is no longer remembered</extracomment>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget machine translations</source>
        <translation>Olvidar las traducciones automáticas</translation>
    </message>
    <message>
        <source>All that machines made</source>
        <translation>Todas las automáticas</translation>
    </message>
    <message>
        <source>Your own and pinned translations stay</source>
        <translation>Las tuyas y las fijadas se conservan</translation>
    </message>
    <message numerus="yes">
        <source>%n translations; all together %1</source>
        <extracomment>%1 is a size such as 2 MB</extracomment>
        <translation>
            <numerusform>%n traducción; en total %1</numerusform>
            <numerusform>%n traducciones; en total %1</numerusform>
        </translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>of a translation: written by the reader</extracomment>
        <translation>tuya</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>of a translation: kept for good</extracomment>
        <translation>fijada</translation>
    </message>
    <message>
        <source>by machine</source>
        <extracomment>of a translation: made by the program</extracomment>
        <translation>automática</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>No fijar</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traducciones</translation>
    </message>
    <message>
        <source>Take in translations</source>
        <translation>Importar traducciones</translation>
    </message>
    <message>
        <source>Write translations</source>
        <translation>Exportar traducciones</translation>
    </message>
    <message>
        <source>Forget everything that machines translated? It is made again when needed.</source>
        <translation>¿Olvidar todo lo traducido automáticamente? Se vuelve a traducir cuando haga falta.</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>verb on a button: do not forget the translations</extracomment>
        <translation>Conservar</translation>
    </message>
    <message numerus="yes">
        <source>%n translations forgotten</source>
        <translation>
            <numerusform>%n traducción olvidada</numerusform>
            <numerusform>%n traducciones olvidadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrustLines</name>
    <message>
        <source>CHECK</source>
        <extracomment>mark on a translation that may be wrong: have a look at it</extracomment>
        <translation>REVISA</translation>
    </message>
    <message>
        <source>Try another engine</source>
        <translation>Probar otro traductor</translation>
    </message>
    <message>
        <source>Open the settings of packs and engines</source>
        <translation>Abrir los ajustes de paquetes y traductores</translation>
    </message>
    <message>
        <source>Hide the machine&apos;s guess</source>
        <translation>Ocultar la traducción automática</translation>
    </message>
    <message>
        <source>Show the machine&apos;s guess</source>
        <translation>Ver la traducción automática</translation>
    </message>
</context>
<context>
    <name>TrustNote</name>
    <message>
        <source>CHECK</source>
        <extracomment>mark on a translation that may be wrong: have a look at it</extracomment>
        <translation>REVISA</translation>
    </message>
    <message>
        <source>Try another engine</source>
        <translation>Probar otro traductor</translation>
    </message>
    <message>
        <source>Open the settings of packs and engines</source>
        <translation>Abrir los ajustes de paquetes y traductores</translation>
    </message>
    <message>
        <source>Show word by word</source>
        <translation>Ver palabra por palabra</translation>
    </message>
    <message>
        <source>Show the machine&apos;s guess</source>
        <translation>Ver la traducción automática</translation>
    </message>
    <message>
        <source>The machine&apos;s translation is not to be trusted: word by word instead</source>
        <translation>La traducción automática no es de fiar: en su lugar, palabra por palabra</translation>
    </message>
</context>
<context>
    <name>TrustText</name>
    <message>
        <source>The translation may be wrong</source>
        <translation>La traducción puede ser incorrecta</translation>
    </message>
    <message>
        <source>The translation is not to be trusted</source>
        <translation>La traducción no es de fiar</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the words of a list</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not in the translation: %1</source>
        <extracomment>%1 are words of the original</extracomment>
        <translation>No está en la traducción: %1</translation>
    </message>
    <message>
        <source>Not in the original: %1</source>
        <extracomment>%1 are words of the translation</extracomment>
        <translation>No está en el original: %1</translation>
    </message>
    <message>
        <source>Numbers differ: %1</source>
        <extracomment>%1 are numbers</extracomment>
        <translation>Los números difieren: %1</translation>
    </message>
    <message>
        <source>Only one of the two says no: %1</source>
        <extracomment>%1 is a word such as “not”</extracomment>
        <translation>Solo uno de los dos niega: %1</translation>
    </message>
    <message>
        <source>Turned into its opposite: %1</source>
        <extracomment>%1 are a word of the original and its opposite in the translation</extracomment>
        <translation>Convertido en su contrario: %1</translation>
    </message>
    <message>
        <source>Lost on the way: %1</source>
        <extracomment>%1 are names, prices or codes</extracomment>
        <translation>Se perdió por el camino: %1</translation>
    </message>
    <message>
        <source>Said twice: %1</source>
        <extracomment>%1 are words of the translation</extracomment>
        <translation>Dicho dos veces: %1</translation>
    </message>
    <message>
        <source>Its length does not fit the original</source>
        <translation>Su longitud no encaja con el original</translation>
    </message>
    <message>
        <source>The machine itself was unsure</source>
        <translation>El propio traductor no estaba seguro</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Liked</source>
        <extracomment>what was just done and can be taken back</extracomment>
        <translation>Te gusta</translation>
    </message>
    <message>
        <source>Like taken back</source>
        <translation>Me gusta quitado</translation>
    </message>
    <message>
        <source>Added to the collection</source>
        <translation>Añadida a la colección</translation>
    </message>
    <message>
        <source>Taken out of the collection</source>
        <translation>Quitada de la colección</translation>
    </message>
    <message>
        <source>Following</source>
        <extracomment>what was just done and can be taken back: the viewer follows a person now</extracomment>
        <translation>Siguiendo</translation>
    </message>
    <message>
        <source>No longer following</source>
        <translation>Dejaste de seguir</translation>
    </message>
    <message>
        <source>Shared with your followers</source>
        <translation>Compartida con tus seguidores</translation>
    </message>
    <message>
        <source>No longer shared</source>
        <translation>Ya no se comparte</translation>
    </message>
    <message>
        <source>Muted: their notes are not shown</source>
        <translation>En silencio: sus notas no se muestran</translation>
    </message>
    <message>
        <source>No longer muted</source>
        <translation>Ya no está en silencio</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>what was just done and can be taken back</extracomment>
        <translation>Bloqueo activado</translation>
    </message>
    <message>
        <source>No longer blocked</source>
        <translation>Bloqueo retirado</translation>
    </message>
    <message>
        <source>Following the topic</source>
        <translation>Sigues el tema</translation>
    </message>
    <message>
        <source>No longer following the topic</source>
        <translation>Ya no sigues el tema</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Nota eliminada</translation>
    </message>
    <message>
        <source>Comment deleted</source>
        <translation>Comentario eliminado</translation>
    </message>
    <message>
        <source>Your translation is kept and used from now on</source>
        <translation>Tu traducción queda guardada y se usará desde ahora</translation>
    </message>
    <message>
        <source>This author is always translated from now on</source>
        <translation>Este autor se traduce siempre desde ahora</translation>
    </message>
    <message>
        <source>This author is never translated from now on</source>
        <translation>Este autor no se traduce nunca desde ahora</translation>
    </message>
    <message>
        <source>The language of this author is kept</source>
        <translation>Se guardó el idioma de este autor</translation>
    </message>
    <message>
        <source>The language of this text is kept</source>
        <translation>Se guardó el idioma de este texto</translation>
    </message>
    <message>
        <source>This channel is translated from now on</source>
        <translation>Este canal se traduce desde ahora</translation>
    </message>
    <message>
        <source>This channel is left in the original from now on</source>
        <translation>Este canal se deja en el original desde ahora</translation>
    </message>
    <message>
        <source>Rule removed</source>
        <translation>Regla quitada</translation>
    </message>
    <message>
        <source>Added to the word list</source>
        <translation>Añadida a la lista de palabras</translation>
    </message>
    <message>
        <source>Taken out of the word list</source>
        <translation>Quitada de la lista de palabras</translation>
    </message>
    <message>
        <source>Kept in your glossary</source>
        <translation>Guardado en tu glosario</translation>
    </message>
    <message>
        <source>Removed from your glossary</source>
        <translation>Quitado de tu glosario</translation>
    </message>
    <message>
        <source>This translation is kept, whatever translates</source>
        <translation>Esta traducción se conserva, traduzca quien traduzca</translation>
    </message>
    <message>
        <source>This translation is one of the machine&apos;s again</source>
        <translation>Esta traducción vuelve a ser automática</translation>
    </message>
    <message>
        <source>Translation forgotten</source>
        <translation>Traducción olvidada</translation>
    </message>
    <message>
        <source>Translations taken in</source>
        <extracomment>A file of translations was taken into the memory</extracomment>
        <translation>Traducciones importadas</translation>
    </message>
    <message>
        <source>Terms taken in</source>
        <extracomment>A file of terms was taken into the glossary</extracomment>
        <translation>Términos importados</translation>
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
            <numerusform>%n comentario</numerusform>
            <numerusform>%n comentarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>%n me gusta</numerusform>
            <numerusform>%n me gusta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collected note(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>%n nota guardada</numerusform>
            <numerusform>%n notas guardadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared note(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>%n nota compartida</numerusform>
            <numerusform>%n notas compartidas</numerusform>
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
            <numerusform>%n seguimiento</numerusform>
            <numerusform>%n seguimientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n muted or blocked</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n silenciado o bloqueado</numerusform>
            <numerusform>%n silenciados o bloqueados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reaction(s)</source>
        <comment>of any kind</comment>
        <translation>
            <numerusform>%n reacción</numerusform>
            <numerusform>%n reacciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VideoControls</name>
    <message>
        <source>Play (Space)</source>
        <translation>Reproducir (Espacio)</translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation>Activar sonido (M)</translation>
    </message>
    <message>
        <source>Repeat</source>
        <extracomment>verb: play the video again and again</extracomment>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausa (Espacio)</translation>
    </message>
    <message>
        <source>Sound off (M)</source>
        <translation>Silenciar (M)</translation>
    </message>
</context>
<context>
    <name>VideoPlayer</name>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Videos cannot be played here: a system library is missing (libpulse0).</source>
        <translation>Los videos no se pueden reproducir aquí: falta una biblioteca del sistema (libpulse0).</translation>
    </message>
    <message>
        <source>This video is in a form that cannot be played here.</source>
        <translation>Este video tiene un formato que no se puede reproducir aquí.</translation>
    </message>
    <message>
        <source>This video could not be fetched.</source>
        <translation>No se pudo obtener este video.</translation>
    </message>
    <message>
        <source>This video could not be read.</source>
        <translation>No se pudo leer este video.</translation>
    </message>
</context>
<context>
    <name>WaitingMark</name>
    <message numerus="yes">
        <source>%n not sent</source>
        <extracomment>of posts and reactions, shown in the top bar</extracomment>
        <translation>
            <numerusform>%n sin enviar</numerusform>
            <numerusform>%n sin enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>of posts and reactions, shown in the top bar</extracomment>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: %1. Look at the reason and try again.</source>
        <extracomment>%1 is a list: 3 likes · 1 note</extracomment>
        <translation>Sin enviar: %1. Mira el motivo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1. It goes out by itself when there is a network.</source>
        <extracomment>%1 is a list: 3 likes · 1 note</extracomment>
        <translation>En espera de envío: %1. Saldrá solo cuando haya red.</translation>
    </message>
</context>
<context>
    <name>WarningEdit</name>
    <message>
        <source>What readers should know first</source>
        <translation>Lo que los lectores deben saber antes</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Advertencia de contenido</translation>
    </message>
    <message>
        <source>Cover the pictures too</source>
        <translation>Ocultar también las imágenes</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Te damos la bienvenida</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>leaves the welcome page; everything stays as it is</extracomment>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>leaves the welcome page and shows the feed</extracomment>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Idioma de la interfaz</translation>
    </message>
    <message>
        <source>Welcome to RedNote Desktop</source>
        <translation>Te damos la bienvenida a RedNote Desktop</translation>
    </message>
    <message>
        <source>What you cannot read is translated on this computer.</source>
        <translation>Lo que no puedas leer se traduce en este equipo.</translation>
    </message>
    <message>
        <source>All of this can be changed in the settings.</source>
        <translation>Todo esto se puede cambiar en los ajustes.</translation>
    </message>
</context>
<context>
    <name>WelcomeChoices</name>
    <message>
        <source>Languages I read</source>
        <extracomment>heading on the welcome page</extracomment>
        <translation>Idiomas que leo</translation>
    </message>
    <message>
        <source>Translate into</source>
        <extracomment>choice of the language that everything else is translated into</extracomment>
        <translation>Traducir a</translation>
    </message>
    <message>
        <source>I also read</source>
        <extracomment>choice of further languages, whose texts are left as they are</extracomment>
        <translation>También leo</translation>
    </message>
    <message>
        <source>Languages I write</source>
        <extracomment>heading on the welcome page</extracomment>
        <translation>Idiomas en los que escribo</translation>
    </message>
    <message>
        <source>Write in your own language; what you post is put into this one, too:</source>
        <translation>Escribe en tu propio idioma; lo que publiques se pasa también a este:</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>heading on the welcome page, above the themes</extracomment>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>theme: the colours of the operating system</extracomment>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <extracomment>heading on the welcome page, above the two places where one can begin</extracomment>
        <translation>Dónde empezar</translation>
    </message>
    <message>
        <source>The community inside</source>
        <translation>La comunidad integrada</translation>
    </message>
    <message>
        <source>Ready now, and nothing leaves this computer.</source>
        <translation>Lista ya, y nada sale de este equipo.</translation>
    </message>
    <message>
        <source>A network</source>
        <translation>Una red</translation>
    </message>
    <message>
        <source>Your account on Mastodon, Pixelfed, GoToSocial or Akkoma.</source>
        <extracomment>these are names of server programs</extracomment>
        <translation>Tu cuenta en Mastodon, Pixelfed, GoToSocial o Akkoma.</translation>
    </message>
</context>
<context>
    <name>WholeWindow</name>
    <message>
        <source>Fill the window</source>
        <translation>Llenar la ventana</translation>
    </message>
</context>
<context>
    <name>WordBrowser</name>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>No word matches.</source>
        <translation>Ninguna palabra coincide.</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>yours</source>
        <extracomment>mark on a word: in the reader&apos;s own glossary</extracomment>
        <translation>tuyo</translation>
    </message>
    <message>
        <source>slang</source>
        <extracomment>mark on a word</extracomment>
        <translation>jerga</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>Cerrar la explicación</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>In the dictionary: %1</source>
        <translation>En el diccionario: %1</translation>
    </message>
    <message>
        <source>Counted with: %1</source>
        <translation>Se cuenta con: %1</translation>
    </message>
    <message>
        <source>The dictionary does not have this word.</source>
        <translation>El diccionario no tiene esta palabra.</translation>
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
        <translation>Copiar la palabra con su lectura y su significado (Ctrl+C)</translation>
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
        <translation>Abrir la nota</translation>
    </message>
    <message>
        <source>Take out of the word list</source>
        <translation>Quitar de la lista de palabras</translation>
    </message>
</context>
<context>
    <name>WordStar</name>
    <message>
        <source>Take out of the word list</source>
        <translation>Quitar de la lista de palabras</translation>
    </message>
    <message>
        <source>Add to the word list</source>
        <translation>Añadir a la lista de palabras</translation>
    </message>
</context>
<context>
    <name>WordsTab</name>
    <message>
        <source>Find a word: Chinese, pinyin or meaning</source>
        <translation>Busca una palabra: chino, pinyin o significado</translation>
    </message>
    <message>
        <source>Choose a note or a comment to see its Chinese words.</source>
        <translation>Elige una nota o un comentario para ver sus palabras chinas.</translation>
    </message>
    <message>
        <source>slang</source>
        <extracomment>mark on a word</extracomment>
        <translation>jerga</translation>
    </message>
    <message>
        <source>There are no Chinese words in this text.</source>
        <translation>En este texto no hay palabras chinas.</translation>
    </message>
</context>
<context>
    <name>_TitleBar</name>
    <message>
        <source>Float or dock %1</source>
        <translation>Soltar o acoplar %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <extracomment>%1 is the name of a panel</extracomment>
        <translation>Cerrar %1</translation>
    </message>
</context>
</TS>
