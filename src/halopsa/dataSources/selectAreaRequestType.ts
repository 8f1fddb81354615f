import type { Infer } from "../../kit/action/record";
import type { areaRequestType } from "../records";
import { select } from "../select";

export const selectAreaRequestType = select({
  label: "Select Area Request Type",
  plural: "area request types",
  from: "AreaRequestType",
  order: "name",
  whole: true,
  entry: ({ name }: Infer<typeof areaRequestType>) => name,
  example: [
    { key: "7", label: "Incident (ID: 7)" },
    { key: "8", label: "Service Request (ID: 8)" },
  ],
});
