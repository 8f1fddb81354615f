import * as records from "../../src/omnidesk/records";
import { recordsAreSound } from "../support/records";

describe("Omnidesk records", () => recordsAreSound(records));
