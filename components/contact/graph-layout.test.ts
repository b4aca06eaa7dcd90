import { describe, expect, it } from "vitest";
import { layOut, neighbour } from "@/components/contact/graph-layout";
import type { AccountLinks } from "@/lib/domain/contacts/schema";

const account = (id: string, distance: number): AccountLinks["accounts"][number] => ({
  id,
  displayName: id,
  kind: "client",
  status: "active",
  suspendedSince: null,
  openCase: null,
  distance,
});
const value = (id: string, kind: "phone" | "handle", accounts: number) => ({
  id,
  kind,
  value: "•",
  accounts,
  atLeast: false,
});
const edge = (accountId: string, valueId: string) => ({ accountId, valueId, weak: false });

const links: AccountLinks = {
  accounts: [account("root", 0), account("near", 1), account("also", 1), account("far", 2)],
  values: [value("number", "phone", 3), value("name", "handle", 2)],
  edges: [
    edge("root", "number"),
    edge("near", "number"),
    edge("also", "number"),
    edge("near", "name"),
    edge("far", "name"),
  ],
  more: false,
};

describe("layOut", () => {
  it("reads from the account outwards: value, account, value, account", () => {
    const { nodes, columns, hidden } = layOut(links, null, 30);
    expect(Object.fromEntries(nodes.map((node) => [node.id, node.column]))).toEqual({
      "a root": 0,
      "v number": 1,
      "a near": 2,
      "a also": 2,
      "v name": 3,
      "a far": 4,
    });
    expect([columns, hidden]).toEqual([5, 0]);
  });

  it("draws every edge between what is shown, and none to what is not", () => {
    expect(layOut(links, null, 30).edges).toHaveLength(5);
    const phones = layOut(links, new Set(["phone"]), 30);
    expect(phones.nodes.map((node) => node.id)).not.toContain("a far");
    expect(phones.edges).toHaveLength(3);
  });

  it("keeps to so many nodes and counts the rest", () => {
    const few = layOut(links, null, 3);
    expect(few.nodes).toHaveLength(3);
    expect(few.hidden).toBeGreaterThan(0);
  });

  it("puts no two nodes of a column in one place", () => {
    const { nodes } = layOut(links, null, 30);
    expect(new Set(nodes.map((node) => `${node.column} ${node.row}`)).size).toBe(nodes.length);
  });
});

describe("neighbour", () => {
  it("walks by arrow keys and stops at the rim", () => {
    const { nodes } = layOut(links, null, 30);
    const root = nodes.find((node) => node.id === "a root")!;
    const number = neighbour(nodes, root, "ArrowRight")!;
    expect(number.id).toBe("v number");
    expect(neighbour(nodes, root, "ArrowLeft")).toBeNull();
    const one = neighbour(nodes, number, "ArrowRight")!;
    const other = neighbour(nodes, one, "ArrowDown") ?? neighbour(nodes, one, "ArrowUp")!;
    expect(new Set([one.id, other.id])).toEqual(new Set(["a near", "a also"]));
  });
});
