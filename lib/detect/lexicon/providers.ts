/** Mail providers and the host their name alone stands for ("jane at gmail"), with misspellings and spoken forms. */
export type MailProvider = { host: string; names: string };

export const MAIL_PROVIDERS: readonly MailProvider[] = [
  {
    host: "gmail.com",
    names:
      "gmail|gmal|gmial|gmaill|gmai|gimail|jimail|jmail|gmeil|gmale|gmaile|gemail|g mail|g-mail|g.mail|gee mail|gee-mail|geemail|jee mail|ji mail|gi mail|googlemail|google mail|google's mail|googles mail|the google one|the normal google one|the usual google one|normal google one|google email|google e-mail|the g one|the big g mail|gmx-nope|g male|g mael|mail de google|correo de google|mail di google|google posta|гмейл|гмайл|джимейл|джимайл|жмайл|гмаил|джимэйл|гугл почта|гугл почте|гуглопочта|гуглпочта|جيميل|جي ميل|جیمیل|جی میل|جميل كوم|जीमेल|जीमैल|जिमेल|জিমেইল|জিমেল|জি মেইল|ジーメール|gメール|지메일|g메일|谷歌邮箱|g邮箱|จีเมล|จีเมล์|ג'ימייל|גימייל|ג׳ימייל|τζιμειλ|ჯიმეილ|جی‌میل|ஜிமெயில்|జీమెయిల్|ജിമെയിൽ|ಜಿಮೇಲ್|જીમેલ",
  },
  {
    host: "yahoo.com",
    names:
      "yahoo|yaho|yahooo|yhoo|yahu|ya hoo|ymail|yah00|yahho|яху|йаху|ياهو|یاهو|याहू|ইয়াহু|ヤフー|야후|יאהו|雅虎|yahoo mail",
  },
  {
    host: "hotmail.com",
    names:
      "hotmail|hotmial|hotmal|hotmeil|hot mail|hot-mail|hotmale|хотмейл|хотмайл|هوتميل|هاتمیل|हॉटमेल|হটমেইল|ホットメール|핫메일",
  },
  {
    host: "outlook.com",
    names: "outlook|outlok|out look mail|аутлук|اوتلوك|اوت لوك|آوتلوک|आउटलुक|আউটলুক|アウトルック|아웃룩",
  },
  { host: "live.com", names: "?live mail|live dot com|msn live" },
  {
    host: "icloud.com",
    names: "icloud|i cloud|i-cloud|ikloud|айклауд|ايكلاود|آیکلود|आईक्लाउड|アイクラウド|아이클라우드|apple mail",
  },
  { host: "proton.me", names: "?proton|протон" },
  { host: "protonmail.com", names: "protonmail|proton mail|протонмейл|протонмаил|протон мейл|پروتون میل|بروتون ميل" },
  { host: "tutanota.com", names: "tutanota|tuta nota" },
  { host: "aol.com", names: "?aol" },
  { host: "gmx.net", names: "gmx|g m x" },
  { host: "web.de", names: "web punkt de" },
  { host: "zoho.com", names: "?zoho|zoho mail" },
  { host: "yandex.ru", names: "yandex|яндекс|яндексе|яндекс почта|yandeks|яша" },
  { host: "mail.ru", names: "mail ru|mailru|мейл ру|майл ру|мэйл ру|мейлру|маил ру|mail точка ru" },
  { host: "ukr.net", names: "укр нет|ukr net|укрнет" },
  { host: "rambler.ru", names: "rambler|рамблер" },
  { host: "qq.com", names: "qq邮箱|qq mail|qq信箱" },
  { host: "163.com", names: "163邮箱|网易邮箱|163信箱" },
  { host: "126.com", names: "126邮箱" },
  { host: "naver.com", names: "naver|네이버|네이버메일|ネイバー" },
  { host: "daum.net", names: "?daum|다음메일|한메일|hanmail" },
  { host: "rediffmail.com", names: "rediffmail|rediff mail|रेडिफमेल" },
  { host: "wp.pl", names: "wu pe|wp pl|wp kropka pl" },
  { host: "o2.pl", names: "o2 pl|o dwa pl" },
  { host: "seznam.cz", names: "seznam|seznam cz" },
  { host: "libero.it", names: "libero it|?libero" },
  { host: "orange.fr", names: "orange point fr" },
  { host: "bol.com.br", names: "bol ponto com ponto br" },
  { host: "uol.com.br", names: "?uol" },
  { host: "fastmail.com", names: "fastmail|fast mail" },
  { host: "hey.com", names: "hey dot com" },
];
