import * as records from "../../src/serviceos/records";
import { recordsAreSound } from "../support/records";

describe("ServiceOS records", () => recordsAreSound(records));
