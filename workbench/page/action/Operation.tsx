import { Alert, Button, Checkbox, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { InputView, OperationView, RunView, SessionView } from "../../shared/protocol";
import { get, post } from "../app/api";
import { Input } from "../fields/Field";
import { isTextual } from "../fields/shapes";
import { RunPanel } from "../result/RunPanel";

interface Props {
  component: string;
  kind: "action" | "dataSource";
  operation: OperationView;
  session: SessionView | undefined;
}

const POLL_MS = 250;

const isBlank = (value: unknown) => value === undefined || value === null || value === "";

/** The inputs that an error names, by key or by label. */
const concerned = (inputs: InputView[], message: string): InputView[] =>
  inputs.filter(({ label, key }) => message.includes(label) || new RegExp(`\\b${key}\\b`).test(message));

/** An action or a data source: its form, and beside it what its run has brought. */
export function Operation({ component, kind, operation, session }: Props) {
  const [values, setValues] = useState<Record<string, unknown>>({});
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [runId, setRunId] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const [isConfirmed, setConfirmed] = useState(false);
  const shown = operation.inputs.filter((input) => input.shown !== false);
  const required = shown.filter((input) => input.required);
  const optional = shown.filter((input) => !input.required);
  const needsConfirmation = Boolean(session && !session.isSandbox && session.writes && !operation.reads);
  const { data: run, error: lost } = useQuery({
    queryKey: ["run", runId],
    queryFn: () => get<RunView>(`/api/runs/${runId}`),
    enabled: runId !== undefined,
    refetchInterval: ({ state }) => (state.data && state.data.state !== "running" ? false : POLL_MS),
  });
  const isRunning = runId !== undefined && !lost && (!run || run.state === "running");

  const focus = (key: string) => document.getElementById(`input-${key}`)?.focus();

  async function start() {
    if (isRunning) return;
    const missing = required.filter(({ key, default: usual }) => isBlank(values[key]) && isBlank(usual));
    setErrors(Object.fromEntries(missing.map(({ key, label }) => [key, `${label} is required.`])));
    setFailure(undefined);
    if (missing.length > 0) return focus(missing[0]!.key);
    const confirm = isConfirmed ? operation.key : undefined;
    try {
      const { id } = await post<RunView>("/api/runs", {
        component,
        kind,
        key: operation.key,
        values,
        confirm,
      });
      setRunId(id);
    } catch (error) {
      setFailure((error as Error).message);
    }
  }

  // An error belongs at the input that it concerns, as on the platform.
  useEffect(() => {
    if (run?.state !== "failed" || !run.error) return;
    const found = concerned(shown, run.error);
    if (found.length !== 1) return;
    setErrors({ [found[0]!.key]: run.error });
    focus(found[0]!.key);
  }, [run?.state, run?.error]);

  const shortcuts = useRef({ start, cancel: () => {} });
  shortcuts.current = {
    start,
    cancel: () => {
      if (isRunning) void post(`/api/runs/${runId}/cancel`, {});
    },
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void shortcuts.current.start();
      if (event.key === "Escape") shortcuts.current.cancel();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);

  const field = (input: InputView) => (
    <Input
      key={input.key}
      input={input}
      value={values[input.key]}
      error={errors[input.key]}
      form={values}
      component={component}
      onChange={(value) => {
        setValues(({ [input.key]: _, ...others }) =>
          isBlank(value) ? others : { ...others, [input.key]: value },
        );
        setErrors(({ [input.key]: _, ...others }) => others);
      }}
    />
  );
  return (
    <main className="work">
      <section className="pane" aria-label="Inputs" tabIndex={-1}>
        <div className="row">
          <Title order={2} size="h3">
            {operation.label}
          </Title>
          <span className={`mark ${operation.reads ? "good" : "careful"}`}>
            {operation.reads ? "Reads" : "Writes"}
          </span>
        </div>
        <Text className="mono quiet">{operation.key}</Text>
        <Text mb="md">{operation.description}</Text>
        <div className="stack">
          {required.map(field)}
          {optional.length > 0 && (
            <details open={required.length === 0}>
              <summary>Optional ({optional.length})</summary>
              <div className="stack" style={{ paddingTop: 12 }}>
                {optional.map(field)}
              </div>
            </details>
          )}
          {needsConfirmation && (
            <Checkbox
              checked={isConfirmed}
              onChange={(event) => setConfirmed(event.currentTarget.checked)}
              label={`${operation.label} may change ${session?.target}`}
            />
          )}
        </div>
        <div className="foot">
          <Button
            onClick={start}
            loading={isRunning}
            disabled={needsConfirmation && !isConfirmed}
            title="Ctrl+Enter"
          >
            Run
          </Button>
          {isRunning && (
            <Button variant="default" onClick={() => shortcuts.current.cancel()} title="Esc">
              Cancel
            </Button>
          )}
          <Button variant="default" onClick={() => setValues({ ...examplesOf(shown), ...values })}>
            Load Example
          </Button>
          <Button
            variant="default"
            onClick={() => navigator.clipboard.writeText(command(component, operation.key, values))}
          >
            Copy as Command
          </Button>
        </div>
      </section>
      <section className="pane" aria-label="Result">
        {failure && (
          <Alert color="red" title="Not started">
            {failure}
          </Alert>
        )}
        {lost && (
          <Alert color="red" title="The run cannot be read">
            {lost.message}
          </Alert>
        )}
        <RunPanel
          run={run}
          component={component}
          operation={operation}
          onChoose={(chosen) => {
            setRunId(chosen.id);
            setValues(chosen.values);
            setErrors({});
          }}
        />
      </section>
    </main>
  );
}

/** The examples of the inputs that take a text: those of required ones first of all. */
const examplesOf = (inputs: InputView[]): Record<string, unknown> =>
  Object.fromEntries(
    inputs
      .filter(
        ({ required, example, collection, type, model, dataSource }) =>
          required && example && !collection && isTextual(type) && !model?.length && !dataSource,
      )
      .map(({ key, example }) => [key, example]),
  );

/** The command that makes the same run. */
function command(component: string, key: string, values: Record<string, unknown>): string {
  const quoted = (value: unknown) =>
    `'${(typeof value === "string" ? value : JSON.stringify(value)).replaceAll("'", "'\\''")}'`;
  const options = Object.entries(values).map(([name, value]) => `--${name} ${quoted(value)}`);
  return ["npm start --", component, key, ...options].join(" ");
}
