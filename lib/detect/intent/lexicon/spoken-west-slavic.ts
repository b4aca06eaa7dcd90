import type { Lexicon } from "@/lib/detect/intent/slots";

/**
 * What is said rather than written in Polish, Czech and Slovak, slang and text speak too: a number "thrown", messengers' nicknames, money
 * "into the paw"; and what only sounds like it (a watch on the hand, a logo moved to the left, photos from the side).
 */
const WORDS: Readonly<Record<string, Lexicon["words"]>> = {
  pl: {
    app: "mesku, mesek, mesie, messku, mesendzer*, messendzer*, na mesendzer*, watsap*, łacap*, lacap*, whatsapie, wotsap*, tg, na dc, discordzie, dsc",
    soc: "fejs, fejsie, fejsa, fejsbuku, fejsbuk*, insta, instagramie, na insta",
    askc: `(zostaw/podaj/rzuc/wrzuc/podeslij/daj/przeslij/dawaj/skrobnij/zapodaj/podrzuc/zostawi pan/zostawi pani/poda pan/poda pani/da pan/da pani/poprosze/poprosze o) (mi/no/mi swoj/swoj/swojego/twoj/jakis/) (maila/mejla/meila/nr tel/nr telefonu/tel/telefon/numerek/namiar/namiary/kom/komorke/adres mailowy/whatsappa/watsapa/fejsa/insta/signala/discorda/dsc/numer telefonu/numer do siebie/nr do siebie/swoj numer/swoj nr), (masz/macie/ma pan/ma pani/uzywasz) (signala/whatsappa/watsapa/lacapa/telegrama/discorda/fejsa/messengera/mesendzera/mesia/meska/insta/vibera/skajpa/skypea), (napisz/odezwij sie/pisz/zagadaj/wbij/wpadaj/lap mnie/zlap mnie/zaczep mnie/wal/uderzaj) (do mnie/mi/smialo/) (na/przez) (fejsie/fejsbuku/fb/insta/instagramie/mesku/messengerze/mesendzerze/signalu/whatsappie/watsapie/lacapie/telegramie/discordzie/dc/priv na fb), (wyskoczmy/wyskoczymy/skoczmy/skoczymy/chodzmy/spotkajmy sie/umowmy sie/spotkamy sie/wyskakujemy) (na/przy) (piwo/piwko/kawe/kawke/miescie/lunch/kawie/piwie/browara), (wpadnij/wpadnijcie/wpadaj/podjedz/przyjedz/niech pan wpadnie/niech pani wpadnie) (do biura/do mnie/do nas do/na kawe/do pracowni/do sklepu/do salonu/do warsztatu), (gdzie/na jaki numer/na jaki nr/pod jaki numer) (moge/mam) (dzwonic/zadzwonic/przedzwonic/drynac), (przedzwonie/zadzwonie/dryndne/oddzwonie) (tylko/jak/jesli/) (daj/podaj/rzuc/podasz/dasz) (numer/nr/mi numer/tel), (zdzwonmy sie/zdzwonimy sie/przedzwon/dryndnij/zadryn) (poza/na telefon/do mnie/na kom/na komorke), (tam) (pogadajmy/pogadamy/popiszmy/piszmy)`,
    offp: `(rzuce/zablikuje/puszcze/przeleje/wysle/przesle/posle/zrobie/dam/wrzuce) (ci/panu/pani/wam/ci to/to/) (blikiem/blika/blik/na blika/pod stolem/do lapy/do reki/na rewolucie/revolutem/na revoluta), blikiem (i/bez/od razu/na/bedzie/z/zaplace/place), na blika (i/od/bez/mi)*, zablikuj*, (do lapy/do reki/z reki do reki/pod stolem) (zaplace/place/dam/dostaniesz/i/bez)*, na lewo (zaplace/place/zrobie/robimy/bez/i bez/taniej), bez (papierow/paragonu/vatu) (zrobie/i/taniej/wyjdzie), (wypuszcz/oddaj) (mi/) poza (serwisem/strona), (po co/zeby nie/niech nie) (ma/maja) (brac/zabierac/kasowac/sciagac/zarabiac) (prowizje/procent/swoje/na nas)`,
    trf: "(rzuce/zablikuje/puszcze/przeleje/wysle/przesle/posle/zrobie/dam/wrzuce) (ci/panu/pani/wam/ci to/to/) (blikiem/blika/blik/na blika)",
    avd: "po co (maja/ma) (brac/zabierac/kasowac/sciagac), niech nie (zarabiaja/biora/zdzieraja)",
    endc: "(anuluj/zamknij/skasuj/odrzuc) (zlecenie/zamowienie/umowe/kontrakt/to tutaj), (oznacz/daj/kliknij) (jako/ze) (anulowane/rezygnacja)",
    x: "(przesun*/przesuna*/wyrown*/umiesc/przenies*/logo/obrazek/menu/tekst/skret) (logo/tekst/obrazek/menu/ten/to/) na lewo, na lewo (od/przesun*/logo/obok), (post/posty/postow/grafiki/grafika/grafike/reklam*/kampani*) (na/do) (fejsa/fejsie/facebooka/insta/instagrama), (wisi/wisza) mi (wyplata/kasa/pieniadze) (od/u) (nich/portalu/serwisu)*, numer (zamowienia/faktury/strony/wersji/rachunku/nip/koloru/zadania/czcionki), dziesiaty dzien wisi",
    work: "w nagraniu, spot, spotu, druk jednostronny, lektor*, malpa, kropka",
    neg: "nie ma opcji, nie ma mowy, w zyciu, nic z tego, za zadne skarby",
  },
  cs: {
    app: "wapko, wocap*, vocap*, votsap*, wotsap*, wacap*, mesindzr*, messengeru, mesenger*, telegramu, dc, discordu",
    soc: "fejsu, fejs, fejsbuk*, ig, igecko, igečku, insta, instac*",
    askc: `(hod/hodte/posli/poslete/dej/dejte/daj/dajte/napis/napiste/nech/nechte/pust/cinkni/pinkni/sup) (mi/sem/ mi sem/nam) (tel/cislo na tebe/cislo na sebe/telefon/mobil/kontakt na sebe/mejl/mejla/e mail/mail/ig/wapko/svuj ig/svoje cislo/svoj mail/svuj mail/svuj mejl/telefonni cislo), (mas/mate) (wapko/whatsapp/watsap/signal/telegram/discord/messenger/viber/insta/ig/fejs), (zajdem/zajdeme/skocime/pojdme/podme/dame si/dejme si/zajdi/sejdeme se/stretneme sa/potkame se) (na/si/u/pri) (kafe/kavu/pivo/kavicku/pivko/jedno/kave/pive/kafi), (stav se/stavte se/zastav se/zastavte se/prid/pridte/zaskoc) (u nas v/u me v/do kancelare/v kancelari/v ateliru/v dilne/do ateliru/u mna/ku mne/do dielne), (napis/napiste/pis/ozvi se/ozvete se) (mi/) (na/pres) (wapko/whatsapp/watsap/fejs/fb/ig/insta/telegram/messenger/discord/signal)`,
    tel: "(brnkni/brnknete/prozvon/cinkni/zavolej/krikni) (mi/me/na), (prozvonim/brnknu/cinknu) (te/ti/vas)",
    offp: "(poslu/hodim/prevedu/posilam/dam/posli/hod) (ti/vam/mi/) (to/zbytek/doplatek/penize/) (na ucet/na revolut/pres revolut/na ruku/v hotovosti/hotove/do ruky), qr platb* (na/vam/poslu/ti/posli), (poslu/posilam) (vam/ti/) (qr/qr platbu/qr kod na platbu), (bez papiru/bez papierov/bez dokladu/na dlan/do dlane/z ruky do ruky/cash na ruku), ve stravenkach, (tady/tu) to nikdo nemusi vedet, (pri/po) predani (beru/dam/chci/platis/zaplatite) (cash/hotove/)*, na revolut (a/ti/vam/mi)*, (vratim/poslu) (vam/ti/) (pres/na) revolut, at je to bez (papiru/faktury), (bez faktury) (je to/to bude/za/levnej*)",
    trf: "(poslu/hodim/prevedu/posilam/dam/posli/hod) (ti/vam/mi/) (to/zbytek/doplatek/penize/) (na ucet/na revolut/pres revolut), qr platb* (na/vam/poslu/ti/posli)",
    pmw: "stravenk*, qr platb*, revolut",
    endc: "(storno/zruseni) (potvrd/odsouhlas)*, potvrd storno, stornuj*, (stahni/stahnete/stiahni) (reklamaci/spor/reklamaciu), (zrus/zruste) (objednavku/to tady/to tu)",
    flt: "filter (mi to/mi/to) (maze/zmaze/vymaze/cenzuruje/zere), (maze/zere/cenzuruje) mi to filter",
    spl: "(napis/napiste) (mi/) (to/) (rukou/rucne/rukou na papier/rukou na papir)*, (odfot/vyfot) (mi/to/a posli)*",
    x: `(na ruku) (bych mu/mu/by mu/hodinky/prsten/naramek/si vezme)*, (hodinky/naramek/prsten/tetovani) na ruku, bokem (natocen*/otocen*/k kamere/stoji/sedi/pootocen*), (natocen*/otocen*/stoji/sedi/pozadi) bokem, (zbytek/zbytok/zvysok) (fotek/obrazku/textu/souboru/fotiek/podkladu/materialu/stranek/prekladu)`,
    work: "orizn*",
    neg: "ani nahodou, ani za nic, ani omylem, v zadnem pripade, ani nahodou, v ziadnom pripade",
  },
};

export const SPOKEN_WEST_SLAVIC: readonly Lexicon[] = Object.entries(WORDS).map(([lang, words]) => ({ lang, words }));
