import { path } from "../../../kit/http/path";
import { required, text } from "../../../kit/inputs";
import { list } from "../../api";
import { dynamicValue } from "../../records";
import { dynamicValueColumns } from "../../records/columns";

// https://developer.servicetitan.io/api-details/#api=tenant-reporting-v2&operation=DynamicValueSets_GetDynamicSet
export const listDynamicValues = list({
  label: "List Dynamic Values",
  description: "List the values that a report's parameter can take",
  from: ({ dynamicSetId, ...values }) => ({
    path: path`reporting/dynamic-value-sets/${dynamicSetId}`,
    values,
  }),
  sort: "none",
  columns: dynamicValueColumns,
  inputs: {
    dynamicSetId: required(
      text({
        label: "Dynamic Set ID",
        comments: "The set of values. Get Report returns it as dynamicSetId of a parameter.",
        example: "business-units",
      }),
    ),
  },
  returns: dynamicValue,
});
