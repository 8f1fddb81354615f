import {
  before,
  choice,
  contains,
  type Filter,
  filter,
  flag,
  type Operation,
  oneOf,
  onOrAfter,
  same,
  sortableStored,
  wholeNumber,
} from "../../core";
import type { World } from "../world";
import { type Form, type FormSubmission, ownerTypes } from "../world/forms";
import { activeFilter, list, sortKeys, tenantPath, timeFilters } from "./common";

const OWNER = /^owners\[(\d+)\]\.(type|id)$/;

/** Selects submissions of any of the owners: `owners[0].type=Job&owners[0].id=1`. */
const owners: Filter<FormSubmission> = {
  test: (parameters) => {
    const wanted = new Map<string, { type?: string; id?: number }>();
    for (const { name, value } of parameters) {
      const [, index, part] = OWNER.exec(name) ?? [];
      if (!index) throw new Error("The format is owners[0].type=Job and owners[0].id=1.");
      const owner = wanted.get(index) ?? {};
      if (part === "id") owner.id = wholeNumber(value);
      else owner.type = value;
      wanted.set(index, owner);
    }
    for (const { type, id } of wanted.values())
      if (type === undefined || id === undefined) throw new Error("An owner must have a type and an ID.");
    return (row) =>
      [...wanted.values()].some((owner) =>
        row.owners.some((each) => each.type === owner.type && each.id === owner.id),
      );
  },
};

const submissionFilters = {
  formIds: oneOf(wholeNumber, (row: FormSubmission) => row.formId),
  active: activeFilter<FormSubmission>(),
  createdById: same(wholeNumber, (row: FormSubmission) => row.createdById),
  status: filter(
    choice("Started", "Completed", "Any"),
    (value) => (row: FormSubmission) => value === "Any" || row.status === value,
  ),
  submittedOnOrAfter: onOrAfter((row: FormSubmission) => row.submittedOn),
  submittedBefore: before((row: FormSubmission) => row.submittedOn),
  ownerType: filter(
    choice(...ownerTypes),
    (value) => (row: FormSubmission) => row.owners.some(({ type }) => type === value),
  ),
  owners,
};

const formFilters = {
  ids: oneOf(wholeNumber, (row: Form) => row.id),
  name: contains((row: Form) => row.name ?? ""),
  status: filter(
    choice("Any", "Published", "Unpublished"),
    (value) => (row: Form) => value === "Any" || row.published === (value === "Published"),
  ),
  hasConditionalLogic: same(flag, (row: Form) => row.hasConditionalLogic),
  hasTriggers: same(flag, (row: Form) => row.hasTriggers),
  active: activeFilter<Form>(),
  ...timeFilters<Form>(),
};

export const formOperations: Operation<World>[] = [
  list<Form>({
    path: tenantPath("forms", "forms"),
    rows: (world) => world.forms.all(),
    filters: formFilters,
    sort: { ...sortKeys<Form>(), Name: (row) => row.name },
    show: (row) => row,
  }),
  list<FormSubmission>({
    path: tenantPath("forms", "submissions"),
    rows: (world) => world.formSubmissions.all(),
    filters: submissionFilters,
    sort: {
      Id: (row) => row.id,
      SubmittedOn: (row) => sortableStored(row.submittedOn),
      CreatedBy: (row) => row.createdById,
    },
    show: ({ active: _active, ...row }) => row,
  }),
];
