// The tasks of ours.ts with the official SDK.
import { IntercomClient, IntercomError } from 'intercom-client';

export const tasks = (options: { token: string; baseUrl: string }) => {
  const client = new IntercomClient({ version: '2.14', ...options });
  return {
    async findByEmail(email: string) {
      const query = { field: 'email', operator: '=', value: email } as const;
      const { data } = await client.contacts.search({ query });
      return data[0]?.external_id;
    },
    async createOrUpdate(external_id: string, name: string) {
      const query = { field: 'external_id', operator: '=', value: external_id } as const;
      const [known] = (await client.contacts.search({ query })).data;
      const contact = known
        ? await client.contacts.update({ contact_id: known.id ?? '', name })
        : await client.contacts.create({ role: 'user', external_id, name });
      return contact.name;
    },
    async emailsOfAll() {
      const emails = [];
      for await (const { email } of await client.contacts.list({ per_page: 2 })) emails.push(email);
      return emails;
    },
    async tagByName(contact_id: string, name: string) {
      const { id } = await client.tags.create({ name });
      await client.tags.tagContact({ contact_id, id });
      return ((await client.contacts.listAttachedTags({ contact_id })).data ?? []).map((tag) => tag.name);
    },
    async note(contact_id: string, text: string) {
      await client.notes.create({ contact_id, body: text });
      return (await client.notes.list({ contact_id })).data[0]?.body;
    },
    async companyOf(contact_id: string, company_id: string, name: string) {
      const { id } = await client.companies.createOrUpdate({ company_id, name });
      await client.companies.attachContact({ contact_id, id });
      return (await client.companies.find({ company_id: id })).user_count;
    },
    async event(user_id: string, event_name: string, created_at: number) {
      await client.events.create({ user_id, event_name, created_at });
      const { events } = await client.events.list({ type: 'user', user_id });
      return events?.length;
    },
    async converse(contact_id: string, question: string, answer: string) {
      const from = { type: 'user', id: contact_id } as const;
      const { conversation_id = '' } = await client.conversations.create({ from, body: question });
      const admin = { type: 'admin', admin_id: (await client.admins.list()).admins?.[0]?.id ?? '' } as const;
      const reply = { ...admin, message_type: 'comment', body: answer } as const;
      await client.conversations.reply({ conversation_id, body: reply });
      const close = { ...admin, message_type: 'close' } as const;
      return (await client.conversations.manage({ conversation_id, body: close })).state;
    },
    async openSince(since: number) {
      const found = [];
      const open = { field: 'state', operator: '=', value: 'open' } as const;
      const recent = { field: 'created_at', operator: '>', value: since } as const;
      const query = { operator: 'AND' as const, value: [open, recent] };
      for await (const { id } of await client.conversations.search({ query })) found.push(id);
      return found.length;
    },
    async ticket(ticket_type_id: string, contact: string, title: string) {
      const ticket_attributes = { _default_title_: title };
      const body = { ticket_type_id, contacts: [{ id: contact }], ticket_attributes };
      const ticket_id = (await client.tickets.create(body))?.id ?? '';
      const open = await client.tickets.update({ ticket_id, open: false });
      return [open?.open, open?.ticket_attributes?._default_title_];
    },
    async article(author_id: number, title: string, text: string) {
      const body = { title, body: text, author_id, state: 'draft' } as const;
      const { id } = await client.articles.create(body);
      return (await client.articles.update({ article_id: Number(id), state: 'published' })).state;
    },
    async nameOrNothing(contact_id: string) {
      try {
        return (await client.contacts.find({ contact_id })).name;
      } catch (error) {
        if (error instanceof IntercomError && error.statusCode === 404) return undefined;
        throw error;
      }
    },
  };
};
