import type { Random } from "@/prisma/seed/demo/random";

/**
 * What people write when they break the contact or payment rules. Numbers, domains and handles are reserved or invented.
 */
const AREAS = ["212", "415", "617", "312", "206", "305"] as const;
const DIGIT = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"] as const;
const HANDLES = [
  "kestrel_works",
  "north.atelier",
  "pixel_rowan",
  "vela.studio",
  "oak_and_ink",
  "delta_builds",
] as const;
const DOMAINS = ["example.com", "example.net", "example.org"] as const;
const NAMES = ["lena", "marcus", "studio", "hello", "quotes", "j.hale", "office"] as const;

function phone(random: Random): string {
  return `${random.pick(AREAS)}-555-01${String(random.between(0, 99)).padStart(2, "0")}`;
}

function spelled(digits: string): string {
  return [...digits.replace(/\D/g, "")].map((digit) => DIGIT[Number(digit)]!).join(" ");
}

function email(random: Random): string {
  return `${random.pick(NAMES)}@${random.pick(DOMAINS)}`;
}

/** A line that shares or asks for contact. */
export function contactLine(random: Random): string {
  const address = email(random);
  const number = phone(random);
  const handle = random.pick(HANDLES);
  const line = random.pick([
    () => `Before we talk terms, write to me at ${address} and I will send the samples.`,
    () => `Easier by phone: +1 ${number.replaceAll("-", " ")}, any time after nine.`,
    () => `Add me on Telegram @${handle}, I answer faster there.`,
    () => `You can reach me on WhatsApp +1${number.replaceAll("-", "")}.`,
    () => `My number is ${spelled(number)}, call in the afternoon.`,
    () => `${address.replace("@", " (at) ").replace(".", " [dot] ")} is where I read everything.`,
    () => "What is the best way to reach you outside the site? I prefer not to type here.",
    () => "Could you send me your email or phone number so that we can talk properly?",
    () => `Let us meet first: https://meet.google.com/abc-defg-hij, I am there at ten.`,
    () => `Skype me, live:${handle.replace(/[._]/g, "")}, then we settle the details.`,
    () => `Escríbeme por WhatsApp al +34 600 000 ${String(random.between(100, 999))}, así vamos más rápido.`,
    () => `Schreib mir bitte direkt an ${address}, dann schicke ich den Entwurf.`,
    () => `Instagram is best, I am ${handle} there, send me a message.`,
    () => `Пиши мне в телеграм, ник @${handle}, там быстрее.`,
  ]);
  return line();
}

/** A line that moves the payment off the platform. */
export function paymentLine(random: Random): string {
  return random.pick([
    "To save the platform fee let us settle directly, I pay by bank transfer the same day.",
    "If you send me your PayPal I will pay you there and we both skip the commission.",
    "Next month please invoice me directly, the site takes ten percent from both of us for nothing.",
    "I would rather pay in USDT to your wallet than through the milestones here, it is cheaper for you.",
    "We could close the contract here and continue privately, same rate, no fees.",
    "Te pago por transferencia fuera de la plataforma y así nos ahorramos la comisión.",
    "Can we do the second half by Wise outside the site? You get ten percent more.",
  ]);
}

/** A line of a known scam script. */
export function scamLine(random: Random): string {
  return random.pick([
    "To make sure you are paid we both sign a binding contract and a third-party escrow company pays you whatever I think of the work.",
    "Before the first task you pay a refundable registration fee of 50 dollars, you get it back with the first salary.",
    "We mail you a cheque, deposit it by phone and buy the laptop from our vendor with the money, the rest is yours.",
    "Rate products to earn, top up 100 USDT to unlock the next set, everything is paid out in the evening.",
    "Let me use your account for US-only jobs and you keep thirty percent of everything, no work for you.",
    "Buy the crypto for me today and I release a bonus milestone of 500.",
  ]);
}

/** Lines by people who did nothing wrong but use the words. */
export const INNOCENT_LINES: readonly string[] = [
  "Sorry, I can't take payment outside the platform, it is against the rules.",
  "Thank you, but I keep everything here until there is a contract.",
  "A client asked me to pay a deposit on Telegram yesterday, I have reported it.",
  'Script line: "Call 555-0142 today". Should the zero be "oh"?',
  "If you hire me here we can talk about tools then; until that I use Messages.",
  "The footer must show the support line of your shop, please send the text in the brief.",
];
