type Timestamps = { createdOn: string; modifiedOn: string };

export type Team = Timestamps & { id: number; active: boolean; name: string | null; createdBy: number };

/** A skill that technicians may have, and that types of jobs may require. */
export type Skill = Timestamps & { id: number; name: string; active: boolean };

/** The skill of a technician. Its ID consists of both IDs: "1001_501". */
export type TechnicianSkill = Timestamps & { id: string; technicianId: number; skillId: number };
