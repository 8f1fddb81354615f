import Ajv from "ajv";
import * as records from "../../src/tikting/records";
import { componentOf } from "../support/components";
import { recordsAreSound } from "../support/records";

describe("Tikting records", () => recordsAreSound(records));

describe("example payloads (11.15)", () => {
  const { actions } = componentOf("tikting");
  const withSchema = Object.entries(actions).filter(([, { outputSchema }]) => outputSchema?.schema);

  test.each(withSchema)("%s has one that is valid by its own output schema", (_, item) => {
    const ajv = new Ajv({ strict: false });
    const validate = ajv.compile(JSON.parse(item.outputSchema!.schema!));
    validate(JSON.parse(JSON.stringify(item.examplePayload?.data)));
    expect(ajv.errorsText(validate.errors)).toBe("No errors");
  });
});
