import { choice, date, id, required, text } from "../../kit/inputs";
import { companyNumber, ofCompany, options } from "./common";

const CONTRACT_STATUSES = ["active", "expired", "pending"] as const;

export const contractId = {
  contract_id: required(
    id({
      label: "Contract ID",
      comments: "The ID of the contract.",
      example: "30",
      dataSource: "selectContract",
    }),
  ),
};

export const contractFields = {
  company_number: companyNumber,
  name: text({ label: "Name", comments: "The name of the contract.", example: "Managed Services" }),
  start_date: date({
    label: "Start Date",
    comments: "The first day of the contract.",
    example: "2026-01-01",
  }),
  end_date: date({ label: "End Date", comments: "The last day of the contract.", example: "2026-12-31" }),
  status: choice(options(...CONTRACT_STATUSES), {
    label: "Status",
    comments: "The status of the contract.",
  }),
};

export const contractFilters = {
  ...ofCompany,
  status: choice(options(...CONTRACT_STATUSES, "all"), { label: "Status", comments: "Filter by status." }),
};
