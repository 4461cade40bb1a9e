import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['node_modules', 'dist', 'generated', 'coverage']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['scripts/**/*.ts', 'src/cli/**/*.ts', 'contract-tests/main.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // The client and the webhook helpers run in browsers and workers, and nothing below them may pull in Node.
    files: ['src/client/**/*.ts', 'src/webhooks/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['node:*', '**/contract/**', '**/sandbox/**', '**/cli/**', 'ajv*'],
              message: 'src/client and src/webhooks stay free of Node and of the contract engine.',
            },
          ],
        },
      ],
    },
  },
);
