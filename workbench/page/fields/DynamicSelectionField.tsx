import { Select } from "@mantine/core";
import { Picklist } from "./Picklist";
import { fieldChoices, isSelection, objectChoices, type SelectedObject } from "./selection";
import { TextField } from "./TextFields";
import { type KindProps, textOf, textsOf } from "./types";
import { useContent } from "./useContent";

type Choices = (content: SelectedObject[]) => { value: string; label: string }[];

/**
 * One object, or one field of an object. What `perform` receives is text: see `DynamicObjectSelection` and
 * `DynamicFieldSelection` in spectral's types/Inputs.d.ts. Its choices are those of a selection of objects.
 */
const dynamicSelection = (choicesOf: Choices) =>
  function DynamicSelectionField(props: KindProps) {
    const { content, isLoading } = useContent(props, isSelection);
    if (!props.input.dataSource) return <TextField {...props} />;
    // A data source of another type is one of plain choices.
    if (!content && !isLoading) return <Picklist {...props} />;
    const key = textOf(props);
    const choices = content ? choicesOf(content) : [];
    const isOffered = key === "" || choices.some(({ value }) => value === key);
    return (
      <Select
        {...textsOf(props)}
        data={isOffered ? choices : [{ value: key, label: key }, ...choices]}
        value={key || null}
        searchable
        clearable={!props.input.required}
        onChange={(chosen) => props.onChange(chosen ?? undefined)}
      />
    );
  };

export const DynamicObjectSelectionField = dynamicSelection(objectChoices);
export const DynamicFieldSelectionField = dynamicSelection(fieldChoices);
