"use client";

import type { ReactNode } from "react";
import { UndoNotice } from "@/components/decision/undo-notice";
import classes from "@/components/queue/desk-frame.module.css";
import { searchDesk } from "@/components/queue/search-desk";
import { Shell } from "@/components/ui/shell";
import { type Staff, StaffProvider } from "@/components/ui/staff";

/** The shell with what the desk knows: whom to search for, and the last decision's undo. */
export function DeskFrame({ staff, children }: { staff: Staff; children: ReactNode }) {
  return (
    <StaffProvider staff={staff}>
      <Shell search={searchDesk}>{children}</Shell>
      <div className={classes.undo}>
        <UndoNotice />
      </div>
    </StaffProvider>
  );
}
