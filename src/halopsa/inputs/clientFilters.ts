import { flag, group, id, text } from "../../kit/inputs";
import { activity, count, idFilter, search, ticketareaId, toplevelId, viewId } from "./common";

const only = (label: string, what: string) => flag({ label, comments: `Yes: only ${what}.` });
const include = (label: string, what: string) => flag({ label, comments: `Yes also gives ${what}.` });

/** Documented as true or false, though the names say dates: both are taken. */
const updated = (label: string, field: string) =>
  text({
    label,
    comments: `HaloPSA documents true or false: whether the field ${field} is included. A date is sent as it is.`,
    example: "true",
  });

const order = (rank: string) =>
  text({
    label: `Order ${rank}`,
    comments: "A further field to sort by, by its name in the API.",
    example: "name",
  });
const descending = (rank: string) =>
  flag({
    label: `Order ${rank} Descending`,
    comments: `Yes sorts Order ${rank} from the highest value down.`,
  });

/** The filters that HaloPSA's list of clients takes. */
export const clientFilters = {
  search,
  search_name_only: text({
    label: "Search Name Only",
    comments: "Only clients whose name matches this text.",
    example: "Northwind",
  }),
  advanced_search: text({
    label: "Advanced Search",
    comments: "Conditions in the form that HaloPSA's own advanced search sends.",
    example: '[{"filter_name": "name", "filter_type": 2, "filter_value": "North"}]',
  }),
  ...activity,
  activeinactive: text({
    label: "Active and Inactive",
    comments: "Both of the above in one: includeactive and includeinactive, with a comma between them.",
    example: "includeactive,includeinactive",
  }),
  toplevel_id: toplevelId,
  ticketarea_id: ticketareaId,
  view_id: viewId,
  columns_id: id({
    label: "Columns ID",
    comments: "A saved profile of columns. Its number stands in the address of the page that shows it.",
    example: "5",
  }),
  domain: text({
    label: "Domain",
    comments: "The part of HaloPSA whose permissions count, such as opps.",
    example: "opps",
  }),
  accountmanageronly: only("Account Manager Only", "clients whose account manager is the connection's agent"),
  exclude_internal: flag({ label: "Exclude Internal", comments: "Yes leaves internal clients out." }),
  callplan: only("Call Plan", "clients whose call date is past"),
  integration_type: text({
    label: "Integration Type",
    comments: "Only clients of this integration.",
    example: "azure",
  }),
  integration_tenantids: idFilter({
    label: "Integration Tenant IDs",
    comments: "Only clients of these tenants of an integration, as HaloPSA numbers them.",
  }),
  integrations: group({
    label: "Integrated Clients",
    comments: "Only clients that come from one of HaloPSA's integrations.",
    inputs: {
      azureclients: only("Azure Clients", "clients linked with Azure"),
      gficlients: only("GFI Clients", "clients linked with GFI"),
      issentinel: only("Sentinel Clients", "clients linked with Sentinel"),
      sentinelid: id({
        label: "Sentinel ID",
        comments: "Only the client with this ID in Sentinel.",
        example: "6",
      }),
      snowclients: only("Snow Clients", "clients linked with Snow"),
      isservicenow: only("ServiceNow Clients", "clients linked with ServiceNow"),
      snowaccountid: id({
        label: "ServiceNow Account ID",
        comments: "Only the client of this ServiceNow account.",
        example: "6",
      }),
      isjira: only("Jira Clients", "clients linked with Jira"),
    },
  }),
  includes: group({
    label: "Included Fields",
    comments: "What each client is given with.",
    inputs: {
      includenotes: include("Include Notes", "the client's notes"),
      includeazuretenants: include("Include Azure Tenants", "the linked Azure tenants"),
      includeinvoicetemplatename: include(
        "Include Invoice Template Name",
        "the name of the invoice template",
      ),
      includeqbofields: include("Include QuickBooks Fields", "the fields of QuickBooks Online"),
      includecolumns: include("Include Columns", "what the list's columns are"),
      showcounts: include("Show Counts", "how many tickets there are"),
      include_custom_fields: text({
        label: "Include Custom Fields",
        comments: "The IDs of the custom fields to give, with commas between them.",
        example: "214,215",
      }),
      sitefields: text({
        label: "Site Fields",
        comments: "The IDs of the site fields to give, with commas between them.",
        example: "12,13",
      }),
      lastupdatefromdate: updated("Last Update From", "lastupdatefromdate"),
      lastupdatetodate: updated("Last Update To", "lastupdatetodate"),
    },
  }),
  idonly: flag({
    label: "ID Only",
    comments: "Yes gives the IDs alone, all at once: there are no pages then.",
  }),
  count,
  furtherSorting: group({
    label: "Further Sorting",
    comments: "What clients that are equal in the first order are sorted by.",
    inputs: {
      order2: order("2"),
      orderdesc2: descending("2"),
      order3: order("3"),
      orderdesc3: descending("3"),
      order4: order("4"),
      orderdesc4: descending("4"),
      order5: order("5"),
      orderdesc5: descending("5"),
    },
  }),
};

/** What a client is read with. */
export const clientDetails = {
  includedetails: include("Include Details", "the objects that belong to the client"),
  includeactivity: include("Include Activity", "the activity on the client's tickets"),
  includeperiods: include("Include Periods", "the pre-pay periods"),
  includeprepay: include("Include Prepay", "the pre-pay balance"),
  getavailablerts: include("Include Available Ticket Types", "the types of tickets that the client may log"),
  tickettype_id: id({
    label: "Ticket Type ID",
    comments: "The type of ticket that the client is read for.",
    example: "1",
    dataSource: "selectTicketType",
  }),
  domain: clientFilters.domain,
};
