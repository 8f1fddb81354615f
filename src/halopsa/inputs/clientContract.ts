import { dateTime, described, flag, group, longText, number, text, wholeNumber } from "../../kit/inputs";
import {
  activity,
  clientId,
  count,
  customfields,
  ofClient,
  ofSite,
  search,
  siteId,
  slaId,
  userId,
} from "./common";
import { linkedIds, setting } from "./parts";
import { ofAsset } from "./references";

const linked = (label: string, records: string, example: string, dataSource: string) =>
  linkedIds({
    label,
    comments: `The IDs of the ${records} that the contract covers. They may replace the ${records} linked before, so list all of them.`,
    example,
    dataSource,
  });

const term = group({
  label: "Term",
  comments: "How long the contract runs.",
  inputs: {
    start_date: dateTime({ label: "Start Date", comments: "When the contract starts." }),
    end_date: dateTime({
      label: "End Date",
      comments: "When the contract ends.",
      example: "2027-02-28T23:59:59Z",
    }),
    termmonths: wholeNumber({
      label: "Term",
      comments: "The length of the contract, in months.",
      example: "12",
      placeholder: "Enter a number of months",
      minimum: 0,
    }),
    rollingcontract: flag({
      label: "Rolling",
      comments: "Whether the contract continues after its end date until it is canceled.",
    }),
    active: flag({ label: "Active", comments: "Whether the contract is active." }),
  },
});

const billing = group({
  label: "Billing",
  comments: "What the client is charged, and how often.",
  inputs: {
    billingdescription: setting("Billing Type", "The number of the billing type: what is charged.", "1"),
    billingperiod: setting(
      "Billing Period",
      "The number of the billing period: how often it is charged.",
      "3",
    ),
    periodchargeamount: number({
      label: "Charge per Period",
      comments: "The amount that is charged in every billing period.",
      example: "450",
      placeholder: "Enter an amount",
    }),
    numberofunitsfree: number({
      label: "Free Units",
      comments: "The number of units, such as hours, that the charge includes.",
      example: "5",
      placeholder: "Enter a number",
    }),
    next_invoice_date: dateTime({
      label: "Next Invoice Date",
      comments: "When the next invoice is due.",
      example: "2026-04-01T00:00:00Z",
    }),
    invoicedescription: text({
      label: "Invoice Description",
      comments: "How invoices describe the contract.",
      example: "Managed service, April 2026",
    }),
    dontinvoice: flag({ label: "Skip Invoicing", comments: "Whether the contract is not invoiced." }),
  },
});

/** The fields of a contract, the same when it is created and when it is updated. */
export const contractFields = {
  client_id: clientId,
  ref: text({
    label: "Reference",
    comments: "The contract's reference, by which agents select it.",
    example: "NW-2026-01",
  }),
  refextra: text({
    label: "Second Reference",
    comments: "Another reference of the contract.",
    example: "PO-7731",
  }),
  site_id: described(siteId, "The ID of the site that the contract is for."),
  user_id: described(userId, "The ID of the user who is the contact for the contract."),
  contracttype: setting("Contract Type", "The number of the contract's type in HaloPSA.", "1"),
  subtype: setting("Subtype", "The number of the subtype within the contract type.", "2"),
  status: setting("Status", "The number of the contract's status in HaloPSA.", "1"),
  sla_id: slaId,
  note: longText({
    label: "Note",
    comments: "A note about the contract.",
    example: "Renewal agreed by phone.",
  }),
  term,
  billing,
  assets: linked("Asset IDs", "assets", "310", "selectAsset"),
  sites: linked("Site IDs", "sites", "18", "selectSite"),
  customfields,
};

/** The filters of List Client Contracts. */
export const contractFilters = {
  search,
  client_id: ofClient,
  site_id: ofSite,
  device_id: ofAsset,
  includeinactive: activity.includeinactive,
  excluderenewed: flag({ label: "Exclude Renewed", comments: "Whether to exclude renewed contracts." }),
  includelastrenewed: flag({
    label: "Include Last Renewed",
    comments: "Whether to include the last of the contracts that were renewed.",
  }),
  isbillingplansetup: flag({
    label: "For Billing Plans",
    comments: "Whether to return contracts as the setup of billing plans shows them.",
  }),
  pending_recurring_invoice: flag({
    label: "Pending Recurring Invoice",
    comments: "Whether to return only contracts pending a recurring invoice.",
  }),
  count,
};
