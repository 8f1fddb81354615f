import { rewrite } from "../../../sandbox/serviceos/paths";

it.each([
  ["tickets.php", "tickets"],
  ["tickets.php?page=2", "tickets?page=2"],
  ["tickets.php?id=5", "tickets/5"],
  ["tickets.php?id=5&action=comments&page=2", "tickets/5/comments?page=2"],
  ["tickets.php/5/comments", "tickets/5/comments"],
  ["assets.php?id=100&action=ports&port_id=501", "assets/100/ports/501"],
  ["dropdowns.php?id=a%2Fb", "dropdowns/a%2Fb"],
  ["activity-log.php?action=create", "activity-log?action=create"],
  ["tickets/5?action=comments", "tickets/5?action=comments"],
])("converts %s", (path, rewritten) => {
  expect(rewrite(`/admin/api/v1/${path}`)).toBe(`/admin/api/v1/${rewritten}`);
});

it("leaves other paths alone", () => {
  expect(rewrite("/helpdesk/api/v1/tickets.php?id=5")).toBe("/helpdesk/api/v1/tickets.php?id=5");
});
