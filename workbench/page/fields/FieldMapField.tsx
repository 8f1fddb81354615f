import { Select, TextInput } from "@mantine/core";
import {
  type FieldMap,
  isFieldMap,
  type MappedField,
  mapField,
  suggestedMap,
  targetChoices,
  targetKey,
  targetOf,
} from "./fieldMap";
import { AddButton, Group, RemoveButton } from "./Group";
import { Offer } from "./Offer";
import { nameOf } from "./selection";
import { type KindProps, shownOf } from "./types";
import { useContent } from "./useContent";
import { replaced, without } from "./values";

/** Fields, and the fields of other objects that they are mapped to. */
export function FieldMapField(props: KindProps) {
  const { onChange } = props;
  const { content, isLoading, problem } = useContent(props, isFieldMap);
  const map = shownOf(props) as FieldMap | undefined;
  return (
    <Offer {...props} {...{ isLoading, problem }} suggestion={content && suggestedMap(content)}>
      {content && <OfferedFields {...{ content, map, onChange }} />}
      {!content && !isLoading && <TypedFields fields={map?.fields ?? []} onChange={onChange} />}
    </Offer>
  );
}

interface OfferedProps {
  content: FieldMap;
  map: FieldMap | undefined;
  onChange(map: FieldMap | undefined): void;
}

function OfferedFields({ content, map, onChange }: OfferedProps) {
  const choices = targetChoices(content);
  return (
    <table className="mapping">
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">Mapped Field</th>
        </tr>
      </thead>
      <tbody>
        {content.fields.map(({ field }) => (
          <tr key={field.key}>
            <td>{nameOf(field)}</td>
            <td>
              <Select
                aria-label={`Mapped field of ${nameOf(field)}`}
                placeholder="Choose a field"
                data={choices}
                value={targetKey(targetOf(map, field.key))}
                searchable
                clearable
                onChange={(target) => onChange(mapField(map, content, field.key, target))}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface TypedProps {
  fields: MappedField[];
  onChange(map: FieldMap | undefined): void;
}

/** Fields that no data source offers, by their keys. */
function TypedFields({ fields, onChange }: TypedProps) {
  const changed = (next: MappedField[]) => onChange(next.length > 0 ? { fields: next } : undefined);
  return (
    <>
      {fields.map((mapped, index) => {
        const number = index + 1;
        const text = (label: string, part: "field" | "mappedObject" | "mappedField") => (
          <TextInput
            label={`${label} ${number}`}
            value={mapped[part]?.key ?? ""}
            onChange={(event) => {
              const key = event.currentTarget.value;
              const { [part]: _, ...others } = mapped;
              const next = key || part === "field" ? { ...others, [part]: { key } } : others;
              changed(replaced(fields, index, next as MappedField));
            }}
          />
        );
        return (
          <Group key={index} label={`Mapping ${number}`}>
            {text("Field", "field")}
            {text("Mapped object", "mappedObject")}
            {text("Mapped field", "mappedField")}
            <RemoveButton onClick={() => changed(without(fields, index))}>
              Remove Mapping {number}
            </RemoveButton>
          </Group>
        );
      })}
      <AddButton onClick={() => changed([...fields, { field: { key: "" } }])}>Add Mapping</AddButton>
    </>
  );
}
