import { Alert, Button, Select, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { ComponentView, TypedConnection } from "../../shared/protocol";
import { Field } from "../fields/Field";
import { post } from "./api";

interface Props {
  view: ComponentView;
  /** Whether the connection in use was typed here. */
  isTyped: boolean;
  onChanged(): void;
}

/** A connection that is typed here. It is kept in memory, and in no file. */
export function OwnConnection({ view, isTyped, onChanged }: Props) {
  const client = useQueryClient();
  const [kind, setKind] = useState(view.connections[0]?.key);
  const [values, setValues] = useState<Record<string, unknown>>({});
  const declared = view.connections.find(({ key }) => key === kind);
  const inputs = (declared?.inputs ?? []).filter((input) => input.shown !== false);
  const use = useMutation({
    mutationFn: (connection: TypedConnection | undefined) =>
      post(`/api/components/${view.id}/connection`, { connection }),
    onSuccess: () => {
      setValues({});
      onChanged();
      // What was read with the connection before is not what this one reads.
      for (const kept of ["options", "content"]) client.removeQueries({ queryKey: [kept, view.id] });
      return client.invalidateQueries({ queryKey: ["session", view.id] });
    },
  });
  const textOf = (input: (typeof inputs)[number]) => String(values[input.key] ?? input.default ?? "");
  const missing = inputs.filter((input) => input.required && textOf(input) === "");
  return (
    <details>
      <summary>Use a Connection of Your Own</summary>
      <div className="stack" style={{ paddingTop: 12 }}>
        <Text className="quiet">
          The connection is kept in memory until the workbench ends. Only reading is allowed unless the
          workbench was started with --write.
        </Text>
        {view.connections.length > 1 && (
          <Select
            label="Connection"
            data={view.connections.map(({ key, label }) => ({ value: key, label }))}
            value={kind}
            allowDeselect={false}
            onChange={(key) => {
              setKind(key ?? undefined);
              setValues({});
            }}
          />
        )}
        {inputs.map((input) => (
          <Field
            key={`${kind}-${input.key}`}
            input={input}
            value={values[input.key]}
            form={values}
            component={view.id}
            onChange={(value) => setValues({ ...values, [input.key]: value })}
          />
        ))}
        <div className="row">
          <Button
            variant="default"
            loading={use.isPending}
            disabled={!kind || missing.length > 0}
            onClick={() =>
              use.mutate({
                key: kind!,
                fields: Object.fromEntries(inputs.map((input) => [input.key, textOf(input)])),
              })
            }
          >
            Use This Connection
          </Button>
          {isTyped && (
            <Button variant="default" onClick={() => use.mutate(undefined)}>
              Go Back to the First Connection
            </Button>
          )}
        </div>
        {use.error && <Alert color="red">{use.error.message}</Alert>}
      </div>
    </details>
  );
}
