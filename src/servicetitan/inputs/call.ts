import {
  choice,
  dateTime,
  described,
  flag,
  form,
  id,
  json,
  longText,
  required,
  text,
  wholeNumber,
} from "../../kit/inputs";
import { CALL_TYPES } from "../records/values";
import { active, changedBetween, idFilter } from "./common";
import { customerId } from "./customer";
import { campaignId } from "./job";
import { locationId } from "./location";
import { phoneFilter, plainPhone } from "./phone";

export const callId = required(
  id({ label: "Call ID", comments: "The ID of the call.", dataSource: "selectCall" }),
);

const agentId = id({
  label: "Agent ID",
  comments: "The employee who took the call.",
  placeholder: "Enter an employee ID",
  dataSource: "selectEmployee",
});

/**
 * The customer or the location of a call.
 * @param record such as "customer"
 */
const party = (label: string, record: string, recordId: typeof customerId) =>
  required(
    form({
      label,
      comments: `The ${record} to link the call to. Blank fields are read from the ${record}.`,
      blankText: "drop",
      inputs: {
        id: required(described(recordId, `The ID of the ${record}.`)),
        name: text({
          label: "Name",
          comments: `The name of the ${record}.`,
          example: "Jordan Smith",
        }),
        address: json({
          label: "Address",
          comments: `The address of the ${record}: an object with street, unit, city, state, zip and country, and optionally latitude and longitude.`,
          example:
            '{"street": "801 N Brand Blvd", "unit": "700", "city": "Glendale", "state": "CA", "zip": "91203", "country": "USA"}',
        }),
        contacts: json({
          label: "Contacts",
          comments: `The contacts of the ${record}: a list of objects with type, value and memo, and the id of an existing contact.`,
          example: '[{"id": 3101, "type": "Phone", "value": "8185550101", "memo": ""}]',
        }),
      },
    }),
  );

/** The fields of a call that can be changed. */
export const callFields = {
  callType: choice(CALL_TYPES, {
    label: "Call Type",
    comments: "The outcome of the call. NotLead marks calls that are not inquiries.",
    example: "Excused",
  }),
  reason: required(
    form({
      label: "Reason",
      comments: "The reason for the call.",
      inputs: {
        name: required(
          text({ label: "Name", comments: "The name of the call reason.", example: "Price shopper" }),
        ),
        lead: required(flag({ label: "Lead", comments: "Whether calls with this reason count as leads." })),
      },
    }),
  ),
  excuseMemo: required(
    longText({
      label: "Excuse Memo",
      comments: "Why the call led to no job.",
      example: "Only asked for the opening hours",
    }),
  ),
  customer: party("Customer", "customer", customerId),
  location: party("Location", "location", locationId),
  tag: required(text({ label: "Tag", comments: "The name of the call's tag.", example: "VIP" })),
  campaignId: described(campaignId, "The marketing campaign that led to the call."),
  jobId: id({ label: "Job ID", comments: "The job that the call led to.", dataSource: "selectJob" }),
  agentId,
};

/** The filters of List Calls. */
export const callFilters = {
  ids: idFilter({ label: "Call IDs", comments: "Only return these calls.", dataSource: "selectCall" }),
  callerPhoneNumber: phoneFilter(
    {
      label: "Caller Phone Number",
      comments: "Only return calls from this phone number.",
    },
    plainPhone,
  ),
  phoneNumberCalled: phoneFilter(
    {
      label: "Phone Number Called",
      comments: "Only return calls to this phone number.",
    },
    plainPhone,
  ),
  minDuration: wholeNumber({
    label: "Minimum Duration",
    comments: "Only return calls that lasted at least this number of seconds.",
    example: "30",
    minimum: 0,
  }),
  campaignId: described(campaignId, "Only return calls from this marketing campaign."),
  agentId: described(agentId, "Only return calls that this employee took."),
  agentName: text({
    label: "Agent Name",
    comments: "Only return calls that an agent with this name took.",
    example: "Dana Reyes",
  }),
  agentIsExternal: flag({
    label: "Agent Is External",
    comments: "Yes returns only calls that an external call center took, No only the others.",
  }),
  agentExternalId: id({
    label: "Agent External ID",
    comments: "Only return calls that the agent with this ID at an external call center took.",
    placeholder: "Enter an agent's external ID",
  }),
  sid: text({
    label: "SID",
    comments: "Only return the call with this ID of the telephone system.",
    example: "CA0123456789abcdef0123456789abcdef",
  }),
  tag: text({ label: "Tag", comments: "Only return calls with this tag.", example: "VIP" }),
  active,
  ...changedBetween,
  createdAfter: dateTime({
    label: "Created After",
    comments: "Only return calls created after this time.",
  }),
  modifiedAfter: dateTime({
    label: "Modified After",
    comments: "Only return calls modified after this time.",
  }),
};
