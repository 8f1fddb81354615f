import { action, type Connection, type Inputs } from "@prismatic-io/spectral";
import { rawRequestInputs, rawRequestOf } from "../../kit/action/rawRequest";
import { valuesOf } from "../../kit/inputs";
import { connect } from "../client";
import { connection } from "../connection";

const inputs = {
  ...rawRequestInputs,
  url: {
    ...rawRequestInputs.url,
    comments: "The path behind the API's address, such as /Tickets/2081. A leading /api may be given.",
    example: "/Tickets/2081",
    placeholder: "/Tickets/2081",
  },
};

export const rawRequest = action({
  display: { label: "Raw Request", description: "Send raw HTTP request to HaloPSA" },
  inputs: { connection, ...inputs } as unknown as Inputs,
  performSafety: "notAllowed",
  perform: async (context, { connection, ...params }) => {
    const values = valuesOf(inputs, params);
    const { method, path, options, limits } = rawRequestOf(values);
    const api = connect(context, connection as Connection, limits);
    const { data, headers } = await api.request(method, path.replace(/^api\//i, ""), options);
    const contentType = values.responseType === "arraybuffer" ? headers["content-type"] : undefined;
    return { data: data === undefined ? {} : data, ...(contentType ? { contentType } : {}) };
  },
  examplePayload: { data: { id: 2081, summary: "Printer on the second floor is offline", status_id: 2 } },
});
