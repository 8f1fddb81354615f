const KEY = "workbench-token";

/** The token comes in the fragment, which is sent to no server, and is then removed from the address. */
function takeToken(): string {
  const given = /token=([\w-]+)/.exec(location.hash)?.[1];
  if (given) {
    sessionStorage.setItem(KEY, given);
    history.replaceState(null, "", location.pathname);
  }
  return sessionStorage.getItem(KEY) ?? "";
}

const token = takeToken();

async function send(url: string, init: RequestInit = {}): Promise<Response> {
  const headers = { ...init.headers, Authorization: `Bearer ${token}` };
  const response = await fetch(url, { ...init, headers }).catch(() => {
    throw new Error("The workbench does not answer. Start it again with npm run workbench.");
  });
  if (response.ok) return response;
  const { error } = await response.json().catch(() => ({ error: response.statusText }));
  throw new Error(error);
}

export const get = async <Data>(url: string): Promise<Data> => (await send(url)).json();

export const post = async <Data>(url: string, body: unknown): Promise<Data> =>
  (
    await send(url, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    })
  ).json();

export const download = async (url: string): Promise<Blob> => (await send(url)).blob();
