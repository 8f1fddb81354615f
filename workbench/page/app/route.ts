import { useSyncExternalStore } from "react";

export interface Route {
  component?: string;
  kind?: string;
  key?: string;
}

const subscribe = (changed: () => void) => {
  window.addEventListener("hashchange", changed);
  return () => window.removeEventListener("hashchange", changed);
};

/** The screen in the address: #/component/kind/key. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  const [, component, kind, key] = hash.split("/").map(decodeURIComponent);
  return { component: component || undefined, kind, key };
}

export function go({ component = "", kind, key }: Route): void {
  location.hash = `#/${[component, kind, key].flatMap((part) => (part ? encodeURIComponent(part) : [])).join("/")}`;
}
