import { nameOfSurface } from "@/components/evidence/surface";
import { day } from "@/components/ui/time-format";
import type { CaseDetail } from "@/lib/domain/case-file/schema";

/** Facts of the flag that a violation rests on: when, where, and against which clause. */
export function placeholdersOf(detail: CaseDetail, name: string, zone: string, now: number) {
  return (violation: string | null): Record<string, string> => {
    const standing = detail.flags.filter((flag) => flag.withdrawnAt === null);
    const flag = standing.find((each) => each.violation === violation) ?? standing[0];
    const content = detail.contents.find((each) => each.id === flag?.contentId);
    return {
      accountName: name,
      contentDate: day(content?.occurredAt ?? flag?.raisedAt ?? detail.openedAt, zone, now),
      surface: nameOfSurface(content?.surface ?? flag?.surface ?? detail.surface).toLowerCase(),
      clause: flag?.clause ?? "",
    };
  };
}
