"use client";

import { useEffect, useState } from "react";
import { familyOfSignal, nameOfSignal } from "@/components/evidence/family";
import classes from "@/components/evidence/file-text.module.css";
import { fileWords } from "@/components/evidence/file-words";
import type { MarkedSignal } from "@/components/evidence/types";
import { useSeenPictures } from "@/components/evidence/use-seen-pictures";
import { Action } from "@/components/ui/action";
import { ProblemLine } from "@/components/ui/problem-line";

export type PictureBox = { box: readonly [number, number, number, number]; data: MarkedSignal };

const STEPS = [1, 1.5, 2, 3] as const;
const percent = (share: number) => `${share * 100}%`;

type Props = {
  fileId: string;
  name: string;
  page: number;
  boxes: readonly PictureBox[];
  openId: string | null;
  onOpen: (signalId: string) => void;
};

/**
 * A page as a picture with the evidence boxed. The server covers what is written in it until every contact found there
 * is revealed, so the picture is asked for again with each reveal.
 */
export function FilePicture({ fileId, name, page, boxes, openId, onOpen }: Props) {
  const [zoom, setZoom] = useState(0);
  const { seen, change, error } = useSeenPictures();
  const [shown, setShown] = useState<{ url: string; masked: boolean } | "failed" | null>(null);
  const revealed = boxes.filter(({ data }) => data.revealed !== null).length;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a reveal changes what the server shows
  useEffect(() => {
    const stop = new AbortController();
    let url: string | null = null;
    const load = async () => {
      const answer = await fetch(`/api/v1/attachments/${encodeURIComponent(fileId)}/pages/${page}`, {
        signal: stop.signal,
        credentials: "same-origin",
      });
      if (!answer.ok) throw new Error("refused");
      const masked = answer.headers.get("Docket-Masked") === "true";
      url = URL.createObjectURL(await answer.blob());
      setShown({ url, masked });
    };
    load().catch(() => {
      if (!stop.signal.aborted) setShown("failed");
    });
    return () => {
      stop.abort();
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [fileId, page, revealed]);

  if (shown === "failed") return <p className={classes.note}>{fileWords.failedPicture}</p>;
  if (shown === null || seen === null) return <p className={classes.note}>{fileWords.loading}</p>;
  return (
    <div className={classes.viewer}>
      <div className={classes.tools}>
        <Action label={fileWords.smaller} onAct={() => setZoom(zoom - 1)} disabled={zoom === 0} look="ghost" />
        <Action
          label={fileWords.larger}
          onAct={() => setZoom(zoom + 1)}
          disabled={zoom === STEPS.length - 1}
          look="ghost"
        />
        <Action
          label={fileWords.grey}
          pressed={seen.grey}
          onAct={() => change({ ...seen, grey: !seen.grey })}
          look="ghost"
        />
        <Action
          label={fileWords.blur}
          pressed={seen.blur}
          onAct={() => change({ ...seen, blur: !seen.blur })}
          look="ghost"
        />
        {shown.masked ? <span className={classes.note}>{fileWords.covered}</span> : null}
      </div>
      <ProblemLine error={error} title={fileWords.notKept} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key */}
      <section className={classes.window} tabIndex={0} aria-label={fileWords.pictureOf(name, page)}>
        <div className={classes.canvas} style={{ width: percent(STEPS[zoom] ?? 1) }}>
          {/* biome-ignore lint/performance/noImgElement: made for this reader, never to be cached or resized elsewhere */}
          <img
            className={classes.picture}
            src={shown.url}
            alt={fileWords.pictureOf(name, page)}
            data-grey={seen.grey || undefined}
            data-blur={seen.blur || undefined}
          />
          {boxes.map(({ box: [left, top, width, height], data }) => (
            <button
              key={`${data.signal.id} ${left} ${top}`}
              type="button"
              className={classes.box}
              data-family={familyOfSignal(data.signal.kind, data.signal.script)}
              style={{ left: percent(left), top: percent(top), width: percent(width), height: percent(height) }}
              data-open={data.signal.id === openId || undefined}
              aria-label={nameOfSignal(data.signal)}
              title={nameOfSignal(data.signal)}
              onClick={() => onOpen(data.signal.id)}
            />
          ))}
        </div>
      </section>
    </div>
  );
}
