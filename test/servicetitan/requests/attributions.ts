import type { Row } from "../../support/requests";

const path = "/marketingads/v2/tenant/4150001";

const webSessionData = {
  landingPageUrl: "https://www.example.com/ac-repair",
  referrerUrl: "https://www.google.com/",
};
const tracked = {
  ...webSessionData,
  gclid: "EAIaIQobChMI8f3x",
  gbraid: "0AAAAADx7Qf3",
  wbraid: "Cj8KCQjw2v6X",
  fbclid: "IwAR2x9Lq8",
  msclkid: "7c5d1e0b9a2f",
  utmSource: "google",
  utmMedium: "cpc",
  utmCampaign: "summer-tune-up",
  utmAdgroup: "ac-repair-glendale",
  utmTerm: "ac repair near me",
  utmContent: "banner-a",
  googleAnalyticsClientId: "1234567890.1772000000",
};
const call = {
  customerPhoneNumber: "+18185550101",
  forwardingPhoneNumber: "+18185550110",
  trackingPhoneNumber: "+18185550120",
};

export const attributions: Row[] = [
  {
    key: "createJobAttribution",
    params: { webSessionData: tracked, jobId: "5001" },
    method: "POST",
    path: `${path}/job-attributions`,
    body: { webSessionData: tracked, jobId: 5001 },
  },
  {
    key: "createWebBookingAttribution",
    params: { webSessionData: { ...webSessionData, gclid: "", utmSource: "google" }, bookingId: "7001" },
    method: "POST",
    path: `${path}/web-booking-attributions`,
    body: { webSessionData: { ...webSessionData, utmSource: "google" }, bookingId: 7001 },
  },
  {
    key: "createWebLeadFormAttribution",
    params: { webSessionData, leadId: "8001" },
    method: "POST",
    path: `${path}/web-lead-form-attributions`,
    body: { webSessionData, leadId: 8001 },
  },
  {
    key: "createExternalCallAttribution",
    params: { webSessionData, externalCallData: { ...call, callStartedOnUtc: "2026-03-10T10:00:00+01:00" } },
    method: "POST",
    path: `${path}/external-call-attributions`,
    body: { webSessionData, externalCallData: { ...call, callStartedOnUtc: "2026-03-10T09:00:00.000Z" } },
  },
];
