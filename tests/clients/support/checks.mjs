// Named checks of one client, counted, with a closing line that `run.mjs` reads.

let passed = 0;
let all = 0;

/** Runs one check. A failure is printed and counted, and the next check runs all the same. */
export async function check(name, body) {
  all += 1;
  try {
    const result = await body();
    passed += 1;
    console.log(`ok    ${name}`);
    return result;
  } catch (error) {
    console.log(`FAIL  ${name}`);
    console.log(`      ${describe(error).replaceAll('\n', '\n      ')}`);
    return undefined;
  }
}

/** Prints the closing line and sets the exit status. */
export function finish(client) {
  console.log(`${client}: ${passed} of ${all} checks passed`);
  process.exitCode = passed === all && all > 0 ? 0 : 1;
}

function describe(error) {
  const text = [error?.stack ?? String(error)];
  for (const member of ['body', 'error', 'error_description', 'code', 'status', 'cause']) {
    const value = error?.[member];
    if (value === undefined) continue;
    text.push(`${member}: ${value instanceof Error ? describe(value) : JSON.stringify(value)}`);
  }
  return text.join('\n').slice(0, 3000);
}
