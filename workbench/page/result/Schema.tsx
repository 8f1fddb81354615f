import { SegmentedControl, Text } from "@mantine/core";
import { useState } from "react";
import type { OperationView } from "../../shared/protocol";
import { Scroll } from "../app/Scroll";

interface JsonSchema {
  type?: string | string[];
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
}

interface Row {
  path: string;
  type: string;
  description: string;
  mark: string;
}

/** The schema that an action declares: the platform's form has it as text. */
function declared(outputSchema: unknown): JsonSchema | undefined {
  const { schema } = (outputSchema ?? {}) as { schema?: string | JsonSchema };
  return typeof schema === "string" ? (JSON.parse(schema) as JsonSchema) : schema;
}

const typeOf = ({ type }: JsonSchema) => (Array.isArray(type) ? type.join(" or ") : (type ?? "any"));

/** Each field with its reference. The entries of a list have 0 in theirs: that of the first entry. */
function rowsOf(schema: JsonSchema, result: unknown, hasResult: boolean, path = ""): Row[] {
  if (schema.items)
    return rowsOf(
      schema.items,
      Array.isArray(result) ? result[0] : undefined,
      hasResult && Array.isArray(result) && result.length > 0,
      path ? `${path}.0` : "0",
    );
  const fields = schema.properties ?? {};
  const found = (typeof result === "object" && result !== null ? result : {}) as Record<string, unknown>;
  const isComparable = hasResult && typeof result === "object" && result !== null && !Array.isArray(result);
  const own = Object.entries(fields).flatMap(([key, field]) => {
    const at = path ? `${path}.${key}` : key;
    const mark = isComparable && !(key in found) ? "missing in this result" : "";
    return [
      { path: at, type: typeOf(field), description: field.description ?? "", mark },
      ...rowsOf(field, found[key], isComparable && key in found, at),
    ];
  });
  const others =
    isComparable && Object.keys(fields).length > 0
      ? Object.keys(found).filter((key) => !(key in fields))
      : [];
  return [
    ...own,
    ...others.map((key) => ({
      path: path ? `${path}.${key}` : key,
      type: typeof found[key],
      description: "",
      mark: "not declared",
    })),
  ];
}

/** What an action declares to return, compared with the result of the run, and its example. */
export function Schema({ operation, result }: { operation: OperationView; result: unknown }) {
  const [look, setLook] = useState("schema");
  const schema = declared(operation.outputSchema);
  return (
    <div className="stack">
      <SegmentedControl
        aria-label="Output"
        size="xs"
        style={{ alignSelf: "flex-start" }}
        value={look}
        onChange={setLook}
        data={[
          { value: "schema", label: "Fields" },
          { value: "example", label: "Example Payload" },
        ]}
      />
      {look === "example" ? (
        <Scroll label="Example payload">
          <pre className="json mono">{JSON.stringify(operation.example ?? null, null, 2)}</pre>
        </Scroll>
      ) : schema ? (
        <Scroll label="Output schema" height="65vh">
          <table className="records">
            <thead>
              <tr>
                <th className="plain">Reference</th>
                <th className="plain">Type</th>
                <th className="plain">Description</th>
              </tr>
            </thead>
            <tbody>
              {rowsOf(schema, result, result !== undefined).map(({ path, type, description, mark }) => (
                <tr key={path}>
                  <td className="mono">{path}</td>
                  <td>{type}</td>
                  <td>
                    {description} {mark && <span className="mark careful">{mark}</span>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      ) : (
        <Text c="dimmed">It declares no output schema.</Text>
      )}
    </div>
  );
}
