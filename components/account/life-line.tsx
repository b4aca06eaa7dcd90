"use client";

import {
  IconBan,
  IconCheck,
  IconClock,
  IconLock,
  IconMessageExclamation,
  IconStarOff,
  IconUserOff,
  type TablerIcon,
} from "@tabler/icons-react";
import classes from "@/components/account/life-line.module.css";
import { type LifeState, lifeOf, type Stretch } from "@/components/account/status-line";
import { accountText } from "@/components/account/text";
import { readableCode } from "@/components/evidence/text";
import { useNow, useZone } from "@/components/ui/time";
import { absolute, day, dayAndClock } from "@/components/ui/time-format";
import type { AccountView } from "@/lib/domain/accounts/schema";
import type { EnforcementRow } from "@/lib/domain/enforcement/schema";
import { DAY_MS } from "@/lib/platform/time";

const ICONS: Record<LifeState, TablerIcon> = {
  active: IconCheck,
  restricted: IconBan,
  suspended: IconUserOff,
  closed: IconLock,
  review: IconClock,
};
const TICKS = 5;
const CLOSE = 5 * DAY_MS;

function nameOf(stretch: Stretch): string {
  const words = accountText.life;
  if (stretch.byMarketplace && stretch.state !== "review") return words.reported[stretch.state];
  return stretch.state === "closed" ? words.reported.closed : words[stretch.state];
}

/** Status from when the account is known until now, in one bar; warnings and stripped badges are points on it. */
export function LifeLine({ account, measures }: { account: AccountView; measures: readonly EnforcementRow[] }) {
  const words = accountText.life;
  const zone = useZone();
  const now = useNow();
  const standing = account.cases.filter((one) => one.status !== "decided" && one.status !== "withdrawn");
  const life = lifeOf({
    since: Date.parse(account.joinedAt ?? account.firstSeenAt),
    now,
    measures,
    reported: {
      status: account.reported.status,
      since: account.describedAt === null ? null : Date.parse(account.describedAt),
    },
    reviewSince: standing.length === 0 ? null : Math.min(...standing.map((one) => Date.parse(one.openedAt))),
  });
  const length = Math.max(1, life.to - life.from);
  const place = (at: number) => `${((at - life.from) / length) * 100}%`;
  const date = (at: number) => day(at, zone, now);
  // Days apart need no hour; within a few days the day alone would repeat itself.
  const tick = (at: number) => (length < CLOSE ? dayAndClock(at, zone, now) : date(at));
  const inWords = (stretch: Stretch) =>
    words.from(nameOf(stretch), date(stretch.from), stretch.to >= now ? words.now : date(stretch.to));
  return (
    <section className={classes.life} aria-label={words.label}>
      <div className={classes.lane} data-marked={life.marks.length > 0 || undefined} aria-hidden="true">
        {life.stretches.map((stretch) => {
          const Icon = ICONS[stretch.state];
          return (
            <span
              key={stretch.from}
              className={classes.stretch}
              data-state={stretch.state}
              style={{ left: place(stretch.from), width: `calc(${place(stretch.to)} - ${place(stretch.from)} - 2px)` }}
              title={inWords(stretch)}
            >
              <Icon size={12} stroke={2} />
              <span className={classes.word}>{nameOf(stretch)}</span>
            </span>
          );
        })}
        {life.marks.map((mark) => {
          const Icon = mark.kind === "warn" ? IconMessageExclamation : IconStarOff;
          const name = mark.kind === "warn" ? words.warned : words.badge(readableCode(mark.badge ?? ""));
          return (
            <span
              key={mark.id}
              className={classes.mark}
              style={{ left: `clamp(8px, ${place(mark.at)}, calc(100% - 8px))` }}
              title={`${name}, ${absolute(mark.at, zone)}`}
            >
              <Icon size={12} stroke={2} />
            </span>
          );
        })}
      </div>
      <div className={classes.axis} aria-hidden="true">
        {Array.from({ length: TICKS }, (_, index) => {
          const at = life.from + (length * index) / (TICKS - 1);
          return <span key={at}>{index === TICKS - 1 ? `${words.today}, ${tick(at)}` : tick(at)}</span>;
        })}
      </div>
      <ol className="visually-hidden">
        {life.stretches.map((stretch) => (
          <li key={stretch.from}>{inWords(stretch)}</li>
        ))}
        {life.marks.map((mark) => (
          <li key={mark.id}>
            {mark.kind === "warn" ? words.warned : words.badge(readableCode(mark.badge ?? ""))}, {date(mark.at)}
          </li>
        ))}
      </ol>
    </section>
  );
}
