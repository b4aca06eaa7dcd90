import type { Lexicon } from "@/lib/detect/intent/slots";

/** Means that nobody takes for an everyday word, with those that need the verb beside them. */
const RAILS =
  "paypal/venmo/zelle/cash app/cashapp/wise/revolut/monzo/payid/skrill/payoneer/gcash/mpesa/m pesa/momo/opay/upi";
const LATIN = "paypal/wise/revolut/payoneer/skrill/zelle";
const CYRILLIC = "пейпал/paypal/вайз/wise/револют/revolut/каспи/сбер/тинькофф/моно/киви/юмани/карту";
/** As they are bent in Slavic, Romanian and Hungarian: "PayPala", "Revolutem", "na můj PayPal". */
const BENT = "paypal*/revolut*/wise*/payoneer*";

/**
 * Said straight out: half of it to my wallet, pay me only that way, the true sum comes by another road, we simply do it
 * there (`offp`); and what needs no milestone or pays no site (`out`), so that the "no" refuses the site and not the money.
 */
const WORDS: Readonly<Record<string, Lexicon["words"]>> = {
  en: {
    offp: `(send/drop/put/transfer/pop) (just/) (half/the half/the lot/the rest/the whole thing) (straight/) (to/on/in/into) my (${RAILS}), (chuck/bung/sling/lob/whack) (it/the money/the rest/half) (over/straight/) (to/on/in/into) my (${RAILS}), (pay/paying) me (only/just/solely) (by/via/through/on/with/over/in) (my/) (${RAILS}/wave/orange money), (zelle/venmo/paypal/cashapp/revolut) you the (milestone/whole/rest/half/money/fee/amount/deposit), (true/real/actual/proper) (amount/sum/money/pay) (comes/lands/goes/follows/arrives) (by/via/through/over/on) (your/my/) (${RAILS}/bank transfer/cash), (settle/do/sort) (it/this one/that) (over/on/via/through) (${RAILS}), (you/u) on (my/our) (company/own/) payroll (quietly/on the quiet/directly/instead/on the side), (top up/load/recharge) (the/our/my) (manager/managers/boss/bosss/secretary/secretarys/directors) (card/wallet/gcash/mpesa/momo/account), only pay me (by/over/on/via/through/with) (${RAILS}/wave/orange money), (true/real/actual/proper) (amount/sum/money) (i/ill/we/well) (just/) (send/wire/transfer/pay), (settle/sort/close/deal) (it/this/that/both/everything/this one) offline, settle offline itself, (buy/get/send) you (a/some) (steam/apple/amazon/google play/xbox/razer/itunes/playstation) gift (card/cards), invoice you (straight/directly/direct) (from/through/via) my (own/) (ltd/company/studio/firm/llc/agency), forward the (rest/balance/difference/remaining/2000/1500/1000/1800/2500/3000/800) to (my/the) (caterer/mover/decorator/driver/dj/florist/transporter/planner/shipper)`,
    out: "(leave/leaving/keep/leaves) (the/this/that/a) (milestone/milestones/contract/escrow/offer) (unfunded/empty/unpaid/at zero), (dont/do not/wont) (even/) (need/want/bother with) (the/a/any) (milestone/milestones/escrow), forget the (milestone/milestones/escrow), (not/never) (by/via/with/over/through) (the/this) (site/platform/website/app/marketplace), no need (to/for) (set up/setting up/make/open/start) (a/another) (whole/) (new/) (contract/order/milestone), (other/different/) (way/) than (by/through/via/on) (this/the) (site/website/platform/app)",
    hintp:
      "(the/this) (site/website/platform/app) (neednt/need not/doesnt need to/doesnt have to/wont/will never) know, (nobody/no one) (pays/has to pay/needs to pay) (anything to/) the (site/platform/website), we (dont/wont) pay the (site/platform/website) (a thing/anything/for it), (share/split/halve) what the (platform/site/website) (would have/wouldve/would) (eaten/taken/kept/eat/take/keep)",
    hintc:
      "(i/ive) (wrote/put/hid/left/scribbled) my (mobile/number/phone/phone number/email/contact) (in/on/at) the (corner/screenshot/picture/image/sketch/file name/watermark), (phone/number) on the (business card/card/flyer/mock up/mockup/sign) (mock up/mockup/) (in my gallery/in my portfolio/in the picture/) is (real/mine), (phones/phone is/numbers/number is) on the (first/front/contact/home) page, look us up and (ask/ring/call)",
    bad: "(dont/do not/hate) (like/enjoy/) being (watched/read/monitored/spied on) (in/on) (this/the) (chat/app/site/inbox), (wont/doesnt/wouldnt) let me (use/pay)",
  },
  es: {
    offp: `(pagame/me pagas/pagueme) (solo/solamente/unicamente) (por/con/via) (mi/) (${LATIN}/nequi/yape/plin/bizum/mercado pago), (monto/importe/cantidad) (real/verdadero/verdadera) (te/le/) (llega/va/te va/te lo mando) (por/via/con) (${LATIN}/transferencia/bizum/nequi), (lo hacemos/lo arreglamos/lo cerramos/hagamoslo) (mejor/) (por/con/via) (${LATIN}/bizum/nequi/yape), te (meto/pongo) en (mi/la) nomina (directamente/sin/y), (recargue/recarga/recargar) (la tarjeta/el nequi/la cuenta/el saldo) (del/de la) (encargado/encargada/gerente/jefe/secretaria), (monto/suma) real te (lo/la) (mando/paso/transfiero), te compro una tarjeta (de/) (steam/apple/amazon/google play/xbox/razer/itunes/playstation), te facturo direct* (desde/con/por) mi (empresa/estudio/autonomo/sociedad)`,
    out: "(deja/deje/dejar) (el/este) (hito/contrato) sin (financiar/fondos/pagar), no (necesitamos/hace falta/nos hace falta) (el/ningun/un) (hito/escrow), (nos saltamos/olvida/olvidate del/olvidamos) (el/) hito, que no sea por (esta/este/la/el) (web/pagina/plataforma/sitio), (no hace falta/sin) (crear/abrir) (el/otro/un) (hito/contrato)",
    hintp:
      "nadie le (paga/pague) nada a la (plataforma/pagina/web), (sin que) (la/el) (pagina/plataforma/sitio/web) se (entere/enteren), asi no te (muerden/comen/quitan) la comision, no le (pagamos/damos/pago) (nada/) a la (web/pagina/plataforma), (repartimos/nos repartimos/compartimos) lo que se (llevaria/comeria/lleva/come) la (plataforma/web/pagina)",
    hintc:
      "(te/os/le) (puse/escribi/deje/apunte) mi (numero/movil/telefono/correo) en (la/el) (esquina/captura/imagen/dibujo/boceto), el (telefono/numero) de la tarjeta de visita (del mockup/de mi galeria/de mi portafolio/) es (real/el mio/de verdad)",
    bad: "no me gusta que (nos/me) (lean/vigilen/miren) (aqui/en este chat/por aqui)",
    yid: "donde mas te (escribo/puedo escribir)",
  },
  pt: {
    offp: `(me paga/me pague/paga me/pague me) (so/somente/apenas) (por/pelo/via/no) (meu/) (${LATIN}/pix/picpay/mb way), (valor/montante) (de verdade/real/verdadeiro) (vai/chega/cai/te mando) (por/pelo/via/no) (${LATIN}/pix/picpay/mb way), (a gente faz/fazemos/a gente acerta/acertamos/a gente resolve) (tudo/) (por/pelo/via/no) (${LATIN}/pix/picpay/mb way), te (coloco/ponho) na (minha folha/folha) (de pagamento/), (recarregue/recarrega/carregue) (o cartao/a conta/o saldo) (do/da) (gerente/chefe/responsavel/secretaria), (paga/pague/pagar) (so/somente) (no/pelo/por/via) (meu/) (${LATIN}/pix/picpay/mb way), valor (real/de verdade) (eu/) (te/) (mando/passo/transfiro), te compro um (gift card/cartao) (da/do/de/) (steam/apple/amazon/google play/xbox/razer/itunes/playstation), te faturo direto (pela/da) minha (empresa/firma)`,
    out: "(deixa/deixe/deixar) (o/esse) (marco/contrato) sem (saldo/financiar/fundos/pagar), (deixa/deixe) o marco pra la, (nao precisa/nao precisamos) (do/de) marco, (esquece/esqueca/pula) o marco, nao precisa (criar/abrir/fazer) (o/um/outro/) (marco/contrato), que nao seja (por/pelo/por este) (site/plataforma)",
    hintp:
      "ninguem paga nada (pra/para a/a) plataforma, sem (o site/a plataforma) (saber/ficar sabendo), nao (pagamos/pago) nada (pro/para o) (site/plataforma), (dividimos/a gente divide/rachamos) o que (a plataforma/o site) (levaria/comeria/leva/come)",
    hintc:
      "(escrevi/coloquei/deixei) meu (numero/celular/telefone/email) no (canto/print/desenho/esboco), o (telefone/numero) do cartao de visita (da galeria/do mockup/) e (real/de verdade/o meu)",
    bad: "nao gosto de ser (vigiado/vigiada/observado/lido) (aqui/nesse chat/neste chat)",
    yid: "onde mais (posso/eu) te (escrever/escrevo)",
  },
  fr: {
    offp: `(paye/payez/paie) moi (uniquement/seulement/que) (par/via/sur/avec) (mon/) (${LATIN}/wave/orange money/lydia/wero), (vrai/veritable) montant (part/arrive/vient/passe) (par/via/sur) (${LATIN}/virement/lydia), (rechargez/recharger/recharge) (la carte/le compte) (du/de la) (responsable/patron/directeur/secretaire/gerant), on (fait/regle) (ca/le tout/le reste) (par/via/sur/avec) (${LATIN}/lydia/wero/wave/orange money), (payez/paye/reglez) (seulement/uniquement) (par/via/sur) (${LATIN}/wave/orange money/lydia/wero/mtn), (vrai montant/vraie somme) je (vous/te/) (le/la/) (vire/envoie/verse), je (t/te/vous) (achete/prends) une carte (steam/apple/amazon/google play/xbox/razer/itunes/playstation), je (te/vous) facture direct* (via/depuis/avec) ma (societe/boite/micro entreprise)`,
    out: "(laisse/laissez/laisser) (le/ce) (jalon/contrat) (vide/non finance/sans financement/impaye), (pas besoin/on n a pas besoin) (du/de) jalon, (oubliez/oublie) le jalon, (autrement/autre) que par (ce site/cette plateforme/le site), (sans creer de/sans ouvrir de) (jalon/contrat)",
    hintp:
      "personne ne (paie/paye) (rien a/) la plateforme, sans que le site (le sache/l apprenne), (frais/commission) (d ici/du site/de la plateforme) (me mangent/mangent/bouffent) tout, on ne paie (pas/rien au/rien a) (le/) (site/plateforme), (on/nous) (partage/partageons/se partage) ce que (la plateforme/le site) (prendrait/aurait pris/mange)",
    x: "passe (avant/d abord/en premier)",
    hintc:
      "j ai (mis/ecrit/glisse/note) mon (numero/portable/mail/telephone) (dans/sur/en) (le/la/un/) (coin/capture/image/dessin/croquis), le (numero/telephone) (sur/de) la carte de visite (de ma galerie/du mockup/) est (le vrai/vrai/reel/le mien)",
    bad: "je n aime pas etre (surveille/surveillee/lu/lue/observe) (ici/dans ce chat/sur ce chat)",
    yid: "ou (est ce que je peux/je peux/puis je) (t/vous) ecrire (sinon/ailleurs)",
  },
  de: {
    offp: `(zahl/zahle/zahlen sie/bezahl) (mich/mir/mir das) nur (uber/per/mit/via) (${LATIN}/twint), (echte/wahre/eigentliche/tatsachliche) betrag (kommt/geht/folgt) (dann/am selben abend/separat/abends/) (per/uber/mit/via) (${LATIN}/twint/uberweisung), (machen das/machen es/machen wir das/machen wir s/regeln das/regeln wir das) (einfach/doch/lieber/dann/) (einfach/) (uber/per/mit/via) (${LATIN}/twint), (echte/wahre/eigentliche/richtige) (summe/betrag/geld) (uberweise/uberweis/schick/schicke/zahl/zahle) ich, kauf* ich dir (eine/ne) (steam/apple/amazon/google play/xbox/razer/itunes/playstation) (karte/geschenkkarte/gutscheinkarte), (ich/) stelle (ich/) (dir/ihnen) (die/eine) rechnung direkt (von/uber) meine* firma`,
    out: "(lass/lassen sie/lasst) (den/diesen) (meilenstein/vertrag) (leer/ungedeckt/unfinanziert/offen), (den meilenstein/meilenstein) brauchen wir nicht, (brauchen/brauchts) (dafur/) keinen meilenstein, vergessen wir den meilenstein, anders als uber (diese/die) (seite/plattform), (meilenstein/den meilenstein) (kannst du/konnen wir/konnen sie) (dir/uns/sich) sparen",
    hintp:
      "muss (keiner/niemand) der (plattform/seite) was zahlen, (zahlt/muss) (keiner/niemand) (was/etwas) an die (plattform/seite), (zahlen/bezahlen) (der/an die) (seite/plattform) nichts, (teilen/teilen uns) was die (plattform/seite) (kassiert/nimmt/genommen/gefressen) (hatte/)",
    hintc:
      "(habe/hab) (meine/die) (nummer/handynummer/mail) (in die ecke/ins bild/in den screenshot/in die skizze) (geschrieben/gesetzt/gepackt), (nummer/telefonnummer) auf (der/dem) (visitenkarte/visitenkarten mockup) (in meiner galerie/in meinem portfolio/) ist (echt/meine)",
    bad: "(mag es nicht/mags nicht) (hier/) (beobachtet/uberwacht/mitgelesen) zu werden, mag nicht dass hier (jemand/einer) mitliest",
  },
  it: {
    offp: `(pagami/mi paghi/mi pagate) solo (con/via/su/tramite) (${LATIN}/satispay/postepay), (cifra/somma) (vera/reale) (arriva/te la mando) (con/via/su/tramite) (${LATIN}/bonifico/satispay), (la/lo) facciamo (con/via/su/tramite) (${LATIN}/satispay/postepay), (metta/metti) (i soldi/la meta/il resto) sulla (mia/) postepay, (ricarichi/ricaricare/ricarica/ricaricate) la (postepay/carta/prepagata) (del/della/dell) (titolare/responsabile/direttore/direttrice/segretaria/ufficio/capo), pagami solo (sulla/sul) (mia/mio/) (postepay/paypal/revolut), (cifra/somma) (vera/reale) (te la/la) (mando/giro/bonifico), ti compro una (gift card/carta/carta regalo) (steam/apple/amazon/google play/xbox/razer/itunes/playstation), ti fatturo direttamente (dalla/con la) mia (ditta/azienda/partita iva)`,
    out: "(la milestone/milestone) non (ci/) serve, (lasciamo perdere/scordiamoci) la milestone, (diverso da/che non sia) questo sito, (non serve/senza) (aprire/creare) (la/una/un altra) milestone",
    hintp:
      "(nessuno paga/non paga nessuno) (niente alla/la) piattaforma, senza che il sito lo sappia, (dividiamo/ci dividiamo) quello che (prende/prenderebbe/si mangia) (la piattaforma/il sito)",
    hintc:
      "ho (scritto/messo/lasciato) il mio (numero/cellulare/telefono) (nell angolo/nello screenshot/nel disegno/nell immagine), il (numero/telefono) sul biglietto da visita (della galleria/nel mockup/) e (vero/il mio)",
    bad: "non mi piace essere (osservato/controllato/letto/spiato) (qui/in questa chat)",
  },
  nl: {
    offp: `(betaal/betaalt) (me/mij) alleen (via/met/per/over) (${LATIN}/tikkie), (echte/werkelijke) bedrag (komt/gaat/volgt) (dezelfde avond/dan/apart/later/) (via/met/per) (${LATIN}/tikkie/overschrijving), (doen het/doen dit/regelen het) (gewoon/wel/) (via/met/per) (een/) (${LATIN}/tikkie), echte bedrag (maak/stuur/betaal) ik, koop ik een (steam/apple/amazon/google play/xbox/razer/itunes/playstation) (kaart/cadeaukaart) voor je, ik factureer je rechtstreeks vanuit mijn (bedrijf/bv)`,
    out: "(die/de) mijlpaal (hebben we niet nodig/is niet nodig/hoeft niet), geen mijlpaal nodig, de mijlpaal (laten we zitten/slaan we over), anders dan via (deze/dit) (site/platform)",
    hintp:
      "hoeft niemand (het platform/de site) te betalen, (delen/delen we) wat (het platform/de site) (zou pakken/pakt/zou nemen)",
    hintc:
      "(heb/ik heb) mijn (nummer/mobiel) in (de hoek/het plaatje/de schets) (gezet/geschreven), (nummer/telefoonnummer) op het visitekaartje (in mijn galerij/) is echt",
    bad: "hou er niet van (hier/) (bekeken/gelezen/gevolgd) te worden",
  },
  sv: {
    offp: `betala mig bara (via/med/pa) (${LATIN}/swish), (tar/loser) (vi/) (det/den/allt) (bara/helt enkelt/) (pa/via/med) (swish/${LATIN}), (riktiga/verkliga) (beloppet/summan) (kommer/gar) (via/med/pa) (swish/${LATIN})`,
    out: "(behover/behovs) (ingen/inte) (milstolpe/milstolpen/nagon milstolpe), milstolpen (hoppar vi over/skippar vi)",
    hintp:
      "(slipper/behover) (alla/vi/ingen/man) betala (till/) (plattformen/sajten), (plattformen/sajten) behover inte fa (nagot/nat)",
  },
  da: {
    offp: `betal mig kun (via/med/pa) (${LATIN}/mobilepay), (tager/klarer/ordner) (vi/) (det/den/det hele) (bare/hele/) (pa/via/med) (mobilepay/${LATIN}), (rigtige/egentlige) belob (kommer/gar) (via/med/pa) (mobilepay/${LATIN}), (tager/klarer/ordner) (vi/) (det/den) over (mobilepay/paypal/revolut)`,
    out: "(behover/skal) (vi/) (ikke/ingen) (bruge/) (milepael*)",
    hintp:
      "(behover/skal) (ingen/ingen af os) (at/) betale (til/) (platformen/siden), (siden/platformen) skal ikke have (noget/en krone)",
  },
  no: {
    offp: `betal meg bare (via/med/pa) (${LATIN}/vipps), (tar/ordner/fikser) (vi/) (det/den) (bare/) (pa/via/med) (vipps/${LATIN}), (egentlige/virkelige) belopet (kommer/gar) (via/med/pa) (vipps/${LATIN})`,
    out: "trenger (vi/) (ikke/ingen) (milepael*)",
    hintp: "slipper vi a betale (til/) (plattformen/nettstedet/siden), (siden/plattformen) skal ikke ha (noe/en krone)",
  },
  fi: {
    offp: "(hoidetaan/tehdaan/laitetaan) (se/tama) (vaan/vain/) (mobilepaylla/paypalilla/revolutilla), (laita/heita/siirra) (vaan/vain/) (puolet/loput) (mun/minun/mulle) (paypaliin/mobilepayhin/revolutiin/tilille), (maksa/maksat) (mulle/minulle) (vain/vaan) (mobilepaylla/paypalilla/revolutilla), maksa (vaan/vain) (mobilepaylla/paypalilla/revolutilla)",
    out: "(ei/emme) (me/) (valietappia/etappia) tarvi*, (valietappia/etappia/sopimusta) ei (tarvita/tarvitse)",
    hintp: "(kenenkaan/kummankaan) ei tarvitse maksaa (alustalle/sivustolle)",
  },
  pl: {
    offp: `plac mi tylko (przez/na/z) (blik/${BENT}), plac mi tylko (blikiem/paypalem/revolutem), (doladuj/zasil/prosze zasilic/prosze doladowac) (karte/konto) (kierownika/kierowniczki/szefa/menedzera/sekretarki), (wyslij/przelej/rzuc) (tylko/) (polowe/reszte) na (mojego/moj) (${BENT}/blik*), prawdziwa kwota (przyjdzie/pojdzie/trafi/dojdzie) (przez/na/z) (${BENT}/konto/blik*), (zrobmy/zalatwmy) to (po prostu/) (blikiem/revolutem/paypalem/przez blik*), (przelej/wyslij/zaplac/plac) tylko na (${BENT}/blik*/moje konto/konto), prawdziwa kwote (przeleje/wysle), kupie ci karte (steam/apple/amazon/google play/xbox/razer/itunes/playstation), wystawie (ci/panu/pani) fakture (bezposrednio/prosto) z mojej firmy`,
    out: "(etap/etapu) (nam/) (niepotrzebny/nie jest potrzebny/nie potrzebujemy), nie potrzebujemy etapu, etap (sobie/) (darujmy/odpuscmy/pominmy), niz przez (ten/te) (portal/strone/platforme)",
    hintp:
      "nikt nie musi placic (platformie/portalowi/serwisowi), (dzielimy sie/podzielimy sie) tym co (zabralaby/zjadlaby/zabiera) (platforma/strona)",
    hintc:
      "(wpisalem/wpisalam/zostawilem/zostawilam) (swoj/moj) (numer/telefon) (w rogu/na zrzucie/na rysunku/na szkicu), (numer/telefon) na wizytowce (w galerii/) jest prawdziwy",
    bad: "nie lubie (byc/jak mnie) (obserwowany/podgladany/czytaja/podgladaja) (tu/tutaj/na tym czacie)",
  },
  cs: {
    offp: `plat mi (jenom/jen) pres (${BENT}), (posli/hod) (jen/jenom/) (pulku/zbytek) na muj (${BENT}/ucet), (udelame/vyresime) to (proste/) pres (${BENT}), (skutecna/prava) castka (prijde/dorazi) (pres/na) (${BENT}/ucet), (posli/poslete/plat) (to/) (jen/jenom) na (muj/) (ucet/paypal/revolut), koupim ti (darkovou/) kartu (steam/apple/amazon/google play/xbox/razer/itunes/playstation), vyfakturuju (ti/vam) to primo z moji firmy`,
    out: "milnik (nepotrebujeme/neni potreba), milnik (vynechame/preskocime), bez milniku",
    hintp: "nikdo nemusi platit (platforme/webu)",
    hintc:
      "(napsal/napsala/dal/dala) jsem (sve/svoje) cislo do (rohu/obrazku/nacrtu), (cislo/telefon) na vizitce (v galerii/) je (skutecne/prave/moje)",
    bad: "nerad* jsem (tu/tady) (sledovan/cten)*",
  },
  sk: {
    offp: `plat mi (iba/len) cez (${BENT}), (posli/hod) (len/iba/) (polovicu/zvysok) na moj (${BENT}/ucet), (spravime/vyriesime) to (proste/) cez (${BENT})`,
    out: "milnik nepotrebujeme, milnik (vynechame/preskocime), bez milnika",
    hintp: "nikto nemusi platit (platforme/webu)",
  },
  hu: {
    offp: "(kuldd/utald) (a felet/at a felet/a maradekot) (a/) (paypalomra/revolutomra/szamlamra), (intezzuk/csinaljuk) (egyszeruen/) (revoluton/paypalon/wise on), csak (revoluton/paypalon) fizess*",
    out: "nem kell (a/) merfoldko, merfoldkovet (hagyjuk/kihagyjuk), merfoldko nelkul",
    hintp: "(senkinek nem/nem) kell fizetni* a (platformnak/oldalnak)",
  },
  ro: {
    offp: `(plateste/platiti) ma doar (prin/pe/cu/in) (${BENT}), (trimite/trimiteti) (doar/) (jumatate/restul) (in/pe) (${BENT}) meu, suma (reala/adevarata) (vine/ajunge) (prin/pe) (${BENT}/cont), (facem/rezolvam) (totul/) (prin/pe) (${BENT}), (cu plata/plata/platesti) prin (stripe/paypal/revolut) (ul/) firmei (mele/)`,
    out: "nu (ne/) trebuie etapa, (lasam/sarim) etapa, fara etapa",
    hintp: "nimeni nu (mai/) plateste (nimic/) platformei",
  },
  bg: {
    offp: `плащай ми само (по/през/в/на) (${CYRILLIC}/изипей), (прати/пусни) само половината (в/на/по) (моя/моята) (${CYRILLIC})`,
    out: "етапът не ни трябва, не ни трябва етап, без (етап/етапа)",
    hintp: "никой не плаща на (платформата/сайта)",
  },
  sr: {
    offp: `plati* mi samo (preko/na) (${BENT}/karticu/racun), (posalji/uplati) samo pola na (moj/moju) (${BENT}/karticu/racun), плати* ми само (преко/на) (${CYRILLIC})`,
    out: "(etapa/faza) nam ne treba, ne treba nam (etapa/faza)",
  },
  hr: {
    offp: `plati* mi samo (preko/na) (${BENT}/karticu/keks pay), (posalji/uplati) samo pola na (moj/moju) (${BENT}/karticu/racun)`,
    out: "(etapa/faza) nam ne treba",
  },
  sl: {
    offp: `(placaj/placuj) mi samo (preko/na) (${BENT}), poslji samo polovico na moj (${BENT})`,
    out: "mejnika ne rabimo",
  },
  el: {
    offp: "(πλήρωνέ/πλήρωσέ) με μόνο (με/μέσω) (revolut/paypal/wise/iris), στείλε μόνο τα μισά στο (paypal/revolut) μου, το (πραγματικό/αληθινό) ποσό (έρχεται/θα έρθει) (με/μέσω) (revolut/paypal/wise)",
    out: "δεν χρειαζόμαστε ορόσημο",
  },
  ru: {
    offp: `(плати/платите/плати мне/платите мне/заплати мне) только (на/через/по) (мой/мою/) (${CYRILLIC}), (настоящая/реальная/полная) сумма (придет/пойдет/уйдет/будет) (на/через) (${CYRILLIC}/вайз), (решим/сделаем/проведем) (это/все/) (просто/) через (пейпал/сбер/каспи/тинькофф), (пополните/пополнить/пополни) (карту/кошелек/счет) (куратора/менеджера/бухгалтера/руководителя/сотрудника), куплю (тебе/вам) карту (стим/steam/apple/озон/google play), выставлю (вам/тебе) счет (напрямую/прямо) от (моей/своей) (фирмы/компании/ип)`,
    out: "этап (нам/) не нужен, без (всякого/) этапа, обойдемся без (этапа/сделки), чем через (этот/ваш/) сайт",
    askc: "(киньте/кинь/скиньте/скинь/дай/дайте) (свою/мне/) (телегу/тележку/ватсап/вотсап) там (все/и/), (скиньте/скинь/киньте/кинь) телегу",
    hintp: "(делим/поделим) то что (забрала бы/съела бы/забирает/съедает) (площадка/платформа)",
    hintc:
      "(написал/написала/оставил/оставила/вписал/вписала) (свой/мой) (номер/телефон/мобильный) (в углу/на скрине/на скриншоте/на рисунке/на эскизе), (номер/телефон) на визитке (в галерее/в портфолио/на мокапе/) настоящий",
    bad: "не люблю когда (за мной/нас/меня/) (следят/читают/подсматривают) (тут/здесь/в этом чате/)",
    talk: "(обсудим/поговорим/созвонимся/спишемся) до (заказа/сделки/найма)",
  },
  uk: {
    offp: `(плати/платіть) мені (тільки/лише) (на/через) (моно/приват/картку/пейпал/paypal/revolut), (справжня/реальна) сума (прийде/піде) (на/через) (моно/приват/картку/пейпал), куплю (тобі/вам) картку (steam/apple/google play)`,
    out: "етап нам не потрібен, без етапу",
    askc: "(киньте/кинь/скиньте/скинь) (свою/) телегу",
    hintc:
      "(написав/написала/залишив/залишила) (свій/мій) (номер/телефон) (в кутку/у кутку/на скріні/на ескізі), (номер/телефон) на візитці (в галереї/) справжній",
    bad: "не люблю коли (за мною/нас/мене/) (стежать/читають) (тут/в цьому чаті/)",
    talk: "(обговоримо/поговоримо/спишемось) до (замовлення/угоди/найму)",
  },
  tr: {
    offp: "(bana/) sadece (papara/paypal/wise/revolut/havale) (ile/dan/uzerinden) (ode/odeyin/ode yeter), (mudurun/sefin/sekreterin/yoneticinin) (hesabina/kartina/papara hesabina) (yatir/yukle/gonder)*, asil (tutar/para) (ayni aksam/sonra/) (wise/paypal/papara/havale) (ile/dan) (gelecek/gelir/atarim), yarisini (paypal/papara/iban) (hesabima/ima/) (at/yolla/gonder), asil (tutari/parayi) (atarim/yollarim/gonderirim), sana (steam/apple/amazon/google play/xbox/razer/itunes/playstation) karti (alirim/alayim), (kendi/) sirketimden direkt fatura* (keserim/kesebilirim/keseyim)",
    out: "(kilometre tasina/asamaya) gerek yok, (asama/kilometre tasi) (acmaya/olusturmaya) gerek yok",
    hintp: "platformun (yiyecegini/alacagini/kestigini) (bolusuruz/paylasiriz)",
    hintc:
      "(numarami/telefonumu) (kosesine/koseye/ekran goruntusune/resme) (yazdim/koydum), kartvizitteki (numara/telefon) (gercek/benim)",
    bad: "(burada/bu sohbette) (izlenmeyi/okunmayi/gozetlenmeyi) sevmiyorum",
  },
  az: { offp: "yarısını (kartıma/m10 a) (at/köçür/göndər)", out: "mərhələyə ehtiyac yoxdur" },
  kk: {
    offp: "жартысын (каспиге/картама/картаға) (сала сал/сал/аудар*/тастай сал)",
    out: "кезеңнің керегі жоқ",
    euph: "көк ұшақ*",
  },
  uz: {
    offp: "(yarmini/hammasini) (kartamga/payme ga/clickka) (tashlab/tashlang/otkaz/yubor)*",
    out: "bosqich kerak emas",
  },
  ar: {
    offp: "(ابعت/ابعث/حول/ارسل) (لي/) (النص/النصف/نص المبلغ) (بس/) (علي/ع) (فودافون كاش/انستا باي/باي بال/محفظتي/حسابي), (ادفعلي/ادفع لي/حاسبني) (علي/ب/عن طريق) (انستا باي/فودافون كاش/باي بال/زين كاش) بس",
    out: "(مش محتاجين/مو محتاجين/لا نحتاج/ما نحتاج) (المرحله/مرحله/العقد)",
  },
  fa: {
    offp: "(نصفش/نصف پول) (رو/را) (بزن/بریز/واریز کن) (به/تو) (کارتم/حسابم), فقط کارت به کارت (بزن/کن/کنید)",
    out: "مرحله لازم نیست",
  },
  he: {
    offp: "תשלח* (לי/) (רק/) חצי (לפייפאל/לביט/לפייבוקס) שלי, תשלם לי רק (בביט/בפייבוקס/בפייפאל)",
    out: "לא צריך אבן דרך",
  },
  hi: {
    offp: "(आधा/आधे पैसे) मेरे (पेटीएम/फोनपे/गूगल पे/यूपीआई) (पर/में) (डाल/भेज)*, सिर्फ़ (फोनपे/पेटीएम/गूगल पे/यूपीआई) (पर/से) (पैसे/) (देना/दीजिए/भेजना)",
    out: "माइलस्टोन की (ज़रूरत/जरूरत) नहीं, माइलस्टोन रहने (दो/दीजिए)",
    plat: "(पहला/एक) माइलस्टोन यहीं (रहने/रखते/रखो)*",
  },
  "hi-Latn": {
    offp: "(aadha/adha) (mere/mera) (paytm/phonepe/gpay/upi) (pe/par/me) (daal/bhej)*, (sirf/bas) (gpay/phonepe/paytm/upi) (pe/par/se) (dena/bhejna)",
    out: "milestone ki (zarurat/jarurat/zaroorat) (nahi/nahin)",
  },
  ur: { offp: "آدھا میرے (جاز کیش/ایزی پیسہ) (پر/میں) (ڈال/بھیج)*", out: "مائل سٹون کی ضرورت نہیں" },
  bn: { offp: "(অর্ধেকটা/অর্ধেক টাকা) আমার (বিকাশে/নগদে) (দিয়ে/পাঠিয়ে)*", out: "মাইলস্টোন লাগবে না" },
  ta: { offp: "பாதியை (மட்டும்/) என் (ஜிபேக்கு/ஃபோன்பேக்கு) (அனுப்பு/போடு)*", out: "மைல்ஸ்டோன் (தேவையில்லை/வேண்டாம்)" },
  te: {
    offp: "(జీతం/డబ్బు) (నెల నెలా/నెలనెలా/నేరుగా/) మీ (బ్యాంకులో/బ్యాంక్‌లో/ఖాతాలో) (వేస్తా/వేసేస్తా)*, నెల నెలా జీతం మీ (బ్యాంకులో/ఖాతాలో)*",
    out: "(ఇక్కడ/) కాంట్రాక్ట్ వద్దు",
  },
  ne: { offp: "(इसेवामा/इसेवा मा/esewa मा/खल्तीमा) (सिधै/) (हालिदिनु/हाल्दिनु/पठाइदिनु) (न/होस्/)", out: "यहाँबाट (होइन/हैन)" },
  id: {
    offp: "kirim (setengahnya/sisanya) (saja/aja/) ke (dana/gopay/ovo/rekening) (saya/aku/gue), (isi saldo/top up/isi) (dana/gopay/ovo/rekening/kartu) (admin/manajer/bos/sekretaris), bayar (saya/aku/gue) lewat (dana/gopay/ovo/paypal) (saja/aja), (aku/saya) (beliin/belikan) (gift card/kartu) (steam/apple/amazon/google play/xbox/razer/itunes/playstation)",
    out: "milestone (tidak/gak/ga/nggak) perlu, (tidak/gak/ga) perlu milestone, (tidak/gak/ga/nggak) usah (bikin/buat) milestone",
    hintc:
      "(nomorku/nomor saya/nomor hp saya) (kutulis/saya tulis/aku taruh/saya taruh) di (pojok/gambar/screenshot)*, nomor di kartu nama (di galeri/) itu asli",
    bad: "(ga/gak/nggak/tidak) suka (dipantau/dibaca/diawasi) di (sini/chat ini)",
    tel: "lapor ke (telegram/wa/whatsapp)",
  },
  ms: { offp: "(kita/) buat (je/saja) (guna/lalu) (tng/duitnow/paypal)", hintp: "tak payah bayar (platform/laman)" },
  tl: {
    offp: "(ipadala/isend/i send) mo (na lang/nalang) (yung/ang) (kalahati/kalahati ng bayad) sa (gcash/maya) ko",
    out: "(di na/hindi na) kailangan (ng/ang) milestone",
    rfee: "bayad (lang/po/muna/lang po muna/muna po) (po/muna/) ng",
  },
  vi: {
    offp: "(tra/chuyen) (cho/) (minh/em/anh) qua (momo/zalopay/stk) thoi, gui mot nua vao (momo/zalopay/stk) (cua/) (minh/em/anh)",
    out: "(khoi can/khong can) cot moc, (thoi/) (khoi/khong can) (tao/mo) cot moc",
  },
  th: {
    offp: "(โอน/ส่ง)(แค่/มา/)ครึ่ง(เดียว/นึง/)(เข้า/มาที่)(พร้อมเพย์/ทรูมันนี่/บัญชี)(ผม/หนู/เรา)*",
    out: "ไม่ต้องใช้ไมล์สโตน, ไม่ต้อง(เปิด/สร้าง/ทำ)ไมล์สโตน",
    askc: "(ขอเบอร์ไว้)(เผื่อฉุกเฉิน/หน่อย/)*, ขอเบอร์(ไว้/หน่อย)*, จะได้โทรหากัน, จะได้โทรคุยกัน",
  },
  zh: {
    offp: "(一半/尾款)(直接/)(打/转)(到/给/)我(支付宝/微信), (只/就)用(微信/支付宝)(转/付)(给/)我",
    out: "不用(托管/走托管), 不用(建/开)(里程碑/托管)",
  },
  ja: {
    offp: "支払いは(paypay/ペイペイ/ペイパル/paypal)だけで*, 半分(だけ/を/)(私の/)(paypay/ペイペイ/口座)に(送/入れ)*",
    out: "マイルストーンは(要らない/いらない/不要), マイルストーン(は/)なしで",
  },
  ko: {
    offp: "(토스/카카오페이/카카오뱅크/계좌)로 (바로/그냥/그냥 바로/바로 그냥) (쏠게/쏴드릴게/보낼게/보내드릴게/쏴 드릴게)*, 핀번호(를/) (좀/) (찍어/보내/불러)*",
    out: "마일스톤은 (필요 없/안 해도/없어도)*, 마일스톤 (안 만들어도/없이)*",
    hintp: "여기 (결제/결제는/결제 인증) (은/) (너무/) 귀찮*",
  },
  sw: {
    offp: "tuma nusu tu kwa (mpesa/m pesa/tigo pesa) yangu, nilipe kwa (mpesa/m pesa/tigo pesa) tu",
    out: "hatuhitaji milestone",
  },
  lt: { offp: "(susimokam/atsiskaitom/susimokesim/sumokesiu) (tiesiai/tiesiogiai)", out: "be etapo" },
  lv: {
    offp: "(nosuti/parskaiti) (vienkarsi/tikai/) pusi uz (manu/manu) (revolut/paypal/kontu)",
    out: "posms nav vajadzigs",
  },
  et: { offp: "(saada/kanna) (lihtsalt/ainult/) pool minu (revoluti/paypali/kontole)", out: "verstaposti pole vaja" },
  ca: { offp: "(envia/passa) (m/me/) (nomes/) la meitat al meu (paypal/bizum/revolut)", out: "la fita no ens cal" },
  af: { offp: "stuur (net/) die helfte na my (paypal/wise/rekening)", out: "nie die mylpaal nodig nie" },
};

export const PLAIN_TRANSFERS: readonly Lexicon[] = Object.entries(WORDS).map(([lang, words]) => ({ lang, words }));
