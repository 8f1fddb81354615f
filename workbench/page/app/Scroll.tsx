import type { ReactNode, Ref } from "react";

interface Props {
  label: string;
  children: ReactNode;
  height?: string;
  ref?: Ref<HTMLElement>;
}

/** A part that scrolls. It takes the focus, since the keyboard could not scroll it otherwise. */
export function Scroll({ label, children, height, ref }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-label={label} style={{ maxHeight: height }} ref={ref}>
      {children}
    </section>
  );
}
