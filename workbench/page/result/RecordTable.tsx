import { Text } from "@mantine/core";
import { Scroll } from "../app/Scroll";

interface Sort {
  key: string;
  descending: boolean;
}

interface Props {
  records: Record<string, unknown>[];
  sort: Sort | undefined;
  onSort(sort: Sort): void;
  /** Called with the row and the key of a cell whose reference is wanted. */
  onPick(row: number, key: string): void;
}

const asText = (value: unknown): string =>
  value === undefined || value === null
    ? ""
    : typeof value === "object"
      ? JSON.stringify(value)
      : String(value);

/** Records in rows. The server sorts them, so that all records are sorted and not only those loaded. */
export function RecordTable({ records, sort, onSort, onPick }: Props) {
  if (records.length === 0) return <Text c="dimmed">No records.</Text>;
  const keys = [...new Set(records.flatMap(Object.keys))];
  return (
    <Scroll label="Records" height="65vh">
      <table className="records">
        <thead>
          <tr>
            {keys.map((key) => {
              const order = sort?.key !== key ? "none" : sort.descending ? "descending" : "ascending";
              const mark = { none: "", ascending: " ↑", descending: " ↓" }[order];
              return (
                <th key={key} aria-sort={order as "none"}>
                  <button type="button" onClick={() => onSort({ key, descending: order === "ascending" })}>
                    {key}
                    {mark}
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {records.map((record, index) => (
            <tr key={index}>
              {keys.map((key) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard, references are copied in the view Fields
                <td key={key} title={asText(record[key]).slice(0, 500)} onClick={() => onPick(index, key)}>
                  {asText(record[key]).slice(0, 200)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
