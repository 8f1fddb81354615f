import type { Vendor } from "./vendors";

/**
 * The connection of a real account, from environment variables.
 * @returns undefined where none of the vendor's variables is set
 * @throws Error that names the missing ones where only some are set
 */
export function realFields(
  { name, variables, optional, derived }: Pick<Vendor, "name" | "variables" | "optional" | "derived">,
  environment: NodeJS.ProcessEnv,
): Record<string, string> | undefined {
  const given = Object.entries(variables).flatMap(([field, variable]) => {
    const value = environment[variable]?.trim();
    return value ? [[field, value] as const] : [];
  });
  if (given.length === 0) return undefined;
  const fields = Object.fromEntries(given);
  const missing = Object.keys(variables).filter((field) => !(field in fields) && !optional.includes(field));
  if (missing.length > 0) {
    const names = missing.map((field) => variables[field]).join(", ");
    throw new Error(
      `To reach a real ${name} account, set ${names} too; to use the sandbox, set none of its variables.`,
    );
  }
  return { ...fields, ...derived?.(fields) };
}
