import { action, type Connection, type Inputs } from "@prismatic-io/spectral";
import { rawRequestInputs, rawRequestOf } from "../../kit/action/rawRequest";
import { InputError } from "../../kit/http/errors";
import { choice, required, valuesOf } from "../../kit/inputs";
import { connect } from "../client";
import { connection, settingsOf } from "../connection";

/** ServiceTitan's modules as they stand in its URLs: https://developer.servicetitan.io/apis/ */
const MODULES = [
  "accounting",
  "crm",
  "customer-interactions",
  "dispatch",
  "equipmentsystems",
  "forms",
  "inventory",
  "jbce",
  "jpm",
  "marketing",
  "marketingads",
  "marketingreputation",
  "memberships",
  "payroll",
  "pricebook",
  "reporting",
  "sales",
  "schedulingpro",
  "service-agreements",
  "settings",
  "taskmanagement",
  "telecom",
  "timesheets",
] as const;

const inputs = {
  urlType: required(
    choice(MODULES, {
      label: "URL Type",
      comments: "The ServiceTitan module that the operation belongs to, as it stands in the operation's URL.",
      example: "jpm",
    }),
  ),
  ...rawRequestInputs,
  url: {
    ...rawRequestInputs.url,
    comments:
      "The path behind the tenant, such as /jobs/123. For another version than v2, begin with it: /v3/calls. A URL of the API reference from its module on works too.",
  },
};

export const rawRequest = action({
  display: { label: "Raw Request", description: "Send raw HTTP request to ServiceTitan" },
  inputs: { connection, ...inputs } as unknown as Inputs,
  performSafety: "notAllowed",
  perform: async (context, { connection, ...params }) => {
    const values = valuesOf(inputs, params);
    const { method, path, options, limits } = rawRequestOf(values);
    const api = connect(context, connection as Connection, limits);
    const inTenant = withinTenant(path, values.urlType, settingsOf(connection as Connection).tenant);
    const { data, headers } = await api.request(method, `${values.urlType}/${inTenant}`, options);
    const contentType = values.responseType === "arraybuffer" ? headers["content-type"] : undefined;
    return { data: data === undefined ? {} : data, ...(contentType ? { contentType } : {}) };
  },
  examplePayload: { data: { id: 5001, jobNumber: "1042", jobStatus: "Scheduled" } },
});

/**
 * Takes module and tenant off a path that was copied whole from the API reference.
 * @throws InputError where it names another tenant or module
 */
function withinTenant(path: string, module: string, tenant: string): string {
  const whole = /^(?:([a-z-]+)\/)?(v\d+)\/tenant\/([^/]+)\/(.*)$/.exec(path);
  if (!whole) return path;
  const [, givenModule = module, version, givenTenant, rest] = whole;
  if (givenTenant !== tenant && givenTenant !== "{tenant}") {
    throw new InputError("URL names another tenant than the connection's: leave the tenant out.");
  }
  if (givenModule !== module)
    throw new InputError(`URL is one of ${givenModule}, but URL Type is ${module}.`);
  return `${version}/${rest}`;
}
