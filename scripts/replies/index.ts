/**
 * Compares the responses of the ServiceTitan sandbox with ServiceTitan's OpenAPI files.
 * @example npx tsx scripts/replies PATH_OF_THE_OPENAPI_FILES
 */
import { check } from "./check";

async function main([folder]: string[]): Promise<number> {
  if (!folder) {
    console.error("Name the folder of ServiceTitan's OpenAPI files: npx tsx scripts/replies FOLDER");
    return 2;
  }
  const { problems, checked, undocumented } = await check(folder);
  for (const problem of problems) console.log(problem);
  console.log(
    `${checked} operations of the ServiceTitan sandbox were compared with their schemas, ${undocumented.length} without a documented response were not. Problems: ${problems.length}.`,
  );
  return problems.length > 0 ? 1 : 0;
}

main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
