import { Alert, Button, Loader, Tabs, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { OperationView, RunView, Slice } from "../../shared/protocol";
import { download, get } from "../app/api";
import { count, formatBytes, formatTime } from "../app/format";
import { Wire } from "../wire/Wire";
import { PreviousRuns, type RunSummary } from "./PreviousRuns";
import { Result } from "./Result";
import { Schema } from "./Schema";

const STATES = { failed: "Failed", refused: "Refused", canceled: "Canceled" } as const;

interface Props {
  run: RunView | undefined;
  component: string;
  operation: OperationView;
  onChoose(run: RunSummary): void;
}

/** What a run has brought: result, schema, wire and log. */
export function RunPanel({ run, component, operation, onChoose }: Props) {
  const isDone = run?.state === "done" && !run.file;
  const { data: first } = useQuery({
    queryKey: ["result", run?.id, "schema"],
    queryFn: () => get<Slice>(`/api/runs/${run?.id}/result?limit=1`),
    enabled: isDone,
  });
  return (
    <div className="stack">
      <div role="status" className="quiet">
        {run ? summary(run) : "Run it to see its result here."}
      </div>
      <Tabs defaultValue="result" keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="result">Result</Tabs.Tab>
          <Tabs.Tab value="schema">Output Schema</Tabs.Tab>
          <Tabs.Tab value="wire">Wire ({run?.wire.length ?? 0})</Tabs.Tab>
          <Tabs.Tab value="log">Log ({run?.log.length ?? 0})</Tabs.Tab>
          <Tabs.Tab value="runs">Previous Runs</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="result" pt="md">
          {run?.state === "running" && <Loader aria-label="Running" />}
          {run?.error && (
            <Alert color="red" title={STATES[run.state as keyof typeof STATES]}>
              {run.error}
            </Alert>
          )}
          {run?.state === "done" && (
            <div className="stack">
              {!run.file && <Result id={run.id} key={run.id} label={operation.label} />}
              {run.file && /^image\/(png|jpeg|gif|bmp|webp)$/.test(run.file.contentType) && (
                <Picture run={run} key={run.id} />
              )}
              <Button variant="default" style={{ alignSelf: "flex-start" }} onClick={() => save(run)}>
                Download
              </Button>
            </div>
          )}
        </Tabs.Panel>
        <Tabs.Panel value="schema" pt="md">
          <Schema operation={operation} result={isDone && first ? wholeOf(first) : undefined} />
        </Tabs.Panel>
        <Tabs.Panel value="wire" pt="md">
          <Wire entries={run?.wire ?? []} />
        </Tabs.Panel>
        <Tabs.Panel value="log" pt="md">
          {(run?.log ?? []).map(({ time, level, message }, index) => (
            <div key={index} className="mono">
              {new Date(time).toLocaleTimeString()} {level}: {message}
            </div>
          ))}
          {!run?.log.length && <Text c="dimmed">Nothing was logged.</Text>}
        </Tabs.Panel>
        <Tabs.Panel value="runs" pt="md">
          <PreviousRuns
            component={component}
            operation={operation.key}
            current={run?.id}
            onChoose={onChoose}
          />
        </Tabs.Panel>
      </Tabs>
    </div>
  );
}

/** The result as the schema describes it, with the first record of a list. */
const wholeOf = ({ value, path }: Slice): unknown => (path === "data" ? { data: value } : value);

/** An image that a run has returned. */
function Picture({ run: { id, key } }: { run: RunView }) {
  const { data } = useQuery({
    queryKey: ["picture", id],
    queryFn: async () => URL.createObjectURL(await download(`/api/runs/${id}/file`)),
    gcTime: 0,
  });
  return data ? (
    <img src={data} alt={`The result of ${key}`} style={{ maxWidth: "100%" }} />
  ) : (
    <Loader aria-label="Loading" />
  );
}

function summary({ state, records, wire, bytes, milliseconds, file }: RunView): string {
  const requests = count(wire.length, "request");
  if (state === "running") return `Running, ${requests}`;
  const parts = [
    records === undefined ? "" : count(records, "record"),
    file ? file.contentType : "",
    requests,
    bytes === undefined ? "" : formatBytes(bytes),
    formatTime(milliseconds ?? 0),
  ];
  return parts.filter(Boolean).join(", ");
}

async function save({ id, key, file }: RunView): Promise<void> {
  const url = URL.createObjectURL(await download(`/api/runs/${id}/file`));
  const link = document.createElement("a");
  link.href = url;
  link.download = file ? key : `${key}.json`;
  link.click();
  URL.revokeObjectURL(url);
}
