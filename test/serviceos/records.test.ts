import Ajv from "ajv";
import * as records from "../../src/serviceos/records";
import { componentOf, type ManifestItem } from "../support/components";
import { recordsAreSound } from "../support/records";

describe("ServiceOS records", () => {
  recordsAreSound(records);
});

/** The paths of empty objects, each a value that an example does not show. */
function emptyObjects(value: unknown, at = ""): string[] {
  if (typeof value !== "object" || value === null) return [];
  const entries = Object.entries(value);
  if (entries.length === 0 && !Array.isArray(value)) return [at];
  return entries.flatMap(([key, one]) => emptyObjects(one, `${at}.${key}`));
}

describe("example payloads (11.15)", () => {
  const { actions, triggers } = componentOf("serviceos");
  const all: [string, ManifestItem][] = Object.entries({ ...actions, ...triggers });
  const withSchema = all.filter(([, { outputSchema }]) => outputSchema?.schema);

  test.each(withSchema)("%s has one that is valid by its own output schema", (_, item) => {
    const ajv = new Ajv({ strict: false });
    const validate = ajv.compile(JSON.parse(item.outputSchema!.schema!));
    validate(JSON.parse(JSON.stringify(item.examplePayload?.data)));
    expect(ajv.errorsText(validate.errors)).toBe("No errors");
  });

  test.each(all)("%s has one without empty objects, unless it returns nothing", (key, { examplePayload }) => {
    const returnsNothing = /^(?:delete|revoke)/.test(key);
    expect(emptyObjects(examplePayload?.data)).toEqual(returnsNothing ? [""] : []);
  });
});
