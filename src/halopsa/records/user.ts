import { z } from "zod";
import { record } from "../../kit/action/record";
import * as field from "./shared";

/** A contact at a client. The staff of the service provider are agents. */
export const user = record(
  "user",
  () =>
    z.looseObject({
      id: field.id(),
      name: field.text(),
      firstname: field.text(),
      surname: field.text(),
      initials: field.text(),
      emailaddress: field.text(),
      phonenumber: field.text(),
      mobilenumber: field.text(),
      client_id: field.reference(),
      client_name: field.text(),
      site_id: field.number(),
      site_name: field.text(),
      inactive: field.flag(),
      isimportantcontact: field.flag(),
      notes: field.text(),
      customfields: field.customfields(),
    }),
  {
    id: 204,
    name: "Dana Reyes",
    firstname: "Dana",
    surname: "Reyes",
    initials: "DR",
    emailaddress: "dana@northwind.example.com",
    phonenumber: "+44 20 7946 0018",
    mobilenumber: "+44 7700 900018",
    client_id: 12,
    client_name: "Northwind Dental",
    site_id: 18,
    site_name: "Main Office",
    inactive: false,
    isimportantcontact: true,
  },
);
