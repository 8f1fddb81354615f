import { type Mask, maskValue } from "../../runner/mask";
import type { Exchange } from "../../runner/traffic";
import type { WireEntry } from "../shared/protocol";

/** A header whose value is a credential, whatever it looks like. */
const SECRET_HEADER = /authorization|cookie|key|token|secret|signature/i;

/** Describes a request and its response without their secrets. */
export function wireEntry(exchange: Exchange, mask: Mask): WireEntry {
  const { startedAt, method, host, path, status, bytes, milliseconds } = exchange;
  const { requestHeaders = {}, responseHeaders = {}, responseBody = Buffer.alloc(0) } = exchange;
  return {
    startedAt: startedAt.getTime(),
    ...{ method, host, status, bytes, milliseconds },
    path: String(maskValue(path, mask)),
    requestHeaders: headersOf(requestHeaders, mask),
    responseHeaders: headersOf(responseHeaders, mask),
    requestBody: bodyText(exchange.body, exchange.contentType ?? "", mask),
    responseBody: bodyText(responseBody, String(responseHeaders["content-type"] ?? ""), mask),
  };
}

const headersOf = (headers: Record<string, unknown>, mask: Mask): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      SECRET_HEADER.test(name) ? "***" : mask(String(value)),
    ]),
  );

function bodyText(body: Buffer, contentType: string, mask: Mask): string {
  if (body.length === 0) return "";
  if (!/json|x-www-form-urlencoded|^text\//i.test(contentType))
    return `(${body.length} bytes of ${contentType || "unknown type"})`;
  const text = body.toString("utf8");
  if (/x-www-form-urlencoded/i.test(contentType)) return String(maskValue(`?${text}`, mask)).slice(1);
  try {
    return JSON.stringify(maskValue(JSON.parse(text), mask), null, 2);
  } catch {
    // A body that was cut is no longer JSON. Its text is masked as such.
    return mask(text);
  }
}
