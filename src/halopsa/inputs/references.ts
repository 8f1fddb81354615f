import { described, flag, id, longText, wholeNumber } from "../../kit/inputs";
import { assetId } from "./asset";
import { agentId, contractId, ticketId } from "./common";

export const chargerate = wholeNumber({
  label: "Charge Rate",
  comments: "The number of the charge rate, from Configuration > Billing > Charge Rates.",
  example: "2",
  placeholder: "Enter a number",
});

export const noteHtml = longText({
  label: "Note HTML",
  comments: "The note, as HTML.",
  example: "<p>Bring a <b>spare switch</b>.</p>",
  placeholder: "Enter HTML",
});

export const currencyCode = wholeNumber({
  label: "Currency Code",
  comments: "The number of the currency in HaloPSA.",
  example: "1",
  placeholder: "Enter a number",
});

export const pdftemplateId = id({
  label: "PDF Template ID",
  comments:
    "The ID of the template, from the URL of its page under Configuration > Templates > PDF Templates.",
  example: "14",
});

export const recurringInvoiceId = id({
  label: "Recurring Invoice ID",
  comments: "The ID of the recurring invoice.",
  example: "35",
  dataSource: "selectRecurringInvoice",
});

/** The same references as filters of a list. */
export const ofTicket = described(ticketId, "Only return records of this ticket.");
export const ofAgent = described(agentId, "Only return records of this agent.");
export const ofAsset = described(assetId, "Only return records of this asset.");
export const ofContract = described(contractId, "Only return records of this contract.");

export const idonly = flag({
  label: "ID Only",
  comments: "Whether to return only the IDs of all records, without pages.",
});
