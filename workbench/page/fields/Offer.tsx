import type { ReactNode } from "react";
import { AddButton, Group } from "./Group";
import { type FieldProps, textsOf } from "./types";

interface Props extends FieldProps {
  isLoading: boolean;
  /** Why there is nothing to choose from. */
  problem?: string;
  /** What the data source suggests; undefined if it suggests nothing. */
  suggestion?: unknown;
  children: ReactNode;
}

/** The frame of the fields whose choices come from a data source. */
export function Offer({ isLoading, problem, suggestion, children, ...props }: Props) {
  const { id, label, description, error } = textsOf(props);
  return (
    <Group
      {...{ id, label, error: error ?? problem }}
      comments={description}
      isRequired={props.input.required}
    >
      {isLoading && (
        <span role="status" className="quiet">
          Loading
        </span>
      )}
      {children}
      {suggestion !== undefined && (
        <AddButton onClick={() => props.onChange(suggestion)}>Use Defaults of {label}</AddButton>
      )}
    </Group>
  );
}
