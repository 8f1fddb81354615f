/** One case of a conformance check. */
export interface Case {
  /** The key of the action or data source. */
  key: string;
  case: string;
  pass: boolean;
  reasons?: string[];
}

/** Why cases of an action are not met, by the action's key. */
export type NotMet = Record<string, { cases: string[]; why: string }>;

/**
 * @param rows every case that was checked
 * @returns a sentence per case that fails without a reason, and per reason whose case passes or does not exist
 */
export function differences(rows: Case[], notMet: NotMet): string[] {
  const isExcused = ({ key, case: name }: Case) => notMet[key]?.cases.includes(name) ?? false;
  const failed = rows.filter(({ pass }) => !pass);
  const unexpected = failed
    .filter((row) => !isExcused(row))
    .map(({ key, case: name, reasons = [] }) => `${key}, case ${name}: ${reasons.join("; ") || "failed"}`);
  const outdated = Object.entries(notMet).flatMap(([key, { cases }]) =>
    cases
      .filter((name) => !failed.some((row) => row.key === key && row.case === name))
      .map((name) => `${key}, case ${name} passes: remove it from test/contract/notMet.json.`),
  );
  return [...unexpected, ...outdated];
}
