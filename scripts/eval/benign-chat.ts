/**
 * Ordinary marketplace talk by a generator with a seed: thanks, feedback, dates, prices, versions, files, in eight
 * languages. Nothing in it breaks the policy, so every line flagged is a mistake.
 */

const THINGS =
  "homepage,logo,banner,intro,menu,checkout,report,chapter,dataset,script,landing page,footer,slide deck,invoice template,mockup,cover,voice-over,translation,icon set,style guide".split(
    ",",
  );
const PEOPLE = "Ana,Tom,Priya,Lukas,Mei,Omar,Sofia,Jonas,Ines,Farid,Olga,Marek,Linh,Kofi,Elena".split(",");
const DAYS = "Monday,Tuesday,Wednesday,Thursday,Friday,tomorrow,next week,tonight,this afternoon".split(",");

const ENGLISH = [
  "Thanks {p}, I'll look at the {t} {d} and come back with questions.",
  "The {t} is in the workroom now, version {v}, about {n} MB.",
  "Could you make the {t} a bit {a} and move the {t2} below it?",
  "I can do the {t} for USD {m}, the {t2} would be another USD {m2}.",
  "Budget is {m}-{m3}, delivery by {date}, two rounds of changes.",
  "We have {n} pages, {n2} of them need new text, the rest is fine.",
  "{p} approved milestone {k}, the remaining {k2} are funded in escrow.",
  "Call starts at {time} in the room here, {p} joins for the first half hour.",
  "I tested it on Chrome {v3}, Safari {v2} and Firefox {v3}; all fine.",
  "Row {n4} of the sheet has the wrong price, it should be {m}.{c}.",
  "Order {o} shows up twice in the export, I removed the second line.",
  "Please use {w} x {h} px for the {t} and {w2} x {h2} for mobile.",
  "No problem, take your time. {d} works just as well for me.",
  "I reworked the {t} twice; the third draft reads much better, I think.",
  "Error {e} comes from the payment plugin, line {n4}, after the update to {v}.",
  "One thing: the {t} needs {k} variants, {k2} languages and a dark mode.",
  "It took {k} hours and {n} minutes, logged under {date}.",
  "Who writes the copy for the {t}, you or {p}?",
  "Good morning {p}! Did the {t} arrive? The file is {f}.",
  "Our shop sells {n} kinds of tea, the app should list all of them.",
  "The WhatsApp button on the {t} overlaps the {t2} on small screens.",
  "Instagram stories need {w} by {h}, the feed posts {h} by {h}.",
  "The PayPal sandbox returns {e} for refunds above {m}.",
  "Zoom in on the {t} at {time2}, there is a gap of {k} px.",
  "I will send the {t} here {d}, around {time}.",
  "Does the {t} have to work without JavaScript, or is {k} percent enough?",
  "My rate is {r}/hr, {n} hours a week, timezone UTC+{k}.",
  "Attached: {f} and {f2}. The second is only for reference.",
  "Two, three or four colours? I would keep it at {k}.",
  "The email template looks broken in Outlook {y}, fine elsewhere.",
  "Is there a style guide for the {t}? I found one from {y} only.",
  "{k} of {k3} done, the last ones follow {d}.",
];
const OTHERS = [
  "Gracias {p}, mañana reviso el archivo y te digo qué falta.",
  "Son {n} páginas a {k} euros, entrega el {date}.",
  "El pedido {o} sale dos veces en la hoja, borré la línea {n4}.",
  "¿Puedes cambiar el color del botón y dejar el texto en {k} líneas?",
  "Danke {p}, ich schaue es mir {time} Uhr an und melde mich hier.",
  "Das Angebot umfasst {n} Seiten für {m} Euro, Lieferung am {date}.",
  "Version {v} läuft, bei {v2} gab es noch einen Fehler in Zeile {n4}.",
  "Merci {p}, je regarde le fichier ce soir et je vous réponds ici.",
  "Il reste {n} images à retoucher, livraison le {date}.",
  "Le devis est de {m} euros pour {k} pages, deux corrections comprises.",
  "Obrigado {p}, amanhã envio a versão {v} por aqui.",
  "O orçamento fica em R$ {m},00 e o prazo é {date}.",
  "Спасибо, {p}, посмотрю вечером и отвечу здесь.",
  "Бюджет {m} рублей, срок {date}, правок не больше {k}.",
  "В файле {n} строк, ошибка в строке {n4}, остальное верно.",
  "谢谢,文件我今晚看,{date} 之前给您反馈。",
  "一共 {n} 张图,尺寸 {w} x {h},预算 {m} 元。",
  "ありがとうございます。{date} までに修正版を提出します。",
  "画像は {n} 枚、サイズは {w}×{h} でお願いします。",
  "감사합니다. {date}까지 수정본 올려 드릴게요.",
  "شكرا، سأراجع الملف اليوم وأرد عليك هنا.",
  "Makasih kak, revisi {k} halaman selesai {date} ya.",
  "Dzięki, poprawki do {k} stron wrzucę tutaj {date}.",
  "Teşekkürler {p}, {k} sayfa bitti, kalanlar {date}.",
];

/** A small, well-mixed generator (mulberry32), so that the same seed gives the same lines everywhere. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** `count` lines of ordinary talk; the same for the same seed. */
export function benignChat(count: number, seed: number): string[] {
  const random = randomOf(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const int = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  const two = (value: number) => String(value).padStart(2, "0");
  const fill: Record<string, () => string> = {
    p: () => pick(PEOPLE),
    t: () => pick(THINGS),
    t2: () => pick(THINGS),
    d: () => pick(DAYS),
    a: () => pick(["bigger", "smaller", "darker", "lighter", "calmer", "tighter"]),
    v: () => `${int(1, 9)}.${int(0, 20)}.${int(0, 9)}`,
    v2: () => `${int(10, 19)}.${int(0, 9)}`,
    v3: () => String(int(100, 140)),
    n: () => String(int(5, 90)),
    n2: () => String(int(2, 30)),
    n4: () => String(int(100, 4000)),
    k: () => String(int(2, 12)),
    k2: () => String(int(1, 6)),
    k3: () => String(int(13, 40)),
    m: () => String(int(5, 90) * 10),
    m2: () => String(int(5, 30) * 10),
    m3: () => String(int(91, 200) * 10),
    c: () => two(int(0, 99)),
    r: () => `$${int(12, 90)}`,
    y: () => String(int(2015, 2026)),
    e: () => pick(["400", "404", "422", "500", "0x80070005", "E1102"]),
    o: () => `#${int(1000, 99999)}`,
    w: () => String(int(4, 24) * 80),
    h: () => String(int(4, 24) * 60),
    w2: () => String(int(4, 8) * 80),
    h2: () => String(int(4, 8) * 90),
    f: () => pick(["draft_v2.docx", "final-3.psd", "logo.svg", "export_2026.csv", "brief.pdf", "cut01.mp4"]),
    f2: () => pick(["notes.txt", "old_menu.pdf", "moodboard.png", "specs.xlsx"]),
    date: () =>
      pick([
        `${int(1, 28)}.${two(int(1, 12))}.2026`,
        `2026-${two(int(1, 12))}-${two(int(1, 28))}`,
        `${int(1, 28)}/${two(int(1, 12))}`,
      ]),
    time: () => `${int(8, 18)}:${pick(["00", "15", "30", "45"])}`,
    time2: () => `${int(0, 9)}:${two(int(0, 59))}`,
  };
  return Array.from({ length: count }, () => {
    const line = random() < 0.62 ? pick(ENGLISH) : pick(OTHERS);
    const text = line.replace(/\{(\w+)\}/g, (_, name: string) => fill[name]?.() ?? "");
    return random() < 0.3 ? `${text} ${pick(["Thanks!", "Cheers", "🙂", "Let me know.", "👍", "Talk soon."])}` : text;
  });
}
