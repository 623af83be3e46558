### كلمات الواجهة. مسافات عادية وعلامات اقتباس مستقيمة: تُضبط الطباعة عند البناء.

## اللغة، وأسماء المجلّدات والملفات

language-name = العربية
# المنطقة التي تُتبَع عاداتها في كتابة التواريخ والأعداد.
language-locale = ar-EG
# لغات الصفحات التي نحيل إليها.
language-ar = العربية
language-de = الألمانية
language-en = الإنجليزية
language-es = الإسبانية
language-fr = الفرنسية
language-it = الإيطالية
language-ja = اليابانية
language-nl = الهولندية
language-pt = البرتغالية
language-ru = الروسية
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

## عناوين الصفحات

title-root = اختيار اللغة
title-missing = الصفحة غير موجودة
title-tools = كل الأدوات
title-glossary = المسرد
title-sources = المصادر والأرقام
title-changes = ما الذي تغيّر في بطاقاتنا
title-corrections = ما الذي تغيّر منذ ٢٠٢٠
title-copies = أخذ الكتيّب معكم
title-index = الفهرس الأبجدي

## التنقّل

nav-answers = أجوبة
nav-decide = اختيار
nav-compare = مقارنة
nav-tools = أدوات
nav-chapters = فصول
nav-glossary = مسرد
nav-sources = مصادر

skip-to-text = الانتقال إلى النصّ
label-languages = اللغات
label-parts = أجزاء الكتيّب
label-crumbs = أنتم هنا
label-turn = الفصلان المجاوران
back-to-top = أعلى الصفحة

## أسفل الصفحة

footer-edition = طبعة { $date }.
footer-changed = ربّما تغيّر ما هو مكتوب هنا منذ ذلك الحين: خدمة تُغلق، أو إعداد يتغيّر مكانه. تحقّقوا قبل أن تعتمدوا عليه.
footer-sources = من أين جاءت كل معلومة: المصادر وتواريخها

## صفحة لم تُترجم

untranslated-title = لم تُترجم بعد
untranslated-text = ترجمة هذه الصفحة ناقصة أو تحتاج إلى تصحيح. وفي انتظار ذلك، هذا هو النصّ الأصلي.

## الأطر والحواشي والمهامّ

notice-note = للعلم
notice-tip = نصيحة
notice-important = مهمّ
notice-warning = تحذير
notice-caution = خطر
note-call = حاشية
note-back = العودة إلى النصّ
notes-title = الحواشي
task-done = أُنجز:
task-to-do = للإنجاز:

## رأي الكتيّب في أداة

verdict-recommended = موصى به
verdict-fallback = احتياطي
verdict-listed = مذكور
verdict-avoid = يُستحسن تجنّبه
verdict-today = اليوم: { $verdict }
status-active = نشِط
status-maintenance = صيانته بطيئة
status-discontinued = متروك
status-merged = اندمج في غيره
status-renamed = تغيّر اسمه

## الوقائع

in-theory = نظريًا
in-practice = عمليًا
labelled = { $label }:
people =
    { $count ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $number } أشخاص
        [many] { $number } شخصًا
       *[other] { $number } شخص
    }
unlimited = دون حدّ معلن
some-people = ممكن، لعدد غير معروف
no-people = لا
unknown = غير معروف
to-recheck = يحتاج إلى إعادة تحقّق
# معلومة قديمة داخل جملة.
old-claim = { $value } ({ $date }، يحتاج إلى إعادة تحقّق)
to-confirm = يحتاج إلى تأكيد
condition = تجدر معرفته
disputed = مختلَف فيه
source-number = المصدر
claim-sources =
    { $count ->
        [one] المصدر:
        [two] المصدران:
       *[other] المصادر:
    }
history-of-fact =
    { $count ->
        [one] سابقًا: سجلّ آخر
        [two] سابقًا: سجلّان آخران
        [few] سابقًا: { $count } سجلّات أخرى
        [many] سابقًا: { $count } سجلًّا آخر
       *[other] سابقًا: { $count } سجلّ آخر
    }

## ما تحتاج إليه مجموعة

people-need =
    { $count ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $number } أشخاص
        [many] { $number } شخصًا
       *[other] { $number } شخص
    }
# أدنى قيمة تقبلها المجموعة.
at-least = { $value }

# وسيلة للتواصل، مهما كان العدد.
need-offered = ممكن

## قيمة الأدوات، بالنسبة إلى ما يلزم

outcome-met = ملبّى
outcome-short = غير ملبّى
outcome-unknown = غير معروف
held-title = ما يُلبّى، احتياجًا بعد احتياج
held-about =
    { $missed ->
        [0] يُقارَن كل احتياج بوقائع دليل الأدوات، مع تاريخها ومصدرها. وهنا، كل الاحتياجات ملبّاة.
        [one] يُقارَن كل احتياج بوقائع دليل الأدوات، مع تاريخها ومصدرها. وهنا، احتياج واحد غير ملبّى، ونحن نقول لكم ذلك.
        [two] يُقارَن كل احتياج بوقائع دليل الأدوات، مع تاريخها ومصدرها. وهنا، احتياجان غير ملبّيين، ونحن نقول لكم ذلك.
        [few] يُقارَن كل احتياج بوقائع دليل الأدوات، مع تاريخها ومصدرها. وهنا، { $missed } احتياجات غير ملبّاة، ونحن نقول لكم ذلك.
        [many] يُقارَن كل احتياج بوقائع دليل الأدوات، مع تاريخها ومصدرها. وهنا، { $missed } احتياجًا غير ملبّى، ونحن نقول لكم ذلك.
       *[other] يُقارَن كل احتياج بوقائع دليل الأدوات، مع تاريخها ومصدرها. وهنا، { $missed } احتياج غير ملبّى، ونحن نقول لكم ذلك.
    }
held-weakest = أضعف حلقة في التركيبة:
weakest-title = بقيّة جوانب الأمان
weakest-about = لم تطلبوا ذلك، لكن من الأفضل أن تعرفوه: لا تحمي تركيبة من الأدوات أكثر من أضعف أداة فيها.
also-title = أدوات أخرى تفي بالغرض
also-about = بحسب ما نعرفه عنها، كل أداة من هذه الأدوات تلبّي وحدها كل هذه الاحتياجات.
aside-title =
    { $count ->
        [one] أداة مستبعدة واحدة، ولماذا
        [two] أداتان مستبعدتان، ولماذا
        [few] { $count } أدوات مستبعدة، ولماذا
        [many] { $count } أداة مستبعدة، ولماذا
       *[other] { $count } أداة مستبعدة، ولماذا
    }
aside-about = لكل أداة، أوّل احتياج لا تلبّيه وحدها، مع المعلومة التي تقول ذلك. والأداة المستبعدة هنا قد تناسب في مكان آخر.
# احتياج، أمام المعلومة التي تمنعه. القيمة $value فارغة حين لا يُطلب شيء محدّد.
aside-need = { $need } ({ $value }):
# الشيء نفسه، في قائمة احتياجات.
unmet-need = { $need } ({ $value })
why-avoid = يُستحسن تجنّبه
why-gone = متروك
why-short = غير ملبّى
why-unknown = غير معروف
why-not-advised = يلبّي هذه الاحتياجات، لكننا لا ننصح به
why-would-do = يفي بالغرض أيضًا
without-title = لماذا لا نختار هذه الأداة؟
without-count =
    { $count ->
        [one] جواب سريع واحد ننصح فيه بأداة أخرى
        [two] جوابان سريعان ننصح فيهما بأداة أخرى
        [few] { $count } أجوبة سريعة ننصح فيها بأداة أخرى
        [many] { $count } جوابًا سريعًا ننصح فيه بأداة أخرى
       *[other] { $count } جواب سريع ننصح فيه بأداة أخرى
    }
without-about = لكل حالة، أوّل احتياج لا تلبّيه هذه الأداة وحدها. وحيث تفي بالغرض أيضًا، نقول ذلك.
found-tools = ما يناسب
found-pairs = أداتان معًا
found-rule-burden = يتبع الترتيب قاعدة: أوّلًا ما يلبّي كل شيء، ثم ما يبقى جزء منه غير معروف؛ وعند التساوي، ما يتطلّب أقلّ ({ $burden })، ثم الترتيب الأبجدي. ولا تَرِد فيه إلّا الأدوات التي نوصي بها، ولو احتياطيًا.
found-rule = يتبع الترتيب قاعدة: أوّلًا ما يلبّي كل شيء، ثم ما يبقى جزء منه غير معروف؛ وعند التساوي، الترتيب الأبجدي. ولا تَرِد فيه إلّا الأدوات التي نوصي بها، ولو احتياطيًا.
found-none = لا تلبّي أي أداة من الأدوات التي نوصي بها كل ذلك، لا وحدها ولا مع أداة ثانية.
found-grounds = علامَ يقوم ذلك
found-unknown = يجب التحقّق منه: { $what }
unmet-title = ما لا جواب له
unmet-about = لهذه الأجوبة، لا شيء في دليلنا يلبّي كل المطلوب، لا أداة واحدة ولا أداتان معًا. عندئذ تقود الشجرة إلى ما يقترب منه، مع حدوده.
unmet-here-title = لا شيء يلبّي كل ما تطلبونه
unmet-here = لا أداة في دليلنا، ولا أداتان معًا، تكفي لذلك بحسب ما نعرفه عنها. ما يلي يقترب منه: اقرؤوا جيّدًا ما لا يُلبّى، أو تخلّوا عن طلب.
unmet-here-list = لا أداة نوصي بها، ولا أداتان معًا، تكفي لذلك بحسب ما نعرفه عنها. تخلّوا عن طلب، أو التقوا وجهًا لوجه.

## صفحة غير موجودة

missing-about = هذه الصفحة غير موجودة، أو لم تعد موجودة. قد يكون في العنوان خطأ، أو قد يكون اسم الصفحة تغيّر: يقود الفهرس إلى كل ما هو موجود هنا.
missing-home = الانتقال إلى الصفحة الأولى

## الصفحة الأولى

home-answers = أجوبة سريعة
home-answers-about = ابحثوا عن الحالة التي تشبه حالتكم: الجواب في صفحة واحدة.
home-decide = لا تعرفون بالضبط ما يلزمكم؟
home-compare = مقارنة الأدوات
home-history = جداول محفوظة للتاريخ
home-history-about = ما كانت تقوله النصوص الأصلية. تُقرأ للفهم، لا للاختيار.
home-chapters = قراءة الكتيّب
home-more = للمزيد

## فصل

chapter-number = الفصل { $number }
chapter-minutes =
    { $minutes ->
        [one] دقيقة واحدة للقراءة
        [two] دقيقتان للقراءة
        [few] { $minutes } دقائق للقراءة
        [many] { $minutes } دقيقة للقراءة
       *[other] { $minutes } دقيقة للقراءة
    }
contents = في هذه الصفحة
previous = السابق
next = التالي

## أداة

tool-aliases = تُسمّى أيضًا: { $names }
tool-advice = تحذير
advice-short = تحذير:
tool-for-whom = لمن
tool-pros = ما هو جيّد
tool-cons = ما هو أقلّ جودة
tool-facts = ما نعرفه
tool-facts-about = كل معلومة تحمل تاريخها ومصدرها. والمعلومة الناقصة ليست خبرًا سارًّا: إنها غير معروفة فحسب.
tool-facts-caption = ما نعرفه: { $tool }
tool-facts-criterion = السؤال
tool-facts-known = ما نعرفه
tool-card = باختصار
tool-status = الحالة
tool-licence = الترخيص
tool-website = الموقع
tool-places = العناوين
tool-servers = أين تُستعمل
tool-tutorials = شروح الاستعمال
tool-links = صفحات أخرى
tool-places-about = قد يختفي العنوان أو ينتقل إلى أيدٍ أخرى. والتاريخ يقول متى كان ما يزال يعمل.
tool-answers = أين ننصح بها
tool-comparisons = في الجداول
place-date = آخر ذكر: { $date }
place-language = اللغة: { $language }
address-lost = عنوان ضائع أو غير مسجَّل

## كل الأدوات

tools-about = بحسب الاستعمال، مع رأينا في كلمة. واسم الأداة يقود إلى بطاقتها.
tools-groups = بحسب الاستعمال

## جدول

table-tool = الأداة
table-filters = عرض هذه الأدوات فقط
table-reset = عرض الكل
table-columns = ماذا تعني الأعمدة؟
table-sources = مصادر الجدول
table-others = الجداول الأخرى
table-open = فتح هذا الجدول كاملًا
table-history-title = هذا من التاريخ
table-history-text = يعرض هذا الجدول ما كانت مصادره تطبعه في تاريخها. ليس نصيحة: للاختيار اليوم، انظروا إلى الجداول المحدَّثة.
filter-mode = مع: { $mode }
filter-verdict = رأينا: { $verdict }

rows-recommended = نوصي بها
rows-fallback = احتياطية
rows-listed = مذكورة، دون أن ننصح بها
rows-avoid = يُستحسن تجنّبها

## ما الذي تغيّر

changes-about = كلّما حلّت معلومة محلّ أخرى في بطاقاتنا، ظهرت هنا، الأحدث أوّلًا.
changes-feed = الاشتراك (تغذية Atom)
changes-none = لم يتغيّر شيء بعد.
change-status = الحالة
change-before = سابقًا: { $value } ({ $date })
change-unexplained = مصدر أحدث يقول شيئًا آخر؛ لا نعرف ما الذي تغيّر، الأداة أم النظرة إليها.
change-successor = البديل:
feed-title = { $title }: ما الذي تغيّر
feed-entry = { $tool }: { $what }
corrections-about = نصوص ٢٠٢٠ التي ينطلق منها هذا الكتيّب قد شاخت، وبعض ما أكّدته لم يثبت قطّ. إليكم، واحدة واحدة، ما كان يُقرأ وما هو صحيح.
correction-said = سابقًا
correction-now = الحقيقة
correction-do = ما العمل
correction-since = منذ: { $date }.
correction-tools = الأدوات:
correction-said-by = أين كان يُقرأ ذلك
fault-outdated = لم يعد صحيحًا
fault-unsupported = لم يثبت قطّ
fault-dangerous = خطِر
fault-renamed = تغيّر الاسم

## الفهرس

index-about = كل أسماء الكتيّب، والقديمة أيضًا: الأدوات، والكلمات، والأجوبة، والفصول.
index-letters = الحروف
index-see = انظروا { $name }
index-tool = أداة
index-term = كلمة من المسرد
index-answer = جواب سريع
index-decision = أسئلة
index-chapter = فصل

## شجرة أسئلة

tree-start = البدء
tree-open = فتح هذه الشجرة في صفحتها
tree-about = سؤال واحد في كل صفحة. يمكنكم الرجوع إلى أي جواب لتغييره. لا يُسجَّل شيء ولا يُرسَل شيء.
tree-whole = الشجرة كاملة
tree-whole-about = كل الأسئلة في صفحة واحدة، للطباعة أو للقراءة دون اتصال.
tree-questions = الأسئلة
tree-ends = إلى أين نصل
option-next = ثم: { $next }
tree-answer = جوابنا:
tree-tools = الأدوات:
tree-lists = تتوقّف القائمة على أجوبتكم:

## خطوة في الشجرة

step-number = السؤال { $number }
step-so-far = أجوبتكم حتى الآن
step-change = تغيير
step-change-spoken = جواب السؤال: { $question }
step-end = إليكم ما نقترحه
step-answer = الجواب الكامل
step-held = طلباتكم، واحدًا واحدًا
step-restart = البدء من جديد
step-tree = رؤية كل الأسئلة

## جواب

answer-audience = لمن
answer-stack = الأدوات، معًا
answer-needs = ما تحتاج إليه المجموعة
answer-compromises = ما لا يلبّيه هذا الجواب
answer-others = حالات أخرى

## المسرد

glossary-about = كلمات الكتيّب، مشروحةً ببساطة.
glossary-words = كل الكلمات
glossary-also = يُقال أيضًا: { $names }

## المصادر

sources-about = كل ما يؤكّده الكتيّب آتٍ من أحد هذه المصادر. وما اختفى منها يبقى مذكورًا.
sources-figures = أرقام النصّ
sources-list = المصادر
source-seen = تاريخ الاطّلاع: { $date }
source-tools = يتحدّث عن:
sources-data = البيانات، لمن يريد إعادة استعمالها
sources-data-about = كل معلومة في الكتيّب، مع تاريخها ومصادرها وما كان يُقال من قبل، في ملفات يمكن أخذها إلى مكان آخر:
data-csv = catalogue.csv، لبرنامج جداول حسابية
data-json = catalogue.json، لبرنامج
data-schema = المخطَّط، الذي يقول ما يحويه كل حقل

## ما لم يُترجم، أو لم يعد محدَّثًا

# أمام تحذير معروض باللغة الأصلية.
instead-changed = ربّما تغيّر هذا المقطع منذ ترجمته؛ وها هو بلغته الأصلية.
instead-untranslated = لم يُترجم هذا المقطع بعد؛ وهذا هو باللغة الأصلية.
instead-unfaithful = يجب تصحيح ترجمة هذا المقطع؛ وهذا هو باللغة الأصلية.
unreviewed = ترجمة لم يراجعها بعدُ أحد من أهل هذه اللغة.
stale-title = تغيّر النصّ الأصلي
stale-text = تُرجمت هذه الصفحة عن نسخة أقدم. وما ينبّه إلى خطر معروض كما يقوله النصّ الأصلي اليوم.
undated-title = ترجمة من نسخة غير معروفة
undated-text = لا يُعرف من أي نسخة من النصّ أُنجزت هذه الترجمة. وتُعرض التحذيرات كما يقولها الأصل اليوم.
partial-title = مترجَم جزئيًا
partial-text = ما لم يُترجم بعد معروض باللغة الأصلية.
read-original = قراءة النصّ الأصلي

## حالة الترجمات والوقائع

path-status = status
title-status = حالة الكتيّب
status-about = ما تُرجم وما رُوجع وما هو محدَّث، لغةً بعد لغة، وعمر الوقائع. تُحسب هذه الأعداد عند بناء الموقع.
status-languages = الترجمات
status-language = اللغة
status-texts = نصوص محدَّثة
status-stale = تجب إعادة ترجمتها
status-missing = لم تُترجم
status-reviewed = رُوجعت
status-words = كلمات باقية
status-of = { $part } من { $all }
status-original = اللغة الأصلية
status-due = ما بقي إنجازه بهذه اللغة
status-none-due = لا شيء: كل شيء مترجَم ومحدَّث.
status-word-count = الكلمات: { $number }
status-passages =
    { $count ->
        [one] مقطع واحد
        [two] مقطعان
        [few] { $count } مقاطع
        [many] { $count } مقطعًا
       *[other] { $count } مقطع
    }
state-stale = تغيّر النصّ الأصلي
state-undated = نسخة أصلية غير معروفة
state-missing = لم يُترجم بعد
state-partial = مترجَم جزئيًا
state-broken = يحتاج إلى تصحيح، والنصّ الأصلي هو المعروض
status-interface = كلمات الواجهة
status-catalogue = كلمات دليل الأدوات
status-facts = الوقائع
status-facts-fresh = محدَّثة
status-facts-stale = تحتاج إلى إعادة تحقّق
status-facts-confidence = تحتاج إلى تأكيد
status-stale-facts = ما يحتاج إلى إعادة تحقّق، أداةً بعد أداة
status-stale-fact = { $what } ({ $date })
status-how = للترجمة أو المراجعة، يكفي محرّر نصوص: ملف README في المستودع يشرح كيف.
footer-status = حالة الترجمات والوقائع

## عمر النسخة، في الصفحة الأولى من كل صيغة

imprint-edition = طبعة { $date }.
imprint-until = ابتداءً من { $date }، اعتبروا كل ما تؤكّده هذه الطبعة قديمًا.
imprint-stale =
    { $count ->
        [0] في تاريخ هذه الطبعة، كانت كل المعلومات ({ $facts }) محدَّثة.
        [one] في تاريخ هذه الطبعة، كانت معلومة واحدة، من مجموع { $facts }، قد أصبحت تحتاج إلى إعادة تحقّق؛ ويُذكر ذلك حيث ترد.
        [two] في تاريخ هذه الطبعة، كانت معلومتان، من مجموع { $facts }، قد أصبحتا تحتاجان إلى إعادة تحقّق؛ ويُذكر ذلك حيث ترد كل منهما.
        [few] في تاريخ هذه الطبعة، كانت { $count } معلومات، من مجموع { $facts }، قد أصبحت تحتاج إلى إعادة تحقّق؛ ويُذكر ذلك حيث ترد كل منها.
        [many] في تاريخ هذه الطبعة، كانت { $count } معلومة، من مجموع { $facts }، قد أصبحت تحتاج إلى إعادة تحقّق؛ ويُذكر ذلك حيث ترد كل منها.
       *[other] في تاريخ هذه الطبعة، كانت { $count } معلومة، من مجموع { $facts }، قد أصبحت تحتاج إلى إعادة تحقّق؛ ويُذكر ذلك حيث ترد كل منها.
    }
imprint-which = عرض القائمة
imprint-newest = أحدث طبعة:
imprint-nowhere = ليس لدينا بعدُ عنوان توجد فيه طبعة أحدث: اسألوا من أعطاكم هذه النسخة.

## أخذ الكتيّب معكم

copies-about = الكتيّب نفسه، لحفظه والرجوع إليه دون اتصال، ولتمريره من يد إلى يد، ولإعادة نشره.
copies-whole = الكتيّب كاملًا
copies-all = الشيء نفسه، بكل اللغات
copies-articles = نشره في شكل مقالات
copies-articles-about = كل فصل على حدة، والكتيّب كاملًا، في صيغ جاهزة للّصق في استمارة موقع: بترميز SPIP، أو بلغة HTML مقتصرة على الوسوم التي تُبقيها الاستمارات، أو نصًّا.
copies-verify = التحقّق من نسخة
copies-verify-about = ربّما تلفت النسخة، أو غيّرها أحد. ملف SHA256SUMS يعطي البصمة الرقمية لكل ملف. في مجلّد الموقع، أو في المجلّد الذي ينتج عن فكّ ضغط ملف zip، يقول هذا الأمر ما الذي ينقص أو يختلف:
copies-verify-more = لا يقول هذا الأمر ما الذي أُضيف. ومن يغيّر نسخة يستطيع أن يغيّر القائمة أيضًا: قارنوها بقائمة تحصلون عليها عبر طريق آخر.
format-html = صفحة واحدة
    .about = الكتيّب كله في ملف واحد، مع الصور. يُحفظ، ثم يُفتح في متصفّح، على الهاتف كما على الحاسوب، دون اتصال.
format-zip = الموقع في مجلّد (zip)
    .about = كل الصفحات، لفكّ ضغطها على مفتاح USB أو على حاسوب. ثم افتحوا index.html.
format-text = نصّ فقط
    .about = لهاتف قديم، أو لقارئ كتب إلكترونية، أو لرسالة. والإحالات أرقام يُبحث عنها في النصّ.
format-gemtext = Gemtext
    .about = النصّ نفسه، لكبسولة على بروتوكول Gemini.
format-spip = ترميز SPIP
format-fragment = HTML بسيط
format-post = نصّ
size-kilobytes = { $number } كيلوبايت
size-megabytes = { $number } ميغابايت

## الكتيّب في ملف واحد، وفي شكل نصّ، وفي شكل مقال

brochure-contents = المحتويات
brochure-back = العودة إلى المحتويات
# في بداية الكتيّب بصيغة النصّ فقط، حيث الإحالات أرقام.
text-how = لكل قسم رقم، مثل §12. والإحالة تعطي هذا الرقم: ابحثوا عنه في النصّ للوصول إلى القسم.
# صورة، في نصّ لا يعرض صورًا.
picture-shows = [صورة: { $alt }]
# شجرة أسئلة في شكل نصّ: جواب، والرقم الذي يُنتقل إليه.
tree-how = ابدؤوا من الرقم ١. كل جواب يقول إلى أي رقم تنتقلون.
tree-if = إذا كان الجواب "{ $answer }": انتقلوا إلى الرقم { $number }.
article-how = يُنسخ حقلًا حقلًا في استمارة الموقع. ولا يُنسخ إلا ما يلي كل سطر من علامات =.
# قد تكون استمارة SPIP بالفرنسية: لذلك يتبع كلَّ حقل اسمُه الفرنسي.
article-title = العنوان (Titre)
article-abstract = الوصف (Descriptif)
article-body = النصّ (Texte)
article-pictures = الصور
article-pictures-how = تُرفع مع المقال. ثم ضعوا، في النصّ، مكان كل قوسين (IMG1 …) العلامةَ ‹img…|center› بالرقم الذي يعطيه SPIP للصورة.
article-links = الروابط
