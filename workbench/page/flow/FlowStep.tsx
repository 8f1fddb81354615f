import { Alert, Button, Loader, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { ComponentView, RunView } from "../../shared/protocol";
import { get } from "../app/api";
import { Input } from "../fields/Field";
import { Result } from "../result/Result";
import type { Step } from "./runSteps";

interface Props {
  step: Step;
  number: number;
  /** The names of the steps before it. */
  earlier: string[];
  run: RunView | undefined;
  isRunning: boolean;
  onChange(step: Step): void;
  onRemove(): void;
  onRunFromHere(): void;
}

/** A step of a flow: its form, and what it has returned. */
export function FlowStep({
  step,
  number,
  earlier,
  run,
  isRunning,
  onChange,
  onRemove,
  onRunFromHere,
}: Props) {
  const { name, component, key, values } = step;
  const { data: view } = useQuery({
    queryKey: ["component", component],
    queryFn: () => get<ComponentView>(`/api/components/${component}`),
  });
  const operation = view?.actions.find((action) => action.key === key);
  const shown = operation?.inputs.filter((input) => input.shown !== false) ?? [];
  const [required, optional] = [shown.filter((one) => one.required), shown.filter((one) => !one.required)];
  const field = (input: (typeof shown)[number]) => (
    <Input
      key={input.key}
      input={input}
      value={values[input.key]}
      form={values}
      component={component}
      sources={earlier.map((one) => ({ value: one, label: one }))}
      onChange={(value) => {
        const { [input.key]: _, ...others } = values;
        onChange({
          ...step,
          values: value === undefined || value === "" ? others : { ...others, [input.key]: value },
        });
      }}
    />
  );
  return (
    <section className="step" aria-label={name}>
      <details open={run === undefined}>
        <summary>
          <strong>
            {number}. {name}
          </strong>{" "}
          <span className="quiet">
            {operation?.label ?? key} of {view?.label ?? component}
          </span>
        </summary>
        <div className="stack">
          {view && !operation && (
            <Alert color="red">
              {view.label} has no action {key}.
            </Alert>
          )}
          {required.map(field)}
          {optional.length > 0 && (
            <details open={optional.some((input) => input.key in values)}>
              <summary>Optional ({optional.length})</summary>
              <div className="stack">{optional.map(field)}</div>
            </details>
          )}
        </div>
      </details>
      <div className="row">
        <Button size="compact-sm" variant="default" disabled={isRunning} onClick={onRunFromHere}>
          Run From Here
        </Button>
        <Button size="compact-sm" variant="default" disabled={isRunning} onClick={onRemove}>
          Remove {name}
        </Button>
      </div>
      {run?.state === "running" && <Loader size="sm" aria-label="Running" />}
      {run?.error && <Alert color="red">{run.error}</Alert>}
      {run?.state === "done" && !run.file && <Result key={run.id} id={run.id} label={name} pickedAs={name} />}
      {run?.file && <Text>It has returned a file: {run.file.contentType}.</Text>}
    </section>
  );
}
