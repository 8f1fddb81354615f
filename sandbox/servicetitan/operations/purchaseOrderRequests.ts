import { z } from "zod";
import {
  ApiError,
  type Call,
  choice,
  type Operation,
  oneOf,
  operation,
  pathId,
  same,
  sameText,
  wholeNumber,
} from "../../core";
import type { World } from "../world";
import { type PurchaseOrderRequest, requestStatuses } from "../world/purchaseOrders";
import { find, list, sortKeys, tenantPath } from "./common";
import { itemsOf, ownerFilters, showItems } from "./purchaseOrderParts";

const path = (rest = "") => tenantPath("inventory", `purchase-orders/requests${rest}`);

const rejection = z.strictObject({ rejectionReason: z.enum(["CostTooHigh", "WrongVendor", "Other"]) });

/** @throws ApiError 400 if the request was approved or rejected before */
const pendingRequest = (call: Call<World>): PurchaseOrderRequest => {
  const request = find(call.state.purchaseOrderRequests, pathId(call), "Purchase order request");
  const { id, requestStatus } = request;
  if (requestStatus === "PendingApproval") return request;
  throw new ApiError(400, `Purchase order request ${id} is already ${requestStatus.toLowerCase()}`);
};

/** An approved request becomes a purchase order with the same items. */
const createOrder = (world: World, request: PurchaseOrderRequest): void => {
  const { requestNumber, requestStatus: _status, rejectionReason: _reason, id: _id, ...fields } = request;
  const now = world.now();
  const order = world.purchaseOrders.add({
    ...fields,
    number: requestNumber,
    status: "Pending",
    budgetCodeId: null,
    sentOn: null,
    receivedOn: null,
    createdById: null,
    impactsTechnicianPayroll: false,
    canceledReason: null,
    createdOn: now,
    modifiedOn: now,
  });
  for (const { id: _item, ...item } of itemsOf(world, request.id))
    world.purchaseOrderItems.add({ ...item, ownerId: order.id, createdOn: now, modifiedOn: now });
};

const approve = operation<World>({
  method: "PATCH",
  path: path("/:id/approve"),
  run: (call) => {
    const request = pendingRequest(call);
    const { id } = request;
    const modifiedOn = call.state.now();
    call.state.purchaseOrderRequests.change(id, { requestStatus: "Approved", modifiedOn });
    createOrder(call.state, request);
    return { id };
  },
});

const reject = operation<World, typeof rejection>({
  method: "PATCH",
  path: path("/:id/reject"),
  body: rejection,
  run: (call) => {
    const { id } = pendingRequest(call);
    const modifiedOn = call.state.now();
    call.state.purchaseOrderRequests.change(id, { ...call.body, requestStatus: "Rejected", modifiedOn });
    return { id };
  },
});

export const purchaseOrderRequestOperations: Operation<World>[] = [
  list<PurchaseOrderRequest>({
    path: path(),
    rows: (world) => world.purchaseOrderRequests.all(),
    filters: {
      ids: oneOf(wholeNumber, (row: PurchaseOrderRequest) => row.id),
      requestStatus: same(choice(...requestStatuses), (row: PurchaseOrderRequest) => row.requestStatus),
      requestNumber: sameText((row: PurchaseOrderRequest) => row.requestNumber),
      ...ownerFilters<PurchaseOrderRequest>(),
    },
    sort: sortKeys<PurchaseOrderRequest>(),
    show: (request, { state }) => {
      const { rejectionReason: _reason, ...row } = request;
      return { ...row, ...showItems(state, request) };
    },
  }),
  approve,
  reject,
];
