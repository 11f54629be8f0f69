<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>karcis::ui::AgeQuestion</name>
    <message>
        <source>This film is for people aged %1 and over. Everyone in your group shows an identity card at the entrance.</source>
        <translation>هذا الفيلم لمن بلغوا %1 عامًا فأكثر. على كل فرد في مجموعتك إبراز بطاقة هويته عند المدخل.</translation>
    </message>
    <message>
        <source>We are all %1 or over</source>
        <translation>أعمارنا جميعًا %1 عامًا أو أكثر</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>karcis::ui::AheadForm</name>
    <message>
        <source>%1 is the next one to go in.</source>
        <translation>%1 هو التالي في الدخول.</translation>
    </message>
    <message>
        <source>Nobody who waits has the number %1.</source>
        <translation>لا أحد من المنتظرين يحمل الرقم %1.</translation>
    </message>
    <message>
        <source>Let somebody go ahead</source>
        <translation>تقديم شخص على غيره</translation>
    </message>
    <message>
        <source>Somebody who waits goes in before all others, for example with a wheelchair. Number, reason and your name go to the audit log.</source>
        <translation>يدخل أحد المنتظرين قبل الجميع، مثلًا من يستعمل كرسيًا متحركًا. يُسجَّل الرقم والسبب واسمك في سجل التدقيق.</translation>
    </message>
    <message>
        <source>Number in the queue</source>
        <translation>الرقم في الطابور</translation>
    </message>
    <message>
        <source>Number, for example %1</source>
        <translation>الرقم، مثلًا %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Let ahead</source>
        <translation>تقديم</translation>
    </message>
</context>
<context>
    <name>karcis::ui::AttractView</name>
    <message>
        <source>Touch the screen to buy tickets.</source>
        <translation>المس الشاشة لشراء التذاكر.</translation>
    </message>
    <message>
        <source>Coming soon</source>
        <translation>قريبًا</translation>
    </message>
    <message>
        <source>Now showing</source>
        <translation>يُعرض الآن</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>العرض التالي: %1</translation>
    </message>
    <message>
        <source>Touch the screen to buy tickets</source>
        <translation>المس الشاشة لشراء التذاكر</translation>
    </message>
</context>
<context>
    <name>karcis::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>karcis::ui::CalledBoard</name>
    <message>
        <source>Numbers that are called: %1</source>
        <translation>الأرقام المناداة: %1</translation>
    </message>
    <message>
        <source>No number is called at the moment.</source>
        <translation>لا يُنادى أي رقم الآن.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::ChosenSeats</name>
    <message>
        <source>Your seats</source>
        <translation>مقاعدك</translation>
    </message>
    <message>
        <source>Give back row %1 seat %2</source>
        <translation>إعادة المقعد %2 في الصف %1</translation>
    </message>
</context>
<context>
    <name>karcis::ui::ControlPage</name>
    <message>
        <source>normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>high: no polls</source>
        <translation>مرتفع: بلا استطلاع للطابور</translation>
    </message>
    <message>
        <source>high: no browsing</source>
        <translation>مرتفع: بلا تصفّح</translation>
    </message>
    <message>
        <source>high: no new holds</source>
        <translation>مرتفع: بلا حجوزات جديدة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sales are paused</source>
        <translation>البيع متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Tickets are being sold</source>
        <translation>التذاكر معروضة للبيع</translation>
    </message>
    <message>
        <source>Nobody can choose new seats. What is chosen can be paid or given back.</source>
        <translation>لا يمكن لأحد اختيار مقاعد جديدة. ما سبق اختياره يمكن دفع ثمنه أو إعادته.</translation>
    </message>
    <message>
        <source>Pausing stops new seats from being chosen. Payments and returns go on, and every terminal says so.</source>
        <translation>الإيقاف المؤقت يمنع اختيار مقاعد جديدة. تستمر المدفوعات والإعادات، وتُعلِم كل الأجهزة بذلك.</translation>
    </message>
    <message>
        <source>Resume sales</source>
        <translation>استئناف البيع</translation>
    </message>
    <message>
        <source>Pause sales</source>
        <translation>إيقاف البيع مؤقتًا</translation>
    </message>
    <message>
        <source>No message is shown at present.</source>
        <translation>لا تظهر أي رسالة حاليًا.</translation>
    </message>
    <message>
        <source>Shown now: %1</source>
        <translation>المعروض الآن: %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>في الداخل</translation>
    </message>
    <message>
        <source>Admitted per minute</source>
        <translation>المسموح لهم في الدقيقة</translation>
    </message>
    <message>
        <source>Held seats</source>
        <translation>مقاعد محجوزة</translation>
    </message>
    <message>
        <source>Orders since the start</source>
        <translation>الطلبات منذ التشغيل</translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>الحِمل</translation>
    </message>
    <message>
        <source>People and seats</source>
        <translation>الأشخاص والمقاعد</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>في الداخل</translation>
    </message>
    <message>
        <source>held seats</source>
        <translation>مقاعد محجوزة</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>الطلبات في الثانية</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>طلبات</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>admitted/min</source>
        <translation>دخول/دقيقة</translation>
    </message>
    <message>
        <source>orders/min</source>
        <translation>طلبات/دقيقة</translation>
    </message>
    <message>
        <source>holds/s</source>
        <translation>حجوزات/ثانية</translation>
    </message>
    <message>
        <source>Answer times in milliseconds</source>
        <translation>أزمنة الاستجابة بالميلي ثانية</translation>
    </message>
    <message>
        <source>99 of 100 faster</source>
        <translation>99 من 100 أسرع</translation>
    </message>
    <message>
        <source>half faster</source>
        <translation>النصف أسرع</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Tap a number to change it. It counts at once and is kept; every change is written to the audit log.</source>
        <translation>المس رقمًا لتغييره. يسري التغيير فورًا ويُحفظ، ويُسجَّل كل تغيير في سجل التدقيق.</translation>
    </message>
    <message>
        <source>Message to all terminals</source>
        <translation>رسالة إلى جميع الأجهزة</translation>
    </message>
    <message>
        <source>For example: Studio 2 starts ten minutes late.</source>
        <translation>مثال: يبدأ العرض في القاعة 2 متأخرًا عشر دقائق.</translation>
    </message>
    <message>
        <source>Show everywhere</source>
        <translation>العرض في كل مكان</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب الرسالة</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>الطابور</translation>
    </message>
</context>
<context>
    <name>karcis::ui::ControlWindow</name>
    <message>
        <source>Control room</source>
        <translation>غرفة التحكم</translation>
    </message>
    <message>
        <source>Control room – %1</source>
        <translation>غرفة التحكم – %1</translation>
    </message>
    <message>
        <source>The connection is lost. We are connecting again by ourselves; the numbers are those of the last moment.</source>
        <translation>انقطع الاتصال. نعيد الاتصال تلقائيًا؛ والأرقام المعروضة هي الأخيرة قبل الانقطاع.</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>كلمات المرور</translation>
    </message>
</context>
<context>
    <name>karcis::ui::FilmCard</name>
    <message>
        <source>Coming soon</source>
        <translation>قريبًا</translation>
    </message>
</context>
<context>
    <name>karcis::ui::FilmFilter</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Auditorium</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
</context>
<context>
    <name>karcis::ui::FilmInfo</name>
    <message>
        <source>Director: %1
Cast: %2</source>
        <extracomment>Who made a film and who plays in it</extracomment>
        <translation>الإخراج: %1
التمثيل: %2</translation>
    </message>
</context>
<context>
    <name>karcis::ui::FilmsPage</name>
    <message>
        <source>What would you like to see?</source>
        <translation>ماذا تودّ أن تشاهد؟</translation>
    </message>
    <message>
        <source>All films</source>
        <translation>كل الأفلام</translation>
    </message>
    <message>
        <source>Now showing</source>
        <translation>يُعرض الآن</translation>
    </message>
    <message>
        <source>Coming soon</source>
        <translation>قريبًا</translation>
    </message>
    <message>
        <source>Title, actor or genre</source>
        <translation>عنوان أو ممثل أو نوع</translation>
    </message>
    <message>
        <source>Search films by title, actor or genre</source>
        <translation>ابحث عن فيلم بالعنوان أو الممثل أو النوع</translation>
    </message>
    <message>
        <source>Show all films</source>
        <translation>عرض كل الأفلام</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter (%1)</source>
        <translation>تصفية (%1)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>مسح البحث وعوامل التصفية</translation>
    </message>
    <message>
        <source>Fetching the films…</source>
        <translation>جارٍ جلب الأفلام…</translation>
    </message>
    <message>
        <source>Connecting to the box office…</source>
        <translation>جارٍ الاتصال بخادم التذاكر…</translation>
    </message>
    <message>
        <source>No film fits all of that. Take a filter away, or look at all films.</source>
        <translation>لا يوجد فيلم يوافق كل ذلك. أزِل أحد عوامل التصفية أو تصفّح كل الأفلام.</translation>
    </message>
    <message>
        <source>No film here at the moment. Please look in again soon.</source>
        <translation>لا توجد أفلام هنا حاليًا. يُرجى معاودة الاطلاع بعد قليل.</translation>
    </message>
    <message>
        <source>No film matches “%1”. Try fewer letters.</source>
        <translation>لا يوجد فيلم يطابق «%1». جرّب حروفًا أقل.</translation>
    </message>
    <message>
        <source>Nothing is called “%1”. These come close:</source>
        <translation>لا شيء بعنوان «%1». هذه عناوين قريبة منه:</translation>
    </message>
    <message>
        <source>Tap a poster to see what the film is about and when it plays. To find a film, type a part of its title, an actor or a genre. “Filter” narrows the films by day, genre, auditorium and age. Under “Starting soon” one tap leads straight to the seats.</source>
        <translation>المس ملصقًا لتعرف موضوع الفيلم ومواعيد عرضه. للعثور على فيلم اكتب جزءًا من عنوانه أو اسم ممثل أو نوعًا. تُضيّق «تصفية» الأفلام حسب اليوم والنوع والقاعة والعمر. وتحت «يبدأ قريبًا» تقودك لمسة واحدة إلى المقاعد مباشرة.</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>الأفلام</translation>
    </message>
    <message>
        <source>The films are not here yet.</source>
        <translation>لم تصل الأفلام بعد.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::HelpOverlay</name>
    <message>
        <source>Help: %1</source>
        <translation>المساعدة: %1</translation>
    </message>
    <message>
        <source>At the top you change language, colours and text size at any time.</source>
        <translation>في أعلى الشاشة تغيّر اللغة والألوان وحجم النص متى شئت.</translation>
    </message>
    <message>
        <source>Our staff at the counter are glad to help you.</source>
        <translation>يسعد موظفونا عند شباك التذاكر بمساعدتك.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
</context>
<context>
    <name>karcis::ui::IdleOverlay</name>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>Touch the screen to go on.</source>
        <translation>المس الشاشة للمتابعة.</translation>
    </message>
    <message>
        <source>Touch the screen to go on. Otherwise everything about you is forgotten and your seats are given back.</source>
        <translation>المس الشاشة للمتابعة. وإلا فستُمحى كل بياناتك وتُعاد مقاعدك إلى البيع.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>ما زلت هنا</translation>
    </message>
</context>
<context>
    <name>karcis::ui::KioskBanners</name>
    <message>
        <source>The connection is lost. We are connecting again by ourselves; your choice is kept as long as its time runs.</source>
        <translation>انقطع الاتصال. نعيد الاتصال تلقائيًا؛ ويبقى اختيارك محفوظًا ما دام وقته جاريًا.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
</context>
<context>
    <name>karcis::ui::Legend</name>
    <message>
        <source>Free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>لك</translation>
    </message>
    <message>
        <source>Being chosen</source>
        <translation>قيد الاختيار</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>مباع</translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation>ليس للبيع</translation>
    </message>
    <message>
        <source>Sweetbox for two</source>
        <translation>أريكة لشخصين</translation>
    </message>
    <message>
        <source>Wheelchair place</source>
        <translation>مكان لكرسي متحرك</translation>
    </message>
</context>
<context>
    <name>karcis::ui::LimitModel</name>
    <message>
        <source>Chosen seats stay locked (seconds)</source>
        <translation>مدة حجز المقاعد المختارة (بالثواني)</translation>
    </message>
    <message>
        <source>An order waits for its payment (seconds)</source>
        <translation>مدة انتظار الطلب للدفع (بالثواني)</translation>
    </message>
    <message>
        <source>Seats per customer at once</source>
        <translation>المقاعد لكل عميل في المرة الواحدة</translation>
    </message>
    <message>
        <source>The provider is asked about an open payment every (seconds)</source>
        <translation>يُسأل مزوّد الدفع عن الدفعة المفتوحة كل (ثوانٍ)</translation>
    </message>
    <message>
        <source>The simulated provider is late by (seconds)</source>
        <translation>تأخّر مزوّد الدفع التجريبي (بالثواني)</translation>
    </message>
    <message>
        <source>Requests per second of one connection</source>
        <translation>الطلبات في الثانية للاتصال الواحد</translation>
    </message>
    <message>
        <source>Requests at once of one connection</source>
        <translation>الطلبات دفعة واحدة للاتصال الواحد</translation>
    </message>
    <message>
        <source>Requests per second of one account</source>
        <translation>الطلبات في الثانية للحساب الواحد</translation>
    </message>
    <message>
        <source>Requests at once of one account</source>
        <translation>الطلبات دفعة واحدة للحساب الواحد</translation>
    </message>
    <message>
        <source>Requests per second of one network address</source>
        <translation>الطلبات في الثانية لعنوان الشبكة الواحد</translation>
    </message>
    <message>
        <source>Requests at once of one network address</source>
        <translation>الطلبات دفعة واحدة لعنوان الشبكة الواحد</translation>
    </message>
    <message>
        <source>New connections per second of one network address</source>
        <translation>الاتصالات الجديدة في الثانية لعنوان الشبكة الواحد</translation>
    </message>
    <message>
        <source>New connections at once of one network address</source>
        <translation>الاتصالات الجديدة دفعة واحدة لعنوان الشبكة الواحد</translation>
    </message>
    <message>
        <source>Log-ins per minute of one network address</source>
        <translation>عمليات الدخول في الدقيقة لعنوان الشبكة الواحد</translation>
    </message>
    <message>
        <source>Log-ins at once of one network address</source>
        <translation>عمليات الدخول دفعة واحدة لعنوان الشبكة الواحد</translation>
    </message>
    <message>
        <source>Count this machine&apos;s own addresses too (0 or 1)</source>
        <translation>احتساب عناوين هذا الجهاز نفسه أيضًا (0 أو 1)</translation>
    </message>
    <message>
        <source>Chosen seats of one account may run out (times)</source>
        <translation>مرات انتهاء مهلة المقاعد المسموح بها للحساب الواحد</translation>
    </message>
    <message>
        <source>Chosen seats at one terminal may run out (times)</source>
        <translation>مرات انتهاء مهلة المقاعد المسموح بها على الجهاز الواحد</translation>
    </message>
    <message>
        <source>First wait after too many, then doubled (seconds)</source>
        <translation>أول انتظار بعد كثرة المرات، ثم يتضاعف (بالثواني)</translation>
    </message>
    <message>
        <source>Longest such wait (seconds)</source>
        <translation>أطول انتظار من هذا النوع (بالثواني)</translation>
    </message>
    <message>
        <source>All is forgotten after (minutes)</source>
        <translation>يُنسى كل ذلك بعد (دقائق)</translation>
    </message>
    <message>
        <source>Overloaded when requests wait (milliseconds)</source>
        <translation>حِمل زائد إذا انتظرت الطلبات (ميلي ثانية)</translation>
    </message>
    <message>
        <source>No longer overloaded when they wait (milliseconds)</source>
        <translation>زوال الحِمل الزائد إذا انتظرت (ميلي ثانية)</translation>
    </message>
    <message>
        <source>%1: %2; %3 unless changed</source>
        <translation>%1: %2؛ القيمة المعتادة %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>المسموح</translation>
    </message>
    <message>
        <source>Called with a number taken along: time to come (seconds)</source>
        <translation>المهلة للحضور لمن أخذ رقمه معه بعد مناداته (بالثواني)</translation>
    </message>
    <message>
        <source>Accessible mode: chosen seats stay locked (seconds)</source>
        <translation>الوضع الميسَّر: مدة حجز المقاعد المختارة (بالثواني)</translation>
    </message>
    <message>
        <source>Accessible mode: an order waits for its payment (seconds)</source>
        <translation>الوضع الميسَّر: مدة انتظار دفع الطلب (بالثواني)</translation>
    </message>
    <message>
        <source>A customer may extend the time to choose (times)</source>
        <translation>كم مرة يجوز للعميل تمديد وقت الاختيار</translation>
    </message>
    <message>
        <source>Accessible mode: the time to choose may be extended (times)</source>
        <translation>الوضع الميسَّر: كم مرة يجوز تمديد وقت الاختيار</translation>
    </message>
    <message>
        <source>Refuse choices that leave a single free seat (0 or 1)</source>
        <translation>رفض الاختيار الذي يترك مقعدًا واحدًا فارغًا (0 أو 1)</translation>
    </message>
    <message>
        <source>A place in the queue is needed: 0 never, 1 from buying on, 2 from the first page on</source>
        <translation>يلزم مكان في الطابور: 0 أبدًا، 1 منذ الشراء، 2 منذ الصفحة الأولى</translation>
    </message>
    <message>
        <source>Visitors booking at once</source>
        <translation>عدد الزوار الذين يحجزون في الوقت نفسه</translation>
    </message>
    <message>
        <source>Visitors let in within any 60 seconds</source>
        <translation>عدد الزوار الداخلين خلال أي 60 ثانية</translation>
    </message>
    <message>
        <source>Called at a terminal: time to go in (seconds)</source>
        <translation>من نودي عليه عند الجهاز: مهلة الدخول (بالثواني)</translation>
    </message>
    <message>
        <source>A place is kept while its terminal&apos;s line is lost (seconds)</source>
        <translation>مدة حفظ المكان عند انقطاع اتصال جهازه (بالثواني)</translation>
    </message>
    <message>
        <source>Inside without doing anything (seconds)</source>
        <translation>البقاء في الداخل دون فعل شيء (بالثواني)</translation>
    </message>
    <message>
        <source>Inside at most, unless a payment is under way (minutes)</source>
        <translation>أطول بقاء في الداخل، ما لم يكن الدفع جاريًا (بالدقائق)</translation>
    </message>
    <message>
        <source>Visitors waiting at most; others are asked to come back</source>
        <translation>أكبر عدد من المنتظرين؛ ويُطلب من غيرهم العودة لاحقًا</translation>
    </message>
    <message>
        <source>Terminals fetch times and seats anew every (minutes)</source>
        <translation>تُحدِّث الأجهزة المواعيد والمقاعد كل (بالدقائق)</translation>
    </message>
    <message>
        <source>A kiosk asks whether somebody is there after (seconds)</source>
        <translation>يسأل الكشك هل من أحد بعد (بالثواني)</translation>
    </message>
    <message>
        <source>It waits for the answer before it forgets the person (seconds)</source>
        <translation>ينتظر الجواب قبل أن ينسى الشخص (بالثواني)</translation>
    </message>
    <message>
        <source>A kiosk that nobody uses shows its posters after (seconds)</source>
        <translation>يعرض الكشك غير المستعمل ملصقاته بعد (بالثواني)</translation>
    </message>
    <message>
        <source>A kiosk may make sounds (0 or 1)</source>
        <translation>يجوز للكشك إصدار أصوات (0 أو 1)</translation>
    </message>
    <message>
        <source>Giving the same seats back again counts as running out after this part of the time (percent; 100 never)</source>
        <translation>إعادة المقاعد نفسها مرة أخرى تُحسب انتهاءً للوقت بعد مضي هذا الجزء منه (نسبة مئوية؛ 100 أبدًا)</translation>
    </message>
</context>
<context>
    <name>karcis::ui::LiveChart</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A number of the control room: its name and its value</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>karcis::ui::LobbyWindow</name>
    <message>
        <source>Lobby display</source>
        <translation>شاشة الردهة</translation>
    </message>
    <message>
        <source>The connection is lost. We are connecting again by ourselves; what is shown here is that of the last moment.</source>
        <translation>انقطع الاتصال. نعيد الاتصال تلقائيًا، وما يظهر هنا هو آخر ما وصل.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>يجري الاتصال…</translation>
    </message>
    <message>
        <source>Please come to a kiosk</source>
        <translation>تفضّل إلى أحد الأجهزة</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are waiting.</source>
        <translation>
            <numerusform>لا أحد ينتظر.</numerusform>
            <numerusform>شخص واحد ينتظر.</numerusform>
            <numerusform>شخصان ينتظران.</numerusform>
            <numerusform>%n أشخاص ينتظرون.</numerusform>
            <numerusform>%n شخصًا ينتظرون.</numerusform>
            <numerusform>%n شخص ينتظرون.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who comes now:</source>
        <translation>من يأتي الآن:</translation>
    </message>
    <message>
        <source>Starting soon</source>
        <translation>تبدأ قريبًا</translation>
    </message>
    <message>
        <source>%1: the sale starts at %2. Then a draw decides the order. %3</source>
        <extracomment>%1 is a film, %2 a time, %3 says how many people wait</extracomment>
        <translation>%1: يبدأ البيع في %2، ثم تحدّد القرعة الترتيب. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are in line for it.</source>
        <translation>
            <numerusform>لا أحد في الصف.</numerusform>
            <numerusform>شخص واحد في الصف.</numerusform>
            <numerusform>شخصان في الصف.</numerusform>
            <numerusform>%n أشخاص في الصف.</numerusform>
            <numerusform>%n شخصًا في الصف.</numerusform>
            <numerusform>%n شخص في الصف.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the sale has started.</source>
        <translation>%1: بدأ البيع.</translation>
    </message>
    <message>
        <source>%1: the draw is made. The order: %2</source>
        <translation>%1: أُجريت القرعة. الترتيب: %2</translation>
    </message>
    <message>
        <source>%1, seed of the draw: %2</source>
        <extracomment>%1 is a film</extracomment>
        <translation>%1، بذرة القرعة: %2</translation>
    </message>
    <message>
        <source>%1, fingerprint of the draw (SHA-256): %2</source>
        <translation>%1، بصمة القرعة (SHA-256): %2</translation>
    </message>
</context>
<context>
    <name>karcis::ui::LoginPage</name>
    <message>
        <source>Welcome to %1</source>
        <translation>مرحبًا بك في %1</translation>
    </message>
    <message>
        <source>With an account your tickets are always with you.</source>
        <translation>بوجود حساب تبقى تذاكرك معك دائمًا.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>Your tickets wait in your account, also for the next visit.</source>
        <translation>تذاكرك تنتظرك في حسابك، وفي زيارتك القادمة أيضًا.</translation>
    </message>
    <message>
        <source>One more step, then you choose your seats.</source>
        <translation>خطوة واحدة بعد، ثم تختار مقاعدك.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>E-mail address or mobile number</source>
        <translation>البريد الإلكتروني أو رقم الجوال</translation>
    </message>
    <message>
        <source>for example 0812 3456 7890</source>
        <translation>مثال: ⁦0812 3456 7890⁩</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>إنشاء الحساب</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>We use your address only for your tickets.</source>
        <translation>نستخدم عنوانك لتذاكرك فقط.</translation>
    </message>
    <message>
        <source>Please tell us your name.</source>
        <translation>يُرجى كتابة اسمك.</translation>
    </message>
    <message>
        <source>Please enter your e-mail address or mobile number.</source>
        <translation>يُرجى كتابة بريدك الإلكتروني أو رقم جوالك.</translation>
    </message>
    <message>
        <source>The e-mail address is not complete yet, as in name@mail.com.</source>
        <translation>البريد الإلكتروني غير مكتمل بعد، مثال: ⁦name@mail.com⁩.</translation>
    </message>
    <message>
        <source>A mobile number begins with 08 or +62, as in 0812 3456 7890.</source>
        <translation>يبدأ رقم الجوال بـ ⁦08⁩ أو ⁦+62⁩، مثال: ⁦0812 3456 7890⁩.</translation>
    </message>
    <message>
        <source>Please enter your password.</source>
        <translation>يُرجى كتابة كلمة المرور.</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s), please.</source>
        <translation>
            <numerusform>اكتملت الحروف.</numerusform>
            <numerusform>حرف واحد إضافي من فضلك.</numerusform>
            <numerusform>حرفان إضافيان من فضلك.</numerusform>
            <numerusform>%n حروف إضافية من فضلك.</numerusform>
            <numerusform>%n حرفًا إضافيًا من فضلك.</numerusform>
            <numerusform>%n حرف إضافي من فضلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s).</source>
        <translation>
            <numerusform>أي عدد من الحروف.</numerusform>
            <numerusform>حرف واحد على الأقل.</numerusform>
            <numerusform>حرفان على الأقل.</numerusform>
            <numerusform>%n حروف على الأقل.</numerusform>
            <numerusform>%n حرفًا على الأقل.</numerusform>
            <numerusform>%n حرف على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>With an account your tickets are kept for you. Log in with your e-mail address or mobile number, or register: that takes a minute. Our staff at the counter help you if you have forgotten your password.</source>
        <translation>بوجود حساب تُحفظ تذاكرك لك. سجّل الدخول ببريدك الإلكتروني أو رقم جوالك، أو أنشئ حسابًا: لا يستغرق ذلك سوى دقيقة. وإن نسيت كلمة المرور فموظفونا عند شباك التذاكر يساعدونك.</translation>
    </message>
    <message>
        <source>Log in or register</source>
        <translation>تسجيل الدخول أو إنشاء حساب</translation>
    </message>
    <message>
        <source>Forgotten your password? At the counter you choose a new one.</source>
        <translation>هل نسيت كلمة المرور؟ تختار كلمة جديدة عند شباك التذاكر.</translation>
    </message>
    <message>
        <source>Long enough.</source>
        <translation>طويلة بما يكفي.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::ManagerLogin</name>
    <message>
        <source>Control room</source>
        <translation>غرفة التحكم</translation>
    </message>
    <message>
        <source>E-mail address or mobile number</source>
        <translation>البريد الإلكتروني أو رقم الجوال</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>For the staff of the cinema. Please log in.</source>
        <translation>لموظفي السينما. يرجى تسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::MoreFilms</name>
    <message>
        <source>Also on now</source>
        <translation>يُعرض الآن أيضًا</translation>
    </message>
</context>
<context>
    <name>karcis::ui::MoveAdvice</name>
    <message numerus="yes">
        <source>Seat %1 would be left alone between taken seats. Please move over a little, so that somebody can still sit there with company.</source>
        <translation>
            <numerusform>لن يبقى أي مقعد (%1) منفردًا بين مقاعد محجوزة. يُرجى الانتقال قليلًا كي يجلس غيرك مع رفقته.</numerusform>
            <numerusform>سيبقى المقعد %1 منفردًا بين مقاعد محجوزة. يُرجى الانتقال قليلًا كي يجلس غيرك مع رفقته.</numerusform>
            <numerusform>سيبقى المقعدان %1 منفردين بين مقاعد محجوزة. يُرجى الانتقال قليلًا كي يجلس غيرك مع رفقته.</numerusform>
            <numerusform>ستبقى المقاعد %1 منفردة بين مقاعد محجوزة. يُرجى الانتقال قليلًا كي يجلس غيرك مع رفقته.</numerusform>
            <numerusform>ستبقى المقاعد %1 منفردة بين مقاعد محجوزة. يُرجى الانتقال قليلًا كي يجلس غيرك مع رفقته.</numerusform>
            <numerusform>ستبقى المقاعد %1 منفردة بين مقاعد محجوزة. يُرجى الانتقال قليلًا كي يجلس غيرك مع رفقته.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>الانتقال إلى %1</translation>
    </message>
</context>
<context>
    <name>karcis::ui::NumberOverlay</name>
    <message>
        <source>I have a number</source>
        <translation>لديّ رقم</translation>
    </message>
    <message>
        <source>Hold the code of your number before the scanner, or type the number and the code beside it.</source>
        <translation>ضع رمز رقمك أمام الماسح، أو اكتب الرقم والرمز المكتوب بجانبه.</translation>
    </message>
    <message>
        <source>For example A-047 K7XQ4</source>
        <translation>مثلًا A-047 K7XQ4</translation>
    </message>
    <message>
        <source>Number and code</source>
        <translation>الرقم والرمز</translation>
    </message>
    <message>
        <source>Go on with this place</source>
        <translation>تابع بهذا الدور</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Please type the letter, the three digits and the code, for example A-047 K7XQ4.</source>
        <translation>اكتب من فضلك الحرف والأرقام الثلاثة والرمز، مثلًا A-047 K7XQ4.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::OrderOverPage</name>
    <message>
        <source>Your payment came late</source>
        <translation>وصلت دفعتك متأخرة</translation>
    </message>
    <message>
        <source>The money arrived after the time was over. We are checking whether your seats are still free: then you get your tickets, else all of it back. Please wait a moment.</source>
        <translation>وصل المبلغ بعد انتهاء الوقت. نتحقق مما إذا كانت مقاعدك لا تزال متاحة: فإن كانت كذلك حصلت على تذاكرك، وإلا أُعيد إليك المبلغ كاملًا. يُرجى الانتظار لحظة.</translation>
    </message>
    <message>
        <source>Your money is on its way back</source>
        <translation>نقودك في طريق عودتها إليك</translation>
    </message>
    <message>
        <source>Your payment came after the time was over and the seats were gone. The full amount goes back the way it came.</source>
        <translation>وصلت دفعتك بعد انتهاء الوقت ولم تعد المقاعد متاحة. يُعاد المبلغ كاملًا بالطريقة التي دُفع بها.</translation>
    </message>
    <message>
        <source>Your money was returned</source>
        <translation>أُعيدت إليك نقودك</translation>
    </message>
    <message>
        <source>Your payment came after the time was over and the seats were gone. The full amount was returned the way it came.</source>
        <translation>وصلت دفعتك بعد انتهاء الوقت ولم تعد المقاعد متاحة. أُعيد المبلغ كاملًا بالطريقة التي دُفع بها.</translation>
    </message>
    <message>
        <source>Closing your order</source>
        <translation>جارٍ إغلاق طلبك</translation>
    </message>
    <message>
        <source>One moment: we make sure that no payment is still on its way.</source>
        <translation>لحظة من فضلك: نتأكد من عدم وجود دفعة في الطريق.</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>أُلغي الطلب</translation>
    </message>
    <message>
        <source>Your seats are free for others again, and nothing was charged.</source>
        <translation>أصبحت مقاعدك متاحة للآخرين من جديد، ولم يُخصم أي مبلغ.</translation>
    </message>
    <message>
        <source>The time to pay ran out</source>
        <translation>انتهى وقت الدفع</translation>
    </message>
    <message>
        <source>Your order was cancelled and the seats are free again. Nothing was charged. Should your bank still send money, you get your tickets if the seats are free, else all of it back.</source>
        <translation>أُلغي طلبك وأصبحت المقاعد متاحة من جديد. لم يُخصم أي مبلغ. وإذا أرسل مصرفك المبلغ رغم ذلك، حصلت على تذاكرك إن كانت المقاعد متاحة، وإلا أُعيد إليك المبلغ كاملًا.</translation>
    </message>
    <message>
        <source>Choose seats again</source>
        <translation>اختيار المقاعد من جديد</translation>
    </message>
    <message>
        <source>Look at the films</source>
        <translation>تصفّح الأفلام</translation>
    </message>
    <message>
        <source>This order is over. You can choose seats again, or look at other films.</source>
        <translation>انتهى هذا الطلب. يمكنك اختيار المقاعد من جديد أو تصفّح أفلام أخرى.</translation>
    </message>
    <message>
        <source>Your order</source>
        <translation>طلبك</translation>
    </message>
</context>
<context>
    <name>karcis::ui::OrderRow</name>
    <message>
        <source>Seats %1 · booking code %2</source>
        <extracomment>%1 are seats such as C7, C8; %2 is the booking code</extracomment>
        <translation>المقاعد %1 · رمز الحجز %2</translation>
    </message>
    <message>
        <source>Show ticket</source>
        <translation>عرض التذكرة</translation>
    </message>
    <message>
        <source>Show the ticket for %1</source>
        <translation>عرض تذكرة فيلم %1</translation>
    </message>
</context>
<context>
    <name>karcis::ui::OrderSummary</name>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <extracomment>%1 is a seat&apos;s label such as C7</extracomment>
        <translation>المقعد %1</translation>
    </message>
</context>
<context>
    <name>karcis::ui::PageHeader</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>حجم النص %1%</translation>
    </message>
    <message>
        <source>Longer times: on</source>
        <translation>أوقات أطول: مفعّلة</translation>
    </message>
    <message>
        <source>Longer times: off</source>
        <translation>أوقات أطول: متوقفة</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ألوان فاتحة</translation>
    </message>
    <message>
        <source>Strong contrasts</source>
        <translation>تباين قوي</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ألوان داكنة</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <extracomment>%1 is the first name of the person who is logged in</extracomment>
        <translation>أهلًا، %1</translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation>تذاكري</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>I have a number</source>
        <translation>لديّ رقم</translation>
    </message>
</context>
<context>
    <name>karcis::ui::PasswordForm</name>
    <message>
        <source>The new password of %1 counts from now on. Wherever they were logged in, they are logged out.</source>
        <translation>كلمة المرور الجديدة لحساب %1 سارية من الآن. وقد أُنهيت جلساته أينما كانت مفتوحة.</translation>
    </message>
    <message>
        <source>Nobody is registered as %1. Ask for the other address or number, or let them register.</source>
        <translation>لا أحد مسجَّل باسم %1. اسأل عن عنوان أو رقم آخر، أو دعه يسجّل حساباً.</translation>
    </message>
    <message>
        <source>Your account may not set the password of %1. Ask somebody above both of you.</source>
        <translation>لا يحق لحسابك تعيين كلمة مرور %1. اطلب ذلك ممن هو أعلى منكما.</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>This is the account of %1.</source>
        <translation>هذا حساب %1.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>For somebody who has forgotten theirs. Look at an identity card first, and let them type the new password themselves. Your name goes to the audit log.</source>
        <translation>لمن نسي كلمة المرور. انظر أولاً في بطاقة الهوية، ثم دعه يكتب كلمة المرور الجديدة بنفسه. ويُسجَّل اسمك في سجل التدقيق.</translation>
    </message>
    <message>
        <source>Their e-mail address or mobile number</source>
        <translation>بريده الإلكتروني أو رقم هاتفه</translation>
    </message>
    <message>
        <source>Find the account</source>
        <translation>ابحث عن الحساب</translation>
    </message>
    <message>
        <source>The new password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>%n حرف على الأقل.</numerusform>
            <numerusform>حرف واحد على الأقل.</numerusform>
            <numerusform>حرفان على الأقل.</numerusform>
            <numerusform>%n أحرف على الأقل.</numerusform>
            <numerusform>%n حرفاً على الأقل.</numerusform>
            <numerusform>%n حرف على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the new password</source>
        <translation>احفظ كلمة المرور الجديدة</translation>
    </message>
</context>
<context>
    <name>karcis::ui::PaymentClosing</name>
    <message>
        <source>The time to pay is over</source>
        <translation>انتهى وقت الدفع</translation>
    </message>
    <message>
        <source>Your order is being closed</source>
        <translation>جارٍ إغلاق طلبك</translation>
    </message>
    <message>
        <source>We ask your bank whether a payment is still on its way.</source>
        <translation>نسأل مصرفك عمّا إذا كانت هناك دفعة ما زالت في الطريق.</translation>
    </message>
    <message>
        <source>If you have paid, your tickets appear here and under My tickets.</source>
        <translation>إذا كنت قد دفعت، تظهر تذاكرك هنا وفي «تذاكري».</translation>
    </message>
    <message>
        <source>If not, the order ends, nothing is charged, and the seats are free again.</source>
        <translation>وإلا ينتهي الطلب دون خصم أي مبلغ وتعود المقاعد متاحة.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::PaymentInstruction</name>
    <message>
        <source>Pay %1 with %2</source>
        <extracomment>%1 is an amount of money, %2 a way to pay</extracomment>
        <translation>ادفع %1 عبر %2</translation>
    </message>
    <message>
        <source>QR code for your payment app</source>
        <translation>رمز QR لتطبيق الدفع</translation>
    </message>
    <message>
        <source>Virtual account number</source>
        <translation>رقم الحساب الافتراضي</translation>
    </message>
</context>
<context>
    <name>karcis::ui::PaymentMethods</name>
    <message>
        <source>How would you like to pay?</source>
        <translation>كيف تودّ أن تدفع؟</translation>
    </message>
    <message>
        <source>Fetching the ways to pay…</source>
        <translation>جارٍ جلب طرق الدفع…</translation>
    </message>
    <message>
        <source>Your seats are kept while the time runs.</source>
        <translation>تبقى مقاعدك محفوظة لك ما دام الوقت جاريًا.</translation>
    </message>
    <message>
        <source>The ways to pay are not here yet.</source>
        <translation>لم تصل طرق الدفع بعد.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::PaymentPage</name>
    <message>
        <source>left to pay</source>
        <translation>متبقية للدفع</translation>
    </message>
    <message>
        <source>Hurry: your order is about to be cancelled</source>
        <translation>أسرع: سيُلغى طلبك قريبًا</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>إلغاء الطلب</translation>
    </message>
    <message>
        <source>Choose how you want to pay and follow the steps. The seats are kept for you until the time runs out. Nothing is charged if you cancel.</source>
        <translation>اختر طريقة الدفع واتبع الخطوات. تبقى المقاعد محفوظة لك حتى ينتهي الوقت. لا يُخصم شيء إذا ألغيت الطلب.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Look at the films meanwhile</source>
        <translation>شاهد الأفلام في هذه الأثناء</translation>
    </message>
</context>
<context>
    <name>karcis::ui::PaymentSimulation</name>
    <message>
        <source>Simulated payment</source>
        <translation>دفع تجريبي</translation>
    </message>
    <message>
        <source>This is a demonstration: no money moves. Choose what the bank answers.</source>
        <translation>هذا عرض توضيحي: لا تنتقل أي نقود. اختر جواب المصرف.</translation>
    </message>
    <message>
        <source>This is a demonstration: no money moves, whichever way you choose.</source>
        <translation>هذا عرض توضيحي: لا تنتقل أي نقود، أيًّا كانت الطريقة التي تختارها.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::PaymentWaiting</name>
    <message>
        <source>One moment: we make sure that no payment is still on its way.</source>
        <translation>لحظة من فضلك: نتأكد من عدم وجود دفعة في الطريق.</translation>
    </message>
    <message>
        <source>One moment: your payment is being prepared.</source>
        <translation>لحظة من فضلك: يجري تحضير عملية الدفع.</translation>
    </message>
    <message>
        <source>Waiting for the confirmation of your bank. This page goes on by itself.</source>
        <translation>بانتظار تأكيد مصرفك. تنتقل هذه الصفحة تلقائيًا.</translation>
    </message>
    <message>
        <source>Paid already? Please do not pay twice: a bank may take a minute, and money that comes too late goes back by itself.</source>
        <translation>هل دفعت بالفعل؟ من فضلك لا تدفع مرتين: قد يحتاج المصرف إلى دقيقة، والمبلغ الذي يصل متأخرًا يُعاد تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::PosterView</name>
    <message>
        <source>Poster of %1</source>
        <extracomment>%1 is the title of a film</extracomment>
        <translation>ملصق فيلم %1</translation>
    </message>
</context>
<context>
    <name>karcis::ui::ProgrammeWall</name>
    <message>
        <source>On now</source>
        <translation>يُعرض الآن</translation>
    </message>
</context>
<context>
    <name>karcis::ui::SaleForm</name>
    <message>
        <source>Start of a sale</source>
        <translation>بداية البيع</translation>
    </message>
    <message>
        <source>Until then nobody can buy; whoever comes earlier waits for a draw. Type the day and time as they are at the cinema, for example 2026-12-24 10:00.</source>
        <translation>لا يمكن لأحد الشراء قبل ذلك، ومن يأتي مبكرًا ينتظر القرعة. اكتب اليوم والوقت بتوقيت السينما، مثلًا ⁦2026-12-24 10:00⁩.</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>الفيلم</translation>
    </message>
    <message>
        <source>Day and time of the start</source>
        <translation>يوم البداية ووقتها</translation>
    </message>
    <message>
        <source>Set the start</source>
        <translation>حدّد البداية</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>ابدأ الآن</translation>
    </message>
    <message>
        <source>All showtimes of the film</source>
        <translation>جميع عروض الفيلم</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>The sale starts on %1. %n wait(s) for the draw.</source>
        <translation>
            <numerusform>يبدأ البيع في %1. لا أحد ينتظر القرعة.</numerusform>
            <numerusform>يبدأ البيع في %1. شخص واحد ينتظر القرعة.</numerusform>
            <numerusform>يبدأ البيع في %1. شخصان ينتظران القرعة.</numerusform>
            <numerusform>يبدأ البيع في %1. %n أشخاص ينتظرون القرعة.</numerusform>
            <numerusform>يبدأ البيع في %1. %n شخصًا ينتظرون القرعة.</numerusform>
            <numerusform>يبدأ البيع في %1. %n شخص ينتظرون القرعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sale has started. %n took part in the draw.</source>
        <translation>
            <numerusform>بدأ البيع. لم يشارك أحد في القرعة.</numerusform>
            <numerusform>بدأ البيع. شارك شخص واحد في القرعة.</numerusform>
            <numerusform>بدأ البيع. شارك شخصان في القرعة.</numerusform>
            <numerusform>بدأ البيع. شارك %n أشخاص في القرعة.</numerusform>
            <numerusform>بدأ البيع. شارك %n شخصًا في القرعة.</numerusform>
            <numerusform>بدأ البيع. شارك %n شخص في القرعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>First in the line: %1.</source>
        <translation>الأوائل في الطابور: %1.</translation>
    </message>
    <message>
        <source>The sale starts on %1.</source>
        <translation>يبدأ البيع في %1.</translation>
    </message>
    <message>
        <source>No start is set: tickets can be bought.</source>
        <translation>لم يُحدَّد موعد للبدء: يمكن شراء التذاكر.</translation>
    </message>
    <message>
        <source>No start is set here that could come sooner.</source>
        <translation>لا يوجد هنا موعد بدء يمكن تقديمه.</translation>
    </message>
    <message>
        <source>The start must still be to come, before the showtime begins and within a year.</source>
        <translation>يجب أن يكون موعد البدء في المستقبل، قبل بداية العرض وخلال سنة واحدة.</translation>
    </message>
    <message>
        <source>There is no such day and time. Type it as in 2026-12-24 10:00.</source>
        <translation>لا يوجد يوم ووقت كهذا. اكتبه على النحو ⁦2026-12-24 10:00⁩.</translation>
    </message>
    <message>
        <source>Showtime</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Below is what is published beforehand, so that anybody can check the draw: the SHA-256 of its seed.</source>
        <translation>في الأسفل ما يُنشر مسبقًا ليتمكن أي شخص من التحقق من القرعة: قيمة SHA-256 لبذرتها.</translation>
    </message>
    <message>
        <source>Below is its seed, with which anybody can check the draw.</source>
        <translation>في الأسفل بذرتها، وبها يمكن لأي شخص التحقق من القرعة.</translation>
    </message>
    <message>
        <source>What the draw can be checked with</source>
        <translation>ما يُتحقق به من القرعة</translation>
    </message>
    <message>
        <source>There is no film yet whose sale could be set.</source>
        <translation>لا يوجد بعد فيلم يمكن تحديد بدء بيعه.</translation>
    </message>
    <message>
        <source>To set the start, type its day and time first.</source>
        <translation>لتحديد البدء، اكتب اليوم والوقت أولًا.</translation>
    </message>
    <message>
        <source>Day and time are not complete yet: type them as in 2026-12-24 10:00.</source>
        <translation>لم يكتمل اليوم والوقت بعد: اكتبهما هكذا: 2026-12-24 10:00.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::SchedulePage</name>
    <message>
        <source>Choose a day and a time</source>
        <translation>اختر اليوم والموعد</translation>
    </message>
    <message>
        <source>Choose a day, then a time. Each time says what a seat costs, when the film ends and how many seats are left. Times in grey have begun, are sold out or are not on sale.</source>
        <translation>اختر يومًا ثم موعدًا. يذكر كل موعد سعر المقعد ووقت انتهاء الفيلم وعدد المقاعد المتبقية. أما المواعيد الرمادية فقد بدأت أو نفدت تذاكرها أو ليست للبيع.</translation>
    </message>
    <message>
        <source>Film and times</source>
        <translation>الفيلم والمواعيد</translation>
    </message>
    <message>
        <source>The times of this film are not here yet.</source>
        <translation>لم تصل مواعيد هذا الفيلم بعد.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::ScheduleWords</name>
    <message>
        <source>Where the sale has not started yet, tap the time to get in line: a draw at the start decides the order among all who are here by then.</source>
        <translation>حيث لم يبدأ البيع بعد، المس الوقت لتدخل الصف: عند البداية تحدّد القرعة الترتيب بين جميع الحاضرين.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) of this day have already begun.</source>
        <translation>
            <numerusform>لم يبدأ أي عرض من عروض هذا اليوم.</numerusform>
            <numerusform>بدأ عرض واحد من عروض هذا اليوم.</numerusform>
            <numerusform>بدأ عرضان من عروض هذا اليوم.</numerusform>
            <numerusform>بدأت %n عروض من عروض هذا اليوم.</numerusform>
            <numerusform>بدأ %n عرضًا من عروض هذا اليوم.</numerusform>
            <numerusform>بدأ %n عرض من عروض هذا اليوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) are sold out; given back seats appear here by themselves.</source>
        <translation>
            <numerusform>لم تنفد تذاكر أي عرض؛ والمقاعد المعادة تظهر هنا تلقائيًا.</numerusform>
            <numerusform>نفدت تذاكر عرض واحد؛ والمقاعد المعادة تظهر هنا تلقائيًا.</numerusform>
            <numerusform>نفدت تذاكر عرضين؛ والمقاعد المعادة تظهر هنا تلقائيًا.</numerusform>
            <numerusform>نفدت تذاكر %n عروض؛ والمقاعد المعادة تظهر هنا تلقائيًا.</numerusform>
            <numerusform>نفدت تذاكر %n عرضًا؛ والمقاعد المعادة تظهر هنا تلقائيًا.</numerusform>
            <numerusform>نفدت تذاكر %n عرض؛ والمقاعد المعادة تظهر هنا تلقائيًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) are not on sale here; please ask at the counter.</source>
        <translation>
            <numerusform>كل العروض تُباع هنا.</numerusform>
            <numerusform>عرض واحد لا يُباع هنا؛ يُرجى السؤال عند شباك التذاكر.</numerusform>
            <numerusform>عرضان لا يُباعان هنا؛ يُرجى السؤال عند شباك التذاكر.</numerusform>
            <numerusform>%n عروض لا تُباع هنا؛ يُرجى السؤال عند شباك التذاكر.</numerusform>
            <numerusform>%n عرضًا لا يُباع هنا؛ يُرجى السؤال عند شباك التذاكر.</numerusform>
            <numerusform>%n عرض لا يُباع هنا؛ يُرجى السؤال عند شباك التذاكر.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is new</source>
        <translation>أُضيف عرض %1</translation>
    </message>
    <message>
        <source>%1 is sold out now</source>
        <translation>نفدت تذاكر عرض %1</translation>
    </message>
    <message>
        <source>%1 has seats again</source>
        <translation>عادت مقاعد إلى عرض %1</translation>
    </message>
    <message>
        <source>%1 was taken off</source>
        <translation>أُلغي عرض %1</translation>
    </message>
    <message>
        <source>Just changed: %1.</source>
        <extracomment>%1 lists what is different, for example &quot;19:30 is sold out now&quot;</extracomment>
        <translation>تغيّر للتو: %1.</translation>
    </message>
    <message>
        <source>Fetching the times…</source>
        <translation>جارٍ جلب المواعيد…</translation>
    </message>
    <message>
        <source>This film is coming soon. Its times will be here as soon as tickets go on sale.</source>
        <translation>هذا الفيلم قادم قريبًا. تظهر مواعيده هنا فور بدء بيع التذاكر.</translation>
    </message>
    <message>
        <source>There are no showtimes in the next 7 days. Please choose another film.</source>
        <translation>لا توجد عروض في الأيام السبعة القادمة. يُرجى اختيار فيلم آخر.</translation>
    </message>
    <message>
        <source>There are no showtimes on this day. Please choose another day.</source>
        <translation>لا توجد عروض في هذا اليوم. يُرجى اختيار يوم آخر.</translation>
    </message>
    <message>
        <source>In this cinema from %1</source>
        <translation>في هذه السينما ابتداءً من %1</translation>
    </message>
    <message>
        <source>Coming soon</source>
        <translation>قريبًا</translation>
    </message>
</context>
<context>
    <name>karcis::ui::SeatGrid</name>
    <message>
        <source>SCREEN</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>الصف %1</translation>
    </message>
</context>
<context>
    <name>karcis::ui::SeatOffers</name>
    <message>
        <source>Free close by</source>
        <translation>متاح بالقرب</translation>
    </message>
    <message>
        <source>Take seat %1 instead</source>
        <translation>خذ المقعد %1 بدلًا منه</translation>
    </message>
</context>
<context>
    <name>karcis::ui::SeatPlanPanel</name>
    <message>
        <source>Seat plan. Move with the arrow keys, choose with Enter.</source>
        <translation>مخطط المقاعد. تنقّل بمفاتيح الأسهم واختر بمفتاح الإدخال.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Show the whole auditorium</source>
        <translation>عرض القاعة كاملة</translation>
    </message>
</context>
<context>
    <name>karcis::ui::SeatRequestPanel</name>
    <message>
        <source>Which seats would you like?</source>
        <translation>أي المقاعد تفضّل؟</translation>
    </message>
    <message>
        <source>How many, side by side</source>
        <translation>العدد، جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>One seat fewer</source>
        <translation>مقعد أقل</translation>
    </message>
    <message>
        <source>One seat more</source>
        <translation>مقعد إضافي</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>At an aisle</source>
        <translation>عند الممر</translation>
    </message>
    <message>
        <source>Sweetbox for two</source>
        <translation>أريكة لشخصين</translation>
    </message>
    <message>
        <source>One wheelchair place</source>
        <translation>مكان لكرسي متحرك</translation>
    </message>
    <message>
        <source>Beside a wheelchair place</source>
        <translation>بجوار مكان لكرسي متحرك</translation>
    </message>
    <message>
        <source>In front</source>
        <translation>في الأمام</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>في الوسط</translation>
    </message>
    <message>
        <source>At the back</source>
        <translation>في الخلف</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation>أو بكلماتك أنت</translation>
    </message>
    <message>
        <source>4 together, aisle, beside a wheelchair place</source>
        <translation>4 معًا، بجانب الممر، بجوار كرسي متحرك</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>العودة إلى المخطط</translation>
    </message>
    <message>
        <source>Add to my seats</source>
        <translation>إضافة إلى مقاعدي</translation>
    </message>
    <message>
        <source>Find the best seats</source>
        <translation>ابحث عن أفضل المقاعد</translation>
    </message>
    <message>
        <source>This was not understood and is left out: %1. Please say it in other words or use the buttons.</source>
        <extracomment>%1 lists words that somebody typed</extracomment>
        <translation>لم يُفهم ما يلي فتُرك: %1. يُرجى قوله بكلمات أخرى أو استخدام الأزرار.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::SeatsPage</name>
    <message>
        <source>Tap the seats that you want, then continue to pay. The seats are yours for the time that is shown. The legend says what the signs mean; with + and − the plan becomes larger and smaller.</source>
        <translation>المس المقاعد التي تريدها، ثم تابع إلى الدفع. المقاعد لك طوال الوقت الظاهر. يشرح المفتاح معنى العلامات؛ وبعلامتي + و− يكبر المخطط ويصغر.</translation>
    </message>
    <message>
        <source>Choose your seats</source>
        <translation>اختر مقاعدك</translation>
    </message>
</context>
<context>
    <name>karcis::ui::SeatsSide</name>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Continue to payment</source>
        <translation>المتابعة إلى الدفع</translation>
    </message>
    <message>
        <source>left to choose your seats</source>
        <translation>متبقية لاختيار مقاعدك</translation>
    </message>
    <message>
        <source>Hurry: your seats are about to be released</source>
        <translation>أسرع: ستُتاح مقاعدك للآخرين قريبًا</translation>
    </message>
    <message>
        <source>Give me more time</source>
        <translation>أعطني وقتًا إضافيًا</translation>
    </message>
    <message>
        <source>Find seats for me</source>
        <translation>ابحث لي عن مقاعد</translation>
    </message>
    <message>
        <source>All seats of this showtime are taken. A seat that is given back shows here by itself; or go back and choose another time.</source>
        <translation>كل مقاعد هذا العرض محجوزة. المقعد الذي يُعاد يظهر هنا من تلقاء نفسه؛ أو ارجع واختر موعدًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>Tap a seat and it is yours for %1 minutes. You can choose up to %n seat(s).</source>
        <translation>
            <numerusform>المس مقعدًا فيُحجز لك مدة %1 دقيقة. لا يمكنك اختيار مقاعد.</numerusform>
            <numerusform>المس مقعدًا فيُحجز لك مدة %1 دقيقة. يمكنك اختيار مقعد واحد.</numerusform>
            <numerusform>المس مقعدًا فيُحجز لك مدة %1 دقيقة. يمكنك اختيار مقعدين كحد أقصى.</numerusform>
            <numerusform>المس مقعدًا فيُحجز لك مدة %1 دقيقة. يمكنك اختيار %n مقاعد كحد أقصى.</numerusform>
            <numerusform>المس مقعدًا فيُحجز لك مدة %1 دقيقة. يمكنك اختيار %n مقعدًا كحد أقصى.</numerusform>
            <numerusform>المس مقعدًا فيُحجز لك مدة %1 دقيقة. يمكنك اختيار %n مقعد كحد أقصى.</numerusform>
        </translation>
    </message>
    <message>
        <source>No seat is chosen</source>
        <translation>لم يُختر أي مقعد</translation>
    </message>
    <message>
        <source>Yours: %1. Total %2</source>
        <translation>لك: %1. المجموع %2</translation>
    </message>
    <message>
        <source>Say how many you are and where you would like to sit. The best free seats are then shown on the plan.</source>
        <translation>قل كم عددكم وأين تودّون الجلوس، وستظهر أفضل المقاعد المتاحة على المخطط.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::SeatsWaiting</name>
    <message>
        <source>The seats are not here yet.</source>
        <translation>لم يصل مخطط المقاعد بعد.</translation>
    </message>
    <message>
        <source>Fetching the seats…</source>
        <translation>جارٍ جلب المقاعد…</translation>
    </message>
    <message>
        <source>Connecting to the box office…</source>
        <translation>جارٍ الاتصال بخادم التذاكر…</translation>
    </message>
    <message>
        <source>One moment, please: the plan opens here by itself.</source>
        <translation>لحظة من فضلك: سيظهر المخطط هنا من تلقاء نفسه.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::ShowtimeRow</name>
    <message numerus="yes">
        <source>%n seat(s) free</source>
        <translation>
            <numerusform>لا مقاعد شاغرة</numerusform>
            <numerusform>مقعد واحد شاغر</numerusform>
            <numerusform>مقعدان شاغران</numerusform>
            <numerusform>%n مقاعد شاغرة</numerusform>
            <numerusform>%n مقعدًا شاغرًا</numerusform>
            <numerusform>%n مقعد شاغر</numerusform>
        </translation>
    </message>
    <message>
        <source>Sale starts at %1</source>
        <translation>يبدأ البيع في %1</translation>
    </message>
</context>
<context>
    <name>karcis::ui::SoonCard</name>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>بعد دقيقة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>بعد %1</translation>
    </message>
</context>
<context>
    <name>karcis::ui::SoonStrip</name>
    <message>
        <source>Starting soon</source>
        <translation>يبدأ قريبًا</translation>
    </message>
</context>
<context>
    <name>karcis::ui::StaffOverlay</name>
    <message>
        <source>For staff: leave the kiosk</source>
        <translation>للموظفين: الخروج من الجهاز</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>حذف آخر رقم</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Back to the films and tickets</source>
        <translation>العودة إلى الأفلام والتذاكر</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) entered</source>
        <translation>
            <numerusform>لم يُدخل أي رقم</numerusform>
            <numerusform>أُدخل رقم واحد</numerusform>
            <numerusform>أُدخل رقمان</numerusform>
            <numerusform>أُدخلت %n أرقام</numerusform>
            <numerusform>أُدخل %n رقمًا</numerusform>
            <numerusform>أُدخل %n رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>That PIN was wrong. Try again in %1.</source>
        <translation>رمز PIN غير صحيح. حاول مرة أخرى بعد %1.</translation>
    </message>
    <message>
        <source>Please enter the PIN.</source>
        <translation>يُرجى إدخال رمز PIN.</translation>
    </message>
    <message>
        <source>That PIN was wrong.</source>
        <translation>رمز PIN غير صحيح.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::TerminalModel</name>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Address %1, %2 unanswered, %3 bytes to be read</source>
        <translation>العنوان %1، بلا رد: %2، بايتات في انتظار القراءة: %3</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل منذ</translation>
    </message>
</context>
<context>
    <name>karcis::ui::TicketCard</name>
    <message>
        <source>When</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Booking code</source>
        <translation>رمز الحجز</translation>
    </message>
    <message>
        <source>Ticket code of seat %1</source>
        <translation>رمز تذكرة المقعد %1</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>المقعد %1</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>استُخدمت من قبل</translation>
    </message>
    <message>
        <source>Valid for one person</source>
        <translation>صالحة لشخص واحد</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>المدفوع</translation>
    </message>
</context>
<context>
    <name>karcis::ui::TicketDocument</name>
    <message>
        <source>Ticket %1</source>
        <translation>التذكرة %1</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>المقعد</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Booking code %1</source>
        <translation>رمز الحجز %1</translation>
    </message>
    <message>
        <source>Demonstration: nothing was paid, and nobody is let in with this.</source>
        <translation>عرض تجريبي: لم يُدفع أي مبلغ، ولا تسمح هذه الورقة لأحد بالدخول.</translation>
    </message>
    <message>
        <source>Valid for one person. Show this code at the entrance.</source>
        <translation>صالحة لشخص واحد. أظهر هذا الرمز عند المدخل.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::TicketExport</name>
    <message>
        <source>Sending your tickets to the printer…</source>
        <translation>يجري إرسال تذاكرك إلى الطابعة…</translation>
    </message>
    <message>
        <source>Your tickets are being printed. Please wait a moment…</source>
        <translation>تجري طباعة تذاكرك. انتظر لحظة من فضلك…</translation>
    </message>
    <message numerus="yes">
        <source>Your tickets are printed. Please take %n page(s) with you.</source>
        <translation>
            <numerusform>طُبعت تذاكرك.</numerusform>
            <numerusform>طُبعت تذاكرك. خذ الصفحة معك من فضلك.</numerusform>
            <numerusform>طُبعت تذاكرك. خذ الصفحتين معك من فضلك.</numerusform>
            <numerusform>طُبعت تذاكرك. خذ الصفحات الـ%n معك من فضلك.</numerusform>
            <numerusform>طُبعت تذاكرك. خذ الصفحات الـ%n معك من فضلك.</numerusform>
            <numerusform>طُبعت تذاكرك. خذ الصفحات الـ%n معك من فضلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no printer here. Your tickets stay valid: take a photo of the codes, or open My tickets again at any time.</source>
        <translation>لا توجد طابعة هنا. تبقى تذاكرك صالحة: صوّر الرموز، أو افتح «تذاكري» في أي وقت.</translation>
    </message>
    <message>
        <source>The printer did not print your tickets. They stay valid: try once more, take a photo of the codes, or ask our staff.</source>
        <translation>لم تطبع الطابعة تذاكرك. تبقى صالحة: حاول مرة أخرى، أو صوّر الرموز، أو اسأل موظفينا.</translation>
    </message>
    <message>
        <source>The printer does not finish, so the printing was called off. Your tickets stay valid: take a photo of the codes, or ask our staff.</source>
        <translation>لم تنتهِ الطابعة من عملها فأُلغيت الطباعة. تبقى تذاكرك صالحة: صوّر الرموز، أو اسأل موظفينا.</translation>
    </message>
    <message>
        <source>Saving your tickets…</source>
        <translation>يجري حفظ تذاكرك…</translation>
    </message>
    <message>
        <source>Your tickets are saved: %1</source>
        <extracomment>%1 is the name of a file with its folder</extracomment>
        <translation>حُفظت تذاكرك: %1</translation>
    </message>
    <message>
        <source>There is nothing to save on. Plug in your USB stick and press Save as PDF again, or take a photo of the codes.</source>
        <translation>لا يوجد ما يُحفظ عليه. أدخل ذاكرة USB واضغط «حفظ بصيغة PDF» من جديد، أو صوّر الرموز.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: there is no room, or the place is protected. Make room or use another USB stick, or take a photo of the codes.</source>
        <extracomment>%1 is the name of a file with its folder</extracomment>
        <translation>تعذّرت كتابة الملف %1: لا توجد مساحة كافية أو أن المكان محميّ. وفّر مساحة أو استخدم ذاكرة USB أخرى، أو صوّر الرموز.</translation>
    </message>
    <message>
        <source>Saving takes too long. Plug in another USB stick and press Save as PDF again, or take a photo of the codes.</source>
        <translation>يستغرق الحفظ وقتًا طويلًا. أدخل ذاكرة USB أخرى واضغط «حفظ بصيغة PDF» من جديد، أو صوّر الرموز.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::TicketPage</name>
    <message>
        <source>My tickets</source>
        <translation>تذاكري</translation>
    </message>
    <message>
        <source>Paid. Enjoy the film!</source>
        <translation>تم الدفع. مشاهدة ممتعة!</translation>
    </message>
    <message>
        <source>Show the QR code of each seat at the entrance. You find it again under My tickets.</source>
        <translation>أظهِر رمز QR لكل مقعد عند المدخل. تجده أيضًا تحت «تذاكري».</translation>
    </message>
    <message>
        <source>Your ticket</source>
        <translation>تذكرتك</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>الزبون التالي</translation>
    </message>
    <message>
        <source>Logs you out and clears this screen.</source>
        <translation>يسجّل خروجك ويمسح هذه الشاشة.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>More films</source>
        <translation>أفلام أخرى</translation>
    </message>
    <message>
        <source>Enjoy the film!</source>
        <translation>مشاهدة ممتعة!</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>تجري الطباعة…</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>اطبع من جديد</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>اطبع</translation>
    </message>
    <message>
        <source>This is your ticket. Show its code at the entrance, one for each seat. You can print it, and you find it again under “My tickets”. “Next customer” logs you out.</source>
        <translation>هذه تذكرتك. أظهر رمزها عند المدخل، رمز لكل مقعد. يمكنك طباعتها، وتجدها مرة أخرى في «تذاكري». زر «الزبون التالي» يسجّل خروجك.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::TicketsPage</name>
    <message>
        <source>On the day</source>
        <translation>في يوم العرض</translation>
    </message>
    <message>
        <source>Open a ticket and show its code at the entrance, one for each seat.</source>
        <translation>افتح التذكرة وأظهِر رمزها عند المدخل، رمزًا لكل مقعد.</translation>
    </message>
    <message>
        <source>The doors open 15 minutes before the film begins.</source>
        <translation>تُفتح الأبواب قبل بدء الفيلم بـ 15 دقيقة.</translation>
    </message>
    <message>
        <source>Nothing to show the code with? Tell the staff at the counter your booking code.</source>
        <translation>لا تملك ما تُظهر به الرمز؟ أخبر موظفي شباك التذاكر برمز الحجز.</translation>
    </message>
    <message>
        <source>No tickets yet</source>
        <translation>لا تذاكر بعد</translation>
    </message>
    <message>
        <source>Fetching your tickets…</source>
        <translation>جارٍ جلب تذاكرك…</translation>
    </message>
    <message>
        <source>Tickets that you buy appear here until the film is over.</source>
        <translation>تظهر هنا التذاكر التي تشتريها إلى أن ينتهي الفيلم.</translation>
    </message>
    <message>
        <source>Look at the films</source>
        <translation>تصفّح الأفلام</translation>
    </message>
    <message>
        <source>Here are your tickets for films that are still to come. Open one to see its code.</source>
        <translation>هنا تذاكرك للأفلام القادمة. افتح إحداها لترى رمزها.</translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation>تذاكري</translation>
    </message>
    <message>
        <source>Your tickets are not here yet.</source>
        <translation>لم تصل تذاكرك بعد.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::TimeButton</name>
    <message>
        <source>until %1</source>
        <extracomment>%1 is the time at which a showtime ends, for example 21:30</extracomment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Already started</source>
        <translation>بدأ العرض</translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation>ليس للبيع</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>نفدت التذاكر</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) left</source>
        <translation>
            <numerusform>لم يبقَ أي مقعد</numerusform>
            <numerusform>بقي مقعد واحد</numerusform>
            <numerusform>بقي مقعدان</numerusform>
            <numerusform>بقيت %n مقاعد</numerusform>
            <numerusform>بقي %n مقعدًا</numerusform>
            <numerusform>بقي %n مقعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Filling up</source>
        <translation>يمتلئ سريعًا</translation>
    </message>
    <message>
        <source>Many seats</source>
        <translation>مقاعد كثيرة</translation>
    </message>
    <message>
        <source>Sale starts at %1</source>
        <extracomment>%1 is the time, or day and time, at which tickets for this showtime can be bought</extracomment>
        <translation>يبدأ البيع في %1</translation>
    </message>
    <message>
        <source>Get in line</source>
        <translation>ادخل الصف</translation>
    </message>
</context>
<context>
    <name>karcis::ui::Trouble</name>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
</context>
<context>
    <name>karcis::ui::WaitingPage</name>
    <message>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Queue again</source>
        <translation>دخول الطابور من جديد</translation>
    </message>
    <message>
        <source>Leave the queue</source>
        <translation>مغادرة الطابور</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>رقمك</translation>
    </message>
    <message>
        <source>The sale has not started yet</source>
        <translation>لم يبدأ البيع بعد</translation>
    </message>
    <message>
        <source>It will be your turn</source>
        <translation>سيأتي دورك</translation>
    </message>
    <message>
        <source>You are next.</source>
        <translation>أنت التالي.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are ahead of you.</source>
        <translation>
            <numerusform>لا أحد أمامك.</numerusform>
            <numerusform>أمامك شخص واحد.</numerusform>
            <numerusform>أمامك شخصان.</numerusform>
            <numerusform>أمامك %n أشخاص.</numerusform>
            <numerusform>أمامك %n شخصًا.</numerusform>
            <numerusform>أمامك %n شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay here: as soon as it is your turn, you go on to the seats by yourself. Your place is kept even if the connection breaks.</source>
        <translation>ابقَ هنا: حين يأتي دورك تنتقل إلى المقاعد تلقائيًا. ويُحفظ مكانك حتى لو انقطع الاتصال.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>We are taking a place for you.</source>
        <translation>نحجز لك مكانًا في الطابور.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Many people are here at the moment.</source>
        <translation>يوجد هنا كثيرون في هذه اللحظة.</translation>
    </message>
    <message>
        <source>Tap the button and we take a place in the queue for you.</source>
        <translation>المس الزر لنحجز لك مكانًا في الطابور.</translation>
    </message>
    <message>
        <source>You are not in the queue</source>
        <translation>لست في الطابور</translation>
    </message>
    <message>
        <source>Nothing was bought and nothing was charged. If you like, take a new place at the end of the queue.</source>
        <translation>لم يُشترَ شيء ولم يُخصم شيء. يمكنك إن شئت أخذ مكان جديد في آخر الطابور.</translation>
    </message>
    <message>
        <source>Your number is %1</source>
        <translation>رقمك %1</translation>
    </message>
    <message>
        <source>Code of your number %1</source>
        <translation>رمز رقمك %1</translation>
    </message>
    <message>
        <source>Many people want tickets at this moment. Everybody is let in in the order in which they came; you need do nothing until it is your turn. If the connection is lost for a moment, your place is kept.</source>
        <translation>كثيرون يريدون التذاكر في هذه اللحظة. يدخل الجميع بحسب ترتيب وصولهم؛ ولا يلزمك فعل شيء حتى يأتي دورك. وإذا انقطع الاتصال لحظة يبقى مكانك محفوظًا.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>I have noted number and code: free this kiosk</source>
        <translation>دوّنت الرقم والرمز: أخلِ هذا الجهاز</translation>
    </message>
    <message>
        <source>It starts at %1. Then a draw decides the order.</source>
        <translation>يبدأ في %1، ثم تحدّد القرعة الترتيب.</translation>
    </message>
    <message>
        <source>Everybody who is here by then takes part, and nobody gains anything by coming earlier. The draw is fixed already and can be checked by anybody: its fingerprint begins with %1, and the display in the lobby shows the result.</source>
        <translation>يشارك كل من يكون هنا حتى ذلك الوقت، ولا يكسب أحد شيئًا بالمجيء مبكرًا. القرعة محددة مسبقًا ويمكن لأي شخص التحقق منها: تبدأ بصمتها بـ%1، وتعرض شاشة الردهة النتيجة.</translation>
    </message>
    <message>
        <source>Code %1</source>
        <extracomment>The code proves at another kiosk that the number is one&apos;s own</extracomment>
        <translation>الرمز %1</translation>
    </message>
    <message>
        <source>It is your turn!</source>
        <translation>حان دورك!</translation>
    </message>
    <message>
        <source>One moment: the films are coming.</source>
        <translation>لحظة من فضلك: ستظهر الأفلام حالًا.</translation>
    </message>
    <message>
        <source>One moment: the seats are coming.</source>
        <translation>لحظة من فضلك: ستظهر المقاعد حالًا.</translation>
    </message>
    <message>
        <source>Your number was called. Choose in peace: nobody passes you now.</source>
        <translation>نودي على رقمك. اختر على مهلك: لن يتقدّم عليك أحد الآن.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::Wording</name>
    <message>
        <source>%1 rupiah</source>
        <extracomment>%1 is an amount of money, for example 50,000</extracomment>
        <translation>%1 روبية</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>How long a film is: hours and minutes</extracomment>
        <translation>%1 س %2 د</translation>
    </message>
    <message numerus="yes">
        <source>Please try again in %n second(s).</source>
        <translation>
            <numerusform>يُرجى المحاولة مرة أخرى الآن.</numerusform>
            <numerusform>يُرجى المحاولة مرة أخرى بعد ثانية.</numerusform>
            <numerusform>يُرجى المحاولة مرة أخرى بعد ثانيتين.</numerusform>
            <numerusform>يُرجى المحاولة مرة أخرى بعد %n ثوانٍ.</numerusform>
            <numerusform>يُرجى المحاولة مرة أخرى بعد %n ثانية.</numerusform>
            <numerusform>يُرجى المحاولة مرة أخرى بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please try again in %n minute(s).</source>
        <translation>
            <numerusform>يُرجى المحاولة مرة أخرى الآن.</numerusform>
            <numerusform>يُرجى المحاولة مرة أخرى بعد دقيقة.</numerusform>
            <numerusform>يُرجى المحاولة مرة أخرى بعد دقيقتين.</numerusform>
            <numerusform>يُرجى المحاولة مرة أخرى بعد %n دقائق.</numerusform>
            <numerusform>يُرجى المحاولة مرة أخرى بعد %n دقيقة.</numerusform>
            <numerusform>يُرجى المحاولة مرة أخرى بعد %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong on our side. Please try again.</source>
        <translation>حدث خطأ من جانبنا. يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Please log in first. Your choice is kept.</source>
        <translation>يُرجى تسجيل الدخول أولًا. اختيارك محفوظ.</translation>
    </message>
    <message>
        <source>This account may not do that. Please ask our staff.</source>
        <translation>لا يُسمح لهذا الحساب بذلك. يُرجى سؤال موظفينا.</translation>
    </message>
    <message>
        <source>This e-mail address or mobile number does not go with this password. Please check both and try again.</source>
        <translation>البريد الإلكتروني أو رقم الجوال لا يوافق كلمة المرور. يُرجى التحقق منهما والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Too many attempts to log in.</source>
        <translation>محاولات دخول كثيرة جدًا.</translation>
    </message>
    <message>
        <source>There is already an account with this e-mail address or mobile number. Log in instead.</source>
        <translation>يوجد حساب بهذا البريد الإلكتروني أو رقم الجوال. سجّل الدخول بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Please enter an e-mail address or an Indonesian mobile number, for example 0812 3456 7890.</source>
        <translation>يُرجى كتابة بريد إلكتروني أو رقم جوال إندونيسي، مثال: ⁦0812 3456 7890⁩.</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Use at least 8 characters.</source>
        <translation>كلمة المرور هذه سهلة التخمين. استخدم 8 حروف على الأقل.</translation>
    </message>
    <message>
        <source>You were logged out because nothing happened for a long time. Please log in again.</source>
        <translation>سُجّل خروجك لعدم حدوث أي نشاط منذ وقت طويل. يُرجى تسجيل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>Somebody was a moment faster. Please choose another seat.</source>
        <translation>سبقك شخص آخر بلحظة. يُرجى اختيار مقعد آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is already taken. Please choose another seat.</source>
        <translation>
            <numerusform>أُخذ %1. يُرجى اختيار مقعد آخر.</numerusform>
            <numerusform>أُخذ المقعد %1. يُرجى اختيار مقعد آخر.</numerusform>
            <numerusform>أُخذ المقعدان %1. يُرجى اختيار مقعدين آخرين.</numerusform>
            <numerusform>أُخذت المقاعد %1. يُرجى اختيار مقاعد أخرى.</numerusform>
            <numerusform>أُخذت المقاعد %1. يُرجى اختيار مقاعد أخرى.</numerusform>
            <numerusform>أُخذت المقاعد %1. يُرجى اختيار مقاعد أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>This seat is not on sale. Please choose another one.</source>
        <translation>هذا المقعد ليس للبيع. يُرجى اختيار مقعد آخر.</translation>
    </message>
    <message>
        <source>A sweetbox is for two and is sold as a pair. Tap it to take both places.</source>
        <translation>الأريكة لشخصين وتُباع مقعدين معًا. المسها لأخذ المكانين.</translation>
    </message>
    <message>
        <source>You have chosen as many seats as one order can hold. For larger groups our counter will be glad to help.</source>
        <translation>اخترت أقصى عدد من المقاعد في طلب واحد. للمجموعات الأكبر يسعد شباك التذاكر بمساعدتك.</translation>
    </message>
    <message numerus="yes">
        <source>Your choice would leave %1 alone between taken seats, where nobody could sit together. Please move over a little; the button beside the plan does it for you.</source>
        <translation>
            <numerusform>اختيارك لن يترك مقعدًا (%1) منفردًا بين مقاعد محجوزة. يُرجى الانتقال قليلًا؛ الزر بجوار المخطط يفعل ذلك عنك.</numerusform>
            <numerusform>اختيارك سيترك المقعد %1 منفردًا بين مقاعد محجوزة. يُرجى الانتقال قليلًا؛ الزر بجوار المخطط يفعل ذلك عنك.</numerusform>
            <numerusform>اختيارك سيترك المقعدين %1 منفردين بين مقاعد محجوزة. يُرجى الانتقال قليلًا؛ الزر بجوار المخطط يفعل ذلك عنك.</numerusform>
            <numerusform>اختيارك سيترك المقاعد %1 منفردة بين مقاعد محجوزة. يُرجى الانتقال قليلًا؛ الزر بجوار المخطط يفعل ذلك عنك.</numerusform>
            <numerusform>اختيارك سيترك المقاعد %1 منفردة بين مقاعد محجوزة. يُرجى الانتقال قليلًا؛ الزر بجوار المخطط يفعل ذلك عنك.</numerusform>
            <numerusform>اختيارك سيترك المقاعد %1 منفردة بين مقاعد محجوزة. يُرجى الانتقال قليلًا؛ الزر بجوار المخطط يفعل ذلك عنك.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no free seats left side by side as you asked. Please ask for fewer at a time, or with fewer wishes.</source>
        <translation>لم تبقَ مقاعد متجاورة متاحة كما طلبت. يُرجى طلب عدد أقل في المرة الواحدة أو بشروط أقل.</translation>
    </message>
    <message>
        <source>The time to choose cannot be extended any more. Please go on to the payment.</source>
        <translation>لا يمكن تمديد وقت الاختيار أكثر. يُرجى المتابعة إلى الدفع.</translation>
    </message>
    <message>
        <source>No seat is chosen yet. Tap a seat to choose it.</source>
        <translation>لم يُختر أي مقعد بعد. المس مقعدًا لاختياره.</translation>
    </message>
    <message>
        <source>The time to choose has run out and the seats are free again. Please choose once more.</source>
        <translation>انتهى وقت الاختيار وأصبحت المقاعد متاحة من جديد. يُرجى الاختيار مرة أخرى.</translation>
    </message>
    <message>
        <source>Tickets for this showtime are no longer sold. Please choose another time.</source>
        <translation>لم تعد تُباع تذاكر لهذا العرض. يُرجى اختيار موعد آخر.</translation>
    </message>
    <message>
        <source>Ticket sales are paused for a moment. Seats that are already yours can still be paid. Please try again a little later.</source>
        <translation>بيع التذاكر متوقف للحظات. المقاعد التي أصبحت لك يمكن دفع ثمنها. يُرجى المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>Chosen seats have run out here several times, so others get a chance now.</source>
        <translation>انتهت مهلة مقاعد مختارة هنا عدة مرات، فتُمنح الفرصة الآن للآخرين.</translation>
    </message>
    <message>
        <source>This order is already finished. You find your tickets under My tickets.</source>
        <translation>اكتمل هذا الطلب من قبل. تجد تذاكرك تحت «تذاكري».</translation>
    </message>
    <message>
        <source>The time to pay has run out and the seats are free again. Please choose once more.</source>
        <translation>انتهى وقت الدفع وأصبحت المقاعد متاحة من جديد. يُرجى الاختيار مرة أخرى.</translation>
    </message>
    <message>
        <source>A payment of this order is still open. Please finish it first, or cancel the order.</source>
        <translation>لا تزال دفعة لهذا الطلب مفتوحة. يُرجى إتمامها أولًا أو إلغاء الطلب.</translation>
    </message>
    <message>
        <source>This way to pay is not available here. Please choose another one.</source>
        <translation>طريقة الدفع هذه غير متاحة هنا. يُرجى اختيار طريقة أخرى.</translation>
    </message>
    <message>
        <source>The payment service does not answer. No money was taken. Please choose another way to pay, or try again.</source>
        <translation>خدمة الدفع لا تستجيب. لم يُخصم أي مبلغ. يُرجى اختيار طريقة دفع أخرى أو المحاولة من جديد.</translation>
    </message>
    <message>
        <source>This ticket has already been used at the entrance.</source>
        <translation>استُخدمت هذه التذكرة من قبل عند المدخل.</translation>
    </message>
    <message>
        <source>This ticket is no longer valid. Please ask our staff.</source>
        <translation>لم تعد هذه التذكرة صالحة. يُرجى سؤال موظفينا.</translation>
    </message>
    <message>
        <source>Something in this entry is not right. Please check it and try again.</source>
        <translation>في هذا الإدخال خطأ ما. يُرجى التحقق منه والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This is no longer there. Please go back and choose again.</source>
        <translation>لم يعد هذا موجودًا. يُرجى الرجوع والاختيار من جديد.</translation>
    </message>
    <message>
        <source>This step was already done. Please go on from what the screen shows.</source>
        <translation>تمّت هذه الخطوة من قبل. يُرجى المتابعة مما تعرضه الشاشة.</translation>
    </message>
    <message>
        <source>That was a little too fast.</source>
        <translation>كان ذلك أسرع من اللازم.</translation>
    </message>
    <message>
        <source>Very many people are buying right now.</source>
        <translation>كثيرون جدًا يشترون الآن.</translation>
    </message>
    <message>
        <source>The box office cannot store anything at the moment. Nothing was taken from you. Please try again in a minute.</source>
        <translation>لا يستطيع نظام التذاكر حفظ أي شيء حاليًا. لم يُؤخذ منك شيء. يُرجى المحاولة بعد دقيقة.</translation>
    </message>
    <message>
        <source>A step before this one is missing. Please go back and try again.</source>
        <translation>تنقص خطوة قبل هذه. يُرجى الرجوع والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>So that everybody gets a fair turn, please take a place in the queue first.</source>
        <translation>كي يأخذ كل شخص دوره بعدل، يُرجى أخذ مكان في الطابور أولًا.</translation>
    </message>
    <message>
        <source>The queue is full at the moment.</source>
        <translation>الطابور ممتلئ حاليًا.</translation>
    </message>
    <message>
        <source>Your place in the queue is no longer there. You can take a new one.</source>
        <translation>لم يعد مكانك في الطابور موجودًا. يمكنك أخذ مكان جديد.</translation>
    </message>
    <message>
        <source>Your time to choose has run out, so your seats are free again. This is how the auditorium looks now: choose once more.</source>
        <translation>انتهى وقت الاختيار، فأصبحت مقاعدك متاحة من جديد. هكذا تبدو القاعة الآن: اختر مرة أخرى.</translation>
    </message>
    <message>
        <source>The connection was lost, and meanwhile some of your seats were released. Please check your choice.</source>
        <translation>انقطع الاتصال، وأُتيحت بعض مقاعدك للآخرين في هذه الأثناء. يُرجى التحقق من اختيارك.</translation>
    </message>
    <message>
        <source>The payment was declined and no money was taken. Your seats are still yours: choose another way to pay.</source>
        <translation>رُفضت الدفعة ولم يُخصم أي مبلغ. مقاعدك لا تزال لك: اختر طريقة دفع أخرى.</translation>
    </message>
    <message>
        <source>You were logged out for your safety. Please log in again.</source>
        <translation>سُجّل خروجك حفاظًا على أمانك. يُرجى تسجيل الدخول مرة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>Very many people are buying right now. We try again by ourselves in %n second(s); you need not do anything.</source>
        <translation>
            <numerusform>كثيرون جدًا يشترون الآن. نعيد المحاولة تلقائيًا الآن؛ لا يلزمك فعل شيء.</numerusform>
            <numerusform>كثيرون جدًا يشترون الآن. نعيد المحاولة تلقائيًا بعد ثانية؛ لا يلزمك فعل شيء.</numerusform>
            <numerusform>كثيرون جدًا يشترون الآن. نعيد المحاولة تلقائيًا بعد ثانيتين؛ لا يلزمك فعل شيء.</numerusform>
            <numerusform>كثيرون جدًا يشترون الآن. نعيد المحاولة تلقائيًا بعد %n ثوانٍ؛ لا يلزمك فعل شيء.</numerusform>
            <numerusform>كثيرون جدًا يشترون الآن. نعيد المحاولة تلقائيًا بعد %n ثانية؛ لا يلزمك فعل شيء.</numerusform>
            <numerusform>كثيرون جدًا يشترون الآن. نعيد المحاولة تلقائيًا بعد %n ثانية؛ لا يلزمك فعل شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are logged out. See you at the cinema!</source>
        <translation>سُجّل خروجك. نراك في السينما!</translation>
    </message>
    <message>
        <source>Ticket sales are paused for a moment. Seats that are already yours can still be paid.</source>
        <translation>بيع التذاكر متوقف للحظات. المقاعد التي أصبحت لك يمكن دفع ثمنها.</translation>
    </message>
    <message>
        <source>It was your turn, but nobody came in time, so the next person was let in. You can queue again.</source>
        <translation>جاء دورك ولم يحضر أحد في الوقت، فدخل الشخص التالي. يمكنك دخول الطابور من جديد.</translation>
    </message>
    <message>
        <source>The connection was lost for too long, so your place in the queue is gone. You can queue again.</source>
        <translation>طال انقطاع الاتصال ففقدت مكانك في الطابور. يمكنك دخول الطابور من جديد.</translation>
    </message>
    <message>
        <source>Nothing happened here for a while, so the next person was let in. You can queue again.</source>
        <translation>لم يحدث شيء هنا مدة من الوقت، فدخل الشخص التالي. يمكنك دخول الطابور من جديد.</translation>
    </message>
    <message>
        <source>Your time in the sale is over, so that others get their turn. You can queue again.</source>
        <translation>انتهى وقتك في البيع كي يأخذ الآخرون دورهم. يمكنك دخول الطابور من جديد.</translation>
    </message>
    <message>
        <source>Less than a minute to go.</source>
        <translation>بقي أقل من دقيقة.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n hour(s) to go.</source>
        <translation>
            <numerusform>بقي أقل من ساعة.</numerusform>
            <numerusform>بقي أكثر من ساعة.</numerusform>
            <numerusform>بقي أكثر من ساعتين.</numerusform>
            <numerusform>بقي أكثر من %n ساعات.</numerusform>
            <numerusform>بقي أكثر من %n ساعة.</numerusform>
            <numerusform>بقي أكثر من %n ساعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Less than %n minute(s) to go.</source>
        <translation>
            <numerusform>بقي أقل من دقيقة.</numerusform>
            <numerusform>بقي أقل من دقيقة.</numerusform>
            <numerusform>بقي أقل من دقيقتين.</numerusform>
            <numerusform>بقي أقل من %n دقائق.</numerusform>
            <numerusform>بقي أقل من %n دقيقة.</numerusform>
            <numerusform>بقي أقل من %n دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) to go.</source>
        <translation>
            <numerusform>بقي أقل من دقيقة.</numerusform>
            <numerusform>بقيت دقيقة تقريبًا.</numerusform>
            <numerusform>بقيت دقيقتان تقريبًا.</numerusform>
            <numerusform>بقيت %n دقائق تقريبًا.</numerusform>
            <numerusform>بقيت %n دقيقة تقريبًا.</numerusform>
            <numerusform>بقيت %n دقيقة تقريبًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 to %2 minutes to go.</source>
        <translation>بقي من %1 إلى %2 دقيقة تقريبًا.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>حركة</translation>
    </message>
    <message>
        <source>Adventure</source>
        <translation>مغامرة</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>رسوم متحركة</translation>
    </message>
    <message>
        <source>Comedy</source>
        <translation>كوميديا</translation>
    </message>
    <message>
        <source>Documentary</source>
        <translation>وثائقي</translation>
    </message>
    <message>
        <source>Drama</source>
        <translation>دراما</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>عائلي</translation>
    </message>
    <message>
        <source>Fantasy</source>
        <translation>خيال</translation>
    </message>
    <message>
        <source>Horror</source>
        <translation>رعب</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>موسيقي</translation>
    </message>
    <message>
        <source>Romance</source>
        <translation>رومانسي</translation>
    </message>
    <message>
        <source>Science fiction</source>
        <translation>خيال علمي</translation>
    </message>
    <message>
        <source>Thriller</source>
        <translation>إثارة</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>الإندونيسية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>All ages</source>
        <translation>لجميع الأعمار</translation>
    </message>
    <message>
        <source>13 and over</source>
        <translation>لمن بلغ 13 عامًا فأكثر</translation>
    </message>
    <message>
        <source>17 and over</source>
        <translation>لمن بلغ 17 عامًا فأكثر</translation>
    </message>
    <message>
        <source>21 and over</source>
        <translation>لمن بلغ 21 عامًا فأكثر</translation>
    </message>
    <message>
        <source>QRIS</source>
        <translation>QRIS</translation>
    </message>
    <message>
        <source>E-wallet</source>
        <translation>محفظة إلكترونية</translation>
    </message>
    <message>
        <source>Virtual account</source>
        <translation>حساب افتراضي</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>Scan with any bank app or e-wallet</source>
        <translation>امسح الرمز بأي تطبيق مصرفي أو محفظة إلكترونية</translation>
    </message>
    <message>
        <source>Pay with the app on your phone</source>
        <translation>ادفع بالتطبيق على هاتفك</translation>
    </message>
    <message>
        <source>Transfer from your bank&apos;s app</source>
        <translation>حوّل من تطبيق مصرفك</translation>
    </message>
    <message>
        <source>Debit or credit, at this reader</source>
        <translation>بطاقة خصم أو ائتمان عند هذا القارئ</translation>
    </message>
    <message>
        <source>Only at the counter</source>
        <translation>عند شباك التذاكر فقط</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>لم يُدفع بعد</translation>
    </message>
    <message>
        <source>Waiting for the payment</source>
        <translation>بانتظار الدفع</translation>
    </message>
    <message>
        <source>Being closed</source>
        <translation>قيد الإغلاق</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Payment came late</source>
        <translation>وصلت الدفعة متأخرة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Being refunded</source>
        <translation>قيد إعادة المبلغ</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>أُعيد المبلغ</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Never answer</source>
        <translation>عدم الرد أبدًا</translation>
    </message>
    <message>
        <source>Answer too late</source>
        <translation>الرد بعد فوات الوقت</translation>
    </message>
    <message>
        <source>free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>لك</translation>
    </message>
    <message>
        <source>being chosen by someone else</source>
        <translation>يختاره شخص آخر الآن</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>مباع</translation>
    </message>
    <message>
        <source>not on sale</source>
        <translation>ليس للبيع</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>مقعد</translation>
    </message>
    <message>
        <source>sweetbox for two</source>
        <translation>أريكة لشخصين</translation>
    </message>
    <message>
        <source>wheelchair place</source>
        <translation>مكان لكرسي متحرك</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) in sweetboxes</source>
        <translation>
            <numerusform>لا مقاعد في الأرائك</numerusform>
            <numerusform>مقعد واحد في الأرائك</numerusform>
            <numerusform>مقعدان في أريكة</numerusform>
            <numerusform>%n مقاعد في الأرائك</numerusform>
            <numerusform>%n مقعدًا في الأرائك</numerusform>
            <numerusform>%n مقعد في الأرائك</numerusform>
        </translation>
    </message>
    <message>
        <source>One seat</source>
        <translation>مقعد واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) side by side</source>
        <translation>
            <numerusform>لا مقاعد متجاورة</numerusform>
            <numerusform>مقعد واحد</numerusform>
            <numerusform>مقعدان متجاوران</numerusform>
            <numerusform>%n مقاعد متجاورة</numerusform>
            <numerusform>%n مقعدًا متجاورًا</numerusform>
            <numerusform>%n مقعد متجاور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them a wheelchair place</source>
        <translation>
            <numerusform>ليس منها مكان لكرسي متحرك</numerusform>
            <numerusform>واحد منها مكان لكرسي متحرك</numerusform>
            <numerusform>اثنان منها لكراسٍ متحركة</numerusform>
            <numerusform>%n منها لكراسٍ متحركة</numerusform>
            <numerusform>%n منها لكراسٍ متحركة</numerusform>
            <numerusform>%n منها لكراسٍ متحركة</numerusform>
        </translation>
    </message>
    <message>
        <source>beside a wheelchair place</source>
        <translation>بجوار مكان لكرسي متحرك</translation>
    </message>
    <message>
        <source>at an aisle</source>
        <translation>عند الممر</translation>
    </message>
    <message>
        <source>in front</source>
        <translation>في الأمام</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>في الوسط</translation>
    </message>
    <message>
        <source>at the back</source>
        <translation>في الخلف</translation>
    </message>
    <message>
        <source>Row %1 seat %2</source>
        <translation>الصف %1 المقعد %2</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Open your bank&apos;s app or your e-wallet and choose Scan.</source>
        <translation>افتح تطبيق مصرفك أو محفظتك الإلكترونية واختر المسح.</translation>
    </message>
    <message>
        <source>Point your phone at this QRIS code.</source>
        <translation>وجّه هاتفك نحو رمز QRIS هذا.</translation>
    </message>
    <message>
        <source>Check the amount and confirm with your PIN.</source>
        <translation>تحقّق من المبلغ وأكّد برقمك السري.</translation>
    </message>
    <message>
        <source>Open your e-wallet and choose Scan.</source>
        <translation>افتح محفظتك الإلكترونية واختر المسح.</translation>
    </message>
    <message>
        <source>Point your phone at this code.</source>
        <translation>وجّه هاتفك نحو هذا الرمز.</translation>
    </message>
    <message>
        <source>Check the amount and confirm the payment.</source>
        <translation>تحقّق من المبلغ وأكّد الدفع.</translation>
    </message>
    <message>
        <source>Open your bank&apos;s app and choose Virtual Account.</source>
        <translation>افتح تطبيق مصرفك واختر الحساب الافتراضي.</translation>
    </message>
    <message>
        <source>Enter the number that stands here.</source>
        <translation>أدخل الرقم المكتوب هنا.</translation>
    </message>
    <message>
        <source>Check name and amount, then confirm.</source>
        <translation>تحقّق من الاسم والمبلغ ثم أكّد.</translation>
    </message>
    <message>
        <source>Hold your card against the reader, or insert it.</source>
        <translation>قرّب بطاقتك من القارئ أو أدخلها فيه.</translation>
    </message>
    <message>
        <source>Enter your PIN if you are asked.</source>
        <translation>أدخل رقمك السري إن طُلب منك.</translation>
    </message>
    <message>
        <source>Wait for the tone before you take the card away.</source>
        <translation>انتظر النغمة قبل أن تُبعد البطاقة.</translation>
    </message>
    <message>
        <source>Go to the counter and tell our staff your name.</source>
        <translation>توجّه إلى الشباك وأخبر موظفينا باسمك.</translation>
    </message>
    <message>
        <source>Pay there while the time runs.</source>
        <translation>ادفع هناك ما دام الوقت لم ينتهِ.</translation>
    </message>
    <message>
        <source>%1 was not approved and nothing was charged. Often it is the balance, a daily limit or a mistyped PIN: check it and try once more, or take another way.</source>
        <extracomment>%1 is a way to pay</extracomment>
        <translation>لم تُقبل عملية %1 ولم يُخصم أي مبلغ. كثيرًا ما يكون السبب الرصيد أو الحد اليومي أو رقمًا سريًا خاطئًا: تحقّق منه وحاول مرة أخرى، أو اختر طريقة أخرى.</translation>
    </message>
    <message>
        <source>The payment with %1 was not finished in time, and nothing was charged. Try once more, or take another way.</source>
        <extracomment>%1 is a way to pay</extracomment>
        <translation>لم تكتمل عملية الدفع بـ%1 في الوقت المحدد ولم يُخصم أي مبلغ. حاول مرة أخرى، أو اختر طريقة أخرى.</translation>
    </message>
    <message>
        <source>Nobody with this number and code is waiting. Please check both, or take a new place.</source>
        <translation>لا أحد ينتظر بهذا الرقم والرمز. تحقّق منهما من فضلك، أو خذ دورًا جديدًا.</translation>
    </message>
    <message>
        <source>Your place is kept. Watch the display in the lobby; when your number is called, tap &quot;I have a number&quot; at any kiosk.</source>
        <translation>دورك محفوظ. راقب شاشة الردهة، وعندما يُنادى رقمك المس «لديّ رقم» على أي جهاز.</translation>
    </message>
    <message>
        <source>It is your turn: choose your film and your seats.</source>
        <translation>حان دورك: اختر فيلمك ومقاعدك.</translation>
    </message>
    <message>
        <source>The sale has not started yet. It starts on %1 at %2.</source>
        <translation>لم يبدأ البيع بعد. يبدأ يوم %1 في %2.</translation>
    </message>
    <message>
        <source>The sale has not started yet.</source>
        <translation>لم يبدأ البيع بعد.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>How long something takes: minutes, short</extracomment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>How long something takes: hours, short</extracomment>
        <translation>%1 س</translation>
    </message>
    <message numerus="yes">
        <source>It is not known yet how long it takes; less than %n hour(s).</source>
        <translation>
            <numerusform>لا يُعرف بعد كم سيطول الانتظار؛ أقل من %n ساعة.</numerusform>
            <numerusform>لا يُعرف بعد كم سيطول الانتظار؛ أقل من ساعة واحدة.</numerusform>
            <numerusform>لا يُعرف بعد كم سيطول الانتظار؛ أقل من ساعتين.</numerusform>
            <numerusform>لا يُعرف بعد كم سيطول الانتظار؛ أقل من %n ساعات.</numerusform>
            <numerusform>لا يُعرف بعد كم سيطول الانتظار؛ أقل من %n ساعة.</numerusform>
            <numerusform>لا يُعرف بعد كم سيطول الانتظار؛ أقل من %n ساعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is not known yet how long it takes; less than %n minute(s).</source>
        <translation>
            <numerusform>لا يُعرف بعد كم سيطول الانتظار؛ أقل من %n دقيقة.</numerusform>
            <numerusform>لا يُعرف بعد كم سيطول الانتظار؛ أقل من دقيقة واحدة.</numerusform>
            <numerusform>لا يُعرف بعد كم سيطول الانتظار؛ أقل من دقيقتين.</numerusform>
            <numerusform>لا يُعرف بعد كم سيطول الانتظار؛ أقل من %n دقائق.</numerusform>
            <numerusform>لا يُعرف بعد كم سيطول الانتظار؛ أقل من %n دقيقة.</numerusform>
            <numerusform>لا يُعرف بعد كم سيطول الانتظار؛ أقل من %n دقيقة.</numerusform>
        </translation>
    </message>
</context>
</TS>
