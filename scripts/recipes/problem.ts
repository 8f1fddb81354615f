/** What is wrong in a definition, and where. */
export interface Problem {
  /** "Flow > Step > input", or the path within the file. */
  where: string;
  message: string;
}

export const problem = (where: string, message: string): Problem => ({ where, message });
