/**
 * What people say of how a name is written, by what it does. Notation as in services.ts; all of it is everyday talk, so
 * that a service must be named and a name must stand right beside it.
 */
export const SPELLING = {
  /** The words in front of it, or behind it and a colon, are one name. */
  one_word:
    "one word|all one word|as one word|in one word|single word|no space|no spaces|no gap|no gaps|without space|without spaces|without a space|run together|joined together|stuck together|written together|all together|squished together|smushed together|minus the space|minus the spaces|" +
    "todo junto|sin espacio|sin espacios|todo pegado|pegado|una sola palabra|en una palabra|tudo junto|sem espaco|sem espacos|junto sem espaco|uma palavra so|numa palavra so|tout attache|tout colle|colle|en un mot|en un seul mot|sans espace|sans espaces|d'un seul tenant|tot junt|sense espais|todo xunto|sen espazos|" +
    "zusammengeschrieben|zusammen geschrieben|ein wort|in einem wort|ohne leerzeichen|tutto attaccato|tutto unito|senza spazi|senza spazio|una parola sola|aan elkaar|zonder spaties|zonder spatie|een woord|aaneen|ett ord|utan mellanslag|ihopskrivet|hopskrivet|i ett ord|et ord|i et ord|uten mellomrom|uden mellemrum|sammenskrevet|eitt orð|an bils|yhteen|yhteen kirjoitettuna|ilman valeja|ilman valilyontia|yhtena sanana|" +
    "razem pisane|pisane razem|jednym slowem|bez spacji|dohromady|bez mezer|bez mezery|jednim slovem|jedno slovo|spolu|bez medzier|bez medzery|jednym slovom|egybe|egybeirva|szokoz nelkul|egy szo|fara spatiu|fara spatii|legat|intr-un cuvant|un singur cuvant|skupa|zajedno|bez razmaka|jednom rijecju|skupaj|brez presledka|brez presledkov|pa nderprerje|nje fjale|kokku|uhe sonana|ilma tuhikuta|kopa|bez atstarpem|vienu vardu|be tarpu|vienas zodis|" +
    "слитно|без пробелов|без пробела|одним словом|в одно слово|разом|без пробілів|без пробілу|одним словом|слято|без интервали|без интервал|една дума|заедно|без размак|спојено|једна реч|бирге жазылган|бір сөз|бос орынсыз|зайгүй|нэг үг|" +
    "bitisik|bosluksuz|bosluk yok|tek kelime|birlesik|bir soz|bosluqsuz|probelsiz|bir so'z|μια λεξη|χωρις κενα|χωρις κενο|κολλητα|ενωμενα|" +
    "tanpa spasi|spasi dihapus|digabung|gabung|disambung|satu kata|tanpa jarak|tanpa ruang|walang space|walang spasyo|walang puwang|dikit-dikit|dikit dikit|magkadikit|isang salita|viet lien|viet lien nhau|lien nhau|khong dau cach|khong cach|bila nafasi|neno moja|pamoja bila nafasi|" +
    "bina space|bina space ke|bina gap|space nahi hai|ek saath|ek hi word|bagair space|बिना स्पेस|बिना जगह|एक साथ|एक शब्द|স্পেস ছাড়া|একসাথে|இடைவெளி இல்லாமல்|சேர்த்து|ఖాళీ లేకుండా|కలిపి|ಸ್ಪೇಸ್ ಇಲ್ಲದೆ|" +
    "بدون مسافات|بدون مسافه|بدون فراغات|بدون فراغ|كلمه واحده|متصله|بدون فاصله|سر هم|سرهم|چسبيده|بغير سپيس|בלי רווחים|בלי רווח|מילה אחת|ביחד|" +
    "スペースなし|つなげて|続けて書いて|띄어쓰기 없이|붙여서|연달아|连着写|連著寫|没有空格|沒有空格|中间没空格|无空格|ไม่เว้นวรรค|เขียนติดกัน|ติดกัน|გამოტოვების გარეშე|ერთად|միասին|አንድ ቃል",
  /** The word in front of it is a name, and this says of its letters what a listener would get wrong. */
  letters:
    "all lowercase|lowercase|lower case|small letters|all small|no caps|all caps|with a hyphen|with a dash|with hyphen|with an underscore|with underscore|with the underscore|trailing underscore|underscore at the end|dot at the end|no dot|no dots|no underscore|no hyphen|with a dot|with two *|with one *|double *|with a double *|with a k|with a c|with a z|with a y|with a ph|with an x|with an s|with a q|spelt|spelled|spelling|" +
    "en minusculas|todo minusculas|en minuscula|con guion|con guion bajo|sin puntos|sin guion|con k|con z|con doble|em minusculas|tudo minusculo|com hifen|com underline|sem ponto|com k|com dois|en minuscules|tout en minuscules|avec un tiret|avec tiret|sans point|sans accent|sin acento|sem acento|avec deux|avec un k|" +
    "kleingeschrieben|klein geschrieben|alles klein|mit bindestrich|mit unterstrich|ohne punkt|mit doppel|mit zwei|mit k|tutto minuscolo|in minuscolo|con trattino|con due|senza punto|kleine letters|met streepje|met twee|zonder punt|sma bokstaver|smaa bogstaver|med bindestreck|med bindestrek|med bindestreg|med to|med tva|pienella|kahdella|" +
    "malymi literami|malymi|z myslnikiem|z kropka|bez kropek|przez dwa|malymi pismeny|s pomlckou|bez tecky|malym pismom|kisbetuvel|kotojellel|cu litere mici|cu cratima|malim slovima|s crticom|" +
    "через дефис|с дефисом|через точку|через нижнее подчеркивание|через подчеркивание|с подчеркиванием|маленькими буквами|маленькими|с маленькой|латиницей|по-английски|английскими буквами|через дефіс|через крапку|через підкреслення|маленькими літерами|латиницею|с малки букви|на латиница|с тире|" +
    "kucuk harf|kucuk harfle|tireli|tire ile|alt tireli|huruf kecil|huruf kecil semua|pakai strip|pakai garis bawah|maliit lahat|small letters lahat|may underscore|viet thuong|chu thuong|co gach ngang|khong dau|herufi ndogo|chote akshar|small mein|छोटे अक्षर|ছোট হাতের|حروف صغيره|بالانجليزي|با حروف كوچك|חרוף קטנות|אותיות קטנות|באנגלית|小写|全小写|小文字|소문자|ตัวเล็ก|μικρα γραμματα|με παυλα",
} as const;

export type SpellingKind = keyof typeof SPELLING;
