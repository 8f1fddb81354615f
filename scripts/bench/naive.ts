import https, { type Agent } from "node:https";

/** What a request needs to be accepted. */
export interface Access {
  /** The origin of the API: "https://api.example.com". */
  origin: string;
  tenant: string;
  headers: Record<string, string>;
}

/** A page size that hand-written loops commonly use. */
const PAGE_SIZE = 500;

interface Envelope {
  hasMore: boolean;
  data: { id: number; [field: string]: unknown }[];
}

/**
 * The body of a response.
 * @param agent false opens a new connection for this request
 */
export function getBytes(
  url: string,
  headers: Record<string, string>,
  agent: Agent | false,
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const request = https.get(url, { headers, agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        if (response.statusCode === 200) resolve(Buffer.concat(chunks));
        else reject(new Error(`${url} responded with status ${response.statusCode}`));
      });
    });
    request.on("error", reject);
  });
}

/** The parsed body of a response; `agent` as in `getBytes`. */
export const getJson = async (
  url: string,
  headers: Record<string, string>,
  agent: Agent | false,
): Promise<unknown> => JSON.parse((await getBytes(url, headers, agent)).toString("utf8"));

export const jobsUrl = ({ origin, tenant }: Access, query: string): string =>
  `${origin}/jpm/v2/tenant/${tenant}/jobs?${query}`;

export const jobUrl = ({ origin, tenant }: Access, id: number): string =>
  `${origin}/jpm/v2/tenant/${tenant}/jobs/${id}`;

/** Reads page after page, each over a new connection, and copies all records for every page. */
export async function readAll(access: Access): Promise<Envelope["data"]> {
  let records: Envelope["data"] = [];
  for (let page = 1; ; page++) {
    const url = jobsUrl(access, `page=${page}&pageSize=${PAGE_SIZE}`);
    const reply = (await getJson(url, access.headers, false)) as Envelope;
    records = [...records, ...reply.data];
    if (!reply.hasMore) return records;
  }
}

/** Reads the same records as the options of a dropdown. */
export async function readEntries(access: Access): Promise<{ key: string; label: string }[]> {
  const records = await readAll(access);
  return records.map(({ id, summary }) => ({ key: String(id), label: `#${id} ${summary}` }));
}
