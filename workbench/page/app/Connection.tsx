import { Alert, Loader, Text, Title } from "@mantine/core";
import type { ComponentView, SessionView } from "../../shared/protocol";

interface Props {
  view: ComponentView;
  session: SessionView | undefined;
  error: Error | null;
}

/** What the component is connected to. Secrets show only whether they are set. */
export function Connection({ view, session, error }: Props) {
  return (
    <main className="pane stack">
      <Title order={2}>Connection</Title>
      <Text>{view.description}</Text>
      {error && (
        <Alert color="red" title="The connection failed">
          {error.message}
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
    </main>
  );
}
