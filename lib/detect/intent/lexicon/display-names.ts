import type { Lexicon } from "@/lib/detect/intent/slots";

/** What stands in every profile told to be a number or a name elsewhere: "my profile name is my number". */
const WORDS: Readonly<Record<string, string>> = {
  en: "(my/the) (profile/display/user/screen/account/shop) name (here/on here/) (is/doubles as/is really/is actually/is also) my (number/phone/phone number/whatsapp/telegram/skype/insta/email/gmail/line id), the name on my (profile/account) is my (number/phone/whatsapp/telegram/insta/email), (the/those) digits in my (name/username/profile name/display name), my (username/user name/profile name/display name) (plus/and then/at/then) (gmail/hotmail/outlook/yahoo)",
  es: "(mi/el) (nombre/usuario/nick) (de perfil/de usuario/del perfil/de aqui/aqui/) es (tambien/en realidad/) mi (numero/telefono/celular/movil/whatsapp/telegram/correo/insta)",
  pt: "(meu/o) (nome/usuario/nick) (de perfil/de usuario/do perfil/daqui/aqui/) (e/eh) (tambem/na verdade/) (o meu/meu) (numero/telefone/celular/whatsapp/zap/telegram/email/insta)",
  fr: "(mon/le) (pseudo/nom) (de profil/de mon profil/d utilisateur/ici/) (c est/est/est aussi) mon (numero/tel/telephone/whatsapp/telegram/mail/insta)",
  de: "mein (profilname/anzeigename/benutzername/nutzername/nick) (hier/) ist (auch/eigentlich/) meine (nummer/handynummer/telefonnummer/mailadresse), mein (profilname/anzeigename/benutzername/nutzername/nick) (hier/) ist (auch/) mein (telegram/whatsapp/insta/skype)",
  it: "il (mio/) (nome/nick) (profilo/utente/del profilo/qui/) e (anche/) (il mio/) (numero/telefono/cellulare/whatsapp/telegram/contatto)",
  nl: "mijn (profielnaam/gebruikersnaam/schermnaam) (hier/) is (ook/eigenlijk/) mijn (nummer/telefoonnummer/mobiel/telegram/insta)",
  pl: "(moj/moja/) (nick/nazwa profilu/nazwa uzytkownika/login) (tutaj/tu/) to (tez/) moj (numer/telefon/telegram/mail/insta), nick (mam/) taki sam jak (numer/telefon/numer telefonu)",
  ru: "(ник/имя/логин/название) (в профиле/профиля/тут/здесь/) (это/и есть/это и есть) мой (номер/телефон/ватсап/телеграм/тг)*",
  uk: "(нік/імя/логін/назва) (в профілі/профілю/тут/) (це/і є) мій (номер/телефон/телеграм)*",
  tr: "(kullanici adim/profil adim/nickim) (zaten/ayni zamanda/) (telefon numaram/numaram/whatsappim/telegramim/telefonum)",
  ar: "(اسم/اسمي) (حسابي/المستخدم/في البروفايل/هنا) هو (رقمي/جوالي/رقم جوالي/واتسابي/تليجرامي)",
  fa: "(اسم/نام) (پروفایلم/کاربریم/کاربری من) (همون/همان/همونه) (شماره/ایدی تلگرام/شماره م)*",
  id: "nama (profilku/profil saya/akun saya/akunku/user saya) (itu/adalah/ya) (nomor/no/id) (wa/hp/telegram/saya/telpon)*",
  vi: "ten (ho so/tai khoan/nick/profile) (cua em/cua anh/cua minh/em/minh/) (la/chinh la) (so/sdt/zalo/so dien thoai/id) (cua em/zalo/em/minh/)",
  zh: "(我的/)(昵称/用户名/账号名)(就是/即是/也是)(我的/)(微信/电话/手机/号码/qq)*",
  ja: "(プロフィール名/表示名/ユーザー名)(が/は)(そのまま/実は)(line/電話/番号/インスタ)*",
  ko: "(프로필 이름/닉네임/아이디)(이/가) (제 번호/제 카톡/카톡 아이디/전화번호)*",
  "hi-Latn": "(profile/username/display) (name/naam) (hi/hee) (mera/mere) (number/whatsapp/no/telegram)",
};

export const DISPLAY_NAMES: readonly Lexicon[] = Object.entries(WORDS).map(([lang, hintc]) => ({
  lang,
  words: { hintc },
}));
