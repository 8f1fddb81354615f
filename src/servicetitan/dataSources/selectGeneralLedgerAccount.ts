import type { Infer } from "../../kit/action/record";
import { text } from "../../kit/inputs";
import type { glAccount } from "../records";
import { named, select } from "../select";

export const selectGeneralLedgerAccount = select({
  label: "Select General Ledger Account",
  plural: "general ledger accounts",
  from: "accounting/gl-accounts",
  search: {
    names: text({
      label: "Names",
      comments: "Only accounts with these names, with commas between them: 50 at the most.",
      example: "Service Revenue",
    }),
    numbers: text({
      label: "Numbers",
      comments: "Only accounts with these numbers, with commas between them: 50 at the most.",
      example: "4000,4010",
    }),
    types: text({
      label: "Types",
      comments: "Only accounts of these types, with commas between them: 50 at the most.",
      example: "Income",
    }),
  },
  inactive: { active: "Any" },
  order: "name",
  sort: "none",
  entry: ({ id, number, name }: Infer<typeof glAccount>) =>
    named({ id, name: [number, name].filter(Boolean).join(" ") }),
  example: [
    { key: "101", label: "4000 Service Revenue (ID: 101)" },
    { key: "102", label: "4010 Install Revenue (ID: 102)" },
  ],
});
