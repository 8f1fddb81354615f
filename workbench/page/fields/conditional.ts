import {
  BinaryOperatorPhrase,
  type BooleanExpression,
  BooleanOperator,
  type ConditionalExpression,
  type TermExpression,
  type TermOperator,
  TermOperatorPhrase,
  UnaryOperatorPhrase,
} from "@prismatic-io/spectral/dist/conditionalLogic/types";

import { replaced, without } from "./values";

export type { BooleanExpression, ConditionalExpression, TermExpression };

/** The operators of terms by their labels, in spectral's order. */
export const OPERATORS: { value: string; label: string }[] = Object.entries({
  ...BinaryOperatorPhrase,
  ...UnaryOperatorPhrase,
}).map(([value, label]) => ({ value, label }));

const emptyTerm = ["equal", "", ""] as unknown as TermExpression;

/** The expression with which a builder starts: one term without values. */
export const emptyExpression: BooleanExpression = [BooleanOperator.and, emptyTerm];

export const isGroup = (value: unknown): value is BooleanExpression =>
  Array.isArray(value) &&
  (value[0] === BooleanOperator.and || value[0] === BooleanOperator.or) &&
  value.slice(1).every(isExpression);

const isTerm = (value: unknown): value is TermExpression =>
  Array.isArray(value) && typeof value[0] === "string" && Object.hasOwn(TermOperatorPhrase, value[0]);

/** Whether a value is an expression as in spectral's conditionalLogic/types.d.ts. */
export const isExpression = (value: unknown): value is ConditionalExpression =>
  isTerm(value) || isGroup(value);

/** An expression as a group, which is how it is edited: a term alone is a group of one. */
export const asGroup = (value: unknown): BooleanExpression =>
  isGroup(value) ? value : isTerm(value) ? [BooleanOperator.and, value] : emptyExpression;

export const itemsOf = ([, ...items]: BooleanExpression): ConditionalExpression[] => items;

const withItems = ([operator]: BooleanExpression, items: ConditionalExpression[]): BooleanExpression => [
  operator,
  ...items,
];

/** A group without one of its items. */
export const withoutItem = (group: BooleanExpression, index: number): BooleanExpression =>
  withItems(group, without(itemsOf(group), index));

/** A group with one item changed. A group in which nothing is left is removed: it would be true or false by itself. */
export const withItem = (
  group: BooleanExpression,
  index: number,
  item: ConditionalExpression,
): BooleanExpression =>
  isGroup(item) && item.length === 1
    ? withoutItem(group, index)
    : withItems(group, replaced(itemsOf(group), index, item));

export const withMatch = (group: BooleanExpression, match: string): BooleanExpression => [
  match as BooleanOperator,
  ...itemsOf(group),
];

/** Whether an operator has no right value. */
export const isUnary = (operator: string): boolean => Object.hasOwn(UnaryOperatorPhrase, operator);

/** A term with another operator, with a right value only if the operator has one. */
export const withOperator = ([, left, right = ""]: TermExpression, operator: string): TermExpression =>
  isUnary(operator) ? [operator as TermOperator, left] : [operator as TermOperator, left, right];

export const withTerm = (group: BooleanExpression) => withItems(group, [...itemsOf(group), emptyTerm]);

export const withGroup = (group: BooleanExpression) => withItems(group, [...itemsOf(group), emptyExpression]);

/** An expression that is as it was at the start, or has no items, is one that nobody has touched. */
export const unlessUntouched = (group: BooleanExpression): BooleanExpression | undefined =>
  group.length === 1 || JSON.stringify(group) === JSON.stringify(emptyExpression) ? undefined : group;
