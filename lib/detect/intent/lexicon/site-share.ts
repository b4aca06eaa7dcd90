import type { Lexicon } from "@/lib/detect/intent/slots";

/**
 * The site's cut as people grudge it, and whoever stands between them taken out: `hintp` holds whole phrases ("so the site
 * doesn't help itself", "tiramos o intermediário"), since the "not" in them refuses nothing. `acct` and `rent` name accounts
 * with a good record that are bought or let, `gift` and `exch` the codes of gift cards to be fetched for somebody.
 */
const WORDS: Readonly<Record<string, Lexicon["words"]>> = {
  en: {
    hintp:
      "(so/so that) (the/this) (site/platform) (doesnt/does not/wont/cant/gets no/gets nothing) (take/help itself/get/skim/eat/earn/bite/), (take/taking/leave/leaving/kick/push) the (middleman/middle man) out, (lose/ditch/drop/bypass) the (middleman/middle man)",
    acct: "(account/accounts/profile/profiles) (with/that has/that have) (the/) (good/strong/5 star/five star/top rated/some/lots of/real/a/) (reviews/feedback/history/jss/rating/ratings/badge), top rated (account/accounts/profile/profiles)",
    exch: "pick up (some/a few/two/three/2/3/4/5/6), (grab/get) (me/us) (some/a few/two/three/2/3/4/5/6)",
  },
  es: {
    hintp:
      "(para que/asi) (la pagina/la plataforma/el sitio/la web) no se (lleve/quede/coma/lleva/queda) (con/) (tajada/nada/su parte/una parte/comision/lo suyo/), (saquemos/sacar/sacamos/quitemos/quitar/eliminemos/eliminar/saltemos/saltarnos) (del medio/de en medio/) (al/el/a los) (intermediario/intermediarios)",
    acct: "(cuentas/cuenta/perfiles/perfil) (ya/) (verificad*/aprobad*/top rated/con (top rated/resenas/historial/buena reputacion/buenas resenas/ventas)), (cuentas/perfiles) (de/en) (upwork/fiverr/freelancer/workana)",
    gift: "tarjeta* (de/) (google play/apple/steam/amazon/itunes/netflix)",
  },
  pt: {
    hintp:
      "(pra/para/assim) (o site/a plataforma) nao (leva/levar/ficar com/fica com/comer/morder) (nada/a parte dele/a parte dela/tanto/comissao/o dele/), (tirar/tiramos/tirando/cortar/cortamos/eliminar/eliminamos/pular/pulamos) (o/os) (intermediario/intermediarios/atravessador)",
    acct: "(conta/contas/perfil/perfis) (ja/) (verificad*/aprovad*/top rated/com (avaliacoes/historico/reputacao/boas avaliacoes)), (contas/perfis) (do/da/no/na) (upwork/fiverr/freelancer/workana/99freelas)",
    gift: "(cartao/cartoes/gift) (da/do/de/) (google play/apple/steam/amazon/itunes)",
  },
  fr: {
    hintp:
      "(pas la peine/inutile/dommage/pour pas/pour eviter/sans) que (le site/la plateforme) (se serve/se sucre/se gave/prenne sa part/prenne sa com/y gagne), (se passer/se passe/passons nous/on coupe/coupons/supprimons/zappons/on zappe/on saute) (de/) (l/les/) (intermediaire/intermediaires)",
    acct: "(compte/comptes/profil/profils) (freelance/freelances/) (verifie*/top rated/avec (avis/des avis/de bons avis/historique/notes/de bonnes notes)), comptes (upwork/fiverr/malt)",
    rent: "achete*, rachete*, louez*, (je/on/nous) louons",
    gift: "carte* (google play/apple/steam/amazon/itunes)",
  },
  de: {
    hintp:
      "damit die (plattform/seite) (nicht/nichts/nix) (mitverdient/mitkassiert/abkassiert/abgreift/verdient/kassiert/abbekommt), ohne dass die (plattform/seite) (mitverdient/mitkassiert/abkassiert/abgreift/verdient), (mittelsmann/vermittler/zwischenhandler) (rausnehmen/rauslassen/weglassen/ausschalten/umgehen/sparen/rauskicken)",
    acct: "(verifizierte/verifizierten/verifiziertes/eingefuhrte/alte) (freelancer/freelance/upwork/fiverr/malt/) (profile/profil/konten/konto/accounts/account), (profil/profile/account/accounts/konto) mit (guten bewertungen/bewertungen/historie/top rated)",
    rent: "kaufe, kaufen, ankauf, vermiete*, (gib/leih/leihe) mir",
    exch: "(hol/hole/besorg/besorge/besorgen sie) (mir/uns/bitte/kurz/mal/)",
  },
  it: {
    hintp:
      "(cosi/in modo che/senza che) (il sito/la piattaforma) (non/) (ci/) (mangi/mangia/guadagni/guadagna/prenda/prende) (sopra/niente/nulla/la sua parte/), (togliamo/togliere/eliminiamo/saltiamo/tagliamo/saltare/eliminare) (di mezzo/fuori/) (gli/l/) (intermediario/intermediari)",
    acct: "(account/profilo/profili) (gia/) (verificat*/top rated/con (recensioni/storico/buone recensioni)), account (upwork/fiverr) (vecchi/avviati/verificati)",
    rent: "compro, compriamo, affitto, affittami, affittiamo",
    gift: "(carta/carte/card) (google play/apple/steam/amazon/itunes)",
  },
  nl: {
    hintp:
      "(zodat/zonder dat) de (site/platform) er (niets/niks/) aan (verdient/overhoudt), (tussenpersoon/tussenhandel) (ertussenuit/eruit/overslaan/weglaten/skippen)",
    acct: "(account/accounts/profiel/profielen) met (reviews/goede reviews/beoordelingen/historie)",
    rent: "koop, kopen, huur, huren",
  },
  pl: {
    hintp:
      "(zeby/aby) (portal/serwis/platforma/strona) (sie/) nie (pozywil/pozywila/nachapal/nachapala/zarobil/zarobila/zarabial/zarabiala/bral/brala/zgarnal/zgarnela)*, (wywalmy/wywalic/wytnijmy/wyciac/pominmy/pominac/omijamy/ominmy) posrednik*",
    acct: "(konto/konta/profil/profile) (z/ze) (opiniami/ocenami/historia/statusem)",
  },
  cs: {
    hintp:
      "aby (web/portal/platforma/stranka) (nic/si/) (nevydelal*/nesebral*/nebral*/nevzal*), (vynech*/obejd*/obejit/vyrad*) (prostrednik*/posrednik*)",
  },
  hu: {
    hintp:
      "hogy (az oldal/a platform/a site) ne (keressen/vegyen/nyuljon/kapjon) (rajta/le/belole/), (hagyjuk ki/kihagyjuk/iktassuk ki) a kozvetitot, kozvetito nelkul",
  },
  ro: {
    hintp:
      "(ca sa/sa) nu (mai/) (ia/manance/castige) (site ul/platforma) (nimic/), (scoatem/eliminam/sarim/taiem) (peste/) intermediar*",
  },
  sv: {
    hintp:
      "sa (att/) (sajten/plattformen) inte (tjanar/tar/far) (nagot/sin del/), (hoppa over/slopa/skippa) mellanhand*",
  },
  da: {
    hintp: "sa (siden/platformen) ikke (tjener/tager/far) (noget/sin del/), (springe/springer/droppe) mellemmand*",
  },
  no: { hintp: "sa (siden/plattformen) ikke (tjener/tar/far) (noe/sin del/), (hoppe over/droppe) mellomledd*" },
  fi: { hintp: "ettei (sivusto/alusta) (vie/ota/hyody/saa) (mitaan/osuuttaan/)" },
  ru: {
    hintp:
      "чтоб(ы/) (сайт/площадка/биржа/платформа) (не/ничего не) (наживал*/кормил*/забирал*/забрал*/имел*/брал*/получал*), (убер*/исключ*/обойд*/минуя) посредник*",
    acct: "аккаунт* (с/в/без) (рейтинг*/отзыв*/истори*/аренду/прокат/блокировок), (верифицированн*/прокачанн*) (аккаунт*/профил*), (аккаунт*/профил*) верифицированн*",
    rent: "купим, скупаем, выкупим, арендуем, аренда",
  },
  uk: {
    hintp:
      "щоб (сайт/біржа/платформа) (не/нічого не) (наживав*/забирав*/забирал*/брав*/брал*/заробля*), (прибер*/оминаючи/обійд*) посередник*",
    acct: "акаунт* (з/в/із) (рейтинг*/відгук*/історіє*/оренду)",
    rent: "купимо, скуповуємо, орендуємо",
  },
  el: {
    hintp: "(να/ας) (βγάλουμε/παρακάμψουμε) τον μεσάζοντα, να μην (παίρνει/πάρει/τρώει) (η πλατφόρμα/το σάιτ)",
  },
  tr: {
    hintp: "site (kazanmasin/kesmesin/pay almasin/yemesin), platform (kazanmasin/kesmesin/pay almasin)",
    acct: "(yorumlu/puanli/dogrulanmis/degerlendirmeli) (hesap*/hesab*/profil*)",
    rent: "(hesap*/hesab*) (satin aliyor*/kiraliyor*)",
  },
  ar: {
    hintp: "(عشان/حتى/علشان) (الموقع/المنصه) (ما/لا/مش) (ياخد/ياخذ/يستفيد/يكسب)*",
    acct: "(حساب/حسابات) (موثقه/موثق/فيها تقييمات/بتقييم عالي)",
  },
  id: {
    hintp:
      "biar (webnya/situsnya/aplikasinya/platformnya/platform) (gak/ga/nggak/tidak) (dapat/dapet/ambil/motong/ikut)*, (potong/skip/lewati) perantara*",
    acct: "akun (dengan/ada/punya) (review/rating/ulasan)*",
  },
  vi: {
    hintp: "(de/cho) (web/san/nen tang) (khoi/khong) (an/cat/thu) (phi/hoa hong/), (bo qua/cat) (ben/) trung gian",
    acct: "(tai khoan/acc) (co/nhieu) (review/danh gia)*",
  },
  zh: {
    hintp: "(不/别/不想)(让/给)平台(抽/赚/白赚), (绕过/跳过/去掉)中间(商/人/平台)",
    acct: "(高分/好评/老)账号",
  },
  ja: { hintp: "サイトに(取られない/抜かれない/取られずに/抜かれずに), 仲介(抜き/なし)で, 中抜きなし" },
  ko: { hintp: "(사이트/플랫폼)(에/한테) (안 떼이/떼이지 않)*, 중개(인/업체/자) (없이/빼고)" },
  "hi-Latn": {
    hintp: "(beech/bich) (wale/vale) (ko/) (hatao/hata)*, (site/platform) ko (kuch/paisa) (na/nahi) (mile/dena)",
  },
};

export const SITE_SHARE: readonly Lexicon[] = Object.entries(WORDS).map(([lang, words]) => ({ lang, words }));
