import {
  IconBook2,
  IconChartLine,
  IconEyeCheck,
  IconGavel,
  IconInbox,
  IconLock,
  IconScale,
  IconSettings,
  IconUsers,
  type TablerIcon,
} from "@tabler/icons-react";
import { uiText } from "@/components/ui/text";
import type { Permission } from "@/lib/platform/permissions";

export type DeskPage = {
  href: string;
  /** Read while drawing: it is in the language of whoever reads. */
  readonly label: string;
  icon: TablerIcon;
  /** Any of these opens it. */
  needs: readonly Permission[];
  /** Also lit while one of these is open. */
  under?: readonly string[];
  place: "top" | "foot";
};

/** Which page somebody with these permissions begins on. */
export function firstPageOf(may: readonly Permission[]): DeskPage | undefined {
  const open = DESK_PAGES.filter((page) => page.needs.some((permission) => may.includes(permission)));
  // What most lists lead to is a case: for who may not open one, figures come first.
  return may.includes("case:read") ? open[0] : (open.find((page) => page.needs.includes("stats:read")) ?? open[0]);
}

export const DESK_PAGES: readonly DeskPage[] = [
  {
    href: "/queue",
    get label() {
      return uiText.pages.queue;
    },
    icon: IconInbox,
    needs: ["case:list"],
    under: ["/cases", "/rings"],
    place: "top",
  },
  {
    href: "/enforcement",
    get label() {
      return uiText.pages.enforcement;
    },
    icon: IconGavel,
    needs: ["enforcement:list"],
    under: ["/accounts", "/reporters", "/statements"],
    place: "top",
  },
  {
    href: "/approvals",
    get label() {
      return uiText.pages.approvals;
    },
    icon: IconUsers,
    needs: ["decision:approve"],
    place: "top",
  },
  {
    href: "/appeals",
    get label() {
      return uiText.pages.appeals;
    },
    icon: IconScale,
    needs: ["appeal:list"],
    place: "top",
  },
  {
    href: "/quality",
    get label() {
      return uiText.pages.quality;
    },
    icon: IconEyeCheck,
    needs: ["quality:review", "quality:figures"],
    place: "top",
  },
  {
    href: "/insights",
    get label() {
      return uiText.pages.insights;
    },
    icon: IconChartLine,
    needs: ["stats:read"],
    place: "top",
  },
  {
    href: "/policies",
    get label() {
      return uiText.pages.policies;
    },
    icon: IconBook2,
    needs: ["policy:read"],
    place: "top",
  },
  {
    href: "/audit",
    get label() {
      return uiText.pages.audit;
    },
    icon: IconLock,
    needs: ["audit:read_all"],
    place: "top",
  },
  {
    href: "/settings",
    get label() {
      return uiText.pages.settings;
    },
    icon: IconSettings,
    needs: ["session:own"],
    place: "foot",
  },
];
