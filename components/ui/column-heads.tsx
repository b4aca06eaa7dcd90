type Props = {
  /** Those of the columns, in order and each once. */
  names: readonly string[];
  /** Whether a column of buttons without a name follows. */
  buttons?: boolean;
};

/** The head of a plain table. */
export function ColumnHeads({ names, buttons = false }: Props) {
  return (
    <thead>
      <tr>
        {names.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
        {buttons ? <td /> : null}
      </tr>
    </thead>
  );
}
