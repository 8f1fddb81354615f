/** A part of a form: its name and value, or a text file. */
export type Part = [name: string, value: string | { fileName: string; contentType: string; content: string }];

/** The content type of every multipart body; the boundary differs each time. */
export const multipartType = { "content-type": /^multipart\/form-data; boundary=\S+$/ };

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Matches a multipart body that has these parts, in this order, and nothing besides. */
export function multipartBody(...parts: Part[]): RegExp {
  const bodies = parts.map(([name, value]) => {
    const disposition = `Content-Disposition: form-data; name="${name}"`;
    if (typeof value === "string") return escaped(`${disposition}\r\n\r\n${value}`);
    const { fileName, contentType, content } = value;
    return escaped(
      `${disposition}; filename="${fileName}"\r\nContent-Type: ${contentType}\r\n\r\n${content}`,
    );
  });
  const [first, ...rest] = bodies;
  const further = rest.map((body) => `\\1\\r\\n${body}\\r\\n`).join("");
  return new RegExp(`^(--[^\\r\\n]+)\\r\\n${first}\\r\\n${further}\\1--\\r\\n$`);
}
