import type { Lexicon } from "@/lib/detect/intent/slots";

/**
 * The same words, said of something else. `x`: a shadow "outside the letter", a thing folded like a paper plane, a button
 * taken elsewhere, funds the site releases once the work is approved. `work`: the shop whose customers pay from the basket,
 * a row or a field of fees, cheques in a ledger. `rep` and `rule`: what "they" demand beforehand, what help pages warn of.
 */
const WORDS: Readonly<Record<string, Lexicon["words"]>> = {
  en: {
    x: "(approve/approves/approved/sign/signs/accept/accepts) (and/and then/then) (they/we/it/the site/the platform/the escrow/escrow/) (release/releases/will release) (the/) (funds/money), (release/releases) (the/) funds to (the/) (seller/sellers/builder/builders/freelancer/freelancers/winner/winners) (bank/account/), (take/move/put/place/get) (this/the/that) (button/icon/badge/arrow/banner/logo/caption/headline/menu/widget/image/photo/picture/section/block/label/line/box/text) (somewhere else/elsewhere/to another place/anywhere else/off here/out of here), (like/as) (a/the) paper (plane/airplane), (fold/folded/folding/folds) (a/the/it into a/like a) paper (plane/airplane), (search/look for/look up/find/type) (for/) (my/our) (studio/shop/company/agency/full/) name (in/into/on/with) the (talent/freelancer/people/member/site) (search/directory/finder), (hours/time) on the (tracker/clock) (this week/today/yesterday/tonight/tomorrow), the one without, paper (plane/airplane) (sketch/sketches/drawing/drawings/icon/animation/scene/illustration/render/model), leave the (site/website/app/platform) (draft/mockup/header/footer/design/copy/text/code/as it is), name for (my/the/a/our) (blog/shop/podcast/channel/brand/site), (every/each) (insta/instagram/twitter) (handle/name) (was/is) (gone/taken), carry the balance forward, balance (carried/brought) forward, next in (line/the list/the row), (dont/do not/wont) need (a/the/any) (milestone/milestones) for (each/every), (hourly/by the hour) (through/on/over/with) the (tracker/clock), (through/over/on) the tracker here",
    work: "directly (from/in) the (basket/cart/checkout), (fee/commission/total) (row/column/field/line/cell)*, my to do list, import filter, directly at (the/) (checkout/till)",
    made: "bookkeep*, ledger*, accounts receivable, double entry",
    rep: "(it/they/which/cheque/check/cheques/checks) (will/then/always/later/) (bounce/bounces/bounced), if (someone/anyone/somebody/a client/a buyer/a secretary/a stranger/a recruiter/they) (mail/mails/send/sends/post/posts/offer/offers) you",
    rule: "or (i/ill/i will) pass, (im/i am/ill be/i will be) (archiving/deleting/reporting/skipping/binning) (it/them/you/those), (straight/right) (to/in/into) the (archive/bin), (goes/go) straight to (archive/trash/spam)",
  },
  es: {
    x: "por fuera (de la/del/de) (letra/linea/borde/caja/forma/marco/texto/circulo/logo/boton/margen/figura), como un avion de papel, (mover/mueve/movemos/poner/pasar/llevar) (este/ese/el) (boton/icono/logo/menu/banner/texto) a otro (lado/sitio/lugar), (apruebas/aprueba/aprobar/firman) y (ellos/la web/la plataforma/el sitio/) (liberan/libera) (los fondos/el dinero), (nombre de/) mi (estudio/tienda/empresa) en el buscador, (busca/busque/buscad/buscar) el nombre de mi (estudio/tienda/empresa) en el buscador",
    work: "(quita/quite/quitar/saca/sacar/agrega/agregar/pon/poner) el (pago/deposito/boton) (con/en/de) (oxxo/paypal/bizum/pse/spei), direct* (desde el/en el/del) carrito, (fila/columna/campo/linea) de (comision/comisiones), direct* en (la/) caja",
    rule: "o (paso/nada), lo (archivo/borro) sin leer",
    rep: "(me/nos/te) (piden/pidieron/exigen) (un/una) (deposito/fianza/pago/adelanto/cuota)*, decian, (es/es una/era una) estafa, si (alguien/un cliente/un comprador) (te/os/le) (manda/envia/ofrece/pide)",
  },
  pt: {
    x: "por fora (da/do/das/dos) (letra/linha/borda/caixa/forma/moldura/texto/circulo/logo/botao/margem/desenho/andamento/assunto/processo/prazo/tema/projeto), (meio/um pouco/totalmente/) por fora do (assunto/andamento/tema/projeto), como um aviao de papel, (levar/mover/passar/colocar) (esse/este/o) (botao/icone/logo/menu/banner/texto) (pra/para) outro (lugar/lado), na busca de (talentos/freelancers), nome do meu estudio na busca, (procura/procure/busca/busque) o nome do meu (estudio/atelie) na busca",
    work: "direto (do/no/pelo) carrinho, (linha/coluna/campo) (da/de) (taxa/comissao)*, tela (do/de/com) (app/saldo/pagamento), tela de saldo retido, direto no (caixa/checkout)",
    rep: "(pedem/pediram/me pedem/me pediram/exigem) (um/uma) (deposito/caucao/taxa/pagamento)*, (e/era) golpe, se (alguem/um cliente/um comprador) (te/lhe) (mandar/oferecer/enviar/pedir)",
  },
  fr: {
    x: "(comme/en) un avion en papier, comme un avion de papier, (mettre/deplacer/bouger) (ce/le/cette) (bouton/icone/logo/menu/bandeau) ailleurs, (validez/approuvez/signe/signent) et (ils/le site/la plateforme/nous/) (debloquent/debloque/liberent/libere) les fonds, (nom de/) mon (studio/atelier) dans la recherche",
    work: "directement (depuis le/dans le/du) panier, (ligne/colonne/champ/case) (des/de) (frais/commission)*, (votre/l) (atelier/enseigne) sort bien (dans/sur) google, directement (en/a la) caisse",
    rep: "(on/ils) (me demande/me demandent/m a demande/exige/exigent/demandent) une (caution/avance)*, qu (il/elle/ils) (disait/disaient), disait (il/elle), c est une arnaque, si (quelqu un/un client/un acheteur) (vous/t/te) (envoie/propose/demande)",
  },
  de: {
    x: "ausserhalb (des/der) (rahmens/kreises/kastens/buchstabens/logos/box/linie/flache/randes/rasters), wie (ein/einen) papierflieger, (diesen/den) (knopf/button/kasten) woanders*, (geben/gibt) (sie/) frei und (die/sie/das portal) (zahlen/zahlt) (die mittel/das geld)",
    work: "direkt (aus dem/im/vom) warenkorb, (gebuhrenzeile/gebuhrenspalte/gebuhrenfeld/provisionsfeld)*, (zeile/spalte/feld) (mit/fur) (den/die/der/) gebuhr*, direkt an der kasse",
    rule: "oder (gar nicht/ich passe), (wird/werden) (direkt/sofort/sonst/) (archiviert/geloscht)",
    rep: "(man/die/sie) (verlangt/verlangen/fordert/fordern/will/wollen) (100/50/200/30/20/vorab/von mir/) (euro/) (kaution/vorkasse/gebuhr)*, hiess es, (das ist/ist ein/) betrug, wenn (dir/ihnen/euch) (jemand/ein kunde/ein auftraggeber), wenn (jemand/ein kunde) (dir/ihnen)",
  },
  it: {
    x: "come un (aereo/aeroplanino) di carta, (spostiamo/spostare/mettiamo) questo (bottone/pulsante/icona) (da un altra parte/altrove), da un altra parte (copre/della pagina)*, fuori (dal/dalla/dai) (bordo/cornice/cerchio/riquadro/margini/lettera)",
    work: "direttamente dal carrello, (riga/colonna/campo) (della/delle) (commissione/commissioni)*, direttamente (alla cassa/in cassa)",
    rep: "(chiedono/mi chiedono/mi hanno chiesto/vogliono) (una/un) (cauzione/anticipo/deposito)*, e una truffa, se (qualcuno/un cliente) (ti/vi/le) (manda/propone/offre/chiede)",
  },
  nl: {
    x: "(als/net als) een papieren vliegtuig*, (die/deze) knop ergens anders, buiten (het/de) (kader/rand/cirkel/lijn/letter)",
    work: "(rechtstreeks/direct) (vanuit/uit/in) (het/de) (winkelmandje/winkelwagen/mandje), (kostenregel/kostenkolom)*, (rechtstreeks/direct) (bij/aan) de kassa",
    rep: "(ze/men) (vragen/vraagt/willen/eisen) (50/100/een/euro/vooraf/) (euro/) (borg/aanbetaling)*, als (iemand/een klant) (je/u)",
  },
  sv: {
    x: "slipper (kunderna/kunden/besokarna/anvandarna) (leta/vanta/klicka/scrolla/soka)*, som ett pappersflygplan, (flytta/flyttar) knappen nagon annanstans, (kunden/kunderna/anvandaren/anvandarna/besokaren) slipper",
    work: "direkt (fran/i) (varukorgen/kundvagnen/kassan), (avgiften/avgifterna) (syns/visas)",
    rep: "(de/dom) (ber om/vill ha/kraver) (500/1000/en/) (i/) deposition*",
  },
  da: {
    x: "slipper (kunderne/kunden/brugerne) (for/) (at/) (lede/vente/klikke/scrolle)*, som et papirfly, (kunden/kunderne/brugeren/brugerne) slipper, smid lige nummer (1/2/3/4/5/6/7/8/9)",
    work: "direkte (fra/i) (kurven/indkobskurven/kassen), gebyret (ses/vises)",
    rep: "de (beder om/vil have/kraever) (et/) depositum*",
  },
  no: {
    x: "slipper (kundene/kunden/brukerne) (a/) (lete/vente/klikke/scrolle)*, som et papirfly, (kunden/kundene/brukeren/brukerne) slipper",
    work: "direkte (fra/i) (handlekurven/kassen), gebyret (ses/vises)",
    rep: "de (ber om/vil ha/krever) (et/) depositum*",
  },
  fi: {
    x: "(suoraan/heti) (korista/ostoskorista/tuotesivulta), paperilennokki*, tilille (kirjautu/kirjaudu)*",
    work: "palkkio nakyy, (ostoskori/korista)*",
  },
  pl: {
    x: "jak papierowy samolot*, (przeniesc/dac/przesunac) ten (przycisk/baner/ikone) gdzie indziej, (zatwierdza/zatwierdzasz/akceptuje) i (oni/portal/serwis/) (zwalniaja/zwalnia) srodki",
    work: "(bezposrednio/prosto/od razu) z koszyka, (wiersz/kolumna/pole) prowizji, namiary (z/) gps, niebieski komunikator w rogu (strony/ekranu), (bezposrednio/prosto) w kasie",
    rep: "(chca/zadaja/prosza o) (kaucji/kaucje/zaliczki/zaliczke/wplaty)*, jesli (ktos/klient) (ci/panu/pani/wam)",
  },
  cs: {
    x: "jako papirov* vlastovk*, (tohle/toto/to) tlacitko jinam",
    work: "(primo/rovnou) z kosiku, (radek/sloupec/pole) poplatk*",
    rep: "chteji (kauci/zalohu/poplatek)*, pokud (vam/ti) nekdo",
  },
  sk: { x: "ako papierov* lietadl*", work: "(priamo/rovno) z kosika", rep: "chcu (kauciu/zalohu/poplatok)*" },
  hu: {
    x: "mint egy papirrepulo*",
    work: "(kozvetlenul/egybol) a kosarbol, dijak (sora/oszlopa/mezoje)",
    rep: "(kauciot/eloleget) (kernek/kertek), (kernek/kertek) (kauciot/eloleget)",
  },
  ro: {
    x: "ca un avion de hartie",
    work: "direct din (cos/cosul)*, (randul/coloana/campul) (de/cu) comision*",
    rep: "cer (o/un) (garantie/avans/taxa)*",
  },
  bg: {
    x: "като хартиен самолет*",
    work: "(директно/направо) от (количката/кошницата)",
    rep: "(искат/поискаха) (депозит/гаранция)*",
  },
  sr: {
    x: "kao papirni avion*",
    work: "(direktno/pravo) iz korpe, (директно/право) из корпе",
    rep: "(traze/traže) (depozit/kauciju)*",
  },
  hr: { x: "kao papirnati avion*", work: "(izravno/direktno) iz kosarice", rep: "traze (polog/jamcevinu)*" },
  el: {
    x: "σαν χάρτινο αεροπλανάκι",
    work: "(απευθείας/κατευθείαν) από το καλάθι",
    rep: "(ζητάνε/ζητούν/ζήτησαν) (εγγύηση/προκαταβολή)*",
  },
  ru: {
    x: "(как/словно/будто) (бумажный/бумажного) самолетик*, (принимаете/принимаешь/подтверждаете/одобряете/утверждаете) и (они/сайт/) (разблокируют/разблокирует/переводят/выпускают) (средства/деньги), (эту/эта) (кнопку/кнопка) (перенести/убрать/сдвинуть) (в другое место/отсюда), перевожу (брошюру/статью/текст/книгу/документ/сайт/инструкцию/субтитры), (скиньте/скинь/киньте) (номерок/номер) (строки/страницы/заказа/слайда/версии)",
    work: "(прямо/сразу) (из/в) корзин*, покупател(и/ям/ей) плат*, чтобы покупатели, (для/у/текст для/статья для/сайт) страховой, (строка/столбец/поле/колонка) (комисси*/с комисси*), (про/о) страхов* взнос*, (прямо/сразу) на кассе",
    rep: "(просят/требуют/попросили/потребовали) (внести/оплатить/перевести/) (страховой/) (взнос/залог/депозит/предоплату)*, если (кто то/вам/тебе) (присылают/присылает/пришлет/предлагают/предлагает)",
  },
  uk: {
    x: "(як/наче) паперов* літачок*, (цю/ця) кнопку в інше місце",
    work: "(прямо/одразу) (з/із) кошика, щоб покупці, (рядок/стовпець/поле) комісії, (прямо/одразу) на касі",
    rep: "(просять/вимагають/попросили) (внести/сплатити/) (заставу/внесок/депозит)*",
  },
  tr: {
    x: "elden (gelen/geldig/gecir/kacir/cikar/cikti/bir sey gelmez)*, (elimden/elimizden) gelen*, elden teslim*, kagit ucak gibi, (bu/su) (dugmeyi/butonu/simgeyi) (baska/bir baska/baska bir) (yere/yer), (daha/) (koyu/acik) (bir/) (maviye/yesile)",
    work: "(dogrudan/direkt) sepet*, (komisyon/kesinti) (satiri/sutunu/alani), brosur metni, ilani icin metin, icin metin, (dogrudan/direkt) kasada",
    rep: "(istiyorlar/istediler) (ve/geri/), (depozito/kayit ucreti/dosya masrafi) (istiyorlar/istediler/isteyen)*, diyen (ilan/ilanlar/is ilani)*, sahte(dir/)",
    rule: "(yardim/destek) sayfasinda (yaziyor/diyor/oyle yaziyor)",
  },
  az: { x: "əldən gələn*, əlimdən gələn*", work: "birbaşa səbətdən" },
  kk: { x: "қолдан келген*, қолымнан келген*", work: "(тікелей/бірден) себеттен" },
  ar: {
    x: "(مثل/زي/ك) (طياره/طائره) (ورق/ورقيه), (مثل/زي) الطياره الورق",
    work: "(مباشره/مباشر) من السله",
    rep: "(طلبوا/يطلبون/بيطلبوا) (تامين/عربون/رسوم)*",
  },
  fa: {
    x: "مثل (موشک/هواپیمای) کاغذی",
    work: "مستقیم از سبد*",
    rep: "(ودیعه/بیعانه) (می خواستند/میخواستند/خواستند/می خواهند)",
  },
  he: {
    x: "כמו (מטוס/טיסן) נייר, תזרוק מספר (כמה/של/שעות)",
    work: "(ישירות/ישר) מהעגלה",
    rep: "(ביקשו/מבקשים/דורשים) (פיקדון/מקדמה)*",
  },
  hi: {
    x: "(काग़ज़/कागज) के (जहाज/हवाई जहाज) की तरह",
    work: "सीधे कार्ट (से/में)",
    rep: "(डिपॉज़िट/डिपॉजिट/एडवांस) (माँगा/मांगा/माँगते/मांगते)*",
  },
  bn: { work: "(সরাসরি/সোজা) কার্ট থেকে", rep: "(ডিপোজিট/জামানত) চা(য়/ইছে/ইল)*" },
  id: {
    x: "(seperti/kayak) pesawat kertas, cari nama (toko/usaha/brand/merek) (itu/memang/yang) (susah/ribet/sulit/bikin pusing)*, nama toko itu (susah/ribet/sulit)*",
    work: "langsung dari keranjang, (baris/kolom) (komisi/biaya)",
    rep: "mereka (minta/meminta) (deposit/dp/jaminan/uang)*, kalau ada (yang/orang) (kirim/minta/nawarin/menawarkan)",
  },
  ms: { x: "macam kapal terbang kertas", work: "terus dari troli", rep: "mereka minta (deposit/wang)*" },
  tl: { x: "parang eroplanong papel", work: "(diretso/direkta) (mula/galing) sa cart, file name ng messenger" },
  vi: {
    neg: "(chua/khong) tien cho so (anh/chi/em/ban)",
    x: "(nhu/giong) (may bay/chiec may bay) giay",
    work: "(truc tiep/thang) tu gio hang, (dong/cot) phi",
    rep: "(ho/chung no) (doi/bat/yeu cau) (dat coc/nop phi/dong phi)*, neu ai (do/) (gui/bao/doi/yeu cau)",
  },
  th: { x: "(เหมือน/แบบ)เครื่องบินกระดาษ", work: "ตรงจากตะกร้า, จากตะกร้า", rep: "(เขา/พวกเขา)ขอ(มัดจำ/ค่าประกัน)*" },
  zh: {
    x: "像纸飞机, (直接/)转新的",
    work: "从购物车(直接/), (抽成/手续费)(字段/一栏/那行/列)",
    rep: "凡是(说/让/要)*, 都是(骗局/刷单骗局/诈骗)",
  },
  ja: {
    x: "(紙飛行機/紙ひこうき)のよう*, (余白/スペース/場所)が(もったいない/もったいなく)*",
    work: "カートから(直接/), 手数料の(行/欄/列/表示)",
    rep: "(保証金/手数料)を(求められ/請求され)*",
  },
  ko: {
    x: "(종이비행기/종이 비행기)처럼",
    work: "장바구니에서 (바로/직접), 수수료 (칸/행/열/항목)",
    rule: "여기 (안전결제/결제)로 (하시면/부탁/해 주/해주)*",
    rep: "(보증금/등록비)(을/) (달라고/요구)*",
  },
};

export const OF_THE_WORK: readonly Lexicon[] = Object.entries(WORDS).map(([lang, words]) => ({ lang, words }));
