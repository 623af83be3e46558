### Les mots de l'interface. Espaces ordinaires et apostrophes droites : la typographie est faite à la construction.

## La langue, et les noms des dossiers et des fichiers

language-name = Français
# La région dont on suit les usages pour les dates et les nombres.
language-locale = fr
# Les langues des pages vers lesquelles nous menons.
language-ar = arabe
language-de = allemand
language-en = anglais
language-es = espagnol
language-fr = français
language-it = italien
language-ja = japonais
language-nl = néerlandais
language-pt = portugais
language-ru = russe
path-tools = outils
path-answers = reponses
path-compare = comparer
path-decide = choisir
path-glossary = lexique
path-sources = sources
path-changes = changements
path-copies = emporter
path-corrections = depuis-2020
path-index = index-a-z

## Les titres des pages

title-root = Choisir une langue
title-missing = Page introuvable
title-tools = Tous les outils
title-glossary = Lexique
title-sources = Sources et chiffres
title-changes = Ce qui a changé dans nos fiches
title-corrections = Ce qui a changé depuis 2020
title-copies = Emporter la brochure
title-index = Index de A à Z

## La navigation

nav-answers = Réponses
nav-decide = Choisir
nav-compare = Comparer
nav-tools = Outils
nav-chapters = Chapitres
nav-glossary = Lexique
nav-sources = Sources

skip-to-text = Aller au texte
label-languages = Langues
label-parts = Parties de la brochure
label-crumbs = Vous êtes ici
label-turn = Chapitres voisins
back-to-top = Haut de la page

## Le pied de page

footer-edition = Édition du { $date }.
footer-changed = Ce qui est écrit ici a pu changer depuis : un service ferme, un réglage se déplace. Vérifiez avant de vous y fier.
footer-sources = D'où vient chaque fait : les sources et leurs dates

## Une page qui n'est pas traduite

untranslated-title = Pas encore traduit
untranslated-text = La traduction de cette page manque, ou doit être corrigée. En attendant, voici le texte d'origine.

## Les encadrés, les notes et les tâches

notice-note = À noter
notice-tip = Conseil
notice-important = Important
notice-warning = Attention
notice-caution = Danger
note-call = Note
note-back = Revenir au texte
notes-title = Notes
task-done = fait :
task-to-do = à faire :

## Ce que la brochure pense d'un outil

verdict-recommended = recommandé
verdict-fallback = de secours
verdict-listed = cité
verdict-avoid = à éviter
verdict-today = Aujourd'hui : { $verdict }
status-active = vivant
status-maintenance = entretenu au ralenti
status-discontinued = abandonné
status-merged = fondu dans un autre
status-renamed = a changé de nom

## Les faits

in-theory = en théorie
in-practice = en pratique
labelled = { $label } :
people =
    { $count ->
        [one] { $number } personne
       *[other] { $number } personnes
    }
unlimited = sans limite annoncée
some-people = possible, à un nombre inconnu
no-people = non
unknown = inconnu
to-recheck = à revérifier
# Un fait ancien dans une phrase.
old-claim = { $value } ({ $date }, à revérifier)
to-confirm = à confirmer
condition = à savoir
disputed = contesté
source-number = Source
claim-sources =
    { $count ->
        [one] Source :
       *[other] Sources :
    }
history-of-fact =
    { $count ->
        [one] Avant : un autre relevé
       *[other] Avant : { $count } autres relevés
    }

## Ce qu'il faut à un groupe

people-need =
    { $count ->
        [one] { $number } personne
       *[other] { $number } personnes
    }
# La valeur la moins bonne que le groupe accepte.
at-least = { $value }

# Un moyen d'échanger, quel que soit le nombre.
need-offered = possible

## Ce que valent les outils, pour ce qu'il faut

outcome-met = tenu
outcome-short = pas tenu
outcome-unknown = inconnu
held-title = Besoin par besoin, ce qui tient
held-about =
    { $missed ->
        [0] Chaque besoin est comparé aux faits du catalogue, avec leur date et leur source. Ici, tous sont tenus.
        [one] Chaque besoin est comparé aux faits du catalogue, avec leur date et leur source. Ici, un besoin n'est pas tenu, et nous vous le disons.
       *[other] Chaque besoin est comparé aux faits du catalogue, avec leur date et leur source. Ici, { $missed } besoins ne sont pas tenus, et nous vous le disons.
    }
held-weakest = Le maillon le plus faible de l'assemblage :
weakest-title = Le reste de la sécurité
weakest-about = Vous ne l'avez pas demandé, mais autant le savoir : un assemblage ne protège pas mieux que son outil le plus faible.
also-title = Feraient aussi l'affaire
also-about = D'après ce que l'on en sait, chacun de ces outils tient seul tous ces besoins.
aside-title =
    { $count ->
        [one] Un outil écarté, et pourquoi
       *[other] Les { $count } outils écartés, et pourquoi
    }
aside-about = Pour chacun, le premier besoin qu'il ne tient pas seul, avec le fait qui le dit. Un outil écarté ici peut convenir ailleurs.
# Un besoin, devant le fait qui l'empêche. $value est vide quand rien de précis n'est demandé.
aside-need = { $need } ({ $value }) :
# Le même, dans une liste de besoins.
unmet-need = { $need } ({ $value })
why-avoid = à éviter
why-gone = abandonné
why-short = pas tenu
why-unknown = inconnu
why-not-advised = tient ces besoins, mais nous ne le conseillons pas
why-would-do = ferait aussi l'affaire
without-title = Pourquoi pas celui-ci ?
without-count =
    { $count ->
        [one] Une réponse rapide où nous en conseillons un autre
       *[other] { $count } réponses rapides où nous en conseillons un autre
    }
without-about = Pour chaque situation, le premier besoin que cet outil ne tient pas seul. Là où il ferait aussi l'affaire, nous le disons.
found-tools = Ce qui convient
found-pairs = Deux outils ensemble
found-rule-burden = L'ordre suit une règle : d'abord ce qui tient tout, puis ce dont une partie reste inconnue ; à égalité, ce qui demande le moins ({ $burden }), puis l'alphabet. Seuls les outils que nous recommandons, au moins en secours, y figurent.
found-rule = L'ordre suit une règle : d'abord ce qui tient tout, puis ce dont une partie reste inconnue ; à égalité, l'alphabet. Seuls les outils que nous recommandons, au moins en secours, y figurent.
found-none = Aucun des outils que nous recommandons ne tient tout cela, ni seul ni à deux.
found-grounds = Sur quoi cela repose
found-unknown = à vérifier : { $what }
unmet-title = Ce à quoi rien ne répond
unmet-about = Pour ces réponses, rien dans notre catalogue ne tient tout ce qui est demandé, ni un outil, ni deux ensemble. L'arbre mène alors à ce qui s'en approche, avec ses limites.
unmet-here-title = Rien ne tient tout ce que vous demandez
unmet-here = Aucun outil de notre catalogue, ni deux ensemble, n'y suffit d'après ce que l'on en sait. Ce qui suit s'en approche : lisez bien ce qui n'est pas tenu, ou renoncez à une demande.
unmet-here-list = Aucun outil que nous recommandons, ni deux ensemble, n'y suffit d'après ce que l'on en sait. Renoncez à une demande, ou rencontrez-vous.

## Une page qui n'existe pas

missing-about = Cette page n'existe pas, ou n'existe plus. L'adresse contient peut-être une faute, ou la page a changé de nom : l'index mène à tout ce qu'il y a ici.
missing-home = Aller à la première page

## La première page

home-answers = Réponses rapides
home-answers-about = Trouvez la situation qui ressemble à la vôtre : la réponse tient en une page.
home-decide = Pas sûr·e de ce qu'il vous faut ?
home-compare = Comparer les outils
home-history = Tableaux gardés comme histoire
home-history-about = Ce que disaient les textes d'origine. À lire pour comprendre, pas pour choisir.
home-chapters = Lire la brochure
home-more = Pour aller plus loin

## Un chapitre

chapter-number = Chapitre { $number }
chapter-minutes =
    { $minutes ->
        [one] { $minutes } minute de lecture
       *[other] { $minutes } minutes de lecture
    }
contents = Dans cette page
previous = Précédent
next = Suivant

## Un outil

tool-aliases = Aussi appelé : { $names }
tool-advice = Attention
advice-short = Attention :
tool-for-whom = Pour qui
tool-pros = Ce qui est bien
tool-cons = Ce qui l'est moins
tool-facts = Ce que l'on sait
tool-facts-about = Chaque fait porte sa date et sa source. Un fait qui manque n'est pas une bonne nouvelle : il est seulement inconnu.
tool-facts-caption = Ce que l'on sait : { $tool }
tool-facts-criterion = Question
tool-facts-known = Ce que l'on sait
tool-card = En bref
tool-status = État
tool-licence = Licence
tool-website = Site
tool-places = Les adresses
tool-servers = Où s'en servir
tool-tutorials = Modes d'emploi
tool-links = Autres pages
tool-places-about = Une adresse peut disparaître ou changer de mains. La date dit quand elle marchait encore.
tool-answers = Où nous le conseillons
tool-comparisons = Dans les tableaux
place-date = Dernière mention : { $date }
place-language = langue : { $language }
address-lost = adresse perdue ou non relevée

## Tous les outils

tools-about = Par usage, avec notre avis en un mot. Le nom de l'outil mène à sa fiche.
tools-groups = Par usage

## Un tableau

table-tool = Outil
table-filters = N'afficher que les outils
table-reset = Tout afficher
table-columns = Que veulent dire les colonnes ?
table-sources = Sources du tableau
table-others = Les autres tableaux
table-open = Ouvrir ce tableau en entier
table-history-title = C'est de l'histoire
table-history-text = Ce tableau montre ce que ses sources imprimaient à leur date. Il n'est pas un conseil : pour choisir aujourd'hui, regardez les tableaux à jour.
filter-mode = avec : { $mode }
filter-verdict = avis : { $verdict }

rows-recommended = Nous les recommandons
rows-fallback = En secours
rows-listed = Cités, sans les conseiller
rows-avoid = À éviter

## Ce qui a changé

changes-about = Chaque fois qu'un fait en remplace un autre dans nos fiches, il apparaît ici, le plus récent d'abord.
changes-feed = S'abonner (flux Atom)
changes-none = Rien n'a encore changé.
change-status = État
change-before = avant : { $value } ({ $date })
change-unexplained = Une source plus récente dit autre chose ; nous ne savons pas ce qui a changé, de l'outil ou du regard.
change-successor = À la place :
feed-title = { $title } : ce qui a changé
feed-entry = { $tool } : { $what }
corrections-about = Les textes de 2020 dont part cette brochure ont vieilli, et quelques affirmations n'ont jamais été établies. Voici, une par une, ce qu'on lisait et ce qui est vrai.
correction-said = Avant
correction-now = En vérité
correction-do = Que faire
correction-since = Depuis : { $date }.
correction-tools = Outils :
correction-said-by = Où on le lisait
fault-outdated = n'est plus vrai
fault-unsupported = n'a jamais été établi
fault-dangerous = dangereux
fault-renamed = a changé de nom

## L'index

index-about = Tous les noms de la brochure, les anciens aussi : outils, mots, réponses, chapitres.
index-letters = Lettres
index-see = voir { $name }
index-tool = outil
index-term = mot du lexique
index-answer = réponse rapide
index-decision = questions
index-chapter = chapitre

## Un arbre de questions

tree-start = Commencer
tree-open = Ouvrir cet arbre sur sa page
tree-about = Une question par page. Vous pourrez revenir sur chaque réponse. Rien n'est enregistré ni envoyé.
tree-whole = L'arbre en entier
tree-whole-about = Toutes les questions sur une page, pour imprimer ou pour lire hors ligne.
tree-questions = Les questions
tree-ends = Où l'on arrive
option-next = puis : { $next }
tree-answer = Notre réponse :
tree-tools = Les outils :
tree-lists = La liste dépend de vos réponses :

## Un pas dans l'arbre

step-number = Question { $number }
step-so-far = Vos réponses jusqu'ici
step-change = changer
step-change-spoken = la réponse à : { $question }
step-end = Voici ce que nous proposons
step-answer = La réponse complète
step-held = Vos demandes, une par une
step-restart = Recommencer depuis le début
step-tree = Voir toutes les questions

## Une réponse

answer-audience = Pour qui
answer-stack = Les outils, ensemble
answer-needs = Ce qu'il faut au groupe
answer-compromises = Ce que cette réponse ne tient pas
answer-others = Autres situations

## Le lexique

glossary-about = Les mots de la brochure, expliqués simplement.
glossary-words = Tous les mots
glossary-also = On dit aussi : { $names }

## Les sources

sources-about = Tout ce que la brochure affirme vient de l'une de ces sources. Celles qui ont disparu restent nommées.
sources-figures = Les chiffres du texte
sources-list = Les sources
source-seen = Vue : { $date }
source-tools = Elle parle de :
sources-data = Les données, pour les reprendre
sources-data-about = Chaque fait de la brochure, avec sa date, ses sources et ce qu'on disait avant, dans des fichiers à reprendre ailleurs :
data-csv = catalogue.csv, pour un tableur
data-json = catalogue.json, pour un programme
data-schema = le schéma, qui dit ce que contient chaque champ

## Ce qui n'est pas traduit, ou plus à jour

# Devant un avertissement montré dans la langue d'origine.
instead-changed = Ce passage a pu changer depuis sa traduction ; le voici dans la langue d'origine.
instead-untranslated = Ce passage n'est pas encore traduit ; le voici dans la langue d'origine.
instead-unfaithful = La traduction de ce passage doit être corrigée ; le voici dans la langue d'origine.
unreviewed = Traduction pas encore relue par une personne dont c'est la langue.
stale-title = L'original a changé
stale-text = Cette page a été traduite d'une version plus ancienne. Ce qui avertit d'un danger est montré tel que le dit l'original d'aujourd'hui.
undated-title = Traduction de version inconnue
undated-text = On ne sait pas de quelle version du texte cette traduction est faite. Ce qui avertit d'un danger est montré tel que le dit l'original d'aujourd'hui.
partial-title = En partie traduit
partial-text = Ce qui n'est pas encore traduit est montré dans la langue d'origine.
read-original = Lire l'original

## L'état des traductions et des faits

path-status = etat
title-status = État de la brochure
status-about = Ce qui est traduit, relu et à jour, langue par langue, et l'âge des faits. Ces nombres sont comptés à la construction du site.
status-languages = Les traductions
status-language = Langue
status-texts = Textes à jour
status-stale = À retraduire
status-missing = À traduire
status-reviewed = Relus
status-words = Mots restants
status-of = { $part } sur { $all }
status-original = langue d'origine
status-due = Ce qui reste à faire dans cette langue
status-none-due = Rien : tout est traduit, et à jour.
status-word-count = mots : { $number }
status-passages =
    { $count ->
        [one] un passage
       *[other] { $count } passages
    }
state-stale = l'original a changé
state-undated = version d'origine inconnue
state-missing = pas encore traduit
state-partial = traduit en partie
state-broken = à corriger, l'original est montré
status-interface = Les mots de l'interface
status-catalogue = Les mots du catalogue
status-facts = Les faits
status-facts-fresh = À jour
status-facts-stale = À revérifier
status-facts-confidence = À confirmer
status-stale-facts = Ce qui est à revérifier, outil par outil
status-stale-fact = { $what } ({ $date })
status-how = Pour traduire ou relire, un éditeur de texte suffit : le fichier README du dépôt explique comment.
footer-status = État des traductions et des faits

## L'âge d'une copie, sur la première page de chaque forme

imprint-edition = Édition du { $date }.
imprint-until = À partir du { $date }, tenez pour ancien tout ce qu'elle affirme.
imprint-stale =
    { $count ->
        [0] À la date de cette édition, tous les faits ({ $facts }) étaient à jour.
        [one] À la date de cette édition, un fait sur { $facts } était déjà à revérifier ; c'est écrit là où il est cité.
       *[other] À la date de cette édition, { $count } faits sur { $facts } étaient déjà à revérifier ; c'est écrit là où chacun est cité.
    }
imprint-which = Voir la liste
imprint-newest = L'édition la plus récente :
imprint-nowhere = Nous n'avons pas encore d'adresse où trouver une édition plus récente : demandez à qui vous a donné cette copie.

## Emporter la brochure

copies-about = La même brochure, à garder hors ligne, à passer de main en main, à republier.
copies-whole = La brochure entière
copies-all = La même, dans toutes les langues
copies-articles = La publier en articles
copies-articles-about = Chaque chapitre, et la brochure entière, prêts à coller dans le formulaire d'un site : en source SPIP, en HTML réduit aux balises qu'un formulaire garde, ou en texte.
copies-verify = Vérifier une copie
copies-verify-about = Une copie a pu être abîmée, ou changée. Le fichier SHA256SUMS donne l'empreinte de chaque fichier. Dans le dossier du site, ou dans celui que donne le zip, cette commande dit ce qui manque ou diffère :
copies-verify-more = Elle ne dit pas ce qui a été ajouté. Et qui change une copie peut aussi changer la liste : comparez celle-ci avec une liste obtenue par un autre chemin.
format-html = Une seule page
    .about = Toute la brochure dans un fichier, images comprises. À enregistrer, puis à ouvrir dans un navigateur, sur un téléphone comme sur un ordinateur, sans connexion.
format-zip = Le site dans un dossier (zip)
    .about = Toutes les pages, à déplier sur une clé ou un ordinateur. Ouvrez ensuite index.html.
format-text = Du texte seul
    .about = Pour un vieux téléphone, une liseuse, un message. Les renvois sont des numéros à chercher dans le texte.
format-gemtext = Gemtext
    .about = Le même texte, pour une capsule du protocole Gemini.
format-spip = Source SPIP
format-fragment = HTML simple
format-post = Texte
size-kilobytes = { $number } ko
size-megabytes = { $number } Mo

## La brochure en un seul fichier, en texte, en article

brochure-contents = Sommaire
brochure-back = Revenir au sommaire
# Au début de la brochure en texte seul, où les renvois sont des numéros.
text-how = Chaque section porte un numéro, comme §12. Un renvoi donne ce numéro : cherchez-le dans le texte pour y aller.
# Une image, dans un texte qui n'en montre pas.
picture-shows = [Image : { $alt }]
# Un arbre de questions en texte : une réponse, et le numéro où aller.
tree-how = Commencez au numéro 1. Chaque réponse dit à quel numéro continuer.
tree-if = Si c'est « { $answer } » : allez au { $number }.
article-how = À copier champ par champ dans le formulaire du site : seulement ce qui suit chaque ligne de signes =.
article-title = Titre
article-abstract = Descriptif
article-body = Texte
article-pictures = Images
article-pictures-how = À envoyer avec l'article. Puis, dans le texte, remplacez chaque parenthèse (IMG1 …) par ‹img…|center›, avec le numéro que SPIP donne à l'image.
article-links = Liens
