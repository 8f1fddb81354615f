import { list } from "../../api";
import { quotationFilters } from "../../inputs/quotation";
import { quotation } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const listQuotations = list({
  label: "List Quotations",
  description: "Return quotations",
  from: "Quotation",
  inputs: quotationFilters,
  returns: quotation,
});
