/** One run that sends its requests one after the other already comes close to the rate of 500 requests in 3 minutes. */
export const CONCURRENT_BATCHES = 1;
