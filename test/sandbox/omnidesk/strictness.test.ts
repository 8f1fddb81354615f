import { type OmnideskSandbox, startOmnidesk, virtualClock } from "../../../sandbox/omnidesk";

let sandbox: OmnideskSandbox;
beforeEach(async () => {
  sandbox = await startOmnidesk({ tickets: 20, clock: virtualClock("2026-03-10T09:00:00Z") });
});
afterEach(() => sandbox.close());

async function call(method: string, path: string, fields?: Record<string, string>, isUrlEncoded = false) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields ?? {})) form.append(name, value);
  const response = await fetch(`${sandbox.url}/api/v2/${path}`, {
    method,
    headers: { apikey: sandbox.fields.apiKey },
    body: fields && (isUrlEncoded ? new URLSearchParams(fields) : form),
  });
  return { status: response.status, body: (await response.json()) as { [field: string]: unknown } };
}

const message = { ticketID: "1001", type: "9", message: "Hello there" };
const chat = {
  chatSessionID: "chat-1",
  message: "Hi",
  url: "https://shop.example.com",
  channelID: "8",
  chatAccountToken: "chattoken0001",
  chatServer: "https://chat.example.com",
};
const user = {
  firstname: "Zoë",
  lastname: "de Wit",
  name: "zoe",
  email: "zoe@example.com",
  telephone_number: "+31612345678",
};

type Case = [method: string, path: string, fields: Record<string, string> | undefined, message: string];

it.each<Case>([
  ["GET", "customer?query=dana@example.com", undefined, "It must match"],
  ["GET", "customer?itemLimit=100", undefined, "itemLimit must be from 1 to 99"],
  ["GET", "user?itemLimit=1000", undefined, "itemLimit must be from 1 to 999"],
  ["GET", "channel?itemLimit=5", undefined, "Unknown query parameter itemLimit"],
  ["GET", "customer/1", undefined, "This customer does not exist"],
  ["GET", "customer/timelineByCustomerExternalID?external_id=C-1", undefined, "brand_id: It is required"],
  ["GET", "form/1", undefined, "This form does not exist"],
  ["GET", "form/9?ticketID=1", undefined, "This ticket does not exist"],
  ["GET", "view/1", undefined, "This view does not exist"],
  ["GET", "email/downloadMail/1", undefined, "Could not retreive a file with this ID"],
  ["POST", "message", { ...message, ticketID: "1" }, "This ticket does not exist"],
  ["POST", "message", { ...message, message: "Okay" }, "message"],
  ["POST", "message", { ...message, type: "email" }, "type"],
  ["POST", "message", { ...message, type: "99" }, "This channel does not exist"],
  ["POST", "message", { ...message, type: "7" }, "toAddress: It is required"],
  ["POST", "message", { ...message, userID: "99" }, "This user does not exist"],
  ["POST", "message", { ...message, respondMessageID: "99" }, "This message does not exist"],
  ["POST", "message", { ...message, "forwardedFileIDs[]": "99" }, "This file does not exist"],
  ["POST", "message", { ...message, sendAt: "2026-03-10T09:00:00Z" }, "sendAt"],
  ["POST", "message", { ...message, submitStatus: "new" }, "submitStatus"],
  ["POST", "message", { ...message, ccInput: "nobody" }, "ccInput"],
  ["POST", "message", { ...message, note: "x" }, "note"],
  ["POST", "message/chatbot", { brandID: "9", subject: "a", message: "b", from: "c" }, "This brand"],
  ["POST", "message/chatbot", { brandID: "3", subject: "a", message: "b" }, "from"],
  ["POST", "chat/notifyUserNewChatMessage", { ...chat, chatAccountToken: "other00000" }, "chat account"],
  ["POST", "chat/notifyUserNewChatMessage", { ...chat, channelID: "99" }, "This channel does not exist"],
  ["POST", "customer", { firstname: "Dana" }, "primary_id: It is required"],
  ["POST", "customer", { primary_id: "X", firstname: "Dana 2" }, "firstname"],
  ["POST", "customer", { primary_id: "X", color: "red" }, "color"],
  ["POST", "customer", { channel_id: "telephone", customer_link_channel: "020" }, "customer_link_channel"],
  ["POST", "user", { ...user, telephone_number: "+3161234567" }, "telephone_number"],
  ["POST", "user", { ...user, "groups[]": "99" }, "This group does not exist"],
  ["POST", "user", { ...user, name: "alex.kim" }, "This user name is taken"],
  ["POST", "channel", { name: "Work/shop" }, "name"],
])("rejects %s %s with %j", async (method, path, fields, expected) => {
  const { status, body } = await call(method, path, fields);
  expect([status, body.status, body.message]).toEqual([400, "error", expect.stringContaining(expected)]);
});

it("changes nothing if a message is rejected", async () => {
  const before = structuredClone(sandbox.store.tickets.get(1001));
  await call("POST", "message", { ...message, submitStatus: "solved", userID: "99" });
  expect(sandbox.store.tickets.get(1001)).toEqual(before);
  expect(sandbox.store.messages.size).toBe(0);
});

it("adds an address to a known customer instead of creating another one", async () => {
  const count = sandbox.store.customers.size;
  const fields = { primary_id: "ERP-1", brand_id: "3", channel_id: "email", customer_link_channel: "a@b.nl" };
  await call("POST", "customer", fields);
  await call("POST", "customer", { ...fields, customer_link_channel: "c@d.nl", extra_telephone: "+31201" });
  expect(sandbox.store.customers.size).toBe(count + 1);
  expect(sandbox.store.customerOf("ERP-1")?.addresses).toEqual([
    { channel: "email", address: "a@b.nl" },
    { channel: "email", address: "c@d.nl" },
    { channel: "telephone", address: "+31201" },
  ]);
  expect(sandbox.store.customerOf("ERP-1", 4)).toBeUndefined();
});

it("keeps messages, customers, and chat sessions in a snapshot", async () => {
  await call("POST", "message", message);
  await call("POST", "chat/notifyUserNewChatMessage", chat);
  await call("PUT", "customer/updateCustomer", { externalPrimaryID: "C-17", firstname: "Zoë" }, true);
  const { messages, customers, chats } = sandbox.store;
  const records = [messages.all(), customers.get(2117), chats.all()];
  const second = await startOmnidesk({ snapshot: sandbox.snapshot() });
  const { store } = second;
  expect([store.messages.all(), store.customers.get(2117), store.chats.all()]).toEqual(records);
  expect(store.customers.get(2117)?.firstname).toBe("Zoë");
  await second.close();
});
