import { Select } from "@mantine/core";
import {
  asGroup,
  type BooleanExpression,
  type ConditionalExpression,
  isGroup,
  isUnary,
  itemsOf,
  OPERATORS,
  type TermExpression,
  unlessUntouched,
  withGroup,
  withItem,
  withMatch,
  withOperator,
  withoutItem,
  withTerm,
} from "./conditional";
import { AddButton, Group, RemoveButton } from "./Group";
import { type KindProps, shownOf } from "./types";
import { replaced } from "./values";

/** Conditions in groups, of which all or any must be true. */
export function ConditionalField(props: KindProps) {
  const { input, error, onChange } = props;
  const { key, label, comments, required } = input;
  return (
    <Group id={`input-${key}`} {...{ label, comments, error }} isRequired={required}>
      <Conditions
        {...props}
        group={asGroup(shownOf(props))}
        place=""
        onChange={(group) => onChange(unlessUntouched(group))}
      />
    </Group>
  );
}

interface PartProps extends Omit<KindProps, "value" | "onChange"> {
  /** The numbers of the groups that it is in, and its own: "2.1". */
  place: string;
}

const MATCHES = [
  { value: "and", label: "All conditions (and)" },
  { value: "or", label: "Any condition (or)" },
];

function Conditions({
  group,
  place,
  onChange,
  ...props
}: PartProps & { group: BooleanExpression; onChange(group: BooleanExpression): void }) {
  const items = itemsOf(group);
  const change = (index: number, item: ConditionalExpression) => onChange(withItem(group, index, item));
  const name = place ? ` to Group ${place}` : "";
  return (
    <>
      <Select
        label={place ? `Match in group ${place}` : "Match"}
        data={MATCHES}
        value={group[0]}
        allowDeselect={false}
        onChange={(match) => match && onChange(withMatch(group, match))}
      />
      {items.map((item, index) => {
        const number = place ? `${place}.${index + 1}` : String(index + 1);
        const label = `${isGroup(item) ? "Group" : "Condition"} ${number}`;
        return (
          <Group key={index} label={label}>
            {isGroup(item) ? (
              <Conditions {...props} group={item} place={number} onChange={(next) => change(index, next)} />
            ) : (
              <Condition {...props} term={item} place={number} onChange={(next) => change(index, next)} />
            )}
            <RemoveButton onClick={() => onChange(withoutItem(group, index))}>Remove {label}</RemoveButton>
          </Group>
        );
      })}
      <div className="row">
        <AddButton onClick={() => onChange(withTerm(group))}>Add Condition{name}</AddButton>
        <AddButton onClick={() => onChange(withGroup(group))}>Add Group{name}</AddButton>
      </div>
    </>
  );
}

/** Two values and how they are compared, or one value and what it must be. */
function Condition({
  term,
  place,
  Input,
  onChange,
  ...props
}: PartProps & { term: TermExpression; onChange(term: TermExpression): void }) {
  const [operator, left, right] = term;
  const side = (name: string, value: unknown, changed: (value: unknown) => TermExpression) => (
    <Input
      {...props}
      error={undefined}
      input={{ key: `${props.input.key}.${place}.${name}`, label: `${name} ${place}`, type: "string" }}
      value={value === "" ? undefined : value}
      onChange={(next) => onChange(changed(next ?? ""))}
    />
  );
  return (
    <>
      {side("Left value", left, (next) => replaced(term, 1, next) as unknown as TermExpression)}
      <Select
        label={`Operator ${place}`}
        data={OPERATORS}
        value={operator}
        allowDeselect={false}
        searchable
        onChange={(next) => next && onChange(withOperator(term, next))}
      />
      {!isUnary(operator) &&
        side("Right value", right, (next) => replaced(term, 2, next) as unknown as TermExpression)}
    </>
  );
}
