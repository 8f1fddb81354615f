import { randomUUID } from "node:crypto";
import { InputError } from "./errors";
import type { FileValue } from "./types";

/** A file with the name under which it is uploaded. */
export interface NamedFile {
  file: FileValue;
  fileName: string;
}

/** A multipart/form-data body in chunks. Files are among them as they are, so that each is held once. */
export class Multipart {
  readonly contentType: string;

  constructor(
    readonly chunks: readonly Buffer[],
    boundary: string,
  ) {
    this.contentType = `multipart/form-data; boundary=${boundary}`;
  }
}

const isFile = (value: unknown): value is NamedFile =>
  typeof value === "object" && value !== null && "file" in value && "fileName" in value;

/** A name as it is written in a header of a part: https://html.spec.whatwg.org/#multipart-form-data */
const escaped = (name: string) => name.replaceAll("\n", "%0A").replaceAll("\r", "%0D").replaceAll('"', "%22");

/**
 * A multipart/form-data body. A list repeats its field, a NamedFile is uploaded, and values that are not given are
 * left out. It can be sent again: sending does not consume it.
 */
export function multipart(...parts: Record<string, unknown>[]): Multipart {
  const boundary = `----form-${randomUUID()}`;
  const chunks: Buffer[] = [];
  const add = (field: string, more: string, data: Buffer) => {
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${escaped(field)}"${more}\r\n\r\n`;
    chunks.push(Buffer.from(head), data, Buffer.from("\r\n"));
  };
  for (const [field, value] of parts.flatMap(Object.entries)) {
    for (const one of [value].flat()) {
      if (one === undefined || one === null) continue;
      if (isFile(one)) {
        const { data, contentType } = one.file;
        const type = /^[\w!#$&^.+-]+\/[^\r\n]+$/.test(contentType) ? contentType : "application/octet-stream";
        add(field, `; filename="${escaped(one.fileName)}"\r\nContent-Type: ${type}`, data);
      } else if (typeof one === "object") {
        throw new InputError(`${field} must be text, a number, true or false, or a file; got an object.`);
      } else add(field, "", Buffer.from(String(one)));
    }
  }
  chunks.push(Buffer.from(`--${boundary}--\r\n`));
  return new Multipart(chunks, boundary);
}
