import { describe, expect, it } from "vitest";
import { detect } from "@/lib/detect/detect";

const kinds = (text: string) =>
  detect({ surface: "message", messages: [{ role: "freelancer", text }] })
    .signals.filter(({ score }) => score >= 0.5)
    .map(({ kind }) => kind);

describe("a messenger by its colour or picture", () => {
  it.each([
    ["I'm quicker on the purple one, if you've got it", "The purple one is quicker to print than the blue"],
    ["Shall we hop over to the yellow bubble? This inbox is slow", "Shall we make the yellow bubble a bit larger?"],
    ["Let's go over to green, I always see it there", "Let's go over to green for the headline, red is too loud"],
    ["You'll catch me on the one with the paper plane", "Put the one with the paper plane next to the title"],
    ["Find me on the bird or the F, whichever you use", "The bird and the F go on the left of the crest"],
    ["Message me on the Zuckerberg one", "The article is on how Zuckerberg began"],
    ["Pásate al verde, ahí contesto enseguida", "Pasa el botón al verde, el rojo no se ve"],
    ["Me chama no verdinho que respondo na hora", "Deixa o botão no verdinho que fica melhor"],
    ["On passe sur le vert ? J'y réponds tout de suite", "On passe le bouton en vert ? Il se verra mieux"],
    ["Lass uns rüber zu Grün, da antworte ich sofort", "Lass uns den Button grün machen, das passt besser"],
    ["Passiamo sul verdino? Lì rispondo subito", "Passiamo al verde per il pulsante?"],
    ["Zullen we naar de groene? Daar zie ik het meteen", "Zullen we de knop groen maken?"],
    ["Ska vi ta det på den gröna i stället? Där svarar jag direkt", "Ska vi ta den gröna knappen i stället?"],
    ["Skal vi tage den over på den grønne? Der svarer jeg med det samme", "Skal vi tage den grønne knap i stedet?"],
    ["Skal vi ta det på den grønne? Der svarer jeg med en gang", "Skal vi ta den grønne knappen i stedet?"],
    ["Siirrytäänkö vihreään? Siellä vastaan heti", "Vaihdetaanko nappi vihreään?"],
    ["Przejdźmy na zielonego, tam odpisuję od razu", "Zmieńmy przycisk na zielony, będzie lepiej widać"],
    ["Přejděme na zelenou appku, tam odpovím hned", "Přejděme u tlačítka na zelenou"],
    ["Napíš mi na tú fialovú so slúchadlom", "Daj tú fialovú so slúchadlom do pätičky webu"],
    ["Scrie-mi pe aia mov cu telefonul", "Pune aia mov cu telefonul în subsolul afișului"],
    ["Айде в лилавото, там отговарям веднага", "Нека бутонът е лилав, така се вижда"],
    ["Ajmo na zeleno, tamo odmah odgovaram", "Ajmo dugme u zeleno, bolje se vidi"],
    ["Перейдімо на зелений, там я відповідаю одразу", "Перейдімо на зелений колір кнопки"],
    ["Давайте в зелёный, там отвечаю сразу", "Давайте кнопку в зелёный, так лучше видно"],
    ["Πάμε στο πράσινο; Εκεί απαντάω αμέσως", "Πάμε σε πράσινο για το κουμπί;"],
    ["Yeşile geçelim mi? Orada hemen cevap veriyorum", "Butonu yeşile geçelim mi?"],
    ["בוא נעבור לסגול עם הטלפון, שם אני זמין", "בוא נעבור לסגול בכפתור, זה יותר יפה"],
    ["خلينا على الأخضر، هناك أرد على طول", "خلينا الزر أخضر، أوضح كذا"],
    ["بیا بریم تو سبزه، اونجا زود جواب می‌دم", "دکمه رو سبز کنیم بهتره"],
    ["سبز والی پر آ جائیں، وہاں فوراً جواب دیتا ہوں", "بٹن سبز والا کر دیں، زیادہ اچھا لگے گا"],
    ["हरे वाले पर आ जाइए, वहाँ तुरंत जवाब देता हूँ", "हरे वाले बटन को थोड़ा बड़ा कर दीजिए"],
    ["hare wale pe aa jao, wahan turant reply karta hu", "hare wale button ko bada kar do"],
    ["हिरव्यावर या, तिथे लगेच उत्तर देतो", "बटण हिरवं करा, छान दिसेल"],
    ["பச்சையில வாங்க, அங்க உடனே பதில் சொல்றேன்", "பட்டனை பச்சையில போடுங்க, நல்லா தெரியும்"],
    ["గ్రీన్ దాంట్లోకి రండి, అక్కడ వెంటనే రిప్లై ఇస్తా", "బటన్ గ్రీన్ లో పెట్టండి"],
    ["പച്ചയിലേക്ക് വരൂ, അവിടെ പെട്ടെന്ന് മറുപടി തരാം", "ബട്ടൺ പച്ചയിലേക്ക് മാറ്റൂ"],
    ["લીલાવાળા પર આવો, ત્યાં તરત જવાબ આપું છું", "લીલા બટનને મોટું કરો"],
    ["ไปคุยในเขียวกันไหม ตอบไวกว่า", "ปุ่มเปลี่ยนเป็นสีเขียวกันไหม เด่นกว่า"],
    ["Qua bên màu tím nhắn cho anh nhé", "Đổi nút sang màu tím nhé"],
    ["Pindah ke yang ijo aja yuk, aku fast respon di sana", "Tombolnya ganti ke yang ijo aja"],
    ["Jom pindah ke yang hijau, saya balas cepat di sana", "Tukar butang ke warna hijau"],
    [
      "Lipat tayo sa purple na may telepono, doon ako mabilis sumagot",
      "Gawin nating purple yung button na may telepono",
    ],
    ["咱去绿的那个聊吧，回得快", "按钮用绿的那个吧，醒目"],
    ["緑のほうに移りませんか？そっちならすぐ返せます", "ボタンは緑のほうにしませんか？"],
    ["노란 말풍선으로 넘어가서 얘기하시죠", "노란 말풍선을 오른쪽으로 옮겨 주세요"],
    ["Tuhamie kwenye ile ya kijani, huko najibu haraka", "Weka kitufe cha kijani, kinaonekana vizuri"],
    ["ወደ አረንጓዴው እንሂድ፣ እዛ ቶሎ እመልሳለሁ", "ቁልፉን አረንጓዴ አድርገው"],
    ["Kom ons gaan oor na die groene, daar antwoord ek dadelik", "Maak die knoppie groen, dit lyk beter"],
    ["Yaşıla keçək, orda tez cavab verirəm", "Düyməni yaşıla keçirək"],
    ["Жасылға өтейік, сонда бірден жауап беремін", "Батырманы жасылға ауыстырайық"],
    ["Yashiliga o'taylik, o'sha yerda darrov javob beraman", "Tugmani yashil qilaylik"],
    ["გადავიდეთ მწვანეზე, იქ მაშინვე გპასუხობ", "ღილაკი მწვანე გავხადოთ"],
    ["အစိမ်းလေးမှာ ပြောရအောင်၊ အဲ့မှာ ချက်ချင်းပြန်တယ်", "ခလုတ်ကို အစိမ်းရောင်ပြောင်းပါ"],
    ["Lähme rohelisse üle, seal vastan kohe", "Teeme nupu roheliseks"],
    ["Pārejam uz zaļo, tur atbildu uzreiz", "Pogu taisām zaļu"],
    ["Pereikim į žalią, ten atsakau iškart", "Mygtuką darom žalią"],
  ])("%s / %s", (asks, innocent) => {
    expect(kinds(asks)).toContain("solicit_contact");
    expect(kinds(innocent)).toEqual([]);
  });

  it.each([
    "Let's switch to green for the call-to-action",
    "Can you move over to blue on the cover?",
    "I have the purple one on the left artboard",
    "Add the yellow one with the small phone to the icon set",
    "Auf dem blauen mit dem Telefon fehlt der Schatten",
    "Usa el azul en el titular y el verde en el pie",
    "On passe sur le bleu pour le fond ?",
    "Passiamo sul verde per lo sfondo?",
    "Давайте в синий перекрасим кнопку",
    "Напишите в синий блок, что скидка до пятницы",
    "Przejdźmy na zielony kolor w tle",
    "Maviye geçelim mi başlıkta?",
    "用绿的那个做背景",
    "緑のほうに変えませんか",
    "Ganti ke yang hijau aja untuk tombolnya",
  ])("leaves colours of a layout alone: %s", (innocent) => {
    expect(kinds(innocent)).toEqual([]);
  });
});
