import * as records from "../../src/tikting/records";
import { recordsAreSound } from "../support/records";

describe("Tikting records", () => recordsAreSound(records));
