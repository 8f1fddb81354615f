import { Alert, Loader, Text } from "@mantine/core";
import { keepPreviousData, useQueries, useQuery } from "@tanstack/react-query";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import type { Table } from "../../shared/protocol";
import { get } from "../app/api";
import { Scroll } from "../app/Scroll";

export interface Sort {
  key: string;
  descending: boolean;
}

interface Props {
  run: string;
  filter: string;
  sort: Sort | undefined;
  hidden: string[];
  onSort(sort: Sort): void;
  /** Called with the reference of a cell that was clicked. */
  onPick(path: string): void;
}

const ROW_HEIGHT_PX = 32;
const ROWS_AT_ONCE = 100;

/** Drawn above and below what is seen. */
const ROWS_BEYOND = 8;

/** The width of a column follows its first values. */
const WIDTH = { least: 8, most: 36, padding: 5 };

/** What the server is asked for a part of the table. */
export const tableUrl = (run: string, filter: string, sort: Sort | undefined, part: number): string => {
  const query = new URLSearchParams({
    filter,
    offset: String(part * ROWS_AT_ONCE),
    limit: String(ROWS_AT_ONCE),
  });
  if (sort) query.set("sort", sort.key);
  if (sort?.descending) query.set("descending", "true");
  return `/api/runs/${run}/table?${query}`;
};

/**
 * Records in rows. The server sorts and filters them, so that this concerns all of them; only the rows that are seen
 * are read and drawn, however many there are.
 */
export function RecordTable(props: Props) {
  const url = tableUrl(props.run, props.filter, props.sort, 0);
  const { data: first, error } = useQuery({
    queryKey: ["result", props.run, url],
    queryFn: () => get<Table>(url),
    placeholderData: keepPreviousData,
  });
  if (error) return <Alert color="red">{error.message}</Alert>;
  if (!first) return <Loader aria-label="Loading" />;
  if (first.total === 0) return <Text c="dimmed">No records.</Text>;
  return <Rows {...props} first={first} />;
}

function Rows({ run, filter, sort, hidden, onSort, onPick, first }: Props & { first: Table }) {
  const scroll = useRef<HTMLElement>(null);
  const virtual = useVirtualizer({
    count: first.total,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT_PX,
    overscan: ROWS_BEYOND,
  });
  const rows = virtual.getVirtualItems();
  const partOf = (index: number) => Math.floor(index / ROWS_AT_ONCE);
  const parts = [...new Set(rows.map(({ index }) => partOf(index)))].filter((part) => part > 0);
  const loaded = useQueries({
    queries: parts.map((part) => {
      const url = tableUrl(run, filter, sort, part);
      return { queryKey: ["result", run, url], queryFn: () => get<Table>(url) };
    }),
  });
  // Another order is read from its beginning.
  useEffect(() => scroll.current?.scrollTo(0, 0), [filter, sort]);
  const failed = loaded.find(({ error }) => error)?.error;
  const rowAt = (index: number) => {
    const part = partOf(index) === 0 ? first : loaded[parts.indexOf(partOf(index))]?.data;
    const at = index % ROWS_AT_ONCE;
    return part && { cells: part.rows[at] ?? [], record: part.indexes[at] };
  };
  const shown = first.columns.flatMap((key, at) => (hidden.includes(key) ? [] : [{ key, at }]));
  const above = rows[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (rows.at(-1)?.end ?? 0);
  if (failed) return <Alert color="red">{failed.message}</Alert>;
  return (
    <Scroll label="Records" height="65vh" ref={scroll}>
      <table className="records wide-rows" aria-rowcount={first.total + 1}>
        <colgroup>
          {shown.map(({ key, at }) => (
            <col key={key} style={{ width: widthOf(key, first, at) }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {shown.map(({ key }) => {
              const direction = sort?.key !== key ? "none" : sort.descending ? "descending" : "ascending";
              const mark = { none: "", ascending: " ↑", descending: " ↓" }[direction];
              return (
                <th key={key} aria-sort={direction as "none"}>
                  <button
                    type="button"
                    onClick={() => onSort({ key, descending: direction === "ascending" })}
                  >
                    {key}
                    {mark}
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          <Gap height={above} columns={shown.length} />
          {rows.map(({ index }) => {
            const row = rowAt(index);
            return (
              <tr key={index} aria-rowindex={index + 2} style={{ height: ROW_HEIGHT_PX }}>
                {shown.map(({ key, at }) => (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard, references are copied in the view Fields
                  <td
                    key={key}
                    title={row?.cells[at]}
                    onClick={() =>
                      row && onPick([first.path, row.record, key].filter((one) => one !== "").join("."))
                    }
                  >
                    {row?.cells[at]}
                  </td>
                ))}
              </tr>
            );
          })}
          <Gap height={below} columns={shown.length} />
        </tbody>
      </table>
    </Scroll>
  );
}

/** Stands for the rows that are not drawn. */
const Gap = ({ height, columns }: { height: number; columns: number }) =>
  height > 0 ? (
    <tr>
      <td colSpan={columns} style={{ height, padding: 0, border: 0 }} />
    </tr>
  ) : null;

function widthOf(key: string, { rows }: Table, at: number): string {
  const longest = Math.max(key.length + 2, ...rows.map((cells) => cells[at]?.length ?? 0));
  return `${Math.min(Math.max(longest, WIDTH.least), WIDTH.most) + WIDTH.padding}ch`;
}
