import type { z } from "zod";
import { notFound, type Operation, operation, pathId } from "../../core";
import type { World } from "../world";
import type { BookingContact } from "../world/bookings";
import * as field from "./bodies";
import { byProvider, ofProvider } from "./bookingProviders";
import { find, list, type PathCall, tenantPath } from "./common";

const show = ({ bookingId: _booking, ...contact }: BookingContact) => contact;

/** Adds a contact to a booking. */
export const addBookingContact = (
  world: World,
  bookingId: number,
  { type, value, memo }: z.output<typeof field.newContact>,
): BookingContact =>
  world.bookingContacts.add({ bookingId, type, value, memo: memo ?? "", modifiedOn: world.now() });

const changedContact = field.newContact.extend({ memo: field.text }).partial();

const own = (world: World, id: number) =>
  world.bookingContacts.all().filter(({ bookingId }) => bookingId === id);

/** @returns the contact that the path names, which must belong to the booking in the path */
const contactOf = (call: PathCall): BookingContact => {
  const contactId = pathId(call, "contactId");
  const contact = own(call.state, ofProvider(call).id).find(({ id }) => id === contactId);
  if (!contact) throw notFound("Contact", contactId);
  return contact;
};

const path = tenantPath("crm", `${byProvider}/:id/contacts`);

export const bookingContactOperations: Operation<World>[] = [
  list<BookingContact>({
    path: tenantPath("crm", "bookings/:id/contacts"),
    rows: (world, call) => own(world, find(world.bookings, pathId(call), "Booking").id),
    show,
  }),
  list<BookingContact>({ path, rows: (world, call) => own(world, ofProvider(call).id), show }),
  operation<World, typeof field.newContact>({
    method: "POST",
    path,
    body: field.newContact,
    run: (call) => show(addBookingContact(call.state, ofProvider(call).id, call.body)),
  }),
  operation<World, typeof changedContact>({
    method: "PATCH",
    path: `${path}/:contactId`,
    body: changedContact,
    run: (call) => {
      const { id } = contactOf(call);
      call.state.bookingContacts.change(id, { ...call.body, modifiedOn: call.state.now() });
      // The response repeats the request.
      return call.body;
    },
  }),
  operation<World>({
    method: "DELETE",
    path: `${path}/:contactId`,
    run: (call) => {
      call.state.bookingContacts.remove(contactOf(call).id);
    },
  }),
];
