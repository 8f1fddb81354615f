import { VendorError } from "../../kit/http/errors";

/** The response to a request; undefined if it is 404. */
export const unlessMissing = <Response>(request: Promise<Response>): Promise<Response | undefined> =>
  request.catch((error: unknown) => {
    if (error instanceof VendorError && error.status === 404) return undefined;
    throw error;
  });
