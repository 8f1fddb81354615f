import type { Agent } from "../world";
import { teams } from "../world/lookups";
import type { Context } from "./context";
import { range } from "./generators";

export const seedAgents = ({ faker: fakerFor }: Context): Agent[] => {
  const faker = fakerFor("agents");
  const staff = range(14).map((index) => {
    const name = `${faker.person.firstName()} ${faker.person.lastName()}`;
    return {
      id: 2 + index,
      name,
      initials: name.replace(/[^A-Z]/g, "").slice(0, 2),
      email: `${name.toLowerCase().replace(/[^a-z]+/g, ".")}@acme.example.com`,
      jobtitle: "Service desk engineer",
      team: teams[index % teams.length]!.name,
      isdisabled: index % 9 === 8,
      isapiagent: false,
      colour: faker.color.rgb(),
    };
  });
  const api = {
    ...staff[0]!,
    id: 90,
    name: "Integration",
    initials: "IN",
    email: "integration@acme.example.com",
    jobtitle: "",
    isdisabled: false,
    isapiagent: true,
  };
  return [...staff, api];
};
