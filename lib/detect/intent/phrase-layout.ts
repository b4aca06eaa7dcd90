import { BY_UNIT, LISTED, letterBit, NEXT } from "@/lib/detect/intent/phrase-graph";
import type { PhraseGraphBuilder } from "@/lib/detect/intent/phrase-graph-builder";

/** Nodes of the first letters are asked at every word: they lie together, without what follows between them. */
const NEAR = 3;

/** Lays the nodes of a builder out in cells, as `PhraseGraph` reads them. */
export class PhraseLayout {
  readonly cells: Int32Array;
  /** By node: its first cell, -1 before it has one. */
  private readonly places: Int32Array;
  /** Nodes in order of their cells. */
  private readonly order: number[] = [];
  private length = 0;
  private readonly units: number[] = [];
  private readonly targets: number[] = [];

  /** `lists` says where each of the builder's lists begins. */
  constructor(
    private readonly builder: PhraseGraphBuilder,
    private readonly lists: Int32Array,
  ) {
    this.places = new Int32Array(builder.size).fill(-1);
    this.placeAll();
    this.cells = new Int32Array(this.length);
    this.order.forEach((node, n) => {
      this.write(node, this.order[n + 1] ?? -1);
    });
  }

  private placeAll(): void {
    let row = [0];
    for (let depth = 0; depth < NEAR; depth++) {
      const next: number[] = [];
      for (const node of row) if (this.places[node] === -1) this.place(node, false, next);
      row = next;
    }
    const waiting = row.reverse();
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      let at = node;
      while (this.places[at] === -1) at = this.place(at, true, waiting) ?? at;
    }
  }

  /** Gives a node its cells. Tells the node to be placed right behind it; where there is none, its targets wait. */
  private place(node: number, follows: boolean, waiting: number[]): number | null {
    const { builder, units, targets, places } = this;
    const count = builder.edgesOf(node, units, targets);
    places[node] = this.length;
    this.order.push(node);
    this.length += builder.listAt(node) === 0 ? 1 : 2;
    const only = targets[0] as number;
    if (follows && count === 1 && places[only] === -1) return only;
    this.length += this.isByUnit(count) ? 2 * count : count;
    for (let i = 0; i < count; i++) waiting.push(targets[i] as number);
    return null;
  }

  private isByUnit(count: number): boolean {
    for (let i = 0; i < count; i++) if (letterBit(this.units[i] as number) === 0) return true;
    return false;
  }

  /** `behind` is the node placed next. */
  private write(node: number, behind: number): void {
    const { builder, cells, units, targets, places } = this;
    const count = builder.edgesOf(node, units, targets);
    const place = places[node] as number;
    const list = builder.listAt(node);
    let at = place + 1;
    if (list !== 0) cells[at++] = this.lists[list] as number;
    const isNext = count === 1 && targets[0] === behind && places[behind] === at;
    const byUnit = this.isByUnit(count);
    let mark = byUnit ? BY_UNIT | (isNext ? (units[0] as number) : count) : 0;
    for (let i = 0; i < count && !byUnit; i++) mark |= letterBit(units[i] as number);
    if (isNext) mark |= NEXT;
    if (list !== 0) mark |= LISTED;
    cells[place] = mark;
    if (isNext) return;
    if (byUnit) for (let i = 0; i < count; i++) cells[at++] = units[i] as number;
    for (let i = 0; i < count; i++) cells[at++] = places[targets[i] as number] as number;
  }
}
