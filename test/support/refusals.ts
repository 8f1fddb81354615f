import { type Connection, ConnectionError } from "@prismatic-io/spectral";

/**
 * Checks that a connection is refused with a message, and with an error that marks the connection without any of its
 * fields.
 */
export function refusesConnection(settingsOf: (connection: Connection) => unknown, connection: Connection) {
  return (fields: Record<string, unknown>, message: string) => {
    let refusal: unknown;
    try {
      settingsOf({ ...connection, fields: { ...connection.fields, ...fields } });
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(ConnectionError);
    const { message: shown, connection: marked } = refusal as ConnectionError;
    expect(shown).toBe(message);
    expect(marked).toEqual({ key: connection.key, configVarKey: connection.configVarKey, fields: {} });
  };
}
