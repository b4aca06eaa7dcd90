"use client";

import { Modal } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { listNoteVersions } from "@/components/note/api";
import { MarkdownText } from "@/components/note/markdown-text";
import classes from "@/components/note/note.module.css";
import { noteText } from "@/components/note/text";
import { ErrorState } from "@/components/ui/states";
import { Time } from "@/components/ui/time";

/** How a note read before, newest first. */
export function NoteVersions({ id, onClose }: { id: string; onClose: () => void }) {
  const { data, error, refetch } = useQuery({
    queryKey: ["note-versions", id],
    queryFn: ({ signal }) => listNoteVersions(id, signal),
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={noteText.versionsTitle}
      size={560}
      closeButtonProps={{ "aria-label": noteText.cancel }}
    >
      <div className={classes.notes}>
        {data === undefined && error !== null ? (
          <ErrorState error={error} title={noteText.failed} onRetry={() => void refetch()} />
        ) : null}
        {data?.items.map((version) => (
          <div key={version.version} className={classes.note}>
            <div className={classes.head}>
              <b>{noteText.version(version.version)}</b> {noteText.by(version.writtenBy.name)}
              <Time at={version.writtenAt} />
            </div>
            <MarkdownText source={version.body} />
          </div>
        ))}
      </div>
    </Modal>
  );
}
