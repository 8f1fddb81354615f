/**
 * The number of executions that may run concurrently. ServiceTitan accepts 60 requests per second per app and tenant. An
 * execution sends its requests one after the other and waits about 150 ms for each response, which is 7 per second.
 * Five send about 35, which leaves 25 for the trigger's next page, actions that read lists, and other flows.
 */
export const CONCURRENT_BATCHES = 5;
