import { formatTimestamp } from "../../core";
import type { Form, FormSubmission } from "../world/forms";
import { firstId } from "../world/ids";
import type { Context } from "./context";
import { createdAt, range } from "./generators";
import { namedRows } from "./lookups";

const NAMES = [
  "Safety Checklist",
  "Maintenance Report",
  "Site Survey",
  "Truck Inspection",
  "Customer Walkthrough",
  "Permit Application",
  "Warranty Claim",
  "Incident Report",
  "Paper Checklist",
];

/** The first forms are the ones that are filled in. */
const USED = 3;

export const seedForms = (context: Context): Form[] =>
  namedRows(context, "forms", NAMES).map((row, index) => ({
    ...row,
    published: index !== 5,
    hasConditionalLogic: index % 4 === 2,
    hasTriggers: index % 2 === 0,
    createdById: firstId.users + index,
  }));

export const seedFormSubmissions = ({ faker: fakerFor, size, world }: Context): FormSubmission[] => {
  const faker = fakerFor("formSubmissions");
  const count = size.formSubmissions;
  const jobs = world.jobs.all();
  const forms = world.forms.all().slice(0, USED);
  return range(count).map((index) => {
    const form = forms[index % USED]!;
    const job = jobs[Math.floor((index / count) * jobs.length)]!;
    return {
      id: firstId.formSubmissions + index,
      formId: form.id,
      formName: form.name!,
      submittedOn: formatTimestamp(createdAt(faker, index, count), faker.number.int(9999)),
      createdById: firstId.users + 1000 + (index % size.technicians),
      status: index % 8 === 7 ? "Started" : "Completed",
      owners: [
        { type: "Job", id: job.id },
        { type: "Customer", id: job.customerId },
      ],
      units: [
        {
          id: "a1",
          name: "Everything safe?",
          type: "Stoplight",
          comment: "",
          attachments: [],
          value: ["Green", "Yellow", "Red"][index % 3]!,
        },
        { id: "a2", name: "Notes", type: "Textbox", comment: "", attachments: [], value: "Filter replaced" },
      ],
      active: index % 40 !== 39,
    };
  });
};
