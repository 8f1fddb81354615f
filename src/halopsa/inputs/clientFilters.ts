import { flag, group, id, text } from "../../kit/inputs";
import {
  activity,
  advancedSearch,
  count,
  excludeInternal,
  idFilter,
  idonly,
  ofToplevel,
  search,
  ticketareaId,
  viewId,
} from "./common";
import { include } from "./parts";

const only = (label: string, clients: string) =>
  flag({ label, comments: `Whether to return only ${clients}.` });

/** HaloPSA documents true or false, although the names suggest dates. Both are accepted. */
const lastUpdate = (label: string, parameter: string) =>
  text({
    label,
    comments: `The value of ${parameter}, sent unchanged. HaloPSA documents true or false. A date is accepted too.`,
    example: "true",
    placeholder: "Enter true, false or a date",
  });

const fieldIds = (label: string, fields: string, example: string) =>
  text({
    label,
    comments: `The IDs of the ${fields} to return, separated by commas.`,
    example,
    placeholder: "Enter IDs separated by commas",
  });

const sortField = (rank: number) =>
  text({
    label: `Order ${rank}`,
    comments: "The next field to sort by, by its name in the API.",
    example: "name",
    placeholder: "Enter a field name",
  });

const descending = (rank: number) =>
  flag({
    label: `Order ${rank} Descending`,
    comments: `Whether to sort Order ${rank} in descending order.`,
  });

const domain = text({
  label: "Domain",
  comments: "The area of HaloPSA whose permissions apply, such as opps for opportunities.",
  example: "opps",
});

/** The filters of List Clients. */
export const clientFilters = {
  search,
  search_name_only: text({
    label: "Search Name Only",
    comments: "The text to search for in client names only.",
    example: "Northwind",
    placeholder: "Enter text to search for",
  }),
  advanced_search: advancedSearch,
  ...activity,
  activeinactive: text({
    label: "Active and Inactive",
    comments: "Include Active and Include Inactive as one value, separated by a comma.",
    example: "includeactive,includeinactive",
    placeholder: "Enter values separated by commas",
  }),
  toplevel_id: ofToplevel,
  ticketarea_id: ticketareaId,
  view_id: viewId,
  columns_id: id({
    label: "Columns ID",
    comments: "The ID of a saved column profile, from the URL of the list that shows it.",
    example: "5",
    placeholder: "Enter a column profile ID",
  }),
  domain,
  accountmanageronly: only("Account Manager Only", "clients whose account manager is the connection's agent"),
  exclude_internal: excludeInternal("clients"),
  callplan: only("Call Plan", "clients whose call date has passed"),
  integration_type: text({
    label: "Integration Type",
    comments: "Only return clients from this type of integration.",
    example: "azure",
  }),
  integration_tenantids: idFilter({
    label: "Integration Tenant IDs",
    comments: "Only return clients of these integration tenants, by their IDs in HaloPSA.",
    example: "3",
  }),
  integrations: group({
    label: "Integrated Clients",
    comments: "Filters for clients from HaloPSA's integrations.",
    inputs: {
      azureclients: only("Azure Clients", "clients linked to Azure"),
      gficlients: only("GFI Clients", "clients linked to GFI"),
      issentinel: only("Sentinel Clients", "clients linked to Sentinel"),
      sentinelid: id({
        label: "Sentinel ID",
        comments: "Only return the client with this ID in Sentinel.",
        example: "6",
        placeholder: "Enter the ID from Sentinel",
      }),
      snowclients: only("Snow Clients", "clients linked to Snow"),
      isservicenow: only("ServiceNow Clients", "clients linked to ServiceNow"),
      snowaccountid: id({
        label: "ServiceNow Account ID",
        comments: "Only return the client linked to this ServiceNow account.",
        example: "8",
        placeholder: "Enter the ID from ServiceNow",
      }),
      isjira: only("Jira Clients", "clients linked to Jira"),
    },
  }),
  includes: group({
    label: "Included Fields",
    comments: "Additional fields to return for each client.",
    inputs: {
      includenotes: include("Include Notes", "the client's notes"),
      includeazuretenants: include("Include Azure Tenants", "the linked Azure tenants"),
      includeinvoicetemplatename: include(
        "Include Invoice Template Name",
        "the name of the invoice template",
      ),
      includeqbofields: include("Include QuickBooks Fields", "the QuickBooks Online fields"),
      includecolumns: include("Include Columns", "the definitions of the list's columns"),
      showcounts: include("Show Counts", "the number of tickets"),
      include_custom_fields: fieldIds("Include Custom Fields", "custom fields", "214,215"),
      sitefields: fieldIds("Site Fields", "site fields", "12,13"),
      lastupdatefromdate: lastUpdate("Last Update From", "lastupdatefromdate"),
      lastupdatetodate: lastUpdate("Last Update To", "lastupdatetodate"),
    },
  }),
  idonly,
  count,
  furtherSorting: group({
    label: "Further Sorting",
    comments: "Fields to sort by after the one in Sorting.",
    inputs: {
      order2: sortField(2),
      orderdesc2: descending(2),
      order3: sortField(3),
      orderdesc3: descending(3),
      order4: sortField(4),
      orderdesc4: descending(4),
      order5: sortField(5),
      orderdesc5: descending(5),
    },
  }),
};

/** The details that Get Client can include. */
export const clientDetails = {
  includedetails: include("Include Details", "the objects that belong to the client"),
  includeactivity: include("Include Activity", "the client's ticket activity"),
  includeperiods: include("Include Periods", "the prepay periods"),
  includeprepay: include("Include Prepay", "the prepay balance"),
  getavailablerts: include(
    "Include Available Ticket Types",
    "the ticket types that the client's users can create",
  ),
  tickettype_id: id({
    label: "Ticket Type ID",
    comments: "The ID of the ticket type that the details apply to.",
    example: "1",
    dataSource: "selectTicketType",
  }),
  domain,
};
