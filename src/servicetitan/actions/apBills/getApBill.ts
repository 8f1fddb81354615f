import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { apBillId } from "../../inputs/apBill";
import { apBill } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=ApBills_GetById
export const getApBill = read({
  label: "Get AP Bill",
  description: "Get one bill of a vendor",
  inputs: { apBillId },
  returns: apBill,
  run: (api, { apBillId }) => api.get(path`accounting/ap-bills/${apBillId}`),
});
