/**
 * Number words by language, as digits are read out in phone numbers. Each string lists the forms of 0 to 9, of 10 to
 * 19, or of 20 to 90 in order, separated by spaces; `/` separates spellings of one number and `_` stands for a space.
 * `~` in front marks a spelling that is also an everyday word (won, too, ate): it counts only among certain ones.
 */
export type NumberLanguage = {
  code: string;
  units: string;
  teens?: string;
  tens?: string;
  /** Words for 100, and whole hundreds by themselves ("seiscientos"), from 100 to 900. */
  hundred?: string;
  hundreds?: string;
  /** True when unit and hundred become one word ("fünfhundert"). */
  gluesHundreds?: boolean;
  /** Between tens and units ("treinta y cuatro"). */
  and?: string;
  /** Glued compounds below 100: how a unit and a ten become one word. */
  glue?: (unit: string, ten: string, unitValue: number) => string;
  /** A word that multiplies by ten (puluh, mươi, สิบ) and one that adds ten (belas). */
  timesTen?: string;
  plusTen?: string;
  double?: string;
  triple?: string;
  quadruple?: string;
  /** The figures from 0 to 9 in the plural, where it differs: "three noughts", "dos cincos"; `-` where it does not. */
  plurals?: string;
  /** Between a count and what it counts: "trei de zero". */
  of?: string;
  /** Says how often the next figure comes: "tre volte tre", "cinco veces cero". */
  times?: string;
  /** Words that say how many noughts follow, from two to six: "চারটা শূন্য". */
  counts?: string;
  /** Stands behind a count where words are not parted: "四个零", "ゼロが四つ", "ศูนย์สี่ตัว". */
  counter?: string;
  /** As `times`, where the figure stands in front of its count: "sufuri mara tano". */
  timesBehind?: string;
};

export const NUMBER_LANGUAGES: readonly NumberLanguage[] = [
  {
    code: "en",
    times: "times",
    plurals: "zeros/zeroes/noughts/ohs ones twos threes fours fives sixes sevens eights nines",
    units:
      "zero/oh/ow/nought/naught/nil/ziro/zeero/zerro/zeroo/zro/aught/~o/~null/~zilch one/wun/~won/~wan/onee two/tw0/~too/~to/twoo/tu three/tree/thre/thee3/threee/~free four/fower/~for/~fore/foor/fourr five/fife/fiv/fyve/phive/fivve six/siks/sicks/~sics/sixx/~sex seven/sevn/sevin/sevun/svn/sevven eight/eite/ait/eigt/eight/~ate/eyght/eihgt nine/niner/nyne/nain/niine/~nein/nien",
    teens: "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    tens: "twenty thirty forty/fourty fifty sixty seventy eighty ninety/ninty",
    hundred: "hundred/hundert_/hunderd/hundread",
    double: "double/dbl/doubel/dubble/twin/twice/a_pair_of/two_times",
    triple: "triple/treble/tripple/thrice/three_times",
    quadruple: "quadruple/quad",
  },
  {
    code: "es",
    times: "veces",
    plurals: "ceros unos doses treses cuatros cincos seises sietes ochos nueves",
    units: "cero/zero/sero un/uno/una dos/~do tres cuatro/quatro cinco/sinco seis siete/ciete ocho/osho nueve/nuebe",
    teens:
      "diez/dies once doce/dose trece/trese catorce/catorse quince/kince dieciseis/diesiseis diecisiete/diesisiete dieciocho/diesiocho diecinueve/diesinueve",
    tens: "veinte/beinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    hundred: "cien/ciento/~cientos",
    hundreds:
      "cien/ciento doscientos/docientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos",
    and: "y/i",
    glue: (unit, ten) => (ten === "veinte" ? `veinti${unit}` : `${ten.slice(0, -1)}ai${unit}`),
    double: "doble",
    triple: "triple",
  },
  {
    code: "pt",
    times: "vezes",
    plurals: "zeros uns - - quatros cincos - setes oitos noves",
    units: "zero um/uma dois/duas tres quatro cinco seis/meia/~meia-duzia sete oito nove",
    teens:
      "dez onze doze treze quatorze/catorze quinze dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove",
    tens: "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
    hundred: "cem/cento",
    hundreds: "cem/cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos",
    and: "e",
    double: "duplo/dobro",
    triple: "triplo",
  },
  {
    code: "fr",
    times: "fois",
    plurals: "zeros - - - - - - - - -",
    units: "zero un/une deux trois quatre cinq six sept huit neuf",
    teens: "dix onze douze treize quatorze quinze seize dix-sept/dixsept dix-huit/dixhuit dix-neuf/dixneuf",
    tens: "vingt trente quarante cinquante soixante septante huitante/octante/quatre-vingt/quatre-vingts/quatrevingt/quatrevingts nonante",
    hundred: "cent/cents",
    and: "et",
    double: "double",
    triple: "triple",
  },
  {
    code: "de",
    times: "mal",
    plurals:
      "nullen einsen/einser zweien/zweier dreien/dreier vieren/vierer funfen/funfer/fuenfen/fuenfer sechsen/sechser siebenen/siebener achten/achter neunen/neuner",
    units:
      "null/nul eins/ein/eine/ains zwei/zwo/tswei drei/drai vier/fier fuenf/funf/fünf/fumf sechs/seks/sex sieben/siben acht/~ach neun/noin",
    teens: "zehn elf zwoelf/zwolf dreizehn vierzehn fuenfzehn/funfzehn sechzehn siebzehn achtzehn neunzehn",
    tens: "zwanzig dreissig/dreisig vierzig fuenfzig/funfzig sechzig siebzig achtzig neunzig",
    hundred: "hundert",
    gluesHundreds: true,
    glue: (unit, ten, value) => `${value === 1 ? "ein" : unit}und${ten}`,
    double: "doppel/zweimal/doppelt",
    triple: "dreimal/dreifach",
    quadruple: "viermal",
    counts: "- - - fünfmal/fuenfmal sechsmal",
  },
  {
    code: "it",
    times: "volte",
    plurals: "zeri - - - - - - - - -",
    units: "zero uno/una/un due tre quattro/quatro cinque sei sette otto nove",
    teens: "dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove",
    tens: "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
    hundred: "cento",
    hundreds: "cento duecento trecento quattrocento cinquecento seicento settecento ottocento novecento",
    glue: (unit, ten, value) => `${value === 1 || value === 8 ? ten.slice(0, -1) : ten}${unit}`,
    double: "doppio/doppia",
    triple: "triplo/tripla",
  },
  {
    code: "nl",
    times: "keer/maal",
    plurals: "nullen enen tweeen drieen vieren vijven zessen zevens achten negens",
    units: "nul een/één twee drie vier vijf/vyf zes zeven acht negen",
    teens: "tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien",
    tens: "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
    hundred: "honderd",
    gluesHundreds: true,
    glue: (unit, ten) => `${unit}en${ten}`,
    double: "dubbel/dubbele/twee_keer",
    triple: "drie_keer/driedubbel",
  },
  {
    code: "sv",
    times: "ganger/ganga",
    plurals: "nollor ettor tvaor treor fyror femmor sexor sjuor attor nior",
    units: "noll ett/en tva/två tre fyra fem sex sju atta/åtta nio",
    teens: "tio elva tolv tretton fjorton femton sexton sjutton arton nitton",
    tens: "tjugo trettio fyrtio/fyrti femtio sextio sjuttio attio nittio",
    hundred: "hundra",
    gluesHundreds: true,
    glue: (unit, ten) => `${ten}${unit}`,
    double: "dubbel",
  },
  {
    code: "no",
    times: "ganger",
    units: "null en/ett/ein to tre fire fem seks sju/syv atte ni",
    teens: "ti elleve tolv tretten fjorten femten seksten sytten atten nitten",
    tens: "tjue/tyve tretti forti/forr femti seksti sytti atti nitti",
    hundred: "hundre",
    gluesHundreds: true,
    glue: (unit, ten) => `${ten}${unit}`,
    double: "dobbel",
  },
  {
    code: "da",
    times: "gange",
    units: "nul en/et to tre fire fem seks syv otte ni",
    teens: "ti elleve tolv tretten fjorten femten seksten sytten atten nitten",
    tens: "tyve tredive fyrre halvtreds tres halvfjerds firs halvfems",
    hundred: "hundrede",
    gluesHundreds: true,
    glue: (unit, ten) => `${unit}og${ten}`,
  },
  {
    code: "fi",
    times: "kertaa",
    plurals: "nollaa - - - - - - - - -",
    units:
      "nolla/nolo yksi/yks kaksi/kaks kolme/kol nelja/nel viisi/viis kuusi/kuus seitseman/seitteman/seiska kahdeksan/kaheksan/kasi yhdeksan/yheksan/ysi",
    teens:
      "kymmenen yksitoista kaksitoista kolmetoista neljatoista viisitoista kuusitoista seitsemantoista kahdeksantoista yhdeksantoista",
    tens: "kaksikymmenta kolmekymmenta neljakymmenta viisikymmenta kuusikymmenta seitsemankymmenta kahdeksankymmenta yhdeksankymmenta",
    hundred: "sata/sataa",
    gluesHundreds: true,
    glue: (unit, ten) => `${ten}${unit}`,
  },
  {
    code: "pl",
    times: "razy",
    plurals: "zera/zer jedynki dwojki trojki czworki piatki szostki siodemki osemki dziewiatki",
    units: "zero jeden/jedna/jedno dwa/dwie trzy cztery piec szesc siedem osiem dziewiec",
    teens:
      "dziesiec jedenascie dwanascie trzynascie czternascie pietnascie szesnascie siedemnascie osiemnascie dziewietnascie",
    tens: "dwadziescia trzydziesci czterdziesci piecdziesiat szescdziesiat siedemdziesiat osiemdziesiat dziewiecdziesiat",
    hundreds: "sto dwiescie trzysta czterysta piecset szescset siedemset osiemset dziewiecset",
  },
  {
    code: "cs",
    times: "krat",
    plurals: "nuly/nul jednicky dvojky trojky ctyrky petky sestky sedmicky osmicky devitky",
    units: "nula jedna/jeden/jedno dva/dve tri ctyri pet sest sedm osm devet",
    teens: "deset jedenact dvanact trinact ctrnact patnact sestnact sedmnact osmnact devatenact",
    tens: "dvacet tricet ctyricet padesat sedesat sedmdesat osmdesat devadesat",
    hundreds: "sto dveste trista ctyrista petset sestset sedmset osmset devetset",
    hundred: "~set/~sta/~ste",
  },
  {
    code: "sk",
    times: "krat",
    plurals: "nuly/nul - - - - - - - - -",
    units: "nula jeden/jedna/jedno dva/dve tri styri pat sest sedem osem devat",
    teens: "desat jedenast dvanast trinast strnast patnast sestnast sedemnast osemnast devatnast",
    tens: "dvadsat tridsat styridsat patdesiat sestdesiat sedemdesiat osemdesiat devatdesiat",
    hundreds: "sto dvesto tristo styristo patsto seststo sedemsto osemsto devatsto",
    glue: (unit, ten) => `${ten}${unit}`,
  },
  {
    code: "sh",
    times: "puta",
    plurals: "nule - - - - - - - - -",
    units: "nula jedan/jedna/jen dva/dvije tri cetiri/cetri pet sest sedam osam devet",
    teens: "deset jedanaest dvanaest trinaest cetrnaest petnaest sesnaest sedamnaest osamnaest devetnaest",
    tens: "dvadeset trideset cetrdeset pedeset sezdeset sedamdeset osamdeset devedeset",
    hundreds:
      "sto dvjesto/dvesta tristo/trista cetiristo/cetristo petsto/petsto seststo/sesto sedamsto osamsto devetsto",
    and: "i",
    double: "dupli/duplo",
  },
  {
    code: "sr",
    times: "пута/puta",
    hundreds: "сто двеста/двјеста триста четиристо петсто шесто/шестсто седамсто осамсто деветсто",
    plurals: "нуле - - - - - - - - -",
    units: "нула један/једна два/две три четири пет шест седам осам девет",
    teens: "десет једанаест дванаест тринаест четрнаест петнаест шеснаест седамнаест осамнаест деветнаест",
    tens: "двадесет тридесет четрдесет педесет шездесет седамдесет осамдесет деведесет",
    and: "и",
  },
  {
    code: "bg",
    times: "пъти",
    hundreds: "сто двеста/двесте триста четиристотин петстотин шестстотин седемстотин осемстотин деветстотин",
    plurals: "нули - - - - - - - - -",
    units: "нула едно/един/една две/два три четири пет шест седем осем девет",
    teens:
      "десет единадесет/единайсет дванадесет/дванайсет тринадесет/тринайсет четиринадесет петнадесет/петнайсет шестнадесет/шестнайсет седемнадесет осемнадесет деветнадесет",
    tens: "двадесет/двайсет тридесет/трийсет четиридесет/четирийсет петдесет шестдесет/шейсет седемдесет осемдесет деветдесет",
    and: "и",
  },
  {
    code: "ro",
    of: "de",
    times: "ori",
    plurals: "zerouri - - - - - - - - -",
    units: "zero unu/una/un doi/doua trei patru cinci/sinci sase sapte/sapt opt noua",
    teens:
      "zece unsprezece/unspe doisprezece/doispe/douasprezece treisprezece/treispe paisprezece/paispe cincisprezece/cinspe saisprezece/saispe saptesprezece/saptespe optsprezece/optspe nouasprezece/nouaspe",
    tens: "douazeci/douaj treizeci/treij patruzeci/patruj cincizeci/cinzeci saizeci/saij saptezeci/saptej optzeci nouazeci/nouaj",
    and: "si",
    hundred: "suta/sute",
  },
  {
    code: "hu",
    units: "nulla egy ketto/ket harom negy ot hat het nyolc kilenc",
    teens: "tiz tizenegy tizenketto/tizenket tizenharom tizennegy tizenot tizenhat tizenhet tizennyolc tizenkilenc",
    tens: "husz harminc negyven otven hatvan hetven nyolcvan kilencven",
    hundred: "szaz",
    gluesHundreds: true,
    glue: (unit, ten) => `${ten === "husz" ? "huszon" : ten}${unit}`,
    double: "dupla",
    triple: "tripla",
  },
  {
    code: "tr",
    times: "tane/kere",
    units: "sifir/sıfır bir iki/~iqi uc/üç dort bes alti/altı yedi sekiz dokuz",
    teens: "on on_bir on_iki on_uc on_dort on_bes on_alti on_yedi on_sekiz on_dokuz",
    tens: "yirmi otuz kirk/kırk elli altmis/altmış yetmis seksen doksan",
    hundred: "yuz/yüz",
    gluesHundreds: true,
    double: "cift",
  },
  {
    code: "az",
    times: "defe/dəfə/kere",
    units: "sifir bir iki uc dord/dörd bes/beş alti yeddi/yeddı sekkiz/səkkiz doqquz",
    teens: "on onbir oniki onuc ondord onbes onalti onyeddi onsekkiz ondoqquz",
    tens: "iyirmi otuz qirx elli/əlli altmis yetmis seksen/səksən doxsan",
    hundred: "yuz",
    gluesHundreds: true,
  },
  {
    code: "uz",
    times: "marta/karra",
    units: "nol/nul bir ikki uch tort/to'rt besh olti yetti sakkiz toqqiz/to'qqiz",
    tens: "yigirma ottiz/o'ttiz qirq ellik oltmish yetmish sakson toqson/to'qson",
    hundred: "yuz",
    gluesHundreds: true,
  },
  {
    code: "id",
    times: "kali/biji/buah",
    units: "nol/nolnya/kosong satu/sat dua tiga empat/mpat lima enam/nam tujuh delapan/lapan sembilan",
    teens:
      "sepuluh sebelas dua_belas tiga_belas empat_belas lima_belas enam_belas tujuh_belas delapan_belas sembilan_belas",
    timesTen: "puluh",
    plusTen: "belas",
    hundred: "ratus",
    double: "dobel/double/ganda",
    triple: "tripel/triple",
  },
  {
    code: "ms",
    times: "kali",
    hundred: "ratus",
    units: "kosong/sifar satu dua tiga empat lima enam tujuh lapan sembilan",
    timesTen: "puluh",
    plusTen: "belas",
  },
  {
    code: "tl",
    times: "beses",
    of: "na",
    counts: "dalawang tatlong - limang -",
    // English figures go with Filipino counts: "tatlong zero".
    units:
      "sero/zero/wala isa/uno/one dalawa/dos/two tatlo/tres/three apat/kwatro/kuwatro/four lima/singko/five anim/sais/six pito/syete/siyete/seven walo/otso/otcho/eight siyam/nuwebe/nwebe/nine",
    teens:
      "sampu/diyes/ten labing-isa/onse/eleven labindalawa/dose/twelve labintatlo/trese/thirteen labing-apat/katorse/fourteen labinlima/kinse/fifteen labing-anim/disisais/sixteen labimpito/disisyete/seventeen labingwalo/disiotso/eighteen labinsiyam/disinuwebe/nineteen",
    tens: "dalawampu/bente/beynte/twenty tatlumpu/trenta/thirty apatnapu/kwarenta/forty limampu/singkwenta/fifty animnapu/sisenta/sixty pitumpu/sitenta/seventy walumpu/otsenta/eighty siyamnapu/nobenta/ninety",
    and: "at/y",
    double: "doble/double",
    triple: "triple",
  },
  {
    code: "vi",
    times: "lan/lần",
    hundred: "tram/trăm",
    of: "so/con/chu",
    units: "khong/ko/hong mot/mốt/một hai ba bon/tu/bốn nam/lam/năm sau/sáu bay/bẩy/bảy tam/tám chin/chín",
    teens: "muoi/mười",
    timesTen: "muoi/mươi/chuc",
    double: "doi/đôi",
  },
  {
    code: "sw",
    timesBehind: "mara",
    units: "sifuri/sufuri/zero moja mbili/mbiri tatu nne tano sita saba nane tisa",
    teens:
      "kumi kumi_na_moja kumi_na_mbili kumi_na_tatu kumi_na_nne kumi_na_tano kumi_na_sita kumi_na_saba kumi_na_nane kumi_na_tisa",
    tens: "ishirini thelathini arobaini hamsini sitini sabini themanini tisini",
    and: "na",
    hundred: "mia",
  },
  { code: "ha", timesBehind: "sau", units: "sifili daya biyu uku hudu biyar shida bakwai takwas tara", teens: "goma" },
  {
    code: "yo",
    units: "odo ookan/okan eeji/meji eeta/meta eerin/merin aarun/marun eefa/mefa eeje/meje eejo/mejo eesan/mesan",
  },
  { code: "am", units: "ዜሮ አንድ ሁለት ሶስት/ሦስት አራት አምስት ስድስት ሰባት ስምንት ዘጠኝ", teens: "አስር" },
  {
    code: "zu",
    units: "iqanda kunye kubili kuthathu kune kuhlanu isithupha isikhombisa isishiyagalombili isishiyagalolunye",
  },
  {
    code: "af",
    hundred: "honderd",
    plurals: "nulle/nulls - - - - - - - - -",
    times: "keer/maal",
    units: "nul een twee drie vier vyf ses sewe agt/ag nege",
    teens: "tien elf twaalf dertien veertien vyftien sestien sewentien agtien negentien",
    tens: "twintig dertig veertig vyftig sestig sewentig tagtig negentig",
    glue: (unit, ten) => `${unit}en${ten}`,
  },
  {
    code: "ca",
    times: "vegades/cops",
    hundred: "cent/cents",
    units: "zero un/una dos/dues tres quatre cinc sis set vuit/huit nou",
    teens: "deu onze dotze tretze catorze quinze setze disset divuit dinou",
    tens: "vint trenta quaranta cinquanta seixanta setanta vuitanta noranta",
  },
  {
    code: "el",
    times: "φορες",
    plurals: "μηδενικα - - - - - - - - -",
    units: "μηδεν ενα/μια/ενας δυο τρια/τρεις τεσσερα/τεσσερις πεντε εξι/εξη επτα/εφτα οκτω/οχτω εννεα/εννια",
    teens:
      "δεκα εντεκα/ενδεκα δωδεκα δεκατρια δεκατεσσερα δεκαπεντε δεκαεξι/δεκαξι δεκαεπτα/δεκαεφτα δεκαοκτω/δεκαοχτω δεκαεννεα/δεκαεννια",
    tens: "εικοσι τριαντα σαραντα πενηντα εξηντα εβδομηντα ογδοντα ενενηντα",
    hundreds:
      "εκατο/εκατον διακοσια τριακοσια τετρακοσια πεντακοσια εξακοσια επτακοσια/εφτακοσια οκτακοσια/οχτακοσια εννιακοσια",
  },
  { code: "el-Latn", units: "miden ena dio/dyo tria tessera pente eksi/exi epta/efta okto/ohto ennia", teens: "deka" },
  {
    code: "ru",
    times: "раз/раза",
    plurals: "нуля/нулей/нолика/ноля единицы двойки тройки четверки пятерки шестерки семерки восьмерки девятки",
    units:
      "ноль/нуль/нол/зеро/~о один/одна/адин/единица два/две/двойка три/тройка четыре/четверка пять/пятерка шесть/шестерка семь/семерка восемь/восьмерка девять/девятка",
    teens:
      "десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать",
    tens: "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто",
    hundreds: "сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот",
    double: "дважды/двойной/двойная/два_раза",
    triple: "трижды/тройной/три_раза",
  },
  {
    code: "ru-Latn",
    times: "raza/raz",
    units: "nol/nul' odin dva tri chetyre pyat/pjat shest sem vosem devyat/devjat",
    tens: "dvadcat tridcat sorok pyatdesyat shestdesyat semdesyat vosemdesyat devyanosto",
  },
  {
    code: "uk",
    times: "рази/разів",
    plurals: "нулі/нулів одиниці двійки трійки четвірки пятірки/п'ятірки шістки сімки вісімки девятки/дев'ятки",
    units: "нуль/ноль один/одна два/дві три чотири п'ять/пять шість сім вісім дев'ять/девять",
    teens:
      "десять одинадцять дванадцять тринадцять чотирнадцять п'ятнадцять/пятнадцять шістнадцять сімнадцять вісімнадцять дев'ятнадцять/девятнадцять",
    tens: "двадцять тридцять сорок п'ятдесят/пятдесят шістдесят сімдесят вісімдесят дев'яносто/девяносто",
    hundreds: "сто двісті триста чотириста п'ятсот/пятсот шістсот сімсот вісімсот дев'ятсот/девятсот",
  },
  {
    code: "be",
    times: "разы/разоў",
    units: "нуль адзін/адна два/дзве тры чатыры пяць шэсць сем восем дзевяць",
    teens:
      "дзесяць адзінаццаць дванаццаць трынаццаць чатырнаццаць пятнаццаць шаснаццаць семнаццаць васемнаццаць дзевятнаццаць",
    tens: "дваццаць трыццаць сорак пяцьдзясят шэсцьдзясят семдзесят восемдзесят дзевяноста",
  },
  {
    code: "kk",
    times: "рет",
    hundred: "жуз/жүз",
    units: "нол/ноль/нөл бир/бір еки/екі уш/үш торт/төрт бес алты жети/жеті сегиз/сегіз тогыз/тоғыз",
    teens: "он",
    tens: "жиырма отыз кырык/қырық елу алпыс жетпис/жетпіс сексен токсан/тоқсан",
  },
  {
    code: "ka",
    units: "ნული ერთი ორი სამი ოთხი ხუთი ექვსი შვიდი რვა ცხრა",
    teens: "ათი",
    tens: "ოცი ოცდაათი ორმოცი ორმოცდაათი სამოცი სამოცდაათი ოთხმოცი ოთხმოცდაათი",
  },
  { code: "ka-Latn", units: "nuli erti ori sami otxi/otkhi xuti/khuti ekvsi/eqvsi shvidi rva cxra/tskhra" },
  { code: "hy-Latn", units: "zro mek erku yerek/ereq/erek chors hing vec/vets yot ut inn/inny" },
  {
    code: "hy",
    times: "անգամ",
    units: "զրո մեկ երկու երեք չորս հինգ վեց յոթ ութ ինը/ինն",
    teens: "տասը տասնմեկ տասներկու տասներեք տասնչորս տասնհինգ տասնվեց տասնյոթ տասնութ տասնինը",
    tens: "քսան երեսուն քառասուն հիսուն վաթսուն յոթանասուն ութսուն իննսուն",
    glue: (unit, ten) => `${ten}${unit}`,
    hundred: "հարյուր",
    gluesHundreds: true,
  },
  {
    code: "ar",
    times: "مرات",
    plurals: "اصفار/صفار - - - - - - - - -",
    units:
      "صفر/زيرو واحد/واحده/احد اثنان/اثنين/اتنين/اثنن/تنين ثلاثه/ثلاث/تلاته/تلاتة اربعه/اربع خمسه/خمس سته/ست سبعه/سبع ثمانيه/ثمان/ثماني/تمانيه/تمنيه/تمانية تسعه/تسع",
    teens:
      "عشره/عشر حداشر/حداش/احدعشر اثناعشر/اطناشر/اتناشر/طناش/اطناش ثلاثتاشر/تلتاشر/تلطاش/تلتاش اربعتاشر/ربعطاش/اربعتاش خمستاشر/خمسطاشر/خمسطاش/خمستاش ستاشر/سطاشر/سطاش/ستاش سبعتاشر/سبعطاشر/سبعتاش/سبعطاش ثمنتاشر/تمنتاشر/تمنطاش/تمنتاش تسعتاشر/تسعطاشر/تسعطاش/تسعتاش",
    tens: "عشرين/عشرون ثلاثين/ثلاثون/تلاتين اربعين/اربعون/ربعين خمسين/خمسون ستين/ستون سبعين/سبعون ثمانين/ثمانون/تمانين تسعين/تسعون",
    and: "و",
    hundred: "ميه/مئه/مايه/مائه",
    hundreds:
      "ميه/مئه/مائه ميتين/مئتين ثلاثميه/تلتميه/ثلاثمئه اربعميه/ربعميه/اربعمئه خمسميه/خمسمئه ستميه/ستمئه سبعميه/سبعمئه ثمانميه/تمنميه/ثمانمئه تسعميه/تسعمئه",
    double: "دبل/مكرر/مرتين",
    triple: "ثلاث_مرات",
  },
  {
    code: "ar-Latn",
    units:
      "sifr/sefr/zero wahed/wahid etnein/ithnan/tnen talata/thalatha/tlata arbaa/arba3a khamsa/khamse sitta/setta/sette sabaa/sab3a tamanya/thamania/tmania tesaa/tis3a/tes3a",
  },
  {
    code: "fa",
    times: "بار/مرتبه/دفعه",
    of: "تا/عدد/دانه/دونه",
    units: "صفر يك/یک دو سه چهار/چار پنج شش/شيش هفت هشت نه",
    teens: "ده يازده دوازده سيزده چهارده پانزده/پونزده شانزده/شونزده هفده/هيفده هجده/هيجده نوزده",
    tens: "بيست سي چهل پنجاه شصت هفتاد هشتاد نود",
    and: "و",
    hundreds: "صد/يكصد دويست سيصد چهارصد پانصد/پونصد ششصد هفتصد هشتصد نهصد",
  },
  {
    code: "ur",
    times: "بار/دفعہ/مرتبہ",
    units: "صفر/زيرو ايك/ایک دو تين/تین چار پانچ چھ/چه/چھے/چهے سات آٹھ/اٹه نو",
    teens: "دس گياره باره تيره چوده پندره سوله ستره اٹهاره انيس",
    tens: "بيس تيس چاليس پچاس ساٹه ستر اسي نوے",
    hundred: "سو",
    double: "ڈبل",
    triple: "ٹرپل",
  },
  {
    code: "he",
    times: "פעמים",
    plurals: "אפסים - - - - - - - - -",
    units: "אפס אחת/אחד שתיים/שניים/שתים/שנים שלוש/שלושה ארבע/ארבעה חמש/חמישה שש/שישה שבע/שבעה שמונה תשע/תשעה",
    teens: "עשר",
    tens: "עשרים שלושים ארבעים חמישים שישים שבעים שמונים תשעים",
  },
  {
    code: "hi",
    hundred: "सौ",
    times: "बार",
    units: "शून्य/जीरो/ज़ीरो/सिफर/शुन्य एक/वन दो/टू तीन/थ्री चार/फोर पांच/पाँच/फाइव छह/छः/छे/छ/सिक्स सात/सेवन आठ/एट नौ/नाइन",
    teens: "दस ग्यारह बारह तेरह चौदह पंद्रह/पन्द्रह सोलह सत्रह अठारह उन्नीस",
    tens: "बीस तीस चालीस पचास साठ सत्तर अस्सी नब्बे",
    double: "डबल",
    triple: "ट्रिपल/ट्रिपल",
  },
  {
    code: "hi-Latn",
    times: "baar",
    units:
      "shunya/zero/jiro/ziro/sifar/zeero ek do/doo teen/tin char/chaar/chaar paanch/panch/paach chhe/che/cheh/chah/chhah/chhay saat/sat aath/ath/aat nau/no9/naw",
    teens: "das gyarah barah terah chaudah pandrah solah satrah atharah unnis",
    tens: "bees tees chalis pachas ~saath sattar assi nabbe",
    double: "double/dabal/dabbal",
    triple: "triple/tripal",
  },
  { code: "mr", times: "वेळा", units: "शून्य/शुन्य एक दोन तीन चार पाच/पाच सहा सात आठ नऊ", teens: "दहा" },
  { code: "ne", times: "पटक/चोटि", units: "शून्य/सुन्ना एक/यक दुई तीन चार पांच/पाँच छ सात आठ नौ" },
  {
    code: "bn",
    times: "বার",
    counts: "দুইটা/দুটা/দুটো তিনটা/তিনটে/তিনটি চারটা/চারটে/চারটি পাঁচটা/পাঁচটে/পাঁচটি ছয়টা/ছয়টি",
    units: "শূন্য/জিরো/শুন্য এক/ওয়ান দুই/টু তিন/থ্রি চার/ফোর পাঁচ/পাচ/ফাইভ ছয়/ছয/সিক্স সাত/সেভেন আট/এইট নয়/নয/নাইন",
    teens: "দশ এগারো বারো তেরো চৌদ্দ পনেরো/পনের ষোলো সতেরো আঠারো উনিশ",
    tens: "বিশ ত্রিশ চল্লিশ পঞ্চাশ ষাট সত্তর আশি নব্বই",
    double: "ডাবল",
    triple: "ট্রিপল",
  },
  { code: "bn-Latn", units: "shunno/zero/sunno ek dui/dooi tin char pach/panch choy/choi shat/saat aat/at8 noy/noi" },
  { code: "pa", times: "ਵਾਰ", units: "ਸਿਫਰ/ਜ਼ੀਰੋ/ਜੀਰੋ ਇੱਕ/ਇਕ ਦੋ ਤਿੰਨ ਚਾਰ ਪੰਜ ਛੇ ਸੱਤ ਅੱਠ ਨੌਂ/ਨੌ" },
  { code: "gu", times: "વાર/વખત", units: "શૂન્ય/ઝીરો/શુન્ય એક બે ત્રણ ચાર પાંચ છ સાત આઠ નવ" },
  {
    code: "ta",
    times: "தடவை/முறை",
    units: "பூஜ்ஜியம்/பூஜ்யம்/சைபர்/ஜீரோ ஒன்று/ஒண்ணு இரண்டு/ரெண்டு மூன்று/மூணு நான்கு/நாலு ஐந்து/அஞ்சு ஆறு ஏழு எட்டு ஒன்பது",
    teens:
      "பத்து பதினொன்று/பதினொண்ணு பன்னிரண்டு/பன்னெண்டு பதின்மூன்று/பதிமூணு பதினான்கு/பதினாலு பதினைந்து/பதினஞ்சு பதினாறு பதினேழு பதினெட்டு பத்தொன்பது",
    tens: "இருபது/இருபத்தி முப்பது/முப்பத்தி நாற்பது/நாப்பது/நாற்பத்தி ஐம்பது/அம்பது/ஐம்பத்தி அறுபது/அறுபத்தி எழுபது/எழுபத்தி எண்பது/எண்பத்தி தொண்ணூறு/தொண்ணூற்றி",
    hundred: "நூறு/நூற்றி",
  },
  {
    code: "te",
    times: "సార్లు",
    units: "సున్నా/జీరో ఒకటి/ఒక రెండు మూడు నాలుగు ఐదు/అయిదు ఆరు ఏడు ఎనిమిది తొమ్మిది",
    teens: "పది పదకొండు పన్నెండు పదమూడు పద్నాలుగు/పధ్నాలుగు పదిహేను పదహారు పదిహేడు పద్దెనిమిది పంతొమ్మిది",
    tens: "ఇరవై ముప్పై నలభై యాభై/ఏభై అరవై డెబ్బై ఎనభై తొంభై",
    hundred: "వంద/నూట",
  },
  {
    code: "kn",
    times: "ಬಾರಿ/ಸಲ",
    units: "ಸೊನ್ನೆ/ಜೀರೋ ಒಂದು ಎರಡು ಮೂರು ನಾಲ್ಕು ಐದು ಆರು ಏಳು ಎಂಟು ಒಂಬತ್ತು/ಒಂಭತ್ತು",
    teens: "ಹತ್ತು ಹನ್ನೊಂದು ಹನ್ನೆರಡು ಹದಿಮೂರು ಹದಿನಾಲ್ಕು ಹದಿನೈದು ಹದಿನಾರು ಹದಿನೇಳು ಹದಿನೆಂಟು ಹತ್ತೊಂಬತ್ತು",
    tens: "ಇಪ್ಪತ್ತು/ಇಪ್ಪತ್ತ ಮೂವತ್ತು/ಮೂವತ್ತ ನಲವತ್ತು/ನಲವತ್ತ ಐವತ್ತು/ಐವತ್ತ ಅರವತ್ತು/ಅರವತ್ತ ಎಪ್ಪತ್ತು/ಎಪ್ಪತ್ತ ಎಂಬತ್ತು/ಎಂಬತ್ತ ತೊಂಬತ್ತು/ತೊಂಬತ್ತ",
    hundred: "ನೂರು/ನೂರ",
  },
  {
    code: "ml",
    times: "തവണ/വട്ടം",
    units: "പൂജ്യം/സീറോ ഒന്ന് രണ്ട് മൂന്ന് നാല് അഞ്ച് ആറ് ഏഴ് എട്ട് ഒമ്പത്/ഒൻപത്",
    teens: "പത്ത് പതിനൊന്ന് പന്ത്രണ്ട് പതിമൂന്ന് പതിനാല് പതിനഞ്ച് പതിനാറ് പതിനേഴ് പതിനെട്ട് പത്തൊമ്പത്/പത്തൊൻപത്",
    tens: "ഇരുപത് മുപ്പത് നാല്പത്/നാൽപത് അമ്പത്/അൻപത് അറുപത് എഴുപത് എൺപത്/എണ്‍പത് തൊണ്ണൂറ്",
    hundred: "നൂറ്",
  },
  { code: "si", units: "බිංදුව/බින්දුව එක දෙක තුන හතර පහ හය හත අට නවය/නමය" },
  { code: "th", counter: "ตัว", units: "ศูนย์/สูญ หนึ่ง/นึง สอง/โท สาม สี่ ห้า หก เจ็ด แปด เก้า", timesTen: "สิบ" },
  { code: "lo", units: "ສູນ ໜຶ່ງ/ນຶ່ງ ສອງ ສາມ ສີ່ ຫ້າ ຫົກ ເຈັດ ແປດ ເກົ້າ" },
  { code: "km", units: "សូន្យ មួយ ពីរ បី បួន ប្រាំ ប្រាំមួយ ប្រាំពីរ ប្រាំបី ប្រាំបួន" },
  { code: "my", units: "သုည တစ် နှစ် သုံး လေး ငါး ခြောက် ခုနစ်/ခုနှစ် ရှစ် ကိုး" },
  {
    code: "zh",
    counter: "个/個",
    units:
      "零/〇/洞/圈/◯/○/令/灵 一/幺/壹/妖/衣 二/两/贰/兩/貳/俩 三/叁/參/仨 四/肆 五/伍 六/陆/陸/溜 七/柒/拐 八/捌/扒 九/玖/勾/酒",
  },
  {
    code: "ja",
    counter: "つ/個/コ/こ",
    units:
      "ゼロ/れい/レイ/まる/マル/零/〇 いち/イチ/一 に/ニ/二 さん/サン/三 よん/し/ヨン/シ/四 ご/ゴ/五 ろく/ロク/六 なな/しち/ナナ/シチ/七 はち/ハチ/八 きゅう/く/キュウ/九",
  },
  { code: "ko", units: "공/영/빵/제로 일/하나 이/둘/~2 삼/셋 사/넷 오/다섯 육/륙/여섯 칠/일곱 팔/여덟 구/아홉" },
  {
    code: "lt",
    times: "kartus",
    plurals: "nuliai/nuliu - - - - - - - - -",
    units: "nulis vienas/viens du trys/trys keturi penki sesi septyni astuoni devyni",
    teens: "desimt vienuolika dvylika trylika keturiolika penkiolika sesiolika septyniolika astuoniolika devyniolika",
    hundred: "simtas/simtai/simtu",
    tens: "dvidesimt trisdesimt keturiasdesimt penkiasdesimt sesiasdesimt septyniasdesimt astuoniasdesimt devyniasdesimt",
  },
  {
    code: "lv",
    times: "reizes",
    plurals: "nulles - - - - - - - - -",
    units: "nulle viens divi tris cetri pieci sesi septini astoni devini",
    teens:
      "desmit vienpadsmit divpadsmit trispadsmit cetrpadsmit piecpadsmit sespadsmit septinpadsmit astonpadsmit devinpadsmit",
    tens: "divdesmit trisdesmit cetrdesmit piecdesmit sesdesmit septindesmit astondesmit devindesmit",
    hundred: "simts/simti/simtu",
  },
  {
    code: "et",
    times: "korda",
    plurals: "nulli - - - - - - - - -",
    units: "null uks/üks kaks kolm neli viis kuus seitse kaheksa uheksa/üheksa",
    teens: "kumme uksteist kaksteist kolmteist neliteist viisteist kuusteist seitseteist kaheksateist uheksateist",
    tens: "kakskummend kolmkummend nelikummend viiskummend kuuskummend seitsekummend kaheksakummend uheksakummend",
    hundred: "sada",
    gluesHundreds: true,
  },
  {
    code: "sl",
    times: "krat",
    plurals: "nicle/nule - - - - - - - - -",
    units: "nic/nula ena/en dva/dve tri stiri pet sest sedem osem devet",
    teens: "deset enajst dvanajst trinajst stirinajst petnajst sestnajst sedemnajst osemnajst devetnajst",
    tens: "dvajset trideset stirideset petdeset sestdeset sedemdeset osemdeset devetdeset",
    glue: (unit, ten) => `${unit}in${ten}`,
    hundreds: "sto dvesto tristo stiristo petsto seststo sedemsto osemsto devetsto",
    double: "dvakrat",
    triple: "trikrat",
    quadruple: "stirikrat",
  },
  {
    code: "sq",
    times: "here",
    units: "zero nje/një dy tre/tri kater/katër pese/pesë gjashte/gjashtë shtate/shtatë tete/tetë nente/nëntë",
    teens:
      "dhjete njembedhjete dymbedhjete trembedhjete katermbedhjete pesembedhjete gjashtembedhjete shtatembedhjete tetembedhjete nentembedhjete",
    tens: "njezet tridhjete dyzet/katerdhjete pesedhjete gjashtedhjete shtatedhjete tetedhjete nentedhjete",
    and: "e",
    hundred: "qind",
    gluesHundreds: true,
  },
];
