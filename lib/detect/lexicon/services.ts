/**
 * Services by which two people can talk outside the platform, with the names people give them.
 * Notation: alternatives separated by `|`; a trailing `*` lets endings follow ("телеграм*" covers телеграме); a leading
 * `?` marks names that are also everyday words and count only next to a handle, an id word or a request.
 */
export type Service = {
  id: string;
  group: "messenger" | "social" | "call" | "workspace";
  names: string;
  /** What its user names look like; `phone` services are reached by number. */
  ids?: "name" | "phone" | "number" | "tag";
};

export const SERVICES: readonly Service[] = [
  {
    id: "telegram",
    group: "messenger",
    names:
      "?✈️|kwitelegram|patelegram|kutelegram|?teleg|?tele-gram|?телег*|телєг*|тєлег*|тєлєг*|?тєлєзі|?телезі|?телезе|тележка|телеграмчик*|?тгшк*|?телегін*|?تلم|?تلي|?تله|تلكرام|تليقرام|?تيلي|?telegramu|?telegramie|?telece|?tiligram|?telegarm|?tegram|?tlgm|?telegramku|電報群|?飞机|?飛機|テレグラ|?テレグラ厶|telegram*|telegramm*|telegran|telgram|telegrm|tlgrm|telegr|tgram|telega|?tele|?tg|?tlg|t-gram|tgm|tele-g|paper plane app|paper plane|paper airplane app|paper-plane|blue plane app|papierflieger*|avion de papel|avioncito de papel|avion en papier|aviaozinho|aviaozinho de papel|aeroplanino|aeroplano di carta|papirowy samolot*|kagit ucak|papieren vliegtuigje|pesawat kertas|may bay giay|телеграм*|тилеграм*|телеграмм*|?телега|?телегу|?телеге|?телеги|телегой|?тг|?тэгэ|?тележк*|бумажный самолет*|бумажным самолет*|самолетик*|паперовий літачок|літачок*|летачок*|電報|?电报|纸飞机|飛機號|飞机号|紙飛機|テレグラム|텔레그램*|텔레그렘|텔그|?텔레|تليجرام|تلغرام|تيليجرام|تلجرام|تيلجرام|تيليغرام|تليغرام|تلقرام|تيليقرام|تلگرام|?التلي|טלגרם|טלגראם|טלגרמ|टेलीग्राम*|टेलिग्राम*|টেলিগ্রাম*|ٹیلی گرام|ٹیلیگرام|டெலிகிராம்*|டெலிக்ராம்|టెలిగ్రామ్*|ടെലിഗ്രാം|ಟೆಲಿಗ್ರಾಮ್|ટેલિગ્રામ|ਟੈਲੀਗ੍ਰਾਮ|ටෙලිග්‍රෑම්|เทเลแกรม|เทเลเเกรม|เทเลแกรม์|τελεγκραμ|τηλεγκραμ|ტელეგრამ*|տելեգրամ*|ቴሌግራም|တယ်လီဂရမ်|តេឡេក្រាម|тэлеграм*|?t.g|?t.g.|teleqram*|telegramm|?avioncito azul|?avioncito|?avion azul|?aviao azul|?aviaozinho azul|?avion bleu|?blaues flugzeug|?blauer flieger|?aereo azzurro|?blue plane|?blue paper plane|?синий самолет*|?голубой самолет*|?синий самолетик*|蓝色飞机|小飞机|тэлеграм*|ቴሌግራም|ტელეგრამ*|ਟੈਲੀਗ੍ਰਾਮ*|ടെലഗ്രാം*|ເທເລແກຣມ|ቴሌግራም*|டெலிகிராம*|டெலிகிராமில்|ಟೆಲಿಗ್ರಾಂ*|ಟೆಲಿಗ್ರಾಮ*|ಟೆಲಿಗ್ರಾಮ್*|ടെലിഗ്രാം*|ടെലഗ്രാം*|ടെലിഗ്രാമ*|ടെലഗ്രാമ*|τηλεγραμ*|τελεγραμ*|τελεγκραμ*|?تلگ",
  },
  {
    id: "whatsapp",
    group: "messenger",
    ids: "phone",
    names:
      "kwiwhatsapp|pawhatsapp|kuwhatsapp|whatsapp*|whats app*|what's app*|whatsap|whatsaap|whatsup|whattsapp|watsapp*|watsap*|wattsapp|wattsap|watsup|wats app|wasap*|wassap*|wassapp|whatapp|whtsapp|whtsap|wtsapp|watzap|watzapp|whatzapp|wazzap*|wazap*|wazzup app|wotsapp*|wotsap|whazzap|whatsa|wsapp|?wsp|?wpp|?wapp|?wtsp|?wzp|?wsap|?wap|?wa|?w.a|?w.a.|?w/a|?zap|?zapp|?zapzap|zap zap|?zapi|?whats|?wats|?wpa|guasap*|guatsap*|guasapp|vatsap*|vatsapp|vacap|?vats|votsap|uatsap|green app|the green app|the green one|green messenger|grune app|app verde|la verde|grune messenger|appli verte|green phone app|ватсап*|вотсап*|вацап*|вотсапп*|ватсапп*|ватцап*|воцап*|васап*|уотсап*|вайтсап*|?вотс|?ватс|вотсаппе|зеленый мессенджер*|зеленом мессенджер*|зелений месенджер*|зеленая аська|зеленом приложении|واتساب|واتس اب|واتس آب|واتسب|وتساب|واتسآب|?واتس|وتس اب|واتزاب|واتساپ|واتس اپ|واتس‌اپ|واتزاپ|واٹس ایپ|وٹس ایپ|واٹسایپ|وٹسایپ|واٹس اپ|واٹساپ|ווטסאפ|וואטסאפ|ווצאפ|וואצאפ|וואטצאפ|ווטסאפ|ווצפ|व्हाट्सएप*|व्हाट्सऐप*|व्हाट्सप्प*|वाट्सएप*|वॉट्सऐप*|वाट्सऐप*|व्हाट्सअप*|वॉट्सएप*|व्हॉट्सॲप*|व्हाट्स एप|व्हाट्स ऐप|ह्वाट्सएप*|वाट्सअप*|হোয়াটসঅ্যাপ*|হোয়াটসএপ*|হোয়াটস অ্যাপ|হোয়াটসাপ*|হোয়াটস্যাপ*|ওয়াটসঅ্যাপ*|ওয়াটস অ্যাপ|হোয়াটসআপ*|வாட்ஸ்அப்*|வாட்ஸப்*|வாட்சப்*|వాట్సాప్*|వాట్సప్*|വാട്സ്ആപ്പ്*|വാട്സാപ്പ്*|വാട്‌സ്ആപ്പ്|ವಾಟ್ಸಾಪ್*|ವಾಟ್ಸ್ಆಪ್|વોટ્સએપ*|વ્હોટ્સએપ|ਵਟਸਐਪ|ਵਟਸਅੱਪ|වට්ස්ඇප්|වට්ස්අප්|วอทส์แอพ|วอตส์แอป|วอทแอป|วอทส์แอป|วอทแอพ|วอตแอป|ワッツアップ|ワッツアプ|왓츠앱*|와츠앱*|왓챕|왓삽|왓츠업|γουατσαπ|ουατσαπ|βατσαπ|γουοτσαπ|ვატსაპ*|ვოთსაპ*|ვაცაპ*|վացապ*|վոթսափ|ዋትሳፕ|ዋትስአፕ|ဝပ်ဆက်|វ៉តសាប់|绿色软件|?绿泡泡|绿色那个软件|緑のアプリ|초록 앱|초록색 앱|vocap|vocapp|vacap*|vatcap|uotsap*|votsapp|vatsap*|whatsappa|whatsappu|whatsappie|ваццап*|вотцап*|ватсапе|ооватсап|ວອດແອັບ|ວັອດແອັບ|ဝက်စ်အပ်|ਵਟਸਐਪ*|ვათსაპ*|վաթսափ*|ուոթսափ*|ዋትሳፕ*|ዋትስአፕ*|ዋትሳብ*|ዋትስ አፕ|ዋትስኣፕ*|wapissa|wapilla|?wappi|?wappiin|?appje|uazzap*|uozzap*|?ワッツ|왓쯔앱|와쓰앱|वट्सएप|ವಾಟ್ಸಪ್|വാട്ട്സാപ്പ്|വാട്സപ്പ്|වට්සැප්|វ៉ាត់សាប់|ဝက်စ်အက်|ვოთსაფ*|ვოცაფ*|ватсаб*",
  },
  {
    id: "skype",
    group: "messenger",
    names:
      "skype*|skpe|skyp|skipe|skaip*|skayp*|скайп*|скаип*|스카이프|スカイプ|سكايب|سكاي بي|اسكايب|اسکایپ|स्काइप*|স্কাইপ*|סקייפ|สไกป์|สไกป|สไกปี|σκαιπ|სკაიპ*|սքայփ|?the s word|?s-word|?the s app|skajp*|skaip|skajpu|skajpa|скајп*|스카입|სქაიპ*|սկայպ*|skypu|skypem|skypie|skypa|skypowi|skypen|skypom",
  },
  {
    id: "discord",
    group: "messenger",
    ids: "tag",
    names:
      "discord*|dicord|disc0rd|?disc|?dc|?dcord|дискорд*|?дис|?дс|디스코드|?디코|ディスコード|ديسكورد|دسكورد|الديس|دیسکورد|डिस्कॉर्ड*|ডিসকর্ড*|דיסקורד|ดิสคอร์ด|ดิสคอด|?the d word|?d-word|the gamer chat app|gamer chat app|дискорде|диск0рд|diskord*|dyskord*|ディスコ垢|?ディスコ|?diszkord*|?дисе|?ดิส|ντισκορντ|დისქორდ*|դիսքորդ*|?dcden",
  },
  {
    id: "signal",
    group: "messenger",
    ids: "phone",
    names:
      "?signal|?signal app|?sgnl|?сигнал|?сигнале|?сигнал мессенджер|?سيجنال|?سيغنال|?سیگنال|?시그널|?シグナル|?סיגנל|?signalis|?signalile|?signalin|?signale|?signalom|?signalem|?signalda|?signaldan|?signalde|?signalon|?signalen|?сигналом|?сигналі|?сигналу|?signaali|?signaalissa|?signalu",
  },
  {
    id: "wechat",
    group: "messenger",
    names:
      "wechat*|we chat|weixin|wei xin|vechat|vichat|?vx|?wx|?weichat|微信|微信号|威信|薇信|維信|维信|徽信|v信|v❤|微❤|威❤|薇❤|v心|?卫星号|加微|加v|加薇|加威|+微|+薇|+威|+wx|+vx|+微信|加个v|加个微|加我v|加我微|+v|扣微|薇号|威号|?薇|?卫信|위챗|ウィーチャット|ウイーチャット|微信id|вичат*|вейсин|وي شات|ويشات|ویچت|วีแชท|वीचैट|וויצאט|วีแชต",
  },
  {
    id: "line",
    group: "messenger",
    names:
      "?line|ໄລນ໌|ໄລ໌|ແອັບໄລນ໌|?line app|?line id|line id|?ライン|?라인|ไลน์|ไอดีไลน์|แอดไลน์|ไลน|?賴|加賴|加赖|?赖|賴id|lineid|line@|公式ライン|公式line|?لاين|?лайн",
  },
  {
    id: "viber",
    group: "messenger",
    ids: "phone",
    names:
      "viber*|vaiber*|vajber*|vyber app|?vib|вайбер*|вибер*|вайбір*|?вайб|فايبر|وايبر|βαιμπερ|ვაიბერ*|վայբեր*|ဗိုက်ဘာ|ဘိုင်ဘာ|वाइबर|viiber|vajber*|vaiber*|вајбер*|вајбер|вайбър*|βάιμπερ|βαιμπερ|भाइबर*|ভাইবার*|ቫይበር|ဗိုင်ဘာ*|ไวเบอร์|?ויבר|바이버",
  },
  {
    id: "kakaotalk",
    group: "messenger",
    names:
      "kakao*|kakaotalk*|kakao talk|katalk|katok|ka talk|ktalk|카카오톡*|카톡*|까톡|?카카오|깨톡|?톡아이디|?갠톡|오픈톡|오픈채팅|오픈카톡|ㅋㅌ|카카오 아이디|カカオトーク|カカオ|คาเคา|卡考|какао ток|какаоток*",
  },
  { id: "zalo", group: "messenger", ids: "phone", names: "zalo*|za lo|zaloo|zl số|?zl|?da lo|dalo" },
  {
    id: "messenger",
    group: "messenger",
    names:
      "fb messenger|facebook messenger|?messenger|?mesenger|?mess|페메|페이스북 메신저|메신저|?месенджер фейсбук|ماسنجر|مسنجر|মেসেঞ্জার*|মেসেন্জার|मैसेंजर|m.me|meta messenger|?messenger app",
  },
  { id: "imo", group: "messenger", ids: "phone", names: "?imo|imo id|imo number|imo app|ইমো*|ইমোতে|ايمو|ایمو|आईएमओ" },
  { id: "icq", group: "messenger", ids: "number", names: "icq|?аська|?аську|?аське|?айсикью" },
  { id: "qq", group: "messenger", ids: "number", names: "qq|qq号|qq群|扣扣|企鹅号|企鵝|加q|?扣号|加扣" },
  {
    id: "eitaa",
    group: "messenger",
    names: "eitaa|?ایتا|در ایتا|توی ایتا|تو ایتا|ایتا پیام|آیدی ایتا|پیام رسان ایتا",
  },
  { id: "bale", group: "messenger", names: "پیام رسان بله|پیامرسان بله|بله مسنجر|bale messenger|آیدی بله" },
  { id: "rubika", group: "messenger", names: "rubika|روبیکا|روبیکام" },
  { id: "soroush", group: "messenger", names: "soroush plus|سروش پلاس|پیام رسان سروش" },
  { id: "igap", group: "messenger", names: "igap|آیگپ|ای گپ|آی گپ|گپ مسنجر" },
  { id: "zangi", group: "messenger", ids: "number", names: "zangi|zangi number|զանգի մեսենջեր" },
  { id: "simplex", group: "messenger", names: "simplex chat|simplex app|simplex link" },
  { id: "jami", group: "messenger", names: "jami app|jami id" },
  { id: "olvid", group: "messenger", names: "olvid" },
  { id: "deltachat", group: "messenger", names: "delta chat|deltachat" },
  { id: "briar", group: "messenger", names: "briar app|briar link|briar messenger" },
  { id: "tamtam", group: "messenger", names: "tamtam messenger|тамтам|там-там мессенджер" },
  { id: "totok", group: "messenger", names: "totok|توتوك|تو توك" },
  { id: "ayoba", group: "messenger", names: "ayoba" },
  { id: "telemost", group: "call", ids: "number", names: "telemost|телемост*|яндекс телемост*" },
  { id: "sberjazz", group: "call", ids: "number", names: "sberjazz|сберджаз*|сбер джаз" },
  { id: "bluejeans", group: "call", ids: "number", names: "bluejeans|bluejeans meeting" },
  { id: "ringcentral", group: "call", ids: "number", names: "ringcentral|ring central" },
  { id: "botim", group: "messenger", names: "botim|بوتيم|بوتم" },
  { id: "bip", group: "messenger", ids: "phone", names: "?bip|bip'ten|bipten|bip uygulama*" },
  { id: "threema", group: "messenger", names: "threema|трима|threema id|threema-id" },
  { id: "irc", group: "messenger", names: "?irc|libera irc|libera.chat|libera chat|on libera|freenode|/msg|irc nick" },
  { id: "wire", group: "messenger", names: "?wire|wire app|wire.com" },
  { id: "wickr", group: "messenger", names: "wickr*|wickr me|виккр" },
  {
    id: "session",
    group: "messenger",
    names: "session app|session id|session messenger|add my session|my session is|on session app|session messenger id",
  },
  {
    id: "matrix",
    group: "messenger",
    names:
      "matrix id|element app|element/matrix|matrix.to|matrix handle|matrix address|matrix account|my matrix|on matrix",
  },
  { id: "keybase", group: "messenger", names: "keybase" },
  { id: "kik", group: "messenger", names: "?kik|kik me|kik messenger" },
  { id: "tox", group: "messenger", names: "tox id|qtox|jabber|xmpp id|джаббер*|жабер" },
  { id: "imessage", group: "messenger", ids: "phone", names: "imessage*|i message|?айmessage|аймессадж" },
  { id: "facetime", group: "call", ids: "phone", names: "facetime*|face time|фейстайм*|페이스타임|フェイスタイム" },
  {
    id: "hangouts",
    group: "messenger",
    names: "hangouts|google hangout*|?hangout|google chat|gchat|g chat|гугл чат|хэнгаутс|hangsout",
  },
  { id: "truecaller", group: "messenger", ids: "phone", names: "truecaller" },
  { id: "groupme", group: "messenger", names: "groupme|group me app" },
  { id: "dingtalk", group: "workspace", names: "dingtalk|钉钉|釘釘|?丁丁" },
  { id: "feishu", group: "workspace", names: "feishu|飞书|lark app|larksuite|飛書" },
  { id: "chatwork", group: "workspace", names: "chatwork|チャットワーク|ちゃっとわーく" },
  {
    id: "slack",
    group: "workspace",
    names: "?slack|slack workspace|slack channel|слак|слаке|слэк|슬랙|スラック|سلاك|slackben|?slacku",
  },
  {
    id: "teams",
    group: "call",
    names: "?teams|ms teams|msteams|microsoft teams|m$ teams|тимс|тимсе|팀즈|チームズ|?תימס|teams'",
  },
  {
    id: "zoom",
    group: "call",
    names:
      "?zoom|zoom call|zoom meeting|zoom.us|zooom|?зум|?зуме|зумом|?줌|?ズーム|?زوم|?זום|?ज़ूम|?জুম|?ซูม|זומ|zoomda|zoomdan|?ზუმ*",
  },
  {
    id: "meet",
    group: "call",
    names:
      "google meet*|googlemeet|g meet|gmeet|g-meet|гугл мит*|гугл-мит|गूगल मीट|구글 미트|구글미트|グーグルミート|google ميت|جوجل ميت",
  },
  { id: "webex", group: "call", names: "webex|вебекс" },
  { id: "jitsi", group: "call", names: "jitsi*|джитси" },
  { id: "whereby", group: "call", names: "whereby.com|whereby room" },
  { id: "gotomeeting", group: "call", names: "gotomeeting|goto meeting|go to meeting app" },
  { id: "tencent_meeting", group: "call", ids: "number", names: "腾讯会议|騰訊會議|tencent meeting|voov|腾讯會議" },
  {
    id: "instagram",
    group: "social",
    names:
      "kwiinstagram|painstagram|kuinstagram|instinha|?instita|?instica|?instagrama|?insti|?instuska|?instus*|?instac|?instako|?instka|?instu|?instě|?insty|?instie|?da gram|?my gram|?on gram|?'gram|?i.g.|инстушк*|инстаграмчик*|?инсточк*|?инстаче|?ins帐号|?ins账号|?인스|?インスタ垢|اینستام|?इंस्टा*|?ইন্সটা*|?ఇన్‌స్టా|?ไอจ|instagram*|instagran|instgram|instagrm|insta gram|?insta|instada|instadan|instamda|instam|instaya|?ig|?inst|instragram|insatgram|?the gram|инстаграм*|инстаграмм*|?инста|?инсте|?инсту|?инсты|инстой|?инст|інстаграм*|?інста|?інсті|?інсту|인스타그램*|인스타*|인별|?インスタ|インスタグラム|?ins号|انستغرام|انستقرام|انستجرام|?انستا|انستاغرام|انستاجرام|اینستاگرام|?اینستا|انسٹاگرام|انسٹا|इंस्टाग्राम*|?इंस्टा|इन्स्टाग्राम*|ইনস্টাগ্রাম*|ইন্সটাগ্রাম|?ইনস্টা|ไอจี|อินสตาแกรม|?อินสตา|אינסטגרם|אינסטגראם|?אינסטה|ινσταγκραμ|?ινστα|ინსტაგრამ*|?ინსტა*|ինստագրամ*|?照片墙|instaqram*|instagramm*|инстаграме|?инсту|ইনস্টা*|இன்ஸ்டாகிராம்*|இன்ஸ்டா*|ఇన్స్టాగ్రామ్*|ಇನ್ಸ್ಟಾಗ್ರಾಮ್*|ഇൻസ്റ്റാഗ്രാം*|ഇൻസ്റ്റ*|ઇન્સ્ટાગ્રામ*|ਇੰਸਟਾਗ੍ਰਾਮ*|ඉන්ස්ටග්‍රෑම්|ኢንስታግራም|အင်စတာဂရမ်|?instaan|?instassa|?instan|?instat|?igissa|?igeen|?instaci|?igcko|?instamon|?دایرکت|?پیج|इन्स्टा|ইন্সটা|инсташ*|инстик*",
  },
  {
    id: "facebook",
    group: "social",
    names:
      "?peysbuk|?pesbuk|?feysbuk|?fezbuk|?facebookon|?efbi|?fb ko|фейсбуч*|?фейс|?fcbk|?fbk|?face:|?caralibro|?feisbuc|?feisbook|facebook*|face book|facebok|feisbuk|fesbuk|faceb00k|?fb|?feis|?face|facebooku|фейсбук*|фэйсбук*|фэйсбүүк*|фэйсбүк*|?фб|페이스북|?페북|フェイスブック|フェースブック|脸书|臉書|非死不可|فيسبوك|فيس بوك|الفيس|فیسبوک|فیس بوک|فیس بک|فیسبک|फेसबुक*|ফেসবুক*|?ফেবু|เฟสบุ๊ค|เฟซบุ๊ก|เฟสบุค|เฟซบุ๊ค|?เฟส|פייסבוק|φεισμπουκ|ფეისბუქ*|?phay buc|ፌስቡክ|fejsbuk*|?fejs|?fejsa|?fejsu|feisbuk*|feysbuk*|?feys|feisbuc*|?feis|feszbuk*|?fesz|feicbuk|фејсбук*|?фејс|фэйсбүүк*|фейсбукт*|ֆեյսբուք*|ফেইসবুক*|ஃபேஸ்புக்*|முகநூல்|ఫేస్బుక్*|ಫೇಸ್ಬುಕ್*|ഫേസ്ബുക്ക്*|ફેસબુક*|ਫੇਸਬੁੱਕ*|ෆේස්බුක්*|ເຟສບຸກ|ເຟສບຸ໊ກ|ဖေ့စ်ဘုတ်|ဖေ့ဘုတ်|ហ្វេសប៊ុក|fejs|fejsie|fejsa|fejsbuk*|fejsu|fejsbook*|fejsem|feszen|feszbuk*|facen|fejan|fejjan|feissi*|naamakirja*|fjesbok*|fjesboka|fjæsbog*|fjesbog*|feesboek|gesichtsbuch|feysbuk*|feysten|feys|feiss|feisas|feisbuk*|naoraamat*|ֆեյսբուք*|phay búc|phây|მეტა მესენჯერი",
  },
  {
    id: "linkedin",
    group: "social",
    names:
      "?the blue professional network|?blue professional network|?professional network|linkedin*|linked in|linkedln|linkdin|linkidin|?lnkd|linkedinu|линкедин*|линкдин*|лінкедін*|링크드인|リンクトイン|リンクドイン|领英|領英|لينكد ان|لينكدان|لينكد إن|لينكدين|لینکدین|לינקדאין|לינקדין|লিংকডইন|लिंक्डइन*|λινκεντιν",
  },
  {
    id: "x",
    group: "social",
    names:
      "twitter*|?twtr|?x.com|x/twitter|twitter/x|?tweet me|твиттер*|твітер*|твитер*|트위터|?ツイッター|?ツイ垢|推特|تويتر|توییتر|טוויטר|ट्विटर|টুইটার|ทวิตเตอร์|?x handle|?x dm|dms open on x|dm open on x|dm me on x|dm on x|dms on x|follow me on x|find me on x|hit me up on x|message me on x|?x account|?blue bird site|?bird site|?bird app|?blue bird|?pajarito azul|?oiseau bleu|?passarinho azul|?uccellino blu",
  },
  {
    id: "snapchat",
    group: "social",
    names:
      "?👻|?fantome jaune|?fantasma amarillo|?fantasma amarelo|?yellow ghost|?gelber geist|?gelbes gespenst|?gelben geist|?fantasma giallo|?zolty duszek|snapchat*|snap chat|?snap|?snapp|?sc|снапчат*|снэпчат*|스냅챗|سناب شات|?سناب|سنابشات|スナップチャット|?sanp|?ghost app|?yellow ghost app|?app with the ghost|?the ghost app|?app del fantasma|?app del fantasmita|?app do fantasma|?appli fantome|?appli au fantome|?geister-app|?приложение с призраком|?snappen|?snappi|?snapissa|?snappissa|?snapilla|?snapie|?snapku|?snapte|?snapten|?снапе|?снапчик*|スナチャ|?스냅|اسنپ چت|اسنپچت|สแนปแชต|?סנאפ",
  },
  {
    id: "tiktok",
    group: "social",
    names:
      "?clock app|?the clock app|?clockapp|?tiktak|?tictoc|?tik-tok|?tiktoc|?тт|?тиктак*|?тік-ток|?tiktoku|?tiktokum|?tiktokta|?tiktok*|?tik tok|?тикток*|?тік ток|?틱톡|?抖音|?تيك توك|?ティックトック|抖音号",
  },
  {
    id: "vk",
    group: "social",
    names: "вконтакт*|?вэка|?вкашк*|?вкашечк*|vkontakt*|?в вк|?vk|?вк|вконтакте|vkontakte|?в контакте|вкшк*",
  },
  { id: "ok", group: "social", names: "одноклассник*" },
  {
    id: "max",
    group: "messenger",
    names:
      "мессенджер max|max мессенджер|мессенджер макс|?в максе|?в max|мессенджере max|мессенджере макс|мессенджер макс",
  },
  { id: "weibo", group: "social", names: "weibo|微博" },
  {
    id: "xiaohongshu",
    group: "social",
    names: "小红薯|?红薯号|小红书号|小红薯号|?xhs|?xhs号|?red号|小红书|小紅書|xiaohongshu|rednote",
  },
  { id: "xing", group: "social", names: "?xing" },
  { id: "threads", group: "social", names: "?threads|スレッズ" },
  { id: "reddit", group: "social", names: "?reddit.|u slash|?r slash|?orange alien|?reddit|u/" },
  { id: "bluesky", group: "social", names: "bsky|?bluesky" },
  { id: "mastodon", group: "social", names: "mastodon|мастодон*|fediverse|fediverso|fediversum" },
  { id: "youtube", group: "social", names: "?youtube|?ютуб*" },
  { id: "twitch", group: "social", names: "?twitch" },
  { id: "steam", group: "social", names: "steam id|?steam|steam friend code|friend code" },
  { id: "behance", group: "social", names: "?behance" },
  { id: "github", group: "social", names: "?github" },
];
