import { Alert, Button, Loader, Tabs, Text } from "@mantine/core";
import type { OperationView, RunView } from "../../shared/protocol";
import { download } from "../app/api";
import { formatBytes, formatTime } from "../app/format";
import { Scroll } from "../app/Scroll";
import { Wire } from "../wire/Wire";
import { Result } from "./Result";

const STATES = { failed: "Failed", refused: "Refused", canceled: "Canceled" } as const;

/** What a run has brought: result, schema, wire and log. */
export function RunPanel({ run, operation }: { run: RunView | undefined; operation: OperationView }) {
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
              {!run.file && <Result id={run.id} key={run.id} />}
              <Button variant="default" style={{ alignSelf: "flex-start" }} onClick={() => save(run)}>
                Download
              </Button>
            </div>
          )}
        </Tabs.Panel>
        <Tabs.Panel value="schema" pt="md">
          {operation.outputSchema ? (
            <Scroll label="Output schema">
              <pre className="json mono">{JSON.stringify(operation.outputSchema, null, 2)}</pre>
            </Scroll>
          ) : (
            <Text c="dimmed">It declares no output schema.</Text>
          )}
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
      </Tabs>
    </div>
  );
}

function summary({ state, records, wire, bytes, milliseconds, file }: RunView): string {
  const requests = `${wire.length} ${wire.length === 1 ? "request" : "requests"}`;
  if (state === "running") return `Running, ${requests}`;
  const parts = [
    records === undefined ? "" : `${records.toLocaleString("en")} ${records === 1 ? "record" : "records"}`,
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
