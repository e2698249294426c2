// What both peers serve: one subscription with the shape and size of Copperwall's, and orders from standard input, one a
// line: `event <nanoseconds>`, `burst <events> <nanoseconds>`, `gc`. A peer ends with its standard input.
import { createInterface } from 'node:readline';

export const schema = `
  scalar Cursor
  scalar DateTime
  scalar RegionCode
  enum Severity { MINOR MODERATE SERIOUS CRITICAL }
  enum Source { SELF_DECLARATION GRASSROOTS_VISIT DEPARTMENT_SCREENING PUBLIC_OPINION }
  type Region { code: RegionCode! name: String! }
  type Warning {
    id: ID! status: String! severity: Severity! source: Source! medium: String! causes: [String!]!
    dimensions: [String!]! hop: String dueAt: DateTime raisedAt: DateTime! version: Int!
  }
  type WarningAlert {
    cursor: Cursor! occurredAt: DateTime! severity: Severity! source: Source! region: Region! warning: Warning
  }
  type Query { ready: Boolean }
  type Subscription { warningRaised(regionCode: RegionCode!, after: Cursor): WarningAlert! }
`;

let position = 0;

// The id carries when the event was ordered, so that whoever receives it can tell how long it took.
export function warning(nanos) {
  position += 1;
  const at = new Date().toISOString().replace('Z', '456Z');
  return {
    cursor: Buffer.from(`621202:${position}:0123456789abcdef`).toString('base64url'),
    occurredAt: at,
    severity: 'MODERATE',
    source: 'GRASSROOTS_VISIT',
    region: { code: '621202114001', name: '柏林镇第一村' },
    warning: {
      id: nanos.padEnd(60, '-'),
      status: 'OPEN',
      severity: 'MODERATE',
      source: 'GRASSROOTS_VISIT',
      medium: 'VISIT',
      causes: ['ILLNESS'],
      dimensions: ['SAFE_HOUSING'],
      hop: 'VILLAGE_COMMITTEE',
      dueAt: '2026-11-25T10:00:00Z',
      raisedAt: at,
      version: 1,
    },
  };
}

export function obey(publish) {
  const lines = createInterface({ input: process.stdin });
  lines.on('line', (line) => {
    const [order, first, second] = line.split(' ');
    if (order === 'gc') {
      globalThis.gc?.();
    } else if (order === 'burst') {
      for (let event = 0; event < Number(first); event += 1) publish(warning(second));
    } else {
      publish(warning(first));
    }
  });
  lines.on('close', () => process.exit(0));
  console.log('ready');
}
