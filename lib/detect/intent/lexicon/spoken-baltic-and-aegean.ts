import type { Lexicon } from "@/lib/detect/intent/slots";

/** What speakers of Finnish, Estonian, Latvian, Lithuanian, Hungarian, Turkish, Greek and Albanian say rather than write. */
const WORDS: Readonly<Record<string, Lexicon["words"]>> = {
  fi: {
    askc: "(laita/pistä/heitä/viskaa/anna/kerro/tuu) (puhnroa/puhnro/puhnumero/numeroo/numeroa/nro/nroa/puh nro/sun numero/sun nro/numeros/numerosi/sähköpostisi/sun sposti/spostia/sposti) (tulemaan/niin/nii/mulle/tänne/vaikka/ni/ja), (mikä on/mikä o/mikäs on/mikä sul on) (sun/sinun/teidän) (numero/nro/puhnro/sähköposti/sposti/snäppi), (nähdäänkö/nähtäiskö/nähään/nähdään/tavataanko/tavataan/mennäänkö/käydäänkö) (kahvilla/kaljalla/bissellä/lounaalla/kasvotusten/livenä/keskustassa/huoltoasemalla/abc llä), (lyödään/lyyään) kättä päälle, (tuu/tule) (käymään/käväsee/käymään toimistolla) (meillä/toimistolla/pajalla/liikkeessä/studiolla), (hyppää/hyppäät/tuu/tule/liity) (mun/minun/meidän) (meettiin/meetiin/zoomiin/teamsiin/teamssiin/discordiin)",
    tel: "(soittele/soittelen/soitellaan/pirauta/pirautan/kilauta/rimpauta) (mulle/sulle/mua/niin/vaikka/), (laita/pistä/laitappa/heitä) (igviestii/ig viestii/ig viestiä/insta viestiä/tekstaria/tekstarii/wappia/whatsappia/snäppiä/mailia/meiliä/sms ää) (mulle/niin/), (vastaan/puhun) (paremmin/mieluummin/nopeemmin) (puhelimessa/luurissa/wapissa)",
    offp: "(heitän/heittää/voin heittää/laitan/pistän/siirrän/mobilepayaan/mobailaan) (sulle/sulle suoraan/siulle/sinulle) (mobilepayllä/mobilepaylla/mobailpeillä/tilille/suoraan tilille/käteisellä/käteistä/revolutilla/viiskymppiä/rahat/rahaa/loput), (käteisellä/käteistä/rahat/riihikuivaa) (100/150/200/300/50/) (kouraan/käteen/kätösiin/pimeenä/pimeästi/ja), (pimeenä/pimeänä/pimeesti/kuitteja/ilman kuittia) (tehtynä/maksettuna/niin/halvemmalla/kyselemättä), (toiminimen/tmi n/firman/firmani/oman firman) kautta (laskutettuna/laskutan/laskuttaen/suoraan/niin), (ei tartte/ei tarvi/ei tarvii/ei tarvitse) (virallisesti/kuitteja/kuittia/niitten tietää/provikoita), (otetaan/palkataan) (sut/sinut) (meille/suoraan) (tuntilaiseksi/palkkalistoille/suoraan)",
    hintp:
      "(välistävetäjä/välistävetäjät/välikäsi/välikädet/välistäveto) (jää/jäävät/jää pois/pois), (jää/jäävät) (välikädet/välistävetäjät) pois, (ei/eikä) (kukaan/kenenkään) (tarvi/tarvitse/tartte/vedä välistä/tiedä/ota välistä), (menee/mennään) ohi (kirjojen/alustan/saitin), (jää/pidetään) meidän (välille/väliseksi), pimeenä",
    fee: "provikat, provikka*, provikoi*",
    pm: "mobilepay*, mobailpei*, pivolla",
    out: "(täält/täältä/saitilta/sivun/alustan/saitin) (ohi/ulkopuolelta/ulkopuolella/pois)",
    bad: "en jaksa (naputella/kirjottaa/kirjoittaa/näpytellä), ei jaksa (naputella/kirjottaa)",
    endc: "(jätä/hylkää/hylkää se) (tarjous/tarjoamatta/tarjous sikseen), ei tartte hyväksyä (mitään) (täällä/)",
  },
  et: {
    askc: "(saada/anna/viska/kirjuta/jäta/ütle) (mulle/oma/siia/) (oma/) (tel nr/telo nr/numbrit/nr/number/telo/meil/meiliaadress/meiliaadressi/telefoni number), (mis su/mis sinu/mis teie) (number/telefoninumber/nr/meil/meiliaadress/insta) (on), (kust/kuidas/kuskohast/kus) (ma/) (su/sind/teid) (laupäeval/nädalavahetusel/õhtul/telefonitsi/muidu/) (kätte saan/kätte saada/saan kätte/tabada), (lähme/läheme/saame/teeme) (kohvile/kohvi/õllele/kokku kohvikus/näost näkku)",
    tel: "(helista/kõlista/plõksi) (mulle/mu telefonile/ette/lihtsalt), (viska/saada) (sms/sõnum whatsappi/messengeris/meil mulle)",
    offp: "(maksa/kanna/löö/tee) (mulle/raha/see/ülejäänu) (sulas/otse/mees ja kartulites/naturas/kätte/pihku/üle otse/paypaliga/revolutiga/otse arvele), (sulas/sularahas) (kätte/pihku/ilma tšekita/ilma arveta), (ülejäänu/ülejäänud/teine pool) (tuleb/saad/kannan/maksan) (sulle/sa) (minu firmalt/otse/sulas/mu firmast/arvele), mees ja kartulites",
    hintp:
      "(jätame/jätaks/jätta) (selle/) (lehe/saidi/platvormi/portaali/vahendaja) (vahelt/kõrvale/ära/mängust välja), vahelt ära, (keegi/ükski) (ei) (võta/nokitse/tea/saa) (vahelt/protsenti/osa), (ümbrikus/ümbrikupalk), musta raha, mustalt",
    out: "(lehest/saidist/platvormist/portaalist) (mööda/väljaspool), väljaspool (lehte/saiti/platvormi/portaali)",
    else: "siin ei käi, siin (harva/vähe) käin",
    endc: "lepingu (tähekeste/tärnide/punktide) pärast, (tühista/lõpeta) (leping/tellimus)",
    neg: "ei, mitte, ära, ärge, pole",
  },
  lv: {
    askc: "(iedod/atsūti/iemet/uzraksti/sūti/dod) (man/savu/sava/) (savu/) (nr/numuru/tel nr/telefona numuru/mob nr/epastu/e pastu/meilu/vatsapu), (kāds/kurš) (tev/jums/ir tavs) (numurs/tel nr/epasts/nr/e pasts), sūti kontu uz kuru (uzaicināt/pievienot), (ejam/aizejam/satiekamies/tiekamies/iedzeram) (uz/pie/) (kafiju/kafijas/alu/kafejnīcā/klātienē/pilsētā/birojā), (viss/visu) kā mani (sameklēt/atrast/sazvanīt)",
    tel: "(piezvani/uzzvani/zvani/uzraksti/atraksti) (man/uz mob/vatsapā/vacapā/uz telefonu/whatsappā)",
    rch: "kā mani (sameklēt/atrast/sazvanīt/noķert)",
    out: "ārpus (šejienes/lapas/vietnes/platformas/portāla), garām (portālam/lapai/platformai), bez portāla",
    fil: "pielikuma (kājenē/beigās/pēdējā lapā)",
    offp: "(samaksāšu/maksāšu/iedošu/samaksā/maksā/iedod) (skaidrā/skaidrā naudā/uz rokas/aploksnē/skaidru/pa tiešo/tieši uz kontu/skaidriem), (skaidrā/skaidrā naudā/aploksnē/uz rokas) (un/bez/tev/rokā), (pārskaitīšu/pārskaiti/pārskaitu) (tev/man/) (pa tiešo/uz kontu/tieši/uz revolut)",
    hintp: "(neviens/nav) (neko/) (nenokniebj/nenoņem/nezinās/neuzzinās), bez (čeka/pvn/starpniekiem/rēķina)",
    endc: "(noraidi/atsaki/atcel) (to/šo/) (piedāvājumu/pasūtījumu/līgumu)",
    x: "kājenē jābūt, teams zvanos, titri",
    neg: "nē, ne, nav, nevajag",
  },
  lt: {
    askc: "(mesk/numesk/duok/atsiųsk/įmesk/parašyk) (man savo/savo/čia savo/man) (numerį/nr/tel nr/telefoną/mob/mailą/el paštą/instą), (koks/kokia) (tavo/jūsų) (numeris/nr/tel nr/mob/mailas/el paštas/insta), (einam/susitinkam/gal/išgeriam/susitikim) (kavos/ant kavos/alaus/kavinėj/gyvai/mieste), (įsirašyk/užsirašyk/registruokis) (mano/) (kalendoriuje/kalendoriuj/per calendly)",
    tel: "(skambtelk/skambink/brūkštelk/parašyk/rašyk) (man/man į/į) (viberį/watsapą/fb/messenger/mob/telefonu/sms/instą/feisbuką)",
    hintc: "nuoroda po (nuotrauka/foto/profilio nuotrauka), ten (laisviau/ramiau) (pakalbėsim/pasišnekėsim)",
    offp: "(papildysiu/papildyk) (tau/man) (telefoną/sąskaitą/revolut), (sumokėsiu/mokėsiu/duosiu/sumokėk/mokėk/įmesiu/pervesiu) (tau/man/) (grynais/vokelyje/į rankas/tiesiai/per revolut/į revolut/be čekio/kyšenėn), (grynais/grynaisiais/vokelyje/į rankas) (be/ir/tau/į)",
    hintp:
      "nebekurk (čia/) (papildomo/naujo) etapo, be (čekio/sąskaitos/pvm/tarpininkų/tarpininko), (niekas/niekam) (nenulups/nenusuks/nereikia žinoti)",
    x: "pavedimo formoje, iban laukas, iban lauk*",
    neg: "ne, nėra, nereikia, niekada",
  },
  hu: {
    askc: "(dobd/dobj/dobjad/írd/küldd/adjad/add/csapd) (át a/be a/ide a/meg a/a/át/be/ide/meg) (számod/számodat/telszámod/telószámod/telszámot/mobilszámod/telefonszámod/emailed/mailed/instád/elérhetőséged/viberszámod/fbd), (mi a/mi az) (számod/telszámod/telód/mobilszámod/viberszámod/instád/emailed/mailed/gmailed), (fussunk/üljünk/igyunk/találkozzunk/gyere) (össze/be/le/meg) (egy/) (kávéra/kávé mellett/sörre/fröccsre/kávézóban/az irodába/a műhelybe/személyesen), (írja be/írd be/írd oda/oda írja be) hol érem el (önt/), hol érem el (önt/téged) (hétvégén/este/)",
    tel: "(csörögj/csörgess/hívjál/dobj egy sms t/dobj egy mailt) (rám/meg/nekem/fel), (hívj/hívjál/csörögj) (fel/meg/rám) (nyugodtan/bátran/majd/mobilon)",
    offp: "(utalom/átutalom/elutalom/utalnám/utalod/utald/átutalnám/revolutolom) (neked/nekem/át/a részét) (közvetlenül/direktbe/direktben/simán/a számládra/egyenesen/magánban/revoluton), (elutalom/átutalom/odaadom) neked (közvetlenül/kézbe/zsebbe/készpénzben/készpénzbe), (zsebbe/zsebből/kp/kápé/kápéban/készpénzben/készpénzbe/kézbe) (okosba/okosban/feleannyi/olcsóbb/olcsóbban/fizetek/fizetem/adom/odaadom/számla nélkül/áfa nélkül/a futárnak/70/80/50/60), számla nélkül (kézbe/zsebbe/olcsóbb/olcsóbban/annyi), (rendezzük/intézzük/oldjuk meg/lerendezzük/elszámolunk/elintézzük) (egymás közt/egymás között/magunk közt/kettőnk közt/okosba/okosban), (közvetlenül) (rendelné/rendelnénk/rendelnék/rendelném) (tőled/magától/öntől), (utánvéttel) (feladom/küldöm/postázom), a futárnak fizet",
    hintp:
      "(nem/ne) (híznak/hízzanak/hízik/nyúlnak le/vesznek le/sápolnak) (már/) (rajtunk/belőlünk/senki), okosban fizet*, (nem kell/ne) (itt/) (rendelni/megrendelni/itt fogadjam el), (ne itt) (fogadjam/fogadd) el, (köztünk/kettőnk közt) marad, (a/ezt a) profilt (hagyhatod/hagyd), áfa nélkül, számla nélkül",
    out: "(az oldal/az oldalt/a platform/a rendszer/a portál) (mellett/megkerülve/nélkül/kihagyásával/háta mögött), fű alatt, suba alatt",
    fee: "jutalék*, jutit, sápot, sáp",
    pm: "revoluton, simplepay, barion",
    pmw: "zsebbe, kézbe, kp, kápé, utánvét, utánvéttel",
    x: "zsebbe (dugott/tett/rakott/nyúl*), elérhetőséget vállal*, mikor vagy elérhető, mikor elérhető, (százalékos/szerver/99/rendelkezésre) elérhetőség*, a maradék (kép*/1*/2*/3*/4*/5*) , vendégkönyve tele",
    lang: "figyu, majd, szerintem, nyugodtan, gondold, légyszi, lécci, köszi, szia, sziasztok, hétvégén, csinálom",
  },
  tr: {
    askc: "(numaranı/numarani/noyu/nonu/numara/telini/telefonunu/numranı/wp ni/wpni/instanı/mailini) (at/atsana/salla/sal/çak/yolla/bırak/bi at/atar mısın/alayım/alim/alabilirmiyim/alsam/versene/ver hele), (gel/gelin/buyurun/uğra/uğrayın) (bi/bir) (çay/kahve/kahvemi) (içelim/içeriz/iç/ısmarlayayım/içmeye), (bi/bir) (çay/kahve) içelim (yüz yüze/de/orada/konuşalım/), (ofise/dükkana/dükkâna/atölyeye/mağazaya/yerimize) (uğra/uğrayın/gel/gelin/bekleriz/buyur/buyurun), son sayfasından bana (ulaşabilirsiniz/ulaşın/ulaş)",
    tel: "(beni/bana) (çaldır/çağrı bırak/bi çaldır/bir alo de), (wpden/wp den/vatsaptan/watsaptan/instadan/dmden/telegramdan) (yürü/gel/yazsana/yaz/dön/yazışalım/ekle)",
    offp: "(havale/eft/papara/iban/nakit/elden/mazot/yemek) (yaparsanız/yaparsan/atarsan/atarsanız/olursa/verirsen/alırsam/fişiyle/kartıyla) , (havale/eft) (yaparsanız/yaparsan) (1*/2*/3*/4*/5*/6*/7*/8*/9*/indirim/daha/ucuz), (fişiyle/kartıyla/kontörle/elden/nakit/kendi aramızda/mazot fişiyle) (ödeşelim/ödeşiriz/hallederiz/halledelim/ödeşsek), (siteye/buraya/aracıya/bunlara/platforma) (para/komisyon) (yedirmeyelim/yedirmeyiz/yedirme/kaptırmayalım/bırakmayalım/vermeyelim), (ibana/ibanıma/hesabıma/paparaya/paparama) (at/atarsan/atın/gönder/salla/çak/yolla/atsan), faturasız (olursa/yaparım/yap/ucuz/daha), (elden/kapıda/nakit) (veririm/vereyim/alırım/öderim/verseniz/verseydin)",
    hintp:
      "(siteye/bunlara/araya/adamlara) (yedirmeyelim/kaptırmayalım/çalışmayalım/çalışmayız), (aramızda/ikimizin arasında) (kalsın/kalır), (kimse/kimsenin) (ruhu duymaz/haberi olmaz/bilmesin), buradan ödeyince bana (da/) geç",
    chp: "e bırakırım, ye bırakırım, (daha) (uyguna/ucuza) (yaparım/bırakırım), (kıyak/indirim) (yaparım/geçerim)",
    x: "elden ele, elden geçir*, elden geldiğince, elden düşme, (numaralı/nolu) (hat/otobüs/otobus/durak/sefer), hat (güzergâhı/çizgisi/güzergahı), (papara/whatsapp/iban) (benzeri/tarzı/gibi) (bir/uygulama*/ekran*), hesabına geçmesi (bir/iki/üç/1/2/3)*, bize ulaşın (kısmı/sayfası/bölümü/butonu), müşteri hizmetleri numara*, kalan (sayfa*/1*/2*/3*/4*/5*)",
    plat: "buradan hesabına geç*",
    work: "cüzdan arayüz*, yalnızca figma, güzergâh*, editör arıyorum, kısmı boş, şubesinin adresi",
  },
  el: {
    askc: "(δώσε/στείλε/πέτα/ρίξε/γράψε/πες/στειλε μου/δώστε) (μου/) (το/ένα/κανά/κάνα/) (κινητό/νούμερο/τηλ/τηλέφωνο/τηλεφωνάκι/mail/μέιλ/insta/ινστα/viber/βάιμπερ/κινητό σου/νούμερό σου/τηλ σου), (πάμε/να πάμε/πίνουμε/να πιούμε/έλα/ελάτε/περάστε/πέρνα/πέρασε) (για/έναν/ένα/από το/από/μια βόλτα από) (καφέ/καφεδάκι/ποτό/μπύρα/ουζάκι/γραφείο/μαγαζί/εργαστήριο/κατάστημα/στούντιο) , (περάστε/πέρνα/πέρασε/ελάτε/έλα) από (το/) (γραφείο/μαγαζί/εργαστήριο/κατάστημα/στούντιο/εδώ μας)",
    tel: "(χτύπα/χτυπήστε/ρίξε/ρίχτε/κάνε/κάντε/βάρα) (μου/ένα/μια/μου ένα/μου μια) (τηλέφωνο/τηλ/κλήση/αναπάντητη/τηλεφώνημα/βάιμπερ/μήνυμα στο viber), (πάρε/πάρτε) (με/μας) (τηλ/τηλέφωνο/στο κινητό/ένα τηλ), (γράψε/στείλε) (μου) στο (viber/βάιμπερ/insta/ίνστα/messenger/fb/wapp)",
    offp: "(σου/σας/να σου/θα σου) (κάνω/κάνουμε/βάζω/στέλνω/δίνω/βάλω/κάνω ένα) (iris/ιρις/κατάθεση/κατάθεση τα/έμβασμα/revolut/μετρητά/τα μετρητά/paypal/ίρις), (χέρι με χέρι/στο χέρι/μετρητά στο χέρι/μαύρα) (σου/και/χωρίς/δίνω/καλύτερη/τα), (χωρίς/δίχως) (απόδειξη/τιμολόγιο/φπα/χαρτιά) (και/σου/είναι/βγαίνει/πάει), (βάλε/στείλε/δώσε/βάλτα/ρίξ τα/κάνε) (μου/τα/τα υπόλοιπα/μου τα) (στο revolut/με iris/στην εθνική/στην πειραιώς/στην eurobank/στην alpha/στο paypal/paypal/iris/στον λογαριασμό μου/revolut/ίρις), (τιμολόγα/τιμολόγησε/πλήρωσε/πληρώστε/πληρώνεις) (μας/με/) (κατευθείαν/απευθείας/χέρι με χέρι), κράτα τον λογαριασμό (μας/μου) (στην/στο)",
    hintp:
      "(δε/δεν/να μη/να μην) (χρειάζεται/χάσουμε/χανουμε/χρειάζεται να) (το/να το/το ποσοστό/20/τίποτα) (ξέρουν/μάθουν/πάρουν/μάθει κανείς/μαθαίνουν/), (μεταξύ/αναμεταξύ) μας (μένει/), κάτω από το τραπέζι, χωρίς (μεσάζοντα/μεσάζοντες/προμήθειες) (μεταξύ/)",
    endc: "(ακύρωσέ/ακύρωσε/ακυρώστε) (το/την παραγγελία/το συμβόλαιο/τη συμφωνία), και κλείνουμε εδώ",
    pm: "iris, ίρις, revolut, viva, ρεβολουτ",
    oth: "χέρι με χέρι, στο χέρι, σε φάκελο, μέσα σε φάκελο",
    x: "κινητό μέρος, κινητά μέρη, κινητό (τηλεφωνάκι/εξάρτημα/κομμάτι)",
    rep: "μου προτείνουν (συχνά/), πάντα λέω όχι, έχασα τα λεφτά (μου/)",
    neg: "λέω όχι",
  },
  "el-Latn": {
    askc: "(steile/stile/dose/dwse/peta/rixe/grapse) (mou/) (to/) (kinito/noumero/til/thl/tilefono/mail/insta/viber) (sou/), (poio/pio) (einai/ine) to (til/kinito/noumero/mail/insta) sou",
    tel: "(pare/parte) me (til/tilefono/thl/sto kinito), (grapse/steile/stile) mou (sto/ston) (viber/insta/wapp/messenger)",
    offp: "(valta/balta/rixta/steilta/vale ta/steile ta/stile ta) (mou/) (revolut/iris/paypal/sto revolut/me iris/stin ethniki/sto paypal), (ta ypoloipa/ta ipolipa/ta ypolipa) (valta/me/sto/steilta) (mou/) (revolut/iris/paypal), (sou/tha sou) (kano/kanw/stelno/stelnw) (iris/katathesi/revolut/metrita)",
    out: "ektos (edo/edw/platformas/site/selidas), exo apo (edo/edw/to site)",
    hintp:
      "(na mi/na mh/na min) (xasoume/xanoume) (20/to/ta/promithia)*, xoris (apodeixi/promithia/timologio), xwris (apodeixi/promithia/timologio), metaxi mas",
    pm: "iris, revolut",
  },
  sq: {
    askc: "(ma/më) (jep/dërgo/qo/ço/shkruaj/lësho/hidh) (numrin/nr/numrin tënd/emailin/kontaktin/numrin e telefonit/instagramin/viberin), (sa e ke/si e ke/cili është) (numrin/nr/numri yt/emailin/viberin), (pimë/pijmë/dalim/ta pimë/hajde/takohemi) (një/për një/për/nga) (kafe/birrë/makiato/dyqani/zyra)",
    tel: "(më/ma) (bjer/kris/bëj) (telefonit/një zile/zile/në cel/telefon/një telefon/një mesazh)",
    offp: "(po/nëse/në) (ma/m i) (dhe/jep/dhe lekët/jep lekët/jep paret) (dorazi/në dorë/kesh/cash), (ta/t i/ti) (nis/çoj/dërgoj/qoj/paguaj) (me/në/) (western/dorazi/kesh/raiffeisen/bkt/paysera/dorë/llogari), (të/ta) paguaj (me/në) (kesh/cash/dorë/vaj ulliri/llogari), (dorazi/në dorë/kesh) (ta/të/dhe/pa/me), pa (këto/) (letra/letrat/faturë/fature/tvsh) (me faqen/ta/të/), (mbylle/mbyll) punën këtu",
    hintp: "pa (letra/faturë/tvsh/ndërmjetës/komision) (me/), (mes nesh/ndërmjet nesh), nën tavolinë, pa marrë vesh",
    pm: "western, paysera",
    endc: "(mbylle/mbyll/anuloje) (punën/kontratën/porosinë) (këtu/)",
    x: "si quhet (ngjyra/fonti/shkronja/stili)",
    neg: "jo, nuk, mos, asnjë",
  },
};

export const SPOKEN_BALTIC_AND_AEGEAN: readonly Lexicon[] = Object.entries(WORDS).map(([lang, words]) => ({
  lang,
  words,
}));
