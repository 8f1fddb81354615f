import { choice, flag, id, ids, labeled, required, text, texts } from "../../kit/inputs";
import { GL_ACCOUNT_SOURCES } from "../records/values";
import {
  active,
  changedBetween,
  commaSeparated,
  createdBetween,
  idFilter,
  limited,
  MOST_IDS,
} from "./common";

export const paymentTypeId = required(
  id({
    label: "Payment Type ID",
    comments: "The ID of the payment type.",
    dataSource: "selectPaymentType",
  }),
);

/** The filters of List Payment Types. */
export const paymentTypeFilters = {
  ids: idFilter({
    label: "Payment Type IDs",
    comments: "Only return these payment types.",
    dataSource: "selectPaymentType",
  }),
  active,
  ...createdBetween,
};

export const paymentTermId = required(
  id({
    label: "Payment Term ID",
    comments: "The ID of the payment term.",
    dataSource: "selectPaymentTerm",
  }),
);

/** The filters of List Payment Terms. */
export const paymentTermFilters = {
  ids: idFilter({
    label: "Payment Term IDs",
    comments: "Only return these payment terms.",
    dataSource: "selectPaymentTerm",
  }),
  ...changedBetween,
};

/** The filters of List Tax Zones. */
export const taxZoneFilters = {
  ids: commaSeparated(
    ids({
      label: "Tax Zone IDs",
      comments: "Only return these tax zones.",
      dataSource: "selectTaxZone",
    }),
  ),
  active,
  ...changedBetween,
};

export const glAccountId = required(
  id({
    label: "GL Account ID",
    comments: "The ID of the general ledger account.",
    dataSource: "selectGeneralLedgerAccount",
  }),
);

/** The fields of a general ledger account, for creates and updates. */
export const glAccountFields = {
  name: text({
    label: "Name",
    comments: "The name of the account.",
    example: "Service Revenue",
  }),
  number: text({
    label: "Number",
    comments: "The account number in the chart of accounts.",
    example: "4000",
    placeholder: "Enter an account number",
  }),
  description: text({
    label: "Description",
    comments: "What the account is used for.",
    example: "Revenue from service calls",
  }),
  type: text({
    label: "Type",
    comments: "The name of an account type. To find the names, use List GL Account Types.",
    example: "Income",
    placeholder: "Enter an account type",
  }),
  subtype: text({
    label: "Subtype",
    comments:
      "The name of an account type whose parent is Type. To find the names, use List GL Account Types.",
    example: "Sales",
    placeholder: "Enter an account subtype",
  }),
};

/** Several texts in one query parameter, which are matched whole. */
const textFilter = (about: Parameters<typeof texts>[0]) =>
  commaSeparated(texts({ ...about, comments: `${about.comments} Maximum ${MOST_IDS}.`, most: MOST_IDS }));

const LONGEST_DESCRIPTION = 255;

/** The filters of List GL Accounts. */
export const glAccountFilters = {
  ids: idFilter({
    label: "GL Account IDs",
    comments: "Only return these general ledger accounts.",
    dataSource: "selectGeneralLedgerAccount",
  }),
  names: textFilter({
    label: "Names",
    comments: "Only return accounts with these names.",
    example: "Service Revenue",
  }),
  numbers: textFilter({
    label: "Numbers",
    comments: "Only return accounts with these account numbers.",
    example: "4000",
    placeholder: "Enter an account number",
  }),
  types: textFilter({
    label: "Types",
    comments: "Only return accounts of these types.",
    example: "Income",
    placeholder: "Enter an account type",
  }),
  subtypes: textFilter({
    label: "Subtypes",
    comments: "Only return accounts of these subtypes.",
    example: "Sales",
    placeholder: "Enter an account subtype",
  }),
  description: limited(
    text({
      label: "Description",
      comments: "Only return accounts whose description contains this text.",
      example: "revenue",
    }),
    LONGEST_DESCRIPTION,
  ),
  source: choice(labeled(GL_ACCOUNT_SOURCES, { PublicApi: "Public API" }), {
    label: "Source",
    comments: "Only return accounts that were created in this way.",
    example: "AccountingSystem",
  }),
  isIntacctGroup: flag({
    label: "Is Intacct Group",
    comments: "Yes returns only groups of Sage Intacct accounts.",
  }),
  isIntacctBankAccount: flag({
    label: "Is Intacct Bank Account",
    comments: "Yes returns only Sage Intacct bank accounts.",
  }),
  active,
  ...changedBetween,
};

/** The filters of List GL Account Types. */
export const glAccountTypeFilters = {
  ids: idFilter({
    label: "GL Account Type IDs",
    comments: "Only return these account types.",
    dataSource: "selectGeneralLedgerAccountType",
  }),
  names: textFilter({
    label: "Names",
    comments: "Only return account types with these names.",
    example: "Income",
    placeholder: "Enter an account type",
  }),
  active,
  ...changedBetween,
};
