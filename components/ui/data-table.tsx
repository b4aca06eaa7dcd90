"use client";

import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import {
  createColumnHelper,
  FlexRender,
  type Row as ModelRow,
  metaHelper,
  type RowData,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useRouter } from "next/navigation";
import {
  type CSSProperties,
  type MouseEvent,
  memo,
  type ReactElement,
  type ReactNode,
  useCallback,
  useEffect,
  useRef,
  useState,
} from "react";
import { ColumnEdge } from "@/components/ui/column-edge";
import classes from "@/components/ui/data-table.module.css";
import { useKeys } from "@/components/ui/use-keys";

type DeskColumnMeta = {
  /** Pixels; the one column without it takes what is left. */
  width?: number;
  align?: "end";
  /** The server's name of the order that this column stands for. */
  sort?: string;
  /** Left out when the window is narrower than this. */
  from?: 640 | 1024 | 1280 | 1440 | 1680;
  /** Cells that may not be cut, because something opens out of them. */
  whole?: boolean;
  /** Its width is not the reader's to change. */
  fixed?: boolean;
};

const features = tableFeatures({ columnMeta: metaHelper<DeskColumnMeta>() });

/** Columns of a desk table: `const column = deskColumns<Row>(); column.columns([column.display({id, header, meta, cell})])`. */
export function deskColumns<Row extends RowData>() {
  return createColumnHelper<typeof features, Row>();
}
type Columns<Row extends RowData> = ReturnType<ReturnType<typeof deskColumns<Row>>["columns"]>;

export type TableSort = { by: string; direction: "ascending" | "descending" };

type Props<Row extends RowData> = {
  /** What the table holds, for screen readers. */
  label: string;
  /** Stable: made once, outside of rendering. */
  columns: Columns<Row>;
  rows: readonly Row[];
  rowId: (row: Row) => string;
  /** Where Enter and a click lead; the row's first cell with a {@link RowLink} names it. */
  rowHref?: (row: Row) => string;
  sort?: TableSort;
  onSort?: (by: string) => void;
  muted?: (row: Row) => boolean;
  /** The row that J, K or focus rests on; null when none. */
  onActive?: (id: string | null) => void;
  /** Remembers the row under this name, so that coming back finds it again. */
  remember?: string;
  keys?: { group: string; down: string; up: string };
  footer?: ReactNode;
  /** Draws rows as cards on a phone: a class of the page's own that places the cells, named by `data-column`. */
  className?: string | undefined;
  /** Lets columns that have a width be made wider and narrower; `label` names a column's edge for screen readers. */
  resize?: { onWidth: (column: string, width: number) => void; label: (column: string) => string };
};

/** What the column without a width is left at the least. */
const LEAST_REST = 170;

/** The least width of a table of the columns that are there from this width of the window on. */
function narrowest(metas: readonly (DeskColumnMeta | undefined)[], from: 0 | 640): string {
  const there = metas.filter((meta) => (meta?.from ?? 0) <= from);
  return `${there.reduce((sum, meta) => sum + (meta?.width ?? LEAST_REST), 0)}px`;
}

const ROW_LINK = "data-row-link";

/**
 * A dense list over TanStack Table; filtering, sorting and paging are the server's. J and K move the focus over the
 * rows' links, so that Enter, a screen reader and "open in new tab" all work on the same thing.
 */
export function DataTable<Row extends RowData>(props: Props<Row>) {
  const { rows, rowId, rowHref, remember, onActive } = props;
  const router = useRouter();
  const body = useRef<HTMLTableSectionElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const table = useTable({ features, columns: props.columns, data: rows as Row[], getRowId: rowId });

  const mark = useCallback(
    (id: string | null) => {
      setActive(id);
      onActive?.(id);
      if (remember !== undefined && id !== null) sessionStorage.setItem(`docket.row.${remember}`, id);
    },
    [onActive, remember],
  );

  const focusRow = useCallback((id: string) => {
    const link = body.current?.querySelector<HTMLElement>(`tr[data-id="${CSS.escape(id)}"] [${ROW_LINK}]`);
    link?.focus({ preventScroll: true });
    link?.closest("tr")?.scrollIntoView({ block: "nearest" });
  }, []);

  const move = (by: number) => {
    if (rows.length === 0) return;
    const at = rows.findIndex((row) => rowId(row) === active);
    const next = at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(Math.max(at + by, 0), rows.length - 1);
    const id = rowId(rows[next]!);
    mark(id);
    focusRow(id);
  };

  useKeys(
    props.keys === undefined
      ? []
      : [
          { keys: "j", label: props.keys.down, group: props.keys.group, run: () => move(1) },
          { keys: "k", label: props.keys.up, group: props.keys.group, run: () => move(-1) },
        ],
  );

  // Coming back from a case lands on the row it was opened from.
  const restored = useRef(false);
  useEffect(() => {
    if (restored.current || remember === undefined || rows.length === 0) return;
    restored.current = true;
    const id = sessionStorage.getItem(`docket.row.${remember}`);
    if (id !== null && rows.some((row) => rowId(row) === id)) {
      mark(id);
      focusRow(id);
    }
  }, [remember, rows, rowId, mark, focusRow]);

  const open = useCallback(
    (event: MouseEvent, row: Row) => {
      if (rowHref === undefined || !(event.target instanceof HTMLElement)) return;
      if (event.target.closest("a, button, input, label") !== null || window.getSelection()?.toString()) return;
      mark(rowId(row));
      const href = rowHref(row);
      if (event.metaKey || event.ctrlKey) window.open(href, "_blank", "noopener");
      else router.push(href);
    },
    [rowHref, rowId, mark, router],
  );

  const [dragged, setDragged] = useState<{ id: string; width: number } | null>(null);
  const headers = table.getHeaderGroups()[0]?.headers ?? [];
  const metas = headers.map((header) => header.column.columnDef.meta);
  return (
    <div className={classes.box}>
      <table
        className={props.className === undefined ? classes.table : `${classes.table} ${props.className}`}
        aria-label={props.label}
        style={{ "--narrow": narrowest(metas, 0), "--middling": narrowest(metas, 640) } as CSSProperties}
      >
        <colgroup>
          {headers.map((header) => {
            const meta = header.column.columnDef.meta;
            const width = dragged?.id === header.column.id ? dragged.width : meta?.width;
            return <col key={header.id} data-from={meta?.from} style={width === undefined ? undefined : { width }} />;
          })}
        </colgroup>
        <thead>
          <tr>
            {headers.map((header) => {
              const meta = header.column.columnDef.meta;
              const sorted =
                meta?.sort !== undefined && props.sort?.by === meta.sort ? props.sort.direction : undefined;
              const title = <table.FlexRender header={header} />;
              return (
                <th key={header.id} scope="col" data-align={meta?.align} data-from={meta?.from} aria-sort={sorted}>
                  {meta?.sort === undefined || props.onSort === undefined ? (
                    title
                  ) : (
                    <button
                      type="button"
                      className={classes.sort}
                      data-on={sorted !== undefined || undefined}
                      onClick={() => props.onSort?.(meta.sort!)}
                    >
                      {title}
                      {sorted === undefined ? null : sorted === "ascending" ? (
                        <IconArrowUp size={12} stroke={2} aria-hidden="true" />
                      ) : (
                        <IconArrowDown size={12} stroke={2} aria-hidden="true" />
                      )}
                    </button>
                  )}
                  {props.resize === undefined || meta?.width === undefined || meta.fixed ? null : (
                    <ColumnEdge
                      width={dragged?.id === header.column.id ? dragged.width : meta.width}
                      label={props.resize.label(header.column.id)}
                      onDrag={(width) => setDragged({ id: header.column.id, width })}
                      onWidth={(width) => {
                        setDragged(null);
                        props.resize?.onWidth(header.column.id, width);
                      }}
                    />
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody ref={body}>
          {table.getRowModel().rows.map((row) => (
            <BodyRow
              key={row.id}
              row={row}
              columns={props.columns}
              active={active === row.id}
              muted={props.muted?.(row.original) ?? false}
              opens={rowHref !== undefined}
              onOpen={open}
              onRest={mark}
            />
          ))}
        </tbody>
      </table>
      {props.footer}
    </div>
  );
}

type BodyRowProps<Row extends RowData> = {
  row: ModelRow<typeof features, Row>;
  /** What its cells are drawn by. */
  columns: Columns<Row>;
  active: boolean;
  muted: boolean;
  opens: boolean;
  onOpen: (event: MouseEvent, row: Row) => void;
  onRest: (id: string) => void;
};

function DrawnRow<Row extends RowData>({ row, active, muted, opens, onOpen, onRest }: BodyRowProps<Row>) {
  return (
    <tr
      data-id={row.id}
      data-active={active || undefined}
      data-muted={muted || undefined}
      data-opens={opens || undefined}
      onClick={(event) => onOpen(event, row.original)}
      onFocus={() => onRest(row.id)}
    >
      {row.getAllCells().map((cell) => {
        const meta = cell.column.columnDef.meta;
        return (
          <td
            key={cell.id}
            data-column={cell.column.id}
            data-align={meta?.align}
            data-from={meta?.from}
            data-whole={meta?.whole || undefined}
          >
            <FlexRender cell={cell} />
          </td>
        );
      })}
    </tr>
  );
}

/**
 * Drawn again only when what it shows changes: a page hears of claims, counts and keys all the time, and fifty rows need not
 * follow each. The table makes its row objects anew with its data, so what they hold is compared.
 */
const BodyRow = memo(
  DrawnRow,
  (before, after) =>
    before.row.original === after.row.original &&
    before.columns === after.columns &&
    before.active === after.active &&
    before.muted === after.muted &&
    before.opens === after.opens &&
    before.onOpen === after.onOpen &&
    before.onRest === after.onRest,
) as <Row extends RowData>(props: BodyRowProps<Row>) => ReactElement;

/** Spread on the link that stands for its row. */
export const rowLink = { [ROW_LINK]: "" };
