import { randomUUID } from "node:crypto";
import { extname } from "node:path";
import {
  ApiError,
  accepted,
  HttpResponse,
  invalidField,
  notFound,
  type Operation,
  operation,
  queryValue,
  text,
  type UploadedFile,
} from "../../core";
import type { World } from "../world";
import type { StoredFile } from "../world/files";
import { tenantPath } from "./common";

/** The host of the file storage, which redirected downloads go to. */
export const storageHost = "storage.sandbox.example";

/** Where files are uploaded, and from where they are downloaded. */
interface Files {
  path: string;
  /** The first part of the path that an upload returns. */
  folder: string;
  /** The status of an upload. */
  status: 200 | 201;
}

const attachments: Files = {
  path: tenantPath("equipmentsystems", "installed-equipment/attachments"),
  folder: "InstalledEquipment",
  status: 200,
};

const pricebookImages: Files = { path: tenantPath("pricebook", "images"), folder: "Images", status: 201 };

const upload = ({ path, folder, status }: Files) =>
  operation<World>({
    method: "POST",
    path,
    upload: true,
    run: ({ files, state: world }) => {
      const file = uploadedFile(files);
      const id = `${folder}/${randomUUID()}${extname(file.fileName)}`;
      world.files.add({ ...file, id });
      return new HttpResponse(status, { path: id });
    },
  });

const send = ({ bytes, contentType, fileName }: StoredFile) =>
  new HttpResponse(200, bytes, {
    "content-type": contentType,
    "content-disposition": `attachment; filename="${encodeURIComponent(fileName)}"`,
  });

/** @param isRedirected answers with a redirect to the file storage instead of the file */
export const deliver = (file: StoredFile, isRedirected: boolean): HttpResponse => {
  if (!isRedirected) return send(file);
  const name = Buffer.from(file.id).toString("base64url");
  return new HttpResponse(302, undefined, {
    location: `https://${storageHost}/files/${name}?signature=sandbox`,
  });
};

/** @throws ApiError 400 unless the form has exactly one file, in the field `file` */
export const uploadedFile = (files: UploadedFile[]): UploadedFile => {
  const file = files.find(({ field }) => field === "file");
  if (!file || files.length > 1) throw invalidField("file", "Send exactly one file, in the form field file.");
  return file;
};

const download = ({ path, folder }: Files, isRedirected: boolean) =>
  operation<World>({
    method: "GET",
    path,
    query: { path: accepted(text) },
    run: (call) => {
      const wanted = queryValue(call, "path");
      if (!wanted) throw invalidField("path", "It is required.");
      if (!wanted.startsWith(`${folder}/`)) throw notFound("File", wanted);
      const file = call.state.files.get(wanted);
      if (!file) throw notFound("File", wanted);
      return deliver(file, isRedirected);
    },
  });

/** The file storage has no tenants, and must not get the API's credentials. */
const downloadFromStorage = operation<World>({
  method: "GET",
  path: "/files/:name",
  query: { signature: accepted(text) },
  run: (call) => {
    if (call.headers.authorization || call.headers["st-app-key"])
      throw new ApiError(400, "A credential was sent to a host that must not see it");
    if (queryValue(call, "signature") !== "sandbox") throw new ApiError(403, "The signature is missing");
    const file = call.state.files.get(Buffer.from(call.pathParameters.name ?? "", "base64url").toString());
    if (!file) throw notFound("File", call.pathParameters.name ?? "");
    return send(file);
  },
});

export const attachmentOperations = (isRedirected: boolean): Operation<World>[] => [
  ...[attachments, pricebookImages].flatMap((files) => [upload(files), download(files, isRedirected)]),
  downloadFromStorage,
];
