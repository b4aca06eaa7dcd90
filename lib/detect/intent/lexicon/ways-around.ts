import { WAYS_AROUND_EAST_AND_SOUTH } from "@/lib/detect/intent/lexicon/ways-around-east-and-south";
import type { Lexicon, Slot } from "@/lib/detect/intent/slots";

type Words = Partial<Record<Slot, string>>;

/**
 * How each language says that part of the money goes another way: the rest of a sum (`rest`), one's own firm or shop
 * (`own`), the price for the record (`offi`), money given back (`rfnd`); and who pays when it is about somebody's own
 * customers (`work`).
 */
const WORDS: Readonly<Record<string, Words>> = {
  en: {
    rest: "(the/my/your/a/) (rest/remainder/remaining (amount/balance/part/half/hours/payment/sum/money/bit/50/fifty)/balance/other half/second half/outstanding (amount/balance/bit)/missing (part/amount/bit)/extra (hours/work/rounds/revisions/bit)/bonus/tip/leftover), what (is/s) (left/missing/owed), half of (it/the money/the amount/the sum), (other/second/remaining) (half/part/portion)",
    own: "(through/via/with/by/from/under/at/to) (my/our) (own/) (company/studio/agency/firm/business/shop/store/llc/ltd/limited company/practice/site/website/webshop), my (company/studio/agency/firm/business) (directly/invoices/bills/can invoice/can bill/sends)",
    offi: "officially, on paper, on record, on the record, listed (at/price/for/as), with (the/their/all/all the/) (fee/fees/commission/service fee/platform fee/cut), (price/rate/cost) on here, the (official/listed/posted/public) (price/rate/sum/amount/contract)",
    rfnd: "refund (me/my/your), give (me/you) (the/my/your) money back, (give/pay/send/transfer/wire/return) (it/the money/the amount/the deposit/the payment/that/half) back, (return/send back/pay back/transfer back/wire back) (the/my/your) (money/amount/deposit/payment/difference/funds)",
    hintp:
      "(privately/in private) (it/that/its/id/i/would/could), (leave/keep/cut) the (platform/site/website/marketplace) (out/out of it/out of this), (not/without) (bother/bothering/reopen/reopening/open/opening) (with/) (a/another/a new/the) (contract/order/gig/listing), (only/just) (log/track/report) (a few/some/part/half/ten/five/10/5) (of the/) hours, (rest/remaining) of (the/it/my) (hours/money) (on/by/goes on) (an/a normal/a separate/a) invoice, (so it/just so it/so that it) looks (alive/active/real/legit/normal/good), (token/symbolic/dummy/fake/tiny/small) (contract/order/milestone/gig) (so/to keep/for the), invoice (comes/come/coming/goes/is sent) (from/through/via) (my/our), (settle/sort) (up/it/this/things) (between ourselves/between us/among ourselves/person to person/like adults)",
    work: "(customers/buyers/shoppers/users/donors/guests/students/subscribers/members/visitors/patients/tenants/parents/diners/attendees) (can/should/must/will/who/to/may/could/would/want to/have to/need to/choose/pick/select/be able to) (pay/paying/deposit/send/withdraw/transfer/top up/checkout/check out/choose/select), (customers/buyers/shoppers/donors/guests/subscribers/end users/diners) (pay/deposit/withdraw/choose/see), where (users/customers/people/players) (deposit/pay/send/withdraw), (test/testing) (network/wallet/transaction/payment*/net/card/account), faucet, payment (plugin/module/screen/page/flow/form/options/methods/integration/processor*/provider*/intent*), payout (screen/page/report/module/logic)",
    x: "paid (weekly/daily/monthly/hourly/biweekly/per task/per hour/every week) (by/through/via/in/with/to) (the hour/the site/the platform/upwork/fiverr/escrow/milestone*/here/the word/the piece/you/two), all the rest, for the rest, the rest of the (site/page/pages/text/article/book/team/files/code/project/screens/chapters/images/week/day/month/year/images/world), work life balance, white balance, color balance, colour balance, tip (of the/for/on how)",
  },
  de: {
    rest: "(den/der/die/das) (rest/restbetrag/restliche* (summe/betrag/geld/stunden)/ubrige*/andere halfte/zweite halfte/differenz/offene* (betrag/rest)/zusatzstunden/mehrstunden), (restbetrag/restsumme/restzahlung)",
    own: "(uber/durch/bei/von/an/mit) (meine*/unsere*) (eigene*/) (firma/studio/agentur/buro/unternehmen/shop/webshop/website/seite/webseite/gmbh)",
    offi: "offiziell, auf dem papier, pro forma, mit (gebuhr/gebuhren/provision), uber (die plattform/die seite/das portal)",
    rfnd: "(schick*/uberweis*/zahl*/gib/geb*) (ich/) (es/dir/mir/ihnen/das geld/den betrag/die halfte/den rest) zuruck, zuruckuberweis*, zurucküberweis*, zuruckzahl*, ruckerstatt*, geld zuruck, zuruckschick*, zuruckgeb*, erstatte*",
    hintp:
      "auf (direktem/kurzem) (weg/wege), (spart/sparen/spare) (sich/wir/uns) (jeder/beide/) (seinen anteil/die provision/die gebuhr*), auf rechnung (machen/stellen/laufen/abwickeln/abrechnen), (einfach/nur/ganz normal) (auf/gegen) rechnung, schreib* (ich/) (dir/ihnen/euch) (einfach/) (eine/ne) (normale/) rechnung, (ohne/am) (portal/plattform/seite) vorbei, an der plattform vorbei",
    work: "(kunden/kaufer/nutzer/gaste/spender/besucher/teilnehmer/kundinnen) (konnen/sollen/zahlen/bezahlen/mussen/wahlen), zahlungs(arten/methoden/anbieter/modul/seite/schnittstelle/option/optionen), rechnungsvorlage, bezahlseite",
  },
  fr: {
    rest: "(le/du/au/mon/votre/ton) (reste/solde/restant/complement/reliquat), (l autre/la seconde/la deuxieme) moitie, les heures (en plus/supplementaires), la difference, ce qui manque, ce qu il reste",
    own: "(par/via/avec/chez/de) (ma/notre/mon) (propre/) (boite/societe/entreprise/studio/agence/structure/boutique/micro entreprise/auto entreprise/cabinet/site)",
    offi: "officiellement, sur le papier, pour la forme, (avec/en comptant) (la/les) (commission/frais)",
    rfnd: "(rembours*/rends/rendez/renvoie*/renvoy*/reverse*) (moi/le/la/les/l argent/la somme/vous/te/en) , remboursez moi, rembourse moi, (je/vous) (te/vous/me) (rembourse*/rends/renvoie/reverse/remboursez), (rendre/renvoyer/rembourser) (l argent/la somme/les)",
    hintp:
      "(je/on) (vous/te) (regle*/paie*/paye*) (a reception/sur facture/de la main), a reception de (la/ma/votre/) facture, (hors/en dehors) (commission/frais) du site, (zapper/squeezer/eviter/contourner/sauter) (le site/la plateforme/l intermediaire), de gre a gre, (on/nous) s arrange* (entre nous/directement/tous les deux), (moins/remise/rabais) si (vous/tu) (passez/passes/commandez/commandes) par (moi/ma/mon/nous)",
    work: "(les/mes/nos/des) (clients/acheteurs/utilisateurs/donateurs/abonnes/visiteurs/eleves) (peuvent/puissent/paient/payent/reglent/doivent/pourront/choisissent), moyens de paiement, module de paiement, page de paiement, passerelle*, prestashop, tunnel d achat",
  },
  es: {
    fee: "(me saca*/me quita*/me come*/se queda*/me cobra*) (un monton/una banda/un dineral/mucho/demasiado/buena parte/la mitad)",
    rest: "(el/lo/la/del/al) (resto/restante/saldo/demas/que (falta/queda/resta)/otra (mitad/parte)/diferencia), las horas extra*, la otra (mitad/parte), la segunda (mitad/parte), lo pendiente",
    own: "(por/con/a/desde/en/a traves de) (mi/nuestra/nuestro) (propia/propio/) (empresa/estudio/agencia/tienda/web/pagina/negocio/razon social/autonomo/consultora)",
    offi: "oficialmente, en los papeles, en el papel, con (la/las) (comision/comisiones), (para/pa) que (quede/conste) (registro/constancia/en el sistema)",
    rfnd: "(devuelve*/devolve*/devuelva*/reembolsa*/reintegra*/regresa*) (me/lo/los/la/las/te/el dinero/la plata/el pago) , devuelveme, devolveme, devuelvame, reembolsame, regresame, (te/me/le) (devuelvo/devuelves/devuelve/reembolso/reembolsas/regreso/regresas), la devolucion",
    out: "(olvidarnos/olvidemonos/olvidamos/nos olvidamos/olvidate/pasando/pasemos/prescindir/prescindimos) (de/) (la/el/esta/este) (plataforma/pagina/sitio/web/portal/app), (dejar/dejamos/dejemos) (fuera/afuera/de lado) (a/) (la/el) (plataforma/pagina/sitio/web)",
    hintp:
      "te hago (precio/mejor precio/descuento/un precio/buen precio), (partimos/partir/dividimos/repartimos/dividir) el pago, (encargas/contratas/compras/pides/escribes) (a mi/) (directo/directamente) , (con/por) (transferencia/efectivo/bizum) te (queda/sale/dejo/cobro), arregla* (entre/directo entre) (nosotros/los dos), por (debajo de la mesa/abajo del agua)",
    plat: "(en/con/por/mediante/el) (el/un/) (deposito de garantia/deposito en garantia/pago en garantia), pago protegido, depositado en (garantia/la plataforma)",
    work: "(los/mis/nuestros/que) (clientes/compradores/usuarios/alumnos/huespedes/donantes/pacientes) (pagan/pagar/puedan/pueden/eligen/depositan), el cliente final, (metodos/medios/formas) de pago (del/de la/en la/en el/al/a la), modulo de pago*, pasarela*, checkout",
  },
  pt: {
    fee: "essa mordida, (mordida/facada/pancada) (do/da/desse/dessa) (site/plataforma/app)",
    rest: "(o/do/ao/a/da) (resto/restante/saldo/que falta/outra (metade/parte)/diferenca/complemento), as horas (extra*/a mais), a outra (metade/parte), a segunda (metade/parte)",
    own: "(pela/com a/na/pelo/com o/no/da/do/direto na) (minha/meu/nossa/nosso) (empresa/estudio/agencia/loja/site/mei/cnpj/firma/negocio)",
    offi: "oficialmente, no papel, so (pra/para) constar, com (a/as) (taxa/taxas/comissao)",
    rfnd: "(devolv*/reembols*/estorn*) (me/o/a/te/voce/pra/para/no/o valor/o dinheiro), (te/me/lhe) (devolvo/devolve/reembolso/estorno), (me/te) (devolve*/reembols*/estorn*)",
    hintp:
      "(no/por/pelo) (pix/boleto/dinheiro) (te/eu/sai/fica/faco) (faco/mais barato/cobro/por/desconto/), (te/) faco (um preco*/mais barato/por menos/desconto/um desconto), (a gente/nos) (se acerta/acerta) (direto/por fora/entre nos), sem (essa/a) (taxa/mordida/comissao)",
    work: "(os/meus/nossos) (clientes/compradores/usuarios/alunos/hospedes/assinantes) (pagam/possam/podem/escolhem/paguem), (meios/formas/metodos) de pagamento (do/da/no/na), baixa automatica, e commerce, ecommerce, checkout",
  },
  it: {
    rest: "(il/la/le/l/del/al) (resto/saldo/restante/rimanente/parte (che manca/mancante/rimanente)/altra meta/seconda meta/differenza/ore (extra/in piu/aggiuntive)), altra (meta/parte), quello che manca",
    own: "(tramite/con/dalla/dal/alla/al/attraverso) (la mia/il mio/la nostra/mia/mio) (azienda/ditta/studio/agenzia/partita iva/negozio/sito/societa)",
    offi: "ufficialmente, sulla carta, per la forma, con (la/le) (commissione/commissioni)",
    rfnd: "(restitui*/rimbors*/ridammi/ridarmi/rimanda*) (mi/il/la/li/i soldi/la somma/ti/), (ti/mi/le) (restituisco/rimborso/ridai/rimborsi/ritorno), i soldi indietro",
    hintp:
      "(ti/le/vi) (faccio/mando/emetto/preparo) (io/) (la/una/direttamente/) fattura, fattura (io/mia/diretta), (il/quel) (venti/dieci/quindici/20/10/15) (per cento/percento) (resta/rimane/ce lo teniamo/lo teniamo), (resta/rimane/restano) (in tasca/a noi/tra noi/nelle nostre tasche), (ci/si) (mettiamo/accordiamo/aggiustiamo/sistemiamo) (d accordo/) (tra noi/fra noi/a quattr occhi/a parte)",
    work: "(i/gli/ai) (clienti/utenti/acquirenti/ospiti) (possono/possano/pagano/devono/scelgono), metodi di pagamento (del/nel/sul), modulo di pagamento",
  },
  nl: {
    rest: "(de/het) (rest/restant/resterende* (bedrag/uren/deel)/andere helft/tweede helft/verschil/overige/extra uren/openstaande bedrag), restbedrag",
    own: "(via/door/bij/met/op) (mijn/ons/onze) (eigen/) (bedrijf/zaak/studio/bureau/bv/website/webshop/onderneming)",
    offi: "officieel, op papier, voor de vorm, met (de/) (commissie/kosten)",
    rfnd: "(stuur*/betaal*/stort*/maak*) (ik/) (je/het/mij/u/het geld/het bedrag) terug, terugbetal*, terugstort*, terugstur*, geld terug",
    hintp:
      "onderhands, (gewoon/) (op/via) factuur (doen/regelen/sturen/afhandelen), (scheelt/bespaart) (ons/je) (allebei/beiden/) (die/de) (commissie/kosten/fee), buiten (de/het) boeken, (regelen/doen) we (onderling/samen/zelf/onder elkaar)",
    work: "(klanten/kopers/gebruikers/bezoekers/donateurs) (kunnen/betalen/moeten/kiezen), betaalmethode*, betaalmodule, betaalpagina, koppelen aan (onze/mijn/de) webshop",
  },
  pl: {
    rest: "(reszt*/pozostal* (kwot*/czesc/polow*/naleznosc)/drug* polow*/roznic*/dodatkowe godziny/brakujac*), reszte, ostatni* czesc",
    own: "(przez/na/w/z) (moj*/nasz*) (firm*/dzialalnosc*/studi*/agencj*/sklep*/stron*)",
    offi: "oficjalnie, na papierze, dla picu, z (prowizja/oplata)",
    rfnd: "(zwroc*/zwrac*/oddam*/oddaj*/odesl*/przelej*) (mi/ci/panu/pani/pieniadze/kwote/z powrotem/to), zwrot na",
    hintp:
      "rozlicz* (sie/) (poza/prywatnie/miedzy soba/bezposrednio/bez), (wyjdzie/bedzie) taniej o prowizj*, pod stolem, (prosto/bezposrednio) (do kieszeni/na reke), (dogadamy/dogadajmy) sie (prywatnie/bezposrednio/poza)",
    work: "(klienci/kupujacy/uzytkownicy/goscie) (moga/placa/mogli/musza/wybieraja), (metod*/form*/sposob*) platnosci (w/na), bramk* platnic*, integracj*, woocommerce",
  },
  cs: {
    rest: "(zbytek/doplatek/zbyvajici (castka/cast)/druh* (pulk*/polovin*)/rozdil/hodiny navic)",
    own: "(pres/na/u/od) (moj*/nas*/mou/moji/me) (firm*/studi*/ico/zivnost*/eshop*)",
    offi: "oficialne, na papire, s (provizi/poplatkem)",
    rfnd: "(vrat*/vraci*/posl*) (mi/ti/vam/penize/to/castku) (zpet/zpatky/na/)",
    hintp:
      "(naprimo/rovnou) na fakturu, (vzit/udelat/resit) (to/) (naprimo/bokem/mimo), na ruku, bokem, (domluvime/domluvit) se (bokem/napriamo/naprimo/mezi sebou)",
    work: "(zakaznici/kupujici/uzivatele) (plati/mohou/muzou/mohli), platebni (brana/branu/modul/metod*)",
  },
  sk: {
    rest: "(zvysok/doplatok/druh* polovic*/rozdiel/zvysna suma)",
    own: "(cez/na/u/od) (moj*/nas*) (firm*/studi*/zivnost*)",
    hintp: "(napriamo/rovno) na fakturu, na ruku, bokom",
  },
  ru: {
    fee: "(биржа/сайт/площадка/сервис) (съедает/жрет/отъедает/сжирает/дерет)",
    rest: "(остаток/остальн*/остатки/оставш* (часть/сумм*/половин*)/вторую (половину/часть)/втор* половин*/доплат*/разниц*/дополнительные часы/хвост)",
    own: "(через/на/от/с/со) (мое/моего/моей/мою/нашу/наше*/мой) (ип/ооо/фирм*/студи*/компани*/агентств*/сайт*/магазин*)",
    offi: "официально, по бумагам, для вида, для галочки, с комисси*",
    rfnd: "(верн*/возвращ*/верни*/переведите обратно/скиньте обратно) (мне/вам/тебе/деньги/на/сумму/часть/половину)",
    out: "без (посредник*/биржи/площадки/сайта/гаранта), мимо (биржи/сайта/площадки/кассы)",
    hintp:
      "по (человечески/простому/нормальному) (на/без/мимо), давайте (на карту/по карте/налом), (закину/кину/скину/докину) (на/вам на/тебе на) (карту/сбер/тинек/тинькофф/т банк/кошелек/счет)",
    work: "(покупатели/клиенты/пользователи/гости/доноры) (платят/могут/смогут/оплачивают/вносят/выбирают), (пользователь/клиент/покупатель) (вносит/платит/оплачивает/выбирает/переводит), (способ*/форм*/модул*/страниц*) оплаты (на/в/для), обменник*",
  },
  uk: {
    fee: "(біржа/сайт/платформа) (зʼїдає/зїдає/з їдає/дере)",
    rest: "(залишок/решт*/другу (половину/частину)/різниц*/доплат*/додаткові години)",
    own: "(через/на/від) (мій/мою/моє/наш*) (фоп/фірм*/студі*/компані*/агенц*/сайт*)",
    offi: "офіційно, на папері, для вигляду, з комісі*",
    rfnd: "(поверн*/поверта*) (мені/вам/тобі/гроші/на/суму)",
    hintp: "(закину/кину/скину/докину) (на/вам на/тобі на) (карту/картку/приват/моно/гаманець)",
    work: "(покупці/клієнти/користувачі) (платять/можуть/зможуть/оплачують), (спосіб*/способи/модул*) оплати (на/в)",
  },
  bg: {
    rest: "(остатък*/останал*/друга* половин*/разлика*/доплащане*)",
    own: "(през/на/от/към) (моя*/нашата) (фирм*/студио/агенция/сайт)",
    rfnd: "(върн*/връща*) (ми/ти/ви/парите/сумата)",
    hintp: "на ръка, (между нас/помежду си) (се/) (разбер*/оправ*), без (комисион*/такс*) (за/на) сайта",
  },
  hr: {
    fee: "(uzmu/uzimaju/uzima/pojede/pojedu) (mi/nam/) (petin*/cetvrtin*/previse/provizij*)",
    rest: "(ostatak/ostalo/drug* polovic*/drug* polovin*/razlik*/preostal* (iznos/dio/deo)/ostatku)",
    own: "(preko/na/kroz/od) (moj*/nas*) (firm*/obrt*/studi*/agencij*/d o o/preduzec*)",
    offi: "sluzbeno, zvanicno, na papiru, s provizijom, sa provizijom",
    rfnd: "(vrat*/vrac*) (mi/ti/vam/novac/pare/iznos)",
    hintp: "na ruke, (dogovorimo/dogovorit*) se (privatno/direktno/izmedu sebe/medu sobom)",
    pm: "aircash, keks pay, keks",
  },
  sl: {
    rest: "(ostanek/preostanek/drug* polovic*/razlik*/preostal*)",
    own: "(prek/preko/na) (moj*/nas*) (podjetj*/sp/studi*)",
    rfnd: "(vrn*/vrac*) (mi/ti/vam/denar)",
  },
  ro: {
    rest: "(restul/diferenta/cealalta (jumatate/parte)/a doua jumatate/ce a (mai/) ramas/soldul/orele in plus)",
    own: "(prin/pe/cu/de la/catre) (firma/pfa ul/pfa/compania/studioul/agentia/site ul) (mea/meu/noastra/nostru)",
    offi: "oficial, pe hartie, de forma, cu (comision/comisionul)",
    rfnd: "(return*/inapoiaz*/trimite*/da) (mi/ti/mi i/banii/suma/iti) (inapoi/banii/suma), (iti/imi) (returnez/dai/dau/trimit*) (banii/suma/inapoi)",
    hintp:
      "(lucram/facem/continuam) (fara/pe langa) (site/platforma), la mana, (ne/) intelegem (intre noi/direct/separat), iti (fac/las) (un/) (pret mai bun/mai ieftin)",
    work: "(clientii/cumparatorii/utilizatorii) (pot/platesc/sa poata), metode de plata, modul de plata, (conectat/integrat) (la/in/cu)",
  },
  hu: {
    rest: "(maradek*/a tobbi*/masik fel*/masodik fel*/kulonbozet*/fennmarado*/hatralek*)",
    own: "(cegem*/studiom*/vallalkozasom*/ceges (szamla*/szamlan)) (keresztul/at/szamlazok/), (a/) (sajat/) (cegemen/vallalkozasomon) (keresztul/at)",
    offi: "hivatalosan, papiron, jutalekkal",
    rfnd: "(visszautal*/visszafizet*/visszaad*/visszakuld*) ",
    hintp:
      "(intezzuk/csinaljuk/oldjuk meg) (szamlara/szamlaval/zsebbe/kozvetlenul), szamlara (az oldal/a platform) nelkul, okosba*",
    work: "(vasarlok/ugyfelek/felhasznalok) (fizet*/tudnak/tudjanak), fizetesi (mod*/oldal*/kapu*/modul*)",
  },
  el: {
    rest: "(τα/το/των) (υπολοιπα/υπολοιπο/αλλο μισο/αλλα μισα/υπολοιπων/διαφορα), τη διαφορα, (οι/τις) επιπλεον ωρες, τα ρεστα",
    own: "(μεσω/με/απο/στην/στο) (της/την/το/τη/) (εταιρεια*/εταιρια*/γραφειο/στουντιο/επιχειρηση*/σελιδα) (μου/μας)",
    offi: "επισημα, στα χαρτια, με (την/) προμηθεια",
    rfnd: "(επιστρεψ*/επιστρεφ*/γυρισ*/γυρνα*) (μου/σου/τα λεφτα/το ποσο/τα χρηματα)",
    hintp:
      "(κοβω/κοβουμε/γλιτωνουμε/γλιτωνεις) (την/τη/σας την/σου την) προμηθεια, στο χερι, μαυρα, (τα βρισκουμε/συμφωνουμε) (μεταξυ μας/μονοι μας)",
    work: "(πελατες/χρηστες/αγοραστες) (πληρων*/μπορουν/να μπορουν), (τροπ*/μεθοδ*) πληρωμης (στο/του), συνδεση με (viva/stripe/paypal/τραπεζα), e shop",
  },
  sv: {
    rest: "resten, (det/de) (som aterstar/resterande/overige/ovriga/aterstaende), andra (halften/halvdelen), (mellanskillnaden/forskellen/forskjellen/differansen), (extra) (timmarna/timene/timer/timmar), restbelopp*, restbelob*, det siste, det sidste",
    own: "(via/genom/gennem/gjennom/fran/fra/hos) (mitt/min/vart/var/mit/vores) (eget/egen/) (foretag/firma/bolag/byra/studio/selskap/bureau/butik/firmaet)",
    offi: "officiellt, pa pappret, officielt, offisielt, pa papiret, for syns skull",
    rfnd: "(betala*/skicka*/swisha*/send*/betal*/overfor*) (jag/jeg/) (tillbaka/tilbage/tilbake), aterbetal*, tilbagebetal*, tilbakebetal*, (pengarna/pengene/belopet/beloppet) (tillbaka/tilbage/tilbake)",
    hintp:
      "(swisha/mobilepaye/mobilepay e/vippse) (mig/meg/dig/deg/resten/over), (kan/ska/skal) (jag/jeg/vi) (swisha/vippse/mobilepaye), svart, under bordet, (billigare/billigere) (for/till) (dig/deg/oss/begge/bada)",
    work: "(kunder/kunderna/kunderne/kundene/kopare/brugere/anvandare) (kan/ska/skal/betalar/betaler), betalningssatt*, betalingsmetode*, betalmodul*, betalingsmodul*",
  },
  fi: {
    rest: "(loput/loppusumma/loppuosa/toinen puoli/toisen puolen/erotuksen/erotus/loppumaksu/lisatunnit/lisatunneista)",
    own: "(yritykseni/firmani/toiminimeni/toimistoni) (kautta/), (minun/meidan) (firman/yrityksen) kautta",
    offi: "virallisesti, paperilla",
    rfnd: "(palauta*/maksa*/siirra*) (minulle/mulle/sinulle/sulle/rahat/summa) (takaisin/), rahat takaisin",
    out: "ilman (valikatta/valikasia/tata sivua/provisiota)",
    hintp:
      "(hinta/hinnasta) (tippuu/putoaa/laskee), suoraan laskulla, pimeana, (sovitaan/hoidetaan) (kahdestaan/keskenamme/suoraan)",
  },
  et: {
    rest: "(ulejaan*/teine pool/teise poole/vahe/jaak*)",
    own: "(minu/meie) (firma*/ettevotte*) (kaudu/kaudu)",
    rfnd: "(tagasta*/maks* tagasi)",
    hintp: "otse (sinu/su/minu/mu) (arvele/kontole), (sularahas/katte)",
  },
  lv: {
    rest: "(atlikum*/parejo/otr* pus*/starpib*)",
    own: "(caur/ar) (manu/musu) (uznemum*/firm*)",
    rfnd: "(atgriez*/atmaks*/parskait* atpakal)",
    hintp: "(uzreiz/tiesi/pa taisno) uz (kontu/karti), uz roku",
  },
  lt: {
    rest: "(likus*/likut*/kita puse/antr* pus*/skirtum*)",
    own: "(per/su) (mano/musu) (imon*/firm*)",
    rfnd: "(grazin*/pervesk* atgal)",
    hintp: "(pigiau/maziau) (iseis/iseitu/kainuos), (tiesiai/tiesiogiai) (i/) (saskait*/kortel*), i rankas",
  },
  sq: {
    rest: "(pjesa tjeter/pjesen tjeter/gjysma tjeter/mbetja/te tjerat/shumen e mbetur)",
    rfnd: "(ma kthe*/ta kthej*/kthe* parate)",
  },
};

/** Means of payment and banks by name, the same in every language. */
const MEANS: Lexicon = {
  lang: "any",
  words: {
    pm: "sumeria, isybank, bancomat pay, jenius app, jkopay, kakaobank, tigo pesa, tigopesa, halopesa, wave senegal, m birr, e dahab, transfiya, bre b, apple cash, samsung pay, monese, payzapp, amazon pay, mobikwik, freecharge, kaspi gold, kaspi, o dengi, birbank, leobank, telcell, easywallet, qi card, sham cash, whish money, bob finance, etisalat cash, barid cash, baridimob, flouci, urpay, mobily pay, bit app, pepper pay",
    pmw: "vietcombank, techcombank, mbbank, mb bank, bidv, agribank, sacombank, tinkoff, sberbank, raiffeisen, monobank, privatbank, pumb, halyk bank, optima bank, mbank, bank of georgia, alrajhi bank, gtbank, kbank, seabank",
  },
};

export const WAYS_AROUND: readonly Lexicon[] = [
  MEANS,
  ...Object.entries({ ...WORDS, ...WAYS_AROUND_EAST_AND_SOUTH }).map(([lang, words]) => ({ lang, words })),
];
