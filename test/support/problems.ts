/**
 * Fails a test with messages that say what to do.
 * @throws Error if there is any
 */
export function expectNone(problems: string[]): void {
  if (problems.length > 0) throw new Error(problems.join("\n"));
}
