import { REACHING_EAST_AND_SOUTH } from "@/lib/detect/intent/lexicon/reaching-east-and-south";
import type { Lexicon } from "@/lib/detect/intent/slots";

/**
 * Being reached. `rch`: how to reach me, where you can be caught, without a means; `fil`: the picture, slide, line or
 * file it is written on; `tel`: I will ring you; `askc`: "leave me a number", a whole ask in one phrase.
 */
const WORDS: Readonly<Record<string, { rch?: string; fil?: string; tel?: string; askc?: string; yid?: string }>> = {
  en: {
    rch: "(how/where) to (reach/find/ping/catch/contact/get hold of/get ahold of/get in touch with/get to/track down/locate/message) me, how (you/one/people/they/folks) (can/could/may/) (reach/get hold of/contact/find/ping/get to) me, (where/how) (i/we) (can/could/may/might/should) (best/) (reach/catch/get hold of/ping/find/contact/get) (you/u), (best/quickest/easiest/fastest/good/surest) (way/line/place/number/spot/time and line) to (reach/catch/get/find/ping/contact) (you/u/me), the way to (reach/find/get to) me, ways (to/you can) (reach/get/contact/find) me, get (a/) hold of me, (where/how) can (i/we) (catch/reach/get hold of/ping) (you/u)",
    fil: "(my/the) (banner/cover photo/cover image/header image/profile picture/profile photo/avatar/shop sign/watermark/caption/small print/fine print/last slide/end card/credits/closing slide/first frame/last frame/alt text/thumbnail/signature line/bio), (my/the) (demo/reel/showreel/sample/clip/recording) at, (at/around) (second/minute) , file properties, author field, (right click/zoom into/zoom in on) (my/the) (sample/file/image/picture/photo), cell (a/b/c/d/e) (1/2/3/4/5/6/7/8/9), (hidden/second/last/third) (sheet/tab) of (the/my) (file/sheet/workbook)",
    askc: "(which/what) (app/apps/messenger/messengers) (do/would) (you/u) (keep open/use to (chat/talk/call)/use for (chat/chatting/talking/calls)/chat on/talk on/answer on), what do (you/u) (use/have) to (chat/talk/text/call) (besides/outside/apart/other), (your/ur) handle over there, (drop/leave/toss/throw/fling/shoot/bung/sling) (me/us/) (your/ur/yr) (digits/line/cell/deets/details/handle/tag/at), (guess/you know/figure out) (the/which) (app/rest/one)",
  },
  es: {
    rch: "(como/donde/por donde) (localizarme/encontrarme/ubicarme/contactarme/dar conmigo/hallarme/localizarte/ubicarte/te ubico/te localizo/te encuentro), (la/) forma de (localizarme/contactarme/ubicarme/encontrarme)",
    fil: "(mi/la) (foto de portada/portada/ultima diapositiva/marca de agua/foto de perfil/letrero/cartel/pie de foto/banner), en el (letrero/rotulo/cartel)",
    tel: "(te/le/os) (marco/llamo/telefoneo/timbro/echo una llamada/pego una llamada)",
    askc: "(pasame/dame/tirame/dejame/mandame/regalame/facilitame/aventame) (un/tu/su/el) (cel/celu/movil/numero/fono/tel/contacto/wasap/whats)",
  },
  pt: {
    rch: "(como/onde) (me (achar/encontrar/localizar)/te (acho/encontro/localizo)/falar comigo/chegar em mim)",
    fil: "(minha/na/a) (foto de capa/capa/foto de perfil/marca d agua/legenda/ultima lamina/ultimo slide/placa/bio), ultimo slide",
    tel: "te (ligo/telefono/dou um toque/chamo la)",
    askc: "(me/) (passa/manda/da/deixa/joga/solta) (o/um/teu/seu/teu/) (contato/numero/fone/cel/celular/zap/whats)",
  },
  fr: {
    rch: "(comment/ou) (me (joindre/trouver/contacter/retrouver/capter)/te (joindre/trouver/capter)/vous (joindre/trouver)), (moyen/facon/maniere) de me (joindre/contacter/trouver), pour me (joindre/trouver)",
    fil: "(ma/la) (derniere (diapo/diapositive/page/planche)/banniere/photo de (couverture/profil)/signature/legende), (mon/le) (filigrane/bandeau), en filigrane, au dos (de/du)",
    tel: "je (t/te/vous) (appelle/appellerai/telephone/bipe/passe un coup de fil), on s appelle",
    askc: "(balance/file/envoie/donne/lache/passe/refile) (ton/moi ton/ton petit/votre/moi votre) (06/07/tel/num/numero/portable/phone)",
    yid: "(ton/votre) (06/07/portable/num/tel/fixe)",
  },
  de: {
    rch: "wie (man/du/sie/ihr) mich (erreicht/erreichst/erreichen/findet/findest/finden/kontaktiert), (wie/wo) (ich/man) (dich/sie) (erreiche/erreichen kann/finde/erwische), so (erreichst/erreichen/erreicht) (du/sie/man) mich, wie ich zu erreichen bin",
    fil: "(mein/meinem/meines/das/auf dem/im/auf meinem) (banner/titelbild/profilbild/profilfoto/wasserzeichen/schild/abspann/letzte folie/letzten folie), (auf/an) (meinem/mein/meiner) (rad/lieferrad/auto/wagen/schaufenster/ladenschild)",
    tel: "(ruf/rufe/ruf dich/rufe dich/rufe sie/melde mich) (durch/an/telefonisch/per telefon), (klingel/klingle/bimmel) (durch/dich an), ich (rufe/ruf) (dich/sie/durch)",
    askc: "(schick/schicken sie/schicke/geben sie/gib/wirf/hast/haste/lass/schmeiss) (mir/mal/kurz/ne/eine/deine/n/) (ne/deine/eine/mal/) (handynummer/nummer/mobilnummer/telefonnummer)",
  },
  it: {
    rch: "(come/dove) (trovarmi/contattarmi/raggiungermi/rintracciarmi/ti trovo/la trovo/ti rintraccio), (modo/modi) per (trovarmi/contattarmi/raggiungermi)",
    fil: "(la/mia/nella) (foto di copertina/copertina/foto profilo/foto del profilo/filigrana/ultima slide/didascalia/insegna), ultima slide",
    tel: "(ti/la) (chiamo/telefono/squillo/faccio uno squillo)",
    askc: "(mi/) (giri/passi/lasci/dai/mandi/mollami/passami/girami/lasciami) (un/il tuo/il/) (recapito/numero/cell/cellulare/contatto/telefono)",
  },
  nl: {
    rch: "(hoe/waar) (je/u/men) mij (kan/kunt/) (bereik*/vind*), (hoe/waar) ik (je/u) kan (bereiken/vinden), waar ben je te bereiken",
    fil: "(mijn/de) (omslagfoto/profielfoto/banner/watermerk/laatste (dia/slide)), laatste (dia/slide)",
    tel: "(bel/ik bel/dan bel) (ik/) (je/u) (straks/even/terug/), bel ik (je/u)",
    askc: "(gooi/geef/stuur/drop/app) (je/me je/even je/ff je) (nummer/06/nr/mobiel)",
    yid: "(je/jouw/uw) (06/nr)",
  },
  pl: {
    rch: "(jak/gdzie) (mnie zlapac/mnie znalezc/sie ze mna skontaktowac/do mnie dotrzec/cie zlapac/pana zlapac/pania zlapac/cie znajde)",
    fil: "(zdjecie (w tle/profilowe)/zdjeciu (w tle/profilowym)/na (banerze/szyldzie/ostatnim slajdzie)/znak wodny/w stopce), (ostatni/ostatnim/ostatniego) slajd*",
    tel: "(zadzwonie/przedzwonie/zadzwonimy/drynde/zadryndam/kreci*)",
    askc: "(podrzuc/podrzuci/podrzucisz/rzuc/rzuci/daj/dasz/da/zostaw/zostawi/podaj/poda/podasz) (pan/pani/mi/mi tu/mi pan/mi pani/) (jakis/swoj/) (namiar*/numer*/telefon*/kontakt*)",
  },
  cs: {
    rch: "(jak/kde) (me zastihnete/me zastihnes/me najdete/me najdes/mne kontaktovat/te zastihnu/vas zastihnu)",
    fil: "(na banneru/titulni fotk*/profilove fotce/posledni slajd*/vodoznak)",
    tel: "(zavolam/brnknu/cinknu/prozvonim/ozvu se telefonicky)",
    askc: "(hodte/hodite/hod/dejte/das/dej/nechte) (mi/mi na sebe/na sebe/) (na sebe/) (cislo/telefon/kontakt)",
  },
  sk: {
    rch: "(ako/kde) (ma zastihn*/ma najd*/ma kontaktovat/ta zastihnem)",
    fil: "(na banneri/profilovej fotke/poslednom slajde)",
    tel: "(zavolam/brnknem/cinknem)",
    askc: "(hodte/hod/dajte/daj/nechajte) (mi/na seba/) (na seba/) (cislo/telefon/kontakt)",
  },
  hu: {
    rch: "(hol/hogyan/hogy) (erhetsz el/erheto el vagyok/talalsz meg/erhetlek el/erhetem el)",
    fil: "(boritokep*/profilkep*/utolso dia*/vizjel*)",
    tel: "(felhivlak/felhivom/racsorgok/radcsorgok/hivlak/csengetek)",
    askc: "(dobj/dobsz/dobnal/adj/adnal/adsz/irj/irnal/kuldj/kuldenel) (egy/meg egy/a/) (szam*/telefonszam*/mobilszam*/elerhetoseg*)",
  },
  ro: {
    rch: "(cum/unde) (ma gasesti/ma gasiti/sa ma contact*/dai de mine/te gasesc/va gasesc)",
    fil: "(poza de (coperta/profil)/ultimul slide/filigran)",
    tel: "(te/va) (sun/apelez/caut la telefon)",
    askc: "(lasa/da/zi/trimite/arunca) (mi/ mi) (un/si mie un/numarul/) (numar/telefon/contact/nr)",
  },
  ru: {
    rch: "(как/где) (меня найти/со мной связаться/до меня достучаться/вас поймать/тебя поймать/тебя найти/вас найти/меня поймать/меня отыскать)",
    fil: "(на/в) (обложке/аватарке/аватаре/баннере/шапке профиля/вывеске/последнем слайде/водяном знаке/подписи к фото), на (14/10/20) секунде, (последний/на последнем) слайд*",
    tel: "(наберу/позвоню/звякну/перезвоню/прозвоню/брякну/кликну) (вам/вас/тебе/тебя/), (вас/тебя) наберу",
    askc: "(скиньте/скинь/киньте/кинь/дайте/оставьте/оставь/черкните/продиктуй/продиктуйте/напиши/напишите/подкинь/подкиньте) (ваш/твой/свой/мне/) (свой/ваш/твой/) (мобильный/номерок/номер/сотовый/телефон/телефончик/контакт/контакты/ник/цифры)",
  },
  uk: {
    rch: "(як/де) (мене знайти/зі мною зв'язатися/мене впіймати/вас впіймати/вас знайти)",
    fil: "(на/в) (обкладинці/аватарці/банері/останньому слайді/вивісці)",
    tel: "(наберу/подзвоню/зателефоную/передзвоню)",
    askc: "(скиньте/скинь/киньте/кинь/дайте/залиште/залиш) (свій/ваш/мені/) (свій/ваш/) (номерок/номер/мобільний/телефон/контакт)",
  },
  be: { tel: "(патэлефаную/набяру/пазваню)", askc: "(кіньце/дайце/пакіньце) (мне/свой/) (нумар/тэлефон/кантакт)" },
  bg: {
    rch: "(как/къде) (да ме намер*/да се свърж*/да те намеря)",
    fil: "(на корицата/профилната снимка/последния слайд)",
    tel: "(ще/да) (звънна/се обадя/ти звънна/ви звънна/се чуем)",
    askc: "(дай/дайте/прати/пратете/остави/оставете) (ми/един/) (един/си/) (телефон/номер/контакт)",
  },
  mk: {
    rch: "(како/каде) (да ме најд*/да ме контактир*)",
    tel: "ќе ти (ѕвонам/се јавам), ќе ве (ѕвонам/побарам)",
    askc: "(остави/дај/прати/пиши) (ми/) (го/) (број/бројот/телефон/контакт)",
  },
  sr: {
    rch: "(kako/gde) (da me nadj*/me naci/da te nadjem)",
    tel: "(zovem/pozvacu/zvacu/cujemo se telefonom/nazvacu) (vas/te/), pa vas zovem, pa te zovem, назваћу, позваћу",
    askc: "(ostavi/ostavite/daj/dajte/posalji/posaljite/baci/bacite/pisi/pisite) (mi/ti/) (svoj/vas/) (broj/telefon/kontakt), (остави/дај/пошаљи) (ми/) (број/телефон)",
  },
  hr: {
    rch: "(kako/gdje) (me naci/me pronaci/da te nadem)",
    tel: "(nazvat/nazvati/zovem/nazovem/cujemo se na telefon)",
    askc: "(ostavi/ostavite/daj/dajte/posalji/posaljite/baci/bacite) (mi/) (broj/telefon/kontakt/mobitel)",
  },
  sl: {
    rch: "(kako/kje) (me najd*/me doseze*/te dobim)",
    tel: "(poklicem/pocingljam/vas poklicem/te poklicem)",
    askc: "(zaupate/das/daj/pusti/posljite) (mi/) (telefonsko/stevilko/telefon/kontakt)",
  },
  sq: {
    rch: "(si/ku) (te me gjesh/te me gjeni/mund te te gjej)",
    tel: "te (telefonoj/marr ne telefon)",
    askc: "(ma/me) (jep/dergo/lere) (numrin/nje numer/kontaktin)",
  },
  el: {
    rch: "(πώς/πού) (να με βρ*/με βρίσκ*/θα με βρ*/να σε βρω/θα σε βρω)",
    fil: "(στο/στην) (εξώφυλλο/φωτογραφία προφίλ/τελευταία διαφάνεια/ταμπέλα)",
    tel: "(θα σε πάρω/να σε πάρω/σε παίρνω/θα σας καλέσω/σε καλώ/να σε καλέσω)",
    askc: "(άσε/δώσε/ρίξε/στείλε/αφήστε/δώστε) (μου/) (ένα/το/) (κινητό/τηλέφωνο/νούμερο/νουμεράκι/επαφή)",
  },
  fi: {
    rch: "(miten/mista/kuinka) (minut tavoittaa/minut loytaa/tavoitan sinut/sinut saa kiinni)",
    fil: "(kansikuvassa/profiilikuvassa/viimeisella dialla/vesileima*)",
    tel: "(soitan/soittelen/pirautan)",
    askc: "(laita/anna/heita/jata) (mulle/numero/puhelinnumero*/numeros*/sun numero)",
  },
  sv: {
    rch: "(hur/var) (man/du/ni) (nar/hittar) mig, (hur/var) jag nar (dig/er)",
    fil: "(omslagsbild*/profilbild*/sista bilden/vattenstampel*)",
    tel: "(ringer jag/jag ringer/slar jag/sa ringer) (dig/er/upp/)",
    askc: "(slang/skicka/ge/kasta) (over/ivag/mig/hit/) (ditt/ett/numret/) (nummer/numret/mobilnummer)",
  },
  da: {
    rch: "(hvordan/hvor) (man/du/i) (kan/) (faar fat i/finder/fanger) mig",
    fil: "(forsidebillede*/profilbillede*/sidste slide*/vandmaerke*)",
    tel: "(ringer jeg/jeg ringer) (dig/jer/op/)",
    askc: "(smid/send/giv/kast) (lige/mig/) (dit/et/) (nummer/tlf/mobilnummer)",
  },
  no: {
    rch: "(hvordan/hvor) (man/du/dere) (kan/) (nar/finner/far tak i) meg",
    fil: "(forsidebilde*/profilbilde*/siste slide*/vannmerke*)",
    tel: "(ringer jeg/jeg ringer) (deg/dere/)",
    askc: "(legg igjen/send/gi/sleng) (over/meg/) (et/ditt/) (nummer/tlf/mobilnummer)",
  },
  is: {
    tel: "(eg hringi/hringi/hringi i thig)",
    askc: "(sendu/gefdu/sent/skildu eftir) (mer/) (numerid/numer/simann)",
    yid: "numerid thitt, numer thitt, simanumerid",
  },
  et: { tel: "(helistan/kolistan)", askc: "(jata/saada/anna/viska) (oma/mulle/) (number/telefon*/numbri)" },
  lv: {
    tel: "(piezvanisu/zvanisu)",
    askc: "(atstaj/atstajiet/iedod/iedodiet/atsuti/atsutiet) (savu/man/) (numuru/telefonu)",
  },
  lt: {
    tel: "(paskambinsiu/skambinsiu)",
    askc: "(numesk/numeskite/palik/palikite/atsiusk/atsiuskite/duok/duokite/numeti) (savo/man/) (numer*/telefon*/nr)",
  },
};

export const REACHING: readonly Lexicon[] = Object.entries({ ...WORDS, ...REACHING_EAST_AND_SOUTH }).map(
  ([lang, words]) => ({ lang, words }),
);
