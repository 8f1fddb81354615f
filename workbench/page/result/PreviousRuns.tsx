import { Loader, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { RunView } from "../../shared/protocol";
import { get } from "../app/api";
import { formatTime } from "../app/format";

interface Props {
  component: string;
  operation: string;
  /** The run that is shown. */
  current: string | undefined;
  onChoose(run: RunView): void;
}

/** The runs of an operation that the workbench still keeps. A click shows one again, with its inputs. */
export function PreviousRuns({ component, operation, current, onChoose }: Props) {
  const { data } = useQuery({
    queryKey: ["runs", component, current],
    queryFn: () => get<RunView[]>(`/api/runs?${new URLSearchParams({ component })}`),
  });
  if (!data) return <Loader aria-label="Loading" />;
  const runs = data.filter(({ key }) => key === operation);
  if (runs.length === 0) return <Text c="dimmed">It has not been run yet.</Text>;
  return (
    <ul className="plain">
      {runs.map((run) => (
        <li key={run.id}>
          <button
            type="button"
            className="item"
            aria-current={run.id === current}
            onClick={() => onChoose(run)}
          >
            <span>
              {new Date(run.startedAt).toLocaleTimeString()} {run.state}
              {run.records === undefined ? "" : `, ${run.records.toLocaleString("en")} records`}
              {run.milliseconds === undefined ? "" : `, ${formatTime(run.milliseconds)}`}
            </span>
            <small>{Object.keys(run.values).length} inputs</small>
          </button>
        </li>
      ))}
    </ul>
  );
}
