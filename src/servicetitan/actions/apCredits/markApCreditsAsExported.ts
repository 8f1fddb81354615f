import { forms, id, required } from "../../../kit/inputs";
import { write } from "../../api";
import { reportMarked } from "../../exportStatus";
import { exportedApCredits } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=ApCredits_MarkAsExported
export const markApCreditsAsExported = write({
  label: "Mark AP Credits as Exported",
  description: "Mark credits of vendors as exported to another system",
  inputs: {
    credits: required(
      forms({
        label: "Credits",
        comments: "The credits to mark. Marking a credit again changes nothing.",
        inputs: {
          apCreditId: required(
            id({ label: "AP Credit ID", comments: "The credit to mark.", dataSource: "selectApCredit" }),
          ),
        },
      }),
    ),
  },
  returns: exportedApCredits,
  run: async (api, { credits }, context) =>
    reportMarked(
      context,
      "credits",
      await api.post("accounting/ap-credits/markasexported", credits),
      ({ apCreditId }: { apCreditId: number }) => `credit ${apCreditId}`,
    ),
});
