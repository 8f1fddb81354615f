import { write } from "../../api";
import { reportMarked } from "../../exportStatus";
import { exportedEntries } from "../../inputs/accounting";
import { creditMemoId } from "../../inputs/creditMemo";
import { exportedCreditMemos } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=CreditMemos_MarkAsExported
export const markCreditMemosAsExported = write({
  label: "Mark Credit Memos as Exported",
  description: "Mark credit memos as exported to another system",
  inputs: { creditMemos: exportedEntries("Credit Memos", "credit memos", { creditMemoId }) },
  returns: exportedCreditMemos,
  run: async (api, { creditMemos }, context) =>
    reportMarked(
      context,
      "credit memos",
      await api.post("accounting/credit-memos/markasexported", creditMemos),
      ({ creditMemoId }: { creditMemoId: number }) => `credit memo ${creditMemoId}`,
    ),
});
