import { ApiError, notFound, pathId } from "../../core";
import { type Booking, bookingProviders } from "../world/bookings";
import type { PathCall } from "./common";

/** The bookings of a booking provider, below the tenant. */
export const byProvider = "booking-provider/:booking_provider/bookings";

/** @returns the booking provider that the path names */
export const providerOf = (call: { pathParameters: Record<string, string> }): number => {
  const id = pathId(call, "booking_provider");
  if (!bookingProviders.includes(id)) throw new ApiError(400, `There is no booking provider ${id}`);
  return id;
};

/** @returns the booking that the path names, which must belong to the booking provider in the path */
export const ofProvider = (call: PathCall): Booking => {
  const provider = providerOf(call);
  const booking = call.state.bookings.get(pathId(call));
  if (booking?.bookingProviderId !== provider) throw notFound("Booking", pathId(call));
  return booking;
};
