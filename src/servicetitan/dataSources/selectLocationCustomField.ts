import { selectCustomField } from "../select";

export const selectLocationCustomField = selectCustomField({
  of: "Location",
  plural: "locations",
  from: "crm/locations/custom-fields",
});
