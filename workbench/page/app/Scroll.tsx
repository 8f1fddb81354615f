import type { ReactNode } from "react";

/** A part that scrolls. It takes the focus, since the keyboard could not scroll it otherwise. */
export function Scroll({ label, children, height }: { label: string; children: ReactNode; height?: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-label={label} style={{ maxHeight: height }}>
      {children}
    </section>
  );
}
