/** Phrases of one language: who asks for contact, who asks for payment outside, and their innocent twins. */
export type PhraseSet = {
  lang: string;
  contact: readonly string[];
  payment: readonly string[];
  innocent: readonly string[];
};

export const PHRASES: readonly PhraseSet[] = [
  {
    lang: "en",
    contact: [
      "Would you mind passing me your mobile so I can explain?",
      "Can we take this over to Telegram, I hate typing on here.",
      "Ping me on WhatsApp and I'll send the sketches.",
      "Is there another app where we could chat?",
      "You'll find me on Instagram under the same name.",
      "To apply, send your CV through our careers page.",
      "what's ur email bro",
      "p1ng me on t3legram pls",
      "lets t a l k on w h a t s a p p",
    ],
    payment: [
      "If you pay me directly I can take fifteen percent off.",
      "Let's settle this one outside the site and save the commission.",
      "Could you send it by Venmo instead?",
      "Happy to invoice your company directly from next month.",
      "How about we close the contract and I pay you by bank transfer?",
      "You must pay a refundable training fee before we start.",
      "let's do the rest off the p1atform, no f33s",
    ],
    innocent: [
      "I won't take payment outside the platform, sorry.",
      "Please keep all messages here until there is a contract.",
      "Our shop needs a PayPal checkout and a Venmo button.",
      "A client asked me to move to Telegram, so I reported him.",
      "Write to me here when the draft is ready.",
      "Once the contract has started we can use Slack.",
      "Build a WhatsApp bot that answers our customers.",
    ],
  },
  {
    lang: "es",
    contact: [
      "¿Me compartes tu número para coordinar mejor?",
      "Mejor seguimos por WhatsApp, aquí casi no entro.",
      "Búscame en Instagram con el mismo nombre.",
      "¿Usas Telegram? Sería más cómodo hablar allí.",
    ],
    payment: [
      "Si me pagas directo te hago un descuento.",
      "Podemos hacerlo por fuera y nos ahorramos la comisión.",
      "¿Te puedo pagar por transferencia bancaria sin pasar por la plataforma?",
      "Cierra el contrato y te pago por PayPal.",
    ],
    innocent: [
      "No puedo cobrar fuera de la plataforma, va contra las reglas.",
      "Busco un desarrollador para un bot de Telegram.",
      "Escríbeme por aquí cuando tengas el borrador.",
      "Un cliente me pidió pagar por fuera y lo denuncié.",
    ],
  },
  {
    lang: "pt",
    contact: [
      "Me passa seu contato pra gente conversar melhor?",
      "Vamos continuar no WhatsApp, é mais rápido.",
      "Qual é o seu e-mail? Te mando os arquivos por lá.",
      "Me chama no zap que eu explico.",
    ],
    payment: [
      "Se fechar direto comigo faço por menos.",
      "Prefiro receber por pix, assim não pago a taxa do site.",
      "Podemos combinar o pagamento por fora?",
    ],
    innocent: [
      "Não aceito pagamento por fora, é contra as regras.",
      "Preciso de um bot de WhatsApp para a minha loja.",
      "Pode me escrever por aqui mesmo.",
      "Integração com Pix e boleto no checkout da loja.",
    ],
  },
  {
    lang: "fr",
    contact: [
      "Pouvez-vous me donner votre numéro de téléphone ?",
      "On continue sur WhatsApp ? C'est plus simple.",
      "Ajoutez-moi sur Skype pour en parler.",
      "Je préfère discuter ailleurs qu'ici.",
    ],
    payment: [
      "Si vous me payez en direct, je vous fais une remise.",
      "On pourrait passer hors plateforme pour éviter les frais.",
      "Je peux vous faire un virement directement, sans commission.",
    ],
    innocent: [
      "Je ne travaille pas en dehors de la plateforme, c'est interdit.",
      "Je cherche un développeur pour intégrer PayPal sur notre site.",
      "Écrivez-moi ici quand la maquette est prête.",
      "Un client m'a demandé de payer hors du site, je l'ai signalé.",
    ],
  },
  {
    lang: "de",
    contact: [
      "Können Sie mir Ihre Handynummer geben?",
      "Lass uns lieber auf WhatsApp weiterschreiben.",
      "Haben Sie Skype? Dann könnten wir kurz sprechen.",
      "Rufen Sie mich einfach auf dem Handy an.",
    ],
    payment: [
      "Wenn Sie mich direkt bezahlen, wird es günstiger.",
      "Wir könnten das außerhalb der Plattform machen und die Gebühren sparen.",
      "Überweisen Sie mir den Betrag doch direkt auf mein Konto.",
    ],
    innocent: [
      "Ich nehme keine Zahlungen außerhalb der Plattform an.",
      "Wir suchen einen Entwickler für einen Telegram-Bot.",
      "Schreiben Sie mir einfach hier im Chat.",
      "Ein Kunde wollte mich direkt bezahlen, das habe ich gemeldet.",
    ],
  },
  {
    lang: "it",
    contact: [
      "Mi lasci il suo numero di telefono?",
      "Ci sentiamo su WhatsApp così ti spiego meglio?",
      "Mi trovi su Instagram con lo stesso nome.",
    ],
    payment: [
      "Se mi paghi direttamente ti faccio uno sconto.",
      "Possiamo accordarci fuori dalla piattaforma per evitare le commissioni?",
      "Preferisco un bonifico sul mio conto.",
    ],
    innocent: [
      "Non accetto pagamenti fuori dalla piattaforma, è vietato.",
      "Cerco uno sviluppatore per un bot di Telegram.",
      "Mi scriva pure qui in chat.",
    ],
  },
  {
    lang: "ru",
    contact: [
      "Скиньте ваш номер, обсудим голосом.",
      "Давайте перейдём в телеграм, так удобнее.",
      "Есть вотсап? Напишу вам туда.",
      "Найдите меня в гугле по имени и фамилии.",
    ],
    payment: [
      "Давайте напрямую, без комиссии биржи.",
      "Могу сделать дешевле, если оплата на карту.",
      "Переведите мне на карту, а заказ закроем.",
    ],
    innocent: [
      "Мимо площадки не работаю, это запрещено правилами.",
      "Нужен бот для телеграм-канала с оплатой картой.",
      "Пишите здесь, я всегда на связи.",
      "Заказчик просил перевести деньги на карту, я пожаловался в поддержку.",
    ],
  },
  {
    lang: "uk",
    contact: ["Скиньте свій номер, зателефоную.", "Давайте перейдемо у вайбер.", "Напишіть мені в телеграм."],
    payment: ["Можемо домовитись напряму без комісії.", "Оплатіть на картку, буде дешевше."],
    innocent: ["Поза сайтом не працюю, це заборонено.", "Потрібен телеграм-бот для магазину.", "Пишіть мені тут."],
  },
  {
    lang: "pl",
    contact: [
      "Poda Pan numer telefonu?",
      "Przejdźmy na WhatsApp, tam szybciej odpisuję.",
      "Znajdziesz mnie na Facebooku pod tym samym nickiem.",
    ],
    payment: ["Rozliczmy się bezpośrednio, bez prowizji.", "Zrobię taniej, jeśli zapłaci Pan przelewem poza portalem."],
    innocent: [
      "Nie przyjmuję płatności poza portalem, to wbrew regulaminowi.",
      "Szukam programisty do bota na Telegram.",
      "Proszę pisać do mnie tutaj.",
    ],
  },
  {
    lang: "tr",
    contact: ["Telefon numaranızı alabilir miyim?", "WhatsApp'tan devam edelim mi?", "Bana Telegram'dan yazın."],
    payment: ["Site dışında anlaşalım, komisyon ödemeyelim.", "Direkt hesabıma havale yaparsanız indirim yaparım."],
    innocent: [
      "Site dışında ödeme kabul etmiyorum, yasak.",
      "Telegram botu yazacak bir geliştirici arıyorum.",
      "Bana buradan yazabilirsiniz.",
    ],
  },
  {
    lang: "ar",
    contact: ["ممكن ترسل لي رقم جوالك؟", "خلينا نكمل على الواتساب أفضل.", "عندك تليجرام؟"],
    payment: ["لو دفعت لي مباشرة بعمل لك خصم.", "ممكن نتعامل خارج المنصة ونوفر العمولة؟"],
    innocent: [
      "لا أستطيع التعامل خارج المنصة، هذا مخالف للشروط.",
      "أحتاج مطور لبوت تليجرام.",
      "راسلني هنا متى ما جهز التصميم.",
    ],
  },
  {
    lang: "hi",
    contact: ["क्या आप अपना मोबाइल नंबर दे सकते हैं?", "चलिए व्हाट्सऐप पर बात करते हैं।"],
    payment: ["सीधे मेरे खाते में पैसे भेज दीजिए, कमीशन बच जाएगा।", "प्लेटफॉर्म के बाहर काम करें तो सस्ता पड़ेगा।"],
    innocent: ["मैं प्लेटफॉर्म के बाहर पेमेंट नहीं लेता, नियमों के खिलाफ है।", "मुझे टेलीग्राम बॉट बनवाना है।"],
  },
  {
    lang: "hi-Latn",
    contact: ["apna whatsapp number de do bhai", "telegram pe aa jao waha baat karte hai"],
    payment: ["sidhe gpay kar do commission bach jayega", "site ke bahar karte hai sasta padega"],
    innocent: ["bhai platform ke bahar payment allowed nahi hai", "mujhe ek telegram bot banwana hai"],
  },
  {
    lang: "ur",
    contact: ["اپنا واٹس ایپ نمبر بھیج دیں۔", "چلیں ٹیلی گرام پر بات کرتے ہیں۔"],
    payment: ["مجھے براہ راست پیسے بھیج دیں، کمیشن بچ جائے گا۔"],
    innocent: ["میں سائٹ سے باہر ادائیگی نہیں لیتا، یہ قوانین کے خلاف ہے۔"],
  },
  {
    lang: "bn",
    contact: ["আপনার মোবাইল নাম্বারটা দিন।", "চলেন হোয়াটসঅ্যাপে কথা বলি।"],
    payment: ["সরাসরি বিকাশে টাকা পাঠান, কমিশন বাঁচবে।", "সাইটের বাইরে কাজ করলে কম নিব।"],
    innocent: ["সাইটের বাইরে পেমেন্ট নেওয়া নিষেধ।", "একটা টেলিগ্রাম বট বানাতে হবে।"],
  },
  {
    lang: "zh",
    contact: ["能给我你的手机号吗?", "我们加微信聊吧,这里不方便。", "搜索我的名字就能找到我的电话。"],
    payment: ["直接转账给我可以便宜一点。", "我们线下交易吧,省掉平台手续费。"],
    innocent: ["不接受线下付款,平台禁止。", "需要开发一个微信小程序,带支付功能。", "有问题直接在这里留言就好。"],
  },
  {
    lang: "ja",
    contact: ["LINEを交換しませんか?", "電話番号を教えていただけますか?"],
    payment: ["直接取引なら手数料がかからないので安くできます。", "銀行振込で直接お支払いいただけませんか?"],
    innocent: ["サイト外での取引は規約違反ですのでお断りします。", "LINE公式アカウントの構築をお願いしたいです。"],
  },
  {
    lang: "ko",
    contact: ["연락처 좀 알려주세요.", "카톡으로 이야기하시죠."],
    payment: ["직거래하면 수수료 없이 더 싸게 해드릴게요.", "계좌로 바로 입금해 주시면 할인해 드려요."],
    innocent: ["플랫폼 밖 결제는 규정 위반이라 안 됩니다.", "카카오톡 챗봇 개발하실 분 찾습니다."],
  },
  {
    lang: "vi",
    contact: ["Cho mình xin số điện thoại của bạn nhé.", "Mình qua Zalo nói chuyện cho tiện."],
    payment: ["Bạn chuyển khoản trực tiếp cho mình thì mình giảm giá.", "Làm ngoài sàn cho đỡ mất phí nhé?"],
    innocent: [
      "Mình không nhận thanh toán ngoài nền tảng, vi phạm quy định.",
      "Cần người làm chatbot Zalo OA cho cửa hàng.",
    ],
  },
  {
    lang: "id",
    contact: ["Boleh minta nomor WA kamu?", "Kita lanjut ngobrol di Telegram aja ya."],
    payment: [
      "Kalau bayar langsung ke rekening saya bisa lebih murah.",
      "Transaksi di luar platform saja biar nggak kena potongan.",
    ],
    innocent: [
      "Maaf, saya tidak terima pembayaran di luar platform, melanggar aturan.",
      "Cari developer bot WhatsApp untuk toko.",
    ],
  },
  {
    lang: "tl",
    contact: ["Pwede po bang mahingi ang number nyo?", "Sa Viber na lang tayo mag usap."],
    payment: ["Padala mo na lang sa GCash ko para walang kaltas.", "Direkta mo na lang bayaran, mas mura pa."],
    innocent: ["Bawal po magbayad sa labas ng platform.", "Need ko po ng developer ng Messenger bot."],
  },
  {
    lang: "nl",
    contact: ["Mag ik je telefoonnummer?", "Zullen we verder praten op WhatsApp?"],
    payment: [
      "Als je me rechtstreeks betaalt geef ik korting.",
      "We kunnen het buiten het platform om doen en de kosten besparen.",
    ],
    innocent: ["Ik accepteer geen betalingen buiten het platform.", "Ik zoek iemand voor een WhatsApp-bot."],
  },
  {
    lang: "ro",
    contact: ["Îmi dați numărul dumneavoastră de telefon?", "Hai să vorbim pe WhatsApp."],
    payment: ["Dacă plătiți direct, vă fac reducere.", "Putem lucra în afara platformei ca să evităm comisionul."],
    innocent: ["Nu accept plăți în afara platformei, e interzis.", "Caut programator pentru un bot de Telegram."],
  },
  {
    lang: "cs",
    contact: ["Můžete mi poslat své telefonní číslo?", "Pojďme pokračovat na WhatsAppu."],
    payment: ["Když mi zaplatíte přímo, dám vám slevu.", "Můžeme to udělat mimo platformu a ušetřit poplatky."],
    innocent: [
      "Platby mimo platformu nepřijímám, je to proti pravidlům.",
      "Hledám programátora na telegramového bota.",
    ],
  },
  {
    lang: "sv",
    contact: ["Kan jag få ditt telefonnummer?", "Ska vi fortsätta på WhatsApp?"],
    payment: ["Om du betalar mig direkt får du rabatt.", "Vi kan göra det utanför plattformen och slippa avgiften."],
    innocent: ["Jag tar inte emot betalning utanför plattformen, det är förbjudet."],
  },
  {
    lang: "el",
    contact: ["Μπορείτε να μου δώσετε το κινητό σας;", "Ας μιλήσουμε στο Viber."],
    payment: ["Αν με πληρώσετε απευθείας θα σας κάνω έκπτωση."],
    innocent: ["Δεν δέχομαι πληρωμές εκτός πλατφόρμας, απαγορεύεται."],
  },
  {
    lang: "he",
    contact: ["אפשר את מספר הטלפון שלך?", "בוא נדבר בוואטסאפ."],
    payment: ["אם תשלם לי ישירות אתן לך הנחה."],
    innocent: ["אני לא מקבל תשלום מחוץ לאתר, זה אסור."],
  },
  {
    lang: "fa",
    contact: ["میشه شماره‌تون رو بدید؟", "بیایید توی تلگرام صحبت کنیم."],
    payment: ["اگه مستقیم پرداخت کنید تخفیف میدم."],
    innocent: ["پرداخت خارج از سایت ممنوع است."],
  },
  {
    lang: "th",
    contact: ["ขอเบอร์โทรหน่อยได้ไหมคะ", "คุยกันในไลน์ดีกว่าครับ"],
    payment: ["โอนเงินตรงให้ผมได้เลย จะลดราคาให้"],
    innocent: ["ไม่รับชำระเงินนอกระบบนะคะ ผิดกฎ"],
  },
  {
    lang: "hr",
    contact: ["Možete li mi poslati vaš broj telefona?", "Hajde da pričamo na Viberu."],
    payment: ["Ako mi platite direktno, dajem popust."],
    innocent: ["Ne primam uplate van platforme, zabranjeno je."],
  },
  {
    lang: "hu",
    contact: ["Megadná a telefonszámát?", "Beszéljünk inkább WhatsAppon."],
    payment: ["Ha közvetlenül fizet, kedvezményt adok."],
    innocent: ["Platformon kívül nem fogadok el fizetést, tilos."],
  },
  {
    lang: "sw",
    contact: ["Naomba namba yako ya simu.", "Tuongee kwenye WhatsApp."],
    payment: ["Ukinilipa moja kwa moja nitapunguza bei."],
    innocent: ["Siwezi kupokea malipo nje ya jukwaa, hairuhusiwi."],
  },
  {
    lang: "bg",
    contact: ["Може ли телефонния ви номер?", "Нека говорим във Viber."],
    payment: ["Ако платите директно, ще направя отстъпка."],
    innocent: ["Не приемам плащания извън платформата, забранено е."],
  },
  {
    lang: "fi",
    contact: ["Voisitko antaa puhelinnumerosi?", "Jatketaan WhatsAppissa."],
    payment: ["Jos maksat suoraan minulle, saat alennusta."],
    innocent: ["En ota maksuja alustan ulkopuolella, se on kielletty."],
  },
  {
    lang: "mr",
    contact: ["तुमचा मोबाईल नंबर द्याल का?"],
    payment: ["थेट पैसे दिले तर सवलत देईन."],
    innocent: ["साइटच्या बाहेर पेमेंट घेत नाही, परवानगी नाही."],
  },
  {
    lang: "ta",
    contact: ["உங்கள் தொலைபேசி எண்ணை தர முடியுமா?"],
    payment: ["நேரடியாக பணம் கொடுத்தால் தள்ளுபடி தருகிறேன்."],
    innocent: ["தளத்திற்கு வெளியே பணம் வாங்க முடியாது, விதிகளுக்கு எதிரானது."],
  },
  {
    lang: "te",
    contact: ["మీ ఫోన్ నంబర్ ఇవ్వగలరా?"],
    payment: ["నేరుగా డబ్బు ఇస్తే తగ్గింపు ఇస్తాను."],
    innocent: ["సైట్ బయట చెల్లింపులు వద్దు, నిబంధనలకు వ్యతిరేకం."],
  },
  {
    lang: "pa",
    contact: ["ਆਪਣਾ ਫੋਨ ਨੰਬਰ ਦੇ ਦਿਓ।"],
    payment: ["ਸਿੱਧੇ ਪੈਸੇ ਭੇਜ ਦਿਓ, ਕਮਿਸ਼ਨ ਬਚੇਗਾ।"],
    innocent: ["ਸਾਈਟ ਤੋਂ ਬਾਹਰ ਪੈਸੇ ਲੈਣ ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ।"],
  },
  {
    lang: "az",
    contact: ["WhatsApp nömrənizi verə bilərsiniz?", "Başqa proqramda yazışaq."],
    payment: ["Platformadan kənar işləsək endirim edərəm, komissiya olmaz."],
    innocent: ["Nömrəmi vermirəm, burada yazışaq.", "Sayta ödəniş sistemi inteqrasiyası lazımdır."],
  },
  {
    lang: "kk",
    contact: ["Телефон нөміріңізді жіберіңізші, сөйлесейік."],
    payment: ["Сайттан тыс жұмыс істесек, арзанырақ болады."],
    innocent: ["Нөмірімді бермеймін, осында жазыңыз."],
  },
  {
    lang: "lt",
    contact: ["Ar galite atsiųsti savo telefono numerį?"],
    payment: ["Jei susitartume be platformos, padaryčiau pigiau."],
    innocent: ["Savo numerio neduodu, rašykite čia."],
  },
  {
    lang: "lv",
    contact: ["Vai varat atsūtīt savu telefona numuru?"],
    payment: ["Ja vienojamies ārpus platformas, būs lētāk un bez komisijas."],
    innocent: ["Rakstiet šeit, kad skice būs gatava."],
  },
  {
    lang: "et",
    contact: ["Kas saaksin teie telefoninumbri?"],
    payment: ["Kui teeme otse ilma platvormita, on odavam."],
    innocent: ["Kirjutage siia, kui kavand on valmis."],
  },
  {
    lang: "sl",
    contact: ["Mi lahko daste svojo telefonsko številko?"],
    payment: ["Če se dogovoriva mimo platforme, bo ceneje."],
    innocent: ["Pišite mi tukaj, ko bo osnutek pripravljen."],
  },
  {
    lang: "ka",
    contact: ["თქვენი ნომერი გამომიგზავნეთ, დაგირეკავთ."],
    payment: ["პლატფორმის გარეთ რომ შევთანხმდეთ, იაფი იქნება."],
    innocent: ["აქ მომწერეთ, როცა დაასრულებთ."],
  },
  {
    lang: "gu",
    contact: ["તમારો ફોન નંબર મોકલો, વાત કરીએ."],
    payment: ["પ્લેટફોર્મની બહાર કામ કરીએ તો કમિશન બચશે."],
    innocent: ["હું નંબર નથી આપતો, અહીં જ લખો."],
  },
  {
    lang: "ml",
    contact: ["നിങ്ങളുടെ ഫോൺ നമ്പർ തരാമോ?"],
    payment: ["പ്ലാറ്റ്‌ഫോമിന് പുറത്ത് ചെയ്താൽ കമ്മീഷൻ ലാഭിക്കാം."],
    innocent: ["പണി തീർന്നാൽ ഇവിടെ എഴുതൂ."],
  },
  {
    lang: "ca",
    contact: ["Em passes el teu número de telèfon?"],
    payment: ["Si ho fem fora de la plataforma ens estalviem la comissió."],
    innocent: ["Escriu-me per aquí quan tinguis l'esborrany."],
  },
  {
    lang: "af",
    contact: ["Kan ek jou selfoonnommer kry?"],
    payment: ["As ons buite die platform werk, is dit goedkoper sonder kommissie."],
    innocent: ["Skryf hier wanneer dit gereed is."],
  },
];
