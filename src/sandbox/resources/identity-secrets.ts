import { SandboxRefusal } from '../errors.js';
import { list } from '../list.js';
import { handlers, type Schemas } from '../operation.js';
import type { Resource } from '../resource.js';
import { table } from '../world.js';
import { logActivity } from './activity-logs.js';

/** What signs for the Messenger. A sandbox has none, so the key is not kept. */
export const IdentitySecrets = table<Schemas['IdentityVerificationSecret']>({
  name: 'identity-secrets',
  ids: 701,
  missing: () =>
    new SandboxRefusal(404, {
      code: 'identity_verification_secret_not_found',
      message: 'Identity verification secret not found',
    }),
});

export const identitySecrets: Resource = {
  rules: {
    createIdentityVerificationSecret: 'The key signs nothing: no Messenger reaches a sandbox.',
  },
  malformed: {
    createIdentityVerificationSecret({ kind, field, message }) {
      if (field === '') return invalid('A name and at least one platform are required');
      return kind === 'missing' ? invalid(message, field) : undefined;
    },
  },
  handlers: handlers({
    listIdentityVerificationSecrets: (call) => list(call, call.world.all(IdentitySecrets)),

    createIdentityVerificationSecret({ world, body, now }) {
      const { name, supports_android = false, supports_ios = false, supports_web = false } = body;
      if (name.trim() === '') throw invalid('name is required', 'name');
      if (!supports_android && !supports_ios && !supports_web)
        throw invalid('At least one platform is required');
      const secret = world.add(IdentitySecrets, {
        type: 'identity_verification_secret',
        name,
        supports_android,
        supports_ios,
        supports_web,
        created_at: now,
      });
      logActivity(world, {
        activity_type: 'messenger_api_secret_creation',
        activity_description: `The identity verification secret ${secret.id} was created.`,
        metadata: null,
      });
      return { ...secret, secret: keyOf(secret.id) };
    },

    deleteIdentityVerificationSecret({ world, params }) {
      const { id } = world.remove(IdentitySecrets, params.identity_verification_secret_id);
      logActivity(world, {
        activity_type: 'messenger_api_secret_deletion',
        activity_description: `The identity verification secret ${id} was deleted.`,
        metadata: null,
      });
    },
  }),
};

const invalid = (message: string, field?: string) =>
  new SandboxRefusal(422, { code: 'parameter_invalid', message, ...(field ? { field } : {}) });

/** 43 characters, as 256 bits have in Base64. It follows from the id, so that a run repeats, and is no secret. */
const keyOf = (id: string) => `sandbox-key-${id}-`.padEnd(43, 'x');
