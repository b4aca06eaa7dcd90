"use client";

import { IconPhoto } from "@tabler/icons-react";
import dynamic from "next/dynamic";
import { useState } from "react";
import type { PictureBox } from "@/components/evidence/file-picture";
import classes from "@/components/evidence/file-text.module.css";
import { fileWords, reasonWords } from "@/components/evidence/file-words";
import { MarkedText } from "@/components/evidence/marked-text";
import type { Mark } from "@/components/evidence/segments";
import type { MarkedSignal } from "@/components/evidence/types";
import { Action } from "@/components/ui/action";

const FilePicture = dynamic(() => import("@/components/evidence/file-picture").then((module) => module.FilePicture), {
  ssr: false,
});

export type ReadFile = {
  id: string;
  name: string;
  kind: string | null;
  reason: string | null;
  pages: number | null;
  pageSpans: readonly { page: number; start: number; end: number }[];
  pictures: readonly number[];
};

type Props = {
  contentId: string;
  text: string;
  file: ReadFile;
  marks: readonly Mark<MarkedSignal>[];
  openId: string | null;
  onHover: (signalId: string | null) => void;
  onOpen: (signalId: string) => void;
};

/** What was read from a file, page by page with its evidence marked, and its pages as pictures where there are some. */
export function FileText(props: Props) {
  const { contentId, text, file, marks } = props;
  const [open, setOpen] = useState<number | null>(null);
  const kind = fileWords.kinds[file.kind ?? "unknown"] ?? file.kind;
  const spans = file.pageSpans.length > 0 ? file.pageSpans : [{ page: 0, start: 0, end: text.length }];
  const said = spans.filter(({ page, start, end }) => file.pictures.includes(page) || text.slice(start, end).trim());
  return (
    <div className={classes.file} data-beside={open === null ? undefined : true}>
      <p className={classes.head}>
        <span>{file.name || file.id}</span>
        <span>{kind}</span>
        {file.pages === null || file.pages < 2 ? null : <span>{fileWords.pages(file.pages)}</span>}
      </p>
      {file.reason === null ? null : (
        <p className={classes.reason}>
          {text === "" ? fileWords.unread(reasonWords(file.reason)) : fileWords.part(reasonWords(file.reason))}
        </p>
      )}
      {text === "" && file.reason === null ? <p className={classes.note}>{fileWords.nothing}</p> : null}
      {said.length === 0 ? null : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key
        <section className={classes.text} tabIndex={0} aria-label={fileWords.textOf(file.name || file.id)}>
          {said.map(({ page, start, end }) => (
            <div key={page} className={classes.page} data-open={open === page || undefined}>
              {page === 0 ? null : (
                <p className={classes.pageHead}>
                  {file.pages === 1 ? null : <span>{fileWords.page(page)}</span>}
                  {file.pictures.includes(page) ? (
                    <Action
                      label={open === page ? fileWords.hide : fileWords.show}
                      icon={<IconPhoto size={14} stroke={1.75} aria-hidden="true" />}
                      pressed={open === page}
                      onAct={() => setOpen(open === page ? null : page)}
                    />
                  ) : null}
                </p>
              )}
              {open === page ? (
                <FilePicture
                  fileId={file.id}
                  name={file.name || file.id}
                  page={page}
                  boxes={boxesOn(contentId, page, marks)}
                  openId={props.openId}
                  onOpen={props.onOpen}
                />
              ) : null}
              <p className={classes.words}>
                <MarkedText
                  contentId={contentId}
                  text={text.slice(start, end)}
                  offset={start}
                  marks={marks
                    .filter((mark) => mark.start < end && mark.end > start)
                    .map((mark) => ({
                      ...mark,
                      start: Math.max(0, mark.start - start),
                      end: Math.min(mark.end, end) - start,
                    }))}
                  openId={props.openId}
                  onHover={props.onHover}
                  onOpen={props.onOpen}
                />
              </p>
            </div>
          ))}
        </section>
      )}
    </div>
  );
}

function boxesOn(contentId: string, page: number, marks: readonly Mark<MarkedSignal>[]): PictureBox[] {
  return marks.flatMap(({ start, data }) =>
    data.signal.spans.flatMap((span) =>
      span.contentId === contentId && span.start === start && span.page === page && span.box
        ? [{ box: span.box, data }]
        : [],
    ),
  );
}
