import { ids } from "../../../kit/inputs";
import { write } from "../../api";
import { nothing } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=Deposits_MarkAsExported
export const markBankDepositsAsExported = write({
  label: "Mark Bank Deposits as Exported",
  description: "Mark bank deposits as exported to another system",
  inputs: {
    ids: ids({
      label: "Bank Deposit IDs",
      comments: "The bank deposits to mark. Marking again changes nothing.",
      dataSource: "selectBankDeposit",
    }),
  },
  returns: nothing,
  run: (api, body) => api.post("accounting/bank-deposits/markasexported", body),
});
