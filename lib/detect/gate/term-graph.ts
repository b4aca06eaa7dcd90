import type { Occurrences } from "@/lib/detect/gate/automaton";
import type { PhraseGraph } from "@/lib/detect/intent/phrase-graph";
import { PhraseGraphBuilder } from "@/lib/detect/intent/phrase-graph-builder";

/**
 * Terms searched from where they may begin. Most words of a text lead nowhere after two or three letters, and their nodes
 * lie close together, which the rows of an automaton that is fed every letter do not.
 */
export class TermGraph {
  private readonly graph: PhraseGraph;

  constructor(terms: readonly string[]) {
    const builder = new PhraseGraphBuilder();
    terms.forEach((term, index) => {
      let node = 0;
      for (let i = 0; i < term.length; i++) node = builder.grow(node, term.charCodeAt(i));
      builder.end(node, index);
    });
    this.graph = builder.freeze();
  }

  /** Adds each term that begins at an offset, shortest first. */
  scanAt(text: string, start: number, found: Occurrences): void {
    const { graph } = this;
    const { length } = text;
    let node = 0;
    for (let at = start; at < length; ) {
      node = graph.step(node, text.charCodeAt(at++));
      if (node < 0) return;
      const list = graph.listAt(node);
      if (list === 0) continue;
      const last = list + graph.valueAt(list);
      for (let place = list + 1; place <= last; place++) found.add(graph.valueAt(place), at);
    }
  }
}
