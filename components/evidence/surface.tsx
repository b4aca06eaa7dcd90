import {
  IconBriefcase,
  IconFile,
  IconId,
  IconMessage,
  IconPaperclip,
  IconPhoto,
  IconSend,
  IconStar,
  type TablerIcon,
} from "@tabler/icons-react";
import { evidenceText, wordFor } from "@/components/evidence/text";

const ICONS: Record<string, TablerIcon> = {
  message: IconMessage,
  proposal: IconSend,
  job_post: IconBriefcase,
  profile: IconId,
  portfolio: IconPhoto,
  attachment: IconPaperclip,
  review: IconStar,
};

export function nameOfSurface(surface: string): string {
  return wordFor(evidenceText.surfaces, surface);
}

export function SurfaceMark({ surface }: { surface: string }) {
  const Icon = ICONS[surface] ?? IconFile;
  return (
    <span
      style={{
        display: "inline-flex",
        verticalAlign: "middle",
        alignItems: "center",
        gap: 5,
        color: "var(--text-2)",
        fontSize: 12,
        whiteSpace: "nowrap",
        maxWidth: "100%",
      }}
    >
      <Icon size={14} stroke={1.75} aria-hidden="true" style={{ flex: "none" }} />
      <span style={{ minWidth: 0, overflow: "hidden", textOverflow: "ellipsis" }}>{nameOfSurface(surface)}</span>
    </span>
  );
}
