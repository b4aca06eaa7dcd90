import { describe, expect, it } from "vitest";
import { sureKinds } from "@/lib/detect/intent/testing/sure-kinds";

const kinds = (text: string) => sureKinds("freelancer", text);

describe("found by one's own name", () => {
  it.each([
    [
      "Just google my surname and you'll land on my page, the number's at the top",
      "Just search for the file by name, it's at the top of the folder",
    ],
    [
      "We're the first one on the maps, ring bell icon is right there, say hi",
      "We want to come first on Google Maps for plumbers in Leeds",
    ],
    [
      "There is only one of me on LinkedIn, look me up and send a note",
      "There is only one layer of that name, look for it in the group",
    ],
    ["Look up my bakery on Facebook and drop us a line", "Look up my reviews here, they speak for me"],
    [
      "How many Fenella Brightwaters can there be on Facebook? Come find me",
      "How many posts can there be on Facebook per week in your plan?",
    ],
    [
      "Search our studio name and the phone comes right up",
      "Search our studio name in the spreadsheet and the row comes up",
    ],
    [
      "Búscame en Google por mi apellido, sale el teléfono arriba del todo",
      "Busca el archivo por el nombre, está arriba del todo",
    ],
    [
      "Soy la única con ese nombre en LinkedIn, escríbeme por ahí",
      "Queremos salir los primeros en Google con esta web",
    ],
    [
      "Pon el nombre de mi taller en el mapa y ahí ves cómo llamarme",
      "Pon el nombre de la calle en el mapa del folleto",
    ],
    ["Joga meu nome no Google, o telefone aparece logo em cima", "Joga o nome do arquivo na busca da pasta"],
    ["Só existe um com esse nome no LinkedIn, me acha lá", "Queremos aparecer em primeiro no Google"],
    [
      "Tapez mon nom sur Google, mon numéro est tout en haut de la page",
      "Tapez le nom du fichier dans la recherche, il est tout en haut",
    ],
    [
      "Je suis la seule à porter ce nom sur LinkedIn, cherchez-moi",
      "On veut sortir premiers sur Google avec cette boutique",
    ],
    [
      "Googeln Sie meinen Nachnamen, die Nummer steht ganz oben auf meiner Seite",
      "Suchen Sie die Ebene mit diesem Namen, sie steht ganz oben",
    ],
    ["Mich gibt's auf LinkedIn nur einmal, einfach suchen und melden", "Den Button gibt's auf der Seite nur einmal"],
    [
      "Unsere Werkstatt ist der erste Treffer auf der Karte, Nummer steht dabei",
      "Wir wollen bei Google der erste Treffer werden",
    ],
    ["Con questo nome su LinkedIn ci sono solo io, mi trovi subito", "Vogliamo essere primi su Google con questo sito"],
    ["Google mijn achternaam maar, het nummer staat bovenaan mijn pagina", "Zoek de laag op naam, die staat bovenaan"],
    ["Er is er maar één met die naam op LinkedIn, zoek me daar even op", "We willen bovenaan komen in Google"],
    ["Googla mitt efternamn så kommer numret upp högst upp", "Sök på filnamnet så ligger den högst upp"],
    ["Det finns bara en med mitt namn på LinkedIn, leta upp mig där", "Vi vill hamna först på Google"],
    ["Google etternavnet mitt, nummeret står øverst på siden", "Søk på filnavnet, det ligger øverst"],
    ["Googlaa sukunimeni, numero on sivun yläreunassa", "Hae tiedosto nimellä, se on listan alussa"],
    ["Wygoogluj moje nazwisko, numer jest na samej górze strony", "Wyszukaj warstwę po nazwie, jest na samej górze"],
    ["Jestem jedyna o tym nazwisku na LinkedInie, proszę mnie znaleźć", "Chcemy być pierwsi w Google z tym sklepem"],
    [
      "Vygooglujte si moje příjmení, číslo je úplně nahoře na stránce",
      "Vyhledejte vrstvu podle názvu, je úplně nahoře",
    ],
    ["Vygooglite si moje priezvisko, číslo je úplne hore na stránke", "Vyhľadajte vrstvu podľa názvu, je úplne hore"],
    ["Dă căutare pe Google după numele meu, numărul e sus pe pagină", "Caută stratul după nume, e sus în listă"],
    ["Потърси фамилията ми в Гугъл, номерът е най-горе на страницата", "Потърси слоя по име, той е най-горе"],
    ["Ukucajte moje prezime na Guglu, broj je na vrhu stranice", "Potražite sloj po imenu, na vrhu je"],
    ["Guglajte moje prezime, broj je na vrhu stranice", "Potražite sloj po imenu, na vrhu je"],
    ["Pogooglaj moj priimek, številka je na vrhu strani", "Poišči plast po imenu, na vrhu je"],
    ["В линкедине я с такой фамилией одна, найдёте", "Мы хотим быть первыми в Гугле с этим сайтом"],
    [
      "Γκουγκλάρετε το επώνυμό μου, το τηλέφωνο είναι πάνω πάνω στη σελίδα",
      "Ψάξτε το επίπεδο με το όνομα, είναι πάνω πάνω",
    ],
    ["Soyadımı Google'a yazın, numara sayfanın en üstünde", "Katmanı adıyla aratın, listenin en üstünde"],
    ["תגגלו את שם המשפחה שלי, המספר נמצא בראש העמוד", "חפשו את השכבה לפי השם, היא בראש הרשימה"],
    ["ابحث عن اسم عائلتي في جوجل، الرقم في أعلى الصفحة", "ابحث عن الطبقة بالاسم، هي في أعلى القائمة"],
    ["فامیلی منو تو گوگل سرچ کن، شماره بالای صفحه‌ست", "لایه رو با اسمش پیدا کن، بالای لیسته"],
    ["google pe mera naam daal do, number sabse upar aa jayega", "file ko naam se dhoondo, list me sabse upar hai"],
    ["গুগলে আমার দোকানের নাম লিখুন, নম্বর সবার উপরে আছে", "ফাইলটা নাম দিয়ে খুঁজুন, তালিকার উপরে আছে"],
    ["గూగుల్‌లో మా షాపు పేరు వెతకండి, నంబర్ పైనే ఉంటుంది", "ఫైల్‌ను పేరుతో వెతకండి, జాబితాలో పైన ఉంటుంది"],
    ["ગૂગલ પર મારું નામ શોધો, નંબર સૌથી ઉપર છે", "ફાઇલ નામથી શોધો, યાદીમાં ઉપર છે"],
    ["ਗੂਗਲ ਤੇ ਮੇਰਾ ਨਾਂ ਲੱਭੋ, ਨੰਬਰ ਸਭ ਤੋਂ ਉੱਪਰ ਹੈ", "ਫਾਈਲ ਨਾਂ ਨਾਲ ਲੱਭੋ, ਸੂਚੀ ਵਿੱਚ ਉੱਪਰ ਹੈ"],
    ["गुगलमा मेरो पसलको नाम खोज्नुहोस्, नम्बर माथि नै छ", "फाइल नामले खोज्नुहोस्, सूचीमा माथि छ"],
    ["เสิร์ชชื่อร้านผมในกูเกิลได้เลย เบอร์ขึ้นบนสุด", "เสิร์ชชื่อไฟล์ในโฟลเดอร์ได้เลย อยู่บนสุด"],
    ["Gõ tên tiệm em lên Google là ra số ngay trên cùng", "Gõ tên file vào ô tìm kiếm trong thư mục là ra ngay"],
    ["Googling aja nama tokoku, nomornya muncul paling atas", "Cari file-nya pakai nama, ada paling atas"],
    ["Google saja nama kedai saya, nombor ada paling atas", "Cari fail ikut nama, ada paling atas"],
    ["百度一下我工作室的名字，电话就在最上面", "按名字搜一下那个图层，就在最上面"],
    ["领英上叫这个名字的只有我一个，搜一下就找到了", "我们想在谷歌排第一"],
    [
      "私の名字をググってもらえれば、ページの一番上に番号があります",
      "ファイル名で検索してもらえれば、一番上にあります",
    ],
    ["LinkedInにこの名前は私だけなので、探してみてください", "Googleで一位に出したいです"],
    ["제 이름 구글에 검색하시면 번호가 맨 위에 나와요", "파일 이름으로 검색하시면 맨 위에 나와요"],
    ["ስሜን ጎግል ላይ ፈልጉት፣ ቁጥሩ ከላይ አለ", "ፋይሉን በስሙ ፈልጉት፣ ከላይ አለ"],
    ["Google sommer my van, die nommer staan heel bo-aan", "Soek die lêer op naam, dit is heel bo"],
    ["დაგუგლეთ ჩემი გვარი, ნომერი გვერდის თავშია", "მოძებნეთ ფაილი სახელით, სიის თავშია"],
    ["Գուգլեք իմ ազգանունը, համարը էջի վերևում է", "Փնտրեք ֆայլը անունով, ցուցակի վերևում է"],
    [
      "Soyadımı Google-da axtarın, nömrə səhifənin ən yuxarısındadır",
      "Faylı adı ilə axtarın, siyahının ən yuxarısındadır",
    ],
    ["Guugelda mu perekonnanime, number on lehe ülaosas", "Otsi faili nime järgi, see on nimekirja alguses"],
    ["Ieguglē manu uzvārdu, numurs ir pašā augšā", "Meklē failu pēc nosaukuma, tas ir pašā augšā"],
    ["Pagūglink mano pavardę, numeris pačiame viršuje", "Ieškok failo pagal pavadinimą, jis pačiame viršuje"],
    ["Busca el meu cognom a Google, el telèfon surt a dalt de tot", "Busca l'arxiu pel nom, és a dalt de tot"],
    ["Ka nemi sunana a Google, lambar tana sama", "Ka nemi fayil da sunansa, yana sama"],
    ["Wá orúkọ mi lórí Google, nọ́mbà mi wà lókè", "Wá fáìlì náà pẹ̀lú orúkọ, ó wà lókè"],
    ["Sesha igama lami ku-Google, inombolo iphezulu", "Sesha ifayela ngegama, liphezulu"],
    [
      "My surname is rare, pop it into google and you'll see how to get me",
      "The surname is rare, pop it into the dedication page",
    ],
    ["put our cafe's name in the maps app and ring the number there", "put our cafe's name on the map in the leaflet"],
    [
      "can't type it here apparently, but Hollis Upholstery Ghent is easy to find, tel is on top",
      "the type is easy to read, the logo is on top",
    ],
    [
      "if you search me on linkedin the blue face is me, message there",
      "if you search for the icon, the blue face is the one I meant",
    ],
    ["you can always look my shop up on insta, same photo", "you can always look up my reviews here, same photo"],
    [
      "Einfach meinen Namen plus Augsburg googeln, erster Treffer",
      "Einfach den Namen der Datei suchen, erster Treffer",
    ],
    [
      "Búscanos en Maps, somos la única tapicería de la calle, ahí está el número",
      "Somos la única tapicería de la calle, ponlo en el texto",
    ],
    [
      "Il suffit de chercher notre atelier sur Maps, le numéro s'affiche",
      "Il suffit de chercher notre atelier dans le plan du dépliant",
    ],
    ["Просто вбейте название нашей студии в поиск, телефон первой строкой", "Просто вбейте название файла в поиск"],
    ["Basta cercare la nostra bottega su Maps, c'è il numero", "Basta cercare la nostra bottega nel disegno"],
    ["É só procurar nossa oficina no Maps que o número tá lá", "É só procurar nossa oficina no arquivo"],
    [
      "one search for my full name and you've got my mobile, I'm not hard to find",
      "one search for the full title and you have the page",
    ],
    [
      "our workshop's the top result in town, phone included",
      "our workshop's the top result we want from this campaign",
    ],
    ["Não tem outro com meu nome no Facebook, me escreve lá", "Não tem outro com esse nome na lista de camadas"],
    [
      "Quante Ermenegilda Spadavecchia ci possono essere su Facebook? Cercami",
      "Quante pagine ci possono essere nel menu?",
    ],
    ["Ile może być takich nazwisk na Facebooku? Proszę mnie znaleźć", "Ile może być takich nazw w pliku?"],
    ["Сколько таких фамилий может быть во ВКонтакте? Найдите меня", "Сколько таких слоёв может быть в файле?"],
    ["Hoeveel mensen heten zo op LinkedIn? Zoek me op", "Hoeveel lagen heten zo in het bestand?"],
    ["Instagram'da bu isimde bir tek ben varım, bulursunuz", "Listede bu isimde bir tek katman var"],
    ["抖音搜我店名，第一个就是我", "搜一下店名在文案里出现几次"],
    ["인스타에 제 가게 이름 치면 바로 나와요", "문서에 가게 이름 치면 바로 나와요"],
    [
      "I'm easy to find, just add my town to my name in any search engine",
      "The button is easy to find, just add my name to the header",
    ],
    [
      "Mon nom et ma ville dans un moteur de recherche et vous avez mon numéro",
      "Mon nom et ma ville dans le pied de page",
    ],
    ["Il mio nome e la città in un motore di ricerca e trova il mio numero", "Il mio nome e la città in copertina"],
    ["Моё имя и город в поисковике, и увидите мой телефон", "Моё имя и город на обложке"],
    ["Moje nazwisko i miasto w wyszukiwarce i wyskoczy numer", "Moje nazwisko i miasto na okładce"],
    ["Mijn naam en de stad in een zoekmachine en u ziet mijn nummer", "Mijn naam en de stad op de omslag"],
    ["Моє ім'я та місто в пошуковику, і побачите мій телефон", "Моє ім'я та місто на обкладинці"],
  ])("%s / %s", (asks, innocent) => {
    expect(kinds(asks)).toContain("solicit_contact");
    expect(kinds(innocent)).toEqual([]);
  });

  it.each([
    "When you google us nothing comes up, that's why we need SEO",
    "Customers google my bakery and find the old page, please fix the meta title",
    "Look me up in the freelancer list here, you'll see the badge",
    "Please search our studio name in the style guide",
    "Wenn Leute unseren Laden googeln, finden sie nichts, deshalb brauchen wir SEO",
    "How many people with that name are in the list you scraped?",
    "You know the phone comes up on the left of the footer",
    "The number is at the top of the invoice template",
    "Type our shop name in Garamond",
    "Search my name in the contract here, it's spelled wrong",
    "Таких фамилий в Фейсбуке три, отметьте нужную в таблице",
    "Il numero è in cima alla pagina, in grassetto",
  ])("leaves first places and searches inside the site alone: %s", (innocent) => {
    expect(kinds(innocent)).toEqual([]);
  });
});
