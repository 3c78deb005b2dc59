import type { Transaction } from "./database.ts";
import type { Statement } from "./readStatements.ts";
import type { Parameters } from "./runStatement.ts";

/**
 * Runs statements one after the other, each with those of the parameters that it names,
 * then drops the temporary tables they made.
 */
export async function runSequence(
  transaction: Transaction,
  statements: readonly Statement[],
  parameters: Parameters,
): Promise<void> {
  for (const { sql } of statements) {
    await transaction.run(sql, named(sql, parameters));
  }
  for (const { sql } of statements) {
    const [, table] = /^create or replace temp table (\w+)/m.exec(sql) ?? [];
    if (table) {
      await transaction.run(`drop table temp.${table}`);
    }
  }
}

function named(sql: string, parameters: Parameters): Parameters {
  const names = new Set(Array.from(sql.matchAll(/\$(\w+)/g), ([, name]) => name));
  return Object.fromEntries(Object.entries(parameters).filter(([name]) => names.has(name)));
}
