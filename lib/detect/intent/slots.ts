/**
 * The slots of the phrase lattice. A lexicon says which words of a language fill a slot; a rule says which slots
 * standing close together state an ask or an offer.
 */
export const SLOTS = [
  // Channels: messengers, messengers whose name is an everyday word, social networks, code words, other means.
  "app",
  "appw",
  "soc",
  "euph",
  "cid", // phone number, e-mail address, contact details
  "yid", // "your number", also as one word
  "mid", // "my number"
  "via", // by phone, over e-mail
  "web", // our website, the maps listing
  "form",
  "qr",
  // Acts of contact
  "tel", // text me, ring me, e-mail me: the verb itself names an outside channel
  "telapp", // "write to me on Telegram" said in one phrase; made of a `tel` phrase that holds an app or a network
  "call", // call me: the platform may have calls of its own
  "wrt", // write to me, contact me, reach me
  "add", // add me, find me
  "give",
  "ask", // what is, may I have, do you have
  "talk", // talk, continue, move
  "lets",
  "aply",
  "srch",
  "same", // same user name
  "name", // my name, our company's name
  "thr", // there
  // Where
  "out",
  "else",
  "dir",
  "here",
  "plat", // milestone, platform escrow, call button
  // Persons
  "me",
  "you",
  // Payment
  "pay",
  "inv",
  "trf",
  "payapp", // "PayPal me" said in one phrase; made of a `trf` phrase that holds a means of payment
  "pm", // PayPal, Zelle: a means of payment and nothing else
  "pmw", // bank transfer, cash, Wise: everyday words too
  "fee", // the platform's cut
  "avd", // avoid, skip, without
  "chp", // cheaper, discount
  "deal", // work, deal, close, continue (of business, not of talk)
  "acc", // bank details, wallet
  "endc", // close or pause the contract
  "pref", // I take, I prefer, works for me
  "oth", // another way, separately
  // Said in one phrase, without naming a means: "same name everywhere", "off the books"
  "hintc",
  "hintp",
  "alt", // instead of, rather than
  "bad", // slow, crashes, blocks: said of the platform
  // Scripts
  "rfee", // registration fee, security deposit
  "rfd", // refundable
  "job", // you are hired, salary, training
  "chq",
  "vend",
  "equip",
  "over", // extra, remainder, difference
  "back", // send back, forward
  "topup",
  "task", // like, rate, click
  "daily",
  "rent",
  "acct", // a marketplace account
  "esc",
  "third",
  "cur", // crypto and other currencies
  "exch",
  "gift",
  "unlk", // unlock, activate, gas fee
  "threat",
  "cred", // bank login, photo of the ID
  // What makes text innocent
  "neg",
  "rule",
  "rep",
  "work",
  "made", // logo, article, flyer: what is being made; says little against paying for it elsewhere
  "cmp", // makes a name a topic: bot, users, API next to it
  "aft", // once hired
  "but", // ends the reach of a negation
  // Other
  "nxt", // next time, from now on
  "spl", // in words, with spaces, in a picture: a way past a filter
  "flt", // the filter deletes it
  "prc", // how much
  "fil", // on the last page, in the attachment
  "agree",
  "x", // an idiom: swallows the shorter hits inside it
  "lang", // an everyday word that only tells the language
  // Payment again; at the end because the word model knows slots by their place
  "rest", // the remainder, the other half, the extra hours
  "own", // through my company, my studio's site
  "offi", // officially, on paper, with the fee
  "rfnd", // give me my money back
  // Contact again
  "askc", // "drop me your number": a whole ask in one phrase
  "rch", // how to reach me, where you can be caught: no means named
  // Scripts again
  "lgn", // "confirm who you are here", "your account will be closed unless"
  "offp", // "I'll hand you the cash", "why go through the site": a whole offer in one phrase
] as const;
export type Slot = (typeof SLOTS)[number];

export const SLOT_INDEX: Readonly<Record<Slot, number>> = Object.fromEntries(
  SLOTS.map((slot, index) => [slot, index]),
) as Record<Slot, number>;

/**
 * The words of one language. Each slot holds phrases separated by commas; `(a/b/)` stands for any of its parts, the
 * empty one included; a `*` behind a word lets it go on (inflection), wherever it stands. Case, accents, apostrophes and repeated
 * spaces do not matter; a hyphen counts as a space.
 */
export type Lexicon = {
  /** BCP 47 language, or "any" for brand names. */
  lang: string;
  words: Partial<Record<Slot, string>>;
};
