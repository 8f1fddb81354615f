import { flag, pairs, required } from "../../../kit/inputs";
import { update } from "../../api";
import { companyKey } from "../../inputs/company";
import { companyModules } from "../../records";

const { clean: readPairs, ...modulePairs } = pairs({
  label: "Enabled",
  keyLabel: "Module",
  comments: "Modules, as Get Company Modules names them, each with true (on) or false (off).",
  example: "true",
});
const enabled = flag({ label: "Enabled", comments: "Whether the module is on." });

const modules = {
  ...modulePairs,
  clean: (value: unknown) => {
    const given = Object.entries(readPairs(value) ?? {});
    if (given.length === 0) return undefined;
    return Object.fromEntries(given.map(([module, on]) => [module, enabled.clean(on)]));
  },
};

export const updateCompanyModules = update("updateCompanyModules", {
  label: "Update Company Modules",
  description: "Enable or disable modules for a company.",
  inputs: { ...companyKey, modules: required(modules) },
  returns: companyModules,
});
