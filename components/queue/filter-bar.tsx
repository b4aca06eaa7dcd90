"use client";

import { IconPlus, IconSearch, IconX } from "@tabler/icons-react";
import dynamic from "next/dynamic";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { filterValue } from "@/components/queue/filter-values";
import classes from "@/components/queue/queue.module.css";
import { activeFilters, type FilterName, MOST_SEARCHED, type QueueParams } from "@/components/queue/queue-params";
import { queueText } from "@/components/queue/text";
import { Action } from "@/components/ui/action";
import { Drop } from "@/components/ui/drop";
import { KeyCap } from "@/components/ui/key-cap";
import { useKeyLayer, useKeys } from "@/components/ui/use-keys";
import { useWhenIdle } from "@/components/ui/use-when-idle";

const loadPanel = () => import("@/components/queue/filter-panel");
const FilterPanel = dynamic(() => loadPanel().then((module) => module.FilterPanel), { ssr: false });

const SEARCH_WAIT_MS = 300;
const PANEL_LAYER = 50;

type Props = {
  params: QueueParams;
  onChange: (change: Partial<QueueParams>) => void;
  children: ReactNode;
};

/** Search, the filters that narrow the view as chips, and the way to more. */
export function FilterBar({ params, onChange, children }: Props) {
  const text = queueText.filter;
  const search = useRef<HTMLInputElement>(null);
  const more = useRef<HTMLSpanElement>(null);
  const [typed, setTyped] = useState(params.q ?? "");
  const [open, setOpen] = useState(false);
  const [ready, setReady] = useState(false);
  const inUrl = params.q ?? "";
  const sent = useRef(inUrl);

  // Going back changes the address, not the field: the field follows unless it is the field that changed the address.
  useEffect(() => {
    if (inUrl !== sent.current) {
      sent.current = inUrl;
      setTyped(inUrl);
    }
  }, [inUrl]);
  useEffect(() => {
    if (typed.trim() === sent.current) return;
    const wait = setTimeout(() => {
      sent.current = typed.trim();
      onChange({ q: typed.trim() || null });
    }, SEARCH_WAIT_MS);
    return () => clearTimeout(wait);
  }, [typed, onChange]);

  useKeys([{ keys: "/", label: queueText.keys.search, group: queueText.group, run: () => search.current?.focus() }]);
  useKeyLayer(PANEL_LAYER, open);
  useWhenIdle(loadPanel);
  const drop = (name: FilterName) => onChange({ [name]: null });

  return (
    <search className={classes.filters}>
      <span className={classes.search}>
        <IconSearch size={14} stroke={1.75} aria-hidden="true" />
        <input
          ref={search}
          type="search"
          maxLength={MOST_SEARCHED}
          aria-label={queueText.search}
          aria-keyshortcuts="/"
          placeholder={queueText.search}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <KeyCap keys="/" />
      </span>
      {activeFilters(params)
        .filter((name) => name !== "q")
        .map((name) => (
          <span key={name} className={classes.chip}>
            <button
              type="button"
              aria-label={text.open(text[name], filterValue(params, name))}
              onClick={() => setOpen(true)}
            >
              {text[name]} <b>{filterValue(params, name)}</b>
            </button>
            <button type="button" aria-label={text.remove(text[name])} onClick={() => drop(name)}>
              <IconX size={12} stroke={2} aria-hidden="true" />
            </button>
          </span>
        ))}
      <span ref={more}>
        <Action
          label={text.add}
          keys="f"
          group={queueText.group}
          look="ghost"
          expanded={open}
          icon={<IconPlus size={14} stroke={1.75} aria-hidden="true" />}
          onAct={() => setOpen(true)}
        />
      </span>
      <Drop
        anchor={more}
        open={open}
        onOpen={setOpen}
        label={text.title}
        position="bottom-start"
        width={560}
        trapFocus={ready}
      >
        <FilterPanel
          params={params}
          onChange={onChange}
          onDone={() => setOpen(false)}
          onReady={setReady}
          layer={PANEL_LAYER}
        />
      </Drop>
      <span className={classes.grow} />
      {children}
    </search>
  );
}
