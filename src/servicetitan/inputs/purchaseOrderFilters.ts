import { choice, dateTime, described, ids, text } from "../../kit/inputs";
import { PURCHASE_ORDER_REQUEST_STATUSES, PURCHASE_ORDER_STATUSES } from "../records/values";
import { changedBetween, commaSeparated, idFilter } from "./common";
import { purchaseOrderSubjects } from "./purchaseOrder";

const { jobId, technicianId, projectId } = purchaseOrderSubjects;

const END = "2026-04-01T00:00:00Z";

/** The filters that lists of purchase orders and of the requests for them have in common. */
const commonFilters = (plural: string) => ({
  jobId: described(jobId, `Only return ${plural} for this job.`),
  jobIds: commaSeparated(
    ids({ label: "Job IDs", comments: `Only return ${plural} for these jobs.`, dataSource: "selectJob" }),
  ),
  technicianId: described(technicianId, `Only return ${plural} for this technician.`),
  projectId: described(projectId, `Only return ${plural} for this project.`),
  dateOnOrAfter: dateTime({
    label: "Date On or After",
    comments: `Only return ${plural} dated at or after this time.`,
  }),
  dateBefore: dateTime({
    label: "Date Before",
    comments: `Only return ${plural} dated before this time.`,
    example: END,
  }),
  ...changedBetween,
});

export const purchaseOrderFilters = {
  ids: idFilter({
    label: "Purchase Order IDs",
    comments: "Only return these purchase orders.",
    dataSource: "selectPurchaseOrder",
  }),
  status: choice(PURCHASE_ORDER_STATUSES, {
    label: "Status",
    comments: "Only return purchase orders with this status.",
  }),
  number: text({
    label: "Number",
    comments: "Only return the purchase order with this number.",
    example: "5001-001",
  }),
  sentOnOrAfter: dateTime({
    label: "Sent On or After",
    comments: "Only return purchase orders sent at or after this time.",
  }),
  sentBefore: dateTime({
    label: "Sent Before",
    comments: "Only return purchase orders sent before this time.",
    example: END,
  }),
  ...commonFilters("purchase orders"),
};

export const purchaseOrderRequestFilters = {
  ids: commaSeparated(
    ids({
      label: "Purchase Order Request IDs",
      comments: "Only return these requests.",
      dataSource: "selectPurchaseOrderRequest",
    }),
  ),
  requestStatus: choice(PURCHASE_ORDER_REQUEST_STATUSES, {
    label: "Request Status",
    comments: "Only return requests with this status.",
  }),
  requestNumber: text({
    label: "Request Number",
    comments: "Only return the request with this number.",
    example: "R-1951",
  }),
  ...commonFilters("requests"),
};
