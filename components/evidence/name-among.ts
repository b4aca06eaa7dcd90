type Person = { id: string; displayName: string | null };

/** What the people of a case are called: by their names, else by the marketplace's id. */
export function nameAmong(people: readonly Person[]): (id: string) => string {
  return (id) => people.find((person) => person.id === id)?.displayName || id;
}
