import { ids, required } from "../../../kit/inputs";
import { write } from "../../api";
import { reportMarked } from "../../exportStatus";
import { exportedApBills } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=ApBills_MarkAsExported
export const markApBillsAsExported = write({
  label: "Mark AP Bills as Exported",
  description: "Mark bills as exported to another system",
  inputs: {
    billIds: required(
      ids({
        label: "Bill IDs",
        comments: "The bills to mark. Marking again changes nothing.",
        dataSource: "selectApBill",
      }),
    ),
  },
  returns: exportedApBills,
  run: async (api, { billIds }, context) =>
    reportMarked(
      context,
      "bills",
      await api.post("accounting/ap-bills/markasexported", { billIds }),
      ({ billId }: { billId: number }) => `bill ${billId}`,
    ),
});
