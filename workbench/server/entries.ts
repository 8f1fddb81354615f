import type { EntriesView } from "../shared/protocol";
import { recordsIn } from "./slices";

/** A dropdown with more entries is searched on the platform. */
const LABELS_SHOWN = 100;

/** More of them say nothing new. */
const REPEATED_SHOWN = 20;

/**
 * The entries of a picklist as a builder sees them: texts, or objects with key and label.
 * @returns undefined for what is no picklist: data sources also offer objects, field maps and forms
 */
export function entriesOf(result: unknown): EntriesView | undefined {
  const records = recordsIn(result);
  if (!records?.every(isEntry)) return undefined;
  const entries = records.map(entryOf);
  return {
    labels: entries.slice(0, LABELS_SHOWN).map(({ label }) => label),
    total: entries.length,
    repeatedLabels: repeated(entries.map(({ label }) => label).filter((label) => label !== "")),
    repeatedKeys: repeated(entries.map(({ key }) => key)),
    blank: entries.filter(({ label }) => label.trim() === "").length,
  };
}

const isEntry = (record: unknown): boolean =>
  typeof record !== "object" || (record !== null && "key" in record);

function entryOf(entry: unknown): { key: string; label: string } {
  if (typeof entry !== "object" || entry === null) return { key: String(entry), label: String(entry) };
  const { key = "", label = key } = entry as { key?: unknown; label?: unknown };
  return { key: String(key), label: String(label) };
}

function repeated(texts: string[]): string[] {
  const seen = new Set<string>();
  const found = new Set<string>();
  for (const text of texts) (seen.has(text) ? found : seen).add(text);
  return [...found].slice(0, REPEATED_SHOWN);
}
