import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { BuiltComponent, Input } from "../../runner/component";
import { isReadOnly } from "../../runner/platform";
import type { ComponentView, InputView, OperationView } from "../shared/protocol";

/** The file of a bundle, given the bundle or its folder. */
export const fileOf = (bundle: string): string =>
  bundle.endsWith(".js") ? bundle : path.join(bundle, "index.js");

/** Describes a component without its functions. */
export function describeComponent(id: string, bundle: string, component: BuiltComponent): ComponentView {
  const { display, connections, actions, dataSources, triggers } = component;
  const iconFile = path.join(path.dirname(fileOf(bundle)), display.iconPath ?? "icon.png");
  return {
    id,
    label: display.label,
    description: display.description,
    builtAt: statSync(fileOf(bundle)).mtimeMs,
    icon: existsSync(iconFile) ? `data:image/png;base64,${readFileSync(iconFile, "base64")}` : undefined,
    connections: connections.map((connection) => ({
      key: connection.key,
      label: connection.label,
      comments: connection.comments,
      inputs: inputsOf(connection.inputs),
    })),
    actions: Object.entries(actions).map(([key, action]) => ({
      ...operation(key, action),
      reads: isReadOnly(action),
      outputSchema: action.outputSchema,
      example: asJson(action.examplePayload),
    })),
    dataSources: Object.entries(dataSources ?? {}).map(([key, source]) => operation(key, source)),
    triggers: Object.entries(triggers ?? {}).map(([key, trigger]) => ({
      ...operation(key, trigger as unknown as Parameters<typeof operation>[1]),
      polled: trigger.scheduleSupport !== "invalid",
      example: asJson(trigger.examplePayload),
    })),
  };
}

function operation(
  key: string,
  { display, inputs }: { display: { label: string; description: string }; inputs: Input[] },
): OperationView {
  const { label, description } = display;
  return { key, label, description, inputs: inputsOf(inputs), reads: true };
}

const inputsOf = (inputs: Input[]): InputView[] =>
  inputs.filter(({ type }) => type !== "connection").map((input) => asJson(input) as InputView);

const asJson = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value));
