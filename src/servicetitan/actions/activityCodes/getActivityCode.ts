import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { read } from "../../api";
import { activityCodeId } from "../../inputs/payroll";
import { activityCode } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-payroll-v2&operation=ActivityCodes_Get
export const getActivityCode = read({
  label: "Get Activity Code",
  description: "Get one activity code of payroll",
  inputs: { activityCodeId: required(activityCodeId) },
  returns: activityCode,
  run: (api, { activityCodeId }) => api.get(path`payroll/activity-codes/${activityCodeId}`),
});
