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
  tr: {
    rest: "(kalani*/kalan (kisim*/tutar*/para*/yari*/bakiye*)/bakiye*/gerisi*/geri kalan*/diger yari*/farki*/ustunu*/ek saat*/kalan)",
    own: "(sirketim*/studyom*/ajansim*/firmam*/sitem*/magazam*) (uzerinden/araciligiyla/ile/den/dan), kendi (sirketim*/sitem*/firmam*) (uzerinden/)",
    offi: "resmi olarak, kagit ustunde, gostermelik, komisyon dahil, komisyonlu",
    rfnd: "(geri (gonder*/ode*/yatir*/yolla*/at*)/iade (et*/eder*/edeyim)) ",
    out: "(siteyi/platformu/araciyi) (cikar*/aradan cikar*/bos ver*/birak*/karistirma*), aradan (siteyi/platformu/araciyi) cikar*, site (disinda/disi/olmadan)",
    hintp:
      "(havale/eft/elden/nakit) (ile/olursa/verirsen*/yaparsan*/) (daha/) (ucuz*/indirim*/uygun*), kendi aramizda (hallede*/hallet*/anlas*), faturayi (ben/kendi) keser*",
    work: "(musteriler*/kullanicilar*/alicilar*) (odeme/odeyebil*/oder/secebil*/yapabil*), odeme (sayfas*/ekran*/modul*/secenekleri/yontemleri), (uygulama*/site*) (icin/) (arayuz*/ekran*/tasarim*), arayuz lazim, cuzdan uygulama*",
  },
  az: {
    rest: "(qalani*/qalan (hisse*/mebleg*)/qaliq*/ikinci yari*)",
    own: "(sirketim*/firmam*) (vasitesile/uzerinden)",
    rfnd: "(geri (qaytar*/gonder*/kocur*)) ",
    hintp: "(faiz*/komissiya*) (itir*/verme*/getme*), (karta/kartina/kartiniza) (at*/kocur*/kec*/vur*)",
  },
  uz: {
    rest: "(qolgan*/qolganini/qoldiq*/ikkinchi yarmi*)",
    own: "(firmam*/kompaniyam*) orqali",
    rfnd: "(qaytarib (ber*/yubor*)) ",
    hintp:
      "(komissiya/foiz) (ozimizda qol*/o zimizda qol*/bermay*), (kartangizga/kartaga/kartamga/plastikka) (tashla*/otkaz*/o tkaz*/yubor*/tushir*)",
    pm: "humo, uzcard",
  },
  kk: {
    rest: "(қалған*/қалдық*/екінші жартысы*)",
    rfnd: "(қайтарып (бер*/жібер*)) ",
    hintp: "(картаға/картаңызға/картама/каспиге/каспиіме) (аудар*/сал*/жібер*)",
  },
  ky: { rest: "(калган*/калдыг*)", hintp: "(картага/картаңызга/картама) (кот*/которуп/салып/жибер*)" },
  ar: {
    fee: "(الموقع/المنصه) (بياخد/ياخذ/تاخذ/بتاخد/يقص/بيقطع) (كتير/كثير/نسبه/عشرين/عموله)",
    rest: "(الباقي/باقي المبلغ/باقي الفلوس/المتبقي/المبلغ المتبقي/النص التاني/النصف الثاني/النص الثاني/الفرق/الساعات الاضافيه)",
    own: "(عن طريق/عبر/من خلال/مع/من) (شركتي/مكتبي/موقعي/متجري/مؤسستي/شركتنا/مكتبنا)",
    offi: "رسميا, على الورق, شكليا, (مع/بعد) (العموله/عموله الموقع)",
    rfnd: "(رجع/رجعلي/رجعي/ارجع/اعد/اعيد/ارجعلي/ترجع/ترجعلي) (لي/لك/الفلوس/المبلغ/فلوسي/المال), استرجاع المبلغ على",
    hintp:
      "(اعملك/اعطيك/بعملك/بعطيك/اسوي لك/اسويلك) (سعر/خصم) (احسن/افضل/حلو/خاص/), (نتعامل/نشتغل/نكمل) (بره/برا/برة/من غير/بدون) , (بيني وبينك/بيننا) (من غير/بدون/نتفق/نتفاهم)",
    work: "(العملاء/الزباين/الزبائن/المستخدمين/المستخدمون/المشترين) (يدفع*/يقدر*/يمكن*/يختار*), بوابه (دفع/الدفع/مدى), (طرق/وسائل) الدفع (في/على/داخل)",
  },
  fa: {
    rest: "(بقیه/بقیه ش/بقیش/بقیه اش/باقی مانده/باقیمانده/مابقی/مابقیش/نصف دیگه/مابه التفاوت)",
    own: "(از طریق/با/به) (شرکت/استودیو/دفتر/سایت) (خودم/من/ما/خودمون)",
    offi: "رسما, روی کاغذ, صوری, با کارمزد",
    rfnd: "(پس بده/پس بدید/برگردون/برگردونید/عودت بده*/برگردان*/پس میدم/برمیگردونم)",
    hintp:
      "کارت به کارت, (کارمزد*/کمیسیون*) (رو/را/) (از قیمت/از مبلغ) کم (میکنم/کن*/می کنم), (بین خودمون/خودمون) (حساب/توافق/حل) ",
    work: "(مشتری ها/مشتریان/کاربران/خریداران) (پرداخت/بتوانند/بتونن/بپردازند), درگاه (پرداخت/زرین*/بانک*), ووکامرس",
  },
  he: {
    rest: "(היתרה/את היתרה/השאר/את השאר/יתרת/את ההפרש/ההפרש/החצי השני/שארית)",
    own: "(דרך/עם/אצל/מול) (החברה/העסק/הסטודיו/האתר) (שלי/שלנו)",
    offi: "רשמית, על הנייר, עם (העמלה/עמלה)",
    rfnd: "(תחזיר/תחזירי/תחזירו/אחזיר/מחזיר/להחזיר) (לי/לך/את הכסף/את הסכום)",
    hintp: "חבל על (העמלה/העמלות), (בשחור/ביד), נסגור (בינינו/ישירות/לבד), (אעשה/עושה) (לך/לכם) (הנחה/מחיר)",
    work: "(לקוחות/משתמשים/קונים) (יוכלו/ישלמו/משלמים/יכולים), סליקה של, לחבר סליקה, (דף/עמוד) תשלום",
  },
  hi: {
    rest: "(बाकी/बाक़ी/बचा हुआ/शेष/बची हुई/आधा/बाकी का/बाकी के) (पैसा/पैसे/रकम/राशि/पेमेंट/भुगतान/हिस्सा/), बाकी",
    own: "(मेरी/हमारी/अपनी) (कंपनी/फर्म/एजेंसी/दुकान/वेबसाइट) (से/के जरिए/के नाम)",
    rfnd: "(वापस/लौटा) (कर दो/कर दीजिए/भेज दो/भेज दीजिए/दो/दीजिए/दूंगा/कर दूंगा)",
    out: "(वेबसाइट/साइट/प्लेटफॉर्म) को (बीच में लाए बिना/बीच से हटा*/छोड़*)",
    hintp: "(आपको/मुझे) (पूरा/पूरे) (पैसा/पैसे) (मिलेगा/मिलेंगे), (कमीशन/चार्ज) (बच जाएगा/बचेगा/बचाएं/बचा लेंगे)",
    work: "(ग्राहक/यूजर/खरीदार) (भुगतान/पेमेंट) (कर सकें/करें/कर पाएं), पेमेंट गेटवे",
  },
  "hi-Latn": {
    fee: "(percent/kat/commission/cut) (kat jata/kaat leta/kaat lete/kat jaata/kha jata/kha jaati/katti)",
    rest: "(baki/baaki/baqi/bacha hua/bache hue/remaining/aadha/half) (ka/ke/ki/) (paisa/paise/amount/payment/rakam/hissa), balance (amount/payment)",
    own: "(meri/hamari/apni) (company/firm/agency/shop/website) (se/ke through/ke naam)",
    offi: "officially, platform (pe/par), site (pe/par), app pe, dikhane ke liye",
    rfnd: "(wapas/wapis/vapas) (kar do/kardo/bhej do/de do/kar dunga/bhejo), refund (kar do/kardo/bhej do)",
    hintp:
      "(seedha/direct/sidha) (kar lete/kar lo/karte/kar le/kaam kar*/deal kar*/loge/lo to/loge to/karoge to), (phonepe/gpay/paytm/upi) (kar du/kar dun/kardu/kar doon/karun/kar de/kar do/maar du), (apas me/aapas mein) (settle/adjust/kar lete)",
    work: "(customer*/user*/buyer*) (pay/payment) (kar sake/karte/kare/kar paye), (webhook/checkout/gateway/payment page)",
  },
  ur: {
    rest: "(باقی/بقایا/بچی ہوئی/آدھی) (رقم/پیسے/پیمنٹ/)",
    rfnd: "(واپس) (کر دو/کر دیں/بھیج دیں/بھیج دو)",
    hintp: "(کٹوتی/کمیشن/فیس) (بچ جائے*/بچے*/بچا لیں), (براہ راست/سیدھا) (کر لیتے/کام کر*/کر لیں)",
  },
  bn: {
    fee: "(পার্সেন্ট/কমিশন/টাকা) (কেটে রাখে/কেটে নেয়/কাটে)",
    rest: "(বাকি/বাকী/বাকিটা/অবশিষ্ট) (টাকা*/অংশ/পেমেন্ট/), বাকিটা, বাকি টাকা*",
    own: "(আমার/আমাদের) (কোম্পানি/প্রতিষ্ঠান/এজেন্সি/দোকান)*",
    rfnd: "(ফেরত/ফিরিয়ে) (দেন/দিন/দাও/পাঠান/দিবো/দেব)",
    out: "মার্কেটপ্লেস (ছাড়া*/বাদ*/এর বাইরে), মার্কেটপ্লেসের বাইরে",
    hintp: "(ছাড়াই/সরাসরি) (করি/করেন/কাজ করি)",
    nxt: "পরের (কাজগুলো/কাজটা/কাজ/অর্ডার/প্রজেক্টগুলো)",
    work: "(কাস্টমার/ক্রেতা/গ্রাহক)* পেমেন্ট, পেমেন্ট গেটওয়ে",
  },
  mr: { rest: "(उरलेले/बाकीचे/राहिलेले) (पैसे/पेमेंट/)", rfnd: "(परत) (करा/पाठवा/द्या)", hintp: "(कमिशन/टक्के) (वाच*/कापत*)" },
  ne: { rest: "(बाँकी/बांकी/बाकी) (पैसा/रकम/)", rfnd: "फिर्ता (गर*/पठाउ*)", hintp: "(कमिसन) (बच*/काट*)" },
  pa: { rest: "(ਬਾਕੀ) (ਪੈਸੇ/ਰਕਮ/)", rfnd: "ਵਾਪਸ (ਕਰ*/ਭੇਜ*)" },
  gu: { rest: "(બાકી*) (પૈસા/રકમ/)", rfnd: "(પાછા) (આપ*/મોકલ*)" },
  ta: {
    rest: "(மீதி*/மிச்ச*/பாக்கி*) (பணம்*/பணத்தை/தொகை*/)",
    rfnd: "(திருப்பி) (அனுப்ப*/தர*/கொடு*)",
    hintp: "(கமிஷன்) (மிச்சம்*/மிச்சமாகும்/இல்லாம*), (தளம்/சைட்/வெப்சைட்) (இல்லாமல்/இல்லாம)",
  },
  te: { rest: "(మిగతా/మిగిలిన) (డబ్బు*/మొత్తం/)", rfnd: "(తిరిగి) (పంప*/ఇవ్వ*)" },
  kn: { rest: "(ಉಳಿದ) (ಹಣ*/)" },
  ml: { rest: "(ബാക്കി) (പണം/തുക/)" },
  si: { rest: "(ඉතුරු/ඉතිරි) (සල්ලි/මුදල*/)" },
  id: {
    fee: "potongan (di sini/disini/nya) (gede/besar/banyak/lumayan)",
    rest: "(sisanya/sisa (pembayaran/uang/nya/tagihan)/kekurangannya/kurangnya/separuhnya/setengahnya (lagi/)/selisihnya/tambahan (revisi*/jam*)/pelunasan*), baki (bayaran/wang/nya/), bakinya, selebihnya",
    own: "(lewat/melalui/via/ke/pakai) (pt/cv/perusahaan/studio/toko/agensi/syarikat/kedai) (saya/kami/sendiri/gue)",
    offi: "secara resmi, di atas kertas, formalitas, sudah (termasuk/kena) (potongan/komisi/fee)",
    rfnd: "(kembalikan/balikin/refund/pulangkan) (uang/duit/saya/dana/ke/aja/nya)",
    hintp:
      "(order/kerja/lanjut/berikutnya/job) langsung ke (saya/aku/gue), biar (ga/gak/tidak/nggak) (kena/kepotong/dipotong), (jimat/hemat) (caj/komisen/komisi/fee/potongan), (saya/aku) kasih (harga/diskon) (lebih/khusus/kalau)",
    pmw: "ke bca, bca, mandiri, ke mandiri, ke bri, ke bni, rekening",
    x: "(gak/nggak/ngga/ga/enggak/engga/tak) (ya/kak/sih/nih/bang/min/gan/buat/untuk/kira kira/mas/mbak), (bisa/boleh/mau) (gak/nggak/ga/tidak/tak)",
    work: "(pembeli/pelanggan/pengguna/user) (bisa/dapat/boleh/membayar/bayar/memilih), (integrasi/plugin/modul/halaman) (pembayaran/midtrans/xendit/)",
  },
  tl: {
    rest: "(yung/ang/iyong/na/) (kulang/natitira/natitirang bayad/balance/kalahati/sobra/dagdag/remaining)",
    own: "sa (kumpanya/studio/shop/negosyo) (ko/namin)",
    offi: "sa papel, kunwari",
    rfnd: "(ibalik/isauli/i refund/refund) (mo/nyo/na/ang/yung/ko/sa)",
    hintp:
      "(wala/walang/wala nang/wala ng) (kaltas/bawas/komisyon), (diretso/direkta) na (lang/) (po/) (tayo/sa akin/sakin), (i gcash/igcash/gcash) (ko/mo) na (lang/)",
    work: "(customer*/mamimili/buyer*) (makakabayad/magbabayad/pwedeng magbayad), (checkout/gateway) ng",
  },
  vi: {
    fee: "(san/nen tang/web) (an/cat/tru/thu) (nhieu/mat/qua)",
    rest: "(phan/so tien/tien/so) (con lai/con thieu/du/chenh lech), not (phan/so) (con lai/tien), gui not, chuyen not, tra not, mot nua (con lai/kia), (phan/tien) them gio",
    own: "(qua/ben/cho/voi) (cong ty/studio/shop/cua hang) (minh/em/anh/ben em/toi/rieng)",
    offi: "tren giay to, chinh thuc thi, cho co le, (tren/o) (san/web/day)",
    rfnd: "(hoan/tra) (lai/tien) (cho/lai cho/vao/qua) (em/anh/minh/toi/chi/tai khoan/stk)",
    hintp:
      "(khoi/khong) (mat/bi tru/ton) (phi san/phi/hoa hong/chiet khau), (em/minh/anh) (bot/giam) (cho/anh/chi) (10/15/20/them/)",
    work: "(khach/khach hang/nguoi mua/nguoi dung) (co the/thanh toan/tra/chon/quet), (tich hop/cong) (thanh toan/momo/vnpay/), doi soat",
  },
  th: {
    fee: "(เว็บ/ระบบ)หัก(เยอะ/โหด/แพง)",
    rest: "(ส่วนที่เหลือ/ที่เหลือ/ยอดที่เหลือ/ส่วนต่าง/อีกครึ่ง/ครึ่งหลัง/ค่าชั่วโมงเพิ่ม)",
    own: "(ผ่าน/กับ/ของ)(บริษัท/สตูดิโอ/ร้าน/เพจ)(ผม/ฉัน/เรา/ของผม/ของเรา/ของฉัน)",
    offi: "ในเว็บ, ในระบบ, หน้าเว็บ",
    rfnd: "(โอนคืน/คืนเงิน)(ให้/มา/เข้า/ผม/ฉัน/ทาง)",
    out: "จ้างตรง, จ้างนอกเว็บ, โอนตรง, จ่ายตรง, ตัดเว็บออก",
    hintp: "(จะได้ไม่/ไม่ต้อง/ไม่)(โดนหัก/เสียค่าธรรมเนียม/เสียค่าคอม), คุยกันเองถูกกว่า",
    work: "ลูกค้า(จ่าย/ชำระ/สแกน/เลือก), ระบบ(รับเงิน/ชำระเงิน/จ่ายเงิน), ช่องทางชำระเงินใน",
  },
  zh: {
    fee: "(抽成/扣点/手续费/抽佣) (太狠/太高/太黑/太多/好狠/省了/省下)",
    rest: "尾款, 余款, 餘款, 剩下的钱, 剩下的錢, 剩下的, 剩余部分, 剩餘部分, 差额, 差價, 差价, 另一半, 加班费, 余下的",
    own: "(走/通过/找/跟/从) (我/我们/我們) (公司/工作室/店/淘宝店/网站/自己的公司)",
    offi: "平台价, 平台價, 平台上, 走平台, 平台这边, 明面上, 表面上, 挂牌价, 官方价",
    rfnd: "(退/退给/退給/退回/还/還) (我/给我/給我/你/到我/到微信/到支付宝)",
    out: "私下(走/来/交易/做/结/結/合作/转/轉/谈), 直接给我, 直接給我, 不走平台, 跳单, 线下(走/结/給/给/付/交易), 線下(付/結/交易), 私单, 私單, 飞单",
    hintp:
      "抽成省了, 省 (手续费/抽成/服务费/平台费/中介费), (微信/支付宝) (转/轉) (你/给你/您/我), 直接 (转/匯/汇/打) (给你/給你/你/给我/卡/到卡)",
    work: "(用户/客户/买家/顾客/會員) (可以/能/支付/付款/选择/扫码), (接入/对接/集成/接) (微信支付/支付宝/支付/stripe/paypal), 分账, 小程序, 退款接口",
    cur: "本金",
  },
  ja: {
    rest: "残り, 残金, 残額, 差額, 残りの(分/半分/報酬/金額), もう半分, 追加分",
    own: "(弊社/当社/私の会社/自社/うちの会社)(経由/から/サイト/宛)",
    offi: "表向き, 書類上, 形だけ, 手数料込み, サイト(経由/上)(だと/なら/では)",
    rfnd: "(返金/返して/お返し)(いただ/くださ/します/して)",
    hintp:
      "手数料(分/の分)(お値引き/値引き/安く/割引/引き), 直接(のほうが/の方が)(安/お得/割安), (個人間/個人的に)(取引/お支払い), 差額は(今日/直接/口座)",
    work: "(お客様/ユーザー/購入者/顧客)(が/は)(支払/決済/選択), 決済(を追加/機能/画面/導入/代行)",
  },
  ko: {
    rest: "잔금, 나머지, 남은 (금액/돈/비용), 차액, 잔액, 추가 작업비, 추가분, 절반은",
    own: "(저희/제/우리) (회사/스튜디오/사업자/쇼핑몰/홈페이지) (통해/로/에서)",
    offi: "여기선, 여기서는, 사이트에서는, 플랫폼에서는, 명목상, 서류상, 형식상, 수수료 포함",
    rfnd: "(환불/돌려) (해 주/해주/주시/드릴/보내)",
    hintp:
      "수수료(만큼/분) (빼드/빼 드/할인/깎아), (사이트/플랫폼) (끼지/안 끼고/빼고/거치지) (말고/않고/하), (바로/직접) (입금/송금) (할게/드릴/해드/하겠)",
    work: "(고객/구매자/사용자/회원)(이/가/들이) (결제/입금/선택), 결제 (기능/모듈/페이지/연동), 무통장입금 기능, 쇼핑몰에",
  },
  sw: {
    fee: "(makato/ada/kamisheni) (yao/zao/ni) (makubwa/kubwa/nyingi)",
    rest: "(iliyobaki/zilizobaki/kilichobaki/salio/nusu nyingine/iliyosalia)",
    own: "(kupitia/kwa) kampuni yangu",
    rfnd: "(nirudishie/rudisha/nitarudisha/nirejeshee) (pesa/hela/fedha/kwa/)",
    work: "(wateja/mteja) (kulipa/walipe/wanalipa/waweze), kuunganisha",
  },
  ha: {
    rest: "(sauran/ragowar) (kudin/kudi/)",
    out: "(kai tsaye/ba tare da) (shafin/) , ba tare da (shafi/website/site)*",
    nxt: "aiki na gaba, nan gaba, lokaci na gaba",
    fee: "(yana/suna) (cire/yanke) (kudi/kudin/kaso)",
  },
  yo: { rest: "(owo to ku/iyoku/eyi to ku/owo to seku)", pmw: "(si/sinu) (account/akanti) (re/mi/yin)" },
  ig: { rest: "(ego foduru/nke foduru)" },
  am: { rest: "(ቀሪውን/ቀሪው/የቀረውን/ቀሪ ገንዘብ)", pmw: "በቴሌብር, በባንክ, ሂሳብህ ላይ, ሂሳብሽ ላይ" },
  ka: { rest: "(დარჩენილ*/დანარჩენ*/ნაშთ*)", trf: "(ჩაგირიცხ*/გადმოგირიცხ*/გადაგირიცხ*)", pmw: "(ანგარიშზე/ბარათზე)" },
  hy: { rest: "(մնացած*/մնացորդ*/մյուս կես*)", pm: "իդրամ*, idram" },
  km: { rest: "(លុយនៅសល់/ប្រាក់នៅសល់/លុយដែលនៅសល់/នៅសល់)", pm: "aba, wing, acleda" },
  my: { rest: "(ကျန်တဲ့ငွေ/ကျန်ငွေ/ကျန်တာ/လက်ကျန်)" },
  lo: { rest: "(ສ່ວນທີ່ເຫຼືອ/ເງິນທີ່ເຫຼືອ)" },
  mn: { rest: "(үлдсэн/үлдэгдэл) (мөнгө*/төлбөр*/)" },
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
  ...Object.entries(WORDS).map(([lang, words]) => ({ lang, words })),
];
