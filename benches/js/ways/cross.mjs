// The rules between values, as a front-end developer would write them once for a form: Sets and Maps, made for each
// check. The ways with a schema call it from their refinement, the hand-written one at its end.

/**
 * @param {object} filing
 * @param {{ domainKey(text): string, range(text): { start, end } | null }} parse `domainKey` is the ASCII form in lower
 *   case; the ends of a range are compared with `<`
 * @param {(code: string, path: (string | number)[]) => void} report
 */
export function cross(filing, parse, report) {
  const { responsible, websites = [], apps = [] } = filing;
  const services = [...websites.map((it, at) => [it, ["websites", at]]), ...apps.map((it, at) => [it, ["apps", at]])];

  for (const [service, path] of services) {
    repeats(service.domains ?? [], [...path, "domains"], parse, report);
    overlaps(service.ips ?? [], [...path, "ips"], parse, report);
  }
  people(responsible, services, report);
  for (const [at, app] of apps.entries()) {
    const listed = new Set((app.domains ?? []).map(parse.domainKey));
    for (const [place, platform] of (app.platforms ?? []).entries()) {
      const path = ["apps", at, "platforms", place, "domains"];
      repeats(platform.domains ?? [], path, parse, report);
      for (const [item, domain] of (platform.domains ?? []).entries()) {
        if (!listed.has(parse.domainKey(domain))) report("domain.notListed", [...path, item]);
      }
    }
  }
  packages(apps, report);
}

function repeats(domains, path, parse, report) {
  const seen = new Set();
  for (const [at, domain] of domains.entries()) {
    const key = parse.domainKey(domain);
    if (seen.has(key)) report("domain.repeated", [...path, at]);
    seen.add(key);
  }
}

function overlaps(ips, path, parse, report) {
  const ranges = ips.map(parse.range);
  for (const [at, range] of ranges.entries()) {
    const before = ranges.slice(0, at);
    // The ends of two families are of different lengths, or types, and never overlap.
    if (range && before.some((it) => it && it.family === range.family && it.start <= range.end && range.start <= it.end)) {
      report("ip.overlap", [...path, at]);
    }
  }
}

function people(responsible, services, report) {
  const persons = services
    .filter(([it]) => typeof it.responsible === "object")
    .map(([it, path]) => [it.responsible, [...path, "responsible"]]);
  const everybody = responsible ? [[responsible, ["responsible"]], ...persons] : persons;
  for (const [person, path] of everybody) {
    if (person.emergencyPhone && person.emergencyPhone === person.mobile) report("emergency.own", [...path, "emergencyPhone"]);
  }
  for (const key of ["mobile", "email"]) {
    const owners = new Map();
    for (const [person, path] of everybody) {
      const contact = person[key];
      if (!contact) continue;
      const owner = owners.get(contact);
      if (owner === undefined) owners.set(contact, person.document?.number);
      else if (owner !== person.document?.number && (key === "mobile" || responsible?.[key] === contact)) {
        report(`${key}.shared`, [...path, key]);
      }
    }
  }
}

function packages(apps, report) {
  const owners = new Map();
  const signers = new Map();
  for (const [at, app] of apps.entries()) {
    for (const [place, platform] of (app.platforms ?? []).entries()) {
      const names = new Set();
      for (const [item, { name, fingerprint }] of (platform.packages ?? []).entries()) {
        const path = ["apps", at, "platforms", place, "packages", item];
        if (name) {
          if ((owners.get(name) ?? at) !== at || names.has(name)) report("package.shared", [...path, "name"]);
          else owners.set(name, at);
          names.add(name);
        }
        if (fingerprint) {
          if ((signers.get(fingerprint) ?? platform.kind) !== platform.kind)
            report("fingerprint.twoPlatforms", [...path, "fingerprint"]);
          else signers.set(fingerprint, platform.kind);
        }
      }
    }
  }
}
