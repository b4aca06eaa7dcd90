import type { Lexicon } from "@/lib/detect/intent/slots";

/**
 * What is said rather than written in the South Slavic languages, in both scripts: a ring, a number, cash "on the hand", a debt set off;
 * and what only sounds like it (a number of pages, a payment slip's reference, stickers).
 */
const WORDS: Readonly<Record<string, Lexicon["words"]>> = {
  sl: {
    askc: "(daj/posli/pusti/povej/zaupaj/napisi/vrzi/dej) (mi/) (svojo stevilko/tvojo stevilko/telefonsko/gsm/cifro/svoj mail/tvoj mail/mejl/svoj mejl/viber/whatsapp/insta/kontakt/stevilko telefona/svoj telefon), (gremo/greva/dobimo se/dobiva se/se dobimo/se dobiva/pridi) (na/pri) (kavo/pivo/kavi/pijaco/pir/pivu/kafe), (oglasi se/pridi/pridite/oglasite se) (v pisarni/pri meni/v pisarno/k meni/v ateljeju), (pisi/pisi mi/cuj/slisiva se/slisimo se) (na/po/prek) (viber/vibru/viberju/whatsapp/whatsappu/insti/insta/fejsu/telegramu/mail), (imas/imate) (viber/whatsapp/telegram/signal/insto)",
    tel: "(poklici/poklicite/cingni/zvrti/pocingaj) (me/mi), (poklicem/pocingam) te",
    offp: "(na roko/na roke/v roko) (pa brez/in brez/brez/dam/placam/naredim/pa), brez racuna (naredim/za/in/pa/je), (ti/vam) (lahko/) (nakazem/placam/polozim) (mimo njih/direktno/na trr/na racun/na revolut/v roko), mimo njih (ti/vam/nakazem/placam), (svojo/svoj/mojo) povezav* za placil*, na crno (ti/naredim/placam)",
    trf: "nakazem, nakazal, nakazala, nakazi, nakazite",
    acc: "na trr, moj trr, tvoj trr, stevilka trr",
    endc: "(zapri/preklici/ustavi) (narocilo/pogodbo/projekt)",
    x: "stevilk* (strani/narocila/racuna/besed/verzije), nalepk* za (viber/whatsapp)",
    neg: "ni govora, kje pa, niti slucajno, pod nobenim pogojem",
  },
  hr: {
    askc: "(posalji/posaljes/poslat/poslati/daj/das/dajte/baci/ostavi/pusti/saljem/salji/napisi/mogu dobiti/mozes mi dat/utipkaj) (mi/) (svoj/tvoj/vas/) (mob/mobitel/br mob/br tel/broj mobitela/broj moba/broj tel/broj telefona/fiksni/mejl/imejl/svoj mail/insta/instu/viber/vocap/vatsap/kontakt broj), (idemo/ajmo/hajmo/hajde/nadjimo se/nademo se/vidimo se/cujemo se) (na/uz) (kavu/pivu/cugu/pivo/kavici/kavicu/rucak), (svrati/navrati/dodji/svratite/dodjite) (do mene/u ured/do nas u/k meni/u kancelariju/do kancelarije/u studio), (imas/imate/jel imas/jesi na) (viber/vajber/whatsapp/vocap/telegram/signal/insti/viberu/vajberu/whatsappu), (javi se/pisi/pisite/cimaj me/cimni me/cujemo se/pricamo/dopisujemo se) (na/preko/po) (insti/fejsu/viberu/vajberu/whatsappu/vocapu/wappu/telegramu/fb/ig), (napisi/napisite) (mi/) slovima kako (da vas/da te/te/vas) (dobijem/dobit/dobiti)*",
    tel: "(cimni/cimaj/nazovi/okreni/zovni) me, cimnem te, (cimnut/nazvat) (cu/) (te/vas)",
    offp: "(saljem/poslat/posaljem/uplatim/platim/bacim/uplatit cu/isplatim/dam/dat cu) (ti/vam/cu ti/) (to/) (aircashom/keksom/keks pay/na ruke/revolutom/preko revoluta/na revolut/kes na ruke/u kesu/u gotovini), (prebijmo/prebijemo/prebijem/kompenzirajmo/kompenziramo) (to/) (s/sa), (ovdje/tu) (stavi/upisi/napisi) (nulu/0), na ruke (bez/i/pa/platim/dam), (kum/brat/rodak/prijatelj/tetka/zena/buraz) (mi/ce ti/on ce/) (ti/) (donijet*/donese/donesti/uplatit*/dati/ostaviti)*, (platim/placam/plati) ti (turu/pivo/rucak/veceru/pice), ovdje (pritisni/stisni) da je (povrat/otkazano), on ce ti (donijet/donijeti/dati/uplatiti), (mecena/patron) na patreonu",
    trf: "(saljem/poslat/posaljem/uplatim/platim/bacim/uplatit cu/isplatim) (ti/vam/cu ti/) (to/) (aircashom/keksom/keks pay/revolutom/preko revoluta/na revolut)",
    pm: "aircash*, keksom, keks pay, keks, ips qr, patreonu",
    endc: "(zatvori/otkazi/ponisti/stisni/pritisni) (narudzbu/ugovor/povrat/otkazano/da je povrat)",
    x: "mob (verzij*/izgled/prikaz/stranic*), (posalji/poslat/posaljes/daj/saljem) (mi/) mob (verzij*/izgled/prikaz), poziv* na broj, kontroln* broj, broj (stranica/strana/racuna/rijeci/narudzbe/verzije/kartica/modela/znakova), (viber/telegram/whatsapp) (naljepnic*/nalepnic*/stiker*), (naljepnic*/stiker*/nalepnic*) za (viber/telegram/whatsapp), u potpisu (maila/mejla), (broj racuna) (dolje/u primjeru/na predlosku)",
    work: "predlozak, predloska, u primjeru, naljepnic*, generator uplatnic*, probn* prijav*, docusign*",
    here: "u chat, ovdje kao pdf, u privitku",
    neg: "nema sanse, ma kakvi, ni slucajno, ni govora, ne dolazi u obzir",
  },
  sr: {
    lang: "овога, уместо, картица, како, шта, ћу, ће, сам, бих, треба, може, овде, ово, кажи, брате, хвала, ми, ти, ли, не, за, и, да, на",
    soc: "insti, na insti, fejsu, instagramu, fejs, инсти, фејсу",
    app: "vocap*, vacap*, vatsap*, votsap*, vajber*, tg, вотсап*, воцап*, ватсап*, вајбер*, телеграм*",
    askc: "(дај/дајте/пошаљи/пошаљите/остави/баци/напиши/може ли) (ми/) (свој/ваш/твој/) (број телефона/бр тел/мејл/имејл/вајбер/вотсап/инсту/телефон/контакт/мобилни), (cimaj/cimni/cimajte) me (na/preko)*, (ajmo/hajde/ajde/idemo/vidimo se/nadjemo se) (na/uz) (kafu/pivo/kafi/kaficu/pice), (хајдемо/хајде/ајде/видимо се/нађемо се) (на/уз) (кафу/пиво/кафи/пиће), (posalji/daj/baci/ostavi) (mi/) (br tel/broj telefona/imejl/mejl/instu/vajber/mobilni/fiksni/kontakt), (svrati/dodji/svratite/navrati) (do mene/u kancelariju/do nas), (сврати/дођи) (до мене/у канцеларију/до нас), (пиши/јави се/пишите) (ми/) (на/преко) (вајбер*/вотсап*/инсти/фејсу/телеграм*), (кажи/реци) ми (у ком си/на ком си/јеси на) (вотсап/вајбер/инсти/телеграму)*",
    tel: "цимни ме, цимај ме, (cimni/cimaj/zovni/okreni) me, зовни ме, окрени ме",
    offp: "(може/moze) (ли/li/) (вестерн унион/vestern union/western union/пејпал/пајонир/payoneer/на рачун/na racun/на руке/na ruke) (уместо/umesto)*, на руке (без/и/па/платим/дам), (uplatim/platim/posaljem/saljem/bacim/dam/ubacim) (ti/cu ti/vam/) (na racun/kes/u kesu/na ruke/preko posta/postneta/pejpal/revolut), (платим/уплатим/пошаљем/дам) (ти/вам/) (кеш/на руке/на рачун/девизно), (nemoj/ne) (racun/ugovor) da (otvaras/pravis), platim ti (turu/pivo/rucak/veceru/pice), (prebijmo/prebijemo) (to/) (sa/s)",
    x: "(дај/дајте/пошаљи/напиши) (ми/) број (страна/страница/речи/рачуна/поруџбине/карактера), (daj/dajte/posalji/napisi) (mi/) broj (strana/stranica/reci/rijeci/racuna/narudzbe/karaktera/kartica), broj (strana/stranica/reci/karaktera/kartica), број (страна/страница/речи/карактера/рачуна/поруџбине/верзије), позив* на број, poziv* na broj, ukucajte ime",
    work: "uplatnic*, ips qr kod*, probn* prijav*",
    neg: "nema sanse, ma kakvi, ni u ludilu, нема шансе, ма какви",
  },
  mk: {
    lang: "ако, ми, ти, ќе, што, сум, како, треба, тука, нема, вака, го, ја, од, мене, дадеш, е, на, да, не, ли, кај, нас, тоа, може, еден",
    askc: "(дај/дајте/прати/остави/кажи/пиши) (ми/) (го/ја/) (бројот/твојот број/број телефон/телефонот/телефон/вајбер/мејлот/мејл/инста/контакт), (ајде/ајмо/да одиме/да се видиме/се гледаме) (на) (кафе/пиво/кафенце/ручек), (ѕвони/ѕвонете/ѕвонни/заѕвони/јави се/јавете се/пиши) (ми/) (таму/на вајбер/на мобилен/на вотсап/на инста/на месинџер), (имаш/имате) (ли/) (вајбер/вотсап/телеграм/инста/сигнал), (наврати/дојди/навратете) (кај мене/во канцеларија/кај нас)",
    tel: "ѕвони ми, ѕвонете ми, цимни ме, заѕвони ми, (да ти/ќе ти) ѕвонам",
    offp: "(дадеш/дадете/плаќаш/платиш/дам/давам/платам) (ми/ти/) (на рака/во рака/на раце/кеш), (ако/на) (ми/ти) (дадеш/дадете/дам/платиш) на рака, (ќе ти/ти) (уплати/уплатам/префрлам/пратам) (во евра/на сметка/преку вестерн/преку банка/на картичка), без фактура, (без/мимо) (нив/платформата/страницата) (ти/плаќам/платам/полесно)*, преку вестерн",
    rest: "остатокот, другата половина, што остана",
    endc: "(затвори/откажи/стопирај) (го/ја/) (договорот/нарачката/проектот)",
    rfee: "(внеси/уплати) (гаранција/депозит/кауција)",
    rfd: "се враќа, ќе се врати, повратн*",
    job: "за да ја добиеш работата, работата",
    chp: "попуст од мене, попуст, поевтино",
    x: "број на (страници/зборови/нарачка/фактура/карактери)",
    neg: "нема шанси, ни случајно",
  },
  bg: {
    app: "вацап*, уацап*, вотсап*, вайбър*, вибър*, месинджър*, телеграм*, скайп*",
    askc: "(дай/прати/пусти/остави/дайте/оставете/кажи/кажете/напиши/пуснете/драсни/хвърли) (ми/) (си/един/) (номерче/номерчето/номера си/телефона/телефон за връзка/телефонче/телефон/тел/вайбъра/имейла/имейл/мейла/мейл/вацап/инста/фейса/джиесем), (попълни/попълнете/въведи/въведете/впиши) (си/) телефона (си/), (да седнем/да се видим/да пием/хайде на/да излезем/ще пием) (в/на/по/някъде/едно/и) (кафе/по кафе/бира/биричка/на кафе/центъра/някъде/капана)*, да (седнем/се видим) (на/по/в) (кафе/бира/капана/центъра), да пием (по/) (едно/) (кафе/бира/биричка), (мини/минете/намини/наминете/ела/елате) (през/в/при/до) (офиса/мен/нас/ателието/магазина), (имаш/имате/ползваш) (ли/) (вайбър/вибър/вацап/телеграм/сигнал/инста/месинджър), (пиши/чукни/удари/звънни/драсни) (ми/една/) (на/във/в/по/едно) (вайбър*/вибър*/вацап*/фейса/фейсбук/инста/телефона/месинджър*)",
    tel: "(чукни/звънни/бръмни/цъкни/звънкай/дрънни) (ми/), (чукни/удари) (ми/) (един/едно) (звън/звънче/телефон)",
    offp: "(пускам/пусна/пусни/превеждам/преведа/дам/давам/платя/плащам) (ти/ви/ми/ще ти/) (го/) (по банка/по банков път/на ръка/кеш/по изипей/през изипей/по еконт/в брой/по револют/на револют), (ще ти/ще ви) (пусна/платя/преведа/дам) (по/на/през/в) (банка/ръка/изипей/револют/брой/кеш), на ръка (и/без/ти/да/ще/става/по), без фактура (ти/и/става/ще/по), (при) (наш) нотариус, под масата, на черно (ти/ще/и/без/става), револют*, (през/по) (изипей/ипей/револют) (аз/ти/и/ще)*",
    trf: "(пускам/пусна/пусни/превеждам/преведа/платя/плащам) (ти/ви/ми/ще ти/) (го/) (по банка/по банков път/по изипей/през изипей/по револют/на револют)",
    pm: "изипей, ипей, револют",
    endc: "спри (часовника/поръчката/таймера/тракера/договора), (откажи/затвори/спри/анулирай) (поръчката/договора/проекта), тук пиши (0/нула), (пиши/отчети) (0/нула) часа",
    rest: "каквото остава, остатъка, другата половина, разликата",
    alt: "вместо това, вместо тук",
    x: "номер (на/страница/страницата/поръчка*/фактура/версия) , на кой номер (страница/стая/ред), (стикери/стикер*) за (вайбър/вибър/телеграм)",
    neg: "няма начин, в никакъв случай, и дума да не става, абсурд",
  },
};

export const SPOKEN_SOUTH_SLAVIC: readonly Lexicon[] = Object.entries(WORDS).map(([lang, words]) => ({ lang, words }));
