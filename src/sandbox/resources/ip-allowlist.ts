import { SandboxRefusal } from '../errors.js';
import { handlers, type Schemas } from '../operation.js';
import type { Resource } from '../resource.js';
import { table, type World } from '../world.js';
import { CALLER_IP, logActivity } from './activity-logs.js';

type Allowlist = Schemas['IpAllowlist'] & { id: string };

/** At most one row: without any the list is empty and not in force. */
const Allowlists = table<Allowlist>({ name: 'allowlists', missing: () => invalid('There is no allowlist') });

const current = (world: World): Schemas['IpAllowlist'] => {
  const [{ enabled, ip_allowlist } = { enabled: false, ip_allowlist: [] }] = world.all(Allowlists);
  return { type: 'ip_allowlist', enabled, ip_allowlist };
};

export const ipAllowlist: Resource = {
  rules: {
    updateIpAllowlist: 'The list is kept and turns nobody away.',
  },
  handlers: handlers({
    retrieveIpAllowlist: ({ world }) => current(world),

    // Every request of a sandbox comes from the same address, which no list can lock out: so none turns anybody away.
    updateIpAllowlist({ world, body }) {
      const before = current(world);
      const after = { ...before, ...body };
      const wrong = after.ip_allowlist.find((entry) => rangeOf(entry) === undefined);
      if (wrong !== undefined) throw invalid(`${JSON.stringify(wrong)} is no IP address and no CIDR range`);
      if (after.enabled && !after.ip_allowlist.some((entry) => includes(entry, CALLER_IP)))
        throw invalid(`The list leaves out your own address, ${CALLER_IP}, and would lock you out`);
      logActivity(world, {
        activity_type: 'security_settings_change',
        activity_description: 'The IP allowlist was changed.',
        metadata: { before: before.ip_allowlist.join(), after: after.ip_allowlist.join() },
      });
      world.add(Allowlists, { ...after, id: '1' });
      return current(world);
    },
  }),
};

const invalid = (message: string) =>
  new SandboxRefusal(422, { code: 'parameter_invalid', message, field: 'ip_allowlist' });

/** The address as a number, and how many of its bits count. IPv4 and IPv6 differ in length. */
function rangeOf(entry: string): { address: bigint; bits: bigint; length: bigint } | undefined {
  const [, text = '', bits] = /^([0-9a-f.:]+?)(?:\/(\d{1,3}))?$/i.exec(entry) ?? [];
  const address = /^(\d{1,3}\.){3}\d{1,3}$/.test(text) ? readFour(text) : readSix(text);
  if (!address || Number(bits ?? 0) > Number(address.length)) return undefined;
  return { ...address, bits: bits === undefined ? address.length : BigInt(bits) };
}

function readFour(text: string) {
  const bytes = text.split('.').map(Number);
  if (bytes.some((byte) => byte > 255)) return undefined;
  return { address: bytes.reduce((value, byte) => value * 256n + BigInt(byte), 0n), length: 32n };
}

function readSix(text: string) {
  if (!URL.canParse(`http://[${text}]`)) return undefined;
  const [head = '', tail] = new URL(`http://[${text}]`).hostname.slice(1, -1).split('::');
  const groups = (part: string) => (part === '' ? [] : part.split(':'));
  const [before, after] = [groups(head), groups(tail ?? '')];
  const all = [...before, ...Array<string>(8 - before.length - after.length).fill('0'), ...after];
  return { address: all.reduce((value, group) => value * 65_536n + BigInt(`0x${group}`), 0n), length: 128n };
}

function includes(entry: string, ip: string): boolean {
  const [range, wanted] = [rangeOf(entry), rangeOf(ip)];
  if (!range || !wanted || range.length !== wanted.length) return false;
  const shift = range.length - range.bits;
  return range.address >> shift === wanted.address >> shift;
}
