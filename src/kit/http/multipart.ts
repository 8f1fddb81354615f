import type { FileValue } from "./types";

/** A file with the name under which it is uploaded. */
export interface NamedFile {
  file: FileValue;
  fileName: string;
}

const isFile = (value: unknown): value is NamedFile =>
  typeof value === "object" && value !== null && "file" in value && "fileName" in value;

/**
 * A multipart/form-data body. A list repeats its field, a NamedFile is uploaded, and values that are not given are
 * left out. It can be sent again: sending does not consume it.
 */
export function multipart(...parts: Record<string, unknown>[]): FormData {
  const form = new FormData();
  for (const [field, value] of parts.flatMap(Object.entries)) {
    for (const one of [value].flat()) {
      if (one === undefined || one === null) continue;
      if (isFile(one)) {
        const { data, contentType } = one.file;
        form.append(field, new Blob([new Uint8Array(data)], { type: contentType }), one.fileName);
      } else form.append(field, String(one));
    }
  }
  return form;
}
