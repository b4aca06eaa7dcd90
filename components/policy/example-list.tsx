import { nameOfViolation } from "@/components/evidence/family";
import { draftText } from "@/components/policy/draft-text";
import type { Example } from "@/lib/domain/backtests/schema";

const codes = (list: readonly string[]) =>
  list.length === 0 ? draftText.comparing.nothing : list.map((code) => nameOfViolation(code, "long")).join(", ");

/** Masked texts that two policies judge otherwise. */
export function ExampleList({ examples, title }: { examples: readonly Example[]; title?: string }) {
  if (examples.length === 0) return null;
  return (
    <>
      {title === undefined ? null : <h3>{title}</h3>}
      <ul>
        {examples.map((example) => (
          <li key={example.contentId}>
            “{example.text ?? draftText.backtest.gone}” ({example.surface}, {example.phase}, {example.accountId}):{" "}
            {codes(example.live)} → {codes(example.draft)}
          </li>
        ))}
      </ul>
    </>
  );
}
