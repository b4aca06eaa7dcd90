"use client";

import type { ComponentProps } from "react";
import { Avatar } from "@/components/ui/avatar";
import classes from "@/components/ui/shell.module.css";
import { useStaff } from "@/components/ui/staff";
import { uiText } from "@/components/ui/text";

/** Who is signed in, as the button that opens their menu. */
export function StaffButton(props: ComponentProps<"button">) {
  const staff = useStaff();
  return (
    <button
      {...props}
      type="button"
      className={classes.entry}
      style={{ height: 36 }}
      aria-haspopup="menu"
      aria-label={`${uiText.menu}: ${staff.name}, ${uiText.roles[staff.role]}`}
      title={staff.name}
    >
      <Avatar name={staff.name} kind="staff" me />
      <span className={classes.word}>{staff.name}</span>
      <span className={classes.aside}>{uiText.roles[staff.role]}</span>
    </button>
  );
}
