import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** The rules of axe that look at colors: the others find the same in both color schemes. */
export const COLOR_RULES = ["color-contrast", "link-in-text-block"];

/**
 * What axe finds on a page, with the elements that it concerns.
 * @param rules all rules if omitted
 */
export async function violationsOn(page: Page, rules?: string[]): Promise<string[]> {
  // The page has no frames, so the mode without a second page does. What passes would take most of the time.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
  );
}
