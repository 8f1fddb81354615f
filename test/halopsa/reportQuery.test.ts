import { onlyReads } from "../../src/halopsa/inputs/report";

describe("the SQL of Run Report Query", () => {
  test.each([
    "SELECT Faultid FROM Faults",
    "  select top 5 * from faults -- delete nothing",
    "/* update */ WITH open_faults AS (SELECT 1 AS one) SELECT one FROM open_faults",
    "SELECT 'drop; it''s an insert' AS text, [update], \"delete\" FROM Faults",
    "SELECT last_update, datecreated, deleted FROM Faults",
  ])("accepts %s", (sql) => {
    expect(onlyReads(sql)).toBe(true);
  });

  test.each([
    "DELETE FROM Faults",
    "SELECT 1; drop table Faults",
    "WITH old AS (SELECT 1 AS one) DELETE FROM old",
    "SELECT * INTO copied FROM Faults",
    "EXEC sp_who",
    "SELECT 'it''s'; UPDATE Faults SET Symptom = 'x'",
    "",
  ])("refuses %s", (sql) => {
    expect(onlyReads(sql)).toBe(false);
  });
});
