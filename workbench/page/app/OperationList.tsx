import { TextInput } from "@mantine/core";
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
  const groups = GROUPS.map(([kind, title]) => ({
    kind,
    title,
    found: all[kind]!.filter(({ label, key }) =>
      words.every((word) => `${label} ${key}`.toLowerCase().includes(word)),
    ),
  }));
  const first = groups.find(({ found }) => found.length > 0);
  return (
    <nav className={isOpen ? "list open" : "list"} aria-label="Operations">
      <TextInput
        ref={input}
        aria-label="Find an operation"
        placeholder="Find an operation  /"
        value={filter}
        onChange={(event) => setFilter(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && first) choose(first.kind, first.found[0]!.key);
          if (event.key === "Escape") setFilter("");
        }}
      />
      <button type="button" className="item" aria-current={!route.kind} onClick={() => choose(undefined)}>
        <span>Connection</span>
      </button>
      {groups.map(({ kind, title, found }) => (
        <section key={kind}>
          <h2>
            {title} ({found.length})
          </h2>
          {found.map(({ key, label, reads }) => (
            <button
              key={key}
              type="button"
              className="item"
              title={label}
              aria-current={route.kind === kind && route.key === key}
              onClick={() => choose(kind, key)}
            >
              <span>{label}</span>
              {!reads && <small>writes</small>}
            </button>
          ))}
        </section>
      ))}
    </nav>
  );
}
