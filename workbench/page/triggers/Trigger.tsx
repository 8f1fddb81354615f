import { Alert, Button, Checkbox, Text, Title } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import type {
  OperationView,
  SessionView,
  TriggerReport,
  TriggerRequest,
  WireEntry,
} from "../../shared/protocol";
import { post } from "../app/api";
import { count, formatTime } from "../app/format";
import { Field } from "../fields/Field";
import { FullWire } from "../wire/Wire";
import { StateDiff } from "./StateDiff";
import { WebhookPanel } from "./WebhookPanel";

interface Props {
  component: string;
  trigger: OperationView;
  session: SessionView | undefined;
}

interface Row {
  report: TriggerReport;
  wire: WireEntry[];
}

const STEPS: [TriggerRequest["step"], string][] = [
  ["deploy", "Deploy"],
  ["poll", "Poll Now"],
  ["work", "Make Changes in the Sandbox"],
  ["reset", "Reset"],
];

/** How long the page waits between two polls of its own: on the platform, a flow has a schedule. */
const POLL_EVERY_MS = 10_000;

/** Older polls are forgotten: a night of them would fill the page's memory. */
const ROWS_KEPT = 100;

/** A polling trigger: each poll is a row, with what it delivered and what it remembers. */
export function Trigger({ component, trigger, session }: Props) {
  const [values, setValues] = useState<Record<string, unknown>>({});
  const [rows, setRows] = useState<Row[]>([]);
  const [busy, setBusy] = useState<string>();
  const [note, setNote] = useState<{ text: string; isError: boolean }>();
  const [isConfirmed, setConfirmed] = useState(false);
  const [isStarted, setStarted] = useState(false);
  const isReal = session !== undefined && !session.isSandbox;

  async function take(step: TriggerRequest["step"]) {
    setBusy(step);
    setNote(undefined);
    try {
      const confirm = isConfirmed ? trigger.key : undefined;
      const body = { component, key: trigger.key, step, values, confirm };
      const { report, wire } = await post<{ report?: TriggerReport; wire: WireEntry[] }>(
        "/api/triggers",
        body,
      );
      if (report) setRows((known) => [{ report, wire }, ...known].slice(0, ROWS_KEPT));
      if (step === "reset") setRows([]);
      if (step === "work")
        setNote({ text: "The sandbox has changed. Poll to see what is delivered.", isError: false });
    } catch (error) {
      setNote({ text: (error as Error).message, isError: true });
    } finally {
      setBusy(undefined);
    }
  }

  const poll = useRef(() => {});
  poll.current = () => {
    if (busy === undefined) void take("poll");
  };
  useEffect(() => {
    if (!isStarted) return;
    poll.current();
    const timer = setInterval(() => poll.current(), POLL_EVERY_MS);
    return () => clearInterval(timer);
  }, [isStarted]);

  return (
    <main className="work">
      <section className="pane" aria-label="Inputs">
        <Title order={2} size="h3">
          {trigger.label}
        </Title>
        <Text className="mono quiet">{trigger.key}</Text>
        <Text mb="md">{trigger.description}</Text>
        <div className="stack">
          {trigger.inputs.map((input) => (
            <Field
              key={input.key}
              input={input}
              value={values[input.key]}
              form={values}
              component={component}
              onChange={(value) =>
                setValues(({ [input.key]: _, ...others }) =>
                  value === undefined || value === "" ? others : { ...others, [input.key]: value },
                )
              }
            />
          ))}
          {isReal && session.writes && (
            <Checkbox
              checked={isConfirmed}
              onChange={(event) => setConfirmed(event.currentTarget.checked)}
              label={`Deploying may change ${session.target}`}
            />
          )}
        </div>
        {trigger.polled && (
          <div className="foot">
            {STEPS.filter(([step]) => step !== "work" || !isReal).map(([step, label]) => (
              <Button
                key={step}
                variant={step === "poll" ? "filled" : "default"}
                loading={busy === step}
                disabled={busy !== undefined && busy !== step}
                onClick={() => take(step)}
              >
                {label}
              </Button>
            ))}
            <Button
              variant="default"
              title={`Polls every ${POLL_EVERY_MS / 1000} seconds`}
              onClick={() => setStarted(!isStarted)}
            >
              {isStarted ? "Stop" : "Start"}
            </Button>
          </div>
        )}
      </section>
      <section className="pane stack" aria-label="Timeline">
        <div role="status">{note && <Alert color={note.isError ? "red" : "indigo"}>{note.text}</Alert>}</div>
        {!trigger.polled && (
          <WebhookPanel
            component={component}
            trigger={trigger}
            values={values}
            confirm={isConfirmed ? trigger.key : undefined}
          />
        )}
        {trigger.polled && rows.length === 0 && (
          <Text c="dimmed">
            Deploy, then poll: each poll is a row here. The first one only notes where to begin.
          </Text>
        )}
        {rows.map(({ report, wire }) => (
          <details key={report.time} className="scroll" style={{ padding: "8px 12px" }}>
            <summary>
              <strong>{report.title}</strong> {new Date(report.time).toLocaleTimeString()}{" "}
              {report.error
                ? `failed, place kept: ${report.error}`
                : [
                    count(report.items, "item"),
                    count(report.executions, "execution"),
                    count(report.pages, "page"),
                    formatTime(report.milliseconds),
                  ].join(", ")}
            </summary>
            <Part title="Delivered" value={report.deliveries} />
            <StateDiff before={report.before} after={report.after} />
            <FullWire entries={wire} />
          </details>
        ))}
      </section>
    </main>
  );
}

function Part({ title, value }: { title: string; value: unknown }) {
  return (
    <>
      <Text fw={600} mt="sm">
        {title}
      </Text>
      <pre className="json mono">{JSON.stringify(value, null, 2).slice(0, 20_000)}</pre>
    </>
  );
}
