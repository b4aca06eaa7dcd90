"use client";

import { SegmentedControl } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { getLinks } from "@/components/contact/api";
import classes from "@/components/contact/contact.module.css";
import { type GraphNode, layOut, neighbour } from "@/components/contact/graph-layout";
import { GraphPicture } from "@/components/contact/graph-picture";
import { LinksTable } from "@/components/contact/links-table";
import { OpenCases } from "@/components/contact/open-cases";
import { contactText, KINDS, standingOf } from "@/components/contact/text";
import { MakeRing } from "@/components/ring/make-ring";
import { useMay } from "@/components/ui/staff";
import { Bone, ErrorState } from "@/components/ui/states";

const SHOWN = 30;
const STEP = 30;

/** Who shares a phone, handle, wallet, address or device with an account: as a picture to walk, or as a table. */
export function ContactGraph({ accountId, className }: { accountId: string; className: string | undefined }) {
  const words = contactText.graph;
  const mayClaim = useMay("case:claim");
  const mayReport = useMay("report:file");
  const { data, error, refetch } = useQuery({
    queryKey: ["links", accountId],
    queryFn: ({ signal }) => getLinks(accountId, signal),
    staleTime: 60_000,
  });
  const [kind, setKind] = useState("all");
  const [view, setView] = useState<"picture" | "table">("picture");
  const [most, setMost] = useState(SHOWN);
  const [chosenId, setChosen] = useState<string | null>(null);
  const [focusedId, setFocused] = useState<string | null>(null);
  const picture = useRef<SVGSVGElement>(null);
  const place = useRef<HTMLElement>(null);
  const known = data !== undefined;
  // A link to the graph is followed when there is one: scrolling the pane it lies in, and nothing around that.
  useEffect(() => {
    const pane = place.current?.parentElement;
    if (known && pane && window.location.hash === "#links")
      pane.scrollTop = place.current!.offsetTop - pane.offsetTop - 14;
  }, [known]);
  const graph = useMemo(
    () => (data === undefined ? null : layOut(data, kind === "all" ? null : new Set([kind]), most)),
    [data, kind, most],
  );

  const head = (
    <h2 id="account-links">
      {words.title}
      <span>{data === undefined ? "" : words.sum(data.accounts.length, data.values.length)}</span>
    </h2>
  );
  if (data === undefined || graph === null) {
    return (
      <section className={className} aria-labelledby="account-links" aria-busy={error === null}>
        {head}
        {error === null ? (
          <div className={classes.waiting}>
            <span className="visually-hidden">{words.loading}</span>
            <Bone width="40%" />
            <Bone width="60%" />
          </div>
        ) : (
          <ErrorState error={error} title={words.failed} onRetry={() => void refetch()} />
        )}
      </section>
    );
  }
  if (data.values.length === 0) {
    return (
      <section className={className} aria-labelledby="account-links">
        {head}
        <p className={classes.dim}>{words.none}</p>
      </section>
    );
  }

  const kinds = KINDS.filter((each) => data.values.some((value) => value.kind === each));
  const chosen = graph.nodes.find((node) => node.id === chosenId) ?? null;
  const near = data.accounts.filter((account) => account.distance === 1);
  const cases = data.accounts.filter((account) => account.distance <= 1).flatMap((account) => account.openCase ?? []);
  const walk = (event: KeyboardEvent, node: GraphNode) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      event.stopPropagation();
      setChosen(node.id);
      return;
    }
    const next = neighbour(graph.nodes, node, event.key);
    if (next === null) return;
    event.preventDefault();
    setFocused(next.id);
    picture.current?.querySelector<SVGGElement>(`[data-node="${CSS.escape(next.id)}"]`)?.focus();
  };
  return (
    <section ref={place} className={className} aria-labelledby="account-links">
      {head}
      <div className={classes.bar}>
        {kinds.length < 2 ? null : (
          <SegmentedControl
            size="xs"
            aria-label={words.filter}
            value={kind}
            onChange={setKind}
            data={[
              { value: "all", label: words.all },
              ...kinds.map((each) => ({ value: each, label: contactText.kinds[each] })),
            ]}
          />
        )}
        <SegmentedControl
          size="xs"
          aria-label={words.view}
          value={view}
          onChange={(value) => setView(value === "table" ? "table" : "picture")}
          data={(["picture", "table"] as const).map((value) => ({ value, label: words.views[value] }))}
        />
        <span className={classes.grow} />
        {mayClaim && cases.length > 1 ? (
          <MakeRing cases={cases.map((one) => ({ id: one.id, number: one.number }))} />
        ) : null}
        {mayReport ? <OpenCases accounts={near.filter((account) => account.openCase === null)} /> : null}
      </div>
      {view === "table" ? (
        <LinksTable links={data} kinds={kind === "all" ? null : new Set([kind])} />
      ) : (
        <>
          <GraphPicture
            ref={picture}
            graph={graph}
            focusedId={focusedId}
            chosenId={chosenId}
            onFocus={setFocused}
            onChoose={setChosen}
            onKey={walk}
          />
          <Chosen node={chosen} />
          {graph.hidden > 0 ? (
            <button type="button" className={classes.quiet} onClick={() => setMost(most + STEP)}>
              {words.showMore(Math.min(graph.hidden, STEP))}
            </button>
          ) : null}
        </>
      )}
      {data.more ? <p className={classes.dim}>{words.cut}</p> : null}
    </section>
  );
}

/** What was chosen in the picture, and the ways on from it. */
function Chosen({ node }: { node: GraphNode | null }) {
  const words = contactText.graph;
  return (
    <div className={classes.chosen} role="status" aria-label={words.chosen}>
      {node === null ? (
        <span className={classes.dim}>{words.nothingChosen}</span>
      ) : node.kind === "value" ? (
        <>
          <b>{contactText.kinds[node.value.kind]}</b> <span className={classes.mono}>{node.value.value}</span>{" "}
          <span className={classes.dim}>{words.hasIt(`${node.value.accounts}${node.value.atLeast ? "+" : ""}`)}</span>
        </>
      ) : (
        <>
          <b>{node.account.displayName || node.account.id}</b>{" "}
          <span className={classes.dim}>{node.column === 0 ? words.self : standingOf(node.account)}</span>
          <Link href={`/accounts/${encodeURIComponent(node.account.id)}`} className={classes.link} prefetch={false}>
            {words.openAccount}
          </Link>
          {node.account.openCase === null ? null : (
            <Link href={`/cases/${node.account.openCase.id}`} className={classes.link} prefetch={false}>
              {words.openCase(node.account.openCase.number)}
            </Link>
          )}
        </>
      )}
    </div>
  );
}
