import { FileInput } from "@mantine/core";
import { type FieldProps, textsOf } from "./types";

/** A file, which travels as base64. */
export const FileField = (props: FieldProps) => (
  <FileInput {...textsOf(props)} clearable onChange={(file) => void readFile(file).then(props.onChange)} />
);

async function readFile(file: File | null) {
  if (!file) return undefined;
  const url = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
  return { $file: url.slice(url.indexOf(",") + 1), contentType: file.type || "application/octet-stream" };
}
