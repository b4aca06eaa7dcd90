import { contact, payment, type Rule, scam } from "@/lib/detect/intent/rule";

const ASKING = "ask:.5 lets:.5 question:.4 you:.2";

const CONTACT_RULES: readonly Rule[] = [
  // The other's number, address or name in a messenger
  contact("asks_your_contact", 1.9, "yid + give|ask|talk|srch|lets|wrt|tel", 60, {
    plus: "question:.4 out:.8",
    soft: ["work"],
  }),
  contact("asks_your_contact_briefly", 1.2, "yid", 40, { needs: ["question"] }),
  contact("asks_your_contact_twice", 1.2, "yid + yid", 20, { plus: "question:.3", soft: ["work"] }),
  contact("asks_for_means_briefly", 0.2, "ask|give|lets + cid", 35, {
    needs: ["question"],
    plus: "you:.5 me:.3 out:.8 dir:.4",
  }),
  contact("asks_in_one_phrase", 1.7, "askc", 50, {
    plus: "question:.4 tel:.4 out:.8",
    immune: ["here"],
    soft: ["work"],
  }),
  contact("asks_your_app", 1.6, "app|euph + you + ask|give", 45, { plus: "question:.4" }),
  contact("asks_app", 1.3, "app|euph + you|ask|lets", 40, { needs: ["question"] }),
  contact("asks_have_app", 1.2, "ask + app|euph", 16, { plus: "question:.5 you:.3" }),
  contact("asks_weak_app", 0.7, "appw|soc + you|ask + ask|give|add", 30, { plus: "question:.4" }),
  contact("asks_contact_outside", 2.2, "cid|wrt|call|tel|add + out|else", 60, { immune: ["here"], soft: ["work"] }),
  contact("asks_for_means", 0.9, "give|ask + cid + me|you", 45, { plus: "question:.5 out:.8 dir:.4" }),
  contact("sends_to_own_address", 1.6, "give|talk|aply + mid", 70),
  // Contact me by
  contact("text_me_on_app", 1.7, "telapp", 40, { plus: "value:.6 ask:.2 lets:.2", soft: ["work"] }),
  contact("text_me", 0.1, "tel", 40, {
    plus: "value:1.6 via:.7 app:1.6 cid:1.2 askc:.6 fil:.9 give:.3 ask:.2 out:1 else:1 dir:.5",
    soft: ["work"],
  }),
  contact("call_me", -0.6, "call", 40, { plus: "value:1.9 via:1.6 app:2 cid:1.7 out:1 else:1 dir:.7" }),
  contact("write_me_on_app", 2.2, "wrt|call|tel|add + app|euph|mid", 55, { soft: ["work"] }),
  contact("write_me_on_weak_app", 1.3, "wrt|call|tel|add + appw|soc|via|cid", 45, { plus: "value:.8 dir:.4" }),
  contact("write_me_value", 0.9, "wrt|add", 40, { needs: ["value"], soft: ["work"] }),
  contact("write_me_directly", 0.7, "wrt|call|tel|add + dir", 30, { soft: ["work"] }),
  // Another channel
  contact("talk_on_app", 1.4, "talk|give + app|euph", 40, { plus: ASKING }),
  contact("talk_on_weak_app", 0.5, "talk + appw|soc|via", 35, { plus: ASKING }),
  contact("talk_elsewhere", 1.3, "talk + out|else", 40, { plus: ASKING, immune: ["here"] }),
  contact("by_voice_elsewhere", 1, "via + else", 70, { plus: ASKING, immune: ["here"], soft: ["work"] }),
  contact("leaves_bad_place", 0.8, "bad + else", 90, {
    plus: "lets:.5 talk:.5 question:.3 you:.2",
    immune: ["here"],
    soft: ["work"],
  }),
  contact("asks_where_else", 0.4, "else + you", 20, {
    needs: ["question"],
    plus: "ask:.4 give:.4 lets:.3 bad:.3 talk:.5 thr:.3",
    immune: ["here"],
    soft: ["work"],
  }),
  contact("talk_directly", -0.6, "talk + dir", 30, { plus: ASKING }),
  contact("lets_app", 1.6, "lets + app|euph", 35, { soft: ["work"] }),
  contact("on_app", 0.8, "app|euph + me", 9, { plus: "value:1 thr:.7 here:.3", immune: ["here"] }),
  contact("app_value", 0.5, "app|euph", 30, { needs: ["value"], plus: "question:.5" }),
  contact("app_there", 0.8, "app|euph|soc|appw + thr", 80, { plus: ASKING, immune: ["here"] }),
  contact("there_value", 0.6, "thr + wrt|talk|give|call|tel", 40, {
    needs: ["value"],
    immune: ["here"],
    soft: ["work"],
  }),
  contact("code_word", 0.3, "euph", 40, { plus: ASKING }),
  contact("hints_at_contact", 0.8, "hintc", 40, { plus: ASKING, immune: ["here"], soft: ["work"] }),
  contact("hints_twice_at_contact", 1.5, "hintc + hintc|srch|bad", 90, {
    plus: ASKING,
    immune: ["here"],
    soft: ["work"],
  }),
  contact("own_channel_better", 0.5, "mid + pref", 25, { plus: "thr:.4 question:.2", soft: ["work"] }),
  contact("names_app_briefly", 0.8, "app|euph", 20, { needs: ["question", "short"], soft: ["work"] }),
  contact("names_network_briefly", -0.4, "soc", 20, {
    needs: ["question", "short"],
    plus: "ask:.2 you:.8 lets:.4 add:.5",
    soft: ["work"],
  }),
  contact("prefers_channel", 0.3, "pref + app|cid|euph|soc|via", 26, { plus: "me:.6 yid:.6 thr:.4 question:.3" }),
  contact("says_how_to_reach", 0.5, "rch", 50, {
    plus: "fil:1 question:.6 thr:.5 out:.8 else:.6 app:1 value:1 srch:.5 you:.2 ask:.3",
    soft: ["work"],
  }),
  // Past the filter
  contact("evades_filter", 2, "spl + flt|bad", 70, { plus: "cid:.6 yid:.6 mid:.6 give:.4 wrt:.3", soft: ["work"] }),
  contact("evades_filter_with_contact", 1.1, "flt + yid|mid|cid|app", 70, { plus: "spl:.5 give:.6 wrt:.4 ask:.3" }),
  contact("hides_contact_in_file", 0.6, "fil + cid|mid|wrt|hintc|rch|flt", 70, { plus: "me:.5 you:.3 srch:.4 thr:.2" }),
  // Find me by name
  contact("look_me_up", 1.3, "srch + name|web|mid", 60, {
    plus: "soc:.6 app:.8 cid:.6 web:.5 name:.4",
    soft: ["work"],
  }),
  contact("look_up", -0.6, "srch + me", 30, { plus: "soc:1.2 app:1.2 cid:1.4 name:1 web:1 same:1", soft: ["work"] }),
  contact("look_up_on_social", 1.2, "srch|add + soc|appw", 45, { plus: "name:.7 me:.4 same:.8", soft: ["work"] }),
  contact("same_name", 1.8, "same + app|euph|soc|appw|thr|else", 60, { immune: ["here"], soft: ["work"] }),
  contact("same_name_here", 0.9, "same + here", 40, { immune: ["here"] }),
  contact("contact_on_web", 1.5, "web + cid|wrt|call|tel|add", 60, { immune: ["here"] }),
  contact("apply_elsewhere", 1.6, "aply + web|out|else|form|via|cid", 60, { immune: ["neg"], soft: ["work"] }),
  contact("apply_with_contact", 1, "aply + yid", 80, { soft: ["work"] }),
  contact("fill_in_form", 1.4, "form + cid|yid|rch", 80),
  contact("scan_code", 1.3, "qr + srch|wrt|call|tel|add|talk|me|cid", 60),
];

const OFFER = "lets:.4 question:.3 you:.2 me:.2";

const PAYMENT_RULES: readonly Rule[] = [
  payment("pays_outside", 2.2, "pay|inv|trf + out|else", 55, { plus: "fee:.5 pm:.4 chp:.5", immune: ["here"] }),
  payment("pays_directly", 1.6, "pay|inv|trf + dir", 40, {
    plus: "fee:.6 pm:.6 pmw:.4 chp:.5 me:.3 you:.2 question:.2 acc:.4",
  }),
  payment("deals_outside", 1.8, "deal + out", 40, { plus: "question:.3 chp:.6 fee:.6", immune: ["here"] }),
  payment("deals_directly", -1, "deal + dir|else", 40, { plus: "lets:.6 question:.4 chp:2 fee:1.8 pay:.5 avd:.8" }),
  payment("avoids_fee", 1.9, "avd + fee", 35, { plus: `${OFFER} out:.6 dir:.5 chp:.4`, immune: ["neg"] }),
  payment("avoids_platform", 1.3, "avd + here|plat", 14, {
    ordered: true,
    plus: "lets:.5 question:.4 chp:.8 pay:.7 deal:.4 fee:.6",
    immune: ["here", "plat"],
  }),
  payment("cheaper_outside", 2.1, "chp + out|dir|else", 60, { immune: ["here"] }),
  payment("cheaper_without_fee", 0.7, "chp + fee + out|dir|avd|lets|else", 80),
  payment("pays_by_means", 0.9, "pay|trf|give|inv + pm", 45, { plus: `${OFFER} ask:.3 fee:.5 pref:.4 dir:.6` }),
  payment("pays_by_weak_means", 0.6, "pay|trf|give + pmw", 40, { plus: `${OFFER} ask:.3 fee:.7 dir:.8 pref:.4` }),
  payment("transfers_money", 0.5, "trf + pay", 15, { plus: "lets:.3 question:.3 you:.2 me:.2 dir:.6 fee:.4" }),
  payment("pays_through_app", 1.2, "payapp", 40, { plus: `${OFFER} fee:.6 dir:.5 pay:.4`, soft: ["work"] }),
  payment("takes_means", 1.2, "pref|ask|lets + pm", 35, { plus: "question:.4 me:.2 you:.3" }),
  payment("takes_weak_means", 0.5, "pref|ask|lets + pmw", 30, { plus: "question:.5 fee:.7 pay:.5" }),
  payment("means_question", 0.9, "pm", 30, { needs: ["question"], plus: "you:.3 lets:.3 pay:.3" }),
  payment("to_account", 1.4, "acc + give|trf|pay|ask", 45, { plus: "question:.2 dir:.5 value:.5" }),
  payment("your_pay_id", 1.5, "pm + you|me + ask|give", 35, { plus: "question:.4" }),
  // "How much without the platform?": whoever names no channel means the money.
  payment("outside_for_how_much", 0.5, "out + lets|ask|chp|deal|dir", 45, {
    needs: ["question"],
    plus: "chp:.6 fee:.6 avd:.3 dir:.3 talk:-1.8 cid:-1.8 app:-1.8 wrt:-1.8 tel:-1.8 yid:-1.8 else:-.6",
    immune: ["here"],
  }),
  payment("price_outside", 1.3, "prc + out", 45, {
    plus: "question:.4 lets:.2 chp:.5 dir:.3 deal:.2",
    immune: ["here"],
  }),
  payment("difference_outside", 1.1, "over + out", 30, { plus: "fee:.4 pay:.4 me:.2" }),
  payment("next_time_outside", 1.6, "nxt + out", 60, {
    plus: "lets:.4 question:.3 chp:.5 deal:.3 pay:.3 fee:.4 you:.1",
    immune: ["here", "plat"],
  }),
  payment("next_time_directly", 0.5, "nxt + dir", 45, {
    plus: "lets:.3 question:.3 chp:.9 fee:.9 deal:.4 pay:.6 trf:.4 inv:.4",
  }),
  payment("next_time_without_fee", 0.8, "nxt + fee", 45, { plus: "lets:.3 question:.2 avd:.9 dir:.6 chp:.5 out:.6" }),
  payment("means_without_contract", 1.2, "pm|pmw + out|hintp", 45, { plus: "pay:.4 me:.2 fee:.4" }),
  payment("ends_contract_and", 1.4, "endc + dir|out|pm|pmw|payapp|gift|hintp|offp|else", 110, {
    plus: "lets:.3 over:.5 pay:.4",
    immune: ["plat"],
  }),
  payment("ends_offer_for_bill", 1.2, "endc + inv|chp", 70, { plus: "oth:.4 dir:.4", immune: ["plat"] }),
  payment("pays_another_way", 0.6, "pay|trf|over + oth", 40, { plus: `${OFFER} fee:.6 pm:.4` }),
  payment("sends_money_another_way", 0.4, "give + oth", 25, { needs: ["money"], plus: OFFER }),
  payment("hints_at_payment", 0.9, "hintp", 40, { plus: `${OFFER} fee:.5 pay:.4 chp:.5`, immune: ["here", "plat"] }),
  payment("offers_in_one_phrase", 1.8, "offp", 50, {
    plus: "question:.3 fee:.5 chp:.5 pay:.4 pmw:.4 trf:.3 payapp:.4 endc:.5 nxt:.3 oth:.3 rest:.3",
    immune: ["here", "plat"],
    soft: ["work"],
  }),
  payment("cheaper_by_means", 1.3, "chp + pm|payapp + here|plat|offi", 50, {
    plus: "question:.2 fee:.4 prc:.3",
    immune: ["here", "plat"],
  }),
  // "800 on here, 700 if you pay me": two prices for one thing, told apart by the way the money goes.
  payment("two_prices", 1.6, "here|plat|offi + out|dir|pmw|pm|avd|own|hintp|inv", 50, {
    needs: ["prices"],
    plus: "lets:.3 question:.3 chp:.4 me:.2 prc:.2 fee:.3",
    immune: ["here", "plat"],
  }),
  payment("pays_rest_by_means", 1.2, "rest + pm|acc", 40, { plus: `${OFFER} ask:.3 pay:.3 trf:.4 give:.3 pref:.3` }),
  payment("pays_rest_by_weak_means", 0.7, "rest + pmw", 36, { plus: `${OFFER} ask:.3 pay:.3 trf:.4 give:.3 dir:.4` }),
  payment("pays_rest_otherwise", 0.1, "rest + dir|oth|out", 36, { plus: `${OFFER} pay:.8 trf:.8 inv:.8 fee:.5` }),
  payment("splits_payment", 1.3, "here|plat|offi + rest + pm|pmw|payapp|out|dir|acc|oth|hintp", 60, {
    plus: `${OFFER} pay:.3 trf:.4 over:.3`,
    immune: ["here", "plat"],
  }),
  payment("orders_from_own_firm", 1, "own + chp|inv|avd|fee|nxt", 60, {
    plus: `${OFFER} dir:.4 out:.6`,
    soft: ["work"],
  }),
  payment("refunds_by_means", 1.2, "rfnd|back + pm|acc", 40, {
    plus: "me:.2 you:.2 alt:.4 endc:.4 avd:.3 question:.3",
  }),
  payment("refunds_by_weak_means", 0.6, "rfnd + pmw", 36, {
    plus: "me:.2 you:.2 alt:.5 endc:.5 avd:.3 question:.3 dir:.4 oth:.4",
  }),
  payment("refund_goes_round", 0.8, "rfnd|back|rfd + acc|pm|pmw + out|dir|alt|oth|avd", 60, {
    plus: "me:.3 question:.3",
    immune: ["here", "plat"],
  }),
  payment("next_time_by_invoice", 0.4, "nxt + inv|pmw|pm|acc", 50, {
    plus: "lets:.4 question:.3 pay:.4 trf:.5 dir:.5 fee:.5 avd:.3 chp:.5 out:.5",
  }),
  payment("other_way_for_fee", 0.7, "fee + oth|else", 45, {
    plus: "lets:.5 question:.4 avd:.4 pay:.3 nxt:.4",
    immune: ["plat", "here"],
  }),
  payment("refunds_otherwise", 0.9, "rfnd + dir|oth|out", 40, { plus: "endc:.5 alt:.4 avd:.3 question:.2" }),
  // "Fetch me three, I'll add it to the milestone": the site only gives back what the codes took.
  payment("pays_gift_card", 1.5, "gift + pay|give|trf|exch|rfee|unlk", 60, { soft: ["plat"] }),
];

/** The scripts by which freelancers are defrauded; they stretch over sentences. */
const SCAM_RULES: readonly Rule[] = [
  scam("S1", "script_escrow", 1.6, "esc + third|vend", 90, { plus: "topup:.6 unlk:.5 rfd:.4", immune: ["plat"] }),
  scam("S1", "script_escrow_fee", 1.4, "esc + unlk|rfee|topup", 120, { plus: "third:.5 rfd:.4", immune: ["plat"] }),
  scam("S2", "script_pay_to_work", 1.5, "rfee + pay|trf|give|pm|pmw|rfd|topup", 80, {
    plus: "rfd:1.2 job:1 pm:.6 pmw:.4 gift:.6",
    soft: ["rule"],
  }),
  scam("S2", "script_pay_first", 1.1, "job + pay + rfd", 130, { plus: "rfee:.6 pm:.4" }),
  scam("S2", "script_fee_first", 1.0, "rfee + job", 160, { plus: "rfd:.8" }),
  // "Buy the training before you start, it comes back with the first pay": neither half says it alone.
  scam("S2", "script_buy_first", 1.5, "exch|pay + job|equip|vend|rfee + rfd", 110, {
    plus: "vend:.5 rfnd:.3",
    soft: ["rule", "work"],
  }),
  scam("S2", "script_unlock_fee", 1.6, "unlk + pay|trf|give|topup", 60, {
    plus: "cur:.5 pm:.5",
    immune: ["plat", "here"],
  }),
  scam("S3", "script_cheque", 1.4, "chq + topup|equip|vend|over|back", 120, {
    plus: "vend:.8 equip:.7 over:.6 back:.5",
  }),
  scam("S4", "script_overpay", 1.6, "over + back + pay|trf|chq|give|pm|pmw", 130, { plus: "pm:.4 chq:.4" }),
  scam("S4", "script_overpay_elsewhere", 1.5, "over + back|rfnd|rfd|trf|give + oth", 110, { plus: "pay:.4 pm:.4" }),
  // "Overpaid your milestone, return that part by gift card codes": the site gives nothing back in codes.
  scam("S4", "script_overpay_codes", 1.5, "over + back|rfnd|rfd + gift", 130, { plus: "third:.3", immune: ["plat"] }),
  scam("S5", "script_tasks", 1.7, "task + topup|cur", 160, { plus: "daily:.7 topup:.6", immune: ["plat", "here"] }),
  scam("S5", "script_money_back", 1.1, "topup + back|rfd", 60, { plus: "task:.8 daily:.7", immune: ["plat", "here"] }),
  scam("S5", "script_top_up", 1.1, "topup + cur|acc|pm|pmw|daily", 90, {
    plus: "task:.8 daily:.7 rfd:.7",
    immune: ["here"],
  }),
  scam("S5", "script_task_pay", 1.0, "task + daily", 120, {
    plus: "pm:.7 cur:.7 app:.6 job:.4",
    immune: ["plat", "here"],
  }),
  scam("S6", "script_exchange", 1.5, "exch + cur + me|lets|ask|over|rest|rfd|rfnd|back", 60, {
    plus: "over:.4 pm:.3 acc:.4",
  }),
  scam("S7", "script_account_rent", 2.0, "rent + acct", 35, { plus: "daily:.4 pm:.4 app:.3 pay:.3" }),
  scam("S8", "script_vendor", 1.6, "exch|pay|trf|give + equip|rfee + vend", 120, { plus: "rfd:.8 pm:.5" }),
  scam("S9", "script_threat", 1.7, "threat + pay|trf|give|pm|back|out|rfnd|rfd", 110, { soft: ["work"] }),
  scam("S9", "script_credentials", 1.6, "cred + give|ask|job", 120, { plus: "job:.8 acc:.4" }),
  scam("S9", "script_phishing", 2.2, "lgn + lgn|cred|acc|acct", 140, {
    plus: "you:.2",
    immune: ["plat", "here", "neg"],
    soft: ["rep", "rule"],
  }),
  scam("S9", "script_credentials_twice", 1.2, "cred + cred", 90, { plus: "job:.8 acc:.4 pay:.3", soft: ["rule"] }),
];

export const RULES: readonly Rule[] = [...CONTACT_RULES, ...PAYMENT_RULES, ...SCAM_RULES];
