import { firstId } from "../world/ids";
import type { Employee, Technician } from "../world/people";
import type { Context } from "./context";
import { sampleCustomFields } from "./customFields";
import { address, isEveryNth, lookupTimestamps, phoneNumber, range } from "./generators";

export const SKILLS = ["Furnace repair", "Heat pumps", "Water heaters", "Panel upgrades", "Drain cleaning"];
const employeeRoles = ["CSR", "Dispatch", "Accounting", "GeneralOffice", "FieldManager", "SalesManager"];
export const TEAMS = ["North Team", "South Team", "Install Crew"];

export const seedTechnicians = ({ faker: fakerFor, size, world }: Context): Technician[] => {
  const faker = fakerFor("technicians");
  return range(size.technicians).map((index) => {
    const firstName = faker.person.firstName();
    const lastName = faker.person.lastName();
    const phone = phoneNumber(faker);
    const home = address(faker);
    const times = lookupTimestamps(faker);
    const isInstaller = isEveryNth(index, 4);
    return {
      id: firstId.technicians + index,
      userId: firstId.users + 1000 + index,
      name: `${firstName} ${lastName}`,
      roleIds: [firstId.userRoles + 6 + (index % 3)],
      businessUnitId: firstId.businessUnits + (index % 8),
      mainZoneId: firstId.zones + (index % 6),
      zoneIds: [firstId.zones + (index % 6)],
      ...times,
      email: `${firstName}.${lastName}@example.com`.toLowerCase().replace(/[^a-z.@]/g, ""),
      phoneNumber: phone,
      loginName: `${firstName}${index}`.toLowerCase(),
      home: { ...home, streetAddress: home.street },
      dailyGoal: 1200 + (index % 5) * 250,
      isManagedTech: true,
      licenseType: isInstaller ? "ManagedInstaller" : "ManagedTech",
      customFields: sampleCustomFields(world, "technician", index),
      active: !isEveryNth(index, 9),
      aadUserId: null,
      burdenRate: 12.5,
      team: TEAMS[index % TEAMS.length]!,
      jobFilter: "AllScheduledDispatchedWorkingToday",
      permissions: [{ id: 12, value: "Allow" }],
      accountLocked: false,
      commissionRate: 3,
      currentValue: null,
      firstName,
      lastName,
      hourlyRate: 24 + (index % 10),
      jobId: null,
      mobilePhone: phone,
      outboundCallerId: null,
      payrollId: `P${1000 + index}`,
      payrollProfileId: null,
      appoitmentId: null,
      shiftStart: "08:00:00",
      shiftEnd: "17:00:00",
      soldByRate: 2,
      startDate: times.createdOn,
      status: "Idle",
      skills: [{ id: firstId.skills + (index % SKILLS.length), name: SKILLS[index % SKILLS.length]! }],
      positions: [isInstaller ? "Installer" : "Service"],
      location: {
        latitude: home.latitude,
        longitude: home.longitude,
        coordinatesUpdatedOn: times.modifiedOn,
      },
      bio: null,
      memo: null,
    };
  });
};

export const seedEmployees = ({ faker: fakerFor, size }: Context): Employee[] => {
  const faker = fakerFor("employees");
  return range(size.employees).map((index) => {
    const firstName = faker.person.firstName();
    const lastName = faker.person.lastName();
    const { latitude: _latitude, longitude: _longitude, ...home } = address(faker);
    const times = lookupTimestamps(faker);
    return {
      id: firstId.employees + index,
      userId: firstId.users + index,
      name: `${firstName} ${lastName}`,
      firstName,
      lastName,
      managerId: index === 0 ? null : firstId.employees,
      role: employeeRoles[index % employeeRoles.length]!,
      roleIds: [firstId.userRoles + (index % 6)],
      businessUnitId: null,
      ...times,
      email: `${firstName}.${lastName}@example.com`.toLowerCase().replace(/[^a-z.@]/g, ""),
      phoneNumber: phoneNumber(faker),
      loginName: `${lastName}${index}`.toLowerCase(),
      active: !isEveryNth(index, 10),
      aadUserId: null,
      accountLocked: false,
      home,
      agentId: 100 + index,
      startDate: times.createdOn,
      terminationDate: null,
      hourlyRate: 22 + (index % 8),
      overtimeProfileId: null,
      customFields: [],
      permissions: [],
    };
  });
};
