import { Alert, Button, JsonInput, Text, Textarea } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Delivery, OperationView, WebhookRequest, WebhookView } from "../../shared/protocol";
import { post } from "../app/api";
import { formatBytes, formatTime } from "../app/format";

interface Props {
  component: string;
  trigger: OperationView;
  values: Record<string, unknown>;
  confirm: string | undefined;
}

/** Requests of others than this page arrive as well. */
const REFRESH_MS = 2000;

/** A webhook trigger: it listens at an address, and each delivery is a row. */
export function WebhookPanel({ component, trigger, values, confirm }: Props) {
  const client = useQueryClient();
  const queryKey = ["webhook", component, trigger.key];
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState<string>();
  const [edited, setEdited] = useState<{ headers?: string; body?: string }>({});
  const ask = (request: Partial<WebhookRequest>) =>
    post<WebhookView>("/api/webhooks", { component, key: trigger.key, values, confirm, ...request });
  const { data: view } = useQuery({
    queryKey,
    queryFn: () => ask({ step: "list" }),
    refetchInterval: ({ state }) => (state.data?.url ? REFRESH_MS : false),
  });
  async function take(name: string, request: () => Partial<WebhookRequest>) {
    setBusy(name);
    setFailure(undefined);
    try {
      client.setQueryData(queryKey, await ask(request()));
    } catch (error) {
      setFailure((error as Error).message);
    } finally {
      setBusy(undefined);
    }
  }
  const button = (name: string, request: () => Partial<WebhookRequest>, isMain = false) => (
    <Button
      key={name}
      variant={isMain ? "filled" : "default"}
      loading={busy === name}
      disabled={busy !== undefined && busy !== name}
      onClick={() => take(name, request)}
    >
      {name}
    </Button>
  );
  const headers = edited.headers ?? JSON.stringify(view?.sample?.headers ?? {}, null, 2);
  const body = edited.body ?? view?.sample?.body ?? "{}";
  return (
    <div className="stack">
      <div className="row">
        {view?.url
          ? button("Stop", () => ({ step: "stop" }))
          : button("Start", () => ({ step: "start" }), true)}
        {view?.url && button("Send a Test Delivery", () => ({ step: "deliver" }), true)}
      </div>
      <div role="status">{failure && <Alert color="red">{failure}</Alert>}</div>
      {view?.url ? (
        <Text>
          Listening at <span className="mono">{view.url}</span>
          {view.registered && (
            <>
              , registered as <span className="mono">{view.registered}</span>
            </>
          )}
        </Text>
      ) : (
        <Text c="dimmed">Start it, then send a test delivery: each delivery is a row here.</Text>
      )}
      {view?.url && (
        <details className="scroll" style={{ padding: "8px 12px" }}>
          <summary>A delivery of your own</summary>
          <div className="stack">
            <span className="quiet">A signature fits only the body that it was made for.</span>
            <JsonInput
              label="Headers"
              value={headers}
              onChange={(value) => setEdited({ ...edited, headers: value })}
              autosize
              classNames={{ input: "mono" }}
            />
            <Textarea
              label="Body"
              value={body}
              onChange={(event) => setEdited({ ...edited, body: event.currentTarget.value })}
              autosize
              maxRows={16}
              classNames={{ input: "mono" }}
            />
            <div className="row">
              {button("Send This Delivery", () => ({
                step: "deliver",
                delivery: { headers: JSON.parse(headers) as Record<string, string>, body },
              }))}
            </div>
          </div>
        </details>
      )}
      {view?.deliveries.map((delivery) => (
        <Row key={delivery.time} delivery={delivery} />
      ))}
    </div>
  );
}

function Row({ delivery }: { delivery: Delivery }) {
  const { time, method, path, status, bytes, milliseconds, branch, data, error } = delivery;
  return (
    <details className="scroll" style={{ padding: "8px 12px" }}>
      <summary>
        <strong>
          {status} {branch}
        </strong>{" "}
        {new Date(time).toLocaleTimeString()} <span className="mono">{`${method} ${path}`}</span>{" "}
        {formatBytes(bytes)}, {formatTime(milliseconds)}
      </summary>
      <pre className="json mono">{error ?? JSON.stringify(data, null, 2)}</pre>
    </details>
  );
}
