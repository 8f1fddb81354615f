import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import { utc } from "./shared";
import { FORM_OWNER_TYPES } from "./values";

/** A form field of any type. Its properties depend on `type`. */
const formField = () =>
  z.looseObject({
    id: z.string(),
    name: z.string(),
    type: z.string(),
    comment: z.string().nullish(),
    attachments: z
      .array(
        z.looseObject({
          fileName: z.string(),
          createdFrom: z.string().nullish(),
          originalFileName: z.string().nullish(),
          thumbnail: z.string().nullish(),
        }),
      )
      .nullish(),
    options: z.string().nullish(),
    value: z.union([z.string(), z.number()]).nullish(),
    values: z.array(z.string()).nullish(),
    isRefused: z.boolean().nullish(),
    refusalReason: z.string().nullish(),
  });

export const formSubmission = record(
  "formSubmission",
  () =>
    z.looseObject({
      id: z.int(),
      formId: z.int(),
      formName: z.string().nullish(),
      submittedOn: utc(),
      createdById: z.int(),
      status: openEnum("Started", "Completed", "Any"),
      owners: z
        .array(
          z.looseObject({
            type: openEnum(...FORM_OWNER_TYPES, "Project", "ServiceAgreement", "InvoiceItem"),
            id: z.int(),
          }),
        )
        .nullish(),
      units: z
        .array(
          formField().extend({ description: z.string().nullish(), units: z.array(formField()).nullish() }),
        )
        .nullish()
        .describe("The fields, or sections of fields"),
    }),
  {
    id: 101,
    formId: 201,
    formName: "Safety Checklist",
    submittedOn: "2026-03-12T14:10:00Z",
    createdById: 401,
    status: "Completed",
    owners: [{ type: "Job", id: 5001 }],
    units: [
      {
        id: "section-1",
        name: "Arrival",
        type: "Section",
        description: "",
        units: [{ id: "field-1", name: "Power is off", type: "Text", value: "Yes" }],
      },
    ],
  },
);
