import { Alert, Select } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { EntriesView } from "../../shared/protocol";
import { get } from "../app/api";
import { count } from "../app/format";

/** A picklist as a builder sees it, and what would confuse a builder. */
export function Dropdown({ run }: { run: string }) {
  const { data } = useQuery({
    queryKey: ["entries", run],
    queryFn: () => get<EntriesView>(`/api/runs/${run}/entries`),
  });
  if (!data) return null;
  const { labels, total, repeatedLabels, repeatedKeys, blank } = data;
  const more = total > labels.length ? ` The first ${labels.length} of ${total.toLocaleString("en")}.` : "";
  const warnings = [
    repeatedKeys.length > 0 && `Several entries have the same key: ${repeatedKeys.join(", ")}`,
    repeatedLabels.length > 0 && `Several entries have the same label: ${repeatedLabels.join(", ")}`,
    blank > 0 && `${count(blank, "label")} blank`,
  ].filter((warning) => warning !== false);
  return (
    <>
      <Select
        label="As a Builder Sees It"
        description={`What an input with this picklist offers.${more}`}
        placeholder={labels.length > 0 ? "Open it to see the entries" : "There are no entries"}
        data={[...new Set(labels)]}
        searchable
      />
      {warnings.map((warning) => (
        <Alert key={warning} color="yellow" p="xs">
          {warning}
        </Alert>
      ))}
    </>
  );
}
