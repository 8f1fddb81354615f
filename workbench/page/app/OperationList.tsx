import { TextInput } from "@mantine/core";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, useState } from "react";
import type { ComponentView, OperationView } from "../../shared/protocol";
import { go, useRoute } from "./route";

const GROUPS = [
  ["action", "Actions"],
  ["dataSource", "Data Sources"],
  ["trigger", "Triggers"],
] as const;

interface Props {
  view: ComponentView;
  isOpen: boolean;
  onChosen(): void;
}

/** Everything a component has, with a filter. "/" goes to the filter. */
export function OperationList({ view, isOpen, onChosen }: Props) {
  const [filter, setFilter] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const route = useRoute();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "/" || /INPUT|TEXTAREA/.test((event.target as HTMLElement).tagName)) return;
      event.preventDefault();
      input.current?.focus();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
  const all: Record<string, OperationView[]> = {
    action: view.actions,
    dataSource: view.dataSources,
    trigger: view.triggers,
  };
  const choose = (kind: string | undefined, key?: string) => {
    go({ component: view.id, kind, key });
    onChosen();
  };
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  const entries = GROUPS.flatMap(([kind, title]): Entry[] => {
    const found = all[kind]!.filter(({ label, key }) =>
      words.every((word) => `${label} ${key}`.toLowerCase().includes(word)),
    );
    return [
      { title: `${title} (${found.length})` },
      ...found.map((operation) => ({ kind, operation }) as const),
    ];
  });
  const first = entries.find((entry) => "operation" in entry);
  return (
    <nav className={isOpen ? "list open" : "list"} aria-label="Operations">
      <TextInput
        ref={input}
        aria-label="Find an operation"
        placeholder="Find an operation  /"
        value={filter}
        onChange={(event) => setFilter(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && first) choose(first.kind, first.operation.key);
          if (event.key === "Escape") setFilter("");
        }}
      />
      <button type="button" className="item" aria-current={!route.kind} onClick={() => choose(undefined)}>
        <span>Connection</span>
      </button>
      <Entries entries={entries} chosen={route} onChoose={choose} />
    </nav>
  );
}

/** A heading, or an operation below it. */
type Entry = { title: string } | { kind: string; operation: OperationView };

const HEIGHT_PX = 34;

/** Drawn above and below what is seen: as many as the Tab key may reach before the list scrolls. */
const ENTRIES_BEYOND = 10;

interface EntriesProps {
  entries: Entry[];
  chosen: { kind?: string; key?: string };
  onChoose(kind: string, key: string): void;
}

/** Only the entries that are seen are drawn: a component may have hundreds. */
function Entries({ entries, chosen, onChoose }: EntriesProps) {
  const scroll = useRef<HTMLDivElement>(null);
  const headings = entries.flatMap((entry, index) => ("title" in entry ? [index] : []));
  const virtual = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => HEIGHT_PX,
    overscan: ENTRIES_BEYOND,
    // Headings are always there, for those who jump from one to the next.
    rangeExtractor: (range) =>
      [...new Set([...headings, ...defaultRangeExtractor(range)])].sort((a, b) => a - b),
  });
  const isChosen = (entry: Entry) =>
    "operation" in entry && entry.kind === chosen.kind && entry.operation.key === chosen.key;
  // An address, or a choice by the keyboard, may lead to an entry that is out of sight.
  useEffect(() => {
    const index = entries.findIndex(isChosen);
    if (index >= 0) virtual.scrollToIndex(index);
  }, [chosen.kind, chosen.key]);
  return (
    <div className="entries" ref={scroll}>
      <div style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const entry = entries[index]!;
          const place = { className: "entry", style: { top: start } };
          return "title" in entry ? (
            <div key={key} {...place}>
              <h2>{entry.title}</h2>
            </div>
          ) : (
            <div key={key} {...place}>
              <button
                type="button"
                className="item"
                title={entry.operation.label}
                aria-current={isChosen(entry)}
                onClick={() => onChoose(entry.kind, entry.operation.key)}
              >
                <span>{entry.operation.label}</span>
                {!entry.operation.reads && <small>writes</small>}
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}
