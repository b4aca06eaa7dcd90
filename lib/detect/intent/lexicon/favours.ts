import type { Lexicon } from "@/lib/detect/intent/slots";

/**
 * `hintp`: a debt kept outside ("the other half I owe you"), pay in kind, a loan with interest. `hintc`: a visiting card
 * that the other has already, a request on a network, a room of players, a meeting over coffee, a form of one's own.
 */
const WORDS: Readonly<Record<string, { hintc?: string; hintp?: string; cred?: string }>> = {
  en: {
    hintc:
      "(you/u) (still/already/) have my (card/visiting card/business card/address/flyer) (from/since), (accept/confirm) (my/the/our/her/his) (friend request/connection request/request on/invite on), look you up on the (network/professional network), (my/our) (guild/clan/guilds/clans/squad/party/raid) (voice/chat/room/channel/server)*, (guilds/clans/squads) (voice/chat/room/channel), voice (room/channel) (of/in/on) (our/my), (over/for) a (pint/drink/bite/beer/cup of tea) (near/in/at/with/tonight/tomorrow/next), (fill/complete/fill out/fill in) (the/this/my/our) (short/brief/contact/enquiry/inquiry/quote/project/intake/) form on (my/our) (own/) (site/website/page), write to me where you found (my/me)",
    hintp:
      "(i/ill/id) (/still/) owe you (the/for the) (other half/rest/difference/remainder/balance), (make/making) up the difference (at/in/later/with/next/outside/by)*, (buy/get/ship) you (the/a/an) (tablet/laptop/phone/console/camera/voucher/iphone/ipad/macbook) instead, same value no (invoice/contract/fee), (give/pay/get) it back with (interest/ten percent/10/a bonus), (you/u) get it back with (interest/ten percent/10/a bonus), (as/take it as) a loan (to me/between us)",
    cred: "(enter/type/give/tell/send) (us/me/) your card (details/number/data/and), the code (we (text/send/sms)/(that/which/) arrives/from the (sms/text)) (you/by sms/to you/), (tell/give/send/read) (us/me) the (code/otp/sms code)",
  },
  es: {
    hintc:
      "(ya/aun/todavia/) (tienes/tiene) mi (tarjeta/folleto) (de la feria/de presentacion/de visita)*, (aceptame/acepta/acepteme) (la/mi) (solicitud/invitacion), (voz/chat/canal) (del/de mi/de nuestro) (clan/gremio), (quedamos/nos vemos/tomamos un cafe) (en persona/para un cafe/y lo hablamos)",
    hintp:
      "(la otra mitad/el resto/la diferencia) te (la/lo) (debo/quedo debiendo), te (compro/regalo) (el/la/un/una) (portatil/tablet/laptop/telefono/celular/movil/consola/camara), te lo (devuelvo/regreso/pago) con (un/) (10/diez/interes*/extra), (mismo/igual) valor sin (factura/contrato)",
    cred: "(introduce/ingresa/pon) los datos de tu tarjeta, (dinos/danos/pasanos) el codigo",
  },
  pt: {
    hintc:
      "(voce/vc/tu/) (ainda/ja/) tem meu cartao (da feira/de visita), (aceita/aceite) (minha/a minha/meu) (solicitacao/convite/pedido), (chat/voz/canal) (do/da) (clan/guilda/nosso), (tomamos/tomar/toma) um cafe (e/pra/para)",
    hintp:
      "(a outra metade/o resto/a diferenca) (eu/) (te/fico te) (devo/devendo), te (compro/dou) (o/a/um/uma) (notebook/tablet/celular/camera), (te/eu te) devolvo com (juros/10/dez/um extra)",
    cred: "(informe/coloque/digite) os dados do (seu/) cartao, (passe/diga/informe) o codigo (do/que chegar)*",
  },
  fr: {
    hintc:
      "(vous avez/tu as) (encore/deja/) ma carte (du salon/de visite)*, (accepte/acceptez) (ma/la) (demande/invitation), (vocal/salon/serveur) (de la guilde/du clan), (on se voit/voyons nous/se voir) (autour d/pour) un (cafe/verre)",
    hintp:
      "(l autre moitie/le reste/la difference) je (te/vous) (la/le) dois, je (t/te/vous) (achete/offre) (le/la/un/une) (tablette/ordinateur/portable/telephone), je (te/vous) (le/la/les) (rends/rembourse) avec (interets/10/dix/un bonus)",
    cred: "(saisissez/entrez/donnez) votre carte, donnez (nous/moi) le code",
  },
  de: {
    hintc:
      "(sie haben/du hast/ihr habt) (ja/doch/noch/ja noch/) (meine/unsere) (karte/visitenkarte) (von/vom/noch)*, (schick/schicke/stell/sende) (ich/) (dir/ihnen) (eine/ne) (anfrage/freundschaftsanfrage/kontaktanfrage)*, nimm (meine/die) (anfrage/freundschaftsanfrage) an, (in/auf) (unseren/unserem/unser/meinen) (sprachkanal/sprachchat/clanchat/voice*), (treffen wir uns/treffen uns/trefft euch) (doch/mal/kurz/doch kurz/doch mal/) (im/in einem/auf einen/auf ein) (cafe/kaffee/bier), (fullen sie/fulle/full) (das/mein/unser) (formular/kontaktformular/anfrageformular) auf (meiner/unserer) (website/webseite/seite/homepage)",
    hintp:
      "(die andere halfte/den rest/die differenz) (schuld/schulde) ich (dir/ihnen), (kauf/kaufe/schenk/schenke) ich (dir/ihnen) (das/ein/einen/den) (tablet/laptop/handy/notebook/kamera), gleicher wert (keine/ohne) rechnung, (bekommst du/bekommen sie/kriegst du) (es/das/das geld) (plus/mit) (zehn/10/zinsen/einem)*, (zahl/zahle) (ich/sie/es) privat",
    cred: "(geben sie/gib) (ihre/deine) (kartendaten/kreditkarte/kartennummer), (nennen sie/nenn/sagen sie/schicken sie) (uns/mir) den code",
  },
  it: {
    hintc:
      "(ha/hai) (ancora/gia/) il mio biglietto (da visita/della fiera)*, (accetta/accetti) la mia (richiesta/amicizia)*, (canale/chat) (vocale/) (del clan/della gilda), (vediamoci/ci vediamo) (per/davanti a) un (caffe/aperitivo)",
    hintp:
      "(l altra meta/il resto/la differenza) te (la/lo) (devo/debbo), ti (compro/regalo) (il/un/la/una) (tablet/portatile/telefono/computer), te (lo/li) (rendo/ridò/restituisco) con (gli interessi/il 10/un extra)",
    cred: "(inserisca/inserisci) i dati della carta, (ci/mi) (dica/comunichi/dai) il codice",
  },
  pl: {
    hintc:
      "(masz/ma pan/ma pani/macie) (jeszcze/przeciez/) moja wizytowke*, (zaakceptuj/przyjmij) (moje/zaproszenie)*, (kanal/czat) (glosowy/) (gildii/klanu), (spotkajmy sie/umowmy sie) (na/przy) (kawie/kawe/piwo)",
    hintp:
      "(druga polowe/reszte/roznice) (jestem ci/bede ci) (winien/winna), (kupie/oddam) ci (tablet/laptop/telefon), oddam z (procentem/odsetkami/nawiazka)*",
    cred: "(wpisz/podaj) dane karty, podaj (nam/mi/) kod (z sms*/)",
  },
  ru: {
    hintc:
      "(у вас/у тебя) (осталась/есть/была/еще есть) моя визитка, (прими/примите/подтверди/подтвердите) (мою/мой/) (заявку/запрос/приглашение), (заходи/заходите/залетай) в (наш/мой) (голосовой/голосовой чат/войс/клановый), (встретимся/увидимся/пересечемся) (за/на/в) (кофе/пивом/кафе)*",
    hintp:
      "(вторую половину/остальное/разницу) (я/) (тебе/вам/буду) (должен/должна), (куплю/подарю) (тебе/вам) (планшет/ноутбук/телефон/айфон), (верну/отдам) с (процентами/процентом/бонусом/плюсом)",
    cred: "(введите/введи/укажите) данные карты, (назовите/скажите/пришлите/продиктуйте/сообщите) код",
  },
  uk: {
    hintc:
      "(у вас/у тебе) (є/залишилась/лишилась) моя візитка, (прийми/прийміть) мою (заявку/запит)*, (зустрінемось/побачимось) (за/на) (кавою/каву)",
    hintp:
      "(другу половину/решту/різницю) (я/) (тобі/вам/) (винен/винна), (поверну/віддам) з (відсотками/відсотком/бонусом)",
    cred: "введіть дані картки, (назвіть/скажіть/надішліть) код",
  },
  tr: {
    hintc:
      "(kartim/kartvizitim) (sizde/sende) (var/duruyor), (fuardan) kartim, (arkadaslik/baglanti) istegimi (kabul et/onayla)*, (bir/) kahve (icelim/iceriz/icerken)",
    hintp:
      "(diger yarisini/kalanini/farki) (sana/size) borcluyum, (yuzde onla/yuzde on ile/faiziyle) geri (veririm/oderim), (sana/size) (tablet/laptop/telefon) alirim",
    cred: "kart bilgilerini* (gir/yaz/ver)*, (kodu/sms kodunu) (soyle/gonder/ilet)*",
  },
  ar: {
    hintc: "(عندك/معك) (كرتي/بطاقتي)*, (اقبل/وافق علي) طلب (الصداقه/الاضافه)*, نتقابل (علي/في) (قهوه/كافيه)",
    cred: "(ادخل/اكتب) بيانات (بطاقتك/البطاقه), (ارسل/اعطنا) (الكود/الرمز)",
  },
  id: {
    hintc:
      "(terima/acc/konfirmasi) permintaan (temanku/pertemananku/teman)*, (ketemu/ngopi) (sambil/aja) (ngopi/yuk/di)*, kartu namaku (masih/ada)*",
    hintp:
      "(aku/saya/gue) (balikin/ganti/kembalikan) (plus/tambah/dengan bunga)*, (sisanya/setengahnya) (aku/saya) (utang/hutang)*",
    cred: "masukkan (data/nomor) kartu*, (kirim/sebutkan) kode (otp/sms)*",
  },
  vi: {
    hintc: "(chap nhan/dong y) loi moi ket ban, (gap/hen) (nhau/) (ca phe/cafe/uong nuoc)*",
    hintp: "(no/thieu) (lai/) (nua con lai/phan con lai)*, tra lai kem (lai/10)*",
    cred: "nhap (thong tin/so) the*, (doc/gui) ma (otp/xac nhan)*",
  },
  zh: {
    hintc: "(你/您)有我(的/)名片, (通过/通過)(一下/)我(的/)好友(申请/請求/申請)*, (见面/見面/出来/出來)(喝/聊)*",
    hintp: "(另一半/剩下的/差额/差額)(我/)(先/)欠着*, (还/還)你(连本带利/加百分)*",
    cred: "(填/输入/輸入)(银行卡/卡号/信用卡)*, (告诉/告訴/发/發)(我们/我/)验证码",
  },
  ja: {
    hintc:
      "(名刺を/名刺は)(お持ち/渡し)*, (友達/フレンド/つながり)(申請/リクエスト)を(承認/許可)*, (お茶/コーヒー/カフェ)(しながら/でも/で)(話/お会い)*",
    cred: "カード(情報/番号)を(入力/教え)*, 認証コードを(教え/送)*",
  },
  ko: {
    hintc: "제 명함 (가지고/갖고/있으)*, (친구/일촌/1촌) (신청/요청)* (수락/받아)*, (커피/차) 한잔 (하면서/하시/어때)*",
    cred: "카드 (정보/번호)를 (입력/알려)*, 인증번호(를/) (알려/보내)*",
  },
  nl: {
    hintc:
      "(je hebt/u heeft) (nog/toch/) mijn (kaartje/visitekaartje), accepteer mijn (verzoek/uitnodiging), (afspreken/bespreken) (bij/onder/met) een (kop koffie/koffie/biertje)",
    hintp: "(de andere helft/de rest/het verschil) ben ik je (schuldig/verschuldigd)",
    cred: "(vul/voer) je kaartgegevens in, geef ons de code",
  },
};

export const FAVOURS: readonly Lexicon[] = Object.entries(WORDS).map(([lang, words]) => ({ lang, words }));
