import type { JsonObject } from '../description/json.js';
import { parse } from 'yaml';

/** A pair of documents that differ in every way that the engine knows, each once. */
export const before = parse(`
openapi: 3.0.3
info: { title: Zoo, version: '1' }
security: [{ token: [] }]
paths:
  /animals:
    get:
      operationId: listAnimals
      summary: List all animals
      tags: [Animals]
      parameters:
        - { name: page, in: query, schema: { type: integer, maximum: 150 } }
        - { name: sort, in: query, schema: { type: string, enum: [name, age] } }
        - { name: old, in: query, x-replaced-by: sort, schema: { type: string } }
      responses:
        '200':
          description: The animals.
          headers: { X-Total: { schema: { type: integer } } }
          content:
            application/json:
              schema:
                type: object
                required: [data]
                properties: { data: { type: array, items: { $ref: '#/components/schemas/Animal' } } }
            text/csv: { schema: { type: string } }
        '404': { description: None. }
    post:
      operationId: createAnimal
      summary: Add an animal
      tags: [Animals]
      requestBody:
        content: { application/json: { schema: { $ref: '#/components/schemas/AnimalRequest' } } }
      responses:
        '200':
          description: The animal.
          content: { application/json: { schema: { $ref: '#/components/schemas/Animal' } } }
  /animals/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    delete:
      operationId: deleteAnimal
      summary: Remove an animal
      tags: [Animals]
      requestBody: { content: { application/json: { schema: { type: object } } } }
      responses: { '204': { description: Gone. } }
    put:
      operationId: moveAnimal
      summary: Move an animal
      tags: [Animals]
      responses: { '204': { description: Moved. } }
  /feedings:
    get:
      operationId: listFeedings
      summary: List feedings
      tags: [Feedings]
      responses: { '204': { description: Nothing. } }
components:
  securitySchemes:
    token: { type: http, scheme: bearer }
    secret: { type: apiKey, in: header, name: X-Key }
  schemas:
    Animal:
      type: object
      required: [id, name, food]
      properties:
        id: { type: integer }
        name: { type: string }
        nickname: { type: string, nullable: true }
        age: { type: integer }
        type: { type: string }
        state: { type: string, enum: [awake] }
        mood: { type: string, enum: [calm, wild] }
        diet: { type: string, x-extensible-enum: [meat, plants] }
        size: { type: string }
        food: { oneOf: [{ $ref: '#/components/schemas/Meat' }, { $ref: '#/components/schemas/Plant' }] }
        tags: { type: object, additionalProperties: { type: string } }
        legs: { type: integer, x-replaced-by: size }
    AnimalRequest:
      type: object
      required: [name]
      properties:
        name: { type: string }
        species: { type: string }
        legs: { type: integer, nullable: true }
        mood: { type: string, enum: [calm, wild] }
        size: { type: string }
    Meat: { type: object, required: [kind], properties: { kind: { type: string, enum: [meat] } } }
    Plant: { type: object, required: [kind], properties: { kind: { type: string, enum: [plant] }, leaf: { type: string } } }
`) as JsonObject;

export const after = parse(`
openapi: 3.1.0
info: { title: Zoo, version: '2' }
security: [{ bearer: [] }]
paths:
  /animals:
    get:
      operationId: listAnimals
      summary: List all animals
      tags: [Animals]
      parameters:
        - { name: page, in: query, schema: { type: integer, maximum: 50 } }
        - { name: sort, in: query, required: true, deprecated: true, schema: { type: string, enum: [name] } }
        - { name: limit, in: query, schema: { type: integer } }
      responses:
        '200':
          description: The animals.
          headers: { X-Request-Id: { schema: { type: string } } }
          content:
            application/json:
              schema:
                type: object
                properties: { data: { type: array, items: { $ref: '#/components/schemas/Animal' } } }
            application/xml: { schema: { type: string } }
        '429': { description: Too many. }
    post:
      operationId: createAnimal
      summary: Add an animal
      tags: [Animals]
      security: [{ key: [] }]
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: '#/components/schemas/AnimalRequest' } } }
      responses:
        '200':
          description: The animal.
          content: { application/json: { schema: { $ref: '#/components/schemas/Animal' } } }
  /animals/{animal_id}:
    parameters: [{ name: animal_id, in: path, required: true, schema: { type: string } }]
    delete:
      operationId: deleteAnimal
      summary: Remove an animal
      tags: [Animals]
      deprecated: true
      responses: { '204': { description: Gone. } }
    put:
      operationId: moveAnimal
      summary: Move an animal
      tags: [Animals]
      requestBody: { required: true, content: { application/json: { schema: { type: object } } } }
      responses: { '204': { description: Moved. } }
  /keepers:
    get:
      operationId: listKeepers
      summary: List the keepers
      tags: [Keepers]
      responses: { '204': { description: Nothing. } }
components:
  securitySchemes:
    bearer: { type: http, scheme: bearer }
    key: { type: apiKey, in: header, name: X-Key }
  schemas:
    Animal:
      type: object
      required: [id, food, keeper]
      properties:
        id: { type: string }
        name: { type: string }
        nickname: { type: string }
        age: { anyOf: [{ type: integer }, { type: 'null' }] }
        type: { const: animal }
        state: { type: string, enum: [awake, asleep] }
        mood: { type: string, x-extensible-enum: [calm, wild] }
        diet: { type: string, x-extensible-enum: [plants, insects] }
        size: { type: string, enum: [small, large] }
        food: { oneOf: [{ $ref: '#/components/schemas/Plant' }, { $ref: '#/components/schemas/Insect' }] }
        tags: { type: object, additionalProperties: { type: [string, 'null'] } }
        keeper: { type: [string, 'null'] }
    AnimalRequest:
      type: object
      required: [name, keeper, species]
      properties:
        name: { type: string }
        species: { type: string }
        legs: { type: integer }
        mood: { type: string, enum: [calm] }
        size: { type: string, enum: [small, large] }
        keeper: { type: string }
    Insect: { type: object, required: [kind], properties: { kind: { const: insect } } }
    Plant: { type: object, required: [kind], properties: { kind: { const: plant }, leaf: { type: string, format: uri } } }
`) as JsonObject;
