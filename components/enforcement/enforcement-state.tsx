"use client";

import { IconArrowBackUp, IconCheck, IconClock, IconHourglass, IconUsers, IconX } from "@tabler/icons-react";
import type { ReactNode } from "react";
import classes from "@/components/enforcement/measure.module.css";
import { enforcementText } from "@/components/enforcement/text";
import { Time, useNow, useZone } from "@/components/ui/time";
import { absolute, span } from "@/components/ui/time-format";
import type { EnforcementView } from "@/lib/domain/enforcement/schema";

type Shown = Pick<EnforcementView, "kind" | "state" | "awaitsApproval" | "activatesAt" | "startsAt" | "endsAt"> & {
  closedAt?: string | null;
};

/** Where a measure stands, with the time that is left of its grace or of itself. */
export function EnforcementStateMark({ of }: { of: Shown }) {
  const words = enforcementText.state;
  const now = useNow();
  const zone = useZone();
  const at = (label: string, time: string | null | undefined) =>
    time ? (
      <>
        {label} <Time at={time} form="day" />
      </>
    ) : (
      label
    );
  // What binds before the second person answers is counted among what waits for approval, and says so.
  const early = of.awaitsApproval && of.state !== "pending_approval";
  const mark = (tone: "now" | "soon" | "over", icon: ReactNode, text: ReactNode, title?: string) => (
    <span className={classes.state} data-tone={tone} title={title ?? (early ? words.unapproved : undefined)}>
      {icon}
      <span>
        {text}
        {early ? <span className={classes.detail}>, {words.unapproved}</span> : null}
      </span>
    </span>
  );
  const icon = { size: 14, stroke: 1.75, "aria-hidden": true } as const;
  switch (of.state) {
    case "waiting": {
      const left = Date.parse(of.activatesAt) - now;
      return mark(
        "soon",
        <IconHourglass {...icon} />,
        left > 0 ? words.takesEffect(span(left)) : words.takesEffectNow,
        absolute(of.activatesAt, zone),
      );
    }
    case "pending_approval":
      return mark("now", <IconUsers {...icon} />, words.pending);
    case "active":
      if (of.kind === "warn") return mark("over", <IconCheck {...icon} />, at(words.told, of.startsAt));
      return mark("soon", <IconClock {...icon} />, of.endsAt === null ? words.untilLifted : at(words.until, of.endsAt));
    case "rejected":
      return mark("over", <IconX {...icon} />, at(words.rejected, of.closedAt));
    case "expired":
      return mark("over", <IconCheck {...icon} />, at(words.ended, of.closedAt ?? of.endsAt));
    case "undone":
      return mark("over", <IconArrowBackUp {...icon} />, at(words.undone, of.closedAt));
    case "reversed":
      return mark("over", <IconArrowBackUp {...icon} />, at(words.reversed, of.closedAt));
  }
}
