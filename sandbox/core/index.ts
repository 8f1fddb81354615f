/**
 * The base of every vendor's sandbox. A vendor adds its state (usually `Collection`s), its operations, the check
 * of its credentials and the format of its errors:
 *
 * ```ts
 * const getClient = operation<World>({
 *   method: "GET",
 *   path: "/api/client/:id",
 *   query: { includedetails: accepted(flag) },
 *   run: (call) => {
 *     const client = call.state.clients.get(pathId(call));
 *     if (!client) throw notFound("Client", pathId(call));
 *     return client;
 *   },
 * });
 * const { parts, clock, snapshot } = createState({ vendor, options, defaults, chosen, create });
 * const server = await startServer({ state: parts.world, operations: [getClient], formatError, authorize });
 * ```
 *
 * Lists use `applyFilters`, `sortBy` and `takePage`; the envelope is the vendor's. `createState` restores a
 * sandbox from a snapshot: see there for what a snapshot contains.
 */
export * from "./apiError";
export * from "./body";
export * from "./clock";
export * from "./collection";
export * from "./faker";
export * from "./filter";
export * from "./operation";
export * from "./page";
export * from "./persistence";
export * from "./rateLimit";
export * from "./requestLog";
export * from "./server";
export * from "./snapshot";
