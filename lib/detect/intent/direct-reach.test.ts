import { describe, expect, it } from "vitest";
import { detect } from "@/lib/detect/detect";

const kinds = (text: string) =>
  detect({ surface: "message", messages: [{ role: "freelancer", text }] })
    .signals.filter(({ score }) => score >= 0.5)
    .map(({ kind }) => kind);

describe("a more direct way to reach somebody, asked politely", () => {
  it.each([
    [
      "Would you happen to have a more direct way of getting hold of you?",
      "Is there a more direct way of getting this colour?",
    ],
    [
      "Please include your personal email and mobile in the bid",
      "Please include your rate and your availability in the bid",
    ],
    [
      "I wonder whether there's a less roundabout way to get in touch with you",
      "I wonder whether there is a less roundabout way to say it",
    ],
    [
      "If it's not too forward, is there somewhere I might reach you more readily?",
      "If it's not too late, might we move the deadline?",
    ],
    ["¿Habría una forma más directa de dar con usted?", "¿Habría una forma más directa de decirlo?"],
    ["En la propuesta incluya su correo personal y su móvil", "En la propuesta incluya su tarifa y plazo"],
    ["Haveria um jeito mais direto de falar com você?", "Haveria um jeito mais direto de exportar?"],
    ["Na proposta, inclua seu e-mail pessoal e celular", "Na proposta, inclua seu prazo e valor"],
    ["Y aurait-il un moyen plus direct de vous joindre ?", "Y aurait-il un moyen plus direct de le dire ?"],
    ["Indiquez dans l'offre votre mail personnel et votre portable", "Indiquez dans l'offre votre tarif et le délai"],
    ["Gäbe es vielleicht einen direkteren Weg, Sie zu erreichen?", "Gäbe es vielleicht einen direkteren Weg ins Menü?"],
    ["Bitte im Angebot private E-Mail und Handynummer angeben", "Bitte im Angebot Preis und Termin angeben"],
    ["Ci sarebbe un modo più diretto per raggiungerla?", "Ci sarebbe un modo più diretto per dirlo?"],
    ["Nell'offerta indichi email personale e cellulare", "Nell'offerta indichi prezzo e tempi"],
    [
      "Is er misschien een directere manier om u te bereiken?",
      "Is er misschien een directere manier om dit te zeggen?",
    ],
    ["Vermeld in je bod je privémail en mobiele nummer", "Vermeld in je bod je tarief en planning"],
    ["Finns det kanske ett mer direkt sätt att nå dig?", "Finns det kanske ett mer direkt sätt att säga det?"],
    ["Ange privat mejl och mobilnummer i offerten", "Ange pris och leveranstid i offerten"],
    ["Er der mon en mere direkte måde at få fat i dig på?", "Er der mon en mere direkte måde at sige det på?"],
    [
      "Finnes det kanskje en mer direkte måte å få tak i deg på?",
      "Finnes det kanskje en mer direkte måte å si det på?",
    ],
    ["Olisikohan suorempaa tapaa saada sinuun yhteyttä?", "Olisikohan suorempaa tapaa sanoa tämä?"],
    [
      "Czy byłby jakiś bardziej bezpośredni sposób, żeby się z panem skontaktować?",
      "Czy byłby bardziej bezpośredni sposób, żeby to powiedzieć?",
    ],
    ["W ofercie proszę podać prywatny mail i komórkę", "W ofercie proszę podać cenę i termin"],
    ["Existoval by přímější způsob, jak vás zastihnout?", "Existoval by přímější způsob, jak to říct?"],
    ["Do nabídky uveďte soukromý e-mail a mobil", "Do nabídky uveďte cenu a termín"],
    ["Bol by priamejší spôsob, ako vás zastihnúť?", "Bol by priamejší spôsob, ako to povedať?"],
    ["Lenne esetleg közvetlenebb módja, hogy elérjem?", "Lenne esetleg közvetlenebb módja, hogy ezt kimondjuk?"],
    ["Az ajánlatban adja meg a privát e-mailjét és mobilszámát", "Az ajánlatban adja meg az árat és a határidőt"],
    ["Ar exista o cale mai directă de a da de dumneavoastră?", "Ar exista o cale mai directă de a spune asta?"],
    ["În ofertă treceți mailul personal și mobilul", "În ofertă treceți prețul și termenul"],
    ["Има ли по-пряк начин да се свържа с вас?", "Има ли по-пряк начин да се каже?"],
    ["Da li postoji neki direktniji način da dođem do vas?", "Da li postoji direktniji način da se to kaže?"],
    ["U ponudi navedite privatni mail i mobitel", "U ponudi navedite cijenu i rok"],
    ["Чи є якийсь пряміший спосіб з вами зв'язатися?", "Чи є пряміший спосіб це сказати?"],
    ["Нет ли более прямого способа с вами связаться?", "Нет ли более прямого способа это сказать?"],
    ["В заявке укажите личную почту и мобильный", "В заявке укажите цену и срок"],
    ["Υπάρχει μήπως πιο άμεσος τρόπος να σας βρω;", "Υπάρχει πιο άμεσος τρόπος να το πούμε;"],
    ["Size daha doğrudan ulaşmanın bir yolu var mı acaba?", "Bunu daha doğrudan söylemenin bir yolu var mı?"],
    ["Teklifte kişisel e-postanızı ve cep numaranızı belirtin", "Teklifte fiyatı ve süreyi belirtin"],
    ["יש אולי דרך ישירה יותר להשיג אותך?", "יש אולי דרך ישירה יותר לומר את זה?"],
    ["בהצעה ציינו מייל אישי ונייד", "בהצעה ציינו מחיר ולוח זמנים"],
    ["هل هناك طريقة مباشرة أكثر للوصول إليك؟", "هل هناك طريقة مباشرة أكثر لقول ذلك؟"],
    ["اذكر في العرض بريدك الشخصي ورقم جوالك", "اذكر في العرض السعر والمدة"],
    ["راه مستقیم‌تری برای دسترسی به شما هست؟", "راه مستقیم‌تری برای گفتنش هست؟"],
    ["تو پیشنهاد ایمیل شخصی و موبایلتون رو بنویسید", "تو پیشنهاد قیمت و زمان رو بنویسید"],
    ["کیا آپ تک پہنچنے کا کوئی زیادہ سیدھا راستہ ہے؟", "کیا یہ کہنے کا کوئی سیدھا طریقہ ہے؟"],
    ["क्या आप तक पहुँचने का कोई और सीधा तरीका है?", "क्या यह कहने का कोई और सीधा तरीका है?"],
    ["बिड में अपना निजी ईमेल और मोबाइल ज़रूर लिखें", "बिड में अपना दाम और समय ज़रूर लिखें"],
    ["aap tak pahunchne ka koi direct tarika hai kya?", "ye kehne ka koi direct tarika hai kya?"],
    ["আপনার কাছে পৌঁছানোর আরও সরাসরি কোনো উপায় আছে?", "এটা বলার আরও সরাসরি কোনো উপায় আছে?"],
    ["तुमच्यापर्यंत पोहोचण्याचा आणखी थेट मार्ग आहे का?", "हे सांगण्याचा थेट मार्ग आहे का?"],
    ["உங்களை நேரடியா தொடர்பு கொள்ள வேற வழி இருக்கா?", "இதை நேரடியா சொல்ல வேற வழி இருக்கா?"],
    ["మిమ్మల్ని నేరుగా సంప్రదించడానికి ఇంకో మార్గం ఉందా?", "దీన్ని నేరుగా చెప్పడానికి మార్గం ఉందా?"],
    ["നിങ്ങളെ നേരിട്ട് ബന്ധപ്പെടാൻ വേറെ വഴിയുണ്ടോ?", "ഇത് നേരിട്ട് പറയാൻ വഴിയുണ്ടോ?"],
    ["તમારો સીધો સંપર્ક કરવાનો કોઈ રસ્તો છે?", "આ સીધું કહેવાનો કોઈ રસ્તો છે?"],
    ["ਤੁਹਾਡੇ ਤੱਕ ਪਹੁੰਚਣ ਦਾ ਕੋਈ ਹੋਰ ਸਿੱਧਾ ਤਰੀਕਾ ਹੈ?", "ਇਹ ਕਹਿਣ ਦਾ ਕੋਈ ਸਿੱਧਾ ਤਰੀਕਾ ਹੈ?"],
    ["तपाईंलाई सिधै भेट्ने अर्को उपाय छ?", "यो सिधै भन्ने उपाय छ?"],
    ["มีทางติดต่อคุณโดยตรงกว่านี้ไหมคะ", "มีทางพูดให้ตรงกว่านี้ไหมคะ"],
    ["Có cách nào liên lạc với anh trực tiếp hơn không ạ?", "Có cách nào nói trực tiếp hơn không ạ?"],
    ["Ada cara yang lebih langsung buat hubungi Kakak?", "Ada cara yang lebih langsung buat bilang ini?"],
    ["Di proposal cantumkan email pribadi dan nomor HP", "Di proposal cantumkan harga dan waktu"],
    ["Ada cara lebih terus untuk hubungi awak?", "Ada cara lebih terus untuk cakap ni?"],
    ["May mas direktang paraan ba para makontak ka?", "May mas direktang paraan ba para sabihin ito?"],
    ["有没有更直接的方式能联系到您？", "有没有更直接的说法？"],
    ["投标时请附上个人邮箱和手机", "投标时请附上报价和工期"],
    ["もう少し直接ご連絡できる方法はございますでしょうか", "もう少し直接的な言い方はございますでしょうか"],
    ["提案には個人のメールと携帯番号をご記入ください", "提案には金額と納期をご記入ください"],
    ["좀 더 직접 연락드릴 방법이 있을까요?", "좀 더 직접적인 표현이 있을까요?"],
    ["제안서에 개인 이메일과 휴대폰 번호를 적어 주세요", "제안서에 금액과 기간을 적어 주세요"],
    ["Kuna njia ya moja kwa moja zaidi ya kukupata?", "Kuna njia ya moja kwa moja ya kusema hivi?"],
    ["እርስዎን በቀጥታ ለማግኘት ሌላ መንገድ አለ?", "ይህን በቀጥታ ለማለት መንገድ አለ?"],
    ["Is daar dalk 'n meer direkte manier om jou in die hande te kry?", "Is daar 'n meer direkte manier om dit te sê?"],
    ["Sizə daha birbaşa çatmağın yolu varmı?", "Bunu daha birbaşa deməyin yolu varmı?"],
    ["Сізге тікелей хабарласудың жолы бар ма?", "Мұны тікелей айтудың жолы бар ма?"],
    ["Sizga to'g'ridan-to'g'ri bog'lanishning yo'li bormi?", "Buni to'g'ridan-to'g'ri aytishning yo'li bormi?"],
    ["არის უფრო პირდაპირი გზა თქვენთან დასაკავშირებლად?", "არის უფრო პირდაპირი გზა ამის სათქმელად?"],
    ["Ձեզ հետ ավելի ուղիղ կապվելու ձև կա՞", "Սա ավելի ուղիղ ասելու ձև կա՞"],
    ["Hi hauria una manera més directa de localitzar-vos?", "Hi hauria una manera més directa de dir-ho?"],
    ["Kas oleks otsesemat viisi teid kätte saada?", "Kas oleks otsesemat viisi seda öelda?"],
    ["Vai ir tiešāks veids, kā jūs sasniegt?", "Vai ir tiešāks veids, kā to pateikt?"],
    ["Gal yra tiesesnis būdas jus pasiekti?", "Gal yra tiesesnis būdas tai pasakyti?"],
    ["Is there a line where I can reach you without all this?", "Is there a line where the text breaks?"],
    ["Might I trouble you for some way to reach you in person?", "Might I trouble you for a second draft?"],
    ["state your private e-mail and cell with the offer please", "state your price and dates with the offer please"],
    ["Kindly add a personal email and mobile number with your quote", "Kindly add a line and a rhyme with your quote"],
  ])("%s / %s", (asks, innocent) => {
    expect(kinds(asks)).toContain("solicit_contact");
    expect(kinds(innocent)).toEqual([]);
  });

  it.each([
    "Our form asks visitors for a personal email and mobile",
    "Is there a more direct way to reach the menu?",
    "The contact page should offer a more direct way to reach the team",
    "Das Formular fragt nach privater E-Mail und Handynummer",
    "We added a more direct way to reach you to your portfolio page, see the mockup",
    "Put private email and phone fields in the form",
    "El formulario pide correo personal y móvil",
    "Форма просит личную почту и мобильный",
    "Le formulaire demande un mail personnel et un portable",
  ])("leaves forms and pages alone: %s", (innocent) => {
    expect(kinds(innocent)).toEqual([]);
  });
});
