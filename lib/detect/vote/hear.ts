import type { Candidate } from "@/lib/detect/intent/judge";
import type { Hit } from "@/lib/detect/intent/matcher";
import { SLOT_INDEX } from "@/lib/detect/intent/slots";
import type { Ballot, Vote } from "@/lib/detect/vote/vote";

/**
 * Share of the word model's log odds that is added to what the phrases say, and the most it may add. About payment it is
 * worth less: there the same words serve the platform's own.
 */
const SHARE = { solicit_contact: 1, solicit_payment: 0.6 } as const;
const MOST = 2;
/**
 * The same where it speaks against the phrases, and the most it may take: over nine sets at first sight a phrase that the
 * words about it speak against was wrong as often as right, one that they speak for hardly ever. Not so against an ask
 * for contact where the words speak for payment outside, which taught the model that they are no contact, nor against a
 * script of fraud, which is told by more than one sentence.
 */
const SHARE_AGAINST = { solicit_contact: 2, solicit_payment: 1.3 } as const;
const MOST_AGAINST = 2.8;
/**
 * Where the phrase is a whole ask or offer: in words it has never met the model says little but its bias, which would
 * silence every language and dialect that it has not been taught.
 */
const MOST_AGAINST_WHOLE = 2.1;
const SPEAKS_FOR_PAYMENT = -0.5;
/**
 * Added to its log odds beside a phrase: it learns from many times more ordinary lines than asks, and where a phrase spoke
 * the odds are better than that.
 */
const BESIDE_A_PHRASE = { solicit_contact: 0.6, solicit_payment: 0.4 } as const;
/**
 * What the word model must say to be heard alone, in log odds. With less, plain prose of languages that it knows little begins to be
 * marked; with more, asks in words no lexicon holds are lost.
 */
const ALONE = { solicit_contact: 0.5, solicit_payment: 0.35 } as const;
/** Votes that are not above this are never heard alone. */
export const LEAST_HEARD = Math.min(ALONE.solicit_contact, ALONE.solicit_payment);
/** Heard alone in one text at most, the surest first: a text that repeats an ask a thousand times says it no clearer. */
const MOST_ALONE = 100;
/** Where phrases say that the text refuses, warns or reports, words alone must be surer by this. */
const AGAINST_STANCE = 2.6;
/** And by this where a single word of the kind stands near. */
const AGAINST_GUARD = 1;
/** And by this in mark-up, code and lists of links, whose words the model knows too little of. */
const AGAINST_CODE = 1.3;

const voteOf = (ballot: Ballot, kind: Candidate["kind"]): Vote =>
  kind === "solicit_contact" ? ballot.contact : ballot.payment;

const isWhole = ({ slot }: Hit): boolean => slot === SLOT_INDEX.askc || slot === SLOT_INDEX.offp;

/** What the word model takes from a phrase; `said` is below nought. */
function against({ kind, script, used }: Candidate, { payment }: Ballot, said: number): number {
  const most = used.some(isWhole) ? MOST_AGAINST_WHOLE : MOST_AGAINST;
  return script !== null || (kind === "solicit_contact" && payment.logit > SPEAKS_FOR_PAYMENT)
    ? SHARE[kind] * Math.max(-MOST, said)
    : Math.max(-most, SHARE_AGAINST[kind] * said);
}

/**
 * The candidates of the phrases, each with the word model's vote for its stretch, and candidates of its own where it is
 * sure and the phrases are silent. `slope` is what log odds of candidates are multiplied with before they are a score;
 * `locate` gives the place in the original of units of the normal text; `isCode` says whether the text is
 * for machines, asked only where words would speak alone.
 */
export function hearVotes(
  candidates: readonly Candidate[],
  ballots: readonly Ballot[],
  slope: number,
  locate: (start: number, end: number) => { start: number; end: number },
  isCode: () => boolean = () => false,
): Candidate[] {
  const heard: Candidate[] = candidates.map((candidate) => {
    const ballot = ballots.find((item) => item.start <= candidate.start && candidate.start < item.end);
    if (ballot === undefined) return candidate;
    const { kind } = candidate;
    const said = voteOf(ballot, kind).logit + BESIDE_A_PHRASE[kind];
    const weight = (said < 0 ? against(candidate, ballot, said) : SHARE[kind] * Math.min(MOST, said)) / slope;
    return {
      ...candidate,
      logit: candidate.logit + weight,
      reasons: [...candidate.reasons, { code: "intent.words", weight: Math.round(weight * 100) / 100 }],
    };
  });
  const alone: Candidate[] = [];
  // Asked once: it reads all of the text, and a text may hold a thousand stretches.
  let known: boolean | null = null;
  const inCode = () => (known ??= isCode());
  for (const ballot of ballots) {
    for (const kind of ["solicit_contact", "solicit_payment"] as const) {
      const vote = voteOf(ballot, kind);
      const prose = vote.logit - ALONE[kind] - (ballot.guarded ? AGAINST_GUARD : 0);
      if (prose <= 0) continue;
      const over = inCode() ? prose - AGAINST_CODE : prose;
      if (over <= 0) continue;
      const near = heard.filter((item) => item.start < ballot.end && ballot.start < item.end);
      if (near.some((item) => item.kind === kind && item.logit > 0)) continue;
      if (over < AGAINST_STANCE && near.some((item) => item.stance !== null)) continue;
      const peak = locate(vote.peak.start, vote.peak.end);
      alone.push({
        kind,
        start: vote.start,
        end: vote.end,
        logit: over / slope,
        reasons: [
          {
            code: "intent.words_alone",
            weight: Math.round((over / slope) * 100) / 100,
            params: { from: peak.start, to: peak.end },
          },
        ],
        script: null,
        stance: null,
        used: [],
      });
    }
  }
  if (alone.length <= MOST_ALONE) return [...heard, ...alone];
  const surest = new Set([...alone].sort((a, b) => b.logit - a.logit || a.start - b.start).slice(0, MOST_ALONE));
  return [...heard, ...alone.filter((candidate) => surest.has(candidate))];
}
