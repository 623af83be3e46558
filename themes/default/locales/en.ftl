### The words of the interface. Ordinary spaces and straight apostrophes: the typography is done when the site is built.

## The language, and the names of folders and files

language-name = English
# The region whose ways with dates and numbers are followed.
language-locale = en-GB
# The languages of the pages we link to.
language-ar = Arabic
language-de = German
language-en = English
language-es = Spanish
language-fr = French
language-it = Italian
language-ja = Japanese
language-nl = Dutch
language-pt = Portuguese
language-ru = Russian
path-tools = tools
path-answers = answers
path-compare = compare
path-decide = decide
path-glossary = glossary
path-sources = sources
path-changes = changes
path-copies = copies
path-corrections = since-2020
path-index = index-a-z

## The titles of the pages

title-root = Choose a language
title-missing = Page not found
title-tools = All the tools
title-glossary = Glossary
title-sources = Sources and figures
title-changes = What has changed in our data sheets
title-corrections = What has changed since 2020
title-copies = Take the brochure with you
title-index = Index from A to Z

## Navigation

nav-answers = Answers
nav-decide = Choose
nav-compare = Compare
nav-tools = Tools
nav-chapters = Chapters
nav-glossary = Glossary
nav-sources = Sources

skip-to-text = Skip to the text
label-languages = Languages
label-parts = Parts of the brochure
label-crumbs = You are here
label-turn = Neighbouring chapters
back-to-top = Back to top

## The foot of the page

footer-edition = Edition of { $date }.
footer-changed = What is written here may have changed since: a service closes, a setting moves. Check before you rely on it.
footer-sources = Where each fact comes from: the sources and their dates

## A page that isn't translated

untranslated-title = Not translated yet
untranslated-text = The translation of this page is missing, or has to be corrected. Until then, here is the original text.

## Boxes, notes and tasks

notice-note = Note
notice-tip = Tip
notice-important = Important
notice-warning = Warning
notice-caution = Danger
note-call = Note
note-back = Back to the text
notes-title = Notes
task-done = done:
task-to-do = to do:

## What the brochure thinks of a tool

verdict-recommended = recommended
verdict-fallback = fallback
verdict-listed = mentioned
verdict-avoid = avoid
verdict-today = Today: { $verdict }
status-active = active
status-maintenance = maintained at a slow pace
status-discontinued = abandoned
status-merged = merged into another
status-renamed = has changed its name

## The facts

in-theory = in theory
in-practice = in practice
labelled = { $label }:
people =
    { $count ->
        [one] { $number } person
       *[other] { $number } people
    }
unlimited = no stated limit
some-people = possible, for an unknown number
no-people = no
unknown = unknown
to-recheck = to re-check
# An old fact in a sentence.
old-claim = { $value } ({ $date }, to re-check)
to-confirm = to confirm
condition = keep in mind
disputed = disputed
source-number = Source
claim-sources =
    { $count ->
        [one] Source:
       *[other] Sources:
    }
history-of-fact =
    { $count ->
        [one] Before: another record
       *[other] Before: { $count } other records
    }

## What a group needs

people-need =
    { $count ->
        [one] { $number } person
       *[other] { $number } people
    }
# The least good value that the group accepts.
at-least = { $value }

# A means of communicating, whatever the number.
need-offered = possible

## How well the tools do, for what is needed

outcome-met = met
outcome-short = not met
outcome-unknown = unknown
held-title = Need by need, what is met
held-about =
    { $missed ->
        [0] Each need is compared with the facts of the catalogue, with their date and their source. Here, all are met.
        [one] Each need is compared with the facts of the catalogue, with their date and their source. Here, one need is not met, and we tell you so.
       *[other] Each need is compared with the facts of the catalogue, with their date and their source. Here, { $missed } needs are not met, and we tell you so.
    }
held-weakest = The weakest link in the combination:
weakest-title = The rest of the security
weakest-about = You didn't ask, but you may as well know: a combination protects no better than its weakest tool.
also-title = Would also do
also-about = From what is known of them, each of these tools meets all these needs on its own.
aside-title =
    { $count ->
        [one] One tool set aside, and why
       *[other] The { $count } tools set aside, and why
    }
aside-about = For each one, the first need it doesn't meet on its own, with the fact that says so. A tool set aside here may suit elsewhere.
# A need, in front of the fact that stands in its way. $value is empty when nothing precise is asked for.
aside-need = { $need } ({ $value }):
# The same, in a list of needs.
unmet-need = { $need } ({ $value })
why-avoid = avoid
why-gone = abandoned
why-short = not met
why-unknown = unknown
why-not-advised = meets these needs, but we don't recommend it
why-would-do = would also do
without-title = Why not this one?
without-count =
    { $count ->
        [one] One quick answer where we recommend another tool
       *[other] { $count } quick answers where we recommend another tool
    }
without-about = For each situation, the first need that this tool doesn't meet on its own. Where it would also do, we say so.
found-tools = What suits
found-pairs = Two tools together
found-rule-burden = The order follows a rule: first what meets everything, then what remains partly unknown; among equals, what asks the least ({ $burden }), then alphabetical order. Only the tools we recommend, at least as a fallback, are listed.
found-rule = The order follows a rule: first what meets everything, then what remains partly unknown; among equals, alphabetical order. Only the tools we recommend, at least as a fallback, are listed.
found-none = None of the tools we recommend meets all this, either alone or in pairs.
found-grounds = What this is based on
found-unknown = to check: { $what }
unmet-title = What has no answer
unmet-about = For these answers, nothing in our catalogue meets everything that is asked for, whether one tool or two together. The tree then leads to what comes close, with its limits.
unmet-here-title = Nothing meets everything you ask for
unmet-here = No tool in our catalogue, nor any two together, is enough, from what is known of them. What follows comes close: read carefully what is not met, or drop one requirement.
unmet-here-list = No tool we recommend, nor any two together, is enough, from what is known of them. Drop one requirement, or meet in person.

## A page that does not exist

missing-about = This page does not exist, or no longer does. There may be a mistake in the address, or the page may have a new name: the index leads to everything that is here.
missing-home = Go to the first page

## The first page

home-answers = Quick answers
home-answers-about = Find the situation that looks like yours: the answer fits on one page.
home-decide = Not sure what you need?
home-compare = Compare the tools
home-history = Tables kept as history
home-history-about = What the original texts said. Read them to understand, not to choose.
home-chapters = Read the brochure
home-more = Going further

## A chapter

chapter-number = Chapter { $number }
chapter-minutes =
    { $minutes ->
        [one] { $minutes } minute to read
       *[other] { $minutes } minutes to read
    }
contents = On this page
previous = Previous
next = Next

## A tool

tool-aliases = Also called: { $names }
tool-advice = Warning
advice-short = Warning:
tool-for-whom = Who it's for
tool-pros = What's good
tool-cons = What's less good
tool-facts = What we know
tool-facts-about = Each fact carries its date and its source. A missing fact isn't good news: it is only unknown.
tool-facts-caption = What we know: { $tool }
tool-facts-criterion = Question
tool-facts-known = What we know
tool-card = In short
tool-status = Status
tool-licence = Licence
tool-website = Website
tool-places = Addresses
tool-servers = Where to use it
tool-tutorials = How-to guides
tool-links = Other pages
tool-places-about = An address can disappear or change hands. The date says when it still worked.
tool-answers = Where we recommend it
tool-comparisons = In the tables
place-date = Last mentioned: { $date }
place-language = language: { $language }
address-lost = address lost or not recorded

## All the tools

tools-about = By use, with our opinion in one word. The tool's name leads to its page.
tools-groups = By use

## A table

table-tool = Tool
table-filters = Show only tools
table-reset = Show all
table-columns = What do the columns mean?
table-sources = Sources of the table
table-others = The other tables
table-open = Open this table in full
table-history-title = This is history
table-history-text = This table shows what its sources printed at the time. It is not advice: to choose today, look at the up-to-date tables.
filter-mode = with: { $mode }
filter-verdict = our opinion: { $verdict }

rows-recommended = We recommend them
rows-fallback = As a fallback
rows-listed = Mentioned, not recommended
rows-avoid = Avoid

## What has changed

changes-about = Each time one fact replaces another in our data sheets, it appears here, most recent first.
changes-feed = Subscribe (Atom feed)
changes-none = Nothing has changed yet.
change-status = Status
change-before = before: { $value } ({ $date })
change-unexplained = A more recent source says something else; we don't know what has changed, the tool or the way of looking at it.
change-successor = Instead:
feed-title = { $title }: what has changed
feed-entry = { $tool }: { $what }
corrections-about = The 2020 texts this brochure starts from have aged, and a few claims were never established. Here, one by one, is what people used to read and what is true.
correction-said = Before
correction-now = In truth
correction-do = What to do
correction-since = Since: { $date }.
correction-tools = Tools:
correction-said-by = Where people read it
fault-outdated = is no longer true
fault-unsupported = was never established
fault-dangerous = dangerous
fault-renamed = has changed its name

## The index

index-about = All the names in the brochure, old ones too: tools, words, answers, chapters.
index-letters = Letters
index-see = see { $name }
index-tool = tool
index-term = glossary word
index-answer = quick answer
index-decision = questions
index-chapter = chapter

## A tree of questions

tree-start = Start
tree-open = Open this tree on its own page
tree-about = One question per page. You can come back to each answer. Nothing is saved or sent.
tree-whole = The whole tree
tree-whole-about = All the questions on one page, to print or to read offline.
tree-questions = The questions
tree-ends = Where you end up
option-next = then: { $next }
tree-answer = Our answer:
tree-tools = The tools:
tree-lists = The list depends on your answers:

## A step in the tree

step-number = Question { $number }
step-so-far = Your answers so far
step-change = change
step-change-spoken = the answer to: { $question }
step-end = Here is what we suggest
step-answer = The full answer
step-held = What you asked for, one by one
step-restart = Start again from the beginning
step-tree = See all the questions

## An answer

answer-audience = Who it's for
answer-stack = The tools, together
answer-needs = What the group needs
answer-compromises = What this answer doesn't meet
answer-others = Other situations

## The glossary

glossary-about = The words of the brochure, explained simply.
glossary-words = All the words
glossary-also = Also called: { $names }

## The sources

sources-about = Everything the brochure states comes from one of these sources. Those that have disappeared are still named.
sources-figures = The figures in the text
sources-list = The sources
source-seen = Seen: { $date }
source-tools = It talks about:
sources-data = The data, for you to reuse
sources-data-about = Every fact in the brochure, with its date, its sources and what was said before, in files to reuse elsewhere:
data-csv = catalogue.csv, for a spreadsheet
data-json = catalogue.json, for a program
data-schema = the schema, which says what each field contains

## What isn't translated, or is no longer up to date

# In front of a warning shown in the original language.
instead-changed = This passage may have changed since it was translated; here it is in the original language.
instead-untranslated = This passage isn't translated yet; here it is in the original language.
instead-unfaithful = The translation of this passage needs to be corrected; here it is in the original language.
unreviewed = Translation not yet reviewed by a native speaker.
stale-title = The original has changed
stale-text = This page was translated from an older version. Whatever warns of a danger is shown as it stands in today's original.
undated-title = Translated from an unknown version
undated-text = Nobody knows which version of the text this translation was made from. Warnings are shown as the original of today gives them.
partial-title = Partly translated
partial-text = What isn't translated yet is shown in the original language.
read-original = Read the original

## The status of the translations and of the facts

path-status = status
title-status = Status of the brochure
status-about = What is translated, reviewed and up to date, language by language, and how old the facts are. These numbers are counted when the site is built.
status-languages = The translations
status-language = Language
status-texts = Texts up to date
status-stale = To translate again
status-missing = To translate
status-reviewed = Reviewed
status-words = Words left
status-of = { $part } of { $all }
status-original = original language
status-due = What is left to do in this language
status-none-due = Nothing: everything is translated, and up to date.
status-word-count = words: { $number }
status-passages =
    { $count ->
        [one] one passage
       *[other] { $count } passages
    }
state-stale = the original has changed
state-undated = original version unknown
state-missing = not translated yet
state-partial = partly translated
state-broken = to correct, the original is shown
status-interface = The words of the interface
status-catalogue = The words of the catalogue
status-facts = The facts
status-facts-fresh = Up to date
status-facts-stale = To re-check
status-facts-confidence = To confirm
status-stale-facts = What is to be re-checked, tool by tool
status-stale-fact = { $what } ({ $date })
status-how = To translate or review, a text editor is enough: the README file in the repository explains how.
footer-status = Status of the translations and of the facts

## How old a copy is, on the first page of every form

imprint-edition = Edition of { $date }.
imprint-until = From { $date } on, treat everything it states as old.
imprint-stale =
    { $count ->
        [0] On the date of this edition, all the facts ({ $facts }) were up to date.
        [one] Of { $facts } facts, one was already due to be re-checked on the date of this edition; it says so where it is cited.
       *[other] Of { $facts } facts, { $count } were already due to be re-checked on the date of this edition; each says so where it is cited.
    }
imprint-which = See the list
imprint-newest = The most recent edition:
imprint-nowhere = We don't have an address yet where you could find a more recent edition: ask whoever gave you this copy.

## Taking the brochure with you

copies-about = The same brochure, to keep offline, to pass from hand to hand, to republish.
copies-whole = The whole brochure
copies-all = The same, in every language
copies-articles = Publish it as articles
copies-articles-about = Each chapter, and the whole brochure, ready to paste into a website's form: in SPIP markup, in HTML cut down to the tags that a form keeps, or as text.
copies-verify = Check a copy
copies-verify-about = A copy may have been damaged, or altered. The file SHA256SUMS gives the checksum of each file. In the site's folder, or in the one that the zip unpacks into, this command says what is missing or different:
copies-verify-more = It does not say what was added. And whoever changes a copy can change the list too: compare it with one that you got by another route.
format-html = A single page
    .about = The whole brochure in one file, pictures included. Save it, then open it in a browser, on a phone or on a computer, without a connection.
format-zip = The site in a folder (zip)
    .about = All the pages, to unpack on a USB stick or a computer. Then open index.html.
format-text = Text only
    .about = For an old phone, an e-reader, a message. Cross-references are numbers to search for in the text.
format-gemtext = Gemtext
    .about = The same text, for a capsule of the Gemini protocol.
format-spip = SPIP markup
format-fragment = Simple HTML
format-post = Text
size-kilobytes = { $number } kB
size-megabytes = { $number } MB

## The brochure as a single file, as text, as an article

brochure-contents = Contents
brochure-back = Back to the contents
# At the beginning of the brochure as plain text, where cross-references are numbers.
text-how = Each section has a number, such as §12. A cross-reference gives that number: search for it in the text to go there.
# A picture, in a text that shows none.
picture-shows = [Picture: { $alt }]
# A tree of questions as text: an answer, and the number to go to.
tree-how = Start at number 1. Each answer says which number to go on to.
tree-if = If it is "{ $answer }": go to { $number }.
article-how = Copy this field by field into the website's form: only what follows each line of = signs.
# SPIP's form may be in French: the French name of each field follows.
article-title = Title (Titre)
article-abstract = Description (Descriptif)
article-body = Text (Texte)
article-pictures = Pictures
article-pictures-how = Upload them with the article. Then, in the text, replace each parenthesis (IMG1 …) with ‹img…|center›, with the number that SPIP gives the picture.
article-links = Links
