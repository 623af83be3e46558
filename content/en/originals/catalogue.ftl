### Les mots du catalogue.

## La brochure

brochure-title = Comment s'organiser en ligne ?
brochure-subtitle = Se réunir, décider et s'écrire à distance sans se livrer

## Les colonnes, et les valeurs qu'elles peuvent prendre

criterion-text = Texte
    .help = Combien de personnes peuvent écrire ensemble : en théorie, ce que l'outil annonce ; en pratique, ce que des groupes ont tenu.

criterion-audio = Voix
    .help = Combien de personnes peuvent se parler dans la même réunion.

criterion-video = Vidéo
    .help = Combien de personnes peuvent se voir dans la même réunion.

criterion-encryption = Chiffrement
    .help = Qui peut lire ou écouter en chemin : personne d'autre que vous, ou aussi le serveur.
value-encryption-end-to-end = de bout en bout
value-encryption-end-to-end-on-request = de bout en bout, si on l'active
value-encryption-end-to-end-text-only = de bout en bout, pour le texte seulement
value-encryption-end-to-end-two-people = de bout en bout, à deux seulement
value-encryption-transport = jusqu'au serveur, qui peut lire et écouter
value-encryption-unspecified = annoncé, sans garantie
value-encryption-none = aucun

criterion-identifier = À donner
    .help = Ce qu'il faut livrer de soi pour participer : rien, une adresse électronique ou un numéro de téléphone.
value-identifier-nothing = rien
value-identifier-email = une adresse électronique
value-identifier-phone = un numéro de téléphone

criterion-tor = Par Tor
    .help = Si l'outil marche quand on passe par Tor, sans bricolage dangereux.
value-tor-yes = oui
value-tor-partial = en partie
value-tor-no = non

criterion-install = Installation
    .help = S'il faut installer quelque chose, ou si un navigateur suffit.
value-install-none = rien à installer
value-install-required = application à installer

criterion-platforms = Appareils
    .help = Les systèmes et les téléphones sur lesquels l'outil marche.
value-platforms-browser = navigateur
value-platforms-linux = Linux
value-platforms-windows = Windows
value-platforms-macos = macOS
value-platforms-android = Android
value-platforms-ios = iPhone

criterion-skill = Habitude nécessaire
    .help = Ce qu'une personne doit savoir faire pour participer, sans aide.
value-skill-beginner = aucune
value-skill-intermediate = un peu
value-skill-expert = beaucoup

criterion-connection = Connexion
    .help = La connexion à internet qui suffit.
value-connection-none = aucune : un téléphone suffit
value-connection-weak = une mauvaise connexion suffit
value-connection-good = il faut une bonne connexion

criterion-free = Libre
    .help = S'il s'agit d'un logiciel libre : chacun·e peut lire, vérifier et reprendre son code.
value-free-yes = oui
value-free-no = non

criterion-hosting = Hébergement
    .help = Qui peut faire tourner le serveur : vous ou un collectif de confiance, l'éditeur seulement, ou personne parce qu'il n'y en a pas.
value-hosting-self-hostable = chez soi ou chez un collectif
value-hosting-private = chez l'éditeur seulement
value-hosting-none = sans serveur

criterion-topology = Structure
    .help = Comment les serveurs, ou les appareils, se relient entre eux.
value-topology-peer-to-peer = de pair à pair
value-topology-federated = fédérée
value-topology-decentralised = décentralisée
value-topology-centralised = centralisée

criterion-moderation = Modération
    .help = Si des personnes peuvent donner la parole, couper un micro ou exclure.
value-moderation-yes = oui
value-moderation-partial = en partie
value-moderation-no = non

criterion-screen-share = Partage d'écran
    .help = Si l'on peut montrer son écran aux autres.
value-screen-share-yes = oui
value-screen-share-partial = en partie
value-screen-share-no = non

criterion-calls = Appels
    .help = Si l'on peut faire sonner quelqu'un.
value-calls-yes = oui
value-calls-partial = en partie
value-calls-no = non

criterion-chat = Tchat
    .help = Si l'on peut s'écrire dans l'outil.
value-chat-yes = oui
value-chat-partial = en partie
value-chat-no = non

criterion-sound = Son
    .help = Si l'on peut s'entendre.
value-sound-yes = oui
value-sound-partial = en partie
value-sound-no = non

criterion-webcam = Caméra
    .help = Si l'on peut se voir.
value-webcam-yes = oui
value-webcam-partial = en partie
value-webcam-no = non

criterion-use = Sert à
    .help = Ce que l'outil fait, parmi les besoins dont parlent les questions de cette brochure.
value-use-system = faire tourner l'ordinateur
value-use-stick = démarrer depuis une clé USB, à côté du système
value-use-disk = chiffrer le disque de l'ordinateur
value-use-vault = enfermer des fichiers ou une clé USB dans un coffre
value-use-passwords = retenir les mots de passe
value-use-browsing = naviguer
value-use-connection = faire passer toute la connexion par un VPN
value-use-apps = faire passer d'autres applications par Tor
value-use-sending = passer un fichier sans hébergeur
value-use-mailbox = ouvrir une boîte de courriel

criterion-seen-by = Qui voit d'où et vers où
    .help = Qui peut savoir à la fois d'où vous vous connectez et où vous allez.
value-seen-by-nobody-alone = personne à soi seul, sur le chemin
value-seen-by-vpn = l'opérateur du VPN
value-seen-by-provider-and-site = le fournisseur d'accès ; et le site voit votre adresse

criterion-traces = Traces
    .help = Ce qui reste sur l'appareil une fois l'outil fermé.
value-traces-none = aucune, une fois éteint
value-traces-little = peu : l'outil se voit, pas l'historique
value-traces-much = les messages, les fichiers ou l'historique

criterion-memory = Mémoire
    .help = La mémoire vive qu'un système demande. Moins il en demande, plus un vieil ordinateur a de chances.
value-memory-2-gb = 2 Go
value-memory-3-gb = 3 Go
value-memory-4-gb = 4 Go
value-memory-6-gb = 6 Go

criterion-group-size = Taille
    .help = Les lettres de la fiche de 2020, qui n'en donne pas la clé.
value-group-size-xs = XS
value-group-size-l = L
value-group-size-xl = XL
value-group-size-sms = par SMS

criterion-anonymity-2020 = « Anonymat » dit en 2020
    .help = Cette colonne est fausse et ne doit pas servir de conseil : ni un VPN ni un téléphone payé en espèces ne rendent anonyme. Elle est gardée comme histoire.
value-anonymity-2020-no-unless-burner-phone-bought-cash = selon le texte de 2020 : non, sauf téléphone jetable payé en espèces
value-anonymity-2020-no-vpn-and-tor-unusable = selon le texte de 2020 : non, ni VPN ni navigateur Tor
value-anonymity-2020-yes-native-tor = selon le texte de 2020 : oui, par Tor directement
value-anonymity-2020-yes-tor-browser-or-vpn = selon le texte de 2020 : oui, par le navigateur Tor ou un VPN
value-anonymity-2020-yes-tor-browser-torsocks-or-vpn = selon le texte de 2020 : oui, par le navigateur Tor, torsocks ou un VPN
value-anonymity-2020-yes-torsocks-or-vpn = selon le texte de 2020 : oui, par torsocks ou un VPN
value-anonymity-2020-yes-vpn-only = selon le texte de 2020 : oui, par un VPN seulement

## Les sortes d'outils

kind-messaging = Messagerie
kind-meeting = Réunion à distance
kind-pad = Texte à plusieurs
kind-mail = Courrier électronique
kind-phone = Téléphone
kind-social = Réseau social
kind-network-privacy = Discrétion sur le réseau
kind-vpn = VPN
kind-system = Système
kind-disk-encryption = Chiffrement du disque
kind-passwords = Mots de passe
kind-client = Logiciel pour se connecter
kind-service = Hébergeur et service
kind-antivirus = Antivirus

# Les outils dont le nom est fait de mots.
tool-phone-sms = Téléphone et SMS
tool-phone-conference = Conférence téléphonique

## Les tableaux, et leurs groupes

comparison-today = Les outils d'aujourd'hui
    .slug = aujourd-hui
    .summary = Une vue d'ensemble des outils conseillés pour s'écrire, se réunir et rédiger ; le téléphone n'y est qu'à la fin, en dernier recours. Quand un fait manque, nous n'avons pas trouvé de source : cela ne veut pas dire que la réponse est bonne.
group-today-messaging = S'écrire
group-today-meetings = Se réunir
group-today-pads-and-mail = Rédiger ensemble et correspondre
group-today-last-resort = En dernier recours : le téléphone, où rien n'est protégé

comparison-assemblies-2020 = Le tableau d'avril 2020
    .slug = tableau-2020
    .summary = Le tableau de la brochure d'origine, ses deux versions côte à côte. C'est de l'histoire : plusieurs outils ont disparu ou changé, et la colonne sur l'anonymat est fausse.
group-assemblies-2020-recommended = Conseillés en 2020
group-assemblies-2020-fallback = Faute de mieux en 2020
group-assemblies-2020-avoid = À éviter, déjà en 2020
group-assemblies-2020-listed = Seulement cités en 2020

comparison-prefer-2020 = Les outils à privilégier selon la fiche de 2020
    .slug = a-privilegier-2020
    .summary = La fiche des Équipes Populaires, telle qu'imprimée. C'est de l'histoire : Silence, par exemple, est abandonné et ne doit plus servir.
group-prefer-2020-prefer = À privilégier, selon la fiche

comparison-avoid-2020 = Les outils à éviter selon la fiche de 2020
    .slug = a-eviter-2020
    .summary = La fiche des Équipes Populaires, pour les outils qu'elle déconseillait. Dans notre copie, seule la taille des groupes se lit encore ; le reste est inconnu.
group-avoid-2020-avoid = À éviter, selon la fiche

## Les chiffres du texte

figure-assembly-size = { $low } à { $high } personnes
    .about = La taille d'une assemblée générale de lutte, de la plus petite à la plus grande.

figure-assembly-example = { $value } personnes
    .about = La taille de l'assemblée prise comme exemple.

figure-town-assembly = { $value } personnes
    .about = Une assemblée interprofessionnelle à l'échelle d'une ville.

figure-hackers-meeting = { $value } personnes
    .about = Une réunion de gens à l'aise avec l'informatique.

figure-roles = { $value } rôles
    .about = Les tâches d'une assemblée bien tenue.

figure-people-per-role = { $value } personnes
    .about = Par rôle, pour que chacun·e puisse souffler.

figure-channel-keepers = { $low } ou { $high } personnes
    .about = Pour tenir un canal de discussion.

figure-small-group = { $low } à { $high } personnes
    .about = Un petit groupe où tout le monde se connaît.

figure-inventory-max = { $value } personnes
    .about = La taille jusqu'où l'on peut noter l'équipement de chacun·e.

figure-welcome-200 = { $low } à { $high } minutes
    .about = Le temps d'accueil avant une réunion de deux cents personnes.

figure-welcome-30 = { $low } à { $high } minutes
    .about = Le temps d'accueil avant une réunion d'une trentaine de personnes.

figure-welcome-used = { $low } à { $high } minutes
    .about = Le temps d'accueil d'un groupe déjà habitué.

figure-speaking-time-more = { $value } %
    .about = Le temps de parole à ajouter, par rapport à une réunion en salle.

figure-pad-meeting = { $value } personnes
    .about = Une réunion qui a bien marché sur un seul pad.

figure-zoom-users-before = { $value } millions de personnes par jour
    .about = L'usage de Zoom avant le confinement de 2020.

figure-zoom-users-after = { $value } millions de personnes par jour
    .about = L'usage de Zoom pendant le confinement de 2020 : vingt fois plus qu'avant, selon la fiche.

figure-zoom-growth-months = { $value } mois
    .about = Le temps qu'a pris cette hausse.

figure-zoom-accounts-sold = { $value } comptes
    .about = Les comptes Zoom mis en vente en 2020, au moins.

figure-caesar-keys = { $value } clés
    .about = Les décalages possibles dans l'alphabet : on les essaie toutes à la main.

figure-key-bits = { $value } bits
    .about = La longueur d'une clé courante.

figure-key-trials = environ { $value } milliards de milliards de milliards de milliards d'essais
    .about = Le nombre de clés à essayer pour une clé de cette longueur.

figure-tor-relays = { $value } relais
    .about = Les relais que Tor traverse à chaque fois.

figure-retention-connection = { $value } an
    .about = La durée pendant laquelle les opérateurs français gardent les données de connexion, dernier décret connu.

figure-retention-identity = { $value } ans
    .about = La durée de conservation de l'identité civile après la fin du contrat, en France.

figure-retention-claimed-2020 = { $value } ans
    .about = La durée écrite dans la brochure de 2020. C'est une erreur : nous n'avons trouvé aucune règle de ce genre.

figure-guide-pages = { $value } pages
    .about = Le second tome du Guide d'autodéfense numérique, tel que cité en 2020.

figure-ovh-conference-limit = { $value } personnes
    .about = La limite des conférences téléphoniques d'OVH en 2020.

figure-freeconferencecall-limit = { $value } personnes
    .about = La limite annoncée par FreeConferenceCall en 2020.

figure-framateam-limit = { $value } comptes
    .about = La limite de Framateam en 2020. À vérifier auprès de Framasoft.

## Les remarques sur les faits

claim-note-bbb-encryption = Jusqu'au serveur, qui mélange les voix et peut donc tout entendre.
claim-note-bbb-size = Une séance, toutes personnes comprises, sur un bon serveur. Moins il y a de caméras allumées, plus il tient : vingt personnes filmées font quatre cents flux.
claim-note-bitlocker-editions = Éditions Pro, Entreprise et Éducation. Sur l'édition Famille, « Chiffrement de l'appareil » en tient lieu, si la machine le permet.
claim-note-bitlocker-key = La clé de secours part souvent dans le compte Microsoft. En 2025, l'entreprise a remis de telles clés à la police fédérale américaine, sur mandat.
claim-note-briar-offline = Par Tor, par wifi ou par Bluetooth. Sans Briar Mailbox, il faut être connecté·es en même temps.
claim-note-briar-platforms = Pas d'application pour iPhone.
claim-note-briar-sheet-calls = À prendre avec prudence : Briar est un outil de texte, et nous n'avons trouvé trace d'aucun appel.
claim-note-briar-sheet-size = La fiche ne dit pas à combien de personnes correspond cette taille.
claim-note-briar-tor = Toujours, dès qu'il passe par internet.
claim-note-converse-omemo = Avec OMEMO, à allumer. Mais le code vient, à chaque visite, du site qui l'héberge.
claim-note-converse-password = Vous tapez le mot de passe de votre compte dans une page hébergée par d'autres : seulement là où vous avez confiance.
claim-note-cryptpad-2020 = Le tableau de 2020 n'en parle qu'à la ligne d'Etherpad, comme de l'exception chiffrée. Il imprime « CryptoPad ».
claim-note-cryptpad-account = On peut participer sans compte. Un compte ne demande qu'un nom et un mot de passe, que personne ne pourra vous rendre si vous le perdez.
claim-note-cryptpad-key = Le document est chiffré dans le navigateur. La clé voyage dans le lien : qui a le lien entier peut lire.
claim-note-cryptpad-tor = Il faut JavaScript : le niveau « Le plus sûr » du navigateur Tor le coupe.
claim-note-discord-anonymity = Trop absolu : les blocages et les demandes de numéro varient.
claim-note-discord-encryption = La voix et l'image sont chiffrées de bout en bout depuis mars 2026. Le texte, non : Discord peut tout lire.
claim-note-encrypted-server = Le tableau de 2020 disait oui, à condition que le serveur soit chiffré. C'est une confusion : un disque chiffré ne protège pas une réunion en cours. Tant que le serveur tourne, qui l'administre peut écouter et lire.
claim-note-etherpad-2020 = Le tableau ajoutait : sauf CryptPad, la variante chiffrée.
claim-note-etherpad-audio = Sans doute une coquille : le même texte présente Etherpad comme un outil de texte seulement.
claim-note-etherpad-history = Le serveur garde le texte et toute son histoire : qui a écrit quoi, frappe par frappe.
claim-note-etherpad-phone = Presque inutilisable sur un smartphone, d'après la brochure.
claim-note-etherpad-size = Seize est la limite de 2020, quinze l'exemple d'une réunion qui a bien marché. Jumelé avec Jitsi, la brochure s'arrêtait à dix. Le projet annonce bien plus aujourd'hui, mais un serveur partagé tient rarement cette promesse.
claim-note-etherpad-skill = On ouvre la page et on écrit.
claim-note-filevault-key = Écrivez la clé de secours sur papier au lieu de la confier à iCloud.
claim-note-firefox-seen = Votre fournisseur voit le nom des sites, et chaque site voit votre adresse. C'est vrai de tout navigateur ordinaire.
claim-note-gpg-2020 = La brochure de 2020 en faisait le chiffrement le plus solide de sa liste. Elle oubliait que l'objet, les adresses et la date restent visibles.
claim-note-gpg-limits = Le contenu seulement. L'objet (le plus souvent), l'expéditeur·rice, les destinataires et la date restent lisibles. Une clé volée ouvre aussi les anciens messages.
claim-note-gpg-list = Sur une liste de diffusion chiffrée. C'est ainsi que le groupe envoyait son compte rendu après une réunion.
claim-note-gpg-skill = À deux, avec un tutoriel, c'est faisable. Monter une liste entièrement chiffrée demande de solides connaissances. Pour une personne débutante, la brochure jugeait la mise en route risquée, avec une nouvelle boîte à ouvrir d'abord à la place de celle d'un opérateur, Wanadoo dans son exemple.
claim-note-gpg-thunderbird = OpenPGP est intégré à Thunderbird depuis la version 78. L'extension Enigmail n'y fonctionne plus.
claim-note-gresille-account = Un courriel chez Grésille donnait aussi un compte XMPP.
claim-note-irc-2020 = OTR, à deux, à installer soi-même. Le texte de Grenoble jugeait IRC bien moins sûr que XMPP.
claim-note-irc-encryption = Au mieux jusqu'au serveur. OTR, à deux seulement, est aujourd'hui dépassé.
claim-note-irc-skill = Il faut taper des commandes. Avec Mumble, IRC pouvait remplacer Signal Desktop, c'est-à-dire Signal sur ordinateur, au-delà de quinze personnes.
claim-note-jitsi-2020-account = Ce n'est plus vrai partout : voir la ligne plus récente.
claim-note-jitsi-2020-admin = La première personne connectée devient administratrice de l'appel.
claim-note-jitsi-anonymity = Faux et dangereux. Tor ne transporte pas ce type d'appel : il échoue, ou laisse voir votre adresse IP.
claim-note-jitsi-audio = Les deux versions ne s'accordent pas. Leur texte dit : prévu pour trente personnes, ne marche pas vraiment au-delà de dix ; un exemple de réunion allait jusqu'à quinze. Le manuel actuel demande d'autres réglages au serveur au-delà de cent.
claim-note-jitsi-connection = Le son et l'image dépendent beaucoup de la connexion.
claim-note-jitsi-encryption = À deux, l'appel est direct, et chacun·e voit l'adresse IP de l'autre. À partir de trois, le serveur peut tout entendre, sauf si tout le monde active le chiffrement de bout en bout dans un navigateur qui le permet. Il est éteint au départ.
claim-note-jitsi-install = Sur un ordinateur, le navigateur suffit. Sur un téléphone, il existe une application.
claim-note-jitsi-login = Un nom suffit pour entrer. Mais depuis août 2023, ouvrir une salle sur meet.jit.si demande un compte Google, GitHub ou Facebook : choisissez un autre serveur.
claim-note-jitsi-moderation = Salle d'attente, mot de passe et coupure des micros existent ; chaque serveur choisit ce qu'il propose.
claim-note-jitsi-sheet-moderation = Le guide de mars 2020 dit autre chose : la première personne connectée administre l'appel.
claim-note-jitsi-skill = Aussi simple qu'un pad, selon la brochure.
claim-note-jitsi-text = Les deux versions de la brochure ne s'accordent pas sur ce qui tient en pratique.
claim-note-jitsi-tor = Jitsi ne marche pas dans le navigateur Tor. Les contournements de 2020 (torsocks, Orbot) ne sont pas à suivre.
claim-note-jitsi-video = La brochure conseillait de ne pas dépasser dix personnes en tout.
claim-note-keepassxc-mobile = Sur téléphone, KeePassDX (Android) et KeePassium (iPhone) ouvrent le même fichier.
claim-note-linux-mint-memory = Deux gigaoctets pour démarrer, quatre pour être à l'aise. Sur une machine lente, l'édition Xfce est la plus légère.
claim-note-luks-derivation = Vérifiez que le vôtre est un LUKS2 avec argon2id : les anciens réglages résistent moins bien.
claim-note-luks-install = À cocher pendant l'installation : l'ajouter ensuite oblige en pratique à réinstaller.
claim-note-matrix-2020-calls = Les deux versions ne s'accordent pas. La seconde précise que les appels passaient par Jitsi, avec ses limites. Ce n'est plus le cas d'Element Call.
claim-note-matrix-2020-group-calls = Des appels de groupe, mais pas dans un salon chiffré, dit la première version. Par Jitsi, avec ses limites de nombre et de chiffrement, disent la seconde et le guide de mars 2020.
claim-note-matrix-2020-missing = La case manque dans cette version ; son texte dit que les conversations sont chiffrées.
claim-note-matrix-2020-on-request = Éteint au départ, à allumer salon par salon. Le guide jugeait ce chiffrement aussi sûr que celui de Signal. Il disait la vérification des appareils facultative : elle ne l'est plus.
claim-note-matrix-2020-text-only = Et pas dans tous les salons, ajoutait le texte. Les appels n'étaient protégés que comme Jitsi.
claim-note-matrix-calls = Element Call, chiffré de bout en bout, quand le serveur choisi l'a installé. Un lien d'invitation sans mot de passe ouvre un appel non chiffré.
claim-note-matrix-encryption = D'office dans les conversations et les salons privés, si personne ne l'a désactivé. Pas dans un salon public. Element a annoncé qu'à partir d'avril 2026 un appareil non vérifié n'enverrait et ne lirait plus les messages chiffrés. Les serveurs voient tout de même qui est dans quel salon.
claim-note-matrix-identifier = Le protocole ne demande ni numéro ni adresse. Certains serveurs, si.
claim-note-matrix-install = Element s'ouvre dans un navigateur ; sur un téléphone, l'application conseillée est Element X.
claim-note-matrix-sheet-install = Les autres textes de 2020 disent qu'un navigateur suffit. La fiche pensait sans doute à l'application et au compte.
claim-note-matrix-skill = Vérifier ses appareils est l'étape difficile. Prévoyez de la faire ensemble.
claim-note-matrix-text = C'est vers Matrix que les auteur·rices passaient quand Mattermost peinait, vers deux cents personnes.
claim-note-matrix-tor = Les messages passent par Tor, disait la brochure. Les appels, non.
claim-note-mattermost-2020 = Sans limite en principe, deux cent cinquante chez Framateam et dans le conseil rapide, avec un canal par rôle. Les auteur·rices ont vu l'outil peiner vers deux cents et passaient alors à Matrix.
claim-note-mattermost-2020-server = Le tableau ajoutait que le serveur peut être chiffré. Cela ne change rien tant qu'il tourne : son administrateur·rice peut lire. Et un message s'efface difficilement pour de bon.
claim-note-mattermost-calls = Édition gratuite : à deux, quarante minutes. Les appels de groupe demandent une licence payante.
claim-note-mattermost-encryption = Pas de chiffrement de bout en bout : qui administre le serveur peut lire les messages.
claim-note-mattermost-limits = Pour l'édition gratuite : le serveur refuse du monde au-delà de ce nombre de comptes inscrits, et l'éditeur la destine à une cinquantaine de personnes. Avant de compter dessus, demandez à qui vous héberge quelle édition tourne.
claim-note-mattermost-skill = La brochure le propose d'emblée aux gens pressés. Les fils de réponse se comprennent moins vite.
claim-note-mattermost-tor = La brochure conseillait de joindre Framateam par Tor.
claim-note-meta-encryption = Messenger chiffre de bout en bout les conversations privées, par étapes, depuis 2023. Instagram a annoncé le retrait de cette option au 8 mai 2026 : comptez que Meta peut y lire. Les métadonnées vont à Meta dans les deux cas.
claim-note-mullvad-account = Un numéro de compte tiré au hasard. Payer par carte relie tout de même votre nom à ce numéro.
claim-note-mumble-2020-platforms = La brochure citait pour Android le client Plumble, imprimé « Pumble ».
claim-note-mumble-audio = Deux cents ont été essayées ; la brochure allait jusqu'à deux cent cinquante dans son conseil rapide. Un serveur neuf s'arrête à cent places : demandez à qui l'administre d'en ouvrir plus.
claim-note-mumble-connection = Un vieil ordinateur et une mauvaise connexion suffisent.
claim-note-mumble-encryption = Obligatoire entre vous et le serveur. Mais le serveur entend tout : choisissez qui l'administre.
claim-note-mumble-identity = Un pseudonyme et un certificat que l'ordinateur fabrique tout seul.
claim-note-mumble-install = Un navigateur ne suffit pas vraiment. Et depuis un téléphone, on ne peut pas créer de salon.
claim-note-mumble-mobile = L'application officielle pour iPhone n'est plus entretenue. Sur Android, Mumla a pris la suite de Plumble ; la personne qui l'entretient dit manquer de temps.
claim-note-mumble-moderation = Couper un micro, exclure, réserver un salon : tout dépend des droits donnés par l'administrateur·rice.
claim-note-mumble-skill = La brochure le propose d'emblée aux gens pressés. Prévoyez tout de même un essai des micros.
claim-note-mumble-text = Mumble est d'abord un outil de voix ; la brochure le classe comme audio seulement.
claim-note-mumble-tor = Par torsocks ou Orbot en 2020. Il faut forcer le mode TCP, et le son arrive en retard.
claim-note-nextcloud-2020 = Faux : les messages écrits ne sont pas chiffrés de bout en bout, le serveur peut les lire.
claim-note-nextcloud-2020-video = L'image existait déjà ; le tableau ne la comptait pas.
claim-note-nextcloud-encryption = Les messages restent lisibles sur le serveur. Le chiffrement des appels dépend de l'installation.
claim-note-nextcloud-size = Quatre ou cinq avec l'image sans serveur d'appel dédié, une vingtaine avec le son seul ; trente à cinquante avec ce serveur, que beaucoup d'hébergeurs n'ont pas. Demandez avant.
claim-note-onionshare-chat = Sans historique, avec un nom tiré au hasard. Il faut JavaScript : niveau « Standard » ou « Plus sûr » du navigateur Tor.
claim-note-onionshare-seen = À condition d'avoir passé l'adresse et la clé par un canal qui ne vous désigne pas.
claim-note-onionshare-tor = Toujours. Les personnes invitées ouvrent le lien dans le navigateur Tor.
claim-note-orbot-ios = Sur iPhone, des fuites et des arrêts sont possibles. Les appels vidéo ne passent pas par Tor.
claim-note-orbot-seen = Pour les applications choisies, et pour le seul trafic que Tor transporte. Sur iPhone, des fuites restent possibles.
claim-note-otr-two = Avec OTR, activé à la main, et à deux personnes seulement.
claim-note-pad-tor = Il faut JavaScript : niveau « Standard » ou « Plus sûr » du navigateur Tor, pas « Le plus sûr ». Le pad de Riseup a une adresse onion.
claim-note-phone-conference-connection = Aucun accès à internet n'est nécessaire.
claim-note-phone-conference-encryption = Les appels peuvent être écoutés et gardés, et les opérateurs notent qui appelle qui.
claim-note-phone-conference-identity = L'identité réelle est connue. Un téléphone payé en espèces n'y change presque rien : il bouge avec vous et appelle vos proches.
claim-note-phone-conference-size = Cela dépend du service : cinquante chez OVH, mille annoncées chez FreeConferenceCall. Le tutoriel cité s'adressait à moins de dix personnes. Nous retenons la plus petite des deux limites.
claim-note-phone-thousand = C'est la limite annoncée par FreeConferenceCall ; OVH s'arrêtait à cinquante.
claim-note-pidgin-skill = C'était la voie difficile du texte de Grenoble, sous Tails, avec Tor à régler. OTR est aujourd'hui dépassé. Ce texte disait les modules OTR et AppArmor déjà présents dans Tails ; à ne pas tenir pour acquis.
claim-note-proton-clients = Les applications ; il faut un compte.
claim-note-retroshare-2020 = La brochure l'annonçait pour les groupes aussi, avec GPG.
claim-note-retroshare-skill = Interface complexe, peu faite pour un groupe qui débute.
claim-note-retroshare-tor = Possible, à régler soi-même.
claim-note-riseup-invitation = Ni téléphone ni nom, mais un code d'invitation donné par quelqu'un qui a déjà un compte.
claim-note-riseup-onion = Chaque service a une adresse onion, dans une liste signée.
claim-note-riseup-vpn-account = Ni compte ni réglage. Un VPN déplace la confiance, il ne rend pas anonyme.
claim-note-riseup-vpn-seen = Riseup dit ne pas noter votre adresse IP. C'est une parole, pas une preuve.
claim-note-sheet-no-guarantee = La fiche de 2020 ne trouvait aucune garantie que les échanges soient chiffrés.
claim-note-sheet-question-mark = Pour la modération, la fiche imprime un point d'interrogation.
claim-note-signal-2020-calls = En avril 2020, Signal n'avait pas encore d'appels de groupe.
claim-note-signal-2020-groups = Les auteur·rices ajoutaient que les grands groupes fonctionnaient mal. Plusieurs groupes nommés comme les canaux d'une AG pouvaient remplacer un pad.
claim-note-signal-2020-phone = Il fallait aussi un smartphone.
claim-note-signal-2020-video = Le guide de mars 2020 notait qu'il n'y avait pas encore de visioconférence. Il en faisait pourtant l'application à conseiller par défaut ; la brochure d'avril la conseillait aussi, avec huit réserves.
claim-note-signal-calls = Dernier nombre trouvé avec une date. Des nombres plus élevés circulent, sans source datée.
claim-note-signal-encryption = D'office, pour les messages, les groupes et les appels. Rien à activer.
claim-note-signal-groups = Limite annoncée par Signal. En 2020, les auteur·rices trouvaient que les grands groupes fonctionnaient mal.
claim-note-signal-install = Il n'y a pas de version web. Le compte se crée sur un téléphone, l'ordinateur s'y rattache ensuite.
claim-note-signal-moderation = Les responsables d'un groupe peuvent retirer quelqu'un, réserver la parole et approuver les arrivées.
claim-note-signal-number = Le numéro sert à s'inscrire. Depuis 2024 il est caché aux autres par défaut, et un nom d'utilisateur·rice permet d'être joint·e sans le donner.
claim-note-signal-sheet-size = La fiche donne une très grande taille, la brochure d'avril 2020 disait deux cents personnes au plus.
claim-note-signal-skill = L'installation était jugée très simple.
claim-note-signal-tor = L'application officielle n'offre qu'un relais, qui ne rend pas anonyme. Molly, une variante pour Android, sait passer par Tor, mais ajoute une équipe à qui faire confiance.
claim-note-signal-traces = Chaque message reste sur le téléphone de chaque membre, et sur les ordinateurs reliés. L'effacement automatique réduit la trace, sans rien garantir.
claim-note-silence-dead = Abandonné depuis 2020 : ne l'installez pas. L'opérateur voyait de toute façon qui écrit à qui.
claim-note-sms-encryption = L'opérateur lit les SMS et garde la trace de qui appelle qui.
claim-note-sms-two = Une personne écrit, une personne reçoit.
claim-note-tails-memory = Et un PC de moins de dix ans, à processeur de 64 bits ; les Mac à puce Apple ne démarrent pas dessus. C'étaient 2 Go avant la version 7.0, de septembre 2025.
claim-note-tails-seen = Un logiciel malveillant ouvert dans Tails peut contourner Tor. Votre fournisseur voit que vous utilisez Tor.
claim-note-tails-skill = Jugé difficile au début, le plus pratique ensuite.
claim-note-tails-tor = Tout le trafic passe par Tor, et rien ne reste sur l'ordinateur une fois éteint.
claim-note-tails-traces = Sauf ce que vous rangez vous-même dans le stockage chiffré de la clé. Éteignez au lieu de redémarrer : la dernière image de l'écran peut rester un moment.
claim-note-telegram-2020 = Le tableau ajoutait : sauf en message secret.
claim-note-telegram-encryption = Telegram peut lire les groupes et les canaux. Seules les discussions secrètes, à deux, sont de bout en bout. Depuis septembre 2024, ses conditions prévoient de donner l'adresse IP et le numéro sur demande valable.
claim-note-telegram-free = « En partie », disait le tableau. Nous comptons non : une partie fermée suffit à devoir faire confiance.
claim-note-tor-browser-ios = Sur iPhone, il n'y a qu'Onion Browser, moins protecteur.
claim-note-tor-browser-seen = Le premier relais voit votre adresse, le dernier voit le site. Qui observe les deux bouts peut recouper les heures.
claim-note-tor-browser-traces = Ni historique ni cookies gardés après la fermeture. Mais le navigateur installé se voit, les fichiers téléchargés restent, et le système peut garder d'autres traces.
claim-note-torsocks-udp = Il bloque tout ce qui n'est pas TCP : n'y mettez ni navigateur ni appel vidéo.
claim-note-tox-2020 = La brochure y voyait GPG, par copie de la ligne précédente : Tox ne s'en sert pas.
claim-note-tox-anonymity = Faux et dangereux : Tox ne passe pas par Tor de lui-même, et vos contacts peuvent voir votre adresse IP.
claim-note-tox-encryption = Annoncé de bout en bout, mais l'équipe elle-même le dit expérimental et jamais audité. Une clé volée permet de se faire passer pour vos contacts auprès de vous.
claim-note-tox-video = Le titre du chapitre ne parlait que de texte et de son.
claim-note-ubuntu-memory = Annoncé pour la version 26.04. Il s'installe avec moins, mais lentement.
claim-note-veracrypt-mac = Le guide de 2020 se trompait pour les Mac : VeraCrypt ne chiffre le disque du système que sous Windows. Sur un Mac, c'est FileVault.
claim-note-veracrypt-system = Il sait aussi chiffrer le disque d'un système Windows, et de lui seul : lisez d'abord la fiche.
claim-note-vpn-seen = Il voit d'où vous venez et quels sites vous joignez ; le site voit l'adresse du VPN. Un audit rassure, sans rien prouver.
claim-note-whatsapp-2020 = « Oui », sans plus : c'était la seule ligne propriétaire du tableau à l'annoncer.
claim-note-whatsapp-metadata = Le contenu, oui. Mais l'outil est propriétaire, et Meta recueille beaucoup de métadonnées : qui, quand, où.
claim-note-x-encryption = Une option de chiffrement existe depuis 2025, mais X garde les clés derrière un code à quatre chiffres et reconnaît pouvoir lire.
claim-note-xmpp-2020-account = Les personnes qui avaient un courriel chez Riseup ou Grésille avaient déjà un compte. À revérifier chez Riseup.
claim-note-xmpp-2020-browser = Les textes se contredisent : la brochure dit qu'il faut une application, celui de Grenoble passe par Converse, dans le navigateur.
claim-note-xmpp-2020-calls = Le titre du chapitre de 2020 parle de texte seulement ; le texte de Grenoble dit que le protocole porte aussi la voix et l'image.
claim-note-xmpp-2020-groups = Un des textes nie pourtant qu'on puisse parler en groupe. Les salons existent ; ce qui manquait en 2020, c'était de les chiffrer.
claim-note-xmpp-2020-mail = Décrit comme le courrier électronique : chacun·e son serveur, et tous se parlent. Une adresse s'y appelle aussi un JID. Le texte citait des passerelles, depuis Telegram ou MSN ; nous ne savons pas s'il en reste.
claim-note-xmpp-2020-table = C'est la case du tableau. Elle contredit le texte de la même brochure.
claim-note-xmpp-2020-text = C'est ce que dit le texte, plus optimiste que le tableau.
claim-note-xmpp-2020-web = Par l'application ou par OTR, jamais depuis une page web en 2020.
claim-note-xmpp-identifier = Le protocole ne demande rien. Certains serveurs veulent une adresse ou une invitation.
claim-note-xmpp-omemo = Avec OMEMO, si l'application de chacun·e le fait et s'il est allumé. Sinon, les serveurs peuvent lire. Un salon chiffré montre à ses membres l'adresse de tout le monde.
claim-note-xmpp-skill = Installer et régler l'application est un peu compliqué.
claim-note-xmpp-tor = Les applications d'ordinateur et d'Android acceptent un relais Tor, à régler à la main.
claim-note-xmpp-web = Par Converse, dans un navigateur. Sur la durée, une application rend plus de services et se surveille mieux.
claim-note-zoom-encryption = En option et éteint au départ, avec moins de fonctions. L'outil reste propriétaire.
claim-note-matrix-2020-browser = Et chiffré, disait la première version. Le texte de Grenoble excluait au contraire tout chiffrement de bout en bout depuis une page web : il parlait de XMPP, un autre outil. Les deux ne se contredisent donc pas.

## Les remarques sur les adresses

place-note-mumble-onion = Le texte ne disait pas qui tient ce serveur : ne vous en servez pas sans le savoir.
place-note-riseup-vpn-2020 = La brochure se méfiait des VPN d'entreprise et conseillait celui-ci. Elle écrivait à la fois qu'un VPN voit tout et qu'avec HTTPS on ne voit que le nom du site. Avec HTTPS, il voit où vous allez, quand et combien, pas ce que vous y lisez ou écrivez.
place-note-torsocks-windows = La brochure le disait compliqué et ne le gardait qu'en dernier recours, après Tails. Nous ne le conseillons pas.
place-note-vpn-2020 = Conseillé par le guide de mars 2020. La brochure d'avril se méfiait au contraire des VPN d'entreprise et préférait celui de Riseup : la question est de savoir à qui vous faites confiance.
place-note-we-riseup-later = Le texte de Grenoble voyait le salon comme un début. Il imaginait ensuite ces espaces de travail, des framapads, des sous-groupes, une liste de diffusion, un webzine, un wiki, un blog de petites annonces, du courrier postal et des panneaux d'affichage.
place-note-xmpp-riseup-login = Le serveur à indiquer dans Pidgin en 2020, ou son service onion. La messagerie XMPP ne figurait plus en 2024 dans la liste des services de Riseup.
place-note-xmpp-riseup-rooms = Le serveur des salons de Riseup, où se tenait celui de Grenoble. Nous ne donnons pas l'adresse de ce salon : il peut être vide, ou tenu par d'autres.

## Les remarques sur les sources

source-note-amis-de-la-terre = Page sur les outils libres de visioconférence et les réseaux fédérés, à laquelle renvoyait la fiche de 2020. Son adresse est perdue.
source-note-caesar-demo = Une page pour jouer avec le chiffre de César, que proposait la brochure. Son adresse est perdue.
source-note-degooglisons = Services libres pour remplacer ceux des grandes entreprises. L'adresse est de 2020 et n'a pas été revérifiée ; plusieurs de ces services ont fermé depuis.
source-note-framalibre = Annuaire de logiciels et de services libres. L'adresse est de 2020 et n'a pas été revérifiée.
source-note-guide-autodefense = Un manuel en deux tomes, pour qui veut comprendre en détail ; trois des textes de 2020 le citent. L'adresse est de 2020 et n'a pas été revérifiée.
source-note-guide-interception = Le chapitre de ce guide sur l'attaque de l'intermédiaire. L'adresse est de 2020 et n'a pas été revérifiée.
source-note-linuxfr = Cité par la fiche de 2020 pour d'autres visioconférences libres, à l'adresse linux.fr. Elle pensait sans doute à LinuxFr.org : faute de l'avoir vérifié, nous ne mettons pas de lien.
source-note-onion-routing-article = Article nommé par la brochure, sans que son adresse ait survécu dans aucune des deux versions.
source-note-saltiel = Le livre que la fiche cite, page 98, pour ses chiffres sur Zoom ; nous ne l'avons pas lu. La fiche imprime « François Sautiel », sans doute une coquille.
source-note-sebsauvage-ssl = Une explication de SSL, le chiffrement derrière HTTPS. L'adresse est de 2020 et n'a pas été revérifiée.
source-note-wikipedia-asymmetric = Article d'encyclopédie sur le chiffrement à deux clés. L'adresse est de 2020 et n'a pas été revérifiée.
source-note-wikipedia-symmetric = Article d'encyclopédie sur le chiffrement à une seule clé. L'adresse est de 2020 et n'a pas été revérifiée.

# Compromis des réponses

small-meeting-few-cameras = À dix, toutes les caméras allumées ne tiennent pas : en pratique, Jitsi n'en porte bien que quelques-unes. Gardez la voix, et l'image pour qui parle.
assembly-audio-beyond-200 = La voix n'est pas éprouvée pour toute l'assemblée : la plus grande pratique connue de Mumble est plus petite que la salle visée, et le réglage d'origine du serveur plus petit encore. Prévoyez des groupes d'écoute autour d'un même poste.
mattermost-free-limits = L'édition gratuite de Mattermost n'est pas prévue pour tant de monde, et elle bloque à un nombre de comptes que votre assemblée peut atteindre ; en 2020, l'outil peinait déjà vers deux cents personnes. Si l'hébergeur ne s'engage pas, prenez Matrix pour l'écrit.
mumble-on-phones = Sur téléphone, Mumble n'a pas d'application officielle entretenue. Sur Android, il y a Mumla, entretenue au ralenti ; sur iPhone, comptez plutôt sur un poste partagé. Essayez avant. Il faut aussi un ordinateur pour préparer le salon.
assembly-over-200-audio-unmeasured = Au-delà de deux cents voix, nous ne connaissons aucune mesure avec un outil libre. Formez des groupes d'écoute, faites parler une tribune seulement et répétez avant.
phone-last-resort-nothing-protected = Le téléphone ne chiffre rien pour vous : l'opérateur et le service de conférence peuvent entendre, enregistrer, et savent qui appelle. À tenir comme une réunion publique.
hackers-meeting-voice-on-your-server = Le texte est chiffré de bout en bout, la voix non : elle est lisible sur le serveur Mumble. C'est pourquoi ce serveur doit être le vôtre.

# Arbre de décision : la réunion

decision-meeting = Quel outil pour votre réunion ?
    .slug = reunion
    .summary = Quelques questions sur ce qu'il faut cacher, votre matériel, votre nombre et vos habitudes, pour arriver à un assemblage d'outils et à ses limites.

question-meeting-hidden = Que faut-il cacher ?
    .help = C'est ce qui écarte le plus d'outils. Cacher ce qu'on dit et cacher qui le dit sont deux choses différentes. Une assemblée ouverte prend la première réponse. En cas de doute, prenez la plus prudente que tout le monde peut suivre.
option-meeting-hidden-nothing = Rien de secret : le service peut nous lire, nous entendre et savoir qui nous sommes
option-meeting-hidden-words = Nos paroles : le service peut savoir qui nous sommes, pas ce que nous disons
option-meeting-hidden-from-service = Nos noms : ni numéro ni adresse à donner au service
option-meeting-hidden-from-network = Nos noms, et d'où nous nous connectons

question-meeting-private = Combien serez-vous, et comment voulez-vous échanger ?
    .help = Tout passe ici par des outils chiffrés de bout en bout. Signal demande à chaque personne un smartphone et un numéro ; si quelqu'un ne peut pas en donner, revenez choisir « Nos noms : ni numéro ni adresse à donner au service ».
option-meeting-private-two = À deux
option-meeting-private-writing = Nous écrire, même à beaucoup
option-meeting-private-call = Nous parler, à quarante au plus
option-meeting-private-video = Nous voir, à quarante au plus
option-meeting-private-browser = Nous écrire à quelques-un·es, sans rien installer
option-meeting-private-crowd = Nous parler à plus de quarante

question-meeting-equipment = Avec quoi vient la personne la moins équipée ?
    .help = Un outil que deux personnes ne peuvent pas ouvrir les met dehors. Réglez-vous sur elles, ou trouvez-leur un poste à partager.
option-meeting-equipment-computers = Un ordinateur
option-meeting-equipment-phones = Un smartphone où l'on peut ajouter une application
option-meeting-equipment-locked = Un appareil verrouillé ou trop plein : rien ne s'y ajoute
option-meeting-equipment-no-internet = Un simple téléphone, sans internet

question-meeting-install = Peut-on installer un programme sur les ordinateurs ?
    .help = Sur un ordinateur de travail ou de bibliothèque, comptez que non. L'ordinateur de l'employeur n'est pas un endroit pour préparer une grève.
option-meeting-install-yes = Oui, avec un peu d'aide
option-meeting-install-no = Non, un navigateur et rien d'autre
option-meeting-install-own-server = Oui, et nous savons tenir nos propres serveurs (tout le monde est à l'aise, cinquante au plus)

question-meeting-size = Combien de personnes ?
    .help = Comptez large : l'outil doit tenir le jour où tout le monde vient.
option-meeting-size-two = Deux
option-meeting-size-up-to-10 = De trois à dix
option-meeting-size-up-to-40 = De onze à quarante
option-meeting-size-up-to-200 = Plus de quarante, jusqu'à deux cents
option-meeting-size-over-200 = Plus de deux cents

question-meeting-modes = Que voulez-vous faire ensemble ?
    .help = Écrire est lent mais passe partout et laisse des traces ; la voix va vite ; la vidéo demande une bonne connexion et montre chez vous.
option-meeting-modes-writing = Nous écrire
option-meeting-modes-voice = Nous écrire et nous parler
option-meeting-modes-voice-weak = Nous écrire et nous parler, avec de mauvaises connexions ou de vieilles machines
option-meeting-modes-video = Nous écrire, nous parler et nous voir

question-meeting-crowd = Que voulez-vous faire, si nombreux·ses ?
    .help = Une grande réunion tient par ses rôles : tribune, tours de parole, votes, notes, entrées. L'outil ne fait que les porter.
option-meeting-crowd-writing = Nous écrire
option-meeting-crowd-voice = Nous écrire et entendre une tribune
option-meeting-crowd-video = Nous voir

question-meeting-skill = Quelle habitude de ces outils a le groupe ?
    .help = Prenez la personne la moins à l'aise, pas la moyenne. Aller vers plus de technique n'a de sens que si personne n'est laissé dehors.
option-meeting-skill-beginners = Beaucoup débutent
option-meeting-skill-mixed = C'est mêlé, mais les gens savent installer un programme
option-meeting-skill-at-ease = Tout le monde est à l'aise et accepte une préparation longue

question-meeting-browser = Sans rien installer, que voulez-vous faire, et à combien ?
    .help = Dans un navigateur, le serveur peut presque toujours lire ou entendre : choisissez-le bien, et n'y confiez rien de grave. Sur un petit écran, un pad se lit mal.
option-meeting-browser-writing = Nous écrire, à quinze au plus
option-meeting-browser-voice = Nous écrire et nous parler, à quinze au plus
option-meeting-browser-video = Nous parler et nous voir, à dix au plus
option-meeting-browser-up-to-100 = Tenir une réunion parlée, à cent au plus
option-meeting-browser-lesson = Donner une formation ou une conférence
option-meeting-browser-permanent = Ouvrir un lieu de discussion permanent, que tout le monde peut lire
option-meeting-browser-over-100 = Réunir plus de cent personnes

question-meeting-pseudonym = Comment voulez-vous échanger, sans donner ni numéro ni adresse ?
    .help = Un service qui ne demande rien voit quand même votre adresse IP, c'est-à-dire d'où vous vous connectez. Pour la lui cacher, revenez choisir « Nos noms, et d'où nous nous connectons ».
option-meeting-pseudonym-few = Par écrit, à quelques-un·es, sans que d'autres lisent
option-meeting-pseudonym-private-room = Par écrit, à beaucoup, dans un salon fermé et chiffré
option-meeting-pseudonym-room = Par écrit, à beaucoup, dans un salon que tout le monde peut lire
option-meeting-pseudonym-voice = De vive voix
option-meeting-pseudonym-video = En nous voyant, à cinq au plus

question-meeting-unseen = De quel échange s'agit-il ?
    .help = Tout passe ici par Tor, qui cache d'où vous venez. Tor ne porte pas les appels ordinaires, et un VPN ne le remplace pas. Attendez-vous à de la lenteur.
option-meeting-unseen-few = Écrire, à deux ou à quelques-un·es, sans que d'autres lisent
option-meeting-unseen-phones = Écrire à quelques-un·es, entre téléphones Android seulement
option-meeting-unseen-many = Discuter à beaucoup sous des pseudonymes, dans un salon qui peut être lu
option-meeting-unseen-two-experts = À deux, à l'aise avec l'informatique, sans laisser de trace sur l'ordinateur
option-meeting-unseen-spoken = Nous parler de vive voix

end-meeting-private-crowd = Parler à beaucoup sans que le service entende : rien de bon
    .help = Nous ne connaissons aucun outil qui porte la voix d'une grande salle chiffrée de bout en bout. Le moins mauvais : écrire dans des groupes Signal, un par tâche, et désigner des délégué·es qui se parlent dans un appel Signal, puis rapportent.
end-meeting-telephone = Une conférence téléphonique, comme si elle était publique
    .help = Rien n'y est protégé, ni la parole ni le nom de qui appelle. Si les personnes sans internet peuvent rejoindre un poste partagé ou une réunion en présence, préférez cela.
end-meeting-own-server = Un salon Matrix vérifié, et votre propre serveur Mumble
    .help = Le texte est chiffré de bout en bout ; la voix ne l'est pas, d'où un serveur qui soit à vous. Ce qui est grave s'écrit.
end-meeting-two = Signal à deux, sinon SimpleX
    .help = Signal demande un numéro pour s'inscrire, mais ne le montre pas à l'autre par défaut. Si donner un numéro est impossible, SimpleX n'en demande pas, et porte aussi l'appel à deux, iPhone compris ; il faut se passer un lien en main propre. Sans smartphone, pas de compte Signal : prenez alors SimpleX ou le mail OpenPGP sur l'ordinateur, en sachant que dans un mail l'objet, les adresses et la date restent visibles.
end-meeting-groups = Des groupes Signal, un par tâche
    .help = Chiffré de bout en bout sans réglage ; à quelques-un·es, un seul groupe suffit. Chaque personne s'inscrit avec un numéro de téléphone ; il est masqué par défaut aux autres depuis 2024. Sur un ordinateur, il faut d'abord un compte ouvert avec un téléphone.
end-meeting-group-call = Un appel de groupe Signal, avec un groupe écrit à côté
    .help = La voix et le texte sont chiffrés de bout en bout. La dernière limite publiée que nous ayons est juste à quarante : près de ce nombre, faites un essai ou préparez Mumble en secours. Chaque personne s'inscrit avec un numéro, sur un smartphone. Sans smartphone, pas de compte Signal : prenez alors Matrix pour l'écrit, Mumble ou Jitsi pour la voix.
end-meeting-sober-voice = Signal pour l'écrit, Mumble pour la voix
    .help = Sans smartphone, pas de compte Signal : prenez alors Matrix pour l'écrit. Mumble supporte les vieilles machines et les réseaux faibles, mais son serveur peut entendre. Sur iPhone, son application officielle n'est plus entretenue ; et depuis un téléphone, faites créer le salon par quelqu'un qui a un ordinateur.
end-meeting-video-call = Un appel vidéo Signal, et la voix seule dès que ça saccade
    .help = Chiffré de bout en bout. À plus d'une dizaine, l'image épuise les connexions et les téléphones : gardez la caméra pour qui parle. Chaque personne s'inscrit avec un numéro, sur un smartphone. Sans smartphone, pas de compte Signal : prenez alors Jitsi.
end-meeting-crowd-groups = Plusieurs groupes Signal, avec des règles de parole
    .help = Un groupe accepte bien plus de monde que vous, mais une seule discussion devient vite illisible : un groupe d'annonces, un groupe par rôle, des messages courts. Avec autant de monde, supposez qu'un message peut sortir. Si donner un numéro rebute, l'autre voie est un salon privé Matrix, chiffré lui aussi : il faut alors vérifier les appareils ensemble. SimpleX ne suffit pas à cette taille.
end-meeting-crowd-video = Toute la salle en vidéo : rien de bon
    .help = Aucun outil libre de cette brochure ne tient autant de caméras. Le moins mauvais : l'assemblée écrit et écoute, la vidéo se fait en commissions de quelques personnes, qui rendent compte.
end-meeting-town = Une AG avec des débutant·es : Mattermost, Mumble et beaucoup d'accueil
    .help = Installer Mumble demande de l'aide humaine. Prévoyez des postes d'écoute partagés et des essais, et demandez à l'hébergeur combien de comptes Mattermost il accepte. Les serveurs peuvent lire et entendre : rien de secret.
end-meeting-assembly = Une assemblée générale : un canal par rôle, et la voix sur Mumble
    .help = Vérifiez les limites du serveur Mattermost avant d'inviter : l'édition gratuite s'est beaucoup réduite ; à défaut, prenez Matrix pour l'écrit. Les serveurs peuvent lire et entendre : rien de secret.
end-meeting-large-matrix = Une assemblée préparée : Matrix et Mumble
    .help = Matrix ne butera pas sur votre nombre, et un salon privé peut y être chiffré. Chacun·e doit vérifier ses appareils une semaine avant. La voix, sur Mumble, reste audible par son serveur.
end-meeting-overflow = Plus de deux cents : l'écrit tient, la voix n'est pas prouvée, la vidéo non
    .help = Le moins mauvais : Matrix pour l'écrit, une tribune sur Mumble et des groupes d'écoute autour de postes partagés. Découper l'assemblée en plusieurs, avec des délégué·es, marche souvent mieux que n'importe quel outil.
end-meeting-pad = Une réunion écrite sur un pad
    .help = Etherpad est lisible par son hébergeur ; pour un texte délicat, CryptPad chiffre dans le navigateur. Sur un téléphone, lisez à plusieurs et confiez le clavier à une personne.
end-meeting-pad-voice = Un pad et la voix, caméras éteintes
    .help = Proche de quinze voix, faites un essai : Jitsi peut fatiguer avant. Son serveur peut entendre dès la troisième personne. Sur un téléphone, gardez la voix et suivez le pad à deux.
end-meeting-pad-video = Un pad et Jitsi, avec peu de caméras
    .help = Au-delà de quelques caméras, ça ne tient pas : gardez l'image pour qui parle. Prenez une instance qui n'exige pas de compte Google, GitHub ou Facebook.
end-meeting-browser-crowd = Une salle BigBlueButton, presque toutes caméras éteintes
    .help = Il faut une bonne connexion et un hébergeur prévenu de votre nombre. Le serveur voit et entend tout, et peut garder la séance même si personne n'appuie sur « enregistrer » : demandez à l'hébergeur d'interdire l'enregistrement, et ne dites rien de secret.
end-meeting-lesson = Une formation sur BigBlueButton
    .help = Tableau, sondages, sous-groupes, sans installation. Le serveur voit et entend tout, et peut garder la séance même si personne n'appuie sur « enregistrer » : demandez à l'hébergeur d'interdire l'enregistrement.
end-meeting-open-room = Un salon XMPP public
    .help = On y entre par un navigateur ou une application, jour et nuit. Tout peut y être lu par n'importe qui : rien de sensible. Beaucoup de serveurs refusent du monde au-delà de deux cents par salon, tant que personne n'a changé ce réglage : faites-le relever avant d'annoncer l'adresse.
end-meeting-browser-overflow = Plus de cent personnes sans rien installer : rien de bon
    .help = Le moins mauvais : plusieurs salles BigBlueButton plus petites, reliées par des délégué·es, ou des groupes réunis autour d'un poste. Une seule grande salle dépend entièrement du serveur ; ne la tentez pas sans une répétition et l'accord de l'hébergeur.
end-meeting-pseudonym-few = CryptPad, sans compte ou sous un pseudonyme
    .help = Le texte est chiffré dans le navigateur et l'hébergeur ne peut pas le lire. Il voit votre adresse IP et vos heures de passage, sauf si vous venez par Tor Browser. Donnez le lien de vive voix ou par un canal chiffré : il contient la clé.
end-meeting-pseudonym-private-room = Un salon privé Matrix, sous un pseudonyme
    .help = Prenez un serveur qui ne demande pas d'adresse, et vérifiez vos appareils ensemble : c'est l'étape difficile. Le texte est chiffré de bout en bout ; les serveurs voient qui est dans le salon, les heures et votre adresse IP. Si vous êtes bien moins de cent, SimpleX se règle plus vite et ses relais n'ont pas de liste des groupes.
end-meeting-pseudonym-room = Un salon XMPP, sous un pseudonyme
    .help = Le plus dur est de trouver l'hébergeur : nous n'en connaissons aucun de sûr. Si l'on vous demande une adresse ou un numéro, n'utilisez rien qui mène à vous : renoncez. Le salon peut être lu par tout le monde, et le serveur voit votre adresse IP : passer par Tor Browser coûte peu et la cache.
end-meeting-pseudonym-voice = Mumble sous un pseudonyme
    .help = Mumble ne demande ni numéro ni adresse, seulement un surnom. Mais le serveur voit votre adresse IP et peut entendre, et une voix se reconnaît. À réserver à un serveur de confiance.
end-meeting-pseudonym-video = Jitsi sous un pseudonyme, à quelques-un·es
    .help = Prenez une instance qui n'exige pas de compte. Votre visage et votre voix vous identifient, le serveur voit votre adresse IP ; à deux, l'autre personne peut la voir aussi. Si votre nom est vraiment en danger, coupez la caméra, et mieux, écrivez.
end-meeting-unseen-few = CryptPad, depuis Tails ou Tor Browser
    .help = De l'écrit, chiffré dans le navigateur, sans compte nominatif. Tor Browser doit rester au niveau « Standard » ou « Plus sûr », car CryptPad a besoin de JavaScript.
end-meeting-unseen-phones = Briar, de téléphone à téléphone
    .help = Rien à donner, tout passe par Tor et tout est chiffré de bout en bout. Ajoutez-vous face à face si possible. Sans Briar Mailbox, il faut être en ligne en même temps. Nous n'avons pas de mesure pour un grand groupe : restez à quelques-un·es. Pas d'iPhone : SimpleX y marche et ne demande rien non plus, mais il ne passe par Tor qu'une fois réglé, avec Orbot, qui peut fuir sur iPhone. Pour cacher d'où vous venez, n'y comptez pas sur un iPhone.
end-meeting-unseen-many = Un salon XMPP, dans Tor Browser
    .help = Le plus dur est de trouver l'hébergeur : nous n'en connaissons aucun de sûr. Si l'on vous demande une adresse ou un numéro, n'utilisez rien qui mène à vous : renoncez. Un pseudonyme neuf, créé et utilisé seulement par Tor. Le salon peut être lu par les serveurs et par quiconque y entre : votre nom est mieux caché, pas vos phrases.
end-meeting-unseen-two = XMPP depuis Tails, en vérifiant chaque étape
    .help = C'est la voie la plus exigeante, et les modes d'emploi de 2020 ont vieilli : nous ne savons pas si Pidgin est encore dans Tails, et Thunderbird n'y est plus. Si quelque chose vous échappe, écrivez plutôt sur CryptPad depuis Tails.
end-meeting-unseen-spoken = Parler sans être reconnu·e : rien de bon
    .help = Une voix identifie, et Tor ne porte pas les appels ordinaires. Le moins mauvais est de renoncer à la voix et d'écrire sur CryptPad depuis Tails ou Tor Browser. Sinon, voyez-vous, dans un lieu choisi au dernier moment.

# Arbre de décision : l'anonymat

anonymity-no-tor-browser-on-iphone = Tor Browser n'existe pas sur iPhone : c'est sur un autre appareil que nous vous le conseillons.

decision-anonymity = De quel anonymat avez-vous besoin ?
    .slug = anonymat
    .summary = Quelques questions sur qui vous craignez, ce qu'il faut cacher et ce que vous risquez, pour arriver au moyen le plus simple qui suffit, et à ses limites.

question-anonymity-who = De qui vous protégez-vous ?
    .help = Ne vous demandez pas si vous êtes « assez intéressant·es » : partez de l'idée que ce qui passe par le réseau peut être tracé, et prenez l'adversaire le plus fort que vous avez de vraies raisons de craindre. Se protéger de tout épuise, et ce que personne ne tient dans la durée ne protège personne.
option-anonymity-who-nobody = De personne en particulier : nous voulons de bonnes habitudes
option-anonymity-who-around = De notre entourage : famille, colocataires, collègues, gens sur le même wifi
option-anonymity-who-network = De qui tient la connexion : employeur, établissement, fournisseur d'accès
option-anonymity-who-service = Du site ou du service que nous utilisons
option-anonymity-who-state = De la police ou de la justice, qui peuvent obliger un service à répondre

question-anonymity-around = Qu'est-ce que votre entourage ne doit pas voir ?
    .help = Qui prend en main votre appareil ouvert voit tout, même ce qui a voyagé chiffré.
option-anonymity-around-device = Ce qu'il y a sur mon appareil
option-anonymity-around-words = Ce que nous nous écrivons
option-anonymity-around-wifi = Les sites que je visite sur un wifi partagé

question-anonymity-network = Quel appareil, et que faut-il cacher à qui tient la connexion ?
    .help = Sur un site en HTTPS, on ne lit pas en chemin ce que vous faites ; le nom du site, l'heure et la durée, si. Sur un appareil qu'ils administrent, tout peut se lire.
option-anonymity-network-theirs = Un appareil qu'ils m'ont prêté, ou qu'ils administrent
option-anonymity-network-mine-sites = Mon appareil : ils ne doivent pas voir les sites où je vais
option-anonymity-network-mine-tor = Mon appareil : personne en chemin ne doit savoir à la fois qui je suis et où je vais

question-anonymity-service = Que voulez-vous faire avec ce service ?
    .help = Un compte ouvert un jour à votre nom, ou sans Tor, mène à vous pour toujours : aucun outil n'efface cela. Il faut un compte neuf et un pseudonyme neuf, qui ne s'ouvrent que par Tor.
option-anonymity-service-read = Lire, chercher, regarder
option-anonymity-service-publish = Publier un texte ou une image
option-anonymity-service-mailbox = Avoir une adresse électronique qui ne mène pas à moi
option-anonymity-service-talk = Écrire à plusieurs, sans que personne d'autre lise
option-anonymity-service-file = Passer un fichier à quelqu'un

question-anonymity-risk = Si l'on vous identifie, que se passe-t-il ?
    .help = Répondez pour la personne la plus exposée du groupe : sans papiers, en sursis, en période d'essai. En France, opérateurs, fournisseurs d'accès et hébergeurs doivent garder un an ce qui identifie l'origine d'une connexion.
option-anonymity-risk-little = Un désagrément, et rien de plus
option-anonymity-risk-much = Un emploi, un logement, un procès
option-anonymity-risk-freedom = La prison, une expulsion du pays, la sécurité de quelqu'un

question-anonymity-hide = Que faut-il leur cacher avant tout ?
    .help = Une seule chose, si possible : chaque couche de plus se paie en temps et en erreurs. Ce qu'un service n'a pas, personne ne peut le lui réclamer.
option-anonymity-hide-content = Ce que nous nous disons
option-anonymity-hide-links = Qui parle avec qui
option-anonymity-hide-origin = Que c'est nous qui lisons ou publions
option-anonymity-hide-file = D'où vient un fichier
option-anonymity-hide-device = Ce qui s'est fait sur cet ordinateur, qui peut être saisi

question-anonymity-grave = Cela doit-il vraiment passer par un appareil ?
    .help = À ce niveau de risque, la première protection est de ne rien écrire. Aucun outil de cette brochure ne garantit quoi que ce soit contre des gens qui ont du temps et des moyens. Avec des iPhone seulement, nous ne connaissons rien d'assez sûr : voyez-vous. Et prenez conseil auprès d'un·e avocat·e ou d'un collectif d'aide juridique avant, pas après.
option-anonymity-grave-no = Non : nous pouvons nous voir
option-anonymity-grave-read = Oui : lire ou publier, depuis un ordinateur
option-anonymity-grave-write = Oui : nous écrire, depuis un ordinateur
option-anonymity-grave-file = Oui : passer un fichier, depuis un ordinateur
option-anonymity-grave-phones = Oui, et nous n'avons que des téléphones Android

question-anonymity-vpn-device = Sur quel appareil voulez-vous un VPN ?
    .help = Un VPN se choisit comme un fournisseur d'accès : la question est de savoir à qui vous faites confiance. La liste dépend de votre appareil.
option-anonymity-vpn-device-windows = Un ordinateur sous Windows
option-anonymity-vpn-device-mac = Un Mac
option-anonymity-vpn-device-linux = Un ordinateur sous Linux
option-anonymity-vpn-device-android = Un téléphone Android
option-anonymity-vpn-device-iphone = Un iPhone

question-anonymity-tor-device = Sur quel appareil voulez-vous passer par Tor ?
    .help = C'est sur un ordinateur que Tor Browser est le plus éprouvé. Un appareil piégé montre tout à qui l'a piégé, quel que soit le chemin.
option-anonymity-tor-device-mine = Un ordinateur à moi, que personne d'autre n'ouvre
option-anonymity-tor-device-risky = Un ordinateur partagé, prêté, ou qui pourrait être saisi
option-anonymity-tor-device-android = Un téléphone Android
option-anonymity-tor-device-iphone = Un iPhone

end-anonymity-ordinary = De bonnes habitudes suffisent, sans anonymat
    .help = Faites les mises à jour, gardez un mot de passe différent par compte dans KeePassXC, naviguez avec Firefox, écrivez-vous sur Signal plutôt que par SMS. Rien de cela ne cache qui vous êtes, et ce n'est pas le but : une sécurité trop lourde, que le groupe abandonne, protège moins que quelques gestes tenus. Revenez ici le jour où quelqu'un a quelque chose à perdre.
end-anonymity-lock = Fermer l'appareil, avant de penser au réseau
    .help = Un long code, un verrouillage rapide, un disque chiffré, des notifications qui ne montrent rien : c'est là que l'entourage regarde. Rangez les mots de passe dans KeePassXC, et fermez-le. Si quelqu'un peut vous forcer à ouvrir l'appareil, ou y a installé quelque chose, n'y confiez plus rien de sensible : passez par un autre, et faites-vous aider par une association. La suite est dans « Que faire de l'appareil que vous avez ? ».
end-anonymity-words = Signal, avec des messages qui s'effacent
    .help = Tout y est chiffré de bout en bout. Réglez d'abord l'effacement automatique, et masquez le contenu des notifications : un écran laissé ouvert montre tout. Signal ne cache pas que vous l'utilisez, et demande un numéro de téléphone, que les autres ne voient pas par défaut. Pour une réunion, voyez « Quel outil pour votre réunion ? ».
end-anonymity-words-seized = Signal, en pensant au téléphone saisi
    .help = Le service ne peut pas lire vos messages ; un téléphone ouvert, lui, livre tout le groupe. D'abord : messages qui s'effacent vite, long code, empreinte et visage désactivés, téléphone éteint avant une situation à risque. Signal connaît votre numéro : si le seul fait de vous écrire est un danger, revenez choisir « Qui parle avec qui ». Parlez à froid, avec un collectif d'aide juridique, de ce qui se passe si l'on vous demande votre code.
end-anonymity-not-theirs = Pas sur cet appareil
    .help = Qui administre l'appareil peut voir l'écran, le clavier et les fichiers : ni Signal, ni la navigation privée, ni un VPN, ni Tor n'y changent rien. N'y préparez rien et n'y ouvrez pas vos comptes. Prenez Signal sur votre propre téléphone, à jour, hors du wifi du lieu. Et ce qui peut se dire de vive voix, dites-le.
end-anonymity-vpn = Un VPN, qui cache vos visites à qui tient la connexion, et à personne d'autre
    .help = Le wifi et le fournisseur ne voient plus où vous allez ; l'opérateur du VPN le voit à leur place. Le site vous reconnaît toujours à vos comptes, à vos cookies, à votre navigateur, et la justice peut s'adresser au VPN : ce n'est pas de l'anonymat. D'abord, prenez l'application sur le site officiel, et activez le blocage d'internet quand le VPN tombe. Qui tient le réseau voit que vous utilisez un VPN, et peut l'interdire.
end-anonymity-tor-browser = Tor Browser, sans rien y changer
    .help = Téléchargez-le sur torproject.org, et nulle part ailleurs. N'y ajoutez aucune extension, n'y ouvrez aucun compte à votre nom, n'ouvrez pas un fichier téléchargé tant que vous êtes en ligne. Votre fournisseur voit que vous utilisez Tor, pas ce que vous y faites ; qui surveille à la fois votre connexion et le site peut recouper les heures. Sur le réseau d'un employeur ou d'une école, être seul·e à passer par Tor peut suffire à vous désigner. Vos autres applications ne passent pas par Tor, et les appels n'y passent jamais.
end-anonymity-tor-android = Tor Browser sur Android, faute d'ordinateur
    .help = Installez-le depuis torproject.org ou la boutique du téléphone, et laissez-le tel quel. C'est moins éprouvé que sur un ordinateur, et le téléphone continue de dire à l'opérateur où il est. Les autres applications ne passent pas par Tor : Orbot peut en faire passer quelques-unes, pas les appels. Si l'enjeu est grave, attendez d'avoir un ordinateur.
end-anonymity-tor-iphone = Pas depuis cet iPhone
    .help = Onion Browser, le navigateur qui s'en approche, est moins étanche : votre adresse peut fuir par le son et la vidéo. Orbot peut y planter. Empruntez un ordinateur, ou un téléphone Android, et prenez-y Tor Browser. Pour une lecture sans enjeu, Onion Browser peut suffire.
end-anonymity-tails = Tails, sur une clé USB
    .help = Tout passe par Tor, et rien ne reste sur l'ordinateur une fois éteint. Préparez la clé sur un ordinateur sûr, contrôle du téléchargement compris, ou copiez celle d'une personne de confiance ; essayez-la avant d'en avoir besoin. Tails ne protège ni d'un matériel trafiqué, ni d'une caméra au-dessus de vous, ni d'un compte à votre nom, et la clé peut être trouvée. Les Mac à puce Apple et les téléphones ne démarrent pas dessus.
end-anonymity-publish = Publier depuis Tor Browser, avec un compte qui n'a jamais servi ailleurs
    .help = Nettoyez d'abord le fichier : une photo dit souvent le lieu et l'appareil, un document le nom de son auteur·rice. Ouvrez dans Tor Browser un compte neuf, qui ne s'ouvrira que là. Votre style, vos horaires et ce que vous êtes seul·e à savoir vous désignent aussi : faites relire, et laissez passer du temps. Sur un ordinateur partagé, ou qui peut être saisi, faites tout cela depuis Tails ; sur iPhone, abstenez-vous.
end-anonymity-mailbox = Une boîte chez un hébergeur militant, ouverte seulement dans Tor Browser
    .help = Riseup ne demande ni nom ni numéro, mais un code d'invitation d'une personne qui y a déjà un compte ; ce lien entre vous est gardé un temps. Systemli en demande un aussi ; sans invitation, voyez les conditions d'Autistici. Disroot exige une autre adresse : ne lui donnez pas la vôtre, elle mènerait à vous. L'hébergeur voit qui vous écrit et quand, et la justice peut s'adresser à lui : ce qu'il ne doit pas lire se chiffre, et l'objet d'un courriel reste lisible le plus souvent. Ne donnez pas d'adresse de secours à votre nom, et ne relevez jamais cette boîte hors de Tor Browser.
end-anonymity-pad = CryptPad, ouvert dans Tor Browser
    .help = Le texte est chiffré dans le navigateur : l'hébergeur ne le lit pas, et, par Tor Browser seulement, ne voit pas d'où vous venez. Pas de compte, ou un pseudonyme neuf. Le lien contient la clé : donnez-le de vive voix ou par un canal chiffré. Restez au niveau « Standard » ou « Plus sûr » de Tor Browser, car CryptPad a besoin de JavaScript. Pour parler de vive voix, il n'y a rien de bon : Tor ne transporte pas les appels.
end-anonymity-links = CryptPad dans Tor Browser, sans compte
    .help = Rien à donner, et l'hébergeur ne voit pas d'où chacun·e vient, tant que personne n'ouvre le document ailleurs. Le lien contient la clé : passez-le de la main à la main, jamais par un compte ou un numéro à votre nom, sinon ce lien-là vous relie. Restez au niveau « Standard » ou « Plus sûr ». Des personnes qui écrivent toujours aux mêmes heures se remarquent quand même. Entre téléphones Android, Briar envoie aussi ses messages par Tor, sans rien demander.
end-anonymity-file = OnionShare, d'un ordinateur à l'autre
    .help = Le fichier ne passe par aucun hébergeur, et l'autre personne l'ouvre dans Tor Browser. Nettoyez-le d'abord : une photo ou un document peut porter un nom, une date, un lieu. Mettez OnionShare à jour (2.6.4, de juin 2026, ou plus récent : deux failles y ont été corrigées), puis donnez l'adresse et la clé par deux canaux sûrs : qui a les deux peut entrer. Restez en ligne jusqu'au bout, et arrêtez le partage. Un fichier reçu peut être piégé : ouvrez-le hors ligne, dans Tails si possible.
end-anonymity-in-person = Voyez-vous, et laissez les appareils ailleurs
    .help = Peu de monde, un lieu sans habitude, donné tard et de vive voix, les téléphones laissés chez vous avant de partir, allumés comme d'habitude. Ne fixez pas ce rendez-vous avec un téléphone. Aucun lieu n'est sûr pour toujours, et tout le monde doit pouvoir renoncer. Si un texte doit être tapé, faites-le sous Tails, sans vous connecter, puis éteignez. Le chapitre « Se voir en personne » dit le reste.
end-anonymity-tails-grave = Tails, pour cette seule tâche
    .help = Une séance, une tâche, une identité, puis éteignez complètement. N'y ouvrez aucun compte qui a servi ailleurs, n'y branchez pas vos clés de tous les jours, nettoyez ce que vous publiez. Votre fournisseur peut voir que vous utilisez Tor ; un pont, à choisir au démarrage, ne le cache qu'en partie. Tails ne rattrape ni un matériel trafiqué, ni une caméra, ni une erreur : répétez à blanc avec quelqu'un qui connaît, et si vous doutez, renoncez.
end-anonymity-tails-pad = CryptPad depuis Tails, de chaque côté
    .help = Chacun·e démarre Tails, ouvre le lien, écrit, puis éteint : rien ne reste sur les ordinateurs, et l'hébergeur ne lit pas le texte. Donnez le lien de la main à la main, car il contient la clé : qui le garde pourra relire tant que le document, chiffré, reste chez l'hébergeur. Une seule personne qui s'y connecte autrement peut exposer les autres. Écrivez comme si une phrase pouvait sortir, et gardez pour une rencontre ce qui engage la liberté de quelqu'un.
end-anonymity-tails-file = OnionShare depuis Tails
    .help = Le fichier va d'un ordinateur à l'autre par Tor, et rien n'en reste une fois Tails éteint. Mettez Tails à jour, puis regardez qu'OnionShare y est, et son numéro, dans ses réglages : Tails 7.0 avait la version 2.6.3, et deux failles n'ont été corrigées que dans la 2.6.4, en juin 2026. Au-dessous de 2.6.4, n'envoyez que des fichiers faits par vous, jamais un dossier reçu d'ailleurs, et n'ouvrez pas de boîte de dépôt. Nettoyez le fichier, puis passez l'adresse et la clé de la main à la main. Restez en ligne jusqu'au bout. La personne qui reçoit doit être aussi prudente que vous : le fichier existe désormais chez elle.
end-anonymity-phones = Briar, faute de mieux, et le moins possible
    .help = Rien à donner, tout est chiffré de bout en bout, et ce qui passe par internet passe par Tor. Ajoutez-vous face à face. Mais un téléphone se saisit, garde les messages et dit où il est : long code, conversations supprimées, appareil éteint dès qu'il ne sert plus. Pour ce qui engage la liberté de quelqu'un, voyez-vous plutôt sans téléphone, ou trouvez un ordinateur et Tails.

# Arbre de décision : l'appareil

decision-device = Que faire de l'appareil que vous avez ?
    .slug = appareil
    .summary = Selon l'ordinateur ou le téléphone que vous avez sous la main, ce qu'il faut faire d'abord, avec quels outils, et ce qu'il vaut mieux ne pas y faire.

question-device-device = Quel appareil avez-vous sous la main ?
    .help = Commencez par celui que vous utilisez le plus. Si vous en avez plusieurs, refaites le chemin pour chacun. Une tablette se traite comme un téléphone.
option-device-device-windows = Un ordinateur à moi, sous Windows
option-device-device-mac = Un Mac à moi
option-device-device-linux = Un ordinateur à moi, sous Linux
option-device-device-phone = Un téléphone à moi
option-device-device-not-mine = Un appareil qui n'est pas à moi
option-device-device-doubt = Un appareil perdu, saisi, rendu, ou qui m'inquiète

question-device-windows = Reçoit-il encore les mises à jour de Windows ?
    .help = Regardez dans les paramètres, à « Windows Update ». Windows 10 n'en reçoit plus d'office depuis octobre 2025, et la prolongation annoncée pour les particuliers s'arrêtait en octobre 2026. Si votre ordinateur accepte Windows 11, commencez par là.
option-device-windows-yes = Oui, et il sert encore bien
option-device-windows-no = Non, ou il est trop lent pour servir

question-device-replace = Qui peut vous aider à changer de système ?
    .help = Un vieil ordinateur revit souvent sous Linux. Mais on ne change jamais de système seul·e, ni sans retour possible : il faut une personne à côté de vous, ou un atelier d'association, et une copie vérifiée de vos fichiers ailleurs.
option-device-replace-old = Quelqu'un m'aide ; l'ordinateur a environ 4 Go de mémoire, ou je ne sais pas
option-device-replace-recent = Quelqu'un m'aide ; l'ordinateur a 8 Go de mémoire ou plus
option-device-replace-alone = Personne, pour l'instant

question-device-goal = Par quoi voulez-vous commencer ?
    .help = Avant tout, les mises à jour, du système et des applications. Ensuite le disque et les mots de passe, puis le reste. Le meilleur chiffrement ne sert à rien sur un ordinateur déjà piégé.
option-device-goal-basics = La base : qu'un vol ou une saisie ne livre pas tout
option-device-goal-passwords = Ne plus utiliser partout le même mot de passe
option-device-goal-vault = Emporter ou partager des fichiers sur une clé USB
option-device-goal-browse = Naviguer sans être suivi·e partout

question-device-phone = Quel téléphone ?
    .help = Regardez dans les réglages la date de la dernière mise à jour de sécurité. Et sachez que tout téléphone allumé dit à l'opérateur où il est, quoi que vous y installiez.
option-device-phone-android = Un Android qui reçoit encore des mises à jour
option-device-phone-iphone = Un iPhone qui reçoit encore des mises à jour
option-device-phone-outdated = Un smartphone qui n'en reçoit plus
option-device-phone-simple = Un téléphone simple, qui appelle et envoie des SMS

question-device-phone-goal = Que voulez-vous protéger d'abord ?
    .help = Un téléphone se perd et se saisit plus qu'un ordinateur, et il contient les autres : leurs numéros, leurs messages, leurs visages.
option-device-phone-goal-contents = Ce qu'il contient, s'il est perdu ou saisi
option-device-phone-goal-words = Ce que nous nous disons
option-device-phone-goal-protest = Moi, le jour d'une manifestation ou d'un rendez-vous discret

question-device-not-mine = À qui est-il ?
    .help = Qui a préparé l'appareil peut y voir ce que vous tapez, avant tout chiffrement.
option-device-not-mine-employer = À mon employeur, à mon école ou à une administration
option-device-not-mine-shared = À plusieurs : à la maison, au local, au syndicat
option-device-not-mine-borrowed = À une personne de confiance, qui me le prête
option-device-not-mine-public = À une bibliothèque ou à un cybercafé

question-device-doubt = Que s'est-il passé ?
    .help = Faites la suite depuis un autre appareil, en qui vous avez confiance. Vous n'êtes pas en faute : prévenir tôt protège les autres.
option-device-doubt-lost = Je l'ai perdu, ou on me l'a volé
option-device-doubt-seized = La police l'a pris
option-device-doubt-returned = On me l'a pris, puis rendu
option-device-doubt-infected = Il se comporte bizarrement

end-device-basics = Le disque chiffré, et un gestionnaire de mots de passe
    .help = Mettez tout à jour, faites une sauvegarde, puis chiffrez. Sous Windows, notez la clé de secours sur papier et ne la laissez pas dans le compte Microsoft, où la justice peut la réclamer ; sur un Mac, ne la confiez pas à iCloud ; sous Linux, le chiffrement se choisit à l'installation, et l'ajouter oblige à réinstaller, avec de l'aide. Un disque chiffré ne protège qu'une machine éteinte : éteignez avant de dormir, de voyager, de quitter un lieu. Phrase de passe et clé perdues, tout est perdu.
end-device-new-system = Un autre système, installé à deux, disque chiffré
    .help = Copiez vos fichiers ailleurs et vérifiez la copie : l'installation efface tout. Démarrez d'abord depuis une clé USB, sans rien installer, pour essayer le wifi, le son et le micro. Si tout marche, installez avec la personne qui vous aide, en cochant le chiffrement du disque dès cette étape, avec une longue phrase de passe. Pas la veille d'une échéance. Sur une machine lente, l'édition Xfce de Linux Mint est la plus légère.
end-device-wait-for-help = Ne changez pas de système seul·e
    .help = Faites dès maintenant une copie de vos fichiers. Si l'ordinateur ne reçoit plus de mises à jour, ne lui confiez rien de sensible tant que personne ne peut vous aider. Pour une tâche délicate, une clé Tails préparée par quelqu'un démarre à côté de Windows sans y toucher, si la machine a au moins 3 Go de mémoire : tout y passe par Tor, et rien n'y reste. Elle ne remplace pas le système de tous les jours. Cherchez l'atelier d'installation d'une association locale.
end-device-passwords = Un mot de passe différent partout, dans KeePassXC
    .help = Une seule longue phrase à retenir, six ou sept mots tirés au hasard ; KeePassXC fabrique le reste. Commencez par le courriel, qui ouvre tous les autres comptes. Gardez deux copies du fichier, et essayez d'en ouvrir une : phrase oubliée, tout est perdu. Cela ne protège pas d'un logiciel espion, qui lit ce que vous tapez.
end-device-vault = Un coffre VeraCrypt pour ce qui voyage
    .help = Le même coffre s'ouvre sous Windows, macOS et Linux, à condition d'y installer VeraCrypt. Ouvert, tout programme de l'ordinateur peut le lire : fermez-le avant de retirer la clé, et gardez-en une copie ailleurs. Dites la phrase de passe de vive voix. N'en faites pas le chiffrement du système : sous Windows, lisez d'abord sa fiche ; sur un Mac, il ne sait pas le faire.
end-device-browse = Firefox tous les jours, Tor Browser quand cela ne doit pas mener à vous
    .help = Dans Firefox : mode HTTPS uniquement, protection stricte contre le pistage, cookies effacés à la fermeture, peu d'extensions. Votre fournisseur et le site vous voient quand même, et la navigation privée n'oublie que sur votre ordinateur. Tor Browser cache d'où vous venez, sans compte à votre nom et sans extension ; vos autres applications n'y passent pas. Pour choisir : « De quel anonymat avez-vous besoin ? ».
end-device-phone-contents = Un long code, peu d'applications, des messages qui s'effacent
    .help = Une longue phrase plutôt qu'un schéma ou un code court ; empreinte et visage désactivés si l'on peut vous contraindre ; notifications qui ne montrent rien. Faites les mises à jour, supprimez les applications et les photos inutiles, et regardez ce qui part dans une sauvegarde en ligne. Dans Signal, allumez l'effacement automatique et le blocage de l'inscription. Éteint, un téléphone à jour résiste bien mieux ; des appareils spécialisés ouvrent tout de même une partie des téléphones.
end-device-phone-words = Signal, réglé ensemble, téléphones en main
    .help = Messages, groupes et appels y sont chiffrés de bout en bout. Il faut un numéro, que les autres ne voient pas par défaut. Ne donnez à personne, surtout pas à un « support », le code reçu par SMS ni votre code PIN, et regardez souvent la liste des appareils reliés. Le chiffrement protège le trajet, pas un téléphone ouvert. Si donner un numéro est impossible : SimpleX, sur Android comme sur iPhone, en petit groupe et avec des appels à deux seulement ; ou Briar entre téléphones Android, sans appels.
end-device-phone-protest = Laissé chez vous ; sinon, vidé, puis éteint
    .help = Allumé, il dit à l'opérateur où vous étiez, et avec qui. Le mieux est de le laisser chez vous, allumé comme d'habitude, et d'écrire sur votre bras le numéro de l'avocat·e. S'il vient : long code, empreinte et visage désactivés, photos et contacts qui exposent les autres retirés, messages Signal qui s'effacent, et éteint dès que la situation se tend. Un téléphone payé en espèces ne rend pas anonyme. Parlez avant, avec un collectif d'aide juridique, de ce qui se passe si l'on vous demande votre code.
end-device-outdated = Rien de sensible sur ce téléphone
    .help = Ses failles connues ne seront plus réparées, et une application sûre n'y change rien. Gardez-le pour les appels ordinaires, l'heure du bus et ce que tout le monde peut savoir ; retirez-en les comptes du groupe. Pour le reste, passez par un ordinateur à jour, ou par Tails sur l'ordinateur de quelqu'un. Un téléphone d'occasion encore entretenu vaut mieux qu'un neuf bientôt abandonné.
end-device-simple = Des appels et des SMS, comme si tout était public
    .help = L'opérateur lit les SMS, note qui appelle qui, et sait à peu près où vous êtes. Bon pour fixer une heure, pas pour dire pourquoi. Personne ne doit être mis dehors pour autant : prévenez de vive voix, gardez une place devant un poste partagé, ou passez par une rencontre.
end-device-employer = Rien de la lutte sur cet appareil
    .help = Qui l'administre peut en voir l'écran, le clavier, les fichiers et les connexions, même avec Signal, même en navigation privée, même par Tor. N'y préparez rien, n'y ouvrez pas vos comptes, et n'utilisez pas non plus le wifi ni l'adresse électronique du lieu. Prenez Signal sur un téléphone à vous, à jour, où l'employeur n'a rien installé.
end-device-shared = Un compte par personne ; Tails pour ce qui est délicat
    .help = Créez une session par personne, avec son mot de passe ; n'enregistrez aucun mot de passe dans le navigateur, et déconnectez-vous de vos comptes en partant. Pour ce qui est délicat, une clé Tails ne laisse rien sur l'ordinateur et passe tout par Tor. Ni l'un ni l'autre ne protège d'un matériel trafiqué ou d'une caméra. Les Mac à puce Apple ne démarrent pas sur Tails.
end-device-borrowed = Tails sur une clé, et l'ordinateur rendu comme il était
    .help = Demandez avant : démarrer sur une clé se voit, et peut toucher à un réglage de la machine. Rien n'y reste une fois Tails éteint. Si ce n'est pas possible, contentez-vous de lire : pas de compte, pas de mot de passe, pas de fichier téléchargé. Vous faites confiance à la personne ; elle, connaît-elle tout ce qui tourne sur son ordinateur ? Sur un téléphone ou un Mac à puce Apple, Tails ne démarre pas.
end-device-public = Y lire, oui ; y ouvrir vos comptes, non
    .help = Vous ne savez ni ce qui y est installé, ni ce qui filme l'écran et le clavier. N'y tapez aucun mot de passe qui compte, n'y branchez pas une clé que vous réutilisez ailleurs. Si le lieu permet de démarrer sur une clé, Tails n'y laisse rien, mais il ne protège pas d'un clavier trafiqué ; le plus souvent, c'est interdit ou bloqué. Le lieu peut aussi noter qui s'est assis là, et quand.
end-device-lost = Mettre vos comptes à l'abri depuis un autre appareil, aujourd'hui
    .help = Changez d'abord le mot de passe du courriel, puis ceux des autres comptes, et déconnectez partout les sessions ouvertes. Prévenez vos groupes par un autre canal, pour qu'ils vous retirent ; si c'était un ordinateur, retirez-le des appareils reliés dans Signal. Si c'était un téléphone, faites suspendre la carte SIM. Éteint et chiffré, l'appareil résiste ; ouvert ou sans code, tenez pour lu tout ce qu'il contenait. Ensuite, KeePassXC pour des mots de passe neufs.
end-device-seized = Tenir pour lu tout ce qu'il contenait
    .help = Prévenez un·e avocat·e et le groupe. Le groupe retire votre compte, ouvre de nouvelles conversations, change les liens et les mots de passe partagés : ce n'est pas une accusation, c'est un geste convenu d'avance. Changez vos propres mots de passe depuis un autre appareil. N'effacez rien à distance sans avis juridique. Et n'écrivez plus à l'ancien compte, quoi qu'il réponde.
end-device-returned = Ne plus rien lui confier
    .help = Un appareil resté hors de votre vue a pu être copié, et modifié sans que cela se voie ; un antivirus n'en dira rien. Ne l'allumez pas sans avis, ne le branchez à aucun autre, n'y ouvrez aucun compte. Montrez-le à l'avocat·e et à quelqu'un qui connaît avant de l'effacer. Pour continuer, prenez un autre ordinateur, au besoin avec Tails ; sur celui-ci, Tails ne protégerait pas d'un matériel trafiqué.
end-device-infected = Plus rien de sensible dessus, et passez par un autre
    .help = Depuis un autre appareil, prévenez vos groupes et changez vos mots de passe, le courriel d'abord. Un antivirus qui ne trouve rien ne prouve rien, surtout contre un outil fait pour vous surveiller. Faites-vous aider avant d'effacer : il peut y avoir des preuves. En attendant, Tails, préparé sur un autre ordinateur, démarre sans l'ancien système ; il ne protège pas si le matériel lui-même est trafiqué.

## Ce que le service apprend, et autres critères de 2026

criterion-server-learns = Ce que le service apprend
    .help = Ce que peut encore savoir qui tient le serveur, même quand le contenu est chiffré.
value-server-learns-address = votre adresse IP
value-server-learns-identifier = votre identifiant (numéro, adresse ou compte)
value-server-learns-contacts = vos contacts
value-server-learns-groups = qui est dans quel groupe
value-server-learns-times = qui échange avec qui, et quand
value-server-learns-content = le contenu
criterion-audit = Vérifié par d'autres
    .help = Si des personnes extérieures au projet ont examiné son code ou son chiffrement, et publié ce qu'elles ont trouvé.
value-audit-published = oui, et c'est publié
value-audit-none-known = aucun examen connu
criterion-accounts = Ouvrir un compte
    .help = Comment on obtient un compte chez cet hébergeur.
value-accounts-open = libre
value-accounts-request = sur demande
value-accounts-invitation = sur invitation
value-accounts-closed = fermé aux nouvelles inscriptions
criterion-storage = Où sont les mots de passe
    .help = Là où le gestionnaire range ce que vous lui confiez.
value-storage-your-file = dans un fichier chez vous
value-storage-their-server = sur le serveur de l'entreprise

## Messageries et courrier : les remarques de novembre 2026

claim-note-signal-screen = Sur ordinateur, pendant un appel : un écran ou une fenêtre.
claim-note-signal-server = Votre numéro, la date d'inscription et celle de la dernière connexion : c'est tout ce que Signal a pu remettre à la justice. Comme tout service joint sans Tor, il voit votre adresse IP pendant que vous êtes connecté·e.
claim-note-signal-audit = L'examen porte sur le protocole, celui des messages, et date de 2016.
claim-note-matrix-call-size = Avec Element Call, si le serveur l'a installé. Aucun plafond n'est annoncé : tout dépend de ce serveur. Faites un essai.
claim-note-matrix-tor-2026 = Les messages passent par Tor Browser, ou par Orbot sur Android. Les applications n'ont pas de réglage pour Tor, et matrix.org n'a pas d'adresse onion et bloque parfois. Les appels ne passent pas par Tor.
claim-note-matrix-server = Chaque serveur qui participe à un salon en voit les membres, le nom, qui écrit et quand. Le vôtre voit aussi votre adresse IP. Dans un salon non chiffré, il lit tout.
claim-note-matrix-audit = La bibliothèque de chiffrement, vodozemac, a été examinée par Least Authority. En 2022, des chercheur·ses avaient cassé le chiffrement d'Element de plusieurs façons ; le projet a corrigé et revu sa conception. Une critique de vodozemac a paru en février 2026 ; le projet la juge sans effet en pratique. Gardez vos applications à jour.
claim-note-matrix-moderation = Dans chaque salon, des droits : qui peut écrire, exclure, bannir, effacer.
claim-note-matrix-synapse = Le serveur le plus répandu, Synapse, est passé à la licence AGPL avec la version 1.99. Il reste libre.
claim-note-xmpp-licences = Dino, Gajim, Conversations et Monal sont tous libres, sous des licences différentes.
claim-note-xmpp-calls = À deux ou en très petit groupe, avec quelques applications, dont Dino. Pas fait pour une réunion.
claim-note-xmpp-platforms = Gajim ou Dino sur ordinateur, Conversations sur Android, Monal sur iPhone et Mac, Converse dans un navigateur.
claim-note-xmpp-moderation = Dans un salon, on peut nommer des modérateur·rices, retirer la parole, exclure et bannir.
claim-note-xmpp-audit = Le protocole OMEMO a été analysé quand il n'était encore qu'une proposition. Nous n'avons pas trouvé d'examen récent des applications.
briar-maintenance = Le projet dit ne plus faire que des corrections de sécurité, faute de moyens et parce qu'Android laisse mal une application travailler en arrière-plan.
claim-note-briar-text = Groupes privés et forums. Personne n'annonce de taille : chaque message passe d'appareil en appareil, comptez un petit groupe.
claim-note-briar-no-calls = La fiche de 2020 ne lui connaissait ni son ni image. Nous n'avons rien trouvé depuis qui dise le contraire.
claim-note-briar-moderation = Dans un groupe privé, seule la personne qui l'a créé peut inviter. Nous n'avons rien trouvé sur la façon d'en retirer quelqu'un : au besoin, recréez le groupe.
claim-note-briar-audit = Examen indépendant de 2017.
claim-note-jami-text = Le projet parle de groupes « potentiellement » illimités ; nous n'avons pas de mesure. Tout passe d'appareil en appareil.
claim-note-jami-calls = Une personne accueille l'appel et mélange les images : le nombre dépend de sa connexion. Le projet n'annonce aucun plafond.
claim-note-jami-account = Le compte est un fichier sur votre appareil. Ni numéro ni adresse ; le nom public est facultatif.
claim-note-jami-moderation = Pendant une conférence, une personne peut couper un micro, exclure et nommer d'autres modérateur·rices.
claim-note-irc-tor = Cela dépend du réseau. Libera.Chat accepte Tor avec un compte déjà enregistré, qu'il faut donc créer sans Tor, adresse électronique vérifiée ; hackint acceptait aussi sans compte en 2021.
claim-note-retroshare-plugin = Par un module à ajouter. Ne l'essayez pas le jour d'une réunion.
claim-note-tox-audit = L'équipe écrit elle-même que le chiffrement n'a jamais été examiné dans les règles.
claim-note-telegram-calls = Des appels de groupe chiffrés de bout en bout sont décrits dans la documentation technique. Les messages de groupe, eux, ne le sont jamais.
claim-note-telegram-server = Tout ce qui n'est pas un « échange secret » se lit sur ses serveurs. Adresse IP et numéro peuvent être remis à la justice.
claim-note-whatsapp-audio = Le même nombre que pour la vidéo, seul annoncé. Nous n'avons rien trouvé de plus récent.
claim-note-whatsapp-usernames = Des noms d'utilisateur·rice se réservent depuis la fin juin 2026 et doivent arriver peu à peu : ils cachent le numéro aux autres. Il faut toujours un numéro pour ouvrir le compte, et Meta le connaît.
claim-note-whatsapp-server = Qui, avec qui, quand, d'où. Pas le contenu, sauf sauvegarde en ligne non chiffrée.
claim-note-meta-server = Sur Instagram, aussi le contenu. Sur Messenger, tout ce qui n'est pas passé au chiffrement.
claim-note-sms-server = L'opérateur note qui appelle qui, quand et depuis quelle antenne, et le garde un an en France. Il peut lire les SMS.
claim-note-gpg-server = Expéditeur·rice, destinataires, date et, le plus souvent, objet ; et votre adresse IP quand vous relevez le courrier, sauf par Tor.
claim-note-k9-openkeychain = Avec une seconde application, OpenKeychain, que plus personne ne fait évoluer : ses failles sont encore réparées, sans plus (juillet 2026).
claim-note-simplex-relays = On peut tenir son propre relais et continuer d'écrire à des gens qui en utilisent d'autres. Ceux de départ sont ceux de l'entreprise.
claim-note-simplex-groups = Le projet parle de centaines de membres. Son guide ne conseille les groupes secrets que pour moins de cent : chaque message part séparément vers chaque personne.
claim-note-simplex-calls = À deux seulement : pas d'appel de groupe.
claim-note-simplex-encryption = Toujours, messages et groupes, avec confidentialité persistante. Pour les appels aussi, sauf si l'un des téléphones est trop vieux : l'écran le dit.
claim-note-simplex-identifier = Ni numéro, ni adresse, ni même un compte : on se relie par un lien ou un code QR.
claim-note-simplex-tor = À régler, avec Orbot sur un téléphone. Les appels n'y passent pas.
claim-note-simplex-moderation = Propriétaire, admin, modération, membre, simple lecture : on peut retirer quelqu'un et ses messages.
claim-note-simplex-server = Le relais que vous utilisez voit votre adresse IP, sauf par Tor. Celui de votre contact ne la voit pas. Aucun n'a de liste de contacts ni de groupes.
claim-note-simplex-audit = Deux examens par Trail of Bits : le programme en 2022, la conception du protocole en 2024.
claim-note-delta-relays = Des relais de courrier indépendants, qui s'écrivent entre eux. On peut tenir le sien.
claim-note-delta-groups = Pas de limite fixée ; le projet déconseille d'aller au-delà.
claim-note-delta-calls = À deux seulement. Pendant l'appel, votre contact peut voir votre adresse IP.
claim-note-delta-encryption = Par défaut, groupes compris ; les relais refusent ce qui n'est pas chiffré. Mais une clé volée ouvre aussi les anciens messages : la protection du passé est promise, pas encore là.
claim-note-delta-identifier = Une adresse tirée au hasard sur un relais ; ni nom ni numéro.
claim-note-delta-moderation = Chaque membre peut ajouter ou retirer n'importe qui.
claim-note-delta-server = Le relais voit des adresses tirées au hasard, qui écrit à laquelle, la taille des messages et votre adresse IP.
claim-note-delta-audit = Plusieurs examens, de 2019 à 2024.
claim-note-session-network = Des nœuds tenus par des tiers, mais des services centraux pour les fichiers et les notifications.
claim-note-session-calls = À deux, de pair à pair : votre contact et un serveur de Session voient alors votre adresse IP.
claim-note-session-encryption = Sans confidentialité persistante : une clé volée ouvre tous les anciens messages. C'est pourquoi Privacy Guides l'a retirée de sa liste en mai 2025.
claim-note-session-audit = Examen de Quarkslab, en 2021. Le programme a changé depuis.
claim-note-threema-free = Les applications sont libres ; le programme des serveurs ne l'est pas.
claim-note-threema-owner = Les serveurs sont en Suisse. L'entreprise appartient depuis janvier 2026 à un fonds d'investissement allemand.
claim-note-threema-calls = Des appels de groupe existent. C'est le serveur qui fixe leur taille ; nous ne l'avons pas trouvée écrite.
claim-note-threema-identifier = Un identifiant tiré au hasard. Mais l'application s'achète : un paiement par carte ou par un magasin d'applications laisse votre nom.
claim-note-threema-computer = Sur ordinateur, par le navigateur ou par une application, reliés au téléphone.
claim-note-threema-moderation = Seule la personne qui a créé le groupe peut le gérer.
claim-note-threema-audit = En 2023, des chercheur·ses de Zurich ont publié sept attaques contre l'ancien protocole. Le nouveau, Ibex, a reçu la même année une preuve formelle.
claim-note-wire-free = Les applications et le serveur : leur code est publié, sous licences GPL et AGPL.
claim-note-wire-hosting = On peut tenir son serveur ; relier des serveurs entre eux est un travail en cours. La plupart des gens sont sur celui de l'entreprise.
claim-note-wire-sizes = Les sources se contredisent : douze, vingt-cinq ou cent personnes dans un appel selon la page et la formule, et rien de daté pour un compte gratuit.
claim-note-wire-identifier = Une adresse électronique, d'après des pages non datées. Les comptes gratuits ne sont plus mis en avant.
claim-note-wire-install = Dans un navigateur sur ordinateur. Sur un téléphone, il faut l'application.
claim-note-wire-server = La liste de vos contacts et de vos groupes reste lisible sur ses serveurs, et les connexions y sont notées quelques jours.
claim-note-olvid-free = Les applications. Rien n'est dit, sur cette page, du programme des serveurs.
claim-note-olvid-servers = Il y a bien des serveurs, ceux de l'entreprise ; le chiffrement est conçu pour n'avoir pas à leur faire confiance.
claim-note-olvid-sizes = Des groupes ; leur taille n'est pas indiquée.
claim-note-olvid-calls = Avec un abonnement payant, en 2023.
claim-note-olvid-computer = La version pour ordinateur faisait partie de l'offre payante en 2023.
claim-note-olvid-audit = Certifiée par l'agence de l'État chargée de la sécurité informatique (Anssi) en 2020 ; les rapports sont publiés.
## Réunions, pads et espaces d'équipe : remarques de novembre 2026

claim-note-bbb-2026-size = Une séance, toutes personnes comprises : la règle du projet n'a pas changé. Une université allemande annonce trois cents sans prévenir, six cents en réservant de la puissance : un bon hébergeur peut donc aller plus loin. Demandez-lui, et gardez peu de caméras.
claim-note-bbb-audit = Une enquête de presse a examiné le code et publié des failles en 2020. Nous ne connaissons pas d'audit plus récent.
claim-note-bbb-platforms = Dans le navigateur, sur ordinateur comme sur un téléphone assez récent. On ne partage pas son écran depuis un téléphone.
claim-note-bbb-recording = Si l'hébergeur permet l'enregistrement, toute la séance est gardée, même quand personne n'appuie sur le bouton ; d'origine, les données brutes restent deux semaines, parfois sans fin. Le journal du serveur garde aussi adresses, noms, salles et heures.
claim-note-bbb-screen = Depuis un ordinateur ; un téléphone peut seulement regarder.
claim-note-cryptpad-2026-tor = Le projet conseille lui-même Tor à qui veut cacher son adresse. Il faut JavaScript : niveau « Standard » ou « Plus sûr ». En 2025, des personnes n'ont plus pu entrer dans leur compte avec le navigateur Tor pendant un temps : gardez une copie de ce qui compte.
claim-note-cryptpad-browsers = Aussi dans le navigateur d'un téléphone ; aucune application n'est prévue. Avec Safari, certains imports et exports échouent.
claim-note-cryptpad-learns = L'instance voit votre adresse, votre navigateur et vos heures de passage, pas le contenu. Il faut lui faire confiance pour le programme qu'elle envoie.
claim-note-cryptpad-size = Le projet ne dit pas à combien on peut écrire à la fois. Faites un essai.
claim-note-discord-audit = Un cabinet a examiné et publié ce qu'il a trouvé sur le chiffrement de la voix et de l'image. Le texte n'est pas concerné : il n'est pas chiffré de bout en bout.
claim-note-etherpad-2026-load = Essai du projet sur un serveur à lui, avec de faux navigateurs : ça tient à trois cent cinquante, ça s'effondre à quatre cents. Un serveur partagé tient bien moins.
claim-note-etherpad-2026-practice = De vrais navigateurs sur une grosse machine : instable au-delà d'une centaine. Un serveur partagé tient moins, et l'on ne se lit plus bien avant. Pour une réunion, une quinzaine reste une bonne taille.
claim-note-etherpad-learns = Le texte et toute son histoire, l'adresse et les heures de chacun·e. Les noms, seulement si vous les écrivez.
claim-note-framapad-size = L'association ne donne pas de limite. Voir Etherpad, le logiciel qu'elle emploie.
claim-note-jitsi-2026-e2ee = Éteint au départ. Impossible dans les applications de téléphone (septembre 2026) et dans Firefox : il faut que tout le monde soit sur ordinateur avec Chrome, Edge ou Safari. Le programme prévient au-delà de vingt personnes et le coupe au-delà de vingt-cinq. Sinon, à trois et plus, le serveur peut tout entendre.
claim-note-jitsi-2026-load = Le relevé d'un administrateur, sur un serveur à lui de huit cœurs : bien jusqu'à vingt avec image et partage d'écran ; au-delà de cent, le son hache et l'image se fige. Un serveur public, que d'autres emploient en même temps, tient souvent moins.
claim-note-jitsi-2026-six = Une université conseille de ne pas dépasser six personnes filmées, et de couper ensuite caméras et micros inutiles.
claim-note-jitsi-learns = Le serveur voit les adresses, les salles, les heures, et à trois et plus le son et l'image, sauf chiffrement de bout en bout. Les noms, seulement s'il demande un compte.
claim-note-mattermost-2026-free = L'édition « Team » est libre. Celle que le site propose d'abord, « Entry », ne l'est pas : gratuite, elle cache les messages au-delà des dix mille derniers. Framasoft a fait sa propre version, Mostlymatter.
claim-note-mattermost-screen = Pendant un appel. Dans l'édition gratuite, un appel ne réunit que deux personnes.
claim-note-mumble-2026-install = Un logiciel pour ordinateur. Pour macOS, les dernières corrections de la version 1.5 (juillet 2026) ne sont plus fournies toutes prêtes.
claim-note-mumble-2026-tor = Tor ne transporte pas la voix telle que Mumble l'envoie d'ordinaire : il faut forcer le mode TCP. Le son arrive en retard. À essayer longtemps avant.
claim-note-mumble-learns = Le serveur voit les adresses, les certificats, les salons et les heures, et il entend les voix.
claim-note-nextcloud-2026-e2ee = Les messages restent lisibles sur le serveur. Depuis février 2025, l'administrateur·rice peut chiffrer les appels de bout en bout, si un serveur d'appel est installé ; alors les applications de téléphone ne peuvent plus s'y joindre. Sans ce réglage, un serveur d'appel peut entendre.
claim-note-nextcloud-framaspace = Ce que Framasoft annonce pour Frama.space : une dizaine de personnes.
claim-note-nextcloud-guest = Une personne invitée par un lien public entre sans compte. Il faut un compte pour créer la conversation.
claim-note-nextcloud-hpb = Avec un serveur d'appel dédié, que beaucoup d'hébergeurs n'ont pas : l'équipe qui développe Talk dit s'y réunir chaque semaine à plus de quatre-vingts.
claim-note-nextcloud-tor = Pour les appels : le navigateur Tor ne les fait pas, et l'y forcer livrerait votre adresse.
claim-note-phone-learns = Les opérateurs notent qui appelle qui, quand, combien de temps et, sur mobile, d'où ; ils peuvent écouter. Le service de conférence voit tous les numéros réunis.
claim-note-teams-e2ee = Une option existe pour les réunions, éteinte au départ : elle demande une licence payante, exclut le navigateur, s'arrête à deux cents personnes et ne protège pas le tchat.
claim-note-teams-limits = Offres payantes, d'après la documentation de 2023. Nous n'avons pas trouvé de source officielle pour l'offre gratuite.
claim-note-tor-tcp = Tor ne transporte pas ce type d'appel, et le navigateur Tor le coupe exprès. Les contournements font échouer l'appel ou laissent voir votre adresse IP.
claim-note-webex-e2ee = D'ordinaire, le son et l'image sont déchiffrés sur les serveurs de Cisco. Une option de bout en bout existe pour les réunions, jusqu'à deux cents personnes, sans le navigateur ; pour les messages, Cisco garde les clés.
claim-note-zoom-2026-e2ee = Éteint au départ. Il faut que tout le monde vienne par l'application, pas par le navigateur ; avec un compte gratuit, qui organise doit donner un numéro de téléphone.
## Discrétion, systèmes, mots de passe et hébergeurs : notes de novembre 2026

claim-note-tor-browser-audit = Un bureau d'étude indépendant a relu le navigateur et d'autres parties de Tor ; dix-sept défauts, publiés en 2024.
claim-note-orbot-tor = Pour les applications que vous choisissez. Les appels audio et vidéo n'y passent pas.
claim-note-tails-free = Comme Debian, il contient aussi des micrologiciels fermés, sans lesquels beaucoup de cartes wifi ne marcheraient pas.
claim-note-vpn-learns = Il voit d'où vous venez, quels sites vous joignez et quand ; pas ce que vous lisez sur un site en HTTPS. S'il dit ne rien noter, c'est une parole.
claim-note-mullvad-audit = L'application est revue par des bureaux extérieurs depuis 2018, tous les deux ans ; celle pour Android l'a été de nouveau en 2026.
claim-note-mullvad-free = Les applications.
claim-note-proton-vpn-audit = Des serveurs tirés au sort, en mai 2026 : aucun journal trouvé. Cela vaut pour ces jours-là et ces serveurs-là.
claim-note-nordvpn-audit = Sixième examen de la promesse de ne pas tenir de journaux, fin 2025. Cela vaut pour les jours de l'examen.
claim-note-onionshare-audit = Un test d'intrusion de 2021, dans le dépôt du projet.
claim-note-veracrypt-audit = TrueCrypt, dont il vient, et VeraCrypt ont été examinés chacun à leur tour.
claim-note-keepassxc-file = Pas de compte, pas de serveur : c'est vous qui copiez le fichier d'un appareil à l'autre.
claim-note-keepassxc-audit = Une relecture indépendante, publiée par le projet en 2023.
claim-note-keepass-audit = Par un programme de l'Union européenne, sur l'ancienne branche 1.x : aucun défaut grave.
claim-note-riseup-learns = Riseup dit ne noter aucune adresse IP, effacer chaque jour qui écrit à qui, et chiffrer les boîtes ouvertes depuis 2017. Un courriel ordinaire lui arrive tout de même en clair.
claim-note-systemli-accounts = Sept jours après l'inscription, chaque compte reçoit trois codes à donner. Un compte resté inactif deux ans est fermé.
claim-note-systemli-onion = Courriel, pads, Mumble, Nextcloud, page des comptes et d'autres, chacun à son adresse.
claim-note-systemli-identifier = Aucune information personnelle, mais un code d'invitation.
claim-note-systemli-learns = Le collectif dit ne garder ni adresse IP ni métadonnées inutiles, et chiffrer chaque boîte avec son mot de passe. Un courriel ordinaire lui arrive tout de même en clair.
claim-note-mayfirst-accounts = Il faut adhérer et cotiser ; pensé pour des organisations, avec leur propre nom de domaine.
claim-note-disroot-accounts = Un formulaire, une question à laquelle répondre par un petit texte, puis une relecture à la main.
claim-note-disroot-identifier = Une adresse où recevoir un code de vérification, effacée ensuite sauf si vous la gardez pour retrouver votre mot de passe.
claim-note-disroot-learns = Adresses IP, expéditeurs et destinataires gardés vingt-quatre heures, selon le texte de 2019 ; courriels rangés en clair, sauf si vous déposez une clé publique OpenPGP (projet Lacre, depuis 2024).
claim-note-bitwarden-free = Le code des applications et du serveur est public.
claim-note-bitwarden-storage = Chiffrés avant de partir. Un collectif peut aussi tenir son propre serveur.
claim-note-bitwarden-audit = Des examens indépendants, selon un rapport d'octobre 2026 ; nous ne les avons pas lus.
claim-note-metadata-cleaner-free = mat2, qui fait le travail, est sous licence LGPL.
claim-note-metadata-cleaner-platforms = Fourni avec Tails. mat2, sans fenêtre, s'installe aussi sur Windows et macOS.
claim-note-grapheneos-phones = Seulement sur des téléphones Pixel de Google ; un modèle de Motorola est annoncé, aucun n'existe encore.
claim-note-proton-mail-accounts = L'offre gratuite suffit pour une boîte ; elle est fermée après un an sans usage.
claim-note-proton-mail-tor = Le service a une adresse onion ; prenez-la sur le site de Proton.
claim-note-proton-mail-platforms = Avec Thunderbird ou un autre logiciel de courriel, seulement par une offre payante.
claim-note-proton-mail-learns = En 2021, l'adresse IP d'un·e militant·e en France, sur ordre ; en 2026, le paiement par carte d'un compte de lutte aux États-Unis. Un courriel ordinaire arrive en clair avant d'être chiffré.
claim-note-proton-mail-audit = Une attestation de 2021 sur les applications.
claim-note-tuta-identifier = Ni téléphone ni autre information personnelle, dit le service.
claim-note-tuta-free = Les applications.
claim-note-tuta-learns = Tuta dit ne noter aucune adresse IP, sauf celle d'un compte visé par un·e juge en Allemagne. En 2020, un tribunal l'a obligé à copier les courriels non chiffrés qui arrivaient dans une boîte.
claim-note-exodus-platforms = Les rapports se lisent dans un navigateur ; ils ne portent que sur des applications Android.
place-note-metadata-cleaner-web = En ligne, par Tor Browser. Vous confiez alors le fichier au collectif : pas pour un document dangereux.

## Pourquoi un fait a changé

claim-reason-signal-text = Signal a relevé la limite de ses groupes.
claim-reason-signal-audio = Signal a ajouté les appels de groupe fin 2020, puis construit son propre serveur d'appels.
claim-reason-signal-video = Signal a ajouté les appels de groupe fin 2020, puis construit son propre serveur d'appels.
claim-reason-signal-screen-share = Le partage d'écran est arrivé depuis, sur ordinateur.
claim-reason-signal-moderation = Signal a donné des droits aux responsables de groupe.
claim-reason-matrix-audio = Les appels passent désormais par Element Call et non plus par Jitsi ; aucun plafond n'est annoncé.
claim-reason-matrix-video = Les appels passent désormais par Element Call et non plus par Jitsi ; aucun plafond n'est annoncé.
claim-reason-matrix-encryption = Element chiffre désormais d'office les conversations et les salons privés.
claim-reason-matrix-screen-share = Element Call permet de montrer son écran.
claim-reason-xmpp-encryption = OMEMO, qui chiffre aussi en groupe, a remplacé OTR.
claim-reason-xmpp-audio = Quelques applications font maintenant de petits appels de groupe ; personne n'annonce de nombre.
claim-reason-xmpp-video = Quelques applications font maintenant de petits appels de groupe ; personne n'annonce de nombre.
claim-reason-irc-encryption = OTR, sur lequel comptait la brochure de 2020, est dépassé.
claim-reason-jami-moderation = Jami a ajouté des rôles à ses conférences.
claim-reason-retroshare-audio = La voix et l'image existent par un module à ajouter.
claim-reason-retroshare-video = La voix et l'image existent par un module à ajouter.
claim-reason-tox-encryption = L'équipe de Tox écrit elle-même que ce chiffrement n'a jamais été vérifié dans les règles.
claim-reason-telegram-text = Telegram a relevé la limite de ses groupes.
claim-reason-telegram-audio = Telegram a ajouté des appels de groupe.
claim-reason-telegram-video = Telegram a ajouté des appels de groupe.
claim-reason-whatsapp-text = WhatsApp a relevé la limite de ses groupes.
claim-reason-whatsapp-audio = WhatsApp a relevé la limite de ses appels de groupe.
claim-reason-whatsapp-video = WhatsApp a relevé la limite de ses appels de groupe.
claim-reason-messenger-instagram-encryption = Messenger chiffre par étapes les conversations privées ; Instagram, lui, a annoncé qu'il cessait. Nous gardons le moins bon des deux.
claim-reason-twitter-encryption = X a ajouté une option de chiffrement, mais garde les clés.
claim-reason-jitsi-video = Un conseil plus récent, donné par une université à ses membres.
claim-reason-jitsi-audio = Un relevé plus récent, sur un serveur bien doté.
claim-reason-jitsi-encryption = Le tableau de 2020 parlait du disque du serveur, pas de la conversation.
claim-reason-nextcloud-talk-encryption = Le tableau de 2020 se trompait pour les messages ; un chiffrement des appels est venu depuis, en option.
claim-reason-nextcloud-talk-video = L'image est comptée, et Frama.space annonce ce que son serveur porte.
claim-reason-nextcloud-talk-audio = Frama.space annonce ce que son serveur d'appel porte.
claim-reason-mattermost-text = L'éditeur a plafonné son édition gratuite.
claim-reason-mattermost-audio = Les appels sont venus depuis ; l'édition gratuite les limite à deux personnes.
claim-reason-etherpad-text = Un essai plus récent, avec de vrais navigateurs, sur une grosse machine.
claim-reason-etherpad-text-2026-05 = Le projet a mesuré lui-même ce que son serveur supporte.
claim-reason-teams-encryption = La documentation de Microsoft décrit maintenant ce qui est chiffré, et jusqu'où.
claim-reason-teams-audio = La documentation de Microsoft annonce davantage, pour les offres payantes.
claim-reason-teams-video = La documentation de Microsoft annonce davantage, pour les offres payantes.
claim-reason-teams-text = La documentation de Microsoft annonce davantage, pour les offres payantes.
claim-reason-discord-encryption = La voix et l'image sont chiffrées de bout en bout depuis mars 2026 ; le texte reste lisible par l'entreprise.
claim-reason-etherpad-audio = Le chiffre de 2020 était sans doute une coquille.

## Ce qui a changé depuis 2020

topic-messaging = Messageries et courriel
topic-meetings = Réunions et appels
topic-anonymity = Anonymat, Tor et VPN
topic-devices = Appareils, disques et mots de passe
topic-hosts = Hébergeurs et adresses
topic-law = Le droit, en France


# Messaging and mail

correction-signal-phishing = Signal ne protège pas d'un mensonge
    .said = On entend parfois que Signal suffit à lui seul.
    .now = Son chiffrement tient, mais des comptes sont volés par tromperie : un faux « support » réclame un code, ou fait scanner un code QR qui relie un autre appareil au compte. Les autorités allemandes ont alerté en février 2026, le FBI en mars ; depuis juin, la clé de récupération des sauvegardes est visée aussi.
    .do = Ne donnez à personne le code reçu par SMS, votre code PIN ni votre clé de récupération ; activez le blocage de l'inscription et retirez les appareils reliés que vous ne reconnaissez pas.

correction-signal-group-calls = Signal : les groupes et les appels
    .said = On lisait que Signal n'appelait qu'à deux, et que ses groupes s'arrêtaient à deux cents personnes.
    .now = Les appels de groupe sont chiffrés de bout en bout ; en décembre 2021, Signal en annonçait jusqu'à quarante personnes, dernier nombre daté que nous ayons trouvé. Un groupe écrit peut compter mille membres, mais devient illisible bien avant.

correction-signal-number = Signal et votre numéro de téléphone
    .said = On lisait que Signal exige un numéro de téléphone ; les autres membres d'un groupe le voyaient.
    .now = Il en faut toujours un pour s'inscrire. Depuis 2024, il est masqué par défaut à qui ne l'a pas déjà, et l'on peut se joindre par un nom d'utilisateur·rice.
    .do = Dans les paramètres de confidentialité, choisissez qui voit votre numéro et qui peut vous trouver par lui.

correction-signal-sms = Signal n'envoie plus de SMS
    .said = Des guides faisaient envoyer les SMS ordinaires depuis Signal, sur Android.
    .now = Signal a annoncé en octobre 2022 qu'il retirait les SMS de son application, et l'a fait. Un SMS ordinaire n'est pas chiffré de bout en bout : l'opérateur peut le lire.

correction-riot-element = Riot s'appelle Element
    .said = On lisait « Riot », parfois « Riot/Revolt ».
    .now = L'application s'appelle Element depuis juillet 2020 ; sur téléphone, la version conseillée est Element X. « Revolt » désigne tout autre chose, une messagerie sans rapport, devenue Stoat en 2025.
    .do = Laissez de côté les tutoriels qui montrent Riot : leurs écrans ont disparu.

correction-matrix-verification = Element : vérifier ses appareils n'est plus un choix
    .said = On lisait que vérifier ses appareils était conseillé, mais facultatif.
    .now = Element a annoncé qu'à partir d'avril 2026, un appareil non vérifié n'enverrait et ne lirait plus de messages chiffrés. S'en passer, c'est risquer de perdre le contact avec son groupe, et ses anciens messages.
    .do = Vérifiez chaque appareil dès la première connexion et gardez la clé de récupération en lieu sûr.

correction-matrix-encryption = Matrix : le chiffrement par défaut
    .said = On lisait que le chiffrement d'un salon s'allumait à la main, et que les appels de groupe passaient par Jitsi.
    .now = Depuis mai 2020, les nouveaux salons privés et les messages directs sont chiffrés de bout en bout, sauf réglage contraire ; les salons publics, non. Element Call chiffre aussi les appels, là où le serveur l'a installé.
    .do = Avant d'écrire, regardez dans les informations du salon si le chiffrement est activé.

correction-xmpp-omemo = XMPP : OMEMO a remplacé OTR
    .said = On lisait qu'il fallait OTR, et que le chiffrement ne marchait qu'à deux, jamais en groupe ni dans un navigateur.
    .now = OMEMO a pris la place d'OTR : il chiffre à deux et en groupe, et Converse, dans le navigateur, sait s'en servir. Pour un groupe, le salon doit montrer à chacun·e l'adresse des autres.
    .do = Prenez une application qui connaît OMEMO, comme Conversations, Monal, Gajim ou Dino, et une adresse qui ne dit rien de vous.

correction-converse-password = Converse : à qui donnez-vous votre mot de passe ?
    .said = On lisait qu'il suffisait d'ouvrir une page publique de Converse et d'y entrer son adresse et son mot de passe.
    .now = Ce danger existait déjà, mais on ne le disait pas : un site malhonnête ou piraté peut prendre votre mot de passe et lire vos messages. Le projet lui-même conseille de ne pas s'en servir sur un site qui affiche du code étranger, comme des publicités.
    .do = N'ouvrez Converse que sur le site de votre propre hébergeur ; mieux, installez une application.

correction-conversations-home = Conversations a changé d'adresse
    .said = Des guides renvoient au code de Conversations sur GitHub.
    .now = Depuis février 2023, cette application XMPP se développe sur Codeberg ; GitHub n'en garde qu'une copie. Elle n'a pas changé de nom.

correction-email-overclaim = Le courriel chiffré n'est pas « le plus sûr »
    .said = On lisait que le courriel chiffré avec GPG était l'outil le plus sûr de tous.
    .now = Il n'a jamais caché l'expéditeur·rice, les destinataires, la date ni, le plus souvent, l'objet. Et qui obtient votre clé et sa phrase de passe relit aussi les anciens courriels.
    .do = Au quotidien, préférez une messagerie qui renouvelle ses clés, comme Signal.

correction-enigmail = Enigmail n'existe plus pour Thunderbird
    .said = On lisait qu'il fallait ajouter Enigmail à Thunderbird.
    .now = Depuis la version 78, en 2020, Thunderbird chiffre lui-même, et Enigmail n'y fonctionne plus. Garder un vieux Thunderbird pour Enigmail, c'est garder des failles que plus personne ne répare.
    .do = Mettez Thunderbird à jour et n'ajoutez pas de module pour chiffrer.

correction-k9-mail = K-9 Mail et Thunderbird pour Android
    .said = On lisait qu'il fallait K-9 Mail pour chiffrer son courriel sur Android.
    .now = K-9 Mail a servi de base à Thunderbird pour Android, désormais mis en avant ; en 2024, l'équipe comptait entretenir les deux. Chiffrer y demande une seconde application, OpenKeychain, qui ne reçoit plus que des réparations.
    .do = Essayez d'abord avec un message sans importance ; sur un téléphone, Signal est plus simple.

correction-encrypted-lists = Les listes de courriel chiffrées
    .said = On lisait qu'une liste chiffrée servait à envoyer les comptes rendus à tout le monde.
    .now = C'est encore possible : Schleuder, fait pour cela, est sorti en version 5.0.1 en juin 2025. Mais son équipe écrit qu'elle n'a presque plus de temps et qu'elle cherche de l'aide.
    .do = Demandez à votre hébergeur s'il en propose encore ; sinon, déposez le compte rendu dans CryptPad ou dans un salon chiffré.

correction-nextcloud-chat = Nextcloud Talk n'est pas chiffré de bout en bout
    .said = On lisait que Nextcloud Talk était entièrement chiffré de bout en bout.
    .now = Le tchat ne l'a jamais été : qui tient le serveur peut lire les messages. Pour les appels, cela dépend de l'installation : sur un gros serveur, ils passent par une machine centrale.
    .do = Ce qui doit rester entre vous, écrivez-le dans Signal.

correction-mattermost-free = Mattermost : l'édition gratuite s'est restreinte
    .said = On lisait que Mattermost n'avait pas de limite de personnes, et pas d'appels.
    .now = En août 2026, sa documentation destine l'édition gratuite à une cinquantaine de personnes et signale une erreur au-delà de 250 comptes ; les appels y existent, à deux et pour quarante minutes. Framasoft, qui tient Framateam, en a tiré sa propre version et dit manquer de moyens pour la développer.
    .do = Demandez à l'hébergeur combien de comptes il accepte avant d'y inviter une assemblée.

correction-discord-encryption = Discord : les appels, mais pas les messages
    .said = On lisait que rien n'était chiffré sur Discord.
    .now = Ses appels ordinaires le sont désormais de bout en bout, obligatoirement depuis le 1er mars 2026 ; les messages écrits, toujours pas, et l'entreprise peut les lire. En octobre 2025, environ 70 000 pièces d'identité ont fuité chez un sous-traitant.
    .do = N'y écrivez rien qui puisse être reproché à quelqu'un, et n'y envoyez jamais de pièce d'identité.

correction-messenger-encryption = Messenger : chiffré par défaut, peu à peu
    .said = On lisait que Messenger ne chiffrait pas de bout en bout.
    .now = Depuis décembre 2023, ses conversations et ses appels privés le deviennent peu à peu, par défaut ; n'y comptez pas pour les discussions liées à un groupe Facebook. Meta voit toujours qui parle à qui, et quand.
    .do = Pour vous organiser, prenez Signal.

correction-instagram-encryption = Instagram retire son chiffrement
    .said = Après 2020, on a lu qu'Instagram proposait, en option, des messages chiffrés de bout en bout.
    .now = Meta a annoncé le retrait de cette option après le 8 mai 2026 : considérez que l'entreprise peut lire ces messages.
    .do = N'y envoyez rien de confidentiel.

correction-x-messages = Twitter s'appelle X
    .said = On lisait « Twitter », dont les messages privés n'étaient pas chiffrés.
    .now = Le réseau s'appelle X depuis juillet 2023. En 2025, il a ajouté un chiffrement en option, mais il garde les clés sur ses propres serveurs, derrière un code à quatre chiffres : c'est trop faible pour s'y fier.
    .do = N'y discutez de rien en privé, chiffré ou non.

correction-telegram-authorities = Telegram et la police
    .said = On entendait que Telegram ne donnait rien à la police ; un tableau de 2020 limitait ses groupes à 100 000 personnes.
    .now = Depuis septembre 2024, ses conditions prévoient de remettre l'adresse IP et le numéro d'une personne soupçonnée, sur demande valable de la justice. Ses groupes, aujourd'hui jusqu'à 200 000 personnes, n'ont jamais été chiffrés de bout en bout.
    .do = N'y organisez rien qui puisse être reproché à quelqu'un.

correction-tox-backdoor = La CIA et Tox
    .said = On lisait qu'un service secret américain avait piégé la première version de Tox.
    .now = Cela n'a jamais été établi : nous n'avons trouvé aucune source. Ce qui est connu suffit à choisir autre chose : l'équipe de Tox écrit elle-même que son chiffrement est expérimental et n'a jamais été audité dans les règles.
    .do = Ne faites pas circuler cette rumeur.

correction-qtox = qTox a changé de mains
    .said = Des guides renvoient au qTox d'origine.
    .now = Ce projet est archivé : l'avis date de février 2023. Une reprise, tenue par TokTok, est entretenue en 2026, mais Tox lui-même reste expérimental.
    .do = Si votre groupe est exposé, prenez plutôt Signal, Briar ou Jami.

correction-silence = Silence est abandonnée
    .said = On lisait qu'il fallait remplacer son application de SMS par Silence.
    .now = Plus rien n'a bougé dans son code depuis août 2020 : ses failles ne sont plus réparées. Et même chiffré, un SMS montre à l'opérateur qui écrit à qui, et quand.
    .do = Copiez ailleurs ce que vous devez garder, désinstallez-la, et écrivez avec Signal.

correction-briar-calls = Briar ne téléphone pas
    .said = On lisait que Briar permettait en partie d'appeler, et convenait aux très grands groupes.
    .now = Nous n'avons trouvé aucune trace d'appels, et rien qui annonce de très grands groupes : Briar sert à écrire, sur Android, Windows et Linux, entre personnes qui s'ajoutent une à une.

correction-session-future = Session, peut-être fermée
    .said = Après 2020, on a beaucoup conseillé Session, qui ne demande pas de numéro.
    .now = Son équipe salariée est partie le 9 avril 2026, et l'argent ne garantissait les serveurs principaux que jusqu'au 8 juillet. Nous n'avons trouvé aucune nouvelle sûre depuis.
    .do = Ne commencez pas avec elle ; si vous l'utilisez, convenez dès maintenant d'un autre moyen de vous joindre.

correction-threema-owner = Threema : code ouvert, propriétaire allemand
    .said = On lisait que Threema était une application suisse au code fermé.
    .now = Le code de ses applications est public, sous licence libre. En janvier 2026, elle a été vendue à un fonds d'investissement allemand ; l'équipe et les serveurs devaient rester en Suisse.

correction-platform-figures = Les limites des grandes plateformes
    .said = Un tableau donnait le nombre de personnes admises sur WhatsApp, Messenger, Snapchat, Twitter, Zoom, Teams, Discord et Telegram.
    .now = Ces nombres sont ceux de 2020. En 2022, par exemple, WhatsApp annonçait 1 024 personnes par groupe et 32 en appel vidéo.
    .do = Regardez la page officielle avant d'inviter du monde.

# Meetings and calls

correction-skype = Skype a fermé
    .said = On lisait qu'il fallait éviter Skype, que beaucoup utilisaient encore.
    .now = Skype a fermé le 5 mai 2025 ; Microsoft renvoie vers Teams, qui n'est pas non plus un lieu où s'organiser.
    .do = N'installez rien qui se présente encore sous ce nom.

correction-zoom-encryption = Zoom et le chiffrement
    .said = On lisait que Zoom ne garantissait aucun chiffrement ; l'entreprise, elle, en annonçait un de bout en bout qui n'en était pas un.
    .now = Une véritable option existe depuis octobre 2020, mais elle est éteinte au départ et prive de fonctions ; une réunion gratuite s'arrête à quarante minutes. En novembre 2020, les autorités américaines ont reproché à Zoom ses promesses trompeuses.
    .do = Si l'on vous y invite, demandez que cette option soit allumée, et n'y dites rien de sensible.

correction-jitsi-account = Jitsi demande parfois un compte
    .said = On lisait que Jitsi ne demandait jamais de compte.
    .now = Sur meet.jit.si, ouvrir une salle exige depuis le 24 août 2023 un compte Google, GitHub ou Facebook ; les invité·es entrent sans. Les autres serveurs ont chacun leurs règles.
    .do = Choisissez un serveur ami qui n'en demande pas, et essayez-le avant la réunion.

correction-jitsi-encryption = Jitsi : chiffré, mais pour qui ?
    .said = On lisait tantôt que Jitsi chiffre la conversation, tantôt qu'il ne le fait jamais.
    .now = À deux, le son et l'image vont d'un appareil à l'autre, chiffrés. Dès la troisième personne, le serveur peut voir et entendre, sauf si l'on allume l'option de bout en bout, éteinte au départ.
    .do = À trois ou plus, ne dites que ce que l'hébergeur pourrait entendre.

correction-encrypted-server = Un « serveur chiffré » ne protège pas une conversation
    .said = On lisait que, pour Jitsi, Mumble ou Mattermost, il suffisait d'un serveur chiffré.
    .now = Cela n'a jamais été vrai. Chiffrer le disque d'un serveur le protège éteint, si on l'emporte ; quand il tourne, qui l'administre ou s'y introduit peut lire et entendre.
    .do = Ne dites pas sur Mumble ce que vous ne diriez pas devant la personne qui tient le serveur.

correction-phone-conference = Les conférences par téléphone
    .said = On citait OVH et FreeConferenceCall pour se réunir par téléphone.
    .now = Nous n'avons pas pu vérifier ce que ces offres sont devenues. De toute façon, ces appels passent par des entreprises, qui peuvent les entendre et connaissent les numéros.
    .do = Vérifiez l'offre et le prix de l'appel, et n'y dites que ce que vous diriez portes ouvertes.

# Anonymity, Tor, VPN

correction-vpn-anonymity = Un VPN ne rend pas anonyme
    .said = Un grand tableau répondait « anonymat complet : oui », à condition d'ajouter un VPN.
    .now = C'était faux, et cela le reste : un VPN change l'intermédiaire à qui vous faites confiance, rien de plus. Un compte, un paiement, une voix, l'empreinte du navigateur vous désignent toujours.
    .do = Demandez-vous d'abord à qui vous voulez cacher quoi : c'est l'objet du chapitre sur les VPN et Tor.

correction-burner-phone = Un téléphone payé en liquide ne rend pas anonyme
    .said = On lisait qu'un téléphone jetable, acheté en espèces, donnait l'anonymat.
    .now = Cela n'a jamais été vrai. Des pays, dont la Belgique, exigent une pièce d'identité pour une carte prépayée ; surtout, l'appareil raconte où il dort, qui il appelle et avec quel autre téléphone il se déplace.
    .do = Pour une rencontre discrète, laissez tout téléphone chez vous.

correction-vpn-sees-all = Ce que voit votre fournisseur de VPN
    .said = On lisait que le fournisseur du VPN voit tout ce que vous faites.
    .now = Il voit votre adresse, le nom des sites et les heures, comme votre fournisseur d'accès avant lui. Quand le site est en HTTPS, il ne lit ni les pages ni les messages.

correction-jitsi-torsocks = Ni Jitsi ni navigateur par torsocks
    .said = On lisait que torsocks rendait anonyme un appel Jitsi.
    .now = Il ne l'a jamais fait : Tor ne transporte pas ce type de trafic. Au mieux l'appel échoue, au pire votre véritable adresse sort à côté ; et un navigateur ordinaire se reconnaît même à travers Tor.
    .do = Pour naviguer, prenez Tor Browser ; pour un appel, renoncez à Tor.

correction-mumble-torsocks = Mumble par torsocks
    .said = On lisait qu'il suffisait de lancer « torsocks mumble ».
    .now = Mumble envoie la voix par un trafic que Tor ne transporte pas : sans le mode TCP forcé dans ses réglages, il n'y a pas de son. Cela ne vaut que sous Linux, et les essais connus sont anciens.
    .do = Faites un essai avant la réunion, et souvenez-vous que Tor ne déguise pas une voix.

correction-tox-tor = Tox ne passe pas par Tor
    .said = On lisait que Tox passait directement par Tor, et chiffrait les groupes avec GPG.
    .now = Ni l'un ni l'autre n'a jamais été vrai. Sans réglage, Tox relie directement les appareils : considérez que vos contacts peuvent apprendre votre adresse IP.
    .do = Pour écrire par Tor sans rien régler, prenez Briar.

correction-discord-tor = Discord avec un VPN ou Tor
    .said = On lisait qu'il était impossible d'utiliser Discord avec un VPN ou Tor Browser.
    .now = C'était trop absolu, et nous n'avons pas trouvé de règle qui le dise. Mais Discord peut réclamer à tout moment une adresse ou un numéro de téléphone, et bloquer le compte en attendant.
    .do = De toute façon, organisez-vous ailleurs.

correction-tor-and-vpn = Tor et un VPN ensemble
    .said = On lisait qu'il fallait choisir : Tor ou un VPN, jamais les deux.
    .now = C'était trop strict. Un VPN d'abord, puis Tor Browser, est acceptable : le VPN voit, à la place de votre fournisseur d'accès, que vous utilisez Tor. L'inverse affaiblit l'anonymat : ne le faites pas.
    .do = Le plus souvent, l'un des deux suffit ; si Tor est bloqué, essayez un « pont » dans les réglages de Tor Browser.

correction-tor-safest = Le niveau le plus strict de Tor Browser
    .said = On lisait qu'il fallait toujours régler Tor Browser au niveau de sécurité le plus haut.
    .now = Ce niveau coupe JavaScript partout : pads, tchats et webmails ne s'ouvrent plus. Jusqu'au milieu de 2025, changer de niveau sans redémarrer laissait actif ce que l'on croyait coupé.
    .do = Gardez-le pour lire, baissez-le si un pad refuse de s'ouvrir, et redémarrez le navigateur à chaque changement.

correction-onion-addresses = Les adresses en .onion ont rallongé
    .said = Des guides donnent encore des adresses en .onion de seize caractères.
    .now = Elles ne mènent plus nulle part depuis octobre 2021 : une adresse d'aujourd'hui en compte cinquante-six.
    .do = Reprenez l'adresse sur le site officiel du service, jamais dans un vieux texte.

correction-mullvad-openvpn = Mullvad sans OpenVPN
    .said = Des tutoriels font régler Mullvad avec OpenVPN.
    .now = Mullvad a annoncé la fin d'OpenVPN sur ses serveurs au 15 janvier 2026 : il reste WireGuard.
    .do = Utilisez son application, ou refaites votre réglage avec WireGuard.

correction-orbot-screens = Orbot : d'autres boutons
    .said = Des tutoriels décrivent un rouage, « RPV de l'appareil entier » et un curseur.
    .now = L'écran a changé, la logique reste : vous choisissez les applications qui passeront par Tor, puis vous vous connectez. Sur iPhone, plantages et fuites restent possibles.
    .do = Sur Android, activez dans les réglages du système le blocage des connexions sans VPN.

correction-tails-address = Tails a changé d'adresse
    .said = On lisait l'adresse tails.boum.org.
    .now = Le site est tails.net ; en septembre 2024, l'équipe a rejoint le Tor Project. Depuis mars 2026, le gestionnaire de mots de passe fourni est Secrets, qui ouvre les fichiers de KeePassXC.
    .do = Téléchargez Tails seulement sur tails.net, en suivant la vérification proposée.

correction-tails-pidgin = Pidgin et OTR dans Tails
    .said = On lisait que Tails fournissait Pidgin et OTR, prêts pour discuter en chiffré.
    .now = Les deux ont vieilli. La liste des logiciels de Tails 7 les citait encore, mais en 2026 on recommandait de retirer Pidgin de Debian, dont Tails est tiré : nous ne savons pas ce que contiendra votre version.
    .do = Regardez dans ses menus avant de promettre quoi que ce soit au groupe.

correction-cover-your-tracks = Panopticlick s'appelle Cover Your Tracks
    .said = On lisait qu'il fallait tester son navigateur sur Panopticlick.
    .now = Ce test de l'EFF s'appelle Cover Your Tracks depuis 2020. Un bon résultat ne rend pas anonyme : il ne cache ni votre adresse IP, ni un compte à votre nom.

# Devices, disks, passwords

correction-buttercup = Buttercup a fermé
    .said = On lisait que Buttercup était un bon gestionnaire de mots de passe.
    .now = Le projet a fermé en mars 2025 : ses failles ne seront plus réparées.
    .do = Exportez vos mots de passe vers KeePassXC, vérifiez qu'ils y sont, puis effacez le fichier exporté : il se lit sans mot de passe.

correction-veracrypt-mac = VeraCrypt ne chiffre pas un Mac
    .said = On lisait que VeraCrypt chiffrait l'ordinateur, Windows comme Mac.
    .now = Il ne sait chiffrer que le disque système de Windows. S'y fier sur un Mac, c'est croire protégé un disque qui ne l'est pas.
    .do = Sur un Mac, activez FileVault et notez la clé de secours sur papier.

correction-veracrypt-windows = VeraCrypt et le démarrage de Windows
    .said = On lisait VeraCrypt sans réserve, pour chiffrer tout un ordinateur Windows.
    .now = En avril 2026, Microsoft a fermé le compte qui signait ses programmes. La version 1.26.29, de juin 2026, en apporte de nouveaux, signés ; depuis, des démarrages bloqués ont tout de même été signalés sur des machines récentes.
    .do = Avant de chiffrer un système Windows avec lui, sauvegardez vos données et lisez les nouvelles du projet ; BitLocker, sa clé de secours notée sur papier, est souvent plus simple.

correction-luks-derivation = LUKS : vérifier le réglage
    .said = On lisait que LUKS suffisait pour chiffrer un ordinateur sous Linux.
    .now = C'est toujours le bon choix, mais le réglage compte : en 2023, la police française semble avoir ouvert l'ordinateur d'un·e militant·e, protégé par une longue phrase de passe ; un spécialiste soupçonne l'ancien format.
    .do = Faites vérifier que vous avez LUKS2 avec argon2id ; sauvegardez tout avant une conversion.

correction-antivirus = Un antivirus ne prouve rien
    .said = On lisait qu'un examen avec Malwarebytes permettait de s'assurer que l'ordinateur était sain.
    .now = Un examen qui ne trouve rien n'a jamais rien prouvé : il repère des logiciels connus, pas un outil fait pour vous surveiller.
    .do = Si vous croyez un appareil piégé, prévenez votre groupe depuis un autre, et faites-vous aider avant d'effacer.

# Hosts and addresses

correction-old-addresses = Les adresses données en 2020
    .said = On lisait des listes de serveurs, d'adresses en .onion, de tutoriels, et l'adresse d'un salon ouvert à Grenoble.
    .now = Nous n'avons pas pu les ouvrir une à une : certains services ont fermé, d'autres adresses ont pu changer de mains. Le salon de Grenoble appartient au passé.
    .do = Reprenez chaque adresse sur le site officiel du projet, et n'entrez pas dans un salon parce qu'un vieux texte le cite.

correction-framasoft-services = Framasoft a fermé des services
    .said = On renvoyait à une longue liste de services Framasoft, dont Framateam pour les assemblées.
    .now = L'association a annoncé dès 2019 qu'elle en fermerait beaucoup ; elle a ouvert depuis Frama.space, pour les associations et les collectifs. Framapad comptait encore fin 2024 parmi ses services, Framateam en 2026 ; les autres sont à vérifier un par un.
    .do = Ouvrez la page du service et essayez-le avant de l'annoncer au groupe.

correction-riseup-invitation = Riseup : sur invitation
    .said = On lisait que, pour plus de sécurité, il suffisait d'ouvrir une adresse Riseup.
    .now = Une adresse demande un code d'invitation, donné par une personne déjà inscrite. Le VPN, lui, s'utilise sans compte.
    .do = Pas d'invitation ? Regardez du côté d'Autistici ou de Disroot, qui ont leurs propres conditions ; Systemli en demande une aussi.

correction-riseup-warrants = Aucun hébergeur n'est une garantie
    .said = On citait la politique de Riseup (adresses IP non gardées, demandes de la justice combattues), ce qui pouvait se lire comme une garantie.
    .now = Ce n'en a jamais été une : en février 2017, Riseup a fait savoir qu'il avait obéi, faute d'autre recours, à deux mandats tenus secrets, dans des affaires d'extorsion. Depuis, il chiffre les nouvelles boîtes sur son serveur, et déclare toujours ne pas garder les adresses IP.
    .do = Ce que l'hébergeur ne doit pas lire doit être chiffré de bout en bout.

# Law

correction-french-retention = Combien de temps vos données sont gardées, en France
    .said = On lisait que la loi imposait deux ans, et que les fournisseurs d'accès gardaient la liste des sites visités.
    .now = Nous n'avons trouvé aucune règle qui le prévoie. Selon les décrets d'octobre 2021 : cinq ans après la fin du contrat pour l'identité civile, un an pour l'origine des connexions ; un an aussi pour le trafic et la localisation, par un décret repris chaque année, dont le dernier connu de nous date d'octobre 2025.
    .do = Nous n'avons pas pu vérifier le renouvellement d'octobre 2026 : si une décision en dépend, demandez à un·e avocat·e.

correction-letters-secrecy = La poste et vos lettres
    .said = On lisait que la poste pouvait légalement ouvrir tout le courrier.
    .now = Ce n'est pas ce que dit la loi française : le secret des correspondances est protégé, sur papier comme en ligne, et le violer est puni, hors les cas prévus par la loi.
    .do = La loi punit, elle n'empêche pas : ce qui ne doit pas être lu, chiffrez-le ou dites-le de vive voix.

correction-lockdown-rules = Les règles du confinement
    .said = On lisait comment justifier ses sorties, garder ses distances, attendre un vaccin.
    .now = C'est passé : en France, ce régime d'exception a pris fin le 1er août 2022. D'autres interdictions, parfois limitées à quelques rues, peuvent changer du jour au lendemain.
    .do = Le jour même, regardez le site de la préfecture ou de la mairie.

## Les tableaux par usage

comparison-messaging = Messageries : que choisir ?
    .slug = messageries
    .summary = Pour choisir où s'écrire : l'avis en tête de chaque groupe compte plus qu'une bonne case. « De bout en bout » cache ce que vous dites, pas qui parle à qui : lisez aussi ce que le service apprend.

comparison-meetings = Réunions à distance : que choisir ?
    .slug = reunions
    .summary = Pour se parler ou se voir à plusieurs : regardez d'abord combien de personnes y tiennent, puis qui peut écouter, et faites un essai avant le jour dit. Un chiffrement « si on l'active » ne protège rien tant qu'on ne l'a pas activé.

comparison-mail-and-files = Courriel chiffré, pads et fichiers : que choisir ?
    .slug = courriel-pads-fichiers
    .summary = Pour envoyer une lettre, écrire un texte ensemble ou passer un fichier : regardez d'abord si le serveur peut lire. Le lien d'un pad est une clé : qui le reçoit peut lire, et souvent écrire.

comparison-hosts = Hébergeurs et boîtes de courriel : à qui se fier ?
    .slug = hebergeurs
    .summary = Pour ouvrir une boîte ailleurs que chez les géants du web : regardez comment on y entre, et ce que l'hébergeur peut apprendre. Aucun n'est une garantie face à la justice : ce qu'il ne doit pas lire se chiffre avant d'arriver chez lui.

comparison-anonymity = Tor, VPN et métadonnées : que choisir ?
    .slug = tor-vpn-metadonnees
    .summary = Pour voir qui peut relier votre connexion à ce que vous consultez : un VPN déplace la confiance, Tor la répartit. Aucun de ces outils ne rend anonyme à lui seul : un compte ou un nom que vous donnez vous désigne toujours.

comparison-systems = Systèmes : lequel pour quelle machine ?
    .slug = systemes
    .summary = Pour remplacer Windows, ou travailler à côté sans laisser de traces : comparez la mémoire demandée à celle de votre machine. Installer un système peut effacer tout ce qui s'y trouve : faites d'abord une sauvegarde.

comparison-disks = Chiffrer un disque ou une clé USB : avec quoi ?
    .slug = chiffrer-un-disque
    .summary = Pour qu'un ordinateur perdu ou saisi ne livre pas ses fichiers : cherchez la ligne de votre système. Le disque n'est protégé que machine éteinte : en veille, la clé reste en mémoire.

comparison-passwords = Gestionnaires de mots de passe : lequel choisir ?
    .slug = mots-de-passe
    .summary = Pour n'avoir qu'une phrase à retenir : regardez d'abord où dorment vos mots de passe, dans un fichier chez vous ou sur le serveur d'une entreprise. Un fichier n'a pas d'autre copie que celles que vous faites : sauvegardez-le.

## Compromis et bouts d'arbres ajoutés en novembre 2026

cryptpad-how-many = Personne n'annonce à combien on peut écrire ensemble sur CryptPad, et nous n'avons pas de mesure. Restez à quelques-un·es, et faites un essai à votre nombre avant d'en dépendre.
cryptpad-only-through-tor = Ce n'est pas CryptPad qui cache d'où vous venez, c'est Tor Browser. Si une seule personne ouvre le document dans un autre navigateur, l'hébergeur voit d'où elle vient. Convenez-en avant de donner le lien.
signal-weak-connection-unknown = De l'écrit de Signal sur une mauvaise connexion, nous n'avons ni chiffre ni essai. Faites-en un de là où les gens seront, et prévoyez qui relit à voix haute ce qui n'arrive pas.

end-meeting-pseudonym-app = SimpleX, sans numéro ni compte
    .help = Messages et groupes y sont chiffrés de bout en bout, sur ordinateur, Android et iPhone, et les relais n'ont ni vos contacts ni vos groupes. Passez-vous un lien en main propre et comparez les codes de sécurité : qui intercepte le lien peut prendre une place. Le guide du projet s'arrête à une centaine, on n'y appelle qu'à deux, et le relais voit votre adresse IP si Tor n'est pas réglé. Rien ne peut s'installer ? CryptPad s'ouvre dans un navigateur, sans compte.

xmpp-host-unknown = XMPP ne demande ni nom ni numéro, mais ses hébergeurs demandent souvent une autre adresse. Nous n'en connaissons aucun dont nous puissions assurer qu'il ne demande rien et laisse venir par Tor.
claim-note-xmpp-2026-hosts = Le protocole ne demande rien ; les hébergeurs, si. Disroot veut une autre adresse, d'autres une invitation.
claim-note-no-internet = Un appel passe par le réseau téléphonique : pas besoin d'internet.
