import { described, id, longText, required } from "../../kit/inputs";
import { active, changedBetween } from "./common";

/** The filters of the reasons for which jobs are canceled or put on hold. */
export const reasonFilters = {
  active: described(active, "Return active reasons, inactive reasons, or any. Defaults to any."),
  ...changedBetween,
};

/** Why a job or an appointment is put on hold. */
export const holdReason = {
  reasonId: required(
    id({ label: "Reason ID", comments: "The reason for the hold.", dataSource: "selectJobHoldReason" }),
  ),
  memo: required(
    longText({
      label: "Memo",
      comments: "A description of the reason.",
      example: "The blower motor is on back order",
    }),
  ),
};
