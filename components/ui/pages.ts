import {
  IconBook2,
  IconChartLine,
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
  label: string;
  icon: TablerIcon;
  /** Any of these opens it. */
  needs: readonly Permission[];
  /** Also lit while one of these is open. */
  under?: readonly string[];
  place: "top" | "foot";
};

export const DESK_PAGES: readonly DeskPage[] = [
  { href: "/queue", label: uiText.pages.queue, icon: IconInbox, needs: ["case:list"], under: ["/cases"], place: "top" },
  {
    href: "/enforcement",
    label: uiText.pages.enforcement,
    icon: IconGavel,
    needs: ["enforcement:list"],
    under: ["/accounts", "/reporters", "/statements"],
    place: "top",
  },
  { href: "/approvals", label: uiText.pages.approvals, icon: IconUsers, needs: ["decision:approve"], place: "top" },
  { href: "/appeals", label: uiText.pages.appeals, icon: IconScale, needs: ["appeal:list"], place: "top" },
  { href: "/insights", label: uiText.pages.insights, icon: IconChartLine, needs: ["stats:read"], place: "top" },
  { href: "/policies", label: uiText.pages.policies, icon: IconBook2, needs: ["policy:read"], place: "top" },
  { href: "/audit", label: uiText.pages.audit, icon: IconLock, needs: ["audit:read_all"], place: "top" },
  {
    href: "/settings",
    label: uiText.pages.settings,
    icon: IconSettings,
    needs: ["session:own"],
    place: "foot",
  },
];
