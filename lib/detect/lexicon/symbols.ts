/**
 * How people say the signs of an address in their language. Notation as in services.ts; `?` marks everyday words that
 * count only between parts of an address.
 */
export type SpokenSymbol = { char: "@" | "." | "_" | "-" | "/" | "+" | ":" | `.${string}`; names: string };

/** Words for the dot that are written together with the ending of a host: "puntocom". French "pointes" and the like are words. */
const DOT_GLUED_TO: Readonly<Record<string, string>> = {
  com: "dot punto ponto punkt point kropka nokta titik tochka tecka bodka pont piste",
  net: "dot punto ponto punkt point kropka nokta titik tochka tecka bodka pont piste",
  org: "dot punto ponto punkt point kropka nokta titik tochka tecka bodka pont piste",
  info: "dot punto ponto punkt kropka",
  es: "punto",
  it: "punto",
  mx: "punto",
  br: "ponto",
  pt: "ponto",
  de: "punkt",
  at: "punkt",
  fr: "point",
  pl: "kropka",
  ru: "tochka",
  cz: "tecka",
  sk: "bodka",
  hu: "pont",
  fi: "piste",
  tr: "nokta",
  id: "titik",
};

export const SPOKEN_SYMBOLS: readonly SpokenSymbol[] = [
  {
    char: "@",
    names:
      // The sign in full, in the languages that have a word of their own for it.
      'the a sign|a sign in the middle|the a thing|a na bilog|"a" na bilog|a with a tail|a with the tail|a with a circle|a with the circle|a with the ring|a with a hook|a in a circle|a with a ring|a inside a circle|a con rabito|a con colita|a con la colita|a con la coda|a com rabinho|a com a cauda|a avec une queue|a avec la queue|a mit schwanz|a mit kringel|a mit dem kringel|a im kreis|a met een staart|a met een staartje|a z ogonkiem|a z ogonkem|a w kolku|а с хвостиком|а с хвостом|а в кружочке|а з хвостиком|shift+2|shift 2|shift-2|apestaartje|apenstaart|arroba|arobase|arobas|arobaz|arrobas|a commercial|chiocciola|chiocciolina|klammeraffe|apenstaartje|apestaart|malpa|malpka|zavinac|snabel-a|snabela|snabel a|kroellalfa|krøllalfa|alfakrøll|miukumauku|ät-merkki|at-merkki|kukac|et isareti|et isaretı|kuyruklu a|guzel a|majmunce|majmun|afna|cudno a|manki|arond|a rond|coada de maimuta|a cong|a moc|a vong|a kong|at sign|at symbol|the at|?at-sign|commercial at|strudel|shtrudel|heliumark|aet|ett isareti|собака|собачка|собачку|собакой|?собак|равлик|песик|маймунско а|кльомба|мајмунче|мајмун|ет собака|ат собака|сабака|παπακι|παπι|το παπακι|στρουντελ|שטרודל|כרוכית|آرابيس|ارابيس|علامه at|اتساين|آت ساین|آت ساين|ات ساین|ادساين|अट द रेट|ऐट द रेट|एट द रेट|at the rate of|at the rate|at d rate|at rate|attherate|एट दी रेट|अॅट द रेट|ঐট দ্য রেট|এট দ্য রেট|অ্যাট দ্য রেট|অ্যাট|এট দা রেট|ایٹ دا ریٹ|ایٹ دی ریٹ|ایٹ د ریٹ|艾特|圈a|小老鼠|a圈|アットマーク|あっとまーく|アット|골뱅이|앳마크|แอท|แอด|แอ็ท|โก่ง|ಅಟ್|ఎట్|அட்|ആറ്റ്|એટ ધ રેટ|ੲੇਟ|ეთ|კუკა|շնիկ|ավտ|et thu cu|moc|the a with a circle|a with a circle round it|a with a circle around it|little a with a circle|circled a|the a in a circle|the a in the circle|a in the circle|a inside a circle|the at symbol|the @ sign|curly a|fancy a|the swirly a|squiggly a|a in a circle|a in kreis|a im kreis|a dans un rond|a con cerchio|a en un circulo|a con rabito|a con circulo|кружок а|а в кружочке|а в кружке|pe at|ət işarəsi|arrova|rova|majmunce znak|et isaresi|et işarəsi|айқұлақ|ит құлағы|?hjá|?hja|?eta|?ätt|eta zenklas|at zime|снежинка|ուշնիկ|მანკუნა',
  },
  {
    char: "@",
    // Everyday words: an address on both sides must bear them out.
    names:
      "?att merki|?at merki|?attmerki|?atmerki|?heliko|?awobaz|?awobas|?ag|?اټ|?ແອັດ|?ແອດ|?អេត|?អាត|?အက်|?အက်တ်|?အက်သကွဲ့|?a-rond|?a-ronda|?a ronda|?arond|?coada de maimuta|?little round a|?round a|?curly a|?twirly a|?swirly a|?circled a|?a redonda|?a rond|?a enrollada|?at|?(4t)|?[4t]|?sobaka|?sobachka|?papaki|?maymunsko a|?golbaengi|?एट the rate|?at the रेट|?ऐट the rate|?अट the rate|?(a t)|?[a t]|?{a t}|?гав|?гаф|?ät|?et|?att|?apud|?аt|?эт|?ет|?ат|?ент|?ад|?ات|?آت|?إت|?ایٹ|?אט|?ऐट|?एट|?अट|?ঐট|?এট|?@t|?(a)|?[a]|?{a}|?<a>|?(@)|?chez|?bei|?alpha|?על|?zav|?엣|?앳|?에트|?ॲट|?monkeytail|?monkey tail|?monkey's tail|?pigtail",
  },
  {
    char: ".",
    names:
      "?(d)|?[d]|?{d}|?<d>|?with a dot|?full-stop|?dot|?prik|?prikk|?punktur|?ponc|?punkto|?pwen|?dhibic|?aami|?digo|?ɗigo|?ichashazi|?chashazi|?inqaku|?doti|?kadontho|?teboho|?डट|?थोप्लो|?ډاټ|?ټکی|?ດອດ|?ຈຸດ|?ដត|?ចុច|?ဒေါ့|?ဒေါ့တ်|?အစက်|?(d o t)|?[d o t]|?punto|?puntos|?ponto|?point|?punkt|?punkte|?punt|?tecka|?bodka|?pont|?punct|?piste|?punktum|?nokta|?kropka|?cham|?titik|?tuldok|?toczka|?tocka|?punts|?punkti|?taskas|?puntu|?pika|?nukta|?bindu|?tochka|?tochku|?krapka|?teleia|?noqte|?noghte|?nekuda|?дот|?точка|?тчк|?тчк.|?точку|?крапка|?крапку|?кропка|?тачка|?кома|?τελεια|?נקודה|?דוט|?نقطه|?نقطة|?دوت|?دات|?دات کام|?دآت|?ضوت|?ڈاٹ|?نقطہ|?डॉट|?डाट|?डोट|?बिंदु|?ডট|?பொட்டு|?டாட்|?డాట్|?ಡಾಟ್|?ഡോട്ട്|?ડોટ|?ਡਾਟ|?තිත|?ඩොට්|点|點|?ドット|てん|?닷|?점|?쩜|?จุด|?ดอท|?წერტილი|?կետ|?ነጥብ|?full stop|?fullstop|?period|?stop|?poin|?d0t|?dott|?nuqta|?nöqtə|?ponto final|?kropeczka|?pünkt|?ပွိုင့်|?ដុត|?dawt|?doht|?chấm|?tačka|?punkts|?pikë|?punktur|?нүкте|?nukte|?вергүүл цэг|?цэг|?ポチ|?prikken|?pünktchen|?どっと|?புள்ளி|?točkica|?točke|?pontinho|?puntito|?puntino|?puntje|?prikje|?точица|?точечка|?крапочка|?чекит|?нүктө|?нуқта|?చుక్క|?ಚುಕ್ಕೆ|?കുത്ത്|?ટપકું|?ਬਿੰਦੀ|?बिंदी|?ຈຸດ|?ចុច|?အစက်",
  },
  {
    char: "_",
    names:
      "?تحتها شرطه|?شرطه تحتها|?شرطه تحت|?داش تحت|?نقطه تحت|?underscore|?nizhnee podcherkivanie|?podcherkivanie|?podcherk|?under score|?underscor|?guion bajo|?guión bajo|?barra baja|?subguion|?underline|?sublinhado|?traco baixo|?traço baixo|?tiret bas|?tiret du bas|?underscore bas|?souligne|?unterstrich|?unter strich|?tiefstrich|?trattino basso|?sottolineatura|?podkreslenie|?podkreslnik|?podkreslnikiem|?podkresleniem|?podloga|?dolna kreska|?dolny myslnik|?streepje onder|?onderstreepje|?streepje laag|?laagstreepje|?underscoretje|?pastki chiziq|?pastki chiziqcha|?tagchiziq|?rayita abajo|?rayita baja|?raya abajo|?raya baja|?guionbajo|?risquinho embaixo|?tracinho embaixo|?tiret en bas|?barre du bas|?strich unten|?bodenstrich|?lineetta bassa|?linea bassa|?linia dolna|?alul vonas|?linie de jos|?alt cizgi ile|?strip bawah|?garisbawah|?gach chan|?guhit sa ilalim|?salungguhit|?mstari chini|?mistari ya chini|?neeche dash|?niche wala dash|?podlaha|?alt tire|?altcizgi|?alt cizgi|?garis bawah|?gach duoi|?laag streepje|?liggend streepje|?podtrzitko|?podciarkovnik|?alulvonas|?also vonas|?alahvonas|?linie jos|?liniuta jos|?alaviiva|?understreg|?understrek|?understreck|?нижнее подчеркивание|?нижним подчеркиванием|?подчеркивание|?нижнее подчеркиванье|?нижний пробел|?нижнє підкреслення|?підкреслення|?нижнім підкресленням|?долна черта|?доња црта|?κατω παυλα|?קו תחתון|?شرطه سفليه|?اندرسكور|?شرطة سفلية|?اندر سكور|?آندرلاین|?خط تیره پایین|?اندراسکور|?انڈر سکور|?अंडरस्कोर|?अन्डरस्कोर|?আন্ডারস্কোর|下划线|底线|底線|下劃線|アンダーバー|アンダースコア|언더바|언더스코어|밑줄|ขีดล่าง|อันเดอร์สกอร์|?low line|?lowdash|?low dash|?underbar|?bottom dash|?donja crta|?доња црта|?podčrtaj|?падкрэсліванне|?ніжняе падкрэсліванне|?அண்டர்ஸ்கோர்|?అండర్స్కోర్|?alakriips|?allkriips|?apakšsvītra|?pasvītra|?pabraukimas|?apatinis brūkšnys|?ქვედა ტირე|?ქვედა ხაზი|?ընդգծում|?alt xətt|?төменгі сызық|?guió baix|?nënvizë|?undirstrik",
  },
  {
    char: "-",
    names:
      "?dash|?hyphen|?minus|?guion|?guión|?hifen|?hífen|?traco|?traço|?tiret|?trait d'union|?bindestrich|?minuszeichen|?trattino|?lineetta|?myslnik|?lacznik|?kreska|?tire|?kisa cizgi|?strip|?tanda hubung|?gach ngang|?streepje|?koppelteken|?pomlcka|?kotojel|?cratima|?liniuta|?yhdysmerkki|?viiva|?bindestreg|?bindestrek|?bindestreck|?дефис|?тире|?минус|?черточка|?дефіс|?мінус|?παυλα|?מקף|?شرطه|?شرطة|?ڈیش|?डैश|?ড্যাশ|?हाइफन|?হাইফেন|?ハイフン|?マイナス|?하이픈|?ขีด|横杠|横线|中划线|减号|?crtica|?crta|?црта|?цртица|?pomišljaj|?vezaj|?злучок|?працяжнік|?خط تیره|?டேஷ்|?டாஷ்|?డ్యాష్|?డాష్|?sidekriips|?kriips|?domuzīme|?defise|?brūkšnys|?brūkšnelis|?დეფისი|?ტირე|?գծիկ|?defis|?сызықша|?guió|?guionet|?vizë|?bandstrik",
  },
  {
    char: "/",
    names:
      "?slash|?forward slash|?barra|?barre|?barre oblique|?schragstrich|?слеш|?слэш|?косая черта|?سلاش|?स्लैश|?স্ল্যাশ|?スラッシュ|?슬래시|斜杠|斜线|?ทับ|?ukosnik|?egik cizgi|?taksim|?garis miring|?dau gach cheo|?skastreg|?schuine streep|?lomitko|?perjel|?vinoviiva|?κάθετος|?לוכסן",
  },
  {
    char: "+",
    names:
      "?plus|?mas|?mais|?piu|?плюс|?artı|?arti|?più|?más|?tambah|?cộng|?zaid|?زائد|?پلاس|?प्लस|?প্লাস|?プラス|?플러스|?加号|?συν|?פלוס",
  },
  ...Object.entries(DOT_GLUED_TO).map(
    ([ending, dots]): SpokenSymbol => ({
      char: `.${ending}`,
      names: dots
        .split(" ")
        .map((dot) => `?${dot}${ending}`)
        .join("|"),
    }),
  ),
  { char: ":", names: "?colon|?dos puntos|?dois pontos|?deux points|?doppelpunkt|?двоеточие|冒号" },
];

/** The last label of a host as people say or mangle it, beside the real top-level domains. */
export const SPOKEN_TLDS: Readonly<Record<string, string>> = {
  com: "com|c0m|cοm|ком|кам|ком.|كوم|کام|کوم|कॉम|काम|কম|カム|コム|컴|콤|คอม|com.|komm|кόμ|κομ|קום|காம்|కామ్|कॉम्|ಕಾಮ್|കോം|કોમ|ਕਾਮ|c o m|comm|kom|കൊം",
  net: "net|n3t|нет|нэт|نت|नेट|নেট|ネット|넷|เน็ต|νετ|נט|நெட்",
  org: "org|0rg|орг|اورج|أورج|ऑर्ग|অর্গ|オーグ|오알지|οργ|אורג|oрг",
  ru: "ru|ру",
  ua: "ua|юа|уа",
  me: "me|ми",
  io: "io|ио",
  de: "de",
  uk: "uk",
  edu: "edu",
  info: "info|инфо",
};
