"use client";

import { createSpotlight, Spotlight } from "@mantine/spotlight";
import { IconArrowRight, IconFileDescription, IconSearch, IconUser } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect, useState, useSyncExternalStore } from "react";
import { KeyCap } from "@/components/ui/key-cap";
import { allBindings, type KeyBinding, subscribeKeys } from "@/components/ui/keyboard-store";
import type { DeskPage } from "@/components/ui/pages";
import { PALETTE_FIELD } from "@/components/ui/palette-field";
import { uiText } from "@/components/ui/text";
import { useKeyLayer } from "@/components/ui/use-keys";
import "@mantine/spotlight/styles.layer.css";

export type PaletteHit = { id: string; label: string; about: string; href: string };
export type PaletteFindings = { cases: PaletteHit[]; accounts: PaletteHit[] };
export type PaletteSearch = (query: string, signal: AbortSignal) => Promise<PaletteFindings>;

const [store, palette] = createSpotlight();
const NOTHING: PaletteFindings = { cases: [], accounts: [] };
const PALETTE_LAYER = 95;
/** The box gives the focus back some 10 ms after it shuts: what is done then may take it on. */
const AFTER_SHUT_MS = 60;

type Props = {
  pages: readonly DeskPage[];
  search: PaletteSearch | null;
  /** How often it was asked for. */
  asked: number;
};

/** What can be done on the page that is seen, newest part first, as its keys tell: each once. */
function useActs(): readonly KeyBinding[] {
  const registrations = useSyncExternalStore(subscribeKeys, allBindings, allBindings);
  const acts = new Map<string, KeyBinding>();
  for (const { layer, bindings } of registrations) {
    for (const each of bindings) {
      if (layer !== 0 || each.hidden || each.disabled || each.label === "" || each.keys === "Escape") continue;
      if (each.group !== undefined && each.group !== uiText.keys.general) acts.set(each.label, each);
    }
  }
  return [...acts.values()];
}

export function PaletteBox(props: Props) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState("");
  const { asked, search } = props;
  const acts = useActs();
  useKeyLayer(PALETTE_LAYER, open);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each further asking opens it again
  useEffect(() => palette.open(), [asked]);

  const wanted = query.trim();
  const found = useQuery({
    queryKey: ["palette", wanted],
    queryFn: ({ signal }) => (search === null ? NOTHING : search(wanted, signal)),
    enabled: open && wanted.length >= 2 && search !== null,
    staleTime: 10_000,
    retry: false,
  });
  const pages = props.pages.filter((page) => page.label.toLowerCase().includes(wanted.toLowerCase()));
  const { cases, accounts } = found.data ?? NOTHING;
  // By the beginning of a word: a name that is looked for holds many a piece of one.
  const meant = (open ? acts : []).filter(({ label }) =>
    ` ${label.toLowerCase()}`.includes(` ${wanted.toLowerCase()}`),
  );
  const go = (href: string) => router.push(href);
  const act = ({ keys, run }: KeyBinding) =>
    setTimeout(() => run(new KeyboardEvent("keydown", { key: keys.split("+").at(-1) ?? "" })), AFTER_SHUT_MS);
  const nothing = pages.length === 0 && cases.length === 0 && accounts.length === 0 && meant.length === 0;

  // The first is chosen with each letter, of what is found at once; what comes later is chosen here, for Enter to open.
  useEffect(() => {
    const list = document.getElementById(store.getState().listId);
    if (!open || wanted === "" || list === null || list.querySelector("[data-selected]") !== null) return;
    list.querySelector("[data-action]")?.setAttribute("data-selected", "true");
    store.updateState((now) => ({ ...now, selected: 0 }));
  });

  return (
    <Spotlight.Root
      store={store}
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      scrollable
      centered={false}
      yOffset="14vh"
      overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
      maxHeight={420}
      attributes={{ content: { "aria-label": uiText.find } }}
      onSpotlightOpen={() => setOpen(true)}
      onSpotlightClose={() => setOpen(false)}
    >
      <Spotlight.Search
        placeholder={uiText.palette.placeholder}
        aria-label={uiText.find}
        {...{ [PALETTE_FIELD]: "" }}
        leftSection={<IconSearch size={16} stroke={1.75} aria-hidden="true" />}
      />
      <Spotlight.ActionsList aria-label={uiText.find}>
        {pages.length === 0 ? null : (
          <Spotlight.ActionsGroup label={uiText.palette.pages}>
            {pages.map((page) => (
              <Spotlight.Action
                key={page.href}
                label={page.label}
                leftSection={<page.icon size={16} stroke={1.75} aria-hidden="true" />}
                onClick={() => go(page.href)}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {meant.length === 0 ? null : (
          <Spotlight.ActionsGroup label={uiText.palette.acts}>
            {meant.map((each) => (
              <Spotlight.Action
                key={each.label}
                label={each.label}
                leftSection={<IconArrowRight size={16} stroke={1.75} aria-hidden="true" />}
                rightSection={<KeyCap keys={each.keys} />}
                onClick={() => act(each)}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {cases.length === 0 ? null : (
          <Spotlight.ActionsGroup label={uiText.palette.cases}>
            {cases.map((hit) => (
              <Spotlight.Action
                key={hit.id}
                label={hit.label}
                description={hit.about}
                leftSection={<IconFileDescription size={16} stroke={1.75} aria-hidden="true" />}
                onClick={() => go(hit.href)}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {accounts.length === 0 ? null : (
          <Spotlight.ActionsGroup label={uiText.palette.accounts}>
            {accounts.map((hit) => (
              <Spotlight.Action
                key={hit.id}
                label={hit.label}
                description={hit.about}
                leftSection={<IconUser size={16} stroke={1.75} aria-hidden="true" />}
                onClick={() => go(hit.href)}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {nothing || found.isError ? (
          <Spotlight.Empty>
            {found.isError
              ? uiText.palette.failed
              : found.isFetching
                ? uiText.palette.searching
                : uiText.palette.nothing}
          </Spotlight.Empty>
        ) : null}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
