import { Alert, Button, Loader, Text } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { WireEntry, WireSummary } from "../../shared/protocol";
import { get } from "../app/api";
import { formatBytes, formatTime } from "../app/format";

interface Props {
  entries: WireSummary[];
  /** What was sent and received by the request at a place. */
  read(index: number): Promise<WireEntry>;
}

/** More requests at once make the page slow. */
const STEP = 100;

/** The requests that a run has made so far. */
export function RunWire({ run, requests }: { run: string; requests: number }) {
  const { data, error } = useQuery({
    queryKey: ["wire", run, requests],
    queryFn: () => get<WireSummary[]>(`/api/runs/${run}/wire`),
    placeholderData: keepPreviousData,
    // The key grows with the run: what was read before is of no use.
    gcTime: 0,
  });
  if (error) return <Alert color="red">{error.message}</Alert>;
  if (!data) return <Loader aria-label="Loading" />;
  return <Wire entries={data} read={(index) => get<WireEntry>(`/api/runs/${run}/wire/${index}`)} />;
}

/** The requests of a test or a poll, which are few and have come as a whole. */
export const FullWire = ({ entries }: { entries: WireEntry[] }) => (
  <Wire entries={entries} read={async (index) => entries[index]!} />
);

/** What was sent and received, in the order in which it was sent, with the waits in between. */
function Wire({ entries, read }: Props) {
  const [shown, setShown] = useState(STEP);
  if (entries.length === 0) return <Text c="dimmed">Nothing was sent.</Text>;
  const ordered = entries
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => a.entry.startedAt - b.entry.startedAt);
  const start = ordered[0]!.entry.startedAt;
  const ends = ordered.map(({ entry: { startedAt, milliseconds } }) => startedAt + milliseconds - start);
  const whole = Math.max(...ends, 1);
  return (
    <div className="stack">
      {ordered.slice(0, shown).map(({ entry, index }, at) => (
        <Exchange
          key={index}
          entry={entry}
          number={at + 1}
          left={((entry.startedAt - start) / whole) * 95}
          width={Math.max((entry.milliseconds / whole) * 95, 0.5)}
          read={() => read(index)}
        />
      ))}
      {ordered.length > shown && (
        <Button variant="default" style={{ alignSelf: "flex-start" }} onClick={() => setShown(shown + STEP)}>
          Show More ({(ordered.length - shown).toLocaleString("en")})
        </Button>
      )}
    </div>
  );
}

interface ExchangeProps {
  entry: WireSummary;
  number: number;
  /** Where its bar begins and how long it is, in percent. */
  left: number;
  width: number;
  read(): Promise<WireEntry>;
}

function Exchange({ entry, number, left, width, read }: ExchangeProps) {
  const [details, setDetails] = useState<WireEntry>();
  const [error, setError] = useState<string>();
  const open = () => {
    if (!details) read().then(setDetails, (failure: Error) => setError(failure.message));
  };
  const isGood = (entry.status ?? 500) < 400;
  return (
    <details className="scroll" style={{ padding: "8px 12px" }} onToggle={open}>
      <summary>
        <span className="mono">
          {number}. {entry.method} {entry.host}
          {entry.path} <strong>{entry.status ?? "no response"}</strong> {formatBytes(entry.bytes)},{" "}
          {formatTime(entry.milliseconds)}
        </span>
        <div
          className={isGood ? "time" : "time bad"}
          style={{ marginLeft: `${left}%`, width: `${width}%` }}
        />
      </summary>
      {error && <Alert color="red">{error}</Alert>}
      {details && (
        <>
          <Part title="Request" headers={details.requestHeaders} body={details.requestBody} />
          <Part title="Response" headers={details.responseHeaders} body={details.responseBody} />
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => navigator.clipboard.writeText(curl(details))}
          >
            Copy as curl
          </Button>
        </>
      )}
    </details>
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
