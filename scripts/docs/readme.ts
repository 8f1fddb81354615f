import type { Component } from "./component";
import { code, link, table } from "./markdown";

const MARKED = /(<!-- components:[^>]*-->)[\s\S]*?(<!-- \/components -->)/;

/**
 * The repository's README with an up-to-date table of components.
 * @throws Error if the markers around the table are missing
 */
export function withComponents(readme: string, components: Map<string, Component>): string {
  if (!MARKED.test(readme))
    throw new Error("README.md needs <!-- components: ... --> and <!-- /components --> around its table.");
  const rows = [...components].map(([vendor, { key, display, actions, dataSources, triggers }]) => [
    link(display.label, `docs/${vendor}/README.md`),
    code(key),
    ...[actions, dataSources, triggers].map((items) => String(Object.keys(items).length)),
  ]);
  const lines = table(["Component", "Key", "Actions", "Data sources", "Triggers"], rows);
  return readme.replace(MARKED, (_, start: string, end: string) => [start, lines, end].join("\n\n"));
}
