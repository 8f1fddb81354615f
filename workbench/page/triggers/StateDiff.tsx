import { Text } from "@mantine/core";

interface Line {
  mark: " " | "-" | "+";
  text: string;
}

/** The longest value that is shown. */
const LONGEST = 300;

/** The leaves of a value by their paths. */
function leavesOf(value: unknown, path = "", found = new Map<string, string>()): Map<string, string> {
  if (typeof value === "object" && value !== null && Object.keys(value).length > 0)
    for (const [key, item] of Object.entries(value)) leavesOf(item, path ? `${path}.${key}` : key, found);
  else if (value !== undefined) found.set(path, JSON.stringify(value));
  return found;
}

function difference(before: unknown, after: unknown): Line[] {
  const [old, current] = [leavesOf(before), leavesOf(after)];
  const paths = [...new Set([...old.keys(), ...current.keys()])].sort();
  return paths.flatMap((path): Line[] => {
    const [was, is] = [old.get(path), current.get(path)];
    if (was === is) return [{ mark: " ", text: `${path}: ${is}` }];
    return [
      ...(was === undefined ? [] : [{ mark: "-" as const, text: `${path}: ${was}` }]),
      ...(is === undefined ? [] : [{ mark: "+" as const, text: `${path}: ${is}` }]),
    ];
  });
}

/** What a poll has changed in the state of the flow. */
export function StateDiff({ before, after }: { before: unknown; after: unknown }) {
  const lines = difference(before, after);
  const isChanged = lines.some(({ mark }) => mark !== " ");
  return (
    <>
      <Text fw={600} mt="sm">
        State {isChanged ? "" : "(unchanged)"}
      </Text>
      <div className="diff mono">
        {lines.map(({ mark, text }, index) => (
          <div key={index} className={mark === "+" ? "added" : mark === "-" ? "removed" : undefined}>
            {mark} {text.length > LONGEST ? `${text.slice(0, LONGEST)}… (${text.length} characters)` : text}
          </div>
        ))}
      </div>
    </>
  );
}
