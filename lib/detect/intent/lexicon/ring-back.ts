import type { Lexicon } from "@/lib/detect/intent/slots";

/**
 * "Tell me a number, my grandson will ring you": `cid` is the number told, which alone may be a price or a size; `tel`
 * somebody who will ring.
 */
const WORDS: Readonly<Record<string, { cid: string; tel: string }>> = {
  en: {
    cid: "(tell/give/read) me (a/the/any) number, number of the house",
    tel: "(will/shall/can/could/wants to) (ring/telephone/phone) you",
  },
  de: {
    cid: "(nennen sie/nenn/sagen sie/sag/diktier*) mir (eine/die/deine/ihre) nummer",
    tel: "(meldet sich/melden sich) (dann/) (bei ihnen/bei dir/) telefonisch, (ruft/rufen) (sie/dich) (an/dann an/zuruck)",
  },
  fr: {
    cid: "(dites/donnez/dis/donne) moi un numero",
    tel: "(vous/t/te) (appellera/appelleront/telephonera/rappellera)",
  },
  es: {
    cid: "(digame/dime/dicteme/dictame/deme) (un/el/su/tu) numero",
    tel: "(le/te/lo) (marca/llama/llamara/marcara/telefonea/llaman)",
  },
  pt: {
    cid: "me (diga/diz/fala/dite) (um/o/seu/teu) numero, diga me um numero",
    tel: "(minha neta/meu neto/ela/ele/alguem) (liga/vai ligar/telefona) (pra/para) (voce/ti/o senhor), liga pra voce",
  },
  it: {
    cid: "mi (dica/dia/dai/detti) (un/il suo/il tuo) numero, dimmi un numero",
    tel: "(la/ti/le) (chiama/chiamera/telefona/telefonera)",
  },
  nl: { cid: "(zeg/geef/noem) me (een/je/uw) nummer", tel: "(dan/) (belt/bellen) (mijn/hij/zij/ze/iemand/u/je)" },
  sv: {
    cid: "(sag/ge) (mig/) ett nummer",
    tel: "(sa/) ringer (mitt/min/hon/han/nagon) (barnbarn/dotter/son/) (upp/dig/)",
  },
  da: { cid: "(sig/giv) (mig/) et nummer", tel: "(sa/) ringer (mit/min/hun/han) (barnebarn/datter/son/) (dig/op/)" },
  fi: { cid: "(sano/kerro/anna) (mulle/minulle/) numero", tel: "(lapsenlapseni/tyttareni/poikani/han) soittaa" },
  pl: {
    cid: "(podyktowac/podyktuj/powiedz/powiedziec/podyktuje) (mi/pan/pani/) numer",
    tel: "(zadzwoni/przedzwoni/oddzwoni/zadzwonia) (do/)",
  },
  cs: { cid: "(nadiktuj/nadiktujte/rekni/reknete) (mi/) cislo", tel: "(vam/ti) (zavola/brnkne/cinkne/zavolaji)" },
  hu: {
    cid: "(mondjon/mondj/diktaljon/diktalj) (egy/) (szamot/telefonszamot)",
    tel: "(felhivja/felhiv/hivni fogja/visszahivja)",
  },
  ro: { cid: "(spune/spuneti/zi) mi un numar", tel: "(te/va) (suna/apeleaza/va suna)" },
  el: { cid: "(πες/πείτε/δώσε) μου (ένα/τον/) (νούμερο/αριθμό)", tel: "(να/θα) σε (πάρει/καλέσει), σε παίρνει" },
  ru: {
    cid: "(продиктуй*/скажи/скажите/назови/назовите) (мне/) (номер*)",
    tel: "(тебе/вам) (позвонит/перезвонит/звякнет/наберет), (позвонит/перезвонит/наберет) (тебе/вам/вас)",
  },
  uk: {
    cid: "(скажи/скажіть/продиктуй/продиктуйте) (мені/) (номер*)",
    tel: "(тобі/вам) (подзвонить/зателефонує/передзвонить)",
  },
  tr: {
    cid: "(bir/) numara (soyle/ver/yaz/soyleyin/verin)",
    tel: "(arasin/arayacak/arar) (seni/sizi/), (seni/sizi) (arasin/arar/arayacak)",
  },
  az: { cid: "(bir/) nomre (de/deyin/ver/yaz)", tel: "(sene/size) zeng (etsin/eder/edecek/vursun)" },
  uz: {
    cid: "(nomeringni/nomeringizni/raqamingni/raqamingizni/raqam/nomer) (ayt/ayting/aytib ber/ber)",
    tel: "(telefon/qongiroq/qo ng iroq) (qiladi/qilsin/qilishadi)",
  },
  kk: {
    cid: "(нөміріңді/нөміріңізді/нөмір) (айтшы/айт/айтыңызшы/беріңіз)",
    tel: "(телефон соғады/хабарласады/қоңырау шалады/звандайды)",
  },
  ar: {
    cid: "(قل/قول/قولي/عطني/اعطني) (لي/) (رقم/رقمك)",
    tel: "(بتكلمك/هتكلمك/بتتصل/يتصل/هتتصل/بيتصل/راح يتصل/تتصل) (بك/فيك/عليك/بيك/)",
  },
  fa: { cid: "(یه/یک) شماره (بگو/بگین/بده/بدین)", tel: "(بهت/بهتون) زنگ (بزنه/میزنه/بزنن)" },
  ur: {
    cid: "(کوئی/اپنا) نمبر (بتا دو/بتا دیں/بتاؤ/بتائیں)",
    tel: "(فون/کال) (کر لے گی/کر لے گا/کرے گی/کرے گا), بات کر لے (گی/گا)",
  },
  he: { cid: "(תגיד/תגידי/תן) לי מספר", tel: "(יתקשר/תתקשר/יצלצל/תצלצל) (אליך/אלייך)" },
  hi: {
    cid: "(कोई/अपना) (नंबर/नम्बर) (बता दो/बताओ/बताइए/बता दीजिए)",
    tel: "(फोन/कॉल/बात) कर (लेगा/लेगी/लेंगे), (फोन/कॉल) (करेगा/करेगी)",
  },
  "hi-Latn": {
    cid: "(koi/apna/ek) (number/no/nmbr) (bata/batao/bolo/bata do)",
    tel: "(call/phone/fone) (kar lega/kar legi/karega/karegi/kr lega)",
  },
  bn: { cid: "(একটা/তোমার/আপনার) (নাম্বার/নম্বর) (বলো/বলেন/বলুন)", tel: "(ফোন/কল) (করবে/দিবে/করবেন/দেবে)" },
  ta: { cid: "(ஒரு/உங்க) (நம்பர்/எண்) (சொல்லுங்க/சொல்லு/சொல்லுங்கள்)", tel: "(கூப்பிடுவா/கூப்பிடுவான்/கூப்பிடுவார்/கால் பண்ணுவா*)" },
  te: { cid: "(ఒక/మీ/నీ) (నంబర్/నెంబర్) (చెప్పు/చెప్పండి)", tel: "(ఫోన్/కాల్) (చేస్తుంది/చేస్తాడు/చేస్తారు)" },
  vi: {
    cid: "(doc/cho) (ba/bac/co/chu/minh/) (xin/) so (may/dien thoai/), doc (cho/) (ba/bac/co) so",
    tel: "(no/chau/con) (se/) goi (lai/cho/)",
  },
  id: {
    cid: "(sebutin/sebutkan/bilang) (nomor/nomer)(nya/), (sebut/kasih tau) nomor",
    tel: "(cucu/anak) (saya/ku) (nanti/yang/) (telpon/telepon/hubungi)",
  },
  tl: { cid: "(sabihin/sabihan/ibigay) mo (ang/yung) (numero/number)", tel: "tatawag (ang/sa/po/)" },
  sw: { cid: "(nitajie/niambie/nipe) (namba/nambari)", tel: "(atakupigia/watakupigia/akupigie)" },
  ha: { cid: "(fada/faɗa) (min/mini) (lamba/lambar)", tel: "(ta/zai/za ta) kira (ka/ki/ku)" },
  ko: { cid: "번호 (좀/하나) (불러/알려/말해)(줘/주/줄)", tel: "(손녀/손자/아들/딸)(가/이) (걸/전화)" },
  ja: { cid: "番号を(お教え/教え/お聞かせ)", tel: "電話(させ/をさせ/いたさせ)" },
  zh: {
    cid: "(报/報/说/說/念)(个/個/一下/下)(号码/號碼/号/電話/电话)",
    tel: "(打给你/打給你/给你打/給你打/打过去/打過去/回你电话)",
  },
  ka: { cid: "ნომერი მითხარი*, ნომერი მითხარით", tel: "დაგირეკავს, დაგირეკავენ" },
  hy: { cid: "(մի/) համար (ասա/ասեք/տուր)", tel: "(կզանգի/կզանգեն/զանգի)" },
  am: { cid: "ቁጥር (ንገረኝ/ንገሪኝ/ይንገሩኝ)", tel: "(ትደውላለች/ይደውላል/ይደውላሉ)*" },
};

export const RING_BACK: readonly Lexicon[] = Object.entries(WORDS).map(([lang, words]) => ({ lang, words }));
