import type { Term } from "./definition";
import { resolve, type Scope } from "./values";

type Test = (left: unknown, right: unknown) => boolean;

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === "" ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === "object" && Object.keys(value).length === 0);

const isTrue = (value: unknown): boolean => value === true || String(value).toLowerCase() === "true";
const number = (value: unknown): number => (isEmpty(value) ? Number.NaN : Number(value));
const time = (value: unknown): number => Date.parse(String(value));
const equal: Test = (left, right) =>
  left === right || (!isEmpty(left) && !isEmpty(right) && String(left) === String(right));
const contains: Test = (left, right) =>
  Array.isArray(right) ? right.some((one) => equal(one, left)) : String(right ?? "").includes(String(left));
const not =
  (test: Test): Test =>
  (left, right) =>
    !test(left, right);
// The platform compares the right side with the left one.
const startsWith: Test = (left, right) => String(right ?? "").startsWith(String(left ?? ""));
const endsWith: Test = (left, right) => String(right ?? "").endsWith(String(left ?? ""));

/** Operators with one side. */
export const ONE_SIDED: Record<string, Test> = {
  isTrue,
  isFalse: not(isTrue),
  exists: (left) => left !== undefined && left !== null,
  doesNotExist: (left) => left === undefined || left === null,
  isEmpty,
  isNotEmpty: not(isEmpty),
};

/** Operators with two sides. */
export const TWO_SIDED: Record<string, Test> = {
  equal,
  notEqual: not(equal),
  greaterThan: (left, right) => number(left) > number(right),
  greaterThanOrEqual: (left, right) => number(left) >= number(right),
  lessThan: (left, right) => number(left) < number(right),
  lessThanOrEqual: (left, right) => number(left) <= number(right),
  in: contains,
  notIn: not(contains),
  exactlyMatches: (left, right) => left === right,
  doesNotExactlyMatch: (left, right) => left !== right,
  startsWith,
  doesNotStartWith: not(startsWith),
  endsWith,
  doesNotEndWith: not(endsWith),
  dateTimeAfter: (left, right) => time(left) > time(right),
  dateTimeBefore: (left, right) => time(left) < time(right),
  dateTimeSame: (left, right) => time(left) === time(right),
};

/** A group: "and" or "or", then the expressions. */
export const GROUPS = ["and", "or"];

/** Whether an expression is a group of expressions. */
export const isGroup = (expression: (Term | string)[]): boolean =>
  typeof expression[0] === "object" && GROUPS.includes(String(expression[0].value));

/**
 * Whether a condition holds.
 * @param expression a group (`[and, ...expressions]`) or a comparison (`[operator, left, right]`); each part is a term
 * @throws Error for an unknown operator
 */
export function holds(expression: (Term | string)[], scope: Scope): boolean {
  const [first, ...rest] = expression as Term[];
  const name = String(first?.value);
  if (isGroup(expression)) {
    const results = rest.map(({ value }) => holds(value as (Term | string)[], scope));
    return name === "and" ? results.every(Boolean) : results.some(Boolean);
  }
  const test = ONE_SIDED[name] ?? TWO_SIDED[name];
  if (!test) throw new Error(`There is no operator ${name}.`);
  const [left, right] = rest.map((term) => resolve(term, scope));
  return test(left, right);
}
