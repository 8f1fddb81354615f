/** The path of the API. */
export const root = "/api/v2";

export const urlEncoded = { "content-type": "application/x-www-form-urlencoded" };

/** The response of operations that return no record. */
export const done = { type: "result", message: "Done." };

/** A page of a list. */
export const page = (ids: number[], itemStart: number, itemTotal: number) => ({
  type: "text",
  itemStart,
  itemTotal,
  itemLimit: 1000,
  items: ids.map((id) => ({ id })),
});

/** All records of a list, as Fetch All returns them. */
export const whole = (ids: number[]) => ({
  type: "text",
  itemStart: 0,
  itemTotal: ids.length,
  itemLimit: ids.length,
  items: ids.map((id) => ({ id })),
  hasMore: false,
});
