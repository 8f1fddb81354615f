import { text } from "../../../src/kit/inputs";
import { bodyOf, headerOf, ignore, reject, webhookTrigger } from "../../../src/kit/trigger/webhook";

const inputs = { name: text({ label: "Name", comments: "The name." }) };
const example = { headers: { "X-Event": "created" }, data: { id: 1 } };

type Options = Parameters<typeof webhookTrigger<typeof inputs>>[0];

const triggerWith = (options: Partial<Options> = {}) =>
  webhookTrigger({
    label: "Event",
    description: "Receive events",
    inputs,
    branches: ["Event", "Ignored", "Rejected"],
    receive: () => ({ data: { id: 1 } }),
    example,
    ...options,
  }) as unknown as Record<string, unknown> & { perform(...all: unknown[]): Promise<Record<string, unknown>> };

/** One delivery: the trigger's outcome, and what it logs. */
async function deliver(options: Partial<Options>, payload: object = {}, params: object = {}) {
  const warnings: string[] = [];
  const context = { logger: { warn: (message: string) => warnings.push(message) } };
  const outcome = await triggerWith(options).perform(context, payload, params);
  return { outcome, warnings };
}

const response = (statusCode: number, body: object) => ({
  statusCode,
  contentType: "application/json",
  body: JSON.stringify(body),
});

describe("a delivery", () => {
  const payload = { headers: { a: "b" }, rawBody: { data: "raw" }, queryParameters: { token: "fake-token" } };

  test("that is accepted starts the flow with its data", async () => {
    const { outcome, warnings } = await deliver({}, payload);
    expect(outcome).toEqual({
      branch: "Event",
      payload: { ...payload, body: { data: { id: 1 }, contentType: "application/json" } },
      response: response(200, { status: "accepted" }),
    });
    expect(warnings).toEqual([]);
  });

  test("is checked with the payload as it was sent, and the values that are given", async () => {
    const receive = jest.fn(() => ({ data: {} }));
    await deliver({ receive, withoutSecrets: () => ({ queryParameters: {} }) }, payload, { name: "x" });
    expect(receive).toHaveBeenCalledWith(expect.anything(), payload, { name: "x" });
  });

  test("may change the payload and the state", async () => {
    const receive: Options["receive"] = () => ({
      data: 1,
      payload: { headers: { c: "d" } },
      instanceState: { seen: 1 },
    });
    const { outcome } = await deliver({ receive }, payload);
    expect(outcome).toMatchObject({ payload: { headers: { c: "d" } }, instanceState: { seen: 1 } });
  });

  test.each([401, 413])(
    "that is rejected with %d starts nothing, and shows no step its body or secrets",
    async (status) => {
      const { outcome, warnings } = await deliver(
        { receive: () => reject(status, "No."), withoutSecrets: () => ({ queryParameters: {} }) },
        payload,
      );
      expect(outcome).toEqual({
        branch: "Rejected",
        payload: {
          headers: { a: "b" },
          queryParameters: {},
          rawBody: { data: null },
          body: { data: { reason: "No." }, contentType: "application/json" },
        },
        response: response(status, { status: "rejected", reason: "No." }),
      });
      expect(warnings).toEqual([`Rejected a delivery with ${status}: No.`]);
    },
  );

  test("that is ignored is acknowledged, without a warning", async () => {
    const { outcome, warnings } = await deliver({ receive: () => ignore("Repeated.") }, payload);
    expect(outcome).toMatchObject({
      branch: "Ignored",
      response: response(200, { status: "ignored", reason: "Repeated." }),
    });
    expect(warnings).toEqual([]);
  });

  test("that meets a bug fails", async () => {
    const receive = () => {
      throw new RangeError("a bug");
    };
    await expect(deliver({ receive })).rejects.toThrow(new RangeError("a bug"));
  });
});

describe("the trigger", () => {
  test("is published with its branches, inputs and an example", () => {
    expect(triggerWith()).toMatchObject({
      display: { label: "Event", description: "Receive events" },
      scheduleSupport: "invalid",
      synchronousResponseSupport: "valid",
      allowsBranching: true,
      staticBranchNames: ["Event", "Ignored", "Rejected"],
      examplePayload: {
        branch: "Event",
        payload: { headers: example.headers, body: { data: { id: 1 }, contentType: "application/json" } },
        response: response(200, { status: "accepted" }),
      },
    });
    expect(Object.keys(triggerWith().inputs as object)).toEqual(["name"]);
    expect(triggerWith()).not.toHaveProperty("webhookLifecycleHandlers");
  });

  test("has a connection and handlers of its life cycle if it needs them", () => {
    const connection = {
      type: "connection" as const,
      label: "Connection",
      comments: "It.",
      required: true as const,
    };
    const lifecycle = { create: async () => undefined, delete: async () => undefined };
    const { inputs: published, webhookLifecycleHandlers } = triggerWith({ connection, lifecycle });
    expect(Object.keys(published as object)).toEqual(["connection", "name"]);
    expect(webhookLifecycleHandlers).toBe(lifecycle);
  });
});

describe("headerOf", () => {
  const headers = { "X-Event": "created", "x-count": 5 as unknown as string };

  test.each([
    ["x-event", "created"],
    [" X-EVENT ", "created"],
    ["X-Count", "5"],
    ["X-Other", undefined],
  ])("reads %j", (name, value) => expect(headerOf({ headers } as never, name)).toBe(value));

  test("has no value if there are no headers", () => {
    expect(headerOf({} as never, "x")).toBeUndefined();
  });
});

describe("bodyOf", () => {
  const body = (data: unknown, largest = 3) => bodyOf({ rawBody: { data } } as never, largest).toString();

  test.each([
    [undefined, ""],
    [null, ""],
    ["abc", "abc"],
    [Buffer.from("abc"), "abc"],
    [JSON.parse(JSON.stringify(Buffer.from("abc"))), "abc"],
  ])("reads %j", (data, expected) => expect(body(data)).toBe(expected));

  test("is empty without a payload", () => expect(bodyOf({} as never, 0)).toHaveLength(0));

  test("rejects one byte too many, and what is neither bytes nor text", async () => {
    const rejected = async (data: unknown) =>
      (await deliver({ receive: (_, payload) => ({ data: bodyOf(payload, 3) }) }, { rawBody: { data } }))
        .outcome.response;
    expect(await rejected("abcd")).toEqual(
      response(413, { status: "rejected", reason: "The body is larger than 3 bytes." }),
    );
    expect(await rejected(5)).toEqual(
      response(400, { status: "rejected", reason: "The body is neither bytes nor text." }),
    );
  });
});
