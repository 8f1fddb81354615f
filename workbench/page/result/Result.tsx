import { Alert, Button, Checkbox, Loader, Popover, SegmentedControl, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Slice, Table } from "../../shared/protocol";
import { get } from "../app/api";
import { pick, usePicked } from "../app/picked";
import { Scroll } from "../app/Scroll";
import { RecordTable, type Sort, tableUrl } from "./RecordTable";
import { Tree } from "./Tree";

interface Props {
  /** The run. */
  id: string;
  /** What was run, as references name it. */
  label: string;
  /** What a reference to this result is kept under: the run, or the step of a flow. */
  pickedAs?: string;
}

const STEP = 200;
const MOST = 1000;
const FILTER_DELAY_MS = 150;

/** A larger text makes the page slow; the download has all of it. */
const LONGEST_JSON = 200_000;

/** The beginning of a result: what kind of result it is, and its first record. */
export const useBeginning = (run: string | undefined, enabled = true) =>
  useQuery({
    queryKey: ["result", run, "beginning"],
    queryFn: () => get<Slice>(`/api/runs/${run}/result?limit=1`),
    enabled: enabled && run !== undefined,
  });

/** The result of a run: its records as a table, its fields or its JSON, read from the server in parts. */
export function Result({ id, label, pickedAs = id }: Props) {
  const [chosen, setLook] = useState<string>();
  const picked = usePicked();
  const [filter, setFilter] = useState("");
  const [sort, setSort] = useState<Sort>();
  const [hidden, setHidden] = useState<string[]>([]);
  const [settled] = useDebouncedValue(filter, FILTER_DELAY_MS);
  const { data: beginning, error } = useBeginning(id);
  if (error) return <Alert color="red">{error.message}</Alert>;
  if (!beginning) return <Loader aria-label="Loading" />;
  const isList = beginning.total !== undefined;
  const look = chosen ?? (beginning.isTable ? "table" : "tree");
  return (
    <div className="stack">
      <div className="row">
        <SegmentedControl
          aria-label="View"
          size="xs"
          value={look}
          onChange={setLook}
          data={[
            ...(beginning.isTable ? [{ value: "table", label: "Table" }] : []),
            { value: "tree", label: "Fields" },
            { value: "json", label: "JSON" },
          ]}
        />
        {isList && (
          <TextInput
            aria-label="Filter records"
            placeholder="Filter records"
            size="xs"
            value={filter}
            onChange={(event) => setFilter(event.currentTarget.value)}
          />
        )}
        {isList && <Found id={id} filter={settled} of={beginning.total ?? 0} />}
        {look === "table" && <Columns id={id} hidden={hidden} onChange={setHidden} />}
      </div>
      <div role="status" className="quiet">
        {picked?.run === pickedAs &&
          `Reference ${picked.path || "results"} copied. An input of another action can use it.`}
      </div>
      {look === "table" ? (
        <RecordTable
          {...{ run: id, filter: settled, sort, hidden }}
          onSort={setSort}
          onPick={(path) => pick({ run: pickedAs, label, path })}
        />
      ) : (
        <Parts {...{ id, label, pickedAs, sort, filter: settled, isJson: look === "json" }} />
      )}
    </div>
  );
}

/** The beginning of the table, which tells how many records there are and which fields they have. */
const useTableBeginning = (id: string, filter: string) => {
  const url = tableUrl(id, filter, undefined, 0);
  return useQuery({
    queryKey: ["result", id, url],
    queryFn: () => get<Table>(url),
    placeholderData: keepPreviousData,
  });
};

function Found({ id, filter, of }: { id: string; filter: string; of: number }) {
  const { data } = useTableBeginning(id, filter);
  return (
    <span className="quiet" role="status">
      {(data?.total ?? of).toLocaleString("en")} of {of.toLocaleString("en")}
    </span>
  );
}

interface ColumnsProps {
  id: string;
  hidden: string[];
  onChange(hidden: string[]): void;
}

/** Which fields the table shows. */
function Columns({ id, hidden, onChange }: ColumnsProps) {
  const { data } = useTableBeginning(id, "");
  const columns = data?.columns ?? [];
  return (
    <Popover position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Button size="compact-sm" variant="default">
          Columns ({columns.length - hidden.length})
        </Button>
      </Popover.Target>
      <Popover.Dropdown className="columns" aria-label="Columns">
        {columns.map((key) => (
          <Checkbox
            key={key}
            size="xs"
            label={key}
            checked={!hidden.includes(key)}
            onChange={(event) =>
              onChange(event.currentTarget.checked ? hidden.filter((one) => one !== key) : [...hidden, key])
            }
          />
        ))}
      </Popover.Dropdown>
    </Popover>
  );
}

interface PartsProps {
  id: string;
  label: string;
  pickedAs: string;
  filter: string;
  sort: Sort | undefined;
  isJson: boolean;
}

/** A result by its fields or as JSON: of a list the first records, and more on request. */
function Parts({ id, label, pickedAs, filter, sort, isJson }: PartsProps) {
  const [limit, setLimit] = useState(STEP);
  const query = new URLSearchParams({ limit: String(limit), filter });
  if (sort) query.set("sort", sort.key);
  if (sort?.descending) query.set("descending", "true");
  const { data, error } = useQuery({
    queryKey: ["result", id, query.toString()],
    queryFn: () => get<Slice>(`/api/runs/${id}/result?${query}`),
    placeholderData: keepPreviousData,
  });
  if (error) return <Alert color="red">{error.message}</Alert>;
  if (!data) return <Loader aria-label="Loading" />;
  const { value, total = 0 } = data;
  const shown = Array.isArray(value) ? value.length : 0;
  return (
    <>
      {isJson ? <Json value={value} /> : <Tree run={id} label={label} pickedAs={pickedAs} slice={data} />}
      {shown < total && limit < MOST && (
        <Button
          variant="default"
          style={{ alignSelf: "flex-start" }}
          onClick={() => setLimit(Math.min(limit + STEP, MOST))}
        >
          Load More
        </Button>
      )}
    </>
  );
}

function Json({ value }: { value: unknown }) {
  const json = JSON.stringify(value, null, 2) ?? "null";
  return (
    <Scroll label="JSON">
      <pre className="json mono">
        {json.length > LONGEST_JSON
          ? `${json.slice(0, LONGEST_JSON)}\n... download it to see the rest`
          : json}
      </pre>
    </Scroll>
  );
}
