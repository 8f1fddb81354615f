import type { Row } from "../../support/requests";

const path = "/telecom/v2/tenant/4150001/calls";

const address = {
  street: "801 N Brand Blvd",
  unit: "",
  city: "Glendale",
  state: "CA",
  zip: "91203",
  country: "USA",
};

const contacts = [{ id: 3101, type: "Phone", value: "8185550101", memo: "" }];

export const calls: Row[] = [
  {
    key: "listCalls",
    name: "with the API's third version",
    params: {
      ids: "101",
      minDuration: "0",
      agentIsExternal: "false",
      callerPhoneNumber: "8185550101",
      createdAfter: "2026-03-10",
      active: "Any",
      sort: "-CreatedOn",
    },
    method: "GET",
    path: "/telecom/v3/tenant/4150001/calls",
    query: {
      ids: "101",
      minDuration: "0",
      agentIsExternal: "false",
      callerPhoneNumber: "8185550101",
      createdAfter: "2026-03-10T00:00:00Z",
      active: "Any",
      sort: "-CreatedOn",
    },
  },
  { key: "getCall", params: { callId: "101" }, method: "GET", path: `${path}/101` },
  {
    key: "updateCall",
    name: "replaces what is given, and clears a link",
    params: {
      callId: "101",
      callType: "excused",
      reason: { name: "Price shopper", lead: "false" },
      excuseMemo: "Too expensive",
      customer: { id: "3001", name: "Dana Reyes", address: JSON.stringify(address), contacts },
      location: { id: 3201, name: "Main house", address, contacts: "[]" },
      tag: "VIP",
      campaignId: "2101",
      fieldsToClear: ["jobId"],
    },
    method: "PUT",
    path: `${path}/101`,
    body: {
      callType: "Excused",
      reason: { name: "Price shopper", lead: false },
      excuseMemo: "Too expensive",
      customer: { id: 3001, name: "Dana Reyes", address, contacts },
      location: { id: 3201, name: "Main house", address, contacts: [] },
      tag: "VIP",
      campaignId: 2101,
      jobId: null,
    },
  },
  {
    key: "downloadCallRecording",
    params: { callId: "101" },
    method: "GET",
    path: `${path}/101/recording`,
    reply: "sound",
    data: Buffer.from("sound"),
  },
  {
    key: "downloadCallVoicemail",
    params: { callId: "101" },
    method: "GET",
    path: `${path}/101/voicemail`,
    reply: "sound",
    data: Buffer.from("sound"),
  },
];
