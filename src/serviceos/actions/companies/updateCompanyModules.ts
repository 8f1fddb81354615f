import { flag, mapped, pairs, required } from "../../../kit/inputs";
import { update } from "../../api";
import { companyKey } from "../../inputs/company";
import { companyModules } from "../../records";

const isEnabled = flag({ label: "Module", comments: "Whether the module is enabled." });

const modules = mapped(
  pairs({
    label: "Module",
    keyLabel: "Name",
    comments:
      "The modules to change, by name: true enables a module, false disables it. Get Company Modules returns the names.",
    example: "true",
    placeholder: "Enter true or false",
  }),
  (values) => {
    const entries = Object.entries(values);
    if (entries.length === 0) return undefined;
    return Object.fromEntries(entries.map(([name, value]) => [name, isEnabled.clean(value)]));
  },
);

export const updateCompanyModules = update("updateCompanyModules", {
  label: "Update Company Modules",
  description: "Enable or disable modules for a company",
  inputs: { ...companyKey, modules: required(modules) },
  returns: companyModules,
});
