/** The modules of the API, as scopes abbreviate them. */
const MODULES: { [module: string]: string } = {
  accounting: "acc",
  crm: "crm",
  "customer-interactions": "csi",
  dispatch: "dis",
  equipmentsystems: "eqs",
  findings: "fdgs",
  forms: "frm",
  inventory: "inv",
  jbce: "jbce",
  jpm: "jpm",
  marketing: "mrk",
  marketingads: "mads",
  marketingreputation: "mrep",
  memberships: "mem",
  payroll: "prl",
  pricebook: "pb",
  reporting: "rpr",
  sales: "sal",
  schedulingpro: "sp",
  "service-agreements": "sa",
  settings: "stt",
  taskmanagement: "tsm",
  telecom: "tlc",
  timesheets: "tms",
};

/** Resources whose scope has another name than the first segment of their path. */
const RESOURCES: { [segment: string]: string } = {
  clientspecificpricing: "csp",
  "gps-provider": "gpspings",
  materialsmarkup: "materials",
  "membership-status-changes": "memberships",
  "report-category": "reports",
  routers: "schedulers",
  status: "estimates",
  "technician-ratings": "technicianrating",
};

/** Segments of a path that name no resource. */
const isResource = (segment: string) => !/^(v\d+|\d+|export|tenant)$/.test(segment);

/** What contains the resource, with its ID: it has no scope of its own. */
const CONTAINERS = [
  /\/booking-provider\/[^/]+(?=\/)/,
  /\/work-breakdown-structure(?:\/projects\/[^/]+)?(?=\/)/,
  /\/(?:employees|technicians)\/[^/]+(?=\/payroll-settings(?:\/|$))/,
];

/** Requests that read although their method writes: a report is run with POST, and opt-outs are found with it. */
const READS = /^POST (?:reporting\/|telecom\/v3\/optinouts\/optouts\/getlist$)/;

/**
 * The scope that an app needs for a request.
 * @param operation such as "PUT jpm/jobs/5/cancel"
 * @returns "tn.jpm.jobs:w"; "jobs:w" if the module is not known
 */
export function scopeOf(operation: string): string {
  const [method = "", path = ""] = operation.split(" ");
  const [module = "", ...segments] = CONTAINERS.reduce((rest, one) => rest.replace(one, ""), path).split("/");
  const segment = segments.find(isResource) ?? "";
  const resource =
    (Object.hasOwn(RESOURCES, segment) ? RESOURCES[segment] : undefined) ?? segment.replace(/[^a-z]/gi, "");
  const access = method === "GET" || method === "HEAD" || READS.test(operation) ? "r" : "w";
  const prefix = Object.hasOwn(MODULES, module) ? `tn.${MODULES[module]}.` : "";
  return `${prefix}${resource}:${access}`;
}
