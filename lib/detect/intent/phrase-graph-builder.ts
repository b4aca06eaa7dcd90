import { PhraseGraph } from "@/lib/detect/intent/phrase-graph";
import { PhraseLayout } from "@/lib/detect/intent/phrase-layout";

function doubled(old: Int32Array): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(old.length * 2);
  grown.set(old);
  return grown;
}

/**
 * Collects phrases; `freeze` makes of them what can be searched. Nodes may be reached on several ways, so that what follows
 * on many choices is stored once: whoever grows the graph through such a node gets a copy of it for his way.
 */
export class PhraseGraphBuilder {
  private units = new Int32Array(1 << 12);
  private targets = new Int32Array(1 << 12);
  private nextEdge = new Int32Array(1 << 12);
  private edgeCount = 1;
  private firstEdge = new Int32Array(1 << 12);
  /** By node: how many edges and keepers hold it. */
  private holders = new Int32Array(1 << 12);
  /** By node: which of `lists` ends there, zero for none. */
  private listOf = new Int32Array(1 << 12);
  private nodeCount = 1;
  private readonly lists: (readonly number[])[] = [[]];
  private readonly listNames = new Map<string, number>();
  private readonly leaves = new Map<number, number>();

  /** A node that nothing leads to yet. The root is 0. */
  add(): number {
    if (this.nodeCount === this.firstEdge.length) {
      this.firstEdge = doubled(this.firstEdge);
      this.holders = doubled(this.holders);
      this.listOf = doubled(this.listOf);
    }
    return this.nodeCount++;
  }

  /** The node at which `value` ends and nothing goes on, the same for every phrase. */
  leaf(value: number): number {
    const known = this.leaves.get(value);
    if (known !== undefined) return known;
    const made = this.add();
    this.hold(made);
    this.end(made, value);
    this.leaves.set(value, made);
    return made;
  }

  /** Keeps a node from being changed by whoever comes over one of its edges. */
  hold(node: number): void {
    this.holders[node] = (this.holders[node] as number) + 1;
  }

  release(node: number): void {
    this.holders[node] = (this.holders[node] as number) - 1;
  }

  leads(node: number, unit: number): boolean {
    return this.edgeOf(node, unit) !== 0;
  }

  /** Lets `unit` lead from `node`, where it leads nowhere yet, to `target`. */
  join(node: number, unit: number, target: number): void {
    if (this.edgeCount === this.targets.length) {
      this.units = doubled(this.units);
      this.targets = doubled(this.targets);
      this.nextEdge = doubled(this.nextEdge);
    }
    const edge = this.edgeCount++;
    this.units[edge] = unit;
    this.targets[edge] = target;
    this.nextEdge[edge] = this.firstEdge[node] as number;
    this.firstEdge[node] = edge;
    this.hold(target);
  }

  /** The node after `unit`, made when it is new, and one's own: what is added behind it stands on this way alone. */
  grow(node: number, unit: number): number {
    const edge = this.edgeOf(node, unit);
    if (edge === 0) {
      const made = this.add();
      this.join(node, unit, made);
      return made;
    }
    const target = this.targets[edge] as number;
    if ((this.holders[target] as number) === 1) return target;
    const own = this.add();
    for (let at = this.firstEdge[target] as number; at !== 0; at = this.nextEdge[at] as number)
      this.join(own, this.units[at] as number, this.targets[at] as number);
    this.listOf[own] = this.listOf[target] as number;
    this.release(target);
    this.targets[edge] = own;
    this.hold(own);
    return own;
  }

  /** Lets a phrase end at a node, with the number the search will report. */
  end(node: number, value: number): void {
    const known = this.lists[this.listOf[node] as number] as readonly number[];
    if (known.includes(value)) return;
    const list = [...known, value];
    const name = list.join();
    let place = this.listNames.get(name);
    if (place === undefined) {
      place = this.lists.push(list) - 1;
      this.listNames.set(name, place);
    }
    this.listOf[node] = place;
  }

  /** The edges of a node in order of their units, in place of what the arrays held; tells how many there are. */
  edgesOf(node: number, units: number[], targets: number[]): number {
    let count = 0;
    for (let edge = this.firstEdge[node] as number; edge !== 0; edge = this.nextEdge[edge] as number) {
      // Edges are few: insertion keeps them in order.
      let at = count++;
      const unit = this.units[edge] as number;
      for (; at > 0 && (units[at - 1] as number) > unit; at--) {
        units[at] = units[at - 1] as number;
        targets[at] = targets[at - 1] as number;
      }
      units[at] = unit;
      targets[at] = this.targets[edge] as number;
    }
    return count;
  }

  /** Which list ends at a node, counted from one; zero for none. */
  listAt(node: number): number {
    return this.listOf[node] as number;
  }

  /** How many nodes were made, those that nothing leads to any longer among them. */
  get size(): number {
    return this.nodeCount;
  }

  private edgeOf(node: number, unit: number): number {
    let edge = this.firstEdge[node] as number;
    while (edge !== 0 && this.units[edge] !== unit) edge = this.nextEdge[edge] as number;
    return edge;
  }

  freeze(): PhraseGraph {
    const { values, starts } = this.flatLists();
    return new PhraseGraph(new PhraseLayout(this, starts).cells, values);
  }

  /** Each list as its length and its values, and where it begins. */
  private flatLists(): { values: Uint16Array; starts: Int32Array } {
    const values: number[] = [];
    const starts = Int32Array.from(this.lists, (list) => values.push(list.length, ...list) - list.length - 1);
    return { values: Uint16Array.from(values), starts };
  }
}
