"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { followDesk, keepLive } from "@/components/stream/desk-stream";
import { useStaff } from "@/components/ui/staff";

/** Who holds or looked at a case changes no list's contents: those are drawn over the rows without asking again. */
const DRAWN_OVER = ["case.claimed", "case.released", "case.viewed"];

/** News come in bursts, and to every browser at once: each asks again once in a while, a little apart from the others. */
const PAUSE_MS = 1_500;
const APART_MS = 1_000;

const LISTS = [["cases"], ["next-up"]];

/** Lets everything on screen follow the desk: hears the stream and has what changed read again. Draws nothing. */
export function DeskLive() {
  const queries = useQueryClient();
  const { id: me } = useStaff();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    let askedAt = 0;
    const readAgain = () => {
      if (timer !== null) return;
      const wait = Math.max(0, askedAt + PAUSE_MS - Date.now()) + (askedAt === 0 ? 0 : Math.random() * APART_MS);
      timer = setTimeout(() => {
        timer = null;
        askedAt = Date.now();
        for (const queryKey of LISTS) void queries.invalidateQueries({ queryKey });
      }, wait);
    };
    const stop = followDesk((heard) => {
      keepLive(heard);
      if (heard.name === "cases") {
        for (const kase of heard.data.cases) {
          // Who looked is drawn over the page, and of one's own hold the page that took it knows.
          const known = ({ type, by }: (typeof kase.news)[number]) =>
            type === "case.viewed" || (type === "case.claimed" && by?.id === me);
          if (kase.news.every(known)) continue;
          void queries.invalidateQueries({ queryKey: ["case", kase.id] });
        }
        if (heard.data.cases.some(({ news }) => news.some(({ type }) => !DRAWN_OVER.includes(type)))) readAgain();
      } else if (heard.name === "reset" || (heard.name === "hello" && !heard.data.resumed)) {
        void queries.invalidateQueries({ queryKey: ["case"] });
        readAgain();
      }
    });
    return () => {
      stop();
      if (timer !== null) clearTimeout(timer);
    };
  }, [queries, me]);
  return null;
}
