import { Button, Select, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { RunView } from "../../shared/protocol";
import type { Reference } from "../../shared/reference";
import { get } from "../app/api";
import { type Picked, usePicked } from "../app/picked";

/** Where a reference can lead: an earlier run, or, in a flow, an earlier step. */
export interface Source {
  value: string;
  label: string;
}

interface Props {
  id: string;
  label: string;
  error?: string;
  isRequired?: boolean;
  value: Reference | undefined;
  /** The earlier steps of a flow; the runs that are kept if omitted. */
  sources?: Source[];
  onChange(value: Reference | undefined): void;
}

/** A value that is taken from the result of an earlier run: which one, and where in it. */
export function ReferenceField({ id, label, error, isRequired, value, sources, onChange }: Props) {
  const picked = usePicked();
  const { data = [] } = useQuery({
    queryKey: ["runs", "all", picked?.run],
    queryFn: () => get<RunView[]>("/api/runs"),
    enabled: sources === undefined,
  });
  const runs = data.filter(({ state }) => state === "done");
  const choices =
    sources ??
    runs.map((run) => ({
      value: run.id,
      label: `${run.key}, ${new Date(run.startedAt).toLocaleTimeString()}`,
    }));
  const { run = "", path = "" } = value?.$from ?? {};
  const isKnown = picked && choices.some((choice) => choice.value === picked.run);
  return (
    <fieldset>
      <legend>
        {label}
        {isRequired && " *"}
      </legend>
      <div className="stack">
        <Select
          id={id}
          label={`${label}: from`}
          placeholder={choices.length > 0 ? "Choose what returned it" : "Run another action first"}
          data={choices}
          value={run || null}
          onChange={(chosen) => onChange({ $from: { run: chosen ?? "", path } })}
        />
        <TextInput
          label={`${label}: reference`}
          description="Keys with dots in between, such as data.0.id. A click on a field of a result copies its reference."
          error={error}
          value={path}
          onChange={(event) => onChange({ $from: { run, path: event.currentTarget.value.trim() } })}
        />
        {isKnown && <UsePicked picked={picked} onUse={onChange} />}
      </div>
    </fieldset>
  );
}

function UsePicked({
  picked: { run, path, label },
  onUse,
}: {
  picked: Picked;
  onUse(value: Reference): void;
}) {
  return (
    <Button
      size="compact-xs"
      variant="light"
      style={{ alignSelf: "flex-start" }}
      onClick={() => onUse({ $from: { run, path } })}
    >
      Use {path || "results"} of {label}
    </Button>
  );
}
