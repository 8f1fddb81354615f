import { z } from "zod";
import { type Collection, type Operation, operation } from "../../core";
import type { World } from "../world";
import type { Attribution } from "../world/attributions";
import * as field from "./bodies";
import { mustExist, tenantPath } from "./common";

const path = (rest: string) => tenantPath("marketingads", rest);

const webSessionData = z.strictObject({
  landingPageUrl: field.text.min(1),
  referrerUrl: field.text.min(1),
  gclid: field.text.nullish(),
  gbraid: field.text.nullish(),
  wbraid: field.text.nullish(),
  fbclid: field.text.nullish(),
  msclkid: field.text.nullish(),
  utmSource: field.text.nullish(),
  utmMedium: field.text.nullish(),
  utmCampaign: field.text.nullish(),
  utmAdgroup: field.text.nullish(),
  utmTerm: field.text.nullish(),
  utmContent: field.text.nullish(),
  googleAnalyticsClientId: field.text.nullish(),
});

const add = (world: World, kind: Attribution["kind"], recordId: number | null, landingPageUrl: string) => {
  world.attributions.add({ kind, recordId, landingPageUrl, createdOn: world.now() });
};

/** Attributes a record of the tenant to a web session. */
const attribution = (
  segment: string,
  kind: Attribution["kind"],
  key: "jobId" | "bookingId" | "leadId",
  recordsOf: (world: World) => Pick<Collection<{ id: number }>, "has">,
) => {
  const body = z.strictObject({ webSessionData, [key]: field.id });
  return operation<World, typeof body>({
    method: "POST",
    path: path(segment),
    body,
    run: ({ body, state: world }) => {
      const recordId = (body as Record<string, unknown>)[key] as number;
      mustExist(recordsOf(world), recordId, key);
      add(world, kind, recordId, (body.webSessionData as z.output<typeof webSessionData>).landingPageUrl);
    },
  });
};

const callBody = z.strictObject({
  webSessionData,
  externalCallData: z.strictObject({
    customerPhoneNumber: field.text.min(1),
    forwardingPhoneNumber: field.text.min(1),
    trackingPhoneNumber: field.text.min(1),
    callStartedOnUtc: field.timestamp,
  }),
});

const callAttribution = operation<World, typeof callBody>({
  method: "POST",
  path: path("external-call-attributions"),
  body: callBody,
  run: ({ body, state: world }) => add(world, "call", null, body.webSessionData.landingPageUrl),
});

export const attributionOperations: Operation<World>[] = [
  attribution("job-attributions", "job", "jobId", (world) => world.jobs),
  attribution("web-booking-attributions", "booking", "bookingId", (world) => world.bookings),
  attribution("web-lead-form-attributions", "lead", "leadId", (world) => world.leads),
  callAttribution,
];
