import { Autocomplete } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Options } from "../../shared/protocol";
import { post } from "../app/api";
import { type FieldProps, textOf, textsOf } from "./types";
import { othersOf } from "./values";

const SEARCH_DELAY_MS = 150;

/** Entries are chosen by their label; an ID from elsewhere may be typed. */
export function Picklist(props: FieldProps) {
  const { input, component, onChange } = props;
  const source = input.dataSource;
  const texts = textsOf(props);
  const text = textOf(props);
  // What is typed here is the search: its own value does not change what there is to choose.
  const form = othersOf(props.form, input.key);
  const [search, setSearch] = useState<string>();
  const [chosen, setChosen] = useState<{ key: string; label: string }>();
  const [isOpen, setOpen] = useState(false);
  const [settled] = useDebouncedValue(search ?? "", SEARCH_DELAY_MS);
  const { data, error, isFetching } = useQuery({
    queryKey: ["options", component, source, settled, form],
    queryFn: () => post<Options>("/api/options", { component, key: source, search: settled, values: form }),
    enabled: isOpen,
    placeholderData: keepPreviousData,
  });
  const entries = data?.entries ?? [];
  const hidden = (data?.total ?? 0) - entries.length;
  const shown = search ?? (chosen && chosen.key === text ? chosen.label : text);
  const isChosen = text !== "" && chosen?.key === text;
  const more = hidden > 0 ? `${hidden} more: type to narrow down` : "";
  const state = isChosen ? `ID ${text}` : isFetching ? "Loading" : more;
  return (
    <Autocomplete
      {...texts}
      placeholder={texts.placeholder ?? "Type to search"}
      description={[texts.description, state].filter(Boolean).join(" · ")}
      error={texts.error ?? error?.message}
      data={entries.map(({ key, label }) => ({ value: key, label }))}
      filter={({ options }) => options}
      value={shown}
      dropdownOpened={isOpen}
      onDropdownOpen={() => setOpen(true)}
      onDropdownClose={() => setOpen(false)}
      // Ctrl+Enter runs the operation, and the entries would cover its result.
      onKeyDown={({ key, ctrlKey, metaKey }) => {
        if (key === "Enter" && (ctrlKey || metaKey)) setOpen(false);
      }}
      onChange={(typed) => {
        setSearch(typed);
        setChosen(undefined);
        onChange(typed || undefined);
      }}
      onOptionSubmit={(key) => {
        const entry = entries.find((candidate) => candidate.key === key);
        // The component reports the label as a change after this.
        queueMicrotask(() => {
          setSearch(undefined);
          setChosen(entry);
          onChange(key);
        });
      }}
    />
  );
}
