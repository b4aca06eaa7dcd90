import type { Random } from "@/prisma/seed/demo/random";

/**
 * Ordinary talk about work: nothing here breaks a rule, much of it looks a little as if it might (numbers, versions,
 * money, a payment gateway as the task). What the desk must leave alone.
 */
type Project = {
  title: string;
  post: string;
  pitch: readonly string[];
  client: readonly string[];
  freelancer: readonly string[];
};

const PROJECTS: readonly Project[] = [
  {
    title: "Shopify theme migration",
    post: "We are moving our store from a custom theme to a current one. About 240 products, three languages, metafields everywhere. Budget $1,500-2,000, start 1 December, done by the 20th.",
    pitch: [
      "I have done three migrations of this size; the metafields are the part that takes time, and I would begin with an export of all 240 products.",
      "Happy to start next week. First milestone: theme on a copy of the store, second: data, third: launch and a week of fixes.",
    ],
    client: [
      "Can the size chart stay where it is? It is a page of its own with a table of 38 rows.",
      "The old theme is version 2.14.3, does that matter for the migration?",
      "We get about 1,200 orders a month, mostly between 6 and 10 in the evening.",
      "Please keep the checkout as it is, our gateway is approved and tested.",
      "Looks good on the phone now. The header jumps a little at 768 px though.",
    ],
    freelancer: [
      "The metafields are exported, 240 of 240. Eleven have empty values, I listed them in the sheet.",
      "I would not touch the gateway, only the template around it.",
      "Build 4412 is on the staging copy. Please look at the product page first.",
      "The jump at 768 px is fixed, it was the sticky bar.",
      "Three languages are done, the Spanish size chart still has two English words.",
    ],
  },
  {
    title: "Bookkeeping for two bakeries",
    post: "Monthly bookkeeping for two small bakeries, bank feeds about 18 months behind. Experience with receipts from suppliers wanted. $30-40 an hour, roughly 20 hours in the first month.",
    pitch: [
      "For seven years I have kept the books of small food businesses. I would reconcile the two current accounts first, then the card.",
      "My rate is as on my profile. In the first month: bank feeds up to date, supplier list cleaned, a date each month after which nothing changes.",
    ],
    client: [
      "The supplier list has duplicates, sorry about that. Flour alone is there four times.",
      "Statement for October is uploaded, 62 pages.",
      "Is the invoice 2025550142 paid twice or is that the deposit?",
      "Our accountant asks for the trial balance by the 14th.",
    ],
    freelancer: [
      "October is reconciled to the cent. One payment of 418.20 has no receipt.",
      "Invoice 2025550142 was paid once, the other is the deposit for the oven.",
      "Trial balance is in the folder, as of 31/10/2026.",
      "I closed September. From now on I would lock each month on the 5th.",
    ],
  },
  {
    title: "Payment gateway for a ticket shop",
    post: "Our ticket shop needs PayPal and Stripe as payment methods with refunds from the admin page. Laravel 11, PHP 8.3. Fixed price, tell us what you think it takes.",
    pitch: [
      "I have built four checkouts with PayPal and Stripe, two of them with partial refunds. Five days with tests.",
      "The refunds want care: a webhook that arrives twice must not refund twice. I would begin there.",
    ],
    client: [
      "Can a buyer pay half with a voucher and the rest by card?",
      "The bank wants a test of the card payments before we go live, can you prepare the list of cases?",
      "Stripe says the webhook secret is wrong on staging.",
      "Please show the fee on the receipt, tickets and fee on two lines.",
    ],
    freelancer: [
      "Vouchers and cards can be mixed, the order keeps both amounts.",
      "The webhook answers in 40 ms now, and a repeated event does nothing.",
      "PayPal sandbox is connected, the test buyer pays and the refund comes back.",
      "Test cases for the bank are in the repository, 27 of them, all green.",
    ],
  },
  {
    title: "Telegram bot for a gym",
    post: "We need a Telegram bot for our gym: members book classes, get a reminder two hours before and can cancel. Around 600 members. Node or Python.",
    pitch: [
      "I have written bots with booking and reminders, the last for a library with 2,000 readers. The bot would share the database of your site.",
      "Ten days: booking in the first week, reminders and the admin part in the second.",
    ],
    client: [
      "Can the bot also answer in Turkish?",
      "Classes are at 7:00, 9:30, 18:00 and 19:15, Sundays only 10:00.",
      "Reminder two hours before is fine, for the 7:00 class please the evening before.",
      "The bot token is in the environment file you made, I did not touch it.",
    ],
    freelancer: [
      "The bot answers in both languages by the language of the app.",
      "Cancelling frees the place at once, the first on the waiting list is asked.",
      "Load test: 600 bookings in a minute, slowest answer 0.8 s.",
      "Admin page shows bookings by class, with a file for the week.",
    ],
  },
  {
    title: "Contract work on a test network",
    post: "Audit-ready refactoring of a small token contract (Solidity 0.8). Deployment to a test network, scripts, 95% coverage. No marketing, only code.",
    pitch: [
      "I refactor and test contracts, five audits passed without a high finding. I would first write down what the contract must never do.",
      "Two weeks. You get a script that deploys and verifies, and a report of gas before and after.",
    ],
    client: [
      "Deploy the contract with the new wallet address from the config, then send test tokens from the script.",
      "The audit firm wants the invariants as text, one page is enough.",
      "Gas went down by 18%, very nice.",
    ],
    freelancer: [
      "Deployed on the test network, the script sends test tokens to every wallet in the list.",
      "Coverage is 97%, what is missing is the emergency stop.",
      "The owner can now be a multisig, 2 of 3.",
    ],
  },
  {
    title: "Voice-over for a plumber's advert",
    post: "A 30 second advert for local radio, warm voice, British English. The script is ready, three short takes wanted.",
    pitch: [
      "Fifteen years of radio, home studio. Three takes within two days, one round of changes included.",
      "I would read it a touch slower than the usual advert, the joke in the middle needs the pause.",
    ],
    client: [
      "Should the zero in the number be read as oh?",
      "Take two is the one. Could the last line be a little warmer?",
      "The station needs WAV, 48 kHz, 16 bit.",
    ],
    freelancer: [
      "The script's last line runs long, 31.4 seconds. Shall I drop the word today?",
      "Take four is uploaded, warmer ending, 29.8 seconds.",
      "WAV at 48 kHz is in the folder.",
    ],
  },
  {
    title: "Garden plan for a terraced house",
    post: "Planting plan for a garden of 6 x 14 m, half shade, clay. We want it green in winter. Drawing to scale and a list of plants.",
    pitch: [
      "I draw planting plans to 1:50 with a list by season. Half shade on clay is what most of my gardens are.",
      "One visit by video through the call button here, the plan a week later, one revision.",
    ],
    client: [
      "The tree on the left is 4 m high and stays.",
      "We measured again, it is 6.10 by 13.85.",
      "Could the path be 90 cm wide for the bicycles?",
      "We love it. The list has 41 plants, which are the most urgent?",
    ],
    freelancer: [
      "The path is 95 cm in the new drawing, bicycles pass.",
      "Hellebores and ferns under the tree, they stay green.",
      "Start with the hedge, the other 38 can wait for March.",
    ],
  },
  {
    title: "Traducción de un manual",
    post: "Traducción del alemán al español de un manual de 84 páginas (maquinaria agrícola). Se valora experiencia técnica. Entrega antes del 15 de diciembre.",
    pitch: [
      "Soy ingeniera agrónoma y traductora, he traducido seis manuales parecidos. Puedo entregar por capítulos.",
      "Trabajo unas 2.500 palabras al día, con glosario compartido desde el principio.",
    ],
    client: [
      "El capítulo 3 tiene tablas con 120 referencias, esas no se traducen.",
      "¿La palabra Zapfwelle la dejamos como toma de fuerza?",
      "Recibido el capítulo 5, muchas gracias, se lee muy bien.",
    ],
    freelancer: [
      "Sí, toma de fuerza, está en el glosario.",
      "Capítulos 1 a 4 entregados, 21.300 palabras.",
      "Mañana subo el capítulo 6 y la lista de dudas.",
    ],
  },
  {
    title: "Logo für eine Kletterhalle",
    post: "Logo und einfache Gestaltungsregeln für eine kleine Kletterhalle. Zwei Farben, soll auch auf T-Shirts funktionieren. Budget 600-800 Euro.",
    pitch: [
      "Ich zeichne Logos von Hand und digital, drei Richtungen zuerst, dann eine davon fertig.",
      "Zwei Wochen, zwei Korrekturrunden, alle Dateien am Ende.",
    ],
    client: [
      "Richtung zwei gefällt uns, der Griff könnte etwas runder sein.",
      "Auf dem T-Shirt ist das Logo 24 cm breit.",
      "Die Farben bitte auch als RAL.",
    ],
    freelancer: [
      "Der Griff ist runder, Variante 2b liegt im Ordner.",
      "RAL 5015 und RAL 9003, im Druck geprüft.",
      "Die Regeln haben vier Seiten, mehr braucht es nicht.",
    ],
  },
  {
    title: "Data cleaning for a survey",
    post: "3,480 survey answers from 14 cities, free text in four languages. Clean, code by topic, and a short report with tables. R or Python.",
    pitch: [
      "I code open answers by a scheme that two people test first; you get the agreement figures with the report.",
      "Cleaning 3 days, coding 5, report 2. The script is yours.",
    ],
    client: [
      "City 9 has two names in the data, please merge.",
      "How many answers did you drop and why?",
      "The second table should show shares and counts.",
      "Can you send the codebook with the file?",
    ],
    freelancer: [
      "112 answers dropped: 80 empty, 32 doubled. The list is in the appendix.",
      "Agreement between the two coders is 0.82 over 300 answers.",
      "Codebook and file are uploaded, version 1.2.",
    ],
  },
];

const OPENERS = [
  "Thanks for getting back so quickly.",
  "Hello and thank you for the invitation.",
  "Good morning!",
  "Hi, I read the brief twice and have one question.",
  "Thank you, that helps.",
  "Perfect.",
  "Sounds good to me.",
  "Sorry for the wait, it was a public holiday here.",
] as const;

const CLOSERS = [
  "Let me know what you think.",
  "More tomorrow.",
  "I will post an update here on Thursday.",
  "Please mark the milestone when you have looked at it.",
  "Have a good weekend.",
  "We can use the call button here at 14:30 if that is easier.",
  "",
  "",
  "",
] as const;

export function project(random: Random): Project {
  return random.pick(PROJECTS);
}

/** One ordinary line of a conversation about the project. */
export function line(random: Random, about: Project, role: "client" | "freelancer"): string {
  const body = random.pick(about[role]);
  return [random.chance(0.3) ? random.pick(OPENERS) : "", body, random.pick(CLOSERS)].filter(Boolean).join(" ");
}

export const PROFILES: readonly string[] = [
  "Email marketing expert, 8 years, Mailchimp and Klaviyo. I write, test and measure.",
  "Senior Flutter developer, 9 years, 30+ apps in both stores. I answer within a day.",
  "Bookkeeper for small food businesses. Closed books every month by the fifth working day.",
  "Django developer with PayPal API experience; refunds, subscriptions, reports.",
  "WhatsApp Business API integrations with templates and webhooks, Twilio and Meta.",
  "Voice-over artist, warm British English, home studio, WAV in two days.",
  "Ilustradora y diseñadora, libros infantiles y carteles. Trabajo a mano y en digital.",
  "Statistician. Surveys, sampling, honest error bars. R and a little Python.",
];
