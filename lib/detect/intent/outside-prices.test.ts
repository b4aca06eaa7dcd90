import { describe, expect, it } from "vitest";
import { sureKinds } from "@/lib/detect/intent/testing/sure-kinds";

const kinds = (text: string) => sureKinds("client", text);

describe("one price here, another outside", () => {
  it.each([
    ["22/hr on here or 18/hr if we go direct", "22/hr on weekdays or 18/hr on weekends, both logged here."],
    [
      "My rate is $15 per page on the site, $12 per page if you come to me direct.",
      "My rate is $15 per page for medical, $12 per page for general text.",
    ],
    [
      "40 an hour through the platform, 34 an hour off it.",
      "40 an hour for design, 34 an hour for edits, through the platform.",
    ],
    ["Here it is 500, outside 430.", "Here it is 500 for the set, 430 without the icons."],
    ["Aquí son 300, por fuera te lo dejo en 260.", "Aquí son 300 con logo y 260 sin logo, tú eliges."],
    ["Por acá 20 la hora, por fuera 17 la hora.", "Por acá 20 la hora de diseño y 17 la hora de revisión."],
    ["Aqui fica 300, por fora faço por 250.", "Aqui fica 300 com revisão e 250 sem revisão."],
    ["Ici c'est 300, en dehors je te fais 250.", "Ici c'est 300 avec les icônes, 250 sans."],
    ["Hier sind es 300, außerhalb mach ich es für 250.", "Hier sind es 300 mit Logo, 250 ohne Logo."],
    ["Qui sono 300, fuori te lo faccio a 250.", "Qui sono 300 con le icone, 250 senza."],
    ["Hier 40 per uur, buiten de site 34 per uur.", "Hier 40 per uur voor ontwerp, 34 per uur voor correcties."],
    ["Tutaj 300, a poza stroną zrobię za 250.", "Tutaj 300 z ikonami, a 250 bez ikon."],
    ["Tady 3000, mimo web 2500.", "Tady 3000 s ikonami, bez ikon 2500."],
    ["Itt 300, az oldalon kívül 250.", "Itt 300 az ikonokkal, ikonok nélkül 250."],
    ["Aici e 300, pe lângă site 250.", "Aici e 300 cu iconițe, 250 fără iconițe."],
    ["Здесь 3000, мимо сайта 2500.", "Здесь 3000 за лендинг, 2500 за баннеры."],
    ["Через сайт 12 за час, напрямую 10.", "Через сайт 12 за час дизайна, 10 за час правок."],
    ["Тут 3000, повз сайт 2500.", "Тут 3000 за сайт, 2500 за банери."],
    ["Тук 300, извън сайта 250.", "Тук 300 с иконите, 250 без тях."],
    ["Ovde 300, van sajta 250.", "Ovde 300 sa ikonama, 250 bez njih."],
    ["Εδώ 300, εκτός σάιτ 250.", "Εδώ 300 με τα εικονίδια, 250 χωρίς αυτά."],
    ["Burada 300, site dışında 250 olur.", "Burada ikonlarla 300, ikonsuz 250 olur."],
    ["Här 300, utanför sajten 250.", "Här 300 med ikoner, 250 utan ikoner."],
    ["Täällä 300, sivuston ulkopuolella 250.", "Täällä 300 kuvakkeilla, 250 ilman niitä."],
    ["Siin 300, väljaspool saiti 250.", "Siin 300 ikoonidega, 250 ilma."],
    ["Šeit 300, ārpus vietnes 250.", "Šeit 300 ar ikonām, 250 bez tām."],
    ["Čia 300, už svetainės ribų 250.", "Čia 300 su piktogramomis, 250 be jų."],
    ["هنا 300 وبره الموقع 250", "هنا 300 مع الايقونات و250 بدونها"],
    ["اینجا ۳۰۰، بیرون سایت ۲۵۰", "اینجا ۳۰۰ با آیکون، ۲۵۰ بدون آیکون"],
    ["כאן 300, מחוץ לאתר 250", "כאן 300 עם האייקונים, 250 בלעדיהם"],
    ["यहाँ 3000, बाहर से 2500 लगेंगे", "यहाँ 3000 आइकन के साथ, 2500 बिना आइकन"],
    ["yaha pe 3000 lagega, bahar se karo to 2500", "yaha pe 3000 logo ke sath, 2500 logo ke bina"],
    ["yahan 3000 hai, direct karein to 2500 kar doonga", "yahan 3000 hai animation ke sath, warna 2500"],
    ["ekhane 3000, baire korle 2500", "ekhane 3000 logo shoho, logo chara 2500"],
    ["এখানে ৩০০০, বাইরে করলে ২৫০০", "এখানে ৩০০০ লোগোসহ, লোগো ছাড়া ২৫০০"],
    ["Di sini 300rb, di luar 250rb aja kak", "Di sini 300rb pakai logo, 250rb tanpa logo kak"],
    ["Dito 300, sa labas 250 na lang po", "Dito 300 kasama logo, 250 po kung walang logo"],
    ["12 per hour dito sir, kung direct tayo 10 na lang", "12 per hour dito sir sa design, 10 sa data encoding"],
    ["Ở đây 300k, làm ngoài thì 250k", "Ở đây 300k có logo, không logo thì 250k"],
    ["ที่นี่ 3000 นอกเว็บ 2500", "ที่นี่ 3000 รวมโลโก้ ไม่รวม 2500"],
    ["平台上300，平台外250", "平台上300带图标，250不带"],
    ["ここだと3万円、サイト外なら2万5千円です", "ここだとアイコン込み3万円、なしなら2万5千円です"],
    ["여기서 30만, 밖에서 하면 25만이에요", "여기서 아이콘 포함 30만, 미포함 25만이에요"],
    ["Hapa ni 3000, nje ya site ni 2500", "Hapa ni 3000 pamoja na logo, 2500 bila logo"],
    ["Hapa 3k, tukienda direct 2.5k msee", "Hapa 3k na logo, 2.5k bila logo msee"],
    ["For here na 30k, if we comot for site na 25k", "For here na 30k with logo, 25k if logo no dey"],
    ["A nan 30000, a wajen shafi 25000", "A nan 30000 da tambari, 25000 ba tambari"],
    ["Осында 30000, сайттан тыс 25000", "Осында логотиппен 30000, логотипсіз 25000"],
    ["Shu yerda 300, saytdan tashqari 250", "Shu yerda logotip bilan 300, logotipsiz 250"],
    ["Burda 300, saytdan kənar 250", "Burda loqo ilə 300, loqosuz 250"],
    ["აქ 300, საიტის გარეთ 250", "აქ 300 ლოგოთი, 250 ულოგოდ"],
    ["3ala el site 300, barra el site 250", "3ala el site 300 ma3 el logo, 250 men 8eiro"],
    ["Hier R3000, buite die webwerf R2500", "Hier R3000 met die logo, R2500 daarsonder"],
    ["aqui 20 the hour, por fuera 17 te lo dejo bro", "aqui 20 the hour con logo, 17 sin logo bro"],
  ])("%s / %s", (asks, innocent) => {
    expect(kinds(asks)).toContain("solicit_payment");
    expect(kinds(innocent)).toEqual([]);
  });
});
