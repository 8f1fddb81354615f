import type { Infer } from "../../kit/action/record";
import { ofClient, search } from "../inputs/common";
import type { softwareLicence } from "../records";
import { select } from "../select";

export const selectSoftwareLicence = select({
  label: "Select Software Licence",
  plural: "software licences",
  from: "SoftwareLicence",
  search: { search, client_id: ofClient },
  sortBy: "name",
  text: ({ name, client_name }: Infer<typeof softwareLicence>) =>
    [name, client_name].filter(Boolean).join(" · "),
  example: [
    { key: "1716", label: "Acrobat Pro · Contoso Farms (ID: 1716)" },
    { key: "1715", label: "Microsoft 365 Business Premium · Northwind Dental (ID: 1715)" },
  ],
});
