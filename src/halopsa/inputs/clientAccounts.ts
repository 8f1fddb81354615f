import { flag, group, id, number, text, wholeNumber } from "../../kit/inputs";

const numericId = (label: string, system: string, example: string) =>
  id({
    label,
    comments: `The client's ID in ${system}.`,
    example,
    placeholder: `Enter the ID from ${system}`,
  });

const textId = (label: string, system: string, example: string) =>
  text({
    label,
    comments: `The client's ID in ${system}.`,
    example,
    placeholder: `Enter the ID from ${system}`,
  });

const taxCode = (label: string, items: string) =>
  wholeNumber({
    label,
    comments: `The tax code for ${items}, from Configuration > Billing > Tax Codes.`,
    example: "1",
    placeholder: "Enter a tax code",
  });

export const xeroid = textId("Xero ID", "Xero", "9fd8c1a2-0000-4000-8000-0123456789ab");

/** Identifies the client and its payment method in Stripe. */
export const stripe = {
  stripe_customer_id: textId("Stripe Customer ID", "Stripe", "cus_example1042"),
  stripe_payment_method_id: text({
    label: "Stripe Payment Method ID",
    comments: "The ID of the client's payment method in Stripe.",
    example: "pm_example1042",
    placeholder: "Enter the ID from Stripe",
  }),
};

export const billing = group({
  label: "Billing",
  comments: "How the client is billed. Amounts are in the client's currency.",
  inputs: {
    chargehours: number({
      label: "Charge Hours",
      comments: "The number of hours to charge.",
      example: "8",
      placeholder: "Enter hours",
    }),
    hourlyrate: number({
      label: "Hourly Rate",
      comments: "The price per hour.",
      example: "95",
      placeholder: "Enter an amount",
    }),
    periodcharge: number({
      label: "Period Charge",
      comments: "The price per period.",
      example: "1200",
      placeholder: "Enter an amount",
    }),
    chargeperiod: wholeNumber({
      label: "Charge Period",
      comments: "The type of period, by its number in HaloPSA.",
      example: "1",
      placeholder: "Enter a number",
    }),
    invoiceyes: flag({ label: "Invoice", comments: "Whether to invoice the client." }),
    dontinvoice: flag({ label: "Do Not Invoice", comments: "Whether to suppress invoices to the client." }),
    invoicetemplate: text({
      label: "Invoice Template",
      comments: "The template for the client's invoices.",
      example: "Standard",
    }),
    paymentterms: wholeNumber({
      label: "Payment Terms",
      comments: "The number of days until an invoice is due.",
      example: "30",
      placeholder: "Enter a number of days",
    }),
    discountperc: number({
      label: "Discount Percentage",
      comments: "The client's discount, in percent.",
      example: "5",
      placeholder: "Enter a percentage",
    }),
    surchargeid: id({
      label: "Surcharge ID",
      comments: "The ID of the surcharge, from Configuration > Billing > Surcharges.",
      example: "2",
    }),
    billingtemplate_id: id({
      label: "Billing Template ID",
      comments: "The ID of the billing template, from the URL of its page.",
      example: "3",
    }),
    item_tax_code: taxCode("Item Tax Code", "items"),
    service_tax_code: taxCode("Service Tax Code", "services"),
    contract_tax_code: taxCode("Contract Tax Code", "contracts"),
    prepay_tax_code: taxCode("Prepay Tax Code", "prepaid hours"),
  },
});

export const integrations = group({
  label: "Integrations",
  comments: "The client's IDs in other systems.",
  inputs: {
    xeroid,
    connectwiseid: numericId("ConnectWise ID", "ConnectWise", "19297"),
    autotaskid: numericId("Autotask ID", "Autotask", "29683543"),
    datto_id: textId("Datto ID", "Datto", "northwind-01"),
    hubspot_id: textId("HubSpot ID", "HubSpot", "7512340981"),
    auvik_id: textId("Auvik ID", "Auvik", "northwind"),
    passportal_id: numericId("Passportal ID", "Passportal", "40017"),
    ninjarmmid: numericId("NinjaRMM ID", "NinjaRMM", "27"),
    ...stripe,
    liongardid: numericId("Liongard ID", "Liongard", "1058"),
    kaseyaid: textId("Kaseya ID", "Kaseya", "northwind.root"),
  },
});
