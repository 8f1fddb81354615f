import { Alert, Button, Loader, SegmentedControl, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Slice } from "../../shared/protocol";
import { get } from "../app/api";
import { pick, usePicked } from "../app/picked";
import { Scroll } from "../app/Scroll";
import { RecordTable } from "./RecordTable";
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

const isRecord = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);

/** The result of a run: its records as a table, its fields or its JSON, read from the server in slices. */
export function Result({ id, label, pickedAs = id }: Props) {
  const [chosen, setLook] = useState<string>();
  const picked = usePicked();
  const [filter, setFilter] = useState("");
  const [limit, setLimit] = useState(STEP);
  const [sort, setSort] = useState<{ key: string; descending: boolean }>();
  const [settled] = useDebouncedValue(filter, FILTER_DELAY_MS);
  const query = new URLSearchParams({ limit: String(limit), filter: settled });
  if (sort) query.set("sort", sort.key);
  if (sort?.descending) query.set("descending", "true");
  const { data, error } = useQuery({
    queryKey: ["result", id, query.toString()],
    queryFn: () => get<Slice>(`/api/runs/${id}/result?${query}`),
    placeholderData: keepPreviousData,
  });
  if (error) return <Alert color="red">{error.message}</Alert>;
  if (!data) return <Loader aria-label="Loading" />;
  const { value, total } = data;
  const records = total !== undefined && Array.isArray(value) ? value : undefined;
  const canBeTable = records !== undefined && records.length > 0 && records.every(isRecord);
  const look = chosen ?? (canBeTable ? "table" : "tree");
  const json = JSON.stringify(value, null, 2) ?? "null";
  return (
    <div className="stack">
      <div className="row">
        <SegmentedControl
          aria-label="View"
          size="xs"
          value={look}
          onChange={setLook}
          data={[
            ...(canBeTable ? [{ value: "table", label: "Table" }] : []),
            { value: "tree", label: "Fields" },
            { value: "json", label: "JSON" },
          ]}
        />
        {records && (
          <>
            <TextInput
              aria-label="Filter records"
              placeholder="Filter records"
              size="xs"
              value={filter}
              onChange={(event) => setFilter(event.currentTarget.value)}
            />
            <span className="quiet">
              {records.length.toLocaleString("en")} of {total!.toLocaleString("en")}
            </span>
          </>
        )}
      </div>
      <div role="status" className="quiet">
        {picked?.run === pickedAs &&
          `Reference ${picked.path || "results"} copied. An input of another action can use it.`}
      </div>
      {look === "table" ? (
        <RecordTable
          records={(records ?? []) as Record<string, unknown>[]}
          sort={sort}
          onSort={setSort}
          onPick={(row, key) =>
            pick({
              run: pickedAs,
              label,
              path: [data.path, data.indexes?.[row], key].filter((part) => part !== "").join("."),
            })
          }
        />
      ) : look === "tree" ? (
        <Tree run={id} label={label} pickedAs={pickedAs} slice={data} />
      ) : (
        <Scroll label="JSON">
          <pre className="json mono">
            {json.length > LONGEST_JSON
              ? `${json.slice(0, LONGEST_JSON)}\n... download it to see the rest`
              : json}
          </pre>
        </Scroll>
      )}
      {records && records.length < total! && limit < MOST && (
        <Button
          variant="default"
          style={{ alignSelf: "flex-start" }}
          onClick={() => setLimit(Math.min(limit + STEP, MOST))}
        >
          Load More
        </Button>
      )}
    </div>
  );
}
