import { TextInput } from "@mantine/core";
import { AddButton, Group, RemoveButton } from "./Group";
import { blankOf } from "./shapes";
import type { KindProps } from "./types";
import { replaced, unlessEmpty, without } from "./values";

/** Several values or forms. */
export function ListField(props: KindProps) {
  const { value, input, onChange } = props;
  const blank = blankOf(input.type);
  const items = Array.isArray(value) ? value : [];
  return (
    <Entries {...props} items={items} blank={blank}>
      {(item, index) => (
        <Entry
          {...props}
          index={index}
          value={item}
          onChange={(entry) => onChange(replaced(items, index, entry ?? blank))}
        />
      )}
    </Entries>
  );
}

interface Pair {
  key: string;
  value: unknown;
}

/** Several values or forms, each with a key. */
export function PairsField(props: KindProps) {
  const { value, input, onChange } = props;
  const blank = blankOf(input.type);
  const pairs = (Array.isArray(value) ? value : []) as Pair[];
  return (
    <Entries {...props} items={pairs} blank={{ key: "", value: blank }}>
      {(pair, index) => (
        <>
          <TextInput
            label={`${input.keyLabel ?? "Key"} ${index + 1}`}
            value={pair.key}
            onChange={(event) =>
              onChange(replaced(pairs, index, { ...pair, key: event.currentTarget.value }))
            }
          />
          <Entry
            {...props}
            index={index}
            value={pair.value}
            onChange={(entry) => onChange(replaced(pairs, index, { ...pair, value: entry ?? blank }))}
          />
        </>
      )}
    </Entries>
  );
}

function Entries<Item>({
  input: { key, label, comments, required },
  error,
  items,
  blank,
  onChange,
  children,
}: Omit<KindProps, "value"> & {
  items: Item[];
  blank: unknown;
  children(item: Item, index: number): React.ReactNode;
}) {
  return (
    <Group {...{ label, comments, error }} isRequired={required}>
      {items.map((item, index) => (
        <div key={index} className="stack">
          {children(item, index)}
          <RemoveButton onClick={() => onChange(unlessEmpty(without(items, index)))}>
            Remove {label} {index + 1}
          </RemoveButton>
        </div>
      ))}
      <AddButton id={`input-${key}`} onClick={() => onChange([...items, blank])}>
        Add {label}
      </AddButton>
    </Group>
  );
}

/** One value of a list, by the field of its kind. */
function Entry({ Field, index, ...props }: KindProps & { index: number }) {
  const { key, label } = props.input;
  return (
    <Field
      {...props}
      error={undefined}
      input={{
        ...props.input,
        collection: undefined,
        comments: undefined,
        required: false,
        default: undefined,
        key: `${key}-${index}`,
        label: `${label} ${index + 1}`,
      }}
    />
  );
}
