import { z } from "zod";
import {
  accepted,
  type Call,
  choice,
  filter,
  flag,
  invalidField,
  type Operation,
  oneOf,
  operation,
  type Parser,
  pathId,
  queryValue,
  same,
  wholeNumber,
} from "../../core";
import type { World } from "../world";
import { firstId } from "../world/ids";
import {
  billingFrequencies,
  type Membership,
  type MembershipStatusChange,
  type MembershipType,
  membershipStatuses,
  type PartDetails,
} from "../world/memberships";
import { monthsLater } from "../world/shared";
import * as field from "./bodies";
import {
  activeFilter,
  find,
  get,
  idsFilter,
  list,
  mustExist,
  sortKeys,
  tenantPath,
  timeFilters,
} from "./common";
import { exportFeed } from "./exportFeed";
import { addInvoice, writeItem } from "./invoiceWrites";
import { addRecurringServices, deleteRecurringServices } from "./recurringServices";

/** In months. Ongoing memberships have the duration null. */
const duration: Parser<number | null> = (value) => (value === "null" ? null : wholeNumber(value));

/** A part as its membership type contains it, without the details that only the part's own list returns. */
const withoutDetails = <Part extends PartDetails & { importId?: string | null; active?: boolean }>({
  id: _id,
  createdOn: _createdOn,
  createdById: _createdById,
  importId: _importId,
  active: _active,
  ...part
}: Part) => part;

const showType = (row: MembershipType) => ({
  ...row,
  durationBilling: row.durationBilling.map(withoutDetails),
  discounts: row.discounts.map(withoutDetails),
  recurringServices: row.recurringServices.map(withoutDetails),
});

/** Fields of a membership type that the list returns only on request, by their parameter. */
const optionalFields = {
  includeDurationBilling: "durationBilling",
  includeDiscounts: "discounts",
  includeRecurringServices: "recurringServices",
  includeTags: "tagTypeIds",
} as const;

/** Declares the list of the parts of a membership type. It is not paged. */
const parts = (path: string, of: (type: MembershipType) => readonly object[]) =>
  operation<World>({
    method: "GET",
    path: tenantPath("memberships", `membership-types/:id/${path}`),
    run: (call) => of(find(call.state.membershipTypes, pathId(call), "Membership type")),
  });

const billingOptions = operation<World>({
  method: "GET",
  path: tenantPath("memberships", "membership-types/:id/duration-billing-items"),
  query: { active: accepted(choice("True", "Any", "False")) },
  run: (call) => {
    const { durationBilling } = find(call.state.membershipTypes, pathId(call), "Membership type");
    const active = queryValue(call, "active")?.toLowerCase() ?? "true";
    return durationBilling.filter((option) => active === "any" || String(option.active) === active);
  },
});

const types: Operation<World>[] = [
  list<MembershipType>({
    path: tenantPath("memberships", "membership-types"),
    rows: (world) => world.membershipTypes.all(),
    filters: {
      ids: idsFilter<MembershipType>(),
      active: activeFilter<MembershipType>(),
      duration: filter(
        duration,
        (value) => (row: MembershipType) => row.durationBilling.some((each) => each.duration === value),
      ),
      billingFrequency: filter(
        choice(...billingFrequencies),
        (value) => (row: MembershipType) =>
          row.durationBilling.some((each) => each.billingFrequency === value),
      ),
      ...Object.fromEntries(
        Object.keys(optionalFields).map((name) => [name, accepted<MembershipType>(flag)]),
      ),
      ...timeFilters<MembershipType>(),
    },
    sort: sortKeys<MembershipType>(),
    show: (row, call) => {
      const omitted = Object.entries(optionalFields).filter(
        ([parameter]) => queryValue(call, parameter)?.toLowerCase() !== "true",
      );
      return { ...showType(row), ...Object.fromEntries(omitted.map(([, name]) => [name, null])) };
    },
  }),
  get<MembershipType>({
    path: tenantPath("memberships", "membership-types/:id"),
    label: "Membership type",
    from: (world) => world.membershipTypes,
    show: showType,
  }),
  parts("recurring-service-items", (type) => type.recurringServices),
  parts("discounts", (type) => type.discounts),
  billingOptions,
  exportFeed<MembershipType>({
    path: tenantPath("memberships", "export/membership-types"),
    rows: (world) => world.membershipTypes.all(),
    show: showType,
  }),
];

const recurringServiceAction = z.enum(["None", "Single", "All"]);

interface Locations {
  locationId?: number | null;
  recurringLocationId?: number | null;
  recurringServiceAction?: z.output<typeof recurringServiceAction>;
}

/** @throws ApiError 400 if a location is not the customer's, or the action and its location do not match */
const checkLocations = (world: World, customerId: number, body: Locations): void => {
  for (const name of ["locationId", "recurringLocationId"] as const) {
    const id = body[name];
    mustExist(world.locations, id, name);
    if (id && world.locations.get(id)?.customerId !== customerId)
      throw invalidField(name, `Location ${id} does not belong to customer ${customerId}.`);
  }
  if (body.recurringLocationId && !body.recurringServiceAction)
    throw invalidField("recurringServiceAction", "It is required with recurringLocationId.");
  if (body.recurringServiceAction === "Single" && !body.recurringLocationId)
    throw invalidField("recurringLocationId", "It is required for the action Single.");
};

/** Replaces the recurring services of a membership by those that the action asks for. */
const applyAction = (
  world: World,
  membership: Membership,
  { recurringServiceAction: action, recurringLocationId }: Locations,
): void => {
  if (!action) return;
  deleteRecurringServices(world, membership.id);
  const locations = world.locations.all().filter(({ customerId }) => customerId === membership.customerId);
  const ids = action === "All" ? locations.map(({ id }) => id) : [];
  addRecurringServices(world, membership, action === "Single" ? [recurringLocationId!] : ids);
};

const newSale = z.strictObject({
  customerId: field.id,
  businessUnitId: field.id,
  // Any service is accepted: the sandbox does not know which of them sell memberships.
  saleTaskId: field.id,
  durationBillingId: field.id,
  locationId: field.id.nullish(),
  recurringServiceAction,
  recurringLocationId: field.id.nullish(),
});

const sellMembership = operation<World, typeof newSale>({
  method: "POST",
  path: tenantPath("memberships", "memberships/sale"),
  body: newSale,
  run: ({ body, state: world }) => {
    mustExist(world.customers, body.customerId, "customerId");
    mustExist(world.businessUnits, body.businessUnitId, "businessUnitId");
    mustExist(world.services, body.saleTaskId, "saleTaskId");
    checkLocations(world, body.customerId, body);
    const location = world.locations
      .all()
      .find(({ id, customerId }) => customerId === body.customerId && id === (body.locationId ?? id));
    if (!location) throw invalidField("customerId", `Customer ${body.customerId} has no location.`);
    const options = world.membershipTypes
      .all()
      .flatMap((type) => type.durationBilling.map((billing) => ({ type, billing })));
    const option = options.find(({ billing }) => billing.id === body.durationBillingId);
    if (!option?.billing.active)
      throw invalidField("durationBillingId", `There is no billing option ${body.durationBillingId}.`);
    const { type, billing } = option;
    const createdOn = world.now();
    const from = monthsLater(createdOn, 0);
    const to = billing.duration === null ? null : monthsLater(from, billing.duration);
    const common = { createdOn, createdById: firstId.users, businessUnitId: body.businessUnitId };
    const membership = world.memberships.add({
      ...common,
      customerId: body.customerId,
      membershipTypeId: type.id,
      modifiedOn: createdOn,
      followUpOn: to ?? monthsLater(from, 12),
      cancellationDate: null,
      from,
      nextScheduledBillDate: billing.billingFrequency === "OneTime" ? null : monthsLater(from, 1),
      to,
      billingFrequency: billing.billingFrequency,
      renewalBillingFrequency: billing.billingFrequency,
      status: "Active",
      followUpStatus: "NotAttempted",
      active: true,
      initialDeferredRevenue: 0,
      duration: billing.duration,
      renewalDuration: billing.duration,
      activatedById: firstId.users,
      activatedFromId: null,
      billingTemplateId: type.billingTemplateId,
      cancellationBalanceInvoiceId: null,
      cancellationInvoiceId: null,
      followUpCustomStatusId: null,
      locationId: body.locationId ?? null,
      paymentMethodId: null,
      paymentTypeId: null,
      recurringLocationId: body.recurringLocationId ?? null,
      renewalMembershipTaskId: null,
      renewedById: null,
      soldById: null,
      customerPo: null,
      importId: null,
      memo: null,
      customFields: [],
    });
    const invoice = addInvoice(world, {
      ...common,
      customerId: body.customerId,
      locationId: location.id,
      summary: `Sale of ${type.name}`,
      invoiceConfiguration: "MembershipInvoice",
    });
    writeItem(
      world,
      invoice.id,
      { description: type.name, quantity: 1, unitPrice: billing.salePrice, skuId: body.saleTaskId },
      "saleTaskId",
    );
    applyAction(world, membership, body);
    return { invoiceId: invoice.id, customerMembershipId: membership.id };
  },
});

const changedMembership = z.strictObject({
  businessUnitId: field.id.optional(),
  nextScheduledBillDate: field.timestamp.nullish(),
  status: z.enum(membershipStatuses).optional(),
  memo: field.text.optional(),
  from: field.timestamp.optional(),
  to: field.timestamp.nullish(),
  soldById: field.id.nullish(),
  billingTemplateId: field.id.nullish(),
  locationId: field.id.nullish(),
  recurringServiceAction: recurringServiceAction.optional(),
  recurringLocationId: field.id.nullish(),
  paymentMethodId: field.id.nullish(),
  paymentTypeId: field.id.nullish(),
  renewalMembershipTaskId: field.id.nullish(),
  initialDeferredRevenue: field.decimal.optional(),
  cancellationBalanceInvoiceId: field.id.nullish(),
  cancellationInvoiceId: field.id.nullish(),
});

type MembershipBody = z.output<typeof changedMembership>;

const checkMembership = (world: World, membership: Membership, body: MembershipBody): void => {
  mustExist(world.businessUnits, body.businessUnitId, "businessUnitId");
  mustExist(world.technicians, body.soldById, "soldById");
  mustExist(world.paymentTypes, body.paymentTypeId, "paymentTypeId");
  mustExist(world.invoices, body.cancellationBalanceInvoiceId, "cancellationBalanceInvoiceId");
  mustExist(world.invoices, body.cancellationInvoiceId, "cancellationInvoiceId");
  checkLocations(world, membership.customerId, body);
  if (body.paymentMethodId && body.paymentTypeId)
    throw invalidField("paymentTypeId", "It cannot be combined with paymentMethodId.");
  const from = body.from ?? membership.from;
  const to = body.to === undefined ? membership.to : body.to;
  if (from && to) field.checkSpan(from, to, "to");
};

/** A membership is paid in one way: a new payment method replaces the payment type, and vice versa. */
const paymentOf = ({ paymentMethodId, paymentTypeId }: MembershipBody) => ({
  paymentMethodId: paymentTypeId ? null : paymentMethodId,
  paymentTypeId: paymentMethodId ? null : paymentTypeId,
});

const optional = (value: string | null | undefined) => (value ? field.normalizeTimestamp(value) : value);

const updateMembership = operation<World, typeof changedMembership>({
  method: "PATCH",
  path: tenantPath("memberships", "memberships/:id"),
  body: changedMembership,
  run: (call) => {
    const { body, state: world } = call;
    const membership = find(world.memberships, pathId(call), "Membership");
    checkMembership(world, membership, body);
    const { recurringServiceAction: _action, status, ...input } = body;
    const { id, status: oldStatus } = membership;
    const modifiedOn = world.now();
    if (status && status !== oldStatus)
      world.membershipStatusChanges.add({
        membershipId: id,
        oldStatus,
        newStatus: status,
        note: null,
        createdOn: modifiedOn,
        createdById: firstId.users,
      });
    const changed = world.memberships.change(id, {
      ...input,
      ...paymentOf(input),
      from: optional(input.from),
      to: optional(input.to),
      nextScheduledBillDate: optional(input.nextScheduledBillDate),
      status,
      active: status && status !== "Deleted",
      cancellationDate: status === "Canceled" ? modifiedOn : undefined,
      modifiedOn,
    });
    applyAction(world, changed, body);
    return { id };
  },
});

const showStatusChange = ({ membershipId: _membershipId, ...row }: MembershipStatusChange) => row;

const statusChanges = operation<World>({
  method: "GET",
  path: tenantPath("memberships", "memberships/:id/status-changes"),
  run: (call: Call<World>) => {
    const { id } = find(call.state.memberships, pathId(call), "Membership");
    return call.state.membershipStatusChanges
      .all()
      .filter(({ membershipId }) => membershipId === id)
      .map(showStatusChange);
  },
});

const memberships: Operation<World>[] = [
  list<Membership>({
    path: tenantPath("memberships", "memberships"),
    rows: (world) => world.memberships.all(),
    filters: {
      ids: idsFilter<Membership>(),
      customerIds: oneOf(wholeNumber, (row: Membership) => row.customerId),
      status: same(choice(...membershipStatuses), (row: Membership) => row.status),
      duration: filter(duration, (value) => (row: Membership) => row.duration === value),
      billingFrequency: same(choice(...billingFrequencies), (row: Membership) => row.billingFrequency),
      active: activeFilter<Membership>(),
      ...timeFilters<Membership>(),
    },
    sort: sortKeys<Membership>(),
    show: (row) => row,
  }),
  get<Membership>({
    path: tenantPath("memberships", "memberships/:id"),
    label: "Membership",
    from: (world) => world.memberships,
    show: (row) => row,
  }),
  statusChanges,
  sellMembership,
  updateMembership,
  exportFeed<Membership>({
    path: tenantPath("memberships", "export/memberships"),
    rows: (world) => world.memberships.all(),
    show: (row) => row,
  }),
  exportFeed<MembershipStatusChange>({
    path: tenantPath("memberships", "export/membership-status-changes"),
    rows: (world) => world.membershipStatusChanges.all(),
    changed: ({ createdOn }) => createdOn,
    show: (row) => row,
  }),
];

export const membershipOperations = [...types, ...memberships];
