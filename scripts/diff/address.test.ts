import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { JsonObject } from '../../src/description/json.js';
import { AddressBook, covers, parseAddress } from './address.js';

const document = parse(`
paths:
  /contacts/{contact_id}:
    put:
      operationId: updateContact
      parameters:
        - { name: contact_id, in: path, schema: { type: string } }
        - { name: dry, in: query, schema: { type: boolean } }
        - { name: X-Trace, in: header, schema: { type: string } }
      requestBody: { content: { application/json: { schema: { properties: { owner: { properties: { id: {} } } } } } } }
      responses:
        '200':
          headers: { Link: { schema: { type: string } } }
          content: { application/json: { schema: { properties: { data: { type: array, items: { $ref: '#/components/schemas/Contact' } } } } } }
components:
  schemas:
    Contact:
      properties:
        name: { type: string }
        avatar: { type: object, properties: { image_url: {} } }
        tags: { type: array, items: { $ref: '#/components/schemas/Tag' } }
        custom: { additionalProperties: { type: string } }
    Tag: { properties: { id: { type: string } } }
`) as JsonObject;

test.each([
  ['Contact', ['Contact']],
  ['Contact.name', ['Contact.name']],
  ['Contact.avatar.image_url', ['Contact.avatar.image_url']],
  ['Contact.*', ['Contact.*']],
  ['Contact.custom{}', ['Contact.custom.{}']],
  ['Contact.tags[].id', ['Tag.id']],
  ['*.id', ['Tag.id']],
  ['updateContact', ['updateContact']],
  ['updateContact ?dry', ['updateContact.?dry']],
  ['updateContact path.contact_id', ['updateContact.path.contact_id']],
  ['updateContact header.x-trace', ['updateContact.header.x-trace']],
  ['updateContact request.owner.id', ['updateContact.request.owner.id']],
  ['updateContact 200', ['updateContact.200']],
  ['updateContact 200 header.link', ['updateContact.200.header.link']],
  ['updateContact 200.data[].tags[].id', ['Tag.id']],
  ['* 2*.data', ['updateContact.200.data']],
  ['Contact.nothing', []],
  ['Nobody', []],
  ['updateContact 404', []],
  ['updateContact ?page', []],
  ['updateContact request.nobody', []],
])('%s is found', (text, expected) => {
  const found = new AddressBook(document).resolve(parseAddress(text));
  expect(found.map((address) => address.join('.'))).toEqual(expected);
});

test.each([
  ['Contact.avatar', 'Contact.avatar', true],
  ['Contact.avatar', 'Contact.avatar.image_url', true],
  ['Contact.avatar', 'Contact.avatar_url', false],
  ['Contact', 'Contact', true],
  ['Contact', 'Contact.avatar', true],
  ['Contact.**', 'Contact.avatar.image_url', true],
  ['*.type', 'Contact.type', true],
  ['*.type', 'Contact.avatar.type', false],
  ['**.type', 'Contact.avatar.type', true],
  ['Create*Request.role', 'CreateContactRequest.role', true],
  ['ContactList.data[]', 'ContactList.data', false],
  ['ContactList.data', 'ContactList.data[].id', true],
  ['listContacts ?per_page', 'listContacts ?per_page', true],
  ['* 429', 'listContacts 429', true],
  ['listContacts 200', 'listContacts 200.data', true],
  ['listContacts', 'listContacts ?page', true],
])('a row at %s speaks of %s: %s', (pattern, address, expected) => {
  expect(covers(parseAddress(pattern), parseAddress(address))).toBe(expected);
});
