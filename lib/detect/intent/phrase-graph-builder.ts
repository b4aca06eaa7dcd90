import { LISTED, PhraseGraph, UNEVEN } from "@/lib/detect/intent/phrase-graph";

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

  private edgeOf(node: number, unit: number): number {
    let edge = this.firstEdge[node] as number;
    while (edge !== 0 && this.units[edge] !== unit) edge = this.nextEdge[edge] as number;
    return edge;
  }

  freeze(): PhraseGraph {
    const { units, targets, nextEdge, firstEdge, listOf } = this;
    // Numbered breadth first, so that the nodes of first letters, which every word asks, lie close together.
    const places = new Int32Array(this.nodeCount).fill(-1);
    const order = new Int32Array(this.nodeCount);
    let nodes = 1;
    places[0] = 0;
    const first = new Int32Array(this.nodeCount + 1);
    const letters = new Uint16Array(this.edgeCount);
    const leads = new Int32Array(this.edgeCount);
    const marks = new Int32Array(this.nodeCount);
    const heads = new Int32Array(this.nodeCount);
    const { values, starts } = this.flatLists();
    let edges = 0;
    for (let place = 0; place < nodes; place++) {
      const node = order[place] as number;
      const start = edges;
      first[place] = start;
      for (let edge = firstEdge[node] as number; edge !== 0; edge = nextEdge[edge] as number) {
        // Edges are few: insertion keeps them in order of their letters.
        let at = edges++;
        const unit = units[edge] as number;
        for (; at > start && (letters[at - 1] as number) > unit; at--) {
          letters[at] = letters[at - 1] as number;
          leads[at] = leads[at - 1] as number;
        }
        letters[at] = unit;
        leads[at] = targets[edge] as number;
      }
      let mark = 0;
      for (let at = start; at < edges; at++) {
        const target = leads[at] as number;
        if (places[target] === -1) {
          places[target] = nodes;
          order[nodes++] = target;
        }
        leads[at] = places[target] as number;
        const unit = letters[at] as number;
        if (unit === 32) mark |= 1;
        else if (unit >= 97 && unit <= 122) mark |= 1 << (unit - 96);
        else if (unit < 97) mark |= UNEVEN;
      }
      const list = listOf[node] as number;
      if (list !== 0) {
        heads[place] = starts[list] as number;
        mark |= LISTED;
      }
      marks[place] = mark;
    }
    first[nodes] = edges;
    return new PhraseGraph(
      first.slice(0, nodes + 1),
      letters.slice(0, edges),
      leads.slice(0, edges),
      heads.slice(0, nodes),
      values,
      marks.slice(0, nodes),
    );
  }

  /** Each list as its length and its values, and where it begins. */
  private flatLists(): { values: Uint16Array; starts: Int32Array } {
    const values: number[] = [];
    const starts = Int32Array.from(this.lists, (list) => values.push(list.length, ...list) - list.length - 1);
    return { values: Uint16Array.from(values), starts };
  }
}
