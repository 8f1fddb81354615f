import { action, type Connection, type Inputs as PlatformInputs } from "@prismatic-io/spectral";
import type { Action } from "../../kit/action/action";
import { InputError } from "../../kit/http/errors";
import { file, json, mapped, pairs, required, text, toggle, valuesOf, wholeNumber } from "../../kit/inputs";
import { vendor } from "../api";
import { call } from "../operations/call";
import { nearest } from "../operations/nearest";
import { operationKeys, operationOf } from "../operations/table";

const LABEL = "Operation";

const operation = required(
  mapped(
    text({
      label: LABEL,
      comments: "The operation: its method, and its path without version and tenant.",
      example: "PUT jpm/jobs/{id}/cancel",
      placeholder: "Select an operation",
      dataSource: "selectOperation",
    }),
    (value) => {
      const key = value.trim().replace(/\s+/g, " ");
      const found = operationOf(key);
      if (found) return found;
      const meant = nearest(key, operationKeys());
      throw new InputError(
        `${LABEL}: there is no operation ${JSON.stringify(key.slice(0, 80))}.${meant ? ` Did you mean ${meant}?` : ""} Select one from the picklist, or use Raw Request.`,
      );
    },
  ),
);

const inputs = {
  operation,
  pathValues: pairs({
    label: "Path Value",
    keyLabel: "Name",
    comments: "The values in braces in the operation's path, such as id.",
    example: "5001",
  }),
  queryParams: pairs({
    label: "Query Parameter",
    keyLabel: "Name",
    comments: "The operation's query parameters. Repeat a name to send several values.",
    example: "true",
  }),
  bodyFields: pairs({
    label: "Body Field",
    keyLabel: "Field",
    comments:
      "The fields of the body. Objects and lists are passed by reference to an earlier step. Not combined with Body.",
    example: "No cooling",
  }),
  body: json({
    label: "Body",
    comments:
      "The whole body, as an object or a list from an earlier step, or as JSON. Not combined with Body Field.",
    example: '{"reasonId": 101, "memo": "Customer moved"}',
    placeholder: "Reference an object, or enter JSON",
  }),
  file: file({ label: "File", comments: "The file, for operations that upload one." }),
  fileName: text({
    label: "File Name",
    comments: "The file name with its extension, for operations that upload a file.",
    example: "photo.png",
  }),
  fetchAll: toggle({
    label: "Fetch All",
    comments:
      "Read all pages of a list, or all of an export feed. If records may be missing, hasMore is true. Not combined with page and pageSize.",
  }),
  maximumRecords: wholeNumber({
    label: "Maximum Records",
    comments: "The number of records after which Fetch All stops. Defaults to all records.",
    example: "20000",
    placeholder: "Enter a number",
    minimum: 1,
  }),
};

const EXAMPLE = { data: { id: 5001, jobNumber: "5001", jobStatus: "Canceled" } };

// https://developer.servicetitan.io/apis/
export const callOperation = action({
  display: {
    label: "Call API Operation",
    description: "Perform any operation of ServiceTitan's API, checked before it is sent",
  },
  inputs: { connection: vendor.connection, ...inputs } as unknown as PlatformInputs,
  performSafety: "notAllowed",
  perform: async (context, { connection, ...params }) => {
    const { operation, ...values } = valuesOf(inputs, params);
    const api = vendor.connect(context, connection as Connection);
    return (await call(api, operation, values, context)) as never;
  },
  examplePerform: async () => EXAMPLE,
  examplePayload: EXAMPLE,
}) as unknown as Action;
