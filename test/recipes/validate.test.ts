import { readFileSync } from "node:fs";
import { pages, readRecipe, recipeNames } from "../../scripts/recipes/files";
import { validate } from "../../scripts/recipes/validate";
import { loadBundle } from "../support/bundles";
import { vendors } from "../support/components";

for (const vendor of vendors) loadBundle(vendor);

test.each(recipeNames())("%s has no problems", (name) => {
  expect(validate(readRecipe(name)).problems).toEqual([]);
});

test("the pages of the recipes are those that npm run recipes writes", () => {
  const outdated = pages().filter(({ file, text }) => readFileSync(file, "utf8") !== text);
  expect(outdated.map(({ file }) => file)).toEqual([]);
});

const jobs = readRecipe("halopsa-tickets-to-servicetitan-jobs");
const form = readRecipe("web-form-to-servicetitan-booking");
const backfill = readRecipe("servicetitan-backfill");

/** Each row breaks a copy of a recipe: the first occurrence of a text is replaced. */
const MISTAKES: [name: string, recipe: string, from: string, to: string, problem: string][] = [
  ["an unknown key", jobs, "isSynchronous: false", "isSynchronous: false\n    stableKey: x", "stableKey"],
  ["another format", jobs, "definitionVersion: 7", "definitionVersion: 6", "expected 7"],
  ["YAML that cannot be read", jobs, "flows:", "flows: [", "YAML: "],
  [
    "a number instead of text",
    jobs,
    'showNewRecords: { type: value, value: "true" }',
    "showNewRecords: { type: value, value: true }",
    "expected string",
  ],
  ["an unknown kind of input", jobs, "type: template", "type: expression", "Invalid"],
  [
    "two flows of a name",
    jobs,
    "- name: Report booked jobs",
    "- name: Request jobs",
    'Two flows are called "Request jobs"',
  ],
  [
    "two steps with a key",
    jobs,
    "- name: Create booking",
    '- name: create-booking\n                    description: x\n                    action: { key: getJob, component: { key: servicetitan, isPublic: false, version: LATEST } }\n                    inputs: { connection: { type: configVar, value: ServiceTitan }, jobId: { type: value, value: "1" } }\n                  - name: Create booking',
    'Two steps have the key "createBooking"',
  ],
  [
    "two config variables of a name",
    jobs,
    "- key: Ticket Type",
    "- key: ServiceTitan",
    'Two config variables are called "ServiceTitan"',
  ],
  [
    "a public component of ours",
    jobs,
    "key: halopsa, isPublic: false",
    "key: halopsa, isPublic: true",
    "halopsa is a private component",
  ],
  [
    "a version of one tenant",
    jobs,
    "isPublic: true, version: LATEST",
    "isPublic: true, version: 12",
    "The version of loop must be LATEST",
  ],
  ["an unknown component", jobs, "key: loop,", "key: loops,", "There is no component loops"],
  [
    "an unknown action",
    jobs,
    "key: getBookingByTenant",
    "key: getBooking",
    "servicetitan has no action getBooking",
  ],
  [
    "an action as the trigger",
    jobs,
    "key: newAndUpdatedTickets",
    "key: listTickets",
    "halopsa has no trigger listTickets",
  ],
  [
    "an unknown input",
    jobs,
    "              externalId: {",
    "              externalID: {",
    "listBookingByProvider has no input externalID. Did you mean externalId?",
  ],
  [
    "a missing input",
    jobs,
    "              bookingProvider: { type: configVar, value: Booking Provider }\n              ext",
    "              ext",
    "bookingProvider: A required input is missing.",
  ],
  [
    "a blank input",
    jobs,
    "source: { type: value, value: HaloPSA }",
    'source: { type: value, value: "" }',
    "source: A required input is blank.",
  ],
  [
    "a value that the input does not offer",
    jobs,
    "value: bookingConverted",
    "value: bookingSold",
    '"bookingSold" is none of jobCompleted',
  ],
  [
    "a list as a value",
    form,
    "headers: { type: complex, value: [] }",
    'headers: { type: value, value: "" }',
    "A list must be complex",
  ],
  [
    "a value as a list",
    form,
    "source: { type: value, value: Website }",
    "source: { type: complex, value: [] }",
    "Only a list may be complex.",
  ],
  [
    "a form",
    form,
    "          source: { type: value",
    "          address: { type: value, value: x }\n          source: { type: value",
    "How a definition stores a form is not documented",
  ],
  [
    "a connection of another component",
    jobs,
    "connection: { type: configVar, value: ServiceTitan }\n              bookingProvider",
    "connection: { type: configVar, value: HaloPSA }\n              bookingProvider",
    "The connection is one of halopsa, not of servicetitan.",
  ],
  [
    "a connection that is none",
    jobs,
    "connection: { type: configVar, value: ServiceTitan }\n              bookingProvider",
    "connection: { type: configVar, value: Ticket Type }\n              bookingProvider",
    "must be a config variable that is a connection",
  ],
  [
    "an undeclared config variable",
    jobs,
    "status_id: { type: configVar, value: Status When Completed }",
    "status_id: { type: configVar, value: Status }",
    'There is no config variable "Status".',
  ],
  [
    "a template with an undeclared variable",
    form,
    "'{\"bookingId\": {{$createBooking.results.id}}}'",
    "'{{#Company}}'",
    'There is no config variable "Company".',
  ],
  [
    "no trigger",
    jobs,
    "        isTrigger: true\n        action: { key: newAndUpdatedTickets",
    "        action: { key: newAndUpdatedTickets",
    "The first step must be the trigger",
  ],
  [
    "a second trigger",
    jobs,
    "      - name: Each ticket\n",
    "      - name: Each ticket\n        isTrigger: true\n",
    "Only the first step may be a trigger.",
  ],
  [
    "no schedule",
    backfill,
    '        schedule: { type: value, value: "*/30 * * * *", meta: { scheduleType: minute, timeZone: "" } }\n',
    "",
    "A schedule is required for exportFeed.",
  ],
  [
    "a schedule for a webhook",
    form,
    "        isTrigger: true\n",
    '        isTrigger: true\n        schedule: { type: value, value: "* * * * *", meta: { scheduleType: minute, timeZone: "" } }\n',
    "A schedule is not supported for webhook.",
  ],
  ["a schedule that is none", backfill, "*/30 * * * *", "every 30 minutes", "is not a cron expression"],
  [
    "batches of a webhook",
    form,
    "    isSynchronous: true\n",
    "    isSynchronous: true\n    triggerResolver: { enabled: true, batchSize: 5, concurrentBatchLimit: 1 }\n",
    "A triggerResolver is not supported for webhook.",
  ],
  [
    "a synchronous poll",
    backfill,
    "isSynchronous: false",
    "isSynchronous: true",
    "A synchronous response is not supported for exportFeed.",
  ],
  [
    "too many retries of a batch",
    backfill,
    "retryConfig: { maxAttempts: 3",
    "retryConfig: { maxAttempts: 9",
    "at most 3 times",
  ],
  [
    "a reference to no step",
    jobs,
    "value: newTickets.results.body.data",
    "value: oldTickets.results.body.data",
    'There is no step with the key "oldTickets".',
  ],
  [
    "a reference to a later step",
    form,
    "value: formSubmission.results.body.data.phone",
    "value: createBooking.results.name",
    "The step runs later.",
  ],
  [
    "a reference to a field that does not exist",
    form,
    "{{$createBooking.results.id}}",
    "{{$createBooking.results.number}}",
    "The results have no number.",
  ],
  [
    "a field below a value",
    form,
    "{{$createBooking.results.id}}",
    "{{$createBooking.results.id.value}}",
    "The results have no id.value.",
  ],
  [
    "no results",
    form,
    "value: formSubmission.results.body.data.phone",
    "value: formSubmission.body.data.phone",
    'A reference continues with "results".',
  ],
  [
    "the item of a loop outside of it",
    jobs,
    "items: { type: reference, value: newTickets.results.body.data }",
    "items: { type: reference, value: eachTicket.currentItem }",
    "Only the steps of the loop can use currentItem.",
  ],
  [
    "the batch as one record",
    backfill,
    "value: jobFeed.results.body.data }",
    "value: jobFeed.results.body.data.id }",
    "The results have no body.data.id.",
  ],
  [
    "a loop over an object",
    jobs,
    "items: { type: reference, value: newTickets.results.body.data }",
    "items: { type: reference, value: newTickets.results.body.data.0 }",
    "is not a list.",
  ],
  [
    "a loop without steps",
    backfill,
    "      - name: Send batch",
    "      - name: Each\n        action: { key: loopOverItems, component: { key: loop, isPublic: true, version: LATEST } }\n        inputs: { items: { type: reference, value: jobFeed.results.body.data } }\n      - name: Send batch",
    "A loop has steps.",
  ],
  [
    "steps outside of a loop",
    backfill,
    "      - name: Send batch\n",
    "      - name: Send batch\n        steps: []\n",
    "Only a loop has steps.",
  ],
  [
    "branches of an action",
    backfill,
    "      - name: Send batch\n",
    "      - name: Send batch\n        branches: []\n",
    "This step has no branches.",
  ],
  [
    "a branch without its condition",
    jobs,
    "              - name: Not requested\n                steps",
    "              - name: Requested\n                steps",
    "The branches must be Not requested, Else",
  ],
  ["an unknown operator", jobs, "value: isEmpty", "value: isNothing", "There is no operator isNothing."],
  [
    "a term too many",
    jobs,
    '                      - { name: "", type: reference, value: findBookings.results.data }',
    '                      - { name: "", type: reference, value: findBookings.results.data }\n                      - { name: "", type: value, value: x }',
    "isEmpty has 1 term, not 2.",
  ],
  [
    "a config variable on no page",
    jobs,
    "      - { type: configVar, value: Ticket Type }\n",
    "",
    "A config variable is on one page; this one is on 0.",
  ],
  [
    "a page with an undeclared variable",
    jobs,
    "      - { type: configVar, value: Ticket Type }\n",
    "      - { type: configVar, value: Ticket Type }\n      - { type: configVar, value: Team }\n",
    'configPages: There is no config variable "Team".',
  ],
  [
    "an unused config variable",
    backfill,
    "from: { type: configVar, value: Start Date }",
    'from: { type: value, value: "" }',
    "No step and no other config variable uses it.",
  ],
  [
    "an unknown connection",
    jobs,
    "key: haloPsaConnection",
    "key: haloConnection",
    "halopsa has no connection haloConnection.",
  ],
  [
    "an unknown field of a connection",
    jobs,
    "      environment: {",
    "      region: {",
    "The connection has no such field.",
  ],
  [
    "a hidden field of a connection",
    jobs,
    "      environment: { type: value, value: production }",
    "      scopes: { type: value, value: all }",
    "The field is hidden",
  ],
  [
    "a secret",
    jobs,
    "      environment: { type: value, value: production }",
    "      clientSecret: { type: value, value: abc }",
    "A secret must have no value.",
  ],
  [
    "a value that the connection does not offer",
    jobs,
    "value: production",
    "value: staging",
    '"staging" is none of production, integration.',
  ],
  [
    "another type than the data source",
    jobs,
    "    dataType: picklist",
    "    dataType: objectSelection",
    "The data source is of the type picklist",
  ],
  [
    "an unknown data source",
    jobs,
    "key: selectTicketType",
    "key: selectTicketTypes",
    "halopsa has no data source selectTicketTypes.",
  ],
  [
    "a data source on the page of its connection",
    jobs,
    "  - name: Options\n    tagline: Which tickets become jobs\n    userLevelConfigured: false\n    elements:\n",
    "",
    "must be on a later page than",
  ],
  [
    "a default that is no number",
    backfill,
    '    dataType: string\n    defaultValue: ""',
    "    dataType: number\n    defaultValue: soon",
    'The default "soon" is not a number.',
  ],
];

test.each(MISTAKES)("%s is found", (_, text, from, to, expected) => {
  expect(text).toContain(from);
  const { problems } = validate(text.replace(from, () => to));
  const messages = problems.map(({ where, message }) => `${where}: ${message}`);
  expect(messages.join("\n")).toContain(expected);
});

test("a step in a branch cannot be used outside of it", () => {
  const from = "                  - name: Remember created client";
  const text = readRecipe("servicetitan-customers-to-halopsa-clients");
  const outside = `      - name: Last client
        action: { key: getClient, component: { key: halopsa, isPublic: false, version: LATEST } }
        inputs:
          connection: { type: configVar, value: HaloPSA }
          id: { type: reference, value: createClient.results.id }
`;
  expect(text).toContain(from);
  const { problems } = validate(`${text.trimEnd()}\n${outside}`);
  expect(problems.map(({ message }) => message)).toEqual([
    "createClient.results.id: The step is in a loop or branch, and cannot be used outside of it.",
  ]);
});
