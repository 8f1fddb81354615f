import { inStyle, type Permission, paths, type Row } from "../paths";

const rows: [key: string, row: Row][] = Object.entries(paths);

/** How one request looks in each style of the connection's Path Style. */
const EXAMPLE = paths.listTicketComments;

/** The page that lists which paths and permissions Valethon's reference documents, and which are inferred. */
export function markdown(): string {
  const documented = rows.filter(([, { isConfirmed }]) => isConfirmed);
  const inferred = rows.filter(([, { isConfirmed }]) => !isConfirmed);
  return `# Valethon ServiceOS: Paths and Permissions

[Valethon's reference](https://valethon.ai/valethon-home/dist/downloads/api-docs/serviceos-api-reference.html) names
${rows.length} operations. It documents the path of ${documented.length} of them; the other ${inferred.length} paths are inferred.

## Documented paths

${table(documented)}

## Inferred paths

These paths follow one rule: a collection is a file such as \`tickets.php\`, one of its records is selected with \`?id=\`, and
everything that belongs to a record or is done with it with \`&action=\`. **Path Style** in the connection switches all of them
to another common style:

| Path Style | Example |
| --- | --- |
| Query (default) | \`${requestOf({ ...EXAMPLE, path: inStyle(EXAMPLE, "query") })}\` |
| Path | \`${requestOf({ ...EXAMPLE, path: inStyle(EXAMPLE, "path") })}\` |
| Rest | \`${requestOf({ ...EXAMPLE, path: inStyle(EXAMPLE, "rest") })}\` |

A permission marked *inferred* is not documented for the operation; it is the permission of similar operations.

${table(inferred)}`;
}

const requestOf = ({ verb, path }: Pick<Row, "verb" | "path">) => `${verb} /${path}`;

const table = (some: [key: string, row: Row][]): string =>
  [
    "| Action key | Request | Permission |",
    "| --- | --- | --- |",
    ...some.map(([key, row]) => `| \`${key}\` | \`${requestOf(row)}\` | ${permissionOf(row.permission)} |`),
  ].join("\n");

function permissionOf(permission: Permission | undefined): string {
  if (!permission) return "not documented";
  const { name, besides, isDocumented } = permission;
  return `\`${name}\`${besides ? `, and ${besides}` : ""}${isDocumented ? "" : " (*inferred*)"}`;
}
