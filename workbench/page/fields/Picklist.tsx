import { Autocomplete, type AutocompleteProps } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Options } from "../../shared/protocol";
import { post } from "../app/api";

interface Props {
  common: Pick<AutocompleteProps, "id" | "label" | "description" | "error" | "withAsterisk" | "placeholder">;
  text: string;
  form: Record<string, unknown>;
  component: string;
  source: string;
  onChange(value: unknown): void;
}

const SEARCH_DELAY_MS = 150;

/** Entries are chosen by their label; an ID from elsewhere may be typed. */
export function Picklist({ common, text, form, component, source, onChange }: Props) {
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
      {...common}
      placeholder={common.placeholder ?? "Type to search"}
      description={[common.description, state].filter(Boolean).join(" · ")}
      error={common.error ?? error?.message}
      data={entries.map(({ key, label }) => ({ value: key, label }))}
      filter={({ options }) => options}
      value={shown}
      onDropdownOpen={() => setOpen(true)}
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
