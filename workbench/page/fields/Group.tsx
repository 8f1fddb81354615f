import { Button } from "@mantine/core";
import type { ReactNode } from "react";

interface Props {
  /** Where the focus goes if the group has an error. */
  id?: string;
  label: string;
  isRequired?: boolean;
  comments?: string;
  error?: string;
  children: ReactNode;
}

/** Several fields that belong together. */
export function Group({ id, label, isRequired, comments, error, children }: Props) {
  return (
    <fieldset id={id} tabIndex={id ? -1 : undefined} aria-describedby={id && error && `${id}-error`}>
      <legend>
        {label}
        {isRequired && " *"}
      </legend>
      <div className="stack">
        {comments && <span className="quiet">{comments}</span>}
        {error && (
          <span id={id && `${id}-error`} role="alert" style={{ color: "var(--mantine-color-error)" }}>
            {error}
          </span>
        )}
        {children}
      </div>
    </fieldset>
  );
}

interface ButtonProps {
  id?: string;
  children: ReactNode;
  onClick(): void;
}

export const AddButton = (props: ButtonProps) => (
  <Button size="compact-sm" variant="light" style={{ alignSelf: "flex-start" }} {...props} />
);

export const RemoveButton = (props: ButtonProps) => (
  <Button size="compact-xs" variant="default" style={{ alignSelf: "flex-start" }} {...props} />
);
