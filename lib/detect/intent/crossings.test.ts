import { describe, expect, it } from "vitest";
import { sureKinds } from "@/lib/detect/intent/testing/sure-kinds";

const kinds = (text: string) => sureKinds("client", text);

describe("over to a messenger, or to the next page", () => {
  it.each([
    ["Ватсапқа көшейік, мұнда дауыс жіберу қиын екен", "Келесі кезеңге көшейік, мұнда бәрі дайын"],
    ["Телеграмға ауысайық, сонда файл оңай жіберіледі", "Басқа түске ауысайық, файлды осында жіберемін"],
    ["Ватсапка өтөлүчү, бул жакта үн жөнөтүлбөйт экен", "Кийинки барака өтөлүчү, бул жакта баары даяр"],
    ["Telegramga o'taylik, u yerda ovozli yozish oson", "Keyingi bosqichga o'taylik, fayl shu yerda"],
    ["Telegramga o'tvolaylik", "Keyingi rasmga o'tvolaylik"],
    ["Vatsapa keçək də, burda səs getmir", "Növbəti səhifəyə keçək də, burda hər şey hazırdır"],
    ["Telegramda davam edərik, ora keçin", "Burada davam edərik, ikinci səhifəyə keçin"],
    ["Ватсапка күчик, монда тавыш җибәреп булмый", "Икенче биткә күчик, монда барысы да әзер"],
    ["WhatsApp'a geçelim mi, burada ses kaydı gitmiyor", "İkinci sayfaya geçelim mi, burada her şey hazır"],
    ["Ватсап руу шилжье, энд дуу явахгүй байна", "Дараагийн хуудас руу шилжье, энд бүгд бэлэн"],
    ["Telegram-a geçeliň, bu ýerde ses gitmeýär", "Indiki sahypa geçeliň, bu ýerde hemmesi taýýar"],
    ["ap ka whatsapp hai kya? udhar aa jao detail me samjhata hu", "aap ka logo ready hai kya? idhar aa jao design pe"],
    ["apnar ki imo ache? okhane asen bolchi", "apnar ki file ache? ekhane den bolchi"],
    ["apnr wp ase ki vai, oi khane kotha boli", "apnr logo ase ki vai, ekhane den"],
    ["আপনার কি হোয়াটসঅ্যাপ আছে? ওখানে আসেন কথা বলি", "আপনার কি লোগো আছে? এখানে দেন"],
    ["Tuhamie ile app ya kijani tupige story huko", "Tuhamie page ya pili, logo ni ya kijani"],
    ["Twende kwa app ya blue ya ndege, huko nitakushow details", "Twende kwa page ya blue, nitakushow logo hapa"],
    ["Tusonge WhatsApp tumalize hii story", "Tusonge mbele na logo, tumalize hapa"],
    ["Make we waka go the green app make we gist well", "Make we waka go the next page, green logo dey there"],
    ["Lipat tayo sa green na app, dun na tayo magkwentuhan", "Lipat tayo sa page two, green ang logo"],
    ["May vb ka ba? dun na lang tayo mag usap", "May logo ka ba? dito na lang tayo mag usap"],
    ["Pindah ke aplikasi ijo yuk kak, ngobrolnya enak di sana", "Pindah ke halaman dua ya kak, logonya ijo"],
    ["Meh pindah app hijau, senang nak sembang", "Meh pindah page dua, logo hijau"],
    ["Qua app xanh lá nói chuyện cho tiện nhé", "Qua trang hai xem logo xanh lá nhé"],
    ["ย้ายไปแอปเขียวกันดีกว่าค่ะ คุยง่ายกว่า", "ย้ายไปหน้าสองดีกว่าค่ะ โลโก้สีเขียว"],
    ["去绿色那个软件聊吧，这里不方便", "去绿色那个页面看吧，这里放图"],
    ["여기 말고 노란 톡에서 얘기해요, 시안도 바로 보내드릴게요", "여기 말고 노란 배경에서 시안 보내드릴게요"],
    ["緑のアプリに移って話しませんか、資料もすぐ送れます", "緑の背景に移って見ませんか、資料もすぐ送れます"],
    ["Pasémonos a la app verde, ahí te cuento todo", "Pasemos a la página verde, ahí va el logo"],
    ["Bora pro zap, aqui o áudio não vai", "Bora pro layout, aqui o áudio não entra"],
    ["On bascule sur l'appli verte, ce sera plus simple", "On bascule sur la page verte, ce sera plus simple"],
    [
      "Wechseln wir in die grüne App, da quatscht es sich leichter",
      "Wechseln wir auf die grüne Seite, da steht das Logo",
    ],
    ["Passiamo sull'app verde, lì parliamo meglio", "Passiamo sulla pagina verde, lì va il logo"],
    ["Przejdźmy na zieloną apkę, tam pogadamy", "Przejdźmy na zieloną stronę, tam jest logo"],
    ["Пошли в зелёный мессенджер, там голосовые проще", "Пошли на зелёную страницу, там логотип"],
    ["Го в телегу, тут голосовые не грузит", "Го в фигму, тут кнопки поправлю"],
    ["Ходімо у вайбер, тут голосові не проходять", "Ходімо у фігму, тут кнопки поправлю"],
    ["Poydem v telegu, tut golosovye ne idut", "Poydem v figmu, tut knopki popravlyu"],
    ["Xaydi da minem na viber tam e po-lesno", "Haide da minem na stranica dve"],
    ["Yalla n2el 3al whats, hena el sot mesh beyewsal", "Yalla n2el 3al saf7a el tanya, hena kollo tamam"],
    ["يلا ننقل على الواتس هنا الصوت ما يوصل", "يلا ننقل على الصفحه التانيه هنا كله تمام"],
    ["بیا بریم واتس، اینجا ویس نمیره", "بیا بریم صفحه دو، اینجا همه چی آماده ست"],
    ["בוא נעבור לווטסאפ, פה הקלטות לא עוברות", "בוא נעבור לעמוד שתיים, פה הכול מוכן"],
    ["Πάμε στο πράσινο app να τα πούμε πιο άνετα", "Πάμε στην πράσινη σελίδα, το λογότυπο είναι εκεί"],
    ["Mu koma WhatsApp mana, murya bata tafiya a nan", "Mu koma shafi na biyu, komai ya yi a nan"],
    ["Ẹ jẹ́ ká lọ sí WhatsApp, ohùn kì í lọ níbí", "Ẹ jẹ́ ká lọ sí ojú ìwé kejì"],
    ["Ka anyị gaa WhatsApp, olu anaghị aga ebe a", "Ka anyị gaa peeji nke abụọ"],
    ["Asiye ku WhatsApp, lapha izwi alihambi", "Asiye ekhasini lesibili, lapha konke kuhle"],
    ["Vamos al whats bro, here the audio no jala", "Vamos al next screen bro, here the audio no jala"],
    ["ወደ ዋትሳፕ እንሂድ፣ እዚህ ድምፅ አይሄድም", "ወደ ሁለተኛው ገጽ እንሂድ፣ እዚህ ሁሉም ዝግጁ ነው"],
    ["WhatsApp-ზე გადავიდეთ, აქ ხმოვანი არ იგზავნება", "მეორე გვერდზე გადავიდეთ, აქ ყველაფერი მზადაა"],
    ["Անցնենք վոթսափ, այստեղ ձայնը չի գնում", "Անցնենք երկրորդ էջին, այստեղ ամեն ինչ պատրաստ է"],
    ["வாட்ஸ்அப்புக்கு போலாம், இங்க வாய்ஸ் போகல", "அடுத்த பக்கத்துக்கு போலாம், இங்க எல்லாம் ரெடி"],
  ])("%s / %s", (asks, innocent) => {
    expect(kinds(asks)).toContain("solicit_contact");
    expect(kinds(innocent)).toEqual([]);
  });
});

describe("files sent there", () => {
  it("are no money", () => {
    expect(kinds("여기 말고 노란 톡에서 얘기해요, 시안도 바로 보내드릴게요")).toEqual(["solicit_contact"]);
    expect(kinds("여기 말고 밖에서 하시죠, 계약금 바로 입금해 드릴게요")).toContain("solicit_payment");
  });
});
