"use client";

import type { KeyboardEvent, Ref } from "react";
import classes from "@/components/contact/contact.module.css";
import type { Graph, GraphNode } from "@/components/contact/graph-layout";
import { contactText, standingOf } from "@/components/contact/text";
import { uiText } from "@/components/ui/text";

const COLUMN = 152;
const ROW = 44;
const MARGIN = 14;
const SHAPE = 26;
const BOX = 124;
/** Rough width of a letter: a line begins behind the words that it would else run through. */
const LETTER = 6.3;

type Props = {
  graph: Graph;
  focusedId: string | null;
  chosenId: string | null;
  onFocus: (id: string) => void;
  onChoose: (id: string) => void;
  onKey: (event: KeyboardEvent, node: GraphNode) => void;
  ref: Ref<SVGSVGElement>;
};

const initials = (name: string) =>
  name
    .split(/[\s._-]+/)
    .map((word) => [...word][0] ?? "")
    .join("")
    .slice(0, 2)
    .toUpperCase();

const cut = (text: string, most: number) =>
  [...text].length > most ? `${[...text].slice(0, most - 1).join("")}…` : text;

function nameOf(node: GraphNode): string {
  if (node.kind === "value") {
    const { kind, value, accounts, atLeast } = node.value;
    return `${contactText.kinds[kind]} ${value}, ${contactText.graph.hasIt(`${accounts}${atLeast ? "+" : ""}`)}`;
  }
  const { account } = node;
  const standing = node.column === 0 ? contactText.graph.self : standingOf(account);
  return `${account.displayName || account.id}, ${uiText.accountKinds[account.kind]}, ${standing}`;
}

function widthOf(node: GraphNode): number {
  if (node.kind === "value") return BOX;
  const name = cut(node.account.displayName || node.account.id, 16);
  const below = cut(node.column === 0 ? contactText.graph.self : standingOf(node.account), 18);
  return (
    SHAPE + 10 + Math.min(Math.max([...name].length * LETTER, [...below].length * (LETTER - 0.8)), COLUMN - SHAPE - 30)
  );
}

/** Accounts are shapes, values are boxes, lines only between the two. One tab stop; arrow keys walk. */
export function GraphPicture({ graph, focusedId, chosenId, onFocus, onChoose, onKey, ref }: Props) {
  const words = contactText.graph;
  const width = graph.columns * COLUMN + MARGIN;
  const height = graph.rows * ROW + 2 * MARGIN;
  const x = (node: GraphNode) => MARGIN + node.column * COLUMN;
  const y = (node: GraphNode) => MARGIN + node.row * ROW + ROW / 2;
  const start = graph.nodes.some((node) => node.id === focusedId) ? focusedId : (graph.nodes[0]?.id ?? null);
  const touches = (node: GraphNode) => node.id === chosenId;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by key
    <section className={classes.scroll} tabIndex={0} aria-label={words.title}>
      {/* biome-ignore lint/a11y/useSemanticElements: an SVG is no fieldset; its nodes are one group to walk in */}
      <svg
        ref={ref}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={words.label}
      >
        <g>
          {graph.edges.map((edge) => {
            const [x1, y1] = [x(edge.from) + widthOf(edge.from), y(edge.from)];
            const [x2, y2] = [x(edge.to), y(edge.to)];
            const middle = (x1 + x2) / 2;
            return (
              <path
                key={`${edge.from.id} ${edge.to.id}`}
                className={classes.edge}
                data-weak={edge.weak || undefined}
                data-on={touches(edge.from) || touches(edge.to) || undefined}
                d={`M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`}
              />
            );
          })}
        </g>
        {graph.nodes.map((node) => (
          // An SVG holds no <button>; this takes its role and keys instead.
          // biome-ignore lint/a11y/useSemanticElements: see above
          <g
            key={node.id}
            data-node={node.id}
            className={classes.node}
            transform={`translate(${x(node)} ${y(node)})`}
            role="button"
            tabIndex={node.id === start ? 0 : -1}
            aria-label={nameOf(node)}
            aria-pressed={node.id === chosenId}
            data-chosen={node.id === chosenId || undefined}
            onFocus={() => onFocus(node.id)}
            onClick={() => onChoose(node.id)}
            onKeyDown={(event) => onKey(event, node)}
          >
            {node.kind === "value" ? <ValueShape node={node} /> : <AccountShape node={node} />}
          </g>
        ))}
      </svg>
      <p className={classes.legend} aria-hidden="true">
        <span data-shape="client" /> {uiText.accountKinds.client} <span data-shape="freelancer" />{" "}
        {uiText.accountKinds.freelancer} <span data-shape="agency" /> {uiText.accountKinds.agency}{" "}
        <span data-shape="case" /> {words.legend.openCase} <span data-shape="suspended" /> {words.legend.suspended}{" "}
        <span data-shape="weak" /> {words.weakLegend}
      </p>
    </section>
  );
}

function ValueShape({ node }: { node: Extract<GraphNode, { kind: "value" }> }) {
  const { kind, value, accounts, atLeast } = node.value;
  const family = kind === "payment_id" ? "payment" : kind === "device" ? "device" : "contact";
  return (
    <>
      <title>{nameOf(node)}</title>
      <rect className={classes.box} data-family={family} x={0} y={-15} width={BOX} height={30} rx={4} />
      <text className={classes.small} x={8} y={-3}>
        {contactText.kinds[kind]}
      </text>
      <text className={classes.masked} x={8} y={10}>
        {cut(value, 15)}
      </text>
      <text className={classes.count} x={BOX - 8} y={4} textAnchor="end">
        {`${accounts}${atLeast ? "+" : ""}`}
      </text>
    </>
  );
}

function AccountShape({ node }: { node: Extract<GraphNode, { kind: "account" }> }) {
  const { account } = node;
  const name = account.displayName || account.id;
  const shape = {
    className: classes.shape,
    "data-case": account.openCase !== null || undefined,
    "data-suspended": account.status === "suspended" || undefined,
    "data-self": node.column === 0 || undefined,
  };
  const half = SHAPE / 2;
  return (
    <>
      <title>{nameOf(node)}</title>
      {account.kind === "client" ? (
        <rect {...shape} x={0} y={-half} width={SHAPE} height={SHAPE} rx={4} />
      ) : account.kind === "agency" ? (
        <path {...shape} d={`M0 ${-half}H${SHAPE - 8}L${SHAPE} ${8 - half}V${half}H0Z`} />
      ) : (
        <circle {...shape} cx={half} cy={0} r={half} />
      )}
      <text className={classes.initials} x={half} y={4} textAnchor="middle">
        {initials(name)}
      </text>
      {account.status === "suspended" ? (
        <path className={classes.ban} d={`M${SHAPE - 4} ${-half - 2}a5 5 0 1 1 -0.1 0zm3.5 1.5l-7 7`} />
      ) : null}
      <text className={classes.name} x={SHAPE + 6} y={-1}>
        {cut(name, 16)}
      </text>
      <text className={classes.small} x={SHAPE + 6} y={12}>
        {cut(node.column === 0 ? contactText.graph.self : standingOf(account), 18)}
      </text>
    </>
  );
}
