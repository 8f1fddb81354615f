import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runFlow } from "../../runner/flow/run";
import { bookingProviders } from "../../sandbox/servicetitan/world/bookings";
import { FOLDER } from "../../scripts/recipes/files";
import { connected, recipe } from "./support";

const name = "web-form-to-servicetitan-booking";
const definition = recipe(name);
const payload = JSON.parse(readFileSync(join(FOLDER, name, "payload.json"), "utf8"));

const started = () => connected("servicetitan");
type World = Awaited<ReturnType<typeof started>>;

/** Submits the form. `prepare` changes the sandbox first, and returns what the form sends instead of the example. */
async function submitted(
  prepare: (store: World["sandboxes"]["servicetitan"]["store"]) => object = () => ({}),
) {
  const world = await started();
  try {
    const { store } = world.sandboxes.servicetitan;
    const data = { ...payload, ...prepare(store) };
    const configVars = {
      "Booking Provider": String(bookingProviders[0]),
      Campaign: String(store.campaigns.all()[0]!.id),
      "Business Unit": String(store.businessUnits.all()[0]!.id),
    };
    const connections = { ServiceTitan: world.platforms.servicetitan };
    const execution = await runFlow(
      { definition, flow: "Book a request", connections, configVars },
      { body: { data }, headers: {}, queryParameters: {} },
    );
    return { execution, booking: store.bookings.all().at(-1)! };
  } finally {
    await world.close();
  }
}

test("a submission becomes a booking, and the form receives its ID", async () => {
  const { execution, booking } = await submitted();
  expect(booking).toMatchObject({
    name: "Dana Reyes",
    externalId: "form-2026-000417",
    source: "Website",
    isFirstTimeClient: true,
    summary: expect.stringContaining("The air conditioning blows warm air"),
  });
  expect(execution.response).toEqual({ statusCode: 201, body: `{"bookingId": ${booking.id}}` });
});

test("a known caller is named, whatever the spelling of the phone number", async () => {
  let known = { id: 0, name: "" };
  const { booking } = await submitted((store) => {
    known = store.customers.all().find(({ active }) => active)!;
    const contact = store.customerContacts.all().find(({ ownerId }) => ownerId === known.id)!;
    store.customerContacts.change(contact.id, { type: "MobilePhone", value: "7475550188" });
    return { phone: "+1 (747) 555-0188", email: "" };
  });
  expect(booking.isFirstTimeClient).toBe(false);
  expect(booking.summary).toContain(`Known as: Customer ${known.id}, ${known.name}`);
});
