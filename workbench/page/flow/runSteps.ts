import type { Flow, RunView } from "../../shared/protocol";
import { withReferences } from "../../shared/reference";
import { get, post } from "../app/api";

export type Step = Flow["steps"][number];

const POLL_MS = 200;

/** Waits until a run is over. */
async function finished(id: string, isStopped: () => boolean): Promise<RunView> {
  for (;;) {
    const run = await get<RunView>(`/api/runs/${id}`);
    if (run.state !== "running") return run;
    if (isStopped()) await post(`/api/runs/${id}/cancel`, {});
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/**
 * Runs steps one after the other, and stops at the first that fails.
 * @param runs the runs of the steps before `from`, by the name of the step
 * @param onRun called with every run, when it starts and when it is over
 * @throws Error if a step refers to one that has not run
 */
export async function runSteps(
  steps: Step[],
  from: number,
  runs: Record<string, RunView>,
  confirmed: boolean,
  { onRun, isStopped }: { onRun(step: string, run: RunView): void; isStopped(): boolean },
): Promise<void> {
  const known = { ...runs };
  for (const { name, component, key, values } of steps.slice(from)) {
    const resolved = withReferences(values, ({ $from: { run, path } }) => {
      const id = known[run]?.id;
      if (!id) throw new Error(`${name} refers to ${run || "no step"}, which has not run.`);
      return { $from: { run: id, path } };
    });
    const confirm = confirmed ? key : undefined;
    const started = await post<RunView>("/api/runs", {
      ...{ component, kind: "action", key, values: resolved, confirm },
    });
    onRun(name, started);
    const run = await finished(started.id, isStopped);
    known[name] = run;
    onRun(name, run);
    if (run.state !== "done") return;
  }
}
