import { flag } from "../../../kit/inputs";
import { list } from "../../api";
import { ofClient } from "../../inputs/common";
import { recurringItem } from "../../records";

// https://kb.dtctoday.com/books/halopsa-api-reference/page/clients-sites-endpoints-cont
export const listRecurringItems = list({
  label: "List Recurring Items",
  description: "Return recurring item records for a client",
  from: "RecurringItem",
  inputs: {
    client_id: ofClient,
    pending_recurring_invoice: flag({
      label: "Pending Recurring Invoice",
      comments: "Whether to return only items pending a recurring invoice.",
    }),
  },
  returns: recurringItem,
  whole: true,
});
