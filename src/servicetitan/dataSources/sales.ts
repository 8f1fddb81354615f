import { picklist } from "../../kit/action/dataSource";
import type { Infer } from "../../kit/action/record";
import { described, text } from "../../kit/inputs";
import { vendor } from "../api";
import type { Api } from "../client";
import { createdBetween } from "../inputs/common";
import { estimateItemFilters } from "../inputs/estimateItem";
import { pageOf } from "../listing";
import type { estimate, estimateItem, estimateTemplate, proposalTemplate, proposalTypes } from "../records";
import { nameLabel, numberLabel, select } from "../select";

export const selectEstimate = select({
  label: "Select Estimate",
  from: "sales/estimates",
  search: {
    jobNumber: text({
      label: "Job Number",
      comments: "Only list estimates for the job with this number.",
      example: "1042",
    }),
    ...createdBetween,
  },
  inactive: { active: "Any" },
  order: "newest",
  entry: ({ id, status, name }: Infer<typeof estimate>) => numberLabel(id, status?.name, name),
  example: [
    { key: "101", label: "#101 · Sold · New water heater" },
    { key: "102", label: "#102 · Open · Repair" },
  ],
});

export const selectEstimateItem = select({
  label: "Select Estimate Item",
  from: "sales/estimates/items",
  search: {
    estimateId: described(estimateItemFilters.estimateId, "Only list items of this estimate."),
  },
  inactive: { active: "Any" },
  order: "newest",
  entry: ({ id, sku, description }: Infer<typeof estimateItem>) =>
    numberLabel(id, sku?.displayName || sku?.name, description),
  example: [
    { key: "111", label: "#111 · Heat pump, 3 ton · Heat pump with installation" },
    { key: "112", label: "#112 · Surge protector" },
  ],
});

export const selectEstimateTemplate = select({
  label: "Select Estimate Template",
  from: "sales/estimate-templates",
  // Whether this list leaves out inactive templates by default is not documented.
  query: { active: "True" },
  inactive: { active: "Any" },
  order: "name",
  sort: "none",
  entry: ({ id, name, internalName }: Infer<typeof estimateTemplate>) =>
    nameLabel({ id, name: [...new Set([name, internalName])].filter(Boolean).join(" · ") }),
  example: [
    { key: "131", label: "Heat pump, 3 ton · HP-3T replacement (ID: 131)" },
    { key: "132", label: "Water heater · WH-50 replacement (ID: 132)" },
  ],
});

export const selectProposalTemplate = select({
  label: "Select Proposal Template",
  from: "sales/proposal-templates",
  query: { active: "True" },
  inactive: { active: "Any" },
  order: "name",
  sort: "none",
  entry: (one: Infer<typeof proposalTemplate>) => nameLabel(one),
  example: [
    { key: "151", label: "Heat pump replacement (ID: 151)" },
    { key: "152", label: "Water heater replacement (ID: 152)" },
  ],
});

type ProposalType = Infer<typeof proposalTypes>["data"][number];

export const selectProposalType = select({
  label: "Select Proposal Type",
  from: "sales/proposal-types",
  query: { active: "True" },
  inactive: { active: "Any" },
  order: "name",
  pages: "none",
  entry: (one: ProposalType) => nameLabel(one),
  example: [{ key: "161", label: "Good, Better, Best (ID: 161)" }],
});

// Options have no list of their own: the list of proposal types contains them.
export const selectProposalTypeOption = picklist(vendor, {
  label: "Select Proposal Type Option",
  description: "Select an option of a proposal type from a dropdown menu",
  async records(api: Api) {
    const from = "sales/proposal-types";
    const { records } = pageOf<ProposalType>(from, await api.get(from, { active: "True" }));
    const options = records.flatMap(({ name: type, options }) => options.map((one) => ({ ...one, type })));
    return { records: options, cut: false };
  },
  entry: ({ id, name, type }) => ({ key: String(id), label: `${type} · ${name} (ID: ${id})` }),
  example: [
    { key: "171", label: "Good, Better, Best · Good (ID: 171)" },
    { key: "172", label: "Good, Better, Best · Better (ID: 172)" },
  ],
});
