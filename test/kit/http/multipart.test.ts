import { type Multipart, multipart } from "../../../src/kit/http/multipart";

/** The body as text, with its boundary written as "B". */
function textOf(form: Multipart): string {
  const boundary = form.contentType.replace("multipart/form-data; boundary=", "");
  return Buffer.concat([...form.chunks])
    .toString("utf8")
    .replaceAll(boundary, "B");
}

const part = (field: string, value: string, more = "") =>
  `--B\r\nContent-Disposition: form-data; name="${field}"${more}\r\n\r\n${value}\r\n`;

const fileOf = (contentType: string, fileName = "a.png") => ({
  file: { data: Buffer.from("bytes"), contentType },
  fileName,
});

test("declares its boundary, which no two forms share", () => {
  const types = [multipart({}), multipart({})].map(({ contentType }) => contentType);
  for (const type of types)
    expect(type).toMatch(/^multipart\/form-data; boundary=----form-[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  expect(types[0]).not.toBe(types[1]);
});

test("has a part per value, from several records, and an end", () => {
  expect(textOf(multipart({ a: "ä", b: 0, c: false, d: "" }, { e: ["1", "2"] }))).toBe(
    `${part("a", "ä")}${part("b", "0")}${part("c", "false")}${part("d", "")}${part("e", "1")}${part("e", "2")}--B--\r\n`,
  );
});

test("leaves out what is not given, null and entries of a list included", () => {
  expect(textOf(multipart({ a: undefined, b: null, c: [], d: [null, undefined, "x"] }))).toBe(
    `${part("d", "x")}--B--\r\n`,
  );
});

test("uploads a file under its name", () => {
  expect(textOf(multipart({ file: fileOf("image/png") }))).toBe(
    `${part("file", "bytes", '; filename="a.png"\r\nContent-Type: image/png')}--B--\r\n`,
  );
  const [one, two] = [fileOf("image/png"), fileOf("image/png", "b.png")];
  expect(textOf(multipart({ file: [one, two] })).match(/filename="[ab]\.png"/g)).toHaveLength(2);
});

test("sends the bytes as they are, not a copy", () => {
  const file = fileOf("image/png");
  expect(multipart({ file }).chunks.some((chunk) => chunk === file.file.data)).toBe(true);
});

test("escapes the names of fields and files", () => {
  expect(textOf(multipart({ 'a"\r\nb': "x" }))).toContain('name="a%22%0D%0Ab"');
  expect(textOf(multipart({ a: fileOf("image/png", 'b"\r\n.png') }))).toContain('filename="b%22%0D%0A.png"');
});

test.each([
  ["image/svg+xml; charset=utf-8", "image/svg+xml; charset=utf-8"],
  ["image/png\r\nX-Evil: 1", "application/octet-stream"],
  ["x image/png", "application/octet-stream"],
  ["image/", "application/octet-stream"],
  ["image", "application/octet-stream"],
  ["", "application/octet-stream"],
])("a file with the type %j is declared as %j", (contentType, declared) => {
  expect(textOf(multipart({ a: fileOf(contentType) }))).toContain(`Content-Type: ${declared}\r\n\r\n`);
});

test.each([
  ["an object", { a: 1 }],
  ["bytes without a name", { file: { data: Buffer.alloc(1), contentType: "x/y" } }],
  ["a name without bytes", { fileName: "a.png" }],
])("refuses %s by the field's name", (_, value) => {
  expect(() => multipart({ field: value })).toThrow(
    "field must be text, a number, true or false, or a file; got an object.",
  );
});
