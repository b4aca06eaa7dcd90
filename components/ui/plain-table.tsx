import type { ComponentProps } from "react";
import plain from "@/components/ui/plain-table.module.css";

/** A few rows of figures or names. Wider than its page, it is the table that moves sideways. */
export function PlainTable({ className = "", ...table }: ComponentProps<"table">) {
  return (
    <div className={plain.box}>
      <table {...table} className={`${plain.table} ${className}`} />
    </div>
  );
}
