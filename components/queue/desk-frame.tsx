"use client";

import type { ReactNode } from "react";
import { useWaiting } from "@/components/approval/use-waiting";
import { BreakHint } from "@/components/break/break-hint";
import { UndoNotice } from "@/components/decision/undo-notice";
import classes from "@/components/queue/desk-frame.module.css";
import { searchFor } from "@/components/queue/search-desk";
import { DeskLive } from "@/components/stream/desk-live";
import { Shell } from "@/components/ui/shell";
import { type Staff, StaffProvider } from "@/components/ui/staff";
import { PERMISSIONS_BY_ROLE } from "@/lib/platform/permissions";

/** The shell with what the desk knows: whom to search for, and the last decision's undo. */
export function DeskFrame({ staff, children }: { staff: Staff; children: ReactNode }) {
  const waiting = useWaiting(staff.role);
  return (
    <StaffProvider staff={staff}>
      {PERMISSIONS_BY_ROLE[staff.role].includes("case:list") ? <DeskLive /> : null}
      <Shell search={searchFor(staff.role)} waiting={waiting}>
        {children}
      </Shell>
      <div className={classes.undo}>
        <BreakHint />
        <UndoNotice />
      </div>
    </StaffProvider>
  );
}
