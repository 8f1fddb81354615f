export * from "./createTeam";
export * from "./deleteTeam";
export * from "./getTeam";
export * from "./listTeams";
