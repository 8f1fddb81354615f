import { Alert, Button, Loader, Tabs, Text } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { LogLine, OperationView, RunView, Slice } from "../../shared/protocol";
import { download, get } from "../app/api";
import { count, formatBytes, formatTime } from "../app/format";
import { RunWire } from "../wire/Wire";
import { Dropdown } from "./Dropdown";
import { PreviousRuns } from "./PreviousRuns";
import { Result, useBeginning } from "./Result";
import { Schema } from "./Schema";

const STATES = { failed: "Failed", refused: "Refused", canceled: "Canceled" } as const;

interface Props {
  run: RunView | undefined;
  component: string;
  operation: OperationView;
  onChoose(run: RunView): void;
}

/** What a run has brought: result, schema, wire and log. */
export function RunPanel({ run, component, operation, onChoose }: Props) {
  const isDone = run?.state === "done" && !run.file;
  const { data: first } = useBeginning(run?.id, isDone);
  return (
    <div className="stack">
      <div role="status" className="quiet">
        {run ? summary(run) : "Run it to see its result here."}
      </div>
      <Tabs defaultValue="result" keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="result">Result</Tabs.Tab>
          <Tabs.Tab value="schema">Output Schema</Tabs.Tab>
          <Tabs.Tab value="wire">Wire ({run?.requests ?? 0})</Tabs.Tab>
          <Tabs.Tab value="log">Log ({run?.lines ?? 0})</Tabs.Tab>
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
              {run.kind === "dataSource" && <Dropdown run={run.id} />}
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
          {run?.requests ? (
            <RunWire run={run.id} requests={run.requests} />
          ) : (
            <Text c="dimmed">Nothing was sent.</Text>
          )}
        </Tabs.Panel>
        <Tabs.Panel value="log" pt="md">
          {run?.lines ? <Log run={run.id} lines={run.lines} /> : <Text c="dimmed">Nothing was logged.</Text>}
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

/** What a run has logged so far. */
function Log({ run, lines }: { run: string; lines: number }) {
  const { data, error } = useQuery({
    queryKey: ["log", run, lines],
    queryFn: () => get<LogLine[]>(`/api/runs/${run}/log`),
    placeholderData: keepPreviousData,
    // The key grows with the run: what was read before is of no use.
    gcTime: 0,
  });
  if (error) return <Alert color="red">{error.message}</Alert>;
  if (!data) return <Loader aria-label="Loading" />;
  return data.map(({ time, level, message }, index) => (
    <div key={index} className="mono">
      {new Date(time).toLocaleTimeString()} {level}: {message}
    </div>
  ));
}

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

/** How long the platform lets an execution run: https://prismatic.io/docs/integrations/integration-runner-environment-limits */
const PLATFORM_LIMIT_MS = 15 * 60_000;

function summary({ state, startedAt, records, requests, bytes, milliseconds, file }: RunView): string {
  const sent = count(requests, "request");
  if (state === "running") {
    const elapsed = Date.now() - startedAt;
    const warning =
      elapsed > PLATFORM_LIMIT_MS
        ? ". The platform would have ended it: an execution may take 15 minutes there"
        : "";
    return `Running for ${Math.floor(elapsed / 1000)} s, ${sent}${warning}`;
  }
  const parts = [
    records === undefined ? "" : count(records, "record"),
    file ? file.contentType : "",
    sent,
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
