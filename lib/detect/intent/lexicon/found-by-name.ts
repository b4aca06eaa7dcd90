import type { Lexicon } from "@/lib/detect/intent/slots";

/**
 * "Google my surname", "there is only one of that name there" (`askc`), and what is said to be found that way: the number
 * at the top of the page, the first pin on the map (`rch`), because one may supposedly not write it here (`flt`). The name must be the speaker's own: whoever searches for a
 * file, a layer or a first place for his shop says none of this.
 */
const WORDS: Readonly<Record<string, Lexicon["words"]>> = {
  en: {
    srch: "(how many/many) (of us/people with that name/people called that), no one else (is called that/has that name)",
    flt: "(cant/cannot/not allowed to/arent allowed to/wont) (type/put/write) it (in writing/down/) here (apparently/supposedly/it seems), (apparently/supposedly) (you cant/we cant/one cant/not allowed to) (type/put/write) it here",
    askc: "internet will tell (you/u), (number/phone) is (painted/written) on (the/our/my) (van/door/shopfront/awning), (my/the) (name/town) (and/plus) (town/city/name/trade) (in/into) (any/a) search (engine/bar), (were/im/our workshops/our shops/my shops/my studios) the top result (in town/here/in the area/on google/around here), into any search (bar/engine) (and/then) (ring/call/write), (google/search/search for/look up/search up) (my/our) (surname/last name/full name/studio/studio name/shop/shop name/bakery/workshop/trade name), (only/just) one (of me/of us/of that name/by that name/with that name/person called that) on (linkedin/facebook/insta/instagram/google/the maps/the internet), (look me up/find me/search me/look us up/find us) and (send/drop/pop/say hi/say hello/message/add/call/write/ring/ping/connect), send (me/us/) a connection, (were/we are/im/i am/we come up/i come up/we pop up/i pop up) (the/) first (one/pin/hit/result/) on (the/google) maps",
    rch: "(number/phone/tel/mobile/e mail/email) (is/sits/s) (right/) (on top/at the (very/) top/there at the top), (with the/the) (phone/number) and all, (phone/number) (comes/pops) (right/straight/) up",
    work: "(when/if) (people/customers/clients/somebody/someone/they) (google/search/look for), (want/need/hope/trying/like) (us/me/it/) to (come/rank/be/show/appear) (up/) (first/higher/on top)",
  },
  es: {
    srch: "(nadie mas/no hay nadie mas) (se llama asi/con ese nombre/con este apellido)",
    flt: "(aqui/por aqui) (dicen que/parece que) no (se puede/me dejan/dejan) (escribirlo/ponerlo)",
    askc: "mi nombre y (la/mi) ciudad en (el/un) buscador, (buscanos/buscame/busquenos) en (maps/google maps/el mapa), ahi (esta/sale) el (numero/telefono), (teclea/pon/escribe) (en google (por/)/en el mapa) (mi/el) (apellido/nombre de mi (taller/estudio/tienda/negocio)), (pon/escribe) el nombre de mi (taller/estudio/tienda/negocio) en (google/el mapa), (busca/buscame/busque/busqueme/buscad/googlea/googleame) (en google/por/en google por/) (mi/el) (apellido/nombre completo/nombre de mi (taller/estudio/tienda/negocio)), (soy/somos) (la/el/los/las) unic* con ese (nombre/apellido) en",
    rch: "(telefono/numero/correo) (esta/sale/aparece/viene) (arriba/justo arriba/el primero)",
  },
  pt: {
    srch: "(ninguem mais se chama assim/nao tem outro com meu nome)",
    flt: "aqui (parece que/dizem que) nao (pode/deixam) (escrever/por/colocar)",
    askc: "meu nome e a (cidade/minha cidade) no (buscador/google), (procura a gente/procurar nossa (loja/oficina)/acha a gente) no (maps/google maps), (joga/jogue/poe/coloca/bota/digita/pesquisa/procura/procure/busca) (o/) (meu (nome/sobrenome/apelido)/nome (do/da) (meu/minha) (loja/estudio/atelie)) no google, (so/so tem/so existe) (um/uma/eu) com (esse/este) (nome/sobrenome) no",
    rch: "(telefone/numero/contato) (aparece/sai/ta/esta) (logo/bem/) (em cima/no topo/de cara)",
  },
  fr: {
    srch: "personne d autre (ne s appelle/ne porte ce nom/a ce nom)",
    flt: "parait qu on (n a/ne peut) pas le droit de (l ecrire/le mettre) ici, ici on ne peut pas l ecrire parait il",
    askc: "mon nom et (ma/la) ville (dans/sur) (un/le) moteur de recherche, (cherchez nous/chercher notre (atelier/boutique/enseigne)/trouvez nous) sur (maps/google maps), (googlez/googlise/googlisez) mon (nom/nom de famille/patronyme/atelier/enseigne), (tapez/tape/cherchez/cherche) mon (nom/nom de famille/patronyme/atelier/enseigne) sur (google/internet/maps), je suis (la seule/le seul) (a porter ce nom/avec ce nom/de ce nom) sur",
    rch: "(numero/telephone) est (tout en haut/en haut de/en tete de)",
  },
  de: {
    flt: "(darf ich/darf man) (es/das/die nummer) hier (angeblich/ja/leider) nicht (schreiben/reinschreiben/hinschreiben)",
    askc: "(mein name/meinen namen) (plus/und) (ort/stadt) in (die suche/eine suchmaschine/google), leicht zu finden name und (stadt/ort) (genugt/genugen/reicht), (sucht uns/such uns/suchen sie uns) (bei/auf) (maps/google maps), (googeln sie/google/googel/googelt/googele) (mal/einfach/kurz/bitte/) (meinen (nachnamen/namen/laden)/unseren (laden/namen)/meine (werkstatt/firma)), (mich gibts/mich gibt es) (auf/bei) (linkedin/xing/facebook/insta/instagram) nur einmal, (wir sind/ich bin/unsere werkstatt ist/unser laden ist) der erste (treffer/eintrag) (auf der karte/bei maps/bei google maps)",
    rch: "(nummer/telefonnummer/mobilnummer) steht (ganz oben/da oben/gleich oben/dabei/oben auf)",
  },
  it: {
    srch: "nessun altro (si chiama cosi/ha quel nome/con quel nome)",
    flt: "qui (pare/dicono) che non si possa (scriverlo/mettere)",
    askc: "il mio nome e la (citta/mia citta) (in un motore/su un motore) di ricerca, (cercare la nostra (bottega/officina)/cercaci/trovaci) su (maps/google maps), (cerca/cerchi/cercate/googla) il mio (cognome/nome e cognome/negozio/laboratorio) (su google/su internet/), con (questo/quel) (nome/cognome) su (linkedin/facebook/instagram) ci sono solo io, con (questo/quel) (nome/cognome) (ci sono/esisto) solo io",
    rch: "(numero/telefono) (e/sta/compare) (in cima/in alto/subito in cima)",
  },
  nl: {
    srch: "hoeveel mensen heten zo, (heet verder niemand/niemand anders heet) zo",
    flt: "(mag je/mag ik) (het/dat) hier (schijnbaar/blijkbaar) niet (typen/schrijven)",
    askc: "mijn naam en (de/mijn) (stad/plaats) in een (zoekmachine/zoekbalk), (google/googel) (maar/even/gewoon/) (mijn/onze) (achternaam/naam/winkel/zaak/atelier), (maar een/er maar een) met (die/mijn) naam op",
    rch: "nummer staat (bovenaan/helemaal bovenaan/erbij)",
  },
  sv: {
    srch: "ingen annan (heter sa/med det namnet)",
    askc: "mitt namn och (staden/orten) i (en/) sokmotor, (googla/sok pa) (mitt efternamn/mitt namn/var (butik/verkstad)), (googla/sla upp) mitt (efternamn/namn), bara en med mitt namn pa",
    rch: "(numret/nummer) (kommer upp/star) (hogst upp/overst) (pa sidan/)",
  },
  da: {
    askc: "google mit (efternavn/navn), google (vores/min) (butik/forretning)",
    rch: "(star nummeret/nummeret star) overst (pa siden/)",
  },
  no: {
    askc: "(google/sok opp) (etternavnet/navnet/butikken) (mitt/min/var)",
    rch: "nummeret star overst (pa siden/)",
  },
  fi: {
    askc: "(googlaa/googlettakaa/googleta/hae googlesta) (sukunimeni/nimeni/liikkeeni/mun nimi/mun sukunimi)",
    rch: "numero on (sivun/heti) (ylareunassa/ylhaalla/alussa)",
  },
  pl: {
    srch: "takich nazwisk, z takim nazwiskiem, o takim nazwisku",
    flt: "(tutaj/tu) podobno nie (wolno/mozna) (tego/numeru/) (wpisywac/pisac/podawac)",
    askc: "moje (nazwisko/imie) i miasto w (wyszukiwarce/wyszukiwarke), (wygoogluj/wygooglaj/wygooglowac/wygugluj/prosze wygooglowac/wpisz w google) (moje nazwisko/nasza nazwe/nazwe (mojej/mojego) (firmy/pracowni/sklepu)), (jedyna/jedyny/tylko jedna/tylko jeden) o (tym/takim) nazwisku na",
    rch: "numer (jest/widnieje) (na samej gorze/na gorze)",
  },
  cs: {
    srch: "(takovych prijmeni/s takovym jmenem/s timhle jmenem)",
    flt: "(tady/sem) se to pry (nesmi/nemuze) (psat/davat)",
    askc: "moje (jmeno/prijmeni) a mesto do (vyhledavace/hledacku), (vygooglujte/vygooglite/vygoogli/vygoogluj/vygugli/zadejte do google) (si/) (me/moje) (prijmeni/jmeno), (vygooglujte/vygoogli) (si/) (nasi dilnu/nas obchod)",
    rch: "cislo je (uplne/hned/) nahore (na strance/)",
  },
  sk: {
    askc: "(vygooglite/vygoogli/vyguglite/vygugli) (si/) moje (priezvisko/meno)",
    rch: "cislo je (uplne/hned/) hore (na stranke/)",
  },
  hu: {
    askc: "(guglizd/guglizza/guglizz) (be/ra/meg/) (a/az/) (vezeteknevem*/nevem*/uzletem*/boltom*/muhelyem*)",
    rch: "(szam/telefonszam) ott van az oldal tetejen, (szam/telefonszam) (legfelul/az oldal tetejen)",
  },
  ro: {
    askc: "(cauta/cautati/cautare/da o cautare) pe google (dupa/) (numele/numele de familie/atelierul/magazinul) (meu/nostru)",
    rch: "numarul (e/este) (sus/chiar sus/primul) (pe pagina/)",
  },
  bg: {
    askc: "(потърси/потърсете/гугълни/напиши) (фамилията/името/магазина/ателието) ми (в гугъл/в google/), (гугълни/гугълнете) (ме/фамилията ми/името ми)",
    rch: "(номерът/телефонът) е (най горе/най отгоре/горе)",
  },
  sr: {
    askc: "(ukucajte/ukucaj/guglajte/guglaj/izguglaj/izguglajte/upisite/укуцајте/гуглајте) (moje (prezime/ime)/nasu radnju/моје презиме)",
    rch: "broj je na vrhu",
  },
  sl: {
    askc: "(pogooglaj/pogooglajte/poguglaj/zguglaj) (moj priimek/moje ime/naso delavnico)",
    rch: "stevilka je na vrhu",
  },
  uk: {
    srch: "таких прізвищ, з таким прізвищем",
    flt: "тут (начебто/ніби/кажуть) не можна (писати/вказувати/лишати)",
    askc: "моє (імʼя/прізвище) та місто в (пошуковику/пошуковик), (загугліть/загугли/погугліть/погугли/введіть у гугл) (моє/нашу/мою) (прізвище/імʼя/майстерню/крамницю/назву), з таким прізвищем (я/) (одна/один)",
    rch: "(номер/телефон) (на самому верху/у самому верху/вгорі сторінки/зверху)",
  },
  ru: {
    srch: "таких фамилий, с такой фамилией, с таким именем",
    flt: "(тут/здесь) (вроде/якобы/говорят) нельзя (писать/указывать/оставлять)",
    askc: "мое (имя/имя и фамилия) и город в (поисковике/поисковик/поиск), (загуглите/загугли/погуглите/погугли/вбейте в гугл/вбей в гугл) (мою фамилию/мое имя/нашу мастерскую/мой магазин/наше название), с такой фамилией (я одна/я один/одна/один), с такой фамилией (там/тут) (одна/один/только я)",
    rch: "(номер/телефон) (в самом верху/на самом верху/сверху страницы/вверху страницы)",
  },
  el: {
    askc: "(γκουγκλάρετε/γκουγκλάρισε/γκούγκλαρε/ψάξτε στο google) (το επώνυμό/το όνομά/το μαγαζί) μου",
    rch: "(τηλέφωνο/νούμερο) είναι πάνω (πάνω/)",
  },
  tr: {
    srch: "bu (isimde/adda/soyadda) (bir tek/tek/sadece)",
    flt: "buraya (yazmak/yazilmasi) (guya/sozde) yasak",
    askc: "adimi ve sehri (arama motoruna/aramaya) yaz*, (soyadimi/adimi/adimi soyadimi/dukkanimi/atolyemi/ismimi) google (a/da/) (yaz*/ara*), google (a/da) (soyadimi/adimi/ismimi) (yaz*/ara*)",
    rch: "(numara/numaram/telefon) (sayfanin/) en ustte*, (numara/numaram) sayfanin (en/) ustunde*",
  },
  he: {
    askc: "(תגגלו/תגגל/תגגלי/גגלו) את (שם המשפחה/השם/החנות) שלי, (חפשו/תחפשו/תחפש) בגוגל את (שם המשפחה/השם) שלי",
    rch: "(המספר/הטלפון) (נמצא/מופיע) (בראש העמוד/למעלה)",
  },
  ar: {
    askc: "(ابحث/ابحثوا/دور/سيرش) (عن/علي) (اسم (عائلتي/محلي/ورشتي/شركتي)/اسمي) (في جوجل/بجوجل/في قوقل/علي جوجل), (اكتب/حط) اسمي في (جوجل/قوقل)",
    rch: "(الرقم/رقمي) (في اعلي الصفحه/فوق/اول شي)",
  },
  fa: {
    askc: "(فامیلی/فامیل/اسم/مغازه) (منو/من رو/مو/من) (تو گوگل/توی گوگل/در گوگل) (سرچ/بزن)*",
    rch: "شماره بالای صفحه*",
  },
  ur: { askc: "گوگل پر (میرا نام/میری دکان/ہماری دکان) (لکھیں/ڈالیں/تلاش کریں)", rch: "نمبر (صفحے کے/) سب سے اوپر" },
  hi: {
    askc: "गूगल पर (मेरा नाम/मेरी दुकान का नाम/हमारी दुकान का नाम/मेरा सरनेम) (डाल*/लिख*/खोज*), गूगल पर (मेरी/हमारी) दुकान",
    rch: "नंबर (सबसे/) ऊपर (मिल/आ/है)*",
  },
  "hi-Latn": {
    askc: "google (pe/par/me) (mera naam/meri dukan ka naam/mera surname) (daal*/dal*/likh*/search*/type*)",
    rch: "number (sabse/sab se) upar",
  },
  bn: { askc: "গুগলে (আমার নাম/আমার দোকানের নাম/আমাদের দোকানের নাম) (লিখ*/খুঁজ*/সার্চ*)", rch: "নম্বর সবার (উপরে/ওপরে)" },
  mr: { askc: "(गुगलवर/गूगलवर) (माझं/माझे/माझ्या) (आडनाव/नाव/दुकानाचं नाव) (शोधा/टाका/टाइप करा)", rch: "नंबर पानाच्या वर*" },
  ta: { askc: "கூகுளில் என் (கடை பெயரை/பெயரை/கடைப் பெயரை)* (தேடு/போடு)*" },
  te: { askc: "గూగుల్‌లో (మా షాపు పేరు/నా పేరు/మా పేరు) (వెతక/కొట్ట)*" },
  ml: { askc: "ഗൂഗിളിൽ (എന്റെ പേര്/എന്റെ കടയുടെ പേര്) (തിരയ/അടിച്ച/നോക്ക)*", rch: "നമ്പർ മുകളിൽ*" },
  gu: { askc: "ગૂગલ પર (મારું નામ/મારી દુકાનનું નામ) (શોધ/લખ/નાખ)*", rch: "નંબર સૌથી ઉપર" },
  pa: { askc: "ਗੂਗਲ (ਤੇ/'ਤੇ) (ਮੇਰਾ ਨਾਂ/ਮੇਰੀ ਦੁਕਾਨ) (ਲੱਭ/ਲਿਖ/ਪਾ)*", rch: "ਨੰਬਰ ਸਭ ਤੋਂ ਉੱਪਰ" },
  ne: { askc: "(गुगलमा/गूगलमा) (मेरो नाम/मेरो पसलको नाम/मेरो थर) (खोज/लेख/हान)*", rch: "नम्बर माथि*" },
  th: {
    askc: "(เสิร์ช/ค้น/พิมพ์)ชื่อ(ร้าน/ผม/เรา/พี่)(ผม/เรา/พี่/)(ใน/ลง)(กูเกิล/กูเกิ้ล/google)",
    rch: "เบอร์(ขึ้น/อยู่)(บนสุด/อันแรก)",
    work: "(ชื่อไฟล์/ในโฟลเดอร์)",
  },
  vi: {
    askc: "(go/tim/tra/kiem/nhap) ten (em/anh/chi/minh/tiem em/tiem minh/quan em/shop em/cua hang em) (len/tren) (google/gg)",
    rch: "(ra so/hien so/so hien) ngay (tren cung/dau trang/dau tien)",
  },
  id: {
    srch: "(cuma satu/hanya satu) (nama itu/yang namanya itu)",
    askc: "(googling/google/search/cari) (aja/saja/) (di google/) (nama tokoku/nama toko saya/nama lengkapku/namaku)",
    rch: "nomornya (muncul/ada) (paling/di) atas",
  },
  ms: { askc: "google (saja/je/) nama (kedai saya/saya/penuh saya)", rch: "nombor ada (paling/di) atas" },
  tl: {
    askc: "(i google/igoogle/google) mo (lang/na lang/) (ang/yung/) (apelyido/pangalan/tindahan) (ko/namin)",
    rch: "nasa taas ng page (yung/ang) number",
  },
  zh: {
    askc: "(抖音/小红书/大众点评)搜(我店名/我的店/我名字), (百度/谷歌/搜/搜索/搜一下/百度一下/谷歌一下)(我/我们)(的/)(工作室的名字/名字/店名/全名/公司名), 叫这个名字的(只有我一个/就我一个), 叫這個名字的(只有我一個/就我一個)",
    rch: "(电话/號碼/号码/電話)就在(最上面/第一条/首页)",
  },
  ja: {
    askc: "(私/僕/うち/うちの店)の(名前/名字/苗字/姓/屋号)を(ググ/検索/グーグルで)*, この名前は(私/僕)だけ",
    rch: "ページの一番上に(番号/電話番号)",
  },
  ko: {
    srch: "제 (가게 이름/이름/상호) (치면/검색하면)",
    askc: "(인스타에/유튜브에/지도에) 제 (가게 이름/이름/상호)*, 제 (이름/이름을/가게 이름/공방 이름) (구글에/네이버에) (검색/쳐)*, (구글에/네이버에) 제 (이름/가게)*",
    rch: "번호가 (맨/제일) 위에",
  },
  sw: { askc: "tafuta (jina langu/duka langu/jina la duka langu) (kwenye/) google", rch: "namba iko juu (kabisa/)" },
  am: { askc: "(ስሜን/የሱቄን ስም) (ጎግል ላይ/ጉግል ላይ) (ፈልጉ/ፈልግ)*", rch: "ቁጥሩ ከላይ አለ" },
  af: { askc: "google (sommer/net/) my (van/naam/winkel)", rch: "nommer staan heel bo*" },
  ka: { askc: "(დაგუგლეთ/დაგუგლე/გუგლში ჩაწერეთ) ჩემი (გვარი/სახელი/მაღაზია)", rch: "ნომერი გვერდის თავში*" },
  hy: { askc: "(գուգլեք/գուգլի/գուգլում փնտրեք) իմ (ազգանունը/անունը/խանութը)", rch: "համարը էջի (վերևում/սկզբում)*" },
  az: {
    askc: "(soyadimi/adimi/dukanimi) google (da/a/) (axtar*/yaz*), google da (soyadimi/adimi) (axtar*/yaz*)",
    rch: "nomre sehifenin en yuxari*",
  },
  kk: {
    askc: "(гуглдан/гуглда) менің (фамилиям/атым/тегім/дүкенім)* (ізде/жаз)*",
    rch: "нөмір ең (жоғарыда/үстінде)",
  },
  uz: { askc: "google(dan/da) (familiyam*/ismim*/dukonim*) (qidir*/yoz*)", rch: "raqam eng (tepada/yuqorida)*" },
  et: { askc: "(guugelda/googelda) (mu/minu) (perekonnanime*/nime*/poodi)", rch: "number on lehe (ulaosas/alguses)" },
  lv: { askc: "(ieguglē/sagūglē/ieguglējiet) manu (uzvārdu/vārdu)", rch: "numurs ir (pašā augšā/augšā)" },
  lt: { askc: "(pagūglink/pagūglinkite/įvesk į google) mano (pavardę/vardą)", rch: "numeris (yra/) pačiame viršuje" },
  ca: {
    askc: "(busca/cerca/busqueu) (el meu cognom/el meu nom) (a google/al google/)",
    rch: "(telefon/numero) (surt/es) a dalt (de tot/)",
  },
  ha: { askc: "(ka/ki/ku) nemi (sunana/shagona) a google", rch: "lambar tana sama" },
  yo: { askc: "wa oruko mi (lori google/ni google)", rch: "nomba mi wa loke" },
  zu: { askc: "sesha (igama lami/isibongo sami) (ku google/kugoogle)", rch: "inombolo iphezulu" },
};

export const FOUND_BY_NAME: readonly Lexicon[] = Object.entries(WORDS).map(([lang, words]) => ({ lang, words }));
