import type { EntriesView } from "../shared/protocol";
import { recordsIn } from "./slices";

/** A dropdown with more entries is searched on the platform. */
const LABELS_SHOWN = 100;

/** More of them say nothing new. */
const REPEATED_SHOWN = 20;

/** The entries of a picklist as a builder sees them: texts, or objects with key and label. */
export function entriesOf(result: unknown): EntriesView | undefined {
  const entries = recordsIn(result)?.map(entryOf);
  if (!entries) return undefined;
  return {
    labels: entries.slice(0, LABELS_SHOWN).map(({ label }) => label),
    total: entries.length,
    repeatedLabels: repeated(entries.map(({ label }) => label).filter((label) => label !== "")),
    repeatedKeys: repeated(entries.map(({ key }) => key)),
    blank: entries.filter(({ label }) => label.trim() === "").length,
  };
}

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
