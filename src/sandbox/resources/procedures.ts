import { refuse } from '../errors.js';
import { handlers } from '../operation.js';
import type { Resource } from '../resource.js';
import { table } from '../world.js';
import { append } from './conversations/parts.js';
import { Conversations } from './conversations/table.js';

/** Values that a procedure waits for before it goes on. */
interface AwaitedInput {
  /** Of the step that asks. */
  id: string;
  conversation_id: string;
  answered: boolean;
}

const AwaitedInputs = table<AwaitedInput>({
  name: 'awaited-inputs',
  missing: () => refuse.notFound('The time for an answer is over'),
});

export const procedures: Resource = {
  rules: {
    collectProcedureAgentInput:
      'One procedure of the seed waits for an answer, and goes on with a part of the conversation.',
  },
  handlers: handlers({
    /** That the procedure went on can be seen by a part of the conversation. */
    collectProcedureAgentInput({ world, params, body }) {
      const conversation = world.get(Conversations, params.conversation_id);
      const awaited = world.get(AwaitedInputs, body.step_id);
      if (awaited.conversation_id !== conversation.id) throw AwaitedInputs.missing();
      if (awaited.answered) throw refuse.conflict('This has been answered');
      world.change(AwaitedInputs, awaited.id, { answered: true });
      append(world, conversation, { part_type: 'operator_workflow_event', author: { kind: 'bot' } });
      return {};
    },
  }),

  /** On the first conversation a procedure waits for an answer. */
  seed(world, seed) {
    const [conversation] = world.all(Conversations);
    if (seed === 'empty' || !conversation) return;
    world.add(AwaitedInputs, {
      id: '6f1c0a52-3a0e-4d0e-9a5b-1c2d3e4f5a6b',
      conversation_id: conversation.id,
      answered: false,
    });
  },
};
