import { formatBytes, formatDuration, formatTime, truncate } from "../format";
import { type Mask, maskValue } from "../mask";
import type { Exchange } from "../traffic";

/** A longer body is cut: what matters is at its beginning. */
const LONGEST_BODY = 2000;

const INDENT = " ".repeat("00:00:00.000 ".length);

/** A request in detail: time of day, method, URL with its query, status, size and time, then its body. Masked. */
export function requestDetails(exchange: Exchange, mask: Mask): string[] {
  const { startedAt, method, host, path, status, bytes, milliseconds } = exchange;
  const time = formatTime(startedAt, { milliseconds: true });
  const url = maskValue(host + path, mask);
  const outcome = status === undefined ? "no response" : `${status}, ${formatBytes(bytes)}`;
  const body = bodyText(exchange, mask);
  return [
    `${time} ${method} ${url}  ${outcome}, ${formatDuration(milliseconds)}`,
    ...(body ? [`${INDENT}${body}`] : []),
  ];
}

function bodyText({ body, bodyBytes, contentType = "" }: Exchange, mask: Mask): string {
  if (bodyBytes === 0) return "";
  const size = `${formatBytes(bodyBytes)} of ${contentType || "unknown type"}`;
  if (!/json|x-www-form-urlencoded|^text\//i.test(contentType)) return `(${size})`;
  if (body.length < bodyBytes) return `(${size}: too large to show)`;
  return truncate(maskBody(body.toString("utf8"), contentType, mask).replaceAll("\n", " "), LONGEST_BODY);
}

function maskBody(text: string, contentType: string, mask: Mask): string {
  if (/json/i.test(contentType)) {
    try {
      return JSON.stringify(maskValue(JSON.parse(text), mask));
    } catch {
      return mask(text);
    }
  }
  if (!/x-www-form-urlencoded/i.test(contentType)) return mask(text);
  // With a question mark before it, a form is read as the query of a URL.
  return String(maskValue(`?${text}`, mask)).slice(1);
}
