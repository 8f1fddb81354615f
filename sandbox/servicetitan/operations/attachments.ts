import { randomUUID } from "node:crypto";
import { extname } from "node:path";
import {
  Answer,
  accepted,
  askedFor,
  badField,
  notFound,
  type Operation,
  operation,
  Refusal,
  text,
} from "../../core";
import type { World } from "../world";
import type { StoredFile } from "../world/files";
import { under } from "./common";

/** The host that redirected downloads go to. */
export const storageHost = "storage.sandbox.example";

const path = under("equipmentsystems", "installed-equipment/attachments");

const upload = operation<World>({
  method: "POST",
  path,
  upload: true,
  run: ({ files, state: world }) => {
    const file = files.find(({ field }) => field === "file");
    if (!file || files.length > 1) throw badField("file", "One file must be sent, in the form field file.");
    const id = `InstalledEquipment/${randomUUID()}${extname(file.fileName)}`;
    world.files.add({ ...file, id });
    return { path: id };
  },
});

const send = ({ bytes, contentType, fileName }: StoredFile) =>
  new Answer(200, bytes, {
    "content-type": contentType,
    "content-disposition": `attachment; filename="${encodeURIComponent(fileName)}"`,
  });

/** @param isRedirected answers with a place on another host, as a store of files would */
const download = (isRedirected: boolean) =>
  operation<World>({
    method: "GET",
    path,
    query: { path: accepted(text) },
    run: (call) => {
      const wanted = askedFor(call, "path");
      if (!wanted) throw badField("path", "It is required.");
      const file = call.state.files.get(wanted);
      if (!file) throw notFound("File", wanted);
      if (!isRedirected) return send(file);
      const name = Buffer.from(file.id).toString("base64url");
      return new Answer(302, undefined, {
        location: `https://${storageHost}/files/${name}?signature=sandbox`,
      });
    },
  });

/** The other host: it knows no tenants, and a credential has no business there. */
const store = operation<World>({
  method: "GET",
  path: "/files/:name",
  query: { signature: accepted(text) },
  run: (call) => {
    if (call.headers.authorization || call.headers["st-app-key"])
      throw new Refusal(400, "A credential was sent to a host that must not see it");
    if (askedFor(call, "signature") !== "sandbox") throw new Refusal(403, "The signature is missing");
    const file = call.state.files.get(Buffer.from(call.parts.name ?? "", "base64url").toString());
    if (!file) throw notFound("File", call.parts.name ?? "");
    return send(file);
  },
});

export const attachmentOperations = (isRedirected: boolean): Operation<World>[] => [
  upload,
  download(isRedirected),
  store,
];
