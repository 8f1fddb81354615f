/**
 * What the sandbox of any vendor is built on. A vendor brings its state (usually an object of `Collection`s),
 * a table of `operation`s and the shape of its errors:
 *
 * ```ts
 * const getClient = operation<World>({
 *   method: "GET",
 *   path: "/api/client/:id",
 *   query: { includedetails: accepted(flag) },
 *   run: (call) => {
 *     const client = call.state.clients.get(idPart(call));
 *     if (!client) throw notFound("Client", idPart(call));
 *     return client;
 *   },
 * });
 * const server = await startServer({ state: world, operations: [getClient], describe, admit });
 * ```
 *
 * Lists filter with `applyFilters`, sort with `sortBy` and cut with `takePage`; the envelope is the vendor's.
 */
export * from "./body";
export * from "./clock";
export * from "./collection";
export * from "./faker";
export * from "./filter";
export * from "./operation";
export * from "./page";
export * from "./persistence";
export * from "./rateLimit";
export * from "./refusal";
export * from "./requestLog";
export * from "./server";
export * from "./snapshot";
