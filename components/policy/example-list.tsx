import Link from "next/link";
import { nameOfViolation } from "@/components/evidence/family";
import classes from "@/components/insight/insight.module.css";
import { nameOfPart } from "@/components/insight/part-name";
import { draftText } from "@/components/policy/draft-text";
import { count } from "@/components/ui/money";
import { useMay } from "@/components/ui/staff";
import type { Example } from "@/lib/domain/backtests/schema";

const codes = (list: readonly string[]) =>
  list.length === 0 ? draftText.comparing.nothing : list.map((code) => nameOfViolation(code, "long")).join(", ");

/** Masked texts that two policies judge otherwise, the newest of `of`. */
export function ExampleList({ examples, title, of }: { examples: readonly Example[]; title?: string; of?: number }) {
  const opens = useMay("account:read");
  if (examples.length === 0) return null;
  return (
    <>
      {title === undefined ? null : (
        <h3>
          {title}
          {of === undefined ? null : `, ${draftText.backtest.shown(count(examples.length), count(of))}`}
        </h3>
      )}
      <ul>
        {examples.map((example) => (
          <li key={example.contentId}>
            “{example.text ?? draftText.backtest.gone}” ({nameOfPart("surface", example.surface)},{" "}
            {nameOfPart("phase", example.phase)},{" "}
            {opens ? (
              <Link
                href={`/accounts/${encodeURIComponent(example.accountId)}`}
                className={classes.link}
                prefetch={false}
              >
                {example.accountId}
              </Link>
            ) : (
              example.accountId
            )}
            ): {codes(example.live)} → {codes(example.draft)}
          </li>
        ))}
      </ul>
    </>
  );
}
