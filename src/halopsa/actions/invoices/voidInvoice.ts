import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { write } from "../../api";
import { readRecord } from "../../envelope";
import { invoiceId } from "../../inputs/invoice";
import { invoice } from "../../records";

// https://github.com/ssmanji89/halopsa-workflows-mcp
export const voidInvoice = write({
  label: "Void Invoice",
  description: "Void an invoice, which keeps it on record but no longer counts it",
  inputs: { id: required(invoiceId) },
  returns: invoice,
  async run(api, { id }) {
    const { data } = await api.request("POST", path`Invoice/${id}/void`);
    return readRecord("Invoice", data);
  },
});
