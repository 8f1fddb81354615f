import { Checkbox, TextInput } from "@mantine/core";
import { AddButton, Group, RemoveButton } from "./Group";
import { Offer } from "./Offer";
import {
  type Element,
  findObject,
  isSelection,
  nameOf,
  type SelectedObject,
  selectField,
  selectObject,
  suggestedObjects,
} from "./selection";
import { type KindProps, shownOf } from "./types";
import { useContent } from "./useContent";
import { replaced, unlessEmpty, without } from "./values";

/** Objects and their fields: those that a data source offers, or by their keys. */
export function ObjectSelectionField(props: KindProps) {
  const { onChange } = props;
  const { content, isLoading, problem } = useContent(props, isSelection);
  const selection = (shownOf(props) ?? []) as SelectedObject[];
  return (
    <Offer {...props} {...{ isLoading, problem }} suggestion={content && suggestedObjects(content)}>
      {content &&
        withSelected(content, selection).map((offered) => (
          <OfferedObject key={offered.object.key} {...{ offered, selection, onChange }} />
        ))}
      {!content && !isLoading && <TypedObjects selection={selection} onChange={onChange} />}
    </Offer>
  );
}

/** What a data source offers, and what is selected although it is not offered any more. */
const withSelected = (content: SelectedObject[], selection: SelectedObject[]) => [
  ...content,
  ...selection.filter(({ object }) => !findObject(content, object.key)),
];

interface OfferedProps {
  offered: SelectedObject;
  selection: SelectedObject[];
  onChange(selection: SelectedObject[] | undefined): void;
}

function OfferedObject({ offered, selection, onChange }: OfferedProps) {
  const { object, fields = [] } = offered;
  const current = findObject(selection, object.key);
  const keys = new Set(current?.fields?.map(({ key }) => key));
  return (
    <div>
      <Checkbox
        label={nameOf(object)}
        checked={current !== undefined}
        onChange={(event) => onChange(selectObject(selection, offered, event.currentTarget.checked))}
      />
      {fields.length > 0 && (
        <details className="indented" open={current !== undefined}>
          <summary>
            Fields of {nameOf(object)} ({keys.size} of {fields.length})
          </summary>
          <fieldset className="stack indented" aria-label={`Fields of ${nameOf(object)}`}>
            {fields.map((field) => (
              <Checkbox
                key={field.key}
                label={nameOf(field)}
                checked={keys.has(field.key)}
                onChange={(event) =>
                  onChange(selectField(selection, offered, field.key, event.currentTarget.checked))
                }
              />
            ))}
          </fieldset>
        </details>
      )}
    </div>
  );
}

/** Objects that no data source offers. */
function TypedObjects({ selection, onChange }: Omit<OfferedProps, "offered">) {
  return (
    <>
      {selection.map(({ object, fields = [] }, index) => {
        const name = `Object ${index + 1}`;
        const change = (changed: SelectedObject) => onChange(replaced(selection, index, changed));
        return (
          <Group key={index} label={name}>
            <ElementInputs
              name={name}
              element={object}
              onChange={(changed) => change({ object: changed, fields })}
            />
            {fields.map((field, at) => (
              <div key={at} className="stack">
                <ElementInputs
                  name={`Field ${index + 1}.${at + 1}`}
                  element={field}
                  onChange={(changed) => change({ object, fields: replaced(fields, at, changed) })}
                />
                <RemoveButton onClick={() => change({ object, fields: without(fields, at) })}>
                  Remove Field {index + 1}.{at + 1}
                </RemoveButton>
              </div>
            ))}
            <AddButton onClick={() => change({ object, fields: [...fields, { key: "" }] })}>
              Add Field to {name}
            </AddButton>
            <RemoveButton onClick={() => onChange(unlessEmpty(without(selection, index)))}>
              Remove {name}
            </RemoveButton>
          </Group>
        );
      })}
      <AddButton onClick={() => onChange([...selection, { object: { key: "" }, fields: [] }])}>
        Add Object
      </AddButton>
    </>
  );
}

interface ElementProps {
  name: string;
  element: Element;
  onChange(element: Element): void;
}

/** A key, and the label that goes with it if there is any. */
const ElementInputs = ({ name, element: { key, label = "" }, onChange }: ElementProps) => (
  <div className="row end">
    <TextInput
      label={`${name}: key`}
      value={key}
      onChange={(event) => onChange(element(event.currentTarget.value, label))}
    />
    <TextInput
      label={`${name}: label`}
      value={label}
      onChange={(event) => onChange(element(key, event.currentTarget.value))}
    />
  </div>
);

const element = (key: string, label: string): Element => (label ? { key, label } : { key });
