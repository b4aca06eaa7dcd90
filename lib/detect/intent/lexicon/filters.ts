import type { Lexicon } from "@/lib/detect/intent/slots";

/**
 * How people tell each other to get a contact past a filter: `spl` is the way to write it (in words, with spaces, in a
 * picture), `flt` what would happen otherwise (it is blocked, deleted, seen).
 */
const WORDS: Readonly<Record<string, { spl: string; flt: string }>> = {
  en: {
    spl: "(in/as/using) (words/letters/pieces/parts/a picture/an image/a screenshot/code/emoji/emojis), spell (it/them/that) (out/), with (spaces/dots/stars/gaps) (between/in between/), (put/add) (spaces/dots/stars/gaps/dashes/symbols), (in/inside) the (file name/filename/metadata/watermark/picture/image/screenshot/avatar/attachment/signature), first letters, (backwards/reversed), one (digit/number/letter) at a time, (hid/hide/hidden) (it/something/my/the/), in a (screenshot/picture/photo/pdf)",
    flt: "(filter/bot/system/site/chat/it) (eats/swallows/blurs/hides/masks/blanks) (digits/numbers/it/them/those), (cannot/cant/can not/not allowed to/may not/shouldnt/should not/wont let me/not supposed to) (say/write/post/type/put/spell/give/tell/mention) (it/that/this/mine/you/them) (here/in here/on here/in this chat), (filter/bot/system/site/they/it/platform/moderators/censor) (doesnt/wont/cant/does not/will not/will/would/might/always/here/) (catch*/block*/delete*/remove*/censor*/see*/flag*/hide*/eat*/strip*/read*) (it/that/them/here/everything/), (gets/get/getting/be/is/was/been) (blocked/deleted/removed/censored/flagged/filtered/hidden/starred), (the/their/this/a) (filter*/censor*), (blocks/deletes/removes/censors/hides) (it/them/numbers/contacts/emails/everything), if this gets (removed/deleted/blocked)",
  },
  es: {
    spl: "(con/en) (letras/palabras/espacios/puntos/una foto/una imagen/captura), separado, por partes, (escrib*/pon*) (en/con/con las) (letras/palabras)",
    flt: "(el/la) (sistema/filtro/pagina/plataforma/chat) (lo/los/te lo/) (tapa*/ocult*/escond*), (numeros/digitos) los (tapa*/borra*/ocult*), no (puedo/se puede/me deja) (decirlo/escribirlo/ponerlo/decir/escribir/poner) (aqui/por aqui/aca), (el/la) (sistema/filtro/pagina/plataforma) (lo/no lo/te lo/no/) (borr*/bloque*/detect*/elimin*/censur*), (no/) (lo/se) (borr*/bloque*/detect*/censur*), me lo (borr*/bloque*)",
  },
  pt: {
    spl: "(por/com/em) (extenso/letras/palavras/espacos/partes/print/uma foto), separado, (escrev*/bota/coloca) (por extenso/em letras/com letras)",
    flt: "(o/a) (sistema/filtro/site/plataforma/chat) (esconde*/tampa*/oculta*), nao (posso/da pra/pode/me deixa) (falar/escrever/por/colocar/dizer) (isso/ele/) (aqui/por aqui), (o/a) (sistema/filtro/site/plataforma) (nao/) (apaga*/bloqu*/detect*/corta*/pega*), (senao/se nao/pra nao/para nao) (bloqu*/apaga*/corta*)",
  },
  fr: {
    spl: "(en/avec des/par) (lettres/mots/espaces/morceaux/photo/capture/toutes lettres), (ecri*/met*) (le/la/) en (lettres/mots)",
    flt: "(le/la) (filtre/systeme/site) (le/la/les/) masqu*, (je ne peux/on ne peut/je peux) pas (l/le/la/te le/vous le) (ecrire/dire/mettre/donner) (ici/la), (c est/ca/ce sera/sera/est) (bloque*/supprime*/efface*/filtre*/censure*), (le/la) (filtre/systeme/site) (le/la/l/) (bloqu*/supprim*/effac*/voi*)",
  },
  de: {
    spl: "(in/als) (worten/buchstaben/bild/screenshot/einzelteilen), ausgeschrieben, ausschreib*, mit (leerzeichen/punkten/sternchen), (schreib/schreiben sie) (es/sie/die/) (aus/in worten)",
    flt: "(frisst/schluckt/verschluckt/verdeckt/schwarzt) (der/das/die) (filter/system/chat/seite), (darf/kann) (ich/man) (es/das/sie/ihn/) (hier/) nicht (hier/) (schreiben/sagen/nennen/angeben), (wird/werden) (es/sie/das/) (sonst/hier/gleich/) (gelosch*/blockier*/gefilter*/zensier*), (der/das) (filter/system/bot) (es/sie/nicht/) (losch*/erkenn*/blockier*/fischt*/merk*)",
  },
  it: {
    spl: "(in/a/con) (lettere/parole/pezzi/gli spazi/spazi/una foto/screenshot), (scrivi*/scriva*) (in lettere/a parole)",
    flt: "(qui/sito/sistema/filtro) (li/lo/la) (oscura*/nasconde*/copre), non (posso/si puo/mi fa) (scriverlo/dirlo/metterlo/scrivere/dire) (qui/qua), (il/lo/la) (filtro/sistema/sito/piattaforma) (lo/la/non/) (blocc*/cancell*/elimin*/vede), (viene/vengono) (bloccat*/cancellat*/censurat*)",
  },
  pl: {
    spl: "(slownie/literami/spacjami/po kawalku/na zdjeciu/na screenie), ze spacjami, w obrazku",
    flt: "(cyfry/numery) (tu/) (wycina*/kasuje*/zamazuj*/chowa*), (filtr/system/bot) (nie/to/) (wytn*/wylap*/usun*/zablok*/wycin*), (zostanie/bedzie/jest) (usuniet*/zablok*/wyciet*)",
  },
  ru: {
    spl: "(буквами/словами/прописью/с пробелами/через пробел*/частями/по частям/на картинке/скрином/картинкой/в картинке)",
    flt: "(цифры/номера) (тут/здесь/) (режет*/скрыва*/замазыва*/прячет*/вырезает*), (здесь/тут) (нельзя/не могу/не могу его/не дают/не разрешают) (написать/писать/сказать/указать/указывать), (не могу/нельзя) (написать/писать/сказать) (здесь/тут/сюда), (фильтр*/систем*/бот/модерац*/сайт) (не/его/её/) (режет/вырез*/удал*/блок*/замет*/замен*), (удалят/вырежут/заблокируют/удаляет*/блокирует*/вырезает*)",
  },
  uk: {
    spl: "(літерами/словами/прописом/з пробілами/через пробіл*/частинами/на картинці/скріном)",
    flt: "(фільтр*/систем*/бот/модерац*/сайт) (не/) (ріже/виріза*/видал*/блок*/помі*), (видалять/виріжуть/заблокують)",
  },
  tr: {
    spl: "(yaziyla/harfle/harflerle/bosluk*/ayri ayri/parca parca/resim olarak/ekran goruntusu*/foto olarak)",
    flt: "(filtre*/sistem*/site) (yakal*/sil*/engel*/gor*), (silin*/engellen*/sansurlen*)",
  },
  ar: {
    spl: "(بالحروف/بالكلمات/حروف/مسافات/بمسافات/صوره/بالصوره/سكرين/على دفعات/كتابه)",
    flt: "(الموقع/الفلتر/النظام) (بيحذف*/يحذف*/بيمسح*/يمسح*/بيمنع/يمنع/يحظر*/ما يكتشف*), (بيتحذف/يتحذف/ينحذف/يتحظر/بينحذف)",
  },
  "hi-Latn": {
    spl: "(words/shabdo/akshar/letters) (me/mein) (likh*/), (space/gap) (de kar/dekar/deke/laga kar/ke saath), (photo/screenshot/image) (me/mein)",
    flt: "(block/delete/remove/hide) (ho/kar/kr) (jayega/jata/jaega/deta/dete/degi/), filter (pakad*/)",
  },
  id: {
    spl: "(pakai/pake/dengan) (huruf/kata/spasi/titik/gambar), ditulis (huruf/kata), (dipisah/pisah) (pisah/), (lewat/via) (foto/gambar/screenshot)",
    flt: "(biar/supaya/agar) (ga/gak/nggak/tidak) (kena/ke/ter) (sensor/blokir/hapus/deteksi/filter), (kesensor/kena sensor/kehapus/keblokir/terblokir/dihapus (sistem/filter))",
  },
  vi: {
    spl: "(viet/ghi) (bang/) (chu/cach ra/tach ra), (chup/gui) (hinh/anh/man hinh), cach (ra/nhau)",
    flt: "(bi/khoi bi/ko bi/khong bi) (chan/xoa/khoa/loc/quet), (he thong/web) (quet/chan/xoa)",
  },
  zh: {
    spl: "谐音, 諧音, 拆开, 拆開, 分开发, 分開發, (用/打) (汉字/中文/大写/拼音/空格/图片/截图), 截图发, 图片发, 中间加, 隔开",
    flt: "(会/被/不会/要) (被/) (屏蔽/屏蔽掉/删/刪/和谐/拦截/封/吞), 屏蔽, 敏感词, 系统会 (删/拦)",
  },
  ja: {
    spl: "(ひらがな/カタカナ/漢字/全角/画像/スクショ/空白/スペース) (で/を/に), 分けて, 区切って",
    flt: "(消され/削除され/弾かれ/ブロックされ/規制され/検知され), フィルター",
  },
  ko: {
    spl: "(한글/글자/띄어/나눠/사진/이미지/캡처) (로/서/써/으로/해서)",
    flt: "(차단/삭제/필터/걸러) (되/돼/당하/지/에), 막히, 막혀, 걸려요, 걸리",
  },
};

export const FILTERS: readonly Lexicon[] = Object.entries(WORDS).map(([lang, words]) => ({ lang, words }));
