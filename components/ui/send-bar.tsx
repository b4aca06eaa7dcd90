import type { ReactNode } from "react";
import classes from "@/components/ui/send-bar.module.css";

/** The foot of a long form: what is missing or went wrong, and the button. */
export function SendBar({ children }: { children: ReactNode }) {
  return <div className={classes.send}>{children}</div>;
}
