import { rawRequestAction } from "../../kit/action/rawRequest";
import { InputError } from "../../kit/http/errors";
import { mapped, refuse, required, text } from "../../kit/inputs";
import { connect } from "../client";
import { connection, settingsOf } from "../connection";
import { MODULES } from "../modules";

const urlType = required({
  ...mapped(
    text({
      label: "URL Type",
      comments:
        "The ServiceTitan module of the operation, from its URL. A newer module can be referenced by its name.",
      example: "jpm",
      placeholder: "Select a module",
    }),
    (value) => {
      const module = value.trim().toLowerCase();
      return /^[a-z][a-z-]*$/.test(module) ? module : refuse("URL Type", "a module such as jpm", value);
    },
  ),
  model: Object.keys(MODULES).map((module) => ({ label: module, value: module })),
});

export const rawRequest = rawRequestAction({
  vendor: "ServiceTitan",
  connection,
  connect,
  inputs: { urlType },
  urlComments:
    "The path after the tenant. For a version other than v2, start with the version: /v3/calls. A path copied from the API reference, starting with the module, is accepted as well.",
  examplePath: "/jobs/123",
  example: { id: 5001, jobNumber: "1042", jobStatus: "Scheduled" },
  pathOf: (path, { urlType }, connection) =>
    `${urlType}/${withinTenant(path, urlType, settingsOf(connection).tenant)}`,
});

/**
 * Removes module and tenant from a path that was copied from the API reference.
 * @throws InputError if it contains another tenant or module
 */
function withinTenant(path: string, module: string, tenant: string): string {
  const copied = /^(?:([a-z-]+)\/)?(v\d+)\/tenant\/([^/]+)\/(.*)$/.exec(path);
  if (!copied) return path;
  const [, copiedModule = module, version, copiedTenant, rest] = copied;
  if (copiedTenant !== tenant && copiedTenant !== "{tenant}") {
    throw new InputError(
      "URL contains a tenant other than the connection's. Enter only the path after the tenant.",
    );
  }
  if (copiedModule !== module)
    throw new InputError(
      `URL contains the module ${copiedModule}, but URL Type is ${module}. Change one of them.`,
    );
  return `${version}/${rest}`;
}
