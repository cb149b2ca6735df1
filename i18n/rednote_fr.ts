<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_US">
<context>
    <name>AboutNote</name>
    <message>
        <source>Changing your note</source>
        <translation>Modification de votre note</translation>
    </message>
    <message>
        <source>Leave the note as it is</source>
        <translation>Laisser la note telle quelle</translation>
    </message>
    <message>
        <source>Do not reply; write a note of its own</source>
        <translation>Ne pas répondre&#x202f;; écrire une note à part</translation>
    </message>
    <message>
        <source>Leave the quoted note out</source>
        <translation>Retirer la note citée</translation>
    </message>
    <message>
        <source>Replying to a note</source>
        <translation>En réponse à une note</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>En réponse à %1</translation>
    </message>
    <message>
        <source>Quoting a note</source>
        <translation>Citation d’une note</translation>
    </message>
    <message>
        <source>Quoting %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Citation de %1</translation>
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
        <translation>Un logiciel indépendant. Il n’est ni édité par RedNote ou Xiaohongshu, ni lié à eux&#x202f;; ces noms appartiennent à leurs propriétaires.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>verb on a button: copy the versions to the clipboard</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy all versions</source>
        <translation>Copier toutes les versions</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Afficher…</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Facts, logs and crash reports for a report to those who make this program</source>
        <translation>Informations, journaux et rapports de plantage à transmettre aux auteurs de ce logiciel</translation>
    </message>
    <message>
        <source>Welcome again</source>
        <translation>Revoir l’accueil</translation>
    </message>
    <message>
        <source>The questions of the first start</source>
        <translation>Les questions du premier démarrage</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>noun: the licences of the program and of what it bundles</extracomment>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Program: MIT licence.</source>
        <translation>Logiciel&#xa0;: licence MIT.</translation>
    </message>
    <message>
        <source>Sample community, drawings, videos and slang glossary: CC0 1.0.</source>
        <translation>Communauté d’exemple, dessins, vidéos et glossaire d’argot&#xa0;: CC0 1.0.</translation>
    </message>
    <message>
        <source>Dictionary: CC-CEDICT, CC BY-SA 4.0.</source>
        <translation>Dictionnaire&#xa0;: CC-CEDICT, CC BY-SA 4.0.</translation>
    </message>
    <message>
        <source>Open Chinese Convert (OpenCC): Apache 2.0.</source>
        <translation>Open Chinese Convert (OpenCC)&#xa0;: Apache 2.0.</translation>
    </message>
    <message>
        <source>Qt for Python: LGPL 3. CTranslate2: MIT. SentencePiece: Apache 2.0.</source>
        <translation>Qt for Python&#xa0;: LGPL 3. CTranslate2&#xa0;: MIT. SentencePiece&#xa0;: Apache 2.0.</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>shown after the versions were copied to the clipboard</extracomment>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Language pack</source>
        <translation>Pack de langue</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>Accounts (Ctrl+Shift+A)</source>
        <translation>Comptes (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Mon profil</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Add an account here…</source>
        <translation>Ajouter un compte local…</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>Connecter un compte…</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>reconnexion requise</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Has to sign in again; nothing is lost until then</source>
        <translation>Doit se reconnecter&#x202f;; rien n’est perdu d’ici là</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>No keyring: signed in until the program ends</source>
        <translation>Sans trousseau&#xa0;: connecté jusqu’à la fermeture du logiciel</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>noun: the page about a person, not the profile folder</extracomment>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>verb on a button: act as this account from now on</extracomment>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
</context>
<context>
    <name>AccountSection</name>
    <message>
        <source>Networks</source>
        <extracomment>noun: social networks that accounts are connected to</extracomment>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Accounts on servers of the Mastodon family. The sign-in is kept in the system&apos;s keyring; your password is never stored.</source>
        <translation>Comptes sur des serveurs de la famille Mastodon. La connexion est conservée dans le trousseau du système&#x202f;; votre mot de passe n’est jamais enregistré.</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>Connecter un compte…</translation>
    </message>
    <message>
        <source>Another network</source>
        <translation>Un autre réseau</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>People of the embedded community; nothing of it leaves this computer.</source>
        <translation>Membres de la communauté intégrée&#x202f;; tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Un autre compte</translation>
    </message>
    <message>
        <source>None yet</source>
        <extracomment>no account is connected to a network yet</extracomment>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>Sign out of %1? Drafts and notes that wait to be sent stay on this computer.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Déconnecter %1&#x202f;? Les brouillons et les notes en attente d’envoi restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
</context>
<context>
    <name>AccountWatch</name>
    <message>
        <source>%1 has to sign in again. Nothing is lost until then.</source>
        <extracomment>%1 is the name of a person, who is signed in on a server</extracomment>
        <translation>%1 doit se reconnecter. Rien n’est perdu d’ici là.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>AddButton</name>
    <message>
        <source>Add pictures or a video</source>
        <translation>Ajouter des images ou une vidéo</translation>
    </message>
    <message>
        <source>Add pictures or a video; you can also drop or paste them</source>
        <translation>Ajouter des images ou une vidéo&#x202f;; vous pouvez aussi les déposer ou les coller</translation>
    </message>
</context>
<context>
    <name>AlsoTo</name>
    <message numerus="yes">
        <source>Also to %n account(s)</source>
        <extracomment>on the button that chooses further accounts which post the same note</extracomment>
        <translation>
            <numerusform>Aussi sur&#xa0;%n compte</numerusform>
            <numerusform>Aussi sur&#xa0;%n comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>Also post to…</source>
        <translation>Publier aussi sur…</translation>
    </message>
    <message>
        <source>Post the same note with other accounts of yours</source>
        <translation>Publier la même note avec d’autres de vos comptes</translation>
    </message>
</context>
<context>
    <name>AltEditor</name>
    <message>
        <source>Done</source>
        <extracomment>closes the editor of a picture&apos;s description</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Close the description (Esc)</source>
        <translation>Fermer la description (Esc)</translation>
    </message>
    <message>
        <source>What is in the picture? For people who cannot see it.</source>
        <translation>Que montre l’image&#x202f;? Pour les personnes qui ne peuvent pas la voir.</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>adjective: light colours of the window</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>adjective: dark colours of the window</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>noun: heading over the size of text</extracomment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>80% to 200%</source>
        <translation>De 80&#xa0;% à 200&#xa0;%</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Langue de l’interface</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>noun: animations in the window</extracomment>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Reduced</source>
        <extracomment>adjective: reduced motion</extracomment>
        <translation>Réduites</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>adjective: full motion</extracomment>
        <translation>Complètes</translation>
    </message>
    <message>
        <source>Reduced motion stops animations and autoplay.</source>
        <translation>En mode réduit, les animations et la lecture automatique s’arrêtent.</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>The quoted note is gone, or not for you to see.</source>
        <translation>La note citée n’existe plus ou ne vous est pas accessible.</translation>
    </message>
</context>
<context>
    <name>AuthorHeader</name>
    <message>
        <source>shared by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>partagée par %1</translation>
    </message>
    <message>
        <source>Everybody can see this, but it is in no public list</source>
        <translation>Visible par tout le monde, mais dans aucune liste publique</translation>
    </message>
    <message>
        <source>Only the people mentioned can see this</source>
        <translation>Visible uniquement par les personnes mentionnées</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>Visible uniquement par vous</translation>
    </message>
    <message>
        <source>Followers can see this</source>
        <translation>Visible par les abonnés</translation>
    </message>
    <message>
        <source>edited</source>
        <extracomment>beside the date of a note: it was changed after posting</extracomment>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>Show what was changed</source>
        <translation>Voir ce qui a changé</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>tip of a button with three dots: more actions</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Close the note (Esc)</source>
        <translation>Fermer la note (Esc)</translation>
    </message>
    <message>
        <source>Open the Translation panel</source>
        <translation>Ouvrir le volet de traduction</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Supprimer la note</translation>
    </message>
</context>
<context>
    <name>Avatar</name>
    <message>
        <source>Picture of %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Photo de %1</translation>
    </message>
</context>
<context>
    <name>AvatarCrop</name>
    <message>
        <source>Choose the part of the picture</source>
        <translation>Choisissez la partie de l’image</translation>
    </message>
    <message>
        <source>Drag to move, turn the wheel to zoom</source>
        <translation>Glissez pour déplacer, tournez la molette pour zoomer</translation>
    </message>
</context>
<context>
    <name>Bilingual</name>
    <message>
        <source>Title</source>
        <extracomment>noun: title of a note</extracomment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What is on your mind? # for topics, @ for people</source>
        <translation>Quoi de neuf&#x202f;? # pour les sujets, @ pour les personnes</translation>
    </message>
    <message>
        <source>Appears here as you type</source>
        <translation>Apparaît ici pendant que vous écrivez</translation>
    </message>
    <message>
        <source>Swap the two languages</source>
        <translation>Inverser les deux langues</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>EDITED BY YOU</source>
        <translation>MODIFIÉ PAR VOUS</translation>
    </message>
    <message numerus="yes">
        <source>%n EDITED BY YOU</source>
        <comment>sentences</comment>
        <translation>
            <numerusform>%n MODIFIÉE PAR VOUS</numerusform>
            <numerusform>%n MODIFIÉES PAR VOUS</numerusform>
        </translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>Retraduire</translation>
    </message>
    <message>
        <source>Replace your text by a new translation</source>
        <translation>Remplacer votre texte par une nouvelle traduction</translation>
    </message>
    <message>
        <source>TRANSLATING…</source>
        <translation>TRADUCTION…</translation>
    </message>
    <message>
        <source>TRANSLATED AS YOU TYPE</source>
        <translation>TRADUIT AU FIL DE LA SAISIE</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>verb on a button: write the translation oneself</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Write this text yourself; it is not replaced then</source>
        <translation>Écrire ce texte vous-même&#x202f;; il ne sera plus remplacé</translation>
    </message>
    <message>
        <source>This looks like %1.</source>
        <translation>Ce texte semble être en %1.</translation>
    </message>
    <message>
        <source>Swap languages</source>
        <translation>Inverser les langues</translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <source>Link copied</source>
        <translation>Lien copié</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>verb: open the note</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Take the like back</source>
        <translation>Ne plus aimer</translation>
    </message>
    <message>
        <source>Like</source>
        <extracomment>verb: like the note</extracomment>
        <translation>J’aime</translation>
    </message>
    <message>
        <source>Take out of collections</source>
        <translation>Retirer des collections</translation>
    </message>
    <message>
        <source>Collect</source>
        <extracomment>verb: save the note into a collection</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <extracomment>verb: take back the sharing of a note to one&apos;s followers</extracomment>
        <translation>Ne plus partager</translation>
    </message>
    <message>
        <source>Share with your followers</source>
        <translation>Partager avec vos abonnés</translation>
    </message>
    <message>
        <source>Show what is covered</source>
        <translation>Afficher le contenu masqué</translation>
    </message>
    <message>
        <source>Cover it again</source>
        <translation>Masquer à nouveau</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Explain the words</source>
        <translation>Expliquer les mots</translation>
    </message>
    <message>
        <source>Profile of %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Profil de %1</translation>
    </message>
    <message>
        <source>Show translation</source>
        <translation>Voir la traduction</translation>
    </message>
    <message>
        <source>Hide translation</source>
        <translation>Masquer la traduction</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>name of the collection that is made when the first note is collected</extracomment>
        <translation>Notes enregistrées</translation>
    </message>
</context>
<context>
    <name>CardCover</name>
    <message>
        <source>Try again</source>
        <comment>button on a lost picture</comment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button on what is covered</comment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Poll</source>
        <extracomment>noun: the note holds a poll</extracomment>
        <translation>Sondage</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>noun: the note quotes another one</extracomment>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Avertissement de contenu</translation>
    </message>
    <message>
        <source>Hidden by your filter</source>
        <translation>Masquée par votre filtre</translation>
    </message>
    <message>
        <source>Sensitive content</source>
        <translation>Contenu sensible</translation>
    </message>
</context>
<context>
    <name>CardPainter</name>
    <message>
        <source>%1 shared</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 a partagé</translation>
    </message>
    <message>
        <source>Replies to @%1</source>
        <extracomment>%1 is a person&apos;s handle</extracomment>
        <translation>En réponse à @%1</translation>
    </message>
    <message>
        <source>A reply</source>
        <extracomment>noun: the note answers somebody; shown without a name</extracomment>
        <translation>Une réponse</translation>
    </message>
</context>
<context>
    <name>CardSpeech</name>
    <message>
        <source>%1, by %2</source>
        <extracomment>%1 is a note&apos;s title, %2 its author&apos;s name</extracomment>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>word by word: %1</source>
        <extracomment>%1 is what each word of the title means</extracomment>
        <translation>mot à mot&#xa0;: %1</translation>
    </message>
    <message>
        <source>in your language: %1</source>
        <extracomment>%1 is the text in the reader&apos;s language</extracomment>
        <translation>dans votre langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>translated</source>
        <extracomment>read out: the card&apos;s text is a translation</extracomment>
        <translation>traduite</translation>
    </message>
    <message>
        <source>in the author&apos;s words</source>
        <translation>dans les mots de l’auteur</translation>
    </message>
    <message>
        <source>translated, original: %1</source>
        <extracomment>%1 is the text as its author wrote it</extracomment>
        <translation>traduite, original&#xa0;: %1</translation>
    </message>
    <message>
        <source>in the author&apos;s words, original: %1</source>
        <extracomment>%1 is the text in the language the author wrote first</extracomment>
        <translation>dans les mots de l’auteur, original&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>%n j’aime</numerusform>
            <numerusform>%n j’aime</numerusform>
        </translation>
    </message>
    <message>
        <source>liked by you</source>
        <translation>aimée par vous</translation>
    </message>
    <message>
        <source>collected by you</source>
        <translation>enregistrée par vous</translation>
    </message>
    <message>
        <source>shared by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>partagée par %1</translation>
    </message>
    <message>
        <source>replies to @%1</source>
        <extracomment>%1 is a person&apos;s handle</extracomment>
        <translation>répond à @%1</translation>
    </message>
    <message>
        <source>hidden by your filter, V shows it</source>
        <translation>masquée par votre filtre, V l’affiche</translation>
    </message>
    <message>
        <source>behind a content warning, V opens it</source>
        <translation>derrière un avertissement de contenu, V l’ouvre</translation>
    </message>
    <message>
        <source>the pictures are covered, V shows them</source>
        <translation>les images sont masquées, V les affiche</translation>
    </message>
    <message>
        <source>text only</source>
        <extracomment>read out: the note has no picture</extracomment>
        <translation>texte seul</translation>
    </message>
    <message>
        <source>video</source>
        <extracomment>read out: the note has a video</extracomment>
        <translation>vidéo</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardTips</name>
    <message>
        <source>Take the like back (L)</source>
        <translation>Ne plus aimer (L)</translation>
    </message>
    <message>
        <source>Like (L)</source>
        <extracomment>verb; the key stays as it is</extracomment>
        <translation>J’aime (L)</translation>
    </message>
    <message>
        <source>Profile of @%1</source>
        <extracomment>%1 is a person&apos;s handle, without the at sign</extracomment>
        <translation>Profil de @%1</translation>
    </message>
    <message>
        <source>Show it (V)</source>
        <translation>Afficher (V)</translation>
    </message>
    <message>
        <source>Fetch the picture again</source>
        <translation>Recharger l’image</translation>
    </message>
</context>
<context>
    <name>CarouselOverlay</name>
    <message>
        <source>Previous (←)</source>
        <extracomment>the previous picture; the key stays as it is</extracomment>
        <translation>Précédente (←)</translation>
    </message>
    <message>
        <source>Next (→)</source>
        <extracomment>the next picture; the key stays as it is</extracomment>
        <translation>Suivante (→)</translation>
    </message>
    <message>
        <source>Describe the picture</source>
        <translation>Décrire l’image</translation>
    </message>
    <message>
        <source>ALT</source>
        <extracomment>badge on a picture that has an alternative text</extracomment>
        <translation>ALT</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Leave the whole window (Esc)</source>
        <translation>Quitter la pleine fenêtre (Esc)</translation>
    </message>
    <message>
        <source>Whole window (F)</source>
        <translation>Pleine fenêtre (F)</translation>
    </message>
</context>
<context>
    <name>CollectMenu</name>
    <message>
        <source>New collection…</source>
        <translation>Nouvelle collection…</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: name of the new collection</extracomment>
        <translation>Nom</translation>
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
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
</context>
<context>
    <name>CollectionPage</name>
    <message>
        <source>Bookmarks</source>
        <extracomment>noun: notes that were saved on a network without collections</extracomment>
        <translation>Notes enregistrées</translation>
    </message>
    <message>
        <source>This collection is empty</source>
        <translation>Cette collection est vide</translation>
    </message>
    <message>
        <source>The star under a note puts it here.</source>
        <translation>L’étoile sous une note l’ajoute ici.</translation>
    </message>
</context>
<context>
    <name>CollectionsPage</name>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>Nothing collected yet</source>
        <translation>Rien d’enregistré pour l’instant</translation>
    </message>
    <message>
        <source>The star under a note keeps it in a collection of yours.</source>
        <translation>L’étoile sous une note l’ajoute à l’une de vos collections.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: name of a collection</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Renommer la collection</translation>
    </message>
    <message>
        <source>Delete the collection “%1”? The notes in it stay where they are.</source>
        <extracomment>%1 is the name of a collection</extracomment>
        <translation>Supprimer la collection «&#xa0;%1&#xa0;»&#x202f;? Les notes qu’elle contient restent où elles sont.</translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation>Supprimer la collection</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>CommentBox</name>
    <message>
        <source>Reply in your language…</source>
        <translation>Dans votre langue…</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Votre commentaire</translation>
    </message>
    <message>
        <source>Post in both</source>
        <translation>Publier dans les deux</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>verb on a button: send the comment</extracomment>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Do not reply to this comment</source>
        <translation>Ne pas répondre à ce commentaire</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>Envoyer (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Post the comment in both languages</source>
        <translation>Publier le commentaire dans les deux langues</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Followers read it, as they do the note.</source>
        <translation>Lu par les abonnés, comme la note.</translation>
    </message>
    <message>
        <source>Only those mentioned read it, as they do the note.</source>
        <translation>Lu uniquement par les personnes mentionnées, comme la note.</translation>
    </message>
    <message>
        <source>It stands behind the same warning: %1</source>
        <extracomment>%1 is a content warning</extracomment>
        <translation>Porte le même avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>En réponse à %1</translation>
    </message>
    <message>
        <source>It will be sent when there is a connection</source>
        <translation>Sera envoyé dès qu’il y aura une connexion</translation>
    </message>
</context>
<context>
    <name>CommentRow</name>
    <message>
        <source>Reply</source>
        <extracomment>verb on a button: answer this comment</extracomment>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>Retraduire</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Répondre à %1</translation>
    </message>
    <message numerus="yes">
        <source>Take the like back (%n likes)</source>
        <translation>
            <numerusform>Ne plus aimer (%n j’aime)</numerusform>
            <numerusform>Ne plus aimer (%n j’aime)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Like (%n likes)</source>
        <translation>
            <numerusform>J’aime (%n j’aime)</numerusform>
            <numerusform>J’aime (%n j’aime)</numerusform>
        </translation>
    </message>
    <message>
        <source>Machine&apos;s guess</source>
        <extracomment>mark on a comment that was put together word by word</extracomment>
        <translation>Traduction automatique</translation>
    </message>
    <message>
        <source>Word by word</source>
        <translation>Mot à mot</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>verb on a button</extracomment>
        <translation>Traduire</translation>
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
        <translation>Auteur</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n commentaire</numerusform>
            <numerusform>%n commentaires</numerusform>
        </translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>Aucun commentaire</translation>
    </message>
    <message>
        <source>Write the first one, in your own language.</source>
        <translation>Écrivez le premier, dans votre langue.</translation>
    </message>
    <message>
        <source>More comments</source>
        <translation>Plus de commentaires</translation>
    </message>
    <message>
        <source>Try again to load more comments</source>
        <translation>Réessayer de charger d’autres commentaires</translation>
    </message>
</context>
<context>
    <name>CommentsTab</name>
    <message>
        <source>More comments</source>
        <translation>Plus de commentaires</translation>
    </message>
    <message>
        <source>No note is open</source>
        <translation>Aucune note ouverte</translation>
    </message>
    <message>
        <source>Open a note to read its comments in both languages.</source>
        <translation>Ouvrez une note pour lire ses commentaires dans les deux langues.</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>Aucun commentaire</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComposerPanel</name>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Kept in your drafts</source>
        <translation>Conservée dans vos brouillons</translation>
    </message>
</context>
<context>
    <name>CorrectionEdit</name>
    <message>
        <source>Your translation of this sentence</source>
        <translation>Votre traduction de cette phrase</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave the translation as it was (Esc)</source>
        <translation>Laisser la traduction telle quelle (Esc)</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>verb on a button: keep one&apos;s own translation of a sentence</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Use this translation from now on, wherever the sentence occurs (Ctrl+Enter)</source>
        <translation>Utiliser désormais cette traduction partout où la phrase apparaît (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>CoverPicker</name>
    <message>
        <source>Cover made of your words</source>
        <translation>Couverture faite de vos mots</translation>
    </message>
    <message>
        <source>Cover style: %1</source>
        <translation>Style de couverture&#xa0;: %1</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>noun: a paper-coloured background of a text note</extracomment>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Sunrise</source>
        <extracomment>noun: name of a coloured background of a text note</extracomment>
        <translation>Aurore</translation>
    </message>
    <message>
        <source>Mint</source>
        <extracomment>noun: name of a mint-green background of a text note</extracomment>
        <translation>Menthe</translation>
    </message>
    <message>
        <source>Grape</source>
        <extracomment>noun: name of a purple background of a text note</extracomment>
        <translation>Raisin</translation>
    </message>
    <message>
        <source>Ink</source>
        <extracomment>noun: name of a black background of a text note</extracomment>
        <translation>Encre</translation>
    </message>
    <message>
        <source>Blush</source>
        <extracomment>noun: name of a pink background of a text note</extracomment>
        <translation>Rose poudré</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Ciel</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Forêt</translation>
    </message>
    <message>
        <source>Butter</source>
        <extracomment>noun: name of a pale yellow background of a text note</extracomment>
        <translation>Beurre</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
    <message>
        <source>Coral</source>
        <extracomment>noun: name of a coral-red background of a text note</extracomment>
        <translation>Corail</translation>
    </message>
    <message>
        <source>Squared paper</source>
        <extracomment>noun: a background of a text note with the squares of an exercise book</extracomment>
        <translation>Papier quadrillé</translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>Something went wrong in the last run.</source>
        <translation>Un problème est survenu la dernière fois.</translation>
    </message>
    <message>
        <source>RedNote Desktop ended unexpectedly.</source>
        <translation>RedNote Desktop s’est arrêté de façon inattendue.</translation>
    </message>
    <message>
        <source>View report</source>
        <translation>Voir le rapport</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>verb: takes the notice away; the report stays in the diagnostics</extracomment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>DamageNotice</name>
    <message>
        <source>A damaged file was set aside in the profile folder: %1</source>
        <extracomment>%1 are names of files</extracomment>
        <translation>Un fichier endommagé a été mis de côté dans le dossier de données&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) saved from it.</source>
        <comment>drafts, words, notes …</comment>
        <translation>
            <numerusform>%n entrée en a été sauvée.</numerusform>
            <numerusform>%n entrées en ont été sauvées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n entry(s) could not be read.</source>
        <comment>drafts, words, notes …</comment>
        <translation>
            <numerusform>Au moins&#xa0;%n entrée n’a pas pu être lue.</numerusform>
            <numerusform>Au moins&#xa0;%n entrées n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Place</source>
        <comment>where the note is from</comment>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Who may read the note</source>
        <translation>Qui peut lire la note</translation>
    </message>
    <message>
        <source>Visible to: %1</source>
        <translation>Visible par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Everyone</source>
        <extracomment>who may see the note</extracomment>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Everyone, not in lists</source>
        <translation>Tout le monde, hors listes</translation>
    </message>
    <message>
        <source>Followers</source>
        <extracomment>who may see the note: only those who follow its author</extracomment>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>Mentioned people</source>
        <extracomment>who may see the note: only those named in it</extracomment>
        <translation>Personnes mentionnées</translation>
    </message>
    <message>
        <source>Only me</source>
        <extracomment>who may see the note: only its author</extracomment>
        <translation>Moi uniquement</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Looks</source>
        <extracomment>group of facts: theme, text size, languages</extracomment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Polices</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tailles</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>group of facts: how many accounts there are, whether something crashed</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>Packs de langue</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>Système de fenêtres</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>Graphismes</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Mise à l’échelle</translation>
    </message>
    <message>
        <source>Input method</source>
        <extracomment>of characters, such as Pinyin</extracomment>
        <translation>Méthode de saisie</translation>
    </message>
    <message>
        <source>Runs from</source>
        <extracomment>how the program got here: from a package or from its sources</extracomment>
        <translation>Lancé depuis</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Langue de l’interface</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>Languages read</source>
        <translation>Langues lues</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisée</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>Chinois simplifié</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>Chinois traditionnel</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>the folder of everything that is kept of a person</extracomment>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <source>Locale files</source>
        <translation>Fichiers de langue</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpréteur</translation>
    </message>
    <message>
        <source>Profile database</source>
        <translation>Base de données du profil</translation>
    </message>
    <message>
        <source>Community database</source>
        <translation>Base de données de la communauté</translation>
    </message>
    <message>
        <source>Own pictures and videos</source>
        <translation>Vos images et vidéos</translation>
    </message>
    <message>
        <source>Copies of what was published</source>
        <translation>Copies de ce qui a été publié</translation>
    </message>
    <message>
        <source>Installed packs</source>
        <translation>Packs installés</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Accounts here</source>
        <translation>Comptes sur cet ordinateur</translation>
    </message>
    <message>
        <source>Accounts on networks</source>
        <translation>Comptes sur des réseaux</translation>
    </message>
    <message>
        <source>Remote engines in use</source>
        <translation>Traducteurs distants utilisés</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Rapports de plantage</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>puts all facts on the clipboard</extracomment>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Save log bundle…</source>
        <translation>Enregistrer les journaux…</translation>
    </message>
    <message>
        <source>Crash reports…</source>
        <translation>Rapports de plantage…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>For a report to those who make this program. Neither this nor the log bundle names people or holds anything you wrote or read.</source>
        <translation>À transmettre aux auteurs de ce logiciel. Ni ceci ni les journaux enregistrés ne nomment quelqu’un ou ne contiennent ce que vous avez écrit ou lu.</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>of facts: they are on the clipboard now</extracomment>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Save log bundle</source>
        <translation>Enregistrer les journaux</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Archives Zip (*.zip)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Enregistré sous %1</translation>
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
        <translation>Publier quand même</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>verb on a button: change the translation before posting</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Post in %1 only</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>Publier en %1 uniquement</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Untitled</source>
        <extracomment>adjective: a draft without title and text</extracomment>
        <translation>Sans titre</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Supprimer le brouillon</translation>
    </message>
</context>
<context>
    <name>DraftsPage</name>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Aucun brouillon</translation>
    </message>
    <message>
        <source>What you write is kept here until you post it.</source>
        <translation>Ce que vous écrivez est conservé ici jusqu’à sa publication.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>Ne pas envoyer</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Supprimer le brouillon</translation>
    </message>
    <message>
        <source>Delete this draft? It cannot be brought back.</source>
        <translation>Supprimer ce brouillon&#x202f;? Il ne pourra pas être récupéré.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop pictures or a video here</source>
        <translation>Déposez ici des images ou une vidéo</translation>
    </message>
</context>
<context>
    <name>EditProfile</name>
    <message>
        <source>Edit profile</source>
        <translation>Modifier le profil</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>À propos de vous</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>verb on a button: remove the picture of oneself</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: the name that others see, not the handle</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>noun: where the person lives</extracomment>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tiff)</source>
        <translation>Images (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tiff)</translation>
    </message>
</context>
<context>
    <name>EngineDialog</name>
    <message>
        <source>Add a translation service</source>
        <translation>Ajouter un service de traduction</translation>
    </message>
    <message>
        <source>Change a translation service</source>
        <translation>Modifier un service de traduction</translation>
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
        <translation>Il reste désactivé jusqu’à ce que vous l’activiez dans la liste.</translation>
    </message>
    <message>
        <source>This address is not encrypted: others on the way can read texts and key.</source>
        <translation>Cette adresse n’est pas chiffrée&#xa0;: d’autres, en chemin, peuvent lire les textes et la clé.</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>verb on a button: try whether the service answers</extracomment>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Sends one fixed sentence to the service</source>
        <translation>Envoie une phrase fixe au service</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>noun: the kind of translation service</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>noun: the paid or free plan of a translation service</extracomment>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>noun: web address of a translation service</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>noun: language model of a translation service</extracomment>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>noun: secret access key of a translation service</extracomment>
        <translation>Clé</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>conservée&#x202f;; saisissez pour la remplacer</translation>
    </message>
    <message>
        <source>goes into the system&apos;s keyring</source>
        <translation>va dans le trousseau du système</translation>
    </message>
    <message>
        <source>only if the service wants one</source>
        <translation>seulement si le service en demande une</translation>
    </message>
    <message>
        <source>Asking…</source>
        <extracomment>the translation service is being tried</extracomment>
        <translation>Demande en cours…</translation>
    </message>
    <message>
        <source>There is no keyring, so the key is forgotten when the program ends.</source>
        <translation>Il n’y a pas de trousseau&#xa0;: la clé est oubliée à la fermeture du logiciel.</translation>
    </message>
    <message>
        <source>Enter an address such as %1, without a name or key in it.</source>
        <translation>Saisissez une adresse telle que %1, sans nom ni clé.</translation>
    </message>
    <message>
        <source>Enter the model to use, such as qwen2.5:7b.</source>
        <translation>Saisissez le modèle à utiliser, par exemple qwen2.5:7b.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
</context>
<context>
    <name>EngineFoot</name>
    <message>
        <source>Translating…</source>
        <translation>Traduction…</translation>
    </message>
    <message>
        <source>Show translation</source>
        <translation>Voir la traduction</translation>
    </message>
    <message>
        <source>Original only</source>
        <extracomment>state: the text is shown without translation</extracomment>
        <translation>Original seul</translation>
    </message>
    <message>
        <source>Improve</source>
        <extracomment>verb on a button: write a better translation</extracomment>
        <translation>Améliorer</translation>
    </message>
    <message>
        <source>Write a better translation of the marked sentence (E)</source>
        <translation>Écrire une meilleure traduction de la phrase marquée (E)</translation>
    </message>
    <message>
        <source>Flip the whole window between translation and original (Ctrl+T)</source>
        <translation>Basculer toute la fenêtre entre traduction et original (Ctrl+T)</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <comment>reading aid above Chinese words</comment>
        <translation>Pinyin</translation>
    </message>
    <message>
        <source>Show how the Chinese words are read</source>
        <translation>Montrer la prononciation des mots chinois</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>verb on a button: opens the choice of what to copy</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the translation or both languages</source>
        <translation>Copier la traduction ou les deux langues</translation>
    </message>
    <message>
        <source>Copy translation</source>
        <translation>Copier la traduction</translation>
    </message>
    <message>
        <source>Copy both languages</source>
        <translation>Copier les deux langues</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>Retraduire</translation>
    </message>
    <message>
        <source>Translate again, without what is remembered</source>
        <translation>Retraduire, sans tenir compte de la mémoire</translation>
    </message>
    <message>
        <source>Written by the author in both languages</source>
        <translation>Écrite par l’auteur dans les deux langues</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Non traduit</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Sur cet appareil</translation>
    </message>
    <message>
        <source>On a server</source>
        <translation>Sur un serveur</translation>
    </message>
    <message>
        <source>Detected: %1, %2</source>
        <translation>Détecté&#xa0;: %1, %2</translation>
    </message>
</context>
<context>
    <name>EngineLedger</name>
    <message>
        <source>What was sent</source>
        <translation>Ce qui a été envoyé</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>Nothing has left this computer.</source>
        <translation>Rien n’a quitté cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n requests, %2 characters</source>
        <extracomment>%1 is the name of a server, %2 a number of characters; %n counts requests</extracomment>
        <translation>
            <numerusform>%1&#xa0;:&#xa0;%n requête, %2 caractères</numerusform>
            <numerusform>%1&#xa0;:&#xa0;%n requêtes, %2 caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of what was sent is forgotten. What was sent stays sent.</source>
        <translation>La liste des envois est oubliée. Ce qui a été envoyé le reste.</translation>
    </message>
</context>
<context>
    <name>EngineRow</name>
    <message>
        <source>Ask %1 earlier</source>
        <translation>Consulter %1 plus tôt</translation>
    </message>
    <message>
        <source>Ask %1 later</source>
        <translation>Consulter %1 plus tard</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is the name of a translation service; a switch that is on or off</extracomment>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>verb on a button: try whether the service answers</extracomment>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Test %1</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>Tester %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>Modifier %1</translation>
    </message>
</context>
<context>
    <name>Engines</name>
    <message>
        <source>Chat service</source>
        <extracomment>noun: a translation service that is a chat model</extracomment>
        <translation>Service de chat</translation>
    </message>
    <message>
        <source>Chat service (OpenAI, Ollama …)</source>
        <translation>Service de chat (OpenAI, Ollama…)</translation>
    </message>
    <message>
        <source>Built-in translator, by way of English, packs %1</source>
        <extracomment>%1 are the versions of language packs</extracomment>
        <translation>Traducteur intégré, en passant par l’anglais, packs %1</translation>
    </message>
    <message>
        <source>Built-in translator, pack %1</source>
        <extracomment>%1 is the version of a language pack</extracomment>
        <translation>Traducteur intégré, pack %1</translation>
    </message>
    <message>
        <source>Slang glossary</source>
        <translation>Glossaire d’argot</translation>
    </message>
    <message>
        <source>Your glossary</source>
        <translation>Votre glossaire</translation>
    </message>
    <message>
        <source>Dictionary %1</source>
        <extracomment>%1 is the name of a dictionary</extracomment>
        <translation>Dictionnaire %1</translation>
    </message>
    <message>
        <source>%1 (still learning)</source>
        <extracomment>%1 is the name of a translator that makes mistakes</extracomment>
        <translation>%1 (à l’essai)</translation>
    </message>
    <message>
        <source>The key is missing or not accepted.</source>
        <translation>La clé manque ou n’est pas acceptée.</translation>
    </message>
    <message>
        <source>There is no such service or model at this address.</source>
        <translation>Aucun service ou modèle de ce nom à cette adresse.</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>Le service a refusé la requête.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>Le service est injoignable.</translation>
    </message>
    <message>
        <source>What came back was not a usable translation.</source>
        <translation>La réponse n’était pas une traduction exploitable.</translation>
    </message>
    <message>
        <source>“%1” → “%2” (%3 ms)</source>
        <extracomment>%1 is a sentence, %2 its translation, %3 a number of milliseconds</extracomment>
        <translation>«&#xa0;%1&#xa0;» → «&#xa0;%2&#xa0;» (%3&#xa0;ms)</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>in the record of what was sent: the service answered</extracomment>
        <translation>A répondu</translation>
    </message>
    <message>
        <source>Given up</source>
        <extracomment>in the record of what was sent: the reader or the program stopped waiting</extracomment>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>Not by %1: %2</source>
        <extracomment>%1 is the name of a translation service, %2 a sentence that says why it failed</extracomment>
        <translation>%1 n’a pas traduit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>EnginesSection</name>
    <message>
        <source>Who translates</source>
        <translation>Qui traduit</translation>
    </message>
    <message>
        <source>The first in the list is asked first; where it fails, the next one is. Services get public notes and comments that you look at, while they are switched on. Drafts, private notes and notes for followers never leave this computer.</source>
        <translation>Le premier de la liste est consulté d’abord&#x202f;; s’il échoue, c’est le suivant. Tant qu’ils sont activés, les services reçoivent les notes et commentaires publics que vous consultez. Les brouillons, les notes privées et les notes réservées aux abonnés ne quittent jamais cet ordinateur.</translation>
    </message>
    <message>
        <source>Order for</source>
        <extracomment>before the name of two languages: in which order the services are asked for them</extracomment>
        <translation>Ordre pour</translation>
    </message>
    <message>
        <source>Use the order for all languages</source>
        <translation>Utiliser l’ordre de toutes les langues</translation>
    </message>
    <message>
        <source>Add a service…</source>
        <translation>Ajouter un service…</translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>Un autre service</translation>
    </message>
    <message>
        <source>LibreTranslate, DeepL, or a chat service such as Ollama on this computer</source>
        <translation>LibreTranslate, DeepL ou un service de chat comme Ollama sur cet ordinateur</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Ce qui a été envoyé</translation>
    </message>
    <message>
        <source>Every request to a service is written down before it leaves: when, to whom and how much, never the text.</source>
        <translation>Chaque requête à un service est notée avant de partir&#xa0;: quand, à qui et combien, jamais le texte.</translation>
    </message>
    <message numerus="yes">
        <source>%1 It is asked again in %n minutes.</source>
        <extracomment>%1 says why a service failed, in a sentence; %n counts minutes</extracomment>
        <translation>
            <numerusform>%1 Nouvel essai dans&#xa0;%n minute.</numerusform>
            <numerusform>%1 Nouvel essai dans&#xa0;%n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switched off: drafts, private notes and notes for followers are not translated.</source>
        <translation>Désactivé&#xa0;: les brouillons, les notes privées et les notes réservées aux abonnés ne sont pas traduits.</translation>
    </message>
    <message>
        <source>Switched off, and no service is on: nothing is translated.</source>
        <translation>Désactivé, et aucun service n’est activé&#xa0;: rien n’est traduit.</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>no language pack</source>
        <translation>aucun pack de langue</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>noun: translations made on this computer</extracomment>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Use %1?</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>Utiliser %1&#x202f;?</translation>
    </message>
    <message>
        <source>Public notes and comments that you look at are sent to the program at %1 on this computer to be translated; what it does with them is up to that program. Drafts, private notes and notes for followers are never sent. Every request is listed in these settings.</source>
        <extracomment>%1 is the name and the port of a server</extracomment>
        <translation>Les notes et commentaires publics que vous consultez sont envoyés au programme à l’adresse %1, sur cet ordinateur, pour être traduits&#x202f;; ce qu’il en fait dépend de lui. Les brouillons, les notes privées et les notes réservées aux abonnés ne sont jamais envoyés. Chaque requête figure dans ces réglages.</translation>
    </message>
    <message>
        <source>Public notes and comments that you look at are sent to %1 to be translated. Its operator sees these texts and your internet address. Drafts, private notes and notes for followers are never sent. Every request is listed in these settings.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Les notes et commentaires publics que vous consultez sont envoyés à %1 pour être traduits. Son exploitant voit ces textes et votre adresse internet. Les brouillons, les notes privées et les notes réservées aux abonnés ne sont jamais envoyés. Chaque requête figure dans ces réglages.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande en cours…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a translation service</extracomment>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Its address and its key are forgotten.</source>
        <translation>Son adresse et sa clé sont oubliées.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The translation service wants another key.</source>
        <translation>Le service de traduction demande une autre clé.</translation>
    </message>
    <message>
        <source>No server of this name was found. Check the name and the connection.</source>
        <translation>Aucun serveur de ce nom. Vérifiez le nom et la connexion.</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>Pas de connexion.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Aucune réponse reçue à temps.</translation>
    </message>
    <message>
        <source>No secure connection could be made. Check the address.</source>
        <translation>Impossible d’établir une connexion sécurisée. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The address sends to another one. Enter that one instead.</source>
        <translation>L’adresse renvoie vers une autre. Saisissez plutôt celle-là.</translation>
    </message>
    <message>
        <source>This account is signed out. Sign in again to go on.</source>
        <translation>Ce compte est déconnecté. Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>The program was not let in. The account stays as it was.</source>
        <translation>L’accès a été refusé au logiciel. Le compte n’a pas changé.</translation>
    </message>
    <message>
        <source>What this account may use of the service is used up.</source>
        <translation>Ce compte a épuisé son quota auprès du service.</translation>
    </message>
    <message>
        <source>Too many requests. Wait a moment, then try again.</source>
        <translation>Trop de requêtes. Patientez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>This is gone, or not visible to this account.</source>
        <translation>N’existe plus ou n’est pas visible pour ce compte.</translation>
    </message>
    <message>
        <source>It was refused. Check what you entered and try again.</source>
        <translation>Refusé. Vérifiez votre saisie et réessayez.</translation>
    </message>
    <message>
        <source>The server has a problem. Try again later.</source>
        <translation>Le serveur a un problème. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>This address is not a server that can be connected.</source>
        <translation>Cette adresse n’est pas celle d’un serveur auquel se connecter.</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>La réponse n’a pas pu être comprise.</translation>
    </message>
    <message>
        <source>No language pack is installed for these languages.</source>
        <translation>Aucun pack n’est installé pour ces langues.</translation>
    </message>
    <message>
        <source>No translator here knows these languages.</source>
        <translation>Aucun traducteur ici ne connaît ces langues.</translation>
    </message>
    <message>
        <source>No translator is switched on that may see this text.</source>
        <translation>Aucun traducteur autorisé à voir ce texte n’est activé.</translation>
    </message>
    <message>
        <source>The translator gave nothing usable for this text.</source>
        <translation>Le traducteur n’a rien donné d’exploitable pour ce texte.</translation>
    </message>
    <message>
        <source>This file is too large. Choose a smaller one.</source>
        <translation>Ce fichier est trop volumineux. Choisissez-en un plus petit.</translation>
    </message>
    <message>
        <source>This file is not a picture or video that can be read.</source>
        <translation>Ce fichier n’est ni une image ni une vidéo lisible.</translation>
    </message>
    <message>
        <source>A file of the profile was damaged and has been set aside.</source>
        <translation>Un fichier de vos données était endommagé et a été mis de côté.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again.</source>
        <translation>Le disque est plein. Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>This profile was written by a newer version. Update to open it.</source>
        <translation>Ces données viennent d’une version plus récente. Mettez à jour pour les ouvrir.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is not available or locked.</source>
        <translation>Le trousseau du système est indisponible ou verrouillé.</translation>
    </message>
    <message>
        <source>The profile folder could not be read or written.</source>
        <translation>Impossible de lire ou d’écrire le dossier de données.</translation>
    </message>
    <message>
        <source>Something went wrong. The log holds the details.</source>
        <translation>Un problème est survenu. Le journal contient les détails.</translation>
    </message>
    <message>
        <source>This file is not a language pack, or it is damaged.</source>
        <translation>Ce fichier n’est pas un pack de langue, ou il est endommagé.</translation>
    </message>
    <message>
        <source>This pack tries to write outside its folder. Not installed.</source>
        <translation>Ce pack tente d’écrire hors de son dossier. Non installé.</translation>
    </message>
    <message>
        <source>This pack is too large. Not installed.</source>
        <translation>Ce pack est trop volumineux. Non installé.</translation>
    </message>
    <message>
        <source>This kind of language pack cannot be used here.</source>
        <translation>Ce type de pack de langue n’est pas utilisable ici.</translation>
    </message>
    <message>
        <source>This pack splits words in a way (BPE) that this program cannot. Not installed.</source>
        <translation>Ce pack découpe les mots d’une façon (BPE) que ce logiciel ne gère pas. Non installé.</translation>
    </message>
    <message>
        <source>What came is not what the list promises. Deleted; try again later.</source>
        <translation>Le fichier reçu n’est pas celui qu’annonce la liste. Supprimé&#x202f;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>This pack failed to translate on trial. Not installed.</source>
        <translation>Ce pack a échoué à l’essai de traduction. Non installé.</translation>
    </message>
    <message>
        <source>This version, or a newer one, is installed already.</source>
        <translation>Cette version, ou une plus récente, est déjà installée.</translation>
    </message>
    <message>
        <source>The list names no safe address for this pack.</source>
        <translation>La liste n’indique aucune adresse sûre pour ce pack.</translation>
    </message>
</context>
<context>
    <name>ExplorePage</name>
    <message>
        <source>Food</source>
        <comment>channel</comment>
        <translation>Cuisine</translation>
    </message>
    <message>
        <source>Travel</source>
        <comment>channel</comment>
        <translation>Voyage</translation>
    </message>
    <message>
        <source>Beauty</source>
        <comment>channel</comment>
        <translation>Beauté</translation>
    </message>
    <message>
        <source>Outfits</source>
        <comment>channel</comment>
        <translation>Looks</translation>
    </message>
    <message>
        <source>Pets</source>
        <comment>channel</comment>
        <translation>Animaux</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>channel</comment>
        <translation>Maison</translation>
    </message>
    <message>
        <source>Study</source>
        <comment>channel</comment>
        <translation>Études</translation>
    </message>
    <message>
        <source>Fitness</source>
        <comment>channel</comment>
        <translation>Fitness</translation>
    </message>
    <message>
        <source>Tech</source>
        <comment>channel</comment>
        <translation>Tech</translation>
    </message>
    <message>
        <source>Film and music</source>
        <comment>channel</comment>
        <translation>Ciné et musique</translation>
    </message>
    <message>
        <source>Crafts</source>
        <comment>channel</comment>
        <translation>Loisirs créatifs</translation>
    </message>
    <message>
        <source>Parenting</source>
        <comment>channel</comment>
        <translation>Parentalité</translation>
    </message>
    <message>
        <source>Life</source>
        <comment>channel</comment>
        <translation>Vie</translation>
    </message>
    <message>
        <source>New here</source>
        <comment>channel</comment>
        <translation>Nouveaux venus</translation>
    </message>
    <message>
        <source>Trending</source>
        <comment>channel</comment>
        <translation>Tendances</translation>
    </message>
    <message>
        <source>This server</source>
        <comment>channel</comment>
        <translation>Ce serveur</translation>
    </message>
    <message>
        <source>All servers</source>
        <comment>channel</comment>
        <translation>Tous les serveurs</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>what the people one follows write</comment>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>For you</source>
        <extracomment>name of the channel with notes chosen for the reader</extracomment>
        <translation>Pour vous</translation>
    </message>
    <message>
        <source>Nothing in this channel yet</source>
        <translation>Rien dans ce canal pour l’instant</translation>
    </message>
    <message>
        <source>Write the first note: choose a topic of this channel for it.</source>
        <translation>Écrivez la première note&#xa0;: choisissez pour elle un sujet de ce canal.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message>
        <source>Warning</source>
        <extracomment>noun: a button that covers the note behind a content warning</extracomment>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Warn about the content before it is opened</source>
        <translation>Avertir du contenu avant son ouverture</translation>
    </message>
    <message>
        <source>Poll</source>
        <extracomment>noun: a button that adds a poll</extracomment>
        <translation>Sondage</translation>
    </message>
    <message>
        <source>Ask your readers</source>
        <translation>Poser une question à vos lecteurs</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>adverb: a button that lets the note be posted at a later time</extracomment>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Choose when it is posted</source>
        <translation>Choisir quand publier</translation>
    </message>
</context>
<context>
    <name>FeedFooter</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>You have seen it all</source>
        <translation>Vous avez tout vu</translation>
    </message>
</context>
<context>
    <name>FeedPanel</name>
    <message>
        <source>Nothing here yet</source>
        <translation>Rien ici pour l’instant</translation>
    </message>
    <message>
        <source>New notes will show up here.</source>
        <translation>Les nouvelles notes apparaîtront ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>%n nouvelle note</numerusform>
            <numerusform>%n nouvelles notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedRow</name>
    <message>
        <source>Filtered: %1</source>
        <extracomment>%1 is the name of a filter that the reader made</extracomment>
        <translation>Filtrée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>FocusPicker</name>
    <message>
        <source>What must stay visible</source>
        <translation>Ce qui doit rester visible</translation>
    </message>
    <message>
        <source>Click what must stay visible when the picture is cropped. Arrow keys move it.</source>
        <translation>Cliquez sur ce qui doit rester visible quand l’image est recadrée. Les flèches le déplacent.</translation>
    </message>
    <message>
        <source>%1 % from the left, %2 % from the bottom</source>
        <extracomment>%1 and %2 are numbers from 0 to 100</extracomment>
        <translation>%1&#xa0;% depuis la gauche, %2&#xa0;% depuis le bas</translation>
    </message>
</context>
<context>
    <name>FollowButton</name>
    <message>
        <source>Following</source>
        <extracomment>state of the button: the viewer follows this person</extracomment>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Stop following %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Ne plus suivre %1</translation>
    </message>
    <message>
        <source>Requested</source>
        <extracomment>The viewer asked to follow a person, who has not answered yet</extracomment>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Take back the request to follow %1</source>
        <translation>Retirer la demande de suivre %1</translation>
    </message>
    <message>
        <source>Follow back</source>
        <extracomment>verb: follow somebody who follows the viewer already</extracomment>
        <translation>Suivre en retour</translation>
    </message>
    <message>
        <source>Follow %1 back</source>
        <translation>Suivre %1 en retour</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>verb on a button</extracomment>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Suivre %1</translation>
    </message>
</context>
<context>
    <name>FollowingPage</name>
    <message>
        <source>No notes here yet</source>
        <translation>Pas encore de notes ici</translation>
    </message>
    <message>
        <source>Follow people whose notes you like; what they post appears here.</source>
        <translation>Suivez les personnes dont vous aimez les notes&#x202f;; leurs publications apparaîtront ici.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Topic</source>
        <extracomment>noun: a button that adds a topic (hashtag)</extracomment>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Add a topic (#)</source>
        <translation>Ajouter un sujet (#)</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>noun: a button that adds a product</extracomment>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Recommend a product</source>
        <translation>Recommander un produit</translation>
    </message>
    <message>
        <source>Keep as draft, begin a new note</source>
        <translation>Garder en brouillon et commencer une nouvelle note</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>verb on a button: save the draft</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Schedule</source>
        <comment>post it later</comment>
        <translation>Programmer</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>verb on a button: publish the note</extracomment>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Post in both</source>
        <translation>Publier dans les deux</translation>
    </message>
    <message>
        <source>Post (Ctrl+Enter). Down opens other ways to post.</source>
        <translation>Publier (Ctrl+Enter). La flèche bas ouvre d’autres façons de publier.</translation>
    </message>
    <message>
        <source>Post in %1 only</source>
        <translation>Publier en %1 uniquement</translation>
    </message>
    <message>
        <source>Post in both languages</source>
        <translation>Publier dans les deux langues</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>The draft is being saved</source>
        <translation>Le brouillon est en cours d’enregistrement</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Enregistré à %1</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <extracomment>the draft was saved</extracomment>
        <translation>✓ Enregistré</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
</context>
<context>
    <name>GapBar</name>
    <message>
        <source>Notes are missing here: more came than were loaded</source>
        <extracomment>tip of the button “Show more notes” between two notes of a feed</extracomment>
        <translation>Il manque des notes ici : il en est arrivé plus qu’il n’en a été chargé</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Show more notes</source>
        <extracomment>button between two notes of a feed where notes are missing</extracomment>
        <translation>Voir plus de notes</translation>
    </message>
</context>
<context>
    <name>GlossarySection</name>
    <message>
        <source>Your terms</source>
        <translation>Vos termes</translation>
    </message>
    <message>
        <source>Names and words that are always translated as you say. Where an engine does not follow, the sentence is cut around the term.</source>
        <translation>Noms et mots toujours traduits comme vous le dites. Si un traducteur ne suit pas, la phrase est coupée autour du terme.</translation>
    </message>
    <message>
        <source>No terms yet.</source>
        <translation>Aucun terme pour l’instant.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>No term matches.</source>
        <translation>Aucun terme ne correspond.</translation>
    </message>
    <message>
        <source>Search in terms, translations and notes</source>
        <translation>Rechercher dans les termes, traductions et remarques</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>noun: heading over reading and writing files</extracomment>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>CSV needs the columns source and target. TBX is written as TBX-Basic of ISO 30042, version 3, style DCA; both styles are read.</source>
        <translation>Le CSV doit avoir les colonnes source et target. Le TBX est écrit en TBX-Basic d’ISO 30042, version 3, style DCA&#x202f;; les deux styles sont lus.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import a TBX or CSV file</source>
        <translation>Importer un fichier TBX ou CSV</translation>
    </message>
    <message>
        <source>Export a TBX or CSV file</source>
        <translation>Exporter un fichier TBX ou CSV</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Take in terms</source>
        <translation>Importer des termes</translation>
    </message>
    <message>
        <source>Write terms</source>
        <translation>Exporter les termes</translation>
    </message>
</context>
<context>
    <name>GlossaryTab</name>
    <message>
        <source>Find a term: Chinese, pinyin or meaning</source>
        <translation>Chercher un terme&#xa0;: chinois, pinyin ou sens</translation>
    </message>
    <message>
        <source>Your terms…</source>
        <translation>Vos termes…</translation>
    </message>
    <message>
        <source>Add, change and exchange terms of your own</source>
        <translation>Ajouter, modifier et échanger vos propres termes</translation>
    </message>
    <message>
        <source>in this text</source>
        <translation>dans ce texte</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>of a term: written by the reader</extracomment>
        <translation>à vous</translation>
    </message>
    <message>
        <source>The glossary is empty.</source>
        <translation>Le glossaire est vide.</translation>
    </message>
</context>
<context>
    <name>HeldRow</name>
    <message>
        <source>Scheduled for %1, %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>Programmée pour le %1, %2</translation>
    </message>
    <message>
        <source>Don&apos;t post</source>
        <extracomment>verb on a button: do not publish the note that waits</extracomment>
        <translation>Ne pas publier</translation>
    </message>
    <message>
        <source>Take it back from the network and keep it as a draft</source>
        <translation>La retirer du réseau et la garder en brouillon</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Changes of the note</source>
        <translation>Modifications de la note</translation>
    </message>
    <message>
        <source>Written %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Écrite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Now, changed %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Actuelle, modifiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Modifiée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>KeptMark</name>
    <message>
        <source>Try again</source>
        <extracomment>verb: tip of a button that loads the page once more</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Offline · as of %1</source>
        <extracomment>%1 is how long ago: “2 h”</extracomment>
        <translation>Hors ligne · chargé %1</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>of posts and reactions; stands behind “Offline · as of 2 h”</extracomment>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Choose the language</source>
        <translation>Choisir la langue</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left in one post</source>
        <comment>both languages together</comment>
        <translation>
            <numerusform>Il reste&#xa0;%n caractère dans une publication</numerusform>
            <numerusform>Il reste&#xa0;%n caractères dans une publication</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long for one post</source>
        <translation>
            <numerusform>%n caractère de trop pour une publication</numerusform>
            <numerusform>%n caractères de trop pour une publication</numerusform>
        </translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>Langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Title in %1</source>
        <translation>Titre en %1</translation>
    </message>
    <message>
        <source>Text in %1</source>
        <translation>Texte en %1</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Learn</source>
        <extracomment>noun: name of the page with kept words</extracomment>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Word, pinyin, meaning or sentence</source>
        <translation>Mot, pinyin, sens ou phrase</translation>
    </message>
    <message>
        <source>Find in the word list</source>
        <translation>Chercher dans la liste de mots</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Export the word list</source>
        <translation>Exporter la liste de mots</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>words</source>
        <extracomment>name of a file, without its suffix</extracomment>
        <translation>mots</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) exported</source>
        <translation>
            <numerusform>%n mot exporté</numerusform>
            <numerusform>%n mots exportés</numerusform>
        </translation>
    </message>
    <message>
        <source>No word matches.</source>
        <translation>Aucun mot ne correspond.</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Aucun mot pour l’instant</translation>
    </message>
    <message>
        <source>Double click a Chinese word in a note and add it with the star.</source>
        <translation>Double-cliquez sur un mot chinois dans une note et ajoutez-le avec l’étoile.</translation>
    </message>
    <message>
        <source>Explore</source>
        <extracomment>verb on a button: go and look for notes</extracomment>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Voir plus</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>When</source>
        <extracomment>head of a table&apos;s column: the moment</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Sent to</source>
        <extracomment>head of a table&apos;s column: a translation service</extracomment>
        <translation>Envoyé à</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>head of a table&apos;s column: from which language into which</extracomment>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>How much text was sent to a service</extracomment>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>What came of a request to a service</extracomment>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>Lifecycle</name>
    <message>
        <source>RedNote Desktop cannot open this address: %1</source>
        <extracomment>%1 is an address such as rednote:note/12</extracomment>
        <translation>RedNote Desktop ne peut pas ouvrir cette adresse&#xa0;: %1</translation>
    </message>
    <message>
        <source>The locale file cannot be read, line %1: %2</source>
        <extracomment>%1 is the number of a line, %2 an explanation in English</extracomment>
        <translation>Impossible de lire le fichier de langue, ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ListSkeleton</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undone</source>
        <extracomment>shown after the last action was taken back</extracomment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>RedNote Desktop</source>
        <translation>RedNote Desktop</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Posted</source>
        <extracomment>shown after a note was published</extracomment>
        <translation>Publiée</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>verb: open the note that was just posted</extracomment>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>MasonryView</name>
    <message>
        <source>Notes</source>
        <extracomment>noun: read out for the grid of cards</extracomment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Arrow keys move among the notes, Enter opens, L likes, C collects, S shares, V shows what is covered</source>
        <translation>Les flèches passent d’une note à l’autre, Entrée ouvre, L aime, C enregistre, S partage, V affiche le contenu masqué</translation>
    </message>
</context>
<context>
    <name>MatchList</name>
    <message>
        <source>From your translations</source>
        <translation>De vos traductions</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is how like two sentences are, in per cent</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>of a translation: written by the reader</extracomment>
        <translation>à vous</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>of a translation: kept for good</extracomment>
        <translation>épinglée</translation>
    </message>
    <message>
        <source>by machine</source>
        <extracomment>of a translation: made by the program</extracomment>
        <translation>automatique</translation>
    </message>
    <message>
        <source>%1 like, %4: %3, for %2</source>
        <extracomment>%1 is a score such as 92 %, %2 a sentence, %3 its translation, %4 whose it is</extracomment>
        <translation>%1 de ressemblance, %4&#xa0;: %3, pour %2</translation>
    </message>
    <message>
        <source>Take this translation into the field (Enter)</source>
        <translation>Reprendre cette traduction dans le champ (Enter)</translation>
    </message>
</context>
<context>
    <name>MediaImporter</name>
    <message>
        <source>A note holds pictures or one video, not both.</source>
        <translation>Une note contient des images ou une vidéo, pas les deux.</translation>
    </message>
    <message numerus="yes">
        <source>A note holds %n picture(s) at most.</source>
        <translation>
            <numerusform>Une note contient au plus&#xa0;%n image.</numerusform>
            <numerusform>Une note contient au plus&#xa0;%n images.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long: %1 at most.</source>
        <translation>Trop long&#xa0;: %1 au plus.</translation>
    </message>
    <message>
        <source>Too large: %1 at most.</source>
        <translation>Trop volumineux&#xa0;: %1 au plus.</translation>
    </message>
    <message>
        <source>This network takes no videos.</source>
        <translation>Ce réseau n’accepte pas les vidéos.</translation>
    </message>
</context>
<context>
    <name>MediaPainter</name>
    <message>
        <source>This picture could not be shown</source>
        <translation>Cette image n’a pas pu être affichée</translation>
    </message>
</context>
<context>
    <name>MediaStage</name>
    <message>
        <source>No pictures</source>
        <translation>Aucune image</translation>
    </message>
    <message>
        <source>Video %1 of %2: %3</source>
        <extracomment>%1 and %2 are numbers, %3 is a description</extracomment>
        <translation>Vidéo %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Picture %1 of %2: %3</source>
        <extracomment>%1 and %2 are numbers, %3 is a description</extracomment>
        <translation>Image %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>no description</source>
        <extracomment>read out for a picture without alternative text</extracomment>
        <translation>sans description</translation>
    </message>
</context>
<context>
    <name>MediaStrip</name>
    <message>
        <source>Only the address came along. Save the picture, then add the file.</source>
        <translation>Seule l’adresse est arrivée. Enregistrez l’image, puis ajoutez le fichier.</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <extracomment>noun: stands where a file would have a name</extracomment>
        <translation>image collée</translation>
    </message>
    <message>
        <source>Add pictures or a video</source>
        <translation>Ajouter des images ou une vidéo</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>Images et vidéos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Video removed</source>
        <translation>Vidéo retirée</translation>
    </message>
    <message>
        <source>Picture removed</source>
        <translation>Image retirée</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>verb on a button: close the message</extracomment>
        <translation>Fermer</translation>
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
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>Picture, 2 of 5</comment>
        <translation>%1, %2 sur %3</translation>
    </message>
    <message>
        <source>No description yet (Enter)</source>
        <translation>Pas encore de description (Enter)</translation>
    </message>
    <message>
        <source>Animated; only the first frame is kept</source>
        <translation>Animée&#x202f;; seule la première image est conservée</translation>
    </message>
    <message>
        <source>Place, camera and time were removed from the file</source>
        <translation>Le lieu, l’appareil et l’heure ont été retirés du fichier</translation>
    </message>
    <message>
        <source>Alt+Left and Alt+Right move it, Delete removes it</source>
        <translation>Alt+← et Alt+→ la déplacent, Suppr la retire</translation>
    </message>
    <message>
        <source>Describe…</source>
        <extracomment>verb: write a picture&apos;s alternative text</extracomment>
        <translation>Décrire…</translation>
    </message>
    <message>
        <source>Make it the cover</source>
        <translation>En faire la couverture</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Vers la gauche</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Vers la droite</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>MessageBox</name>
    <message>
        <source>Write in your language…</source>
        <translation>Écrivez dans votre langue…</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Votre message</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>verb on a button: send the message</extracomment>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Attach pictures or a video</source>
        <translation>Joindre des images ou une vidéo</translation>
    </message>
    <message>
        <source>Send (Enter); Shift+Enter makes a new line</source>
        <translation>Envoyer (Enter)&#x202f;; Shift+Enter va à la ligne</translation>
    </message>
    <message>
        <source>Languages to send</source>
        <translation>Langues d’envoi</translation>
    </message>
    <message>
        <source>Send in %1 and %2</source>
        <extracomment>%1 and %2 are names of languages</extracomment>
        <translation>Envoyer en %1 et %2</translation>
    </message>
    <message>
        <source>Send in %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>Envoyer en %1</translation>
    </message>
</context>
<context>
    <name>MessageButton</name>
    <message>
        <source>Message to %1</source>
        <extracomment>%1 is a person&apos;s name; opens the conversation with them</extracomment>
        <translation>Message à %1</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Opens the conversation with a person</extracomment>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Nouveaux messages</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>MessagePicture</name>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>Ne pas envoyer</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>verb on a button</extracomment>
        <translation>Traduire</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>Retraduire</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>state of a message</extracomment>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Choose a conversation</source>
        <translation>Choisissez une conversation</translation>
    </message>
    <message>
        <source>Your messages are translated both ways.</source>
        <translation>Vos messages sont traduits dans les deux sens.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Aucun message</translation>
    </message>
    <message>
        <source>Open somebody&apos;s profile and choose Message.</source>
        <translation>Ouvrez un profil et choisissez Message.</translation>
    </message>
    <message>
        <source>Explore</source>
        <extracomment>verb on a button: go and look for people</extracomment>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>This network has no messages</source>
        <translation>Ce réseau n’a pas de messages</translation>
    </message>
</context>
<context>
    <name>NameLabel</name>
    <message>
        <source>%1, @%2, open the profile</source>
        <extracomment>%1 is a person&apos;s name, %2 a handle</extracomment>
        <translation>%1, @%2, ouvrir le profil</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Another person in the embedded community on this computer. No password.</source>
        <translation>Une autre personne dans la communauté intégrée, sur cet ordinateur. Sans mot de passe.</translation>
    </message>
    <message>
        <source>letters, numbers, _ or Chinese</source>
        <extracomment>The name after the at sign by which others mention a person</extracomment>
        <translation>lettres, chiffres, _ ou chinois</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: the name that others see</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Handle</source>
        <extracomment>noun: the unique name after @</extracomment>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>verb on a button: add the account</extracomment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>This handle is taken or has characters that are not allowed. Try another.</source>
        <translation>Ce nom d’utilisateur est pris ou contient des caractères non autorisés. Essayez-en un autre.</translation>
    </message>
</context>
<context>
    <name>NoteActions</name>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message numerus="yes">
        <source>Take the like back (%n likes)</source>
        <translation>
            <numerusform>Ne plus aimer (%n j’aime)</numerusform>
            <numerusform>Ne plus aimer (%n j’aime)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Like (%n likes)</source>
        <translation>
            <numerusform>J’aime (%n j’aime)</numerusform>
            <numerusform>J’aime (%n j’aime)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change its collections (%n collected it)</source>
        <translation>
            <numerusform>Changer ses collections (%n enregistrement)</numerusform>
            <numerusform>Changer ses collections (%n enregistrements)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collect (%n collected it)</source>
        <translation>
            <numerusform>Enregistrer (%n enregistrement)</numerusform>
            <numerusform>Enregistrer (%n enregistrements)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go to %n comments</source>
        <translation>
            <numerusform>Aller à&#xa0;%n commentaire</numerusform>
            <numerusform>Aller à&#xa0;%n commentaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop sharing (%n shared it)</source>
        <translation>
            <numerusform>Ne plus partager (%n partage)</numerusform>
            <numerusform>Ne plus partager (%n partages)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share with your followers (%n shared it)</source>
        <translation>
            <numerusform>Partager avec vos abonnés (%n partage)</numerusform>
            <numerusform>Partager avec vos abonnés (%n partages)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteVeil</name>
    <message>
        <source>Hidden by your filter “%1”</source>
        <extracomment>%1 is the name of a filter that the reader made</extracomment>
        <translation>Masquée par votre filtre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Content warning by the author</source>
        <translation>Avertissement de l’auteur</translation>
    </message>
    <message>
        <source>Show the note</source>
        <translation>Afficher la note</translation>
    </message>
    <message>
        <source>Show the comment</source>
        <translation>Afficher le commentaire</translation>
    </message>
    <message>
        <source>Cover again</source>
        <extracomment>verb: hide the sensitive note again</extracomment>
        <translation>Masquer à nouveau</translation>
    </message>
</context>
<context>
    <name>NoteView</name>
    <message>
        <source>%1 · Show</source>
        <extracomment>%1 is why pictures are covered: “Sensitive content”</extracomment>
        <translation>%1 · Afficher</translation>
    </message>
    <message>
        <source>Opened note</source>
        <translation>Note ouverte</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Lien copié</translation>
    </message>
</context>
<context>
    <name>NoteWriting</name>
    <message>
        <source>Reply with a note</source>
        <translation>Répondre par une note</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>verb: write a note that quotes this one</extracomment>
        <translation>Citer</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Delete and redraft…</source>
        <translation>Supprimer et réécrire…</translation>
    </message>
    <message>
        <source>Delete and redraft</source>
        <translation>Supprimer et réécrire</translation>
    </message>
    <message>
        <source>The note is deleted with its likes and shares, and its replies stand alone. You go on with its words and pictures as a draft.</source>
        <translation>La note est supprimée avec ses j’aime et ses partages, et ses réponses restent seules. Vous reprenez son texte et ses images en brouillon.</translation>
    </message>
</context>
<context>
    <name>NotificationRow</name>
    <message>
        <source>New</source>
        <extracomment>Mark beside a notification that has not been seen</extracomment>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>verb on a button: let somebody follow</extracomment>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>verb on a button: do not let somebody follow</extracomment>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>state: somebody was let follow</extracomment>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>state: somebody was not let follow</extracomment>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>liked your note</source>
        <translation>a aimé votre note</translation>
    </message>
    <message>
        <source>collected your note</source>
        <translation>a enregistré votre note</translation>
    </message>
    <message>
        <source>commented on your note</source>
        <translation>a commenté votre note</translation>
    </message>
    <message>
        <source>replied to you</source>
        <translation>vous a répondu</translation>
    </message>
    <message>
        <source>mentioned you</source>
        <extracomment>stands after the name of a person</extracomment>
        <translation>vous mentionne</translation>
    </message>
    <message>
        <source>follows you now</source>
        <translation>vous suit maintenant</translation>
    </message>
    <message>
        <source>asks to follow you</source>
        <translation>demande à vous suivre</translation>
    </message>
    <message>
        <source>shared your note</source>
        <translation>a partagé votre note</translation>
    </message>
    <message>
        <source>A poll you took part in has ended</source>
        <translation>Un sondage auquel vous avez participé est terminé</translation>
    </message>
    <message>
        <source>changed a note you reacted to</source>
        <translation>a modifié une note à laquelle vous avez réagi</translation>
    </message>
    <message>
        <source>wrote a new note</source>
        <translation>a écrit une nouvelle note</translation>
    </message>
    <message>
        <source>quoted your note</source>
        <translation>a cité votre note</translation>
    </message>
    <message>
        <source>did something this program does not know</source>
        <translation>a fait quelque chose que ce logiciel ne connaît pas</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Kinds of notifications</source>
        <translation>Types de notifications</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Voir plus</translation>
    </message>
    <message>
        <source>All</source>
        <comment>notifications</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Comments and mentions</source>
        <translation>Commentaires et mentions</translation>
    </message>
    <message>
        <source>Likes and collections</source>
        <translation>J’aime et enregistrements</translation>
    </message>
    <message>
        <source>Followers</source>
        <extracomment>noun: a filter, people who follow the reader now</extracomment>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>Shares and quotes</source>
        <translation>Partages et citations</translation>
    </message>
    <message>
        <source>Polls and changes</source>
        <translation>Sondages et modifications</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>Likes, comments, mentions and new followers appear here.</source>
        <translation>Les j’aime, commentaires, mentions et nouveaux abonnés apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>chosen</source>
        <extracomment>read out for an answer of a poll that the viewer voted for</extracomment>
        <translation>choisie</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>verb on a button: try to send what was refused once more</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The network refused it.</source>
        <extracomment>a like, a follow or the like was refused</extracomment>
        <translation>Le réseau l’a refusé.</translation>
    </message>
</context>
<context>
    <name>OwnData</name>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Everything you publish is kept on this computer with its pictures, whatever becomes of it on its network.</source>
        <translation>Tout ce que vous publiez est conservé sur cet ordinateur avec ses images, quoi qu’il en advienne sur son réseau.</translation>
    </message>
    <message>
        <source>Show…</source>
        <extracomment>verb on a button: show the notes and comments one published</extracomment>
        <translation>Afficher…</translation>
    </message>
    <message>
        <source>What you published</source>
        <translation>Ce que vous avez publié</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export everything of yours</source>
        <translation>Exporter tout ce qui est à vous</translation>
    </message>
    <message>
        <source>One zip file: notes and comments as ActivityStreams with their pictures, drafts, words, terms, translations, whom you follow, what you collected</source>
        <translation>Un fichier zip&#xa0;: notes et commentaires en ActivityStreams avec leurs images, brouillons, mots, termes, traductions, comptes suivis, notes enregistrées</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Restore from an export</source>
        <translation>Restaurer depuis une exportation</translation>
    </message>
    <message>
        <source>Adds what is missing here and replaces nothing. Nothing is posted, nobody is followed.</source>
        <translation>Ajoute ce qui manque ici et ne remplace rien. Rien n’est publié, personne n’est suivi.</translation>
    </message>
    <message>
        <source>my-rednote</source>
        <extracomment>part of a file&apos;s name</extracomment>
        <translation>mon-rednote</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Archives Zip (*.zip)</translation>
    </message>
</context>
<context>
    <name>OwnNoteRow</name>
    <message>
        <source>Gone since %1</source>
        <extracomment>%1 is a date: the note is not on its network any more</extracomment>
        <translation>Disparue depuis le %1</translation>
    </message>
    <message>
        <source>Post again…</source>
        <translation>Publier à nouveau…</translation>
    </message>
    <message>
        <source>Open the composer with these words and pictures</source>
        <translation>Ouvrir l’éditeur avec ce texte et ces images</translation>
    </message>
    <message>
        <source>This computer</source>
        <comment>the community inside the program</comment>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>noun: the row is a comment, not a note</extracomment>
        <translation>Commentaire</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnNotesPage</name>
    <message>
        <source>What you published</source>
        <translation>Ce que vous avez publié</translation>
    </message>
    <message>
        <source>Check that all are there</source>
        <translation>Vérifier que tout y est</translation>
    </message>
    <message>
        <source>Nothing published yet</source>
        <translation>Rien de publié pour l’instant</translation>
    </message>
    <message>
        <source>What you post is kept here with its pictures, on every network.</source>
        <translation>Ce que vous publiez est conservé ici avec ses images, sur tous les réseaux.</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the export</source>
        <translation>
            <numerusform>%n autre dans l’exportation</numerusform>
            <numerusform>%n autres dans l’exportation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone from the network</source>
        <translation>
            <numerusform>%n disparue du réseau</numerusform>
            <numerusform>%n disparues du réseau</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is gone</source>
        <translation>Rien n’a disparu</translation>
    </message>
</context>
<context>
    <name>OwnSentences</name>
    <message>
        <source>“%1” has changed since you edited its translation.</source>
        <extracomment>%1 is a sentence of the author&apos;s</extracomment>
        <translation>«&#xa0;%1&#xa0;» a changé depuis que vous avez modifié sa traduction.</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>Retraduire</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>verb on a button: keep the sentences as the writer changed them</extracomment>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>You left a sentence out here</source>
        <translation>Vous avez laissé une phrase de côté ici</translation>
    </message>
    <message>
        <source>Edited by you; the sentence it translates has changed since</source>
        <translation>Modifiée par vous&#x202f;; la phrase qu’elle traduit a changé depuis</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>Modifiée par vous</translation>
    </message>
    <message>
        <source>Translate this sentence again</source>
        <translation>Retraduire cette phrase</translation>
    </message>
</context>
<context>
    <name>PackOffers</name>
    <message>
        <source>Address of the list</source>
        <translation>Adresse de la liste</translation>
    </message>
    <message>
        <source>Look for packs</source>
        <translation>Chercher des packs</translation>
    </message>
    <message>
        <source>Use the usual address</source>
        <translation>Utiliser l’adresse habituelle</translation>
    </message>
    <message>
        <source>Search all languages of the list</source>
        <translation>Chercher dans toutes les langues de la liste</translation>
    </message>
    <message>
        <source>This address is not encrypted, or not an address.</source>
        <translation>Cette adresse n’est pas chiffrée, ou n’en est pas une.</translation>
    </message>
    <message>
        <source>Asking for the list…</source>
        <translation>Demande de la liste…</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) that are not here yet</source>
        <extracomment>how many language packs a list offers that are not here yet</extracomment>
        <translation>
            <numerusform>%n pack qui n’est pas encore ici</numerusform>
            <numerusform>%n packs qui ne sont pas encore ici</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is between languages that you read.</source>
        <translation>Aucun ne relie des langues que vous lisez.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is the version of a language pack</extracomment>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>taille inconnue</translation>
    </message>
    <message>
        <source>licence: %1</source>
        <extracomment>%1 is what a list says about the licence of a language pack</extracomment>
        <translation>licence&#xa0;: %1</translation>
    </message>
    <message>
        <source>licence: in the pack</source>
        <translation>licence&#xa0;: dans le pack</translation>
    </message>
</context>
<context>
    <name>PackReadme</name>
    <message>
        <source>The pack has no README.</source>
        <translation>Le pack n’a pas de README.</translation>
    </message>
    <message>
        <source>README of the pack</source>
        <translation>README du pack</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <extracomment>%1 is what the makers of a language pack say about its licence</extracomment>
        <translation>Licence&#xa0;: %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non précisée</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Download of %1</source>
        <extracomment>%1 names a language pack</extracomment>
        <translation>Téléchargement de %1</translation>
    </message>
    <message>
        <source>Install %1</source>
        <extracomment>%1 is the name of a language pack</extracomment>
        <translation>Installer %1</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Cancel the download of %1</source>
        <translation>Annuler le téléchargement de %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are sizes: 12 MB of 75 MB</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <extracomment>%1 is a size</extracomment>
        <translation>%1 pour l’instant</translation>
    </message>
    <message>
        <source>Looking it over and translating a sentence on trial…</source>
        <translation>Vérification et traduction d’une phrase d’essai…</translation>
    </message>
    <message>
        <source>Cancelled. %1 are kept; Install goes on from there.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>Annulé. %1 sont conservés&#x202f;; Installer reprend à partir de là.</translation>
    </message>
    <message>
        <source>Installed; the checksum is the one in the list.</source>
        <translation>Installé&#x202f;; la somme de contrôle est celle de la liste.</translation>
    </message>
    <message>
        <source>Installed. The list has no checksum; this file&apos;s SHA-256 is %1</source>
        <extracomment>%1 is a checksum in hexadecimal digits</extracomment>
        <translation>Installé. La liste n’a pas de somme de contrôle&#x202f;; le SHA-256 de ce fichier est %1</translation>
    </message>
</context>
<context>
    <name>PackTerms</name>
    <message>
        <source>Language pack %1</source>
        <extracomment>%1 names language packs, such as &quot;Chinese → English 0.4&quot;</extracomment>
        <translation>Pack de langue %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <extracomment>%1 is what the makers of a language pack say about its licence</extracomment>
        <translation>Licence&#xa0;: %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non précisée</translation>
    </message>
    <message>
        <source>Licence and credits of %1</source>
        <extracomment>%1 names language packs</extracomment>
        <translation>Licence et crédits de %1</translation>
    </message>
</context>
<context>
    <name>PacksSection</name>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>What the program translates with when nobody else is asked. The newest pack of a pair of languages is used; your corrections stay whichever it is.</source>
        <translation>Ce avec quoi le logiciel traduit quand personne d’autre n’est consulté. Le pack le plus récent d’une paire de langues est utilisé&#x202f;; vos corrections restent, quel qu’il soit.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Argos Translate packs (%1)</source>
        <extracomment>%1 is a file suffix</extracomment>
        <translation>Packs Argos Translate (%1)</translation>
    </message>
    <message>
        <source>Install from a file</source>
        <translation>Installer depuis un fichier</translation>
    </message>
    <message>
        <source>More packs</source>
        <translation>Plus de packs</translation>
    </message>
    <message>
        <source>Nobody is asked before you press the button. The server of the list then sees your internet address, and so does the server of a pack that you install.</source>
        <translation>Personne n’est contacté avant que vous n’appuyiez sur le bouton. Le serveur de la liste voit alors votre adresse internet, de même que le serveur d’un pack que vous installez.</translation>
    </message>
    <message>
        <source>Install a language pack</source>
        <translation>Installer un pack de langue</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>Packs de langue</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Looking it over and translating a sentence on trial…</source>
        <translation>Vérification et traduction d’une phrase d’essai…</translation>
    </message>
    <message>
        <source>%1 is installed.</source>
        <extracomment>%1 names a language pack, such as &quot;Chinese → English&quot;</extracomment>
        <translation>%1 est installé.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is the version of a language pack</extracomment>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>fourni avec le logiciel</translation>
    </message>
    <message>
        <source>installed</source>
        <extracomment>adjective: beside a language pack</extracomment>
        <translation>installé</translation>
    </message>
    <message>
        <source>not used: a newer one is here</source>
        <translation>inutilisé&#xa0;: un plus récent est là</translation>
    </message>
    <message>
        <source>still learning, it invents things</source>
        <translation>à l’essai, il invente des choses</translation>
    </message>
    <message>
        <source>licence: %1</source>
        <extracomment>%1 is what the makers of a language pack say about its licence</extracomment>
        <translation>licence&#xa0;: %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non précisée</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>%1 is the name of a language pack</extracomment>
        <translation>À propos de %1</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>verb on a button: show what the language pack says about itself</extracomment>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a language pack</extracomment>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>%1 names a language pack, such as &quot;Chinese → English&quot;</extracomment>
        <translation>Retirer %1&#x202f;?</translation>
    </message>
    <message>
        <source>The pack is deleted from this computer. What was translated with it and your corrections stay.</source>
        <translation>Le pack est supprimé de cet ordinateur. Ce qu’il a traduit et vos corrections restent.</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Copy selection</source>
        <translation>Copier la sélection</translation>
    </message>
    <message>
        <source>Copy original</source>
        <translation>Copier l’original</translation>
    </message>
    <message>
        <source>Copy translation</source>
        <translation>Copier la traduction</translation>
    </message>
    <message>
        <source>Improve this translation</source>
        <translation>Améliorer cette traduction</translation>
    </message>
    <message>
        <source>Forget my correction</source>
        <translation>Oublier ma correction</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation>Corrigée par vous</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>verb: forget one&apos;s own translation of this sentence</extracomment>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Go back to the machine&apos;s translation of this sentence</source>
        <translation>Revenir à la traduction automatique de cette phrase</translation>
    </message>
</context>
<context>
    <name>PendingThumb</name>
    <message>
        <source>Importing %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Importation de %1</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Back to the profile</source>
        <translation>Revenir au profil</translation>
    </message>
    <message>
        <source>Who follows %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Qui suit %1</translation>
    </message>
    <message>
        <source>Whom %1 follows</source>
        <translation>Qui est suivi par %1</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Unmute %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Ne plus mettre %1 en sourdine</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <extracomment>verb: see no more of this person; %1 is a name</extracomment>
        <translation>Mettre %1 en sourdine</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Débloquer %1</translation>
    </message>
    <message>
        <source>Block %1</source>
        <extracomment>verb: neither sees the other any more; %1 is a name</extracomment>
        <translation>Bloquer %1</translation>
    </message>
    <message>
        <source>Report %1…</source>
        <extracomment>verb: report a person to the moderators; %1 is a name</extracomment>
        <translation>Signaler %1…</translation>
    </message>
</context>
<context>
    <name>PollEdit</name>
    <message>
        <source>Add an answer</source>
        <translation>Ajouter une option</translation>
    </message>
    <message>
        <source>Runs for</source>
        <comment>how long a poll is open</comment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>How long the poll runs</source>
        <translation>Durée du sondage</translation>
    </message>
    <message>
        <source>Several answers may be chosen</source>
        <translation>Plusieurs options possibles</translation>
    </message>
    <message>
        <source>Hide the counts until it ends</source>
        <translation>Masquer les votes jusqu’à la fin</translation>
    </message>
    <message>
        <source>Remove this answer</source>
        <translation>Retirer cette option</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <comment>of a poll</comment>
        <translation>Option %1</translation>
    </message>
</context>
<context>
    <name>PollView</name>
    <message>
        <source>Vote</source>
        <extracomment>verb on a button</extracomment>
        <translation>Voter</translation>
    </message>
    <message>
        <source>Back to the answers</source>
        <translation>Revenir aux options</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>noun on a button: show the results without voting</extracomment>
        <translation>Résultats</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) answered</source>
        <translation>
            <numerusform>%n personne a répondu</numerusform>
            <numerusform>%n personnes ont répondu</numerusform>
        </translation>
    </message>
    <message>
        <source>choose any number</source>
        <translation>plusieurs choix possibles</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>of a poll that takes no more votes</extracomment>
        <translation>terminé</translation>
    </message>
    <message>
        <source>ends %1</source>
        <extracomment>%1 is a time ahead: in 2 hours</extracomment>
        <translation>se termine %1</translation>
    </message>
</context>
<context>
    <name>PostFlow</name>
    <message>
        <source>A picture is still being read. One moment.</source>
        <translation>Une image est encore en cours de lecture. Un instant.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Scheduled for %1, %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>Programmée pour le %1, %2</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>shown after a note&apos;s text was changed</extracomment>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>Posted</source>
        <extracomment>shown after a note was published</extracomment>
        <translation>Publiée</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>verb: open the note that was just posted</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message numerus="yes">
        <source>Post as a thread of %n</source>
        <comment>posts that answer one another</comment>
        <translation>
            <numerusform>Publier en fil de&#xa0;%n</numerusform>
            <numerusform>Publier en fil de&#xa0;%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Posting…</source>
        <translation>Publication…</translation>
    </message>
    <message>
        <source>%1 It is posted as soon as that works again.</source>
        <translation>%1 Publication dès que cela fonctionne à nouveau.</translation>
    </message>
    <message>
        <source>Sending the pictures… %1</source>
        <comment>or a video</comment>
        <extracomment>%1 is a share in per cent</extracomment>
        <translation>Envoi des images… %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an account</comment>
        <extracomment>%1 is an account, %2 what becomes of its post</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Posted by %1 already; it is not posted there again.</source>
        <extracomment>%1 are names of accounts</extracomment>
        <translation>Déjà publiée par %1&#x202f;; elle n’y est pas republiée.</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>%1: %2</source>
        <comment>an account, and what keeps it from posting</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Write something or add a picture first.</source>
        <translation>Écrivez d’abord quelque chose ou ajoutez une image.</translation>
    </message>
    <message>
        <source>One language is still empty. Post in the other one, or fill it in.</source>
        <translation>Une langue est encore vide. Publiez dans l’autre ou complétez-la.</translation>
    </message>
    <message numerus="yes">
        <source>The title is %n character(s) too long.</source>
        <translation>
            <numerusform>Le titre a&#xa0;%n caractère de trop.</numerusform>
            <numerusform>Le titre a&#xa0;%n caractères de trop.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes have no titles on this network.</source>
        <translation>Sur ce réseau, les notes n’ont pas de titre.</translation>
    </message>
    <message numerus="yes">
        <source>The text is %n character(s) too long.</source>
        <translation>
            <numerusform>Le texte a&#xa0;%n caractère de trop.</numerusform>
            <numerusform>Le texte a&#xa0;%n caractères de trop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A picture&apos;s description is %n character(s) too long.</source>
        <translation>
            <numerusform>La description d’une image a&#xa0;%n caractère de trop.</numerusform>
            <numerusform>La description d’une image a&#xa0;%n caractères de trop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A note holds %n picture(s) at most.</source>
        <translation>
            <numerusform>Une note contient au plus&#xa0;%n image.</numerusform>
            <numerusform>Une note contient au plus&#xa0;%n images.</numerusform>
        </translation>
    </message>
    <message>
        <source>A note holds pictures or one video, not both.</source>
        <translation>Une note contient des images ou une vidéo, pas les deux.</translation>
    </message>
    <message>
        <source>This network takes no videos.</source>
        <translation>Ce réseau n’accepte pas les vidéos.</translation>
    </message>
    <message>
        <source>The video is longer than %1.</source>
        <translation>La vidéo dure plus de %1.</translation>
    </message>
    <message>
        <source>The video is larger than %1.</source>
        <translation>La vidéo dépasse %1.</translation>
    </message>
    <message>
        <source>A picture&apos;s file is gone. Remove it, then add it again.</source>
        <translation>Le fichier d’une image a disparu. Retirez-la, puis ajoutez-la à nouveau.</translation>
    </message>
    <message>
        <source>This network takes one language a note.</source>
        <translation>Ce réseau accepte une langue par note.</translation>
    </message>
    <message>
        <source>This network has no products.</source>
        <translation>Ce réseau n’a pas de produits.</translation>
    </message>
    <message>
        <source>This network cannot limit who reads the note in this way.</source>
        <translation>Ce réseau ne permet pas de limiter ainsi les lecteurs de la note.</translation>
    </message>
    <message numerus="yes">
        <source>Altogether it is %n character(s) too long for one post here.</source>
        <translation>
            <numerusform>En tout,&#xa0;%n caractère de trop pour une publication ici.</numerusform>
            <numerusform>En tout,&#xa0;%n caractères de trop pour une publication ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture is larger than %1.</source>
        <translation>Une image dépasse %1.</translation>
    </message>
    <message>
        <source>This network has no content warnings.</source>
        <translation>Ce réseau n’a pas d’avertissements de contenu.</translation>
    </message>
    <message>
        <source>Posted notes cannot be changed on this network.</source>
        <translation>Sur ce réseau, les notes publiées ne peuvent pas être modifiées.</translation>
    </message>
    <message>
        <source>This network has no quotes.</source>
        <translation>Ce réseau n’a pas de citations.</translation>
    </message>
    <message>
        <source>This network has no polls.</source>
        <translation>Ce réseau n’a pas de sondages.</translation>
    </message>
    <message>
        <source>A note has a poll or pictures here, not both.</source>
        <translation>Ici, une note contient un sondage ou des images, pas les deux.</translation>
    </message>
    <message>
        <source>A poll needs at least two answers.</source>
        <translation>Un sondage exige au moins deux options.</translation>
    </message>
    <message numerus="yes">
        <source>A poll holds %n answer(s) at most.</source>
        <translation>
            <numerusform>Un sondage contient au plus&#xa0;%n option.</numerusform>
            <numerusform>Un sondage contient au plus&#xa0;%n options.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An answer of the poll is %n character(s) too long.</source>
        <translation>
            <numerusform>Une option du sondage a&#xa0;%n caractère de trop.</numerusform>
            <numerusform>Une option du sondage a&#xa0;%n caractères de trop.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two answers of the poll are the same.</source>
        <translation>Deux options du sondage sont identiques.</translation>
    </message>
    <message>
        <source>This network posts at once; it holds nothing for later.</source>
        <translation>Ce réseau publie aussitôt&#x202f;; rien ne peut être programmé.</translation>
    </message>
    <message>
        <source>Choose a time at least five minutes from now.</source>
        <translation>Choisissez une heure dans cinq minutes au plus tôt.</translation>
    </message>
</context>
<context>
    <name>ProductPicker</name>
    <message>
        <source>Recommend a product</source>
        <translation>Recommander un produit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Find a product or shop</source>
        <translation>Chercher un produit ou une boutique</translation>
    </message>
    <message>
        <source>Products found</source>
        <translation>Produits trouvés</translation>
    </message>
    <message>
        <source>Or describe your own</source>
        <translation>Ou décrivez le vôtre</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>noun: name of a product</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Shop (may stay empty)</source>
        <translation>Boutique (facultatif)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>verb on a button: add the product to the note</extracomment>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>ProductRow</name>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a product</extracomment>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>ProfileHeader</name>
    <message>
        <source>Edit profile</source>
        <translation>Modifier le profil</translation>
    </message>
    <message>
        <source>follows you</source>
        <translation>vous suit</translation>
    </message>
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
        <extracomment>noun with its count: likes that a person was given</extracomment>
        <translation>
            <numerusform>%1 j’aime</numerusform>
            <numerusform>%1 j’aime</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 followers</source>
        <extracomment>noun with its count</extracomment>
        <translation>
            <numerusform>%1 abonné</numerusform>
            <numerusform>%1 abonnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 following</source>
        <extracomment>count of the people that a person follows</extracomment>
        <translation>
            <numerusform>%1 abonnement</numerusform>
            <numerusform>%1 abonnements</numerusform>
        </translation>
    </message>
    <message>
        <source>You muted this person</source>
        <translation>Vous avez mis cette personne en sourdine</translation>
    </message>
    <message>
        <source>You blocked this person</source>
        <translation>Vous avez bloqué cette personne</translation>
    </message>
    <message>
        <source>This person blocked you</source>
        <translation>Cette personne vous bloque</translation>
    </message>
    <message>
        <source>You asked to follow and wait for an answer</source>
        <translation>Vous avez demandé à suivre et attendez une réponse</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Parts of the profile</source>
        <translation>Parties du profil</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>With replies</source>
        <translation>Avec réponses</translation>
    </message>
    <message>
        <source>Media</source>
        <extracomment>a tab: notes with pictures or videos</extracomment>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <extracomment>a tab: notes that were saved on a network without collections</extracomment>
        <translation>Enregistrées</translation>
    </message>
    <message>
        <source>Liked</source>
        <extracomment>a tab: notes that the person liked</extracomment>
        <translation>J’aime</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <translation>Aucune note enregistrée</translation>
    </message>
    <message>
        <source>The star under a note puts it here.</source>
        <translation>L’étoile sous une note l’ajoute ici.</translation>
    </message>
    <message>
        <source>Nothing liked yet</source>
        <translation>Aucun j’aime pour l’instant</translation>
    </message>
    <message>
        <source>What you like shows up here.</source>
        <translation>Ce que vous aimez apparaît ici.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Aucune note pour l’instant</translation>
    </message>
    <message>
        <source>What you post shows up here.</source>
        <translation>Ce que vous publiez apparaît ici.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
</context>
<context>
    <name>QuoteCard</name>
    <message>
        <source>A note by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Une note de %1</translation>
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
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Following</source>
        <extracomment>name of the page with notes of people whom the reader follows</extracomment>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Learn</source>
        <extracomment>name of the page with words kept for learning</extracomment>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>ReadingMenu</name>
    <message>
        <source>Translation first, original beneath</source>
        <translation>Traduction d’abord, original en dessous</translation>
    </message>
    <message>
        <source>Original first, translation beneath</source>
        <translation>Original d’abord, traduction en dessous</translation>
    </message>
    <message>
        <source>Side by side where there is room</source>
        <translation>Côte à côte s’il y a la place</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>Traduction seule</translation>
    </message>
    <message>
        <source>Original only, translated on demand</source>
        <translation>Original seul, traduit à la demande</translation>
    </message>
    <message>
        <source>Always translate @%1</source>
        <translation>Toujours traduire @%1</translation>
    </message>
    <message>
        <source>Never translate @%1</source>
        <extracomment>%1 is a person&apos;s handle, without the at sign</extracomment>
        <translation>Ne jamais traduire @%1</translation>
    </message>
    <message>
        <source>Translate this channel automatically</source>
        <translation>Traduire automatiquement ce canal</translation>
    </message>
    <message>
        <source>Never translate this channel</source>
        <translation>Ne jamais traduire ce canal</translation>
    </message>
    <message>
        <source>The language is wrong: it is in</source>
        <translation>La langue est fausse&#xa0;: c’est en</translation>
    </message>
    <message>
        <source>Always for @%1</source>
        <extracomment>%1 is a person&apos;s handle, without the at sign; what follows are languages</extracomment>
        <translation>Toujours pour @%1</translation>
    </message>
</context>
<context>
    <name>ReadingMode</name>
    <message>
        <source>Originals</source>
        <extracomment>noun: no text is translated</extracomment>
        <translation>Originaux</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>every text in a language that the reader does not read is translated</extracomment>
        <translation>Auto</translation>
    </message>
    <message>
        <source>On demand</source>
        <extracomment>a text is translated when the reader asks for it</extracomment>
        <translation>À la demande</translation>
    </message>
    <message>
        <source>Reading: %1 into %2</source>
        <extracomment>%1 and %2 are names of languages</extracomment>
        <translation>Lecture&#xa0;: %1 vers %2</translation>
    </message>
    <message>
        <source>How texts are read. Ctrl+T flips everything to the originals.</source>
        <translation>Comment lire les textes. Ctrl+T bascule tout vers les originaux.</translation>
    </message>
    <message>
        <source>I read</source>
        <extracomment>heading over the languages that the reader reads</extracomment>
        <translation>Je lis</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>noun: heading over how translations are shown</extracomment>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Translate automatically</source>
        <translation>Traduire automatiquement</translation>
    </message>
    <message>
        <source>Show originals</source>
        <translation>Afficher les originaux</translation>
    </message>
</context>
<context>
    <name>ReadingSection</name>
    <message>
        <source>Languages I read</source>
        <translation>Langues que je lis</translation>
    </message>
    <message>
        <source>Texts in these languages are left as they are. The first is translated into.</source>
        <translation>Les textes dans ces langues restent tels quels. Le reste est traduit dans la première.</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Traduire en</translation>
    </message>
    <message>
        <source>I also read %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>Je lis aussi en %1</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>noun: heading over how translations are shown</extracomment>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Translate %1 automatically</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>Traduire automatiquement ce qui est écrit en %1</translation>
    </message>
    <message>
        <source>I am learning %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>J’apprends à lire en %1</translation>
    </message>
    <message>
        <source>The original is shown, translated on demand</source>
        <translation>L’original est affiché, traduit à la demande</translation>
    </message>
    <message>
        <source>Pinyin over Chinese words</source>
        <translation>Pinyin au-dessus des mots chinois</translation>
    </message>
    <message>
        <source>In the translation panel</source>
        <translation>Dans le volet de traduction</translation>
    </message>
    <message>
        <source>Pinyin in the colours of its tones</source>
        <translation>Pinyin aux couleurs de ses tons</translation>
    </message>
    <message>
        <source>Rules for authors and channels</source>
        <translation>Règles pour auteurs et canaux</translation>
    </message>
    <message>
        <source>Made in the menus of notes, cards and channels. They go before all above.</source>
        <translation>Créées dans les menus des notes, des cartes et des canaux. Elles passent avant tout ce qui précède.</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>noun: heading over the languages one writes in</extracomment>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>The other of English and Chinese</source>
        <translation>L’autre, entre anglais et chinois</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Deuxième langue</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>Caractères chinois</translation>
    </message>
    <message>
        <source>Ctrl+T shows what the author wrote, wherever characters are converted.</source>
        <translation>Ctrl+T montre ce que l’auteur a écrit, partout où les caractères sont convertis.</translation>
    </message>
    <message>
        <source>As written</source>
        <extracomment>of Chinese characters: not converted</extracomment>
        <translation>Tel qu’écrit</translation>
    </message>
    <message>
        <source>Simplified</source>
        <extracomment>adjective: Chinese characters</extracomment>
        <translation>Simplifié</translation>
    </message>
    <message>
        <source>Traditional</source>
        <extracomment>adjective: Chinese characters</extracomment>
        <translation>Traditionnel</translation>
    </message>
    <message>
        <source>Show Chinese in</source>
        <translation>Afficher le chinois en</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <extracomment>Traditional characters and words of Taiwan</extracomment>
        <translation>Taïwan</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <extracomment>Traditional characters of Hong Kong</extracomment>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Mainland words</source>
        <extracomment>Simplified characters with the words of the mainland</extracomment>
        <translation>Vocabulaire continental</translation>
    </message>
    <message>
        <source>Traditional Chinese as in</source>
        <translation>Chinois traditionnel de</translation>
    </message>
    <message>
        <source>Also for translations and for your second language</source>
        <translation>Aussi pour les traductions et votre deuxième langue</translation>
    </message>
    <message>
        <source>Sensitive pictures and videos</source>
        <translation>Images et vidéos sensibles</translation>
    </message>
    <message>
        <source>Content warnings of authors stay closed until you open them.</source>
        <translation>Les avertissements de contenu des auteurs restent fermés jusqu’à ce que vous les ouvriez.</translation>
    </message>
    <message>
        <source>Cover those marked as sensitive</source>
        <translation>Masquer ceux marqués comme sensibles</translation>
    </message>
    <message>
        <source>Always show</source>
        <extracomment>pictures and texts marked as sensitive are never covered</extracomment>
        <translation>Toujours afficher</translation>
    </message>
    <message>
        <source>Always cover all</source>
        <translation>Toujours tout masquer</translation>
    </message>
</context>
<context>
    <name>ReadsBack</name>
    <message>
        <source>READS BACK</source>
        <extracomment>label: the own translation, translated back into the writer&apos;s language</extracomment>
        <translation>SE LIT AINSI</translation>
    </message>
    <message>
        <source>CHECK</source>
        <extracomment>mark on a translation that may be wrong: have a look at it</extracomment>
        <translation>À VÉRIFIER</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Missing in the translation: %1</source>
        <translation>Manque dans la traduction&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only in the translation: %1</source>
        <translation>Seulement dans la traduction&#xa0;: %1</translation>
    </message>
    <message>
        <source>You say no, reading back does not: %1</source>
        <extracomment>%1 are words that say no, such as &quot;not&quot; or 不</extracomment>
        <translation>Négation seulement dans votre texte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading back says no, you do not: %1</source>
        <extracomment>%1 are words that say no, such as &quot;not&quot; or 不</extracomment>
        <translation>Négation seulement à la relecture&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report @%1</source>
        <extracomment>%1 is a person&apos;s handle</extracomment>
        <translation>Signaler @%1</translation>
    </message>
    <message>
        <source>The people who run your server read this and decide. The person is not told who reported them.</source>
        <translation>Les personnes qui gèrent votre serveur lisent ceci et décident. La personne ne saura pas qui l’a signalée.</translation>
    </message>
    <message>
        <source>What breaks the rules?</source>
        <translation>Qu’est-ce qui enfreint les règles&#x202f;?</translation>
    </message>
    <message>
        <source>Include this note</source>
        <translation>Joindre cette note</translation>
    </message>
    <message>
        <source>Tell the moderators of %1 too</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Prévenir aussi les modérateurs de %1</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>verb on a button: report to the moderators</extracomment>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>Reported</source>
        <extracomment>shown after something was reported to the moderators</extracomment>
        <translation>Signalé</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Rapports de plantage</translation>
    </message>
    <message>
        <source>Crash report</source>
        <extracomment>name of the text of one report</extracomment>
        <translation>Rapport de plantage</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>of a report: it is on the clipboard now</extracomment>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Kept on this computer and sent nowhere. It says where in the program something broke, names no people and holds nothing you wrote or read.</source>
        <translation>Conservé sur cet ordinateur et envoyé nulle part. Il dit où le logiciel a échoué, ne nomme personne et ne contient rien de ce que vous avez écrit ou lu.</translation>
    </message>
    <message>
        <source>Unexpected end</source>
        <translation>Arrêt inattendu</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Save crash report</source>
        <translation>Enregistrer le rapport de plantage</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Enregistré sous %1</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>always translated</source>
        <extracomment>of the notes of a channel: a rule of the reader</extracomment>
        <translation>toujours traduit</translation>
    </message>
    <message>
        <source>never translated</source>
        <translation>jamais traduit</translation>
    </message>
    <message>
        <source>There are no rules yet.</source>
        <translation>Aucune règle pour l’instant.</translation>
    </message>
    <message>
        <source>writes in %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>écrit en %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the rule for %1</source>
        <extracomment>%1 is an author&apos;s handle or the name of a channel</extracomment>
        <translation>Retirer la règle pour %1</translation>
    </message>
</context>
<context>
    <name>ScheduleEdit</name>
    <message>
        <source>Post on</source>
        <comment>date and time follow</comment>
        <translation>Publier le</translation>
    </message>
    <message>
        <source>When the note is posted</source>
        <translation>Quand la note est publiée</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>post without waiting</comment>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Post at once instead</source>
        <translation>Publier plutôt tout de suite</translation>
    </message>
</context>
<context>
    <name>ScrubBar</name>
    <message>
        <source>Place in the video</source>
        <translation>Position dans la vidéo</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search notes, topics, people</source>
        <translation>Rechercher notes, sujets, personnes</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>verb: name of the search field</extracomment>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Results for “%1”</source>
        <extracomment>%1 is what the reader searched for</extracomment>
        <translation>Résultats pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Kind of results</source>
        <translation>Type de résultats</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>No notes found</source>
        <translation>Aucune note trouvée</translation>
    </message>
    <message>
        <source>Try fewer or other words. One Chinese character is enough.</source>
        <translation>Essayez moins de mots, ou d’autres. Un seul caractère chinois suffit.</translation>
    </message>
    <message>
        <source>Topics (%1)</source>
        <translation>Sujets (%1)</translation>
    </message>
    <message>
        <source>No topics found</source>
        <translation>Aucun sujet trouvé</translation>
    </message>
    <message>
        <source>People (%1)</source>
        <translation>Personnes (%1)</translation>
    </message>
    <message>
        <source>No people found</source>
        <translation>Aucune personne trouvée</translation>
    </message>
</context>
<context>
    <name>SecondText</name>
    <message>
        <source>Translate again</source>
        <translation>Retraduire</translation>
    </message>
    <message>
        <source>Send again to post it as it is.</source>
        <translation>Envoyez à nouveau pour publier tel quel.</translation>
    </message>
    <message>
        <source>%1 · edited by you</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>%1 · modifié par vous</translation>
    </message>
    <message>
        <source>%1 · translated as you type</source>
        <translation>%1 · traduit au fil de la saisie</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>It takes no new accounts at present; an existing one works.</source>
        <translation>N’accepte pas de nouveaux comptes pour le moment&#x202f;; un compte existant fonctionne.</translation>
    </message>
    <message numerus="yes">
        <source>%1 people</source>
        <extracomment>%1 is a number such as 12K: how many people have accounts on a server</extracomment>
        <translation>
            <numerusform>%1 personne</numerusform>
            <numerusform>%1 personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Engines</source>
        <extracomment>noun: programs and services that translate</extracomment>
        <translation>Traducteurs</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traductions</translation>
    </message>
    <message>
        <source>Glossary</source>
        <extracomment>noun: terms with translations of one&apos;s own</extracomment>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>Packs de langue</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>name of the page about the program</extracomment>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation>Pages de réglages</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Places</source>
        <extracomment>heading over keys that lead to pages</extracomment>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>heading over keys for reading</extracomment>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>heading over keys for writing</extracomment>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>heading over keys of the whole window</extracomment>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>go back to the page before</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Flip everything to the originals and back</source>
        <translation>Tout basculer vers les originaux, et retour</translation>
    </message>
    <message>
        <source>Show or hide the translation panel</source>
        <translation>Afficher ou masquer le volet de traduction</translation>
    </message>
    <message>
        <source>Explain a Chinese word in a text</source>
        <translation>Expliquer un mot chinois dans un texte</translation>
    </message>
    <message>
        <source>Double click</source>
        <extracomment>stands where a key would stand</extracomment>
        <translation>Double-clic</translation>
    </message>
    <message>
        <source>Explain slang, underlined with dots</source>
        <translation>Expliquer l’argot, souligné en pointillé</translation>
    </message>
    <message>
        <source>Click</source>
        <extracomment>stands where a key would stand</extracomment>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Move among the cards</source>
        <translation>Se déplacer entre les cartes</translation>
    </message>
    <message>
        <source>Open the chosen note</source>
        <translation>Ouvrir la note choisie</translation>
    </message>
    <message>
        <source>Like the chosen note</source>
        <translation>Aimer la note choisie</translation>
    </message>
    <message>
        <source>Collect the chosen note</source>
        <translation>Enregistrer la note choisie</translation>
    </message>
    <message>
        <source>Share the chosen note</source>
        <translation>Partager la note choisie</translation>
    </message>
    <message>
        <source>Show what is covered of a note</source>
        <translation>Afficher le contenu masqué d’une note</translation>
    </message>
    <message>
        <source>Refresh the page</source>
        <translation>Actualiser la page</translation>
    </message>
    <message>
        <source>Close the note</source>
        <translation>Fermer la note</translation>
    </message>
    <message>
        <source>Next or previous picture</source>
        <translation>Image suivante ou précédente</translation>
    </message>
    <message>
        <source>Zoom a picture</source>
        <translation>Zoomer sur une image</translation>
    </message>
    <message>
        <source>Play or pause a video</source>
        <translation>Lire une vidéo ou la mettre en pause</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Show or hide the composer</source>
        <translation>Afficher ou masquer l’éditeur</translation>
    </message>
    <message>
        <source>Post, or send the comment</source>
        <translation>Publier, ou envoyer le commentaire</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Envoyer le message</translation>
    </message>
    <message>
        <source>New line in a message</source>
        <translation>Nouvelle ligne dans un message</translation>
    </message>
    <message>
        <source>Move a picture</source>
        <translation>Déplacer une image</translation>
    </message>
    <message>
        <source>Take the last action back</source>
        <translation>Annuler la dernière action</translation>
    </message>
    <message>
        <source>Switch accounts</source>
        <translation>Changer de compte</translation>
    </message>
    <message>
        <source>Switch to an account by its place there</source>
        <translation>Passer à un compte selon sa place dans la liste</translation>
    </message>
    <message>
        <source>This list</source>
        <extracomment>the list of keyboard shortcuts itself</extracomment>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Show string keys</source>
        <extracomment>for translators: every text is marked with its place in the locale files</extracomment>
        <translation>Afficher les clés des textes</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Rien de choisi pour l’instant</translation>
    </message>
    <message>
        <source>Choose a note or a comment to read it sentence by sentence.</source>
        <translation>Choisissez une note ou un commentaire pour le lire phrase par phrase.</translation>
    </message>
    <message>
        <source>No text here</source>
        <translation>Pas de texte ici</translation>
    </message>
    <message>
        <source>Try another engine</source>
        <translation>Autre traducteur</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing to translate: there are only emoji, numbers or links.</source>
        <translation>Rien à traduire&#xa0;: seulement des émojis, des nombres ou des liens.</translation>
    </message>
    <message>
        <source>Translate into %1</source>
        <translation>Traduire en %1</translation>
    </message>
    <message>
        <source>You read this language.</source>
        <translation>Vous lisez cette langue.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Almost done</source>
        <extracomment>shown in the browser after signing in</extracomment>
        <translation>C’est presque fini</translation>
    </message>
    <message>
        <source>You can close this page and return to RedNote Desktop.</source>
        <translation>Vous pouvez fermer cette page et revenir à RedNote Desktop.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Return to RedNote Desktop to try again.</source>
        <translation>Revenez à RedNote Desktop pour réessayer.</translation>
    </message>
    <message>
        <source>This is not the name of a server. Enter one such as %1.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Ce n’est pas le nom d’un serveur. Saisissez-en un tel que %1.</translation>
    </message>
    <message>
        <source>This server does not let programs such as this one in.</source>
        <translation>Ce serveur n’accepte pas les logiciels comme celui-ci.</translation>
    </message>
    <message>
        <source>No server of this name was found. Check the spelling and the connection.</source>
        <translation>Aucun serveur de ce nom. Vérifiez l’orthographe et la connexion.</translation>
    </message>
    <message>
        <source>Something answers there, but it does not speak the Mastodon API.</source>
        <translation>Quelque chose répond, mais ne parle pas l’API de Mastodon.</translation>
    </message>
    <message>
        <source>No secure connection could be made: the server&apos;s certificate cannot be trusted. Nothing was sent.</source>
        <translation>Impossible d’établir une connexion sécurisée&#xa0;: le certificat du serveur n’est pas fiable. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This server redirects to %1. Enter that name instead.</source>
        <extracomment>%1 is the address of another server</extracomment>
        <translation>Ce serveur redirige vers %1. Saisissez plutôt ce nom.</translation>
    </message>
    <message>
        <source>The server does not answer. Try again later.</source>
        <translation>Le serveur ne répond pas. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server did not let the program ask.</source>
        <translation>Le serveur n’a pas laissé le logiciel faire sa demande.</translation>
    </message>
    <message>
        <source>The server does not know this code. Copy it anew, or open the browser again.</source>
        <translation>Le serveur ne reconnaît pas ce code. Copiez-le à nouveau, ou rouvrez le navigateur.</translation>
    </message>
    <message>
        <source>You did not let the program in. Nothing was changed.</source>
        <translation>Vous n’avez pas autorisé le logiciel. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Nothing came back from the browser in time. Open it again to go on.</source>
        <translation>Rien n’est revenu du navigateur à temps. Rouvrez-le pour continuer.</translation>
    </message>
    <message>
        <source>The server took its permission back. Try once more.</source>
        <translation>Le serveur a retiré son autorisation. Réessayez.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Connect an account</source>
        <translation>Connecter un compte</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Asking the server what it is…</source>
        <translation>Identification du serveur…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>There is no keyring, so this sign-in lasts until the program ends.</source>
        <translation>Il n’y a pas de trousseau&#xa0;: cette connexion dure jusqu’à la fermeture du logiciel.</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Connecté en tant que %1</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>In progress</source>
        <extracomment>read out for the moving bar</extracomment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Rouvrir le navigateur</translation>
    </message>
    <message>
        <source>Paste a code instead</source>
        <translation>Coller plutôt un code</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Se connecter avec le navigateur</translation>
    </message>
    <message>
        <source>Your browser shows %1. Sign in there and let the program in.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Votre navigateur affiche %1. Connectez-vous-y et autorisez le logiciel.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Which server is your account on?</source>
        <translation>Sur quel serveur est votre compte&#x202f;?</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>noun: the address of a network&apos;s server</extracomment>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Mastodon, Pixelfed, GoToSocial, Akkoma and others of their family. Your whole name there, such as @mei@example.org, will do too.</source>
        <translation>Mastodon, Pixelfed, GoToSocial, Akkoma et d’autres de leur famille. Votre nom complet, tel que @mei@example.org, convient aussi.</translation>
    </message>
    <message>
        <source>The password stays between you and the server. What you read there is translated on this computer.</source>
        <translation>Le mot de passe reste entre vous et le serveur. Ce que vous y lisez est traduit sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy this address into one:</source>
        <translation>Aucun navigateur n’a pu être ouvert. Copiez cette adresse dans un navigateur&#xa0;:</translation>
    </message>
    <message>
        <source>Address for the browser</source>
        <translation>Adresse pour le navigateur</translation>
    </message>
    <message>
        <source>Let the program in on the page in your browser, then copy the code it shows.</source>
        <translation>Autorisez le logiciel sur la page de votre navigateur, puis copiez le code affiché.</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>noun: a code that the server&apos;s page shows</extracomment>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>StateView</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>StorageSection</name>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Notes, drafts and translations</source>
        <translation>Notes, brouillons et traductions</translation>
    </message>
    <message>
        <source>Own pictures and videos</source>
        <translation>Vos images et vidéos</translation>
    </message>
    <message>
        <source>Made again when missing (language pack, dictionary)</source>
        <translation>Recréé s’il manque (pack de langue, dictionnaire)</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>Caches</translation>
    </message>
    <message>
        <source>Kept to be quick; the oldest goes when a cache is full.</source>
        <translation>Conservés pour aller vite&#x202f;; le plus ancien disparaît quand un cache est plein.</translation>
    </message>
    <message>
        <source>Pictures in memory</source>
        <translation>Images en mémoire</translation>
    </message>
    <message>
        <source>From the next start</source>
        <translation>Dès le prochain démarrage</translation>
    </message>
    <message>
        <source>Translations on disk</source>
        <translation>Traductions sur le disque</translation>
    </message>
</context>
<context>
    <name>TalkList</name>
    <message>
        <source>Only you</source>
        <extracomment>The name of a conversation that nobody but the reader takes part in</extracomment>
        <translation>Vous uniquement</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Voir plus</translation>
    </message>
</context>
<context>
    <name>TalkRow</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>You: %1</source>
        <extracomment>What the viewer said last in a conversation; %1 is the message</extracomment>
        <translation>Vous&#xa0;: %1</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>The spoken name of a conversation with something unread</extracomment>
        <translation>non lu</translation>
    </message>
</context>
<context>
    <name>TalkView</name>
    <message>
        <source>Profile</source>
        <extracomment>noun: the page about a person</extracomment>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Back to all conversations</source>
        <translation>Revenir à toutes les conversations</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Conversation avec %1</translation>
    </message>
    <message>
        <source>Say hello</source>
        <extracomment>verb: shown in a conversation without messages</extracomment>
        <translation>Dites bonjour</translation>
    </message>
    <message>
        <source>Write in your language. It can be sent in theirs.</source>
        <translation>Écrivez dans votre langue. Le message peut partir dans la sienne.</translation>
    </message>
</context>
<context>
    <name>TermForm</name>
    <message>
        <source>Term, as it stands in texts</source>
        <translation>Terme, tel qu’il figure dans les textes</translation>
    </message>
    <message>
        <source>Its translation</source>
        <extracomment>noun: what the term is translated as</extracomment>
        <translation>Sa traduction</translation>
    </message>
    <message>
        <source>Language of the term</source>
        <translation>Langue du terme</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>Langue de la traduction</translation>
    </message>
    <message>
        <source>Both ways</source>
        <extracomment>the term holds for both directions of translation</extracomment>
        <translation>Dans les deux sens</translation>
    </message>
    <message>
        <source>Note for yourself</source>
        <translation>Remarque pour vous</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave it as it was (Esc)</source>
        <translation>Laisser tel quel (Esc)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Use it from now on (Enter)</source>
        <translation>Utiliser désormais (Enter)</translation>
    </message>
    <message>
        <source>Choose two different languages.</source>
        <translation>Choisissez deux langues différentes.</translation>
    </message>
</context>
<context>
    <name>TextSkeleton</name>
    <message>
        <source>Translating</source>
        <translation>Traduction en cours</translation>
    </message>
</context>
<context>
    <name>ThreadAbove</name>
    <message>
        <source>In reply to</source>
        <translation>En réponse à</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message numerus="yes">
        <source>Show %n more replies</source>
        <translation>
            <numerusform>Voir&#xa0;%n réponse de plus</numerusform>
            <numerusform>Voir&#xa0;%n réponses de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n replies</source>
        <translation>
            <numerusform>Voir&#xa0;%n réponse</numerusform>
            <numerusform>Voir&#xa0;%n réponses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Retour (Alt+←)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>New note (Ctrl+N)</source>
        <translation>Nouvelle note (Ctrl+N)</translation>
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
    <message>
        <source>No note has this topic yet</source>
        <translation>Aucune note n’a encore ce sujet</translation>
    </message>
    <message>
        <source>Write the first: put the topic into a new note.</source>
        <translation>Écrivez la première&#xa0;: mettez le sujet dans une nouvelle note.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Following</source>
        <extracomment>state of the button: the viewer follows this topic</extracomment>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>verb on a button: follow the topic</extracomment>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Stop following #%1</source>
        <extracomment>%1 is the name of a topic</extracomment>
        <translation>Ne plus suivre #%1</translation>
    </message>
    <message>
        <source>Follow #%1</source>
        <extracomment>%1 is the name of a topic</extracomment>
        <translation>Suivre #%1</translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Filter by name or meaning</source>
        <translation>Filtrer par nom ou par sens</translation>
    </message>
    <message>
        <source>Filter topics</source>
        <translation>Filtrer les sujets</translation>
    </message>
    <message>
        <source>No such topic</source>
        <translation>Aucun sujet de ce nom</translation>
    </message>
    <message>
        <source>Try fewer letters.</source>
        <translation>Essayez moins de lettres.</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Écriture de %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken in.</source>
        <translation>Arrêté. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>Le fichier n’a pas pu être écrit à cet endroit.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries written to %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%n entrée écrite dans %1</numerusform>
            <numerusform>%n entrées écrites dans %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries taken in.</source>
        <translation>
            <numerusform>%n entrée importée.</numerusform>
            <numerusform>%n entrées importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed as you have them.</source>
        <translation>
            <numerusform>%n est restée telle que vous l’avez.</numerusform>
            <numerusform>%n sont restées telles que vous les avez.</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <extracomment>%1 is the number of a line in a file, %2 says what is wrong with it</extracomment>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>%n laissée de côté.</numerusform>
            <numerusform>%n laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the file&apos;s instead</source>
        <translation>Prendre celles du fichier</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>of rows of a file: taken over</extracomment>
        <translation>Copié</translation>
    </message>
    <message>
        <source>(line %1)</source>
        <extracomment>%1 is the number of a line in a file</extracomment>
        <translation>(ligne %1)</translation>
    </message>
    <message>
        <source>there is no original</source>
        <translation>il n’y a pas d’original</translation>
    </message>
    <message>
        <source>there is no translation</source>
        <translation>il n’y a pas de traduction</translation>
    </message>
    <message>
        <source>the translation repeats the original</source>
        <translation>la traduction répète l’original</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>elle est trop longue</translation>
    </message>
    <message>
        <source>the languages are missing or the same</source>
        <translation>les langues manquent ou sont identiques</translation>
    </message>
    <message>
        <source>it has more cells than there are columns</source>
        <translation>elle a plus de cellules qu’il n’y a de colonnes</translation>
    </message>
    <message>
        <source>its quotes do not close</source>
        <translation>ses guillemets ne se ferment pas</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB.</source>
        <translation>Le fichier dépasse 64&#xa0;Mo.</translation>
    </message>
    <message>
        <source>The file has more than 500,000 entries.</source>
        <translation>Le fichier contient plus de 500&#x202f;000 entrées.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Le fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8 or UTF-16.</source>
        <translation>Le fichier n’est pas du texte en UTF-8 ou UTF-16.</translation>
    </message>
    <message>
        <source>The file is XML, but not of the kind that is wanted here.</source>
        <translation>Le fichier est du XML, mais pas du type attendu ici.</translation>
    </message>
    <message>
        <source>The file is damaged: its XML does not hold together.</source>
        <translation>Le fichier est endommagé&#xa0;: son XML est incohérent.</translation>
    </message>
    <message>
        <source>The file declares entities. Such files can fill the memory or read other files, so they are refused.</source>
        <translation>Le fichier déclare des entités. De tels fichiers peuvent saturer la mémoire ou lire d’autres fichiers&#x202f;; ils sont donc refusés.</translation>
    </message>
    <message>
        <source>The file is nested too deep to be a list of entries.</source>
        <translation>Le fichier est trop imbriqué pour être une liste d’entrées.</translation>
    </message>
    <message>
        <source>The first line has to name the columns, such as source, target, source_language and target_language.</source>
        <translation>La première ligne doit nommer les colonnes, comme source, target, source_language et target_language.</translation>
    </message>
</context>
<context>
    <name>TranslationLine</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>More about the translation</source>
        <translation>Plus sur la traduction</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>verb on a button</extracomment>
        <translation>Traduire</translation>
    </message>
    <message>
        <source>Show the translation</source>
        <translation>Voir la traduction</translation>
    </message>
    <message>
        <source>Show original</source>
        <translation>Voir l’original</translation>
    </message>
    <message>
        <source>several languages</source>
        <extracomment>stands where the name of a language would: &quot;Translated from several languages&quot;</extracomment>
        <translation>plusieurs langues</translation>
    </message>
    <message>
        <source>Written by the author</source>
        <translation>Écrite par l’auteur</translation>
    </message>
    <message>
        <source>Translating from %1…</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>Original en %1, traduction…</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Translated from %1 by %2</source>
        <extracomment>%1 is the name of a language, %2 that of a translation service</extracomment>
        <translation>Original en %1, traduit par %2</translation>
    </message>
    <message>
        <source>Translated from %1 on this device</source>
        <translation>Original en %1, traduit sur cet appareil</translation>
    </message>
    <message>
        <source>%1, still learning: it invents things, so trust the original</source>
        <extracomment>%1 is the name of a translator that makes mistakes</extracomment>
        <translation>%1, à l’essai&#xa0;: il invente des choses, fiez-vous à l’original</translation>
    </message>
    <message>
        <source>Open the Translation panel</source>
        <translation>Ouvrir le volet de traduction</translation>
    </message>
    <message>
        <source>Copy the translation</source>
        <translation>Copier la traduction</translation>
    </message>
    <message>
        <source>Copy the original</source>
        <translation>Copier l’original</translation>
    </message>
</context>
<context>
    <name>TranslationPanel</name>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>What is shown about the text</source>
        <translation>Ce qui est affiché sur le texte</translation>
    </message>
    <message>
        <source>Pairs</source>
        <extracomment>noun: sentences beside their translations</extracomment>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>noun: words of the text, explained</extracomment>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
</context>
<context>
    <name>TranslationsSection</name>
    <message>
        <source>What is remembered</source>
        <translation>Mémoire de traduction</translation>
    </message>
    <message>
        <source>Every sentence is translated once. Your own words come first, then what you pinned, then the machine&apos;s.</source>
        <translation>Chaque phrase est traduite une seule fois. Vos propres mots passent d’abord, puis les traductions épinglées, puis les automatiques.</translation>
    </message>
    <message>
        <source>Remembered translations</source>
        <translation>Traductions mémorisées</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>verb: no longer remember a translation</extracomment>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Search in originals and translations</source>
        <translation>Rechercher dans les originaux et les traductions</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all translations</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>a filter: translations written by the reader</extracomment>
        <translation>Les vôtres</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>a filter: translations kept for good</extracomment>
        <translation>Épinglées</translation>
    </message>
    <message>
        <source>By machine</source>
        <extracomment>a filter: translations made by the program</extracomment>
        <translation>Automatiques</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>TMX 1.4 is what translation programs exchange, CSV what spreadsheets read. An imported translation never replaces a newer one of yours unless you say so.</source>
        <translation>TMX 1.4 est le format d’échange des logiciels de traduction, CSV celui que lisent les tableurs. Une traduction importée ne remplace jamais une des vôtres plus récente, sauf si vous le demandez.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Import a TMX or CSV file</source>
        <translation>Importer un fichier TMX ou CSV</translation>
    </message>
    <message>
        <source>Export what machines made too</source>
        <translation>Exporter aussi les automatiques</translation>
    </message>
    <message>
        <source>Otherwise your own and pinned translations alone</source>
        <translation>Sinon, seulement les vôtres et les épinglées</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export a TMX or CSV file</source>
        <translation>Exporter un fichier TMX ou CSV</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <extracomment>noun: heading over what is no longer remembered</extracomment>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget machine translations</source>
        <translation>Oublier les traductions automatiques</translation>
    </message>
    <message>
        <source>All that machines made</source>
        <translation>Toutes les automatiques</translation>
    </message>
    <message>
        <source>Your own and pinned translations stay</source>
        <translation>Les vôtres et les épinglées restent</translation>
    </message>
    <message numerus="yes">
        <source>%n translations; all together %1</source>
        <extracomment>%1 is a size such as 2 MB</extracomment>
        <translation>
            <numerusform>%n traduction&#x202f;; en tout %1</numerusform>
            <numerusform>%n traductions&#x202f;; en tout %1</numerusform>
        </translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>of a translation: written by the reader</extracomment>
        <translation>à vous</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>of a translation: kept for good</extracomment>
        <translation>épinglée</translation>
    </message>
    <message>
        <source>by machine</source>
        <extracomment>of a translation: made by the program</extracomment>
        <translation>automatique</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traductions</translation>
    </message>
    <message>
        <source>Take in translations</source>
        <translation>Importer des traductions</translation>
    </message>
    <message>
        <source>Write translations</source>
        <translation>Exporter les traductions</translation>
    </message>
    <message>
        <source>Forget everything that machines translated? It is made again when needed.</source>
        <translation>Oublier tout ce qui a été traduit automatiquement&#x202f;? Ce sera refait au besoin.</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>verb on a button: do not forget the translations</extracomment>
        <translation>Conserver</translation>
    </message>
    <message numerus="yes">
        <source>%n translations forgotten</source>
        <translation>
            <numerusform>%n traduction oubliée</numerusform>
            <numerusform>%n traductions oubliées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrustLines</name>
    <message>
        <source>CHECK</source>
        <extracomment>mark on a translation that may be wrong: have a look at it</extracomment>
        <translation>À VÉRIFIER</translation>
    </message>
    <message>
        <source>Try another engine</source>
        <translation>Autre traducteur</translation>
    </message>
    <message>
        <source>Open the settings of packs and engines</source>
        <translation>Ouvrir les réglages des packs et traducteurs</translation>
    </message>
    <message>
        <source>Hide the machine&apos;s guess</source>
        <translation>Masquer la traduction automatique</translation>
    </message>
    <message>
        <source>Show the machine&apos;s guess</source>
        <translation>Voir la traduction automatique</translation>
    </message>
</context>
<context>
    <name>TrustNote</name>
    <message>
        <source>CHECK</source>
        <extracomment>mark on a translation that may be wrong: have a look at it</extracomment>
        <translation>À VÉRIFIER</translation>
    </message>
    <message>
        <source>Try another engine</source>
        <translation>Autre traducteur</translation>
    </message>
    <message>
        <source>Open the settings of packs and engines</source>
        <translation>Ouvrir les réglages des packs et traducteurs</translation>
    </message>
    <message>
        <source>Show word by word</source>
        <translation>Voir le mot à mot</translation>
    </message>
    <message>
        <source>Show the machine&apos;s guess</source>
        <translation>Voir la traduction automatique</translation>
    </message>
    <message>
        <source>The machine&apos;s translation is not to be trusted: word by word instead</source>
        <translation>La traduction automatique n’est pas fiable&#xa0;: mot à mot à la place</translation>
    </message>
</context>
<context>
    <name>TrustText</name>
    <message>
        <source>The translation may be wrong</source>
        <translation>La traduction peut être fausse</translation>
    </message>
    <message>
        <source>The translation is not to be trusted</source>
        <translation>La traduction n’est pas fiable</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the words of a list</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not in the translation: %1</source>
        <extracomment>%1 are words of the original</extracomment>
        <translation>Absent de la traduction&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not in the original: %1</source>
        <extracomment>%1 are words of the translation</extracomment>
        <translation>Absent de l’original&#xa0;: %1</translation>
    </message>
    <message>
        <source>Numbers differ: %1</source>
        <extracomment>%1 are numbers</extracomment>
        <translation>Nombres différents&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only one of the two says no: %1</source>
        <extracomment>%1 is a word such as “not”</extracomment>
        <translation>Un seul des deux nie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Turned into its opposite: %1</source>
        <extracomment>%1 are a word of the original and its opposite in the translation</extracomment>
        <translation>Changé en son contraire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lost on the way: %1</source>
        <extracomment>%1 are names, prices or codes</extracomment>
        <translation>Perdu en route&#xa0;: %1</translation>
    </message>
    <message>
        <source>Said twice: %1</source>
        <extracomment>%1 are words of the translation</extracomment>
        <translation>Dit deux fois&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its length does not fit the original</source>
        <translation>Sa longueur ne correspond pas à l’original</translation>
    </message>
    <message>
        <source>The machine itself was unsure</source>
        <translation>Le traducteur lui-même n’était pas sûr</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Liked</source>
        <extracomment>what was just done and can be taken back</extracomment>
        <translation>Note aimée</translation>
    </message>
    <message>
        <source>Like taken back</source>
        <translation>J’aime retiré</translation>
    </message>
    <message>
        <source>Added to the collection</source>
        <translation>Ajoutée à la collection</translation>
    </message>
    <message>
        <source>Taken out of the collection</source>
        <translation>Retirée de la collection</translation>
    </message>
    <message>
        <source>Following</source>
        <extracomment>what was just done and can be taken back: the viewer follows a person now</extracomment>
        <translation>Compte suivi</translation>
    </message>
    <message>
        <source>No longer following</source>
        <translation>Vous ne suivez plus ce compte</translation>
    </message>
    <message>
        <source>Shared with your followers</source>
        <translation>Partagée avec vos abonnés</translation>
    </message>
    <message>
        <source>No longer shared</source>
        <translation>N’est plus partagée</translation>
    </message>
    <message>
        <source>Muted: their notes are not shown</source>
        <translation>En sourdine&#xa0;: ses notes ne s’affichent plus</translation>
    </message>
    <message>
        <source>No longer muted</source>
        <translation>N’est plus en sourdine</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>what was just done and can be taken back</extracomment>
        <translation>Blocage activé</translation>
    </message>
    <message>
        <source>No longer blocked</source>
        <translation>Blocage levé</translation>
    </message>
    <message>
        <source>Following the topic</source>
        <translation>Vous suivez le sujet</translation>
    </message>
    <message>
        <source>No longer following the topic</source>
        <translation>Vous ne suivez plus le sujet</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Note supprimée</translation>
    </message>
    <message>
        <source>Comment deleted</source>
        <translation>Commentaire supprimé</translation>
    </message>
    <message>
        <source>Your translation is kept and used from now on</source>
        <translation>Votre traduction est conservée et servira désormais</translation>
    </message>
    <message>
        <source>This author is always translated from now on</source>
        <translation>Cet auteur est désormais toujours traduit</translation>
    </message>
    <message>
        <source>This author is never translated from now on</source>
        <translation>Cet auteur n’est désormais jamais traduit</translation>
    </message>
    <message>
        <source>The language of this author is kept</source>
        <translation>La langue de cet auteur est retenue</translation>
    </message>
    <message>
        <source>The language of this text is kept</source>
        <translation>La langue de ce texte est retenue</translation>
    </message>
    <message>
        <source>This channel is translated from now on</source>
        <translation>Ce canal est désormais traduit</translation>
    </message>
    <message>
        <source>This channel is left in the original from now on</source>
        <translation>Ce canal reste désormais dans l’original</translation>
    </message>
    <message>
        <source>Rule removed</source>
        <translation>Règle retirée</translation>
    </message>
    <message>
        <source>Added to the word list</source>
        <translation>Ajouté à la liste de mots</translation>
    </message>
    <message>
        <source>Taken out of the word list</source>
        <translation>Retiré de la liste de mots</translation>
    </message>
    <message>
        <source>Kept in your glossary</source>
        <translation>Conservé dans votre glossaire</translation>
    </message>
    <message>
        <source>Removed from your glossary</source>
        <translation>Retiré de votre glossaire</translation>
    </message>
    <message>
        <source>This translation is kept, whatever translates</source>
        <translation>Cette traduction est conservée, quel que soit le traducteur</translation>
    </message>
    <message>
        <source>This translation is one of the machine&apos;s again</source>
        <translation>Cette traduction redevient automatique</translation>
    </message>
    <message>
        <source>Translation forgotten</source>
        <translation>Traduction oubliée</translation>
    </message>
    <message>
        <source>Translations taken in</source>
        <extracomment>A file of translations was taken into the memory</extracomment>
        <translation>Traductions importées</translation>
    </message>
    <message>
        <source>Terms taken in</source>
        <extracomment>A file of terms was taken into the glossary</extracomment>
        <translation>Termes importés</translation>
    </message>
</context>
<context>
    <name>Unsent</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>%n commentaire</numerusform>
            <numerusform>%n commentaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>%n j’aime</numerusform>
            <numerusform>%n j’aime</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collected note(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>%n note enregistrée</numerusform>
            <numerusform>%n notes enregistrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared note(s)</source>
        <comment>waits to be sent</comment>
        <translation>
            <numerusform>%n note partagée</numerusform>
            <numerusform>%n notes partagées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <comment>answers to polls</comment>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow(s)</source>
        <comment>people or topics</comment>
        <translation>
            <numerusform>%n abonnement</numerusform>
            <numerusform>%n abonnements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n muted or blocked</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n mis en sourdine ou bloqué</numerusform>
            <numerusform>%n mis en sourdine ou bloqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reaction(s)</source>
        <comment>of any kind</comment>
        <translation>
            <numerusform>%n réaction</numerusform>
            <numerusform>%n réactions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VideoControls</name>
    <message>
        <source>Play (Space)</source>
        <translation>Lecture (Espace)</translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation>Activer le son (M)</translation>
    </message>
    <message>
        <source>Repeat</source>
        <extracomment>verb: play the video again and again</extracomment>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Espace)</translation>
    </message>
    <message>
        <source>Sound off (M)</source>
        <translation>Couper le son (M)</translation>
    </message>
</context>
<context>
    <name>VideoPlayer</name>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Videos cannot be played here: a system library is missing (libpulse0).</source>
        <translation>Les vidéos ne peuvent pas être lues ici&#xa0;: il manque une bibliothèque du système (libpulse0).</translation>
    </message>
    <message>
        <source>This video is in a form that cannot be played here.</source>
        <translation>Cette vidéo est dans un format qui ne peut pas être lu ici.</translation>
    </message>
    <message>
        <source>This video could not be fetched.</source>
        <translation>Cette vidéo n’a pas pu être récupérée.</translation>
    </message>
    <message>
        <source>This video could not be read.</source>
        <translation>Cette vidéo n’a pas pu être lue.</translation>
    </message>
</context>
<context>
    <name>WaitingMark</name>
    <message numerus="yes">
        <source>%n not sent</source>
        <extracomment>of posts and reactions, shown in the top bar</extracomment>
        <translation>
            <numerusform>%n non envoyé</numerusform>
            <numerusform>%n non envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>of posts and reactions, shown in the top bar</extracomment>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: %1. Look at the reason and try again.</source>
        <extracomment>%1 is a list: 3 likes · 1 note</extracomment>
        <translation>Non envoyé&#xa0;: %1. Regardez la raison et réessayez.</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1. It goes out by itself when there is a network.</source>
        <extracomment>%1 is a list: 3 likes · 1 note</extracomment>
        <translation>En attente d’envoi&#xa0;: %1. Partira tout seul dès qu’il y aura du réseau.</translation>
    </message>
</context>
<context>
    <name>WarningEdit</name>
    <message>
        <source>What readers should know first</source>
        <translation>Ce que les lecteurs doivent savoir d’abord</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Avertissement de contenu</translation>
    </message>
    <message>
        <source>Cover the pictures too</source>
        <translation>Masquer aussi les images</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>leaves the welcome page; everything stays as it is</extracomment>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>leaves the welcome page and shows the feed</extracomment>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Langue de l’interface</translation>
    </message>
    <message>
        <source>Welcome to RedNote Desktop</source>
        <translation>Bienvenue dans RedNote Desktop</translation>
    </message>
    <message>
        <source>What you cannot read is translated on this computer.</source>
        <translation>Ce que vous ne savez pas lire est traduit sur cet ordinateur.</translation>
    </message>
    <message>
        <source>All of this can be changed in the settings.</source>
        <translation>Tout cela peut être changé dans les réglages.</translation>
    </message>
</context>
<context>
    <name>WelcomeChoices</name>
    <message>
        <source>Languages I read</source>
        <extracomment>heading on the welcome page</extracomment>
        <translation>Langues que je lis</translation>
    </message>
    <message>
        <source>Translate into</source>
        <extracomment>choice of the language that everything else is translated into</extracomment>
        <translation>Traduire en</translation>
    </message>
    <message>
        <source>I also read</source>
        <extracomment>choice of further languages, whose texts are left as they are</extracomment>
        <translation>Je lis aussi</translation>
    </message>
    <message>
        <source>Languages I write</source>
        <extracomment>heading on the welcome page</extracomment>
        <translation>Langues que j’écris</translation>
    </message>
    <message>
        <source>Write in your own language; what you post is put into this one, too:</source>
        <translation>Écrivez dans votre langue&#x202f;; ce que vous publiez est aussi traduit dans celle-ci&#xa0;:</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>heading on the welcome page, above the themes</extracomment>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>theme: the colours of the operating system</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <extracomment>heading on the welcome page, above the two places where one can begin</extracomment>
        <translation>Où commencer</translation>
    </message>
    <message>
        <source>The community inside</source>
        <translation>La communauté intégrée</translation>
    </message>
    <message>
        <source>Ready now, and nothing leaves this computer.</source>
        <translation>Prête tout de suite, et rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>A network</source>
        <translation>Un réseau</translation>
    </message>
    <message>
        <source>Your account on Mastodon, Pixelfed, GoToSocial or Akkoma.</source>
        <extracomment>these are names of server programs</extracomment>
        <translation>Votre compte sur Mastodon, Pixelfed, GoToSocial ou Akkoma.</translation>
    </message>
</context>
<context>
    <name>WholeWindow</name>
    <message>
        <source>Fill the window</source>
        <translation>Remplir la fenêtre</translation>
    </message>
</context>
<context>
    <name>WordBrowser</name>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>No word matches.</source>
        <translation>Aucun mot ne correspond.</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>yours</source>
        <extracomment>mark on a word: in the reader&apos;s own glossary</extracomment>
        <translation>à vous</translation>
    </message>
    <message>
        <source>slang</source>
        <extracomment>mark on a word</extracomment>
        <translation>argot</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>Fermer l’explication</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Esc)</translation>
    </message>
    <message>
        <source>In the dictionary: %1</source>
        <translation>Dans le dictionnaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Counted with: %1</source>
        <translation>Se compte avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>The dictionary does not have this word.</source>
        <translation>Le dictionnaire n’a pas ce mot.</translation>
    </message>
    <message>
        <source>Literally: %1</source>
        <extracomment>%1 is the word-for-word meaning</extracomment>
        <translation>Littéralement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the word with its reading and meaning (Ctrl+C)</source>
        <translation>Copier le mot avec sa prononciation et son sens (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>WordMenu</name>
    <message>
        <source>Explain “%1”</source>
        <extracomment>%1 is a Chinese word</extracomment>
        <translation>Expliquer «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>WordRow</name>
    <message>
        <source>Open the note</source>
        <translation>Ouvrir la note</translation>
    </message>
    <message>
        <source>Take out of the word list</source>
        <translation>Retirer de la liste de mots</translation>
    </message>
</context>
<context>
    <name>WordStar</name>
    <message>
        <source>Take out of the word list</source>
        <translation>Retirer de la liste de mots</translation>
    </message>
    <message>
        <source>Add to the word list</source>
        <translation>Ajouter à la liste de mots</translation>
    </message>
</context>
<context>
    <name>WordsTab</name>
    <message>
        <source>Find a word: Chinese, pinyin or meaning</source>
        <translation>Chercher un mot&#xa0;: chinois, pinyin ou sens</translation>
    </message>
    <message>
        <source>Choose a note or a comment to see its Chinese words.</source>
        <translation>Choisissez une note ou un commentaire pour voir ses mots chinois.</translation>
    </message>
    <message>
        <source>slang</source>
        <extracomment>mark on a word</extracomment>
        <translation>argot</translation>
    </message>
    <message>
        <source>There are no Chinese words in this text.</source>
        <translation>Il n’y a pas de mots chinois dans ce texte.</translation>
    </message>
</context>
<context>
    <name>_TitleBar</name>
    <message>
        <source>Float or dock %1</source>
        <translation>Détacher ou ancrer %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <extracomment>%1 is the name of a panel</extracomment>
        <translation>Fermer %1</translation>
    </message>
</context>
</TS>
