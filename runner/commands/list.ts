import type { BuiltComponent } from "../component";
import { alignColumns } from "../format";
import { isReadOnly } from "../platform";
import type { Terminal } from "./terminal";

/** Prints the actions, data sources and triggers of a component. */
export function printOperations(component: BuiltComponent, { print, colors }: Terminal): void {
  const { actions, dataSources, triggers, display } = component;
  const section = (title: string, rows: string[][]) => {
    if (rows.length === 0) return;
    print();
    print(colors.bold(`${title} (${rows.length})`));
    for (const line of alignColumns(rows)) print(line);
  };
  print(colors.bold(`${display.label}: ${display.description}`));
  section(
    "Actions",
    Object.values(actions).map((action) => row(action, accessOf(action))),
  );
  section(
    "Data sources",
    Object.values(dataSources).map((dataSource) => row(dataSource, "reads")),
  );
  section(
    "Triggers",
    Object.values(triggers).map((trigger) =>
      row(trigger, trigger.scheduleSupport === "invalid" ? "webhook" : "polls"),
    ),
  );
}

const row = (
  { key, display }: { key: string; display: { label: string; description: string } },
  access: string,
): string[] => [`  ${key}`, display.label, access, display.description];

function accessOf(action: BuiltComponent["actions"][string]): string {
  if (isReadOnly(action)) return "reads";
  return isReadOnly(action, { method: "GET", operation: "GET" }) ? "reads or writes" : "writes";
}
