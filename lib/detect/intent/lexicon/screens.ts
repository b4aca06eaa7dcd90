import type { Lexicon } from "@/lib/detect/intent/slots";

/**
 * What stands on a screen and in a handbook about it. Such lines tell the reader to share, send, call up and sign in, and
 * mean a program.
 */
const WORK: Readonly<Record<string, string>> = {
  en: "(file/browser/chrome/firefox/this/the following/the/a/new/another) extension, extension (category/id/name), (google/gmail/microsoft/apple) (account*/wallet/drive/calendar/lens/translate/play/photos/maps api/analytics/ads/fonts/search/products/services/password*/profile), (sign/signed/signing/log/logged) (in/into) (to/with/on/), autofill, toolbar*, address book, address bar, bookmark*, passkey*, (left/right) pane, dialog box, checkbox*, drop down, drop an (image/file), (your/this/the) (browser/device/computer/tab/administrator), right click, shortcut*, virtual card, one time, file type*, (type/press) (enter/tab/return), in the uploader, (export/import) contacts, vcard format",
  es: "extension (del archivo/de archivo/del navegador), (cuenta de google/google drive/google calendar), (iniciar/inicia/inicie) sesion, barra de (herramientas/direcciones), marcador*, libreta de direcciones, casilla de verificacion, (este/tu/su/el) (dispositivo/navegador/ordenador/administrador), cuadro de dialogo, panel (izquierdo/derecho), tipo* de archivo",
  pt: "extensao (do arquivo/de arquivo/do ficheiro/do navegador), conta (do/da) google, (iniciar/fazer) (sessao/login), barra de (ferramentas/endereco*), favorito*, catalogo de enderecos, caixa de selecao, (este/seu/o) (dispositivo/navegador/computador/administrador), caixa de dialogo, tipo* de (arquivo/ficheiro)",
  fr: "extension (de fichier/du fichier/du navigateur), compte google, (se connecter/connectez vous) (a/avec), barre (d outils/d adresse), marque page*, carnet d adresses, case a cocher, (cet/votre) (appareil/navigateur/ordinateur/administrateur), boite de dialogue, volet (gauche/droit), type* de fichier*",
  de: "(datei/browser)(endung/erweiterung)*, erweiterung*, google (konto/drive/kalender), (melden sie sich/anmelden) (an/bei/mit), symbolleiste, adressleiste, lesezeichen, adressbuch, kontrollkastchen, (dieses/ihr/das) (gerat/browser), (linken/rechten) (bereich/spalte/fensterbereich), dialogfeld, dateityp*",
  it: "estensione (del file/del browser), account google, (accedi/accedere) (a/con), barra degli (strumenti/indirizzi), segnalibr*, rubrica, casella di controllo, (questo/tuo/il) (dispositivo/browser/computer), finestra di dialogo, riquadro (sinistro/destro), tip* di file",
  nl: "(bestands/browser)extensie*, google account, (log in/inloggen/aanmelden) (bij/met), werkbalk, adresbalk, bladwijzer*, adresboek, selectievakje*, (dit/je/uw) (apparaat/browser), dialoogvenster, bestandstype*",
  pl: "rozszerzeni*, konto google, (zaloguj/zalogowac) sie, pasek (narzedzi/adresu), zakladk*, ksiazk* adresow*, pole wyboru, (to/twoje/tym) (urzadzeni*/przegladark*), okno dialogowe, typ* plik*",
  ru: "расширени* (файл*/браузер*/), аккаунт* google, (войдите/войти) в, панел* инструментов, адресн* (строк*/книг*), закладк*, флажок, (это/ваше/этом) (устройств*/браузер*), диалогов* окн*, тип* файл*",
  uk: "розширення (файл*/браузер*/), обліков* запис* google, (увійдіть/увійти) в, панел* інструментів, адресн* (рядок/книг*), закладк*, прапорець, (цей/ваш/цьому) (пристро*/браузер*), діалогов* вікн*, тип* файл*",
  tr: "(dosya/tarayici) uzanti*, uzanti*, google hesab*, oturum ac*, arac cubug*, adres (cubug*/defter*), yer im*, onay kutu*, (bu/cihaz*) (cihaz*/tarayici*), iletisim kutu*, dosya turu",
  vi: "(phan mo rong/tien ich mo rong), tai khoan google, dang nhap, thanh (cong cu/dia chi), dau trang, so dia chi, hop (thoai/kiem), (thiet bi/trinh duyet) (nay/cua ban), kieu tap tin, tap tin, tham so, du lieu, tin hieu, hop le, goi phan mem, tuy chon, pham vi, doi so, mat khau (da/cho), thu muc, dong lenh, so nguyen, the (html/xml/nay), mo dun",
  id: "ekstensi*, akun google, (masuk/login) (ke/dengan), bilah (alat/alamat), penanda, buku alamat, kotak centang, (perangkat/peramban) (ini/anda), kotak dialog, jenis berkas, berkas, direktori, parameter",
  ms: "sambungan fail, akaun google, log masuk, bar (alat/alamat), penanda buku, buku alamat, kotak semak, (peranti/pelayar) (ini/anda), kotak dialog, jenis fail, direktori, parameter",
  ar: "امتداد الملف, حساب google, تسجيل الدخول, شريط (الادوات/العنوان), الاشاره المرجعيه, دفتر العناوين, مربع (الاختيار/الحوار), (هذا/جهازك) (الجهاز/المتصفح), نوع الملف",
  fa: "(پسوند/افزونه)*, حساب گوگل, (وارد شوید/ورود به), نوار (ابزار/نشانی), نشانک*, دفترچه نشانی, جعبه (محاوره/انتخاب), (این/مرورگر) (دستگاه/شما), نوع پرونده",
  hi: "(फ़ाइल/ब्राउज़र) एक्सटेंशन, एक्सटेंशन, google खाता, (साइन/लॉग) इन, टूलबार, पता पुस्तिका, बुकमार्क, चेकबॉक्स, (इस/आपके) (डिवाइस/ब्राउज़र), संवाद बॉक्स",
  th: "ส่วนขยาย, นามสกุลไฟล์, บัญชี google, ลงชื่อเข้าใช้, แถบเครื่องมือ, สมุดที่อยู่, บุ๊กมาร์ก, ช่องทำเครื่องหมาย, เบราว์เซอร์",
  zh: "扩展名, 扩展程序, 擴充功能, 文件类型, google帐号, google 账号, 登录到, 工具栏, 地址栏, 书签, 通讯簿, 复选框, 对话框, (此/您的)设备, 浏览器, 参数, 目录",
  ja: "拡張(子/機能), googleアカウント, ログイン, サインイン, ツールバー, アドレス(バー/帳), ブックマーク, チェックボックス, ダイアログ, (この/お使いの)(端末/デバイス), ブラウザ, パラメータ, ディレクトリ",
  ko: "확장 (프로그램/자), 확장자, google 계정, 로그인, 도구 모음, 주소 (표시줄/록), 주소록, 북마크, 체크박스, 대화 상자, 브라우저, (이/사용자) 기기, 매개변수, 디렉터리",
};

/**
 * "Outside" of a range, a budget, a frame or a deadline is no place to meet, and a password that is chosen or changed is
 * asked for by a form.
 */
const IDIOMS: Readonly<Record<string, string>> = {
  es: "fuera de (rango/los limites/limites/margen/presupuesto/plazo/horario/alcance/cobertura/stock/servicio/tono/lugar/foco/cuadro/encuadre/temporada), (elegir/elija/elige/cambiar/cambie/cambia/introduzca/introducir/escriba) (una/su/tu/la) (nueva/) contrasena",
  pt: "fora (do/de/da) (intervalo/alcance/orcamento/prazo/horario/escopo/foco/quadro/estoque/limite*/margem/moda/lugar/tom), (escolher/escolha/alterar/altere/digite/mudar) (uma/sua/a) (nova/) senha",
  fr: "en dehors (de l/des/du) (intervalle/plage/limites/budget/cadre/horaires/delais/champ/perimetre), hors (limites/plage/budget/cadre/delai/sujet/champ/stock/saison/service), (choisir/choisissez/changer/changez/saisissez/saisir) (un/votre/le) (nouveau/) mot de passe",
  de: "(ausserhalb/auserhalb) (des/der/von) (bereichs/rahmens/budgets/zeitraums/grenzen/intervalls/offnungszeiten/bildes), (passwort/kennwort) (wahlen/andern/eingeben/festlegen)",
  it: "fuori (intervallo/limite/limiti/budget/tempo/orario/margine/fuoco/campo/quadro/scala/stock/luogo/tema), (scegliere/scegli/cambiare/cambia/inserisci/inserire) (una/la/la tua) (nuova/) password",
  nl: "buiten (het/de) (bereik/budget/kader/limiet/grenzen/marge/openingstijden), (kies/wijzig/voer) (een/je/uw) (nieuw/) wachtwoord*",
  pl: "poza (zakresem/zakres/budzetem/kadrem/granicami/terminem/godzinami/marginesem/skala), (wybierz/zmien/podaj/wpisz) (nowe/) haslo",
  cs: "mimo (rozsah/rozpocet/zaber/meze/okraj/termin/provoz/rozmezi), (zvolte/zmente/zadejte) (nove/) heslo",
  ro: "in afara (intervalului/limitelor/bugetului/cadrului/termenului/programului/razei), (alegeti/alege/schimbati/introduceti) (o/) (noua/) parola",
  hu: "(tartomanyon/kereten/hataron/idon) kivul, jelszo (megadasa/modositasa)",
  sv: "utanfor (intervallet/budgeten/ramen/granserna/marginalen), valj ett (nytt/) losenord",
  ru: "(вне/за пределами/за пределы) (диапазон*/бюджет*/кадр*/границ*/рамк*/интервал*/рабочего времени/график*/допустим*), (выберите/введите/смените/задайте/придумайте) (новый/) пароль",
  uk: "(поза/за межами) (діапазон*/бюджет*/кадр*/меж*/рамк*/робочим часом), (виберіть/введіть/змініть/задайте) (новий/) пароль",
  tr: "(aralik/aralig*/butce*/cerceve*/sinir*/kapsam*/mesai*) (disi/disinda/disina), parola* (secin/degistir*/girin), sifre* (secin/degistir*)",
  ar: "خارج (النطاق/نطاق/الميزانيه/الاطار/الحدود/حدود/اوقات), (اختر/غير/ادخل) كلمه (السر/المرور/سر/مرور)",
  fa: "(خارج/بیرون) از (محدوده/بازه/بودجه/کادر/ساعات), گذرواژه (خود/جدید/را)",
  hi: "(सीमा/दायरे/बजट/फ्रेम) (से/के) बाहर, लम्बाई से बाहर, पासवर्ड (चुन*/बदल*)",
  bn: "(সীমার/পরিসরের/বাজেটের) বাইরে, পাসওয়ার্ড (বদল*/পরিবর্তন/বাছাই)*",
  id: "di luar (batas/jangkauan/rentang/anggaran/bingkai/jam kerja/pohon kerja/cakupan), (pilih/ubah/ganti/masukkan) (kata sandi/password)",
  ms: "di luar (batas/julat/bajet/bingkai/skop), (pilih/tukar/masukkan) kata laluan",
  vi: "(ngoai/o ngoai/nam ngoai) (pham vi/khoang/gioi han/ngan sach/khung/tam), (chon/thay doi/doi/nhap) (mot/) mat khau, bo loc ben ngoai",
  tl: "labas ng (saklaw/budget/frame/oras)",
  th: "นอก(ขอบเขต/ช่วง/กรอบ/งบ/เวลา), (เลือก/เปลี่ยน/ตั้ง/กรอก)รหัสผ่าน",
  zh: "超出(范围/範圍/预算/边框), (范围/範圍/画面/边框/预算)(之外/以外/外), (选择/更改/修改/输入/设置)(新/)(密码/密碼)",
  ja: "範囲外, (枠/画面/予算/営業時間)(の/)外, パスワードを(選択/変更/入力/設定)*",
  ko: "(범위/예산/화면/영업시간) (밖/외)*, (암호/비밀번호)(를/을/) (선택/변경/입력)*",
};

export const SCREENS: readonly Lexicon[] = [
  ...Object.entries(WORK).map(([lang, work]) => ({ lang, words: { work } })),
  ...Object.entries(IDIOMS).map(([lang, x]) => ({ lang, words: { x } })),
];
