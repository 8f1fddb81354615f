import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { invoiceFields } from "../../inputs/invoice";
import { invoice } from "../../records";

export const createInvoice = write("createInvoice", {
  label: "Create Invoice",
  description: "Create a new invoice",
  inputs: requiring(invoiceFields, "company_number"),
  returns: invoice,
});
