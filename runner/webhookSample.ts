import type { Exchange } from "./traffic";
import type { WebhookRequest } from "./vendors/vendor";

/** The JSON bodies of requests, as far as they were recorded whole. */
export function jsonBodies(requests: Exchange[]): Record<string, unknown>[] {
  return requests
    .filter(
      ({ body, bodyBytes, contentType = "" }) =>
        bodyBytes > 0 && bodyBytes === body.length && /[/+]json\b/i.test(contentType),
    )
    .map(({ body }) => JSON.parse(body.toString("utf8")));
}

/** The curl command, for a POSIX shell, that sends a request. */
export function curlCommand({ url, headers, body }: WebhookRequest): string {
  const options = Object.entries(headers).map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`);
  return ["curl", "-X POST", quote(url), ...options, `--data-binary ${quote(body)}`].join(" ");
}

const quote = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
