import { type Connection, ConnectionError } from "@prismatic-io/spectral";
import component from "../../src/tikting";
import nock from "../support/nock";
import { runner } from "../support/run";
import { loginConnection, origin } from "./connection";

const { run, failureOf, logOf } = runner(component as never, loginConnection);

let count = 0;

/** A connection of its own for each test: tokens are kept as long as the process runs. */
const connected = (fields: Connection["fields"] = {}): Connection => ({
  ...loginConnection,
  fields: { ...loginConnection.fields, password: ` fake password ${++count} `, ...fields },
});

const signsIn = (token: string, name = "Token") =>
  nock(origin)
    .post("/api/Users/authenticate")
    .reply(200, { Id: "u1", Username: "jordan.smith", [name]: token });

const getsTicket = (token: string, status = 200) =>
  nock(origin, { reqheaders: { authorization: `Bearer ${token}` } })
    .get("/api/TicketsApi/1")
    .reply(status, status === 200 ? { id: 1 } : undefined);

const get = (connection: Connection) => run("getTicket", { id: "1" }, connection);

afterEach(() => {
  expect(nock.pendingMocks()).toEqual([]);
});

it("signs in with the user name, the password as typed, and the domain", async () => {
  const sent: unknown[] = [];
  const keep = (body: unknown) => sent.push(body) > 0;
  nock(origin, { badheaders: ["authorization"] })
    .post("/api/Users/authenticate", keep)
    .reply(200, { Token: "fake-token-a" });
  getsTicket("fake-token-a");
  await get(connected({ username: " jordan.smith ", password: " fake pässword ", domain: "corp" }));
  expect(sent).toEqual([
    { Email: "jordan.smith", Password: " fake pässword ", RememberMe: false, Domain: "corp" },
  ]);
});

it("keeps the token for later steps, and reads it in lowercase as well", async () => {
  const connection = connected();
  signsIn("fake-token-b", "token");
  getsTicket("fake-token-b");
  getsTicket("fake-token-b");
  await get(connection);
  await get(connection);
});

it("shares no token between users", async () => {
  const first = connected();
  const second = { ...first, fields: { ...first.fields, username: "robin.vos" } };
  signsIn("fake-token-c");
  getsTicket("fake-token-c");
  await get(first);
  signsIn("fake-token-d");
  getsTicket("fake-token-d");
  await get(second);
});

it("signs in once, however many steps begin or get a 401 at the same time", async () => {
  const connection = connected();
  signsIn("fake-token-e");
  for (let step = 0; step < 5; step++) getsTicket("fake-token-e");
  await Promise.all([1, 2, 3, 4, 5].map(() => get(connection)));

  for (let step = 0; step < 5; step++) getsTicket("fake-token-e", 401);
  signsIn("fake-token-f");
  for (let step = 0; step < 5; step++) getsTicket("fake-token-f");
  await Promise.all([1, 2, 3, 4, 5].map(() => get(connection)));
});

it("does not sign in a third time if the new token is refused as well", async () => {
  const connection = connected();
  signsIn("fake-token-g");
  getsTicket("fake-token-g", 401);
  signsIn("fake-token-h");
  getsTicket("fake-token-h", 401);
  const error = await failureOf("getTicket", { id: "1" }, connection);
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error?.message).toContain("Tikting refuses the token that it issued to the user");
});

it("does not repeat a refused login, since Tikting may lock the user", async () => {
  const connection = connected();
  const { password } = connection.fields as { password: string };
  nock(origin).post("/api/Users/authenticate").reply(401, `Wrong password ${password} or locked`);
  const error = await failureOf("getTicket", { id: "1" }, connection);
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error?.message).toContain("Tikting 401 on the login: ");
  expect(error?.message).toContain("Tikting also refuses a user who is locked.");
  expect(error?.message).not.toContain(password.trim());
});

it.each([
  [400, "Check the user name, the password, and the domain of the connection."],
  [404, "Check the user name, the password, and the domain of the connection."],
])("a %d of the login marks the connection", async (status, advice) => {
  nock(origin).post("/api/Users/authenticate").reply(status, { message: "Unknown domain" });
  const error = await failureOf("getTicket", { id: "1" }, connected());
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error?.message).toBe(`Tikting ${status} on the login: Unknown domain. ${advice}`);
});

it("repeats a login that the server could not process", async () => {
  nock(origin).post("/api/Users/authenticate").reply(503, "");
  signsIn("fake-token-i");
  getsTicket("fake-token-i");
  await get(connected());
});

it.each([{}, { Token: "" }, { Token: 5 }, null])("rejects the response %j to the login", async (body) => {
  nock(origin)
    .post("/api/Users/authenticate")
    .reply(200, body as nock.Body);
  const error = await failureOf("getTicket", { id: "1" }, connected());
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error?.message).toBe("Tikting's response to the login contains no token.");
});

it.each([
  [{ username: " " }, "User Name of the Tikting connection is required."],
  [{ password: "" }, "Password of the Tikting connection is required."],
  [{ baseUrl: "http://tikting.example.com" }, "must be a URL that begins with https://"],
])("rejects a connection with %j before it signs in", async (fields, message) => {
  const error = await failureOf("getTicket", { id: "1" }, connected(fields));
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error?.message).toContain(message);
});

it("a 403 names the user and the permission", async () => {
  signsIn("fake-token-j");
  nock(origin).delete("/api/TicketsApi/1").reply(403);
  const error = await failureOf("deleteTicket", { id: "1" }, connected());
  expect(error?.message).toContain(
    "The user jordan.smith may lack the permission Tickets.Delete. Grant it in Tikting",
  );
});

it("never logs the password or the token", async () => {
  const connection = connected();
  signsIn("fake-token-k");
  getsTicket("fake-token-k");
  const logged = await logOf("getTicket", { id: 1 }, connection);
  expect(logged).toContain("the login: 200");
  expect(logged).not.toContain("fake-token-k");
  expect(logged).not.toContain(String(connection.fields.password).trim());
});
