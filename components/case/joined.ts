type Placed = { id: string; occurredAt: string; gapBefore: boolean };

/**
 * A stretch of the conversation put in its place among others, each content once. Where the stretch does not touch what
 * stands beside it, the gap is told: what is left out must never look like nothing was written.
 */
export function joined<C extends Placed>(
  main: readonly C[],
  island: { items: readonly C[]; hasBefore: boolean; hasAfter: boolean } | null,
): C[] {
  const once = new Map<string, C>();
  for (const content of main) if (!once.has(content.id)) once.set(content.id, content);
  if (island === null || island.items.length === 0) return [...once.values()];
  const known = new Set(once.keys());
  for (const content of island.items) if (!once.has(content.id)) once.set(content.id, content);
  const all = [...once.values()].sort((a, b) => Date.parse(a.occurredAt) - Date.parse(b.occurredAt));
  const first = island.items[0]!;
  const last = island.items.at(-1)!;
  return all.map((content, index) => {
    const before = all[index - 1];
    const cutBefore = content.id === first.id && !known.has(first.id) && island.hasBefore && before !== undefined;
    const cutAfter = before?.id === last.id && !known.has(last.id) && island.hasAfter;
    return cutBefore || cutAfter ? { ...content, gapBefore: true } : content;
  });
}
