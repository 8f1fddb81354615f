import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Cut, Slice } from "../../shared/protocol";
import { get } from "../app/api";
import { pick } from "../app/picked";

interface Props {
  run: string;
  /** What a reference is kept under: the run, or the step of a flow. */
  pickedAs: string;
  /** The operation that was run. */
  label: string;
  slice: Slice;
}

interface NodeProps {
  name: string;
  value: unknown;
  path: string;
  source: Pick<Props, "run" | "pickedAs" | "label">;
  isOpen?: boolean;
}

/** A list shows this many entries at once. */
const STEP = 100;

const isCut = (value: unknown): value is Cut =>
  typeof value === "object" && value !== null && "$cut" in value;
const join = (path: string, key: string) => (path === "" ? key : `${path}.${key}`);

/** A result by its fields. A click on a field keeps its reference for a later step. */
export function Tree({ run, pickedAs, label, slice: { value, path, indexes } }: Props) {
  const source = { run, pickedAs, label };
  if (indexes && Array.isArray(value))
    return (
      <ul className="tree mono" aria-label="Fields">
        {value.map((record, at) => (
          <Node
            key={indexes[at]}
            name={String(indexes[at])}
            value={record}
            path={join(path, String(indexes[at]))}
            source={source}
            isOpen={at === 0}
          />
        ))}
      </ul>
    );
  return (
    <ul className="tree mono" aria-label="Fields">
      <Node name="results" value={value} path={path} source={source} isOpen />
    </ul>
  );
}

function Node({ name, value, path, source, isOpen: isOpenAtFirst = false }: NodeProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const [shown, setShown] = useState(STEP);
  const isNested = typeof value === "object" && value !== null;
  const field = (
    <button
      type="button"
      className="field"
      title={`Copy the reference ${path || "results"}`}
      onClick={() => pick({ run: source.pickedAs, label: source.label, path })}
    >
      {name}
    </button>
  );
  if (!isNested)
    return (
      <li>
        {field} <span className="quiet">{value === undefined ? "" : JSON.stringify(value)}</span>
      </li>
    );
  const { isList, size } = isCut(value) ? value.$cut : { isList: Array.isArray(value), size: countOf(value) };
  const entries = isCut(value) ? [] : Object.entries(value as object);
  return (
    <li>
      <button
        type="button"
        className="toggle"
        aria-expanded={isOpen}
        aria-label={`${isOpen ? "Close" : "Open"} ${name}`}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? "−" : "+"}
      </button>
      {field} <span className="quiet">{isList ? `list of ${size}` : `${size} fields`}</span>
      {isOpen && isCut(value) && <Rest path={path} source={source} />}
      {isOpen && !isCut(value) && (
        <ul>
          {entries.slice(0, shown).map(([key, item]) =>
            isCut(item) && isList ? (
              <li key={key} className="quiet">
                {item.$cut.size} more
              </li>
            ) : (
              <Node key={key} name={key} value={item} path={join(path, key)} source={source} />
            ),
          )}
          {entries.length > shown && (
            <li>
              <Button size="compact-xs" variant="default" onClick={() => setShown(shown + STEP)}>
                {entries.length - shown} more
              </Button>
            </li>
          )}
        </ul>
      )}
    </li>
  );
}

const countOf = (value: object) => (Array.isArray(value) ? value.length : Object.keys(value).length);

/** What was left out of the first part. */
function Rest({ path, source }: Pick<NodeProps, "path" | "source">) {
  const { data, error } = useQuery({
    queryKey: ["result", source.run, path],
    queryFn: () => get<Slice>(`/api/runs/${source.run}/result?${new URLSearchParams({ path })}`),
  });
  if (error) return <span role="alert">{error.message}</span>;
  return data ? <Tree {...source} slice={data} /> : null;
}
