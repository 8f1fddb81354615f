import { z } from "zod";
import { record } from "../../kit/action/record";
import * as field from "./shared";

const step = () =>
  z.looseObject({
    step_id: field.integer().describe("The number of the step within the workflow"),
    name: field.text(),
    isstart: field.flag(),
    isend: field.flag(),
    stage_number: field.integer(),
    actions: field.objects().describe("The actions that lead to other steps"),
  });

/** A workflow that tickets go through. */
export const workflow = record(
  "workflow",
  () =>
    z.looseObject({
      id: field.id(),
      name: field.text(),
      note: field.text(),
      active: field.flag(),
      in_use: field.flag().describe("Whether tickets or ticket types use it"),
      steps: z.array(step()).nullish(),
    }),
  {
    id: 2,
    name: "Change Approval",
    note: "For changes that need the client's approval.",
    active: true,
    in_use: true,
    steps: [
      { step_id: 1, name: "Draft", isstart: true, isend: false, stage_number: 1 },
      { step_id: 2, name: "Waiting for approval", isstart: false, isend: false, stage_number: 2 },
      { step_id: 3, name: "Implemented", isstart: false, isend: true, stage_number: 3 },
    ],
  },
);
