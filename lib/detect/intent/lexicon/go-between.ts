import { GO_BETWEEN_EAST_AND_SOUTH } from "@/lib/detect/intent/lexicon/go-between-east-and-south";
import type { Lexicon, Slot } from "@/lib/detect/intent/slots";

type Words = Partial<Record<Slot, string>>;

/**
 * The go-between talked away: nobody between us, do we need them, the price for friends; bonuses and sums sent on the
 * side; deposits and kits to be paid before work begins.
 */
const WORDS: Readonly<Record<string, Words>> = {
  en: {
    out: "(nobody/no one/noone/nothing/none) (in the middle/in between/between us), without (a/the/any) (chaperone/referee/babysitter/toll/tollbooth/gatekeeper/landlord/host/hosts), no (gatekeeper/toll/tollbooth/referee)",
    hintp:
      "(friends/friend/friendly/private/door/insider/family) (price/rate/discount), (there is/theres/i have/we have) (a/another) (price/rate) for (friends/direct/people who), (our/my) own (contract/agreement/pdf contract/paper contract) and (you/i) pay, (agreement/contract) of our own, (house/host/hosts/landlord) (takes/wants/gets/keeps) (its/their/a) (cut/share/slice/bite), (platform/site/website/marketplace) (wants/has) to eat, (padded/inflated/higher/marked up) because of (the/their/this/what they), (do we/must we/why should we/should we) (really/always/still/) (need/have/keep) (to feed/to pay/feeding/paying) (them/this site/the site/the platform)",
    rfee: "(onboarding/starter/training/welcome/work/equipment/registration/activation/verification) (kit/pack/package/bundle), (release/clearance/transfer/payout/withdrawal/customs) (tax/fee/levy/duty), (insurance/caution/commitment/reservation/slot) (bond/deposit/fee)",
    topup:
      "add (your/some of your/some) own (funds/money), (put in/use) your own (funds/money), clear the negative balance, negative balance",
    task: "(merge/merging/merged) orders, product ranking, (set/sets) of (30/35/40/45/50) (tasks/orders/items/), (data/app/product/hotel) (optimisation/optimization/boosting), combo (order/task)",
    cred: "(use/using/through/into) your (personal/own/) (bank/) account to (receive/collect/process/move), (receive/collect/process) (our/client/company) (payments/funds/money) (in/on/through/into) your",
    rep: "(he/she/they/the client/this client/the buyer/this buyer/the freelancer/someone/somebody) (offered/wanted/suggested/proposed/insisted/kept asking) (to/me/that/i/we/if/on), (i/we) (said no/refused/declined/turned it down/turned him down/turned her down), said no and",
    work: "(text/copy/headline/tagline/slogan/caption/description) for (a/an/the/our/my/their) (insurance/broker*/bank/estate/rental/travel/fintech/app/shop/store/website/flyer/landing/campaign/company), landing page (text/copy), (help/support/faq) (centre/center/page/desk) (article*/text*/page*), in (chapter/scene/episode/act) (one/two/three/four/five/six/seven/eight/nine/ten/1/2/3/4/5/6/7/8/9/), the (detective/hero/heroine/villain/protagonist), (booking/checkout/donation/payment/rental) (widget/form), (guests/tenants/customers/renters) (leave/put down/are charged/get), (tenants/customers/users/members) set up, (escrow/custody) agreement, (bank account/iban) field, (line/text) (in/at) the (footer/foot) of",
    x: "(lose/losing/risk/risking/suspend*/cost me/keep) (my/your/the/our/this) account, leave the payment (where/as), at the foot, the foot of",
  },
  de: {
    rep: "vorsicht (bei/vor), misstrau*, betrug*, abzocke",
    out: "(niemand*/keiner/nichts) (dazwischen/zwischen uns), ohne (die plattform/das portal/die seite/jemand*/wen) dazwischen, ohne (aufpasser/vermittler/mitesser/makler)",
    hintp:
      "(vermittler/plattform/portal/seite) (mitisst/mitverdient/mitkassiert/die hand aufhalt), unter uns (ware/war s/wars/wird/geht) (es/s/) (gunstiger/billiger/weniger), (freundschaftspreis/freundespreis/kumpelpreis), (muss/mussen) (wir/) (die plattform/das portal/die seite) (wirklich/immer/da/jedes mal/) (mitverdienen/dabei*/haben), eigen* vertrag und",
    rest: "(den/einen/der) (bonus/zuschlag/eilzuschlag/trinkgeld), (das) trinkgeld",
    rfee: "(kaution/schutzgebuhr/anmeldegebuhr/bearbeitungsgebuhr/einschreibegebuhr/startpaket/startgebuhr)",
    cred: "(zugangsdaten/logindaten/login/tan*) (leiten/weiterleiten/weiter/geben/senden/schicken/ubermitteln), konto (bei unserer/bei der) (partnerbank/bank), konto (eroffnen/auf ihren namen)",
    work: "(text/slogan/uberschrift/werbetext/anzeige) fur (eine*/die/den/unser*), im kapitel, in kapitel, (fusszeile/fusszeile der), vorkasse und barzahlung, (warenkorb/kasse) (erganzt/eingebaut)",
  },
  fr: {
    rep: "mefie* (vous/toi), mefiez vous, arnaque*, gare aux",
    out: "(personne/rien) (entre nous/au milieu), sans (chaperon/personne/arbitre/le site) (entre nous/au milieu/)",
    hintp:
      "(laissait/laisse/laissons) tomber (leur/la/les/cette) (commission/frais/plateforme/site), prix (d ami/d amis/entre nous/copain), (faut il/a t on) (vraiment/encore/) (besoin/que) (du site/de la plateforme/le site/la plateforme), (notre propre/un) (contrat/accord) (a nous/entre nous)",
    rest: "(le/la/un/une) (bonus/prime/pourboire/supplement)",
    rfee: "(caution/frais de dossier/frais d inscription/kit de demarrage/carte* (pcs/neosurf/transcash)/coupon* (pcs/neosurf/transcash))",
    rfd: "(restitue*/rembourse*/rendu*/ajoute*) (avec/a/sur/des) (le/la/votre/ton) premier* (salaire/paie/paiement)",
    work: "(texte/slogan/accroche/annonce/titre) pour (un/une/notre/la/le), (dans/au) (le/) chapitre, (bon de commande/pied de page/modele de facture)",
  },
  es: {
    rep: "desconfi* de, estafador*",
    out: "(nadie/ninguno) (en medio/entre nosotros/de por medio), sin (niñera/arbitro/casero/peaje)",
    hintp:
      "hace falta que (el/la/este/esta) (portal/pagina/plataforma/web/sitio), (se lleve/se lleven/se lleva) su (tajada/parte/mordida/comision), (precio/tarifa) (de/para) (amigos/amigo/conocidos/cuates/panas), presupuesto con mi (autonomo/empresa/rfc), te ahorras (el recargo/la comision/el fee), (necesitamos/necesitas) (de verdad/realmente/) (al/el/la/a la) (intermediario/plataforma/pagina), (pago movil/zelle/nequi/yape) (se/te) lo (dejo/bajo)",
    rest: "(el/un/lo del/del/la) (bono/bonus/extra/propina/recargo), lo que (falta/queda/resta)",
    rfee: "(fianza/cuota de inscripcion/gastos de gestion/kit de inicio/deposito de seguridad), (de/un/el) seguro de (plaza/puesto/equipo/material), € de seguro, euros de seguro, pesos de seguro",
    rfd: "(devolv*/devuelv*/reembols*/descont*/recuper*) (en/con) (la/el/tu/su) primer* (nomina/sueldo/pago/salario), (en/con) la primera nomina",
    pay: "abonas, abone, abonar, abona",
    pm: "bancolombia, pago movil, pagomovil, daviplata, mach app, cuenta rut, cuentarut, transfiya",
    work: "(texto/eslogan/titular/anuncio/descripcion) (para/de) (una/un/la/el/mi/nuestra) (inmobiliaria/agencia/tienda/web/banco/aseguradora/empresa/app/folleto), en el capitulo, pie de (la/) factura",
    x: "me juego (el perfil/la cuenta)",
  },
  pt: {
    rep: "desconfi* de, cuidado com quem, golpe, golpes, golpista*",
    out: "ninguem (no meio/entre nos), sem (ninguem/arbitro) no meio, fecha* comigo sem o (site/app)",
    hintp:
      "preco (de/pra/para) (amigo/amigos/camarada), (precisa/precisamos) (mesmo/) (do site/da plataforma/desse site/do intermediario), com recibo verde, (site/plataforma) (comer/morder/levar) (a parte/um pedaco/a fatia)",
    rest: "(o/um/do) (bonus/extra/adicional), a gorjeta",
    pmw: "(no/meu/seu/pelo) (meu/seu/) (cpf/cnpj/celular) (mesmo/como chave/e a chave), deposito na (sua/minha) conta, cai na hora",
    rfee: "(taxa/deposito/caucao) (de/para/pra) (liberacao/liberar/cadastro/inscricao/saque/vaga/seguro), kit (inicial/de treinamento)",
    work: "(texto/slogan/anuncio/titulo) (para/pra/de) (um/uma/a/o/nossa), no capitulo, rodape da fatura",
  },
  it: {
    rep: "diffid* (di/da), attenti a, truff*",
    out: "(nessuno/niente) (in mezzo/tra noi/di mezzo), senza (nessuno/arbitro) in mezzo",
    hintp:
      "(pago/paghi/pagare/pagarti) (a/in) mano, prezzo (da/per) (amici/amico), (serve/abbiamo bisogno) (davvero/) (il sito/la piattaforma/del sito/della piattaforma), brevi manu",
    avd: "niente, senza, zero",
    fee: "trattenute, trattenuta",
    rest: "(il/un/la/del) (bonus/extra/mancia/supplemento)",
    rfee: "(cauzione/quota di iscrizione/spese di gestione/kit iniziale)",
    work: "(testo/slogan/titolo/annuncio) per (un/una/il/la/l), nel capitolo, (nel/del) carrello, contrassegno",
  },
  nl: {
    out: "niemand (ertussen/tussen ons), zonder (iemand/site/platform) ertussen",
    hintp:
      "(vriendenprijs/vriendenprijsje), (moet/moeten) (de site/het platform/ze) (echt/altijd/) mee (eten/verdienen)",
    rest: "(de/een) (bonus/fooi/toeslag)",
    dir: "rechtstreeks, direct bij mij",
    rfee: "(borg/inschrijfgeld/waarborgsom/startpakket)",
  },
  pl: {
    rep: "uwazaj* na, oszust*",
    out: "(nikogo/nikt) (pomiedzy/miedzy nami/po drodze), nie przez (portal/serwis/strone)",
    hintp:
      "(cena/po cenie) (dla znajomych/znajomych/kolezensk*), (portal/serwis) (tez/) (musi/chce) zarobic, (faktura/fakture/na fakture) (ode mnie/i po sprawie)",
    rest: "(premi*/bonus*/napiwek)",
    rfnd: "zwrot (prosze/poprosze) na, zwrot na (moje/konto/karte)",
    rfee: "(kaucj*/wpisow*/oplat* (rejestracyjn*/aktywacyjn*)/pakiet startowy)",
    work: "w stopce, stopce faktury, klient (zobaczy/widzi/zaplaci/placi), (tekst/haslo/slogan) dla (biura/firmy/sklepu/agencji)",
  },
  cs: {
    out: "nikdo mezi nami",
    hintp: "cena pro (kamarady/znamé/zname), kamaradska cena",
    rest: "(bonus/dysko/priplatek)",
    rfee: "(kauci*/zaloh* za (vybaveni/notebook)/registracni poplatek)",
  },
  ru: {
    rep: "не доверяйте, остерегай*, мошенник*, развод на",
    out: "(никого/никто) (между нами/посередине), без (надзора/нахлебник*/третьих лиц)",
    hintp:
      "(площадка/сайт/биржа) (тоже/) (хочет/любит) (кушать/есть/заработать), между нами (можно/дешевле/скромнее/выйдет/договоримся), (можно/выйдет) и (скромнее/дешевле/меньше), цена для (своих/друзей), (по дружески/для своих), зачем (нам/кормить) (сайт/биржу/площадку/посредника), для галочки",
    rest: "(бонус/премию/чаевые/надбавку)",
    pm: "мбанк*, элкарт*, о деньги, каспи голд, сбп",
    rfee: "(страхов* (взнос/депозит/залог)/регистрационн* взнос/залог за/гарантийн* взнос/стартов* (пакет/набор))",
    x: "без доплат*, плюс (10/15/20/25/30) процентов, за срочность, в главе",
    work: "(текст/слоган/заголовок) для (сайта/агентства/магазина/банка/листовки), покупателю не приходит, интеграци* с кассой",
  },
  uk: {
    out: "(нікого/ніхто) між нами",
    hintp: "ціна для (своїх/друзів), по дружньому",
    rest: "(бонус/премію)",
    rfee: "(страховий внесок/застава)",
  },
  be: {
    out: "без (сайта/пасярэдніка), міма сайта",
    nxt: "наступн* раз*",
    chp: "танней, танна",
    pay: "заплачу, пералічу, аплата",
    acc: "картку, рахунак",
  },
  mk: {
    acc: "(трансакциска сметка/жиро сметка/сметка/сметката/картичка*)",
    rest: "(остатокот/останато*/разликата)",
    trf: "(уплатам/префрлам/пуштам/платам)",
    out: "без (сајтот/посредник*), надвор од (сајтот/платформата), на рака",
    nxt: "следниот пат",
  },
  hr: {
    out: "(nitko/niko) (izmedu/izmedju) nas, мимо сајта, без (њихове/те) провизије",
    acc: "(na/на) (racun/ziro racun/рачун) (direktno/direktno/direkt/директно)",
    hintp: "prijateljska cijena, cijena za prijatelje",
    rest: "(bonus/napojnic*)",
  },
  sl: { out: "(kar/) brez (strani/platforme/posrednik*)", acc: "na racun", trf: "(nakazem/nakaz*)" },
  bg: { hintp: "на (ръка/приятели) (е/са/за), цена за приятели", rest: "(бонус*/бакшиш)" },
  ro: {
    out: "nimeni (intre noi/la mijloc)",
    hintp: "pret de prieten, pe factura (mea/directa/)",
    rest: "(bonusul/bacsisul)",
    rfee: "(garantie/taxa de inscriere/kit de start)",
  },
  hu: {
    out: "(senki/semmi) (kozottunk/kozben)",
    hintp: "barati ar, haveri ar",
    rest: "(bonuszt/borravalo*)",
    dir: "kozvetlenul",
    rfee: "(kaucio*/regisztracios dij/letet*)",
  },
  el: {
    out: "κανεις (αναμεσα μας/στη μεση)",
    hintp: "φιλικη τιμη, τιμολογιο (δικο μου/απο μενα)",
    rest: "(μπονους/φιλοδωρημα)",
    rfee: "(εγγυηση/κοστος εγγραφης)",
  },
  sv: {
    out: "ingen (emellan/imellem/imellom) (oss/os/), uden om (siden/platformen/sitet), utenom (siden/), vid sidan av",
    hintp: "(kompispris/vennepris/kompispriset), (sender/skickar) (bare/bara) en (faktura/regning)",
    rest: "(bonusen/drikkepenge/dricks)",
    dir: "direkte, direkt",
    rfee: "(depositum/registreringsgebyr/anmalningsavgift)",
  },
  fi: {
    out: "ei ketaan valissa",
    hintp: "kaverihinta, suoraan laskulla",
    here: "taalla, taman kautta",
    rest: "(bonus/bonuksen/tippi)",
  },
  et: { dir: "otse", here: "siin" },
  lt: { acc: "saskaitos numer*", trf: "(pervesiu/pervesti/persiusiu)", rest: "(likuti/likusi*)" },
  lv: { acc: "konta numur*", trf: "(parskaitisu/parskaitit)" },
  sq: {
    acc: "(llogarine/llogaria/numrin e llogarise)",
    trf: "(kaloj/transferoj/dergoj) (pjesen/parate/lekte/)",
    rest: "pjesen tjeter",
    out: "pa (faqen/platformen)",
  },
  ca: { rest: "(la resta/el que falta)", trf: "(et passo/t envio/faig un bizum)" },
};

export const GO_BETWEEN: readonly Lexicon[] = Object.entries({ ...WORDS, ...GO_BETWEEN_EAST_AND_SOUTH }).map(
  ([lang, words]) => ({ lang, words }),
);
