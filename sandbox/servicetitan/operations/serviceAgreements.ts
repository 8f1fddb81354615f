import { choice, type Operation, oneOf, same, wholeNumber } from "../../core";
import type { World } from "../world";
import { agreementStatuses, type ServiceAgreement } from "../world/serviceAgreements";
import { get, idsFilter, list, sortKeys, tenantPath, timeFilters } from "./common";
import { exportFeed } from "./exportFeed";

const path = (rest: string) => tenantPath("service-agreements", rest);

const show = ({ active: _active, ...agreement }: ServiceAgreement) => agreement;

export const serviceAgreementOperations: Operation<World>[] = [
  list<ServiceAgreement>({
    path: path("service-agreements"),
    rows: (world) => world.serviceAgreements.all().filter(({ active }) => active),
    filters: {
      ids: idsFilter<ServiceAgreement>(),
      customerIds: oneOf(wholeNumber, (row: ServiceAgreement) => row.customerId),
      businessUnitIds: oneOf(wholeNumber, (row: ServiceAgreement) => row.businessUnitId),
      status: same(choice(...agreementStatuses), (row: ServiceAgreement) => row.status),
      ...timeFilters<ServiceAgreement>(),
    },
    sort: {
      ...sortKeys<ServiceAgreement>(),
      Name: (row) => row.name,
      StartDate: (row) => row.startDate,
      EndDate: (row) => row.endDate,
    },
    show,
  }),
  get<ServiceAgreement>({
    path: path("service-agreements/:id"),
    label: "Service agreement",
    from: (world) => world.serviceAgreements,
    show,
  }),
  exportFeed<ServiceAgreement>({
    path: path("export/service-agreements"),
    rows: (world) => world.serviceAgreements.all(),
    show: (agreement) => agreement,
  }),
];
