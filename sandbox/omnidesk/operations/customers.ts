import { z } from "zod";
import {
  ApiError,
  filter,
  formNumberField,
  formTextField,
  invalidField,
  type Operation,
  operation,
  pathId,
  queryValue,
  text,
  wholeNumber,
} from "../../core";
import type { Address, Customer, World } from "../world";
import { brands, CUSTOM_FIELDS } from "../world/lookups";
import { emailField, find, patternField, result, root, telephoneField } from "./common";
import { showCustomer } from "./lists";

const base = `${root}/customer`;

const nameField = patternField(/^[a-zA-ZÀ-ÖØ-Þß-öø-ÿŠš.\-' ]+$/);

const customFields = Object.fromEntries(CUSTOM_FIELDS.map((name) => [name, z.string().optional()])) as Record<
  (typeof CUSTOM_FIELDS)[number],
  z.ZodOptional<z.ZodString>
>;

type Custom = Partial<Record<(typeof CUSTOM_FIELDS)[number], string>>;

/** The given values of custom fields. */
const customIn = (body: Custom): Record<string, string> =>
  Object.fromEntries(CUSTOM_FIELDS.flatMap((name) => (body[name] === undefined ? [] : [[name, body[name]]])));

const existing = (customer: Customer | undefined): Customer => {
  if (!customer) throw new ApiError(400, "This customer does not exist.");
  return customer;
};

const getCustomer = operation<World>({
  method: "GET",
  path: `${base}/:id`,
  permission: "CUSTOMER_READ",
  run: (call) => ({ type: "item", item: showCustomer(existing(call.state.customers.get(pathId(call)))) }),
});

const externalId = z.strictObject({ externalPrimaryID: formTextField, brandID: formNumberField.optional() });

const search = operation<World, typeof externalId>({
  method: "POST",
  path: `${base}/searchByPrimaryExternalId`,
  permission: "CUSTOMER_READ",
  upload: true,
  body: externalId,
  run: ({ body, state: world }) => ({
    type: "item",
    item: showCustomer(existing(world.customerOf(body.externalPrimaryID, body.brandID))),
  }),
});

const timeline = operation<World>({
  method: "GET",
  path: `${base}/timelineByCustomerExternalID`,
  permission: "CUSTOMER_READ",
  query: {
    brand_id: filter(wholeNumber, () => () => true),
    external_id: filter(text, () => () => true),
  },
  run(call) {
    const [brand, external] = ["brand_id", "external_id"].map((name) => {
      const value = queryValue(call, name);
      if (!value) throw invalidField(name, "It is required.");
      return value;
    });
    const { id } = existing(call.state.customerOf(external!, Number(brand)));
    return call.state.tickets
      .all()
      .filter(({ customer_id }) => customer_id === id)
      .flatMap((ticket) => call.state.timelineOf(ticket));
  },
});

const newCustomer = z.strictObject({
  channel_id: patternField(/^([0-9]+|email|telephone|facebook|twitter)$/).optional(),
  customer_link_channel: formTextField.optional(),
  brand_id: formNumberField.optional(),
  primary_id: formTextField.optional(),
  firstname: nameField.optional(),
  lastname: nameField.optional(),
  ticket_id: formNumberField.optional(),
  extra_email: emailField.optional(),
  extra_telephone: telephoneField.optional(),
  noSync: z.string().optional(),
  ...customFields,
});

/** The addresses that a new customer, or a known one, gets. */
function addressesIn(body: z.output<typeof newCustomer>): Address[] {
  const { channel_id: channel, customer_link_channel: address, extra_email, extra_telephone } = body;
  if (channel === "telephone" && address && !/^\+[0-9]+$/.test(address))
    throw invalidField("customer_link_channel", "It must be an E.164 telephone number.");
  return [
    ...(channel && address ? [{ channel, address }] : []),
    ...(extra_email ? [{ channel: "email", address: extra_email }] : []),
    ...(extra_telephone ? [{ channel: "telephone", address: extra_telephone }] : []),
  ];
}

const createCustomer = operation<World, typeof newCustomer>({
  method: "POST",
  path: base,
  permission: "CUSTOMER_CUD",
  upload: true,
  body: newCustomer,
  run({ body, state: world }) {
    const { brand_id, primary_id, ticket_id, noSync } = body;
    const brand = brands.find(({ id }) => id === (brand_id ?? brands[0]!.id));
    if (!brand) throw new ApiError(400, "This brand does not exist.");
    const addresses = addressesIn(body);
    if (!primary_id && addresses.length === 0) throw invalidField("primary_id", "It is required.");
    if (ticket_id) find(world, ticket_id);
    const known = primary_id === undefined ? undefined : world.customerOf(primary_id, brand.id);
    const { id } =
      known ??
      world.customers.add({
        external_primary_id: primary_id ?? null,
        brand_id: brand.id,
        brand_name: brand.name,
        firstname: body.firstname ?? " ",
        lastname: body.lastname ?? " ",
        addresses: [],
        custom: customIn(body),
      });
    world.customers.change(id, { addresses: [...(known?.addresses ?? []), ...addresses] });
    const isOf = (from: string) => noSync === undefined && addresses.some(({ address }) => address === from);
    const linked = world.tickets.all().filter((ticket) => ticket.id === ticket_id || isOf(ticket.from));
    for (const ticket of linked) world.tickets.change(ticket.id, { customer_id: id });
    return result("User created and channel linked.");
  },
});

const changedCustomer = z.strictObject({
  externalPrimaryID: formTextField,
  brandID: formNumberField.optional(),
  firstname: nameField.optional(),
  lastname: nameField.optional(),
  ...customFields,
});

const updateCustomer = operation<World, typeof changedCustomer>({
  method: "PUT",
  path: `${base}/updateCustomer`,
  permission: "CUSTOMER_CUD",
  body: changedCustomer,
  run({ body, state: world }) {
    const { firstname, lastname } = body;
    const { id, custom } = existing(world.customerOf(body.externalPrimaryID, body.brandID));
    world.customers.change(id, { firstname, lastname, custom: { ...custom, ...customIn(body) } });
    return result("Customer updated.");
  },
});

export const customerOperations: Operation<World>[] = [
  getCustomer,
  search,
  timeline,
  createCustomer,
  updateCustomer,
];
