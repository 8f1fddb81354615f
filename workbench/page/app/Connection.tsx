import { Alert, Button, Loader, Text, Title } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import type { ComponentView, ConnectionTest, SessionView } from "../../shared/protocol";
import { FullWire } from "../wire/Wire";
import { post } from "./api";
import { formatTime } from "./format";
import { OwnConnection } from "./OwnConnection";

interface Props {
  view: ComponentView;
  session: SessionView | undefined;
  error: Error | null;
}

/** What the component is connected to. Secrets show only whether they are set. */
export function Connection({ view, session, error }: Props) {
  const test = useMutation({
    mutationFn: () => post<ConnectionTest>(`/api/components/${view.id}/test`, {}),
  });
  return (
    <main className="pane stack">
      <Title order={2}>Connection</Title>
      <Text>{view.description}</Text>
      {(error ?? session?.error) && (
        <Alert color="red" title="The connection failed">
          {error?.message ?? session?.error}
        </Alert>
      )}
      {!session && !error && <Loader aria-label="Connecting" />}
      {session && (
        <>
          <Text>Connected to: {session.target}</Text>
          {session.fields.map(({ label, value, isSecret, comments }) => (
            <div key={label}>
              <Text fw={500}>{label}</Text>
              <Text className={isSecret ? undefined : "mono"}>{value || "blank"}</Text>
              <span className="quiet">{comments}</span>
            </div>
          ))}
        </>
      )}
      <Button style={{ alignSelf: "flex-start" }} loading={test.isPending} onClick={() => test.mutate()}>
        Test Connection
      </Button>
      {view.connections.length > 0 && (
        <OwnConnection view={view} isTyped={session?.isTyped ?? false} onChanged={test.reset} />
      )}
      <div role="status">
        {test.error && <Alert color="red">{test.error.message}</Alert>}
        {test.data && <Outcome test={test.data} />}
      </div>
      {test.data && <FullWire entries={test.data.wire} />}
    </main>
  );
}

function Outcome({ test: { error, read, milliseconds } }: { test: ConnectionTest }) {
  if (error)
    return (
      <Alert color="red" title="The connection failed">
        {error}
      </Alert>
    );
  return (
    <Alert color="teal" title={`The connection works (${formatTime(milliseconds)})`}>
      {read
        ? `${read.label} listed ${read.records.toLocaleString("en")} entries.`
        : "The component has no picklist to read."}
    </Alert>
  );
}
