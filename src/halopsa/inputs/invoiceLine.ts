import { dateTime, described, flag, forms, id, longText, number, required, text } from "../../kit/inputs";
import { assetId } from "./asset";
import { contractId, itemId, ticketId } from "./common";
import { recurringInvoiceId } from "./references";

const ANY_FIELD = "In a JSON list, lines may have any field of the HaloPSA API.";

/** HaloPSA's reference does not say what happens to stored lines that a request leaves out. */
export const linesComments = (record: string) =>
  `The lines of the ${record}. A line with an ID is changed, a line without one is added. To be sure that HaloPSA keeps the other lines, list them too, by their IDs. ${ANY_FIELD}`;

/** The fields of a line that can be changed without its invoice. */
const changeable = {
  item_shortdescription: text({
    label: "Short Description",
    comments: "The title of the line.",
    example: "Managed workstation",
  }),
  item_longdescription: longText({
    label: "Long Description",
    comments: "The details below the title.",
    example: "Monitoring, patching and remote support in March",
  }),
  qty_order: number({ label: "Quantity", comments: "The number of units.", example: "5" }),
  unit_price: number({
    label: "Unit Price",
    comments: "The price of one unit, before tax.",
    example: "38.5",
  }),
  unit_cost: number({ label: "Unit Cost", comments: "The cost of one unit.", example: "21" }),
  discount_perc: number({ label: "Discount", comments: "The discount, in percent.", example: "10" }),
  startdate: dateTime({ label: "Start Date", comments: "The start of the billed period." }),
  enddate: dateTime({ label: "End Date", comments: "The end of the billed period." }),
};

/**
 * The lines of an invoice or of a recurring invoice.
 * @param record "invoice"
 * @param action the label of the action that returns the IDs of its lines
 */
export const invoiceLines = (record: string, action: string) =>
  forms({
    label: "Lines",
    comments: linesComments(record),
    blankText: "drop",
    inputs: {
      id: id({
        label: "Line ID",
        comments: `The ID of the line to change, as returned by ${action}. A blank ID adds a line.`,
        example: "5310",
      }),
      _itemid: itemId,
      item_code: text({ label: "Item Code", comments: "The item's code.", example: "MW-STD" }),
      ...changeable,
      nominal_code: text({
        label: "Nominal Code",
        comments: "The code of the account in the accounting software.",
        example: "4000",
      }),
      tax_code: text({
        label: "Tax Code",
        comments: "The tax code, as configured in HaloPSA.",
        example: "T1",
      }),
      asset_id: described(assetId, "The ID of the asset that the line is about."),
      contract_id: described(contractId, "The ID of the contract that the line belongs to."),
      ticket_id: described(ticketId, "The ID of the ticket that the line bills."),
      hide_on_pdf: flag({ label: "Hide on PDF", comments: "Whether to omit the line from the PDF." }),
    },
  });

/** Lines of any recurring invoices to change. */
export const recurringLines = required(
  forms({
    label: "Lines",
    comments: `The lines to change. Fields that are left blank keep their values. ${ANY_FIELD}`,
    blankText: "drop",
    inputs: {
      id: required(
        id({
          label: "Line ID",
          comments: "The ID of the line, as returned by Get Recurring Invoice.",
          example: "6100",
        }),
      ),
      ihid: required(
        described(recurringInvoiceId, "The ID of the recurring invoice that the line belongs to."),
      ),
      ...changeable,
      isinactive: flag({ label: "Inactive", comments: "Whether the line is left out of new invoices." }),
    },
  }),
);
