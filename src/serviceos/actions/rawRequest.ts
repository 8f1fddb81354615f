import { action, type Connection, type Inputs } from "@prismatic-io/spectral";
import { rawRequestInputs, rawRequestOf } from "../../kit/action/rawRequest";
import { valuesOf } from "../../kit/inputs";
import { connect } from "../client";
import { connection } from "../connection";

const inputs = {
  ...rawRequestInputs,
  url: {
    ...rawRequestInputs.url,
    comments: "The path behind /admin/api/v1, without host, such as /tickets.php?id=1042.",
    example: "/tickets.php?id=1042",
    placeholder: "/tickets.php?id=1042",
  },
};

export const rawRequest = action({
  display: { label: "Raw Request", description: "Send raw HTTP request to Valethon ServiceOS" },
  inputs: { connection, ...inputs } as unknown as Inputs,
  performSafety: "notAllowed",
  perform: async (context, { connection, ...params }) => {
    const values = valuesOf(inputs, params);
    const { method, path, options, limits } = rawRequestOf(values);
    const api = connect(context, connection as Connection, limits);
    const { data, headers } = await api.request(method, path, options);
    const contentType = values.responseType === "arraybuffer" ? headers["content-type"] : undefined;
    return { data: data === undefined ? {} : data, ...(contentType ? { contentType } : {}) };
  },
  examplePayload: { data: { success: true, data: { ticket_id: 1042, status: "open" } } },
});
