import { flag, group, id, number, text, wholeNumber } from "../../kit/inputs";

const integrationText = (label: string, comments: string, example: string) =>
  text({ label, comments, example });
const integrationId = (label: string, product: string) =>
  id({ label, comments: `The client's number in ${product}.`, example: "40017" });

const taxCode = (label: string, what: string) =>
  wholeNumber({
    label,
    comments: `The tax code for ${what}: Configuration, Billing, Tax Codes.`,
    example: "1",
  });

/** By which Stripe knows the client. */
export const stripe = {
  stripe_customer_id: integrationText("Stripe Customer ID", "The client's ID in Stripe.", "cus_example1042"),
  stripe_payment_method_id: integrationText(
    "Stripe Payment Method ID",
    "The client's payment method in Stripe.",
    "pm_example1042",
  ),
};

/** How a client is charged. */
export const billing = group({
  label: "Billing",
  comments: "How the client is charged. Amounts are in the client's currency.",
  inputs: {
    chargehours: number({ label: "Charge Hours", comments: "The hours that are charged.", example: "8" }),
    hourlyrate: number({ label: "Hourly Rate", comments: "What an hour costs.", example: "95" }),
    periodcharge: number({ label: "Period Charge", comments: "What a period costs.", example: "1200" }),
    chargeperiod: wholeNumber({
      label: "Charge Period",
      comments: "The kind of period, as HaloPSA numbers it.",
      example: "1",
    }),
    invoiceyes: flag({ label: "Invoice", comments: "Whether the client is invoiced." }),
    dontinvoice: flag({ label: "Do Not Invoice", comments: "Yes suppresses invoices." }),
    invoicetemplate: text({
      label: "Invoice Template",
      comments: "The template of the client's invoices.",
      example: "Standard",
    }),
    paymentterms: wholeNumber({
      label: "Payment Terms",
      comments: "After how many days invoices are due.",
      example: "30",
    }),
    discountperc: number({
      label: "Discount Percentage",
      comments: "The discount in percent.",
      example: "5",
    }),
    surchargeid: id({
      label: "Surcharge ID",
      comments: "The surcharge: Configuration, Billing, Surcharges.",
      example: "2",
    }),
    billingtemplate_id: id({
      label: "Billing Template ID",
      comments: "The billing template. Its number stands in the address of the template's page.",
      example: "3",
    }),
    item_tax_code: taxCode("Item Tax Code", "items"),
    service_tax_code: taxCode("Service Tax Code", "services"),
    contract_tax_code: taxCode("Contract Tax Code", "contracts"),
    prepay_tax_code: taxCode("Prepay Tax Code", "pre-paid hours"),
  },
});

/** A client's IDs in other systems. */
export const integrations = group({
  label: "Integrations",
  comments: "The client's IDs in other systems.",
  inputs: {
    xeroid: integrationText("Xero ID", "The client's ID in Xero.", "9fd8c1a2-0000-4000-8000-0123456789ab"),
    connectwiseid: integrationId("ConnectWise ID", "ConnectWise"),
    autotaskid: integrationId("Autotask ID", "Autotask"),
    datto_id: integrationText("Datto ID", "The client's ID in Datto.", "northwind-01"),
    hubspot_id: integrationText("HubSpot ID", "The client's ID in HubSpot.", "1042"),
    auvik_id: integrationText("Auvik ID", "The client's ID in Auvik.", "northwind"),
    passportal_id: integrationId("Passportal ID", "Passportal"),
    ninjarmmid: integrationId("NinjaRMM ID", "NinjaRMM"),
    ...stripe,
    liongardid: integrationId("Liongard ID", "Liongard"),
    kaseyaid: integrationText("Kaseya ID", "The client's ID in Kaseya.", "40017"),
  },
});
