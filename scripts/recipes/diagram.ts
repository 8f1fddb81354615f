import type { Definition, Flow, Step } from "../../runner/flow/definition";

/** Names of the components in a diagram. */
const COMPONENTS: Record<string, string> = {
  servicetitan: "ServiceTitan",
  halopsa: "HaloPSA",
  omnidesk: "Omnidesk",
  tikting: "Tikting",
  serviceos: "ServiceOS",
  http: "HTTP",
};

/** The diagrams of a definition's flows, as Mermaid, which repositories show as pictures. */
export const diagrams = ({ flows }: Definition): { name: string; diagram: string }[] =>
  flows.map((flow) => ({ name: flow.name, diagram: diagramOf(flow) }));

function diagramOf({ steps }: Flow): string {
  const lines = ["flowchart TD"];
  let count = 0;

  const node = ({ name, action, isTrigger }: Step): string => {
    const id = `step${++count}`;
    const component = COMPONENTS[action.component.key];
    const text = quoted(component ? `${name}<br/><small>${component}</small>` : name);
    const isBranch = action.key.startsWith("branchOn");
    lines.push(`  ${id}${isTrigger ? `([${text}])` : isBranch ? `{${text}}` : `[${text}]`}`);
    return id;
  };

  /** Draws steps after each other. @returns the nodes that the next step follows */
  const draw = (inner: Step[], from: string[], label = ""): string[] => {
    let previous = from;
    let arrow = label ? `-->|${quoted(label)}|` : "-->";
    for (const step of inner) {
      const id = node(step);
      for (const one of previous) lines.push(`  ${one} ${arrow} ${id}`);
      arrow = "-->";
      previous = ends(step, id);
    }
    return previous;
  };

  const ends = ({ steps: body, branches }: Step, id: string): string[] => {
    if (body) {
      for (const last of draw(body, [id], "each")) lines.push(`  ${last} -.-> ${id}`);
      return [id];
    }
    if (!branches) return [id];
    return branches.flatMap(({ name, steps: inner }) => (inner.length > 0 ? draw(inner, [id], name) : []));
  };

  draw(steps, []);
  return lines.join("\n");
}

const quoted = (text: string): string => `"${text.replaceAll('"', "'")}"`;
