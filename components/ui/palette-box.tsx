"use client";

import { createSpotlight, Spotlight } from "@mantine/spotlight";
import { IconFileDescription, IconSearch, IconUser } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import type { DeskPage } from "@/components/ui/pages";
import { uiText } from "@/components/ui/text";
import { useKeyLayer } from "@/components/ui/use-keys";
import "@mantine/spotlight/styles.layer.css";

export type PaletteHit = { id: string; label: string; about: string; href: string };
export type PaletteFindings = { cases: PaletteHit[]; accounts: PaletteHit[] };
export type PaletteSearch = (query: string, signal: AbortSignal) => Promise<PaletteFindings>;

const [store, palette] = createSpotlight();
const NOTHING: PaletteFindings = { cases: [], accounts: [] };
const PALETTE_LAYER = 95;

export function PaletteBox(props: { pages: readonly DeskPage[]; search: PaletteSearch | null; asked: number }) {
  const router = useRouter();
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState(false);
  const { asked, search } = props;
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
  const go = (href: string) => router.push(href);
  const nothing = pages.length === 0 && cases.length === 0 && accounts.length === 0;

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
