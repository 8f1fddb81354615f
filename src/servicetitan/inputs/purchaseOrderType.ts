import { choice, described, flag, form, id, required, requiring, text, wholeNumber } from "../../kit/inputs";
import { LANDED_COST_METHODS } from "../records/values";
import { active, changedBetween } from "./common";

export const purchaseOrderTypeId = id({
  label: "Purchase Order Type ID",
  comments: "The ID of the purchase order type.",
  dataSource: "selectPurchaseOrderType",
});

export const purchaseOrderTypeFilters = { active, ...changedBetween };

/** The settings that ServiceTitan returns. */
export const returnedSettings = {
  name: text({ label: "Name", comments: "The name of the type.", example: "Job, special order" }),
  active: flag({ label: "Active", comments: "Whether the type can be used for new purchase orders." }),
  automaticallyReceive: flag({
    label: "Automatically Receive",
    comments: "Whether purchase orders are received as soon as they are sent.",
  }),
  displayToTechnician: flag({
    label: "Display to Technician",
    comments: "Whether technicians see the type in the mobile app.",
  }),
  excludeTaxFromJobCosting: flag({
    label: "Exclude Tax from Job Costing",
    comments: "Whether the tax is left out of the costs of the job.",
  }),
  impactToTechnicianPayroll: flag({
    label: "Impact to Technician Payroll",
    comments: "Whether new purchase orders affect the technician's pay by default.",
  }),
  allowTechniciansToSendPo: flag({
    label: "Allow Technicians to Send Purchase Orders",
    comments: "Whether technicians with the permission may send and receive purchase orders.",
  }),
  defaultRequiredDateDaysOffset: wholeNumber({
    label: "Default Required Date Days Offset",
    comments: "The number of days from the date of a purchase order to its default required date.",
    example: "3",
    placeholder: "Enter a number of days",
  }),
  skipWeekends: flag({
    label: "Skip Weekends",
    comments: "Whether weekends are skipped when the default required date is calculated.",
  }),
  landedCostMethod: choice(LANDED_COST_METHODS, {
    label: "Landed Cost Method",
    comments: "Whether shipping and other costs are added to the costs of the items, by their value.",
  }),
  includeTaxInFullyLandedCost: flag({
    label: "Include Tax in Fully Landed Cost",
    comments: "Whether the tax is part of the fully landed cost.",
  }),
};

const alert = (label: string, whom: string, what: "sent" | "received") =>
  required(
    flag({
      label,
      comments: `Whether ${whom} gets an email when a purchase order is ${what}.`,
    }),
  );

/** The settings that ServiceTitan does not return. */
const hiddenSettings = {
  includeInPoScreen: flag({
    label: "Include in Purchase Order Screen",
    comments: "Whether the type is offered on the screen for purchase orders.",
  }),
  requireJobBeforeReceipt: flag({
    label: "Require Job Before Receipt",
    comments: "Whether a purchase order needs a job before it can be received.",
  }),
  includeInSalesTax: flag({
    label: "Include in Sales Tax",
    comments: "Whether the total of a purchase order is part of the sales tax calculation.",
  }),
  isDefault: flag({
    label: "Is Default",
    comments: "Whether new purchase orders have this type by default.",
  }),
  copyPurchaseOrderItemsToInvoiceWhenReceived: flag({
    label: "Copy Items to Invoice When Received",
    comments: "Whether items are copied to the invoice of the job when they are received.",
  }),
  isDefaultForConsignment: flag({
    label: "Is Default for Consignment",
    comments: "Whether new consignment purchase orders have this type by default.",
  }),
  alertSettings: form({
    label: "Alert Settings",
    comments: "Who gets an email about a purchase order.",
    inputs: {
      sendEmailToTechnicianWhenPoMovedToSend: alert("Email Technician When Sent", "the technician", "sent"),
      sendEmailToTechnicianWhenPoMovedToReceived: alert(
        "Email Technician When Received",
        "the technician",
        "received",
      ),
      sendEmailToPmWhenPoMovedToSend: alert("Email Project Manager When Sent", "the project manager", "sent"),
      sendEmailToPmWhenPoMovedToReceived: alert(
        "Email Project Manager When Received",
        "the project manager",
        "received",
      ),
    },
  }),
};

const HIDDEN = Object.keys(hiddenSettings) as (keyof typeof hiddenSettings)[];

export const newPurchaseOrderType = requiring(
  { ...returnedSettings, ...hiddenSettings },
  "name",
  "active",
  "automaticallyReceive",
  "displayToTechnician",
  "excludeTaxFromJobCosting",
  "impactToTechnicianPayroll",
  "allowTechniciansToSendPo",
  "defaultRequiredDateDaysOffset",
  "skipWeekends",
  ...HIDDEN,
);

/** Says why an update cannot leave a setting blank. */
const explained = <Of extends Record<string, { comments?: string }>>(settings: Of): Of =>
  Object.fromEntries(
    Object.entries(settings).map(([key, input]) => [
      key,
      described(
        input,
        `${input.comments} Required in every update, because ServiceTitan does not return the current value.`,
      ),
    ]),
  ) as Of;

export const changedPurchaseOrderType = {
  ...returnedSettings,
  ...requiring(explained(hiddenSettings), ...HIDDEN),
};
