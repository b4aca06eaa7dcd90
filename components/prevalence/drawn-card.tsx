import Link from "next/link";
import { prevalenceText } from "@/components/prevalence/text";
import { Time } from "@/components/ui/time";
import type { CaseDetail } from "@/lib/domain/case-file/schema";

/** Which texts of a case were drawn at random, and what that means for its decision. */
export function DrawnCard({ detail, className }: { detail: CaseDetail; className: string | undefined }) {
  const drawn = detail.flags.filter((flag) => flag.kind === "sample" && flag.withdrawnAt === null);
  if (drawn.length === 0) return null;
  const alone = detail.flags.every((flag) => flag.kind === "sample" || flag.withdrawnAt !== null);
  return (
    <section className={className} aria-label={prevalenceText.drawn.title}>
      <h2>{prevalenceText.drawn.title}</h2>
      <p>{alone ? prevalenceText.drawn.alone : prevalenceText.drawn.beside}</p>
      <ul>
        {drawn.map((flag) => (
          <li key={flag.id}>
            {flag.contentId === null ? null : (
              <Link href={`/cases/${detail.id}?message=${encodeURIComponent(flag.contentId)}`} prefetch={false}>
                {prevalenceText.drawn.show}
              </Link>
            )}{" "}
            <Time at={flag.raisedAt} />
          </li>
        ))}
      </ul>
    </section>
  );
}
