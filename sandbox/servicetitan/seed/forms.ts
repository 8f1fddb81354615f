import { formatTimestamp } from "../../core";
import type { FormSubmission } from "../world/forms";
import { firstId } from "../world/ids";
import type { Context } from "./context";
import { createdAt, range } from "./generators";

const forms = ["Safety Checklist", "Maintenance Report", "Site Survey"];

export const seedFormSubmissions = ({ faker: fakerFor, size, world }: Context): FormSubmission[] => {
  const faker = fakerFor("formSubmissions");
  const count = size.formSubmissions;
  const jobs = world.jobs.all();
  return range(count).map((index) => {
    const job = jobs[Math.floor((index / count) * jobs.length)]!;
    return {
      id: firstId.formSubmissions + index,
      formId: 8701 + (index % 3),
      formName: forms[index % 3]!,
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
