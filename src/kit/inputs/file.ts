import type { FileValue } from "../http/types";
import { type Clean, isObject, refuse, type Text, unlessBlank } from "./types";

/** A file from an earlier step. */
export const file = (texts: Omit<Text, "example">) => ({
  ...texts,
  type: "data" as const,
  required: false,
  example: "The output of a step that downloads a file",
  placeholder: texts.placeholder ?? "Reference a file from an earlier step",
  clean: unlessBlank(readFile(texts.label)),
});

/** Reads a file as steps pass it: { data, contentType }, a Buffer, or text. */
export function readFile(label: string): Clean<FileValue> {
  return (value) => {
    const isWrapped = isObject(value) && "data" in value && value.type !== "Buffer";
    const wrapped = isWrapped ? value : { data: value };
    const contentType =
      "contentType" in wrapped && typeof wrapped.contentType === "string" ? wrapped.contentType : undefined;
    const bytes = bytesOf(wrapped.data);
    if (!bytes) return refuse(label, "a file (bytes with a content type)", value);
    const fallback = typeof wrapped.data === "string" ? "text/plain" : "application/octet-stream";
    return { data: bytes, contentType: contentType ?? fallback };
  };
}

/** Whether a value is a file as steps pass it. Text alone is not: it may be anything. */
export function isFile(value: unknown): boolean {
  if (value instanceof Uint8Array) return true;
  if (!isObject(value)) return bytesOf(value) !== undefined && typeof value !== "string";
  if (value.type === "Buffer") return bytesOf(value) !== undefined;
  return "data" in value && "contentType" in value && bytesOf(value.data) !== undefined;
}

function bytesOf(data: unknown): Buffer | undefined {
  if (Buffer.isBuffer(data)) return data;
  if (data instanceof Uint8Array) return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  if (typeof data === "string") return Buffer.from(data, "utf8");
  // A Buffer that was serialized to JSON between two steps.
  if (isObject(data) && data.type === "Buffer" && Array.isArray(data.data)) return Buffer.from(data.data);
  return undefined;
}
