import { Alert, Button, Checkbox, Select, Text, TextInput, Title } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { ComponentCard, ComponentView, Flow, RunView } from "../../shared/protocol";
import { get, post } from "../app/api";
import { FlowStep } from "./FlowStep";
import { runSteps, type Step } from "./runSteps";

const BLANK: Flow = { name: "My flow", steps: [] };

/** Steps one below the other, which refer to the results of earlier ones. */
export function FlowScreen({ cards }: { cards: ComponentCard[] }) {
  const client = useQueryClient();
  const [flow, setFlow] = useState(BLANK);
  const [runs, setRuns] = useState<Record<string, RunView>>({});
  const [isRunning, setRunning] = useState(false);
  const [isConfirmed, setConfirmed] = useState(false);
  const [note, setNote] = useState<{ text: string; isError: boolean }>();
  const isStopped = useRef(false);
  const [opened, setOpened] = useState<string | null>(null);
  const saved = useQuery({ queryKey: ["flows"], queryFn: () => get<Flow[]>("/api/flows") });
  const setSteps = (steps: Step[]) => setFlow({ ...flow, steps });

  async function run(from: number) {
    setRunning(true);
    setNote(undefined);
    isStopped.current = false;
    const before = flow.steps.slice(0, from).map(({ name }) => name);
    setRuns(Object.fromEntries(Object.entries(runs).filter(([name]) => before.includes(name))));
    try {
      await runSteps(flow.steps, from, runs, isConfirmed, {
        onRun: (step, view) => setRuns((known) => ({ ...known, [step]: view })),
        isStopped: () => isStopped.current,
      });
    } catch (error) {
      setNote({ text: (error as Error).message, isError: true });
    } finally {
      setRunning(false);
    }
  }

  async function save() {
    try {
      client.setQueryData(["flows"], await post<Flow[]>("/api/flows", flow));
      setNote({ text: `Saved as ${flow.name}.`, isError: false });
    } catch (error) {
      setNote({ text: (error as Error).message, isError: true });
    }
  }

  return (
    <main className="home stack">
      <Title order={2}>Flow</Title>
      <Text c="dimmed">
        Steps run one after the other. An input can refer to the result of an earlier step.
      </Text>
      <div className="row">
        <TextInput
          label="Name"
          value={flow.name}
          onChange={(event) => setFlow({ ...flow, name: event.currentTarget.value })}
        />
        <Select
          label="Open"
          placeholder="Choose a saved flow"
          data={(saved.data ?? []).map(({ name }) => name)}
          value={opened}
          onChange={(name) => {
            setOpened(name);
            const found = saved.data?.find((one) => one.name === name);
            if (!found) return;
            setFlow(found);
            setRuns({});
          }}
        />
      </div>
      {flow.steps.map((step, index) => (
        <FlowStep
          key={step.name}
          step={step}
          number={index + 1}
          earlier={flow.steps.slice(0, index).map(({ name }) => name)}
          run={runs[step.name]}
          isRunning={isRunning}
          onChange={(changed) => setSteps(flow.steps.map((one, at) => (at === index ? changed : one)))}
          onRemove={() => setSteps(flow.steps.filter((_, at) => at !== index))}
          onRunFromHere={() => run(index)}
        />
      ))}
      <AddStep
        cards={cards}
        taken={flow.steps.map(({ name }) => name)}
        onAdd={(step) => setSteps([...flow.steps, step])}
      />
      <Checkbox
        checked={isConfirmed}
        onChange={(event) => setConfirmed(event.currentTarget.checked)}
        label="The steps may change the accounts that they are connected to, unless these are sandboxes"
      />
      <div className="row">
        <Button loading={isRunning} disabled={flow.steps.length === 0} onClick={() => run(0)}>
          Run All
        </Button>
        {isRunning && (
          <Button
            variant="default"
            onClick={() => {
              isStopped.current = true;
            }}
          >
            Cancel
          </Button>
        )}
        <Button variant="default" disabled={flow.name.trim() === ""} onClick={save}>
          Save
        </Button>
      </div>
      <div role="status">{note && <Alert color={note.isError ? "red" : "indigo"}>{note.text}</Alert>}</div>
    </main>
  );
}

interface AddStepProps {
  cards: ComponentCard[];
  taken: string[];
  onAdd(step: Step): void;
}

function AddStep({ cards, taken, onAdd }: AddStepProps) {
  const [component, setComponent] = useState<string | null>(null);
  const [action, setAction] = useState<string | null>(null);
  const { data: view } = useQuery({
    queryKey: ["component", component],
    queryFn: () => get<ComponentView>(`/api/components/${component}`),
    enabled: component !== null,
  });
  const chosen = view?.actions.find(({ key }) => key === action);
  return (
    <div className="row end">
      <Select
        label="Component"
        placeholder="Choose a component"
        data={cards.filter(({ error }) => !error).map(({ id, label }) => ({ value: id, label }))}
        value={component}
        allowDeselect={false}
        onChange={(id) => {
          setComponent(id);
          setAction(null);
        }}
      />
      <Select
        label="Action"
        placeholder="Choose an action"
        searchable
        limit={100}
        disabled={!view}
        data={(view?.actions ?? []).map(({ key, label }) => ({ value: key, label }))}
        value={action}
        onChange={setAction}
      />
      <Button
        variant="default"
        disabled={!chosen}
        onClick={() => {
          if (!component || !chosen) return;
          onAdd({ name: freeName(chosen.label, taken), component, key: chosen.key, values: {} });
          setAction(null);
        }}
      >
        Add Step
      </Button>
    </div>
  );
}

/** "Get Job", or "Get Job 2" if there is one. */
function freeName(label: string, taken: string[]): string {
  let name = label;
  for (let number = 2; taken.includes(name); number++) name = `${label} ${number}`;
  return name;
}
