import { dateTime, described, flag, group, id, longText, text, wholeNumber } from "../../kit/inputs";
import {
  activity,
  clientId,
  count,
  ofClient,
  ofSite,
  ofToplevel,
  search,
  siteId,
  supplierId,
} from "./common";
import { amount } from "./parts";

export const softwareLicenceId = id({
  label: "Licence ID",
  comments: "The ID of the software licence.",
  example: "1715",
  dataSource: "selectSoftwareLicence",
});

const kind = (label: string, comments: string) =>
  wholeNumber({ label, comments, example: "1", placeholder: "Enter a number" });

const company = (label: string, comments: string, example: string) =>
  text({ label, comments, example, placeholder: "Enter a company's name" });

const tenantId = text({
  label: "Tenant ID",
  comments: "The ID of the Microsoft tenant that the licence belongs to.",
  example: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
  placeholder: "Enter a tenant ID",
});

/** The fields of a software licence, the same when it is created and when it is updated. */
export const softwareLicenceFields = {
  name: text({
    label: "Name",
    comments: "The name of the licence.",
    example: "Microsoft 365 Business Premium",
  }),
  type: kind("Type", "The number of the kind of licence."),
  client_id: clientId,
  site_id: siteId,
  count: wholeNumber({
    label: "Licence Count",
    comments: "The number of devices or users that may use the software.",
    example: "25",
    placeholder: "Enter a number",
    minimum: 0,
  }),
  status: text({ label: "Status", comments: "The status of the licence.", example: "Active" }),
  is_active: flag({ label: "Active", comments: "Whether the licence is in use." }),
  origin: group({
    label: "Origin",
    comments: "Who makes and sells the software, and its product numbers.",
    inputs: {
      supplier_id: described(supplierId, "The ID of the supplier that the licence is bought from."),
      vendor: company("Vendor", "The name of the vendor.", "Microsoft"),
      manufacturer: company("Manufacturer", "The name of the manufacturer.", "Microsoft"),
      distributor: company("Distributor", "The name of the distributor.", "Cloud Licences Direct"),
      tenant_id: tenantId,
      product_sku: text({
        label: "Product SKU",
        comments: "The number of the product.",
        example: "CFQ7TTC0LCHC",
        placeholder: "Enter a product number",
      }),
      vendor_product_sku: text({
        label: "Vendor Product SKU",
        comments: "The vendor's own number of the product.",
        example: "CFQ7TTC0LCHC:0002",
        placeholder: "Enter a product number",
      }),
    },
  }),
  prices: group({
    label: "Prices",
    comments: "What the licence costs, and what the client pays.",
    inputs: {
      purchase_price: amount("Purchase Price", "The cost of one licence.", "16.5"),
      price: amount("Price", "The price of one licence.", "19.8"),
      monthly_cost: amount("Monthly Cost", "The cost per month.", "412.5"),
      monthly_price: amount("Monthly Price", "The price per month.", "495"),
    },
  }),
  term: group({
    label: "Term",
    comments: "When the licence is valid, and how it is billed.",
    inputs: {
      start_date: dateTime({ label: "Start Date", comments: "The first day of the licence." }),
      end_date: dateTime({
        label: "End Date",
        comments: "The last day of the licence.",
        example: "2027-02-28T00:00:00Z",
      }),
      term_duration: text({
        label: "Term Duration",
        comments: "The length of the term, as the vendor writes it.",
        example: "P1Y",
        placeholder: "Enter a duration",
      }),
      billing_cycle: text({
        label: "Billing Cycle",
        comments: "How often it is billed, as the vendor writes it.",
        example: "Monthly",
        placeholder: "Enter a cycle",
      }),
      autorenew: flag({ label: "Auto-Renew", comments: "Whether it is renewed at the end of the term." }),
    },
  }),
  notes: longText({
    label: "Notes",
    comments: "Notes about the licence.",
    example: "Renewal agreed in May.",
  }),
};

/** The filters of List Software Licences. */
export const softwareLicenceFilters = {
  search,
  client_id: ofClient,
  site_id: ofSite,
  toplevel_id: ofToplevel,
  licence_type: kind("Licence Type", "Only return licences of the kind with this number."),
  tenant_id: described(tenantId, "Only return licences of this Microsoft tenant."),
  includeinactive: activity.includeinactive,
  count,
};
