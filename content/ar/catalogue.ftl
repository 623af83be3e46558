### كلمات دليل الأدوات.

## الكتيّب

brochure-title = كيف ننظّم أنفسنا على الإنترنت؟
brochure-subtitle = أن نجتمع ونقرّر ونتراسل عن بُعد دون أن نسلّم أنفسنا

## الأعمدة، والقيم التي يمكن أن تأخذها

criterion-text = النصّ
    .help = كم شخصًا يستطيع الكتابة مع غيره: نظريًا، ما تعلنه الأداة؛ وعمليًا، العدد الذي نجحت معه مجموعات فعلًا.

criterion-audio = الصوت
    .help = كم شخصًا يستطيع التحدّث في الاجتماع نفسه.

criterion-video = الفيديو
    .help = كم شخصًا يستطيع أن يرى غيره ويُرى في الاجتماع نفسه.

criterion-encryption = التشفير
    .help = من يستطيع القراءة أو الاستماع في الطريق: لا أحد غيركم، أم الخادم أيضًا.
value-encryption-end-to-end = من طرف إلى طرف
value-encryption-end-to-end-on-request = من طرف إلى طرف، إذا فعّلتموه
value-encryption-end-to-end-text-only = من طرف إلى طرف، للنصّ فقط
value-encryption-end-to-end-two-people = من طرف إلى طرف، بين شخصين فقط
value-encryption-transport = حتى الخادم، وهو يستطيع القراءة والاستماع
value-encryption-unspecified = معلَن، دون ضمان
value-encryption-none = لا شيء

criterion-identifier = ما يجب تقديمه
    .help = ما يجب أن تكشفوه عن أنفسكم للمشاركة: لا شيء، أو عنوان بريد إلكتروني، أو رقم هاتف.
value-identifier-nothing = لا شيء
value-identifier-email = عنوان بريد إلكتروني
value-identifier-phone = رقم هاتف

criterion-tor = عبر Tor
    .help = هل تعمل الأداة عند المرور عبر Tor، دون حيل خطرة.
value-tor-yes = نعم
value-tor-partial = جزئيًا
value-tor-no = لا

criterion-install = التثبيت
    .help = هل يجب تثبيت شيء ما، أم يكفي المتصفّح.
value-install-none = لا شيء يُثبَّت
value-install-required = تطبيق يجب تثبيته

criterion-platforms = الأجهزة
    .help = أنظمة التشغيل والهواتف التي تعمل عليها الأداة.
value-platforms-browser = المتصفّح
value-platforms-linux = Linux
value-platforms-windows = Windows
value-platforms-macos = macOS
value-platforms-android = Android
value-platforms-ios = iPhone

criterion-skill = الخبرة اللازمة
    .help = ما يجب أن يعرفه الشخص ليشارك دون مساعدة.
value-skill-beginner = لا خبرة
value-skill-intermediate = قليل من الخبرة
value-skill-expert = خبرة كبيرة

criterion-connection = الاتصال
    .help = الاتصال بالإنترنت الذي يكفي.
value-connection-none = لا اتصال: يكفي هاتف
value-connection-weak = يكفي اتصال ضعيف
value-connection-good = يلزم اتصال جيّد

criterion-free = برمجية حرّة
    .help = هل الأداة برمجية حرّة: يستطيع أي شخص أن يقرأ شيفرتها ويتحقّق منها ويعيد استعمالها.
value-free-yes = نعم
value-free-no = لا

criterion-hosting = الاستضافة
    .help = من يستطيع تشغيل الخادم: أنتم أو تجمّع تثقون به، أو الجهة الناشرة وحدها، أو لا أحد لأنه لا خادم أصلًا.
value-hosting-self-hostable = لديكم أو لدى تجمّع
value-hosting-private = لدى الجهة الناشرة فقط
value-hosting-none = دون خادم

criterion-topology = البنية
    .help = كيف ترتبط الخوادم، أو الأجهزة، بعضها ببعض.
value-topology-peer-to-peer = من ندّ إلى ندّ
value-topology-federated = اتحاد بين الخوادم
value-topology-decentralised = لامركزية
value-topology-centralised = مركزية

criterion-moderation = الإشراف
    .help = هل يستطيع أشخاص إعطاء الكلمة أو كتم ميكروفون أو إخراج أحد.
value-moderation-yes = نعم
value-moderation-partial = جزئيًا
value-moderation-no = لا

criterion-screen-share = مشاركة الشاشة
    .help = هل يمكن أن تُظهروا شاشتكم للآخرين.
value-screen-share-yes = نعم
value-screen-share-partial = جزئيًا
value-screen-share-no = لا

criterion-calls = المكالمات
    .help = هل يمكن الاتصال بشخص فيرنّ جهازه.
value-calls-yes = نعم
value-calls-partial = جزئيًا
value-calls-no = لا

criterion-chat = الدردشة
    .help = هل يمكن التراسل كتابةً داخل الأداة.
value-chat-yes = نعم
value-chat-partial = جزئيًا
value-chat-no = لا

criterion-sound = السماع
    .help = هل يمكن أن يسمع بعضكم بعضًا.
value-sound-yes = نعم
value-sound-partial = جزئيًا
value-sound-no = لا

criterion-webcam = الكاميرا
    .help = هل يمكن أن يرى بعضكم بعضًا.
value-webcam-yes = نعم
value-webcam-partial = جزئيًا
value-webcam-no = لا

criterion-use = الغرض منها
    .help = ما تفعله الأداة، من بين الحاجات التي تتناولها أسئلة هذا الكتيّب.
value-use-system = تشغيل الحاسوب
value-use-stick = الإقلاع من مفتاح USB، إلى جانب النظام
value-use-disk = تشفير قرص الحاسوب
value-use-vault = وضع ملفات أو مفتاح USB في خزنة مقفلة
value-use-passwords = حفظ كلمات السرّ
value-use-browsing = التصفّح
value-use-connection = تمرير الاتصال كلّه عبر VPN
value-use-apps = تمرير تطبيقات أخرى عبر Tor
value-use-sending = إيصال ملف دون جهة مستضيفة
value-use-mailbox = فتح صندوق بريد إلكتروني

criterion-seen-by = من يرى من أين وإلى أين
    .help = من يستطيع أن يعرف في آن واحد من أين تتصلون وإلى أين تذهبون.
value-seen-by-nobody-alone = لا أحد بمفرده، على الطريق
value-seen-by-vpn = الجهة المشغّلة لشبكة VPN
value-seen-by-provider-and-site = مزوّد الإنترنت؛ كما أن الموقع يرى عنوانكم

criterion-traces = الآثار
    .help = ما يبقى على الجهاز بعد إغلاق الأداة.
value-traces-none = لا شيء، بعد إطفاء الجهاز
value-traces-little = القليل: تظهر الأداة، لا السجلّ
value-traces-much = الرسائل أو الملفات أو السجلّ

criterion-memory = الذاكرة
    .help = ذاكرة الوصول العشوائي (RAM) التي يتطلّبها النظام. كلّما قلّت، زادت فرصة حاسوب قديم.
value-memory-2-gb = ٢ غيغابايت
value-memory-3-gb = ٣ غيغابايت
value-memory-4-gb = ٤ غيغابايت
value-memory-6-gb = ٦ غيغابايت

criterion-group-size = الحجم
    .help = الحروف الواردة في بطاقة ٢٠٢٠، وهي لا تشرح معناها.
value-group-size-xs = XS
value-group-size-l = L
value-group-size-xl = XL
value-group-size-sms = عبر SMS

criterion-anonymity-2020 = ما قيل عن «إخفاء الهوية» عام ٢٠٢٠
    .help = هذا العمود خاطئ ولا يصحّ أن يُؤخذ نصيحةً: فلا شبكة VPN ولا هاتف دُفع ثمنه نقدًا يخفيان الهوية. أبقيناه للتاريخ.
value-anonymity-2020-no-unless-burner-phone-bought-cash = بحسب نصّ ٢٠٢٠: لا، إلا بهاتف يُرمى بعد الاستعمال ويُدفع ثمنه نقدًا
value-anonymity-2020-no-vpn-and-tor-unusable = بحسب نصّ ٢٠٢٠: لا، لا عبر VPN ولا عبر متصفّح Tor
value-anonymity-2020-yes-native-tor = بحسب نصّ ٢٠٢٠: نعم، عبر Tor مباشرة
value-anonymity-2020-yes-tor-browser-or-vpn = بحسب نصّ ٢٠٢٠: نعم، عبر متصفّح Tor أو VPN
value-anonymity-2020-yes-tor-browser-torsocks-or-vpn = بحسب نصّ ٢٠٢٠: نعم، عبر متصفّح Tor أو torsocks أو VPN
value-anonymity-2020-yes-torsocks-or-vpn = بحسب نصّ ٢٠٢٠: نعم، عبر torsocks أو VPN
value-anonymity-2020-yes-vpn-only = بحسب نصّ ٢٠٢٠: نعم، عبر VPN فقط

## أنواع الأدوات

kind-messaging = مراسلة
kind-meeting = اجتماع عن بُعد
kind-pad = كتابة جماعية
kind-mail = بريد إلكتروني
kind-phone = هاتف
kind-social = شبكة اجتماعية
kind-network-privacy = التخفّي على الشبكة
kind-vpn = VPN
kind-system = نظام تشغيل
kind-disk-encryption = تشفير القرص
kind-passwords = كلمات السرّ
kind-client = برنامج للاتصال
kind-service = جهة مستضيفة وخدمة
kind-antivirus = مضادّ فيروسات

# الأدوات التي يتكوّن اسمها من كلمات.
tool-phone-sms = الهاتف ورسائل SMS
tool-phone-conference = مؤتمر هاتفي

## الجداول، ومجموعاتها

comparison-today = أدوات اليوم
    .summary = نظرة شاملة على الأدوات التي ننصح بها للتراسل والاجتماع والتحرير؛ ولا يرد الهاتف إلا في النهاية، كملاذ أخير. حين تنقص معلومة، فلأننا لم نجد لها مصدرًا: وهذا لا يعني أن الجواب جيّد.
group-today-messaging = للتراسل
group-today-meetings = للاجتماع
group-today-pads-and-mail = للتحرير معًا والمراسلة
group-today-last-resort = كملاذ أخير: الهاتف، حيث لا شيء محميّ

comparison-assemblies-2020 = جدول أبريل ٢٠٢٠
    .summary = جدول الكتيّب الأصلي، بنسختيه جنبًا إلى جنب. هذا من التاريخ: فقد اختفت عدّة أدوات أو تغيّرت، وعمود إخفاء الهوية خاطئ.
group-assemblies-2020-recommended = موصى بها عام ٢٠٢٠
group-assemblies-2020-fallback = لعدم وجود أفضل منها عام ٢٠٢٠
group-assemblies-2020-avoid = كان يُستحسن تجنّبها في ٢٠٢٠ أصلًا
group-assemblies-2020-listed = ذُكرت فقط عام ٢٠٢٠

comparison-prefer-2020 = الأدوات المفضّلة بحسب بطاقة ٢٠٢٠
    .summary = بطاقة Équipes Populaires (حركة بلجيكية)، كما طُبعت. هذا من التاريخ: فتطبيق Silence مثلًا متروك، ولا ينبغي استعماله بعد اليوم.
group-prefer-2020-prefer = مفضّلة، بحسب البطاقة

comparison-avoid-2020 = الأدوات التي يُستحسن تجنّبها بحسب بطاقة ٢٠٢٠
    .summary = بطاقة Équipes Populaires (حركة بلجيكية)، للأدوات التي كانت لا تنصح بها. في نسختنا لا يُقرأ بعدُ إلا حجم المجموعات؛ والباقي غير معروف.
group-avoid-2020-avoid = يُستحسن تجنّبها، بحسب البطاقة

## أرقام النصّ

figure-assembly-size = { $low } إلى { $high } شخصًا
    .about = حجم جمعية عامة نضالية، من الأصغر إلى الأكبر.

figure-assembly-example = { $value } شخص
    .about = حجم الجمعية العامة المأخوذة مثالًا.

figure-town-assembly = { $value } شخص
    .about = جمعية عامة تجمع قطاعات مهنية مختلفة على مستوى مدينة.

figure-hackers-meeting = { $value } شخصًا
    .about = اجتماع لأشخاص متمرّسين في المعلوماتية.

figure-roles = { $value } أدوار
    .about = مهامّ جمعية عامة حسنة التسيير.

figure-people-per-role = { $value } من الأشخاص
    .about = لكل دور، حتى يتمكّن كل شخص من أخذ قسط من الراحة.

figure-channel-keepers = { $low } أو { $high } من الأشخاص
    .about = لرعاية قناة نقاش.

figure-small-group = { $low } إلى { $high } أشخاص
    .about = مجموعة صغيرة يعرف الجميع فيها بعضهم بعضًا.

figure-inventory-max = { $value } أشخاص
    .about = أكبر حجم يمكن معه تدوين ما لدى كل شخص من تجهيزات.

figure-welcome-200 = { $low } إلى { $high } دقيقة
    .about = مدّة الاستقبال قبل اجتماع يضمّ مئتي شخص.

figure-welcome-30 = { $low } إلى { $high } دقيقة
    .about = مدّة الاستقبال قبل اجتماع يضمّ نحو ثلاثين شخصًا.

figure-welcome-used = { $low } إلى { $high } دقائق
    .about = مدّة الاستقبال لمجموعة اعتادت الأداة.

figure-speaking-time-more = { $value }٪
    .about = ما يُضاف إلى وقت الكلام، مقارنةً باجتماع في قاعة.

figure-pad-meeting = { $value } شخصًا
    .about = اجتماع سار جيّدًا على لوح كتابة مشترك (pad) واحد.

figure-zoom-users-before = { $value } ملايين شخص يوميًا
    .about = استعمال Zoom قبل الحجر الصحي عام ٢٠٢٠.

figure-zoom-users-after = { $value } مليون شخص يوميًا
    .about = استعمال Zoom خلال الحجر الصحي عام ٢٠٢٠: عشرون ضعف ما كان قبله، بحسب البطاقة.

figure-zoom-growth-months = { $value } أشهر
    .about = المدّة التي استغرقها هذا الارتفاع.

figure-zoom-accounts-sold = { $value } حساب
    .about = حسابات Zoom التي عُرضت للبيع عام ٢٠٢٠، على الأقل.

figure-caesar-keys = { $value } مفتاحًا
    .about = الإزاحات الممكنة في الأبجدية: تُجرَّب كلّها باليد.

figure-key-bits = { $value } بت
    .about = طول مفتاح شائع.

figure-key-trials = نحو { $value } مليار مليار مليار مليار محاولة
    .about = عدد المفاتيح التي يجب تجريبها لمفتاح بهذا الطول.

figure-tor-relays = { $value } محطّات ترحيل
    .about = محطّات الترحيل التي يعبرها Tor في كل مرّة.

figure-retention-connection = { $value } سنة
    .about = المدّة التي تحتفظ فيها شركات الاتصالات في فرنسا ببيانات الاتصال، وفق آخر مرسوم معروف.

figure-retention-identity = { $value } سنوات
    .about = مدّة الاحتفاظ بالهوية المدنية بعد انتهاء العقد، في فرنسا.

figure-retention-claimed-2020 = { $value } من السنوات
    .about = المدّة المكتوبة في كتيّب ٢٠٢٠. هذا خطأ: لم نجد أي قاعدة من هذا النوع.

figure-guide-pages = { $value } صفحة
    .about = الجزء الثاني من Guide d'autodéfense numérique (دليل فرنسي للدفاع الرقمي عن النفس)، كما ذُكر عام ٢٠٢٠.

figure-ovh-conference-limit = { $value } شخصًا
    .about = حدّ المؤتمرات الهاتفية لدى شركة OVH الفرنسية عام ٢٠٢٠.

figure-freeconferencecall-limit = { $value } شخص
    .about = الحدّ الذي أعلنته FreeConferenceCall عام ٢٠٢٠.

figure-framateam-limit = { $value } حسابًا
    .about = حدّ خدمة Framateam الفرنسية عام ٢٠٢٠. ينبغي التحقّق منه لدى Framasoft.

## ملاحظات على الوقائع

claim-note-bbb-encryption = حتى الخادم، وهو يمزج الأصوات فيستطيع إذن سماع كل شيء.
claim-note-bbb-size = جلسة واحدة، بكل من فيها، على خادم جيّد. وكلّما قلّت الكاميرات المشغَّلة زاد ما يتحمّله: فعشرون شخصًا أمام الكاميرا يولّدون أربعمئة تدفّق.
claim-note-bitlocker-editions = إصدارات Pro وEnterprise وEducation. وفي إصدار Home يقوم «تشفير الجهاز» مقامه، إذا سمح الجهاز بذلك.
claim-note-bitlocker-key = كثيرًا ما يُرسَل مفتاح الاسترداد إلى حساب Microsoft. وفي عام ٢٠٢٥ سلّمت الشركة مفاتيح كهذه إلى الشرطة الفدرالية الأمريكية، بموجب أمر قضائي.
claim-note-briar-offline = عبر Tor أو شبكة Wi-Fi أو Bluetooth. ومن دون Briar Mailbox، يجب أن يكون الجميع متصلين في الوقت نفسه.
claim-note-briar-platforms = لا تطبيق لأجهزة iPhone.
claim-note-briar-sheet-calls = يُؤخذ هذا بحذر: تطبيق Briar أداة نصّية، ولم نجد أثرًا لأي مكالمة فيه.
claim-note-briar-sheet-size = لا تقول البطاقة كم شخصًا يقابل هذا الحجم.
claim-note-briar-tor = دائمًا، متى مرّ عبر الإنترنت.
claim-note-converse-omemo = مع OMEMO، ويجب تفعيله. لكن الشيفرة تأتي، عند كل زيارة، من الموقع الذي يستضيف الصفحة.
claim-note-converse-password = تكتبون كلمة سرّ حسابكم في صفحة يستضيفها غيركم: فلا تفعلوا ذلك إلا حيث تثقون.
claim-note-cryptpad-2020 = لا يذكره جدول ٢٠٢٠ إلا في سطر Etherpad، بوصفه الاستثناء المشفَّر. وقد طُبع فيه «CryptoPad».
claim-note-cryptpad-account = يمكن المشاركة دون حساب. ولا يطلب الحساب إلا اسمًا وكلمة سرّ، لن يستطيع أحد إعادتها إليكم إن ضاعت منكم.
claim-note-cryptpad-key = يُشفَّر المستند في المتصفّح. والمفتاح يسافر داخل الرابط: فمن لديه الرابط كاملًا يستطيع القراءة.
claim-note-cryptpad-tor = يلزم JavaScript: والمستوى «الأكثر أمانًا» (Safest) في متصفّح Tor يوقفه.
claim-note-discord-anonymity = حكم مطلق أكثر ممّا ينبغي: فالحظر وطلب الرقم يختلفان من حالة إلى أخرى.
claim-note-discord-encryption = الصوت والصورة مشفّران من طرف إلى طرف منذ مارس ٢٠٢٦. أمّا النصّ فلا: تستطيع Discord قراءة كل شيء.
claim-note-encrypted-server = قال جدول ٢٠٢٠ نعم، بشرط أن يكون الخادم مشفّرًا. وهذا خلط: فالقرص المشفّر لا يحمي اجتماعًا جاريًا. ما دام الخادم يعمل، يستطيع من يديره أن يستمع ويقرأ.
claim-note-etherpad-2020 = أضاف الجدول: باستثناء CryptPad، البديل المشفّر.
claim-note-etherpad-audio = هو خطأ مطبعي على الأرجح: فالنصّ نفسه يقدّم Etherpad بوصفه أداة نصّ فقط.
claim-note-etherpad-history = يحتفظ الخادم بالنصّ وبتاريخه كلّه: من كتب ماذا، ضغطةً بعد ضغطة.
claim-note-etherpad-phone = يكاد يتعذّر استعماله على هاتف ذكي، بحسب الكتيّب.
claim-note-etherpad-size = ستة عشر هو حدّ ٢٠٢٠، وخمسة عشر مثال اجتماع سار جيّدًا. ومع Jitsi إلى جانبه، كان الكتيّب يتوقّف عند عشرة. يعلن المشروع اليوم أكثر من ذلك بكثير، لكن خادمًا مشتركًا نادرًا ما يفي بهذا الوعد.
claim-note-etherpad-skill = تفتحون الصفحة وتكتبون.
claim-note-filevault-key = اكتبوا مفتاح الاسترداد على الورق بدل إيداعه في iCloud.
claim-note-firefox-seen = يرى مزوّد الإنترنت أسماء المواقع، ويرى كل موقع عنوانكم. وهذا صحيح في كل متصفّح عادي.
claim-note-gpg-2020 = جعله كتيّب ٢٠٢٠ أمتن تشفير في قائمته. ونسي أن الموضوع والعناوين والتاريخ تبقى ظاهرة.
claim-note-gpg-limits = المحتوى فقط. أمّا الموضوع (في أغلب الأحيان) وجهة الإرسال وجهات الاستلام والتاريخ فتبقى مقروءة. والمفتاح المسروق يفتح أيضًا الرسائل القديمة.
claim-note-gpg-list = على قائمة بريدية مشفّرة. هكذا كانت المجموعة ترسل محضرها بعد الاجتماع.
claim-note-gpg-skill = بين شخصين، ومع درس تعليمي، هو ممكن. أمّا إنشاء قائمة مشفّرة بالكامل فيتطلّب معرفة متينة. ورأى الكتيّب أن البدء به محفوف بالمخاطر لشخص مبتدئ، إذ يجب أولًا فتح صندوق جديد بدل صندوق شركة الاتصالات، وهي في مثاله Wanadoo (مزوّد فرنسي قديم).
claim-note-gpg-thunderbird = صار OpenPGP مدمجًا في Thunderbird منذ الإصدار 78. ولم تعد إضافة Enigmail تعمل فيه.
claim-note-gresille-account = كان البريد الإلكتروني لدى Grésille (جهة مستضيفة في غرونوبل) يمنح أيضًا حساب XMPP.
claim-note-irc-2020 = OTR، بين شخصين، وتثبّتونه بأنفسكم. ورأى نصّ غرونوبل أن IRC أقلّ أمانًا بكثير من XMPP.
claim-note-irc-encryption = حتى الخادم في أحسن الأحوال. أمّا OTR، وهو بين شخصين فقط، فقد تجاوزه الزمن اليوم.
claim-note-irc-skill = يجب كتابة أوامر. ومع Mumble، كان يمكن أن يحلّ IRC محلّ Signal Desktop، أي Signal على الحاسوب، فوق خمسة عشر شخصًا.
claim-note-jitsi-2020-account = لم يعد هذا صحيحًا في كل مكان: انظروا السطر الأحدث.
claim-note-jitsi-2020-admin = أول شخص يتصل يتولّى إدارة المكالمة.
claim-note-jitsi-anonymity = خطأ وخطر. شبكة Tor لا تنقل هذا النوع من المكالمات: فتفشل المكالمة، أو تكشف عنوان IP الخاص بكم.
claim-note-jitsi-audio = النسختان لا تتّفقان. يقول نصّهما: مصمَّم لثلاثين شخصًا، ولا يعمل حقًّا فوق عشرة؛ ووصل مثال اجتماع إلى خمسة عشر. ويطلب الدليل الحالي ضبط الخادم على نحو آخر فوق مئة.
claim-note-jitsi-connection = الصوت والصورة يتوقّفان كثيرًا على جودة الاتصال.
claim-note-jitsi-encryption = بين شخصين، تكون المكالمة مباشرة، ويرى كل شخص عنوان IP الخاص بالآخر. وابتداءً من ثلاثة، يستطيع الخادم سماع كل شيء، إلا إذا فعّل الجميع التشفير من طرف إلى طرف في متصفّح يسمح به. وهو معطَّل في البداية.
claim-note-jitsi-install = على الحاسوب يكفي المتصفّح. وعلى الهاتف يوجد تطبيق.
claim-note-jitsi-login = يكفي اسم للدخول. لكن منذ أغسطس ٢٠٢٣ صار فتح غرفة على meet.jit.si يتطلّب حساب Google أو GitHub أو Facebook: فاختاروا خادمًا آخر.
claim-note-jitsi-moderation = توجد غرفة انتظار وكلمة سرّ وكتم للميكروفونات؛ وكل خادم يختار ما يتيحه منها.
claim-note-jitsi-sheet-moderation = يقول دليل مارس ٢٠٢٠ شيئًا آخر: أول شخص يتصل يدير المكالمة.
claim-note-jitsi-skill = بسيط بساطة لوح الكتابة المشترك (pad)، بحسب الكتيّب.
claim-note-jitsi-text = لا تتّفق نسختا الكتيّب على ما يصمد عمليًا.
claim-note-jitsi-tor = لا يعمل Jitsi في متصفّح Tor. وحيل ٢٠٢٠ (torsocks وOrbot) لا ينبغي اتّباعها.
claim-note-jitsi-video = نصح الكتيّب بعدم تجاوز عشرة أشخاص في المجموع.
claim-note-keepassxc-mobile = على الهاتف، يفتح KeePassDX (لنظام Android) وKeePassium (لأجهزة iPhone) الملف نفسه.
claim-note-linux-mint-memory = غيغابايتان للإقلاع، وأربعة للعمل براحة. وعلى جهاز بطيء، إصدار Xfce هو الأخفّ.
claim-note-luks-derivation = تحقّقوا من أن ما لديكم هو LUKS2 مع argon2id: فالإعدادات القديمة أقلّ صمودًا.
claim-note-luks-install = يُختار أثناء التثبيت: فإضافته لاحقًا تضطرّكم عمليًا إلى إعادة التثبيت.
claim-note-matrix-2020-calls = النسختان لا تتّفقان. وتوضّح الثانية أن المكالمات كانت تمرّ عبر Jitsi، بحدوده. ولم يعد هذا حال Element Call.
claim-note-matrix-2020-group-calls = تقول النسخة الأولى: مكالمات جماعية، لكن ليس في غرفة مشفّرة. وتقول الثانية ودليل مارس ٢٠٢٠: عبر Jitsi، بحدوده في العدد والتشفير.
claim-note-matrix-2020-missing = الخانة ناقصة في هذه النسخة؛ ويقول نصّها إن المحادثات مشفّرة.
claim-note-matrix-2020-on-request = معطَّل في البداية، ويُفعَّل غرفةً غرفة. ورأى الدليل أن هذا التشفير آمن بقدر تشفير Signal. وقال إن التحقّق من الأجهزة اختياري: ولم يعد كذلك.
claim-note-matrix-2020-text-only = وليس في كل الغرف، كما أضاف النصّ. ولم تكن المكالمات محميّة إلا بقدر ما يحمي Jitsi.
claim-note-matrix-calls = Element Call، مشفّر من طرف إلى طرف، إذا كان مثبَّتًا على الخادم المختار. ورابط دعوة بلا كلمة سرّ يفتح مكالمة غير مشفّرة.
claim-note-matrix-encryption = افتراضيًا في المحادثات والغرف الخاصة، ما لم يعطّله أحد. وليس في غرفة عامة. وأعلنت Element أنه ابتداءً من أبريل ٢٠٢٦ لن يعود الجهاز الذي لم يُتحقّق منه يرسل الرسائل المشفّرة ولا يقرؤها. ومع ذلك ترى الخوادم من هو في أي غرفة.
claim-note-matrix-identifier = لا يطلب البروتوكول رقمًا ولا عنوانًا. لكن بعض الخوادم تطلب ذلك.
claim-note-matrix-install = يُفتح Element في المتصفّح؛ وعلى الهاتف، التطبيق الذي ننصح به هو Element X.
claim-note-matrix-sheet-install = تقول نصوص ٢٠٢٠ الأخرى إن المتصفّح يكفي. والأرجح أن البطاقة كانت تقصد التطبيق والحساب.
claim-note-matrix-skill = التحقّق من الأجهزة هو الخطوة الصعبة. فخطّطوا للقيام بها معًا.
claim-note-matrix-text = كان من كتبوا النصّ ينتقلون إلى Matrix حين يتعثّر Mattermost، عند نحو مئتي شخص.
claim-note-matrix-tor = قال الكتيّب إن الرسائل تمرّ عبر Tor. أمّا المكالمات فلا.
claim-note-mattermost-2020 = بلا حدّ من حيث المبدأ، ومئتان وخمسون لدى Framateam وفي النصيحة السريعة، مع قناة لكل دور. وقد رأى من كتبوا النصّ أن الأداة تتعثّر عند نحو مئتين، فكانوا ينتقلون حينها إلى Matrix.
claim-note-mattermost-2020-server = أضاف الجدول أن الخادم يمكن أن يكون مشفّرًا. وهذا لا يغيّر شيئًا ما دام يعمل: فمن يديره يستطيع القراءة. ويصعب محو رسالة محوًا نهائيًا.
claim-note-mattermost-calls = الإصدار المجاني: بين شخصين، أربعون دقيقة. وتتطلّب المكالمات الجماعية رخصة مدفوعة.
claim-note-mattermost-encryption = لا تشفير من طرف إلى طرف: من يدير الخادم يستطيع قراءة الرسائل.
claim-note-mattermost-limits = للإصدار المجاني: يرفض الخادم أشخاصًا جددًا فوق هذا العدد من الحسابات المسجّلة، وتخصّصه الجهة الناشرة لنحو خمسين شخصًا. قبل الاعتماد عليه، اسألوا الجهة التي تستضيفكم أي إصدار يعمل لديها.
claim-note-mattermost-skill = يقترحه الكتيّب من البداية على من هم في عجلة. وسلاسل الردود تُفهم بسرعة أقلّ.
claim-note-mattermost-tor = نصح الكتيّب بالوصول إلى Framateam عبر Tor.
claim-note-meta-encryption = يشفّر Messenger المحادثات الخاصة من طرف إلى طرف، على مراحل، منذ ٢٠٢٣. وأعلن Instagram سحب هذا الخيار في ٨ مايو ٢٠٢٦: فاحسبوا أن Meta تستطيع القراءة فيه. والبيانات الوصفية تذهب إلى Meta في الحالتين.
claim-note-mullvad-account = رقم حساب يُسحب عشوائيًا. لكن الدفع بالبطاقة يربط اسمكم بهذا الرقم مع ذلك.
claim-note-mumble-2020-platforms = ذكر الكتيّب لنظام Android برنامج العميل Plumble، وقد طُبع «Pumble».
claim-note-mumble-audio = جُرّب العدد مئتان؛ ووصل الكتيّب إلى مئتين وخمسين في نصيحته السريعة. والخادم الجديد يتوقّف عند مئة مكان: فاطلبوا ممّن يديره أن يفتح المزيد.
claim-note-mumble-connection = يكفي حاسوب قديم واتصال ضعيف.
claim-note-mumble-encryption = إلزامي بينكم وبين الخادم. لكن الخادم يسمع كل شيء: فاختاروا من يديره.
claim-note-mumble-identity = اسم مستعار، وشهادة يصنعها الحاسوب وحده.
claim-note-mumble-install = لا يكفي المتصفّح فعلًا. ومن الهاتف، لا يمكن إنشاء غرفة.
claim-note-mumble-mobile = لم يعد التطبيق الرسمي لأجهزة iPhone يُصان. وعلى Android حلّ Mumla محلّ Plumble؛ ويقول الشخص الذي يصونه إن وقته لا يكفي.
claim-note-mumble-moderation = كتم ميكروفون، إخراج شخص، حصر الدخول إلى غرفة: كل ذلك يتوقّف على الحقوق التي يمنحها من يدير الخادم.
claim-note-mumble-skill = يقترحه الكتيّب من البداية على من هم في عجلة. ومع ذلك خطّطوا لتجربة الميكروفونات.
claim-note-mumble-text = تطبيق Mumble أداة صوت قبل كل شيء؛ ويصنّفه الكتيّب صوتيًا فقط.
claim-note-mumble-tor = عبر torsocks أو Orbot عام ٢٠٢٠. يجب فرض وضع TCP، ويصل الصوت متأخّرًا.
claim-note-nextcloud-2020 = خطأ: الرسائل المكتوبة ليست مشفّرة من طرف إلى طرف، والخادم يستطيع قراءتها.
claim-note-nextcloud-2020-video = كانت الصورة موجودة من قبل؛ لكن الجدول لم يحسبها.
claim-note-nextcloud-encryption = تبقى الرسائل مقروءة على الخادم. وتشفير المكالمات يتوقّف على طريقة التثبيت.
claim-note-nextcloud-size = أربعة أو خمسة بالصورة دون خادم مخصّص للمكالمات، ونحو عشرين بالصوت وحده؛ وثلاثون إلى خمسين مع هذا الخادم، وهو لا يتوفّر لدى كثير من الجهات المستضيفة. فاسألوا قبل ذلك.
claim-note-onionshare-chat = بلا سجلّ، وباسم يُسحب عشوائيًا. يلزم JavaScript: المستوى «قياسي» (Standard) أو «أكثر أمانًا» (Safer) في متصفّح Tor.
claim-note-onionshare-seen = بشرط أن تكونوا قد مرّرتم العنوان والمفتاح عبر قناة لا تدلّ عليكم.
claim-note-onionshare-tor = دائمًا. ومن تدعونهم يفتحون الرابط في متصفّح Tor.
claim-note-orbot-ios = على iPhone، قد يحدث تسرّب أو توقّف. ومكالمات الفيديو لا تمرّ عبر Tor.
claim-note-orbot-seen = للتطبيقات المختارة، ولحركة البيانات التي تنقلها شبكة Tor وحدها. وعلى iPhone يبقى التسرّب ممكنًا.
claim-note-otr-two = مع OTR، مفعَّلًا يدويًا، وبين شخصين فقط.
claim-note-pad-tor = يلزم JavaScript: المستوى «قياسي» (Standard) أو «أكثر أمانًا» (Safer) في متصفّح Tor، لا «الأكثر أمانًا» (Safest). ولوح الكتابة المشترك (pad) لدى Riseup له عنوان onion.
claim-note-phone-conference-connection = لا حاجة إلى أي اتصال بالإنترنت.
claim-note-phone-conference-encryption = يمكن التنصّت على المكالمات وحفظها، وتسجّل شركات الاتصالات من يتصل بمن.
claim-note-phone-conference-identity = الهوية الحقيقية معروفة. وهاتف دُفع ثمنه نقدًا لا يكاد يغيّر شيئًا: فهو يتنقّل معكم ويتصل بالمقرّبين منكم.
claim-note-phone-conference-size = يتوقّف ذلك على الخدمة: خمسون لدى OVH، وألف معلنة لدى FreeConferenceCall. والدرس التعليمي المذكور كان موجّهًا إلى أقلّ من عشرة أشخاص. ونحن نأخذ أصغر الحدّين.
claim-note-phone-thousand = هذا هو الحدّ الذي أعلنته FreeConferenceCall؛ وكانت OVH تتوقّف عند خمسين.
claim-note-pidgin-skill = كان هذا الطريق الصعب في نصّ غرونوبل، على Tails، مع ضبط Tor. وقد تجاوز الزمن OTR اليوم. وقال ذلك النصّ إن وحدتي OTR وAppArmor موجودتان في Tails من قبل؛ فلا تعدّوا ذلك مضمونًا.
claim-note-proton-clients = التطبيقات؛ ويلزم حساب.
claim-note-retroshare-2020 = أعلنه الكتيّب للمجموعات أيضًا، مع GPG.
claim-note-retroshare-skill = واجهة معقّدة، لا تناسب كثيرًا مجموعة في بداياتها.
claim-note-retroshare-tor = ممكن، وتضبطونه بأنفسكم.
claim-note-riseup-invitation = لا هاتف ولا اسم، بل رمز دعوة يعطيه شخص لديه حساب من قبل.
claim-note-riseup-onion = لكل خدمة عنوان onion، في قائمة موقّعة.
claim-note-riseup-vpn-account = لا حساب ولا إعدادات. شبكة VPN تنقل الثقة إلى جهة أخرى، ولا تخفي الهوية.
claim-note-riseup-vpn-seen = تقول Riseup إنها لا تسجّل عنوان IP الخاص بكم. وهذا قول، لا دليل.
claim-note-sheet-no-guarantee = لم تجد بطاقة ٢٠٢٠ أي ضمان بأن المحادثات مشفّرة.
claim-note-sheet-question-mark = في خانة الإشراف، تطبع البطاقة علامة استفهام.
claim-note-signal-2020-calls = في أبريل ٢٠٢٠ لم تكن في Signal مكالمات جماعية بعد.
claim-note-signal-2020-groups = أضاف من كتبوا النصّ أن المجموعات الكبيرة لا تعمل جيّدًا. وكان يمكن لعدّة مجموعات تحمل أسماء قنوات الجمعية العامة أن تحلّ محلّ لوح كتابة مشترك (pad).
claim-note-signal-2020-phone = كان يلزم أيضًا هاتف ذكي.
claim-note-signal-2020-video = لاحظ دليل مارس ٢٠٢٠ أن اجتماعات الفيديو لم تكن موجودة بعد. ومع ذلك جعل من Signal التطبيق الذي يُنصح به افتراضيًا؛ ونصح به كتيّب أبريل أيضًا، مع ثمانية تحفّظات.
claim-note-signal-calls = آخر عدد وجدناه مع تاريخ. وتُتداول أعداد أكبر، دون مصدر مؤرَّخ.
claim-note-signal-encryption = افتراضيًا، للرسائل والمجموعات والمكالمات. لا شيء يجب تفعيله.
claim-note-signal-groups = الحدّ الذي يعلنه Signal. وفي عام ٢٠٢٠ رأى من كتبوا النصّ أن المجموعات الكبيرة لا تعمل جيّدًا.
claim-note-signal-install = لا نسخة للويب. يُنشأ الحساب على هاتف، ثم يُربط به الحاسوب.
claim-note-signal-moderation = يستطيع مشرفو المجموعة إخراج شخص، وحصر حقّ الكلام، والموافقة على الانضمام.
claim-note-signal-number = الرقم للتسجيل. ومنذ ٢٠٢٤ صار مخفيًا عن الآخرين افتراضيًا، ويتيح اسم المستخدم لغيركم أن يتواصل معكم دون أن تعطوه الرقم.
claim-note-signal-sheet-size = تعطي البطاقة حجمًا كبيرًا جدًّا، وقال كتيّب أبريل ٢٠٢٠ مئتي شخص على الأكثر.
claim-note-signal-skill = عُدّ التثبيت بسيطًا جدًّا.
claim-note-signal-tor = لا يوفّر التطبيق الرسمي إلا وسيطًا (proxy)، وهو لا يخفي الهوية. أمّا Molly، وهو نسخة معدّلة لنظام Android، فيستطيع المرور عبر Tor، لكنه يضيف فريقًا آخر عليكم أن تثقوا به.
claim-note-signal-traces = تبقى كل رسالة على هاتف كل عضو، وعلى الحواسيب المرتبطة به. والاختفاء التلقائي للرسائل يقلّل الأثر، دون أن يضمن شيئًا.
claim-note-silence-dead = متروك منذ ٢٠٢٠: لا تثبّتوه. وكانت شركة الاتصالات ترى على أي حال من يكتب إلى من.
claim-note-sms-encryption = تقرأ شركة الاتصالات رسائل SMS وتحتفظ بأثر من يتصل بمن.
claim-note-sms-two = شخص يكتب، وشخص يستلم.
claim-note-tails-memory = وحاسوب PC عمره أقلّ من عشر سنوات، بمعالج ٦٤ بت؛ وحواسيب Mac ذات شريحة Apple لا تُقلع به. وكان المطلوب ٢ غيغابايت قبل الإصدار 7.0، الصادر في سبتمبر ٢٠٢٥.
claim-note-tails-seen = برمجية خبيثة تُفتح داخل Tails قد تلتفّ على Tor. ويرى مزوّد الإنترنت أنكم تستعملون Tor.
claim-note-tails-skill = عُدّ صعبًا في البداية، ثم الأنسب عمليًا بعد ذلك.
claim-note-tails-tor = تمرّ كل حركة البيانات عبر Tor، ولا يبقى شيء على الحاسوب بعد إطفائه.
claim-note-tails-traces = إلا ما تحفظونه بأنفسكم في التخزين المشفّر على مفتاح USB. أطفئوا الحاسوب بدل إعادة تشغيله: فقد تبقى آخر صورة على الشاشة بعض الوقت.
claim-note-telegram-2020 = أضاف الجدول: إلا في الرسائل السرّية.
claim-note-telegram-encryption = يستطيع Telegram قراءة المجموعات والقنوات. والمحادثات السرّية وحدها، بين شخصين، مشفّرة من طرف إلى طرف. ومنذ سبتمبر ٢٠٢٤ تنصّ شروطه على إعطاء عنوان IP ورقم الهاتف عند طلب صحيح قانونًا.
claim-note-telegram-free = قال الجدول: «جزئيًا». ونحن نعدّها «لا»: فجزء مغلق واحد يكفي ليضطرّكم إلى الثقة.
claim-note-tor-browser-ios = على iPhone لا يوجد إلا Onion Browser، وحمايته أقلّ.
claim-note-tor-browser-seen = ترى محطّة الترحيل الأولى عنوانكم، وترى الأخيرة الموقع. ومن يراقب الطرفين يستطيع مقارنة الأوقات.
claim-note-tor-browser-traces = لا يبقى سجلّ تصفّح ولا ملفات تعريف ارتباط (cookies) بعد الإغلاق. لكن وجود المتصفّح على الجهاز ظاهر، والملفات المنزَّلة تبقى، وقد يحتفظ النظام بآثار أخرى.
claim-note-torsocks-udp = يمنع كل ما ليس TCP: فلا تمرّروا عبره متصفّحًا ولا مكالمة فيديو.
claim-note-tox-2020 = نسب إليه الكتيّب GPG، نقلًا عن السطر السابق: والواقع أن Tox لا يستعمله.
claim-note-tox-anonymity = خطأ وخطر: لا يمرّ Tox عبر Tor من تلقاء نفسه، وقد ترى جهات اتصالكم عنوان IP الخاص بكم.
claim-note-tox-encryption = معلَن من طرف إلى طرف، لكن الفريق نفسه يقول إنه تجريبي ولم يُدقَّق قطّ. ومفتاح مسروق يتيح انتحال صفة جهات اتصالكم أمامكم.
claim-note-tox-video = لم يذكر عنوان الفصل إلا النصّ والصوت.
claim-note-ubuntu-memory = معلَنة للإصدار 26.04. ويمكن تثبيته بأقلّ، لكنه يصير بطيئًا.
claim-note-veracrypt-mac = أخطأ دليل ٢٠٢٠ في شأن حواسيب Mac: فبرنامج VeraCrypt لا يشفّر قرص النظام إلا على Windows. وعلى حاسوب Mac، الأداة هي FileVault.
claim-note-veracrypt-system = يستطيع أيضًا تشفير قرص نظام Windows، وهو وحده: فاقرؤوا البطاقة أولًا.
claim-note-vpn-seen = ترى هذه الجهة من أين تأتون وأي مواقع تصلون إليها؛ ويرى الموقع عنوان VPN. والتدقيق المستقل يطمئن، دون أن يثبت شيئًا.
claim-note-whatsapp-2020 = «نعم»، ولا شيء غير ذلك: من بين الأدوات الاحتكارية في الجدول، كان سطره وحده يعلن ذلك.
claim-note-whatsapp-metadata = المحتوى، نعم. لكن الأداة احتكارية، وتجمع Meta كثيرًا من البيانات الوصفية: من، متى، أين.
claim-note-x-encryption = يوجد خيار تشفير منذ ٢٠٢٥، لكن X تحتفظ بالمفاتيح خلف رمز من أربعة أرقام وتعترف بأنها تستطيع القراءة.
claim-note-xmpp-2020-account = من كان لديهم بريد إلكتروني لدى Riseup أو Grésille (جهة مستضيفة في غرونوبل) كان لديهم حساب من قبل. يحتاج إلى إعادة تحقّق لدى Riseup.
claim-note-xmpp-2020-browser = النصوص متناقضة: يقول الكتيّب إنه يلزم تطبيق، ويمرّ نصّ غرونوبل عبر Converse، في المتصفّح.
claim-note-xmpp-2020-calls = عنوان فصل ٢٠٢٠ يتحدّث عن النصّ فقط؛ ويقول نصّ غرونوبل إن البروتوكول ينقل أيضًا الصوت والصورة.
claim-note-xmpp-2020-groups = ومع ذلك ينفي أحد النصوص إمكان الكلام في مجموعة. والغرف موجودة؛ وما كان ينقص عام ٢٠٢٠ هو تشفيرها.
claim-note-xmpp-2020-mail = وُصف كالبريد الإلكتروني: لكل شخص خادمه، والجميع يتخاطبون. ويسمّى العنوان فيه أيضًا JID. وذكر النصّ جسورًا، من Telegram أو MSN؛ ولا نعرف هل بقي منها شيء.
claim-note-xmpp-2020-table = هذه خانة الجدول. وهي تناقض نصّ الكتيّب نفسه.
claim-note-xmpp-2020-text = هذا ما يقوله النصّ، وهو أكثر تفاؤلًا من الجدول.
claim-note-xmpp-2020-web = عبر التطبيق أو عبر OTR، لا من صفحة ويب أبدًا عام ٢٠٢٠.
claim-note-xmpp-identifier = لا يطلب البروتوكول شيئًا. لكن بعض الخوادم تريد عنوانًا أو دعوة.
claim-note-xmpp-omemo = مع OMEMO، إذا كان تطبيق كل شخص يدعمه وكان مفعَّلًا. وإلا فالخوادم تستطيع القراءة. والغرفة المشفّرة تُظهر لأعضائها عنوان كل من فيها.
claim-note-xmpp-skill = تثبيت التطبيق وضبطه معقّدان قليلًا.
claim-note-xmpp-tor = تقبل تطبيقات الحاسوب وAndroid وسيط Tor (proxy)، ويُضبط يدويًا.
claim-note-xmpp-web = عبر Converse، في المتصفّح. وعلى المدى الطويل، يقدّم التطبيق خدمات أكثر ويسهل عليكم مراقبة ما يفعله.
claim-note-zoom-encryption = خيار، معطَّل في البداية، وبوظائف أقلّ. وتبقى الأداة احتكارية.
claim-note-matrix-2020-browser = قالت النسخة الأولى: ومشفّر. أمّا نصّ غرونوبل فقد استبعد، على العكس، أي تشفير من طرف إلى طرف من صفحة ويب: كان يتحدّث عن XMPP، وهو أداة أخرى. فالنصّان إذن لا يتناقضان.

## ملاحظات على العناوين

place-note-mumble-onion = لم يقل النصّ من يدير هذا الخادم: فلا تستعملوه قبل أن تعرفوا.
place-note-riseup-vpn-2020 = كان الكتيّب يرتاب من شبكات VPN التابعة للشركات وينصح بهذه. وكان يكتب في آن واحد أن شبكة VPN ترى كل شيء، وأنه مع HTTPS لا يُرى إلا اسم الموقع. مع HTTPS، ترى إلى أين تذهبون ومتى وكم، لا ما تقرؤونه أو تكتبونه هناك.
place-note-torsocks-windows = قال الكتيّب إنه معقّد، ولم يُبقه إلا ملاذًا أخيرًا، بعد Tails. ونحن لا ننصح به.
place-note-vpn-2020 = نصح به دليل مارس ٢٠٢٠. أمّا كتيّب أبريل فكان، على العكس، يرتاب من شبكات VPN التابعة للشركات ويفضّل شبكة Riseup: والسؤال هو بمن تثقون.
place-note-we-riseup-later = رأى نصّ غرونوبل الغرفة بدايةً. وتخيّل بعدها مساحات العمل هذه، وألواح Framapad (ألواح كتابة فرنسية)، ومجموعات فرعية، وقائمة بريدية، ومجلة إلكترونية، وويكي، ومدوّنة للإعلانات الصغيرة، ورسائل بريد ورقية، ولوحات إعلان.
place-note-xmpp-riseup-login = الخادم الذي كان يُدخَل في Pidgin عام ٢٠٢٠، أو خدمة onion الخاصة به. ولم تعد مراسلة XMPP واردة عام ٢٠٢٤ في قائمة خدمات Riseup.
place-note-xmpp-riseup-rooms = خادم غرف Riseup، حيث كانت غرفة غرونوبل. ولا نعطي عنوان تلك الغرفة: فقد تكون فارغة، أو في أيدٍ أخرى.

## ملاحظات على المصادر

source-note-amis-de-la-terre = صفحة عن الأدوات الحرّة لاجتماعات الفيديو والشبكات الاتحادية، كانت تحيل إليها بطاقة ٢٠٢٠. وعنوانها مفقود.
source-note-caesar-demo = صفحة للّعب بشيفرة قيصر، كان الكتيّب يقترحها. وعنوانها مفقود.
source-note-degooglisons = خدمات حرّة تحلّ محلّ خدمات الشركات الكبرى. العنوان من عام ٢٠٢٠ ولم يُعد التحقّق منه؛ وقد أُغلقت عدّة خدمات منها منذ ذلك الحين.
source-note-framalibre = دليل برمجيات وخدمات حرّة. العنوان من عام ٢٠٢٠ ولم يُعد التحقّق منه.
source-note-guide-autodefense = دليل من جزأين، لمن يريد الفهم بالتفصيل؛ وتذكره ثلاثة من نصوص ٢٠٢٠. العنوان من عام ٢٠٢٠ ولم يُعد التحقّق منه.
source-note-guide-interception = فصل هذا الدليل عن هجوم الوسيط. العنوان من عام ٢٠٢٠ ولم يُعد التحقّق منه.
source-note-linuxfr = ذكرته بطاقة ٢٠٢٠ لأدوات حرّة أخرى لاجتماعات الفيديو، بالعنوان linux.fr. والأرجح أنها كانت تقصد LinuxFr.org: ولأننا لم نتحقّق من ذلك، لا نضع رابطًا.
source-note-onion-routing-article = مقال ذكره الكتيّب، ولم يبق عنوانه في أي من النسختين.
source-note-saltiel = الكتاب الذي تذكره البطاقة، في الصفحة ٩٨، مصدرًا لأرقامها عن Zoom؛ ونحن لم نقرأه. وتطبع البطاقة «François Sautiel»، وهو خطأ مطبعي على الأرجح.
source-note-sebsauvage-ssl = شرح لبروتوكول SSL، وهو التشفير الذي يقوم عليه HTTPS. العنوان من عام ٢٠٢٠ ولم يُعد التحقّق منه.
source-note-wikipedia-asymmetric = مقال موسوعي عن التشفير بمفتاحين. العنوان من عام ٢٠٢٠ ولم يُعد التحقّق منه.
source-note-wikipedia-symmetric = مقال موسوعي عن التشفير بمفتاح واحد. العنوان من عام ٢٠٢٠ ولم يُعد التحقّق منه.

# الحلول الوسط في الأجوبة

small-meeting-few-cameras = بعشرة أشخاص، لا يصمد الاتصال وكل الكاميرات مشغَّلة: عمليًا، لا يتحمّل Jitsi جيّدًا إلا بضع كاميرات. أبقوا الصوت، والصورة لمن يتكلّم.
assembly-audio-beyond-200 = لم يُجرَّب الصوت للجمعية العامة كلّها: فأكبر تجربة معروفة مع Mumble أصغر من القاعة المقصودة، والإعداد الأصلي للخادم أصغر من ذلك أيضًا. خطّطوا لمجموعات استماع حول جهاز واحد.
mattermost-free-limits = الإصدار المجاني من Mattermost غير مصمَّم لهذا العدد من الناس، ويتوقّف عند عدد من الحسابات قد تبلغه جمعيتكم العامة؛ وفي عام ٢٠٢٠ كانت الأداة تتعثّر عند نحو مئتي شخص. إذا لم تلتزم الجهة المستضيفة، فخذوا Matrix للكتابة.
mumble-on-phones = على الهاتف، ليس لأداة Mumble تطبيق رسمي يُصان. على Android يوجد Mumla، ويُصان ببطء؛ وعلى iPhone، اعتمدوا بالأحرى على جهاز مشترك. جرّبوا قبل ذلك. ويلزم أيضًا حاسوب لتحضير الغرفة.
assembly-over-200-audio-unmeasured = فوق مئتي صوت، لا نعرف أي قياس مع أداة حرّة. شكّلوا مجموعات استماع، ولتتكلّم المنصّة وحدها، وتدرّبوا قبل ذلك.
phone-last-resort-nothing-protected = لا يشفّر الهاتف شيئًا من أجلكم: فشركة الاتصالات وخدمة المؤتمرات الهاتفية تستطيعان السماع والتسجيل، وتعرفان من يتصل. تعاملوا معه كأنه اجتماع علني.
hackers-meeting-voice-on-your-server = النصّ مشفّر من طرف إلى طرف، أمّا الصوت فلا: يمكن الاستماع إليه على خادم Mumble. ولذلك يجب أن يكون هذا الخادم خادمكم.

# شجرة القرار: الاجتماع

decision-meeting = أي أداة لاجتماعكم؟
    .summary = بضعة أسئلة عمّا يجب إخفاؤه، وعن أجهزتكم وعددكم وعاداتكم، للوصول إلى مجموعة من الأدوات وإلى حدودها.

question-meeting-hidden = ما الذي يجب إخفاؤه؟
    .help = هذا أكثر ما يستبعد الأدوات. إخفاء ما يُقال وإخفاء من يقوله أمران مختلفان. الجمعية العامة المفتوحة تأخذ الجواب الأول. وعند الشكّ، خذوا أكثر الأجوبة حذرًا ممّا يستطيع الجميع اتّباعه.
option-meeting-hidden-nothing = لا شيء سرّي: تستطيع الخدمة أن تقرأنا وتسمعنا وتعرف من نحن
option-meeting-hidden-words = كلامنا: تستطيع الخدمة أن تعرف من نحن، لا ما نقوله
option-meeting-hidden-from-service = أسماؤنا: لا رقم ولا عنوان نعطيه للخدمة
option-meeting-hidden-from-network = أسماؤنا، والمكان الذي نتصل منه

question-meeting-private = كم سيكون عددكم، وكيف تريدون التواصل؟
    .help = كل شيء في هذا الفرع يمرّ بأدوات مشفّرة من طرف إلى طرف. يطلب Signal من كل شخص هاتفًا ذكيًا ورقمًا؛ فإذا تعذّر على أحد إعطاء رقم، فعودوا واختاروا «أسماؤنا: لا رقم ولا عنوان نعطيه للخدمة».
option-meeting-private-two = شخصان
option-meeting-private-writing = أن نتراسل كتابةً، حتى لو كنّا كثيرين
option-meeting-private-call = أن نتحدّث، ونحن أربعون على الأكثر
option-meeting-private-video = أن يرى بعضنا بعضًا، ونحن أربعون على الأكثر
option-meeting-private-browser = أن نكتب معًا ونحن قلّة، دون تثبيت أي شيء
option-meeting-private-crowd = أن نتحدّث ونحن أكثر من أربعين

question-meeting-equipment = ما الجهاز الذي لدى الشخص الأقلّ تجهيزًا؟
    .help = الأداة التي لا يستطيع شخصان فتحها تُقصيهما. فاختاروا بحسب ما لديهما، أو جدوا لهما جهازًا يتشاركانه مع غيرهما.
option-meeting-equipment-computers = حاسوب
option-meeting-equipment-phones = هاتف ذكي يمكن إضافة تطبيق إليه
option-meeting-equipment-locked = جهاز مقفل أو ممتلئ جدًّا: لا يُضاف إليه شيء
option-meeting-equipment-no-internet = هاتف بسيط، دون إنترنت

question-meeting-install = هل يمكن تثبيت برنامج على الحواسيب؟
    .help = على حاسوب العمل أو المكتبة، احسبوا أن الجواب لا. حاسوب ربّ العمل ليس مكانًا لتحضير إضراب.
option-meeting-install-yes = نعم، بقليل من المساعدة
option-meeting-install-no = لا، متصفّح ولا شيء غيره
option-meeting-install-own-server = نعم، ونعرف كيف ندير خوادمنا بأنفسنا (الجميع متمرّسون، وخمسون على الأكثر)

question-meeting-size = كم شخصًا؟
    .help = قدّروا العدد بهامش واسع: يجب أن تصمد الأداة يوم يأتي الجميع.
option-meeting-size-two = شخصان
option-meeting-size-up-to-10 = من ثلاثة إلى عشرة
option-meeting-size-up-to-40 = من أحد عشر إلى أربعين
option-meeting-size-up-to-200 = أكثر من أربعين، حتى مئتين
option-meeting-size-over-200 = أكثر من مئتين

question-meeting-modes = ماذا تريدون أن تفعلوا معًا؟
    .help = الكتابة بطيئة لكنها تمرّ في كل مكان وتترك آثارًا؛ والصوت سريع؛ والفيديو يتطلّب اتصالًا جيّدًا ويُظهر بيوتكم.
option-meeting-modes-writing = أن نكتب
option-meeting-modes-voice = أن نكتب ونتحدّث
option-meeting-modes-voice-weak = أن نكتب ونتحدّث، باتصالات ضعيفة أو أجهزة قديمة
option-meeting-modes-video = أن نكتب ونتحدّث ويرى بعضنا بعضًا

question-meeting-crowd = ماذا تريدون أن تفعلوا بهذا العدد الكبير؟
    .help = الاجتماع الكبير يقوم على أدواره: المنصّة، وأدوار الكلام، والتصويت، وتدوين النقاط، والدخول. وما الأداة إلا حامل لها.
option-meeting-crowd-writing = أن نكتب
option-meeting-crowd-voice = أن نكتب ونسمع منصّة
option-meeting-crowd-video = أن يرى بعضنا بعضًا

question-meeting-skill = إلى أي حدّ اعتادت مجموعتكم هذه الأدوات؟
    .help = خذوا الشخص الأقلّ تمرّسًا مقياسًا، لا المعدّل. ولا معنى للذهاب إلى تقنية أكثر إلا إذا لم يُترك أحد في الخارج.
option-meeting-skill-beginners = كثيرون في بداياتهم
option-meeting-skill-mixed = الأمر متفاوت، لكن الناس يعرفون كيف يثبّتون برنامجًا
option-meeting-skill-at-ease = الجميع متمرّسون ويقبلون تحضيرًا طويلًا

question-meeting-browser = دون تثبيت أي شيء، ماذا تريدون أن تفعلوا، وبأي عدد؟
    .help = في المتصفّح، يستطيع الخادم دائمًا تقريبًا أن يقرأ أو يسمع: فأحسنوا اختياره، ولا تأتمنوه على شيء خطير. وعلى شاشة صغيرة تصعب قراءة لوح الكتابة المشترك (pad).
option-meeting-browser-writing = أن نكتب، ونحن خمسة عشر على الأكثر
option-meeting-browser-voice = أن نكتب ونتحدّث، ونحن خمسة عشر على الأكثر
option-meeting-browser-video = أن نتحدّث ويرى بعضنا بعضًا، ونحن عشرة على الأكثر
option-meeting-browser-up-to-100 = أن نعقد اجتماعًا صوتيًا، ونحن مئة على الأكثر
option-meeting-browser-lesson = أن نقدّم تكوينًا أو محاضرة
option-meeting-browser-permanent = أن نفتح مكان نقاش دائمًا، يستطيع الجميع قراءته
option-meeting-browser-over-100 = أن نجمع أكثر من مئة شخص

question-meeting-pseudonym = كيف تريدون التواصل، دون إعطاء رقم ولا عنوان؟
    .help = الخدمة التي لا تطلب شيئًا ترى مع ذلك عنوان IP الخاص بكم، أي المكان الذي تتصلون منه. ولإخفائه عنها، عودوا واختاروا «أسماؤنا، والمكان الذي نتصل منه».
option-meeting-pseudonym-few = كتابةً، ونحن قلّة، دون أن يقرأ غيرنا
option-meeting-pseudonym-private-room = كتابةً، ونحن كثيرون، في غرفة مغلقة ومشفّرة
option-meeting-pseudonym-room = كتابةً، ونحن كثيرون، في غرفة يستطيع الجميع قراءتها
option-meeting-pseudonym-voice = بالصوت
option-meeting-pseudonym-video = برؤية بعضنا بعضًا، ونحن خمسة على الأكثر

question-meeting-unseen = عن أي تواصل نتحدّث؟
    .help = كل شيء في هذا الفرع يمرّ عبر Tor، وهو يخفي من أين تأتون. لا تنقل شبكة Tor المكالمات العادية، ولا يحلّ VPN محلّها. وتوقّعوا البطء.
option-meeting-unseen-few = أن نكتب، ونحن اثنان أو بضعة أشخاص، دون أن يقرأ غيرنا
option-meeting-unseen-phones = أن يكتب بضعة أشخاص، بين هواتف Android فقط
option-meeting-unseen-many = أن نتناقش ونحن كثيرون بأسماء مستعارة، في غرفة قد تُقرأ
option-meeting-unseen-two-experts = شخصان متمرّسان في المعلوماتية، دون ترك أثر على الحاسوب
option-meeting-unseen-spoken = أن نتحدّث بالصوت

end-meeting-private-crowd = أن يتحدّث عدد كبير دون أن تسمع الخدمة: لا حلّ جيّد
    .help = لا نعرف أي أداة تنقل صوت قاعة كبيرة مشفّرًا من طرف إلى طرف. أقلّ الحلول سوءًا: الكتابة في مجموعات Signal، واحدة لكل مهمّة، واختيار مندوبات ومندوبين يتحدّثون في مكالمة Signal، ثم ينقلون ما دار فيها.
end-meeting-telephone = مؤتمر هاتفي، كأنه علني
    .help = لا شيء محميّ فيه، لا الكلام ولا اسم من يتصل. إذا أمكن لمن لا إنترنت لديهم الوصول إلى جهاز مشترك أو إلى اجتماع حضوري، ففضّلوا ذلك.
end-meeting-own-server = غرفة Matrix متحقَّق منها، وخادم Mumble خاص بكم
    .help = النصّ مشفّر من طرف إلى طرف؛ أمّا الصوت فلا، ومن هنا ضرورة خادم يكون لكم. وما هو خطير يُكتب.
end-meeting-two = Signal بين شخصين، وإلا SimpleX
    .help = يطلب Signal رقمًا للتسجيل، لكنه لا يُظهره للشخص الآخر افتراضيًا. وإذا تعذّر إعطاء رقم، فإن SimpleX لا يطلبه، وينقل أيضًا المكالمة بين شخصين، بما في ذلك على iPhone؛ ويجب تبادل رابط يدًا بيد. بلا هاتف ذكي، لا حساب Signal: فخذوا حينها SimpleX أو بريد OpenPGP على الحاسوب، مع العلم أن الموضوع والعناوين والتاريخ تبقى ظاهرة في البريد.
end-meeting-groups = مجموعات Signal، واحدة لكل مهمّة
    .help = مشفّرة من طرف إلى طرف دون إعداد؛ ولبضعة أشخاص تكفي مجموعة واحدة. يسجّل كل شخص برقم هاتف؛ وهو مخفيّ عن الآخرين افتراضيًا منذ ٢٠٢٤. وعلى الحاسوب، يلزم أولًا حساب فُتح بهاتف.
end-meeting-group-call = مكالمة جماعية في Signal، وإلى جانبها مجموعة مكتوبة
    .help = الصوت والنصّ مشفّران من طرف إلى طرف. وآخر حدّ منشور لدينا يقف عند أربعين بالضبط: فإذا اقتربتم من هذا العدد، فأجروا تجربة أو حضّروا Mumble احتياطًا. يسجّل كل شخص برقم، على هاتف ذكي. بلا هاتف ذكي، لا حساب Signal: فخذوا حينها Matrix للكتابة، وMumble أو Jitsi للصوت.
end-meeting-sober-voice = Signal للكتابة، وMumble للصوت
    .help = بلا هاتف ذكي، لا حساب Signal: فخذوا حينها Matrix للكتابة. يتحمّل Mumble الأجهزة القديمة والشبكات الضعيفة، لكن خادمه يستطيع السماع. وعلى iPhone، لم يعد تطبيقه الرسمي يُصان؛ ومن الهاتف، دعوا شخصًا لديه حاسوب ينشئ الغرفة.
end-meeting-video-call = مكالمة فيديو في Signal، والصوت وحده حالما يتقطّع الاتصال
    .help = مشفّرة من طرف إلى طرف. فوق نحو عشرة أشخاص، تُنهك الصورة الاتصالات والهواتف: فأبقوا الكاميرا لمن يتكلّم. يسجّل كل شخص برقم، على هاتف ذكي. بلا هاتف ذكي، لا حساب Signal: فخذوا حينها Jitsi.
end-meeting-crowd-groups = عدّة مجموعات Signal، بقواعد للكلام
    .help = تقبل المجموعة أشخاصًا أكثر منكم بكثير، لكن محادثة واحدة سرعان ما تصير غير مقروءة: مجموعة للإعلانات، ومجموعة لكل دور، ورسائل قصيرة. ومع هذا العدد، افترضوا أن رسالة قد تتسرّب. وإذا كان إعطاء رقم ينفّر، فالطريق الآخر غرفة Matrix خاصة، مشفّرة هي أيضًا: ويجب حينها التحقّق من الأجهزة معًا. ولا يكفي SimpleX لهذا الحجم.
end-meeting-crowd-video = القاعة كلّها بالفيديو: لا حلّ جيّد
    .help = لا تتحمّل أي أداة حرّة في هذا الكتيّب هذا العدد من الكاميرات. أقلّ الحلول سوءًا: تكتب الجمعية العامة وتستمع، ويكون الفيديو في لجان من بضعة أشخاص، تنقل ما دار فيها.
end-meeting-town = جمعية عامة مع مبتدئات ومبتدئين: Mattermost وMumble والكثير من الاستقبال
    .help = تثبيت Mumble يتطلّب مساعدة بشرية. خطّطوا لأجهزة استماع مشتركة ولتجارب، واسألوا الجهة المستضيفة كم حسابًا في Mattermost تقبل. الخوادم تستطيع القراءة والسماع: فلا تأتمنوها على أي سرّ.
end-meeting-assembly = جمعية عامة: قناة لكل دور، والصوت على Mumble
    .help = تحقّقوا من حدود خادم Mattermost قبل الدعوة: فقد تقلّص الإصدار المجاني كثيرًا؛ وإن لم يكفِ، فخذوا Matrix للكتابة. الخوادم تستطيع القراءة والسماع: فلا تأتمنوها على أي سرّ.
end-meeting-large-matrix = جمعية عامة محضَّرة: Matrix وMumble
    .help = لن يتعثّر Matrix بعددكم، ويمكن أن تكون غرفة خاصة فيه مشفّرة. ويجب أن يتحقّق كل شخص من أجهزته قبل أسبوع. أمّا الصوت، على Mumble، فيبقى مسموعًا لخادمه.
end-meeting-overflow = أكثر من مئتين: الكتابة تصمد، والصوت لم يثبت صموده، والفيديو لا يصمد
    .help = أقلّ الحلول سوءًا: Matrix للكتابة، ومنصّة على Mumble، ومجموعات استماع حول أجهزة مشتركة. وتقسيم الجمعية العامة إلى عدّة جمعيات، مع مندوبات ومندوبين، ينجح غالبًا أكثر من أي أداة.
end-meeting-pad = اجتماع مكتوب على لوح كتابة مشترك (pad)
    .help = تستطيع الجهة المستضيفة قراءة Etherpad؛ ولنصّ حسّاس، يشفّر CryptPad في المتصفّح. على الهاتف، اقرؤوا مجتمعين وسلّموا لوحة المفاتيح إلى شخص واحد.
end-meeting-pad-voice = لوح كتابة مشترك (pad) وصوت، والكاميرات مطفأة
    .help = إذا اقتربتم من خمسة عشر صوتًا، فأجروا تجربة: قد يتعب Jitsi قبل ذلك. ويستطيع خادمه السماع ابتداءً من الشخص الثالث. وعلى الهاتف، أبقوا الصوت وتابعوا اللوح مع شخص آخر.
end-meeting-pad-video = لوح كتابة مشترك (pad) وJitsi، بكاميرات قليلة
    .help = فوق بضع كاميرات، لا يصمد: فأبقوا الصورة لمن يتكلّم. خذوا مثيلًا (instance) لا يشترط حساب Google أو GitHub أو Facebook.
end-meeting-browser-crowd = غرفة BigBlueButton، وكل الكاميرات تقريبًا مطفأة
    .help = يلزم اتصال جيّد وجهة مستضيفة أُخبرت بعددكم. يرى الخادم كل شيء ويسمعه، وقد يحتفظ بالجلسة حتى لو لم يضغط أحد على «تسجيل» (Record): فاطلبوا من الجهة المستضيفة منع التسجيل، ولا تقولوا شيئًا سرّيًا.
end-meeting-lesson = تكوين على BigBlueButton
    .help = سبّورة واستطلاعات ومجموعات فرعية، دون تثبيت. يرى الخادم كل شيء ويسمعه، وقد يحتفظ بالجلسة حتى لو لم يضغط أحد على «تسجيل» (Record): فاطلبوا من الجهة المستضيفة منع التسجيل.
end-meeting-open-room = غرفة XMPP عامة
    .help = يُدخل إليها بمتصفّح أو بتطبيق، ليلًا ونهارًا. ويستطيع أي كان قراءة كل ما فيها: فلا تكتبوا شيئًا حسّاسًا. كثير من الخوادم يرفض أشخاصًا جددًا فوق مئتين في الغرفة، ما لم يغيّر أحد هذا الإعداد: فاطلبوا رفعه قبل إعلان العنوان.
end-meeting-browser-overflow = أكثر من مئة شخص دون تثبيت أي شيء: لا حلّ جيّد
    .help = أقلّ الحلول سوءًا: عدّة غرف BigBlueButton أصغر، يربط بينها مندوبات ومندوبون، أو مجموعات تلتقي حول جهاز. والغرفة الكبيرة الواحدة تتوقّف كلّيًا على الخادم؛ فلا تحاولوها دون تدريب مسبق وموافقة الجهة المستضيفة.
end-meeting-pseudonym-few = CryptPad، دون حساب أو باسم مستعار
    .help = يُشفَّر النصّ في المتصفّح ولا تستطيع الجهة المستضيفة قراءته. لكنها ترى عنوان IP الخاص بكم وأوقات مروركم، إلا إذا جئتم عبر Tor Browser. أعطوا الرابط شفهيًا أو عبر قناة مشفّرة: ففيه المفتاح.
end-meeting-pseudonym-private-room = غرفة Matrix خاصة، باسم مستعار
    .help = خذوا خادمًا لا يطلب عنوانًا، وتحقّقوا من أجهزتكم معًا: هذه هي الخطوة الصعبة. النصّ مشفّر من طرف إلى طرف؛ وترى الخوادم من في الغرفة والأوقات وعنوان IP الخاص بكم. وإذا كنتم أقلّ من مئة بكثير، فإن SimpleX أسرع إعدادًا، ولا توجد لدى خوادم ترحيله قائمة بالمجموعات.
end-meeting-pseudonym-room = غرفة XMPP، باسم مستعار
    .help = الأصعب هو إيجاد الجهة المستضيفة: فنحن لا نعرف أي جهة آمنة. وإذا طُلب منكم عنوان أو رقم، فلا تستعملوا شيئًا يقود إليكم: تخلّوا عن الأمر. قد يقرأ الجميع الغرفة، ويرى الخادم عنوان IP الخاص بكم: والمرور عبر Tor Browser لا يكلّف كثيرًا ويخفيه.
end-meeting-pseudonym-voice = Mumble باسم مستعار
    .help = لا يطلب Mumble رقمًا ولا عنوانًا، بل لقبًا فقط. لكن الخادم يرى عنوان IP الخاص بكم ويستطيع السماع، والصوت يُعرف صاحبه. لا يُستعمل إلا مع خادم موثوق.
end-meeting-pseudonym-video = Jitsi باسم مستعار، لبضعة أشخاص
    .help = خذوا مثيلًا (instance) لا يشترط حسابًا. وجهكم وصوتكم يعرّفان بكم، والخادم يرى عنوان IP الخاص بكم؛ وبين شخصين، قد يراه الشخص الآخر أيضًا. وإذا كان اسمكم في خطر فعلًا، فأطفئوا الكاميرا، والأفضل أن تكتبوا.
end-meeting-unseen-few = CryptPad، من Tails أو Tor Browser
    .help = كتابة مشفّرة في المتصفّح، دون حساب يحمل اسمكم. يجب أن يبقى Tor Browser على المستوى «قياسي» (Standard) أو «أكثر أمانًا» (Safer)، لأن CryptPad يحتاج إلى JavaScript.
end-meeting-unseen-phones = Briar، من هاتف إلى هاتف
    .help = لا شيء تعطونه، وكل شيء يمرّ عبر Tor ومشفّر من طرف إلى طرف. أضيفوا بعضكم بعضًا وجهًا لوجه إن أمكن. ومن دون Briar Mailbox، يجب أن تكونوا متصلين في الوقت نفسه. ليس لدينا قياس لمجموعة كبيرة: فابقوا بضعة أشخاص. لا يعمل على iPhone: أمّا تطبيق SimpleX فيعمل عليه ولا يطلب شيئًا هو أيضًا، لكنه لا يمرّ عبر Tor إلا بعد ضبطه، مع Orbot، وهذا قد يسرّب على iPhone. فلإخفاء المكان الذي تأتون منه، لا تعتمدوا عليه على iPhone.
end-meeting-unseen-many = غرفة XMPP، في Tor Browser
    .help = الأصعب هو إيجاد الجهة المستضيفة: فنحن لا نعرف أي جهة آمنة. وإذا طُلب منكم عنوان أو رقم، فلا تستعملوا شيئًا يقود إليكم: تخلّوا عن الأمر. اسم مستعار جديد، يُنشأ ويُستعمل عبر Tor فقط. ويمكن أن تقرأ الخوادم ما في الغرفة، وأن يقرأه كل من يدخلها: اسمكم أحسن إخفاءً، أمّا جملكم فلا.
end-meeting-unseen-two = XMPP من Tails، مع التحقّق من كل خطوة
    .help = هذا هو الطريق الأكثر تطلّبًا، وقد شاخت أدلّة الاستعمال من عام ٢٠٢٠: لا نعرف هل ما زال Pidgin في Tails، ولم يعد Thunderbird فيه. وإذا فاتكم فهم شيء، فاكتبوا بالأحرى على CryptPad من Tails.
end-meeting-unseen-spoken = الكلام دون أن تُعرفوا: لا حلّ جيّد
    .help = الصوت يعرّف بصاحبه، ولا تنقل شبكة Tor المكالمات العادية. أقلّ الحلول سوءًا هو التخلّي عن الصوت والكتابة على CryptPad من Tails أو Tor Browser. وإلا فالتقوا وجهًا لوجه، في مكان يُختار في آخر لحظة.

# شجرة القرار: إخفاء الهوية

anonymity-no-tor-browser-on-iphone = لا وجود لمتصفّح Tor Browser على iPhone: ننصحكم باستعماله على جهاز آخر.

decision-anonymity = أي إخفاء للهوية تحتاجون إليه؟
    .summary = بضعة أسئلة عمّن تخشونه، وعمّا يجب إخفاؤه، وعمّا تخاطرون به، للوصول إلى أبسط وسيلة تكفي، وإلى حدودها.

question-anonymity-who = ممّن تحمون أنفسكم؟
    .help = لا تسألوا أنفسكم هل أنتم «مهمّون بما يكفي»: انطلقوا من أن كل ما يمرّ عبر الشبكة يمكن تعقّبه، وخذوا أقوى خصم لديكم أسباب حقيقية لخشيته. الاحتماء من كل شيء يُنهك، وما لا يثبت عليه أحد مع الوقت لا يحمي أحدًا.
option-anonymity-who-nobody = لا أحد بعينه: نريد عادات جيّدة
option-anonymity-who-around = من محيطنا: العائلة، شركاء السكن، زملاء العمل، من معنا على شبكة Wi-Fi نفسها
option-anonymity-who-network = ممّن يتحكّم في الاتصال: ربّ العمل، المؤسّسة التي نحن فيها، مزوّد الإنترنت
option-anonymity-who-service = من الموقع أو الخدمة التي نستعملها
option-anonymity-who-state = من الشرطة أو القضاء، فهما يستطيعان إلزام خدمة بالإجابة

question-anonymity-around = ما الذي يجب ألّا يراه محيطكم؟
    .help = من يمسك جهازكم مفتوحًا يرى كل شيء، حتى ما سافر مشفّرًا.
option-anonymity-around-device = ما يوجد على جهازي
option-anonymity-around-words = ما نكتبه بعضنا لبعض
option-anonymity-around-wifi = المواقع التي أزورها على شبكة Wi-Fi مشتركة

question-anonymity-network = أي جهاز، وما الذي يجب إخفاؤه عمّن يتحكّم في الاتصال؟
    .help = على موقع يستعمل HTTPS، لا يُقرأ في الطريق ما تفعلونه؛ أمّا اسم الموقع والوقت والمدّة فتُرى. وعلى جهاز يديرونه هم، يمكن أن يُقرأ كل شيء.
option-anonymity-network-theirs = جهاز أعاروني إيّاه، أو يديرونه
option-anonymity-network-mine-sites = جهازي: يجب ألّا يروا المواقع التي أذهب إليها
option-anonymity-network-mine-tor = جهازي: يجب ألّا يعرف أحد في الطريق من أنا وإلى أين أذهب في آن واحد

question-anonymity-service = ماذا تريدون أن تفعلوا بهذه الخدمة؟
    .help = حساب فُتح يومًا باسمكم، أو دون Tor، يقود إليكم إلى الأبد: ولا أداة تمحو ذلك. يلزم حساب جديد واسم مستعار جديد، لا يُفتحان إلا عبر Tor.
option-anonymity-service-read = القراءة والبحث والمشاهدة
option-anonymity-service-publish = نشر نصّ أو صورة
option-anonymity-service-mailbox = امتلاك عنوان بريد إلكتروني لا يقود إليّ
option-anonymity-service-talk = الكتابة ضمن مجموعة، دون أن يقرأ غيرنا
option-anonymity-service-file = إيصال ملف إلى شخص

question-anonymity-risk = إذا عُرفت هويتكم، فماذا يحدث؟
    .help = أجيبوا عن الشخص الأكثر تعرّضًا للخطر في المجموعة: بلا أوراق إقامة، أو محكوم بعقوبة موقوفة التنفيذ، أو في فترة تجربة في العمل. في فرنسا، يجب على شركات الاتصالات ومزوّدي الإنترنت والجهات المستضيفة الاحتفاظ سنةً بما يحدّد مصدر الاتصال.
option-anonymity-risk-little = إزعاج، ولا شيء أكثر
option-anonymity-risk-much = عمل، أو سكن، أو محاكمة
option-anonymity-risk-freedom = السجن، أو الترحيل من البلد، أو سلامة شخص

question-anonymity-hide = ما الذي يجب إخفاؤه عنهم قبل كل شيء؟
    .help = شيء واحد إن أمكن: فكل طبقة إضافية يُدفع ثمنها وقتًا وأخطاء. وما ليس لدى الخدمة لا يستطيع أحد أن يطالبها به.
option-anonymity-hide-content = ما نقوله بعضنا لبعض
option-anonymity-hide-links = من يتكلّم مع من
option-anonymity-hide-origin = أننا نحن من يقرأ أو ينشر
option-anonymity-hide-file = من أين يأتي ملف
option-anonymity-hide-device = ما جرى على هذا الحاسوب، وقد يُحجز

question-anonymity-grave = هل يجب حقًّا أن يمرّ هذا عبر جهاز؟
    .help = عند هذا المستوى من الخطر، الحماية الأولى هي ألّا تكتبوا شيئًا. لا تضمن أي أداة في هذا الكتيّب أي شيء أمام من لديهم الوقت والوسائل. وبأجهزة iPhone وحدها، لا نعرف شيئًا آمنًا بما يكفي: فالتقوا وجهًا لوجه. واستشيروا محامية أو محاميًا أو تجمّعًا للمساعدة القانونية قبل ذلك، لا بعده.
option-anonymity-grave-no = لا: نستطيع أن نلتقي
option-anonymity-grave-read = نعم: للقراءة أو النشر، من حاسوب
option-anonymity-grave-write = نعم: لنكتب بعضنا لبعض، من حاسوب
option-anonymity-grave-file = نعم: لإيصال ملف، من حاسوب
option-anonymity-grave-phones = نعم، وليس لدينا إلا هواتف Android

question-anonymity-vpn-device = على أي جهاز تريدون VPN؟
    .help = تُختار شبكة VPN (شبكة خاصة افتراضية) كما يُختار مزوّد الإنترنت: والسؤال هو بمن تثقون. وتتوقّف القائمة على جهازكم.
option-anonymity-vpn-device-windows = حاسوب بنظام Windows
option-anonymity-vpn-device-mac = حاسوب Mac
option-anonymity-vpn-device-linux = حاسوب بنظام Linux
option-anonymity-vpn-device-android = هاتف Android
option-anonymity-vpn-device-iphone = هاتف iPhone

question-anonymity-tor-device = على أي جهاز تريدون المرور عبر Tor؟
    .help = الحاسوب هو الجهاز الذي جُرّب عليه Tor Browser أكثر من غيره. والجهاز المخترَق يُظهر كل شيء لمن اخترقه، أيًّا كان الطريق.
option-anonymity-tor-device-mine = حاسوب لي، لا يفتحه أحد غيري
option-anonymity-tor-device-risky = حاسوب مشترك، أو مُعار، أو قد يُحجز
option-anonymity-tor-device-android = هاتف Android
option-anonymity-tor-device-iphone = هاتف iPhone

end-anonymity-ordinary = تكفي عادات جيّدة، دون إخفاء الهوية
    .help = ثبّتوا التحديثات، واحتفظوا بكلمة سرّ مختلفة لكل حساب في KeePassXC، وتصفّحوا بمتصفّح Firefox، وتراسلوا على Signal بدل رسائل SMS. لا شيء من هذا يخفي من أنتم، وليس هذا هو الهدف: فأمان مفرط الثقل تتركه المجموعة يحمي أقلّ من بضع خطوات بسيطة تداوم عليها. عودوا إلى هنا يوم يكون لدى أحد ما يخسره.
end-anonymity-lock = إقفال الجهاز، قبل التفكير في الشبكة
    .help = رمز طويل، وقفل سريع، وقرص مشفّر، وإشعارات لا تُظهر شيئًا: فهناك ينظر المحيط. احفظوا كلمات السرّ في KeePassXC، وأغلقوه. وإذا كان شخص يستطيع إجباركم على فتح الجهاز، أو ثبّت فيه شيئًا، فلا تأتمنوه بعد ذلك على أي شيء حسّاس: استعملوا جهازًا آخر، واطلبوا مساعدة جمعية. والتتمّة في «ماذا تفعلون بالجهاز الذي لديكم؟».
end-anonymity-words = Signal، برسائل تختفي
    .help = كل شيء فيه مشفّر من طرف إلى طرف. اضبطوا أولًا الاختفاء التلقائي للرسائل، وأخفوا محتوى الإشعارات: فشاشة متروكة مفتوحة تُظهر كل شيء. لا يخفي Signal أنكم تستعملونه، ويطلب رقم هاتف، لا يراه الآخرون افتراضيًا. وللاجتماع، انظروا «أي أداة لاجتماعكم؟».
end-anonymity-words-seized = Signal، مع التفكير في حجز الهاتف
    .help = لا تستطيع الخدمة قراءة رسائلكم؛ أمّا الهاتف المفتوح فيسلّم المجموعة كلّها. أولًا: رسائل تختفي بسرعة، ورمز طويل، وتعطيل البصمة والوجه، وهاتف مطفأ قبل أي موقف خطر. يعرف Signal رقمكم: فإذا كان مجرّد الكتابة بعضكم لبعض خطرًا، فعودوا واختاروا «من يتكلّم مع من». وتحدّثوا مسبقًا وبهدوء، مع تجمّع للمساعدة القانونية، عمّا يحدث إذا طُلب منكم رمزكم.
end-anonymity-not-theirs = ليس على هذا الجهاز
    .help = من يدير الجهاز يستطيع رؤية الشاشة ولوحة المفاتيح والملفات: ولا يغيّر ذلك Signal ولا التصفّح الخاص ولا VPN ولا Tor. لا تحضّروا عليه شيئًا ولا تفتحوا حساباتكم. استعملوا Signal على هاتفكم أنتم، محدَّثًا، خارج شبكة Wi-Fi الخاصة بالمكان. وما يمكن أن يُقال شفهيًا، فقولوه شفهيًا.
end-anonymity-vpn = شبكة VPN تخفي زياراتكم عمّن يتحكّم في الاتصال، ولا تخفيها عن أحد غيره
    .help = لا تعود شبكة Wi-Fi ومزوّد الإنترنت يريان إلى أين تذهبون؛ وتراه الجهة المشغّلة لشبكة VPN بدلًا منهما. ويبقى الموقع يعرفكم من حساباتكم وملفات تعريف الارتباط (cookies) ومتصفّحكم، ويستطيع القضاء أن يتوجّه إلى جهة VPN: فليس هذا إخفاءً للهوية. أولًا، خذوا التطبيق من الموقع الرسمي، وفعّلوا قطع الإنترنت حين تسقط شبكة VPN. ومن يتحكّم في الشبكة يرى أنكم تستعملون VPN، ويستطيع منعه.
end-anonymity-tor-browser = Tor Browser، دون تغيير أي شيء فيه
    .help = نزّلوه من torproject.org، لا من أي مكان آخر. لا تضيفوا إليه أي إضافة، ولا تفتحوا فيه أي حساب باسمكم، ولا تفتحوا ملفًا منزَّلًا ما دمتم متصلين بالإنترنت. يرى مزوّد الإنترنت أنكم تستعملون Tor، لا ما تفعلونه فيه؛ ومن يراقب اتصالكم والموقع معًا يستطيع مقارنة الأوقات. وعلى شبكة ربّ عمل أو مدرسة، قد يكفي أن تكونوا وحدكم من يمرّ عبر Tor ليدلّ ذلك عليكم. تطبيقاتكم الأخرى لا تمرّ عبر Tor، والمكالمات لا تمرّ عبره أبدًا.
end-anonymity-tor-android = Tor Browser على Android، لعدم وجود حاسوب
    .help = ثبّتوه من torproject.org أو من متجر التطبيقات في الهاتف، واتركوه كما هو. إنه أقلّ تجربةً ممّا هو على الحاسوب، ويظلّ الهاتف يخبر شركة الاتصالات بمكانه. التطبيقات الأخرى لا تمرّ عبر Tor: ويستطيع Orbot تمرير بعضها، لا المكالمات. وإذا كان الأمر خطيرًا، فانتظروا حتى يتوفّر لكم حاسوب.
end-anonymity-tor-iphone = ليس من جهاز iPhone هذا
    .help = متصفّح Onion Browser، وهو الأقرب إليه، أقلّ إحكامًا: فقد يتسرّب عنوانكم عبر الصوت والفيديو. وقد يتعطّل Orbot عليه. استعيروا حاسوبًا، أو هاتف Android، واستعملوا عليه Tor Browser. ولقراءة لا خطر فيها، قد يكفي Onion Browser.
end-anonymity-tails = Tails، على مفتاح USB
    .help = كل شيء يمرّ عبر Tor، ولا يبقى شيء على الحاسوب بعد إطفائه. حضّروا المفتاح على حاسوب آمن، بما في ذلك التحقّق من الملف المنزَّل، أو انسخوا مفتاح شخص تثقون به؛ وجرّبوه قبل أن تحتاجوا إليه. لا يحمي Tails من جهاز عُبث بعتاده، ولا من كاميرا فوقكم، ولا من حساب باسمكم، وقد يُعثر على المفتاح. وحواسيب Mac ذات شريحة Apple والهواتف لا تُقلع به.
end-anonymity-publish = النشر من Tor Browser، بحساب لم يُستعمل قطّ في مكان آخر
    .help = نظّفوا الملف أولًا: فكثيرًا ما تدلّ الصورة على المكان والجهاز، والمستند على اسم من كتبه. افتحوا في Tor Browser حسابًا جديدًا لا يُفتح إلا فيه. أسلوبكم وأوقاتكم وما لا يعرفه غيركم تدلّ عليكم أيضًا: فاطلبوا من غيركم مراجعة النصّ، ودعوا وقتًا يمرّ. وعلى حاسوب مشترك، أو قد يُحجز، افعلوا كل ذلك من Tails؛ وعلى iPhone، امتنعوا.
end-anonymity-mailbox = صندوق لدى جهة مستضيفة مناضلة، لا يُفتح إلا في Tor Browser
    .help = لا تطلب Riseup اسمًا ولا رقمًا، بل رمز دعوة من شخص لديه حساب فيها؛ وتُحفظ هذه الصلة بينكما مدّةً. وتطلب Systemli رمزًا أيضًا؛ ومن دون دعوة، انظروا شروط Autistici. وتشترط Disroot عنوانًا آخر: فلا تعطوها عنوانكم، فهو يقود إليكم. ترى الجهة المستضيفة من يكتب إليكم ومتى، ويستطيع القضاء أن يتوجّه إليها: فما يجب ألّا تقرأه يُشفَّر، ويبقى موضوع الرسالة مقروءًا في أغلب الأحيان. لا تعطوا عنوانًا احتياطيًا باسمكم، ولا تفتحوا هذا الصندوق أبدًا خارج Tor Browser.
end-anonymity-pad = CryptPad، مفتوحًا في Tor Browser
    .help = يُشفَّر النصّ في المتصفّح: فلا تقرؤه الجهة المستضيفة؛ وإذا جئتم عبر Tor Browser وحده، فلا ترى من أين تأتون. لا حساب، أو اسم مستعار جديد. في الرابط المفتاح: فأعطوه شفهيًا أو عبر قناة مشفّرة. ابقوا على المستوى «قياسي» (Standard) أو «أكثر أمانًا» (Safer) في Tor Browser، لأن CryptPad يحتاج إلى JavaScript. أمّا للحديث بالصوت، فلا حلّ جيّد: لا تنقل شبكة Tor المكالمات.
end-anonymity-links = CryptPad في Tor Browser، دون حساب
    .help = لا شيء تعطونه، ولا ترى الجهة المستضيفة من أين يأتي كل شخص، ما دام لا أحد يفتح المستند في مكان آخر. في الرابط المفتاح: فمرّروه يدًا بيد، لا عبر حساب أو رقم باسمكم أبدًا، وإلا فإن هذه الصلة نفسها تربط بينكم. ابقوا على المستوى «قياسي» (Standard) أو «أكثر أمانًا» (Safer). ومن يكتبون دائمًا في الأوقات نفسها يُلاحَظون مع ذلك. وبين هواتف Android، يرسل Briar أيضًا رسائله عبر Tor، دون أن يطلب شيئًا.
end-anonymity-file = OnionShare، من حاسوب إلى آخر
    .help = لا يمرّ الملف بأي جهة مستضيفة، ويفتحه الشخص الآخر في Tor Browser. نظّفوه أولًا: فالصورة أو المستند قد يحملان اسمًا أو تاريخًا أو مكانًا. حدّثوا OnionShare (الإصدار 2.6.4، من يونيو ٢٠٢٦، أو أحدث: فقد أُصلحت فيه ثغرتان)، ثم أعطوا العنوان والمفتاح عبر قناتين آمنتين: فمن لديه الاثنان يستطيع الدخول. ابقوا متصلين حتى النهاية، وأوقفوا المشاركة. والملف المستلَم قد يكون مفخّخًا: فافتحوه دون اتصال، وفي Tails إن أمكن.
end-anonymity-in-person = التقوا وجهًا لوجه، واتركوا الأجهزة في مكان آخر
    .help = عدد قليل، ومكان لم تعتادوه، يُعلَن متأخّرًا وشفهيًا، وهواتف تُترك في بيوتكم قبل الخروج، مشغَّلة كالعادة. لا تحدّدوا هذا الموعد بهاتف. لا مكان آمن إلى الأبد، ويجب أن يستطيع الجميع التراجع. وإذا وجبت كتابة نصّ على حاسوب، فاكتبوه على Tails، دون اتصال، ثم أطفئوا. وفصل «اللقاء وجهًا لوجه» يقول الباقي.
end-anonymity-tails-grave = Tails، لهذه المهمّة وحدها
    .help = جلسة واحدة، ومهمّة واحدة، وهوية واحدة، ثم أطفئوا تمامًا. لا تفتحوا فيه أي حساب استُعمل في مكان آخر، ولا توصلوا به مفاتيح USB التي تستعملونها كل يوم، ونظّفوا ما تنشرونه. قد يرى مزوّد الإنترنت أنكم تستعملون Tor؛ والجسر، ويُختار عند الإقلاع، لا يخفي ذلك إلا جزئيًا. لا يعوّض Tails عن جهاز عُبث بعتاده، ولا عن كاميرا، ولا عن خطأ: فتدرّبوا مسبقًا، دون أي شيء حقيقي، مع شخص يعرف، وإذا شككتم، فتراجعوا.
end-anonymity-tails-pad = CryptPad من Tails، من كل جانب
    .help = يشغّل كل شخص Tails، ويفتح الرابط، ويكتب، ثم يطفئ: فلا يبقى شيء على الحواسيب، ولا تقرأ الجهة المستضيفة النصّ. أعطوا الرابط يدًا بيد، ففيه المفتاح: ومن يحتفظ به يستطيع إعادة القراءة ما دام المستند، المشفّر، لدى الجهة المستضيفة. وشخص واحد يتصل به بطريقة أخرى قد يكشف الآخرين. اكتبوا كأن جملة قد تتسرّب، وأبقوا للّقاء ما يمسّ حرّية أحد.
end-anonymity-tails-file = OnionShare من Tails
    .help = يذهب الملف من حاسوب إلى آخر عبر Tor، ولا يبقى منه شيء بعد إطفاء Tails. حدّثوا Tails، ثم انظروا هل OnionShare موجود فيه، وما رقم إصداره، في إعداداته: كان في Tails 7.0 الإصدار 2.6.3، ولم تُصلَح ثغرتان إلا في 2.6.4، في يونيو ٢٠٢٦. إن كان الإصدار أقدم من 2.6.4، فلا ترسلوا إلا ملفات صنعتموها بأنفسكم، ولا ترسلوا أبدًا مجلّدًا وصلكم من مكان آخر، ولا تفتحوا صندوق إيداع. نظّفوا الملف، ثم مرّروا العنوان والمفتاح يدًا بيد. ابقوا متصلين حتى النهاية. ويجب أن يكون الشخص المستلم حذرًا مثلكم: فالملف صار موجودًا لديه.
end-anonymity-phones = Briar، لعدم وجود أفضل منه، وبأقلّ قدر ممكن
    .help = لا شيء تعطونه، وكل شيء مشفّر من طرف إلى طرف، وما يمرّ عبر الإنترنت يمرّ عبر Tor. أضيفوا بعضكم بعضًا وجهًا لوجه. لكن الهاتف يُحجز، ويحتفظ بالرسائل، ويقول أين هو: رمز طويل، ومحادثات محذوفة، وجهاز يُطفأ حالما تنتهون منه. ولما يمسّ حرّية أحد، التقوا بالأحرى دون هاتف، أو جدوا حاسوبًا وTails.

# شجرة القرار: الجهاز

decision-device = ماذا تفعلون بالجهاز الذي لديكم؟
    .summary = بحسب الحاسوب أو الهاتف الذي بين أيديكم: ما يجب فعله أولًا، وبأيّ أدوات، وما يُستحسن ألّا تفعلوه عليه.

question-device-device = أي جهاز بين أيديكم؟
    .help = ابدؤوا بالجهاز الذي تستعملونه أكثر من غيره. وإن كانت لديكم عدّة أجهزة، فأعيدوا المسار لكل واحد منها. يُعامَل الجهاز اللوحي معاملة الهاتف.
option-device-device-windows = حاسوب لي، بنظام Windows
option-device-device-mac = جهاز Mac لي
option-device-device-linux = حاسوب لي، بنظام Linux
option-device-device-phone = هاتف لي
option-device-device-not-mine = جهاز ليس لي
option-device-device-doubt = جهاز ضاع أو حُجز أو أُعيد إليّ، أو يثير قلقي

question-device-windows = هل ما زال يتلقّى تحديثات Windows؟
    .help = انظروا في الإعدادات، عند «Windows Update». لم يعد Windows 10 يتلقّى التحديثات افتراضيًا منذ أكتوبر ٢٠٢٥، وكان التمديد المعلن للأفراد يتوقّف في أكتوبر ٢٠٢٦. إن كان حاسوبكم يقبل Windows 11، فابدؤوا بذلك.
option-device-windows-yes = نعم، وما زال يعمل جيّدًا
option-device-windows-no = لا، أو إنه أبطأ من أن يفيد

question-device-replace = من يستطيع مساعدتكم على تغيير النظام؟
    .help = كثيرًا ما يعود الحاسوب القديم إلى الحياة بنظام Linux. لكن لا أحد يغيّر النظام وحده أبدًا، ولا من دون إمكان الرجوع: يلزم شخص إلى جانبكم، أو ورشة تقيمها جمعية، ونسخة من ملفاتكم محفوظة في مكان آخر وقد تحقّقتم منها.
option-device-replace-old = هناك من يساعدني؛ وفي الحاسوب نحو ٤ غيغابايت من الذاكرة، أو لا أعرف
option-device-replace-recent = هناك من يساعدني؛ وفي الحاسوب ٨ غيغابايت من الذاكرة أو أكثر
option-device-replace-alone = لا أحد في الوقت الحالي

question-device-goal = بماذا تريدون أن تبدؤوا؟
    .help = قبل كل شيء، التحديثات: تحديثات النظام والتطبيقات. ثم القرص وكلمات السرّ، ثم الباقي. أفضل تشفير لا ينفع شيئًا على حاسوب سبق اختراقه.
option-device-goal-basics = الأساس: ألّا تكشف السرقة أو الحجز كل شيء
option-device-goal-passwords = التوقّف عن استعمال كلمة السرّ نفسها في كل مكان
option-device-goal-vault = حمل ملفات على مفتاح USB أو تبادلها به
option-device-goal-browse = التصفّح دون أن يلاحقني التتبّع في كل مكان

question-device-phone = أي هاتف؟
    .help = انظروا في الإعدادات إلى تاريخ آخر تحديث أمني. واعلموا أن كل هاتف مشغَّل يخبر شركة الاتصالات بمكانه، مهما ثبّتم عليه.
option-device-phone-android = هاتف Android ما زال يتلقّى تحديثات
option-device-phone-iphone = هاتف iPhone ما زال يتلقّى تحديثات
option-device-phone-outdated = هاتف ذكي لم يعد يتلقّاها
option-device-phone-simple = هاتف بسيط، للمكالمات ورسائل SMS

question-device-phone-goal = ما الذي تريدون حمايته أولًا؟
    .help = الهاتف يضيع ويُحجز أكثر من الحاسوب، وهو يحمل الآخرين: أرقامهم ورسائلهم ووجوههم.
option-device-phone-goal-contents = ما يحتويه، إن ضاع أو حُجز
option-device-phone-goal-words = ما نقوله بعضنا لبعض
option-device-phone-goal-protest = نفسي، يوم مظاهرة أو موعد يجب ألّا يلفت النظر

question-device-not-mine = لمن هو؟
    .help = من جهّز الجهاز يستطيع أن يرى فيه ما تكتبون، قبل أي تشفير.
option-device-not-mine-employer = لربّ عملي أو لمدرستي أو لإدارة عمومية
option-device-not-mine-shared = لعدّة أشخاص: في البيت أو المقرّ أو النقابة
option-device-not-mine-borrowed = لشخص موثوق يعيرني إيّاه
option-device-not-mine-public = لمكتبة أو لمقهى إنترنت

question-device-doubt = ماذا حدث؟
    .help = تابعوا من جهاز آخر تثقون به. لستم مذنبين: الإبلاغ المبكّر يحمي الآخرين.
option-device-doubt-lost = أضعته، أو سُرق منّي
option-device-doubt-seized = أخذته الشرطة
option-device-doubt-returned = أُخذ منّي، ثم أُعيد إليّ
option-device-doubt-infected = يتصرّف على نحو غريب

end-device-basics = القرص مشفّر، ومعه مدير كلمات السرّ
    .help = حدّثوا كل شيء، وخذوا نسخة احتياطية، ثم شفّروا. على Windows، اكتبوا مفتاح الاسترداد على ورق ولا تتركوه في حساب Microsoft، حيث يستطيع القضاء أن يطالب به؛ وعلى Mac، لا تأتمنوا iCloud عليه؛ وعلى Linux، يُختار التشفير عند تثبيت النظام، وإضافته بعد ذلك تُلزم بإعادة التثبيت، مع من يساعدكم. القرص المشفّر لا يحمي إلا جهازًا مطفأً: أطفئوه قبل النوم وقبل السفر وقبل مغادرة المكان. إذا ضاعت عبارة السرّ والمفتاح، ضاع كل شيء.
end-device-new-system = نظام آخر، يثبّته شخصان معًا، والقرص مشفّر
    .help = انسخوا ملفاتكم في مكان آخر وتحقّقوا من النسخة: التثبيت يمحو كل شيء. شغّلوا الحاسوب أولًا من مفتاح USB، دون تثبيت أي شيء، لتجرّبوا شبكة Wi-Fi والصوت والميكروفون. إن عمل كل شيء، فثبّتوا النظام مع الشخص الذي يساعدكم، واختاروا تشفير القرص في هذه الخطوة نفسها، بعبارة سرّ طويلة. لا تفعلوا ذلك عشيّة موعد مهمّ. على جهاز بطيء، إصدار Xfce من Linux Mint هو الأخفّ.
end-device-wait-for-help = لا تغيّروا النظام وحدكم
    .help = انسخوا ملفاتكم من الآن. إن لم يعد الحاسوب يتلقّى تحديثات، فلا تأتمنوه على أي شيء حسّاس ما دام لا أحد يستطيع مساعدتكم. ولمهمّة حسّاسة، يمكن تشغيل الحاسوب من مفتاح Tails أعدّه شخص آخر، إلى جانب Windows ودون مسّه، إن كان في الجهاز ٣ غيغابايت من الذاكرة على الأقل: كل شيء فيه يمرّ عبر Tor، ولا يبقى منه شيء. لكنه لا يحلّ محلّ نظام كل يوم. ابحثوا عن ورشة تثبيت تقيمها جمعية محلّية.
end-device-passwords = كلمة سرّ مختلفة في كل مكان، في برنامج KeePassXC
    .help = عبارة طويلة واحدة تحفظونها، من ست كلمات أو سبع تُسحب عشوائيًا؛ وKeePassXC يصنع الباقي. ابدؤوا بالبريد الإلكتروني، فهو يفتح كل الحسابات الأخرى. احتفظوا بنسختين من الملف، وجرّبوا فتح إحداهما: إذا نُسيت العبارة، ضاع كل شيء. هذا لا يحمي من برنامج تجسّس يقرأ ما تكتبون.
end-device-vault = خزنة VeraCrypt لما يسافر معكم
    .help = الخزنة نفسها تُفتح على Windows وmacOS وLinux، بشرط تثبيت VeraCrypt عليها. وما دامت مفتوحة، يستطيع كل برنامج على الحاسوب أن يقرأها: أغلقوها قبل سحب مفتاح USB، واحتفظوا بنسخة منها في مكان آخر. قولوا عبارة السرّ شفهيًا. لا تجعلوا منه وسيلة تشفير النظام: على Windows، اقرؤوا بطاقته أولًا؛ وعلى Mac، لا يستطيع ذلك.
end-device-browse = متصفّح Firefox كل يوم، وTor Browser حين يجب ألّا يقود الأمر إليكم
    .help = في Firefox: وضع HTTPS فقط، وحماية صارمة من التتبّع، ومحو ملفات تعريف الارتباط (cookies) عند الإغلاق، وقليل من الإضافات. لكن مزوّد الإنترنت والموقع يريانكم مع ذلك، والتصفّح الخاص لا ينسى إلا على حاسوبكم. يخفي Tor Browser من أين تأتون، بلا حساب باسمكم وبلا إضافات؛ أمّا تطبيقاتكم الأخرى فلا تمرّ عبره. وللاختيار: «أي إخفاء للهوية تحتاجون إليه؟».
end-device-phone-contents = رمز طويل، وتطبيقات قليلة، ورسائل تختفي
    .help = عبارة طويلة بدل نمط أو رمز قصير؛ وتعطيل الفتح بالبصمة وبالوجه إن كان يمكن إكراهكم؛ وإشعارات لا تُظهر شيئًا. ثبّتوا التحديثات، واحذفوا التطبيقات والصور التي لا حاجة إليها، وانظروا ما الذي يذهب إلى نسخة احتياطية على الإنترنت. في Signal، فعّلوا الاختفاء التلقائي للرسائل وقفل التسجيل. الهاتف المحدَّث يقاوم وهو مطفأ أفضل بكثير؛ ومع ذلك تفتح أجهزة متخصّصة جزءًا من الهواتف.
end-device-phone-words = تطبيق Signal، تضبطونه معًا والهواتف في أيديكم
    .help = الرسائل والمجموعات والمكالمات فيه مشفّرة من طرف إلى طرف. يلزم رقم هاتف، لا يراه الآخرون افتراضيًا. لا تعطوا أحدًا، وخصوصًا من يقول إنه «الدعم»، الرمز الذي يصل برسالة SMS ولا رمز PIN، وراجعوا كثيرًا قائمة الأجهزة المرتبطة. التشفير يحمي الطريق، لا هاتفًا مفتوحًا. وإن كان إعطاء رقم مستحيلًا: SimpleX، على Android وعلى iPhone، في مجموعة صغيرة وبمكالمات بين شخصين فقط؛ أو Briar بين هواتف Android، بلا مكالمات.
end-device-phone-protest = يُترك في البيت؛ وإلا يُفرَّغ، ثم يُطفأ
    .help = وهو مشغَّل، يخبر شركة الاتصالات أين كنتم، ومع من. الأفضل أن تتركوه في البيت، مشغَّلًا كالعادة، وأن تكتبوا على ذراعكم رقم المحامية أو المحامي. وإن جاء معكم: رمز طويل، وتعطيل الفتح بالبصمة وبالوجه، وإزالة الصور وجهات الاتصال التي تعرّض الآخرين للخطر، ورسائل Signal تختفي، وإطفاؤه ما إن يتوتّر الموقف. الهاتف المدفوع نقدًا لا يخفي هويتكم. تحدّثوا مسبقًا، مع تجمّع للمساعدة القانونية، عمّا يحدث إذا طُلب منكم رمز الفتح.
end-device-outdated = لا شيء حسّاس على هذا الهاتف
    .help = ثغراته المعروفة لن تُصلَح بعد الآن، ولا يغيّر تطبيق آمن في ذلك شيئًا. احتفظوا به للمكالمات العادية وموعد الحافلة وما يمكن أن يعرفه الجميع؛ واحذفوا منه حسابات المجموعة. وللباقي، استعملوا حاسوبًا محدَّثًا، أو Tails على حاسوب شخص ما. هاتف مستعمل ما زال يُصان خير من هاتف جديد سيُترك قريبًا.
end-device-simple = مكالمات ورسائل SMS، كأن كل شيء علنيّ
    .help = شركة الاتصالات تقرأ رسائل SMS، وتسجّل من يتصل بمن، وتعرف على وجه التقريب أين أنتم. يصلح لتحديد ساعة، لا لقول السبب. ويجب ألّا يُقصى أحد بسبب ذلك: أخبروا الناس شفهيًا، أو احجزوا لهم مكانًا أمام جهاز مشترك، أو التقوا بهم.
end-device-employer = لا شيء من أمور النضال على هذا الجهاز
    .help = من يديره يستطيع أن يرى شاشته ولوحة مفاتيحه وملفاته واتصالاته، حتى مع Signal، وحتى في التصفّح الخاص، وحتى عبر Tor. لا تحضّروا عليه شيئًا، ولا تفتحوا عليه حساباتكم، ولا تستعملوا كذلك شبكة Wi-Fi الخاصة بالمكان ولا عنوان بريده الإلكتروني. استعملوا Signal على هاتف لكم، محدَّث، لم يثبّت عليه ربّ العمل شيئًا.
end-device-shared = حساب لكل شخص؛ وTails لما هو حسّاس
    .help = أنشئوا جلسة لكل شخص، بكلمة سرّ خاصة به؛ ولا تحفظوا أي كلمة سرّ في المتصفّح، وسجّلوا الخروج من حساباتكم عند الانصراف. ولما هو حسّاس، لا يترك مفتاح Tails شيئًا على الحاسوب ويمرّر كل شيء عبر Tor. لا هذا ولا ذاك يحمي من عتاد عُبث به أو من كاميرا. أجهزة Mac ذات شريحة Apple لا تُقلع بنظام Tails.
end-device-borrowed = نظام Tails على مفتاح USB، ثم يُعاد الحاسوب كما كان
    .help = استأذنوا قبل ذلك: التشغيل من مفتاح يُلحَظ، وقد يمسّ إعدادًا من إعدادات الجهاز. ولا يبقى شيء بعد إطفاء Tails. وإن لم يكن ذلك ممكنًا، فاكتفوا بالقراءة: لا حساب، ولا كلمة سرّ، ولا ملف منزَّل. أنتم تثقون بالشخص؛ فهل يعرف هو كل ما يعمل على حاسوبه؟ لا يُقلع Tails على هاتف ولا على جهاز Mac ذي شريحة Apple.
end-device-public = القراءة عليه، نعم؛ فتح حساباتكم عليه، لا
    .help = لا تعرفون ما المثبَّت عليه، ولا ما الذي يصوّر الشاشة ولوحة المفاتيح. لا تكتبوا عليه أي كلمة سرّ مهمّة، ولا تصلوا به مفتاح USB تستعملونه في مكان آخر. إن كان المكان يسمح بالتشغيل من مفتاح، فإن Tails لا يترك شيئًا، لكنه لا يحمي من لوحة مفاتيح عُبث بها؛ وفي الغالب يكون ذلك ممنوعًا أو محجوبًا. وقد يسجّل المكان أيضًا من جلس هناك ومتى.
end-device-lost = تأمين حساباتكم من جهاز آخر، اليوم
    .help = غيّروا أولًا كلمة سرّ البريد الإلكتروني، ثم كلمات سرّ الحسابات الأخرى، وسجّلوا الخروج من الجلسات المفتوحة في كل مكان. أخبروا مجموعاتكم عبر قناة أخرى، لكي تُخرجكم منها؛ وإن كان حاسوبًا، فأزيلوه من الأجهزة المرتبطة في Signal. وإن كان هاتفًا، فاطلبوا تعليق شريحة SIM. الجهاز المطفأ والمشفّر يقاوم؛ أمّا المفتوح أو الذي بلا رمز، فاعتبروا كل ما كان فيه مقروءًا. وبعد ذلك، KeePassXC لكلمات سرّ جديدة.
end-device-seized = اعتبروا كل ما كان فيه مقروءًا
    .help = أخبروا محاميًا أو محامية، وأخبروا المجموعة. تُخرج المجموعة حسابكم، وتفتح محادثات جديدة، وتغيّر الروابط وكلمات السرّ المشتركة: ليس هذا اتهامًا، بل إجراء اتُّفق عليه مسبقًا. غيّروا كلمات سرّكم من جهاز آخر. لا تمحوا شيئًا عن بُعد من دون رأي قانوني. ولا تكتبوا بعد ذلك إلى الحساب القديم، مهما كان جوابه.
end-device-returned = لا تأتمنوه على شيء بعد اليوم
    .help = الجهاز الذي بقي بعيدًا عن أعينكم ربما نُسخ، وربما عُدّل دون أن يظهر ذلك؛ ولن يقول مضادّ الفيروسات شيئًا. لا تشغّلوه من دون مشورة، ولا تصلوه بأي جهاز آخر، ولا تفتحوا عليه أي حساب. أروه للمحامية أو المحامي ولشخص خبير قبل محوه. وللمتابعة، استعملوا حاسوبًا آخر، مع Tails عند الحاجة؛ أمّا على هذا، فلن يحمي Tails من عتاد عُبث به.
end-device-infected = لا شيء حسّاس عليه بعد الآن، واستعملوا جهازًا آخر
    .help = من جهاز آخر، أخبروا مجموعاتكم وغيّروا كلمات سرّكم، والبريد الإلكتروني أولًا. مضادّ الفيروسات الذي لا يجد شيئًا لا يثبت شيئًا، وخصوصًا أمام أداة صُنعت لمراقبتكم. اطلبوا المساعدة قبل المحو: قد تكون هناك أدلّة. وفي الانتظار، يُقلع Tails، إن أُعدّ على حاسوب آخر، من دون النظام القديم؛ لكنه لا يحمي إن كان العتاد نفسه قد عُبث به.

## ما تعرفه الخدمة، ومعايير أخرى من ٢٠٢٦

criterion-server-learns = ما تعرفه الخدمة
    .help = ما يستطيع من يدير الخادم أن يعرفه مع ذلك، حتى حين يكون المحتوى مشفّرًا.
value-server-learns-address = عنوان IP الخاص بكم
value-server-learns-identifier = معرّفكم (رقم أو عنوان أو حساب)
value-server-learns-contacts = جهات اتصالكم
value-server-learns-groups = من في أي مجموعة
value-server-learns-times = من يتواصل مع من، ومتى
value-server-learns-content = المحتوى
criterion-audit = فحصه آخرون
    .help = هل فحص أشخاص من خارج المشروع شيفرته أو تشفيره، ونشروا ما وجدوه.
value-audit-published = نعم، وهو منشور
value-audit-none-known = لا فحص معروف
criterion-accounts = فتح حساب
    .help = كيف يُحصل على حساب لدى هذه الجهة المستضيفة.
value-accounts-open = متاح للجميع
value-accounts-request = بطلب
value-accounts-invitation = بدعوة
value-accounts-closed = مغلق أمام التسجيلات الجديدة
criterion-storage = أين توجد كلمات السرّ
    .help = المكان الذي يحفظ فيه المدير ما تأتمنونه عليه.
value-storage-your-file = في ملف عندكم
value-storage-their-server = على خادم الشركة

## تطبيقات المراسلة والبريد: ملاحظات نوفمبر ٢٠٢٦

claim-note-signal-screen = على الحاسوب، أثناء مكالمة: شاشة أو نافذة.
claim-note-signal-server = رقمكم وتاريخ التسجيل وتاريخ آخر اتصال: هذا كل ما استطاع Signal تسليمه إلى القضاء. وككل خدمة يُتَّصل بها دون Tor، يرى عنوان IP الخاص بكم ما دمتم متصلين.
claim-note-signal-audit = الفحص يخصّ البروتوكول، أي بروتوكول الرسائل، ويعود إلى ٢٠١٦.
claim-note-matrix-call-size = بتطبيق Element Call، إن كان مثبَّتًا على الخادم. لم يُعلَن عن أي سقف: كل شيء يتوقّف على هذا الخادم. جرّبوا.
claim-note-matrix-tor-2026 = تمرّ الرسائل عبر Tor Browser، أو عبر Orbot على Android. ليس في التطبيقات إعداد خاص بشبكة Tor، وليس للخادم matrix.org عنوان onion، وهو يحجب أحيانًا. والمكالمات لا تمرّ عبر Tor.
claim-note-matrix-server = كل خادم يشارك في غرفة يرى أعضاءها واسمها ومن يكتب ومتى. وخادمكم يرى أيضًا عنوان IP الخاص بكم. وفي غرفة غير مشفّرة، يقرأ كل شيء.
claim-note-matrix-audit = فحصت شركة Least Authority مكتبة التشفير vodozemac. وفي ٢٠٢٢، كان فريق من الباحثات والباحثين قد كسر تشفير Element بعدّة طرق؛ وصحّح المشروع ذلك وراجع تصميمه. وظهر نقد لمكتبة vodozemac في فبراير ٢٠٢٦؛ ويرى المشروع أنه بلا أثر عمليّ. حافظوا على تحديث تطبيقاتكم.
claim-note-matrix-moderation = في كل غرفة، صلاحيات: من يستطيع الكتابة والإخراج والحظر والمحو.
claim-note-matrix-synapse = انتقل Synapse، وهو الخادم الأوسع انتشارًا، إلى رخصة AGPL مع الإصدار 1.99. وما زال حرًّا.
claim-note-xmpp-licences = تطبيقات Dino وGajim وConversations وMonal كلها حرّة، برخص مختلفة.
claim-note-xmpp-calls = بين شخصين أو في مجموعة صغيرة جدًّا، ببعض التطبيقات ومنها Dino. ليست لاجتماع.
claim-note-xmpp-platforms = تطبيق Gajim أو Dino على الحاسوب، وConversations على Android، وMonal على iPhone وMac، وConverse في المتصفّح.
claim-note-xmpp-moderation = في الغرفة، يمكن تكليف أشخاص بالإشراف، وسحب الكلمة، والإخراج، والحظر.
claim-note-xmpp-audit = حُلّل بروتوكول OMEMO حين كان ما يزال مجرّد اقتراح. ولم نجد فحصًا حديثًا للتطبيقات.
briar-maintenance = يقول المشروع إنه لم يعد يجري سوى إصلاحات أمنية، لقلّة الموارد ولأن Android لا يترك التطبيقات تعمل جيّدًا في الخلفية.
claim-note-briar-text = مجموعات خاصة ومنتديات. لا أحد يعلن حجمًا: كل رسالة تنتقل من جهاز إلى جهاز، فاعتمدوا على مجموعة صغيرة.
claim-note-briar-no-calls = لم تكن بطاقة ٢٠٢٠ تعرف له صوتًا ولا صورة. ولم نجد منذ ذلك الحين ما يقول عكس ذلك.
claim-note-briar-moderation = في المجموعة الخاصة، لا يستطيع الدعوة إلا من أنشأها. ولم نجد شيئًا عن كيفية إخراج أحد منها: عند الحاجة، أنشئوا المجموعة من جديد.
claim-note-briar-audit = فحص مستقلّ في ٢٠١٧.
claim-note-jami-text = يتحدّث المشروع عن مجموعات غير محدودة «احتمالًا»؛ وليس لدينا قياس. كل شيء ينتقل من جهاز إلى جهاز.
claim-note-jami-calls = شخص واحد يستقبل المكالمة ويمزج الصور: فالعدد يتوقّف على اتصاله. ولا يعلن المشروع أي سقف.
claim-note-jami-account = الحساب ملف على جهازكم. لا رقم ولا عنوان؛ والاسم العلني اختياري.
claim-note-jami-moderation = أثناء اجتماع، يستطيع شخص أن يقطع ميكروفونًا، وأن يُخرج أحدًا، وأن يكلّف أشخاصًا آخرين بالإشراف.
claim-note-irc-tor = يتوقّف ذلك على الشبكة. تقبل Libera.Chat شبكة Tor بحساب مسجَّل من قبل، فيجب إذن إنشاؤه دون Tor، بعنوان بريد إلكتروني جرى التحقّق منه؛ وكانت hackint في ٢٠٢١ تقبل أيضًا دون حساب.
claim-note-retroshare-plugin = بوحدة تُضاف. لا تجرّبوها يوم الاجتماع.
claim-note-tox-audit = يكتب الفريق نفسه أن التشفير لم يُفحص قطّ وفق الأصول.
claim-note-telegram-calls = تصف الوثائق التقنية مكالمات جماعية مشفّرة من طرف إلى طرف. أمّا رسائل المجموعات فليست كذلك أبدًا.
claim-note-telegram-server = كل ما ليس «محادثة سرّية» يُقرأ على خوادمه. ويمكن تسليم عنوان IP والرقم إلى القضاء.
claim-note-whatsapp-audio = العدد نفسه كما للفيديو، وهو وحده المعلن. ولم نجد أحدث منه.
claim-note-whatsapp-usernames = تُحجز أسماء المستخدمين منذ أواخر يونيو ٢٠٢٦، ويُفترض أن تصل شيئًا فشيئًا: فهي تخفي الرقم عن الآخرين. لكن لا بدّ دائمًا من رقم لفتح الحساب، وشركة Meta تعرفه.
claim-note-whatsapp-server = من، ومع من، ومتى، ومن أين. لا المحتوى، إلا إذا كانت هناك نسخة احتياطية على الإنترنت غير مشفّرة.
claim-note-meta-server = على Instagram، المحتوى أيضًا. وعلى Messenger، كل ما لم ينتقل إلى التشفير.
claim-note-sms-server = تسجّل شركة الاتصالات من يتصل بمن، ومتى، ومن أي هوائي، وتحتفظ بذلك سنة في فرنسا. وهي تستطيع قراءة رسائل SMS.
claim-note-gpg-server = من يرسل، ومن يستلم، والتاريخ، وفي الغالب الموضوع؛ وعنوان IP الخاص بكم حين تتفقّدون البريد، إلا عبر Tor.
claim-note-k9-openkeychain = بتطبيق ثانٍ هو OpenKeychain، لم يعد أحد يطوّره: ما زالت ثغراته تُصلَح، لا أكثر (يوليو ٢٠٢٦).
claim-note-simplex-relays = يمكنكم تشغيل خادم ترحيل خاص بكم والاستمرار في الكتابة إلى من يستعملون خوادم ترحيل أخرى. أمّا الخوادم المختارة في البداية فهي خوادم الشركة.
claim-note-simplex-groups = يتحدّث المشروع عن مئات الأعضاء. ودليله لا ينصح بالمجموعات السرّية إلا لأقلّ من مئة: كل رسالة تُرسل على حدة إلى كل شخص.
claim-note-simplex-calls = بين شخصين فقط: لا مكالمات جماعية.
claim-note-simplex-encryption = دائمًا، للرسائل والمجموعات، مع السرّية المستقبلية. وللمكالمات أيضًا، إلا إذا كان أحد الهاتفين قديمًا جدًّا: والشاشة تقول ذلك.
claim-note-simplex-identifier = لا رقم ولا عنوان ولا حتى حساب: يكون التواصل برابط أو برمز QR.
claim-note-simplex-tor = يُضبط يدويًا، مع Orbot على الهاتف. والمكالمات لا تمرّ عبره.
claim-note-simplex-moderation = مالك، إدارة، إشراف، عضو، قراءة فقط: يمكن إخراج شخص وحذف رسائله.
claim-note-simplex-server = خادم الترحيل الذي تستعملونه يرى عنوان IP الخاص بكم، إلا عبر Tor. أمّا خادم ترحيل من تكاتبونه فلا يراه. ولا يملك أي منهما قائمة جهات اتصال ولا قائمة مجموعات.
claim-note-simplex-audit = فحصان من شركة Trail of Bits: البرنامج في ٢٠٢٢، وتصميم البروتوكول في ٢٠٢٤.
claim-note-delta-relays = خوادم ترحيل بريد مستقلّة، يراسل بعضها بعضًا. ويمكنكم تشغيل خادم خاص بكم.
claim-note-delta-groups = لا حدّ مقرَّرًا؛ وينصح المشروع بعدم تجاوز ذلك.
claim-note-delta-calls = بين شخصين فقط. وأثناء المكالمة، يستطيع الطرف الآخر أن يرى عنوان IP الخاص بكم.
claim-note-delta-encryption = افتراضيًا، بما في ذلك المجموعات؛ وترفض خوادم الترحيل ما ليس مشفّرًا. لكن المفتاح المسروق يفتح الرسائل القديمة أيضًا: حماية ما مضى وعد لم يتحقّق بعد.
claim-note-delta-identifier = عنوان يُسحب عشوائيًا على خادم ترحيل؛ لا اسم ولا رقم.
claim-note-delta-moderation = يستطيع كل عضو أن يضيف أي شخص أو يُخرجه.
claim-note-delta-server = يرى خادم الترحيل عناوين سُحبت عشوائيًا، ومن يكتب إلى أيّها، وحجم الرسائل، وعنوان IP الخاص بكم.
claim-note-delta-audit = عدّة فحوص، من ٢٠١٩ إلى ٢٠٢٤.
claim-note-session-network = عُقَد تديرها أطراف أخرى، لكن مع خدمات مركزية للملفات والإشعارات.
claim-note-session-calls = بين شخصين، من ندّ إلى ندّ: عندها يرى الطرف الآخر وأحد خوادم Session عنوان IP الخاص بكم.
claim-note-session-encryption = من دون السرّية المستقبلية: مفتاح مسروق يفتح كل الرسائل القديمة. ولهذا سحب موقع Privacy Guides التطبيق من قائمته في مايو ٢٠٢٥.
claim-note-session-audit = فحص من شركة Quarkslab، في ٢٠٢١. وقد تغيّر البرنامج منذ ذلك الحين.
claim-note-threema-free = التطبيقات حرّة؛ أمّا برنامج الخوادم فليس كذلك.
claim-note-threema-owner = الخوادم في سويسرا. والشركة ملك لصندوق استثمار ألماني منذ يناير ٢٠٢٦.
claim-note-threema-calls = توجد مكالمات جماعية. والخادم هو الذي يحدّد حجمها؛ ولم نجده مكتوبًا.
claim-note-threema-identifier = معرّف يُسحب عشوائيًا. لكن التطبيق يُشترى: والدفع بالبطاقة أو عبر متجر التطبيقات يترك اسمكم.
claim-note-threema-computer = على الحاسوب، عبر المتصفّح أو عبر تطبيق، مرتبطَين بالهاتف.
claim-note-threema-moderation = لا يستطيع إدارة المجموعة إلا من أنشأها.
claim-note-threema-audit = في ٢٠٢٣، نشر فريق من الباحثات والباحثين في زيورخ سبع هجمات على البروتوكول القديم. أمّا الجديد، Ibex، فحصل في السنة نفسها على إثبات صوريّ.
claim-note-wire-free = التطبيقات والخادم: شيفرتها منشورة، برخصتَي GPL وAGPL.
claim-note-wire-hosting = يمكن تشغيل خادم خاص؛ أمّا ربط الخوادم بعضها ببعض فعمل جارٍ. ومعظم الناس على خادم الشركة.
claim-note-wire-sizes = المصادر تتناقض: اثنا عشر أو خمسة وعشرون أو مئة شخص في المكالمة بحسب الصفحة والعرض، ولا شيء مؤرّخ لحساب مجاني.
claim-note-wire-identifier = عنوان بريد إلكتروني، بحسب صفحات غير مؤرّخة. ولم تعد الحسابات المجانية تُقدَّم في الصدارة.
claim-note-wire-install = في المتصفّح على الحاسوب. أمّا على الهاتف، فيلزم التطبيق.
claim-note-wire-server = تبقى قائمة جهات اتصالكم ومجموعاتكم مقروءة على خوادمه، وتُسجَّل الاتصالات عليها بضعة أيام.
claim-note-olvid-free = التطبيقات. ولا يُقال شيء، في هذه الصفحة، عن برنامج الخوادم.
claim-note-olvid-servers = هناك خوادم فعلًا، هي خوادم الشركة؛ والتشفير مصمَّم بحيث لا تلزم الثقة بها.
claim-note-olvid-sizes = مجموعات؛ وحجمها غير مذكور.
claim-note-olvid-calls = باشتراك مدفوع، في ٢٠٢٣.
claim-note-olvid-computer = كانت نسخة الحاسوب جزءًا من العرض المدفوع في ٢٠٢٣.
claim-note-olvid-audit = حصل في ٢٠٢٠ على شهادة من وكالة الدولة المكلّفة بأمن المعلومات في فرنسا (Anssi)؛ والتقارير منشورة.
## اجتماعات وألواح كتابة وفضاءات عمل جماعي: ملاحظات نوفمبر ٢٠٢٦

claim-note-bbb-2026-size = جلسة واحدة، بكل من فيها: لم تتغيّر قاعدة المشروع. تعلن جامعة ألمانية ثلاثمئة دون إخطار، وستّمئة مع حجز قدرة حاسوبية: فقد تذهب جهة مستضيفة جيّدة إذن أبعد من ذلك. اسألوها، وأبقوا على كاميرات قليلة.
claim-note-bbb-audit = فحص تحقيق صحفي الشيفرة ونشر ثغرات في ٢٠٢٠. ولا نعرف تدقيقًا أحدث منه.
claim-note-bbb-platforms = في المتصفّح، على الحاسوب وعلى هاتف حديث بما يكفي. ولا يمكن مشاركة الشاشة من هاتف.
claim-note-bbb-recording = إن كانت الجهة المستضيفة تسمح بالتسجيل، حُفظت الجلسة كلها، حتى حين لا يضغط أحد على الزرّ؛ وفي الضبط الأصلي تبقى البيانات الخام أسبوعين، وأحيانًا بلا نهاية. كما يحفظ سجلّ الخادم العناوين والأسماء والغرف والساعات.
claim-note-bbb-screen = من حاسوب؛ أمّا الهاتف فلا يستطيع إلا المشاهدة.
claim-note-cryptpad-2026-tor = ينصح المشروع نفسه بشبكة Tor لمن يريد إخفاء عنوانه. يلزم JavaScript: المستوى «قياسي» (Standard) أو «أكثر أمانًا» (Safer). في ٢٠٢٥، تعذّر على بعض الأشخاص، لبعض الوقت، دخول حساباتهم بمتصفّح Tor: احتفظوا بنسخة ممّا يهمّكم.
claim-note-cryptpad-browsers = وكذلك في متصفّح الهاتف؛ ولا يُعتزم إصدار تطبيق. ومع Safari، تفشل بعض عمليات الاستيراد والتصدير.
claim-note-cryptpad-learns = يرى المثيل (instance) عنوانكم ومتصفّحكم وساعات دخولكم، لا المحتوى. ولا بدّ من الثقة به في البرنامج الذي يرسله.
claim-note-cryptpad-size = لا يقول المشروع كم شخصًا يستطيع الكتابة في وقت واحد. جرّبوا.
claim-note-discord-audit = فحص مكتب متخصّص تشفير الصوت والصورة ونشر ما وجده. والنصّ غير معنيّ: فهو ليس مشفّرًا من طرف إلى طرف.
claim-note-etherpad-2026-load = تجربة أجراها المشروع على خادم له، بمتصفّحات وهمية: يصمد عند ثلاثمئة وخمسين، وينهار عند أربعمئة. أمّا الخادم المشترك فيصمد أقلّ من ذلك بكثير.
claim-note-etherpad-2026-practice = متصفّحات حقيقية على جهاز كبير: غير مستقرّ فوق نحو مئة. الخادم المشترك يصمد أقلّ، ويصعب أن يقرأ الناس بعضهم بعضًا قبل ذلك بكثير. ولاجتماع، يبقى نحو خمسة عشر حجمًا مناسبًا.
claim-note-etherpad-learns = النصّ وتاريخه كله، وعنوان كل شخص وساعات حضوره. أمّا الأسماء، فلا إلا إذا كتبتموها.
claim-note-framapad-size = لا تعلن الجمعية حدًّا. انظروا Etherpad، البرنامج الذي تستعمله.
claim-note-jitsi-2026-e2ee = معطَّل في البداية. ومستحيل في تطبيقات الهاتف (سبتمبر ٢٠٢٦) وفي Firefox: يجب أن يكون الجميع على حاسوب مع Chrome أو Edge أو Safari. ينبّه البرنامج فوق عشرين شخصًا ويوقفه فوق خمسة وعشرين. وإلا، فمن ثلاثة أشخاص فما فوق، يستطيع الخادم أن يسمع كل شيء.
claim-note-jitsi-2026-load = قياس سجّله من يدير خادمًا خاصًا به ذا ثماني أنوية: جيّد حتى عشرين مع الصورة ومشاركة الشاشة؛ وفوق مئة، يتقطّع الصوت وتتجمّد الصورة. أمّا الخادم العام الذي يستعمله آخرون في الوقت نفسه، فكثيرًا ما يصمد أقلّ.
claim-note-jitsi-2026-six = تنصح جامعة بعدم تجاوز ستة أشخاص أمام الكاميرا، ثم بإطفاء الكاميرات والميكروفونات غير اللازمة.
claim-note-jitsi-learns = يرى الخادم العناوين والغرف والساعات، ومن ثلاثة أشخاص فما فوق الصوت والصورة، إلا مع التشفير من طرف إلى طرف. أمّا الأسماء، فلا إلا إذا طلب حسابًا.
claim-note-mattermost-2026-free = إصدار «Team» حرّ. أمّا الذي يعرضه الموقع أولًا، «Entry»، فليس حرًّا: هو مجاني، لكنه يخفي الرسائل التي تتجاوز آخر عشرة آلاف. وقد صنعت جمعية Framasoft نسختها الخاصة، Mostlymatter.
claim-note-mattermost-screen = أثناء مكالمة. وفي الإصدار المجاني، لا تجمع المكالمة إلا شخصين.
claim-note-mumble-2026-install = برنامج للحاسوب. وعلى macOS، لم تعد آخر تصحيحات الإصدار 1.5 (يوليو ٢٠٢٦) تُقدَّم جاهزة.
claim-note-mumble-2026-tor = لا ينقل Tor الصوت كما يرسله Mumble عادةً: يجب فرض وضع TCP. ويصل الصوت متأخّرًا. جرّبوا ذلك قبل الموعد بوقت طويل.
claim-note-mumble-learns = يرى الخادم العناوين والشهادات والغرف والساعات، ويسمع الأصوات.
claim-note-nextcloud-2026-e2ee = تبقى الرسائل مقروءة على الخادم. منذ فبراير ٢٠٢٥، يستطيع من يدير الخادم أن يشفّر المكالمات من طرف إلى طرف، إن كان خادم مكالمات مثبَّتًا؛ وعندها لا تعود تطبيقات الهاتف قادرة على الانضمام إليها. ومن دون هذا الإعداد، يستطيع خادم المكالمات أن يسمع.
claim-note-nextcloud-framaspace = ما تعلنه جمعية Framasoft لخدمة Frama.space: نحو عشرة أشخاص.
claim-note-nextcloud-guest = من يُدعى برابط عام يدخل دون حساب. ويلزم حساب لإنشاء المحادثة.
claim-note-nextcloud-hpb = بخادم مكالمات مخصَّص، لا تملكه جهات مستضيفة كثيرة: ويقول الفريق الذي يطوّر Talk إنه يجتمع عليه كل أسبوع بأكثر من ثمانين شخصًا.
claim-note-nextcloud-tor = للمكالمات: متصفّح Tor لا يجريها، وإجباره عليها يكشف عنوانكم.
claim-note-phone-learns = تسجّل شركات الاتصالات من يتصل بمن، ومتى، وكم من الوقت، وعلى الهاتف المحمول من أين؛ وتستطيع التنصّت. وخدمة المؤتمرات الهاتفية ترى كل الأرقام المجتمعة.
claim-note-teams-e2ee = يوجد خيار للاجتماعات، معطَّل في البداية: يتطلّب رخصة مدفوعة، ويستبعد المتصفّح، ويتوقّف عند مئتَي شخص، ولا يحمي الدردشة.
claim-note-teams-limits = عروض مدفوعة، بحسب وثائق ٢٠٢٣. ولم نجد مصدرًا رسميًا للعرض المجاني.
claim-note-tor-tcp = لا ينقل Tor هذا النوع من المكالمات، ومتصفّح Tor يوقفه عمدًا. وطرق الالتفاف تُفشل المكالمة أو تكشف عنوان IP الخاص بكم.
claim-note-webex-e2ee = في العادة، يُفكّ تشفير الصوت والصورة على خوادم Cisco. ويوجد خيار من طرف إلى طرف للاجتماعات، حتى مئتَي شخص، من دون المتصفّح؛ أمّا الرسائل، فتحتفظ Cisco بمفاتيحها.
claim-note-zoom-2026-e2ee = معطَّل في البداية. ويجب أن يأتي الجميع عبر التطبيق لا عبر المتصفّح؛ وبحساب مجاني، على من ينظّم أن يعطي رقم هاتف.
## التخفّي على الشبكة والأنظمة وكلمات السرّ والجهات المستضيفة: ملاحظات نوفمبر ٢٠٢٦

claim-note-tor-browser-audit = راجع مكتب دراسات مستقلّ المتصفّح وأجزاء أخرى من Tor؛ سبعة عشر عيبًا، نُشرت في ٢٠٢٤.
claim-note-orbot-tor = للتطبيقات التي تختارونها. ومكالمات الصوت والفيديو لا تمرّ عبره.
claim-note-tails-free = مثل Debian، يحتوي أيضًا على برمجيات ثابتة (firmware) مغلقة، لولاها لما عملت كثير من بطاقات Wi-Fi.
claim-note-vpn-learns = يرى من أين تأتون، وبأي مواقع تتصلون، ومتى؛ لا ما تقرؤونه على موقع يستعمل HTTPS. وإن قال إنه لا يسجّل شيئًا، فذلك مجرّد قول.
claim-note-mullvad-audit = تراجع مكاتب خارجية التطبيق منذ ٢٠١٨، كل سنتين؛ وروجع تطبيق Android من جديد في ٢٠٢٦.
claim-note-mullvad-free = التطبيقات.
claim-note-proton-vpn-audit = خوادم اختيرت بالقرعة، في مايو ٢٠٢٦: لم يُعثر على أي سجلّ. هذا يصحّ على تلك الأيام وتلك الخوادم.
claim-note-nordvpn-audit = الفحص السادس للوعد بعدم الاحتفاظ بسجلّات، في أواخر ٢٠٢٥. هذا يصحّ على أيام الفحص.
claim-note-onionshare-audit = اختبار اختراق من ٢٠٢١، في مستودع المشروع.
claim-note-veracrypt-audit = فُحص كل من TrueCrypt، الذي يعود إليه أصله، وVeraCrypt، كلٌّ في دوره.
claim-note-keepassxc-file = لا حساب ولا خادم: أنتم من ينسخ الملف من جهاز إلى آخر.
claim-note-keepassxc-audit = مراجعة مستقلّة، نشرها المشروع في ٢٠٢٣.
claim-note-keepass-audit = من برنامج للاتحاد الأوروبي، على الفرع القديم 1.x: لا عيب خطير.
claim-note-riseup-learns = تقول Riseup إنها لا تسجّل أي عنوان IP، وتمحو كل يوم ما يدلّ على من يكتب إلى من، وتشفّر الصناديق المفتوحة منذ ٢٠١٧. ومع ذلك يصلها البريد العادي مكشوفًا.
claim-note-systemli-accounts = بعد التسجيل بسبعة أيام، يتلقّى كل حساب ثلاثة رموز يمنحها. والحساب الذي يبقى سنتين دون نشاط يُغلق.
claim-note-systemli-onion = البريد وألواح الكتابة وMumble وNextcloud وصفحة الحسابات وغيرها، لكل منها عنوانه.
claim-note-systemli-identifier = لا معلومة شخصية، لكن رمز الدعوة لازم.
claim-note-systemli-learns = يقول التجمّع إنه لا يحتفظ بعناوين IP ولا ببيانات وصفية لا حاجة إليها، ويشفّر كل صندوق بكلمة سرّه. ومع ذلك يصله البريد العادي مكشوفًا.
claim-note-mayfirst-accounts = يجب الانضمام ودفع اشتراك؛ صُمّم لمنظمات لها اسم نطاق خاص بها.
claim-note-disroot-accounts = استمارة، وسؤال يُجاب عنه بنصّ قصير، ثم مراجعة يدوية.
claim-note-disroot-identifier = عنوان يصل إليه رمز تحقّق، ويُمحى بعد ذلك إلا إذا أبقيتموه لاستعادة كلمة السرّ.
claim-note-disroot-learns = عناوين IP وجهات الإرسال والاستلام تُحفظ أربعًا وعشرين ساعة، بحسب نصّ ٢٠١٩؛ والرسائل تُخزَّن مكشوفة، إلا إذا أودعتم مفتاحكم العام من نوع OpenPGP (مشروع Lacre، منذ ٢٠٢٤).
claim-note-bitwarden-free = شيفرة التطبيقات والخادم علنية.
claim-note-bitwarden-storage = تُشفَّر قبل إرسالها. ويستطيع تجمّع أيضًا أن يشغّل خادمه الخاص.
claim-note-bitwarden-audit = فحوص مستقلّة، بحسب تقرير من أكتوبر ٢٠٢٦؛ ولم نقرأها.
claim-note-metadata-cleaner-free = برنامج mat2، الذي يقوم بالعمل، برخصة LGPL.
claim-note-metadata-cleaner-platforms = يأتي مع Tails. أمّا mat2، من دون نوافذ، فيُثبَّت أيضًا على Windows وmacOS.
claim-note-grapheneos-phones = فقط على هواتف Pixel من Google؛ وأُعلن عن طراز من Motorola، ولا يوجد منها شيء بعد.
claim-note-proton-mail-accounts = العرض المجاني يكفي لصندوق بريد؛ ويُغلق الصندوق بعد سنة دون استعمال.
claim-note-proton-mail-tor = للخدمة عنوان onion؛ خذوه من موقع Proton.
claim-note-proton-mail-platforms = مع Thunderbird أو برنامج بريد آخر، بعرض مدفوع فقط.
claim-note-proton-mail-learns = في ٢٠٢١، عنوان IP لشخص مناضل في فرنسا، بناءً على أمر؛ وفي ٢٠٢٦، الدفع بالبطاقة لحساب نضالي في الولايات المتحدة. ويصل البريد العادي مكشوفًا قبل أن يُشفَّر.
claim-note-proton-mail-audit = شهادة من ٢٠٢١ عن التطبيقات.
claim-note-tuta-identifier = لا هاتف ولا معلومة شخصية أخرى، كما تقول الخدمة.
claim-note-tuta-free = التطبيقات.
claim-note-tuta-learns = تقول Tuta إنها لا تسجّل أي عنوان IP، إلا عنوان حساب يستهدفه قاضٍ أو قاضية في ألمانيا. وفي ٢٠٢٠، ألزمتها محكمة بنسخ الرسائل غير المشفّرة التي كانت تصل إلى صندوق.
claim-note-exodus-platforms = تُقرأ التقارير في المتصفّح؛ ولا تتناول إلا تطبيقات Android.
place-note-metadata-cleaner-web = على الإنترنت، عبر Tor Browser. أنتم عندئذ تأتمنون التجمّع على الملف: لا يصلح لوثيقة خطرة.

## لماذا تغيّرت معلومة

claim-reason-signal-text = رفع Signal حدّ مجموعاته.
claim-reason-signal-audio = أضاف Signal المكالمات الجماعية في أواخر ٢٠٢٠، ثم بنى خادم مكالمات خاصًا به.
claim-reason-signal-video = أضاف Signal المكالمات الجماعية في أواخر ٢٠٢٠، ثم بنى خادم مكالمات خاصًا به.
claim-reason-signal-screen-share = وصلت مشاركة الشاشة منذ ذلك الحين، على الحاسوب.
claim-reason-signal-moderation = منح Signal صلاحيات لمن يدير المجموعة.
claim-reason-matrix-audio = تمرّ المكالمات الآن عبر Element Call ولم تعد تمرّ عبر Jitsi؛ ولم يُعلَن عن أي سقف.
claim-reason-matrix-video = تمرّ المكالمات الآن عبر Element Call ولم تعد تمرّ عبر Jitsi؛ ولم يُعلَن عن أي سقف.
claim-reason-matrix-encryption = يشفّر Element الآن المحادثات والغرف الخاصة افتراضيًا.
claim-reason-matrix-screen-share = يتيح Element Call عرض الشاشة.
claim-reason-xmpp-encryption = حلّ OMEMO، الذي يشفّر في المجموعات أيضًا، محلّ OTR.
claim-reason-xmpp-audio = تجري بعض التطبيقات الآن مكالمات جماعية صغيرة؛ ولا أحد يعلن عددًا.
claim-reason-xmpp-video = تجري بعض التطبيقات الآن مكالمات جماعية صغيرة؛ ولا أحد يعلن عددًا.
claim-reason-irc-encryption = تقادم OTR، الذي كان كتيّب ٢٠٢٠ يعوّل عليه.
claim-reason-jami-moderation = أضاف Jami أدوارًا إلى اجتماعاته.
claim-reason-retroshare-audio = الصوت والصورة موجودان بوحدة تُضاف.
claim-reason-retroshare-video = الصوت والصورة موجودان بوحدة تُضاف.
claim-reason-tox-encryption = يكتب فريق Tox نفسه أن هذا التشفير لم يُتحقّق منه قطّ وفق الأصول.
claim-reason-telegram-text = رفع Telegram حدّ مجموعاته.
claim-reason-telegram-audio = أضاف Telegram مكالمات جماعية.
claim-reason-telegram-video = أضاف Telegram مكالمات جماعية.
claim-reason-whatsapp-text = رفع WhatsApp حدّ مجموعاته.
claim-reason-whatsapp-audio = رفع WhatsApp حدّ مكالماته الجماعية.
claim-reason-whatsapp-video = رفع WhatsApp حدّ مكالماته الجماعية.
claim-reason-messenger-instagram-encryption = يشفّر Messenger المحادثات الخاصة على مراحل؛ أمّا Instagram فأعلن أنه يتوقّف عن ذلك. ونحن نأخذ بالأسوأ من الاثنين.
claim-reason-twitter-encryption = أضاف X خيارًا للتشفير، لكنه يحتفظ بالمفاتيح.
claim-reason-jitsi-video = نصيحة أحدث، تقدّمها جامعة لأعضائها.
claim-reason-jitsi-audio = قياس أحدث، على خادم قويّ التجهيز.
claim-reason-jitsi-encryption = كان جدول ٢٠٢٠ يتحدّث عن قرص الخادم، لا عن المحادثة.
claim-reason-nextcloud-talk-encryption = أخطأ جدول ٢٠٢٠ في شأن الرسائل؛ ثم جاء بعد ذلك تشفير للمكالمات، وهو اختياري.
claim-reason-nextcloud-talk-video = حُسبت الصورة، وتعلن Frama.space ما يتحمّله خادمها.
claim-reason-nextcloud-talk-audio = تعلن Frama.space ما يتحمّله خادم مكالماتها.
claim-reason-mattermost-text = وضعت الجهة الناشرة سقفًا لإصدارها المجاني.
claim-reason-mattermost-audio = جاءت المكالمات بعد ذلك؛ ويحصرها الإصدار المجاني في شخصين.
claim-reason-etherpad-text = تجربة أحدث، بمتصفّحات حقيقية، على جهاز كبير.
claim-reason-etherpad-text-2026-05 = قاس المشروع نفسه ما يتحمّله خادمه.
claim-reason-teams-encryption = تصف وثائق Microsoft الآن ما هو مشفّر، وإلى أي حدّ.
claim-reason-teams-audio = تعلن وثائق Microsoft عددًا أكبر، للعروض المدفوعة.
claim-reason-teams-video = تعلن وثائق Microsoft عددًا أكبر، للعروض المدفوعة.
claim-reason-teams-text = تعلن وثائق Microsoft عددًا أكبر، للعروض المدفوعة.
claim-reason-discord-encryption = الصوت والصورة مشفّران من طرف إلى طرف منذ مارس ٢٠٢٦؛ أمّا النصّ فما زالت الشركة تستطيع قراءته.
claim-reason-etherpad-audio = كان رقم ٢٠٢٠ خطأً مطبعيًا على الأرجح.

## ما الذي تغيّر منذ ٢٠٢٠

topic-messaging = تطبيقات المراسلة والبريد الإلكتروني
topic-meetings = الاجتماعات والمكالمات
topic-anonymity = إخفاء الهوية وTor وVPN
topic-devices = الأجهزة والأقراص وكلمات السرّ
topic-hosts = الجهات المستضيفة والعناوين
topic-law = القانون، في فرنسا


# Messaging and mail

correction-signal-phishing = تطبيق Signal لا يحمي من الكذب
    .said = يقال أحيانًا إن Signal يكفي وحده.
    .now = تشفيره صامد، لكن بعض الحسابات تُسرق بالخداع: «دعم» مزيّف يطلب رمزًا، أو يدفعكم إلى مسح رمز QR يربط بالحساب جهازًا آخر. حذّرت السلطات الألمانية من ذلك في فبراير ٢٠٢٦، ومكتب التحقيقات الفدرالي الأمريكي FBI في مارس؛ ومنذ يونيو، صار مفتاح استرداد النسخ الاحتياطية مستهدفًا أيضًا.
    .do = لا تعطوا أحدًا الرمز الذي يصل برسالة SMS، ولا رمز PIN، ولا مفتاح الاسترداد؛ وفعّلوا قفل التسجيل، وأزيلوا الأجهزة المرتبطة التي لا تعرفونها.

correction-signal-group-calls = تطبيق Signal: المجموعات والمكالمات
    .said = كان يُكتب أن Signal لا يتصل إلا بين شخصين، وأن مجموعاته تتوقّف عند مئتَي شخص.
    .now = المكالمات الجماعية مشفّرة من طرف إلى طرف؛ وفي ديسمبر ٢٠٢١، كان Signal يعلن فيها ما يصل إلى أربعين شخصًا، وهو آخر عدد مؤرّخ وجدناه. ويمكن أن تضمّ المجموعة المكتوبة ألف عضو، لكنها تصير غير مقروءة قبل ذلك بكثير.

correction-signal-number = تطبيق Signal ورقم هاتفكم
    .said = كان يُكتب أن Signal يشترط رقم هاتف؛ وكان أعضاء المجموعة الآخرون يرونه.
    .now = ما زال الرقم لازمًا للتسجيل. ومنذ ٢٠٢٤، صار مخفيًا افتراضيًا عمّن ليس لديه من قبل، ويمكن التواصل باسم مستخدم.
    .do = في إعدادات الخصوصية، اختاروا من يرى رقمكم ومن يستطيع العثور عليكم به.

correction-signal-sms = لم يعد Signal يرسل رسائل SMS
    .said = كانت أدلّة تنصح بإرسال رسائل SMS العادية من Signal، على Android.
    .now = أعلن Signal في أكتوبر ٢٠٢٢ أنه يسحب رسائل SMS من تطبيقه، وفعل ذلك. رسالة SMS العادية ليست مشفّرة من طرف إلى طرف: شركة الاتصالات تستطيع قراءتها.

correction-riot-element = تطبيق Riot صار اسمه Element
    .said = كان يُكتب «Riot»، وأحيانًا «Riot/Revolt».
    .now = اسم التطبيق Element منذ يوليو ٢٠٢٠؛ وعلى الهاتف، النسخة المنصوح بها هي Element X. أمّا «Revolt» فيدلّ على شيء آخر تمامًا، تطبيق مراسلة لا صلة له به، صار Stoat في ٢٠٢٥.
    .do = اتركوا جانبًا الدروس التي تُظهر Riot: فقد اختفت شاشاتها.

correction-matrix-verification = تطبيق Element: التحقّق من الأجهزة لم يعد اختياريًا
    .said = كان يُكتب أن التحقّق من الأجهزة منصوح به، لكنه اختياري.
    .now = أعلن Element أن الجهاز غير المتحقَّق منه، ابتداءً من أبريل ٢٠٢٦، لن يرسل الرسائل المشفّرة ولن يقرأها بعد ذلك. والاستغناء عن التحقّق مجازفة بفقدان الصلة بالمجموعة، وبفقدان الرسائل القديمة.
    .do = تحقّقوا من كل جهاز منذ أول اتصال، واحتفظوا بمفتاح الاسترداد في مكان آمن.

correction-matrix-encryption = بروتوكول Matrix: التشفير الافتراضي
    .said = كان يُكتب أن تشفير الغرفة يُفعَّل يدويًا، وأن المكالمات الجماعية تمرّ عبر Jitsi.
    .now = منذ مايو ٢٠٢٠، صارت الغرف الخاصة الجديدة والرسائل المباشرة مشفّرة من طرف إلى طرف، ما لم يُضبط غير ذلك؛ أمّا الغرف العامة فلا. ويشفّر Element Call المكالمات أيضًا، حيثما كان مثبَّتًا على الخادم.
    .do = قبل أن تكتبوا، انظروا في معلومات الغرفة هل التشفير مفعَّل.

correction-xmpp-omemo = بروتوكول XMPP: حلّ OMEMO محلّ OTR
    .said = كان يُكتب أن OTR لازم، وأن التشفير لا يعمل إلا بين شخصين، ولا يعمل أبدًا في مجموعة ولا في متصفّح.
    .now = أخذ OMEMO مكان OTR: يشفّر بين شخصين وفي مجموعة، ويعرف Converse، في المتصفّح، كيف يستعمله. وفي المجموعة، يجب أن تُظهر الغرفة لكل شخص عناوين الآخرين.
    .do = اختاروا تطبيقًا يعرف OMEMO، مثل Conversations أو Monal أو Gajim أو Dino، وعنوانًا لا يقول شيئًا عنكم.

correction-converse-password = برنامج Converse: لمن تعطون كلمة سرّكم؟
    .said = كان يُكتب أنه يكفي فتح صفحة عامة من Converse وإدخال العنوان وكلمة السرّ فيها.
    .now = كان هذا الخطر موجودًا من قبل، لكنه لم يكن يُذكر: موقع غير نزيه أو مخترَق يستطيع أخذ كلمة سرّكم وقراءة رسائلكم. والمشروع نفسه ينصح بعدم استعماله على موقع يعرض شيفرة غريبة عنه، كالإعلانات.
    .do = لا تفتحوا Converse إلا على موقع الجهة التي تستضيفكم؛ والأفضل أن تثبّتوا تطبيقًا.

correction-conversations-home = غيّر Conversations عنوانه
    .said = تحيل أدلّة إلى شيفرة Conversations على GitHub.
    .now = منذ فبراير ٢٠٢٣، يُطوَّر تطبيق XMPP هذا على Codeberg؛ ولا يحتفظ GitHub إلا بنسخة منه. ولم يغيّر اسمه.

correction-email-overclaim = البريد المشفّر ليس «الأكثر أمانًا»
    .said = كان يُكتب أن البريد المشفّر بأداة GPG هو آمَن الأدوات كلها.
    .now = لم يُخفِ قطّ من يرسل ولا من يستلم ولا التاريخ، ولا الموضوع في الغالب. ومن يحصل على مفتاحكم وعبارة سرّه يقرأ الرسائل القديمة أيضًا.
    .do = في الاستعمال اليومي، فضّلوا تطبيق مراسلة يجدّد مفاتيحه، مثل Signal.

correction-enigmail = لم تعد Enigmail موجودة لبرنامج Thunderbird
    .said = كان يُكتب أنه يجب إضافة Enigmail إلى Thunderbird.
    .now = منذ الإصدار 78، في ٢٠٢٠، يشفّر Thunderbird بنفسه، ولم تعد Enigmail تعمل فيه. والإبقاء على Thunderbird قديم من أجل Enigmail إبقاء على ثغرات لم يعد أحد يصلحها.
    .do = حدّثوا Thunderbird ولا تضيفوا وحدة للتشفير.

correction-k9-mail = تطبيق K-9 Mail وThunderbird على Android
    .said = كان يُكتب أن K-9 Mail لازم لتشفير البريد على Android.
    .now = كان K-9 Mail أساسًا لتطبيق Thunderbird على Android، وهو الذي صار في الصدارة؛ وفي ٢٠٢٤، كان الفريق ينوي صيانة الاثنين. والتشفير فيه يتطلّب تطبيقًا ثانيًا، OpenKeychain، لم يعد يتلقّى إلا الإصلاحات.
    .do = جرّبوا أولًا برسالة لا أهمّية لها؛ وعلى الهاتف، Signal أبسط.

correction-encrypted-lists = قوائم البريد المشفّرة
    .said = كان يُكتب أن القائمة المشفّرة تصلح لإرسال المحاضر إلى الجميع.
    .now = ما زال ذلك ممكنًا: برنامج Schleuder، المصنوع لهذا الغرض، صدر منه الإصدار 5.0.1 في يونيو ٢٠٢٥. لكن فريقه يكتب أنه لم يعد لديه وقت تقريبًا وأنه يبحث عن مساعدة.
    .do = اسألوا الجهة التي تستضيفكم إن كانت ما زالت تقدّمها؛ وإلا فضعوا المحضر في CryptPad أو في غرفة مشفّرة.

correction-nextcloud-chat = ليس Nextcloud Talk مشفّرًا من طرف إلى طرف
    .said = كان يُكتب أن Nextcloud Talk مشفّر كله من طرف إلى طرف.
    .now = لم تكن الدردشة كذلك قطّ: من يدير الخادم يستطيع قراءة الرسائل. أمّا المكالمات، فالأمر فيها يتوقّف على طريقة التثبيت: على خادم كبير، تمرّ عبر جهاز مركزي.
    .do = ما يجب أن يبقى بينكم، اكتبوه في Signal.

correction-mattermost-free = برنامج Mattermost: ضاق الإصدار المجاني
    .said = كان يُكتب أن Mattermost بلا حدّ لعدد الأشخاص، وبلا مكالمات.
    .now = في أغسطس ٢٠٢٦، تخصّص وثائقه الإصدار المجاني لنحو خمسين شخصًا، وتذكر خطأً يظهر فوق ٢٥٠ حسابًا؛ والمكالمات موجودة فيه، بين شخصين ولأربعين دقيقة. أمّا جمعية Framasoft الفرنسية، التي تدير Framateam، فقد استخرجت منه نسختها الخاصة وتقول إن الوسائل تنقصها لتطويرها.
    .do = اسألوا الجهة المستضيفة كم حسابًا تقبل قبل أن تدعوا إليه جمعية عامة.

correction-discord-encryption = تطبيق Discord: المكالمات، لا الرسائل
    .said = كان يُكتب أن لا شيء مشفّر على Discord.
    .now = مكالماته العادية صارت مشفّرة من طرف إلى طرف، إلزاميًا منذ ١ مارس ٢٠٢٦؛ أمّا الرسائل المكتوبة فلم تصر كذلك بعد، والشركة تستطيع قراءتها. وفي أكتوبر ٢٠٢٥، تسرّبت نحو ٧٠٬٠٠٠ وثيقة هوية لدى متعاقد معها.
    .do = لا تكتبوا عليه شيئًا قد يُؤاخَذ عليه أحد، ولا ترسلوا إليه وثيقة هوية أبدًا.

correction-messenger-encryption = تطبيق Messenger: مشفّر افتراضيًا، شيئًا فشيئًا
    .said = كان يُكتب أن Messenger لا يشفّر من طرف إلى طرف.
    .now = منذ ديسمبر ٢٠٢٣، تصير محادثاته ومكالماته الخاصة كذلك شيئًا فشيئًا، افتراضيًا؛ ولا تعوّلوا على ذلك في النقاشات المرتبطة بمجموعة على Facebook. وما زالت Meta ترى من يتحدّث مع من، ومتى.
    .do = لكي تنظّموا أنفسكم، استعملوا Signal.

correction-instagram-encryption = تطبيق Instagram يسحب تشفيره
    .said = بعد ٢٠٢٠، كُتب أن Instagram يقدّم اختياريًا رسائل مشفّرة من طرف إلى طرف.
    .now = أعلنت Meta سحب هذا الخيار بعد ٨ مايو ٢٠٢٦: فاعتبروا أن الشركة تستطيع قراءة هذه الرسائل.
    .do = لا ترسلوا عبره شيئًا سرّيًا.

correction-x-messages = صار اسم Twitter هو X
    .said = كان يُكتب «Twitter»، ولم تكن رسائله الخاصة مشفّرة.
    .now = اسم الشبكة X منذ يوليو ٢٠٢٣. وفي ٢٠٢٥، أضافت تشفيرًا اختياريًا، لكنها تحتفظ بالمفاتيح على خوادمها، خلف رمز من أربعة أرقام: وهذا أضعف من أن يُوثق به.
    .do = لا تناقشوا عليها شيئًا خاصًا، بتشفير أو من دونه.

correction-telegram-authorities = تطبيق Telegram والشرطة
    .said = كان يقال إن Telegram لا يعطي الشرطة شيئًا؛ وكان جدول من ٢٠٢٠ يجعل حدّ مجموعاته ١٠٠٬٠٠٠ شخص.
    .now = منذ سبتمبر ٢٠٢٤، تنصّ شروطه على تسليم عنوان IP والرقم الخاصَّين بشخص مشتبه به، بناءً على طلب صحيح من القضاء. ومجموعاته، التي تصل اليوم إلى ٢٠٠٬٠٠٠ شخص، لم تكن قطّ مشفّرة من طرف إلى طرف.
    .do = لا تنظّموا عليه شيئًا قد يُؤاخَذ عليه أحد.

correction-tox-backdoor = وكالة CIA وTox
    .said = كان يُكتب أن جهاز استخبارات أمريكيًا فخّخ النسخة الأولى من Tox.
    .now = لم يثبت ذلك قطّ: لم نجد أي مصدر. وما هو معروف يكفي لاختيار شيء آخر: يكتب فريق Tox نفسه أن تشفيره تجريبي ولم يُدقَّق قطّ وفق الأصول.
    .do = لا تنشروا هذه الإشاعة.

correction-qtox = انتقل qTox إلى أيدٍ أخرى
    .said = تحيل أدلّة إلى qTox الأصلي.
    .now = هذا المشروع مؤرشف: والإعلان عن ذلك من فبراير ٢٠٢٣. وهناك مشروع واصله، يديره TokTok، وهو قيد الصيانة في ٢٠٢٦، لكن Tox نفسه ما زال تجريبيًا.
    .do = إن كانت مجموعتكم معرّضة للخطر، فاستعملوا بدلًا منه Signal أو Briar أو Jami.

correction-silence = تطبيق Silence متروك
    .said = كان يُكتب أنه يجب أن يحلّ Silence محلّ تطبيق رسائل SMS.
    .now = لم يتحرّك شيء في شيفرته منذ أغسطس ٢٠٢٠: فثغراته لم تعد تُصلَح. وحتى إن كانت مشفّرة، تُظهر رسالة SMS لشركة الاتصالات من يكتب إلى من، ومتى.
    .do = انسخوا في مكان آخر ما يجب أن تحتفظوا به، وأزيلوا تثبيته، واكتبوا بتطبيق Signal.

correction-briar-calls = تطبيق Briar لا يجري مكالمات
    .said = كان يُكتب أن Briar يتيح الاتصال جزئيًا، ويناسب المجموعات الكبيرة جدًّا.
    .now = لم نجد أي أثر لمكالمات، ولا شيئًا يعلن مجموعات كبيرة جدًّا: Briar للكتابة، على Android وWindows وLinux، بين أشخاص يضيف بعضهم بعضًا واحدًا واحدًا.

correction-session-future = تطبيق Session، ربما أُغلق
    .said = بعد ٢٠٢٠، كثر النصح بتطبيق Session، الذي لا يطلب رقمًا.
    .now = رحل فريقه العامل بأجر في ٩ أبريل ٢٠٢٦، ولم يكن المال يضمن الخوادم الرئيسية إلا حتى ٨ يوليو. ولم نجد أي خبر مؤكَّد منذ ذلك الحين.
    .do = لا تبدؤوا به؛ وإن كنتم تستعملونه، فاتّفقوا من الآن على وسيلة أخرى للتواصل.

correction-threema-owner = تطبيق Threema: شيفرة مفتوحة، ومالك ألماني
    .said = كان يُكتب أن Threema تطبيق سويسري بشيفرة مغلقة.
    .now = شيفرة تطبيقاته علنية، برخصة حرّة. وفي يناير ٢٠٢٦، بيع إلى صندوق استثمار ألماني؛ وكان يُفترض أن يبقى الفريق والخوادم في سويسرا.

correction-platform-figures = حدود المنصّات الكبرى
    .said = كان جدول يذكر عدد الأشخاص المسموح به على WhatsApp وMessenger وSnapchat وTwitter وZoom وTeams وDiscord وTelegram.
    .now = هذه الأعداد من ٢٠٢٠. وفي ٢٠٢٢ مثلًا، كان WhatsApp يعلن ١٬٠٢٤ شخصًا في المجموعة و٣٢ في مكالمة الفيديو.
    .do = انظروا الصفحة الرسمية قبل أن تدعوا الناس.

# Meetings and calls

correction-skype = أُغلق Skype
    .said = كان يُكتب أنه يجب تجنّب Skype، وكان كثيرون ما زالوا يستعملونه.
    .now = أُغلق Skype في ٥ مايو ٢٠٢٥؛ وتحيل Microsoft إلى Teams، وهو أيضًا ليس مكانًا لتنظيم أنفسكم.
    .do = لا تثبّتوا شيئًا ما زال يقدّم نفسه بهذا الاسم.

correction-zoom-encryption = تطبيق Zoom والتشفير
    .said = كان يُكتب أن Zoom لا يضمن أي تشفير؛ أمّا الشركة فكانت تعلن تشفيرًا من طرف إلى طرف لم يكن كذلك.
    .now = يوجد خيار حقيقي منذ أكتوبر ٢٠٢٠، لكنه معطَّل في البداية ويُفقدكم وظائف؛ والاجتماع المجاني يتوقّف عند أربعين دقيقة. وفي نوفمبر ٢٠٢٠، آخذت السلطات الأمريكية Zoom على وعوده المضلّلة.
    .do = إن دُعيتم إليه، فاطلبوا تفعيل هذا الخيار، ولا تقولوا عليه شيئًا حسّاسًا.

correction-jitsi-account = يطلب Jitsi حسابًا أحيانًا
    .said = كان يُكتب أن Jitsi لا يطلب حسابًا أبدًا.
    .now = على meet.jit.si، يتطلّب فتح غرفة منذ ٢٤ أغسطس ٢٠٢٣ حسابًا في Google أو GitHub أو Facebook؛ أمّا من يُدعى إليها فيدخل من دونه. ولكل خادم من الخوادم الأخرى قواعده.
    .do = اختاروا خادمًا صديقًا لا يطلب حسابًا، وجرّبوه قبل الاجتماع.

correction-jitsi-encryption = تطبيق Jitsi: مشفّر، لكن عمّن؟
    .said = كان يُكتب تارةً أن Jitsi يشفّر المحادثة، وتارةً أنه لا يفعل ذلك أبدًا.
    .now = بين شخصين، ينتقل الصوت والصورة من جهاز إلى آخر، مشفّرَين. ومنذ الشخص الثالث، يستطيع الخادم أن يرى ويسمع، إلا إذا فُعّل خيار التشفير من طرف إلى طرف، وهو معطَّل في البداية.
    .do = من ثلاثة أشخاص فما فوق، لا تقولوا إلا ما يمكن أن تسمعه الجهة المستضيفة.

correction-encrypted-server = «الخادم المشفّر» لا يحمي محادثة
    .said = كان يُكتب أنه، مع Jitsi أو Mumble أو Mattermost، يكفي خادم مشفّر.
    .now = لم يصحّ ذلك قطّ. تشفير قرص الخادم يحميه وهو مطفأ، إن أُخذ؛ أمّا وهو يعمل، فمن يديره أو يتسلّل إليه يستطيع أن يقرأ ويسمع.
    .do = لا تقولوا على Mumble ما لا تقولونه أمام الشخص الذي يدير الخادم.

correction-phone-conference = المؤتمرات الهاتفية
    .said = كان يُذكر OVH وFreeConferenceCall للاجتماع بالهاتف.
    .now = لم نستطع التحقّق ممّا آلت إليه هذه العروض. وعلى كل حال، تمرّ هذه المكالمات عبر شركات تستطيع سماعها وتعرف الأرقام.
    .do = تحقّقوا من العرض ومن ثمن المكالمة، ولا تقولوا فيها إلا ما تقولونه والأبواب مفتوحة.

# Anonymity, Tor, VPN

correction-vpn-anonymity = شبكة VPN لا تخفي هويتكم
    .said = كان جدول كبير يجيب: «إخفاء كامل للهوية: نعم»، بشرط إضافة VPN (شبكة خاصة افتراضية).
    .now = كان ذلك خطأً، وما زال: يغيّر VPN الوسيط الذي تثقون به، لا أكثر. فالحساب والدفع والصوت وبصمة المتصفّح تدلّ عليكم دائمًا.
    .do = اسألوا أنفسكم أولًا: عمّن تريدون إخفاء ماذا؟ هذا موضوع الفصل عن VPN وTor.

correction-burner-phone = هاتف مدفوع نقدًا لا يخفي هويتكم
    .said = كان يُكتب أن هاتفًا يُرمى بعد الاستعمال، يُشترى نقدًا، يخفي الهوية.
    .now = لم يصحّ ذلك قطّ. تشترط بلدان، منها بلجيكا، وثيقة هوية لشراء شريحة مسبقة الدفع؛ والأهمّ أن الجهاز يحكي أين ينام، وبمن يتصل، ومع أي هاتف آخر يتنقّل.
    .do = للقاء يجب ألّا يلفت النظر، اتركوا كل هاتف في البيت.

correction-vpn-sees-all = ما يراه مزوّد VPN
    .said = كان يُكتب أن مزوّد VPN يرى كل ما تفعلون.
    .now = يرى عنوانكم وأسماء المواقع والساعات، كما كان مزوّد الإنترنت يراها قبله. وحين يستعمل الموقع HTTPS، لا يقرأ الصفحات ولا الرسائل.

correction-jitsi-torsocks = لا Jitsi ولا متصفّح عبر torsocks
    .said = كان يُكتب أن torsocks يجعل مكالمة Jitsi مجهولة المصدر.
    .now = لم يفعل ذلك قطّ: لا ينقل Tor هذا النوع من حركة البيانات. في أحسن الأحوال تفشل المكالمة، وفي أسوئها يتسرّب عنوانكم الحقيقي خارجه؛ والمتصفّح العادي يُعرف حتى عبر Tor.
    .do = للتصفّح، استعملوا Tor Browser؛ وللمكالمة، تخلّوا عن Tor.

correction-mumble-torsocks = برنامج Mumble عبر torsocks
    .said = كان يُكتب أنه يكفي تشغيل «torsocks mumble».
    .now = يرسل Mumble الصوت بنوع من حركة البيانات لا ينقله Tor: من دون فرض وضع TCP في إعداداته، لا صوت. ولا يصحّ هذا إلا على Linux، والتجارب المعروفة قديمة.
    .do = جرّبوا قبل الاجتماع، وتذكّروا أن Tor لا يموّه الصوت.

correction-tox-tor = لا يمرّ Tox عبر Tor
    .said = كان يُكتب أن Tox يمرّ مباشرة عبر Tor، ويشفّر المجموعات بأداة GPG.
    .now = لم يصحّ هذا ولا ذاك قطّ. من دون ضبط، يربط Tox الأجهزة مباشرة: فاعتبروا أن من تتواصلون معهم يستطيعون معرفة عنوان IP الخاص بكم.
    .do = للكتابة عبر Tor دون ضبط أي شيء، استعملوا Briar.

correction-discord-tor = تطبيق Discord مع VPN أو Tor
    .said = كان يُكتب أن استعمال Discord مع VPN أو Tor Browser مستحيل.
    .now = كان ذلك قاطعًا أكثر من اللازم، ولم نجد قاعدة تقوله. لكن Discord قد يطلب في أي وقت عنوانًا أو رقم هاتف، ويحجب الحساب في انتظار ذلك.
    .do = على كل حال، نظّموا أنفسكم في مكان آخر.

correction-tor-and-vpn = الجمع بين Tor وVPN
    .said = كان يُكتب أنه يجب الاختيار: Tor أو VPN، لا الاثنان معًا أبدًا.
    .now = كان ذلك صارمًا أكثر من اللازم. VPN أولًا ثم Tor Browser أمر مقبول: يرى VPN، بدل مزوّد الإنترنت، أنكم تستعملون Tor. أمّا العكس فيُضعف إخفاء الهوية: لا تفعلوه.
    .do = في الغالب، يكفي أحدهما؛ وإن كان Tor محجوبًا، فجرّبوا «جسرًا» في إعدادات Tor Browser.

correction-tor-safest = أشدّ مستوى في Tor Browser
    .said = كان يُكتب أنه يجب دائمًا ضبط Tor Browser على أعلى مستوى أمان.
    .now = هذا المستوى يوقف JavaScript في كل مكان: فلا تُفتح ألواح الكتابة ولا الدردشات ولا واجهات البريد في المتصفّح. وحتى منتصف ٢٠٢٥، كان تغيير المستوى دون إعادة التشغيل يُبقي نشطًا ما كان يُظنّ أنه أُوقف.
    .do = أبقوه للقراءة، وخفّضوه إن رفض لوح كتابة أن يُفتح، وأعيدوا تشغيل المتصفّح عند كل تغيير.

correction-onion-addresses = عناوين onion صارت أطول
    .said = ما زالت أدلّة تعطي عناوين onion من ستة عشر حرفًا.
    .now = لم تعد تقود إلى أي مكان منذ أكتوبر ٢٠٢١: عنوان اليوم فيه ستة وخمسون حرفًا.
    .do = خذوا العنوان من الموقع الرسمي للخدمة، لا من نصّ قديم أبدًا.

correction-mullvad-openvpn = خدمة Mullvad من دون OpenVPN
    .said = تشرح دروس ضبط Mullvad مع OpenVPN.
    .now = أعلنت Mullvad نهاية OpenVPN على خوادمها في ١٥ يناير ٢٠٢٦: ويبقى WireGuard.
    .do = استعملوا تطبيقها، أو أعيدوا الضبط مع WireGuard.

correction-orbot-screens = تطبيق Orbot: أزرار أخرى
    .said = تصف دروس رمز ترس، و«VPN للجهاز كلّه» (Full Device VPN)، ومؤشّر تمرير.
    .now = تغيّرت الشاشة وبقي المنطق: تختارون التطبيقات التي ستمرّ عبر Tor، ثم تتصلون. وعلى iPhone، ما زال التوقّف المفاجئ والتسرّب ممكنَين.
    .do = على Android، فعّلوا في إعدادات النظام منع الاتصالات من دون VPN.

correction-tails-address = غيّر Tails عنوانه
    .said = كان يُكتب العنوان tails.boum.org.
    .now = الموقع هو tails.net؛ وفي سبتمبر ٢٠٢٤، انضمّ الفريق إلى Tor Project. ومنذ مارس ٢٠٢٦، صار مدير كلمات السرّ المرفق هو Secrets، الذي يفتح ملفات KeePassXC.
    .do = نزّلوا Tails من tails.net فقط، واتّبعوا خطوات التحقّق المقترحة.

correction-tails-pidgin = برنامج Pidgin وOTR في Tails
    .said = كان يُكتب أن Tails يأتي ومعه Pidgin وOTR، جاهزَين للدردشة المشفّرة.
    .now = تقادم الاثنان. كانت قائمة برامج Tails 7 ما زالت تذكرهما، لكن في ٢٠٢٦ كان يُنصح بسحب Pidgin من Debian، التي بُني Tails عليها: ولا نعرف ما ستحتويه نسختكم.
    .do = انظروا في قوائمه قبل أن تَعِدوا المجموعة بأي شيء.

correction-cover-your-tracks = صار اسم Panopticlick هو Cover Your Tracks
    .said = كان يُكتب أنه يجب اختبار المتصفّح على Panopticlick.
    .now = اسم هذا الاختبار، الذي تقدّمه منظمة EFF، هو Cover Your Tracks منذ ٢٠٢٠. والنتيجة الجيّدة لا تخفي هويتكم: فهي لا تخفي عنوان IP الخاص بكم، ولا حسابًا باسمكم.

# Devices, disks, passwords

correction-buttercup = أُغلق Buttercup
    .said = كان يُكتب أن Buttercup مدير كلمات سرّ جيّد.
    .now = أُغلق المشروع في مارس ٢٠٢٥: فلن تُصلَح ثغراته بعد الآن.
    .do = صدّروا كلمات سرّكم إلى KeePassXC، وتحقّقوا من أنها فيه، ثم امحوا الملف المصدَّر: فهو يُقرأ بلا كلمة سرّ.

correction-veracrypt-mac = لا يشفّر VeraCrypt جهاز Mac
    .said = كان يُكتب أن VeraCrypt يشفّر الحاسوب، سواء كان Windows أو Mac.
    .now = لا يستطيع أن يشفّر إلا قرص نظام Windows. والاعتماد عليه على Mac يعني أن تظنّوا قرصًا محميًا وهو ليس كذلك.
    .do = على Mac، فعّلوا FileVault واكتبوا مفتاح الاسترداد على ورق.

correction-veracrypt-windows = برنامج VeraCrypt وإقلاع Windows
    .said = كان يُكتب VeraCrypt بلا تحفّظ، لتشفير حاسوب Windows بأكمله.
    .now = في أبريل ٢٠٢٦، أغلقت Microsoft الحساب الذي كان يوقّع برامجه. والإصدار 1.26.29، من يونيو ٢٠٢٦، يأتي ببرامج جديدة موقَّعة؛ ومنذ ذلك الحين، أُبلغ مع ذلك عن حالات تعطّل إقلاع على أجهزة حديثة.
    .do = قبل تشفير نظام Windows به، خذوا نسخة احتياطية من بياناتكم واقرؤوا أخبار المشروع؛ وBitLocker، مع كتابة مفتاح استرداده على ورق، أبسط في كثير من الأحيان.

correction-luks-derivation = نظام LUKS: التحقّق من الضبط
    .said = كان يُكتب أن LUKS يكفي لتشفير حاسوب بنظام Linux.
    .now = ما زال الخيار الجيّد، لكن الضبط مهمّ: في ٢٠٢٣، يبدو أن الشرطة الفرنسية فتحت حاسوب شخص مناضل كانت تحميه عبارة سرّ طويلة؛ ويشتبه أحد المتخصّصين في الصيغة القديمة.
    .do = اطلبوا من أحد التحقّق من أن لديكم LUKS2 مع argon2id؛ وخذوا نسخة احتياطية من كل شيء قبل أي تحويل.

correction-antivirus = مضادّ الفيروسات لا يثبت شيئًا
    .said = كان يُكتب أن فحصًا ببرنامج Malwarebytes يتيح التأكّد من سلامة الحاسوب.
    .now = الفحص الذي لا يجد شيئًا لم يثبت قطّ شيئًا: فهو يرصد برامج معروفة، لا أداة صُنعت لمراقبتكم.
    .do = إن ظننتم أن جهازًا مخترَق، فأخبروا مجموعتكم من جهاز آخر، واطلبوا المساعدة قبل المحو.

# Hosts and addresses

correction-old-addresses = العناوين المعطاة في ٢٠٢٠
    .said = كانت تُقرأ قوائم خوادم، وعناوين onion، ودروس، وعنوان غرفة مفتوحة في غرونوبل.
    .now = لم نستطع فتحها واحدًا واحدًا: بعض الخدمات أُغلقت، وعناوين أخرى ربما انتقلت إلى أيدٍ أخرى. وغرفة غرونوبل صارت من الماضي.
    .do = خذوا كل عنوان من الموقع الرسمي للمشروع، ولا تدخلوا غرفة لأن نصًّا قديمًا يذكرها.

correction-framasoft-services = أغلقت Framasoft خدمات
    .said = كانت هناك إحالة إلى قائمة طويلة من خدمات Framasoft، منها Framateam للجمعيات العامة.
    .now = أعلنت هذه الجمعية الفرنسية منذ ٢٠١٩ أنها ستغلق كثيرًا منها؛ وفتحت بعد ذلك Frama.space، للجمعيات والتجمّعات. كان Framapad ما زال بين خدماتها في أواخر ٢٠٢٤، وFramateam في ٢٠٢٦؛ أمّا الباقي فيجب التحقّق منه واحدًا واحدًا.
    .do = افتحوا صفحة الخدمة وجرّبوها قبل أن تعلنوها للمجموعة.

correction-riseup-invitation = خدمة Riseup: بدعوة
    .said = كان يُكتب أنه يكفي، لمزيد من الأمان، فتح عنوان لدى Riseup.
    .now = يتطلّب العنوان رمز دعوة، يعطيه شخص مسجَّل من قبل. أمّا VPN فيُستعمل دون حساب.
    .do = لا دعوة لديكم؟ انظروا Autistici أو Disroot، ولكل منهما شروطه؛ وتطلب Systemli رمز دعوة أيضًا.

correction-riseup-warrants = لا جهة مستضيفة تُعدّ ضمانًا
    .said = كانت تُذكر سياسة Riseup (عناوين IP لا تُحفظ، وطلبات القضاء تُقاوَم)، وكان يمكن أن يُقرأ ذلك كأنه ضمان.
    .now = لم يكن ضمانًا قطّ: في فبراير ٢٠١٧، أعلنت Riseup أنها امتثلت، إذ لم يبقَ لها سبيل طعن آخر، لأمرَين قضائيين أُبقيا سرّيين، في قضايا ابتزاز. ومنذ ذلك الحين، تشفّر الصناديق الجديدة على خادمها، وما زالت تصرّح بأنها لا تحفظ عناوين IP.
    .do = ما يجب ألّا تقرأه الجهة المستضيفة، يجب تشفيره من طرف إلى طرف.

# Law

correction-french-retention = كم من الوقت تُحفظ بياناتكم في فرنسا
    .said = كان يُكتب أن القانون يفرض مدّة سنتين، وأن مزوّدي الإنترنت يحفظون قائمة المواقع التي تُزار.
    .now = لم نجد أي قاعدة تنصّ على ذلك. بحسب مراسيم أكتوبر ٢٠٢١: خمس سنوات بعد نهاية العقد للهوية المدنية، وسنة لمصدر الاتصالات؛ وسنة أيضًا لحركة الاتصالات والموقع الجغرافي، بمرسوم يُجدَّد كل سنة، وآخر ما نعرفه منه يعود إلى أكتوبر ٢٠٢٥.
    .do = لم نستطع التحقّق من تجديد أكتوبر ٢٠٢٦: إن كان قرار يتوقّف عليه، فاسألوا محاميًا أو محامية.

correction-letters-secrecy = البريد ورسائلكم
    .said = كان يُكتب أن مصلحة البريد تستطيع قانونًا فتح كل الرسائل.
    .now = ليس هذا ما يقوله القانون الفرنسي: سرّية المراسلات محميّة، على الورق وعلى الإنترنت، وانتهاكها يُعاقَب عليه، خارج الحالات التي ينصّ عليها القانون.
    .do = القانون يعاقب، ولا يمنع: ما يجب ألّا يُقرأ، شفّروه أو قولوه شفهيًا.

correction-lockdown-rules = قواعد الحجر الصحي
    .said = كان يُقرأ كيف يُبرَّر الخروج، وكيف تُحفظ المسافات، وكيف يُنتظر لقاح.
    .now = مضى ذلك: في فرنسا، انتهى هذا النظام الاستثنائي في ١ أغسطس ٢٠٢٢. وقد تتغيّر محظورات أخرى، تقتصر أحيانًا على بضعة شوارع، بين يوم وآخر.
    .do = في اليوم نفسه، انظروا موقع المحافظة (préfecture) أو البلدية.

## الجداول بحسب الاستعمال

comparison-messaging = تطبيقات المراسلة: أيّها نختار؟
    .summary = لاختيار مكان الكتابة: الرأي المكتوب في أعلى كل مجموعة أهمّ من خانة جيّدة. «من طرف إلى طرف» يخفي ما تقولون، لا من يتحدّث مع من: اقرؤوا أيضًا ما تعرفه الخدمة.

comparison-meetings = الاجتماعات عن بُعد: أي أداة نختار؟
    .summary = للتحدّث أو لرؤية بعضكم بعضًا في مجموعة: انظروا أولًا كم شخصًا تتّسع له الأداة، ثم من يستطيع التنصّت، وجرّبوا قبل اليوم المحدّد. التشفير «إذا فعّلتموه» لا يحمي شيئًا ما لم تفعّلوه.

comparison-mail-and-files = البريد المشفّر وألواح الكتابة والملفات: ماذا نختار؟
    .summary = لإرسال رسالة أو كتابة نصّ معًا أو تمرير ملف: انظروا أولًا هل يستطيع الخادم القراءة. رابط لوح الكتابة مفتاح: من يصله يستطيع القراءة، وفي كثير من الأحيان الكتابة.

comparison-hosts = الجهات المستضيفة وصناديق البريد: بمن نثق؟
    .summary = لفتح صندوق في غير عمالقة الويب: انظروا كيف يُدخَل إليه، وما الذي تستطيع الجهة المستضيفة معرفته. لا جهة منها ضمان أمام القضاء: ما يجب ألّا تقرأه يُشفَّر قبل أن يصل إليها.

comparison-anonymity = شبكة Tor وVPN والبيانات الوصفية: ماذا نختار؟
    .summary = لمعرفة من يستطيع الربط بين اتصالكم وما تطّلعون عليه: VPN ينقل الثقة، وTor يوزّعها. لا أداة منها تخفي الهوية وحدها: الحساب أو الاسم الذي تعطونه يدلّ عليكم دائمًا.

comparison-systems = أنظمة التشغيل: أيّها لأي جهاز؟
    .summary = لاستبدال Windows، أو للعمل إلى جانبه دون ترك آثار: قارنوا الذاكرة المطلوبة بذاكرة جهازكم. قد يمحو تثبيت نظام كل ما على الجهاز: خذوا نسخة احتياطية أولًا.

comparison-disks = تشفير قرص أو مفتاح USB: بماذا؟
    .summary = لكي لا يسلّم حاسوب ضائع أو محجوز ملفاته: ابحثوا عن سطر نظامكم. لا يكون القرص محميًا إلا والجهاز مطفأ: في وضع السكون، يبقى المفتاح في الذاكرة.

comparison-passwords = برامج إدارة كلمات السرّ: أيّها نختار؟
    .summary = لكي لا تحفظوا إلا عبارة واحدة: انظروا أولًا أين تنام كلمات سرّكم، في ملف عندكم أم على خادم شركة. الملف لا نسخة له غير التي تصنعونها: خذوا منه نسخة احتياطية.

## حلول وسط وأطراف من أشجار القرار أُضيفت في نوفمبر ٢٠٢٦

cryptpad-how-many = لا أحد يعلن كم شخصًا يستطيع الكتابة معًا على CryptPad، وليس لدينا قياس. ابقوا عددًا قليلًا، وجرّبوا بعددكم قبل أن تعتمدوا عليه.
cryptpad-only-through-tor = ليس CryptPad هو الذي يخفي من أين تأتون، بل Tor Browser. وإن فتح شخص واحد فقط الوثيقة في متصفّح آخر، رأت الجهة المستضيفة من أين يأتي. اتّفقوا على ذلك قبل إعطاء الرابط.
signal-weak-connection-unknown = عن الكتابة بتطبيق Signal على اتصال سيّئ، ليس لدينا رقم ولا تجربة. جرّبوا من حيث سيكون الناس، وقرّروا من يعيد بصوت عالٍ قراءة ما لا يصل.

end-meeting-pseudonym-app = تطبيق SimpleX، بلا رقم ولا حساب
    .help = الرسائل والمجموعات فيه مشفّرة من طرف إلى طرف، على الحاسوب وAndroid وiPhone، وليس لدى خوادم الترحيل جهات اتصالكم ولا مجموعاتكم. مرّروا الرابط يدًا بيد وقارنوا رموز الأمان: من يعترض الرابط يستطيع أن يأخذ مكانًا. يتوقّف دليل المشروع عند نحو مئة، ولا مكالمات فيه إلا بين شخصين، ويرى خادم الترحيل عنوان IP الخاص بكم إن لم يُضبط Tor. لا يمكن تثبيت شيء؟ يُفتح CryptPad في المتصفّح، دون حساب.

xmpp-host-unknown = لا يطلب XMPP اسمًا ولا رقمًا، لكن الجهات التي تستضيفه كثيرًا ما تطلب عنوانًا آخر. ولا نعرف جهة نستطيع أن نؤكّد أنها لا تطلب شيئًا وتسمح بالدخول عبر Tor.
claim-note-xmpp-2026-hosts = البروتوكول لا يطلب شيئًا؛ أمّا الجهات المستضيفة فتطلب. تريد Disroot عنوانًا آخر، وتريد غيرها دعوة.
claim-note-no-internet = تمرّ المكالمة عبر شبكة الهاتف: لا حاجة إلى الإنترنت.
