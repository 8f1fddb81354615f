import { Button, Text } from "@mantine/core";
import type { WireEntry } from "../../shared/protocol";
import { formatBytes, formatTime } from "../app/format";

/** What was sent and received, in the order in which it was sent, with the waits in between. */
export function Wire({ entries }: { entries: WireEntry[] }) {
  if (entries.length === 0) return <Text c="dimmed">Nothing was sent.</Text>;
  const ordered = [...entries].sort((a, b) => a.startedAt - b.startedAt);
  const start = ordered[0]!.startedAt;
  const whole = Math.max(
    ...ordered.map(({ startedAt, milliseconds }) => startedAt + milliseconds - start),
    1,
  );
  return (
    <div className="stack">
      {ordered.map((entry, index) => (
        <details key={index} className="scroll" style={{ padding: "8px 12px" }}>
          <summary>
            <span className="mono">
              {index + 1}. {entry.method} {entry.host}
              {entry.path} <strong>{entry.status ?? "no response"}</strong> {formatBytes(entry.bytes)},{" "}
              {formatTime(entry.milliseconds)}
            </span>
            <div
              style={{
                height: 4,
                marginTop: 6,
                borderRadius: 2,
                background:
                  (entry.status ?? 500) < 400
                    ? "var(--mantine-color-indigo-6)"
                    : "var(--mantine-color-red-6)",
                marginLeft: `${((entry.startedAt - start) / whole) * 95}%`,
                width: `${Math.max((entry.milliseconds / whole) * 95, 0.5)}%`,
              }}
            />
          </summary>
          <Part title="Request" headers={entry.requestHeaders} body={entry.requestBody} />
          <Part title="Response" headers={entry.responseHeaders} body={entry.responseBody} />
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => navigator.clipboard.writeText(curl(entry))}
          >
            Copy as curl
          </Button>
        </details>
      ))}
    </div>
  );
}

function Part({ title, headers, body }: { title: string; headers: Record<string, string>; body: string }) {
  return (
    <>
      <Text fw={600} mt="sm">
        {title}
      </Text>
      {Object.entries(headers).map(([name, value]) => (
        <div key={name} className="mono">
          <span className="quiet">{name}:</span> {value}
        </div>
      ))}
      {body && <pre className="json mono">{body.slice(0, 20_000)}</pre>}
    </>
  );
}

const quote = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

/** Secrets stay masked: the command shows the shape of the request. */
function curl({ method, host, path, requestHeaders, requestBody }: WireEntry): string {
  const headers = Object.entries(requestHeaders).map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`);
  const body = requestBody ? [`--data-binary ${quote(requestBody)}`] : [];
  return ["curl", `-X ${method}`, quote(`https://${host}${path}`), ...headers, ...body].join(" ");
}
