import { IconChevronLeft } from "@tabler/icons-react";
import Link from "next/link";
import classes from "@/components/ui/back-link.module.css";

/** Before a page's heading: up to the list that it belongs to. */
export function BackLink({ href, label }: { href: string; label: string }) {
  return (
    <Link href={href} className={classes.back} aria-label={label} title={label} prefetch={false}>
      <IconChevronLeft size={16} stroke={1.75} aria-hidden="true" />
    </Link>
  );
}
